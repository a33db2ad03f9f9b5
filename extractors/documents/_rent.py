# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""What a rent receipt and a due notice have in common: tenants, landlord, dwelling, period, amounts, dates.

The landlord is whoever lets (`Bailleur`, `Propriétaire`, `Je soussigné … propriétaire`), an agency's letterhead only when
nobody else is named. The dwelling's address is the one so labelled, else the tenant's: never the landlord's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.documents._rent_amounts import read_amounts
from extractors.documents._rent_period import Kind, period_candidates
from extractors.fields.addresses import find_addresses
from extractors.fields.choose import choose
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate, Field
from extractors.fields.flow import Flow, blocked, flow, rows
from extractors.fields.labels import candidates as labelled_values
from extractors.fields.names import distinct, is_civility, is_company, mended, same_person
from extractors.fields.occasions import cued_dates, issue_dates
from extractors.fields.parsed import Parsed, fold, fold_in_place
from extractors.fields.parties import Party, Span, parties, recipient, with_role
from extractors.fields.prose import Cue, after, before, candidate_at, find_name, find_names
from extractors.fields.spec import Caution, Extraction, FieldValue, Rejected
from extractors.page import Page

_TENANT_CUES = (
    Cue(
        r"(?:recu|percu|encaisse)(?:\(?e?s?\)?)? (?:ce jour )?(?:la somme .{0,60}? )?de(?: la part de)?\b(?! la somme)",
        0.93,
    ),
    Cue(r"(?:donne|delivre) (?:bonne et valable )?quittance a\b", 0.9),
    Cue(r"\b(?:le|la|les) (?:nommee?s? )?locataires?\W{1,3}", 0.8),
    Cue(r"\b(?:mon|ma|mes|notre|nos) (?:co-?)?locataires?\W{1,3}", 0.9),
    Cue(r"(?:^|\n)(?:bonjour|cher|chere)\s", 0.7),
    Cue(r"quittance (?:est )?(?:delivree|donnee) a\b", 0.85),
    Cue(r"loue(?:e|s)? (?:a|par)\b", 0.8),
    Cue(r"(?:^|\n)(?:a|to|destinataire)\s?: ?", 0.85),
)
_LANDLORD_CUES = (
    Cue(r"soussigne(?:e|s|\(e\))?(?:\(s\))?,?", 0.93),
    Cue(r"\bbailleurs?\s*:", 0.9),
    Cue(
        r"quittance[^.;:]{0,40}(?:etablie|delivree|redigee|emise)(?: le [\w/. -]{6,20}?)? par(?: le bailleur| la bailleresse)?,?",
        0.85,
    ),
    Cue(r"(?:pour|au nom et pour) (?:le )?compte d(?:e|u)(?: (?:bailleur|proprietaire))?(?: :)?", 0.85),
    Cue(r"(?:^|\n)(?:de|from|expediteur)\s?: ?", 0.85),  # the head of a printed mail
)
_PAID_CUES = (
    (r"(?:date|jour) d[ue] (?:paiement|reglement|versement|l'encaissement|encaissement|prelevement)(?: effectif| du loyer)?", 0.95),
    (r"(?:pay|regl|vers|encaiss|acquitt|percu|prelev)ee?s?(?: (?:par [a-z]+(?: [a-z]+)?|integralement|ce jour|en especes|en ligne))*", 0.88),
    (r"(?:paiement|reglement|virement|prelevement|encaissement|versement)(?:(?!emis|edit|etabli|quittance|fait|periode|terme|\d{1,2}[/.-]\d{1,2}[/.-]\d|\b20\d\d\b)[^\n.;·|]|\.\d){0,45}", 0.8),
    (r"\brecu(?:e)?(?: par \w+)?", 0.85),
    (r"(?:recu|percu|encaisse)(?:e|s|es)? (?:cette|la|ladite|les|ces) sommes?[^\n.;]{0,30}", 0.85),
    (r"(?:recu|percu|encaisse|regle|paye|verse)(?:[^.;\n]|\b(?:m|mme|mlle|mr)\.){0,90}en date du", 0.88),
    (r"somme d[e'](?:(?!pour|periode|titre|terme|loyer|mois|soit|represent)(?:[^.;]|\.\d)){0,60}\ble", 0.82),
)  # fmt: skip


def read_rent(pages: Sequence[Page], kind: Kind) -> Extraction:
    """The fields of a receipt or a due notice."""
    text, found = flow(pages), parties(pages)
    fields: dict[str, FieldValue] = {}
    rejected: list[Rejected] = []
    amounts = read_amounts(pages, kind)
    rejected += amounts.rejected
    for name, (candidate, confidence) in amounts.chosen.items():
        if confidence >= 0.45:
            fields[name] = _field(candidate, confidence)
    period, lost = choose(period_candidates(pages, kind))
    rejected += lost
    if period is not None and isinstance(period.value, tuple):
        start, end = period.value
        fields["period_start"], fields["period_end"] = _with(period, start), _with(period, end)
    span = period.value if period is not None and isinstance(period.value, tuple) else None
    people = _tenants(text, found)
    landlord = _landlord(text, found, people)
    for name, candidates in (
        ("tenants", people),
        ("landlord_name", landlord),
        ("address", _dwelling(text, found, people)),
        ("issue_date", _issue_dates(pages, text)),
        ("payment_date", _payment_dates(pages, text, span) if kind == "receipt" else []),
    ):
        value, lost = choose(candidates)
        rejected += lost
        if value is not None:
            fields[name] = value
    warnings = (_does_not_add_up(),) if amounts.adds_up is False and _sure(fields) else ()
    return Extraction(fields, warnings, tuple(rejected))


_ISSUED_ON = Field(
    "issue_date",
    ("Date d'émission", "Date d'édition", "Émis le", "Émise le", "Édité le", "Éditée le", "Date de l'avis", "Date de la quittance", "Date de facture", "Établi le",
     "Établie le", "Date d'établissement", "Date du document"),
    find_dates, between=1, close=True,
)  # fmt: skip
_WEEKDAY = r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) "
_ISSUED = (
    (r"avis d'echeance(?: de loyer)?(?: n\W{0,3}[\w/-]+)?,? (?:du|emis le|edite le)\W*$", 0.93),
    (rf"\b(?:date|envoye)\s*:\s*(?:{_WEEKDAY})$", 0.93),
)


def _issue_dates(pages: Sequence[Page], text: Flow) -> list[Candidate]:
    """Days the paper was made: announced in a sentence or a line, or heads of their column."""
    several = issue_dates(text, _ISSUED) or issue_dates(blocked(pages), _ISSUED)
    return several + labelled_values(pages, (_ISSUED_ON,))[0]["issue_date"]


_PAID_ON = Field(
    "payment_date",
    ("Payé le", "Perçu le", "Réglé le", "Encaissé le", "Reçu le", "Date de paiement", "Date du paiement", "Date de règlement", "Date du règlement",
     "Date d'encaissement", "Date de l'encaissement", "Date de versement", "Date de réception", "Date virement"),
    find_dates, between=2, close=True,
)  # fmt: skip


def _payment_dates(pages: Sequence[Page], text: Flow, period: tuple[str, str] | None) -> list[Candidate]:
    """Days announced as those of the payment, heads of their column, or that begin the row of the payment in an account."""
    several = cued_dates(text, "payment_date", _PAID_CUES)
    table = rows(pages)
    several += cued_dates(table, "payment_date", _PAID_CUES) if not several else []
    several += labelled_values(pages, (_PAID_ON,))[0]["payment_date"]
    account = Cue(
        r"[ \t]*(?:votre )?(?:reglement|paiement|virement|prelevement|versement|cheque|encaissement)\b(?! (?:avant|le|prevu))",
        0.8,
    )
    several += before(table, "payment_date", (account,), find_dates, reach=16, gap=2)
    if period is None or not any(period[0] <= c.value <= period[1] for c in several):
        return several
    return [c if period[0] <= c.value else c.scaled(0.6, "paid before the period") for c in several]


def _field(candidate: Candidate, confidence: float) -> FieldValue:
    return FieldValue(
        candidate.value, candidate.text, round(confidence, 3), candidate.page, candidate.box, candidate.source
    )


def _with(field: FieldValue, value: str) -> FieldValue:
    return FieldValue(value, field.text, field.confidence, field.page, field.box, field.source)


def _sure(fields: dict[str, FieldValue]) -> bool:
    return all(name in fields for name in ("rent", "charges", "total"))


def _does_not_add_up() -> Caution:
    return Caution(
        "sums_do_not_add_up",
        "Le loyer, les charges et l'aide ne donnent pas le total : vérifiez les montants ou demandez une nouvelle quittance.",
    )


def _span_candidates(field: str, party: Party, spans: Sequence[Span], score: float) -> list[Candidate]:
    if not spans:
        return []
    names = distinct([span.text for span in spans])
    return [candidate_at(party.flow, field, names, spans[0].start, spans[-1].end, score, "block")]


def _tenants(text: Flow, found: Sequence[Party]) -> list[Candidate]:
    """The people who rent: so labelled, named in the sentence, or the recipient of the letter."""
    several: list[Candidate] = []
    labelled = [p for p in with_role(found, "tenant") if p.names and not p.roles & {"landlord"}]
    for page in sorted({party.page.number for party in labelled})[:2]:
        here = [party for party in labelled if party.page.number == page]
        together = distinct([span.text for party in here for span in party.names])
        several += [replace(c, value=together) for c in _span_candidates("tenants", here[0], here[0].names, 0.93)]
    several += after(text, "tenants", _TENANT_CUES, find_names, reach=140, gap=3)
    envelope = recipient([p for p in found if not p.roles & {"landlord", "manager"}])
    if envelope is not None and not _may_be_sender(envelope, found):
        several += _span_candidates("tenants", envelope, envelope.names, 0.75 if several else 0.8)
    return _merge(several)


def _may_be_sender(party: Party, found: Sequence[Party]) -> bool:
    """Whether a block of name and address at the head of the page, on the left, without civility, may be the sender's."""
    first = min(found, key=lambda p: (p.page.number, p.box.y0))
    bare = not any(is_civility(w.text) for w, _ in party.flow.words_in(party.names[0].start, party.names[-1].end))
    return party is first and bare and party.box.x0 < 0.4 and party.box.y0 < 0.2


def _merge(several: Sequence[Candidate]) -> list[Candidate]:
    """Lists of names that are the same people written otherwise are one value: the one written most fully."""
    merged: list[Candidate] = []
    for candidate in sorted(several, key=lambda c: -c.score):
        twin = next((i for i, c in enumerate(merged) if _same_people(c.value, candidate.value)), None)
        merged.append(candidate if twin is None else _as(candidate, merged[twin].value))
    return merged


def _as(candidate: Candidate, value: list[str]) -> Candidate:
    return Candidate(
        candidate.field,
        value,
        candidate.text,
        candidate.page,
        candidate.box,
        candidate.source,
        candidate.score,
        candidate.reasons,
    )


def _same_people(one: list[str], other: list[str]) -> bool:
    """Whether every name of the shorter list is one of the longer."""
    small, large = sorted((one, other), key=len)
    return all(any(same_person(a, b) for b in large) for a in small)


def _organisation_or_name(text: str) -> list[Parsed]:
    """Who a sentence names after `Je soussigné`: a person, or an organisation up to the comma."""
    person = find_name(text)
    if person and person[0].start <= 2 and not is_company(person[0].value):
        return person
    match = re.match(r"\W*((?:la |l['’])?[^,\n:()]{3,70})", text)
    if match and is_company(match[1]):
        value = re.sub(r"^(?:la|le|l['’])\s*(?=[A-ZÀ-Þ])", "", " ".join(map(mended, match[1].split())))
        return [Parsed(value, match.start(1), match.end(1))]
    return []


def _landlord(text: Flow, found: Sequence[Party], tenants: Sequence[Candidate]) -> list[Candidate]:
    several = [
        candidate
        for party in with_role(found, "landlord")
        if not party.roles & {"tenant"}
        for candidate in _who(party, 0.93)
    ]
    several += after(text, "landlord_name", _LANDLORD_CUES, _organisation_or_name, reach=110, gap=3)
    if not several:
        for party in with_role(found, "manager"):
            several += _who(party, 0.66)
        several += _letterhead(found, tenants)
    return [c for c in several if not any(same_person(str(c.value), t) for tenant in tenants[:1] for t in tenant.value)]


def _who(party: Party, score: float) -> list[Candidate]:
    """The organisation, or the people, of a party, as one name."""
    if party.organisation is not None:
        span = party.organisation
        return [candidate_at(party.flow, "landlord_name", span.text, span.start, span.end, score, "block")]
    if party.names:
        first, last = party.names[0], party.names[-1]
        value = " et ".join(distinct([span.text for span in party.names]))
        return [candidate_at(party.flow, "landlord_name", value, first.start, last.end, score, "block")]
    return []


def _letterhead(found: Sequence[Party], tenants: Sequence[Candidate]) -> list[Candidate]:
    """The sender: the first organisation, or person with an address, at the head of the page."""
    head = [
        p
        for p in found
        if p.page.number == found[0].page.number and p.box.y0 < 0.35 and not p.roles & {"tenant", "dwelling"}
    ]
    taken = {name for tenant in tenants[:1] for name in tenant.value}
    for party in sorted(head, key=lambda p: (p.box.y0, p.box.x0)):
        names = [span.text for span in party.names]
        if party.organisation is None and not (names and party.address):
            continue
        if any(same_person(n, t) for n in names for t in taken):
            continue
        return _who(party, 0.72 if party.organisation else 0.68)
    return []


_DWELLING = re.compile(
    r"(?:adresse (?:du|de la|des) (?:bien|logement|location|locaux?|lieux|local)[^\n:]{0,20}|logement|appartement|bien|local|locaux|maison|lieux? loues?|"
    r"immeuble|studio)[^\n.]{0,40}?(?:\bsi(?:s|se|tue(?:e|s)?)\b(?: au| a| :)?|\badresse\b|:)\s*:?\W*$|"
    r"\b(?:sise?|situe(?:e|s)?)(?: au| a| :)?\W*$|adresse (?:du bien|de location|du logement|louee)\W*$|"
    r"\b(?:qu'(?:il|elle|ils|elles)|que vous) (?:occupe|habite|loue)\w*\W*$|\b(?:votre|du|le|l'|notre|mon) ?(?:logement|appartement|studio|maison)\W*$"
)  # fmt: skip


def _dwelling(text: Flow, found: Sequence[Party], tenants: Sequence[Candidate]) -> list[Candidate]:
    """The address of the dwelling: labelled so, told in a sentence, else the tenant's own."""
    several: list[Candidate] = []
    for party in with_role(found, "dwelling"):
        if party.address and not party.address.business and not party.roles & {"landlord", "manager"}:
            several.append(_address(party, 0.94))
    folded = fold_in_place(text.text)
    for address in find_addresses(text.text):
        if _DWELLING.search(folded[max(0, address.start - 70) : address.start]):
            several.append(candidate_at(text, "address", address.text, address.start, address.end, 0.94, "sentence"))
    if several:
        return _same_addresses(several)
    for party in with_role(found, "tenant"):
        if party.address and not party.roles & {"landlord", "manager"}:
            several.append(_address(party, 0.85))
    for above, party in pairwise(found):
        if "tenant" in above.roles and party.address and re.match(r"(?:son |votre )?adresse\W*$", fold(party.heading)):
            several.append(_address(party, 0.85))
    names = {fold(n) for tenant in tenants[:1] for n in tenant.value}
    for party in found:
        if party.address and not party.address.business and names & {fold(span.text) for span in party.names}:
            several.append(_address(party, 0.8))
    return _same_addresses(several)


def _address(party: Party, score: float) -> Candidate:
    assert party.address is not None
    address = party.address
    return candidate_at(party.flow, "address", address.text, address.start, address.end, score, "block")


def _same_addresses(several: Sequence[Candidate]) -> list[Candidate]:
    """Addresses with the same words are one value: the one written most fully."""
    merged: list[Candidate] = []
    for candidate in sorted(several, key=lambda c: (-round(c.score, 1), -len(c.value))):
        words = set(re.findall(r"\w+", fold(candidate.value)))
        twin = next((c for c in merged if words <= set(re.findall(r"\w+", fold(c.value)))), None)
        value = twin.value if twin else candidate.value
        merged.append(
            Candidate(
                candidate.field,
                value,
                candidate.text,
                candidate.page,
                candidate.box,
                candidate.source,
                candidate.score,
                candidate.reasons,
            )
        )
    return merged
