# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""Papers by which a fund says what it pays somebody: benefits, unemployment, pensions, daily allowances.

They share a beneficiary (the addressee, or `certifie que Mme X a perçu`), a month (`pour le mois de`, a column of days),
a date of issue; the total that they pay beside its parts has a module of its own (`_paid`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.documents._alone import alone
from extractors.documents._concerned import everybody
from extractors.documents._draft import Draft
from extractors.documents._draft_people import merged_people, people, person
from extractors.documents._forms import form_people
from extractors.documents._small_letters import in_small_letters
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate, Field
from extractors.fields.months import find_months, find_periods
from extractors.fields.names import distinct, leading_name, tidy
from extractors.fields.one_name import find_one_name
from extractors.fields.parsed import Parsed
from extractors.fields.prose import Cue, candidate_at
from extractors.fields.surnames import surname_alone

BENEFICIARY_CUES = (
    Cue(
        r"(?:certifi\w+|attest\w+|declar\w+)(?: sur l'honneur)? (?:que|avoir verse a|avoir paye a|verser a)\b(?:,? (?:pour|au titre|au cours|durant|pendant|en) [^,;.]{3,50},)?",
        0.93,
    ),
    Cue(
        r"(?:verse(?:es?|s)?|paye(?:es?|s)?|attribue(?:e|s|es)?|servie?s?|reglee?s?) a\b(?= (?:m|mme|mlle|monsieur|madame)\b)",
        0.85,
    ),
    Cue(r"(?:concernant|en faveur de|au nom de|au profit de|delivree? a)\b", 0.8),
    Cue(
        r"(?:^|\n)[^\w\n]*(?:bonjour|bonsoir|bienvenue|bienvenue? sur votre espace)\b\W{1,3}",
        0.8,  # a screen of an account
    ),
    Cue(
        r"(?:^|\n)(?:votre |l'?)?(?:allocataire|beneficiaire|assuree?|pensionnee?|titulaire)(?: du dossier| de la pension)?\s*:?",
        0.88,
    ),
    Cue(r"(?:^|\n)\W*(?:marin|victime|adherente?|affiliee?|ressortissante?|salarie(?:e|\(e\))?)\s*:", 0.88),
)
NAME_FIELD = Field(
    "beneficiary_name",
    (
        "Nom, prénom",
        "Nom et prénom",
        "Nom prénom",
        "Nom - Prénom",
        "Prénom et nom",
        "Prénom Nom",
        "Nom Prénom",
        "Allocataire",
        "Bénéficiaire",
        "Assuré(e)",
        "Assuré",
        "Titulaire",
        "Nom et prénoms",
        "Identité",
        "Nom de l'allocataire",
        "Demandeur d'emploi",
        "Pensionné",
        "Pensionnée",
        "Assurée",
        "Bénéficiaire des prestations",
        "Candidat",
        "Candidate",
        "Marin",
    ),
    find_one_name,
    reach=2.5,
    between=1,
)


NUMBERS = tuple(  # what a number is called holds what the person is called
    f"{number} {of}{who}"
    for number in ("N°", "Numéro", "Code", "Référence", "Identifiant", "Matricule", "Dossier")
    for of in ("", "d'", "de l'", "du ")
    for who in (
        "allocataire",
        "bénéficiaire",
        "assuré",
        "assuré social",
        "pensionné",
        "titulaire",
        "demandeur d'emploi",
    )
)


def beneficiary(draft: Draft, extra: Sequence[Cue] = ()) -> None:
    """The person who is paid."""
    several = [
        *people(
            draft,
            ("beneficiary", "holder"),
            (*extra, *BENEFICIARY_CUES),
            envelope=0.85,
            against=("manager", "employer"),
        )
    ]
    several += draft.labelled((NAME_FIELD,), (*NUMBERS, *_WRITERS))["beneficiary_name"]
    several += _numbered(draft)
    several = _boxed(draft) or several
    draft.put(
        "beneficiary_name",
        person(_one([_with_given(draft, c) for c in several]) or _unannounced(draft)),
    )


def _unannounced(draft: Draft) -> list[Candidate]:
    """Whoever is alone on a line, in the window, or the only one whom a civility announces in the upper half."""
    told = everybody(draft)
    place = draft.text.text.find(told[0]) if len(told) == 1 else -1
    said = (
        [candidate_at(draft.text, "names", told, place, place + len(told[0]), 0.75, "the only one")]
        if place >= 0
        else []
    )
    said = [c for c in said if c.page == 1 and c.box is not None and c.box.y0 < _UPPER_HALF]
    return alone(draft) or in_small_letters(draft) or said


_UPPER_HALF = 0.5


def _boxed(draft: Draft) -> list[Candidate]:
    """The one person whose surname and given names have boxes of their own, as on a title of pension."""
    boxed = [(name, box) for name, box in form_people(draft) if not box.roles & _OTHER_ROLES]
    names = distinct([name for name, _ in boxed])
    return [boxed[0][1].candidate("beneficiary_name", names, 0.95)] if len(names) == 1 else []


_OTHER_ROLES = frozenset(("employer", "manager", "landlord", "tutor", "guarantor", "co_applicant"))
_GIVEN_AFTER = re.compile(  # `Madame ROUX, née BEN HADDOU, prénom Ludmila`: the given names after the surnames
    r",?\s(?:\(?n[ée]+e?\s[A-ZÀ-Þ][A-ZÀ-Þ'’\s-]{1,40}\)?,?\s)?(?:de )?[Pp]r[ée]noms?(?:\(s\))?\s?:?\s"
    r"(?P<first>[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*(?:,?\s[A-ZÀ-Þ][a-zà-ÿ][\w'’-]*){0,3})"
)


def _with_given(draft: Draft, candidate: Candidate) -> Candidate:
    """A surname alone with the given names that its sentence tells after the name of birth."""
    if len(candidate.value) != 1 or not candidate.text or not surname_alone(candidate.value[0]):
        return candidate
    start = draft.text.text.find(candidate.text)
    match = _GIVEN_AFTER.match(draft.text.text, start + len(candidate.text)) if start >= 0 else None
    return candidate if match is None else replace(candidate, value=[f"{candidate.value[0]} {tidy(match['first'])}"])


_WRITERS = tuple(f"{of} {who}" for of in ("Votre", "Mon") for who in ("conseiller", "conseillère", "gestionnaire"))
_NUMBER_OF_WHO = re.compile(
    r"[^\w\n]{1,4}(?:n\W{1,3}|numero |matricule |identifiant )(?:d[e'] ?)?(?:l'|votre )?(?:allocataire|beneficiaire|assuree?|pension\w*|demandeur|caf|msa)\b"
    r"|[^\w\n]{1,4}n\W{1,3}\d{6,8}(?: ?[a-z])?(?![\w/])(?! \d)"  # `Noémie ROUX · n° 5688061`
    r"|[^\w\n]{1,4}(?:identifiant|matricule|id)\W{1,3}\d{5,}[a-z]?\b"  # `Noémie ROUX · identifiant 6839413B`
)


def _numbered(draft: Draft) -> list[Candidate]:
    """Whose number follows the name that begins a line: `Noémie ROUX · n° allocataire 5688061`."""
    text, found = re.sub(r"[·|•]", " ", draft.text.text), []
    for match in _NUMBER_OF_WHO.finditer(draft.folded):
        start = text.rfind("\n", 0, match.start()) + 1
        name = leading_name(text, start)
        if name is not None and name.start == start and not text[name.end : match.start()].strip() and " " in name.text:
            found.append(candidate_at(draft.text, "names", [name.text], start, name.end, 0.88, "before a number"))
    return found


def _one(several: Sequence[Candidate]) -> list[Candidate]:
    """The same person written twice counts as one value."""
    return merged_people([c for c in several if c.value])


_MONTH_CUES = (
    (r"(?:mois|periode)(?: de droits?| d'indemnisation| de paiement| concernee?| paye)?(?: de| d'| du| :|:)?\W*$", 0.95),
    (r"(?:au titre|pour|versees? (?:en|pour)|prestations? d[eu']|droits? d[eu'])(?: le| du| la| l'| d'| de)?(?: mois| periode)?(?: de| d')?\W*$", 0.92),
    (r"(?:paiement|releve|attestation|bulletin|avis|echeance|mensualite)s?(?: de paiement)?(?: du mois)?(?: de| d'|:)?\W*$", 0.8),
    (r"(?:^|\n)\W*(?:objet|concerne)\s*:[^\n.]{3,90}[,:–-]\W*$", 0.8),
    (r"(?:du|au|en)\W*$", 0.6),
)  # fmt: skip
_NOT_MONTH = re.compile(
    r"\b(?:revenus?|ressources|impots?|nee? le|naissance|loi|decret|effet|inscri\w+|compter|depuis|editee?s?|generee?s?|emise?s?|quotient familial est)\b[^\n]{0,30}$"
)


_CENTS = re.compile(r"\d{1,2}\.\d\d")  # `12.34` among amounts
_PAST = re.compile(
    r"\b(?:paiements?|versements?|virements?|mois|releves?|mensualites?|avis|attestations?|documents?) (?:precedents?|anterieurs?|passes)\b|\bhistorique\b"
)


def period(draft: Draft) -> None:
    """The month (and, over several months, the first and last day) that the paper covers, not those of earlier ones."""
    several: list[Candidate] = []
    for text in (draft.text, draft.table):
        folded = text.folded
        past = _PAST.search(folded)
        for found in (*find_months(text.text), *_within_a_month(text.text)):
            lead = folded[max(0, found.start - 80) : found.start]
            earlier = past and past.end() < found.start
            if earlier or _NOT_MONTH.search(lead) or _CENTS.fullmatch(text.text, found.start, found.end):
                continue
            told = (lead, lead.replace("\n", " "))  # a turn of phrase may run over a line's end
            cue = max((s for pattern, s in _MONTH_CUES if any(re.search(pattern, said) for said in told)), default=0.45)
            stretch = len(find_dates(text.text[found.start : found.end])) == 2
            if cue < 0.6 and (stretch or re.search(r"(?:^|\n)[\s|*•-]*$", lead)):
                cue = 0.6  # a cell of a column of months, or two days of one month
            several.append(
                candidate_at(text, "period", found.value, found.start, found.end, cue * found.score, "month")
            )
    draft.put(
        "period", [c.scaled(1.3, "the one month, in the head") if _in_head_alone(c, several) else c for c in several]
    )


def _in_head_alone(candidate: Candidate, several: Sequence[Candidate]) -> bool:
    """Whether a month in the head of the page is the only one that the paper names."""
    head = candidate.box is not None and candidate.box.y1 < 0.25 and candidate.page == 1
    return head and candidate.score < 0.5 and len({c.value for c in several}) == 1


def _within_a_month(text: str) -> list[Parsed]:
    """Stretches of days that lie in one month: `du 01/09/2026 au 30/09/2026`, or its two days in two columns."""
    columns = [
        (left, right)
        for left, right in pairwise(find_dates(text))
        if text[left.end : right.start].strip(" |") == ""
        and "\n" not in text[left.end : right.start]
        and left.value <= right.value
    ]
    if len({day.value[:7] for pair in columns for day in pair}) > 1:
        return []  # rows of several months: the paper covers none of them alone
    within = [Parsed(a.value[:7], a.start, b.end, min(a.score, b.score)) for a, b in columns]
    return within + [
        Parsed(p.value[0][:7], p.start, p.end, p.score)
        for p in find_periods(text)
        if p.value[0][:7] == p.value[1][:7]
        and re.search(r"\d[/.]\d|\d(?:er)? \w+\s\d{4}[^\d]{1,20}\d\d?(?:er)?\s\w+\s\d{4}", text[p.start : p.end])
    ]
