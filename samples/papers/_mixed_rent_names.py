"""Names of several parts for the mixed layouts of rent; a person that a dossier fixes keeps the name it has."""

from __future__ import annotations

from dataclasses import replace

from samples.dice import Dice, Person

PARTICLED = (
    "de la Roche-Aubrac", "du Plessis-Marsan", "de Saint-Amans-Vidal", "Le Goff de Kervern", "d'Arcy-Montfort", "de Oliveira-Martins",
    "von Hohenau-Lemaire", "van den Broeck-Petit", "di Giacomo-Ferri", "de Lestang-Bouvier", "des Essarts-Cornil", "El Khatib-Durand",
)  # fmt: skip
FOREIGN = (
    "Ould Sidi Brahim", "dos Santos Pereira da Costa", "Ben Hadj Salah", "Tran Nguyen", "Rodríguez de la Fuente", "El Idrissi Alaoui",
    "Abou Zeid Haddad", "Mac Giolla Rua", "Rakoto Andrianina", "Diop Ndiaye", "Bint Al Rashed", "Silva e Sousa",
)  # fmt: skip
SECOND = {
    "F": ("Thi Lan", "da Conceição", "Zohra", "del Carmen", "Awa"),
    "M": ("Lamine", "Văn", "Abd El Kader", "Luís", "Antero"),
}


def particled(dice: Dice, person: Person, role: str = "person") -> Person:
    """The person under a compound surname with a particle."""
    return person if role in dice.given else replace(person, last_name=dice.pick(PARTICLED))


def foreign(dice: Dice, person: Person, role: str = "person") -> Person:
    """The person under a foreign name of several parts."""
    if role in dice.given:
        return person
    first = f"{person.first_name} {dice.pick(SECOND[person.sex])}"
    return replace(person, last_name=dice.pick(FOREIGN), first_names=(first,))


def three_given(dice: Dice, person: Person, role: str = "person") -> Person:
    """The person with three given names."""
    names = list(person.first_names)
    while len(names) < 3 and role not in dice.given:
        other = dice.person("", sex=person.sex).first_name
        names += [other] if other not in names else []
    return replace(person, first_names=tuple(names))


def squares(dice: Dice, width: int = 84, cells: int = 21) -> str:
    """Black squares that carry nothing: the look of a QR code."""
    eye = {(x, y) for x in range(7) for y in range(7) if 6 in (x, y) or 0 in (x, y) or (1 < x < 5 and 1 < y < 5)}
    corner = {(x, y) for x in range(8) for y in range(8)}
    spots = set()
    for left, top in ((0, 0), (cells - 7, 0), (0, cells - 7)):
        spots |= {(left + x, top + y) for x, y in eye}
    taken = corner | {(cells - 1 - x, y) for x, y in corner} | {(x, cells - 1 - y) for x, y in corner}
    free = [(x, y) for x in range(cells) for y in range(cells) if (x, y) not in taken]
    spots |= {spot for spot in free if dice.chance(0.48)}
    rects = "".join(f'<rect x="{x}" y="{y}" width="1" height="1"/>' for x, y in sorted(spots))
    return f'<svg width="{width}" height="{width}" viewBox="0 0 {cells} {cells}">{rects}</svg>'
