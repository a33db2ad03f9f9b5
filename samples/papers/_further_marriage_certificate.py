"""Further layouts: an extract in a security frame, spouses in two columns."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, in_words, town_hall, truth_name, wedding_day
from samples.dice import Dice
from samples.french import (
    long_date,
)
from samples.names import JOBS
from samples.paper import Paper
from samples.stationery import (
    sheet,
    signature,
    stamp,
)


def framed_extract(dice: Dice) -> Paper:
    """An extract in a security frame: the spouses in two columns with rows shared, the parents below each, witnesses and the day of delivery in small at the foot."""
    one, two, hall = dice.person("person", age=(26, 70)), dice.person("partner", age=(26, 70)), town_hall(dice)
    wed = min(wedding_day(dice, (one, two)), dice.today - dt.timedelta(days=210))
    issued = dice.day_before(80)
    parents = [(dice.person("", "M", (60, 90)), dice.person("", "F", (58, 88))) for _ in range(2)]

    def row(label: str, left: str, right: str) -> str:
        return f"<tr><td style='padding:2mm'>{left}</td><td class='c tiny' style='width:30mm;padding:2.6mm 0'>{label}</td><td style='padding:2mm;text-align:right'>{right}</td></tr>"

    def folk(index: int) -> str:
        father, mother = parents[index]
        return f"{father.first_name} {(one, two)[index].last_name.upper() if not (one, two)[index].birth_name else birth_surname((one, two)[index])}<br>{mother.first_name} {mother.last_name.upper()}"

    html = f"""<div style="border:4pt double #5a6b3f;padding:9mm 10mm;min-height:245mm"><div style="display:flex;justify-content:space-between"><div>Département : {hall.department}<br>Commune {hall.of}</div><div class="r">Registre de {wed.year}<br>Acte n° {dice.number(2, 310)}</div></div>
<p class="c" style="font-size:17pt;margin:10mm 0 2mm;color:#5a6b3f">Mariage</p><p class="c small">Extrait délivré en application du décret n° 2017-890 du 6 mai 2017</p>
<p class="c" style="margin:7mm 0">Le <b>{in_words(wed)}</b>, en la maison commune, ont contracté mariage</p>
<table>{row("Prénoms", " ".join(one.first_names), " ".join(two.first_names))}{row("Nom", f"<b>{birth_surname(one)}</b>", f"<b>{birth_surname(two)}</b>")}{row("Date de naissance", long_date(one.birth_date), long_date(two.birth_date))}{row("Lieu", one.birth_place, two.birth_place)}{row("Père et mère", folk(0), folk(1))}{row("Profession", dice.pick(JOBS), dice.pick(JOBS))}</table>
<p style="margin-top:8mm">Contrat de mariage : {dice.pick(("les époux ont déclaré qu'il n'en a pas été fait", f"reçu le {long_date(wed - dt.timedelta(days=dice.number(8, 60)))} par Maître {dice.person('').named('first_LAST')}"))}.<br>Témoins : {dice.person("").named("first_LAST")}, {dice.person("").named("first_LAST")}.<br>Mentions : néant.</p>
<div style="display:flex;justify-content:space-between;margin-top:12mm"><div class="small">Copie certifiée conforme au registre<br>Délivrée à {hall.town} le {issued:%d/%m/%Y}<br>sur demande reçue le {dice.day_before(12, 2, of=issued):%d/%m/%Y}</div><div class="c">{hall.officer}<br>{signature(dice.number(0, 99))}{stamp("MAIRIE " + hall.of.upper())}</div></div></div>"""
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("marriage_certificate", html, truth, font=dice.font("serif"), size=10.8, margin="12mm 15mm")


LAYOUTS = {"framed_extract": framed_extract}
