"""Further layouts: a maternity ward's half sheet with the patient's label."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import (
    barcode,
    sheet,
    signature,
    ticked,
)


def ward_half_sheet(dice: Dice) -> Paper:
    """A maternity ward's half sheet: patient's label, ticked lines filled in by hand; the term, the last scan and the birth day stand near the day of signing."""
    person = dice.person(sex="F", age=(18, 43))
    name, issued = person.named(dice.pick(("first_LAST", "LAST_FIRST"))), dice.day_before(70)
    began = dice.day_before(210, 95, of=issued)
    term = began + dt.timedelta(days=273)
    weeks = (issued - began).days // 7 + 2
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:1.5pt solid #d66"><div><b>Maternité {dice.pick(("des Bleuets-Rive", "Sainte-Anne", "du CH des Deux-Vallées"))}</b><br><span class="small">Consultations prénatales — {dice.address("").line()}</span></div><div style="border:.5pt solid;padding:1.5mm 3mm;font-size:8pt;margin-bottom:2mm"><b>{name}</b><br>{person.birth_date:%d/%m/%Y} &nbsp; NIP {dice.digits(7)}<br>{barcode(dice.digits(10), height=12)}</div></div>
<p style="margin-top:5mm">Je, soignant{"e"} de l'établissement, après examen de la patiente ci-dessus, atteste :</p>
<p>{ticked("qu'elle est enceinte, grossesse")} {ticked("unique", True)} {ticked("multiple", False)}</p><p>{ticked("que le début est estimé au")} <span class="pen">{began:%d/%m/%Y}</span> (écho du <span class="pen">{(began + dt.timedelta(days=70)):%d/%m/%Y}</span>)</p><p>{ticked("que l'accouchement est attendu le")} <span class="pen">{term:%d/%m/%Y}</span></p><p>{ticked("qu'elle doit être en arrêt à compter du", False)} ....................</p><p>{ticked("que le terme est ce jour de")} <span class="pen">{weeks} SA</span></p>
<div style="display:flex;justify-content:space-between;margin-top:3mm"><div class="small">Personne de confiance : {dice.partner(person).named("first_last")}<br>Médecin traitant : Dr {dice.person("").named("first_last")}</div><div>Date : <span class="pen">{issued:%d/%m/%Y}</span><br>{dice.person("", "F", (26, 60)).named("first_LAST")}, sage-femme<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("pregnancy_certificate", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=10, page="A5 landscape", margin="10mm 12mm", css=".pen{font-family:'Kalam';color:#1a237e;font-size:1.1em}")  # fmt: skip


LAYOUTS = {"ward_half_sheet": ward_half_sheet}
