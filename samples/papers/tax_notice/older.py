"""Notices of 2018 to 2023: a grey bar for the title, « Votre situation » at the foot, amounts with dotted lines."""

from __future__ import annotations

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice import _details as detail
from samples.papers.tax_notice._draw import barcode, draw, fields, grouped, shares_printed

DOTS = ".dot { border-bottom: 1px dotted #555; } .bar { background: #d9d9d9; padding: 3px 6px; font-weight: bold; margin: 4mm 0 2mm; }"


def grey_bars(dice: Dice) -> Paper:
    """2019-2021: everything on the front; the taxpayer is said « Vous êtes »; no barcode; parts with one decimal."""
    house = draw(dice, couple=dice.chance(0.4))
    who = "<br>".join(
        f"{'MONSIEUR' if p.sex == 'M' else 'MADAME'} {esc(n)}"
        for p, n in zip(house.declarants, house.names, strict=True)
    )
    money = dice.pick(
        (MoneyStyle(" ", ",", " €", False), MoneyStyle("\u00a0", ",", " €", False), MoneyStyle("", ",", " €", False))
    )
    numbers = "<br>".join(f"N° fiscal déclarant {i} : {grouped(n)}" for i, n in enumerate(house.numbers, 1))
    count = len(house.children)
    html = f"""
<table><tr><td style="width:45%"><b>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</b><br>{lines(house.office)}</td>
<td class="right small">Page 1/2<br>Vos démarches 24h/24 : impots.gouv.fr</td></tr></table>
<div class="bar" style="font-size:13pt">AVIS D'IMPÔT {house.year + 1}</div>
<p><b>IMPÔT SUR LES REVENUS DE L'ANNÉE {house.year}</b></p>
<table><tr><td style="width:50%"><b>Vos références</b><br>{numbers}<br>Référence de l'avis : {
        grouped(house.reference, (2, 2, 5, 4))
    }<br>
N° de rôle : 221<br>Établi le {house.issued_on:%d/%m/%Y}<br>Mise en recouvrement le {house.collected_on:%d/%m/%Y}</td>
<td style="padding:6mm 0 6mm 10mm">{who}<br>{lines(house.home_rows)}</td></tr></table>
<div class="bar">Le montant de votre impôt</div>
{
        table(
            [
                ["Impôt sur le revenu net", money(house.net_tax)],
                ["Retenue à la source et acomptes", money(house.withheld)],
                [
                    "<b>Solde</b>",
                    f"<b>{money(abs(house.due))}</b> {'à payer' if house.due >= 0 else 'à vous restituer'}",
                ],
            ],
            "rows",
        )
    }
<div class="bar">Votre situation</div>
<p>Vous avez déclaré {count if count else "aucune"} personne{"s" if count > 1 else ""} à charge. Votre foyer compte {
        shares_printed(house.shares, places=1)
    } part{"s" if house.shares >= 2 else ""}.</p>
<table><tr><td class="dot">Nombre de parts</td><td class="n dot">{shares_printed(house.shares, places=1)}</td></tr>
<tr><td class="dot">Personnes à charge</td><td class="n dot">{count}</td></tr>
<tr><td class="dot"><b>REVENU FISCAL DE RÉFÉRENCE</b></td><td class="n dot"><b>{money(house.rfr)}</b></td></tr></table>
<p class="small" style="margin-top:8mm">Les revenus de {house.year - 1} ont été imposés en {
        house.year
    }. Votre prochain avis, établi en {house.year + 2}, portera sur les revenus de {house.year + 1}.</p>
<div class="break"></div><p class="right">2/2</p>{detail.incomes(house, MoneyStyle(" ", ",", "", False))}
<p class="tiny" style="margin-top:20mm">{detail.LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(html, fields(house), "tax_notice", DOTS, dice.font("sans"), 9, "14mm")


def with_social_levies(dice: Dice) -> Paper:
    """Income tax and social levies: the word « impôt » twice, two totals; reference income only in the detail."""
    house = draw(dice, taxed=True, children=dice.pick((0, 1, 3)))
    rent = dice.number(900, 6_000)
    levies = round(rent * 0.172)
    euro = detail.EURO
    html = f"""
<table><tr><td><b>RÉPUBLIQUE FRANÇAISE</b></td><td class="center"><b>DIRECTION GÉNÉRALE<br>DES FINANCES PUBLIQUES</b></td><td class="right">{
        barcode(house, dice, "04", "22mm")
    }</td></tr></table>
<h2 class="center" style="border:1px solid #000;padding:3mm">IMPÔT ET PRÉLÈVEMENTS SOCIAUX SUR LES REVENUS DE {
        house.year
    }</h2>
<p class="center bold">AVIS D'IMPÔT ÉTABLI EN {house.year + 1}</p>
<div class="cols"><div class="box"><p class="bold">VOS RÉFÉRENCES</p>Numéro fiscal (SPI) {
        house.numbers[0]
    }<br>N° FIP 75 9 {dice.digits(8)} A<br>
Référence de l'avis {house.reference}<br>Date d'établissement {house.issued_on:%d/%m/%Y}<br>
Date de mise en recouvrement {house.collected_on:%d/%m/%Y}<br>Date limite de paiement 15/09/{house.year + 1}</div>
<div style="padding-top:10mm">{"M." if house.declarants[0].sex == "M" else "MME"} {esc(house.names[0])}<br>{
        lines(house.home_rows)
    }</div></div>
{
        table(
            [
                ["Impôt sur le revenu net", euro(house.net_tax) + " €"],
                ["Prélèvements sociaux", f"{euro(levies)} €"],
                ["<b>Total de votre imposition</b>", f"<b>{euro(house.net_tax + levies)} €</b>"],
            ],
            "grid",
        )
    }
<p style="margin-top:6mm">Détail du calcul : voir pages suivantes. Si vous avez choisi le paiement mensuel, le solde sera prélevé le 25/09/{
        house.year + 1
    }.</p>
<p class="small">Le centre des finances publiques dont vous dépendez : {esc(", ".join(house.office))}.</p>
<div class="break"></div>{detail.running_head(house, "page 2")}{detail.incomes(house)}<br>
{
        table(
            [
                ["Revenus fonciers nets", euro(rent)],
                ["Base CSG-CRDS", euro(rent)],
                ["Prélèvements sociaux à 17,2 %", euro(levies)],
            ],
            "rows",
        )
    }
<div class="break"></div>{detail.running_head(house, "page 3")}{detail.situation(house, dice, "letters")}<br>{
        detail.calculation(house, old=True)
    }<br>{detail.extra(house)}"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("any"), 9, "13mm 16mm", shuffled=dice.chance(0.4))


def letter_2018(dice: Dice) -> Paper:
    """The look of 2018-2019: small capitals, a summary in sentences, dates in letters, couples as « M. et Mme »."""
    house = draw(dice, couple=True, children=dice.pick((1, 2, 3)))
    a, b = house.names
    euro = MoneyStyle(" ", ",", " euros", False)
    kids = "<br>".join(
        f"{esc(unaccented(c.first_name).upper())}, né{c.e} en {c.birth_date.year}" for c in house.children
    )
    html = f"""
<p class="right small">{lines(house.office)}</p>
<h1 style="font-size:14pt">Avis d'impôt {house.year + 1}<br>Revenus de {house.year}</h1>
<table><tr><td style="width:52%">Déclarant 1 : {esc(a)}<br>Numéro fiscal : {grouped(house.numbers[0], (1, 2, 2, 3, 3, 2))}<br>Déclarant 2 : {esc(b)}<br>Numéro fiscal : {grouped(house.numbers[1], (1, 2, 2, 3, 3, 2))}<br>
Référence de l'avis : {grouped(house.reference, (2, 2, 7, 2))}</td><td>{esc(a)}<br>ET {esc(b)}<br>{lines(house.home_rows)}</td></tr></table>
<p style="margin-top:8mm">Cet avis a été établi le {long_date(house.issued_on)}, d'après votre déclaration de revenus du 17 mai {house.year + 1}.</p>
<p class="justify">Le revenu fiscal de référence de votre foyer est de <b>{euro(house.rfr)}</b> pour {shares_printed(house.shares)} parts. Le montant de votre impôt sur le revenu net
s'élève à <b>{euro(house.net_tax)}</b>. Compte tenu de vos versements ({euro(house.withheld)}), {"il vous reste à payer" if house.due >= 0 else "nous vous restituons"} {euro(abs(house.due))}.</p>
<p>Personnes à charge : {len(house.children)}<br>{kids}</p>{detail.incomes(house)}<br>{detail.calculation(house, old=True)}
<p class="tiny" style="margin-top:14mm">{detail.LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("serif"), 10, "16mm 18mm")


LAYOUTS = {"older_grey_bars": grey_bars, "older_social_levies": with_social_levies, "older_letter": letter_2018}
