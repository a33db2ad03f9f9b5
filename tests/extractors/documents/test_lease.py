"""Leases: a notary's deed in prose, with the former tenant's rent before the rent."""

from __future__ import annotations

from tests.extractors.documents.found import values_of as values
from tests.extractors.sheets import page_of

DEED = (
    "BAIL À USAGE D'HABITATION PRINCIPALE, À LA REQUÊTE DE : Mme Léa BOUSQUET, retraitée, née le 17 août 1979 à",
    "Sarcelles, demeurant à 89, boulevard Haut, 78190 Trappes, ci-après dénommée « LE BAILLEUR »,",
    "ET DE : M. Mamadou N'DIAYE, né le 20 mars 1991 à Lyon, et Mme Pauline XU, née le 1er août 1989 à Brest,",
    "demeurant ensemble à 137 boulevard Bas, 69007 Lyon, ci-après « LE PRENEUR », tenus solidairement entre eux.",
    "DÉSIGNATION. Dans un immeuble situé à 66 route du Moulin, 94400 Vitry, d'une surface habitable de 28 m².",
    "PRÉCÉDENT LOCATAIRE. Le bien était loué à Josette MASSE moyennant un loyer de 366,66 €.",
    "DURÉE. Le bail est consenti pour trois années qui commencent à courir le 1er mai 2023.",
    "LOYER. Le présent bail est accepté moyennant un loyer mensuel de TROIS CENT QUATRE-VINGT-UN EUROS (381,00 €).",
    "Le preneur versera une provision mensuelle de cent cinquante-quatre euros (154,00 €).",
)


def test_a_notarial_deed_names_its_parties_after_them():
    assert values("lease", page_of(*DEED)) | {"issue_date": None} == {
        "tenants": ["Mamadou N'DIAYE", "Pauline XU"],
        "landlord_name": "Léa BOUSQUET",
        "address": "66 route du Moulin, 94400 Vitry",
        "start_date": "2023-05-01",
        "rent": 381.0,
        "charges": 154.0,
        "surface": 28.0,
        "issue_date": None,
    }


def test_two_tenants_each_with_a_birth_on_a_line_of_their_own():
    page = page_of(
        "CONTRAT DE LOCATION",
        "Nom et prénom du ou des locataires :",
        "Monsieur DELACROIX-MOREAU Ousmane, né le 03/07/1954 à Izmir (Turquie)",
        "Madame LE GOFF Carmen, née le 28/08/1977 à Pau (Pyrénées-Atlantiques)",
        "désigné(s) ci-après « le locataire » ;",
    )
    assert values("lease", page)["tenants"] == ["DELACROIX-MOREAU Ousmane", "LE GOFF Carmen"]
