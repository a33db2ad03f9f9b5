"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import (
    MONTHS,
    long_date,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
)


def dashes_in_ink(dice: Dice) -> Paper:
    """A lessor writes by hand on ruled paper, a dash a fact; what it is stands at the very foot."""
    tenant, owner = dice.person(age=(22, 70)), dice.person("landlord_person", age=(38, 82))
    home, own, old = dice.address(), dice.address(""), dice.address("")
    day = dice.day_before(150, 2).replace(day=1)
    since = dice.day_before(1800, 200, of=day)
    former, ex = dice.person("", age=(40, 80)), dice.person("", age=(25, 70))
    rent = dice.number(380, 950)
    spell = lambda p: f"{p.last_name}, {p.first_name}"  # noqa: E731
    dashes = [
        f"j'écris la présente en faveur de {esc(spell(tenant))}, mon locataire"
        if tenant.sex == "M"
        else f"j'écris la présente en faveur de {esc(spell(tenant))}, ma locataire",
        f"né{tenant.e} le {long_date(tenant.birth_date)} (et moi le {long_date(owner.birth_date)})",
        f"le logement est au {esc(home.line())}, loué depuis le {long_date(since)}",
        f"avant : {esc(old.line())}, chez {esc(spell(former))}",
        f"le bail était aussi au nom de {esc(spell(ex))}, son ex-conjoint{ex.e}, parti{ex.e} en {MONTHS[dice.number(1, 12) - 1]} {since.year + (1 if since.year < day.year else 0)}",
        f"loyer et charges : {rent} euros par mois, tout est réglé, je ne réclame rien",
    ]
    html = f"""<div style="font-family:'{dice.pick(("Kalam", "Caveat"))}';font-size:14pt;line-height:9mm;background:repeating-linear-gradient(#fff 0,#fff 8.8mm,#b9cdea 8.8mm,#b9cdea 9mm);padding-left:12mm"><div>le 1er {MONTHS[day.month - 1]} {day.year}</div><div><br></div><div>Propriétaire : {esc(spell(owner))}</div><div>{esc(own.line())}</div><div><br></div>{"".join(f"<div>– {text}</div>" for text in dashes)}<div><br></div><div>Fait pour servir auprès de l'organisme de logement.</div><div>Signature : {signature(dice.number(0, 99))}</div><div><br></div><div style="text-align:center;text-decoration:underline">Attestation de bon paiement du propriétaire</div></div>"""
    truth = {
        "host_name": f"{owner.last_name} {owner.first_name}",
        "beneficiary_name": f"{tenant.last_name} {tenant.first_name}",
        "address": home.truth(),
        "issue_date": day,
    }
    return sheet("landlord_certificate", html, truth, font="Kalam", size=12)


LAYOUTS = {"dashes_in_ink": dashes_in_ink}
