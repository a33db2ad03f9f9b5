# ruff: noqa: E501  (turns of phrase are read whole)
"""Civil status told in sentences: parents and children of extracts, the newborn of a full copy, spouses as consuls write them."""

from __future__ import annotations

import re

from extractors.documents._civil import Entry, born_people, clean_name, heading_before
from extractors.fields.flow import Flow
from extractors.fields.names import leading_name

_CHILD_OF = re.compile(r"[^;]{0,140}?\b(?:fils|fille|enfant)\s+(?:de|d')")


def told_entries(text: Flow) -> list[Entry]:
    """The people of extracts told in prose: those whose birth is told; who is `fils de …` or `fille de …` is a child."""
    people = born_people(text.text)
    ends = [*(start for _, start in people), len(text.text)][1:]
    found = []
    for (name, start), end in zip(people, ends, strict=True):
        heading = heading_before(text.folded, start)
        child = heading not in ("pere", "mere", "parent") and _CHILD_OF.match(text.folded, start + len(name), end)
        found.append(Entry(name, start, "enfant" if child else "" if heading.startswith("enfant") else heading))
    return found


_REGISTERED = re.compile(  # `LI, Léa, Joyce` over `sexe F, née le`: how registers write a child
    r"(?:^|\n)\s*(?P<last>[A-ZÀ-Þ][A-ZÀ-Þ'’ -]*[A-ZÀ-Þ]),\s(?P<first>[A-ZÀ-Þ][\w'’-]+(?:,? [A-ZÀ-Þ][\w'’-]+){0,4}),?\s"
    r"(?:(?:de |du )?[Ss]exe\s:?\s?(?:[MF]\b|\w+),?\s)?(?:N|n)[ée]+\(?e?\)?\s(?:le|à|a)\b"
)


_SURNAME_FIRST = re.compile(  # `MÜLLER, Ibrahima, chauffeur, né à Mulhouse le`: how consuls write spouses
    r"(?<![\w'’-])(?P<last>[A-ZÀ-Þ][A-ZÀ-Þ'’ -]*[A-ZÀ-Þ]),\s(?P<first>[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?:,?\s[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*){0,4}),\s"
    r"(?:[a-zà-ÿ][a-zà-ÿ'’\s-]{2,40},\s)?n[ée]+\(?e?\)?\s(?:le|à|en)\b"
)


def surname_first(text: str) -> list[str]:
    """The people of a sentence whose surname a comma parts from the given names, before their birth.

    >>> surname_first("le mariage de : MÜLLER, Ibrahima, chauffeur, né à Mulhouse le deux mai")
    ['Ibrahima MÜLLER']
    """
    return [f"{clean_name(m['first'])} {clean_name(m['last'])}" for m in _SURNAME_FIRST.finditer(text)]


def listed_entries(text: Flow) -> list[Entry]:
    """The people written as in a register, surname first, with the word that heads them."""
    found = []
    for match in _REGISTERED.finditer(text.text):
        last, first = clean_name(match["last"]), clean_name(match["first"])
        if last and first:
            found.append(
                Entry(f"{first} {last}", match.start("last"), heading_before(text.folded, match.start("last")))
            )
    return found


TOWN = (
    r"(?:L[ae]s?\s|L['’])?[A-ZÀ-Þ][\w'’-]*(?:\s(?:d['’]|de la |de |du |des |sur |sous |en |lès )[A-ZÀ-Þ][\w'’-]*)?"
    r"(?:\s\d{1,2}\s?e(?:r|me)?(?:\sarrondissement)?)?(?:\s?\([^)\n]{2,30}\))?,?"
)
_NEWBORN = re.compile(
    rf"\best\sn[ée]+e?,?(?:\s[àa]\s{TOWN})?(?:\s(?:l['’]enfant|un enfant|une enfant))?\s?[,:]?\s(?=[A-ZÀ-Þ])"
)


_NAME_TO_THE_END = re.compile(  # `est né Paul, Jean-Marc Roux` that ends its line
    r"[A-ZÀ-Þ][\w'’-]+(?:, [A-ZÀ-Þ][\w'’-]+){1,4}(?: (?:d[eu] |la |le )*[A-ZÀ-Þ][\w'’-]+){1,3}(?=\s*(?:\n|$))"
)


def newborn_entries(text: Flow) -> list[Entry]:
    """The children whose birth is told before their name: `est née à Lyon Anne, Zoé MARTIN, du sexe féminin`."""
    said = re.sub(r"(?<=,)\n(?=\S)", " ", text.text)
    found = []
    for match in _NEWBORN.finditer(said):
        line = _NAME_TO_THE_END.match(said, match.end())
        name = leading_name(said, match.end())
        if line is not None and (whole := clean_name(line.group())):
            found.append(Entry(whole, match.end(), "enfant"))
        elif name is not None and name.start == match.end() and len(name.text.split()) > 1:
            found.append(Entry(name.text, name.start, "enfant"))
    return found
