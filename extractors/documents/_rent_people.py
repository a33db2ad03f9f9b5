"""Who lets and who rents, by a receipt or due notice.

The landlord is whoever lets (`Bailleur`, `Propriétaire`, `Mandant`, `Je soussigné … propriétaire`); the agency or the
social landlord of the letterhead, or of the legal mentions at the foot, only when nobody else is named. A manager's
employee (`Votre gestionnaire : Mme X`) lets nothing. Turns of phrase: `_rent.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from extractors.documents._draft import block_people, merged_people, who
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow, flow_of
from extractors.fields.names import distinct, is_civility, is_company, leading_name, mended, same_person, vocabulary
from extractors.fields.parsed import Parsed, fold
from extractors.fields.parties import Party, recipient, with_role
from extractors.fields.prose import after, before, candidate_at, cues_in, find_name, find_names
from extractors.page import Page

CUES = cues_in(tomllib.loads(Path(__file__).with_name("_rent.toml").read_text("utf-8"))["cues"])


def tenants(text: Flow, found: Sequence[Party]) -> list[Candidate]:
    """The people who rent: so labelled, named in the sentence, or the recipient of the letter."""
    several: list[Candidate] = []
    labelled = [p for p in with_role(found, "tenant") if p.names and not p.roles & {"landlord"}]
    for page in sorted({party.page.number for party in labelled})[:2]:
        here = [party for party in labelled if party.page.number == page]
        together = distinct([span.text for party in here for span in party.names])
        several += [replace(c, value=together) for c in block_people(here[0], 0.93)]
    several += after(text, "tenants", CUES["tenants"], find_names, reach=140, gap=3)
    envelope = recipient([p for p in found if not p.roles & {"landlord", "manager"}])
    if envelope is not None and not _may_be_sender(envelope, found):
        several += block_people(envelope, 0.75 if several else 0.8)
    return [replace(c, field="tenants") for c in merged_people(several)]


def _may_be_sender(party: Party, found: Sequence[Party]) -> bool:
    """Whether a block at the head of the page, on its left, name without civility and address, may be the sender's."""
    first = min(found, key=lambda p: (p.page.number, p.box.y0))
    bare = not any(is_civility(w.text) for w, _ in party.flow.words_in(party.names[0].start, party.names[-1].end))
    return party is first and bare and party.box.x0 < 0.4 and party.box.y0 < 0.2


def landlord(
    pages: Sequence[Page], text: Flow, found: Sequence[Party], renting: Sequence[Candidate]
) -> list[Candidate]:
    """Who lets: so labelled or said; else the sender."""
    lets = [party for party in with_role(found, "landlord") if not party.roles & {"tenant"}]
    several = [candidate for party in lets for candidate in who(party, 0.93)]
    acted_for = after(text, "landlord_name", CUES["acted_for"], organisation_or_name, reach=110, gap=3)
    if not several and not acted_for:  # who signs for somebody lets nothing
        several += after(text, "landlord_name", CUES["undersigned"], organisation_or_name, reach=110, gap=3)
    several += acted_for
    several += before(text, "landlord_name", CUES["signed_as"], _last_name, reach=60, gap=0)
    several += after(text, "landlord_name", CUES["landlord_name"], organisation_or_name, reach=110, gap=3)
    taken = [name for tenant in renting[:1] for name in tenant.value]
    several = several or _sender(pages, text, found, taken)
    several = [c for c in several if not any(same_person(str(c.value), name) for name in taken)]
    return [replace(c, field="landlord_name") for c in several]


def _last_name(text: str) -> list[Parsed]:
    """The name that ends a text: `Annecy, le 10 juin 2025 / Claire MONNIER`, before `, propriétaire`."""
    for word in re.finditer(r"(?<![\w'’-])[A-ZÀ-Þ]", text):
        named = leading_name(text, word.start())
        if named is not None and named.end == len(text) and (named.civility or " " in named.text):
            return [Parsed(named.text, named.start, named.end)]
    return []


def organisation_or_name(text: str) -> list[Parsed]:
    """Who a sentence names after `Je soussigné`: a person, or an organisation up to the comma."""
    person = find_name(text)
    if person and person[0].start <= 2 and not is_company(person[0].value):
        return person
    match = re.match(
        r"\W*(?:(?:la|le|les|l['’]) ?)?((?:[A-ZÀ-Þ]|indivision |soci[ée]t[ée] |succession )[^,\n:()]{2,70})", text
    )
    if match and is_company(match[1]):
        value = " ".join(map(mended, match[1].split()))
        return [Parsed(value, match.start(1), match.end(1))]
    return []


def _sender(pages: Sequence[Page], text: Flow, found: Sequence[Party], taken: Sequence[str]) -> list[Candidate]:
    """The manager so named, the letterhead, the name that heads the sheet and comes again, the legal mentions."""
    several = [c for p in with_role(found, "manager") if p.organisation for c in who(p, 0.66)]
    several += _letterhead(found, taken)
    several = several or _legal_mention(text) or _brand(pages)
    return several or [c for p in with_role(found, "manager") if p.address for c in who(p, 0.6)]


def _letterhead(found: Sequence[Party], taken: Sequence[str]) -> list[Candidate]:
    """The first organisation, or person with an address, at the head of the page."""
    first = found[0].page.number if found else 0
    head = [p for p in found if p.page.number == first and p.box.y0 < 0.35 and not p.roles & {"tenant", "dwelling"}]
    for party in sorted(head, key=lambda p: (p.box.y0, p.box.x0)):
        names = [span.text for span in party.names]
        if party.organisation is None and not (names and party.address):
            continue
        if any(same_person(name, other) for name in names for other in taken):
            continue
        return who(party, 0.72 if party.organisation else 0.68)
    return []


_LEGAL = re.compile(
    r"(?:^|\n)\W{0,3}(?P<name>[A-ZÀ-Þ][\w'’&. -]{1,48}?)\s*(?:[-–—,(·•|]\s*)?"
    r"(?=\b(?i:s\.?a\.?r\.?l|s\.?a\.?s\.?u?|s\.?a\.? |e\.?s\.?h\b|soci[ée]t[ée]|[ée]tablissement public|office public|"
    r"association loi|entreprise sociale|au capital|coop[ée]rative|r\.?c\.?s\b|siret|siren|si[èe]ge social)\b)"
    r"[^\n]{0,240}?"
    r"(?i:capital|r\.?c\.?s\b|siret|siren|si[èe]ge|[ée]tablissement public|carte professionnelle)"
)


def _legal_mention(text: Flow) -> list[Candidate]:
    """The firm whose legal mentions stand at the foot: `Domofrance, SA d'HLM au capital de …, RCS …`."""
    found = []
    for match in _LEGAL.finditer(text.text):
        name = " ".join(map(mended, match["name"].split())).strip(" ,;:-–")
        if name and fold(name.split()[0]) not in vocabulary()["paper"] | vocabulary()["glue"]:
            end = match.start("name") + len(match["name"])
            found.append(candidate_at(text, "landlord_name", name, match.start("name"), end, 0.66, "legal mentions"))
    return found


def _brand(pages: Sequence[Page]) -> list[Candidate]:
    """A name alone on the first line of the sheet that comes again further down: the head of a mail, of an app."""
    lines = pages[0].lines if pages else ()
    if not lines or not re.fullmatch(r"[A-ZÀ-Þ][\w'’& .-]{2,40}", lines[0].text) or len(lines[0].words) > 5:
        return []
    name, first = lines[0].text, fold(lines[0].words[0].text)
    again = Counter(bool(re.search(rf"\b{re.escape(name)}\b", line.text)) for line in lines[1:])[True]
    if not again or first in vocabulary()["paper"] | vocabulary()["month"] | {"quittance", "appel"}:
        return []
    flow = flow_of([(lines[0], pages[0])])
    return [candidate_at(flow, "landlord_name", name, 0, len(name), 0.62, "it heads the sheet and comes again")]
