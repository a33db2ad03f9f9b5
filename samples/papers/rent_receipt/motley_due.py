"""Motley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

Due notices drawn by somebody who knew nothing of the reader: the letter before a SEPA debit, an account in debit and credit, a
request whose sum is in letters, a board of cells each with its label beneath.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import barcode


def debit_letter(dice: Dice) -> Paper:
    """The letter a manager sends before it debits: mandate and creditor identifiers, the day and the sum of the debit in a frame; how it is made up comes in the small print below the signature."""
    rent, money = draw(dice, "agency", tenants=dice.pick((1, 2))), dice.money()
    style = dice.name_style()
    tenants = [tenant.named(style) for tenant in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(6, 16))
    debit = rent.start + dt.timedelta(days=dice.number(3, 9))
    html = f"""<div style="display:flex;justify-content:space-between"><div style="width:70mm">{"<br>".join(esc(name) for name in tenants)}<br>{lines(rent.home.lines())}</div><div class="right"><b>{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}<br>{dice.phone()}</div></div>
<p style="margin:14mm 0 6mm">{esc(rent.company.address.town)}, le {long_date(issued)}</p><p><b>Notification préalable de prélèvement</b><br><span class="small">Mandat (RUM) : {dice.letters(2)}{dice.digits(10)} &nbsp; ICS : FR{dice.digits(2)}ZZZ{dice.digits(6)}</span></p><p>Madame, Monsieur,</p><p class="justify">Nous présenterons prochainement à votre banque le prélèvement suivant, au titre du contrat de location que nous avons conclu avec vous en qualité de bailleur :</p>
<div style="display:flex;border:1.5px solid #345;margin:6mm 10mm"><div style="flex:1;padding:4mm" class="center">le<br><b style="font-size:13pt">{date_printed(debit, "slash")}</b></div><div style="flex:1;padding:4mm;border-left:1.5px solid #345" class="center">pour un montant de<br><b style="font-size:13pt">{money(rent.total)}</b></div><div style="flex:1;padding:4mm;border-left:1.5px solid #345" class="center">au débit du compte<br>{dice.iban()[:4]} ···· ···· {dice.digits(3)}</div></div>
<p class="justify">Merci de vous assurer que votre compte est suffisamment approvisionné. Si vous souhaitez contester ce prélèvement, adressez-nous un courrier au moins huit jours avant sa date.</p><p style="margin:6mm 0 14mm 90mm">Le service quittancement</p>
<div style="border-top:1px solid #345;padding-top:3mm" class="small"><p>Objet du prélèvement : location du logement situé {esc(rent.home.line())}, du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}. Loyer hors charges {money(rent.rent)} ; avances sur charges {money(rent.charges)} ; honoraires, néant.</p><p>Cet avis d'échéance n'est pas une quittance ; celle-ci sera déposée dans votre espace après encaissement définitif.</p></div>"""
    return Paper(html, notice_truth(rent, tenants, rent.company.name, issued), "rent_due_notice", "", dice.font("any"), 10.5, "18mm 20mm")  # fmt: skip


def debit_and_credit(dice: Dice) -> Paper:
    """A social landlord's account: each movement in a debit or a credit column with its day, the former month paid, the new month not yet; a coupon with bars at the foot."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 1, 2)), benefit=True), dice.table_money()
    tenants = [tenant.named("LAST_FIRST") for tenant in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(3, 9))
    before = round(rent.total - dice.amount(4, 19), 2)
    month = month_printed(rent.start.year, rent.start.month, "plain_upper")
    day, old = rent.start.strftime("%d/%m"), issued - dt.timedelta(days=20)

    def move(when: str, label: str, debit: float | None = None, credit: float | None = None) -> str:
        cells = [f"<td class='n'>{money(value) if value is not None else ''}</td>" for value in (debit, credit)]
        return f"<tr><td>{when}</td><td>{label}</td>{''.join(cells)}</tr>"

    html = f"""<table><tr><td style="width:56%"><b style="font-size:15pt;color:#00695c">{esc(rent.company.name)}</b><br><span class="small">{esc(rent.company.address.line())}</span></td><td style="padding-top:14mm">{"<br>".join(esc(f"{tenant.civility.upper()} {name}") for tenant, name in zip(rent.tenants, tenants, strict=True))}<br>{lines(rent.home.lines(True))}</td></tr></table>
<p style="margin-top:8mm;color:#00695c;font-size:13pt"><b>AVIS D'ÉCHÉANCE {month}</b></p><p class="small">Édité le {date_printed(issued, "slash")} &nbsp;|&nbsp; Bail n° {dice.digits(6)}/{dice.digits(2)} &nbsp;|&nbsp; Logement : {esc(rent.home.line())} &nbsp;|&nbsp; Période facturée : {rent.start:%d/%m/%Y} – {rent.end:%d/%m/%Y}</p>
<table class="grid" style="margin-top:4mm"><tr><th style="width:14%">Date</th><th>Mouvement</th><th class="right" style="width:17%">Débit</th><th class="right" style="width:17%">Crédit</th></tr>{move("", "Solde du mois précédent", before)}{move(f"{old:%d/%m}", "Votre règlement, merci", None, before)}{move(day, "Loyer", rent.rent)}{move(day, "Charges provisionnelles", rent.charges)}{move(day, "APL du mois, tiers payant", None, rent.benefit)}<tr><td></td><td><b>Échéance de la période, à nous régler</b></td><td class="n"><b>{money(rent.total)}</b></td><td></td></tr></table>
<p style="margin-top:5mm">Date limite de paiement : <b>{date_printed(rent.start + dt.timedelta(days=dice.number(4, 9)), "slash")}</b>. Passé ce délai, une relance vous sera adressée. Vous pouvez payer en ligne, à la Banque Postale ou au point relais.</p><p class="small">Quittance envoyée sur demande. Une difficulté ? Votre chargé de clientèle : {dice.phone()}.</p>
<div style="border-top:1px dashed #333;margin-top:24mm;padding-top:4mm"><table><tr><td class="small">TALON À JOINDRE<br>{esc(tenants[0])}<br>Réf. {dice.digits(6)}{dice.digits(6)}</td><td class="center">{barcode(dice.digits(16))}</td><td class="right">Montant en euros<br><b style="border:1px solid;padding:1mm 4mm">{money(rent.total)}</b></td></tr></table></div>"""
    return Paper(html, notice_truth(rent, tenants, rent.company.name, issued), "rent_due_notice", "", dice.font("sans"), 9.8, "14mm 16mm")  # fmt: skip


def sum_in_letters(dice: Dice) -> Paper:
    """An owner's request typed by a notary's habit: the sum in letters then in figures, the period in a sentence, the rent and the charges in a bracketed aside."""
    rent, money = draw(dice, tenants=dice.pick((1, 2))), dice.money()
    tenants = [tenant.named("first_LAST") for tenant in rent.tenants]
    landlord = rent.landlord.named("first_LAST")
    issued = rent.start - dt.timedelta(days=dice.number(4, 12))
    home = dice.address("")
    names = " et ".join(f"{tenant.civility} {esc(name)}" for tenant, name in zip(rent.tenants, tenants, strict=True))
    html = f"""<p class="center" style="font-size:15pt;letter-spacing:2px">APPEL DE LOYER</p><p class="center small">(loyer payable d'avance)</p><p style="margin-top:10mm">{esc(landlord)}, {esc(home.line())},<br>propriétaire,</p><p style="margin:5mm 0">à {names},<br>locataire{"s" if len(tenants) > 1 else ""} du bien situé {esc(rent.home.line())}.</p>
<p class="justify" style="line-height:1.75">J'ai l'honneur de vous rappeler qu'il y aura lieu de me verser, au plus tard le {long_date(rent.start + dt.timedelta(days=dice.number(1, 6)))}, la somme de <b>{amount_in_words(rent.total)}</b> ({money(rent.total)}), montant du terme à échoir du {long_date(rent.start)} au {long_date(rent.end)} [loyer en principal : {money(rent.rent)} ; provision pour charges, à régulariser en fin d'exercice : {money(rent.charges)}].</p>
<p class="justify" style="line-height:1.75">Le versement se fera de préférence par virement sur le compte que vous connaissez. Sitôt les fonds reçus, il vous en sera donné quittance.</p><p style="margin-top:8mm" class="right">À {esc(home.town)}, le {long_date(issued)}<br>{esc(landlord)}</p>"""
    return Paper(html, notice_truth(rent, tenants, landlord, issued), "rent_due_notice", "", dice.pick(("P052", "C059", "Courier Prime", "FreeSerif")), 11.5, "24mm 26mm")  # fmt: skip


def board(dice: Dice) -> Paper:
    """A student and young workers' residence: a board of cells three by four, the value large and its label beneath; the sum to pay in the last cell, on its side of the sheet."""
    rent, money = draw(dice, "association", benefit=dice.chance(0.6)), dice.money()
    tenant = rent.tenants[0].named(dice.name_style())
    issued = rent.start - dt.timedelta(days=dice.number(3, 10))
    limit = rent.start + dt.timedelta(days=dice.number(4, 9))
    cells = [
        (esc(tenant), "résident·e"), (f"{dice.pick('ABC')}{dice.digits(3)}", "chambre"), (month_printed(rent.start.year, rent.start.month, "title"), "mois appelé"), (f"{rent.start:%d/%m/%Y} - {rent.end:%d/%m/%Y}", "période"),
        (money(rent.rent), "redevance, part loyer"), (money(rent.charges), "redevance, part charges"), (money(rent.gross), "redevance totale"), (("- " + money(rent.benefit)) if rent.benefit else "en cours d'étude", "APL attendue"),
        (date_printed(issued, "slash"), "émis le"), (date_printed(limit, "slash"), "à payer avant le"), (f"R{dice.digits(7)}", "référence à rappeler"), (f"<b>{money(rent.total)}</b>", "<b>reste à votre charge</b>"),
    ]  # fmt: skip
    rows = [[f"<td><span style='font-size:12pt'>{value}</span><br><span class='tiny'>{label}</span></td>" for value, label in cells[start : start + 4]] for start in (0, 4, 8)]  # fmt: skip
    html = f"""<table><tr><td><b style="font-size:16pt">{esc(rent.company.name)}</b><br>gestionnaire de la résidence et bailleur</td><td class="right small">{lines(rent.company.address.lines())}</td></tr></table><p style="font-size:13pt;margin:9mm 0 3mm">Appel de redevance</p>
<table class="grid center" style="table-layout:fixed">{"".join(f"<tr style='height:21mm'>{''.join(row)}</tr>" for row in rows)}</table><p style="margin-top:7mm">Logement : {esc(rent.home.line())}</p><p class="small">Paiement par carte sur le portail, par virement ou à l'accueil (lundi au vendredi, 14 h - 18 h). Le présent appel ne vaut pas quittance. Toute somme non réglée à l'échéance fait l'objet d'un rappel le 15 du mois.</p>"""
    return Paper(html, notice_truth(rent, [tenant], rent.company.name, issued), "rent_due_notice", ".grid td{text-align:center;vertical-align:middle}", dice.font("sans"), 10, "16mm 18mm", "A4 landscape")  # fmt: skip


LAYOUTS = {
    "debit_letter": debit_letter, "debit_and_credit": debit_and_credit, "sum_in_letters": sum_in_letters,
    "board": board,
}  # fmt: skip
