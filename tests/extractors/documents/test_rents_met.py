"""Rents as papers met outside tell them: figures that begin their rows, captions, prose, slips to detach."""

from __future__ import annotations

import pytest

from extractors.fields.parties import parties
from tests.extractors.documents.found import values_of as values
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


def test_a_floor_and_a_postcode_are_no_amounts():
    page = page_of(
        "QUITTANCE DE LOYER - mois de juin 2025",
        [(0.08, "Loyer hors charges"), (0.7, "3,00")],
        [(0.08, "Aide personnalisée au logement"), (0.7, "92 230,00")],
        [(0.08, "Total encaissé"), (0.7, "1 104,00")],
    )
    found = values("rent_receipt", page)
    assert found["total"] == 1104.0
    assert not {"rent", "housing_benefit"} & found.keys()


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


def test_a_form_gives_each_value_to_the_label_on_its_row():
    page = page_of(
        [(0.08, "N/Réf."), (0.25, "703/45967/HAB"), (0.6, "M. KEÏTA Cédric")],
        [(0.08, "Propriétaire"), (0.25, "Mme KABORÉ Maëva"), (0.6, "65 rue Paul Bert")],
        [(0.08, "Gestionnaire"), (0.25, "Khadija Bouzid"), (0.6, "80000 AMIENS")],
        [(0.08, "Édité le"), (0.25, "13/08/2026")],
        [(0.08, "Bail du"), (0.25, "01/04/2016")],
        None,
        "QUITTANCE DE LOYER - période du 01/08/2026 au 31/08/2026",
        "Nous soussignés, Cabinet Péricard, mandataire du propriétaire, reconnaissons avoir reçu la somme de 500,00 €.",
    )
    found = values("rent_receipt", page)
    assert (found["tenants"], found["landlord_name"]) == (["KEÏTA Cédric"], "KABORÉ Maëva")
    assert (found["address"], found["issue_date"]) == ("65 rue Paul Bert 80000 AMIENS", "2026-08-13")


def test_who_signs_for_somebody_lets_nothing():
    page = page_of(
        "Je soussigné, Maître Adjoua Benali, agissant au nom et pour le compte de Madame Mariama Le Guennec, bailleur,",
        "reconnais avoir reçu le 19 juin 2024 de Madame Bintou Nguyen, locataire, la somme de 600,00 €.",
    )
    found = values("rent_receipt", page)
    assert (found["landlord_name"], found["tenants"]) == ("Mariama Le Guennec", ["Bintou Nguyen"])


def test_an_office_of_the_landlord_is_not_its_name_and_the_terms_column_is_the_period():
    page = page_of(
        [(0.2, "TOIT ET RIVAGES")],
        None,
        None,
        "Agence territoriale - 24 impasse Haute - 78200 Mantes",
        None,
        [(0.6, "M FONTAINE Zakaria")],
        [(0.6, "MME DE LA TOUR Noémie")],
        [(0.6, "140 RUE PAUL BERT")],
        [(0.6, "78200 MANTES")],
        None,
        "Quittance de loyer n° 2608-618486",
        [(0.08, "Terme"), (0.3, "Du"), (0.5, "Au"), (0.7, "Émise le")],
        [(0.08, "août 2026"), (0.3, "01/08/2026"), (0.5, "31/08/2026"), (0.7, "09/09/2026")],
        None,
        "Régularisation des charges 2025 : elle sera portée sur votre quittance de septembre 2026.",
        "TOIT ET RIVAGES - SA d'HLM au capital de 16 000 000 € - RCS 579899329",
    )
    found = values("rent_receipt", page)
    assert (found["landlord_name"], found["period_end"]) == ("TOIT ET RIVAGES", "2026-08-31")
    assert found["tenants"] == ["FONTAINE Zakaria", "DE LA TOUR Noémie"]


def test_part_of_a_month_in_the_box_of_its_label():
    page = page_of(
        [(0.08, "BIEN LOUÉ"), (0.5, "PÉRIODE")],
        [(0.08, "Colocation meublée, 130 m²"), (0.5, "01/03/2025 - 24/03/2025")],
        [(0.08, "95 place du Marché, 71100 Chalon"), (0.5, "Bail signé le 12/06/2024")],
    )
    found = values("rent_receipt", page)
    assert (found["period_start"], found["period_end"]) == ("2025-03-01", "2025-03-24")


def test_an_owners_mail_signed_with_the_quality():
    page = page_of(
        "Je vous confirme avoir bien reçu le 4 juin 2025 votre virement de 545 € correspondant au loyer de juin 2025,",
        "soit 500 € de loyer hors charges et 45 € de provision sur charges, pour l'appartement que vous louez",
        "au 14 rue du Lac, 74000 Annecy. Le présent courrier vaut quittance.",
        "Annecy, le 10 juin 2025",
        "Claire MONNIER, propriétaire",
    )
    found = values("rent_receipt", page)
    assert (found["landlord_name"], found["address"]) == ("Claire MONNIER", "14 rue du Lac, 74000 Annecy")
    assert (found["rent"], found["charges"], found["total"]) == (500.0, 45.0, 545.0)


def test_a_tenant_at_an_address_and_a_room_before_its_building():
    letter = page_of(
        "Nous, soussignés, Office Public de l'Habitat, certifions que Madame SOW Awa, locataire au 3 rue des",
        "Fleurs 55000 Bar-le-Duc, a réglé la somme de 312,18 euros le 7 mars 2025 au titre du terme de février 2025.",
    )
    assert values("rent_receipt", letter)["address"] == "3 rue des Fleurs 55000 Bar-le-Duc"
    home = page_of(
        "Résident : M. DIALLO Mamadou - Chambre 214",
        "Résidence Les Pins, 4 avenue Foch, 93200 Saint-Denis",
    )
    assert values("rent_receipt", home)["address"].startswith("Chambre 214 Résidence Les Pins")


def test_a_notary_calls_for_his_client():
    page = page_of(
        [(0.05, "Robert ALMEIDA"), (0.4, "M. Thiago BERIDZE")],
        [(0.05, "Notaire"), (0.4, "13, route Haute")],
        [(0.05, "Service gérance"), (0.4, "94400 Vitry-sur-Seine")],
        None,
        [(0.4, "Appel du terme de juin 2024")],
        [(0.4, "Bail consenti par Mme Lurdes GARCIA")],
        [(0.4, "Je vous rappelle le terme du logement que vous louez à mon")],
        [(0.4, "cliente, Mme Lurdes GARCIA, courant du ler au 30 juin 2024.")],
    )
    found = values("rent_due_notice", page)
    assert (found["landlord_name"], found["tenants"]) == ("Lurdes GARCIA", ["Thiago BERIDZE"])
    assert (found["period_start"], found["period_end"]) == ("2024-06-01", "2024-06-30")


def test_a_department_sends_nothing_and_a_slogan_is_no_name():
    page = page_of("Gironde Habitat la lettre des habitants", None, "Votre quittance de mars 2024")
    assert values("rent_receipt", page)["landlord_name"] == "Gironde Habitat"
    page = page_of("Direction de l'immobilier locatif", "12 rue Haute 33000 Bordeaux", None, "Quittance de mars 2024")
    assert "landlord_name" not in values("rent_receipt", page)
    page = page_of("Avis émis le 23.06.2025 par Habitat du Nord, 64 rue Basse, 62300 Lens", "Échéance de juillet 2025")
    assert values("rent_due_notice", page)["landlord_name"] == "Habitat du Nord"


def test_owners_in_common_write_over_the_ends_of_lines():
    page = page_of(
        [(0.08, "Indivision Guillot")],
        None,
        [(0.08, "Les propriétaires indivis du logement sis Résidence Les"), (0.65, "Loyer seul")],
        [(0.08, "Aubiers, 18 rue Sainte-Catherine, 67000")],
        [(0.08, "Strasbourg reconnaissent que leur locataire, Mme Nino")],
        [(0.08, "Grigoryan, a versé le 7 janvier 2025 la somme de 650 €.")],
    )
    found = values("rent_receipt", page)
    assert (found["landlord_name"], found["tenants"]) == ("Indivision Guillot", ["Nino Grigoryan"])
    assert found["address"] == "Résidence Les Aubiers, 18 rue Sainte-Catherine, 67000 Strasbourg"


def test_the_sum_of_a_sentence_is_that_of_the_term():
    page = page_of(
        "certifie avoir reçu de M. Paul DURAND, le 12 mars 2026, huit cents euros (800,00 EUR), montant du terme",
        "du 1er au 31 mars 2026, à savoir :",
        [(0.15, "loyer principal"), (0.7, "700,00")],
        [(0.15, "charges (eau, minuterie)"), (0.7, "100,00")],
    )
    found = values("rent_receipt", page)
    assert (found["rent"], found["charges"], found["total"]) == (700.0, 100.0, 800.0)


@pytest.mark.parametrize(
    ("row", "landlord"),
    [
        ("Logement appartenant à la SCI des Tilleuls", "SCI des Tilleuls"),
        ("Bail consenti le 1er mai 2020 par la SCI ALBA à M. Jean ROUX", "SCI ALBA"),
        ("Agissant au nom de notre mandante, Mme Anne ROY, nous donnons quittance", "Anne ROY"),
        ("Vous louez ce logement à M. Paul DURAND, votre bailleur", "Paul DURAND"),
    ],
)
def test_who_lets_is_told_in_many_ways(row, landlord):
    assert values("rent_receipt", page_of("Quittance de mai 2024", row))["landlord_name"] == landlord


def test_a_name_never_goes_on_in_the_next_column():
    page = page_of(
        "Quittance de janvier 2025",
        [(0.08, "reconnaissent que leur locataire, Mme Nino"), (0.6, "Ensemble, charges comprises")],
        [(0.08, "Grigoryan, a versé le 7 janvier 2025 la somme.")],
    )
    assert values("rent_receipt", page).get("tenants") in (None, ["Nino Grigoryan"])
