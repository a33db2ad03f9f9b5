# ruff: noqa: E501  (turns of phrase are read whole)
"""Who rents, by a receipt or due notice, and what tells people apart there.

Whoever is labelled, named in a sentence or addressed; not who left, answers for the rent, or shares the flat under a
lease of their own. Turns of phrase: `_rent.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from extractors.documents._draft import Draft
from extractors.documents._draft_people import block_people, merged_people
from extractors.documents._forms import in_role
from extractors.documents._names_torn import whole_names
from extractors.documents._rent_names import last_names, organisation_or_name
from extractors.documents._small_letters import said_in_small_letters
from extractors.fields.captions import captioned
from extractors.fields.declaration import Candidate, Field
from extractors.fields.flow import flow_of
from extractors.fields.headings import roles_in
from extractors.fields.layout import Sheet
from extractors.fields.name_words import is_civility
from extractors.fields.names import distinct
from extractors.fields.parsed import Parser, fold, fold_in_place
from extractors.fields.parties import Party, Span, recipient, with_role
from extractors.fields.prose import after, before, candidate_at, cues_in, find_names
from extractors.fields.stacks import next_cell
from extractors.page import Box, Line

DATA = tomllib.loads(Path(__file__).with_name("_rent.toml").read_text("utf-8"))
CUES = cues_in(DATA["cues"])
_PAID_TO = re.compile(r"\b(?:iban|bic|rib|comptes?|virements?|cheques?|ordre|paiements?|reglements?)\b")
_ACCOUNT = re.compile(r"\b(?:comptes?|rib|iban|carte|regisseur)\b")

LIKELY = 0.6
_UPPER = 0.45  # of a page
MANY = 4  # people of one home, a line each
_AGENT = re.compile(  # the label of the sender's own people, between that of the tenant and a name
    r"\b(?:contacts?|interlocut(?:eur|rice)|conseill(?:er|ere)|gestionnaire|chargee? de (?:clientele|gestion)|sachbearbeiter|gardien(?:ne)?|agent)\W*$"
)
_YOU = re.compile(r"\W*(?:vous(?: etes)?|qui etes[- ]vous)\W*")  # over the block of whom the paper speaks to
NAMED = re.compile(  # a line that names whom its end qualifies heads nothing: `Zoé ROUX, propriétaire`
    r"\W*[A-ZÀ-Þ][^\n,:;]{3,60},\s(?:votre |la |le |les |notre |vos )?(?i:co-?)?(?i:propri[ée]taires?|baill(?:eur|eresse|euresse)s?|loueu(?:r|se)s?)\b"
)


def tenants(draft: Draft) -> list[Candidate]:
    """The people who rent: so labelled, in boxes of a form, named in the sentence, or the recipient of the letter."""
    found = draft.parties
    if several := over_caption(draft, "tenant", find_names):
        return [replace(c, field="tenants") for c in several]
    labelled = [p for p in with_role(found, "tenant") if p.names and not p.roles & {"landlord"}]
    labelled = [p for p in labelled if not (_another_row(p) or _THE_OTHERS.match(fold(p.heading)))]
    labelled = labelled or [p for p in with_role(found, "employee") if p.names and _rents_as(p, draft.folded)]
    for page in sorted({party.page.number for party in labelled})[:2]:
        here = [party for party in labelled if party.page.number == page]
        here = [*(_begun_above(here[0], found)), *here]
        together = distinct([span.text for party in here for span in party.names if not _gone(party, span)])
        several += [replace(c, value=together) for c in block_people(here[0], 0.93) if together]
    several = several or boxed(draft, "tenant")
    several += sentences_name(draft, "tenants", "tenants", find_names, 140)
    several += before(draft.text, "tenants", CUES["renting"], last_names, reach=90, gap=1)
    several = several or _together(over_their_word(draft, "tenant", find_names)) or _clients(found)
    several = several or _beside_their_label(draft)
    several = several or [replace(c, field="tenants") for c in said_in_small_letters(draft, "tenant")]
    envelope = recipient([p for p in found if not p.roles & {"landlord", "manager"} or NAMED.match(p.heading)])
    envelope = envelope or next((p for p in found if _by_a_box(p)), None)
    if envelope is not None and not (
        _may_be_sender(envelope, found) or _signs(envelope, draft.text.folded) or _told_of(envelope)
    ):
        several += block_people(envelope, 0.75 if several else 0.8)
    told = [span.text for party in found for span in party.names]
    return [replace(c, field="tenants", value=whole_names(c.value, told)) for c in merged_people(several)]


_THE_OTHERS = re.compile(
    r"\W*(?:vos|tes|les autres|autres|(?:votre|ton|ta|l')(?: autre)?) ?co-?locataires?\b"
)  # not whom it is for


_WORKS = re.compile(r"\W*(?:l'|le |la )?(?:agent|salarie|employe|ouvrier|matricule|titulaire)(?:e|\(e\))?\W*")
_WITHHELD = re.compile(
    r"\b(?:precompte|retenue?s? (?:sur|de|a la source)|preleve\w* sur)\b[^.;\n]{0,20}\b(?:traitement|salaire|paie|paye|solde|remuneration)"
    r"|\b(?:precompte|logement de fonction)\b"
)


def _rents_as(party: Party, folded: str) -> bool:
    """Whether who is called `Vous`, or the employee of a landlord that withholds the rent from the pay, is who rents."""
    heading = fold(party.heading)
    return bool(_YOU.fullmatch(heading) or (_WORKS.fullmatch(heading) and _WITHHELD.search(folded)))


def _by_a_box(party: Party) -> bool:
    """Whether a block is an envelope's whose people have their post in a box: `Madame ROUX Zoé` over `B.P. 109`."""
    boxed = party.address is not None and party.address.business and party.organisation is None
    civil = party.names and any(is_civility(w.text) for w, _ in party.flow.words_in(0, party.names[0].end))
    return bool(boxed and civil and not party.roles and party.box.y0 < _UPPER)


def _begun_above(party: Party, found: Sequence[Party]) -> list[Party]:
    """The block right over one that begins with `et`: the names of a cell whose label stands level with its middle."""
    if not re.match(r"(?:et|ou|&)\s", fold(party.flow.text)):
        return []
    high = party.box.height / max(1, party.flow.text.count("\n") + 1)
    above = [p for p in found if p.names and not p.roles and p.page is party.page]
    return [p for p in above if abs(p.box.x0 - party.box.x0) < 0.01 and -0.5 < (party.box.y0 - p.box.y1) / high < 1.0]


_GONE = re.compile(  # on the line of somebody who rents no more, or answers for those who do
    r"\W{0,4}(?:ancien(?:ne)?s?|ex|precedente?s?|sortante?s?|garante?s?|cautions?|parti(?:e|s|es)? (?:le|depuis|en))\b|[^\n]{0,120}\((?:parti|sorti|sortant)"
    r"|[^\n]{0,80}\bautre (?:chambre|logement|appartement|studio|bail|lot) ?:"  # who has a room, and a receipt, of their own
)


def _gone(party: Party, name: Span) -> bool:
    """Whether the line of a name says that its bearer has left: `ancien : Paul ROUX (parti le 31/01/2026)`."""
    return bool(_GONE.match(fold_in_place(party.flow.text), party.flow.text.rfind("\n", 0, name.start) + 1))


def _beside_their_label(draft: Draft) -> list[Candidate]:
    """Who stands right of the label `Locataire` in a column of labels, whatever stands under it."""
    field = Field("tenants", tuple(DATA["labels"]["tenants"]), find_names, where=("right",), between=0, close=True)
    return [c for c in draft.labelled((field,), DATA["labels"]["not_tenants"])["tenants"] if c.score > LIKELY][:1]


def _another_row(party: Party) -> bool:
    """Whether the first name of a block is that of another row: of the sender's own people, or below a number."""
    before = fold_in_place(party.flow.text[: party.names[0].start])
    numbered = re.search(r"\b(?:n°|nr|numero|num|ref|reference|code)\W*$", fold(party.heading))
    civil = any(is_civility(w.text) for w, _ in party.flow.words_in(0, party.names[0].end))
    below = numbered and re.fullmatch(r"[\d./ -]{3,20}\n", before) and not civil
    return bool(_AGENT.search(before) or below)


def over_their_word(draft: Draft, role: str, parse: Parser) -> list[Candidate]:
    """Who stands in a tile over the small word for who they are: `ROUX Paul` over `résident·e`."""
    for sheet in draft.sheets:
        for cell, under in sheet.boxed:
            said = " ".join(word.text for word in cell).partition(",")[0]
            small = said[:1].islower() and len(said.split()) < 4
            if small and roles_in(said) == {role} and (found := _over_tile(sheet, under, parse)):
                return found
    return []


_RUNS_ON = re.compile(
    r"\b(?:aux?|d[eu]s?|par|pour|les?|la|a|et|versee?s?|payee?s?)$"
)  # the head of a column: `APL versée au`


def _over_tile(sheet: Sheet, word: Box, parse: Parser) -> list[Candidate]:
    """The names right over a word, on its left edge or about its middle: a line, or several of them."""
    found: list[Candidate] = []
    under, below = word, next_cell(sheet, word, up=False)
    rest = min(each.box.y0 for each in below) - word.y1 if below else 1.0
    while len(found) < MANY and (cell := next_cell(sheet, under, up=True)):
        box = Box.around(each.box for each in cell)
        level = min(abs(box.cx - word.cx), abs(box.x0 - word.x0)) < 0.015
        drop = under.y0 - box.y1
        if not level or drop > (1.6 if found else 3) * box.height or (not found and drop > rest):
            break
        flow = flow_of([(Line(tuple(cell)), sheet.page)])
        end = len(flow.text)
        names = parse(flow.text)
        if not names or names[0].start or names[0].end != end or _RUNS_ON.search(fold(flow.text)):
            break
        found.insert(0, candidate_at(flow, "names", names[0].value, 0, end, 0.9, "over the word for them"))
        under = box
    return found


def _together(found: Sequence[Candidate]) -> list[Candidate]:
    """The people of several lines as one list."""
    names = distinct([name for c in found for name in c.value])
    return [replace(found[0], field="tenants", value=names)] if names else []


def _clients(found: Sequence[Party]) -> list[Candidate]:
    """Whom an invoice of rent is made out to: `Client : …`, `Titulaire : …`, but the holder of an account."""
    named = [p for p in with_role(found, "holder", "recipient") if not _ACCOUNT.search(fold(p.heading))]
    named += [p for p in with_role(found, "beneficiary") if not _PAID_TO.search(fold(f"{p.heading} {p.flow.text}"))]
    return [c for party in named[:1] for c in block_people(party, 0.8)]


_PLACED = re.compile(r"\W*(?:l'|les? )?(?:adresse|ville|commune|code postal)s?\b")


def captions_of(draft: Draft, role: str) -> list[Line]:
    """The lines of a form over captions that name a role, where the form has its captions under the lines."""
    said = [(caption, roles_in(caption), line) for sheet in draft.sheets for caption, line in captioned(sheet)]
    told = [
        (roles - {"tenant", "landlord"} if _PLACED.match(caption) else roles, line) for caption, roles, line in said
    ]
    named = [line for roles, line in told if roles & {"tenant", "landlord"}]
    filled = all(find_names(line.text) or organisation_or_name(line.text) for line in named)
    return [line for roles, line in told if role in roles] if filled else []


def over_caption(draft: Draft, role: str, parse: Parser) -> list[Candidate]:
    """Who is named over the caption of a role."""
    lines = [flow_of([(line, draft.pages[0])]) for line in captions_of(draft, role)[:1]]
    return [
        candidate_at(line, "names", p.value, p.start, p.end, 0.92, "over its caption")
        for line in lines
        for p in parse(line.text)
    ]


def boxed(draft: Draft, role: str) -> list[Candidate]:
    """The people whose names have boxes of their own under a heading: `Locataire` over `Nom : …` and `Prénom : …`."""
    named = in_role(draft, (role,), ("dwelling", *({"tenant", "landlord"} - {role})))
    return [replace(c, value=distinct([n for one in named for n in one.value])) for c in named[:1]]


def sentences_name(draft: Draft, field: str, cues: str, parse: Parser, reach: int) -> list[Candidate]:
    """Whom sentences name, line by line and column by column: a margin's text may cut a name that runs on."""
    texts = (draft.text, draft.blocks)
    found = [c for text in texts for c in after(text, field, CUES[cues], parse, reach=reach, gap=3)]
    return sorted(found, key=lambda c: (-round(c.score, 2), -len(str(c.value))))


_TELLS_ON = re.compile(r",?\s(?:qui|que|dont|proprietaires?|baill(?:eur|eresse)s?|a (?:paye|verse|regle|recu))\b")


def _told_of(party: Party) -> bool:
    """Whether a sentence goes on after the names of a block: `M. Roux, qui loue le logement, 3 rue Haute, …`."""
    return bool(_TELLS_ON.match(fold_in_place(party.flow.text), party.names[-1].end))


def _may_be_sender(party: Party, found: Sequence[Party]) -> bool:
    """Whether a block at the head of the page, on its left, name without civility and address, may be the sender's."""
    first = min(found, key=lambda p: (p.page.number, p.box.y0))
    if any(p.box.x0 > party.box.x1 and p.box.y0 < 0.2 and p.address and not p.names for p in found):
        return False  # beside it stands a firm with its own address
    bare = not any(is_civility(w.text) for w, _ in party.flow.words_in(party.names[0].start, party.names[-1].end))
    return party is first and bare and party.box.x0 < 0.4 and party.box.y0 < 0.2


SIGNED = re.compile(
    r"(?:cordialement|salutations(?: \w+)?|sincerement|respectueusement|amicalement|bien a (?:vous|toi)|bonne (?:journee|reception)"
    r"|merci d'avance|(?:le|la|votre|les) (?:baille(?:urs?|resses?)|proprietaires?|loueur))\W{1,4}(?:(?:m|mr|mme|mlle|monsieur|madame)\b\.? )?"
)


def _signs(party: Party, folded: str) -> bool:
    """Whether a block names whoever signs under the closing words: the sender, whatever block of the head is read."""
    names = tuple(fold(span.text) for span in party.names)
    return any(folded.startswith(names, closed.end()) for closed in SIGNED.finditer(folded))
