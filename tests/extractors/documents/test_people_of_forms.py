"""Whom family papers concern, as forms print it: columns, tables, captions, a name over the line of a birth."""

from dataclasses import replace

import pytest

from extractors.documents._civil import entries
from extractors.documents._draft import draft_of
from tests.extractors.documents.found import values_of, values_of_rows
from tests.extractors.sheets import page_of

SPOUSES = (
    [(0.08, "ÉPOUX 1"), (0.55, "ÉPOUX 2")],
    None,
    [(0.08, "Ousmane Fulbert RAKOTOMALALA"), (0.55, "Violaine CAMARA")],
    [(0.08, "né le 08.06.1992 à Arles, de nationalité"), (0.55, "née le 01.12.1982 à Lannion, demeurant")],
    [(0.08, "marocaine, demeurant 136 cours Gambetta"), (0.55, "92 rue Basse, 33500 Libourne")],
)
CASES = {
    "names over births": (
        "divorce_agreement",
        ["Convention de divorce par consentement mutuel", *SPOUSES],
        ["Ousmane Fulbert RAKOTOMALALA", "Violaine CAMARA"],
    ),
    "given names before a birth": (
        "pacs_certificate",
        [
            "RÉCÉPISSÉ D'ENREGISTREMENT",
            "Pacte civil de solidarité",
            *([(0.13, "NOM"), (0.22, ": ROSSI")], [(0.13, "PRÉNOMS : Dalila Mei Lin")]),
            [(0.13, "née le 19/11/1983 à Castres")],
            None,
            *([(0.13, "NOM"), (0.22, ": KONATÉ")], [(0.13, "PRÉNOMS : Renaud Tarek")]),
            [(0.13, "né le 06/09/1985 à Narbonne")],
        ],
        ["Dalila Mei Lin ROSSI", "Renaud Tarek KONATÉ"],
    ),
    "the surname under the second caption of a row": (
        "police_complaint",
        [
            "Récépissé de dépôt de plainte",
            "Le plaignant",
            None,
            *([(0.08, "Civilité"), (0.5, "Nom de naissance")], [(0.08, "Monsieur"), (0.5, "DE LA TOUR")]),
            *([(0.08, "Prénom"), (0.5, "Date de naissance")], [(0.08, "Ahmet"), (0.5, "15/09/1959")]),
        ],
        ["DE LA TOUR Ahmet"],
    ),
    "boxes that stand as a block, before labels of other widths": (
        "police_complaint",
        [
            "Récépissé de dépôt de plainte",
            "Vous (victime)",
            [(0.1, "Nom de naissance"), (0.4, "DA SILVA NOGUEIRA")],
            [(0.1, "Prénoms"), (0.4, "Ana Rosa")],
            [(0.1, "Naissance"), (0.4, "08/03/1960, Belém (Brésil)")],
            [(0.1, "Adresse"), (0.4, "50 rue Haute, 31100 Toulouse")],
        ],
        ["DA SILVA NOGUEIRA Ana Rosa"],
    ),
    "the head of accounts, level with their year": (
        "accounting_statement",
        [
            [(0.08, "ROUX Anne Zoé – Traductrice"), (0.55, "Exercice du 01/01/2025 au 31/12/2025 – 12 mois")],
            "COMPTE DE RÉSULTAT",
            [(0.08, "Production vendue de services"), (0.7, "68 047")],
        ],
        ["ROUX Anne Zoé"],
    ),
    "the surname by birth of a patient, under that in use": (
        "pregnancy_certificate",
        [
            "CERTIFICAT MÉDICAL DE GROSSESSE",
            "La patiente désignée ci-dessous",
            [(0.1, "Nom de naissance"), (0.5, "ROUX")],
            [(0.1, "Nom utilisé"), (0.5, "LE GALL")],
            [(0.1, "Prénom(s)"), (0.5, "Zoé")],
            [(0.1, "Née le"), (0.5, "25/04/1994")],
        ],
        ["ROUX Zoé"],
    ),
    "declarants in columns, by the surname to which letters go": (
        "tax_return",
        [
            "DÉCLARATION DES REVENUS 2025",
            [(0.07, "VOTRE ÉTAT CIVIL"), (0.5, "DÉCLARANT 1"), (0.75, "DÉCLARANT 2")],
            [(0.07, "Nom de naissance"), (0.5, "ROUX"), (0.75, "SIVARAJAN")],
            [(0.07, "Nom auquel seront adressés les courriers"), (0.5, "ROUX"), (0.75, "ROUX")],
            [(0.07, "Prénoms"), (0.5, "Karim"), (0.75, "Zoé")],
            [(0.07, "N° fiscal"), (0.5, "26 40 757 524 665"), (0.75, "34 50 513 662 645")],
        ],
        ["ROUX Karim", "ROUX Zoé"],
    ),
    "the English head of a card": (
        "student_card",
        ["CARTE D'ÉTUDIANT", "Student Card", None, "ABDELKADER", "Soizic", None, "Né(e) le 07/12/2006", "2023-2024"],
        ["ABDELKADER Soizic"],
    ),
    "a table of the family": (
        "family_reunification_certificate",
        [
            "ATTESTATION DE DÉPÔT D'UNE DEMANDE DE REGROUPEMENT FAMILIAL",
            "DEMANDEUR",
            [(0.08, "Nom et prénom"), (0.35, "LEFÈVRE Célestin")],
            None,
            "PERSONNES CONCERNÉES PAR LA DEMANDE",
            [(0.08, "Nom"), (0.35, "Prénom"), (0.6, "Lien")],
            [(0.08, "HADDAD"), (0.35, "Noémie"), (0.6, "Conjoint")],
            [(0.08, "LEFÈVRE"), (0.35, "Moussa"), (0.6, "Enfant")],
        ],
        ["LEFÈVRE Célestin", "HADDAD Noémie", "LEFÈVRE Moussa"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("type_id", "rows", "names"), CASES.values(), ids=CASES)
def test_whom_a_form_concerns(type_id, rows, names):
    found = values_of_rows(type_id, *rows)["person_names"]
    assert [set(name.split()) for name in found] == [set(name.split()) for name in names]


@pytest.mark.parametrize(
    "sentence",
    [
        "Les parties et leurs conseils ont signé la présente convention à Arles, le 21 février 2025.",
        "Les époux ont régularisé le présent acte le 21 février 2025.",
    ],
)
def test_the_day_an_agreement_was_signed(sentence):
    rows = ("Convention de divorce", "Mariage célébré le 29.01.2003 à Arles", None, sentence)
    assert values_of_rows("divorce_agreement", *rows)["issue_date"] == "2025-02-21"


def _sheet_of_birth(*, over: bool = True):
    """A birth in boxes with a margin of headings: given names over the surname or under it, parents in one box."""
    child = [[(0.27, "3. Prénom(s) de l'enfant"), (0.57, "Frédéric")], [(0.27, "4. Nom"), (0.57, "J0HNSON-REED")]]
    return page_of(
        "ACTE DE NAISSANCE",
        [(0.09, "ENFANT"), (0.27, "1. Date de naissance"), (0.57, "27 novembre 2009")],
        *(child if over else child[::-1]),
        [(0.27, "6. Localité de naissance"), (0.57, "Diafounou")],
        [(0.09, "PÈRE"), (0.27, "7. Prénom et nom"), (0.57, "Noël JOHNSON-REED")],
        [(0.09, "MÈRE"), (0.27, "11. Prénom et nom"), (0.57, "Guerda N'DIAYE")],
        [(0.09, "OFFICIER"), (0.27, "17. Prénom et nom"), (0.57, "Marc GARCÍA")],
    )


@pytest.mark.parametrize("over", [True, False])
def test_a_birth_in_boxes_names_the_child_and_its_parents(over):
    found = values_of("birth_certificate", _sheet_of_birth(over=over))
    assert found["person_names"] == ["Frédéric JOHNSON-REED"]
    assert found["parents"] == ["Noël JOHNSON-REED", "Guerda N'DIAYE"]


def test_an_empty_box_of_given_names_borrows_none_from_the_person_above():
    page = page_of(
        "ACTE DE MARIAGE",
        [(0.1, "Nom"), (0.4, "ROUX")],
        [(0.1, "Prénoms"), (0.4, "Anne")],
        [(0.1, "Nom"), (0.4, "DIALLO")],
        [(0.1, "Prénoms")],
    )
    assert [entry.name for entry in entries(draft_of([page]))] == ["Anne ROUX"]


def test_the_label_under_the_given_names_is_no_translation_of_theirs():
    page = page_of(
        [(0.4, "Époux 1"), (0.65, "Époux 2")],
        [(0.1, "Nom"), (0.4, "DOS SANTOS"), (0.65, "GUILBERT")],
        [(0.1, "Prénom(s)"), (0.4, "Anne"), (0.65, "Thibaut")],
        [(0.1, "Lieu de naissance"), (0.4, "Clermont-Ferrand"), (0.65, "Vire")],
        pitch=0.0135,
    )
    small = tuple(
        replace(line, words=tuple(replace(w, box=replace(w.box, y1=w.box.y0 + 0.009)) for w in line.words))
        if line.text.startswith("Lieu")
        else line
        for line in page.lines
    )
    found = values_of("marriage_certificate", replace(page, lines=small))
    assert found["person_names"] == ["Anne DOS SANTOS", "Thibaut GUILBERT"]
