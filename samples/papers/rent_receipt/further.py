"""Further layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A workers' hostel, a notary who manages for an owner, a counterfoil book filled in with a pen, a commune's cash desk, and the page of
a tenant's account with the social landlord.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice, unaccented
from samples.french import MoneyStyle, amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.court_ruling._draw import of
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import PEN, barcode, sheet, signature, stamp


def hostel(dice: Dice) -> Paper:
    """A hostel for workers: a « redevance » of two parts, the resident's room, APL as third-party payment, two columns of fine print."""
    rent, money = draw(dice, "association", benefit=True), dice.pick((MoneyStyle(" ", ",", " €"), MoneyStyle("", ",", " €")))  # fmt: skip
    resident = rent.tenants[0].named("LAST_first")
    room = f"{dice.pick('ABC')}{dice.number(101, 538)}"
    month = month_printed(rent.start.year, rent.start.month, "upper")

    def row(label: str, value: str, weight: str = "normal") -> str:
        return f"<div style='display:flex;justify-content:space-between;border-bottom:.4pt dotted #777;padding:1mm 0;font-weight:{weight}'><span>{label}</span><span>{value}</span></div>"

    html = f"""<div style="background:#f2b233;padding:3mm 5mm;display:flex;justify-content:space-between"><b style="font-size:13pt">{esc(rent.company.name)}</b><span>Résidence sociale et foyers<br>{esc(rent.company.address.line(" · "))}</span></div>
<div class="cols" style="margin-top:6mm"><div><p class="small">Code résident {dice.digits(6)} · Chambre {room}</p><p>{rent.tenants[0].civility} {esc(resident)}<br>{lines(rent.home.lines())}</p></div><div class="box" style="background:#fdf4df"><b>QUITTANCE DE REDEVANCE</b><br>{month}<br><span class="small">Éditée le {date_printed(rent.issued_on, "slash")}</span></div></div>
<p style="margin-top:5mm">Séjour du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} ({(rent.end - rent.start).days + 1} nuitées), logement occupé à titre de résidence principale.</p>
<div style="width:115mm;margin:4mm 0">{row("Part de la redevance assimilable au loyer", money(rent.rent))}{row("Part assimilable aux charges (eau, chauffage, électricité)", money(rent.charges))}{row("Redevance mensuelle", money(rent.gross))}{row("A.P.L. en tiers payant", money(rent.benefit, sign="- "))}{row("Reste à charge du résident", money(rent.total), "bold")}</div>
<p>Nous avons bien reçu le {date_printed(rent.paid_on, "slash")} votre règlement de {money(rent.total)} par {dice.pick(("carte bancaire", "prélèvement", "mandat compte", "virement"))}, dont quittance.</p>
<div class="cols tiny" style="margin-top:14mm"><div>Caution versée à l'entrée : {money(round(rent.rent * 0.6))}. La redevance comprend l'accès à la laverie et au local à vélos ; les prestations facultatives font l'objet d'une facture séparée. Toute absence de plus de huit jours est à signaler au responsable de résidence.</div><div>Cette quittance annule tout reçu donné précédemment pour la même période. En cas de difficulté de paiement, contactez le pôle social au {dice.phone()}. Article R. 353-156 du code de la construction et de l'habitation.</div></div>"""
    return Paper(html, truth(rent, [resident], rent.company.name), "rent_receipt", "", "Lato", 9.8, "12mm 15mm")


def notary(dice: Dice) -> Paper:
    """A notary's letter in long sentences: the owner is somebody else than the letterhead, two tenants, sums in letters and digits."""
    rent, money = draw(dice, tenants=2), MoneyStyle("\u00a0", ",", "\u00a0€")
    owner = rent.landlord.named("first_LAST")
    people = [person.named("first_LAST") for person in rent.tenants]
    spoken = " et ".join(f"{a.civility} {esc(b)}" for a, b in zip(rent.tenants, people, strict=True))
    office = dice.address("")
    name = dice.person("", age=(35, 66)).named("first_LAST")
    many = len(people) > 1
    html = f"""<table><tr><td style="width:34%;border-right:.6pt solid #8a7a3a" class="small center"><span style="font-size:22pt;color:#8a7a3a">§</span><br>Maître {esc(name)}<br>Notaire<br><br>{lines(office.lines())}<br><br>Tél. {dice.phone()}<br><br>Service de la gérance<br>réf. {dice.number(1000, 9999)}/{dice.letters(2)}</td><td style="padding-left:8mm"><p class="right">{esc(office.town)}, le {long_date(rent.issued_on)}</p>
<p style="margin-top:10mm">{spoken}<br>{lines(rent.home.lines())}</p></td></tr></table>
<p style="margin-top:14mm"><b>Objet : quittance, terme : {month_printed(rent.start.year, rent.start.month, "lower")}</b></p>
<p class="justify">Agissant au nom et pour le compte de {rent.landlord.civility} {esc(owner)}, propriétaire bailleur, en vertu du mandat de gérance qui nous a été confié, nous reconnaissons avoir reçu de {spoken}, le {long_date(rent.paid_on)}, la somme de <b>{amount_in_words(rent.total)}</b> ({money(rent.total)}) en paiement du terme couru du {long_date(rent.start)} au {long_date(rent.end)} inclus, pour le logement que vous occupez {"ensemble " if many else ""}à l'adresse ci-dessus.</p>
<p class="justify">Cette somme s'applique au loyer principal à hauteur de {amount_in_words(rent.rent)} ({money(rent.rent)}) et à la provision sur les charges à hauteur de {amount_in_words(rent.charges)} ({money(rent.charges)}).</p><p class="justify">Quittance vous en est donnée, sous réserve de tous droits du bailleur et notamment de la révision annuelle du loyer, dont la prochaine interviendra le {long_date(dice.day_after(300, 40, rent.issued_on))}.</p>
<p style="margin:8mm 0 0 60%">Pour l'office,<br>{signature(dice.number(0, 90))}</p><p class="tiny" style="margin-top:16mm">Membre d'une association agréée, le règlement des honoraires par chèque est accepté. Compte de dépôt ouvert à la Caisse des dépôts et consignations, {dice.iban()[:14]}…</p>"""
    return Paper(html, truth(rent, people, owner), "rent_receipt", "", "P052", 11, "18mm 22mm")


def counterfoil(dice: Dice) -> Paper:
    """A counterfoil book of the stationer's filled in with a pen: the stub at the left says less, the receipt at the right says all."""
    rent, money = draw(dice), dice.pick((MoneyStyle("", ",", ""), MoneyStyle("", ",", " €"), MoneyStyle(" ", ",", "")))
    tenant, owner = rent.tenants[0].named("first_last"), rent.landlord.named("first_last")
    number = dice.number(1, 50)

    def pen(text: str) -> str:
        return f'<span style="font-family:{PEN};font-size:14pt;color:#1c2f8c;line-height:1">{text}</span>'

    def dots(label: str, value: str) -> str:
        return f"<div style='border-bottom:.6pt dotted #444;margin-bottom:1.6mm'>{label} {pen(value)}</div>"

    day = date_printed(rent.issued_on, "slash")
    month = month_printed(rent.start.year, rent.start.month, "lower")
    words = amount_in_words(rent.total)
    html = f"""<div style="display:flex;height:128mm"><div style="width:50mm;border-right:1pt dashed #000;padding-right:4mm;font-size:8pt">N° {pen(str(number))}<br><br>{dots("M.", esc(tenant))}{dots("Terme", month)}{dots("Somme", money(rent.total))}{dots("Le", day)}</div>
<div style="flex:1;padding-left:6mm;font-size:9.5pt"><div style="display:flex;justify-content:space-between"><b style="font-size:15pt;letter-spacing:2px">QUITTANCE DE LOYER</b><span>N° {pen(str(number))}</span></div><br>
{dots("Reçu de M.", esc(tenant))}{dots("la somme de", words)}{dots("pour loyer des lieux situés", esc(rent.home.line()))}{dots("terme du", f"{date_printed(rent.start, 'slash')} au {date_printed(rent.end, 'slash')}")}
<div style="display:flex;gap:6mm;margin-top:3mm"><table class="grid" style="width:62mm"><tr><td>Principal</td><td class="n">{pen(money(rent.rent))}</td></tr><tr><td>Charges</td><td class="n">{pen(money(rent.charges))}</td></tr><tr><td>Autres</td><td class="n">{pen("—")}</td></tr><tr><td><b>TOTAL</b></td><td class="n">{pen(money(rent.total))}</td></tr></table><div style="flex:1">{dots("Payé le", date_printed(rent.paid_on, "slash"))}{dots("À", esc(rent.home.town))}{dots("le", day)}Le propriétaire, {pen(esc(owner))}<br>{signature(dice.number(0, 90), "#1c2f8c")}</div></div>
<p class="tiny" style="margin-top:4mm">Dont quittance, sans préjudice du terme courant et sous réserve de tous mes droits. La présente quittance n'est valable que signée et annule les reçus d'acomptes. Réf. papeterie {dice.digits(4)} E</p></div></div>"""
    return sheet("rent_receipt", html, truth(rent, [tenant], owner), font="Nimbus Sans", size=9, page="210mm 148mm", margin="9mm 9mm")  # fmt: skip


def commune(dice: Dice) -> Paper:
    """A commune that lets its flats: the accountant's receipt from a register, mono capitals, budget articles for labels, a period whose month is said once."""
    rent, money = draw(dice, "public"), MoneyStyle(" ", ",", "")
    tenant = unaccented(rent.tenants[0].named("LAST_FIRST"))
    landlord = f"COMMUNE {unaccented(of(rent.home.town)).upper()}"
    home = unaccented(rent.home.line(" ")).upper()
    month = month_printed(rent.start.year, rent.start.month, "plain_upper")
    wide = 46

    def row(label: str, value: float) -> str:
        return f"{label.ljust(wide, '.')}{money(value).rjust(12)}"

    body = "\n".join(
        (row("ART 752 LOYER LOGEMENT COMMUNAL", rent.rent), row("ART 70878 CHARGES RECUPEREES", rent.charges), " " * wide + "------------", row("ENCAISSE", rent.total))
    )  # fmt: skip
    html = f"""<table><tr><td style="width:52%">{landlord}<br>REGIE DE RECETTES - LOYERS<br>HOTEL DE VILLE<br>N° SIRET {dice.siret()}</td><td>FINANCES PUBLIQUES<br>SERVICE DE GESTION COMPTABLE<br>QUITTANCIER P1RZ &nbsp; CARNET {dice.number(10, 99)}<br>QUITTANCE N° {dice.digits(7)}</td></tr></table>
<p style="margin-top:9mm;border-top:1px solid;border-bottom:1px solid;padding:2mm 0">PARTIE VERSANTE : {"MME" if rent.tenants[0].sex == "F" else "M"} {esc(tenant)}</p><p>BIEN LOUE : {esc(home)}</p><p>OBJET : LOYER DU {rent.start:%d} AU {rent.end:%d} {month} &nbsp;&nbsp; TITRE {dice.number(20, 900)} BORD. {dice.number(2, 90)} EXERCICE {rent.start.year}</p>
<pre style="font-family:inherit;margin:7mm 0">{body}</pre><p>ARRETE A LA SOMME DE : {unaccented(amount_in_words(rent.total)).upper()}</p>
<p>RECU LE {date_printed(rent.paid_on, "slash")} EN {dice.pick(("NUMERAIRE", "CHEQUE BANCAIRE", "CARTE BANCAIRE"))}, DONT QUITTANCE LIBERATOIRE.</p><table style="margin-top:6mm"><tr><td style="width:55%">LE REGISSEUR,<br>{signature(dice.number(0, 90), "#333")}</td><td>{stamp("REGIE DES LOYERS", "#7a1f1f", under="PAYE")}</td></tr></table><p class="tiny">DECRET 2012-1246 DU 7 NOVEMBRE 2012. IL N'EST PAS DELIVRE DE DUPLICATA.</p>"""
    fields = truth(rent, [tenant], landlord, address=home, issue_date=None, payment_date=rent.paid_on)
    return Paper(html, fields, "rent_receipt", "", "Nimbus Mono PS", 10, "20mm 18mm")


def account_page(dice: Dice) -> Paper:
    """The tenant's account of a social landlord, printed from the browser: cards, the solidarity reduction besides APL, two tenants on one line."""
    rent, money = draw(dice, "social_landlord", dice.number(1, 2), benefit=True), dice.pick((MoneyStyle("\u202f", ",", "\u00a0€"), MoneyStyle(" ", ",", " €")))  # fmt: skip
    people = [person.named("LAST_first") for person in rent.tenants]
    cut = dice.amount(22, 61)
    rent = replace(rent, benefit=round(min(rent.benefit, rent.gross - cut - 15), 2))
    total = round(rent.total - cut, 2)
    printed = rent.issued_on + dt.timedelta(days=dice.number(6, 40))

    def item(label: str, value: str, colour: str = "#222") -> str:
        return f"<tr><td style='padding:1.6mm 0;border-bottom:.4pt solid #ddd'>{label}</td><td style='padding:1.6mm 0;border-bottom:.4pt solid #ddd;text-align:right;color:{colour}'>{value}</td></tr>"

    site = f"https://locataire.{unaccented(rent.company.name.split()[-1]).lower().replace(chr(39), '')}.example/quittances/{dice.digits(8)}"
    html = f"""<div class="tiny" style="display:flex;justify-content:space-between"><span>{date_printed(printed, "slash")} {dice.number(8, 21):02d}:{dice.number(0, 59):02d}</span><span>Mon espace locataire | {esc(rent.company.name)}</span></div>
<div style="background:#0b5d5e;color:#fff;padding:4mm 6mm;margin:3mm 0 6mm;font-size:13pt">{esc(rent.company.name)}<span style="float:right;font-size:8.5pt">Accueil &nbsp; Mes paiements &nbsp; <u>Mes quittances</u> &nbsp; Mes demandes</span></div>
<p style="font-size:15pt">Quittance | {month_printed(rent.start.year, rent.start.month, "lower")} <span style="font-size:8.5pt;background:#cdeccd;border-radius:3mm;padding:1mm 3mm">● acquittée</span></p><p class="small">Quittance établie le {date_printed(rent.issued_on, "slash")} · du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")} · contrat L/{dice.digits(6)}</p>
<div style="display:flex;gap:6mm;margin-top:5mm"><div style="flex:3;border:.6pt solid #ccc;border-radius:2mm;padding:4mm"><b>Détail</b><table>{item("Loyer principal", money(rent.rent))}{item("Provisions pour charges", money(rent.charges))}{item("Réduction de loyer de solidarité (RLS)", money(cut, sign="−"), "#0a7a3d")}{item("Aide personnalisée au logement", money(rent.benefit, sign="−"), "#0a7a3d")}{item("<b>Montant acquitté</b>", f"<b>{money(total)}</b>")}</table></div>
<div style="flex:2"><div style="border:.6pt solid #ccc;border-radius:2mm;padding:4mm;margin-bottom:4mm"><b>Mon logement</b><br>{lines(rent.home.lines())}<br><span class="tiny">Type {dice.number(1, 5)} · {dice.number(24, 96)} m² · étage {dice.number(0, 9)}</span></div><div style="border:.6pt solid #ccc;border-radius:2mm;padding:4mm"><b>Titulaire{"s" if len(people) > 1 else ""} du bail</b><br>{esc(" / ".join(people))}</div></div></div>
<p style="margin-top:6mm">✓ Prélèvement de {money(total)} encaissé le {date_printed(rent.paid_on, "slash")}. {esc(rent.company.name)} vous en donne quittance.</p><p class="small">Prochaine échéance : {date_printed(rent.end + dt.timedelta(days=5), "slash")}. Solde de votre compte : 0,00 €.</p>{barcode(dice.digits(14))}
<p class="tiny" style="margin-top:60mm">{esc(site)} <span style="float:right">1/1</span></p>"""
    fields = truth(rent, people, rent.company.name, total=total)
    return Paper(html, fields, "rent_receipt", "", "Roboto", 9.6, "9mm 12mm")


LAYOUTS = {
    "hostel": hostel, "notary": notary, "counterfoil": counterfoil, "commune": commune,
    "account_page": account_page,
}  # fmt: skip
