"""Further layouts: one parent alone, the booklet's leaves copied two by two."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name, in_words, town_hall, truth_name
from samples.dice import Dice, Person
from samples.french import (
    long_date,
)
from samples.paper import Paper
from samples.stationery import (
    sheet,
    signature,
    stamp,
)


def one_parent_leaves(dice: Dice) -> Paper:
    """The booklet of a parent alone: leaves side by side on two wide sheets, the second parent's leaf left blank, children's acts with declarers."""
    parent, hall = dice.person(sex="F", age=(36, 52)), town_hall(dice)
    kids = sorted(dice.children(parent, dice.number(1, 3)), key=lambda kid: kid.birth_date)
    kids = [Person(k.sex, k.first_names, birth_surname(parent), k.birth_date) for k in kids]
    given = kids[0].birth_date + dt.timedelta(days=dice.number(6, 30))

    def leaf(inner: str) -> str:
        return (
            f"<div style='width:49%;height:165mm;border:.5pt solid #998;background:#fdfbf3;padding:8mm'>{inner}</div>"
        )

    def act(kid: Person, rank: int) -> str:
        told = kid.birth_date + dt.timedelta(days=dice.number(1, 4))
        return f"""<div class="small">{("Premier", "Deuxième", "Troisième")[rank]} enfant</div><p>Extrait de l'acte de naissance n° {dice.number(20, 2400)}</p><p>Le {in_words(kid.birth_date)}<br>est né{kid.e} à {dice.address("").town}</p><p><b>{" ".join(kid.first_names)} {kid.last_name.upper()}</b></p><p>du sexe {"féminin" if kid.sex == "F" else "masculin"}</p><p>Déclaration de {dice.person("", "F").named("first_last")}, sage-femme, du {told:%d/%m/%Y}</p><p>Certifié le {told:%d/%m/%Y}, {hall.officer}</p>{stamp("MAIRIE " + hall.of.upper())}<p class="small">Décès : .........................................</p>"""

    mother = f"""<p class="c"><b>PÈRE / MÈRE</b></p><p>{civil_name(parent, " ")}</p><p>né{parent.e} le {long_date(parent.birth_date)}<br>à {parent.birth_place}</p><p>de {dice.person("", "M", (55, 80)).first_name} {birth_surname(parent)} et de {dice.person("", "F", (52, 78)).named("first_LAST")}</p><p>Acte de naissance n° {dice.number(3, 900)}</p><p>Mentions marginales : sans</p><p style="margin-top:20mm">Livret remis à {hall.town}<br>le {long_date(given)}<br>L'officier de l'état civil<br>{signature(dice.number(0, 99))}</p>"""
    blank = (
        "<p class='c'><b>PÈRE / MÈRE</b></p>"
        + "<p>............................................................</p>" * 6
    )
    leaves = [leaf(mother), leaf(blank), *(leaf(act(kid, rank)) for rank, kid in enumerate(kids))]
    spreads = ["".join(leaves[i : i + 2]) for i in range(0, len(leaves), 2)]
    html = "".join(f"<div class='{'new' if i else ''}' style='display:flex;justify-content:space-between'>{two}</div>" for i, two in enumerate(spreads))  # fmt: skip
    names = [truth_name(parent), *(f"{' '.join(kid.first_names)} {kid.last_name.upper()}" for kid in kids)]
    return sheet("family_record_book", html, {"person_names": names, "issue_date": given}, font=dice.font("any"), size=10.4, page="A4 landscape", margin="14mm")  # fmt: skip


LAYOUTS = {"one_parent_leaves": one_parent_leaves}
