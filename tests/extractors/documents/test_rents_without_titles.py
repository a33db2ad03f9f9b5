# ruff: noqa: E501  (letters print long lines)
"""Rents on papers without a telling title: notes, stubs, tiles, timelines, invoices, mails, the term before beside it."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows as values

SUMS = (
    None,
    [(0.1, "Loyer hors charges"), (0.6, "600,00 €")],
    [(0.1, "Charges"), (0.6, "50,00 €")],
    [(0.1, "Total à payer"), (0.6, "650,00 €")],
)
TENANT = (None, [(0.55, "Mme Anne LEROY")], [(0.55, "12 rue Haute")], [(0.55, "33000 BORDEAUX")], None)

RECEIPTS = {
    "a day between what was received and from whom": (
        (
            "Reçu ce jour, 5 septembre 2026, de Monsieur Paul ROUX, locataire du logement situé 99 rue Haute, 02100 Laon,",
            "la somme de 650 €, pour le mois de septembre 2026 (du 1er au 30).",
        ),
        {"tenants": ["Paul ROUX"], "payment_date": "2026-09-05"},
    ),
    "the mandate's day, the landlord's seat, a fee": (
        (
            [(0.08, "Bailleur"), (0.4, "SCI du Clos")],
            [(0.08, "Siège du bailleur"), (0.4, "76 rue Basse, 67200 Strasbourg")],
            [(0.08, "Loyer hors charges"), (0.4, "600,00 €")],
            [(0.08, "Frais de service"), (0.4, "0,00 €")],
            [(0.08, "Moyen"), (0.4, "prélèvement SEPA, mandat du 01/09/2023")],
            [(0.08, "Débité le"), (0.4, "08/09/2026")],
        ),
        {"landlord_name": "SCI du Clos", "payment_date": "2026-09-08"},
    ),
    "a stub: centimes after the word, a meter, one day for payment and paper": (
        (
            "Reçu de Mme Anne LEROY la somme de huit cent cinquante-huit euros 18",
            "pour le terme couru du 01/08/2026 au 31/08/2026",
            [(0.08, "Loyer principal"), (0.3, "726,70"), (0.6, "Eau (compteur) 8841")],
            [(0.08, "Charges et taxes"), (0.3, "131,48"), (0.6, "Dépôt 1453,40")],
            [(0.08, "Total"), (0.3, "858,18")],
            "Réglé et signé le 04/08/2026",
        ),
        {"charges": 131.48, "total": 858.18, "payment_date": "2026-08-04", "issue_date": "2026-08-04"},
    ),
    "what the resident paid, on a day": (
        (
            [(0.08, "Redevance – part assimilable au loyer"), (0.6, "652,24 €")],
            [(0.08, "Redevance – part assimilable aux charges"), (0.6, "139,48 €")],
            [(0.08, "Redevance brute"), (0.6, "791,72 €")],
            [(0.08, "APL en tiers payant"), (0.6, "– 227,00 €")],
            [(0.08, "Reçu du résident le 19/08/2026"), (0.6, "564,72 €")],
        ),
        {"housing_benefit": 227.0, "total": 564.72, "payment_date": "2026-08-19"},
    ),
    "a total that no word names, a share beside it": (
        (
            "1 664,28 €",
            "reçus le 10 avril 2026",
            None,
            [(0.08, "Loyer"), (0.6, "1 449,57 €")],
            [(0.08, "Charges"), (0.6, "214,71 €")],
            [(0.08, "soit par colocataire"), (0.6, "832,14 €")],
        ),
        {"rent": 1449.57, "charges": 214.71, "total": 1664.28, "payment_date": "2026-04-10"},
    ),
    "days over what happened on them": (
        (
            "01/12/2025",
            "Échéance",
            None,
            "11/12/2025",
            "Paiement par carte accepté",
            None,
            "26/12/2025",
            "Quittance émise",
            None,
            "Quittance délivrée au nom du propriétaire (article 21 de la loi du 6 juillet 1989).",
        ),
        {"payment_date": "2025-12-11", "issue_date": "2025-12-26"},
    ),
    "an invoice of a place": (
        (
            "SCI Les Tilleuls",
            "46 rue Basse",
            "13003 Marseille",
            None,
            [(0.08, "Client(s)"), (0.5, "Lieu de la prestation")],
            [(0.08, "LEROY Anne"), (0.5, "124 rue Haute")],
            [(0.5, "34080 Montpellier")],
            *SUMS,
        ),
        {"address": "124 rue Haute 34080 Montpellier", "tenants": ["LEROY Anne"]},
    ),
    "a column of labels in two lines beside the address, rent and charges in a sentence": (
        (
            [(0.08, "Loyer résiduel versé par le"), (0.5, "SAINT-FLEUR Yves")],
            [(0.08, "ménage"), (0.5, "122 rue Haute")],
            [(0.08, "459,34 €"), (0.5, "20200 Bastia")],
            None,
            "Loyer conventionné hors",
            "charges",
            "471,93 €",
            None,
            "Charges (provision)",
            "130,21 €",
            None,
            "Aide versée par la Caf",
            "- 142,80 €",
            None,
            "Le loyer et les charges représentaient 602,14 € avant aide.",
        ),
        {"rent": 471.93, "charges": 130.21, "housing_benefit": 142.8, "total": 459.34},
    ),
}

RECEIPTS |= {
    "a receipt's number and day over who paid and what for": (
        (
            "SCI DU LAC",
            "12 rue Basse 33000 Bordeaux",
            None,
            "Reçu n° 45 – 8 avril 2025",
            None,
            "De : Mme Anne LEROY",
            "Pour : loyer et charges d'avril 2025, appartement 9 rue Haute 33000 Bordeaux",
            *SUMS,
            "Mode de paiement : chèque n° 1234567 du 06/04/2025",
        ),
        {
            "tenants": ["Anne LEROY"],
            "landlord_name": "SCI DU LAC",
            "issue_date": "2025-04-08",
            "address": "9 rue Haute 33000 Bordeaux",
        },
    ),
    "who was there before, under the tenants": (
        (
            "COLOCATAIRES",
            "Paul ROUX",
            "Anne LEROY",
            "ancien : Luc TIERS (parti le 31/01/2026)",
            None,
            "PROPRIÉTAIRE",
            "Claire MONNIER",
            *SUMS,
        ),
        {"tenants": ["Paul ROUX", "Anne LEROY"], "landlord_name": "Claire MONNIER"},
    ),
    "a paying party is not one that left": (
        (
            "COMMUNE DE MONTVERT",
            "PARTIE VERSANTE : MME LE ROUX JEANNE",
            "BIEN LOUE : 10 SQUARE DU PARC 34080 MONTPELLIER",
            *SUMS,
        ),
        {"tenants": ["LE ROUX JEANNE"]},
    ),
    "a day after the amount cashed": (
        (
            [(0.08, "Encaissé"), (0.3, "650,00"), (0.5, "le 04/03/2025")],
            "Le présent document vaut quittance. Édité le 10/03/2025",
        ),
        {"payment_date": "2025-03-04", "issue_date": "2025-03-10"},
    ),
    "a dwelling given to rent": (
        (
            "Je soussignée Claire MONNIER, propriétaire d'un logement situé 9 rue Haute, 33000 Bordeaux, donné en location à",
            "M. Paul ROUX, reconnais avoir reçu de celui-ci la somme de 650 € pour la période du 1er mars 2025 au 31 mars 2025.",
        ),
        {"tenants": ["Paul ROUX"], "landlord_name": "Claire MONNIER"},
    ),
}

NOTICES = {
    "the term before, paid, before the call": (
        (
            "Agence du Lac",
            "4 rue Basse, 33300 Bordeaux – administrateur de biens",
            *TENANT,
            "Nous avons bien reçu votre versement du 04/10/2026 :",
            "934,55 €. Merci.",
            None,
            [(0.08, "Terme du 01/11/2026 au 30/11/2026"), (0.6, "Euros")],
            [(0.08, "Loyer principal"), (0.6, "820,85")],
            [(0.08, "Provisions sur charges"), (0.6, "122,20")],
            [(0.08, "Total appelé"), (0.6, "943,05")],
        ),
        {"total": 943.05},
    ),
    "a day after the head's address": (
        ("Relevé", "Habitat du Ponant, 87 rue Basse, 02100 Saint-Quentin – 28/10/2026", *TENANT, *SUMS),
        {"issue_date": "2026-10-28"},
    ),
    "an invoice: its number and day, to whom, the one before": (
        (
            "Foncière du Lac SARL",
            "128 rue Basse, 31400 Toulouse",
            None,
            "F2026-527 · 26 octobre 2026",
            None,
            "Facturé à : Anne LEROY",
            "Objet : location meublée, 45 rue Haute, 33300 Bordeaux",
            *SUMS,
            "Facture précédente F2026-14 du 26/09/2026, 640,00 € : payée le 05/10/2026.",
        ),
        {
            "tenants": ["Anne LEROY"],
            "address": "45 rue Haute, 33300 Bordeaux",
            "issue_date": "2026-10-26",
            "total": 650.0,
        },
    ),
    "a sum on one line, the month before paid": (
        (
            "Claire MONNIER",
            "5 rue Basse, 33000 Bordeaux",
            *TENANT,
            "Note de loyer – avril 2025 – envoyée le 25/03/2025",
            "Loyer 600 € + charges 50 € – CAF 100 € = 550 € à verser avant le 5 avril",
            "Rappel : mars (550 €) a été payé le 4 mars, merci.",
        ),
        {"rent": 600.0, "charges": 50.0, "housing_benefit": 100.0, "total": 550.0, "issue_date": "2025-03-25"},
    ),
    "a mail printed later, its sender's address under the name": (
        (
            "De : Paul ROUX <bailleur@courriel.example>",
            "À : Anne LEROY",
            "Envoyé : 27 septembre 2026 08:12",
            None,
            "Voici ce qui sera à me virer pour la location du 69 rue Haute, 35000 Rennes, pour la période du 01/10/2026 au 31/10/2026 :",
            None,
            "J'ai bien eu les 538,71 € du mois dernier.",
            "Cordialement,",
            "Paul ROUX",
            "61 rue Basse, 35000 Rennes",
            None,
            "imprimé le 06/10/2026",
        ),
        {"address": "69 rue Haute, 35000 Rennes", "issue_date": "2026-09-27"},
    ),
    "who lets and who rents before their qualities": (
        (
            "Claire MONNIER, 189 rue Basse, 87000 Limoges, propriétaire,",
            "à Mme Anne LEROY,",
            "locataire du bien situé 9 rue Haute, 33000 Bordeaux.",
            "[loyer en principal : 454,00 euros ; provision pour charges, à régulariser en fin d'exercice : 46,00 euros].",
        ),
        {"tenants": ["Anne LEROY"], "landlord_name": "Claire MONNIER", "charges": 46.0},
    ),
    "tiles over their small words": (
        (
            [(0.08, "LEROY Anne"), (0.4, "B668"), (0.7, "Juin 2024")],
            [(0.08, "résident·e"), (0.4, "chambre"), (0.7, "mois appelé")],
        ),
        {"tenants": ["LEROY Anne"]},
    ),
    "a mandate that a bank asks for, people left of their landlord": (
        (
            [(0.08, "Anne LEROY"), (0.6, "Immobilière du Lac")],
            [(0.08, "12 rue Haute"), (0.6, "9 place Basse")],
            [(0.08, "33000 BORDEAUX"), (0.6, "35000 Rennes")],
            None,
            "Mandat (RUM) : SO2429795186",
            "Nous présenterons prochainement à votre banque le prélèvement suivant :",
            *SUMS,
        ),
        {"tenants": ["Anne LEROY"], "landlord_name": "Immobilière du Lac"},
    ),
}


@pytest.mark.parametrize("title", RECEIPTS)
def test_receipts(title):
    rows, expected = RECEIPTS[title]
    found = values("rent_receipt", *rows)
    assert {name: found.get(name) for name in expected} == expected


@pytest.mark.parametrize("title", NOTICES)
def test_due_notices(title):
    rows, expected = NOTICES[title]
    found = values("rent_due_notice", *rows)
    assert {name: found.get(name) for name in expected} == expected
