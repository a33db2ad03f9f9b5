"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice, month_ends
from samples.french import (
    MoneyStyle,
    date_in_words,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
    ticked,
)


def numbered_boxes_form(dice: Dice) -> Paper:
    """A form with numbered boxes and no heading: what does not apply stays unticked, the day is written in words."""
    person, home = dice.person(age=(20, 63)), dice.address()
    year, month = dice.month()
    first, last = month_ends(year, month)
    day = dice.day_after(18, 3, of=last)
    count = (last - first).days + 1
    rate = dice.amount(24, 52)
    gross = round(rate * count, 2)
    held = round(gross * 0.067, 2)
    net = round(gross - held, 2)
    doctor, agent, second = dice.person("", age=(32, 66)), dice.person("", age=(28, 60)), dice.person("", age=(40, 62))
    money = MoneyStyle(" ", ",", "")
    old = round(rate * 0.9, 2)

    def box(number: int, label: str, value: str) -> str:
        return f'<td style="border:.6pt solid #333;padding:1.5mm 2mm"><span class="tiny">{number} &nbsp;{label}</span><br><b>{value}</b></td>'

    html = f"""<table><tr><td class="small">cerfa<br>N° 50{dice.digits(3)}#02</td><td class="c small">République française<br>CPAM — assurance maladie<br>{esc(home.town)}</td><td class="r small">feuillet assuré</td></tr></table>
<table style="margin-top:6mm"><tr>{box(1, "Assuré(e) — nom", esc(person.last_name.upper()))}{box(2, "N° d'immatriculation", dice.nir(person))}</tr><tr>{box(3, "Adresse", esc(home.line()))}{box(4, "Prénom", esc(person.first_name))}</tr><tr>{box(5, "Médecin prescripteur", f"Dr {esc(doctor.named('first_LAST'))}")}{box(6, "Arrêt prescrit le", f"{dice.day_before(12, 3, of=first):%d/%m/%Y}")}</tr></table>
<p style="margin-top:4mm">7 &nbsp;Nature de la prestation : {ticked("indemnités journalières maladie")} &nbsp; {ticked("maternité", False)} &nbsp; {ticked("accident du travail", False)} &nbsp; {ticked("paternité", False)}</p><p>8 &nbsp;Versement : {ticked("à l'assuré(e)")} &nbsp; {ticked("à l'employeur (subrogation)", False)}</p>
<table><tr>{box(9, "Jours indemnisés", f"du {first:%d/%m/%Y} au {last:%d/%m/%Y}")}{box(10, "Nombre", str(count))}{box(11, "Taux journalier", money(rate))}</tr><tr>{box(12, "Montant brut", money(gross))}{box(13, "CSG et CRDS", money(held))}{box(14, "Net versé (euros)", money(net))}</tr></table>
<p class="small" style="margin-top:5mm">15 &nbsp;Rappel de l'année précédente, même mois</p><table class="grid"><tr><td></td><td>{year - 1}</td><td>{year}</td></tr><tr><td>Taux journalier</td><td>{money(old)}</td><td>{money(rate)}</td></tr><tr><td>Montant brut</td><td>{money(old * 12)} (12 jours)</td><td>{money(gross)}</td></tr></table>
<p style="margin-top:6mm">16 &nbsp;Fait le {date_in_words(day)}</p><div class="sign"><div>17 &nbsp;L'agent liquidateur<br>{esc(agent.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div><div>18 &nbsp;Visa du contrôleur<br>{esc(second.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {
        "beneficiary_name": person.named("LAST_first"),
        "period": f"{year}-{month:02d}",
        "issue_date": day,
        "amount": net,
    }
    return sheet("daily_allowance_statement", html, truth, font=dice.font("sans"), size=9.5)


LAYOUTS = {"numbered_boxes_form": numbered_boxes_form}
