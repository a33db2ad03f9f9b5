# ruff: noqa: E501  (rulings print long lines)
"""Rulings as papers met outside tell them: forms, columns, tables of measures, judgments of appeal."""

from __future__ import annotations

from functools import partial

import pytest

from tests.extractors.documents.found import values_of_rows

COURT = "TRIBUNAL JUDICIAIRE DE PAU"


values = partial(values_of_rows, "court_ruling")


def test_sides_in_two_columns_over_a_wide_line():
    found = values(
        COURT,
        None,
        [(0.1, "Partie requérante"), (0.53, "Partie adverse")],
        [(0.1, "ARNAUD Bertrand"), (0.53, "SCI Alba")],
        [(0.1, "70 bis quai Gay-Lussac, 91000 Évry"), (0.53, "145, avenue du Château, 34080 Montpellier")],
        [(0.1, "Avocat : Me Jacques BRETON")],
        [(0.1, "Audience du 01/03/2026. Juge : Benoît LE GOFF. Greffier : Adjoua POULAIN, présente aux débats.")],
        "Les faits et les demandes",
        "Dispositif",
        "DÉCLARE non décent le logement ;",
    )
    assert found["parties"] == ["ARNAUD Bertrand", "SCI Alba"]


@pytest.mark.parametrize(
    "rows",
    [
        (
            "Personne à protéger",
            "Nom, prénom : LE GOFF Rose-Laure",
            None,
            "Personne mise en cause",
            "Nom, prénom : LE GOFF Patrick",
        ),
        (
            "DEMANDEUR",
            "Nom : LE GOFF",
            "Prénom : Rose-Laure",
            None,
            "DÉFENDEUR",
            "Nom : LE GOFF",
            "Prénoms : Patrick",
        ),
    ],
)
def test_sides_in_a_form(rows):
    assert values(COURT, *rows, "Motifs", "Par ces motifs")["parties"] == ["LE GOFF Rose-Laure", "LE GOFF Patrick"]


def test_a_heading_under_a_heading_is_no_party():
    found = values(
        "COUR D'APPEL DE LYON",
        [(0.08, "APPELANT :"), (0.3, "M. Paul ROUX")],
        [(0.08, "INTIMÉ :"), (0.3, "M. Jean ROUX")],
        "FAITS ET PROCÉDURE",
        "PAR CES MOTIFS",
    )
    assert found["parties"] == ["Paul ROUX", "Jean ROUX"]


def test_a_heading_that_goes_on_over_the_party():
    found = values(
        COURT,
        "À LA REQUÊTE DE :",
        "SCI SAINT-ROCH, bailleur, dont le siège est 11, rue Haute, 26000 Valence",
        None,
        "CONCERNANT LE LOGEMENT DONNÉ À BAIL À :",
        "Monsieur Zoran D'HAENE, dernier domicile connu : 36 impasse du Lavoir, 07000 Privas",
        "PAR CES MOTIFS",
    )
    assert found["parties"] == ["SCI SAINT-ROCH", "Zoran D'HAENE"]


def test_a_convention_between_parents_is_about_the_child():
    found = values(
        COURT,
        "Par ces motifs, statuant en chambre du conseil :",
        "- Homologue la convention conclue entre Madame ZONGO Elif et Monsieur BOYER Tomasz ;",
        "« Article 3. Le père verse chaque mois une contribution de 223,00 € par enfant. »",
    )
    assert (found["ruling_kind"], found["child_support_amount"]) == ("child_support", 223.0)


@pytest.mark.parametrize(
    ("orders", "kind"),
    [
        ("prononce la résiliation du bail ; dit n'y avoir lieu à ordonner l'expulsion ;", "lease_termination"),
        ("DÉBOUTE la SCI de sa demande tendant au constat de la résiliation du bail et à l'expulsion ;", "eviction"),
        (
            "CONSTATE la résiliation du bail ; SUSPEND les effets de la clause résolutoire ; DIT qu'à défaut l'expulsion sera poursuivie",
            "eviction",
        ),
    ],
)
def test_a_lease_that_ends_after_the_tenant_has_left(orders, kind):
    assert values(COURT, "PAR CES MOTIFS", orders)["ruling_kind"] == kind


@pytest.mark.parametrize(
    ("orders", "amount"),
    [
        (
            (
                "INFIRME le jugement en ce qu'il a fixé à 71,00 € la contribution mensuelle ;",
                "Statuant à nouveau du chef infirmé et y ajoutant,",
                "FIXE à la somme de cent soixante-quatre euros (164,00 €) par mois la contribution de Mme KAYA à l'entretien et à",
                "l'éducation de l'enfant Nicolas ;",
            ),
            164.0,
        ),
        (
            (
                [(0.08, "Devoir de secours"), (0.3, "Mme ROUX : 350,00 €"), (0.55, "Fixons à 200,00 € par mois la pension alimentaire")],
                [(0.55, "due à Mme ROUX par son conjoint")],
                None,
                [(0.08, "Contribution à"), (0.3, "Mme ROUX : 311,00 € par enfant"), (0.55, "Fixons à 84,00 € par mois et par enfant, soit")],
                [(0.08, "l'entretien et à"), (0.3, "M. ROUX : 60,00 € par enfant"), (0.55, "168,00 € au total, la contribution due par M. ROUX")],
                [(0.08, "l'éducation")],
            ),
            84.0,
        ),
        (
            (
                "Fixons la pension alimentaire due par M. ROUX au titre du devoir de secours à 300 euros par mois",
                "Fixons la contribution due par M. ROUX pour l'entretien de l'enfant Lou à la somme mensuelle de 175 euros",
            ),
            175.0,
        ),
        (
            (
                "Dit que M. ROUX versera à Mme SERRA, pour chacun des deux enfants, la somme de 210 € par mois au titre de sa",
                "contribution à leur entretien ;",
            ),
            210.0,
        ),
        (("PORTE de 100 € par mois et par enfant à 150 € par mois et par enfant ce que M. ROUX doit verser ;",), None),
    ],
)  # fmt: skip
def test_child_support(orders, amount):
    assert values(COURT, "PAR CES MOTIFS", *orders).get("child_support_amount") == amount


def test_whom_a_judge_empowers_is_a_party():
    found = values(
        "TRIBUNAL JUDICIAIRE DE POINTE-À-PITRE",
        "Dossier : 25/B/00077",
        "Majeure protégée : Madame Irène KLEIN",
        "PAR CES MOTIFS",
        "Prononce l'habilitation familiale générale de Mme Irène KLEIN ;",
        "Habilite M. Luc KLEIN à la représenter ;",
    )
    assert found["parties"] == ["Irène KLEIN", "Luc KLEIN"]
    assert (found["court"], found["case_number"]) == ("Tribunal judiciaire de Pointe-à-Pitre", "25/B/00077")


def test_a_company_loses_its_article():
    found = values(
        COURT, "ENTRE :", "LA SA VILOGIA, dont le siège est à Lille", "ET :", "M. LE GOFF Yann", "PAR CES MOTIFS"
    )
    assert found["parties"] == ["SA VILOGIA", "LE GOFF Yann"]


SPOUSES = (
    [(0.1, "ÉPOUX")],
    [(0.14, "Nom"), (0.34, "NIKOLAÏDIS")],
    [(0.14, "Prénom"), (0.34, "Enzo")],
    [(0.14, "Né le"), (0.34, "3 décembre 1962 à Ivry-sur-Seine")],
    None,
    [(0.1, "ÉPOUSE")],
    [(0.14, "Nom"), (0.34, "TRAORÉ")],
    [(0.14, "Prénom"), (0.34, "Célestine")],
    [(0.14, "Née le"), (0.34, "23 septembre 1969 à Cergy")],
    None,
)
DIVORCES = "Par ces motifs, PRONONCE le divorce de Enzo NIKOLAÏDIS et de Célestine TRAORÉ, mariés à Vannes ;"


@pytest.mark.parametrize("rows", [(*SPOUSES, "Par ces motifs, PRONONCE le divorce des époux ;"), (None, DIVORCES)])
def test_spouses_without_civility(rows):
    found = values(COURT, "Extrait des minutes du greffe", None, *rows)
    assert [sorted(name.split()) for name in found["parties"]] == [["Enzo", "NIKOLAÏDIS"], ["Célestine", "TRAORÉ"]]


def test_a_child_of_the_facts_is_no_party():
    found = values(
        COURT,
        "DEMANDERESSE :",
        "Madame Bérengère KAPLAN",
        "DEFENDEUR :",
        "Monsieur Arsène YILMAZ",
        None,
        "Des relations des parties, qui n'ont pas été mariées, est issu un enfant",
        "reconnu par ses deux parents :",
        "- Joséphine Yilmaz, le 14/03/2019 à Colmar",
        None,
        "PAR CES MOTIFS",
    )
    assert found["parties"] == ["Bérengère KAPLAN", "Arsène YILMAZ"]


def test_an_order_to_pay():
    found = values(
        "Tribunal judiciaire d'Alès",
        "ORDONNANCE PORTANT INJONCTION DE PAYER",
        None,
        "Créancier (partie requérante)",
        "CRÉDIPRIME",
        "200 rue des Tanneurs, 13400 Aubagne",
        None,
        "Débiteur",
        "Madame Marie-Ange MUKENDI",
        None,
        "Nous, Marie-Thérèse VANHOUTTE, juge des contentieux de la protection, vu la requête,",
        "ENJOIGNONS à Madame Marie-Ange MUKENDI de payer à CRÉDIPRIME la somme de 7 936,66 €",
    )
    assert (found["ruling_kind"], found["parties"]) == ("other", ["CRÉDIPRIME", "Marie-Ange MUKENDI"])


def test_a_firm_whose_seat_is_told_may_begin_with_any_word():
    found = values(
        "TRIBUNAL JUDICLAIRE DE PAU",
        "DEMANDEUR",
        "NOUVEAU TOIT DU SUD, dont le siège social est 167 avenue Foch, 76200 Dieppe,",
        "DÉFENDEUR",
        "Monsieur Arsène DELATTRE, demeurant 130 route de Saint-Fons, 49300 Cholet",
    )
    assert (found["court"], found["parties"]) == (
        "Tribunal judiciaire de Pau",
        ["NOUVEAU TOIT DU SUD", "Arsène DELATTRE"],
    )


def test_whom_a_measure_protects():
    found = values(
        COURT,
        "JUGEMENT D'OUVERTURE DE LA CURATELLE SIMPLE",
        "Vu la requête de Mme Zeynep RÉMY ;",
        "Attendu qu'il résulte des pièces que M. José OUAHABI présente une altération de ses facultés ;",
        "PAR CES MOTIFS",
        "PLACE M. José OUAHABI sous le régime de la curatelle simple ;",
    )
    assert sorted(found["parties"]) == ["José OUAHABI", "Zeynep RÉMY"]
