"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import republic, sheet, signature


def overseas_halves(dice: Dice) -> Paper:
    """A prefecture overseas: the person on the left, the measure on the right, the day alone on its line, the title in the foot's band."""
    person = dice.person(age=(22, 72))
    child = dice.children(person, 1, "")[0]
    issued = dice.day_before(160, 2)
    filed = issued - dt.timedelta(days=dice.number(60, 180))
    due = issued + dt.timedelta(days=183)
    meeting = dice.day_after(40, 12, of=issued)
    clerk, chief, chair = (dice.person("", age=(30, 62)) for _ in range(3))
    place, town, code = dice.pick((("de la Guadeloupe", "Basse-Terre", "97100"), ("de La Réunion", "Saint-Denis", "97400"), ("de la Martinique", "Fort-de-France", "97200"), ("de la Guyane", "Cayenne", "97300")))  # fmt: skip
    home = dice.address()
    name = f"{' '.join(person.first_names)} {person.last_name.upper()}"
    left = (
        ("Requérant(e)", f"{person.civility} {esc(name)}"),
        ("Né(e) le", f"{person.birth_date:%d/%m/%Y}"),
        ("Demeurant", esc(home.line())),
        ("Personne à charge", f"{esc(child.named())} ({child.birth_date:%d/%m/%Y})"),
        ("Recours n°", f"{code[:3]}{filed:%Y}{dice.digits(6)}"),
        ("Reçu le", f"{filed:%d/%m/%Y}"),
    )
    right = (
        ("Reconnu", "prioritaire et devant être logé en urgence"),
        ("Motif", "sur-occupation manifeste avec enfant mineur"),
        ("Type", f"T{dice.number(2, 4)}, adapté aux besoins et capacités du ménage"),
        ("Délai d'offre", f"jusqu'au {due:%d/%m/%Y}"),
        ("Rendez-vous", f"bilan social le {meeting:%d/%m/%Y} à 9 h 30, DEAL, bureau {dice.number(1, 30)}"),
        ("Recours", f"tribunal administratif {esc(place)}, à compter du {due + dt.timedelta(days=1):%d/%m/%Y}, dans les quatre mois"),
    )  # fmt: skip

    def half(rows: tuple[tuple[str, str], ...]) -> str:
        inner = "".join(f'<tr><td class="small" style="width:27mm;color:#444;padding:2mm 1mm">{a}</td><td style="padding:2mm 1mm">{b}</td></tr>' for a, b in rows)  # fmt: skip
        return f'<table class="rows">{inner}</table>'

    html = f"""<div style="display:flex;justify-content:space-between">{republic(f"PRÉFECTURE {esc(place.upper())}")}<div class="small r">Direction de l'environnement, de l'aménagement et du logement<br>Secrétariat de la commission de médiation<br>{code} {town}<br>Affaire suivie par : {esc(clerk.first_name[:1])}. {esc(clerk.last_name.upper())}</div></div>
<p style="margin:10mm 0 6mm">{long_date(issued)}</p><p>La commission, réunie sous la présidence de {chair.civility} {esc(chair.first_name[:1])}. {esc(chair.last_name.upper())}, vu les articles L. 441-2-3 et R. 441-13 et suivants du code de la construction et de l'habitation,</p>
<div style="display:flex;gap:6mm;margin:8mm 0"><div style="flex:1;border-right:.6pt solid #888;padding-right:5mm">{half(left)}</div><div style="flex:1">{half(right)}</div></div>
<p class="small" style="text-align:justify">Le silence gardé ou le refus d'une offre adaptée peut faire perdre le bénéfice de la présente. Une copie est adressée au préfet, chargé de la mise en œuvre.</p><div style="margin:8mm 0 14mm 52%">Pour le directeur, par délégation,<br>{chief.civility} {esc(chief.first_name[:1])}. {esc(chief.last_name.upper())}<br>{signature(dice.number(0, 99))}</div>
<div style="background:#20407c;color:#fff;padding:3mm;text-align:center">DROIT AU LOGEMENT OPPOSABLE — DÉCISION DE LA COMMISSION DE MÉDIATION</div>"""
    return sheet("dalo_decision", html, {"person_names": [name], "issue_date": issued}, font="Liberation Sans Narrow", size=11, margin="14mm 15mm")  # fmt: skip


LAYOUTS = {"overseas_halves": overseas_halves}
