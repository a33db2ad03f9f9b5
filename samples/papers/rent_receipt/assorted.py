"""Assorted layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

The PDF of a web service for owners, a social landlord's receipt in rubrics with subtotals, a spreadsheet with the benefit paid straight to
the owner, a letter written by hand, and a furnished flat let in two languages.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MONTHS, MoneyStyle, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import handwriting, signature


def web_service(dice: Dice) -> Paper:
    """What a web service draws for small owners: two framed parties, a coloured title with the period under it, the receipt's words after the table."""
    rent, money = draw(dice, tenants=dice.pick((1, 1, 2))), dice.money()
    landlord = rent.landlord.named("first_last")
    tenants = [person.named("first_last") for person in rent.tenants]
    colour = dice.pick(("#18a07c", "#3867d6", "#e1701a"))

    def party(title: str, rows: list[str]) -> str:
        return f"<div style='flex:1;border:1px solid #ccc;border-top:3px solid {colour};border-radius:1.5mm;padding:3mm'><span style='color:{colour};font-weight:bold;font-size:85%'>{title}</span><br>{lines(rows)}</div>"

    paid = f"{date_printed(rent.paid_on, 'slash')}"
    rows = f"<tr><td>Loyer hors charges</td><td class='n'>{money(rent.rent)}</td></tr><tr><td>Provisions pour charges</td><td class='n'>{money(rent.charges)}</td></tr><tr style='background:#f1f1f1;font-weight:bold'><td>Total du terme</td><td class='n'>{money(rent.gross)}</td></tr><tr><td>Paiement reçu le {paid}, {dice.pick(('virement', 'prélèvement SEPA', 'chèque'))}</td><td class='n'>{money(rent.gross, sign='-')}</td></tr><tr><td>Solde</td><td class='n'>{money(0)}</td></tr>"
    html = f"""<div style="display:flex;gap:6mm">{party("BAILLEUR", [landlord, *dice.address("").lines(), dice.phone()])}{party("LOCATAIRE" if len(tenants) == 1 else "LOCATAIRES", tenants)}</div>
<div style="text-align:center;margin:11mm 0 8mm"><span style="font-size:21pt;color:{colour}">Quittance de loyer</span><br><span style="font-size:11pt">{date_printed(rent.start, "slash")} → {date_printed(rent.end, "slash")}</span></div>
<p><b>Bien :</b> {dice.pick(("Appartement T2", "Maison", "Studio", "Appartement T3"))}, {esc(rent.home.line())}</p><table class="pay">{rows}</table>
<p style="margin-top:8mm" class="justify">Je soussigné{rent.landlord.e}, {esc(landlord)}, propriétaire du logement désigné ci-dessus, déclare avoir reçu de {esc(" et ".join(tenants))} l'intégralité de la somme mentionnée au titre du loyer et des charges et lui en donne quittance, sous réserve de tous mes droits.</p>
<p style="margin-top:6mm">Fait à {esc(dice.address("").town)}, le {date_printed(rent.issued_on, "slash")}</p>{signature(dice.number(1, 90))}
<p class="tiny" style="margin-top:18mm">Cette quittance annule tous les reçus qui auraient pu être établis précédemment en cas de paiement partiel du montant du présent terme. Elle est à conserver pendant trois ans par le locataire (loi n° 89-462 du 6 juillet 1989, art. 7-1). Document n° {dice.letters(2)}-{dice.digits(6)} généré par le service de gestion en ligne du propriétaire.</p>"""
    css = ".pay td{padding:2mm 3mm;border-bottom:1px solid #ddd}"
    return Paper(html, truth(rent, tenants, landlord), "rent_receipt", css, "Roboto", 10.5, "17mm 19mm")


def rubrics(dice: Dice) -> Paper:
    """A social landlord's receipt: rubrics with a subtotal each, the reduction for solidarity inside the rent, the benefit taken off, no period in days."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.table_money()
    tenants = [person.named("LAST_first") for person in rent.tenants]
    water, heating = round(rent.charges * 0.31, 2), round(rent.charges * 0.42, 2)
    common = round(rent.charges - water - heating, 2)

    def rubric(title: str, rows: list[tuple[str, float]], total: float) -> str:
        body = "".join(f"<tr><td style='padding-left:8mm'>{label}</td><td class='n'>{money(value)}</td><td></td></tr>" for label, value in rows)  # fmt: skip
        return f"<tr><td colspan='2'><b>{title}</b></td><td></td></tr>{body}<tr class='sub'><td>Total {title.lower()}</td><td></td><td class='n'>{money(total)}</td></tr>"

    month = month_printed(rent.start.year, rent.start.month, "title")
    html = f"""<div style="display:flex;justify-content:space-between"><div><span style="background:#00695c;color:#fff;padding:2mm 4mm;font-size:14pt">{esc(rent.company.name)}</span><div class="small" style="margin-top:4mm">{lines(rent.company.address.lines())}<br>Votre agence : {dice.phone()}<br>Siret {rent.company.siret}</div></div><div class="small" style="border:1px solid #00695c;padding:2mm 4mm;align-self:start">Référence contrat : L/{dice.digits(7)}<br>Module : {dice.digits(4)}.{dice.digits(2)}.{dice.digits(4)}<br>Quittancement de : {month}</div></div>
<div style="margin:12mm 0 12mm 90mm">{"<br>".join(esc(f"{person.civility} {name}") for person, name in zip(rent.tenants, tenants, strict=True))}<br>{lines(rent.home.lines())}</div>
<p style="font-size:12pt;font-weight:bold;color:#00695c">QUITTANCE — {month.upper()}</p><p>Madame, Monsieur, nous attestons que les sommes ci-dessous, quittancées pour le logement que vous occupez à l'adresse ci-dessus, ont été intégralement réglées. Votre règlement a été enregistré le {date_printed(rent.paid_on, "slash")}.</p>
<table class="rub"><tr><th>Libellé</th><th class="right">Détail</th><th class="right">Montant €</th></tr>{rubric("Loyer", [("Loyer principal", rent.rent + 12.0), ("Réduction de loyer de solidarité", -12.0)], rent.rent)}{rubric("Charges", [("Eau froide, provision", water), ("Chauffage collectif, provision", heating), ("Entretien des parties communes, ascenseur", common)], rent.charges)}<tr class="sub"><td>Aide au logement (APL) versée par la CAF</td><td></td><td class="n">{money(-rent.benefit)}</td></tr><tr class="all"><td>Montant réglé par le locataire</td><td></td><td class="n">{money(rent.total)}</td></tr></table>
<p class="small" style="margin-top:6mm">Quittance établie le {date_printed(rent.issued_on, "slash")} sous réserve d'encaissement définitif et de tous droits et actions. Solde de votre compte à cette date : 0,00 €. Sauf opposition de votre part, vous pouvez recevoir ce document dans votre espace locataire.</p>"""
    css = ".rub td,.rub th{padding:1.1mm 2mm} .rub{border:1px solid #00695c} .rub th{background:#e0f2f1} .sub td{border-bottom:.6px solid #00695c;font-style:italic} .all td{background:#00695c;color:#fff;font-weight:bold}"
    fields = truth(rent, tenants, rent.company.name)
    return Paper(html, fields, "rent_receipt", css, "Lato", 9.8, "13mm 16mm")


def spreadsheet(dice: Dice) -> Paper:
    """An owner's spreadsheet page, grid and all: labels in column A, values in C; who paid which part, the Fund's and the tenant's, on two lines."""
    rent, money = draw(dice, benefit=True), MoneyStyle("", ",", " €")
    landlord, tenant = rent.landlord.named("LAST_first"), rent.tenants[0].named("LAST_first")
    cells: list[tuple[str, str, str]] = [
        ("QUITTANCE", "", f"n° {rent.start.month}-{rent.start.year}"), ("", "", ""), ("PROPRIETAIRE", "", esc(f"{rent.landlord.civility} {landlord}")), ("", "", esc(dice.address("").line())),
        ("LOCATAIRE", "", esc(f"{rent.tenants[0].civility} {tenant}")), ("LOGEMENT LOUE", "", esc(rent.home.line())), ("MOIS", "", f"{MONTHS[rent.start.month - 1]} {rent.start.year}"),
        ("du", f"{rent.start:%d/%m/%Y}", f"au {rent.end:%d/%m/%Y}"), ("", "", ""), ("Loyer nu", "", money(rent.rent)), ("Charges (forfait)", "", money(rent.charges)), ("TOTAL DU", "", money(rent.gross)),
        ("", "", ""), ("Reçu de la CAF (AL)", "", money(rent.benefit)), ("Reçu du locataire", f"le {rent.paid_on:%d/%m/%Y}", f"<b>{money(rent.total)}</b>"), ("TOTAL RECU", "", money(rent.gross)), ("Reste dû", "", money(0)),
        ("", "", ""), ("Pour quittance du terme ci-dessus", "", ""), ("Le", f"{rent.issued_on:%d/%m/%Y}", ""), ("", "", ""), ("", "", ""), ("", "", ""),
    ]  # fmt: skip
    body = "".join(f"<tr><td>{first}</td><td>{second}</td><td style='text-align:right'>{third}</td></tr>" for first, second, third in cells)  # fmt: skip
    html = f"<table class='xl'><colgroup><col style='width:36%'><col style='width:18%'><col></colgroup>{body}</table><div style='margin:-22mm 0 0 95mm'>{signature(dice.number(1, 90), '#222')}</div>"
    css = ".xl td{border:.5px solid #b7b7b7;height:7.2mm;vertical-align:bottom;padding:.6mm 1.4mm} .xl tr:first-child td{font-size:15pt;background:#ffe699} .xl tr:nth-child(12) td,.xl tr:nth-child(16) td{background:#ddebf7;font-weight:bold}"
    return Paper(html, truth(rent, [tenant], landlord), "rent_receipt", css, "Carlito", 11, "16mm 15mm")


def letter_by_hand(dice: Dice) -> Paper:
    """An old owner's letter in ink: no table, sums in figures in the sentences, the month without its days."""
    rent, money = draw(dice), MoneyStyle("", ",", " €", False)
    landlord, person = rent.landlord.named("first_last"), rent.tenants[0]
    tenant = person.named("first_last")
    ink = dice.pick(("#1b2a6b", "#222", "#2b3f9e"))
    home = rent.home.line()
    how = dice.pick(("en espèces", "par chèque", "par mandat"))
    month = f"{MONTHS[rent.start.month - 1]} {rent.start.year}"
    html = f"""<div style="color:{ink}"><p>{esc(landlord)}<br>{lines(dice.address("").lines())}</p><p style="text-align:right;margin-top:6mm">{esc(dice.address("").town)}, le {long_date(rent.issued_on)}</p>
<p style="text-align:center;margin:10mm 0;text-decoration:underline">Quittance</p>
<p style="text-indent:12mm">J'ai bien reçu de {"Madame" if person.sex == "F" else "Monsieur"} {esc(tenant)} la somme de {money(rent.gross)} ({amount_in_words(rent.gross)}), {how}, le {date_printed(rent.paid_on, "padded")}, pour son loyer et ses charges du mois {"d'" if month[0] in "ao" else "de "}{month}, du logement que je lui loue {esc(home)}.</p>
<p style="text-indent:12mm">Le loyer est de {money(rent.rent)} et les charges (eau, escalier, ordures ménagères) de {money(rent.charges)}. Rien ne m'est dû à ce jour.</p><p style="text-indent:12mm">Dont quittance.</p><div style="margin:8mm 0 0 90mm">{signature(dice.number(1, 90), ink)}</div></div>"""
    fields = truth(rent, [tenant], landlord, period_start=rent.start, period_end=rent.end)
    font = dice.pick(("Kalam", "Caveat"))
    size = 13.5 if font == "Kalam" else 17
    return Paper(html, fields, "rent_receipt", handwriting() + "p{line-height:1.75}", font, size, "22mm 24mm")


def furnished_bilingual(dice: Dice) -> Paper:
    """A furnished-flat agency for people from abroad: French and English in two columns, English dates, an owner behind the agency."""
    rent = draw(dice, "agency", tenants=dice.pick((1, 2)))
    money = MoneyStyle(",", ".", "")
    owner = rent.landlord.named("first_LAST")
    tenants = [person.named("first_LAST") for person in rent.tenants]
    fee = dice.number(15, 40)

    def day(date: dt.date) -> str:
        return f"{date:%d-%m-%Y}"

    def both(french: str, english: str, value: str) -> str:
        return f"<tr><td>{french}</td><td style='color:#666;font-style:italic'>{english}</td><td class='n'>{value}</td></tr>"

    html = f"""<div style="border-bottom:4px double #333;padding-bottom:3mm;display:flex;justify-content:space-between"><span style="font-size:17pt;letter-spacing:2px">{esc(rent.company.name)}</span><span class="small right">{esc(rent.company.address.line())}<br>Carte professionnelle CPI {dice.digits(4)} {dice.digits(4)} 000 {dice.digits(3)}</span></div>
<table style="margin-top:7mm"><tr><td style="width:50%"><span class="tiny">LOCATAIRE(S) / TENANT(S)</span><br>{lines(tenants)}</td><td><span class="tiny">PROPRIÉTAIRE, représenté par l'agence / OWNER, represented by the agency</span><br>{esc(owner)}</td></tr><tr><td style="padding-top:4mm"><span class="tiny">LOGEMENT MEUBLÉ / FURNISHED DWELLING</span><br>{lines(rent.home.lines())}</td><td style="padding-top:4mm"><span class="tiny">PÉRIODE / PERIOD</span><br>{day(rent.start)} – {day(rent.end)}</td></tr></table>
<h2 style="margin:9mm 0 4mm;font-size:14pt">REÇU DE LOYER VALANT QUITTANCE <span style="font-weight:normal;font-size:10pt">/ RENT RECEIPT</span></h2>
<table class="bil"><tr><th></th><th></th><th class="right">EUR</th></tr>{both("Loyer meublé", "Furnished rent", money(rent.rent))}{both("Charges, internet compris", "Utilities, internet included", money(rent.charges))}{both("<b>Total quittancé</b>", "<b>Total receipted</b>", f"<b>{money(rent.gross)}</b>")}</table>
<p style="margin-top:6mm">Reçu le {day(rent.paid_on)} par virement international. <i style="color:#666">Received on {day(rent.paid_on)} by bank transfer.</i></p><p>Au nom et pour le compte du propriétaire, nous donnons quittance de la somme ci-dessus pour la période indiquée. <i style="color:#666">On behalf of the owner we acknowledge full payment for the period stated above.</i></p>
<p class="small">Hors quittance / not included: dépôt de garantie {money(rent.rent * 2)} EUR détenu par l'agence; frais de dossier {money(fee)} EUR réglés à l'entrée.</p><p style="margin-top:9mm">Émis le / Issued on {day(rent.issued_on)}</p><div style="margin-left:100mm">{signature(dice.number(1, 90))}</div>"""
    css = ".bil td,.bil th{border-bottom:1px solid #999;padding:2mm 1mm}"
    return Paper(
        html, truth(rent, tenants, owner), "rent_receipt", css, dice.pick(("P052", "Caladea")), 10.2, "18mm 20mm"
    )


LAYOUTS = {
    "web_service": web_service, "rubrics": rubrics, "spreadsheet": spreadsheet,
    "letter_by_hand": letter_by_hand, "furnished_bilingual": furnished_bilingual,
}  # fmt: skip
