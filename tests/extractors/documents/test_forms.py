"""Forms that say who somebody is by a heading: sections one under another, columns side by side, boxes of dates."""

from __future__ import annotations

from tests.extractors.documents.found import values_of_rows as values


def test_host_and_guest_in_two_columns_of_one_form():
    found = values(
        "hosting_certificate",
        "DÉCLARATION D'HÉBERGEMENT",
        None,
        [(0.22, "L'HÉBERGEANT"), (0.55, "LA PERSONNE HÉBERGÉE")],
        [(0.08, "Nom"), (0.22, "KONÉ"), (0.55, "DA SILVA")],
        [(0.08, "Prénom"), (0.22, "Fatou Aïcha"), (0.55, "Zoé")],
        [(0.08, "Adresse"), (0.22, "12 rue Haute"), (0.55, "la même")],
        [(0.22, "33000 Bordeaux")],
        [(0.08, "Qualité"), (0.22, "locataire"), (0.55, "sœur")],
    )
    assert (found["host_name"], found["beneficiary_name"]) == ("KONÉ Fatou Aïcha", "DA SILVA Zoé")
    assert found["address"] == "12 rue Haute 33000 Bordeaux"


def test_employer_and_employee_in_sections_with_the_same_boxes():
    found = values(
        "employment_contract",
        "Contrat de travail à durée indéterminée",
        "1. Le particulier employeur",
        "Nom et prénom D'ANGELO Jean",
        "Adresse 3 rue Haute, 33000 Bordeaux",
        "2. Le salarié",
        "Nom et prénom JEAN Fatoumata",
        "Adresse 5 rue Basse, 33000 Bordeaux",
    )
    assert (found["employer_name"], found["employee_name"]) == ("D'ANGELO Jean", "JEAN Fatoumata")


def test_the_first_applicant_and_the_days_printed_under_their_labels():
    found = values(
        "registration_certificate",
        "Attestation d'enregistrement d'une demande de logement social",
        [(0.22, "Demandeur"), (0.38, "Co-demandeur"), (0.6, "Déposée initialement le")],
        [(0.08, "Nom"), (0.22, "MERCIER"), (0.38, "ROUX"), (0.6, "25/04/2023")],
        [(0.08, "Prénom"), (0.22, "Zarema"), (0.38, "Li"), (0.6, "Renouvelée en dernier lieu le")],
        [(0.6, "16/08/2025")],
        [(0.6, "À renouveler avant le")],
        [(0.6, "16/08/2026")],
    )
    assert found["applicant_name"] == "MERCIER Zarema"
    assert (found["first_filed_on"], found["renewed_on"]) == ("2023-04-25", "2025-08-16")


def test_a_card_of_a_neighbour_whose_captions_are_in_three_languages():
    found = values(
        "identity_card",
        [(0.2, "BUNDESREPUBLIK DEUTSCHLAND"), (0.6, "W5K3PW016")],
        None,
        "[a] Name / Surname / Nom",
        "YILDIZ",
        None,
        "Vornamen / Given names / Prénoms",
        "ZOÉ",
        None,
        [(0.08, "Geburtstag / Date of birth"), (0.5, "Staatsangehörigkeit")],
        [(0.08, "20.02.1976"), (0.5, "DEUTSCH")],
        None,
        "Gültig bis / Date of expiry / Date d'expiration",
        "12 FEB / FÉV 2035",
    )
    assert (found["last_name"], found["first_names"], found["nationality"]) == ("YILDIZ", "ZOÉ", "DEUTSCH")
    assert (found["birth_date"], found["expiry_date"]) == ("1976-02-20", "2035-02-12")
    assert found["document_number"] == "W5K3PW016"


def test_a_letter_that_answers_another_is_not_of_the_day_of_that_one():
    found = values(
        "unemployment_statement",
        [(0.08, "Identifiant"), (0.4, "Courrier du"), (0.7, "Inscrit depuis le")],
        [(0.08, "2663876N"), (0.4, "2 novembre 2025"), (0.7, "11/11/2023")],
        None,
        "Conformément à notre courrier du 24/08/2025, une retenue de 42,16 € est opérée.",
        "La somme versée sur votre compte s'élève donc à 402,43 €.",
    )
    assert (found["issue_date"], found["amount"]) == ("2025-11-02", 402.43)


def test_a_sender_that_runs_on_into_the_line_below():
    found = values(
        "proof_of_address",
        "Régie municipale d'énergie",
        "de Lannemezan",
        None,
        None,
        "TITULAIRE",
        "Mme Zoé MARTIN",
        None,
        "ADRESSE DE FOURNITURE",
        "10 rue Haute",
        "62300 Lens",
        None,
        "Régie municipale d'énergie de Lannemezan, RCS 498786005",
    )
    assert (found["issuer"], found["address"]) == (
        "Régie municipale d'énergie de Lannemezan",
        "10 rue Haute 62300 Lens",
    )


def test_a_contract_for_a_stretch_of_days_begins_on_its_first():
    found = values(
        "employer_certificate",
        "La mairie de Pau certifie que Mme ROUX Li est employée par contrat à durée déterminée",
        "conclu pour la période du 1er août 2026 au 21 mars 2027,",
        "après un premier engagement du 05/07/2025 au 01/01/2026.",
    )
    assert found["start_date"] == "2026-08-01"


def test_a_form_whose_address_is_in_three_boxes_and_whose_host_is_undersigned():
    found = values(
        "hosting_certificate",
        "DÉCLARATION D'HÉBERGEMENT",
        None,
        [(0.09, "L'HÉBERGEANT(E)")],
        [(0.08, "Je soussigné(e), NOM : VASSEUR")],
        [(0.09, "Prénom : Chloé")],
        [(0.09, "demeurant : 135 ter rue de la République")],
        [(0.09, "Code postal : 07200"), (0.4, "Ville : Aubenas")],
        None,
        "déclare sur l'honneur héberger à mon domicile :",
        None,
        [(0.09, "L'HÉBERGÉ(E)")],
        [(0.09, "NOM : BRÉMOND")],
        [(0.09, "Prénom : Florent")],
    )
    assert (found["host_name"], found["beneficiary_name"]) == ("VASSEUR Chloé", "BRÉMOND Florent")
    assert found["address"] == "135 ter rue de la République 07200 Aubenas"


def test_a_guest_named_on_the_line_after_the_sentence():
    found = values(
        "hosting_certificate",
        "Je soussigné Dimitri TOURÉ, né le 23 juillet 1974 à Lorient, atteste sur l'honneur héberger à",
        "mon domicile, à titre gratuit, depuis le 27 novembre 2025 :",
        None,
        "Monsieur Dimitri PHAM, né le 2 janvier 1953 à Clermont-Ferrand.",
    )
    assert found["beneficiary_name"] == "Dimitri PHAM"


def test_the_client_of_a_temporary_worker_employs_nobody():
    found = values(
        "employment_contract",
        [(0.06, "Alpha Intérim")],
        "CONTRAT DE TRAVAIL TEMPORAIRE",
        None,
        [(0.07, "LE SALARIÉ INTÉRIMAIRE"), (0.51, "L'ENTREPRISE UTILISATRICE")],
        [(0.07, "Nom prénom"), (0.23, "ZIDANE CÉCILE"), (0.51, "Raison sociale"), (0.68, "FONDERIES DU CENTRE")],
    )
    assert (found["employee_name"], found["employer_name"]) == ("ZIDANE CÉCILE", "Alpha Intérim")


def test_a_tutor_is_not_the_apprentices_employer():
    found = values(
        "employment_contract",
        "CONTRAT D'APPRENTISSAGE",
        [(0.44, "L'EMPLOYEUR")],
        "Nom et prénom ou dénomination : COIFFURE ELYSE",
        None,
        [(0.44, "L'APPRENTI(E)")],
        [(0.06, "Nom de naissance de l'apprenti(e) :"), (0.4, "MBEMBA")],
        [(0.06, "Prénom de l'apprenti(e) :"), (0.4, "Zoltán")],
        None,
        [(0.38, "LE MAÎTRE D'APPRENTISSAGE")],
        [(0.06, "Nom de naissance :"), (0.3, "NGUYEN"), (0.5, "Prénom : Maëlys")],
    )
    assert (found["employee_name"], found["employer_name"]) == ("MBEMBA Zoltán", "COIFFURE ELYSE")


def test_days_in_two_columns_tell_the_month_and_the_last_column_the_sum():
    found = values(
        "daily_allowance_statement",
        "Décompte d'indemnités journalières",
        [(0.1, "Arrêt du"), (0.25, "au"), (0.4, "Jours"), (0.5, "Taux net"), (0.7, "Somme réglée")],
        [(0.1, "06/10/2026"), (0.25, "16/10/2026"), (0.4, "11"), (0.5, "49,11 €"), (0.7, "540,21 €")],
    )
    assert (found["period"], found["amount"]) == ("2026-10", 540.21)


def test_the_month_of_a_row_does_not_stand_between_a_benefit_and_its_sum():
    found = values(
        "benefits_statement",
        "Attestation de paiement",
        [(0.09, "Complément familial"), (0.5, "septembre 2026"), (0.84, "196,60 €")],
        [(0.09, "Allocation de logement sociale"), (0.5, "septembre 2026"), (0.84, "131,00 €")],
        [(0.09, "Total des prestations versées"), (0.84, "327,60 €")],
        "Enfants à charge : 2",
    )
    assert (found["housing_benefit"], found["total"]) == (131.0, 327.6)


def test_who_certifies_is_told_with_what_it_is():
    found = values(
        "shelter_certificate",
        [(0.07, "adoma"), (0.55, "Mme ROUX HÉLÈNE")],
        "Groupe CDC Habitat",
        None,
        "Adoma, société anonyme d'économie mixte, gestionnaire de la résidence, certifie que :",
        [(0.14, "Résident"), (0.36, "ROUX HÉLÈNE")],
    )
    assert found["host_name"] == "Adoma"


def test_the_paper_is_not_who_attests():
    found = values(
        "home_insurance_certificate",
        "Direct Assurance",
        None,
        "Assuré",
        "Thomas Benhaddou",
        None,
        "Ce document atteste que le logement est couvert pour les risques locatifs.",
    )
    assert found["issuer"] == "Direct Assurance"


def test_an_examined_patient_is_named_under_the_midwife():
    found = values(
        "pregnancy_certificate",
        "Annick Rakotomalala",
        "Sage-femme D.E.",
        None,
        "Je, soussignée Annick Rakotomalala, sage-femme diplômée d'État, certifie avoir examiné ce",
        "jour :",
        [(0.38, "Madame Bintou LE GOFF")],
    )
    assert found["person_names"] == ["Bintou LE GOFF"]


def test_both_applicants_of_one_form_declare():
    found = values(
        "sworn_statement",
        "ATTESTATION SUR L'HONNEUR - SITUATION DU MÉNAGE",
        "Le demandeur",
        [(0.1, "Nom :"), (0.24, "LE BIHAN")],
        [(0.1, "Prénom :"), (0.24, "JOÃO")],
        None,
        "Le co-demandeur",
        [(0.1, "Nom :"), (0.24, "CAZENAVE")],
        [(0.1, "Prénom :"), (0.24, "ÉLODIE")],
        None,
        "Déclarent sur l'honneur vivre en concubinage depuis plus d'un an",
    )
    assert found["person_names"] == ["LE BIHAN JOÃO", "CAZENAVE ÉLODIE"]


def test_people_certified_one_under_the_other():
    found = values(
        "social_support_certificate",
        "CENTRE COMMUNAL D'ACTION SOCIALE",
        "Le Centre Communal d'Action Sociale certifie que",
        None,
        [(0.16, "Madame VANDENBROUCKE SVETLANA, nee le 17/04/1950")],
        [(0.16, "Monsieur MULLER RACHID, ne le 01/07/1949")],
        None,
        "sont suivis par notre service depuis le 23/05/2025",
    )
    assert found["person_names"] == ["VANDENBROUCKE SVETLANA", "MULLER RACHID"]


def test_an_address_whose_first_line_has_two_complements():
    found = values(
        "home_insurance_certificate",
        "GMF ASSURANCES",
        "Nous certifions que Mme Zoé MARTIN est assurée pour le logement situé :",
        None,
        [(0.15, "Résidence Les Peupliers, bât. A")],
        [(0.15, "128 ter rue Haute")],
        [(0.15, "14000 Caen")],
    )
    assert found["address"] == "Résidence Les Peupliers, bât. A 128 ter rue Haute 14000 Caen"
