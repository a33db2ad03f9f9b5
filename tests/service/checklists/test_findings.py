"""Findings: each when it is due, and not when it is not."""

from __future__ import annotations

import pytest

from tests.service.checklists.build import ADDRESS, NAME, files, item, months, paper, report

BARCODE = {
    "kind": "2d-doc",
    "signature": "valid",
    "certificate": "FR05/0001",
    "document_type": "28",
    "fields": {"41": "18000", "43": "1", "45": "2024", "46": "BELKACEM NADIA"},
}
JOINT = {"declarants": ["HADDAD Karim", NAME], "household_size": 2}


def codes(found):
    return {one.code for one in found.findings}


def severity(found, code):
    return next(one.severity for one in found.findings if one.code == code)


@pytest.mark.parametrize(("changes", "expected"), [({}, False), ({"41": "28000"}, True), ({"45": "2023"}, True)])
def test_a_print_that_contradicts_its_barcode_blocks(changes, expected):
    barcode = {**BARCODE, "fields": {**BARCODE["fields"], **changes}}
    found = report([paper("tax_notice", _barcode=barcode), paper("passport")])
    assert ("barcode_mismatch" in codes(found)) is expected
    line = item(found, "tax_notice_n2", "p1")
    assert line.status == ("to_review" if expected else "satisfied")
    assert found.status == ("to_review" if expected else "complete")
    if expected:
        assert line.documents[0].reasons[0].code == "suspect"
        assert severity(found, "barcode_mismatch") == "blocking"


def test_a_wrong_signature_blocks_and_an_unknown_certificate_does_not():
    invalid = report([paper("tax_notice", _barcode={**BARCODE, "signature": "invalid"}), paper("passport")])
    assert severity(invalid, "invalid_signature") == "blocking"
    assert invalid.status == "to_review"
    unknown = report([paper("tax_notice", _barcode={**BARCODE, "signature": "unknown_certificate"}), paper("passport")])
    assert severity(unknown, "unknown_certificate") == "info"
    assert unknown.status == "complete"


def test_a_suspect_paper_that_nothing_takes_still_keeps_the_dossier_from_complete():
    notice = paper("tax_notice", income_year=2020, _barcode={**BARCODE, "signature": "invalid"})
    found = report([paper("tax_notice"), notice, paper("passport")])
    assert found.status == "to_review"


def test_warnings_of_the_extractors_become_findings():
    warnings = [{"code": code, "message": "…"} for code in ("sums_do_not_add_up", "invalid_number", "barcode_mismatch")]
    found = report([paper("payslip", _warnings=warnings)], p1={"incomes": ["salary"]})
    assert {"sums_do_not_add_up", "invalid_number", "barcode_mismatch"} <= codes(found)


@pytest.mark.parametrize(("total", "benefit", "expected"), [(650, None, False), (400, 250, False), (640, None, True)])
def test_the_sums_of_a_receipt(total, benefit, expected):
    found = report([paper("rent_receipt", total=total, housing_benefit=benefit)], housing="tenant")
    assert ("sums_do_not_add_up" in codes(found)) is expected


@pytest.mark.parametrize(
    ("kind", "changes", "severity_"),
    [
        ("payslip", {"siret": "35600000000048"}, None),  # La Poste's head office
        ("payslip", {"siret": "73282932000074"}, None),
        ("payslip", {"siret": "73282932000075"}, "warning"),
        ("payslip", {"social_security_number": "288043306301201"}, "warning"),
        ("payslip", {"social_security_number": "2880433063012"}, None),
        ("tax_notice", {"tax_numbers": ["3023217600053"]}, None),
        ("tax_notice", {"tax_numbers": ["3001123456789"]}, "info"),
    ],
)
def test_check_digits(kind, changes, severity_):
    found = report([paper(kind, **changes)], p1={"incomes": ["salary"]})
    assert ("invalid_number" in codes(found)) is (severity_ is not None)
    if severity_:
        assert severity(found, "invalid_number") == severity_


@pytest.mark.parametrize(("dependants", "expected"), [(1, False), (0, True), (2, True)])
def test_the_size_of_the_household(dependants, expected):
    found = report([paper("tax_notice", dependants=dependants)], child=True)
    assert ("household_size_mismatch" in codes(found)) is expected


def test_the_dependants_of_all_notices_count_together():
    notices = [paper("tax_notice", dependants=1), paper("tax_notice", declarants=["HADDAD Karim"], dependants=0)]
    assert "household_size_mismatch" not in codes(report(notices, child=True, partner=True))
    assert "household_size_mismatch" not in codes(report(notices[:1], child=True, partner=True))  # one is missing


def test_a_child_born_since_is_not_a_mismatch():
    found = report([paper("tax_notice")], child={"birth_date": "2025-03-01"})
    assert "household_size_mismatch" not in codes(found)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (ADDRESS, False),
        ("12, R. des Lilas - 33000 BORDEAUX", False),
        ("12 RUE DES LILAS APT 4 33000 BORDEAUX", False),
        ("14 rue des Lilas 33000 Bordeaux", True),
        ("12 rue des Lilas 33700 Mérignac", True),
        ("12 avenue Thiers 33000 Bordeaux", True),
    ],
)
def test_addresses(address, expected):
    found = report([paper("lease"), paper("rent_receipt", address=address)], housing="tenant")
    assert ("address_mismatch" in codes(found)) is expected


def test_a_notice_joint_with_somebody_outside():
    found = report([paper("tax_notice", **JOINT)], family_status="divorced")
    assert severity(found, "own_income_unknown") == "info"
    assert item(found, "own_income_proof").status == "missing"
    assert "reference_tax_income" not in found.indicators
    inside = report([paper("tax_notice", **JOINT)], family_status="married", partner=True)
    assert "own_income_unknown" not in codes(inside)


@pytest.mark.parametrize(("income", "expected"), [(18000, False), (9000, True), (40000, True)])
def test_pay_far_from_the_tax_income(income, expected):
    slips = months("payslip", "2026-08", "2026-09", "2026-10")
    found = report([paper("tax_notice", reference_tax_income=income), *slips], p1={"incomes": ["salary"]})
    assert ("income_gap" in codes(found)) is expected


@pytest.mark.parametrize(("issued", "expected"), [("2026-08-21", False), ("2026-08-20", True)])
def test_an_old_proof_of_address(issued, expected):
    found = report([paper("proof_of_address", issue_date=issued)], "essentials")
    assert ("old_document" in codes(found)) is expected
    assert item(found, "proof_of_address").status == "satisfied"
    if expected:
        assert severity(found, "old_document") == "warning"


@pytest.mark.parametrize(("rent", "expected"), [(620, True), (800, False)])
def test_the_effort_rate_of_a_priority(rent, expected):
    slips = months("payslip", "2026-08", "2026-09", "2026-10")
    given = [paper("rent_receipt", rent=rent, charges=0, total=rent), *slips]
    changes = {"housing": "tenant", "reasons": ["rent_too_high"], "p1": {"incomes": ["salary"]}}
    found = report(given, "bordeaux-metropole", **changes)
    assert found.indicators["effort_rate"] == pytest.approx(rent / 1500, abs=0.001)
    assert ("effort_rate_below_threshold" in codes(found)) is (rent < 600 or rent / 1500 < 0.4)
    assert item(found, "reason_rent_too_high").status == "satisfied"
    assert "effort_rate_below_threshold" not in codes(report(given, **changes))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, False),
        ({"pregnancy_start": "2026-09-01"}, True),
        ({"pregnancy_start": "2026-06-01"}, False),
        ({"due_date": "2027-06-01"}, True),
        ({"weeks": 10}, True),
        ({"weeks": 22}, False),
    ],
)
def test_a_young_pregnancy(changes, expected):
    found = report([paper("pregnancy_certificate", **changes)], pregnancy=True)
    assert ("pregnancy_before_12_weeks" in codes(found)) is expected
    assert item(found, "pregnancy").status == "satisfied"


def test_findings_name_their_files():
    found = report([paper("bank_details", _file="rib.pdf")])
    assert found.findings[0].documents == ["rib.pdf"]
    assert files([]) == []
