"""Receipts of managers and social landlords with long lists (surcharge, reductions, water, garage, earlier balance), and of owners who write by hand."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, month_ends
from samples.french import MONTHS, MoneyStyle, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, truth


def manager_account(dice: Dice) -> Paper:
    """A manager's statement: dated movements in debit and credit, the earlier term paid among them, totals that are alike, then the receipt's sentence."""
    rent, money = draw(dice, "agency", tenants=dice.pick((1, 2))), dice.table_money()
    tenants, owner = [t.named("LAST_first") for t in rent.tenants], rent.landlord.named("LAST_first")
    before, old = rent.start - dt.timedelta(days=dice.number(20, 27)), rent.total
    moves = [
        [f"{before:%d/%m/%Y}", "Report solde antérieur", money(old), ""], [f"{before + dt.timedelta(days=4):%d/%m/%Y}", "Votre virement — merci", "", money(old)],
        [f"{rent.start:%d/%m/%Y}", f"Loyer {MONTHS[rent.start.month - 1]}", money(rent.rent), ""], [f"{rent.start:%d/%m/%Y}", "Provision s/ charges", money(rent.charges), ""],
        [f"{rent.paid_on:%d/%m/%Y}", "Prélèvement automatique", "", money(rent.total)], ["", "<b>Solde de votre compte</b>", "", "0,00"],
    ]  # fmt: skip
    html = f"""<table><tr><td style="width:50%"><b style="font-size:15pt;color:#1d4f91">{esc(rent.company.name)}</b><br><span class="small">Gestion locative — {esc(rent.company.address.line())}<br>Garantie GALIAN — CPI 3301 2018 000 {dice.digits(3)}</span></td><td>{"<br>".join(esc(f"{p.civility} {n}") for p, n in zip(rent.tenants, tenants, strict=True))}<br>{lines(rent.home.lines(True))}</td></tr></table>
<p class="small" style="margin-top:5mm">Propriétaire : {esc(owner)} (mandat n° {dice.digits(5)}) &nbsp;·&nbsp; Lot {dice.digits(4)} &nbsp;·&nbsp; Réf. locataire {dice.digits(7)}<br>Fait à {esc(rent.company.address.town)}, le {long_date(rent.issued_on)}</p><h3>RELEVÉ DE COMPTE ET QUITTANCE DE LOYER</h3><p>Terme du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y}</p>{table(moves, "grid", ("Date", "Opération", "Débit", "Crédit"), ("16%", "48%", "18%", "18%"))}
<p style="margin-top:4mm" class="justify">Nous soussignés, mandataires du propriétaire, reconnaissons avoir reçu la somme de <b>{money(rent.total)} €</b> au titre du terme ci-dessus, dont quittance, sans préjudice du terme en cours et sous réserve de tous droits.</p>"""
    return Paper(html, truth(rent, tenants, owner), "rent_receipt", "", dice.font("sans"), 9.6, "15mm")


def surcharge_and_garage(dice: Dice) -> Paper:
    """A social landlord: rubric codes, solidarity surcharge (SLS), a garage with its own rent, water cold and hot, totals a group, no aid."""
    rent, money = draw(dice, "social_landlord"), dice.table_money()
    tenant = f"{rent.tenants[0].civility} {rent.tenants[0].named('LAST_FIRST')}"
    cold, hot = round(rent.charges * 0.3, 2), round(rent.charges * 0.25, 2)
    surcharge, garage = dice.amount(20, 140), dice.amount(25, 70)
    total = round(rent.gross + surcharge + garage, 2)
    rows = [
        ["001", "LOYER PRINCIPAL", money(rent.rent)], ["012", "SUPPLEMENT DE LOYER DE SOLIDARITE", money(surcharge)], ["020", f"GARAGE N° {dice.number(1, 90)}", money(garage)],
        ["101", "EAU FROIDE (ACOMPTE)", money(cold)], ["102", "EAU CHAUDE (ACOMPTE)", money(hot)], ["110", "CHARGES COMMUNES", money(rent.charges - cold - hot)],
        ["", "S/TOTAL CHARGES", money(rent.charges)], ["", "<b>TOTAL QUITTANCE</b>", f"<b>{money(total)}</b>"],
    ]  # fmt: skip
    html = f"""<div style="background:#0a5c5c;color:#fff;padding:3mm;font-size:13pt">{esc(rent.company.name)}</div><p class="tiny">Société anonyme d'HLM — {esc(rent.company.address.line())} — {rent.company.siret[:9]} RCS</p><div class="cols"><div class="small"><br>Compte locataire {dice.digits(9)}<br>Module {dice.digits(4)}.{dice.digits(2)}.{dice.digits(3)}<br>Date d'édition {rent.issued_on:%d.%m.%Y}<br>Mode de paiement : prélèvement du {rent.paid_on:%d.%m.%Y}</div><div style="padding-top:6mm">{esc(tenant)}<br>{lines(rent.home.lines(True))}</div></div>
<h2 style="margin-top:8mm;color:#0a5c5c">Quittance de {month_printed(rent.start.year, rent.start.month, "lower")}</h2>{table(rows, "rows", ("Code", "Rubrique", "Montant EUR"), ("10%", "66%", "24%"))}<p style="margin-top:4mm">La présente quittance annule tous les reçus qui auraient été donnés pour la même période. Elle n'implique pas la renonciation du bailleur aux sommes antérieurement dues.</p>"""
    fields = truth(rent, [tenant.split(" ", 1)[1]], rent.company.name, total=total, address=rent.home.truth(True))
    return Paper(html, fields, "rent_receipt", "", dice.font("sans"), 9.4, "14mm")


def settled_charges(dice: Dice) -> Paper:
    """RLS and APL paid to the landlord, the yearly settlement of charges in the tenant's favour; two columns « appelé » and « réglé »."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.money()
    tenants = [t.named("first_LAST") for t in rent.tenants]
    back, rls = dice.amount(10, 40), dice.amount(15, 48)
    total = round(rent.total - back - rls, 2)
    rows = [
        ["Loyer du logement", money(rent.rent)], ["Provisions pour charges locatives", money(rent.charges)], [f"Régularisation de charges {rent.start.year - 1}", money(back, sign="- ")],
        ["Réduction de Loyer de Solidarité", money(rls, sign="- ")], ["APL versée directement à votre bailleur", money(rent.benefit, sign="- ")], ["<b>Votre règlement</b>", f"<b>{money(total)}</b>"],
    ]  # fmt: skip
    html = f"""<div class="cols"><div><p class="small">{esc(rent.company.name)}<br>{lines(rent.company.address.lines())}</p><p class="small">Votre agence : {dice.phone()}</p></div><div><h1 style="font-size:17pt;margin-bottom:0">QUITTANCE</h1><p>N° {dice.digits(10)}<br>Date : {long_date(rent.issued_on)}</p></div></div>
<div class="box" style="margin-left:88mm">{"<br>".join(esc(n) for n in tenants)}<br>{lines(rent.home.lines())}</div><p>{"Madame, Monsieur" if len(tenants) > 1 else "Bonjour"},<br>nous vous confirmons la réception de votre paiement le {date_printed(rent.paid_on, "long")} pour la période du {rent.start.day} au {long_date(rent.end)}.</p>{table(rows, "grid", (), ("72%", "28%"))}
<p class="tiny" style="margin-top:20mm">La réduction de loyer de solidarité est accordée sous condition de ressources (art. L. 442-2-1 du CCH). Solde de votre compte locatif au {rent.issued_on:%d/%m/%Y} : 0,00 €</p>"""
    return Paper(
        html, truth(rent, tenants, rent.company.name, total=total), "rent_receipt", "", dice.font("sans"), 10.2, "17mm"
    )


def stationery_pad(dice: Dice) -> Paper:
    """A sheet of a pad from the stationer's, filled in in a hand: « Reçu de M … la somme de … pour loyer de … », figures in a frame in the corner."""
    rent = draw(dice)
    tenant, owner = rent.tenants[0].named("first_last"), rent.landlord.named("first_last")
    money = dice.pick((MoneyStyle("", ",", " €"), MoneyStyle(" ", ",", " euros", False)))

    def hand(text: object) -> str:
        return f"<span class='h'>{esc(text)}</span>"

    html = f"""<div style="border:2px double #333;padding:6mm"><table><tr><td><b>LOYER N°</b> {hand(dice.number(1, 48))}</td><td class="center"><b style="letter-spacing:2px">QUITTANCE DE LOYER</b></td><td class="right"><span class="box">B.P.F. {hand(money(rent.total))}</span></td></tr></table>
<p>Propriétaire : {hand(owner)}<br>demeurant : {hand(dice.address("").line())}</p><p>Reçu de {rent.tenants[0].civility} {hand(tenant)}</p><p>la somme de {hand(amount_in_words(rent.total))}</p><p>pour loyer et accessoires des locaux sis à {hand(rent.home.line())}</p><p>au titre de la période du {hand(f"{rent.start:%d/%m/%y}")} au {hand(f"{rent.end:%d/%m/%y}")} dont quittance, sous réserve de tous mes droits.</p>
<table style="width:70mm" class="grid"><tr><td>Loyer</td><td class="n">{hand(money(rent.rent))}</td></tr><tr><td>Charges</td><td class="n">{hand(money(rent.charges))}</td></tr><tr><td>TOTAL</td><td class="n">{hand(money(rent.total))}</td></tr></table><p class="right">Date : {hand(f"{rent.issued_on:%d/%m/%Y}")} &nbsp; Signature : {hand(owner.split()[-1])}</p></div>"""
    css = ".h { font-family: 'Z003', 'URW Chancery L', 'P052'; font-style: italic; color: #12307a; font-size: 120%; border-bottom: 0.5px dotted #888; } p { line-height: 1.7; }"
    return Paper(
        html, truth(rent, [tenant], owner, payment_date=None), "rent_receipt", css, dice.font("serif"), 10.5, "18mm"
    )


def in_words(dice: Dice) -> Paper:
    """A typed letter whose amounts and dates are in letters only."""
    rent = draw(dice)
    tenant, owner = rent.tenants[0].named("first_LAST"), rent.landlord.named("first_LAST")
    html = f"""<p>{rent.landlord.civility} {esc(owner)}<br>{lines(dice.address("").lines())}</p><p style="margin:10mm 0 0 90mm">{esc(rent.home.town)}, le {long_date(rent.issued_on)}</p><p style="margin:12mm 0"><u>Objet</u> : quittance de loyer du mois {"d'" if MONTHS[rent.start.month - 1][0] in "ao" else "de "}{month_printed(rent.start.year, rent.start.month, "lower")}</p>
<p class="justify" style="line-height:1.7">Je, soussigné{rent.landlord.e} {esc(owner)}, bailleur du logement situé {esc(rent.home.line())}, certifie avoir perçu de {rent.tenants[0].civility} {esc(tenant)}, locataire, en date du {long_date(rent.paid_on)}, la somme de {amount_in_words(rent.total)}, soit {amount_in_words(rent.rent)} de loyer et {amount_in_words(rent.charges)} de charges, et lui en donne quittance pour valoir ce que de droit.</p><p style="margin-top:20mm">Signature</p>"""
    return Paper(html, truth(rent, [tenant], owner), "rent_receipt", "", dice.font("serif"), 12, "25mm")


def printed_mail(dice: Dice) -> Paper:
    """A mail printed from a mailbox: sender and addressee in its head, the receipt in its text, the address without a label, quoted message below."""
    rent, money = draw(dice), dice.money()
    tenant, owner = rent.tenants[0].named("first_last"), rent.landlord.named("first_last")
    box = f"{rent.landlord.first_name[0].lower()}.proprio@exemple.fr"
    html = f"""<p class="tiny">{rent.issued_on:%d/%m/%Y} 21:14 &nbsp; Messagerie — Quittance</p><h2 style="font-size:14pt">Quittance {month_printed(rent.start.year, rent.start.month, "lower")}</h2><hr><p><b>De :</b> {esc(owner)} &lt;{box}&gt;<br><b>À :</b> {esc(tenant)}<br><b>Date :</b> {long_date(rent.issued_on, True)} à 21:12</p><hr>
<p>Bonjour,</p><p>J'ai bien reçu ton virement de {money(rent.total)} le {date_printed(rent.paid_on, "slash")} pour le loyer de {MONTHS[rent.start.month - 1]} ({money(rent.rent)} + {money(rent.charges)} de charges) de l'appartement du {esc(rent.home.line())}. Ce mail vaut quittance pour la période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}.</p><p>Bonne soirée<br>{esc(owner)}</p>
<div class="small" style="border-left:2px solid #aaa;padding-left:3mm;color:#555">Le {date_printed(rent.paid_on, "slash")}, {esc(tenant)} a écrit :<br>Bonsoir, le virement est fait, tu peux m'envoyer la quittance ? Merci</div>"""
    return Paper(html, truth(rent, [tenant], owner), "rent_receipt", "", dice.font("sans"), 10.5, "18mm")


def quarter(dice: Dice) -> Paper:
    """Rent by the quarter: three months of one term, the monthly figure beside the term's; landlord an SCI with its manager (gérant) who signs."""
    rent, money = draw(dice, "sci"), dice.money()
    first = (rent.start.month - 1) // 3 * 3 + 1
    start, end = dt.date(rent.start.year, first, 1), month_ends(rent.start.year, first + 2)[1]
    monthly = rent.rent
    rent = replace(
        rent,
        start=start,
        end=end,
        rent=round(monthly * 3, 2),
        charges=round(rent.charges * 3, 2),
        paid_on=start + dt.timedelta(days=5),
        issued_on=start + dt.timedelta(days=12),
    )
    tenant = rent.tenants[0].named(dice.name_style())
    html = f"""<p class="center"><b>{esc(rent.company.name)}</b><br><span class="small">{esc(rent.company.address.line())} — gérant : {esc(rent.landlord.named("first_LAST"))}</span></p><h2 class="center" style="border:1px solid;padding:2mm">QUITTANCE — {(first + 2) // 3}{"er" if first == 1 else "e"} TRIMESTRE {start.year}</h2><p>Preneur : <b>{esc(tenant)}</b></p><p>Désignation des lieux loués : {esc(rent.home.line())}</p><p>Terme : du {long_date(start)} au {long_date(end)} inclus</p>
<ul><li>Loyer du trimestre (3 × {money(monthly)}) : {money(rent.rent)}</li><li>Provision sur charges du trimestre : {money(rent.charges)}</li><li><b>Ensemble : {money(rent.total)}</b></li></ul><p>Somme reçue par chèque le {date_printed(rent.paid_on, "slash")}, sous réserve d'encaissement. Dont quittance, délivrée le {date_printed(rent.issued_on, "slash")}.</p><p class="right">Le gérant</p>"""
    return Paper(html, truth(rent, [tenant], rent.company.name), "rent_receipt", "", dice.font("any"), 11, "20mm")


def moving_in(dice: Dice) -> Paper:
    """An agency's first receipt: « prorata temporis » in days, deposit and fees received the same day, which are no rent."""
    rent, money = draw(dice, "agency"), dice.money()
    start = rent.start.replace(day=dice.number(5, 22))
    days, whole = (rent.end - start).days + 1, rent.end.day
    part = replace(
        rent,
        start=start,
        rent=round(rent.rent * days / whole, 2),
        charges=round(rent.charges * days / whole, 2),
        paid_on=start,
        issued_on=start + dt.timedelta(days=2),
    )
    tenant, owner = rent.tenants[0].named("first_LAST"), rent.landlord.named("LAST_first")
    rows = [
        [f"Loyer ({days}/{whole} jours)", money(rent.rent), money(part.rent)],
        [f"Charges ({days}/{whole} jours)", money(rent.charges), money(part.charges)],
        ["Total du terme", money(rent.gross), f"<b>{money(part.total)}</b>"],
    ]
    html = f"""<div class="right"><b>{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}</div><h3>Quittance de loyer — entrée dans les lieux</h3><table class="grid"><tr><td style="width:30%">Bailleur</td><td>{esc(owner)}, représenté par nos soins</td></tr><tr><td>Locataire</td><td>{esc(tenant)}</td></tr><tr><td>Logement</td><td>{esc(rent.home.line())}</td></tr><tr><td>Période quittancée</td><td>{start:%d/%m/%Y} - {rent.end:%d/%m/%Y}</td></tr><tr><td>Reçu le</td><td>{part.paid_on:%d/%m/%Y}</td></tr></table><br>
{table(rows, "rows", ("", "Mois entier", "Prorata"), ("50%", "25%", "25%"))}<p class="small" style="margin-top:4mm">Encaissés par ailleurs : dépôt de garantie {money(rent.rent)} ; honoraires de location {money(rent.rent * 0.4)}.</p><p>{esc(rent.company.address.town)}, le {part.issued_on:%d/%m/%Y}</p>"""
    return Paper(html, truth(part, [tenant], owner), "rent_receipt", "", dice.font("any"), 10.5, "18mm")


def flat_share(dice: Dice) -> Paper:
    """Three tenants under one lease (« solidairement »), landlords a couple; the share of each beside the whole, names in one run."""
    rent, money = draw(dice, tenants=2), dice.money()
    third = dice.person("", age=(19, 32))
    tenants = [p.named("first_LAST") for p in (*rent.tenants, third)]
    owner = rent.landlord.named("first_LAST")
    html = f"""<h2>Quittance de loyer (colocation)</h2><p class="small">établie le {date_printed(rent.issued_on, "slash")} par {rent.landlord.civility} {esc(owner)}, {esc(dice.address("").line())}</p><p>Colocataires solidaires : {esc(", ".join(tenants[:2]))} et {esc(tenants[2])}</p><p>Logement meublé : {esc(rent.home.line())}</p>
<table class="grid"><tr><th>Mois</th><th>Loyer nu</th><th>Charges (forfait)</th><th>Total perçu</th><th>Perçu le</th></tr><tr><td>{month_printed(rent.start.year, rent.start.month, "title")}</td><td>{money(rent.rent)}</td><td>{money(rent.charges)}</td><td>{money(rent.total)}</td><td>{date_printed(rent.paid_on, "slash")}</td></tr></table><p class="small">Soit {money(rent.total / 3)} par colocataire, à titre indicatif.</p><p>Je donne quittance aux colocataires ci-dessus pour la période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}.</p>"""
    return Paper(html, truth(rent, tenants, owner), "rent_receipt", "", dice.font("any"), 10.5, "20mm")


LAYOUTS = {
    "second_manager_account": manager_account, "second_surcharge_and_garage": surcharge_and_garage, "second_settled_charges": settled_charges, "second_stationery_pad": stationery_pad, "second_in_words": in_words,
    "second_printed_mail": printed_mail, "second_quarter": quarter, "second_moving_in": moving_in, "second_flat_share": flat_share,
}  # fmt: skip
