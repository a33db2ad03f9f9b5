"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import amount_in_words, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import barcode, sheet, signature


def youth_home_bill(dice: Dice) -> Paper:
    """A young workers' home: an invoice of the month with taxes columns, stamped « acquitté » aslant with the day and a scrawl; the resident's stay and guarantee told."""
    rent, money = draw(dice, "association", benefit=True), dice.table_money()
    rent = replace(rent, home=replace(rent.home, extra=f"Studio {dice.number(101, 518)}"))
    tenant = rent.tenants[0].named("LAST_first")
    made = rent.start - dt.timedelta(days=dice.number(1, 4))
    rent = replace(rent, issued_on=made)
    home = rent.company.name

    def row(code: str, label: str, value: float, sign: str = "") -> str:
        return f'<tr><td>{code}</td><td>{label}</td><td class="n">1</td><td class="n">{money(value, sign=sign)}</td><td class="n">exon.</td><td class="n">{money(value, sign=sign)}</td></tr>'

    html = f"""<table><tr><td style="width:100mm"><span style="display:inline-block;background:#f4b400;border-radius:50%;width:12mm;height:12mm"></span><br><b>{esc(home)}</b><br>Résidence habitat jeunes<br>{lines(replace(rent.company.address, extra="").lines())}<br><span class="small">{dice.phone()} — SIREN {rent.company.siret[:9]} — association loi 1901</span></td><td><b style="font-size:14pt">FACTURE N° {made:%y%m}-{dice.digits(4)}</b><br>tenant lieu de quittance de loyer une fois acquittée<br><br>Date : {made:%d/%m/%Y}<br>Code résident : {dice.letters(3)}{dice.digits(3)}</td></tr></table>
<p style="margin:10mm 0 8mm 100mm">{esc(tenant)}<br>{lines(rent.home.lines())}</p><p>Séjour du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y} — contrat de résidence du {dice.day_before(500, 40, rent.start):%d/%m/%Y}</p>
<table class="grid"><tr><th>Réf.</th><th>Prestation</th><th>Qté</th><th>P.U.</th><th>TVA</th><th>Montant €</th></tr>{row("LOY", "Redevance : loyer", rent.rent)}{row("CHG", "Redevance : charges locatives", rent.charges)}{row("APL", "Aide personnalisée au logement, versée par la CAF", rent.benefit, "-")}<tr><td colspan="5" class="right"><b>Total TTC</b></td><td class="n"><b>{money(rent.total)}</b></td></tr></table>
<div style="margin:16mm 0 0 76mm;width:82mm;transform:rotate(-14deg);border:2.4px solid #a3172a;color:#a3172a;padding:2mm 6mm;text-align:center;font-size:15pt;opacity:.85"><b>ACQUITTÉ</b><br><span style="font-size:11pt">le {rent.paid_on:%d/%m/%Y} — carte bancaire</span></div><p class="small" style="margin-top:20mm">TVA non applicable, article 261-7 du CGI. Dépôt de garantie détenu : {money(float(dice.number(200, 480)))} €. Petits déjeuners et laverie : réglés au distributeur. Référente sociale : {esc(dice.person("", sex="F", age=(24, 58)).named("first_last"))}. Fin de séjour prévue le {dice.day_after(400, 60, rent.end):%d/%m/%Y}.</p>"""
    return Paper(html, truth(rent, [tenant], home), "rent_receipt", "", dice.font("sans"), 10, "15mm 16mm")


def town_cashier(dice: Dice) -> Paper:
    """The numbered slip of a village's « régie de recettes » for a communal flat: treasury's form, the official's name, coins and cheque boxes, a former debtor's slip quoted."""
    rent, money = draw(dice), dice.money()
    tenant = rent.tenants[0].named("LAST_first")
    town = rent.home.town
    official = dice.person("", age=(28, 62))
    number, book = dice.number(101, 890), dice.digits(4)
    rent = replace(rent, issued_on=rent.paid_on)
    html = f"""<table style="border:1.4px solid #14532d;color:#14351f"><tr><td style="width:52mm;padding:3mm;border-right:1px solid #14532d"><b>COMMUNE DE {esc(town.upper())}</b><br>Régie de recettes « locations »<br>{rent.home.postcode}<br><br><span class="small">Régisseur : {esc(official.named("LAST_first"))}<br>acte du {dice.day_before(2_000, 200, rent.start):%d/%m/%Y}<br>Journal P1RZ n° {book}</span></td><td style="padding:3mm"><div style="display:flex;justify-content:space-between"><b style="font-size:13pt">QUITTANCE</b><span style="color:#b00020;font-size:13pt">N° {number:06d}</span></div>
<p style="margin-top:3mm">Le régisseur reconnaît avoir reçu de <b>{esc(tenant)}</b></p><p>la somme de <b>{money(rent.total)}</b><br><i>{amount_in_words(rent.total)}</i></p><p>le {long_date(rent.paid_on)}, en ☐ numéraire ☒ chèque ☐ carte</p></td></tr>
<tr><td colspan="2" style="border-top:1px solid #14532d;padding:3mm"><span class="small">NATURE DE LA RECETTE</span><br>Logement communal, {esc(rent.home.line())}<br>Période : {rent.start:%d/%m/%Y} – {rent.end:%d/%m/%Y}<br>Loyer {money(rent.rent)} &nbsp;+&nbsp; chauffage et eau (charges) {money(rent.charges)}</td></tr>
<tr><td colspan="2" style="border-top:1px solid #14532d;padding:2mm 3mm" class="tiny">La présente quittance libère le débiteur. Elle ne vaut que revêtue de la signature du régisseur. Quittance précédente : n° {number - dice.number(3, 30):06d} du {rent.paid_on - dt.timedelta(days=30):%d/%m/%Y}. Délibération du {dice.day_before(900, 60, rent.start):%d/%m/%Y} fixant les tarifs.<br>Délivrée le {rent.issued_on:%d/%m/%Y}.{signature(dice.number(0, 90), "#14351f")}</td></tr></table>"""
    facts = truth(rent, [tenant], f"COMMUNE DE {town.upper()}")
    return Paper(html, facts, "rent_receipt", "", "DejaVu Sans Condensed", 9.5, "8mm", page="A5 landscape")


def joint_owners(dice: Dice) -> Paper:
    """Brothers and sisters who inherited a flat: the eldest writes for the « indivision », in prose, the shares of each told; two tenants of two surnames."""
    rent, money = draw(dice, tenants=2), dice.money()
    style = dice.pick(("first_LAST", "first_last"))
    names = [t.named(style) for t in rent.tenants]
    family = rent.landlord.last_name
    landlord = f"Indivision {family.upper()}"
    heirs = [rent.landlord, *dice.children(rent.landlord, 2)]
    own = dice.address("")
    share = round(rent.total / 3, 2)
    both = "<br>".join(f"{t.civility} {esc(n)}" for t, n in zip(rent.tenants, names, strict=True))
    html = f"""<p><b>{esc(landlord)}</b><br>p/o {esc(rent.landlord.named(style))}<br>{lines(own.lines())}<br>{dice.phone()}</p><p style="margin:6mm 0 12mm 96mm">{both}<br>{lines(rent.home.lines())}</p>
<p style="margin-left:96mm">{esc(own.town)}, {long_date(rent.issued_on)}</p><p><u>Quittance — {month_printed(rent.start.year, rent.start.month, "lower")}</u></p><p>Bonjour à tous deux,</p>
<p class="justify">Au nom de l'indivision qui possède l'appartement depuis le décès de notre mère le {dice.day_before(2_500, 400, rent.start):%d/%m/%Y}, je vous confirme avoir bien reçu, le {long_date(rent.paid_on)}, votre virement de <b>{money(rent.total)}</b>, qui règle en totalité l'occupation du {long_date(rent.start)} au {long_date(rent.end)}, à savoir {money(rent.rent)} de loyer et {money(rent.charges)} de provision pour l'eau froide et l'entretien de l'immeuble. Je vous en donne quittance, sans réserve.</p>
<p class="justify">Pour votre information, cette somme est répartie par tiers ({money(share)} chacun) entre {esc(heirs[0].first_name)}, {esc(heirs[1].first_name)} et {esc(heirs[2].first_name)} {esc(family)}. Il en ira de même jusqu'au partage, que suit M<sup>e</sup> {esc(dice.person("", age=(35, 64)).named("first_LAST"))}, notaire.</p>
<p class="justify">Je passerai relever le compteur le {long_date(dice.day_after(40, 15, rent.issued_on))}. La taxe d'ordures ménagères, {money(float(dice.number(90, 190)))} pour l'an passé, vous sera demandée à part.</p><p>Bien à vous,</p><p style="margin-left:96mm">{signature(dice.number(0, 90))}</p>"""
    return sheet("rent_receipt", html, truth(rent, names, landlord), font=dice.font("serif"), size=11.3, margin="20mm 22mm")  # fmt: skip


def two_helps(dice: Dice) -> Paper:
    """A public office's receipt with two helps: the housing benefit and the solidarity cut on the rent (RLS); last month's account left, this receipt right, codes."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.table_money()
    names = [t.named("LAST_FIRST") for t in rent.tenants]
    cut = float(dice.number(28, 47))
    rent = replace(rent, benefit=round(min(rent.benefit, rent.rent * 0.45), 2))
    total = round(rent.gross - rent.benefit - cut, 2)
    before = round(total + dice.amount(1, 9), 2)
    rows = [("0110", "Loyer principal", rent.rent, ""), ("0450", "Provisions pour charges", rent.charges, ""), ("7020", "Réduction de loyer de solidarité", cut, "-"), ("7100", "Aide personnalisée au logement (CAF)", rent.benefit, "-")]  # fmt: skip
    inner = "".join(f"<tr><td>{code}</td><td>{label}</td><td class='n'>{money(value, sign=sign)}</td></tr>" for code, label, value, sign in rows)  # fmt: skip
    html = f"""<div style="display:flex;gap:7mm"><div style="flex:0 0 56mm;font-size:8.2pt"><div style="background:#7a1f3d;color:#fff;padding:3mm;font-size:12pt"><b>{esc(rent.company.name)}</b></div><p style="margin-top:3mm">{lines(rent.company.address.lines())}<br>SIREN {rent.company.siret[:9]}</p><p><b>Votre agence</b><br>{esc(replace(dice.address(""), extra="").line())}<br>{dice.phone()}</p><p><b>Vos références</b><br>Locataire L/{dice.digits(6)}/{dice.number(10, 99)}<br>Module {dice.digits(4)}.{dice.digits(2)}.{dice.digits(3)}<br>Surface corrigée {dice.number(62, 128)} m²</p>
<p style="border-top:1px solid #7a1f3d;padding-top:2mm"><b>Votre compte</b><br>Solde ancien {money(before)}<br>Paiement {money(before, sign="-")}<br>Appelé {money(total)}<br>Reçu le {rent.paid_on:%d/%m/%Y} {money(total, sign="-")}<br><b>Solde 0,00</b></p>{barcode(dice.digits(15), height=22)}</div>
<div style="flex:1"><p style="margin:22mm 0 16mm 8mm">{"<br>".join(esc(n) for n in names)}<br>{lines(rent.home.lines(True))}</p><h2 style="color:#7a1f3d">Quittance n° {dice.digits(7)}</h2><p>Éditée le {rent.issued_on:%d/%m/%Y} pour la période du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y}</p><table class="grid"><tr><th>Code</th><th>Libellé</th><th class="right">Euros</th></tr>{inner}<tr><td></td><td><b>Net acquitté</b></td><td class="n"><b>{money(total)}</b></td></tr></table>
<p class="small justify" style="margin-top:5mm">Cette quittance annule tous les reçus qui auraient pu être établis pour la même période. Elle n'emporte pas présomption de paiement des termes antérieurs. Dépôt de garantie en nos mains : {money(rent.rent)}. Conseil d'administration du {dice.day_before(200, 30, rent.start):%d/%m/%Y} : hausse des loyers de {dice.number(1, 3)},{dice.number(0, 9)} % au 1er janvier.</p></div></div>"""
    facts = truth(rent, names, rent.company.name, total=total, address=rent.home.truth(True))
    return Paper(html, facts, "rent_receipt", "", "Nimbus Sans", 9.7, "13mm 14mm")


def telephone_tab(dice: Dice) -> Paper:
    """A letting application's page on a telephone: a green « Payé », cards, the owner's short message; a mobility lease that began in the month's middle, by the day."""
    rent, money = draw(dice), dice.money()
    tenant, owner = rent.tenants[0].named("first_last"), rent.landlord.named("first_last")
    enter = rent.start.replace(day=dice.number(5, 18))
    days = (rent.end - enter).days + 1
    whole, fees = rent.rent, rent.charges
    rent = replace(rent, start=enter, rent=round(whole * days / rent.end.day, 2), charges=round(fees * days / rent.end.day, 2), paid_on=enter - dt.timedelta(days=dice.number(0, 2)))  # fmt: skip
    rent = replace(rent, issued_on=rent.paid_on + dt.timedelta(days=dice.number(1, 5)))

    def item(label: str, value: str, weight: str = "normal") -> str:
        return f'<div style="display:flex;justify-content:space-between;border-bottom:1px solid #eee;padding:1.4mm 0"><span style="color:#666">{label}</span><span style="font-weight:{weight};text-align:right">{value}</span></div>'

    html = f"""<div style="display:flex;justify-content:space-between;font-size:7pt"><b>{dice.number(8, 22)}:{dice.number(10, 59)}</b><span>4G &nbsp; {dice.number(12, 98)} %</span></div><div style="margin:3mm 0;font-size:11pt">‹ &nbsp; <b>Mes quittances</b></div>
<div style="background:#e9f7ef;border-radius:3mm;padding:4mm;text-align:center"><span style="font-size:19pt"><b>{money(rent.total)}</b></span><br><span style="color:#157347">✓ Payé le {rent.paid_on:%d/%m/%Y}</span><br><span style="font-size:7pt;color:#555">par carte •••• {dice.digits(4)}</span></div>
<div style="margin-top:4mm"><b>Quittance de loyer</b>{item("Période", f"{rent.start:%d/%m/%Y} – {rent.end:%d/%m/%Y}")}{item(f"Loyer ({days} jours sur {rent.end.day})", money(rent.rent))}{item("Charges au forfait", money(rent.charges))}{item("Total", money(rent.total), "bold")}{item("Locataire", esc(tenant))}{item("Bailleur", esc(owner))}{item("Émise le", f"{rent.issued_on:%d/%m/%Y}")}</div><div style="margin-top:3mm;color:#666">Logement</div><div>{lines(rent.home.lines())}</div>
<div style="background:#f4f4f7;border-radius:3mm;padding:3mm;margin-top:4mm;font-size:8pt"><b>{esc(rent.landlord.first_name)}</b> — hier<br>Bien reçu, merci ! À partir du mois prochain ce sera {money(whole)} et {money(fees)} de charges. Bail mobilité de {dice.number(4, 9)} mois, sans dépôt de garantie.</div>
<div style="display:flex;justify-content:space-around;border-top:1px solid #ddd;margin-top:5mm;padding-top:2mm;font-size:7pt;color:#777"><span>Accueil</span><b style="color:#157347">Quittances</b><span>Messages</span><span>Profil</span></div>"""
    return Paper(html, truth(rent, [tenant], owner), "rent_receipt", "", dice.pick(("Roboto", "Inter", "Open Sans")), 9, "4mm 5mm", page="92mm 190mm")  # fmt: skip


LAYOUTS = {
    "apart_youth_home_bill": youth_home_bill, "apart_town_cashier": town_cashier, "apart_joint_owners": joint_owners,
    "apart_two_helps": two_helps, "apart_telephone_tab": telephone_tab,
}  # fmt: skip
