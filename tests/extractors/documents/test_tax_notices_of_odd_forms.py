"""Tax notices of odd forms: numbered boxes, households of others told in passing, homes of several lines."""

from __future__ import annotations

from functools import partial

import pytest

from tests.extractors.documents.found import values_of_rows

values = partial(values_of_rows, "tax_notice")


@pytest.mark.parametrize("zero", ["0", ""])
def test_the_number_of_a_box_counts_nobody(zero):
    read = values(
        "AVIS D'IMPÔT SUR LES REVENUS — 2023",
        "Dossier de : Juliette ZERROUKI",
        [(0.08, f"{zero}1 N° fiscal"), (0.5, f"{zero}2 Réf. de l'avis")],
        [(0.08, "16 65 575 002 140"), (0.5, "2433584089998")],
        None,
        [(0.08, f"{zero}3 Situation"), (0.5, f"{zero}4 Revenu imposable")],
        [(0.08, "Personne seule"), (0.5, "22 917 €")],
        None,
        [(0.08, f"{zero}5 Personnes à charge"), (0.5, f"{zero}6 Nombre de parts")],
        [(0.08, "0"), (0.5, "1,00")],
    )
    assert (read["tax_shares"], read["dependants"], read["household_size"]) == (1.0, 0, 1)


def test_the_household_that_somebody_has_left_names_no_declarant():
    read = values(
        "Avis de situation déclarative à l'impôt sur le revenu",
        "Nombre de parts : 1,00",
        "Personnes à charge : 0",
        None,
        [(0.5, "MME D'ALMEIDA BENEDICTE")],
        [(0.5, "169 B, CHEMIN ROSA PARKS")],
        [(0.5, "92230 GENNEVILLIERS")],
        None,
        "Née le 09/07/1999, vous étiez jusqu'en 2021 rattachée au foyer de Mme D'ALMEIDA DIVINE.",
    )
    assert read["declarants"] == ["D'ALMEIDA BENEDICTE"]
    assert read["household_size"] == 1


def test_children_counted_by_their_custody():
    read = values(
        "Avis d'impôt établi en 2025",
        "Enfants à charge : 1 exclusif, 1 en résidence alternée (H)",
        "Nombre de parts : 2,75",
    )
    assert read["dependants"] == 2


def test_a_street_abroad_is_nobody_under_the_word_for_taxpayers():
    read = values(
        [(0.5, "Contribuable domicilié hors de France")],
        None,
        [(0.5, "M PIETRI CÉDRIC")],
        [(0.5, "RUE DES TANNEURS 58")],
        [(0.5, "1000 BRUXELLES")],
        [(0.5, "BELGIQUE")],
    )
    assert read["declarants"] == ["PIETRI CÉDRIC"]


@pytest.mark.parametrize("house", ["MAISON DE RETRAITE", "CLOS DES MARRONNIERS"])
def test_a_home_of_three_lines_beside_its_label(house):
    read = values(
        "Avis d'impôt établi en 2025",
        [(0.08, "Adresse d'imposition"), (0.3, ":"), (0.312, house)],
        [(0.08, "au 01/01/2025"), (0.312, "75 BOULEVARD DE LA MARNE")],
        [(0.312, "44600 SAINT NAZAIRE")],
        "Vous n'êtes pas imposable au titre des revenus 2024.",
    )
    assert read["address"] == f"{house} 75 BOULEVARD DE LA MARNE 44600 SAINT NAZAIRE"


def test_an_envelope_overseas_with_the_island_under_the_town():
    read = values(
        "Avis d'impôt 2014 sur les revenus de 2013",
        [(0.08, "SIP DE POINTE A PITRE")],
        None,
        [(0.5, "M DE LA VILLÉON LOÏC")],
        [(0.5, "119 BIS PLACE DE L'ÉGLISE")],
        [(0.5, "97180 SAINTE ANNE")],
        [(0.5, "GUADELOUPE")],
    )
    assert read["address"] == "119 BIS PLACE DE L'ÉGLISE 97180 SAINTE ANNE GUADELOUPE"
    assert read["declarants"] == ["DE LA VILLÉON LOÏC"]
