"""The two-column notice printed since 2023: references on the left, the sum due on the right, reference income at its foot."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper, esc, lines
from samples.papers.tax_notice import _details as detail
from samples.papers.tax_notice._draw import Household, barcode, draw, fields, grouped, shares_printed

CSS = """
.mar { position: absolute; } .blue { border: 1.4px solid #5b8cc9; }
.tab { background: #5b8cc9; color: #0a1530; font-weight: bold; text-align: center; padding: 3px 14px; position: absolute; top: -10px; left: 5mm; width: 38mm; }
.green { border: 1.4px solid #6aa84f; padding: 2mm; } .h { background: #5b8cc9; color: white; font-weight: bold; text-align: right; padding: 4px 6mm; }
.v { background: #b4c7e7; text-align: right; padding: 4px 6mm; font-size: 11pt; }
"""


def _refs(house: Household, spaced: bool) -> str:
    shown = [grouped(n) if spaced else n for n in house.numbers]
    rows = "".join(f"<tr><td>Déclarant {i} (C) :</td><td class='n'>{n}</td></tr>" for i, n in enumerate(shown, 1))
    return f"""<table><tr><td colspan="2"><b>Numéro fiscal :</b></td></tr>{rows}
<tr><td><b>Référence de l'avis :</b></td><td class="n">{grouped(house.reference, (2, 2, 7, 2))}</td></tr>
<tr><td colspan="2"><b>Adresse d'imposition au 01/01/{house.year + 1} :</b><br>{lines(house.home_rows)}</td></tr>
<tr><td style="padding-top:6mm"><b>Numéro FIP :</b></td><td class="n" style="padding-top:6mm">330 {house.reference[-4:]} 77 {house.reference[4:8]}</td></tr>
<tr><td><b>Numéro de rôle :</b></td><td class="n">041</td></tr>
<tr><td><b>Date d'établissement :</b></td><td class="n">{house.issued_on:%d/%m/%Y}</td></tr>
<tr><td><b>Date de mise en recouvrement :</b></td><td class="n">{house.collected_on:%d/%m/%Y}</td></tr></table>"""


def _front(house: Household, dice: Dice, who: str, code: str, title: str = "Impôt sur les revenus de") -> str:
    due = f"{detail.EURO(abs(house.due))} €"
    label = "Somme qu'il vous reste à payer" if house.due >= 0 else "Somme qui vous sera remboursée"
    return f"""
<div style="position:relative;height:262mm">
<div class="mar" style="left:0;top:0;font-weight:bold;font-size:11pt">RÉPUBLIQUE<br>FRANÇAISE<div style="font:italic 6pt serif">Liberté<br>Égalité<br>Fraternité</div></div>
<div class="mar green" style="left:32mm;top:0;width:80mm">DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES<br>
<b style="font-size:12pt">{title} {house.year}</b><br><b>Avis d'impôt établi en {house.year + 1}</b></div>
<div class="mar tiny" style="right:0;top:4mm">AVIS_IR_RG</div>
<div class="mar box small" style="right:0;top:10mm;width:40mm">La notice de cet avis est disponible en cliquant ici ou sur impots.gouv.fr</div>
<div class="mar" style="left:38mm;top:23mm">{code}<div class="tiny center">2D-DOC</div></div>
<div class="mar small" style="left:95mm;top:30mm">CENTRE DES FINANCES PUBLIQUES<br>{lines(house.office)}</div>
<div class="mar" style="left:95mm;top:52mm">{who}<br>{lines(house.home_rows)}</div>
<div class="mar blue" style="left:0;top:56mm;width:70mm;height:68mm;padding:6mm 1mm 0"><div class="tab">Vos références</div>{_refs(house, dice.chance(0.7))}</div>
<div class="mar blue" style="left:0;top:130mm;width:70mm;height:90mm;padding:7mm 2mm 0"><div class="tab">Vos contacts</div>
<p><b>Par messagerie sécurisée</b><br><span class="small">dans votre espace particulier sur <b>impots.gouv.fr</b></span></p>
<p><b>Par téléphone</b><br><span class="small">au 0 809 401 401 *<br>du lundi au vendredi, de 8h30 à 19h</span></p>
<p><b>Sur place</b><br><span class="small">{lines(house.office)}</span></p></div>
<div class="mar blue" style="left:75mm;top:95mm;width:108mm;height:100mm"><div class="h">{label}</div><div class="v">{due}</div>
<p class="small" style="padding:4mm">{"Cette somme sera prélevée à compter du 25 septembre sur votre compte bancaire." if house.due > 0 else "Vous n'avez rien à payer."}</p></div>
<div class="mar blue" style="left:75mm;top:197mm;width:108mm;height:23mm;padding:2mm"><table style="font-weight:bold">
<tr><td>Revenu fiscal de référence :</td><td class="n">{detail.EURO(house.rfr)}</td></tr>
<tr><td>Nombre de parts :</td><td class="n">{shares_printed(house.shares)}</td></tr></table>
<span class="small">Plus de détails dans la (les) page (s) suivante (s).</span></div>
<div class="mar blue" style="left:0;top:224mm;width:183mm;height:36mm;padding:4mm">Cet avis permet de régulariser votre prélèvement à la source réalisé en {house.year}
suite à votre déclaration des revenus effectuée en {house.year + 1}.<br><br>Pour retrouver toutes les informations relatives à votre prélèvement à la source (taux, options ...),
rendez-vous sur le service « Gérer mon prélèvement à la source ».</div></div>"""


def _back(house: Household, dice: Dice, style: str) -> str:
    return (
        f'<div class="break"></div>{detail.running_head(house, "2 / 2")}{detail.situation(house, dice, style)}'
        f"{detail.incomes(house)}<br>{detail.calculation(house)}<br>{detail.extra(house)}"
        f'<p class="tiny">{detail.LEGAL.format(limit=house.year + 3)}</p>'
    )


def single(dice: Dice) -> Paper:
    """One declarant, 2D-Doc under the title, situation in lines overleaf."""
    house = draw(dice, children=dice.pick((0, 0, 1, 2)))
    who = f"{'M' if house.declarants[0].sex == 'M' else 'MME'} {esc(house.names[0])}"
    html = _front(house, dice, who, barcode(house, dice)) + _back(house, dice, "lines")
    return Paper(html, fields(house), "tax_notice", CSS, dice.font("sans"), 8.5, "12mm 13mm")


def couple(dice: Dice) -> Paper:
    """Two declarants, both in the address; three pages, the last two in any order."""
    house = draw(dice, couple=True)
    titles = ["M" if p.sex == "M" else "MME" for p in house.declarants]
    who = f"{titles[0]} {esc(house.names[0])}<br>OU {titles[1]} {esc(house.names[1])}"
    title = "Impôt et prélèvements sociaux sur les revenus de" if dice.chance(0.4) else "Impôt sur les revenus de"
    html = _front(house, dice, who, barcode(house, dice), title)
    html += f'<div class="break"></div>{detail.running_head(house, "2 / 3")}{detail.situation(house, dice, "table")}<br>{detail.incomes(house)}'
    html += f'<div class="break"></div>{detail.running_head(house, "3 / 3")}{detail.calculation(house)}<br>{detail.extra(house)}'
    return Paper(html, fields(house), "tax_notice", CSS, dice.font("sans"), 8.5, "12mm 13mm", shuffled=dice.chance(0.5))


def shared_surname(dice: Dice) -> Paper:
    """« M OU MME » and one first name in the address; the second declarant is named overleaf only; letters for the situation."""
    house = draw(dice, couple=True)
    who = f"M OU MME {esc(house.names[0])}"
    first, second = house.declarants
    born = (
        f"<p>Déclarant 1 : {esc(house.names[0])}, né{first.e} le {first.birth_date:%d/%m/%Y}<br>"
        f"Déclarant 2 : {esc(house.names[1])}, né{second.e} le {second.birth_date:%d/%m/%Y}</p>"
    )
    html = _front(house, dice, who, barcode(house, dice, "04"))
    html += f'<div class="break"></div>{detail.running_head(house, "2 / 2")}{born}{detail.situation(house, dice, "letters")}<br>'
    html += f"{detail.incomes(house)}<br>{detail.calculation(house)}<br>{detail.extra(house)}"
    return Paper(html, fields(house), "tax_notice", CSS, dice.font("sans"), 8.5, "12mm 13mm")


LAYOUTS = {"current_single": single, "current_couple": couple, "current_shared_surname": shared_surname}
