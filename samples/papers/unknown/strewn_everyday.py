"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import MoneyStyle, long_date, month_printed
from samples.paper import Paper, esc
from samples.stationery import logo, pairs, sheet, signature, table


def commerce_register(dice: Dice) -> Paper:
    """An extract of the trade register: a firm, its seat, its manager's birth and home, sums and days; none of the list."""
    boss, home, firm = dice.person(age=(25, 65)), dice.address(), dice.company("", "company")
    day, clerk = dice.day_before(200, 2), dice.person("", age=(35, 62))
    start = dice.day_before(4000, 300, of=day)
    html = f"""<div class="head"><div><b>Greffe du Tribunal de commerce de {esc(firm.address.town)}</b><br><span class="small">{esc(dice.address("").line())}</span></div><div class="small r">Code de vérification : {dice.letters(10)}<br>N° de gestion {start.year}B{dice.digits(5)}</div></div><h1>Extrait Kbis</h1><p class="c">EXTRAIT D'IMMATRICULATION PRINCIPALE AU REGISTRE DU COMMERCE ET DES SOCIÉTÉS<br>à jour au {long_date(day)}</p>
<h2 style="background:#ddd">IDENTIFICATION DE LA PERSONNE MORALE</h2>{pairs([("Immatriculation au RCS, numéro", f"{firm.siret[:9]} R.C.S. {esc(firm.address.town)}"), ("Date d'immatriculation", f"{start:%d/%m/%Y}"), ("Dénomination", esc(firm.name)), ("Capital social", MoneyStyle(" ", ",", " Euros")(dice.number(1, 40) * 1000)), ("Adresse du siège", esc(firm.address.line())), ("Durée de la personne morale", f"Jusqu'au {start.year + 99}"), ("Date de clôture de l'exercice", "31 décembre")], sep="")}<h2 style="background:#ddd">GESTION, DIRECTION, ADMINISTRATION</h2><p><i>Gérant</i></p>{pairs([("Nom, prénoms", f"{esc(boss.last_name.upper())} {esc(' '.join(boss.first_names))}"), ("Date et lieu de naissance", f"Le {boss.birth_date:%d/%m/%Y} à {esc(boss.birth_place)}"), ("Nationalité", "Française"), ("Domicile personnel", esc(home.line()))], sep="")}<h2 style="background:#ddd">ÉTABLISSEMENT PRINCIPAL</h2>{pairs([("Activité(s) exercée(s)", dice.pick(("Travaux de menuiserie", "Restauration rapide", "Nettoyage courant de bâtiments"))), ("Date de commencement", f"{start - dt.timedelta(days=12):%d/%m/%Y}"), ("Origine du fonds", "Création"), ("Mode d'exploitation", "Exploitation directe")], sep="")}
<p class="r" style="margin-top:8mm">Le Greffier, {esc(clerk.named("first_LAST"))}<br>{signature(dice.number(0, 99))}<br><b>FIN DE L'EXTRAIT</b></p>"""
    return sheet("unknown", html, {}, font=dice.font("sans"), size=10)


def complementary_card(dice: Dice) -> Paper:
    """A mutual's card for care paid by a third party: a family in rows, codes of guarantees, a period, cut lines."""
    person, home = dice.person(age=(24, 66)), dice.address()
    partner = dice.partner(person)
    kids = dice.children(person, dice.number(1, 2))
    year = dice.today.year
    firm = dice.company("", "company")
    rows = [
        [
            esc(p.named("LAST_FIRST")),
            f"{p.birth_date:%d/%m/%Y}",
            dice.nir(p if i < 2 else person)[:13],
            "100 %",
            "100 %",
            "TM",
            "PEC",
        ]
        for i, p in enumerate((person, partner, *kids))
    ]
    html = f"""<p class="small">{person.civility} {esc(person.named("LAST_FIRST"))}<br>{"<br>".join(home.lines())}</p><p style="margin-top:8mm">Voici votre nouvelle carte. Détachez-la et présentez-la avec votre carte Vitale à jour. Elle annule celle délivrée le {dt.date(year - 1, 12, dice.number(2, 20)):%d/%m/%Y}.</p>
<div style="border:1pt dashed #555;padding:4mm;margin-top:8mm"><div class="head"><div>{logo("Harmonia Santé", "#6a2c91", "mutuelle régie par le livre II du code de la mutualité")}</div><div class="r"><b>CARTE DE TIERS PAYANT</b><br>du 01/01/{year} au 31/12/{year}</div></div><p class="small">N° AMC {dice.digits(8)} — n° adhérent {dice.digits(9)} — contrat collectif obligatoire : {esc(firm.name)} — CSR : KA</p>{table(rows, ("Bénéficiaires", "Né(e) le", "N° INSEE", "PHAR", "MED", "DENT", "HOSP"), cls="grid small")}<p class="tiny">Télétransmission : oui. Professionnels de santé : {dice.phone()}. Cette carte reste la propriété de la mutuelle, {esc(dice.address("").line())}.</p></div><p class="small" style="margin-top:8mm">Votre cotisation : {MoneyStyle(" ", ",", " €")(dice.amount(40, 190))} par mois, part salariale retenue sur la paie.</p>"""
    return sheet("unknown", html, {}, font=dice.font("sans"), size=9.8)


def canteen_sum(dice: Dice) -> Paper:
    """A town's demand for the sums of canteen and day care, collected by the treasury: a debtor, a month, a total, a slip to pay."""
    person, home = dice.person(age=(26, 55)), dice.address()
    child = dice.children(person, 1)[0]
    year, month = dice.month()
    day = dice.day_after(20, 5, of=month_ends(year, month)[1])
    head_ = dice.person("", age=(40, 64))
    meals, price, mornings, rate = (
        dice.number(8, 18),
        dice.pick((1.0, 2.35, 3.6)),
        dice.number(4, 16),
        dice.pick((0.8, 1.15, 1.9)),
    )
    one, two = round(meals * price, 2), round(mornings * rate, 2)
    money = MoneyStyle(" ", ",", "")
    html = f"""<div class="head"><div><b>COMMUNE DE {esc(home.town.upper())}</b><br>Service des affaires scolaires<br>Hôtel de ville<br>{home.postcode} {esc(home.town)}<br><span class="small">{dice.phone()}</span></div><div class="c"><b style="font-size:14pt">AVIS DES SOMMES À PAYER</b><br><span class="small">titre exécutoire — art. L. 252 A du livre des procédures fiscales</span></div></div>
{table([[str(day.year), f"{dice.number(100, 900)}", f"{dice.number(1000, 9000)}", f"{day:%d/%m/%Y}", f"{dice.digits(6)}"]], ("Exercice", "Bordereau", "Titre", "Émis et rendu exécutoire le", "Code collectivité"))}<div class="to">{person.civility} {esc(person.named("LAST_FIRST"))}<br>{"<br>".join(home.lines(True))}</div>
<p><b>Objet : restauration et accueil périscolaire, {month_printed(year, month, "lower")}</b> — enfant : {esc(child.named("LAST_first"))}, école {dice.pick(("Jules-Ferry", "Louise-Michel", "du Parc"))}, quotient familial {dice.number(200, 1400)}</p>{table([["Repas", str(meals), money(price), money(one)], ["Accueil du matin", str(mornings), money(rate), money(two)], ["<b>Total en euros</b>", "", "", f"<b>{money(round(one + two, 2))}</b>"]], ("Désignation", "Quantité", "Tarif", "Montant"), numbers=(1, 2, 3))}
<p style="margin-top:5mm">Payable avant le {day + dt.timedelta(days=30):%d/%m/%Y}, au service de gestion comptable, {esc(dice.address("").line())}, ou sur le site de paiement des finances publiques. Le maire, {esc(head_.named("first_LAST"))}.</p><div style="border-top:1pt dashed #333;margin-top:20mm;padding-top:3mm"><b>TALON DE PAIEMENT</b><table class="small"><tr><td>{esc(person.named("LAST_FIRST"))}</td><td>{dice.digits(24)}</td><td class="num">{money(round(one + two, 2))}</td></tr></table></div>"""
    return sheet("unknown", html, {}, font=dice.font("sans"), size=9.8)


LAYOUTS = {
    "commerce_register": commerce_register,
    "complementary_card": complementary_card,
    "canteen_sum": canteen_sum,
}
