"""Values that only tax papers print: years, family-quotient shares, notice references, counts of people.

Shares (CGI art. 194): one or two for the declarants, halves for children, quarters in shared custody; printed `2`,
`2,5`, `2.50`, `2 1/2`. The reference of a notice has 13 characters, printed in groups: `25 33 A123456 78`.
"""

from __future__ import annotations

import re

from extractors.fields.dates import find_dates
from extractors.fields.numerals import numeral
from extractors.fields.parsed import LOOKALIKES, Parsed, fold_in_place, plain

_YEAR = re.compile(r"(?<![\w/.,-])((?:19|20|2O|2o|Z0)[0-9OolISB]{2})(?![\w/]|[.,-]\d)")
_SHARES = re.compile(
    r"(?<![\w/.,-])([0-9OolI]{1,2})(?: ?[.,] ?([0-9OolIS]{1,2}))?( ?1/2|½| ?1/4| ?3/4)?(?![\w/%]|[.,]\d| ?\d| ?€| ?%)"
    r"(?! ?(?:personnes?|pers\b|enfants?|d[ée]clarants?|adultes?|ans?\b|euros?\b|mois\b))"  # counts something else
)
_REFERENCE = re.compile(r"(?<![\w/.-])(?:[0-9A-Z|lo][ .]?){12}[0-9A-Z|lo](?![\w/-])")
_COUNT = re.compile(r"(?<![\w/.,-])(\d{1,2})(?![\w/%]|[.,]\d| ?\d| ?€)")
_FRACTIONS = {"1/2": 0.5, "½": 0.5, "1/4": 0.25, "3/4": 0.75}
_LONE_N = re.compile(r"(?:^|(?<=[:\t]))[ \t]*N[ .]*$")
_LONE_O = re.compile(r"(?:^|(?<=[:\t]))[ \t]*(?P<nil>[oOQ])[ .]*(?=\t|$)")
_NONE = re.compile(r"\b(?:neant|aucune?|sans)\b")


def find_years(text: str) -> list[Parsed]:
    """Years of four digits that stand alone, never the end of a date.

    >>> [p.value for p in find_years("revenus de 2024, 12/2025, 20245, le 11 juillet 2023")]
    [2024]
    """
    found = []
    days = find_dates(text)
    for match in _YEAR.finditer(plain(text)):
        if any(day.start < match.start() < day.end for day in days):
            continue
        year = match[1].replace("Z", "2").translate(LOOKALIKES)
        if year.isdigit() and 1990 <= int(year) <= 2060:
            found.append(Parsed(int(year), match.start(), match.end(), 1.0 if match[1].isdigit() else 0.8))
    return found


def find_shares(text: str) -> list[Parsed]:
    """Numbers of shares: multiples of a quarter from 1 to 30.

    >>> [p.value for p in find_shares("Nombre de parts : 2,50")], [p.value for p in find_shares("3 1/2")]
    ([2.5], [3.5])
    >>> find_shares("2,30 0,5 1 234 14 %")
    []
    """
    found = []
    for match in _SHARES.finditer(plain(text)):
        whole, cents = match[1].translate(LOOKALIKES), (match[2] or "").translate(LOOKALIKES)
        if not any(c.isdigit() for c in match[1]) or not (whole + cents).isdigit():
            continue
        value = float(f"{whole}.{cents or '0'}") + _FRACTIONS.get((match[3] or "").strip(), 0.0)
        if 1 <= value <= 30 and (value * 4).is_integer():
            exact = (match[1] + (match[2] or "")).isdigit()
            found.append(Parsed(value, match.start(), match.end(), 1.0 if exact else 0.7))
    return found


def find_notice_references(text: str) -> list[Parsed]:
    """References of 13 characters, spaces removed: two digits of the year first, ten digits at least.

    >>> [p.value for p in find_notice_references("Référence de l'avis : 25 33 A123456 78")]
    ['2533A12345678']
    """
    found = []
    for match in _REFERENCE.finditer(plain(text)):
        raw = re.sub(r"[ .]", "", match.group())
        mended = re.sub(r"[OoQlI|]", lambda m: m.group().translate(LOOKALIKES), raw)
        if not re.fullmatch(r"[0-9]{2}[0-9A-Z]{11}", mended) or sum(c.isdigit() for c in mended) < 10:
            continue
        found.append(Parsed(mended, match.start(), match.end(), 1.0 if mended == raw else 0.85))
    return found


def find_counts(text: str) -> list[Parsed]:
    """How many people: `2`, `deux`, `Néant`, `aucune`.

    >>> [p.value for p in find_counts("2 dont 1 en résidence alternée")], find_counts("néant")[0].value
    ([2, 1], 0)
    """
    folded = fold_in_place(plain(text))
    found = [Parsed(int(m[1]), m.start(), m.end()) for m in _COUNT.finditer(folded) if int(m[1]) <= 20]
    found += [Parsed(0, m.start(), m.end(), 0.95) for m in _NONE.finditer(folded)]
    found += [
        Parsed(2, m.start(), m.end(), 0.57) for m in _LONE_N.finditer(text)
    ]  # how PP-OCR reads a 2 that stands alone
    found += [Parsed(0, m.start("nil"), m.end("nil"), 0.8) for m in _LONE_O.finditer(text)]
    for match in re.finditer(r"(?<![\w-])[a-z]+(?![\w-])", folded):
        number = numeral(match.group()) if len(match.group()) > 3 else None
        if number is not None and number <= 12:
            found.append(Parsed(number, match.start(), match.end(), 0.9))
    return sorted(found, key=lambda p: p.start)
