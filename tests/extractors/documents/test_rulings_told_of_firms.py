"""Rulings that name who speaks for a party, who asks without a heading, and days beside copies."""

from __future__ import annotations

from tests.extractors.documents.found import values_of, values_of_rows
from tests.extractors.sheets import page_of


def found_in(*rows):
    return values_of_rows("court_ruling", *rows)


def test_who_speaks_for_a_firm_with_a_power_is_no_party():
    found = found_in(
        "TRIBUNAL JUDICIAIRE DE PAU",
        "Demanderesse : Vilogia, 45 impasse Haute, 20200 Bastia, prise",
        "en la personne de Mme ROY CHIARA, munie d'un pouvoir",
        "Défendeurs : Monsieur ROUX YVES et Madame ROUX PILAR, non comparants",
        "PAR CES MOTIFS",
        "CONSTATE la résiliation du bail ;",
    )
    assert found["parties"] == ["Vilogia", "ROUX YVES", "ROUX PILAR"]


def test_a_firm_goes_on_in_the_next_line_and_its_initials_are_not_another():
    found = found_in(
        "TRIBUNAL DE PROXIMITÉ DE VERVINS",
        "OPH",
        "c/",
        "Roy - Roux",
        "Demandeur : Office public de l'habitat Nord",
        "Thiérache, pris en la personne de Leïla Petit,",
        "muni d'un pouvoir",
        "Défendeurs : Madame Zoé Roy, présente ; Monsieur Paul Roux, absent",
        "Par ces motifs :",
        "Ordonnons l'expulsion de Zoé Roy et Paul Roux ;",
    )
    assert found["parties"] == ["Office public de l'habitat Nord Thiérache", "Zoé Roy", "Paul Roux"]


def test_a_landlord_asks_without_a_heading():
    found = found_in(
        "TRIBUNAL JUDICIAIRE DE PAU",
        "ORDONNANCE SUR REQUÊTE",
        "Nous, Karim NAJI, juge des contentieux de la protection,",
        "Vu la requête présentée par SA d'HLM Les Pins, dont le siège est 29 rue Haute, 25000",
        "Besançon, bailleur, relative au logement donné à bail à Madame Mei FERRARO ;",
        "PAR CES MOTIFS",
        "Constatons la résiliation du bail ;",
    )
    assert found["parties"] == ["SA d'HLM Les Pins", "Mei FERRARO"]


def test_a_curator_under_the_head_of_a_column_is_no_party():
    page = page_of(
        "Tribunal judiciaire de Nantes",
        [(0.08, "PARTIE DEMANDERESSE"), (0.5, "DÉFENDEUR")],
        [(0.08, "SCI Alba"), (0.5, "Cédric LOPES")],
        [(0.08, "29200 Brest"), (0.5, "37000 Tours")],
        None,
        [(0.08, "REPRÉSENTÉ PAR"), (0.5, "ASSISTÉ DE")],
        [(0.08, "Me C. Legendre"), (0.5, "M. Daniel ROY, curateur")],
        None,
        "PAR CES MOTIFS",
        "ORDONNE l'expulsion de Monsieur Cédric LOPES ;",
        "Décision rendue et éditée le 12/09/2025 au greffe",
    )
    found = values_of("court_ruling", page)
    assert (found["parties"], found["decision_date"]) == (["SCI Alba", "Cédric LOPES"], "2025-09-12")


def test_captions_between_surname_and_given_name_and_a_witness():
    found = found_in(
        "La présente copie est conforme à la minute et concerne :",
        [(0.08, "ROUX"), (0.3, "nom · partie demanderesse · prénom"), (0.7, "Robert")],
        [(0.08, "PONS"), (0.3, "nom · partie défenderesse · prénom"), (0.7, "Marc")],
        None,
        "Vu l'attestation de M. LENOIR Paul, voisin, sur les horaires de garde.",
        "Par ces motifs, le juge FIXE à 250 euros par mois et par enfant la contribution",
        "que devra verser Monsieur Marc PONS à Monsieur Robert ROUX.",
    )
    assert found["parties"] == ["ROUX Robert", "PONS Marc"]


def test_aid_beside_the_first_of_two_who_face_each_other():
    found = found_in(
        "TRIBUNAL JUDICIAIRE D'ÉPINAL",
        "12 mai 2022",
        "LE BIHAN Cécilia (aide juridictionnelle n° 2021/1882)",
        "contre",
        "ROUX Éloi",
        "PAR CES MOTIFS",
        "CONDAMNE le bailleur à réaliser les travaux ;",
    )
    assert found["parties"] == ["LE BIHAN Cécilia", "ROUX Éloi"]


def test_a_copy_given_to_a_lawyer_is_not_the_day_and_a_number_may_stand_within_the_court():
    found = found_in(
        "TRIBUNAL DE GRANDE INSTANCE",
        "N° R.G. 22/02306",
        "DE FORT-DE-FRANCE",
        "copie exécutoire délivrée à Me",
        "Roux",
        "le 28/05/2023",
        "PAR CES MOTIFS, prononce le divorce.",
        "Ordonné à Fort-de-France, le 8 mai 2023.",
    )
    assert found["court"] == "Tribunal de grande instance de Fort-de-France"
    assert found["decision_date"] == "2023-05-08"


def test_measures_titled_without_their_preposition():
    found = found_in(
        "TRIBUNAL JUDICIAIRE DE METZ",
        "Nature : Orientation et mesures provisoires (art. 254 s. C. civ.)",
        "DISPOSITIF",
        "Le juge, statuant publiquement par ordonnance contradictoire, sur les mesures provisoires :",
        "Fixe la contribution à l'entretien et l'éducation à 140,00 € par enfant et par mois ;",
    )
    assert found["ruling_kind"] == "provisional_measures"
