"""Addresses as mentions: found whole in some order of reading, once at each place, with what tells whose they are."""

from zlib import crc32

from extractors.documents._draft import draft_of
from extractors.places import addresses
from tests.extractors.sheets import page_of

RECEIPT = page_of(
    "Bailleur : SCI Alba",
    "3 rue Haute, 33000 Bordeaux",
    None,
    None,
    [(0.55, "M. Paul DURAND")],
    [(0.55, "12 avenue Foch")],
    [(0.55, "76600 Le Havre")],
    None,
    "Logement loué : 8 place Neuve, 75013 Paris",
)


def found(page, type_id="rent_receipt"):
    return addresses.mentions(draft_of((page,)), type_id)


def has(mention, sign):
    return crc32(sign.encode()) in mention.signs.values


def test_every_address_of_the_paper_is_a_mention_once_at_its_place():
    values = [mention.value for mention in found(RECEIPT)]
    assert sorted(values) == [
        "12 avenue Foch 76600 Le Havre",
        "3 rue Haute, 33000 Bordeaux",
        "8 place Neuve, 75013 Paris",
    ]


def test_a_type_without_an_address_has_no_mentions():
    assert found(RECEIPT, "payslip") == []


def test_the_role_of_the_block_is_a_sign_of_its_own_address_alone():
    by_value = {mention.value: mention for mention in found(RECEIPT)}
    assert has(by_value["3 rue Haute, 33000 Bordeaux"], "role landlord")
    assert not has(by_value["12 avenue Foch 76600 Le Havre"], "role landlord")
    assert has(by_value["12 avenue Foch 76600 Le Havre"], "another role landlord")
    assert has(by_value["12 avenue Foch 76600 Le Havre"], "envelope")


def test_the_words_before_an_address_are_signs_however_far():
    told = next(mention for mention in found(RECEIPT) if "Neuve" in mention.value)
    assert has(told, "last cue loue")
    assert has(told, "rank 2") and has(told, "last")


def test_a_town_that_a_lines_end_breaks_after_its_article_is_whole():
    page = page_of("Adresse d'imposition au 1er janvier : 29, CHEMIN VERT, 76600 LE", "HAVRE", "Numéro fiscal 12")
    assert "29, CHEMIN VERT, 76600 LE HAVRE" in [mention.value for mention in found(page, "tax_notice")]


def test_a_column_beside_the_street_leaves_the_address_whole():
    page = page_of(
        [(0.08, "18, rue des Lilas"), (0.6, "ce qui est loué")],
        [(0.08, "66000 Perpignan"), (0.6, "le terme")],
    )
    assert "18, rue des Lilas 66000 Perpignan" in [mention.value for mention in found(page)]


def test_an_address_that_was_left_is_no_mention():
    page = page_of(
        "Dernière adresse connue : 180 rue Basse, 34080 Montpellier", None, "3 rue Haute, 02100 Saint-Quentin"
    )
    values = {mention.value for mention in addresses.mentions(draft_of((page,)), "hosting_certificate")}
    assert values == {"3 rue Haute, 02100 Saint-Quentin"}
