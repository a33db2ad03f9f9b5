"""Sorted layouts: the second page of a longer letter, and a window letter whose captions stand below their values."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice, month_ends
from samples.french import date_printed, month_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import euros, initial, rows_of
from samples.papers._sorted_income_kit import at_age, he, under
from samples.stationery import sheet, signature


def page_two_of_letter(dice: Dice) -> Paper:
    """Page two of a longer letter: dashes, sums inside sentences, a couple on two lines, the day alone on its line, ceilings and an expert named."""
    person, home, (year, month) = dice.person(age=(21, 58)), dice.address(), dice.month()
    other, kid, doctor = dice.partner(person, same_name=False), at_age(dice, 1, 16), at_age(dice, 35, 64)
    name, number, money = person.named("first_LAST"), dice.digits(7), euros(dice)
    issued = month_ends(year, month)[1] + dt.timedelta(days=dice.number(3, 22))
    housing, family, more = dice.amount(95, 390, "housing_benefit"), dice.amount(140, 480), dice.amount(30, 260)
    total, ds = round(housing + family + more, 2), dice.pick(("long", "padded"))
    seen, later = dice.day_before(200, 40, of=issued), issued + dt.timedelta(days=dice.number(60, 200))
    when = month_printed(year, month, "lower")
    extra = dice.pick(("la prime d'activité", "l'allocation de soutien", "le complément familial"))
    items = [f"au titre du logement ({dice.pick(('APL', 'ALF', 'aide personnelle au logement'))}), {money(housing)} ont été réglés pour {when} ;", f"les allocations familiales se sont élevées à {money(family)} ;", f"{extra} a été servie pour {money(more)} ;"]  # fmt: skip
    items = items if dice.chance(0.5) else [items[1], items[2], items[0]]
    items.append(
        f"en tout, le décompte pour {when} s'établit à <b>{money(total)}</b>, {dice.pick(('virés au début du mois suivant', 'portés à votre compte le 5 suivant'))}."
    )
    scale = "".join(f"<tr><td>{n}</td><td class='num'>{money(26000 + 6400 * i)}</td><td class='num'>{money(148.52 - 37.1 * i)}</td></tr>" for i, n in enumerate(("1 enfant", "2 enfants", "3 enfants")))  # fmt: skip
    head = dice.pick(
        (
            "Décompte des prestations servies",
            "Bordereau de paiement des prestations familiales",
            "Relevé de compte de l'allocataire",
        )
    )
    caisse = dice.pick(("Caisse d'allocations familiales", "Mutualité sociale agricole"))
    html = f"""<table class="small"><tr><td>{caisse} — {esc(dice.address("").town)}</td><td class="r">Suite de notre courrier — page 2</td></tr></table>
<p style="margin-top:6mm">[…] et nous vous remercions de l'avoir signalé. Les droits ci-après sont ceux que la caisse retient.</p>
<div style="margin:4mm 0">{date_printed(issued, ds)}</div>
<p><b>{head}</b><br>{dice.pick(("établi en faveur de", "dressé à la demande de", "ouvert pour le compte de"))}</p>
<div style="margin-left:20mm">{person.civility} {esc(name)}<br>{other.civility} {esc(other.named("first_LAST"))}<br>{rows_of(home.lines())}</div>
<p>Le dossier {number} est {dice.pick(("ouvert au nom de la première personne citée", "tenu au nom de la première citée, seule allocataire"))} ; la seconde y figure comme conjoint.</p>
{"".join(f"<p style='margin-left:6mm;text-indent:-4mm'>– {x}</p>" for x in items)}
<p style="margin-left:6mm;text-indent:-4mm">– {esc(kid.first_name)} {esc(person.last_name.upper())}, né{kid.e} le {date_printed(kid.birth_date, ds)}, reste à charge ; le docteur {esc(doctor.named("first_LAST"))}, médecin expert, l'a examiné{kid.e} le {date_printed(seen, ds)} ; {he(kid)} sera revu{kid.e} le {date_printed(later, ds)}.</p>
<p class="small">Pour mémoire, plafonds de ressources et prime de rentrée :</p><table class="grid small" style="width:70%"><tr><th>Foyer</th><th>Plafond annuel</th><th>Montant par mois</th></tr>{scale}</table>
<p>Vous disposez de deux mois pour saisir la commission de recours amiable. […]</p><p style="margin-left:55%">{dice.pick(("Le directeur", "La directrice"))} de la caisse<br>{signature(dice.number(0, 99))}</p><p class="c small">2 / 3</p>"""
    truth = {"beneficiary_name": name, "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": issued}  # fmt: skip
    return sheet("benefits_statement", html, truth, font=dice.font("serif"), size=10.6, margin="16mm 20mm")


def captions_under(dice: Dice) -> Paper:
    """A window letter with « Vos références »: captions in small print under their values, the person in a row of the household's table, the title only in the object line."""
    person, home, (year, month) = dice.person(age=(20, 70)), dice.address(), dice.month()
    other, kid, agent = dice.partner(person), at_age(dice, 1, 17), at_age(dice, 25, 60)
    old, landlord = dice.address(""), at_age(dice, 40, 80)
    name, money = person.named("LAST_first"), dice.money()
    number = f"{dice.digits(7)}" if dice.chance(0.6) else f"{dice.digits(7)} {dice.letters(1)}"
    issued = month_ends(year, month)[1] + dt.timedelta(days=dice.number(2, 25))
    housing, more = dice.amount(110, 420, "housing_benefit"), dice.amount(180, 690)
    total, ds = round(housing + more, 2), dice.pick(("slash", "long", "dot"))
    moved, paid = dice.day_before(300, 90, of=issued.replace(day=1)), month_ends(year, month)[1] + dt.timedelta(days=1)
    second = dice.pick(("Revenu de solidarité active", "Prime d'activité", "Allocation aux adultes handicapés"))
    cells = [under(money(housing), dice.pick(("aide au logement", "allocation de logement", "APL, tiers payant non"))), under(money(more), second), under(f"<b>{money(total)}</b>", dice.pick(("ensemble du mois", "total versé", "montant payé"))), under(month_printed(year, month, dice.pick(("lower", "digits", "title"))), "mois de droit"), under(date_printed(paid, ds), "mise en paiement"), under(money(dice.number(380, 900) * 1.0), "quotient familial")]  # fmt: skip
    if dice.chance(0.5):
        cells = [*cells[3:5], cells[0], cells[1], cells[2], cells[5]]
    people = "".join(f"<tr><td>{q}</td><td>{esc(n)}</td><td>{date_printed(d, 'slash')}</td></tr>" for q, n, d in (("Allocataire", name, person.birth_date), ("Conjoint", other.named("LAST_first"), other.birth_date), ("Enfant", f"{person.last_name.upper()} {kid.first_name}", kid.birth_date)))  # fmt: skip
    html = f"""<table><tr><td style="width:52%"><b style="font-size:13pt;color:#00599d">{dice.pick(("Caf", "MSA"))} {esc(dice.address("").town)}</b><div class="small" style="margin-top:10mm"><b>Vos références</b><br>N° de dossier {number}<br>Suivi par {esc(initial(agent))}<br>Tél. {dice.phone()}<br>Compte {dice.iban()[:9]} **** **** {dice.digits(4)}</div></td><td><div class="r">{esc(dice.address("").town)}, le {date_printed(issued, ds)}</div><div style="margin-top:16mm">{person.civility} {esc(name)}<br>{rows_of(home.lines(True))}</div></td></tr></table>
<p style="margin-top:12mm"><b>Objet : {dice.pick(("attestation de paiement", "vos prestations payées", "relevé de vos prestations"))}</b></p>
<p>{"Madame" if person.sex == "F" else "Monsieur"},<br>{dice.pick(("Voici les sommes que nous avons versées.", "Vous trouverez ci-dessous ce qui vous a été payé."))}</p>
<table class="grid small" style="width:80%"><tr><th>Qualité</th><th>Nom et prénom</th><th>Naissance</th></tr>{people}</table>
<table style="margin:6mm 0"><tr>{"".join(cells[:3])}</tr><tr>{"".join(cells[3:])}</tr></table>
<p>Votre déménagement du {date_printed(moved, ds)} est pris en compte. L'aide servie pour l'ancien logement, {esc(old.line())} (bailleur : {landlord.civility} {esc(initial(landlord))}), a pris fin ; son dernier montant était de {money(housing - 21.4)}.</p>
<p class="small">Plafond de loyer, zone {dice.pick(("II", "III"))} : personne seule {money(298.07)} ; couple {money(364.8)} ; par enfant {money(59.9)}. L'aide n'est pas due au-delà.</p>
<p style="margin-left:60%">{esc(initial(agent))}<br><span class="small">conseill{"ère" if agent.sex == "F" else "er"} à l'allocataire</span></p>"""
    truth = {"beneficiary_name": name, "file_number": number, "period": f"{year}-{month:02d}", "total": total, "housing_benefit": housing, "issue_date": issued}  # fmt: skip
    return sheet("benefits_statement", html, truth, font=dice.font("sans"), size=10)


LAYOUTS = {"page_two_of_letter": page_two_of_letter, "captions_under": captions_under}
