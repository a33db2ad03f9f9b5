"""The sentences: both languages whole, the page of them up to date, every remark of the code with its words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from service.checklists.catalogue import catalogue
from service.checklists.checks import DENIALS
from service.checklists.messages_page import page
from service.checklists.rules import IDS, checklist
from tests.service.checklists.build import item, months, paper, report

ROOT = Path(__file__).parents[3]
BRACES = re.compile(r"{(\w+)}")
CODE = "\n".join(path.read_text("utf-8") for path in (ROOT / "service/checklists").glob("*.py"))


def test_both_languages_have_the_same_sentences_with_the_same_values():
    french, english = catalogue("fr"), catalogue("en")
    assert french.keys() == english.keys()
    for table, sentences in french.items():
        assert sentences.keys() == english[table].keys()
        for name, text in sentences.items():
            assert sorted(set(BRACES.findall(text))) == sorted(set(BRACES.findall(english[table][name]))), name


def test_the_page_of_messages_is_up_to_date():
    assert (ROOT / "docs/messages.md").read_text("utf-8") == page()


def test_every_remark_of_the_code_and_of_the_rules_has_its_words():
    french = catalogue("fr")
    for kind, table in (("refused", "problem"), ("doubted", "look")):
        for code, sentence in re.findall(kind + r'\(\s*"(\w+)"(?:,\s*(f?"[\w{}]+))?', CODE):
            if sentence.startswith("f"):
                continue  # made of a field's name: checked with the rules below
            name = sentence.strip('"') or code
            if name == "incomplete_document":
                continue  # said by `checks.DENIALS`
            assert name in french[table] or code == "missing_month", (kind, name)
    assert set(DENIALS.values()) <= french["look"].keys()
    for checklist_id in IDS:
        for one in checklist(checklist_id).items:
            assert one.id in french["ask"]
            assert not one.ask or f"{one.id}_{one.ask}" in french["ask"]
            for part in one.parts:
                assert len(one.parts) < 2 or not part.name or part.name in french["part"]
                for option in part.options:
                    assert not option.flag or option.flag.partition(":")[2] in french["look"]
                    assert all(f"{name}_unread" in french["look"] for name in [*option.kind, *option.needs])
                    assert all(f"other_{name}" in french["problem"] for name in [*option.kind, *option.kind_if_read])


def test_a_missing_month_is_named():
    given = [*months("payslip", "2026-08", "2026-10")]
    line = item(report(given, p1={"incomes": ["salary"]}), "payslips", "p1")
    assert (
        line.message
        == "Il manque le bulletin de salaire de septembre 2026 : joignez-le, ou une attestation de l'employeur."
    )
    assert [reason.code for reason in line.reasons] == ["missing_month"]


def test_the_person_is_named_where_several_live_there():
    line = item(report([], p1={"incomes": ["salary"]}, child=True), "payslips", "p1")
    assert "d'août, de septembre et d'octobre 2026 de Nadia Belkacem" in line.message


def test_the_due_notice_is_explained_and_the_receipt_asked_for():
    line = item(report([paper("rent_due_notice")], housing="tenant"), "rent_paid")
    assert "avis d'échéance" in line.message
    assert "quittance" in line.message
    assert "août 2026 et novembre 2026" in line.message


def test_only_what_does_is_asked_for():
    assert "passeport" not in item(report([], "balae"), "identity", "p1").message
    assert "livret de famille" in item(report([], "balae", child=True), "identity", "p2").message
    assert "héberge" not in item(report([], "essentials", housing="tenant"), "proof_of_address").message
    assert "héberge" in item(report([], "essentials", housing="hosted"), "proof_of_address").message


def test_of_two_papers_the_one_that_lacks_says_why_another_does_not_do():
    given = [paper("tax_notice"), paper("tax_notice", income_year=2023, notice_year=2024)]
    line = item(report(given, "bordeaux-metropole"), "tax_notices_last_two", "p1")
    assert line.status == "rejected"
    assert "revenus de 2023, et non de 2025" in line.message


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_report_can_be_said_in_both_languages(language):
    from service.checklists.evaluate import evaluate
    from tests.service.checklists.build import TODAY, files, situation

    given = files([paper("tax_notice", income_year=2022), paper("bank_details"), paper("rent_due_notice")])
    found = evaluate(situation(housing="tenant", p1={"incomes": ["salary"]}), given, "national", TODAY, (), language)
    assert all(one.message.endswith(".") and "{" not in one.message for one in found.items)
    assert found.items[0].message.startswith({"fr": "Joignez", "en": "Please"}[language])


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_asked_has_no_colon_of_its_own(language):
    """The frames put one before it (`C'est flou : joignez …`): with two, nobody sees what belongs to what."""
    asked = catalogue(language)["ask"]
    assert [name for name, text in asked.items() if ":" in text] == []
