"""Extra layouts: a foreign book in a sworn translation, one line a person."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import full_name, sheet, signature, stamp

_LANDS = (
    ("Royaume du Maroc", "Province de Taza", "de l'arabe"),
    ("République tunisienne", "Municipalité de Béja", "de l'arabe"),
    ("République de Turquie", "Sous-préfecture de Kulu", "du turc"),
    ("République portugaise", "Conservatoire de Chaves", "du portugais"),
    ("République de Moldavie", "Office de Soroca", "du roumain"),
)


def four_lines_translated(dice: Dice) -> Paper:
    """The book of four people of another State, translated: a wide table of a line a person (grand-parents, deed, mention), the officer, the translator who swears, the book's day and the translation's."""
    one = dice.person(age=(30, 55))
    two = dice.person("partner", "M" if one.sex == "F" else "F", (28, 44))
    man, woman = (one, two) if one.sex == "M" else (two, one)
    wed = min(wedding_day(dice, [man, woman]), dice.today - dt.timedelta(days=1900))
    first = wed + dt.timedelta(days=dice.number(200, 900))
    births = [first, first + dt.timedelta(days=dice.number(400, 900))]
    kids = [Person(k.sex, k.first_names, birth_surname(man).title(), day) for k, day in zip(dice.children(man, 2, ""), births, strict=True)]  # fmt: skip
    given, done = wed + dt.timedelta(days=dice.number(1, 20)), dice.day_before(15, 1)
    land, office, tongue = dice.pick(_LANDS)
    officer, translator = dice.person("", age=(34, 64)), dice.person("", age=(30, 66))
    folk = [("Époux", man, truth_name(man)), ("Épouse", woman, truth_name(woman)), *((f"Enfant {i}", kid, full_name(kid)) for i, kid in enumerate(kids, 1))]  # fmt: skip

    def row(rank: int, role: str, it: Person, name: str) -> str:
        folks = f"{esc(man.first_name)} et {esc(woman.first_name)}" if rank > 1 else f"{esc(dice.person('', 'M').first_name)} {birth_surname(it)} / {esc(dice.person('', 'F').named('first_LAST'))}"  # fmt: skip
        return f"<tr><td>{role}</td><td><b>{esc(name)}</b></td><td>{it.birth_date:%d/%m/%Y}</td><td>{dice.pick(('district nord', 'bourg', 'hôpital régional', esc(office.split(' de ')[-1])))}</td><td>{folks}</td><td>n° {dice.number(11, 990)} / {max(it.birth_date.year, 1950)}</td><td>—</td></tr>"

    body = "".join(row(i, *line) for i, line in enumerate(folk))
    html = f"""<div style="display:flex;justify-content:space-between"><div class="small"><i>[emblème]</i> {land}<br>{office}<br>Bureau de l'état civil</div><div class="small r">Traduit {tongue}<br>Original : livret n° {dice.digits(6)}, {dice.number(12, 32)} pages<br>Traduction n° {dice.digits(3)}/{done.year}</div></div>
<p class="c" style="font-size:1.3em;margin:5mm 0 2mm">Livret de famille</p><p class="small">Mariage célébré le {long_date(wed)} en présence de {esc(dice.person("").named("first_LAST"))} et de {esc(dice.person("").named("first_LAST"))}, témoins. Dot : mention non traduite. [page 3] Livret délivré le {long_date(given)} par {esc(officer.named("first_LAST"))}, officier.</p>
<table class="grid small"><tr><th>Qualité</th><th>Prénoms et nom</th><th>Naissance</th><th>Lieu</th><th>Père / mère</th><th>Acte</th><th>Décès, divorce</th></tr>{body}<tr><td>Enfant 3</td><td colspan="6" style="color:#777">[page vierge]</td></tr></table>
<div style="display:flex;justify-content:space-between;margin-top:6mm"><div>{stamp("EXPERT PRES LA COUR")}</div><div class="small" style="width:120mm">Je, {esc(translator.named("first_LAST"))}, traducteur assermenté près la cour d'appel, certifie la traduction conforme à l'original qui m'a été présenté par {esc(dice.person("").named("first_LAST"))}.<br>{esc(dice.address("").town)}, le {done:%d/%m/%Y} {signature(dice.number(0, 99))}</div></div>"""
    truth = {"person_names": [name for _, _, name in folk], "issue_date": given}
    return sheet("family_record_book", html, truth, font=dice.font("serif"), size=11, page="A4 landscape", margin="13mm 15mm")  # fmt: skip


LAYOUTS = {"four_lines_translated": four_lines_translated}
