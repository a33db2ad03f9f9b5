"""The machine-readable zone (MRZ) of identity papers, read and proven by its check digits.

Sources: ICAO Doc 9303 parts 3 to 6 (TD1 3×30 for cards and permits, TD2 2×36, TD3 2×44 for passports, MRV visas), and
the French card of 1988-2021, whose two lines of 36 follow a rule of their own (arrêté of 2 August 2010, annex):

    IDFRAname<<<<<<<<<<<<<<<<<<<<<<<office      surname 25, department and office 6
    1809334012345JEAN<<PAUL<<<8804023M7         issue YYMM, place 3, serial 5, key, first names 14,
                                                birth YYMMDD, key, sex, key

A check digit is the sum of the characters' values (0-9, A=10…Z=35, `<`=0) times 7, 3, 1, 7, 3, 1…, modulo 10.
OCR writes `O` for `0`, `K` or `«` for `<`; a character is mended only if the place wants a digit (or a letter) or if a
check digit then holds. Fields whose key fails are kept apart (`proven`): they may be shown, not believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations

from extractors.fields.dates import iso

_TO_DIGIT = str.maketrans("OQDILSBZGTU", "00011582670")
_TO_LETTER = str.maketrans("0158264", "OISBZGA")
_SWAPS = {
    "O": "0",
    "0": "O",
    "I": "1",
    "1": "I",
    "S": "5",
    "5": "S",
    "B": "8",
    "8": "B",
    "Z": "2",
    "2": "Z",
    "G": "6",
    "6": "G",
    "D": "0",
    "Q": "0",
    "L": "1",
}


@dataclass(frozen=True, slots=True)
class Mrz:
    """What a zone says. `proven` names the fields whose check digit holds; names have none of their own."""

    kind: str
    document_code: str
    last_name: str
    first_names: str
    number: str
    birth_date: str | None
    expiry_date: str | None
    nationality: str | None
    sex: str | None
    issue_month: str | None = None
    optional: str = ""
    proven: frozenset[str] = field(default_factory=frozenset)
    valid: bool = False  # every check digit of the zone holds
    lines: tuple[int, ...] = ()


def check_digit(text: str) -> str:
    """The check digit of a run of MRZ characters.

    >>> check_digit("L898902C3"), check_digit("740812"), check_digit("HA672242<")
    ('6', '2', '6')
    """
    total = sum(_value(c) * (7, 3, 1)[i % 3] for i, c in enumerate(text))
    return str(total % 10)


def _value(char: str) -> int:
    if char.isdigit():
        return int(char)
    return ord(char) - 55 if "A" <= char <= "Z" else 0


def read_mrz(lines: Iterable[str]) -> Mrz | None:
    """The zone found in the text lines of a card, best proven first; None when there is none.

    >>> names = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
    >>> zone = read_mrz([names, "L898902C36UTO7408122F1204159ZE184226B<<<<<10"])
    >>> zone.last_name, zone.first_names, zone.birth_date, zone.expiry_date, zone.valid
    ('ERIKSSON', 'ANNA MARIA', '1974-08-12', '2012-04-15', True)
    """
    cleaned = [_clean(line) for line in lines]
    zones = []
    for i in range(len(cleaned)):
        for reader, count in ((_td1, 3), (_td3, 2), (_french_card, 2), (_td2, 2)):
            group = cleaned[i : i + count]
            if len(group) == count and (zone := reader(*group)) is not None:
                zones.append((zone, tuple(range(i, i + count))))
    if not zones:
        return None
    best, places = max(zones, key=lambda z: (z[0].valid, len(z[0].proven)))
    return _replace_lines(best, places) if best.proven else None


def _replace_lines(zone: Mrz, places: tuple[int, ...]) -> Mrz:
    return Mrz(**{**{name: getattr(zone, name) for name in Mrz.__slots__}, "lines": places})


def _clean(line: str) -> str:
    """MRZ characters alone: no spaces, chevrons for their look-alikes, capitals."""
    text = re.sub(r"[«‹＜≪]", lambda m: "<<" if m.group() in "«≪" else "<", line)
    text = re.sub(r"[\s.,·:;'’\-_]", "", text).upper()
    text = re.sub(r"[({\[]", "<", text)
    return "".join(c for c in text if c == "<" or "0" <= c <= "9" or "A" <= c <= "Z")


def _fit(line: str, size: int) -> str | None:
    """The line at its nominal length: fillers that OCR dropped or doubled at a run of `<` are put back or taken out."""
    if abs(len(line) - size) > max(6, size // 5):
        return None
    runs = [(m.end() - m.start(), m.start()) for m in re.finditer(r"<{2,}", line)]
    if len(line) < size:
        if line.endswith("<") or not runs:
            return line + "<" * (size - len(line)) if line.endswith("<") else None
        start = max(runs)[1]
        return line[:start] + "<" * (size - len(line)) + line[start:]
    if len(line) > size:
        extra = len(line) - size
        if not runs or max(runs)[0] - extra < 1:
            return None
        start = max(runs)[1]
        return line[:start] + line[start + extra :]
    return line


def _digits(text: str) -> str:
    return text.translate(_TO_DIGIT)


def _letters(text: str) -> str:
    return text.translate(_TO_LETTER)


def _proven(text: str, key: str, numeric: bool) -> tuple[str, bool]:
    """The text that its check digit proves: as read, or with look-alikes mended when one single mending fits."""
    wanted = _digits(key)
    if numeric:
        text = _digits(text)
        return text, wanted.isdigit() and check_digit(text) == wanted
    if not wanted.isdigit() and wanted != "<":
        return text, False
    wanted = "0" if wanted == "<" else wanted
    if check_digit(text) == wanted:
        return text, True
    places = [i for i, c in enumerate(text) if c in _SWAPS]
    for count in (1, 2):
        mended = {_swap(text, chosen) for chosen in combinations(places, count)}
        fits = [m for m in mended if check_digit(m) == wanted]
        if len(fits) == 1:
            return fits[0], True
        if fits:
            return text, False
    return text, False


def _swap(text: str, places: tuple[int, ...]) -> str:
    return "".join(_SWAPS[c] if i in places else c for i, c in enumerate(text))


def _names(text: str) -> tuple[str, str]:
    """Surname and first names of `SURNAME<<FIRST<SECOND<<<<`; fillers read as letters among the last ones are dropped.

    >>> _names("MARTIN<<ABD<EL<MALIK<<<<<<<<<<K<<<"), _names("NDIAYE<<RENE<THIAG0<<<<<<<<X<<")
    (('MARTIN', 'ABD EL MALIK'), ('NDIAYE', 'RENE THIAGO'))
    """
    last, parted, first = _letters(text).partition("<<")
    if not parted:
        return "", ""  # a zone always parts surname and first names: it is misread
    given, *stray = re.split(r"<{2,}", first.strip("<"))
    more = [piece for piece in stray if len(piece) > 3]  # a single filler read twice, and a true name after it
    names = re.sub(r"(?<=<)[KC]{1,3}$", "", "<".join([given, *more]))
    return last.replace("<", " ").strip(), " ".join(names.replace("<", " ").split())


def _birth(yymmdd: str, bound: int) -> str | None:
    """The birth date whose year is the latest that is not after `bound` (the year the paper ends or was issued)."""
    if not yymmdd.isdigit():
        return None
    year = 2000 + int(yymmdd[:2])
    return iso(year if year <= bound else year - 100, int(yymmdd[2:4]), int(yymmdd[4:]))


def _expiry(yymmdd: str) -> str | None:
    return iso(2000 + int(yymmdd[:2]), int(yymmdd[2:4]), int(yymmdd[4:])) if yymmdd.isdigit() else None


def _country(text: str) -> str | None:
    code = _letters(text).replace("<", "")
    return code if re.fullmatch(r"[A-Z]{1,3}", code) else None


def _sex(char: str) -> str | None:
    return char if char in "MF" else None


def _dates(birth: str, birth_key: str, expiry: str, expiry_key: str) -> tuple[str | None, str | None, set[str]]:
    birth, birth_ok = _proven(birth, birth_key, True)
    expiry, expiry_ok = _proven(expiry, expiry_key, True)
    end = _expiry(expiry) if expiry_ok else None
    born = _birth(birth, int(end[:4]) if end else 2030) if birth_ok else None
    proven = {name for name, value in (("birth_date", born), ("expiry_date", end)) if value}
    return born, end, proven


def _td1(first: str, second: str, third: str) -> Mrz | None:
    """Three lines of 30: the French card since 2021, residence permits."""
    if not re.match(r"[IACL1][A-Z<0-9]", first) or not re.match(r"[0-9OQDILSBZG]{7}[MFX<]", second) or "<" not in third:
        return None
    one, two, three = _fit(first, 30), _fit(second, 30), _fit(third, 30)
    if one is None or two is None or three is None or not re.match(r"[A-Z]", _letters(three)):
        return None
    number, number_ok = _proven(one[5:14], one[14], False)
    born, end, proven = _dates(two[0:6], two[6], two[8:14], two[14])
    composite = number + one[14] + one[15:30] + _digits(two[0:7]) + _digits(two[8:15]) + two[18:29]
    _, whole_ok = _proven(composite, two[29], False)
    if number_ok:
        proven.add("number")
    last, given = _names(three)
    code = _letters(one[0]) + one[1]
    valid = number_ok and {"birth_date", "expiry_date"} <= proven and whole_ok
    optional = one[15:30].replace("<", " ").strip()
    return Mrz(
        "TD1",
        code.strip("<"),
        last,
        given,
        number.strip("<"),
        born,
        end,
        _country(two[15:18]),
        _sex(two[7]),
        None,
        optional,
        frozenset(proven),
        valid,
    )


def _td3(first: str, second: str) -> Mrz | None:
    """Two lines of 44: passports (`P`) and visas of format A (`V`, without a composite key)."""
    if not re.match(r"[PV][A-Z<]", first) or "<<" not in first:
        return None
    return _two_lines("MRV" if first[0] == "V" else "TD3", first, second, 44, slice(28, 42))


def _td2(first: str, second: str) -> Mrz | None:
    """Two lines of 36 by ICAO's rule: older permits, some foreign cards, visas of format B."""
    if not re.match(r"[IACV][A-Z<]", first) or "<<" not in first or first.startswith("IDFRA"):
        return None
    return _two_lines("TD2", first, second, 36, slice(28, 35))


def _two_lines(kind: str, first: str, second: str, width: int, optional: slice) -> Mrz | None:
    """ICAO's two-line zones differ in their width and their optional data; a visa has no digit over the whole."""
    one, two = _fit(first, width), _fit(second, width)
    if one is None or two is None:
        return None
    number, number_ok = _proven(two[0:9], two[9], False)
    born, end, proven = _dates(two[13:19], two[19], two[21:27], two[27])
    composite = number + two[9] + _digits(two[13:20]) + _digits(two[21:28]) + two[28 : width - 1]
    whole_ok = one[0] == "V" or _proven(composite, two[width - 1], False)[1]
    if number_ok:
        proven.add("number")
    last, given = _names(one[5:])
    valid = number_ok and {"birth_date", "expiry_date"} <= proven and whole_ok
    return Mrz(
        kind,
        one[:2].strip("<"),
        last,
        given,
        number.strip("<"),
        born,
        end,
        _country(two[10:13]),
        _sex(two[20]),
        None,
        two[optional].strip("<"),
        frozenset(proven),
        valid,
    )


def _french_card(first: str, second: str) -> Mrz | None:
    """Two lines of 36 by the French rule (`IDFRA`): no expiry; the number begins with the month of issue."""
    if not re.match(r"[I1L][DO0]FRA", first):
        return None
    one, two = _fit(first, 36), _fit(second, 36)
    if one is None or two is None:
        return None
    number, number_ok = _french_number(two[0:12], two[12])
    birth, birth_ok = _proven(two[27:33], two[33], True)
    issued = _issue_month(number)
    born = _birth(birth, int(issued[:4]) if issued else 2021) if birth_ok else None
    office, _ = _proven(one[30:36], "0", True)
    sex = _sex(two[34])
    composite = (
        "IDFRA"
        + _letters(one[5:30])
        + office
        + number
        + _digits(two[12])
        + two[13:27]
        + birth
        + _digits(two[33])
        + two[34]
    )
    whole_ok = check_digit(composite) == _digits(two[35])
    proven = {name for name, ok in (("number", number_ok), ("birth_date", birth_ok and born)) if ok}
    last = _letters(one[5:30]).replace("<", " ").strip()
    given = " ".join(_letters(two[13:27]).replace("<", " ").split())
    return Mrz(
        "IDFRA",
        "ID",
        last,
        given,
        number,
        born,
        None,
        "FRA",
        sex,
        issued,
        "",
        frozenset(proven),
        whole_ok and len(proven) == 2,
    )


def _french_number(text: str, key: str) -> tuple[str, bool]:
    """Twelve characters, digits but for Corsica's department (`2A`, `2B`) in the fifth and sixth places."""
    tries = {_digits(text), _digits(text[:5]) + text[5] + _digits(text[6:])}
    wanted = _digits(key)
    fits = sorted(t for t in tries if check_digit(t) == wanted)
    return (fits[0], True) if fits else (_digits(text), False)


def _issue_month(number: str) -> str | None:
    if not number[:4].isdigit() or not 1 <= int(number[2:4]) <= 12:
        return None
    year = int(number[:2])
    return f"{2000 + year if year < 80 else 1900 + year}-{number[2:4]}"
