"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import civil_name, truth_name
from samples.dice import Dice
from samples.french import MoneyStyle, amount_in_words, day_in_words, number_in_words
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp


def notary_auction(dice: Dice) -> Paper:
    """A notary's minutes of an auction: the bids in a row, the one who wins among those who lose, the seized owner before."""
    buyer, seller = dice.person(age=(26, 75)), dice.person("", age=(40, 88))
    loser, notary, clerk = (dice.person("", age=(30, 70)) for _ in range(3))
    day = dice.day_before(4000, 60)
    begun = day - dt.timedelta(days=dice.number(40, 90))
    flat, money = dice.address("property"), MoneyStyle(" ", ",", " euros", False)
    start = dice.number(40, 190) * 1000
    bids = [start + 2000 * i for i in dice.random.sample(range(1, 12), 3)]
    bids.sort()
    html = f"""<div style="display:flex"><div style="width:38mm" class="small">{dice.digits(6)}01<br>{notary.last_name[:2].upper()}/{clerk.last_name[:2].upper()}<br><br>Office notarial de {esc(flat.town)}<br><br>{stamp("NOTAIRE", under="RF")}</div>
<div style="border-left:.8pt solid #000;padding-left:6mm" class="justify"><p class="b">L'AN {number_in_words(day.year).upper()},<br>LE {day_in_words(day).upper()},</p><p>À {esc(flat.town)}, en la salle des ventes de l'office, à quatorze heures, Maître {esc(notary.named("first_LAST"))}, notaire, assisté{notary.e} de {esc(clerk.named("first_LAST"))}, clerc, a procédé à la vente aux enchères volontaires ci-après, annoncée depuis le {begun:%d/%m/%Y}.</p>
<p><u>À la requête de</u> {seller.civility} {esc(civil_name(seller))}, né{seller.e} à {esc(seller.birth_place)} le {seller.birth_date:%d/%m/%Y}, demeurant {esc(dice.address("").line())}, ci-après « le vendeur ».</p>
<p><u>Bien mis en vente</u> : à {esc(flat.postcode)} {esc(flat.town)}, {esc(flat.street)}, un appartement formant le lot numéro {dice.number(2, 90)} et les {dice.number(20, 400)}/10 000es des parties communes, libre de toute occupation, sur la mise à prix de {money(start)}.</p>
<p><u>Enchères</u> : {money(bids[0])} par {loser.civility} {esc(civil_name(loser))} ; {money(bids[1])} par un enchérisseur inconnu du notaire ; {money(bids[2])} par {buyer.civility} {esc(civil_name(buyer))}. Trois feux s'étant éteints sans nouvelle enchère, le notaire a adjugé le bien à ce dernier prix, soit {amount_in_words(bids[2])}.</p>
<p><u>Adjudicataire</u> : {buyer.civility} {esc(civil_name(buyer))}, né{buyer.e} à {esc(buyer.birth_place)} le {buyer.birth_date:%d/%m/%Y}, demeurant {esc(dice.address().line())}, qui devient propriétaire à compter de ce jour et en aura la jouissance après paiement du prix.</p>
<p>Le bien appartenait au vendeur pour l'avoir recueilli dans la succession de sa mère, suivant attestation reçue le {begun - dt.timedelta(days=900):%d/%m/%Y}. La publicité foncière sera requise au service compétent.</p><p><b>DONT PROCÈS-VERBAL</b>, clos les jour, mois et an susdits, signé des parties après lecture.</p><p class="r">{signature(dice.number(0, 99))}</p></div></div>"""
    fields = {"person_names": [truth_name(buyer)], "issue_date": day}
    return sheet("property_deed", html, fields, font="Liberation Serif", size=11.2, margin="17mm 18mm")


LAYOUTS = {"notary_auction": notary_auction}
