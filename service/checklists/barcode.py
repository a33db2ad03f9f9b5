"""What a paper's 2D-Doc says beside what is printed on it (ANTS specification 3.2.6, types 04, 06, 18, 24, 27, 28).

A difference means tampering or a misread; so a value read by OCR counts only when it was read surely. Names are not
compared: the code holds them cut to 38 capitals.
"""

from __future__ import annotations

import re
from typing import Any

from service.checklists.papers import Paper

SURE_OCR = 0.9
NUMBERS = {"tax_notice": {"41": "reference_tax_income", "45": "income_year", "43": "tax_shares"},
           "payslip": {"58": "net_taxable_pay"}}  # fmt: skip
TEXTS = {"tax_notice": {"44": "notice_reference"}, "payslip": {"50": "siret"}}
TAX_NUMBERS = ("47", "49")


def differences(paper: Paper) -> tuple[str, ...]:
    """The fields whose printed value is not the code's."""
    found: dict[str, None] = {}
    for barcode in paper.barcodes:
        for code, name in NUMBERS.get(paper.type, {}).items():
            printed, coded = _printed(paper, name), _number(barcode.fields.get(code))
            if printed is not None and coded is not None and abs(float(printed) - coded) > 0.005:
                found[name] = None
        for code, name in TEXTS.get(paper.type, {}).items():
            printed, text = _printed(paper, name), _plain(barcode.fields.get(code))
            if printed is not None and text and _plain(printed) != text:
                found[name] = None
        coded_numbers = {_plain(barcode.fields.get(code)) for code in TAX_NUMBERS} - {""}
        printed_numbers = {_plain(number) for number in _printed(paper, "tax_numbers") or ()}
        if paper.type == "tax_notice" and coded_numbers and printed_numbers - coded_numbers:
            found["tax_numbers"] = None
    return tuple(found)


def _printed(paper: Paper, name: str) -> Any:
    """A value that was read from the print, surely enough to accuse."""
    field = paper.fields.get(name)
    if field is None or field.source not in ("pdf_text", "ocr"):
        return None
    return None if field.source == "ocr" and field.confidence < SURE_OCR else paper.value(name)


def _number(text: str | None) -> float | None:
    try:
        return float(str(text).replace(",", ".").replace(" ", "")) if text else None
    except ValueError:
        return None


def _plain(text: Any) -> str:
    return re.sub(r"\W", "", str(text or "")).upper()
