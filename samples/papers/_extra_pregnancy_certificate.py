"""Extra layouts: a midwife's declaration made on line, the father-to-be beside the mother."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet


def by_the_midwife(dice: Dice) -> Paper:
    """A midwife's declaration printed from the professionals' site: a ruled grid with the words at the left, the father-to-be and the insured parent in it, five days, the receipt's at the foot."""
    person, style = dice.person(sex="F", age=(18, 43)), dice.pick(("LAST_first", "LAST_FIRST", "first_LAST"))
    father, midwife = dice.person("partner", "M", (20, 50)), dice.person("", "F", (25, 62))
    name, issued = person.named(style), dice.day_before(120, 1)
    seen, weeks = dice.day_before(3, 0, issued), dice.number(9, 15)
    began = seen - dt.timedelta(weeks=weeks)
    due = began + dt.timedelta(days=273)
    home = dice.address()
    insured = dice.person("", age=(40, 66)).named(style)
    rows = [
        ("Professionnel déclarant", f"{esc(midwife.named(style))}, sage-femme — RPPS {dice.digits(11)}"), ("Lieu d'exercice", esc(dice.address("").line())),
        ("Assuré ouvrant droit", f"{esc(insured)} — NIR {dice.digits(15)}"), ("Bénéficiaire des soins", f"<b>{esc(name)}</b>, née le {person.birth_date:%d/%m/%Y}"),
        ("Domicile", esc(home.line())), ("Futur père désigné", f"{esc(father.named(style))}, né le {father.birth_date:%d/%m/%Y}"),
        ("Examen prénatal réalisé le", f"{seen:%d/%m/%Y} ({weeks} semaines)"), ("Début présumé de la grossesse", f"{began:%d/%m/%Y}"),
        ("Date présumée d'accouchement", f"{due:%d/%m/%Y}"), ("Échographie de datation", f"{began + dt.timedelta(days=dice.number(55, 62)):%d/%m/%Y}, Dr {esc(dice.person('').named(style))}"), ("Nombre d'enfants attendus", dice.pick(("1", "1", "1", "2"))),
    ]  # fmt: skip
    body = "".join(f"<tr><td style='width:58mm;background:#f4eef6'>{a}</td><td>{b}</td></tr>" for a, b in rows)
    html = f"""<div style="display:flex;justify-content:space-between"><div class="b" style="color:#6a2b80">Espace des professionnels de santé<br><span class="small">Service « Grossesse »</span></div><div class="small r">Transaction {dice.digits(10)}<br>double à remettre à la patiente</div></div>
<p style="margin:9mm 0 5mm">Je déclare avoir examiné la patiente désignée ci-dessous et avoir constaté une grossesse en cours. Cet exemplaire tient lieu de justificatif pour la Caf et pour tout organisme.</p><table class="grid">{body}</table>
<p style="margin-top:7mm">Déclaration établie et transmise à la caisse par {esc(midwife.named(style))} le {long_date(issued)} à {dice.number(8, 20)} h {dice.number(10, 59)}.</p><p class="small">Votre calendrier : entretien prénatal avant le {began + dt.timedelta(weeks=22):%d/%m/%Y} ; prise en charge à 100 % à partir du {began + dt.timedelta(weeks=23):%d/%m/%Y} ; congé possible au {due - dt.timedelta(days=42):%d/%m/%Y}. Votre sage-femme référente sera {esc(dice.person("", "F", (25, 60)).named(style))}.</p>
<p class="tiny" style="margin-top:14mm">Signé par carte CPS. Aucune signature manuscrite n'est requise.</p>"""
    return sheet("pregnancy_certificate", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=10, margin="15mm 17mm", css=".grid td{padding:1.7mm 2.5mm}")  # fmt: skip


LAYOUTS = {"by_the_midwife": by_the_midwife}
