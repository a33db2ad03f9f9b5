"""Which pages belong together: for each page, whether it goes on with the document before it.

Printed page numbers decide where there are any. Otherwise reasons are weighed, in points as the cues are: a heading
of its own speaks for a new paper, phrases of second pages, shared references and the same typography for the same
one. Two headings of one type are two papers unless month and references are the same (two payslips in a row). The
two sides of a card are one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifiers.catalogue import DocumentType, catalogue, strangers
from classifiers.faces import machine_lines, other_side, sparse
from classifiers.flowing import (
    anybodys,
    begins_a_part,
    begins_anew,
    begins_with_signing,
    closes,
    is_envelope,
    next_section,
    rest,
    runs_over,
)
from classifiers.leaves import Leaf, again, references
from classifiers.numbered import PLAINLY, by_numbers
from classifiers.scoring import ACCEPTED, continuing, score
from classifiers.traces import SCREEN, Traces, period_line, recent
from classifiers.whole import spoken

FEW = 2  # references
FEW_AMOUNTS = 4
WHOLE = 3 * ACCEPTED  # what a copy of an act has, with its seals and formulas; the act in a family book has less
_SPOKEN_OF = ACCEPTED / 2
_FOOT = 8  # lines
SHORT = 2  # pages of a paper that is of one month
SHAPES = 0.06  # by which the proportions of a paper's pages differ at most
SAME_TYPE = 3.0
OTHER_WORDS, ANOTHER_PAPER = 0.4, 5.0  # share of the words, points against one paper
_BACK = 4.5
SURELY = 0.9  # share of the words
CLOSED = 2.5
_JUSTICE = frozenset(("court_ruling", "bailiff_act"))  # papers in parts: the facts, the grounds, what is decided
_SUITE = re.compile(r"\(suite\b|^suite\b|[-–—:]\s?suite$")
_VERSO = re.compile(r"^\W*verso\b")
_ON_BACK = re.compile(  # `Le détail de votre échéance figure au verso`; not `conditions au verso`
    r"\b(?:figur\w+|reproduits?|trouver\w*|detail\w*|decompte|releve|justificatif|situation)\b"
    r"[^.]{0,60}\bau (?:verso|dos)\b"
)
_FOLLOWS = re.compile(
    r"\bindissociable d[ue]\b|\b(?:bulletin|acte|contrat|releve|tableau|detail|page) (?:qui suit|ci-apres)\b"
    r"|\bsuite (?:au verso|page suivante|en page suivante|a la page)\b|\bt\.?s\.?v\.?p\b|\btournez? (?:la page|s v p)\b"
)
_CARRIED = re.compile(  # the sums of the page before; `report à nouveau` is a firm's
    r"^reports? (?:brut|net|(?:de la |de )?page|des? totau|d[ue]s? (?:total|brut|gains|retenues|cotisations)|total)"
)
_TO_CARRY = re.compile(r"^(?:(?:sous-)?total |montant |brut )?a reporter\b")
_ANNEX = re.compile(
    r"^annexes?(?: n?\W{0,2}\d+| [a-z])?(?:\W*$|\W{1,3}(?:aux?|a la|a l|du|de la|de l|des)\b)"
    r"|^preuve de (?:depot|remise|distribution)\b"
)


def runs(leaves: Sequence[Leaf]) -> list[list[Leaf]]:
    """The pages grouped into documents, each beginning where the page does not go on with the one before."""
    groups: list[list[Leaf]] = []
    for one in leaves:
        if groups and goes_on(groups[-1], one) > 0:
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def goes_on(group: Sequence[Leaf], one: Leaf) -> float:
    """Points for (above 0) or against the page belonging to the group before it."""
    kind = _kind(group, one)
    numbered = by_numbers(group, one)
    if abs(numbered) >= PLAINLY:
        return numbered
    if kind is not None and one.best.type in (kind.id, group[0].best.type) and _says(_SUITE, one):
        return PLAINLY
    if kind is not None and one.best.type == kind.id and _brings_forward(one):
        return PLAINLY
    if is_envelope(one.evidence.page):
        return -PLAINLY  # of the post, whoever is named in its window
    if _announces(group[-1]) or _says(_VERSO, one) or (len(group) == 1 and _turns_over(kind, group[0], one)):
        return PLAINLY
    if kind is not None and not one.headed and _says(_ANNEX, one) and not _another_paper(kind, one):
        return PLAINLY
    repeated = group[:1] if kind is not None and kind.absorbs else group  # acts in a family book are all alike
    refilled = any(again(each, one) for each in repeated)
    if begins_with_signing(one.page.lines) and not refilled:
        return PLAINLY
    if kind is not None and kind.id in _JUSTICE and not one.headed and begins_a_part(one.page.lines):
        return PLAINLY
    if kind is not None and kind.card and machine_lines(group[-1]) and machine_lines(one):
        return -PLAINLY
    goes_over = _runs_over(group[-1], one) and not _surely_another_paper(kind, one)
    if not (refilled and one.headed) and (goes_over or _rest(group[-1], one)):
        return PLAINLY
    if refilled:
        return -PLAINLY
    if kind is not None and kind.card and sparse(one):
        return numbered + other_side(kind, group, one)
    pages = _BACK if _back(kind, one) else _room(kind, group)
    reasons = _by_heading(kind, group, one) + _by_phrases(kind, one) + _by_traces(group, one)
    anew = 2.0 if begins_anew(one.page.lines, group[0].page.lines) else 0.0
    return numbered + reasons + pages - anew - _closed(group, one) - 1.0


def _closed(group: Sequence[Leaf], one: Leaf) -> float:
    """Points against a page that may be a paper by itself, behind one that ends as papers do."""
    if one.best.points < ACCEPTED or one.traces.references & references(group):
        return 0.0
    return CLOSED if closes(group[-1].page.lines) else 0.0


def _back(kind: DocumentType | None, one: Leaf) -> bool:
    """Whether a page names no day, no sum and no other paper: printed for everybody, it belongs to what it follows."""
    other = _another_paper(kind, one) or one.evidence.blank_form or _whole(one)
    return not other and anybodys(one.evidence.page)


def _whole(one: Leaf) -> bool:
    """Whether a page has all that its paper says, under its title: what boxes hold (`596 € 0 0`) is read as no sum."""
    return one.headed and one.best.points >= 2 * ACCEPTED


def _another_paper(kind: DocumentType | None, one: Leaf) -> bool:
    """Whether a page is by itself a paper of another type."""
    return one.best.points >= ACCEPTED and (kind is None or one.best.type != kind.id)


def _surely_another_paper(kind: DocumentType | None, one: Leaf) -> bool:
    """Whether cues and words both leave no doubt of it; its numbered parts may go on with the other's by chance."""
    if not _another_paper(kind, one) or one.best.points < 2 * ACCEPTED or not one.best.known:
        return False
    said = spoken(one.evidence)
    return said is not None and said[0] == one.best.type and said[1] > SURELY


def _runs_over(before: Leaf, one: Leaf) -> bool:
    """Whether the text of two pages goes on, on pages of one kind; photos of one kind of page differ in their shape,
    and some people scan one page and photograph the next, so that the next section's number at the very top does
    without."""
    here, there = one.traces, before.traces
    alike_pages = here.source == there.source and _same_shape(here, there)
    over = alike_pages and runs_over(before.page, one.page, headed=one.headed)
    return over or next_section(before.page, one.page)


def _rest(before: Leaf, one: Leaf) -> bool:
    """Whether a page is what found no room on the one before: a few words without a title, in its print."""
    titled = one.best.points > 0 or one.traces.banner or one.traces.source != before.traces.source
    return not titled and _one_print(before.traces, one.traces) and rest(one.evidence.page)


def _announces(before: Leaf) -> bool:
    """Whether the foot of a page says that more of its paper follows: `Suite au verso`, `le bulletin qui suit`."""
    lines = before.evidence.page.plain.split("\n")
    return any(_FOLLOWS.search(line) for line in lines[-4:]) or any(map(_TO_CARRY.search, lines[-_FOOT:]))


def _brings_forward(one: Leaf) -> bool:
    """Whether a page, whatever stands at its head again, begins with the sums of the page before (`Report brut`)."""
    return any(map(_CARRIED.search, one.evidence.page.plain.split("\n")))


def _turns_over(kind: DocumentType | None, front: Leaf, one: Leaf) -> bool:
    """Whether a front sends its reader to the back, and the next page is no other known paper than the front."""
    other = kind is not None and one.headed and one.best.type != kind.id
    return not other and _ON_BACK.search(front.evidence.page.plain) is not None and not again(front, one)


def _says(announced: re.Pattern[str], one: Leaf) -> bool:
    """Whether the head of a page says that it goes on: `COMMANDEMENT DE PAYER (suite)`, `Annexe au bulletin`."""
    return any(announced.search(line) for line in one.evidence.page.plain.split("\n")[:4])


def _kind(group: Sequence[Leaf], one: Leaf) -> DocumentType | None:
    """The type of the group so far: its first page's, or of all pages together; of a faint card, its other side's."""
    best = group[0].best
    if best.points < ACCEPTED and len(group) > 1:
        best = score([each.evidence for each in group])[0]
    if best.points < ACCEPTED and best.type == one.best.type and best.known and catalogue()[best.type].card:
        best = one.best
    if best.points < ACCEPTED:
        return None
    if best.known and (book := _book_of(best.type, group[0], one)):
        return book
    return catalogue().get(best.type) or strangers().get(best.type)


def _book_of(type_id: str, first: Leaf, one: Leaf) -> DocumentType | None:
    """The book whose leaves two pages are by all their words, though each was taken for an act that stands in it."""
    here, there = spoken(first.evidence), spoken(one.evidence)
    if here is None or there is None or here[0] != there[0] or min(here[1], there[1]) < OTHER_WORDS:
        return None
    book = catalogue().get(here[0])
    return book if book is not None and type_id in book.absorbs else None


def _by_heading(kind: DocumentType | None, group: Sequence[Leaf], one: Leaf) -> float:
    """What the page's own type says."""
    same = kind is not None and one.best.type == kind.id
    if one.best.points < ACCEPTED:
        faint = SAME_TYPE * max(0.0, one.best.points) / ACCEPTED if same else 0.0
        faint -= _other_words(kind, group, one)
        titled = one.traces.banner or (not one.best.known and one.best.type in one.evidence.beginnings)
        return faint - (2.0 if titled else 0.0) - (2.0 if one.evidence.blank_form else 0.0)
    if same and anybodys(one.evidence.page) and not _whole(one):
        return 0.0
    said = one.best.known and _book_of(one.best.type, group[0], one) is not None
    if kind is not None and one.best.type in kind.absorbs and (said or _one_print(group[-1].traces, one.traces)):
        return SAME_TYPE if one.best.points < WHOLE else -5.0
    if kind is not None and _holds(one, kind, group[0]) and _one_print(group[-1].traces, one.traces):
        return SAME_TYPE
    later = one.numbering is not None and not one.numbering.bare and one.numbering.number > 1  # repeats its title
    if (later or not one.headed) and not (same and _of_others(group, one)):
        return SAME_TYPE if same else -min(6.0, 0.6 * one.best.points - 1)
    return _same_paper_again(group, one) if same else -5.0


def _holds(one: Leaf, kind: DocumentType, first: Leaf) -> bool:
    """Whether a page is of the book whose first leaf was taken for an act in it, and speaks of the book too."""
    if not one.best.known or kind.id not in catalogue()[one.best.type].absorbs:
        return False
    return any(it.type == one.best.type and it.points >= _SPOKEN_OF for it in score([first.evidence]))


def _other_words(kind: DocumentType | None, group: Sequence[Leaf], one: Leaf) -> float:
    """How far the words of a page without a title are those of another paper than the group's."""
    here, there = spoken(one.evidence), spoken(group[0].evidence)
    if here is None or here[1] < OTHER_WORDS or (kind is not None and here[0] in (kind.id, *kind.absorbs)):
        return 0.0
    if kind is None and (there is None or there[1] < OTHER_WORDS or there[0] == here[0]):
        return 0.0
    return ANOTHER_PAPER


def _same_paper_again(group: Sequence[Leaf], one: Leaf) -> float:
    """Two headings of one type: one paper if it repeats its period and its numbers and says the rest; else two."""
    line, period = period_line(one.traces)
    lines = {text for each in group for text, _ in each.traces.dated}
    months = frozenset().union(*(each.traces.months for each in group))
    if line not in lines and period - months and recent(months, max(period)):
        return -6.0
    amounts = frozenset().union(*(each.traces.amounts for each in group))
    shared = one.traces.amounts & amounts
    if len(shared) >= 4 and len(shared) > 0.85 * len(one.traces.amounts | amounts):
        return -6.0  # a copy of the same paper
    if not (one.traces.months or one.traces.references or one.evidence.blank_form):
        return 2.0  # a title over what names no day and no number of its own: a part of the paper before it
    if not any(each.headed for each in group) and len(shared) >= FEW_AMOUNTS and period <= months:
        return 2.0  # a letter that explains the paper it goes with: the same month, the same figures
    complete = -2.0 if _says_the_same(group, one) else 0.0
    if one.traces.references & references(group):
        return 1.0 + complete
    if len(one.traces.references) >= FEW and len(references(group)) >= FEW:
        return -5.0 + complete  # both have numbers enough, and not one is the same
    return (-4.0 if one.traces.references else -1.5) + complete


def _of_others(group: Sequence[Leaf], one: Leaf) -> bool:
    """Whether a page is a whole paper of its type with numbers of its own, though nothing was read as its title."""
    here, there = one.traces.references, references(group)
    if here & there:
        return False
    whole = one.best.points >= 2 * ACCEPTED or _says_the_same(group, one)
    if whole and min(len(here), len(there)) >= FEW:
        return True
    short = one.best.known and catalogue()[one.best.type].pages[1] <= SHORT
    ended = short or (bool(here) and closes(group[-1].page.lines))
    return ended and _of_other_months(group, one) and by_type_area(one.traces, group[-1].traces) <= 0


def _of_other_months(group: Sequence[Leaf], one: Leaf) -> bool:
    """Whether the newest months of two papers are years or seasons that the other does not name."""
    here, there = one.traces.months, frozenset().union(*(each.traces.months for each in group))
    return bool(here and there) and not recent(here, max(here)) & recent(there, max(there))


def _one_print(one: Traces, two: Traces) -> bool:
    """Whether two pages have the same proportions and letters of a size."""
    return _same_shape(one, two) and 0.75 * two.letter < one.letter < 1.33 * two.letter


def _same_shape(one: Traces, two: Traces) -> bool:
    return abs(one.shape / two.shape - 1) <= SHAPES


def _says_the_same(group: Sequence[Leaf], one: Leaf) -> bool:
    """Whether nearly every cue of the page stands on the first page too: a whole paper by itself, not a second page."""
    here = {name for _, name in one.best.found}
    return len(here & {name for _, name in group[0].best.found}) >= 0.8 * len(here)


def _room(kind: DocumentType | None, group: Sequence[Leaf]) -> float:
    """Whether that type has so many pages."""
    if kind is None:
        return 0.0
    return 1.0 if len(group) < kind.pages[1] else -2.5


def _by_phrases(kind: DocumentType | None, one: Leaf) -> float:
    """What second pages of that type say."""
    return 0.8 * min(4, continuing(kind.id, one.evidence)) if kind is not None else 0.0


def _by_traces(group: Sequence[Leaf], one: Leaf) -> float:
    """References in common, the same typography and format, a sentence that goes on."""
    here, last = one.traces, group[-1].traces
    points = min(3.0, 1.5 * len(here.references & references(group)))
    if one.page.number > group[-1].page.number + 1:
        points -= 1.0  # a blank page between them: the back of the sheet before
    if last.ends_inside and here.begins_inside:
        points += 1.0
    if here.begins_running and not one.headed:
        points += 2.5
    if here.source != last.source:
        points -= 2.0
    if max(here.shape, last.shape) < SCREEN:
        points += 0.0 if one.headed else 2.0
    elif not _same_shape(here, last):
        points -= 2.0
    return points + by_type_area(here, last)


def by_type_area(here: Traces, last: Traces) -> float:
    """The same size of letters and the same margin, as one printer sets them; or clearly others."""
    if min(here.letter, last.letter) <= 0:
        return 0.0
    ratio = here.letter / last.letter
    if not 0.75 < ratio < 1.33:
        return -1.0
    same = abs(ratio - 1) < 0.04 and abs(here.left - last.left) < 0.01
    return 1.0 if same and here.source == last.source else 0.0
