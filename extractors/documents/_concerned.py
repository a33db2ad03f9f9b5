# ruff: noqa: E501  (turns of phrase are read whole)
"""The people a paper concerns, whatever paper it is: named in its sentence, its form or its envelope.

Who signs (the mayor, the doctor, the lawyer, the officer) is named too, and concerns nothing: what stands after `Dr`,
`Maître`, `Nous, officier …` or under `Le directeur` is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from extractors.documents._alone import alone, bulleted, greeted, listed, titled
from extractors.documents._civil import born_people, entries
from extractors.documents._concerned_cues import CUES, FIELD, FIRST, LAST, NOT_THEIRS, PARTNER
from extractors.documents._draft import Draft
from extractors.documents._draft_people import merged_people, people
from extractors.documents._forms import form_people
from extractors.documents._names_in_cells import after_its_dash, as_boxed, in_two_lines
from extractors.documents._others import ends_a_firm, ends_a_street, in_another_section, is_another, surnames_of
from extractors.documents._people_below import couple_unbroken, over_two_lines, unbroken, with_those_below
from extractors.documents._small_letters import in_small_letters
from extractors.documents._wrapped_cells import wrapped_people
from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.labels import DOUBTED, TAKEN, label_of
from extractors.fields.names import (
    Name,
    distinct,
    is_person,
    leading_name,
    same_person,
    spelled_out,
)
from extractors.fields.parsed import fold_in_place
from extractors.fields.prose import Cue, after, candidate_at, find_names
from extractors.fields.surnames import surname_alone, torn

_SIGNS = re.compile(
    r"\b(?:docteur|dr\.?|maitre|(?<!je )me|officier|maire|notaire|rect(?:eur|rice)|charge\w* de clientele|president\w*|directeur|directrice|greffier\w*|prefet|juge|medecin|commissaire|brigadier|gardien|"
    r"capitaine|adjudant|lieutenant|major|responsable|gerante?|avocate?|huissier|assistante?|travailleu\w+|conseiller\w*|expert\w*)(?:[^\w\n,;]+\w+){0,3}[^\w,;]*$"
)
_SIGNS_AFTER = re.compile(  # what a signer is, said after the name: `Anne Roux, sage-femme, certifie`
    r"\s*(?:,|\(|-|–|\n)?\s*(?:la |le |en (?:ma )?qualite de |agissant en qualite de )?(?:sage-femme|medecin|docteur|chirurgien|infirmi|gynecolog|psycholog|psychiatre|interne\b"
    r"|praticien|expert(?:e)?[ -]comptable|commissaire aux comptes|assistante? (?:de service )?social|travailleu\w+ social|educat(?:eur|rice)|conseill\w+ en economie|(?:referente?|intervenante?) social|mandataire judiciaire"
    r"|avocate?\b|notaire|huissier|commissaire|brigadier|gardien de la paix|adjudant|officier|agent de police|chef(?:fe)? de service|directeur|directrice|inspect(?:eur|rice) )"
)
_ATTESTS = re.compile(r"[^.;:]{0,90}?[\s,](?:atteste|certifie|declare|soussigne)")
_BY_DELEGATION = re.compile(
    r"\bpar\s(?:delegation|procuration|empechement)\W*(?:(?:m|mr|mme|mlle|monsieur|madame)\W*)?$"
)
_OFFICER_AFTER = re.compile(  # `Anne ROUX, gardien de la paix`: who takes a complaint down
    r"\s?[,(–-]?\s(?:gardien(?:ne)? de la paix|brigadi(?:er|ere)\b|adjudant|gendarme\b|marechal(?:e)? des logis|(?:capitaine|commandant|lieutenant|major|commissaire|agent|officier|adjoint)e? (?:de|a la|au) (?:police|gendarmerie|securite)"
    r"|[oa]\.?p\.?j\b)"
)
_VERB = re.compile(r"certifi|attest|declar|\bque\b|accompagn|concernant|:|\bpour\b|examine|\bde (?:m|mme|mlle)\b|\ba\b")


def concerned(
    draft: Draft,
    roles: Sequence[str] = ("beneficiary", "holder", "tenant"),
    cues: Sequence[Cue] = (),
    envelope: float = 0.72,
) -> list[Candidate]:
    """Candidates for the people concerned, each a list."""
    if household := _household(draft):
        return household
    several = merged_people(
        [*people(draft, roles, (), envelope), *_told(draft, (*cues, *CUES)), *addressed(draft), *bulleted(draft)]
    )
    found = draft.labelled((FIELD, LAST, FIRST, PARTNER), NOT_THEIRS)
    several += [*in_two_lines(draft), *wrapped_people(draft)]
    persons = (after_its_dash(draft, c) for c in found["persons"] if not _ends_sentence(c))
    several += [_with_partner(c, found["partner"]) for c in persons]
    several += paired(found["last"], found["first"])
    if not found["first"] and not draft.has(_GIVEN_BOX):  # `Nom : AOUT FATIMA`: all names in one box
        several += [
            replace(c, value=[c.value]).scaled(0.65, "no box for given names") for c in found["last"] if " " in c.value
        ]
    goes_on = draft.has(r"\bdossier de \w")  # `mon dossier de logement`: it names whom its line does
    kept = [
        c
        for c in several
        if c.value
        and _names(c)
        and not signs(draft, c)
        and not _another(draft, c)
        and not in_another_section(draft.pages, c)
        and not surnames_of(c, several)
        and not (c.reasons[0].startswith("below « Dossier de") and goes_on)
        and not c.text.startswith(("de ", "d'", "d’"))
    ]  # parents
    full, kept = everybody(draft), [as_boxed(draft, c) for c in kept]
    kept = [_with_spouse(_by_itself(_named_in_full(c, full), kept), kept) for c in kept]
    kept = [with_those_below(draft, over_two_lines(draft, couple_unbroken(draft, unbroken(draft, c)))) for c in kept]
    if not any(c.score > 0.55 for c in kept):
        kept += (
            _announced(draft)
            or [*filter(_names, _in_boxes(draft))]
            or _born(draft)
            or in_small_letters(draft)
            or greeted(draft)
            or [c for c in alone(draft) if not signs(draft, c)]
        )
    return merged_people([c for c in kept if not (ends_a_firm(draft.pages, c) or ends_a_street(draft.blocks, c))])


_GIVEN_BOX = r"(?:^|\n)\W*(?:\d\W{1,3})?(?:vos?(?:tre)? )?prenoms?(?:\W?s\W)?\s*(?::|\n)"  # though it could not be read


def _by_itself(candidate: Candidate, kept: Sequence[Candidate]) -> Candidate:
    """A name under its label, as sure as any where the other one, right of the label, is not whom the paper concerns."""
    beside = any(c.reasons[0] == f"right of «{label_of(candidate)}" for c in kept)
    return (
        replace(candidate, score=candidate.score / DOUBTED) if TAKEN in candidate.reasons and not beside else candidate
    )


def _with_spouse(candidate: Candidate, kept: Sequence[Candidate]) -> Candidate:
    """One of two people whom a sentence names together, where a cell has them one below the other: both."""
    beside = candidate.reasons[0].startswith(("below", "right of")) and len(candidate.value) == 1
    pairs = (c.value for c in kept if beside and len(c.value) == 2 and c.score > 0.8)
    pair = next((pair for pair in pairs if any(same_person(candidate.value[0], name) for name in pair)), None)
    return replace(candidate, value=pair) if pair else candidate


def _named_in_full(candidate: Candidate, full: Sequence[str]) -> Candidate:
    """A surname in capitals with the given names that a civility announces elsewhere: `Mme DA SILVA`, `Mme DA SILVA Odile`."""
    name = candidate.value[0] if len(candidate.value) == 1 else ""
    words = name.split()
    more = [one for one in full if name.isupper() and f" {name} " in f" {one} " and len(one) > len(name)]
    given = [[word for word in one.split() if word not in words] for one in more]
    alone = len(more) == 1 and not any(word.isupper() for word in given[0])
    return replace(candidate, value=more) if alone else candidate


def _ends_sentence(candidate: Candidate) -> bool:
    """Whether a name that stands under what looks like a label is the end of a sentence that began on the line above."""
    return candidate.reasons[0].startswith("below") and re.search(r"\w{2}\.$", candidate.text) is not None


_IN_LETTERS = re.compile(
    r"(?<!\S)(?:[a-zà-ÿ] [^\W\d_]|[^\W\d_] [a-zà-ÿ])(?!\S)"
)  # `Bérengèr e T`: read letter by letter
_EDGE = 0.988  # of a picture's width: print that goes so far is cut off


def _names(candidate: Candidate) -> bool:
    """Whether every name has a word (`M. X` beside `Mme` is a box that is ticked), none stands letter by letter, none is cut."""
    cut = candidate.source == "ocr" and candidate.box is not None and candidate.box.x1 > _EDGE
    return not cut and all(
        re.search(r"\w\w", name) and not (name.islower() or spelled_out(name) or _IN_LETTERS.search(name))
        for name in candidate.value
    )


def _told(draft: Draft, cues: Sequence[Cue]) -> list[Candidate]:
    """Whom turns of phrase announce: read block after block, so that no column beside a sentence runs into it."""
    return [found for cue in cues for found in _told_by(draft.blocks, cue) or _told_by(draft.text, cue)]


_ADDRESSED = re.compile(  # `Anne ROUX, votre plainte a été validée`
    r"(?:^|\n)(?:(?:Bonjour|Cher|Chère),? )?(?P<n>[A-ZÀ-Þ][^\n,:;\d]{3,50}),\s{1,3}(?:[Vv]otre (?:plainte|demande|dossier|d[ée]claration|recours|requ[êe]te|d[ée]marche|inscription|droit|situation|proc[ée]dure|titre)\b|[Vv]os (?:droits|d[ée]marches|demandes)\b)"
)


_GREETED = re.compile(  # `Bonjour Anne ROUX` over a page of one's own space
    r"(?:^|\n)(?:Bonjour|Bonsoir|Bienvenue),? (?P<n>[A-ZÀ-Þ][^\n,:;!\d]{3,50}?) ?[,!]?(?=\n|$)"
)


def addressed(draft: Draft) -> list[Candidate]:
    """Whom a line addresses by name before it tells of what is theirs."""
    lines = (m for pattern in (_ADDRESSED, _GREETED) for m in pattern.finditer(draft.text.text))
    return [
        candidate_at(draft.text, "names", [name.text], m.start("n"), m.end("n"), 0.84, "addressed")
        for m in lines
        if is_person(m["n"]) and (name := leading_name(m["n"])) is not None and len(name.text.split()) > 1
    ]


def _told_by(text: Flow, cue: Cue) -> list[Candidate]:
    return after(text, "names", (cue,), find_names, reach=150, gap=4)


def _with_partner(candidate: Candidate, partners: Sequence[Candidate]) -> Candidate:
    """The candidate with whoever stands beside or below under `Co-emprunteur`, `Titulaire 2`."""
    for partner in partners:
        if partner.page != candidate.page or partner.score <= 0.6 or not (partner.box and candidate.box):
            continue
        if -0.01 < partner.box.cy - candidate.box.cy < 0.12:
            return replace(candidate, value=distinct([*candidate.value, *partner.value]))
    return candidate


def _household(draft: Draft) -> list[Candidate]:
    """The two or more people of a form's sections, all of them of one household: who asks, and who asks with them."""
    boxed = [(name, box) for name, box in form_people(draft) if box.roles & {"applicant", "co_applicant"}]
    names = distinct([name for name, _ in boxed])
    return [boxed[0][1].candidate("names", names, 0.93)] if len(names) > 1 else []


def _announced(draft: Draft) -> list[Candidate]:
    """The people a civility announces somewhere in the text, when they are one or two."""
    names = [name for name in everybody(draft) if not stands_as_another(draft, name)]
    if not 1 <= len(names) <= 2:
        return []
    start = max(0, draft.text.text.find(names[0]))
    return [candidate_at(draft.text, "names", names, start, start + len(names[0]), 0.7, "announced by a civility")]


def _in_boxes(draft: Draft) -> list[Candidate]:
    """The person of a form whose last and first names have boxes of their own."""
    names = [name for name, box in form_people(draft) if not _SIGNS.search(fold_in_place(box.heading))]
    names = distinct(names) or [entry.name for entry in entries(draft)]
    return listed(draft, names, 0.78, "boxes") if 1 <= len(names) <= 2 else []


def _born(draft: Draft) -> list[Candidate]:
    """The people whose birth is told."""
    names = distinct([name for name, at in born_people(draft.text.text) if not _signs_there(draft, name, at)])
    return listed(draft, names, 0.75, "born") if 1 <= len(names) <= 2 else []


def _signs_there(draft: Draft, name: str, at: int) -> bool:
    """Whether what follows a name says that its bearer signs: `ROUX, Anne, expert-comptable née le`."""
    last = fold_in_place(name.split()[-1])
    end = draft.folded.find(last, at) + len(last)
    return end > at + len(last) and _SIGNS_AFTER.match(draft.folded, end) is not None


def paired(last: Sequence[Candidate], first: Sequence[Candidate]) -> list[Candidate]:
    """`Nom : …` and `Prénom : …` of one form make a name; where there is but one of each, the surname may stand below,
    in one column with it however far."""
    made = []
    lone = len({str(c.value) for c in last}) == len({str(c.value) for c in first}) == 1
    over = -0.08 if lone else -0.02
    for one in last[:3]:
        near = [
            two
            for two in first
            if two.page == one.page
            and one.box
            and two.box
            and (over < two.box.cy - one.box.cy < 0.08 or (lone and abs(two.box.x0 - one.box.x0) < _ONE_COLUMN))
        ]
        if near and one.score > 0.5 and not torn(one.value):
            two = min(near, key=lambda c: abs(c.box.cy - one.box.cy) if c.box and one.box else 1.0)
            score = min(one.score, two.score) * 0.97
            score = max(score, _ONE_OF_EACH) if lone and score > _PLAINLY else score
            made.append(replace(one, value=[f"{one.value} {two.value}"], score=score))
    return made


_ONE_COLUMN = 0.012  # of a page's width, between the edges of its values
_PLAINLY, _ONE_OF_EACH = 0.8, 0.97  # boxes well read; the only ones of a page leave no doubt


def _another(draft: Draft, candidate: Candidate) -> bool:
    """Whether the first person of the list is named as a relative, or as one who acts for somebody."""
    return bool(candidate.text) and stands_as_another(draft, candidate.text[:25], candidate.text)


def stands_as_another(draft: Draft, words: str, whole: str = "") -> bool:
    """Whether what stands around these words, in the text or in its block, says so of whoever they name."""
    for text in (draft.text, draft.blocks):
        place = text.text.find(words)
        if place >= 0 and is_another(text.folded, place, place + len(whole or words), labels=text is draft.text):
            return True
    return False


def signs(draft: Draft, candidate: Candidate) -> bool:
    """Whether the first person of the list is named as one who signs."""
    text = draft.blocks if candidate.reasons[0].startswith("below") else draft.text  # no row of the column beside it
    if _undersigned(text, candidate.text):
        return True
    place = text.text.find(candidate.text[:25]) if candidate.text else -1
    before = text.folded[max(0, place - 40) : place] if place >= 0 else ""
    signs = _SIGNS.search(before)
    after = _SIGNS_AFTER.match(text.folded, place + len(candidate.text)) if place >= 0 else None
    if after and ("soussigne" in before or candidate.reasons[0] == "block" or _ATTESTS.match(text.folded, after.end())):
        return True
    if _BY_DELEGATION.search(before):
        return True
    if place >= 0 and _OFFICER_AFTER.match(text.folded, place + len(candidate.text)):
        return True
    return bool(signs and not _VERB.search(signs.group())) or titled(candidate.text)


def _undersigned(text: Flow, name: str) -> bool:
    """Whether a sentence says of somebody, wherever else named: `Je soussignée, Anne ROUX, interne du service, certifie`."""
    several = (
        re.finditer(rf"\bsoussignee?s?\W{{1,4}}(?:dr\W{{1,3}})?{re.escape(fold_in_place(name))}", text.folded)
        if name
        else ()
    )
    return any(_SIGNS_AFTER.match(text.folded, match.end()) for match in several)


def everybody(draft: Draft) -> list[str]:
    """All people that a civility announces in the running text, signers left out, in order."""
    names: list[str] = []
    for match in re.finditer(
        r"(?<!\w)(?:Madame|Monsieur|Mademoiselle|Mme|Mlle|M\.|Mr|(?<=, )M(?= [A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ])|MADAME|MONSIEUR|MME)(?!\w)",
        draft.text.text,
    ):
        name = leading_name(draft.text.text, match.start())
        if name is None or name.start > match.start() + 1 or surname_alone(name.text):
            continue
        if _beside_another(draft.text, match.start(), name):
            continue
        before = draft.folded[max(0, match.start() - 40) : match.start()]
        signs = _SIGNS.search(before)
        if re.search(r"\b(?:par\sdelegation|temoignage)\b[^.;:]{0,30}$|\bpieces? jointes? ?: [^.;\n]{0,30}$", before):
            continue  # who signs for whoever decides, who bears witness
        if re.search(
            r"\brapport (?:de l[a']|du) ?[a-z' -]{4,30},\W*$|\b(?:chez|c/o|represente\w* par|(?:par|de) (?:son|sa|leur|ses) (?:president|direct|gerant|representant|maire|administrat|mandataire|responsable)\w*(?: (?:general|delegu|adjoint|legal|legaux|en exercice|et associe)\w*)*,?|sous la presidence de|presidee? par|en presence de)\W*$",
            before,
        ):
            continue  # somebody else's home, or who acts for a firm
        if _HOLDS_OFFICE.match(draft.folded, name.end) or _OUTSIDER.match(draft.folded, name.end):
            continue
        if not signs or _VERB.search(signs.group()) or _SERVES.search(before):
            names.append(name.text)
    return distinct(names)


def _beside_another(text: Flow, civility: int, name: Name) -> bool:
    """Whether what follows a civility alone on its line stands in the column beside it: a line of the sender's head."""
    first = next((at for at in range(civility, name.end) if text.text[at] == "\n"), None)
    if first is None or text.text[max(0, civility - 1)] != "\n":
        return False
    upper, lower = text.words_in(civility, civility + 1)[0][0], text.words_in(first + 1, first + 2)[0][0]
    return abs(upper.box.x0 - lower.box.x0) > _COLUMN


_COLUMN = 0.1  # of a page's width


_OUTSIDER = re.compile(  # `M. Paul ROUX, voisin des époux`, `M. Paul ROUX ← ancien bailleur`
    r"\s*(?:←|<-|,|\(|:|[–—-])\s*(?:(?:son|sa|leur|votre|l[ea]|un|une) )?(?:voisine?|temoin|(?:ancien(?:ne)?|precedente?) (?:bailleur|bailleresse|proprietaire|logeur|employeur)|(?:bailleur|bailleresse|proprietaire|logeur|logeuse) (?:du|de (?:leur|son)) (?:ancien|precedent|dernier|premier))\b"
)
_HOLDS_OFFICE = re.compile(  # `J'ai, Madame Anne ROUX, commissaire de justice à la résidence de`: who makes the act
    r"\s*,?\s*(?:commissaires? de justice|huissiers? (?:de justice|audiencier)|clerc (?:assermente|habilite|significateur|de notaire)"
    r"|notaires? (?:a|au|en|soussignee?|associee?|salariee?|titulaire|membre)\b|maire (?:de|d'|du)|officier (?:de l'etat civil|public|ministeriel)|(?:vice-)?presidente? (?:du|de la|au) |juges? (?:aux|des?|du|d')|(?:substitut|procureure?|greffi(?:er|ere))\b|avocate?s? (?:au|a la|associee?)\b)"
)
_SERVES = re.compile(
    r"\b(?:(?:avocate?|conseil) d'|(?:de|pour|aupres de|du compte de)(?: nos clients?)?)\W*$"
)  # `expert-comptable de Mme A`


def several_people(draft: Draft, most: int = 2) -> list[str]:
    """The people of a paper that concerns two: those whose birth is told, and those a civility announces, in order."""
    born = [name for name, _ in born_people(draft.text.text)]
    said = draft.folded.replace("\n", " ")
    told = [name for name in everybody(draft) if not any(_misread(name, other) for other in born)]
    names = distinct([*told, *(n for n in born if fold_in_place(n) in said)])
    names.sort(key=lambda name: said.find(fold_in_place(name)) % (len(said) + 1))
    return names if len(names) <= most else []


def _misread(name: str, other: str) -> bool:
    """Whether a name is another but for one letter: of one paper, both are somebody's, misread once."""
    one, two = fold_in_place(name), fold_in_place(other)
    return one != two and len(one) > _SHORT and Levenshtein.distance(one, two, score_cutoff=1) < 2


_SHORT = 8  # letters: `Li Roux` and `Lu Roux` may be two people


def named_after(draft: Draft, pattern: str, score: float = 0.9) -> list[Candidate]:
    """People named right after a pattern, in the running text or in a table row; of a list, all of them."""
    cues = (Cue(pattern, score),)
    found = (after(text, "names", cues, find_names, reach=140, gap=5) for text in (draft.text, draft.table))
    several = [candidate for several in found for candidate in several if not titled(candidate.text)]
    return [c for c in several if not any(len(c.value) < len(o.value) and c.text in o.text for o in several)]


def say_names(draft: Draft, names: Sequence[str], confidence: float = 0.85, field: str = "person_names") -> None:
    """Sets a list of names, placed where the first of them stands."""
    if names:
        start = max(0, draft.text.text.find(names[0]))
        draft.say(field, list(names), start, start + len(names[0]), confidence)
