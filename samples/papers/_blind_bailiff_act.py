"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    MoneyStyle,
    date_in_words,
    long_date,
)
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
    stamp,
    table,
    ticked,
)


def goods_to_be_seized(dice: Dice) -> Paper:
    """A partnership of officers commands a debtor to pay before its goods are sold: account in a table, ways of service on the second leaf."""
    debtor, home = dice.person(age=(25, 72)), dice.address()
    day = dice.day_before(300, 3)
    study, creditor = dice.address(""), dice.company("landlord", "social_landlord")
    first, second, clerk, kin = (dice.person("", age=(30, 66)) for _ in range(4))
    name = debtor.named("first_LAST")
    ruling = dice.day_before(300, 90, of=day)
    main, interest, cost, article = (
        dice.amount(900, 5200),
        dice.amount(20, 160),
        dice.amount(60, 130),
        dice.amount(300, 500),
    )
    paid = float(dice.number(50, 300))
    total = round(main + interest + cost + article - paid, 2)
    money = MoneyStyle(" ", ",", " €")
    rows = [
        ["Principal", money(main)],
        ["Article 700 du code de procédure civile", money(article)],
        ["Intérêts échus", money(interest)],
        ["Frais et coût du présent", money(cost)],
        ["Acompte reçu à déduire", "-" + money(paid)],
        ["<b>Solde dû, sauf erreur</b>", f"<b>{money(total)}</b>"],
    ]
    html = f"""<div class="head"><div><b>SELARL {esc(first.last_name.upper())} &amp; {esc(second.last_name.upper())}</b><br><span class="small">Commissaires de justice associés<br>{"<br>".join(study.lines())}<br>{dice.phone()}<br>Paiement en ligne : référence {dice.digits(8)}</span></div><div class="c" style="border:1pt solid #000;padding:2mm 4mm">PREMIÈRE<br>EXPÉDITION</div></div>
<h1>COMMANDEMENT AUX FINS DE SAISIE-VENTE</h1><p class="c">(articles L. 221-1 et R. 221-1 du code des procédures civiles d'exécution)</p><p>Le {date_in_words(day)}</p><p>À LA DEMANDE DE : {esc(creditor.name)}, SIREN {creditor.siret[:9]}, {esc(creditor.address.line())}, ayant pour conseil Me {esc(dice.person("", age=(30, 60)).named("first_LAST"))}, avocat.</p><p>EN VERTU d'un jugement du tribunal judiciaire de {esc(study.town)} du {long_date(ruling)}, signifié le {long_date(ruling + dt.timedelta(days=25))}, définitif,</p><p>NOUS FAISONS COMMANDEMENT À :</p><p style="margin-left:12mm"><b>{"Madame" if debtor.sex == "F" else "Monsieur"} {esc(name)}</b><br>{esc(home.line())}</p><p>de payer immédiatement les sommes suivantes, faute de quoi il sera procédé, passé HUIT JOURS, à la saisie puis à la vente de ses biens meubles :</p>{table(rows, cls="rows", numbers=(1,))}
<div class="new"><p class="b">Modalités de remise de l'acte</p><p>{ticked("à personne", False)} &nbsp; {ticked("à domicile")} &nbsp; {ticked("en l'étude", False)}</p><p>La copie a été remise sous enveloppe fermée à {kin.civility} {esc(kin.named("first_LAST"))}, {dice.pick(("colocataire", "proche présent sur place"))}, qui l'a acceptée ; avis de passage laissé et lettre postée le {day + dt.timedelta(days=1):%d/%m/%Y}. Le nom figure sur la boîte aux lettres, confirmé par un voisin.</p><p>Acte dressé par Me {esc(first.named("first_LAST"))}, remis par {esc(clerk.named("first_LAST"))}, clerc assermenté.</p><p>{signature(dice.number(0, 99))}</p>{stamp("COMMISSAIRE DE JUSTICE")}</div>"""
    return sheet("bailiff_act", html, {"person_names": [name], "issue_date": day}, font=dice.font("serif"), size=10.5)


LAYOUTS = {"goods_to_be_seized": goods_to_be_seized}
