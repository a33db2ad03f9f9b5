# ruff: noqa: E501  (letters print long lines)
"""Receipts and notices beside their decoys: ranks of lines, the landlord before, neighbours, who rents the next room."""

from __future__ import annotations

import pytest

from extractors.fields.money import find_money
from extractors.fields.prices import find_prices
from tests.extractors.documents.found import values_of_rows as values

PAPERS = {
    "numbered headings, a sentence after the landlord, the landlord before": (
        "rent_due_notice",
        (
            "OBJET : logement communal occupé par M. Jean ROUX",
            None,
            [(0.3, "AVIS DE LOYER À PAYER")],
            None,
            "1. LOCATAIRE",
            "M. Jean ROUX",
            None,
            "2. LOCAUX",
            "Bailleur : Commune de Vitry-sur-Seine. Logement communal, 91 cours des Écoles, 37000 Tours",
            None,
            "3. TERME APPELÉ",
            "du 01/07/2025 au 31/07/2025",
            None,
            "4. LOYER",
            "1 006,19 euros",
            None,
            "5. CHARGES (chauffage, eau)",
            "105,00 euros",
            None,
            "6. À PAYER",
            "1 111, 19 euros, avant le 15/07/2025",
            None,
            "7. ANCIENNE ADRESSE ET ANCIEN BAILLEUR",
            "167 boulevard Haut, 44800 Saint-Herblain ;",
            "Mme Oumou KHAN",
        ),
        {
            "landlord_name": "Commune de Vitry-sur-Seine",
            "address": "91 cours des Écoles, 37000 Tours",
            "rent": 1006.19,
            "charges": 105.0,
            "total": 1111.19,
            "tenants": ["Jean ROUX"],
        },
    ),
    "a mail's head, the landlord before, an insurer for whom the sender acts": (
        "rent_receipt",
        (
            [(0.1, "De :"), (0.25, "Vilogia <ne-pas-repondre@habitat.example>")],
            [(0.1, "Envoyé :"), (0.25, "19/06/2026 08:26")],
            [(0.1, "À :"), (0.25, "foyer0548@courriel.example")],
            [(0.1, "Objet :"), (0.25, "Votre acquit de terme")],
            None,
            "SOMME ACQUITTÉE : 550,58 EUR",
            "ANCIEN BAILLEUR : IMMOBILIÈRE SAINT-SEURIN, QUITTANCE À JOUR",
            "Intermédiaire d'assurance à titre accessoire pour le compte de Mutuelle des Toits, 4 rue Haute 80000 Amiens.",
        ),
        {"landlord_name": "Vilogia"},
    ),
    "the neighbour across the street; whom the notice is handed to": (
        "rent_due_notice",
        (
            "Le présent document, établi ce jour, mercredi 26 février 2025, par la SCI JMB, vous rappelle le loyer.",
            "Mme Valérie ROY, qui habite en face, nous a signalé une fuite.",
            None,
            "À remettre à M. Teddy DI STEFANO, locataire",
        ),
        {"tenants": ["Teddy DI STEFANO"]},
    ),
    "heads in two lines over a row; whom the paper is handed to, over a stamp": (
        "rent_receipt",
        (
            [(0.3, "Pour le compte de"), (0.5, "Terme"), (0.65, "Loyer hors")],
            [(0.3, "(propriétaire)"), (0.65, "charges")],
            [(0.3, "Michel Dumont"), (0.5, "01/12/2024"), (0.65, "531,99 €")],
            None,
            None,
            "Par la présente, nous donnons quittance de la somme ci-dessus.",
            None,
            [(0.28, "À remettre à M. Alain Jean Pierre-Louis")],
            [(0.05, "COURRIER")],
            [(0.13, "ARRIVE")],
        ),
        {"landlord_name": "Michel Dumont", "tenants": ["Alain Jean Pierre-Louis"]},
    ),
    "who has the next room has a receipt of their own": (
        "rent_receipt",
        (
            [(0.1, "Bailleur"), (0.55, "Locataire")],
            [(0.1, "Tristan Roy"), (0.55, "Ioana Carre")],
            [(0.1, "166, rue Haute"), (0.55, "chambre 2, en colocation (autre chambre : Arthur Khan,")],
            [(0.1, "25000 Besançon"), (0.55, "quittancé à part)")],
        ),
        {"tenants": ["Ioana Carre"]},
    ),
    "surnames, then who they are with their births": (
        "rent_receipt",
        (
            "Je soussignée Paulette Roy, propriétaire, certifie que Mme Ibarra et Mme Ould Mohamed :",
            "Zeynep Ibarra (née le 07.12.00) et Svetlana Ould",
            "Mohamed (née le 27.04.68), qui logent chez moi, 89 B, allée Haute, 95200 Sarcelles,",
            "m'ont bien payé leur loyer du 01.01.26 au 31.01.26.",
        ),
        {"tenants": ["Zeynep Ibarra", "Svetlana Ould Mohamed"], "address": "89 B, allée Haute, 95200 Sarcelles"},
    ),
    "a firm called by its kind alone, whole at the head; what `we let to her`": (
        "rent_receipt",
        (
            "Congrégation des Sœurs de l'Aubépine",
            "Maison provinciale – 57 rue Haute, 93200 Saint-Denis",
            None,
            "Je soussignée, Sœur Anne Roux, agissant au nom et pour le compte de la Congrégation, propriétaire,",
            "reconnais avoir reçu de Madame Zoé Martin la somme de 518,00 € pour l'appartement que nous lui louons au 66",
            "rue Basse, 76200 Dieppe, par acte sous seing privé du 3 décembre 2019.",
        ),
        {"landlord_name": "Congrégation des Sœurs de l'Aubépine", "address": "66 rue Basse, 76200 Dieppe"},
    ),
    "a flat let by an association that does not own it; a column of whole months; cash on a day": (
        "rent_receipt",
        (
            [(0.1, "Bailleur (sous-location)"), (0.45, "Escale & Toit")],
            [(0.1, "Propriétaire du bien"), (0.45, "SCI Ben Salah – non partie aux présentes")],
            None,
            [(0.1, "Désignation"), (0.4, "Théorique mois entier"), (0.8, "Reçu")],
            [(0.1, "Loyer"), (0.5, "334,02"), (0.8, "211,55")],
            [(0.1, "Charges"), (0.5, "79,44"), (0.8, "50,31")],
            [(0.1, "Total"), (0.5, "413,46"), (0.8, "261,86 €")],
            None,
            "Nous certifions avoir reçu de la personne ci-dessus la somme portée dans la colonne « Reçu », en espèces, le",
            "25.09.26, pour l'occupation du 12/09/2026 au 30/09/2026.",
        ),
        {
            "landlord_name": "Escale & Toit",
            "rent": 211.55,
            "charges": 50.31,
            "total": 261.86,
            "payment_date": "2026-09-25",
        },
    ),
    "an app that says who you are": (
        "rent_receipt",
        ("VOUS ÊTES", "Tiago Bonnafous et Zoé Roy", None, "VOTRE PROPRIÉTAIRE", "Anne Payet"),
        {"tenants": ["Tiago Bonnafous", "Zoé Roy"], "landlord_name": "Anne Payet"},
    ),
    "a hospital's listing: the rent is kept from an agent's pay": (
        "rent_receipt",
        (
            "CENTRE HOSPITALIER DE SAINT-QUENTIN",
            None,
            "AGENT : 864898 PRUVOST BAPTISTE",
            None,
            "SOMME PERCUE LE 05/11/2026 PAR PRECOMPTE SUR TRAITEMENT.",
        ),
        {"tenants": ["PRUVOST BAPTISTE"]},
    ),
    "a cell of three lines, its label level with the middle; a firm's name in two lines": (
        "rent_receipt",
        (
            [(0.6, "Dossier : Indivision Marchand")],
            None,
            [(0.45, "M. Hernandez Paul")],
            [(0.3, "Preneurs"), (0.45, "et Mme Hernandez Anne-")],
            [(0.45, "Sophie")],
        ),
        {"tenants": ["Hernandez Paul", "Hernandez Anne-Sophie"]},
    ),
    "a couple with one surname who are asked to pay": (
        "rent_due_notice",
        (
            "Monsieur et Madame José Manuel et Ingrid MARTIN sont priés",
            "d'acquitter, entre le 1er et le 15 octobre 2026, la somme de 1 720,00 euros.",
        ),
        {"tenants": ["José Manuel MARTIN", "Ingrid MARTIN"]},
    ),
    "a page that a browser printed: its day, the term's end, the month before": (
        "rent_receipt",
        (
            "17/11/2026, 9:35",
            None,
            "Période",
            "du 01/10/2026 au",
            "31/10/2026",
            None,
            "Nous avons bien encaissé votre règlement le 09/11/2026 (carte bancaire).",
            "Historique : septembre 2026 – 417,73 € – payé le 07/10/2026",
        ),
        {"issue_date": "2026-11-17", "payment_date": "2026-11-09"},
    ),
    "a notice in prose: by whom it is made, what the rent comes to": (
        "rent_due_notice",
        (
            "Le présent document, établi ce jour, lundi 27 octobre 2025, par la SCI du Vieux Moulin, propriétaire de la",
            "maison sise 166 rue Haute, 77100 Meaux, vous rappelle que le loyer du prochain terme, qui court du",
            "1er novembre 2025 au 30 novembre 2025, sera exigible le 5 novembre 2025. Il s'élève à 566,00 €,",
            "auxquels s'ajoutent 16,00 € de provision sur charges, si bien que nous attendons de vous un virement de",
            "582,00 €.",
        ),
        {"landlord_name": "SCI du Vieux Moulin", "rent": 566.0, "charges": 16.0, "total": 582.0},
    ),
    "a surety's ceiling; `Résidence` is no `Résidente`": (
        "rent_receipt",
        (
            "SNC Novak, 153 B résidence Rosa Parks, 34080 Montpellier",
            "La somme des deux, loyer et charges, 784,43 €, a été remise au bailleur le 2 novembre 2024.",
            "La caution n'a rien eu à payer ; son engagement est plafonné à 9 413,16 €.",
        ),
        {"tenants": None, "total": 784.43},
    ),
    "a term cut short: what the lease asks for a whole month": (
        "rent_due_notice",
        (
            "Le bail prévoit un loyer mensuel de 869,00 € et une provision mensuelle de 88,00 €. Comme vous",
            "n'occuperez les lieux que 22 jours sur 31, il vous revient de verser :",
            [(0.1, "loyer au prorata, 22/31"), (0.8, "616,71 €")],
            [(0.1, "charges au prorata, 22/31"), (0.8, "62,45 €")],
            [(0.1, "à nous remettre"), (0.8, "679,16 €")],
        ),
        {"rent": 616.71, "charges": 62.45, "total": 679.16},
    ),
    "who signs for an agency": (
        "rent_receipt",
        ("Reçu de Mme Zoé MARTIN la somme de 450,00 €.", None, "Pour Cabinet Bédin Gestion, bailleur"),
        {"landlord_name": "Cabinet Bédin Gestion"},
    ),
    "a notary's office: the term in two lines of its cell, what its books took in, its own day": (
        "rent_receipt",
        (
            [(0.1, "Terme"), (0.4, "Loyer")],
            [(0.1, "01/04/2026-"), (0.4, "965,00")],
            [(0.1, "30/04/2026")],
            None,
            "Les sommes ci-dessus, encaissées en la comptabilité de l'Étude le 8 avril 2026 par chèque.",
            None,
            [(0.5, "En l'Étude, 9 avril 2026")],
        ),
        {
            "period_start": "2026-04-01",
            "period_end": "2026-04-30",
            "payment_date": "2026-04-08",
            "issue_date": "2026-04-09",
        },
    ),
    "whose post goes to a box; the day before a hand": (
        "rent_receipt",
        (
            [(0.6, "Madame MARTIN Zoé")],
            [(0.6, "B.P. 109")],
            [(0.6, "97122 Baie-Mahault Cedex")],
            None,
            "Quittance du 01.01.26 au 31.01.26.",
            None,
            [(0.6, "21.01.26 Paulette Roy")],
        ),
        {"tenants": ["MARTIN Zoé"], "issue_date": "2026-01-21"},
    ),
    "a blank's first point after the civility's; the head of the next column after a town": (
        "rent_due_notice",
        (
            "Avis d'échéance établi au nom de M.. Ludovic N'Diaye",
            None,
            "Immeuble / lot : 32 rue Haute – 59200 Tourcoing",
            [(0.1, "Pos."), (0.18, "Libellé"), (0.8, "Montant EUR")],
            [(0.1, "010"), (0.18, "Loyer habitation"), (0.8, "833,74")],
        ),
        {"tenants": ["Ludovic N'Diaye"], "address": "32 rue Haute – 59200 Tourcoing"},
    ),
}


@pytest.mark.parametrize("case", PAPERS)
def test_a_paper_beside_its_decoys(case):
    kind, rows, told = PAPERS[case]
    found = values(kind, *rows)
    assert {name: found.get(name) for name in told} == told


def test_the_rank_of_a_line_is_no_price():
    assert [find_prices(text) for text in ("4. LOYER", "6.", "12) Charges")] == [[], [], []]
    assert [p.value for p in find_prices("loyer 85 charges")] == [85.0]


def test_a_space_within_the_centimes():
    assert [p.value for p in find_money("1 111, 19 euros")] == [1111.19]


def test_what_is_recalled_from_another_year():
    rows = (
        [(0.1, "loyer seul"), (0.8, "468,00 €")],
        [(0.1, "charges"), (0.8, "44,28 €")],
        [(0.1, "reçu en tout"), (0.8, "512,28 €")],
        "Pour mémoire, en 2025 :",
        [(0.1, "loyer"), (0.8, "458,00 €")],
        [(0.1, "charges"), (0.8, "39,28 €")],
    )
    found = values("rent_receipt", *rows)
    assert {name: found.get(name) for name in ("rent", "charges", "total")} == {
        "rent": 468.0,
        "charges": 44.28,
        "total": 512.28,
    }


def test_what_is_left_of_a_gross_total():
    rows = (
        [(0.1, "Loyer hors charges"), (0.8, "786,21 €")],
        [(0.1, "Provisions sur charges"), (0.8, "69,00 €")],
        [(0.1, "Loyer et charges"), (0.8, "855,21 €")],
        [(0.1, "Aide au logement (CAF)"), (0.8, "- 122,74 €")],
    )
    found = values("rent_due_notice", *rows, None, "À joindre à votre chèque — réf. 2801783600 — 732,47 €")
    assert (found["total"], found["housing_benefit"]) == (732.47, 122.74)
    assert "total" not in values("rent_due_notice", *rows)
