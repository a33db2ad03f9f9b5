# ruff: noqa: E501  (turns of phrase are read whole)
"""Who lets and who rents, by a receipt or due notice.

The landlord is whoever lets (`Bailleur`, `Propriétaire`, `Mandant`, `Je soussigné … propriétaire`); the agency or the
social landlord of the letterhead, or of the legal mentions at the foot, only when nobody else is named. A manager's
employee (`Votre gestionnaire : Mme X`) lets nothing. Turns of phrase: `_rent.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from extractors.documents._draft import Draft
from extractors.documents._draft_people import block_people, merged_people, who
from extractors.documents._forms import in_role
from extractors.documents._names_torn import whole_names
from extractors.documents._rent_names import cell_name, last_name, last_names, organisation_or_name
from extractors.documents._rent_sender import sender
from extractors.documents._small_letters import said_in_small_letters
from extractors.fields.addresses import find_addresses
from extractors.fields.captions import captioned
from extractors.fields.declaration import Candidate, Field
from extractors.fields.firms import CUT
from extractors.fields.flow import flow_of
from extractors.fields.headings import roles_in
from extractors.fields.layout import Sheet
from extractors.fields.name_words import is_civility
from extractors.fields.names import distinct, is_company, is_person, same_person
from extractors.fields.parsed import Parser, fold, fold_in_place
from extractors.fields.parties import Party, Span, recipient, with_role
from extractors.fields.prose import after, before, candidate_at, cues_in, find_names
from extractors.fields.stacks import next_cell
from extractors.fields.surnames import surname_alone
from extractors.page import Box, Line

_DATA = tomllib.loads(Path(__file__).with_name("_rent.toml").read_text("utf-8"))
CUES = cues_in(_DATA["cues"])
_PAID_TO = re.compile(r"\b(?:iban|bic|rib|comptes?|virements?|cheques?|ordre|paiements?|reglements?)\b")
_ACCOUNT = re.compile(r"\b(?:comptes?|rib|iban|carte|regisseur)\b")

_LIKELY = 0.6
_UPPER = 0.45  # of a page
MANY = 4  # people of one home, a line each
_AGENT = re.compile(  # the label of the sender's own people, between that of the tenant and a name
    r"\b(?:contacts?|interlocut(?:eur|rice)|conseill(?:er|ere)|gestionnaire|chargee? de (?:clientele|gestion)|sachbearbeiter|gardien(?:ne)?|agent)\W*$"
)
_YOU = re.compile(r"\W*(?:vous(?: etes)?|qui etes[- ]vous)\W*")  # over the block of whom the paper speaks to


def tenants(draft: Draft) -> list[Candidate]:
    """The people who rent: so labelled, in boxes of a form, named in the sentence, or the recipient of the letter."""
    found = draft.parties
    if several := _over_caption(draft, "tenant", find_names):
        return [replace(c, field="tenants") for c in several]
    labelled = [p for p in with_role(found, "tenant") if p.names and not p.roles & {"landlord"}]
    labelled = [p for p in labelled if not (_another_row(p) or _THE_OTHERS.match(fold(p.heading)))]
    labelled = labelled or [p for p in with_role(found, "employee") if p.names and _rents_as(p, draft.folded)]
    for page in sorted({party.page.number for party in labelled})[:2]:
        here = [party for party in labelled if party.page.number == page]
        here = [*(_begun_above(here[0], found)), *here]
        together = distinct([span.text for party in here for span in party.names if not _gone(party, span)])
        several += [replace(c, value=together) for c in block_people(here[0], 0.93) if together]
    several = several or _boxed(draft, "tenant")
    several += _told(draft, "tenants", "tenants", find_names, 140)
    several += before(draft.text, "tenants", CUES["renting"], last_names, reach=90, gap=1)
    several = several or _together(_over_their_word(draft, "tenant", find_names)) or _clients(found)
    several = several or _beside_their_label(draft)
    several = several or [replace(c, field="tenants") for c in said_in_small_letters(draft, "tenant")]
    envelope = recipient([p for p in found if not p.roles & {"landlord", "manager"} or _NAMED.match(p.heading)])
    envelope = envelope or next((p for p in found if _by_a_box(p)), None)
    if envelope is not None and not (_may_be_sender(envelope, found) or _signs(envelope, draft.text.folded)):
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
    field = Field("tenants", tuple(_DATA["labels"]["tenants"]), find_names, where=("right",), between=0, close=True)
    return [c for c in draft.labelled((field,), _DATA["labels"]["not_tenants"])["tenants"] if c.score > _LIKELY][:1]


def _another_row(party: Party) -> bool:
    """Whether the first name of a block is that of another row: of the sender's own people, or below a number."""
    before = fold_in_place(party.flow.text[: party.names[0].start])
    numbered = re.search(r"\b(?:n°|nr|numero|num|ref|reference|code)\W*$", fold(party.heading))
    civil = any(is_civility(w.text) for w, _ in party.flow.words_in(0, party.names[0].end))
    below = numbered and re.fullmatch(r"[\d./ -]{3,20}\n", before) and not civil
    return bool(_AGENT.search(before) or below)


def _over_their_word(draft: Draft, role: str, parse: Parser) -> list[Candidate]:
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


def _over_caption(draft: Draft, role: str, parse: Parser) -> list[Candidate]:
    """Who is named over the caption of a role."""
    lines = [flow_of([(line, draft.pages[0])]) for line in captions_of(draft, role)[:1]]
    return [
        candidate_at(line, "names", p.value, p.start, p.end, 0.92, "over its caption")
        for line in lines
        for p in parse(line.text)
    ]


def _boxed(draft: Draft, role: str) -> list[Candidate]:
    """The people whose names have boxes of their own under a heading: `Locataire` over `Nom : …` and `Prénom : …`."""
    named = in_role(draft, (role,), ("dwelling", *({"tenant", "landlord"} - {role})))
    return [replace(c, value=distinct([n for one in named for n in one.value])) for c in named[:1]]


def _told(draft: Draft, field: str, cues: str, parse: Parser, reach: int) -> list[Candidate]:
    """Whom sentences name, line by line and column by column: a margin's text may cut a name that runs on."""
    texts = (draft.text, draft.blocks)
    found = [c for text in texts for c in after(text, field, CUES[cues], parse, reach=reach, gap=3)]
    return sorted(found, key=lambda c: (-round(c.score, 2), -len(str(c.value))))


def _may_be_sender(party: Party, found: Sequence[Party]) -> bool:
    """Whether a block at the head of the page, on its left, name without civility and address, may be the sender's."""
    first = min(found, key=lambda p: (p.page.number, p.box.y0))
    if any(p.box.x0 > party.box.x1 and p.box.y0 < 0.2 and p.address and not p.names for p in found):
        return False  # beside it stands a firm with its own address
    bare = not any(is_civility(w.text) for w, _ in party.flow.words_in(party.names[0].start, party.names[-1].end))
    return party is first and bare and party.box.x0 < 0.4 and party.box.y0 < 0.2


_SIGNED = re.compile(
    r"(?:cordialement|salutations(?: \w+)?|sincerement|respectueusement|amicalement|bien a (?:vous|toi)|bonne (?:journee|reception)"
    r"|merci d'avance|(?:le|la|votre|les) (?:baille(?:urs?|resses?)|proprietaires?|loueur))\W{1,4}(?:(?:m|mr|mme|mlle|monsieur|madame)\b\.? )?"
)


def _signs(party: Party, folded: str) -> bool:
    """Whether a block names whoever signs under the closing words: the sender, whatever block of the head is read."""
    names = tuple(fold(span.text) for span in party.names)
    return any(folded.startswith(names, closed.end()) for closed in _SIGNED.finditer(folded))


def landlord(draft: Draft, renting: Sequence[Candidate]) -> list[Candidate]:
    """Who lets: so labelled or said; else the sender."""
    if several := _over_caption(draft, "landlord", organisation_or_name):
        return [replace(c, field="landlord_name") for c in several]
    text, lets = draft.text, [p for p in with_role(draft.parties, "landlord") if not p.roles & {"tenant"}]
    lets = [p for p in with_role(draft.parties, "landlord") if _SUBLETS.search(fold(p.heading))] or lets
    lets = [p for p in lets if not (_NAMED.match(p.heading) or p.heading.startswith("(") or "» (" in p.heading)]
    several = _over_their_word(draft, "landlord", organisation_or_name)[-1:]
    several = several or _lets_for_another(draft, lets)
    several = several or [candidate for party in lets for candidate in who(party, 0.93)]
    several = several or [replace(c, value=" et ".join(c.value)) for c in _boxed(draft, "landlord")]
    several = several or _in_heads(draft)
    acted_for = principals(draft)
    if not several and not acted_for:  # who signs for somebody lets nothing
        signed = _told(draft, "landlord_name", "undersigned", organisation_or_name, 110)
        several += [c for c in signed if not signs_for_another(draft, str(c.value))]
    several += [c.scaled(0.8, "beside whom a label names") if several else c for c in acted_for]
    called = before(text, "landlord_name", CUES["signed_as"], last_name, reach=140, gap=0)
    several += [c for c in called if not _of_a_former_home(text.folded, str(c.value))]
    several += _told(draft, "landlord_name", "landlord_name", organisation_or_name, 110)
    taken = [name for tenant in renting[:1] for name in tenant.value]
    small = said_in_small_letters(draft, "landlord") if not several else []
    several += [replace(c, field="landlord_name", value=c.value[0]) for c in small]
    several = several or _under_its_head(draft)
    if not several and not _LETS_UNREAD.search(text.text):  # whoever sends the paper is not whom a label names
        several = sender(draft, taken) or _signed_off(draft)
    several = [c for c in several if not any(same_person(str(c.value), name) for name in taken)]
    return [replace(c, field="landlord_name", value=whole_firm(_in_full(c.value, several), draft)) for c in several]


_LIVED = re.compile(  # `demeurait auparavant 3 rue Haute, chez M. Roux, propriétaire`
    r"\b(?:demeur|habit|resid|log|viv)(?:ait|aient|iez)\b|\b(?:auparavant|anciennement|precedemment|avant lui|avant elle)\b"
)


_SENTENCE_ENDS = re.compile(r"(?:(?<=[a-z)]{5})|(?<=[\d\s]))\.\s")  # not after `Esc`, `M`


def _of_a_former_home(folded: str, name: str) -> bool:
    """Whether whoever is called the owner let the home before this one."""
    at = folded.replace("\n", " ").find(fold_in_place(name))
    sentence = _SENTENCE_ENDS.split(folded[max(0, at - 160) : max(0, at)])[-1]
    return bool(_LIVED.search(sentence))


_SUBLETS = re.compile(  # `Bailleur (locataire principal)`, beside the owner
    r"\bbaill(?:eur|eresse)s?\W{1,3}(?:et )?locataires?(?: principa(?:l|le|ux)\b|\W*$)|\bsous-?baill"
)
_OWNS = re.compile(r"\W*(?:le |la |les |votre |nom du )?proprietaires?\b(?!\W{1,3}bailleu)")


def _lets_for_another(draft: Draft, lets: Sequence[Party]) -> list[Candidate]:
    """Who lets what another owns: beside the label `Bailleur` the one of the owner, who is no party to the lease."""
    if not lets or not all(_OWNS.match(fold(party.heading)) for party in lets):
        return []
    field = Field("landlord_name", tuple(_DATA["labels"]["lets"]), cell_name, where=("right",), between=0, close=True)
    found = draft.labelled((field,), _DATA["labels"]["not_landlord_name"])["landlord_name"]
    owners = {str(c.value) for party in lets for c in who(party, 1.0)}
    return [c for c in found if c.score > _LIKELY and c.value not in owners]


_NAMED = re.compile(  # a line that names whom its end qualifies heads nothing: `Zoé ROUX, propriétaire`
    r"\W*[A-ZÀ-Þ][^\n,:;]{3,60},\s(?:votre |la |le |les |notre |vos )?(?i:co-?)?(?i:propri[ée]taires?|baill(?:eur|eresse|euresse)s?|loueu(?:r|se)s?)\b"
)


def _in_heads(draft: Draft) -> list[Candidate]:
    """Whom the line over a block names and calls the landlord: `Zoé ROUX, propriétaire` over an address."""
    found = []
    for party in with_role(draft.parties, "landlord"):
        who = party.heading.partition(",")[0].strip(" :–-") if _NAMED.match(party.heading) else ""
        names = organisation_or_name(who) if " " in who else []  # `Saint-` over `Denis, propriétaire`
        at = draft.text.text.find(who)
        if names and at >= 0:
            found.append(candidate_at(draft.text, "landlord_name", names[0].value, at, at + len(who), 0.9, "so called"))
    return found


def principals(draft: Draft) -> list[Candidate]:
    """For whom whoever signs says to act: `agissant au nom de la commune de`, `en qualité de tutrice de Mme`."""
    return _told(draft, "landlord_name", "acted_for", organisation_or_name, 110)


def _signed_off(draft: Draft) -> list[Candidate]:
    """Who signs a note that nobody heads: a full name on the last line, under the closing words."""
    found = []
    for closed in _SIGNED.finditer(draft.folded):
        name, _, rest = draft.text.text[closed.end() :].partition("\n")
        place = find_addresses(rest)
        alone = not re.search(r"[^\W\d_]{3}", rest) or (place and place[0].start < 3)  # else `Comptable` under the name
        if alone and is_person(name) and len(name.split()) > 1:
            at = closed.end()
            found.append(candidate_at(draft.text, "landlord_name", name.strip(), at, at + len(name), 0.75, "signs"))
    return found


_FOR_ANOTHER = re.compile(
    r"[\s,]{1,3}(?:[^.;]{0,40}?\b(?:agissant|en (?:sa |ma |notre )?qualite|au nom (?:d[eu]s?|d')|pour le compte)\b"
    r"|[^.;]{0,80}?, (?:tresori(?:er|ere)|presidente?|secretaire|econome|superieure?)\b[^.;,]{0,30} (?:de l'|de la |du |d'))"
    r"(?! (?:en (?:sa |ma )?)?(?:qualite |tant )?(?:de |d'un |que )?(?:co-?)?(?:bailleu|proprietaire|loueu|usufruit|bailleresse))"
)


def signs_for_another(draft: Draft, name: str) -> bool:
    """Whether whoever signs says to do so for somebody whose name could not be read."""
    folded = draft.folded.replace("\n", " ")
    said = fold_in_place(name)
    return any(_FOR_ANOTHER.match(folded, at.end()) for at in re.finditer(re.escape(said), folded))


_LETS_UNREAD = re.compile(  # a label of the landlord whose name could not be read
    r"(?:^|\n)\W{0,3}(?i:baille(?:urs?|resses?)|propri[ée]taires?(?: bailleurs?)?|mandants?)\s*:\s*(?!(?i:voir|cf|votre|r[ée]f|n°|code))[A-ZÀ-Þ]['’]?\s?[A-ZÀ-Þa-zà-ÿ]{2}"
)


def _in_full(name: str, several: Sequence[Candidate]) -> str:
    """A name of one word, a surname alone, or one with an initial, as another place tells it in full: `Le Bihan` signs."""
    one = len(name.split()) == 1 or (surname_alone(name) and not is_company(name))
    initial = _INITIAL.match(name)
    told = [str(c.value) for c in several]
    if not (one or initial):
        kinds = (
            full for full in told if (kind := _KIND_FIRST.match(fold(full))) and fold(full)[kind.end() :] == fold(name)
        )
        return next(kinds, name)  # `Association Alba` signs as `Alba`
    said = fold(name[initial.end() :] if initial else name)
    fuller = [full for full in told if fold(full).startswith(f"{said} ") and not initial]
    fuller += [
        full for full in told if fold(full).endswith(f" {said}") and is_person(full) and not _INITIAL.match(full)
    ]
    return next((full for full in fuller if not initial or fold(full)[0] == fold(name)[0]), name)


_INITIAL = re.compile(r"[A-ZÀ-Þ](?:\.|\.?-[A-ZÀ-Þ]\.)\s?(?=[A-ZÀ-Þ])")  # `G. Lamy`, `J.-P. Roux`


_KIND_FIRST = re.compile(r"(?:association|fondation|societe|mutuelle|cooperative|congregation|office|groupe) ")
_KIND_ALONE = re.compile(
    r"(?:la |l'|le )?(?:congregation|indivision|association|fondation|societe|commune|communaute|copropriete|succession|paroisse|cooperative|mutuelle|office|regie|etablissement)"
)


def whole_firm(name: str, draft: Draft) -> str:
    """A firm called by its kind alone (`la Congrégation`), as a line tells it whole: at its head, or after a label."""
    if not _KIND_ALONE.fullmatch(fold(name)):
        return name
    kind = fold(name).split()[-1].rpartition("'")[2]
    for line in (line.text for page in draft.pages for line in page.lines):
        told = re.match(rf"(?:[^:\n]{{2,30}}:\s)?(?P<firm>{kind} (?=\w).*)", fold_in_place(line))
        firm = CUT.split(line[told.start("firm") :], maxsplit=1)[0].strip() if told else ""
        if 1 < len(firm.split()) < 10 and is_company(firm) and not _SPEAKS_ON.search(fold(firm)):
            return firm
    return name


_SPEAKS_ON = re.compile(r"\b(?:vous|nous|est|sont|a|ont|reconnait|donne|atteste|declare|certifie|propose|informe)\b")


def _under_its_head(draft: Draft) -> list[Candidate]:
    """Who stands in the column headed `Propriétaire` or in the box of that label."""
    field = Field("landlord_name", tuple(_DATA["labels"]["landlord_name"]), cell_name, between=0, close=True)
    found = draft.labelled((field,), _DATA["labels"]["not_landlord_name"])["landlord_name"]
    return [c for c in found if c.score > _LIKELY]  # else whoever sends the paper has his say
