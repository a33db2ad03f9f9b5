"""Rents as offices, congregations, apps and families tell them: decoys beside the people, the days and the sums."""

from __future__ import annotations

from functools import partial

import pytest

from tests.extractors.documents.found import values_of_rows

receipt = partial(values_of_rows, "rent_receipt")
notice = partial(values_of_rows, "rent_due_notice")


def test_the_sums_of_this_year_beside_those_of_the_last():
    found = receipt(
        "QUITTANCE DE LOYER - terme du 01/07/2025 au 31/07/2025",
        [(0.55, "Juillet 2024"), (0.74, "Juillet 2025")],
        [(0.08, "Redevance d'occupation (loyer)"), (0.64, "310,38 €"), (0.82, "325,00 €")],
        [(0.08, "Participation aux charges"), (0.64, "112,69 €"), (0.82, "118,00 €")],
        [(0.08, "Total payé"), (0.64, "423,07 €"), (0.82, "443,00 €")],
    )
    assert (found["rent"], found["charges"], found["total"]) == (325.0, 118.0, 443.0)


def test_a_ceiling_is_no_rent():
    found = notice(
        [(0.1, "Loyer (part équivalente, hors charges)"), (0.7, "250,81 €")],
        [(0.1, "Charges (part forfaitaire)"), (0.7, "78,83 €")],
        [(0.1, "APL tiers payant à déduire"), (0.7, "-164,93 €")],
        [(0.1, "RESTE DÛ PAR LE RÉSIDENT"), (0.7, "164,71 €")],
        "Plafond de redevance de la convention : 362,04 €.",
    )
    assert (found["rent"], found["charges"], found["total"]) == (250.81, 78.83, 164.71)


@pytest.mark.parametrize(
    ("rows", "day"),
    [
        (("reçu de ton compte • •41 le 5 octobre 2025", "Prochain prélèvement : 5 novembre 2025."), "2025-10-05"),
        (("locataire suivant bail reçu le 29 septembre 2016 par Me Jean THIRIET, prédécesseur",), None),
        (("Article 21 de la loi n° 89-462 du 6 juillet 1989", "total reçu : 635.00, le 04.08.26"), "2026-08-04"),
        (("RECU CE JOUR DE VOTRE ENTREE (17/09/2026), PAR CHEQUE DE BANQUE", "LYON, LE 03/10/2026"), "2026-09-17"),
        (("la somme de 371,00 €, remise par chèque le 8 avril 2026, et lui en donne quittance",), "2026-04-08"),
    ],
)
def test_the_day_of_the_payment(rows, day):
    assert receipt("QUITTANCE", *rows).get("payment_date") == day


@pytest.mark.parametrize(
    ("rows", "who"),
    [
        (("Bail consenti par la commune de Saint-Pierre, bailleur, le 1er octobre 2020.",), "commune de Saint-Pierre"),
        (("NOTIFICATION établie au nom de ROUX Paul, par Vilogia, bailleur, et dont le montant",), "Vilogia"),
        (("Cabinet Roy & Fils", "mandataire de SCI DU MOULIN, bailleur"), "SCI DU MOULIN"),
        (("OFFICE PUBLIC DU PAYS DE CORTE", None, "AVIS D'ÉCHÉANCE"), "OFFICE PUBLIC DU PAYS DE CORTE"),
        (
            ("Mutuelle Logement des Cheminots, votre bailleur", "Lucie ROY, chargée de clientèle"),
            "Mutuelle Logement des Cheminots",
        ),
        (
            ("Maëlle FAUCON, propriétaire / landlady", "418 rue Haute, 75013 Paris", None, "To / À :", "Zoé ROUX"),
            "Maëlle FAUCON",
        ),
    ],
)
def test_who_lets(rows, who):
    assert notice(*rows).get("landlord_name") == who


@pytest.mark.parametrize(
    ("rows", "people"),
    [
        (("Chers locataires, Monsieur Olivier ROUX et Madame Agnès ROUX,", "Bonjour"), ["Olivier ROUX", "Agnès ROUX"]),
        (("NOTIFICATION", "établie au nom de ROUX Patrick, pour le logement sis à Pau"), ["ROUX Patrick"]),
        (
            ("déclare par la présente que Zoé Dos Reis (née le 21/11/2004) s'est acquittée de sa redevance",),
            ["Zoé Dos Reis"],
        ),
        (
            (
                "Hansa Wohnbau France SAS",
                None,
                [(0.1, "Monsieur"), (0.7, "Mieter-Nr. / Locataire n°")],
                [(0.1, "Gaël SAINT-AIMÉ"), (0.7, "702568.02")],
                [(0.1, "12 place du Lac"), (0.7, "Sachbearbeiter / Contact")],
                [(0.1, "67300 Schiltigheim"), (0.7, "Tahiry RAZAF")],
            ),
            ["Gaël SAINT-AIMÉ"],
        ),
    ],
)
def test_who_rents(rows, people):
    assert receipt(*rows).get("tenants") == people


SMALL = (
    "Je soussignée siobhan deschamps, propriétaire, déclare avoir reçu de grâce el amrani, le 6 mai 2025, la somme",
    "de 955,69 €, et lui en donne quittance.",
)
STUB = (
    "magda hosseini, bailleur, certifie que maría josé m'bala a payé 1165.67 € le 01/03/2025,",
    "et en donne quittance.",
)


@pytest.mark.parametrize(
    ("rows", "who", "people"),
    [(SMALL, "siobhan deschamps", ["grâce el amrani"]), (STUB, "magda hosseini", ["maría josé m'bala"])],
)
def test_a_receipt_in_small_letters(rows, who, people):
    found = receipt(*rows)
    assert (found["landlord_name"], found["tenants"]) == (who, people)


def test_words_in_small_letters_are_nobody():
    found = receipt(
        "le bailleur certifie que la somme due a été payée et avoir reçu de mon locataire, le 6 mai 2025, 9 €."
    )
    assert "tenants" not in found and "landlord_name" not in found


def test_a_tenant_beside_the_label_over_other_labels():
    found = notice(
        "Agence du Cours",
        None,
        [(0.2, "Locataire"), (0.33, "Mme Khadija MCALLISTER")],
        [(0.2, "Enfant au foyer"), (0.33, "Gwen (2020)")],
        [(0.2, "Mandataire de"), (0.33, "Louis N'DIAYE")],
        [(0.2, "Propriétaire"), (0.33, "Svetlana POPESCU")],
    )
    assert (found["tenants"], found["landlord_name"]) == (["Khadija MCALLISTER"], "Svetlana POPESCU")


def test_the_landlord_of_an_older_home_lets_nothing_here():
    found = receipt(
        "Nous répondons ci-après, au nom du propriétaire, Mme Alice JACQUET, aux questions.",
        None,
        "Où habitiez-vous avant ? 169 place du Lac, 21000 Dijon",
        "(bailleur : Régie Martel).",
    )
    assert found["landlord_name"] == "Alice JACQUET"


def test_a_former_home_is_no_dwelling():
    found = receipt(
        "Cabinet Roy Gestion",
        None,
        [(0.55, "Mme Zoé ROUX")],
        [(0.55, "41 cours des Fontaines")],
        [(0.55, "29200 Brest")],
        None,
        "logement figurant à l'adresse ci-dessus",
        "Renseignements conservés au dossier : logement précédent 91 boulevard Haut, 33600 Pessac ; bailleur précédent",
    )
    assert found["address"] == "41 cours des Fontaines 29200 Brest"


def test_the_dwelling_under_its_number_and_not_the_envelope():
    found = receipt(
        "SEMADER KARAÏB",
        [(0.1, "LOGEMENT N° 08761-A12"), (0.57, "MME ROUX Ginette")],
        [(0.1, "Appt 12, 131 impasse du Lavoir"), (0.57, "12 LOTISSEMENT BEL-AIR")],
        [(0.1, "97420 Le Port"), (0.57, "97420 LE PORT")],
    )
    assert found["address"] == "Appt 12, 131 impasse du Lavoir 97420 Le Port"


def test_a_surname_under_the_given_name():
    found = receipt(
        "MAÎTRE HOV DIALLO, NOTAIRE",
        None,
        [(0.55, "Mme Margot")],
        [(0.55, "LE GALL")],
        [(0.55, "13 B cours d'Aquitaine")],
        [(0.55, "13003 Marseille")],
    )
    assert found["tenants"] == ["Margot LE GALL"]
