# ruff: noqa: E501  (turns of phrase are read whole)
"""Names that nothing announces: alone on their line, or in two lines of a card, and the titles of those who sign."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median_high

from extractors.documents._bilingual import field_of
from extractors.documents._draft import Draft
from extractors.documents._forms import OF_ANOTHER
from extractors.fields.declaration import Candidate
from extractors.fields.flow import blocks
from extractors.fields.name_words import PARTICLES, is_civility, name_word
from extractors.fields.names import distinct, is_company, is_person, leading_name, same_person
from extractors.fields.parsed import fold_in_place
from extractors.fields.prose import candidate_at
from extractors.page import Line, Page


def listed(draft: Draft, names: list[str], score: float, why: str) -> list[Candidate]:
    """The one candidate that these names make, placed where the first of them stands."""
    start = max(0, draft.text.text.find(names[0].split()[0]))
    return [candidate_at(draft.text, "names", names, start, start + len(names[0]), score, why)]


_WINDOW = 0.35  # of a page: above it a civility speaks to whom a letter is for
_ON_A_CARD, _FOOT = 60, 0.6  # words; where letters are signed and stamped, as a fraction of the page
_ACRONYM = re.compile(r"\b(?:[A-ZÀ-Þ]\.\s?){3}")  # `C.P.E.F.` over a town: a stamp


def stacked(draft: Draft) -> list[str]:
    """Names in two lines of a card: `MARTIN` over `Anne`, or the other way round."""
    found = []
    for page in draft.pages:
        few, card = (len(page.words) < most for most in (20, _ON_A_CARD))  # few: in capitals alone, it may be a name
        for block in blocks(page):
            for upper, lower in pairwise(block):
                one, two = (" ".join(re.split(r"[\s,]+", line.text.strip(" ,"))) for line in (upper, lower))
                if (not card and upper.box.y0 > _FOOT) or _ACRONYM.search(f"{one} {two}"):
                    continue
                alike = one.isupper() == two.isupper() and not (few and one.isupper())
                if (alike and not _in_large_print(page, upper, lower)) or not all(
                    name_word(w, True) or fold_in_place(w) in PARTICLES for w in (*one.split(), *two.split())
                ):
                    continue
                if not _solid(one) or not _solid(two):
                    continue  # `De` over `À`, in the head of a mail
                if len(one.split()) <= 3 and len(two.split()) <= 4 and one[:1].isupper() and two[:1].isupper():
                    found.append(f"{one} {two}")
    return found


def _solid(name: str) -> bool:
    """Whether a line of a name has a word besides particles."""
    return any(len(word) > 1 and fold_in_place(word) not in PARTICLES for word in name.split())


def _in_large_print(page: Page, upper: Line, lower: Line) -> bool:
    """Whether two lines are one name in the largest print of a card below its head: `Anne` over `Martin`."""
    same = abs(upper.box.height / lower.box.height - 1) < 0.15
    one_name = not is_company(f"{upper.text} {lower.text}") and len(upper.words) + len(lower.words) <= 5
    return same and one_name and upper.box.y0 > 0.16 and lower.box.height > 1.3 * _usual_height(page)


def alone(draft: Draft) -> list[Candidate]:
    """A name that is all its line says, above the foot of the page where people sign."""
    found = []
    for page in draft.pages:
        for line in page.lines:
            text = _of_several(line.text.strip())
            ends = re.search(r"\w{2}\.$", text) is not None  # a sentence, begun on the line above
            named = not ends and len(text.split()) <= 6 and is_person(text) and not is_company(text)
            named = named and (line.box.y0 < _FOOT or len(page.words) < 20)  # nobody signs a card
            named = named and not (_heading(page, line) or _part_or_another_s(page, line) or _signs_under(page, line))
            if named and not titled(text):
                spot = draft.text.text.find(text)
                score = 0.75 if is_civility(text.split()[0]) and line.box.y0 < _WINDOW else 0.62
                name = leading_name(text)
                if spot >= 0 and name is not None and len(name.text.split()) > 1:
                    found.append(
                        candidate_at(
                            draft.text, "names", [name.text], spot, spot + len(text), score, "alone on its line"
                        )
                    )
    piled = distinct(stacked(draft))
    if len(piled) == 1 and all(same_person(piled[0], str(c.value[0])) for c in found):
        return listed(draft, piled, 0.9 if _INSURED.search(draft.folded) else 0.62, "two lines of a card")
    return found if len({str(c.value) for c in found}) == 1 else []


_INSURED = re.compile(  # under the names on a health card, the number of whom it insures
    r"(?<!\d)[12378] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d\d|2[ab]) ?\d{3} ?\d{3}(?: ?\d\d)?(?!\d)"
)
_LIST_OF_THEM = re.compile(  # over the list of those whom a sentence before it speaks of
    r"\b(?:personnes?|interesse(?:e?s?)|beneficiaires?|usagers?|menage|titulaires?)\s(?:suivante?s?|ci-(?:dessous|apres))\b[^.;:]{0,220}:\s*\n"
    r"(?P<list>(?:\s*[-–—•*·]\s?[^\n]{5,90}(?:\n|$)){1,8})"
)
_ITEM = re.compile(
    r"\s*[-–—•*·]\s?(?P<n>[^,(\n\d:]{4,50}?)\s?(?:\(n[ée]+e? [^()\n]{2,30}\))?\s?[,–-]?\s?(?:n[ée]+e? )?(?:le )?\(?\d{1,2}[ /.]"
)


def bulleted(draft: Draft) -> list[Candidate]:
    """The people of a list, each with the day of birth, under the sentence that speaks of `les personnes suivantes`."""
    for match in _LIST_OF_THEM.finditer(draft.folded):
        start = match.start("list")
        items = [_ITEM.match(line) for line in draft.text.text[start : match.end("list")].splitlines() if line.strip()]
        names = [item["n"].strip() if item else "" for item in items]
        if names and all(is_person(name) and " " in name for name in names):
            first = draft.text.text.find(names[0], start)
            return [candidate_at(draft.text, "names", distinct(names), first, first + len(names[0]), 0.9, "listed")]
    return []


_STROKE = re.compile(r"\s[·|•]\s")


def _of_several(text: str) -> str:
    """The part of a line between strokes that a civility begins (`Agirc-Arrco · M. Paul ROUX`), or an address follows."""
    parts = _STROKE.split(text) if _STROKE.search(text) else []
    if any(re.match(r"\d{5} [A-ZÀ-Þ]", part) for part in parts[1:]):
        return parts[0]
    return next((part for part in parts if part.split() and is_civility(part.split()[0])), text)


_FUNCTION = re.compile(  # `Le responsable du pôle Santé` over who signs
    r"\W*(?:p(?:our|/|\. ?) ?(?:o\.? )?)?(?:l[ea] |l'|votre )?(?:responsable|direct(?:eur|rice)|liquidat(?:eur|rice)|gestionnaire|chef(?:fe)?|president|secretaire|agent|maire|conseill|technicien|attache|expert|tresori|comptable|gerant|delegu|redact|charge)"
)


def _signs_under(page: Page, line: Line) -> bool:
    """Whether a line that names a function stands right over a name, or under it, with the same edge or middle."""
    near = (
        other
        for other in page.lines
        if other is not line
        and abs(line.box.cy - other.box.cy) < 2.6 * line.box.height
        and (other.box.cy < line.box.cy or line.box.cy > _WINDOW)
        and min(abs(other.box.x0 - line.box.x0), abs(other.box.cx - line.box.cx), abs(other.box.x1 - line.box.x1))
        < 0.02
    )
    return any(_FUNCTION.match(fold_in_place(other.text)) for other in near)


_GREETING = re.compile(
    r"(?:^|\n)(?:Bonjour |Ch[èe]re? )?(?:Monsieur|Madame|M\.|Mme) (?P<n>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2}) ?,"
)
_GIVEN_NAMES = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:[ -][A-ZÀ-Þ][a-zà-ÿ]+){0,2}"


def greeted(draft: Draft) -> list[Candidate]:
    """Whom a letter greets by the surname (`Madame Roux, voici`), in full where it stands elsewhere: `Roux, Anne`."""
    text = draft.text.text
    greeting = _GREETING.search(text)
    if greeting is None or not all(name_word(word) for word in greeting["n"].split()):
        return []
    surname = re.escape(greeting["n"])
    given = (
        rf"(?i:\b{surname}),? (?P<g>{_GIVEN_NAMES})(?=\s*(?:[\n,;—–]|$))",
        rf"\b(?P<g>{_GIVEN_NAMES}) (?i:{surname})\b",
        rf"(?:^|\n)(?P<g>{_GIVEN_NAMES})\n{surname}(?=\n|$)",  # in a narrow column
    )
    several = (
        (m["g"], m, flow)
        for flow in (draft.text, draft.blocks)
        for pattern in given
        for m in re.finditer(pattern, flow.text)
    )
    found = {
        name: (m, flow) for name, m, flow in several if all(map(name_word, name.split())) and not is_civility(name)
    }
    return [
        candidate_at(flow, "names", [f"{greeting['n']} {name}"], m.start("g"), m.end(), 0.8, "greeted")
        for name, (m, flow) in found.items()
        if len(found) == 1
    ]


def _heading(page: Page, line: Line) -> bool:
    """Whether a line in capitals is set larger than the page's print: a title, not somebody."""
    return len(page.lines) > 12 and line.text.isupper() and line.box.height > 1.3 * _usual_height(page)


def _usual_height(page: Page) -> float:
    return median_high(line.box.height for line in page.lines)


def _part_or_another_s(page: Page, line: Line) -> bool:
    """Whether a label left of a name or right over it says that it is another's (`Nom de la mère`), or given names alone."""
    level = (other for other in page.lines if other.box.x1 <= line.box.x0 and other.box.overlap_y(line.box) > 0.5)
    beside = max(level, key=lambda other: other.box.x1, default=None)
    near = (
        other
        for other in page.lines
        if 0 < line.box.cy - other.box.cy < 2.2 * line.box.height and abs(other.box.x0 - line.box.x0) < 0.02
    )
    over = max(near, key=lambda other: other.box.cy, default=None)
    if beside is not None and OF_ANOTHER.search(fold_in_place(beside.text)):
        return True
    labels = [fold_in_place(label.text) for label in (beside, over) if label is not None]
    if any(_OF_KIN.match(label) or _OF_AGENT.match(label) for label in labels):
        return True
    return any(label is not None and field_of(label.text) == "first_names" for label in (beside, over))


_OF_KIN = re.compile(  # `Ex-conjoint bénéficiaire de la pension`, `Personne à prévenir`
    r"\W*(?:(?:votre|son|sa|l') ?)?(?:ex[- ]?|ancien(?:ne)? )?(?:conjointe?|epou(?:x|se)|concubine?|partenaire|enfants?|pere|mere|tut(?:eur|rice)|personne a (?:prevenir|contacter)|en cas (?:de|du|d'))(?!\w)"
)
_OF_AGENT = re.compile(  # `Instruit par`, `Gestionnaire`, `Votre contact`: whoever deals with the paper
    r"\W*(?:(?:votre|le|la|l'|nom d[ue]) ?)?(?:(?:dossier |demande |affaire )?(?:suivie?|instruite?|traitee?|geree?|redigee?|etablie?|editee?|evaluee?|saisie?) par|gestionnaire|contact|interlocut|(?:agent|service) instructeur"
    r"|instruct(?:eur|rice)|referente?|evaluat(?:eur|rice)|travailleu(?:r|se) sociale?|assistante? (?:de service )?sociale?|redact(?:eur|rice)|operat(?:eur|rice)|conseill(?:er|ere)|prescripteur|responsable|praticien|medecin)\b"
)
_TITLE = re.compile(  # ranks and titles of those who sign, before their name: `Brigadier-chef LAINE`
    r"(?:docteur|dr|maitre|me|(?:sous-)?brigadier|gardien(?:ne)? de la paix|capitaine|commandant|commissaire|lieutenant|adjudant|gendarme|marechal(?:e)? des logis"
    r"|major|gradee?|apj|opj|(?:agent|officier|adjoint)e? de police|policier|professeur|pr|prefet|juge|greffi(?:er|ere)|inspect(?:eur|rice)|notaire)(?:-chef(?:fe)?|-major)?\b(?=\W+\w)"
)


def titled(text: str) -> bool:
    """Whether a name is printed with the title of one who signs."""
    return _TITLE.match(fold_in_place(text)) is not None
