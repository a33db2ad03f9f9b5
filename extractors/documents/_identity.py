# ruff: noqa: E501  (labels are read whole)
"""Identity papers: the machine-readable zone first (its check digits prove it), the printed labels second.

New French card (2021, TD1): labels in French and English above their values. Old card (1988-2021): `Nom : `, `Né(e) le`,
number after `CARTE NATIONALE D'IDENTITÉ N°`, the end of validity on the back. Passport (TD3): labels with numbers,
`1. Nom / Surname`. Permits: TD1, or a letter (récépissé, attestation de prolongation) with neither zone nor card.
The zone has no accents and cuts long names, so the printed name is given when it is the same name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from rapidfuzz import fuzz

from extractors.documents._bilingual import captioned, field_of, find_identity_dates, lone_number
from extractors.documents._captions_below import over_captions
from extractors.documents._draft import Draft
from extractors.documents._former import of_another_paper
from extractors.fields.choose import choose, value_of
from extractors.fields.declaration import Candidate, Field
from extractors.fields.mrz import Mrz, read_mrz
from extractors.fields.name_words import vocabulary
from extractors.fields.names import spelled_out
from extractors.fields.nationalities import codes_of, find_nationality
from extractors.fields.parsed import Parsed, Parser, fold
from extractors.fields.spec import Caution, FieldValue
from extractors.page import Box, Line, Source, Word

_NAME = re.compile(r"[^\W\d_]['’][^\W\d_]+|[^\W\d_][^\W\d_'’.-]*(?:['’.-] ?[^\W\d_]+)*\.?")
_LABEL_WORDS = frozenset(
    {"nom", "surname", "prenom", "prenoms", "given", "names", "name", "sexe", "sex", "date", "nationalite", "nationality", "signature", "usage", "epouse", "epoux",
     "carte", "titre", "permit", "card", "document", "french", "francaise", "republique", "ne", "nee", "taille", "of", "birth", "forename", "forenames", "alt", "lieu",
     "autorite", "authority", "type", "code", "pays", "de", "naissance", "naiss", "holder", "mention", "remarks", "categorie", "motif", "delivre", "valable", "nir"}
)  # fmt: skip


_THINGS = frozenset(
    {"piece", "pieces", "dossier", "demande", "rendez-vous", "taxe", "timbre", "photo", "photos", "faits"}
)  # no names


_ARTICLED = re.compile(r"L[ae]s? [A-ZÀ-Þ][a-zà-ÿ'’-]+(?=\s*(?:$|[\n\t]))")  # `Le Goff`, all that a box holds
_NOBLE = re.compile(
    r"[Dd]e\s(?:(?:la|las|los|le|les|l['’])\s?)?(?!Naissance|Famille|Nom|Pr[ée]nom)[A-ZÀ-Þ]"
)  # `de la Cruz`


def find_words(text: str) -> list[Parsed]:
    """Words of a name up to a column, a digit or a label."""
    found: list[tuple[int, int]] = []
    for match in re.finditer(r"[^\s\t,;]+|[\t;]", text):
        word = match.group()
        bare = fold(word.strip("().:/"))
        if word == "/" or (not found and not _NAME.fullmatch(word)):
            if found or not re.fullmatch(r"[\s/:.…_-]*", word):  # dots that lead to the name
                break
            continue
        articled = not found and _ARTICLED.match(text, match.start())
        if not (word.isupper() or articled) and (
            bare in vocabulary()["paper"] | vocabulary()["place"] or bare in _THINGS
        ):
            break
        surname = (word.isupper() and bare in ("de", "sex")) or _NOBLE.match(text, match.start())
        if not _NAME.fullmatch(word) or (bare in _LABEL_WORDS and not surname):
            break
        found.append(match.span())
    if not found:
        return []
    value = re.sub(r"\s*,\s*", " ", " ".join(text[found[0][0] : found[-1][1]].split()))
    caption = field_of(value) is not None
    kept = len(value) > 1 and not caption and not spelled_out(value)
    return [Parsed(value, found[0][0], found[-1][1])] if kept else []


def find_full_name(text: str) -> list[Parsed]:
    """Surname and given names parted by a comma, as visas print them.

    >>> [p.value for p in find_full_name("LÉGER, Rokhaya Oksana")]
    [['LÉGER', 'Rokhaya Oksana']]
    """
    match = re.match(r"[\s:]*([^,\t\d:]{2,40}),[ ]*([^\t\d:]{2,60})", text)
    last, first = (find_words(part) for part in match.groups()) if match else ([], [])
    return [Parsed([last[0].value, first[0].value], match.start(1), match.end(2))] if match and last and first else []


def find_sex(text: str) -> list[Parsed]:
    """`M` or `F` alone."""
    match = re.search(r"(?<!\w)[MF](?!\w)", text)
    return [Parsed(match.group(), match.start(), match.end())] if match else []


_NUMBERS = re.compile(
    r"(?<!\w)(?<!\w[-/])(?:(?P<whole>[A-Z0-9]{8,12}(?! \d ?[A-Z]{2}\d\b)|\d{4} ?\d{3} ?\d{5}|\d{3}-\d{7}-\d{2}|[A-Z]{1,4}[-/]\d{6,12})|(?:\d{2} )?[A-Z]{1,3} \d{5,7}|\d{8} \d ?[A-Z]{2}\d)(?!\w)"
)


def find_number(text: str) -> list[Parsed]:
    """A document number: 8 to 12 letters and digits with at least two digits, or the groups of other cards, as printed.

    >>> [p.value for p in find_number("N° 73 X 34826, 23GN30355, AB 123456, 12/AB12, DS-32581751, 15780518 5 ZX2")]
    ['73 X 34826', '23GN30355', 'AB 123456', 'DS-32581751', '15780518 5 ZX2']
    """
    return [
        Parsed(m.group().replace(" ", "") if m["whole"] else m.group(), m.start(), m.end())
        for m in _NUMBERS.finditer(text)
        if sum(c.isdigit() for c in m.group()) >= 2
    ]


FIELDS = (
    Field("last_name", ("Nom / Surname", "Nom de naissance", "Nom de famille", "Nom/Surname", "Surname", "Nom (s) / Surname", "1. Nom", "NOMS Prénoms", "Noms"), find_words, weak_labels=("Nom",), reach=2.5, between=3),
    Field("first_names", ("Prénoms / Given names", "Prénom(s)", "Prénoms", "Given names", "Prénom", "Prénoms/Given names", "Prénom(s) / Given names", "2. Prénoms", "Forenames", "Prénoms / Forenames"), find_words, reach=2.5, between=3),
    Field("full_name", ("Nom, prénom / Surname, name", "Surname, name", "Nom, prénoms / Surname, names"), find_full_name, reach=2.5, between=3),
    Field("usual_name", ("Nom d'usage / Alternate name", "Nom d'usage", "Nom usuel", "Nom d'époux", "Nom d'épouse", "Alternate name"), find_words, reach=2.0, between=3),
    Field("birth_date", ("Date de naissance / Date of birth", "Date de naissance", "Date de naiss.", "Date of birth", "Né(e) le", "Née le", "Né le", "Date de naiss. / Date of birth", "Né(e)", "Date et lieu de naissance", "Date de naiss"), find_identity_dates, weak_labels=("Naissance",), reach=2.5),
    Field("expiry_date", ("Date d'expiration / Date of expiry", "Date d'expiration", "Date d'expir.", "Expiry date", "Date of expiry", "Carte valable jusqu'au", "Valable jusqu'au", "Valable jusqu'au / Valid until", "Date d'expir. / Expiry date", "Valide jusqu'au", "Date de fin de validité", "Fin de validité", "Expire le", "Date limite de validité", "Validité jusqu'au", "Date d'expir", "Valid until", "Au", "Au / Until", "Until"), find_identity_dates, weak_labels=("Jusqu'au",), reach=2.5),
    Field("issue_date", ("Date de délivrance / Date of issue", "Date de délivrance", "Délivrée le", "Délivré le", "Date of issue", "Date de délivr.", "Date d'émission", "Délivrance", "Date de délivr. / Date of issue"), find_identity_dates, reach=2.5),
    Field("document_number", ("N° du document / Document No", "N° du document", "Document No", "Carte nationale d'identité n°", "Passeport n° / Passport No", "Passeport n°", "Passport No", "N° du titre", "Numéro du document", "N° de carte", "Numéro du titre", "N° titre", "Titre n°", "N° de document", "Numéro de carte", "Récépissé n°", "Attestation n°", "Numéro de l'attestation", "N° de l'attestation", "Document N°", "Numéro de document", "Card No", "Carte n°", "N° de passeport"), find_number, weak_labels=("N°", "Numéro"), reach=2.5, between=3),
    Field("nationality", ("Nationalité / Nationality", "Nationalité", "Nationality", "Nationalité :"), find_nationality, reach=2.5, between=2),
    Field("sex", ("Sexe / Sex", "Sexe", "Sex"), find_sex, reach=2.5),
)  # fmt: skip
_PARSERS: dict[str, Parser] = {field.name: field.parse for field in FIELDS}
DECOYS = (
    "N° étranger",
    "Numéro étranger",
    "N° AGDREF",
    "Numéro AGDREF",
    "N° personnel",
    "Nom du père",
    "Nom de la mère",
    "Lieu de naissance",
    "Taille",
    "Titre de séjour expiré n°",
    "Titre expiré n°",
    "Document de séjour expiré n°",
    "Nom et prénom du conjoint",
    "Né(e) le (conjoint)",
    "Né le (conjoint)",
    "Née le (conjointe)",
    "Date de naissance du conjoint",
    "Date de naissance (conjoint)",
)


def zone_of(draft: Draft) -> tuple[Mrz, Box | None, int] | None:
    """The machine-readable zone of the document, its place and its page."""
    best: tuple[Mrz, Box | None, int] | None = None
    for sheet in draft.sheets:
        for words in _columns([row.words for row in sheet.rows]):
            zone = read_mrz("".join(word.text for word in row) for row in words)
            if zone is not None and (best is None or _proof(zone) > _proof(best[0])):
                box = Box.around(word.box for i in zone.lines for word in words[i]) if zone.lines else None
                best = (zone, box, sheet.page.number)
    return best


def _proof(zone: Mrz) -> tuple[bool, int]:
    return zone.valid, len(zone.proven)


_CARDS = 6  # zones on one page


def _columns(rows: Sequence[tuple[Word, ...]]) -> list[list[tuple[Word, ...]]]:
    """The rows whole, then what of them stands within the width of a line of chevrons: another side may stand beside."""
    wide = [word.box for row in rows for word in row if word.text.count("<") > 1 and len(word.text) > 18]
    spans = list(dict.fromkeys((round(box.x0, 2), round(box.x1, 2)) for box in wide))[:_CARDS]
    cut = ([tuple(w for w in row if start < w.box.cx < end) for row in rows] for start, end in spans)
    return [list(rows), *([row for row in column if row] for column in cut)]


def read_identity(draft: Draft) -> Mrz | None:
    """The common fields of identity papers; gives the zone back for what is a type's own."""
    found = draft.labelled(FIELDS, DECOYS)
    for candidate in captioned(draft.pages, _PARSERS):
        found[candidate.field].append(candidate)
    if above := over_captions(draft.pages, _PARSERS):
        for name, several in found.items():
            found[name] = [c for c in several if not c.reasons[0].startswith(("below", "its caption"))]
            found[name] += [c for c in above if c.field == name]
    for name in ("document_number", "expiry_date"):
        found[name] = [c for c in found[name] if not of_another_paper(draft, c)]
    if not found["document_number"]:
        found["document_number"] = lone_number(draft.pages)
    printed: dict[str, FieldValue] = {}
    for name, several in found.items():
        value, lost = choose(several)
        draft.rejected += lost
        if value is not None:
            printed[name] = value
    full = printed.pop("full_name", None)
    if full is not None and isinstance(full.value, list):
        printed["last_name"], printed["first_names"] = (replace(full, value=part) for part in full.value)
    _in_order(printed)
    _stacked_names(draft, printed)
    where = zone_of(draft)
    if where is None:
        draft.fields |= printed
        return None
    zone, box, page = where
    draft.fields |= _reconciled(draft, printed, found, zone, box, page)
    if not zone.valid and len(zone.proven) < 2:
        draft.cautions.append(
            Caution(
                "invalid_number",
                "Les chiffres de contrôle de la pièce ne sont pas bons : envoyez une photo plus nette, ou l'original.",
            )
        )
    return zone


def _stacked_names(draft: Draft, printed: dict[str, FieldValue]) -> None:
    """Permits print `NOM Prénoms` once, the surname and under it the given names."""
    last = printed.get("last_name")
    if last is None or last.box is None or "first_names" in printed:
        return
    for page in draft.pages:
        for line in page.lines:
            gap = line.box.y0 - last.box.y1
            if (
                page.number == last.page
                and -0.2 * line.box.height < gap < 1.6 * line.box.height
                and abs(line.box.x0 - last.box.x0) < 0.02
            ):
                value = find_words(line.text)
                if value and value[0].end >= len(line.text.rstrip()) - 1:
                    printed["first_names"] = FieldValue(
                        value[0].value, line.text, 0.8, page.number, line.box, page.source
                    )
                return


def _in_order(printed: dict[str, FieldValue]) -> None:
    """Dates that cannot be so (issued after the end, born after the issue) are left out."""
    born, issued, ends = (printed.get(n) for n in ("birth_date", "issue_date", "expiry_date"))
    if born and issued and str(born.value) >= str(issued.value):
        printed.pop("issue_date")
    if issued and ends and str(issued.value) >= str(ends.value):
        printed.pop("issue_date", None)
    if born and ends and str(born.value) >= str(ends.value):
        printed.pop("expiry_date")


def _reconciled(
    draft: Draft,
    printed: dict[str, FieldValue],
    found: Mapping[str, Sequence[Candidate]],
    zone: Mrz,
    box: Box | None,
    page: int,
) -> dict[str, FieldValue]:
    """Printed values and the zone's: a proven value wins; a name is given as printed when it is the zone's name."""
    fields = dict(printed)
    source: Source = next((p.source for p in draft.pages if p.number == page), "ocr")

    def from_zone(value: str, confidence: float) -> FieldValue:
        return FieldValue(value, value, confidence, page, box, source)

    for name, value in (
        ("birth_date", zone.birth_date),
        ("expiry_date", zone.expiry_date),
        ("document_number", zone.number),
    ):
        key = "number" if name == "document_number" else name
        if value and key in zone.proven:
            if name == "document_number" and name in printed and _begins(str(printed[name].value), value):
                continue  # the zone has no room for the whole number of a Belgian card
            same = name in printed and str(printed[name].value).replace(" ", "") == value
            fields[name] = from_zone(value, 0.99 if same or zone.valid else 0.93)
            if (
                name == "birth_date"
                and name in printed
                and not same
                and str(printed[name].value)[4:] == value[4:]
                and str(printed[name].value)[2:4] == value[2:4]
            ):
                fields[name] = printed[name]  # the century is printed
    for name, value in (("last_name", zone.last_name), ("first_names", zone.first_names)):
        if value:
            told = from_zone(value, 0.96 if zone.valid else 0.85)
            fields[name] = _name(draft, name, printed.get(name), told, found[name])
    if zone.nationality and (codes := codes_of(zone.nationality)):
        alike = "nationality" in printed and codes & codes_of(str(printed["nationality"].value))
        fields["nationality"] = (
            replace(printed["nationality"], confidence=0.97) if alike else from_zone(zone.nationality, 0.96)
        )
    if zone.sex:
        fields["sex"] = from_zone(zone.sex, 0.96)
    return fields


_LETTERS_FOR_DIGITS = str.maketrans("OSIBZ", "05182")


def _begins(printed: str, zone: str) -> bool:
    """Whether a printed number goes on where the zone's ends."""
    digits = re.sub(r"\D", "", printed)
    return len(digits) > len(zone) and digits.startswith(zone.translate(_LETTERS_FOR_DIGITS))


def _printed_alike(draft: Draft, letters: str, cut_off: bool) -> list[FieldValue]:
    """The words of a line that have the letters of the zone's name, wherever they stand: `O'CONNOR`, `OCÉANE AMINATA`."""
    found = []
    for page in draft.pages:
        for line in page.lines:
            for first, last in _spelling(line, letters, cut_off) if len(letters) > 2 else ():
                words = line.words[first:last]
                text = _GLUED.sub("", " ".join(w.text for w in words).strip(" ,:"))
                if "<" not in text:
                    box = Box.around(w.box for w in words)
                    text = re.sub(r"\s*,\s*", " ", text)
                    found.append(FieldValue(text, text, 0.98, page.number, box, page.source))
    return found


def _spelling(line: Line, letters: str, cut_off: bool) -> Iterator[tuple[int, int]]:
    """First and last word (exclusive) of each run of words with those letters, or, where the zone cuts names off, with
    letters that begin so; each run is followed only as far as it spells them.
    """
    pieces = [_bare(word.text) for word in line.words]
    for first, piece in enumerate(pieces):
        here = ""
        for last, more in enumerate(pieces[first:] if piece else (), start=first + 1):
            here += more
            if here == letters or (cut_off and here.startswith(letters)):
                yield first, _listed_on(line, last) if cut_off else last
            if len(here) >= len(letters) or not letters.startswith(here):
                break


_GLUED = re.compile(r"(?<=[A-ZÀ-Þ]{3})[A-ZÀ-Þ][a-zà-ÿ]{2,}$")  # `CONSUELOPrénoms`: a caption right after the name


def _listed_on(line: Line, last: int) -> int:
    """The end of a list of given names that goes on after commas where the zone had no room for more."""
    while last < len(line.words) and line.words[last - 1].text.endswith(",") and find_words(line.words[last].text):
        last += 1
    return last


def _bare(text: str) -> str:
    return re.sub(r"[^a-z]", "", fold(text))


def _name(
    draft: Draft, name: str, printed: FieldValue | None, zone: FieldValue, several: Sequence[Candidate]
) -> FieldValue:
    """The name as printed, wherever it says what the zone says (which may cut a long one); else the zone's."""
    there = _bare(str(zone.value))
    long = len(there) >= (9 if name == "first_names" else 22)
    options = [
        *([printed] if printed else []),
        *(value_of(c, 0.98) for c in several),
        *_printed_alike(draft, there, long),
    ]
    for option in options:
        here = _bare(str(option.value))
        if here == there or (long and here.startswith(there)):
            value = _apart(str(option.value), str(zone.value).split())
            return FieldValue(value, option.text, 0.98, option.page, option.box, option.source)
    if printed is not None and fuzz.ratio(_bare(str(printed.value)), there) >= 80:
        return replace(printed, confidence=min(printed.confidence, 0.75))  # no check digit proves the zone's names
    return zone


def _apart(text: str, words: Sequence[str]) -> str:
    """A name whose words a reader ran together (`ZAREMAAWA`), set apart as the zone has them."""
    if len(re.split(r"[\s'’-]+", text)) >= len(words) or not text.isalpha() or len(text) != sum(map(len, words)):
        return text
    ends = list(accumulate(map(len, words), initial=0))
    return " ".join(text[start:end] for start, end in pairwise(ends))
