# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""Lease: the parties, the dwelling and its surface, the rent, the day it takes effect (model lease: decree 2015-587).

Between `le bailleur` and `le locataire` stand a mandataire and guarantors, who are neither. The surface is the `surface
habitable` (article 3 of the law of 6 July 1989); the rent is the rent without charges.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._draft import (
    Draft,
    addresses_of,
    block_address,
    dated,
    draft_of,
    first_names_of,
    issue_date,
    merged_people,
    organisation_or_name,
    people,
    same_addresses,
    signature,
    told_addresses,
    who,
)
from extractors.documents._payments import positive
from extractors.fields.declaration import Candidate, Field
from extractors.fields.names import distinct, leading_name
from extractors.fields.parsed import Parsed, plain
from extractors.fields.parties import with_role
from extractors.fields.prose import Cue, after, before
from extractors.fields.spec import Extraction
from extractors.page import Page

RENT = Field(
    "rent",
    (
        "Loyer mensuel hors charges",
        "Montant du loyer mensuel hors charges",
        "Loyer hors charges",
        "Montant du loyer mensuel",
        "Loyer mensuel",
        "Loyer principal",
        "Montant du loyer",
        "Loyer de base",
        "Loyer HC",
        "Loyer initial",
        "Loyer mensuel initial",
        "Loyer nu",
        "Loyer mensuel (hors charges)",
        "Fixation du loyer initial",
    ),
    positive,
    weak_labels=("Loyer",),
    between=8,
    accept=lambda v: 20 <= v <= 9000,
)
CHARGES = Field(
    "charges",
    (
        "Provision sur charges",
        "Provisions sur charges",
        "Provision mensuelle sur charges",
        "Provision pour charges",
        "Provisions pour charges",
        "Charges mensuelles",
        "Charges locatives",
        "Montant des charges",
        "Forfait de charges",
        "Provision mensuelle pour charges",
        "Montant des provisions sur charges",
        "Montant de la provision sur charges",
        "Provision de charges",
        "Forfait mensuel de charges",
        "Montant du forfait de charges",
        "Acompte sur charges",
        "Provision charges",
        "Montant de la provision mensuelle",
        "Avance sur charges",
    ),
    positive,
    weak_labels=("Charges",),
    between=8,
    accept=lambda v: 1 <= v <= 2000,
)
DEPOSIT = Field("deposit", ("Dépôt de garantie", "Montant du dépôt de garantie"), positive, between=8)
DECOYS = (
    "Loyer de référence",
    "Loyer de référence majoré",
    "Dernier loyer",
    "Complément de loyer",
    "Loyer et charges",
    "Révision du loyer",
    "Loyer charges comprises",
    "Total mensuel",
    "Honoraires",
    "Loyer de référence minoré",
    "Dernier loyer appliqué",
    "Dernier loyer acquitté",
    "Plafond de loyer",
    "Loyer annuel",
    "Paiement du loyer",
)
_AREA = re.compile(r"(?<![\w,.])(\d{1,3}(?:[.,]\d{1,2})?) ?(?:m(?:2|²|\?)|metres? carres?|mètres? carrés?)", re.I)


def extract(pages: Sequence[Page]) -> Extraction:
    """Tenants, landlord, address, start, rent, charges, surface."""
    draft = draft_of(pages)
    found = draft.labelled((RENT, CHARGES, DEPOSIT, _surface_field()), DECOYS)
    tenants = _tenants(draft)
    draft.put("tenants", tenants)
    names = first_names_of(tenants)
    draft.put("landlord_name", _landlord(draft, names))
    _address(draft, names)
    draft.put(
        "rent",
        [
            *found["rent"],
            *_told(
                draft,
                "rent",
                r"loyer(?: mensuel| principal| initial| est fixe| hors charges)*[^.\n\d]{0,60}?(?:de|a|:|est fixe a|s'eleve a)",
            ),
        ],
    )
    draft.put(
        "charges",
        [
            *found["charges"],
            *_told(draft, "charges", r"(?:provisions?|forfait|charges)[^.\n\d]{0,60}?(?:de|a|:|fixee? a|s'eleve a)"),
        ],
    )
    draft.put("deposit", found["deposit"])
    draft.put(
        "surface",
        [
            *found["surface"],
            *after(
                draft.text,
                "surface",
                (Cue(r"surface(?: habitable)?(?: \w+){0,3}", 0.85), Cue(r"superficie", 0.8)),
                find_areas,
                reach=40,
                gap=14,
            ),
            *before(draft.text, "surface", (Cue(r"de surface habitable|habitables?", 0.85),), find_areas, reach=14),
        ],
    )
    dated(
        draft,
        "start_date",
        (
            (
                r"date de (?:la )?prise d'effet(?: du (?:contrat|bail))?|prise d'effet(?: du (?:contrat|bail))?|prend(?:ra|re)? effet(?: a compter du| le| au)?|a compter du|commence(?:ra|r)?(?: a courir)?(?: le)?|date d'effet|prenant effet|date d'effet du (?:bail|contrat)|debut du bail|qui commenceront? (?:a courir )?le|entree dans les lieux",
                0.92,
            ),
        ),
    )
    issue_date(draft)
    if draft.has(r"(?:logement|location|contrat)[^\n.]{0,30}\bmeublee?\b"):
        draft.tell("furnished", not draft.has(r"location (?:nue|vide)|non meuble|logement nu\b"), r"meublee?", 0.7)
    signature(draft)
    return draft.done()


def find_areas(text: str) -> list[Parsed]:
    """Surfaces in square metres, from 5 to 999.

    >>> [p.value for p in find_areas("Surface habitable : 54,30 m² et cave 4 m2")]
    [54.3]
    """
    found = [Parsed(float(m[1].replace(",", ".")), m.start(), m.end()) for m in _AREA.finditer(plain(text))]
    return [p for p in found if p.value >= 5]


def _surface_field() -> Field:
    return Field(
        "surface",
        (
            "Surface habitable",
            "Surface habitable (loi du 6 juillet 1989)",
            "Surface",
            "Superficie",
            "Surface du logement",
            "Superficie habitable",
        ),
        find_areas,
        between=5,
    )


def _told(draft: Draft, name: str, pattern: str) -> list[Candidate]:
    return after(draft.text, name, (Cue(pattern, 0.7),), positive, reach=40, gap=5)


_TENANT_CUES = (
    Cue(r"d'une part\W{1,6}(?:et\W{1,3})?(?:les? |la )?(?:soussignes?\W+)?", 0.85),
    Cue(r"locataires?\s*:\W*", 0.9),
    Cue(r"(?:donne|loue|consent)(?: en location| a bail)? a\b", 0.85),
)


def _tenants(draft: Draft) -> list[Candidate]:
    several = people(draft, ("tenant",), _TENANT_CUES, envelope=0.0, against=("landlord", "manager"))
    several += before(
        draft.text,
        "tenants",
        (
            Cue(
                r",? ?(?:ci-apres )?(?:denommee?s?(?:\(s\))?|designee?s?(?:\(e?s?\))?|appelee?s?)(?:\(s\))? (?:ci-apres )?(?:«|\")? ?(?:le |la |les |ensemble )*(?:locataires?|preneurs?)",
                0.9,
            ),
        ),
        _last_names,
        reach=260,
        gap=230,
    )
    return merged_people(several)


_TURN = re.compile(r"(?:^|\n|[,;»]\s*)\s*(?:et|ET)\b\s*:?|d'une part|D'UNE PART|[Bb]ailleur[^\n]*\n|[Ss]oussignés?\s*:")
_CIVIL = re.compile(r"(?<!\w)(?:Madame|Monsieur|Mademoiselle|Mme|Mlle|M\.|Mr|MADAME|MONSIEUR|MME)(?!\w)")


def _last_names(text: str) -> list[Parsed]:
    """The people of the last party before `ci-après le locataire`: after the last `et`, `d'une part` or `le bailleur`."""
    turns = [match.end() for match in _TURN.finditer(text)]
    for start in [*reversed(turns), 0]:
        named = [
            n
            for m in _CIVIL.finditer(text, start)
            if (n := leading_name(text, m.start())) is not None and not re.search(r"(?i)\bchez\W*$", text[: m.start()])
        ]
        if named:
            return [Parsed(distinct([n.text for n in named]), named[0].start, named[-1].end)]
    return []


def _landlord(draft: Draft, tenants: list[str]) -> list[Candidate]:
    several = [c for p in with_role(draft.parties, "landlord") if not p.roles & {"tenant"} for c in who(p, 0.9)]
    cues = (
        Cue(r"entre(?: les soussignes?)?\W{1,4}(?:d'une part\W+)?", 0.8),
        Cue(r"bailleur\s*:\W*", 0.9),
        Cue(r"soussignes?\s*:?\W*", 0.75),
    )
    several += after(draft.text, "landlord_name", cues, organisation_or_name, reach=110, gap=3)
    return [
        replace(c, field="landlord_name")
        for c in several
        if c.value not in tenants and "bailleur" not in str(c.value).lower()
    ]


def _address(draft: Draft, tenants: list[str]) -> None:
    cue = r"(?:adresse(?: du logement| des lieux| du bien| de l'immeuble| des locaux)?|situee?s?(?: au| a| :)?|sise?s?(?: au| a)?|logement|localisation(?: du logement)?|immeuble|locaux|lieux loues|designation(?: des lieux)?|consistance|bien loue)"
    several = told_addresses(draft, cue)
    for party in with_role(draft.parties, "dwelling"):
        if not party.roles & {"landlord", "tenant", "manager"}:
            several += block_address(party, 0.9)
    several = [c for c in several if not _home_of_a_party(draft, c)]
    draft.put("address", same_addresses(several) or addresses_of(draft, tenants, 0.6))


def _home_of_a_party(draft: Draft, candidate: Candidate) -> bool:
    """Whether an address is where the landlord lives or has its seat."""
    place = draft.text.text.find(candidate.text[:18])
    around = draft.folded[max(0, place - 130) : place] if place >= 0 else ""
    return bool(re.search(r"(?:siege|demeurant|domicile\w*|residant)[^\n]{0,40}$", around)) or bool(
        re.search(r"bailleur(?:\W*\n|\s*:[^\n]*\n)(?:[^\n]*\n){0,2}[^\n]*adresse\W*$", around)
    )
