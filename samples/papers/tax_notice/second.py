"""Notices of other years and households: the model of before 2018, credits over four pages, page 2 alone, several reference incomes in one table."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Address, Dice, unaccented
from samples.french import MoneyStyle
from samples.paper import Paper, esc, lines, table
from samples.papers.tax_notice import _details as detail
from samples.papers.tax_notice._draw import Household, barcode, draw, fields, grouped, shares_printed

BARE = MoneyStyle(" ", ",", "", False)
EURO = MoneyStyle(" ", ",", " €", False)


def _who(house: Household) -> str:
    return lines([*house.called, *house.home_rows])


def before_2018(dice: Dice) -> Paper:
    """The model until 2018: « Montant à payer au plus tard le », key figures in a strip on the left, no tax withheld, a payment slip below."""
    house = draw(dice, couple=dice.chance(0.6), taxed=dice.chance(0.6))
    year = dice.number(2014, 2017)
    issued = dt.date(year + 1, 7, dice.number(5, 28))
    house = replace(
        house,
        year=year,
        issued_on=issued,
        collected_on=dt.date(year + 1, 7, 31),
        reference=f"{(year + 1) % 100:02d}{house.reference[2:]}",
    )
    numbers = "".join(f"<br>Déclarant {i} : {grouped(n)}" for i, n in enumerate(house.numbers, 1))
    strip = f"""<p><b>Vos références</b></p><p>Numéro fiscal{numbers}</p><p>Référence de l'avis<br>{grouped(house.reference, (2, 2, 7, 2))}</p><p>N° d'accès en ligne<br>{dice.digits(7)}</p><p>Numéro FIP : {dice.digits(3)} {dice.digits(10)}</p><p>Date d'établissement<br>{issued:%d/%m/%Y}</p><p>Date de mise en recouvrement<br>{house.collected_on:%d/%m/%Y}</p><p>Revenu fiscal de référence<br>{BARE(house.rfr)}</p><p>Nombre de parts<br>{shares_printed(house.shares)}</p>"""
    due = (
        f"Montant à payer au plus tard le 15/09/{year + 1} : <b>{EURO(house.net_tax)}</b>"
        if house.net_tax
        else "Vous n'avez rien à payer : <b>0 €</b>"
    )
    html = f"""<table><tr><td style="width:52%"><b>DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES</b><br><span class="small">CENTRE DES FINANCES PUBLIQUES<br>{lines(house.office)}</span></td><td><h2>AVIS D'IMPÔT {year + 1}</h2><b>IMPÔT SUR LES REVENUS DE {year}</b></td></tr></table><div style="display:flex;gap:6mm;margin-top:6mm"><div class="small" style="width:52mm;border-right:1px solid #000">{strip}</div><div style="flex:1"><div style="margin:6mm 0 14mm 18mm">{_who(house)}</div><p class="box">{due}</p>
<p class="small">Nombre de personnes à charge : {len(house.children)}<br>Impôt sur le revenu net : {BARE(house.net_tax)}<br>Contributions sociales : 0</p><p class="justify small">Vous pouvez payer par internet sur impots.gouv.fr, par prélèvement mensuel ou à l'échéance, par TIP SEPA ou par chèque. Vos acomptes de l'année précédente ({BARE(round(house.net_tax * 0.66))}) ont été déduits.</p></div></div><div style="border-top:1px dashed;margin-top:22mm" class="small">TIP SEPA — Référence {dice.digits(12)} — Montant {EURO(house.net_tax)}</div>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 9.4, "13mm")


def widowed(dice: Dice) -> Paper:
    """Not taxable, widowed, in a letter's form: three key figures in one row of big boxes, « Votre avis de situation » of page 1 only, old half share kept."""
    house = replace(draw(dice, children=0, taxed=False), withheld=0)
    house = replace(house, shares=dice.pick((1.0, 1.5)), net_tax=0)
    person = house.declarants[0]
    boxes = [
        ("Revenu fiscal de référence", EURO(house.rfr)),
        ("Nombre de parts", shares_printed(house.shares)),
        ("Impôt sur le revenu net", EURO(0)),
    ]
    row = "".join(
        f"<div class='box center'><span class='small'>{label}</span><br><b style='font-size:13pt'>{value}</b></div>"
        for label, value in boxes
    )
    html = f"""<div class="cols"><div><b>RÉPUBLIQUE FRANÇAISE</b><br>FINANCES PUBLIQUES<br>{lines(house.office)}</div><div style="text-align:right">{barcode(house, dice, "28", "22mm")}</div></div><h1 style="font-size:15pt;margin-top:4mm">Avis d'impôt {house.year + 1} <span style="font-weight:normal">sur les revenus {house.year}</span></h1><p style="color:#06c">Vous n'avez pas d'impôt à payer</p><div style="margin:8mm 0 8mm 92mm">{_who(house)}</div><div class="cols">{row}</div>
<table class="rows" style="margin-top:5mm"><tr><td>Numéro fiscal du déclarant</td><td>{house.numbers[0]}</td></tr><tr><td>Référence de l'avis</td><td>{house.reference}</td></tr><tr><td>Avis établi le</td><td>{house.issued_on:%d/%m/%Y}</td></tr><tr><td>Mise en recouvrement</td><td>{house.collected_on:%d/%m/%Y}</td></tr><tr><td>Situation de famille</td><td>Veu{"f" if person.sex == "M" else "ve"} depuis {house.year - dice.number(1, 15)}</td></tr><tr><td>Personnes à charge</td><td>0</td></tr></table>
<p class="justify" style="margin-top:6mm">Ce document justifie de vos ressources auprès des organismes qui vous le demandent (bailleur, caisse d'allocations familiales, mairie). Il peut être vérifié sur le service en ligne « Service de vérification des avis » avec le numéro fiscal et la référence.</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 10, "15mm")


def credits_on_four_pages(dice: Dice) -> Paper:
    """Reductions and credits over four pages: many amounts named « impôt »; net tax after reductions, before credits and the amount already paid."""
    house = draw(dice, couple=dice.chance(0.6), taxed=True, children=dice.pick((0, 1, 2)))
    gift, union, care = dice.number(30, 300), dice.number(20, 160), dice.number(200, 1_400)
    gross = house.net_tax + gift + union
    back = care + house.withheld - house.net_tax
    steps = [
        ["Revenu imposable", BARE(house.taxable)], ["Impôt sur les revenus soumis au barème", BARE(gross)], ["Réduction dons aux œuvres", f"- {BARE(gift)}"], ["Réduction cotisations syndicales", f"- {BARE(union)}"],
        ["<b>Impôt sur le revenu net</b>", f"<b>{BARE(house.net_tax)}</b>"], ["Crédit d'impôt frais de garde des jeunes enfants", f"- {BARE(care)}"], [f"Retenue à la source en {house.year}", f"- {BARE(house.withheld)}"],
        ["Solde en votre faveur" if back > 0 else "Solde à payer", BARE(abs(back))],
    ]  # fmt: skip
    numbers = "<br>".join(f"Déclarant {i} (C) : {grouped(n)}" for i, n in enumerate(house.numbers, 1))
    heads = [detail.running_head(house, f"{page}/4") for page in (2, 3, 4)]
    html = f"""<table><tr><td><b>FINANCES PUBLIQUES</b></td><td class="center"><b style="font-size:13pt">Impôt et prélèvements sociaux sur les revenus de {house.year}</b><br>Avis d'impôt établi en {house.year + 1}</td><td class="right small">1/4<br>{barcode(house, dice, "28", "22mm")}</td></tr></table><div style="margin:6mm 0 6mm 95mm">{_who(house)}</div><div class="box small" style="width:75mm">Numéros fiscaux<br>{numbers}<br>Réf. de l'avis : {grouped(house.reference, (2, 2, 7, 2))}<br>Établi le {house.issued_on:%d/%m/%Y}<br>Mis en recouvrement le {house.collected_on:%d/%m/%Y}</div>
<div class="box"><b>{"Nous vous remboursons" if back > 0 else "Il vous reste à payer"} <span style="float:right">{EURO(abs(back))}</span></b></div><p class="small">{"Le virement sera fait sur votre compte bancaire au cours de l'été." if back > 0 else "Le prélèvement aura lieu en septembre."}</p><p>Revenu fiscal de référence : {BARE(house.rfr)} &nbsp;&nbsp; Nombre de parts : {shares_printed(house.shares)}</p>
<div class="break"></div>{heads[0]}<h3>Situation et charges de famille</h3><p>{detail.situation(house, dice, "table")}</p>{detail.incomes(house)}<div class="break"></div>{heads[1]}<h3>Calcul de l'impôt</h3>{table(steps, "rows")}<div class="break"></div>{heads[2]}{detail.extra(house)}<p class="tiny">{detail.LEGAL.format(limit=house.year + 3)}</p>"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 9.6, "14mm", shuffled=dice.chance(0.3))


def page_two_alone(dice: Dice) -> Paper:
    """A copy of the second page alone: names as column heads, the reference incomes of three years in one table, no address, no date of issue."""
    house = draw(dice, couple=dice.chance(0.6))
    years = [
        [
            f"Revenu fiscal de référence {house.year - gap}",
            BARE(house.rfr - 517 * gap if house.rfr > 2_000 else house.rfr + 91 * gap),
        ]
        for gap in (2, 1, 0)
    ]
    nets = [salary - round(salary * 0.1) for salary in house.salaries]
    rows = [["Salaires", *(BARE(s) for s in house.salaries), ""], ["Déduction 10 %", *(BARE(round(s * 0.1), sign="-") for s in house.salaries), ""], ["Total des salaires et assimilés", *(BARE(n) for n in nets), BARE(sum(nets))]]  # fmt: skip
    html = f"""<table class="small"><tr><td>Impôt sur les revenus de l'année {house.year}<br>Avis établi en {house.year + 1}</td><td>N° fiscal décl. 1 : {grouped(house.numbers[0])}{"<br>N° fiscal décl. 2 : " + grouped(house.numbers[1]) if len(house.numbers) > 1 else ""}</td><td>Référence de l'avis : {grouped(house.reference, (2, 2, 7, 2))}</td><td class="right">2/2</td></tr></table><hr>{table(rows, "rows", ("DÉTAIL DES REVENUS", *house.names, "TOTAL"))}
<p style="margin-top:4mm">Nombre de personnes à charge : {len(house.children)} &nbsp; Nombre de parts : {shares_printed(house.shares)}</p><h3>DÉTAIL DU CALCUL</h3>{table([["Revenu brut global", BARE(house.taxable)], ["Impôt avant décote", BARE(house.net_tax + 88 if house.net_tax else 0)], ["Décote", BARE(88 if house.net_tax else 0, sign="-" if house.net_tax else "")], ["Impôt sur le revenu net", BARE(house.net_tax)]], "rows")}
<h3>POUR INFORMATION</h3>{table(years, "grid", ("Vos trois dernières années", "Euros"), ("70%", "30%"))}<p class="small">Plafonds d'épargne retraite non utilisés : {house.year - 2} : 4 052 ; {house.year - 1} : 4 114 ; {house.year} : 4 399.</p>"""
    truth = fields(house, address=None, issue_date=None)
    return Paper(html, truth, "tax_notice", "", dice.font("any"), 9.6, "12mm 14mm")


def relief(dice: Dice) -> Paper:
    """« Avis d'impôt rectificatif suite à réclamation » with a relief: the decision's date and number of claim, corrected figures only in the text and a table."""
    house = draw(dice, couple=dice.chance(0.4), taxed=True)
    issued = house.issued_on + dt.timedelta(days=dice.number(70, 280))
    house = replace(house, issued_on=issued, collected_on=issued + dt.timedelta(days=15))
    cut = dice.number(40, 600)
    rows = [["Impôt initialement établi", BARE(house.net_tax + cut)], ["Dégrèvement accordé", BARE(cut, sign="- ")], ["Impôt sur le revenu net après dégrèvement", BARE(house.net_tax)], ["Revenu fiscal de référence rectifié", BARE(house.rfr)], ["Nombre de parts", shares_printed(house.shares)], ["Personnes à charge", str(len(house.children))]]  # fmt: skip
    html = f"""<p>DIRECTION DÉPARTEMENTALE DES FINANCES PUBLIQUES<br>{lines(house.office)}</p><div style="margin:6mm 0 8mm 95mm">{_who(house)}</div><h3>AVIS D'IMPÔT RECTIFICATIF ÉTABLI EN {issued.year}<br>Impôt sur les revenus {house.year} — décision de dégrèvement</h3><p>Votre réclamation n° {dice.digits(7)} du {issued - dt.timedelta(days=48):%d/%m/%Y}</p><p>Nos références : {grouped(house.reference, (2, 2, 7, 2))} (référence de l'avis)<br>Numéro fiscal : {" / ".join(grouped(n) for n in house.numbers)}<br>Date d'établissement : {issued:%d/%m/%Y}</p>
<p>Madame, Monsieur,</p><p class="justify">Après examen, un dégrèvement de {EURO(cut)} vous est accordé. Votre avis du {issued - dt.timedelta(days=160):%d/%m/%Y} est remplacé par le présent document.</p>{table(rows, "grid", ("Éléments", "Montant en euros"), ("72%", "28%"))}<p class="right" style="margin-top:12mm">L'inspecteur des finances publiques</p>"""
    return Paper(html, fields(house, notice_year=issued.year), "tax_notice", "", dice.font("any"), 10.5, "18mm")


def lone_parent(dice: Dice) -> Paper:
    """A lone parent (case T), one child of each sort (full, alternating, grown and attached), living at somebody's (CHEZ): the counts by sort, then their sum."""
    house = draw(dice, children=3)
    home = house.home
    host = dice.person("").last_name.upper()
    if "home" not in dice.given:
        home = Address(home.street, home.postcode, home.town, f"Chez {host}")
    house = replace(house, shares=2.75, home=home, office=house.office)
    kids = [
        ["Enfants mineurs ou handicapés", "F", "1"],
        ["Enfants mineurs en résidence alternée", "H", "1"],
        ["Enfants majeurs célibataires rattachés", "J", "1"],
        ["Total des personnes à charge", "", "3"],
    ]
    html = f"""<div style="border:1.5px solid #2f5aa8;padding:3mm"><b style="font-size:13pt">Avis d'impôt sur les revenus {house.year}</b> <span style="float:right" class="small">établi en {house.year + 1}</span></div><table style="margin-top:4mm"><tr><td class="small" style="width:48%">{lines(house.office)}<br><br>Identification :<br>N° fiscal {house.numbers[0]}<br>Référence avis {grouped(house.reference, (2, 2, 7, 2))}<br>Établissement : {house.issued_on:%d.%m.%Y}<br>Mise en recouvrement : {house.collected_on:%d.%m.%Y}</td><td><br><br>{_who(house)}</td></tr></table>
<h3 style="margin-top:5mm">Situation du foyer fiscal</h3><p>Divorcé(e) — parent isolé (case T cochée)</p>{table(kids, "grid", ("", "Case", "Nombre"), ("70%", "12%", "18%"))}<p>Nombre de parts retenu : {shares_printed(house.shares)}</p><h3>Revenus et impôt</h3>{detail.incomes(house)}<br>{table([["Impôt sur le revenu net", EURO(house.net_tax)], ["Avance perçue sur réductions et crédits d'impôt", EURO(0)], ["Revenu fiscal de référence", EURO(house.rfr)]], "rows")}"""
    return Paper(html, fields(house), "tax_notice", "", dice.font("sans"), 10, "15mm")


def declarative_online(dice: Dice) -> Paper:
    """ASDIR as the web prints it: a banner, « n'est pas un avis d'impôt », an estimate of the tax, a list label: value, date with its hour."""
    couple = dice.chance(0.5)
    house = draw(dice, couple=couple)
    day = dt.date(house.year + 1, dice.pick((4, 5, 6)), dice.number(5, 28))
    house = replace(house, issued_on=day, collected_on=day)
    people = "".join(
        f"<tr><td>Déclarant {i}</td><td>{esc(n)}</td><td>{grouped(k)}</td></tr>"
        for i, (n, k) in enumerate(zip(house.names, house.numbers, strict=True), 1)
    )
    html = f"""<table><tr><td>{barcode(house, dice, dice.pick(("18", "24", "27")), "22mm")}</td><td class="center"><h2 style="margin-bottom:1mm">AVIS DE SITUATION DÉCLARATIVE</h2>à l'impôt sur le revenu {house.year + 1} — revenus de {house.year}</td></tr></table><p class="box small">Ce document est établi à partir de votre déclaration en ligne du {day:%d/%m/%Y} à {dice.number(8, 22):02d}h{dice.number(10, 59)}. Ce n'est pas un avis d'impôt : l'avis vous sera adressé à l'été.</p>
<table class="grid"><tr><th></th><th>Nom et prénom</th><th>N° fiscal</th></tr>{people}</table><p style="margin-top:4mm">Adresse au 1er janvier {house.year + 1} : {esc(unaccented(house.home.line(" ")).upper())}<br>Référence de l'avis de situation : {grouped(house.reference, (2, 2, 7, 2))}<br>Date d'établissement : {day:%d/%m/%Y}</p><table class="rows"><tr><td>Nombre de personnes à charge</td><td class="n">{len(house.children)}</td></tr><tr><td>Nombre de parts</td><td class="n">{shares_printed(house.shares)}</td></tr><tr><td>Revenu brut global</td><td class="n">{BARE(house.taxable)}</td></tr><tr><td>Revenu fiscal de référence</td><td class="n">{BARE(house.rfr)}</td></tr><tr><td>Estimation : impôt sur le revenu net</td><td class="n">{BARE(house.net_tax)}</td></tr></table>
<p class="small">Ce document permet de justifier de vos revenus et de vos charges auprès des tiers (bailleurs, banques, administrations).</p>"""
    return Paper(html, fields(house, "declarative_situation"), "tax_notice", "", dice.font("sans"), 10, "16mm")


LAYOUTS = {
    "second_before_2018": before_2018, "second_widowed": widowed, "second_credits": credits_on_four_pages, "second_page_two": page_two_alone, "second_relief": relief,
    "second_lone_parent": lone_parent, "second_declarative_online": declarative_online,
}  # fmt: skip
