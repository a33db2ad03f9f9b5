"""Payslips laid out by hand after the models in use, each with the traps that are on the real ones."""

from __future__ import annotations

import re
from functools import partial

import pytest

from extractors.documents.payslip import extract
from extractors.page import Barcode
from tests.extractors.documents.found import values_of
from tests.extractors.sheets import page_of

values = partial(values_of, "payslip")


HEAD = (
    [(0.06, "MENUISERIE ALLARD SARL"), (0.6, "BULLETIN DE PAIE")],
    [(0.06, "4 rue des Ormes"), (0.6, "Période : Septembre 2026")],
    [(0.06, "33000 BORDEAUX"), (0.6, "Paiement le 30/09/2026 par virement")],
    [(0.06, "SIRET 732 829 320 00074 - APE 4332A")],
    None,
    [(0.06, "Matricule 00042"), (0.55, "Madame Awa NDIAYE")],
    [(0.06, "N° SS 2 69 05 49 588 157 80"), (0.55, "12 bis rue Haute")],
    [(0.06, "Entrée le 01/02/2019"), (0.55, "33100 BORDEAUX")],
    None,
)
PEOPLE = {
    "employer_name": "MENUISERIE ALLARD SARL",
    "employee_name": "Awa NDIAYE",
    "siret": "73282932000074",
    "social_security_number": "269054958815780",
    "hire_date": "2019-02-01",
    "payment_date": "2026-09-30",
    "period": "2026-09",
}


def test_the_clarified_model_with_cumuls_below():
    page = page_of(
        *HEAD,
        [(0.06, "Éléments"), (0.4, "Base"), (0.5, "Taux"), (0.6, "Part salarié"), (0.8, "Part employeur")],
        [(0.06, "Salaire de base"), (0.4, "151,67"), (0.5, "13,1865"), (0.6, "2 000,00")],
        [(0.06, "Salaire brut"), (0.6, "2 000,00")],
        [(0.06, "CSG déductible de l'impôt sur le revenu"), (0.5, "6,80"), (0.6, "133,62")],
        [(0.06, "Total des cotisations et contributions"), (0.6, "430,00"), (0.8, "640,11")],
        [(0.06, "Montant net social"), (0.82, "1 570,00")],
        [(0.06, "Net à payer avant impôt sur le revenu"), (0.82, "1 570,00")],
        [(0.06, "Impôt sur le revenu prélevé à la source"), (0.4, "1 620,50"), (0.5, "2,50"), (0.82, "40,51")],
        [(0.06, "Net payé"), (0.82, "1 529,49 €")],
        None,
        [(0.06, "Cumuls"), (0.2, "Brut"), (0.4, "Net imposable"), (0.6, "Heures")],
        [(0.06, "Mois"), (0.2, "2 000,00"), (0.4, "1 620,50"), (0.6, "151,67")],
        [(0.06, "Année"), (0.2, "18 000,00"), (0.4, "14 584,50"), (0.6, "1 365,03")],
    )
    assert values(page) == {
        **PEOPLE,
        "gross_pay": 2000.0,
        "net_social_pay": 1570.0,
        "net_pay_before_tax": 1570.0,
        "net_pay": 1529.49,
        "net_taxable_pay": 1620.5,
    }
    assert extract([page]).cautions == ()


def test_the_old_model_with_gains_and_deductions():
    page = page_of(
        *HEAD,
        [(0.06, "Désignation"), (0.4, "Nombre"), (0.5, "Base"), (0.62, "Gains"), (0.75, "Retenues"), (0.88, "Cumul")],
        [(0.06, "SALAIRE MENSUEL"), (0.4, "151,67"), (0.5, "13,19"), (0.62, "2 000,00")],
        [(0.06, "TOTAL BRUT"), (0.62, "2 000,00"), (0.88, "18 000,00")],
        [(0.06, "NET IMPOSABLE"), (0.62, "1 620,50"), (0.88, "14 584,50")],
        [(0.06, "NET A PAYER"), (0.62, "1 529,49")],
    )
    assert values(page) == {**PEOPLE, "gross_pay": 2000.0, "net_taxable_pay": 1620.5, "net_pay": 1529.49}


def test_the_public_service():
    page = page_of(
        [(0.06, "DIRECTION DES SERVICES DEPARTEMENTAUX"), (0.6, "BULLETIN DE PAYE")],
        [(0.06, "SIRET 110 002 011 00044"), (0.6, "MOIS DE MARS 2026")],
        [(0.06, "N° INSEE 1 85 03 33 063 123 45")],
        None,
        [(0.06, "CODE"), (0.15, "ELEMENTS"), (0.55, "A PAYER"), (0.7, "A DEDUIRE"), (0.85, "POUR INFORMATION")],
        [(0.06, "101000"), (0.15, "TRAITEMENT BRUT"), (0.55, "1 900,00")],
        [(0.06, "200033"), (0.15, "INDEMNITE DE SUJETION"), (0.55, "300,00")],
        [(0.15, "MONTANT BRUT"), (0.55, "2 200,00")],
        [(0.06, "401501"), (0.15, "CSG NON DEDUCTIBLE"), (0.7, "52,00")],
        [(0.15, "TOTAUX DU MOIS"), (0.55, "2 200,00"), (0.7, "400,00"), (0.85, "950,00")],
        [
            (0.06, "MONTANT IMPOSABLE DE L'ANNEE"),
            (0.4, "5 600,00"),
            (0.55, "MONTANT IMPOSABLE DU MOIS"),
            (0.85, "1 852,00"),
        ],
        [(0.55, "NET A PAYER"), (0.85, "1 800,00 EUR")],
        None,
        [(0.55, "M. DURAND PAUL")],
        [(0.55, "3 RUE BASSE")],
        [(0.55, "75011 PARIS")],
    )
    found = values(page)
    assert found["gross_pay"] == 2200.0
    assert found["net_taxable_pay"] == 1852.0
    assert found["net_pay"] == 1800.0
    assert found["period"] == "2026-03"
    assert found["employee_name"] == "DURAND PAUL"
    assert found["employer_name"] == "DIRECTION DES SERVICES DEPARTEMENTAUX"


def test_an_employer_who_is_a_person():
    page = page_of(
        [(0.06, "PAJEMPLOI"), (0.5, "BULLETIN DE SALAIRE")],
        [(0.06, "Période d'emploi du 01/10/2026 au 31/10/2026")],
        [(0.06, "Employeur"), (0.55, "Salarié")],
        [(0.06, "Mme LEROY Anne"), (0.55, "Mme KONE Fatou")],
        [(0.06, "3 rue Basse"), (0.55, "9 rue Haute")],
        [(0.06, "69001 LYON"), (0.55, "69002 LYON")],
        None,
        [(0.06, "Salaire net"), (0.4, "612,30")],
        [(0.06, "Indemnités d'entretien"), (0.4, "80,00")],
        [(0.06, "Net à payer"), (0.4, "692,30")],
    )
    found = values(page)
    assert (found["employer_name"], found["employee_name"]) == ("LEROY Anne", "KONE Fatou")
    assert (found["net_pay"], found["period"]) == (692.3, "2026-10")


@pytest.mark.parametrize(
    ("printed", "month"),
    [
        ("Période : du 01/09/2026 au 30/09/2026", "2026-09"),
        ("Période du 01.09.26 au 30.09.26", "2026-09"),
        ("Période de paie : 09/2026", "2026-09"),
        ("Mois : 09/26", "2026-09"),
        ("BULLETIN DE PAIE SEPTEMBRE 2026", "2026-09"),
        ("Bulletin de salaire - Août 2026", "2026-08"),
        ("SEPT. 26", "2026-09"),
        ("Période du 26/08/2026 au 25/09/2026", "2026-09"),
        ("Paie du mois de février 2026", "2026-02"),
        ("Période 2026-09", "2026-09"),
    ],
)
def test_the_period_in_every_form(printed, month):
    page = page_of("MENUISERIE ALLARD SARL", [(0.5, printed)], "Date d'embauche : 03/01/2011", "Net payé 1 000,00")
    assert values(page)["period"] == month


def test_surname_and_first_name_in_two_cells():
    page = page_of("ALLARD SARL", [(0.06, "Nom : DE LA TOUR"), (0.5, "Prénom : Éric")], "Net payé : 1 000,00")
    assert values(page)["employee_name"] == "DE LA TOUR Éric"


def test_several_pages_in_any_order():
    first, second = page_of(*HEAD), page_of("Net à payer avant impôt : 1 570,00", "Net payé : 1 529,49", number=2)
    assert values(second, first) == values(first, second)
    assert values(first, second)["net_pay"] == 1529.49


def test_figures_that_cannot_stand_together_make_a_caution():
    page = page_of(
        *HEAD,
        "Net à payer avant impôt sur le revenu 1 570,00",
        "Impôt sur le revenu prélevé à la source 40,51",
        "Net payé 1 899,49",
    )
    assert [c.code for c in extract([page]).cautions] == ["sums_do_not_add_up"]


def test_an_advance_explains_the_difference():
    page = page_of(
        *HEAD,
        "Net à payer avant impôt sur le revenu 1 570,00",
        "Impôt sur le revenu prélevé à la source 40,51",
        "Acompte 300,00",
        "Net payé 1 229,49",
    )
    assert extract([page]).cautions == ()


def test_a_wrong_key_makes_a_caution_and_lowers_the_confidence():
    page = page_of("ALLARD SARL", "SIRET : 732 829 320 00075", "Net payé 1 000,00")
    extraction = extract([page])
    assert [c.code for c in extraction.cautions] == ["invalid_number"]
    assert extraction.fields["siret"].confidence < 0.7


def test_a_yearly_cumul_alone_is_no_month():
    page = page_of("ALLARD SARL", "Net imposable cumulé : 14 584,50", "Cumul brut 18 000,00", "Net payé 1 000,00")
    assert values(page).keys() & {"gross_pay", "net_taxable_pay"} == set()


def test_a_barcode_confirms_the_print_and_a_contradiction_is_said():
    code = Barcode("06", {"50": "73282932000074", "58": "1620,50", "5A": "2000,00"}, "valid", "FR000001")
    agreeing = page_of(*HEAD, "Salaire brut 2 000,00", barcodes=(code,))
    other = page_of(*HEAD, "Salaire brut 2 900,00", barcodes=(code,))
    assert extract([agreeing]).fields["net_taxable_pay"].source == "barcode"
    assert extract([agreeing]).cautions == ()
    assert [c.code for c in extract([other]).cautions] == ["barcode_mismatch"]
    assert extract([other]).fields["gross_pay"].confidence < extract([agreeing]).fields["gross_pay"].confidence


def test_a_column_of_cumuls_in_the_margin_is_never_the_month():
    page = page_of(
        *HEAD[:1],
        *HEAD[3:4],
        [(0.06, "Mois de paie : OCTOBRE"), (0.55, "Madame Awa NDIAYE")],
        [(0.06, "Année : 2025"), (0.55, "12 bis rue Haute")],
        None,
        [(0.06, "CUMULS 2025"), (0.52, "Base"), (0.62, "Taux"), (0.72, "Salarié"), (0.86, "Employeur")],
        [(0.06, "Brut"), (0.25, "Salaire forfaitaire"), (0.78, "2248,16")],
        [(0.06, "22615,30"), (0.25, "BRUT"), (0.78, "2248,16")],
        [(0.25, "vieillesse plafonnée"), (0.52, "2248,16"), (0.62, "6,90"), (0.78, "155,12"), (0.88, "192,22")],
        [(0.25, "vieillesse déplafonnée"), (0.52, "2248,16"), (0.62, "0,40"), (0.78, "8,99"), (0.88, "47,44")],
        [(0.25, "Montant net social"), (0.78, "1779,64")],
        [(0.25, "Net à payer avant PAS"), (0.78, "1822,84")],
        [(0.25, "PAS taux neutre 2.90"), (0.78, "-53,47")],
        None,
        "Virement de 1769,37 € le 31/10/2025 sur le compte FR76 4081",
    )
    read = values(page)
    assert read["gross_pay"] == 2248.16
    assert read["net_pay_before_tax"] == 1822.84
    assert read["net_pay"] == 1769.37
    assert read["period"] == "2025-10"
    assert read["payment_date"] == "2025-10-31"


def test_an_employment_voucher_is_no_slip_of_its_maker():
    page = page_of(
        [(0.06, "MSA santé famille retraite services"), (0.6, "Titre Emploi Simplifié Agricole")],
        None,
        "1 — EMPLOYEUR EARL BERTIN 50 B résidence des Trois Fontaines, 13003 Marseille",
        "SIRET 732 829 320 00074 Caisse de MSA : Marseille",
        None,
        "2 — SALARIÉ",
        [(0.06, "Nom et prénom"), (0.5, "N° d'immatriculation")],
        [(0.06, "LEMAIRE Alessandra"), (0.5, "2 69 05 49 588 157 80")],
        None,
        [(0.06, "Total brut"), (0.8, "648,21 €")],
        [(0.06, "5 — NET À PAYER"), (0.8, "494,92 €")],
    )
    read = values(page)
    assert read["employer_name"] == "EARL BERTIN"
    assert read["employee_name"] == "LEMAIRE Alessandra"


def test_the_words_of_the_next_column_are_no_end_of_a_label():
    page = page_of(
        *HEAD,
        [(0.06, "DU MOIS"), (0.25, "vieillesse"), (0.52, "2248,16"), (0.62, "6,90"), (0.78, "155,12")],
        [(0.06, "Net fiscal"), (0.25, "chômage"), (0.52, "2248,16"), (0.9, "94,42")],
        [(0.06, "1830,15"), (0.25, "csg déductible"), (0.52, "2208,82"), (0.62, "6,80"), (0.78, "150,20")],
        [(0.06, "Montant net social"), (0.25, "retraite"), (0.52, "2248,16"), (0.62, "4,01")],
        [(0.06, "1779,64"), (0.25, "TOTAL RETENUES"), (0.78, "468,52")],
    )
    read = values(page)
    assert (read["net_taxable_pay"], read["net_social_pay"]) == (1830.15, 1779.64)


def test_month_and_year_told_in_one_breath():
    page = page_of(
        *HEAD,
        "Salaire brut mois / année : 1 417,93 euros / 8 587,80 euros",
        "Net imposable mois / année: 1 162,83/6 906.20",
        "Net à payer : 1 104,23",
    )
    read = values(page)
    assert (read["gross_pay"], read["net_taxable_pay"]) == (1417.93, 1162.83)


def test_the_taxable_pay_in_the_line_of_the_tax():
    page = page_of(*HEAD, "Prélèvement à la source (4.1 % de 1604,86 € imposables) -65,80 €", "Net payé 1 400,00")
    assert values(page)["net_taxable_pay"] == 1604.86


def test_the_employer_in_the_line_at_the_foot():
    page = page_of(
        [(0.06, "Paie de juillet 2026"), (0.6, "M. Desmond COLLIN")],
        [(0.06, "Brut"), (0.3, "1070,64"), (0.6, "114 bis place Haute")],
        [(0.06, "Retraite"), (0.3, "-73,87"), (0.6, "35000 Rennes")],
        [(0.6, "Secrétaire médicale, depuis le 27/01/2026")],
        [(0.6, "Impôt"), (0.8, "0,00")],
        [(0.6, "Net à payer"), (0.8, "855,72")],
        None,
        "CCAS de Pessac · 38, cours Foch, 63000 Clermont-Ferrand · Siret 73282932000074 · Bulletin de paie à conserver",
    )
    assert values(page)["employer_name"] == "CCAS de Pessac"


def typed(x, text):
    """Words as a typewriter sets them, with wide spaces."""
    places = [m.start() for m in re.finditer(r"(?<!\S)\S", text)]
    return [
        (x + 0.0085 * at + 0.006 * rank, word) for rank, (at, word) in enumerate(zip(places, text.split(), strict=True))
    ]


def test_a_typed_address_is_one_line():
    page = page_of(
        typed(0.3, "BULLETIN DE PAIE"),
        typed(0.4, "CARON SHIRIN"),
        typed(0.4, "195 COURS DU GENERAL"),
        typed(0.4, "80000 AMIENS"),
        typed(0.44, "EMPLOI : AIDE"),
        typed(0.08, "NET A PAYER  1000,00"),
    )
    assert values(page)["employee_name"] == "CARON SHIRIN"


def test_a_social_security_number_holds_no_siret():
    page = page_of("Employeur : Mme Michelle YILDIZ", "N° Sécurité sociale : 2 92 05 33 569 234 72", "Net payé 244,65")
    assert "siret" not in values(page)


def test_the_head_of_the_tax_line_governs_that_line_alone():
    page = page_of(
        *HEAD,
        [(0.05, "Éléments de paie"), (0.4, "Base"), (0.5, "Taux"), (0.6, "A déduire"), (0.72, "A payer")],
        [(0.05, "Salaire brut"), (0.72, "2 570,52")],
        [(0.05, "Net à payer avant impôt sur le revenu"), (0.72, "2 048,46")],
        [(0.05, "Impôt sur le revenu"), (0.4, "Base"), (0.5, "Taux"), (0.6, "Montant"), (0.72, "Cumul PAS annuel")],
        [(0.05, "Impôt prélevé à la source"), (0.4, "2 011,37"), (0.5, "2,30"), (0.6, "46,26"), (0.72, "455,80")],
        [(0.05, "Montant net social"), (0.72, "2 035,76")],
        [(0.6, "Net payé :"), (0.75, "2 002,20 euros")],
        [(0.12, "Heures"), (0.3, "Brut"), (0.5, "Net imposable")],
        [(0.05, "Mensuel"), (0.12, "169,00"), (0.3, "2 570,52"), (0.5, "2 011,37")],
        [(0.05, "Annuel"), (0.12, "1 690,00"), (0.3, "25 705,20"), (0.5, "20 113,70")],
    )
    read = values(page)
    assert read["net_social_pay"] == 2035.76
    assert read["net_taxable_pay"] == 2011.37
    assert read["net_pay"] == 2002.2


def test_the_base_salary_of_an_agent_is_not_all_the_gross():
    page = page_of(
        [(0.13, "ELEMENTS"), (0.55, "A PAYER"), (0.68, "A DEDUIRE"), (0.82, "POUR INFORMATION")],
        [(0.13, "TRAITEMENT BRUT"), (0.55, "2 446,63")],
        [(0.13, "INDEMNITE SUIVI ORIENTATION"), (0.55, "236,97")],
        [(0.13, "TOTAUX DU MOIS"), (0.55, "2 683,60"), (0.68, "559,76"), (0.82, "1 850,11")],
        [(0.13, "NET A PAYER"), (0.55, "2 123,84")],
    )
    assert "gross_pay" not in values(page)


def test_home_employers_and_their_numbers_under_two_headings():
    page = page_of(
        [(0.05, "EMPLOYEUR"), (0.55, "SALARIÉ")],
        [(0.05, "N° Pajemploi : Y1234567"), (0.55, "N° de sécurité sociale : 2 69 05 49 588 157 80")],
        [(0.05, "M. ou Mme GARNIER Thomas"), (0.55, "Mme BENALI Samira")],
        [(0.05, "7 allée des Roses"), (0.55, "2 rue Voltaire")],
        [(0.05, "69100 VILLEURBANNE"), (0.55, "69100 VILLEURBANNE")],
        "Net à payer 565,10 €",
    )
    read = values(page)
    assert (read["employer_name"], read["employee_name"]) == ("GARNIER Thomas", "BENALI Samira")


def test_the_key_of_the_social_security_number_in_a_cell_of_its_own():
    page = page_of(
        [(0.5, "MIN"), (0.55, "NUMERO"), (0.7, "CLE"), (0.75, "N° DOS")],
        [(0.5, "206"), (0.55, "2 69 05 49 588 157"), (0.7, "80"), (0.75, "00")],
        "Net à payer 565,10 €",
    )
    assert values(page)["social_security_number"] == "269054958815780"


def test_days_and_years_are_no_pay():
    page = page_of(
        [(0.06, "Net imposable du mois"), (0.3, "Cumul net imposable"), (0.6, "Net payé")],
        [(0.1, "2 184,85"), (0.35, "10 991,10"), (0.62, "2 081,30")],
        "Règlement par virement le 31 mai 2026",
    )
    assert values(page)["net_taxable_pay"] == 2184.85
