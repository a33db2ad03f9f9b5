"""The plain baseline: Tesseract as it comes on a 200-dpi picture, and one regular expression a field.

What a first afternoon's script does. It is told the type of each paper, which is more than it could find by itself.
"""

from __future__ import annotations

import io
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytesseract
from PIL import Image

MONEY = r"(-?\d[\d  ]*(?:[.,]\d{2})?)"
DATE = r"(\d{2}/\d{2}/\d{4})"
MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin")
MONTHS += ("juillet", "août", "septembre", "octobre", "novembre", "décembre")


def money(text: str) -> float:
    return float(re.sub(r"[^\d,.-]", "", text).replace(",", "."))


def date(text: str) -> str:
    day, month, year = text.split("/")
    return f"{year}-{month}-{day}"


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def month(text: str) -> str:
    name, year = text.lower().split()
    return f"{year}-{MONTHS.index(name) + 1:02}"


def names(text: str) -> list[str]:
    return [text.strip()]


Parser = Callable[[str], Any]
RULES: dict[str, dict[str, tuple[str, Parser]]] = {
    "tax_notice": {
        "income_year": (r"revenus de (?:l'année )?(\d{4})", int),
        "notice_year": (r"établi en (\d{4})", int),
        "reference_tax_income": (rf"Revenu fiscal de référence\s*:?\s*{MONEY}", money),
        "tax_shares": (r"Nombre de parts\s*:?\s*(\d+[.,]?\d*)", money),
        "notice_reference": (r"Référence de l'avis\s*:?\s*([\d ]{13,20})", digits),
        "issue_date": (rf"Date d'établissement\s*:?\s*{DATE}", date),
    },
    "payslip": {
        "siret": (r"SIRET\s*:?\s*([\d ]{14,18})", digits),
        "period": (
            rf"((?:{'|'.join(MONTHS)}) \d{{4}})",
            month,
        ),
        "gross_pay": (rf"(?:Salaire|Total) brut\s*:?\s*{MONEY}", money),
        "net_social_pay": (rf"Montant net social\s*:?\s*{MONEY}", money),
        "net_pay_before_tax": (rf"Net à payer avant impôt[^\d]*{MONEY}", money),
        "net_pay": (rf"Net (?:à payer au salarié|payé|à payer)\s*:?\s*{MONEY}", money),
        "payment_date": (rf"(?:Date de paiement|Payé le)\s*:?\s*{DATE}", date),
    },
    "rent_receipt": {
        "period_start": (rf"du\s+{DATE}\s+au", date),
        "period_end": (rf"au\s+{DATE}", date),
        "rent": (rf"Loyer[^\d\n]*{MONEY}", money),
        "charges": (rf"charges[^\d\n]*{MONEY}", money),
        "total": (rf"Total[^\d\n]*{MONEY}", money),
        "landlord_name": (r"(?:Bailleur|Propriétaire)\s*:?\s*(.+)", str.strip),
        "tenants": (r"Locataire\s*:?\s*(.+)", names),
    },
    "court_ruling": {
        "case_number": (r"RG[^\d]*(\d{2}/\d{4,6})", str),
        "court": (r"(Tribunal judiciaire de \w+)", str),
        "decision_date": (rf"{DATE}", date),
    },
}


@dataclass(frozen=True, slots=True)
class PlainReading:
    """What the baseline found, and its seconds."""

    fields: dict[str, Any]
    pages: int
    seconds: float


def read(path: Path, type_id: str) -> PlainReading:
    """Reads one paper of a known type the plain way."""
    started = time.monotonic()
    pictures = _pictures(path)
    text = "\n".join(pytesseract.image_to_string(picture, lang="fra") for picture in pictures)
    return PlainReading(_match(text, RULES.get(type_id, {})), len(pictures), time.monotonic() - started)


def _pictures(path: Path) -> list[Image.Image]:
    data = path.read_bytes()
    if data[:4] == b"%PDF":
        pdf = pypdfium2.PdfDocument(data)
        return [page.render(scale=200 / 72).to_pil() for page in pdf]
    return [Image.open(io.BytesIO(data)).convert("RGB")]


def _match(text: str, rules: dict[str, tuple[str, Parser]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, (pattern, parse) in rules.items():
        match = re.search(pattern, text, re.IGNORECASE)
        if match:
            try:
                found[name] = parse(match[1])
            except ValueError:
                continue
    return found
