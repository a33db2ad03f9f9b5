"""Other papers: identity, family, statements, certificates; who they concern and what the checklists ask of them."""

from __future__ import annotations

import pytest

from extractors.documents import extract
from tests.extractors.sheets import page_of


def values(type_id, *rows):
    return {name: field.value for name, field in extract(type_id, [page_of(*rows)]).fields.items()}


ZONE = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")


def test_the_back_of_a_card_by_its_zone():
    found = values("identity_card", *ZONE)
    assert (found["last_name"], found["birth_date"], found["document_number"]) == (
        "ERIKSSON",
        "1974-08-12",
        "D23145890",
    )
    assert found["sides"] == ["back"]


def test_a_renewal_receipt_has_no_zone():
    found = values(
        "residence_permit",
        "RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR",
        "Nom : DIALLO",
        "Prénoms : Fatou",
        "Valable du 03/09/2026 au 02/03/2027",
    )
    assert found["permit_kind"] == "renewal_receipt"
    assert (found["valid_from"], found["expiry_date"]) == ("2026-09-03", "2027-03-02")


BOOK = (
    "LIVRET DE FAMILLE",
    None,
    "PÈRE OU PARENT",
    "EXTRAIT DE L'ACTE DE NAISSANCE N° 336",
    "NOM LE GOFF",
    "Prénoms Moussa, Hocine",
    None,
    "PREMIER ENFANT",
    "EXTRAIT DE L'ACTE DE NAISSANCE N° 464",
    "NOM LE GOFF",
    "Prénoms Emmanuel",
    None,
    "DEUXIÈME ENFANT",
    "NOM ..............",
    "Prénoms ..........",
)


def test_a_book_of_unmarried_parents_holds_no_marriage():
    found = values("family_record_book", *BOOK)
    assert found["children"] == ["Emmanuel LE GOFF"]
    assert found["person_names"] == ["Moussa Hocine LE GOFF", "Emmanuel LE GOFF"]
    assert found["marriage"] is False


def test_a_marriage_is_seen():
    assert (
        values("family_record_book", "EXTRAIT DE L'ACTE DE MARIAGE N° 299", "Le 15 octobre 2009 a été célébré", *BOOK)[
            "marriage"
        ]
        is True
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [("RÉCÉPISSÉ DE DÉPÔT DE PLAINTE", "complaint"), ("DÉCLARATION DE MAIN COURANTE", "logbook")],
)
def test_a_logbook_entry_is_no_complaint(text, kind):
    assert values("police_complaint", text, "Déclarant : Mme Awa NDIAYE")["complaint_kind"] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("COMMANDEMENT DE PAYER LES LOYERS", "payment_order"),
        ("COMMANDEMENT D'AVOIR À QUITTER LES LIEUX", "leave_order"),
        ("ASSIGNATION EN DIVORCE devant le juge aux affaires familiales", "summons_jaf"),
        ("ASSIGNATION devant le juge des contentieux de la protection", "summons"),
    ],
)
def test_acts_of_a_bailiff(text, kind):
    assert values("bailiff_act", text, "À : Mme Awa NDIAYE, demeurant 3 rue Haute 33000 BORDEAUX")["act_kind"] == kind


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Je vous donne congé pour vente du logement dont vous êtes locataire.", "landlord"),
        ("Je vous informe que je souhaite quitter le logement que je loue ; mon préavis est d'un mois.", "tenant"),
    ],
)
def test_who_gives_notice(text, who):
    assert values("notice_to_quit", text)["from"] == who


def test_a_statement_of_benefits():
    found = values(
        "benefits_statement",
        "CAISSE D'ALLOCATIONS FAMILIALES DE LA GIRONDE",
        "N° allocataire : 1234567 A",
        "Le directeur certifie que Mme Nadia BELKACEM a perçu pour le mois de septembre 2026 :",
        [(0.08, "Allocations familiales"), (0.7, "148,52 €")],
        [(0.08, "Aide personnalisée au logement"), (0.7, "210,00 €")],
        [(0.08, "Total"), (0.7, "358,52 €")],
        "Fait à Bordeaux, le 12/10/2026",
    )
    assert found["beneficiary_name"] == "Nadia BELKACEM"
    assert (found["period"], found["total"], found["housing_benefit"], found["benefits"]) == (
        "2026-09",
        358.52,
        210.0,
        148.52,
    )
    assert (found["file_number"], found["issue_date"]) == ("1234567 A", "2026-10-12")


def test_a_hosting_certificate():
    found = values(
        "hosting_certificate",
        "Je soussignée Mme Anne MARTIN, née le 3 mai 1960, demeurant 4 rue Haute, 33000 Bordeaux,",
        "certifie sur l'honneur héberger à mon domicile M. Paul LEROY depuis le 1er mars 2026.",
        "Fait à Bordeaux, le 2 octobre 2026",
    )
    assert (found["host_name"], found["beneficiary_name"]) == ("Anne MARTIN", "Paul LEROY")
    assert (found["address"], found["since"], found["issue_date"]) == (
        "4 rue Haute, 33000 Bordeaux",
        "2026-03-01",
        "2026-10-02",
    )


def test_who_signs_is_not_who_is_concerned():
    found = values(
        "medical_certificate",
        "Docteur Paul ROCHE",
        "Je soussigné, certifie avoir examiné ce jour Mme Awa NDIAYE, née le 3 mai 1990.",
        "Fait à Pau, le 2 octobre 2026",
    )
    assert found["person_names"] == ["Awa NDIAYE"]


def test_nothing_is_made_up_from_an_empty_page():
    for type_id in ("rent_receipt", "court_ruling", "identity_card", "lease", "birth_certificate", "sworn_statement"):
        assert extract(type_id, [page_of()]).fields == {}
