"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._details import EURO, LEGAL, calculation, incomes
from samples.papers.tax_notice._draw import barcode, draw, fields, grouped, shares_printed


def three_panes(dice: Dice) -> Paper:
    """A couple; three panes side by side (who, how much, when), every value under its label, the tax overleaf."""
    house = draw(dice, couple=True)
    adviser = dice.person("", age=(28, 60))
    before = EURO(house.rfr - dice.number(300, 2_500))

    def under(label: str, value: str) -> str:
        return f'<div style="margin-bottom:3mm"><span class="tiny">{label}</span><br><b>{value}</b></div>'

    who = "".join(
        under(f"Déclarant {n}", esc(name)) + under(f"Numéro fiscal du déclarant {n}", grouped(number))
        for n, (name, number) in enumerate(zip(house.names, house.numbers, strict=True), 1)
    )
    much = (
        under("Revenu fiscal de référence", f"{EURO(house.rfr)} €")
        + under("Nombre de parts", shares_printed(house.shares))
        + under("Nombre de personnes à charge", str(len(house.children)))
        + under("Rappel : revenu de référence de l'année précédente", f"{before} €")
    )
    when = (
        under("Date d'établissement", f"{house.issued_on:%d/%m/%Y}")
        + under("Date de mise en recouvrement", f"{house.collected_on:%d/%m/%Y}")
        + under("Date limite de paiement", f"15/09/{house.year + 1}")
        + under("Référence de l'avis", grouped(house.reference, (2, 2, 7, 2)))
    )
    pane = "border-top:3px solid #345;padding:3mm;width:33%"
    html = f"""<table><tr><td style="width:70mm"><b>FINANCES PUBLIQUES</b><br>{lines(house.office)}<p class="small">Votre correspondante ou correspondant : {esc(adviser.named("LAST_first"))}</p></td><td>{" OU ".join(esc(n) for n in house.called)}<br>{lines(house.home_rows)}</td></tr></table>
<h1 style="margin-top:12mm;font-size:16pt">AVIS D'IMPÔT {house.year + 1}</h1><p><b>Impôt sur les revenus de l'année {house.year}</b></p>
<table style="margin:6mm 0"><tr><td style="{pane}">{who}</td><td style="{pane}">{much}</td><td style="{pane}">{when}</td></tr></table>
<p style="background:#eef1f5;padding:3mm">{f"Il vous reste à payer {EURO(house.due)} €" if house.due > 0 else f"Il vous sera rendu {EURO(-house.due)} €" if house.due < 0 else "Vous n'avez rien à payer"}. Votre acompte mensuel de janvier {house.year + 2} sera calculé d'après cet avis.</p>
<p>{barcode(house, dice)}</p><div class="break"></div><h3>Comment votre impôt a été calculé</h3>{incomes(house)}<br>{calculation(house)}<p class="tiny">{LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 9.5, "15mm 16mm")


def estate(dice: Dice) -> Paper:
    """The income of the year of a death: sent to the notary of the estate, an heir is named; the taxed home stands in a table."""
    house = draw(dice, children=0)
    late, heir, notary = house.declarants[0], dice.person("", age=(25, 60)), dice.person("", age=(35, 65))
    study = dice.address("")
    died = dt.date(house.year, dice.number(2, 11), dice.number(1, 28))
    rows = [
        ["Contribuable", f"{'M' if late.sex == 'M' else 'MME'} {esc(house.names[0])} (décès le {died:%d/%m/%Y})"],
        ["N° fiscal", house.numbers[0]],
        ["Dernier domicile (adresse d'imposition)", esc(" ".join(house.home_rows))],
        ["Représentant de la succession", esc(heir.named("LAST_first"))],
        ["Référence de l'avis", house.reference],
        ["Établi le", f"{house.issued_on:%d.%m.%Y}"],
        ["Mis en recouvrement le", f"{house.collected_on:%d.%m.%Y}"],
    ]
    found = [
        ["Personnes à charge", "0"],
        ["Parts", shares_printed(house.shares)],
        ["Revenu brut global", EURO(house.taxable)],
        ["Revenu fiscal de référence", EURO(house.rfr)],
        ["Impôt sur le revenu net", EURO(house.net_tax)],
        ["Retenues à la source déjà versées", EURO(house.withheld)],
        ["À la charge de la succession" if house.due >= 0 else "À rendre à la succession", EURO(abs(house.due))],
    ]
    html = f"""<p>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES<br>{lines(house.office)}</p><p style="margin:8mm 0 8mm 95mm">SUCCESSION DE {esc(house.called[0])}<br>CHEZ MAITRE {esc(notary.named("LAST_FIRST"))}, NOTAIRE<br>{lines(study.lines(True))}</p>
<div style="border:1.5px solid #000;padding:3mm;text-align:center"><b>AVIS D'IMPÔT SUR LES REVENUS DE {house.year}</b><br>établi en {house.year + 1} — revenus du 1er janvier au {died:%d/%m/%Y}</div><br>
{table([[a, f"<span>{b}</span>"] for a, b in rows], "rows", (), ("40%", "60%"))}<h3 style="margin-top:7mm">Liquidation (euros)</h3>{table(found, "grid", (), ("75%", "25%"))}
<p class="small" style="margin-top:5mm">Les sommes dues par la personne décédée sont portées au passif de sa succession (article 204 du code général des impôts). Déclaration de succession reçue le {died + dt.timedelta(days=150):%d/%m/%Y} pour un actif de {EURO(dice.number(20_000, 180_000))}.</p><p>{barcode(house, dice, "28")}</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("any"), 10, "16mm 18mm")


def values_first(dice: Dice) -> Paper:
    """A leaf without its heading: the values on the left of their labels, the band « revenus » on the side, last year's beside."""
    house = draw(dice, children=dice.pick((1, 2, 3)))
    other = dice.person("", age=(25, 60))
    old = max(0, house.rfr - dice.number(200, 1_900))
    rows = [
        (house.numbers[0], "n° fiscal"),
        (house.reference, "référence de cet avis"),
        (f"{house.issued_on:%d/%m/%Y}", "établi le"),
        (f"{house.collected_on:%d/%m/%Y}", "mis en recouvrement le"),
        (str(house.year), "revenus de l'année"),
        (str(len(house.children)), "personne(s) à charge"),
        (shares_printed(house.shares), "parts du quotient familial"),
        (f"{EURO(house.taxable)} €", "revenu imposable"),
        (f"{EURO(house.net_tax)} €", "impôt sur le revenu net"),
        (f"{EURO(house.withheld)} €", "déjà prélevé à la source"),
        (f"{EURO(house.rfr)} €", "revenu fiscal de référence"),
        (f"{EURO(old)} €", f"revenu fiscal de référence retenu l'an dernier (revenus {house.year - 1})"),
    ]
    inner = "".join(
        f'<tr><td class="right" style="width:58mm"><b>{value}</b></td><td style="color:#444">{label}</td></tr>'
        for value, label in rows
    )
    kids = ", ".join(esc(k.first_name) for k in house.children)
    html = f"""<p class="right tiny">feuillet 1/2 — rôle 021 — émission de {house.year + 1}</p><p>{lines([house.called[0], *house.home_rows])}</p>
<table style="margin-top:12mm;line-height:1.75">{inner}</table><p style="margin-top:6mm">Enfants comptés : {kids}. Pension versée par {esc(other.named("LAST_first"))} pour leur entretien : {EURO(dice.number(900, 3_600))} € (déclarés).</p>
<p class="small">Centre : {esc(", ".join(house.office))}. Dépôt de la déclaration : {dt.date(house.year + 1, 5, dice.number(2, 28)):%d/%m/%Y}.</p><div style="margin-top:6mm">{barcode(house, dice)}</div>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("any"), 11, "20mm 20mm 20mm 24mm")


def browser_print(dice: Dice) -> Paper:
    """A declarative situation printed out of the browser: a menu on the side, cards two by two, the name of the paper in small."""
    house = draw(dice, couple=dice.chance(0.5))
    printed = house.issued_on + dt.timedelta(days=dice.number(20, 200))
    filed = dt.date(house.year + 1, 5, dice.number(4, 28))
    numbers = "<br>".join(f"{esc(name)} — {number}" for name, number in zip(house.names, house.numbers, strict=True))

    def card(label: str, text: str) -> str:
        return f'<td style="border:0.8px solid #bbb;padding:3mm;width:50%"><span class="small" style="color:#036">{label}</span><br>{text}</td>'

    html = f"""<p class="tiny">{printed:%d/%m/%Y} 14:{dice.number(10, 59)} &nbsp; Mon espace particulier &nbsp; https://cfspart.exemple.invalid/documents?annee={house.year + 1}</p>
<table><tr><td style="width:34mm;border-right:1px solid #ccc" class="small">Accueil<br>Mes paiements<br><b>Mes documents</b><br>Biens immobiliers<br>Prélèvement à la source<br>Se déconnecter<br><br>Dernière connexion :<br>{printed - dt.timedelta(days=9):%d/%m/%Y}</td>
<td style="padding-left:5mm"><h2>Mes documents</h2><p class="small">Votre situation déclarative à l'impôt sur le revenu, revenus de {house.year}. Ce document n'est pas votre avis d'impôt ; celui-ci vous parviendra à l'été {house.year + 1}. Déclaration en ligne signée le {filed:%d/%m/%Y}.</p>
<table style="border-spacing:2mm;border-collapse:separate"><tr>{card("Foyer", numbers)}{card(f"Adresse au 1er janvier {house.year + 1}", lines(house.home_rows))}</tr>
<tr>{card("Revenu fiscal de référence", f"{EURO(house.rfr)} €")}{card("Parts", shares_printed(house.shares, ",", 1))}</tr><tr>{card("Personnes à charge", str(len(house.children)))}{card("Impôt sur le revenu net", f"{EURO(house.net_tax)} €")}</tr>
<tr>{card("Référence de l'avis de situation", house.reference)}{card("Établi le", f"{filed:%d/%m/%Y}")}</tr><tr>{card("Salaires déclarés", " + ".join(EURO(s) for s in house.salaries))}{card("Dons déclarés (7UF)", f"{dice.number(20, 300)} €")}</tr></table>
<p>{barcode(replace(house, issued_on=filed, collected_on=filed), dice, "18")}</p><p class="tiny">Année en cours : taux du prélèvement à la source {dice.number(0, 9)},{dice.number(0, 9)} %, valable jusqu'au 31/08/{house.year + 2}. Service : {esc(", ".join(house.office))}.</p></td></tr></table>"""
    truth = fields(house, "declarative_situation", issue_date=filed)
    return Paper(html, truth, "tax_notice", "", dice.font("sans"), 9.5, "12mm 12mm")


LAYOUTS = {
    "three_panes": three_panes,
    "estate": estate,
    "values_first": values_first,
    "browser_print": browser_print,
}
