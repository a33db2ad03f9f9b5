"""Which of the people that a paper names are those whom a field lists, given how likely each is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extractors.places.mention import name_key

_ONE = frozenset(  # types that are about one person
    (
        "accounting_statement", "benefits_statement", "birth_certificate", "childminder_approval",
        "daily_allowance_statement", "dalo_decision", "death_certificate", "debt_settlement_plan",
        "disability_decision", "domiciliation_certificate", "employer_certificate", "employment_contract",
        "health_card", "home_insurance_certificate", "hosting_certificate", "landlord_certificate",
        "medical_certificate", "payslip", "pension_notice", "police_complaint", "pregnancy_certificate",
        "proof_of_address", "property_tax_notice", "registration_certificate", "scholarship_notice",
        "shelter_certificate", "social_support_certificate", "student_card", "unemployment_statement",
        "unfit_housing_report",
    )
)  # fmt: skip
_TWO = frozenset({"marriage_certificate", "pacs_certificate", "divorce_agreement"})  # about two, never more nor less
_PARTIES = frozenset({"court_ruling"})  # two at least
_LIKELY = 0.7  # one more person
_RELATIVE = 0.2  # one more with a surname of the others'
_ALONE = 0.3  # the likeliest, whoever the others are
_LEAST, _AHEAD = 0.01, 3.0  # or far likelier than the next: of papers unlike all others every chance is small
_SECOND = 0.1  # of those who must be there
_AS_GOOD = 0.9  # how likely a fuller way to write a person must be, to be kept


def people_of(chances: Mapping[str, float], type_id: str) -> list[str]:
    """The people of the list, in the order of `chances`; of the ways to write one person the likeliest is kept.

    >>> people_of({"Anne ROUX": 0.9, "ROUX": 0.4, "Zoé ROY": 0.8}, "lease")
    ['Anne ROUX', 'Zoé ROY']
    >>> people_of({"Anne ROUX": 0.9, "Zoé ROY": 0.8}, "payslip")
    ['Anne ROUX']
    """
    people = persons(chances)
    kept = _kept(people, [chances[name] for name in people], type_id)
    return [name for name in chances if name in kept]


def persons(chances: Mapping[str, float]) -> list[str]:
    """Everybody once, the likeliest first, written in the likeliest way or in one nearly so but fuller."""
    found: list[str] = []
    for name in sorted(chances, key=lambda name: -chances[name]):
        twin = next((at for at, other in enumerate(found) if _same(name, other)), None)
        if twin is None:
            found.append(name)
        elif len(name_key(name)) > len(name_key(found[twin])) and chances[name] >= _AS_GOOD * chances[found[twin]]:
            found[twin] = name
    return sorted(found, key=lambda name: -chances[name])


def odd_number(count: int, type_id: str) -> bool:
    """Whether so many people are more or fewer than papers of the type are about.

    >>> odd_number(2, "payslip"), odd_number(2, "pacs_certificate"), odd_number(1, "court_ruling")
    (True, False, True)
    """
    return (type_id in _ONE and count > 1) or (type_id in _TWO and count != 2) or (type_id in _PARTIES and count < 2)


def _kept(names: Sequence[str], chances: Sequence[float], type_id: str) -> list[str]:
    if type_id in _ONE:
        return [*names[:1]] if _clear(chances, 1) else []
    if type_id in _TWO and _clear(chances, 2):
        return [*names[:2]]
    if not _clear(chances, 1):
        return []
    count = max(1, sum(chance >= _LIKELY for chance in chances))
    least = 2 if type_id in _TWO | _PARTIES else 1
    while count < min(least, len(names)) and chances[count] >= _SECOND:
        count += 1
    if type_id in _TWO:
        return [*names[: min(count, 2)]]
    family = {word for name in names[:count] for word in name_key(name) if len(word) > _PARTICLE}
    relatives = zip(names[count:], chances[count:], strict=True)
    return [
        *names[:count],
        *(name for name, chance in relatives if chance >= _RELATIVE and family & set(name_key(name))),
    ]


_PARTICLE = 2  # letters


def _clear(chances: Sequence[float], count: int) -> bool:
    """Whether the first `count` are likely, or at least far likelier than the next."""
    if len(chances) < count:
        return False
    last = chances[count - 1]
    following = chances[count] if len(chances) > count else 0.0
    return last >= _ALONE or (last >= _LEAST and last >= _AHEAD * following)


def _same(one: str, other: str) -> bool:
    """Whether all words of one name are in the other."""
    left, right = set(name_key(one)), set(name_key(other))
    return left <= right or right <= left
