"""The detail pages of a notice: situation of the household, incomes by declarant, calculation of the tax."""

from __future__ import annotations

from samples.dice import Dice
from samples.french import MoneyStyle
from samples.paper import esc, table
from samples.papers.tax_notice._draw import Household, grouped, shares_printed

EURO = MoneyStyle(" ", ",", "", False)
SITUATIONS = {1: ("célibataire", "divorcé(e)", "veuf(ve)"), 2: ("marié(e)s", "pacsé(e)s")}


def running_head(house: Household, page: str) -> str:
    """What each following leaf repeats."""
    return (
        f'<table class="small" style="border-bottom:1px solid #4a7ebb"><tr><td>Avis d\'impôt établi en {house.year + 1}<br>'
        f"Impôt sur les revenus de {house.year}</td><td>N° fiscal : {grouped(house.numbers[0])}<br>"
        f'Référence : {grouped(house.reference, (2, 2, 7, 2))}</td><td class="right">{page}</td></tr></table>'
    )


def incomes(house: Household, money: MoneyStyle = EURO) -> str:
    """The table of incomes: a column a declarant and a total, as on page 2 or 3 of the current notice."""
    deductions = [round(salary * 0.1) for salary in house.salaries]
    nets = [salary - deduction for salary, deduction in zip(house.salaries, deductions, strict=True)]

    def row(label: str, values: list[int], total: bool = True, sign: str = "") -> list[str]:
        cells = [money(value, sign=sign if value else "") for value in values]
        return [label, *cells, money(sum(values), sign=sign) if total else ""]

    head = ["Détail des revenus", *(f"Déclar. {n}" for n in range(1, len(nets) + 1)), "Total"]
    rows = [
        row("Salaires", list(house.salaries), False),
        row("Déduction 10% ou frais réels", deductions, False, "-"),
        row("Salaires, pensions, rentes nets", nets),
        ["Revenu brut global", *[""] * len(nets), money(house.taxable)],
        ["Revenu imposable", *[""] * len(nets), money(house.taxable)],
    ]
    return table(rows, "rows", head)


def calculation(house: Household, money: MoneyStyle = EURO, old: bool = False) -> str:
    """From the taxable income to what is due; the net tax is the line of the truth."""
    gross = house.net_tax + (137 if house.net_tax else 0)
    rows = [
        ["Impôt sur les revenus soumis au barème", money(gross)],
        ["Décote" if house.net_tax else "Impôt avant imputations", money(137 if house.net_tax else 0)],
        ["<b>IMPÔT SUR LE REVENU NET AVANT CORRECTIONS</b>", money(house.net_tax)],
        [
            "<b>Impôt sur le revenu net</b>" if not old else "<b>MONTANT NET DE VOTRE IMPÔT</b>",
            f"<b>{money(house.net_tax)}</b>",
        ],
        [f"Prélèvement à la source déjà versé en {house.year}", money(house.withheld)],
    ]
    if house.due >= 0:
        rows.append(["<b>RESTE À PAYER</b>", money(house.due)])
    else:
        rows.append(["<b>SOMME QUI VOUS EST REMBOURSÉE</b>", money(-house.due)])
    return table(rows, "rows")


def situation(house: Household, dice: Dice, style: str = "lines") -> str:
    """The situation of the household and its dependants: in lines, in a table, or with the letters of the tax return."""
    state = dice.pick(SITUATIONS[len(house.declarants)])
    count = len(house.children)
    born = ", ".join(str(child.birth_date.year) for child in house.children)
    if style == "letters":
        letter = {"célibataire": "C", "divorcé(e)": "D", "veuf(ve)": "V", "marié(e)s": "M", "pacsé(e)s": "O"}[state]
        return table(
            [
                ["Situation de famille", letter, "Nombre de parts", shares_printed(house.shares)],
                ["Personnes à charge (F)", str(count), f"Année de naissance : {born}" if born else "", ""],
            ],
            "grid",
        )
    rows = [["Situation de famille :", state], ["Nombre de personnes à charge :", str(count)]]
    if count:
        rows.append(["dont enfants mineurs nés en :", born])
    rows.append(["Nombre de parts :", shares_printed(house.shares)])
    if style == "table":
        return "<h3>Situation du foyer</h3>" + table(rows, "grid", widths=("60%", "40%"))
    return "<h3>Votre situation</h3><p>" + "<br>".join(f"{esc(a)} {esc(b)}" for a, b in rows) + "</p>"


def extra(house: Household, money: MoneyStyle = EURO) -> str:
    """The block of supplementary information, where the reference income is said again."""
    last = house.year - 1
    return "<h3>INFORMATIONS COMPLÉMENTAIRES</h3>" + table(
        [
            ["Revenu fiscal de référence", money(house.rfr)],
            ["Taux moyen d'imposition", f"{100 * house.net_tax / max(house.taxable, 1):.1f} %".replace(".", ",")],
            [f"Plafond épargne retraite au titre des cotisations versées en {house.year + 1}", money(4_114)],
            [f"Plafond non utilisé pour les revenus de {last}", money(4_052)],
        ],
        "rows",
    )


LEGAL = (
    "Vous pouvez contester le montant de votre impôt par messagerie sécurisée ou par courrier adressé à votre centre des finances publiques "
    "jusqu'au 31 décembre {limit} (articles R* 190-1 et R* 196-1 du livre des procédures fiscales). Le fait de se faire délivrer indûment par une "
    "administration publique un document destiné à constater un droit est puni de deux ans d'emprisonnement et de 30 000 € d'amende "
    "(article 441-6 du code pénal)."
)  # fmt: skip
