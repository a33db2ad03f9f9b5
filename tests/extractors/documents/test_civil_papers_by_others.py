"""Papers of civil status, identity and social services by makers met last: a small page a cause."""

import pytest

from tests.extractors.documents.found import values_of_rows

DAYS = {
    "a surname at birth over two lines is no town": (
        "childminder_approval",
        (
            "Vu la demande présentée le 4 janvier 2026 par Madame Anne ROUX, née",
            "ROUX le 7 octobre 1978, domiciliée 114 chemin de la Ravine, 74300 Cluses ;",
            None,
            [(0.6, "Aiacciu, u 06/03/2026")],
        ),
        "2026-03-06",
    ),
    "the card that the applicant holds, and a print the day after": (
        "family_reunification_certificate",
        (
            "Confirmation du dépôt d'une demande de regroupement familial",
            "Demande n° RF-2025-1722471 — transmise à l'Office français de l'immigration et de l'intégration le",
            "22/09/2025 à 11h11",
            None,
            [(0.1, "Titre de séjour"), (0.4, "carte pluriannuelle n° 3203493142 délivrée le 30/03/2024")],
            None,
            [(0.6, "Imprimé le 23/09/2025 — page 1/1")],
        ),
        "2025-09-22",
    ),
    "a commission that decided, printed later": (
        "dalo_decision",
        (
            "Recours reçu le 18.05.26 — édition du 17.09.26",
            None,
            "La commission de médiation, réunie le 15.09.26, a pris la décision suivante :",
            "La demande est reconnue prioritaire et urgente.",
        ),
        "2026-09-15",
    ),
    "a letter that tells of a sitting": (
        "dalo_decision",
        (
            [(0.6, "Cayenne, le 25 octobre 2025")],
            None,
            "Lors de sa séance du 18 octobre 2025, la commission vous a reconnus prioritaires.",
        ),
        "2025-10-25",
    ),
    "the day of the visit, where no other is told": (
        "pregnancy_certificate",
        (
            "Consultation du 19/08/2026",
            None,
            "Je certifie suivre la grossesse de Madame Anne ROUX.",
            "Début de grossesse estimé au 20/04/2026",
        ),
        "2026-08-19",
    ),
    "a book handed over on the wedding day": (
        "family_record_book",
        (
            "MARIAGE",
            "Extrait de l'acte n° 64",
            "Le dix juin mille neuf cent quatre-vingt-quatre à dix heures",
            "ÉPOUX",
            "Nom ROUX",
            "Prénoms Paul, Jean",
            None,
            "Délivré conforme aux registres, le 10 juin 1984.",
            None,
            "PREMIER ENFANT",
            "Délivré conforme, le 15 mars 1990",
        ),
        "1984-06-10",
    ),
    "an app's page that was exported, and the day of the visit": (
        "pregnancy_certificate",
        (
            "Le présent document, établi ce jour, jeudi 16 mai 2024, par la sage-femme, est remis à la patiente.",
            None,
            "Examen clinique : 13/05/2024",
            None,
            "Exporté en PDF le 02/06/2024",
        ),
        "2024-05-16",
    ),
    "a consultation with its number": (
        "medical_certificate",
        (
            "Consultation n° 859893993 · 12.09.2024 · 13 h 29",
            None,
            "Médecin traitant, dernier échange :",
            "23/04/2024",
        ),
        "2024-09-12",
    ),
    "a consultation that a letter tells of": (
        "pregnancy_certificate",
        (
            [(0.5, "Saint-Herblain, 22.02.26")],
            None,
            "La consultation a été faite le 18.02.26 par F. Ould Mohamed, sage-femme.",
        ),
        "2026-02-22",
    ),
    "a copy of an act that opens with its own day": (
        "birth_certificate",
        (
            "L'an deux mille dix-neuf, le vingt-cinq mars, par devant Nous, officier de l'état civil,",
            None,
            "Pour copie certifiée conforme à l'original, délivrée à Kinshasa, le 21/11/2023",
            None,
            [(0.6, "Vu pour légalisation")],
            [(0.6, "Ambassade, Paris, 11/12/2025")],
        ),
        "2023-11-21",
    ),
    "validated online by two": (
        "sworn_statement",
        (
            "Nous certifions sur l'honneur vivre en concubinage.",
            None,
            "Validé en ligne par les deux déclarants le 26/07/2026 à 20:17",
            None,
            "modèle V3 du 02/01/2025",
        ),
        "2026-07-26",
    ),
    "a decision that is notified a week after": (
        "disability_decision",
        (
            "Demande reçue le 04/03/2025. La commission a délibéré le 21/09/2025.",
            None,
            "Notifié le 28 septembre 2025",
        ),
        "2025-09-28",
    ),
}


@pytest.mark.parametrize("case", DAYS)
def test_the_day_is_the_papers_own(case):
    kind, rows, day = DAYS[case]
    assert values_of_rows(kind, *rows).get("issue_date") == day


PEOPLE = {
    "a quarter is no given name": (
        "death_certificate",
        (
            "ACTE DE DÉCÈS n° 126",
            None,
            "Le vingt-deux juillet deux mille vingt-cinq à vingt-deux heures, est décédé en son domicile,",
            "quartier Régale, Gaspard, Emmanuel ROUX, né à Pau le vingt-six novembre mille neuf cent",
            "cinquante-six, marin-pêcheur retraité.",
        ),
        ["Gaspard Emmanuel ROUX"],
    ),
    "a surname at birth before the day of it": (
        "death_certificate",
        (
            "Certificat de décès",
            None,
            "Anne Zoé",
            "NGO BASSONG",
            "née ESSOMBA ONDOA",
            "née 21/04/1983",
        ),
        ["Anne Zoé NGO BASSONG"],
    ),
    "surnames after a civility over given names": (
        "divorce_agreement",
        (
            "DIVORCE PAR CONSENTEMENT MUTUEL SANS JUGE",
            None,
            [(0.1, "L'épouse"), (0.5, "L'époux")],
            [(0.1, "Madame BEN SLIMANE"), (0.5, "Monsieur ROUX")],
            [(0.1, "Nadège Djamila"), (0.5, "Ousmane Paul")],
            [(0.1, "née le 20/08/1973 à Lannion"), (0.5, "né le 03/09/1977 à Pau")],
        ),
        ["BEN SLIMANE Nadège Djamila", "ROUX Ousmane Paul"],
    ),
    "initials in small letters and an apostrophe apart, as read": (
        "family_record_book",
        (
            "MARIAGE",
            "ÉPOUX",
            "Nom N' GUESSAN",
            "Prénoms Dimitri, vasco",
            "né le 21 novembre 1956",
            None,
            "ÉPOUSE",
            "Nom DOS REIS",
            "Prénoms Djamila",
            "née le 16 avril 1968",
        ),
        ["Dimitri Vasco N'GUESSAN", "Djamila DOS REIS"],
    ),
    "who was given another name": (
        "birth_certificate",
        (
            "NAISSANCE",
            "Copie intégrale — transcription d'un jugement",
            None,
            "le tribunal a prononcé l'adoption par Li WU, né à Reims le neuf septembre mille neuf cent dix,",
            "de l'enfant du sexe masculin, né le vingt octobre deux mille deux à Pau, qui",
            "portera désormais le nom de ROUX et les prénoms de Paul, Karim.",
        ),
        ["Paul Karim ROUX"],
    ),
    "a client in two lines, and the other spouse": (
        "lawyer_certificate",
        (
            "Le 23 novembre 2025, et à la demande de :",
            "Sylvie",
            "ROUX",
            None,
            "le cabinet certifie être chargé des intérêts de cette cliente.",
            "L'autre époux, Mme Julie MARTIN, est assistée par un confrère.",
        ),
        ["Sylvie ROUX"],
    ),
    "captions right of the names": (
        "pacs_certificate",
        (
            "Les indications ci-dessous sont celles du registre.",
            None,
            [(0.1, "ROUX"), (0.3, "nom"), (0.5, "Paul"), (0.7, "prénom(s)")],
            None,
            [(0.1, "MARTIN"), (0.3, "nom"), (0.5, "Adèle, Zoé"), (0.7, "prénom(s)")],
            None,
            "L'enregistrement du pacte civil de solidarité a été opéré.",
        ),
        ["Paul ROUX", "Adèle Zoé MARTIN"],
    ),
    "who writes, not who is to read it": (
        "sworn_statement",
        (
            "Ould Ahmed Émile",
            "69 impasse des Tanneurs",
            "01100 Oyonnax",
            None,
            [(0.5, "À l'attention de Mme Léonie")],
            [(0.5, "Le Gouellec")],
            None,
            "Madame,",
            "Je certifie sur l'honneur que je n'exerce plus aucune activité professionnelle.",
        ),
        ["Ould Ahmed Émile"],
    ),
    "in small letters after the subject": (
        "sworn_statement",
        (
            "objet : attestation sur l'honneur de roselin garçon",
            None,
            "je jure sur l'honneur que je n'ai plus de logement à moi",
        ),
        ["roselin garçon"],
    ),
    "who reports of an applicant": (
        "childminder_approval",
        (
            "Vu la demande présentée par Madame Anne ROUX ;",
            "Vu le rapport de la puéricultrice, Madame Perpétue Grand, du 8 février 2026 ;",
            None,
            "L'intéressée est agréée pour l'accueil de trois mineurs.",
        ),
        ["Anne ROUX"],
    ),
    "a neighbour who lodges the applicant": (
        "family_reunification_certificate",
        (
            "L'attestation de votre voisin M. Boubacar JOVIN, qui vous loge à titre gratuit, a été versée.",
            None,
            "Formé par Mme Margot ROUX, née le 06/06/1974, au profit de M. Benjamin SY, né le 25/03/1997, son époux.",
        ),
        ["Margot ROUX", "Benjamin SY"],
    ),
    "surname and given name in capitals, after a label of one": (
        "disability_decision",
        (
            "RELEVE DE DECISION DE LA CDAPH",
            None,
            [(0.1, "USAGER"), (0.3, ": NGO BASSONG, XIAOLING")],
            [(0.1, "NE(E) LE"), (0.3, ": 17/08/1997")],
        ),
        ["NGO BASSONG XIAOLING"],
    ),
}


@pytest.mark.parametrize("case", PEOPLE)
def test_the_people_are_those_concerned(case):
    kind, rows, names = PEOPLE[case]
    assert values_of_rows(kind, *rows).get("person_names") == names


def test_who_helps_is_not_whom_a_decision_concerns():
    rows = ("Notification de décision", None, "L'aidant déclaré est Mme Mariama ROUX, voisine, dédommagée.")
    assert "person_names" not in values_of_rows("disability_decision", *rows)


def test_a_day_over_its_caption_beside_others():
    rows = (
        [(0.1, "01/04/1956"), (0.5, "128456")],
        [(0.1, "Né(e) le"), (0.5, "N° de dossier")],
        None,
        [(0.1, "03/10/2024"), (0.5, "Commission plénière")],
        [(0.1, "Date"), (0.5, "Instance")],
        None,
        "Carte mobilité inclusion",
    )
    assert values_of_rows("disability_decision", *rows).get("issue_date") == "2024-10-03"


def test_a_receipt_prints_no_labels_over_the_birth():
    rows = (
        "RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR",
        None,
        [(0.3, "N' GUESSAN")],
        [(0.3, "YANNICK TOMASZ")],
        [(0.3, "EPOUSE ROUX")],
        [(0.3, "NE LE 15/02/1964 A GONAIVES")],
        [(0.3, "NATIONALITE : HAITIENNE")],
    )
    found = values_of_rows("residence_permit", *rows)
    assert (found.get("last_name"), found.get("first_names")) == ("N'GUESSAN", "YANNICK TOMASZ")


def test_a_book_with_one_of_two_spouses_names_nobody():
    rows = (
        "Mariage célébré à Lens le 14 avril 2022",
        None,
        "Nom ROUX",
        "Prénoms Christophe",
        "né le 4 septembre 1983",
    )
    found = values_of_rows("family_record_book", *rows)
    assert found.get("parents") == ["Christophe ROUX"] and "person_names" not in found


def test_who_declares_a_death_is_not_who_died():
    rows = ("ACTE DE DÉCÈS", None, "Dressé par Nous, sur la déclaration de Clémentine DUPONT, 32 ans, agent.")
    assert "person_names" not in values_of_rows("death_certificate", *rows)


def test_a_whole_name_over_the_birth_is_no_given_name():
    rows = (
        "RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR",
        None,
        [(0.3, "CAYENNE")],
        [(0.3, "ROUX Anne")],
        [(0.3, "NEE LE 15/02/1964 A GONAIVES")],
    )
    assert values_of_rows("residence_permit", *rows).get("first_names") != "ROUX Anne"
