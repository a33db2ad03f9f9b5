"""Due notices of other makers: a quarter in advance, a statement with a slip, a manager's mail, a residence's « redevance », two documents on one sheet."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, month_ends
from samples.french import MONTHS, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import Rent, draw, notice_truth


def _truth(rent: Rent, tenants: list[str], landlord: str, **changes: object) -> dict[str, object]:
    return notice_truth(rent, tenants, landlord, _issued(rent), **changes)


def _issued(rent: Rent) -> dt.date:
    return rent.start - dt.timedelta(days=6)


def slip_below(dice: Dice) -> Paper:
    """A town's housing office: figures in frames, RLS and APL, earlier balance nil, total said thrice: in the list, in a frame, on the payment slip."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.table_money()
    tenants, rls = [t.named("LAST_FIRST") for t in rent.tenants], dice.amount(12, 45)
    total = round(rent.total - rls, 2)
    rows = [
        ["LOYER", money(rent.rent)],
        ["RLS", f"-{money(rls)}"],
        ["CHARGES RECUPERABLES", money(rent.charges)],
        ["APL", f"-{money(rent.benefit)}"],
        ["SOLDE ANTERIEUR", "0,00"],
        ["<b>SOMME DUE</b>", f"<b>{money(total)}</b>"],
    ]
    html = f"""<table class="grid"><tr><td rowspan="2" style="width:40%"><b>{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}</td><td>AVIS D'ECHEANCE N°<br>{dice.digits(8)}</td><td>DATE D'EMISSION<br>{_issued(rent):%d/%m/%Y}</td></tr><tr><td>PERIODE<br>{rent.start:%d/%m/%Y} - {rent.end:%d/%m/%Y}</td><td>A PAYER AVANT LE<br>{rent.start + dt.timedelta(days=4):%d/%m/%Y}</td></tr></table>
<p style="margin:9mm 0 9mm 96mm">{"<br>".join(esc(n) for n in tenants)}<br>{lines(rent.home.lines())}</p>{table(rows, "grid", (), ("70%", "30%"))}<p class="small">Votre dernier règlement nous est parvenu, nous vous en remercions. Votre quittance est disponible sur l'espace locataire après encaissement.</p>
<div style="border-top:1px dashed;margin-top:30mm" class="small"><table><tr><td>TALON À JOINDRE À VOTRE CHÈQUE<br>{esc(tenants[0])}<br>Compte {dice.digits(9)}</td><td class="right">Montant<br><b>{money(total)}</b></td></tr></table></div>"""
    return Paper(
        html,
        _truth(rent, tenants, rent.company.name, total=total),
        "rent_due_notice",
        "",
        dice.font("sans"),
        9.4,
        "14mm",
    )


def quarter_ahead(dice: Dice) -> Paper:
    """A quarter's rent called in advance by a manager for an owner, « payable d'avance », month's figure not said."""
    rent, money = draw(dice, "agency"), dice.money()
    first = (rent.start.month - 1) // 3 * 3 + 1
    rent = replace(
        rent,
        start=dt.date(rent.start.year, first, 1),
        end=month_ends(rent.start.year, first + 2)[1],
        rent=round(rent.rent * 3, 2),
        charges=round(rent.charges * 3, 2),
    )
    tenant, owner = rent.tenants[0].named(dice.name_style()), rent.landlord.named("LAST_first")
    html = f"""<p>{esc(rent.company.name)}<br>Administration de biens<br>{lines(rent.company.address.lines())}</p><p class="right">{rent.tenants[0].civility} {esc(tenant)}<br>{lines(rent.home.lines())}</p><p>{esc(rent.company.address.town)}, le {long_date(_issued(rent))}</p><p><b>Terme d'avance : {MONTHS[first - 1]}, {MONTHS[first]}, {MONTHS[first + 1]} {rent.start.year}</b><br>(du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")})</p><p>Immeuble : {esc(rent.home.line())} — Bailleur : {esc(owner)}</p>
<table class="rows"><tr><td>Loyer payable d'avance</td><td class="n">{money(rent.rent)}</td></tr><tr><td>Acompte sur charges</td><td class="n">{money(rent.charges)}</td></tr><tr><td><b>Total à nous régler</b></td><td class="n"><b>{money(rent.total)}</b></td></tr></table><p style="margin-top:6mm">Cet avis vous est adressé pour information et ne vaut pas reçu. Sans règlement au {date_printed(rent.start + dt.timedelta(days=9), "slash")}, une relance vous sera adressée.</p>"""
    return Paper(html, _truth(rent, [tenant], owner), "rent_due_notice", "", dice.font("any"), 10.5, "19mm")


def manager_mail(dice: Dice) -> Paper:
    """A mail of a manager's portal: a big amount, « sera prélevé », details in a list, a footer about last month's receipt."""
    rent, money = draw(dice, "agency", benefit=dice.chance(0.5)), dice.money()
    tenant = rent.tenants[0].named("first_last")
    helped = f"<li>Aide au logement (CAF) : {money(rent.benefit, sign='- ')}</li>" if rent.benefit else ""
    last = (rent.start - dt.timedelta(days=1)).month
    html = f"""<p style="background:#ff6a13;color:#fff;padding:3mm"><b>{esc(rent.company.name)}</b></p><h1 style="font-size:16pt">Votre loyer de {MONTHS[rent.start.month - 1]} arrive à échéance</h1><p>Bonjour {esc(tenant)},</p><p>Votre avis d'échéance du {date_printed(_issued(rent), "slash")} pour votre logement {esc(rent.home.line())} est disponible.</p><div class="box center"><span style="font-size:18pt">{money(rent.total)}</span><br>seront prélevés le {date_printed(rent.start + dt.timedelta(days=4), "slash")}</div>
<p>Pour la période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} :</p><ul><li>Loyer : {money(rent.rent)}</li><li>Charges : {money(rent.charges)}</li>{helped}</ul><p class="small">La quittance de {MONTHS[last - 1]} est déposée dans votre espace client. {esc(rent.company.name)}, {esc(rent.company.address.line())}.</p>"""
    return Paper(
        html, _truth(rent, [tenant], rent.company.name), "rent_due_notice", "", dice.font("sans"), 10.5, "18mm"
    )


def residence_fee(dice: Dice) -> Paper:
    """A residence (foyer): « redevance », « résident », services and meals in the fee, APL-foyer; amounts in a right margin, title in the foot of the letterhead."""
    rent, money = draw(dice, "association", benefit=True), dice.money()
    tenant = rent.tenants[0].named("LAST_first")
    html = f"""<table style="border-bottom:2px solid #7a1f5c"><tr><td><b>{esc(rent.company.name)}</b><br><span class="small">Résidence sociale — {esc(rent.company.address.line())}</span></td><td class="right" style="color:#7a1f5c"><b>AVIS D'ÉCHÉANCE</b><br>{month_printed(rent.start.year, rent.start.month, "title")}</td></tr></table><p style="margin-top:5mm">Résident{"e" if rent.tenants[0].sex == "F" else ""} : {esc(tenant)}, logement {dice.letters(1)}{dice.number(101, 540)}<br>{esc(rent.home.line())}</p><p class="small">Redevance due du {date_printed(rent.start, "dash")} au {date_printed(rent.end, "dash")} — avis établi le {date_printed(_issued(rent), "dash")}</p>
{table([["Équivalence de loyer", money(rent.rent)], ["Équivalence de charges locatives", money(rent.charges)], ["Redevance mensuelle", money(rent.gross)], ["APL-foyer à déduire", money(rent.benefit, sign="-")], ["<b>Reste à votre charge</b>", f"<b>{money(rent.total)}</b>"]], "rows", (), ("68%", "32%"))}<p style="margin-top:6mm">Merci de payer à l'accueil ou par virement, au plus tard le 5 du mois. En cas de retard, parlez-en au responsable de résidence.</p>"""
    return Paper(html, _truth(rent, [tenant], rent.company.name), "rent_due_notice", "", dice.font("sans"), 10, "17mm")


LAYOUTS = {
    "second_slip_below": slip_below, "second_quarter_ahead": quarter_ahead, "second_manager_mail": manager_mail, "second_residence_fee": residence_fee,
}  # fmt: skip
