"""Organisations and people as mentions, and the signs that tell who lets or employs."""

from zlib import crc32

from extractors.documents._draft import draft_of
from extractors.fields.layout import Sheet
from extractors.fields.slope import Slope
from extractors.places import firms
from extractors.places.firms_found import printed_cells
from tests.extractors.sheets import page_of

SLIP = page_of(
    "Boulangerie du Port SARL",
    "3 rue Haute, 33000 Bordeaux",
    "SIRET 123 456 789 00012",
    None,
    [(0.08, "Salarié"), (0.3, "Mme Anne ROUX")],
    None,
    "Reçu pour le compte de Soluvia, à Bordeaux.",
)


def found(page, type_id="payslip"):
    return firms.mentions(draft_of((page,)), type_id)


def named(mentions, value):
    return next(mention for mention in mentions if mention.value == value)


def has(mention, sign):
    return crc32(sign.encode()) in mention.signs.values


def test_firms_people_and_capitalised_words_are_mentions():
    values = {mention.value for mention in found(SLIP)}
    assert {"Boulangerie du Port SARL", "Anne ROUX", "Soluvia"} <= values


def test_a_type_without_such_a_field_has_no_mentions():
    assert found(SLIP, "passport") == []


def test_no_name_is_a_mention_twice_at_one_place():
    values = [mention.value for mention in found(SLIP)]
    assert values.count("Boulangerie du Port SARL") == 1


def test_what_stands_soon_after_a_name_is_a_sign():
    mentions = found(SLIP)
    assert has(named(mentions, "Boulangerie du Port SARL"), "soon siret")
    assert not has(named(mentions, "Anne ROUX"), "soon siret")


def test_the_nearest_label_is_a_sign_wherever_it_stands():
    below = page_of(None, "Foncia Gestion", "Bailleur", None, None, "M. Paul DURAND")
    mentions = found(below, "rent_receipt")
    assert has(named(mentions, "Foncia Gestion"), "label landlord below")
    assert has(named(mentions, "Paul DURAND"), "label none")


def test_a_part_of_a_name_goes_on_and_stands_inside_the_whole():
    mentions = found(page_of("Résumé", "Région Occitanie Ouest, à Toulouse"))
    assert has(named(mentions, "Région Occitanie Ouest"), "goes on nothing")
    towns = found(page_of("versé par la Commune de Pau Nord"))
    assert not any(mention.value.endswith("Commune de") for mention in towns)


def test_a_name_of_two_lines_is_one_mention():
    mentions = found(page_of([(0.3, "Communauté d'agglomération Cœur de")], [(0.3, "Bastides")]), "proof_of_address")
    assert "Communauté d'agglomération Cœur de Bastides" in {mention.value for mention in mentions}


def test_words_of_a_street_and_towns_of_an_address_are_no_mentions():
    values = [mention.value for mention in found(SLIP)]
    assert values.count("Bordeaux") == 1  # the one of the sentence
    assert "Haute" not in values


def test_cells_of_a_sloping_page_hold_the_words_as_the_page_has_them():
    sheet = Sheet(SLIP)
    sheet.__dict__["slope"] = Slope(level=0.02)
    moved = {id(word) for row in sheet.rows for word in row.words}
    printed = {id(word) for cells in printed_cells(sheet) for cell in cells for word in cell}
    assert not moved & set(map(id, SLIP.words))
    assert printed == set(map(id, SLIP.words))


def test_two_people_who_let_together_are_one_mention():
    page = page_of("Le(s) bailleur(s) :", "M. Karim LE BOT et Mme Nathalie ROUX", "demeurant 3 rue Haute, 69003 Lyon")
    values = {mention.value for mention in found(page, "lease")}
    assert "Karim LE BOT et Nathalie ROUX" in values
    assert not values & {"Karim LE BOT", "Nathalie ROUX", "Karim LE BOT et Mme Nathalie ROUX"}


def test_the_two_sides_of_a_contract_are_two_mentions():
    page = page_of("Entre les soussignés : M. Karim LE BOT et Mme Nathalie ROUX, il est convenu")
    assert {"Karim LE BOT", "Nathalie ROUX"} <= {mention.value for mention in found(page, "lease")}


def test_a_suppliers_mark_is_a_mention_however_it_is_printed():
    page = page_of("edf", "EDF Service Clients", "TSA 21941")
    assert has(named(found(page, "proof_of_address"), "edf"), "way mark")


def test_the_firm_that_a_temporary_worker_is_lent_to_is_no_mention():
    page = page_of(
        "Alba Missions",
        None,
        "ENTREPRISE UTILISATRICE",
        [(0.08, "Raison sociale"), (0.3, "SAS Les Jardins")],
        None,
        None,
        "DURÉE",
        [(0.08, "Début"), (0.3, "le 3 mai 2024")],
    )
    values = {mention.value for mention in found(page, "employment_contract")}
    assert "Alba Missions" in values
    assert "SAS Les Jardins" not in values


def test_what_a_firm_is_before_the_form_of_it_is_no_part_of_its_name():
    page = page_of("Entre les soussignés :", "La société SAS Alba Conseil, au capital de 50 000 euros,")
    values = {mention.value for mention in found(page, "employment_contract")}
    assert "SAS Alba Conseil" in values
    assert not any("société" in value for value in values)


def test_who_acts_for_the_landlord_is_no_mention_of_a_lease():
    page = page_of(
        "M. Paul ROUX, représenté par son mandataire, le Cabinet Rouvier, carte n° 12", "Cabinet Rouvier – SARL"
    )
    values = {mention.value for mention in found(page, "lease")}
    assert "Paul ROUX" in values and "Cabinet Rouvier" not in values


def test_whom_a_lease_calls_its_landlord_has_a_sign():
    page = page_of(
        "Entre M. Paul ROUX, ci-après dénommé le bailleur,", "et Mme Anne ROY, ci-après dénommée le locataire"
    )
    mentions = found(page, "lease")
    assert has(named(mentions, "Paul ROUX"), "called landlord")
    assert not has(named(mentions, "Anne ROY"), "called landlord")


def test_whose_mark_it_is_is_told_at_the_foot():
    page = page_of(
        "Toit & Moi",
        None,
        "Toit & Moi est une marque de la Société coopérative d'HLM du Lac – 3 rue Haute, 37000 Tours",
    )
    assert has(named(found(page, "lease"), "Société coopérative d'HLM du Lac"), "way told")


def test_where_a_stub_is_sent_to_is_no_mention():
    page = page_of("Centre d'encaissement TIP", "12 rue du Port", "59000 Lille", None, "Bailleur : SA Habitat du Nord")
    assert not [mention for mention in found(page, "rent_due_notice") if "encaissement" in mention.value]
