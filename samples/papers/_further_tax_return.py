"""Further layouts: two declarants in facing columns."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, Person
from samples.paper import Paper
from samples.stationery import (
    republic,
    sheet,
    signature,
    ticked,
)


def facing_declarants(dice: Dice) -> Paper:
    """The return as typed again for the file: the two declarants in facing columns, boxes with their codes, child in the middle, signature and day in a frame at the top right."""
    one = dice.person(age=(24, 66))
    two, money = dice.partner(one), dice.table_money()
    year = dice.income_year()
    kid = dice.children(one, 1)[0]
    names = [one.named("LAST_first"), two.named("LAST_first")]
    signed = dt.date(year + 1, dice.pick((4, 5)), dice.number(12, 28))
    pay = [dice.number(9000, 34000), dice.number(6000, 27000)]

    def column(index: int, person: Person) -> str:
        code = "AB"[index]
        return f"""<div style="width:48%;border:.6pt solid #555;padding:4mm"><div class="small">Déclarant {index + 1}</div><b>{names[index]}</b><br><span class="small">N° fiscal</span> {dice.fiscal_number(person)}<br><span class="small">Né{person.e} le</span> {person.birth_date:%d %m %Y} <span class="small">à</span> {person.birth_place}<table style="margin-top:4mm"><tr><td>1{code}J — traitements, salaires</td><td class="num">{money(pay[index], cents=False)}</td></tr><tr><td>1{code}P — chômage, préretraite</td><td class="num">{money(dice.number(0, 2200), cents=False)}</td></tr><tr><td>1{code}S — pensions, retraites</td><td class="num">—</td></tr><tr><td>1{code}K — frais réels</td><td class="num">—</td></tr></table></div>"""

    html = f"""<div style="display:flex;justify-content:space-between"><div>{republic("DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES")}</div><div style="border:1pt solid #000;padding:3mm 6mm">À {dice.address("").town}<br>Le {signed:%d/%m/%Y}<br>Signatures {signature(dice.number(0, 99))}</div></div>
<p style="font-size:12.5pt;margin:6mm 0 1mm"><b>Revenus {year}</b> — n° 2042 K, exemplaire du contribuable</p><p class="small">À déposer au service des impôts des particuliers avant le {dt.date(year + 1, 5, 31):%d/%m/%Y} pour les formulaires papier. Ne joindre aucun justificatif.</p>
<p>Adresse au 1er janvier {year + 1} : {dice.address().line()} &nbsp; {ticked("Locataire")} &nbsp; {ticked("Propriétaire", False)} &nbsp; {ticked("Hébergé", False)}</p>
<p>{ticked("M — mariés")} &nbsp; {ticked("O — pacsés", False)} &nbsp; {ticked("C — célibataire", False)} &nbsp; {ticked("V — veuf", False)}</p>
<div style="display:flex;justify-content:space-between;margin:4mm 0">{column(0, one)}{column(1, two)}</div>
<p><b>C. Personnes à charge</b> — case F, 1 enfant : {kid.first_name} {kid.last_name.upper()}, {kid.birth_date.year}. Case J, enfant majeur rattaché : néant. Case 6GU, pension versée à {dice.person("").named("first_last")} : {money(dice.number(900, 2400), cents=False)}.</p>
<p><b>8.</b> Comptes à l'étranger (8UU) {ticked("non")} &nbsp; Retenue à la source déjà payée (8HV) : {money(round(sum(pay) * 0.018), cents=False)}</p>
<p class="tiny">Nom et numéro du conseil qui a prêté son concours : {dice.person("").named("first_last")}, permanence des impôts, mairie. Toute fausse déclaration expose à des sanctions.</p>"""
    return sheet("tax_return", html, {"person_names": names, "issue_date": signed}, font=dice.font("sans"), size=9.8, margin="13mm 15mm")  # fmt: skip


LAYOUTS = {"facing_declarants": facing_declarants}
