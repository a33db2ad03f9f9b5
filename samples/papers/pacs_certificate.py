"""The proof that a Pacs is registered, or that its end is: receipt of the town hall, attestation of a notary.

Code civil art. 515-3 and 515-7; registered by the town hall or a notary since 1 November 2017, by the court before. The
agreement that the partners write (convention) and the form asking for registration (Cerfa 15725) prove nothing yet.
"""

from __future__ import annotations

from samples.civil_status import civil_name, town_hall, truth_name
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper
from samples.stationery import born, head, lines, pairs, republic, sheet, signed


def _partners(dice: Dice) -> tuple[Person, Person]:
    one = dice.person(age=(19, 60))
    return one, dice.partner(one, same_name=False)


def receipt(dice: Dice) -> Paper:
    """Récépissé d'enregistrement of the town hall."""
    (one, two), hall = _partners(dice), town_hall(dice)
    day, number = dice.day_before(1500, 3), f"{dice.digits(4)}/{dice.number(1, 300)}"
    html = (
        head(republic(f"MAIRIE {hall.of.upper()}", "Service de l'état civil"), f"N° d'enregistrement : {number}")
        + "<h1>RÉCÉPISSÉ D'ENREGISTREMENT<br>D'UN PACTE CIVIL DE SOLIDARITÉ</h1><p class='c'>(article 515-3 du code civil)</p>"
        + f"<p>L'officier de l'état civil de la commune {hall.of} atteste avoir enregistré, ce jour, la déclaration conjointe de conclusion d'un pacte civil de solidarité de :</p>"
        + f"<p><b>{civil_name(one)}</b>, {born(one)}, de nationalité française,</p><p>et</p><p><b>{civil_name(two)}</b>, {born(two)}, de nationalité française,</p><p>ayant fixé leur résidence commune à {dice.address().line()}.</p>"
        + f"<p>Le pacte civil de solidarité prend effet entre les partenaires à la date du {long_date(day)}.</p>"
        + signed(hall.town, long_date(day), hall.officer, seed=day.day, seal=f"MAIRIE {hall.of.upper()}", quality="L'officier de l'état civil")
    )  # fmt: skip
    fields = {"person_names": [truth_name(one), truth_name(two)], "issue_date": day}
    return sheet("pacs_certificate", html, fields, font=dice.font("any"), size=11)


def notary(dice: Dice) -> Paper:
    """Attestation d'enregistrement by a notary."""
    one, two = _partners(dice)
    day = dice.day_before(1500, 3)
    name, town = dice.person("", age=(32, 65)).named(), dice.address("").town
    html = (
        head(lines(f"<b>OFFICE NOTARIAL</b><br>Maître {name}", dice.address("").line()), "")
        + "<h1>ATTESTATION D'ENREGISTREMENT<br>DE PACTE CIVIL DE SOLIDARITÉ</h1>"
        + f"<p>Maître {name}, notaire à {town}, certifie que :</p>"
        + pairs((("Premier partenaire", f"{one.civility} {civil_name(one)}, {born(one)}"), ("Second partenaire", f"{two.civility} {civil_name(two)}, {born(two)}")))
        + f"<p>ont conclu une convention de pacte civil de solidarité par acte authentique et que la déclaration conjointe a été enregistrée par ses soins le {long_date(day)} sous le numéro {dice.digits(6)}. Le pacte a été porté en marge de l'acte de naissance de chacun des partenaires.</p>"
        + signed(town, f"{day:%d/%m/%Y}", f"Maître {name}", seed=8, seal=f"NOTAIRE À {town.upper()}")
    )  # fmt: skip
    fields = {"person_names": [truth_name(one), truth_name(two)], "issue_date": day}
    return sheet("pacs_certificate", html, fields, font=dice.font("serif"), size=11)


def dissolution(dice: Dice) -> Paper:
    """Récépissé of the registration of the declaration that a Pacs ends (art. 515-7)."""
    (one, two), hall = _partners(dice), town_hall(dice)
    day, start = dice.day_before(400, 3), dice.day_before(3000, 600)
    html = (
        head(republic(f"MAIRIE {hall.of.upper()}"), f"PACS n° {dice.digits(6)}")
        + "<h1>RÉCÉPISSÉ D'ENREGISTREMENT DE LA DÉCLARATION<br>DE DISSOLUTION D'UN PACTE CIVIL DE SOLIDARITÉ</h1>"
        + f"<p>Vu l'article 515-7 du code civil ; vu la déclaration conjointe des partenaires ;</p><p>Le pacte civil de solidarité enregistré le {long_date(start)} entre <b>{civil_name(one)}</b>, {born(one)}, et <b>{civil_name(two)}</b>, {born(two)}, est dissous à la date de ce jour.</p>"
        + signed(hall.town, f"{day:%d/%m/%Y}", hall.officer, seed=2, seal=f"MAIRIE {hall.of.upper()}", quality="Pour l'officier de l'état civil")
    )  # fmt: skip
    fields = {"person_names": [truth_name(one), truth_name(two)], "issue_date": day}
    return sheet("pacs_certificate", html, fields, font=dice.font())


LAYOUTS = {"receipt": receipt, "notary": notary, "dissolution": dissolution}
