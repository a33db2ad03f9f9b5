"""French money as it is printed and as OCR writes it: `1 834,12 €`, `1.834,12`, `1834.12`, `1 834€12`, `EUR 1 834`.

Centimes have two digits; thousands are set off by a space (ordinary, thin, non-breaking), a point or nothing.
A point or a comma before exactly three digits could be either mark: `1.234` is read as thousands with a low score
(the caller asks a second witness), `1,234` is a rate with three decimals and no money at all.
Rates (`6,90 %`), hours (`151,67 h`), dates and numbers inside longer codes are no money.
"""

from __future__ import annotations

import re

from extractors.fields.parsed import LOOKALIKES, Parsed, plain

_D = r"[0-9OoQDlI|SsBZ]"  # a digit, or a letter that OCR writes for one
_SEP = r"(?: |\.|'|’)"
_AMOUNT = re.compile(
    rf"(?P<sign>(?<![\w-])- ?|\+ ?)?"
    rf"(?P<cur>(?:€|EUR|euros?) ?)?"
    rf"(?:(?=\d)|(?<![^\W\d_]))"  # the last letter of `charges 125,93` is no digit
    rf"(?P<int>{_D}{{1,3}}(?:{_SEP}{_D}{{3}})+(?!{_D})|{_D}{{1,3}}(?:,{_D}{{3}})+(?=\.{_D}{{2}}(?!{_D}))|{_D}{{1,3}},{_D}{{3}}(?=,{_D}{{2}}(?!{_D}))|{_D}{{1,9}})"
    rf"(?:(?P<mark> ?[.,·]| ?[.,] (?=\d\d ?(?:€|[Ee][Uu][Rr]|\t|$))|€)(?P<cents>{_D}{{2}})(?!{_D}))?"
    rf"(?P<minus>-(?![\w-])| -(?= *(?:$|[\t\n]|€|EUR)))?"  # `12,30 -`, but `12,30 - cumul` joins two phrases
    rf"(?P<unit> ?(?:€(?:uros?\b)?|EUR\b|[Ee][Uu][Rr][Oo][Ss]?\b))?"
)
_NO_AMOUNT_AFTER = re.compile(
    r" ?(?:%|‰|(?:h|heures?|hrs?|jours?|j|m2|m²|ans?|parts?)\b)|°|[.,:-] ?\d"
    r"|/(?! ?\d[\d .]*,\d\d(?!\d)| ?\d[\d ]*\.\d\d(?!\d))",  # `1 367.87/6 906.20`: of the month, of the year
    re.I,
)
_NOT_MONEY_AFTER = re.compile(_NO_AMOUNT_AFTER.pattern + r"|/| ?mois\b|,? ?\d|-[A-Za-z]", re.I)
AROUND = 60  # characters before and after an amount that tell what it is
_BEFORE_BAD = re.compile(r"[\w°]\Z|(?<!\d[.,]\d\d)/\Z|\d[.,:]\Z|\d-\Z")  # `\Z`: a line feed parts words as a space does
_TOWN = re.compile(r" [A-ZÀ-Þ](?:[a-zà-ÿ]|[A-ZÀ-Þ'’-]{2})(?!UR)")  # after a postcode
_PARTED = re.compile(r"[,;–—•·-] ?\Z")  # before it
_DIGITS_BEFORE = re.compile(r"\d ?\Z")
_NUMBER_BEFORE = re.compile(r"\d[.,]\d{2,} ?\Z")


def find_money(text: str) -> list[Parsed]:
    """Every amount in the text, as floats in euros.

    >>> [p.value for p in find_money("Brut 2 345,67 € taux 6,90 % net 1.834.12")]
    [2345.67, 1834.12]
    >>> [p.value for p in find_money("|1|03|2€8|6\\t64|€33\\t1059 € 3 7")]
    [1032.86, 64.33, 1059.37]
    >>> find_money("le 14/03/2024, page 3/4")
    []
    """
    clean = plain(text)
    found = _combed(text)
    for boxed in found:
        clean = clean[: boxed.start] + "\t" * (boxed.end - boxed.start) + clean[boxed.end :]
    at = 0
    while (match := _AMOUNT.search(clean, at)) is not None:
        parsed = _read(match, clean)
        at = match.end() if parsed else max(match.end(), _skip(clean, match.start()))
        if parsed:
            found.append(parsed)
    return sorted(found, key=lambda parsed: parsed.start)


_COMBED = (
    re.compile(  # euros and centimes one digit a box: `|1|0|3|2|€|8|6`, read as `1|03|2€8|6`, `1059 € 3 7`, `64|€33`
        r"(?<![\w.,])(?:[|] ?)?(?P<int>\d(?:[ |]{0,3}\d){0,6}?)(?P<before>[ |]{0,3})€(?P<after>[ |]{0,3})"
        r"(?P<cents>\d[ |]{0,3}\d)(?: ?[|])*(?=[^\S\t\n]*(?:[\t\n]|$))"
    )
)


def _combed(text: str) -> list[Parsed]:
    """The amounts of a form with a box for each digit, the sign of the euro between; bars or loose digits tell one."""
    found = []
    for match in _COMBED.finditer(text):
        boxed = "|" in match.group() or " " in match["cents"]
        if not boxed and not re.fullmatch(r"\d{1,3}(?: ?\d{3})*", match["int"]):
            continue
        euros, cents = (re.sub(r"\D", "", match[part]) for part in ("int", "cents"))
        if boxed or match["before"] or match["after"]:
            found.append(Parsed(float(f"{euros}.{cents}"), match.start("int"), match.end("cents"), 0.95))
    return found


def parse_money(text: str) -> float | None:
    """The amount, when the whole text is one amount and nothing else; None otherwise.

    >>> parse_money("1 834,12 €"), parse_money("1.834,12"), parse_money("1,234"), parse_money("12 mars")
    (1834.12, 1834.12, None, None)
    """
    stripped = plain(text).strip(" *#=:")
    found = find_money(stripped)
    whole = len(found) == 1 and found[0].start == 0 and found[0].end == len(stripped)
    return float(found[0].value) if whole else None


def _skip(text: str, start: int) -> int:
    """Past the run of digits and letters that was refused: its tail is no amount either."""
    run = re.compile(r"[\w.,/:-]+").match(text, start)
    return run.end() if run else start + 1


def _read(match: re.Match[str], text: str) -> Parsed | None:
    start, end = match.span()
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]  # the whole of it would be quadratic
    cents, unit = match["cents"], match["unit"] or match["cur"] or "€" in (match["mark"] or "")
    digits = match["int"] + (cents or "")
    parted = match["sign"] or _PARTED.search(before)
    if parted and not (cents or unit) and re.fullmatch(r"\d{5}", match["int"]) and _TOWN.match(after):
        return None  # `AG2R – 97110 Pointe-à-Pitre`
    if _BEFORE_BAD.search(before) or re.match(r"\w", after):
        return None
    stop = _NOT_MONEY_AFTER if cents is None else _NO_AMOUNT_AFTER
    if not match["unit"] and not match["minus"] and stop.match(after):
        return None
    score = _letters(digits, bool(cents or unit))
    if score == 0:
        return None
    score *= _marks(match)
    if _DIGITS_BEFORE.search(before) and not _NUMBER_BEFORE.search(before) and not match["sign"]:
        score *= 0.4  # "18 34,12": digits that do not group: something was cut or split
    whole = re.sub(r"\D", "", match["int"].translate(LOOKALIKES))
    if whole.startswith("0") and len(whole) > 1:
        score *= 0.7 if cents else 0.0  # a telephone number, a code
    value = float(f"{whole}.{(cents or '00').translate(LOOKALIKES)}")
    negative = (match["sign"] or "").startswith("-") or bool(match["minus"])
    return Parsed(-value if negative and value else value, start, end, score) if score > 0 else None


def _letters(digits: str, framed: bool) -> float:
    """1 for true digits; less when letters stand for some of them; 0 when it is a word rather than a number."""
    bare = re.sub(rf"[^{_D[1:-1]}]", "", digits)
    true = sum(c.isdigit() for c in bare)
    if true == len(bare):
        return 1.0
    if not framed or true < 2 or true * 2 <= len(bare):
        return 0.0
    return 0.85 ** (len(bare) - true)


def _marks(match: re.Match[str]) -> float:
    """How sure the thousands and decimal marks leave us of the value."""
    whole, cents, mark = match["int"], match["cents"], (match["mark"] or "").strip()
    if not cents:
        unit = bool(match["unit"] or match["cur"])
        if re.fullmatch(rf"{_D}{{1,3}}\.{_D}{{3}}", whole):
            return 0.85 if unit else 0.6  # 1.234: thousands, or a rate whose comma was read as a point
        if "." in whole or "'" in whole or "’" in whole:
            return 0.9
        return 1.0 if unit else 0.9
    if "," in whole or (mark == "." and "." in whole) or mark == "·":
        return 0.9
    return 1.0
