# ruff: noqa: E501  (turns of phrase are read whole)
"""Who sends a receipt or a due notice: whoever lets, when nobody else is named as landlord.

The manager so named, the organisation or the person at the head of the page, the name over what kind of firm it is
(`NÉOTERRA` over `Coopérative HLM`) or over its address, the commune whose dwellings they are, the legal mentions at the
foot, the name that heads the sheet and comes again. The State's own headings (`RÉPUBLIQUE FRANÇAISE`) let nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from statistics import median

from extractors.documents._draft import Draft
from extractors.documents._draft_people import who
from extractors.fields.addresses import find_addresses
from extractors.fields.declaration import Candidate
from extractors.fields.firms import is_organisation, kind_only
from extractors.fields.flow import Flow, flow_of
from extractors.fields.misread import mended_name
from extractors.fields.name_words import is_civility, vocabulary
from extractors.fields.names import same_person
from extractors.fields.parsed import fold
from extractors.fields.parties import Party, with_role
from extractors.fields.prose import candidate_at
from extractors.page import Line, Page

_NOBODY = re.compile(
    r"(?:m(?:on|a|es)|vos) |pour (?:l[ae]s?|notre) |pour l'|(?:la )?(?:republique|liberte|departement|arrondissement|ministere|direction generale|finances publiques|tresor(?:erie)?\b"
    r"|(?:votre |notre )?(?:services?|direction|pole|bureau|cellule|secretariat|comptabilite|accueil|gerance|gestion locative)\b"
    r"(?! (?:habitat|public|immo\w*)\b)|regie de recettes|france\W*$|hotel de ville|mairie\W*(?:$|[-–,])|budget"
    r"|(?:antenne|secteur|delegation|territoire|point (?:accueil|relais)|centres? (?:de (?:la )?relations?|de services?|de contact|d'appels?)|relations? (?:clients?|locataires?)|espace (?:clients?|locataires?))\b|(?:a\.?p?\.?l\.?[sf]?\.? )?(?:caf|msa)\b|caisse d'allocations|mutualite sociale)"
)
_TITLE = re.compile(
    r"\b(?:quittances?|avis|appel|factures?|recus?|releve|loyers?|notification|echeances?|redevances?|page)\b"
)
_COMMUNE = re.compile(
    r"(?:^|\n)\W*(?P<name>(?:COMMUNE|Commune|VILLE|Ville|MAIRIE|Mairie) (?:DE|DU|DES|D['’]|de|du|des|d['’]) ?[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ][\w'’-]+|sur|SUR|en|EN|les|la|le))*)"
)


def sender(draft: Draft, taken: Sequence[str]) -> list[Candidate]:
    """The best of the places that name a sender; `taken`: who rents, and sends nothing."""
    pages, text, found = draft.pages, draft.text, draft.parties
    managers = [p for p in with_role(found, "manager") if p.organisation and not _nobody(p)]
    if _letterhead([p for p in found if p.organisation and "manager" not in p.roles], taken):
        managers = [p for p in managers if not _BRANCH.match(fold(p.heading))]  # of whoever heads the sheet
    several = [c for p in managers for c in who(p, 0.66)]
    several += _over(pages, _says_its_kind, 0.74) or _communes(text) or _territories(text) or _letterhead(found, taken)
    several = (
        several
        or _over(pages, _is_whole_address, 0.62)
        or _legal_mention(text)
        or _manages(text)
        or _first_line(pages)
        or _brand(pages)
    )
    return several or [c for p in with_role(found, "manager") if p.address for c in who(p, 0.6)]


def _over(pages: Sequence[Page], tells: Callable[[str], bool], score: float) -> list[Candidate]:
    """The name at the head of the first page that stands right over a line of which `tells` is true."""
    lines = [line for line in pages[0].lines if line.box.y0 < 0.3] if pages else []
    for line in lines:
        above = [other for other in lines if _right_over(other, line)]
        name = max(above, key=lambda other: other.box.y1, default=None)
        if tells(line.text) and name is not None and _may_name(name.text) and not is_civility(name.text.split()[0]):
            return _line(name.text.strip(" ,-–"), name, pages[0], score, "over its kind")
    return []


def _line(name: str, line: Line, page: Page, score: float, why: str) -> list[Candidate]:
    """The candidate that a line of the page is by itself."""
    flow = flow_of([(line, page)])
    return [candidate_at(flow, "landlord_name", name, 0, len(flow.text), score, why)]


def _right_over(upper: Line, lower: Line) -> bool:
    white = lower.box.y0 - upper.box.y1
    return upper is not lower and -0.5 < white / lower.box.height < 1.6 and upper.box.overlap_x(lower.box) > 0.5


def _says_its_kind(text: str) -> bool:
    return len(text.split()) > 1 and kind_only(text)


def _is_whole_address(text: str) -> bool:
    found = find_addresses(text)
    return bool(found) and found[0].start < 3 and found[0].text[:1].isdigit()


def _may_name(text: str) -> bool:
    """Whether a line may be a sender's name: few words, no figures, no title of a paper."""
    plain = re.fullmatch(r"[A-ZÀ-Þ][\w'’&.,\- ]{1,60}", text.strip()) and not re.search(r"\d{2}", text)
    said = fold(text)
    return bool(plain) and len(text.split()) < 9 and not (_TITLE.search(said) or _NOBODY.match(said) or kind_only(text))


def _communes(text: Flow) -> list[Candidate]:
    """The commune whose dwellings they are: `COMMUNE DE MURAT` on a line of its own."""
    match = _COMMUNE.search(text.text)
    if match is None:
        return []
    return [candidate_at(text, "landlord_name", match["name"], *match.span("name"), 0.72, "commune")]


_TERRITORY = re.compile(
    r"(?:^|\n)\W{0,3}(?P<name>(?:(?i:collectivit[ée] (?:territoriale|europ[ée]enne|d['’]outre-mer))|(?i:d[ée]partement)|(?i:r[ée]gion)|(?i:m[ée]tropole))"
    r" (?i:de la |de l['’]|des |du |de |d['’])(?:La |Le )?[A-ZÀ-Þ][\w'’-]+(?:[ -](?:[A-ZÀ-Þ][\w'’-]+|et|de|la|sur|d['’][A-ZÀ-Þ]\w+)){0,5})[^\S\n]*(?=\n|$)"
)
_LETS_ITSELF = re.compile(  # else its name says where a commune is
    r"\b(?:la collectivite|(?:le|du|notre) departement|le conseil departemental|la region|la metropole|l'assemblee)\b(?! (?:de la commune|ou))"
    r"|\bpaierie (?:departementale|regionale)|\bconseil (?:departemental|regional)|\bdirection (?:du patrimoine|de l'immobilier)"
)


def _territories(text: Flow) -> list[Candidate]:
    """The territory whose dwellings they are, where no commune is named: `Collectivité territoriale de Martinique`."""
    match = _TERRITORY.search(text.text)
    if match is None or not (fold(match["name"]).startswith("collectivite") or _LETS_ITSELF.search(text.folded)):
        return []
    sure = 0.9 if _LETS_ITSELF.search(text.folded) else 0.76
    return [candidate_at(text, "landlord_name", match["name"], *match.span("name"), sure, "territory")]


_BRANCH = re.compile(r"\W*(?:votre|ton) (?:agence|antenne|centre|direction|delegation|secteur)\b")


def _letterhead(found: Sequence[Party], taken: Sequence[str]) -> list[Candidate]:
    """The first organisation, or person with an address, at the head of the page."""
    first = found[0].page.number if found else 0
    head = [p for p in found if p.page.number == first and p.box.y0 < 0.35 and not p.roles & {"tenant", "dwelling"}]
    head = [p for p in head if not _nobody(p)]
    for party in sorted(head, key=lambda p: (p.box.y0, p.box.x0)):
        names = [span.text for span in party.names]
        if party.organisation is None and not (names and party.address):
            continue
        if any(same_person(name, other) for name in names for other in taken):
            continue
        return _in_two_lines(party) or who(party, 0.72 if party.organisation else 0.68)
    return []


_GOES_ON = re.compile(
    r"\s*\n(?P<more>(?i:habitat|logements?|immobilier|gestion|r[ée]sidences?|patrimoine|foncier|hlm|solidarit[ée]s?))\s*(?=\n|$)"
)


def _in_two_lines(party: Party) -> list[Candidate]:
    """The organisation of a block, with the word of its name that the next line holds alone: `Est Métropole` over `Habitat`."""
    named = party.organisation
    rest = _GOES_ON.match(party.flow.text, named.end) if named else None
    if named is None or rest is None:
        return []
    return [
        candidate_at(
            party.flow,
            "landlord_name",
            f"{named.text} {rest['more']}",
            named.start,
            rest.end("more"),
            0.85,
            "two lines",
        )
    ]


def _nobody(party: Party) -> bool:
    """Whether a block names the State, an office of the sender's (`Antenne Centre`), or who pays the benefit."""
    return party.organisation is not None and bool(_NOBODY.match(fold(party.organisation.text)))


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
        name = mended_name(match["name"]).strip(" ,;:-–")
        if name and fold(name.split()[0]) not in vocabulary()["paper"] | vocabulary()["glue"] and _may_name(name):
            end = match.start("name") + len(match["name"])
            found.append(candidate_at(text, "landlord_name", name, match.start("name"), end, 0.66, "legal mentions"))
    return found


_MANAGES = re.compile(
    r"(?:^|\n)\W{0,3}(?P<name>[A-ZÀ-Þ][^\n,;:.]{3,60}),\s(?:votre |la |le )?(?:gestionnaire|bailleu(?:r|se)|organisme (?:bailleur|gestionnaire))(?: (?:social|de la r[ée]sidence|du foyer))?\s?(?=[.,;\n]|$)"
)


def _manages(text: Flow) -> list[Candidate]:
    """The organisation that a line of the foot calls the manager: `Association Alba, gestionnaire.`"""
    match = next((m for m in _MANAGES.finditer(text.text) if is_organisation(m["name"]) and _may_name(m["name"])), None)
    return [candidate_at(text, "landlord_name", match["name"], *match.span("name"), 0.7, "manager")] if match else []


def _first_line(pages: Sequence[Page]) -> list[Candidate]:
    """An organisation, or a name in large print, alone on the first line of the sheet."""
    line = pages[0].lines[0] if pages and pages[0].lines else None
    if line is None or not _may_name(line.text):
        return []
    large = line.box.height > 1.4 * median(other.box.height for other in pages[0].lines) and len(line.words) < 5
    known = {fold(word.text) for word in line.words} & (vocabulary()["paper"] | vocabulary()["month"])
    if not is_organisation(line.text) and not (large and line.box.x0 < 0.4 and not known):
        return []
    return _line(line.text, line, pages[0], 0.62, "it heads the sheet")


def _brand(pages: Sequence[Page]) -> list[Candidate]:
    """A name alone on the first line of the sheet that comes again further down: the head of a mail, of an app."""
    lines = pages[0].lines if pages else ()
    if not lines or not re.fullmatch(r"[A-ZÀ-Þ][\w'’& .-]{2,40}", lines[0].text) or len(lines[0].words) > 5:
        return []
    name, first = lines[0].text, fold(lines[0].words[0].text)
    said = re.compile(rf"\b{re.escape(name)}\b", re.I)
    again = any(said.search(line.text) for line in lines[1:])
    if not again or first in vocabulary()["paper"] | vocabulary()["month"] | {"quittance", "appel"}:
        return []
    return _line(name, lines[0], pages[0], 0.62, "it heads the sheet and comes again")
