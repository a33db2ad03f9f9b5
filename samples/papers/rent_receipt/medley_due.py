"""Medley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A welcome letter with a part of a first month, a public landlord's leaf whose account is on its back, and a manager's sheet on its side
whose labels stand under the values.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import barcode, signature


def first_days(dice: Dice) -> Paper:
    """No title: a welcome letter to new tenants, the first part of a month counted by days, the full month's rent and the deposit beside it."""
    rent, money = draw(dice, "sci", tenants=dice.pick((1, 2))), dice.money()
    names = [person.named("first_LAST") for person in rent.tenants]
    whole_rent, whole_charges = rent.rent, rent.charges
    enter = rent.start.replace(day=dice.number(6, 19))
    days, month = (rent.end - enter).days + 1, rent.end.day
    rent = replace(rent, start=enter, rent=round(whole_rent * days / month, 2), charges=round(whole_charges * days / month, 2))  # fmt: skip
    issued = enter - dt.timedelta(days=dice.number(3, 8))
    manager, before = dice.person("", age=(35, 75)), dice.person("", age=(25, 70))
    whom = " et ".join(f"{p.civility} {esc(n)}" for p, n in zip(rent.tenants, names, strict=True))
    html = f"""<p>{esc(rent.company.name)}<br>{lines(rent.company.address.lines())}<br>Gérant{manager.e} : {esc(manager.named("first_LAST"))}</p><p style="margin:4mm 0 10mm 88mm">{whom}<br><br>{esc(rent.company.address.town)}, le {long_date(issued)}</p>
<p>Madame, Monsieur,</p><p class="justify">Les clés du logement sis <b>{esc(rent.home.line())}</b>, jusqu'ici occupé par {before.civility} {esc(before.named("first_LAST"))}, vous seront remises le {long_date(enter)} à 10 heures, après l'état des lieux. Soyez les bienvenus.</p>
<p class="justify">Le bail prévoit un loyer mensuel de {money(whole_rent)} et une provision mensuelle de {money(whole_charges)}. Comme vous n'occuperez les lieux que {days} jours sur {month}, il vous revient de verser, pour la période du {long_date(enter)} au {long_date(rent.end)} :</p>
<table style="margin:4mm 0 4mm 15mm;width:75%"><tr><td>loyer au prorata, {days}/{month}</td><td class="n">{money(rent.rent)}</td></tr><tr><td>charges au prorata, {days}/{month}</td><td class="n">{money(rent.charges)}</td></tr><tr><td style="border-top:1px solid">à nous remettre</td><td class="n" style="border-top:1px solid"><b>{money(rent.total)}</b></td></tr></table>
<p class="justify">Cette somme est exigible le jour de l'entrée, par virement sur le compte {dice.iban()}. Le dépôt de garantie de {money(whole_rent)}, remis à la signature, n'est pas à verser de nouveau. Dès le mois suivant, un loyer entier sera appelé le premier. Une quittance vous sera adressée après l'encaissement.</p><p>Veuillez agréer, Madame, Monsieur, nos salutations distinguées.</p><p style="margin-left:95mm">{signature(int(dice.digits(2)))}</p>"""
    facts = notice_truth(rent, names, rent.company.name, issued)
    return Paper(html, facts, "rent_due_notice", "", "Caladea", 11, "19mm 23mm")


def account_on_back(dice: Dice) -> Paper:
    """A public landlord's leaf: on the front the envelope window and a slip to pay with, on the back the lines; the last month's payment is told on both."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.table_money()
    names = [person.named("LAST_first") for person in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(4, 9))
    limit = rent.start + dt.timedelta(days=dice.number(8, 14))
    last = rent.start - dt.timedelta(days=dice.number(18, 26))
    previous = round(rent.total - 6.3, 2)
    gone = rent.start - dt.timedelta(days=1)
    whom = "<br>".join(f"{p.civility} {esc(n)}" for p, n in zip(rent.tenants, names, strict=True))

    def line(label: str, value: str) -> str:
        return f"<tr><td>{label}</td><td class='n'>{value}</td></tr>"

    html = f"""<table><tr><td style="width:55%"><span style="background:#005e7a;color:#fff;font-size:14pt;padding:2mm 4mm">{esc(rent.company.name)}</span><br><br><span class="small">{lines(rent.company.address.lines())}<br>Siret {rent.company.siret}</span></td><td class="small">Avis n° {dice.digits(9)}<br>Client {dice.digits(6)}.{dice.digits(2)}<br>Édition du {date_printed(issued, "dash")}<br>Centre de relation : {dice.phone()}</td></tr></table>
<p style="margin:14mm 0 22mm 94mm">{whom}<br>{lines(rent.home.lines())}</p><p><b>LOYER DE {month_printed(rent.start.year, rent.start.month, "upper")}</b></p><p class="justify">Le détail de votre échéance figure au verso. Nous avons bien reçu le {date_printed(last, "dash")} votre paiement de {money(previous)} € pour {month_printed(gone.year, gone.month, "lower")} et vous en remercions. À ce jour, votre compte est à jour.</p>
<div style="border-top:1px dashed;margin-top:45mm;padding-top:5mm"><table><tr><td style="width:50%">{whom}<br>{esc(rent.home.line())}</td><td class="right">à détacher et à joindre à votre chèque<br>libellé à l'ordre de {esc(rent.company.name)}<br><br>{barcode(dice.digits(14), height=26)}<br><b>{money(rent.total)} EUR</b> — avant le {date_printed(limit, "dash")}</td></tr></table></div>
<div class="break"><p class="right small">verso — avis du {date_printed(issued, "dash")}</p><h3 style="color:#005e7a">Ce mois-ci, du {date_printed(rent.start, "dash")} au {date_printed(rent.end, "dash")}</h3><table class="rows back">{line("Loyer conventionné", money(rent.rent))}{line("Charges récupérables (provision)", money(rent.charges))}{line("APL versée pour vous par la CAF", money(rent.benefit, sign="-"))}{line("<b>Net à payer</b>", f"<b>{money(rent.total)}</b>")}</table>
<h3 style="color:#005e7a;margin-top:9mm">Le mois dernier</h3><table class="rows back">{line("Net appelé", money(previous))}{line(f"Prélèvement honoré le {date_printed(last, 'dash')}", money(previous, sign="-"))}{line("Solde", "0,00")}</table><p class="small justify" style="margin-top:9mm">Si vous éprouvez des difficultés, ne restez pas seul : notre conseillère, Mme {esc(dice.person("", sex="F").named("first_LAST"))}, peut vous aider à saisir le fonds de solidarité. Le présent document n'a pas valeur de reçu. Assurance : votre attestation expire le {date_printed(rent.end + dt.timedelta(days=64), "dash")}.</p></div>"""
    facts = notice_truth(rent, names, rent.company.name, issued)
    return Paper(html, facts, "rent_due_notice", ".back td{padding:1.7mm 2mm}", "Open Sans", 9.6, "15mm 18mm")


def values_over_labels(dice: Dice) -> Paper:
    """A manager's sheet on its side in three panels: big values, grey labels beneath; the owner named as the one for whom one collects; a works slice already billed."""
    rent, money = draw(dice, tenants=dice.pick((1, 2)), benefit=dice.chance(0.3)), dice.money()
    names = [person.named("first_LAST") for person in rent.tenants]
    agency, owner = dice.company("", "agency"), rent.landlord.named("first_LAST")
    issued = rent.start - dt.timedelta(days=dice.number(5, 13))

    def big(value: str, label: str, points: float = 12.5) -> str:
        return f"<div style='margin-bottom:4mm'><div style='font-size:{points}pt'>{value}</div><div style='color:#666;font-size:7.6pt'>{label}</div></div>"

    helped = big(money(rent.benefit, sign="- "), "allocation logement déduite") if rent.benefit else ""
    html = f"""<div style="display:flex;justify-content:space-between;border-bottom:3px solid #c28b00;padding-bottom:2mm"><b style="font-size:14pt">{esc(agency.name)}</b><span class="small">{esc(agency.address.line())} — transaction, gestion, syndic — SIREN {agency.siret[:9]}</span></div>
<div style="display:flex;gap:9mm;margin-top:7mm"><div style="flex:1">{big("<br>".join(esc(n) for n in names), "preneur" + ("s" if len(names) > 1 else ""))}{big(lines(rent.home.lines()), "lieux loués")}{big(esc(owner), "bailleur, pour qui nous encaissons")}{big(esc(dice.person("").named("first_LAST")), "gestionnaire de votre dossier", 10)}</div>
<div style="flex:1;border-left:1px solid #ddd;padding-left:8mm">{big(f"{date_printed(rent.start, 'slash')} → {date_printed(rent.end, 'slash')}", "occupation facturée d'avance")}{big(money(rent.rent), "loyer hors charges")}{big(money(rent.charges), "provisions")}{helped}{big(f"<b>{money(rent.total)}</b>", "à régler pour cette occupation", 18)}</div>
<div style="flex:1;border-left:1px solid #ddd;padding-left:8mm">{big(date_printed(rent.start + dt.timedelta(days=4), "slash"), "dernier jour pour payer sans relance")}{big(date_printed(issued, "slash"), "émission")}{big(f"<span style='font-family:Liberation Mono;font-size:8.6pt'>{dice.iban()}</span>", "compte séquestre à créditer")}{big(f"LOC{dice.digits(6)}", "libellé du virement", 10)}{big(money(dice.amount(70, 190)), "votre quote-part de réparation, déjà réglée", 10)}</div></div>
<p class="tiny" style="margin-top:6mm">Appel de loyer. Une quittance pourra être demandée sans frais une fois la somme reçue. Indice de référence des loyers : {dice.number(143, 146)},{dice.digits(2)}. Prochaine révision le {date_printed(rent.end + dt.timedelta(days=93), "slash")}.</p>"""
    facts = notice_truth(rent, names, owner, issued)
    return Paper(html, facts, "rent_due_notice", "", "Inter", 10, "14mm 17mm", page="A4 landscape")


LAYOUTS = {
    "first_days": first_days, "account_on_back": account_on_back, "values_over_labels": values_over_labels,
}  # fmt: skip
