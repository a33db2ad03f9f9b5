"""Papers of homes: whose address it is, who lets or shelters, whoever is named over two lines."""

import pytest

from extractors.fields.firms import says_its_kind
from tests.extractors.documents.found import values_of_rows

PAPERS = {
    "a home told in a mail that tells the landlord's too": (
        "landlord_certificate",
        [
            *("Je vous confirme en tant que propriétaire que vous êtes bien ma locataire (avec votre", "fils Kévin)"),
            "depuis le 2 juin 2024, au 71 rue des Lilas, 97139 Les Abymes. Pour un",
            "original mon adresse est 45 rue Haute, 46000 Cahors.",
        ],
        {"address": "71 rue des Lilas, 97139 Les Abymes"},
    ),
    "a tenant who asks for it": (
        "landlord_certificate",
        [
            *("Zoé MARTEL", "196 rue Haute", "33600 Pessac", None),
            "M. Jean ROUX, qui sollicite un logement auprès de vous, me demande quelques lignes.",
        ],
        {"beneficiary_name": "Jean ROUX"},
    ),
    "an address in boxes side by side, another below": (
        "hosting_certificate",
        [
            "La personne qui héberge",
            [(0.08, "Adresse (n°, voie)"), (0.45, "Code postal"), (0.62, "Commune")],
            [(0.08, "87 rue Haute"), (0.45, "97200"), (0.62, "Fort-de-France")],
            None,
            "La personne hébergée",
            "Adresse précédente",
            "91 chemin du Lac, 97139 Les Abymes",
        ],
        {"address": "87 rue Haute 97200 Fort-de-France"},
    ),
    "a hotel is not who shelters": (
        "shelter_certificate",
        [
            *("INTERABRI 93", "Attestation de prise en charge hôtelière", None),
            [(0.08, "Référent"), (0.42, "ROUX Anne")],
            [(0.08, "Établissement"), (0.42, "Hôtel Le Cheval Noir")],
            *(None, "INTERABRI 93 établit le présent document à la demande de l'intéressée."),
        ],
        {"host_name": "INTERABRI 93"},
    ),
    "a house over three lines": (
        "shelter_certificate",
        [
            *("Foyer de jeunes", "travailleurs La", "Passerelle", None, "Objet : situation de M. ROUX Paul"),
            *([None] * 20),
            "Foyer de jeunes travailleurs La Passerelle - courrier : 18 quai Haut, 59200 Tourcoing",
        ],
        {"host_name": "Foyer de jeunes travailleurs La Passerelle", "beneficiary_name": "ROUX Paul"},
    ),
    "a syndicate over two lines of capitals": (
        "proof_of_address",
        ["SYNDICAT INTERCOMMUNAL DES EAUX", "DES TROIS VALLÉES — régie directe", None, "Facture d'eau"],
        {"issuer": "SYNDICAT INTERCOMMUNAL DES EAUX DES TROIS VALLÉES"},
    ),
    "a garage besides the home": (
        "home_insurance_certificate",
        [
            *([(0.6, "Mme Anne ROUX")], [(0.6, "66 allée des Lilas")], [(0.6, "06300 Nice")], None),
            "Le contrat couvre en outre un garage situé 5 rue Haute, 87000 Limoges.",
        ],
        {"address": "66 allée des Lilas 06300 Nice"},
    ),
    "given names in one place only": (
        "lease",
        [
            *("et Madame Zoé, Anne, Li ROUX, née le 18 août 1991, ci-après « le preneur », d'autre part,", None),
            *("Le preneur", "Zoé Roux"),
        ],
        {"tenants": ["Zoé Anne Li ROUX"]},
    ),
    "columns of the one and the other party": (
        "lease",
        [
            [(0.08, "Entre"), (0.65, "Et")],
            [(0.08, "ALBA Habitat, représentée par Madame Zoé"), (0.65, "Madame ROUX Anne,")],
            [(0.08, "MARTEL, responsable d'agence"), (0.65, "Li, Inès")],
            [(0.65, "née le 13/12/1969")],
        ],
        {"tenants": ["ROUX Anne Li Inès"]},
    ),
    "a greeting over the name is no given name": (
        "benefits_statement",
        [*("Bonjour Anne", "Anne ROUX · N° allocataire 5377132", None, "Mes paiements")],
        {"beneficiary_name": "Anne ROUX"},
    ),
    "the day it was signed before that it was printed": (
        "hosting_certificate",
        [*("Signé le 20/04/2026", None, "modeles.example — imprimé le 21/04/2026 — page 1/1")],
        {"issue_date": "2026-04-20"},
    ),
    "a guest by what the contract calls him": (
        "shelter_certificate",
        [
            "Entre la FONDATION ALBA, gestionnaire,",
            "et Monsieur Paul VAN ROUX, né le 15/07/1970 à Pau, ci-après « la personne accueillie »,",
            *(None, "La personne accueillie", "Van Roux"),
        ],
        {"beneficiary_name": "Paul VAN ROUX"},
    ),
    "a supplier of a place": (
        "proof_of_address",
        ["SICAE du Haut-Bocage", "127 rue Haute, 46000 Cahors", None, "Objet : votre contrat d'électricité"],
        {"issuer": "SICAE du Haut-Bocage"},
    ),
    "what to write is in brackets": (
        "lease",
        [*("BAILLEUR (nom, prénom) ROUX Anne", "demeurant 9 rue Haute, 80100 Abbeville")],
        {"landlord_name": "ROUX Anne"},
    ),
    "a surface in English": (
        "lease",
        [[(0.08, "Living area (loi Boutin)"), (0.45, "32,4 m²")]],
        {"surface": 32.4},
    ),
    "the second of two is named on the next line": (
        "notice_to_quit",
        [
            [(0.5, "Monsieur Paul ROUX et")],
            [(0.5, "Madame Anne MARTEL")],
            [(0.5, "72 rue Haute")],
            [(0.5, "97438 Sainte-Marie")],
            *(None, "CONGÉ POUR VENDRE", "nous vous donnons congé pour le 6 mars 2027"),
        ],
        {"person_names": ["Paul ROUX", "Anne MARTEL"]},
    ),
    "debtors over the end of a line": (
        "debt_settlement_plan",
        [
            "Entre l'Office de l'Habitat et Monsieur Roux Paul et Madame Da",
            "Costa Ferreira Anne, locataires (86 rue Haute, 59100 Roubaix)",
            *(None, "Les locataires Roux Da Costa Ferreira"),
        ],
        {"person_names": ["Roux Paul", "Da Costa Ferreira Anne"]},
    ),
    "a parent's child": (
        "surety_deed",
        ["Je soussigné Paul ROUX me porte caution solidaire de ma fille Anne", "MARTEL, née le 14/09/2001, locataire"],
        {"person_names": ["Paul ROUX", "Anne MARTEL"]},
    ),
    "a file received": (
        "registration_certificate",
        [[(0.08, "Né le"), (0.4, "16/01/1966")], [(0.08, "Dossier reçu le"), (0.4, "03/03/2026")]],
        {"first_filed_on": "2026-03-03"},
    ),
    "days before what happened": (
        "registration_certificate",
        [
            *("27/08/2023 Dépôt de la demande initiale", None, "28/10/2023 Pièces versées au dossier", None),
            *("16/06/2026 Renouvellement annuel", None, "16/06/2027 Échéance"),
        ],
        {"first_filed_on": "2023-08-27", "renewed_on": "2026-06-16"},
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_the_home_and_its_people(name):
    kind, rows, fields = PAPERS[name]
    found = values_of_rows(kind, *rows)
    assert {field: found.get(field) for field in fields} == fields


def test_a_firm_says_its_kind():
    assert says_its_kind("COALVIE — association gestionnaire de résidences sociales")
    assert not says_its_kind("Notre agence, association de locataires")
