"""Sorted layouts: a framed certificate with seal and code that stands in for the card."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_rent_names import squares
from samples.papers._sorted_income_kit import at_age, said_day, small
from samples.stationery import portrait, sheet, signature, stamp


def framed_card(dice: Dice) -> Paper:
    """A framed sheet that is worth the card until the plastic one comes: names in small letters, values in capitals after a colon, two years' fees, a signature by delegation."""
    person, issued = dice.person(age=(17, 34)), dice.day_before(330, 3)
    head, agent, tutor = at_age(dice, 45, 66), at_age(dice, 28, 60), at_age(dice, 40, 66)
    name, first, ds = small(person), issued.year - (issued.month < 8), dice.pick(("slash", "dash", "capital"))
    town = dice.address("").town
    school = dice.pick((f"Université de {town}", f"Institut des métiers de {town}", f"École supérieure de commerce de {town}", f"Faculté libre de {town}"))  # fmt: skip
    until, paid = f"31/{dice.pick(('08', '10'))}/{first + 1}", dice.day_before(30, 2, of=issued)
    course = dice.pick(("licence 2 droit", "bts gestion de la pme", "master 1 chimie", "but informatique", "licence 3 histoire"))  # fmt: skip
    rows = [("Formation", course.upper()), ("Numéro d'étudiant", dice.digits(8)), ("Ine", f"{dice.digits(9)}{dice.letters(2)}"), ("Né" + person.e + " le", f"{date_printed(person.birth_date, ds)} À {esc(person.birth_place.upper())}"), ("Droits acquittés le", date_printed(paid, ds)), ("Tuteur pédagogique", esc(tutor.named("FIRST_LAST"))), ("Valable jusqu'au", until)]  # fmt: skip
    if dice.chance(0.5):
        rows = [rows[3], rows[0], rows[2], rows[1], rows[5], rows[4], rows[6]]
    body = "".join(f"<div style='margin:1.6mm 0'>{a}:<b>{b}</b></div>" for a, b in rows)
    fees = [(f"{first - 1}-{first}", 170, 100), (f"{first}-{first + 1}", 175, 103)]
    table = "".join(f"<tr><td>{y}</td><td class='num'>{a},00 €</td><td class='num'>{b},00 €</td></tr>" for y, a, b in fees)  # fmt: skip
    scale = "".join(f"<tr><td>{a}</td><td class='num'>{b}</td></tr>" for a, b in (("Repas étudiant", "3,30 €"), ("Repas boursier", "1,00 €"), ("Bibliothèque, par an", "34,00 €")))  # fmt: skip
    title = dice.pick(("CARTE D'ÉTUDIANT", "CARTE D'ÉTUDIANT", "CARTE D’ÉTUDIANTE" if person.sex == "F" else "CARTE D’ÉTUDIANT"))  # fmt: skip
    html = f"""<div style="border:3pt double #6a1b1b;padding:8mm 10mm"><table><tr><td style="width:30%"><div style="border:1.5pt solid #6a1b1b;border-radius:50%;width:20mm;height:20mm;text-align:center;padding-top:6mm;color:#6a1b1b"><b>{"".join(w[0] for w in school.split()).upper()[:4]}</b></div></td><td class="c"><b style="font-size:14pt">{esc(school)}</b><br><span class="small">{esc(dice.address("").line())}</span></td><td class="r" style="width:26%">{squares(dice)}</td></tr></table>
<h1 style="letter-spacing:2pt;color:#6a1b1b">{title}</h1><p class="c">{dice.pick(("tenant lieu de la carte en plastique", "exemplaire papier de la carte multiservice", "carte provisoire"))} — {first}-{first + 1}</p>
<table><tr><td><p>{"La présidente" if head.sex == "F" else "Le président"} certifie que <b>{esc(name)}</b> {dice.pick(("est étudiant" + person.e, "a la qualité d'étudiant" + person.e))} et peut user de la présente carte auprès des services du Crous, des bibliothèques et des transports.</p>{body}</td><td style="width:32mm">{portrait(dice.number(0, 99))}</td></tr></table>
<table style="margin-top:4mm"><tr><td style="width:55%"><table class="grid small"><tr><th>Année</th><th>Droits</th><th>CVEC</th></tr>{table}</table></td><td><table class="grid small">{scale}</table></td></tr></table>
<p style="margin-top:5mm">Le présent document, établi ce jour, {said_day(issued)}, est strictement personnel.</p>
<table><tr><td>{stamp("SCOLARITÉ", "#6a1b1b", under="ÉTUDES")}</td><td>Pour {"la présidente" if head.sex == "F" else "le président"} {esc(small(head))}, par délégation,<br>{agent.civility.lower()} {esc(small(agent))}<br>{signature(dice.number(0, 99))}</td></tr></table></div>"""
    return sheet("student_card", html, {"person_names": [name], "issue_date": issued}, font=dice.font("any"), size=10.4)


LAYOUTS = {"framed_card": framed_card}
