"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.dice import Address, Dice, Person
from samples.french import MoneyStyle, date_printed, long_date, month_printed
from samples.paper import Paper, esc, lines, table
from samples.papers.rent_receipt._draw import draw, notice_truth
from samples.stationery import barcode, handwriting, republic, ticked

ISLES = (
    ("Département de la Guadeloupe", "97100", "Basse-Terre"), ("Collectivité territoriale de Martinique", "97200", "Fort-de-France"),
    ("Département de La Réunion", "97400", "Saint-Denis"),
)  # fmt: skip


def island_order(dice: Dice) -> Paper:
    """A department overseas claims the rent of a flat it owns, under the law's name: dashes with sentences; who and when stand in the object; other days."""
    rent, money = draw(dice, "public"), MoneyStyle(" ", ",", " euros")
    body, code, town = dice.pick(ISLES)
    if "landlord" not in dice.given:
        desk = Address("22 boulevard du Gouverneur", code, town)
        rent = replace(rent, company=replace(rent.company, name=body, address=desk))
    if "home" not in dice.given:
        rent = replace(rent, home=Address(f"{dice.number(2, 80)} rue des Flamboyants", code, town))
    who, owner = rent.tenants[0], rent.company.name
    given, last = " ".join(who.first_names), who.last_name.upper()
    issued = rent.start - dt.timedelta(days=dice.number(6, 14))
    next_door, helper, chief = (dice.person("", age=(30, 66)) for _ in range(3))
    html = f"""<table><tr><td>{republic()}<p class="small" style="margin-top:2mm">{esc(owner)}<br>Direction du patrimoine<br>{lines(rent.company.address.lines())}</p></td><td class="right small">Imprimé le {date_printed(issued + dt.timedelta(days=5), "slash")}<br>Bordereau {dice.digits(3)} — pièce {dice.digits(5)}</td></tr></table>
<p class="center" style="margin:7mm 0"><b>TITRE RENDU EXÉCUTOIRE<br>(ARTICLE L. 252 A DU LIVRE DES PROCÉDURES FISCALES)</b></p>
<table><tr><td style="width:44mm">Objet : créance émise le {date_printed(issued, "slash")} sur</td><td><b>{esc(given)}<br>{esc(last)}</b></td></tr></table>
<div style="line-height:1.6;margin-top:6mm"><p>— La collectivité loue le logement situé {esc(rent.home.line())} ; la créance naît de cette location pour la période du {date_printed(rent.start, "slash")} au {date_printed(rent.end, "slash")}.</p><p>— Le loyer, sans les charges, est de {money(rent.rent)}.</p><p>— Les charges provisionnelles s'y ajoutent pour {money(rent.charges)}, eau comprise.</p><p>— La somme à payer s'élève ainsi à <b>{money(rent.total)}</b>, au plus tard le {date_printed(rent.start + dt.timedelta(days=29), "slash")}, à la paierie de {esc(rent.company.address.town)}.</p><p>— Le tarif délibéré par l'assemblée prendra effet le {date_printed(rent.end + dt.timedelta(days=31), "slash")} ; il ne touche pas la présente créance.</p><p>— Une copie est adressée à {helper.civility} {esc(helper.first_name)} {esc(helper.last_name.upper())}, tuteur, reçue le {date_printed(issued + dt.timedelta(days=3), "slash")}.</p><p>— Le pli peut être remis à {next_door.civility} {esc(next_door.first_name)} {esc(next_door.last_name.upper())}, du même palier.</p></div>
<p style="margin-top:10mm">L'ordonnateur,<br>{esc(chief.first_name)} {esc(chief.last_name.upper())}</p><p class="tiny">Dans le délai de deux mois suivant la notification du présent acte (article L. 1617-5 du code général des collectivités territoriales), vous pouvez contester la somme devant la juridiction compétente.</p>"""
    facts = notice_truth(rent, [f"{given} {last}"], owner, issued)
    return Paper(
        html,
        facts,
        "rent_due_notice",
        "",
        dice.pick(("Liberation Serif", "Liberation Sans", "C059")),
        10.5,
        "15mm 20mm",
    )


def ticks_by_hand(dice: Dice) -> Paper:
    """A ruled sheet by hand: boxes ticked or struck, the couple « M. et Mme », the day beside the reference, the notary who let it, « à remettre à »."""
    rent, money = draw(dice), MoneyStyle("", ",", " €")
    one = rent.tenants[0]
    if "person" not in dice.given:
        one = dice.person("", sex="M", age=(27, 70))
    book = dice.person("", sex="M" if one.sex == "F" else "F", age=(27, 70))
    two = dice.given.get(
        "partner", Person(book.sex, book.first_names, one.last_name, book.birth_date, None, book.birth_place)
    )
    names = [f"{one.first_name} {one.last_name}", f"{two.first_name} {two.last_name}"]
    both = f"M. et Mme {esc(one.first_name)} et {esc(two.first_name)} {esc(one.last_name)}"
    if two.last_name != one.last_name:
        both = f"M. et Mme {esc(names[0])} et {esc(names[1])}"
    issued = rent.start - dt.timedelta(days=dice.number(3, 12))
    owner = rent.landlord.named("first_last")
    notary, guard = dice.person("", age=(36, 64)), dice.person("", age=(30, 70))

    def ruled(text: str) -> str:
        return f'<div style="border-bottom:.5pt solid #9fb4d8;padding:1.6mm 0 .6mm">{text}&nbsp;</div>'

    def struck(text: str) -> str:
        return ticked(f"<s>{text}</s>", False)

    html = f"""<div style="border-left:1pt solid #d88;padding-left:6mm">{ruled(f"{esc(owner)}")}{ruled(esc(rent.company.address.line()))}{ruled(f"Réf. / date : {dice.pick('ABC')}{dice.number(2, 40)} / {date_printed(issued, 'slash')}")}
{ruled(f"<b>Objet : échéance — {month_printed(rent.start.year, rent.start.month, 'lower')}</b>")}{ruled("")}{ruled(ticked("à payer") + " &nbsp;&nbsp; " + struck("payé") + " &nbsp;&nbsp; " + struck("rappel"))}
{ruled(f"Terme du {date_printed(rent.start, 'slash')} au {date_printed(rent.end, 'slash')}, logement :")}{ruled(esc(rent.home.line()))}{ruled(f"{ticked('loyer')} &nbsp; {money(rent.rent)}")}{ruled(f"{ticked('charges')} &nbsp; {money(rent.charges)}")}{ruled(struck("garage") + " &nbsp;&nbsp; " + struck("régularisation"))}{ruled(f"soit ensemble : <b>{money(rent.total)}</b>")}
{ruled(f"{ticked('par virement')} &nbsp;&nbsp; {struck('par chèque')} &nbsp;&nbsp; avant le {date_printed(rent.start + dt.timedelta(days=6), 'slash')}")}{ruled("")}{ruled(f"Le bail fait chez Me {esc(notary.last_name)}, notaire, a pris effet le {date_printed(rent.start - dt.timedelta(days=dice.number(400, 1900)), 'slash')}.")}{ruled(f"Votre tuteur, {guard.civility} {esc(guard.named('first_last'))}, a reçu le même mot le {date_printed(issued + dt.timedelta(days=1), 'slash')}.")}{ruled("La quittance suivra quand j'aurai le virement.")}{ruled("")}{ruled(esc(owner))}</div>
<p style="margin-top:16mm">à remettre à : {both}</p>"""
    return Paper(
        html, notice_truth(rent, names, owner, issued), "rent_due_notice", handwriting(), "Kalam", 11.5, "17mm 20mm"
    )


def slip_of_hlm(dice: Dice) -> Paper:
    """A social body's notice: branch in a side column, the account's state with what came before, the rent cut and the allowance, a payment slip below."""
    rent, money = draw(dice, "social_landlord", tenants=dice.pick((1, 2)), benefit=True), dice.table_money()
    cut = round(min(rent.rent * 0.08, dice.amount(12, 44)), 2)
    total = round(rent.total - cut, 2)
    names, owner = [t.named("LAST_FIRST") for t in rent.tenants], rent.company.name
    issued = rent.start - dt.timedelta(days=dice.number(4, 11))
    late, before = dice.amount(20, 190), round(rent.total * 0.98, 2)
    limit = rent.start + dt.timedelta(days=9)
    adviser = dice.person("", age=(26, 60))
    state = [
        [f"Solde au {issued - dt.timedelta(days=30):%d/%m/%Y}", money(round(before + late, 2))],
        [f"Votre paiement du {issued - dt.timedelta(days=19):%d/%m/%Y}", money(before, sign="-")],
        [f"Solde au {issued:%d/%m/%Y}", money(late)],
    ]
    rows = [
        ["LOYER PRINCIPAL", money(rent.rent)], ["PROVISIONS CHARGES", money(rent.charges)], ["RÉDUCTION DE LOYER DE SOLIDARITÉ", money(cut, sign="-")],
        ["APL VERSÉE PAR LA CAF", money(rent.benefit, sign="-")], ["<b>VOTRE ÉCHÉANCE</b>", f"<b>{money(total)}</b>"],
    ]  # fmt: skip
    who = "<br>".join(f"{t.civility} {esc(n)}" for t, n in zip(rent.tenants, names, strict=True))
    html = f"""<table><tr><td style="width:48mm;background:#f3ede4;padding:4mm" class="small"><b style="font-size:12pt;color:#a33">{esc(owner)}</b><br>{lines(rent.company.address.lines())}<br><br><b>Votre agence</b><br>Agence des Coteaux<br>{lines(dice.address("").lines())}<br>{dice.phone()}<br><br><b>Votre conseillère ou conseiller</b><br>{esc(adviser.named("LAST_FIRST"))}<br><br><b>Référence client</b><br>{dice.digits(7)}/{dice.digits(2)}<br><br><b>Numéro unique de pièce</b><br>{dice.digits(10)}<br><br>Avis émis le<br>{issued:%d/%m/%Y}</td>
<td style="padding-left:7mm"><h2 style="color:#a33">AVIS D'ÉCHÉANCE {month_printed(rent.start.year, rent.start.month, "upper")}</h2><p>Période du {rent.start:%d/%m/%Y} au {rent.end:%d/%m/%Y}</p><p style="margin:8mm 0 8mm 30mm">{who}<br>{lines(rent.home.lines(True))}</p>
<b>Détail de votre échéance</b>{table(rows, "rows", (), ("74%", "26%"))}<p style="margin:6mm 0 1mm"><b>Situation de votre compte</b></p>{table(state, "rows small", (), ("74%", "26%"))}<p style="margin-top:4mm"><b>Montant à régler avant le {limit:%d/%m/%Y}, solde antérieur compris : {money(round(total + late, 2))} €</b></p><p class="small">Enquête ressources : réponse attendue avant le {long_date(limit + dt.timedelta(days=20))}. Ce document n'est pas une quittance.</p></td></tr></table>
<div style="border-top:1pt dashed #333;margin-top:12mm;padding-top:3mm"><table class="small"><tr><td style="width:40%"><b>TIP SEPA</b><br>ICS FR{dice.digits(2)}ZZZ{dice.digits(6)}<br>RUM {dice.letters(3)}{dice.digits(10)}<br>Joindre un RIB</td><td>Montant : {money(round(total + late, 2))} €<br>{esc(names[0])}<br>Date et lieu :<br>Signature :</td><td class="right">{barcode(dice.digits(20))}<br>Centre de paiement<br>99900 LILLE CEDEX 9</td></tr></table></div>"""
    facts = notice_truth(rent, names, owner, issued, total=total, address=rent.home.truth(True))
    return Paper(html, facts, "rent_due_notice", "", dice.pick(("Liberation Sans", "Open Sans")), 9.6, "12mm 13mm")


LAYOUTS = {
    "island_order": island_order,
    "ticks_by_hand": ticks_by_hand,
    "slip_of_hlm": slip_of_hlm,
}
