"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Dice
from samples.french import MONTHS, MoneyStyle, amount_in_words, date_in_words, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, truth
from samples.stationery import HAND, handwriting, logo, signature

NAMES = {"F": ("Marie", "Claire", "Solange", "Aïcha"), "M": ("Jean", "Bernard", "Louis", "Karim")}


def franchise_row(dice: Dice) -> Paper:
    """A franchised agency with a side band: one row of headings and one of values, the day in letters, no title."""
    rent, money = draw(dice, "agency"), dice.money()
    who = rent.tenants[0]
    if "person" not in dice.given:
        more = [n for n in NAMES[who.sex] if n not in who.first_names]
        who = replace(who, first_names=(*who.first_names, *more)[:3])
    name = f"{' '.join(who.first_names)} {who.last_name}"
    child, near = dice.children(who, 1)[0], dice.person("", age=(40, 80))
    owner = rent.landlord.named("first_last")
    printed, effect = rent.issued_on + dt.timedelta(days=dice.number(3, 40)), rent.start - dt.timedelta(days=dice.number(200, 900))  # fmt: skip
    cells = [esc(owner), f"{rent.start:%d/%m/%Y} – {rent.end:%d/%m/%Y}", money(rent.rent), money(rent.charges), f"<b>{money(rent.total)}</b>", f"{rent.paid_on:%d/%m/%Y}"]  # fmt: skip
    html = f"""<div style="display:flex;gap:8mm"><div style="width:42mm;background:#0e6e8c;color:#fff;padding:5mm;min-height:240mm;font-size:8.6pt"><b style="font-size:13pt">{esc(rent.company.name)}</b><br>agence indépendante, franchisée du réseau<br><br>{lines(rent.company.address.lines())}<br>{dice.phone()}<br><br>Carte T et G n° CPI {dice.digits(4)} {dice.digits(4)} {dice.digits(3)} {dice.digits(3)}<br>Garantie financière : 120 000 €<br><br>Votre interlocuteur : {esc(dice.person("", age=(25, 60)).named("first_last"))}</div>
<div style="flex:1"><p class="right">Le {date_in_words(rent.issued_on)}</p><p style="margin-top:14mm">Logement situé {esc(rent.home.line())}</p><table class="grid small center" style="margin-top:5mm"><tr><th>Pour le compte de (propriétaire)</th><th>Terme</th><th>Loyer hors charges</th><th>Provision pour charges</th><th>Somme reçue</th><th>Encaissée le</th></tr><tr>{"".join(f"<td>{c}</td>" for c in cells)}</tr></table>
<p style="margin-top:6mm" class="justify">Par la présente, nous donnons quittance de la somme ci-dessus, sous réserve de l'encaissement effectif et de tous nos droits. Bail ayant pris effet le {effect:%d/%m/%Y}, au profit de l'occupant et de son enfant {esc(child.first_name)}. Les clés de la boîte aux lettres sont chez {near.civility} {esc(near.named("first_last"))}, du rez-de-chaussée.</p>
<p class="small" style="margin-top:4mm">Dépôt de garantie versé à l'entrée : {money(rent.rent)}. Imprimé le {printed:%d/%m/%Y} ; virement reçu en banque le {rent.paid_on:%d/%m/%Y}.</p>{signature(int(dice.digits(2)))}<p style="margin-top:70mm;border-top:1px solid #0e6e8c;padding-top:2mm">À remettre à {who.civility} {esc(name)}</p></div></div>"""
    return Paper(html, truth(rent, [name], owner), "rent_receipt", "", "Roboto", 10, "11mm 12mm")


def ruled_attests(dice: Dice) -> Paper:
    """A ruled sheet by hand: « certifie que », dotted leaders, a couple, short days with dots, a child and last year's sums."""
    rent = draw(dice, tenants=2)
    people = list(rent.tenants)
    man = people[0]
    names = [p.named("first_last") for p in people]
    owner = rent.landlord.named("first_last")
    child = dice.children(man, 1)[0]
    year, old = rent.start.year, rent.rent - dice.number(6, 14)

    def sum_(value: float) -> str:
        return f"{value:.2f}".replace(".", ",") + " €"

    def leader(label: str, value: str) -> str:
        return f"<div style='display:flex'><span>{label}</span><span style='flex:1;border-bottom:1.4px dotted #223a8c;margin:0 2mm 2.2mm'></span><span>{value}</span></div>"

    couple = f"M. et Mme {esc(man.last_name)}" if people[0].last_name == people[1].last_name and people[0].sex != people[1].sex else " et ".join(f"{p.civility} {esc(p.last_name)}" for p in people)  # fmt: skip
    who = " et ".join(f"{esc(n)} (né{p.e} le {p.birth_date:%d.%m.%y})" for p, n in zip(people, names, strict=True))
    html = f"""<div class="ruled"><p style="text-align:center;font-size:16pt">Attestation</p><p>Je soussigné{rent.landlord.e} {esc(owner)}, propriétaire, certifie que {couple} : {who}, qui logent chez moi, {esc(rent.home.line())}, avec leur enfant {esc(child.first_name)}, m'ont bien payé leur loyer du {rent.start:%d.%m.%y} au {rent.end:%d.%m.%y} et je leur en donne quittance.</p>
{leader("loyer seul", sum_(rent.rent))}{leader("charges (eau, escalier)", sum_(rent.charges))}{leader("reçu en tout", sum_(rent.total))}{leader("par chèque le", f"{rent.paid_on:%d.%m.%y}")}<p>Pour mémoire, en {year - 1} :</p>{leader("loyer", sum_(old))}{leader("charges", sum_(rent.charges - 5))}
<p>Nous en avons fini pour ce mois.</p><p style="text-align:right">{rent.issued_on:%d.%m.%y} &nbsp;&nbsp; {esc(owner)}</p><div style="text-align:right">{signature(int(dice.digits(2)))}</div></div>"""
    css = handwriting() + f".ruled{{font-family:'{HAND}';color:#223a8c;line-height:9mm;background:repeating-linear-gradient(to bottom,#fff 0,#fff 8.8mm,#b9c9e6 8.8mm,#b9c9e6 9mm);padding:0 4mm 10mm 14mm;border-left:1px solid #d88}} p{{margin:0}}"  # fmt: skip
    return Paper(html, truth(rent, names, owner), "rent_receipt", css, "Liberation Sans", 13, "18mm 14mm")


def cooperative_colons(dice: Dice) -> Paper:
    """A mutual society's mail: capitals after colons, the couple on two lines, the day only in the header, a long legal footer."""
    rent = draw(dice, "social_landlord", tenants=2, benefit=dice.chance(0.5))
    money = MoneyStyle(" ", ",", " EUR", True)
    one, two = rent.tenants
    if "partner" not in dice.given and two.last_name == one.last_name:
        two = replace(two, last_name=dice.person("").last_name)
    names = [one.named("LAST_FIRST"), two.named("LAST_FIRST")]
    before, was = dice.address(""), dice.company("", "agency")
    following = rent.end + dt.timedelta(days=1)
    helped = f"<br>ALLOCATION DÉDUITE : {money(rent.benefit)}" if rent.benefit else ""
    head = f"{rent.issued_on:%d/%m/%Y} 08:{dice.number(10, 59)}"
    month = month_printed(rent.start.year, rent.start.month, "upper")
    html = f"""<table class="small" style="border-bottom:1px solid #888"><tr><td style="width:18%">De :</td><td>{esc(rent.company.name)} &lt;ne-pas-repondre@habitat.example&gt;</td></tr><tr><td>Envoyé :</td><td>{head}</td></tr><tr><td>À :</td><td>foyer{dice.digits(4)}@courriel.example</td></tr><tr><td>Objet :</td><td>Votre acquit de terme</td></tr></table>
<h3 style="margin-top:8mm">Acquit de terme (quittance de loyer)</h3><p>Établi au nom de :<br>{esc(names[0])}<br>{esc(names[1])}</p>
<p style="line-height:1.7">LOGEMENT : {esc(rent.home.line(", ", True))}<br>TERME : {month}, DU {rent.start:%d/%m/%Y} AU {rent.end:%d/%m/%Y}<br>LOYER PRINCIPAL : {money(rent.rent)}<br>CHARGES RÉCUPÉRABLES : {money(rent.charges)}{helped}<br>SOMME ACQUITTÉE : {money(rent.total)}<br>RÉGLÉE LE : {rent.paid_on:%d/%m/%Y}<br>MODE : PRÉLÈVEMENT</p>
<p class="small">TITULAIRES NÉS LE : {one.birth_date:%d/%m/%Y} ET {two.birth_date:%d/%m/%Y}<br>ANCIENNE ADRESSE : {esc(before.line(", ", True))}<br>ANCIEN BAILLEUR : {esc(was.name.upper())}, QUITTANCE À JOUR<br>PROCHAIN TERME EXIGIBLE : {following:%d/%m/%Y}<br>RENDEZ-VOUS ANNUEL (CHAUDIÈRE) : {following + dt.timedelta(days=17):%d/%m/%Y}</p>
<p class="tiny justify" style="margin-top:60mm;border-top:1px solid #888;padding-top:2mm">{esc(rent.company.name)}, société anonyme coopérative d'intérêt collectif d'habitations à loyer modéré à capital variable, régie par la loi n° 47-1775 du 10 septembre 1947 et les articles L. 422-3 et suivants du code de la construction et de l'habitation, siège social {esc(rent.company.address.line())}, SIREN {rent.company.siret[:9]}, agréée par arrêté du 14 mars 2009, capital minimum de 18 500 euros. Intermédiaire d'assurance à titre accessoire pour le compte de Mutuelle des Toits, 4 rue des Tanneurs 80000 Amiens, immatriculée à l'ORIAS sous le n° {dice.digits(8)}.</p>"""
    facts = truth(rent, names, rent.company.name, address=rent.home.truth(True))
    return Paper(html, facts, "rent_receipt", "", "Liberation Sans", 10.4, "16mm 19mm")


def agency_software(dice: Dice) -> Paper:
    """The print of an estate manager's software: debit and credit columns, the balance nil, the window right, the owner's code only."""
    rent, money = draw(dice, "agency", tenants=dice.pick((1, 2)), benefit=dice.chance(0.4)), dice.table_money()
    names = [p.named("LAST_first") for p in rent.tenants]
    water = round(rent.charges * 0.4, 2)
    rows = [["Loyer principal", money(rent.rent), ""], ["Provision eau", money(water), ""], ["Provision charges d'immeuble", money(rent.charges - water), ""], ["<b>Total provisions</b>", f"<b>{money(rent.charges)}</b>", ""]]  # fmt: skip
    rows += [["CAF, versement direct", "", money(rent.benefit)]] if rent.benefit else []
    rows += [[f"Votre règlement du {rent.paid_on:%d/%m/%Y}, merci", "", money(rent.total)], ["Solde de votre compte", "0,00", "0,00"]]  # fmt: skip
    body = "".join(f"<tr><td>{a}</td><td class='n'>{b}</td><td class='n'>{c}</td></tr>" for a, b, c in rows)
    html = f"""<table><tr><td style="width:54%">{logo(esc(rent.company.name), "#6b1f3a", "Gestion · Transaction · Syndic")}<p class="small" style="margin-top:2mm">{lines(rent.company.address.lines())}<br>SIRET {rent.company.siret}</p></td><td class="small">N° de compte : {dice.digits(5)}-{dice.digits(2)}<br>Immeuble : {dice.digits(4)} – Lot : {dice.number(1, 60):03d}<br>Mandat : {dice.digits(5)}<br>Pièce émise le {rent.issued_on:%d/%m/%Y}</td></tr></table>
<p style="margin:10mm 0 12mm 95mm">{"<br>".join(f"{p.civility} {esc(n)}" for p, n in zip(rent.tenants, names, strict=True))}<br>{lines(rent.home.lines())}</p>
<div style="background:#f1e6ea;padding:2mm 4mm"><b>QUITTANCE</b> <span style="float:right">Échéance {month_printed(rent.start.year, rent.start.month, "digits")} : du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y}</span></div>
<p class="small" style="margin-top:3mm">Locaux : appartement, {esc(rent.home.line())} et cave n° {dice.number(1, 30)}</p><table class="rows" style="margin-top:3mm"><tr><th>Libellé</th><th class="right">Débit</th><th class="right">Crédit</th></tr>{body}</table>
<p style="margin-top:6mm" class="justify">Reçu de {" et ".join(esc(n) for n in names)} la somme de {amount_in_words(rent.total)} pour loyer et accessoires des locaux ci-dessus{", aide au logement déduite" if rent.benefit else ""}. La présente quittance, faite sous réserve de tous droits et actions, annule tout reçu antérieur relatif à la même échéance. Le prochain appel de {money(rent.total + 11.2)} partira le {rent.end - dt.timedelta(days=4):%d/%m/%Y}.</p>
<div style="margin-top:28mm;border-top:1px dashed #333;padding-top:2mm" class="tiny">Réservé au syndic : appel de fonds copropriétaire {dice.digits(6)}, tantièmes {dice.number(80, 400)}/10 000, quote-part du trimestre {money(dice.amount(180, 390))} — ne concerne pas le locataire. Assurance multirisque : votre attestation expire le {rent.end + dt.timedelta(days=dice.number(40, 200)):%d/%m/%Y}.</div>"""
    return Paper(html, truth(rent, names, rent.company.name), "rent_receipt", "", "Nimbus Sans", 10, "14mm 16mm")


def hlm_account_leaf(dice: Dice) -> Paper:
    """A municipal housing office's tenant account printed as a receipt: movements by day, the term's detail below, the solidarity cut."""
    rent, money = draw(dice, "social_landlord", benefit=True), dice.table_money()
    who = rent.tenants[0]
    name, cut = who.named("FIRST_LAST"), dice.amount(30, 58)
    total = round(rent.total - cut, 2)
    late = rent.start - dt.timedelta(days=dice.number(20, 26))
    moves = [
        [f"{late:%d/%m}", "Paiement carte bancaire, échéance précédente", money(total - 4.1)], [f"{rent.start:%d/%m}", f"Échéance {month_printed(rent.start.year, rent.start.month, 'lower')}", money(total)],
        [f"{rent.paid_on:%d/%m}", "Paiement carte bancaire", money(-total)], ["", "Solde", money(0.0)],
    ]  # fmt: skip
    detail = [["Loyer", money(rent.rent)], ["Charges", money(rent.charges)], ["APL", money(rent.benefit, sign="- ")], ["RLS", money(cut, sign="- ")], ["Net payé", money(total)]]  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between;align-items:flex-end;border-bottom:3px solid #e08a00;padding-bottom:2mm"><div><b style="font-size:15pt">{esc(rent.company.name)}</b><br><span class="small">Office public de l'habitat – {esc(rent.company.address.line())}</span></div><div class="small right">Espace locataire<br>document généré le {rent.issued_on:%d/%m/%Y}</div></div>
<div class="cols" style="margin-top:7mm"><div><p class="tiny">VOTRE CONTRAT</p><p>{dice.digits(7)}/01<br>{esc(name)}<br>{lines(rent.home.lines())}</p></div><div><p class="tiny">VOTRE AGENCE</p><p class="small">Agence Nord, {esc(dice.address("").line())}<br>Gérante : {esc(dice.person("", sex="F", age=(30, 60)).named("first_LAST"))}<br>Loge : {esc(dice.person("", age=(30, 60)).named("first_LAST"))}, {dice.phone()}</p></div></div>
<h2 style="color:#e08a00;margin-top:6mm">Quittance du {rent.start.day if rent.start.day > 1 else "1er"} au {long_date(rent.end)}</h2><div class="cols"><div>{table(moves, "rows small", (f"{rent.start.year}", "Mouvement", "€"), ("16%", "58%", "26%"))}</div><div>{table(detail, "grid", ("Détail du terme", "€"), ("65%", "35%"))}</div></div>
<p class="justify" style="margin-top:6mm">Nous avons bien reçu votre paiement du {long_date(rent.paid_on)}. Votre compte étant soldé, le présent document vaut quittance pour la période indiquée (article 21 de la loi du 6 juillet 1989). Plafond de ressources de votre immeuble (PLUS, une personne) : 23 201 €.</p><p class="tiny">Enquête sur l'occupation du parc social : réponse attendue avant le {rent.end + dt.timedelta(days=34):%d/%m/%Y}.</p>"""
    return Paper(html, truth(rent, [name], rent.company.name, total=total), "rent_receipt", "", "Lato", 10, "13mm 15mm")


def owner_site(dice: Dice) -> Paper:
    """The model of a website for private owners: two sides facing, the proof in a frame, the flatmate and the surety in small."""
    rent, money = draw(dice), dice.money()
    name, owner = rent.tenants[0].named("first_last"), rent.landlord.named("first_last")
    surety, mate, home = dice.person("", age=(45, 75)), dice.person("", age=(20, 40)), dice.address("")
    month = MONTHS[rent.start.month - 1]
    html = f"""<h1 style="font-size:20pt;font-weight:300;margin-bottom:0">Quittance</h1><p style="font-size:12pt;color:#777">loyer {"d'" if month[0] in "ao" else "de "}{month} {rent.start.year}</p>
<div class="cols" style="margin-top:6mm"><div style="border-left:3px solid #4caf93;padding-left:4mm"><span class="tiny">Bailleur</span><br><b>{esc(owner)}</b><br>{lines(home.lines())}</div><div style="border-left:3px solid #4caf93;padding-left:4mm"><span class="tiny">Locataire</span><br><b>{esc(name)}</b><br><span class="small">chambre 2, en colocation (autre chambre : {esc(mate.named("first_last"))}, quittancé{mate.e} à part)<br>Garant : {esc(surety.named("first_last"))}</span></div></div>
<p style="margin-top:6mm"><span class="tiny">Adresse de la location</span><br>{esc(rent.home.line())}</p>
<div style="background:#f0f8f6;padding:5mm;margin-top:5mm;line-height:1.6">{esc(owner)} reconnaît avoir reçu de {esc(name)} la somme de <b>{money(rent.total)}</b> le <b>{date_printed(rent.paid_on, "long")}</b>, au titre du paiement du loyer et des charges du logement ci-dessus, pour la période du {date_printed(rent.start, "long")} au {date_printed(rent.end, "long")}, et lui en donne quittance, sous réserve de tous ses droits.</div>
<table style="margin-top:6mm;width:70%"><tr><td>Loyer</td><td class="n">{money(rent.rent)}</td></tr><tr><td>Charges (provision, à régulariser en {rent.start.year + 1})</td><td class="n">{money(rent.charges)}</td></tr><tr style="border-top:1px solid #4caf93"><td>Total</td><td class="n"><b>{money(rent.total)}</b></td></tr></table>
<p class="small" style="margin-top:5mm">Loyer de la colocation entière : {money(rent.rent * 2)} hors charges. Révision au {dt.date(rent.start.year + 1, 1, 1):%d/%m/%Y} selon l'IRL du 3e trimestre.</p><div style="margin:8mm 0 0 95mm">{esc(home.town)}, le {date_printed(rent.issued_on, "long")}<br>{signature(int(dice.digits(2)))}</div><p class="tiny" style="margin-top:30mm">Document édité avec un modèle gratuit de gestion locative en ligne. Ce document ne préjuge pas du paiement des échéances antérieures. Délai de conservation recommandé : trois ans après la fin du bail.</p>"""
    return Paper(html, truth(rent, [name], owner), "rent_receipt", "", "Inter", 9.8, "17mm 19mm")


LAYOUTS = {
    "franchise_row": franchise_row, "ruled_attests": ruled_attests, "cooperative_colons": cooperative_colons,
    "agency_software": agency_software, "hlm_account_leaf": hlm_account_leaf, "owner_site": owner_site,
}  # fmt: skip
