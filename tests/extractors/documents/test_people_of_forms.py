"""Whom family papers concern, as forms print it: columns, tables, captions, a name over the line of a birth."""

import pytest

from tests.extractors.documents.found import values_of_rows

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
