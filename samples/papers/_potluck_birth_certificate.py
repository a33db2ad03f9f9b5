"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.dice import Dice
from samples.french import day_in_words, long_date, number_in_words
from samples.paper import Paper
from samples.stationery import sheet, signature, stamp


def congolese(dice: Dice) -> Paper:
    """A Kinshasa commune's deed as a dotted form filled by machine: who declared comes first, the child in the middle, the certified copy's day at the foot."""
    child = dice.person(age=(4, 27))
    age = (dice.today - child.birth_date).days // 365
    father, mother = (
        dice.person("", sex="M", age=(age + 21, age + 44)),
        dice.person("", sex="F", age=(age + 18, age + 39)),
    )
    declared = child.birth_date + dt.timedelta(days=dice.number(3, 28))
    issued, seen = dice.day_before(1200, 120), dice.day_before(90, 4)
    commune = dice.pick(("Ngaliema", "Lemba", "Kalamu", "Bandalungwa", "Masina"))
    officer, clerk = (
        dice.person("", age=(35, 62)).named("LAST_FIRST"),
        dice.person("", age=(30, 60)).named("LAST_FIRST"),
    )

    def fill(text: str) -> str:
        return f"<span style='border-bottom:.8pt dotted #333;font-family:Liberation Mono;padding:0 2mm'>{text}</span>"

    name = f"{child.last_name.upper()} {' '.join(child.first_names)}"
    html = (
        f"<div style='display:flex;justify-content:space-between'><div class='c'><b>RÉPUBLIQUE DÉMOCRATIQUE DU CONGO</b><br>VILLE DE KINSHASA<br>COMMUNE DE {commune.upper()}<br>Bureau principal de l'état civil</div>"
        f"<div>Acte n° {fill(str(dice.number(12, 9800)))}<br>Volume {fill(dice.pick(('I', 'II', 'III')) + '/' + str(declared.year))}<br>Folio {fill(str(dice.number(1, 400)))}</div></div><h1 style='margin:8mm 0'>ACTE DE NAISSANCE</h1><div style='line-height:1.95;text-align:justify'>"
        f"L'an {fill(number_in_words(declared.year))}, le {fill(day_in_words(declared))}, par devant Nous {fill(officer)}, officier de l'état civil de {fill(commune)}, a comparu "
        f"{fill(father.named('LAST_FIRST'))}, né à {fill('Matadi')} le {fill(f'{father.birth_date:%d/%m/%Y}')}, profession {fill('commerçant')}, résidant à {fill(f'avenue Kasa-Vubu n° {dice.number(3, 190)}, Q/ Binza')}, lequel Nous a déclaré ce qui suit :<br>"
        f"Le {fill(long_date(child.birth_date))} est né{child.e} à {fill('Kinshasa')} un enfant de sexe {fill('féminin' if child.sex == 'F' else 'masculin')} nommé{child.e} {fill(f'<b>{name}</b>')}, {'fille' if child.sex == 'F' else 'fils'} de {fill(father.named('LAST_FIRST'))}, de nationalité congolaise, "
        f"et de {fill(mother.named('LAST_FIRST'))}, née à {fill('Mbanza-Ngungu')} le {fill(f'{mother.birth_date:%d/%m/%Y}')}, mariés.<br>Lecture de l'acte a été faite. En foi de quoi avons dressé le présent acte.</div>"
        f"<div style='display:flex;justify-content:space-between;margin-top:8mm'><div>Le déclarant<br>{signature(3)}</div><div>L'officier de l'état civil<br>{officer}<br>{signature(14)}</div></div>"
        f"<div style='border-top:1pt solid;margin-top:6mm;padding-top:3mm;display:flex;justify-content:space-between'><div>Pour copie certifiée conforme à l'original,<br>délivrée à Kinshasa, le {issued:%d/%m/%Y}<br>Le préposé : {clerk}</div><div>{stamp('COMMUNE DE ' + commune.upper(), '#5a2d82')}</div>"
        f"<div class='small' style='border:.8pt solid #a33;color:#a33;padding:2mm;transform:rotate(-4deg);height:20mm'>Vu pour légalisation<br>Ambassade, Paris, {seen:%d/%m/%Y}<br>n° {dice.digits(5)}</div></div>"
    )  # fmt: skip
    return sheet("birth_certificate", html, {"person_names": [name], "issue_date": issued}, font="FreeSerif", size=11.5)


LAYOUTS = {"congolese": congolese}
