"""What the figures of a payslip say of each other (code du travail R.3243-1; arrêté of 25/02/2016).

gross ≥ net social; net before tax − tax withheld = net paid, but for advances, seizures, meal vouchers taken after it.
Candidates that fulfil the subtraction support each other; a yearly cumul beside a month's figure is told by its size.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractors.fields.cautions import caution
from extractors.fields.declaration import Candidate
from extractors.fields.money import find_money
from extractors.fields.parsed import fold
from extractors.fields.spec import Caution, FieldValue
from extractors.page import Page

BEFORE, TAX, NET, GROSS, SOCIAL = "net_pay_before_tax", "pay:tax", "net_pay", "gross_pay", "net_social_pay"
CENT = 0.06  # three roundings
_DEDUCTIONS = (
    "acompte", "avance", "saisie", "opposition", "titres", "tickets", "cession", "pret", "remboursement", "frais",
    "indemnite", "trop percu", "regularisation", "deduire", "reprise",
)  # fmt: skip


def weighed(found: Mapping[str, Sequence[Candidate]]) -> dict[str, list[Candidate]]:
    """The candidates again, those that the other figures confirm raised, cumuls lowered."""
    raised = {id(c) for trio in _agreeing(found) for c in trio}
    weighed = {
        name: [c.scaled(1.12, "net = net before tax − tax") if id(c) in raised else c for c in several]
        for name, several in found.items()
    }
    gross = max((c for c in weighed.get(GROSS, ()) if c.score > 0.6), key=lambda c: c.score, default=None)
    if gross is not None and gross.value > 0:
        for name in (BEFORE, NET, SOCIAL, "net_taxable_pay"):
            weighed[name] = [
                c.scaled(0.4, "far above the gross pay") if c.value > 1.6 * gross.value + 500 else c
                for c in weighed.get(name, ())
            ]
    return weighed


def _agreeing(found: Mapping[str, Sequence[Candidate]]) -> list[tuple[Candidate, ...]]:
    """Triples (before, tax, net) of likely candidates whose subtraction holds."""
    first = {name: [c for c in found.get(name, ()) if c.score > 0.3][:4] for name in (BEFORE, TAX, NET)}
    return [
        (before, tax, net)
        for before in first[BEFORE]
        for tax in first[TAX]
        for net in first[NET]
        if abs(before.value - abs(tax.value) - net.value) < CENT and before.box != net.box
    ]


def contradictions(fields: Mapping[str, FieldValue], tax: FieldValue | None, pages: Sequence[Page]) -> list[Caution]:
    """The caution for figures that cannot stand together, when nothing on the page explains the difference."""
    value = {name: float(str(fields[name].value)) for name in (BEFORE, NET, GROSS, SOCIAL) if name in fields}
    more = GROSS in value and SOCIAL in value and value[SOCIAL] > value[GROSS] + CENT
    if more and not _says(pages, ("ijss", "indemnites journalieres")):
        return [_caution(f"brut {fields[GROSS].text}, net social {fields[SOCIAL].text}")]
    if tax is None or tax.confidence < 0.8 or not {BEFORE, NET} <= set(value):
        return []
    missing = value[BEFORE] - abs(float(str(tax.value))) - value[NET]
    if abs(missing) < CENT or _says(pages, _DEDUCTIONS) or _printed(pages, abs(missing)):
        return []
    return [_caution(f"{fields[BEFORE].text} − {tax.text} ≠ {fields[NET].text}")]


def _caution(text: str) -> Caution:
    return caution("sums_do_not_add_up", text=text)


def _says(pages: Sequence[Page], words: Sequence[str]) -> bool:
    text = fold(" ".join(page.text for page in pages))
    return any(word in text for word in words)


def _printed(pages: Sequence[Page], amount: float) -> bool:
    """Whether the difference itself stands on the paper as an amount."""
    amounts = (p.value for page in pages for line in page.lines for p in find_money(line.text))
    return any(abs(abs(value) - amount) < CENT for value in amounts)
