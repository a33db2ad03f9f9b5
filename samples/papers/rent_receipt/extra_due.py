"""Extra layouts of what is still to be paid: an account overleaf, captions under the figures, an owner's folded note, a student hall's invoice, a payment slip."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, Person
from samples.french import MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import HAND, barcode, combed, sheet, signature

HALLS = ("Résidence Les Estudines du Lac", "Campus Habitat", "Studéa Rivage", "Résidence universitaire Jean Zay")


def account_overleaf(dice: Dice) -> Paper:
    """A front with the names and one sum, a back with the account: the months before paid, the terms of this one as the last rows; the owner is written only on the back."""
    rent, money = draw(dice, "sci", dice.number(1, 2), benefit=dice.chance(0.5)), MoneyStyle(dice.pick((" ", "")), ",", "")  # fmt: skip
    style = dice.pick(("LAST_FIRST", "first_LAST"))
    tenants = [person.named(style) for person in rent.tenants]
    owner, manager = rent.company.name, dice.company("", "agency")
    issued = rent.start - dt.timedelta(days=dice.number(4, 9))
    due = rent.start + dt.timedelta(days=dice.pick((4, 6, 9)))

    def row(day: dt.date, label: str, debit: str, credit: str, weight: str = "normal") -> str:
        return f"<tr style='font-weight:{weight}'><td>{day:%d/%m/%y}</td><td>{label}</td><td class='n'>{debit}</td><td class='n'>{credit}</td></tr>"

    past, day = "", rent.start
    for _ in range(3):
        day = (day - dt.timedelta(days=3)).replace(day=1)
        past = row(day, f"Terme {day:%m/%Y}", money(rent.total), "") + row(day + dt.timedelta(days=dice.number(2, 9)), "Virement reçu", "", money(rent.total)) + past  # fmt: skip
    aid = row(rent.start, "CAF, aide attendue", "", money(rent.benefit)) if rent.benefit else ""
    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:1.3em">{esc(manager.name)}</b><br><span class="small">{lines(manager.address.lines())}</span></div><div class="small r">Gérance n° {dice.digits(5)}<br>le {date_printed(issued, "slash")}</div></div>
<div style="margin:26mm 0 20mm 90mm">{"<br>".join(esc(name) for name in tenants)}<br>{lines(rent.home.lines())}</div>
<p>Madame, Monsieur,</p><p class="justify">Vous voudrez bien nous faire parvenir, pour le <b>{long_date(due)}</b>, la somme de <b>{money(rent.total)} €</b> dont vous trouverez le compte au verso, relative au prochain terme, {month_printed(rent.start.year, rent.start.month, "lower")} (du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}).</p><p class="justify">Passé cette date, des frais de relance de {money(dice.amount(8, 18))} € ne vous seront pas imputés, mais un rappel vous sera adressé.</p><p style="margin:12mm 0 0 90mm">La gérance<br>{signature(dice.number(0, 99))}</p><p class="tiny" style="margin-top:60mm">Tournez, s'il vous plaît.</p>
<div class="new"><p class="small" style="display:flex;justify-content:space-between"><span>Verso – compte du locataire {dice.digits(6)}</span><span>Propriétaire : {esc(owner)}, {esc(rent.company.address.town)}</span></p><table class="grid small" style="margin-top:4mm"><tr><th style="width:15%">Date</th><th>Libellé</th><th class="r">Dû</th><th class="r">Reçu</th></tr>{past}{row(rent.start, f"Loyer {rent.start:%m/%Y}", money(rent.rent), "")}{row(rent.start, "Provision de charges", money(rent.charges), "")}{aid}{row(due, "Reste à verser", money(rent.total), "", "bold")}</table>
<p class="small" style="margin-top:6mm">Domiciliation de nos comptes : IBAN {dice.iban()}. Loyer révisable chaque 1er {dice.pick(("juillet", "octobre", "janvier"))}. Dépôt de garantie : {money(rent.rent)}.</p></div>"""
    return sheet("rent_due_notice", html, notice_truth(rent, tenants, owner, issued), font=dice.font("any"), size=10.4)


def captions_below(dice: Dice) -> Paper:
    """A printed call in bands: each value large with its name small beneath it, the sum to pay between the last one paid and the estimate of the next; an adviser and an insurance day at the right."""
    rent, money = draw(dice, "social_landlord", dice.number(1, 2), benefit=True), dice.pick((MoneyStyle(" ", ",", " €"), MoneyStyle("", ",", "€")))  # fmt: skip
    tenants = [person.named("first_LAST") for person in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(5, 12))
    due, adviser = rent.start + dt.timedelta(days=dice.number(4, 11)), dice.person("", age=(24, 60)).named("first_last")
    tone = dice.pick(("#e7f0e2", "#e3eef7", "#f6eadf"))
    before = round(rent.total - dice.amount(3, 14), 2)

    def cap(value: str, label: str, size: str = "1.15em", flex: str = "1") -> str:
        return f"<div style='flex:{flex};padding:2.5mm 4mm'><div class='b' style='font-size:{size}'>{value}</div><div class='tiny'>{label}</div></div>"

    def band(*cells: str, ground: str = "#fff") -> str:
        return f"<div style='display:flex;background:{ground};border-bottom:.5pt solid #999'>{''.join(cells)}</div>"

    html = f"""<p style="font-size:1.6em;margin-bottom:5mm"><b>{esc(rent.company.name)}</b><span class="tiny" style="float:right">{esc(rent.company.address.line())}</span></p>
{band(cap(" et ".join(esc(name) for name in tenants), "titulaire(s) du bail", flex="2"), cap(dice.digits(8), "référence à rappeler"), cap(esc(adviser), f"votre contact, {dice.phone()}"), ground=tone)}
{band(cap(esc(rent.home.line()), "logement concerné", "1em", "2"), cap(date_printed(issued, "slash"), "édition"), cap(date_printed(rent.end + dt.timedelta(days=dice.number(20, 90)), "slash"), "fin de votre assurance habitation"))}
{band(cap(date_printed(rent.start, "slash"), "début de période"), cap(date_printed(rent.end, "slash"), "fin de période"), cap("0,00", "retard éventuel"), cap(f"{dice.number(31, 88)} m²", "surface corrigée"))}
{band(cap(money(rent.rent), "loyer principal"), cap(money(rent.charges), "acompte de charges"), cap(money(rent.gross), "avant aide"), cap(money(rent.benefit), "APL déduite"))}
{band(cap(money(before), "versé le mois dernier"), cap(money(rent.total), f"à nous régler pour le {date_printed(due, 'slash')}", "2em", "1.6"), cap(money(rent.total + 6.0), "estimation après révision"), ground=tone)}
<p class="small" style="margin-top:7mm">Mode de paiement choisi : {dice.pick(("chèque", "virement", "carte bancaire par Internet"))}. Ce document n'est pas un reçu. Les quittances se demandent auprès du gardien.</p><p class="tiny" style="margin-top:10mm">Siège : {esc(rent.company.address.line())} – SIREN {rent.company.siret[:9]}. Difficultés de paiement : 0 805 160 075.</p>"""
    return sheet("rent_due_notice", html, notice_truth(rent, tenants, rent.company.name, issued), font=dice.font("sans"), size=9.8, margin="14mm 13mm")  # fmt: skip


def folded_note(dice: Dice) -> Paper:
    """A private owner's handwritten note before the month begins: sums one under the other as added by hand, a previous month's cheque thanked for, a nephew who will come to collect."""
    rent, money = draw(dice, "sci", dice.number(1, 2)), dice.pick((MoneyStyle("", ",", " €"), MoneyStyle("", ",", "")))
    tenants = [person.named("first_last") for person in rent.tenants]
    owner, own, nephew = rent.landlord.named("first_last"), dice.address(""), dice.person("", age=(22, 45))
    issued = rent.start - dt.timedelta(days=dice.number(3, 10))
    thanks = issued - dt.timedelta(days=dice.number(14, 20))
    due = rent.start + dt.timedelta(days=dice.number(2, 6))
    greet = " et ".join(f"{'cher Monsieur' if p.sex == 'M' else 'chère Madame'} {esc(n)}" for p, n in zip(rent.tenants, tenants, strict=True))  # fmt: skip
    html = f"""<div style="font-family:'{HAND}';font-size:12pt;line-height:1.45"><p class="r">{esc(own.town)}, le {date_printed(issued, "long")}</p><p>{greet[0].upper()}{greet[1:]},</p>
<p>Merci pour le chèque du {date_printed(thanks, "slash")}, qui est passé en banque. Voici ce que vous me devez pour le mois qui vient, du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}, pour le logement ({esc(rent.home.line())}) :</p>
<table style="width:75mm;margin:3mm 0 3mm 20mm"><tr><td>loyer</td><td class="n">{money(rent.rent)}</td></tr><tr><td>charges (eau, escalier)</td><td class="n">{money(rent.charges)}</td></tr><tr><td style="border-top:1pt solid #333">en tout</td><td class="n" style="border-top:1pt solid #333">{money(rent.total)}</td></tr></table>
<p>Comme je serai absent{rent.landlord.e}, mon neveu {esc(nephew.first_name)} {esc(nephew.last_name)} passera le {date_printed(due, "long")}. Le plombier vous a coûté {money(float(dice.number(40, 120)))} : gardez sa facture, nous compterons cela en fin d'année.</p><p>La quittance suivra dès que j'aurai votre règlement.</p><p>Bien à vous,</p><p class="r">{esc(owner)}<br><span style="font-size:10pt">{esc(own.line())}</span><br>{signature(dice.number(0, 99))}</p></div>"""
    return sheet("rent_due_notice", html, notice_truth(rent, tenants, owner, issued), size=11, page="A5", margin="12mm 13mm")  # fmt: skip


def hall_invoice(dice: Dice) -> Paper:
    """A student residence's invoice: the parent who pays in the envelope, the resident in the text; quantities, unit prices and sums; a VAT of nought; the aid of the CAF taken off, the deposit outside the sum."""
    rent, money = draw(dice, "sci", benefit=True), MoneyStyle(dice.pick((" ", "")), ",", "")
    hall = rent.company.name if "landlord" in dice.given else dice.pick(HALLS)
    student = rent.tenants[0].named(dice.pick(("first_LAST", "LAST_first")))
    payer: Person = dice.person("", age=(44, 62))
    payer_home = dice.address("")
    issued = rent.start - dt.timedelta(days=dice.number(3, 11))
    due = rent.start + dt.timedelta(days=4)
    room = f"{dice.pick('ABC')}{dice.number(101, 428)}"
    heads = ("Désignation", "Qté", "Prix unitaire", "TVA", "Montant")

    def row(label: str, value: float, sign: str = "") -> str:
        return f"<tr><td>{label}</td><td class='c'>1</td><td class='n'>{money(value)}</td><td class='c'>0 %</td><td class='n'>{money(value, sign=sign)}</td></tr>"

    html = f"""<div style="display:flex;justify-content:space-between;background:#243b53;color:#fff;padding:5mm"><span style="font-size:1.5em">{esc(hall)}</span><span class="r">FACTURE {rent.start:%Y}-{dice.digits(5)}<br>{date_printed(issued, "slash")}</span></div>
<div style="display:flex;justify-content:space-between;margin:8mm 0"><div class="small">{lines(rent.company.address.lines())}<br>SIRET {rent.company.siret}<br>accueil@campus.example</div><div><span class="tiny">Adressée au payeur</span><br>{payer.civility} {esc(payer.named("first_LAST"))}<br>{lines(payer_home.lines())}</div></div>
<table class="small"><tr><td style="width:22%">Résident</td><td><b>{esc(student)}</b></td></tr><tr><td>Adresse du logement</td><td>{esc(rent.home.line())} (studio {room})</td></tr><tr><td>Période facturée</td><td>du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}</td></tr><tr><td>Échéance</td><td>{date_printed(due, "slash")}, par prélèvement</td></tr></table>
<table class="grid" style="margin-top:6mm"><tr>{"".join(f"<th>{one}</th>" for one in heads)}</tr>{row(f"Loyer studio {room}", rent.rent)}{row("Charges : eau, électricité, internet", rent.charges)}{row("Aide au logement versée à la résidence", rent.benefit, "-")}<tr class="b"><td colspan="4">Net à payer</td><td class="n">{money(rent.total)}</td></tr></table>
<table class="small" style="width:70mm;margin:5mm 0 0 auto"><tr><td>Total avant aide</td><td class="n">{money(rent.gross)}</td></tr><tr><td>Déjà réglé sur cette facture</td><td class="n">0,00</td></tr><tr><td>Rappel : dépôt de garantie encaissé</td><td class="n">{money(rent.rent)}</td></tr></table>
<p class="small" style="margin-top:10mm">Garantie Visale n° A{dice.digits(11)}. Exonération de TVA, article 261 D du code général des impôts. Toute somme impayée au-delà de trente jours est signalée au garant. La quittance est disponible dans l'espace résident après encaissement.</p>"""
    return sheet("rent_due_notice", html, notice_truth(rent, [student], hall, issued), font=dice.font("sans"), size=9.8)


def slip_under_dashes(dice: Dice) -> Paper:
    """A social landlord's call and its slip to send back: combed figures, the total without the arrears first and another with them on the slip; the rent's parts in a narrow column at the right."""
    rent, money = draw(dice, "social_landlord", dice.number(1, 2), benefit=True), MoneyStyle("", ",", "")
    rent = replace(rent, rent=round(rent.rent, 2))
    names = [person.named("LAST_FIRST") for person in rent.tenants]
    issued = rent.start - dt.timedelta(days=dice.number(3, 9))
    late = dice.amount(35, 240)
    due = rent.start + dt.timedelta(days=dice.number(7, 14))
    agency = dice.address("")
    code = dice.digits(12)

    def row(label: str, value: str, weight: str = "normal") -> str:
        return f"<tr style='font-weight:{weight}'><td>{label}</td><td class='n'>{value}</td></tr>"

    html = f"""<div style="display:flex;justify-content:space-between"><div style="width:100mm"><b style="font-size:1.35em">{esc(rent.company.name)}</b><br><span class="small">{esc(rent.company.address.line())}<br>Votre agence : {esc(agency.line())}</span><div style="margin:18mm 0 12mm">{"<br>".join(esc(name) for name in names)}<br>{lines(rent.home.lines())}</div>
<p class="justify">Nous vous informons que le terme ci-contre, {month_printed(rent.start.year, rent.start.month, "lower")}, sera exigible le {date_printed(due, "slash")}. Vous avez déjà {money(late)} € de retard, au titre de votre plan d'apurement du {date_printed(issued - dt.timedelta(days=dice.number(60, 200)), "slash")} : cette dette n'est pas comprise dans le terme.</p></div>
<div style="width:66mm;border:.8pt solid #222;padding:4mm"><p class="c b">Terme à échoir</p><p class="small c">{date_printed(rent.start, "slash")} – {date_printed(rent.end, "slash")}</p><table class="small">{row("Loyer", money(rent.rent))}{row("Chauffage et charges", money(rent.charges))}{row("Sous-total", money(rent.gross))}{row("À déduire : APL", money(-rent.benefit))}{row("Montant du terme", money(rent.total), "bold")}</table><p class="tiny">Édité le {date_printed(issued, "slash")}. APL calculée pour {dice.number(1, 5)} personne(s), dossier {dice.digits(7)}.</p></div></div>
<p class="small">Permanence sociale : {esc(dice.person("", "F", (25, 60)).named("first_last"))}, {dice.phone()}. Un reçu vous sera remis après paiement.</p>
<div style="border-top:1pt dashed #000;margin-top:22mm;padding-top:4mm"><p class="tiny">Talon à joindre à votre paiement, sans agrafe</p><div style="display:flex;justify-content:space-between;align-items:flex-end"><div class="small">{esc(names[0])}<br>Référence {combed(code)}<br>☐ terme seul {combed(money(rent.total))}<br>☐ terme et retard {combed(money(rent.total + late))}</div><div>{barcode(code)}<div class="tiny c">{code}</div></div><div class="small">Date et signature<br><br>........................</div></div></div>"""
    return sheet("rent_due_notice", html, notice_truth(rent, names, rent.company.name, issued), font=dice.pick(("Liberation Sans", "FreeSans", "Open Sans")), size=9.8)  # fmt: skip


LAYOUTS = {
    "account_overleaf": account_overleaf, "captions_below": captions_below, "folded_note": folded_note,
    "hall_invoice": hall_invoice, "slip_under_dashes": slip_under_dashes,
}  # fmt: skip
