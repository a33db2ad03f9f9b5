"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp


def wide_sheet(dice: Dice) -> Paper:
    """Landscape, a body's band at the left with its approval, the attestation at the right; earlier election, end day, worker and a post-collector."""
    person = dice.person(age=(19, 75))
    issued = dice.day_before(330, 2)
    until = issued + dt.timedelta(days=364)
    name, place = person.named(dice.name_style()), dice.address()
    body = dice.pick(("CCAS", "Association L'Escale", "Secours des Quais", "Accueil Jean-Moulin"))
    worker, chief, friend = (dice.person("", age=(25, 65)) for _ in range(3))
    older = issued - dt.timedelta(days=dice.number(365, 372))
    html = f"""<div style="display:flex;height:165mm"><div style="width:70mm;background:#e3f2ee;padding:8mm" class="small"><b style="font-size:14pt">{body}</b><br>Pôle domiciliation<br><br>Agrément préfectoral n° {dice.digits(2)}-{dice.digits(3)} du {issued - dt.timedelta(days=dice.number(500, 1500)):%d/%m/%Y}<br><br>Retrait du courrier : mardi et jeudi, 9 h - 12 h<br><br>Référent social<br>{esc(worker.named("first_last"))}<br><br>Personne autorisée à retirer le courrier<br>{esc(friend.named("first_last"))}<br><br>Présidence<br>{esc(chief.named("first_last"))}<br><br>Première élection de domicile : {older:%d/%m/%Y}</div>
<div style="padding:8mm 4mm 0 12mm;flex:1"><h1 style="text-align:left">Attestation d'élection de domicile</h1><p class="small">Articles L.264-1 à L.264-15 et D.264-1 et suivants du code de l'action sociale et des familles</p>
<p style="margin-top:10mm;font-size:13pt">{person.civility} <b>{esc(name)}</b></p><p>né{person.e} le {long_date(person.birth_date)} à {esc(person.birth_place)}</p><p>sans domicile stable, a élu domicile à l'adresse suivante, où son courrier lui est conservé :</p><p style="margin-left:12mm"><b>{esc(body)}<br>{"<br>".join(esc(row) for row in place.lines())}</b></p>
<p>Cette attestation est valable un an, jusqu'au {until:%d/%m/%Y}. Elle ouvre l'ensemble des droits et prestations, l'accès aux comptes bancaires et aux démarches de logement.</p><div class="sign"><div>{stamp("DOMICILIATION", under="CASF")}</div><div>Délivrée à {esc(place.town)}<br>le {long_date(issued)}<br>{signature(dice.number(0, 99))}</div></div></div></div>"""
    fields = {"person_names": [name], "issue_date": issued}
    return sheet("domiciliation_certificate", html, fields, font="Open Sans", size=10, page="A4 landscape")


LAYOUTS = {"wide_sheet": wide_sheet}
