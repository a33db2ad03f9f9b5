"""Extra layouts: a register's grid with spouses in columns, witnesses and parents in its cells."""

from __future__ import annotations

from samples.civil_status import birth_surname, town_hall, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper, esc
from samples.stationery import sheet, signature, stamp


def cells_of_register(dice: Dice) -> Paper:
    """A computer's register sheet: labels down the middle, one spouse at each side, parents, former spouse and witnesses in the cells above and below, the officer of the day and the one of the copy."""
    one = dice.person(age=(26, 70))
    two = dice.partner(one, same_name=False)
    pair, hall = [one, two], town_hall(dice)
    wed, issued = wedding_day(dice, pair), dice.day_before(150, 1)
    money_deed = dice.day_before(60, 4, wed)
    clerk = dice.person("", age=(26, 62)).named("first_LAST")

    def parents(it: Person) -> str:
        return f"{esc(dice.person('', 'M', (60, 90)).first_name)} {birth_surname(it)}<br>{esc(dice.person('', 'F', (58, 88)).named('first_LAST'))}"

    former = dice.person("").named("first_LAST")
    facts = [
        ("PÈRE ET MÈRE", parents(one), parents(two)), ("TÉMOIN", esc(dice.person("").named("first_LAST")), esc(dice.person("").named("first_LAST"))),
        ("NOM", f"<b>{esc(birth_surname(one))}</b>", f"<b>{esc(birth_surname(two))}</b>"), ("PRÉNOMS", " ".join(one.first_names), " ".join(two.first_names)),
        ("NÉ(E) LE", f"{one.birth_date:%d/%m/%Y}", f"{two.birth_date:%d/%m/%Y}"), ("À", esc(one.birth_place), esc(two.birth_place)), ("PROFESSION", dice.pick(("libraire", "comptable", "sans profession")), dice.pick(("cadre", "auxiliaire de vie", "fonctionnaire"))),
        ("DOMICILE", esc(dice.address().line()), esc(dice.address("").line())), ("UNION ANTÉRIEURE", "néant", f"divorce d'avec {esc(former)}, {wed.year - 2}"), ("SECOND TÉMOIN", esc(dice.person("").named("first_LAST")), "néant"),
    ]  # fmt: skip
    body = "".join(f"<tr><td style='width:41%' class='r'>{a}</td><td class='c tiny' style='width:18%;background:#f1ece0'>{label}</td><td>{b}</td></tr>" for label, a, b in facts)  # fmt: skip
    html = f"""<div style="display:flex;justify-content:space-between" class="small"><div>COMMUNE {hall.of.upper()}<br>{hall.department}</div><div>Registre {wed.year} — feuillet {dice.number(2, 190)}<br>ACTE N° {dice.number(2, 480)}</div></div><p class="c" style="letter-spacing:1mm;margin:5mm 0">ÉTAT CIVIL — MARIAGES</p>
<table class="grid">{body}</table><table class="grid small" style="margin-top:4mm"><tr><td style="width:33%">CÉLÉBRÉ LE<br>{long_date(wed)}, {dice.number(10, 17)} heures {dice.pick(("", "trente", "quinze"))}</td><td style="width:33%">CONTRAT<br>reçu le {money_deed:%d/%m/%Y} par Me {esc(dice.person("").named("first_LAST"))}, notaire</td><td>OFFICIER<br>{esc(hall.officer)}, adjoint au maire</td></tr></table>
<p class="small" style="margin-top:5mm">Les futurs époux ont déclaré l'un après l'autre vouloir se prendre pour époux, et nous avons prononcé, au nom de la loi, qu'ils sont unis par le mariage. Mentions : changement de régime par acte du {dice.day_before(90, 3, issued) if (issued - wed).days > 200 else wed:%d/%m/%Y}.</p>
<div style="display:flex;justify-content:space-between;margin-top:5mm"><div>{stamp("MAIRIE " + hall.of.upper())}</div><div>Pour copie conforme au registre<br>{issued:%d/%m/%Y}<br>{esc(clerk)}, agent délégué<br>{signature(dice.number(0, 99))}</div></div>"""
    truth = {"person_names": [truth_name(one), truth_name(two)], "issue_date": issued}
    return sheet("marriage_certificate", html, truth, font=dice.font("any"), size=10.4, margin="13mm 16mm")


LAYOUTS = {"cells_of_register": cells_of_register}
