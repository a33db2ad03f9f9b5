"""Is a page a form that nobody has filled in? A blank quittance or a model letter carries the title of a paper and
proves nothing.

Two signs together: places left to fill in (rows of dots or underscores, `[nom du locataire]`, `XX/XX/XXXX`), and no
value that only a filled paper has: no date of this century that is not a law's, no amount with cents. Dots that lead
to a figure at the end of their row (`Revenu imposable ........ 26 262`) are filled in; those behind `Paraphes`
await a pen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifiers.text import PageText

_GAPS = re.compile(
    r"[.…_]{4,}|(?:[.…_] ){4,}|\[[a-z' ()/]{3,40}\]|\bxx/xx/(?:xx)+\b|_{3,}"
    r"|(?:[a-z)] ?:?|:) ?[.…_]{2,} *$"  # of a long row of dots, readers give two or three
    r"|^(?:je soussignee?\(e\)(?: \(noms?,? (?:et )?prenoms?\))?|n?e\(e\) le|demeurant(?: a)?|fait a|depuis le|le|a)"
    r"[ .:…_]*$",  # or one or none, on a fax
    re.MULTILINE,
)
_LEADER = re.compile(  # to the figures that end the row; not `le ........ 2026`, nor `le ...... 20....`
    r"(?:[.…_·] ?){3,}(?=[-–+−( ]*\d)(?! *20\d\d *$)"
    r"[-–+−(\d,€%) ]+(?:\.\d[-–+−(\d,€%) ]*)*(?:eur(?:os)?|h)? *$",
    re.MULTILINE,
)
_BY_HAND = re.compile(
    r"\b(?:paraphes?|initiales?|visas?|signatures?)\b[ :]*(?:[.…_·]+[ /|]*){1,12}"
)  # at a page's foot
_LAW = re.compile(
    r"(?:(?:loi|decret|arrete|ordonnance|version|code|mise? a jour)\b|reproduction ?libre"
    r"|\b(?:imprime|telecharge|consulte)e?s? le\b)[^.\n]{0,60}"
)
_DATE = re.compile(
    r"\b[0-3]?\d[/. -][01]?\d[/. -](?:19|20)\d{2}\b"
    r"|\b(?:1er|[0-3]?\d) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
    r" (?:19|20)\d{2}\b"
)
_AMOUNT = re.compile(r"\b\d{1,3}(?:[ .]?\d{3})*[,.]\d{2}\b ?(?:€|eur)?")
_MODEL = re.compile(  # what a form says of itself before anybody fills it in; filled in, it goes on saying so
    r"\bmodeles? ?(?:a ?(?:photocopier|recopier|completer|imprimer|remplir|decouper)|offert|gratuit|vierge)s?\b"
    r"|^modele (?:type )?(?:de|d')(?: la| une?)? ?(?:quittance|recu|attestation|lettre|certificat|bail|contrat|conge)\b"
    r"|\b(?:formulaire|imprime|exemplaire) ?vierge\b|\breproduction ?(?:libre|autorisee)|\(modele\)",
    re.MULTILINE,
)
_MODEL_GAPS = re.compile(  # readers lose most of the dots of a row
    r"(?:^|(?<=[ .…_]))[.…_]{0,40} ?/ ?[.…_]{0,40} ?/(?! ?\d)"
    r"|\b(?:je soussignee?\(e\)|situee?|la somme de|m\. ?/ ?mme|fait a|loyer|charges|total) ?:? ?"
    r"(?:[.…_]+(?=[ ,;]|$)|$)",
    re.MULTILINE,
)
_GUIDE = re.compile(  # how a paper is to be written, at the head of the page
    r"(?:notice|guide|fiche|memo|aide)?\W{0,4}(?:comment|bien) (?:remplir|rediger|etablir|completer)\b"
    r"|(?:fiche|guide) ?pratique"
)
_HEAD = 3  # lines
_FEW_GAPS = 3
_SMALL_PAGE = 25


def is_blank_form(page: PageText) -> bool:
    """Whether the page has places to fill in and nothing filled in, or tells how a paper is filled in."""
    if page.word_count < _SMALL_PAGE:
        return False
    if any(map(_GUIDE.match, page.plain.split("\n", _HEAD)[:_HEAD])):
        return True
    if any(_is_empty(text) for text in _of_models(page.plain)):
        return True
    gaps = len(_GAPS.findall(_LEADER.sub(" ", _BY_HAND.sub(" ", page.plain))))
    return gaps >= _FEW_GAPS and values(page) <= (1 if gaps >= 6 else 0)


def _of_models(plain: str) -> Iterator[str]:
    """The text of a page that holds a model, and what follows its name: the letter above it has days and sums."""
    if found := _MODEL.search(plain):
        yield plain
        yield plain[found.start() :]


def _is_empty(model: str) -> bool:
    return len(_MODEL_GAPS.findall(model)) >= _FEW_GAPS and not _values(model)


def values(page: PageText) -> int:
    """How many dates and amounts are printed, the dates of laws left out."""
    return _values(page.plain)


def _values(plain: str) -> int:
    text = _LAW.sub(" ", plain)
    return len(_DATE.findall(text)) + len(_AMOUNT.findall(text))
