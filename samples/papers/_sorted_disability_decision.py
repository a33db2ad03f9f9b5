"""Sorted layouts: a disability decision sent by mail."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, Person, unaccented
from samples.french import date_printed, long_date
from samples.paper import Paper
from samples.stationery import sheet

_MANY = (
    ("Thi Thu Hà", "Nguyen Phan"), ("Maria da Conceição", "Ferreira dos Santos"), ("Juan Carlos", "Rodríguez de la Fuente"),
    ("Fatima-Zohra", "Ben El Haddad"), ("Abd-el-Malik", "Ould Sidi Ahmed"), ("Ana Paula", "Vaz Monteiro Lima"), ("Jean-Bosco", "Mutombo wa Kalala"),
)  # fmt: skip


def printed_mail_grid(dice: Dice) -> Paper:
    """A mail of the house of disabled people printed with its header: a grid of boxes, labels above, the decision's day in the cell « Date »."""
    first, last = dice.pick(_MANY)
    women = ("Thi Thu Hà", "Maria da Conceição", "Fatima-Zohra", "Ana Paula")
    base = dice.person(age=(21, 63))
    holder = dice.given.get("person", Person("F" if first in women else "M", (first,), last, base.birth_date))
    name = holder.named(dice.pick(("first_LAST", "first_last", "LAST_first")))
    spouse, doctor, chief = dice.person("", age=(25, 64)), dice.person("", age=(35, 64)), dice.person("", age=(35, 62))
    decided = dice.day_before(600, 15)
    sent = min(dice.today, decided + dt.timedelta(days=dice.number(2, 9)))
    filed = dice.day_before(280, 120, of=decided)
    starts = decided.replace(day=1)
    until = starts.replace(year=starts.year + dice.pick((2, 5, 10)))
    style = dice.pick(("slash", "dot", "padded"))

    def day(d: dt.date) -> str:
        return date_printed(d, style)

    dept = dice.pick(("Aude", "Lozère", "Corrèze", "Haute-Saône", "Vosges", "Landes"))
    title = dice.pick(
        (
            "Décision de reconnaissance de la qualité de travailleur handicapé (ex-Cotorep)",
            "Décision d'attribution de la carte d'invalidité (CMI, mention invalidité)",
            "Décision d'allocation aux adultes handicapés",
        )
    )

    def cell(label: str, value: str, w: int) -> str:
        return f"<div style='width:{w}%;border:.6pt solid #667;padding:2mm;margin:-.3pt'><div class='tiny'>{label}</div><b>{value}</b></div>"

    cells = [
        cell(dice.pick(("Bénéficiaire", "Intéressé(e)", "Titulaire")), name, 50), cell("Date", day(decided), 25), cell("N° de dossier", dice.digits(7), 25),
        cell("Demande reçue le", day(filed), 25), cell("Taux d'incapacité", dice.pick(("80 % et plus", "de 50 à 79 %")), 25), cell("Prend effet le", day(starts), 25), cell("Valable jusqu'au", day(until), 25),
        cell("Conjoint, concubin", spouse.named(), 34), cell("Médecin évaluateur", f"Dr {doctor.named()}", 33), cell("Né(e) le", day(holder.birth_date), 33),
    ]  # fmt: skip
    if dice.chance(0.5):
        cells = cells[:3] + cells[7:] + cells[3:7]
    header = "".join(
        f"<tr><td style='width:20mm'><b>{k}</b></td><td>{v}</td></tr>"
        for k, v in (
            ("De :", f"decisions@mdph-{unaccented(dept).lower()}.example"), ("Envoyé :", f"{long_date(sent, weekday=True)} {dice.number(8, 18)}:{dice.number(10, 59)}"),
            ("À :", f"{unaccented(spouse.first_name).lower().replace(' ', '')}.{unaccented(spouse.last_name).lower().replace(' ', '').replace(chr(39), '')}@courriel.example"), ("Objet :", f"{title[:8]} — dossier suivi"),
        )
    )  # fmt: skip
    html = (
        f"<table style='border-bottom:2pt solid #000;margin-bottom:7mm'>{header}</table><p>Bonjour,</p><p>{dice.pick(('Vous trouverez ci-dessous', 'Nous avons l’honneur de vous notifier'))} la décision prise par la commission des droits et de l'autonomie des personnes handicapées (CDAPH) {'de l' + chr(39) if dept[0] == 'A' else 'de la ' if dept in ('Lozère', 'Corrèze', 'Haute-Saône') else 'des '}{dept}.</p><h2>{title}</h2>"
        f"<div style='display:flex;flex-wrap:wrap;margin:5mm 0'>{''.join(cells)}</div><p>Recours administratif préalable dans les deux mois suivant la réception du présent message, auprès de la maison départementale des personnes handicapées.</p>"
        f"<p>Pour la présidente de la commission,<br>{chief.named()}</p><p class='tiny' style='margin-top:12mm'>Imprimé le {day(min(dice.today, sent + dt.timedelta(days=dice.number(0, 5))))} — Pensez à l'environnement avant d'imprimer ce courriel.</p>"
    )  # fmt: skip
    truth = {"person_names": [name], "issue_date": decided}
    return sheet("disability_decision", html, truth, font=dice.font(), size=10.3, margin="14mm 16mm")


LAYOUTS = {"printed_mail_grid": printed_mail_grid}
