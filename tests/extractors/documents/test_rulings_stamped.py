# ruff: noqa: E501  (rulings print long lines)
"""Rulings whose days, numbers and sides stand among stamps, opinions, earlier orders and qualities of the parties."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

RULINGS = {
    "a stamp of the copy's day above, the day as a line of its own before the judge": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
COPIE CERTIFIÉE CONFORME
le 19/05/2024
Le greffier
Dossier n° RG 24/05121
Personne protégée : Monsieur Salif NOWAK
JUGEMENT
aggravant une mesure de protection
Le 2 mai 2024,

Nous, Mireille Bataille, juge des tutelles au tribunal judiciaire de Pau, assisté de Nicolae Rivière, greffier ;
Vu l'avis du ministère public en date du 25/03/2024 ;
PAR CES MOTIFS
Transforme la mesure de curatelle en tutelle au bénéfice de Monsieur Salif NOWAK ;""",
        {"decision_date": "2024-05-02", "case_number": "24/05121"},
    ),
    "ruling by an order of a day, after the day of an opinion and of another order": (
        """\
TRIBUNAL JUDICIAIRE D'AGEN
N° RG 25/01582
ORDONNANCE DE PROTECTION
Ministère public : avis du 20/04/2025
Demanderesse : Mme Éloïse SAINT-LOUIS
Défendeur : M. Rodrigo BEN AMAR
Par ordonnance du 17 avril 2025, l'audience a été fixée au 20 avril 2025.
PAR CES MOTIFS
Thuy Cordier, vice-présidente, assistée de Ioana Aït-Kaci, greffier, statuant par ordonnance contradictoire du 21 avril 2025 :
INTERDIT à M. Rodrigo BEN AMAR d'entrer en relation avec Mme Éloïse SAINT-LOUIS ;""",
        {"decision_date": "2025-04-21", "ruling_kind": "protection_order"},
    ),
    "a title over its day, and an earlier order at the head of a line": (
        """\
Tribunal judiciaire de Rouen
N° RG 23/05929
Jugement de séparation de corps
du 16 septembre 2024
Madame Lætitia RAKOTO, partie demanderesse ;
Monsieur Alexandre BEN AMAR, partie défenderesse ;
PAR CES MOTIFS
Prononce la séparation de corps des époux Lætitia RAKOTO et Alexandre BEN AMAR ;
PROCÉDURE
Ordonnance sur mesures provisoires du 9 février 2025. Clôture le 1er août 2024.""",
        {"decision_date": "2024-09-16", "ruling_kind": "legal_separation"},
    ),
    "two who ask, one of them with legal aid, against a company at the next line": (
        """\
TRIBUNAL JUDICIAIRE DE MARSEILLE
RG 20/01043 - Minute 2020-414
Décision : Jugement, 11 décembre 2020
A. LES PARTIES
Mme Odile BOUAZZA, demanderesse, bénéficiant de l'aide juridictionnelle, M. Théophile RAKOTO, demandeur, contre
SCI DU FAUBOURG, dont le siège est à Montluçon, ayant constitué avocat (Me Norbert COULIBALY)
B. LE LITIGE
M. Paul PETIT, voisin, a témoigné.
PAR CES MOTIFS
CONSTATE l'insalubrité du logement ;""",
        {"parties": ["Odile BOUAZZA", "Théophile RAKOTO", "SCI DU FAUBOURG"], "decision_date": "2020-12-11"},
    ),
    "headings of both genders in one word": (
        """\
TRIBUNAL JUDICIAIRE DE LA ROCHELLE
Rôle n° 23/02386
ORDONNANCE DU 23 SEPTEMBRE 2024
DEMANDEUR(ERESSE)
SA d'HLM Clairsienne
DÉFENDEURESSE
Mme ESSOMBA Aminata
Par ces motifs,
Ordonnons son expulsion ;""",
        {"parties": ["SA d'HLM Clairsienne", "ESSOMBA Aminata"]},
    ),
    "an administrative court's number; one person against the State": (
        """\
TRIBUNAL ADMINISTRATIF
DE MONTREUIL
N° 2313376
Mme Dorothée FERREIRA
Ordonnance du 15 juin 2023
Vu la procédure suivante :
Mme Dorothée FERREIRA demande au tribunal d'enjoindre au préfet d'assurer son logement.
ORDONNE :
Article 1er : Il est enjoint au préfet d'assurer le logement de Mme Dorothée FERREIRA.""",
        {"case_number": "2313376", "parties": ["Dorothée FERREIRA"], "decision_date": "2023-06-15"},
    ),
    "an administrative court of appeal": (
        """\
COUR ADMINISTRATIVE D'APPEL DE BORDEAUX
N° 23BX01234
Mme Dorothée FERREIRA
Lecture du jeudi 15 juin 2023
DÉCIDE :
Article 1er : La requête de Mme FERREIRA est rejetée.""",
        {"case_number": "23BX01234", "decision_date": "2023-06-15"},
    ),
    "an eviction that the landlord asks no more": (
        """\
TRIBUNAL JUDICIAIRE DE MONTAUBAN
N° RG 25/06172
DEMANDEUR
OPH DE LA VALLÉE
DÉFENSE
Madame Mireille BRUNET
PAR CES MOTIFS
Prononce la résiliation judiciaire du bail ;
Constate le désistement du bailleur de sa demande d'expulsion, les lieux ayant été libérés ;""",
        {
            "eviction_ordered": False,
            "ruling_kind": "lease_termination",
            "parties": ["OPH DE LA VALLÉE", "Mireille BRUNET"],
        },
    ),
    "an executory copy's day above the title": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
COPIE EXÉCUTOIRE délivrée le 20/06/2024 à Me PETIT
N° RG 24/05121
JUGEMENT rendu le 12 juin 2024
DEMANDEUR : M. Paul PETIT
DÉFENDEUR : Mme Awa FALL
PAR CES MOTIFS
PRONONCE le divorce""",
        {"decision_date": "2024-06-12", "parties": ["Paul PETIT", "Awa FALL"]},
    ),
    "the days of copies below the day of the judgment": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
N° RG 24/05121
Jugement prononcé par mise à disposition au greffe le 12 juin 2024
Grosse délivrée le 20/06/2024
Expédition le : 21/06/2024
ENTRE
M. Paul PETIT
ET
Mme Awa FALL
PAR CES MOTIFS
PRONONCE le divorce""",
        {"decision_date": "2024-06-12", "parties": ["Paul PETIT", "Awa FALL"]},
    ),
    "the day of its notification, the parties around c/": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
N° RG 24/05121
Notifié par LRAR le 20/06/2024
Le douze juin deux mille vingt-quatre,
Nous, Anne ROUX, juge aux affaires familiales, avons rendu l'ordonnance suivante
Mme Awa FALL, demanderesse
c/
M. Paul PETIT, défendeur
PAR CES MOTIFS
FIXONS à 150 € par mois et par enfant la contribution à l'entretien""",
        {"parties": ["Awa FALL", "Paul PETIT"], "child_support_amount": 150.0},
    ),
    "a day with its hour before the judge": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
RG n° 24/05121
ORDONNANCE
Le 12 juin 2024 à 14h30, nous, Anne ROUX, juge des tutelles, statuant en chambre du conseil
Concernant : Mme Awa FALL
PAR CES MOTIFS
PLAÇONS Mme Awa FALL sous tutelle""",
        {"decision_date": "2024-06-12", "ruling_kind": "guardianship", "parties": ["Awa FALL"]},
    ),
    "an office against whom somebody asks, on one line": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
RG n° 24/05121
JUGEMENT DU 12 JUIN 2024
AFFAIRE : M. Paul PETIT contre Office public HABITAT BÉARN
EXPOSÉ DU LITIGE
M. Jean TIERS a vendu.
PAR CES MOTIFS
DÉBOUTE""",
        {"decision_date": "2024-06-12", "parties": ["Paul PETIT", "Office public HABITAT BÉARN"]},
    ),
    "a landlord who renounces the eviction": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
RG n° 24/05121
JUGEMENT DU 12 JUIN 2024
PAR CES MOTIFS
Donne acte à la société X de ce qu'elle renonce à sa demande d'expulsion ;
Constate la résiliation du bail ;""",
        {"eviction_ordered": False, "ruling_kind": "lease_termination"},
    ),
    "a company alone under the word of its side": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
RG n° 24/05121
DEMANDEUR
M. Paul PETIT
DÉFENSE
SA HABITAT DE L'ESTUAIRE, dont le siège social est à Pau
PAR CES MOTIFS
Prononce la résiliation judiciaire du bail ;""",
        {"parties": ["Paul PETIT", "SA HABITAT DE L'ESTUAIRE"]},
    ),
    "an eviction told by its verb": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
RG n° 24/05121
JUGEMENT DU 12 JUIN 2024
PAR CES MOTIFS
Constate l'acquisition de la clause résolutoire ;
Dit qu'à défaut de départ volontaire, Mme FALL pourra être expulsée avec le concours de la force publique ;""",
        {"eviction_ordered": True, "ruling_kind": "eviction"},
    ),
    "the day at the end of how the court rules": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
RG n° 24/05121
Vu le jugement du 3 mars 2023
DÉBATS à l'audience du 2 mai 2024
PAR CES MOTIFS
Le tribunal, statuant publiquement, par jugement réputé contradictoire et en premier ressort, mis à disposition au greffe le 12 juin 2024,
PRONONCE le divorce""",
        {"decision_date": "2024-06-12"},
    ),
    "a deliberation first fixed on another day": (
        """\
TRIBUNAL JUDICIAIRE DE PAU
RG n° 24/05121
JUGEMENT
prononcé le 12 juin 2024
Délibéré initialement fixé au 2 juin 2024
Mme Awa FALL
C/
M. Paul PETIT
PAR CES MOTIFS
PRONONCE le divorce""",
        {"decision_date": "2024-06-12", "parties": ["Awa FALL", "Paul PETIT"]},
    ),
    "several numbers of an administrative court": (
        """\
TRIBUNAL ADMINISTRATIF DE LYON
RÉPUBLIQUE FRANÇAISE
N°s 2313376, 2313377
M. Paul PETIT
Mme Awa FALL
Jugement du 12 juin 2024
Vu la procédure suivante :
DÉCIDE :
Article 1er : Il est enjoint au préfet""",
        {"decision_date": "2024-06-12", "case_number": "2313376"},
    ),
}


@pytest.mark.parametrize("title", RULINGS)
def test_a_ruling_is_read_among_what_is_stamped_and_told(title):
    text, expected = RULINGS[title]
    found = values_of_rows("court_ruling", *text.split("\n"))
    assert {name: found.get(name) for name in expected} == expected


def test_a_day_that_nothing_announces_is_left_out():
    text = "TRIBUNAL JUDICIAIRE DE PAU\nRG n° 24/05121\nM. Paul PETIT est parti vivre à Pau 4 mai 2024\nPAR CES MOTIFS\nDÉBOUTE"
    assert "decision_date" not in values_of_rows("court_ruling", *text.split("\n"))
