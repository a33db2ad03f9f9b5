"""Potluck layouts drawn by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, civil_name, town_hall, truth_name, wedding_day
from samples.dice import Dice
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import TYPEWRITER, sheet, signature, stamp


def inner_leaves(dice: Dice) -> Paper:
    """The inner leaves alone of a recent booklet, no cover nor title, three to a landscape page with a name under its label; grandparents stand in each."""
    one = dice.person(sex="M", age=(38, 56))
    two = dice.person("partner", sex="F", age=(37, 52))
    hall = town_hall(dice)
    wed = wedding_day(dice, (one, two))
    kids = dice.children(one, dice.number(1, 3))
    given = wed + dt.timedelta(days=dice.number(0, 12))
    number = dice.number(4, 890)

    def put(label: str, value: str) -> str:
        return f"<div style='margin-bottom:1.6mm'><div style='font-size:6pt;color:#555'>{label}</div><div style='font-family:{TYPEWRITER};font-size:8.6pt'>{value}</div></div>"

    def leaf(title: str, body: str) -> str:
        return f"<div style='width:31.5%;border:.5pt solid #999;padding:4mm;min-height:128mm;margin-bottom:5mm'><div class='c b' style='font-size:9pt;border-bottom:.5pt solid #999;margin-bottom:3mm'>{title}</div>{body}</div>"

    def elders() -> str:
        father, mother = dice.person("", sex="M", age=(55, 85)), dice.person("", sex="F", age=(52, 82))
        return put("Premier parent", civil_name(father)) + put("Second parent", civil_name(mother))

    leaves = []
    for title, who in (("Époux", one), ("Épouse", two)):
        body = (
            put("Nom", birth_surname(who))
            + put("Prénom(s)", ", ".join(who.first_names))
            + put("Date de naissance", long_date(who.birth_date))
        )
        leaves.append(leaf(title, body + put("Lieu de naissance", who.birth_place) + elders() + put("Mentions marginales", "Néant")))  # fmt: skip
    leaves.append(leaf("Mariage", put("Acte n°", str(number)) + put("Célébré le", long_date(wed)) + put("Commune", f"{hall.town} ({hall.department})") + put("Contrat reçu par", f"Maître {dice.person('').named()}, notaire, le {wed - dt.timedelta(days=33):%d/%m/%Y}")
        + put("Remis aux époux le", long_date(given)) + put("L'officier de l'état civil", hall.officer) + signature(number) + stamp(f"MAIRIE {hall.of.upper()}")))  # fmt: skip
    for rank, kid in enumerate(kids, 1):
        drawn = kid.birth_date + dt.timedelta(days=3)
        leaves.append(leaf(f"Enfant {rank}", put("Acte de naissance n°", str(dice.number(10, 3900))) + put("Nom", kid.last_name.upper()) + put("Prénom(s)", ", ".join(kid.first_names)) + put("Né(e) le", long_date(kid.birth_date)) + put("À", kid.birth_place)
            + put("Dressé le", f"{drawn:%d/%m/%Y}") + put("Par", dice.person("", age=(30, 60)).named()) + put("Décès", "—") + stamp(f"MAIRIE DE {kid.birth_place.upper()}", "#7a3050")))  # fmt: skip
    pages = ["".join(leaves[rank : rank + 3]) for rank in range(0, len(leaves), 3)]
    html = "".join(
        f"<div style='display:flex;gap:4mm;break-inside:avoid;break-after:page'>{page}</div>" for page in pages
    )
    names = [truth_name(one), truth_name(two), *(f"{' '.join(k.first_names)} {k.last_name.upper()}" for k in kids)]
    truth = {"person_names": names, "issue_date": given}
    return sheet("family_record_book", html, truth, font="Lato", size=9, page="A4 landscape", margin="10mm 12mm")


LAYOUTS = {"inner_leaves": inner_leaves}
