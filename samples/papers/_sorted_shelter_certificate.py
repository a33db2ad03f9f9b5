"""Sorted layouts: a small association's letter with values in capitals, an extract of a hostel's register over three cards."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc, table
from samples.papers._mixed_housing_kit import plain
from samples.stationery import sheet, signature, stamp


def capitals_of_association(dice: Dice) -> Paper:
    """A small association's letter: values in capitals after a colon, the person in a row of a table with given names over the surname; two signers, an older paper with its sum."""
    person, place = dice.person(age=(19, 66)), plain(dice.address())
    others = [dice.person("", age=(19, 66)) for _ in range(dice.number(1, 2))]
    head, deputy, worker = (dice.person("", age=(28, 64)) for _ in range(3))
    issued = dice.day_before(150, 1)
    since = dice.day_before(700, 20, of=issued)
    older = dice.day_before(max(15, (issued - since).days - 4), 10, of=issued)
    house = dice.pick(("Association Le Seuil", "Toit pour Toutes", "Association Escale Solidaire", "Les Compagnons du Gîte", "Un Abri Demain"))  # fmt: skip
    name = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    cell = lambda one: f"{esc(' '.join(one.first_names))}<br><b>{esc(one.last_name.upper())}</b>"  # noqa: E731
    row = [cell(person), dice.pick(("hébergée" if person.e else "hébergé", "accueillie" if person.e else "accueilli")), f"{since:%d/%m/%Y}", "en cours"]  # fmt: skip
    staff = [cell(worker), "référente sociale" if worker.e else "référent social", f"{dice.day_before(3000, 900, of=issued):%d/%m/%Y}", "en poste"]  # fmt: skip
    title = dice.pick(("Attestation de présence en structure d'accueil", "Certificat de séjour", "Attestation d'accueil en hébergement d'insertion", "Attestation de mise à l'abri"))  # fmt: skip
    facts = [
        f"{dice.pick(('STRUCTURE', 'ÉTABLISSEMENT', 'LIEU D’ACCUEIL'))} : {esc(house.upper())}",
        f"{dice.pick(('ADRESSE DU LOGEMENT', 'ADRESSE DE L’HÉBERGEMENT', 'SITUÉ AU'))} : {esc(place.line(capital=True))}",
        f"DISPOSITIF : {dice.pick(('CHRS', 'HÉBERGEMENT D’URGENCE', 'HÉBERGEMENT DE STABILISATION', 'LITS HALTE SOINS'))}",
        f"AUTRES PLACES : {len(others) + dice.number(6, 30)}",
    ]
    head_line, rest = facts[:1], facts[1:]
    html = f"""<div style="display:flex;justify-content:space-between"><div><b>{esc(house)}</b><br><span class="small">association loi 1901 — siège : {esc(dice.address("").line())}<br>W{dice.digits(9)} · {dice.phone()}</span></div></div>
<p style="text-align:center;font-size:1.25em;margin:11mm 0 7mm"><u>{title}</u></p><p>Le présent document, établi ce jour, {long_date(issued, weekday=True)}, {dice.pick(("vaut attestation", "atteste de l'accueil", "est remis pour servir ce que de droit"))} pour la personne inscrite à la première ligne du tableau.</p>
<p>{"<br>".join(head_line + rest)}</p>{table([row, staff], "grid", ("Prénoms et nom", "Qualité", "Entrée", "Sortie"), ("42%", "24%", "17%", "17%"))}
<p style="margin-top:6mm">Un certificat précédent, daté du {long_date(older)}, faisait état d'une participation de {dice.number(20, 140)} € par mois ; il est annulé par celui-ci.{f" La chambre est partagée avec {others[0].civility} {esc(others[0].named('first_last'))}." if dice.chance(0.6) else ""}</p>
<p>{dice.pick(("L'hébergement ne confère aucun droit au maintien dans les lieux.", "L'accueil est inconditionnel et n'a pas de terme fixé."))} Nous appuyons la demande de logement en cours.</p>
<div class="sign" style="margin-top:10mm"><div>{"Pour la présidente" if head.e else "Pour le directeur"}, {head.civility} {esc(head.named("first_LAST"))},<br>par délégation, {deputy.civility} {esc(deputy.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div><div>Vu, {esc(worker.named("first_last"))}<br>{signature(dice.number(0, 99))}</div></div>"""
    fields = {"host_name": house, "beneficiary_name": name, "address": place.truth(), "issue_date": issued}
    return sheet("shelter_certificate", html, fields, font=dice.pick(("Carlito", "Caladea", "Liberation Serif")), size=11.2, margin="18mm 22mm")  # fmt: skip


def register_cards(dice: Dice) -> Paper:
    """An extract of a hostel's register: three cards side by side, then the day in letters; a paying body with address, a day of printing and one of effect."""
    person, place = dice.person(age=(19, 70)), plain(dice.address())
    companion, head = dice.person("", age=(20, 70)), dice.person("", age=(30, 64))
    issued = dice.day_before(160, 1)
    since, printed = dice.day_before(600, 8, of=issued), issued + dt.timedelta(days=dice.number(0, 3))
    effect = issued + dt.timedelta(days=dice.number(1, 20))
    house = dice.pick(("Résidence sociale Les Glycines", "Centre d'hébergement La Halte", "Foyer de jeunes travailleurs L'Escale", "Hôtel social Bellevue", "CADA du Val"))  # fmt: skip
    payer = dice.pick(
        ("Fonds d'insertion solidaire", "Groupement Habitat et Asile", "Caisse locale d'entraide", "Coallia")
    )
    name = person.named("first_LAST")
    label = dice.pick(("en faveur de", "à la demande de", "pour le compte de"))
    one = f"<div class='tiny'>FOLIO {dice.number(2, 90)} — LIGNE {dice.number(1, 30)}</div><b>{esc(name)}</b><br>né{person.e} le {person.birth_date:%d/%m/%Y}<br><span class='small'>chambre {dice.number(1, 4)}{dice.number(0, 20):02d}, partagée avec {esc(companion.named('first_LAST'))}, né{companion.e} le {companion.birth_date:%d/%m/%Y}</span>"
    two = f"<div class='tiny'>LIEU</div><b>{esc(house)}</b><br>{'<br>'.join(esc(row) for row in place.lines())}<br><span class='small'>entrée le {since:%d/%m/%Y}</span>"
    three = f"<div class='tiny'>PRISE EN CHARGE</div><b>{esc(payer)}</b><br>{'<br>'.join(esc(row) for row in dice.address('').lines())}<br><span class='small'>accord n° {dice.digits(6)}, effet au {effect:%d/%m/%Y}</span>"
    cards = [one, two, three]
    dice.random.shuffle(cards)
    boxes = "".join(f"<div style='flex:1;border:1pt solid #5a7d5a;border-radius:2mm;padding:3mm;min-height:38mm'>{card}</div>" for card in cards)  # fmt: skip
    ask = dice.pick(("registre des entrées et sorties", "livre des admissions", "registre des personnes accueillies"))
    html = f"""<div class="small">{esc(house)} — {ask}<span style="float:right">imprimé le {printed:%d/%m/%Y}</span></div><hr style="border:0;border-top:1.4pt solid #5a7d5a">
<p style="margin:14mm 0 8mm"><b>Objet :</b> {dice.pick(("présence dans l'établissement", "hébergement en cours", "extrait certifié conforme", "attestation d'hébergement"))}, {label} {person.civility} {esc(name)}</p>
<div style="display:flex;gap:4mm">{boxes}</div>
<p class="justify" style="margin-top:8mm">Extrait délivré le {date_in_words(issued)}, sur présentation {dice.pick(("d'un récépissé", "d'une pièce d'identité", "du titre de séjour"))}. {dice.pick(("L'occupant ne dispose pas d'un bail et peut être orienté vers un autre lieu.", "La personne est hébergée à titre temporaire et sans loyer."))} Toute copie doit porter le timbre de l'établissement.</p>
<div class="sign"><div>{stamp("REGISTRE DES ENTRÉES")}</div><div>{"La directrice" if head.e else "Le directeur"}<br>{esc(head.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div></div>
<p class="tiny" style="margin-top:14mm">Modèle {dice.letters(2)}-{dice.digits(3)}. Les conditions de séjour changent au {effect:%d/%m/%Y}.</p>"""
    fields = {"host_name": house, "beneficiary_name": name, "address": place.truth(), "issue_date": issued}
    return sheet("shelter_certificate", html, fields, font=dice.font("any"), size=10.2)


LAYOUTS = {"capitals_of_association": capitals_of_association, "register_cards": register_cards}
