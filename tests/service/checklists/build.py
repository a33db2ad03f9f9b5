"""Situations and papers for the tests, from the few values that an example is about.

The household is Nadia Belkacem (p1) alone unless told; a paper is hers, of today (21 November 2026) and perfectly read
unless told. `_confidence`, `_legible`, `_pages`, `_file`, `_unread` (fields to leave out), `_sure` (field confidence),
`_barcode` and `_warnings` change the reading; every other key is a field.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from service.checklists.evaluate import evaluate
from service.checklists.report import ItemReport, Report
from service.checklists.situation import Situation
from service.results import FileResult

TODAY = date(2026, 11, 21)
NADIA = {
    "id": "p1",
    "role": "applicant",
    "first_name": "Nadia",
    "last_name": "Belkacem",
    "birth_date": "1988-04-02",
    "nationality": "french",
}
CHILD = {"id": "p2", "role": "dependant", "first_name": "Ilyes", "last_name": "Belkacem", "birth_date": "2015-09-12"}
PARTNER = {
    "id": "p3",
    "role": "co_applicant",
    "first_name": "Karim",
    "last_name": "Haddad",
    "birth_date": "1986-01-15",
}
NAME = "BELKACEM Nadia"
ADDRESS = "12 rue des Lilas 33000 Bordeaux"
ISSUED = "2026-10-15"
_IDENTITY = {
    "last_name": "BELKACEM",
    "first_names": "Nadia",
    "birth_date": "1988-04-02",
    "document_number": "X4RTBPFW4",
    "expiry_date": "2031-05-01",
    "nationality": "FRA",
}
_PAID = {"beneficiary_name": NAME, "period": "2026-10", "issue_date": ISSUED, "amount": 900}
_JOB = {"employee_name": NAME, "employer_name": "ACME", "contract_kind": "permanent", "start_date": "2024-01-01"}
_RENT = {
    "tenants": [NAME],
    "landlord_name": "SCI Lilas",
    "address": ADDRESS,
    "period_start": "2026-10-01",
    "period_end": "2026-10-31",
    "rent": 600,
    "charges": 50,
    "total": 650,
}
_HOST = {"host_name": "MARTIN Paul", "beneficiary_name": NAME, "address": ADDRESS, "issue_date": ISSUED}
FIELDS: dict[str, dict[str, Any]] = {
    "identity_card": {**_IDENTITY, "sides": ["front", "back"]},
    "passport": _IDENTITY,
    "residence_permit": {**_IDENTITY, "nationality": "ALGERIENNE", "permit_kind": "card"},
    "tax_notice": {
        "notice_kind": "income_tax",
        "income_year": 2024,
        "notice_year": 2025,
        "reference_tax_income": 18000,
        "tax_shares": 1,
        "dependants": 0,
        "household_size": 1,
        "declarants": [NAME],
        "address": ADDRESS,
    },
    "payslip": {
        "employee_name": NAME,
        "employer_name": "ACME",
        "period": "2026-10",
        "net_taxable_pay": 1500,
        "net_pay": 1400,
    },
    "rent_receipt": _RENT,
    "rent_due_notice": _RENT,
    "court_ruling": {"ruling_kind": "other", "parties": [NAME, "HADDAD Karim"], "decision_date": "2025-03-01"},
    "benefits_statement": {
        "beneficiary_name": NAME,
        "period": "2026-10",
        "total": 400,
        "housing_benefit": 250,
        "issue_date": ISSUED,
    },
    "unemployment_statement": _PAID,
    "pension_notice": _PAID,
    "daily_allowance_statement": _PAID,
    "employment_contract": _JOB,
    "employer_certificate": {**_JOB, "issue_date": ISSUED},
    "lease": {"tenants": [NAME], "address": ADDRESS, "start_date": "2022-01-01", "rent": 600, "charges": 50},
    "hosting_certificate": _HOST,
    "landlord_certificate": _HOST,
    "shelter_certificate": _HOST,
    "proof_of_address": {"holder_name": NAME, "issuer": "EDF", "address": ADDRESS, "issue_date": ISSUED},
    "home_insurance_certificate": {"holder_name": NAME, "issuer": "MAIF", "issue_date": ISSUED},
    "registration_certificate": {"unique_number": "033102600123AB4567", "applicant_name": NAME},
    "unknown": {},
    "bank_details": {},
    "bank_statement": {},
    "health_card": {},
}
OTHER = {"issue_date": ISSUED, "person_names": [NAME]}


def situation(**changes: Any) -> Situation:
    """Nadia's situation, changed. `p1` changes her; `child`, `partner` add the others (true, or their changes)."""
    values: dict[str, Any] = {"department": "33", "city": "Bordeaux", **changes}
    persons = [{**NADIA, **values.pop("p1", {})}]
    for key, person in (("child", CHILD), ("partner", PARTNER)):
        added = values.pop(key, None)
        if added:
            persons.append({**person, **(added if isinstance(added, Mapping) else {})})
    return Situation.of({"persons": persons, **values})


def paper(kind: str, /, **changes: Any) -> dict[str, Any]:
    """A document as `read --json` prints it, in a file of its own."""
    fields = {**FIELDS.get(kind, OTHER), **{key: value for key, value in changes.items() if key[0] != "_"}}
    unread = changes.get("_unread", [])
    sure = changes.get("_sure", 0.97)
    document = {
        "pages": changes.get("_pages", [1]),
        "type": kind,
        "label": kind,
        "confidence": changes.get("_confidence", 0.98),
        "text_source": "pdf_text",
        "quality": {"legible": changes.get("_legible", True), "issues": []},
        "fields": {
            name: {"value": value, "text": str(value), "confidence": sure, "page": 1, "box": None, "source": "pdf_text"}
            for name, value in fields.items()
            if name not in unread and value is not None
        },
        "barcode": changes.get("_barcode"),
        "warnings": changes.get("_warnings", []),
    }
    return {"_file": changes.get("_file"), "_sha": changes.get("_sha"), **document}


def files(papers: Sequence[Mapping[str, Any]]) -> list[FileResult]:
    """Each document in its own file, named after its place and type."""
    made = []
    for index, document in enumerate(papers):
        name = document["_file"] or f"{index:02d}-{document['type']}.pdf"
        own = {key: value for key, value in document.items() if key[0] != "_"}
        sha = document["_sha"] or hashlib.sha256(f"{name}{sorted(own['fields'].items())}".encode()).hexdigest()
        made.append(
            FileResult.model_validate(
                {
                    "file": name,
                    "sha256": sha,
                    "media_type": "application/pdf",
                    "page_count": max(own["pages"]),
                    "seconds": 0.1,
                    "documents": [own],
                }
            )
        )
    return made


def report(
    papers: Sequence[Mapping[str, Any]], checklist: str = "national", on: date = TODAY, **changes: Any
) -> Report:
    """The report on these papers for that situation."""
    return evaluate(situation(**changes), files(papers), checklist, on)


def item(found: Report, item_id: str, person: str | None = None) -> ItemReport | None:
    """The line of that item for that person, if it is listed."""
    return next((one for one in found.items if one.id == item_id and one.person == person), None)


def months(kind: str, *periods: str, **changes: Any) -> list[dict[str, Any]]:
    """The same paper for several months."""
    return [paper(kind, period=period, **changes) for period in periods]
