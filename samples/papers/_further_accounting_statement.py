"""Further layouts: a chartered accountant's letter about a micro-entrepreneur."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper
from samples.stationery import (
    sheet,
    signature,
    stamp,
)


def quarters_of_a_sole_trader(dice: Dice) -> Paper:
    """An accountant's attestation about a sole trader: quarters in a row, the tax allowance, the accountant's name above the client's; the last balance and the order's number."""
    person, expert, money = dice.person(age=(23, 64)), dice.person("", age=(32, 66)), dice.table_money()
    name, issued = person.named("first_LAST"), dice.day_before(70)
    year = issued.year - 1
    quarters = [dice.number(4200, 13800) for _ in range(4)]
    total = sum(quarters)
    cut = round(total * 0.34)
    top = "".join(f"<th class='c'>{n}<sup>e</sup> trim.</th>" for n in range(1, 5))
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:2pt solid #234"><div><b style="font-size:13pt">{expert.named("first_LAST")}</b><br><span class="small">Expert-comptable inscrit{expert.e} au tableau de l'Ordre, n° {dice.digits(10)}</span></div><div class="small r">{"<br>".join(dice.address("").lines())}<br>{dice.phone()}</div></div>
<p class="r" style="margin:9mm 0">{issued:%d.%m.%Y}</p>
<p style="text-align:justify">En ma qualité d'expert-comptable de l'entreprise individuelle exploitée sous le nom commercial « {dice.pick(("Les Mains d'or", "Ateliers du Canal", "Pixel & Co", "Bio des Prés"))} » par {person.civility} <b>{name}</b>, {dice.address().line()}, SIREN {dice.siret()[:9]}, immatriculée le {dice.day_before(3000, 800, of=issued):%d.%m.%Y}, je certifie, sur la base des livres de recettes qui m'ont été présentés et sans avoir effectué d'audit, les éléments suivants pour l'exercice clos le 31 décembre {year} :</p>
<table class="grid" style="margin:6mm 0"><tr><th></th>{top}<th class="c">Année</th></tr><tr><td>Recettes encaissées HT</td>{"".join(f"<td class='num'>{money(q)}</td>" for q in quarters)}<td class="num"><b>{money(total)}</b></td></tr><tr><td>Abattement forfaitaire BNC 34 %</td><td colspan="4"></td><td class="num">{money(-cut)}</td></tr><tr><td>Revenu professionnel imposable</td><td colspan="4"></td><td class="num"><b>{money(total - cut)}</b></td></tr></table>
<p>Le revenu mensuel moyen ressort ainsi à {money(round((total - cut) / 12, 2))} €. Les déclarations trimestrielles correspondantes ont été souscrites auprès de l'URSSAF, la dernière le {dice.day_before(80, 3, of=issued):%d.%m.%Y}. L'associé pressenti, {dice.person("").named("first_last")}, n'a perçu aucune somme.</p><p>Lettre remise à l'intéressé{person.e} pour un dossier de location.</p><div style="margin-left:55%">{signature(dice.number(0, 99))}{stamp("EXPERT-COMPTABLE", under="OEC")}</div>"""
    return sheet(
        "accounting_statement", html, {"person_names": [name], "issue_date": issued}, font=dice.font("any"), size=10.4
    )


LAYOUTS = {"quarters_of_a_sole_trader": quarters_of_a_sole_trader}
