# ruff: noqa: E501  (rulings print long lines)
"""Parties of rulings: sides in a margin, names broken in a column, spouses' names in use, whoever is out of the case."""

from __future__ import annotations

import pytest

from tests.extractors.documents.found import values_of_rows as values

RULINGS = {
    "the other side's heading stands in a margin": (
        (
            "COUR D'APPEL DE DOUAI",
            "ARRÊT DU 12 MAI 2026",
            [(0.08, "APPELANTS"), (0.28, "Monsieur Paul ROUX")],
            [(0.28, "Madame Anne LEROY")],
            [(0.28, "représentés par Me Colette FONTAINE, avocat au barreau de Douai")],
            [(0.08, "INTIMÉE"), (0.28, "Société LOGIS DU PARC")],
            [(0.28, "prise en la personne de son directeur")],
            "PAR CES MOTIFS",
            "Confirme le jugement en ce qu'il a ordonné l'expulsion de Monsieur Paul ROUX et de Madame Anne LEROY.",
        ),
        {"parties": ["Paul ROUX", "Anne LEROY", "Société LOGIS DU PARC"]},
    ),
    "the name in use after the own one": (
        (
            "TRIBUNAL JUDICIAIRE DE BELFORT",
            "JUGEMENT DU 27/02/2019",
            "DEMANDERESSE : LEROY Hélène Nadège épouse ROUX,",
            "ayant pour avocat Maître Grondin",
            "DÉFENDEUR : ROUX Paul Tanguy, né le 06/05/1954",
            "PAR CES MOTIFS,",
            "PRONONCE le divorce des époux ROUX-LEROY, mariés le 15/06/1989 à Dax ;",
        ),
        {"parties": ["LEROY Hélène Nadège", "ROUX Paul Tanguy"]},
    ),
    "brought by one against the other": (
        (
            "Nous, Colette FAURE, juge de la mise en état au tribunal judiciaire de Metz, avons rendu le 19/05/2026",
            "l'ordonnance suivante, dans l'instance en divorce introduite par assignation du 13.02.26 par :",
            "Nadège Odile LEROY épouse ROUX, infirmière",
            "(avocat : Me Grondin)",
            "à l'encontre de :",
            "Paul ROUX, chauffeur",
            "(avocat : Me Lagarde)",
            "Ordonnance sur mesures provisoires",
            "PAR CES MOTIFS",
            "Attribuons la jouissance du logement à l'épouse ;",
        ),
        {"parties": ["Nadège Odile LEROY", "Paul ROUX"]},
    ),
    "a surety out of the case": (
        (
            "Tribunal judiciaire de La Rochelle",
            "Bailleur demandeur",
            "Domofrance",
            "Locataire, partie défenderesse",
            "Mme LEROY Anne",
            "Bail du 15/09/2018 ; caution M. ROUX Paul mise hors de cause le 09/10/2023.",
            "Par ces motifs",
            "Le juge constate la résiliation du bail et ordonne l'expulsion de LEROY Anne.",
        ),
        {"parties": ["Domofrance", "LEROY Anne"], "ruling_kind": "eviction"},
    ),
    "orders in the first person, a measure of protection": (
        (
            "Nous, Monique FAURE, juge au tribunal judiciaire de Bordeaux, statuant en qualité de juge des tutelles,",
            "Attendu que Mme Paulette LEROY a besoin d'être assistée dans les actes de la vie civile ;",
            "Plaçons Mme Paulette LEROY sous curatelle renforcée pour une durée de 5 ans ; désignons Mme Joyce ROUX en",
            "qualité de curatrice.",
        ),
        {"ruling_kind": "guardianship"},
    ),
}


@pytest.mark.parametrize(("rows", "told"), RULINGS.values(), ids=RULINGS)
def test_rulings(rows, told):
    found = values("court_ruling", *rows)
    assert {name: found.get(name) for name in told} == told
