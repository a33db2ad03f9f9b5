"""Certificates, acts and statements as papers met outside print them: columns, captions, other turns of phrase."""

from __future__ import annotations

from tests.extractors.documents.found import values_of as values
from tests.extractors.sheets import page_of


def test_boxes_under_their_captions_name_the_child_and_not_the_parents():
    page = page_of(
        "EXTRAIT DU REGISTRE DES ACTES DE NAISSANCE",
        [(0.08, "Un enfant de sexe"), (0.51, "Prénom(s)"), (0.82, "Nom de famille")],
        [(0.08, "féminin"), (0.51, "Fernanda Guadalupe"), (0.82, "PELLETIER")],
        None,
        [(0.08, "de (prénoms et nom du père)"), (0.66, "et de (prénoms et nom de la mère)")],
        [(0.08, "Sean PELLETIER"), (0.66, "Anahit M'BALA")],
    )
    assert values("birth_certificate", page)["person_names"] == ["Fernanda Guadalupe PELLETIER"]


def test_a_full_copy_names_the_child_after_the_place():
    page = page_of(
        "COPIE INTÉGRALE D'ACTE DE NAISSANCE",
        "Le dix-neuf novembre mille neuf cent quatre-vingt-neuf, à sept heures, est née, 8 rue Haute, en notre",
        "commune : KERMARREC Ludivine Aline, du sexe féminin, de KERMARREC Moussa, né à Rennes le deux mai mille neuf",
        "cent soixante, et de OUATTARA Yasmina, née à Vichy le trois mars mille neuf cent soixante et un.",
    )
    assert values("birth_certificate", page)["person_names"] == ["KERMARREC Ludivine Aline"]


def test_spouses_of_an_international_extract_stand_in_columns():
    page = page_of(
        "Convention relative à la délivrance d'extraits plurilingues d'actes de l'état civil",
        "signée à Vienne le 8 septembre 1976 - Formule B",
        [(0.08, "7 Nom avant le mariage"), (0.37, "CONCEIÇÃO"), (0.68, "YILDIZ")],
        None,
        [(0.08, "8 Prénoms"), (0.37, "Ibrahim Halil"), (0.68, "Guerda, Snezana")],
        None,
        [(0.08, "10 Nom après le mariage"), (0.37, "CONCEIÇÃO"), (0.68, "CONCEIÇÃO")],
        None,
        [(0.08, "12 Date de délivrance, signature et sceau"), (0.4, "25 06 2024")],
    )
    found = values("marriage_certificate", page)
    assert found["person_names"] == ["Ibrahim Halil CONCEIÇÃO", "Guerda Snezana YILDIZ"]
    assert found["issue_date"] == "2024-06-25"


def test_spouses_of_an_agreement_stand_side_by_side():
    page = page_of(
        "DIVORCE PAR CONSENTEMENT MUTUEL",
        [(0.26, "ÉPOUSE"), (0.67, "ÉPOUX")],
        [(0.11, "Dorothée, Thi Mai PIERRE"), (0.52, "Matthieu ALLAIN")],
        [(0.11, "née le 16 mai 1996 à Lens"), (0.52, "né le 17 décembre 1948 à Pau")],
        [(0.11, "fonctionnaire"), (0.52, "comptable")],
    )
    assert values("divorce_agreement", page)["person_names"] == ["Dorothée Thi Mai PIERRE", "Matthieu ALLAIN"]


def test_what_a_letter_announces_is_the_total_and_not_what_was_paid_before():
    page = page_of(
        "CAF de la Gironde",
        "Nous avons pris en compte votre demande. En juin 2026, il vous avait été versé 359,13 euros.",
        "Le paiement de juillet 2026 s'élève donc à 822,28 euros.",
    )
    assert values("benefits_statement", page)["total"] == 822.28


def test_a_file_number_of_the_msa_is_no_social_security_number():
    page = page_of("MSA", "N° de dossier : 88323964", "N° Insee : 1 98 01 75 179 177 08", "Total versé : 12,50 €")
    assert values("benefits_statement", page)["file_number"] == "88323964"


def test_rows_of_several_months_give_no_month():
    page = page_of(
        "ATTESTATION DE PAIEMENT DES INDEMNITÉS JOURNALIÈRES",
        [(0.1, "16/05/2026"), (0.25, "28/05/2026"), (0.6, "270,01")],
        [(0.1, "29/05/2026"), (0.25, "09/06/2026"), (0.6, "249,24")],
        [(0.1, "10/06/2026"), (0.25, "18/06/2026"), (0.6, "186,93")],
        [(0.1, "19/06/2026"), (0.25, "28/06/2026"), (0.6, "207,70")],
        "TOTAL NET VERSÉ : 456,94",
    )
    assert "period" not in values("daily_allowance_statement", page)


def test_a_notice_to_quit_is_for_the_tenant():
    page = page_of(
        [(0.52, "M. Karim Moukoko")],
        [(0.52, "167 QUAI DES FRÈRES LUMIÈRE")],
        [(0.52, "33600 PESSAC")],
        "Mandatés par Mme Alessandra Parent, propriétaire, nous vous notifions congé.",
        "Ce congé est donné pour reprise au bénéfice de M. Hovhannes Nguyen, son père.",
    )
    assert values("notice_to_quit", page)["person_names"] == ["Karim Moukoko"]


def test_who_is_engaged_begins_the_sentence():
    page = page_of(
        "CONTRAT D'ENGAGEMENT",
        "Article 1 - Engagement. M. MOUKOKO Ibrahim, né le 30 août 1963, domicilié 2 quai Haut, 31100 Toulouse, est",
        "recruté en qualité d'agent.",
        "Article 2 - Durée. L'engagement court du 12 avril 2022 au 10 avril 2024 inclus. Il est à durée déterminée.",
        "Fait en deux originaux à Saint-Herblain, le 01/04/2022",
    )
    found = values("employment_contract", page)
    assert found["employee_name"] == "MOUKOKO Ibrahim"
    assert (found["start_date"], found["issue_date"]) == ("2022-04-12", "2022-04-01")


def test_a_certificate_in_rows_has_one_person():
    page = page_of(
        "Attestation de l'employeur",
        "L'employeur, Fondation Val de Brume, atteste que la personne ci-dessous fait partie de son personnel :",
        [(0.09, "Nom"), (0.44, "N'DIAYE")],
        [(0.09, "Prénom"), (0.44, "Zoé")],
        [(0.09, "Date d'entrée dans la société"), (0.44, "23/06/2008")],
    )
    found = values("employer_certificate", page)
    assert (found["employee_name"], found["start_date"]) == ("N'DIAYE Zoé", "2008-06-23")


def test_a_firm_s_name_goes_on_after_its_legal_form():
    page = page_of(
        "Je soussignée, Madame Ghislaine QUÉMÉNER, agissant en qualité de gérante de la société EURL",
        "TECHNO-FROID 2000, certifie que :",
        "Monsieur Pierre DE SOUSA est employé dans notre entreprise depuis le 2 décembre 2015.",
    )
    assert values("employer_certificate", page)["employer_name"] == "EURL TECHNO-FROID 2000"


def test_the_second_borrower_has_a_row_of_her_own():
    page = page_of(
        "PLAN DE FINANCEMENT",
        [(0.09, "Emprunteur"), (0.28, "M. GONZALEZ Grégory, né le 01/06/1981")],
        [(0.09, "Co-emprunteur"), (0.28, "Mme MARTIN Blandine, née le 25/04/1972")],
    )
    assert values("financing_plan", page)["person_names"] == ["GONZALEZ Grégory", "MARTIN Blandine"]


def test_a_town_certifies_in_its_own_name():
    page = page_of(
        [(0.4, "RÉPUBLIQUE FRANÇAISE")],
        [(0.41, "Commune de Lens")],
        "Le Maire certifie que M. Camille DUPONT occupe le logement communal situé 3 rue Haute, 62300 Lens.",
        "Les termes sont réglés jusqu'au 31 juillet 2026.",
        [(0.52, "En mairie, le 9 août 2026")],
    )
    found = values("landlord_certificate", page)
    assert (found["host_name"], found["issue_date"]) == ("Commune de Lens", "2026-08-09")


def test_the_day_the_commission_met_dates_its_decision():
    page = page_of(
        "NOTIFICATION DE DÉCISION",
        "La CDAPH s'est réunie le 26 novembre 2024 et a pris les décisions suivantes pour Madame Noémie RASOLOFO :",
        "Carte mobilité inclusion : ACCORD du 01/12/2024 au 30/11/2029",
    )
    assert values("disability_decision", page)["issue_date"] == "2024-11-26"


def test_the_net_before_tax_is_not_what_was_paid():
    page = page_of(
        "Avis de versement de l'allocation chômage",
        [(0.1, "Montant net avant impôt"), (0.7, "1 661,90 €")],
        [(0.1, "Prélèvement à la source, taux 4,1 %"), (0.84, "73,07 €")],
        [(0.1, "Somme virée sur votre compte"), (0.7, "1 588,83 €")],
        "Transmettez votre avis de situation à France Travail avant le 5 du mois suivant.",
    )
    assert values("unemployment_statement", page)["amount"] == 1588.83


def test_boxes_on_one_line_and_a_verb_between_host_and_guest():
    page = page_of(
        "ATTESTATION D'HÉBERGEMENT",
        "Je soussigné(e),",
        "NOM : ROUX Prénom : Rachid",
        "Demeurant : 136 venelle du Moulin Blanc",
        "Code postal : 94400 Ville : Vitry-sur-Seine",
        None,
        "déclare sur l'honneur héberger à mon domicile, à titre gratuit :",
        None,
        "NOM : RASOLOFO Prénom : Mireille",
        "depuis le : 29 / 04 / 2024",
    )
    found = values("hosting_certificate", page)
    assert (found["host_name"], found["beneficiary_name"]) == ("ROUX Rachid", "RASOLOFO Mireille")
    assert found["address"] == "136 venelle du Moulin Blanc 94400 Vitry-sur-Seine"


def test_the_guest_may_stand_first_under_a_heading_of_its_own():
    page = page_of(
        "Hébergement d'un proche : attestation sur l'honneur",
        [(0.11, "La personne accueillie"), (0.53, "La personne qui accueille")],
        [(0.11, "Identité"), (0.53, "Identité")],
        [(0.11, "M. POPESCU THIAGO"), (0.53, "M. ROUX PATRICK")],
        [(0.11, "Domicile précédent"), (0.53, "Qualité d'occupation")],
        [(0.11, "123 boulevard Pasteur - 76600 Le Havre"), (0.53, "locataire")],
        [(0.53, "Logement où a lieu l'accueil")],
        [(0.53, "19, rue Rosa Parks")],
        [(0.53, "33000 Bordeaux")],
    )
    found = values("hosting_certificate", page)
    assert (found["host_name"], found["beneficiary_name"]) == ("ROUX PATRICK", "POPESCU THIAGO")
    assert found["address"] == "19, rue Rosa Parks 33000 Bordeaux"


def test_what_the_guest_is_to_the_host_stands_before_the_name():
    page = page_of(
        "Je soussigné Youssef DOS SANTOS, locataire du logement situé 64 rue Haute, 97419 La Possession, certifie",
        "sur l'honneur héberger ma sœur, Madame Violette BIDAULT, née le 26 mai 1976, à mon domicile.",
    )
    assert values("hosting_certificate", page)["beneficiary_name"] == "Violette BIDAULT"


def test_a_street_is_nobody():
    page = page_of(
        "Caisse d'allocations familiales - attestation de paiement",
        [(0.07, "N° allocataire : 9116095"), (0.52, "83 TER RUE SAINTE-CROIX")],
        [(0.07, "N° allocataire : 9116095"), (0.52, "12 RUE OLYMPE DE GOUGES")],
        "Le directeur certifie que Madame DOS SANTOS PERRINE, née le 09/11/1959, a bénéficié de :",
    )
    assert values("benefits_statement", page)["beneficiary_name"] == "DOS SANTOS PERRINE"


def test_parents_lodge_their_son():
    page = page_of(
        "ATTESTATION D'HÉBERGEMENT",
        "Nous soussignés, M. Jean Mercier et Mme Odile Mercier, demeurant ensemble au 17 allée des Pins, 40000 Dax,",
        "attestons sur l'honneur héberger à notre domicile, depuis le 1er juin 2025, notre fils Hugo Mercier.",
    )
    found = values("hosting_certificate", page)
    assert (found["beneficiary_name"], found["address"]) == ("Hugo Mercier", "17 allée des Pins, 40000 Dax")


def test_the_month_may_stand_between_the_verb_and_the_name():
    page = page_of(
        "CAISSE D'ALLOCATIONS FAMILIALES DE L'ISÈRE",
        "Le directeur certifie que, pour le mois d'août 2026, M. VIDAL Mathieu a perçu les prestations suivantes :",
    )
    assert values("benefits_statement", page)["beneficiary_name"] == "VIDAL Mathieu"


def test_an_account_is_told_as_it_stood_on_a_day():
    page = page_of("CRÉDIT MUTUEL", "RELEVÉ DE COMPTE au 31/03/2026", "Compte courant n° 00012345678")
    assert values("bank_statement", page)["issue_date"] == "2026-03-31"


def test_a_child_is_named_by_a_verb():
    page = page_of(
        "EXTRAIT D'ACTE DE NAISSANCE",
        "Le 5 juin 1992 à 7 heures est né à Conakry un enfant de sexe masculin, prénommé Amadou DIALLO, fils",
        "de Ibrahima DIALLO, commerçant, et de Fatoumata BARRY, ménagère.",
    )
    assert values("birth_certificate", page)["person_names"] == ["Amadou DIALLO"]


def test_the_street_of_a_death_is_no_given_name():
    page = page_of(
        "COPIE INTÉGRALE D'ACTE DE DÉCÈS",
        "Le deux mai deux mille vingt-six est décédée 12 rue Haute, Marie Claire ROUSSEL, née à Arras le trois",
        "juin mille neuf cent trente-huit, retraitée.",
    )
    assert values("death_certificate", page)["person_names"] == ["Marie Claire ROUSSEL"]


def test_a_day_in_a_row_of_cells_is_not_that_of_issue():
    page = page_of(
        "KORIAN LES OLIVIERS - Attestation employeur",
        [(0.08, "Nom du salarié"), (0.35, "Qualification"), (0.6, "Entrée"), (0.75, "Contrat")],
        [(0.08, "Inès Fabre"), (0.35, "Aide-soignante"), (0.6, "06/02/2023"), (0.75, "CDI")],
    )
    found = values("employer_certificate", page)
    assert (found.get("issue_date"), found["start_date"]) == (None, "2023-02-06")


def test_the_one_lodged_under_a_heading_of_one_word():
    page = page_of(
        "ATTESTATION D'HÉBERGEMENT",
        "HÉBERGEANT",
        "Nom : Haddad",
        "Prénom : Ali",
        None,
        "HÉBERGÉ",
        "Nom : Haddad",
        "Prénom : Samir",
    )
    found = values("hosting_certificate", page)
    assert (found["host_name"], found["beneficiary_name"]) == ("Haddad Ali", "Haddad Samir")


def test_a_plural_s_begins_no_name():
    page = page_of("CRÉDIT MUTUEL", "TITULAIRES ASSOCIÉS DUPONT", [(0.55, "Mme Anne MARTIN")], [(0.55, "3 rue Haute")])
    assert "S ASSOCIÉS DUPONT" not in values("bank_statement", page).get("person_names", [])


def test_two_rows_of_a_form_name_two_people_and_not_a_couple():
    page = page_of(
        "Simulation de financement",
        [(0.08, "Client"), (0.35, "M. Hugo LEBLANC")],
        [(0.08, "Conseiller"), (0.35, "Mme Julie ANDRE")],
    )
    assert values("financing_plan", page)["person_names"] == ["Hugo LEBLANC"]


def test_a_figure_torn_by_the_end_of_a_line_is_one():
    page = page_of(
        "CONTRAT D'ENGAGEMENT",
        "Article 4 - L'agent perçoit le traitement afférent à l'indice 471, soit 2",
        "107,70 euros bruts par mois.",
    )
    assert values("employment_contract", page)["gross_pay"] == 2107.7
