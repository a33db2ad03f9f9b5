"""Forms whose captions stand right of what they name: `Anne ROUX` before `épouse (nom de naissance)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from extractors.documents._civil import Entry
from extractors.fields.dates import parse_date
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.names import is_person, leading_name
from extractors.fields.parsed import fold
from extractors.page import Line, Page

_WHO = (
    r"(?P<who>(?:\d{1,2} ?(?:er|re|e|eme|nde?)? )?(?:epou(?:x|se)|mari|femme|conjointe?|pere|mere|parent|enfant))"
    r"(?: n\W{0,2}\d)?\W*(?:\([^()]{0,30}\))?"
)
_BORN = re.compile(r"\W*(?:n[ée]+e? le )?[\d./ -]{0,12}\W*")  # all that may follow a name in its box


def entries_left_of_captions(pages: Sequence[Page]) -> list[Entry]:
    """The people of captions that say who they are in a family; none where there is but one."""
    found: list[Entry] = []
    for _, value, right, match in _captioned(pages, _WHO):
        name = leading_name(value.text)
        if name is None or len(name.text.split()) < 2 or (right is not None and is_person(right.text)):
            continue
        if _BORN.fullmatch(value.text[name.end :]):
            heading = re.sub(r"^\d+ ?(?:er|re|e|eme|nde?)? ", "", match["who"])
            found.append(Entry(name.text, len(found), heading))
    return found if len(found) > 1 else []


_NAMED = re.compile(  # a row of a form: `ROUX (nom)  Anne (prénoms)`; a reader may put the first caption below the row
    r"(?P<last>\D{2,40}?)\W+nom(?: de (?:naissance|famille))?\W+(?P<first>\D{2,60}?)\W+prenom\W{0,2}s?[^\w\n]*"
    r"|(?P<both>\D{4,80}?)\W+prenom\W{0,2}s?[^\w\n]*\nnom(?: de (?:naissance|famille))?"
)


def names_left_of_captions(text: Flow) -> list[str]:
    """The people of rows whose captions `nom` and `prénoms` stand right of the names; none where there is but one."""
    found = []
    for start in (0, *(m.end() for m in re.finditer(r"\n", text.text))):
        match = _NAMED.match(text.folded, start)
        if match is None:
            continue
        ends = text.folded[match.end() : match.end() + 1] in ("", "\n") or _listed(text.text, match, "last").isupper()
        last, first = (_listed(text.text, match, group) for group in ("last", "first"))
        words = _listed(text.text, match, "both").split()
        surname = list(takewhile(str.isupper, words))
        name = f"{first} {last}" if last else " ".join((*words[len(surname) :], *surname))
        found += [name] if ends and is_person(name) and (last or len(surname) < len(words)) else []
    return found if len(found) > 1 else []


def _listed(text: str, match: re.Match[str], group: str) -> str:
    """What a group of the folded text is in print, its words without commas."""
    start, end = match.span(group)
    return " ".join(re.split(r"[\s,]+", text[start:end].strip(" ,\t"))) if start >= 0 else ""


def dates_left_of_captions(pages: Sequence[Page], name: str, caption: str, score: float) -> list[Candidate]:
    """The days that stand alone left of a caption, no other day right of it."""
    return [
        Candidate(name, day, value.text, page.number, value.box, page.source, score, ("left of its caption",))
        for page, value, right, _ in _captioned(pages, caption)
        if (day := parse_date(value.text)) is not None and (right is None or parse_date(right.text) is None)
    ]


def _captioned(pages: Sequence[Page], caption: str) -> Iterator[tuple[Page, Line, Line | None, re.Match[str]]]:
    """Each line that is such a caption: its page, what stands left of it and right of it on its row, the match."""
    pattern = re.compile(rf"\W*{caption}\W*")
    for page in pages:
        for line in page.lines:
            match = pattern.fullmatch(fold(line.text))
            level = [o for o in page.lines if o is not line and o.box.overlap_y(line.box) > 0.4] if match else []
            left = max((o for o in level if o.box.x1 <= line.box.x0), key=lambda o: o.box.x1, default=None)
            right = min((o for o in level if o.box.x0 >= line.box.x1), key=lambda o: o.box.x0, default=None)
            if match is not None and left is not None:
                yield page, left, right, match
