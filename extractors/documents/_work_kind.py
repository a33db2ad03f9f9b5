# ruff: noqa: E501  (turns of phrase are read whole)
"""What kind of contract a paper about a job tells: permanent, fixed term, temporary, apprenticeship."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.documents._draft import Draft
from extractors.fields.parsed import regex

_Named = tuple[int, int, str]  # from where to where a kind is named, and which
_KINDS = (
    ("apprenticeship", r"contrat d'apprentissage|apprentissage \(?art|cerfa[^\n]{0,30}10103|en (?:contrat d')?apprentissage|apprenti\(e\)|maitre d'apprentissage"),
    ("temporary", r"contrat de mission|contrat de travail temporaire|travail temporaire|interim(?:aire)?\b|entreprise utilisatrice|contrat de mise a disposition"),
    ("fixed_term", r"duree determinee|\bfixed[- ]term\b|\bcdd\b|c\.d\.d\.?|saisonnier|contrat a terme|\ba terme (?:fixe|precis|certain)"),
    ("permanent", r"duree indeterminee|\bindefinite (?:term|period|duration)\b|\b(?:open-ended|permanent) (?:contract|position|employ)|\b(?:pas|aucun|sans) (?:de )?(?:date de fin|terme (?:fixe|prevu|defini))|sans (?:limitation|limite) de duree|\bsans terme\b(?! precis)|\bcd[il1]\b|c\.d\.i\.?|titulaire de la fonction publique|fonctionnaire titulaire"),
)  # fmt: skip


def contract_kind(draft: Draft) -> None:
    """The kind, by the title first, then by the earliest words that name one; of a row of boxes only the ticked one."""
    text = draft.text
    found = _named_kinds(text.folded)
    if not found:  # two columns tear the words apart
        text, found = draft.blocks, _named_kinds(draft.blocks.folded)
    if not found:
        draft.tell("contract_kind", "fixed_term", _FOR_A_PERIOD, 0.85)
        if "contract_kind" not in draft.fields:
            _by_its_end(draft)
        return
    start, end, kind = found[0]
    head = [k for first, _, k in found if first < 900]
    confidence = 0.95 if not head or set(head) == {kind} else 0.85
    draft.fields["contract_kind"] = text.value(kind, start, end, confidence)


def _named_kinds(folded: str) -> list[_Named]:
    """The kinds that a text names, in its order; of a row of boxes only the ticked one."""
    running = folded.replace("\n", " ")  # a line's end tears no words apart
    named = [(m.start(), m.end(), kind) for kind, pattern in _KINDS for m in regex(pattern).finditer(running)]
    named.sort(key=lambda item: (item[0], [k for k, _ in _KINDS].index(item[2])))
    offered = _offered(folded, named)
    behind = bool(offered) and _BOX_BEHIND.match(folded, offered[0][1]) is not None
    behind = behind and not _BOX_BEFORE.search(folded, max(0, offered[0][0] - 32), offered[0][0])
    found = [item for item in named if item not in offered or _ticked(folded, item, behind)]
    return [item for item in found if behind or not _left_empty(folded, item)]


_FOR_A_PERIOD = (  # what kind it is, said by its two ends alone
    r"\b(?:recrute|engage|embauche|employe|nomme)e?\b[^.;]{0,160}?\bpour (?:la|une) periode(?: allant)? du\b[^.;]{4,40}? (?:au|jusqu'au)\b"
    r"|\b(?:accroissement (?:temporaire|saisonnier)|surcroit)(?: temporaire)? d'activite\b[^.;]{0,40}? du\b[^.;]{4,40}? (?:au|jusqu'au)\b"
    r"|\bl\. ?332-23\b"  # of the civil service: who is engaged for a time
)
_END = re.compile(  # `Fin prévue` over its day, or over `sans objet`
    r"(?:^|\n)\W*(?:\d{1,2}\W{1,2})?(?:date de )?(?:fin|terme)(?: (?:prevue?|du contrat|de contrat|de l'engagement)){1,2}\s?:?\s{1,2}"
    r"(?:(?:le )?(?P<day>\d{1,2}[/. ]\d{1,2}[/. ]\d{2,4})|(?P<none>sans objet|neant|aucune?)\b)"
)


def _by_its_end(draft: Draft) -> None:
    """Of a form that offers but these two, its tick not read: an end makes a contract fixed term, none a permanent one."""
    for text in (draft.blocks, draft.text):
        running = text.folded.replace("\n", " ")
        named = {kind for kind, pattern in _KINDS if regex(pattern).search(running)}
        end = _END.search(text.folded)
        if end is not None and named == {"fixed_term", "permanent"}:
            kind, of = ("fixed_term", "day") if end["day"] else ("permanent", "none")
            draft.fields["contract_kind"] = text.value(kind, *end.span(of), 0.85)
            return


_CHOICE = re.compile(
    r"(?:[\W_]|\b(?:ou|x|contrat|de|d|travail|en|a|temporaire|temps|plein|partiel|complet|oui|non)\b)*"
)


def _offered(folded: str, named: Sequence[_Named]) -> list[_Named]:
    """The kinds that stand side by side, with nothing but boxes and strokes between: `☐ CDI ☒ CDD ☐ Intérim`."""
    apart = [
        pair
        for pair in pairwise(named)
        if pair[0][2] != pair[1][2] and _CHOICE.fullmatch(folded, pair[0][1], max(pair[0][1], pair[1][0]))
    ]
    return [item for pair in apart for item in pair]


_MARK = re.compile(
    r"(?:[☑☒✓✔■●⊠☓]|\[x\]|\(x\)|(?<=[\s:])x)[ \t]{0,2}(?:en )?(?:contrat )?(?:de travail )?(?:a |de |d')?$"
)


_IN_BOX = r"(?:[☐□☑☒✓✔■●⊠☓]|\[.?\]|\(.?\))"
_LEAD = r"[ \t]{0,2}(?:en )?(?:contrat )?(?:de travail )?(?:a |de |d')?$"
_BOX_BEFORE = re.compile(_IN_BOX + _LEAD)
_BOX_BEHIND = re.compile(r"\s{0,2}:?\s{0,2}(?:" + _IN_BOX + r"|oui\b|non\b)")
_TICK_BEHIND = re.compile(r"\s{0,2}:?\s{0,2}(?:[☑☒✓✔■●⊠☓]|\[x\]|\(x\)|oui\b)")
_EMPTY = re.compile(r"(?:☐|\[[_ ]?\]|\([_ ]\))" + _LEAD)


def _left_empty(folded: str, item: _Named) -> bool:
    """Whether the box before a word is empty: `☐ Contrat à durée indéterminée`."""
    return _EMPTY.search(folded[max(0, item[0] - 32) : item[0]]) is not None


def _ticked(folded: str, item: _Named, behind: bool) -> bool:
    """Whether a mark stands in the box before a word, or behind it (`CDI ☐ CDD ☒`)."""
    if behind:
        return _TICK_BEHIND.match(folded, item[1]) is not None
    return _MARK.search(folded[max(0, item[0] - 32) : item[0]]) is not None
