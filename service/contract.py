"""The fields that CONTRACT.md section 3 fixes for each type; others rely on these, a module may give more."""

from __future__ import annotations

_IDENTITY = ("last_name", "first_names", "birth_date", "document_number", "expiry_date", "nationality")
_RENT = (
    *("tenants", "landlord_name", "address", "period_start", "period_end", "rent", "charges", "housing_benefit"),
    *("total", "payment_date", "issue_date"),
)
_PAID = ("beneficiary_name", "period", "issue_date", "amount")
_JOB = ("employee_name", "employer_name", "contract_kind", "start_date", "issue_date", "gross_pay")
_HOST = ("host_name", "beneficiary_name", "address", "issue_date")
_COVER = ("holder_name", "issuer", "address", "issue_date")
_COMMON = ("issue_date", "person_names")

FIELDS: dict[str, tuple[str, ...]] = {
    "tax_notice": (
        *("notice_kind", "income_year", "notice_year", "reference_tax_income", "tax_shares", "dependants"),
        *("household_size", "declarants", "tax_numbers", "notice_reference", "issue_date", "address", "net_tax"),
    ),
    "payslip": (
        *("employee_name", "employer_name", "siret", "period", "gross_pay", "net_taxable_pay", "net_social_pay"),
        *("net_pay_before_tax", "net_pay", "payment_date", "hire_date", "social_security_number"),
    ),
    "rent_receipt": _RENT,
    "rent_due_notice": _RENT,
    "court_ruling": (
        *("ruling_kind", "court", "decision_date", "case_number", "parties", "child_support_amount"),
        "eviction_ordered",
    ),
    "identity_card": _IDENTITY,
    "passport": _IDENTITY,
    "residence_permit": (*_IDENTITY, "permit_kind"),
    "benefits_statement": ("beneficiary_name", "file_number", "period", "total", "housing_benefit", "issue_date"),
    "unemployment_statement": _PAID,
    "pension_notice": _PAID,
    "daily_allowance_statement": _PAID,
    "employment_contract": _JOB,
    "employer_certificate": _JOB,
    "lease": ("tenants", "landlord_name", "address", "start_date", "rent", "charges", "surface"),
    "hosting_certificate": _HOST,
    "landlord_certificate": _HOST,
    "shelter_certificate": _HOST,
    "proof_of_address": _COVER,
    "home_insurance_certificate": _COVER,
    "registration_certificate": ("unique_number", "applicant_name", "first_filed_on", "renewed_on"),
    "unknown": (),
}


def fields_of(type_id: str) -> tuple[str, ...]:
    """The contract's fields of a type; every type not named has the date and the names."""
    return FIELDS.get(type_id, _COMMON)
