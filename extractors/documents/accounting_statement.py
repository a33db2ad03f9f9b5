# ruff: noqa: E501  (turns of phrase are read whole)
"""Accounts of somebody self-employed: an accountant's certificate, a balance sheet, a declaration of turnover (Urssaf)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._concerned import concerned, everybody, named_after, say_names
from extractors.documents._draft import Draft, draft_of
from extractors.documents._draft_days import dated, issue_date
from extractors.documents._draft_people import merged_people
from extractors.documents._paid import amount
from extractors.fields.declaration import Candidate
from extractors.fields.names import is_company, is_person
from extractors.fields.parsed import Parsed
from extractors.fields.prose import Cue, before, candidate_at, find_names
from extractors.fields.spec import Extraction
from extractors.page import Page

_TRADES = (  # what somebody is, on the line under the name
    Cue(
        r"\n\W*(?:entrepreneu(?:r|se) individuel|(?:micro|auto)-?\s?entrepreneu|profession liberale|artisan\b|commercante?\b|exploitante? agricole|eleveu(?:r|se)\b|agricult(?:eur|rice)\b|viticult(?:eur|rice)\b|maraicher|cerealier|arboricult|horticult|apicult|paysan(?:ne)?\b|taxi\b|restaurat(?:eur|rice)\b|boulang(?:er|ere)\b|coiffeu(?:r|se)\b|plombier\b|electricien(?:ne)?\b|macon(?:ne)?\b|infirmi(?:er|ere) liberale?)",
        0.88,
    ),
)
_OWNER = (
    r"(?:(?:designation|denomination) de l'entreprise|exploitant\w*|dirigeante?|gerante?|entrepreneur\w*(?: individuel\w*)?|(?:entreprise|exploitation)(?: agricole)? individuelle|client|micro-entrepreneur|chef d'entreprise|dossier"
    r"|(?:experts?-?comptables?|cabinet|comptables?|conseils?) (?:habituels? )?(?:de|pour)(?: l'entreprise(?: individuelle)?| l'activite| la societe)?(?: de)?"
    r"|(?:comptabilite|tenue des comptes|comptes annuels|dossier comptable|activite|bilan|revenus?|declarations?)(?: professionnels?)? (?:de|pour|percus par|realisee? par|exercee? par)"
    r"|confiee par|pour le compte de|au nom de|nos? clients?|notre cliente)\s*:?(?!\s*[.;])"
)
_ACCOUNTS_OF = r"comptes(?: annuels)? (?:(?:de l'entreprise(?: individuelle)?|de l'exploitation|de l'activite)(?: de)?|de(?= (?:m\.|mme|mlle|monsieur|madame|mademoiselle)\s))"
_CLOSED = r"(?:clos|exercice clos|cloture|arretes?)(?: le| au)?|exercice du [^\n]{6,22} au"
_RESULTS = ("Résultat net", "Résultat de l'exercice", "Bénéfice net", "Bénéfice", "Résultat", "Résultat net comptable", "Bénéfice imposable")  # fmt: skip

_HANDED_OVER = (  # `Dossier arrêté et remis à l'adhérent le 16/04/2026 par`
    (
        r"\b(?:dossier|comptes?|bilan|liasse|resultats?)(?: annuels?| de gestion)?(?: (?:arrete|etabli|valide)s? et)? (?:remis|rendu|presente|restitue|valide|signe)s?(?: (?:a|au|aux) [^.;:\d\n]{2,35})?,? le\W*$",
        0.9,
    ),
)

_YEAR_BESIDE = re.compile(  # `ROUX Anne – Traductrice     Exercice du 01/01/2025`: the head of each page of the accounts
    r"(?:^|\n)\W{0,2}(?P<name>[^\n\t\d:–—|]{4,45}?) [–—|-] [^\n\t\d:]{3,60}[\n\t] ?exercice (?:du|clos|comptable|\d{4})\b"
)


def _heads_the_accounts(draft: Draft) -> list[Candidate]:
    """Whose accounts they are: the name before its trade, level with the year that is accounted for."""
    for text in (draft.text, draft.table):
        for match in _YEAR_BESIDE.finditer(text.folded):
            name = text.text[match.start("name") : match.end("name")]
            if is_person(name) and not is_company(name):
                return [candidate_at(text, "names", [name], match.start("name"), match.end("name"), 0.86, "head")]
    return []


def _last_line(text: str) -> list[Parsed]:
    """The people named on the last line of a text."""
    start = text.rfind("\n") + 1
    return [replace(p, start=p.start + start, end=p.end + start) for p in find_names(text[start:])]


def extract(pages: Sequence[Page]) -> Extraction:
    """The person, the year, the result, the date."""
    draft = draft_of(pages)
    draft.put(
        "person_names",
        merged_people(
            [
                *named_after(draft, _OWNER, 0.8),
                *named_after(draft, _ACCOUNTS_OF, 0.85),
                *before(draft.text, "names", _TRADES, _last_line, reach=60, gap=1),
                *before(draft.blocks, "names", _TRADES, _last_line, reach=60, gap=1),
                *_heads_the_accounts(draft),
                *concerned(draft),
            ]
        ),
    )
    if "person_names" not in draft.fields:
        say_names(draft, everybody(draft)[:1], 0.7)
    issue_date(draft, _HANDED_OVER)
    dated(draft, "fiscal_year_end", ((_CLOSED, 0.85),))
    amount(draft, "net_result", _RESULTS)
    return draft.done()
