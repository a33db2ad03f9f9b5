"""Rents as papers met outside tell them: figures that begin their rows, captions, prose, slips to detach."""

from __future__ import annotations

from extractors.fields.parties import parties
from tests.extractors.documents.test_rent import values
from tests.extractors.sheets import page_of

NOTARY = (
    "Maître Paulo ROY, notaire",
    "108 chemin Rosa Parks 75013 Paris",
    None,
    "Le notaire soussigné, mandataire de l'indivision LAROCHE, propriétaire, reconnaît que M. Boubacar POPESCU,",
    "titulaire d'un bail portant sur l'appartement qu'il occupe 103 B, boulevard d'Aquitaine, 67000 Strasbourg, a",
    "versé à l'étude, à la date du 11 février 2025, la somme de six cent quarante-cinq euros et quatre-vingt-quinze",
    "centimes (645,95 €), pour la période du 1er février 2025 au 28 février 2025, correspondant au loyer hors charges,",
    "soit 549,95 €, et à la provision mensuelle sur charges, soit 96 €. Le montant du dépôt de garantie détenu par",
    "l'étude demeure fixé à 533,45 €.",
)


def test_a_notary_writes_a_receipt_in_one_sentence():
    found = values("rent_receipt", page_of(*NOTARY))
    assert (found["tenants"], found["landlord_name"]) == (["Boubacar POPESCU"], "indivision LAROCHE")
    assert (found["rent"], found["charges"], found["total"]) == (549.95, 96.0, 645.95)
    assert found["payment_date"] == "2025-02-11"


def test_figures_that_begin_their_rows():
    page = page_of(
        "AVIS D'ÉCHÉANCE - terme du 01/06/2024 au 30/06/2024",
        [(0.1, "633,00"), (0.3, "loyer du logement")],
        [(0.1, "114,36"), (0.3, "ensemble des provisions pour charges")],
        [(0.1, "-145,04"), (0.3, "aide personnalisée au logement")],
        [(0.1, "602,32"), (0.3, "reste à payer par vos soins")],
    )
    found = values("rent_due_notice", page)
    assert (found["rent"], found["charges"], found["housing_benefit"], found["total"]) == (
        633.0,
        114.36,
        145.04,
        602.32,
    )


def test_a_word_in_a_remark_names_no_amount():
    page = page_of(
        "AVIS D'ÉCHÉANCE - terme du 01/06/2024 au 30/06/2024",
        [(0.08, "Loyer chambre"), (0.7, "694,92")],
        [(0.08, "Forfait de charges (eau, énergie, internet)"), (0.7, "16,12")],
        [(0.08, "Net à payer"), (0.7, "711,04")],
    )
    assert values("rent_due_notice", page)["charges"] == 16.12


def test_a_period_in_a_column_of_its_own_and_an_owner_told_in_a_sentence():
    page = page_of(
        "Avis d'échéance",
        None,
        [(0.08, "COLOCATAIRE"), (0.4, "LOGEMENT OCCUPÉ"), (0.7, "OCCUPATION")],
        [(0.08, "Enzo ALLAIN"), (0.4, "164 boulevard Haut"), (0.7, "du 01-04-2025")],
        [(0.08, "ID 36290"), (0.4, "80000 Amiens"), (0.7, "au 30-04-2025")],
        None,
        "Le bailleur, SCI 3 Canons, a donné mandat à Cosy Colocs SARL d'encaisser les loyers.",
    )
    found = values("rent_due_notice", page)
    assert (found["period_start"], found["period_end"]) == ("2025-04-01", "2025-04-30")
    assert (found["landlord_name"], found["address"]) == ("SCI 3 Canons", "164 boulevard Haut 80000 Amiens")


def test_a_slip_to_detach_and_an_envelope_with_an_empty_line():
    page = page_of(
        [(0.35, "Néotoa")],
        [(0.35, "Société d'économie mixte - 42 place Foch, 97200 Fort-de-France")],
        [(0.05, "Débiteur :")],
        [(0.05, "LOPES CHEIKH"), (0.55, "LOPES CHEIKH AHMADOU")],
        [(0.05, "AHMADOU"), (0.55, "")],
        [(0.05, "Créancier :"), (0.55, "90 BIS RUE HAUTE")],
        [(0.05, "Néotoa"), (0.55, "38100 GRENOBLE")],
        None,
        [(0.35, "Avis d'échéance de mai 2026")],
    )
    found = values("rent_due_notice", page)
    assert found["tenants"] == ["LOPES CHEIKH AHMADOU"]
    assert (found["landlord_name"], found["address"]) == ("Néotoa", "90 BIS RUE HAUTE 38100 GRENOBLE")


def test_who_owes_is_the_tenant_and_a_register_number_is_no_name():
    page = page_of(
        "PROPRIETAIRE : DI STEFANO NADIA CPTE 58704/32",
        None,
        "DOIT MME MBEMBA CHIARA",
        None,
        "ACTIONS ET INSTANCES DU PROPRIETAIRE",
        "LE REGISSEUR",
    )
    found = values("rent_receipt", page)
    assert (found["tenants"], found["landlord_name"]) == (["MBEMBA CHIARA"], "DI STEFANO NADIA")


def test_a_sentence_that_speaks_of_the_landlord_is_no_firm():
    page = page_of("Les sommes ci-dessus ont été reçues par le bailleur", "12 rue Haute 33000 Bordeaux")
    assert all(party.organisation is None for party in parties([page]))
