"""Whose tax notice it is, and where they live: the envelope block, the labelled names, the address of taxation.

The envelope reads `M DURAND PAUL / OU MME MARTIN ANNE / 12 RUE HAUTE / 33000 BORDEAUX`; since 2019 also
`M. ou Mme DURAND`. `Déclarant 1 : DURAND PAUL` stands on the following pages. The tax office's own address (SIP, CEDEX,
CENTRE DES FINANCES PUBLIQUES) is on the same page and is nobody's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields.addresses import find_addresses, is_address_line
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow, blocks, flow_of
from extractors.fields.names import CIVILITIES, is_company, is_person, leading_name, person_names
from extractors.fields.parsed import Parsed, fold
from extractors.page import Line, Page

_OFFICE = re.compile(
    r"\b(?:sip|sie|centre des finances|finances publiques|tresorerie|cite administrative|service des impots)\b"
)
_HOME = re.compile(r"adresse (?:d'imposition|au 1|au 01|declaree|du foyer|fiscale|postale|de la residence)|domicile")


def find_names(text: str) -> list[Parsed]:
    """Names of people that a cell holds: the text must begin with one.

    >>> [p.value for p in find_names("DURAND PAUL")], find_names("30 12 345 678 901")
    (['DURAND PAUL'], [])
    """
    blank = re.match(r"[\s:]*", text)
    start = blank.end() if blank else 0
    name = leading_name(text.split("\t")[0] if start == 0 else text, start)
    if name is None or name.start > start or (len(name.text.split()) < 2 and not name.civility):
        return []
    return [Parsed(name.text, name.start, name.end, 0.95)]


def envelope(pages: Sequence[Page]) -> tuple[list[Candidate], list[Candidate]]:
    """Candidates for the declarants (value: list of names) and for the address, from the blocks of the pages."""
    names: list[Candidate] = []
    homes: list[Candidate] = []
    for page in pages:
        for block in blocks(page):
            flow = flow_of((line, page) for line in block)
            found = [
                a for a in find_addresses(flow.text) or find_addresses(flow.text.replace("\n", " ")) if not a.business
            ]
            if not found or _OFFICE.search(fold(flow.text[: found[0].start])):
                continue
            address = found[0]
            above = [line for line in block if _before(line, address.start, block)]
            people = names_of(above)
            score = 0.93 if people or _HOME.search(fold(flow.text[: address.start])) else 0.55
            homes.append(_candidate("address", address.text, flow, address.start, address.end, score))
            if people:
                sure = 0.93 if any(is_civil(line.text) for line in above) else 0.75
                names.append(_candidate("declarants", people, flow, 0, address.start, sure))
    return names, homes


def names_of(lines: Sequence[Line]) -> list[str]:
    """The people of an envelope block, without the heading that may stand over them."""
    texts = [line.text for line in lines]
    civil = [i for i, text in enumerate(texts) if is_civil(text)]
    if civil:
        return _people("\n".join(t for t in texts[civil[0] :] if not is_address_line(t)))
    bare = [re.sub(r"(?i)^(?:et|ou) ", "", text) for text in texts]
    people = [text for text in bare if is_person(text) and not is_company(text)]
    return [leading.text for text in people[-2:] if (leading := leading_name(text))]


def _people(text: str) -> list[str]:
    """Every name of `M A B OU MME C D`; `M OU MME A B` is one printed name."""
    parts = re.split(r"(?i)\s(?:ou|et)\s+(?=(?:m|mme|mr|mlle|monsieur|madame)\b)|\n(?=(?:m|mme|mr|mlle)\b\.? )", text)
    names: list[str] = []
    for part in parts:
        bare = re.sub(r"(?i)^(?:(?:m|mme|mr|mlle|monsieur|madame)\.?\s*)+$", "", part.strip())
        names += [n.text for n in person_names(bare)] if bare else []
    return names


def is_civil(text: str) -> bool:
    """Whether a line begins with a civility, or with `OU MME`."""
    words = [fold(word) for word in re.findall(r"[^\W\d_]+\.?", text)[:2]]
    return bool(words) and (words[0] in CIVILITIES or (words[0] in {"ou", "et"} and words[-1] in CIVILITIES))


def _before(line: Line, start: int, block: Sequence[Line]) -> bool:
    """Whether a line of the block ends before the address begins."""
    at = sum(len(other.text) + 1 for other in block[: block.index(line)])
    return at + len(line.text) <= start


def _candidate(field: str, value: object, flow: Flow, start: int, end: int, score: float) -> Candidate:
    seen = flow.value("", start, end, score)
    return Candidate(field, value, seen.text, seen.page, seen.box, seen.source, seen.confidence, ("envelope block",))
