"""Tax notices and ASDIR laid out by hand: years, references, shares, household, two declarants, the 2D-Doc."""

from __future__ import annotations

from functools import partial

import pytest

from extractors.documents.tax_notice import extract
from extractors.fields.second_source import confirm
from extractors.fields.spec import FieldValue
from extractors.page import Barcode
from tests.extractors.documents.found import values_of
from tests.extractors.sheets import page_of

FRONT = (
    [(0.3, "DIRECTION GÉNÉRALE DES FINANCES PUBLIQUES")],
    [(0.3, "Impôt et prélèvements sociaux sur les revenus de 2024")],
    [(0.3, "Avis d'impôt établi en 2025")],
    None,
    [(0.05, "Numéro fiscal :"), (0.55, "M DURAND PAUL")],
    [(0.05, "Déclarant 1 (C) :"), (0.25, "30 23 217 600 053"), (0.55, "OU MME MARTIN ANNE")],
    [(0.05, "Déclarant 2 (C) :"), (0.25, "30 12 534 769 188"), (0.55, "12 RUE HAUTE")],
    [(0.05, "Référence de l'avis :"), (0.25, "25 33 A123456 78"), (0.55, "33000 BORDEAUX")],
    [(0.05, "Adresse d'imposition au 01/01/2025 :")],
    [(0.05, "12 RUE HAUTE")],
    [(0.05, "33000 BORDEAUX")],
    [(0.05, "Numéro FIP : 330 99 1234567 12")],
    [(0.05, "Date d'établissement :"), (0.25, "10/07/2025")],
    [(0.05, "Date de mise en recouvrement :"), (0.33, "31/07/2025")],
    None,
    [(0.5, "Somme qu'il vous reste à payer"), (0.85, "120 €")],
    [(0.5, "Revenu fiscal de référence :"), (0.85, "28 411")],
    [(0.5, "Nombre de parts :"), (0.85, "2,50")],
)
EXPECTED = {
    "notice_kind": "income_tax",
    "income_year": 2024,
    "notice_year": 2025,
    "reference_tax_income": 28411,
    "tax_shares": 2.5,
    "declarants": ["DURAND PAUL", "MARTIN ANNE"],
    "tax_numbers": ["3023217600053", "3012534769188"],
    "notice_reference": "2533A12345678",
    "issue_date": "2025-07-10",
    "address": "12 RUE HAUTE 33000 BORDEAUX",
}
DETAILS = (
    "Avis d'impôt établi en 2025 - Impôt sur les revenus de 2024",
    [(0.05, "Détail des revenus"), (0.5, "Déclar. 1"), (0.65, "Déclar. 2"), (0.85, "Total")],
    [(0.05, "Salaires"), (0.5, "20 000"), (0.65, "11 568"), (0.85, "31 568")],
    [(0.05, "Impôt sur le revenu net avant corrections"), (0.85, "1 200")],
    [(0.05, "Total de l'impôt sur le revenu net"), (0.85, "1 105")],
    [(0.05, "Nombre de personnes à charge"), (0.85, "1")],
    "Plafond non utilisé pour les revenus de 2022 : 4 052",
)


values = partial(values_of, "tax_notice")


def test_page_one_alone():
    assert values(page_of(*FRONT)) == EXPECTED


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_details_in_any_order(order):
    pages = (page_of(*FRONT), page_of(*DETAILS, number=2))
    more = {**EXPECTED, "net_tax": 1105, "dependants": 1, "household_size": 3}
    assert values(*(pages[i] for i in order)) == more


def test_the_year_is_that_of_the_income():
    page = page_of("Avis d'impôt 2025 sur les revenus 2024", "Adresse d'imposition au 01/01/2025", "Revenus de 2024")
    found = values(page)
    assert (found["income_year"], found["notice_year"]) == (2024, 2025)


def test_a_corrective_notice_gives_the_new_figures():
    page = page_of(
        "Avis d'impôt rectificatif établi en 2026",
        "Impôt sur les revenus de 2023",
        None,
        [(0.5, "Situation précédente"), (0.75, "Nouvelle situation")],
        [(0.05, "Revenu fiscal de référence"), (0.6, "23 542 €"), (0.86, "20 776 €")],
    )
    found = values(page)
    assert (found["income_year"], found["notice_year"], found["reference_tax_income"]) == (2023, 2026, 20776)


@pytest.mark.parametrize(
    ("rows", "income"),
    [
        ((("Déclaration du 30/05/2024", "Déclaration retenue"), ("26 926", "28 253")), 28253),
        ((("Après modification", "Avant modification"), ("28 253", "26 926")), 28253),
        ((("Calcul A", "Calcul B"), ("26 926", "28 253")), None),
        ("Votre revenu fiscal de référence est porté de 26 926 € à 28 253 €.", 28253),
        ("Revenu fiscal de référence : 28 253 € (au lieu de 26 926 €)", 28253),
    ],
)
def test_of_two_incomes_the_one_that_counts(rows, income):
    if isinstance(rows, tuple):
        heads, figures = ([(0.5, left), (0.78, right)] for left, right in rows)
        rows = (heads, [(0.08, "Revenu fiscal de référence"), *figures])
    else:
        rows = (rows,)
    front = ("Avis de situation déclarative 2024", "Revenus de 2023", None)
    assert values(page_of(*front, *rows)).get("reference_tax_income") == income


def test_the_code_tells_which_figure_of_a_row_counts():
    row = [(0.08, "Revenu fiscal de référence"), (0.5, "26 926"), (0.78, "28 253")]
    code = Barcode("18", {"41": "28253"}, "valid", "FR03")
    read = extract([page_of("Avis de situation déclarative", "Revenus de 2023", row, barcodes=(code,))])
    assert (read.fields["reference_tax_income"].value, read.cautions) == (28253, ())


def test_a_number_of_people_after_the_shares_is_none_of_shares():
    page = page_of("Revenus de 2023", "Le foyer compte 2,50 parts. 1 personne à charge.")
    assert values(page)["tax_shares"] == 2.5
    page = page_of("Revenus de 2023", "Quotient familial : 1,0 part - personnes à charge : aucune")
    assert values(page)["tax_shares"] == 1.0


def test_asdir():
    page = page_of(
        "IMPÔT SUR LES REVENUS DE L'ANNÉE 2024",
        "AVIS DE SITUATION DÉCLARATIVE ÉTABLI EN 2025",
        "Référence du document : 00 25 1234567 89",
        "Revenu fiscal de référence : 0",
        "Nombre de parts : 1",
        "« Vérifier un avis d'impôt »",
    )
    found = values(page)
    assert found["notice_kind"] == "declarative_situation"
    assert (found["income_year"], found["notice_year"], found["reference_tax_income"]) == (2024, 2025, 0)


@pytest.mark.parametrize(
    ("printed", "shares"), [("2", 2.0), ("2,5", 2.5), ("2.25", 2.25), ("1,00", 1.0), ("3 1/2", 3.5)]
)
def test_shares_in_every_form(printed, shares):
    assert values(page_of("Revenus de 2024", f"Nombre de parts : {printed}"))["tax_shares"] == shares


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        (("Nombre de personne(s) à charge : 3",), 3),
        (("Enfants mineurs à charge : 2", "Enfants majeurs rattachés : 1"), 3),
        (("Situation du foyer : mariés, 2 enfants à charge",), 2),
        (("Vous n'avez déclaré aucune personne à charge",), 0),
        (("Personnes à charge : néant",), 0),
        (("Nombre de personnes à charge : 2 dont 1 en résidence alternée",), 2),
        (("Nombre de personnes à votre charge au 31 : 2",), 2),
        (("Situation de famille : M - Personnes à charge : F 2 H 1",), 3),
        (([(0.05, "Nombre de personnes à charge"), (0.4, "F : 2"), (0.5, "G : 0"), (0.6, "J : 1")],), 3),
        (
            (
                [(0.05, "Personnes à charge"), (0.4, "F"), (0.5, "G"), (0.6, "H"), (0.7, "J")],
                [(0.4, "2"), (0.5, "0"), (0.6, "0"), (0.7, "1")],
            ),
            3,
        ),
        (("Enfants mineurs ou handicapés : 1", "Enfants mineurs ou handicapés en résidence alternée : 2"), 3),
        (("Personnes à charge (hors résidence alternée) : 1", "Personnes à charge en résidence alternée : 1"), 2),
        (("Nombre de personnes à charge : 0", "Nombre de personnes à charge en résidence alternée : 2"), 2),
        (("3 personnes à charge dont 1 enfant handicapé",), 3),
        (("2 enfants à charge et 1 enfant en résidence alternée",), 3),
        (("Enfant(s) mineur(s) ou handicapé(s) : 1 dont 1 en résidence alternée",), 1),
        ((" Enfants majeurs mariés ou pacsés ou chargés de famille (N) : 1",), 1),
        (("Personnes à charge : 1", "Frais de garde enfant n° 1 : 2 300"), 1),
    ],
)
def test_dependants(rows, count):
    found = values(page_of(*FRONT, None, *rows))
    assert (found["dependants"], found["household_size"]) == (count, 2 + count)


def test_shares_alone_say_nothing_of_the_household():
    alone = [row for row in FRONT if not (row and "Déclarant 2" in str(row))]
    alone[5] = [(0.05, "Déclarant 1 (C) :"), (0.25, "30 23 217 600 053")]
    for shares in ("1,00", "1,50"):
        read = values(page_of(*alone[:-1], [(0.5, "Nombre de parts :"), (0.85, shares)]))
        assert not {"dependants", "household_size"} & set(read)


def coded(**changes):
    said = {"41": "28411", "43": "2,5", "44": "2533A12345678", "45": "2024", "46": "DURAND PAUL", "47": "3023217600053"}
    return Barcode("28", {**said, **changes}, "valid", "FR03")


def test_a_barcode_that_agrees_makes_sure():
    plain, sure = extract([page_of(*FRONT)]), extract([page_of(*FRONT, barcodes=(coded(),))])
    assert sure.fields["reference_tax_income"].confidence >= plain.fields["reference_tax_income"].confidence
    assert sure.cautions == ()


def test_a_barcode_that_contradicts_makes_a_caution():
    plain, doubt = extract([page_of(*FRONT)]), extract([page_of(*FRONT, barcodes=(coded(**{"41": "58411"}),))])
    assert [c.code for c in doubt.cautions] == ["barcode_mismatch"]
    assert "28 411" in doubt.cautions[0].message
    assert doubt.fields["reference_tax_income"].confidence < 0.7 * plain.fields["reference_tax_income"].confidence


def test_a_barcode_gives_what_the_print_does_not():
    fields = extract(
        [page_of("Impôt sur les revenus de 2024", "Avis d'impôt établi en 2025", barcodes=(coded(),))]
    ).fields
    assert (fields["reference_tax_income"].value, fields["reference_tax_income"].source) == (28411, "barcode")
    assert fields["tax_shares"].value == 2.5


def test_a_wrong_signature_gives_nothing():
    code = Barcode("28", coded().fields, "invalid", "FR03")
    fields = extract([page_of("Impôt sur les revenus de 2024", "Avis d'impôt établi en 2025", barcodes=(code,))]).fields
    assert "reference_tax_income" not in fields


def test_the_recovery_date_is_no_issue_date():
    found = values(page_of("Impôt sur les revenus de 2024", "Date de mise en recouvrement : 31/07/2025"))
    assert "issue_date" not in found


def test_an_income_threshold_in_prose_is_no_income():
    page = page_of("Impôt sur les revenus de 2024", "si votre revenu fiscal de référence est inférieur à 25 000 €,")
    assert "reference_tax_income" not in values(page)


def test_of_three_years_the_reference_income_is_that_of_the_notice():
    page = page_of(
        "Impôt sur les revenus de l'année 2023",
        "Avis établi en 2024",
        None,
        [(0.05, "Vos trois dernières années"), (0.8, "Euros")],
        [(0.05, "Revenu fiscal de référence 2021"), (0.8, "26 332")],
        [(0.05, "Revenu fiscal de référence 2022"), (0.8, "26 849")],
        [(0.05, "Revenu fiscal de référence 2023"), (0.8, "27 366")],
    )
    assert values(page)["reference_tax_income"] == 27366


def test_a_tax_number_is_no_reference_of_the_notice():
    page = page_of(
        "AVIS D'IMPÔT RECTIFICATIF ÉTABLI EN 2025",
        "Impôt sur les revenus 2024",
        "Nos références : 25 93 1147480 19 (référence de l'avis)",
        "Identifiant fiscal : 23 64 260 164 112 / 39 18 578 115 165",
    )
    assert values(page)["notice_reference"] == "2593114748019"


def test_a_code_that_replaces_a_weak_print_says_so():
    weak = FieldValue(58411, "58 411", 0.6, 1, None, "ocr")
    fields = {"reference_tax_income": weak}
    said = {"reference_tax_income": (28411, "28411")}
    cautions = confirm(fields, said, 1, coded(), {})
    assert (fields["reference_tax_income"].value, fields["reference_tax_income"].source) == (28411, "barcode")
    assert [c.code for c in cautions] == ["low_confidence"]


def test_the_declarants_stand_at_the_head_of_the_columns_of_incomes():
    page = page_of(
        [(0.05, "Impôt sur les revenus de l'année 2024"), (0.55, "N° fiscal décl. 1 : 30 23 217 600 053")],
        [(0.05, "DÉTAIL DES REVENUS"), (0.35, "LENOIR GABRIEL"), (0.6, "PAUL CELIMENE"), (0.85, "TOTAL")],
        [(0.05, "Salaires"), (0.4, "12 588"), (0.65, "26 959"), (0.85, "39 547")],
    )
    assert values(page)["declarants"] == ["LENOIR GABRIEL", "PAUL CELIMENE"]


def test_a_surname_may_be_a_month():
    page = page_of(
        "Avis d'impôt sur les revenus de 2024", "Déclarant 1 : AOUT ROGER", "Déclarant 2 : HERNANDEZ FABIOLA"
    )
    assert values(page)["declarants"] == ["AOUT ROGER", "HERNANDEZ FABIOLA"]


def test_an_amount_that_another_column_names_is_not_the_labels():
    page = page_of(
        "Impôt sur les revenus de 2016",
        [(0.05, "Revenu fiscal de référence"), (0.4, "Contributions sociales : 0")],
        "  11 915",
        [(0.05, "IMPOT SUR LE REVENU NET"), (0.45, "1967"), (0.55, "PLAFOND EPARGNE RETRAITE"), (0.9, "4114")],
    )
    found = values(page)
    assert (found["reference_tax_income"], found["net_tax"]) == (11915, 1967)


def test_no_tax_is_read_as_letters_by_ocr():
    page = page_of("Impôt sur les revenus de 2024", [(0.05, "IMPÔT SUR LE REVENU NET"), (0.85, "O€")], source="ocr")
    assert values(page)["net_tax"] == 0


def test_of_two_readings_the_one_with_the_stroke_is_the_print():
    found = values(
        page_of(
            "Impôt sur les revenus de 2024",
            [(0.05, "Adresse d'imposition au 01/01/2025 :"), (0.55, "M'BALA IEAN-ROBERT")],
            [(0.05, "188, PLACE D'AQUITAINE"), (0.55, "188, PLACE D'AOUITAINE")],
            [(0.05, "34080 MONTPELLIER"), (0.55, "34080 MONTPELLIER")],
            None,
            [(0.05, "Déclarant 1 (C) :"), (0.3, "M'BALA JEAN-ROBERT")],
            source="ocr",
        )
    )
    assert found["address"] == "188, PLACE D'AQUITAINE 34080 MONTPELLIER"
    assert found["declarants"] == ["M'BALA JEAN-ROBERT"]


def test_a_code_gives_back_the_marks_that_ocr_lost():
    rows = [[(x, t.replace("RUE HAUTE", "RUE DE LEGLISE")) for x, t in row] if row else row for row in FRONT]
    code = coded(**{"4Y": "12 RUE DE L'EGLISE/33000 BORDEAUX"})
    fields = extract([page_of(*rows, source="ocr", barcodes=(code,))]).fields
    assert fields["address"].value == "12 RUE DE L'EGLISE 33000 BORDEAUX"


def test_a_town_cut_at_its_hyphen():
    page = page_of(
        "Impôt sur les revenus de 2023",
        [(0.09, "Adresse déclarée au 1er janvier"), (0.46, "24 B RUE EDOUARD VAILLANT 54500 VANDOEUVRE-")],
        [(0.46, "LES-NANCY")],
    )
    assert values(page)["address"] == "24 B RUE EDOUARD VAILLANT 54500 VANDOEUVRE-LES-NANCY"


def test_an_envelope_whose_town_cannot_be_read_still_names_its_people():
    page = page_of("Impôt sur les revenus de 2024", [(0.5, "MME ZERROUKI AGNES")], [(0.5, "209 PLACE PIERRE MENDES")])
    assert values(page)["declarants"] == ["ZERROUKI AGNES"]


def test_the_shares_say_whether_children_in_shared_custody_are_counted_apart():
    rows = ("Nombre de personnes à charge : 1", "Nombre d'enfants en résidence alternée : 1")
    page = page_of("Impôt sur les revenus de 2024", "Déclarant 1 : 30 23 217 600 053", "Nombre de parts : 2,25", *rows)
    assert values(page)["dependants"] == 2
    page = page_of("Impôt sur les revenus de 2024", "Déclarant 1 : 30 23 217 600 053", "Nombre de parts : 1,25", *rows)
    assert values(page)["dependants"] == 1


def test_shares_and_income_told_in_a_sentence():
    page = page_of(
        "Avis de non-imposition",
        "Impôt sur les revenus de 2024 - avis établi en 2025",
        "Votre revenu fiscal de référence s'élève à 9 876 € pour 1,5 part.",
    )
    found = values(page)
    assert (found["reference_tax_income"], found["tax_shares"]) == (9876, 1.5)


def test_a_declarative_situation_told_in_a_letter():
    page = page_of(
        [(0.06, "FINANCES PUBLIQUES"), (0.55, "DURAND PAUL")],
        [(0.06, "SIP RENNES OUEST"), (0.55, "12 RUE HAUTE")],
        [(0.06, "35021 RENNES CEDEX 9"), (0.55, "33000 BORDEAUX")],
        None,
        "Objet : avis de situation déclarative à l'impôt sur le revenu — revenus de l'année 2023",
        [(0.7, "Le 10 avril 2024")],
        None,
        "Vous avez déposé le 8 avril 2024 votre déclaration. Le foyer compte 3 personnes à charge et le nombre",
        "de parts retenu est de 3,00. Le revenu fiscal de référence s'élève à 39 223 €.",
    )
    read = values(page)
    assert (read["issue_date"], read["tax_shares"], read["reference_tax_income"]) == ("2024-04-10", 3.0, 39223)


def test_an_address_abroad_ends_with_its_country():
    page = page_of(
        [(0.3, "Avis d'impôt établi en 2025")],
        [(0.05, "CENTRE DES FINANCES PUBLIQUES"), (0.55, "MME BEN SALAH CHLOE")],
        [(0.05, "SIP NON-RESIDENTS"), (0.55, "FLAT 131 18 MORTIMER ROAD")],
        [(0.05, "93465 NOISY-LE-GRAND CEDEX"), (0.55, "LONDON N1 5AR")],
        [(0.55, "ROYAUME-UNI")],
    )
    read = values(page)
    assert read["address"] == "FLAT 131 18 MORTIMER ROAD LONDON N1 5AR ROYAUME-UNI"
    assert read["declarants"] == ["BEN SALAH CHLOE"]


def test_a_remark_in_brackets_is_not_the_income():
    page = page_of(
        *FRONT[:-2], [(0.05, "REVENU FISCAL DE REFERENCE (dont 2 576 de revenus exonérés)"), (0.85, "43 624")]
    )
    assert values(page)["reference_tax_income"] == 43624


def test_labels_over_their_figures_in_two_columns_close_together():
    page = page_of(
        *FRONT[:4],
        [(0.08, "Personnes à charge"), (0.55, "Impôt sur le revenu net")],
        [(0.08, "2"), (0.55, "263 €")],
        [(0.08, "Nombre de parts"), (0.55, "Prélèvement à la source déjà payé")],
        [(0.08, "3,00"), (0.55, "274 €")],
        pitch=0.0115,
    )
    read = values(page)
    assert (read["net_tax"], read["tax_shares"], read["dependants"]) == (263, 3.0, 2)
