"""What tells of a name whose it is: the words of roles near it, the heading over it, what is said of the person next.

The words around a place (`around.py`) reach a line or two; here are those that reach further or that names alone have.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.documents._draft import Draft
from extractors.fields.flow import Flow
from extractors.fields.parsed import fold
from extractors.fields.parties import recipient
from extractors.page import Box, Page
from extractors.places.mention import Place, name_key

_ROLE = re.compile(
    r"\b(?:(?:co-?)?(?:locataires?|preneur|occupants?|bailleurs?|bailleresse|proprietaires?|mandataires?|mandants?|gestionnaires?|soussignee?s?)"
    r"|docteure?|dr|maitres?|me|notaires?|huissiers?|commissaires?|juges?|president\w*|greffi\w+|magistrate?|procureure?|avocate?s?|barreau"
    r"|maire|adjointe?|officiere?|prefete?|direct(?:eur|rice)|responsables?|conseill(?:er|ere)s?|chargee?|agente?s?|technicien\w*|inspect\w+"
    r"|medecins?|sage-femme|infirmi\w+|assistante?s?|travailleu\w+|educat\w+|tuteurs?|tutrice|curat\w+|represent\w+|salariee?s?|employee?s?"
    r"|employeurs?|employeuse|gerante?s?|dirigeante?|assuree?s?|souscript\w+|titulaires?|cliente?s?|abonnee?s?|beneficiaires?|allocataires?"
    r"|demand(?:eur|eurs|eresse|euse)|defend\w+|requerante?s?|creanciers?|debit(?:eur|eurs|rice)s?|cautions?|garante?s?|heberg(?:e|ee|es|ees)"
    r"|heberge(?:ant|ante|ants|ur|urs)|logeu\w+|enfants?|fils|filles?|pere|mere|parents?|conjointe?s?|epou(?:x|se|ses)|mari|femme|partenaires?|veu(?:f|ve)"
    r"|temoins?|interprete|declarante?s?|victimes?|plaignante?|patiente?s?|etudiante?s?|eleve|decedee?s?|defunte?s?|vendeurs?|acquereurs?"
    r"|donat\w+|signature|signataires?|signee?|contacts?|interlocut\w+|suivie?|dossier|affaire|destinataire|attention|nee?s?|demeurant|domicili\w+"
    r"|certifi\w+|attest\w+|declar(?:e|ons)|contre|entre|tiers|redevables?|contribuables?|foyer|usagers?|retraitee?s?|ancienn?e?s?|precedente?s?"
    r"|comparante?s?|noms?|prenoms?|presidee?|pour|accueillie?|accueillante?s?|personnes?|interessee?s?|emprunteurs?|agreee?|maternelle?|sejour|dame|sieur|vous|votre"
    r"|compte|adherente?s?|stagiaires?|apprentie?s?|intervenante?s?|participante?s?|autres?|derni(?:er|ere)s?|hierarchique|collabora\w+|traitante?|referente?s?|menage|praticien|devant|question|sortante?|nouve(?:au|lle)|soci(?:e|a)t(?:aire|e)s?|membres?|instruct\w+|concernante?|concerne(?:e|s|es)?|administrat\w+|redact\w+|auteure?|commandant|brigadier|gardien\w*)\b"
)
_CIVILITY = re.compile(  # a name begins with it
    r"(?P<word>m|mr|mrs|mme|mlle|monsieur|madame|mademoiselle|dr|docteure?|me|maitre|pr|professeure?)\b"
)
_BORN = re.compile(r"\bnee?(?:\s?\(e\))?s?\s(?:le|a|en|vers|au)\b|\bdate de naissance\b")
_LIVING = re.compile(r"\b(?:demeurant|domicili|residant|habitant|sise?)\b")
_STREET = re.compile(
    r"\b\d{5}\b"
    r"|\b\d{1,4},?\s(?:bis |ter )?(?:rue|avenue|boulevard|allee|impasse|place|chemin|route|quai|cours|square)\b"
)
_CALLED = re.compile(r"\bci-?\s?apres|\bdenomm|\bdesign")
_IN_STREET = re.compile(
    r"\b(?:rue|avenue|av|boulevard|bd|allees?|impasse|place|chemin|route|quai|cours|square|residence|passage|faubourg|lycee|college|ecole|universite|hopital|clinique|sci|sarl|sas)"
    r"(?: (?:de la|de l'|de|du|des|d'))? ?$"
)
_REACH = ((25, "at once"), (90, "near"), (320, "far"))


def role_word(word: str) -> str:
    """A word of a role without its ending, so that both sexes and both numbers are one.

    >>> role_word("hebergees"), role_word("hebergeant"), role_word("salariee")
    ('heberg', 'hebergean', 'salari')
    """
    return word.rstrip("es")[:9]


@dataclass(frozen=True)
class Roles:
    """The words of roles of a flow, in order."""

    starts: Sequence[int]
    ends: Sequence[int]
    words: Sequence[str]

    @classmethod
    def of(cls, flow: Flow) -> Roles:
        """Those that the flow names."""
        found = list(_ROLE.finditer(flow.folded))
        return cls([m.start() for m in found], [m.end() for m in found], [role_word(m.group()) for m in found])

    def near(self, start: int, end: int) -> Iterator[str]:
        """The signs of a place: its last words of roles before and its first after, with how far they are."""
        at = bisect_left(self.starts, start)
        for back in (1, 2, 3):
            if at - back >= 0 and (reach := _reach(start - self.ends[at - back])):
                yield f"role before{min(back, 2)} {self.words[at - back]} {reach}"
        at = bisect_left(self.starts, end)
        for ahead in (0, 1):
            if at + ahead < len(self.starts) and (reach := _reach(self.starts[at + ahead] - end)) not in ("", "far"):
                yield f"role after {self.words[at + ahead]} {reach}"


def _reach(distance: int) -> str:
    return next((name for limit, name in _REACH if distance <= limit), "")


def said_of(place: Place) -> Iterator[str]:
    """What a text says right after a name, and how the name stands on its line."""
    folded, text = place.flow.folded, place.flow.text
    if civility := _CIVILITY.match(folded[place.start : place.end]):
        yield f"called {civility['word']}"
    after = folded[place.end : place.end + 150]
    if _BORN.search(after[:70]):
        yield "born"
    if _LIVING.search(after):
        yield "living"
    if _STREET.search(after[:110]):
        yield "address after"
    if _CALLED.search(after):
        yield "called hereafter"
    if _IN_STREET.search(folded[max(0, place.start - 24) : place.start]):
        yield "in a street"
    if "soussign" in folded[max(0, place.start - 60) : place.start]:
        yield "undersigned"
    before = text[max(0, place.start - 90) : place.start]
    begins = not before.strip(" ") or before.rstrip(" ").endswith(("\n", "\t"))
    ends = (
        not text[place.end : place.end + 1]
        or re.match(r"[ ,.]*(?:[\n\t]|$)", text[place.end : place.end + 8]) is not None
    )
    yield f"line {'begins' if begins else 'goes on'} {'ends' if ends else 'runs on'}"
    yield f"place {10 * place.start // max(1, len(text))}"


@dataclass(frozen=True, slots=True)
class Heading:
    """A short line that may say who stands under it."""

    box: Box
    words: tuple[str, ...]


def headings(page: Page) -> list[Heading]:
    """The lines of a page that may head others: short ones in capitals, with a colon at the end, or with a role."""
    found = []
    for line in page.lines:
        text = line.text
        if len(text) > 60 or len(line.words) > 7 or sum(c.isdigit() for c in text) > 3:
            continue
        folded = fold(text)
        words = [role_word(m.group()) for m in _ROLE.finditer(folded)]
        if words or text.rstrip().endswith(":"):
            found.append(
                Heading(line.box, tuple(words or [role_word(w) for w in re.findall(r"[a-z]{4,}", folded)[:2]]))
            )
    return found


def heading_over(place: Place, several: Sequence[Heading]) -> Iterator[str]:
    """The signs of the nearest heading above a place in its column."""
    here = place.box
    over = [
        h
        for h in several
        if h.box.cy < here.y0 and here.y0 - h.box.y1 < 0.3 and h.box.x0 < here.x1 and h.box.x1 > here.x0 - 0.12
    ]
    nearest = max(over, key=lambda h: h.box.y1, default=None)
    if nearest is not None:
        near = "near" if here.y0 - nearest.box.y1 < 4 * here.height else "far"
        for word in nearest.words[:4]:
            yield f"headed {word} {near}"
    under = [
        h
        for h in several
        if 0 <= h.box.y0 - here.y1 + 0.3 * here.height < 2.5 * here.height and h.box.x0 < here.x1 and h.box.x1 > here.x0
    ]
    for heading in sorted(under, key=lambda h: h.box.y0)[:1]:
        for word in heading.words[:3]:
            yield f"over {word}"
    beside = [h for h in several if h.box.overlap_y(here) > 0.5 and h.box.x0 >= here.x1 - 0.002]
    for heading in sorted(beside, key=lambda h: h.box.x0)[:1]:
        for word in heading.words[:3]:
            yield f"left of {word}"
    level = [h for h in several if h.box.overlap_y(here) > 0.5 and h.box.x1 <= here.x0 + 0.002]
    for heading in sorted(level, key=lambda h: -h.box.x1)[:1]:
        for word in heading.words[:3]:
            yield f"right of {word}"


def party_signs(draft: Draft) -> dict[tuple[str, ...], set[str]]:
    """By name, what its block says: its roles, its heading's words, whether an address stands with it."""
    told: dict[tuple[str, ...], set[str]] = {}
    addressed = recipient(draft.parties)
    for party in draft.parties:
        signs = {f"party {role}" for role in party.roles or ("nobody",)}
        signs |= {f"party head {role_word(m.group())}" for m in _ROLE.finditer(fold(party.heading))}
        if party.address is not None:
            signs.add("party lives")
        if party.organisation is not None:
            signs.add("party with firm")
        if party is addressed:
            signs.add("recipient")
        for rank, span in enumerate(party.names):
            told.setdefault(name_key(span.text), set()).update(
                signs, [f"party name {min(rank, 2)} of {min(len(party.names), 3)}"]
            )
    return told
