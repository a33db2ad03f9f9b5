"""Layouts drawn blind, by somebody who knew nothing of the reader; once kept apart for measuring, now for developing."""

from __future__ import annotations

from samples.civil_status import birth_surname, town_hall, truth_name
from samples.dice import Dice, Person
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp


def row_of_the_register(dice: Dice) -> Paper:
    """One row of the register in three columns without a title: partners on two lines, a neighbour and a guardian in the remarks."""
    one = dice.person(age=(22, 60))
    two = dice.partner(one, same_name=False)
    hall = town_hall(dice)
    issued = dice.day_before(90, 1)
    made = dice.day_before(2200, 90, of=issued)
    guardian, neighbour = dice.person("", age=(35, 70)), dice.person("", age=(30, 70))
    home = dice.address()
    number, year = dice.number(3, 400), made.year

    def partner(person: Person) -> str:
        return f"{esc(birth_surname(person))}<br>{esc(' '.join(person.first_names))}"

    rows = (
        ("N° d'ordre", f"{year}-{number:04d}", f"feuillet {dice.number(2, 90)}, recto"),
        ("Partenaires", f"{partner(one)}<br><br>{partner(two)}", f"sous curatelle simple (1er) : curateur {guardian.civility} {esc(guardian.named())}, présent à la signature"),
        ("Nés le", f"{one.birth_date:%d/%m/%Y}, {esc(one.birth_place)}<br>{two.birth_date:%d/%m/%Y}, {esc(two.birth_place)}", "vérifié au vu des copies d'actes"),
        ("Déclaration", f"{made:%d/%m/%Y}", f"article 515-3 du code civil ; convention visée, {dice.number(1, 4)} feuillets, restituée"),
        ("Résidence", esc(home.line()), f"clés d'usage chez {neighbour.civility} {esc(neighbour.named())}, voisin{neighbour.e} : sans objet"),
        ("Modification", "néant", ""),
        ("Dissolution", "néant", "enregistrement non dissous à ce jour"),
        ("Date", f"{issued:%d/%m/%Y}", f"extrait tiré à la demande de {one.civility} {esc(one.named())}, pour l'office de l'habitat"),
    )  # fmt: skip
    body = "".join(
        f'<tr><td style="width:27mm;font-size:8pt;color:#555;border-right:.4pt solid #777">{a}</td><td style="width:68mm;border-right:.4pt solid #777">{b}</td><td class="small"><i>{c}</i></td></tr>'
        for a, b, c in rows
    )
    counts = "".join(f"<tr><td>{y}</td><td>{dice.number(60, 300)}</td><td>{dice.number(10, 90)}</td></tr>" for y in (year - 1, year))  # fmt: skip
    html = f"""<p class="small">Commune {esc(hall.of)} ({esc(hall.department)}) — registre prévu à l'article 515-3-1 — année {year}</p><table class="rows" style="margin-top:6mm;border-top:1pt solid #333;border-bottom:1pt solid #333">{body}</table>
<div style="display:flex;justify-content:space-between;margin-top:12mm"><table class="grid tiny" style="width:62mm"><tr><th>Année</th><th>Inscriptions</th><th>Radiations</th></tr>{counts}</table><div>Pour extrait conforme, l'officier de l'état civil<br>{esc(hall.officer)}<br>{signature(dice.number(0, 99))}</div>{stamp("MAIRIE " + hall.of.upper())}</div>"""
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("pacs_certificate", html, truth, font="Liberation Serif", size=11, margin="18mm 18mm")


LAYOUTS = {"row_of_the_register": row_of_the_register}
