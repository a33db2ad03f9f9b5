"""Notices of rent to come, drawn by somebody who knew nothing of the reader."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MONTHS, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, truth


def telephone_screen(dice: Dice) -> Paper:
    """A screen of the landlord's application: hour and battery, a big amount, a button « Payer », the lines unfolded; no date of issue."""
    rent, money = draw(dice, "social_landlord", benefit=True), dice.money()
    tenant = rent.tenants[0].named("first_last")
    rows = [
        ("Loyer", money(rent.rent)),
        ("Charges locatives", money(rent.charges)),
        ("APL", money(rent.benefit, sign="- ")),
    ]
    shown = "".join(f"<div class='l'><span>{a}</span><span>{b}</span></div>" for a, b in rows)
    html = f"""<div class="l tiny"><span>{dice.number(8, 21):02d}:{dice.number(10, 59)}</span><span>4G &nbsp; {dice.number(11, 99)} %</span></div><p style="font-size:12pt"><b>‹ &nbsp; Avis d'échéance</b></p><p class="small">{esc(rent.company.name)}</p>
<div style="background:#f1f4ff;border-radius:4mm;padding:4mm;text-align:center"><span class="small">À payer pour {MONTHS[rent.start.month - 1]} {rent.start.year}</span><br><span style="font-size:21pt"><b>{money(rent.total)}</b></span><br><span class="small">avant le {date_printed(rent.start + dt.timedelta(days=7), "slash")}</span></div>
<p style="margin-top:4mm"><b>Détail</b><br><span class="small">du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</span></p>{shown}<div class="l" style="border-top:1px solid #888"><b>Total de l'échéance</b><b>{money(rent.total)}</b></div><p style="margin-top:4mm"><b>Mon logement</b><br>{esc(tenant)}<br>{lines(rent.home.lines())}</p>
<p class="small">Dernier paiement : {money(rent.total)} le {date_printed(rent.start - dt.timedelta(days=24), "slash")}, merci.</p><div style="background:#2b4bd8;color:#fff;border-radius:5mm;padding:3mm;text-align:center">Payer maintenant</div><p class="tiny center" style="margin-top:3mm">Accueil &nbsp;&nbsp; Loyer &nbsp;&nbsp; Demandes &nbsp;&nbsp; Profil</p>"""
    fields = truth(rent, [tenant], rent.company.name, payment_date=None, issue_date=None)
    css = ".l { display: flex; justify-content: space-between; padding: 0.8mm 0; }"
    return Paper(html, fields, "rent_due_notice", css, "Inter", 9, "4mm 6mm", "82mm 172mm")


def tear_off_side(dice: Dice) -> Paper:
    """A SEM's notice: the payment slip is a strip at the left side to tear off, the account of three months in the middle, ours the last; earlier debt in the sum to pay but not in the term."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2))), dice.table_money()
    tenants = [t.named("LAST_FIRST") for t in rent.tenants]
    issued, owed = rent.start - dt.timedelta(days=dice.number(5, 9)), dice.amount(35, 480)
    before = rent.start - dt.timedelta(days=12)
    account = [
        [f"{before.replace(day=1):%d/%m/%Y}", f"Échéance {MONTHS[before.month - 1]}", money(rent.total), ""], [f"{before:%d/%m/%Y}", "Votre versement", "", money(round(rent.total - owed, 2) if rent.total > owed else 0)],
        [f"{issued:%d/%m/%Y}", "Solde antérieur dû", money(owed), ""],
    ]  # fmt: skip
    term = [["Loyer de base", money(rent.rent)], ["Provisions sur charges", money(rent.charges)], [f"<b>Échéance de {MONTHS[rent.start.month - 1]}</b>", f"<b>{money(rent.total)}</b>"]]  # fmt: skip
    html = f"""<div style="display:flex"><div style="width:44mm;border-right:1px dashed #000;padding-right:4mm" class="small"><b>À DÉTACHER</b><br><br>Titre interbancaire de paiement<br><br>Débiteur :<br>{"<br>".join(esc(n) for n in tenants)}<br><br>Créancier :<br>{esc(rent.company.name)}<br><br>Référence<br>{dice.digits(4)} {dice.digits(4)} {dice.digits(4)}<br><br>Montant<br><b>{money(round(rent.total + owed, 2))} €</b><br><br>Date et signature<br><br><br><br>ICS FR{dice.digits(2)}ZZZ{dice.digits(6)}</div>
<div style="flex:1;padding-left:6mm"><b style="font-size:13pt">{esc(rent.company.name)}</b><br><span class="small">Société d'économie mixte — {esc(rent.company.address.line())}</span><div style="margin:6mm 0 8mm 44mm">{"<br>".join(esc(n) for n in tenants)}<br>{lines(rent.home.lines(True))}</div>
<p style="font-size:13pt;border-bottom:2px solid">Avis d'échéance <span style="float:right">{month_printed(rent.start.year, rent.start.month, "upper")}</span></p><p>Période : {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} &nbsp;—&nbsp; établi le {date_printed(issued, "slash")}</p>{table(term, "", (), ("68%", "32%"))}<p style="margin-top:6mm"><b>Situation de votre compte avant cette échéance</b></p>{table(account, "rows small", ("Date", "Libellé", "Débit", "Crédit"), ("20%", "44%", "18%", "18%"))}
<p class="box" style="margin-top:6mm">Somme totale à verser au plus tard le {date_printed(rent.start + dt.timedelta(days=9), "slash")} : {money(round(rent.total + owed, 2))} €</p><p class="tiny">Quittance délivrée après paiement intégral. En cas de difficultés, saisissez le FSL ou contactez le 0 805 16 00 75 (SOS loyers impayés).</p></div></div>"""
    fields = truth(
        rent, tenants, rent.company.name, payment_date=None, issue_date=issued, address=rent.home.truth(True)
    )
    return Paper(html, fields, "rent_due_notice", "", "Nimbus Sans", 9.5, "11mm 12mm")


def flat_share_invoice(dice: Dice) -> Paper:
    """A flat-share operator's invoice: « colocataire », charges called « forfait services », VAT not applicable, the operator's seat in the foot, the SCI that owns the flat in small."""
    rent, money = draw(dice, "sci"), dice.money()
    tenant = rent.tenants[0].named("first_LAST")
    issued = rent.start - dt.timedelta(days=dice.number(6, 12))
    operator = dice.pick(("Kolibri Coliving SAS", "Cosy Colocs SARL", "Maison Partagée SAS"))
    rows = [
        [f"Loyer chambre n° {dice.number(1, 8)}", "1", money(rent.rent)], ["Forfait de charges (eau, énergie, internet)", "1", money(rent.charges)], ["TVA (exonération art. 261 D du CGI)", "", money(0)],
    ]  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-end"><div style="font-size:22pt;color:#e4572e"><b>{esc(operator.split()[0])}</b></div><div class="right">Avis d'échéance n° AE-{rent.start:%Y%m}-{dice.digits(4)}<br>Date d'émission : {date_printed(issued, "dash")}<br>Date d'échéance : {date_printed(rent.start + dt.timedelta(days=2), "dash")}</div></div>
<div style="display:flex;gap:8mm;margin:9mm 0"><div style="flex:1;background:#fdf3ef;padding:4mm"><span class="tiny">COLOCATAIRE</span><br><b>{esc(tenant)}</b><br>ID {dice.digits(5)}</div><div style="flex:1;background:#fdf3ef;padding:4mm"><span class="tiny">LOGEMENT OCCUPÉ</span><br>{lines(rent.home.lines())}</div><div style="flex:1;background:#fdf3ef;padding:4mm"><span class="tiny">OCCUPATION</span><br>du {date_printed(rent.start, "dash")}<br>au {date_printed(rent.end, "dash")}</div></div>
{table(rows, "rows", ("Description", "Quantité", "Montant"), ("66%", "12%", "22%"))}<p style="text-align:right;font-size:14pt;margin-top:4mm">Net à payer : <b>{money(rent.total)}</b></p><p class="small">Le bailleur, {esc(rent.company.name)}, a donné mandat à {esc(operator)} d'appeler et d'encaisser les loyers. Merci d'effectuer votre virement sur le compte {dice.iban()} avec votre identifiant. Frais de rejet : {money(12)}. Ce document n'est pas une preuve de paiement.</p>
<p class="tiny center" style="margin-top:50mm">{esc(operator)}, capital de 10 000 €, {esc(dice.address("").line())}, RCS {dice.digits(9)}</p>"""
    fields = truth(rent, [tenant], rent.company.name, payment_date=None, issue_date=issued)
    return Paper(html, fields, "rent_due_notice", "", "Open Sans", 9.6, "15mm 16mm")


def charges_in_columns(dice: Dice) -> Paper:
    """An HLM office's list: the values before the labels, three sums of charges then their total, RLS and APL; « ne tient pas lieu de quittance »; typed in a narrow face."""
    rent, money = draw(dice, "social_landlord", tenants=2, benefit=True), dice.table_money()
    tenants = [t.named("LAST_first") for t in rent.tenants]
    issued, rls = rent.start - dt.timedelta(days=dice.number(4, 8)), dice.amount(9, 41)
    total = round(rent.total - rls, 2)
    lift, water = round(rent.charges * 0.2, 2), round(rent.charges * 0.45, 2)
    rows = [
        (money(rent.rent), "loyer du logement"), (money(lift), "ascenseur, parties communes"), (money(water), "eau"), (money(round(rent.charges - lift - water, 2)), "chauffage collectif"), (money(rent.charges), "ensemble des provisions pour charges"),
        (money(rls, sign="-"), "réduction de loyer de solidarité"), (money(rent.benefit, sign="-"), "aide personnalisée au logement"), (money(total), "reste à payer par vos soins"),
    ]  # fmt: skip
    body = "".join(f"<tr><td class='n' style='width:34mm'>{a}</td><td style='padding-left:6mm'>{b}</td></tr>" for a, b in rows)  # fmt: skip
    html = f"""<p>{esc(rent.company.name.upper())}<br>Office public de l'habitat<br>{lines(rent.company.address.lines())}</p><p style="margin-left:100mm">{esc(rent.tenants[0].civility)} {esc(tenants[0])}<br>{esc(rent.tenants[1].civility)} {esc(tenants[1])}<br>{lines(rent.home.lines())}</p><p>{esc(rent.company.address.town)}, le {long_date(issued)}</p>
<p style="font-size:13pt;margin:7mm 0 2mm">AVIS D'ÉCHÉANCE — terme du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</p><p class="small">N° de bail {dice.digits(6)} — ne tient pas lieu de quittance</p><table>{body}</table><p style="margin-top:6mm">Cette somme sera présentée au prélèvement le {long_date(rent.start + dt.timedelta(days=dice.number(4, 9)))}. Au {date_printed(issued, "slash")}, votre compte est à jour ; nous avons reçu votre paiement du mois dernier.</p>
<p class="small justify">Enquête ressources : vous avez jusqu'au 15 du mois pour renvoyer l'enquête « supplément de loyer de solidarité », accompagnée de vos avis d'impôt. À défaut, une pénalité de 7,62 € par mois et un supplément forfaitaire vous seront facturés (article L. 441-9 du CCH).</p>"""
    fields = truth(rent, tenants, rent.company.name.upper(), payment_date=None, issue_date=issued, total=total)
    return Paper(html, fields, "rent_due_notice", "", "Liberation Sans Narrow", 11.5, "17mm 20mm")


LAYOUTS = {
    "telephone_screen": telephone_screen, "tear_off_side": tear_off_side, "flat_share_invoice": flat_share_invoice, "charges_in_columns": charges_in_columns,
}  # fmt: skip
