"""Machine-readable zones for the sample identity papers, with right check digits.

ICAO 9303 (parts 3 to 7): cards of three lines of 30 (TD1), passports of two of 44 (TD3), visas of two of 44 (MRV-A).
The French identity card of 1988-2021 has a layout of its own, two lines of 36: the number carries the year and month
of issue, and the last digit checks both lines.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date
from itertools import cycle

_SPECIAL = str.maketrans(
    {"Æ": "AE", "Œ": "OE", "ß": "SS", "Ø": "OE", "Ł": "L", "'": "", "’": "", "-": "<", " ": "<", ",": ""}
)


def plain(text: str) -> str:
    """A name as a machine-readable zone writes it: A to Z and fillers."""
    letters = unicodedata.normalize("NFD", text.upper().translate(_SPECIAL))
    return "".join(letter for letter in letters if letter == "<" or "A" <= letter <= "Z")


def check_digit(text: str) -> str:
    """The check digit of ICAO 9303: weights 7, 3, 1, letters from 10, filler 0.

    >>> check_digit("520727"), check_digit("D23145890")
    ('3', '7')
    """
    values = (0 if char == "<" else int(char, 36) for char in text)
    return str(sum(value * weight for value, weight in zip(values, cycle((7, 3, 1)), strict=False)) % 10)


def _short(day: date) -> str:
    return f"{day:%y%m%d}"


def _names(last_name: str, first_names: Sequence[str], width: int) -> str:
    return f"{plain(last_name)}<<{'<'.join(plain(name) for name in first_names)}"[:width].ljust(width, "<")


def td1(
    kind: str,
    number: str,
    last_name: str,
    first_names: Sequence[str],
    *,
    born: date,
    sex: str,
    expires: date,
    nationality: str = "FRA",
    optional: str = "",
    country: str = "FRA",
) -> list[str]:
    """Three lines of thirty: the new identity card (`ID`), the residence permit (`IR`)."""
    top = f"{kind[:2].ljust(2, '<')}{country}{number.ljust(9, '<')}{check_digit(number.ljust(9, '<'))}{optional.ljust(15, '<')}"
    middle = (
        f"{_short(born)}{check_digit(_short(born))}{sex}{_short(expires)}{check_digit(_short(expires))}{nationality}"
    )
    middle = middle.ljust(29, "<")
    composite = top[5:30] + middle[0:7] + middle[8:15] + middle[18:29]
    return [top, middle + check_digit(composite), _names(last_name, first_names, 30)]


def td3(
    kind: str,
    number: str,
    last_name: str,
    first_names: Sequence[str],
    *,
    born: date,
    sex: str,
    expires: date,
    nationality: str = "FRA",
    country: str = "FRA",
) -> list[str]:
    """Two lines of forty-four: the passport (`P`)."""
    first = f"{kind.ljust(2, '<')}{country}{_names(last_name, first_names, 39)}"
    second = f"{number.ljust(9, '<')}{check_digit(number.ljust(9, '<'))}{nationality}{_short(born)}"
    second += f"{check_digit(_short(born))}{sex}{_short(expires)}{check_digit(_short(expires))}{'<' * 14}<"
    return [first, second + check_digit(second[0:10] + second[13:20] + second[21:43])]


def visa(
    number: str, last_name: str, first_names: Sequence[str], *, born: date, sex: str, expires: date, nationality: str
) -> list[str]:
    """Two lines of forty-four, without a composite digit: the visa (MRV-A)."""
    first = f"V<FRA{_names(last_name, first_names, 39)}"
    second = f"{number.ljust(9, '<')}{check_digit(number.ljust(9, '<'))}{nationality}{_short(born)}"
    second += f"{check_digit(_short(born))}{sex}{_short(expires)}{check_digit(_short(expires))}"
    return [first, second.ljust(44, "<")]


def old_card(
    number: str, last_name: str, first_names: Sequence[str], *, born: date, sex: str, office: str = "<<<<<<"
) -> list[str]:
    """Two lines of thirty-six: the French identity card of 1988 to 2021; its number has twelve digits.

    >>> from datetime import date
    >>> old_card("880692310285", "Berthier", ["Corinne"], born=date(1965, 12, 6), sex="F")
    ['IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<', '8806923102858CORINNE<<<<<<<6512068F6']
    """
    top = f"IDFRA{plain(last_name)[:25].ljust(25, '<')}{office}"
    names = "<<".join(plain(name) for name in first_names)[:14].ljust(14, "<")
    second = f"{number}{check_digit(number)}{names}{_short(born)}{check_digit(_short(born))}{sex}"
    return [top, second + check_digit(top + second)]
