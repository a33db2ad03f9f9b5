"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import MoneyStyle, month_printed
from samples.paper import Paper, esc
from samples.stationery import logo, sheet, table


def farm_fund_payments(dice: Dice) -> Paper:
    """A farm fund's statement of payments as its portal prints it: benefits of the month, then what was paid the month before, a debt settled."""
    person, home = dice.person(age=(24, 60)), dice.address()
    year, month = dice.month()
    last = month_ends(year, month)[1]
    day = dice.day_after(20, 6, of=last)
    child, spouse, agent = dice.person("", age=(3, 15)), dice.person("", age=(24, 60)), dice.person("", age=(28, 60))
    number = f"{dice.digits(13)}"
    housing, family, basic = dice.amount(95, 310, "housing_benefit"), dice.amount(141, 340), dice.amount(120, 420)
    total = round(housing + family + basic, 2)
    money = MoneyStyle(" ", ",", " €")
    before_year, before_month = (year, month - 1) if month > 1 else (year - 1, 12)
    name = person.named("LAST_first")
    code = f"{year}-{month:02d}"
    rows = [
        ["Allocation de logement familiale", "payée à l'allocataire", money(housing)],
        ["Allocations familiales", f"enfants à charge, dont {esc(child.first_name)}", money(family)],
        ["Prime d'activité", f"couple avec {esc(spouse.named('LAST_first'))}", money(basic)],
        [f"<b>Total versé pour {month_printed(year, month, 'lower')}</b>", "", f"<b>{money(total)}</b>"],
    ]
    html = f"""<div class="head"><div>{logo("MSA", "#00803c", "santé famille retraite services")}<p class="small">MSA {dice.pick(("Val-Atlantique", "Trois-Rivières", "Haut-Pays", "Plaines du Nord"))}<br>{"<br>".join(dice.address("").lines())}<br>{dice.phone()}</p></div><div style="padding-top:18mm">{person.civility} {esc(name)}<br>{"<br>".join(home.lines())}</div></div>
<p>N° d'adhérent : <b>{number}</b><br><span class="small">Suivi par le pôle famille, {esc(agent.named("first_LAST"))}</span></p><p class="r">Le {day:%d/%m/%Y}</p><h1>RELEVÉ DE PAIEMENTS</h1><p>Prestations familiales et logement — mois de {month_printed(year, month, "lower")}</p>{table(rows, ("Prestation", "Précisions", "Montant"), numbers=(2,))}
<p style="margin-top:5mm">Payé le {dt.date(year + month // 12, month % 12 + 1, 5):%d/%m/%Y}, virement sur le compte se terminant par {dice.digits(3)}.</p><h2>Pour mémoire</h2>{table([[month_printed(before_year, before_month, "lower"), money(round(total - dice.number(8, 60), 2))], ["Trop-perçu soldé le " + f"{dice.day_before(200, 60, of=day):%d/%m/%Y}", money(dice.amount(60, 240))], ["Quotient familial " + f"{month:02d}/{year}", str(dice.number(180, 900))]], numbers=(1,))}
<p class="small" style="margin-top:6mm">Ce relevé peut être présenté aux administrations. Tout changement de situation doit être déclaré. Dernière déclaration trimestrielle reçue le {dice.day_before(80, 30, of=day):%d/%m/%Y}.</p>"""
    truth = {
        "beneficiary_name": name,
        "file_number": number,
        "period": code,
        "total": total,
        "housing_benefit": housing,
        "issue_date": day,
    }
    return sheet("benefits_statement", html, truth, font=dice.font("sans"), size=10)


LAYOUTS = {"farm_fund_payments": farm_fund_payments}
