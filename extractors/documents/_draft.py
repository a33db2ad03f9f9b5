# ruff: noqa: E501  (turns of phrase are read whole)
"""What most modules do alike: gather candidates, choose, keep what lost; find the person a paper is about."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import is_not
from pathlib import Path

from extractors.fields.addresses import find_addresses
from extractors.fields.choose import choose
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate, Field
from extractors.fields.flow import Flow, blocked, flow, flow_of, rows
from extractors.fields.labels import candidates
from extractors.fields.layout import Sheet, sheets_of
from extractors.fields.names import distinct, is_civility, is_company, same_person
from extractors.fields.occasions import cued_dates, issue_dates
from extractors.fields.parsed import Parsed, fold
from extractors.fields.parties import Party, parties, recipient, with_role
from extractors.fields.prose import Cue, after, candidate_at, find_name, find_names
from extractors.fields.spec import Caution, Extraction, FieldValue, Rejected, Value
from extractors.fields.surnames import surname_alone
from extractors.fields.timelines import by_captions
from extractors.page import Page


@dataclass(frozen=True)
class Ground:
    """The pages of one document in all the ways they are read, each made when it is first asked for."""

    pages: tuple[Page, ...]

    @cached_property
    def text(self) -> Flow:
        """The running text."""
        return flow(self.pages)

    @cached_property
    def table(self) -> Flow:
        """The text with the cells of one row on one line."""
        return rows(self.pages)

    @cached_property
    def parties(self) -> Sequence[Party]:
        """The blocks that name somebody."""
        return parties(self.pages)

    @cached_property
    def sheets(self) -> tuple[Sheet, ...]:
        """The pages as rows."""
        return sheets_of(self.pages)

    @cached_property
    def blocks(self) -> Flow:
        """The pages block after block: a head in two columns reads one column after the other."""
        return blocked(self.pages)


@dataclass
class Draft:
    """One document being read: the ground it is read on, and the fields found so far."""

    ground: Ground
    fields: dict[str, FieldValue] = field(default_factory=dict)
    rejected: list[Rejected] = field(default_factory=list)
    cautions: list[Caution] = field(default_factory=list)

    @property
    def pages(self) -> Sequence[Page]:
        """The pages in order."""
        return self.ground.pages

    @property
    def text(self) -> Flow:
        """The running text."""
        return self.ground.text

    @property
    def table(self) -> Flow:
        """The text with the cells of one row on one line."""
        return self.ground.table

    @property
    def parties(self) -> Sequence[Party]:
        """The blocks that name somebody."""
        return self.ground.parties

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The pages as rows."""
        return self.ground.sheets

    @property
    def blocks(self) -> Flow:
        """The pages block after block."""
        return self.ground.blocks

    @property
    def folded(self) -> str:
        """The running text, folded, character for character."""
        return self.text.folded

    def put(self, name: str, several: Iterable[Candidate], floor: float = 0.5) -> None:
        """Chooses between the candidates of a field."""
        value, lost = choose([replace(c, field=name) for c in several], floor)
        self.rejected += lost
        if value is not None:
            self.fields[name] = value

    def say(self, name: str, value: Value, start: int, end: int, confidence: float) -> None:
        """Sets a field that stands at `text[start:end]`."""
        self.fields[name] = self.text.value(value, start, end, confidence)

    def tell(self, name: str, value: Value | None, pattern: str, confidence: float = 0.9) -> None:
        """Sets a field to `value` where a pattern is found in the folded text."""
        match = re.search(pattern, self.folded)
        if match is not None and value is not None:
            self.say(name, value, match.start(), match.end(), confidence)

    def has(self, pattern: str) -> bool:
        """Whether the folded text holds the pattern."""
        return re.search(pattern, self.folded) is not None

    def labelled(self, declared: Sequence[Field], decoys: Sequence[str] = ()) -> dict[str, list[Candidate]]:
        """The candidates of form fields, by `labels.py`."""
        found, refused = candidates(self.sheets, declared, decoys)
        self.rejected += refused
        return found

    def done(self) -> Extraction:
        """The extraction."""
        return Extraction(self.fields, tuple(self.cautions), tuple(self.rejected))


_latest = Ground(())  # the rules read a document, then the places: on the same ground


def draft_of(pages: Sequence[Page]) -> Draft:
    """A new draft of the document; of the pages read just before, on the same ground."""
    global _latest
    ground = _latest
    if len(pages) != len(ground.pages) or any(map(is_not, pages, ground.pages)):
        ground = _latest = Ground(tuple(pages))
    return Draft(ground)


_PLAINLY, _AS_PLAINLY = 0.6, 0.95
_SOLE = 0.92  # of the only day that is told
_PRINT = "« Imprimé"
_ISSUED = tomllib.loads(Path(__file__).with_name("_issued.toml").read_text("utf-8"))


def issue_date(
    draft: Draft,
    extra: Sequence[tuple[str, float]] = (),
    never: str = "",
    latest: bool = False,
    others: Sequence[str] = (),
) -> None:
    """The day the paper was made: told in its text, else in a row, a block, or a box that names it.

    `never` tells the days that no cue can make that of issue; `latest`: the paper copies what was signed before it was;
    `others`: fields whose days, known already, are not that of issue.
    """
    known = {draft.fields[name].value for name in others if name in draft.fields}
    told = issue_dates(draft.text, extra, never=never)
    if len({c.value for c in told}) > 1:  # a column beside a sentence may cut it before its day
        whole = {c.value for c in issue_dates(draft.blocks, extra, never=never)}
        told = [c for c in told if c.value in whole] or told
    boxed = boxed_dates(draft, "issue_date", _ISSUED["labels"], _ISSUED["decoys"])
    boxed = [c.scaled(0.9, "of the print") if _PRINT in c.reasons[0] else c for c in boxed]  # `Signé le` says more
    for order in ("table", "blocks"):  # another order of the words may say plainly what the first left doubtful
        if not _settled([*told, *(c for c in boxed if _PRINT not in c.reasons[0])]):
            several = issue_dates(getattr(draft, order), extra, never=never)
            told += several if not told else [c for c in several if c.score > _PLAINLY]
    several = _but_of_the_print([c for c in (*told, *boxed) if c.value not in known])
    newest = max((c.value for c in several if c.score > _PLAINLY), default="")
    several = [c.scaled(0.6, "signed earlier") if latest and c.value < newest else c for c in several]
    draft.put("issue_date", _lone_print(draft, several) or _printed_from_a_browser(draft))


def _lone_print(draft: Draft, several: Sequence[Candidate]) -> Sequence[Candidate]:
    """The candidates; the day of the print is the paper's own where nothing else is told to be."""
    if len({c.value for c in several}) != 1:
        return several
    day = re.escape(fold(several[0].text))
    lone = draft.has(rf"\b(?:imprime|telecharge)e?s?[^.;:\n\d]{{0,40}}\ble {day}")
    return [replace(c, score=max(c.score, _SOLE)) if c.score > _PLAINLY else c for c in several] if lone else several


def _but_of_the_print(several: Sequence[Candidate]) -> list[Candidate]:
    """The candidates; the day of the print, in a box of its own, falls where another day is told as plainly."""
    printed = {c.value for c in several if _PRINT in c.reasons[0]}
    own = {c.value for c in several if c.score > _PLAINLY} - printed
    told = {c.value for c in several if c.score > 0.9}
    return [c.scaled(0.6, "of the print") if own and c.value in printed - told else c for c in several]


_PRINTED = re.compile(r"\W*\d{1,2}/\d{1,2}/\d{2,4},? (?:a |à )?\d{1,2}[:h]\d\d\b")


def _printed_from_a_browser(draft: Draft) -> list[Candidate]:
    """The day in the upper margin of a page of the web, whose address a browser prints in the lower one."""
    page = draft.pages[0]
    lines = sorted(page.lines, key=lambda line: line.box.cy)
    address = any(re.search(r"https?:|www\.", line.text) for line in lines[-3:])
    heads = [line for line in lines[:3] if _PRINTED.match(line.text)]
    flows = [flow_of([(line, page)]) for line in heads if address]
    return [
        candidate_at(printed, "issue_date", day.value, day.start, day.end, 0.7, "printed from a browser")
        for printed in flows
        for day in find_dates(printed.text)[:1]
    ]


def _settled(several: Sequence[Candidate]) -> bool:
    """Whether one day is told plainly, and no other day as plainly."""
    best = max(several, key=lambda c: c.score, default=None)
    if best is None or best.score <= _PLAINLY:
        return False
    return all(c.value == best.value or c.score < _AS_PLAINLY * best.score for c in several)


def dated(
    draft: Draft,
    name: str,
    cues: Sequence[tuple[str, float]],
    found: Sequence[Candidate] = (),
    refused: Callable[[Draft, Candidate], bool] | None = None,
) -> None:
    """A date announced by a cue, in the running text or in a table row, or found by a label of a form; none `refused`."""
    told = [*cued_dates(draft.text, name, cues), *cued_dates(draft.table, name, cues), *found]
    several = by_captions(draft.sheets, name, cues, told)
    draft.put(name, [c for c in several if refused is None or not refused(draft, c)])


def boxed_dates(draft: Draft, name: str, labels: Sequence[str], decoys: Sequence[str]) -> list[Candidate]:
    """Dates in the boxes of these labels, right of them or below."""
    if not labels:
        return []
    found = draft.labelled((Field(name, tuple(labels), find_dates, reach=2.5, between=1, close=True),), decoys)[name]
    return [c.scaled(0.95, "in its box") for c in found]


def block_people(party: Party, score: float) -> list[Candidate]:
    """The people of a block as one list."""
    if not party.names:
        return []
    names = distinct([span.text for span in party.names])
    first, last = party.names[0], party.names[-1]
    return [candidate_at(party.flow, "names", names, first.start, last.end, score, "block")]


_NUMBER_OF = re.compile(
    r"\W*(?:ref|reference|n ?[°º]|numero|matricule|code|identifiant)\b"
)  # `Réf. salarié` heads a number


def people(
    draft: Draft, roles: Sequence[str], cues: Sequence[Cue] = (), envelope: float = 0.7, against: Sequence[str] = ()
) -> list[Candidate]:
    """Lists of people: under a heading of one of the roles, after a turn of phrase, or addressed by the envelope block."""
    several: list[Candidate] = []
    for party in with_role(draft.parties, *roles):
        numbered = party.address is None and _NUMBER_OF.match(fold(party.heading))
        if not party.roles & set(against) and not numbered:
            several += block_people(party, 0.92 if party.page is draft.pages[0] else 0.7)
    several += after(draft.text, "names", cues, find_names, reach=150, gap=4)
    addressed = recipient([p for p in draft.parties if not p.roles & set(against)])
    if addressed is not None and envelope:
        several += block_people(addressed, envelope)
    return merged_people(several)


def person(several: Sequence[Candidate]) -> list[Candidate]:
    """The first person of each list."""
    return [replace(c, value=c.value[0]) for c in several if c.value]


def merged_people(several: Sequence[Candidate]) -> list[Candidate]:
    """Lists of names that are the same people written otherwise are one value: that of the better place."""
    merged: list[Candidate] = []
    fullest = [_fullest(c, several) for c in several]
    for candidate in sorted(fullest, key=lambda c: -c.score):
        twin = next((c for c in merged if same_people(c.value, candidate.value)), None)
        merged.append(candidate if twin is None else replace(candidate, value=twin.value))
    return merged


def _fullest(candidate: Candidate, several: Sequence[Candidate]) -> Candidate:
    """The candidate with the names that another place has with a word more: a narrow column breaks the last one off."""
    for other in several:
        pairs = zip(candidate.value, other.value, strict=False)
        if len(other.value) == len(candidate.value) and all(_fuller(more, name) for name, more in pairs):
            candidate = replace(candidate, value=other.value)
    return candidate


def _fuller(more: str, name: str) -> bool:
    """Whether a name begins with another, or ends with the surname that the other is: `Mme Anne ROUX`, `Mme Roux`."""
    return (
        f"{more} ".startswith(f"{name} ")
        or _with_given_names(more, name)
        or (surname_alone(name) and fold(more).endswith(f" {fold(name)}"))
    )


def _with_given_names(more: str, name: str) -> bool:
    """Whether a name begins and ends as another does, with further given names between: `Zoé Anne Li ROUX`, `Zoé Roux`."""
    full, short = fold(more).split(), fold(name).split()
    inner = full[1 : len(full) - len(short) + 1]
    if set(inner) & set(short):
        return False  # a greeting over the name
    return (
        1 < len(short) < len(full) <= len(short) + 4
        and full == [short[0], *inner, *short[1:]]
        and any(map(str.isupper, more.split()))
    )


def same_people(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether every name of the shorter list is one of the longer."""
    small, large = sorted((one, other), key=len)
    return all(any(same_person(a, b) for b in large) for a in small)


_SENTENCE = re.compile(  # `EST MÉTROPOLE HABITAT` is none
    r"\b(?:fait (?:actuellement|partie)|est (?:une?|employee?|actuellement|titulaire|ne|nee)|sont|a ete|ci-dessous|ci-dessus"
    r"|(?:autorisee?|habilitee?|agreee?|conventionnee?|reconnue?) (?:au|par|pour|d'|a|en)|au titre de"
    r"|atteste|certifie|soussignee?s?)\b"
)


def who(party: Party, score: float) -> list[Candidate]:
    """The organisation of a block, else its people, as one name."""
    if party.organisation is not None:
        span = party.organisation
        if _SENTENCE.search(fold(span.text)):
            return []
        name = _GENERIC.sub("", _CALLED.sub("", span.text))
        return [candidate_at(party.flow, "who", name, span.start, span.end, score, "block")]
    return [replace(c, value=_as_printed(party, c.value)) for c in block_people(party, score)]


def _as_printed(party: Party, names: Sequence[str]) -> str:
    """Several names as one: with the surname once where it is printed once (`Jean et Marie DUPONT`)."""
    full = " et ".join(names)
    words = party.flow.text[party.names[0].start : party.names[-1].end].split()
    printed = " ".join(word for word in words if not is_civility(word))
    return printed if len(names) > 1 and len(printed) < len(full) and "," not in printed else full


_GENERIC = re.compile(  # `la société SCI Alba`, `La SAS Alba`, `l'association Relais`: what stands before a firm's own name
    r"^(?:(?:[Ll]a |[Ll]['’]|[Ll]e |[Ll]es )?(?:dite |ladite )?(?:soci[ée]t[ée]|entreprise|association)\s(?:dite |d[ée]nomm[ée]e )?|(?:la |l['’]|le |les )"
    r"|La (?=SCI|SAR?L|SAS|SA |SNC|SCP|EURL|GAEC|SCEA|SCIC|Commune |Ville |Communauté |Mairie |Fondation |Régie |Mutuelle |Caisse |Région )|L['’](?=EURL|OPH|EHPAD|Association |EARL|ESAT|EPIC|Office |Établissement |Etablissement )"
    r"|Le (?=Département |CCAS|CIAS|GAEC|GIE|Syndicat |Centre |Conseil ))(?=[A-ZÀ-Þ])|^La (?=(?:commune|ville) d)"
)
_CALLED = re.compile(  # `société civile immobilière dénommée SCI Alba`: what kind of firm it is, before its name
    r"^(?:[Ll]a |[Ll]['’])?(?:[Ss]oci[ée]t[ée]|[Aa]ssociation|[Ee]ntreprise)\b[^,:]{0,60}?\b(?:d[ée]nomm[ée]e|dite|appel[ée]e|ayant pour (?:d[ée]nomination|nom))\s?:?\s*[«\"]?\s?(?=[A-ZÀ-Þ])"
)


def organisation_or_name(text: str) -> list[Parsed]:
    """Who a sentence names: a person, or an organisation up to the comma."""
    chunk = re.match(r"[\s:«\"]*(?P<n>[^,\n:()»\"]{2,80})", text)
    if chunk and not is_civility(chunk["n"].split()[0] if chunk["n"].split() else ""):
        value = re.split(
            r"\s+(?:agissant|fai(?:t|sons)\s+(?:savoir|conna|part)|reconna[iî]|confirm|inform|vous\s|dans\s+(?:le|un|notre)\s|au\s+titre|[àa]\s+titre|repr[ée]sent|dont|sise?|demeurant|ayant|certifi|atteste?|d[ée]clar|immatricul|et\s+M|au\s+capital|en\s+(?:CD[DIl1]\b|C\.D\.|contrat\b|tant\b|int[ée]rim\b|apprentissage\b|alternance\b)|sous\s+contrat\b|(?:depuis|comme|en\s+qualit[ée]|[àa]\s+(?:compter|temps)|aux\s+conditions|on\s+the|since|as\s+an?|under)\b)",
            chunk["n"],
        )[0]
        whole = _CALLED.sub("", value)
        firm = is_company(whole)  # `l'association Cinéma de Brignoles`: its kind says so
        value = _GENERIC.sub("", whole).strip(" .;-–")
        if (
            (value[:1].isupper() or (value and whole[:1].isupper()))
            and (firm or is_company(value))
            and fold(value.split()[0]) not in {"pour", "nous", "je", "monsieur", "madame"}
        ):
            return [Parsed(value, chunk.start("n"), text.index(value) + len(value))]
    named = find_name(text)
    solid = named and (len(named[0].value.split()) > 1 or is_civility(text[named[0].start :].split()[0]))
    return named if solid and named[0].start <= 2 else []


def block_address(party: Party, score: float) -> list[Candidate]:
    """The address of a block."""
    if party.address is None:
        return []
    found = party.address
    return [candidate_at(party.flow, "address", found.text, found.start, found.end, score, "block")]


_ANNEX = re.compile(  # `en outre un garage situé`: not where anybody lives
    r"\b(?:un|une|le|la|l'|son|sa|du|votre) ?(?:garage|box|parking|cave|cellier|jardin|terrain|emplacement|(?:place|aire) de (?:parking|stationnement)|annexe|dependance|local commercial|garde-meubles?)(?: [^\s.;:,]{1,12}){0,3}? (?:situee?|sise?)(?: au| a)?\W*$"
)


_OF_A_SEAT = re.compile(  # `Garantie des Foyers, dont le siège est situé`
    r"\bsiege(?: social)?\b[^.;\d]{0,30}$|\b(?:dont|ayant) (?:le|son|ses|les) (?:bureaux|siege)\b[^.;\d]{0,40}$"
)


def told_addresses(draft: Draft, pattern: str, score: float = 0.92) -> list[Candidate]:
    """Addresses whose preceding words end with the pattern."""
    regex = re.compile(rf"(?:{pattern})(?:\s+suivante?s?| ci-(?:dessous|apres))?\W*$")
    several = []
    for text in (draft.text, draft.table, draft.blocks):
        folded = text.folded
        for found in find_addresses(text.text):
            boxed = "code postal" in folded[found.start : found.end]  # the label between two boxes
            whole = boxed or text is draft.blocks or not text.torn(found.start, found.end)
            before = folded[max(0, found.start - 90) : found.start]
            whole = whole and not (_ANNEX.search(before) or _OF_A_SEAT.search(before))
            if whole and (regex.search(before) or regex.search(before.replace("\n", " "))):  # cues may run over a line
                several.append(candidate_at(text, "address", found.text, found.start, found.end, score, "sentence"))
        if several:
            break
    return several


def addresses_of(draft: Draft, names: Sequence[str], score: float = 0.85) -> list[Candidate]:
    """The addresses of blocks that name one of these people."""
    return [
        candidate
        for party in draft.parties
        if party.address and not party.address.business
        and any(same_person(span.text, name) for span in party.names for name in names)
        for candidate in block_address(party, score)
    ]  # fmt: skip


def same_addresses(several: Sequence[Candidate]) -> list[Candidate]:
    """Addresses with the same words are one value: the one written most fully."""
    merged: list[Candidate] = []
    for candidate in sorted(several, key=lambda c: (-round(c.score, 1), -len(c.value))):
        twin = next((c for c in merged if _words(candidate.value) <= _words(c.value)), None)
        merged.append(candidate if twin is None else replace(candidate, value=twin.value))
    return merged


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", fold(text)))


def signature(draft: Draft, signed: str = "", parse: Callable[[str], bool] | None = None) -> None:
    """`signed`: true where print says so (`signé électroniquement`), never guessed from the absence of ink."""
    pattern = r"signe(?:e|s|es)? electroniquement|signature electronique(?! :)|docusign|yousign|/s/|lu et approuve, bon pour accord\W+[a-z]"
    match = re.search(f"{pattern}|{signed}" if signed else pattern, draft.folded)
    if match is not None and (parse is None or parse(match.group())):
        draft.say("signed", True, match.start(), match.end(), 0.85)


def first_names_of(several: Sequence[Candidate]) -> list[str]:
    """The people of the best list, or none."""
    return list(several[0].value) if several else []
