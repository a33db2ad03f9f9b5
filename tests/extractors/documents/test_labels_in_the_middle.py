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
