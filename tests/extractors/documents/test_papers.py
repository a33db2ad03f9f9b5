"""Other papers: identity, family, statements, certificates; who they concern and what the checklists ask of them."""

from __future__ import annotations

import dataclasses

import pytest

from extractors.documents import extract
from tests.extractors.documents.found import values_of_rows as values
from tests.extractors.sheets import page_of

ZONE = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")


def test_the_back_of_a_card_by_its_zone():
    found = values("identity_card", *ZONE)
    assert (found["last_name"], found["birth_date"], found["document_number"]) == (
        "ERIKSSON",
        "1974-08-12",
        "D23145890",
    )
    assert found["sides"] == ["back"]


def test_a_renewal_receipt_has_no_zone():
    found = values(
        "residence_permit",
        "RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR",
        "Nom : DIALLO",
        "Prénoms : Fatou",
        "Valable du 03/09/2026 au 02/03/2027",
    )
    assert found["permit_kind"] == "renewal_receipt"
    assert (found["valid_from"], found["expiry_date"]) == ("2026-09-03", "2027-03-02")


BOOK = (
    "LIVRET DE FAMILLE",
    None,
    "PÈRE OU PARENT",
    "EXTRAIT DE L'ACTE DE NAISSANCE N° 336",
    "NOM LE GOFF",
    "Prénoms Moussa, Hocine",
    None,
    "PREMIER ENFANT",
    "EXTRAIT DE L'ACTE DE NAISSANCE N° 464",
    "NOM LE GOFF",
    "Prénoms Emmanuel",
    None,
    "DEUXIÈME ENFANT",
    "NOM ..............",
    "Prénoms ..........",
)


def test_a_book_of_unmarried_parents_holds_no_marriage():
    found = values("family_record_book", *BOOK)
    assert found["children"] == ["Emmanuel LE GOFF"]
    assert found["person_names"] == ["Moussa Hocine LE GOFF", "Emmanuel LE GOFF"]
    assert found["marriage"] is False


def test_a_marriage_is_seen():
    assert (
        values("family_record_book", "EXTRAIT DE L'ACTE DE MARIAGE N° 299", "Le 15 octobre 2009 a été célébré", *BOOK)[
            "marriage"
        ]
        is True
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [("RÉCÉPISSÉ DE DÉPÔT DE PLAINTE", "complaint"), ("DÉCLARATION DE MAIN COURANTE", "logbook")],
)
def test_a_logbook_entry_is_no_complaint(text, kind):
    assert values("police_complaint", text, "Déclarant : Mme Awa NDIAYE")["complaint_kind"] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("COMMANDEMENT DE PAYER LES LOYERS", "payment_order"),
        ("COMMANDEMENT D'AVOIR À QUITTER LES LIEUX", "leave_order"),
        ("ASSIGNATION EN DIVORCE devant le juge aux affaires familiales", "summons_jaf"),
        ("ASSIGNATION devant le juge des contentieux de la protection", "summons"),
    ],
)
def test_acts_of_a_bailiff(text, kind):
    assert values("bailiff_act", text, "À : Mme Awa NDIAYE, demeurant 3 rue Haute 33000 BORDEAUX")["act_kind"] == kind


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Je vous donne congé pour vente du logement dont vous êtes locataire.", "landlord"),
        ("Je vous informe que je souhaite quitter le logement que je loue ; mon préavis est d'un mois.", "tenant"),
    ],
)
def test_who_gives_notice(text, who):
    assert values("notice_to_quit", text)["from"] == who


def test_a_statement_of_benefits():
    found = values(
        "benefits_statement",
        "CAISSE D'ALLOCATIONS FAMILIALES DE LA GIRONDE",
        "N° allocataire : 1234567 A",
        "Le directeur certifie que Mme Nadia BELKACEM a perçu pour le mois de septembre 2026 :",
        [(0.08, "Allocations familiales"), (0.7, "148,52 €")],
        [(0.08, "Aide personnalisée au logement"), (0.7, "210,00 €")],
        [(0.08, "Total"), (0.7, "358,52 €")],
        "Fait à Bordeaux, le 12/10/2026",
    )
    assert found["beneficiary_name"] == "Nadia BELKACEM"
    assert (found["period"], found["total"], found["housing_benefit"], found["benefits"]) == (
        "2026-09",
        358.52,
        210.0,
        148.52,
    )
    assert (found["file_number"], found["issue_date"]) == ("1234567 A", "2026-10-12")


def test_a_hosting_certificate():
    found = values(
        "hosting_certificate",
        "Je soussignée Mme Anne MARTIN, née le 3 mai 1960, demeurant 4 rue Haute, 33000 Bordeaux,",
        "certifie sur l'honneur héberger à mon domicile M. Paul LEROY depuis le 1er mars 2026.",
        "Fait à Bordeaux, le 2 octobre 2026",
    )
    assert (found["host_name"], found["beneficiary_name"]) == ("Anne MARTIN", "Paul LEROY")
    assert (found["address"], found["since"], found["issue_date"]) == (
        "4 rue Haute, 33000 Bordeaux",
        "2026-03-01",
        "2026-10-02",
    )


def test_who_signs_is_not_who_is_concerned():
    found = values(
        "medical_certificate",
        "Docteur Paul ROCHE",
        "Je soussigné, certifie avoir examiné ce jour Mme Awa NDIAYE, née le 3 mai 1990.",
        "Fait à Pau, le 2 octobre 2026",
    )
    assert found["person_names"] == ["Awa NDIAYE"]


def test_nothing_is_made_up_from_an_empty_page():
    for type_id in ("rent_receipt", "court_ruling", "identity_card", "lease", "birth_certificate", "sworn_statement"):
        assert extract(type_id, [page_of()]).fields == {}


def test_the_name_is_given_as_the_card_prints_it():
    zone = ("P<ROUOCONNOR<<OCEANE<AMINATA<<<<<<<<<<<<<<<<", "UH372776<3ROU1512258F2801315<<<<<<<<<<<<<<<4")
    found = values("passport", [(0.3, "Nume / Surname")], [(0.5, "O'CONNOR")], [(0.5, "OCÉANE AMINATA")], *zone)
    assert (found["last_name"], found["first_names"]) == ("O'CONNOR", "OCÉANE AMINATA")


def test_given_names_that_the_zone_cut():
    zone = ("IDESPCM75108654<<<<<<<<<<<<<<<", "7511219F3011065ESP<<<<<<<<<<<4", "HOSSEINI<<LOUISE<ANA<PAULA<SVE")
    found = values("identity_card", "APELLIDOS", "HOSSEINI", "NOMBRE", "Louise Ana Paula Svetlana", *zone)
    assert found["first_names"] == "Louise Ana Paula Svetlana"


def test_spouses_under_headings_in_the_middle_of_their_halves():
    page = page_of(
        "EXTRAIT D'ACTE DE MARIAGE",
        [(0.26, "ÉPOUX"), (0.7, "ÉPOUSE")],
        [(0.1, "Nom :"), (0.2, "DELL'ACQUA"), (0.54, "Nom :"), (0.64, "KAYA")],
        [(0.1, "Prénoms :"), (0.2, "Kimberley, Maëlle"), (0.54, "Prénoms :"), (0.64, "Andrés")],
        [(0.1, "Née le :"), (0.2, "13 février 1960"), (0.54, "Né le :"), (0.64, "28 mai 1993")],
    )
    for source in ("pdf_text", "ocr"):
        found = extract("marriage_certificate", [dataclasses.replace(page, source=source)]).fields
        assert found["person_names"].value == ["Kimberley Maëlle DELL'ACQUA", "Andrés KAYA"]


def test_a_surname_that_is_a_firm_too_is_somebody():
    found = values(
        "pension_notice",
        [(0.08, "agirc-arrco"), (0.4, "Malakoff Humanis")],
        [(0.4, "177 avenue du Moulin, 94400 Vitry-sur-Seine")],
        None,
        [(0.54, "Mme Wideline LAMY")],
        [(0.54, "154 BIS ROUTE PASTEUR")],
        [(0.54, "97200 FORT-DE-FRANCE")],
        "NOTIFICATION DE VOTRE RETRAITE COMPLÉMENTAIRE",
    )
    assert found["beneficiary_name"] == "Wideline LAMY"


def test_a_town_employs_and_its_office_does_not():
    found = values(
        "employer_certificate",
        "Ville de Villeurbanne",
        "52, cours Haut",
        "69007 Lyon",
        None,
        "Nous attestons que la personne désignée ci-dessous fait partie de nos effectifs :",
        [(0.08, "Salarié(e)"), (0.5, "M. Aimé Ibarra")],
        "Fait à Lyon, le 26/08/2024",
        "Le service des ressources humaines",
    )
    assert (found["employer_name"], found["employee_name"]) == ("Ville de Villeurbanne", "Aimé Ibarra")


def test_a_contract_between_a_firm_and_monsieur():
    found = values(
        "employment_contract",
        "Contrat de travail à durée déterminée",
        "Entre les soussignés :",
        "UDAF du Rhône, dont le siège est situé 27 allée Haute, 25000 Besançon, ci-après « l'employeur », d'une part,",
        "et M. Bertrand Rodriguez, né le 08/01/1968 à Strasbourg, ci-après « le salarié », d'autre part,",
        "il a été convenu ce qui suit : le contrat prend effet le 20/01/2024.",
    )
    assert (found["employee_name"], found["employer_name"]) == ("Bertrand Rodriguez", "UDAF du Rhône")


def test_a_day_is_not_refused_for_the_law_of_the_sentence_before():
    found = values(
        "sworn_statement",
        "DÉCLARATION SUR L'HONNEUR",
        "Cette déclaration permet d'estimer l'aide au logement (arrêté du 22 décembre 2020)",
        "Le 30/05/2026",
    )
    assert found["issue_date"] == "2026-05-30"


def test_a_supplier_known_by_its_mark_alone():
    found = values(
        "proof_of_address",
        [(0.08, "Plenitude"), (0.6, "Votre facture du 6 avril 2026")],
        None,
        [(0.54, "M. Gaël Hernandez")],
        [(0.54, "80 COURS HAUT")],
        [(0.54, "83000 TOULON")],
        "Plenitude, SA - Siège social : 117 impasse Haute, 77100 Meaux",
    )
    assert found.get("issuer") != "Gaël Hernandez"


def test_a_surname_that_is_a_month_in_a_box_of_its_own():
    found = values("tax_return", "Déclaration de revenus 2024 - accusé de réception", "Nom : AOUT FATIMA-ZOHRA")
    assert found["person_names"] == ["AOUT FATIMA-ZOHRA"]


def test_who_acts_for_a_landlord_is_not_the_landlord_and_years_are_no_charges():
    found = values(
        "lease",
        "BAIL D'HABITATION MEUBLÉE",
        None,
        [(0.08, "LE BAILLEUR"), (0.55, "LE PRENEUR")],
        [(0.08, "M. VASSEUR Georges"), (0.55, "Mme GIRARD Özlem")],
        "représenté(e) par son mandataire Cabinet",
        "Bédin Gestion",
        None,
        "Le bail est consenti moyennant un loyer mensuel hors charges de 327,86 €, outre un forfait de charges",
        "mensuel de 15,86 €.",
        "Le locataire prend à sa charge les réparations locatives (décret n° 87-712 du 26 août 1987).",
    )
    assert (found["landlord_name"], found["tenants"]) == ("VASSEUR Georges", ["GIRARD Özlem"])
    assert (found["rent"], found["charges"]) == (327.86, 15.86)


def test_a_structure_that_no_word_betrays():
    found = values(
        "shelter_certificate",
        "ATTESTATION D'HÉBERGEMENT",
        "Je soussigné(e), Maggie LEGENDRE, directeur de Pension de famille La Passerelle, atteste que M. Eugène",
        "GARCÍA, né le 27/04/1973 à Bordeaux, est hébergé au sein de notre pension de famille située 34 rue Haute,",
        "33000 Bordeaux, depuis le 5 octobre 2023.",
    )
    assert found["host_name"] == "Pension de famille La Passerelle"


def test_a_visa_prints_surname_and_given_names_in_one_box():
    found = values(
        "residence_permit",
        [(0.08, "VISA"), (0.3, "FRANCE")],
        [(0.3, "DU / FROM"), (0.6, "AU / UNTIL")],
        [(0.3, "19-03-24"), (0.6, "18-03-25")],
        [(0.3, "NOM, PRÉNOM / SURNAME, NAME")],
        [(0.3, "LÉGER, Rokhaya Oksana")],
    )
    assert (found["last_name"], found["first_names"]) == ("LÉGER", "Rokhaya Oksana")
    assert (found["expiry_date"], found["permit_kind"]) == ("2025-03-18", "visa")


def test_printed_names_stand_when_the_zone_is_nearly_the_same():
    zone = ("P<FRAFERNANDEZ<<ABD<MALIK<DESMOND<<<<<<<<<<<", "17LH097822FRA5103113M3204038<<<<<<<<<<<<<<<6")
    found = values(
        "passport", "Nom / Surname (1)", "FERNANDEZ", "Prénoms / Given names (2)", "Abd-el-Malik, Desmond", *zone
    )
    assert found["first_names"] == "Abd-el-Malik Desmond"


def test_given_names_run_together_by_a_reader_are_set_apart_as_in_the_zone():
    zone = ("P<PRTCHRETIEN<<ZAREMA<AWA<<<<<<<<<<<<<<<<<<<", "XI708018<7PRT9702189F3408098<<<<<<<<<<<<<<<4")
    found = values("passport", "Apelidos / Surname / Nom", "CHRÉTIEN", "Given names / Prénoms", "ZAREMAAWA", *zone)
    assert (found["last_name"], found["first_names"]) == ("CHRÉTIEN", "ZAREMA AWA")


def test_parents_in_two_columns_are_not_the_child():
    found = values(
        "birth_certificate",
        "EXTRAIT DE NAISSANCE",
        [(0.3, "QUISPE MAMANI")],
        [(0.3, "Ömer")],
        [(0.3, "né le 23 mars 1963 à Toulon")],
        [(0.12, "PÈRE"), (0.62, "MÈRE")],
        [(0.1, "Nom : HEBERT"), (0.6, "Nom : BOURGEOIS")],
        [(0.1, "Prénoms : Boubacar, Teddy"), (0.6, "Prénoms : Fernanda, Wideline")],
        [(0.1, "né le 28 juin 1935"), (0.6, "née le 15 mai 1934")],
        "Fait à Sarcelles, le 21/11/2024",
    )
    assert found["person_names"] == ["QUISPE MAMANI Ömer"]
