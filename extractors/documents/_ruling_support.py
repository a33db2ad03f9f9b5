# ruff: noqa: E501  (turns of phrase are read whole)
"""The child support a ruling fixes, a month and child: `150 € par mois et par enfant, soit 300 € au total`.

Only the operative part counts: the grounds quote what each side asked for. Compensation between spouses (`prestation
compensatoire`), costs (`article 700`) and shared expenses are other sums.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from extractors.documents._ruling_kind import in_sentences, operative_part
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.money import find_money
from extractors.fields.money_words import find_money_in_words
from extractors.fields.parsed import Parsed, fold_in_place
from extractors.fields.prose import candidate_at

_SUBJECT = re.compile(
    r"contribution[^.;]{0,150}(?:entretien|education)|contribution\b(?! aux charges)[^.;]{0,60}\benfants?\b|"
    r"pension\s+alimentaire|part\s+contributive|"
    r"(?:entretien|education|besoins)\b[^.;€]{0,30}\b(?:enfants?|fils|fille)\b[^.;€]{0,60}\b(?:une|la) (?:contribution|pension|somme)\b|"
    r"\b(?:vers|pai|pay|regl|devra|doit|somme)\w*\b[^.;]{0,80}\b(?:entretien|education|besoins)\b[^.;]{0,30}\b(?:enfants?|fils|fille)\b|"
    r"\b(?:entretien|education)\b[^.;]{0,40}\b(?:une|la) pension\b|"
    r"\b(?:vers|pai|pay|regl|devra|doit|somme)\w*\b[^.;]{0,80}\bentretien et (?:a |de )?l\W{0,3}education\b|"  # of a child that is named
    r"\bcontribution (?:mensuelle )?(?:du pere|de la mere|paternelle|maternelle)\b"
)
_ENDED = re.compile(  # orders that leave nothing to pay
    r"\b(?:suppri\w+|mett?\w* fin|debout\w+|rejet\w+|dispens\w+|decharg\w+|n'y avoir lieu|hors d'etat|impecuni\w+|annul\w+)[^.;\n]{0,120}$|(?<!chef )(?<!chefs )(?<!points )(?<!dispositions )\b(?:infirm|reform)\w+[^.;]{0,160}$"
)
_SPOUSE = re.compile(  # what one spouse owes the other, no child's
    r"devoir de secours|(?:a|de|pour|par) (?:l'|son |sa |le |la )?(?:autre )?(?:epoux|epouse|conjointe?)\b|entre epoux|prestation compensatoire"
)
_EACH = re.compile(
    r"\W*(?:\([^)]{0,40}\)\W*)?(?:euros\W*)?(?:par\s+mois\W*)?(?:,?\s*et\s+|,?\s*soit\s+)?(?:par\s+(?:mois\s+et\s+(?:par\s+)?)?enfant|pour\s+chacun|pour\s+chaque|par\s+enfant|chacun)"
)
_A_MONTH_EACH = re.compile(
    r"\W*(?:\([^)]{0,40}\)\W*)?(?:euros\W*)?(?:(?:par mois|mensuels?|mensuellement),? (?:et )?(?:par|pour chaque) enfant|par enfant,? (?:et )?(?:par mois|mensuels?|mensuellement))"
)
_OF_EACH = re.compile(r"\W*(?:\([^)]{0,40}\)\W*)?(?:euros\W*)?(?:par|pour chaque) enfant\b")
_MONTHLY = re.compile(  # `à verser, chaque mois et d'avance, la somme de`
    r"\b(?:chaque mois|tous les mois|par mois|mensuel(?:le)?(?:ment)?s?|mensualites?)\b[^.;]{0,70}\Z"
)
_ORDERED = re.compile(
    r"\b(?:fix(?:e|ons)|condamn(?:e|ons)|di(?:t|sons) que|maint(?:ient|enons)|port(?:e|ons)|ramen(?:e|ons)|redui(?:t|sons)|augment(?:e|ons)|devra)\b[^.;]{0,120}\Z"
)
_TAKEN_BACK = re.compile(r"[^.;]{0,160}\b(?:supprim|est portee|est ramenee|est reduite|n'est plus due|cesse)")
_NUMBERS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6}
_EACH_BEFORE = re.compile(r"\b(?:chacune? des|chaque enfant|par enfant)\b")
_NEXT = re.compile(  # a line that begins with the verb of an order
    r"\n\W{0,3}(?:[a-z]{2,}ons|fixe|di[ts]|condamne|constate|ordonne|attribue|rappelle|prononce|autorise|deboute|rejette|maintient"
    r"|porte|reduit|supprime|homologue|accorde|suspend|modifie|declare|reserve|laisse|partage|confie)\b"
)
_ORDER_ENDS = re.compile(rf"[;.](?=\s)|\n\W*\n|\n\W{{1,3}}(?=\w)|{_NEXT.pattern}|\Z")
_SUM_TOLD = re.compile(  # the next verb in command, or another sum
    r"\b(?:di(?:t|sons) que\b(?! (?:cette|la) (?:pension|contribution|somme))|rappel|condamne aux|deboute|rejette|ordonne|attribue|constate|indexe|prestation compensatoire|article 700|depens)"
)
_MANY = re.compile(r"\b(?:les|ses|leurs|des|des\s+)\s*(?P<n>deux|trois|quatre|cinq|six|[2-6])\s+enfants")


def child_support(text: Flow) -> list[Candidate]:
    """Candidates for the monthly amount a child."""
    operative = operative_part(text.text)
    if operative is None:
        return []
    offset, body = operative
    folded = in_sentences(body)
    if told := _each_a_month(text, body, folded, offset):
        return told
    found: list[Candidate] = []
    for subject in _SUBJECT.finditer(folded):
        if _ENDED.search(folded[max(0, subject.start() - 160) : subject.start()]) or _between_spouses(folded, subject):
            continue
        start = max(_order_start(folded, subject.start()), subject.start() - 180)
        end = _end(folded, subject.end())
        window = folded[start:end]
        if re.search(r"prestation compensatoire|article 700", folded[subject.start() : end]) and not _EACH.search(
            window
        ):
            end = subject.end() + 200
        found += _in_window(text, body, folded, offset, start, end)
    return found


def _each_a_month(text: Flow, body: str, folded: str, offset: int) -> list[Candidate]:
    """`Fixons à 84 € par mois et par enfant`: only a child's support is counted so, whatever the order calls it."""
    told = [v for v in _sums(body) if _counted_so(folded, v) and _ORDERED.search(folded, 0, v.start)]
    told = [v for v in told if not _TAKEN_BACK.match(folded, v.end)]
    if len({v.value for v in told}) != 1:
        return []  # what was paid before stands beside what is to be paid
    return [_candidate(text, offset, v, v.value, 0.96) for v in told]


def _counted_so(folded: str, sum_: Parsed) -> bool:
    """Whether a sum is one a month and child: both said after it, or the month before and the child after."""
    each = _OF_EACH.match(folded, sum_.end) and _MONTHLY.search(folded[max(0, sum_.start - 110) : sum_.start])
    return bool(each or _A_MONTH_EACH.match(folded, sum_.end))


def _sums(text: str) -> list[Parsed]:
    """The sums of a text, in figures or in words, that a month's support of a child may be."""
    return [v for v in (*find_money(text), *find_money_in_words(text)) if 5 <= v.value <= 5000]


def _between_spouses(folded: str, subject: re.Match[str]) -> bool:
    """Whether the alimony (`pension alimentaire`) of an order is a spouse's: the order names no child."""
    stop = _ORDER_ENDS.search(folded, subject.end())
    order = folded[_order_start(folded, subject.start()) : stop.start() if stop else len(folded)]
    order = order.replace("\n", " ")
    return bool(_SPOUSE.search(order)) and not re.search(r"enfant|fils\b|fille\b|education", order)


def _order_start(folded: str, at: int) -> int:
    """Where the order begins in which something stands: after a semicolon, an empty line, or at its verb's line."""
    verbs = [match.start() for match in _NEXT.finditer(folded[:at])]
    return max(folded.rfind("\n\n", 0, at), folded.rfind(";", 0, at), verbs[-1] if verbs else 0, 0)


def _end(folded: str, start: int) -> int:
    """The end of the order: the next verb in command, or some lines on."""
    stop = _SUM_TOLD.search(folded, start)
    return min(stop.start() if stop else len(folded), start + 420)


def _in_window(text: Flow, body: str, folded: str, offset: int, start: int, end: int) -> list[Candidate]:
    values = [v for v in _sums(body[start:end]) if _framed(body[start:end], v)]
    if shared := _rows_of_a_table(values):
        return [_candidate(text, offset + start, v, v.value, 0.93) for v in shared]
    each = [v for v in values if _EACH.match(folded[start + v.end : start + v.end + 90])]
    if each:
        return [_candidate(text, offset + start, v, v.value, 0.96) for v in each]
    if values and _EACH_BEFORE.search(folded[start : start + values[0].start]):
        return [_candidate(text, offset + start, values[0], values[0].value, 0.93)]
    many = _MANY.search(folded[max(0, start - 200) : end])
    several = many or re.search(r"\benfants\b", folded[start:end])
    if not several:
        sure = 0.95 if len(values) == 1 and _A_MONTH.match(folded, start + values[0].end) else 0.9
        return [_candidate(text, offset + start, v, v.value, sure) for v in values[:1]]
    if many and values:
        count = int(many["n"]) if many["n"].isdigit() else _NUMBERS[many["n"]]
        return [_candidate(text, offset + start, values[0], round(values[0].value / count, 2), 0.62)]
    return []


def _rows_of_a_table(values: Sequence[Parsed]) -> list[Parsed]:
    """Equal sums that stand one under another, a child each, over what they make together; else none."""
    for first in range(len(values)):
        equal = list(takewhile(lambda v: v.value == values[first].value, values[first:]))  # noqa: B023
        below = values[first + len(equal) :][:1]
        if len(equal) > 1 and below and abs(below[0].value - sum(v.value for v in equal)) < 0.01:
            return equal
    return []


_A_MONTH = re.compile(r"\W{0,3}(?:euros?|eur)?\W{0,3}(?:par mois|mensuel|chaque mois|tous les mois)")
_RENT = re.compile(r"\b(?:loyer|mensualite|credit|pret)s?\b(?: (?:mensuel|de|du))?\W{1,3}$")


def _framed(text: str, value: Parsed) -> bool:
    """Whether a number is money and no rent: it bears its unit (years, articles and ages do not)."""
    return bool(re.search(r"€|eur", text[value.start : value.end + 8], re.I)) and not _RENT.search(
        fold_in_place(text[max(0, value.start - 30) : value.start])
    )


def _candidate(text: Flow, offset: int, value: Parsed, amount: float, score: float) -> Candidate:
    return candidate_at(
        text,
        "child_support_amount",
        amount,
        offset + value.start,
        offset + value.end,
        score * value.score,
        "operative part",
    )
