"""Receipts of agencies, property companies and social landlords: RLS and APL deducted, two months on one sheet, accounts."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import date_printed, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, truth


def social_list(dice: Dice) -> Paper:
    """A social landlord's list: rent, several charges that must be added up, RLS, APL paid straight to the landlord, paid total."""
    rent, money = draw(dice, "social_landlord", benefit=True), dice.table_money()
    tenant = rent.tenants[0].named("LAST_first")
    water, heat = round(rent.charges * 0.35, 2), round(rent.charges * 0.4, 2)
    common = round(rent.charges - water - heat, 2)
    rows = [["LOYER LOGEMENT", "", money(rent.rent)], ["PROVISION EAU FROIDE", "", money(water)], ["PROVISION CHAUFFAGE", "", money(heat)], ["CHARGES GENERALES", "", money(common)],
            ["<b>TOTAL CHARGES</b>", "", money(rent.charges)], ["<b>TOTAL LOYER ET CHARGES</b>", "", f"<b>{money(rent.gross)}</b>"],
            ["A.P.L. versée au bailleur", money(rent.benefit, sign="-"), ""], ["<b>NET ACQUITTÉ PAR LE LOCATAIRE</b>", "", f"<b>{money(rent.total)}</b>"]]  # fmt: skip
    html = f"""<table><tr><td><h2>{esc(rent.company.name)}</h2>{lines(rent.company.address.lines())}<br><span class="small">RCS {esc(rent.company.address.town)} {rent.company.siret[:9]}</span></td>
<td class="right">Réf. contrat : L/{dice.digits(6)}-{dice.digits(2)}<br>Édité le {date_printed(rent.issued_on, "slash")}</td></tr></table>
<p style="margin:6mm 0 6mm 95mm">{rent.tenants[0].civility} {esc(tenant)}<br>{lines(rent.home.lines())}</p>
<h2>QUITTANCE DE LOYER</h2><p>Période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} — logement n° {dice.digits(4)}, type {dice.number(1, 5)}, surface corrigée {dice.number(40, 130)} m²<br>Adresse : {esc(rent.home.line())}</p>
{table(rows, "grid", ("Libellé", "Débit/Crédit", "Montant en euros"), ("58%", "20%", "22%"))}
<p style="margin-top:5mm">Nous avons bien reçu votre règlement de {money(rent.total)} € le {date_printed(rent.paid_on, "slash")} par prélèvement. Cette quittance vous libère des sommes ci-dessus, sous réserve d'encaissement.</p>
<p class="tiny">Prochaine révision du loyer : 01/01/{rent.end.year + 1}. Dépôt de garantie : {money(rent.rent)} €.</p>"""
    return Paper(html, truth(rent, [tenant], rent.company.name), "rent_receipt", "", dice.font("sans"), 9.5, "15mm")


def social_rls(dice: Dice) -> Paper:
    """With the réduction de loyer de solidarité: the rent before it, the RLS, the rent's net; a lone line for APL."""
    rent, money = draw(dice, "social_landlord", benefit=True), dice.money()
    rls = round(dice.amount(20, 55), 2)
    total = round(rent.total - rls, 2)
    tenants = [t.named("first_last") for t in rent.tenants]
    rows = [
        ("Loyer principal", rent.rent, ""),
        ("Charges", rent.charges, ""),
        ("Réduction de loyer de solidarité (RLS)", rls, "-"),
        ("Aide personnalisée au logement (APL)", rent.benefit, "-"),
    ]
    body = "".join(
        f"<div style='display:flex;justify-content:space-between'><span>{label}</span><span>{money(value, sign=sign)}</span></div>"
        for label, value, sign in rows
    )
    html = f"""<div class="cols"><div style="background:#eef4e6;padding:5mm"><b>{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}<p class="small" style="margin-top:6mm">Votre contact : {dice.phone()}<br>Votre espace locataire en ligne</p>
<p class="small">N° locataire {dice.digits(8)}</p></div><div style="flex:1.6"><p>{esc(" / ".join(f"{t.civility} {n}" for t, n in zip(rent.tenants, tenants, strict=True)))}<br>{lines(rent.home.lines())}</p><h2 style="margin-top:8mm">Votre quittance de {month_printed(rent.start.year, rent.start.month, "lower")}</h2>
<p class="small">Période : {date_printed(rent.start, "slash")} - {date_printed(rent.end, "slash")}</p>{body}<hr><div style="display:flex;justify-content:space-between;font-weight:bold;font-size:12pt"><span>Montant réglé</span><span>{money(total)}</span></div>
<p style="margin-top:5mm">Le bailleur soussigné reconnaît avoir reçu cette somme le {date_printed(rent.paid_on, "slash")} et en donne quittance.</p><p class="small">Document émis le {date_printed(rent.issued_on, "slash")}</p></div></div>"""
    return Paper(
        html, truth(rent, tenants, rent.company.name, total=total), "rent_receipt", "", dice.font("sans"), 10, "15mm"
    )


def with_next_due(dice: Dice) -> Paper:
    """Receipt above, due notice of the next month below, same layout and other figures: the paid period is the receipt's."""
    rent, money = draw(dice, dice.pick(("agency", "social_landlord"))), dice.money()
    names = dice.name_style()
    tenants = [t.named(names) for t in rent.tenants]
    after = rent.end + dt.timedelta(days=1)
    start, end = month_ends(after.year, after.month)
    dearer = round(rent.rent * 1.0104, 2)

    def detail(a: float, b: float) -> str:
        return table(
            [["Loyer", money(a)], ["Provisions sur charges", money(b)], ["<b>Total</b>", f"<b>{money(a + b)}</b>"]],
            "rows",
        )

    html = f"""<p><b>{esc(rent.company.name)}</b> — {esc(rent.company.address.line())} — Tél. {dice.phone()}</p>
<p style="margin-left:95mm">{esc(", ".join(tenants))}<br>{lines(rent.home.lines())}</p>
<h3 style="background:#ddd;padding:3px">QUITTANCE — période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</h3>
<p>Reçu le {date_printed(rent.paid_on, "slash")}, de {esc(" et ".join(tenants))}, pour le logement situé {esc(rent.home.line())}, les sommes suivantes, dont quittance :</p>{detail(rent.rent, rent.charges)}
<div style="border-top:2px dashed #333;margin:10mm 0"></div><h3 style="background:#ddd;padding:3px">AVIS D'ÉCHÉANCE — période du {date_printed(start, "slash")} au {date_printed(end, "slash")}</h3>
<p>À régler avant le {date_printed(start + dt.timedelta(days=4), "slash")}</p>{detail(dearer, rent.charges)}<p class="small">Fait le {date_printed(rent.issued_on, "slash")}. L'avis d'échéance ne vaut pas quittance.</p>"""
    return Paper(html, truth(rent, tenants, rent.company.name), "rent_receipt", "", dice.font("any"), 10, "16mm")


def property_company(dice: Dice) -> Paper:
    """An SCI, printed by a web service: the tenants are named before the landlord, garage and household waste apart from the rent."""
    rent, money = draw(dice, "sci", tenants=dice.pick((1, 2))), dice.money()
    names = dice.name_style()
    tenants = [t.named(names) for t in rent.tenants]
    who = " et ".join(f"{t.civility} {n}" for t, n in zip(rent.tenants, tenants, strict=True))
    html = f"""<div style="border-left:6px solid #3a6ea5;padding-left:6mm"><h1 style="font-size:17pt;color:#3a6ea5">Quittance de loyer</h1><p style="font-size:12pt">{month_printed(rent.start.year, rent.start.month, "title")} · n° {rent.start:%Y%m}-{dice.digits(2)}</p></div>
<table style="margin:8mm 0"><tr><td style="width:50%"><span class="tiny">LOCATAIRE{"S" if len(tenants) > 1 else ""}</span><br><b>{esc(who)}</b></td><td><span class="tiny">BAILLEUR</span><br><b>{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}</td></tr>
<tr><td colspan="2" style="padding-top:5mm"><span class="tiny">BIEN LOUÉ</span><br>{esc(rent.home.line(" "))}</td></tr></table>
<table class="rows"><tr><td>Loyer nu</td><td class="n">{money(rent.rent)}</td></tr><tr><td>Charges</td><td class="n">{money(rent.charges)}</td></tr><tr><td><b>Total payé</b></td><td class="n"><b>{money(rent.total)}</b></td></tr></table>
<p style="margin-top:8mm">La {esc(rent.company.name)} reconnaît avoir reçu de {esc(who)} la somme de {money(rent.total)} au titre de l'occupation du bien du {date_printed(rent.start, "dash")} au {date_printed(rent.end, "dash")}, et leur en donne quittance.</p>
<p>Paiement reçu le {date_printed(rent.paid_on, "dash")} · Quittance émise le {date_printed(rent.issued_on, "dash")}</p><p class="tiny">Montant du dépôt de garantie : {money(rent.rent)} · Prochain loyer attendu le 1er du mois suivant</p>"""
    return Paper(html, truth(rent, tenants, rent.company.name), "rent_receipt", "", dice.font("sans"), 10, "20mm")


def agency_account(dice: Dice) -> Paper:
    """An agency for an owner: mandant named, previous balance, payments, a column Débit and one Crédit, balance nil."""
    rent, money = draw(dice, "agency"), dice.table_money()
    owner, tenant = rent.landlord.named("LAST_first"), rent.tenants[0].named("LAST_first")
    rows = [["Solde antérieur", "", money(0), ""], [date_printed(rent.start, "slash"), f"Loyer {month_printed(rent.start.year, rent.start.month, 'digits')}", money(rent.rent), ""], [date_printed(rent.start, "slash"), "Provision de charges", money(rent.charges), ""],
            [date_printed(rent.paid_on, "slash"), "Votre règlement, merci", "", money(rent.total)], ["", "<b>Total quittancé</b>", f"<b>{money(rent.total)}</b>", ""], ["", "Solde", money(0), ""]]  # fmt: skip
    html = f"""<table><tr><td style="width:50%"><b style="font-size:13pt">{esc(rent.company.name)}</b><br>Administrateur de biens — carte professionnelle CPI {dice.digits(4)} 2018 000 0{dice.digits(2)} {dice.digits(3)}<br>{lines(rent.company.address.lines())}</td>
<td style="padding-top:14mm">{rent.tenants[0].civility} {esc(tenant)}<br>{lines(rent.home.lines())}</td></tr></table>
<p style="margin-top:6mm">Bailleur : {esc(owner)}, représenté par {esc(rent.company.name)}, mandataire<br>Lot loué : {esc(rent.home.line())}</p><h2 class="center">QUITTANCE</h2><p class="center">du {date_printed(rent.start, "dot")} au {date_printed(rent.end, "dot")}</p>
{table(rows, "grid", ("Date", "Libellé", "Débit", "Crédit"), ("18%", "46%", "18%", "18%"))}
<p style="margin-top:6mm">Le gestionnaire, pour le compte du bailleur, donne quittance des sommes reçues. {esc(rent.company.address.town)}, le {date_printed(rent.issued_on, "slash")}</p>"""
    return Paper(html, truth(rent, [tenant], owner), "rent_receipt", "", dice.font("any"), 9.5, "16mm")


LAYOUTS = {
    "social_list": social_list, "social_rls": social_rls, "with_next_due": with_next_due, "property_company": property_company, "agency_account": agency_account,
}  # fmt: skip
