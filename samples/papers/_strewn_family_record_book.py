"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, town_hall, truth_name
from samples.dice import Dice, Person
from samples.paper import Paper, esc
from samples.stationery import sheet, stamp


def labels_pasted_in(dice: Dice) -> Paper:
    """A town's booklet where the program's sticky labels are pasted askew over the printed rules: a wedding, children, a death stamped in."""
    husband = dice.person(sex="M", age=(32, 66))
    wife = dice.person("partner", sex="F", age=(30, 60))
    hall, other = town_hall(dice), town_hall(dice)
    latest = dice.today - dt.timedelta(days=120)
    of_age = max(husband.birth_date, wife.birth_date) + dt.timedelta(days=19 * 366)
    wed = min(max(of_age, dice.day_before(5200, 900)), latest - dt.timedelta(days=400))
    given = wed + dt.timedelta(days=dice.number(0, 4))
    surname = birth_surname(husband)
    kids = []
    for index in range(dice.number(1, 3)):
        drawn = dice.person("", age=(0, 10))
        room = max(1, (latest - wed).days - 1)
        birth = wed + dt.timedelta(days=min(room, 200 + index * 520 + dice.number(0, 140)))
        if kids and birth <= kids[-1].birth_date + dt.timedelta(days=280):
            break
        kids.append(Person(drawn.sex, drawn.first_names, husband.last_name, birth))
    parents = {who: (dice.person("", sex="M", age=(50, 80)), dice.person("", sex="F", age=(50, 80))) for who in ("h", "w")}  # fmt: skip
    told, agent = given + dt.timedelta(days=dice.number(2, 9)), dice.person("", age=(25, 60))
    tilts = [dice.pick((-1.4, -0.7, 0.6, 1.2)) for _ in range(6)]

    def label(index: int, rows: tuple[str, ...]) -> str:
        text = "<br>".join(rows)
        return f'<div style="background:#fff;border:.3pt solid #bbb;transform:rotate({tilts[index]}deg);padding:3mm;font-family:Liberation Mono;font-size:8.2pt;line-height:1.35;width:82mm">{text}</div>'

    def page(title: str, pasted: str, more: str = "") -> str:
        rules = "".join('<div style="border-bottom:.4pt dotted #777;height:6mm"></div>' for _ in range(3))
        return f'<div style="width:50%;box-sizing:border-box;border:.5pt solid #999;min-height:122mm;padding:6mm 7mm;background:#f4efe2"><div style="text-align:center;color:#6b2230;font-weight:bold;margin-bottom:4mm">{title}</div>{pasted}<div style="margin-top:5mm">{rules}</div>{more}</div>'

    def spouse(index: int, who: Person, key: str) -> str:
        father, mother = parents[key]
        line = surname if key == "h" else birth_surname(who)
        return label(index, (esc(line), esc(" ".join(who.first_names)), f"NE{who.e.upper()} LE {who.birth_date:%d/%m/%Y}", f"A {esc(who.birth_place.upper())}", f"DE {esc(father.first_name.upper())} {esc(line)}", f"ET DE {esc(mother.first_name.upper())} {esc(birth_surname(mother))}"))  # fmt: skip

    def seal(hall_of: str, officer: str, day: dt.date) -> str:
        return f'<div style="display:flex;justify-content:space-between;align-items:flex-end;margin-top:3mm"><span class="small">le {day:%d/%m/%Y}<br>L\'officier de l\'état civil,<br>{esc(officer)}</span>{stamp("MAIRIE " + hall_of.upper())}</div>'

    cover = page("EXTRAIT DE L'ACTE DE MARIAGE", label(0, (f"ACTE N° {dice.number(2, 300)}", f"MARIAGE CELEBRE LE {wed:%d/%m/%Y}", f"A {esc(hall.town.upper())}", "CONTRAT DE MARIAGE : NEANT")), f'<p class="small">Livret délivré aux époux le {given:%d/%m/%Y}, par la mairie {esc(hall.of)}.</p>' + seal(hall.of, hall.officer, given))  # fmt: skip
    couple = page("ÉPOUX OU PARENT", spouse(1, husband, "h")) + page("ÉPOUSE OU PARENT", spouse(2, wife, "w"), f'<div class="small" style="border:.4pt solid #6b2230;padding:2mm;margin-top:5mm">Avis de mention adressé le {told:%d/%m/%Y} à la mairie {esc(other.of)}, en marge de l\'acte de naissance de l\'épouse — l\'agent : {esc(agent.named())}</div>')  # fmt: skip
    leaves = [page(f"{('PREMIER', 'DEUXIÈME', 'TROISIÈME')[i]} ENFANT", label(3 + i, (f"ACTE DE NAISSANCE N° {dice.number(3, 999)}", esc(surname), esc(" ".join(kid.first_names)), f"NE{kid.e.upper()} LE {kid.birth_date:%d/%m/%Y}", f"A {dice.number(0, 23):02d}H{dice.number(10, 59)} A {esc(other.town.upper())}")), seal(other.of, other.officer, kid.birth_date + dt.timedelta(days=2))) for i, kid in enumerate(kids)]  # fmt: skip
    while len(leaves) < 3:
        leaves.append(page(f"{('PREMIER', 'DEUXIÈME', 'TROISIÈME')[len(leaves)]} ENFANT", "", '<div style="height:60mm"></div>'))  # fmt: skip
    row = '<div style="display:flex;margin-bottom:4mm">'
    html = f"{row}{couple}</div>{row}{cover}{leaves[0]}</div><div class='new'></div>{row}{leaves[1]}{leaves[2]}</div>"
    names = [truth_name(husband), truth_name(wife), *(f"{' '.join(kid.first_names)} {surname}" for kid in kids)]
    return sheet("family_record_book", html, {"person_names": names, "issue_date": given}, font="C059", size=9.2, margin="9mm 7mm")  # fmt: skip


LAYOUTS = {"labels_pasted_in": labels_pasted_in}
