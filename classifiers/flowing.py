"""Text that runs from one page to the next: a sentence cut by the page's end, clauses numbered on, a table whose heads
are printed again, a page that begins in the middle of prose; and pages that are nobody's by themselves, as the general
conditions on a back or the few words that found no room.

A paper begins with short lines (who writes, to whom, a title). What begins with a full line of prose goes on with
something, and what names no day and no sum of its own is printed the same for everybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifiers.blanks import values
from classifiers.text import LONG_LINE, PageText, plain, same_size
from extractors.page import Line, Page

_FIRST, _LAST = 3, 6  # lines of a page where its text begins under a header and ends above a footer
_EDGE = 0.04
_DOWN = 0.08  # of the page's height, which no letterhead moves
_FULL = 0.15  # of the page's width: the longest word of a line's end
_COLUMNS, _COLUMN = 3, 0.006
_PROSE, _SHORT = 6, 3  # words of a line at the top, at the foot
_GREETING = re.compile(r"\b(?:salutations|cordialement|sentiments|consideration|respectueu(?:x|se)s?)\b")
_WORD = r"(?:(?:ce|le|la|les|du|de|des|un|en|au|sur) |l')?[a-z]{3}"
_CLAUSES = (
    re.compile(r"^(?:article|art\.|clause|§) ?(\d{1,2})(?![\d/])(?!.{0,40}\b(?:du|de la) (?:code|loi|decret)\b)"),
    re.compile(rf"^(\d{{1,2}}) ?(?:[.)°]|[-–—] ) ?(?={_WORD})(?![a-z]+ (?:19|20)\d\d)"),
    re.compile(rf"^([ivx]{{1,5}}) ?(?:[.)°]|[-–—] ) ?(?={_WORD})"),
)
_ROMAN = {"i": 1, "v": 5, "x": 10}
_OPENING = re.compile(r"^(?:je|nous|madame|monsieur|m\.|mme|objet|attestation|certificat)\b|soussigne")
_ANYBODYS, _REST = 60, 30  # words
_DONE = re.compile(
    r"^(?:le present \w+ est )?(?:fait|redige|passe|signe|etabli)e?s?(?: et \w+)?,? (?:aux?|a|en|le|sur) "
)
_SIGNER = re.compile(
    r"^(?:l'|la |le |les )?(?:epou(?:x|se)|avocate?|bailleu(?:r|resse)|locataire|preneur|employeur|salariee?|notaire"
    r"|parties?|caution|vendeu(?:r|se)|acquereur|partenaire|emprunteur|preteur|signature|lu et approuve|bon pour)s?\b"
)
_SIGNED = re.compile(  # the sheet that a platform for signing adds
    r"^(?:feuille|feuillet|page|certificat|preuve|dossier de preuve|journal|rapport|recapitulatif|historique)s?"
    r" (?:de |des |d'|de la |de l')signatures?\b"
)
_OFFICE = re.compile(  # in whose name a paper is signed
    r"^(?:pour )?(?:l'|la |le )(?:maire|president|direct|prefete?|bailleu|propriet|gestion|receveu|cheffe?|gerante?)"
)
_ENVELOPE = re.compile(  # what the post asks for
    r"\b(?:si|en cas de) non[ -]?(?:distribu|remi|delivr)|\bretour(?:ner)? a l'(?:expediteur|envoyeur)\b"
    r"|^(?:lettre verte|lettre suivie|e-?lettre rouge|destineo|ecopli|mon timbre)\b|\bport paye\b"
    r"|\bdest(?:inataire)? inconnu|\bn'habite pas a l'adresse"
)
_COVER = 45  # words of the side with the address
_SIGNING = 5  # lines: the day, then a line for each who signs


def runs_over(before: Page, after: Page, *, headed: bool) -> bool:
    """Whether a sentence of the first page ends on the second, or its numbered clauses or its table go on there.

    `headed`: the second page has a title; only what stands above it can then go on.
    """
    top = after.lines[: 1 if headed else _FIRST]
    first = next((line for line in top if len(line.words) >= _PROSE), None)
    sentence = first is not None and _continues(before, first)
    return sentence or _clauses_go_on(before, after) or _table_goes_on(before, after)


def _continues(before: Page, first: Line) -> bool:
    """Prose that stops at a word, without a full stop, and prose of the same margin and size that begins with a small
    letter; or one of several sentences that a semicolon ends."""
    last = next((line for line in before.lines[: -_LAST - 1 : -1] if _of_one_text(line, first)), None)
    if last is None or _GREETING.search(plain(last.text)):
        return False
    if last.text.endswith(";"):
        return True
    full = last.box.x1 > max(line.box.x1 for line in before.lines) - _FULL  # a sentence is cut where the line is full
    return full and (last.text.endswith(",") or (first.text[0].islower() and last.text[-1].isalpha()))


def _of_one_text(line: Line, other: Line) -> bool:
    """Whether two lines have one size and one margin; a footer is smaller."""
    return len(line.words) >= _SHORT and same_size(line, other) and abs(line.box.x0 - other.box.x0) < _EDGE


def _clauses_go_on(before: Page, after: Page) -> bool:
    """`Article 7` after `Article 6`, `IV.` after `III.`: several on the first page, and the next one on the second."""
    return any(len(there) > 1 and _counted_on(there, here) for there, here in _clauses(before, after.lines))


def next_section(before: Page, after: Page) -> bool:
    """Whether a page begins with the number after the last one of the page before: a section a page, in large print."""
    return any(_counted_on(there, here) for there, here in _clauses(before, after.lines[:1]))


def _clauses(before: Page, lines: Sequence[Line]) -> Iterator[tuple[list[int], list[int]]]:
    """The numbers of clauses on a page and in the lines that follow it, in each way of numbering."""
    for form in _CLAUSES:
        yield list(_numbers(before.lines, form)), list(_numbers(lines, form))


def _counted_on(there: list[int], here: list[int]) -> bool:
    return bool(there and here) and there == sorted(there) and here[0] == there[-1] + 1


def _numbers(lines: Sequence[Line], form: re.Pattern[str]) -> Iterator[int]:
    for line in lines:
        if found := form.match(plain(line.text)):
            yield int(found[1]) if found[1].isdigit() else _roman(found[1])


def _table_goes_on(before: Page, after: Page) -> bool:
    """Whether the row at the top of a page is one of a table on the page before: heads of columns, or figures in them.

    Heads stood further down there, cell over cell; a letterhead stands at one height on both.
    """
    row = _row(after, after.lines[0]) if after.lines else []
    if sum(len(line.words) for line in row) < _SHORT:
        return False
    if all(any(_same_cell(head, line) for line in before.lines) for head in row):
        return True
    figures = sum(any(sign.isdigit() for sign in line.text) for line in row)
    return figures >= 2 and len(row) >= _COLUMNS and any(_in_columns(row, _row(before, line)) for line in before.lines)


def _row(page: Page, line: Line) -> list[Line]:
    """What stands level with a line."""
    return [other for other in page.lines if abs(other.box.cy - line.box.cy) < 0.5 * line.box.height]


def _in_columns(row: Sequence[Line], other: Sequence[Line]) -> bool:
    """Whether every cell of a row has one of the other row over it, at its left edge or at its right."""
    return len(row) == len(other) and all(
        min(abs(one.box.x0 - over.box.x0), abs(one.box.x1 - over.box.x1)) < _COLUMN
        for one, over in zip(sorted(row, key=_left), sorted(other, key=_left), strict=True)
    )


def _left(line: Line) -> float:
    return line.box.x0


def _same_cell(head: Line, line: Line) -> bool:
    beside = abs(line.box.x0 - head.box.x0) < _EDGE / 2
    return beside and line.box.y0 > head.box.y0 + _DOWN and plain(line.text) == plain(head.text)


def _roman(number: str) -> int:
    """The value of a small Roman number.

    >>> _roman("xiv")
    14
    """
    values = [_ROMAN[letter] for letter in number]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def begins_with_prose(lines: Sequence[Line]) -> bool:
    """Whether a page begins in running text, without a word to say what it is or who speaks."""
    if len(lines) < 2 or min(len(line.words) for line in lines[:2]) <= LONG_LINE:
        return False
    first = lines[0]
    small = sum(word.text[0].islower() for word in first.words)
    return small > 0.6 * len(first.words) and _OPENING.search(plain(first.text)) is None


_PART = re.compile(  # a part of what a court decides, or is asked to decide
    r"^(?:[ivx\d]{1,4} ?[.)°/–—-] ?)?(?:(?:sur )?(?:le|la|les|l') ?|(?:bref )?(?:rappel|expose)(?: (?:des?|du))? ?)?"
    r"(?:litige|faits|procedure|moyens|pretentions|motifs|motivation|discussion|demandes?|dispositif|par ces motifs"
    r"|decision|sur ce)(?:,? (?:et |de la |des |du |de )?(?:litige|faits|procedure|moyens|pretentions|motifs|decision"
    r"|parties|pretentions|tribunal))* ?[:,.]?$"
)


def begins_a_part(lines: Sequence[Line]) -> bool:
    """Whether a page begins with the head of a part of a ruling or of a suit: `1. Le litige`, `Motifs`."""
    return bool(lines) and _PART.match(plain(lines[0].text)) is not None


_GREETED, _TITLED = 14, 6  # lines
_OBJECT = re.compile(
    r"^objet ?:|^(?:n/|v/|nos |vos )ref|^(?:cher(?:e|s|es)?|madame|monsieur|mesdames|messieurs)\b[^.:;\d]{0,60},$"
)
_TO_WHOM = re.compile(r"^\d{5} [a-z]|^[a-z' -]{2,40}, le (?:1er|\d{1,2})\b|^(?:de|a|from|to) ?: ?\S+@")
_DATED = re.compile(r"^[a-z' -]{2,40}, (?:le )?(?:1er|\d{1,2})\b.{0,24}$")
_GENERAL_TITLE = re.compile(
    r"^(?:attestation|certificat|declaration|notification|decision|convocation|releve|recu|recepisse|quittance|facture)"
    r"(?: [a-z\d'-]+){0,5}$"
)


def begins_below_a_letterhead(lines: Sequence[Line]) -> bool:
    """Whether text begins with what it is about or with a greeting (`Objet :`, `Madame,`), its day perhaps before it:
    who writes stands above."""
    head = [plain(line.text) for line in lines[:2]]
    return any(map(_OBJECT.search, head[1:] if head and _DATED.search(head[0]) else head[:1]))


def begins_anew(lines: Sequence[Line], before: Sequence[Line]) -> bool:
    """Whether a page begins as a paper by itself: a letter (to whom, from where, `Objet :`, `Madame,`), or a title as
    general as `Attestation`, that does not stand on the page before."""
    head = [plain(line.text) for line in lines[:_GREETED]]
    stood = {plain(line.text) for line in before}
    addressed = any(map(_TO_WHOM.search, head))
    letter = any(map(_OBJECT.search, head)) and addressed
    letter = letter or any(line.startswith("objet :") and line not in stood for line in head)
    titles = {line for line in head[: _GREETED if addressed else _TITLED] if _GENERAL_TITLE.search(line)}
    return letter or bool(titles - stood)


def begins_with_signing(lines: Sequence[Line]) -> bool:
    """Whether a page begins with the day and those who sign (`Fait à Pau, le …`, `L'époux`, `Feuille de signature
    électronique`): the end of what stands before it, whatever a clerk wrote or stamped below."""
    first, *rest_of = [plain(line.text) for line in lines[:_SIGNING]] or [""]
    if _SIGNED.search(first):
        return True
    return _DONE.search(first) is not None and any(_SIGNER.search(line) for line in rest_of)


_CLOSING = 5  # lines


def closes(lines: Sequence[Line]) -> bool:
    """Whether a page ends as a paper does: with regards, the day (`Fait à Pau, le …`) or who signs (`Le maire, …`)."""
    last = [plain(line.text) for line in lines[-_CLOSING:]]
    return any(_GREETING.search(line) or _DONE.search(line) or _OFFICE.search(line) for line in last)


def anybodys(page: PageText) -> bool:
    """Whether a page says something and names no day and no sum: conditions, notices, explanations for everybody."""
    return page.word_count >= _ANYBODYS and values(page) == 0


def is_envelope(page: PageText) -> bool:
    """Whether a page is a letter's envelope, or the sheet with the address that stood in its window."""
    return page.word_count <= _COVER and any(map(_ENVELOPE.search, page.plain.split("\n")))


def rest(page: PageText) -> bool:
    """Whether a page holds a few words and no value: whom the signatures are of, what found no room before."""
    return 0 < page.word_count <= _REST and values(page) == 0
