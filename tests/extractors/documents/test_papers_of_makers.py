# ruff: noqa: E501  (sentences are read whole)
"""How other makers say what certificates, contracts and leases say: a page for each way."""

from __future__ import annotations

import pytest

from extractors.fields.headings import roles_in
from extractors.fields.names import person_names
from tests.extractors.documents.found import values_of_rows
from tests.extractors.sheets import WIDTH

SIDE, LETTER = 0.04, 0.32
END = 0.95


def flush(label, value):
    """A row of a form whose value ends at the right margin."""
    return [(0.06, label), (END - WIDTH * (len(value) - value.count(" ") * 0.5), value)]


PAPERS = {
    "a letter beside its references": (
        "landlord_certificate",
        [
            [(SIDE, "Votre conseillère"), (LETTER, "ATTESTATION DE LOCATION")],
            [(SIDE, "Nadège Wojcik")],
            [(LETTER, "Nous, soussignés, Habitat du Littoral, bailleur social, dont le siège est situé 46 ter,")],
            [(SIDE, "N° de compte locataire")],
            [(LETTER, "venelle du Port 26000 Valence, attestons que le compte est à jour à ce jour et que")],
            [(SIDE, "7040/648258/16")],
            [(LETTER, "Monsieur Amadou DA SILVA est locataire, depuis la date du bail, du logement situé :")],
            [(SIDE, "Réf. logement")],
            [(LETTER, "68 bis, impasse des Lilas")],
            [(SIDE, "ZJ16679")],
            [(LETTER, "33000 Bordeaux")],
            [(LETTER, "Nous certifions qu'à ce jour le compte locataire ne présente aucun impayé de loyer.")],
            [(LETTER, "La présente attestation est délivrée à l'intéressé pour constituer son dossier.")],
        ],
        {"address": "68 bis, impasse des Lilas 33000 Bordeaux", "host_name": "Habitat du Littoral"},
    ),
    "a shelter's form after a sentence about itself": (
        "shelter_certificate",
        [
            [(0.1, "Association Passerelles 75"), (0.6, "Siège : 33 rue Émile Zola 21000 Dijon")],
            None,
            "ATTESTATION D'HÉBERGEMENT EN STRUCTURE",
            "hébergée et accompagnée par notre structure :",
            None,
            [(0.12, "Nom et prénom"), (0.45, "LE BIHAN PAULO")],
            [(0.12, "Adresse d'hébergement"), (0.45, "208 bis place du Marché 02100 Saint-Quentin")],
            "Fait à Dijon, le 8 août 2026",
        ],
        {"host_name": "Association Passerelles 75", "beneficiary_name": "LE BIHAN PAULO", "address": "208 bis place du Marché 02100 Saint-Quentin"},
    ),
    "a contract set from margin to margin": (
        "employment_contract",
        [
            "CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE",
            flush("Emploi-repère", "Employé familial (A)"),
            flush("Date d'embauche (1er jour travaillé)", "24/08/2026"),
            flush("Durée de la période d'essai", "1 mois"),
        ],
        {"start_date": "2026-08-24"},
    ),
    "the company that somebody belongs to": (
        "employer_certificate",
        [
            "Attestation d'emploi",
            [(0.12, "Nom et prénom"), (0.48, "BAH YOHANN")],
            [(0.12, "Société d'appartenance"), (0.48, "Régie des Transports Métropolitains")],
            [(0.12, "Établissement"), (0.48, "Charleville-Mézières")],
        ],
        {"employer_name": "Régie des Transports Métropolitains"},
    ),
    "an accountant's client": (
        "accounting_statement",
        [
            "SOREC Expertise",
            "En notre qualité d'expert-comptable de Madame Agnieszka Lacoste, exerçant en entreprise individuelle,",
            "nous attestons que ses revenus professionnels se sont élevés à 33 020 euros.",
        ],
        {"person_names": ["Agnieszka Lacoste"]},
    ),
    "an allowance for work, for a month told by its days": (
        "unemployment_statement",
        [
            "ATTESTATION DE PAIEMENT",
            "a perçu, au titre de l'allocation d'aide au retour à l'emploi (ARE), pour la période du 01/02/2026 au 28/02/2026, les sommes",
        ],
        {"period": "2026-02"},
    ),
    "a printed lease with civilities to strike out": (
        "lease",
        [
            "ENTRE LES SOUSSIGNÉS",
            "M., Mme LACOSTE ABDOULAYE",
            "demeurant à 30 bis, rue Louise Michel 31200 Toulouse",
            "ci-après dénommé(e) « LE BAILLEUR », d'une part,",
            None,
            "et M., Mme KOUASSI MARIE-THÉRÈSE",
            "et M., Mme BEN YOUSSEF HAWA",
            "ci-après dénommé(e)(s) « LE PRENEUR », d'autre part, il a été convenu ce qui suit :",
            None,
            "Les locaux loués sont situés à 76 quai de la Marne 08000 Charleville-Mézières Étage 3e gauche",
        ],
        {
            "landlord_name": "LACOSTE ABDOULAYE",
            "tenants": ["KOUASSI MARIE-THÉRÈSE", "BEN YOUSSEF HAWA"],
            "address": "76 quai de la Marne 08000 Charleville-Mézières",
        },
    ),
    "a supplier's desk beside its customer": (
        "proof_of_address",
        [
            "Octopus Energy France",
            [(0.1, "N° client")],
            [(0.1, "346565843"), (0.6, "Monsieur KAYA Théo")],
            [(0.1, "Offre"), (0.6, "151 square des Cèdres")],
            [(0.1, "Tarif Bleu"), (0.6, "15000 Aurillac")],
            None,
            "Nous vous confirmons que vous êtes titulaire d'un contrat de fourniture d'électricité.",
            None,
            "Votre service client Octopus Energy France",
        ],
        {"holder_name": "KAYA Théo", "issuer": "Octopus Energy France"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind, rows, expected", PAPERS.values(), ids=PAPERS)
def test_a_paper_of_another_maker(kind, rows, expected):
    found = values_of_rows(kind, *rows)
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize("desk", ["N° client", "Votre service client", "Numéro d'adhérent", "Espace abonnés"])
def test_a_desk_for_customers_is_no_customer(desk):
    assert "holder" not in roles_in(desk)


@pytest.mark.parametrize("choice", ["M., Mme", "M, Mme, Mlle", "M. / Mme", "M. ou Mme", "Monsieur, Madame"])
def test_civilities_to_strike_out_announce_one_person(choice):
    assert [n.text for n in person_names(f"{choice} DURAND Paul")] == ["DURAND Paul"]


SMALL_MAKERS = {
    "sums that a letter names after them": (
        "benefits_statement",
        [
            "Madame Nadia ROUX",
            "Nous certifions vous avoir versé, pour le mois de mai 2026, la somme totale de 949,92 €.",
            "Elle se compose de 286,19 € au titre de l'allocation de logement sociale et de 663,73 € pour le revenu de solidarité active.",
        ],
        {"total": 949.92, "housing_benefit": 286.19, "period": "2026-05"},
    ),
    "a month that a line's end cuts off": (
        "benefits_statement",
        [
            "Nous attestons que Madame Nadia ROUX a bénéficié au titre du mois",
            "de juin 2026 de :",
            "Total des droits versés : 745,72 €",
            "Quotient familial juillet 2026 : 1202 €",
        ],
        {"period": "2026-06", "total": 745.72},
    ),
    "a mail's head of two words and a rule before its greeting": (
        "unemployment_statement",
        [
            [(0.05, "De"), (0.15, ": France Travail")],
            [(0.05, "À"), (0.15, ": nadia41@courriel.example")],
            "Objet : Avis de paiement de votre allocation",
            "---------------------------- Bonjour Mme Nadia DE LA RUE,",
            "Montant net versé : 1 014,63 EUR",
        ],
        {"beneficiary_name": "Nadia DE LA RUE", "amount": 1014.63},
    ),
    "a mayor who signs for the commune": (
        "landlord_certificate",
        [
            "MAIRIE",
            None,
            "ATTESTATION DU BAILLEUR",
            "Je soussignée Nadia ROUX, Maire de Larodde, agissant au nom de la Commune de Larodde, propriétaire,",
            "atteste que Monsieur Paul MARTIN est locataire du logement communal sis 5 rue Haute, 63690 Larodde.",
            "Le Maire, Nadia ROUX",
        ],
        {"host_name": "Commune de Larodde", "beneficiary_name": "Paul MARTIN"},
    ),
    "a commune that lets, its mayor's name on the next line": (
        "lease",
        [
            "ENTRE LES SOUSSIGNÉS",
            "La Commune de Larodde, propriétaire, représentée par son maire, M.",
            "Stanislas ROUX, dûment habilité par délibération, ci-après dénommée le bailleur, d'une part,",
            "ET",
            "Madame Nadia MARTIN, née le 4 septembre 1976 à Lodève, ci-après dénommé le preneur, d'autre part,",
        ],
        {"landlord_name": "Commune de Larodde", "tenants": ["Nadia MARTIN"]},
    ),
    "an association without a word of firms in its name": (
        "employment_contract",
        [
            "CONTRAT DE TRAVAIL À DURÉE INDÉTERMINÉE",
            "Entre",
            "L'association Cinéma de Lodève, dont le siège est 27 rue Haute, 34700 Lodève, ci-après « l'employeur »,",
            "et Madame Nadia ROUX, née le 14/05/1958 à Briançon, ci-après « la salariée »,",
            "Fait en deuxexemplaires à Lodève, le 20 octobre 2026.",
        ],
        {"employer_name": "Cinéma de Lodève", "employee_name": "Nadia ROUX", "issue_date": "2026-10-20"},
    ),
    "a typed form with blanks, one kind of contract a line": (
        "employer_certificate",
        [
            "ATTESTATION DE L'EMPLOYEUR",
            "certifie employer M./Mme . . . Nadia ROUX . . . . .",
            "en contrat [_] a duree indeterminee",
            "[X] a duree determinee",
            "[_] d'apprentissage",
            "A Lodève, le / den 12.03.2026",
        ],
        {"employee_name": "Nadia ROUX", "contract_kind": "fixed_term", "issue_date": "2026-03-12"},
    ),
    "a day under its label among others": (
        "daily_allowance_statement",
        [
            [(0.06, "ASSURE"), (0.4, "N° DE MARIN"), (0.7, "DATE DU DECOMPTE")],
            [(0.06, "ROUX NADIA"), (0.4, "70589696"), (0.7, "31/07/2026")],
            None,
            [(0.06, "NET PAYE"), (0.4, "562,43 EUR")],
            "VIREMENT DU 04/08/2026 REF 3266655285",
        ],
        {"issue_date": "2026-07-31", "amount": 562.43},
    ),
    "postcode and town in one box under the street": (
        "hosting_certificate",
        [
            "L'HÉBERGEANT",
            "Nom : ROUX",
            "Prénom : Nadia",
            "Adresse : 31 place Haute",
            "Code postal – commune : 61400 Mortagne",
            None,
            "LA PERSONNE HÉBERGÉE",
            "Nom : MARTIN",
            "Prénom : Paul",
        ],
        {"host_name": "ROUX Nadia", "beneficiary_name": "MARTIN Paul", "address": "31 place Haute 61400 Mortagne"},
    ),
    "a fund whose name says retreat, and its clerk": (
        "pension_notice",
        [
            "RÉGIME LOCAL DE RETRAITE DES PORTS",
            "Affaire suivie par : Yannick Martin - 05.32.04.51.92",
            None,
            [(0.55, "Madame Nadia ROUX")],
            [(0.55, "168 rue Haute")],
            [(0.55, "62500 Saint-Omer")],
            None,
            "NOTIFICATION DE RETRAITE",
        ],
        {"beneficiary_name": "Nadia ROUX"},
    ),
    "a house over its address": (
        "shelter_certificate",
        [
            "Résidence sociale Les Tilleuls",
            "105 rue Haute",
            "39200 Saint-Claude",
            None,
            "ATTESTATION DE RÉSIDENCE",
            "Le gestionnaire de l'établissement atteste que M. Paul ROUX y est hébergé depuis le 15/01/2023.",
        ],
        {"host_name": "Résidence sociale Les Tilleuls", "address": "105 rue Haute 39200 Saint-Claude"},
    ),
    "labels in two languages, a tenant beside each": (
        "lease",
        [
            [(0.06, "Locataire(s)"), (0.5, "M. Paul ROUX")],
            [(0.06, "Tenant(s)"), (0.5, "Mme Nadia MARTIN")],
            None,
            [(0.06, "Surface habitable")],
            [(0.5, "57,06 m²")],
            [(0.06, "Living area")],
        ],
        {"tenants": ["Paul ROUX", "Nadia MARTIN"], "surface": 57.06},
    ),
    "a dwelling announced by its address": (
        "proof_of_address",
        [
            "La Régie du Gaz de Lodève atteste que le contrat n° 635870036 est actif à ce jour au nom de :",
            "Mme Nadia ROUX",
            "pour le logement situé à l'adresse suivante :",
            None,
            "42 rue Haute",
            "34700 Lodève",
        ],
        {"address": "42 rue Haute 34700 Lodève"},
    ),
}


@pytest.mark.parametrize("kind, rows, expected", SMALL_MAKERS.values(), ids=SMALL_MAKERS)
def test_a_paper_of_a_small_maker(kind, rows, expected):
    found = values_of_rows(kind, *rows)
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize(
    "choice, kind",
    [
        ("CDI ☐   CDD ☒   Intérim ☐", "fixed_term"),
        ("CDI [_] CDD [X] Apprentissage [_]", "fixed_term"),
        ("CDI : non   CDD : oui", "fixed_term"),
        ("☐ Contrat à durée indéterminée", None),
        ("☐ CDI ☒ CDD ☐ Intérim", "fixed_term"),
        ("CDI / CDD (rayer la mention inutile)", None),
    ],
)
def test_the_kind_of_contract_is_that_of_the_ticked_box_before_or_behind_it(choice, kind):
    said = "Je certifie que Mme Nadia ROUX est employée par la SARL MARTIN."
    assert (
        values_of_rows("employer_certificate", "ATTESTATION DE L'EMPLOYEUR", said, choice).get("contract_kind") == kind
    )


@pytest.mark.parametrize(
    "told, total, housing",
    [
        (
            "Vous avez perçu : 286,19 € d'aide personnalisée au logement, 663,73 € de RSA, soit 949,92 € au total.",
            949.92,
            286.19,
        ),
        ("Un loyer de 450,00 € pour l'APL a été retenu. Votre aide au logement est de 286,19 €.", None, 286.19),
        (
            "Le montant versé est de 386,19 € : 286,19 € (aide au logement) et 100,00 € (prime d'activité).",
            386.19,
            286.19,
        ),
    ],
)
def test_a_sum_is_of_the_benefit_named_after_it(told, total, housing):
    found = values_of_rows("benefits_statement", "Madame Nadia ROUX", told)
    assert (found.get("total"), found.get("housing_benefit")) == (total, housing)


def test_the_article_at_the_foot_is_no_host_and_a_misread_label_no_firm():
    assert "host_name" not in values_of_rows(
        "hosting_certificate", "Signature de l'hébergeant", "Art. 441-1 du code pénal : amende."
    )
    form = [[(0.06, "EMPLOYEUR")], [(0.06, "Raison sciciale"), (0.5, "90 rue Haute 23200 Aubusson")]]
    assert "employer_name" not in values_of_rows("employment_contract", *form)


def test_a_page_of_the_web_is_of_the_day_it_was_printed():
    rows = ["15/05/2026 09:38", "Mon RIB", *[None] * 3, "Titulaire du compte : M. Paul ROUX", *[None] * 60]
    assert values_of_rows("bank_details", *rows, "https://bank.example/rib?id=3")["issue_date"] == "2026-05-15"
    assert "issue_date" not in values_of_rows("bank_details", *rows, "Page 1")


def test_a_name_read_letter_by_letter_is_nobodys():
    given = [(0.3 + 0.03 * at, letter) for at, letter in enumerate("EUGÉNIE")]
    boxes = [(0.17, "Nom"), (0.3, "BOULANGER")], [(0.17, "Prénom"), *given]
    assert "person_names" not in values_of_rows("medical_certificate", "CERTIFICAT MÉDICAL", "1. Patient", *boxes)
