"""Sorted layouts: a lawyer's old-fashioned certificate, values at the left of their labels."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import sheet, signature


def counsel_of_old(dice: Dice) -> Paper:
    """« Certificat de conseil »: values at the left of their labels, given names over surnames, a neighbour who testifies and the next hearing beside."""
    person = dice.person(age=(23, 68))
    other, lawyer, witness = dice.partner(person), dice.person("", age=(30, 66)), dice.person("", age=(25, 75))
    issued = dice.day_before(150, 1)
    filed, heard = dice.day_before(160, 15, of=issued), issued + dt.timedelta(days=dice.number(14, 110))
    rows = [
        (f"{person.civility} {esc(person.first_name)}<br>{esc(person.last_name.upper())}", f"{'ma cliente' if person.e else 'mon client'}, né{person.e} le {person.birth_date:%d.%m.%y}"),
        (f"{other.civility} {esc(other.first_name)}<br>{esc(other.last_name.upper())}", f"époux ou épouse, né{other.e} le {other.birth_date:%d.%m.%y}"),
        (f"{filed:%d.%m.%y}", dice.pick(("dépôt de la demande en divorce", "assignation en divorce"))), (f"{heard:%d.%m.%y}", "prochaine audience"), (f"{heard - dt.timedelta(days=8):%d.%m.%y}", "dernier jour pour conclure"),
    ]  # fmt: skip
    inner = "".join(f'<tr><td class="r b" style="width:48%;padding:2mm 4mm">{a}</td><td style="padding:2mm 0;color:#333">{b}</td></tr>' for a, b in rows)  # fmt: skip
    town = dice.address("").town
    html = f"""<div class="c"><b style="letter-spacing:2pt">CABINET {esc(lawyer.last_name.upper())}</b><br><i>Avocat au barreau de {esc(town)}</i><hr></div><h1>{dice.pick(("CERTIFICAT DE CONSEIL", "CERTIFICAT D'INSTANCE PENDANTE"))}</h1>
<p>Le conseil soussigné, Maître {esc(lawyer.named("first_LAST"))}, certifie que la procédure de divorce opposant les personnes ci-après est pendante devant le juge aux affaires familiales de {esc(town)}.</p><table style="margin:5mm 0">{inner}</table>
<p class="small">Pièce jointe : attestation de {witness.civility} {esc(witness.named("first_LAST"))}, voisin{witness.e} des époux.</p><p style="margin:8mm 0 0 55%">{esc(town)}, {issued:%d.%m.%y}<br>{signature(dice.number(0, 99))}</p>"""
    fields = {"person_names": [person.named(), other.named()], "issue_date": issued}
    return sheet("lawyer_certificate", html, fields, font=dice.font("serif"), size=11.4, margin="20mm 24mm")


LAYOUTS = {"counsel_of_old": counsel_of_old}
