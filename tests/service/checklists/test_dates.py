"""The date rules at their edges: 1 January, the 15th, the end of February, the day of expiry, the prolonged cards."""

from __future__ import annotations

from datetime import date

import pytest

from service.checklists.dates import (
    Month,
    last_three_months,
    payslip_runs,
    plus_months,
    real_expiry,
    recent_months,
    twelve_months,
)
from tests.service.checklists.build import item, months, paper, report


def texts(found):
    return [str(month) for month in found]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-11-21", ["2026-08", "2026-09", "2026-10", "2026-11"]),
        ("2026-11-16", ["2026-08", "2026-09", "2026-10", "2026-11"]),
        ("2026-11-15", ["2026-07", "2026-08", "2026-09", "2026-10"]),
        ("2026-01-15", ["2025-09", "2025-10", "2025-11", "2025-12"]),
        ("2026-01-16", ["2025-10", "2025-11", "2025-12", "2026-01"]),
        ("2026-03-31", ["2025-12", "2026-01", "2026-02", "2026-03"]),
    ],
)
def test_the_four_last_months(on, expected):
    assert texts(recent_months(date.fromisoformat(on))) == expected


def test_the_natural_run_comes_first():
    assert texts(payslip_runs(date(2026, 11, 21))[0]) == ["2026-08", "2026-09", "2026-10"]
    assert texts(payslip_runs(date(2026, 11, 15))[0]) == ["2026-08", "2026-09", "2026-10"]
    assert texts(last_three_months(date(2026, 2, 28))) == ["2025-11", "2025-12", "2026-01"]


@pytest.mark.parametrize(
    ("day", "shift", "expected"),
    [
        ("2026-05-31", -3, "2026-02-28"),
        ("2024-05-31", -3, "2024-02-29"),
        ("2026-11-21", -3, "2026-08-21"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2025-12-31", 11, "2026-11-30"),
    ],
)
def test_months_are_added_within_the_month(day, shift, expected):
    assert plus_months(date.fromisoformat(day), shift) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("expiry", "issued", "born", "expected"),
    [
        ("2023-06-01", "2013-06-02", "1988-04-02", "2028-06-01"),
        ("2023-12-31", None, "1988-04-02", "2028-12-31"),  # issued 31 December 2013
        ("2024-01-01", None, "1988-04-02", "2024-01-01"),  # issued 1 January 2014
        ("2014-01-01", None, "1970-04-02", "2019-01-01"),  # issued 1 January 2004
        ("2013-12-31", None, "1970-04-02", "2013-12-31"),  # issued 31 December 2003
        ("2022-06-01", None, "1996-01-01", "2022-06-01"),  # made for a minor of sixteen
        ("2022-06-01", None, "1994-06-01", "2027-06-01"),  # made on the eighteenth birthday
        ("2022-06-01", None, None, "2027-06-01"),
        ("2034-02-28", "2019-02-28", "1988-04-02", "2034-02-28"),
    ],
)
def test_french_cards_of_2004_to_2013_last_five_years_more(expiry, issued, born, expected):
    days = [date.fromisoformat(value) if value else None for value in (expiry, issued, born)]
    assert real_expiry(*days) == date.fromisoformat(expected)


def test_a_foreign_card_is_not_prolonged():
    card = paper("identity_card", expiry_date="2022-06-01", nationality="ITA")
    line = item(report([card], p1={"nationality": "eu"}), "identity", "p1")
    assert line.status == "to_review"
    assert line.documents[0].reasons[0].code == "expired"


def test_a_prolonged_card_ends_too():
    card = paper("identity_card", expiry_date="2021-06-01")
    assert item(report([card], on=date(2026, 6, 1)), "identity", "p1").status == "satisfied"
    assert item(report([card], on=date(2026, 6, 2)), "identity", "p1").status == "to_review"


def test_the_year_of_income_switches_on_the_first_of_january():
    notices = [paper("tax_notice"), paper("tax_notice", income_year=2025)]
    december, january = (report(notices, on=day) for day in (date(2026, 12, 31), date(2027, 1, 1)))
    for found, first, latest in ((december, "00", "satisfied"), (january, "01", "rejected")):
        wanted = item(found, "tax_notice_n2", "p1")
        assert wanted.status == "satisfied"
        assert wanted.documents[0].file.startswith(first)
        assert item(found, "latest_tax_notice", "p1").status == latest


@pytest.mark.parametrize(("on", "status"), [("2026-11-15", "satisfied"), ("2026-11-16", "rejected")])
def test_payslips_around_the_fifteenth(on, status):
    given = months("payslip", "2026-07", "2026-08", "2026-09")
    line = item(report(given, on=date.fromisoformat(on), p1={"incomes": ["salary"]}), "payslips", "p1")
    assert line.status == status


@pytest.mark.parametrize(("on", "status"), [("2026-11-15", "rejected"), ("2026-11-16", "satisfied")])
def test_this_months_receipt_counts_from_the_sixteenth(on, status):
    receipt = paper("rent_receipt", period_start="2026-11-01", period_end="2026-11-30")
    assert item(report([receipt], on=date.fromisoformat(on), housing="tenant"), "rent_paid").status == status


def test_a_receipt_that_ends_on_the_first_of_the_next_month_is_of_its_month():
    receipt = paper("rent_receipt", period_start="2026-08-01", period_end="2026-08-31")
    assert item(report([receipt], housing="tenant"), "rent_paid").status == "satisfied"


def test_statements_of_the_end_of_february():
    statement = paper("unemployment_statement", issue_date="2026-02-28", _unread=["period"])
    line = item(
        report([statement], on=date(2026, 5, 31), p1={"incomes": ["unemployment"]}), "unemployment_benefit", "p1"
    )
    assert line.status == "satisfied"


def test_twelve_months_are_three_spans():
    spans = twelve_months(date(2026, 11, 21))
    assert [str(span[0]) for span in spans] == ["2025-11", "2025-12", "2025-01"]
    assert all(len(span) == 12 for span in spans)


def test_what_is_no_month_is_none():
    assert Month.of("2026-13") is None
    assert Month.of("novembre") is None
    assert Month.of(202611) is None
    assert Month.of("2026-11-30") == Month(2026, 11)


@pytest.mark.parametrize(
    ("first_filed_on", "on", "code"),
    [
        ("2025-12-22", "2026-11-21", None),
        ("2025-12-21", "2026-11-21", "renewal_due"),
        ("2025-11-22", "2026-11-21", "renewal_due"),
        ("2025-11-21", "2026-11-21", "application_expired"),
        ("2025-03-31", "2026-02-28", "renewal_due"),
    ],
)
def test_the_validity_of_the_application(first_filed_on, on, code):
    found = report([], on=date.fromisoformat(on), first_filed_on=first_filed_on)
    codes = {one.code for one in found.findings} & {"renewal_due", "application_expired"}
    assert codes == ({code} if code else set())


def test_a_renewal_on_a_certificate_starts_the_year_again():
    certificate = paper("registration_certificate", first_filed_on="2024-01-10", renewed_on="2026-01-12")
    found = report([certificate])
    assert not found.findings
    assert not found.unmatched
    assert found.indicators["months_waiting"] == 34
