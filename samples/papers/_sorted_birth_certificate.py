"""Sorted layouts: birth certificates of a two-language commune and of a framed certificate with dated steps."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, town_hall
from samples.dice import Dice, Person
from samples.french import date_printed, long_date
from samples.paper import Paper
from samples.stationery import logo, sheet, signature, stamp, table


def _pattern(seed: int) -> str:
    """A square of small squares that carries nothing."""
    cells = "".join(
        f'<rect x="{x * 4}" y="{y * 4}" width="4" height="4"/>'
        for x in range(17)
        for y in range(17)
        if (x * 7 + y * 13 + x * y * seed + seed) % 5 < 2 or (x in (0, 3) and y < 4) or (y in (0, 3) and x < 4)
    )
    return f'<svg width="68" height="68">{cells}</svg>'


def band_in_two_languages(dice: Dice) -> Paper:
    """A commune of Luxembourg writes in French and German; child and parents stand in a band at the left, the title at its foot."""
    child = dice.person(age=(5, 45))
    birth = child.birth_date
    father_birth = birth - dt.timedelta(days=dice.number(8000, 14000))
    father = Person("M", (dice.person("", sex="M").first_name,), child.last_name, father_birth)
    mother = dice.person("", sex="F")
    mother_birth = birth - dt.timedelta(days=dice.number(7400, 13500))
    issued = dice.day_before(80, 2)
    asked = dice.day_before(20, 3, of=issued)
    town = dice.pick(("Dudelange", "Differdange", "Pétange", "Bettembourg", "Mersch"))
    name = f"{birth_surname(child).title()}, {' '.join(child.first_names)}"
    style = dice.pick(("slash", "dot", "long"))

    def party(label: str, who: str, more: str) -> str:
        return f"<div style='margin:0 0 6mm'><div class='tiny' style='color:#fff'>{label}</div><b>{who}</b><br>{more}</div>"

    parties = [
        party("Enfant / Kind", name, f"{date_printed(birth, style)}<br>{town}"),
        party(
            "Père / Vater",
            f"{father.last_name.title()}, {father.first_name}",
            f"né / geb. {date_printed(father.birth_date, style)}",
        ),
        party(
            "Mère / Mutter",
            f"{mother.last_name.title()}, {mother.first_name}",
            f"née / geb. {date_printed(mother_birth, style)}",
        ),
    ]
    if dice.chance(0.5):
        parties = [*parties[1:], parties[0]]
    title = dice.pick(
        ("Extrait de l'acte de naissance", "Extrait du registre aux actes de naissance", "Acte de naissance – extrait")
    )
    fees = table(
        [("Extrait simple / Auszug", "2,00", "4,00"), ("Copie intégrale / Abschrift", "4,00", "5,00"), ("Plurilingue / mehrsprachig", "2,00", "4,00")],
        ("Taxes communales / Gebühren (€)", str(issued.year - 1), str(issued.year)), numbers=(1, 2),
    )  # fmt: skip
    deputy = dice.person("", age=(35, 60))
    sex = "féminin / weiblich" if child.sex == "F" else "masculin / männlich"
    html = (
        f"<div style='display:flex'><div style='width:52mm;min-height:250mm;background:#24506b;color:#fff;padding:6mm 4mm'><b>COMMUNE DE {town.upper()}</b><br>Grand-Duché de Luxembourg<div style='height:14mm'></div>"
        + "".join(parties)
        + f"<div style='margin-top:60mm;font-size:1.35em;font-weight:bold'>{title}<br><i>Auszug aus der Geburtsurkunde</i></div></div><div style='flex:1;padding:4mm 8mm'>"
        f"<div class='r'>{town}, {long_date(issued)}</div><p style='margin-top:12mm'><b>Objet / Betreff :</b> naissance / Geburt — {name}</p><p>{'Madame' if child.sex == 'F' else 'Monsieur'} {birth_surname(child).title()},</p>"
        f"<p>Suite à votre demande du {date_printed(asked, style)}, nous vous délivrons l'extrait qui suit. <i>Auf Ihren Antrag stellen wir folgenden Auszug aus.</i></p>"
        + table([("Acte n° / Nr.", f"{dice.number(3, 480)} / {birth.year}"), ("Sexe / Geschlecht", sex), ("Heure / Uhrzeit", f"{dice.number(0, 23)}h{dice.number(10, 59)}"), ("Inscrit le / eingetragen am", date_printed(birth + dt.timedelta(days=dice.number(1, 4)), style)), ("Mentions marginales / Randvermerke", "néant / keine")], cls="rows")
        + f"<div style='height:10mm'></div>{fees}<p style='margin-top:8mm'>Pour extrait conforme,<br>pour le bourgmestre, par délégation, {deputy.civility} {deputy.named()}</p>{signature(issued.day)}{stamp('COMMUNE DE ' + town.upper(), '#24506b', under='GDL')}</div></div>"
    )  # fmt: skip
    truth = {"person_names": [name], "issue_date": issued}
    return sheet("birth_certificate", html, truth, font=dice.font(), size=9.8, margin="12mm 12mm")


def steps_of_the_deed(dice: Dice) -> Paper:
    """A framed « Certificat » of a town hall's site: the file's holder with three first names, then every step of the deed with its day."""
    hall = town_hall(dice)
    child = dice.person(age=(8, 60))
    firsts = list(dict.fromkeys([*child.first_names, *(dice.person("", sex=child.sex).first_name for _ in range(4))]))[
        :3
    ]
    surname = birth_surname(child)
    name = f"{' '.join(firsts)} {surname}"
    birth = child.birth_date
    mother, father, teller = dice.person("", sex="F"), dice.person("", sex="M"), dice.person("", age=(28, 60))
    father = Person("M", father.first_names, surname, father.birth_date)
    sibling = dice.person("", age=(1, 5)).first_name
    issued = dice.day_before(85, 1)
    older = dice.day_before(900, 150, of=issued)
    style = dice.pick(("slash", "long", "dot"))

    def day(d: dt.date) -> str:
        return date_printed(d, style)

    told = birth + dt.timedelta(days=dice.number(1, 3))
    steps = [
        (day(birth), "Naissance", f"à {hall.town}, {dice.number(0, 23)} h {dice.number(10, 59)}"),
        (day(told), "Déclaration", f"par {teller.named()}, {dice.pick(('cadre de santé', 'sage-femme', 'agent hospitalier'))}, ayant assisté à l'accouchement"),
        (day(told), "Inscription au registre des naissances", f"acte n° {dice.number(2, 1900)} de l'année {told.year}"),
        (day(told + dt.timedelta(days=dice.number(8, 60))), "Reconnaissance", f"par {father.named()}, père"),
        (day(told + dt.timedelta(days=dice.number(700, 1400))), "Livret de famille mis à jour", f"second enfant : {sibling} {surname}"),
        (day(older), "Copie antérieure délivrée", "remplacée par le présent certificat (frais postaux : 1,96 €)"),
    ]  # fmt: skip
    words = dice.pick(("Certificat", "CERTIFICAT", "Attestation"))
    facts = f"<p><b>Dossier de :</b> {name}</p><p>{'fille' if child.sex == 'F' else 'fils'} de {father.named()} et de {mother.named()}</p>"
    html = (
        f"<div style='border:3pt double #7a5a1e;padding:9mm;min-height:255mm'><div class='head'>{logo(hall.town, dice.pick(('#7a5a1e', '#155e4b', '#60244d')), 'état civil en ligne')}<div>{hall.town}, le {day(issued)}</div></div>"
        f"<h1 style='margin:8mm 0'>{words}</h1><p class='c'>délivré(e) d'après les registres de l'état civil{' (article 57 du code civil)' if dice.chance(0.5) else ''}</p>{facts}"
        + table(steps, ("Date", "Étape", "Ce qui est inscrit à l'acte de naissance"))
        + f"<p style='margin-top:8mm'>Extrait avec filiation. Aucune mention de mariage, de PACS ou de décès n'est portée en marge.</p><div class='sign'><div>{_pattern(issued.day)}<div class='tiny'>Vérifier : code {dice.letters(4)}-{dice.digits(4)}</div></div>"
        f"<div>{stamp('MAIRIE ' + hall.of.upper(), '#7a5a1e')}</div><div>L'officier de l'état civil délégué<br>{hall.officer}<br>{signature(issued.day)}</div></div></div>"
    )  # fmt: skip
    return sheet(
        "birth_certificate",
        html,
        {"person_names": [name], "issue_date": issued},
        font=dice.font("serif"),
        size=10.8,
        margin="12mm 14mm",
    )


LAYOUTS = {"band_in_two_languages": band_in_two_languages, "steps_of_the_deed": steps_of_the_deed}
