"""The employer without a label: the letterhead over its numbers or its address, or a mark in large print.

A payslip begins with the employer's name, its address and SIRET, APE or URSSAF under it. The client of a temporary
worker, the place of work, the maker of the program and the fund that makes slips for home workers stand there too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median, median_high

from extractors.fields.addresses import find_addresses, find_towns, is_address_line
from extractors.fields.declaration import Candidate
from extractors.fields.firms import kind_only
from extractors.fields.flow import blocks
from extractors.fields.months import parse_month
from extractors.fields.names import is_company, is_person, tidy
from extractors.fields.parsed import fold
from extractors.fields.parties import Party
from extractors.fields.taxpayers import is_civil
from extractors.fields.workplace import MARKS, organisation_in
from extractors.page import Line, Page

_MAKER = re.compile(
    r"^(?:msa\b|mutualite sociale agricole|urssaf|pajemploi|cesu\b|centre national|centre pajemploi|cea\b|tese\b"
    r"|impact emploi)|\b(?:cheque|titre)[ -](?:emploi|simplifie)"
)
_MADE_FOR_OTHERS = re.compile(
    r"titre emploi|titre simplifie|cheque emploi|\btesa?\b|pajemploi|\bcesu\b|simplifie agricole|volet social"
)
_SOFTWARE = re.compile(  # makers of programs and services that print their own mark
    r"(?:silae|payfit|sage|adp|cegid|lucca|ebp|nibelis|eurecia|quadratus|pajemploi|\+?cesu|urssaf|tesa|primobox|digiposte|edoc)\b"
)
_BRANCH = re.compile(
    r"^(?:agence|site|antenne|magasin|succursale|dossier)\s+(?:(?:n\W{0,2})?\d|de |d'|[-–—])"
)  # of a firm
_AMOUNT = re.compile(r"[-+–]? ?\d{1,3}(?:[ .]?\d{3})*[.,]\d\d ?(?:€|EUR|euros?)?", re.I)
_BUSINESS = re.compile(r"\bcedex\b|\b(?:tsa|cs|bp|b\.p\.) ?\d{2,5}\b")
_CLIENT = re.compile(r"utilisat(?:eur|rice)|^(?:lieu de (?:travail|mission)|mission chez|chantier|client)\b")
_MISSION = re.compile(r"\W*(?:contrat|mission)(?: (?:n\W{0,2})?\d+)?\W{1,3}chez\b")  # `Contrat 1 : chez METALOR`
_WHERE = re.compile(
    r"(?:(?:lieu|etablissement|service|unite) d|affectation|service|unite|site|chantier|mission|formation)"
)
UNFINISHED = re.compile(r"(?:(?<![\w-])(?:de|du|des|la|le|les|et|en|sur|pour|aux?)|\b[dl]['’]|[-–&])$", re.I)
_LEGAL_FORMS = frozenset(
    (
        "sas", "sasu", "sarl", "eurl", "snc", "sa", "sci", "scic", "scop", "scp", "selarl", "selas", "selafa", "sca",
        "gie", "gip", "epic", "eirl", "earl", "gaec", "spl", "sem", "scea", "cuma", "sica", "saem", "saeml", "sasp",
        "scm", "spfpl", "suarl", "scpi", "gfa",
    )
)  # fmt: skip


def letterheads(pages: Sequence[Page]) -> list[Candidate]:
    """Candidates for the employer without a label: the first line of the block with its numbers or its address."""
    found = []
    for page in pages:
        for block in blocks(page):
            for rank, line in enumerate(_named(block)[:3]):
                if _CLIENT.search(fold(line.text)):
                    break  # what follows is the firm that a temporary worker is lent to, or the place of work
                name = organisation_in(line.text)
                if (
                    name is None
                    or _legal_form(name)
                    or (not is_company(name) and _labels(block, page))
                    or _priced(line, page)
                ):
                    continue
                score = _letterhead(block, line, rank, name, page)
                name = _named_under(name, block[rank + 1 :])
                if rank + 1 < len(block) and _goes_on(line, block[rank + 1], page):
                    name = f"{name} {block[rank + 1].text.strip()}"
                if line.text.rstrip().endswith("-") and rank + 1 < len(block):  # `Université Lyon-` over `Sud`
                    name = f"{name.rstrip('-')}-{organisation_in(block[rank + 1].text) or ''}".rstrip("-")
                if UNFINISHED.search(name) and rank + 1 < len(block):
                    name = f"{name} {organisation_in(block[rank + 1].text) or ''}".strip()
                    score *= 0.4 if UNFINISHED.search(name) else 1.0
                if _BRANCH.match(fold(name)) or _placed(line, page) or kind_only(name):
                    score *= 0.5
                if _MAKER.search(fold(name)) and _MADE_FOR_OTHERS.search(fold(page.text)):
                    score *= 0.4
                if score > 0:
                    reasons = ("letterhead",)
                    box, source = line.box, page.source
                    found.append(Candidate("employer_name", name, name, page.number, box, source, score, reasons))
                break
    return found


_OFFICE = re.compile(
    r"(?:la |l')?(?:mairie|hotel de ville|commune|ville|departement|region|prefecture|hopital|lycee|college|ecole)"
)


_HALL = re.compile(r"(?:la )?mairie (?P<place>d(?:e|u|es)\b.{2,40}|d'.{2,40})")
_COMMUNE = re.compile(r"(?:la )?(?:commune|ville) (?P<place>d(?:e|u|es)\b.{2,40}|d'.{2,40})")


def _named_under(name: str, below: Sequence[Line]) -> str:
    """The name, or that which the line under an office alone gives whole: `MAIRIE` over `COMMUNE DE SAINT-PAUL`.

    Of a town hall and its commune, which bears the same name, the commune employs (CGCT art. L. 2111-1).
    """
    hall = _HALL.fullmatch(fold(name))
    own = _COMMUNE.fullmatch(fold(below[0].text).strip()) if below else None
    twins = hall is not None and own is not None and _solid(hall["place"]) == _solid(own["place"])
    under = organisation_in(below[0].text) if below and (twins or _OFFICE.fullmatch(fold(name))) else None
    return under.replace(" -", "-") if under and is_company(under) and len(under.split()) > 1 else name


def _solid(text: str) -> str:
    """The letters of a text: readers tear what hyphens join (`Saint -Aubin`)."""
    return re.sub(r"\W", "", text)


_AT_HOME = re.compile(r"\ba (?:mon|notre) (?:domicile|service)\b")  # the household writes, its name at the head
_HEAD = 0.12


_SCREEN = re.compile(r"\d\d:\d\d\b|[<‹←«]|.{0,12}\b(?:4g|5g|wifi)\b")  # a telephone's own print


_REGION = re.compile(r"(?:republique francaise|(?:departement|region|arrondissement|canton|prefecture) d)")
_LOCAL = re.compile(  # what a department stands over, and does not employ
    r"(?:la |l')?(?:mairie|commune|ville|hotel de ville|communaute|metropole"
    r"|centre (?:communal|intercommunal|hospitalier)|c\.?[ci]\.?a\.?s|caisse des ecoles|syndicat"
    r"|siv(?:u|om)|ehpad|college|lycee)\b"
)


def _named(block: Sequence[Line]) -> Sequence[Line]:
    """The lines of a block without what stands over a letterhead: a screen's own, the slip's month, the department."""
    first = (i for i, line in enumerate(block) if not (_SCREEN.match(fold(line.text)) or parse_month(line.text)))
    named = block[next(first, 0) :]
    while len(named) > 1 and _REGION.match(fold(named[0].text)) and _over_local(named[1]):
        named = named[1:]
    return named


def _over_local(below: Line) -> bool:
    return any(pattern.match(fold(below.text)) for pattern in (_LOCAL, _REGION))


def client_texts(pages: Sequence[Page], found: Sequence[Party]) -> list[str]:
    """What is told of the firm that a temporary worker is lent to: its line, those right under it, its block."""
    texts = [
        "\n".join(party.flow.text[party.organisation.start :].split("\n")[:5])
        for party in found
        if "tutor" in party.roles and _CLIENT.search(fold(party.heading)) and party.organisation
    ]
    return [*texts, *(_with_lines_under(line, page) for page in pages for line in page.lines if _names_client(line))]


def _names_client(line: Line) -> bool:
    return _CLIENT.search(fold(line.text)) is not None or _MISSION.match(fold(line.text)) is not None


def _with_lines_under(head: Line, page: Page) -> str:
    """A line with the few that stand right under it, each near the last, in its column."""
    texts, foot = [head.text], head.box.y1
    for line in sorted(page.lines, key=lambda line: line.box.y0):
        inside = head.box.x0 - 0.01 < line.box.x0 < head.box.x1
        if line.box.y0 < head.box.cy or not inside:
            continue
        if line.box.y0 - foot > 1.2 * head.box.height or "employeur" in fold(line.text) or len(texts) > 4:
            break
        texts.append(line.text)
        foot = line.box.y1
    return "\n".join(texts)


def _placed(line: Line, page: Page) -> bool:
    """Whether a label left of a line says that it is where somebody works: `AFFECTATION   LYCÉE MAGENDIE`."""
    left = [o for o in page.lines if o.box.x1 <= line.box.x0 and o.box.overlap_y(line.box) > 0.5]
    return bool(left) and bool(_WHERE.match(fold(max(left, key=lambda o: o.box.x1).text)))


def _priced(line: Line, page: Page) -> bool:
    """Whether a line is a row of the pay table: an amount stands level with it."""
    beside = (o for o in page.lines if o.box.x0 > line.box.x1 and o.box.overlap_y(line.box) > 0.5)
    return any(_AMOUNT.fullmatch(other.text) for other in beside)


def _labels(block: Sequence[Line], page: Page) -> bool:
    """Whether a block is the left column of a form: right of its lines a column of values (`NNI   C32404`)."""
    head = block[:8]
    if any(find_towns(line.text) for line in head):
        return False
    beside = [o.box for line in head for o in page.lines if o.box.overlap_y(line.box) > 0.5 and o not in head]
    right = [box.x0 for box in beside if box.x0 > head[0].box.x1]
    return any(sum(abs(edge - other) < 0.006 for other in right) >= max(3, len(head) - 1) for edge in right)


def _legal_form(word: str) -> bool:
    """Whether a word is a legal form: `SAS`, `S.A.R.L.`, `(SNC)`."""
    return re.sub(r"[.()]", "", fold(word)).strip() in _LEGAL_FORMS


def _goes_on(line: Line, below: Line, page: Page) -> bool:
    """Whether a name runs on into the line below: its legal form alone, or a few more words of the same large print."""
    if _legal_form(below.text.strip()):
        return not any(map(_legal_form, line.text.split()))
    large = abs(below.box.height / line.box.height - 1) < 0.06 and line.box.height > 1.25 * _usual_height(page)
    more = organisation_in(below.text) if large and len(below.words) <= 3 else None
    return more is not None and not is_company(more) and not is_person(more)


def _usual_height(page: Page) -> float:
    """The height of the page's middle line in order of height; 0 on an empty page."""
    return median_high([line.box.height for line in page.lines] or [0.0])


def marks(pages: Sequence[Page]) -> list[Candidate]:
    """A word or two in much larger print at the head of the first page: the employer's mark."""
    page = pages[0]
    large = 1.45 * _usual_height(page)
    head = [line for line in page.lines if line.box.y0 < 0.13 and line.box.height > large]
    names = [(line, name) for line in head if len(line.words) <= 5 and (name := organisation_in(line.text))]
    if len(names) != 1 or _made(fold(names[0][1])) or is_civil(names[0][0].text):
        return []
    line, name = names[0]
    reasons = ("a mark in large print",)
    return [Candidate("employer_name", name, name, page.number, line.box, page.source, 0.58, reasons)]


def _made(name: str) -> bool:
    """Whether a mark is that of a program's maker, or of the fund that makes slips for others."""
    return bool(_SOFTWARE.match(name) or _MAKER.search(name))


def without_place(candidate: Candidate, pages: Sequence[Page]) -> Candidate:
    """The name without the building that a wide space sets off from it: `EURL Albert   Résidence du Parc, 2 rue …`."""
    lines = (line for page in pages if page.number == candidate.page for line in page.lines)
    for line in lines:
        spaces = [right.box.x0 - left.box.x1 for left, right in pairwise(line.words)]
        if len(spaces) < 4 or not (candidate.box and candidate.box.overlap_y(line.box) > 0.6):
            continue
        for at, white in enumerate(spaces, start=1):
            head, tail = (" ".join(w.text for w in part) for part in (line.words[:at], line.words[at:]))
            wide = white > 2 * median(spaces)
            if wide and is_address_line(tail) and str(candidate.value).startswith(f"{tidy(head)} "):
                return replace(candidate, value=tidy(head), text=tidy(head))
    return candidate


def _letterhead(block: Sequence[Line], line: Line, rank: int, name: str, page: Page) -> float:
    """How much a block looks like the employer's letterhead: place, numbers under it, a company's words."""
    text = fold("\n".join(other.text for other in block))
    if any(is_civil(other.text) for other in block[: rank + 1]):
        return 0.0
    marked = bool(MARKS.search(text)) or _near_marks(block, page)
    company = is_company(name) or is_company(line.text)
    homely = is_person(name) and not company
    marked = marked or (homely and rank == 0 and line.box.y0 < _HEAD and bool(_AT_HOME.search(fold(page.text))))
    address = bool(find_addresses("\n".join(other.text for other in block)) or _BUSINESS.search(text))
    if not (marked or company or (address and line.box.y0 < 0.15)) or (homely and not marked):
        return 0.0
    if line.box.y0 > 0.4:
        return 0.62 if marked and company and rank == 0 else 0.0
    read = 0.6 + 0.4 * min((w.confidence for w in line.words if tidy(w.text) in name), default=0.5)
    first = company and not marked and all(line.box.y0 < o.box.y0 + 0.5 * line.box.height for o in page.lines)
    score = read * (0.55 + 0.22 * (marked or first) + 0.1 * company + 0.05 * address - 0.05 * rank)
    return score * (1.0 if line.box.y0 < 0.2 and line.box.x0 < 0.5 else 0.8)


def _near_marks(block: Sequence[Line], page: Page) -> bool:
    """Whether SIRET, APE or URSSAF are printed just under the block or beside it."""
    last = block[-1].box
    return any(
        MARKS.search(fold(line.text))
        and -0.02 < line.box.y0 - last.y1 < 0.05
        and last.x0 - 0.1 < line.box.x0 < last.x1 + 0.1
        for line in page.lines
    )
