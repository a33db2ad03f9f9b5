"""Values in sentences: what stands right after (or before) a turn of phrase such as `déclare avoir reçu de …`.

Labels of forms are `labels.py`'s; here a cue is a regular expression on folded text (lower case, no accents), and the
value must follow it closely. Both give `Candidate`s, so that `choose.py` weighs them together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.name_words import PARTICLES
from extractors.fields.names import Name, leading_name, person_names
from extractors.fields.parsed import Parsed, Parser, fold, regex


@dataclass(frozen=True, slots=True)
class Cue:
    """A turn of phrase that announces a field, and how much it is worth (0 to 1)."""

    pattern: str
    score: float


def cues_in(table: Mapping[str, Sequence[Sequence[Any]]]) -> dict[str, tuple[Cue, ...]]:
    """The cues of a TOML table: for each name a list of `[score, pattern]`.

    >>> cues_in({"tenants": [[0.9, "recu de"]]})["tenants"]
    (Cue(pattern='recu de', score=0.9),)
    """
    return {name: tuple(Cue(pattern, score) for score, pattern in pairs) for name, pairs in table.items()}


def after(
    flow: Flow, field: str, cues: Iterable[Cue], parse: Parser, reach: int = 60, gap: int = 25
) -> list[Candidate]:
    """Values that begin within `gap` characters after a cue."""
    joined = flow.folded.replace("\n", " ")  # a turn of phrase that says nothing of line ends may run over one
    found = []
    for cue in cues:
        for match in regex(cue.pattern).finditer(flow.folded if "\\n" in cue.pattern else joined):
            window = _mended(flow.text[match.end() : match.end() + reach])
            value = next(iter(parse(window)), None)
            if value is None or value.start > gap:
                continue
            if flow.torn(match.end() + value.start, match.end() + value.end):
                value = _on_its_line(window, value, parse)
            if value and not flow.torn(match.end() + value.start, match.end() + value.end):
                found.append(_candidate(flow, field, value, match.end(), cue))
    return found


def _on_its_line(window: str, value: Parsed, parse: Parser) -> Parsed | None:
    """Of a list of names put together from two columns, or from a stamp below, the names of the first line."""
    line = window[: window.find("\n", value.start)] if "\n" in window[value.start :] else window
    first = next(iter(parse(line)), None) if isinstance(value.value, list) else None
    return first if first is not None and first.value == value.value[: len(first.value)] else None


def before(
    flow: Flow, field: str, cues: Iterable[Cue], parse: Parser, reach: int = 60, gap: int = 4
) -> list[Candidate]:
    """Values that end within `gap` characters before a cue."""
    folded = flow.folded
    found = []
    for cue in cues:
        for match in regex(cue.pattern).finditer(folded):
            start = max(0, match.start() - reach)
            window = flow.text[start : match.start()]
            values = parse(_mended(window))
            if values and len(window) - values[-1].end <= gap:
                found.append(_candidate(flow, field, values[-1], start, cue))
    return found


_TORN = re.compile(r"(?<=[^\d.,]\d)\n(?=\d{3}(?!\d))")


def _mended(text: str) -> str:
    """The text with a figure that a line's end tears put together: `2` over `107,70 euros`."""
    return _TORN.sub(" ", text)


def _candidate(flow: Flow, field: str, value: Parsed, offset: int, cue: Cue) -> Candidate:
    return candidate_at(
        flow, field, value.value, offset + value.start, offset + value.end, cue.score * value.score, cue.pattern
    )


def candidate_at(flow: Flow, field: str, value: Any, start: int, end: int, score: float, why: str) -> Candidate:
    """A candidate for what stands at `flow.text[start:end]`, less sure where the reader was less sure."""
    here = flow.value(value, start, end, 1.0)
    reading = min((word.confidence for word, _ in flow.words_in(start, end)), default=1.0)
    return Candidate(
        field, value, here.text, here.page, here.box, here.source, min(0.99, score * (0.6 + 0.4 * reading)), (why,)
    )


def find_names(text: str) -> list[Parsed]:
    """The people named at the beginning of the text, as one list (a parser for `after`).

    >>> find_names("M. DURAND Paul et Mme LEROY Anne, la somme")[0].value
    ['DURAND Paul', 'LEROY Anne']
    """
    text = _TWO_DOTS.sub(". ", _LEADERS.sub(lambda dots: " " * len(dots[0]), text))
    text = _GIVEN_NAMES.sub(lambda told: re.sub(r"[,:]|pr[ée]noms?", lambda w: " " * len(w[0]), told[0]), text)
    text = _BORN.sub(lambda birth: " " * len(birth[0]), _TORN_AT_BIRTH.sub(" ", text))
    people = person_names(text)
    if len(people) == 1 and not _full(people[0].text) and _BROKEN.match(text, people[0].end):
        people = person_names(_BROKEN.sub(" ", text, count=1))  # `Mme Nino` over `GRIGORYAN, a versé`
    if people and people[0].civility and _given_alone(people[0].text) and _SURNAME_BELOW.match(text, people[0].end):
        people = person_names(text[: people[0].end] + " " + text[people[0].end + 1 :])
    if people and not people[0].civility and _is_street(text, people[0]):
        return []
    people = [p for i, p in enumerate(people) if p.civility or _full(p.text) or (i and _shares(text, people[i - 1], p))]
    if not people or (
        not people[0].civility
        and fold(people[0].text.split()[0]) in {"de", "du", "des", "d", "la", "le", "les"}
        and len(people[0].text.split()) < 3
    ):
        return []
    return [Parsed([name.text for name in people], people[0].start, people[-1].end)]


_TWO_DOTS = re.compile(r"(?<=\bM)\.\.|(?<=\bMr)\.\.|(?<=\bMme)\.\.")  # a blank's first point after the civility's
_GIVEN_NAMES = re.compile(  # `Monsieur ROUX, prénoms : Paul, Jean`
    r",? pr[ée]noms? ?: ?[A-ZÀ-Þ][\w'’-]+(?:, ?[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*){0,4}"
)
_LEADERS = re.compile(r"(?:[.…_·] ?){3,}")  # of a blank that is filled in: `M./Mme . . . Anne ROUX . . .`
_BORN = re.compile(
    r"(?<=\w) \((?:n[ée]+e? (?:le|en) [^()]{4,50}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\)(?=,? (?:et|&|ou) )"
)  # `Anne ROUX (née le 2 mai 1980) et`
_TORN_AT_BIRTH = re.compile(  # `et Anne Le` over `Goff (née le`
    r"(?<=[\w'’-])\n(?=[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2} \(n[ée]+e? (?:le|en) \d)"
)
_SURNAME_BELOW = re.compile(  # `Mme Ximena Jeanne` over `BAUDRY travaille`, where surnames stand in capitals
    r"\n(?=(?:(?:d[eu]s?|la|le|van|von|ben|el|DE|DU|LA|LE|VAN|BEN|EL) ){0,2}"
    r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,}(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){0,2}(?:,| [a-zà-ÿ]))"
)


def _given_alone(name: str) -> bool:
    """Whether no word of a name stands in capitals: given names, where the surname does."""
    return not any(word.isupper() and len(word) > 1 for word in name.split())


_BROKEN = re.compile(r"\n(?=[A-ZÀ-Þ][\w'’-]+(?:,| [a-zà-ÿ]))")
STREETWARD = re.compile(
    r"\b(?:rue|avenue|av|boulevard|bd|place|allees?|chemin|impasse|cours|quai|route|square|passage|faubourg|cite|villa"
    r"|sente|venelle|traverse|ruelle|promenade|esplanade|hameau)(?: (?:du|de|des|la|le|les|l'|d'|de la|de l'))?$"
)


def _is_street(text: str, name: Name) -> bool:
    """Whether what looks like a name is that of a street: `124 RUE` before it, or `TER RUE HAUTE`."""
    return fold(name.text.split()[0]) in {"bis", "ter"} or bool(STREETWARD.search(fold(text[: name.start]).rstrip()))


def _shares(text: str, first: Name, second: Name) -> bool:
    """Whether a bare word goes on from the person before it on its line: `M. DURAND et ROY`."""
    return first.civility and "\n" not in text[first.end : second.start]


def _full(name: str) -> bool:
    """Whether a name has two words besides its particles."""
    return sum(fold(word) not in PARTICLES for word in name.split()) >= 2


def find_name(text: str) -> list[Parsed]:
    """The first person named in the text (a parser for `after`).

    >>> find_name(" Mme Anne LEROY et M. Paul DURAND")[0].value
    'Anne LEROY'
    """
    name = leading_name(text)
    return [Parsed(name.text, name.start, name.end)] if name else []
