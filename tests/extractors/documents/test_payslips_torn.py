"""Payslips on which the thin `1` before the thousands faded: the slip's own sums speak against what was read."""

from __future__ import annotations

import pytest

from extractors.documents import extract
from extractors.fields.choose import FLOOR
from extractors.places import extract as with_places
from tests.extractors.sheets import page_of

_HEADS = [(0.08, "Libellé"), (0.5, "Base"), (0.65, "Taux"), (0.8, "Montant")]
_BASES = [
    [(0.08, name), (0.5, "1 515,30"), (0.65, rate), (0.8, part)]
    for name, rate, part in (
        ("Sécurité sociale plafonnée", "6,90", "104,56"),
        ("Sécurité sociale déplafonnée", "0,40", "6,06"),
        ("Complémentaire Tranche 1", "4,01", "60,76"),
    )
]


def slip(social, taxable, before, net, *more, source="ocr"):
    return page_of(
        "BULLETIN DE SALAIRE   Janvier 2026",
        None,
        _HEADS,
        [(0.08, "TOTAL BRUT"), (0.8, "1 515,30")],
        *_BASES,
        None,
        [(0.08, "Net social"), (0.25, "Net imposable"), (0.45, "Net avant impôt"), (0.65, "Impôt"), (0.8, "NET PAYÉ")],
        [(0.08, social), (0.25, taxable), (0.45, before), (0.65, "50,95"), (0.8, net)],
        None,
        *more,
        source=source,
    )


def sure(page):
    return {name: f.value for name, f in extract("payslip", [page]).fields.items() if f.confidence >= FLOOR}


def test_nets_far_below_the_gross_that_contributions_name():
    page = slip("199,51", "242,68", "219,29", "168,34")
    read = sure(page)
    assert read["gross_pay"] == 1515.30
    assert not {"net_social_pay", "net_taxable_pay", "net_pay_before_tax", "net_pay"} & set(read)
    given = with_places("payslip", [page])
    assert not {199.51, 242.68, 219.29, 168.34} & {f.value for f in given.fields.values() if isinstance(f.value, float)}
    assert "sums_do_not_add_up" in {c.code for c in given.cautions}


def test_one_net_that_stands_whole_elsewhere():
    read = sure(slip("1 199,51", "242,68", "1 219,29", "1 168,34", [(0.6, "Cumul imposable 1 242,68")]))
    assert "net_taxable_pay" not in read
    assert (read["net_social_pay"], read["net_pay_before_tax"]) == (1199.51, 1219.29)


@pytest.mark.parametrize("source", ["ocr", "pdf_text"])
def test_small_nets_of_a_slip_that_agrees_with_itself(source):
    page = page_of(
        "BULLETIN DE SALAIRE   Janvier 2026",
        [(0.08, "Salaire brut"), (0.8, "515,30")],
        [(0.08, "Montant net social"), (0.8, "399,51")],
        [(0.08, "Net imposable"), (0.8, "412,68")],
        [(0.08, "Net à payer avant impôt"), (0.8, "419,29")],
        [(0.08, "Net payé"), (0.8, "419,29")],
        source=source,
    )
    assert sure(page)["net_social_pay"] == 399.51
    assert sure(page)["net_pay"] == 419.29
