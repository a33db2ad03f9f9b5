# ruff: noqa: E501  (rulings print long lines)
"""Rulings whose orders follow a sentence of their own, not `PAR CES MOTIFS`, and whose heads hold many strangers."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

RULINGS = {
    "measures in numbered orders of small letters, two lawyers over the names": (
        """\
Tribunal judiciaire de Pau – Juge aux affaires familiales – Décision du 8 juillet 2024
RG n° 24/04741
avocat : Me Rémi ROUX
Paul PETIT, né le 27/06/1974
avocat : Me Anne ROY
Awa FALL, née le 16/01/1970
Le juge, par décision provisoire exécutoire de droit :
1. renvoie l'affaire à la mise en état du 5 novembre 2024 ;
2. dit que la mère versera une contribution mensuelle de 190,00 € pour chacun des enfants, soit 570,00 € ;
3. dit que ces mesures provisoires prennent effet à compter de la demande en divorce ;""",
        {
            "ruling_kind": "provisional_measures",
            "parties": ["Paul PETIT", "Awa FALL"],
            "child_support_amount": 190.0,
            "decision_date": "2024-07-08",
        },
    ),
    "a number before the name of its register, the minute's after": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
DÉCISION
du 27 octobre 2024 · n° 24/08234 au répertoire général · minute 53/2024
Madame Awa FALL, élisant domicile chez
Me Anne ROY
à l'encontre de
Monsieur Paul PETIT
EN CONSÉQUENCE, le juge
FAIT INTERDICTION à M. Petit de recevoir, de rencontrer ou d'entrer en relation avec la requérante ;
DIT que ces mesures sont applicables douze mois.""",
        {"ruling_kind": "protection_order", "case_number": "24/08234", "parties": ["Awa FALL", "Paul PETIT"]},
    ),
    "a tenant who left, another who came": (
        """\
Tribunal de proximité du Havre | répertoire général : 23/04369 | minute : 380
Jugement mis à disposition le 24 mars 2024
— Mme Awa FALL, bailleur
— à Mme Zoé ROY, anciennement domiciliée 129 rue Haute, 76600 Le Havre.
Le bailleur demandait la résiliation du bail et l'expulsion. Il est établi que les lieux ont été reloués à M. Karim TIERS.
POUR CES RAISONS, le tribunal, par jugement contradictoire et en dernier ressort :
1° prononce la résiliation judiciaire du bail à la date du 14 janvier 2024 ;
2° dit n'y avoir lieu d'ordonner l'expulsion, le logement étant libre ;""",
        {"ruling_kind": "lease_termination", "eviction_ordered": False, "parties": ["Awa FALL", "Zoé ROY"]},
    ),
    "an appeal that judges anew, its number before its day": (
        """\
COUR D'APPEL DE RENNES – 6e chambre, section A
ARRÊT n° 192 DU 18 JUIN 2025
N° RG 24/02204
Appelante : Madame Awa FALL
Intimé : Monsieur Paul PETIT
Audience du 07/05/2025.
Par jugement du 3 juin 2024 (RG 24/04889), le juge a fixé la pension à 100,00 € par enfant.
LA COUR, statuant publiquement, dans les limites de l'appel,
INFIRME le jugement sur le montant de la contribution ;
STATUANT À NOUVEAU, fixe à 160,00 € par mois et par enfant, soit 320,00 € en tout, la somme que M. Petit devra verser à Mme Fall pour l'entretien et l'éducation des deux enfants ;
CONFIRME pour le surplus.""",
        {"ruling_kind": "child_support", "decision_date": "2025-06-18", "child_support_amount": 160.0},
    ),
    "an office over its side, a lawyer's name on two lines": (
        """\
Tribunal judiciaire de Pau
RG 24/781
Jugement réputé contradictoire du 19 septembre 2025
Béarn Habitat
demanderesse, représentée par Me Anahit
DOS SANTOS
Défendeurs : M. Paul PETIT et Mme Awa FALL
Les faits et la procédure
Le juge, statuant après débats publics, en premier ressort :
11. dit que, faute d'avoir libéré les lieux, il pourra être procédé à leur expulsion ;""",
        {"ruling_kind": "eviction", "eviction_ordered": True, "parties": ["Béarn Habitat", "Paul PETIT", "Awa FALL"]},
    ),
    "a company told in small letters under its side": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
N° RG 25/02345
DEMANDERESSE
La société BÉARN HABITAT, dont le siège est 24 rue Haute, 64000 Pau
DÉFENDEUR
Monsieur Paul PETIT
FAITS
PAR CES MOTIFS
DISONS qu'à défaut il sera procédé à son expulsion ;""",
        {"parties": ["BÉARN HABITAT", "Paul PETIT"], "eviction_ordered": True},
    ),
    "orders in small letters on the line of their formula": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
Répertoire général : 24/00891
Notre décision du 2 octobre 2024
Requête conjointe de Awa FALL, née le 4 juin 1982 à Dakar, et de Paul PETIT, né le 3 mai 1980 à Pau, assistés de Me Anne ROY
Le juge aux affaires familiales, après avoir entendu les parties, statuant contradictoirement :
homologue l'accord des parents ;
fixe la part contributive du père à l'entretien de l'enfant commun à 175 € mensuels.""",
        {"ruling_kind": "child_support", "child_support_amount": 175.0, "parties": ["Awa FALL", "Paul PETIT"]},
    ),
    "a notice found good before an eviction, after other words than the usual": (
        """TRIBUNAL JUDICIAIRE DE PAU
N° RG 24/05678
DEMANDEUR : Monsieur Luc MONNIER, demeurant 3 rue Haute 64000 PAU
DÉFENDEURS : Monsieur Paul PETIT et Madame Awa FALL, non comparants
Le demandeur expose avoir donné à bail un logement, vendu à M. Jean TIERS.
Sur ce, le tribunal
VALIDE le congé pour reprise délivré le 3 mars 2024 ;
ORDONNE leur expulsion ;""",
        {
            "ruling_kind": "lease_termination",
            "eviction_ordered": True,
            "parties": ["Luc MONNIER", "Paul PETIT", "Awa FALL"],
        },
    ),
    "a judge of children": (
        """\
TRIBUNAL POUR ENFANTS DE BOBIGNY
Jugement en assistance éducative du 3 mars 2025
Père : Monsieur Paul PETIT
Mère : Madame Awa FALL
PAR CES MOTIFS
Maintient le placement""",
        {"decision_date": "2025-03-03", "ruling_kind": "other"},
    ),
    "an extract that quotes what was decided": (
        """\
EXTRAIT DES MINUTES DU GREFFE
du tribunal judiciaire du Havre
D'un jugement contradictoire, prononcé par mise à disposition au greffe le 7 août 2023, entre :
Mme Awa FALL et M. Paul PETIT
il appert que le tribunal a statué dans les termes suivants :
« Prononce le divorce des parties ;
Constate qu'il n'est demandé ni prestation compensatoire ni contribution pour un enfant ; »""",
        {"ruling_kind": "divorce", "decision_date": "2023-08-07"},
    ),
    "those who ask and answer under a summons, a lawyer announced at the line's end": (
        """\
TRIBUNAL JUDICIAIRE DE PAU N. RG : 23/05820
ORDONNANCE D'ORIENTATION
DU 14 MAI 2024
VU L'ASSIGNATION EN DIVORCE DELIVREE A LA REQUETE DE :
FALL AWA, 126 ROUTE HAUTE 76600 LE HAVRE (AVOCAT :
DESMOND MARTIN)
A L'ENCONTRE DE :
PETIT ROSE-LAURE, 67 COURS HAUT 77100 MEAUX
STATUANT CONTRADICTOIREMENT ET EN PREMIER RESSORT,
- ATTRIBUONS A MME PETIT LA JOUISSANCE DU DOMICILE CONJUGAL ;""",
        {"parties": ["FALL AWA", "PETIT ROSE-LAURE"], "ruling_kind": "provisional_measures"},
    ),
    "a court with hyphens in letter-spaced capitals": (
        """\
T R I B U N A L J U D I C I A I R E
D ' É V R Y - C O U R C O U R O N N E S
N° RG 24/01426
PAR CES MOTIFS
PRONONCE le divorce""",
        {"court": "Tribunal judiciaire d'Évry-Courcouronnes"},
    ),
}


@pytest.mark.parametrize("name", RULINGS)
def test_rulings(name: str) -> None:
    """Each ruling gives the fields told."""
    printed, expected = RULINGS[name]
    found = values_of_rows("court_ruling", *printed.split("\n"))
    assert {field: found.get(field) for field in expected} == expected
