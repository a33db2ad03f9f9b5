# ruff: noqa: E501  (letters print long lines)
"""Rents as examiners drew them who never saw the reader: senders without a trade word, letters, slips, margins."""

from __future__ import annotations

import pytest

from classifiers.splitting import split
from tests.extractors.documents.found import values_of as values
from tests.extractors.sheets import page_of

TENANT = (None, [(0.55, "Mme Anne LEROY")], [(0.55, "12 rue Haute")], [(0.55, "33000 BORDEAUX")], None)
SUMS = (
    None,
    [(0.1, "Loyer hors charges"), (0.6, "600,00 €")],
    [(0.1, "Charges"), (0.6, "50,00 €")],
    [(0.1, "Total à payer"), (0.6, "650,00 €")],
)


@pytest.mark.parametrize(
    ("head", "landlord"),
    [
        (("MAISONS DE L'ESTUAIRE", "S.A. Coopérative d'HLM"), "MAISONS DE L'ESTUAIRE"),
        (("Lozère Habitations", "Office public de l'habitat", "5 place Haute - 48000 Mende"), "Lozère Habitations"),
        (("REPUBLIQUE FRANCAISE", "DEPARTEMENT : 15", "COMMUNE DE MURAT", "MAIRIE - 15300 MURAT"), "COMMUNE DE MURAT"),
        (("Foyer Les Compagnons", "103 avenue Aristide Briand - 70000 Vesoul"), "Foyer Les Compagnons"),
        (("Mairie de Saint-Affrique", "Service des finances", "12130 SAINT-AFFRIQUE"), "Mairie de Saint-Affrique"),
        (("IN'LI", "Votre avis d'échéance", "in'li gère votre logement"), "IN'LI"),
        (("SARL DU LAC", "4 quai Haut 74000 Annecy", "Au nom de : Mme Irène BAUD (propriétaire)"), "Irène BAUD"),
        (("Les bailleurs", "Samba et Awa Belhadj", "31 rue Basse, 02100 Laon"), "Samba et Awa Belhadj"),
    ],
)
def test_senders_that_no_trade_word_betrays(head, landlord):
    page = page_of(*head, *TENANT, "Avis d'échéance juin 2025", *SUMS)
    assert values("rent_due_notice", page)["landlord_name"] == landlord


def test_the_owner_under_the_head_of_the_column():
    page = page_of(
        "GESTRIM SERVICES",
        "138 RUE DE VERDUN 06400 CANNES",
        *TENANT,
        [(0.08, "PROPRIETAIRE"), (0.5, "IMMEUBLE"), (0.75, "EMIS LE")],
        [(0.08, "CAISSE DE RETRAITE DES NOTAIRES"), (0.5, "103"), (0.75, "12/12/2025")],
        None,
        "APPEL DE LOYER DU 01/01/2026 AU 31/01/2026",
        *SUMS,
        "PAYABLE AU PLUS TARD LE 05/01/2026",
    )
    found = values("rent_due_notice", page)
    assert (found["landlord_name"], found["issue_date"]) == ("CAISSE DE RETRAITE DES NOTAIRES", "2025-12-12")


def test_a_letter_that_thanks_for_money():
    page = page_of(
        [(0.6, "Bastia, le 23 septembre 2026")],
        None,
        "Agissant au nom et pour le compte de M. Augustin FISCHER, propriétaire, nous reconnaissons avoir reçu de M. Yves",
        "CHEVALIER et Mme Anne SAMSON, le 4 septembre 2026, la somme de 1 032,00 € en paiement du terme couru du",
        "1er septembre 2026 au 30 septembre 2026, pour le logement qu'ils occupent 3 rue Haute, 21000 Dijon.",
    )
    found = values("rent_receipt", page)
    assert (found["tenants"], found["landlord_name"]) == (["Yves CHEVALIER", "Anne SAMSON"], "Augustin FISCHER")
    assert (found["payment_date"], found["issue_date"]) == ("2026-09-04", "2026-09-23")


def test_a_mail_to_the_tenant():
    page = page_of(
        "De : SARL Maison Rouge <gestion@maisonrouge.fr>",
        "Envoyé : 28 mai 2025 10:18",
        "Objet : Avis d'échéance - loyer de juin 2025",
        None,
        "Madame Aminata Garnier,",
        "Voici l'avis d'échéance du logement que vous louez à notre société, SARL Maison Rouge, au 82 ter, rue Haute,",
        "76200 Dieppe. Votre loyer est de 545 euros et la provision pour charges de 40 euros, soit un total de 585 euros.",
        None,
        "Bien cordialement,",
        "Rémi Ben Salah, gérant",
        "SARL Maison Rouge",
        "82 bis chemin des Vignes, 56100 Lorient",
    )
    found = values("rent_due_notice", page)
    assert (found["tenants"], found["landlord_name"]) == (["Aminata Garnier"], "SARL Maison Rouge")
    assert (found["address"], found["issue_date"]) == ("82 ter, rue Haute, 76200 Dieppe", "2025-05-28")


@pytest.mark.parametrize(
    ("sentence", "total"),
    [
        ("Votre compte sera débité de 650,00 EUR le 4 juin 2026 au titre de l'échéance.", 650.0),
        ("Nous prélèverons sur votre compte la somme de 650,00 EUR.", 650.0),
        ("J'ai bien reçu votre mandat de 650,00 euros.", 650.0),
    ],
)
def test_what_the_tenant_pays_told_in_a_sentence(sentence, total):
    rows = ("AVIS D'ÉCHÉANCE juin 2026", sentence, "Soit loyer 600,00 EUR + charges 50,00 EUR.")
    assert values("rent_due_notice", page_of(*rows))["total"] == total


def test_figures_first_beside_quantities():
    page = page_of(
        "QUITTANCE DE MAI 2026",
        "390,87 € Loyer",
        "160,06 € Charges locatives (eau, chauffage)",
        "92,30 € Restaurant : 13 repas à 7,10 €",
        "-74,68 € à déduire : allocation logement versée par la CAF",
        "568,55 € TOTAL PAYÉ PAR LE RÉSIDENT",
    )
    found = values("rent_receipt", page)
    assert (found["rent"], found["housing_benefit"], found["total"]) == (390.87, 74.68, 568.55)


def test_lines_of_charges_and_their_sum():
    page = page_of(
        "QUITTANCE DE LOYER - novembre 2025",
        [(0.1, "Loyer de base"), (0.7, "546,78")],
        [(0.1, "Prov. charges communes"), (0.7, "13,02")],
        [(0.1, "Acompte eau"), (0.7, "24,84")],
        [(0.1, "Cotisation diverse"), (0.7, "8,76")],
        [(0.1, "dont total des charges"), (0.7, "37,86")],
        [(0.1, "Net acquitté"), (0.7, "593,40")],
    )
    found = values("rent_receipt", page)
    assert (found["charges"], found["total"]) == (37.86, 593.4)


def test_a_receipt_beside_the_next_appeal():
    page = page_of(
        [(0.08, "QUITTANCE"), (0.65, "Prochain terme")],
        [(0.08, "Loyer et charges du 01/08/2026 au 31/08/2026"), (0.65, "Avis d'échéance")],
        [(0.65, "Septembre 2026")],
        [(0.65, "du 01/09/26 au 30/09/26")],
    )
    found = values("rent_receipt", page)
    assert (found["period_start"], found["period_end"]) == ("2026-08-01", "2026-08-31")


def test_a_dwelling_whose_address_hangs_under_its_label():
    page = page_of(
        "LOCATAIRE ...... : M. JEAN RAHMANI",
        [(0.08, "LOGEMENT ....... : 12 LOTISSEMENT DU STADE")],
        [(0.22875, "29450 SIZUN")],
        "BAIL DU ........ : 26/02/2009",
        "QUITTANCE DE LOYER - mai 2025",
    )
    assert values("rent_receipt", page)["address"] == "12 LOTISSEMENT DU STADE 29450 SIZUN"


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        (
            (
                "Comme chaque mois je vous adresse mon avis d'échéance : vous aurez à me régler avant le 6 août 2025",
                "616,00 € de loyer",
                "+ 127,00 € d'avance sur charges",
                "Je vous ferai la quittance dès que j'aurai reçu la somme.",
            ),
            "rent_due_notice",
        ),
        (
            (
                "Participation à régler : juillet 2025",
                "Sous-locataire hébergé par notre association (intermédiation locative)",
                "Loyer nu 519,00 €",
                "Un reçu vous sera remis lors de votre versement.",
            ),
            "rent_due_notice",
        ),
        (
            (
                "Résidence autonomie Les Jardins",
                "CCAS de Montauban",
                "QUITTANCE DE MAI 2026",
                "Logement n° 78, contrat de séjour du 05/11/2019",
                "Loyer 390,87 €, charges 20,00 €, redevance totale 410,87 €",
                "La régie certifie avoir encaissé la somme ci-dessus et en donne quittance à la résidente.",
            ),
            "rent_receipt",
        ),
    ],
)
def test_what_is_asked_and_what_was_paid(rows, kind):
    assert [guess.type for guess in split([page_of(*rows)])] == [kind]


def test_names_in_boxes_of_their_own():
    page = page_of(
        "Quittance de loyer - Mai 2025",
        "Propriétaire",
        "Nom : GARCIA",
        "Prénom : Elena",
        "Adresse : 8 cours Mirabeau, 13100 Aix-en-Provence",
        "Locataire",
        "Nom : BLANC",
        "Prénom : Hugo",
        "Adresse du bien loué : appartement T3, 2 impasse du Four, 13100 Aix-en-Provence",
    )
    found = values("rent_receipt", page)
    assert (found["landlord_name"], found["tenants"]) == ("GARCIA Elena", ["BLANC Hugo"])
    assert found["address"] == "2 impasse du Four, 13100 Aix-en-Provence"


def test_what_the_fund_paid_and_what_the_tenant_paid():
    page = page_of(
        "Nous certifions que Madame ABDI Hodan s'est acquittée du terme de juin 2025, à savoir : loyer principal 480,15 €,",
        "provisions pour charges 95,00 €, soit un total de 575,15 €, dont 210,00 € versés directement par la CAF et",
        "365,15 € réglés par la locataire le 04/06/2025, dont quittance.",
    )
    found = values("rent_receipt", page)
    assert (found["housing_benefit"], found["total"]) == (210.0, 365.15)


def test_an_invoice_to_a_client_under_a_firm_s_name():
    page = page_of(
        "ICF HABITAT",
        "FACTURE DE LOYER DU MOIS DE DECEMBRE 2025",
        "Client : TRAORE Aïssata",
        "Logement : 10 rue de l'Université, 59000 Lille",
        *SUMS,
    )
    found = values("rent_due_notice", page)
    assert (found["landlord_name"], found["tenants"]) == ("ICF HABITAT", ["TRAORE Aïssata"])


@pytest.mark.parametrize(
    ("row", "day"),
    [
        ("Reçu la somme de 921,00 € le 04/08/2025", "2025-08-04"),
        ("Reste à charge acquitté 921,00 € le 04/08/2025", "2025-08-04"),
        ("Reçu par carte bancaire via pay.exemple.fr le 04/08/2025.", "2025-08-04"),
    ],
)
def test_the_day_of_payment_is_not_that_of_the_letter(row, day):
    page = page_of("QUITTANCE du 01/08/2025 au 31/08/2025", row, "Marseille, le 08/08/2025")
    found = values("rent_receipt", page)
    assert (found["payment_date"], found["issue_date"]) == (day, "2025-08-08")


def test_the_address_under_whoever_paid():
    page = page_of(
        "M. Jean ROUSSEL",
        "24 rue des Lilas",
        "59800 Lille",
        None,
        "Reçu de : Mlle Camille PETIT",
        "Adresse : 7 rue Solférino 59000 Lille",
        "Pour le loyer du mois de : septembre 2025",
    )
    assert values("rent_receipt", page)["address"] == "7 rue Solférino 59000 Lille"


def test_a_title_that_is_ticked_and_a_name_whose_last_letter_readers_do_not_know():
    page = page_of(
        "Je soussigné(e), nom et prénom du bailleur : POPESCU Loïc",
        "déclare avoir reçu de ☒ Madame ☐ Monsieur JOVANOVIÉ Maïwenn",
        "la somme de 416,26 €",
    )
    assert values("rent_receipt", page)["tenants"] == ["JOVANOVIĆ Maïwenn"]


def test_the_day_of_issue_before_the_word_of_the_payment():
    page = page_of("Quittance – avril 2026", "Générée le 07/05/2026 · Paiement enregistré le 09/04/2026")
    found = values("rent_receipt", page)
    assert (found["issue_date"], found["payment_date"]) == ("2026-05-07", "2026-04-09")


def test_a_torn_digit_of_a_date_in_boxes_is_no_day():
    page = page_of("AVIS D'ÉCHÉANCE", "PÉRIODE : DU 0 1 0 > 2 0 2 4 AU 3 1 0 7 2 0 2 4")
    assert "period_start" not in values("rent_due_notice", page)


@pytest.mark.parametrize("town", ["LIsle-Jourdain", "L'Isle- Jourdain"])
def test_a_town_whose_signs_were_lost(town):
    page = page_of("QUITTANCE", f"Adresse du logement : 87 rue d'En Bas, 32600 {town}")
    assert values("rent_receipt", page)["address"] == "87 rue d'En Bas, 32600 L'Isle-Jourdain"


def test_values_between_the_lines_of_a_label_in_two_languages():
    rows = [("Loyer sans charges", "745,95 €", "Kaltmiete"), ("Charges", "46,06 €", "Nebenkosten"), ("Total reçu", "792,01 €", "Betrag")]  # fmt: skip
    lines = [row for name, sum_, other in rows for row in ([(0.12, name)], [(0.48, sum_)], [(0.12, other)], None)]
    page = page_of("QUITTANCE", *lines, "Fait le / Ausgestellt am 04.08.2025", pitch=0.008)
    found = values("rent_receipt", page)
    assert (found["rent"], found["charges"], found["total"]) == (745.95, 46.06, 792.01)
    assert found["issue_date"] == "2025-08-04"


def test_the_surname_that_signs_is_no_other_landlord():
    page = page_of("Je soussigné, nom du bailleur : LE BIHAN Guillemette", None, None, "Signature du bailleur Le Bihan")
    assert values("rent_receipt", page)["landlord_name"] == "LE BIHAN Guillemette"


def test_an_allowance_of_the_fund():
    rows = [("Loyer nu", "779,00 €"), ("Charges", "123,77 €"), ("Allocation CAF", "-198,80 €"), ("Montant à virer", "703,97 €")]  # fmt: skip
    found = values("rent_due_notice", page_of("AVIS D'ÉCHÉANCE", *([(0.1, name), (0.4, sum_)] for name, sum_ in rows)))
    assert (found["housing_benefit"], found["total"]) == (198.8, 703.97)
