"""Mixed layouts: a service's internal sheet in numbered boxes for a couple who work together."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import long_date, number_in_words
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, table


def couple_in_boxes(dice: Dice) -> Paper:
    """A county service's sheet in numbered boxes: « M. et Mme », approved together; the day inside « établi ce jour », the object line as title, the scale of places, the neighbour heard, the next visit."""
    him = dice.person(sex="M", age=(27, 60))
    her = dice.partner(him, same_name=True)
    if her.sex != "F" and not dice.given:
        her = type(her)("F", dice.person("", "F").first_names, him.last_name, her.birth_date)
    issued = dice.day_before(1500, 10)
    asked, visit = dice.day_before(110, 70, of=issued), dice.day_before(40, 8, of=issued)
    starts = issued + dt.timedelta(days=dice.number(1, 15))
    ends = starts.replace(year=starts.year + 5, day=min(starts.day, 28)) - dt.timedelta(days=1)
    nurse, doctor, near, home = dice.person("", "F", (26, 60)), dice.person("", age=(35, 64)), dice.person("", age=(30, 78)), dice.address()  # fmt: skip
    last, places = him.last_name.upper(), [dice.number(2, 4), dice.number(2, 4)]
    names = [f"{who.first_name} {last}" for who in (him, her)]
    couple = f"{him.civility if him.sex == 'M' else 'Mme'} et {her.civility} {' et '.join(esc(n) for n in names)}"
    scale = table([("jusqu'à 2 enfants", "10 m²"), ("3 enfants", "20 m²"), ("4 enfants", "30 m²")], ("Accueil simultané", "Surface"))  # fmt: skip
    boxes = [
        ("Identité", f"{esc(names[0])}, né{him.e} le {him.birth_date:%d/%m/%Y} ; {esc(names[1])}, né{her.e} le {her.birth_date:%d/%m/%Y}. Domicile commun : {esc(home.line())}."), ("Demande", f"Formulaire cerfa 13394 reçu complet le {asked:%d/%m/%Y}."),
        ("Enquête", f"Visite du {visit:%d/%m/%Y} par {esc(nurse.named('first_last'))}, puéricultrice. {'Voisin entendu' if near.sex == 'M' else 'Voisine entendue'} : {near.civility} {esc(near.named('first_last'))}, sans réserve."), ("Avis médical", f"Favorable, docteur {esc(doctor.named('first_last'))}."),
        ("Capacité", f"{number_in_words(places[0])} enfants pour {esc(him.first_name)}, {number_in_words(places[1])} pour {esc(her.first_name)}, sans dépasser huit mineurs au domicile.<div style='width:70mm' class='tiny'>{scale}</div>"),
        ("Durée", f"Du {starts:%d/%m/%Y} au {ends:%d/%m/%Y}. Renouvellement à demander avant le {ends - dt.timedelta(days=120):%d/%m/%Y}."), ("Suites", f"Prochaine visite : {starts + dt.timedelta(days=dice.number(90, 200)):%d/%m/%Y}. Formation initiale : groupe {dice.pick('ABC')}."),
    ]  # fmt: skip
    if dice.chance(0.5):
        boxes[2], boxes[3] = boxes[3], boxes[2]
    body = "".join(f"<div style='border:.7pt solid #444;border-bottom:0;padding:2mm 3mm'><b>{i}. {a}</b> — {b}</div>" for i, (a, b) in enumerate(boxes, 1))  # fmt: skip
    place = dice.pick(("de la Nièvre", "du Jura", "de l'Aude", "des Vosges"))
    agreed = dice.pick(("sont agréés en qualité d'assistants maternels", "ont obtenu l'agrément d'assistant maternel et d'assistante maternelle", "bénéficient chacun d'un agrément d'assistant maternel"))  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between"><b>DÉPARTEMENT {place.upper()}</b><span class="small">Protection maternelle et infantile · fiche interne AM-{dice.number(10, 99)}</span></div>
<p style="margin:6mm 0"><b>Objet :</b> {dice.pick(("agrément au titre des articles L. 421-3 et suivants du CASF", "agrément maternel, accueil à domicile — exercice à deux"))}</p>
<p style="text-align:justify">Le présent document, établi ce jour, {long_date(issued, True)}, vaut notification. La cheffe du service certifie que {couple} {agreed}, dans les conditions ci-dessous.</p><div style="border-bottom:.7pt solid #444">{body}</div>
<div style="display:flex;justify-content:space-between;margin-top:7mm"><div class="small">Copies : mairie, relais petite enfance, caisse.<br>Saisie : {esc(dice.person("").named("first_last"))}</div><div>La cheffe du service de PMI<br>{esc(dice.person("", "F", (36, 64)).named("first_last"))}<br>{signature(dice.number(0, 99))}</div></div>"""
    return sheet("childminder_approval", html, {"person_names": names, "issue_date": issued}, font=dice.font("any"), size=10.4)  # fmt: skip


LAYOUTS = {"couple_in_boxes": couple_in_boxes}
