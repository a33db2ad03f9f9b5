"""Assorted layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A retired couple who get something back, a declarative notice on one sheet, somebody who lives abroad, and a trader under the small-business
scheme who printed two pages on one sheet.
"""

from __future__ import annotations

from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, date_printed, long_date
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice._draw import Household, barcode, draw, fields, grouped, shares_printed

WHOLE = MoneyStyle(" ", ",", "", False)
STATE = '<div style="width:27mm"><svg width="34" height="13" viewBox="0 0 34 13"><rect width="11" height="13" fill="#000091"/><rect x="23" width="11" height="13" fill="#e1000f"/></svg><br><b style="font-size:9.5pt;line-height:1.05">RÉPUBLIQUE<br>FRANÇAISE</b><br><i style="font-size:6pt">Liberté<br>Égalité<br>Fraternité</i></div>'


def _envelope(house: Household) -> str:
    """The household as on the envelope: M … OU MME …, then the address, in capitals without accents."""
    first, *others = house.called
    return lines([first, *(f"OU {name}" for name in others), *house.home_rows])


def retired_couple(dice: Dice) -> Paper:
    """The notice of millions of pensioners: two pages of the current model, a refund as the great figure, pensions in columns by declarant."""
    house = draw(dice, couple=True, children=0, taxed=True)
    house = replace(house, withheld=house.net_tax + dice.number(20, 640))
    refund = house.withheld - house.net_tax
    cut = [round(pension * 0.1) for pension in house.salaries]
    pensions = [pension - less for pension, less in zip(house.salaries, cut, strict=True)]
    reference = grouped(house.reference, (2, 2, 7, 2))

    def title(text: str) -> str:
        return f"<div style='background:#5b8fc7;width:38mm;text-align:center;font-weight:bold;padding:1mm;margin:-5mm auto 3mm'>{text}</div>"

    facts = "".join(f"<tr><td>Déclarant {n} ({letter}) :</td><td class='n'>{grouped(number)}</td></tr>" for n, letter, number in zip((1, 2), "CC", house.numbers, strict=True))  # fmt: skip
    rows = [
        ["Pensions, retraites, rentes", *(WHOLE(p) for p in house.salaries), ""],
        ["Abattement spécial de 10%", *(WHOLE(c, sign="- ") for c in cut), ""],
        ["Pensions, retraites, rentes nettes", *(WHOLE(p) for p in pensions), WHOLE(sum(pensions))],
        ["<b>Revenu brut global</b>", "", "", f"<b>{WHOLE(house.taxable)}</b>"],
        ["<b>Revenu imposable</b>", "", "", f"<b>{WHOLE(house.taxable)}</b>"],
    ]  # fmt: skip
    tax = [
        ["Impôt sur les revenus soumis au barème", WHOLE(house.net_tax)], ["<b>Impôt sur le revenu net avant corrections</b>", f"<b>{WHOLE(house.net_tax)}</b>"],
        ["<b>Total de l'impôt sur le revenu net</b>", f"<b>{WHOLE(house.net_tax)}</b>"], ["Prélèvement à la source : retenue par vos caisses de retraite", WHOLE(house.withheld, sign="- ")],
        ["<b>Montant qui vous sera remboursé</b>", f"<b>{WHOLE(refund)}</b>"],
    ]  # fmt: skip
    html = f"""<div style="display:flex;gap:5mm">{STATE}<div style="border:1.3px solid #6aa84f;padding:2mm 3mm;align-self:start;width:88mm">DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES<br><b style="font-size:12.5pt">Impôt sur les revenus de {house.year}</b><br><b>Avis d'impôt établi en {house.year + 1}</b></div><div class="tiny" style="flex:1;text-align:right">AVIS_IR_RG<br><br><span style="border:1px solid;padding:1mm">Notice sur impots.gouv.fr</span></div></div>
<div style="display:flex;gap:6mm;margin-top:3mm"><div style="width:36mm;padding-left:8mm">{barcode(house, dice)}<div class="tiny center">2D-DOC</div></div><div style="flex:1;padding:2mm 0 0 34mm" class="small">{lines(house.office)}</div></div>
<div style="margin:6mm 0 10mm 96mm">{_envelope(house)}</div>
<div style="display:flex;gap:4mm"><div style="width:72mm;border:1.2px solid #5b8fc7;padding:3mm 3mm 8mm" class="small">{title("Vos références")}<b>Numéro fiscal :</b><table>{facts}<tr><td><b>Référence de l'avis :</b></td><td class="n">{reference}</td></tr></table><b>Adresse d'imposition au 01/01/{house.year + 1} :</b><br>{lines(house.home_rows)}<table style="margin-top:6mm"><tr><td><b>Numéro FIP :</b></td><td class="n">{dice.digits(3)} {dice.digits(9)} {dice.letters(1)}</td></tr><tr><td><b>Numéro de rôle :</b></td><td class="n">{dice.digits(3)}</td></tr><tr><td><b>Date d'établissement :</b></td><td class="n">{house.issued_on:%d/%m/%Y}</td></tr><tr><td><b>Date de mise en recouvrement :</b></td><td class="n">{house.collected_on:%d/%m/%Y}</td></tr></table></div>
<div style="flex:1"><div style="background:#5b8fc7;color:#fff;font-weight:bold;padding:1.5mm 3mm;text-align:right">Somme qui vous sera remboursée</div><div style="background:#b9cbe8;padding:2mm 3mm;text-align:right;font-size:12pt">{WHOLE(refund)} €</div><div style="border:1.2px solid #5b8fc7;padding:4mm 3mm 22mm">Cette somme sera versée le {long_date(house.collected_on)} sur le compte bancaire dont les références sont : {dice.iban()[:4]} XXXX XXXX X{dice.digits(3)}.</div><div style="border:1.2px solid #5b8fc7;margin-top:2mm;padding:2mm 3mm"><table><tr><td><b>Revenu fiscal de référence :</b></td><td class="n"><b>{WHOLE(house.rfr)}</b></td></tr><tr><td><b>Nombre de parts :</b></td><td class="n"><b>{shares_printed(house.shares)}</b></td></tr></table><span class="tiny">Plus de détails dans la (les) page (s) suivante (s).</span></div></div></div>
<div style="border:1.2px solid #5b8fc7;margin-top:4mm;padding:5mm 3mm;font-size:10.5pt">Cet avis permet de régulariser votre prélèvement à la source réalisé en {house.year} suite à votre déclaration des revenus effectuée en {house.year + 1}.</div>
<div class="break"><table class="small"><tr><td>Avis d'impôt établi en {house.year + 1}<br>Impôt sur les revenus de {house.year}</td><td>N° fiscal : {grouped(house.numbers[0])}<br>Réf. avis : {reference}</td><td class="right">2 / 2</td></tr></table><p style="margin-top:8mm">Situation du foyer fiscal : mariés &nbsp;&nbsp; Personnes à charge : 0 &nbsp;&nbsp; Cases P, F ou S : néant</p>{table(rows, "rows", ("Détail des revenus", "Déclar. 1", "Déclar. 2", "Total"), ("52%", "16%", "16%", "16%"))}<div style="margin-top:8mm">{table(tax, "rows", ("Calcul de l'impôt", ""), ("80%", "20%"))}</div><p style="margin-top:8mm" class="small">Pour mémoire, revenu fiscal de référence de l'année {house.year - 1} : {WHOLE(house.rfr - dice.number(120, 900))}. Le plafond d'épargne retraite non utilisé figure dans votre espace particulier.</p></div>"""
    return Paper(html, fields(house), "tax_notice", "", "Nimbus Sans", 9, "9mm 11mm")


def declarative_sheet(dice: Dice) -> Paper:
    """A declarative notice whole on one sheet: title of one line, lettered rubrics, a ruled register of facts, small print below."""
    house = draw(dice, couple=dice.chance(0.5))
    couple = len(house.declarants) == 2
    people = "".join(
        f"<tr><td>{n}</td><td>{esc(name)}</td><td>{person.birth_date:%d/%m/%Y}</td><td>{number}</td></tr>"
        for n, name, person, number in zip((1, 2), house.names, house.declarants, house.numbers, strict=False)
    )
    kids = len(house.children)
    register = [
        ["Traitements et salaires déclarés", WHOLE(sum(house.salaries))], ["Déduction forfaitaire de 10 %", WHOLE(sum(round(s * 0.1) for s in house.salaries), sign="- ")],
        ["Revenu imposable", WHOLE(house.taxable)], ["Nombre de personnes à charge", str(kids)], ["Nombre de parts", shares_printed(house.shares, ".", 1 if house.shares % 0.5 == 0 else 2)],
        ["Impôt sur le revenu net", WHOLE(house.net_tax)], ["Prélèvement à la source déjà acquitté", WHOLE(house.withheld)], ["Revenu fiscal de référence", WHOLE(house.rfr)],
    ]  # fmt: skip
    rows = "".join(f"<tr><td style='width:8mm'>{letter}</td><td>{label}</td><td class='n' style='width:34mm'>{value}</td></tr>" for letter, (label, value) in zip("ABCDEFGH", register, strict=True))  # fmt: skip
    status = ("Marié(e)s" if dice.chance(0.6) else "Pacsé(e)s") if couple else dice.pick(("Célibataire", "Divorcé(e)"))
    html = f"""<div style="display:flex;justify-content:space-between">{STATE}<div class="right small">Direction générale des Finances publiques<br>{"<br>".join(house.office)}<br><br>Document établi le {house.issued_on:%d/%m/%Y}<br>Réf. du document : {house.reference}</div></div>
<h2 style="font-size:12.5pt;border-top:2px solid #000091;border-bottom:2px solid #000091;padding:2mm 0;margin:6mm 0;text-align:center">Avis de situation déclarative à l'impôt {house.year + 1} sur les revenus {house.year}</h2>
<div style="display:flex;gap:8mm"><div style="flex:1">{_envelope(house)}</div><div style="width:30mm">{barcode(house, dice, "18")}</div></div>
<p style="margin-top:6mm"><b>Le foyer</b> — situation au 31/12/{house.year} : {status}</p><table class="grid small"><tr><th>Décl.</th><th>Nom et prénom</th><th>Né(e) le</th><th>Numéro fiscal</th></tr>{people}</table>
<p style="margin-top:5mm"><b>Les éléments retenus d'après votre déclaration</b> (en euros)</p><table class="reg">{rows}</table>
<p style="margin-top:5mm">À ce stade, le montant figurant ligne F est celui qui résulte de votre déclaration. Votre avis d'impôt définitif sera disponible dans votre espace particulier à compter du {dice.number(22, 31)} juillet {house.year + 1}.</p>
<p class="tiny" style="margin-top:4mm">Ce document peut être présenté aux organismes qui vous demandent de justifier de vos revenus et de vos charges ; l'original n'est pas nécessaire, son authenticité se vérifie sur impots.gouv.fr/verifavis. Il n'ouvre pas de délai de réclamation. Le fait de produire un document falsifié est puni de trois ans d'emprisonnement et de 45 000 € d'amende (article 441-1 du code pénal).</p>"""
    css = ".reg td{border-bottom:.5px dotted #555;padding:1.4mm 2mm} .reg tr:last-child td{border:1.2px solid #000091;font-weight:bold}"
    return Paper(html, fields(house, "declarative_situation"), "tax_notice", css, "Inter", 9.2, "13mm 17mm")


ABROAD = (
    ("Rue de Namur", "1000 BRUXELLES", "BELGIQUE"), ("Avenue de la Gare", "1611 LUXEMBOURG", "LUXEMBOURG"), ("Kaiserstrasse", "77694 KEHL", "ALLEMAGNE"),
    ("Rue du Rhône", "1204 GENEVE", "SUISSE"), ("Calle de Alcala", "28009 MADRID", "ESPAGNE"), ("Via Garibaldi", "10122 TORINO", "ITALIE"),
)  # fmt: skip


def living_abroad(dice: Dice) -> Paper:
    """The non-residents' office: an address abroad, the least rate of 20 %, labels at the left of dotted leaders, an amount still to be paid."""
    house = draw(dice, taxed=True, children=dice.pick((0, 0, 1, 2)))
    house = replace(house, office=("SIP NON-RÉSIDENTS", "10 RUE DU CENTRE - TSA 10010", "93465 NOISY LE GRAND CEDEX"))
    house = replace(house, net_tax=round(house.taxable * 0.2), rfr=house.taxable, withheld=round(house.taxable * 0.12))
    street, town, country = dice.pick(ABROAD)
    home = [f"{dice.number(1, 180)} {unaccented(street).upper()}", town, country]
    kids = len(house.children)

    def leader(label: str, value: str, bold: bool = False) -> str:
        weight = "font-weight:bold;" if bold else ""
        return f"<div style='{weight}display:flex;margin:1.2mm 0'><span>{label}</span><span style='flex:1;border-bottom:1px dotted #777;margin:0 2mm 1mm'></span><span>{value}</span></div>"

    person = house.declarants[0]
    html = f"""<table><tr><td style="width:60%"><b>DIRECTION GENERALE DES FINANCES PUBLIQUES</b><br>Direction des impôts des non-résidents<br>{lines(house.office)}</td><td class="right">{unaccented(person.civility).upper().rstrip(".")} {esc(house.names[0])}<br>{lines(home)}</td></tr></table>
<div style="margin:9mm 0 5mm"><span style="font-size:15pt">AVIS D'IMPÔT {house.year + 1}</span> <span style="font-size:11pt">— IMPÔT SUR LES REVENUS DE SOURCE FRANÇAISE DE L'ANNÉE {house.year}</span></div>
<div style="display:flex;gap:9mm"><div style="flex:1.4">{leader("N° fiscal du déclarant 1", grouped(house.numbers[0], (1, 2, 2, 3, 5)))}{leader("Référence de l'avis", grouped(house.reference, (2, 2, 7, 2)))}{leader("Établi le", date_printed(house.issued_on, "slash"))}{leader("Mis en recouvrement le", date_printed(house.collected_on, "slash"))}{leader("Situation de famille", dice.pick(("célibataire", "divorcé" + person.e)))}{leader("Personnes à charge", str(kids))}{leader("Nombre de parts", shares_printed(house.shares))}</div><div style="flex:1;background:#efefef;padding:4mm;text-align:center">MONTANT DE VOTRE IMPÔT<br>RESTANT À PAYER<br><b style="font-size:16pt">{WHOLE(house.due)} €</b><br><span class="small">au plus tard le 15/12/{house.year + 1}</span></div></div>
<h3 style="margin-top:8mm;border-bottom:1px solid">Vos revenus de source française</h3>{leader("Traitements et salaires", WHOLE(house.salaries[0]))}{leader("Déduction de 10 %", WHOLE(round(house.salaries[0] * 0.1), sign="- "))}{leader("Revenu brut global", WHOLE(house.taxable))}{leader("Revenu imposable", WHOLE(house.taxable))}
<h3 style="margin-top:6mm;border-bottom:1px solid">Votre impôt</h3>{leader("Impôt calculé par application du taux minimum de 20 % (art. 197 A du CGI)", WHOLE(house.net_tax))}{leader("Impôt sur le revenu net", WHOLE(house.net_tax), True)}{leader("Retenue à la source des non-résidents (art. 182 A)", WHOLE(house.withheld, sign="- "))}{leader("Reste à payer", WHOLE(house.due))}
<h3 style="margin-top:6mm;border-bottom:1px solid">Autres informations</h3>{leader(f"Revenu fiscal de référence (revenus {house.year})", WHOLE(house.rfr), True)}<p class="small" style="margin-top:5mm">Vous pouvez demander que le taux moyen calculé sur l'ensemble de vos revenus mondiaux soit appliqué s'il vous est plus favorable (ligne 8TM). Paiement depuis l'étranger : virement au compte du Trésor, FR76 1007 1750 {dice.digits(4)} {dice.digits(4)}. Pour nous écrire : messagerie sécurisée de votre espace particulier. Page 1/1</p>"""
    truth = fields(house, address=" ".join(home))
    return Paper(html, truth, "tax_notice", "", "Liberation Serif", 10.5, "15mm 17mm")


def two_on_a_sheet(dice: Dice) -> Paper:
    """Two pages printed on one sheet laid on its side: a small trader who pays as he goes, so that the reference income is above the taxable one."""
    house = draw(dice, taxed=False)
    turnover = dice.number(8_000, 33_000)
    profit = round(turnover * 0.5)
    house = replace(house, rfr=house.taxable + profit, net_tax=0, withheld=0)
    reference = grouped(house.reference, (2, 2, 7, 2))
    kids = len(house.children)
    rows = [
        ["Salaires", WHOLE(house.salaries[0])], ["Déduction 10% ou frais réels", WHOLE(round(house.salaries[0] * 0.1), sign="-")], ["Salaires nets", WHOLE(house.taxable)],
        ["Revenu brut global", WHOLE(house.taxable)], ["Revenu imposable", WHOLE(house.taxable)],
    ]  # fmt: skip
    trade = [["Prestations de services BIC, chiffre d'affaires (5TB)", WHOLE(turnover)], ["Abattement de 50%", WHOLE(turnover - profit, sign="-")], ["Revenu net retenu pour le RFR", WHOLE(profit)]]  # fmt: skip
    tax = [
        ["Droits simples", "0"],
        ["Impôt sur le revenu net avant corrections", "0"],
        ["Impôt sur le revenu net", "0"],
    ]
    left = f"""<div style="display:flex;gap:3mm">{STATE}<div><span style="font-size:7pt">DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</span><br><b style="font-size:10pt">Impôt sur les revenus de {house.year}</b><br><b>Avis d'impôt établi en {house.year + 1}</b></div><div style="margin-left:auto">{barcode(house, dice, "28", "20mm")}</div></div>
<div style="margin:5mm 0 6mm 60mm">{_envelope(house)}</div><div style="display:flex;gap:3mm"><div style="width:58mm;border:1px solid #5b8fc7;padding:2mm"><b style="color:#2c5f9e">Vos références</b><br>Numéro fiscal<br>Déclarant 1 (C) : {grouped(house.numbers[0])}<br>Référence de l'avis : {reference}<br>Adresse d'imposition au 01/01/{house.year + 1} :<br>{lines(house.home_rows)}<br><br>Date d'établissement : {house.issued_on:%d/%m/%Y}<br>Date de mise en recouvrement : {house.collected_on:%d/%m/%Y}<br><br><b style="color:#2c5f9e">Vos contacts</b><br>{lines(house.office)}</div>
<div style="flex:1"><div style="background:#5b8fc7;color:#fff;padding:1.5mm;text-align:right"><b>Somme qu'il vous reste à payer</b></div><div style="background:#b9cbe8;padding:1.5mm;text-align:right">0 €</div><div style="border:1px solid #5b8fc7;height:32mm;padding:2mm">Vous êtes non imposable à l'impôt sur le revenu {house.year}.</div><div style="border:1px solid #5b8fc7;margin-top:2mm;padding:2mm">Revenu fiscal de référence : <span style="float:right">{WHOLE(house.rfr)}</span><br>Nombre de parts : <span style="float:right">{shares_printed(house.shares)}</span></div></div></div>"""
    right = f"""<div style="display:flex;justify-content:space-between;border-bottom:1px solid #5b8fc7"><span>Avis d'impôt {house.year + 1} sur les revenus {house.year}</span><span>{grouped(house.numbers[0])}</span><span>2/2</span></div>
<p style="margin-top:3mm">Situation du foyer : {dice.pick(("C", "D"))} – enfants à charge : {kids} – personnes invalides à charge : 0</p>{table(rows, "rows", ("Détail des revenus", "Déclar. 1"), ("75%", "25%"))}<p style="margin:4mm 0 1mm"><b>Micro-entrepreneur ayant opté pour le versement libératoire</b></p>{table(trade, "rows", (), ("75%", "25%"))}<div style="margin-top:4mm">{table(tax, "rows", ("Calcul de l'impôt", ""), ("75%", "25%"))}</div><p style="margin-top:5mm">Le versement libératoire payé à l'Urssaf en {house.year} ({WHOLE(round(turnover * 0.017))}) n'est pas repris dans cet avis. Les revenus correspondants sont ajoutés au revenu imposable pour la détermination de votre revenu fiscal de référence.</p><p class="tiny">Délai de réclamation : 31 décembre {house.year + 3}.</p>"""
    html = f'<div style="display:flex"><div style="width:50%;padding-right:8mm">{left}</div><div style="width:50%;padding-left:8mm">{right}</div></div>'
    return Paper(html, fields(house), "tax_notice", "", "FreeSans", 7.6, "11mm 9mm", "A4 landscape")


LAYOUTS = {
    "retired_couple": retired_couple, "declarative_sheet": declarative_sheet,
    "living_abroad": living_abroad, "two_on_a_sheet": two_on_a_sheet,
}  # fmt: skip
