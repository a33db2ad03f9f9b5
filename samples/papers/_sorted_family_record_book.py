"""Sorted layouts: a family booklet written by hand on ruled paper, and its inner pages with dotted leaders and no title."""

from __future__ import annotations

import datetime as dt

from samples.civil_status import birth_surname, town_hall, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import date_printed, long_date
from samples.paper import Paper
from samples.stationery import HAND, PEN, sheet, signature, stamp


def _kids(dice: Dice, father: Person, wed: dt.date, most: int) -> list[Person]:
    """Children born after the wedding, in order."""
    born, out = wed, []
    for child in dice.children(father, dice.number(1, most), "children"):
        born = born + dt.timedelta(days=dice.number(300, 800))
        if born < dice.today:
            out.append(Person(child.sex, child.first_names, child.last_name, born))
    return out


def _dated(day: str, town: str) -> str:
    """A round stamp with the day in its middle."""
    return (
        f'<svg width="120" height="120" viewBox="0 0 120 120" style="transform:rotate(-7deg)"><g fill="none" stroke="#2c3e8f" stroke-width="2"><circle cx="60" cy="60" r="55"/></g>'
        f'<g fill="#2c3e8f" font-family="Liberation Sans" text-anchor="middle"><text x="60" y="38" font-size="9">MAIRIE</text><text x="60" y="63" font-size="15" font-weight="bold">{day}</text>'
        f'<text x="60" y="84" font-size="9">{town[:16]}</text></g></svg>'
    )


def ruled_halves_by_hand(dice: Dice) -> Paper:
    """A duplicate written by hand on a ruled sheet: the couple at the left, their children at the right, the title at the bottom."""
    hall = town_hall(dice)
    husband, wife = dice.person(sex="M", age=(30, 60)), dice.person("partner", sex="F", age=(29, 58))
    wed = wedding_day(dice, (husband, wife))
    kids = _kids(dice, husband, wed, 3)
    issued = dice.day_before(min(900, max(2, (dice.today - max([wed, *(k.birth_date for k in kids)])).days - 1)), 1)
    officer, clerk = dice.person("", age=(30, 60)), dice.person("", age=(30, 60))
    hand = dice.pick((HAND, PEN))

    def initial(who: Person) -> str:
        return f"{who.first_name[0]}. {who.last_name}"

    def row(label: str, one: str, two: str) -> str:
        return f"<tr><td style='width:25%'>{label}</td><td>{one}</td><td>{two}</td></tr>"

    couple = "<table>" + "".join(
        row(*cells)
        for cells in (
            ("", dice.pick(("l'époux", "le mari", "Époux")), dice.pick(("l'épouse", "la femme", "Épouse"))),
            ("nom", birth_surname(husband), birth_surname(wife)),
            ("prénoms", " ".join(husband.first_names), " ".join(wife.first_names)),
            ("né(e) le", date_printed(husband.birth_date, "slash"), date_printed(wife.birth_date, "slash")),
            ("à", husband.birth_place, wife.birth_place),
            ("mariage", long_date(wed), f"à {hall.town}, acte {dice.number(2, 300)}"),
        )
    ) + "</table>"  # fmt: skip
    right = "".join(
        f"<p>{n}{'er' if n == 1 else 'e'} enfant : {' '.join(k.first_names)} {birth_surname(husband)}<br>né{k.e} le {long_date(k.birth_date)} (acte {dice.number(3, 900)})</p>"
        for n, k in enumerate(kids, 1)
    ) or "<p>(pas d'enfant inscrit à ce jour)</p>"  # fmt: skip
    ruled = "".join(
        f"<div style='position:absolute;left:0;right:0;top:{8.6 * n:.1f}mm;border-top:.5pt solid #b8c8e6'></div>"
        for n in range(1, 29)
    )
    html = (
        f"<div style='position:relative;line-height:8.6mm;min-height:245mm;padding:0 4mm'>{ruled}<div>Mairie {hall.of} — {hall.department}</div><div style='display:flex;gap:8mm'><div style='width:58%'>{couple}</div><div style='flex:1;border-left:1pt solid #c66;padding-left:5mm'>{right}</div></div>"
        f"<div style='margin-top:17.2mm'>{long_date(issued)}</div><div style='display:flex;justify-content:space-between'><div>écrit par {initial(clerk)}, adjoint administratif<br>{signature(issued.day)}</div><div>visé par {initial(officer)}, officier de l'état civil<br>{signature(issued.day + 5)}</div></div>"
        f"<div class='c' style='font-size:1.5em;margin-top:17.2mm'>{dice.pick(('Livret de famille', 'LIVRET DE FAMILLE', 'Livret de famille des époux'))} <span style='font-size:.6em'>({dice.pick(('duplicata', 'second livret', 'copie du livret perdu'))})</span></div></div>"
    )  # fmt: skip
    names = [
        truth_name(husband),
        truth_name(wife),
        *(f"{' '.join(k.first_names)} {birth_surname(husband)}" for k in kids),
    ]
    return sheet(
        "family_record_book",
        html,
        {"person_names": names, "issue_date": issued},
        font=hand,
        size=12.5,
        margin="14mm 14mm",
    )


def leaders_without_title(dice: Dice) -> Paper:
    """Inner pages with dotted leaders, no title: spouses, notary, children; the day only in the round stamp."""
    hall = town_hall(dice)
    one, two = dice.person(sex="M", age=(30, 58)), dice.person("partner", sex="F", age=(29, 57))
    wed = wedding_day(dice, (one, two))
    kids = _kids(dice, one, wed, 2)
    notary = dice.person("", age=(40, 65))
    contract = wed - dt.timedelta(days=dice.number(10, 60))
    style = dice.pick(("slash", "dot", "long"))

    def day(d: dt.date) -> str:
        return date_printed(d, style)

    def line(label: str, value: str) -> str:
        return f"<div style='display:flex;margin:1.2mm 0'><span>{label}</span><span style='flex:1;border-bottom:1.3pt dotted #555;margin:0 2mm 1.4mm'></span><b>{value}</b></div>"

    def spouse(who: Person) -> str:
        return line(
            dice.pick(("Prénoms et nom", "Identité")), f"{' '.join(who.first_names)} {birth_surname(who)}"
        ) + line("Naissance", f"{day(who.birth_date)}, {who.birth_place}")

    first = (
        f"<b>{dice.pick(('ÉPOUX', 'Époux', 'Conjoint'))}</b>{spouse(one)}<br><b>{dice.pick(('ÉPOUSE', 'Épouse', 'Conjointe'))}</b>{spouse(two)}<br>"
        + line("Mariage célébré à", hall.town) + line("le", day(wed)) + line("Acte numéro", str(dice.number(2, 480)))
        + line("Contrat de mariage reçu par", f"Me {notary.named()}, notaire") + line("en date du", day(contract))
    )  # fmt: skip
    pages = "".join(
        f"<div style='border-top:1pt solid #777;margin-top:5mm;padding-top:3mm'><b>{'PREMIER' if n == 0 else 'DEUXIÈME'} ENFANT</b>"
        + line("Prénoms et nom", f"{' '.join(k.first_names)} {birth_surname(one)}") + line("Naissance", f"{day(k.birth_date)}, {hall.town}")
        + line("Extrait de l'acte de naissance n°", str(dice.number(2, 980))) + line("Vaccinations vues par", f"Dr {dice.person('', age=(35, 60)).last_name}") + line("Décès", "") + "</div>"
        for n, k in enumerate(kids)
    )  # fmt: skip
    press = dice.pick(
        (
            "Coopérative d'imprimerie administrative",
            "Société coopérative des imprimés communaux",
            "Mutuelle d'édition des maires",
        )
    )
    foot = f"à remettre à {one.civility} et Mme {one.named()} — {press}, société à capital variable, SIRET {dice.siret()}, imprimé en {wed.year - 1}, conforme à l'arrêté du 1er juin 2006, modèle applicable au 1er novembre 2006"
    seal = f"<div style='display:flex;justify-content:space-between;margin-top:6mm'><div>L'officier de l'état civil<br>{hall.officer}<br>{signature(wed.day)}</div>{_dated(f'{wed:%d/%m/%Y}', hall.town.upper())}</div>"
    html = f"{first}{seal}{pages}{stamp('MAIRIE ' + hall.of.upper()) if dice.chance(0.4) and len(kids) < 2 else ''}<div class='tiny c' style='margin-top:10mm'>{foot}</div>"
    names = [truth_name(one), truth_name(two), *(f"{' '.join(k.first_names)} {birth_surname(one)}" for k in kids)]
    return sheet(
        "family_record_book",
        html,
        {"person_names": names, "issue_date": wed},
        font=dice.font("any"),
        size=11,
        margin="18mm 22mm",
    )


LAYOUTS = {"ruled_halves_by_hand": ruled_halves_by_hand, "leaders_without_title": leaders_without_title}
