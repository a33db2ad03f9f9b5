"""Mixed layouts: an internal sheet with the values before their labels, and a stay told as a table of dated steps."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_in_words, long_date
from samples.paper import Paper, esc, table
from samples.papers._mixed_housing_kit import initial, kid, of, plain
from samples.stationery import logo, sheet, signature

KINDS = ("CHRS", "Centre d'hébergement d'urgence", "Résidence sociale", "Foyer", "CADA", "Pension de famille", "Maison-relais", "Résidence habitat jeunes")  # fmt: skip
PLACES = ("Les Tilleuls", "La Passerelle", "Arc-en-Rive", "Le Cap", "Les Sept Fontaines", "Bois-Fleuri", "L'Étape", "Louise-Michel", "La Halte du Pont")  # fmt: skip


def values_before_labels(dice: Dice) -> Paper:
    """A home's internal sheet: values at the left, what they are at their right, names in small letters; partner, neighbour and two who sign."""
    person, place = dice.person(age=(19, 66)), plain(dice.address())
    mate, near = dice.person("", age=(20, 66)), dice.person("", age=(25, 75))
    worker, chief = dice.person("", age=(24, 60)), dice.person("", age=(38, 64))
    house, hub = f"{dice.pick(KINDS)} {dice.pick(PLACES)}", dice.address("")
    day = dice.day_before(300, 2)
    since, due = day - dt.timedelta(days=dice.number(15, 600)), day + dt.timedelta(days=dice.number(20, 160))
    name = person.named("first_last").lower()
    small = [one.named("first_last").lower() for one in (mate, near)]
    rows = [
        [f"<b>{esc(name)}</b>", dice.pick(("personne accueillie", "résident·e", "occupant·e de la chambre"))],
        [f"{person.birth_date:%d/%m/%Y}", "date de naissance"],
        [f"<b>{esc(place.line())}</b>", dice.pick(("lieu de l'hébergement", "adresse de l'unité de vie"))],
        [f"{since:%d/%m/%Y}", dice.pick(("entrée dans les murs", "date d'admission"))],
        [esc(small[0]), dice.pick(("conjoint·e, hébergé·e ailleurs", "ex-conjoint·e, non admis·e"))],
        [esc(small[1]), dice.pick(("voisin·e de palier, témoin de présence", "à prévenir sur l'étage"))],
        [f"{due:%d/%m/%Y}", dice.pick(("fin de la prise en charge en cours", "prochain bilan de séjour"))],
    ]
    if dice.chance(0.5):
        rows[1], rows[3] = rows[3], rows[1]
    side = dice.pick(("right", "left"))
    body = "".join(f'<tr><td style="width:62%;text-align:{side};padding:1.6mm 3mm">{a}</td><td class="small" style="border-left:1pt solid #888;color:#444;padding:1.6mm 3mm">{b}</td></tr>' for a, b in rows)  # fmt: skip
    said = f"{dice.pick(('La structure', 'L’établissement'))} assure l'hébergement de l'intéressé{person.e} à l'adresse indiquée. {dice.pick(('Cette feuille vaut justificatif auprès des administrations.', 'Remis pour la constitution du dossier de logement social.'))}"
    html = f"""{logo(esc(house), dice.pick(("#7a3b69", "#2a6f6b", "#99582a")))}<p>le {long_date(day)}</p><h1 style="text-align:left">{dice.pick(("Attestation", "Certificat"))}</h1><p><b>{dice.pick(("Objet", "Obj."))} :</b> {dice.pick(("hébergement", "présence en hébergement", "séjour"))} {esc(of(name))}</p>
<table style="margin:5mm 0">{body}</table><p>{said}</p><div class="sign"><div>{dice.pick(("rédigé par", "travailleur social"))} {esc(initial(worker))}<br>{signature(dice.number(0, 99))}</div><div>{dice.pick(("vu,", "contresigné,"))} {dice.pick(("chef de service", "direction"))} {esc(initial(chief))}<br>{signature(dice.number(0, 99), "#222")}</div></div>
<p class="tiny" style="margin-top:10mm">Siège et courrier : {esc(hub.line())} — {dice.phone()} — feuille interne {dice.letters(2)}{dice.digits(3)}</p>"""
    fields = {"host_name": house, "beneficiary_name": name, "address": place.truth(), "issue_date": day}
    return sheet("shelter_certificate", html, fields, font=dice.font("sans"), size=dice.pick((10, 10.8)))


def stay_timeline(dice: Dice) -> Paper:
    """A stay as a table of dated steps, the day in letters, the director's delegate signing and the manager's bank named."""
    person, place = dice.person(age=(19, 70)), plain(dice.address())
    child, boss, deputy = kid(dice, person), dice.person("", age=(40, 64)), dice.person("", age=(28, 60))
    house, owner = f"{dice.pick(KINDS)} {dice.pick(PLACES)}", dice.company("", "association")
    day = dice.day_before(300, 2)
    came = day - dt.timedelta(days=dice.number(200, 800))
    asked, renew = came - dt.timedelta(days=dice.number(10, 90)), came + dt.timedelta(days=dice.number(90, 180))
    until = day + dt.timedelta(days=dice.number(30, 200))
    style, money = dice.pick(("first_LAST", "LAST_first")), dice.money()
    name, fmt = person.named(style), dice.pick(("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y"))
    fee = float(dice.number(60, 310))
    joined = (
        f"avec {esc(child.first_name)}, né{child.e} le {child.birth_date:{fmt}}"
        if child.birth_date < came
        else "studio"
    )
    steps = [
        [f"{asked:{fmt}}", dice.pick(("Orientation par le SIAO", "Demande reçue du 115")), "commission d'admission"],
        [f"{came:{fmt}}", "Entrée, contrat de séjour signé", joined],
        [f"{renew:{fmt}}", dice.pick(("Avenant n° 1", "Renouvellement")), f"participation : {money(fee)} par mois"],
        [f"{until:{fmt}}", dice.pick(("Terme prévu", "Échéance du contrat")), dice.pick(("bilan à fixer", "réexamen"))],
    ]  # fmt: skip
    label = dice.pick(("Titulaire du contrat de séjour", "Usager", "Bénéficiaire de la place"))
    block = f'<p class="box"><b>{label}</b><br>{person.civility} {esc(name)}<br>{dice.pick(("Logé", "Hébergé"))}{person.e} : {esc(place.line())}</p>'
    grid = table(steps, "grid", ("Date", "Étape", "Observation"), ("20%", "40%", "40%"))
    parts = (block, grid) if dice.chance(0.6) else (grid, block)
    html = f"""<div class="cols"><div><b style="font-size:13pt">{esc(house)}</b><br><span class="small">établissement géré par {esc(owner.name)}<br>{esc(owner.address.line())}</span></div><div class="r small">SIRET {owner.siret}<br>{dice.phone()}</div></div><h1>{dice.pick(("Attestation de séjour en structure", "Certificat de résidence en foyer", "Attestation de prise en charge"))}</h1>
{parts[0]}<div style="height:4mm"></div>{parts[1]}<p style="margin-top:5mm">{dice.pick(("Le séjour est toujours en cours à la date des présentes.", "À ce jour la place est occupée et la participation réglée."))} {dice.pick(("Ce document est remis sur demande pour servir et valoir ce que de droit.", "Délivré pour faire valoir ses droits."))}</p>
<p>Donné à {esc(place.town)}, le {date_in_words(day)}.</p><div style="margin-left:52%">Pour {dice.pick(("le directeur", "la direction"))}, {boss.civility} {esc(boss.named("first_LAST"))},<br>par délégation, {deputy.civility} {esc(deputy.named("first_LAST"))}<br>{signature(dice.number(0, 99))}</div>"""
    fields = {"host_name": house, "beneficiary_name": name, "address": place.truth(), "issue_date": day}
    return sheet("shelter_certificate", html, fields, font=dice.font("any"), size=10.4)


LAYOUTS = {"values_before_labels": values_before_labels, "stay_timeline": stay_timeline}
