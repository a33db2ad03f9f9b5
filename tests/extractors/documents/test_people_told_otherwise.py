# ruff: noqa: E501  (sentences are read whole)
"""People whom acts, returns and statements name in their own ways."""

import pytest

from tests.extractors.documents.found import values_of_rows

PEOPLE = {
    "a consul's act": (
        "marriage_certificate",
        ["Le dix février deux mille dix-huit a été célébré le mariage de : MÜLLER,", "Ibrahima, chauffeur, né à Mulhouse le vingt-quatre juin mille neuf cent soixante-sept, domicilié à",
         "Sète, d'une part, et de SAINT-LÉGER, Aïssatou Marie, étudiante, née à l'étranger le treize", "janvier mille neuf cent soixante-seize, d'autre part."],
        {"person_names": ["MÜLLER Ibrahima", "SAINT-LÉGER Aïssatou Marie"]},
    ),
    "a surname over the given names": (
        "family_record_book",
        ["EXTRAIT DE L'ACTE DE MARIAGE", None, "de (époux ou épouse) :", "HOARAU", "Étienne Rui", "né le 27 mars 1980", "à Pau", None, "et de (époux ou épouse) :", "MASSON", "Anne-Laure", "née le 18 février 1989"],
        {"person_names": ["HOARAU Étienne Rui", "MASSON Anne-Laure"]},
    ),
    "by whom a return was sent": (
        "tax_return",
        ["Déclaration déposée par Monsieur EL KHATTABI Ibrahima (n° fiscal 2583370799782) le 16 avril 2026", None, "6GU Pensions versées – autres (bénéficiaire Émile Marchetti)"],
        {"person_names": ["EL KHATTABI Ibrahima"]},
    ),
    "births beside tax numbers": (
        "tax_return",
        ["Vos modifications ont bien été enregistrées le 27/11/2024", "WISNIEWSKA MARGOT — née le 26/05/2003 à Pau — n° fiscal 2702081034415", "WISNIEWSKA STEVAN – né le 12/05/1994 à Lens — n° fiscal 3651822714050"],
        {"person_names": ["WISNIEWSKA MARGOT", "WISNIEWSKA STEVAN"]},
    ),
    "a label in the cell of its value": (
        "tax_return",
        [[(0.08, "Déclarant 1"), (0.5, "Déclarant 2")], [(0.08, "Nom de naissance ROUX"), (0.5, "Nom d'usage ROUX")], [(0.08, "Prénoms Paul"), (0.5, "Nom de naissance MARTIN")], [(0.08, "Date de naissance 20 12 1967"), (0.5, "Prénoms Khadija")]],
        {"person_names": ["ROUX Paul", "ROUX Khadija"]},
    ),
    "the other debtor": (
        "debt_settlement_plan",
        ["MESURES IMPOSÉES", None, "Débitrice : Mme SAINT-AMAND Joséphine", "Codébiteur : M. D'AGOSTINO Tomasz", "Dossier déposé le 05/05/2026"],
        {"person_names": ["SAINT-AMAND Joséphine", "D'AGOSTINO Tomasz"]},
    ),
    "given names after the name of birth": (
        "unemployment_statement",
        ["Je soussigné, Patrice Maillard, certifie que Madame D'AGOSTINO, née BEN HADDOU,", "prénom Ludmila, le 22 janvier 1996, a été prise en charge."],
        {"beneficiary_name": "D'AGOSTINO Ludmila"},
    ),
    "whom a grant is given": (
        "scholarship_notice",
        ["Vu la proposition de la commission réunie sous la présidence de Mme Zarema ÇELIK,", "Une bourse, sur critères sociaux, est allouée à M. Paul WANG, né le 24 octobre 2002 à Lens."],
        {"person_names": ["Paul WANG"]},
    ),
    "the patient between who declares and the other parent": (
        "pregnancy_certificate",
        ["Praticien déclarant", [(0.08, "Nom, prénom"), (0.5, "Spécialité")], [(0.08, "MATHIEU Xiaoling"), (0.5, "Sage-femme")], None,
         "Bénéficiaire des soins", [(0.08, "Nom, prénom"), (0.5, "Nom de naissance")], [(0.08, "BEN SALAH Shirin"), (0.5, "BEN SALAH")], None,
         "Autre parent (facultatif)", [(0.08, "Nom, prénom"), (0.5, "Date de naissance")], [(0.08, "BERIDZE Andrés"), (0.5, "22/09/1985")]],
        {"person_names": ["BEN SALAH Shirin"]},
    ),
    "a form that was entered": (
        "registration_certificate",
        ["Nous avons saisi le 27 septembre 2026 le formulaire que vous avez remis à", "notre guichet."],
        {"first_filed_on": "2026-09-27"},
    ),
    "filed the first time": (
        "registration_certificate",
        [[(0.08, "Déposée la première fois"), (0.4, "Dernier renouvellement")], [(0.08, "03/05/2024"), (0.4, "27/05/2026")]],
        {"first_filed_on": "2024-05-03", "renewed_on": "2026-05-27"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind, rows, wanted", PEOPLE.values(), ids=PEOPLE)
def test_people(kind, rows, wanted):
    found = values_of_rows(kind, *rows)
    assert {name: found.get(name) for name in wanted} == wanted
