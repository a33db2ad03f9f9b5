"""The doctor's certificate that a health condition calls for another dwelling. A prescription (ordonnance) is no certificate."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_social,
    _blind_medical_certificate,
    _extra_medical_certificate,
    _further_medical_certificate,
    _mixed_medical_certificate,
    _sorted_medical_certificate,
)
from samples.papers._mixed_housing_kit import initial, plain
from samples.stationery import HAND, barcode, born, head, lines, logo, paragraphs, sheet, signature, spoken, stamp

_REASONS = (
    "présente une pathologie respiratoire chronique incompatible avec un logement humide", "présente des difficultés à la marche qui rendent indispensable un logement au rez-de-chaussée ou desservi par un ascenseur",
    "souffre d'une affection de longue durée nécessitant un logement adapté et proche des soins", "présente un état de santé qui nécessite un relogement rapide",
)  # fmt: skip


def practitioner(dice: Dice) -> Paper:
    """A general practitioner's certificate, sometimes by hand."""
    person, style, day = dice.person(age=(3, 85)), dice.name_style(), dice.day_before(120)
    doctor, town = f"Docteur {dice.person('', age=(30, 66)).named()}", dice.address("").town
    by_hand = dice.chance(0.35)
    body = paragraphs(
        f"Je soussigné, {doctor}, certifie que l'état de santé de {spoken(person, style)}, {born(person, 'slash')}, {dice.pick(_REASONS)}.",
        "Certificat établi à la demande de l'intéressé(e) et remis en main propre pour faire valoir ce que de droit.",
    )
    html = (
        head(lines(f"<b>{doctor}</b>", "Médecine générale", "Conventionné secteur 1", dice.address("").line(), dice.phone()), lines(f"RPPS {dice.digits(11)}", f"{town}, le {long_date(day)}"))
        + "<h1>CERTIFICAT MÉDICAL</h1>" + (f"<div style='font-family:{HAND};color:#1a237e;font-size:1.25em'>{body}</div>" if by_hand else body)
        + f"<div class='sign'><div></div><div>{signature(day.day)}<br>{doctor}</div></div>"
    )  # fmt: skip
    return sheet(
        "medical_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font("any"),
        size=11,
    )


def hospital(dice: Dice) -> Paper:
    """A hospital consultant's certificate for the housing application."""
    person, style, day = dice.person(age=(3, 85)), "LAST_first", dice.day_before(120)
    town = dice.address("").town
    html = (
        head(lines(f"<b>CENTRE HOSPITALIER DE {town.upper()}</b>", f"Service de {dice.pick(('pneumologie', 'rhumatologie', 'cardiologie', 'pédiatrie', 'psychiatrie'))}", dice.phone()), lines(f"N° dossier {dice.digits(9)}", f"Le {day:%d/%m/%Y}"))
        + "<h2 class='c'>CERTIFICAT MÉDICAL À L'APPUI D'UNE DEMANDE DE LOGEMENT</h2>" + f"<p>Patient(e) : <b>{person.named(style)}</b>, né{person.e} le {person.birth_date:%d/%m/%Y}</p>"
        + paragraphs(f"Je certifie suivre régulièrement ce patient, qui {dice.pick(_REASONS)}.", "Les conditions actuelles de logement aggravent son état de santé. Un changement de logement est médicalement justifié.")
        + f"<div class='sign'>{stamp('CENTRE HOSPITALIER')}<div>Praticien hospitalier<br>{signature(5)}</div></div>"
    )  # fmt: skip
    return sheet(
        "medical_certificate", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


def by_hand(dice: Dice) -> Paper:
    """A few lines by hand under a printed heading."""
    person, style, day = dice.person(age=(3, 85)), dice.name_style(), dice.day_before(120)
    doctor = f"Dr {dice.person('', age=(30, 66)).named()}"
    html = (
        lines(f"<b>{doctor}</b>", "Médecin généraliste", dice.address("").line(), dice.phone(), tag="div", cls="c") + f"<div style='font-family:{HAND};color:#16325c;font-size:1.35em;line-height:1.7'>"
        + paragraphs(f"Le {day:%d/%m/%Y}", "Certificat médical", f"Je certifie avoir examiné {spoken(person, style)}, né{person.e} le {person.birth_date:%d/%m/%Y}, dont l'état de santé justifie un changement de logement pour raisons médicales.", "Remis en main propre à l'intéressé(e).")
        + f"</div><div class='r'>{signature(14)}</div>"
    )  # fmt: skip
    return sheet(
        "medical_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        page="A5",
        margin="12mm",
        font=dice.font(),
    )


def second_short(dice: Dice) -> Paper:
    """A few lines on a prescription sheet, the doctor's name in capitals."""
    person, day, style = dice.person(age=(3, 85)), dice.day_before(200), dice.name_style()
    doctor = dice.person("doctor", age=(30, 65))
    html = (
        lines(f"<b>Docteur {doctor.named('first_LAST')}</b>", "Médecine générale", dice.address("").line(), f"RPPS {dice.digits(11)}")
        + f"<p class='r'>le {day:%d/%m/%Y}</p><h1>CERTIFICAT MÉDICAL</h1>"
        + paragraphs(f"Je soussigné, certifie avoir examiné ce jour {spoken(person, style)}, né{person.e} le {person.birth_date:%d/%m/%Y}.", "Son état de santé nécessite un logement adapté, au rez-de-chaussée ou avec ascenseur, à proximité d'un centre de soins.", "Certificat remis en main propre à l'intéressé(e) pour faire valoir ce que de droit.")
    )  # fmt: skip
    return sheet(
        "medical_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font("any"),
        size=11,
    )


def ticked_form(dice: Dice) -> Paper:
    """A town's confidential form that the doctor fills by pen: the patient is a child, boxes ticked, date of the last visit, day of the certificate by the stamp."""
    parent, day = dice.person(age=(28, 55)), dice.day_before(100)
    patient = dice.children(parent, 1)[0]
    doctor = dice.person("", age=(32, 66)).named("first_LAST")
    style = dice.pick(("first_LAST", "LAST_first"))

    def pen(text: str) -> str:
        return (
            f'<span style="font-family:{HAND};color:#16325c;border-bottom:.4pt dotted #666">&nbsp;{text}&nbsp;</span>'
        )

    boxes = (
        ("difficultés de déplacement", True),
        ("étage élevé sans ascenseur", dice.chance(0.5)),
        ("humidité ou moisissures", dice.chance(0.5)),
        ("proximité d'un lieu de soins", False),
        ("chambre individuelle", dice.chance(0.4)),
    )
    html = (
        f"<div style='border:.8pt solid #555'><div style='background:#e4e4e4;padding:2mm 4mm'><b>CERTIFICAT MÉDICAL</b> à joindre à la demande de logement — sous pli confidentiel</div><div style='padding:4mm'><p class='small'>Partie remplie par le demandeur</p><p>Nom du patient : {pen(patient.named(style))} &nbsp; né{patient.e} le {pen(f'{patient.birth_date:%d/%m/%Y}')}</p>"
        f"<p class='small'>N° unique de la demande : {dice.digits(13)}{dice.letters(5)} &nbsp; (ne pas remplir si inconnu)</p><hr><p class='small'>Partie réservée au médecin</p><p>Je soussigné(e), docteur {pen(doctor)}, certifie suivre le patient désigné ci-dessus, vu pour la dernière fois le {pen(f'{dice.day_before(60, 2, of=day):%d/%m/%Y}')}, et constater que le logement actuel est inadapté pour le motif suivant :</p>"
        + "".join(f"<div style='margin:1.5mm 0'><span style='font-family:DejaVu Sans'>{'☒' if on else '☐'}</span> {text}</div>" for text, on in boxes)
        + f"<p>Observations : {pen(dice.pick(('asthme sévère, logement sec indispensable', 'fauteuil roulant, rez-de-chaussée ou ascenseur', 'suivi hospitalier deux fois par semaine')))}</p><p>Caractère : {'☒' if day.day % 2 else '☐'} temporaire &nbsp; {'☐' if day.day % 2 else '☒'} durable</p><p>Fait à {pen(dice.address('').town)} le {pen(f'{day:%d/%m/%Y}')} pour servir et valoir ce que de droit</p>{stamp('MEDECINE GENERALE', under='Dr')}{signature(day.day)}</div></div>"
        + "<p class='tiny'>Le secret professionnel s'impose au médecin (article R. 4127-4 du code de la santé publique). Consultation non remboursée : 26,50 € ou 30 € selon le secteur. Formulaire à retourner au service habitat de la ville.</p>"
    )  # fmt: skip
    fields = {"person_names": [patient.named(style)], "issue_date": day}
    return sheet("medical_certificate", html, fields, font="Carlito", size=11, margin="16mm 20mm")


def online_doctor(dice: Dice) -> Paper:
    """Written on a doctor's software and sent through a portal: identity strip of the patient at the top, free text, a square code, a stamp of letters."""
    person, day, doctor = dice.person(age=(3, 84)), dice.day_before(150), dice.person("", age=(32, 66))
    style, place = dice.pick(("LAST_first", "first_LAST")), dice.address("")
    squares = "".join(
        f'<rect x="{x * 4}" y="{y * 4}" width="4" height="4"/>'
        for x in range(17)
        for y in range(17)
        if dice.chance(0.5) or (x % 16 == 0 and y < 9)
    )
    html = f"""<div style="display:flex;justify-content:space-between;font-size:9pt"><div>Dr {doctor.first_name} {doctor.last_name.upper()}<br>{dice.pick(("Médecin généraliste", "Pneumologue", "Rhumatologue", "Psychiatre", "Pédiatre"))}, conventionné secteur 1<br>RPPS 10{dice.digits(9)} — AM {dice.digits(9)}<br>{place.line()}</div><div class="r">{place.town}, le {day:%d/%m/%Y}<br>Page 1 sur 1</div></div>
<div style="background:#e7f1fb;border-radius:2mm;padding:2.5mm 4mm;margin:9mm 0"><span class="tiny">PATIENT</span> &nbsp; <b>{person.named(style)}</b> &nbsp;|&nbsp; {"F" if person.sex == "F" else "M"} &nbsp;|&nbsp; {person.birth_date:%d/%m/%Y} &nbsp;|&nbsp; INS {dice.nir(person)}</div>
<p style="font-size:13pt">Certificat</p><p>Je certifie avoir examiné ce jour le patient ci-dessus désigné, dont l'état de santé m'est connu depuis {dice.number(1, 2)} an(s), et avoir constaté qu'il {dice.pick(_REASONS)}.</p>
<p>{dice.pick(("Un changement de logement améliorerait nettement son autonomie.", "Les conditions actuelles d'habitation aggravent les symptômes.", "Un logement plus calme et de plain-pied est médicalement souhaitable."))}</p><p>Remis en main propre à la demande de la personne{" ou de son représentant légal" if day.year - person.birth_date.year < 19 else ""}, pour faire valoir ses droits.</p>
<div style="display:flex;justify-content:space-between;margin-top:20mm"><svg width="68" height="68">{squares}</svg><div style="border:1.2pt solid #27408b;color:#27408b;padding:2mm 4mm;font:bold 8pt 'Liberation Sans';transform:rotate(-3deg);height:22mm">Docteur {doctor.named("first_LAST")}<br>{place.street}<br>{place.postcode} {place.town}<br>{dice.phone()}</div>{signature(dice.number(0, 99))}</div>
<p class="tiny" style="margin-top:16mm">Document signé électroniquement et déposé dans Mon espace santé. Contrôle d'intégrité : {dice.letters(4)}-{dice.digits(4)}-{dice.letters(4)}.</p>"""
    return sheet(
        "medical_certificate",
        html,
        {"issue_date": day, "person_names": [person.named(style)]},
        font="Open Sans",
        size=10.4,
        margin="15mm 20mm",
    )


LAYOUTS = {"online_doctor": online_doctor,
    "second_short": second_short, "practitioner": practitioner, "hospital": hospital, "by_hand": by_hand,
    "ticked_form": ticked_form,
}  # fmt: skip


def paediatrician(dice: Dice) -> Paper:
    """A hospital unit about a child: the reason first, no title in capitals, the patient in a side panel with the file's number, date over the signature."""
    person, style = dice.person(age=(1, 16)), dice.name_style()
    issued = dice.day_before(200, 1)
    town, doctor = dice.address("").town, dice.person("", age=(30, 64)).named("first_LAST")
    ill, unit, need = dice.pick(
        (
            ("un asthme persistant sévère, avec quatre passages aux urgences en un an", "pneumologie", "sans moisissures ni humidité, correctement ventilé et chauffé"),
            ("une myopathie évolutive avec déplacements en fauteuil roulant électrique", "neuromyologie", "de plain-pied ou desservi par un ascenseur, portes de 90 cm, douche sans ressaut"),
            ("une drépanocytose homozygote, dont les crises sont déclenchées par le froid", "hématologie", "correctement chauffé, à moins de trente minutes du centre de référence"),
            ("un déficit immunitaire suivi en hôpital de jour", "immunologie", "disposant d'une chambre individuelle pour l'enfant"),
        )
    )  # fmt: skip
    html = f"""<div style="display:flex"><div style="width:52mm;background:#eaf4f8;padding:5mm;min-height:225mm" class="small"><b style="font-size:1.25em;color:#0a6b8a">CHU — Hôpital Mère-Enfant</b><br>{esc(town)}<br><br>Pôle pédiatrie<br>Unité {"d’" if unit[0] in "hi" else "de "}{unit} de l'enfant<br>Niveau {dice.number(1, 6)}, secteur {dice.pick("ABCD")}<br><br>Chef de service<br>Pr {esc(dice.person("", age=(48, 66)).named("first_LAST"))}<br><br>Praticien hospitalier<br>Dr {esc(doctor)}<br>RPPS 10{dice.digits(9)}<br><br>Secrétariat {dice.phone()}<br><hr>Patient(e)<br><b style="font-size:1.15em">{esc(person.named(style))}</b><br>né{person.e} le {person.birth_date:%d/%m/%Y}<br>sexe {person.sex}<br>IPP {dice.digits(9)}</div>
<div style="flex:1;padding:4mm 0 0 9mm"><div style="font-size:1.15em;border-bottom:1pt solid #0a6b8a;color:#0a6b8a">Certificat médical — à l'appui d'une demande de logement</div><p style="margin-top:16mm;text-align:justify">L'enfant désigné{person.e} ci-contre est suivi{person.e} régulièrement dans l'unité pour {ill}.</p><p style="text-align:justify">J'ai constaté lors de la dernière consultation que les conditions actuelles d'habitation, telles qu'elles me sont décrites par la famille, aggravent son état et compromettent la scolarité.</p><p style="text-align:justify">Il est médicalement justifié que cet enfant vive dans un logement {need}. Le relogement devrait intervenir {dice.pick(("dans les meilleurs délais", "dans les six mois", "avant la prochaine période hivernale"))}.</p><p style="text-align:justify">Certificat rédigé à la demande des parents et remis en main propre, pour faire valoir ce que de droit auprès du bailleur et de la commission d'attribution.</p><div style="margin-top:24mm">{esc(town)}, le {long_date(issued)}<br><br>Dr {esc(doctor)}{signature(dice.number(0, 99))}</div></div></div>"""
    fields = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("medical_certificate", html, fields, font="Open Sans", size=10.2, margin="14mm 16mm")


LAYOUTS["paediatrician"] = paediatrician


def specialist_dictated(dice: Dice) -> Paper:
    """A hospital specialist's dictated letter « to whom it may concern »: the patient in a box of labels stuck at the right, the text in blocks, validated by a program."""
    person, style = dice.person(age=(12, 84)), dice.pick(("LAST_first", "LAST_FIRST"))
    issued = dice.day_before(160, 1)
    seen, name, home = issued - dt.timedelta(days=dice.number(0, 6)), person.named(style), dice.address()
    doctor = dice.person("", age=(32, 64))
    place, ward = (
        dice.pick(
            (
                "CHU de Caen Normandie",
                "Hospices civils de Beaune",
                "Centre hospitalier de Cornouaille",
                "Hôpital Saint-Joseph",
            )
        ),
        dice.pick(
            ("Pneumologie et allergologie", "Rhumatologie", "Médecine physique et de réadaptation", "Neurologie")
        ),
    )
    trouble = {
        "Pneumologie et allergologie": "un asthme sévère aggravé par l'humidité et les moisissures du logement",
        "Rhumatologie": "une polyarthrite qui limite la montée des escaliers à un étage",
        "Neurologie": "une sclérose en plaques avec fatigabilité à la marche",
        "Médecine physique et de réadaptation": "les suites d'un traumatisme qui imposent l'usage d'un fauteuil roulant",
    }[ward]
    html = f"""<div style="background:#e8f3f8;padding:4mm 6mm"><b style="color:#00608a;font-size:13pt">{esc(place)}</b> <span style="float:right">Pôle 3 · Service de {ward.lower()}</span><br><span class="small">Secrétariat {dice.phone()} · Prise de rendez-vous en ligne</span></div>
<div style="display:flex;margin-top:8mm"><div style="width:50mm" class="small"><b>Chef de service</b><br>Pr {esc(dice.person("", age=(45, 65)).named("first_LAST"))}<br><br><b>Praticiens hospitaliers</b><br>Dr {esc(dice.person("").named("first_LAST"))}<br>Dr {esc(doctor.named("first_LAST"))}<br>Dr {esc(dice.person("").named("first_LAST"))}<br><br><b>Cadre de santé</b><br>{esc(dice.person("").named("first_LAST"))}<br><br>FINESS {dice.digits(9)}</div>
<div style="flex:1"><div style="border:.6pt solid #999;width:78mm;margin-left:auto;padding:2mm 4mm;font-family:Liberation Mono;font-size:8.5pt">{barcode(dice.digits(10), height=18)}<br>{esc(name)} &nbsp; {person.sex}<br>DDN {person.birth_date:%d/%m/%Y} &nbsp; IPP {dice.digits(9)}<br>{esc(home.postcode)} {esc(home.town)}</div>
<p style="margin-top:11mm">Dicté le {seen:%d/%m/%Y} &nbsp;·&nbsp; frappé le {issued:%d/%m/%Y}</p><p style="margin-top:8mm"><u>À qui de droit</u></p><p>Objet : état de santé et conditions de logement</p><p style="text-align:justify;line-height:1.6">J'ai revu en consultation {person.civility} {esc(name)}, suivi{person.e} dans le service depuis {issued.year - dice.number(1, 9)}.</p><p style="text-align:justify;line-height:1.6">{"Elle" if person.sex == "F" else "Il"} présente {trouble}. Le traitement est bien conduit ; l'évolution dépend pour une large part du cadre de vie.</p>
<p style="text-align:justify;line-height:1.6">Du point de vue médical, l'attribution d'un logement {dice.pick(("de plain-pied ou desservi par un ascenseur", "sec, ventilé et chauffé", "accessible et proche de l'hôpital"))} me paraît indispensable et urgente.</p><p style="text-align:justify;line-height:1.6">Certificat remis en main propre à la demande du patient, pour faire valoir ce que de droit auprès du bailleur social.</p><p style="margin-top:10mm">Dr {esc(doctor.named("first_LAST"))}<br><span class="small">N° RPPS {dice.digits(11)}<br>Document validé électroniquement le {issued:%d/%m/%Y} à {dice.number(8, 19):02d}:{dice.number(0, 59):02d}</span></p></div></div>"""
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("medical_certificate", html, truth, font="Carlito", size=11, margin="12mm 15mm")


LAYOUTS["specialist_dictated"] = specialist_dictated


def over_video(dice: Dice) -> Paper:
    """A document of a remote consultation's platform: no title, the patient in small at the foot of the left panel, the usual doctor named first, the day in a line of times, until when it can be checked."""
    person, style = dice.person(age=(18, 88)), dice.pick(("first_last", "first_LAST"))
    issued, home = dice.day_before(80, 1), dice.address()
    doctor, usual = dice.person("", age=(30, 66)), dice.person("", age=(35, 68))
    until, last = dice.day_after(365, 90, of=issued), dice.day_before(200, 30, of=issued)
    need = dice.pick(
        (
            "une pathologie respiratoire chronique, aggravée par l'humidité de l'habitation",
            "une limitation de la marche qui rend les escaliers impraticables sans aide",
            "un état anxieux sévère en rapport avec le bruit et la promiscuité",
            "un traitement lourd à domicile, qui demande une chambre séparée",
        )
    )
    html = f"""<div style="display:flex;gap:7mm"><div style="width:52mm;background:#f1f5f4;padding:5mm;font-size:8.5pt;min-height:225mm;border-radius:3mm"><div style="font-size:15pt;color:#0a7d62;font-weight:bold">ClicSanté</div><div style="color:#0a7d62">la consultation à distance</div><p style="margin-top:12mm"><b>Médecin consulté</b><br>Dr {esc(doctor.named(style))}<br>Médecine générale, secteur 1<br>RPPS 10{dice.digits(9)}<br>{esc(dice.address("").line(" "))}</p><p><b>Médecin traitant</b><br>Dr {esc(usual.named(style))}<br>dernier échange : {last:%d/%m/%Y}</p><p style="margin-top:45mm"><b>Patient</b><br>{esc(person.named(style))}<br>{"F" if person.sex == "F" else "H"} — {person.birth_date:%d/%m/%Y}<br>{"<br>".join(esc(row) for row in home.lines())}</p></div>
<div style="flex:1;padding-top:3mm"><div style="color:#555;font-size:8.5pt;border-bottom:.6pt solid #bbb;padding-bottom:2mm">Consultation n° {dice.digits(9)} · {issued:%d.%m.%Y} · {dice.number(8, 20)} h {dice.number(10, 59)} · durée {dice.number(8, 24)} min</div><p style="margin-top:14mm;text-align:justify">Je certifie que l'état de santé de la personne vue ce jour en téléconsultation, dont l'identité a été vérifiée, comporte {need}.</p><p style="text-align:justify">Cet état est compatible avec un maintien à domicile à la condition d'un logement adapté ; un changement de logement est médicalement souhaitable dans un délai de {dice.pick(("trois", "six"))} mois. L'examen physique n'ayant pu être fait, le médecin traitant complétera au besoin.</p><p>Remis par voie électronique à l'intéressé{person.e}, à sa demande, pour son dossier de logement.</p><p style="margin-top:14mm">Dr {esc(doctor.named(style))}<br><span class="small">signé par certificat électronique</span></p><div style="margin-top:22mm">{barcode(dice.digits(22), height=22)}<div class="tiny">Document vérifiable jusqu'au {until:%d.%m.%Y} avec le code {dice.letters(4)}-{dice.digits(4)}. Conditions générales du 01.02.2024.</div></div></div></div>"""
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("medical_certificate", html, truth, font="Inter", size=10, margin="12mm 14mm")


LAYOUTS["over_video"] = over_video


LAYOUTS |= _further_medical_certificate.LAYOUTS
LAYOUTS |= _extra_medical_certificate.LAYOUTS


def dear_colleague(dice: Dice) -> Paper:
    """A doctor's letter to the doctor of a housing commission, no title: both doctors' names stand apart, the patient's in the first sentence, a hospital stay and a child beside."""
    person, style = dice.person(age=(36, 60)), dice.pick(("LAST_first", "first_LAST"))
    issued, child = dice.day_before(110), dice.person("", age=(3, 15))
    stay, since = dice.day_before(190, 30, of=issued), dice.day_before(3000, 700, of=issued)
    writer, reader, office = dice.person("", age=(30, 66)), dice.person("", age=(35, 66)), dice.address("")
    she = "elle" if person.sex == "F" else "il"
    html = (
        f"<div class='c' style='border-bottom:.8pt solid #2a5'><b>Docteur {writer.named()}</b><br>Médecine générale — conventionné secteur 1<br>{office.street}, {office.postcode} {office.town} — {dice.phone()}<br><span class='small'>N° RPPS 1{dice.digits(10)} · AM {dice.digits(9)}</span></div>"
        + f"<p style='margin:8mm 0 0 55%'>Docteur {reader.named()}<br>Médecin de la commission d'attribution<br>{dice.address('').town}</p><p>{issued:%d/%m/%Y}</p><p>{'Chère consœur' if reader.sex == 'F' else 'Cher confrère'},</p>"
        + paragraphs(
            f"Je vous écris au sujet de {spoken(person, style)}, {born(person, 'slash')}, que je suis depuis le {since:%d/%m/%Y} pour une affection chronique qui rend les escaliers très pénibles.", f"Depuis son hospitalisation du {stay:%d/%m/%Y} dans le service du professeur {dice.person('').last_name.upper()}, {she} se déplace avec une canne. Au quatrième étage sans ascenseur, {she} ne sort presque plus. {'Sa fille' if child.sex == 'F' else 'Son fils'} {child.first_name} dort dans une pièce humide et a fait deux crises d'asthme cet hiver.",
            "Son état de santé justifie à mon sens un logement de plain-pied ou desservi par un ascenseur, dans un délai court.", f"Je remets cette lettre en main propre à l'intéressé{person.e}, qui vous la fera parvenir.", "Bien confraternellement,",
        )
        + f"<div style='margin-left:60%'>{signature(issued.day)}<br>{stamp('DR ' + writer.last_name.upper(), '#225')}</div><p class='tiny'>{office.town} — membre d'une association de gestion agréée, carte bancaire acceptée</p>"
    )  # fmt: skip
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("medical_certificate", html, truth, font="C059", size=11)


LAYOUTS["dear_colleague"] = dear_colleague
LAYOUTS |= _mixed_medical_certificate.LAYOUTS
LAYOUTS |= _sorted_medical_certificate.LAYOUTS


def ward_sheet(dice: Dice) -> Paper:
    """A hospital ward's internal sheet without title: the day inside the first sentence, values left and labels right of them, given names over the surname, the spouse to call, the next visit, who signs and who counter-signs."""
    person, spouse = dice.person(age=(22, 84)), dice.person("", age=(22, 84))
    issued = dice.day_before(90, 1)
    came = issued - dt.timedelta(days=dice.number(2, 30))
    again = issued + dt.timedelta(days=dice.number(20, 90))
    doctor, head = dice.person("", age=(27, 45)), dice.person("", age=(46, 64))
    ward = dice.pick(("Rééducation fonctionnelle", "Pneumologie", "Rhumatologie"))
    need = dice.pick(
        (
            "un logement de plain-pied ou desservi par un ascenseur",
            "un logement sans humidité ni moisissure",
            "une douche sans seuil et des couloirs de 90 cm",
        )
    )

    def row(value: str, label: str) -> str:
        return f"<tr><td style='width:58%;text-align:right;padding:1.3mm 4mm'>{value}</td><td style='color:#567;border-left:1pt solid #89a;padding:1.3mm 3mm' class='small'>{label}</td></tr>"

    html = f"""<div class="small" style="display:flex;justify-content:space-between;background:#e4eef0;padding:2mm 3mm"><span>Hôpital intercommunal des Deux Vallées — {ward}</span><span>feuille interne S-{dice.digits(4)}, ne pas archiver</span></div>
<p style="margin-top:7mm">Objet : {esc(person.civility)} {esc(person.named("first_LAST"))} — état de santé et logement</p>
<p>Examiné{person.e} ce {long_date(issued)} par le médecin soussigné, {"la patiente" if person.sex == "F" else "le patient"} présente une affection qui rend nécessaire {need}. Le logement actuel aggrave son état.</p>
<table style="margin:5mm 0">{row(f"{esc(' '.join(person.first_names))}<br><b>{esc(person.last_name.upper())}</b>", "prénoms, nom")}{row(f"{person.birth_date:%d/%m/%Y}", "naissance")}{row(f"{came:%d/%m/%Y}", "entrée dans le service")}{row(f"{esc(spouse.first_name)}<br>{esc(spouse.last_name.upper())}", dice.pick(("ex-conjoint, à prévenir", "conjoint, à prévenir")))}{row(f"{again:%d/%m/%Y} à {dice.number(8, 17)} h {dice.pick(('00', '15', '30'))}", "prochaine consultation")}{row(f"avant le {issued + dt.timedelta(days=180):%d/%m/%Y}", "à renouveler s'il y a lieu")}{row(dice.pick(("inférieur à 50 m", "un étage au plus")), "périmètre de marche")}</table>
<p>Écrit à la demande de l'intéressé{person.e} et remis en main propre.</p>
<div style="display:flex;justify-content:space-between;margin-top:7mm"><div>Dr {esc(doctor.named("first_last"))}, praticien contractuel<br><span class="small">RPPS 10{dice.digits(9)}</span><br>{signature(dice.number(0, 99))}</div><div>Vu, le chef de service<br>Pr {esc(head.named("first_last"))}<br>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [person.named("first_LAST")], "issue_date": issued}
    return sheet("medical_certificate", html, fields, font=dice.font(), size=10.4, margin="13mm 17mm")


LAYOUTS["ward_sheet"] = ward_sheet
LAYOUTS |= _blind_medical_certificate.LAYOUTS


def charity_dashes(dice: Dice) -> Paper:
    """A small care association's letter without a title: a doctor certifies in dashes, day in letters, a neighbour, a guardian, two years of sums."""
    drawn = dice.person(age=(20, 80))
    doctor, neighbour, guardian = (dice.person("", age=(30, 72)) for _ in range(3))
    tail = dice.pick(("de La Fontaine", "du Plessis", "de Souza", "da Costa", "von Berg", "El-Hadj"))
    surname = f"{drawn.last_name}-{tail.upper()}" if tail == "El-Hadj" else f"{tail} {drawn.last_name}"
    name = f"{drawn.first_name} {surname}"
    town = dice.address("").town
    issued = dice.day_before(120, 1)
    first = dice.day_before(800, 200, of=issued)
    past, now = dice.number(240, 480), dice.number(500, 900)
    e, civil = drawn.e, "Madame" if drawn.sex == "F" else "Monsieur"
    he = "elle" if drawn.sex == "F" else "il"
    facts = (
        f"{he} est suivi{e} à notre permanence depuis le {long_date(first)}, à raison d'une visite par mois ;",
        "son état respiratoire est incompatible avec un logement humide, et l'escalier de quatre étages n'est plus possible ;",
        f"un logement de plain-pied ou desservi par un ascenseur, sec et chauffé, est nécessaire pour qu'{he} se soigne ;",
        f"{he} se déplace accompagné{e} de {neighbour.civility} {esc(neighbour.named('first_last'))}, qui habite sur le même palier ;",
        f"{guardian.civility} {esc(guardian.named('first_last'))}, son mandataire, a été prévenu{guardian.e} de cette lettre.",
    )
    dashes = "".join(f'<div style="padding-left:8mm;text-indent:-5mm;margin:2.6mm 0">– {fact}</div>' for fact in facts)
    html = f"""<div style="text-align:center;color:#226"><b style="font-size:14pt">La Main tendue — point santé</b><br><span class="small">association loi de 1901, {esc(dice.address("").line())}<br>permanence médicale gratuite, mercredi 14 h - 18 h · {dice.phone()}</span></div><hr>
<p style="margin-top:9mm;text-align:justify">Le docteur {esc(doctor.named("first_last"))}, médecin bénévole, certifie que {civil} {esc(name)}, né{e} le {long_date(drawn.birth_date)}, l'a prié{doctor.e} de dire par écrit ce que nous constatons, à savoir que :</p>{dashes}
<p style="text-align:justify">Notre petite caisse a aidé à l'achat des médicaments non remboursés, comme on le voit ici :</p>
<table style="margin:2mm 0 4mm 8mm;width:110mm"><tr><td>année {issued.year - 1}</td><td class="num">{past},00 €</td></tr><tr><td>année {issued.year} (à ce jour)</td><td class="num">{now},00 €</td></tr></table>
<p style="text-align:justify">Remis en main propre, pour le dossier de logement, sans rien révéler du secret médical au-delà de ce que la personne a souhaité.</p>
<p style="margin-top:8mm">À {esc(town)}, le {date_in_words(issued)}</p><div style="margin-left:95mm">{signature(doctor.birth_date.day)}<br>Dr {esc(doctor.named("first_last"))}<br><span class="small">RPPS 10{dice.digits(9)}</span></div>"""
    return sheet("medical_certificate", html, {"person_names": [name], "issue_date": issued}, font="Liberation Serif", size=12, margin="20mm 25mm")  # fmt: skip


LAYOUTS["charity_dashes"] = charity_dashes


def hospital_label(dice: Dice) -> Paper:
    """A ward's letter from a hospital's software: the patient on a stuck label with birth name, usage name and numbers, stay days, a professor heads, an intern writes."""
    person = replace(dice.person(age=(24, 84)), birth_name=None)
    if person.sex == "F" and "person" not in dice.given:
        person = replace(person, birth_name=dice.person("").last_name)
    head_of, intern, trusted = (
        dice.person("", age=(45, 66)),
        dice.person("", age=(26, 33)),
        dice.person("", age=(25, 80)),
    )
    issued = dice.day_before(90, 1)
    out = issued - dt.timedelta(days=dice.number(0, 4))
    came = out - dt.timedelta(days=dice.number(3, 21))
    seat, home = plain(dice.address("")), dice.address()
    ill = dice.pick(("une fracture du col du fémur opérée", "un accident vasculaire cérébral avec hémiparésie droite", "une décompensation de bronchopneumopathie chronique obstructive", "une polyarthrite en poussée"))  # fmt: skip
    usual = f"{esc(person.last_name.upper())} <span class='tiny'>ép.</span><br>Nom naiss. : {esc(person.birth_name.upper())}" if person.birth_name else esc(person.last_name.upper())  # fmt: skip
    label = f'<div style="border:.5pt solid #999;border-radius:2mm;width:72mm;padding:2.5mm;font-size:8.2pt;line-height:1.3;transform:rotate(-.8deg)"><b style="font-size:9.5pt">{usual}</b><br><b>{esc(person.first_name)}</b> &nbsp; {person.sex} &nbsp; {person.birth_date:%d/%m/%Y}<br>IPP {dice.digits(9)} &nbsp; NDA {dice.digits(9)}<br>Entrée {came:%d/%m/%y} — UF {dice.digits(4)} Ch. {dice.number(101, 480)}<br>{barcode(dice.digits(12), height=18)}</div>'
    html = f"""<div style="display:flex;justify-content:space-between"><div style="width:54mm" class="small">{logo("CH", "#00707c", "Centre hospitalier")}<b>{esc(seat.town)}</b><br>Pôle Médecine — Pavillon C<br><br><b>Chef de service</b><br>Pr {esc(head_of.named("first_LAST"))}<br>RPPS {dice.digits(11)}<br><br><b>Praticiens</b><br>Dr {esc(initial(dice.person("", age=(32, 60))))}<br>Dr {esc(initial(dice.person("", age=(32, 60))))}<br><br><b>Interne</b><br>{esc(initial(intern))}<br><br>Secrétariat {dice.phone()}</div><div style="width:112mm">{label}
<p class="r" style="margin-top:9mm">{esc(seat.town)}, le {issued:%d/%m/%Y}</p><p style="margin:8mm 0;font-size:13pt"><b>Certificat médical</b></p><p class="justify">Je soussigné{intern.e}, {esc(initial(intern))}, interne du service, certifie que l'état de santé {"de la patiente désignée" if person.sex == "F" else "du patient désigné"} par l'étiquette ci-dessus, hospitalisé{person.e} du {came:%d/%m/%Y} au {out:%d/%m/%Y} pour {ill}, n'est plus compatible avec le logement occupé ({esc(home.line())}), au {dice.number(3, 6)}e étage sans ascenseur.</p><p class="justify">Un logement accessible, de plain-pied, avec douche sans ressaut, est médicalement requis. Une réévaluation est prévue en consultation le {issued + dt.timedelta(days=45):%d/%m/%Y}.</p><p class="justify">Personne de confiance prévenue : {trusted.civility} {esc(trusted.named("first_LAST"))}, {dice.phone()}.</p><p class="justify">Établi à la demande de l'intéressé{person.e} et remis en main propre pour servir et valoir ce que de droit.</p><p style="margin-top:9mm">P/o le chef de service{signature(intern.birth_date.day)}</p></div></div><p class="tiny" style="margin-top:10mm">Édition Dossier Patient v. 8.4 — {dice.letters(3)}{dice.digits(4)} — document validé, imprimé une fois</p>"""
    return sheet("medical_certificate", html, {"person_names": [person.named("LAST_first")], "issue_date": issued}, font="Liberation Sans", size=10.2, margin="14mm 16mm")  # fmt: skip


LAYOUTS["hospital_label"] = hospital_label


def diverse_cooperative_centre(dice: Dice) -> Paper:
    """A cooperative health centre: narrow labels, values, remarks; surname and given names far apart; the title names the article only."""
    person = dice.person(age=(19, 85))
    doctor, second, landlord = (
        dice.person("", age=(29, 66)),
        dice.person("", age=(35, 66)),
        dice.person("", age=(35, 75)),
    )
    issued = dice.day_before(120)
    seen = issued - dt.timedelta(days=dice.number(0, 2))
    received, effect, printed = seen - dt.timedelta(days=dice.number(3, 20)), issued + dt.timedelta(days=dice.number(1, 20)), issued + dt.timedelta(days=dice.number(0, 1))  # fmt: skip
    home, past = plain(dice.address()), plain(dice.address(""))
    d = "%d.%m.%y"
    rows = [
        ("Prénoms", esc(person.first_name), f"né{person.e} le {person.birth_date:{d}}"),
        ("Examen", f"{seen:{d}}", dice.pick(("au centre", "à domicile", "consultation de suivi"))),
        ("Domicile", esc(home.line()), f"depuis peu ; avant : {esc(past.line())}, chez {landlord.civility} {esc(landlord.last_name.upper())}, bailleur"),
        ("Constat", dice.pick(("limitation durable de la marche, montée des escaliers impossible", "insuffisance respiratoire chronique aggravée par l'humidité du logement", "trouble moteur imposant l'usage d'un fauteuil")), "affection de longue durée"),
        ("Avis", dice.pick(("un logement de plain-pied ou desservi par un ascenseur est médicalement nécessaire", "un changement de logement est médicalement justifié", "un logement adapté, avec douche sans seuil, est nécessaire")), f"effet souhaité : {effect:{d}}"),
        ("Demande", f"reçue le {received:{d}}", "par courrier de l'assistante sociale"),
        ("Établi le", f"{issued:{d}}", f"imprimé le {printed:{d}} à l'accueil"),
        ("NOM", f"<b>{esc(person.last_name.upper())}</b>", f"dossier coopératif n° {dice.digits(7)}"),
    ]  # fmt: skip
    cell = "padding:2.6mm 2mm;border-bottom:.4pt solid #b9c4b0"
    body = "".join(f'<tr><td style="{cell};width:20mm;color:#4c6b2f" class="small">{a}</td><td style="{cell}">{b}</td><td style="{cell};width:58mm" class="small">{c}</td></tr>' for a, b, c in rows)  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:14pt;color:#4c6b2f">La Ruche Santé</b><br><span class="small">centre de santé coopératif et mutualiste</span></div><div class="small r">{"<br>".join(map(esc, plain(dice.address("")).lines()))}<br>{dice.phone()}</div></div><h1 style="text-align:left;font-size:12.5pt;margin:13mm 0 2mm">Article R. 4127-76 du code de la santé publique</h1><p>Pièce établie au nom de la personne dont l'état est décrit ci-après, à sa demande.</p><table style="margin-top:6mm">{body}</table>
<p class="justify" style="margin-top:8mm">Remis en main propre, le secret médical étant respecté. Ne vaut ni arrêt de travail, ni prescription.</p><div style="display:flex;justify-content:space-between;margin-top:10mm"><div>Dr {esc(initial(doctor))}<br><span class="small">médecin généraliste — RPPS 1{dice.digits(10)}</span><br>{signature(doctor.birth_date.day)}</div><div>Contresigné : Dr {esc(initial(second))}<br><span class="small">médecin directeur</span><br>{signature(second.birth_date.day)}</div></div>
<div class="tiny" style="margin-top:26mm;border-top:.5pt solid #888;padding-top:2mm;text-align:justify">La Ruche Santé, société coopérative d'intérêt collectif à responsabilité limitée et à capital variable, agréée par l'agence régionale de santé, affiliée à l'Union mutualiste des Rivages, mutuelle soumise aux dispositions du livre II du code de la mutualité — SIREN {dice.siret()[:9]} — siège social : {esc(plain(dice.address("")).line())} — capital minimal de 18 500 € — immatriculée le {issued - dt.timedelta(days=2600):%d.%m.%y} — substituée pour ses engagements par l'Union. Les données recueillies sont conservées vingt ans ; droit d'accès auprès du délégué à la protection des données, même adresse.</div>"""
    return sheet("medical_certificate", html, {"person_names": [f"{person.first_name} {person.last_name.upper()}"], "issue_date": issued}, font="P052", size=10.4, margin="14mm 17mm")  # fmt: skip


LAYOUTS["diverse_cooperative_centre"] = diverse_cooperative_centre
LAYOUTS |= _apart_social.MEDICAL
