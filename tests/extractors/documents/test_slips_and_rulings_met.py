"""Slips and rulings met last: screens of an application, envelopes, forms to tick, grounds in one breath."""

from __future__ import annotations

from functools import partial

import pytest

from extractors.fields.declaration import Candidate
from extractors.fields.pay_coherent import coherent
from extractors.page import Box
from tests.extractors.documents.found import values_of_rows

SLIP = ("BULLETIN DE PAIE", "Salaire brut 2 000,00")


slip = partial(values_of_rows, "payslip")
ruling = partial(values_of_rows, "court_ruling")


@pytest.mark.parametrize(
    ("rows", "field", "value"),
    [
        (("Retenue à la source, 5,3 % de 1 589,23 € (net imposable) - 84,23 €",), "net_taxable_pay", 1589.23),
        (("CDI de portage signé et débuté le 9 septembre 2016",), "hire_date", "2016-09-09"),
        (("Dans l'équipe depuis", "23 janvier 2025"), "hire_date", "2025-01-23"),
        (("Avant impôt", "1 743,60 €"), "net_pay_before_tax", 1743.6),
        (("Parutions de septembre 2024",), "period", "2024-09"),
        (("EXP. EURL VAILLANT", "110 RUE HAUTE 06300 NICE", "SIRET 73282932000074"), "employer_name", "EURL VAILLANT"),
        (("Brut soumis", "2 345,56"), "gross_pay", 2345.56),
    ],
)
def test_what_slips_say_in_other_words(rows, field, value):
    head = SLIP if field != "gross_pay" else SLIP[:1]
    assert slip(*head, None, *rows)[field] == value


def test_a_heading_of_a_screen_is_no_net():
    assert "net_pay" not in slip("Du brut au net", None, "Brut", "1 849,09 €", "Bulletin de paie à conserver")


def test_the_figure_of_a_net_is_no_gross():
    box = Box(0.1, 0.1, 0.2, 0.11)
    both = {n: [Candidate(n, 1687.89, "1 687,89", 1, box, "ocr", 0.7)] for n in ("gross_pay", "net_social_pay")}
    read = coherent(both)
    assert read["gross_pay"][0].score < 0.5 < read["net_social_pay"][0].score


GUARDED = (
    "TRIBUNAL JUDICIAIRE DE PAU",
    "Service de la protection des majeurs",
    "JUGEMENT D'OUVERTURE D'UNE MESURE DE PROTECTION",
    None,
    "A. La personne protégée",
    "Nom et prénom : FERRARO Daniel",
    None,
    "B. La personne qui demande la mesure",
    "Nom et prénom : GOMES marine",
    None,
    "ORDONNE l'exécution provisoire.",
)


def test_a_form_that_protects_a_grown_up():
    read = ruling(*GUARDED)
    assert (read["ruling_kind"], read["parties"]) == ("guardianship", ["FERRARO Daniel", "GOMES Marine"])


def test_who_is_present_and_a_child_of_the_grounds():
    read = ruling(
        "TRIBUNAL JUDICIAIRE DE PAU",
        "Requérante : GRIGORYAN Anne, 178 rue Haute, 59000 Lille",
        "En présence de : GRIGORYAN Paul, 58 rue Basse, 64000 Pau",
        "En présence de : ROY Zoé, greffière",
        "Attendu que l'enfant Ximena GRIGORYAN, née le 21 août 2013, vit au foyer du demandeur ;",
        "PAR CES MOTIFS",
        "Fixe la résidence de l'enfant.",
    )
    assert read["parties"] == ["GRIGORYAN Anne", "GRIGORYAN Paul"]
