"""The student card of a university or school, for one university year.

Not to be taken for the certificat de scolarité or the CVEC attestation of the CROUS, a receipt for a tax (in `unknown`).
"""

from __future__ import annotations

import datetime as dt

from samples.barcode import data_matrix
from samples.dice import Dice, unaccented
from samples.french import date_printed, long_date
from samples.paper import Paper, esc
from samples.papers import (
    _apart_identity,
    _blind_student_card,
    _diverse_student_card,
    _further_student_card,
    _mixed_student_card,
    _potluck_student_card,
    _sorted_student_card,
)
from samples.papers._mixed_housing_kit import initial, leader, plain, qr
from samples.stationery import at, barcode, card, labelled, logo, portrait, sheet, signature, spoken, stamp

_SCHOOLS = (
    "Université de Bordeaux",
    "Université Paris-Est Créteil",
    "Université Lumière Lyon 2",
    "IUT de Lille",
    "École nationale supérieure d'architecture",
    "Université Rennes 2",
)


def university(dice: Dice) -> Paper:
    """A multi-service plastic card."""
    person, school, style = dice.person(age=(17, 29)), dice.pick(_SCHOOLS), "LAST_first"
    year = dice.today.year - (dice.today.month < 9)
    words = (
        at(3, 3, f"<b>{school}</b>", "font-size:9pt;color:#7a1f3d")
        + at(3, 9, f"CARTE D'ÉTUDIANT &nbsp; {year}-{year + 1}", "font-size:8pt")
        + at(4, 15, portrait(dice.number(0, 99), width=78))
        + labelled(29, 16, "Nom", f"<b>{person.last_name.upper()}</b>", points=8.5)
        + labelled(29, 23, "Prénom", person.first_name, points=8.5)
        + labelled(29, 30, "Né(e) le", f"{person.birth_date:%d/%m/%Y}", points=7.5)
        + labelled(52, 30, "N° étudiant", dice.digits(8), points=7.5)
        + labelled(29, 37, "INE", f"{dice.digits(9)}{dice.letters(2)}", points=7.5)
        + at(29, 45, barcode(dice.digits(12), height=16))
        + at(66, 46, "IZLY", "font-size:9pt;color:#0a7")
    )
    html = card(words, ground="#fbe9e7", tint="#e8f0fe")
    fields = {"person_names": [person.named(style)]}
    return sheet("student_card", html, fields, page="96mm 64mm", margin="5mm", font=dice.font())


def school_paper(dice: Dice) -> Paper:
    """A card of a school cut from paper, photocopied on a sheet, with the stamp of the year."""
    person, style = dice.person(age=(17, 29)), "first_LAST"
    year = dice.today.year - (dice.today.month < 9)
    issued = dice.today.replace(year=year, month=9, day=dice.number(4, 28))
    words = (
        at(4, 4, f"<b>{dice.pick(_SCHOOLS).upper()}</b>", "font-size:9pt")
        + at(4, 10, "Carte d'étudiant", "font-size:12pt;color:#234")
        + at(70, 14, portrait(dice.number(0, 99), width=90))
        + at(4, 20, f"<b>{person.civility} {person.named(style)}</b><br>né{person.e} le {person.birth_date:%d/%m/%Y}<br>à {person.birth_place}<br>Numéro INE : {dice.digits(10)}{dice.letters(1)}", "font-size:9pt;line-height:1.5")
        + at(4, 45, f"Année universitaire {year}-{year + 1}<br>Diplôme préparé : {dice.pick(('Licence 2 Droit', 'BUT Génie civil', 'Master 1 Économie'))}", "font-size:8pt")
        + at(4, 57, f"Délivrée le {issued:%d/%m/%Y}", "font-size:7.5pt")
    )  # fmt: skip
    html = f"<div style='padding:20mm'>{card(words, width=105, height=66, ground='#fff', tint='#f4f4ec')}</div>"
    return sheet("student_card", html, {"person_names": [person.named(style)], "issue_date": issued}, font=dice.font())


def trades(dice: Dice) -> Paper:
    """Carte d'étudiant des métiers, given to apprentices by their training centre."""
    person, style = dice.person(age=(16, 28)), "LAST_FIRST"
    year = dice.today.year - (dice.today.month < 9)
    words = (
        at(0, 0, "<b>CARTE D'ÉTUDIANT DES MÉTIERS</b>", "font-size:9pt;background:#1d4e89;color:#fff;padding:3px 8px;width:85.6mm") + at(5, 12, portrait(dice.number(0, 99), width=74))
        + labelled(31, 11, "NOM PRÉNOM", f"<b>{person.named(style)}</b>", points=8) + labelled(31, 19, "NÉ(E) LE", f"{person.birth_date:%d/%m/%Y}", points=7.5)
        + labelled(31, 26, "ÉTABLISSEMENT", f"CFA de {dice.address('').town}", points=7.5) + labelled(31, 33, "VALIDITÉ", f"année {year}/{year + 1}", points=7.5)
        + at(5, 47, "Loi n° 2011-893 du 28 juillet 2011 - donne accès aux avantages et réductions des étudiants de l'enseignement supérieur", "font-size:4.6pt")
    )  # fmt: skip
    return sheet(
        "student_card",
        card(words, ground="#eef5ff", tint="#fff"),
        {"person_names": [person.named(style)]},
        page="96mm 64mm",
        margin="5mm",
        font=dice.font(),
    )


def on_a_telephone(dice: Dice) -> Paper:
    """The card of an application on a telephone: school, year, a square code, names without accents, the balance of the canteen's purse and the hour of the screen."""
    person, school = dice.person(age=(17, 29)), dice.pick(_SCHOOLS)
    year = dice.today.year - (dice.today.month < 9)
    name = unaccented(person.named("LAST_FIRST"))
    html = (
        f"<div class='tiny' style='display:flex;justify-content:space-between'><span>{dice.number(8, 20):02d}:{dice.number(10, 59)}</span><span>5G {dice.number(15, 98)} %</span></div><p class='b c' style='font-size:12pt'>Ma carte</p>"
        f"<div style='background:linear-gradient(160deg,#1f6f8b,#123b4f);color:#fff;border-radius:5mm;padding:5mm'><div style='display:flex;justify-content:space-between'><b>{school}</b><span class='small'>ESC</span></div><div style='margin:4mm 0;display:flex;gap:4mm'><div>{portrait(dice.number(0, 99), width=70)}</div><div><div class='b'>{name}</div><div class='small' style='margin-top:2mm'>Né(e) le {person.birth_date:%d/%m/%Y}<br>N° étudiant {dice.digits(8)}<br>INE {dice.digits(9)}{dice.letters(2)}</div></div></div>"
        f"<div style='font-size:11pt'>Carte d'étudiant {year}-{year + 1}</div><div class='small'>{dice.pick(('Licence 1 Psychologie', 'BUT 2 Techniques de commercialisation', 'Master 2 Droit social'))} — valide jusqu'au 30/09/{year + 1}</div></div>"
        f"<div class='c' style='margin:5mm 0'>{data_matrix(name + str(year), '27mm')}</div><p>Solde Izly : {dice.number(0, 40)},{dice.digits(2)} €<br><span class='small'>dernier repas : 3,30 € le {dice.day_before(9):%d/%m/%Y}</span></p><p class='tiny c'>Carte &nbsp; Emploi du temps &nbsp; Notes &nbsp; Profil</p>"
    )  # fmt: skip
    return sheet(
        "student_card", html, {"person_names": [name]}, page="84mm 166mm", margin="4mm 6mm", font="Lato", size=9.6
    )


def upright_card(dice: Dice) -> Paper:
    """An engineering school's upright card, both sides of one photocopy: the given name over the surname, national number on the back, a badge for the canteen."""
    person, seed = dice.person(age=(17, 29)), dice.number(0, 99)
    began = dice.today.year if dice.today.month >= 9 else dice.today.year - 1
    delivered = dice.day_before(60, 1) if dice.today.month >= 11 else None
    school = dice.pick(("ENSEIRB-MATMECA", "INSA Rennes", "École centrale de Lille", "ESIEE Paris", "Polytech Grenoble", "École de management Sud Atlantique"))  # fmt: skip
    ine = f"{dice.digits(9)}{dice.letters(2)}"
    first, last = (unaccented(part).upper() if seed % 2 else part for part in (person.first_name, person.last_name))
    issue = f"<br>Remise le {delivered:%d/%m/%Y}" if delivered else ""
    frame = "width:81mm;height:128mm;border:.5pt solid #99a;border-radius:4mm;overflow:hidden;position:relative"
    face = (
        f"<div style='{frame};background:#fdfdfb'><div style='background:#3a2c6b;color:#fff;padding:5mm 6mm;font-size:14pt'>{school}<div style='font-size:7.5pt'>CARTE MULTISERVICES &middot; STUDENT ID</div></div>"
        f"<div style='text-align:center;margin-top:6mm'>{portrait(seed, width=112)}<div style='font-size:14pt;margin-top:4mm'>{first}</div><div style='font-size:14pt;font-weight:bold'>{last}</div><div style='margin-top:3mm;font-size:9pt'>Étudiant{person.e} &middot; cycle ingénieur</div><div style='font-size:11pt;color:#3a2c6b;margin-top:3mm'>{began} / {began + 1}</div></div></div>"
    )
    back = f"<div style='{frame};background:#f3f1fa;padding:6mm;font-size:8.4pt'>Carte d'étudiant, personnelle et incessible.<br><br>N° étudiant {dice.digits(8)}<br>INE {ine}<br>Né{person.e} le {person.birth_date:%d/%m/%Y}{issue}<br><br>Valable jusqu'au 30/09/{began + 1}<br><br>{barcode(dice.digits(14))}<br><br>izly by Crous &middot; European Student Card<br><br>En cas de perte, la rapporter au service de la scolarité, {dice.address('').line()}.<div style='position:absolute;bottom:6mm;left:6mm;font-size:6.5pt'>{dice.letters(4)}-{dice.digits(10)}</div></div>"
    html = f"<div style='display:flex;gap:8mm;margin-top:16mm'>{face}{back}</div>"
    fields = {"person_names": [f"{first} {last}"], "issue_date": delivered}
    return sheet("student_card", html, fields, font="Lato", margin="16mm 18mm")


def nursing_school(dice: Dice) -> Paper:
    """A nursing school's folded card on coloured stock: photograph stapled on the left, a box stamped each year on the right, filled by typewriter."""
    person, day = dice.person(age=(18, 35)), dice.day_before(400)
    first = day.year if day.month >= 8 else day.year - 1
    year_now = dice.number(1, 3)
    day = min(day, dt.date(first - year_now + 1, 9, dice.number(2, 28)))
    town = dice.pick(("Pessac", "Tourcoing", "Limoges", "Brest", "Amiens"))
    style = dice.pick(("LAST_first", "first_LAST"))
    full = person.named(style)
    mark = stamp(f"IFSI {town.upper()}", under="VISA").replace('width="112" height="112"', 'width="62" height="62"', 1)
    boxes = "".join(
        f'<div style="border:.5pt solid #456;height:21mm;padding:1mm 2mm;display:flex;justify-content:space-between"><span class="tiny">{rank}{"re" if rank == 1 else "e"} année<br><span class="t">{f"{first - year_now + rank}-{first - year_now + rank + 1}" if rank <= year_now else ""}</span></span>{mark if rank <= year_now else ""}</div>'
        for rank in (1, 2, 3)
    )
    label = '<div class="tiny" style="margin-top:1.4mm">{}</div><div class="t">{}</div>'
    rows = "".join(
        label.format(name, value)
        for name, value in (
            ("Nom et prénom de l'étudiant(e)", full),
            ("Date de naissance", f"{person.birth_date:%d.%m.%Y}"),
            ("N° INE", dice.digits(9) + dice.letters(2)),
            ("Établie le", date_printed(day, "dot")),
        )
    )
    html = f"""<div style="margin:18mm 0 0 6mm;display:flex;width:176mm;height:92mm;background:#f3efc4;border:.5pt solid #997"><div style="width:50%;padding:4mm;border-right:.5pt dashed #997"><div class="c" style="font-size:8pt;line-height:1.2">CENTRE HOSPITALIER — {town.upper()}<br>INSTITUT DE FORMATION EN SOINS INFIRMIERS</div><div class="c b" style="margin:2mm 0;letter-spacing:.15em">CARTE D'ÉTUDIANT</div><div style="display:flex;gap:3mm"><div>{portrait(dice.number(0, 99), width=84)}</div><div>{rows}</div></div><div style="display:flex;justify-content:space-between;margin-top:2mm"><span class="tiny">Signature du titulaire<br>{signature(dice.number(0, 99)).replace('width="156" height="56"', 'width="88" height="32"', 1)}</span><span class="tiny">La direction<br>{signature(dice.number(0, 99), "#222").replace('width="156" height="56"', 'width="88" height="32"', 1)}</span></div></div>
<div style="width:50%;padding:4mm"><div class="tiny c">Formation préparant au diplôme d'État d'infirmier — carte valable après apposition du visa de l'année</div><div style="margin:2mm 0">{boxes}</div><div class="tiny">Strictement personnelle. En cas de perte, prévenir le secrétariat : {dice.phone()}.</div></div></div>"""
    return sheet(
        "student_card",
        html,
        {"issue_date": day, "person_names": [full]},
        font="FreeSans",
        size=9.5,
        css=".t{font:bold 9pt 'Liberation Mono'}",
        margin="10mm",
    )


LAYOUTS = {"nursing_school": nursing_school, "upright_card": upright_card,
    "university": university, "school_paper": school_paper, "trades": trades,
    "on_a_telephone": on_a_telephone,
}  # fmt: skip


def conservatory(dice: Dice) -> Paper:
    """A conservatoire's folding card, opened flat on the copier: rules on the left, the holder on the right written on a typewriter, stickers of the years."""
    person = dice.person(age=(17, 29))
    first = dice.today.year - (1 if dice.today.month < 9 else 0)
    given = dt.date(first, 9, dice.number(4, 29))
    given = min(given, dice.today)
    town, seed = dice.address("").town, dice.number(0, 99)
    discipline = dice.pick(("Violoncelle", "Danse contemporaine", "Art dramatique", "Chant lyrique", "Composition", "Percussions"))  # fmt: skip
    name = f"{person.last_name.upper()} {person.first_name}"
    typed = "font-family:'Courier Prime';font-size:9pt"
    sticker = "".join(f'<span style="display:inline-block;width:15mm;height:9mm;border:.5pt dashed #777;margin-right:1mm;font-size:6pt;text-align:center;background:{ground}">{text}</span>' for ground, text in (("#ffe082", f"{first}<br><b>{first + 1}</b>"), ("#fff", "<br>"), ("#fff", "<br>")))  # fmt: skip
    half = "width:85mm;height:120mm;padding:6mm;border:.6pt solid #555;"
    html = f"""<div style="margin:16mm 0 0 6mm;display:flex"><div style="{half}background:#f7f3ea" class="tiny"><b>PÔLE SUPÉRIEUR D'ENSEIGNEMENT ARTISTIQUE</b><br><br>La présente carte est strictement personnelle. Elle doit être présentée à l'entrée des bâtiments, à la bibliothèque musicale et au restaurant universitaire.<br><br>Elle ouvre droit au tarif étudiant des salles conventionnées dans la limite des places disponibles.<br><br>La perte doit être déclarée à la scolarité ; un duplicata est facturé 10 €.<br><br>Elle n'est valable que revêtue de la vignette de l'année en cours :<br><br>{sticker}<br><br><br>Signature du titulaire<br><span style="display:inline-block;transform:scale(.7);transform-origin:0 0">{signature(seed)}</span></div>
<div style="{half}background:#fbf9f4"><div class="c" style="font-size:8.5pt"><b>Conservatoire national à rayonnement régional</b><br>{esc(town)}</div><div class="c" style="margin:4mm 0;font-size:12pt;letter-spacing:2pt;color:#7b1e3a"><b>CARTE D'ÉTUDIANT</b><br><span style="font-size:8pt;letter-spacing:0">cycle supérieur — année {first}-{first + 1}</span></div><div style="display:flex;gap:4mm"><div>{portrait(seed, width=82)}<div style="margin:-12mm 0 0 8mm;transform:scale(.6);transform-origin:0 0">{stamp("CONSERVATOIRE", "#7b1e3a", under="CRR")}</div></div><div style="flex:1"><div class="tiny">Nom et prénom</div><div style="{typed}">{esc(name)}</div><div class="tiny" style="margin-top:2mm">Né(e) le</div><div style="{typed}">{person.birth_date:%d-%m-%Y}</div><div class="tiny" style="margin-top:2mm">Discipline</div><div style="{typed}">{discipline}</div><div class="tiny" style="margin-top:2mm">N° INE</div><div style="{typed}">{dice.digits(9)}{dice.letters(2)}</div></div></div><div style="margin-top:9mm;font-size:8pt">Carte délivrée le <span style="{typed}">{given:%d-%m-%Y}</span><br>Le secrétaire général</div></div></div>"""
    fields = {"person_names": [name], "issue_date": given}
    return sheet("student_card", html, fields, font="Nimbus Roman", size=9.5)


LAYOUTS["conservatory"] = conservatory


def european(dice: Dice) -> Paper:
    """The European student card, both sides on one copy: captions in two languages, names in two lines, the year at the edge, no day of issue."""
    person, seed = dice.person(age=(18, 29)), dice.number(0, 99)
    school, colour = dice.pick(
        (
            ("INSA Toulouse", "#c8102e"),
            ("CY Cergy Paris Université", "#1f3a93"),
            ("Université de Haute-Alsace", "#0b7a75"),
            ("Le Mans Université", "#d35400"),
        )
    )
    begins = dice.today.year if dice.today.month >= 9 else dice.today.year - 1
    last, first = person.last_name.upper(), person.first_name
    face = card(
        at(0, 0, "", f"width:9mm;height:54mm;background:{colour}") + at(-18.5, 24, f"{begins} – {begins + 1}", "transform:rotate(-90deg);color:#fff;font-size:10pt;width:46mm;text-align:center")
        + at(13, 3, f"<b>{school}</b>", f"font-size:9.5pt;color:{colour}") + at(13, 8.6, "ÉTUDIANT·E &nbsp;<i>Student</i>", "font-size:6.6pt")
        + at(13, 17, f"<div style='font-size:9pt'>{last}</div><div style='font-size:9pt'>{first}</div>") + labelled(13, 29, "N° étudiant / <i>Student number</i>", dice.digits(8)) + labelled(13, 35, "INE", f"{dice.digits(9)}{dice.letters(2)}") + labelled(13, 41, "Né·e le / <i>Born</i>", f"{person.birth_date:%d/%m/%Y}")
        + at(59, 12, portrait(seed, width=84)) + at(13, 48.5, "Crous · izly", "font-size:6pt;color:#555"), ground="#ffffff", tint="#f2f5f7",
    )  # fmt: skip
    back = card(
        at(5, 4, "EUROPEAN STUDENT CARD", "font-size:9pt;letter-spacing:1pt;color:#003399") + at(5, 11, f"ESCN {dice.digits(8)}-{dice.digits(4)}-1039-{dice.digits(4)}-{dice.digits(12)}", "font-size:5.6pt") + at(5, 18, barcode(dice.digits(14), height=30))
        + at(5, 31, f"Cette carte est strictement personnelle. En cas de perte, la retourner à : {school}, service de la scolarité.<br><i>This card remains the property of the institution.</i>", "font-size:5.8pt;width:72mm"), ground="#e9eefb", tint="#fdf6d8",
    )  # fmt: skip
    return sheet(
        "student_card",
        f"<div style='padding:20mm 0 0 10mm'>{face}<div style='margin-left:60mm'>{back}</div></div>",
        {"person_names": [f"{last} {first}"]},
    )


LAYOUTS["european"] = european


def folded_print(dice: Dice) -> Paper:
    """A card to print at home and fold in four: one quarter the card, one its back upside down, one the rules, one the map of the campus; the day it was edited in small."""
    person, seed = dice.person(age=(18, 31)), dice.number(0, 99)
    school = dice.pick(
        (
            "École nationale supérieure d'architecture de Normandie",
            "Institut catholique de Lille",
            "École supérieure d'art de Dunkerque",
            "Université de Bretagne Occidentale",
        )
    )
    begins = dice.today.year if dice.today.month >= 9 else dice.today.year - 1
    issued = dt.date(begins, 9, 1) + dt.timedelta(
        days=dice.number(0, min(80, (dice.today - dt.date(begins, 9, 1)).days))
    )
    name = person.named("first_LAST")
    front = f"""<div style="display:flex;gap:4mm"><div>{portrait(seed, width=80)}</div><div><div class="small" style="color:#00695c">{esc(school)}</div><p style="font-size:12pt;margin:1.5mm 0">Carte d'étudiant{person.e}</p><b>{esc(name)}</b><br><span class="small">né{person.e} le {person.birth_date:%d/%m/%Y}<br>n° INE {dice.digits(9)}{dice.letters(2)}<br>n° {dice.digits(8)}<br>{dice.pick(("Licence 2", "Master 1", "DNA 3e année", "BUT 1"))}</span><p style="margin-top:2mm;border:1pt solid #00695c;display:inline-block;padding:.5mm 3mm">valable du 1/9/{begins} au 31/8/{begins + 1}</p></div></div>"""
    back = f"<div style='transform:rotate(180deg)'><b>Bibliothèque, restaurant, reprographie</b><br>{barcode(dice.digits(16), height=26)}<p class='small'>En cas de perte, prévenir la scolarité. Cette carte est personnelle et doit être présentée à toute demande.</p></div>"
    rules = "<b>Mode d'emploi</b><ol class='small' style='padding-left:5mm'><li>Imprimez cette page en couleurs, sans l'agrandir.</li><li>Pliez selon les pointillés.</li><li>Signez, puis plastifiez.</li></ol><p class='small'>Le titulaire bénéficie du régime des étudiants dès le paiement de la CVEC et des droits.</p>"
    plan = f"<b>Vos lieux</b><svg width='150' height='80' viewBox='0 0 150 80'><rect x='6' y='8' width='50' height='30' fill='#b2dfdb'/><rect x='70' y='20' width='34' height='46' fill='#80cbc4'/><path d='M0 74H150M60 0V80' stroke='#888'/></svg><p class='small'>A accueil — B ateliers — C restaurant<br>Scolarité : {dice.phone()}</p><p class='tiny'>édité le {issued:%d/%m/%Y} depuis l'espace numérique de travail</p>"
    cell = "width:50%;height:78mm;border:.7pt dashed #777;padding:7mm;overflow:hidden"
    html = f"<table style='margin-top:6mm'><tr><td style='{cell}'>{back}</td><td style='{cell}'>{plan}</td></tr><tr><td style='{cell}'>{front}</td><td style='{cell}'>{rules}</td></tr></table>"
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("student_card", html, truth, font="Roboto", size=9.6, margin="14mm 14mm")


LAYOUTS["folded_print"] = folded_print


LAYOUTS |= _further_student_card.LAYOUTS
LAYOUTS |= _potluck_student_card.LAYOUTS
LAYOUTS |= _mixed_student_card.LAYOUTS
LAYOUTS |= _sorted_student_card.LAYOUTS


def framed_sheet_code(dice: Dice) -> Paper:
    """The card as a framed sheet with seal and code: dotted leaders, the holder in a row, given names above the surname; the earlier address and the days of validity and printing."""
    person = dice.person(age=(17, 29))
    past, campus = plain(dice.address("")), plain(dice.address(""))
    day = dice.day_before(300, 3).replace(day=1)
    first = day.year if day.month >= 7 else day.year - 1
    printed = day + dt.timedelta(days=dice.number(2, 20))
    school = dice.pick(
        (
            "Université de Haute-Loire",
            "Institut supérieur des métiers de Guyenne",
            "Université du Littoral Sud",
            "École d'ingénieurs des Landes",
        )
    )
    given = " ".join(person.first_names)
    name = f"{given} {person.last_name.upper()}"
    rows = (
        ("Année universitaire", f"{first}-{first + 1}"),
        ("Numéro d'étudiant", dice.digits(8)),
        ("INE", dice.digits(9) + dice.letters(2)),
        ("Formation", dice.pick(("Licence 2 Droit", "BUT 1 Gestion", "Master 1 Chimie", "Licence 3 Histoire"))),
        ("Campus", esc(campus.line())),
        ("Adresse quittée (à mettre à jour)", esc(past.line())),
        ("Tirage", f"{printed:%d/%m/%Y}"),
        ("Renouvellement avant le", f"{dt.date(first + 1, 9, 30):%d/%m/%Y}"),
    )
    html = f"""<div style="border:2.5pt double #123f6b;padding:9mm"><div style="display:flex;justify-content:space-between"><div>{logo("US", "#123f6b", esc(school))}<p>le {long_date(day)}</p></div>{qr(dice, 74)}</div><p style="margin:6mm 0"><b>Objet :</b> carte d'étudiant dématérialisée</p>
<table class="grid" style="width:100%"><tr><th>Photographie</th><th>Titulaire</th><th>Né(e) le</th></tr><tr><td>{portrait(dice.number(0, 60), width=70)}</td><td><b>{esc(given)}<br>{esc(person.last_name.upper())}</b></td><td>{person.birth_date:%d/%m/%Y}</td></tr></table><div style="margin:6mm 0">{"".join(leader(a, b) for a, b in rows)}</div><p class="small">Cette carte est strictement personnelle ; elle ouvre l'accès aux bibliothèques et aux restaurants universitaires. Prochaine élection étudiante le {printed + dt.timedelta(days=40):%d/%m/%Y}.</p>{stamp("SCOLARITE", "#123f6b")}</div>"""
    return sheet(
        "student_card",
        html,
        {"person_names": [name], "issue_date": day},
        font=dice.font("any"),
        size=10.2,
        margin="16mm 18mm",
    )


LAYOUTS["framed_sheet_code"] = framed_sheet_code
LAYOUTS |= _blind_student_card.LAYOUTS


def year_sticker(dice: Dice) -> Paper:
    """A school of architecture's upright card, front and back, with the sticker of the year over the corner."""
    person, year = dice.person(age=(18, 27)), dice.today.year - (1 if dice.today.month < 9 else 0)
    school = dice.pick(
        (
            "École nationale supérieure d'architecture des Deux-Rives",
            "École supérieure du bois et du bâti",
            "École de paysage du Val-Fleuri",
        )
    )
    head_, name = dice.person("", age=(45, 65)), person.named("LAST_first")
    given = dt.date(year, 9, dice.number(2, 28))
    first = dt.date(year - dice.number(1, 3), 9, dice.number(3, 27))
    friend = dice.person("", age=(40, 60))
    front = (
        at(0, 0, "", "width:54mm;height:14mm;background:#222")
        + at(3, 3, f'<div style="color:#fff;font-size:6.4pt;width:48mm">{school}</div>')
        + at(4, 18, portrait(dice.number(0, 50), width=72))
        + at(
            28,
            18,
            f'<div style="background:#e94e1b;color:#fff;font-size:9pt;padding:1.2mm 2mm;transform:rotate(-6deg)"><b>{year}-{year + 1}</b></div>',
        )
        + at(28, 30, f'<div style="font-size:6pt">Cycle licence<br>semestres {dice.pick(("1-2", "3-4", "5-6"))}</div>')
    )
    front += (
        at(
            4,
            46,
            f'<div style="font-size:8.4pt"><b>{esc(person.last_name.upper())}</b><br>{esc(person.first_name)}</div>',
        )
        + at(
            4,
            56,
            f'<div style="font-size:6pt">n° étudiant {dice.digits(8)}<br>INE {dice.digits(9)}{dice.letters(2)}<br>né{person.e} le {person.birth_date:%d.%m.%Y}</div>',
        )
        + at(
            4,
            68,
            f'<div style="font-size:6pt">Carte d\'étudiant{"e" if person.sex == "F" else ""} — strictement personnelle</div>',
        )
        + at(4, 73, barcode(dice.digits(14), height=18))
    )
    back = at(
        4,
        5,
        f"<div style=\"font-size:6pt;width:46mm\">Délivrée le {given:%d.%m.%Y} par la scolarité.<br>Première inscription : {first:%d.%m.%Y}.<br>Valable jusqu'au 30.09.{year + 1} avec sa vignette.<br><br>Directeur : {esc(head_.named('first_LAST'))}<br>{signature(dice.number(0, 99))}<br>En cas d'accident, prévenir {esc(friend.named('first_LAST'))}, {dice.phone()}.<br><br>Accès : ateliers 7 h-23 h, bibliothèque, restaurant. Carte trouvée : à retourner {esc(dice.address('').line())}.</div>",
    ) + at(0, 70, "", "width:54mm;height:8mm;background:#111")
    html = f'<div style="display:flex;gap:14mm">{card(front, width=54, height=85.6, ground="#ffffff", tint="#f1efe9")}{card(back, width=54, height=85.6, ground="#ffffff", tint="#f1efe9")}</div>'
    return sheet("student_card", html, {"person_names": [name], "issue_date": given}, font=dice.font("sans"), size=8)


LAYOUTS["year_sticker"] = year_sticker


def distance_learner(dice: Dice) -> Paper:
    """A distance-learning body's letter that carries the card to be cut out at its foot."""
    person = dice.person(age=(18, 45))
    day = dice.day_before(500, 3)
    year = day.year if day.month >= 7 else day.year - 1
    name, home, number = person.named("LAST_first"), dice.address(), dice.digits(8)
    adviser, head_of = dice.person("", age=(28, 58)), dice.person("", age=(45, 63))
    course = dice.pick(("BTS Support à l'action managériale", "Licence de droit, 2e année", "DCG, unités 1 à 5", "BTS Diététique et nutrition"))  # fmt: skip
    front = (
        at(4, 4, "<b>Centre d'études à distance</b>", "font-size:9pt;color:#005b7f")
        + at(4, 14, portrait(dice.number(0, 15), width=64))
        + labelled(26, 13, "NOM, Prénom", f"<b>{esc(name)}</b>", points=8.5)
        + labelled(26, 21, "Né(e) le", f"{person.birth_date:%d/%m/%Y}")
        + labelled(52, 21, "N° d'inscrit", number)
        + labelled(26, 28, "Formation", course, points=7)
        + labelled(26, 35, "Année", f"{year}-{year + 1}")
        + labelled(52, 35, "Délivrée le", f"{day:%d/%m/%Y}")
        + at(4, 44, "Carte d'étudiant — jusqu'au 31/08/" + str(year + 1), "font-size:7pt")
        + at(67, 44, barcode(number, height=20))
    )
    html = f"""<div class="head"><div>{logo("C·E·D", "#005b7f", "établissement public d'enseignement à distance")}<p class="small">Relations inscrits<br>{esc(plain(dice.address("")).line())}</p></div><div style="padding-top:14mm;width:46%">{spoken(person, "LAST_first")}<br>{"<br>".join(map(esc, home.lines()))}</div></div>
<p class="small">Dossier {number} — inscription enregistrée le {day - dt.timedelta(days=dice.number(4, 25)):%d/%m/%Y} — rentrée le {dt.date(year, 9, dice.number(2, 20)):%d/%m/%Y}</p><p>{"Madame" if person.sex == "F" else "Monsieur"},</p><p>Nous avons le plaisir de vous compter parmi nos inscrits. Votre conseillère de formation est {esc(adviser.named("first_LAST"))} ({dice.phone()}). Vous trouverez ci-dessous la carte qui vous permettra de justifier de votre statut, notamment auprès des restaurants universitaires. Elle est strictement personnelle.</p><p>Le premier devoir est à déposer avant le {day + dt.timedelta(days=dice.number(25, 60)):%d/%m/%Y}. Les frais restant dus s'élèvent à {dice.number(90, 480)},00 €.</p><p style="margin-left:55%">Le directeur général<br>{esc(initial(head_of))}{signature(dice.number(0, 90))}</p>
<div style="border-top:1pt dashed #555;margin:8mm 0 3mm;font-size:7.5pt">✂ à découper et à plier — {dice.pick(("signature du porteur au verso", "apposez votre signature au dos"))}</div><div style="display:flex;gap:2mm">{card(front)}{card(at(5, 6, "En cas de perte, prévenir le service des inscrits.", "font-size:7pt") + at(5, 14, "Assurance scolaire : Mutuelle des écoles, contrat " + dice.digits(7), "font-size:7pt") + at(5, 40, "Signature", "font-size:6pt"))}</div>"""
    return sheet("student_card", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=10)


LAYOUTS["distance_learner"] = distance_learner
LAYOUTS |= _diverse_student_card.LAYOUTS | _apart_identity.STUDENT
