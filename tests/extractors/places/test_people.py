"""People as mentions, the signs that tell whom a paper is about, and who of them makes a list."""

from zlib import crc32

import pytest

from extractors.documents._draft import draft_of
from extractors.places import people
from extractors.places.mention import name_key
from extractors.places.people_chosen import people_of
from extractors.places.people_found import ordinary_words, towns
from tests.extractors.sheets import page_of

LETTER = page_of(
    "Agence du Port",
    "Dossier suivi par Zoé PETIT",
    None,
    [(0.55, "Mme Anne ROUX")],
    [(0.55, "3 rue Haute")],
    [(0.55, "33000 Bordeaux")],
    None,
    "Je soussigné, Docteur Karim NADIR, certifie que Madame Anne ROUX, née le 3 mai 1980, est suivie.",
    "Le dossier de Dossier Maria José GARCIA Bordeaux est clos.",
)


def found(*rows, type_id="medical_certificate"):
    return people.mentions(draft_of((page_of(*rows),)), type_id)


def letter(type_id="medical_certificate"):
    return people.mentions(draft_of((LETTER,)), type_id)


def values(mentions):
    return {mention.value for mention in mentions}


def has(mentions, value, sign):
    number = crc32(sign.encode())
    return any(mention.value == value and number in mention.signs.values for mention in mentions)


def test_everybody_is_a_mention_without_civility():
    assert {"Anne ROUX", "Zoé PETIT", "Karim NADIR"} <= values(letter())


@pytest.mark.parametrize("type_id", ["passport", "identity_card", "other"])
def test_a_type_without_people_has_no_mentions(type_id):
    assert letter(type_id) == []


def test_a_couple_shares_its_surname():
    assert {"Jean ROUX", "Marie ROUX"} <= values(found("Monsieur Jean et Madame Marie ROUX", type_id="lease"))


@pytest.mark.parametrize(
    ("rows", "name"),
    [
        (["Usager : DELMAS, NADIA"], "DELMAS NADIA"),
        (["Remis à Popescu, Luce le 3 mai"], "Popescu Luce"),
        (["salariée", "zineb dias"], "zineb dias"),
        (["certifie que mme cécile ouédraogo, née le 3 mai 1980, est suivie"], "cécile ouédraogo"),
        (["LE GOFF", "Nourhane"], "LE GOFF Nourhane"),
        (["établie au nom de PINTO Patrick, pour le logement"], "PINTO Patrick"),
        (["8 rue Sainte-Anne", "GUÉRIN Bérénice", "86 place Saint-Éloi"], "GUÉRIN Bérénice"),
        (["Bénéficiaire", "LE GUENNEC, ép. KOWALCZYK, Rose-May"], "LE GUENNEC Rose-May"),
    ],
)
def test_names_are_found_in_the_ways_papers_print_them(rows, name):
    assert name in values(found(*rows))


@pytest.mark.parametrize("row", ["loyer hors charges", "début présumé de la grossesse", "à remettre, Signature"])
def test_words_are_nobodys_name(row):
    assert not values(found(row))


def test_a_name_is_had_without_the_words_and_towns_around_it():
    assert "Maria José GARCIA" in values(letter())


def test_a_name_cut_by_the_end_of_its_line_is_whole():
    mentions = found("Locataire", "Maria José", "JOHNSON-REED", "3 rue Haute", type_id="rent_receipt")
    assert "Maria José JOHNSON-REED" in values(mentions)


def test_a_name_in_boxes_of_its_own_is_a_mention():
    rows = ("Patient", [(0.1, "Nom : ROUX")], [(0.1, "Prénom : Anne")])
    assert name_key("Anne ROUX") in {name_key(value) for value in values(found(*rows))}


@pytest.mark.parametrize("firm", ["SAS Menuiserie Etchégaray", "Leduc SNC"])
def test_a_firm_is_a_party_of_a_ruling_and_no_patient(firm):
    rows = ("DÉFENDERESSE", None, f"la demande de Mme Anne ROUX contre {firm}, non comparante")
    assert firm in values(found(*rows, type_id="court_ruling"))
    assert firm not in values(found(*rows))


def test_words_of_roles_are_signs_of_the_name_beside_them():
    mentions = letter()
    assert has(mentions, "Karim NADIR", "called docteur")
    assert not has(mentions, "Anne ROUX", "called docteur")
    assert has(mentions, "Zoé PETIT", "role before1 suivi at once")


def test_what_one_place_tells_is_known_at_the_others():
    assert {crc32(b"also born") in mention.signs.values for mention in letter() if mention.value == "Anne ROUX"} == {
        True
    }
    assert has(letter(), "Anne ROUX", "recipient")


def test_a_street_is_told_from_people():
    mentions = found("Mme Anne ROUX, 12 place Pierre MENDÈS, 69003 Lyon")
    assert has(mentions, "Pierre MENDÈS", "in a street")
    assert not has(mentions, "Anne ROUX", "in a street")
    assert [one.value for one in found("Mme Anne ROUX, 12 rue Pierre Mendès, Lyon")] == ["Anne ROUX"]


def test_words_and_towns_of_a_paper():
    text = "Le dossier est à Bordeaux, 69003 Lyon"
    assert "dossier" in ordinary_words(text)
    assert towns(text) == {"bordeaux", "lyon"}


@pytest.mark.parametrize(
    ("chances", "type_id", "list_"),
    [
        ({"Anne ROUX": 0.9, "Zoé ROY": 0.85}, "payslip", ["Anne ROUX"]),
        ({"Anne ROUX": 0.9, "Zoé ROY": 0.85}, "lease", ["Anne ROUX", "Zoé ROY"]),
        ({"Zoé ROY": 0.85, "Anne ROUX": 0.9}, "lease", ["Zoé ROY", "Anne ROUX"]),
        ({"Anne ROUX": 0.9, "Luc ROUX": 0.3, "Zoé ROY": 0.3}, "lease", ["Anne ROUX", "Luc ROUX"]),
        ({"Anne ROUX": 0.9, "Zoé ROY": 0.15, "Luc NEY": 0.12}, "pacs_certificate", ["Anne ROUX", "Zoé ROY"]),
        ({"Anne ROUX": 0.99, "Anne Marie ROUX": 0.95}, "payslip", ["Anne Marie ROUX"]),
        ({"Anne ROUX": 0.99, "Dossier Anne ROUX": 0.4}, "payslip", ["Anne ROUX"]),
        ({"Anne ROUX": 0.06, "Zoé ROY": 0.01}, "payslip", ["Anne ROUX"]),
        ({"Anne ROUX": 0.06, "Zoé ROY": 0.05}, "payslip", []),
        ({}, "lease", []),
    ],
)
def test_who_makes_the_list(chances, type_id, list_):
    assert people_of(chances, type_id) == list_


def test_what_boxes_hold_of_somebody_is_nobody_else():
    """`Nom` over `Prénoms`, read block after block, makes no two people; two declarants in columns no third."""
    pair = found(
        [(0.1, "Nom de naissance"), (0.4, "DA SILVA NOGUEIRA")],
        [(0.1, "Prénoms"), (0.4, "Ana Rosa")],
        [(0.1, "Naissance"), (0.4, "08/03/1960")],
        type_id="police_complaint",
    )
    assert values(pair) == {"DA SILVA NOGUEIRA Ana Rosa"}
    couple = found(
        [(0.1, ""), (0.5, "DÉCLARANT 1"), (0.75, "DÉCLARANT 2")],
        [(0.1, "Nom de naissance"), (0.5, "ROUX"), (0.75, "SIVARAJAN")],
        [(0.1, "Nom d'usage"), (0.5, "ROUX"), (0.75, "ROUX")],
        [(0.1, "Prénoms"), (0.5, "Karim"), (0.75, "Zoé")],
        type_id="tax_return",
    )
    assert values(couple) == {"ROUX Karim", "ROUX Zoé"}


def test_who_trains_an_apprentice_is_not_employed_by_the_contract():
    rows = (
        "Contrat d'apprentissage",
        None,
        "LE MAÎTRE D'APPRENTISSAGE",
        [(0.1, "Nom et prénom : NADIR Karim"), (0.55, "Date de naissance : 23/04/1995")],
    )
    assert values(found(*rows, type_id="employment_contract")) == set()
    assert values(found(*rows)) == {"NADIR Karim"}


def test_at_whose_request_and_for_whom_a_landlord_gives_notice_are_no_mentions():
    page = page_of(
        "À LA DEMANDE DE :",
        "Madame Anne ROUX, demeurant 49 rue Haute, 67000 Strasbourg, propriétaire bailleresse,",
        "DONNÉ CONGÉ À : Madame Zoé ROY, demeurant 5 rue Basse, 86000 Poitiers, locataire,",
        "pour l'habiter au bénéfice de : Monsieur Paul ROUX, son fils.",
    )
    values = {mention.value for mention in people.mentions(draft_of((page,)), "notice_to_quit")}
    assert "Zoé ROY" in values and not values & {"Anne ROUX", "Paul ROUX"}


def test_figures_in_words_are_nobodys_name():
    page = page_of("L'AN DEUX MILLE VINGT-SIX,", "Le DIX AVRIL", "M. Paul DIX")
    assert {mention.value for mention in people.mentions(draft_of((page,)), "property_deed")} == {"Paul DIX"}


def test_letters_without_a_vowel_are_an_office_and_nobody():
    assert values(found("PCP JCP", "N° RG 24/02304", "Madame Anne ROUX", type_id="court_ruling")) >= {"Anne ROUX"}
    assert "PCP JCP" not in values(found("PCP JCP", "N° RG 24/02304", type_id="court_ruling"))


def test_who_has_a_seat_is_heard_in_a_ruling_without_a_legal_form():
    rows = ("DEMANDERESSE", "Domusia, dont le siège social est situé 3 rue Haute, 33000 Bordeaux")
    assert "Domusia" in values(found(*rows, type_id="court_ruling"))
