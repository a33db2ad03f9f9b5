"""Mixed layouts: the land tax paid by the month, on a landscape sheet with its dated withdrawals."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc, table
from samples.papers._mixed_housing_kit import plain
from samples.stationery import republic, sheet


def _taxed(dice: Dice) -> tuple[list[list[str]], int]:
    """The rows of the levies and what they come to."""
    base = dice.number(900, 3600)
    levies = ("Commune", "Intercommunalité", dice.pick(("Taxe spéciale d'équipement", "Taxe GEMAPI")), dice.pick(("Ordures ménagères (TEOM)", "TEOM")))  # fmt: skip
    rates = (dice.number(2600, 5400) / 100, dice.number(80, 600) / 100, dice.number(10, 90) / 100, dice.number(600, 1350) / 100)  # fmt: skip
    rows, total = [], 0
    for levy, rate in zip(levies, rates, strict=True):
        due = round(base * rate / 100)
        total += due
        rows.append([levy, str(base), f"{rate:.2f} %".replace(".", ","), str(due)])
    fees = round(total * 0.03)
    rows.append([dice.pick(("Frais de gestion de la fiscalité directe locale", "Frais de gestion")), "", "", str(fees)])
    return rows, total + fees


def monthly_landscape(dice: Dice) -> Paper:
    """The wide page for those who pay by the month: dated withdrawals, a scale of reliefs, a guardian's address and the IBAN by the name."""
    person, home = dice.person(age=(30, 90)), plain(dice.address())
    guardian, place = dice.person("", age=(32, 64)), dice.address("")
    year = dice.number(2024, min(2025, dice.today.year))
    issued = dt.date(year, 8, dice.number(19, 30))
    name = person.named("LAST_first")
    rows, total = _taxed(dice)
    past = total - dice.number(8, 60)
    month = round(past / 10)
    first = dice.number(1, 3)
    dated = [
        [f"15/{m:02d}/{year}", dice.pick(("prélevé", "prélèvement effectué")), str(month)] for m in range(first, 9)
    ]
    left = total - month * len(dated)
    each = left // 3
    dated += [
        [f"15/{m:02d}/{year}", "à venir", str(amount)] for m, amount in ((9, each), (10, each), (11, left - 2 * each))
    ]
    scale = [["1 part", "12 455 €"], ["1,5 part", "15 781 €"], ["2 parts", "19 107 €"]]
    curated = dice.chance(0.6)
    care = f"aux bons soins de {guardian.civility} {esc(guardian.named('LAST_first'))}, {dice.pick(('tuteur', 'mandataire judiciaire'))}" if curated else f"copie à {guardian.civility} {esc(guardian.named('LAST_first'))}, mandataire"  # fmt: skip
    subject = dice.pick((f"avis de taxes foncières {year} – contribuable mensualisé", f"taxes foncières pour {year} – avis et calendrier des prélèvements", f"votre avis d'impôt {year} (taxes foncières, biens bâtis)"))  # fmt: skip
    tables = [
        f"<div style='flex:1.5'>{table(rows, 'grid', ('Cotisation', 'Base', 'Taux', 'Montant (€)'))}<p class='r'><b>{dice.pick(('Montant de votre impôt', 'Total de l’imposition'))} : {total} €</b><br><span class='small'>pour mémoire, {year - 1} : {past} €</span></p></div>",
        f"<div style='flex:1.1'>{table(dated, 'grid', ('Date', 'Échéance', 'Montant (€)'))}</div>",
    ]  # fmt: skip
    if dice.chance(0.4):
        tables.reverse()
    html = f"""<div style="display:flex;justify-content:space-between">{republic("DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES", f"SIP de {esc(place.town)}")}<div class="small" style="width:80mm">Réf. / date : {year % 100} {dice.digits(2)} {dice.digits(7)} {dice.digits(2)} / {issued:%d/%m/%Y}<br>N° fiscal {dice.fiscal_number(person)}<br>Tél. 0 809 401 401 · SIRET {dice.siret()}<br>Compte prélevé {dice.iban()[:9]} XXXX XXXX XXXX {dice.digits(4)} XXX</div>
<div style="width:84mm;font-family:'Liberation Mono';font-size:9.4pt;margin-top:8mm">{person.civility.upper()} {esc(name)}<br><span style="font-size:7.6pt">{care}</span><br>{"<br>".join(esc(row) for row in home.lines(True))}</div></div>
<p style="margin:7mm 0 4mm"><b>Objet :</b> {subject}. Propriété sise {esc(home.line() if dice.chance(0.5) else place.line())}.</p><div style="display:flex;gap:8mm">{"".join(tables)}<div style="flex:.7" class="small"><b>Plafonds de revenus de {year - 1}</b> (exonération des personnes âgées de plus de 75 ans){table(scale, "rows")}<p class="tiny">Loi de finances ; revenus retenus : ceux de l'avis reçu en {year}.</p></div></div>
<p class="small" style="margin-top:5mm">{dice.pick(("Rôle mis en recouvrement le", "Date de mise en recouvrement :"))} 31/08/{year}. Vous pouvez modifier ou arrêter vos prélèvements jusqu'au 30/06 de chaque année ; réclamation possible jusqu'au 31/12/{year + 1}.</p>"""
    return sheet("property_tax_notice", html, {"person_names": [name], "issue_date": issued}, font=dice.font("sans"), size=9, page="A4 landscape", margin="11mm 13mm")  # fmt: skip


LAYOUTS = {"monthly_landscape": monthly_landscape}
