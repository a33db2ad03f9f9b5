"""The proof of a pregnancy: a doctor's or midwife's certificate, or the first prenatal examination form.

Says who is pregnant, since when or until when. A laboratory's result or an ultrasound report alone is not a certificate.
Cerfa 10112 (`vous attendez un enfant`), code de la santé publique art. L.2122-1.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_civil,
    _blind_pregnancy_certificate,
    _extra_pregnancy_certificate,
    _further_pregnancy_certificate,
    _mixed_pregnancy_certificate,
    _sorted_pregnancy_certificate,
)
from samples.papers._mixed_housing_kit import initial, kid, leader, plain
from samples.stationery import HAND, born, combed, head, lines, paragraphs, sheet, signature, spoken, ticked


def doctor(dice: Dice) -> Paper:
    """Letter of a doctor or midwife."""
    person, style = dice.person(sex="F", age=(18, 44)), dice.name_style()
    day = dice.day_before(60)
    begun = day - dt.timedelta(days=dice.number(50, 200))
    due = begun + dt.timedelta(days=273)
    job = dice.pick(("Médecin généraliste", "Sage-femme", "Gynécologue-obstétricien"))
    rpps = dice.digits(11)
    who = f"{'' if job == 'Sage-femme' else 'Docteur '}{dice.person('', age=(30, 66)).named()}"
    html = (
        head(lines(f"<b>{who}</b>", job, dice.address("").line(), dice.phone(), f"RPPS {rpps}"), f"Le {long_date(day)}")
        + f"<h1>{dice.pick(('CERTIFICAT DE GROSSESSE', 'CERTIFICAT MÉDICAL DE GROSSESSE', 'ATTESTATION DE GROSSESSE'))}</h1>"
        + paragraphs(
            f"Je soussigné(e), {who}, certifie avoir examiné ce jour {spoken(person, style, birth_name=True)}, née le {person.birth_date:%d/%m/%Y}.",
            f"L'examen clinique et les examens complémentaires montrent qu'elle présente une grossesse évolutive. Date présumée de début de grossesse : {begun:%d/%m/%Y}. Date présumée d'accouchement : {due:%d/%m/%Y}.",
            "Certificat établi à la demande de l'intéressée et remis en main propre pour faire valoir ce que de droit.",
        )
        + f"<div class='r'>{signature(day.day)}<br>{who}</div>"
    )
    css = f"body{{font-family:{HAND}}}" if dice.chance(0.25) else ""
    return sheet(
        "pregnancy_certificate",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font("any"),
        size=11.5,
        css=css,
    )


def first_examination(dice: Dice) -> Paper:
    """The form of the first prenatal examination, for the family-benefits office."""
    person, day = dice.person(sex="F", age=(18, 44)), dice.day_before(60)
    begun = day - dt.timedelta(days=dice.number(50, 98))
    doctor = dice.person("", age=(30, 66))
    name = person.named("LAST_first")
    html = (
        head(lines("<b>cerfa</b>", "<span class='tiny'>N° 10112*05</span>"), "<div class='b r'>VOUS ATTENDEZ UN ENFANT<br>premier examen médical prénatal</div>")
        + "<div class='tint small'>(Articles L.2122-1 et suivants, L.2122-3 du code de la santé publique ; L.533-1 du code de la sécurité sociale) - Volet destiné à la CAF ou à la MSA</div>"
        + f"<h2>LA FUTURE MÈRE</h2><p>Nom et prénom : <b>{name}</b></p><p>Nom de naissance : {(person.birth_name or person.last_name).upper()}</p><p>Date de naissance : {combed(f'{person.birth_date:%d%m%Y}')}</p><p>N° d'immatriculation : {combed(dice.nir(person))}</p><p>Adresse : {dice.address().line()}</p>"
        + f"<h2>DÉCLARATION DU PRATICIEN</h2><p>Je soussigné(e) Docteur {doctor.named('LAST_first')} certifie que {spoken(person, 'LAST_first')} a subi le premier examen prénatal obligatoire et qu'elle est en état de grossesse.</p><p>Date présumée du début de grossesse : <b>{begun:%d/%m/%Y}</b></p><p>{ticked('Examen clinique')} {ticked('Examens de laboratoire')}</p>"
        + f"<p>Fait à {dice.address('').town}, le {day:%d/%m/%Y}</p>{signature(6)}<p class='tiny'>La loi rend passible d'amende et/ou d'emprisonnement quiconque se rend coupable de fraudes ou de fausses déclarations.</p>"
    )  # fmt: skip
    return sheet("pregnancy_certificate", html, {"person_names": [name], "issue_date": day}, font=dice.font())


def maternity_ward(dice: Dice) -> Paper:
    """Certificate of a hospital's maternity ward."""
    person, style, day = dice.person(sex="F", age=(18, 44)), dice.name_style(), dice.day_before(60)
    due = day + dt.timedelta(days=dice.number(30, 190))
    html = (
        head(lines(f"<b>{dice.pick(('CENTRE HOSPITALIER UNIVERSITAIRE', 'CLINIQUE SAINT-AUGUSTIN', 'CENTRE HOSPITALIER INTERCOMMUNAL'))}</b>", "Pôle femme - mère - enfant", "Service de gynécologie-obstétrique"), lines(f"IPP : {dice.digits(8)}", dice.phone()))
        + f"<h1>ATTESTATION</h1><p>{dice.address('').town}, le {long_date(day)}</p>"
        + f"<p>La sage-femme soussignée certifie que {spoken(person, style)}, {born(person, 'slash')}, est enceinte et suivie dans notre service. Le terme de la grossesse est prévu le <b>{long_date(due)}</b>, soit {dice.number(13, 36)} semaines d'aménorrhée à ce jour.</p>"
        + f"<p>Fait pour valoir ce que de droit.</p><div class='r'>La sage-femme coordonnatrice<br>{signature(17)}</div>"
    )  # fmt: skip
    return sheet(
        "pregnancy_certificate", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


LAYOUTS = {"doctor": doctor, "first_examination": first_examination, "maternity_ward": maternity_ward}


def county_midwife(dice: Dice) -> Paper:
    """A midwife of the department's PMI: a half sheet with ticked lines, week counts in two reckonings, name after the caption « Patiente »."""
    person, style = dice.person(sex="F", age=(18, 44)), dice.name_style()
    issued = dice.day_before(120, 1)
    weeks = dice.number(13, 34)
    started = issued - dt.timedelta(days=(weeks - 2) * 7 + dice.number(0, 6))
    due = started + dt.timedelta(days=273)
    midwife, town = dice.person("", sex="F", age=(25, 60)).named("first_last"), dice.address("").town
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:2pt solid #8e24aa;padding-bottom:2mm"><div><b>Conseil départemental</b><br><span class="small">Protection maternelle et infantile<br>Centre de périnatalité de {esc(town)}</span></div><div class="small r">{esc(midwife)}, sage-femme<br>RPPS 10{dice.digits(9)}<br>Consultations sur rendez-vous {dice.phone()}</div></div>
<div style="margin:5mm 0 4mm;font-size:1.2em"><b>Attestation de grossesse</b> <span class="small">(hors déclaration CAF / CPAM)</span></div><table class="rows"><tr><td style="width:38%">Patiente</td><td>{esc(person.named(style))}{f", née {esc(person.birth_name)}" if person.birth_name else ""}</td></tr><tr><td>Date de naissance</td><td>{person.birth_date:%d/%m/%Y}</td></tr><tr><td>Terme à ce jour</td><td>{weeks} SA, soit {weeks - 2} semaines de grossesse</td></tr><tr><td>Début estimé (DDG)</td><td>{started:%d/%m/%Y}</td></tr><tr><td>Accouchement prévu (DPA)</td><td>{due:%d/%m/%Y}</td></tr><tr><td>Grossesse</td><td>{ticked("unique")} &nbsp; {ticked("multiple", False)} &nbsp;&nbsp; {ticked("évolutive")}</td></tr></table>
<p style="margin-top:4mm">Consultation et échographie du {dice.day_before(20, 1, of=issued):%d/%m/%Y} à l'appui. Remis à l'intéressée pour sa demande de logement.</p><div style="display:flex;justify-content:space-between;margin-top:3mm"><div>{esc(town)}, le {issued:%d/%m/%Y}</div><div>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("pregnancy_certificate", html, fields, font="Lato", size=9.4, page="A5 landscape", margin="9mm 12mm")


LAYOUTS["county_midwife"] = county_midwife


def sent_online(dice: Dice) -> Paper:
    """What the doctor prints after declaring on the health insurance's site: shaded captions above values two by two, the other parent and the practitioner in blocks like the patient's, no signature."""
    person, style = dice.person(sex="F", age=(18, 44)), dice.pick(("LAST_first", "LAST_FIRST"))
    issued = dice.day_before(120, 1)
    begun = issued - dt.timedelta(days=dice.number(55, 96))
    seen = issued - dt.timedelta(days=dice.number(0, 6))
    due, doctor, other = begun + dt.timedelta(days=273), dice.person("", age=(29, 66)), dice.person("", "M", (20, 50))

    def cell(label: str, value: str) -> str:
        return f"<td style='width:50%;padding:1.2mm 2mm'><div style='background:#e3ecf7;color:#0c419a;font-size:7pt;padding:.4mm 1.5mm'>{label}</div><div style='padding:.8mm 1.5mm'>{value}</div></td>"

    def block(title: str, items: list[tuple[str, str]]) -> str:
        cells = [cell(label, value) for label, value in items]
        rows = "".join(f"<tr>{''.join(cells[i : i + 2])}</tr>" for i in range(0, len(cells), 2))
        return f"<div style='color:#0c419a;font-weight:bold;margin-top:5mm;border-bottom:.8pt solid #0c419a'>{title}</div><table>{rows}</table>"

    html = (
        f"<div style='display:flex;justify-content:space-between;font-size:7.5pt;color:#555'><div>Espace professionnel — {esc(doctor.named('first_LAST'))}</div><div>Imprimé depuis le service en ligne &nbsp; 1/1</div></div>"
        "<div style='background:#0c419a;color:#fff;padding:3mm 4mm;margin-top:3mm;font-size:13pt'>Récapitulatif de la télédéclaration <span style='font-size:9pt'>— exemplaire à remettre à la patiente</span></div>"
        f"<p style='margin-top:4mm'>La déclaration de grossesse a bien été transmise à l'assurance maladie et à la caisse d'allocations familiales. Elle tient lieu des volets papier (S4110, premier examen prénatal).</p>"
        + block("Praticien déclarant", [("Nom, prénom", esc(doctor.named(style))), ("Spécialité", dice.pick(("Médecine générale", "Gynécologie médicale", "Sage-femme"))), ("N° RPPS", "10" + dice.digits(9)), ("Lieu d'exercice", esc(dice.address("").line(" ")))])
        + block("Bénéficiaire des soins", [("Nom, prénom", esc(person.named(style))), ("Nom de naissance", esc((person.birth_name or person.last_name).upper())), ("Date de naissance", f"{person.birth_date:%d/%m/%Y}"), ("N° de sécurité sociale", dice.nir(person)), ("Adresse connue", esc(dice.address().line(" "))), ("Caisse", f"CPAM {dice.digits(3)}")])
        + block("Autre parent (facultatif)", [("Nom, prénom", esc(other.named(style))), ("Date de naissance", f"{other.birth_date:%d/%m/%Y}")])
        + block("Examen", [("Date de l'examen", f"{seen:%d/%m/%Y}"), ("Date présumée de début de grossesse", f"{begun:%d/%m/%Y}"), ("Date présumée d'accouchement", f"{due:%d/%m/%Y}"), ("Nombre d'enfants attendus", dice.pick("1112")), ("Déclaration enregistrée le", f"{issued:%d/%m/%Y} à {dice.number(8, 19):02d}:{dice.number(10, 59)}"), ("Numéro de la télédéclaration", f"{dice.digits(4)}-{dice.letters(3)}-{dice.digits(6)}")])
    )  # fmt: skip
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("pregnancy_certificate", html, truth, font="Open Sans", size=9, margin="12mm 16mm")


LAYOUTS["sent_online"] = sent_online


LAYOUTS |= _further_pregnancy_certificate.LAYOUTS
LAYOUTS |= _extra_pregnancy_certificate.LAYOUTS


def side_column(dice: Dice) -> Paper:
    """A midwife's letter without title: her practice in a tinted column, the patient in a sentence, three days of the pregnancy under the text and the other parent named."""
    person, style = dice.person(sex="F", age=(18, 43)), dice.pick(("first_LAST", "LAST_first"))
    issued, other = dice.day_before(70), dice.person("", sex="M", age=(20, 50))
    began = dice.day_before(210, 95, of=issued)
    seen, due = dice.day_before(20, 3, of=issued), began + dt.timedelta(days=273)
    midwife, office = dice.person("", sex="F", age=(25, 60)), dice.address("")
    html = (
        f"<div style='display:flex;gap:8mm'><div style='width:46mm;background:#f3e6ee;padding:5mm;min-height:215mm;font-size:9pt'><b>{midwife.named('first_last')}</b><br>Sage-femme libérale<br>Échographie — rééducation<br><br>{'<br>'.join(office.lines())}<br><br>{dice.phone()}<br><br>RPPS 1{dice.digits(10)}<br><br>Remplaçante :<br>{dice.person('', sex='F', age=(24, 40)).named('first_last')}</div>"
        f"<div style='flex:1;padding-top:20mm'><p class='r'>{office.town}, le {long_date(issued)}</p><p>À l'attention du service logement</p>"
        + paragraphs(
            f"Je suis le suivi de {spoken(person, style, birth_name=True)}, {born(person, 'slash')}, et la déclare enceinte à ce jour.", f"L'échographie que j'ai faite le {seen:%d/%m/%Y} montre une grossesse unique, évolutive.", f"Elle est venue accompagnée de {spoken(other)}, futur père.",
            "Je lui remets ces lignes pour qu'elle les joigne à sa demande d'un logement plus grand.",
        )
        + f"<table class='rows' style='margin:8mm 0;width:80%'><tr><td>début de grossesse</td><td>{began:%d/%m/%Y}</td></tr><tr><td>terme prévu</td><td>{due:%d/%m/%Y}</td></tr><tr><td>consultation suivante</td><td>{issued + dt.timedelta(days=28):%d/%m/%Y}</td></tr></table>{signature(issued.day)}<br>{midwife.named()}</div></div>"
    )  # fmt: skip
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("pregnancy_certificate", html, truth, font="Lato", size=10.5)


LAYOUTS["side_column"] = side_column
LAYOUTS |= _mixed_pregnancy_certificate.LAYOUTS
LAYOUTS |= _sorted_pregnancy_certificate.LAYOUTS


def chain_of_centres(dice: Dice) -> Paper:
    """A franchised imaging centre with a side band: labels in one line and values in the next, small letters, « Dossier de », a square stamp with the day, a scale of fees, who reads and who counter-signs, numbers near the names."""
    person = dice.person(sex="F", age=(18, 43))
    issued = dice.day_before(120, 1)
    weeks = dice.number(9, 32)
    began = issued - dt.timedelta(days=(weeks - 2) * 7 + dice.number(0, 6))
    due = began + dt.timedelta(days=273)
    doctor, second, office = dice.person("", age=(32, 62)), dice.person("", age=(30, 60)), dice.address("")
    name = f"{person.first_name} {person.last_name}".lower()

    def strip(*items: tuple[str, str]) -> str:
        top = "".join(f"<td class='tiny' style='border-bottom:.5pt solid #c77'>{a}</td>" for a, _ in items)
        low = "".join(f"<td style='padding-bottom:4mm'>{b}</td>" for _, b in items)
        return f"<table style='table-layout:fixed'><tr>{top}</tr><tr>{low}</tr></table>"

    mark = f"<svg width='190' height='84' style='transform:rotate(-4deg)'><rect x='3' y='3' width='182' height='74' fill='none' stroke='#274a8f' stroke-width='2'/><g fill='#274a8f' text-anchor='middle' font-family='Liberation Sans'><text x='94' y='22' font-size='11'>CENTRE ONDALIA</text><text x='94' y='46' font-size='17' font-weight='bold'>{issued:%d/%m/%Y}</text><text x='94' y='66' font-size='9'>{esc(office.town.upper())[:26]}</text></g></svg>"
    html = f"""<div style="display:flex;gap:8mm"><div style="width:44mm;background:#b5485d;color:#fff;padding:6mm 4mm;min-height:235mm" class="small"><b style="font-size:15pt">Ondalia</b><br>imagerie de la femme<br><br>{"<br>".join(esc(row) for row in office.lines())}<br><br>{dice.phone()}<br><br>SIRET {dice.siret()}<br>IBAN {dice.iban()}<br><br><b>Nos examens</b><br>Datation : 35,65 €<br>T1 morpho : 48,35 €<br>T2 : 81,92 €<br>T3 : 73,81 €<br>Jumeaux : + 25 %<br><br>Centre indépendant, membre du réseau Ondalia</div>
<div style="flex:1;padding-top:5mm"><div style="font-size:15pt;color:#b5485d">Certificat de gestation évolutive</div><p class="small">à usage administratif — articles L. 2122-1 et R. 2122-1 du code de la santé publique</p>
<p style="margin:6mm 0 4mm">Dossier de : {esc(name)}</p>
{strip(("née le", f"{person.birth_date:%d/%m/%Y}"), ("dossier n°", dice.digits(7)), ("adressée par", "dr " + esc(second.named("first_last").lower())))}
{strip(("âge de la grossesse", f"{weeks} sa"), ("début présumé", f"{began:%d/%m/%Y}"), ("accouchement présumé", f"{due:%d/%m/%Y}"))}
{strip(("enfant(s) attendu(s)", "un"), ("longueur", f"{weeks * 6 + dice.number(1, 9)} mm"), ("prochain examen", f"{issued + dt.timedelta(days=dice.number(25, 60)):%d/%m/%Y}"))}
<p>L'examen pratiqué ce jour au centre confirme une grossesse en cours, d'évolution normale. Document remis en main propre pour servir auprès des organismes sociaux et du service du logement.</p>
<div style="display:flex;justify-content:space-between;margin-top:9mm;align-items:center"><div>{mark}</div><div>dr {esc(doctor.named("first_last").lower())}<br><span class="small">radiologue</span><br>{signature(dice.number(0, 99))}</div></div><p class="small">Relu et contresigné : dr {esc(dice.person("", age=(40, 60)).named("first_last").lower())}, responsable du centre.</p></div></div>"""
    fields = {"person_names": [name], "issue_date": issued}
    return sheet(
        "pregnancy_certificate",
        html,
        fields,
        font=dice.pick(("Lato", "Open Sans", "Carlito")),
        size=10,
        margin="10mm 12mm",
    )


LAYOUTS["chain_of_centres"] = chain_of_centres
LAYOUTS |= _blind_pregnancy_certificate.LAYOUTS


def app_page_colons(dice: Dice) -> Paper:
    """A page of a telephone's application kept as PDF: capitals after each colon, an elder child, two years of refunds, the name in the address."""
    person = dice.person(sex="F", age=(20, 43))
    midwife = dice.person("", sex="F", age=(27, 60))
    child = dice.person("", age=(2, max(3, min(9, (dice.today - person.birth_date).days // 365 - 18))))
    home = dice.address()
    issued = dice.day_before(160, 3)
    start = dice.day_before(190, 85, of=issued)
    due = start + dt.timedelta(days=273)
    seen, received = issued - dt.timedelta(days=dice.number(1, 3)), issued + dt.timedelta(days=1)
    printed = min(dice.today, issued + dt.timedelta(days=dice.number(2, 30)))
    paid, before = dice.number(180, 420), dice.number(30, 160)
    name = person.named("LAST_first")
    line = "margin:0;padding:2.4mm 0;border-bottom:.4pt solid #dde"

    def fact(label: str, value: str) -> str:
        return f'<p style="{line}">{label} : {esc(value.upper())}</p>'

    html = f"""<div style="width:118mm;margin:0 auto;border:.5pt solid #ccd;border-radius:7mm;padding:6mm 8mm"><div class="tiny" style="display:flex;justify-content:space-between"><span>{dice.number(8, 21)}:{dice.number(10, 59)}</span><span>4G ▮▮▮</span></div>
<div style="display:flex;justify-content:space-between;align-items:center;margin:3mm 0"><span style="font-size:15pt;color:#c2185b;font-weight:bold">‹ BellyGo santé</span><span class="small">Documents</span></div>
<div style="background:#fdeff4;border-radius:4mm;padding:4mm;line-height:1.4">{esc(name)}<br>{"<br>".join(esc(row) for row in home.lines())}</div>
<h2 style="font-size:13pt;margin:6mm 0 2mm">Attestation d'état de grossesse</h2>
<p style="text-align:justify">Le présent document, établi ce jour, {long_date(issued, weekday=True)}, par la sage-femme qui suit cette maternité, est remis à la patiente pour ses démarches.</p>
{fact("Sage-femme", midwife.named("LAST_first"))}{fact("N° RPPS", "10" + dice.digits(9))}{fact("Examen clinique", f"{seen:%d/%m/%Y}")}{fact("Début de grossesse estimé", f"{start:%d/%m/%Y}")}{fact("Terme prévu", f"{due:%d/%m/%Y}")}{fact("Évolution", "normale, plus de 12 semaines")}{fact("Enfant déjà à charge", f"{child.first_name}, né{child.e} le {child.birth_date:%d/%m/%Y}")}{fact("Reçu par la caisse", f"{received:%d/%m/%Y}")}{fact("Prise en charge à 100 %", f"effet {due - dt.timedelta(days=105):%d/%m/%Y}")}
<table style="width:100%;margin-top:4mm" class="small"><tr><th style="text-align:left">Mes remboursements maternité</th><th class="num">{issued.year - 1}</th><th class="num">{issued.year}</th></tr><tr><td>Consultations</td><td class="num">{before},00 €</td><td class="num">{paid},00 €</td></tr><tr><td>Échographies</td><td class="num">0,00 €</td><td class="num">{paid // 2},50 €</td></tr></table>
<div style="display:flex;justify-content:space-between;margin-top:4mm"><span class="small">Signé dans l'application par la professionnelle</span>{signature(midwife.birth_date.day)}</div>
<div class="tiny" style="margin-top:3mm;text-align:center">Exporté en PDF le {printed:%d/%m/%Y} · v7.{dice.number(1, 30)} · partager · supprimer</div></div>"""
    return sheet("pregnancy_certificate", html, {"person_names": [name], "issue_date": issued}, font="Inter", size=9.6, margin="10mm 14mm")  # fmt: skip


LAYOUTS["app_page_colons"] = app_page_colons


def leaders_in_favour_of(dice: Dice) -> Paper:
    """A small health association's letter with dotted leaders, an old wording for its title, the day in the foot; the former landlord, an insurer, a signing by delegation."""
    person = replace(dice.person(sex="F", age=(19, 42)), birth_name=None)
    if "person" not in dice.given:
        person = replace(person, birth_name=dice.person("").last_name)
    midwife, head_of, landlord = (
        dice.person("", sex="F", age=(26, 60)),
        dice.person("", age=(38, 66)),
        dice.person("", age=(35, 75)),
    )
    issued = dice.day_before(90, 1)
    start = issued - dt.timedelta(days=dice.number(90, 190))
    due = start + dt.timedelta(days=274)
    seat, home, past = plain(dice.address("")), plain(dice.address()), plain(dice.address(""))
    insurer = dice.pick(("Mutuelle des Coteaux", "Mutuelle Entraide du Val", "Solimut du Littoral"))
    born_as = f", née {esc(person.birth_name.upper())}" if person.birth_name else ""
    html = f"""<div><b style="font-size:14pt;color:#7b3f61">Les Amies de Sainte-Anne</b><br><span class="small">Centre de santé associatif (loi de 1901) — {esc(seat.line())}</span></div><p class="c" style="margin:13mm 0 9mm;font-size:14pt"><u>CERTIFICAT D'ÉTAT DE GROSSESSE</u></p><p>Délivré en faveur de :</p>
{leader("Nom et prénom", f"{esc(person.named('first_LAST'))}{born_as}")}{leader("Venue au monde le", f"{person.birth_date:%d/%m/%Y}")}{leader("Début de la grossesse, d'après l'échographie du premier trimestre", f"{start:%d/%m/%Y}")}{leader("Terme attendu", f"{due:%d/%m/%Y}")}{leader("Nombre d'enfants attendus", "un")}{leader("Dernier examen prénatal", f"{issued - dt.timedelta(days=dice.number(1, 12)):%d/%m/%Y}")}{leader("Sage-femme référente", esc(midwife.named("first_LAST")))}{leader("Tiers payant complémentaire", f"{insurer}, {esc(plain(dice.address('')).town)}")}{leader("Domicile déclaré", esc(home.line()))}{leader("Domicile précédent", f"{esc(past.line())} (bail {landlord.civility} {esc(landlord.last_name.upper())})")}
<p class="justify" style="margin-top:9mm">La grossesse est évolutive à ce jour et son suivi est régulier. Nous établissons ce papier afin qu'il soit tenu compte de l'enfant à naître dans la composition du foyer.</p><div style="margin:14mm 0 0 85mm">Pour la directrice, par délégation,<br>{esc(initial(head_of))}, médecin coordonnateur{signature(head_of.birth_date.day)}</div><div class="tiny" style="margin-top:52mm;border-top:.4pt solid #999;padding-top:2mm">Association reconnue d'intérêt général — agrément ARS du {dice.day_before(3000, 900, of=issued):%d/%m/%Y} — {dice.phone()} — Édité le {issued:%d/%m/%Y} — 1/1</div>"""
    return sheet("pregnancy_certificate", html, {"person_names": [person.named("first_LAST")], "issue_date": issued}, font="URW Bookman", size=9.8, margin="18mm 20mm")  # fmt: skip


LAYOUTS["leaders_in_favour_of"] = leaders_in_favour_of


def diverse_group_of_two_languages(dice: Dice) -> Paper:
    """A foreign group's clinic, all in small letters and in two languages: boxes with labels above, an elder child, the spouse, a table of costs."""
    person = dice.person(sex="F", age=(22, 42))
    spouse, doctor, child = dice.partner(person, same_name=False), dice.person("", age=(30, 62)), kid(dice, person)
    issued = dice.day_before(120)
    began = issued - dt.timedelta(days=dice.number(70, 200))
    child = replace(child, birth_date=min(child.birth_date, began - dt.timedelta(days=400)))
    due, seen = began + dt.timedelta(days=273), issued - dt.timedelta(days=dice.number(0, 3))
    town, name = dice.address("").town, person.named("first_last").lower()
    cell = "border:.6pt solid #7a8fa6;padding:1.6mm 2.5mm 2.4mm;width:33.3%"

    def box(french: str, german: str, value: str, span: int = 1) -> str:
        return f'<td colspan="{span}" style="{cell}"><div class="tiny">{french} / <i>{german}</i></div>{value}</td>'

    costs = [("consultation de suivi / vorsorge", "30,00 €", "100 %"), ("échographie du deuxième trimestre / ultraschall", "104,64 €", "70 %"), ("chambre particulière / einzelzimmer", "68,00 €", "selon contrat")]  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:15pt;color:#1f5f8b">elbmedis</b> <span class="small">gruppe</span><br><span class="small">clinique de la baie — {esc(town.lower())} · frauenklinik</span></div><div>{esc(town.lower())}, le {long_date(issued)}</div></div><h1 style="text-align:left;margin:12mm 0 1mm">certificat d'état de gravidité</h1><p style="color:#5a6b7d"><i>schwangerschaftsbescheinigung</i></p><p style="margin:6mm 0 4mm">établi en faveur de / <i>ausgestellt zugunsten von</i></p>
<table><tr>{box("nom et prénom", "name", f"<b>{esc(name)}</b>", 2)}{box("née le", "geboren am", f"{person.birth_date:%d/%m/%Y}")}</tr><tr>{box("début présumé de la grossesse", "beginn", f"{began:%d/%m/%Y}")}{box("terme prévu", "entbindungstermin", f"{due:%d/%m/%Y}")}{box("semaines", "wochen", f"{(issued - began).days // 7 + 2} sa")}</tr><tr>{box("examinée le", "untersucht am", f"{seen:%d/%m/%Y}")}{box("enfants à naître", "mehrlinge", dice.pick(("un", "un", "deux")))}{box("enfant aîné", "erstes kind", f"{esc(child.named('first_last').lower())}, {child.birth_date:%d/%m/%Y}")}</tr><tr>{box("conjoint ou personne à prévenir", "ehepartner", f"{esc(spouse.named('first_last').lower())}, {dice.phone()}", 2)}{box("dossier", "akte", dice.digits(8))}</tr></table>
<p class="justify" style="margin-top:8mm">la grossesse désignée ci-dessus est en cours et médicalement suivie dans notre établissement. le présent papier est délivré pour la prise en compte de l'enfant attendu. / <i>zur vorlage bei behörden.</i></p><table class="small rows" style="width:82%;margin-top:6mm"><tr><td><i>frais / kosten</i></td><td><i>plafond / höchstbetrag</i></td><td><i>prise en charge</i></td></tr>{"".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in costs)}</table>
<div style="margin:14mm 0 0 96mm">dr {esc(doctor.named("first_last").lower())}<br><span class="small">gynécologie-obstétrique / frauenarzt</span><br>{signature(doctor.birth_date.day)}</div><p class="tiny" style="margin-top:24mm">elbmedis france sas, filiale d'elbmedis ag, hamburg — siret {dice.siret()} — finess {dice.digits(9)} — autorisation du {issued - dt.timedelta(days=1500):%d/%m/%Y}</p>"""
    return sheet("pregnancy_certificate", html, {"person_names": [name], "issue_date": issued}, font="Roboto", size=10.4, margin="15mm 18mm")  # fmt: skip


LAYOUTS["diverse_group_of_two_languages"] = diverse_group_of_two_languages
LAYOUTS |= _apart_civil.PREGNANCY
