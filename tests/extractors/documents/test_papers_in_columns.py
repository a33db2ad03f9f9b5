# ruff: noqa: E501  (certificates print long lines)
"""Papers whose sentences stand beside another column, or whose people have a column each."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

LEFT, RIGHT = 0.05, 0.34
PAPERS = {
    "a hospital's staff beside the sentence": (
        "medical_certificate",
        [
            [(LEFT, "Praticiens hospitaliers"), (RIGHT, "CERTIFICAT MÉDICAL")],
            [(LEFT, "Dr Bintou El Amrani")],
            [(RIGHT, "Je soussignée, Docteur Bintou El Amrani, praticien hospitalier, certifie que M.")],
            [(LEFT, "Cadre de santé"), (RIGHT, "NGUYEN Mehmet, né le 03/06/1991, a été hospitalisé dans le service du")],
            [(LEFT, "Ornella Martinet"), (RIGHT, "14/05/2026 au 16/05/2026.")],
            [(RIGHT, "Brest, le 10 juillet 2026")],
        ],
        {"person_names": ["NGUYEN Mehmet"], "issue_date": "2026-07-10"},
    ),
    "the margin of an act": (
        "death_certificate",
        [
            [(LEFT, "Acte n° 1220"), (RIGHT, "Le neuf janvier deux mille vingt-six, à quatorze heures, est décédé en notre commune : Kévin Noël")],
            [(LEFT, "FONTAINE"), (RIGHT, "FONTAINE, né à Casablanca le seize mai mille neuf cent soixante-dix-sept, agent d'entretien, fils de")],
            [(LEFT, "Kévin Noël"), (RIGHT, "Karim FONTAINE, décédé, et de Céline BOURGEOIS, décédée. Copie conforme au registre de notre ville.")],
        ],
        {"person_names": ["Kévin Noël FONTAINE"]},
    ),
    "a column for each spouse, signed and sealed": (
        "divorce_agreement",
        [
            "CONVENTION DE DIVORCE par consentement mutuel",
            [(0.35, "ÉPOUSE"), (0.65, "ÉPOUX")],
            [(LEFT, "Nom de naissance"), (0.35, "GUEYE"), (0.65, "GUIVARC'H")],
            [(LEFT, "Prénom"), (0.35, "Agnieszka"), (0.65, "Gaël")],
            [(LEFT, "Né(e) le"), (0.35, "15/08/1965"), (0.65, "14/08/1982")],
            "Acte signé et scellé le 30 octobre 2023.",
        ],
        {"person_names": ["GUEYE Agnieszka", "GUIVARC'H Gaël"], "issue_date": "2023-10-30"},
    ),
    "a form that one heading tells who must fill in": (
        "hosting_certificate",
        [
            "ATTESTATION D'HÉBERGEMENT",
            "(à remplir par la personne qui héberge)",
            "Je, soussigné(e) Mme M.",
            [(LEFT, "Nom :"), (0.2, "FALL")],
            [(LEFT, "Prénom :"), (0.2, "Awa")],
            "certifie sur l'honneur héberger à mon domicile :",
            [(LEFT, "Nom :"), (0.2, "PETIT")],
            [(LEFT, "Prénom :"), (0.2, "Ivan")],
            "Fait à Creil, le 05/06/2024",
        ],
        {"host_name": "FALL Awa", "beneficiary_name": "PETIT Ivan", "issue_date": "2024-06-05"},
    ),
    "a letter whose subject is the lodging of somebody": (
        "hosting_certificate",
        [
            "Madeleine DAVID",
            "61, allée Jean Jaurès",
            "80000 Amiens",
            None,
            "Objet : hébergement à titre gratuit de Mme Ndeye XU",
            "Le 13/05/2026",
            "À l'appui de la demande de logement qui vous a été présentée par Mme Ndeye XU, née le 19/07/1996, je confirme",
            "que cette personne vit chez moi. J'atteste sur l'honneur l'exactitude de ce qui précède.",
        ],
        {"beneficiary_name": "Ndeye XU"},
    ),
    "a contract from one day to another under its length": (
        "employment_contract",
        [
            "Contrat à durée déterminée d'insertion",
            "M. Boubacar RAHMANI né le 26 octobre 2000 à Toulouse",
            "LA DURÉE",
            "3",
            "Du 22/03/2026 au 21/11/2026, soit 8 mois, renouvelable.",
        ],
        {"start_date": "2026-03-22"},
    ),
    "a sole trader's accounts": (
        "accounting_statement",
        [
            "COMPTES ANNUELS",
            "N'DIAYE Khadija",
            "Entrepreneur individuel - Traducteur",
            "Amort. Prov.",
            "Mission de présentation des comptes annuels de l'entreprise N'DIAYE Khadija pour l'exercice.",
        ],
        {"person_names": ["N'DIAYE Khadija"]},
    ),
}  # fmt: skip


@pytest.mark.parametrize("title", PAPERS)
def test_a_paper_in_columns_is_read(title):
    type_id, rows, expected = PAPERS[title]
    found = values_of_rows(type_id, *rows)
    assert {name: found.get(name) for name in expected} == expected
