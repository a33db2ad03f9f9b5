# ruff: noqa: E501  (turns of phrase are read whole)
"""Tax return (form 2042) or the receipt of one sent online: what a household declares, not what it was taxed on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._civil import born_people
from extractors.documents._concerned import concerned, named_after
from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import issue_date
from extractors.documents._forms import form_people
from extractors.documents._taxed import taxed_people
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.names import distinct, is_person, leading_name, tidy
from extractors.fields.prose import candidate_at
from extractors.fields.spec import Extraction
from extractors.page import Page

_OVER_LINES = "declarants, over lines"
_DECLARANT = re.compile(r"\b(?:declarante?|contribuable)\s*(?:n\W{0,3})?[12]\b\W*")


def extract(pages: Sequence[Page]) -> Extraction:
    """Who declares, and the day of signature or of receipt."""
    draft = draft_of(pages)
    named = named_after(draft, r"(?:(?:^|\n)(?:nom|declarant|contribuable|usager)|(?:^|\s)particulier)\s*:", 0.85)
    told = named_after(draft, _SENT_BY, 0.95) or _born(draft)
    draft.put("person_names", taxed_people(draft, _declarants(draft) or told or [*named, *concerned(draft)]))
    issue_date(
        draft,
        (
            (
                r"\bvous avez (?:signe|transmis|depose|valide|envoye|declare|teletransmis)\w*\b[^.;:\d]{0,60}\ble\W*$",
                0.93,
            ),
            (r"\bdeclaration (?:signee?|transmise|deposee?|validee?|envoyee?)\s*\ble\W*$", 0.93),
            (
                r"\bdate (?:et heure )?(?:de |du |d')(?:la |l'|votre )?(?:depot|(?:tele)?transmission|validation|envoi|reception|signature)(?: (?:de (?:la|votre) declaration|en ligne|electronique))?\W*$",
                0.98,
            ),
            (
                r"(?:reception|(?:declaration|document|fichier|envoi) recue?|recue|deposee?|transmise?|validee?|enregistree?|declaree?|teletransmise?)s?(?: et (?:signee?|validee?|enregistree?|acceptee?))?(?: (?:en ligne|electroniquement|par [^\n\d]{2,40}))? le\W*$",
                0.93,
            ),
        ),
    )
    return draft.done()


_SENT_BY = r"\b(?:declaration|correction)s?\b[^.;:\d]{0,40} (?:deposee?|signee?|souscrite?|transmise?|validee?|envoyee?|faite?|etablie?)s?(?: et \w+)?(?: en ligne| electroniquement)? par"
_NUMBERED = re.compile(r"[^\n]{0,70}\bn\W{0,2}(?:fiscal|de declarant)\b")  # a taxpayer's


def _born(draft: Draft) -> list[Candidate]:
    """Those whose birth stands beside their tax number, as one list."""
    text = draft.text
    born = [(name, at) for name, at in born_people(text.text) if _NUMBERED.match(text.folded, at + len(name))]
    names = distinct([name for name, _ in born])
    end = born[-1][1] + len(born[-1][0]) if born else 0
    return [candidate_at(text, "names", names, born[0][1], end, 0.93, "declarants")] if 1 <= len(names) <= 2 else []


def _declarants(draft: Draft) -> list[Candidate]:
    """The two declarants, each after its own heading or under it, or each in a column of boxes."""
    if told := _in_words(draft):
        return told
    headed = max((_headed(text) for text in (draft.text, draft.table, draft.blocks)), key=_people)
    boxed = form_people(draft)
    names = distinct([name for name, _ in boxed])
    if headed and not (1 <= len(names) <= 2 and any(_OVER_LINES in c.reasons for c in headed)):
        return headed  # one line each: two lines are the boxes of a column
    return [boxed[0][1].candidate("names", names, 0.9)] if 1 <= len(names) <= 2 else []


_IN_WORDS = re.compile(  # `DÉCLARANT 1 — Nom : LE GOFF Prénoms : Mathéo Né(e) le`
    r"\b(?:declarante?|contribuable)\s*(?:n\W{0,3})?[12]\b\W{0,4}(?:noms?)(?: de naissance| de famille| d'usage)?\s?:\s?(?P<last>[^:\n\d]{2,50}?)\s(?:prenoms?(?:\(s\))?)\s?:\s?"
    r"(?P<first>[a-z][a-z' ,’-]{1,50}?)(?=\s+(?:nee?\b|ne\(|date\b|n[°º]|numero\b)|\s*[\n;|(\d]|$)"
)


def _in_words(draft: Draft) -> list[Candidate]:
    """The declarants whose surnames and given names follow their labels on one line."""
    for text in (draft.text, draft.table):
        found = [
            (tidy(f"{text.text[m.start('last') : m.end('last')]} {text.text[m.start('first') : m.end('first')]}"), m)
            for m in _IN_WORDS.finditer(text.folded)
        ]
        names = distinct([name for name, _ in found if is_person(name)])
        if 1 <= len(names) <= 2:
            start, end = found[0][1].start("last"), found[-1][1].end("first")
            return [candidate_at(text, "names", names, start, end, 0.97, "declarants")]
    return []


def _headed(text: Flow) -> list[Candidate]:
    """Who is named right after `Déclarant 1`, `Déclarant 2` in a text, as one list."""
    found = []
    for match in _DECLARANT.finditer(text.folded):
        name = leading_name(text.text, match.end())
        if name is not None and name.start == match.end() and len(name.text.split()) > 1:
            found.append(name)
    if not found:
        return []
    names = distinct([name.text for name in found])
    why = _OVER_LINES if any("\n" in text.text[name.start : name.end] for name in found) else "declarants"
    return [candidate_at(text, "names", names, found[0].start, found[0].end, 0.93, why)]


def _people(several: Sequence[Candidate]) -> int:
    return sum(len(candidate.value) for candidate in several)
