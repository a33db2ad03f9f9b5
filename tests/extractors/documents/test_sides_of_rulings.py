# ruff: noqa: E501  (rulings print long lines)
"""Rulings that tell who asks and against whom in other ways than a heading over each side."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

RULINGS = {
    "appeal, the sides told above the names": (
        """\
COUR D'APPEL D'AIX-EN-PROVENCE
Chambre 1-7
ARRÊT AU FOND
DU 20 NOVEMBRE 2024
N° 2024/ 412
N° RG 23/10234 - N° Portalis DBVB-V-B7H-BLABC
[V] [P]
C/
S.A. ERILIA
Copie exécutoire délivrée le :
à : Me Jean TEST
Décision déférée à la Cour :
Jugement du Juge des contentieux de la protection de MARSEILLE en date du 22 Juin 2023 enregistré au répertoire général sous le n° 22/04567.
APPELANTE
Madame [V] [P]
née le 01 Janvier 1970 à [Localité 3], demeurant [Adresse 1]
représentée par Me Jean TEST, avocat au barreau d'AIX-EN-PROVENCE
INTIMEE
S.A. ERILIA, prise en la personne de son représentant légal
COMPOSITION DE LA COUR
L'affaire a été débattue le 17 Septembre 2024 en audience publique
Prononcé par mise à disposition au greffe le 20 Novembre 2024.
EXPOSÉ DU LITIGE
...
PAR CES MOTIFS
La cour, CONFIRME le jugement déféré en ce qu'il a ordonné l'expulsion de Madame [V] [P] ;""",
        {
            "ruling_kind": "eviction",
            "court": "Cour d'appel d'Aix-en-Provence",
            "decision_date": "2024-11-20",
            "case_number": "23/10234",
            "parties": ["[V] [P]", "S.A. ERILIA"],
            "eviction_ordered": True,
        },
    ),
    "sides told by C/": (
        """\
TRIBUNAL JUDICIAIRE DES SABLES D'OLONNE
N° RG 25/00444
Minute n° 25/00101
AFFAIRE : Monsieur Luc PERROT C/ Madame Eva PERROT née SIMON
JUGEMENT DU 14/05/2025
PAR CES MOTIFS
PRONONCE le divorce par acceptation du principe de la rupture du mariage""",
        {
            "ruling_kind": "divorce",
            "court": "Tribunal judiciaire des Sables d'Olonne",
            "decision_date": "2025-05-14",
            "case_number": "25/00444",
            "parties": ["Luc PERROT", "Eva PERROT"],
        },
    ),
    "day in letters, sides told below": (
        """\
RÉPUBLIQUE FRANÇAISE
AU NOM DU PEUPLE FRANÇAIS
TRIBUNAL JUDICIAIRE DE LA ROCHELLE
LE DEUX MARS DEUX MILLE VINGT CINQ
N° RG 24/00012 - N° Portalis DBXC-W-B7I-AAAA
NAC : 20J
ENTRE
Madame Chloé GIRARD, demeurant 4 rue du Port 17000 LA ROCHELLE
Représentée par Me Anne VIDAL, avocat au barreau de LA ROCHELLE
DEMANDERESSE
d'une part,
ET
Monsieur Théo GIRARD, demeurant 9 rue Basse 17000 LA ROCHELLE
DÉFENDEUR
d'autre part,
Débats à l'audience du 12 janvier 2025
PAR CES MOTIFS
Prononce le divorce des époux Chloé GIRARD et Théo GIRARD""",
        {
            "ruling_kind": "divorce",
            "court": "Tribunal judiciaire de La Rochelle",
            "decision_date": "2025-03-02",
            "case_number": "24/00012",
            "parties": ["Chloé GIRARD", "Théo GIRARD"],
        },
    ),
    "sides told after the names, day after those who gave it": (
        """\
TRIBUNAL JUDICIAIRE DU HAVRE
R.G. N. 23/02278
JUGEMENT
SCHNEIDER JEAN, demanderesse ou demandeur, 47 rue du 11 novembre 1918, 29200 Brest,
contre
SCHNEIDER LÉA, 59 chemin de la Gare, 20200 Bastia, comparant en personne.
Des relations des parties est issu Desmond (né le 06.09.2018).
PAR CES MOTIFS,
Le juge fixe à cent quinze euros (115 EUR) par mois et par enfant la contribution à l'entretien et à l'éducation.
Ainsi fait et prononcé par Odile GAILLARD assistée de M. Paul ALMEIDA, le vingt-deux mars deux mille vingt-quatre.""",
        {
            "decision_date": "2024-03-22",
            "case_number": "23/02278",
            "parties": ["SCHNEIDER JEAN", "SCHNEIDER LÉA"],
            "child_support_amount": 115.0,
        },
    ),
    "sides beside each other, a landlord's mark, a short number": (
        """\
Tribunal judiciaire de Nantes
Rôle 22/235
JUGEMENT DU VENDREDI 19 AVRIL 2024
En demande
Néotoa
134 avenue Pierre Mendès France
En défense
Mme Consuelo TESSIER, présente
Rappel des faits. Néotoa a fait signifier le 27 juin 2023 un commandement de payer.
PAR CES MOTIFS
ORDONNE l'expulsion de Mme Consuelo TESSIER ;""",
        {"case_number": "22/235", "parties": ["Néotoa", "Consuelo TESSIER"], "eviction_ordered": True},
    ),
    "a landlord whom no word betrays, in the case's name and by its seat": (
        """\
COUR D'APPEL DE DOUAI
N° RG 24/06140
AFFAIRE : ERILOGIS C/ Loïc OLLIVIER
ERILOGIS, dont le siège est 114, impasse des Cerisiers, 38100 Grenoble, APPELANTE, représentée par Maître Rosa PETIT
Monsieur Loïc OLLIVIER, demeurant 78, avenue de l'Europe, 13003 Marseille, INTIMÉ
EXPOSÉ DU LITIGE
PAR CES MOTIFS
ORDONNE l'expulsion de Monsieur Loïc OLLIVIER ;""",
        {"parties": ["ERILOGIS", "Loïc OLLIVIER"], "eviction_ordered": True},
    ),
}


@pytest.mark.parametrize("title", RULINGS)
def test_who_is_on_which_side(title):
    text, expected = RULINGS[title]
    found = values_of_rows("court_ruling", *text.split("\n"))
    assert {name: found.get(name) for name in expected} == expected
