"""Whom a paper concerns, where who signs it, who asks for it or who is a relative is named as plainly."""

import pytest

from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "a doctor on the row of the patient": (
        "medical_certificate",
        [[(0.08, "Patient : ROUX Anne"), (0.7, "Dr Paul MARTEL")], "Certificat médical"],
        ["ROUX Anne"],
    ),
    "an officer in the column beside the victim": (
        "police_complaint",
        [
            "Votre plainte est enregistrée",
            [(0.5, "Entretien mené par")],
            [(0.08, "Plaignante"), (0.5, "Zoé MARTEL, gardien de la paix")],
            "Anne ROUX",
            "Naissance",
        ],
        ["Anne ROUX"],
    ),
    "a label under an article of the law": (
        "family_reunification_certificate",
        [
            "Regroupement familial - art. R. 434-12 du CESEDA",
            [(0.08, "Regroupant"), (0.3, "CAMARA Paul")],
            [(0.08, "Né le"), (0.3, "28/11/1984")],
        ],
        ["CAMARA Paul"],
    ),
    "a sister of a convent": (
        "social_support_certificate",
        [
            *("Sœurs de la Charité", "7 rue Haute", "59200 Tourcoing", None),
            "Je soussignée, sœur Zoé MARTEL, assistante sociale, atteste que",
            "notre service accompagne Madame Anne ROUX, née le 8 décembre 1973.",
        ],
        ["Anne ROUX"],
    ),
    "the father's section": (
        "pregnancy_certificate",
        [
            *("La future mère", "Nom de famille : ROUX Prénoms : Anne", "Adresse : 12 rue Haute 44000 Nantes", None),
            *("Le futur père ou le conjoint", "Nom, prénom : Paul MARTEL"),
        ],
        ["ROUX Anne"],
    ),
    "who came with her": (
        "pregnancy_certificate",
        [
            *("Je suis le suivi de Mme Anne ROUX, née le 22/03/2005 à Amiens.", None),
            "Elle est venue accompagnée de M. Paul MARTEL, futur père.",
        ],
        ["Anne ROUX"],
    ),
    "whoever signs by surnames": (
        "financing_plan",
        [*("Emprunteurs : ROUX Anne et MARTEL Paul", None), "Signatures des emprunteurs Roux Martel"],
        ["ROUX Anne", "MARTEL Paul"],
    ),
    "at whose request": (
        "bailiff_act",
        [
            *("COMMANDEMENT DE PAYER", "À la demande de Mme Zoé MARTEL, née le 14/02/1956,", "FAIT COMMANDEMENT À"),
            "M. Paul ROUX",
        ],
        ["Paul ROUX"],
    ),
    "who was sold to at an auction": (
        "property_deed",
        [
            "À la requête de Mme Zoé MARTEL, née à Pessac le 20/12/1966, ci-après « le vendeur ».",
            "Enchères : 73 000 euros par M. Paul LEROY.",
            "Adjudicataire : M. Jean ROUX, né à Marseille le 16/05/1961.",
        ],
        ["Jean ROUX"],
    ),
    "the case has its name of them": (
        "lawyer_certificate",
        [
            "Aff. : Anne ROUX / Paul MARTEL - divorce",
            "L'audience se tiendra devant M. Jean LEROY, juge aux affaires familiales.",
        ],
        ["Anne ROUX", "Paul MARTEL"],
    ),
    "one's own page": (
        "scholarship_notice",
        ["Bonjour Anne Roux", "Au vu des revenus 2021 déclarés par Mme Zoé Martel, la bourse est accordée."],
        ["Anne Roux"],
    ),
    "whom to call": (
        "student_card",
        ["ANNE ROUX", "Étudiant 2024/2025", "En cas d'urgence prévenir : Mme Zoé MARTEL"],
        ["ANNE ROUX"],
    ),
    "who took the act in": (
        "bailiff_act",
        [
            *("COMMANDEMENT DE PAYER", "À : Monsieur ROUX Paul, né le 04/02/1962 à Dijon.", None),
            *("L'acte a été remis par clerc assermenté à une personne présente au", "domicile, Mme Zoé MARTEL, sœur."),
        ],
        ["ROUX Paul"],
    ),
    "under whose chair it was decided": (
        "surety_deed",
        [
            "Ménage : Mme Anne ROUX",
            "La commission, réunie le 31 décembre 2023 sous la présidence de M. Paul MARTEL, a rendu un avis.",
        ],
        ["Anne ROUX"],
    ),
    "a midwife's head": (
        "pregnancy_certificate",
        [
            *("Zoé MARTEL", "Sage-femme diplômée d'État", "12 rue Haute 69100 Villeurbanne", None),
            *("Mme ROUX Anne", None, "Je certifie que la patiente ci-dessus présente une grossesse."),
        ],
        ["ROUX Anne"],
    ),
    "a former spouse in a form": (
        "sworn_statement",
        [
            [(0.08, "Vous êtes"), (0.5, "Votre date de naissance")],
            [(0.08, "Anne ROUX"), (0.5, "17/07/1956")],
            [(0.08, "Votre adresse actuelle"), (0.5, "Votre dernier conjoint ou partenaire")],
            [(0.08, "97 rue Haute 25000 Besançon"), (0.5, "Paul MARTEL")],
        ],
        ["Anne ROUX"],
    ),
    "a given name broken at its hyphen": (
        "dalo_decision",
        [
            [(0.08, "Dossier"), (0.3, "Demandeur")],
            [(0.08, "094911"), (0.3, "ROUX Anne-")],
            [(0.3, "Sophie")],
        ],
        ["ROUX Anne-Sophie"],
    ),
    "both of a list, no witness": (
        "sworn_statement",
        [
            *("Les soussignés :", "Monsieur ROUX Paul, né le 06/10/1993", "Madame MARTEL Anne, née le 22/03/1985"),
            *("déclarent sur l'honneur vivre ensemble.", "Témoins : LEROY Zoé, née le 29/08/1990."),
        ],
        ["ROUX Paul", "MARTEL Anne"],
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_whom_the_paper_concerns(name):
    kind, rows, names = PAPERS[name]
    assert values_of_rows(kind, *rows).get("person_names") == names


DAYS = {
    "beside the story of an examination": (
        "pregnancy_certificate",
        ["Nice, le 5 septembre 2024", None, "L'échographie que j'ai faite le 17/08/2024 montre une grossesse."],
        "2024-09-05",
    ),
    "of writing, not of the visit": (
        "unfit_housing_report",
        ["Visite du 15/08/2026 de 9h30 à 10h40", "Rédaction : 21/08/2026, Zoé Martel, technicienne"],
        "2026-08-21",
    ),
    "of a delegate": (
        "childminder_approval",
        [
            "vu l'évaluation faite à domicile le 20/01/2025,",
            "Vannes, 19/02/2025 — par délégation, le médecin de PMI",
        ],
        "2025-02-19",
    ),
    "beside a reference": (
        "disability_decision",
        ["Dossier : 2B-565529 Bastia, 11 septembre 2025", "lors de sa séance du 30/08/2025, la Commission a décidé"],
        "2025-09-11",
    ),
    "of an act": ("bailiff_act", ["COMMANDEMENT", "Acte du : 30/07/2026 signifié à étude"], "2026-07-30"),
    "of registration": (
        "pacs_certificate",
        ["Récépissé d'enregistrement", "Enregistrement n° 97213-2026-0049 du 09/04/2026 (art. 515-3 C. civ.)"],
        "2026-04-09",
    ),
}


@pytest.mark.parametrize("name", DAYS)
def test_the_day_it_was_made(name):
    kind, rows, day = DAYS[name]
    assert values_of_rows(kind, *rows).get("issue_date") == day


def test_a_receipt_numbered_on_its_own_line():
    rows = ("RÉCÉPISSÉ DE DEMANDE DE CARTE DE SÉJOUR", "N° : 9706238562", "Nom : ROUX")
    assert values_of_rows("residence_permit", *rows).get("document_number") == "9706238562"


def test_who_complains_and_not_who_signs_below():
    found = values_of_rows(
        "police_complaint",
        [(0.08, "Date et heure"), (0.32, "13/11/2026 à 19h43")],
        [(0.08, "Victime — Nom de"), (0.32, "CAZENAVE")],
        [(0.08, "naissance")],
        [(0.08, "Prénoms"), (0.32, "Thi-Hoa Louise")],
        [(0.08, "Infraction"), (0.32, "Violences — plainte contre personne dénommée")],
        [(0.08, "Faits commis"), (0.32, "du 12/11/2026 à 22h00 au 12/11/2026 à 22h30, rue Haute")],
        None,
        [(0.08, "La victime Thi-Hoa"), (0.4, "L’OPJ Mac-Mahon")],
    )
    assert found["person_names"] == ["CAZENAVE Thi-Hoa Louise"]
    assert found.get("issue_date") != "2026-11-12"
    table = (
        [(0.08, "Qualité"), (0.25, "Nom, prénom"), (0.5, "Né(e) le")],
        [(0.08, "Mis en cause"), (0.25, "ROUX Artur"), (0.5, "28.11.61")],
        [(0.08, "Plaignant"), (0.25, "WANG Grâce, née PETROV"), (0.5, "22.08.63")],
        None,
        [(0.08, "Le déclarant"), (0.5, "Lucía NKURUNZIZA, brigadier")],
    )
    assert values_of_rows("police_complaint", *table)["person_names"] == ["WANG Grâce"]


def test_a_surname_in_capitals_is_completed_by_a_civility_elsewhere():
    found = values_of_rows(
        "dalo_decision",
        "Vu le recours amiable de Mme DA SILVA MOREIRA Odile, née le 18/12/1992, reçu le 05/07/2026 ;",
        "Article 1er — Mme DA SILVA MOREIRA est désignée comme prioritaire et devant être logée.",
    )
    assert found["person_names"] == ["DA SILVA MOREIRA Odile"]


def test_the_surname_of_the_second_of_a_couple_stands_on_the_next_line():
    found = values_of_rows(
        "dalo_decision",
        [(0.5, "M. Gérald LE GOFF et Mme Yasmina")],
        [(0.08, "Secrétariat de la commission de médiation"), (0.5, "N'DIAYE")],
        [(0.08, "DDETS de l’Hérault"), (0.5, "27 rue Jean-Moulin")],
        [(0.5, "34000 Montpellier")],
        "Montpellier, le 3 octobre 2026",
    )
    assert found["person_names"] == ["Gérald LE GOFF", "Yasmina N'DIAYE"]


def test_a_lawyer_s_form_names_both_sides():
    sides = [(0.08, "Ma cliente"), (0.6, "SEGUIN, Guadalupe")], [(0.08, "Conjoint, partie adverse"), (0.6, "ROUX, Noé")]
    found = values_of_rows("lawyer_certificate", "Attestation d'avocat — divorce en cours", *sides)
    assert found["person_names"] == ["SEGUIN Guadalupe", "ROUX Noé"]


def test_the_house_and_not_who_runs_it():
    rows = ("Fondation Sainte-Odile — CHRS « Les Hirondelles »", "9 rue Pasteur, 17400 Saint-Jean-d’Angély")
    told = "Le chef de service atteste que Mme Léocadie ROUX, née le 28/05/2000, est hébergée dans l’établissement."
    found = values_of_rows("shelter_certificate", *rows, None, told)
    assert found["host_name"] == "CHRS « Les Hirondelles »"


def test_a_neighbour_and_a_former_landlord_are_not_whom_the_lawyer_certifies_of():
    told = "J'atteste être l'avocate de Mme Anne ROUX dans l'instance en divorce."
    for other in ("Pièce jointe : attestation de M. João FOUCHER", "Monsieur João FOUCHER, voisin des époux"):
        names = values_of_rows("lawyer_certificate", told, None, other, "M. Paul ROY — ancien bailleur")["person_names"]
        assert names == ["Anne ROUX"]
