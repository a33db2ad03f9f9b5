"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import WEEKDAYS, MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import barcode


def commune_typed(dice: Dice) -> Paper:
    """A village town hall's typed form in numbered boxes, signed electronically; the title in a band, the landlord before quoted."""
    rent = draw(dice, "social_landlord")
    money = MoneyStyle(" ", ",", " euros", True)
    who = rent.tenants[0]
    if "person" not in dice.given:
        who = replace(who, last_name=dice.pick(("de la Forêt-Bréchet", "d'Aubigny-Kone", "van den Broeck-Lamy", "de Sá-Marchand")))  # fmt: skip
    name, village = who.named("first_LAST"), dice.address("")
    landlord = f"Commune de {village.town}"
    agent, second = dice.person("", age=(30, 62)), dice.person("", age=(40, 70))
    before, was = dice.address(""), dice.person("", age=(40, 80))
    issued = rent.start - dt.timedelta(days=dice.number(3, 12))
    limit = rent.start + dt.timedelta(days=14)
    boxes = (
        ("1. LOCATAIRE", f"{who.civility} {esc(name)}"), ("2. LOCAUX", f"Bailleur : {esc(landlord)}. Logement communal, {esc(rent.home.line())}"), ("3. TERME APPELE", f"du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y}"),
        ("4. LOYER", money(rent.rent)), ("5. CHARGES (chauffage, eau)", money(rent.charges)), ("6. A PAYER", f"{money(rent.total)}, avant le {limit:%d/%m/%Y}, au service de gestion comptable"),
        ("7. ANCIENNE ADRESSE ET ANCIEN BAILLEUR", f"{esc(before.line())} ; {was.civility} {esc(was.named('first_LAST'))}"),
    )  # fmt: skip
    html = f"""<p>MAIRIE DE {esc(unaccented(village.town).upper())}<br>{esc(village.street)}<br>{village.postcode} {esc(village.town)}</p><p style="margin:4mm 0 6mm">OBJET : logement communal occupe par {who.civility} {esc(name)}</p>
<p style="background:#ddd;padding:2mm;text-align:center"><b>AVIS DE LOYER A PAYER</b></p>{"".join(f"<div style='border:1px solid #333;border-top:0;padding:2.2mm 3mm'>{a}<br>&nbsp;&nbsp;&nbsp;{b}</div>" for a, b in boxes)}
<p style="margin-top:7mm">Pour le maire, par delegation,<br>{second.civility} {esc(second.named("first_LAST"))}, adjoint{second.e} aux finances</p><p>Signe electroniquement le {issued:%d/%m/%Y} a {dice.number(8, 17):02d}:{dice.number(10, 59)}<br>Prepare par {agent.civility} {esc(agent.named("first_LAST"))}, secretaire de mairie</p><p style="margin-top:6mm">Cet avis n'est pas une quittance. Deliberation du conseil municipal du {issued - dt.timedelta(days=dice.number(120, 600)):%d/%m/%Y}.</p>"""
    return Paper(html, notice_truth(rent, [name], landlord, issued), "rent_due_notice", "", "Liberation Mono", 9.8, "18mm 19mm")  # fmt: skip


def mailed_in_prose(dice: Dice) -> Paper:
    """A mail printed with its header: nothing but sentences; a general title, the day in a formula, whom to hand it to at the foot."""
    rent, money = draw(dice, "sci"), dice.money()
    who, boss = rent.tenants[0], rent.landlord
    spouse, child, near = dice.partner(who), dice.children(who, 1)[0], dice.person("", age=(30, 80))
    name = who.named("first_LAST")
    issued = rent.start - dt.timedelta(days=dice.number(2, 8))
    due = rent.start + dt.timedelta(days=4)
    html = f"""<div style="border-bottom:1px solid #999;font-size:9pt;padding-bottom:2mm">De : comptabilite@sci-location.example<br>À : locataires@sci-location.example<br>Cc : {esc(boss.named("first_last"))}<br>Objet : Notification<br>Envoyé : {WEEKDAYS[issued.weekday()]} à {dice.number(8, 18)} h {dice.number(10, 59)}</div>
<p style="margin-top:9mm"><b>Notification</b></p><p class="justify" style="line-height:1.65">Le présent document, établi ce jour, {long_date(issued, weekday=True)}, par la {esc(rent.company.name)}, propriétaire de la maison sise {esc(rent.home.line())}, vous rappelle que le loyer du prochain terme, qui court du {long_date(rent.start)} au {long_date(rent.end)}, sera exigible le {long_date(due)}. Il s'élève à {money(rent.rent)}, auxquels s'ajoutent {money(rent.charges)} de provision sur charges, si bien que nous attendons de vous un virement de {money(rent.total)}.</p>
<p class="justify" style="line-height:1.65">Nous avons noté la venue de votre conjoint{spouse.e}, {esc(spouse.named("first_LAST"))}, et de {esc(child.first_name)} à compter du {long_date(rent.end + dt.timedelta(days=20))} ; le bail n'est pas modifié. {near.civility} {esc(near.named("first_LAST"))}, qui habite en face, nous a signalé une fuite : le plombier passera le {long_date(due + dt.timedelta(days=6))}. Le dépôt de garantie reste de {money(rent.rent)}.</p><p class="justify" style="line-height:1.65">Aucune quittance ne peut être délivrée avant l'encaissement.</p><p>{esc(rent.company.name)}<br>{esc(rent.company.address.line())}</p>
<p style="margin-top:70mm;border-top:1px solid #999;padding-top:2mm" class="small">À remettre à {who.civility} {esc(name)}, locataire</p>"""
    return Paper(html, notice_truth(rent, [name], rent.company.name, issued), "rent_due_notice", "", "Caladea", 11, "18mm 22mm")  # fmt: skip


def window_and_slip(dice: Dice) -> Paper:
    """A social landlord's two-part sheet: arrow of the account above, detail in the middle, the payment slip with its bars at the foot."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.table_money()
    names = [p.named("LAST_FIRST") for p in rent.tenants]
    issued = rent.end - dt.timedelta(days=dice.number(3, 9))
    limit = rent.end + dt.timedelta(days=7)
    heat, lift = round(rent.charges * 0.55, 2), round(rent.charges * 0.1, 2)
    rest = round(rent.charges - heat - lift, 2)
    last = round(rent.total - 3.4, 2)
    rows = (
        ("Loyer logement", "101", rent.rent, ""), ("Chauffage collectif", "212", heat, ""), ("Ascenseur", "218", lift, ""), ("Autres charges", "230", rest, ""), ("Sous-total charges", "", rent.charges, ""), ("Aide personnalisée au logement", "401", rent.benefit, "-"),
    )  # fmt: skip
    body = "".join(f"<tr><td>{b}</td><td>{a}</td><td class='n'>{money(c, sign=d)}</td></tr>" for a, b, c, d in rows)
    html = f"""<table><tr><td style="width:50%"><b style="font-size:13pt;color:#8a1538">{esc(rent.company.name)}</b><br><span class="small">{lines(rent.company.address.lines())}<br>Accueil du lundi au vendredi {dice.phone()}</span></td><td><p class="small">Avis d'échéance n° {dice.digits(9)}<br>Édité le {issued:%d/%m/%Y} &nbsp; Terme échu : {month_printed(rent.start.year, rent.start.month, "plain_upper")}</p><p style="margin-top:9mm">{"<br>".join(f"{p.civility.upper()} {esc(n)}" for p, n in zip(rent.tenants, names, strict=True))}<br>{lines(rent.home.lines(True))}</p></td></tr></table>
<div style="display:flex;gap:3mm;margin-top:8mm;text-align:center" class="small"><div class="box" style="flex:1">Solde précédent<br><b>{money(last)}</b></div><div class="box" style="flex:1">Vos versements<br>le {rent.start + dt.timedelta(days=8):%d/%m/%Y}<br><b>{money(last, sign="-")}</b></div><div class="box" style="flex:1">Ce mois<br><b>{money(rent.total)}</b></div><div class="box" style="flex:1;background:#8a1538;color:#fff">À payer avant le<br>{limit:%d/%m/%Y}<br><b>{money(rent.total)}</b></div></div>
<p>Période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} – Logement {dice.digits(4)}.{dice.digits(2)}.{dice.digits(3)}, {esc(rent.home.line())}</p><table class="rows"><tr><th style="width:12%">Rubrique</th><th>Libellé</th><th class="right">Euros</th></tr>{body}<tr><td></td><td><b>Total du terme</b></td><td class="n"><b>{money(rent.total)}</b></td></tr></table>
<p class="small" style="margin-top:4mm">La quittance correspondant à cet avis vous sera délivrée sur demande. Enquête ressources : à retourner avant le {limit + dt.timedelta(days=21):%d/%m/%Y}. Surface habitable {dice.number(38, 92)} m².</p>
<div style="margin-top:24mm;border-top:1px dashed #333;padding-top:3mm;display:flex;justify-content:space-between"><div><b>Coupon de règlement</b><br>{esc(names[0])}<br>ICS FR{dice.digits(2)}ZZZ{dice.digits(6)}<br>RUM {dice.digits(10)}</div><div>{barcode(dice.digits(14))}<br><span class="tiny">{dice.digits(24)}</span></div><div class="right">Montant<br><b>{money(rent.total)} €</b></div></div>"""
    return Paper(html, notice_truth(rent, names, rent.company.name, issued), "rent_due_notice", "", "Open Sans", 9.2, "12mm 15mm")  # fmt: skip


LAYOUTS = {
    "commune_typed": commune_typed, "mailed_in_prose": mailed_in_prose, "window_and_slip": window_and_slip,
}  # fmt: skip
