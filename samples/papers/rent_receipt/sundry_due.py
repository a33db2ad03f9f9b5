"""Sundry layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A social landlord's drawing of what the rent is made of, a booklet of twelve coupons, a call whose figures stand before their
labels, and a narrow strip of an old program with what was owed before.
"""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, unaccented
from samples.french import date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import barcode


def at_a_glance(dice: Dice) -> Paper:
    """A social landlord copies an energy bill: a bar of coloured parts, the sum in a disc, the period in a sentence, the table last."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=dice.chance(0.7)), dice.money()
    names = [person.named("first_LAST") for person in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(6, 12))
    wide = 168
    first = round(rent.rent / rent.gross * wide)
    helped = f"<tr><td>Aide au logement versée directement par la CAF</td><td class='n'>{money(rent.benefit, sign='-')}</td></tr>" if rent.benefit else ""  # fmt: skip
    tail = f"moins {money(rent.benefit)} d'aide au logement" if rent.benefit else "sans aide au logement ce mois-ci"
    html = f"""<table><tr><td style="width:60%;font-size:14pt;color:#17406d"><b>{esc(rent.company.name)}</b></td><td class="small">Réf. client {dice.digits(3)} {dice.digits(3)} {dice.digits(3)}<br>Facture de loyer éditée le {date_printed(issued, "slash")}</td></tr></table>
<div style="display:flex;gap:10mm;margin-top:6mm"><div style="width:64mm;height:44mm;border-radius:22mm;background:#17406d;color:#fff;text-align:center;padding-top:11mm">Votre loyer à régler<br><b style="font-size:17pt">{money(rent.total)}</b><br><span class="small">au plus tard le {date_printed(rent.start + dt.timedelta(days=4), "slash")}</span></div><div style="padding-top:9mm">{"<br>".join(f"{p.civility} {esc(n)}" for p, n in zip(rent.tenants, names, strict=True))}<br>{lines(rent.home.lines())}</div></div>
<h3 style="margin-top:8mm;color:#17406d">Comprendre votre échéance</h3><p>Elle concerne votre logement, {esc(rent.home.line())}, pour la période du {long_date(rent.start)} au {long_date(rent.end)}.</p>
<svg width="{wide}mm" height="13mm" viewBox="0 0 {wide} 13"><rect width="{first}" height="13" fill="#f2a541"/><rect x="{first}" width="{wide - first}" height="13" fill="#9cc5a1"/></svg><p class="small">loyer {money(rent.rent)} &nbsp;+&nbsp; charges {money(rent.charges)}, {tail}</p>
<table class="rows" style="width:80%;margin-top:4mm"><tr><td>Loyer</td><td class="n">{money(rent.rent)}</td></tr><tr><td>Charges locatives</td><td class="n">{money(rent.charges)}</td></tr>{helped}<tr><td><b>Reste à votre charge</b></td><td class="n"><b>{money(rent.total)}</b></td></tr></table>
<p style="margin-top:6mm" class="small">Situation de votre compte avant cette échéance : 0,00. Vous êtes prélevé{"s" if len(names) > 1 else ""} automatiquement : vous n'avez rien à faire. Votre quittance sera disponible dans votre espace locataire après encaissement.</p><p class="tiny" style="margin-top:8mm">{esc(rent.company.name)} — {esc(rent.company.address.line(" "))} — SIRET {rent.company.siret} — service clientèle {dice.phone()}</p>"""
    facts = notice_truth(rent, names, rent.company.name, issued)
    return Paper(html, facts, "rent_due_notice", "", "Lato", 10, "14mm 18mm")


def coupon_book(dice: Dice) -> Paper:
    """A booklet of coupons: one slip on a half sheet, the stub at the left says part of it again; the issuing day is that of the booklet."""
    rent, money = draw(dice, "agency"), dice.table_money()
    tenant = rent.tenants[0].named("LAST_first")
    printed = dt.date(rent.start.year - (1 if rent.start.month == 1 else 0), 12 if rent.start.month == 1 else 1, 3)
    printed = min(printed, rent.start - dt.timedelta(days=2))
    limit = rent.start + dt.timedelta(days=dice.number(4, 9))
    month = month_printed(rent.start.year, rent.start.month, "upper")
    html = f"""<div style="display:flex"><div style="width:48mm;border-right:1.2px dashed #333;padding-right:4mm;font-size:8pt"><b>TALON À CONSERVER</b><br><br>{month}<br><br>{esc(tenant)}<br><br>Somme : {money(rent.total)}<br><br>payée le : ....../....../......<br><br>mode : ........................<br><br>Coupon {rent.start.month} / 12<br>carnet n° {dice.digits(5)}</div>
<div style="flex:1;padding-left:6mm"><table><tr><td><b>{esc(rent.company.name)}</b><br><span class="small">{esc(rent.company.address.line(", "))}</span></td><td class="right" style="font-size:8pt">carnet édité le {date_printed(printed, "dash")}<br>Coupon {rent.start.month} / 12</td></tr></table>
<p style="background:#eee;padding:1.5mm 3mm;margin-top:4mm"><b>APPEL DE LOYER — {month}</b> <span style="float:right">{date_printed(rent.start, "dash")} / {date_printed(rent.end, "dash")}</span></p>
<table style="margin-top:3mm"><tr><td style="width:52%"><span class="tiny">locataire</span><br>{rent.tenants[0].civility} {esc(tenant)}<br><span class="tiny">lieux loués</span><br>{lines(rent.home.lines())}</td><td><table class="grid"><tr><td>Loyer</td><td class="n">{money(rent.rent)}</td></tr><tr><td>Prov. s/ charges</td><td class="n">{money(rent.charges)}</td></tr><tr><td><b>À payer</b></td><td class="n"><b>{money(rent.total)}</b></td></tr></table></td></tr></table>
<p style="margin-top:4mm">À joindre à votre chèque, à l'ordre de {esc(rent.company.name)}, avant le {date_printed(limit, "dash")}.</p>{barcode(dice.digits(12), height=22)}<p class="tiny">Ce coupon ne vaut pas quittance, même revêtu du cachet de l'agence. Frais de relance : néant.</p></div></div>"""
    facts = notice_truth(rent, [tenant], rent.company.name, printed)
    return Paper(html, facts, "rent_due_notice", "", "Liberation Sans Narrow", 9.6, "9mm 10mm", page="210mm 105mm")


def figures_first(dice: Dice) -> Paper:
    """A private owner's sheet: the sums in a left column and what they are at their right, tenant and owner at the foot, « dû » by a named day."""
    rent, money = draw(dice, tenants=dice.pick((1, 2)), benefit=dice.chance(0.3)), dice.money()
    names = [person.named("first_last") for person in rent.tenants]
    owner = rent.landlord.named("first_last")
    home = dice.address("")
    issued = rent.start - dt.timedelta(days=dice.number(3, 9))

    def row(value: float, what: str, sign: str = "") -> str:
        return f"<tr><td style='width:36%;text-align:right;padding-right:6mm;font-size:12.5pt'>{money(value, sign=sign)}</td><td style='border-left:1px solid #a33;padding-left:6mm'>{what}</td></tr>"

    helped = row(rent.benefit, "que la CAF me verse pour vous", "- ") if rent.benefit else ""
    html = f"""<p style="font-size:20pt;color:#a33;margin-bottom:1mm">{month_printed(rent.start.year, rent.start.month, "title")}</p><p>Demande de paiement du loyer, émise le {long_date(issued)}</p>
<table style="margin:9mm 0" class="tall">{row(rent.rent, "de loyer, hors charges")}{row(rent.charges, "de provision pour les charges (eau, parties communes)")}{helped}{row(rent.total, "<b>à me faire parvenir</b> pour le " + long_date(rent.start + dt.timedelta(days=dice.number(2, 6)), weekday=True))}</table>
<p>Temps couvert : du {date_printed(rent.start, "slash")} jusqu'au {date_printed(rent.end, "slash")}.</p><p>IBAN {dice.iban()}</p>
<table style="margin-top:14mm"><tr><td style="width:50%"><span class="tiny" style="color:#a33">Vous</span><br>{"<br>".join(esc(name) for name in names)}<br>{lines(rent.home.lines())}</td><td><span class="tiny" style="color:#a33">Moi, votre propriétaire</span><br>{esc(owner)}<br>{lines(home.lines())}<br>{dice.phone()}</td></tr></table><p class="small" style="margin-top:12mm">Une fois le paiement arrivé, je vous enverrai la quittance par courriel.</p>"""
    facts = notice_truth(rent, names, owner, issued)
    return Paper(html, facts, "rent_due_notice", ".tall td{padding-top:3mm;padding-bottom:3mm}", "URW Gothic", 10.4, "22mm 24mm")  # fmt: skip


def narrow_strip(dice: Dice) -> Paper:
    """A narrow strip of an old program: codes, capitals, the debt of before added after the month's own total, so that two sums are asked for."""
    rent = draw(dice, "social_landlord", benefit=dice.chance(0.6))
    tenant = unaccented(rent.tenants[0].named("LAST_FIRST"))
    owner = unaccented(rent.company.name).upper()
    issued = rent.start - dt.timedelta(days=dice.number(5, 10))
    debt = dice.amount(35, 520)

    def row(label: str, value: float, sign: str = "") -> str:
        return label.ljust(32, ".") + f"{sign}{value:.2f}".replace(".", ",").rjust(12)

    rule = "=" * 44
    out = [owner, unaccented(rent.company.address.street).upper(), f"{rent.company.address.postcode} {unaccented(rent.company.address.town).upper()}", rule, "AVIS D'ECHEANCE", f"EMIS LE {date_printed(issued, 'slash')}    COMPTE {dice.digits(8)}", "", tenant, *(unaccented(x).upper() for x in rent.home.lines()), "", f"TERME {rent.start.month:02d}/{rent.start.year}", f"DU {date_printed(rent.start, 'slash')} AU {date_printed(rent.end, 'slash')}", rule, row("001 LOYER PRINCIPAL ", rent.rent), row("050 CHARGES PROV. ", rent.charges)]  # fmt: skip
    out += [row("900 APL ", rent.benefit, "-")] if rent.benefit else []
    out += [" " * 32 + "-" * 12, row("TOTAL DU TERME ", rent.total), "", row("SOLDE ANTERIEUR DEBITEUR ", debt), row("SOMME GLOBALE EXIGIBLE ", rent.total + debt), rule, f"EXIGIBLE LE {date_printed(rent.start + dt.timedelta(days=4), 'slash')}", "PAIEMENT PAR CARTE, CHEQUE OU EN AGENCE", "", "LE PRESENT AVIS N'EST PAS UNE QUITTANCE"]  # fmt: skip
    home = unaccented(rent.home.truth()).upper()
    html = f"<div style='white-space:pre;line-height:1.4'>{esc(chr(10).join(out))}</div>"
    facts = notice_truth(rent, [tenant], owner, issued, address=home)
    return Paper(html, facts, "rent_due_notice", "", "DejaVu Sans Mono", 8.4, "10mm 9mm", page="104mm 235mm")


LAYOUTS = {
    "at_a_glance": at_a_glance, "coupon_book": coupon_book, "figures_first": figures_first,
    "narrow_strip": narrow_strip,
}  # fmt: skip
