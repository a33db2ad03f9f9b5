"""Motley layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import MONTHS, long_date, month_printed
from samples.paper import Paper, esc
from samples.stationery import barcode, sheet, signature, spoken, stamp


def car_insurance(dice: Dice) -> Paper:
    """An insurer's attestation for a car: policy, insured person, address and a year's cover as on a home's, and yet no dwelling."""
    person, home, money = dice.person(age=(20, 78)), dice.address(), dice.money()
    issued = dice.day_before(200, 1)
    starts = issued.replace(day=1)
    plate = f"{dice.letters(2)}-{dice.digits(3)}-{dice.letters(2)}"
    insurer = dice.pick(("Mutuelle du Littoral", "Assurances du Ponant", "Thémis Assurances", "La Prévoyante Auto"))
    html = f"""<table><tr><td style="width:55%"><span style="background:#1c7c54;color:#fff;padding:2mm 5mm;font-size:14pt">{insurer}</span></td><td>{spoken(person)}<br>{"<br>".join(esc(row) for row in home.lines())}</td></tr></table><p style="margin-top:14mm;font-size:14pt"><b>Attestation d'assurance</b> — document justificatif</p><p class="small">Article R. 211-14 du code des assurances. Depuis le 1er avril 2024, la vignette n'est plus apposée sur le pare-brise ; le présent mémo tient lieu de preuve auprès d'un tiers.</p>
<table class="grid" style="margin:6mm 0"><tr><th>Contrat n°</th><th>Souscripteur</th><th>Valable du</th><th>au</th></tr><tr><td>{dice.digits(9)}</td><td>{esc(person.named("LAST_first"))}</td><td>{starts:%d/%m/%Y}</td><td>{starts.replace(year=starts.year + 1) - dt.timedelta(days=1):%d/%m/%Y}</td></tr><tr><th>Véhicule</th><th>Immatriculation</th><th>Usage</th><th>Garage</th></tr><tr><td>{dice.pick(("Renault Clio", "Dacia Sandero", "Peugeot 208", "Citroën Berlingo"))}</td><td>{plate}</td><td>vie privée, trajet-travail</td><td>{esc(home.postcode)} {esc(home.town)}</td></tr></table>
<p>Garanties : responsabilité civile, défense et recours, vol, incendie, bris de glaces, catastrophes naturelles, assistance 0 km. Coefficient de réduction-majoration : 0,{dice.number(50, 99)}. Cotisation annuelle : {money(dice.amount(290, 980))} TTC.</p><p>Conducteur désigné : {esc(person.named("first_last"))}. La présente attestation ne peut engager l'assureur au-delà des conditions du contrat.</p><div class="sign"><div>{barcode(dice.digits(16))}</div><div>Fait le {long_date(issued)}<br>La direction<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("unknown", html, {}, font="Roboto", size=10, margin="15mm 18mm")


def rights_simulated(dice: Dice) -> Paper:
    """A public simulator's result: benefits with monthly amounts and a total, but nothing was asked for or paid."""
    money, home = dice.money(), dice.address()
    year, month = dice.month()
    parts = [
        ("Aide personnalisée au logement", dice.amount(90, 380)),
        ("Prime d'activité", dice.amount(60, 340)),
        ("Allocations familiales", dice.amount(75, 340)),
        ("Complémentaire santé solidaire", 0.0),
    ]
    rows = "".join(
        f"<tr><td style='padding:2.5mm'>{label}</td><td class='num' style='padding:2.5mm'>{money(value) + ' / mois' if value else 'droit possible'}</td><td class='small' style='padding:2.5mm'>Caf ou CPAM : demande à faire</td></tr>"
        for label, value in parts
    )
    html = f"""<div style="border-bottom:2pt solid #3558a2;padding-bottom:3mm"><b style="font-size:13pt">mes-aides-et-droits</b> <span class="small">— un simulateur, quelques minutes, une vingtaine d'aides</span></div><p style="margin-top:10mm;font-size:16pt">D'après la situation que vous avez décrite, vous pourriez avoir droit à :</p><table class="rows" style="margin:5mm 0">{rows}<tr><td style="padding:2.5mm"><b>Total estimé</b></td><td class="num" style="padding:2.5mm"><b>{money(round(sum(value for _, value in parts), 2))} / mois</b></td><td></td></tr></table>
<p class="small">Estimation faite pour {MONTHS[month - 1]} {year}, à titre d'information : elle n'ouvre aucun droit et ne remplace pas la décision des organismes. Aucune donnée n'est conservée.</p><p><b>Votre saisie</b></p><ul><li>Logement : location vide, {money(dice.amount(380, 900))} par mois, {esc(home.town)} ({home.postcode})</li><li>Foyer : {dice.number(1, 2)} adulte(s), {dice.number(0, 4)} enfant(s)</li><li>Salaires nets : {money(dice.amount(700, 1900))} en {month_printed(year, month, "lower")}</li><li>Pensions alimentaires reçues : 0</li></ul><p style="background:#eaf0fb;padding:3mm">Code de reprise de la simulation : {dice.letters(4)}-{dice.digits(4)}. Page imprimée le {long_date(dice.day_before(30))}.</p>"""
    return sheet("unknown", html, {}, font="Inter", size=10, margin="16mm 20mm")


def diploma_passed(dice: Dice) -> Paper:
    """A university attests that a degree was passed: a student's number and a session, and yet no card and no enrolment."""
    person, issued = dice.person(age=(21, 45)), dice.day_before(600, 5)
    school = dice.pick(
        ("Université de Pau et des Pays de l'Adour", "Université d'Artois", "Université Savoie Mont Blanc")
    )
    degree = dice.pick(
        (
            "Licence professionnelle Métiers du BTP",
            "Master Droit social",
            "Diplôme d'accès aux études universitaires",
            "BUT Gestion logistique",
        )
    )
    html = f"""<p class="c" style="font-variant:small-caps;font-size:15pt">{esc(school)}</p><p class="c small">Établissement public à caractère scientifique, culturel et professionnel — scolarité centrale</p><p class="c" style="font-size:17pt;margin:16mm 0"><b>Attestation de réussite au diplôme</b></p><p>Le président de l'université atteste que</p><p class="c" style="font-size:13pt">{spoken(person)}</p><p>né{person.e} le {long_date(person.birth_date)} à {esc(person.birth_place)}, numéro d'étudiant {dice.digits(8)}, INE {dice.digits(9)}{dice.letters(2)}, a subi avec succès les épreuves du diplôme national suivant :</p><p class="c" style="font-size:12pt"><b>{degree}</b></p><table class="grid" style="margin:6mm 0"><tr><th>Année</th><th>Session</th><th>Moyenne</th><th>Mention</th><th>Crédits</th></tr><tr><td>{issued.year - 1}/{issued.year}</td><td>{dice.pick(("1", "2"))}</td><td>{dice.number(100, 168) / 10:.2f}/20</td><td>{dice.pick(("Passable", "Assez bien", "Bien"))}</td><td>{dice.pick((60, 120, 180))} ECTS</td></tr></table>
<p>Le parchemin sera remis dans un délai de six mois. Il n'est délivré qu'une seule attestation ; il appartient à l'intéressé{person.e} d'en faire des copies.</p><div class="sign"><div>{stamp("SCOLARITE CENTRALE", "#5a1846", under="UNIV")}</div><div>Le {long_date(issued)}<br>Pour le président et par délégation<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("unknown", html, {}, font="Caladea", size=11, margin="20mm 22mm")


LAYOUTS = {
    "car_insurance": car_insurance, "rights_simulated": rights_simulated, "diploma_passed": diploma_passed,
}  # fmt: skip
