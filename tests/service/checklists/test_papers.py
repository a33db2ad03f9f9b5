"""Copies, parts of one paper, and what is not asked for."""

from __future__ import annotations

import pytest

from service.checklists.evaluate import evaluate
from service.checklists.papers import sort_papers
from service.results import FileResult
from tests.service.checklists.build import TODAY, files, item, months, paper, report, situation


def test_the_same_content_twice_is_a_copy():
    slips = months("payslip", "2026-08", "2026-09", _sha="same")
    found = report([slips[0], {**slips[0], "_file": "again.pdf"}], p1={"incomes": ["salary"]})
    assert [one.reason.code for one in found.unmatched] == ["duplicate"]
    assert "duplicate_document" in {one.code for one in found.findings}


def test_the_same_document_scanned_twice_is_a_copy():
    slip = paper("payslip", employee_name="Mme BELKACEM Nadia")
    found = report([paper("payslip"), slip], p1={"incomes": ["salary"]})
    assert [one.reason.code for one in found.unmatched] == ["duplicate"]


def test_two_employers_pay_one_month():
    slips = [*months("payslip", "2026-08", "2026-09", "2026-10"), paper("payslip", employer_name="AUTRE", net_pay=300,
                                                                      net_taxable_pay=320)]  # fmt: skip
    found = report(slips, p1={"incomes": ["salary"]})
    assert not found.unmatched
    assert found.indicators["monthly_income"] == pytest.approx((1500 * 3 + 320) / 3, abs=0.01)


def test_a_copy_does_not_make_a_month():
    slips = months("payslip", "2026-08", "2026-09", "2026-09")
    assert item(report(slips, p1={"incomes": ["salary"]}), "payslips", "p1").status == "rejected"


def test_two_pages_of_a_notice_in_two_files_are_one_paper():
    first = paper("tax_notice", notice_reference="2533A12345678", _unread=["reference_tax_income"])
    second = paper("tax_notice", notice_reference="2533A12345678", _unread=["declarants", "income_year", "notice_year"])
    found = report([first, second])
    line = item(found, "tax_notice_n2", "p1")
    assert line.status == "satisfied"
    assert len(line.documents) == 2
    assert found.indicators["reference_tax_income"] == 18000


UNNAMED = ["last_name", "first_names", "birth_date", "document_number"]
KARIM = {"last_name": "HADDAD", "first_names": "Karim", "birth_date": "1986-01-15", "document_number": "9ZZ"}


def test_two_fronts_and_two_backs_are_two_cards():
    fronts = [paper("identity_card", sides=["front"], _unread=["expiry_date"], **who) for who in ({}, KARIM)]
    backs = [paper("identity_card", sides=["back"], _unread=UNNAMED, expiry_date=f"203{year}-05-01") for year in (1, 4)]
    found = report([*fronts, *backs], partner=True)
    assert {item(found, "identity", one).status for one in ("p1", "p3")} == {"satisfied"}
    lone = report([*fronts, backs[0]], partner=True)
    assert {item(lone, "identity", one).status for one in ("p1", "p3")} == {"to_review"}


@pytest.mark.parametrize("kind", ["bank_statement", "bank_details", "health_card", "tax_return", "property_tax_notice"])
def test_what_nobody_may_ask_for_is_to_be_withdrawn(kind):
    found = report([paper(kind)])
    assert [one.reason.code for one in found.unmatched] == ["not_requested"]
    assert "retirez" in found.unmatched[0].reason.message
    assert [one.code for one in found.findings] == ["not_requested"]


def test_a_medical_certificate_without_a_reason_of_health_is_to_be_withdrawn():
    assert [one.code for one in report([paper("medical_certificate")]).findings] == ["not_requested"]
    assert not report([paper("medical_certificate")], reasons=["health"]).findings


@pytest.mark.parametrize("kind", ["registration_certificate", "dalo_decision"])
def test_what_is_always_welcome_is_never_to_be_withdrawn(kind):
    found = report([paper(kind)])
    assert not found.unmatched
    assert not found.findings


def test_what_is_not_recognised_or_not_legible_is_said_so():
    found = report([paper("unknown"), paper("unknown", _legible=False)])
    assert sorted(one.reason.code for one in found.unmatched) == ["illegible", "low_confidence"]


def test_a_refused_paper_says_only_why_it_is_refused():
    slip = paper("payslip", _legible=False, _unread=["employee_name", "period"])
    line = item(report([slip], p1={"incomes": ["salary"]}), "payslips", "p1")
    assert line.status == "rejected"
    assert [reason.code for reason in line.documents[0].reasons] == ["illegible"]
    assert "trop flou" in line.message


def test_a_file_that_could_not_be_read_is_told_about():
    error = {"code": "corrupt_file", "message": "Fichier abîmé."}
    broken = FileResult(file="a.pdf", sha256="1", media_type="application/pdf", page_count=0, seconds=0, error=error)
    found = evaluate(situation(), [broken], "national", TODAY)
    assert [(one.file, one.reason.code) for one in found.unmatched] == [("a.pdf", "illegible")]


def test_papers_have_an_order_of_their_own():
    made = files([paper("lease"), paper("passport"), *months("payslip", "2026-09", "2026-08")])
    assert sort_papers(made) == sort_papers(made[::-1])
