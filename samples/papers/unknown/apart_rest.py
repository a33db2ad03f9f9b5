"""Layouts kept apart for measuring: nobody who mends the reader looks at these."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import barcode, sheet, signature, spoken, table


def train_ticket(dice: Dice) -> Paper:
    """An electronic train ticket: a traveller, a birth day, a class, a price, a code; nothing of anybody's rights."""
    person, day = dice.person(age=(18, 70)), dice.day_before(200)
    leave = dice.day_after(30, 1, of=day)
    towns = [dice.address("").town for _ in range(2)]
    squares = "".join(f"<rect x='{4 * (i % 20)}' y='{4 * (i // 20)}' width='4' height='4'/>" for i in range(400) if dice.chance(0.5))  # fmt: skip
    html = f"""<div style='display:flex;justify-content:space-between;background:#5a1e5c;color:#fff;padding:4mm'><b>e-billet</b><span>Dossier voyage {dice.letters(6)}</span></div><div style='display:flex;gap:8mm;margin-top:6mm'><div style='flex:1'><p style='font-size:1.5em'><b>{dice.number(6, 20):02d}:{dice.number(10, 59)}</b> {towns[0]}<br><b>{dice.number(21, 23)}:{dice.number(10, 59)}</b> {towns[1]}</p><p>{long_date(leave, True)}</p><p>INTERCITÉS {dice.number(3600, 4990)} — voiture {dice.number(1, 12)}, place {dice.number(11, 98)} — 2<sup>e</sup> classe</p><table class='grid'><tr><th>Voyageur</th><th>Né(e) le</th><th>Carte</th><th>Prix</th></tr><tr><td>{spoken(person, "LAST_first")}</td><td>{person.birth_date:%d/%m/%Y}</td><td>Avantage Adulte</td><td>{dice.number(14, 78)},00 €</td></tr></table></div><svg width='120' height='120' viewBox='0 0 80 80'>{squares}</svg></div>
<p class='small' style='margin-top:6mm'>Billet nominatif, acheté le {day:%d/%m/%Y}. Présentez-le avec une pièce d'identité. Échange et remboursement selon le tarif, jusqu'à 30 minutes avant le départ. N° de billet {dice.digits(9)}.</p><p class='small'>Bagages : étiquetez-les à votre nom et à votre adresse.</p>"""
    return sheet("unknown", html, {}, font="Lato", size=10)


def dental_estimate(dice: Dice) -> Paper:
    """A dentist's estimate before care: patient and social number, acts by tooth, what the funds would bear; neither certificate nor bill."""
    person, doctor, day = dice.person(age=(20, 80)), dice.person("", age=(28, 64)), dice.day_before(200)
    where, money = dice.address(""), dice.money()
    acts = [(dice.pick(("14", "26", "36", "46")), label, code, price, base) for label, code, price, base in (("Couronne céramo-métallique", "HBLD734", 500.0, 120.0), ("Inlay-core", "HBLD745", 175.0, 90.0), ("Détartrage", "HBJD001", 43.38, 43.38))]  # fmt: skip
    rows = [(tooth, label, code, money(price), money(base), money(round(price - base * 0.6, 2))) for tooth, label, code, price, base in acts]  # fmt: skip
    total = round(sum(act[3] for act in acts), 2)
    html = f"""<p class='c b' style='border:1pt solid;padding:2mm'>DEVIS POUR TRAITEMENTS ET ACTES BUCCO-DENTAIRES</p><div class='cols small'><div><b>Chirurgien-dentiste</b><br>Dr {doctor.named()}<br>RPPS {dice.digits(11)}<br>{where.street}<br>{where.postcode} {where.town}</div><div><b>Patient</b><br>{person.named("LAST_first")}<br>né{person.e} le {person.birth_date:%d/%m/%Y}<br>NIR {dice.nir(person)}<br>{dice.address().line()}</div></div><p class='small'>Devis établi le {day:%d/%m/%Y}, valable jusqu'au {day + dt.timedelta(days=180):%d/%m/%Y}. Référence {dice.digits(7)}.</p>
{table(rows, ("Dent", "Nature de l'acte", "Code CCAM", "Honoraires", "Base", "Reste avant mutuelle"), numbers=(3, 4, 5))}<p class='r b'>Total : {money(total)}</p><p class='small'>Panier 100 % santé proposé : {money(round(total - 210, 2))}. Ce devis ne tient pas compte de votre complémentaire ; transmettez-lui ce document. Matériau fabriqué dans l'Union européenne.</p><table><tr><td>Date et signature du patient<br><br>...............</td><td>Signature du praticien{signature(7)}</td></tr></table>"""
    return sheet("unknown", html, {}, font="Liberation Sans", size=9.8)


def vote_by_proxy(dice: Dice) -> Paper:
    """A receipt of a proxy given to vote: who gives, who receives, the polls, the officer who checked; a police desk, no complaint."""
    one, two, officer, day = dice.person(age=(19, 80)), dice.person("", age=(19, 70)), dice.person("", age=(25, 55)), dice.day_before(300)  # fmt: skip
    home = dice.address()
    html = f"""<div style='display:flex;justify-content:space-between'><div><b>MINISTÈRE DE L'INTÉRIEUR</b><br><span class='small'>commissariat de {home.town}</span></div><div>{barcode(dice.digits(12))}</div></div><p style='font-size:1.3em;margin-top:10mm'>Récépissé de demande de vote par procuration</p><p>Référence d'enregistrement <b>{dice.letters(2)}{dice.digits(4)}{dice.letters(2)}</b></p>
<table class='grid' style='margin:5mm 0'><tr><th></th><th>Mandant</th><th>Mandataire</th></tr><tr><td>Nom et prénoms</td><td>{one.named("LAST_first")}</td><td>{two.named("LAST_first")}</td></tr><tr><td>Naissance</td><td>{one.birth_date:%d/%m/%Y}</td><td>{two.birth_date:%d/%m/%Y}</td></tr><tr><td>Commune de vote</td><td>{home.town}</td><td>{dice.address("").town}</td></tr><tr><td>N° national d'électeur</td><td>{dice.digits(9)}</td><td>{dice.digits(9)}</td></tr></table>
<p>Portée : une élection, les deux tours. Identité contrôlée le {day:%d/%m/%Y} par {officer.named()}, officier de police judiciaire. La mairie de la commune du mandant validera ou refusera la demande ; le mandant en sera averti par courriel.</p><p class='small'>Le mandataire votera muni de sa propre pièce d'identité. La procuration peut être résiliée à tout moment.</p>{signature(18)}"""
    return sheet("unknown", html, {}, font="DejaVu Sans Condensed", size=9.8)


LAYOUTS = {
    "apart_train_ticket": train_ticket,
    "apart_dental_estimate": dental_estimate,
    "apart_vote_by_proxy": vote_by_proxy,
}
