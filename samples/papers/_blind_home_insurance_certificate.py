"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.stationery import (
    sheet,
    signature,
)


def mutual_facts_last(dice: Dice) -> Paper:
    """A mutual's letter without a heading: generalities first, who is covered and where only in its last paragraph."""
    person, home = dice.person(age=(24, 70)), dice.address()
    partner = dice.partner(person, same_name=False)
    issuer = dice.pick(
        ("Mutuelle des Rives de l'Ouest", "Coopérative d'Assurance du Midi", "Mutuelle Solidaire des Artisans")
    )
    seat, day = dice.address(""), dice.day_before(250, 2)
    child, old, landlord = dice.person("", age=(3, 16)), dice.address(""), dice.person("", age=(40, 75))
    name = person.named("first_LAST")
    begun = dice.day_before(300, 20, of=day)
    html = f"""<div class="head"><div style="font-size:17pt;color:#7a1f5c"><i>{esc(issuer)}</i></div><div class="small">Agence de {esc(seat.town)}<br>{dice.phone()}</div></div>
<p style="margin-top:10mm">{esc(seat.town)}, {day:%d %m %Y}</p>
<p style="margin-top:8mm">Notre mutuelle garantit ses sociétaires au titre de la multirisque de l'habitation : incendie, explosion, dégât des eaux, vol, bris de glaces, catastrophes naturelles, recours des voisins et des tiers.</p>
<p>La présente remplace celle qui portait sur votre précédent logement, {esc(old.line())}, que vous teniez de {landlord.civility} {esc(landlord.named("first_LAST"))} ; cette garantie-là a cessé la veille de votre emménagement.</p>
<p>La responsabilité civile de la vie privée s'étend à {esc(child.first_name)}, né{child.e} le {child.birth_date:%d/%m/%Y}, y compris pendant les activités scolaires. L'assuré principal est né le {person.birth_date:%d/%m/%Y}.</p>
<p>Elle ne peut engager la mutuelle au-delà des clauses et limites du contrat auquel elle se réfère, et n'emporte pas présomption de paiement pour les échéances à venir.</p>
<p style="margin-top:8mm">La mutuelle certifie que<br>&nbsp;&nbsp;&nbsp;&nbsp;{esc(name)}<br>&nbsp;&nbsp;&nbsp;&nbsp;{esc(partner.named("first_LAST"))}<br>sont couverts depuis le {begun:%d/%m/%Y}, jusqu'à la prochaine échéance annuelle, pour les risques locatifs du logement qu'ils occupent en qualité de locataires : {esc(home.line())} (contrat {dice.digits(3)} {dice.digits(6)} H).</p>
<p>{signature(dice.number(0, 99))}</p>
<p class="tiny" style="margin-top:38mm;text-align:justify">{esc(issuer)}, société d'assurance mutuelle à cotisations variables régie par le code des assurances, entreprise soumise au contrôle de l'ACPR, 4 place de Budapest 75436 Paris Cedex 09. Siège social : {esc(seat.line())}. SIREN {dice.siret()[:9]}. Médiateur : La Médiation de l'Assurance, TSA 50110, 75441 Paris Cedex 09. Réassurance : Union des Caisses du Ponant, même adresse. Fondée en 1934 ; fusion approuvée le 12 juin 2009.</p>"""
    truth = {"holder_name": name, "issuer": issuer, "address": home.truth(), "issue_date": day}
    return sheet("home_insurance_certificate", html, truth, font=dice.font("serif"), size=10.5)


LAYOUTS = {"mutual_facts_last": mutual_facts_last}
