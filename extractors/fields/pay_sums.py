"""What the figures of a payslip say of each other (code du travail R.3243-1; arrêté of 25/02/2016).

gross ≥ net social; net before tax − tax withheld = net paid, but for advances, seizures, meal vouchers taken after it.
Candidates that fulfil the subtraction support each other; what cannot stand beside the others falls (pay_coherent).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from extractors.fields.cautions import caution
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate
from extractors.fields.money import find_money
from extractors.fields.parsed import Parsed, fold, fold_in_place
from extractors.fields.pay_coherent import coherent, seconded, subtractions
from extractors.fields.pay_figures import BEFORE, CENT, GROSS, NET, SOCIAL, printed
from extractors.fields.pay_torn import without_torn
from extractors.fields.spec import Caution, FieldValue
from extractors.page import Page

LABELLED = 0.6  # as sure as a label in its column makes a figure
_UNTAXED = re.compile(  # whose pay is not taxed up to a SMIC (CGI art. 81 bis); every slip has a `taxe d'apprentissage`
    r"\b(?:apprentie?|stagiaire)\b|\b(?:contrat|maitre|entree|debut)\W{1,3}(?:d'|en |de l')?apprentissage\b"
)
_DEDUCTIONS = (
    "acompte", "avance", "saisie", "opposition", "titres", "tickets", "cession", "pret", "remboursement", "frais",
    "indemnite", "trop percu", "regularisation", "deduire", "reprise",
)  # fmt: skip


def find_pay(text: str) -> list[Parsed]:
    """The amounts of a text that may be pay: centimes are always printed; days, years, numbers of boxes are none.

    >>> [(p.value, p.score) for p in find_pay("40 Virement le 31 mai 2026 : 2 184,85 €, 12")]
    [(2184.85, 1.0), (12.0, 0.54)]
    """
    dates = find_dates(text)
    return [
        p if re.search(r"\d[.,·€ ] ?\d\d\D*$", text[p.start : p.end]) else replace(p, score=0.6 * p.score)
        for p in map(partial(_without_dash, text), find_money(text))
        if not any(p.start < d.end and d.start < p.end for d in dates)
        and not (_numbers_a_box(text, p) or _of_the_year(text, p))
    ]


def _without_dash(text: str, amount: Parsed) -> Parsed:
    """The amount of an answer that a long dash begins (`— 2 134,15 €`): no minus."""
    begins = text.startswith("—", amount.start) and not text[: amount.start].strip()
    return replace(amount, value=abs(amount.value)) if begins else amount


_CUMULATED = re.compile(  # `Cumul 2026 : 3 475,50`
    r"(?:^|[\t(;,.–-] ?)(?:dont )?cumul(?:e|s|es|ee|ees)?(?: (?:annuels?|annee|de l'annee|depuis (?:le 1er )?janvier))?"
    r"(?: (?:en )?(?:19|20)\d\d)? ?:? ?$"
)
_A_YEAR = re.compile(r"(?:19|20)\d\d")


def _of_the_year(text: str, amount: Parsed) -> bool:
    """Whether words right before a figure say that it is the year's, or it is the year of such words."""
    before = fold_in_place(text[max(0, amount.start - 48) : amount.start])
    after = fold_in_place(text[amount.end : amount.end + 3])
    year = _A_YEAR.fullmatch(text[amount.start : amount.end].strip()) is not None
    return _CUMULATED.search(before) is not None and (not year or re.match(r" ?:", after) is not None)


_BOX = re.compile(r"\d\d?")
_HEAD = re.compile(r" (?!eur)[^\W\d_]{3}", re.I)


def _numbers_a_box(text: str, amount: Parsed) -> bool:
    """Whether a figure is the number of a form's box, before its head: `39 NET VERSÉ   40 Versé le`."""
    return bool(_BOX.fullmatch(text, amount.start, amount.end) and _HEAD.match(text, amount.end))


def weighed(found: Mapping[str, Sequence[Candidate]], pages: Sequence[Page]) -> dict[str, list[Candidate]]:
    """The candidates again: those that other figures confirm raised, those that cannot stand beside them lowered."""
    times = printed(pages)
    found = without_torn(found, times)
    trios = subtractions(found)
    fitting = {id(c) for trio in trios for c in trio}
    proved = {id(c) for trio in trios for c in trio if sum(other.score > 0.6 for other in trio if other is not c) == 2}
    raised = {
        name: [_confirmed(c, id(c) in fitting, id(c) in proved) for c in several] for name, several in found.items()
    }
    raised[GROSS] = seconded(raised.get(GROSS, ()), times)
    return coherent(raised, untaxed=any(_UNTAXED.search(fold(page.text)) for page in pages))


def _confirmed(candidate: Candidate, fits: bool, proved: bool) -> Candidate:
    """The candidate with the word of the subtraction: two sure figures prove a third in a doubtful column."""
    if not fits:
        return candidate
    better = candidate.scaled(1.12, "net = net before tax − tax")
    least = 0.95 if candidate.score > LABELLED else 0.8
    return better.raised(least, "proved by two sure figures") if proved else better


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
