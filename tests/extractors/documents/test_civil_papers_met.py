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
