"""Assorted layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

Due notices (type `rent_due_notice`): an agency's account with its coupon, a social landlord's quantities and prices, a commune's title
collected by the Treasury, and the message of a web service for owners.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Company, Dice, unaccented
from samples.french import MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import barcode


def account_with_coupon(dice: Dice) -> Paper:
    """A big agency's call: the tenant's account (last month called and paid, this month called), then a coupon to send back with the same sum."""
    rent, money = draw(dice, "sci", tenants=dice.pick((1, 1, 2))), dice.table_money()
    agency: Company = dice.company("", "agency")
    tenants = [person.named("LAST_FIRST") for person in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(5, 12))
    before = rent.start - dt.timedelta(days=1)
    last = rent.total
    month, earlier = month_printed(rent.start.year, rent.start.month, "digits"), month_printed(before.year, before.month, "digits")  # fmt: skip
    rows = [
        [f"01/{earlier}", f"Terme de {earlier}", money(last), ""], [f"06/{earlier}", "Votre virement", "", money(last)], [f"{issued:%d/%m/%Y}", "<i>Solde avant appel</i>", "<i>0,00</i>", ""],
        [f"01/{month}", f"Loyer habitation {month}", money(rent.rent), ""], [f"01/{month}", f"Provision sur charges {month}", money(rent.charges), ""],
    ]  # fmt: skip
    body = "".join(f"<tr><td>{a}</td><td>{b}</td><td class='n'>{c}</td><td class='n'>{d}</td></tr>" for a, b, c, d in rows)  # fmt: skip
    reference = f"{dice.digits(5)}-{dice.digits(4)}-{dice.letters(1)}"
    people = [
        f"{unaccented(person.civility).upper()} {name}" for person, name in zip(rent.tenants, tenants, strict=True)
    ]
    html = f"""<table><tr><td style="width:55%"><b style="font-size:15pt;color:#8c1d40">{esc(agency.name)}</b><br><span class="small">Administration de biens – {esc(agency.address.line(" – "))}<br>Garantie financière : GALIAN, 89 rue La Boétie, 75008 Paris</span></td><td style="padding-top:22mm">{"<br>".join(esc(row) for row in people)}<br>{lines(rent.home.lines())}</td></tr></table>
<p style="margin-top:6mm" class="small">N/Réf : {reference} &nbsp;&nbsp; Bailleur : {esc(rent.company.name)} &nbsp;&nbsp; Lot : {dice.number(1, 90)} &nbsp;&nbsp; Édité le {date_printed(issued, "slash")}</p>
<div style="background:#8c1d40;color:#fff;padding:2mm 4mm;margin:3mm 0">APPEL DE LOYER ET CHARGES &nbsp; du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</div>
<table class="acc"><tr><th style="width:16%">Date</th><th>Libellé</th><th class="right" style="width:17%">Débit</th><th class="right" style="width:17%">Crédit</th></tr>{body}<tr><td></td><td class="right"><b>À RÉGLER AVANT LE 05/{month}</b></td><td class="n"><b>{money(rent.total)}</b></td><td></td></tr></table>
<p class="small" style="margin-top:4mm">Le présent appel ne vaut pas quittance. La quittance vous sera adressée gratuitement, sur demande, après encaissement. En cas de difficulté, contactez votre gestionnaire au {dice.phone()}.</p>
<div style="border-top:1.5px dashed #555;margin-top:22mm;padding-top:4mm;display:flex;gap:6mm" class="small"><div style="flex:1"><b>COUPON À JOINDRE À VOTRE RÈGLEMENT</b><br>{"<br>".join(esc(row) for row in people)}<br>Réf. {reference}<br>{barcode(dice.digits(18))}</div><div style="flex:1">Chèque à l'ordre de {esc(agency.name)}<br>ou virement : {dice.iban()}<br>Échéance : {date_printed(rent.start, "slash")}<br><span style="border:1px solid;padding:1mm 4mm;display:inline-block;margin-top:2mm;font-size:12pt">{money(rent.total)} €</span></div></div>"""
    css = ".acc{border:.8px solid #8c1d40} .acc th{background:#f3e3e9} .acc td,.acc th{padding:1mm 2mm;border-right:.4px solid #c9a}"
    fields = notice_truth(rent, tenants, rent.company.name, issued)
    return Paper(html, fields, "rent_due_notice", css, "Liberation Sans", 9.4, "13mm 15mm")


def quantities(dice: Dice) -> Paper:
    """A social landlord's bill of the month: code, label, base, sum; the benefit with a minus; the direct debit's day; a shaded strip of sums at the head."""
    rent, money = draw(dice, "social_landlord", benefit=dice.chance(0.7)), dice.table_money()
    tenant = rent.tenants[0].named("first_LAST")
    issued = rent.start - dt.timedelta(days=dice.number(4, 9))
    month = month_printed(rent.start.year, rent.start.month, "upper")
    rows = [["1001", "LOYER LOGEMENT", "1,00 mois", money(rent.rent)], ["3000", "PROVISIONS DE CHARGES", "1,00 mois", money(rent.charges)]]  # fmt: skip
    rows += [["7010", "A.P.L. TIERS PAYANT", "", money(-rent.benefit)]] if rent.benefit else []
    rows += [["", "<b>TOTAL DU MOIS</b>", "", f"<b>{money(rent.total)}</b>"], ["", "SOLDE ANTERIEUR", "", money(0)], ["", "<b>NET A PAYER</b>", "", f"<b>{money(rent.total)}</b>"]]  # fmt: skip
    body = "".join("<tr>" + "".join(f"<td class='{'n' if index > 1 else ''}'>{cell}</td>" for index, cell in enumerate(row)) + "</tr>" for row in rows)  # fmt: skip
    html = f"""<div style="display:flex;background:#eceff1;padding:4mm"><div style="flex:1"><span class="tiny">VOTRE AVIS D'ÉCHÉANCE</span><br><b>{month}</b></div><div style="flex:1"><span class="tiny">SERA PRÉLEVÉ LE</span><br><b>{date_printed(rent.start + dt.timedelta(days=4), "slash")}</b></div><div style="flex:1"><span class="tiny">MONTANT</span><br><b>{money(rent.total)} €</b></div></div>
<div class="cols" style="margin:9mm 0"><div><b style="color:#b71c1c;font-size:13pt">{esc(rent.company.name)}</b><br><span class="small">{lines(rent.company.address.lines())}</span></div><div>{rent.tenants[0].civility} {esc(tenant)}<br>{lines(rent.home.lines())}</div></div>
<table class="small"><tr><td>N° client : {dice.digits(8)}</td><td>Logement n° {dice.digits(4)}-{dice.digits(3)} type {dice.number(2, 5)}</td><td>Surface corrigée : {dice.number(40, 110)} m²</td><td class="right">Avis émis le {date_printed(issued, "slash")}</td></tr></table>
<table class="q" style="margin-top:3mm"><tr><th style="width:12%">Code</th><th>Rubrique</th><th class="right" style="width:18%">Quantité</th><th class="right" style="width:20%">Euros</th></tr>{body}</table>
<p style="margin-top:6mm">Période facturée : du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}.</p><p>Vous avez choisi le prélèvement automatique (RUM {dice.letters(3)}{dice.digits(9)}) : vous n'avez rien à faire.</p>
<div style="border:1px solid #b71c1c;border-radius:3mm;padding:3mm;margin-top:8mm" class="small"><b>Bon à savoir</b> : une enquête sur l'occupation du parc social vous sera envoyée en janvier. Une quittance peut être téléchargée depuis votre espace locataire une fois le paiement encaissé.</div>"""
    css = ".q{border-collapse:separate;border-spacing:0 .8mm} .q td{background:#fafafa;border-bottom:1px solid #ccc;padding:1.2mm 2mm} .q th{padding:1mm 2mm;border-bottom:2px solid #b71c1c}"
    fields = notice_truth(rent, [tenant], rent.company.name, issued)
    return Paper(html, fields, "rent_due_notice", css, "Open Sans", 9.6, "12mm 15mm")


def sums_to_pay(dice: Dice) -> Paper:
    """A commune's dwelling: « avis des sommes à payer », an enforceable title collected by the public treasury, the rent in the object of the title."""
    rent, money = draw(dice), MoneyStyle(" ", ",", "")
    town = rent.home.town.upper()
    of = "D'" if unaccented(town)[0] in "AEIOU" else "DE "
    landlord = f"COMMUNE {of}{town}" if not town.startswith("LE ") else f"COMMUNE DU {town[3:]}"
    tenant = rent.tenants[0].named("LAST_FIRST")
    issued = rent.start - dt.timedelta(days=dice.number(1, 10))
    period = f"{rent.start:%d/%m/%Y} AU {rent.end:%d/%m/%Y}"
    html = f"""<table class="asap"><tr><td style="width:50%" rowspan="2"><b style="font-size:12pt">AVIS DES SOMMES À PAYER</b><br><span class="tiny">Titre exécutoire en application de l'article L. 252 A du livre des procédures fiscales, pris, émis et rendu exécutoire conformément aux dispositions des articles R. 2342-4 du CGCT</span></td><td><span class="tiny">COLLECTIVITÉ</span><br><b>{esc(landlord)}</b><br>Budget 00{dice.number(100, 900)} – {esc(rent.home.postcode)}</td></tr><tr><td><span class="tiny">COMPTABLE CHARGÉ DU RECOUVREMENT</span><br>SERVICE DE GESTION COMPTABLE<br>{esc(dice.address("").line().upper())}</td></tr>
<tr><td><span class="tiny">EXERCICE / BORDEREAU / TITRE</span><br>{rent.start.year} / {dice.number(10, 99)} / {dice.number(100, 999)}<br><span class="tiny">DATE D'ÉMISSION DU TITRE</span><br>{date_printed(issued, "slash")}</td><td style="padding:6mm 3mm">{unaccented(rent.tenants[0].civility).upper()} {esc(tenant)}<br>{lines(rent.home.lines())}</td></tr></table>
<table class="asap" style="margin-top:4mm"><tr><th>OBJET DE LA CRÉANCE</th><th style="width:22%">IMPUTATION</th><th style="width:20%">MONTANT (EUR)</th></tr><tr><td>LOYER LOGEMENT COMMUNAL DU {period}</td><td>752 / 71</td><td class="n">{money(rent.rent)}</td></tr><tr><td>REMBOURSEMENT DE CHARGES (EAU, CHAUFFAGE) MÊME PÉRIODE</td><td>70878 / 71</td><td class="n">{money(rent.charges)}</td></tr><tr><td colspan="2" class="right"><b>SOMME DUE</b></td><td class="n"><b>{money(rent.total)}</b></td></tr></table>
<p style="margin-top:4mm">Le Maire, ordonnateur. Vu pour être rendu exécutoire.</p><p class="small">MODALITÉS DE RÈGLEMENT — par carte bancaire sur www.payfip.gouv.fr : identifiant collectivité {dice.digits(6)}, référence {rent.start.year}-T-{dice.digits(5)}-1 ; chez un buraliste agréé (jusqu'à 300 €) ; par virement {dice.iban()}. À régler dès réception et au plus tard le {date_printed(rent.start + dt.timedelta(days=30), "slash")}.</p>
<p class="tiny justify">VOIES DE RECOURS : dans le délai de deux mois suivant la notification du présent acte, vous pouvez contester la somme mentionnée en saisissant directement le tribunal compétent. Le juge judiciaire est compétent pour les créances d'un service à caractère industriel et commercial et pour les loyers des biens du domaine privé ; le juge administratif dans les autres cas.</p>
<div style="border-top:1px dashed;margin-top:12mm;padding-top:3mm;font-family:'Courier Prime'"><span class="tiny">TALON DE PAIEMENT – DATAMATRIX AU DOS</span><br>{esc(tenant)} &nbsp;&nbsp; {dice.digits(12)} {dice.digits(9)} &nbsp;&nbsp; {money(rent.total)} EUR</div>"""
    css = ".asap td,.asap th{border:.8px solid #222;padding:1.5mm 2mm} .asap th{text-align:center;font-weight:normal;font-size:80%}"
    fields = notice_truth(rent, [tenant], landlord, issued)
    return Paper(html, fields, "rent_due_notice", css, "Liberation Sans", 9.6, "14mm 15mm")


def owners_service(dice: Dice) -> Paper:
    """What a small owner's web service sends before the term: one big figure, sentences, the two parts of the sum in a line, dates in words."""
    rent, money = draw(dice, tenants=dice.pick((1, 2)), benefit=dice.chance(0.4)), dice.money()
    landlord = rent.landlord.named("first_last")
    tenants = [person.named("first_last") for person in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(3, 10))
    less = f", moins l'aide au logement versée directement par la CAF {money(rent.benefit)}" if rent.benefit else ""
    how = dice.pick(("par virement", "par chèque", "par virement permanent"))
    html = f"""<p style="color:#888;text-align:right">{long_date(issued)}</p><p style="font-size:18pt;font-weight:bold;margin:6mm 0 2mm">Votre prochain loyer</p><p style="color:#666">Avis d'échéance n° {rent.start:%Y%m}-{dice.digits(3)} · Ceci n'est pas une quittance de loyer</p>
<div style="background:#f5f0ff;border-radius:5mm;padding:7mm;text-align:center;margin:7mm 0"><span style="font-size:25pt;color:#5b3cc4">{money(rent.total)}</span><br>à verser avant le {long_date(rent.start + dt.timedelta(days=4))}</div>
<p>Bonjour {esc(" et ".join(tenants))},</p><p>Pour la location du {rent.start.day}er au {long_date(rent.end)}, votre propriétaire {esc(landlord)} vous remercie de régler {how} la somme ci-dessus. Elle se compose ainsi : loyer {money(rent.rent)}, charges {money(rent.charges)}{less}.</p>
<p>Logement concerné : {esc(rent.home.line())}</p><p style="margin-top:5mm">IBAN du propriétaire<br><span style="font-family:'DejaVu Sans Mono';font-size:90%">{dice.iban()}</span></p>
<p style="margin-top:9mm">Une fois le paiement constaté, {esc(landlord)} pourra vous délivrer la quittance correspondante depuis l'application.</p><p class="small" style="margin-top:16mm;color:#888">Message envoyé automatiquement à la demande de votre propriétaire. Question : {dice.phone()}. Loyer révisé chaque année selon l'IRL, dernière révision le {date_printed(rent.start - dt.timedelta(days=dice.number(60, 300)), "slash")}.</p>"""
    fields = notice_truth(rent, tenants, landlord, issued)
    return Paper(html, fields, "rent_due_notice", "p{line-height:1.5}", dice.pick(("Inter", "Lato")), 10.8, "20mm 26mm")


LAYOUTS = {
    "account_with_coupon": account_with_coupon, "quantities": quantities,
    "sums_to_pay": sums_to_pay, "owners_service": owners_service,
}  # fmt: skip
