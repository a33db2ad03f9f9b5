# ruff: noqa: E501  (rulings print long lines)
"""Rulings without headings: orders in a list of small letters, sides told by the father's word, a court abroad."""

from __future__ import annotations

from functools import partial

import pytest

from tests.extractors.documents.found import values_of_rows

COURT = "Tribunal judiciaire de Pau"

values = partial(values_of_rows, "court_ruling")


def test_a_list_of_orders_in_small_letters_is_the_operative_part():
    found = values(
        COURT,
        "DEMANDEURS : M. Karim ROUX et Mme Zoé ROUX, locataires, ayant pour avocat Me LEROY.",
        "DÉFENDERESSE : SCI DU MOULIN, dont le gérant est M. Luc MARTIN, ayant pour avocat Me PETIT.",
        "Sur quoi, vu l'article 6 de la loi du 6 juillet 1989 et le décret n° 2002-120,",
        "Déclare que le logement ne répond pas aux normes de décence ;",
        "Suspend le paiement du loyer ;",
        "Alloue 3 500,00 € pour le trouble de jouissance.",
    )
    assert found["ruling_kind"] == "unfit_housing"
    assert found["parties"] == ["Karim ROUX", "Zoé ROUX", "SCI DU MOULIN"]


def test_no_eviction_in_consequence():
    found = values(
        COURT,
        "Le juge, statuant par jugement contradictoire en premier ressort :",
        "— prononce la résiliation du bail aux torts de la locataire, à effet du 13.05.2025 ;",
        "— constate que les lieux sont libres et dit en conséquence n'y avoir lieu à expulsion ;",
    )
    assert (found["ruling_kind"], found["eviction_ordered"]) == ("lease_termination", False)


@pytest.mark.parametrize(
    ("rows", "day"),
    [
        (("Réf. / date : 22/03124 / 11/04/2024", "Par ces motifs, prononce le divorce."), "2024-04-11"),
        (("Par ces motifs, délègue l'autorité parentale.", "Jugé à Pau le 26 mai 2024."), "2024-05-26"),
        (
            ("Pau, le 17 janvier 2022", "Copie vous est notifiée ci-dessous de la décision du 08/01/2022.", "JUGEMENT"),
            "2022-01-08",
        ),
        (
            ("26.10.2022 Commandement de payer", "29.09.2023 Rendu. Par ces motifs, ORDONNE l'expulsion."),
            "2023-09-29",
        ),
    ],
)
def test_the_day_of_the_decision(rows, day):
    assert values(COURT, *rows)["decision_date"] == day


def test_a_separation_that_is_pronounced():
    found = values(
        COURT,
        "Par ces motifs, statuant en premier ressort :",
        "— la séparation de corps est prononcée entre Mme ROUX et M. ROY ;",
        "— M. ROY versera 140 € par mois pour l'entretien et l'éducation de Théophile, né le 20/02/2018 ;",
    )
    assert (found["ruling_kind"], found["child_support_amount"]) == ("legal_separation", 140.0)


def test_what_each_child_has_in_a_table():
    found = values(
        COURT,
        "PAR CES MOTIFS",
        "FIXE à 250 € la pension alimentaire due à l'épouse au titre du devoir de secours.",
        "Quant aux enfants.",
        [(0.1, "Enfant"), (0.4, "Résidence"), (0.6, "Contribution du père, par mois")],
        [(0.1, "Ange"), (0.4, "mère"), (0.6, "135,00 €")],
        [(0.1, "Zoé"), (0.4, "mère"), (0.6, "135,00 €")],
        [(0.1, "Ensemble"), (0.6, "270,00 €")],
    )
    assert found["child_support_amount"] == 135.0


@pytest.mark.parametrize(
    ("rows", "people"),
    [
        (
            ("DEMANDEURS (requête conjointe)", "Zoé FAUCON épouse ROUX", "retraitée", "et", "Karim ROUX", "retraité"),
            ["Zoé FAUCON", "Karim ROUX"],
        ),
        (
            (
                "Requérante : LE GOFF-ROY, Maëlle, grand-mère, née en 1962",
                "Mère : DE LA VILLARDE, Agnès, actuellement à Pau",
                "Enfant : Zoé, née le 08/12/2018",
            ),
            ["LE GOFF-ROY Maëlle", "DE LA VILLARDE Agnès"],
        ),
        (
            (
                "KOWAL Pascal, Yann, Gaël, domicilié chez sa sœur, ayant Me Marie ROUSSEL pour conseil",
                None,
                "Défenderesse LUCAS Zoé, Soizic, ayant Me Soizic LEROY pour conseil",
            ),
            ["KOWAL Pascal, Yann, Gaël", "LUCAS Zoé, Soizic"],
        ),
        (
            (
                "Dossier de Mme Paulette LI, demeurant à Pau, contre M . Lucas ROY, bailleur, demeurant à Tarbes ; numéro du rôle général : 23/03544.",
                "M. Étienne DA SILVA, du logement voisin, en a attesté.",
                "Mme Lucie BOULANGER, curatrice du bailleur, l'assiste.",
            ),
            ["Paulette LI", "Lucas ROY"],
        ),
        (
            (
                "NOM",
                "ROUX",
                "ROY",
                "Naissance",
                "PRÉNOM",
                "Zoé",
                "Karim",
                "le logement reste à Mme ROUX et M. ROY paie",
            ),
            ["ROUX Zoé", "ROY Karim"],
        ),
    ],
)
def test_the_parties(rows, people):
    assert values(COURT, *rows, "PAR CES MOTIFS", "PRONONCE ce qui suit ;")["parties"] == people


def test_a_surname_that_a_narrow_column_breaks():
    found = values(
        COURT,
        "MAJEUR(E) À PROTÉGER",
        "Mme Arnaude PHAN THI",
        "NGUYEN",
        "Par ces motifs,",
        "PLAÇONS Arnaude PHAN THI NGUYEN sous curatelle renforcée ;",
    )
    assert found["parties"] == ["Arnaude PHAN THI NGUYEN"]


def test_a_translated_judgment():
    found = values(
        "Traduction de l'arabe par M. Luc ROY, interprète assermenté près la cour d'appel de Montpellier",
        None,
        "Tribunal de Béjaïa",
        "Affaire n° : 00559/23",
        "Date du jugement : 12/10/2023",
        "Par ces motifs, le tribunal, statuant publiquement :",
        "– prononce le divorce entre les parties ;",
    )
    assert (found["court"], found["case_number"]) == ("Tribunal de Béjaïa", "00559/23")
