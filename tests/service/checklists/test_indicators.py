"""Indicators: household, ceilings, money, delays; absent where they cannot be computed."""

from __future__ import annotations

from datetime import date

import pytest

from service.checklists.figures import figures
from service.checklists.household import category_with_supplements, ceilings, is_young_couple, suggested_size, zone_of
from service.checklists.situation import Situation
from tests.service.checklists.build import CHILD, NADIA, PARTNER, TODAY, months, paper, report, situation


def household(children=0, partner=None, adults=0, disabled=False, **changes):
    persons = [{**NADIA, "disability": disabled}]
    persons += [{**PARTNER, **(partner or {})}] if partner is not None else []
    persons += [{**CHILD, "id": f"c{index}", "alternating_custody": True} for index in range(children)]
    persons += [{**PARTNER, "id": f"a{index}", "role": "adult"} for index in range(adults)]
    return Situation.of({"persons": persons, "department": "33", **changes})


YOUNG = {"birth_date": "2000-01-01"}


@pytest.mark.parametrize(
    ("people", "category"),
    [
        (household(), 1),
        (household(disabled=True), 2),
        (household(adults=1), 2),
        (household(partner={}, family_status="married"), 2),
        (household(partner=YOUNG, family_status="married"), 2),  # 38 + 26 = 64
        (household(children=1), 3),
        (household(partner={}, disabled=True), 3),
        (household(partner={}, children=1), 3),
        (household(children=2), 4),
        (household(partner={}, children=1, disabled=True), 4),
        (household(partner={}, children=2), 4),
        (household(children=3), 5),
        (household(partner={}, children=2, disabled=True), 5),
        (household(children=4), 6),
        (household(partner={}, children=4), 6),
        (household(children=5), 7),
        (household(partner={}, children=5), 7),
    ],
)
def test_categories(people, category):
    assert category_with_supplements(people, TODAY) == category


@pytest.mark.parametrize(
    ("mine", "theirs", "status", "young"),
    [
        ("1998-11-21", "1999-11-22", "married", True),  # 28 + 26
        ("1998-11-21", "1999-11-21", "pacs", True),  # 28 + 27 = 55
        ("1998-11-20", "1998-11-21", "cohabiting", False),  # 28 + 28
        ("2000-01-01", "2000-01-01", "single", False),
    ],
)
def test_young_couples_are_55_years_old_together(mine, theirs, status, young):
    persons = [{**NADIA, "birth_date": mine}, {**PARTNER, "birth_date": theirs}]
    people = Situation.of({"persons": persons, "family_status": status})
    assert is_young_couple(people, TODAY) is young
    assert category_with_supplements(people, TODAY) == (3 if young else 2)


@pytest.mark.parametrize(
    ("department", "city", "zone"),
    [
        ("75", None, "paris"),
        ("93", "Saint-Denis", "paris"),
        ("94", "VINCENNES", "paris"),
        ("92", "Issy les Moulineaux", "paris"),
        ("92", "Nanterre", "ile_de_france"),
        ("77", None, "ile_de_france"),
        ("33", "Bordeaux", "other"),
        ("974", "Saint-Denis", "other"),
        (None, None, None),
    ],
)
def test_zones(department, city, zone):
    assert zone_of(household(department=department, city=city)) == zone


def test_a_zone_that_is_given_is_kept():
    assert zone_of(household(zone="ile_de_france")) == "ile_de_france"


@pytest.mark.parametrize(
    ("on", "people", "plai", "plus", "pls", "computed"),
    [
        ("2024-06-01", household(), 12452, 22642, 29435, ["pls"]),
        ("2025-06-01", household(department="75"), 14683, 26687, 34693, []),
        ("2025-06-01", household(department="78", children=3), 37393, 67984, 88379, ["plai", "pls"]),
        ("2026-11-21", household(), 12870, 23403, 30424, ["plai", "pls"]),
        ("2026-11-21", household(partner={}, children=2, department="75"), 34637, 62968, 81858, ["plai", "pls"]),
        ("2026-11-21", household(children=5), 33086 + 3689, 60156 + 6710, 78203 + 8723, ["plai", "pls"]),
    ],
)
def test_ceilings(on, people, plai, plus, pls, computed):
    assert ceilings(people, date.fromisoformat(on)) == ({"plai": plai, "plus": plus, "pls": pls}, computed)


def test_ceilings_of_a_year_not_known_are_absent():
    found = report([paper("tax_notice", income_year=2025)], on=date(2027, 3, 1))
    assert not {"plus_ceiling", "income_bracket"} & found.indicators.keys()


def test_every_year_names_its_act_and_pls_is_plus_and_thirty_percent():
    for year in figures("ceilings")["year"].values():
        assert year["act"]
        for zone, row in year["pls"].items():
            if zone != "computed":
                assert row == [int(value * 1.3 + 0.5) for value in year["plus"][zone]]


@pytest.mark.parametrize(
    ("income", "bracket"), [(12870, "plai"), (12871, "plus"), (23403, "plus"), (30424, "pls"), (30425, "above")]
)
def test_brackets(income, bracket):
    assert report([paper("tax_notice", reference_tax_income=income)]).indicators["income_bracket"] == bracket


@pytest.mark.parametrize(
    ("people", "size"),
    [
        (household(), "T1"),
        (household(partner={}), "T2"),
        (household(children=1), "T3"),
        (household(adults=1), "T3"),
        (household(partner={}, children=1), "T3"),
        (household(partner={}, children=2), "T4"),
        (household(children=3), "T4"),
        (household(partner={}, children=4), "T5"),
    ],
)
def test_sizes(people, size):
    assert suggested_size(people) == size


def test_monthly_income_adds_what_each_adult_receives():
    given = [
        *months("payslip", "2026-08", "2026-09", "2026-10"),
        paper("benefits_statement"),
        paper("pension_notice", beneficiary_name="HADDAD Karim", amount=812.5),
    ]
    found = report(given, p1={"incomes": ["salary", "benefits"]}, partner={"incomes": ["pension"]})
    assert found.indicators["monthly_income"] == pytest.approx(1500 + 150 + 812.5)


def test_an_income_without_its_amount_makes_the_sum_absent():
    slips = months("payslip", "2026-08", "2026-09", "2026-10")
    found = report([*slips, paper("rent_receipt")], p1={"incomes": ["salary", "benefits"]}, housing="tenant")
    assert not {"monthly_income", "effort_rate"} & found.indicators.keys()
    assert found.indicators["rent"] == 600


def test_the_effort_rate_takes_the_housing_benefit_off():
    slips = months("payslip", "2026-08", "2026-09", "2026-10")
    receipt = paper("rent_receipt", housing_benefit=200, total=450)
    found = report([*slips, receipt], p1={"incomes": ["salary"]}, housing="tenant")
    assert found.indicators["effort_rate"] == pytest.approx(0.3)
    assert found.indicators["housing_benefit"] == 200


def test_the_latest_receipt_tells_the_rent():
    receipts = [
        paper("rent_receipt"),
        paper("rent_receipt", period_start="2026-09-01", period_end="2026-09-30", rent=500, total=550),
    ]
    assert report(receipts, housing="tenant").indicators["rent"] == 600


@pytest.mark.parametrize(
    ("department", "city", "months_"),
    [
        ("33", "Bordeaux", 36),
        ("10", None, 6),
        ("2A", None, 30),
        ("2a", None, 30),
        ("92", None, 48),
        ("64", "Bayonne", 24),
        ("64", "Pau", 12),
        ("64", None, 24),
        ("35", "Rennes", 30),
        ("35", "Saint-Malo", 24),
        ("35", "Fougères", 15),
        ("59", "Lille", 24),
        ("974", None, 60),
        ("973", None, None),
        ("976", None, None),
        ("75", None, 72),
    ],
)
def test_abnormal_delays(department, city, months_):
    found = report([], department=department, city=city)
    assert found.indicators.get("abnormal_delay_months") == months_


def test_paris_waits_by_size():
    assert report([], department="75", child=True).indicators["abnormal_delay_months"] == 108


def test_every_department_has_its_delay():
    data = figures("delays")
    known = {*data["months"], *data["several"], *data["sizes"]}
    mainland = {f"{number:02d}" for number in range(1, 96) if number != 20}
    assert known == mainland | {"2A", "2B", "971", "972", "974"}


@pytest.mark.parametrize(
    ("first_filed_on", "waited", "reached"),
    [("2023-11-21", 36, True), ("2023-11-22", 35, False), ("2026-11-01", 0, False)],
)
def test_waiting(first_filed_on, waited, reached):
    found = report([], first_filed_on=first_filed_on).indicators
    assert (found["months_waiting"], found["abnormal_delay_reached"]) == (waited, reached)


def test_the_tax_income_is_summed_over_the_household():
    notices = [paper("tax_notice"), paper("tax_notice", declarants=["HADDAD Karim"], reference_tax_income=9000)]
    assert report(notices, partner=True).indicators["reference_tax_income"] == 27000
    assert "reference_tax_income" not in report(notices[:1], partner=True).indicators
    joint = [paper("tax_notice", declarants=["HADDAD Karim", "BELKACEM Nadia"], household_size=2)]
    assert report(joint, partner=True, family_status="married").indicators["reference_tax_income"] == 18000


def test_a_situation_alone_has_its_indicators():
    found = report([], child=True).indicators
    assert found["household_size"] == 2
    assert found["household_category"] == 3
    assert "monthly_income" not in found
    assert situation().applicant.age(TODAY) == 38
