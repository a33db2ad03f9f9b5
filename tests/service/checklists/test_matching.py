"""Whose paper it is: spellings, OCR slips, birth names, joint notices, namesakes, strangers, hosts."""

from __future__ import annotations

import pytest

from service.checklists.decisions import Decision
from service.checklists.evaluate import evaluate
from service.checklists.names import likeness
from service.checklists.papers import document_key
from tests.service.checklists.build import TODAY, files, item, months, paper, report, situation


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("BELKACEM Nadia", "Nadia", "Belkacem"),
        ("Mme Nadia BELKACEM", "Nadia", "Belkacem"),
        ("BELKACEM NADIA FATIMA ZOHRA", "Nadia", "Belkacem"),
        ("FATIMA NADIA BELKACEM", "Nadia Fatima", "Belkacem"),
        ("Nadia BELKACEM", "Nadia Fatima", "Belkacem"),
        ("NADIA BELKACEN", "Nadia", "Belkacem"),
        ("NADIA BELKAGEN", "Nadia", "Belkacem"),
        ("NAD1A BELKACEM", "Nadia", "Belkacem"),
        ("JEAN PIERRE LEFEVRE", "Jean-Pierre", "Lefèvre"),
        ("LEFÈVRE Jean-Pierre", "Jean Pierre", "Lefevre"),
        ("M. DE LA TOUR Hugo", "Hugo", "de La Tour"),
        ("DELATOUR HUGO", "Hugo", "de La Tour"),
        ("EL HADDAD KARIM", "Karim", "El-Haddad"),
        ("D'ALMEIDA Inès", "Ines", "d’Almeida"),
        ("N'GUESSAN Aya", "Aya", "NGuessan"),
        ("MARTIN Jean OU DURAND Sophie", "Sophie", "Durand"),
        ("DUPONT née PETIT Claire", "Claire", "Petit"),
        ("MŒURS Zoë", "Zoe", "Moeurs"),
    ],
)
def test_names_that_are_one_person(printed, first, last):
    found = likeness(printed, first, (last,))
    assert found is not None
    assert not found.weak


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("BELKACEM Sofia", "Nadia", "Belkacem"),
        ("DURAND Nadia", "Nadia", "Belkacem"),
        ("LI Na", "Lu", "Li"),
        ("BELKA Nadia", "Nadia", "Belkacem"),
        ("MARTIN Paul", "Jean", "Martin"),
        ("BALKAGEN NADJA", "Nadia", "Belkacem"),  # three letters wrong
        ("", "Nadia", "Belkacem"),
    ],
)
def test_names_that_are_not(printed, first, last):
    assert likeness(printed, first, (last,)) is None


@pytest.mark.parametrize("printed", ["M. et Mme BELKACEM", "N. BELKACEM", "Mme BELKACEM", "BELKACEM Inès Nadia"])
def test_a_surname_alone_is_weak(printed):
    assert likeness(printed, "Nadia", ("Belkacem",)).weak


def test_half_of_a_double_name_is_weak():
    assert likeness("Nadia BELKACEM", "Nadia", ("Belkacem-Durand",)).weak
    assert not likeness("Nadia DURAND BELKACEM", "Nadia", ("Durand-Belkacem",)).weak


def test_the_birth_name_counts():
    notice = paper("tax_notice", declarants=["PETIT Nadia"])
    assert item(report([notice]), "tax_notice_n2", "p1").status == "rejected"
    assert item(report([notice], p1={"birth_name": "Petit"}), "tax_notice_n2", "p1").status == "satisfied"


def test_a_card_prints_the_birth_name_and_the_usual_name():
    card = paper("identity_card", last_name="PETIT", usual_name="BELKACEM")
    assert item(report([card]), "identity", "p1").status == "satisfied"


def test_a_joint_notice_is_both_declarants():
    notice = paper("tax_notice", declarants=["HADDAD Karim", "BELKACEM Nadia"], household_size=2)
    found = report([notice], partner=True, family_status="married")
    assert [item(found, "tax_notice_n2", one).status for one in ("p1", "p3")] == ["satisfied", "satisfied"]
    assert item(found, "own_income_proof") is None


def test_a_joint_notice_printed_in_one_line_is_both_declarants():
    notice = paper("tax_notice", declarants=["M. HADDAD KARIM OU MME BELKACEM NADIA"], household_size=2)
    found = report([notice], partner=True, family_status="married")
    assert [item(found, "tax_notice_n2", one).status for one in ("p1", "p3")] == ["satisfied", "satisfied"]


def test_each_keeps_their_own_payslips():
    mine = months("payslip", "2026-08", "2026-09", "2026-10")
    theirs = months("payslip", "2026-08", "2026-10", employee_name="HADDAD Karim", net_pay=2000)
    found = report([*mine, *theirs], p1={"incomes": ["salary"]}, partner={"incomes": ["salary"]})
    mine_line, their_line = item(found, "payslips", "p1"), item(found, "payslips", "p3")
    assert mine_line.status == "satisfied"
    assert len(mine_line.documents) == 3
    assert their_line.status == "rejected"
    assert "septembre 2026 de Karim Haddad" in their_line.message


def test_a_partners_papers_are_not_held_against_the_applicant():
    theirs = months("payslip", "2026-08", "2026-09", "2026-10", employee_name="HADDAD Karim")
    found = report(theirs, p1={"incomes": ["salary"]}, partner={"incomes": ["salary"]})
    assert item(found, "payslips", "p1").status == "missing"
    found = report(theirs, p1={"incomes": ["salary"]}, partner=True)  # he owes none: they were given for her
    assert item(found, "payslips", "p1").status == "rejected"
    assert item(found, "payslips", "p1").documents[0].reasons[0].code == "wrong_person"


NAMESAKES = {"first_name": "Nadia", "last_name": "Belkacem", "birth_date": "1960-05-06", "incomes": ["pension"]}


def test_two_people_of_one_name_make_a_question():
    notice = paper("pension_notice")
    found = report([notice], p1={"incomes": ["pension"]}, partner=NAMESAKES)
    for person in ("p1", "p3"):
        line = item(found, "pension", person)
        assert line.status == "to_review"
        assert line.documents[0].reasons[0].code == "low_confidence"


def test_the_birth_date_settles_the_question():
    card = paper("identity_card", birth_date="1960-05-06")
    found = report([card], partner=NAMESAKES)
    assert item(found, "identity", "p3").status == "satisfied"
    assert item(found, "identity", "p1").status == "missing"


def test_the_social_security_number_settles_the_question():
    slips = months("payslip", "2026-08", "2026-09", "2026-10", social_security_number="2600533063012")
    found = report(slips, p1={"incomes": ["salary"]}, partner={**NAMESAKES, "incomes": ["salary"]})
    assert item(found, "payslips", "p3").status == "satisfied"
    assert item(found, "payslips", "p1").status == "missing"


def test_the_nearer_of_two_brothers_wins():
    card = paper("identity_card", last_name="BELKACEM", first_names="Sarah", birth_date="1986-01-15")
    found = report([card], p1={"first_name": "Sara"}, partner={"first_name": "Sarah", "last_name": "Belkacem"})
    assert item(found, "identity", "p3").status == "satisfied"
    assert item(found, "identity", "p1").status == "missing"


def test_a_desk_says_whose_paper_it_is():
    made = files([paper("pension_notice")])
    household = situation(p1={"incomes": ["pension"]}, partner=NAMESAKES)
    key = document_key(made[0].sha256, made[0].documents[0].pages)
    found = evaluate(household, made, "national", TODAY, [Decision(kind="assign", document=key, person="p3")])
    assert item(found, "pension", "p3").status == "satisfied"
    assert item(found, "pension", "p1").status == "missing"


def test_a_desk_accepts_refuses_and_waives():
    made = files([paper("tax_notice", notice_kind="declarative_situation"), paper("passport")])
    keys = [document_key(one.sha256, one.documents[0].pages) for one in made]
    decisions = [
        Decision(kind="accept", document=keys[0]),
        Decision(kind="refuse", document=keys[1], code="suspect", reason="copie retouchée"),
        Decision(kind="waive", item="lease"),
    ]
    found = evaluate(situation(housing="tenant"), made, "national", TODAY, decisions)
    assert item(found, "tax_notice_n2", "p1").status == "satisfied"
    refused = item(found, "identity", "p1")
    assert refused.status == "rejected"
    assert refused.documents[0].reasons[0].code == "suspect"
    assert "copie retouchée" in refused.message
    assert item(found, "lease").status == "satisfied"


def test_a_middle_name_is_not_the_first_name():
    book = paper("family_record_book", person_names=["LI Roselin", "LI Marcel António", "LI António"])
    household = situation(
        p1={"first_name": "Roselin", "last_name": "Li"}, child={"first_name": "António", "last_name": "Li"}
    )
    marcel = household.persons[1].model_copy(update={"id": "p4", "first_name": "Marcel"})
    found = evaluate(
        household.model_copy(update={"persons": (*household.persons, marcel)}), files([book]), "national", TODAY
    )
    assert [item(found, "identity", one).status for one in ("p2", "p4")] == ["satisfied", "satisfied"]


def test_a_livret_serves_two_children_and_the_marriage():
    book = paper("family_record_book", marriage=True, person_names=["BELKACEM Nadia", "HADDAD Karim"],
                 children=["HADDAD Ilyes", "HADDAD Lina"])  # fmt: skip
    household = situation(family_status="married", partner=True, child={"last_name": "Haddad"})
    lina = household.persons[1].model_copy(update={"id": "p4", "first_name": "Lina"})
    household = household.model_copy(update={"persons": (*household.persons, lina)})
    found = evaluate(household, files([book]), "national", TODAY)
    assert [item(found, "identity", one).status for one in ("p2", "p4")] == ["satisfied", "satisfied"]
    assert item(found, "marriage").status == "satisfied"


def test_a_stranger_fits_an_item_and_nobody():
    found = report([paper("rent_receipt", tenants=["DURAND Paul"])], housing="tenant")
    assert [one.code for one in found.findings] == ["name_mismatch"]
    assert found.findings[0].severity == "warning"
