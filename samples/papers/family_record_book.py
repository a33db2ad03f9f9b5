"""The livret de famille: a booklet given at the marriage or at the first child (décret n° 74-449 du 15 mai 1974).

A married couple's holds the extract of the marriage; that of unmarried parents holds the extracts of their two births and
proves no marriage. Then a page for each child, and room for divorce and deaths. Scanned as double pages or page by page.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from samples.civil_status import TownHall, birth_surname, civil_name, town_hall, truth_name, wedding_day
from samples.dice import Dice, Person
from samples.french import long_date
from samples.paper import Paper
from samples.papers import (
    _apart_civil,
    _blind_family_record_book,
    _dealt_family_record_book,
    _diverse_family_record_book,
    _extra_family_record_book,
    _further_family_record_book,
    _gathered_family_record_book,
    _medley_family_record_book,
    _mixed_family_record_book,
    _motley_family_record_book,
    _potluck_family_record_book,
    _scattered_family_record_book,
    _sorted_family_record_book,
    _strewn_family_record_book,
)
from samples.stationery import HAND, TYPEWRITER, sheet, signature, stamp

_FILL = ".fill{border-bottom:.4pt solid #999;display:inline-block;min-width:30mm;font-weight:bold} .pg{min-height:118mm;border:.6pt solid #999;padding:8mm}"
_SPREAD = _FILL + ".spread{display:flex;gap:0;break-after:page} .spread>.pg{width:50%;min-height:172mm}"


def _line(label: str, value: str) -> str:
    return f'<div style="margin:5px 0">{label} <span class="fill">{value}</span></div>'


def _seal(hall: TownHall, seed: int) -> str:
    return f'<div style="display:flex;justify-content:space-between;margin-top:8px">{stamp(f"MAIRIE {hall.of.upper()}")}<div class="small">L\'officier de l\'état civil,<br>{hall.officer}<br>{signature(seed)}</div></div>'


def _cover(hall: TownHall, delivered: dt.date) -> str:
    return (
        '<div class="pg c" style="background:#7b2231;color:#fff"><br><br><div class="b">RÉPUBLIQUE FRANÇAISE</div><br><br>'
        f'<h1 style="font-size:2em">LIVRET<br>DE FAMILLE</h1><br><br>Département : {hall.department}<br>Commune : {hall.town}<br><br>'
        f"Délivré le {long_date(delivered)}</div>"
    )


def _parent(label: str, person: Person, parents: Sequence[Person] = ()) -> str:
    return (
        f'<div class="b" style="margin-top:8px">{label}</div>'
        + _line("NOM", birth_surname(person)) + _line("Prénoms", ", ".join(person.first_names))
        + _line(f"né{person.e} le", long_date(person.birth_date)) + _line("à", f"{person.birth_place} ({person.birth_postcode[:2]})")
        + (_line("fils de" if person.sex == "M" else "fille de", civil_name(parents[0])) + _line("et de", civil_name(parents[1])) if parents else "")
    )  # fmt: skip


def _marriage(couple: Sequence[Person], hall: TownHall, day: dt.date, number: int, seed: int) -> str:
    return (
        f'<div class="pg"><div class="c b">EXTRAIT DE L\'ACTE DE MARIAGE N° {number}</div>'
        + _line("Le", long_date(day)) + _line("a été célébré à", f"{hall.town} ({hall.department})") + '<div class="c">le mariage de</div>'
        + _parent("ÉPOUX OU CONJOINT", couple[0]) + '<div class="c b">et de</div>' + _parent("ÉPOUSE OU CONJOINT", couple[1])
        + _line("Contrat de mariage", "néant") + _seal(hall, seed) + "</div>"
    )  # fmt: skip


def _birth(title: str, person: Person, hall: TownHall, number: int, seed: int, parents: Sequence[Person] = ()) -> str:
    return (
        f'<div class="pg"><div class="c b">{title}</div><div class="c">EXTRAIT DE L\'ACTE DE NAISSANCE N° {number}</div>'
        + _parent("", person, parents) + _line("Délivré conforme aux registres le", long_date(person.birth_date + dt.timedelta(days=4)))
        + _seal(hall, seed) + '<div class="small">Mentions marginales : <span class="fill"> néant </span></div></div>'
    )  # fmt: skip


def _empty(title: str) -> str:
    return f'<div class="pg"><div class="c b">{title}</div><div class="c small">EXTRAIT DE L\'ACTE DE NAISSANCE N° ................</div><p>Le ..............................<br>NOM ..............................<br>Prénoms ..............................<br>à ..............................</p></div>'


def _family(dice: Dice, unions: tuple[int, int] = (1, 4)) -> tuple[list[Person], list[Person], TownHall]:
    mother = dice.person(sex="F", age=(38, 52))
    father = dice.partner(mother, same_name=False)
    father = father if father.sex == "M" else dice.person("", sex="M", age=(38, 58))
    children = sorted(dice.children(father, dice.number(*unions)), key=lambda child: child.birth_date)
    return [father, mother], children, town_hall(dice)


def _names(people: Sequence[Person]) -> list[str]:
    return [truth_name(person) for person in people]


def _spreads(pages: Sequence[str]) -> str:
    pages = [*pages, ""] if len(pages) % 2 else list(pages)
    return "".join(
        f'<div class="spread">{left}{right or "<div class=pg></div>"}</div>'
        for left, right in zip(pages[::2], pages[1::2], strict=True)
    )


def married_spreads(dice: Dice) -> Paper:
    """A couple's booklet, opened and scanned two pages at a time."""
    couple, children, hall = _family(dice)
    day = wedding_day(dice, couple)
    pages = [_cover(hall, day), _marriage(couple, hall, day, dice.number(3, 480), dice.number(0, 99))]
    ranks = ("Premier enfant", "Deuxième enfant", "Troisième enfant", "Quatrième enfant")
    pages += [
        _birth(rank.upper(), child, hall, dice.number(9, 2100), dice.number(0, 99), couple)
        for rank, child in zip(ranks, children, strict=False)
    ]
    font = dice.pick((HAND, "Liberation Serif", TYPEWRITER))
    css = _SPREAD + f".fill{{font-family:{font}}}"
    fields = {"person_names": _names([*couple, *children]), "issue_date": day}
    return sheet(
        "family_record_book",
        _spreads(pages),
        fields,
        page="A4 landscape",
        margin="8mm",
        css=css,
        font="Liberation Serif",
        size=9.5,
    )


def unmarried_pages(dice: Dice) -> Paper:
    """Parents who are not married: the extracts of their births, then the children; no marriage anywhere."""
    couple, children, hall = _family(dice, (1, 2))
    delivered = children[0].birth_date + dt.timedelta(days=6)
    titles = ("PÈRE OU PARENT", "MÈRE OU PARENT")
    pages = [_birth(t, p, hall, dice.number(9, 2100), dice.number(0, 99)) for t, p in zip(titles, couple, strict=True)]
    pages += [
        _birth(
            f"{'PREMIER' if rank == 0 else 'DEUXIÈME'} ENFANT",
            child,
            hall,
            dice.number(9, 2100),
            dice.number(0, 99),
            couple,
        )
        for rank, child in enumerate(children)
    ]
    html = f'<div class="pg c"><br>RÉPUBLIQUE FRANÇAISE<h1>LIVRET DE FAMILLE</h1><p>Commune : {hall.town}</p><p>Livret délivré le {long_date(delivered)}</p></div>'
    html += "".join(f'<div class="new"></div>{page}' for page in [*pages, _empty("TROISIÈME ENFANT")])
    fields = {"person_names": _names([*couple, *children]), "issue_date": delivered}
    css = _FILL + f".fill{{font-family:{dice.pick((HAND, TYPEWRITER))}}}"
    return sheet("family_record_book", html, fields, page="A5", margin="8mm", css=css, font="Liberation Serif", size=10)


def old_husband_wife(dice: Dice) -> Paper:
    """An older booklet, `Mari` and `Femme` face to face, filled with a pen or a typewriter; perhaps a divorce or a death."""
    couple, children, hall = _family(dice, (0, 3))
    day, number = wedding_day(dice, couple), dice.number(3, 300)
    later = ""
    if dice.chance(0.5):
        later = dice.pick(
            (
                f"Divorce prononcé par jugement du tribunal de grande instance de {hall.town} en date du {long_date(day + dt.timedelta(days=800))}.",
                f"Décès de l'époux survenu à {hall.town} le {long_date(day + dt.timedelta(days=800))}.",
            )
        )

    def half(label: str, person: Person) -> str:
        return (
            f'<div style="width:48%"><div class="c b">{label}</div>' + _line("Nom", birth_surname(person))
            + _line("Prénoms", ", ".join(person.first_names)) + _line(f"Né{person.e} le", long_date(person.birth_date))
            + _line("à", person.birth_place) + _line("Profession", "....") + "</div>"
        )  # fmt: skip

    kids = "".join(
        f'<div class="keep" style="margin-top:8px"><b>{rank}e enfant</b> - Acte de naissance n° {dice.number(1, 900)}<br>'
        + _line("Nom et prénoms", civil_name(child)) + _line(f"Né{child.e} le", long_date(child.birth_date)) + _line("à", hall.town) + "</div>"
        for rank, child in enumerate(children, 1)
    )  # fmt: skip
    html = (
        f'<div class="c">RÉPUBLIQUE FRANÇAISE<br>DÉPARTEMENT : {hall.department.upper()} - MAIRIE {hall.of.upper()}</div><h1>LIVRET DE FAMILLE</h1>'
        f'<div class="c b">MARIAGE</div><p>Extrait de l\'acte de mariage n° {number} célébré le <span class="fill">{long_date(day)}</span> à {hall.town} entre :</p>'
        f'<div style="display:flex;justify-content:space-between">{half("MARI", couple[0])}{half("FEMME", couple[1])}</div>{_seal(hall, number)}'
        + ("<h2>ENFANTS</h2>" + kids if kids else "") + (f"<h2>MENTIONS ULTÉRIEURES</h2><p>{later}</p>" if later else "")
    )  # fmt: skip
    css = _FILL + f".fill{{font-family:{dice.pick((HAND, TYPEWRITER))}}}"
    fields = {"person_names": _names([*couple, *children])}
    return sheet("family_record_book", html, fields, css=css, font="Liberation Serif", size=10.5)


def second_parents_beside(dice: Dice) -> Paper:
    """A recent booklet scanned open: one parent on each page under a heading in the middle, then a child a page."""
    couple, children, hall = _family(dice, (1, 2))
    day = wedding_day(dice, couple)
    titles = ("ÉPOUX / PÈRE / PARENT", "ÉPOUSE / MÈRE / PARENT")
    pages = [
        _cover(hall, day),
        f'<div class="pg"><h2 class="c">EXTRAIT DE L\'ACTE DE MARIAGE</h2>{_line("célébré le", long_date(day))}{_line("à", hall.town)}{_seal(hall, 3)}</div>',
    ]
    pages += [
        f'<div class="pg"><div class="c b">{title}</div>{_parent("", one)}</div>'
        for title, one in zip(titles, couple, strict=True)
    ]
    pages += [
        _birth(f"{rank}ᵉ ENFANT" if rank > 1 else "1ᵉʳ ENFANT", child, hall, dice.number(9, 2100), rank, couple)
        for rank, child in enumerate(children, 1)
    ]
    fields = {"person_names": _names([*couple, *children]), "issue_date": day}
    css = _SPREAD + f".fill{{font-family:{dice.pick((HAND, TYPEWRITER))}}}"
    return sheet("family_record_book", _spreads(pages), fields, page="A4 landscape", margin="8mm", css=css, size=9.5)


def three_columns(dice: Dice) -> Paper:
    """A recent booklet copied three pages abreast, filled by the town hall's program in sentences: marriage, a child of each parent's name order, a mention of divorce, an empty page for deaths."""
    couple, children, hall = _family(dice, (1, 2))
    day = wedding_day(dice, couple)
    given = day + dt.timedelta(days=dice.number(0, 3))

    def deed(title: str, text: str, number: int) -> str:
        return f'<div class="pg"><div class="tiny c">{title}</div><p class="b">Acte n° {number} du registre de {hall.town}</p><p style="line-height:1.7">{text}</p><p class="tiny">Certifié conforme aux registres, par délégation du maire</p>{signature(number % 90)}</div>'

    one, two = couple
    wed = f"Le {long_date(day)}, {hall.officer}, officier de l'état civil, a prononcé le mariage de {civil_name(one)}, né{one.e} le {long_date(one.birth_date)} à {one.birth_place}, et de {civil_name(two)}, né{two.e} le {long_date(two.birth_date)} à {two.birth_place}. Il a été dressé un contrat de mariage le {long_date(day - dt.timedelta(days=dice.number(8, 60)))}."
    pages = [deed("EXTRAIT DE L'ACTE DE MARIAGE", wed, dice.number(2, 320))]
    for rank, child in enumerate(children, 1):
        born = f"{civil_name(child)}, né{child.e} le {long_date(child.birth_date)} à {hall.town}, {'fils' if child.sex == 'M' else 'fille'} de {civil_name(one)} et de {civil_name(two)}."
        pages.append(
            deed(
                f"EXTRAIT DE L'ACTE DE NAISSANCE — {rank}{'er' if rank == 1 else 'e'} ENFANT",
                born,
                dice.number(20, 3000),
            )
        )
    pages.append(
        '<div class="pg"><div class="tiny c">EXTRAIT DE L\'ACTE DE DÉCÈS DE L\'ÉPOUX OU DU PARENT</div><p>Le ................................<br>à ................................<br>est décédé(e) ................................</p></div>'
    )
    html = (
        f'<p class="small" style="color:#8b1a2b">LIVRET DE FAMILLE &nbsp;—&nbsp; mairie {hall.of} ({hall.department}) &nbsp;—&nbsp; remis aux époux le {given:%d/%m/%Y} &nbsp;—&nbsp; l\'usage d\'un livret incomplet ou falsifié engage la responsabilité du titulaire</p>'
        f'<div style="display:flex;flex-wrap:wrap;gap:2mm">{"".join(pages)}</div>'
    )
    css = ".pg{width:88mm;min-height:84mm;border:.6pt solid #b99;padding:5mm;background:#fdf6f3}"
    fields = {"person_names": _names([*couple, *children]), "issue_date": given}
    return sheet("family_record_book", html, fields, page="A4 landscape", margin="9mm", css=css, font="C059", size=9.4)


def mother_alone(dice: Dice) -> Paper:
    """Four pages of a mother's book on one landscape copy: the other parent's page struck through, children as extracts; the day of delivery inside the cover."""
    mother, hall = dice.person(sex="F", age=(38, 54)), town_hall(dice)
    kids = [replace(child, last_name=birth_surname(mother)) for child in dice.children(mother, dice.number(1, 2))]
    children = sorted(kids, key=lambda child: child.birth_date)
    delivered = children[-1].birth_date + dt.timedelta(days=dice.number(3, 40))
    seed = dice.number(0, 99)

    def part(title: str, inner: str) -> str:
        return f"<td style='width:50%;height:84mm;border:.6pt solid #777;padding:4mm 6mm;font-size:8.6pt'><div style='text-align:center;font-variant:small-caps;font-size:10pt'>{title}</div>{inner}</td>"

    def row(label: str, value: str) -> str:
        return f"<div style='margin-top:1.3mm'><span style='font-size:7pt'>{label}</span> <span style=\"font-family:'{TYPEWRITER}'\">{value}</span></div>"

    def identity(person: Person) -> str:
        return row("NOM", birth_surname(person)) + row("Prénoms", ", ".join(person.first_names)) + row(f"Né{person.e} le", long_date(person.birth_date)) + row("à", f"{person.birth_place} ({person.birth_postcode[:2]})")  # fmt: skip

    parents = [civil_name(dice.person("", sex=sex, age=(50, 75))) for sex in "MF"]
    own = identity(mother) + row("Fille de", parents[0]) + row("et de", parents[1]) + row("Acte de naissance n°", f"{dice.number(20, 3000)}, mairie de {mother.birth_place}")  # fmt: skip
    cover = f"<div style='text-align:center;margin-top:7mm'>République française<br><br><b style='font-size:13pt'>Livret de famille</b><br><br>mairie {hall.of} ({hall.department})<br>remis à la mère le {long_date(delivered)}<br><br>sous le n° {dice.digits(4)}/{delivered.year}</div><div style='transform:scale(.7);transform-origin:left top'>{stamp(f'MAIRIE {hall.of.upper()}', '#335')}</div>"
    struck = "<div style='position:relative;height:60mm'><svg width='100%' height='210' viewBox='0 0 400 210' preserveAspectRatio='none'><path d='M10 200 L390 10' stroke='#333' stroke-width='1.5'/></svg></div><div style='margin-top:-58mm'>NOM ..........................<br>Prénoms ..........................<br>Né(e) le ..........................<br>à ..........................</div>"
    pages = [part("", cover), part("Parent (second)", struck), part("Mère", own)]
    for index, child in enumerate(children, 1):
        pages.append(part(f"{('Premier', 'Deuxième')[index - 1]} enfant", f"<div style='text-align:center;font-size:7.4pt'>extrait de l'acte de naissance n° {dice.number(30, 2500)}</div>" + identity(child) + row("Certifié le", long_date(child.birth_date + dt.timedelta(days=2))) + f"<div style='font-size:7pt;margin-top:2mm'>L'officier de l'état civil, {hall.officer}<br>{signature(seed + index)}</div>"))  # fmt: skip
    if len(pages) % 2:
        pages.append(part("Troisième enfant", "<p style='font-size:8pt;margin-top:4mm'>Extrait de l'acte de naissance n° ............<br>NOM ..................<br>Prénoms ..................</p>"))  # fmt: skip
    rows = "".join(f"<tr>{a}{b}</tr>" for a, b in zip(pages[::2], pages[1::2], strict=True))
    fields = {"person_names": [truth_name(person) for person in (mother, *children)], "issue_date": delivered}
    return sheet("family_record_book", f"<table style='width:262mm'>{rows}</table>", fields, font="Liberation Serif", page="A4 landscape", margin="9mm 15mm", css="tr{break-inside:avoid}")  # fmt: skip


def abroad(dice: Dice) -> Paper:
    """A booklet made by a consulate: two openings copied on one sheet, the acts transcribed, labels beneath dotted lines, typed."""
    parents, children, _hall = _family(dice, (1, 2))
    if (children[0].birth_date - parents[0].birth_date).days < 6500:
        parents[0] = replace(parents[0], birth_date=parents[1].birth_date - dt.timedelta(days=dice.number(200, 3000)))
    day = wedding_day(dice, parents)
    delivered = day + dt.timedelta(days=dice.number(40, 190))
    post, country = dice.pick((("Dakar", "Sénégal"), ("Tunis", "Tunisie"), ("Casablanca", "Maroc"), ("Tananarive", "Madagascar"), ("Abidjan", "Côte d'Ivoire")))  # fmt: skip
    officer = dice.person("", age=(30, 60)).named("first_LAST")

    def dotted(value: str, label: str) -> str:
        return f'<div style="margin:0 0 2.2mm"><div class="v">{value}</div><div class="tiny" style="border-top:.7pt dotted #666">{label}</div></div>'

    def who(person: Person) -> str:
        return dotted(birth_surname(person), "Nom de famille") + dotted(", ".join(person.first_names), "Prénom(s)") + dotted(f"{long_date(person.birth_date)} — {person.birth_place}", "Date et lieu de naissance")  # fmt: skip

    def leaf(inner: str) -> str:
        return (
            f'<div style="width:50%;height:124mm;border:.5pt solid #aaa;padding:4mm 6mm;overflow:hidden">{inner}</div>'
        )

    def child(rank: int) -> str:
        title = f'<div class="c small b">{("PREMIER", "DEUXIÈME")[rank]} ENFANT</div>'
        if rank >= len(children):
            blank = "".join(
                dotted("&nbsp;", label) for label in ("Nom de famille", "Prénom(s)", "Date et lieu de naissance")
            )
            return leaf(f'{title}<div class="c tiny">Extrait de l\'acte de naissance n° ..........</div><br>{blank}')
        act = f'<div class="c tiny">Extrait de l\'acte de naissance n° {dice.number(4, 900)} / {children[rank].birth_date.year}</div><br>'
        return leaf(title + act + who(children[rank]) + f'<p class="tiny">Transcrit au consulat général de France à {post}. Mentions : néant. Décès : —</p>{signature(dice.number(0, 90))}')  # fmt: skip

    cover = leaf(f'<div class="c" style="margin-top:14mm">RÉPUBLIQUE FRANÇAISE<h1 style="letter-spacing:.2em">LIVRET DE FAMILLE</h1><p class="small">CONSULAT GÉNÉRAL DE FRANCE<br>À {post.upper()} ({country})</p><br>{stamp(f"CONSULAT DE FRANCE {post.upper()}")}<p class="small">Livret remis aux époux le<br><span class="v">{long_date(delivered)}</span></p><p class="tiny">L\'officier de l\'état civil par délégation,<br>{officer}</p></div>')  # fmt: skip
    union = leaf(f'<div class="c small b">ACTE DE MARIAGE n° {dice.number(11, 480)}</div><p class="tiny c">célébré à {post} le <span class="v">{long_date(day)}</span> entre</p>{who(parents[0])}<div class="c tiny">et</div>{who(parents[1])}<p class="tiny">Contrat de mariage : sans.</p>')  # fmt: skip
    html = f'<div style="display:flex">{cover}{union}</div><div style="display:flex;margin-top:6mm">{child(0)}{child(1)}</div>'
    fields = {"issue_date": delivered, "person_names": [truth_name(person) for person in (*parents, *children)]}
    return sheet("family_record_book", html, fields, font="C059", size=9.5, margin="10mm 12mm", css=f".v{{font:bold 9.5pt '{TYPEWRITER}';min-height:4mm}}")  # fmt: skip


LAYOUTS = {"abroad": abroad, "mother_alone": mother_alone,
    "second_parents_beside": second_parents_beside,
    "married_spreads": married_spreads, "unmarried_pages": unmarried_pages, "old_husband_wife": old_husband_wife,
    "three_columns": three_columns,
}  # fmt: skip


def first_children_then_wedding(dice: Dice) -> Paper:
    """A photocopy of four small pages on one sheet: unmarried parents with children, whose marriage was written in afterwards, a page left empty."""
    parents, kids, hall, delivered = _two_pages_family(dice)
    wed = min(delivered + dt.timedelta(days=dice.number(400, 1500)), dice.today - dt.timedelta(days=30))
    other_hall, seed = town_hall(dice), dice.number(0, 99)
    page = "border:.5pt solid #555;padding:5mm;width:50%;min-height:122mm;font-size:.92em"

    def who(person: Person, title: str, number: int) -> str:
        return f'<div class="b" style="margin-top:2mm">{title}</div>Acte de naissance n° {number} dressé à {person.birth_place}<br>Nom : <b>{birth_surname(person)}</b><br>Prénom(s) : <b>{", ".join(person.first_names)}</b><br>Né{person.e} le : <b>{long_date(person.birth_date)}</b><br>'

    def child(kid: Person, rank: str) -> str:
        return f'<div style="margin-bottom:5mm"><div class="c" style="background:#ddd">{rank} ENFANT</div>Commune : {hall.town} &nbsp; Acte n° {dice.number(20, 900)}<br><b>{kid.last_name.upper()}</b>, {", ".join(kid.first_names)}<br>sexe {kid.sex}, né{kid.e} le {long_date(kid.birth_date)}<br><span class="small">Certifié conforme le {kid.birth_date + dt.timedelta(days=3):%d/%m/%Y}. L\'officier de l\'état civil : {other_hall.officer.split()[-1]}</span></div>'

    ranks = ("PREMIER", "DEUXIÈME", "TROISIÈME")
    html = f"""<div style="display:flex"><div style="{page}" class="c"><br><br><br>RÉPUBLIQUE FRANÇAISE<br><br><span style="font-size:1.6em;letter-spacing:2pt">LIVRET<br>de<br>FAMILLE</span><br><br>Mairie {hall.of}<br>({hall.department})<br><br><span class="small">remis aux parents<br>le {delivered:%d/%m/%Y}</span></div>
<div style="{page}"><div class="c b">PARENTS</div>{who(parents[0], "MÈRE", dice.number(10, 900))}{who(parents[1], "PÈRE", dice.number(10, 900))}<div style="margin-top:4mm;font-family:'Courier Prime'">MENTION — Les parents ont contracté mariage à {other_hall.town} le {long_date(wed)}, acte n° {dice.number(3, 120)}. Extrait délivré au verso.</div>{_seal(hall, seed)}</div></div>
<div style="display:flex;margin-top:4mm"><div style="{page}"><div class="c b">ENFANTS</div>{"".join(child(kid, rank) for kid, rank in zip(kids, ranks, strict=False))}</div><div style="{page}"><div class="c" style="background:#ddd">{ranks[len(kids)]} ENFANT</div><br>Commune : ........................ Acte n° .........<br><br>............................................<br><br>né(e) le ...................................<br><br><div class="c small" style="margin-top:20mm">DÉCÈS — MENTIONS DIVERSES<br><br>néant</div></div></div>"""
    truth = {"person_names": [truth_name(parents[0]), truth_name(parents[1]), *(f"{' '.join(kid.first_names)} {kid.last_name.upper()}" for kid in kids)], "issue_date": delivered}  # fmt: skip
    return sheet("family_record_book", html, truth, font="C059", size=9.4, margin="12mm 14mm", css="body{filter:grayscale(1)}")  # fmt: skip


def _two_pages_family(dice: Dice) -> tuple[list[Person], list[Person], TownHall, dt.date]:
    """Mother and father, one or two children born before the booklet's marriage, the town hall and the day it was handed over."""
    mother = dice.person(sex="F", age=(30, 50))
    father = dice.person("", "M", (32, 55))
    kids = sorted(dice.children(father, dice.number(1, 2)), key=lambda kid: kid.birth_date)
    moved = [replace(kid, birth_date=min(kid.birth_date, dice.today - dt.timedelta(days=1200 + 400 * (1 - rank)))) for rank, kid in enumerate(kids)]  # fmt: skip
    return [mother, father], moved, town_hall(dice), moved[0].birth_date + dt.timedelta(days=5)


LAYOUTS["first_children_then_wedding"] = first_children_then_wedding


def four_on_a_sheet(dice: Dice) -> Paper:
    """Both parents of one sex and their adopted or own children: four small pages copied on one sheet lying down, « premier parent », « second parent »."""
    one = dice.person(age=(32, 50))
    two = dice.person("", one.sex, (32, 50))
    kids = dice.children(one, dice.number(1, 2))
    days = sorted((dice.number(400, 3300) for _ in kids), reverse=True)
    kids = [replace(kid, last_name=one.birth_name or one.last_name, birth_date=dice.today - dt.timedelta(days=ago)) for kid, ago in zip(kids, days, strict=True)]  # fmt: skip
    hall = town_hall(dice)
    given = max(kid.birth_date for kid in kids) + dt.timedelta(days=dice.number(20, 300))
    wedding = max(
        dt.date(2013, 6, dice.number(8, 29)), min(wedding_day(dice, (one, two)), given - dt.timedelta(days=200))
    )

    def entry(label: str, value: str) -> str:
        return f"<div style='margin:1.2mm 0'><i>{label}</i><br><b style='font-family:Liberation Mono;font-size:8.5pt'>{value}</b></div>"

    def parent(title: str, it: Person) -> str:
        return f"<div style='flex:1'><u>{title}</u>{entry('Nom', birth_surname(it))}{entry('Prénom(s)', ' '.join(it.first_names))}{entry('Date et lieu de naissance', f'{it.birth_date:%d-%m-%Y} {it.birth_place}')}</div>"

    pages = [
        f"<div class='c' style='padding-top:18mm'>RÉPUBLIQUE FRANÇAISE<br><br><b style='font-size:13pt'>Livret de famille</b><br><br>Mairie {hall.of} ({hall.department})<br><br>Remis le {long_date(given)}</div>",
        f"<div class='c'><b>EXTRAIT DE L'ACTE DE MARIAGE n° {dice.number(2, 300)}</b><br>célébré le {long_date(wedding)}</div><div style='display:flex;gap:4mm;margin-top:3mm'>{parent('Premier conjoint', one)}{parent('Second conjoint', two)}</div><div class='small'>Délivré conforme aux registres. L'officier de l'état civil {signature(dice.number(0, 99))}</div>",
    ]  # fmt: skip
    pages += [
        f"<div class='c'><b>{'PREMIER' if rank == 0 else 'DEUXIÈME'} ENFANT</b><br>Acte de naissance n° {dice.number(10, 900)}</div>{entry('Nom', birth_surname(kid))}{entry('Prénom(s)', ' '.join(kid.first_names))}{entry(f'né{kid.e} le', long_date(kid.birth_date))}{entry('à', hall.town)}<div class='small'>Le {kid.birth_date + dt.timedelta(days=3):%d-%m-%Y}, l'officier de l'état civil<br>{stamp(f'MAIRIE {hall.of.upper()}')}</div>"
        for rank, kid in enumerate(kids)
    ]  # fmt: skip
    pages += [
        "<div class='c'><b>DEUXIÈME ENFANT</b><br>Acte de naissance n° ........</div>"
        + "<br>................................" * 7
    ] * (4 - len(pages))
    cells = "".join(
        f"<div style='width:48%;height:84mm;border:.5pt dashed #888;padding:4mm;overflow:hidden;box-sizing:border-box'>{page}</div>"
        for page in pages
    )
    html = f"<div style='display:flex;flex-wrap:wrap'>{cells}</div>"
    return sheet(
        "family_record_book",
        html,
        {"person_names": _names([one, two, *kids]), "issue_date": given},
        font="C059",
        size=8.6,
        page="A4 landscape",
        margin="12mm 16mm",
    )


LAYOUTS["four_on_a_sheet"] = four_on_a_sheet
LAYOUTS |= _motley_family_record_book.LAYOUTS | _medley_family_record_book.LAYOUTS
LAYOUTS |= _further_family_record_book.LAYOUTS | _extra_family_record_book.LAYOUTS
LAYOUTS |= _potluck_family_record_book.LAYOUTS | _mixed_family_record_book.LAYOUTS | _sorted_family_record_book.LAYOUTS
LAYOUTS |= _gathered_family_record_book.LAYOUTS
LAYOUTS |= _dealt_family_record_book.LAYOUTS
LAYOUTS |= _blind_family_record_book.LAYOUTS
LAYOUTS |= _strewn_family_record_book.LAYOUTS | _scattered_family_record_book.LAYOUTS
LAYOUTS |= _diverse_family_record_book.LAYOUTS | _apart_civil.BOOK
