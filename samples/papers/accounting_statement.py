"""What the self-employed earn: an accountant's attestation, the year's accounts (compte de résultat), the URSSAF's attestation
of turnover of a micro-entrepreneur."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import head, lines, logo, paragraphs, sheet, signed, spoken, stamp, table

_TRADES = (
    "travaux de plomberie",
    "taxi",
    "commerce ambulant",
    "coiffure à domicile",
    "conseil informatique",
    "restauration rapide",
)


def accountant(dice: Dice) -> Paper:
    """Attestation of an expert-comptable with the mean monthly pay."""
    person, style, day = dice.person(age=(22, 66)), dice.name_style(), dice.day_before(90)
    town, money = dice.address("").town, dice.money()
    monthly = dice.number(700, 3800)
    html = (
        head(logo("FIDUCIAIRE " + dice.person("").last_name.upper(), "#14505c", "Société d'expertise comptable inscrite au tableau de l'Ordre"), lines(dice.address("").line(), dice.phone()))
        + "<h1>ATTESTATION COMPTABLE</h1>"
        + paragraphs(
            f"Je soussigné(e), {dice.person('', age=(30, 60)).named()}, expert-comptable, atteste que {spoken(person, style)}, demeurant {dice.address().line()}, exerce en qualité d'entrepreneur individuel l'activité de {dice.pick(_TRADES)} (SIRET {dice.siret()}).",
            f"Au vu des éléments comptables en notre possession, ses revenus professionnels nets s'élèvent à {money(monthly * 12)} pour les douze derniers mois, soit une rémunération mensuelle moyenne de {money(monthly)}.",
            "Attestation établie à la demande de l'intéressé(e) pour servir et valoir ce que de droit. Nos travaux ne constituent ni un audit ni un examen limité.",
        )
        + signed(town, long_date(day), "L'expert-comptable", seed=4, seal="ORDRE DES EXPERTS-COMPTABLES")
    )  # fmt: skip
    return sheet(
        "accounting_statement", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font("any")
    )


def accounts(dice: Dice) -> Paper:
    """The year's balance sheet and profit-and-loss account: two pages of figures."""
    person, style = dice.person(age=(22, 66)), "LAST_FIRST"
    day = dice.day_before(200, 30)
    year = day.year - 1
    money = dice.table_money()
    sales, buys, others = dice.number(28000, 190000), dice.number(4000, 20000), dice.number(4000, 20000)
    profit = [
        ("Chiffre d'affaires net", money(sales)),
        ("Achats de marchandises", money(buys)),
        ("Autres achats et charges externes", money(others)),
        ("Impôts, taxes et versements assimilés", money(812)),
        ("Salaires et traitements", "0,00"),
        ("Charges sociales de l'exploitant", money(sales * 0.2)),
        ("Dotations aux amortissements", money(2130)),
        ("<b>BÉNÉFICE OU PERTE</b>", f"<b>{money(sales * 0.8 - buys - others - 2942)}</b>"),
    ]
    half = round(sales * 0.31, 2)
    assets = [("Immobilisations corporelles", money(half)), ("Stocks", money(1840)), ("Créances clients", money(3210.5)), ("Disponibilités", money(5120.75)), ("<b>TOTAL ACTIF</b>", money(half + 10171.25))]  # fmt: skip
    html = (
        head(lines(f"<b>{person.named(style)}</b>", "Entreprise individuelle", dice.address().line(), f"SIRET {dice.siret()}"), f"Exercice du 01/01/{year} au 31/12/{year}")
        + f"<h1>COMPTES ANNUELS</h1><p class='c'>établis le {day:%d/%m/%Y} - en euros</p><h2>BILAN ACTIF AU 31/12/{year}</h2>" + table(assets, ("Poste", "Net"), numbers=(1,))
        + f"<div class='new'></div><h2>COMPTE DE RÉSULTAT {year}</h2>" + table(profit, ("Poste", str(year)), numbers=(1,))
        + f"<p class='small'>Mission de présentation des comptes annuels - Cabinet d'expertise comptable.</p>{stamp('EXPERTISE COMPTABLE')}"
    )  # fmt: skip
    return sheet(
        "accounting_statement",
        html,
        {"person_names": [person.named(style)], "issue_date": day},
        font=dice.font(),
        footer="{page}",
    )


def micro_turnover(dice: Dice) -> Paper:
    """URSSAF: attestation fiscale or of declared turnover of a micro-entrepreneur."""
    person, style, day = dice.person(age=(22, 66)), "LAST_first", dice.day_before(90)
    money, quarter = dice.money(), dt.date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    rows = [(f"T{n} {quarter.year - 1}", money(dice.number(900, 9800))) for n in range(1, 5)]
    html = (
        head(logo("Urssaf", "#19325f", "Au service de notre protection sociale"), lines(f"Compte {dice.digits(18)}", f"Le {long_date(day)}"))
        + f"<div class='to'>{lines(spoken(person, style), *dice.address().lines(True))}</div><h1>ATTESTATION DE CHIFFRE D'AFFAIRES</h1><p>Auto-entrepreneur / micro-entrepreneur - SIRET {dice.siret()}</p>"
        + f"<p>Nous attestons que {spoken(person, style)} a déclaré, pour l'année {quarter.year - 1}, les chiffres d'affaires ou recettes suivants :</p>" + table(rows, ("Période", "Chiffre d'affaires déclaré"), numbers=(1,))
        + paragraphs("Cette attestation est établie à partir des déclarations de l'intéressé(e) et sous réserve de vérifications ultérieures.")
    )  # fmt: skip
    return sheet(
        "accounting_statement", html, {"person_names": [person.named(style)], "issue_date": day}, font=dice.font()
    )


LAYOUTS = {"accountant": accountant, "accounts": accounts, "micro_turnover": micro_turnover}
