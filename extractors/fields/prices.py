"""Amounts of a page of running text: money without the factors, years, articles and numbers of things beside it.

Receipts and leases print `Garage n° 73`, `3 × 400,00`, `article 21 de la loi du 6 juillet 1989` among their amounts;
digits alone count as a price only where nothing says that they number something.
"""

from __future__ import annotations

import re

from extractors.fields.dates import MONTHS
from extractors.fields.money import find_money
from extractors.fields.parsed import Parsed, fold

_TIMES_BEFORE = re.compile(r"×\s*$|\d\s*[xX*]\s*$|\(\s*(?:soit )?\d{1,2}\s*$")  # `3 × 985,67`: a factor
_TIMES_AFTER = re.compile(r"\s*[×*]\s*\d|\s*[xX]\s*\d")

_QUANTITY = re.compile(
    r"\s*(?:mois(?! d)|jours?|nuits?|nuit[ée]es?|m[²³23]|kwh|parts?|pers(?:onnes?)?|unit[ée]s?|heures?)(?!\w)", re.I
)
_NUMBER_OF = re.compile(
    r"\bn ?[°ºo]\W*$|\b(?:lot|type|box|articles?|art\.?|loi|t|f|du|le|jour)\W*$"
    r"|\b(?:appartement|appt?\.?|apt\.?|b[âa]timent|b[âa]t\.?|[ée]tage|chambre|porte|escalier|bo[îi]te)\s*$",
    re.I,
)
_PLACE_AFTER = re.compile(  # a house's number, or a postcode before its town
    r",? (?:bis|ter|quater|[A-D]|rue|avenue|av\.|boulevard|bd|place|quai|cours|chemin|route|impasse|all[ée]e|square"
    r"|r[ée]sidence|passage)\b|(?<=\d{5}) [A-ZÀ-Þ]"
)
_OF_A_MONTH = re.compile(rf" ?(?:er )?(?:{'|'.join(MONTHS)})\b")


def find_prices(text: str) -> list[Parsed]:
    """Amounts as printed, but for factors (`3 × 400,00`), quantities (`1,00 mois`), years and numbers of things.

    >>> [p.value for p in find_prices("Garage n° 73 : 45,00 €")], find_prices("article 21 de la loi du 6 juillet 1989")
    ([45.0], [])
    >>> [p.value for p in find_prices("LOYER LOGEMENT 1,00 mois 928,00")]
    [928.0]
    """
    found = [p for p in find_money(text) if p.value]
    found = [p for p in found if not (_TIMES_BEFORE.search(text[: p.start]) or _TIMES_AFTER.match(text[p.end :]))]
    found = [p for p in found if not (p.value < 100 and _QUANTITY.match(text[p.end :]))]
    bare = [text[p.start : p.end].strip().isdigit() for p in found]
    priced = not all(bare)  # beside an amount with centimes or a currency, digits alone number something
    return [p for p, alone in zip(found, bare, strict=True) if not (alone and (priced or _no_price(text, p)))]


def _no_price(text: str, parsed: Parsed) -> bool:
    """Whether bare digits are a year, the number of something, the day of a month."""
    if 1945 <= parsed.value <= 2100 or _NUMBER_OF.search(text[: parsed.start]):
        return True
    if _PLACE_AFTER.match(text, parsed.end) or _numbers_a_line(text, parsed):
        return True
    return bool(_OF_A_MONTH.match(fold(text[parsed.end :])))


def _numbers_a_line(text: str, parsed: Parsed) -> bool:
    """Whether digits are the rank of a line: `4. LOYER`, `6) À PAYER`."""
    first = re.search(r"(?:^|[\n\t])\W*$", text[: parsed.start])
    return bool(first and parsed.value < 100 and re.match(r"\s?[.)°](?:\s?[^\W\d_]|\s*$)", text[parsed.end :]))


def positive_prices(text: str) -> list[Parsed]:
    """Amounts with deductions (`- 210,00`) as positive numbers."""
    return [Parsed(abs(p.value), p.start, p.end, p.score) for p in find_prices(text)]
