"""Papers of civil status and social services met on papers of other makers: a small page a cause."""

import pytest

from tests.extractors.documents.found import values_of, values_of_rows
from tests.extractors.sheets import page_of

NAMES = {
    "the spouse of whom a town hall certifies the death": (
        "death_certificate",
        (
            "CERTIFICAT DE DÉCÈS",
            None,
            "Dossier de Madame Anne Zoé MERLE, née ROUX",
            None,
            "Le Maire certifie que le décès est survenu en cette commune le 21 novembre 2025 ;",
            "que la défunte était mariée à M . Paul MERLE, né le 15 octobre 1986 à Bordeaux, qui lui survit.",
        ),
        ["Anne Zoé MERLE"],
    ),
    "who lets the home of a family": (
        "family_reunification_certificate",
        (
            "ATTESTATION DE DÉPÔT D'UNE DEMANDE DE REGROUPEMENT FAMILIAL",
            "Le directeur certifie que MADAME ANNE BESSON, née le 04/12/1970, a introduit une demande",
            "en faveur de son époux, M PAUL CARLIER, né le 23/05/1968, résidant à l'étranger.",
            "Le logement déclaré auparavant (bailleur : M. Jean MOREL) n'est plus retenu.",
        ),
        ["ANNE BESSON", "PAUL CARLIER"],
    ),
    "surname and given names of the one who asks": (
        "family_reunification_certificate",
        (
            "ATTESTATION DE DÉPÔT D'UNE DEMANDE DE REGROUPEMENT FAMILIAL",
            None,
            [(0.1, "Nom du demandeur"), (0.44, "AÏT OUARAB")],
            None,
            [(0.1, "Prénoms du demandeur"), (0.44, "Inès Henriette")],
        ),
        ["AÏT OUARAB Inès Henriette"],
    ),
    "whose surname at birth, beside a heading": (
        "police_complaint",
        (
            "Récépissé de plainte",
            None,
            [(0.1, "Plaignant – nom de naissance"), (0.52, "Faits entre le")],
            [(0.1, "KOUAMÉ"), (0.52, "07/06/2026 et le 05/10/2026")],
            None,
            [(0.1, "Prénoms"), (0.52, "Date de la plainte")],
            [(0.1, "Jean-Noël Pascal"), (0.52, "11 octobre 2026")],
        ),
        ["KOUAMÉ Jean-Noël Pascal"],
    ),
    "with whom a service works": (
        "social_support_certificate",
        (
            "Attestation",
            "Je soussignée, sœur Anne Roux, responsable, certifie que notre travailleuse sociale,",
            "madame Zoé Merle, assure auprès de madame Aïssatou",
            "FAUQUEMBERGUE, née à Maubeuge le 10 septembre 1996, un accompagnement social.",
        ),
        ["Aïssatou FAUQUEMBERGUE"],
    ),
    "a birth told after its town": (
        "birth_certificate",
        (
            "COPIE INTÉGRALE",
            "Le six mai mille neuf cent quatre-vingt-trois, à dix heures quinze, est née à",
            "Casablanca (Maroc) Inès, Séverine TRAORÉ, du sexe féminin, de",
            "Joaquim, Rémi TRAORÉ, né à Sidi Kacem le 26 août 1938, et de Élodie BACAR.",
        ),
        ["Inès Séverine TRAORÉ"],
    ),
    "spouses told on one line each": (
        "family_record_book",
        (
            "EXTRAIT DE L'ACTE DE MARIAGE N° 84",
            None,
            "ÉPOUX",
            None,
            "NOM HOARAU Prénoms Médéric, Yannick",
            None,
            "né le 21-07-1962 à Ajaccio",
            None,
            "ÉPOUSE",
            None,
            "NOM PAYET Prénoms Élodie, Béatrice, Séverine",
            None,
            "née le 28-02-1972 à Joigny",
        ),
        ["Médéric Yannick HOARAU", "Élodie Béatrice Séverine PAYET"],
    ),
    "a child's name in small letters that ends its line": (
        "family_record_book",
        (
            "MÈRE",
            None,
            "Nom : Haddadi",
            None,
            "Prénoms : Maëlle, Clémence",
            None,
            "Née le 19 décembre 1988",
            None,
            "PREMIER ENFANT",
            None,
            "Le 3 mai 2018 à 18 h 44",
            None,
            "est né Pascal, François-Xavier Haddadi",
            None,
            "à Mauléon-Licharre",
        ),
        ["Maëlle Clémence Haddadi", "Pascal François-Xavier Haddadi"],
    ),
    "given names right of their labels, under headings": (
        "family_record_book",
        (
            "LIVRET DE FAMILLE",
            None,
            "TITULAIRE DU LIVRET",
            None,
            *([(0.06, label), (0.17, value)] for label, value in (("Prénom", "Omar"), ("Nom", "FERRAND"))),
            [(0.06, "Né(e) le"), (0.17, "17/12/1971 à Nador")],
            None,
            None,
            "ÉPOUSE",
            None,
            *([(0.06, label), (0.17, value)] for label, value in (("Prénom", "Claire"), ("Nom", "SMITH"))),
            [(0.06, "Né(e) le"), (0.17, "06/08/1988 à Nador")],
        ),
        ["Omar FERRAND", "Claire SMITH"],
    ),
}


@pytest.mark.parametrize(("kind", "rows", "names"), NAMES.values(), ids=NAMES)
def test_names(kind, rows, names):
    assert values_of_rows(kind, *rows)["person_names"] == names


def test_the_rest_of_a_firm_s_name_is_nobody():
    page = page_of("Partenaire : Mutuelle", "Horizon Ouest", "32 square des Trois Fontaines", "14200 Hérouville")
    assert "person_names" not in values_of("medical_certificate", page)


def test_given_names_alone_before_a_birth_name_nobody():
    page = page_of("ÉPOUSE", "NOM P A Y E T Prénoms Yasmina, Marie-Josée, Fatoumata", "née le 07-06-1962 à Pau")
    assert "person_names" not in values_of("family_record_book", page)


def test_a_month_is_no_death():
    page = page_of("MÈRE", "Nom : Haddadi", "Prénoms : Anne, Zoé", "Née le 19 décembre 1988", "à Vierzon")
    assert "deaths" not in values_of("family_record_book", page)


DAYS = {
    "copies between the signature and its day": (
        "divorce_agreement",
        (
            "Convention de divorce par consentement mutuel",
            "Projet remis aux époux par lettres recommandées reçues le 24 septembre 2025.",
            "Signée en quatre exemplaires le 22 octobre 2025 à Lille, au cabinet du premier avocat nommé.",
        ),
        "2025-10-22",
    ),
    "a mail received": (
        "police_complaint",
        (
            "De : ne-pas-repondre@plainte.example",
            "Reçu : 10/12/2025 18:13",
            None,
            "Vous avez dénoncé des faits de menaces réitérées, commis",
            "le 06/12/2025 devant votre domicile. Votre plainte est reçue.",
        ),
        "2025-12-10",
    ),
    "declared in good faith": (
        "sworn_statement",
        (
            "Nous attestons sur l'honneur n'avoir aucune autre ressource que celles de l'avis daté du 28/07/2025.",
            "Déclaration faite de bonne foi le 5 septembre 2026 pour notre dossier de logement.",
        ),
        "2026-09-05",
    ),
    "a town and its article in Corsican": (
        "childminder_approval",
        (
            [(0.1, "Accordé le"), (0.41, "02/08/2023, pour cinq ans")],
            "Cet agrément est en cours de validité à la date de ce jour.",
            None,
            "Aiacciu, u 30/12/2025",
        ),
        "2025-12-30",
    ),
    "signatures made legal the next day": (
        "sworn_statement",
        (
            "Nous soussignés affirmons sur l'honneur vivre en union libre.",
            "Sincères et véritables, à Salies-de-Béarn, ce 6 octobre 2026.",
            None,
            "Vu pour la légalisation — Le maire, Laurence DA SILVA FERREIRA",
            "Le 07/10/2026",
        ),
        "2026-10-06",
    ),
}


@pytest.mark.parametrize(("kind", "rows", "day"), DAYS.values(), ids=DAYS)
def test_days(kind, rows, day):
    assert values_of_rows(kind, *rows)["issue_date"] == day


def test_a_complaint_that_recalls_a_logbook():
    found = values_of_rows(
        "police_complaint",
        "Votre plainte est reçue et transmise au procureur.",
        "Elle est jointe à la main courante n° 01038 du 29 mai 2025.",
    )
    assert found["complaint_kind"] == "complaint"


def test_both_names_of_the_one_who_complains_under_one_label():
    page = page_of("RÉCÉPISSÉ DE PLAINTE", None, [(0.1, "Nom et prénom du plaignant :"), (0.41, "FERRARO Dominique")])
    assert values_of("police_complaint", page)["person_names"] == ["FERRARO Dominique"]


def test_who_died_is_told_before_who_declared_it():
    page = page_of(
        "Bulletin de décès",
        None,
        "BACAR Élodie, Gwenaëlle, Laurence",
        None,
        "née le 03/11/1968 à Forbach (57)",
        None,
        "est décédée à Haguenau, le 08/03/2025 à 3 heures 20.",
        None,
        "Décès déclaré par Cédric CHAUVEAU, opérateur funéraire, le 09/03/2025.",
    )
    assert values_of("death_certificate", page)["person_names"] == ["BACAR Élodie Gwenaëlle Laurence"]


def test_a_day_of_figures_under_their_letters():
    page = page_of(
        [(0.1, "Date et lieu de naissance"), (0.53, "Jo 15 Mo 05 An 2012")],
        None,
        [(0.1, "Nom / Name"), (0.53, "TAVARES")],
        None,
        [(0.1, "Prénoms / Forenames"), (0.53, "Rémi")],
        None,
        [(0.1, "Date de délivrance, signature, sceau"), (0.53, "Jo Mo An")],
        [(0.53, "01 11 2026")],
    )
    assert values_of("birth_certificate", page)["issue_date"] == "2026-11-01"
    assert "issue_date" not in values_of(
        "birth_certificate", page_of([(0.1, "Naissance"), (0.53, "Jo 15 Mo 05 An 2012")])
    )


def test_a_day_signed_by_a_doctor_not_the_first_visit():
    page = page_of(
        [(0.1, "Patient"), (0.36, "SZYMAŃSKI Fatoumata")],
        None,
        [(0.1, "Première consultation"), (0.36, "27/03/2026")],
        None,
        "Signé électroniquement par Dr N'Guessan le 23/09/2026 à 20:50",
    )
    assert values_of("medical_certificate", page)["issue_date"] == "2026-09-23"


def test_two_who_declare_together_without_a_title():
    page = page_of(
        "Nous, Médéric ZOUNGRANA, né le 04/01/1968, et Nadège",
        "ZOUNGRANA, née le 16/07/1962, attestons sur l'honneur n'avoir eu aucune autre ressource.",
    )
    assert values_of("sworn_statement", page)["person_names"] == ["Médéric ZOUNGRANA", "Nadège ZOUNGRANA"]


def test_partners_of_a_register_beside_their_curator():
    page = page_of(
        [(0.1, "Partenaires"), (0.22, "GOMEZ"), (0.55, "sous curatelle simple : curateur M. José DANIEL,")],
        [(0.22, "Rose Fabiola"), (0.55, "présent à la signature")],
        None,
        [(0.22, "PHAM-LE")],
        [(0.22, "Dmytro")],
        None,
        [(0.1, "Date"), (0.22, "19/09/2025"), (0.55, "extrait tiré à la demande de Mme Rose GOMEZ, pour")],
        *["registre prévu à l'article 515-3-1 du code civil, conventions visées et restituées aux partenaires"] * 6,
    )
    assert values_of("pacs_certificate", page)["person_names"] == ["GOMEZ Rose Fabiola", "PHAM-LE Dmytro"]


def test_whom_a_mail_greets_stands_in_full_in_the_margin_whose_street_is_nobody():
    page = page_of(
        [(0.08, "DÉPOSANT"), (0.43, "Objet : PV n° 2025/089497")],
        [(0.08, "Aimée"), (0.43, "Madame WISNIEWSKA,")],
        [(0.08, "WISNIEWSKA"), (0.43, "Vous avez dénoncé des faits de violences")],
        [(0.43, "volontaires et de menaces réitérées. Votre")],
        [(0.08, "DOMICILE"), (0.43, "plainte est reçue et transmise au procureur.")],
        [(0.08, "148 bis square des"), (0.43, "Ce message vaut récépissé.")],
        [(0.08, "Frères Lumière")],
    )
    assert values_of("police_complaint", page)["person_names"] == ["WISNIEWSKA Aimée"]


MORE_DAYS = {
    "a complaint registered": (
        "police_complaint",
        (
            [(0.1, "Plaignante"), (0.5, "Enregistrée le")],
            [(0.1, "Élodie BÉLISAIRE"), (0.5, "29 septembre 2026 à 11 h 05")],
            None,
            [(0.5, "Faits du")],
            [(0.5, "25 septembre 2026")],
        ),
        "2026-09-29",
    ),
    "a decision notified in a town": (
        "disability_decision",
        ("La présente décision prend effet au 01.04.2002.", None, "Notifié à BASSE-TERRE, le 16.04.2002"),
        "2002-04-16",
    ),
    "written in a town": (
        "sworn_statement",
        ("Je déclare sur l'honneur vivre seule depuis le 29 juillet 2026.", None, "Écrit à Nantes 6 novembre 2026"),
        "2026-11-06",
    ),
    "a book given at the end of a line": (
        "family_record_book",
        ("Mariage célébré le 23 juin 1979", None, "Il n'a pas été fait de contrat. — Délivré le 29 juin 1979."),
        "1979-06-29",
    ),
    "a deposit attested long after the spouses signed": (
        "divorce_agreement",
        (
            "Je soussigné, Tristan CAZENAVE, notaire à Montmorillon, atteste que la",
            "convention par laquelle M. Thibault VUILLEMIN et Mme Fatoumata DA SILVA",
            "MOREIRA ont consenti mutuellement à leur divorce, signée le 23/09/2025 et",
            "contresignée par leurs avocats, a été déposée au rang de mes minutes.",
            None,
            "Montmorillon, 14 octobre 2025.",
        ),
        "2025-10-14",
    ),
}


@pytest.mark.parametrize(("kind", "rows", "day"), MORE_DAYS.values(), ids=MORE_DAYS)
def test_more_days(kind, rows, day):
    assert values_of_rows(kind, *rows)["issue_date"] == day


def test_a_dossier_of_housing_over_a_signature_names_nobody():
    page = page_of(
        "Je soussignée, Solène ROUX, sage-femme, certifie avoir examiné ce jour",
        "Odile VAN DEN BOSSCHE (née le 11.06.1997) et constaté une grossesse évolutive.",
        None,
        "Certificat remis en main propre à la patiente pour son",
        "dossier de logement.",
        "Peña Ortiz",
    )
    assert values_of("pregnancy_certificate", page)["person_names"] == ["Odile VAN DEN BOSSCHE"]


def test_an_employee_whom_the_works_doctor_sees():
    page = page_of("Salarié : CROUZET Thibault — Date de naissance : 04/08/1964", "Visite du : 03/10/2026")
    assert values_of("medical_certificate", page)["person_names"] == ["CROUZET Thibault"]
