"""Contracts and employer's certificates as met outside: letters, mails, captions under values, boxes of an agency."""

from __future__ import annotations

from tests.extractors.documents.found import values_of_rows as read


def test_a_mail_is_signed_for_the_firm_under_who_writes_it():
    found = read(
        "employer_certificate",
        "De : Éric Laurençot <paie@laure.example>",
        "Date : 16 novembre 2026 à 17:42",
        None,
        "Bonjour, je vous confirme que Mme Yasmine Dufour compte dans nos effectifs depuis le 22 décembre 2021.",
        None,
        "Éric Laurençot",
        "Responsable paie et administration du personnel",
        "SASU Clinique des Tilleuls",
        "52 cours Gambetta, 81100 Castres",
        "SIRET 534 934 112 00093",
    )
    assert found["employer_name"] == "SASU Clinique des Tilleuls"
    assert found["employee_name"] == "Yasmine Dufour"


def test_captions_stand_under_the_values_of_a_branch_of_a_foreign_firm():
    found = read(
        "employer_certificate",
        "Nordvik Logistics AB – succursale France",
        "127 square Louise-Michel, 54500 Vandœuvre-lès-Nancy",
        None,
        "Nous certifions l'exactitude des données de notre salariée :",
        [(0.08, "MÜLLER Françoise Gaëlle"), (0.5, "20.03.2000")],
        [(0.08, "Identité de la personne salariée"), (0.5, "Naissance")],
        None,
        [(0.08, "24 336,00 EUR"), (0.5, "2 028,00 EUR")],
        [(0.08, "Rémunération brute annuelle"), (0.5, "Rémunération brute mensuelle")],
        None,
        "Délivré à Vandœuvre-lès-Nancy, le 12.10.2026.",
    )
    assert found["employer_name"] == "Nordvik Logistics AB – succursale France"
    assert (found["issue_date"], found["gross_pay"]) == ("2026-10-12", 2028.0)


def test_a_private_employer_certifies_to_employ_somebody():
    found = read(
        "employer_certificate",
        "Mme Vve Hélène Amrani",
        "84 allée des Érables",
        "95100 Argenteuil",
        None,
        "Je soussignée Hélène Amrani, née le 28 novembre 1943, certifie employer à mon domicile, pour le ménage et",
        "les courses, Mme Mireille Plessis, demeurant 26 avenue Haute, 76600 Le Havre.",
    )
    assert (found["employer_name"], found["employee_name"]) == ("Hélène Amrani", "Mireille Plessis")


def test_the_job_of_today_is_not_the_day_of_hiring():
    found = read(
        "employer_certificate",
        "Solaris Maintenance SASU",
        "118 avenue Haute, 13200 Arles",
        None,
        "Objet : changement de lieu de travail de Madame BOURGOIN Marie-Claude",
        [(0.08, "Embauche"), (0.5, "15 avril 2014")],
        [(0.08, "Emploi actuel (depuis le 01/02/2024)"), (0.5, "Chef d'équipe")],
        "Pour la direction,",
        "Yann Chauvière",
    )
    assert (found["employee_name"], found["start_date"]) == ("BOURGOIN Marie-Claude", "2014-04-15")


def test_a_letter_engages_whom_it_is_sent_to():
    found = read(
        "employment_contract",
        "Ferronnerie Coste SARL",
        "63 rue Haute, 76600 Le Havre",
        None,
        "Madame Agnieszka Vannier",
        "90 rue Basse",
        "35400 Saint-Malo",
        "Le Havre, le 5 avril 2025",
        "Madame, nous avons le plaisir de vous engager pour une durée indéterminée.",
        "La déclaration préalable à l'embauche a été faite à l'Urssaf le 4 avril 2025.",
        *[None] * 20,
        [(0.08, "Pour la société,"), (0.5, "Lu et approuvé")],
        [(0.08, "Piotr Pham"), (0.5, "Agnieszka Vannier")],
    )
    assert (found["employee_name"], found["issue_date"]) == ("Agnieszka Vannier", "2025-04-05")


def test_boxes_of_a_mission_name_neither_branch_nor_client_nor_trial_as_employer():
    found = read(
        "employment_contract",
        [(0.42, "Agence"), (0.75, "N° de mission")],
        [(0.08, "Océane Travail Temporaire SAS"), (0.42, "Schiltigheim Centre"), (0.75, "753800/00")],
        [(0.42, "9 chemin Haut, 67300 Schiltigheim")],
        None,
        [(0.08, "Entreprise utlisatrice"), (0.42, "Intérimaire")],
        [(0.08, "SARL Transports Kerbrat"), (0.42, "LAMY Aurélie")],
        [(0.08, "152 cours Gambetta"), (0.42, "155 impasse Haute, 29200 Brest")],
        None,
        [(0.08, "Début"), (0.3, "Souplesse entre"), (0.6, "Essai")],
        [(0.08, "09/11/2026"), (0.3, "17/12/2026 et 31/12/2026"), (0.6, "3 jours")],
    )
    assert found["employer_name"] == "Océane Travail Temporaire SAS"


def test_a_contract_between_a_town_and_its_agent():
    found = read(
        "employment_contract",
        "Entre la Commune de Brest, représentée par son maire, Mme Yasmine ABDELKADER, d'une part, et",
        "Mme Noémie VAN DER MEERSCH, née le 1er janvier 1996, domiciliée 13 place Haute, 29200 Brest, d'autre part,",
        "Article premier. Mme Van der Meersch est recrutée en qualité d'adjoint technique pour la période du",
        "1er juin 2026 au 28 juin 2027 inclus.",
        None,
        "Fait en deux exemplaires, le 12 mai 2026.",
        None,
        [(0.08, "L'agent,"), (0.3, "Le maire,")],
        [(0.3, "Yasmine ABDELKADER")],
    )
    assert (found["employee_name"], found["contract_kind"]) == ("Noémie VAN DER MEERSCH", "fixed_term")
    assert found["start_date"] == "2026-06-01"
