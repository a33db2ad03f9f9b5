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
    "provisional measures stated by the judge, orders numbered in ordinary writing": (
        """\
TRIBUNAL JUDICIAIRE
de Strasbourg
RG n° 24/03454
ORDONNANCE
statuant sur les mesures provisoires à l'issue de l'audience d'orientation du 3 février 2025
Partie demanderesse : Rémi LEFÈVRE, né le 25/02/1984
Partie défenderesse : Zoé ROY, née le 17/08/1970
1. Constate que la demande en divorce a été introduite par assignation du 15/12/2024.
2. Attribue à l'époux la jouissance du domicile conjugal.
3. Fixe à titre provisoire à 130,00 € par mois et par enfant la contribution due par le père.
4. Fixe à 250 € par mois la pension due à l'épouse au titre du devoir de secours.""",
        {"ruling_kind": "provisional_measures", "child_support_amount": 130.0},
    ),
    "heard on one day, judged on another, both in letters": (
        """\
DES MINUTES DU GREFFE DU TRIBUNAL JUDICIAIRE D'AURILLAC
À l'audience du quatre mai deux mille vingt-deux, tenue par Madame Rosalie ROY, juge, a été débattue, puis jugée
contradictoirement, en premier ressort, le huit juin deux mille vingt-deux, l'affaire inscrite au rôle général
sous le numéro 21/09553
PAR CES MOTIFS""",
        {"decision_date": "2022-06-08"},
    ),
    "at whose home a party lives": (
        """\
Tribunal judiciaire d'Épinal
Françoise DELACROIX, locataire, demeurant désormais chez sa sœur Mme Hélène
Martin, ayant pour conseil Me Sébastien TRAORÉ,
contre
Yannick SAÏDI, bailleur, ayant pour conseil Me Nadège ROY.
Faits. Bail du 5 janvier 2020.
PAR CES MOTIFS""",
        {"parties": ["Françoise DELACROIX", "Yannick SAÏDI"]},
    ),
    "who looked into the household's means": (
        """\
TRIBUNAL DE PROXIMITÉ D'AUBAGNE
DEMANDEUR : OPH Val d'Aure Habitat
DÉFENDEURS : Mme MARTIN Léonie, comparante ; M. COLOMBANI Ambroise, non comparant
Un diagnostic social et financier, établi par Mme Françoise ROY, assistante sociale, a été versé aux débats.
PAR CES MOTIFS""",
        {"parties": ["OPH Val d'Aure Habitat", "MARTIN Léonie", "COLOMBANI Ambroise"]},
    ),
    "a firm opposed within a sentence, a lawyer's surname on the next line; the prosecutor's advice": (
        """\
TRIBUNAL JUDICIAIRE DE SAINT-NAZAIRE
Dans l'instance opposant M. Ludovic
BOISROND et Mme Anne BOISROND,
demandeurs, représentés par Me Mireille
MARTIN, à la SCI Les Glycines,
défenderesse, prise en la personne de sa
gérante Mme Zoé ROY,
avis favorable de M. Quiñones du 07/05/2026
PAR CES MOTIFS""",
        {"parties": ["Ludovic BOISROND", "Anne BOISROND", "SCI Les Glycines"]},
    ),
    "the town and the day at the head; whom the judge heard on another day": (
        """\
Bordeaux, le 17 novembre 2023
Tribunal judiciaire de Bordeaux
Extrait des minutes : jugement de renouvellement de curatelle
L'audition a eu lieu le 1er septembre 2023, devant Anne MARTIN, juge, assistée de Zoé ROY, greffière.
Par ces motifs, statuant en chambre du conseil""",
        {"decision_date": "2023-11-17"},
    ),
    "whom it concerns, on one line": (
        """\
Tribunal judiciaire de Marseille
RG : 23/07055
Concerne : ROUX Anne et MARTIN Paul
PAR CES MOTIFS""",
        {"parties": ["ROUX Anne", "MARTIN Paul"]},
    ),
    "an administrative court: its magistrate under the one who asks, the articles under DÉCIDE": (
        """\
TRIBUNAL ADMINISTRATIF
DE MELUN
N° 2699387
Mme Élodie PAYET
M. Mehdi Lefèvre
Magistrat désigné
Décision du 25 juin 2026
Considérant ce qui suit : 1. La commission a reconnu Mme PAYET prioritaire.
D É C I D E :
Article 1er : Il est enjoint au préfet d'assurer le logement de Mme PAYET.""",
        {"ruling_kind": "other", "parties": ["Élodie PAYET"], "case_number": "2699387"},
    ),
    "a judgment translated: three parts of a number, a dame and a sieur": (
        """\
Anne Hoarau, traductrice-interprète assermentée · Traduction n° 374/2025
Royaume du Maroc
Tribunal de première instance d'Oujda
Dossier n° 1898/1626/2024
Rendu le 3 avril 2025
Entre : la dame Hafida BENNOUNA, C.I.N. n° F772576, née en 1984, demeurant en France,
représentée par Maître Naïma F., avocate au barreau d'Oujda, demanderesse ;
Et : le sieur Mustapha LAHLOU, né en 1986, demeurant à Oujda, défendeur,
Par ces motifs, le tribunal
prononce le divorce de la demanderesse ;""",
        {"case_number": "1898/1626/2024", "parties": ["Hafida BENNOUNA", "Mustapha LAHLOU"]},
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


def test_who_asks_for_a_measure_and_who_acts_for_the_guardian():
    rows = (
        "JUGEMENT DE CURATELLE RENFORCÉE",
        [(0.1, "Personne à protéger"), (0.4, "Anne ROUX")],
        [(0.1, "Auteur de la requête"), (0.4, "Paul ROUX, son fils")],
        [(0.1, "Requête reçue au greffe le"), (0.4, "28/03/2024")],
        "Le juge, statuant en chambre du conseil, par décision contradictoire :",
        "PLACE la personne désignée ci-dessus sous curatelle renforcée",
        "DÉSIGNE en qualité de curateur : ATMP, association tutélaire – déléguée Mme Zoé MARTIN",
    )
    assert values_of_rows("court_ruling", *rows)["parties"] == ["Anne ROUX", "Paul ROUX"]
