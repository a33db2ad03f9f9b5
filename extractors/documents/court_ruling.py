# ruff: noqa: E501  (turns of phrase are read whole)
"""Court ruling (judgment or order): what was decided, by which court, when, between whom.

A first page names the court (often letter-spaced), the RG number, the date, the parties with their lawyers; then the
facts, the grounds, and the operative part after `PAR CES MOTIFS`. Rulings given away are made anonymous: `Madame [B] [X]`,
`M. K.`. A summons, a request or a letter has no operative part and is no ruling.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.documents._ruling_dates import decision_dates
from extractors.documents._ruling_kind import (
    NOTHING_TOLD,
    eviction_ordered,
    head_part,
    operative_part,
    ruling_kind,
    unspaced,
)
from extractors.documents._ruling_parties import party_names
from extractors.documents._ruling_support import child_support
from extractors.fields.choose import choose
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow, blocked, rows
from extractors.fields.names import is_company
from extractors.fields.parsed import fold_in_place
from extractors.fields.prose import candidate_at
from extractors.fields.spec import Extraction, FieldValue, Rejected
from extractors.page import Page

_COURTS = (
    "Tribunal judiciaire", "Tribunal de grande instance", "Tribunal d'instance", "Tribunal de proximité", "Cour d'appel",
    "Cour administrative d'appel", "Tribunal administratif", "Tribunal pour enfants", "Cour de cassation",
    "Tribunal de première instance", "Tribunal supérieur d'appel", "Tribunal du travail", "Tribunal foncier",
    "Tribunal paritaire des baux ruraux", "Tribunal de commerce", "Tribunal mixte de commerce",
    "Tribunal des activités économiques", "Conseil de prud'hommes", "Chambre d'appel",
)  # fmt: skip
_SPACES = r"\s*"
_SURE = 0.9  # of a case's number
_PRINTED = {" ": "", **dict.fromkeys("jil", "[jil1|]")}  # readers lose the hook of a capital J, and take I for L
_COURT = re.compile(
    "(?P<kind>"
    + "|".join(_SPACES.join(_PRINTED.get(c, re.escape(c)) for c in fold_in_place(name)) for name in _COURTS)
    + r")(?P<link>(?:\s+n\W{0,3}r\W?g\W[^\n]{4,25}(?=\n))?\s*(?:de\s+proximite\s+)?(?:d\s?e\s?s(?=\s)|d\s?u(?=\s)|d\s?e(?=[\s·.])|d\s*['’]|(?<=d[jil1|]c[jil1|]a[jil1|]re)de)[\s·.]*)"
)


_SWORN = re.compile(  # an interpreter's or an expert's court, not the one that ruled
    r"\b(?:traduct|interpret|expert|commissaire|huissier|avocat|mandataire|assermente)\w*\b[^.;\n]{0,60}\b(?:pres|aupres de) (?:la |le |du )?$"
)
_TRANSLATED = re.compile(r"\btradui(?:t|te|re)\b|\btraduct(?:ion|eur|rice)\b")
_COURT_ABROAD = re.compile(
    r"(?:^|\n)\W{0,3}(?P<kind>(?:tribunal|cour)(?: (?:regional|civil|primaire|cantonal|departemental|supreme|social|ecclesiastique|de district))?) d(?:e |['’])(?=\w)"
)


def _alike(kind: str) -> str:
    """A kind of court without spaces, with one letter for those that readers take for each other."""
    return re.sub(r"[jl1|]", "i", re.sub(r"\s", "", kind).replace("’", "'"))


_KINDS = {_alike(fold_in_place(name)): name for name in _COURTS}
_AFTER_TOWN = re.compile(
    r"(?<!-)\b(?:minute|jugement|ordonnance|cabinet|pole|chambre|juge|jaf|service|au nom|republique|greffe|no|rg|du|le|section|grosse|audience|copie|affaires|"
    r"contentieux|premiere|deuxieme|troisieme|quatrieme|cinquieme|sixieme|\w+ieme|famille|protection|proximite|division|bureau|formation|parquet|siegeant|departement|"
    r"contentieux|site|statuant|en date|place|rue|avenue|boulevard|chez|esc(?:alier)?|appartement|apt|bat(?:iment)?|residence|cedex|il a ete|extrait|dossier|repertoire|portalis|date|palais|tel|demandeu|requerant|tribunal)\b|\bn[°º]|[\d:;,.(]|\s[-–—]\s"
)
_FIRST_JUDGE = re.compile(r"tribuna[l1|i]|\bjuge (?:aux|des|de l'|du)\b|\bjugement (?:du|de)\b")
_OPEN = re.compile(r"[\s-](?:sur|sous|en|les?|la|l[eè]s|lez|d[eu]s?|saint|sainte)[\s-]*$")
_ONE_WORD = re.compile(r"\s*\n\s*(?P<word>(?:L['’])?[A-ZÀ-Þ][\w'’-]+)[^\S\n]*(?=\n)")
_RG = re.compile(
    r"(?:\br\.?\s?g\.?|\brole(?=\W{1,6}(?:n\W{0,4})?\d)|n\W{0,3}(?:de\s+|du\s+)?(?:dossier|affaire|procedure)|repertoire\s+general|role\s+general|n\W{0,3}(?:de\s+)?role|numero\s+d'inscription|\bref\W{1,4}date(?=\W{1,4}\d\d/\d{3})|affaire\s+n|dossier\s+n|(?:dossier|affaire)(?=\s*:\s*(?:20)?\d{2}\s?/))(?:(?:(?!minute)[^\d\n]){0,25}?|\W{0,3}n?\W{0,6}\n\s*)(?P<rg>(?:20)?\d{2}\s?/\s?(?:[a-z]{1,2}\s?/\s?)?\d{3,6}(?:/[a-c](?!\w))?|\d{2}\s?-\s?\d{2}\s?-\s?\d{4,6})"
)
_RG_TURNED = re.compile(  # of older rolls, the number first, then the year: `N° du rôle : 321/02`
    r"(?:\br\.?\s?g\.?|\brole(?: general)?|\brepertoire general)\W{1,6}(?:n\W{0,3})?(?P<rg>\d{1,5}\s?/\s?(?:19|20)?\d\d)(?![\d/])"
)
_APPEALED = re.compile(
    r"(?:deferee?|attaquee?|frappee? d'appel|entreprise)\b(?:(?!\bcour d'appel|\brg\b)[\s\S])*\W(?:n\W{0,3})?$"
)
_OF_THE_CHAMBER = (
    re.compile(  # a file of a judge's own (`Dossier n° J34/1213 - RG 24/02549`), where the roll's number stands too
        r"(?:n\W{0,3}(?:de\s+|du\s+)?)?(?:dossier|affaire|procedure)"
    )
)
_RG_BEFORE = re.compile(r"(?<![\d/])(?P<rg>(?:20)?\d{2}\s?/\s?\d{3,6})\s(?:au|du)\s(?:repertoire|role)(?:\sgeneral)?\b")
_RG_ABROAD = re.compile(  # the number first, then the year
    r"\b(?:affaire|dossier|cause|role|requete)\W{1,4}(?:n\W{1,4})?(?P<rg>\d{1,6}\s?/\s?(?:\d{1,5}\s?/\s?)?(?:20)?\d\d)(?![\d/])"
)
_ANY_RG = re.compile(r"(?<![\d/])(?P<rg>\d{2}\s?/\s?(?:\d{5}|\d{2,4}(?=[^\w\n]{1,6}(?:n\W{0,3})?portalis)))(?![\d/])")


_LONE_RG = re.compile(r"(?:^|\n)\W{0,3}(?P<rg>\d{2}\s?/\s?\d{3,6})(?=\s*(?:\n|$))")  # under the court's chamber


def extract(pages: Sequence[Page]) -> Extraction:
    """Kind, court, date, RG number, parties, child support, eviction."""
    text, table = blocked(pages), rows(pages)
    fields: dict[str, FieldValue] = {}
    rejected: list[Rejected] = []
    cases = _case_numbers(text) or _case_numbers(table) or _administrative_numbers(text)
    for name, several in (
        ("court", courts(text)),
        ("case_number", cases),
        ("decision_date", _since(cases, _dates(text, table))),
        ("child_support_amount", child_support(text)),
    ):
        value, lost = choose(several)
        rejected += lost
        if value is not None:
            fields[name] = value
    fields |= _judgement(text, table)
    people = [p for p in (party_names(text), party_names(table)) if p is not None]
    kind, court = fields.get("ruling_kind"), fields.get("court")
    of_one = (kind is not None and kind.value == "guardianship") or (court is not None and _administrative(court.value))
    if not of_one:
        people = [p for p in people if isinstance(p.value, list) and len(p.value) > 1]  # nobody goes to law alone
    if people:
        fields["parties"] = max(people, key=lambda p: (_sides(p, people), p is people[0]))
    return Extraction(fields, (), tuple(rejected))


def _sides(people: FieldValue, others: Sequence[FieldValue]) -> int:
    """How many of the parties a reading names, two being enough; three where another one misses the firm they face."""
    names = _names(people)
    misses = any(
        set(_names(other)) < set(names) and all(is_company(name) for name in set(names) - set(_names(other)))
        for other in others
    )
    return 3 if misses and sum(map(is_company, names)) == 1 else min(len(names), 2)


def _names(people: FieldValue) -> list[str]:
    return people.value if isinstance(people.value, list) else []


def _administrative(court: object) -> bool:
    """Whether a court judges what the State does: there one person alone asks, and a prefect answers."""
    return "administrati" in str(court)


_ADMINISTRATIVE = re.compile(
    r"(?:^|\n|requetes? |dossiers? )\s*n\W{0,2}s?\W{0,3}(?P<rg>\d{7}|\d{2}\s?[a-z]{2}\s?\d{5})(?!\w)"
)


def _administrative_numbers(text: Flow) -> list[Candidate]:
    """`N° 2313376`, `N° 23BX01234`: how administrative courts number their cases, at the head."""
    head = fold_in_place(head_part(text.text))
    if "administratif" not in unspaced(head) and "administrative d'appel" not in unspaced(head):
        return []
    return [_case_number(text, match, 0.9, "number at the head") for match in _ADMINISTRATIVE.finditer(head)][:1]


def _dates(text: Flow, table: Flow) -> list[Candidate]:
    """The days of the decision, read in blocks; row by row where a table says clearly another one."""
    several, rowed = decision_dates(text), decision_dates(table)
    if not several or not rowed:
        return several or rowed
    best = max(rowed, key=lambda c: c.score)
    said = max(several, key=lambda c: c.score)
    clear = best.score >= 0.85 and said.value not in {c.value for c in rowed}
    return rowed if clear else several


def _since(cases: Sequence[Candidate], days: list[Candidate]) -> list[Candidate]:
    """The days but those before the year in which the case was entered on the roll, its number's first part."""
    year = re.match(r"(?:20)?([0-4]\d)[/-]", str(cases[0].value)) if cases and cases[0].score > _SURE else None
    return [c for c in days if c.value >= f"20{year[1]}"] if year else days


def _judgement(text: Flow, table: Flow) -> dict[str, FieldValue]:
    """The kind of ruling and whether an eviction is ordered, standing where the operative part begins."""
    fields = {}
    operative = operative_part(text.text)
    start = operative[0] if operative else 0
    kind = ruling_kind(text.text, table.text)
    if kind == NOTHING_TOLD:  # a table's cells beside the orders part them
        kind = ruling_kind(table.text) or kind
    if kind is not None:
        fields["ruling_kind"] = text.value(kind[0], start, start + 60, kind[1])
    if operative is not None and (forbidden := re.search(r"interdi(?:t|sons|ction)\b", fold_in_place(operative[1]))):
        place = start + forbidden.start()
        fields["prohibition"] = text.value(True, place, place + 60, 0.9)
    evicted = eviction_ordered(text.text)
    if evicted is None:  # the numbers of the orders may stand in a margin of their own
        evicted = eviction_ordered(table.text)
    if evicted is not None:
        fields["eviction_ordered"] = text.value(evicted, start, start + 60, 0.93)
    return fields


_DIVISION = re.compile(r"\s*,\s+[Dd]ivision (?:de )?(?P<seat>[A-ZÀ-Þ][\w'’-]+)")  # of a court in Belgium


def courts(text: Flow) -> list[Candidate]:
    """The court at the head of the ruling: its kind and its town."""
    head = head_part(text.text)
    folded = fold_in_place(head)
    found = []
    matches = [m for m in _COURT.finditer(folded) if not _SWORN.search(folded, max(0, m.start() - 90), m.start())]
    appeal = re.search(r"\barret\b", folded[:600])
    higher = [m for m in matches if re.sub(r"\s", "", m["kind"]).startswith(("cour", "chambre"))]
    if appeal and higher:
        matches = higher  # the court whose decision is appealed against stands below, or above
    if not appeal and (len(higher) < len(matches) or _FIRST_JUDGE.search(unspaced(folded[:600]))):
        matches = [m for m in matches if m not in higher]  # its court of appeal stands above
    for rank, match in enumerate(matches):
        town = _town(head, match.end())
        if town is None:
            continue
        kind = _KINDS[_alike(match["kind"])]
        link = re.sub(r"\s", "", match["link"]).replace("proximite", "")
        link = (
            "d'"
            if link.endswith(("'", "’"))
            else {"des": "des ", "du": "du "}.get(link[-3:] if link.endswith("des") else link[-2:], "de ")
        )
        division = _DIVISION.match(head, match.end() + len(town)) if "première instance" in kind else None
        value = f"{kind} {link}{town}" + (f", division {_town_case(division['seat'])}" if division else "")
        found.append(
            candidate_at(text, "court", value, match.start(), match.end() + len(town), 0.97 * 0.9**rank, "head")
        )
    return found or _court_abroad(text, head)


def _court_abroad(text: Flow, head: str) -> list[Candidate]:
    """The court of a judgment translated into French: `Tribunal de Béjaïa`, on a line of its own or before its town."""
    folded = fold_in_place(head)
    if not _TRANSLATED.search(folded):
        return []
    named = ((match, _town(head, match.end())) for match in _COURT_ABROAD.finditer(folded))
    found = [(match, town) for match, town in named if town is not None]
    return [
        candidate_at(
            text, "court", head[m.start("kind") : m.end()] + town, m.start("kind"), m.end() + len(town), 0.9, "abroad"
        )
        for m, town in found[:1]
    ]


def _town(head: str, start: int) -> str | None:
    """The town after `Tribunal judiciaire de`, in ordinary case, cut before whatever follows on the line."""
    line = re.match(r"\s*[^\n]*(?:-\n[^\n]*)?", head[start:])
    if line is None:
        return None
    raw = unspaced(line.group())
    stop = _AFTER_TOWN.search(fold_in_place(raw))
    raw = (raw[: stop.start()] if stop else raw).replace("-\n", "-").strip(" –—\n")
    if _OPEN.search(fold_in_place(raw)):  # the number of the case stands beside a town that goes on below
        below = _ONE_WORD.match(head, start + line.end())
        if below is None:
            return None
        raw += below["word"] if raw.endswith("-") else f" {below['word']}"
    raw = raw.strip(" -")
    closed = re.sub(r"(?<=\b\w) (?=\w\b)", "", raw)
    closed = re.sub(r"(?<=\b[BCE-KM-Z]) (?=[A-ZÀ-Þ]{2})", "", closed)  # `M ANS`: set wide, its gaps are uneven
    if not re.match(r"(?:L[EAeas]+ )?[A-ZÀ-Þ]", closed) or len(closed) > 45 or len(closed) < 2:
        return None
    return _town_case(closed)


def _town_case(town: str) -> str:
    """`AIX-EN-PROVENCE` → `Aix-en-Provence`; a town printed in ordinary case stays.

    >>> _town_case("AIX-EN-PROVENCE"), _town_case("LE MANS"), _town_case("Pau")
    ('Aix-en-Provence', 'Le Mans', 'Pau')
    """
    if not town.isupper():
        return " ".join(town.split())
    small = {"en", "de", "du", "des", "la", "le", "les", "sur", "sous", "et", "d", "l", "à", "aux", "lès", "lez"}
    words = re.split(r"([\s\-'’])", town.lower())
    return "".join(w if i and w in small else w.capitalize() for i, w in enumerate(words))


def _case_numbers(text: Flow) -> list[Candidate]:
    folded = text.folded
    matches = sorted((m for rg in (_RG, _RG_BEFORE) for m in rg.finditer(folded)), key=lambda m: m.start())
    own = [m for m in matches if not _APPEALED.search(folded[max(0, m.start() - 220) : m.start()])]
    own = [m for m in own if not _OF_THE_CHAMBER.match(m.group())] or own
    found = [_case_number(text, m, 0.97 if m.start() < 2500 else 0.6, "RG") for m in own or matches]
    if found:
        first = found[0]
        return [c for c in found if c.value == first.value or c.score < 0.9][:4] or [first]
    head = fold_in_place(head_part(text.text))
    if _TRANSLATED.search(head) and (abroad := list(_RG_ABROAD.finditer(head))):
        return [_case_number(text, abroad[0], 0.9, "number of a court abroad")]
    if turned := _RG_TURNED.search(head):
        return [_case_number(text, turned, 0.85, "number of the roll, then its year")]
    if lone := _LONE_RG.search(head):
        return [_case_number(text, lone, 0.85, "number alone at the head")]
    return [
        _case_number(text, m, 0.85, "number at the head")
        for m in _ANY_RG.finditer(head)
        if not re.search(r"minute\W*(?:n\W*)?$", head[: m.start()])
    ][:1]


def _case_number(text: Flow, match: re.Match[str], score: float, why: str) -> Candidate:
    value = re.sub(r"\s", "", match["rg"]).upper()
    return candidate_at(text, "case_number", value, match.start("rg"), match.end("rg"), score, why)
