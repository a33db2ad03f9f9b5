# ruff: noqa: E501  (turns of phrase are read whole)
"""Property tax notice (taxe foncière; taxe d'habitation on second homes): who owns the property, or is taxed on it.

The envelope addresses one of several owners; the others stand under `Propriétaire(s)`, `Indivisaires`, each
with a right (`usufruitier`, `nu-propriétaire`). Roll and notice: CGI art. 1400 (owner, usufructuary), LPF art. L. 253.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._concerned import concerned
from extractors.documents._draft import Draft, draft_of, signature
from extractors.documents._draft_days import issue_date
from extractors.documents._taxed import taxed_people
from extractors.fields.declaration import Candidate
from extractors.fields.names import distinct, is_company, is_person, leading_name
from extractors.fields.prose import candidate_at
from extractors.fields.spec import Extraction
from extractors.fields.taxpayers import is_civil
from extractors.page import Page

_OWNERS = re.compile(
    r"(?:^|\n)\W*(?:(?:noms?(?: et prenoms?)?|identite|designation) d(?:u|es) )?(?:(?:co-?|nus?-)?proprietaires?(?: indivis| inscrits?)?|indivisaires?|redevables?|usufruitiere?s?|titulaires? de droits)"
    r"(?:\(s\)| ?\d)?\s*:?\s*(?:\n|:\s*)"
)  # fmt: skip


def extract(pages: Sequence[Page]) -> Extraction:
    """Who is taxed, and the day the notice was established."""
    draft = draft_of(pages)
    draft.put("person_names", taxed_people(draft, [*_owners(draft), *concerned(draft)]))
    issue_date(draft)
    signature(draft)
    return draft.done()


_BESIDE_NAME = re.compile(r"\s*[(,;:\t]|\s+[–—-]\s")  # `Anne ROUX (numéro fiscal …)`, `ROUX ANNE – 1/2 indivis`


def _names_somebody(line: str) -> bool:
    """Whether a line begins with a civility, or is a name up to what is told of him."""
    name = _BESIDE_NAME.split(line)[0]
    return is_civil(line) or (is_person(name) and not is_company(name))


def _owners(draft: Draft) -> list[Candidate]:
    """The owners listed line by line under their heading."""
    text = draft.table.text
    names: list[str] = []
    first = 0
    for heading in _OWNERS.finditer(draft.table.folded):
        at = heading.end()
        while _names_somebody(line := text[at:].partition("\n")[0]) and (name := leading_name(text, at)):
            first = first or name.start
            names.append(name.text)
            at += len(line) + 1
    return [candidate_at(draft.table, "names", distinct(names), first, first + 1, 0.93, "owners")] if names else []
