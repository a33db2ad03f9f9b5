# ruff: noqa: E501  (turns of phrase are read whole)
"""Birth certificate: full copy (prose) or extract (boxes), with or without the parents (`avec`, `sans filiation`).

`person_names` is the person of the act; the parents, and what the margin says (marriage, Pacs and its dissolution,
divorce, guardianship), are apart. An extract without filiation proves no tie with a parent.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._alone import stacked
from extractors.documents._civil import ISSUED, OF_THE_ACT, Entry, born_people, clean_name, entries, surname_over
from extractors.documents._civil_prose import TOWN
from extractors.documents._concerned import concerned, paired, say_names
from extractors.documents._concerned_cues import FIRST, LAST
from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import dated, issue_date
from extractors.fields.dates import iso
from extractors.fields.flow import Flow
from extractors.fields.name_words import name_word
from extractors.fields.names import distinct, leading_name, same_person
from extractors.fields.parsed import fold_in_place
from extractors.fields.spec import Extraction
from extractors.page import Page

_PARENT = ("pere", "mere", "parent")
_STORY = re.compile(r"\best ne+e?\b(?P<story>.{5,260}?),?\s+(?:de|du) sexe", re.S)
_PARENTS = re.compile(
    r"(?:(?:fils|fille|enfant) de|\bdu sexe\s(?:masculin|feminin),?\sde)\s*:?\s*(?P<one>[^\n:;.]{3,90}?)(?:,? ne+e? |\n|,? et de )",
    re.S,
)
_SECOND = re.compile(r"\bet\sde\s*:?\s*(?P<two>[^\n:;.]{3,90}?)(?:,? ne+e? |\n|,\s|$|\.)")
_MENTIONS = (
    ("pacs_dissolution", r"dissolution d\w* (?:pacs|pacte)|pacte civil[^.]{0,120}dissous|pacs[^.]{0,80}dissous"),
    ("pacs", r"pacte civil de solidarite|\bpacs\b"),
    ("divorce", r"divorce"),
    ("marriage", r"\bmarie+e? (?:a|avec|le)|mariage (?:celebre|a|avec)"),
    ("death", r"decede+e?"),
    ("recognition", r"reconnue? par"),
    ("guardianship", r"tutelle|curatelle|repertoire civil|\brc\s*n"),
)  # fmt: skip


def extract(pages: Sequence[Page]) -> Extraction:
    """The person, the parents, the mentions, the date of issue."""
    draft = draft_of(pages)
    boxes = entries(draft)
    parents = [e.name for e in boxes if e.heading in _PARENT]
    children = [e.name for e in boxes if e.heading not in _PARENT]
    name = _renamed(draft) or _with_surname(draft, children[0] if children else _person(draft, parents))
    if name:
        say_names(draft, [name], _DOUBTFUL if _given_alone(draft, name) else 0.9)
        draft.fields["child_name"] = replace(draft.fields["person_names"], value=name)
    elif not parents:
        draft.put("person_names", concerned(draft, envelope=0.0))
    _parents(draft, boxes)
    issue_date(draft, ISSUED, OF_THE_ACT, latest=True)
    _plurilingual_date(draft)
    dated(
        draft, "birth_date", ((r"(?:^|\n)\W*ne+e?(?:\(e\))?\s*(?:le)?|date(?: et lieu)? de naissance[^\n]{0,30}", 0.9),)
    )
    mentions = [
        kind
        for kind, pattern in _MENTIONS
        if draft.has(rf"(?:mention|marginal|marge|porte)[\s\S]{{0,600}}(?:{pattern})")
        or (kind == "pacs_dissolution" and draft.has(pattern))
    ]
    if mentions:
        draft.say("mentions", mentions, 0, 20, 0.8)
    return draft.done()


_NEW_NAME = re.compile(  # of who was adopted, or changed it
    r"\b(?:porte(?:ra)?|s'appellera|prend(?:ra)?|aura)\b[^.;:]{0,25}?\b(?:pour )?(?:le )?nom (?:de famille )?(?:de |d'|: ?)?(?P<last>[^.,;:]{2,40}?),? (?:et |avec )?(?:pour |comme )?(?:les? )?prenoms? (?:de |d'|: ?)?(?P<first>[^.;:]{2,60}?)(?=[.;:]|$)"
)


def _renamed(draft: Draft) -> str:
    """The name that an act gives to who was adopted: `portera désormais le nom de ROUX et les prénoms de Anne, Zoé`."""
    match = _NEW_NAME.search(draft.folded.replace("\n", " "))
    last, first = (clean_name(draft.text.text[slice(*match.span(g))]) for g in ("last", "first")) if match else ("", "")
    return f"{first} {last}" if last and first else ""


def _person(draft: Draft, parents: Sequence[str]) -> str:
    """The person of an act that has no box for it: told before `du sexe …`; `parents` are those in boxes."""
    for body in (draft.blocks.text, _rows(draft)):  # a wide space may part a name from its sentence
        story = _STORY.search(fold_in_place(body))
        told = _told(body[story.start("story") : story.end("story")]) if story else ""
        if told:
            return told
    return _named(draft) or _beside_parents(draft, parents)


_DOUBTFUL = 0.5


def _given_alone(draft: Draft, name: str) -> bool:
    """Whether commas part all words of a name, as they do given names: the surname was not found."""
    words = name.split()
    return len(words) > 1 and f"{', '.join(words)}," in " ".join(draft.text.text.split())


_MARRIED = re.compile(r"\b(?:son epouse|sa femme|son mari|son conjoint|epoux|legitime)\b")


def _with_surname(draft: Draft, name: str) -> str:
    """Given names alone, as old acts tell the child's, with the surname over them in the margin, else the father's."""
    words = name.split()
    if not words or any(word.isupper() and len(word) > 1 for word in words):
        return name
    for page in draft.pages:
        for given in page.lines:
            if fold_in_place(given.text).replace(",", "").split() == fold_in_place(name).split():
                over = surname_over(given, page.lines)
                if over:
                    return f"{name} {over}"
    born = _FATHER.search(draft.folded) if _MARRIED.search(draft.folded) else None
    father = leading_name(draft.text.text, born.end()) if born is not None else None
    theirs = [word for word in father.text.split() if word.isupper() and len(word) > 1] if father is not None else []
    return " ".join((name, *theirs))


_FATHER = re.compile(
    r"\bdu sexe [a-z]{4,9},\s(?:fils |fille |enfant )?de\s"
)  # `…, du sexe féminin, de Paul ROUX, né à`


_NAMED_APART = re.compile(  # `le (la) nommé(e) ROUX` over `prénom(s) Paul`
    r"\bl[ea]\W{1,3}(?:l[ea]\W{1,3})?nomme+e?(?:\(e\))?\s*:?\s*(?P<last>[^\n,:]{2,40})[\n,]\s*prenoms?\s?(?:\(s\))?\s*:?\s*(?P<first>[^\n:]{2,50})"
)


def _named(draft: Draft) -> str:
    """The child that an act names after a verb: `un enfant de sexe masculin, prénommé Amadou DIALLO`."""
    if apart := _NAMED_APART.search(draft.folded):
        last, first = (clean_name(draft.text.text[slice(*apart.span(group))]) for group in ("last", "first"))
        if last and first:
            return f"{first} {last}"
    for match in re.finditer(r"\b(?:pre|de)?nomme+e?s?(?:\(e\))?\s*:?\s*", draft.folded):
        name = leading_name(draft.text.text, match.end())
        if name is not None and name.start == match.end() and len(name.text.split()) > 1:
            return name.text
    return ""


_BORN_AT = re.compile(rf"(?:^|\s)à {TOWN} (?=[A-ZÀ-Þ][a-zà-ÿ'’-]+(?: [A-ZÀ-Þ][a-zà-ÿ'’-]+){{0,2}}$)")  # `à Lyon Anne`


def _told(story: str) -> str:
    """The name that ends a story of a birth: `…, 8 rue Haute, Anne, Zoé MARTIN`, `à Fès (Maroc) Anne, Zoé MARTIN`."""
    parts: list[str] = []
    for part in reversed([p.strip() for p in re.split(r"[,:]", " ".join(story.split())) if p.strip()]):
        words = part.split()
        if (
            not all(name_word(w, sure=True) or (w.islower() and len(w) < 4) for w in words)
            or any(c.isdigit() for c in part)
            or not words[0][:1].isupper()
        ):
            at_birth = _BORN_AT.search(part)
            parts = [part[at_birth.end() :], *parts] if at_birth and parts else parts
            break
        parts.insert(0, part)
    return clean_name(" ".join(parts))


def _beside_parents(draft: Draft, boxed: Sequence[str]) -> str:
    """The child where boxes or sentences are the parents': above, or in the margin, surname over given names."""
    if parents := boxed or [name for name, _ in born_people(draft.text.text)]:
        several = [n for n in distinct(stacked(draft)) if not any(same_person(n, p) for p in parents)]
        if len(several) == 1 or boxed:
            return several[0] if len(several) == 1 else ""
    found = draft.labelled((LAST, FIRST))
    named = paired(found["last"], found["first"])
    return str(named[0].value[0]) if named else ""


def _rows(draft: Draft) -> str:
    """The pages row after row, whatever columns their words stand in."""
    return "\n".join(" ".join(word.text for word in row.words) for sheet in draft.sheets for row in sheet.rows)


def _plurilingual_date(draft: Draft) -> None:
    """The international extract (Vienna, 1976) prints `Jo 05 Mo 11 An 2018`; the last such date is that of issue."""
    found = list(re.finditer(r"jo\W*(\d\d)\W*mo\W*(\d\d)\W*an\W*(\d{4})", draft.folded))
    day = _under_letters(draft) or (found[-1] if len(found) > 1 else None)  # one alone is that of the birth
    if day and (value := iso(int(day[3]), int(day[2]), int(day[1]))):
        start = max(0, draft.folded.find(day.group()))
        draft.say("issue_date", value, start, start + len(day.group()), 0.93)


def _under_letters(draft: Draft) -> re.Match[str] | None:
    """The last day whose figures stand under `Jo  Mo  An`."""
    days = [
        day
        for page in draft.pages
        for head in page.lines
        if re.fullmatch(r"jo\W+mo\W+an", fold_in_place(head.text).strip())
        for line in sorted(page.lines, key=lambda line: line.box.y0)
        if 0 < line.box.cy - head.box.cy < 3 * head.box.height and line.box.overlap_x(head.box) > 0.5
        and (day := re.fullmatch(r"(\d\d)\W+(\d\d)\W+(\d{4})", line.text.strip()))
    ]  # fmt: skip
    return days[-1] if days else None


def _parents(draft: Draft, boxes: Sequence[Entry]) -> None:
    """Sets the parents: as their blocks tell them, no margin in the sentence, else row by row, else from boxes."""
    told = max((_parents_told(flow) for flow in (draft.blocks, draft.text)), key=len)
    names = told or [e.name for e in boxes if e.heading in ("pere", "mere") and len(e.name.split()) > 1]
    if names:
        say_names(draft, names, 0.8, "parents")
        draft.tell("filiation", True, r"\w", 0.85)
    elif draft.has(r"sans filiation"):
        draft.tell("filiation", False, r"sans filiation", 0.95)


def _parents_told(flow: Flow) -> list[str]:
    """The one and the other of whom a sentence says that the child is theirs."""
    one = _PARENTS.search(flow.folded)
    two = _SECOND.search(flow.folded, one.end("one")) if one is not None else None
    spans = [match.span(group) for match, group in ((one, "one"), (two, "two")) if match is not None]
    names = [clean_name(flow.text[start:end]) for start, end in spans]
    return [name for name in names if len(name.split()) > 1]
