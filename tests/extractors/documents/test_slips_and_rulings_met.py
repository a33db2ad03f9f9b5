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


FIGURES = (("Salaire brut", 1900, 2000), ("Montant net social", 1480, 1580), ("Net payé", 1405, 1500))


@pytest.mark.parametrize(
    "heads",
    [
        ("Avril 2026", "Mai 2026"),
        ("Avril 2026", "Mai 2026", "Écart"),
        ("Avr. 26", "Mai 26", "Variation"),
        ("Avril", "Mai", "Évolution"),
        ("Rappel avril", "Mai 2026"),
        ("M-1", "M"),
    ],
)
def test_last_month_beside_this_one(heads):
    columns = (0.45, 0.6, 0.75)
    rows = ([(0.06, name), (0.45, f"{old},00"), (0.6, f"{new},00"), (0.75, "+95,00")] for name, old, new in FIGURES)
    rows = (row[: len(heads) + 1] for row in rows)
    title = ("BULLETIN DE PAIE", "Mai 2026", "comparé au mois précédent")
    read = slip(*title, list(zip(columns, heads, strict=False)), *rows)
    assert (read["gross_pay"], read["net_social_pay"], read["net_pay"]) == (2000, 1580, 1500)


@pytest.mark.parametrize(
    "table",
    [
        (["Cumuls"], ["Salaire brut", None, "10 000,00"], ["Net imposable", None, "8 200,00"]),
        (["Vos cumuls 2026"], ["Salaire brut", "Net imposable"], ["10 000,00", "8 200,00"]),
        ([None, None, "Depuis janvier"], ["Salaire brut", None, "9 000,00"], ["Net imposable", None, "8 200,00"]),
        ([None, "Salaire brut", "Net imposable"], ["Cumuls", "10 000,00", "8 200,00"]),
    ],
)  # fmt: skip
def test_a_table_of_the_year_gives_no_month(table):
    rows = [[(0.06 + 0.25 * at, text) for at, text in enumerate(row) if text] for row in table]
    read = slip("BULLETIN DE PAIE", "Mai 2026", None, *rows)
    assert not {"gross_pay", "net_taxable_pay"} & set(read)


@pytest.mark.parametrize(
    ("rows", "field", "value"),
    [
        (("N° Insee 2 95 10 99 126 111, clé 93",), "social_security_number", "295109912611193"),
        (([(0.1, "IMPOSABLE MOIS")], [(0.1, "1 640,00")]), "net_taxable_pay", 1640),
        (("Période 01/09-30/09/2024",), "period", "2024-09"),
        (("à Mme Marthe O'CONNOR", "166 rue Haute", "33000 Bordeaux"), "employee_name", "Marthe O'CONNOR"),
        (([(0.1, "Net imposebk")], [(0.1, "1 943,62")]), "net_pay", None),
    ],
)
def test_how_slips_print_it_elsewhere(rows, field, value):
    assert slip("BULLETIN DE PAIE", None, *rows).get(field) == value


def test_a_figure_under_its_own_label_is_not_that_of_the_label_below():
    tiles = ("Net social", "1 876,09", None, "Net avant impôt", "1 871,19")
    read = slip("BULLETIN DE PAIE", None, *([(0.7, tile)] if tile else None for tile in tiles))
    assert (read["net_social_pay"], read["net_pay_before_tax"]) == (1876.09, 1871.19)


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("Mesure en cours", "curatelle renforcée, jugement du 27/08/2022"),
        ("Régime actuel", "curatelle simple (jugement du 27/08/2022)"),
        ("Précédente décision", "27/08/2022"),
        ("Dernier renouvellement", "ordonnance du 27/08/2022"),
    ],
)
def test_the_measure_that_ends_gives_neither_day_nor_party(label, value):
    rows = (("Personne à protéger", "Mme Chiara BARBIER"), ("Requérant", "M. Hiroshi BARBIER, frère"), (label, value),
            ("Audition du majeur", "11/12/2024"), ("Décision prise le", "29/01/2025"))  # fmt: skip
    form = ([(0.08, left), (0.45, right)] for left, right in rows)
    orders = "Par ces motifs, place Mme Chiara BARBIER sous tutelle"
    read = ruling("TRIBUNAL JUDICIAIRE DE MEAUX", "JUGEMENT", *form, orders)
    assert (read["decision_date"], read["parties"]) == ("2025-01-29", ["Chiara BARBIER", "Hiroshi BARBIER"])


def test_a_head_in_capitals_names_a_firm_and_its_number():
    read = ruling(
        "TRIBUNAL JUDICIAIRE DE MEAUX", "ORDONNANCE DE RÉFÉRÉ", "N° 23/936 – N° Portalis DBU8-W-B7A-NCZD",
        "REQUÉRANTE : LA SOCIÉTÉ DOMOFRANCE, GESTIONNAIRE DE RÉSIDENCES, REPRÉSENTÉE PAR MAÎTRE ROUX",
        "CITÉE : MADAME KOWALCZYK NATH, 12 RUE HAUTE, 77100 MEAUX, NON COMPARANTE", None,
        "PAR CES MOTIFS", "AUTORISONS la société Domofrance à faire procéder à son expulsion ;",
    )  # fmt: skip
    assert (read["case_number"], read["parties"]) == ("23/936", ["DOMOFRANCE", "KOWALCZYK NATH"])
