"""Whose tax notice it is, and where they live: the envelope block, the labelled names, the address of taxation.

The envelope reads `M DURAND PAUL / OU MME MARTIN ANNE / 12 RUE HAUTE / 33000 BORDEAUX`; since 2019 also
`M. ou Mme DURAND`. `Déclarant 1 : DURAND PAUL` stands on the following pages. The tax office's own address (SIP, CEDEX,
CENTRE DES FINANCES PUBLIQUES) is on the same page and is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import pairwise

from extractors.fields.addresses import find_addresses, find_towns, is_address_line, is_overseas
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow, blocks, columns, flow_of
from extractors.fields.name_words import CIVILITIES, PARTICLES, name_word, vocabulary
from extractors.fields.names import Name, is_company, is_person, leading_name, person_names
from extractors.fields.parsed import Parsed, fold
from extractors.page import Line, Page

_OFFICE = re.compile(
    r"\b(?:sip|sie|centre des finances|finances publiques|tresorerie|cite administrative|service des impots)\b"
)
_HOME = re.compile(r"adresse (?:d'imposition|au 1|au 01|declaree|du foyer|fiscale|postale|de la residence)|domicile")

_TOP = 0.12  # of a page: its running head
_REFERRED = re.compile(r"\bavis\b|\breference\b|\bnumeros? fisca|\bn\W{0,2}fisca")


def find_names(text: str) -> list[Parsed]:
    """Names of people that a cell holds: the text must begin with one.

    >>> [p.value for p in find_names("DURAND PAUL")], find_names("30 12 345 678 901")
    (['DURAND PAUL'], [])
    """
    blank = re.match(r"[\s:]*", text)
    start = blank.end() if blank else 0
    turned = _TURNED.match(text, start)
    if turned and is_person(f"{turned['first']} {turned['last']}") and not is_company(turned.group()):
        return [Parsed(turned.group(), start, turned.end(), 0.95)]
    name = leading_name(text.split("\t")[0] if start == 0 else text, start) or _announced(text, start)
    if name is None or name.start > start or (len(name.text.split()) < 2 and not name.civility):
        return []
    return [Parsed(name.text, name.start, name.end, 0.95)]


def find_people(text: str) -> list[Parsed]:
    """All the people a cell begins with: `M. Paul DURAND et Mme Anne MARTIN` are two.

    >>> [p.value for p in find_people(": M. Paul DURAND et Mme Anne MARTIN")]
    ['Paul DURAND', 'Anne MARTIN']
    >>> [p.value for p in find_people(": 30 12 345 678 901 – DURAND PAUL")]
    ['DURAND PAUL']
    >>> [p.value for p in find_people(": DURAND PAUL (1973) – MARTIN ANNE, née ROY (1967)")]
    ['DURAND PAUL', 'MARTIN ANNE']
    """
    numbered = _NUMBERED.match(text)
    if numbered:
        text = " " * numbered.end() + text[numbered.end() :]
    first = find_names(text)
    if not first or _is_street(text[first[0].start :].partition("\t")[0]):
        return []  # `RUE DES TANNEURS 58`
    at, end = first[0].start, first[0].end
    rest = text[end:].partition("\t")[0]
    several = person_names(text[at:end] + rest) if _AND.match(rest) else []
    whole = len(several) > 1 and all(len(name.text.split()) > 1 for name in several)
    if whole:
        return [Parsed(name.text, at + name.start, at + name.end, 0.95) for name in several]
    following = _TOLD_OF.match(text, end)
    others = find_names(text[following.end() :].partition("\t")[0]) if following else []
    return [
        *first,
        *(Parsed(o.value, o.start + following.end(), o.end + following.end(), 0.95) for o in others if following),
    ]


def _is_street(cell: str) -> bool:
    """Whether a cell is a line of an address with its number."""
    return bool(re.search(r"\d", cell)) and is_address_line(cell)


_WORDS = r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2}"
_TURNED = re.compile(rf"(?P<last>{_WORDS}), (?P<first>[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]+)?)(?=\s*(?:\t|$))")
_NUMBERED = re.compile(r"[\s:]*[0-3]\d(?: ?\d){11}(?!\d)\s*[–—/|:(-]\s*(?=\w)")  # a numéro fiscal before the name
_AND = re.compile(r"\s*(?:et|ou|&|/)\s", re.I)
_TOLD_OF = re.compile(  # somebody, to the dash before the next: ` (1973) – `, `, née VASSEUR (1967) / `
    r"(?:,? n[ée]e? [^\t\d()–/;-]{2,40}?)?(?: \([^()\t]{2,30}\))? ?(?:[–/;]|(?<= )-) +(?=[A-ZÀ-Þ])"
)


def _announced(text: str, start: int) -> Name | None:
    """A name whose first word is a word of papers too (`AOUT ROGER`): a label says that a name stands here."""
    cell = text[start:].split("\t")[0]
    name = leading_name(f"M {cell}")
    if name is None or len(name.text.split()) < 2 or not name.text.isupper():
        return None
    return Name(name.text, start, start + name.end - 2, civility=False)


def find_name_cells(text: str) -> list[Parsed]:
    """The surnames, or the first names, of every cell of a row.

    >>> [p.value for p in find_name_cells(": LE GOFF\\tKAYA\\t12/03/1980")]
    ['LE GOFF', 'KAYA']
    """
    found = []
    for cell in re.finditer(r"[^\t]+", text):
        lead = re.match(r"[\s:]*", cell.group())
        body = cell.group()[lead.end() if lead else 0 :].rstrip()
        if body and body[0].isupper() and all(_name_word(word) for word in body.split()):
            start = cell.start() + cell.group().find(body)
            found.append(Parsed(body, start, start + len(body), 0.95))
    return found


def _name_word(word: str) -> bool:
    return name_word(word, sure=True) or fold(word) in PARTICLES or word.upper() in {"LE", "LA", "LES"}


def columns_of_names(last: Sequence[Candidate], first: Sequence[Candidate]) -> list[Candidate]:
    """`Nom | COURTOIS | KAYA` over `Prénom | PRIYA | MIROSLAW`: names joined down the columns, or along the rows."""
    found = [_whole_name(one, two, "Nom beside Prénom") for one in last for two in first if _beside(one, two)]
    for one in last:
        below = [c for c in first if c.page == one.page and c.box and one.box and 0 < c.box.cy - one.box.cy < 0.05]
        for two in below:
            if one.box and two.box and (abs(one.box.x0 - two.box.x0) < 0.03 or one.box.overlap_x(two.box) > 0.5):
                found.append(_whole_name(one, two, "Nom over Prénom"))
                break
    return found


def _whole_name(one: Candidate, two: Candidate, why: str) -> Candidate:
    text = f"{one.value} {two.value}"
    box = one.box.union(two.box) if one.box and two.box else one.box
    return Candidate("declarants", text, text, one.page, box, one.source, 0.9, (why,))


def _beside(one: Candidate, two: Candidate) -> bool:
    """Whether surname and first name stand on one row, each under its head."""
    under = all(c.reasons[:1] and c.reasons[0].startswith("below") for c in (one, two))
    level = one.page == two.page and one.box and two.box and abs(one.box.cy - two.box.cy) < 0.006
    return bool(under and level and one.box and two.box and one.box.x1 <= two.box.x0 + 0.005)


def heads_of_columns(pages: Sequence[Page]) -> list[Candidate]:
    """The declarants at the head of the columns of incomes: `DÉTAIL DES REVENUS | DURAND PAUL | TOTAL`."""
    found = []
    for page in pages:
        for title in (line for line in page.lines if re.match(r"(?:detail des )?revenus\b", fold(line.text))):
            level = [o for o in page.lines if o.box.x0 > title.box.x1 and o.box.overlap_y(title.box) > 0.5]
            heads = sorted(level, key=lambda line: line.box.x0)
            if heads and fold(heads[-1].text) == "total":
                people = [line for line in heads[:-1] if is_person(line.text) and not is_company(line.text)]
                flows = [(line, flow_of([(line, page)])) for line in people]
                found += [_candidate("declarants", o.text, f, 0, len(o.text), 0.85) for o, f in flows]
    return found


def running_heads(pages: Sequence[Page]) -> list[Candidate]:
    """The declarants at the head of an inner page, level with its references: `DURAND PAUL / MARTIN ANNE`."""
    found = []
    for page in pages:
        top = [line for line in page.lines if line.box.y1 < _TOP]
        referred = [line for line in top if _REFERRED.search(fold(line.text))]
        for line in top:
            names = [name.strip() for name in re.split(r" [/–-] ", line.text)]
            level = any(line.box.overlap_y(other.box) > 0.3 for other in referred if other is not line)
            if level and line.text.isupper() and all(is_person(n) and not is_company(n) for n in names):
                head = flow_of([(line, page)])
                found.append(_candidate("declarants", names, head, 0, len(head.text), 0.85))
    return found


def envelope(pages: Sequence[Page]) -> tuple[list[Candidate], list[Candidate]]:
    """Candidates for the declarants (value: list of names) and for the address, from the blocks of the pages."""
    names: list[Candidate] = []
    homes: list[Candidate] = []
    for page in pages:
        for block in blocks(page, [_value(line) for line in columns(page)]):
            if (foreign := _abroad(block)) is not None:
                first, last = foreign
                flow = flow_of((line, page) for line in block[first:last])
                home = " ".join(line.text for line in block[first:last])
                homes.append(_candidate("address", home, flow, 0, len(flow.text), 0.97))
                names += _heads(block[:first], page)
                continue
            first, last = _address_lines(block)
            if first == last:
                names += _unplaced(block, page)
                continue
            flow = flow_of((line, page) for line in block[first:last])
            found = find_addresses(flow.text) or find_addresses(flow.text.replace("\n", " "))
            heading = fold("\n".join(line.text for line in _head(block[:first])))
            people = names_of(block[:first])
            of_people = people and is_civil(_head(block[:first])[0].text)  # who may have a box at the post office
            if not found or (found[0].business and not of_people) or _OFFICE.search(heading):
                continue
            score = 0.93 if people or _HOME.search(heading) else 0.55
            homes.append(_candidate("address", found[0].text, flow, found[0].start, found[0].end, score))
            names += _heads(block[:first], page)
        homes += _told_homes(page)
    return names, homes


def _told_homes(page: Page) -> list[Candidate]:
    """A home of several lines after its label: `ADRESSE AU 01/01/2024 : 42 ROUTE HAUTE` over `50300 AVRANCHES`.

    A house that bears a name stands before its street: `Adresse d'imposition : MAISON DE RETRAITE`.
    """
    found = []
    for label in (line for line in page.lines if _HOME.match(fold(line.text))):
        lines = _told_lines(label, page)
        flow = flow_of((line, page) for line in lines)
        addresses = find_addresses(flow.text)
        named = bool(addresses) and _names_a_house(flow.text[: addresses[0].start])
        if len(addresses) == 1 and not addresses[0].business and (named or addresses[0].start == 0):
            home = " ".join(flow.text[: addresses[0].end].split())
            found.append(_candidate("address", home, flow, 0, addresses[0].end, 0.97))
    return found


def _names_a_house(text: str) -> bool:
    """Whether what stands before a street names a house: some words of one line, nobody's name.

    >>> [_names_a_house(t) for t in ("MAISON DE RETRAITE\\n", "M DURAND PAUL\\n", "à savoir : ")]
    [True, False, False]
    """
    line = text.rstrip("\n")
    plain = re.fullmatch(r"[A-ZÀ-Þ][\w'’-]*(?: [\w'’-]+){0,4}", line) is not None
    return plain and text.endswith("\n") and not (is_civil(line) or is_person(line) or re.search(r"\d", line))


def _told_lines(label: Line, page: Page) -> list[Line]:
    """The lines of the value after a label's colon, the first level with it, to its town; none without a colon."""
    row = sorted((o for o in page.lines if o.box.overlap_y(label.box) > 0.5), key=lambda o: o.box.x0)
    words = [word for line in row for word in line.words if word.box.x0 >= label.box.x0]
    colon = next((i for i, word in enumerate(words) if word.text.endswith(":")), len(words))
    first = words[colon + 1 :]
    told = [Line(tuple(first))] if first else []
    for line in sorted(page.lines, key=lambda o: o.box.y0) if told else ():
        under, last = line.box, told[-1].box
        near = 0 < under.cy - last.cy < 2.2 * last.height and under.overlap_y(last) < 0.5
        level = words[colon].box.x0 - 0.01 < under.x0 < first[0].box.x1
        if near and level and len(told) < 4 and not any(find_towns(one.text) for one in told):
            told.append(line)
    return told if len(told) > 1 else []


def _value(line: Line) -> Line:
    """A line without the colon that begins it: the cell of a form whose colons stand in a column."""
    return Line(line.words[1:]) if len(line.words) > 1 and line.words[0].text == ":" else line


def _head(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines over an address from the first person on: in large print the sender stands in the same block."""
    first = next((i for i, line in enumerate(lines) if is_civil(line.text)), 0)
    return lines[first:]


def _heads(head: Sequence[Line], page: Page) -> list[Candidate]:
    """The people of the lines over an address."""
    people = names_of(head)
    if not people:
        return []
    above = flow_of((line, page) for line in head)
    sure = 0.93 if any(is_civil(line.text) for line in head) else 0.75
    return [_candidate("declarants", people, above, 0, len(above.text), sure)]


def _abroad(block: Sequence[Line]) -> tuple[int, int] | None:
    """The lines of an address that a country ends, whatever their form: what stands over it are names or a heading."""
    countries = vocabulary()["country"]
    last = next((i for i, line in enumerate(block, start=1) if _in_country(line.text, countries)), 0)
    over = [i for i, line in enumerate(block[:last], 1) if is_civil(line.text) or _HOME.search(fold(line.text))]
    first = max(over, default=0)
    if first and first + 2 < last and _SURNAME_OVER.fullmatch(f"{block[first - 1].text}\n{block[first].text}"):
        first += re.match(r"\d", block[first + 1].text) is not None  # `ET M DURAND` over `PAUL`, then the street
    return (first, last) if first and 2 <= last - first <= 6 else None


def _in_country(text: str, countries: Set[str]) -> bool:
    """Whether a line is a country, or a town's with its postcode and its country: `1202 GENEVE SUISSE`."""
    words = fold(text.strip()).replace("(", " ").replace(")", " ").split()
    town = len(words) > 2 and any(re.search(r"\d{3}", word) for word in words[:-1])
    return " ".join(words) in countries or (town and words[-1] in countries - {"france"})


def _unplaced(block: Sequence[Line], page: Page) -> list[Candidate]:
    """The people of an envelope whose town cannot be read: a civility over a line of address."""
    streets = [i for i, line in enumerate(block) if is_address_line(line.text)]
    head = block[: streets[0]] if streets else []
    if not head or not is_civil(head[0].text) or len(head) > 3 or not (people := names_of(head)):
        return []
    above = flow_of((line, page) for line in head)
    return [_candidate("declarants", people, above, 0, len(above.text), 0.8)]


def _address_lines(block: Sequence[Line]) -> tuple[int, int]:
    """The lines of the block's first address: back from its town over streets and complements; (0, 0) when none."""
    for last, line in enumerate(block, start=1):
        if not find_addresses("\n".join(other.text for other in block[:last])) and not find_towns(line.text):
            continue
        first = last - 1
        while first and last - first < 5 and is_address_line(block[first - 1].text):
            first -= 1
        if find_addresses("\n".join(other.text for other in block[first:last])):
            more = last < len(block) and (line.text.endswith("-") or is_overseas(block[last].text))
            return first, last + more  # a town cut at its hyphen, its island under it
    for last, line in enumerate(block[1:], start=2):  # a cell that breaks between postcode and town
        if re.search(r"\b\d{5}$", block[last - 2].text) and find_addresses(f"{block[last - 2].text} {line.text}"):
            return last - 2, last
    return 0, 0


_CIVIL = r"(?:m|mr|mme|mlle|monsieur|madame|mademoiselle)\b\.?"
_SURNAME_OVER = re.compile(  # `MME DURAND NÉE ROY` over `ANNE MARIE`: a surname over the given names
    rf"(?im)^((?:[^\n\d]{{3,40}} et |ou |et )?{_CIVIL} "
    r"(?:(?:le|la|de|du|des|ben|el|ould|van|von) ){0,2}[^\W\d_]+(?:[-'’][^\W\d_]+)*)"
    rf"(?: (?:n[ée]e?|[ée]p(?:ouse|x|\.)?|veuve|vve) [^\n\d]{{2,40}})?"
    rf"\n(?!(?:ou|et|les?|la|chez)\b|{_CIVIL})([^\W\d_][^\n\d]{{1,40}})$"
)


_SURNAME_UNDER = re.compile(  # `Zarema` over `DOS SANTOS`
    r"[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?: [A-ZÀ-Þ][a-zà-ÿ][\w'’-]*){0,3}\n[A-ZÀ-Þ'’-]{2,}(?: [A-ZÀ-Þ'’-]{2,}){0,3}"
)


def names_of(lines: Sequence[Line]) -> list[str]:
    """The people of an envelope block, without the heading that may stand over them."""
    texts = [line.text for line in lines]
    civil = [i for i, text in enumerate(texts) if is_civil(text)]
    if civil:
        printed = _SURNAME_OVER.sub(r"\1 \2", "\n".join(t for t in texts[civil[0] :] if not is_address_line(t)))
        return _people(re.sub(r"\n(?=\S+(?:\n|$))", " ", printed))  # a first name that runs on into a line of its own
    bare = [re.sub(r"(?i)^(?:et|ou) ", "", text) for text in texts]
    for text in bare:
        couple = person_names(text) if _AND.search(text) and not is_company(text) else []
        if len(couple) > 1 and couple[0].start == 0 and couple[-1].end == len(text.rstrip()):
            return [name.text for name in couple]
    if len(bare) > 1 and _SURNAME_UNDER.fullmatch("\n".join(bare[-2:])) and is_person(whole := " ".join(bare[-2:])):
        return [whole]
    people = [text for text in bare if is_person(text) and not is_company(text)]
    return [leading.text for text in people[-2:] if (leading := leading_name(text))]


def _people(text: str) -> list[str]:
    """Every name of `M A B OU MME C D`; `M OU MME A B` is one printed name."""
    parts = re.split(r"(?i)\s(?:ou|et)\s+(?=(?:m|mme|mr|mlle|monsieur|madame)\b)|\n(?=(?:m|mme|mr|mlle)\b\.? )", text)
    names: list[str] = []
    for part in parts:
        bare = re.sub(r"(?i)^(?:(?:m|mme|mr|mlle|monsieur|madame)\.?\s*)+$", "", part.strip())
        names += [n.text for n in _announced_names(bare)] if bare else []
    return names


def _announced_names(text: str) -> list[Name]:
    """The people of a text; in a line of its own whom neither a link nor a civility announces is none: a hamlet."""
    people = person_names(text)
    bare = (b for a, b in pairwise(people) if not b.civility and re.fullmatch(r"\s*\n\s*", text[a.end : b.start]))
    stop = next(bare, None)
    return people if stop is None else people[: people.index(stop)]


def is_civil(text: str) -> bool:
    """Whether a line begins with a civility, or with `OU MME`."""
    words = [fold(word) for word in re.findall(r"[^\W\d_]+(?:['’](?=[A-ZÀ-Þ])[^\W\d_]+)?\.?", text)[:2]]  # `M'BALA`
    if words[0:1] == ["maitre"] and words[1:] in (["d"], ["de"]):
        return False  # `Maître d'apprentissage : Anne ROUX`
    return bool(words) and (words[0] in CIVILITIES or (words[0] in {"ou", "et"} and words[-1] in CIVILITIES))


def _candidate(field: str, value: object, flow: Flow, start: int, end: int, score: float) -> Candidate:
    seen = flow.value("", start, end, score)
    return Candidate(field, value, seen.text, seen.page, seen.box, seen.source, seen.confidence, ("envelope block",))
