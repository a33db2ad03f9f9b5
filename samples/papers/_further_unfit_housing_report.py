"""Further layouts: a mayor's service of hygiene writes what it saw to the owner."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import republic, sheet, signature, stamp

_SEEN = ("infiltrations par la toiture dans les deux chambres", "moisissures sur plus de trois mètres carrés", "tableau électrique sans protection, fils dénudés", "absence de ventilation dans la cuisine et la salle d'eau", "garde-corps descellé au balcon", "chauffage hors d'usage, température relevée de 12 °C", "présence de rats dans la cave et la cour")  # fmt: skip


def letter_to_owner(dice: Dice) -> Paper:
    """A letter to the owner after a visit: the owner addressed at the top, the tenant named only in the first sentence, lettered disorders with the delay for each, days of visit and of complaint before that of the letter."""
    person, style, home = dice.person(age=(22, 80)), dice.name_style(), dice.address()
    owner = dice.person("landlord", age=(40, 86))
    issued = dice.day_before(300, 4)
    visit, asked = dice.day_before(25, 3, of=issued), dice.day_before(90, 30, of=issued)
    start = dice.number(0, 2)
    rows = "".join(f"<tr><td class='c' style='width:9mm'>{mark}</td><td>{_SEEN[start + rank]}</td><td class='c' style='width:34mm'>{dice.pick(('8 jours', '15 jours', 'un mois', 'deux mois'))}</td></tr>" for rank, mark in enumerate("abcde"))  # fmt: skip
    name = person.named(style)
    html = f"""<div style="display:flex;justify-content:space-between">{republic(f"Commune de {esc(home.town)}", "Service communal d'hygiène et de santé")}<div style="width:80mm;margin-top:26mm">{owner.civility} {esc(owner.named(style))}<br>{"<br>".join(esc(row) for row in dice.address("").lines())}</div></div>
<p style="margin-top:9mm">{esc(home.town)}, le {long_date(issued)}</p><p class="small">Nos réf. : SCHS/{issued.year}/{dice.digits(4)} — inspectrice : {esc(dice.person("", "F", (25, 60)).named("first_last"))}<br>Lettre recommandée avec avis de réception</p><p>{"Madame" if owner.e else "Monsieur"},</p>
<p class="justify">Saisi le {long_date(asked)} par {person.civility} <b>{esc(name)}</b>, à qui vous louez le logement sis {esc(home.line())}, mon service s'y est rendu le {long_date(visit)} en votre absence. Il a relevé les désordres suivants, contraires au règlement sanitaire départemental et au décret n° 2023-695 du 29 juillet 2023 :</p>
<table class="grid small">{rows}</table><p class="justify" style="margin-top:4mm">Ces désordres présentent un danger pour la santé des occupants ({dice.number(1, 5)} personnes, dont {dice.pick(("un enfant en bas âge", "une personne âgée", "une femme enceinte"))}). Je vous mets en demeure d'y remédier dans les délais indiqués à compter de la réception. À défaut, je saisirai le préfet aux fins d'un arrêté de traitement de l'insalubrité (articles L.511-1 et suivants du CCH), et la caisse d'allocations familiales pour la conservation de l'aide.</p>
<p class="justify">Vous pouvez présenter vos observations jusqu'au {issued + dt.timedelta(days=30):%d/%m/%Y}. Copie de la présente est adressée à l'occupant{person.e}, qui peut s'en prévaloir dans ses démarches de relogement.</p><div class="sign">{stamp("SERVICE D'HYGIÈNE")}<div>Pour le maire, l'adjointe déléguée<br>{esc(dice.person("", "F", (35, 70)).named("first_last"))}<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("unfit_housing_report", html, {"person_names": [name], "issue_date": issued}, font=dice.pick(("Liberation Serif", "P052", "Carlito")), size=10.8, margin="15mm 20mm")  # fmt: skip


LAYOUTS = {"letter_to_owner": letter_to_owner}
