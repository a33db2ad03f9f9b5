# ruff: noqa: E501  (turns of phrase are read whole)
"""Family record book: extracts of the parents' marriage (or of their births, when unmarried) and of each child's birth.

A book of unmarried parents holds no act of marriage and does not prove one. Later mentions tell a divorce or a death.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._captions_right import dates_left_of_captions, entries_left_of_captions
from extractors.documents._civil import entries, entries_over_births
from extractors.documents._civil_prose import listed_entries, newborn_entries, told_entries
from extractors.documents._concerned import say_names
from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import dated
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate
from extractors.fields.names import distinct, same_person
from extractors.fields.occasions import cued_dates
from extractors.fields.parsed import fold
from extractors.fields.spec import Extraction
from extractors.page import Page

_MARRIAGE = re.compile(
    r"\bacte adoulaire (?:du|n)\b|acte de mariage\s*(?:n\s?[°o.]?\s*)?\d|mariage[^\n]{0,40}celebre[^\n]{0,20}(?:le\s+)?\d|a ete celebre|celebre le \d|prononce\s+(?:le\s+|leur\s+)?(?:mariage|union)|uni\w* par (?:les liens du|le) mariage"
)
_BOOK_ISSUED = (
    (
        r"(?<!ancien )(?<!precedent )(?<!premier )\b(?:livret|duplicata|second livret)[^\n.;\d]{0,30}(?:delivre|remis|etabli)[^.;\d]{0,90}?",
        0.96,
    ),
    (r"\blivret de famille\b[^.;:\d]{0,80}?\b(?:delivre|remis|etabli)", 0.9),
    (r"\b(?:remis|delivre) aux? (?:epoux|parents?|conjoints|interesses?|titulaires?)(?: a [^\n]{2,30})?", 0.95),
    (
        r"(?:^|\n|\. ?[–—-] ?)\s*(?:delivre|remis)(?:,? (?:a|aux?|par|en)\b(?:(?!\b(?:divorce|nee?|marie|veu))[^.;:\d]){2,80})?",
        0.9,
    ),  # `Délivré par la mairie de Pau (…) le`
    (r"date de (?:delivrance|remise)(?: du livret)?", 0.95),
)
_WEDDING = re.compile(r"(?:^|\n)\W*(?:extrait (?:de l')?acte de )?mariage\b")
_BESIDE = r"[^\n:]{0,40}\b(?:delivrance|remise|delivre le|remis le)(?: du (?:livret|present livret))?"


def extract(pages: Sequence[Page]) -> Extraction:
    """Everybody named, the parents, the children, whether a marriage is in it."""
    draft = draft_of(pages)
    found = entries(draft) or max(
        entries_over_births(draft), told_entries(draft.blocks), entries_left_of_captions(draft.pages), key=len
    )
    for more in (*listed_entries(draft.blocks), *newborn_entries(draft.blocks), *newborn_entries(draft.text)):
        found += [more] if not any(same_person(more.name, known.name) for known in found) else []
    children = _siblings([e.name for e in found if e.heading.startswith("enfant")])
    parents = distinct([e.name for e in found if not e.heading.startswith("enfant") and e.name not in children])
    if not _a_spouse_missing(draft, parents):
        say_names(draft, [*parents, *children], 0.88)
    say_names(draft, parents, 0.85, "parents")
    say_names(draft, children, 0.88, "children")
    match = _MARRIAGE.search(draft.folded)
    if match is not None:
        draft.say("marriage", True, match.start(), match.end(), 0.93)
        dated(
            draft,
            "marriage_date",
            ((r"celebre[^\n]{0,30}?(?:le)?|acte de mariage[^\n]{0,30}\n\s*le|mariage[^\n]{0,30}", 0.85),),
        )
    elif draft.has(r"pere ou parent|mere ou parent|(?:^|\n)\s*(?:pere|mere)\b"):
        draft.tell("marriage", False, r"pere|mere", 0.9)
    if draft.has(r"divorce prononce|divorce[sd]?\b[^\n]{0,60}jugement|mention[^\n]{0,40}divorce"):
        draft.tell("divorce", True, r"divorce", 0.9)
    deaths = [
        e.name
        for e in found
        if re.search(r"\bdece(?:s|de\w{0,3})\b[^\n.]{0,30}\d", draft.folded[e.start : e.start + 260])
    ]
    if deaths:
        say_names(draft, deaths, 0.7, "deaths")
    _issue(draft)
    return draft.done()


_WED = re.compile(r"\bmariage (?:a ete )?celebre\b|\bmariage inscrit\b|\bextrait de l'acte de mariage n\W{0,3}\d")


def _a_spouse_missing(draft: Draft, parents: Sequence[str]) -> bool:
    """Whether only children were read, or, of a book that tells of a wedding, one spouse: others were not read."""
    return not parents or (len(parents) == 1 and _WED.search(draft.folded) is not None)


def _siblings(names: Sequence[str]) -> list[str]:
    """The children, each once: the one may bear a second name that is another's first (`Li, Zoé ROUX`, `Zoé ROUX`)."""
    kept: list[str] = []
    for name in names:
        first = fold(name).split()[:1]
        twin = next((one for one in kept if same_person(one, name) and fold(one).split()[:1] == first), None)
        kept += [name] if twin is None else []
    return kept


def _issue(draft: Draft) -> None:
    """The day the book itself was given: never that of the extracts in it."""
    tries = (cued_dates(text, "issue_date", _BOOK_ISSUED) for text in (draft.blocks, draft.table, draft.text))
    told = next((several for several in tries if several), [])  # a page beside may cut the sentence
    told = told or dates_left_of_captions(draft.pages, "issue_date", _BESIDE, 0.88)
    draft.put("issue_date", told or _on_the_wedding_day(draft))


_CERTIFIED = ((r"\b(?:delivre|certifie) conforme(?: aux? registres?(?: de l'etat civil)?)?", 0.8),)


def _on_the_wedding_day(draft: Draft) -> list[Candidate]:
    """The day of the extract of the marriage, where it is that of the wedding: the mayor hands the book to the spouses."""
    if _WEDDING.search(draft.folded) is None:
        return []
    certified = cued_dates(draft.blocks, "issue_date", _CERTIFIED)
    days = [day.value for day in find_dates(draft.text.text)]
    first = min((c.value for c in certified), default="")
    return [c for c in certified if c.value == first and days.count(first) > 1]
