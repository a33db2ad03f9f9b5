"""The numbers that French papers identify people and files by, each with its key, found in running text.

| number | who gives it | form | key |
|---|---|---|---|
| NIR (sécurité sociale) | INSEE | 13 digits (2A, 2B in Corsica) + 2 | 97 − N mod 97 |
| SIRET | INSEE | SIREN (9) + establishment (5) | Luhn (La Poste: digit sum a multiple of 5) |
| numéro fiscal (SPI) | DGFiP | 13 digits, the first 0 to 3 | first 10 mod 511 = last 3; official specimens fail it |
| numéro étranger (AGDREF) | préfectures | 9 or 10 digits | none |
| numéro unique | social-housing register (CCH R.441-2-3) | 18: 13 digits, then 5 letters or digits | none |
| RG | courts | `23/01234` | none |

Keys are python-stdnum's. A reader's slip (`O` for `0`, `I` for `1`…) is mended only where a key then proves the number;
a number without a key is taken as it is printed, or not at all.
"""

from __future__ import annotations

import re

from stdnum.fr import nif, nir, siren, siret

from extractors.fields.parsed import LOOKALIKES, Parsed, plain

_D = r"[0-9OoQDlI|SsBZ]"
_GAP = r"[ .\-]?"


def _run(count: int) -> str:
    """A pattern of digits (or their look-alikes) in groups that may be set apart."""
    return _GAP.join(rf"{_D}" for _ in range(count))


_KEY = r"cl[ée](?: (?:de )?contr[ôo]le)?(?: n°)?\s*[:=]?\s*"  # `2 95 10 99 126 111, clé 93`
_NIR = re.compile(
    rf"(?<![\w/]){_D}{_GAP}{_run(4)}{_GAP}{_D}{_GAP}[0-9OoQDlI|SsBZAb]{_GAP}{_run(6)}"
    rf"(?:[ .\-/\t(\[|]{{0,24}}(?:[,;]?[ \t(]*{_KEY})?{_D}{_GAP}{_D}[)\]]?)?(?![\w/])",
    re.I,
)
_SIRET = re.compile(rf"(?<![\w/]){_run(14)}(?![\w/])")
_TAX = re.compile(rf"(?<![\w/]){_run(13)}(?![\w/])")
_AGDREF = re.compile(r"(?<!\w)\d{2}[ .]?\d{2}[ .]?\d{2}[ .]?\d{3,4}(?!\w)|(?<!\w)\d{9,10}(?!\w)")
_UNIQUE = re.compile(r"(?<!\w)((?:[0-9OIl][ \-]?){13})((?:[A-Z0-9][ \-]?){4}[A-Z0-9])(?!\w)")
_RG = re.compile(r"(?<![\w/])(\d{2})\s?/\s?(\d{3,6})(?![\w/])")


def _digits(text: str) -> str:
    return re.sub(r"[^0-9A-Za-z|]", "", text)


def find_nirs(text: str) -> list[Parsed]:
    """Social-security numbers, 13 digits or 15 with their key, digits only (Corsican letters kept).

    >>> [p.value for p in find_nirs("N° SS : 2 95 10 99 126 111 93")]
    ['295109912611193']
    >>> [p.value for p in find_nirs("NO SS 2951099126111 93, n° Insee 2 95 10 99 126 111, clé de contrôle : 93")]
    ['295109912611193', '295109912611193']
    >>> find_nirs("N° SS : 2 95 10 99 126 111 94")[0].score < 0.5
    True
    """
    clean, found, at = plain(text), [], 0
    if text.count("|") > 2 and (boxed := _boxed(text)):
        return boxed
    while (match := _NIR.search(clean, at)) is not None:
        raw = re.sub(_KEY, "", match.group(), flags=re.I)
        number, end = _nir(_digits(raw)), match.end()
        if "\t" in raw and (number is None or number[1] < 1):  # the next column holds something else than the key
            number, end = _nir(_digits(raw.split("\t")[0])), match.start() + match.group().index("\t")
        at = match.start() + 1 if number is None else end  # `NO SS 2 69…`: letters that could be digits stand before
        if number is not None:
            found.append(Parsed(number[0], match.start(), end, number[1]))
    return found


_BARRED = re.compile(r"(?<![\w|])\d(?:[|: ]{0,3}\d){14}(?![\w|]|[ :]\d)")


def _boxed(text: str) -> list[Parsed]:
    """The number of a form with a box for each digit, some of the bars between them read; its key must prove it.

    >>> [p.value for p in find_nirs("11 N° : 2|9510991|26|11|1 9|3")]
    ['295109912611193']
    """
    found = []
    for match in _BARRED.finditer(text):
        number = _nir(re.sub(r"\D", "", match.group()))
        found += [Parsed(number[0], match.start(), match.end(), 1.0)] if number and number[1] == 1 else []
    return found


def _nir(raw: str) -> tuple[str, float] | None:
    """The number and its score: 1 proven by its key, 0.9 no key printed, 0.3 key wrong."""
    corsica = raw[6:7].upper() if raw[5:6] == "2" and raw[6:7].upper() in "AB" else ""
    mended = raw.translate(LOOKALIKES)
    mended = mended[:6] + corsica + mended[7:] if corsica else mended
    if not re.fullmatch(r"[1-478]\d{4}(?:\d\d|2[AB])\d{6}(?:\d\d)?", mended):
        return None
    month = int(mended[3:5])
    if not (1 <= month <= 12 or 20 <= month <= 42 or 50 <= month <= 99):
        return None
    if len(mended) == 13:
        return (mended, 0.9) if raw.upper() == mended else None
    if nir.is_valid(mended):
        return mended, 1.0
    return (mended, 0.3) if raw.upper() == mended else None


def find_sirets(text: str) -> list[Parsed]:
    """SIRET numbers, proven by Luhn (or La Poste's own rule); a wrong one is given with a low score.

    >>> [p.value for p in find_sirets("SIRET 732 829 320 00074 - APE 6201Z")]
    ['73282932000074']
    >>> find_sirets("N° Sécurité sociale : 2 92 05 33 569 234 72")
    []
    """
    found = []
    proven = [p for p in find_nirs(text) if p.score == 1.0]  # fourteen of its fifteen digits may pass Luhn by chance
    for match in _SIRET.finditer(plain(text)):
        if any(p.start < match.end() and match.start() < p.end for p in proven):
            continue
        raw = _digits(match.group())
        mended = raw.translate(LOOKALIKES)
        if siret.is_valid(mended):
            found.append(Parsed(mended, match.start(), match.end(), 1.0))
        elif raw == mended:
            found.append(Parsed(mended, match.start(), match.end(), 0.3))
    return found


def find_tax_numbers(text: str) -> list[Parsed]:
    """Numéros fiscaux: 13 digits, the first 0 to 3; the key raises the score and its absence does not refuse.

    >>> [p.value for p in find_tax_numbers("N° fiscal : 30 23 217 600 053")]
    ['3023217600053']
    """
    found = []
    for match in _TAX.finditer(plain(text)):
        raw = _digits(match.group())
        mended = raw.translate(LOOKALIKES)
        proven = mended.isdigit() and nif.is_valid(mended)
        if mended.isdigit() and mended[0] in "0123" and (proven or raw == mended):
            found.append(Parsed(mended, match.start(), match.end(), 1.0 if proven else 0.8))
    return found


def is_siren(number: str) -> bool:
    """Whether nine digits are a SIREN.

    >>> is_siren("732829320"), is_siren("732829321")
    (True, False)
    """
    return bool(siren.is_valid(number))


def find_foreigner_numbers(text: str) -> list[Parsed]:
    """Numéros étranger (AGDREF): nine or ten digits."""
    return [Parsed(_digits(m.group()), m.start(), m.end(), 0.8) for m in _AGDREF.finditer(plain(text))]


def find_unique_numbers(text: str) -> list[Parsed]:
    """Numéros uniques of social-housing applications: 13 digits, then the five characters of the desk.

    >>> [p.value for p in find_unique_numbers("Numéro unique : 033 0124 001234 GDPUB")]
    ['0330124001234GDPUB']
    """
    found = []
    for match in _UNIQUE.finditer(plain(text)):
        head, desk = _digits(match[1]), _digits(match[2])
        if not any(c.isdigit() for c in head):
            continue
        if not 1 <= int(head.translate(LOOKALIKES)[3:5]) <= 12 or not desk:
            found.append(Parsed(head.translate(LOOKALIKES) + desk, match.start(), match.end(), 0.7))
            continue
        slips = sum(not c.isdigit() for c in head)
        found.append(Parsed(head.translate(LOOKALIKES) + desk, match.start(), match.end(), 1.0 if not slips else 0.7))
    return found


def find_case_numbers(text: str) -> list[Parsed]:
    """RG numbers of courts, `23/01234`; the caller asks for the label `RG`.

    >>> [p.value for p in find_case_numbers("N° RG 23/01234 - N° Portalis DBX6-W-B7H-X")]
    ['23/01234']
    """
    return [Parsed(f"{m[1]}/{m[2]}", m.start(), m.end()) for m in _RG.finditer(plain(text))]
