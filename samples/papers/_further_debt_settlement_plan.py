"""Further layouts: measures imposed, creditors in a table with two stages."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import (
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
)


def imposed_measures(dice: Dice) -> Paper:
    """Measures imposed by the commission: no heading but the reference, a table of creditors in two stages, the co-debtor absent from the plan, three days before and after the letter's."""
    person, money = dice.person(age=(25, 76)), dice.table_money()
    name, issued = person.named("LAST_first"), dice.day_before(500, 10)
    seized = dice.day_before(260, 130, of=issued)
    fit, effect = seized + dt.timedelta(days=dice.number(28, 60)), issued + dt.timedelta(days=31)
    months = (dice.number(6, 12), dice.number(24, 60))
    rows, sums = "", [0.0, 0.0, 0.0]
    for who in (
        dice.company("", "social_landlord").name,
        "Crédit Lyrien",
        "Sofinoxe — prêt perso.",
        f"Mme {dice.person('', 'F').named('first_LAST')} (prêt familial)",
        "SIP — taxe foncière",
    ):
        one, two = dice.amount(10, 90), dice.amount(15, 120)
        debt = round(one * months[0] + two * months[1], 2)
        sums = [round(a + b, 2) for a, b in zip(sums, (debt, one, two), strict=True)]
        rows += f"<tr><td>{who}</td><td class='c'>{dice.digits(6)}</td><td class='num'>{money(debt)}</td><td class='num'>{money(one)}</td><td class='num'>{money(two)}</td><td class='num'>{money(0)}</td></tr>"
    html = f"""<table><tr><td style="width:55%"><b style="color:#1c3f7a;font-size:13pt">BANQUE DE FRANCE</b><br>Secrétariat de la commission de surendettement<br>{dice.address("").line()}</td><td>Dossier n° 0{dice.digits(11)}<br>Gestionnaire : {dice.person("").named("first_last")}<br><br>{name}<br>{"<br>".join(dice.address().lines(True))}</td></tr></table>
<p style="margin-top:8mm">Le {long_date(issued)} — lettre recommandée avec avis de réception</p>
<p style="text-align:justify">Vous avez saisi la commission le {seized:%d/%m/%Y} et votre dossier a été déclaré recevable le {fit:%d/%m/%Y}. Aucun accord n'ayant pu être trouvé avec vos créanciers, la commission <b>impose les mesures</b> figurant au tableau, en application de l'article L. 733-1 du code de la consommation. Elles entreront en vigueur le {effect:%d/%m/%Y} sauf contestation. La capacité de remboursement retenue est de {money(max(sums[1:]) + 12)} €. {dice.partner(person).named("first_LAST")}, codébiteur du prêt personnel, n'a pas déposé de dossier et reste tenu de la totalité.</p>
<table class="grid small" style="margin:5mm 0"><tr><th rowspan="2">Créancier</th><th rowspan="2">Réf.</th><th rowspan="2">Restant dû</th><th>Palier 1</th><th>Palier 2</th><th rowspan="2">Effacé en fin de plan</th></tr><tr><th>{months[0]} mois</th><th>{months[1]} mois</th></tr>{rows}<tr><td colspan="2"><b>Total mensuel</b></td><td class="num">{money(sums[0])}</td><td class="num">{money(sums[1])}</td><td class="num">{money(sums[2])}</td><td class="num">{money(0)}</td></tr></table>
<p>Taux d'intérêt : 0,00 %. Premier règlement à effectuer au plus tard le {(effect + dt.timedelta(days=15)):%d/%m/%Y}. Pendant l'exécution, vous êtes inscrit{person.e} au fichier national des incidents (FICP) et ne devez pas aggraver votre endettement.</p><p>Vous pouvez contester devant le juge des contentieux de la protection dans les trente jours.</p><p class="r">Pour la commission, la secrétaire<br>{dice.person("", "F").named("first_LAST")}</p>"""
    return sheet(
        "debt_settlement_plan", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=10
    )


LAYOUTS = {"imposed_measures": imposed_measures}
