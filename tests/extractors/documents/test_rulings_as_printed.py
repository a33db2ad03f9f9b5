# ruff: noqa: E501  (rulings print long lines)
"""Rulings as courts print them, one short text each: numbers, days, sides and sums in their usual forms."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows

RULINGS = {
    "non-conciliation before a tribunal de grande instance": (
        """\
COUR D'APPEL DE BORDEAUX
TRIBUNAL DE GRANDE INSTANCE DE BORDEAUX
CABINET JAF 4
N° RG 18/04567 - N° Portalis DBX6-W-B7C-RTYU
N° de minute : 19/00345
ORDONNANCE DE NON-CONCILIATION
du 14 Février 2019
(Article 252-4 du Code Civil)
DEMANDERESSE
Madame Nadia Fatima BELKACEM épouse MARTIN
née le 12 Mars 1985 à ORAN (ALGERIE)
12 rue des Lilas
33000 BORDEAUX
représentée par Maître Claire DUBOIS, avocat au barreau de BORDEAUX
DÉFENDEUR
Monsieur Paul MARTIN
né le 3 Avril 1980 à PAU
représenté par Maître Jean LEROY, avocat plaidant
Nous, Madame Sophie LAMBERT, Juge aux Affaires Familiales, assistée de Madame Julie PETIT, Greffier,
Par requête enregistrée au greffe le 5 novembre 2018, Madame BELKACEM a présenté une requête en divorce.
PAR CES MOTIFS
CONSTATONS la non-conciliation des époux
AUTORISONS les époux à introduire l'instance en divorce
ATTRIBUONS à Madame BELKACEM la jouissance du domicile conjugal
FIXONS à 180 euros par mois et par enfant, soit 360 euros au total, la contribution du père à l'entretien et à l'éducation des enfants
Ainsi fait et ordonné en notre cabinet, le quatorze février deux mille dix-neuf""",
        {
            "ruling_kind": "non_conciliation",
            "court": "Tribunal de grande instance de Bordeaux",
            "decision_date": "2019-02-14",
            "case_number": "18/04567",
            "parties": ["Nadia Fatima BELKACEM", "Paul MARTIN"],
            "child_support_amount": 180.0,
        },
    ),
    "proximity court, number 11-23-000456": (
        """\
TRIBUNAL JUDICIAIRE DE LILLE
TRIBUNAL DE PROXIMITE DE TOURCOING
6 rue de Guinegate
59200 TOURCOING
N° RG 11-23-000456
Minute n° 24/112
JUGEMENT
DU : 06 Février 2024
VILOGIA S.A.
C/
Monsieur Karim OULD AHMED
Expédition exécutoire délivrée le 12/02/2024 à Me DUPUIS
JUGEMENT RENDU LE 06 FEVRIER 2024
DEMANDEUR :
S.A. VILOGIA, dont le siège social est situé 74 rue Jean Jaurès 59664 VILLENEUVE D'ASCQ
représentée par Me Pierre DUPUIS, avocat au barreau de LILLE
DEFENDEUR :
M. Karim OULD AHMED, demeurant 3 allée des Roses 59200 TOURCOING
non comparant
COMPOSITION DU TRIBUNAL LORS DES DEBATS A L'AUDIENCE PUBLIQUE DU 05 Décembre 2023
Madame Anne DURIEZ, juge des contentieux de la protection, assistée de Mme Lucie NOEL, greffier
EXPOSE DU LITIGE
Par acte sous seing privé du 3 mai 2018, la SA VILOGIA a donné à bail un logement. Un commandement de payer a été délivré le 10 janvier 2023.
PAR CES MOTIFS
Le juge des contentieux de la protection, statuant par mise à disposition au greffe, par jugement réputé contradictoire et en premier ressort,
CONSTATE que les conditions d'acquisition de la clause résolutoire sont réunies à la date du 11 mars 2023 ;
ORDONNE en conséquence à M. Karim OULD AHMED de libérer le logement ;
DIT qu'à défaut pour lui d'avoir volontairement libéré les lieux, la SA VILOGIA pourra faire procéder à son expulsion ;
CONDAMNE M. Karim OULD AHMED à verser la somme de 3 245,12 euros ;
Ainsi jugé et mis à disposition au greffe le 6 février 2024""",
        {
            "ruling_kind": "eviction",
            "decision_date": "2024-02-06",
            "case_number": "11-23-000456",
            "parties": ["Karim OULD AHMED", "S.A. VILOGIA"],
            "eviction_ordered": True,
        },
    ),
    "made anonymous": (
        """\
TRIBUNAL JUDICIAIRE
DE [Localité 5]
[Adresse 1]
JUGEMENT DE DIVORCE
N° RG 22/09876 - N° Portalis DB3R-W-B7G-X7YZ
N° Minute : 24/00123
AFFAIRE
[B] [X] épouse [Z]
C/
[K] [Z]
Copies délivrées le :
DEMANDEUR
Madame [B] [X] épouse [Z]
[Adresse 2]
représentée par Me Camille ROY, avocat au barreau des HAUTS-DE-SEINE
DÉFENDEUR
Monsieur [K] [Z]
[Adresse 3]
L'affaire a été débattue le 10 Janvier 2024 en chambre du conseil devant Madame Karine LEFORT, Vice-présidente
Jugement prononcé par mise à disposition au greffe le 7 Mars 2024
EXPOSE DES FAITS ET DE LA PROCÉDURE
Les époux se sont mariés le 4 juillet 2009. Par ordonnance sur mesures provisoires du 2 février 2023, le juge a statué.
PAR CES MOTIFS
PRONONCE le divorce de
Madame [B] [X], née le 1er mai 1980 à [Localité 6]
et de
Monsieur [K] [Z], né le 3 juin 1979 à [Localité 7]
FIXE à la somme mensuelle de 250 € (DEUX CENT CINQUANTE EUROS) par enfant, soit 500 € au total, le montant de la contribution à l'entretien et à l'éducation des enfants que doit verser Monsieur [K] [Z]""",
        {
            "ruling_kind": "divorce",
            "decision_date": "2024-03-07",
            "case_number": "22/09876",
            "parties": ["[B] [X]", "[K] [Z]"],
            "child_support_amount": 250.0,
        },
    ),
    "summary eviction": (
        """\
TRIBUNAL JUDICIAIRE D'EVRY-COURCOURONNES
Pôle de proximité
9 rue des Mazières 91000 EVRY
RG N° 12-24-000087
ORDONNANCE DE RÉFÉRÉ DU 12 NOVEMBRE 2024
N° 345/2024
DEMANDEUR(S):
Société IMMOBILIERE 3F SA D'HLM
159 rue Nationale 75013 PARIS, représentée par Me ABC Sarah, avocate au barreau de Paris
DÉFENDEUR(S):
Madame Awa NDIAYE
2 place du Marché 91000 EVRY, non comparante
COMPOSITION : Juge : Mme LECOMTE Aline, Greffier : M. HENRY Luc
DÉBATS : à l'audience publique du 8 octobre 2024
PAR CES MOTIFS,
Nous, juge des contentieux de la protection, statuant en référé, par ordonnance réputée contradictoire,
Constatons l'acquisition de la clause résolutoire à la date du 2 avril 2024
Ordonnons l'expulsion de Madame Awa NDIAYE et de tous occupants de son chef
Condamnons Madame Awa NDIAYE à payer 4 512,33 euros""",
        {
            "ruling_kind": "eviction",
            "court": "Tribunal judiciaire d'Evry-Courcouronnes",
            "decision_date": "2024-11-12",
            "case_number": "12-24-000087",
            "parties": ["Société IMMOBILIERE 3F SA D'HLM", "Awa NDIAYE"],
            "eviction_ordered": True,
        },
    ),
    "approved agreement, year of four digits": (
        """\
TRIBUNAL JUDICIAIRE DE TOURS
Affaires familiales
RG n° 2024/01234
ORDONNANCE D'HOMOLOGATION
Nous, Marc PONS, juge aux affaires familiales,
Vu la convention signée le 3 mars 2024 entre :
Madame Léa ROUX
et Monsieur Hugo BLANC
Vu l'article 373-2-7 du code civil
PAR CES MOTIFS
HOMOLOGUE la convention relative à l'exercice de l'autorité parentale
DIT que le père versera une contribution à l'entretien et à l'éducation de l'enfant de 130 euros par mois
Fait à Tours, le 15 mai 2024""",
        {
            "ruling_kind": "child_support",
            "court": "Tribunal judiciaire de Tours",
            "decision_date": "2024-05-15",
            "case_number": "2024/01234",
            "parties": ["Léa ROUX", "Hugo BLANC"],
            "child_support_amount": 130.0,
        },
    ),
    "decision put off twice": (
        """\
TRIBUNAL JUDICIAIRE DE VERSAILLES
Juge aux affaires familiales
JUGEMENT
N° RG 23/06543
DEMANDEUR
Monsieur Samir HADDAD
DÉFENDERESSE
Madame Lina HADDAD
Audience des plaidoiries du 5 mars 2024, délibéré au 14 mai 2024 prorogé au 4 juin 2024
EXPOSÉ
Les époux se sont mariés le 6 mai 2006
PAR CES MOTIFS
PRONONCE le divorce aux torts partagés
FIXE le montant de la contribution à 90 euros par mois pour l'enfant
JUGEMENT prononcé le 4 juin 2024""",
        {
            "ruling_kind": "divorce",
            "court": "Tribunal judiciaire de Versailles",
            "decision_date": "2024-06-04",
            "case_number": "23/06543",
            "parties": ["Samir HADDAD", "Lina HADDAD"],
            "child_support_amount": 90.0,
        },
    ),
    "support taken away": (
        """\
TRIBUNAL JUDICIAIRE DE NICE
N° RG 24/01011
JUGEMENT DU 03 JUIN 2025
DEMANDEUR : Monsieur Eric BLOT
DEFENDEUR : Madame Ana BLOT
PAR CES MOTIFS
SUPPRIME la pension alimentaire de 175 euros par mois fixée par jugement du 4 mai 2020 pour l'enfant Léo
CONDAMNE Madame BLOT aux dépens""",
        {
            "ruling_kind": "child_support",
            "court": "Tribunal judiciaire de Nice",
            "decision_date": "2025-06-03",
            "case_number": "24/01011",
            "parties": ["Eric BLOT", "Ana BLOT"],
        },
    ),
    "letter-spaced over four lines": (
        """\
GREFFE DU TRIBUNAL JUDICIAIRE DE CRETEIL
COPIE CERTIFIEE CONFORME A LA MINUTE
T R I B U N A L
J U D I C I A I R E
D E C R E T E I L
J U G E M E N T
PRONONCÉ LE : 21 Mars 2024
DOSSIER : N° RG 21/05678 - N° Portalis DB3T-W-B7F-TABC
AFFAIRE : [D] / [M]
OBJET : DIVORCE - ARTICLE 237 DU CODE CIVIL
PARTIES :
DEMANDERESSE :
Mme [G] [D] épouse [M]
DÉFENDEUR :
M. [H] [M]
ASSIGNATION EN DATE DU 05 Août 2021
DEBATS : l'affaire a été débattue en chambre du conseil le 11 Janvier 2024
PAR CES MOTIFS
PRONONCE, sur le fondement de l'article 237 du code civil, le divorce
FIXE à 200 (deux cents) euros par mois et par enfant, soit 400 euros""",
        {
            "ruling_kind": "divorce",
            "court": "Tribunal judiciaire de Creteil",
            "decision_date": "2024-03-21",
            "case_number": "21/05678",
            "parties": ["[G] [D]", "[H] [M]"],
        },
    ),
    "head with a line for each": (
        """\
TRIBUNAL JUDICIAIRE DU MANS
Chambre 2
Audience du : 4 mars 2025
Prononcé du : 3 avril 2025
Répertoire général : 24/03321
Minute : 25/00087
JUGEMENT CONTRADICTOIRE EN PREMIER RESSORT
Présidente : Mme Odile BRUN
Greffière : Mme Nora SAID
Demandeur : SARTHE HABITAT, office public de l'habitat
Défendeurs : M. Ali KAYA et Mme Elif KAYA
EXPOSÉ DU LITIGE
Le bail du 3 mars 2015
PAR CES MOTIFS
REJETTE la demande d'expulsion
CONDAMNE M. Ali KAYA au paiement de 300 euros""",
        {
            "ruling_kind": "eviction",
            "court": "Tribunal judiciaire du Mans",
            "decision_date": "2025-04-03",
            "case_number": "24/03321",
            "parties": ["SARTHE HABITAT", "Ali KAYA", "Elif KAYA"],
            "eviction_ordered": False,
        },
    ),
    "a clerk's form, no civility, alimony between spouses": (
        """\
Juridiction : Tribunal judiciaire de Dax Première chambre civile
Numéro RG : 23/00145
Nature : Ordonnance d'orientation et sur mesures provisoires
Date de la décision : 14/01/2024
Date des débats
18/10/2023
Demandeur
VERDIER Hocine
né le 22/04/1997, nationalité française
Avocat plaidant : Michelle ADEYEMI
Défendeur
DE OLIVEIRA Fatoumata
née le 01/11/1951, nationalité française
EXPOSÉ
Les époux n'ont pas d'enfant mineur.
DÉCISION
- ATTRIBUONS à VERDIER Hocine la jouissance du logement ;
- FIXONS à 250 € la pension alimentaire mensuelle due à l'époux au titre du devoir de secours ;
- RÉSERVONS les dépens.""",
        {
            "ruling_kind": "provisional_measures",
            "court": "Tribunal judiciaire de Dax",
            "decision_date": "2024-01-14",
            "case_number": "23/00145",
            "parties": ["VERDIER Hocine", "DE OLIVEIRA Fatoumata"],
            "child_support_amount": None,
        },
    ),
    "appeal that puts another amount in the place of the first": (
        """\
COUR D'APPEL DE RIOM
ARRÊT DU 3 DÉCEMBRE 2025
N° RG 24/06256
AFFAIRE : Françoise ETCHEVERRY C/ Kévin FONTAINE
Madame Françoise ETCHEVERRY, née le 6 février 1969 à Paris, APPELANTE
Monsieur Kévin FONTAINE, né le 15 avril 1962 à Pau, INTIMÉ
EXPOSÉ DU LITIGE
PAR CES MOTIFS
INFIRME le jugement entrepris en ce qu'il a fixé la contribution à l'entretien et à l'éducation de l'enfant à 185 € par mois ;
Statuant à nouveau de ce chef,
FIXE à 230 € par mois la contribution de Monsieur Kévin FONTAINE à l'entretien et à l'éducation de l'enfant ;""",
        {"child_support_amount": 230.0, "parties": ["Françoise ETCHEVERRY", "Kévin FONTAINE"]},
    ),
    "an amount at the head of its line": (
        """\
Tribunal judiciaire de Marseille
n° RG 22/02514
PAR CES MOTIFS
Fixe la contribution de Mme Lucy LO PRESTI à l'entretien et à l'éducation des enfants à la somme de
208 € par mois et par enfant, soit 416 € par mois au total ;""",
        {"child_support_amount": 208.0},
    ),
}


@pytest.mark.parametrize("title", RULINGS)
def test_a_ruling_is_read_whole(title):
    text, expected = RULINGS[title]
    found = values_of_rows("court_ruling", *text.split("\n"))
    assert {name: found.get(name) for name in expected} == expected


def test_support_that_ends_is_no_support():
    text, _ = RULINGS["support taken away"]
    assert "child_support_amount" not in values_of_rows("court_ruling", *text.split("\n"))
