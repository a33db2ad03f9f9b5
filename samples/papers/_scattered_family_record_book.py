"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from samples.civil_status import birth_surname, town_hall, truth_name
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.papers._mixed_housing_kit import initial
from samples.stationery import (
    sheet,
    signature,
)


def publisher_spreads(dice: Dice) -> Paper:
    """The booklet of 2022 as towns buy it, opened twice on a sheet: first and second parent, their own parents, two children with the recognitions quoted."""
    one = dice.person(sex="F", age=(24, 44))
    two = dice.person("partner", sex="M", age=(24, 48))
    kids = []
    for low in (1, 3):
        child = dice.person("", age=(low, low))
        kids.append(replace(child, last_name=birth_surname(two).title(), birth_name=None))
    kids = sorted(dice.given.get("children", kids), key=lambda kid: kid.birth_date)
    hall, officer = town_hall(dice), dice.person("", age=(30, 62))
    given = kids[0].birth_date + dt.timedelta(days=dice.number(6, 20))
    known = kids[0].birth_date - dt.timedelta(days=dice.number(30, 120))
    last = max(kid.birth_date for kid in kids) + dt.timedelta(days=dice.number(3, 9))
    small = "font-size:6.6pt;color:#555"

    def parent(title: str, who: Person) -> str:
        dad, mum = dice.person("", sex="M", age=(50, 80)), dice.person("", sex="F", age=(50, 80))
        return f"""<div class="c" style="border-bottom:.8pt solid #7a1f2b;color:#7a1f2b;font-size:8.6pt;padding-bottom:1mm;letter-spacing:.06em">{title}</div><div style="{small};margin-top:2mm">EXTRAIT DE L'ACTE DE NAISSANCE N° {dice.number(10, 1900)} — commune {esc(who.birth_place)}</div><div style="{small};margin-top:1.5mm">NOM</div><b>{esc(birth_surname(who))}</b><div style="{small}">Prénoms</div><b>{esc(", ".join(who.first_names))}</b><div style="{small}">né{who.e} le / à</div>{long_date(who.birth_date)}, {esc(who.birth_place)}<div style="{small}">enfant de</div>{esc(dad.first_name)} {esc(birth_surname(who))}<br>et de {esc(mum.first_name)} {esc(mum.last_name.upper())}<div style="{small};margin-top:2mm">Mentions (mariage, décès) : néant</div>"""

    def child(n: int, kid: Person) -> str:
        return f"""<div class="c" style="border-bottom:.8pt solid #7a1f2b;color:#7a1f2b;font-size:8.6pt;padding-bottom:1mm">{("PREMIER", "DEUXIÈME")[n]} ENFANT</div><div style="{small};margin-top:2mm">Extrait de l'acte de naissance n° {dice.number(10, 2900)} / {kid.birth_date.year}</div><p>Le {long_date(kid.birth_date)} à {dice.number(0, 23)} heures {dice.number(2, 58)}<br>est né{kid.e} à {esc(hall.town)}</p><div style="{small}">NOM</div><b>{esc(kid.last_name.upper())}</b><div style="{small}">Prénoms</div><b>{esc(", ".join(kid.first_names))}</b><p class="small">Reconnu{kid.e} par le père à {esc(hall.town)} le {known if n == 0 else kid.birth_date - dt.timedelta(days=40):%d/%m/%Y}.</p><p class="small">Délivré conforme aux registres,<br>le {given if n == 0 else last:%d/%m/%Y}. L'officier de l'état civil,</p>{signature(kid.birth_date.day)}"""

    def spread(left: str, right: str, pages: tuple[int, int]) -> str:
        leaf = "flex:1;padding:5mm 7mm 9mm;position:relative;min-height:112mm"
        return f"""<div style="display:flex;background:#fbf7ee;border:.5pt solid #997;width:172mm;margin:0 auto 9mm;font-size:9.4pt"><div style="{leaf};border-right:.5pt dashed #997">{left}<div style="position:absolute;bottom:2mm;left:7mm" class="tiny">— {pages[0]} —</div></div><div style="{leaf}">{right}<div style="position:absolute;bottom:2mm;right:7mm" class="tiny">— {pages[1]} —</div></div></div>"""

    left, right = parent("PREMIER PARENT", one), parent("SECOND PARENT", two)
    right += f'<div style="margin-top:4mm;border-top:.4pt solid #997" class="small">Livret remis à {esc(hall.town)} le {given:%d/%m/%Y}<br>{esc(initial(officer))}, adjoint délégué</div>'
    html = spread(left, right, (4, 5)) + spread(child(0, kids[0]), child(1, kids[1]), (8, 9))
    html += f'<div class="tiny c">Imprimerie des Deux-Ponts, fournisseur des mairies — réf. 501 207 · photocopie faite le {dice.day_before(25):%d/%m/%Y} pour la caisse</div>'
    names = [
        truth_name(one),
        truth_name(two),
        *(f"{' '.join(kid.first_names)} {kid.last_name.upper()}" for kid in kids),
    ]
    return sheet(
        "family_record_book",
        html,
        {"person_names": names, "issue_date": given},
        font="P052",
        size=9.6,
        margin="13mm 12mm",
    )


LAYOUTS = {"publisher_spreads": publisher_spreads}
