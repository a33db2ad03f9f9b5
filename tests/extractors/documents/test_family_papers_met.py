"""Family papers drawn by people who had not seen the reader: whom they concern and their day, a small page a cause."""

import pytest

from tests.extractors.documents.found import values_of, values_of_rows
from tests.extractors.sheets import page_of

CORSICAN = [
    ("SYLLA", "Nom", "Casata"),
    ("Nathalie Jeanne", "Prénom(s)", "Nomi"),
    ("Calvi", "Lieu du décès", "Locu di a morti"),
]


def test_labels_at_the_right_edge_told_again_in_another_language():
    rows = []
    for value, label, again in CORSICAN:
        rows += [[(0.08, value), (0.6, label)], [(0.6, again)], None]
    found = values_of("death_certificate", page_of("EXTRAIT D'ACTE DE DÉCÈS", None, *rows, pitch=0.013))
    assert found["person_names"] == ["Nathalie Jeanne SYLLA"]


def test_the_label_in_another_language_is_nobody_s_name():
    rows = [row for _, label, again in CORSICAN for row in ([(0.6, label)], [(0.6, again)], None)]
    assert "person_names" not in values_of("death_certificate", page_of("EXTRAIT D'ACTE DE DÉCÈS", None, *rows))


NAMES = {
    "a sentence in capitals": (
        "family_reunification_certificate",
        [
            [(0.5, "MADAME BÉRENGÈRE LE TALLEC")],
            [(0.5, "144 QUAI DES SALINES")],
            [(0.5, "97600 MAMOUDZOU")],
            None,
            "LA PRESENTE ATTESTATION PEUT ETRE PRODUITE A L'APPUI D'UNE DEMANDE DE LOGEMENT.",
        ],
        ["BÉRENGÈRE LE TALLEC"],
    ),
    "dots up to the names": (
        "marriage_certificate",
        [
            "CERTIFICAT DE MARIAGE",
            "Nous soussigne, Alain BOURGOIN, adjoint au maire, certifions avoir celebre le mariage de :",
            *("Monsieur .... Karim Henri DU PLESSIS", "ne le ........ 28/03/1993 a Bergheim", None, "ET", None),
            *("Madame ...... Tiphaine Lucie ROUX", "nee le ....... 01/02/1987 a Izmir (Turquie)"),
        ],
        ["Karim Henri DU PLESSIS", "Tiphaine Lucie ROUX"],
    ),
    "civilities over the names, and a surname alone in the text": (
        "divorce_agreement",
        [
            "CONVENTION DE DIVORCE PAR CONSENTEMENT MUTUEL",
            [(0.08, "Monsieur"), (0.5, "Madame")],
            [(0.08, "Manutea LE TALLEC"), (0.5, "Françoise Rose LE GOFF")],
            [(0.08, "né le 14/02/1989 à Izmir"), (0.5, "née le 14/10/1983 à Bergheim")],
            None,
            "Le droit au bail du logement est attribué à Mme LE GOFF, qui en réglera le loyer.",
        ],
        ["Manutea LE TALLEC", "Françoise Rose LE GOFF"],
    ),
    "a zero at the end of a name, and the lawyer alone on a line": (
        "lawyer_certificate",
        [
            [(0.08, "De"), (0.2, ": Me Alain VASSEUR")],
            *("Objet : Attestation d'avocat", None, "Je soussigné, Maître Alain VASSEUR, avocat,"),
            *("atteste être le conseil de Monsieur Abdelkader OUÉDRAOG0,", None, "Me Alain VASSEUR", "Avocat"),
        ],
        ["Abdelkader OUÉDRAOGO"],
    ),
    "the bracket of a label misread": (
        "family_record_book",
        [
            *("LIVRET DE FAMILLE", [(0.2, "ÉPOUX"), (0.6, "ÉPOUSE")], [(0.1, "NOM"), (0.5, "NOM")]),
            *([(0.1, "TOUSSAINT"), (0.5, "ROUX")], [(0.1, "PRÉNOMIS)"), (0.5, "PRÉNOM(S)")]),
            [(0.1, "Yves-Marie"), (0.5, "Tiphaine")],
        ],
        ["Yves-Marie TOUSSAINT", "Tiphaine ROUX"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("type_id", "rows", "names"), NAMES.values(), ids=NAMES)
def test_whom_a_family_paper_concerns(type_id, rows, names):
    assert values_of_rows(type_id, *rows)["person_names"] == names


def test_a_surname_over_two_lines_lowers_the_rest_of_its_column():
    page = page_of(
        *("LIVRET DE FAMILLE", None, [(0.2, "ÉPOUX"), (0.6, "ÉPOUSE")], [(0.1, "NOM"), (0.5, "NOM")]),
        *([(0.1, "DE LA"), (0.5, "BARTHÉLÉMY")], [(0.1, "ROCHEFONTAINE"), (0.5, "PRÉNOM(S)")]),
        *([(0.1, "PRÉNOM(S)"), (0.5, "Rokhaya")], [(0.1, "Côme"), (0.5, "DATE DE NAISSANCE")]),
        pitch=0.0145,
    )
    names = values_of("family_record_book", page)["person_names"]
    assert names == ["Côme DE LA ROCHEFONTAINE", "Rokhaya BARTHÉLÉMY"]


@pytest.mark.parametrize("rows", [["NOM", "LE TALL E", "PRÉNOM", "DILEK"], ["C.P.E.F.", "Saint-Jean-de-Côle"]])
def test_what_is_left_of_a_name_or_stamped_is_no_name(rows):
    said = ["Le présent certificat est remis à sa demande."] * 12
    page = page_of("CERTIFICAT DE GROSSESSE", *said, *rows, pitch=0.04)
    assert "person_names" not in values_of("pregnancy_certificate", page)


FACTS = [[(0.1, "DATE ET LIEU"), (0.3, "Le 03/06/2026 à Dole")], None]
DAYS = {
    "given to who complains": (
        "police_complaint",
        ["RÉCÉPISSÉ DE DÉPÔT DE PLAINTE", *FACTS, "Récépissé remis au plaignant à Dole le 26 juin 2026"],
        "2026-06-26",
    ),
    "that of the facts is none": ("police_complaint", ["RÉCÉPISSÉ DE DÉPÔT DE PLAINTE", *FACTS], None),
    "of the duplicate": (
        "family_record_book",
        ["LIVRET DE FAMILLE", "Duplicata délivré à la mairie de Mamoudzou, le 17/05/2018"],
        "2018-05-17",
    ),
    "over a column": (
        "pacs_certificate",
        [
            [(0.1, "Date d'enregistrement"), (0.4, "Résidence commune"), (0.7, "Attestation délivrée le")],
            [(0.15, "03/06/2023"), (0.33, "97300 Cayenne"), (0.74, "20/06/2023")],
        ],
        "2023-06-20",
    ),
}


@pytest.mark.parametrize(("type_id", "rows", "day"), DAYS.values(), ids=DAYS)
def test_the_day_of_a_family_paper(type_id, rows, day):
    assert values_of_rows(type_id, *rows).get("issue_date") == day


BOOK = "family_record_book"


def test_given_names_go_on_below_a_comma_and_a_long_heading_heads_its_box():
    found = values_of_rows(
        BOOK,
        "Parent — extrait de l’acte de naissance n° 499",
        "Nom : KÉRÉBEL Prénoms : Odile, Sarah",
        "Née le 21/03/1993 à Corte",
        "Parent — extrait de l’acte de naissance n° 294",
        "Nom : ROUX Prénoms : Éloi, Louis",
        "Né le 20/01/1987 à Remiremont",
        "1er enfant — extrait de l’acte de naissance n° 705",
        "Nom : ROUX (choix de nom du 05/01/2026) Prénoms : Loïc,",
        "Joseph",
        "Né le 05/01/2026 à Remiremont",
    )
    assert found["parents"] == ["Odile Sarah KÉRÉBEL", "Éloi Louis ROUX"]
    assert found["children"] == ["Loïc Joseph ROUX"]


def test_given_names_go_on_right_under_the_first():
    row = [(0.08, "Nom"), (0.2, "PETROV"), (0.55, "Prénoms"), (0.67, "Ibrahim Halil")]
    below = [(0.08, "Naissance"), (0.3, "6 h 38, à Mamoudzou, sexe masculin")]
    found = values_of_rows(
        "birth_certificate", "Extrait du registre des naissances", row, [(0.67, "Rithy")], None, below
    )
    assert found["person_names"] == ["Ibrahim Halil Rithy PETROV"]


def test_captions_right_of_whom_and_what_they_name():
    found = values_of_rows(
        BOOK,
        "LIVRET DE FAMILLE",
        [(0.05, "02.02.2020"), (0.35, "mariage célébré le / délivrance"), (0.7, "Couple")],
        [(0.05, "Wojciech LENOIR"), (0.35, "époux"), (0.7, "Couple, 1 enfant")],
        [(0.05, "28.09.65, Sarcelles"), (0.35, "né le, à")],
        [(0.05, "Aminata PETROV"), (0.35, "épouse (nom de naissance)")],
        [(0.05, "Aminata LENOIR"), (0.35, "nom d'usage demandé")],
        [(0.05, "Anahit LENOIR (19.04.23)"), (0.35, "1re enfant")],
    )
    assert (found["issue_date"], found["children"]) == ("2020-02-02", ["Anahit LENOIR"])
    assert found["parents"] == ["Wojciech LENOIR", "Aminata PETROV"]


def test_the_child_of_an_old_act_bears_the_name_over_it_in_the_margin_or_its_father_s():
    story = (
        "quatre heures, est née, en la maison de ses parents au lieu-dit Kerhuel : Oriane Rose,",
        "du sexe féminin, de Fulbert Émile MAC-MAHON, né à Berck le quinze août mille neuf cent",
        "quarante, cultivateur, et de Clémence DIALLO, née à Remiremont, son épouse.",
    )
    margin = [(0.02, "PETIT"), (0.3, story[0])], [(0.02, "Oriane Rose"), (0.3, story[1])], [(0.3, story[2])]
    assert values_of_rows("birth_certificate", *margin)["person_names"] == ["Oriane Rose PETIT"]
    assert values_of_rows("birth_certificate", *story)["person_names"] == ["Oriane Rose MAC-MAHON"]


@pytest.mark.parametrize(
    ("type_id", "row", "names"),
    [
        ("pregnancy_certificate", "Dossier de : margaret n'guessan", ["margaret n'guessan"]),
        ("marriage_certificate", "Concerne : léo el-ali et ada dell'acqua, acte", ["léo el-ali", "ada dell'acqua"]),
        ("pregnancy_certificate", "Concerne : aide personnalisée au logement", None),
    ],
)  # fmt: skip
def test_names_in_small_letters_after_a_label(type_id, row, names):
    assert values_of_rows(type_id, "Relevé d'acte", row, "Pau, le 3 mai 2025").get("person_names") == names


def test_a_misread_label_and_a_third_column_of_the_act_leave_each_spouse_a_name():
    found = values_of_rows(
        BOOK,
        [(0.1, "Époux"), (0.4, "Épouse"), (0.7, "Mariage")],
        None,
        [(0.08, "Nom"), (0.38, "Nom"), (0.68, "Acte n°")],
        [(0.08, "BAUDRY"), (0.38, "WEBER"), (0.68, "382")],
        None,
        [(0.08, "Prénom(s)"), (0.38, "Pnénom(s)"), (0.68, "Célébré le")],
        [(0.08, "Julien"), (0.38, "Martine, Megan"), (0.68, "5 jui11et 2020")],
    )
    assert found["person_names"] == ["Julien BAUDRY", "Martine Megan WEBER"]
