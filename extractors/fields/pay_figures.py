"""The sums of a payslip that its own arithmetic ties together, by the names of their fields; every figure it prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from extractors.fields.money import find_money
from extractors.page import Page

GROSS, SOCIAL, TAXABLE = "gross_pay", "net_social_pay", "net_taxable_pay"
BEFORE, TAX, NET = "net_pay_before_tax", "pay:tax", "net_pay"
NETS = (SOCIAL, TAXABLE, BEFORE, NET)
CENT = 0.06  # three roundings
BASES = 3  # how often a table prints the gross: its own row and the bases of the contributions


def printed(pages: Sequence[Page]) -> Counter[float]:
    """How often each figure stands on the slip."""
    return Counter(round(p.value, 2) for page in pages for line in page.lines for p in find_money(line.text))
