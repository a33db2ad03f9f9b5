# ruff: noqa: E501  (letters print long lines)
"""Papers about jobs, pensions, benefits, banks and applications, as makers print them whom nobody thinks of first."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows as values

PAPERS = {
    "a hospital whose name stands under what it is": (
        "employer_certificate",
        (
            "Centre hospitalier",
            "Jeanne Vasseur",
            "Direction des ressources humaines",
            None,
            "Le directeur soussigné atteste que Mme ROUX Anne fait partie du personnel de l'établissement.",
        ),
        {"employer_name": "Centre hospitalier Jeanne Vasseur"},
    ),
    "a mayor certifies for the commune, under the name of the department": (
        "employer_certificate",
        (
            "DÉPARTEMENT DE MAYOTTE",
            "COMMUNE DE BANDRÉLÉ",
            None,
            "Le Maire de la commune de Bandrélé, certifie que Mme ROUX Anne est adjointe technique.",
        ),
        {"employer_name": "Commune de Bandrélé"},
    ),
    "an apprentice beside the master, each with boxes": (
        "employment_contract",
        (
            "CONTRAT D'APPRENTISSAGE",
            "L'APPRENTI(E)",
            "Nom de naissance de l'apprenti(e) : DE LA TOUR",
            "Prénom de l'apprenti(e) : Pierre-Yves NIR : 1 09 02 14 058 979 12",
            "LE MAÎTRE D'APPRENTISSAGE Nom : EL AMRANI Prénom : Ludivine Date de naissance : 04/06/1964",
            "Date de conclusion (signature du présent contrat) : 09/09/2026",
        ),
        {"employee_name": "DE LA TOUR Pierre-Yves", "issue_date": "2026-09-09"},
    ),
    "a workshop of insertion, with whom it looks after people": (
        "employment_contract",
        (
            "Entre l'atelier et chantier d'insertion Les Jardins de la Plaine, association conventionnée par l'État,",
            "représentée par M. Éric DESCHAMPS, président,",
            "et Mme Siobhan ROCHE, née le 05/04/1996 à Besançon, (PASS IAE n° 67874 4378718, délivré le 21/10/2025),",
            "il est convenu ce qui suit : contrat à durée déterminée.",
            "Mme Aurélie DE SOUSA, encadrante technique, et M. Paul BÉZIER, conseiller en insertion, suivent le projet.",
            "chez un autre employeur. Retraite complémentaire : Prévoyance des Associations, 96 rue Haute, 87000 Limoges.",
            "En deux exemplaires, à Besançon, le 01/11/2025",
        ),
        {
            "employer_name": "Les Jardins de la Plaine",
            "employee_name": "Siobhan ROCHE",
            "issue_date": "2025-11-01",
        },
    ),
    "two languages side by side": (
        "employment_contract",
        (
            [(0.08, "Entre Nakagawa Seiki Europe SASU, filiale de"), (0.55, "Between Nakagawa Seiki Europe SASU, a")],
            [(0.08, "Nakagawa Seiki K.K., représentée par"), (0.55, "subsidiary of Nakagawa Seiki K.K.,")],
            [(0.08, "Paul ROUX, président,"), (0.55, "represented by Paul ROUX,")],
            [(0.08, "et Aïcha MARTIN, née le 15 avril 1970,"), (0.55, "and Aïcha MARTIN, born on 1970-04-15,")],
            [(0.08, "Le Salarié est engagé pour une durée"), (0.55, "The Employee is hired for an indefinite")],
            [(0.08, "indéterminée à compter du 13 mai 2024."), (0.55, "term as of May 13, 2024.")],
        ),
        {
            "employer_name": "Nakagawa Seiki Europe SASU",
            "employee_name": "Aïcha MARTIN",
            "contract_kind": "permanent",
        },
    ),
    "a cooperative that writes as to a friend": (
        "employment_contract",
        (
            "La Mie Solidaire",
            "société coopérative et participative à capital variable",
            None,
            "À la suite de l'assemblée, la Scop La Mie Solidaire a le plaisir de t'embaucher comme boulangère.",
            "Tu entres le 23 mars 2026 ; il n'y a pas de terme fixé.",
        ),
        {"employer_name": "Scop La Mie Solidaire", "contract_kind": "permanent"},
    ),
    "an insurer of the firm, and the firm with whom the contract was made": (
        "employer_certificate",
        (
            "Mutuelle d'entreprise : Union Prévoyance Ponant",
            "Concerne : Mme Katarzyna ROUX",
            "La personne citée en objet est salariée dans le cadre d'un contrat à durée indéterminée conclu avec SARL Aide & Foyer ; elle occupe le poste d'assistante.",
        ),
        {"employer_name": "SARL Aide & Foyer", "employee_name": "Katarzyna ROUX"},
    ),
    "a pension granted by a decree": (
        "pension_notice",
        ("TITRE DE PENSION", None, [(0.08, "ARRÊTÉ DE CONCESSION DU"), (0.5, "03/08/2026")]),
        {"issue_date": "2026-08-03"},
    ),
    "a widow's pension of a fund that is also one of invalidity": (
        "pension_notice",
        (
            "Caisse d'assurance vieillesse, invalidité et maladie des cultes",
            None,
            [(0.5, "Madame Marie-Noëlle BARDOU veuve")],
            [(0.5, "ROUX")],
            [(0.5, "1 boulevard Haut")],
            [(0.5, "66500 Prades")],
            None,
            "La pension de réversion est fixée à 54 % de celle du défunt, qui était de 1 189,02 € par mois ; vous percevrez donc 642,07 € chaque mois.",
            "Un rappel de 1 284,14 € sera joint au premier règlement.",
        ),
        {"beneficiary_name": "Marie-Noëlle BARDOU", "amount": 642.07, "pension_kind": "survivor"},
    ),
    "a screen of benefits, photographed": (
        "benefits_statement",
        (
            "Stanislas Grosjean · n° 2222322",
            None,
            [(0.08, "Aide personnalisée au logement"), (0.8, "316,00 €")],
            [(0.08, "Revenu de solidarité active"), (0.8, "447,71 €")],
            [(0.08, "Total"), (0.8, "763,71 €")],
            "Payé le 05/11/2026, dont 316,00 € à votre bailleur",
            "Capture du 06/11/2026",
        ),
        {
            "beneficiary_name": "Stanislas Grosjean",
            "file_number": "2222322",
            "total": 763.71,
            "issue_date": "2026-11-06",
        },
    ),
    "a sailor": (
        "daily_allowance_statement",
        ("Décompte de prestations", "Marin : DU PLESSIS Gaëtan – n° d'identification 2008S3473 – né le 16.01.1988"),
        {"beneficiary_name": "DU PLESSIS Gaëtan"},
    ),
    "a payment told by its day, beside the day of the print": (
        "daily_allowance_statement",
        (
            [(0.7, "Tiré le 11/04/2026")],
            [(0.7, "Déclaration reçue le 04/02/2026")],
            "Il a été procédé le 8 avril 2026 au règlement ci-après.",
        ),
        {"issue_date": "2026-04-08"},
    ),
    "a day beside the number of the page": (
        "unemployment_statement",
        (
            [(0.7, "08/10/2026 – page 1 sur 1")],
            None,
            "Mme DE LA TOUR Nadège",
            "Vous venez d'actualiser votre situation pour septembre 2026.",
        ),
        {"issue_date": "2026-10-08"},
    ),
    "a farmer over the trade, beside the accountant": (
        "accounting_statement",
        (
            [(0.06, "CERGEST Centre-Est"), (0.8, "MARTIN Kévin")],
            [(0.06, "Association de gestion et de comptabilité"), (0.8, "Éleveur, polyculture")],
            [(0.06, "Agence de Cluny"), (0.8, "71250 Cluny")],
            None,
            "Dossier arrêté et remis à l'adhérent le 16/04/2026 par Marie-Noëlle Roux, conseillère.",
        ),
        {"person_names": ["MARTIN Kévin"], "issue_date": "2026-04-16"},
    ),
    "two declarants, each on a line": (
        "tax_return",
        (
            "DÉCLARATION DES REVENUS 2025",
            "DÉCLARANT 1 — Nom : LE GOFF Prénoms : Mathéo Né(e) le 03/02/1993",
            "DÉCLARANT 2 — Nom de naissance : LEFÈBVRE Prénoms : Solène Né(e) le 07/10/1987",
        ),
        {"person_names": ["LE GOFF Mathéo", "LEFÈBVRE Solène"]},
    ),
    "the last day for a renewal is none": (
        "registration_certificate",
        (
            [(0.08, "Date dépôt initial"), (0.5, "24/09/2026")],
            [(0.08, "Date limite renouvellement"), (0.5, "24/09/2027")],
        ),
        {"first_filed_on": "2026-09-24", "renewed_on": None},
    ),
    "an application prolonged": (
        "registration_certificate",
        (
            "Nous avons prolongé pour un an votre dossier, que vous aviez ouvert le 2 juin 2021 auprès de Mésolia.",
            "La prolongation est enregistrée le 3 juin 2026. Pensez à recommencer avant le 3 juin 2027.",
        ),
        {"first_filed_on": "2021-06-02", "renewed_on": "2026-06-03"},
    ),
    "an account on a screen, beside who was paid last": (
        "bank_details",
        (
            "Titulaire",
            "Nadège Martin",
            "IBAN",
            "FR76 1968 4063 6707 3204 3495 795",
            None,
            "Dernier bénéficiaire : Bernard N'Diaye, le 09/10/2026. Solde masqué",
        ),
        {"person_names": ["Nadège Martin"], "issue_date": None},
    ),
    "a sole trader's account": (
        "bank_details",
        (
            "Relevé d'identité bancaire (RIB) au 23/07/2024",
            [(0.08, "Titulaire du compte"), (0.4, "Karim SMITH EI")],
            [(0.08, "IBAN"), (0.4, "FR76 6244 5967 7206 7724 6096 572")],
        ),
        {"person_names": ["Karim SMITH"], "issue_date": "2024-07-23"},
    ),
    "two debtors called so": (
        "debt_settlement_plan",
        (
            "Objet : dossier de M. et Mme Ramón BERIDZE",
            "PLAN CONVENTIONNEL DE REDRESSEMENT",
            "Parties au plan : Ramón BERIDZE, débiteur ; Margot BERIDZE, codébitrice.",
        ),
        {"person_names": ["Ramón BERIDZE", "Margot BERIDZE"]},
    ),
}


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_of_an_odd_maker(name):
    kind, rows, fields = PAPERS[name]
    found = values(kind, *rows)
    assert {field: found.get(field) for field in fields} == fields
