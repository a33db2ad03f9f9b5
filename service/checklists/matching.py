"""Whose paper is it? Printed names → people of the situation, for each paper once.

A name that fits one person best is that person's; one that fits two equally (father and son of one name) is a
question, unless the birth date or the social-security number on the paper settles it; a surname alone ("M. et Mme
MARTIN") is weak: enough for what concerns the household, not for what each person owes. A desk's assignment goes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from service.checklists.decisions import Decisions
from service.checklists.names import Likeness, likeness, people_in, words
from service.checklists.papers import Paper, traits
from service.checklists.situation import Person

NIR_LENGTHS = (13, 15)
SUBJECTS = {"birth_certificate": ("child_name",), "death_certificate": ("deceased_name",)}  # not the parents, when told


@dataclass(frozen=True, slots=True)
class Owners:
    """The people a paper concerns: for sure, by surname alone, either of several; and the names of nobody here."""

    sure: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    strangers: tuple[str, ...] = ()
    read: bool = True
    birth_differs: bool = False

    @property
    def known(self) -> frozenset[str]:
        """Everybody of the dossier that it may concern."""
        return self.sure | self.weak | self.either


def owners_of(paper: Paper, persons: Sequence[Person], decisions: Decisions) -> Owners:
    """The owners of a paper among these people."""
    assigned = decisions.owner(ref.key for ref in paper.refs)
    if assigned and assigned in {person.id for person in persons}:
        return Owners(sure=frozenset((assigned,)))
    names = printed_names(paper)
    if not names:
        return Owners(read=False)
    found = Owners()
    for name in names:
        found = _merged(found, _owners_of_name(name, paper, persons))
    return replace(found, birth_differs=_birth_differs(found, paper, persons))


def printed_names(paper: Paper) -> tuple[tuple[str, ...], ...]:
    """The names on a paper; each a tuple of spellings of one name (a card prints the birth and the usual name)."""
    fields = traits(paper.type).names
    subject = [name for field in SUBJECTS.get(paper.type, ()) for name in paper.values(field)]
    if subject:
        return tuple((name,) for name in subject)
    if fields == ("last_name", "first_names"):
        first = " ".join(paper.values("first_names"))
        lasts = [name for field in ("last_name", "birth_name", "usual_name") for name in paper.values(field)]
        return (tuple(f"{last} {first}".strip() for last in dict.fromkeys(lasts)),) if lasts else ()
    names = [one for field in fields for name in paper.values(field) for one in people_in(name) if words(one)]
    return tuple((name,) for name in dict.fromkeys(names))


def surnames(person: Person) -> tuple[str, ...]:
    """The names a person may be printed under: usual, birth, and both together."""
    if not person.birth_name or words(person.birth_name) == words(person.last_name):
        return (person.last_name,)
    last, birth = person.last_name, person.birth_name
    return last, birth, f"{birth} {last}", f"{last} {birth}"


def best_likeness(spellings: Iterable[str], person: Person) -> Likeness | None:
    """How close the closest spelling of a name is to that person's name."""
    found = (likeness(spelling, person.first_name, surnames(person)) for spelling in spellings)
    return min((one for one in found if one), default=None)


def _owners_of_name(spellings: tuple[str, ...], paper: Paper, persons: Sequence[Person]) -> Owners:
    scores = {person.id: score for person in persons if (score := best_likeness(spellings, person))}
    if not scores:
        return Owners(strangers=(spellings[0],))
    weak = frozenset(scores)
    if all(score.weak for score in scores.values()):
        return Owners(weak=_settled(weak, paper, persons) if len(weak) > 1 else weak)
    best = min(scores.values())
    nearest = frozenset(person_id for person_id, score in scores.items() if score == best)
    if len(nearest) > 1:
        nearest = _settled(nearest, paper, persons)
    return Owners(sure=nearest) if len(nearest) == 1 else Owners(either=nearest)


def _settled(candidates: frozenset[str], paper: Paper, persons: Sequence[Person]) -> frozenset[str]:
    """Of people with one name, those whose birth fits the one printed; all of them when it tells nothing."""
    fitting = {person.id for person in persons if person.id in candidates and _birth_fits(paper, person)}
    return frozenset(fitting) or candidates


def _birth_fits(paper: Paper, person: Person) -> bool:
    born = paper.day("birth_date")
    if isinstance(born, date):
        return born == person.birth_date
    number = "".join(paper.values("social_security_number"))
    if len(number) in NIR_LENGTHS and number[1:5].isdigit():
        return number[1:5] == f"{person.birth_date:%y%m}"
    return False


def _birth_differs(owners: Owners, paper: Paper, persons: Sequence[Person]) -> bool:
    """An identity paper whose birth date is not that of the person it names: somebody must look."""
    born = paper.day("birth_date")
    if born is None or "first_names" not in traits(paper.type).names or len(owners.sure) != 1:
        return False
    person = next(one for one in persons if one.id in owners.sure)
    return bool(born != person.birth_date)


def _merged(one: Owners, two: Owners) -> Owners:
    return Owners(one.sure | two.sure, one.weak | two.weak, one.either | two.either, (*one.strangers, *two.strangers))


def same_name(one: str, two: str) -> bool:
    """Whether two printed names can be one person's: every word of the shorter one is in the longer one."""
    short, long = sorted((words(one), words(two)), key=len)
    if not short:
        return False
    score = likeness(" ".join(long), " ".join(short[1:]) or short[0], (short[0],))
    return set(short) <= set(long) or bool(score and not score.weak)
