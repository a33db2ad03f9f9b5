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
from extractors.documents._rent_sender import sender
from extractors.documents._small_letters import said_in_small_letters
from extractors.fields.addresses import find_addresses
from extractors.fields.captions import captioned
from extractors.fields.declaration import Candidate, Field
from extractors.fields.flow import flow_of
from extractors.fields.headings import roles_in
from extractors.fields.layout import Sheet
from extractors.fields.misread import mended_name
from extractors.fields.name_words import is_civility, vocabulary
from extractors.fields.names import distinct, is_company, is_person, leading_name, same_person
from extractors.fields.parsed import Parsed, Parser, fold, fold_in_place
from extractors.fields.parties import Party, Span, recipient, with_role
from extractors.fields.prose import after, before, candidate_at, cues_in, find_name, find_names
from extractors.fields.stacks import next_cell
from extractors.fields.surnames import surname_alone
from extractors.page import Box, Line

_DATA = tomllib.loads(Path(__file__).with_name("_rent.toml").read_text("utf-8"))
CUES = cues_in(_DATA["cues"])
_PAID_TO = re.compile(r"\b(?:iban|bic|rib|comptes?|virements?|cheques?|ordre|paiements?|reglements?)\b")
_ACCOUNT = re.compile(r"\b(?:comptes?|rib|iban|carte|regisseur)\b")

_BEYOND = re.compile(  # `la SCI Alba à M. Jean ROUX`, `la SCI Alba vous demande`
    r"\s(?:(?:à|et|pour|contre)\s(?:M\.|MM\.|Mr|Mme|Mlle|Monsieur|Madame)\s|(?:vous|qui|que|est|représentée)\s|le\s\d).*"
    r"|(?:\s|(?<=[a-zà-ÿ]{4})(?<!ssoc)(?<!mmob)(?<!ésid)(?<!oopé))\.\s[A-ZÀ-Þ].*"  # the next sentence: `Commune de Murat. Logement communal`
)
_LIKELY = 0.6
MANY = 4  # people of one home, a line each
_OURSELVES = re.compile(  # the office that writes, without a name: money goes `au compte de l'Étude`
    r"\W*(?:[Ll]['’]|[Ll]a |[Ll]e |[Nn]otre )?(?:[ÉEée]tude|[Aa]gence|[Cc]abinet|[Rr][ée]gie|[Oo]ffice|[Ss]oci[ée]t[ée]|[Ss]yndic)"
    r"(?:\s+(?:notariale?|immobili[èe]re?|soussignée?|ci-dessus))?\W*(?=$|[,;:.\n]|\s[a-zà-ÿ])"
)
_SPEAKS = re.compile(
    r"\W*(?:[Cc](?:elui|elle|eux|elles)(?:-ci|-là)?|[Nn]ous|[Vv]ous|[Jj]e|[Oo]n|[Ii]ls?|[Ee]lles?)\s"
)  # a sentence, nobody's name
_LINK = r"(?:d[eu]s?|en|et|la|les?|aux?|sur|pour|&)"  # what joins the words of a firm's name


_AGENT = re.compile(  # the label of the sender's own people, between that of the tenant and a name
    r"\b(?:contacts?|interlocut(?:eur|rice)|conseill(?:er|ere)|gestionnaire|chargee? de (?:clientele|gestion)|sachbearbeiter|gardien(?:ne)?|agent)\W*$"
)
_YOU = re.compile(r"\W*vous\W*")  # over the block of whom the paper speaks to


def tenants(draft: Draft) -> list[Candidate]:
    """The people who rent: so labelled, in boxes of a form, named in the sentence, or the recipient of the letter."""
    found = draft.parties
    if several := _over_caption(draft, "tenant", find_names):
        return [replace(c, field="tenants") for c in several]
    labelled = [p for p in with_role(found, "tenant") if p.names and not p.roles & {"landlord"}]
    labelled = [p for p in labelled if not _another_row(p)]
    labelled = labelled or [p for p in with_role(found, "employee") if p.names and _YOU.fullmatch(fold(p.heading))]
    for page in sorted({party.page.number for party in labelled})[:2]:
        here = [party for party in labelled if party.page.number == page]
        together = distinct([span.text for party in here for span in party.names if not _gone(party, span)])
        several += [replace(c, value=together) for c in block_people(here[0], 0.93) if together]
    several = several or _boxed(draft, "tenant")
    several += _told(draft, "tenants", "tenants", find_names, 140)
    several += before(draft.text, "tenants", CUES["renting"], _last_names, reach=90, gap=1)
    several = several or _together(_over_their_word(draft, "tenant", find_names)) or _clients(found)
    several = several or _beside_their_label(draft)
    several = several or [replace(c, field="tenants") for c in said_in_small_letters(draft, "tenant")]
    envelope = recipient([p for p in found if not p.roles & {"landlord", "manager"} or _NAMED.match(p.heading)])
    if envelope is not None and not (_may_be_sender(envelope, found) or _signs(envelope, draft.text.folded)):
        several += block_people(envelope, 0.75 if several else 0.8)
    told = [span.text for party in found for span in party.names]
    return [replace(c, field="tenants", value=whole_names(c.value, told)) for c in merged_people(several)]


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
        if not names or names[0].start or names[0].end != end:
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
    text, lets = draft.text, [party for party in with_role(draft.parties, "landlord") if not party.roles & {"tenant"}]
    lets = [party for party in lets if not (_NAMED.match(party.heading) or party.heading.startswith("("))]
    several = _over_their_word(draft, "landlord", organisation_or_name)[-1:]
    several = several or [candidate for party in lets for candidate in who(party, 0.93)]
    several = several or [replace(c, value=" et ".join(c.value)) for c in _boxed(draft, "landlord")]
    several = several or _in_heads(draft)
    acted_for = principals(draft)
    if not several and not acted_for:  # who signs for somebody lets nothing
        signed = _told(draft, "landlord_name", "undersigned", organisation_or_name, 110)
        several += [c for c in signed if not signs_for_another(draft, str(c.value))]
    several += [c.scaled(0.8, "beside whom a label names") if several else c for c in acted_for]
    several += before(text, "landlord_name", CUES["signed_as"], _last_name, reach=140, gap=0)
    several += _told(draft, "landlord_name", "landlord_name", organisation_or_name, 110)
    taken = [name for tenant in renting[:1] for name in tenant.value]
    small = said_in_small_letters(draft, "landlord") if not several else []
    several += [replace(c, field="landlord_name", value=c.value[0]) for c in small]
    several = several or _under_its_head(draft)
    if not several and not _LETS_UNREAD.search(text.text):  # whoever sends the paper is not whom a label names
        several = sender(draft, taken) or _signed_off(draft)
    several = [c for c in several if not any(same_person(str(c.value), name) for name in taken)]
    return [replace(c, field="landlord_name", value=_in_full(c.value, several)) for c in several]


_NAMED = re.compile(  # a line that names whom its end qualifies heads nothing: `Zoé ROUX, propriétaire`
    r"\W*[A-ZÀ-Þ][^\n,:;]{3,60},\s(?:votre |la |le |les |notre |vos )?(?i:co-?)?(?i:propri[ée]taires?|baill(?:eur|eresse|euresse)s?|loueu(?:r|se)s?)\b"
)


def _in_heads(draft: Draft) -> list[Candidate]:
    """Whom the line over a block names and calls the landlord: `Zoé ROUX, propriétaire` over an address."""
    found = []
    for party in with_role(draft.parties, "landlord"):
        who = party.heading.partition(",")[0].strip(" :–-") if _NAMED.match(party.heading) else ""
        names = organisation_or_name(who) if who else []
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
    r"[\s,]{1,3}[^.;]{0,40}?\b(?:agissant|en (?:sa |ma |notre )?qualite|au nom (?:d[eu]s?|d')|pour le compte)\b"
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
    """A name of one word, or a surname alone, as another place tells it in full: `Le Bihan` signs."""
    one = len(name.split()) == 1 or (surname_alone(name) and not is_company(name))
    fuller = (str(c.value) for c in several if fold(str(c.value)).startswith(f"{fold(name)} "))
    return next(fuller, name) if one else name


def _under_its_head(draft: Draft) -> list[Candidate]:
    """Who stands in the column headed `Propriétaire` or in the box of that label."""
    field = Field("landlord_name", tuple(_DATA["labels"]["landlord_name"]), _cell_name, between=0, close=True)
    found = draft.labelled((field,), _DATA["labels"]["not_landlord_name"])["landlord_name"]
    return [c for c in found if c.score > _LIKELY]  # else whoever sends the paper has his say


def _cell_name(text: str) -> list[Parsed]:
    """Who a cell names: a person or an organisation; or a firm that no word betrays (`Arc en Ciel Résidences`)."""
    found = organisation_or_name(text)
    if found and re.match(r"\s*:", text[found[0].end :]):
        return []  # another label
    if not found or not re.match(rf" {_LINK}\s", text[found[0].end :]):
        return found
    whole = re.match(rf"[A-ZÀ-Þ][\w'’-]*(?: {_LINK}(?: l[ae]s?)?(?= [A-ZÀ-Þ])| [A-ZÀ-Þ][\w'’-]*){{1,6}}", text)
    return [Parsed(whole[0], 0, whole.end())] if whole and found[0].start == 0 else []


_ANNOUNCES = re.compile(r"(?<!\w)(?:M|MM|Mr|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle)\b\.?(?= [A-ZÀ-Þ])")


def _last_names(text: str) -> list[Parsed]:
    """The names that end a text: `à M. Paul ROUX et Mme Zoé ROY`, before `, locataires du logement`."""
    for civility in _ANNOUNCES.finditer(text):
        found = find_names(text[civility.start() :])
        if found and found[0].end == len(text) - civility.start():
            return [Parsed(found[0].value, civility.start(), len(text))]
    return []


_FORMS = r"SCI|SARL|SAS|SASU|SA|SNC|EURL|SEM|SCP|SELARL|GFA|OPH|Indivision|INDIVISION|Succession|SUCCESSION"
_LIVING_AT = re.compile(r",? ?(?:qui )?(?:demeur|domicili|r[ée]sid|habit)[^\W\d_]{0,5}(?: [àa]| au)?$")
_DONE_BY = re.compile(  # `Bail consenti par la commune de Murat`, before `, bailleur`
    r"^[^,;:]{0,70}?\b(?:consentie?|accord[ée]e?|d[ée]livr[ée]e?|[ée]tablie?|donn[ée]e?|sign[ée]e?|conclue?|lou[ée]e?|[ée]mise?)(?: [^\W\d]{1,12}){0,3}? (?:par|avec) "
)
_BY = re.compile(r"(?:^|[\s,])[Pp]ar (?:la |le |l['’])?(?P<who>[A-ZÀ-Þ][^\n,;:()]{1,60})$")
_RANK = re.compile(r"^\W*\d{1,2}[.)°] ?")


def _last_name(text: str) -> list[Parsed]:
    """The name that ends a text: `Annecy, le 10 juin 2025 / Claire MONNIER`, before `, propriétaire`.

    Or whom an address follows that ends it: `Claire MONNIER, 12 rue Haute, 74000 Annecy`.
    """
    if (place := find_addresses(text)) and len(text) - place[-1].end < 3:
        line = text[: place[-1].start].rstrip(" ,:–-\n").rpartition("\n")[2]
        line = _RANK.sub("", _LIVING_AT.sub("", line))
        named = leading_name(line)
        whole = named is not None and " " in named.text and named.end > len(line) - 2
        return [Parsed(named.text, len(text), len(text))] if named and whole else []
    line = text.rpartition("\n")[2]
    bare = re.sub(r"^\W*(?:[Ll][ae]s? |[Ll]['’])?", "", _DONE_BY.sub("", line))
    firm = organisation_or_name(bare) if is_company(bare) else []
    if firm and firm[0].start == 0 and firm[0].end == len(bare):
        return [Parsed(firm[0].value, len(text) - len(bare), len(text))]
    if by := _BY.search(line):
        return [Parsed(mended_name(by["who"]), len(text) - len(line) + by.start("who"), len(text))]
    legal = re.search(rf"(?<![\w'’-])(?:{_FORMS})\s[^\n,;:()]{{2,60}}$", line)
    if legal:
        return [Parsed(mended_name(legal[0]), len(text) - len(legal[0]), len(text))]
    for word in re.finditer(r"(?<![\w'’-])[A-ZÀ-Þ]", text):
        named = leading_name(text, word.start())
        if named is not None and named.end == len(text) and (named.civility or " " in named.text):
            return [Parsed(named.text, named.start, named.end)]
    return []


def organisation_or_name(text: str) -> list[Parsed]:
    """Who a sentence names after `Je soussigné`: a person, or an organisation up to the comma."""
    if _OURSELVES.match(text) or _SPEAKS.match(text):
        return []
    person = find_name(text)
    if person and fold(person[0].value) in vocabulary()["paper"] | vocabulary()["after_town"]:
        return []  # the head of the next column: `Pour le compte de | Terme | Loyer`
    if person and person[0].start <= 2 and not is_company(person[0].value):
        return person
    match = re.match(
        r"\W*(?:(?:la|le|les|l['’]) ?)?((?:[A-ZÀ-Þ]|indivision |soci[ée]t[ée] |succession |commune |ville |mairie |communaut[ée] |congr[ée]gation |paroisse |association |fondation )[^,\n\t:()<>]{2,70})",
        text,
    )
    if match and is_company(match[1]):
        told = _BEYOND.sub("", match[1]).rstrip()
        if re.match(r"\s*:", text[match.end(1) :]) and " " in told:
            told = told.rpartition(" ")[0]  # `SCI du Moulin  Lot : 9`: the label of the next cell
        if place := find_addresses(told):
            told = told[: place[0].start].rstrip(" ,-–") if place[0].start > 2 else told  # its seat stands under it
        return [Parsed(mended_name(told), match.start(1), match.start(1) + len(told))]
    return []
