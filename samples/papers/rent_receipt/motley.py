"""Motley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

Drawn by somebody who knew nothing of the reader: a social letting agency whose tenant is helped through the Caf, the receipt of a
payment platform, a social landlord's tree of charges, a shop-bought form with boxes to tick and filled by hand, a paid invoice of a
property company.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MONTHS, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import HAND, handwriting, signature, stamp, ticked


def social_agency(dice: Dice) -> Paper:
    """An agency with a social purpose lets to a household in difficulty: narrow left column with the figures of the month, letter at the right, Caf paid straight to it."""
    rent, money = draw(dice, "agency", tenants=dice.pick((1, 2)), benefit=True), dice.money()
    style = dice.name_style()
    tenants = [tenant.named(style) for tenant in rent.tenants]
    landlord = rent.company.name
    who = " et ".join(f"{tenant.civility} {esc(name)}" for tenant, name in zip(rent.tenants, tenants, strict=True))

    def figure(label: str, value: str, strong: bool = False) -> str:
        size = "14pt" if strong else "10.5pt"
        return f"<div style='margin-bottom:4mm'><span class='small' style='color:#555'>{label}</span><br><b style='font-size:{size}'>{value}</b></div>"

    adviser = dice.person("", age=(25, 60)).named("first_last")
    html = f"""<p style="font-size:16pt;color:#5b2a86"><b>{esc(landlord)}</b> <span class="small" style="color:#333">agence immobilière à vocation sociale</span></p><div style="display:flex;gap:9mm;margin-top:6mm"><div style="width:48mm;background:#f1ebf7;padding:5mm">{figure("Mois quittancé", month_printed(rent.start.year, rent.start.month, "title"))}{figure("Loyer résiduel versé par le ménage", money(rent.total), True)}{figure("Loyer conventionné hors charges", money(rent.rent))}{figure("Charges (provision)", money(rent.charges))}{figure("Aide versée par la Caf", "– " + money(rent.benefit))}{figure("Réglé le", date_printed(rent.paid_on, "slash"))}{figure("Mode", dice.pick(("Mandat compte", "Virement", "Carte à l'accueil")))}<p class="tiny">Dossier {dice.digits(5)} — référent{dice.pick(("", "e"))} social{dice.pick(("", "e"))} : {esc(adviser)}, {dice.phone()}</p></div>
<div style="flex:1"><p>{esc(rent.company.address.line())}</p><p style="margin:10mm 0 12mm 20mm">{"<br>".join(esc(name) for name in tenants)}<br>{lines(rent.home.lines())}</p><p>Le {long_date(rent.issued_on)}</p><p><b>Objet : quittance</b></p><p class="justify" style="line-height:1.5">{who}, vous occupez le logement que nous vous donnons en location ({esc(rent.home.line())}).</p>
<p class="justify" style="line-height:1.5">Nous vous confirmons avoir encaissé l'intégralité de ce qui nous était dû pour la période allant du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}, aide au logement comprise, et vous en donnons bonne et valable quittance, sous réserve de tous nos droits.</p><p class="justify" style="line-height:1.5">Le loyer et les charges représentaient {money(rent.gross)} avant aide. Pensez à signaler à la Caf tout changement de situation.</p><p style="margin-top:8mm">Pour {esc(landlord)}, bailleur</p>{signature(dice.number(1, 60))}</div></div>"""
    css = "div > p:last-child{margin-bottom:0}"
    return Paper(html, truth(rent, tenants, landlord), "rent_receipt", css, dice.font("sans"), 10, "15mm 16mm")


def platform_card(dice: Dice) -> Paper:
    """A payment platform's receipt: a tall card in the middle of the sheet, the sum in large figures first, a thread of three steps, the landlord's name last."""
    rent, money = draw(dice), dice.money()
    tenant, landlord = rent.tenants[0].named("first_last"), rent.landlord.named("first_last")

    def step(day: dt.date, text: str) -> str:
        return f"<div style='border-left:3px solid #12b886;padding:0 0 4mm 5mm'><span class='small' style='color:#666'>{date_printed(day, 'slash')}</span><br>{text}</div>"

    def side(label: str, value: str) -> str:
        return f"<tr><td style='color:#666'>{label}</td><td class='right'>{value}</td></tr>"

    html = f"""<div style="width:122mm;margin:0 auto;border:1px solid #ccc;border-radius:5mm;padding:9mm 10mm"><p class="center" style="color:#12b886;font-size:12pt"><b>loyerclair</b></p><p class="center" style="margin-top:5mm;font-size:25pt"><b>{money(rent.total)}</b></p><p class="center">Loyer de {month_printed(rent.start.year, rent.start.month, "lower")} &nbsp;<span style="background:#d3f9e8;color:#087f5b;border-radius:3mm;padding:.6mm 3mm">Payé</span></p><p class="center small">Votre quittance de loyer</p><hr style="border:0;border-top:1px solid #ddd;margin:6mm 0">
{step(rent.start, "Échéance")}{step(rent.paid_on, "Paiement par carte •••• " + dice.digits(4) + " accepté")}{step(rent.issued_on, "Quittance émise")}<hr style="border:0;border-top:1px solid #ddd;margin:3mm 0 6mm">
<table style="line-height:1.8">{side("Loyer nu", money(rent.rent))}{side("Charges", money(rent.charges))}{side("Frais de service", money(0))}{side("Occupation", f"{rent.start:%d/%m/%Y} → {rent.end:%d/%m/%Y}")}{side("Logement", lines(rent.home.lines()))}{side("Locataire", f"{rent.tenants[0].civility} {esc(tenant)}")}{side("Propriétaire", esc(landlord))}{side("Transaction", "lc_" + dice.letters(4).lower() + dice.digits(8))}</table>
<p class="tiny" style="margin-top:6mm">Quittance délivrée au nom et pour le compte du propriétaire, qui reconnaît avoir reçu les sommes ci-dessus (article 21 de la loi du 6 juillet 1989). Loyerclair, établissement de paiement agréé, {esc(dice.address("").line())}.</p></div>"""
    return Paper(html, truth(rent, [tenant], landlord), "rent_receipt", "", dice.pick(("Inter", "Roboto", "Lato")), 10.5, "14mm")  # fmt: skip


def charges_tree(dice: Dice) -> Paper:
    """A social landlord: the charges broken down and indented with their subtotal, the aid to the person and what was paid in other columns, tenants by their codes at the top."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 1, 2)), benefit=dice.chance(0.7)), dice.table_money()  # fmt: skip
    tenants = [tenant.named("LAST_FIRST") for tenant in rent.tenants]
    parts, left = [], rent.charges
    for label, share in (("Eau froide, relevé individuel", 0.22), ("Chauffage collectif", 0.31), ("Ordures ménagères (TEOM)", 0.13), ("Ascenseur et parties communes", 0)):  # fmt: skip
        part = round(rent.charges * share, 2) if share else left
        left = round(left - part, 2)
        parts.append((label, part))
    tree = "".join(f"<tr><td style='padding-left:12mm' class='small'>{label}</td><td class='n small'>{money(part)}</td><td></td></tr>" for label, part in parts)  # fmt: skip
    helped = f"<tr><td>Aide personnalisée au logement ({month_printed(rent.start.year, rent.start.month, 'digits')})</td><td></td><td class='n'>- {money(rent.benefit)}</td></tr>" if rent.benefit else ""  # fmt: skip
    html = f"""<table class="small"><tr><td style="width:40%"><b style="font-size:14pt;color:#c2410c">{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}</td><td style="width:26%">Contrat L/{dice.digits(6)}<br>UG {dice.digits(4)}.{dice.digits(2)}.{dice.digits(4)}<br>Type {dice.pick(("T2", "T3", "T4"))}</td><td>{"<br>".join(esc(f"{tenant.civility.upper()} {name}") for tenant, name in zip(rent.tenants, tenants, strict=True))}<br>{lines(rent.home.lines(True))}</td></tr></table>
<p style="margin:12mm 0 5mm;background:#c2410c;color:#fff;padding:2mm 4mm">QUITTANCE — terme du {rent.start:%d.%m.%Y} au {rent.end:%d.%m.%Y}</p>
<table><tr><th></th><th class="right">Détail</th><th class="right">Terme</th></tr><tr><td>Loyer principal</td><td></td><td class="n">{money(rent.rent)}</td></tr><tr><td>Charges récupérables</td><td></td><td class="n">{money(rent.charges)}</td></tr>{tree}<tr style="border-top:1px solid"><td>Loyer et charges</td><td></td><td class="n">{money(rent.gross)}</td></tr>{helped}<tr style="border-top:2px solid"><td><b>Acquitté par vos soins</b></td><td></td><td class="n"><b>{money(rent.total)}</b></td></tr></table>
<div class="cols" style="margin-top:9mm"><div class="box small">Votre compte au {rent.issued_on:%d.%m.%Y}<br>Solde avant terme : {money(0)}<br>Terme : {money(rent.total)}<br>Prélèvement du {rent.paid_on:%d.%m.%Y} : {money(rent.total)}<br>Solde : {money(0)}</div><div class="small"><p>Adresse du logement : {esc(rent.home.line())}</p><p>Dernier prix de revient de l'eau : {dice.number(3, 4)},{dice.digits(2)} le m³. Revenu fiscal de référence pris en compte : sans objet.</p></div></div>
<p class="small" style="margin-top:4mm">La présente quittance, délivrée le {rent.issued_on:%d.%m.%Y}, constate l'encaissement des sommes ci-dessus et annule tous les reçus donnés pour le même terme. Elle n'emporte pas présomption de paiement des termes antérieurs.</p>"""
    return Paper(html, truth(rent, tenants, rent.company.name), "rent_receipt", "", dice.font("sans"), 10, "14mm 16mm")


def tick_boxes(dice: Dice) -> Paper:
    """A form bought in a shop, filled by hand: frames for the one who lets and the one who rents, boxes to tick for the means of payment, the sum in figures and in letters."""
    rent, money = draw(dice, tenants=dice.pick((1, 1, 2))), dice.money()
    tenants = [tenant.named("first_last") for tenant in rent.tenants]
    landlord = rent.landlord.named("first_last")
    means = dice.number(0, 3)
    boxes = " &nbsp;&nbsp; ".join(ticked(label, index == means) for index, label in enumerate(("espèces", "chèque", "virement", "autre")))  # fmt: skip
    place = dice.address("")

    def hand(text: str) -> str:
        return f"<span style='font-family:{HAND};color:#1c2f86;font-size:11.5pt'>{text}</span>"

    html = f"""<div style="border:2px solid #8b1a1a;padding:5mm"><table><tr><td style="color:#8b1a1a;font-size:19pt"><b>Quittance de loyer</b></td><td class="right small">N° {hand(str(dice.number(3, 90)))}<br>réf. 43D &nbsp; 50 feuillets autocopiants</td></tr></table>
<div class="cols" style="margin-top:4mm"><div class="box" style="border-color:#8b1a1a;min-height:31mm"><span class="tiny">LE BAILLEUR</span><br>{hand(esc(landlord) + "<br>" + lines(place.lines()))}</div><div class="box" style="border-color:#8b1a1a;min-height:31mm"><span class="tiny">LE(S) LOCATAIRE(S)</span><br>{hand("<br>".join(esc(name) for name in tenants))}</div></div>
<div class="box" style="border-color:#8b1a1a"><span class="tiny">LOCAUX LOUÉS (adresse, étage, porte)</span><br>{hand(esc(rent.home.line()))}</div>
<p style="margin-top:4mm;line-height:2">reçu la somme de (en lettres) {hand(amount_in_words(rent.total))}<br>pour la période du {hand(date_printed(rent.start, "slash"))} au {hand(date_printed(rent.end, "slash"))}, dont quittance sous réserve de tous droits et actions.</p>
<table class="grid" style="width:78%;margin:4mm 0"><tr><td style="width:60%">Loyer</td><td>{hand(money(rent.rent))}</td></tr><tr><td>Charges (provision ou forfait)</td><td>{hand(money(rent.charges))}</td></tr><tr><td>Taxe / divers</td><td>{hand("—")}</td></tr><tr><td><b>TOTAL</b></td><td>{hand(money(rent.total))}</td></tr></table>
<p>Payé en : {boxes} &nbsp;&nbsp; le {hand(date_printed(rent.paid_on, "slash"))}</p><table style="margin-top:4mm"><tr><td style="width:50%">Fait à {hand(esc(place.town))}<br>le {hand(date_printed(rent.issued_on, "slash"))}</td><td>Signature<br>{signature(dice.number(1, 60))}</td></tr></table></div><p class="tiny" style="margin-top:3mm">La quittance ne libère le locataire que du terme indiqué. Loi n° 89-462 du 6 juillet 1989, art. 21. Reproduction interdite.</p>"""
    return Paper(html, truth(rent, tenants, landlord), "rent_receipt", handwriting(), dice.pick(("C059", "Caladea", "Liberation Sans")), 10.5, "16mm 18mm")  # fmt: skip


def paid_invoice(dice: Dice) -> Paper:
    """A property company's invoice that has been paid: invoice heading and columns without tax, « facture acquittée valant quittance », a stamp, the sums at the right foot."""
    rent, money = draw(dice, "sci", tenants=dice.pick((1, 2))), dice.money()
    tenants = [tenant.named("LAST_first") for tenant in rent.tenants]
    company = rent.company
    month = f"{MONTHS[rent.start.month - 1]} {rent.start.year}"
    rows = [
        ["LOY-HAB", f"Loyer d'habitation {month}", "1", "exo.", money(rent.rent)],
        ["PROV-CH", f"Provision sur charges {month}", "1", "exo.", money(rent.charges)],
    ]
    html = f"""<table><tr><td style="width:55%"><b style="font-size:13pt">{esc(company.name)}</b><br>{lines(company.address.lines())}<br><span class="small">SIREN {company.siret[:9]} &nbsp; {dice.phone()}</span></td><td><table class="grid small"><tr><td>Facture</td><td>{rent.start:%Y%m}-{dice.digits(4)}</td></tr><tr><td>Date d'émission</td><td>{date_printed(rent.issued_on, "slash")}</td></tr><tr><td>Réglée le</td><td>{date_printed(rent.paid_on, "slash")}</td></tr><tr><td>Code client</td><td>{dice.letters(3)}{dice.digits(4)}</td></tr></table></td></tr></table>
<h1 style="font-size:15pt;margin:10mm 0 1mm">FACTURE ACQUITTÉE</h1><p>valant quittance de loyer pour la période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</p><div class="cols" style="margin:6mm 0"><div><span class="tiny">Client(s)</span><br>{"<br>".join(esc(name) for name in tenants)}</div><div><span class="tiny">Lieu de la prestation</span><br>{lines(rent.home.lines())}</div></div>
{table(rows, "grid", ("Réf.", "Désignation", "Qté", "TVA", "Montant"), ("14%", "48%", "8%", "10%", "20%"))}<table style="width:56%;margin:5mm 0 0 44%" class="rows"><tr><td>Total hors TVA</td><td class="n">{money(rent.total)}</td></tr><tr><td>TVA (art. 261 D du CGI)</td><td class="n">{money(0)}</td></tr><tr><td>Total TTC</td><td class="n">{money(rent.total)}</td></tr><tr><td>Règlement reçu ({dice.pick(("virement", "prélèvement", "chèque"))})</td><td class="n">- {money(rent.total)}</td></tr><tr><td><b>Reste à payer</b></td><td class="n"><b>{money(0)}</b></td></tr></table>
<table style="margin-top:8mm"><tr><td style="width:40%">{stamp("ACQUITTÉ", "#8b1e3f", under="PAYÉ")}</td><td>Le gérant, {esc(rent.landlord.named("first_last"))}<br>{signature(dice.number(1, 60))}</td></tr></table><p class="tiny">Pas d'escompte pour paiement anticipé. Société civile au capital de 1 000 €.</p>"""
    return Paper(html, truth(rent, tenants, company.name), "rent_receipt", "", dice.font("any"), 10, "15mm 17mm")


LAYOUTS = {
    "social_agency": social_agency, "platform_card": platform_card, "charges_tree": charges_tree,
    "tick_boxes": tick_boxes, "paid_invoice": paid_invoice,
}  # fmt: skip
