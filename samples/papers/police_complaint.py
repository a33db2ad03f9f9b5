"""The complaint (plainte): the receipt the police or gendarmerie give, or the statement itself (procès-verbal).

Code de procédure pénale, art. 15-3: whoever complains receives at once a receipt. A `main courante` only records what was
said and is no complaint: the reader tells it by `complaint_kind`, the type is the same.
"""

from __future__ import annotations

import datetime as dt

from samples.civil_status import in_words
from samples.dice import Dice
from samples.french import date_printed, day_in_words, long_date, number_in_words
from samples.paper import Paper, esc
from samples.papers import (
    _apart_civil,
    _blind_police_complaint,
    _dealt_police_complaint,
    _diverse_police_complaint,
    _further_police_complaint,
    _mixed_police_complaint,
    _scattered_police_complaint,
    _sorted_police_complaint,
)
from samples.stationery import (
    barcode,
    born,
    full_name,
    head,
    lines,
    pairs,
    paragraphs,
    republic,
    sheet,
    signature,
    signed,
    spoken,
    stamp,
    table,
    ticked,
)

_FACTS = (
    "VIOLENCES VOLONTAIRES PAR CONJOINT OU CONCUBIN", "MENACES DE MORT RÉITÉRÉES", "HARCÈLEMENT SUR CONJOINT OU EX-CONJOINT", "VOL PAR EFFRACTION DANS UN LOCAL D'HABITATION",
    "VIOLENCES HABITUELLES SUIVIES D'INCAPACITÉ N'EXCÉDANT PAS HUIT JOURS",
)  # fmt: skip


def receipt(dice: Dice) -> Paper:
    """Récépissé de dépôt de plainte."""
    person, style = dice.person(age=(18, 70)), "LAST_first"
    day, town = dice.day_before(300), dice.address("").town
    number = f"{day.year}/{dice.digits(6)}"
    html = (
        head(republic("MINISTÈRE DE L'INTÉRIEUR", "POLICE NATIONALE", f"Commissariat de police de {town}"), f"P.V. n° {number}")
        + "<h1>RÉCÉPISSÉ DE DÉPÔT DE PLAINTE</h1>"
        + pairs((
            ("Date de la plainte", f"{day:%d/%m/%Y} à {dice.number(8, 21)} h {dice.number(10, 59)}"), ("Nom et prénom du plaignant", f"<b>{person.named(style)}</b>"), (f"Né{person.e} le", f"{person.birth_date:%d/%m/%Y} à {person.birth_place}"),
            ("Domicile", dice.address().line()), ("Nature des faits", dice.pick(_FACTS)), ("Date et lieu des faits", f"le {dice.day_before(20, of=day):%d/%m/%Y} à {town}"), ("Auteur", "dénommé(e) dans la procédure"),
        ))
        + paragraphs("Vous avez été informé(e) de votre droit d'obtenir réparation du préjudice subi, de vous constituer partie civile, d'être aidé(e) par un service ou par une association d'aide aux victimes (articles 10-2 et 15-3 du code de procédure pénale).", "Le présent récépissé ne préjuge pas des suites judiciaires données par le procureur de la République.")
        + signed(town, f"{day:%d/%m/%Y}", "Gardien de la paix, agent de police judiciaire", seed=day.day, seal="POLICE NATIONALE")
    )  # fmt: skip
    return sheet("police_complaint", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font())


def statement(dice: Dice) -> Paper:
    """Procès-verbal of the complaint at the gendarmerie: question and answer, typed."""
    person, style, day = dice.person(age=(18, 70)), "LAST_first", dice.day_before(300)
    town = dice.address("").town
    she = "elle" if person.sex == "F" else "il"
    html = (
        head(lines("<b>GENDARMERIE NATIONALE</b>", f"Brigade territoriale de {town}", f"Code unité {dice.digits(5)}"), lines(f"Nmr PV {dice.digits(5)}/{dice.digits(4)}/{day.year}", "Pièce n° 1", "Feuillet n° 1/1"))
        + "<h1>PROCÈS-VERBAL D'AUDITION<br>DÉPÔT DE PLAINTE</h1>"
        + f"<p>Le {in_words(day)}, nous soussigné, gendarme, agent de police judiciaire, vu les articles 20 et 75 à 78 du code de procédure pénale, rapportons les opérations suivantes :</p>"
        + f"<p>Se présente devant nous : <b>{person.named(style)}</b>, {born(person)}, demeurant {dice.address().line()}, qui nous déclare :</p>"
        + paragraphs(
            "« Je me présente à vos services afin de déposer plainte contre mon conjoint pour des faits de violences.", "« Ce jour-là, il m'a poussée contre le mur puis m'a donné une gifle. Les enfants étaient présents. J'ai consulté un médecin qui a établi un certificat.",
            "« Je souhaite quitter le domicile. Je dépose plainte pour ces faits. »", f"Après lecture faite personnellement, {she} persiste et signe avec nous le présent procès-verbal le {day:%d/%m/%Y}. Un récépissé de plainte lui est remis.",
        )
        + f"<div class='sign'><div>Le plaignant<br>{signature(4)}</div><div>L'agent de police judiciaire<br>{signature(15)}</div></div>"
    )  # fmt: skip
    return sheet(
        "police_complaint",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.pick(("Liberation Mono", "Liberation Serif")),
        size=10,
    )


def prosecutor_letter(dice: Dice) -> Paper:
    """The receipt in a short letter, with the numbers to ring."""
    person, style, day = dice.person(age=(18, 70)), dice.name_style(), dice.day_before(300)
    town = dice.address("").town
    html = (
        head(republic("POLICE NATIONALE", "Service de l'accueil des victimes"), f"Procédure {day.year}/{dice.digits(5)}")
        + f"<p class='r'>{town}, le {long_date(day)}</p><h2>Récépissé de plainte (article 15-3 du code de procédure pénale)</h2>"
        + f"<p>Nous attestons que {spoken(person, style)}, {born(person, 'slash')}, a déposé plainte ce jour contre X pour {dice.pick(_FACTS).lower()}.</p>"
        + paragraphs("Numéro national d'aide aux victimes : 116 006. Violences Femmes Info : 3919.", "Ce document est à conserver. Il peut être remis à votre bailleur ou à votre assureur.")
        + f"<div class='r'>L'officier de police judiciaire<br>{signature(12)}</div>"
    )  # fmt: skip
    return sheet(
        "police_complaint", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font("any")
    )


def main_courante(dice: Dice) -> Paper:
    """A declaration entered in the daybook of a police station: the same type, and no complaint."""
    person, day, town = dice.person(), dice.day_before(200), dice.address("").town
    html = (
        head(republic("MINISTÈRE DE L'INTÉRIEUR", "POLICE NATIONALE", f"Commissariat de {town}"), f"MCI n° {day.year}/{dice.digits(6)}") + "<h1>DÉCLARATION DE MAIN COURANTE</h1>" + pairs((("Déclarant", person.named("LAST_first")), ("Né(e) le", f"{person.birth_date:%d/%m/%Y}"), ("Date de la déclaration", f"{day:%d/%m/%Y}"), ("Nature", "différend familial")))
        + paragraphs("« Je vous informe des faits suivants à titre de main courante. Je ne souhaite pas déposer plainte pour le moment. »", "La présente déclaration ne constitue pas une plainte et n'entraîne pas l'ouverture d'une enquête.") + signed(town, f"{day:%d/%m/%Y}", "L'agent de police", seed=2, seal="POLICE NATIONALE")
    )  # fmt: skip
    return sheet(
        "police_complaint", html, {"person_names": [person.named("LAST_first")], "issue_date": day}, font=dice.font()
    )


def second_gendarmerie(dice: Dice) -> Paper:
    """A gendarmerie's report in boxes."""
    person, day = dice.person(age=(18, 75)), dice.day_before(300)
    officer = dice.person("officer", age=(25, 55))
    html = (
        lines("<b>GENDARMERIE NATIONALE</b>", f"Brigade territoriale de {dice.address('').town}", f"Code unité {dice.digits(5)} - PV n° {dice.digits(5)}/{day.year}") + "<h1>PROCÈS-VERBAL D'AUDITION<br>DÉPÔT DE PLAINTE</h1>"
        + table([("Nom", person.last_name.upper()), ("Prénom(s)", ", ".join(person.first_names)), ("Né(e) le", f"{person.birth_date:%d/%m/%Y} à {person.birth_place}"), ("Profession", "employé(e)")], ("VICTIME", ""))
        + paragraphs(f"Le {long_date(day)} à 14 heures 20, nous soussigné, adjudant {officer.named('first_LAST')}, officier de police judiciaire, entendons la personne dénommée ci-dessus qui nous déclare :", "« Je dépose plainte contre mon conjoint pour des faits de violences volontaires commis à notre domicile. »", "Lecture faite par la personne entendue, persiste et signe.")
    )  # fmt: skip
    return sheet(
        "police_complaint",
        html,
        {"person_names": [full_name(person)], "issue_date": day},
        font=dice.font("serif"),
        size=10.5,
    )


def filed_online(dice: Dice) -> Paper:
    """The receipt of a complaint made on the ministry's site: numbered answers of the questionnaire, the complainant in the third block, a bar of codes."""
    person, day = dice.person(age=(19, 76)), dice.day_before(500)
    facts, home = dice.day_before(25, 1, day), dice.address()
    style = dice.pick(("LAST_FIRST", "LAST_first"))
    what = dice.pick(
        (
            "Menaces par messages",
            "Dégradation volontaire du véhicule et de la porte du logement",
            "Vol dans un local d'habitation",
            "Usurpation d'identité",
            "Escroquerie au faux bailleur",
        )
    )
    number = f"{day.year}/{dice.digits(6)}"

    def block(title: str, rows: tuple[tuple[str, str], ...]) -> str:
        inner = "".join(
            f'<div style="display:flex;gap:4mm;padding:.8mm 0"><span style="width:62mm;color:#555">{label}</span><span style="flex:1">{value}</span></div>'
            for label, value in rows
        )
        return f'<div style="margin-top:5mm"><div style="border-bottom:1pt solid #000091;color:#000091;font-weight:bold">{title}</div>{inner}</div>'

    html = f"""<div style="display:flex;justify-content:space-between">{republic("Ministère de l'Intérieur", "Plainte en ligne")}<div class="r small">{barcode(dice.digits(14))}<br>dossier {number}</div></div>
<p style="font-size:15pt;margin:9mm 0 1mm">Récépissé de dépôt de plainte</p><p class="small">Article 15-3 et 15-3-1 du code de procédure pénale. Ce récépissé vous est remis après validation de votre déclaration par un enquêteur et signature du procès-verbal.</p>
{block("1 — Service", (("Reçue par", dice.pick(("Hôtel de police de " + home.town, "Plateforme nationale de la plainte en ligne", "Compagnie de gendarmerie de " + home.town))), ("Enquêteur", f"n° RIO {dice.digits(7)}"), ("Procès-verbal", number), ("Plainte validée le", f"{day:%d/%m/%Y} à {dice.number(8, 20)}h{dice.number(10, 59)}")))}
{block("2 — Faits signalés", (("Nature", what), ("Commis le, ou à partir du", f"{facts:%d/%m/%Y}"), ("Lieu", dice.pick(("domicile du plaignant", "voie publique", "internet"))), ("Auteur", "inconnu du plaignant"), ("Préjudice estimé", dice.pick(("non chiffré", f"{dice.number(2, 48) * 50} €")))))}
{block("3 — Plaignant", (("Nom, prénom", f"<b>{person.named(style)}</b>"), ("Naissance", f"{person.birth_date:%d/%m/%Y}, {person.birth_place}"), ("Domicile", home.line()), ("Identité vérifiée par", "FranceConnect+")))}
<p style="margin-top:9mm">Vous pouvez vous constituer partie civile, demander réparation du préjudice et être aidé{person.e} par une association d'aide aux victimes (116 006, appel gratuit). Faute de réponse dans les trois mois, vous pouvez saisir le doyen des juges d'instruction.</p>"""
    return sheet(
        "police_complaint",
        html,
        {"issue_date": day, "person_names": [person.named(style)]},
        font="Liberation Sans",
        size=10,
    )


LAYOUTS = {
    "filed_online": filed_online,
    "second_gendarmerie": second_gendarmerie,
    "receipt": receipt,
    "statement": statement,
    "prosecutor_letter": prosecutor_letter,
    "main_courante": main_courante,
}


def taken_in_hospital(dice: Dice) -> Paper:
    """A form filled in at the emergency ward under a police and hospital agreement: boxes ticked, written by pen, a receipt to tear off at the foot."""
    person, home, issued = dice.person(age=(18, 70)), dice.address(), dice.day_before(300, 1)
    when = issued - dt.timedelta(days=dice.number(0, 3))
    name, town = person.named("LAST_first"), home.town

    def pen(text: str) -> str:
        return f"<span style='font-family:Caveat;font-size:15pt;line-height:1;color:#1b2a7a'>{text}</span>"

    def box(text: str, on: bool) -> str:
        return f"<span style='font-family:DejaVu Sans'>{'☑' if on else '☐'}</span> {text} &nbsp; "

    kind = dice.pick((0, 2))
    kinds = "".join(
        box(text, rank == kind)
        for rank, text in enumerate(
            ("violences au sein du couple", "violences sexuelles", "violences sur la voie publique", "menaces")
        )
    )
    html = (
        f"<table style='border:1pt solid'><tr><td style='width:50%'><b>POLICE NATIONALE</b><br>Circonscription de sécurité publique<br>{town}</td><td style='border-left:1pt solid'><b>CENTRE HOSPITALIER</b><br>Service d'accueil des urgences<br>Convention santé - sécurité - justice</td></tr></table>"
        f"<p class='c b' style='font-size:14pt;margin:6mm 0'>DÉPÔT DE PLAINTE EN MILIEU HOSPITALIER</p><p>N° de procédure : {dice.digits(5)}/{issued.year}/{dice.digits(6)} &nbsp;&nbsp; reçue le {pen(f'{issued:%d/%m/%Y}')} à {pen(f'{dice.number(8, 22)} h {dice.number(10, 55)}')}</p>"
        f"<h2>① La victime</h2><p>Nom et prénom : {pen(name)}</p><p>Né{person.e} le {pen(f'{person.birth_date:%d/%m/%Y}')} à {pen(person.birth_place)}</p><p>Domicile : {pen(home.line())}</p><p>{box('souhaite être domiciliée au commissariat', dice.chance(0.5))}</p>"
        f"<h2>② Les faits</h2><p>{kinds}</p><p>Commis le {pen(f'{when:%d/%m/%Y}')} à {pen(town)}. Auteur : {box('connu', True)}{box('inconnu', False)}</p><p>{pen('Il m’a poussé dans l’escalier puis a pris mon téléphone. Ce n’est pas la première fois, j’ai peur de rentrer.')}</p>"
        f"<h2>③ Déclaration</h2><p>{box('Je dépose plainte', True)}{box('Je ne souhaite pas déposer plainte', False)}</p><p>Un certificat médical initial a été établi : {box('oui', True)}{box('non', False)}</p>"
        f"<div class='sign'><div>La victime{signature(5)}</div><div>Brigadier {dice.person('', age=(25, 50)).last_name.upper()}, agent de police judiciaire{signature(31)}</div></div><div style='border-top:1pt dashed;margin-top:6mm;padding-top:3mm' class='small'><b>RÉCÉPISSÉ à remettre à la victime</b> (art. 15-3 du code de procédure pénale). Vos droits : être assistée d'un avocat, obtenir réparation, être informée des suites. France Victimes : 116 006.</div>"
    )  # fmt: skip
    return sheet(
        "police_complaint",
        html,
        {"person_names": [name], "issue_date": issued},
        font="DejaVu Sans Condensed",
        size=9.4,
        margin="14mm 17mm",
    )


LAYOUTS["taken_in_hospital"] = taken_in_hospital


def victims_rights(dice: Dice) -> Paper:
    """A station's receipt drowned in a form of the victim's rights: two columns of boxes to tick, the officer named first, the complaint's data in one paragraph."""
    person, issued = dice.person(age=(18, 70)), dice.day_before(300, 1)
    officer, name = dice.person("", age=(25, 55)), person.named(dice.pick(("LAST_first", "LAST_FIRST")))
    unit = dice.pick(("Commissariat de police", "Hôtel de police", "Circonscription de police nationale"))
    home = dice.address()
    crime = dice.pick(
        (
            "violences habituelles par conjoint",
            "menaces de mort réitérées par une personne ayant été conjoint",
            "dégradation du bien d'autrui au domicile",
            "harcèlement par concubin",
        )
    )
    rights = (
        "obtenir la réparation de votre préjudice",
        "vous constituer partie civile",
        "être assisté(e) d'un avocat, au besoin commis d'office",
        "être aidé(e) par une association d'aide aux victimes",
        "saisir la commission d'indemnisation des victimes",
        "être informé(e) des mesures de protection, dont l'ordonnance de protection",
        "bénéficier d'un interprète",
        "être accompagné(e) par la personne majeure de votre choix",
        "déclarer l'adresse d'un tiers avec son accord",
        "demander la remise d'une copie du procès-verbal",
    )
    boxes = "".join(f"<div style='margin-bottom:1.6mm'>{ticked(right, dice.chance(0.8))}</div>" for right in rights)
    html = f"""<table><tr><td style="width:48%"><b>MINISTÈRE DE L'INTÉRIEUR</b><br><span class="small">Direction départementale de la police nationale<br>{unit} de {esc(home.town)}<br>{dice.phone()}</span></td><td class="r"><b>N° {dice.digits(5)}/{issued.year}/{dice.digits(6)}</b><br><span class="small">Code unité {dice.digits(5)} — feuillet à conserver par la victime</span></td></tr></table>
<p style="margin:7mm 0 4mm;font-size:12.5pt;text-align:center;background:#dde4ee;padding:2mm">Procès-verbal de notification des droits, valant récépissé</p><p style="text-align:justify">Le {long_date(issued)} à {dice.number(8, 22)} h {dice.number(0, 59):02d}, nous, {esc(officer.named("first_LAST"))}, gardien{"ne" if officer.sex == "F" else ""} de la paix, agent de police judiciaire, étant au service, constatons que se présente la personne ci-après dénommée, <b>{esc(name)}</b>, né{person.e} le {date_printed(person.birth_date, "slash")} à {esc(person.birth_place)}, domicilié{person.e} {esc(home.line())}, laquelle dépose plainte contre {dice.pick(("personne dénommée", "X"))} pour : {crime}, faits commis du {date_printed(issued - dt.timedelta(days=dice.number(10, 90)), "slash")} au {date_printed(issued - dt.timedelta(days=dice.number(0, 3)), "slash")}. Lecture faite, elle persiste et signe ; copie de la plainte lui est remise.</p>
<p><b>Elle est informée, en application des articles 10-2 et 15-3 du code de procédure pénale, de son droit de :</b></p><div style="column-count:2;column-gap:8mm" class="small">{boxes}</div><p class="small" style="margin-top:4mm">La procédure est transmise au procureur de la République près le tribunal judiciaire de {esc(dice.address("").town)}. Sans nouvelles dans les trois mois, la victime peut porter plainte avec constitution de partie civile devant le juge d'instruction. Numéros utiles : 3919, 116 006.</p>
<table style="margin-top:9mm" class="grid"><tr><td style="width:33%;height:28mm">La personne<br>{signature(dice.number(0, 99), "#111")}</td><td style="width:33%">L'interprète<br><span class="small">sans objet</span></td><td>L'agent de police judiciaire<br>{signature(dice.number(0, 99))}</td></tr></table>"""
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("police_complaint", html, truth, font="Liberation Sans", size=9.6, margin="14mm 17mm")


LAYOUTS["victims_rights"] = victims_rights


def told_later(dice: Dice) -> Paper:
    """The police write to the complainant weeks later: « avis à victime », a table of who is who (suspected, witness, officer) without rules, the day of the complaint in the first sentence only."""
    person, home, style = dice.person(age=(19, 80)), dice.address(), dice.pick(("LAST_first", "first_LAST"))
    issued = dice.day_before(200, 1)
    filed = dice.day_before(70, 6, of=issued)
    done = dice.day_before(15, 0, of=filed)
    accused, witness, officer, chief = (dice.person("", age=(22, 60)) for _ in range(4))
    heard = filed + dt.timedelta(days=dice.number(2, 5))
    town, number = home.town, f"{filed.year}/{dice.digits(6)}"
    kind = dice.pick(("violences habituelles par conjoint", "menaces de mort réitérées", "violation de domicile", "harcèlement moral par ex-concubin", "dégradations volontaires du logement"))  # fmt: skip
    rows = (
        ("Mis(e) en cause", f"{accused.named(style)}, {accused.birth_date:%d/%m/%Y}"),
        ("Témoin entendu", f"{witness.named(style)}, le {heard:%d/%m/%Y}"),
        ("Qualification retenue", kind),
        ("Commis entre", f"le {done - dt.timedelta(days=dice.number(20, 200)):%d/%m/%Y} et le {done:%d/%m/%Y}"),
        ("Enquêteur référent", f"{officer.named(style)}, brigadier-chef"),
        ("Magistrat saisi", f"parquet de {dice.address('').town}"),
    )
    listed = "".join(f"<tr><td class='r' style='width:36%;color:#445;padding-right:5mm'>{label}</td><td>{esc(value)}</td></tr>" for label, value in rows)  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between">{republic("Ministère de l'Intérieur", "Direction interdépartementale de la police nationale", f"Commissariat de {esc(town)}")}<div style="width:78mm;padding-top:22mm">{esc(person.civility)} {esc(person.named(style))}<br>{"<br>".join(esc(row) for row in home.lines())}</div></div>
<p style="margin:9mm 0 1mm"><b>AVIS À VICTIME</b> — procédure n° {number}</p>{barcode(number.replace("/", ""), height=18)}
<p style="margin-top:7mm">{"Madame" if person.sex == "F" else "Monsieur"},</p><p style="text-align:justify">Le {long_date(filed)}, vous avez déposé plainte dans nos services pour les faits rappelés ci-dessous. Un exemplaire du récépissé et de votre procès-verbal d'audition vous a été remis le jour même. La procédure est à présent la suivante :</p>
<table style="margin:5mm 0">{listed}</table><p style="text-align:justify">Vous serez avisé{person.e} par le procureur de la République des suites données, en application de l'article 40-2 du code de procédure pénale. Vous pouvez vous constituer partie civile et être assisté{person.e} par l'association d'aide aux victimes, au {dice.phone()}. Le présent avis peut être présenté à votre bailleur ou à tout organisme auquel vous demandez un relogement.</p>
<div style="display:flex;justify-content:space-between;margin-top:9mm"><div class="small">Pièce jointe : notice des droits (article 10-2).<br>Affaire suivie au bureau {dice.number(100, 340)}</div><div>{esc(town)}, le {issued:%d/%m/%Y}<br>Commandant {esc(chief.named("first_LAST"))}<br><i class="small">signé</i></div></div>"""
    truth = {"person_names": [person.named(style)], "issue_date": issued}
    return sheet("police_complaint", html, truth, font="Liberation Sans Narrow", size=11, margin="14mm 20mm")


LAYOUTS["told_later"] = told_later


LAYOUTS |= _further_police_complaint.LAYOUTS


def record_with_margin(dice: Dice) -> Paper:
    """A police station's record under the one word of procès-verbal: case and object in a left margin, officer, interpreter and neighbour beside who complains."""
    person, style, day = dice.person(age=(19, 68)), "LAST_first", dice.day_before(320)
    town, facts = dice.address("").town, dice.day_before(9, 1, of=day)
    officer, speaker, neighbour = (
        dice.person("", age=(26, 55)),
        dice.person("", age=(30, 60)),
        dice.person("", age=(30, 70)),
    )
    margin = lines("<b>AFFAIRE</b>", "C/ X", f"PV n° {day.year}/{dice.digits(6)}", "Pièce 1", "", tag="p") + lines("<b>OBJET</b>", "Plainte de la victime", dice.pick(("Menaces réitérées", "Violences par ex-conjoint", "Harcèlement moral")), tag="p") + lines("<b>TRANSMIS</b>", f"au parquet le {day + dt.timedelta(days=4):%d/%m/%Y}", tag="p")  # fmt: skip
    html = (
        f"<div class='c'>RÉPUBLIQUE FRANÇAISE<br><b>MINISTÈRE DE L'INTÉRIEUR</b><br>DIRECTION NATIONALE DE LA SÉCURITÉ PUBLIQUE<br>Circonscription de {town}</div><h1>PROCÈS-VERBAL</h1>"
        f"<div style='display:flex;gap:5mm;border-top:1pt solid;padding-top:3mm'><div style='width:42mm;border-right:.6pt solid;font-size:8.5pt'>{margin}</div><div style='flex:1;text-align:justify'>"
        + paragraphs(
            f"L'an {number_in_words(day.year)}, le {day_in_words(day)}, à {dice.number(9, 20)} heures {dice.number(10, 55)},", f"Nous, {officer.named()}, brigadier-chef de police en fonction à {town}, agent de police judiciaire,", f"Assisté de {spoken(speaker)}, interprète, né{speaker.e} le {speaker.birth_date:%d/%m/%Y}, serment préalablement prêté,",
            "--- Constatons que se présente la personne ci-après dénommée, qui nous déclare : ---", f"<b>SUR SON IDENTITÉ :</b> Je me nomme {person.named(style)}, je suis né{person.e} le {person.birth_date:%d/%m/%Y} à {person.birth_place}. Je demeure {dice.address().line()}.",
            f"<b>SUR LES FAITS :</b> Le {facts:%d/%m/%Y} vers 22 heures, une personne s'est introduite dans le hall et m'a de nouveau menacé{person.e}. Ma voisine, {spoken(neighbour) if neighbour.sex == 'F' else 'Mme ' + neighbour.last_name.upper()}, a entendu les cris. Ce n'est pas la première fois. Je ne peux plus rester dans ce logement avec mes enfants.",
            "<b>Je dépose plainte contre X pour ces faits.</b> Vous m'informez de mes droits de victime et me remettez le récépissé.", "--- Lecture faite, persiste et signe avec nous et l'interprète. ---",
        )
        + f"<div class='sign'><div>La victime<br>{signature(9)}</div><div>L'interprète<br>{signature(20)}</div><div>L'A.P.J.<br>{signature(31)}</div></div></div></div>"
    )  # fmt: skip
    truth = {"person_names": [person.named(style)], "issue_date": day}
    return sheet("police_complaint", html, truth, font="Liberation Serif", size=10.5)


LAYOUTS["record_with_margin"] = record_with_margin
LAYOUTS |= _mixed_police_complaint.LAYOUTS
LAYOUTS |= _sorted_police_complaint.LAYOUTS


def numbered_form(dice: Dice) -> Paper:
    """A state form « Notification » with numbered boxes and ticks, what does not apply struck: victim in a table row among suspect and witness, short dates of facts, of filing, of print and of the next appointment."""
    person = dice.person(age=(19, 70))
    filed = dice.day_before(120, 1)
    facts = filed - dt.timedelta(days=dice.number(0, 9))
    known, seen, officer = dice.person("", age=(20, 66)), dice.person("", age=(20, 70)), dice.person("", age=(26, 55))
    home, town = dice.address(), dice.address("").town
    name = f"{person.named('LAST_first')}" + (f", née {person.birth_name.upper()}" if person.birth_name else "")

    def box(number: int, title: str, inner: str) -> str:
        return f"<div style='border:.8pt solid #223;margin-bottom:2mm'><div style='background:#e6e9f2;padding:.6mm 2mm'><b>{number}</b> &nbsp; {title}</div><div style='padding:1.6mm 3mm'>{inner}</div></div>"

    people = f"""<table class="grid"><tr><th>Qualité</th><th>Nom, prénom</th><th>Né(e) le</th><th>Domicile</th></tr><tr><td>Mis en cause</td><td>{esc(known.named("LAST_first"))}</td><td>{known.birth_date:%d.%m.%y}</td><td>non précisé</td></tr><tr><td>Plaignant</td><td>{esc(name)}</td><td>{person.birth_date:%d.%m.%y}</td><td>{esc(home.line())}</td></tr><tr><td>Témoin</td><td>{esc(seen.named("LAST_first"))}</td><td>{seen.birth_date:%d.%m.%y}</td><td>voisinage</td></tr></table>"""
    html = f"""<div style="display:flex;justify-content:space-between"><div class="small"><b>Ministère de l'intérieur</b><br>Police nationale — commissariat de {esc(town)}</div><div class="small r">n° 51{dice.digits(3)}*02<br>PV {filed.year}/{dice.digits(6)}</div></div>
<h1 style="margin:5mm 0">Notification</h1><div class="c small" style="margin-bottom:3mm">remise après enregistrement d'une déclaration (art. 10-2, 15-3 du code de procédure pénale)</div>
{box(1, "Nature de la déclaration", ticked("plainte") + " &nbsp;&nbsp; " + ticked("<s>main courante</s>", False) + " &nbsp;&nbsp; " + ticked("<s>complément d'audition</s>", False) + " &nbsp;&nbsp; " + ticked("<s>pré-plainte en ligne</s>", False))}
{box(2, "Personnes", people)}
{box(3, "Faits", ticked(dice.pick(("violences par conjoint ou concubin", "menaces réitérées", "violences intrafamiliales"))) + f" &nbsp; commis le {facts:%d.%m.%y}, signalés au 17 le même jour<br>" + ticked("vol", False) + " &nbsp; " + ticked("dégradation", False) + " &nbsp; " + ticked("escroquerie", False))}
{box(4, "Dates du service", f"Déclaration reçue le {filed:%d.%m.%y} à {dice.number(8, 22)} h {dice.number(10, 59)}. Transmission au parquet au plus tard le {filed + dt.timedelta(days=30):%d.%m.%y}. Unité médico-judiciaire : rendez-vous le {filed + dt.timedelta(days=dice.number(1, 6)):%d.%m.%y}.")}
{box(5, "Droits", ticked("être assisté d'un avocat") + " &nbsp; " + ticked("se constituer partie civile") + " &nbsp; " + ticked("domiciliation chez un tiers", False) + "<br>Aide juridictionnelle totale sous 12 957 € de revenu fiscal (1 personne), 15 289 € (2), 17 621 € (3).")}
{box(6, "Signatures", f"<div style='display:flex;justify-content:space-between'><div>Le déclarant<br>{signature(dice.number(0, 99))}</div><div>{stamp('POLICE NATIONALE')}</div><div>{esc(officer.named('first_LAST'))}, brigadier<br>{signature(dice.number(0, 99))}</div></div>")}
<div class="tiny">Formule imprimée en 01.{filed.year - 1} — exemplaire du déclarant</div>"""
    fields = {"person_names": [person.named("LAST_first")], "issue_date": filed}
    return sheet("police_complaint", html, fields, font=dice.font(), size=9.6, margin="12mm 14mm")


LAYOUTS["numbered_form"] = numbered_form
LAYOUTS |= _dealt_police_complaint.LAYOUTS
LAYOUTS |= _blind_police_complaint.LAYOUTS


def video_statement(dice: Dice) -> Paper:
    """A gendarmerie's minutes of a complaint taken by video: a strip of numbers, « Nous soussigné », who is heard, a suspect and a witness."""
    person = dice.person(age=(19, 75))
    officer = dice.person("", age=(26, 52))
    suspect, witness = (dice.person("", age=(22, 70)) for _ in range(2))
    father = dice.person("", sex="M", age=(45, 90))
    home = dice.address()
    issued = dice.day_before(200, 1)
    facts = issued - dt.timedelta(days=dice.number(1, 6))
    earlier = facts - dt.timedelta(days=dice.number(60, 400))
    name = f"{person.last_name.upper()} {person.first_name}"
    hour, minute = dice.number(8, 20), dice.number(10, 45)
    cell = "border:.7pt solid #222;padding:1mm 2mm;text-align:center"
    heads = ("Code unité", "Nmr PV", "Année", "Nmr dossier justice", "Pièce n°", "Feuillet n°")
    values = (dice.digits(5), dice.digits(5), str(issued.year), "/", "1", "1/1")
    grade = dice.pick(("Adjudant", "Maréchal des logis-chef", "Gendarme"))
    born_as = f" née {esc(person.birth_name.upper())}" if person.birth_name else ""

    def item(label: str, value: str) -> str:
        return f'<tr><td style="width:46mm">{label}</td><td>{value}</td></tr>'

    html = f"""<div style="display:flex;gap:8mm;align-items:center"><div style="text-align:center;width:70mm"><b>GENDARMERIE NATIONALE</b><br><span class="small">Brigade numérique<br>{esc(dice.address("").line())}</span></div><div style="flex:1;border:1pt solid #222;text-align:center;padding:3mm"><b style="font-size:13pt">PROCÈS-VERBAL</b><br>audition par un moyen de télécommunication audiovisuelle<br><span class="small">(art. 15-3-1-1 et D. 8-2-1 et suivants du code de procédure pénale)</span></div></div>
<table style="width:100%;border-collapse:collapse;margin:4mm 0"><tr>{"".join(f'<th style="{cell};font-size:7.5pt;font-weight:normal">{head}</th>' for head in heads)}</tr><tr>{"".join(f'<td style="{cell}">{value}</td>' for value in values)}</tr></table>
<p style="text-align:justify">Le {long_date(issued, weekday=True)} à {hour} heures {minute} minutes, Nous soussigné{officer.e}, {grade} {esc(officer.named())}, agent de police judiciaire en résidence à la brigade numérique, agissant sous le contrôle de l'officier de police judiciaire, rapportons l'audition suivante, la personne entendue se trouvant à son domicile et ayant accepté ce mode de recueil.</p>
<p style="background:#ddd;padding:1mm 2mm"><b>PERSONNE ENTENDUE — VICTIME</b></p><table style="width:100%">{item("Nom, prénom", esc(name) + born_as)}{item("Né(e) le", f"{person.birth_date:%d/%m/%Y} à {esc(person.birth_place)}")}{item("Père", esc(father.named("LAST_first")))}{item("Domicile", esc(home.line()))}{item("Téléphone", dice.phone())}{item("Identité vérifiée par", "carte présentée à la caméra, FranceConnect")}</table>
<p style="background:#ddd;padding:1mm 2mm"><b>DÉCLARATION</b></p><p style="text-align:justify"><i>Elle nous déclare :</i> « Je souhaite déposer plainte. Le {facts:%d/%m/%Y}, vers {dice.number(18, 23)} heures, {suspect.civility} {esc(suspect.named("LAST_first"))}, avec qui je vis, m'a {"poussée" if person.sex == "F" else "poussé"} contre la porte et frappé{person.e} au bras devant {witness.civility} {esc(witness.named("LAST_first"))}, qui logeait chez nous. J'avais déjà fait une main courante le {earlier:%d/%m/%Y}. Je veux quitter cet appartement. »</p>
<p><i>Question :</i> Avez-vous vu un médecin ? — <i>Réponse :</i> « J'ai rendez-vous à l'unité médico-judiciaire le {issued + dt.timedelta(days=2):%d/%m/%Y}. »</p>
<p style="text-align:justify">Infraction : violence sans incapacité par une personne étant ou ayant été conjoint, concubin ou partenaire (NATINF {dice.digits(5)}). Informé{person.e} de ses droits (art. 10-2 CPP), le plaignant reçoit par voie électronique copie du présent valant récépissé de sa plainte, dont l'enregistrement vidéo est conservé.</p>
<p>Clos à {hour + 1} heures {dice.number(10, 50)} minutes. La personne entendue approuve les termes de sa déclaration.</p>
<div style="display:flex;justify-content:space-between;margin-top:6mm"><div>Consentement recueilli en ligne<br>code {dice.letters(3)}-{dice.digits(5)}</div><div>{grade} {esc(officer.named())}{signature(officer.birth_date.day)}</div></div>"""
    return sheet("police_complaint", html, {"person_names": [name], "issue_date": issued}, font="Liberation Serif", size=10.8, margin="13mm 17mm")  # fmt: skip


LAYOUTS["video_statement"] = video_statement
LAYOUTS |= _scattered_police_complaint.LAYOUTS
LAYOUTS |= _diverse_police_complaint.LAYOUTS | _apart_civil.COMPLAINT
