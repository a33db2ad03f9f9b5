"""A 2D-Doc beside the print: two sources that agree raise the confidence, two that differ make a warning.

The barcode is signed by who issued the paper and is read without OCR; the print is what people see and what a forger
changes first. So a contradiction is never resolved in silence: the printed value stays, less sure, with the caution
`barcode_mismatch`; a print that was hardly read gives way to the code, with the caution `low_confidence`. A field that
only the barcode gives has the source `barcode`. A code whose signature is wrong confirms and gives nothing; it can
still contradict.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from extractors.fields.cautions import caution
from extractors.fields.parsed import fold
from extractors.fields.readings import fuller, respelled
from extractors.fields.spec import Caution, FieldValue, Value
from extractors.page import Barcode, Page

Same = Callable[[Value, Value], bool]


def codes_of(pages: Sequence[Page], types: Sequence[str]) -> list[tuple[int, Barcode]]:
    """The page number and code of every 2D-Doc of these types."""
    return [(p.number, b) for p in pages for b in p.barcodes if b.document_type in types]


def confirm(
    fields: dict[str, FieldValue],
    said: Mapping[str, tuple[Value, str]],
    page: int,
    code: Barcode,
    same: Mapping[str, Same],
) -> list[Caution]:
    """Adds what the barcode says to `fields` (changed in place); the cautions are the contradictions."""
    cautions = []
    trusted = code.signature != "invalid"
    for name, (value, text) in said.items():
        printed = fields.get(name)
        agree = printed is not None and same.get(name, _equal)(printed.value, value)
        if (printed is None or agree) and not trusted:
            continue
        if printed is None:
            sure = 0.98 if code.signature == "valid" else 0.95
            fields[name] = FieldValue(value, text, sure, page, code.box, "barcode")
        elif agree:
            fields[name] = _surer(_spelled(printed, value))
        elif trusted and printed is not None and printed.confidence < 0.75:
            fields[name] = FieldValue(value, text, 0.9, page, code.box, "barcode")  # the print was hardly read at all
            cautions.append(caution("low_confidence", field=name, printed=printed.text, code=text))
        else:
            fields[name] = _doubted(printed)
            cautions.append(caution("barcode_mismatch", field=name, printed=printed.text, code=text))
    return cautions


def same_names(printed: Value, coded: Value) -> bool:
    """Whether two lists of names share their people; a code cuts names at 38 letters and drops accents."""
    left, right = (_letters(v) for v in (printed, coded))
    return bool(left) and all(any(_alike(one, other) for other in left) for one in right)


def same_numbers(printed: Value, coded: Value) -> bool:
    """Whether all numbers of the code are printed."""
    return isinstance(printed, list) and isinstance(coded, list) and set(coded) <= set(printed)


def same_address(printed: Value, coded: Value) -> bool:
    """Whether two addresses share most of their words."""
    left, right = (set(fold(str(v)).replace("/", " ").replace(",", " ").split()) for v in (printed, coded))
    return len(left & right) >= 0.6 * min(len(left), len(right))


def _letters(value: Value) -> list[set[str]]:
    names = value if isinstance(value, list) else [str(value)]
    return [set(fold(name).replace("-", " ").replace("'", " ").split()) for name in names]


def _alike(one: set[str], other: set[str]) -> bool:
    return len(one & other) >= min(len(one), len(other), 2)


def _equal(printed: Value, coded: Value) -> bool:
    return printed == coded


def _spelled(printed: FieldValue, coded: Value) -> FieldValue:
    """The print with the strokes and marks that the reader lost and the code has (`LEGLISE`, `L'EGLISE`)."""
    if printed.source != "ocr":
        return printed
    if isinstance(printed.value, str) and isinstance(coded, str):
        return replace(printed, value=fuller(printed.value, coded) or printed.value)
    if isinstance(printed.value, list) and isinstance(coded, list):
        return replace(printed, value=respelled(printed.value, coded))
    return printed


def _surer(value: FieldValue) -> FieldValue:
    confidence = round(1 - 0.2 * (1 - max(value.confidence, 0.9)), 3)
    return replace(value, confidence=min(confidence, 0.995))


def _doubted(value: FieldValue) -> FieldValue:
    return replace(value, confidence=round(0.55 * value.confidence, 3))
