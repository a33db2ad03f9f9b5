"""Labels between two people, boxes whose tick is lost, sums after what they leave out, streets, greetings."""

import pytest

from tests.extractors.documents.found import values_of_rows


def test_spouses_stand_on_either_side_of_the_labels_of_an_act() -> None:
    rows = [
        "Acte de mariage",
        "copie intégrale",
        [(0.28, "POPOV"), (0.48, "NOM"), (0.62, "MARTEL")],
        [(0.28, "Paul, Luc"), (0.47, "Prénom(s)"), (0.62, "Inès")],
        [(0.25, "24 novembre 1977"), (0.48, "Né(e) le"), (0.62, "2 mars 1979")],
        [(0.2, "Luc POPOV"), (0.49, "Père"), (0.62, "Jean MARTEL")],
        "Copie certifiée conforme à l'original, à Pau, le 21 août 2026",
    ]
    found = values_of_rows("marriage_certificate", *rows)
    assert found["person_names"] == ["Paul Luc POPOV", "Inès MARTEL"]


@pytest.mark.parametrize(("end", "kind"), [("09/06/2024", "fixed_term"), ("sans objet", "permanent")])
def test_an_end_tells_the_kind_where_the_tick_of_two_boxes_is_lost(end: str, kind: str) -> None:
    rows = ["Contrat de travail", [(0.1, "Nature")], [(0.1, "CDI CDD")], [(0.1, "Fin prévue")], [(0.1, end)]]
    assert values_of_rows("employment_contract", *rows)["contract_kind"] == kind


def test_gross_pay_follows_what_it_leaves_out() -> None:
    rows = [
        "CERTIFICAT DE PRÉSENCE À L'EFFECTIF",
        "certifie que Mme Inès MARTEL est inscrite à son effectif depuis le 25/09/2016.",
        "Rémunération mensuelle brute, gratification de fin d'année et indemnités",
        "non comprises : 2062,28 €.",
    ]
    assert values_of_rows("employer_certificate", *rows)["gross_pay"] == 2062.28


def test_the_number_of_a_street_is_no_benefit() -> None:
    rows = [
        "Attestation de paiement",
        "Versé à votre bailleur pour mai 2026",
        "Aide personnalisée au logement (APL), pour 25 bis place des Écoles, 67000 Strasbourg",
        "219,84 €",
        "Total des prestations du mois : 473,24 €",
    ]
    assert values_of_rows("benefits_statement", *rows)["housing_benefit"] == 219.84


def test_whom_a_bill_greets_by_the_given_name_holds_the_contract() -> None:
    rows = [
        "Relevé du 12 avril 2024",
        "Bonjour Inès,",
        "Voici votre point du mois. Merci à Paul Popov de vous avoir parrainée.",
        "Le compteur tourne pour Inès MARTEL au 63, chemin Haut, 37000 Tours.",
    ]
    assert values_of_rows("proof_of_address", *rows)["holder_name"] == "Inès MARTEL"


def test_your_spouse_is_not_who_asked() -> None:
    rows = [
        [(0.55, "M. Karim MARTEL")],
        [(0.55, "9 rue Haute")],
        [(0.55, "62300 Lens")],
        None,
        "Objet : regroupement familial de M. Karim MARTEL — dépôt d'un dossier complet",
        "Votre demande en faveur de votre époux, Paul POPOV, né le 11/01/1965, est enregistrée.",
    ]
    assert values_of_rows("family_reunification_certificate", *rows)["person_names"] == ["Karim MARTEL"]


def test_labels_of_two_columns_stand_between_nobody() -> None:
    rows = [
        "Naissance — copie intégrale de l'acte",
        [(0.09, "nom de famille"), (0.25, "MARTEL")],
        [(0.09, "prénom(s)"), (0.25, "Inès, Zoé")],
        None,
        [(0.1, "Père"), (0.53, "Mère")],
        [(0.11, "nom"), (0.27, "POPOV"), (0.53, "nom"), (0.7, "MBARGA")],
        [(0.11, "prénom(s)"), (0.27, "Paul, Luc"), (0.53, "prénom(s)"), (0.7, "Anne-Sophie")],
        "Acte établi à Nantes le 24 janvier 2023.",
    ]
    assert sorted(values_of_rows("birth_certificate", *rows)["person_names"][0].split()) == ["Inès", "MARTEL", "Zoé"]


def test_surname_and_given_names_of_a_register_follow_their_words() -> None:
    rows = [
        "EXTRAIT DES REGISTRES DES ACTES DE NAISSANCE",
        "Le onze août deux mille",
        "est né(e) à El Eulma",
        "le (la) nommé(e) POPOV",
        "prénom(s) Paul",
        "du sexe masculin",
        "El Eulma, le 12/02/2024",
    ]
    assert values_of_rows("birth_certificate", *rows)["person_names"] == ["Paul POPOV"]


def test_what_the_cover_is_for_is_the_address_and_not_the_home_left() -> None:
    rows = [
        [(0.1, "Mutuelle des Pays du Lac"), (0.5, "M. POPOV Paul")],
        [(0.5, "22 RUE HAUTE")],
        [(0.5, "76600 LE HAVRE")],
        None,
        "Attestation d'assurance",
        "Mutuelle des Pays du Lac, société d'assurance mutuelle, atteste que le contrat garantit",
        "depuis votre changement d'adresse l'appartement situé :",
        "172, place du Moulin",
        "97400 Saint-Denis",
        "et non plus 22 rue Haute, 76600 Le Havre.",
    ]
    found = values_of_rows("home_insurance_certificate", *rows)
    assert found["address"] == "172, place du Moulin 97400 Saint-Denis"


def test_a_speck_between_two_words_after_one_civility_parts_nobody() -> None:
    rows = ["Déclaration sur l'honneur", "Intéressé(e) : M. PAUL,POPOV tel. 06 39 98 09 81", "déclare sur l'honneur :"]
    assert values_of_rows("sworn_statement", *rows)["person_names"] == ["PAUL POPOV"]


def test_the_tenant_of_a_cell_certifies_nothing() -> None:
    rows = [
        "Assurance mutuelle du Lac",
        [(0.1, "Contrat"), (0.4, "Formule")],
        [(0.1, "601 146986 B"), (0.4, "Locataire, résidence principale")],
        "Assurance mutuelle du Lac, société d'assurance mutuelle à cotisations variables, atteste que le contrat",
        "souscrit par M. POPOV Paul garantit le logement.",
    ]
    assert values_of_rows("home_insurance_certificate", *rows).get("issuer") != "Locataire"
