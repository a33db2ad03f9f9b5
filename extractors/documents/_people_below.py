# ruff: noqa: E501  (turns of phrase are read whole)
"""What stands below somebody's name and belongs to it: the people listed with him line by line, the rest of his name."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.documents._draft import Draft
from extractors.fields.addresses import is_address_line
from extractors.fields.declaration import Candidate
from extractors.fields.labels import label_of
from extractors.fields.name_words import PARTICLES, name_word
from extractors.fields.names import distinct, is_company, is_person, leading_name
from extractors.fields.parsed import fold_in_place

_LISTED = re.compile(
    r"(?P<rest>[^\n]*?)(?:\n\s*[-•*–]?\s*(?:et\s)?|\s+et\s)\s*(?=(?:Monsieur|Madame|Mademoiselle|M\.|Mme|Mlle|MONSIEUR|MADAME|MME)\s)"
)


def with_those_below(draft: Draft, candidate: Candidate) -> Candidate:
    """The candidate with the people listed under the first, line by line, each with the day of birth."""
    texts = (draft.text.text, draft.blocks.text)
    told = (*(_listed(text, candidate) for text in texts), _under(texts[1], candidate), _in_its_cell(draft, candidate))
    names = max(told, key=len)
    return replace(candidate, value=distinct(names)) if len(names) > len(candidate.value) else candidate


def _listed(text: str, candidate: Candidate) -> list[str]:
    """The names of the candidate and of those listed under it in a text."""
    place = text.find(candidate.text) if candidate.text else -1
    names = list(candidate.value)
    at = place + len(candidate.text)
    while place >= 0 and len(names) < 5 and (match := _LISTED.match(text, at)) and _BORN_ON.match(match["rest"]):
        name = leading_name(text, match.end())
        if name is None or not _BORN_ON.match(text[name.end :].partition("\n")[0]):
            break
        names.append(name.text)
        at = name.end
    return names


_NEXT_LINE = re.compile(r"[ \t]*\n(?:et )?(?=(?:Monsieur|Madame|Mademoiselle|M\.|Mme|Mlle|MONSIEUR|MADAME|MME)\s)")


def _under(block: str, candidate: Candidate) -> list[str]:
    """The names of the candidate and of whoever alone fills the next line of its block: a couple over its address."""
    place = block.find(candidate.text) if candidate.text and len(candidate.value) == 1 else -1
    match = _NEXT_LINE.match(block, place + len(candidate.text)) if place >= 0 else None
    if match is None:
        return list(candidate.value)
    line, _, rest = block[match.end() :].partition("\n")
    home = is_address_line(rest.partition("\n")[0])
    other = leading_name(line) if home and is_person(line) else None
    return [*candidate.value, other.text] if other is not None else list(candidate.value)


_SEVERAL = re.compile(r"(?:[a-zà-ÿ]s|\(s\))\W*$")  # `Titulaires`, `Accédants`


def _in_its_cell(draft: Draft, candidate: Candidate) -> list[str]:
    """The names of the candidate and of those right under it, with the same left edge, whom one label names together."""
    names, box, page = list(candidate.value), candidate.box, candidate.on(draft.pages)
    labelled = candidate.reasons[0].startswith(("below", "right of")) and _SEVERAL.search(label_of(candidate))
    if not labelled or len(names) != 1 or box is None or page is None:
        return names
    for line in sorted(page.lines, key=lambda line: line.box.y0):
        near = abs(line.box.x0 - box.x0) < 0.006 and -0.3 < (line.box.y0 - box.y1) / box.height < 0.9
        if near and is_person(line.text) and not is_company(line.text) and (name := leading_name(line.text)):
            names.append(name.text)
            box = line.box
    return names


_SECOND_LINE = re.compile(
    r"\s*\n\s*(?P<more>[A-ZÀ-Þ][\w'’ -]{1,40}?)\s*\n\s*(?:\(?[Nn][ée]+\(?e?\)?\s(?:le|à|en)\b|\d\d/\d\d/\d{4})"
)


_PARTICLE_LAST = re.compile(
    r"(?: (?i:d[aeiou]s?|dell?a?|de[nr]|te[nr]|van|von|l[ae]|el|al|ben|ould|san|saint|mac)){1,3}\s(?=[A-ZÀ-Þ]{2})"
)  # `Anne DES` over `ROUX`


def over_two_lines(draft: Draft, candidate: Candidate) -> Candidate:
    """The candidate with the rest of the name on the line below, in a narrow margin: what is born is all of it."""
    text = draft.blocks.text
    place = text.find(candidate.text) if candidate.text and len(candidate.value) == 1 else -1
    if place >= 0 and _PARTICLE_LAST.match(text, place + len(candidate.text)):
        whole = leading_name(text, place)
        return candidate if whole is None else replace(candidate, value=[whole.text])
    broken = leading_name(text, place) if place >= 0 and " " not in candidate.value[0] else None
    if broken is not None and _parted(broken.text, candidate.value[0]):
        return replace(candidate, value=[broken.text])  # `M. Étienne` at a line's end, `ROUX` on the next
    rest = _SECOND_LINE.match(text, place + len(candidate.text)) if place >= 0 else None
    more = rest["more"].split() if rest is not None else []
    known = not more or set(map(fold_in_place, more)) & set(map(fold_in_place, candidate.value[0].split()))
    if known or not all(name_word(w, sure=True) or fold_in_place(w) in PARTICLES for w in more):
        return candidate
    return replace(candidate, value=[" ".join((candidate.value[0], *more))])


def _parted(whole: str, given: str) -> bool:
    """Whether a name goes on from a given name with a surname in capitals."""
    return not given.isupper() and whole.startswith(f"{given} ") and whole.split()[-1].isupper()


def unbroken(draft: Draft, candidate: Candidate) -> Candidate:
    """The candidate with the rest of a name that a narrow cell breaks at its hyphen: `ROUX Anne-` over `Sophie`."""
    box = candidate.box
    page = candidate.on(draft.pages)
    if page is None or box is None or len(candidate.value) != 1 or not candidate.text.rstrip().endswith("-"):
        return candidate
    under = [
        word for word in page.words if abs(word.box.x0 - box.x0) < 0.01 and 0 <= word.box.cy - box.y1 < 1.6 * box.height
    ]
    rest = min(under, key=lambda word: word.box.y0, default=None)
    if rest is None or not rest.text[:1].isupper() or not name_word(rest.text.strip(" ,"), sure=True):
        return candidate
    return replace(candidate, value=[f"{candidate.value[0]}-{rest.text.strip(' ,')}"])


def couple_unbroken(draft: Draft, candidate: Candidate) -> Candidate:
    """The candidate with the surname on the next line, whatever stands left of it: `M. Jean ROUX et Mme Anne` over `ROY`."""
    page = candidate.on(draft.pages)
    names = list(candidate.value)
    if page is None or len(names) < 2 or " " in names[-1] or names[-1].isupper() or not _has_surname(names[0]):
        return candidate
    line = next((line for line in page.lines if line.text.rstrip().endswith(candidate.text.rstrip())), None)
    start = line.words[0].box if line is not None else None
    lower = (o for o in page.lines if start is not None and 0 < o.box.cy - start.cy < 2.2 * start.height)
    for below in lower:
        words = [word for word in below.words if start is not None and word.box.x0 > start.x0 - 0.006]
        first = words[0].box if words else None
        aligned = first is not None and start is not None and abs(first.x0 - start.x0) < 0.006
        if aligned and len(words) < 4 and all(w.text.isupper() and name_word(w.text, sure=True) for w in words):
            surname = " ".join(word.text for word in words)
            return replace(candidate, value=[*names[:-1], f"{names[-1]} {surname}"])
    return candidate


def _has_surname(name: str) -> bool:
    return any(word.isupper() and len(word) > 1 for word in name.split())


_BORN_ON = re.compile(  # `, né le 3 mai 1980`, `(03/05/1980)`
    r"\s*,?\s*(?:\(?n[ée]+\(?e?\)?\s+(?:[A-ZÀ-Þ][\w'’-]+\s(?:[\w'’-]+\s){0,4})?(?:le|à|a|en)\b|\(\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}\))"
)
