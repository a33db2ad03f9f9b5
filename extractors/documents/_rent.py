# ruff: noqa: E501  (turns of phrase are read whole)
"""What a rent receipt and a due notice have in common: tenants, landlord, dwelling, period, amounts, dates.

The dwelling's address is the one so labelled, else the tenant's: never the landlord's. Who lets and who rents is told
by `_rent_landlord.py` and `_rent_people.py`, the amounts by `_rent_amounts.py`, the period by `_rent_period.py`; labels
and turns of phrase are in `_rent.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from extractors.documents._draft import Draft, block_address, draft_of, same_addresses
from extractors.documents._rent_amounts import read_amounts
from extractors.documents._rent_day import short_days
from extractors.documents._rent_issued import OVER, PAID, made_on
from extractors.documents._rent_landlord import landlord
from extractors.documents._rent_months import months_of
from extractors.documents._rent_people import captions_of, tenants
from extractors.documents._rent_period import Kind, labelled_periods, period_candidates
from extractors.documents._rent_sums import Amounts
from extractors.documents._rent_terms import terms_of
from extractors.fields.addresses import find_addresses
from extractors.fields.choose import choose, value_of
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate, Field
from extractors.fields.flow import Flow, flow_of
from extractors.fields.months import month_span
from extractors.fields.occasions import cued_dates
from extractors.fields.parsed import fold, fold_in_place
from extractors.fields.parties import Party, with_role
from extractors.fields.prose import Cue, before, candidate_at
from extractors.fields.spec import Caution, Extraction, FieldValue
from extractors.fields.timelines import by_captions
from extractors.page import Page

_DATA = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
_PAID_ON = Field("payment_date", tuple(_DATA["labels"]["payment_date"]), find_dates, between=2, close=True)
_ROW_OF_PAYMENT = Cue(_DATA["rows"]["payment"], 0.8)
_DWELLING = re.compile("|".join(f"(?:{pattern})" for pattern in _DATA["dwelling"]["before"]))
_LIVING = re.compile(_DATA["dwelling"]["living"])
_LIVES = re.compile(r"\b(?:demeurant|residant|domiciliee?s?)(?: ensemble)?(?: au| a)?\W*$")
_LETS = re.compile(r"\b(?:soussign|proprietaires?|baill|mandat|represent)")
_PAID_TODAY = re.compile(
    r"\b(?:recu|vers|pay|regl|encaiss|percu|acquitt|remis)(?:e?s?|ee?s?)(?: (?!a\b)\w+)?,? ce jour\b"
)
_UNPAID = tuple(  # days of another payment, of the lease, of a law
    (pattern, 0.9)
    for pattern in (
        r"\b(?:prochaine?|futur|suivant)e?s? (?:prelevement|paiement|virement|reglement|versement|echeance|terme|loyer)s?\b[^.;\d\n]{0,40}",
        r"\b(?:bail|contrat|acte)\b[^.;:\n\d]{0,25}\b(?:recu|passe|dresse|signe|conclu)e?(?: (?:par|chez|devant) [^.;:\d]{2,60}?,?)? (?:le|en date du)",
        r"\b(?:historique|(?:mois|terme|periode|echeance|quittance)s? (?:precedent|anterieur|passe|dernier)e?s?)\b[^\n;]{0,80}",
        r"\b(?:sera|seront|serez|doit|doivent|devra)\b(?: \w+)? (?:etre )?(?:verse|regle|paye|preleve|debite|credite|remis|reverse|restitue|rembourse)(?:e?s?)\b[^.;\n\d]{0,30}",
        r"\brecue? par (?:l'(?:agent|occupante?|interessee?|usager|etudiante?|hebergee?)|l[ea] (?:locataire|salariee?|residente?|destinataire)),? le",  # a copy
        r"\b(?:cheque|mandat|traite)s?\b[^.;\n\d]{0,12}\btiree?s?(?: sur [^.;\n\d]{2,30})?",
        r"\b(?:loi|decret|ordonnance|arrete)\b(?: n\W{0,3}[\w.-]{2,10})? d[ue]",
    )
)
_PLAIN, _HINT = 0.56, 0.3  # what a date is worth that is all its line says; what counts as a rival period
_FLOOR, _UNPROVEN = 0.45, 0.65  # amounts that contradict each other are given where a label says plainly what they are


def read_rent(pages: Sequence[Page], kind: Kind) -> Extraction:
    """The fields of a receipt or a due notice."""
    draft = draft_of(pages)
    amounts = read_amounts(draft.sheets, draft.table, kind)
    fields, rejected = _amounts(amounts), list(amounts.rejected)
    period, lost = choose(_periods(draft, kind))
    rejected += lost
    span = period.value if period is not None and isinstance(period.value, tuple) else None
    if period is not None and span is not None:
        fields["period_start"], fields["period_end"] = (replace(period, value=day) for day in span)
    people = tenants(draft)
    for name, candidates in (
        ("tenants", people),
        ("landlord_name", landlord(draft, people)),
        ("address", _dwelling(draft, people)),
        ("issue_date", made_on(draft)),
        ("payment_date", _payment_dates(draft, span) if kind == "receipt" else []),
    ):
        value, lost = choose(candidates)
        rejected += lost
        if value is not None:
            fields[name] = value
    warnings = (_does_not_add_up(),) if amounts.adds_up is False and _sure(fields) else ()
    return Extraction(fields, warnings, tuple(rejected))


def _amounts(amounts: Amounts) -> dict[str, FieldValue]:
    floor = _UNPROVEN if amounts.adds_up is False else _FLOOR
    return {name: value_of(c, confidence) for name, (c, confidence) in amounts.chosen.items() if confidence >= floor}


def _periods(draft: Draft, kind: Kind) -> list[Candidate]:
    """The period told on a row, else in a column of its own; or in the box of its label."""
    told = period_candidates(draft.table, kind) or period_candidates(draft.blocks, kind)
    told = terms_of(draft.sheets, kind).weigh(_unlisted([*told, *labelled_periods(draft.sheets)]))
    partial = _months_in_part(told)
    told = [c.scaled(0.4, "a part of it is told") if c.value in partial else c for c in told]
    if len({c.value for c in told if c.score > _HINT}) == 1:
        told = [c.raised(_PLAIN, "the only period") if c.score > _HINT else c for c in told]
    return told


def _unlisted(told: Sequence[Candidate]) -> list[Candidate]:
    """The periods, those of a list less sure: an account of the months before has a row for each."""
    return [c.scaled(0.5, "one of a list") if _listed(c, told) else c for c in told]


def _listed(candidate: Candidate, told: Sequence[Candidate]) -> bool:
    """Whether two other periods or more stand in the column of a candidate, near it."""
    box = candidate.box
    if box is None:
        return False
    others = [(c.value, c.box) for c in told if c.box and c.page == candidate.page and c.value != candidate.value]
    return len({value for value, at in others if abs(at.x0 - box.x0) < 0.015 and abs(at.cy - box.cy) < 0.1}) > 1


def _months_in_part(told: Sequence[Candidate]) -> set[tuple[str, str]]:
    """The whole months of which a part is told as a period: `janvier 2025 (du 12/01/2025 au 31/01/2025)`."""
    spans = {c.value for c in told if c.score > _PLAIN}
    return {month_span(start[:7]) for start, end in spans if start[:7] == end[:7] and _half_open(start, end)}


def _half_open(start: str, end: str) -> bool:
    """Whether a period has one end of its month and not the other: who came or left within it."""
    first, last = month_span(start[:7])
    return (start == first) != (end == last)


def _payment_dates(draft: Draft, period: tuple[str, str] | None) -> list[Candidate]:
    """The days of payment but those of one month among several; the day of the paper, where it says `versé ce jour`."""
    months = months_of(draft.sheets)
    several = [c for c in _told_payments(draft, period) if not months.hold(c)]
    several = several or (short_days(draft.text, period) if period else [])
    if several or not _PAID_TODAY.search(draft.text.folded):
        return several
    return [replace(c, field="payment_date").scaled(0.85, "paid that day") for c in made_on(draft)]


def _told_payments(draft: Draft, period: tuple[str, str] | None) -> list[Candidate]:
    """Days announced as those of the payment, heads of their column, or that begin the payment's row in an account."""
    told = (cued_dates(flow, "payment_date", PAID, reach=170, lone=True) for flow in (draft.text, draft.table))
    several = next((dates for dates in told if dates), [])
    several += draft.labelled((_PAID_ON,), _DATA["labels"]["not_payment_date"])["payment_date"]
    others = {c.value for flow in (draft.text, draft.table) for c in cued_dates(flow, "payment_date", _UNPAID)}
    several += before(draft.table, "payment_date", (_ROW_OF_PAYMENT,), find_dates, reach=16, gap=2)
    several = [c for c in several if c.value not in others]
    several = by_captions(draft.sheets, "payment_date", OVER["payment_date"], several)
    if period is None or not any(period[0] <= c.value <= period[1] for c in several):
        return several
    return [c if period[0] <= c.value else c.scaled(0.6, "paid before the period") for c in several]


def _sure(fields: dict[str, FieldValue]) -> bool:
    return all(name in fields for name in ("rent", "charges", "total"))


def _does_not_add_up() -> Caution:
    return Caution(
        "sums_do_not_add_up",
        "Le loyer, les charges et l'aide ne donnent pas le total : vérifiez les montants ou demandez une nouvelle "
        "quittance.",
    )


_FORMER = re.compile(
    r"\b(?:logement|adresse|domicile|residence|habitation|bail|appartement)s? (?:precedente?|anterieure?|d'avant|quittee?)\b"
    r"|\b(?:anciens?|anciennes?|precedente?s?) (?:logement|adresse|domicile|residence|habitation)\b"
    r"|\b(?:habit|demeur|resid|log)(?:ait|aient|iez)\b[^.;]{0,60}"
)
_UP_TO_IT = re.compile(r"[^.;\n]{0,30}$")


def _left(before: str, address: str) -> bool:
    """Whether an address is called that of a former home: `logement précédent 91 boulevard Haut`, `habitait au`."""
    return bool(re.search(rf"(?:{_FORMER.pattern}){_UP_TO_IT.pattern}", before) or _FORMER.match(fold(address)))


def _dwelling(draft: Draft, people: Sequence[Candidate]) -> list[Candidate]:
    """The address of the dwelling: labelled so, told in a sentence, else the tenant's own."""
    if several := _over_caption(draft):
        return several
    labelled = [p for p in with_role(draft.parties, "dwelling") if not p.roles & {"landlord", "manager"}]
    labelled = [p for p in labelled if not (p.address and (_of_old(p) or _SEAT.search(fold(p.heading))))]
    several = [c for p in _beneath(labelled) if p.address and not p.address.business for c in block_address(p, 0.94)]
    several += _told_dwelling(draft.text) or _told_dwelling(draft.blocks)
    return same_addresses(
        several
        or [*_home(draft.parties, people), *(_told_home(draft.text, people) or _told_home(draft.blocks, people))]
    )


_SEAT = re.compile(  # `…l'habitation — siège :`, `Budget annexe logements` over the receiver's
    r"\bsiege\b|\bbudget\b|\bcreanci|\bcomptable\b"
)


def _of_old(party: Party) -> bool:
    """Whether the address of a block is that of a former home."""
    address = party.address
    return address is not None and _left(fold_in_place(party.flow.text[: address.start]), address.text)


def _beneath(several: Sequence[Party]) -> list[Party]:
    """The blocks but those beside a heading that has one of its own under it: those are of the next column."""
    heads = [fold(p.heading).strip() for p in several if _headed(p)]
    return [p for p in several if _headed(p) or not any(head and fold(p.heading).startswith(head) for head in heads)]


def _headed(party: Party) -> bool:
    """Whether a block begins with its heading."""
    return fold(party.flow.text).startswith(fold(party.heading).strip())


def _over_caption(draft: Draft) -> list[Candidate]:
    """The address written over `Situation des lieux loués`."""
    flows = [flow_of([(line, draft.pages[0])]) for line in captions_of(draft, "dwelling")]
    return [
        candidate_at(flow, "address", found.text, found.start, found.end, 0.94, "over its caption")
        for flow in flows
        for found in find_addresses(flow.text)[:1]
    ]


def _told_dwelling(text: Flow) -> list[Candidate]:
    """The addresses that a sentence or a label calls those of the dwelling, but words of two columns."""
    return [
        candidate_at(text, "address", address.text, address.start, address.end, 0.94, "sentence")
        for address in find_addresses(text.text)
        if _DWELLING.search(text.folded[max(0, address.start - 110) : address.start])
        and not text.torn(address.start, address.end)
        and not _left(text.folded[max(0, address.start - 110) : address.start], address.text)
    ]


def _told_home(text: Flow, people: Sequence[Candidate]) -> list[Candidate]:
    """The address that a sentence gives after the tenant's name: `Mme A et M. B, demeurant au 12 rue Haute`."""
    names = [fold(name) for tenant in people[:1] for name in tenant.value]
    folded, several = text.folded.replace("\n", " "), []
    for address in find_addresses(text.text):
        before = folded[max(0, address.start - 90) : address.start]
        named = max((before.rfind(name) + len(name) for name in names if name in before), default=-1)
        if named >= 0 and _LIVING.fullmatch(before[named:]):
            several.append(candidate_at(text, "address", address.text, address.start, address.end, 0.9, "sentence"))
        elif _LIVES.search(before) and not _LETS.search(folded[max(0, address.start - 220) : address.start]):
            several.append(candidate_at(text, "address", address.text, address.start, address.end, 0.7, "lives there"))
    return several


def _home(found: Sequence[Party], people: Sequence[Candidate]) -> list[Candidate]:
    """The addresses of the tenant's blocks."""
    renting = [p for p in with_role(found, "tenant") if not p.roles & {"landlord", "manager"}]
    several = [c for party in renting for c in block_address(party, 0.85)]
    names = {fold(name) for tenant in people[:1] for name in tenant.value}
    for above, party in pairwise(found):
        theirs = "tenant" in above.roles or names & {fold(span.text) for span in above.names}
        if theirs and re.match(r"(?:son |votre )?adresse\W*$", fold(party.heading)):
            several += block_address(party, 0.85)
    for party in found:
        here = [fold(span.text) for span in party.names]
        if party.address and not party.address.business and names & {*here, " ".join(here)}:
            several += block_address(party, 0.8)
    return several
