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


def test_a_pension_is_told_by_the_month_beside_its_yearly_sum():
    found = read(
        "pension_notice",
        "Il vous est attribué une pension à compter du 1er avril 2026 :",
        "montant annuel : 12 251,76 €",
        "pension mensuelle : 1 020,98 €",
    )
    assert found["amount"] == 1020.98
    found = read("pension_notice", "Chaque mois vous recevrez :", "245,12 € net, tous les mois, à terme à échoir")
    assert found["amount"] == 245.12
    found = read(
        "pension_notice",
        "Son montant annuel brut est arrêté à 25018,56 €.",
        "Après prélèvement, il sera versé chaque mois à M.",
        "Isaac LAMY une somme nette de 1932,23 €, payable à terme échu.",
    )
    assert found["amount"] == 1932.23


def test_a_screen_says_whose_number_it_is_and_no_payment_is_its_day():
    found = read(
        "benefits_statement",
        "Mes paiements",
        "Noémie N'Diaye· n° allocataire 5688061",
        [(0.08, "Total"), (0.7, "613,07 €")],
        [(0.08, "Virement attendu le"), (0.7, "05/11/2026")],
    )
    assert found["beneficiary_name"] == "Noémie N'Diaye"
    assert "issue_date" not in found


def test_a_number_to_recall_stands_under_its_words():
    found = read(
        "benefits_statement",
        [(0.08, "MSA santé famille"), (0.6, "Réf. à rappeler")],
        [(0.6, "5853034")],
        "Mme Zoé LAMY",
    )
    assert found["file_number"] == "5853034"


def test_what_was_paid_is_neither_that_of_before_nor_all_since():
    found = read(
        "unemployment_statement",
        [(0.08, "Aide au retour à l'emploi"), (0.6, "1 084,20 €")],
        [(0.08, "Règlement par virement"), (0.6, "1 051,67 €")],
        "Net du mois précédent : 1 015,53 €.",
    )
    assert found["amount"] == 1051.67
    found = read(
        "unemployment_statement",
        "Madame Anaïs Vannier a perçu pour septembre 2026, au titre de l'allocation",
        "d'aide au retour à l'emploi, la somme nette de 1 037,15 €.",
        "Le total net payé depuis l'ouverture du droit s'élève à",
        "6 432,90 €.",
    )
    assert found["amount"] == 1037.15
    found = read("unemployment_statement", "1 212,71 €", "montant net versé le 4 novembre 2026")
    assert found["amount"] == 1212.71


def test_days_between_two_days_of_a_letter_that_dates_itself():
    found = read(
        "daily_allowance_statement",
        "Nous vous avons réglé, pour les 31 jours compris entre le 1er octobre 2026 et le 31 octobre 2026,",
        "des indemnités d'un montant total de 1 753,67 €.",
        "Ce courrier, daté du 18 novembre 2026, vous servira de justificatif.",
    )
    assert (found["period"], found["issue_date"]) == ("2026-10", "2026-11-18")


def test_an_accountant_names_his_client_and_not_her_husband():
    found = read(
        "accounting_statement",
        "Je soussignée Anaïs Roux, experte-comptable, en charge des comptes de Monsieur Piotr Chauvière, artisan,",
        "déclare que l'activité a dégagé un bénéfice.",
        "La présente est destinée à l'intéressé, dont le conjoint, Françoise Vannier, n'est pas notre client.",
    )
    assert found["person_names"] == ["Piotr Chauvière"]


def test_a_receipt_of_taxes_declared_online():
    found = read(
        "tax_return",
        "Particulier : Benoît LAMY",
        "Vous avez signé et transmis les renseignements suivants le 4 mai 2026 à 22 h 11.",
        [(0.08, "Situation : divorcé, depuis le"), (0.8, "07/03/2023")],
        "Estimation du taux à partir de septembre 2026 : 1,7 %. Prénoms et noms des enfants rattachés : Théo LAMY.",
    )
    assert (found["person_names"], found["issue_date"]) == (["Benoît LAMY"], "2026-05-04")


def test_an_application_first_inscribed():
    found = read(
        "registration_certificate",
        [(0.08, "Titulaire"), (0.5, "GUÉGAN Mamadou Cédric")],
        [(0.08, "Première inscription"), (0.5, "18 octobre 2021")],
        [(0.08, "Dernier renouvellement"), (0.5, "8 octobre 2026")],
    )
    assert (found["applicant_name"], found["first_filed_on"]) == ("GUÉGAN Mamadou Cédric", "2021-10-18")


def test_two_holders_beside_who_manages_the_account():
    found = read(
        "bank_details",
        [(0.08, "Caisse du Val"), (0.7, "Titulaires")],
        [(0.08, "Domiciliation : LENS GARE"), (0.7, "Gaël ROUX")],
        [(0.08, "Gestionnaire Gaël Brahim"), (0.7, "Solène ROUX")],
        [(0.7, "175 impasse Haute")],
        [(0.7, "95100 Argenteuil")],
    )
    assert found["person_names"] == ["Gaël ROUX", "Solène ROUX"]


def test_a_card_names_its_holder_at_its_foot():
    found = read(
        "health_card", "carte d'assurance maladie", *[None] * 38, "LE GOFF Piotr", None, "1 98 04 86 101 513 17"
    )
    assert found["person_names"] == ["LE GOFF Piotr"]
