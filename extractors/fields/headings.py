"""The words that say who stands in a block: over it, left of it, at the beginning of its first line.

`Locataire : …`, `BAILLEUR` above, `Titulaire du contrat` in the column of labels. What speaks of the landlord in
passing, heads a column of its own, or refers to what stands before (`ci-après dénommé le bailleur`) heads nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from extractors.fields.addresses import is_address_line
from extractors.fields.firms import is_organisation, says_its_kind
from extractors.fields.name_words import is_civility, name_word, role_patterns
from extractors.fields.names import is_person, person_names
from extractors.fields.parsed import fold, line_asked_again
from extractors.page import Box, Line

HEADED = re.compile(r"^(?P<head>[^:]{2,60}?)\s*:\s*(?P<value>.*)$")
_AGENCY = r"^(?:votre |notre )?agence (?!immobiliere$|gestionnaire$|de gestion)[^:]+$"
_AGENCY_NAME = re.compile(_AGENCY)
_SAYS_ITSELF = re.compile(  # names a role and heads nothing: an agency's own name, a label with its value, an amount
    rf"{_AGENCY}|\bci-apres\b|\bdenomm|^\W*(?:(?:on|nous) (?:l.|les )appell|design\w+ \W|appele|d'(?:une|autre) part)"
    r"|:\s*\S|\bloyers?\b|\bcharges?\b|\bprovisions?\b|\d{4}"
)
_IN_QUOTES = re.compile(r"\W*[«\"“][^»\"”]{3,40}[»\"”] ?,")  # `« le bailleur », personne physique`: a sentence runs on
_FIRST_OF_FIRM = re.compile(
    r"(?:association|fondation|societe|office|groupe|cooperative|federation|mutuelle|union)\b[^:]*$"
)
_LEGAL_FORM = re.compile(
    r"^[^:]*\s(?:SAS?U?|SARL|SCI|SCIC|SNC|ESH|OPH|S\.A\.)(?: d['’]?| D['’]?)?(?: ?(?:HLM|H\.L\.M\.))?\s*$"
)
_SIGNS_FOR = re.compile(r"\W*(?:p/o|pour) (?:le|la|l'|les|notre)\b")  # `Pour l'employeur,` over whoever signs
_SIGNED_UNDER = re.compile(r"\blu et approuve\b|\bbon pour (?:accord|acceptation|caution)")  # over hands, not names
_NAME_OF = re.compile(
    r"vous (?:avez|etes)\b|(?:les |l')?(?:noms?|adresses?|coordonnees|identite|denomination|prenoms?|lieux?)\b"
)


@cache
def _role_regexes() -> dict[str, re.Pattern[str]]:
    return {role: re.compile(pattern) for role, pattern in role_patterns().items()}


_WORD = re.compile(r"[a-z]{8,}")
_WORDS_OF_ROLES = (
    "locataire", "locataires", "colocataire", "colocataires", "proprietaire", "proprietaires", "bailleresse",
    "gestionnaire", "mandataire", "titulaire", "titulaires", "logement", "beneficiaire", "allocataire", "destinataire",
)  # fmt: skip


@lru_cache(maxsize=4096)
def _respelled(word: str) -> str:
    """A word of a role with one letter misread, lost or slipped in, as it is spelled: `locatares`, `propnetaire`."""
    if word in _WORDS_OF_ROLES:
        return word
    return next((known for known in _WORDS_OF_ROLES if Levenshtein.distance(word, known, score_cutoff=1) < 2), word)


_OF_OLD = re.compile(  # `Logement précédent`, `Ancien propriétaire :`: of whom and of where nothing is asked
    r"\W*(?:\d{1,2}\W{1,3})?(?:[a-z']+ ){0,3}"
    r"(?:precedent|anterieur|ancien|quitte|dernier)(?:ne|e|s|es|nes)?(?: [a-z']+)?\W*"
)


_FORMER_SPOUSE = re.compile(  # `Ex-conjoint bénéficiaire de la pension versée`
    r"\W*(?:votre |son |sa |l')?(?:ex[- ]?|ancien(?:ne)? )"
    r"(?:conjointe?|epou(?:x|se)|concubine?|partenaire|compagn(?:on|e))\b"
)


@lru_cache(maxsize=4096)  # the same lines of a page are asked for parties of every role
def roles_in(text: str) -> frozenset[str]:
    """The roles that a heading's words name.

    >>> sorted(roles_in("Adresse du bien loué")), sorted(roles_in("LOCATAIRE(S)"))
    (['dwelling'], ['tenant'])
    >>> sorted(roles_in("Bailleur précédent"))
    []
    """
    folded = _WORD.sub(lambda word: _respelled(word[0]), fold(text))
    if _OF_OLD.fullmatch(folded) or _FORMER_SPOUSE.match(folded):
        return frozenset()
    return frozenset(role for role, regex in _role_regexes().items() if regex.search(folded))


def label_left(line: Line, lines: Sequence[Line]) -> str:
    """The label of a form that stands left of a line, in a column of its own; empty when there is none."""
    box = line.box
    left = [o for o in lines if o.box.x1 <= box.x0 + 0.005 and o.box.overlap_y(box) > 0]
    level = [o for o in left if o.box.overlap_y(box) > 0.5] or _two_lines(left, box)
    level = [o for o in level if not _in_the_middle(o.box, box, lines, above=True)]
    level = level or [o for o in left if _in_the_middle(o.box, box, lines)]
    if not level:
        return ""
    edge = max(level, key=lambda other: other.box.x1).box.x0
    told = [o for o in level if abs(o.box.x0 - edge) < 0.01 and len(o.text) < 45 and may_head(o.text)]
    told = [o for o in told if not o.text.endswith(",")]  # `L'agent,` beside `Le maire,`: each signs under his own
    return told[0].text if told and not (_stacked(told[0], lines) or _runs_on(told[0], lines)) else ""


def _runs_on(label: Line, lines: Sequence[Line]) -> bool:
    """Whether a small letter goes on with the line above: `Mandant : M. DURAND,` over `bailleur` is no label."""
    box = label.box
    above = (o for o in lines if abs(o.box.x0 - box.x0) < 0.02 and -0.5 < (box.y0 - o.box.y1) / box.height < 1)
    return label.text[:1].islower() and any(len(o.text) > 1 for o in above)


def _two_lines(left: Sequence[Line], box: Box) -> list[Line]:
    """The label in two lines (`Tenant` over `Locataire`) whose value stands level with their middle."""
    for upper, lower in pairwise(sorted(left, key=lambda o: o.box.y0)):
        if upper.box.y0 < box.y0 and box.y1 < lower.box.y1 and abs(upper.box.x0 - lower.box.x0) < 0.01:
            return [upper, lower]
    return []


def _in_the_middle(label: Box, line: Box, lines: Sequence[Line], above: bool = False) -> bool:
    """Whether a label stands level with the middle of a value of two lines, this one and the next (or that above)."""
    if (label.cy > line.cy) == above:
        return False
    near = [o.box for o in lines if abs(o.box.x0 - line.x0) < 0.008 and (o.box.cy < line.cy) == above]
    pairs = ((other, line) if above else (line, other) for other in near if other is not line)
    return any(
        -0.3 < (lower.y0 - upper.y1) / line.height < 0.8
        and abs(label.cy - (upper.y0 + lower.y1) / 2) < 0.25 * label.height
        for upper, lower in pairs
    )


def _stacked(label: Line, lines: Sequence[Line]) -> bool:
    """Whether what a label heads stands under it, in its own narrow column: then it is no label of a row."""
    box = label.box
    edge = [o for o in lines if abs(o.box.x0 - box.x0) < 0.008 and o.box.x1 < box.x0 + 0.25]
    under = [o.text for o in edge if -0.3 * box.height < o.box.y0 - box.y1 < 0.9 * box.height]
    if label.text.rstrip().endswith(":"):
        return any(":" not in text for text in under)  # the labels of one form all have their colon
    values = [text for text in under if not may_head(text)]
    return any(is_person(text) or is_address_line(text) or is_organisation(text) for text in values)


def may_head(text: str) -> bool:
    """Whether a line outside a block may say who it is: it names a role or ends in a colon."""
    if not (text.rstrip().endswith(":") or roles_in(text)) or _SAYS_ITSELF.search(fold(text)):
        return False
    if _SIGNS_FOR.match(fold(text)) or says_its_kind(text) or _IN_QUOTES.match(text):
        return False
    if text[:1].islower() and re.search(r"\w{3}\.$", text.rstrip()):
        return False  # `banque sur la solvabilité du client.`: the end of a sentence
    if any(is_civility(word) for word in text.split()[1:]):
        return False  # `Propriétaire Mme KABORÉ Maëva`: it says who
    if is_person(split_heading(text, 0)[1].strip()):
        return False  # `Gestionnaire Anne ROUX`
    _, comma, name = text.rpartition(",")  # `Le propriétaire, Maëva KABORÉ`
    return not (comma and is_person(name)) and not _firm_of_dwellings(text)


def _firm_of_dwellings(text: str) -> bool:
    """Whether a line is the name of a landlord that ends in `Logement`: a word that no heading has stands before it.

    >>> [_firm_of_dwellings(t) for t in ("Maine Logement", "Association Jeunesse et Logement", "Votre logement")]
    [True, True, False]
    >>> _firm_of_dwellings("MIDI LOGEMENT SUD SA HLM")
    True
    """
    if roles_in(text) == {"dwelling"} and (_FIRST_OF_FIRM.match(fold(text)) or _LEGAL_FORM.search(text)):
        return True
    *before, last = text.split() or [""]
    if fold(last).strip(".,") not in {"logement", "logements", "habitation"} or not 1 <= len(before) <= 4:
        return False
    bare = [word for word in before if len(word) > 2]
    return bool(bare) and last[:1].isupper() and all(w[:1].isupper() and name_word(w) and not roles_in(w) for w in bare)


@line_asked_again
def heads(text: str) -> bool:
    """Whether a line begins something new: `Période : …`, `Bailleur`, `Locataire M. …`."""
    headed = HEADED.match(text)
    if headed and len(headed["head"].split()) <= 6 and not is_name(headed["head"]):
        return True
    if _SIGNED_UNDER.search(fold(text)) or _IN_QUOTES.match(text):
        return False
    if text[:1].islower() or _AGENCY_NAME.match(fold(text)) or _SIGNS_FOR.match(fold(text)) or says_its_kind(text):
        return False  # a sentence runs on; an agency's own name; whoever signs
    words = text.split()
    named = 3 if not _NAME_OF.match(fold(text)) or len(words) > 6 else len(words)  # `Nom et adresse du bailleur`
    return bool(roles_in(" ".join(words[:named]))) and not (
        is_address_line(text) or is_name(text) or _firm_of_dwellings(text)
    )


_REST_OF_HEADING = re.compile(  # `BAILLEUR (nom, prénom) `, `Locataire(s) : `
    r"(?:\((?:s|e|e\)\(s)\)|\((?i:noms?|pr[ée]noms?|d[ée]nomination|raison sociale|civilit[ée])\b[^()]{0,40}\)"
    r"|[\s:)\-–])*"
)


def split_heading(text: str, start: int) -> tuple[str, str, int]:
    """`Locataire M. Paul DURAND`: the heading, the rest of the line, where the rest begins."""
    match = next((m for regex in _role_regexes().values() if (m := regex.search(fold(text)))), None)
    if match is None or len(fold(text)) != len(text):
        return text, "", start + len(text)
    end = match.end()
    tail = _REST_OF_HEADING.match(text[end:])
    end += tail.end() if tail else 0
    return text[:end], text[end:], start + end


def is_name(text: str) -> bool:
    """Whether a text that a colon follows is somebody's name rather than a heading."""
    return bool(person_names(text)) and any(is_civility(word) for word in text.split()[:1])


def heading_outside(line: Line, lines: Sequence[Line]) -> str:
    """The text just above a block, or level with it on its left, that names a role."""
    box = line.box
    best = label_left(line, lines)
    if best:
        return best
    nearest = 3.2 * box.height
    for other in lines:
        above = box.y0 - other.box.y1
        tall = -0.25 * min(other.box.height, box.height)  # what a hand writes reaches into the line of its label
        near = other is not line and tall <= above < nearest and other.box.overlap_x(box) > 0.2 and len(other.text) < 60
        if near and may_head(other.text):
            best, nearest = other.text, above
    return best
