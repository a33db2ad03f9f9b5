"""Who and where: the people, organisations and addresses of a page, each with the words that head it.

A paper says who somebody is by a heading (`Locataire : …`, `BAILLEUR` above, `Titulaire du contrat` to the left), or
by the place of an envelope block: the recipient's stands alone in the upper half, usually on the right, under the
sender's. A `Party` is such a block taken apart: heading, names, organisation, address.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.fields.addresses import Address, find_addresses, find_towns, is_address_line
from extractors.fields.broken_names import NAMED_BELOW, broken_name, named_below
from extractors.fields.firms import CUT, is_firm, is_organisation, kind_only, own_name
from extractors.fields.flow import Flow, blocks, columns, flow_of
from extractors.fields.headings import HEADED, heading_outside, heads, is_name, label_left, roles_in, split_heading
from extractors.fields.misread import mended_name
from extractors.fields.name_words import is_civility, name_word, vocabulary
from extractors.fields.names import is_company, person_names
from extractors.fields.parsed import fold
from extractors.page import Box, Line, Page

_OFFICER = re.compile(
    r"^(?:maitres?|me)\b|\b(?:notaires?|avocate?s?|huissiers?|commissaires? de justice|mandataire judiciaire)\b"
    r"|,\s*(?:la |le |votre )?(?:co-?)?(?:gerante?|direct(?:eur|rice)|presidente?|regisseu(?:r|se)|comptable"
    r"|responsable|gestionnaire|secretaire|conseill(?:er|ere)|charge(?:e)? de)\b"
)
_ACTS = re.compile(  # who acts for the firm that is named, and is not it
    r"\W*(?:le |la |l'|son |sa |votre |notre )?(?:(?:co-?)?gerant|dirigeant|president|direct(?:eur|rice)|responsable"
    r"|referent|signataire|interlocut(?:eur|rice)|contact|chef d'(?:entreprise|etablissement)"
    r"|(?:votre )?gestionnaire (?:de )?paie)"
    r"(?:e|\(e\)|s)?(?: (?:general|associe|adjoint|des ressources humaines|rh))?e?\W*$"
)
_ASKS = re.compile(r"\W*a la (?:demande|requete) d|\W*requerante?s?\b")  # over whom an officer acts for, in his acts
_CLOSING = re.compile(r"\b(?:cordialement|salutations|sincerement|respectueusement)\b")  # the sender signs under it
_UPPER_HALF = 0.5
_ACCOUNT_NUMBER = re.compile(r"^\W*(?:n\W{0,2})?[A-Z]{0,2}[\d/.]{3,}(?:\s[\d/.]{2,}){0,4}\s*[-–:]?\s*$", re.I)
_ARTICLE = re.compile(
    r"^(?:La |Le |L['’])(?=(?:SCI|SARL|SASU?|SA|SNC|SCP|EURL|OPH|soci[ée]t[ée]|Soci[ée]t[ée]|indivision|Indivision)\b)"
)
_BETWEEN = re.compile(
    r"^(?i:entre)(?: les soussign[ée]+e?s)?\s?:?\s(?=(?:la|les?)\s|l['’])"
)  # `Entre la Fondation Abel,`
_FLAT = re.compile(r"^\s*[,-]\s*(?:logement|lot|appartement|appt|chambre|studio|porte)\s*(?:n\W{0,2}\s*)?[\w/-]+", re.I)
_BIRTH = re.compile(r"^\s*,?\s*\(?(?:n[ée]+(?:\(e\)|e)?s? (?:le|[àa])|de nationalit[ée]|date de naissance)\b.*$", re.I)
_REFERENCE = re.compile(  # what a register adds to a name: `M. DURAND Paul  CPTE 38061/30`
    r"\s+(?:n\s?[°ºo]|c(?:om)?pte|r[ée]f(?:[ée]rence)?|dossier|mandat|code|client|matricule|id|lot|t[ée]l)\b[\s.:]*"
    r"(?:n\s?[°º])?\s*\w*\d[\w/.-]*\s*$",
    re.I,
)
_MORE = re.compile(  # what a line says of somebody after the name: `Tél. 04 65 71 81 48`, `depuis le 10/02/2021`
    r"\s\(?(?:t[ée]l(?:[ée]phone)?|portable|mobile|fax|e?-?mail|courriel|depuis|[àa] (?:compter|partir)"
    r"|entr[ée]+e?|pr[ée]sente?)\b\D{1,20}\d.*$",
    re.I,
)
_INNER = re.compile(r"[A-ZÀ-Þ][^\W\d_]+(?:\((?:e?s|e|e\)\(s)\))?")


@dataclass(frozen=True, slots=True)
class Span:
    """A text that stands at `flow.text[start:end]`."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Party:
    """A block that names somebody or some place; `roles` are those that its heading says."""

    flow: Flow
    page: Page
    box: Box
    heading: str
    roles: frozenset[str]
    names: tuple[Span, ...]
    organisation: Span | None
    address: Address | None

    @property
    def labelled(self) -> bool:
        """Whether a heading says who it is."""
        return bool(self.roles)


def parties(pages: Sequence[Page]) -> list[Party]:
    """Every party of every page, top to bottom."""
    found: list[Party] = []
    for page in pages:
        lines = columns(page)
        for block in _envelopes(blocks(page, lines)):
            for segment in _segments(block, lines):
                found += _parties_of(segment, page, lines)
    return found


def _envelopes(found: list[list[Line]]) -> list[list[Line]]:
    """The blocks, an envelope's names joined with its address where an empty line sets them apart."""
    joined: list[list[Line]] = []
    for block in found:
        above = next((names for names in reversed(joined) if names[-1].box.overlap_x(block[0].box) > 0), None)
        near = above is not None and is_address_line(block[0].text) and (_over(above, block) or _spaced(above, block))
        if above is not None and (near or _goes_on_below(above[-1], block[0])):
            above += block
        else:
            joined.append(block)
    return joined


def _over(names: list[Line], block: list[Line]) -> bool:
    """Whether a block is nothing but names, right over another with the same left edge."""
    last, first = names[-1].box, block[0].box
    near = abs(last.x0 - first.x0) < 0.02 and 0 < first.y0 - last.y1 < 2.6 * max(last.height, first.height)
    return near and len(names) < 4 and all(_names_in(NAMED_BELOW.sub("", line.text), 0) for line in names)


def _goes_on_below(upper: Line, lower: Line) -> bool:
    """Whether a line names whom the civility at the end of the line above announces."""
    near = abs(upper.box.x0 - lower.box.x0) < 0.02 and 0 < lower.box.y0 - upper.box.y1 < 2.6 * upper.box.height
    return near and named_below(upper.text, lower.text)


def _spaced(above: list[Line], block: list[Line]) -> bool:
    """Whether an address goes on below a wide white, as on a printer's list: the line above has no town yet."""
    last, first = above[-1].box, block[0].box
    near = abs(last.x0 - first.x0) < 0.008 and 0 < first.y0 - last.y1 < 2.2 * max(last.height, first.height)
    return near and is_address_line(above[-1].text) and not find_towns(above[-1].text)


def _segments(block: list[Line], lines: Sequence[Line]) -> list[list[Line]]:
    """A block cut before each line that begins with a heading, and after a line of another matter."""
    segments: list[list[Line]] = [[]]
    for line in (piece for whole in block for piece in _pieces(whole)):
        if segments[-1] and (heads(line.text) or label_left(line, lines) or _rows_apart(segments[-1][-1], line, lines)):
            segments.append([])
        segments[-1].append(line)
    return segments


_KIN_LABEL = re.compile(
    r"\W*(?:enfant|fils|fille|conjoint|concubin|compagn(?:on|e)|epou(?:x|se)|pere|mere|frere|s(?:oe|œ)ur|temoin)(?:e|s|es|\(s\)|\(e\))?\b"
)


def _rows_apart(upper: Line, lower: Line, lines: Sequence[Line]) -> bool:
    """Whether two lines that name people are two rows of a form, each with a label of its own on the left."""
    one, two = (_cell_left(line, lines) for line in (upper, lower))
    if two is not None and _KIN_LABEL.match(fold(two.text)):
        return True  # `Enfant` beside the second: a row of its own
    if not all(any(is_civility(word) for word in line.text.split()[:1]) for line in (upper, lower)):
        return False
    return one is not None and two is not None and abs(one.box.x0 - two.box.x0) < 0.01


def _cell_left(line: Line, lines: Sequence[Line]) -> Line | None:
    """The nearest words left of a line, when they may be a label: few, no figure, nobody's name, no address."""
    level = [o for o in lines if o.box.x1 <= line.box.x0 + 0.005 and o.box.overlap_y(line.box) > 0.5]
    nearest = max(level, key=lambda other: other.box.x1, default=None)
    if nearest is None or len(nearest.words) > 4 or re.search(r"\d", nearest.text):
        return None
    named = is_firm(nearest.text) or is_address_line(nearest.text) or person_names(nearest.text)
    return None if named else nearest


def _pieces(line: Line) -> list[Line]:
    """A line cut before each heading inside it: `Locataire : M. DURAND   Logement : 3 rue Haute`."""
    words = line.words
    cuts = [
        i
        for i, word in enumerate(words[:-1])
        if i
        and _INNER.fullmatch(word.text.rstrip(":"))
        and (word.text.endswith(":") or words[i + 1].text == ":")
        and roles_in(word.text)
        and roles_in(f"{words[i - 1].text} {word.text}")  # no `Ancien bailleur :`
    ]
    return [Line(words[start:stop]) for start, stop in zip([0, *cuts], [*cuts, len(words)], strict=True)]


def _parties_of(block: list[Line], page: Page, lines: Sequence[Line]) -> list[Party]:
    """The parties of one block: one an address, and one for names that no address follows."""
    flow = flow_of((line, page) for line in block)
    starts = _line_starts(block)
    addresses = [one for one in find_addresses(flow.text) if not _of_a_firm(flow.text, one)]
    found: list[Party] = []
    first = 0
    for address in addresses:
        at = _line_of(starts, address.start)
        first = min(first, at)  # two addresses of one line
        sentence = next((i for i in range(first + 1, at) if _is_sentence(block[i].text)), None)
        if sentence is not None:  # `Propriétaire : …` over `Reçu de …` and the address of the dwelling
            named = _party(block, flow, starts, page, lines, first, sentence, None)
            if named.labelled and (named.names or named.organisation):
                found.append(named)
                first = sentence
        found.append(_party(block, flow, starts, page, lines, first, at, address))
        first = _line_of(starts, max(address.start, address.end - 1)) + 1
    if first < len(block):
        rest = _party(block, flow, starts, page, lines, first, len(block), None)
        if rest.names or rest.organisation:
            found.append(rest)
    return found


_LINK = re.compile(r"\s(?:d[eu]s?|de la|de l['’]|d['’])\s?$", re.I)


def _of_a_firm(text: str, address: Address) -> bool:
    """Whether an address begins within a firm's name over a town: `GFA du` before `Domaine Haut`, `57230 Bitche`."""
    before = text[text.rfind("\n", 0, address.start) + 1 : address.start]
    return not address.text[:1].isdigit() and _LINK.search(before) is not None and is_company(f"{before}{address.text}")


def _is_sentence(text: str) -> bool:
    """Whether a line of a block is prose: it names nobody and is no part of an address."""
    words = text.split()
    lower = sum(word.islower() for word in words)
    return len(words) > 2 and lower * 2 > len(words) and not (heads(text) or is_address_line(text) or is_company(text))


def _line_starts(block: Sequence[Line]) -> list[int]:
    starts, at = [], 0
    for line in block:
        starts.append(at)
        at += len(line.text) + 1
    return starts


def _line_of(starts: Sequence[int], place: int) -> int:
    return max(i for i, start in enumerate(starts) if start <= place)


def _party(
    block: Sequence[Line],
    flow: Flow,
    starts: Sequence[int],
    page: Page,
    lines: Sequence[Line],
    first: int,
    stop: int,
    address: Address | None,
) -> Party:
    """The party whose names stand in lines `first` to `stop` (the address's first line, when there is one)."""
    pieces = [(block[i].text, starts[i]) for i in range(first, stop)]
    if address is not None and stop < len(block):
        pieces.append((flow.text[starts[stop] : address.start], starts[stop]))
    pieces = _unbroken(pieces) if address is None else _over_address(_unbroken(pieces))
    heading, names, organisation = _read(pieces, address is not None)
    box = Box.around(line.box for line in block[first : max(stop, first + 1)])
    roles = roles_in(heading)
    if not roles:
        heading = (heading_outside(block[first], lines) if first == 0 and first < len(block) else "") or heading
        roles = roles_in(heading)
    return Party(flow, page, box, heading, roles, tuple(names), organisation, address)


def _unbroken(pieces: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """The lines, one whose last name is broken at its end joined with the line that ends the name."""
    joined: list[tuple[str, int]] = []
    for text, start in pieces:
        if joined and re.search(r"[^\W\d_]-$", joined[-1][0]) and text[:1].isupper() and len(text.split()) < 3:
            joined[-1] = (joined[-1][0] + text, joined[-1][1])  # `Fondation Cognacq-` over `Jay`
        elif joined and broken_name(joined[-1][0], text) and joined[-1][1] + len(joined[-1][0]) + 1 == start:
            joined[-1] = (f"{joined[-1][0]} {text}", joined[-1][1])
        else:
            joined.append((text, start))
    return joined


_GIVEN = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]+(?:[ -][A-ZÀ-Þ][a-zà-ÿ]+){0,3}")
_SURNAME = re.compile(r"[A-ZÀ-Þ]{2}[A-ZÀ-Þ'’ -]{0,30}|(?:D['’]|DE )[A-ZÀ-Þ'’ -]{2,30}")


def _over_address(pieces: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """The lines over an address, given names joined with the surname in capitals under them: `Zoé Anne` over `ROUX`."""
    last = max((rank for rank, (text, _) in enumerate(pieces) if text.strip()), default=0)
    if not last:
        return list(pieces)
    (upper, start), (lower, _) = pieces[last - 1 : last + 1]
    whole = f"{upper} {lower}"
    parted = _GIVEN.fullmatch(upper.strip()) and _SURNAME.fullmatch(lower.strip()) and not is_company(whole)
    if not parted or not all(map(name_word, whole.split())):
        return list(pieces)
    return [*pieces[: last - 1], (whole, start), *pieces[last + 1 :]]


def _read(pieces: Sequence[tuple[str, int]], placed: bool) -> tuple[str, list[Span], Span | None]:
    """Heading, names and organisation among lines, the last of each kind being nearest to the address."""
    heading = ""
    names: list[Span] = []
    organisation: Span | None = None
    first = 0
    for rank, (text, start) in enumerate(pieces):
        value, at = text, start
        headed = HEADED.match(text)
        if names and _BIRTH.match(text):
            continue  # `né le 1er mai 1990 à Nîmes - nationalité : française` says more of them
        if headed and _ACTS.match(fold(headed["head"])) and not is_company(headed["value"]):
            continue  # `Gérant : Anne ROUX` under the firm
        if headed and not is_name(headed["head"]):
            heading, value, at = headed["head"], headed["value"], start + headed.start("value")
            if roles_in(heading):
                names, organisation = [], None
        elif heads(text):
            heading, value, at = split_heading(text, start)
            names, organisation, first = [], None, rank + (not value.strip())
        found = _names_in(value, at)
        if (names or organisation) and re.match(r"representee?s?\b|representee?\(e\)|represente\(e\)", fold(value)):
            break  # whoever acts for them is not them
        if found:
            names = [*names, *found]
        elif organisation is None and is_organisation(value):
            part = own_name(value)
            said = _BETWEEN.sub("", mended_name(part).strip(" ,;:-–"))
            organisation = Span(_ARTICLE.sub("", said), at, at + len(part))
        elif names and value.strip() and not is_address_line(value) and not _BIRTH.match(value):
            if len(value.split()) > 6 and not placed:
                break  # a sentence begins
            names = names if len(value.split()) <= 6 else []
    if placed and not names and organisation is None and first < len(pieces):
        organisation = _unknown_sender(*pieces[first])
    return heading, names, organisation


def _unknown_sender(text: str, start: int) -> Span | None:
    """A first line over an address that is nobody's name: a firm that no word betrays (`Oralys`)."""
    words = text.split()
    plain = re.fullmatch(r"[A-ZÀ-Þ][\w'’& .-]{1,50}", text.strip())
    known = vocabulary()["paper"] | vocabulary()["place"] | vocabulary()["month"] | vocabulary()["civility"]
    if (
        not plain
        or not 1 <= len(words) <= 6
        or fold(words[0]) in known
        or any(c.isdigit() for c in text)
        or {fold(word) for word in words} & {"votre", "vos", "notre", "nos", "pour", "est", "vous"}
        or heads(text)
        or kind_only(text)
    ):
        return None
    return Span(" ".join(words), start, start + len(text.rstrip()))


def _names_in(text: str, start: int) -> list[Span]:
    """The people a line names when it holds nothing else (what follows a comma, `née X`, apart)."""
    stripped = text.strip()
    if not stripped or is_firm(CUT.split(stripped, maxsplit=1)[0]) or is_address_line(stripped):
        return []
    found = person_names(text)
    if not found or re.sub(
        r"^\W*(?:\d{1,2}\s?[.)°/-]{1,2}(?=\s)|(?:[AaàÀ] l['’]attention de|[àÀ]|ou|OU|Ou|et|ET|Et)(?=\s))",
        "",
        _ACCOUNT_NUMBER.sub("", text[: found[0].start]),
    ).strip(" -–•*:"):
        return []
    tail = re.split(r"\s[—–|·•.]\s", re.sub(r"\([^)]*\)(?:\s|$)?", " ", text[found[-1].end :]))[0]
    tail = re.sub(r"\s(?:et|ou|&|ET|OU)\s*$", "", tail)  # the other one is named on the next line
    tail = re.sub(
        r"\s(?:veuve|veuf|[ée]pouse|[ée]poux|n[ée]e?|divorc[ée]e)\s*$", "", tail
    )  # of the name on the next line
    tail = _BIRTH.sub("", _REFERENCE.sub("", _FLAT.sub("", _MORE.sub("", tail))))
    if (not found[-1].other_name and re.match(r"\s*[^\W\d_]", tail)) or re.search(r"\d{3}", tail):
        return []
    if not found[0].civility and (len(found[0].text.split()) < 2 or len(found[0].text.split()) > 6):
        return []
    return [Span(name.text, start + name.start, start + name.end) for name in found]


def with_role(found: Sequence[Party], *roles: str) -> list[Party]:
    """The parties whose heading names one of the roles."""
    return [party for party in found if party.roles & set(roles)]


def recipient(found: Sequence[Party]) -> Party | None:
    """The envelope block: people and their own address in the upper half of a first page, the rightmost, lowest one."""
    blocks_ = [p for p in found if p.address and p.names and not p.address.business and p.box.y0 < _UPPER_HALF]
    blocks_ = [p for p in blocks_ if not p.roles & {"landlord", "manager", "employer"} and not _officer(p)]
    blocks_ = [p for p in blocks_ if not (_CLOSING.search(fold(p.heading)) or _ASKS.match(fold(p.heading)))]
    if not blocks_:
        return None
    first = min(p.page.number for p in blocks_)
    here = [p for p in blocks_ if p.page.number == first]
    civil = [p for p in here if _has_civility(p)] or here
    return max(civil, key=lambda p: (p.box.x0 > 0.4, p.box.y0))


def _has_civility(party: Party) -> bool:
    text = party.flow.text
    return any(
        is_civility(text[span.start : span.end].split()[0]) for span in party.names if text[span.start : span.end]
    )


def _officer(party: Party) -> bool:
    """Whether a block names a notary, a lawyer, a bailiff: whose paper it is, not whom it is for."""
    return bool(_OFFICER.search(fold(party.flow.text[party.names[0].start : party.names[-1].end + 40])))
