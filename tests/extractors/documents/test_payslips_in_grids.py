"""Who pays and who is paid on slips in grids, in frames of signs, in plain words: one small page for each cause."""

from __future__ import annotations

from functools import partial

import pytest

from extractors.documents import extract as extract_of
from tests.extractors.documents.found import values_of
from tests.extractors.sheets import page_of

values = partial(values_of, "payslip")


GRID = [
    [(0.06, "EMPLOYEUR"), (0.28, "ARMÉE"), (0.5, "N° SIRET"), (0.72, "ORGANISME PAYEUR")],
    [(0.06, "MINISTÈRE DES ARMÉES"), (0.28, "MARINE NATIONALE"), (0.5, "110 090 016 00058"), (0.72, "CERH TOULON")],
    [(0.06, "NOM ET PRÉNOM"), (0.28, "IDENTIFIANT DÉFENSE"), (0.5, "N° SÉCURITÉ SOCIALE"), (0.72, "GRADE")],
    [(0.06, "NDIAYE AWA"), (0.28, "4264806253"), (0.5, "2 69 05 49 588 157 80"), (0.72, "SECOND MAÎTRE")],
]


def test_a_row_of_heads_stands_over_its_values():
    read = values(page_of("BULLETIN MENSUEL DE SOLDE", *GRID))
    assert (read["employer_name"], read["employee_name"]) == ("MINISTÈRE DES ARMÉES", "NDIAYE AWA")


@pytest.mark.parametrize(
    "rows",
    [
        ([(0.06, "Emploi"), (0.25, "AGENT QUALIFIE SERV. AQS2")],),
        (["Fonction"], ["AGENT POLYVALENT RESTAURATION"]),
        (["Emploi : APPRENTI CUISINIER POLYVALENT"],),
    ],
)
def test_what_an_employee_does_is_nobodys_name(rows):
    rows = [[(0.06, row[0])] if isinstance(row[0], str) else row for row in rows]
    envelope = ([(0.6, line)] for line in ("MME NDIAYE AWA", "8 RUE BASSE", "75012 PARIS"))
    assert values(page_of("BULLETIN DE PAIE", *rows, "", *envelope))["employee_name"] == "NDIAYE AWA"


def test_a_name_in_capitals_and_not_is_one_name():
    page = page_of(
        *([(0.6, line)] for line in ("MME NDIAYE AWA", "8 RUE BASSE", "75012 PARIS")),
        "",
        [(0.06, "Matricule"), (0.28, "Nom et prénom"), (0.5, "Date d'entrée")],
        [(0.06, "1883"), (0.28, "NDIAYE Awa"), (0.5, "01/11/2004")],
    )
    assert values(page)["employee_name"].upper() == "NDIAYE AWA"


def test_a_letterhead_over_its_numbers_is_no_branch():
    page = page_of("LA POSTE", "Établissement : PFC de Alès", "SIRET 356 000 000 48824 - NAF 5310Z")
    assert values(page)["employer_name"] == "LA POSTE"


def test_a_frame_of_signs_is_none_of_the_text():
    lines = ("ABALONE", "186 BIS MAIL JEAN-ZAY", "31300 TOULOUSE", "SIRET 732 829 320 00074 APE 7820Z")
    page = page_of("*" * 60, *([(0.05, "*"), (0.07, line), (0.9, "*")] for line in lines), "*" * 60)
    read = extract_of("payslip", [page]).fields
    assert {"ABALONE", "73282932000074"} <= {field.value for field in read.values()}


def test_a_slip_in_plain_words():
    page = page_of(
        "Bulletin remis le 27/03/2026, jour du virement",
        "Ma fiche de paie - mars 2026",
        [(0.08, "Je travaille à l'ESAT de"), (0.5, "Je suis")],
        [(0.08, "Association Saint-Vincent"), (0.5, "M. Guy TSHIBANGU")],
        [(0.08, "77 rue Lucie Aubrac"), (0.5, "122 allée des Frères Lumière")],
        [(0.08, "44800 Saint-Herblain"), (0.5, "33600 Pessac")],
        "Pour la CAF, montant net social : 667,57 €. Montant net imposable du",
        "mois : 691,60 € ; depuis janvier : 5 639,76 €.",
    )
    read = values(page)
    assert (read["period"], read["payment_date"]) == ("2026-03", "2026-03-27")
    assert (read["employer_name"], read["employee_name"]) == ("Association Saint-Vincent", "Guy TSHIBANGU")
    assert (read["net_social_pay"], read["net_taxable_pay"]) == (667.57, 691.6)


def test_a_soldiers_month():
    assert values(page_of("BULLETIN MENSUEL DE SOLDE", "AVRIL 2026"))["period"] == "2026-04"


def test_a_heading_names_the_block_next_to_it():
    upper, lower = GRID[:2], GRID[2:]
    page = page_of("BULLETIN MENSUEL DE SOLDE", *upper, [(0.28, "AIR")], *lower, pitch=0.0115)
    read = values(page)
    assert (read["employer_name"], read["employee_name"]) == ("MINISTÈRE DES ARMÉES", "NDIAYE AWA")


def test_a_grade_that_begins_as_a_role_does():
    envelope = ("MME NDIAYE AWA", "8 RUE BASSE", "75012 PARIS")
    page = page_of(
        [(0.06, "N° Sécu"), (0.17, "2 69 05 49 588 157 80"), (0.6, envelope[0])],
        [(0.06, "Grade"), (0.17, "AGENT MOUV. PRINC."), (0.6, envelope[1])],
        [(0.06, "Classe - PR"), (0.17, "3 - 16"), (0.6, envelope[2])],
    )
    assert values(page)["employee_name"] == "NDIAYE AWA"


def test_a_name_in_two_lines_under_its_heading():
    page = page_of("EMPLOYEUR", "Mairie de", "Saint-Denis", "Place Haute", "93200 Saint-Denis")
    assert values(page)["employer_name"] == "Mairie de Saint-Denis"


def test_where_an_agent_is_sent_is_not_who_pays():
    page = page_of(
        "MINISTÈRE DE L'ÉDUCATION NATIONALE",
        "BULLETIN DE PAYE   MAI 2026",
        [(0.06, "AFFECTATION"), (0.4, "LYCEE MAGENDIE")],
        [(0.06, "GRADE"), (0.4, "PROFESSEUR CERTIFIE")],
    )
    assert values(page)["employer_name"] == "MINISTÈRE DE L'ÉDUCATION NATIONALE"


def test_a_shop_may_be_called_mine():
    page = page_of("Mon Petit Bistrot", "3 rue Haute", "75011 Paris", "SIRET 732 829 320 00074")
    assert values(page)["employer_name"] == "Mon Petit Bistrot"


def test_values_over_their_captions_beside_words():
    page = page_of(
        "BULLETIN DE PAYE",
        [(0.1, "884"), (0.45, "CONDUCTEUR PL 150M"), (0.7, "05.08.09"), (0.85, "28.12.24")],
        [(0.08, "MATRICULE"), (0.45, "QUALIFICATION"), (0.69, "DATE ENTREE"), (0.83, "DATE PAIEMENT")],
    )
    assert values(page) == {"hire_date": "2009-08-05", "payment_date": "2024-12-28"}


def test_heads_beside_a_row_of_another_table():
    page = page_of(
        "BULLETIN DE SALAIRE",
        [(0.05, "Pris"), (0.2, "17,00"), (0.7, "Mois"), (0.8, "Cumul annuel")],
        [(0.05, "En cours"), (0.2, "11,50"), (0.5, "Imposable"), (0.68, "1406,67"), (0.82, "12470,40")],
        [(0.5, "Brut"), (0.68, "1718,03"), (0.82, "15375,54")],
    )
    assert values(page) == {"net_taxable_pay": 1406.67, "gross_pay": 1718.03}


def test_a_decoy_does_not_reach_over_two_cells():
    page = page_of(
        "BULLETIN DE SALAIRE",
        [(0.1, "Net imposable"), (0.3, "Cumul imposable"), (0.6, "Net à payer au salarié")],
        [(0.1, "1 815,41"), (0.3, "14 736,33"), (0.6, "1 708,56 €")],
    )
    assert values(page) == {"net_taxable_pay": 1815.41, "net_pay": 1708.56}


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        (  # the labels of a form and the rows of the pay are nobody's names
            "ELECTRICITE RESEAU OUEST",
            (
                "ELECTRICITE RESEAU OUEST",
                "Agence paie et administration - TSA 42033 - SAINT-DENIS CEDEX",
                None,
                [(0.05, "NNI"), (0.3, "G31148")],
                [(0.05, "Entrée aux IEG"), (0.3, "19/05/2015")],
                [(0.05, "SIRET"), (0.3, "707 808 473 00268")],
                None,
                [(0.05, "Participation logement"), (0.8, "88,62 €")],
            ),
        ),
        (
            "REGIE ELECTRIQUE DE LOIRE",
            ("REGIE ELECTRIQUE DE LOIRE - PAYET DJAMILA - janvier 2026 - détail",),
        ),
        (
            "SDC VILLA MONTSOURIS",
            ("Employeur", "SDC VILLA MONTSOURIS", "110 rue des Tanneurs", "67100 Strasbourg", "SIRET 85252944500144"),
        ),
        (
            "SCEA LES SERRES DU MIDI",
            (
                [(0.08, "SCEA LES SERRES DU MIDI"), (0.55, "SCHMITT EMRE")],
                [(0.08, "199 SQUARE JEAN MOULIN"), (0.55, "50 AVENUE DU MARECHAL JUIN")],
                [(0.08, "31170 TOURNEFEUILLE"), (0.55, "97410 SAINT-PIERRE")],
            ),
        ),
    ],
)  # fmt: skip
def test_employers_no_word_betrays(name, rows):
    read = values(page_of(*rows, None, "Bulletin de paie", "Salaire brut : 1 957,98 €"))
    assert read["employer_name"] == name and read.get("employee_name") in (None, "SCHMITT EMRE")


def test_a_twelfth_is_no_month():
    page = page_of("BULLETIN DE PAIE", "janvier 2026", [(0.05, "Gratification de fin d'année 1/12"), (0.7, "257,85")])
    assert values(page)["period"] == "2026-01"


def test_the_base_of_a_contribution_is_no_taxable_net_and_a_kind_of_firm_no_name():
    heads = [(0.1, "Net social"), (0.3, "Net fiscal"), (0.6, "Net avant impôt")]
    page = page_of(
        "JUDO CLUB DU PAYS DE SAULT",
        "Association loi 1901 affiliée – 34 bis rue Jean Jaurès, 76340 Blangy-sur-Bresle – SIRET 343.673.018.00077",
        None,
        "Fiche de paie – avril 2025",
        [(0.1, "CSG/RDS imposable"), (0.45, "1 535,25"), (0.6, "2,90 %"), (0.75, "44,52")],
        None,
        heads,
        [(0.3, "(imposable)")],
        [(0.1, "1 236,95"), (0.3, "1 281,47"), (0.6, "1 261,75")],
    )
    read = values(page)
    assert read["net_taxable_pay"] == 1281.47
    assert read.get("employer_name") != "Association loi 1901 affiliée"
