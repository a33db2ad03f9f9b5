"""Papers of makers that the rules do not know: what the places tell. And what they must leave alone."""

from __future__ import annotations

from classifiers.catalogue import catalogue
from extractors import documents, places
from extractors.fields.spec import Extraction, FieldValue
from extractors.places import extract
from extractors.places.kinds import KINDS
from extractors.places.model import voices
from tests.extractors.sheets import page_of


def test_every_voice_speaks_of_fields_of_the_catalogue() -> None:
    assert set(voices()) == set(KINDS)
    for kind, voice in voices().items():
        assert voice.weights.shape == (len(voice.keys), len(voice.targets) + len(voice.layers["inner"])), kind
        for target in voice.targets:
            assert target.name in KINDS[kind].targets
            for type_id, field in target.fields.items():
                assert type_id in catalogue()
                assert field in KINDS[kind].targets[target.name]


def test_unknown_papers_have_no_fields() -> None:
    assert extract("unknown", [page_of("Menu du 3 mai 2026")]).fields == {}


def test_an_empty_page_has_no_fields() -> None:
    for type_id in ("payslip", "lease", "court_ruling", "identity_card"):
        found = extract(type_id, [page_of()]).fields
        assert not {"issue_date", "tenants", "parties", "employee_name"} & set(found)


def test_a_replaced_value_is_told_among_the_rejected() -> None:
    page = page_of(
        "Cabinet médical des Tilleuls",
        "Certificat médical",
        "Je soussignée, docteur Zoé ROY, certifie avoir examiné ce jour Mme Anne ROUX, née le 03/05/1990.",
        "Fait à Pau, le 4 mars 2026",
    )
    found = extract("medical_certificate", [page])
    assert found.fields["issue_date"].value == "2026-03-04"
    assert found.fields["person_names"].value == ["Anne ROUX"]


def test_of_joint_fields_the_rules_may_know_one(monkeypatch) -> None:
    known = FieldValue("2026-03-01", "01/03/2026", 0.9, 1, None, "pdf_text")
    monkeypatch.setattr(documents, "read", lambda type_id, pages: Extraction({"period_start": known}))
    assert extract("rent_receipt", [page_of("Loyer")]).fields["period_start"] == known


def told(value: str, confidence: float) -> FieldValue:
    return FieldValue(value, value, confidence, 1, None, "pdf_text")


def test_nobody_is_his_own_guest() -> None:
    """Who is less surely read on one side gives way; what the rules found there stands, if it is somebody else."""
    for ruled in ({}, {"beneficiary_name": told("Tiago Étienne", 0.5)}):
        both = {"host_name": told("Odile CAZENAVE", 0.98), "beneficiary_name": told("Odile Cazenave", 0.86)}
        rejected = list(places._on_both_sides(both, ruled))
        assert both == {"host_name": told("Odile CAZENAVE", 0.98), **ruled}
        assert [(one.field, one.text) for one in rejected] == [("beneficiary_name", "Odile Cazenave")]
    apart = {"host_name": told("Odile Cazenave", 0.98), "beneficiary_name": told("Paul Cazenave", 0.6)}
    assert list(places._on_both_sides(dict(apart), {})) == []
