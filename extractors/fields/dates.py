"""French dates: `14/03/2024`, `14.03.24`, `1er mars 2024`, `le quatorze mars deux mille vingt-quatre`.

Values are ISO strings. Day always comes before month. A year
of two digits means 20xx up to 50, 19xx above. Letters that OCR writes for digits (`O`, `l`, `S`) are mended only inside
a token that is otherwise a date; one slip is allowed in the name of a month.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from rapidfuzz import fuzz, process

from extractors.fields.numerals import split_words, value_of
from extractors.fields.parsed import LOOKALIKES, Parsed, Parser, asked_again, fold, fold_in_place, plain

MONTHS = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
]
SHORT_MONTHS = {
    "janv": 1, "jan": 1, "fevr": 2, "fev": 2, "avr": 4, "juil": 7, "jul": 7, "jll": 7, "sept": 9, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12, "mar": 3, "aou": 8,
}  # fmt: skip
_D = r"[0-9OQolI|S]"
_FREE = (  # or glued to what joins it
    r"(?:(?<![\w/.,-])|(?<=[/.]\d{4}-)|(?<=[-.]\d{4}/)|(?<=\d{4} /)|(?<=\d{4}/)(?=\d\d/\d\d/20\d\d\b)"
    r"|(?<=\s-)|(?<=\b(?:[aAdD][uU]|[lL][eE]))"
    r"|(?<=\d[/.-]\d\d[/.-]\d\d)(?=\d\d[/.-]\d\d[/.-]\d\d\b)|(?<=\d[/.-]\d\d[/.-]\d{4})(?=\d\d[/.-]\d\d[/.-]\d{4}\b))"
)
_ANOTHER = (
    r"\d\d(?:/\d\d/|\.\d\d\.|-\d\d-)(?:\d\d){1,2}\b"  # two days of a column without a blank between: `01/05/2531/05/25`
)
_NUMERIC = re.compile(
    rf"{_FREE}({_D}{{1,2}}) ?([/.\-]) ?({_D}{{1,2}}) ?[/.\-,] ?({_D}{{4}}|{_D}{{2}})"
    rf"(?!(?!(?:au|[àa]|en|par)\b|/\d{{1,2}}[-.]\d{{1,2}}[-.]|{_ANOTHER})[\w/|]|[.,]\d|-\d(?!\d?[/.]\d{{1,2}}[/.]\d\d))"
)
_ISO = re.compile(r"(?<![\w/-])(\d{4})-(\d{2})-(\d{2})(?![\w/-])")
WEEKDAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_BOX = r"[ |]{0,3}"  # in the boxes of a form: `08 03 2025`, one box a digit `0 8 0 3 2025`, read as one run `08032025`
_BETWEEN_BOXES = rf"{_BOX}(?:[/.]{_BOX})?"  # or with the strokes in boxes of their own: `0|8|/|0|3|/|2|0|2|5`
_BOXED = re.compile(
    rf"(?<![\w/.,-])(?<!\d[ |])([0-3]{_BOX}\d){_BETWEEN_BOXES}([01]{_BOX}\d){_BETWEEN_BOXES}"
    rf"((?:1{_BOX}9|2{_BOX}0){_BOX}\d{_BOX}\d)"
    r"(?![\w/]|[.,-]\d|[ |]{1,3}\d)"
)
_CIEC = re.compile(  # `Jo 06 Mo 05 An 2024`, on extracts of acts in many languages (Vienna, 1976)
    rf"(?<!\w)[J1I][o0O]\W?({_D}{{1,2}})\W{{0,2}}M[o0O]\W?({_D}{{1,2}})\W{{0,2}}An\W?({_D}{{4}})(?!\w)", re.I
)
_WRITTEN = re.compile(
    r"(?<![\w/.,])((?<=\b[dl][eu] )[12] \d(?= [a-z])|\d{1,2}|[1lI](?= ?er\b))"
    r"[ .]?(?:er|°)?[ .]?([a-z]{3,10})\.?,?(?: \.?|\n(?=(?:19|20)\d\d))?"
    r"((?:19|20)\d{2}|\d{2}(?= |$|[,;.)]))(?!\d)"
)
_OVER_A_LINE = re.compile(  # `le 4` over `mai 2025`
    r"(?<=\b[dl][eu] )(\d{1,2})(?: ?er)?\n([a-z]{3,10}) ((?:19|20)\d\d)\b"
)
_FIGURE = re.compile(r"\d")
_STREET = re.compile(
    r"\b(?:rue|avenue|ave?|place|pl|boulevard|boul|bd|bld|quai|allees?|cours|impasse|imp|square|sq|esplanade|passage"
    r"|promenade|chemin|route|rte|faubourg|fbg|rond-point|pont|parvis|cite|residence|stade|lycee|college|ecole|mail"
    r"|caserne|quartier|villa)\.?\s+(?:du|des)\s+\Z"
)


@lru_cache(maxsize=4096)
def month_number(word: str) -> int | None:
    """The month a folded word names: in full, shortened, or with one OCR slip.

    >>> month_number("septembre"), month_number("sept"), month_number("ferrier"), month_number("loyer")
    (9, 9, 2, None)
    """
    if word in MONTHS:
        return MONTHS.index(word) + 1
    if word in SHORT_MONTHS:
        return SHORT_MONTHS[word]
    if len(word) < 4:
        return None
    best = process.extractOne(word, MONTHS, scorer=fuzz.ratio, score_cutoff=75)
    if best is None or abs(len(best[0]) - len(word)) > 1 or len(best[0]) < 4:
        return None
    return MONTHS.index(best[0]) + 1


def iso(year: int, month: int, day: int) -> str | None:
    """The ISO date, or None when the calendar has no such day or no living person could need it."""
    if not 1880 <= year <= 2100:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


@asked_again
def find_dates(text: str) -> list[Parsed]:
    """Every complete date in the text, as ISO strings, left to right.

    >>> [p.value for p in find_dates("né le 1er mars 1988, payé le 05/10/26, jugé le deux mai deux mille vingt-quatre")]
    ['1988-03-01', '2026-10-05', '2024-05-02']
    >>> [p.value for p in find_dates("08 03 2025, |0|8| |0|3| |2|0|2|5|, 08032025, 27238915, 0|8|/|0|3|/|2|0|2|5")]
    ['2025-03-08', '2025-03-08', '2025-03-08', '2025-03-08']
    >>> [p.value for p in find_dates("01-10-2026/31-10-2026, le 02/11/2026en espèces")]
    ['2026-10-01', '2026-10-31', '2026-11-02']
    >>> [p.value for p in find_dates("01/05/2531/05/25, 01.05.202531.05.2025")]
    ['2025-05-01', '2025-05-31', '2025-05-01', '2025-05-31']
    >>> [p.value for p in find_dates("prend effet le 4\\njuillet 2025 à 8 heures, page 3\\nmai 2025")]
    ['2025-07-04']
    >>> [p.value for p in find_dates("à Calais, le 1 1 octobre 2026, lot 2 5 mars 2026")]
    ['2026-10-11', '2026-03-05']
    >>> [p.value for p in find_dates("Jo 22 Mo 03 An 2024, J006 Mo 05An 2024")]
    ['2024-03-22', '2024-05-06']
    >>> [p.value for p in find_dates("Célébré le 5 jui11et 2020, le 3 a0ut 2021")]
    ['2020-07-05', '2021-08-03']
    >>> find_dates("31/02/2024 12.50 1 234,56 page 3/4")
    []
    """
    folded = fold_in_place(text)
    found = [*_dates_in_letters(folded), *_year_first(folded)]
    if _FIGURE.search(folded):
        found = [*_numeric_dates(plain(text)), *_written_dates(folded), *found]
    return [date for date in without_overlap(found) if not _names_a_street(date, folded)]


def _names_a_street(date: Parsed, folded: str) -> bool:
    """Whether a day is that of history which a street bears: `rue du 8 mai 1945`."""
    return str(date.value) < "1970" and _STREET.search(folded[max(0, date.start - 40) : date.start]) is not None


def parse_date(text: str) -> str | None:
    """The date, when the text is one date and nothing else (a weekday, `le` and a final point apart).

    >>> parse_date("le lundi 14 mars 2024"), parse_date("14-03-2024"), parse_date("mars 2024")
    ('2024-03-14', '2024-03-14', None)
    """
    return whole(find_dates, text, rf"(?:le )?(?:{WEEKDAY} )?")


def whole(find: Parser, text: str, before: str) -> str | None:
    """The one value of a text that holds nothing else but what `before` allows in front of it."""
    found = find(text.strip())
    if len(found) != 1:
        return None
    head, tail = fold(text.strip()[: found[0].start]), text.strip()[found[0].end :]
    return str(found[0].value) if re.fullmatch(before, head) and tail.strip(" .") == "" else None


def year_of(text: str) -> int:
    """A printed year of two or four digits as a number."""
    number = int(text.lstrip("'").translate(LOOKALIKES))
    return number if number > 99 else number + (2000 if number <= 50 else 1900)


def _numeric_dates(text: str) -> list[Parsed]:
    found = []
    for match in _ISO.finditer(text):
        found.append((iso(int(match[1]), int(match[2]), int(match[3])), match, 1.0))
    for match in _NUMERIC.finditer(text):
        raw = [match[g] for g in (1, 3, 4)]
        if sum(c.isdigit() for c in "".join(raw)) * 2 <= len("".join(raw)):
            continue
        day, month = (int(part.translate(LOOKALIKES)) for part in raw[:2])
        score = 1.0 if "".join(raw).isdigit() else 0.8
        if len(raw[2]) == 2 and match[2] == ".":
            score *= 0.9
        found.append((iso(year_of(raw[2]), month, day), match, score))
    for match in _CIEC.finditer(text):
        day, month = (int(match[group].translate(LOOKALIKES)) for group in (1, 2))
        found.append((iso(year_of(match[3]), month, day), match, 0.95))
    for match in _BOXED.finditer(text):
        day, month, year = (int(re.sub(r"\D", "", match[group])) for group in (1, 2, 3))
        apart = re.fullmatch(r"\d\d\D{1,3}\d\d\D{1,3}\d{4}|[^/]*/[^/]*/[^/]*", match.group())
        found.append((iso(year, month, day), match, 1.0 if apart else 0.8))
    return [Parsed(value, m.start(), m.end(), score) for value, m, score in found if value]


_MISREAD_MONTH = re.compile(r"(?<=\d )(?=[a-z01|]*[01|])[a-z01|]{4,9}(?= (?:19|20)\d\d)")  # `5 jui11et 2020`
_LETTERS = str.maketrans("01|", "oll")


def _month_mended(token: re.Match[str]) -> str:
    """The month that a token is once its figures are letters again; else the token."""
    letters = token.group().translate(_LETTERS)
    return letters if letters in MONTHS else token.group()


def _written_dates(folded: str) -> list[Parsed]:
    folded = _MISREAD_MONTH.sub(_month_mended, folded)
    found = []
    for match in (*_WRITTEN.finditer(folded), *_OVER_A_LINE.finditer(folded)):
        month = month_number(match[2])
        day = int(match[1].replace(" ", "").translate(LOOKALIKES))  # `le 1 1 octobre`, as readers part two ones
        value = iso(year_of(match[3]), month, day) if month else None
        if value:
            exact = match[2] in MONTHS or match[2] in SHORT_MONTHS
            found.append(Parsed(value, match.start(), match.end(), 1.0 if exact else 0.85))
    return found


_YEAR_FIRST = re.compile(r"l'an\s+([a-z -]{8,60}?)(?:,|,?\s+et)?\s+le\s+([a-z0-9 -]{1,25}?)\s+([a-z]{3,10})(?![a-z])")


def _year_first(folded: str) -> list[Parsed]:
    """`L'an deux mille vingt-quatre, et le quatorze mars`: how clerks and notaries open an act."""
    found = []
    for match in _YEAR_FIRST.finditer(folded):
        year = value_of([w for w, _, _ in split_words(match[1])])
        said = re.sub(r"\W|er$", "", match[2])
        day = int(said) if said.isdigit() else value_of([w for w, _, _ in split_words(match[2])])
        month = month_number(match[3])
        value = iso(year, month, day) if year and month and day else None
        if value:
            found.append(Parsed(value, match.start(), match.end(), 0.95))
    return found


def _dates_in_letters(folded: str) -> list[Parsed]:
    """`quatorze mars deux mille vingt-quatre`: a day in words, a month, a year in words."""
    words = split_words(folded)
    found = []
    for i, (word, _, _) in enumerate(words):
        if len(word) < 3 or (month := month_number(word)) is None:
            continue
        year, stop = _year_words([w for w, _, _ in words[i + 1 : i + 10]])
        day, first = _day_before(folded, words, i)
        value = iso(year, month, day) if year and day else None
        if value:
            found.append(Parsed(value, first, words[i + stop][2], 1.0 if word in MONTHS else 0.85))
    return found


def _year_words(words: list[str]) -> tuple[int, int]:
    """The longest run of words after a month that says a year, and its length."""
    for length in range(len(words), 1, -1):
        value = value_of(words[:length])
        if value is not None and 1880 <= value <= 2100 and words[length - 1] != "et":
            return value, length
    return 0, 0


def _day_before(folded: str, words: list[tuple[str, int, int]], month: int) -> tuple[int, int]:
    """The day just before the month's word, in words or digits, and where it starts."""
    digits = re.search(r"(?<!\d)(\d{1,2}) ?(?:er)?[ .]*$", folded[: words[month][1]])
    if digits:
        return int(digits[1]), digits.start()
    for length in (3, 2, 1):
        if month >= length:
            value = value_of([w for w, _, _ in words[month - length : month]])
            if value is not None and 1 <= value <= 31 and words[month - length][0] != "et":
                return value, words[month - length][1]
    return 0, 0


def without_overlap(found: list[Parsed]) -> list[Parsed]:
    """Left to right; of two readings of the same characters the longer stays."""
    kept: list[Parsed] = []
    for parsed in sorted(found, key=lambda p: (p.start - p.end, -p.score)):
        if not any(parsed.start < k.end and k.start < parsed.end for k in kept):
            kept.append(parsed)
    return sorted(kept, key=lambda p: p.start)
