"""Avis d'impôt sur le revenu, and its look-alike twin, the avis de situation déclarative (ASDIR).

Issued by the DGFiP every summer on the income of the year before (CGI art. 204 A s.; LPF art. L. 253). Page 1 has the
references (numéros fiscaux, référence de l'avis, dates), the envelope, what is left to pay, and at the bottom
`Revenu fiscal de référence` and `Nombre de parts`; the following pages detail incomes and the household. An ASDIR has
the same face from April on, `avis de situation déclarative` in its title and no date de mise en recouvrement. The year
that matters is that of the income (`revenus de 2024`), never the first year on the page; a corrective notice
(`avis d'impôt rectificatif`) may come years later. A 2D-Doc (ANTS 3.2.6: types 04, 28; ASDIR 18, 24, 27) repeats the
main values. The reference tax income is defined in CGI art. 1417 IV, the shares in art. 193-196 B.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractors.documents._draft import draft_of
from extractors.fields import household
from extractors.fields.choose import agreed, choose_all, grouped, value_of
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate, declared
from extractors.fields.fiscal import find_notice_references, find_shares, find_years
from extractors.fields.flow import Flow
from extractors.fields.identifiers import find_tax_numbers
from extractors.fields.labels import TAKEN, candidates, label_of
from extractors.fields.layout import Sheet
from extractors.fields.lists import several as listed
from extractors.fields.names import distinct
from extractors.fields.occasions import issue_dates
from extractors.fields.other_notices import own_dates, own_incomes, own_years
from extractors.fields.parsed import fold
from extractors.fields.prose import Cue, after
from extractors.fields.readings import fuller, of_one_family, one_reading, respelled, without_slips
from extractors.fields.runs import compact
from extractors.fields.scales import of_no_scale
from extractors.fields.second_source import codes_of, confirm, same_address, same_names, same_numbers
from extractors.fields.second_taxpayer import find_told, second_number
from extractors.fields.sentences import told
from extractors.fields.spec import Caution, Extraction, FieldValue, Value
from extractors.fields.tax_figures import find_numbers_of_people, find_whole_euros
from extractors.fields.tax_years import in_columns, of_year, told_of
from extractors.fields.taxpayers import (
    columns_of_names,
    envelope,
    find_name_cells,
    find_people,
    heads_of_columns,
    running_heads,
)
from extractors.page import Barcode, Page

NOTICE_CODES, ASDIR_CODES = ("04", "28"), ("18", "24", "27")
SURE, MOST = 0.8, 0.6  # of the reference income, with a margin for reliefs that are taken back

FIELDS, DECOYS = declared(
    __file__,
    {
        "income_year": find_years,
        "notice_year": find_years,
        "reference_tax_income": find_whole_euros,
        "net_tax": find_whole_euros,
        "tax_shares": find_shares,
        "notice_reference": find_notice_references,
        "issue_date": find_dates,
        "tax_numbers": find_tax_numbers,
        "declarants": find_people,
        "people:told": find_told,
        "people:last_name": find_name_cells,
        "people:first_name": find_name_cells,
        **dict.fromkeys(("household_size", *household.COUNTS), find_numbers_of_people),
    },
)
_ASDIR = re.compile(r"situation declarative")
_DECLARED = re.compile(r"(?:depos|declar|transmi|souscri|enregistr|recouvr|limite|recu|vers|prelev|echeanc)[^.;]{0,60}")
DATED = (
    Cue(r"\betablie? en (?:19|20)\d\d[\s,]{1,3}le\b", 0.9),  # `Avis d'impôt établi en 2024` over `le 04/07/2024`
    Cue(r"\b(?:present\w*|cet)\s(?:avis|document|lettre)\b[^.;:\d]{0,40}\bdatee? du\b", 0.9),
)
DECLARING = (
    Cue(r"\bje soussignee?(?:\(e\))?,? ", 0.85),
    Cue(  # `Objet : impôt sur les revenus de l'année 2025 de Mme Anne ROUX`
        r"\brevenus? (?:(?:de|percus en|au titre de) )?(?:l'annee )?20\d\d,? (?:de|du foyer de|pour|au nom de)"
        r"(?= (?:m|mr|mme|mlle|monsieur|madame|mademoiselle)\b)",
        0.85,
    ),
)
REFERENCED = (  # at the end of a line: `Référence de l'avis :` over `25 33 A123456 78`
    Cue(
        r"\b(?:ref\.|references?|numero|n[°o]) (?:de |d')(?:l'|votre |ce |cet )?(?:avis|asdir|document)\b"
        r"[^.;:\d]{0,30}:",
        0.9,
    ),
)
_UNTAXED = re.compile(  # said as such, not `si vous n'êtes pas imposable`
    r"(?<![^\n\t.!:;])(?:(?!\b(?:si|lorsque|quand|cas|meme)\b)[^\n\t.!:;]){0,200}"
    r"\b(?:vous|le foyer) (?:n'etes|n'est) (?:donc )?pas imposable(?! (?:a la|si|lorsque|quand|des lors)\b)"
    r"|avis de non[- ]imposition"
)
_TAX = re.compile(  # a letter without the notice's title
    r"impots? sur (?:le|les) revenus?|\bref\w*\.? (?:de (?:l'|votre )|du present )?avis\b"
    r"|\b(?:la )?presente imposition\b|\bmise? en recouvrement\b"
)
_NOTICE = re.compile(r"avis d.? ?imp[oô]t|avis d.? ?imposition|avis de non.imposition")


def extract(pages: Sequence[Page]) -> Extraction:
    """The fields of a tax notice or ASDIR, its pages in any order."""
    draft = draft_of(pages)
    sheets, text = draft.sheets, draft.text
    found, refused = candidates(sheets, FIELDS, DECOYS)
    for name, several in told(text, FIELDS, DECOYS).items():
        found[name] += several
    found["income_year"] = own_incomes(found["income_year"], text)
    found["notice_year"] = own_years(found["notice_year"], text)
    found["tax_numbers"] = _not_in_brackets(_own_numbers(found), text)
    found["notice_reference"] += after(text, "notice_reference", REFERENCED, find_notice_references, 30, 3)
    found["notice_reference"] = _references(found)
    found["issue_date"] = own_dates([*found["issue_date"], *after(text, "issue_date", DATED, find_dates, 30, 3)], text)
    _of_year(found, pages, sheets)
    _of_row(found, pages)
    found["net_tax"] = _possible(found)
    for name in ("reference_tax_income", "net_tax"):
        found[name] = [_whole(c) for c in found[name]]
    names, homes = envelope(pages)
    found["declarants"] += [c.renamed("declarants") for c in found["people:told"]]
    found["declarants"] += after(text, "declarants", DECLARING, find_people, gap=2)
    found["tax_numbers"] += second_number(found, _named(found, names), sheets)
    scalars = {k: v for k, v in found.items() if ":" not in k and k not in ("tax_numbers", "declarants")}
    fields, rejected = choose_all({**scalars, "address": one_reading(homes)})
    if "issue_date" not in fields:
        fields.update(choose_all({"issue_date": _letter_dates(text)})[0])
    table = draft.table
    fields.update(_kind(table, pages))
    if "net_tax" not in fields and (untaxed := _UNTAXED.search(text.folded)):
        fields["net_tax"] = text.value(0, untaxed.start(), untaxed.end(), 0.85, "derived")
    fields.update(_people(found, names, heads_of_columns(pages)))
    if "declarants" not in fields:
        fields.update(choose_all({"declarants": running_heads(pages)})[0])
    _years(fields, found)
    cautions = _barcodes(pages, fields)
    _household(table, fields, found)
    return Extraction(fields, tuple(cautions), (*refused, *rejected))


def _letter_dates(text: Flow) -> list[Candidate]:
    """The day of a notice in the form of a letter (`Le 10 avril 2024`), never that on which the income was declared."""
    declared = _DECLARED.findall(text.folded)
    several = [c for c in issue_dates(text) if not any(fold(c.text) in " ".join(phrase.split()) for phrase in declared)]
    return own_dates(several, text)


def _possible(found: Mapping[str, Sequence[Candidate]]) -> list[Candidate]:
    """The net taxes: below 49 % of the reference income (CGI art. 197, 223 sexies), else a figure of another row."""
    incomes = grouped(found["reference_tax_income"])
    if not incomes or agreed(incomes[0]) < SURE:
        return list(found["net_tax"])
    most = MOST * incomes[0][0].value
    return [c.scaled(0.3, "more than the income bears") if c.value > most else c for c in found["net_tax"]]


def _whole(candidate: Candidate) -> Candidate:
    """An OCR'd amount below 61 € may be torn from a longer one; less than 61 € is not levied (CGI art. 1657)."""
    torn = candidate.source == "ocr" and 0 < candidate.value < 61
    return candidate.scaled(0.4, "one or two digits, perhaps torn from an amount") if torn else candidate


def _own_numbers(found: Mapping[str, Sequence[Candidate]]) -> list[Candidate]:
    """The numéros fiscaux but the reference of the notice, in the next column, that a label of its own names better."""
    named = {c.value: c.score for c in reversed(found["notice_reference"])}
    kept = [c for c in found["tax_numbers"] if named.get(c.value, 0.0) < 1.1 * c.score]
    freed = {label_of(c) for c in found["tax_numbers"] if c not in kept}
    return [c.scaled(1.5, "not so") if TAKEN in c.reasons and label_of(c) in freed else c for c in kept]


_IN_BRACKETS = re.compile(r"\((?:n\W{0,2}|numero )\s?fiscal\s?:?\s*(?P<number>\d[\d ]{12,20})\)")


def _not_in_brackets(numbers: list[Candidate], text: Flow) -> list[Candidate]:
    """The numbers but those told in passing, of an ex-spouse or a child's other parent: `M ROUX Paul (n° fiscal …)`."""
    passing = {m["number"].replace(" ", "") for m in _IN_BRACKETS.finditer(text.folded)}
    return [c for c in numbers if c.value not in passing] or numbers


def _references(found: Mapping[str, Sequence[Candidate]]) -> list[Candidate]:
    """References of the notice: never a numéro fiscal; they begin with the year of the notice."""
    people = {c.value for c in found["tax_numbers"] if c.score > 0.6}
    years = {str(group[0].value)[2:] for group in grouped(found["notice_year"])[:2] if agreed(group) > 0.6}
    references = [c for c in found["notice_reference"] if c.value not in people]
    return [
        c if not years or c.value[:2] in years else c.scaled(0.85, "begins with another year than the notice's")
        for c in references
    ]


def _of_year(found: dict[str, list[Candidate]], pages: Sequence[Page], sheets: Sequence[Sheet]) -> None:
    """Of figures told for several years those of the notice's own, in rows or in columns."""
    income = grouped(found["income_year"])
    if not income:
        return
    year = int(income[0][0].value)
    found["reference_tax_income"] = of_year(found["reference_tax_income"], year, pages)
    found["tax_shares"] = told_of(found["tax_shares"], year, pages)
    for name in ("reference_tax_income", "net_tax", "tax_shares", *household.COUNTS):
        found[name] = in_columns(found[name], year, sheets, (*found["income_year"], *found["notice_year"]))
    found["tax_shares"] = of_no_scale(found["tax_shares"])


def _of_row(found: dict[str, list[Candidate]], pages: Sequence[Page]) -> None:
    """Of the figures of one row that of the 2D-Doc; of two like incomes of which no head tells one, neither."""
    for _, code in codes_of(pages, (*NOTICE_CODES, *ASDIR_CODES)):
        said = _coded(code) if code.signature != "invalid" else {}
        for name in said.keys() & {"reference_tax_income", "net_tax", "tax_shares"}:
            theirs = [c for c in found[name] if c.value == said[name][0]]
            why = "the 2D-Doc has another figure of its row"
            found[name] = [c.scaled(0.2, why) if _beside(c, theirs) else c for c in found[name]]
    incomes = found["reference_tax_income"]
    told = ("column", "another value stands right")
    plain = [c for c in incomes if c.score > 0.4 and not any(word in " ".join(c.reasons) for word in told)]
    found["reference_tax_income"] = [
        c.scaled(0.5, "a figure like it in the same row") if c in plain and _beside(c, _like(c, plain)) else c
        for c in incomes
    ]


def _like(candidate: Candidate, others: Sequence[Candidate]) -> list[Candidate]:
    """The others whose figure is about as large as the candidate's."""
    return [o for o in others if 0.4 < (candidate.value + 1) / (o.value + 1) < 2.5]


def _beside(candidate: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether one of the others, of another value, stands on the candidate's line."""
    boxes = [o.box for o in others if o.box and o.page == candidate.page and o.value != candidate.value]
    return candidate.box is not None and any(box.overlap_y(candidate.box) > 0.5 for box in boxes)


def _kind(table: Flow, pages: Sequence[Page]) -> dict[str, FieldValue]:
    """ASDIR when its title or its 2D-Doc says so; else an income-tax notice when that is what is printed."""
    asdir, notice = _ASDIR.search(table.folded), _NOTICE.search(table.folded)
    coded = codes_of(pages, ASDIR_CODES)
    if asdir and (not notice or asdir.start() < notice.start() or coded):
        return {"notice_kind": table.value("declarative_situation", asdir.start(), asdir.end(), 0.97)}
    if notice:
        return {"notice_kind": table.value("income_tax", notice.start(), notice.end(), 0.97)}
    tax = _TAX.search(table.folded)
    return {"notice_kind": table.value("income_tax", tax.start(), tax.end(), 0.85)} if tax else {}


def _people(
    found: Mapping[str, Sequence[Candidate]], names: Sequence[Candidate], heads: Sequence[Candidate]
) -> dict[str, FieldValue]:
    """Declarants of the envelope, else those that labels or columns name; every numéro fiscal with a label."""
    fields: dict[str, FieldValue] = {}
    numbers = listed(found["tax_numbers"])
    if numbers:
        fields["tax_numbers"] = numbers
    groups = grouped(names)
    columns = columns_of_names(found["people:last_name"], found["people:first_name"])
    own = [c for c in found["declarants"] if not any(f"{c.value} " in f"{full.value} " for full in columns)]
    labelled = listed([*own, *columns]) or (None if groups else listed(heads))
    if groups:
        fields["declarants"] = value_of(groups[0][0], agreed(groups[0]))
    if labelled and not groups and numbers and len(_list(labelled)) < len(_list(numbers)):
        labelled = None  # a name of the column was not read
    if labelled and isinstance(labelled.value, list):
        known = groups[0][0].value if groups else []
        together = without_slips(_unspaced([*known, *labelled.value]), 2)
        if groups:
            fields["declarants"] = replace(fields["declarants"], value=respelled(known, labelled.value))
        if len(together) > len(known):
            fields["declarants"] = FieldValue(
                together, labelled.text, labelled.confidence, labelled.page, labelled.box, labelled.source
            )
    people = fields.get("declarants")
    if people is not None and people.source == "ocr" and isinstance(people.value, list):
        fields["declarants"] = replace(people, value=of_one_family(people.value))
    return fields


def _named(found: Mapping[str, Sequence[Candidate]], names: Sequence[Candidate]) -> int:
    """How many declarants the labels, or else the envelope, name."""
    told = distinct([str(c.value) for c in found["declarants"] if c.score > SURE])
    return max(len(told), *(len(c.value) for c in names[:1]), 0)


def _list(value: FieldValue) -> list[str]:
    return value.value if isinstance(value.value, list) else []


def _unspaced(names: Sequence[str]) -> list[str]:
    """The people once each; of two readings that differ by a space (`BL ANC`, `BLANC`) the one with fewer pieces."""
    whole: dict[str, str] = {}
    for name in names:
        key = "".join(sorted(compact(name)))
        if key not in whole or len(name.split()) < len(whole[key].split()):
            whole[key] = name
    once: list[str] = []
    for name in whole.values():
        twin = next((i for i, known in enumerate(once) if fuller(known, name)), None)
        if twin is None:
            once.append(name)
        else:
            once[twin] = fuller(once[twin], name) or name
    return distinct(once)


def _years(fields: dict[str, FieldValue], found: Mapping[str, Sequence[Candidate]]) -> None:
    """A notice follows its income by one year: that decides between years as likely, and makes sure ones surer."""
    income, notice = grouped(found["income_year"]), grouped(found["notice_year"])
    day = fields.get("issue_date")
    numbered = day is not None and _numbered_in(fields.get("notice_reference"), day)
    if "notice_year" not in fields and day is not None and (numbered or _first_notice(day, fields.get("income_year"))):
        year = FieldValue(int(str(day.value)[:4]), day.text, 0.9 * day.confidence, day.page, day.box, "derived")
        fields["notice_year"] = year
    if not income or not notice:
        return
    for first in income:
        for second in notice:
            likely = first is income[0] or agreed(second) > SURE / 2  # an unlikely year overturns none
            if second[0].value == first[0].value + 1 and likely and agreed(first) > 0.6 * agreed(income[0]):
                for name, group in (("income_year", first), ("notice_year", second)):
                    fields[name] = value_of(group[0], min(0.99, 1 - 0.4 * (1 - agreed(group))))
                return


def _numbered_in(reference: FieldValue | None, day: FieldValue) -> bool:
    """Whether the reference of the notice begins with the year of that day."""
    return reference is not None and str(reference.value)[:2] == str(day.value)[2:4]


def _first_notice(day: FieldValue, income: FieldValue | None) -> bool:
    """Whether a notice of that day is the first one on its income: a corrected one comes in a later year."""
    return income is None or int(str(day.value)[:4]) == int(str(income.value)) + 1


_TOGETHER = re.compile(  # taxed together (CGI art. 6)
    r"\bsituation (?:du foyer(?: fiscal)?|de famille|familiale|matrimoniale)[\s:]{1,4}"
    r"(?:marie|pacse)(?:e|\(e\))?(?:s|\(s\))?(?!\w| separe)"
)


def _household(table: Flow, fields: dict[str, FieldValue], found: Mapping[str, Sequence[Candidate]]) -> None:
    """Dependants and household size, from what is printed; the shares are a witness and say nothing alone."""
    lists = [fields[name].value for name in ("tax_numbers", "declarants") if name in fields]
    people = min(2, max((len(value) for value in lists if isinstance(value, list)), default=0))
    people = 2 if people and _TOGETHER.search(table.folded) else people
    shares = fields.get("tax_shares")
    supported = household.dependants(found, table, shares, people)
    if supported is None and people:
        supported = household.from_birth_years(table, shares, people)
    told = fields.get("household_size")
    if told is not None and people and not household.bears(int(str(told.value)) - people, shares):
        del fields["household_size"]
    if supported is None or not household.bears(int(str(supported.value)), shares):
        return
    fields["dependants"] = supported
    if people and "household_size" not in fields:
        fields["household_size"] = household.size(people, supported)


def _barcodes(pages: Sequence[Page], fields: dict[str, FieldValue]) -> list[Caution]:
    cautions = []
    same = {"declarants": same_names, "tax_numbers": same_numbers, "address": same_address}
    for page, code in codes_of(pages, (*NOTICE_CODES, *ASDIR_CODES)):
        cautions += confirm(fields, _coded(code), page, code, same)
    return cautions


def _coded(code: Barcode) -> dict[str, tuple[Value, str]]:
    """What a 2D-Doc of a notice says, as contract values with the text as coded."""
    said = code.fields
    values: dict[str, tuple[Value, str]] = {}
    kind = "declarative_situation" if code.document_type in ASDIR_CODES else "income_tax"
    values["notice_kind"] = (kind, code.document_type)
    for name, key, read in (
        ("reference_tax_income", "41", int), ("income_year", "45", int), ("net_tax", "4V", int),
        ("tax_shares", "43", lambda text: float(text.replace(",", "."))), ("notice_reference", "44", str),
    ):  # fmt: skip
        text = said.get(key, "").strip()
        try:
            if text:
                values[name] = (read(text), text)
        except ValueError:
            continue
    for name, keys in (("declarants", ("46", "48")), ("tax_numbers", ("47", "49"))):
        texts = [said[key].strip() for key in keys if said.get(key, "").strip()]
        if texts:
            values[name] = (texts, ", ".join(texts))
    address = " ".join(said.get("4Y", "").replace("/", " ").split())
    if address:
        values["address"] = (address, said["4Y"])
    return values
