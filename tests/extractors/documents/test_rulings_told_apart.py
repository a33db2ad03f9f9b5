"""Rulings beside their decoys: the judge's own file, the child of the case, births, both halves of a monthly sum."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

RULINGS = {
    "the file of the judge's chamber before the roll's number; the child whose parents are the parties": (
        """\
Tribunal judiciaire de Pau
Tribunal pour enfants - cabinet de Jean ROY
Dossier n° J34/1213 - RG 24/02549
Jugement en assistance éducative
Jugement du 12 mai 2025
Vu la procédure suivie à l'égard de Ana Paula, née le 8 octobre 2022, dont les parents sont
M. Karim ROUX, 193 allée des Lilas, 97200 Fort-de-France
Mme Inès ROUX, 158 impasse Pasteur, 66000 Perpignan
PAR CES MOTIFS
RENOUVELONS la mesure d'assistance éducative en milieu ouvert ;""",
        {"case_number": "24/02549", "parties": ["Karim ROUX", "Inès ROUX"], "ruling_kind": "other"},
    ),
    "a file's number where no other stands": (
        """\
Tribunal judiciaire de Pau
Dossier n° 24/02549
Jugement du 12 mai 2025
PAR CES MOTIFS""",
        {"case_number": "24/02549"},
    ),
    "measures ordered as told above; a surname that a margin's label tears off": (
        """\
Tribunal judiciaire d'Évreux
RG 21/08065
Madame Fatou FOUCHER, née le 18/09/1990, et Madame Victoire
Conseils
PIRES, née le 26/09/1953.
Audience d'orientation, le 28 décembre 2022 ; délibéré rendu le 26 mars 2023
Madame Victoire PIRES quittera les lieux avant le 26 février 2024.
PAR CES MOTIFS, le juge ORDONNE les mesures provisoires énoncées ci-dessus.""",
        {"ruling_kind": "provisional_measures", "parties": ["Fatou FOUCHER", "Victoire PIRES"]},
    ),
    "a birth in the column of a party, the day of the paper; the month before the sum, the child after": (
        """\
Tribunal judiciaire de Marseille
RG : 23/07055
Concerne : ROUX Anne et ROY Saïd
03/04/1998
Par ces motifs, le juge
Condamne M. ROY Saïd à verser, chaque mois et d'avance, la somme de 156 € par enfant, soit 312 € au total
Édité le 28/02/2025, jour du prononcé par mise à disposition au greffe.""",
        {"decision_date": "2025-02-28", "child_support_amount": 156.0},
    ),
}


@pytest.mark.parametrize("case", RULINGS)
def test_a_ruling_beside_its_decoys(case):
    text, told = RULINGS[case]
    values = values_of_rows("court_ruling", *text.splitlines())
    assert {name: values.get(name) for name in told} == told


def test_no_decision_before_its_case():
    rows = ("Tribunal judiciaire de Pau", "RG 23/07055", "03/04/1998", "PAR CES MOTIFS")
    assert "decision_date" not in values_of_rows("court_ruling", *rows)
