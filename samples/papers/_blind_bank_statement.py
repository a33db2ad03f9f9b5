"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends, unaccented
from samples.french import (
    MoneyStyle,
    long_date,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    table,
)


def postal_accounts(dice: Dice) -> Paper:
    """A postal bank's monthly leaf: situation of the accounts first, then the operations of each; a financial centre at the head."""
    person, home = dice.person(age=(20, 78)), dice.address()
    year, month = dice.month()
    last = month_ends(year, month)[1]
    day = last - dt.timedelta(days=dice.number(0, 5))
    name = person.named("FIRST_LAST")
    payer, adviser = dice.person("", age=(25, 70)), dice.person("", age=(26, 60))
    money = MoneyStyle(" ", ",", "")
    old, pay, saved = dice.amount(80, 900), dice.amount(900, 2200), dice.amount(40, 5000)
    out = [
        (f"PRELEVEMENT DE {unaccented(dice.company('', 'social_landlord').name).upper()}", dice.amount(250, 480)),
        ("ACHAT CB SUPERMARCHE", dice.amount(20, 110)),
        (f"VIREMENT PERMANENT POUR {unaccented(payer.named('FIRST_LAST'))}", float(dice.number(20, 90))),
        ("PRELEVEMENT DE GAZ ET LUMIERE SA", dice.amount(35, 120)),
    ]
    new = round(old + pay - sum(value for _, value in out), 2)
    start = last.replace(day=1)
    rows = [
        ["", f"Ancien solde au {start - dt.timedelta(days=1):%d/%m/%Y}", "", money(old)],
        [
            f"{start + dt.timedelta(days=3):%d/%m}",
            "VIREMENT DE " + esc(unaccented(dice.company("", "company").name).upper()),
            "",
            money(pay),
        ],
    ]
    rows += [
        [f"{start + dt.timedelta(days=5 + 4 * n):%d/%m}", esc(label), money(value), ""]
        for n, (label, value) in enumerate(out)
    ]
    rows += [["", f"<b>Nouveau solde au {day:%d/%m/%Y}</b>", "", f"<b>{money(new)}</b>"]]
    html = f"""<div class="head"><div><b style="font-size:15pt;color:#0a3a82">LA BANQUE DU COURRIER</b><br><span class="small">Centre financier de {esc(home.town)}<br>Votre conseiller : {esc(adviser.named("FIRST_LAST"))}<br>{dice.phone()}</span></div><div style="padding-top:14mm">{person.civility} {esc(name)}<br>{"<br>".join(home.lines(True))}</div></div>
<p style="margin-top:8mm"><b>Relevé de vos comptes</b> — n° {month} — édité le {long_date(day)}</p>{table([["Compte courant postal", dice.digits(7) + " " + dice.letters(1), money(new)], ["Livret A", dice.digits(10), money(saved)]], ("Situation de vos comptes", "Numéro", "Solde en euros"), numbers=(2,))}
<p class="b" style="margin-top:5mm">Compte courant postal — IBAN {dice.iban()}</p>{table(rows, ("Date", "Opérations", "Débit (€)", "Crédit (€)"), numbers=(2, 3))}<p class="b" style="margin-top:5mm">Livret A</p><p>Aucune opération depuis le relevé du {dice.day_before(80, 40, of=start):%d/%m/%Y}. Taux d'intérêt annuel : 1,70 % depuis le 01/08/2025.</p><p class="tiny">Frais bancaires du mois : 0,00 €. Garantie des dépôts : FGDR, 65 rue de la Victoire 75009 Paris. Société anonyme à directoire ; RCS Paris {dice.siret()[:9]}.</p>"""
    return sheet("bank_statement", html, {"person_names": [name], "issue_date": day}, font=dice.font("sans"), size=9.5)


LAYOUTS = {"postal_accounts": postal_accounts}
