"""Avis de situation déclarative (ASDIR): given on the spot at the end of the online return; not an avis d'impôt (service-public F99)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.paper import Paper, esc, lines
from samples.papers.tax_notice import _details as detail
from samples.papers.tax_notice._draw import Household, barcode, draw, fields, grouped, shares_printed

CSS = ".red { border: 1.5px solid #d33; padding: 3mm; } .tab { background: #5670a5; color: white; font-weight: bold; text-align: center; padding: 3px; margin: -14px 8mm 6px 3mm; }"


def _spring(dice: Dice, couple: bool) -> Household:
    house = draw(dice, couple=couple)
    day = dt.date(house.year + 1, dice.pick((4, 5, 5, 6)), dice.number(2, 28))
    return replace(house, issued_on=day, collected_on=day)


def red_frame(dice: Dice) -> Paper:
    """The one of reference: a red frame, « pour justifier de vos revenus et charges auprès des tiers », parts as 2.0."""
    house = _spring(dice, dice.chance(0.4))
    numbers = "<br>".join(f"Déclarant {i} (C) : {n}" for i, n in enumerate(house.numbers, 1))
    who = "<br>".join(
        f"{'M' if p.sex == 'M' else 'MME'} {esc(n)}" for p, n in zip(house.declarants, house.names, strict=True)
    )
    due = f"{detail.EURO(max(house.due, 0))} €"
    html = f"""
<table><tr><td style="width:24%"><b>RÉPUBLIQUE<br>FRANÇAISE</b><p class="small" style="margin-top:4mm">Retrouvez cet avis sur impots.gouv.fr. Pour vos démarches, pas besoin d'original : il suffit de fournir une
photocopie, vérifiable sur la page d'accueil d'impots.gouv.fr, rubrique « Vérifier un avis d'impôt »*</p></td>
<td>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES<div class="red"><b style="font-size:13pt">IMPÔT SUR LES REVENUS DE L'ANNÉE {house.year}</b><br>
<b style="font-size:11pt">AVIS DE SITUATION DÉCLARATIVE ÉTABLI EN {house.year + 1}</b><br><span style="color:#888">POUR JUSTIFIER DE VOS REVENUS ET CHARGES AUPRÈS DES TIERS</span></div>
<div class="cols"><div>{barcode(house, dice, dice.pick(("18", "24", "27")), "22mm")}<div class="tiny">2D-DOC</div></div><div style="padding-top:8mm">{who}<br>{lines(house.home_rows)}</div></div></td></tr></table>
<div class="cols" style="margin-top:8mm"><div class="box" style="flex:0.75"><div class="tab">Vos références</div><b>Numéro fiscal</b><br>{numbers}<br><br>
<b>Référence du document :</b> {grouped(house.reference, (2, 2, 7, 2))}<br><b>Adresse d'imposition au 01/01/{house.year + 1} :</b><br>{lines(house.home_rows)}<br><br>
<b>Numéro FIP</b> 930 77 {dice.digits(6)}<br><b>Date d'établissement :</b> {house.issued_on:%d/%m/%Y}</div>
<div class="box"><p class="right bold" style="background:#5670a5;color:#fff;padding:4px">Somme qu'il vous reste à payer</p><p class="right">{due}</p>
<p class="small bold">Cette somme vous sera prélevée à compter de septembre {house.year + 1} selon un échéancier qui vous sera précisé sur votre avis d'impôt.</p>
<div style="height:40mm"></div><table class="bold"><tr><td>Revenu fiscal de référence :</td><td class="n">{detail.EURO(house.rfr)}</td></tr><tr><td>Nombre de parts :</td><td class="n">{shares_printed(house.shares, ".", 2).rstrip("0") if house.shares % 0.5 else f"{house.shares:.1f}"}</td></tr></table></div></div>
<p class="tiny">{detail.LEGAL.format(limit=house.year + 2)}</p>
<div class="break"></div>{detail.situation(house, dice, "table")}<br>{detail.incomes(house)}<br>{detail.calculation(house)}"""
    return Paper(html, fields(house, "declarative_situation"), "tax_notice", CSS, dice.font("sans"), 8.5, "12mm 13mm")


def plain_list(dice: Dice) -> Paper:
    """An earlier ASDIR: one page, a list of labels and values, « valant justificatif de revenus », no barcode."""
    house = _spring(dice, dice.chance(0.5))
    rows = []
    for i, (person, name, number) in enumerate(zip(house.declarants, house.names, house.numbers, strict=True), 1):
        rows += [
            (f"Déclarant {i}", name),
            ("Date de naissance", f"{person.birth_date:%d/%m/%Y}"),
            ("Numéro fiscal", grouped(number)),
        ]
    rows += [
        ("Adresse déclarée au 1er janvier", unaccented(house.home.truth()).upper()), ("Référence de l'avis", house.reference),
        ("Date d'établissement", f"{house.issued_on:%d/%m/%Y}"), ("Situation de famille", "Marié(e)s" if len(house.declarants) > 1 else "Célibataire"),
        ("Nombre de personne(s) à charge", str(len(house.children))), ("Nombre de part(s)", shares_printed(house.shares)),
        ("Revenu brut global", f"{detail.EURO(house.taxable)} €"), ("Revenu imposable", f"{detail.EURO(house.taxable)} €"),
        ("Impôt sur le revenu net avant corrections", f"{detail.EURO(house.net_tax)} €"), ("Montant de l'impôt sur le revenu net", f"{detail.EURO(house.net_tax)} €"),
        ("Revenu fiscal de référence", f"{detail.EURO(house.rfr)} €"),
    ]  # fmt: skip
    body = "".join(f"<tr><td style='width:45%'>{esc(a)}</td><td>{esc(b)}</td></tr>" for a, b in rows)
    html = f"""<p class="small">DGFiP — service en ligne</p><h2>Avis de situation déclarative à l'impôt sur le revenu {house.year + 1}</h2>
<p>Revenus de l'année {house.year}</p><table class="rows" style="margin:8mm 0">{body}</table>
<p class="small">Ce document vous est délivré à l'issue de votre déclaration en ligne. Il ne remplace pas votre avis d'impôt, que vous recevrez à partir de fin juillet {house.year + 1}.</p>"""
    return Paper(
        html, fields(house, "declarative_situation"), "tax_notice", "td{padding:3px}", dice.font("any"), 10, "18mm"
    )


LAYOUTS = {"asdir_red_frame": red_frame, "asdir_list": plain_list}
