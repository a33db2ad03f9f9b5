"""Extra layouts: an emergency service's letter with the manager, the referent and the room-mate."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import born, sheet, signature, stamp


def stay_in_the_house(dice: Dice) -> Paper:
    """A rehabilitation house's paper: boxed keys above the text with the referent, the manager, the room-mate and the first day; the managing association's seat at the foot, the stay agreement renewed on another day."""
    person, place, style = dice.person(age=(19, 66)), dice.address(), dice.pick(("LAST_first", "first_LAST"))
    issued = dice.day_before(80, 1)
    since = dice.day_before(900, 30, of=issued)
    renewed, name = dice.day_before(28, 1, of=issued), person.named(style)
    house = dice.pick(("CHRS L'Estacade", "CHRS La Passerelle", "Résidence sociale Les Tilleuls", "Pension de famille Le Grand Large", "CHU Saint-Éloi"))  # fmt: skip
    body = dice.pick(("Association Relais et Toits", "Fondation des Deux Rives", "Association Le Seuil"))
    referent, head, mate = (dice.person("", age=(25, 62)) for _ in range(3))

    def key(caption: str, value: str) -> str:
        return f"<td style='padding:2mm 3mm;width:33%'><span class='tiny'>{caption}</span><br>{value}</td>"

    html = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:1.35em;color:#a0461f">{house}</b><br><span class="small">{esc(place.line())}<br>{dice.phone()}</span></div><div class="r small">Notre référence : {dice.digits(4)}/{referent.last_name[:3].upper()}</div></div>
<table class="grid" style="margin:8mm 0"><tr>{key("Référente sociale ou référent social", esc(referent.named(style)))}{key("Cheffe ou chef de service", esc(head.named(style)))}{key("Contrat de séjour renouvelé le", f"{renewed:%d/%m/%Y}")}</tr><tr>{key("Personne accueillie", f"<b>{esc(name)}</b>")}{key("Entrée le", f"{since:%d/%m/%Y}")}{key("Chambre", f"{dice.number(1, 48)}, partagée avec {esc(mate.named(style))}")}</tr></table>
<p class="justify">Je soussigné{head.e} {esc(head.named(style))}, atteste que {person.civility} {esc(name)}, {born(person)}, est logé{person.e} dans notre établissement sans interruption depuis le {long_date(since)}, après {dice.pick(("un séjour à l'hôtel", "une orientation du SIAO", "une prise en charge du 115"))} du {dice.day_before(90, 20, since):%d/%m/%Y}. Sa participation est de {dice.number(15, 190)},00 € par mois.</p>
<p class="justify">{"Elle" if person.sex == "F" else "Il"} pourrait accéder à un logement autonome avec l'appui de {esc(referent.named(style))}. Son courrier arrive encore à la domiciliation, {esc(dice.address("").line())}.</p><p>Pour servir à sa demande de logement social, ce {long_date(issued)}.</p><div class="sign"><div>{stamp(house.upper()[:24])}</div><div>{esc(head.named(style))}<br>{signature(dice.number(0, 99))}</div></div>
<p class="tiny c" style="margin-top:22mm">{body}, organisme gestionnaire — siège : {esc(dice.address("").line())} — président : {esc(dice.person("", "M").named(style))} — autorisation préfectorale du {dt.date(since.year - 6, 4, 2):%d/%m/%Y}</p>"""
    truth = {"host_name": house, "beneficiary_name": name, "address": place.truth(), "issue_date": issued}
    return sheet("shelter_certificate", html, truth, font=dice.font("any"), size=10.8, margin="15mm 18mm")


LAYOUTS = {"stay_in_the_house": stay_in_the_house}
