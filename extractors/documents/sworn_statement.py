# ruff: noqa: E501  (turns of phrase are read whole)
"""Sworn statement (`déclaration` or `attestation sur l'honneur`): somebody declares something, signed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._concerned import concerned, named_after, say_names, several_people
from extractors.documents._draft import Draft, draft_of, signature
from extractors.documents._draft_days import issue_date
from extractors.documents._draft_people import block_people, merged_people
from extractors.documents._forms import form_people
from extractors.documents._people_below import with_those_below
from extractors.fields.declaration import Candidate
from extractors.fields.names import distinct
from extractors.fields.parsed import fold
from extractors.fields.spec import Extraction
from extractors.page import Page

_CUT = re.compile(  # between a letter and the slip that it asks back
    r"\b(?:partie|volet|coupon|talon|bulletin|bas de page|partie basse|partie inferieure)\b[^.;:]{0,30}\b(?:a (?:detacher|decouper|retourner|renvoyer|remplir))\b|[-–—_.]{3,} ?(?:a )?(?:decouper|detacher)\b"
)


def _slip(pages: Sequence[Page]) -> Sequence[Page]:
    """The part of the page under the line where it is cut, where the statement stands there; else the pages."""
    for page in pages:
        line = next((o for o in page.lines if len(o.words) < 14 and _CUT.search(fold(o.text))), None)
        if line is None or not 0.1 < line.box.y0 < 0.75:
            continue
        under = tuple(o for o in page.lines if o.box.cy > line.box.y1)
        over = " ".join(fold(o.text) for o in page.lines if o.box.cy < line.box.y0)
        if _DECLARES.search(" ".join(fold(o.text) for o in under)) and not _DECLARES.search(over):
            return [replace(page, lines=under)]
    return pages


def _writer(draft: Draft) -> list[Candidate]:
    """Who writes, named over the own address alone where `Je soussigné, né le …`, `je certifie` names nobody."""
    nameless = draft.has(r"\bsoussignee?s?,?\s(?:nee?\b|demeurant|domicilie|declar|certifi|attest)")
    letter = not draft.has(r"\bsoussigne|\bmoi,") and draft.has(
        r"(?:^|[\n.,;] ?)je (?:soussign|certifi|attest|declar|jure)"
    )
    if not (nameless or letter):
        return []
    heads = [p for p in draft.parties if p.names and p.address and not (p.roles or p.address.business)]
    return [c for p in heads[:1] if p.box.x0 < 0.4 for c in block_people(p, 0.9)]


def _written_to(draft: Draft, candidate: Candidate) -> bool:
    """Whether somebody is but who is to read it: `À l'attention de Mme ROUX`."""
    first = re.escape(fold(candidate.value[0].split()[0])) if candidate.value else ""
    return draft.has(
        rf"\ba l[ '’1i]{{0,2}}attention d[eu]\W{{1,3}}(?:(?:m|mme|mlle|monsieur|madame)\W{{1,3}})?{first}\b"
    )


_DECLARES = re.compile(r"\bsoussigne|sur l'honneur|\b(?:je|nous) (?:declar|attest|certifi)")


_UNTICKED = re.compile(r"[☐□◻▢][^☐□◻▢☒☑✓✔■\n]{0,90}")  # what a form lets one say, and nobody said


def extract(pages: Sequence[Page]) -> Extraction:
    """Who declares, about what, the date."""
    draft = draft_of(_slip(pages))
    draft.put(
        "person_names",
        merged_people(
            [
                *(
                    with_those_below(draft, c)
                    for c in named_after(draft, r"soussignee?s?(?:\(e\))?(?:\(s\))?\s*:?,?", 0.93)
                ),
                *_writer(draft),
                *named_after(draft, r"\bnous,\s", 0.88),
                *named_after(draft, r"\bsignee?(?:\(e\))?(?: par)?\s*:", 0.85),
                *(c for c in concerned(draft, envelope=0.0) if not _written_to(draft, c)),
            ]
        ),
    )
    if draft.has(
        r"\bnous,? soussigne|soussigne(?:e?s|\(e\)s)\b|(?:^|\n)\W{0,3}nous, [^.;:]{10,200}\b(?:attest|declar|certifi|affirm)ons\b"
    ):
        told, boxed = several_people(draft), distinct([name for name, _ in form_people(draft)])  # in boxes side by side
        both = told if len(told) == 2 else boxed
        say_names(draft, both if len(both) == 2 else [], 0.88)
    issue_date(draft)
    subjects = (
        ("assets", r"patrimoine|bien immobilier|proprietaire d'(?:un|aucun)|aucun bien|epargne"),
        ("hosting", r"heberg"),
        ("income", r"ressources|revenus"),
        ("separation", r"separ\w+|divorc\w+"),
        ("housing", r"logement|domicile|sans abri"),
        ("family", r"enfant|concubin|celibataire|vie maritale"),
    )
    said = _UNTICKED.sub(" ", draft.folded)
    kind = next((name for name, pattern in subjects if re.search(pattern, said)), "other")
    draft.tell("subject", kind, dict(subjects).get(kind, r"\w"), 0.8)
    signature(draft)
    return draft.done()
