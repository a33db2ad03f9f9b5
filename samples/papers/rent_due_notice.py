"""Avis d'échéance: what the tenant must pay next. Never a receipt, even when it says « quittance » in its small print."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt import (
    added_due,
    apart_due,
    assorted_due,
    blind_due,
    dealt_due,
    diverse_due,
    extra_due,
    further_due,
    gathered_due,
    medley_due,
    mixed_due,
    motley_due,
    outside_due,
    potluck_due,
    scattered_due,
    second_due,
    sorted_due,
    strewn_due,
    sundry_due,
    various_due,
)
from samples.papers.rent_receipt._draw import Rent, draw, notice_truth


def _truth(rent: Rent, tenants: list[str], landlord: str, **changes: object) -> dict[str, object]:
    return notice_truth(rent, tenants, landlord, rent.start - dt.timedelta(days=8), **changes)


def social(dice: Dice) -> Paper:
    """A social landlord's notice with its payment coupon: APL deducted, « à payer avant le », the same total twice."""
    rent, money = draw(dice, "social_landlord", benefit=True), dice.table_money()
    tenant = rent.tenants[0].named("LAST_first")
    issued = rent.start - dt.timedelta(days=8)
    rows = [
        ["Loyer", money(rent.rent)],
        ["Charges", money(rent.charges)],
        ["Sous-total", money(rent.gross)],
        ["APL", money(rent.benefit, sign="-")],
        ["<b>TOTAL À PAYER</b>", f"<b>{money(rent.total)}</b>"],
    ]
    html = f"""<table><tr><td><h2>{esc(rent.company.name)}</h2>{lines(rent.company.address.lines())}</td><td class="right">N° client {dice.digits(7)}<br>Émis le {date_printed(issued, "slash")}</td></tr></table>
<p style="margin:4mm 0 6mm 95mm">{rent.tenants[0].civility} {esc(tenant)}<br>{lines(rent.home.lines())}</p><h2>AVIS D'ÉCHÉANCE</h2><p>Période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} — logement : {esc(rent.home.line())}</p>
{table(rows, "grid", ("Désignation", "Montant €"), ("70%", "30%"))}<p><b>À payer avant le {date_printed(rent.start + dt.timedelta(days=9), "slash")}</b>. Votre solde au {date_printed(issued, "slash")} : 0,00 €</p>
<p class="small">Une quittance vous sera adressée gratuitement sur demande après encaissement.</p><div style="border-top:1px dashed #000;margin-top:20mm;padding-top:3mm"><b>TIP SEPA</b> — Montant : {money(rent.total)} € — Référence {dice.digits(12)}<br>{esc(tenant)}<br>Date et signature :</div>"""
    return Paper(html, _truth(rent, [tenant], rent.company.name), "rent_due_notice", "", dice.font("sans"), 9.5, "15mm")


def agency_call(dice: Dice) -> Paper:
    """« Appel de loyer » of an agency: debit to come, bank details, a warning about what is not a receipt."""
    rent, money = draw(dice, "agency", tenants=dice.pick((1, 2))), dice.money()
    names = dice.name_style()
    tenants = [t.named(names) for t in rent.tenants]
    issued = rent.start - dt.timedelta(days=8)
    html = f"""<p><b>{esc(rent.company.name)}</b><br>{esc(rent.company.address.line())}</p><p class="right">{"<br>".join(esc(n) for n in tenants)}<br>{lines(rent.home.lines())}</p>
<h2 style="margin-top:10mm">Appel de loyer — {month_printed(rent.start.year, rent.start.month, "lower")}</h2><p>Le {date_printed(issued, "long")}</p><p>Nous vous prions de bien vouloir régler, pour l'occupation du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} du logement {esc(rent.home.line())} :</p>
<p>Loyer hors charges : {money(rent.rent)}<br>Provision pour charges : {money(rent.charges)}<br><b>Montant à régler : {money(rent.total)}</b></p><p>Prélèvement prévu le 5 sur le compte {dice.iban()[:9]} •••• •••• {dice.digits(3)}.</p><p class="small">Le présent appel ne constitue en aucun cas une quittance.</p>"""
    return Paper(html, _truth(rent, tenants, rent.company.name), "rent_due_notice", "", dice.font("any"), 10.5, "20mm")


def with_arrears(dice: Dice) -> Paper:
    """A notice with arrears: what the period costs, what is still owed, a last payment already received (a trap for « reçu »)."""
    rent, money = draw(dice, "social_landlord", benefit=dice.chance(0.5)), dice.money()
    tenant = rent.tenants[0].named("first_LAST")
    issued, owed = rent.start - dt.timedelta(days=8), dice.amount(60, 900)
    helped = [["Aide au logement", money(rent.benefit, sign="-")]] if rent.benefit else []
    rows = [
        ["Loyer", money(rent.rent)],
        ["Acompte charges", money(rent.charges)],
        *helped,
        ["Échéance du mois", f"<b>{money(rent.total)}</b>"],
    ]
    html = f"""<p class="right small">{esc(rent.company.name)} · {esc(rent.company.address.line())}</p><h1 style="font-size:15pt">Votre avis d'échéance</h1>
<div class="cols"><div>{esc(tenant)}<br>{lines(rent.home.lines())}</div><div class="box small">Dernier règlement reçu : {money(rent.total)} le {date_printed(rent.start - dt.timedelta(days=22), "slash")}<br>Reste dû au {date_printed(issued, "slash")} : {money(owed)}</div></div>
<p style="margin-top:6mm">Échéance du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</p>{table(rows, "rows")}<p style="margin-top:5mm">Somme totale à nous devoir, arriéré compris : {money(rent.total + owed)}. En cas de difficulté, contactez votre conseillère sociale au {dice.phone()}.</p><p class="tiny">Avis émis le {date_printed(issued, "slash")}</p>"""
    return Paper(html, _truth(rent, [tenant], rent.company.name), "rent_due_notice", "", dice.font("sans"), 10, "17mm")


def owner_mail(dice: Dice) -> Paper:
    """An owner's plain note asking for the rent: no total line, in sentences."""
    rent, money = draw(dice, "sci"), dice.money()
    tenant = rent.tenants[0].named("first_last")
    issued = rent.start - dt.timedelta(days=8)
    html = f"""<p>{esc(rent.company.name)}<br>{lines(rent.company.address.lines())}</p><p style="margin-top:6mm">à l'attention de {rent.tenants[0].civility} {esc(tenant)}, {esc(rent.home.line())}</p><p>Le {date_printed(issued, "slash")}</p>
<p><b>Objet : avis d'échéance de loyer</b></p><p class="justify" style="line-height:1.6">Conformément au bail, je vous remercie de me faire parvenir au plus tard le {date_printed(rent.start + dt.timedelta(days=4), "slash")} la somme de {money(rent.total)} correspondant
au loyer ({money(rent.rent)}) et aux charges ({money(rent.charges)}) de la période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}.</p><p>Cordialement,</p>"""
    return Paper(
        html, _truth(rent, [tenant], rent.company.name), "rent_due_notice", "", dice.font("serif"), 11.5, "24mm"
    )


def invoice(dice: Dice) -> Paper:
    """An invoice number, the amount above its label, the due date in a box, the month's lines set across in one row."""
    rent, money = draw(dice, "agency", benefit=dice.chance(0.5)), dice.money()
    tenant = rent.tenants[0].named(dice.name_style())
    issued = rent.start - dt.timedelta(days=8)
    helped = ("<th>Aide au logement</th>", f"<td>{money(rent.benefit, sign='-')}</td>") if rent.benefit else ("", "")
    html = f"""<p><b>{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}</p><div class="box" style="float:right;width:62mm"><span style="font-size:15pt"><b>{money(rent.total)}</b></span><br>à régler avant le {date_printed(rent.start + dt.timedelta(days=4), "slash")}</div>
<p>Avis d'échéance n° {dice.digits(8)}<br>du {date_printed(issued, "slash")}</p><p style="clear:both;margin-top:8mm">Locataire : {esc(tenant)}<br>Bien : {esc(rent.home.line())}</p>
<table class="grid center"><tr><th>Échéance</th><th>Loyer</th><th>Charges</th>{helped[0]}<th>Total</th></tr><tr><td>{date_printed(rent.start, "slash")} - {date_printed(rent.end, "slash")}</td><td>{money(rent.rent)}</td><td>{money(rent.charges)}</td>{helped[1]}<td>{money(rent.total)}</td></tr></table>
<p class="small" style="margin-top:6mm">Ce document n'est pas une quittance. Quittance sur demande après paiement complet (article 21 de la loi du 6 juillet 1989).</p>"""
    return Paper(html, _truth(rent, [tenant], rent.company.name), "rent_due_notice", "", dice.font("sans"), 10, "17mm")


def quittance_pending(dice: Dice) -> Paper:
    """« Quittance / avis d'échéance »: the word quittance in the title, nothing received yet."""
    rent, money = draw(dice, "social_landlord", tenants=2, benefit=True), dice.table_money()
    names = dice.name_style()
    tenants = [tenant.named(names) for tenant in rent.tenants]
    issued = rent.start - dt.timedelta(days=8)
    rows = [
        ["Loyer", money(rent.rent)],
        ["Charges", money(rent.charges)],
        ["APL (tiers payant)", money(rent.benefit, sign="-")],
        ["Net à payer", money(rent.total)],
    ]
    html = f"""<p class="right">{esc(rent.company.name)}<br>{esc(rent.company.address.line())}</p><p>{"<br>".join(esc(name) for name in tenants)}<br>{lines(rent.home.lines())}</p><h3>AVIS D'ÉCHÉANCE DU MOIS DE {month_printed(rent.start.year, rent.start.month, "upper")}</h3><p class="small">valant quittance après encaissement — ne peut servir de justificatif de paiement</p>
<p>Période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} · édité le {date_printed(issued, "slash")}</p>{table(rows, "grid", ("Rubrique", "Euros"), ("75%", "25%"))}<p>Votre prélèvement interviendra le {date_printed(rent.start + dt.timedelta(days=4), "slash")}.</p>"""
    return Paper(html, _truth(rent, tenants, rent.company.name), "rent_due_notice", "", dice.font("any"), 10, "16mm")


LAYOUTS = {
    "social": social, "agency_call": agency_call, "with_arrears": with_arrears, "owner_mail": owner_mail, "unusual_invoice": invoice,
    "unusual_quittance_pending": quittance_pending,
    **second_due.LAYOUTS,
    **outside_due.LAYOUTS,
    **further_due.LAYOUTS,
    **assorted_due.LAYOUTS,
    **various_due.LAYOUTS,
    **sundry_due.LAYOUTS,
    **motley_due.LAYOUTS,
    **medley_due.LAYOUTS,
    **added_due.LAYOUTS,
    **extra_due.LAYOUTS,
    **potluck_due.LAYOUTS,
    **mixed_due.LAYOUTS,
    **sorted_due.LAYOUTS,
    **gathered_due.LAYOUTS,
    **dealt_due.LAYOUTS,
    **blind_due.LAYOUTS,
    **strewn_due.LAYOUTS,
    **scattered_due.LAYOUTS,
    **diverse_due.LAYOUTS,
    **apart_due.LAYOUTS,
}  # fmt: skip
