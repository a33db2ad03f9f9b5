"""Who and when on papers of the outside examiners' third set: one small page for each cause of a mistake."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of as values
from tests.extractors.sheets import page_of


@pytest.mark.parametrize(
    "office", ["Monsieur le Préfet", "Madame la Présidente", "Monsieur le Maire", "M. le Procureur"]
)
def test_an_office_is_nobodys_name(office):
    page = page_of(
        "PROCÈS-VERBAL DE TENTATIVE D'EXPULSION",
        "me suis présenté au domicile de :",
        "Madame Lucinda JOURDAIN",
        None,
        f"Le concours de la force publique sera requis auprès de {office}, conformément aux articles L. 153-1.",
    )
    assert values("bailiff_act", page)["person_names"] == ["Lucinda JOURDAIN"]


def test_a_ticked_box_is_nobody_and_two_declarants_are_a_household():
    page = page_of(
        "DÉCLARATION SUR L'HONNEUR",
        "Nous soussigné(e)s :",
        [(0.08, "1er déclarant"), (0.25, "X M."), (0.35, "Mme")],
        [(0.1, "NOM"), (0.25, "MARTIN")],
        [(0.1, "Prénom"), (0.25, "Ruslan")],
        None,
        [(0.08, "2e déclarant"), (0.25, "M. X Mme")],
        [(0.1, "NOM"), (0.25, "GRZELAK")],
        [(0.1, "Prénom"), (0.25, "Mei-Ling")],
        None,
        "attestons sur l'honneur vivre maritalement depuis le 03/10/2010.",
    )
    assert values("sworn_statement", page)["person_names"] == ["MARTIN Ruslan", "GRZELAK Mei-Ling"]


@pytest.mark.parametrize(
    "day",
    [
        "Bourges, vendredi 15 décembre 2023",
        "Bourges, le vendredi 15 décembre 2023",
        "Fait à Bourges, en un exemplaire original, le 15-12-2023",
        "Fait en deux exemplaires originaux dont un remis à chaque partie, à Bourges le 15/12/2023",
        "Fait en autant d'originaux que de parties, à Bourges, le 15/12/2023",
        "Oloron-Sainte-Marie, le 15 décembre 2023",  # nobody is married
        "Saintes-Maries-de-la-Mer, le 15 décembre 2023",
        "Congénies, le 15 décembre 2023",
    ],
)
def test_the_day_after_a_town_or_after_how_many_copies_were_made(day):
    page = page_of(
        "ATTESTATION", "Mme Shirine EL IDRISSI est suivie depuis le 16/05/2023 par notre service.", None, day
    )
    assert values("social_support_certificate", page)["issue_date"] == "2023-12-15"


def test_a_list_of_who_borrows_each_with_a_birthday_in_brackets():
    page = page_of(
        [(0.1, "EMPRUNTEURS"), (0.55, "PROJET")],
        [(0.11, "M. Malo De Oliveira (24/09/1975)"), (0.55, "Acquisition ancien")],
        [(0.11, "M. Abdoulaye Mabiala (19/05/1984)"), (0.55, "Strasbourg")],
    )
    assert values("financing_plan", page)["person_names"] == ["Malo De Oliveira", "Abdoulaye Mabiala"]


def test_all_owners_of_a_property_are_taxed_and_the_coowners_of_a_sentence_are_nobody():
    page = page_of(
        "TAXES FONCIERES 2019",
        "PROPRIETAIRE(S) :",
        [(0.12, "MME MABIALA Shirine"), (0.45, "(PROPRIETAIRE INDIVIS)")],
        [(0.12, "MME PAPADOPOULOS Graziella"), (0.45, "(PROPRIETAIRE INDIVIS)")],
        None,
        [(0.5, "MME MABIALA Shirine")],
        [(0.5, "46 TER RUE HAUTE")],
        [(0.5, "69120 VAULX-EN-VELIN")],
        None,
        "EN CAS D'INDIVISION, L'IMPOT EST ETABLI AU NOM DES COPROPRIETAIRES INDIVIS.",
    )
    assert values("property_tax_notice", page)["person_names"] == ["MABIALA Shirine", "PAPADOPOULOS Graziella"]


def test_a_return_is_of_both_whom_its_envelope_addresses_and_a_stamp_is_not_its_day():
    page = page_of(
        "DÉCLARATION DES REVENUS 2014",
        [(0.06, "N° fiscal déclarant 1 : 14 82 217 074 173"), (0.55, "M ANTONETTI Thanh")],
        [(0.06, "N° fiscal déclarant 2 : 39 12 552 004 428"), (0.55, "MME PAPADOPOULOS Lucinda")],
        [(0.55, "120 RUE OLYMPE-DE-GOUGES")],
        [(0.55, "47000 AGEN")],
        None,
        "SIGNATURE(S)",
        "À Agen le 26 05 2015",
        None,
        [(0.6, "REÇU LE")],
        [(0.6, "09 JUIN 2025")],
    )
    found = values("tax_return", page)
    assert found["person_names"] == ["ANTONETTI Thanh", "PAPADOPOULOS Lucinda"]
    assert found["issue_date"] == "2015-05-26"


@pytest.mark.parametrize(
    ("mark", "issuer"),
    [
        (("ARMORIC", "ASSURANCES"), "ARMORIC ASSURANCES"),
        (("MUTUELLE DU", "VAL DE SEINE"), "MUTUELLE DU VAL DE SEINE"),
        (("MUTUELLE", "DU VAL DE SEINE"), "MUTUELLE DU VAL DE SEINE"),
        (("Crédit Coopératif", "Assurances"), "Crédit Coopératif Assurances"),
        (("ASSURANCES",), None),
    ],
)
def test_an_insurer_is_named_by_all_the_lines_of_its_mark(mark, issuer):
    beside = ("Attestation d'assurance habitation", "Risques locatifs")
    page = page_of(
        *[[(0.03, line), (0.4, title)] for line, title in zip(mark, beside, strict=False)],
        None,
        [(0.4, "SOUSCRIPTEUR : Monsieur Emeka DIARRA")],
        [(0.4, "LOGEMENT ASSURÉ : 106 allée des Érables, 31500 TOULOUSE")],
    )
    assert values("home_insurance_certificate", page).get("issuer") == issuer


def test_an_agreement_is_of_the_day_on_which_each_signed_it():
    columns = (0.1, 0.33, 0.55, 0.77)
    page = page_of(
        "Divorce par consentement mutuel",
        "Fait en quatre exemplaires au cabinet de l'un des conseils, à Pessac.",
        list(zip(columns, ("Margaux KAYA", "Rui WANG", "Conseil de l'épouse", "Conseil de l'époux"), strict=True)),
        [(x, "04/12/2022") for x in columns],
    )
    assert values("divorce_agreement", page)["issue_date"] == "2022-12-04"


def test_a_nationality_at_the_head_of_a_line_is_read():
    page = page_of(
        "Le préfet atteste que la demande de renouvellement de titre de séjour déposée par :",
        "M. MOUKOKO Gérard, né le 14 octobre 1966 (Comores), de nationalité",
        "comorienne,",
        "demeurant 209 square des Trois Fontaines, 76600 Le Havre, est en cours d'instruction.",
    )
    assert values("residence_permit", page)["nationality"] == "comorienne"


def test_no_label_is_an_employer():
    page = page_of(
        "A. Entreprise",
        [(0.08, "Raison sociale"), (0.46, "SA PAUL")],
        [(0.08, "N° SIRET"), (0.46, "53037943701118")],
        [(0.08, "Adresse de l'établissement"), (0.46, "123, résidence de l'Église, 34080 Montpellier")],
    )
    assert values("employer_certificate", page)["employer_name"] == "SA PAUL"
