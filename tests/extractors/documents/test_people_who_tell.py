# ruff: noqa: E501  (rows are read whole)
"""People of complaints, sworn statements and civil papers who are named in ways of their own."""

import pytest

from tests.extractors.documents.found import values_of_rows

PEOPLE = {
    "who says the name, over two lines": (
        "police_complaint",
        [[(0.1, "AFFAIRE :")], [(0.1, "Mme ROUX Noémie")], None, "SUR SON IDENTITÉ : « Je me nomme Noémie Carmen", "ROUX. Je suis née le 19/04/1982 à Angoulême.", "Mon amie Mariama MARTEL était présente."],
        ["Noémie Carmen ROUX"],
    ),
    "whom a page addresses": (
        "police_complaint",
        ["Héloïse MARTEL, votre plainte a été validée et", "signée avec l'enquêteur le 16/09/2026 à 14 h 20.", "Commissariat de Évreux – brigadière Ornella L'HOSTIS", "Plaignante, née le", "23/10/1991"],
        ["Héloïse MARTEL"],
    ),
    "two boxes side by side": (
        "sworn_statement",
        ["Nous soussignés :", [(0.1, "Nom, prénom"), (0.25, "SAINT-LÉGER Maëlle"), (0.5, "Nom, prénom"), (0.65, "MARTEL Jean")], [(0.1, "né(e) le"), (0.25, "30/05/1976"), (0.5, "né(e) le"), (0.65, "10/06/1995")], "déclarons sur l'honneur vivre maritalement", "En présence de : 1) MOUSSA Leïla, CNI 182460997021"],
        ["SAINT-LÉGER Maëlle", "MARTEL Jean"],
    ),
    "who signs": (
        "sworn_statement",
        ["Je certifie sur l'honneur que je vis seule et que j'héberge mon neveu Osman MARTEL.", None, "signé : Zeynep ROUX"],
        ["Zeynep ROUX"],
    ),
    "given names after a comma, the birth below": (
        "death_certificate",
        ["Nous soussigné, Denis MARTEL, adjoint au maire, certifions que", "ROUX Bérénice, Solène", "née le 07/07/1959 à Évreux, est décédée le 13/02/2024"],
        ["ROUX Bérénice Solène"],
    ),
    "spouses without civility or birth words": (
        "divorce_agreement",
        ["Époux MBARGA Anselme, le 01/03/1967 à Pau", "Épouse ROUX Nour, le 27/02/1971 à Créteil", "Union 06/06/1994, contrat reçu par Me Denis MARTEL"],
        ["MBARGA Anselme", "ROUX Nour"],
    ),
    "a label glued to the value left of it": (
        "marriage_certificate",
        ["EXTRAIT D'ACTE DE MARIAGE", [(0.2, "L'ÉPOUSE"), (0.56, "L'ÉPOUX")], [(0.1, "Nom : ROUX"), (0.485, "Nom : MARTEL")], [(0.1, "Prénom(s) : Anne Paula Rose Marie Yvonne Céleste Prénom(s) : Denis")]],
        ["Anne Paula Rose Marie Yvonne Céleste ROUX", "Denis MARTEL"],
    ),
    "a child whose representative is named": ("disability_decision", ["Représentante légale : Mme BRUN Zoé", "Enfant : ROUX Nino, né le 03/05/2014", "Fait à Bordeaux, le 15 mars 2026"], ["ROUX Nino"]),
    "your son, in a letter to you": (
        "disability_decision",
        [[(0.6, "Madame BRUN Zoé")], [(0.6, "3 rue Haute")], [(0.6, "33000 Bordeaux")], None, "Concernant votre fils ROUX Nino, né le 03/05/2014"],
        ["ROUX Nino"],
    ),
    "we, so and so": ("sworn_statement", ["Nous, Anne ROUX et Paul BRUN, déclarons sur l'honneur vivre en concubinage."], ["Anne ROUX", "Paul BRUN"]),
    "whom a mail greets": ("police_complaint", ["Bonjour Anne ROUX,", "Votre plainte du 2 mai 2026 a bien été enregistrée.", "Mis en cause : BRUN Paul"], ["Anne ROUX"]),
    "a sister lodged": ("sworn_statement", ["Anne ROUX", "3 rue Haute", "33000 Bordeaux", None, "Je déclare sur l'honneur héberger ma sœur, Mme Zoé BRUN.", "Anne ROUX"], ["Anne ROUX"]),
    "a yes over the name on a card": ("disability_decision", ["CMI INVALIDITÉ", "Besoin d'accompagnement : OUI", "MOËLLIC Bérénice", "Née le 01/11/1971"], ["MOËLLIC Bérénice"]),
}  # fmt: skip


@pytest.mark.parametrize("case", PEOPLE)
def test_people_named_in_ways_of_their_own(case):
    kind, rows, names = PEOPLE[case]
    assert sorted(values_of_rows(kind, *rows)["person_names"]) == sorted(names)


def test_a_child_after_a_town_of_two_words():
    """Of whom nobody else was read in the book, the list of people would lack the parents."""
    row = "L'an deux mille vingt, le trois mai, est née, à Villeneuve d'Ascq (Nord) : Nina MARTEL"
    values = values_of_rows("family_record_book", row)
    assert values["children"] == ["Nina MARTEL"] and "person_names" not in values


def test_the_day_of_a_complaint_signed_with_the_police():
    rows = [
        "Anne MARTEL, votre plainte a été validée et",
        "signée avec l'enquêteur le 16/09/2026 à 14 h 20.",
        "Faits déclarés le",
        "13/09/2026, survenus le 11/09/2026",
    ]
    assert values_of_rows("police_complaint", *rows)["issue_date"] == "2026-09-16"
