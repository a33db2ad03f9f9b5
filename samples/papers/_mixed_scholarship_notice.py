"""Mixed layouts: each drawn from a card of maker, geometry, names and days that seldom come together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import date_printed
from samples.paper import Paper, esc
from samples.papers._mixed_social_people import rows_of
from samples.stationery import sheet, signature

_SCALE = (("0 bis", 1454), ("1", 2163), ("2", 3071), ("3", 3828), ("4", 4587), ("5", 5212), ("6", 5506), ("7", 6335))


def leaflet_cards(dice: Dice) -> Paper:
    """A leaflet of two halves: mail header and address at the left, three cards and the scale of the steps at the right; an old word for the paper."""
    person, home = dice.person(age=(17, 26)), dice.address()
    name, ds = person.named("LAST_first"), dice.pick(("slash", "long", "dot"))
    issued = dice.day_before(420, 6)
    year = issued.year if issued.month >= 7 else issued.year - 1
    received, effect = issued - dt.timedelta(days=dice.number(14, 60)), dt.date(year, 9, 1)
    step, amount = dice.pick(_SCALE)
    doctor, parent, agent = dice.person("", age=(34, 64)), dice.person("", age=(40, 62)), dice.person("", age=(26, 60))
    school = dice.pick(("Université Bordeaux Sud", "Université de la Côte d'Argent", "Institut universitaire de technologie", "Lycée Montaigne (BTS)", "École supérieure d'art"))  # fmt: skip
    title = dice.pick(("Arrêté de concession de bourse", "Collation de bourse d'études", "Avis d'octroi de bourse", "Décision portant allocation de bourse"))  # fmt: skip
    cards = [
        (dice.pick(("Nom", "Nom de famille")), esc(person.last_name.upper()), f"INE {dice.digits(10)}{dice.letters(1)}"),
        ("Formation", esc(school), f"année {year}-{year + 1}"),
        ("Prénom", esc(person.first_name), f"né{person.e} le {date_printed(person.birth_date, 'slash')}"),
    ]  # fmt: skip
    three = "".join(f"<td style='border:.8pt solid #7a5ca8;padding:2mm;width:33%'><div class='tiny'>{a}</div><b>{b}</b><div class='small'>{c}</div></td>" for a, b, c in cards)  # fmt: skip
    scale = "".join(f"<tr{' style=background:#eee4fa' if s == step and dice.chance(0.9) else ''}><td>{s}</td><td class='num'>{a} €</td></tr>" for s, a in _SCALE)  # fmt: skip
    months = "en dix versements" if amount > 1500 else dice.pick(("en dix versements", "en trois termes"))
    grant = f"<p>Une bourse sur critères sociaux est {dice.pick(('allouée', 'concédée', 'accordée'))} à l'échelon <b>{step}</b>, soit {amount} € {months}, à compter du {date_printed(effect, ds)}. Assiduité et présence aux examens sont obligatoires.</p>"
    visit = f"<p>Visite de prévention : Dr {esc(doctor.named('LAST_first'))}, service de santé étudiante, {esc(dice.address('').line())}.</p>"
    right = grant + visit if dice.chance(0.6) else visit + grant
    html = f"""<table><tr><td style="width:50%;padding-right:10mm;border-right:.6pt dashed #999">
<div class="small" style="border-bottom:.6pt solid #888">De : {dice.pick(("bourses", "dse", "vie-etudiante"))}@crous.example ({esc(agent.named("LAST_first"))})<br>Envoyé : {date_printed(issued, ds)} {dice.number(7, 19):02d}:{dice.number(0, 59):02d}<br>Pièce jointe : dossier {dice.digits(9)}</div>
<p style="margin-top:8mm"><b style="color:#7a5ca8;font-size:14pt">Crous</b> de {esc(dice.address("").town)}<br><span class="small">{esc(dice.address("").line())}</span></p>
<div style="margin:24mm 0 20mm 30mm">{person.civility} {esc(name)}<br>{rows_of(home.lines(dice.chance(0.5)))}</div>
<p class="small">Dossier social étudiant déposé par {parent.civility} {esc(parent.named("LAST_first"))} le {date_printed(received - dt.timedelta(days=dice.number(5, 40)), ds)}, reçu complet le {date_printed(received, ds)}. Imprimé le {date_printed(issued + dt.timedelta(days=dice.number(0, 5)), "slash")}.</p></td>
<td style="padding-left:10mm"><h1 style="text-align:left;font-size:1.4em">{title}</h1><p class="small">Articles L. 821-1 et D. 821-1 du code de l'éducation</p><table style="margin:4mm 0">{f"<tr>{three}</tr>"}</table>{right}
<p class="small">Barème annuel par échelon</p><table class="grid small" style="width:60%">{scale}</table><p class="small">Recours dans les deux mois suivant la réception.</p><p style="margin-left:45%">Pour le recteur,<br>{signature(dice.number(0, 99))}</p></td></tr></table>"""
    fields = {"person_names": [name], "issue_date": issued}
    return sheet("scholarship_notice", html, fields, font=dice.font("sans"), size=9.6, page="A4 landscape", margin="12mm 12mm")  # fmt: skip


LAYOUTS = {"leaflet_cards": leaflet_cards}
