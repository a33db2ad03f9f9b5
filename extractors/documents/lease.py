"""Lease: the parties, the dwelling and its surface, the rent, the day it takes effect (model lease: decree 2015-587).

Between `le bailleur` and `le locataire` stand a mandataire and guarantors, who are neither. The surface is the `surface
habitable` (article 3 of the law of 6 July 1989); the rent is the rent without charges. Labels and turns of phrase are
in `lease.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from extractors.documents._agents import agents, key
from extractors.documents._draft import (
    Draft,
    addresses_of,
    block_address,
    draft_of,
    same_addresses,
    signature,
    told_addresses,
)
from extractors.documents._draft_days import boxed_dates, dated, issue_date
from extractors.documents._draft_people import (
    block_people,
    first_names_of,
    merged_people,
    organisation_or_name,
    people,
    who,
)
from extractors.documents._forms import form_addresses, in_role
from extractors.documents._others import stands_apart
from extractors.documents._sender import letterhead
from extractors.fields.declaration import Candidate, declared
from extractors.fields.flow import Flow
from extractors.fields.misread import mended_name
from extractors.fields.money_words import find_money_in_words
from extractors.fields.names import Name, distinct, is_company, leading_name
from extractors.fields.parsed import Parsed, fold_in_place, plain
from extractors.fields.parties import Party, with_role
from extractors.fields.prices import positive_prices
from extractors.fields.prose import Cue, after, before, candidate_at, cues_in, find_names
from extractors.fields.spec import Extraction
from extractors.page import Page

_DATA = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
_CUES, _WORDS = cues_in(_DATA["cues"]), _DATA["words"]
_UNIT = r"(?:m ?(?:2|²|\?)|m[eè]tres? carr[eé]s?)"
_AREA = re.compile(rf"(?<![\w,.])(\d{{1,3}}(?:[.,]\d{{1,2}})?) ?{_UNIT}", re.I)
_AREA_ALONE = (
    re.compile(  # the unit is in the label: `Surface habitable (m²) : 9`, or a form has none; no clause's number
        r"^(?![^\w\n]*\n\s?\d{1,2}\s?[.)/-])"
        rf"\W*(?:(?:en )?{_UNIT}\W+)?(?:environ )?(\d{{1,3}}(?:[.,]\d{{1,2}})?)(?=\s*(?:$|\t|[;.](?:\s|$)))",
        re.I,
    )
)


def find_areas(text: str) -> list[Parsed]:
    """Surfaces of dwellings in square metres, from 5 to 999: those of a cellar or of one room are left out.

    >>> [p.value for p in find_areas("Surface habitable : 54,30 m², cave de 6 m2, surface utile : 58 m²")]
    [54.3]
    >>> [p.value for p in find_areas("(m²) : 9")]
    [9.0]
    """
    return [p for p in _areas(text) if not re.search(_WORDS["annex"], fold_in_place(text[: p.start]))]


def _areas(text: str) -> list[Parsed]:
    """Every surface of 5 to 999 m²: `une maison avec cour (55 m2` is the dwelling's where `habitables` follows."""
    readable = plain(text)
    matches = [*_AREA.finditer(readable)] or [*_AREA_ALONE.finditer(readable)]
    found = [Parsed(float(m[1].replace(",", ".")), m.start(1), m.end()) for m in matches]
    return [p for p in found if p.value >= 5]


FIELDS, DECOYS = declared(
    __file__,
    {"rent": positive_prices, "charges": positive_prices, "deposit": positive_prices, "surface": find_areas},
    {"rent": lambda value: 20 <= value <= 9000, "charges": lambda value: 1 <= value <= 2000},
)


def extract(pages: Sequence[Page]) -> Extraction:
    """Tenants, landlord, address, start, rent, charges, surface."""
    draft = draft_of(pages)
    tenants = _tenants(draft)
    draft.put("tenants", tenants)
    names = first_names_of(tenants)
    draft.put("landlord_name", _landlord(draft, names))
    _address(draft, names)
    _figures(draft)
    _start(draft)
    issue_date(draft)
    if draft.has(_WORDS["furnished"]):
        draft.tell("furnished", not draft.has(_WORDS["bare"]), r"meublee?", 0.7)
    signature(draft)
    return draft.done()


def _figures(draft: Draft) -> None:
    """Rent, charges, deposit and surface: labelled, or told in a sentence."""
    found, text = draft.labelled(FIELDS, DECOYS), _present(draft.text)
    for name in ("rent", "charges"):
        told = after(text, name, _CUES[name], positive_prices, reach=40, gap=5)
        told += after(text, name, _CUES[name], find_money_in_words, reach=140, gap=5)
        told += before(text, name, _CUES[f"{name}_before"], positive_prices, reach=20, gap=3)
        draft.put(name, [*found[name], *told])
    if not draft.has(_WORDS["no_deposit"]):
        draft.put("deposit", found["deposit"])
    told = after(text, "surface", _CUES["surface"], find_areas, reach=40, gap=14)
    told += before(text, "surface", _CUES["surface_before"], _areas, reach=14)
    if not told:  # a margin's words stand between
        told = before(_present(draft.blocks), "surface", _CUES["surface_before"], _areas, reach=14)
    draft.put("surface", [*found["surface"], *told])


def _start(draft: Draft) -> None:
    """The day the lease takes effect: told, in a box that names it, or the first day of its term."""
    data = _DATA["start_date"]
    cues = [(cue.pattern, cue.score) for cue in _CUES["start_date"]]
    dated(draft, "start_date", cues, boxed_dates(draft, "start_date", data["labels"], data["decoys"]))


def _present(text: Flow) -> Flow:
    """The text without its sentences on the former tenant and the former rent, every character at its place."""
    blank = re.compile(rf"(?:^|(?<=[.;\n]))[^.;\n]*(?:{_WORDS['past']})(?:[^.;\n]|(?<=\d)[.](?=\d))*")
    kept = blank.sub(lambda m: " " * len(m.group()), text.folded)
    return replace(text, text="".join(c if k == f else k for c, k, f in zip(text.text, kept, text.folded, strict=True)))


def _tenants(draft: Draft) -> list[Candidate]:
    several = people(draft, ("tenant",), _CUES["tenants"], envelope=0.0, against=("landlord", "manager"))
    several += before(draft.text, "tenants", _CUES["tenants_before"], _last_names, reach=320, gap=290)
    several += after(draft.blocks, "tenants", _SECOND_PARTY, find_names, reach=110, gap=3)
    several += _signatories(draft, "tenant_signs")
    boxed = [] if several else in_role(draft, ("tenant", "holder"), ("landlord", "guarantor", "manager"))
    several += [replace(c, value=distinct([name for one in boxed for name in one.value])) for c in boxed[:1]]
    return merged_people([*_in_one_box(draft), *several])


_SECOND_PARTY = (
    Cue(r"(?:^|\n)entre(?: les soussignes)?\s?:?\n[^:]{5,300}?\net\s?:?\n", 0.86),
)  # `Entre` over one, `Et` over the other


def _in_one_box(draft: Draft) -> list[Candidate]:
    """The tenants one under another, each beside a label: `Locataire 1` over `Locataire 2`."""
    named = [p for p in with_role(draft.parties, "tenant") if p.names and not p.roles & {"landlord", "manager"}]
    for upper, lower in pairwise(named):
        one, two = upper.box, lower.box
        near = upper.page is lower.page and abs(one.x0 - two.x0) < 0.01 and -0.5 < (two.y0 - one.y1) / two.height < 1.2
        if near and (upper.heading != lower.heading or _numbered(lower)) and not (upper.address or lower.address):
            first = block_people(upper, 0.95)[0]
            return [replace(first, value=distinct([span.text for p in (upper, lower) for span in p.names]))]
    return []


def _numbered(party: Party) -> bool:
    """Whether the label counts the tenants: `Colocataire 2` over the name, `Locataire n° 2 :` before it."""
    return re.match(r"\W*[^\W\d_]+(?:\(e\))?\s(?:n\W{0,2})?[2-5]\b", party.flow.text) is not None


_TURN = re.compile(r"(?:^|\n|[,;»]\s*)\s*(?:et|ET)\b\s*:?|d'une part|D'UNE PART|[Bb]ailleur[^\n]*\n|[Ss]oussignés?\s*:")
_OTHER_PARTY = re.compile(
    r"(?i:d['’]une part|baille(?:urs?|resses?)\b|\bet (?:de |avec |entre )?\s?:|propri[ée]taires?\s?[),;])"
)
_CIVIL = re.compile(r"(?<!\w)(?:Madame|Monsieur|Mademoiselle|Mme|Mlle|M\.|Mr|MADAME|MONSIEUR|MME)(?!\w)")


_NO_PARTY = re.compile(r"(?i)\b(?:chez|repr[ée]sent[ée]e?s? par)\W*$")  # of whom comes next


def _last_names(text: str) -> list[Parsed]:
    """The people of the party just before `ci-après le locataire`: after the last `et`, `d'une part`, `le bailleur`."""
    other = [match.end() for match in _OTHER_PARTY.finditer(text)][-1:]  # else `et` may stand between two tenants
    turns = [match.end() for match in _TURN.finditer(text)]
    for start in [*other, *reversed(turns), 0]:
        named = [
            n
            for m in _CIVIL.finditer(text, start)
            if (n := leading_name(text, m.start())) is not None
            and not _NO_PARTY.search(text[: m.start()])
            and not stands_apart(fold_in_place(text), n.start, n.end)
        ]
        named = named or _born_items(text, start)
        if named:
            return [Parsed(distinct([n.text for n in named]), named[0].start, named[-1].end)]
    return []


_ITEM = re.compile(r"(?:^|[\n;]|\bet\b)\s*[-–—•*·]?\s*(?=[^\W\d_])")
_BORN = re.compile(r"\s*,?\s*\(?(?:n[ée]+(?:\(e\))?\s+(?:le|à|en|a)\b|de nationalit[ée])")


def _born_items(text: str, start: int) -> list[Name]:
    """The people of a list who have no civility but a birth: `- Anne ROUX, née le 3 mai 1990 et Li WU, né le …`."""
    found = (leading_name(text, match.end()) for match in _ITEM.finditer(text, start))
    return [n for n in found if n is not None and len(n.text.split()) > 1 and _BORN.match(text, n.end)]


_OPENS = re.compile(
    r"(?:(?i:requ[êe]te de|soussign[ée]+s?|entre|d['’]une part|comparu"
    r"|pr[ée]sente?s?(?: (?:acte|bail|contrat|convention))?)\s?:?\s*,?\s*|\?\s+|^|\n)"
    r"(?:\W?\d{1,2}\s?[.)°/-]{1,2}\s*)?"
)


_ACTS = re.compile(r"(?i)\brepr[ée]sent[ée]e?s?\b[^;]{0,120}$|\bM(?:\.|me|lle)\s*$")  # who acts for a party is none


def _last_party(text: str) -> list[Parsed]:
    """Whoever is named first after the words that open the parties, before `ci-après le bailleur`."""
    for opening in reversed(list(_OPENS.finditer(text))):
        found = organisation_or_name(text[opening.end() :])
        runs_on = (
            opening[0] == "\n" and text[opening.end() :][:1].islower()
        )  # `96 chemin` over `de la Croix, 75019 Paris`
        if found and not runs_on and found[0].start <= 3 and not _ACTS.search(text[: opening.end()]):
            start = opening.end()
            return [replace(found[0], start=start + found[0].start, end=start + found[0].end)]
    return []


def called_landlord(draft: Draft, tenants: Sequence[str]) -> list[Candidate]:
    """Whom the contract calls the landlord: read block after block first, where the parties stand in columns."""
    cues = _CUES["landlord_before"]
    readings = (before(flow, "landlord_name", cues, _last_party, 320, 290) for flow in (draft.blocks, draft.text))
    return next(filter(None, ([c for c in told if c.value not in tenants] for told in readings)), [])


_LETS_NOT = re.compile(
    r"\b(?:mandataire|pour le compte|au nom (?:de|et)|gestionnaire|preneu(?:r|se)|locataire|caution|garant)"
)
_CALLED_ANOTHER = re.compile(
    r"\b(?:ci-apres|denommee?|designee?|d'autre part|en qualite d)[^.;]{0,40}"
    r"\b(?:preneu(?:r|se)|locataire|caution|garant|mandataire|gestionnaire)"
)


def _represented(draft: Draft) -> list[Candidate]:
    """The firm or the office that lets, by who acts for it: `Office de l'habitat du Lac`, `représenté par`."""
    if draft.has(_WORDS["for_another"]):
        return []
    found = []
    for flow in (draft.blocks, draft.text):
        for c in before(flow, "landlord_name", _CUES["landlord_represented"], _lets_itself, 110, 2):
            at = flow.text.find(c.text)
            if is_company(str(c.value)) and not _CALLED_ANOTHER.search(flow.folded, at, at + 260):
                found.append(c)
    return found


def _lets_itself(text: str) -> list[Parsed]:
    """The last party, where its line does not say that it acts for another, rents or stands surety."""
    found = _last_party(text)
    return [p for p in found if not _LETS_NOT.search(fold_in_place(text[max(0, p.start - 30) :]))]


_SIGNED_AT = r"\s(?:le )?\d{1,2}[/.]\d{1,2}[/.]\d{4},?(?: (?:a|à))? \d{1,2}[:h]\d{2}"


def _signatories(draft: Draft, quality: str) -> list[Candidate]:
    """The people of whom a certificate of signatures says what they are: `Anne ROUX locataire 1 22/02/2025 17:58`."""
    text = draft.table
    rows = re.finditer(rf"(?:^|\n)(?P<n>[^\n\d:]{{4,60}}?) (?:{_WORDS[quality]}){_SIGNED_AT}", text.folded)
    found = [(row.start("n"), find_names(text.text[slice(*row.span("n"))])) for row in rows]
    whole = [(start, names[0]) for start, names in found if names and len(names[0].value) == 1]
    if not whole:
        return []
    start, name = whole[0]
    names = distinct([one.value[0] for _, one in whole])
    return [candidate_at(text, "names", names, start + name.start, start + name.end, 0.97, "signs as")]


def _landlord(draft: Draft, tenants: list[str]) -> list[Candidate]:
    several = [c for p in with_role(draft.parties, "landlord") if not p.roles & {"tenant"} for c in who(p, 0.9)]
    several += after(draft.text, "landlord_name", _CUES["landlord_name"], organisation_or_name, reach=110, gap=3)
    several += called_landlord(draft, tenants)
    several += _represented(draft)
    several += [replace(c, value=c.value[0]) for c in _signatories(draft, "landlord_signs")]
    if not several and not draft.has(_WORDS["for_another"]):
        several = [c for c in letterhead(draft, tenants, 0.62) if is_company(str(c.value))]
    acting = agents(draft)
    return [
        replace(c, field="landlord_name", value=mended_name(str(c.value)))  # `SCl Alba`, as readers have it
        for c in several
        if c.value not in tenants and "bailleur" not in str(c.value).lower() and key(str(c.value)) not in acting
    ]


def _address(draft: Draft, tenants: list[str]) -> None:
    boxed = form_addresses(draft, ("dwelling",), ("landlord", "tenant", "manager", "guarantor"))
    several = told_addresses(draft, _WORDS["address"])
    for party in with_role(draft.parties, "dwelling"):
        if not party.roles & {"landlord", "tenant", "manager"}:
            several += block_address(party, 0.9)
    several = [c for c in several if not _home_of_a_party(draft, c)]
    theirs = [c for c in addresses_of(draft, tenants, 0.6) if not _home_of_a_party(draft, c)]
    draft.put("address", same_addresses(several or boxed) or theirs)


def _home_of_a_party(draft: Draft, candidate: Candidate) -> bool:
    """Whether an address is where the landlord lives or has its seat."""
    place = draft.text.text.find(candidate.text[:18])
    around = draft.folded[max(0, place - 130) : place] if place >= 0 else ""
    return bool(re.search(r"(?:siege|demeurant|domicile\w*|residant)[^\n]{0,40}$", around)) or bool(
        re.search(r"bailleur(?:\W*\n|\s*:[^\n]*\n)(?:[^\n]*\n){0,2}[^\n]*adresse\W*$", around)
    )
