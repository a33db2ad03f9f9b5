"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import euros
from samples.stationery import sheet, stamp

_TRADES = ("taxi", "plomberie", "coiffure à domicile", "vente sur les marchés", "nettoyage de locaux", "livraison", "traduction")  # fmt: skip


def gridded_sheet(dice: Dice) -> Paper:
    """A spreadsheet printed with its grid and letters: values left of what they are, all names in small letters, the day only in the stamp."""
    person, home = dice.person(age=(22, 66)), dice.address()
    name, money = person.named(dice.pick(("first_last", "LAST_first"))).lower(), euros(dice)
    expert, clerk, other = dice.person("", age=(32, 64)), dice.person("", age=(24, 50)), dice.partner(person)
    issued = dice.day_before(240, 3)
    shown = f"{issued:%d/%m/%Y}" if dice.chance(0.7) else f"{issued:%d.%m.%Y}"
    year = issued.year - 1
    sales, buys, rent = dice.number(21000, 98000), dice.number(1200, 9000), dice.number(1800, 6000)
    social = round((sales - buys - rent) * 0.22)
    profit = sales - buys - rent - social
    before, older = round(profit * 0.87), issued - dt.timedelta(days=dice.number(330, 400))
    trade = dice.pick(_TRADES)
    rows: list[tuple[str, str, str]] = [
        (esc(name), dice.pick(("exploitant", "entrepreneur", "chef d'entreprise")) if person.sex == "M" else dice.pick(("exploitante", "entrepreneuse", "cheffe d'entreprise")), f"né{person.e} le {person.birth_date:%d/%m/%Y}"),
        (esc(home.line().lower()), "siège et domicile", f"siret {dice.siret()}"),
        (trade, "activité", "régime réel simplifié"),
        (f"01/01/{year} - 31/12/{year}", "exercice", "12 mois"),
    ]  # fmt: skip
    sums = [
        (money(float(sales)), dice.pick(("recettes encaissées", "chiffre d'affaires", "ventes et prestations")), ""),
        (money(float(buys)), "achats consommés", ""),
        (money(float(rent)), "loyer du local et assurances", ""),
        (money(float(social)), "cotisations sociales personnelles", "hors csg non déductible"),
        (f"<b>{money(float(profit))}</b>", dice.pick(("<b>bénéfice</b>", "<b>résultat de l'exercice</b>")), f"soit {money(round(profit / 12, 2))} par mois"),
    ]  # fmt: skip
    tail = [
        (money(float(before)), f"résultat {year - 1}", f"d'après l'attestation du {older:%d/%m/%Y}"),
        (esc(other.named("first_last").lower()), dice.pick(("conjoint collaborateur" if other.sex == "M" else "conjointe collaboratrice", "aide familial" + ("e" if other.sex == "F" else ""))), "sans rémunération de gérance"),
        (esc(expert.named("first_last").lower()), "expert-comptable", f"dossier suivi par {esc(clerk.named('first_last').lower())}"),
        (f"{issued + dt.timedelta(days=dice.number(20, 60)):%d/%m/%Y}", "liasse à déposer avant le", ""),
        (f"{issued + dt.timedelta(days=dice.number(8, 19)):%d/%m/%Y}", "prochain rendez-vous au cabinet", f"tél. {dice.phone()}"),
    ]  # fmt: skip
    if dice.chance(0.5):
        rows[1], rows[2] = rows[2], rows[1]
    if dice.chance(0.4):
        tail = tail[2:] + tail[:2]
    every = [*rows, ("", "", ""), *sums, ("", "", ""), *tail]
    body = "".join(f"<tr><th>{i}</th><td></td>{''.join(f'<td>{cell}&nbsp;</td>' for cell in row)}</tr>" for i, row in enumerate(every, dice.number(1, 3)))  # fmt: skip
    letters = "".join(f"<th>{letter}</th>" for letter in " ABCD")
    html = f"""<table class="cells"><colgroup><col style="width:8mm"><col style="width:14mm"><col style="width:68mm"><col><col></colgroup><tr>{letters}</tr>{body}</table>
<table style="margin-top:6mm"><tr><td style="width:60%" class="small">Chiffres établis d'après les pièces remises ; pas d'audit. Remis pour servir de justificatif de ressources.</td><td>{stamp("CABINET " + expert.last_name.upper(), under=shown)}</td></tr></table>"""
    css = ".cells td,.cells th{border:.4pt solid #aaa;font-weight:normal} .cells th{background:#eee;text-align:center;color:#666}"
    page = dice.pick(("A4", "A4 landscape"))
    fields = {"person_names": [name], "issue_date": issued}
    return sheet("accounting_statement", html, fields, font=dice.pick(("Carlito", "Liberation Sans")), size=10, page=page, margin="13mm 12mm", css=css)  # fmt: skip


LAYOUTS = {"gridded_sheet": gridded_sheet}
