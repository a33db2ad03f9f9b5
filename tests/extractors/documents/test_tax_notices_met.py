"""What tax notices nobody here had met have taught the reader: one small page for each cause."""

from __future__ import annotations

from functools import partial

import pytest

from tests.extractors.documents.found import values_of_rows

values = partial(values_of_rows, "tax_notice")


TITLE = ("AVIS DE SITUATION DECLARATIVE A L'IMPOT SUR LE REVENU 2021", "Impôt sur les revenus de 2020", None)


@pytest.mark.parametrize(
    "told",
    [
        "Elle remplace celle figurant sur le document précédent, édité le 26/04/2021.",
        "Cet avis annule et remplace l'avis établi le 26/04/2021.",
        "Le présent document remplace l'avis initial du 26 avril 2021.",
        "Cet avis tient lieu de l'avis du 26 avril 2021, qui est annulé.",
        "Date d'émission de l'avis initial : 26/04/2021",
    ],
)
def test_the_day_of_a_paper_that_is_replaced(told):
    assert values(*TITLE, told, None, "Date d'établissement : 02/09/2021")["issue_date"] == "2021-09-02"
    assert "issue_date" not in values(*TITLE, told)


@pytest.mark.parametrize(
    "own", ["Avis rectificatif établi le 02/09/2021", "Remplacé par le présent avis émis le 02/09/2021"]
)
def test_the_day_of_the_notice_that_replaces(own):
    assert values(*TITLE, own)["issue_date"] == "2021-09-02"


def test_a_label_that_breaks_after_a_little_word():
    read = values(
        *TITLE,
        [(0.1, "Nombre de"), (0.3, "Revenu brut"), (0.5, "Revenu fiscal de"), (0.7, "Total de l'impôt sur le revenu")],
        [(0.11, "parts"), (0.32, "global"), (0.51, "référence"), (0.8, "net")],
        [(0.12, "1,0"), (0.32, "0 €"), (0.52, "0 €"), (0.8, "0 €")],
    )
    assert (read["tax_shares"], read["reference_tax_income"], read["net_tax"]) == (1.0, 0, 0)


def test_a_second_person_who_hangs_left():
    read = values(
        *TITLE,
        [(0.5, "M SAINT-ANGE YANN")],
        [(0.4702, "OU M KERBRAT IDRISS")],
        [(0.5, "194 TER ROUTE DE LYON")],
        [(0.5, "02100 SAINT-QUENTIN")],
    )
    assert read["declarants"] == ["SAINT-ANGE YANN", "KERBRAT IDRISS"]


def test_no_tax_is_as_much_as_the_income():
    rows = ([(0.1, "Revenu fiscal de référence"), (0.7, "20 937")], [(0.1, "Impôt sur le revenu net"), (0.7, "20 937")])
    read = values(*TITLE, *rows)
    assert read["reference_tax_income"] == 20937 and "net_tax" not in read


def test_whom_a_household_supports_in_a_column_of_the_first_page():
    rows = ([(0.1, "Parts : 3,00"), (0.5, "Établi le 27.08.2025")], "Situation : M", "À charge : 2 personnes")
    assert values(*TITLE, *rows)["dependants"] == 2


@pytest.mark.parametrize(
    ("shares", "supported", "told"), [("2,5", 7, None), ("2,5", 1, 1), ("1,5", 2, 2), ("1,25", 2, None)]
)
def test_shares_that_cannot_hold_the_dependants(shares, supported, told):
    read = values(*TITLE, "M DURAND PAUL", "12 rue Haute", "33000 Bordeaux", None,
                  f"Nombre de parts : {shares}", f"Nombre de personnes à charge : {supported}")  # fmt: skip
    assert (read.get("dependants"), read.get("household_size")) == (told, told and told + 1)
