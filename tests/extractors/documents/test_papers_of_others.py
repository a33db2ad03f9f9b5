"""What papers drawn by people who had not seen the reader have taught it: one small page for each cause."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of as values
from tests.extractors.sheets import page_of


@pytest.mark.parametrize(
    "paid",
    [
        "Somme portée à votre crédit : 1 291,74 EUR",
        "Montant crédité sur votre compte : 1 291,74 EUR",
        "Montant mis en paiement : 1 291,74 EUR",
        "La caisse vous a versé, au titre de septembre 2026, la somme nette de 1 291,74 euros.",
    ],
)
def test_what_is_paid_is_not_the_total_before_deductions(paid):
    page = page_of("Indemnités journalières", "Total avant retenues : 1 384,50 EUR", "CSG : -85,84 EUR", paid)
    assert values("daily_allowance_statement", page)["amount"] == 1291.74


def test_the_rate_of_a_day_is_not_what_was_paid():
    page = page_of(
        "FRANCE TRAVAIL",
        "France Travail atteste vous avoir réglé, au titre du mois d'août 2024, la somme nette de 1 707,48,",
        "soit 31 allocations d'un montant net de 55,08 par jour, pour votre dossier de logement.",
        None,
        "L'allocation est calculée sur un salaire de référence de 73,44 pour chacun des jours.",
    )
    assert values("unemployment_statement", page)["amount"] == 1707.48


def test_an_extract_in_many_languages_names_its_person_and_its_day():
    page = page_of(
        "EXTRAIT DE L'ACTE DE DÉCÈS N° 746",
        [(0.08, "5 Nom"), (0.47, "ÇELIK")],
        [(0.12, "Name — Name — Apellidos — Cognome")],
        [(0.08, "6 Prénoms"), (0.47, "loana, Joyce")],
        [(0.12, "Vornamen — Forenames — Nombre propio")],
        [(0.08, "12 Nom et prénoms de la mère"), (0.47, "TANAKA Houria")],
        [(0.08, "13 Date de délivrance, signature et sceau"), (0.47, "J006 Mo 05 An 2024")],
    )
    found = values("death_certificate", page)
    assert (found["person_names"], found["issue_date"]) == (["Ioana Joyce ÇELIK"], "2024-05-06")


def test_the_mother_of_the_dead_is_not_the_dead():
    page = page_of("EXTRAIT D'ACTE DE DÉCÈS", [(0.08, "Nom et prénoms de la mère :"), (0.47, "TANAKA Houria Chiara")])
    assert "person_names" not in values("death_certificate", page)


def test_a_child_is_written_as_in_a_register_and_the_book_has_its_own_day():
    page = page_of(
        [(0.53, "MÈRE")],
        [(0.19, "LIVRET DE FAMILLE"), (0.53, "Nom : ROUX")],
        [(0.19, "Mairie de Besançon"), (0.53, "Prénom(s) : Priya")],
        [(0.53, "MENTION - Les parents ont contracté mariage")],
        [(0.24, "remis aux parents"), (0.53, "à Tours le 2 avril 2014, acte n° 65.")],
        [(0.25, "le 28/06/2012")],
        None,
        [(0.2, "PREMIER ENFANT")],
        [(0.09, "Commune : Besançon Acte n° 432")],
        [(0.09, "LI, Léa, Joyce")],
        [(0.09, "sexe F, née le 23 juin 2012")],
    )
    found = values("family_record_book", page)
    assert found["children"] == ["Léa Joyce LI"]
    assert found["issue_date"] == "2012-06-28"


@pytest.mark.parametrize("role", ["preneur", "preneurs solidaires", "locataire", "co-preneur"])
def test_the_tenant_is_told_after_the_name(role):
    page = page_of(
        "BAIL D'HABITATION",
        "Entre la Commune de Reims, représentée par son maire en exercice, Sabine SAUVAGE, bailleresse, et M.",
        f"GUILLON JOÃO, né le 29 juin 1965 à Pau, {role}, il est convenu :",
    )
    assert values("lease", page)["tenants"] == ["GUILLON JOÃO"]


def test_who_writes_above_and_signs_below_is_the_employer():
    rows = (
        "Françoise DI STEFANO",
        "48, quai Édouard Vaillant",
        "67000 Strasbourg",
        None,
        "Attestation pour ma salariée / mon salarié",
        "J'atteste que {}, qui habite Lens, travaille chez moi depuis le 22 décembre 2024.",
        *[None] * 25,
        "Françoise DI STEFANO",
    )
    unread = [row.format("Mme K0W4LC2YK") if row else row for row in rows]
    assert "employee_name" not in values("employer_certificate", page_of(*unread))
    misread = [row.format("Mme KOWALC2YK Aminata") if row else row for row in rows]
    found = values("employer_certificate", page_of(*misread))
    assert (found["employee_name"], found["employer_name"]) == ("KOWALCZYK Aminata", "Françoise DI STEFANO")


def test_a_numbered_label_beside_a_numbered_label_is_no_value():
    page = page_of(
        "TITRE EMPLOI SIMPLIFIÉ AGRICOLE - contrat de travail",
        "SALARIÉ(E)",
        [(0.08, "5. Nom de famille"), (0.51, "6. Prénom")],
        [(0.08, "TRAN VAN"), (0.51, "Giorgi")],
    )
    assert values("employment_contract", page)["employee_name"] == "TRAN VAN Giorgi"


def test_a_day_over_its_caption_is_that_of_what_stands_below():
    page = page_of(
        "Attestation d'enregistrement de la demande de logement social",
        None,
        "14 février 2020",
        "Première demande déposée et attestée",
        None,
        "26 novembre 2024",
        "Demande renouvelée — nouvelle attestation disponible",
        None,
        "26 novembre 2025",
        "Date limite de renouvellement",
    )
    found = values("registration_certificate", page)
    assert (found["first_filed_on"], found["renewed_on"]) == ("2020-02-14", "2024-11-26")


def test_a_name_in_a_margin_goes_on_in_the_line_above_the_birth():
    page = page_of(
        [(0.08, "Pôle pédiatrie"), (0.37, "CERTIFICAT MÉDICAL")],
        [(0.37, "L'enfant désignée ci-contre est suivie dans l'unité.")],
        [(0.08, "Patient(e)"), (0.37, "Le relogement devrait intervenir dans les six mois.")],
        [(0.08, "MARIA DA CONCEIÇÃO")],
        [(0.08, "TSHIBANGU"), (0.37, "Pour faire valoir ce que de droit.")],
        [(0.08, "née le 18/04/2016")],
    )
    assert values("medical_certificate", page)["person_names"] == ["MARIA DA CONCEIÇÃO TSHIBANGU"]
    boxed = (("Nom", "LEGENDRE"), ("Prénoms", "Franck"), ("Naissance", "18/04/2016"))
    boxes = page_of("ÉLECTION DE DOMICILE", *[[(0.08, label), (0.4, value)] for label, value in boxed])
    assert values("domiciliation_certificate", boxes)["person_names"] == ["LEGENDRE Franck"]


@pytest.mark.parametrize("label", ["Site alimenté :", "Logement raccordé :", "Local alimenté au"])
def test_a_bill_is_of_the_place_that_is_supplied(label):
    page = page_of(
        [(0.08, "Énergies de Chez Nous SCIC"), (0.54, "Mme GARÇON VÉRONIQUE")],
        [(0.54, "115, route de la Mer")],
        [(0.54, "62300 Lens")],
        None,
        f"{label} 127 cours des Lilas, 54500 Vande uvre-lès-Nancy - PDL 21222093770971",
    )
    assert values("proof_of_address", page)["address"] == "127 cours des Lilas, 54500 Vandœuvre-lès-Nancy"


def test_an_agreement_is_of_the_day_it_was_written_in_four_originals():
    page = page_of(
        "CONVENTION DE DIVORCE",
        "Monsieur Sean PIERRE, né le 25/10/1977, Madame Mathilde SY, née le 20/02/1971",
        "Rédigé à Saint-Denis en quatre originaux, le 2 novembre 2007.",
    )
    assert values("divorce_agreement", page)["issue_date"] == "2007-11-02"


@pytest.mark.parametrize(
    "rank", ["Brigadier", "Brigadier-chef", "Capitaine", "Adjudant", "Gardien de la paix", "Major"]
)
def test_whoever_records_a_complaint_is_not_the_victim(rank):
    page = page_of(
        "DÉPÔT DE PLAINTE EN MILIEU HOSPITALIER",
        "N° de procédure : 06413/2024/722511 reçue le 18/12/2024à 10 h 32",
        "La victime",
        "Nom et prénom : BERIDZE Prosper",
        "Né le 07/11/1986 à Paris",
        None,
        "Commis le 16/12/2024à Meaux Auteur : connu",
        None,
        [(0.1, "La victime"), (0.4, f"{rank} LAINE, agent de police judiciaire")],
    )
    found = values("police_complaint", page)
    assert (found["person_names"], found["issue_date"]) == (["BERIDZE Prosper"], "2024-12-18")


def test_two_who_declare_in_columns_are_both_named():
    page = page_of(
        "Récapitulatif de vos éléments déclarés — revenus 2021",
        [(0.1, "Déclarant 1"), (0.5, "Déclarant 2")],
        [(0.1, "DE CASTELNAU GUERDA"), (0.5, "DE CASTELNAU ANTONIO")],
        [(0.1, "né(e) le 03/03/1970, n° fiscal 1642833019212"), (0.5, "né(e) le 06/02/1976, n° fiscal 0137315329431")],
    )
    assert values("tax_return", page)["person_names"] == ["DE CASTELNAU GUERDA", "DE CASTELNAU ANTONIO"]


@pytest.mark.parametrize(
    "head", ["ACQUÉREURS", "DEUXIÈME PARTIE — ACQUÉREUR", "2) ACHETEURS", "IDENTIFICATION DES ACQUÉREURS"]
)
def test_all_who_buy_are_named_and_no_former_spouse(head):
    page = page_of(
        "À la requête des parties ci-après identifiées.",
        head,
        "Mme Oumou ROUX, salariée, demeurant à Pau (64000), 134, allée du Parc. Née à Paris (75013)",
        "le 14 mai 1980. Divorcée de M. Paul KANE. De nationalité française.",
        "Mme Aurélie DUVAL, infirmière, demeurant à Pau (64000), 134, allée du Parc. Née à Lens",
        "le 11 avril 1961. Célibataire.",
        "QUOTITÉS ACQUISES",
        "Chacun des acquéreurs acquiert la moitié indivise.",
    )
    assert values("property_deed", page)["person_names"] == ["Oumou ROUX", "Aurélie DUVAL"]


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("☐ CDI ☒ CDD ☐ Intérim", "fixed_term"),
        ("[ ] CDI [x] CDD", "fixed_term"),
        ("☐ Contrat à durée indéterminée ☑ Contrat à durée déterminée", "fixed_term"),
        ("CDI CDD Intérim Contrat d'apprentissage", None),
        ("CDI / CDD (rayer la mention inutile)", None),
        ("contrat à durée indéterminée (CDI)", "permanent"),
    ],
)
def test_of_the_kinds_that_a_form_offers_only_the_ticked_one_is_told(printed, kind):
    assert values("employer_certificate", page_of(f"Nature du contrat : {printed}")).get("contract_kind") == kind


def test_a_form_in_lettered_sections_names_the_firm_and_who_works_there():
    page = page_of(
        "Fiche n° 3 - À faire remplir par l'employeur",
        "A. Entreprise",
        [(0.08, "Raison sociale"), (0.46, "CABINET MOREL & ASSOCIÉS SAS")],
        [(0.08, "N° SIRET"), (0.46, "86443023600389")],
        None,
        "B. Salarié(e) demandeur(se)",
        [(0.08, "Nom et prénom"), (0.46, "IBARRAXimena")],
        [(0.08, "Emploi occupé"), (0.46, "Agent d'entretien")],
        [(0.08, "Présent(e) dans l'entreprise depuis le"), (0.46, "01/11/2024")],
    )
    found = values("employer_certificate", page)
    assert (found["employer_name"], found["employee_name"]) == ("CABINET MOREL & ASSOCIÉS SAS", "IBARRA Ximena")
    assert found["start_date"] == "2024-11-01"


@pytest.mark.parametrize(
    "said",
    [
        "La présente attestation vaut prolongation du titre de séjour susvisé.",
        "Attestation de maintien du droit au séjour",
        "Objet : maintien provisoire de votre droit au séjour",
        "Prolongation de la validité de votre titre de séjour",
    ],
)
def test_a_letter_that_prolongs_a_permit_is_an_extension_with_its_own_number(said):
    page = page_of(
        "Attestation n° DS-32581751",
        said,
        "Le préfet atteste que la demande de renouvellement de la carte de séjour déposée par :",
        "Mme ROUX Chantal, née le 16 mars 1991, de nationalité albanaise, est en cours d'instruction.",
    )
    found = values("residence_permit", page)
    assert (found["permit_kind"], found["document_number"]) == ("extension", "DS-32581751")


@pytest.mark.parametrize("let", ["Occupé par", "Logement loué par", "Locataire"])
def test_what_a_line_adds_to_a_name_is_none_of_it(let):
    page = page_of(
        "Quitus de location",
        "Logement loué : 95, chemin Pasteur, 76600 Le Havre",
        f"{let} : M. Giorgi ROUX depuis le 18/04/2023",
        "Propriétaire bailleur : M. David DE LA CRU2 Tél. 02 61 91 36 31",
    )
    found = values("landlord_certificate", page)
    assert (found["host_name"], found["beneficiary_name"]) == ("David DE LA CRUZ", "Giorgi ROUX")


def test_where_a_landlord_lives_is_not_what_he_lets():
    page = page_of(
        "ATTESTATION DU BAILLEUR",
        "BAILLEUR",
        [(0.1, "Nom et prénom / raison sociale"), (0.4, "LEMAÎTRE Désiré")],
        [(0.1, "Domicile"), (0.4, "99 ter cours Gambetta, 56100 Lorient")],
        "LOCATAIRE",
        [(0.1, "Nom et prénom"), (0.4, "PEYRONNET Sofiane")],
        "LOGEMENT LOUÉ",
        [(0.1, "Adresse"), (0.4, "128 rue Haute, 95100 Argenteuil")],
    )
    assert values("landlord_certificate", page)["address"] == "128 rue Haute, 95100 Argenteuil"


def test_a_host_tells_the_address_where_the_other_is_lodged():
    page = page_of(
        [(0.1, "L'hébergeant"), (0.53, "L'hébergé")],
        [(0.1, "Nom complet"), (0.53, "Nom complet")],
        [(0.1, "DUPRÉ SOUAD"), (0.53, "MERCIER MEHMET")],
        None,
        "Adresse du domicile où l'hébergé est logé de façon stable",
        "1 chemin Saint-Exupéry, 59200 Tourcoing",
    )
    assert values("hosting_certificate", page)["address"] == "1 chemin Saint-Exupéry, 59200 Tourcoing"
