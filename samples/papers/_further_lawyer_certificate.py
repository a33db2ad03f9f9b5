"""Further layouts: a lawyer's letter on a pending request, prose only."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
    signature,
    stamp,
)


def request_pending(dice: Dice) -> Paper:
    """A lawyer's letter: the petition filed before the family judge, the hearing to come, both spouses in the prose; partners of the firm at the foot and the opposing counsel in copy."""
    person, lawyer, rival = dice.person(age=(24, 66)), dice.person("", age=(28, 66)), dice.person("", age=(28, 66))
    other = dice.partner(person)
    issued = dice.day_before(80)
    filed, hearing = dice.day_before(120, 8, of=issued), issued + dt.timedelta(days=dice.number(15, 120))
    court, e = dice.address("").town, person.e
    html = f"""<div style="text-align:right;border-right:3pt solid #6a1b1b;padding-right:5mm"><b style="font-size:14pt">{lawyer.named("first_LAST")}</b><br>Avocat{lawyer.e} à la cour — toque {dice.letters(1)} {dice.number(100, 999)}<br><span class="small">{dice.address("").line()} · {dice.phone()}</span></div>
<p style="margin:12mm 0 8mm">Nos réf. : {dice.digits(5)}/{other.last_name.upper()}<br>{court}, le {long_date(issued)}</p>
<p>Madame, Monsieur,</p>
<p style="text-align:justify">Je suis le conseil de {person.civility} {person.named("first_LAST")}, né{e} le {long_date(person.birth_date)}, demeurant actuellement {dice.address().line()}.</p>
<p style="text-align:justify">Je vous indique avoir saisi, par assignation délivrée le {long_date(filed)}, le juge aux affaires familiales du tribunal judiciaire de {court} d'une demande en divorce dirigée contre {other.civility} {other.named("first_LAST")}. L'affaire est appelée à l'audience d'orientation et sur mesures provisoires du {long_date(hearing)} à 9 h 30. À ce jour, aucune décision n'est intervenue.</p>
<p style="text-align:justify">{person.civility} {person.last_name.upper()} doit donc pouvoir se reloger avec son enfant {dice.children(person, 1)[0].first_name} sans attendre l'issue de la procédure. Cette lettre lui est remise sur sa demande, dans le respect du secret professionnel.</p>
<p>Je vous prie de croire, Madame, Monsieur, à l'expression de mes salutations distinguées.</p><div style="margin:8mm 0 0 55%">{signature(dice.number(0, 99))}{stamp("AVOCAT A LA COUR", under="BARREAU")}</div>
<div class="tiny" style="border-top:.6pt solid;margin-top:16mm;padding-top:2mm">Copie : Me {rival.named("first_LAST")}, pour l'époux ou l'épouse. Cabinet groupé avec {dice.person("").named("first_last")} et {dice.person("").named("first_last")}, avocats. Membre d'une association de gestion agréée depuis le 1er janvier 2009.</div>"""
    truth = {"person_names": [person.named("first_LAST"), other.named("first_LAST")], "issue_date": issued}
    return sheet("lawyer_certificate", html, truth, font=dice.font("serif"), size=11, margin="16mm 24mm")


LAYOUTS = {"request_pending": request_pending}
