"""The catalogue holds every id of CONTRACT.md section 2, with its label, and every cue can be met."""

from __future__ import annotations

import pytest

from classifiers.catalogue import catalogue, label_of, strangers
from classifiers.scoring import ACCEPTED

_SECTION_2 = """
identity_card passport residence_permit family_record_book birth_certificate marriage_certificate death_certificate
pacs_certificate pregnancy_certificate divorce_agreement lawyer_certificate police_complaint
family_reunification_certificate
tax_notice payslip employment_contract employer_certificate accounting_statement benefits_statement
unemployment_statement pension_notice daily_allowance_statement student_card scholarship_notice
lease rent_receipt landlord_certificate hosting_certificate shelter_certificate domiciliation_certificate
proof_of_address property_deed financing_plan home_insurance_certificate notice_to_quit bailiff_act
unfit_housing_report debt_settlement_plan
court_ruling medical_certificate disability_decision childminder_approval social_support_certificate
registration_certificate dalo_decision surety_deed sworn_statement
rent_due_notice tax_return property_tax_notice bank_statement bank_details health_card
"""
IDS = tuple(_SECTION_2.split())


def test_the_catalogue_is_that_of_the_contract() -> None:
    assert set(catalogue()) == set(IDS)


@pytest.mark.parametrize("type_id", IDS)
def test_a_type_has_labels_and_cues_enough_to_be_recognised(type_id: str) -> None:
    entry = catalogue()[type_id]
    assert entry.label and entry.label_en and entry.label != type_id
    assert sum(cue.weight for cue in entry.cues if cue.weight > 0) >= 2 * ACCEPTED
    assert entry.pages[0] <= entry.pages[1]


@pytest.mark.parametrize("entry", [*catalogue().values(), *strangers().values()], ids=lambda entry: entry.id)
def test_a_cue_has_phrases_or_a_pattern(entry) -> None:
    for cue in entry.cues:
        assert bool(cue.phrases) != (cue.pattern is not None), cue.name
        assert all(len(phrase) >= 2 for phrase in cue.phrases), cue.name
        assert cue.weight != 0


def test_strangers_have_ids_of_their_own() -> None:
    assert not set(strangers()) & set(catalogue())


def test_labels() -> None:
    assert label_of("payslip") == "Bulletin de salaire"
    assert label_of("payslip", "en") == "Payslip"
    assert label_of("unknown") == "Document inconnu"
