"""What payslips of makers nobody here had met have taught the reader: one small page for each cause."""

from __future__ import annotations

from dataclasses import replace

import pytest

from extractors.documents.payslip import extract
from extractors.lines import group_lines
from extractors.page import Box, Word
from tests.extractors.sheets import page_of


def values(*pages):
    return {name: field.value for name, field in extract(pages).fields.items()}


@pytest.mark.parametrize(
    "sentence",
    [
        "L'organisateur règle la somme nette de 788,44 € par chèque n° 7697746 le 19 octobre 2024.",
        "Vous percevez 788,44 € nets, virés le 19/10/2024.",
        "Net versé sur votre compte : 788,44 €",
    ],
)
def test_the_net_told_in_a_sentence(sentence):
    assert values(page_of("BULLETIN DE PAIE", "Salaire brut : 957,98 €", sentence))["net_pay"] == 788.44


def test_the_month_is_the_column_that_says_so_wherever_it_stands():
    page = page_of(
        "BULLETIN DE PAIE",
        [(0.06, "Récapitulatif"), (0.4, "Année 2024"), (0.6, "Trimestre 4"), (0.8, "Mois")],
        [(0.06, "Rémunération brute"), (0.4, "11 627,20"), (0.6, "3 448,05"), (0.8, "1 149,35")],
        [(0.06, "Net fiscal"), (0.4, "9 559,30"), (0.6, "2 827,68"), (0.8, "942,56")],
        [(0.06, "Montant net social"), (0.4, "9 231,80"), (0.6, "2 729,43"), (0.8, "909,81")],
    )
    assert values(page) == {"gross_pay": 1149.35, "net_taxable_pay": 942.56, "net_social_pay": 909.81}


def placed(*words):
    """A page of words at (x, y, text, height), letters as wide as half their height."""
    return group_lines((Word(t, Box(x, y, x + 0.55 * h * len(t), y + h)) for x, y, t, h in words), 595 / 842)


def test_a_wide_space_sets_the_building_off_from_the_name():
    row = "Résidence Les Aubiers - 47 bis, place des Lilas - 67000 Strasbourg"
    page = page_of([(0.3, "Votre employeur")], [(0.3, "EURL Albert"), (0.41, row)], [(0.3, "SIRET 732 829 320 00074")])
    assert values(page)["employer_name"] == "EURL Albert"


def test_a_legal_form_alone_ends_the_name_above_it():
    page = page_of("Sécuritas Plus Gardiennage", "SNC", "55 avenue Haute", "66000 Perpignan", "SIRET 732 829 320 00074")
    assert values(page)["employer_name"] == "Sécuritas Plus Gardiennage SNC"


def test_a_mark_in_large_print_is_the_employer_where_nothing_says_more():
    page = page_of([(0.6, "Bulletin de salaire")], [(0.08, "Thi Mai DE LA CRUZ")], "Embauche : 08/01/2019", top=0.1)
    mark = placed((0.08, 0.04, "Bodin", 0.03))
    assert values(replace(page, lines=(*mark, *page.lines)))["employer_name"] == "Bodin"
    brand = placed((0.08, 0.04, "PayFit", 0.03))
    assert "employer_name" not in values(replace(page, lines=(*brand, *page.lines)))


def test_a_label_is_no_employer():
    page = page_of(
        [(0.8, "Mille Feuilles Édition")],
        [(0.8, "131 chemin des Oliviers")],
        [(0.8, "20090 Ajaccio")],
        None,
        [(0.06, "Salarié"), (0.4, "N° de sécurité sociale"), (0.8, "SIRET")],
        [(0.06, "Awa NDIAYE"), (0.4, "2 69 05 49 588 157 80"), (0.8, "732 829 320 00074")],
    )
    assert values(page)["employer_name"] == "Mille Feuilles Édition"
