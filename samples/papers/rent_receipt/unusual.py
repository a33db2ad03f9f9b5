"""Layouts away from the beaten track: value above label, columns by person, dates that stand only at the end."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, truth


def cards(dice: Dice) -> Paper:
    """A web platform: cards whose big amount stands above its label, tenant and landlord in a foot line, total first."""
    rent, money = draw(dice), dice.money()
    tenant, owner = rent.tenants[0].named("first_last"), rent.landlord.named("first_last")

    def card(value: str, label: str) -> str:
        return f"<div class='box center' style='border-radius:3mm;padding:5mm'><span style='font-size:14pt'><b>{value}</b></span><br><span class='small'>{label}</span></div>"

    html = f"""<h1 style="font-size:18pt">Quittance de loyer</h1><p>{month_printed(rent.start.year, rent.start.month, "title")} — du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</p><div class="cols">{card(money(rent.total), "Total encaissé")}{card(money(rent.rent), "Loyer hors charges")}{card(money(rent.charges), "Charges")}</div>
<p style="margin-top:6mm">Payé le {date_printed(rent.paid_on, "slash")}</p><p>Logement : {esc(rent.home.line())}</p><div class="cols"><div><b>Locataire</b><br>{esc(tenant)}</div><div><b>Propriétaire</b><br>{esc(owner)}<br>{lines(dice.address("").lines())}</div></div>
<p class="small" style="margin-top:8mm">{esc(owner)} donne quittance à {esc(tenant)} de la somme ci-dessus. Document généré le {date_printed(rent.issued_on, "slash")}.</p>"""
    return Paper(html, truth(rent, [tenant], owner), "rent_receipt", "", dice.font("sans"), 10.5, "20mm")


def student_hall(dice: Dice) -> Paper:
    """A student hall: « redevance » instead of rent, « résident » instead of tenant, aid of the CAF deducted."""
    rent, money = draw(dice, "association", benefit=True), dice.money()
    tenant = rent.tenants[0].named("LAST_first")
    rows = [
        ["Redevance logement", money(rent.rent)],
        ["Charges forfaitaires", money(rent.charges)],
        ["Aide au logement versée par la CAF", money(rent.benefit, sign="-")],
        ["Net réglé par le résident", money(rent.total)],
    ]
    html = f"""<p class="right">{esc(rent.company.name)}<br>{lines(rent.company.address.lines())}</p><p>Résident : {esc(tenant)} (chambre {dice.number(100, 420)})<br>{esc(rent.home.line())}</p><h2 class="center">QUITTANCE N° {dice.digits(5)}</h2><p>Période d'occupation : {date_printed(rent.start, "slash")} → {date_printed(rent.end, "slash")}</p>{table(rows, "grid")}
<p>Acquitté le {date_printed(rent.paid_on, "slash")}. Pour le gestionnaire, à {esc(rent.company.address.town)}, le {date_printed(rent.issued_on, "slash")}.</p>"""
    return Paper(html, truth(rent, [tenant], rent.company.name), "rent_receipt", "", dice.font("any"), 10.5, "18mm")


def prorata(dice: Dice) -> Paper:
    """The first month, begun on its middle: a period that is no whole month, and the full rent beside the part paid."""
    rent, money = draw(dice), dice.money()
    start = rent.start.replace(day=dice.number(8, 20))
    share = (rent.end - start).days + 1
    part = replace(
        rent,
        start=start,
        rent=round(rent.rent * share / 30, 2),
        charges=round(rent.charges * share / 30, 2),
        paid_on=start,
        issued_on=start + dt.timedelta(days=3),
    )
    tenant, owner = part.tenants[0].named("first_LAST"), part.landlord.named("first_LAST")
    html = f"""<h3>{esc(owner)}</h3><p>{lines(dice.address("").lines())}</p><h2 class="center">QUITTANCE DE LOYER (prorata)</h2><p style="line-height:1.7">Je soussigné{part.landlord.e}, {esc(owner)}, bailleur du logement situé {esc(part.home.line())}, certifie avoir perçu de {part.tenants[0].civility} {esc(tenant)}, entré{part.tenants[0].e} dans les lieux le {long_date(start)}, la somme de {amount_in_words(part.total)} pour la période
allant du {long_date(start)} au {long_date(part.end)} ({share} jours), et lui en donne bonne et valable quittance.</p><p>Loyer mensuel au bail : 30 jours pour mémoire.<br>Loyer de la période : {money(part.rent)}<br>Charges de la période : {money(part.charges)}<br>Total perçu : {money(part.total)}</p><p>Versement du {date_printed(part.paid_on, "slash")}. Établi le {date_printed(part.issued_on, "slash")}.</p>"""
    return Paper(html, truth(part, [tenant], owner), "rent_receipt", "", dice.font("serif"), 11.5, "22mm")


def dotted_form(dice: Dice) -> Paper:
    """A form with leaders: labels, dots, values at the right edge; two tenants on two lines, landlord represented by an agency."""
    rent, money = draw(dice, "agency", tenants=2), dice.money()
    names = dice.name_style()
    tenants, owner = [t.named(names) for t in rent.tenants], rent.landlord.named(names)

    def leader(label: str, value: str) -> str:
        return f"<div style='display:flex'><span>{label}</span><span style='flex:1;border-bottom:1px dotted #333;margin:0 3px 3px'></span><span>{value}</span></div>"

    html = f"""<p>{esc(rent.company.name)}, gérance — agissant pour le compte de {esc(owner)}, bailleur</p><h2>Quittance de loyer et charges</h2>{"".join(leader(f"Locataire {i}", esc(name)) for i, name in enumerate(tenants, 1))}{leader("Bien", esc(rent.home.line()))}
{leader("Terme", f"du {date_printed(rent.start, 'slash')} au {date_printed(rent.end, 'slash')}")}{leader("Loyer", money(rent.rent))}{leader("Provision pour charges", money(rent.charges))}{leader("Total quittancé", money(rent.total))}{leader("Réglé le", date_printed(rent.paid_on, "slash"))}<p style="margin-top:6mm">Dont quittance, le {date_printed(rent.issued_on, "slash")}</p>"""
    return Paper(html, truth(rent, tenants, owner), "rent_receipt", "", dice.font("any"), 11, "20mm")


LAYOUTS = {
    "unusual_cards": cards,
    "unusual_student_hall": student_hall,
    "unusual_prorata": prorata,
    "unusual_dotted": dotted_form,
}
