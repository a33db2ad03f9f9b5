"""Sundry layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing.

A guardian gives the receipt of the owner he stands for, a lodger's host writes a few lines, a printed form with a cell for each
figure, a social landlord's lines with the solidarity cut, and a foundation's account of what is owed and what was had.
"""

from __future__ import annotations

from samples.dice import Dice, unaccented
from samples.french import amount_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import HAND, combed, handwriting, signature, stamp


def guardian(dice: Dice) -> Paper:
    """A judicial officer signs for a protected owner: three names, of which the landlord is the one between; clauses with dashes."""
    rent, money = draw(dice, tenants=dice.pick((1, 1, 2))), dice.money()
    officer = dice.person("", age=(33, 62))
    names = [person.named("first_LAST") for person in rent.tenants]
    owner = rent.landlord.named("first_LAST")
    whom = " et ".join(f"{person.civility} {esc(name)}" for person, name in zip(rent.tenants, names, strict=True))
    office = dice.address("")
    html = f"""<table><tr><td style="width:56%"><b>{esc(officer.named("first_LAST"))}</b><br>Mandataire judiciaire à la protection des majeurs<br><span class="small">{lines(office.lines())}<br>{dice.phone()} — sur rendez-vous</span></td><td class="right small">Dossier {esc(rent.landlord.last_name[:3].upper())}/{dice.digits(4)}<br>{esc(office.town)}, le {long_date(rent.issued_on)}</td></tr></table>
<p style="margin:9mm 0 9mm 86mm">{whom}<br>{lines(rent.home.lines())}</p><p><u>Objet</u> : quittance, {month_printed(rent.start.year, rent.start.month, "lower")}</p>
<p class="justify">Je soussigné{officer.e}, {esc(officer.named("first_LAST"))}, agissant en qualité de curat{"rice" if officer.e else "eur"} de {rent.landlord.civility} {esc(owner)}, né{rent.landlord.e} le {long_date(rent.landlord.birth_date)}, majeur{rent.landlord.e} protégé{rent.landlord.e}, <b>propriétaire bailleur</b> de l'appartement que vous occupez {esc(rent.home.line())}, reconnais avoir reçu le {long_date(rent.paid_on)}, sur le compte de gestion ouvert au nom de {rent.landlord.civility} {esc(owner)}, la somme de {money(rent.total)}, dont quittance pour la période allant du {long_date(rent.start)} au {long_date(rent.end)}.</p>
<p style="margin:4mm 0 4mm 12mm">— loyer principal ............................ {money(rent.rent)}<br>— provision pour charges ................ {money(rent.charges)}<br>— soit ensemble ............................... <b>{money(rent.total)}</b></p>
<p class="justify">Cette quittance annule les reçus donnés pour la même période. Elle vous est délivrée sans frais. Je vous rappelle que vos règlements doivent parvenir sur ce seul compte, et non entre les mains de la personne protégée.</p><div style="margin:10mm 0 0 95mm">Pour {rent.landlord.civility} {esc(owner)},<br>{"sa curatrice" if officer.e else "son curateur"}<br>{signature(int(dice.digits(2)))}</div>"""
    return Paper(html, truth(rent, names, owner), "rent_receipt", "", "P052", 10.6, "19mm 22mm")


def lodger(dice: Dice) -> Paper:
    """A host lets a room of their own home: a friendly note, first-person, lump-sum charges, the full names only in the heading and under the signature."""
    rent, money = draw(dice), dice.money()
    tenant, host = rent.tenants[0], rent.landlord
    tenants, owner = [tenant.named("first_last")], host.named("first_last")
    html = f"""<div style="font-family:'{HAND}';line-height:1.45"><p class="right">{esc(rent.home.town)}, le {long_date(rent.issued_on)}</p><p style="margin:8mm 0 8mm">Pour {esc(tenants[0])}, chambre du fond</p>
<p>Bonjour {esc(tenant.first_name)},</p><p>Merci pour ton virement, il est bien arrivé le {date_printed(rent.paid_on, "slash")}. Voici comme promis le papier pour tes démarches :</p>
<p style="margin-left:8mm;border-left:2px solid #1a237e;padding-left:4mm">Quittance de loyer du mois de {month_printed(rent.start.year, rent.start.month, "lower")}<br>(du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")})<br><br>Chambre meublée chez moi, {esc(rent.home.line())}<br><br>chambre : {money(rent.rent)}<br>forfait eau, chauffage, internet : {money(rent.charges)}<br>reçu en tout : {money(rent.total)}<br>({amount_in_words(rent.total)})</p>
<p>Je te donne donc quittance de cette somme, et tu ne me dois rien pour ce mois. La caution que tu m'as laissée en entrant ({money(dice.number(200, 400))}) n'est pas comptée là-dedans.</p><p>Bonne journée,</p><p style="margin-left:60mm">{esc(owner)}<br>{signature(int(dice.digits(2)))}</p></div>"""
    return Paper(html, truth(rent, tenants, owner), "rent_receipt", handwriting(), "Liberation Sans", 11.5, "20mm 23mm")


def figure_cells(dice: Dice) -> Paper:
    """A form bought at the stationer's, a cell for each figure of the dates and sums, names by hand; the labels stand under the lines."""
    rent = draw(dice, tenants=dice.pick((1, 2)), benefit=dice.chance(0.4))
    names = [person.named("LAST_first") for person in rent.tenants]
    owner = rent.landlord.named("LAST_first")

    def hand(text: str) -> str:
        return f"<span style=\"font-family:'{HAND}';font-size:12.5pt;color:#1a237e\">{text}</span>"

    def line(text: str, label: str) -> str:
        return f"<div style='border-bottom:0.6px solid #333;margin-top:3mm;min-height:6mm'>{hand(text)}</div><div class='tiny'>{label}</div>"

    def day(date: object) -> str:
        return " ".join(combed(part) for part in f"{date:%d/%m/%Y}".split("/"))

    def sum_(value: float) -> str:
        euros, cents = f"{value:.2f}".split(".")
        return f"{combed(euros.rjust(5, chr(160)))} € {combed(cents)}"

    helped = f"<tr><td>Moins : allocation logement versée au bailleur</td><td>{sum_(rent.benefit)}</td></tr>" if rent.benefit else "<tr><td>Moins : allocation logement versée au bailleur</td><td>néant</td></tr>"  # fmt: skip
    html = f"""<div style="border:1.4px solid #7a1f1f;padding:6mm 7mm"><table><tr><td style="color:#7a1f1f;font-size:15pt"><b>QUITTANCE</b></td><td class="right tiny">Modèle {dice.number(100, 499)} — Loi n° 89-462 du 6 juillet 1989, art. 21<br>À établir en deux exemplaires</td></tr></table>
{line(esc(owner), "Nom et prénom du propriétaire ou de son représentant")}{line(esc(" et ".join(names)), "Nom et prénom du ou des locataires")}{line(esc(rent.home.line()), "Situation des lieux loués")}
<table style="margin-top:7mm"><tr><td style="width:50%">Période du &nbsp;{day(rent.start)}</td><td>au &nbsp;{day(rent.end)}</td></tr></table>
<table style="margin-top:5mm" class="comb"><tr><td style="width:64%">Loyer net de charges</td><td>{sum_(rent.rent)}</td></tr><tr><td>Charges et prestations récupérables</td><td>{sum_(rent.charges)}</td></tr>{helped}<tr><td><b>Total reçu du locataire</b></td><td>{sum_(rent.total)}</td></tr></table>
<p style="margin-top:6mm">reçu le &nbsp;{day(rent.paid_on)} &nbsp; en &nbsp; <span style="font-family:DejaVu Sans">☐</span> espèces &nbsp; <span style="font-family:DejaVu Sans">☒</span> chèque &nbsp; <span style="font-family:DejaVu Sans">☐</span> virement, <b>dont quittance</b> sous réserve de tous droits.</p>
<table style="margin-top:5mm"><tr><td style="width:56%">Délivrée le &nbsp;{day(rent.issued_on)}</td><td>Signature<br>{signature(int(dice.digits(2)))}</td></tr></table></div><p class="tiny">Le paiement de la présente quittance n'emporte pas présomption de paiement des termes antérieurs.</p>"""
    return Paper(html, truth(rent, names, owner), "rent_receipt", handwriting() + ".comb td{padding:1.6mm 1mm}", "FreeSans", 9.6, "16mm 17mm")  # fmt: skip


def solidarity_cut(dice: Dice) -> Paper:
    """A social landlord: every charge on its own line, a subtotal, the allowance and the « réduction de loyer de solidarité » both deducted; references stand upright at the left."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.table_money()
    names = [person.named("LAST_FIRST") for person in rent.tenants]
    cut = dice.amount(28, 66)
    water, heat = round(rent.charges * 0.31, 2), round(rent.charges * 0.42, 2)
    rest = round(rent.charges - water - heat, 2)
    total = round(rent.total - cut, 2)

    def row(label: str, value: float, sign: str = "", strong: bool = False) -> str:
        tag = ("<b>", "</b>") if strong else ("", "")
        return f"<tr><td>{tag[0]}{label}{tag[1]}</td><td class='n'>{tag[0]}{money(value, sign=sign)}{tag[1]}</td></tr>"

    html = f"""<div style="display:flex;gap:7mm"><div style="width:44mm;font-size:8pt;border-right:2px solid #d2691e;padding-right:3mm"><b style="font-size:12pt;color:#d2691e">{esc(rent.company.name)}</b><br>{lines(rent.company.address.lines())}<br><br>Siret {rent.company.siret}<br><br><b>Contrat</b><br>L/{dice.digits(6)}/{dice.number(1, 9):02d}<br><br><b>Module</b><br>{dice.digits(4)}.{dice.digits(2)}.{dice.digits(4)}<br><br><b>Votre agence</b><br>{dice.phone()}<br><br><b>Gardien</b><br>lundi au vendredi, 8 h à 11 h<br><br><b>Quittance émise</b><br>{date_printed(rent.issued_on, "dot")}</div>
<div style="flex:1"><div style="margin:3mm 0 9mm 22mm">{"<br>".join(f"{p.civility.upper()} {esc(n)}" for p, n in zip(rent.tenants, names, strict=True))}<br>{lines(unaccented(x).upper() for x in rent.home.lines())}</div><h2 style="color:#d2691e">Quittance {month_printed(rent.start.year, rent.start.month, "lower")}</h2><p class="small">Terme du {date_printed(rent.start, "dot")} au {date_printed(rent.end, "dot")} — logement {esc(rent.home.line())}</p>
<table class="rows">{row("Loyer conventionné", rent.rent)}{row("Acompte eau froide", water)}{row("Acompte chauffage collectif", heat)}{row("Ascenseur, nettoyage, ordures ménagères", rest)}{row("Ensemble des charges", rent.charges, "", True)}{row("Quittancement brut", rent.gross, "", True)}{row("A.P.L. perçue de la CAF", rent.benefit, "-")}{row("Réduction de loyer de solidarité (RLS)", cut, "-")}{row("Net quittancé et acquitté", total, "", True)}</table>
<p style="margin-top:6mm" class="justify">Votre prélèvement du {date_printed(rent.paid_on, "dot")}, d'un montant de {money(total)} €, a été honoré. La présente vaut quittance pour solde du terme, votre compte ne présentant aucun impayé à la date d'émission.</p><p class="tiny">Une régularisation des charges de l'exercice précédent interviendra au plus tard en {month_printed(rent.end.year, 12, "lower")}. Surface corrigée {dice.number(48, 130)} m². Dépôt de garantie détenu : {money(dice.amount(180, 420))}.</p></div></div>"""
    facts = truth(rent, names, rent.company.name, total=total)
    return Paper(html, facts, "rent_receipt", "", "Inter", 9.2, "13mm 13mm")


def owed_and_had(dice: Dice) -> Paper:
    """A foundation's estate office with a typewriter: « doit » on the left, « avoir » on the right, the balance nil, the tenant named in the middle."""
    rent = draw(dice, "association", tenants=dice.pick((1, 2)))
    names = [person.named("first_LAST") for person in rent.tenants]

    def francs(value: float) -> str:
        return f"{value:,.2f}".replace(",", " ").replace(".", ",")

    whom = " et ".join(f"{p.civility} {esc(n)}" for p, n in zip(rent.tenants, names, strict=True))
    html = f"""<p class="center">{esc(rent.company.name)}<br>SERVICE DU DOMAINE IMMOBILIER<br>{esc(rent.company.address.line(" - "))}</p><p class="center" style="margin:8mm 0">----------------</p><p class="center">Q U I T T A N C E &nbsp; N° {dice.digits(4)}</p>
<p style="margin-top:8mm">Compte de {whom},<br>locataire{"s" if len(names) > 1 else ""} de l'immeuble {esc(rent.home.line())}</p><p>Mois de {month_printed(rent.start.year, rent.start.month, "lower")} (du {date_printed(rent.start, "dot")} au {date_printed(rent.end, "dot")} inclus)</p>
<table style="margin-top:6mm;border-top:1px solid;border-bottom:1px solid"><tr><td style="width:50%;border-right:1px solid"><u>DOIT</u></td><td style="padding-left:4mm"><u>AVOIR</u></td></tr><tr><td style="border-right:1px solid"><table><tr><td>Loyer nu</td><td class="n">{francs(rent.rent)}</td></tr><tr><td>Prov. charges</td><td class="n">{francs(rent.charges)}</td></tr><tr><td>&nbsp;</td><td></td></tr><tr><td>Total</td><td class="n">{francs(rent.total)}</td></tr></table></td><td><table><tr><td style="padding-left:4mm">Votre chèque<br>&nbsp;reçu le {date_printed(rent.paid_on, "dot")}</td><td class="n">{francs(rent.total)}</td></tr><tr><td>&nbsp;</td><td></td></tr><tr><td style="padding-left:4mm">Solde</td><td class="n">0,00</td></tr></table></td></tr></table>
<p style="margin-top:8mm">Arrêté la présente quittance à la somme de {amount_in_words(rent.total)}, sans préjudice du terme en cours ni de tous droits et actions.</p><p style="margin-top:8mm">{esc(rent.company.address.town)}, le {date_printed(rent.issued_on, "dot")}</p><div class="cols"><div>{stamp(rent.company.name[:24], "#5a2d82", under="ACQUITTÉ")}</div><div>P. le receveur du domaine<br>{signature(int(dice.digits(2)))}</div></div>"""
    return Paper(html, truth(rent, names, rent.company.name), "rent_receipt", "", "Courier Prime", 10.6, "19mm 21mm")


LAYOUTS = {
    "guardian": guardian, "lodger": lodger, "figure_cells": figure_cells, "solidarity_cut": solidarity_cut,
    "owed_and_had": owed_and_had,
}  # fmt: skip
