"""Mixed layouts: a framed certificate of domiciliation with dotted leaders, a seal and a square code."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import leader, qr
from samples.stationery import logo, sheet, stamp


def sealed_frame(dice: Dice) -> Paper:
    """Frame, seal and code; surname and given names in cells far apart, dd.mm.yy; a partner's birth, the dwelling lost and two later days."""
    person, mate = dice.person(age=(19, 72)), dice.person("", age=(19, 72))
    old, lost, place = dice.person("", age=(40, 80)), dice.address(""), dice.address("")
    day = dice.day_before(330, 2)
    until = day + dt.timedelta(days=dice.pick((364, 365)))
    visit, out = day + dt.timedelta(days=dice.number(20, 80)), day - dt.timedelta(days=dice.number(20, 500))
    given = dice.pick((person.first_name, " ".join(person.first_names)))
    name = f"{person.last_name.upper()} {given}"
    body = dice.pick(("CCAS", "Centre intercommunal d'action sociale", "Association Le Relais du Quai", "Croix-Bleue — accueil de jour", "Les Amis de la Halte"))  # fmt: skip

    def short(date: dt.date) -> str:
        return f"{date:%d.%m.%y}"

    facts = [
        (f"né{person.e} le", short(person.birth_date)),
        (dice.pick(("nationalité", "pièce produite")), dice.pick(("non renseignée", "déclarée sur l'honneur"))),
        ("avec, sur la même adresse", f"{esc(mate.named('LAST_first'))}, né{mate.e} le {short(mate.birth_date)}"),
        (dice.pick(("domicile perdu", "dernier logement connu")), esc(lost.line())),
        (dice.pick(("bailleur d'alors", "propriétaire quitté")), f"{old.civility} {esc(old.named('LAST_first'))}, jusqu'au {short(out)}"),
        (dice.pick(("courrier reçu à", "adresse de réception")), esc(place.line())),
        (dice.pick(("valable jusqu'au", "terme")), short(until)),
        (dice.pick(("prochain passage obligatoire", "entretien de suivi")), short(visit)),
    ]  # fmt: skip
    if dice.chance(0.5):
        facts = [facts[0], *facts[5:], *facts[1:5]]
    box = "border:.8pt solid #444;padding:2mm 4mm;min-width:62mm"
    html = f"""<div style="border:2.4pt double {dice.pick(("#1d5b4f", "#5d3a7a", "#8a5a00"))};padding:9mm 10mm;min-height:250mm"><div style="display:flex;justify-content:space-between">{logo(esc(body), "#1d5b4f", dice.phone())}{qr(dice)}</div>
<h1>{dice.pick(("Certificat de domiciliation", "Attestation d'adresse postale (personne sans domicile stable)", "Justificatif d'élection de domicile", "Certificat d'adresse de domiciliation"))}</h1><p class="c small">articles L. 264-2 et suivants du code de l'action sociale et des familles</p>
<p style="margin-top:7mm"><b>Objet :</b> {dice.pick(("domiciliation de la personne", "élection de domicile de", "adresse administrative de"))}</p><div style="display:flex;justify-content:space-between;margin:3mm 0 7mm"><div style="{box}"><div class="tiny">Nom</div><b>{esc(person.last_name.upper())}</b></div><div style="{box}"><div class="tiny">{dice.pick(("Prénom(s)", "Prénoms"))}</div><b>{esc(given)}</b></div></div>
{"".join(leader(a, b) for a, b in facts)}<p style="margin-top:7mm">{dice.pick(("L'organisme reçoit et conserve le courrier de la personne, qui peut se prévaloir de cette adresse pour tous ses droits.", "Cette adresse vaut domicile pour l'accès aux droits, aux prestations et aux services."))}</p>
<div style="display:flex;justify-content:space-between;margin-top:9mm"><div>{stamp("DOMICILIATION", "#8a1c2b", under=dice.pick(("CASF", "SCEAU", "")))}</div><div style="width:70mm">{leader(dice.pick(("délivré le", "fait le", "établi le")), short(day))}{leader("sous le numéro", f"{dice.digits(4)}-{dice.digits(2)}")}<p class="small">{dice.pick(("Le responsable de l'organisme", "L'agent habilité"))}</p></div></div></div>"""
    return sheet("domiciliation_certificate", html, {"person_names": [name], "issue_date": day}, font=dice.font("any"), size=10.2, margin="10mm")  # fmt: skip


LAYOUTS = {"sealed_frame": sealed_frame}
