"""Acts of civil status, of bailiffs, notaries and courts' neighbours: who they concern and the day they were made."""

from __future__ import annotations

import pytest

from extractors.fields.headings import roles_in
from tests.extractors.documents.found import values_of_rows as values


def test_an_act_is_dated_in_letters_on_a_line_of_its_own_and_not_by_a_letter_sent_later():
    found = values(
        "bailiff_act",
        "SIGNIFICATION D'UN JUGEMENT",
        "LE TRENTE NOVEMBRE DEUX MILLE VINGT-QUATRE",
        "NOUS AVONS SIGNIFIÉ À",
        "Mme GARNIER Ximena",
        "copie d'un jugement rendu par le tribunal judiciaire de Dijon le 11 août 2024",
        "Avis de passage laissé ce jour ; lettre de l'article 658 adressée le 1er décembre 2024.",
    )
    assert (found["person_names"], found["issue_date"]) == (["GARNIER Ximena"], "2024-11-30")


def test_a_family_book_told_in_prose():
    found = values(
        "family_record_book",
        "LIVRET DE FAMILLE — mairie de Strasbourg — remis aux époux le 19/10/2018",
        "EXTRAIT DE L'ACTE DE MARIAGE",
        "Le 18 octobre 2018, Luc MIRZAKHANYAN,",
        "officier de l'état civil, a prononcé le mariage de",
        "Rachid, João GRONDIN, né le 31",
        "juillet 1973 à Pau, et de Zoé, Ana",
        "LEGENDRE, née le 23 février 1978 à Dax.",
        None,
        "EXTRAIT DE L'ACTE DE NAISSANCE — 1er ENFANT",
        "Acte n° 545 du registre de Strasbourg",
        "Noël, Julio GRONDIN, né le",
        "25 septembre 2018 à Strasbourg, fils de Rachid,",
        "João GRONDIN et de Zoé, Ana LEGENDRE.",
    )
    assert found["person_names"] == ["Rachid João GRONDIN", "Zoé Ana LEGENDRE", "Noël Julio GRONDIN"]
    assert (found["children"], found["marriage"], found["issue_date"]) == (["Noël Julio GRONDIN"], True, "2018-10-19")


def test_a_spread_of_boxes_without_headings_gives_each_name_to_its_half():
    found = values(
        "family_record_book",
        [(0.1, "LIVRET DE FAMILLE"), (0.7, "ENFANTS")],
        [(0.1, "Extrait de l'acte de mariage n° 315"), (0.55, "Nom"), (0.62, "TRAORÉ")],
        [(0.1, "Nom"), (0.2, "TRAORÉ"), (0.55, "Prénoms"), (0.65, "Emre")],
        [(0.1, "Prénoms"), (0.2, "Sékou Emre")],
        [(0.1, "et de")],
        [(0.1, "Nom"), (0.2, "LE GOFF"), (0.55, "Sceau et signature")],
        [(0.1, "Prénoms"), (0.2, "Cécile")],
        [(0.1, "Livret délivré par l'officier de l'état civil de Nice le 16/12/2018")],
    )
    assert sorted(found["person_names"]) == ["Cécile LE GOFF", "Emre TRAORÉ", "Sékou Emre TRAORÉ"]
    assert (found["children"], found["issue_date"]) == (["Emre TRAORÉ"], "2018-12-16")


def test_partners_in_the_columns_of_a_table_and_the_day_of_a_receipt():
    found = values(
        "pacs_certificate",
        "RÉCÉPISSÉ D'ENREGISTREMENT D'UN PACTE CIVIL DE SOLIDARITÉ",
        "(décret n° 2006-1806 du 23 décembre 2006)",
        "certifions avoir enregistré ce jour, le 30 septembre 2024 à 9 heures 10, la déclaration de :",
        [(0.1, "NOM"), (0.35, "OULD AHMED"), (0.65, "PINTO MARQUES")],
        [(0.1, "Prénom(s)"), (0.35, "Agnieszka"), (0.65, "Fatoumata")],
        [(0.1, "Date de naissance"), (0.35, "12/08/1954"), (0.65, "24/02/1949")],
    )
    assert found["person_names"] == ["Agnieszka OULD AHMED", "Fatoumata PINTO MARQUES"]
    assert found["issue_date"] == "2024-09-30"


def test_a_copy_is_of_the_day_it_was_given_and_not_of_the_act():
    found = values(
        "death_certificate",
        "ACTE DE DÉCÈS - COPIE INTÉGRALE",
        "Le 9 janvier 2025 est décédée Inès RIQUELME, née à Angers le 25 septembre 1965, retraitée.",
        "Dressé le 10 janvier 2025 à dix heures, sur la déclaration d'un employé.",
        "Copie délivrée conforme au registre, le 13 février 2025.",
    )
    assert found["issue_date"] == "2025-02-13"
    boxed = values(
        "death_certificate",
        "EXTRAIT DE L'ACTE DE DÉCÈS N° 1413",
        "4 Date et lieu du décès",
        "31 | 10 | 2018 TROYES",
        "11 Date de délivrance, signature et sceau",
        [(0.1, "Date of issue, signature and seal"), (0.6, "14 | 04 | 2019")],
    )
    assert boxed["issue_date"] == "2019-04-14"


def test_a_letter_is_of_the_day_after_its_town_and_not_of_what_was_filed():
    found = values(
        "lawyer_certificate",
        "Maître Nour HADDAD, avocate au barreau de Saint-Brieuc",
        "Saint-Brieuc, le 19/11/2026",
        "certifie avoir été mandatée par Madame Carmen DIALLO, née le 26/02/1970, en vue d'un divorce.",
        "La demande d'aide juridictionnelle a été déposée le 04/02/2026.",
    )
    assert (found["person_names"], found["issue_date"]) == (["Carmen DIALLO"], "2026-11-19")


def test_the_day_of_a_complaint_is_not_the_birth_on_the_line_below_its_label():
    found = values(
        "police_complaint",
        "RÉCÉPISSÉ DE DÉPÔT DE PLAINTE",
        "Attestons que ce jour, lundi 12 octobre 2026 à 8 heures 10, s'est présentée devant nous :",
        "Nom : YILDIRIM",
        "Prénom(s) : Mariam",
        "Née le",
        ": 01/06/1947 à Oujda (Maroc)",
    )
    assert found["issue_date"] == "2026-10-12"


def test_a_deed_opened_by_the_year_over_two_lines():
    found = values(
        "property_deed",
        "L'AN DEUX MILLE DOUZE,",
        "LE DIX-NEUF NOVEMBRE",
        "Maître Svetlana LE GOFF, notaire à RENNES, a reçu le présent acte contenant VENTE",
        "- ACQUEREUR -",
        "Monsieur Thibault DA SILVA, artisan, né à PORTO le 22 février 1970",
    )
    assert (found["issue_date"], found["person_names"]) == ("2012-11-19", ["Thibault DA SILVA"])


def test_the_tenant_of_a_surety_in_the_section_that_names_him():
    found = values(
        "surety_deed",
        "CONTRAT DE CAUTIONNEMENT",
        "2. LE BAILLEUR",
        [(0.1, "Dénomination"), (0.4, "SCI LES OLIVIERS")],
        "3. LE LOCATAIRE",
        [(0.1, "Nom et prénom"), (0.4, "LE GOFF Oksana")],
        "Contrat émis le 22/06/2026",
    )
    assert (found["person_names"], found["issue_date"]) == (["LE GOFF Oksana"], "2026-06-22")


def test_both_declarants_of_a_return():
    told = values(
        "tax_return", "Déclarant 1", "DIALLO EWA – née le 16/03/1963", "Déclarant 2", "HADDAD RUI – né le 03/09/1972"
    )
    assert told["person_names"] == ["DIALLO EWA", "HADDAD RUI"]
    boxed = values(
        "tax_return",
        [(0.3, "DÉCLARANT 1"), (0.6, "DÉCLARANT 2")],
        [(0.1, "Nom"), (0.3, "TCHOUPO"), (0.6, "HOAREAU")],
        [(0.1, "Prénoms"), (0.3, "YOUSSEF"), (0.6, "RACHIDA")],
        "À Nice, le 19/04/2025",
    )
    assert boxed["person_names"] == ["TCHOUPO YOUSSEF", "HOAREAU RACHIDA"]


def test_how_a_letter_is_sent_is_nobody():
    found = values(
        "notice_to_quit",
        [(0.55, "RECOMMANDÉ A.R.")],
        [(0.55, "M. PETROVA GAËL")],
        [(0.55, "M. EL AMRANI MARCEL")],
        [(0.55, "188 BIS, RUE DES TILLEULS")],
        [(0.55, "44800 SAINT-HERBLAIN")],
        "OBJET : CONGÉ POUR REPRISE",
    )
    assert found["person_names"] == ["PETROVA GAËL", "EL AMRANI MARCEL"]


MET = {
    "who makes the act is told after the name": (
        "bailiff_act",
        [
            "L'AN DEUX MILLE VINGT-SIX ET LE PREMIER AVRIL",
            "À LA DEMANDE DE : la société SCI LES BOUGAINVILLIERS",
            "J'ai, Madame Yasmina MAKOLO, Commissaire de justice à la résidence de Le Lamentin, y",
            "demeurant, soussignée,",
            "FAIT COMMANDEMENT À :",
            "Monsieur Anicet MOKRANI, demeurant 59 bis impasse des Glycines, 97232 Le Lamentin",
        ],
        {"person_names": ["Anicet MOKRANI"], "issue_date": "2026-04-01"},
    ),
    "the day of an act beside its label": (
        "bailiff_act",
        [
            "COMMANDEMENT AUX FINS DE SAISIE-VENTE",
            [(0.08, "Répertoire : 27/64211"), (0.5, "DATE DE L'ACTE : 29/06/2026")],
            "En vertu d'un titre exécutoire JUGEMENT du TJ de LE QUESNOY du 13/10/2025",
            "M. HOARAU Abdoulaye",
        ],
        {"person_names": ["HOARAU Abdoulaye"], "issue_date": "2026-06-29"},
    ),
    "the day of a plan beside that of its debt": (
        "debt_settlement_plan",
        [
            "PLAN D'APUREMENT DE LA DETTE LOCATIVE",
            [(0.08, "Date du plan"), (0.3, "31/05/2024"), (0.5, "Arrêté de la dette au"), (0.8, "30/04/2024")],
            [(0.08, "Dette totale"), (0.3, "2 573,55 €"), (0.5, "Nombre de mensualités"), (0.8, "7")],
        ],
        {"issue_date": "2024-05-31"},
    ),
    "boxes under their labels, in two columns": (
        "childminder_approval",
        [
            [(0.08, "NOM"), (0.55, "Né(e) le")],
            [(0.08, "Mokrani"), (0.55, "04-03-1950")],
            None,
            [(0.08, "PRÉNOM"), (0.55, "Département de naissance")],
            [(0.08, "Ioana"), (0.55, "75")],
        ],
        {"person_names": ["Mokrani Ioana"]},
    ),
    "a couple under one label, numbers beside them": (
        "dalo_decision",
        [
            [(0.08, "Requérants"), (0.53, "N° de recours"), (0.8, "0092025841206")],
            [(0.08, "M. Hervé VAILLANT"), (0.53, "Recours déposé le"), (0.8, "02/04/2025")],
            [(0.08, "Mme Gwenaëlle GRANDJEAN"), (0.53, "Séance du"), (0.8, "16/06/2025")],
            [(0.08, "143 bis place de l'Église")],
            [(0.08, "09000 Foix")],
        ],
        {"person_names": ["Hervé VAILLANT", "Gwenaëlle GRANDJEAN"]},
    ),
    "buyers told in a numbered sentence": (
        "property_deed",
        [
            "L'AN DEUX MILLE VINGT-CINQ, le douze juin, en l'hôtel de ville, par-devant",
            "I – VENDEUR : la COMMUNE DE DIE, représentée par Monsieur Vasile KOWALCZYK, premier adjoint.",
            "II – ACQUÉREURS : Monsieur Pierre-Yves FERREIRA DA COSTA, employé,",
            "demeurant à Die (26150), né le 18 juillet 1985 ; et Madame",
            "Oksana PEYRONNET, employée, demeurant à Die (26150), née le 16 mars 1950.",
            "DÉSIGNATION — Un immeuble à usage d'habitation sis à Die, 146 bis place de l'Église.",
        ],
        {"person_names": ["Pierre-Yves FERREIRA DA COSTA", "Oksana PEYRONNET"]},
    ),
    "an owner without civility": (
        "property_tax_notice",
        [
            "Taxes foncières 2026",
            "Propriétaire",
            "Marie-Josèphe EL KHATTABI (numéro fiscal 2465944915462)",
            "Adresse du bien",
            "35 avenue Jean Moulin, 15100 Saint-Flour",
        ],
        {"person_names": ["Marie-Josèphe EL KHATTABI"]},
    ),
    "what an insurer is, not what it is called": (
        "home_insurance_certificate",
        [
            [(0.32, "LA FRATERNELLE DU BOCAGE")],
            [(0.2, "Entreprise régie par le Code des Assurances – fondée en 1875 – Siège : Saint-Claude")],
            None,
            "ATTESTATION D'ASSURANCE",
            "La Société soussignée certifie que Madame Noémie KOWALCZYK",
            "est titulaire de la police n° 949.98257/K",
        ],
        {"issuer": "LA FRATERNELLE DU BOCAGE", "holder_name": "Noémie KOWALCZYK"},
    ),
}


@pytest.mark.parametrize("kind, rows, expected", MET.values(), ids=MET)
def test_a_paper_of_an_examiner(kind, rows, expected):
    found = values(kind, *rows)
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize("label", ["Adresse assurée", "Bien assuré", "Logement garanti"])
def test_what_is_assured_is_a_dwelling(label):
    assert "dwelling" in roles_in(label) and "holder" not in roles_in(label)
