# ruff: noqa: E501  (turns of phrase are read whole)
"""Property deed or notary's certificate of ownership: who owns what, since when."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._civil import born_people
from extractors.documents._concerned import everybody, named_after, say_names
from extractors.documents._draft import draft_of, told_addresses
from extractors.documents._draft_days import issue_date
from extractors.fields.names import distinct, leading_name, same_person
from extractors.fields.parsed import fold_in_place
from extractors.fields.spec import Extraction
from extractors.page import Page

_BUYER = r"(?:ACQU[ÉE]REUR|ACHETEUR|DONATAIRE|CESSIONNAIRE|ADJUDICATAIRE|PROPRI[ÉE]TAIRE)(?:S|\(S\))?(?: (?:INSCRIT|ACTUEL|INDIVIS|DE L['’]IMMEUBLE|DU BIEN)S?)?"
_SECTION = re.compile(  # `ACQUÉREUR`, `DEUXIÈME PARTIE — ACQUÉREURS`, `2°) IDENTIFICATION DE L'ACQUÉREUR`
    rf"(?:^|\n)(?:\W*|[^\n:.,;]{{1,40}}[—–:-]\s*|\W*\w{{1,3}}\W{{1,3}}|[^\na-z]{{0,20}}(?:DE |DES ))(?:L['’]|LES )?{_BUYER}(?:\W*\n|\s?:\s)"
    r"(?P<people>.+?)(?:\n\W*[A-ZÀ-Þ'’ ]{6,}(?:\W*|[—–:-][A-ZÀ-Þ'’ ]*)\n|(?:\n\W*|\s(?:[IVX]{1,4}|\d{1,2})\s?[.)°–-]+\s*)[A-ZÀ-Þ'’ –-]{6,}\s?[—–:]\s|$)",
    re.S,
)
_SOLD = re.compile(  # `a vendu à M. A, né le …, et Mme B, née le …, un appartement`
    r"\b(?:(?:a|ont) (?:vendu|c[ée]d[ée]|donn[ée])\s+[àa]\b|au profit d(?:e|es)\b)\s*:?(?P<people>.+?)(?:\b(?:une?|des?|les?|la|l['’])\s?(?:appartement|maison|biens?|lots?|immeuble|studio|pavillon|ensemble)|$)",
    re.S | re.I,
)
_SPOUSE = re.compile(  # who is named only as the spouse of a buyer: `époux de Mme B`, `divorcée de M. C`
    r"\b(?:epou(?:x|se)|conjointe?|mariee?|veu(?:f|ve)|divorcee?|separee? de (?:corps|biens)|pacsee?|partenaire|fils|fille)(?: en [a-z]{5,8} noces| non remariee?)? (?:de |d['’]|avec |a )"
)


def extract(pages: Sequence[Page]) -> Extraction:
    """The owners (buyers), the address, the date."""
    draft = draft_of(pages)
    buyers = named_after(
        draft,
        r"(?:acquereurs?|acheteurs?|donataires?|cessionnaires?|legataires?|adjudicataires?)\W{0,4}|\badjuge[^.;:]{0,60}? a(?= (?:m\.|mme|mlle|monsieur|madame)\W)|proprietaires?\s*:|heritiers?\s*:|beneficiaires?\s*:|au profit de\W{0,3}|(?:\ba|\bont) (?:vendu|cede) a\W{0,3}",
        0.9,
    )
    told = everybody(draft)
    section = _SECTION.search(draft.text.text) or _SOLD.search(draft.text.text)
    names = list(buyers[0].value) if buyers else told[:2]
    names = [next((full for full in told if same_person(full, name)), name) for name in names]
    there = " ".join(section["people"].split()) if section is not None else ""
    theirs = [spouse.text for m in _SPOUSE.finditer(fold_in_place(there)) if (spouse := leading_name(there, m.end()))]
    bought = distinct([*(n for n, _ in born_people(there)), *(n for n in told if n in there)])
    bought = [name for name in bought if name not in theirs]
    if len(bought) > 1:
        names = bought
    names = names or distinct([name for name, _ in born_people(draft.blocks.text)])[:4]  # a cell of the land register
    if names:
        say_names(draft, names, 0.82)
    issue_date(draft, ((r"l'an (?:\d{4}|deux mille[a-z -]*),?\W*(?:et )?le\W*$", 0.95),))
    draft.put(
        "address",
        told_addresses(draft, r"situee?s?(?: a| au)?|sise?s?(?: a)?|designation suit\W+a|(?:^|\n)a|bien", 0.8),
    )
    return draft.done()
