"""Addresses in blocks and in sentences; amounts and towns alone are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.fields.addresses import find_addresses, is_address_line


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Mme X\n12 RUE DES LILAS\n33000 BORDEAUX\nTél", "12 RUE DES LILAS 33000 BORDEAUX"),
        ("Résidence Les Pins\nBât. B - Appt 12\n4 allée du Parc\n33600 PESSAC\nQuittance",
         "Résidence Les Pins Bât. B - Appt 12 4 allée du Parc 33600 PESSAC"),
        ("demeurant 5 place de la République, 75011 Paris, déclare", "5 place de la République, 75011 Paris"),
        ("né le 12/03/1988, demeurant 3 impasse du Moulin 13100 Aix-en-Provence et",
         "3 impasse du Moulin 13100 Aix-en-Provence"),
        ("23 RUE DU 8 MAI 1945 93200 SAINT DENIS", "23 RUE DU 8 MAI 1945 93200 SAINT DENIS"),
        ("12rue Haute 33OOO BORDEAUX", "12 rue Haute 33000 BORDEAUX"),
        ("208 ter avenue Foch, 35000 Rennes Désignation", "208 ter avenue Foch, 35000 Rennes"),
        ("qu'il occupe Chez Mme Roy, 8 rue Y, 31000 TOULOUSE", "Chez Mme Roy, 8 rue Y, 31000 TOULOUSE"),
        ("Adresse : 4 Les Grands Chênes 44000 NANTES 02 40 11 22 33", "4 Les Grands Chênes 44000 NANTES"),
        ("7 rue A. Briand 69003 LYON 3EME", "7 rue A. Briand 69003 LYON 3EME"),
        ("Le 30 avril 2026\nM. X\n87 rue de la Gare\n44800 Nantes", "87 rue de la Gare 44800 Nantes"),
        ("11, allée du 8 Mai 1945,21000 Dijon", "11, allée du 8 Mai 1945, 21000 Dijon"),
        ("2 avenuedes Frères Lumière, 54500 Vandoœuvre", "2 avenue des Frères Lumière, 54500 Vandœuvre"),
        ("3 impasse de 'Église, 31100 Toulouse", "3 impasse de l'Église, 31100 Toulouse"),
        ("logement au 3 rue Haute    Code postal 88100 Ville Vittel, sis", "3 rue Haute 88100 Vittel"),
        ("3 rue Haute, 95110 Ville-d'Avray", "3 rue Haute, 95110 Ville-d'Avray"),
        ("sis à Dax (40100), 156 avenue du 8 Mai 1945 : un logement", "Dax (40100), 156 avenue du 8 Mai 1945"),
        ("le 7 place du 11 novembre 1918 à Dax (40100).", "7 place du 11 novembre 1918 à Dax (40100)"),
        ("Logement alimenté\n3 rue Haute\n88100 Vittel", "3 rue Haute 88100 Vittel"),
    ],
)  # fmt: skip
def test_one_line(text, address):
    assert [found.text for found in find_addresses(text)] == [address]


@pytest.mark.parametrize("text", ["loyer 33 000 Euros", "Lyon 69003", "RCS Paris 123 456 789", "le 12/03/2026"])
def test_no_address(text):
    assert find_addresses(text) == []


def test_an_organisations_post_box_is_told():
    assert find_addresses("TSA 12345\n35908 RENNES CEDEX 9")[0].business
    assert not is_address_line("M. Jean DUPONT")


@given(st.text(alphabet="0123456789 \nABCDabcd,-rue", max_size=80))
def test_an_address_stands_where_it_says(text):
    for found in find_addresses(text):
        assert found.postcode.isdigit() and 0 <= found.start < found.end <= len(text)


def test_a_flat_and_a_number_are_no_postcode():
    found = find_addresses("BATIMENT B - APT 58 189 TER, PLACE VICTOR\nHUGO 14200 HEROUVILLE-SAINT-CLAIR")
    assert [a.text for a in found] == ["BATIMENT B - APT 58 189 TER, PLACE VICTOR HUGO 14200 HEROUVILLE-SAINT-CLAIR"]


def test_a_flat_and_a_number_with_its_letter_are_no_postcode():
    found = find_addresses("BATIMENT D - APT 32 177 B COURS DU 8 MAI 1945 78190 TRAPPES")
    assert [a.text for a in found] == ["BATIMENT D - APT 32 177 B COURS DU 8 MAI 1945 78190 TRAPPES"]


def test_the_title_over_an_address_is_no_part_of_it():
    for title in ("LOGEMENT OCCUPÉ", "Logement", "Résidence principale", "Appartement donné en location"):
        assert [a.text for a in find_addresses(f"{title}\n12 rue Haute\n33000 BORDEAUX")] == [
            "12 rue Haute 33000 BORDEAUX"
        ]
    assert find_addresses("Bâtiment A\n12 rue Haute\n33000 BORDEAUX")[0].text.startswith("Bâtiment A")


def test_a_description_or_a_preposition_is_no_part_of_it():
    for head in ("Studio 3e étage gauche – ", "appartement et cave n° 7 – ", "logement au rez-de-chaussée – "):
        assert find_addresses(f"{head}12 rue Haute – 33000 BORDEAUX")[0].text == "12 rue Haute – 33000 BORDEAUX"
    assert find_addresses("sis 12 rue Haute à 33000 Bordeaux")[0].text == "12 rue Haute à 33000 Bordeaux"
    assert find_addresses("Studio 12, 3 rue Haute 33000 Bordeaux")[0].text.startswith("Studio 12")


def test_a_postcode_told_twice_is_of_two_columns():
    assert find_addresses("12 rue Haute, 33000 33000 Bordeaux") == []


def test_a_number_torn_at_the_beginning_of_its_line_is_one_number():
    found = [address.text for address in find_addresses("Mme ROUX\n1 19 quai de la Fosse\n35000 Rennes")]
    assert found == ["119 quai de la Fosse 35000 Rennes"]
    beside = find_addresses("Mme ROUX\nApt 1 19 quai de la Fosse\n35000 Rennes")
    assert [address.text for address in beside] == ["Apt 1 19 quai de la Fosse 35000 Rennes"]


def test_a_little_word_glued_to_the_name_of_the_street():
    assert [a.text for a in find_addresses("124 place auxHerbes, 17300 Rochefort")] == [
        "124 place aux Herbes, 17300 Rochefort"
    ]


def test_two_columns_that_begin_with_the_same_complement_are_one_address():
    text = "BAT B APPT 14\tBAT B APPT 14\n117 TER RUE HAUTE\t117 TER RUE HAUTE\n93200 SAINT-DENIS"
    assert [a.text for a in find_addresses(text)] == ["BAT B APPT 14 117 TER RUE HAUTE 93200 SAINT-DENIS"]
    assert find_addresses("Esc 2 étage 2, 3 rue Haute, 33000 Pau")[0].text.startswith("Esc 2 étage 2, 3")


def test_those_who_live_at_home_are_no_part_of_an_address():
    found = find_addresses("Association Vivre Chez Soi\n189 bis rue Haute\n54500 Vandœuvre-lès-Nancy")
    assert [a.text for a in found] == ["189 bis rue Haute 54500 Vandœuvre-lès-Nancy"]
    assert find_addresses("Chez Mme Roux\n3 rue Haute\n33000 Bordeaux")[0].text.startswith("Chez Mme Roux 3")
