"""Rulings of courts overseas and of forms filled in: whose court, the name beside a label, the sum for one child."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

RULINGS = {
    "a court of first instance overseas, under its court of appeal": (
        """\
COUR D'APPEL DE NOUMÉA
TRIBUNAL DE PREMIÈRE INSTANCE DE NOUMÉA
Le juge aux affaires familiales
N° RG 21/08445
ORDONNANCE DE PROTECTION
Vu la requête présentée par :
Madame FONTANEL Zoé, née le 02/07/1971
contre :
Copie au procureur de la République
Monsieur YILDIZ Adama, né le 16/04/1979
PAR CES MOTIFS""",
        {"court": "Tribunal de première instance de Nouméa", "parties": ["FONTANEL Zoé", "YILDIZ Adama"]},
    ),
    "a court that could not be read, under its court of appeal": (
        """\
COUR D'APPEL DE DOUAI
IBUNAL JUDCAIRE DE MARSEILE
Juge aux affaires familiales
JUGEMENT DU 2 MAI 2024
PAR CES MOTIFS""",
        {"court": None},
    ),
    "a form's label beside the name, plural in brackets, the number of the case beside a town in two lines": (
        """\
TRIBUNAL DE PROXIMITÉ DE MONISTROL-SUR- N° RG : 24/06381
LOIRE
JUGEMENT AUX FINS D'OUVERTURE D'UNE MESURE DE PROTECTION
Majeur à protéger
Nom et prénom(s) : YILDIZ Salomé
née le : 26/12/1937 à : Saint-Flour
Requérant
Nom et prénom(s) : HADDAD Adama lien : fils
PAR CES MOTIFS
PLACE la personne susnommée sous :""",
        {"court": "Tribunal de proximité de Monistrol-sur-Loire", "parties": ["YILDIZ Salomé", "HADDAD Adama"]},
    ),
    "debts: who contests what was imposed": (
        """\
TRIBUNAL JUDICIAIRE D'USSEL
RG n° 22/06423
JUGEMENT
Créancier contestant les mesures imposées : Banque des Deux Rives, non comparant, ayant écrit ;
Débiteur : Madame Perrine OUKACI, née le 28 avril 1982, comparant en personne.
PAR CES MOTIFS
DÉCLARE le recours recevable mais mal fondé ;""",
        {"parties": ["Banque des Deux Rives", "Perrine OUKACI"]},
    ),
    "what the sum is for, before it": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
PAR CES MOTIFS
4. Fixe la résidence de l'enfant chez la mère ;
5. Condamne le père à payer à la mère, pour l'entretien et l'éducation de l'enfant, une
contribution mensuelle de 230,00 € ;
6. Renvoie l'affaire à l'audience de mise en état du 15/07/2022 ;""",
        {"child_support_amount": 230.0},
    ),
}


@pytest.mark.parametrize("case", RULINGS)
def test_a_ruling_of_a_form(case):
    text, told = RULINGS[case]
    values = values_of_rows("court_ruling", *text.splitlines())
    assert {name: values.get(name) for name in told} == told
