# ruff: noqa: E501  (turns of phrase are read whole)
"""Who is named on a paper beside whom it concerns: a relative, whom somebody parted from or came with, whoever acts for somebody.

`Je vis séparée de M. X`, `à la demande de sa mère, Mme Y`, `Conjoint : Z`: the words right before the name say so;
`Mme Y, mandataire judiciaire`: the words after it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.fields.declaration import Candidate
from extractors.fields.flow import Flow
from extractors.fields.names import is_company
from extractors.fields.parsed import fold_in_place
from extractors.fields.prose import STREETWARD
from extractors.page import Page

_KIN = (
    r"(?:(?:beau|belle|grand)[ -]?)?(?:pere|mere|parents?|conjointe?|concubine?|compagn(?:on|e)|partenaire|epou(?:x|se)|mari|femme|frere|s(?:oe|œ|o)ur|fils|fille|neveu|niece"
    r"|oncle|tante|cousine?|gendre|bru|amie?|voisine?|collegue|colocataire|tut(?:eur|rice)|curat(?:eur|rice)|mandataire(?: judiciaire)?|representante? legale?|avocate?|medecin)"
)
_NAMED = r"\W{0,3}(?:(?:m|mr|mme|mlle|monsieur|madame|mademoiselle)\b\W{0,3})?$"
_TOLD = re.compile(
    r"(?:"
    rf"\b(?:sa|son|ses|ma|mon|mes|leurs?) (?:ex-?|ancien(?:ne)? |future? )?{_KIN}(?: legale?)?"
    r"|\bvotre (?:ex-?|future? )?(?:conjointe?|epou(?:x|se)|mari|femme|partenaire|concubine?|compagn(?:on|e))"
    r"|\b(?:separee?s?|divorcee?s?)(?: de (?:fait|corps))?(?: depuis [^.;:]{2,25})?(?: de| d'avec| d')|\bveu(?:f|ve) d(?:e|')|\b(?:re)?mariee? (?:a|avec)|\bpacsee? (?:a|avec)"
    r"|\b(?:accompagnee?s?|assistee?s?) (?:de|d'|par)"
    r"|\b(?:deces|naissance|accident|vol|perte)s? (?:[a-z]+ ){0,2}?(?:declare|signale|constate|denonce)e?s? par|\b(?:curat(?:eur|rice)|tut(?:eur|rice))"
    r"|\bsur (?:la )?declaration d[eu]|\b(?:votre|l[ea]) (?:voisine?|collegue|colocataire)"
    r"|\b[li1]?'? ?aidante?s?(?: (?:familiale?|declaree?|designee?|principale?))?(?: (?:est|sera))?\s?:?"
    r"|\brevenus? [^.;:\n]{0,40}(?:declaree?s?|percus?) par"
    r"|\b(?:avis (?:d'impot(?:s|ion)?(?: sur les? revenus?)?|d'imposition|fiscal|de situation declarative|de taxe|etabli|emis)|quittances?|factures?|bail|contrat de location|compte(?: bancaire| joint)?|ressources|livret)\b[^.;:]{0,40}\b(?:etablie?s?|ouverte?s?|emise?s?|libellee?s?)?,?\s(?:au nom|aux noms) d(?:e|u|')"
    r"|\b(?:reprise|reprendre|logement)\b[^.;:]{0,40}?\b(?:au (?:benefice|profit) de|pour (?:y )?loger|afin d'y loger)\s?:?"
    r"|\bl?'?enfants? (?:de|du) ?(?:l'interessee?|la (?:demandeuse|requerante|candidate)|demandeur|requerant|candidat)"
    rf"){_NAMED}"
)
_LABELLED = re.compile(
    r"\b(?:pere|mere|conjointe?|concubine?|compagn(?:on|e)|bailleur|bailleresse|logeur|employeur|voisine?|mandataires?|tut(?:eur|rice)|curat(?:eur|rice)|representante?|responsable)(?: (?:declaree?|presumee?|legale?|(?:du|de la|de l') ?(?:mineure?|enfant|interessee?|titulaire|demandeu(?:r|se))))?"
    rf"\s*:{_NAMED}"
)
_ACTS_FOR = re.compile(
    r"\s*[,(–-]?\s*(?:en (?:sa )?qualite de )?(?:mandataire judiciaire|tut(?:eur|rice)\b|curat(?:eur|rice)\b|representante? legale?|(?:le |la )?futur(?:e)? (?:pere|mere|parent)\b|autre parent\b|interprete\b)"
)
_REACH = 90  # letters before a name
_HELPS = re.compile(  # `lu et traduit par Mme X`, `vous partagez la chambre avec Mme Y`
    r"\b(?:(?:traduite?|interpretee?|redigee?|ecrite?|lue?|aidee?)s?\b[^.;:]{0,45}\s(?:par|avec (?:l'aide|le concours) (?:de|d'))|partage[rz]?\b[^.;:]{0,40}\savec)"
    rf"{_NAMED}"
)


def helps(folded: str, start: int) -> bool:
    """Whether whoever is named there wrote, read or translated the paper, or shares somebody's room."""
    return _HELPS.search(folded[max(0, start - _REACH) : start]) is not None


_NEIGHBOUR = re.compile(
    rf"\b(?:voisine?|collegue|colocataire|bailleur|bailleresse|proprietaire|employeur|logeur|logeuse){_NAMED}"
)


def is_neighbour(folded: str, start: int) -> bool:
    """Whether whoever is named there is a neighbour, a landlord, an employer: nobody of the family."""
    return _NEIGHBOUR.search(folded[max(0, start - _REACH) : start]) is not None


_APART = re.compile(  # `Titulaire précédent (compte clos)`, `Témoin entendu`, `bénéficiaire de la reprise :`
    r"(?:"
    r"\b(?:ancien(?:ne)?|precedent) compte\b[^.;:]{0,40}?\b(?:tenu|ouvert|detenu)s? avec"
    r"|\b(?:titulaire|occupante?|souscript(?:eur|rice)|abonnee?|cliente?) precedente?|\b(?:precedente?|ancien(?:ne)?) (?:titulaire|occupante?|souscript(?:eur|rice)|abonnee?|cliente?)"
    r"|\b(?:chez|c/o)(?= m)|\bautre occupante?(?: (?:declaree?|connue?|habituel(?:le)?))? (?:est|sera)|\bbeneficiaires? de la reprise"
    r"|(?:^|\n)\W*(?:temoin(?: entendue?)?|mise? en cause|mineure? presente?\b[^\n:]{0,20})(?= ?[:\n])"
    r"|\bpersonnes? a (?:prevenir|contacter)(?: en cas [^.;:\n]{2,30})?|\ben cas d'(?:urgence|accident),? (?:prevenir|contacter|appeler|avertir)"
    r")(?: \([^()\n]{3,25}\))? ?:?(?P<gap>\W{0,3}(?:(?:m|mr|mme|mlle|monsieur|madame|mademoiselle)\b\W{0,3})?)$"
)
_VISITOR = re.compile(  # `Mme ROUX, voisine`; `au nom de P. ROUX, ne concerne pas le titulaire`
    r"\s?,\s(?:(?:(?:son|sa|leur|votre|l[ea]|une?) )?voisine?\b|(?:qui )?ne (?:l[ea] |vous )?concerne(?:nt)? pas\b)"
)


def stands_apart(folded: str, start: int, end: int, blocks: bool = False) -> bool:
    """Whether the words around a name make it that of nobody whom any paper concerns: one before, a witness, a neighbour.

    `blocks`: the text goes block after block, so that a line stands under the one before it.
    """
    before = _APART.search(folded[max(0, start - _REACH) : start])
    told = before is not None and (blocks or "\n" not in before["gap"])
    return told or _VISITOR.match(folded, end) is not None


def labelled_another(folded: str, start: int) -> bool:
    """Whether a label right before a name says whose it is, not one's whom the paper concerns: `bailleur : M. Paul ROUX`."""
    return _LABELLED.search(folded[max(0, start - _REACH) : start]) is not None


def is_another(folded: str, start: int, end: int, labels: bool = True) -> bool:
    """Whether the words around `folded[start:end]` say that the person named there is not whom the paper concerns.

    `labels`: the order of the text keeps a label (`Conjoint :`) beside its value.
    """
    before = folded[max(0, start - _REACH) : start]
    labelled = labels and labelled_another(folded, start)
    labelled = labelled or helps(folded, start) or stands_apart(folded, start, end, blocks=not labels)
    return labelled or _TOLD.search(before) is not None or _ACTS_FOR.match(folded, end) is not None


_SECTION = re.compile(  # a heading that says whose boxes stand under it
    r"^\W*(?:\d{1,2}\W{1,3}|[a-z][.)]\s)?(?:(?:le|la|les|l'|votre|vos|identite d[eu](?: l[ae'])?) ?)?(?:futurs? |autres? )?(?:pere|mere|parents?|patiente?|conjointe?|epou(?:x|se)|partenaires?|concubine?"
    r"|medecin|sage-femme|praticien|assuree?|beneficiaire|demandeu(?:r|se)|requerante?|titulaire|enfants?|interessee?|employeur|tuteur|tutrice|representante? legale?)s?(?:\(e\))?(?: (?:ou|et|/) [^:]{2,30})?\W*$"
)
_ANOTHERS_SECTION = re.compile(
    r"\b(?:pere|conjointe?|medecin|sage-femme|praticien|employeur|tuteur|tutrice|representant)\b|\bautre parent"
)
_SECTION_REACH = 0.12  # of a page, between a heading and its boxes


def in_another_section(pages: Sequence[Page], candidate: Candidate) -> bool:
    """Whether the nearest heading over a labelled name is a relative's or that of who signs: `Le futur père ou le conjoint`."""
    box = candidate.box
    if box is None or not candidate.reasons[0].startswith(("right of", "below")):
        return False
    page = candidate.on(pages)
    over = [
        (round(line.box.cy, 2), line.box.x0, folded)  # of two columns, the heading of its own
        for line in (page.lines if page is not None else ())
        if 0 <= box.y0 - line.box.y1 < _SECTION_REACH
        and line.box.x0 < box.x1
        and len(line.words) <= 7
        and _SECTION.match(folded := fold_in_place(line.text))
    ]
    nearest = max(over, default=(0.0, 0.0, ""))[2]
    return _ANOTHERS_SECTION.search(nearest) is not None and not re.search(r"\b(?:mere|patiente?|assuree?)\b", nearest)


_FIRM_BEGINS = re.compile(r"[^:\d]{3,30}:\s?(?P<firm>[^:\d]{3,30})$")  # `Partenaire : Mutuelle`


def ends_a_firm(pages: Sequence[Page], candidate: Candidate) -> bool:
    """Whether a name is the rest of a firm's that a label announces on the line above: `Partenaire : Mutuelle` over `Val d'Or`."""
    box, page = candidate.box, candidate.on(pages)
    if box is None or page is None:
        return False
    over = (
        line for line in page.lines if abs(line.box.x0 - box.x0) < 0.02 and 0 < box.cy - line.box.cy < 2 * box.height
    )
    told = (_FIRM_BEGINS.match(line.text) for line in over)
    return any(match is not None and is_company(match["firm"].split()[-1]) for match in told)


def ends_a_street(text: Flow, candidate: Candidate) -> bool:
    """Whether a name is the rest of a street's that the line above begins: `148 bis square des` over `Frères Lumière`."""
    place = text.text.find(candidate.text) if candidate.text else -1
    return place > 0 and STREETWARD.search(text.folded[max(0, place - 40) : place].rstrip()) is not None


def surnames_of(candidate: Candidate, several: Sequence[Candidate]) -> bool:
    """Whether what looks like one person is the surnames of two others: how a couple signs, `Mbarga Traoré`."""
    if len(candidate.value) != 1:
        return False
    words = set(fold_in_place(candidate.value[0]).split())
    for other in several:
        theirs = [set(fold_in_place(name).split()) for name in other.value]
        if len(theirs) > 1 and words <= set().union(*theirs) and not any(words <= one for one in theirs):
            return sum(bool(words & one) for one in theirs) > 1
    return False
