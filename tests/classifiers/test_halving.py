"""Two small papers on one page are two documents; one paper in two parts stays one."""

from __future__ import annotations

from classifiers.splitting import pages_of, split
from tests.classifiers.pages import page

OCTOBER = """
# QUITTANCE DE LOYER
Période du 01/10/2026 au 31/10/2026
Reçu de M. Karim Haddad la somme de 720,00 euros dont quittance
Loyer 640,00    Charges 80,00    Total 720,00
"""
NOVEMBER = OCTOBER.replace("01/10/2026 au 31/10/2026", "01/11/2026 au 30/11/2026").replace("720,00", "725,00")
HOSTING = """
# ATTESTATION D'HÉBERGEMENT
Je soussignée Mme Rita Alves déclare sur l'honneur héberger à mon domicile
11 allée des Roses 33600 Pessac, M. David Alves depuis le 1er février 2026.
"""
DUE = """
# AVIS D'ÉCHÉANCE
Période du 01/11/2026 au 30/11/2026
Loyer 640,00    Charges 80,00    Total à payer 720,00
À payer avant le 05/11/2026
"""
GAP = "\n" * 12


def test_two_receipts_on_one_page_are_two() -> None:
    one = page(OCTOBER + GAP + NOVEMBER, source="ocr")
    guesses = split([one])
    assert [(guess.pages, guess.type) for guess in guesses] == [((1,), "rent_receipt"), ((1,), "rent_receipt")]
    upper, lower = (pages_of(guess, {1: one})[0].text for guess in guesses)
    assert "31/10/2026" in upper and "30/11/2026" not in upper
    assert "30/11/2026" in lower and "31/10/2026" not in lower


def test_two_receipts_that_share_a_month_and_every_number_are_two() -> None:
    """A landlord dates the receipt in the month after: November stands on both."""
    number = "Bail n° 2019-00871 / Logement 4412 07 118\nFait à Bordeaux le "
    october, november = OCTOBER + number + "03/11/2026", NOVEMBER + number + "03/12/2026"
    assert [guess.type for guess in split([page(october + GAP + november)])] == ["rent_receipt"] * 2


def test_two_papers_of_two_types_on_one_page() -> None:
    assert [guess.type for guess in split([page(OCTOBER + GAP + HOSTING)])] == ["rent_receipt", "hosting_certificate"]


def test_the_same_receipt_twice_on_a_page_is_one() -> None:
    assert len(split([page(OCTOBER + GAP + OCTOBER)])) == 1


def test_a_receipt_with_its_due_notice_stays_one() -> None:
    assert [guess.type for guess in split([page(OCTOBER + GAP + DUE)])] == ["rent_receipt"]


def test_one_receipt_with_a_wide_gap_stays_one() -> None:
    assert len(split([page(OCTOBER + GAP + "Fait à Bordeaux le 05/11/2026\nSignature du bailleur")])) == 1


def test_the_head_of_a_letter_is_no_paper_of_its_own() -> None:
    """It has numbers and a day that the text has not, and white under it."""
    head = "\n# ENGIE\nVOTRE CONTRAT\nRéférence client : 283 034 226\nCompte de contrat : 937312026201\nLe 9 mars 2026"
    text = """
# ATTESTATION DE CONTRAT
ENGIE certifie que Mme Agnieszka Lind est titulaire d'un contrat de fourniture d'électricité depuis le 05/04/2019
Point de livraison (PDL) : 04785083380895
ENGIE, RCS Nanterre 542 107 651
"""
    assert [guess.type for guess in split([page(head + GAP + text)])] == ["proof_of_address"]
