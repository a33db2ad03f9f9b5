"""Courts as mentions: every one that a ruling names, as it is written in prose."""

from zlib import crc32

from extractors.documents._draft import draft_of
from extractors.places import courts
from tests.extractors.sheets import page_of

RULING = page_of(
    "CONSEIL DE PRUD'HOMMES DU HAVRE",
    "Jugement du 3 mars 2025",
    None,
    "Appel peut en être formé devant la cour d'appel de Rouen dans le mois.",
    "Le tribunal judiciaire d'AIX-EN-PROVENCE avait été saisi d'abord.",
)


def found(type_id="court_ruling"):
    return courts.mentions(draft_of((RULING,)), type_id)


def test_every_court_is_a_mention_whatever_its_instance():
    assert {mention.value for mention in found()} >= {
        "Conseil de prud'hommes du Havre",
        "Cour d'appel de Rouen",
        "Tribunal judiciaire d'Aix-en-Provence",
    }


def test_other_papers_have_none():
    assert found("payslip") == []


def test_the_first_court_and_the_one_of_an_appeal_have_other_signs():
    by_value = {mention.value: mention.signs.values for mention in found()}
    first, appeal = by_value["Conseil de prud'hommes du Havre"], by_value["Cour d'appel de Rouen"]
    assert crc32(b"rank 0") in first and crc32(b"rank 0") not in appeal
    assert crc32(b"told before appel") in appeal and crc32(b"told before appel") not in first
