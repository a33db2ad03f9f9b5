# ruff: noqa: E501  (turns of phrase are read whole)
"""What a court decided: the kind of ruling, from the operative part after `PAR CES MOTIFS` and from the title.

The facts and the grounds tell the whole story of a family or of a lease (an earlier order, the other side's claims), so
only the operative part (`dispositif`) and the title count. Headings are often letter-spaced (`P A R  C E S  M O T I F S`).
Texts: civil code art. 233-246 and 250-3 (divorce), 254-256 (provisional measures), 296 (legal separation), 515-9
(protection order), 371-2 (child support), 425-440 (guardianship); law of 6 July 1989 art. 15 and 24 (lease).
"""

from __future__ import annotations

import re
from functools import cache

from extractors.documents._ruling_words import words
from extractors.fields.parsed import fold_in_place

_SPACED = re.compile(r"(?<!\w)(?:\w[ ’'-]){3,}\w(?!\w)")
_SPACED_HYPHEN = re.compile(r"(?<=\b[^\W\d_] [^\W\d_]) - (?=[^\W\d_] [^\W\d_]\b)")  # within a name of three words
_OPERATIVE = re.compile(
    r"p\s*a\s*r\s*c\s*e\s*s\s*m\s*o\s*t\s*i\s*f\s*s|(?:^|\n)\s*d\s*i\s*s\s*p\s*o\s*s\s*i\s*t\s*i\s*f\s*(?=\n|[:.])"
    r"|(?:^|\n)\W{0,3}(?:d\s*e\s*c\s*i\s*d\s*e|o\s*r\s*d\s*o\s*n\s*n\s*e|a\s*r\s*r\s*e\s*t\s*e)\s*:\s*(?=\n\W{0,3}article\b)"  # an administrative court's
    r"|(?:^|\n)\W{0,3}(?:teneur|texte|termes?|copie|extrait|lecture)\s+du\s+dispositif[^\n.;:]{0,40}(?=\n|:)"
)
_FORMULA = re.compile(  # the sentence that leads to the orders, in rulings without that heading
    r"(?:^|\n)\W{0,3}(?:(?:p(?:ou|a)r\s+ces\s+(?:raisons|motifs|considerations)|en\s+consequence|sur\s+(?:ce|quoi)(?=,?\s(?:le|la)\s(?:juge|tribunal|cour)\b))\b[^\n.;]{0,120}(?=\s*[:,]?\s*\n|\s*:)"
    r"|(?:dispositif\W{1,4})?(?:le|la|nous,?)\s(?:juge|tribunal|cour|president|magistrat|conseil|formation)[^\n.;]{0,60}?,\s?"
    r"(?:(?:apres\s[^\n.;,]{3,40},\s)?statuant|par\s(?:jugement|ordonnance|arret|decision))\b[^\n.;]{0,200}(?=\s*[:,]?\s*\n|\s*:))"
    r"|\b(?:le|la|nous,?)\s(?:juge|tribunal|cour)\b[^\n.;:]{0,90}?,\s?statuant\b[^\n.;:]{0,160}:"
    r"|(?:^|\n)\W{0,3}statuant\b[^\n.;:]{0,120}?,?\s(?:le|la|nous,?)\s(?:juge|tribunal|cour|president|magistrat|conseil)\b[^\n.;:]{0,80}:"
    r"|\bstatuant\s+a\s+nouveau\b"
    r"|\ba\s+(?:statue|rendu|decide|juge)\b[^.;\n]{0,60}\b(?:suivante?s?|ci-apres)\s*:"
    r"(?!\s*(?:entre|(?:partie\s+)?(?:demand|defend)|requer|majeur|personne|parti|concern|dans\s+l|vu\b|epou|affaire|en\s+la\s+cause)\w*)"  # the parties first
    r"|\bdont\s+(?:le\s+dispositif|la\s+teneur|les\s+termes)\b[^\n.;]{0,40}(?:suit|suivante?s?|ainsi\s+conc\w+)\s*:"
)
_ORDERS = re.compile(
    r"(?:\n\W{0,3}|: )(?:autorisons|constatons|disons|fixons|ordonnons|attribuons|prononcons|statuons|declarons|interdisons|rejetons|enjoignons|condamnons|liquidons|taxons|designons|donnons acte|commettons|homologuons|suspendons|deboutons|accordons|delivrons|placons(?=[^\n;]{2,80}\ssous\b)|ouvrons|renouvelons|habilitons)\b"
)
_COMMANDS = re.compile(
    r"(?:^|\n)\W{0,3}(?:HOMOLOGUE|FIXE|DIT|ORDONNE|CONSTATE|PRONONCE|CONDAMNE|AUTORISE|D[ÉE]BOUTE|ENJOINT|VALIDE|ATTRIBUE|INTERDIT|SUSPEND|ACCORDE|INFIRME|CONFIRME|D[ÉE]CLARE|REJETTE|MAINTIENT|D[ÉE]LIVRE|D[ÉE]SIGNE|NOMME|OUVRE|RENOUVELLE|PLACE(?=[^\n;]{2,80}\ssous\b))\b"
    r"|(?:^|\n|[,;:] )\W{0,3}(?:ENJOIGNONS|CONDAMNONS|ORDONNONS|DISONS|FIXONS|PRONON[CÇ]ONS|AUTORISONS|CONSTATONS)\b"
)
_LISTED = re.compile(  # a line that is an order of a list, in ordinary writing: `Déclare que …` over `2. Suspend …`
    r"(?:^|\n)\W{0,3}(?:\d{1,2}\s?[.)°/-]{1,2}\s?)?(?:Homologue|Fixe|Dit|Ordonne|Constate|Prononce|Condamne|Autorise|D[ée]boute|Enjoint|Valide|Attribue|Interdit|Suspend|Accorde|D[ée]clare|Rejette|Maintient|D[ée]livre|D[ée]signe|Nomme|Ouvre|Renouvelle|Alloue|Confie|Rappelle|D[ée]l[èe]gue|Place(?= sous )) (?=[\w'’])"
)
_MANY = 3  # orders, so that a list of them is the operative part
_TOLD = (
    r"(?:^|\n)\W*(?:ce qui (?:est|etait|a ete) (?:juge|tenu pour|deja)? ?(?:acquis|constant|etabli)|(?:points?|faits|elements?) (?:acquis|constants?|etablis|non contestes?))\b(?=\W*\n|\s?:)|expose\s*(?:du litige|des faits|des motifs)|(?:^|\n)\W*(?:(?:[ivx\d]{1,3}|[a-h])\W+)?(?:(?:rappel\s+(?:des\s+|de\s+la\s+)?|les\s+)?faits\b|rappel de la procedure|"
    r"(?:le |du )?litige\b(?=\W*\n)|(?:la )?(?:decision motivee|motivation)\b|motifs\b|expose\s*(?=\n|[:.])|discussion\s*(?=\n|[:.])|procedure\s*(?=\n|[:.])"
)
_FACTS = re.compile(rf"{_TOLD})")
_STORY = re.compile(rf"{_TOLD}|sur\s+(?:ce|quoi)\b|\b(?:attendu|considerant)\s+qu|d\s*e\s*b\s*a\s*t\s*s\s*:?\s*\n)")


@cache
def _patterns(table: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(pattern)) for kind, pattern in words()[table])


def unspaced(text: str) -> str:
    """Letter-spaced words closed up.

    >>> unspaced("T R I B U N A L de Pau")
    'TRIBUNAL de Pau'
    >>> unspaced("A I X - E N - P R O V E N C E - 2 e chambre")
    'AIX-EN-PROVENCE - 2 e chambre'
    """
    return _SPACED.sub(lambda match: match.group().replace(" ", ""), _SPACED_HYPHEN.sub("-", text))


def operative_part(text: str) -> tuple[int, str] | None:
    """Where the operative part begins and its text, or None when these pages have none."""
    folded = fold_in_place(text)
    places = [match.end() for match in _OPERATIVE.finditer(folded)]
    formula = None if places else _FORMULA.search(folded)
    if formula is not None:
        places = [formula.start() if formula.group().startswith("statuant") else formula.end()]
    if places:
        return places[-1], text[places[-1] :]
    order = _ORDERS.search(folded) or _COMMANDS.search(
        text
    )  # an order may go from its reasons to its verbs without a heading
    start = order.start() if order else _list_of_orders(text)
    return (start, text[start:]) if start is not None else None


def _list_of_orders(text: str) -> int | None:
    """Where a list of orders without any heading begins: several lines that are one, each with its verb first."""
    several = [match.start() for match in _LISTED.finditer(text)]
    return several[0] if len(several) >= _MANY else None


def in_sentences(text: str) -> str:
    """The text folded, without the points of `M.` and initials: what is left of them ends a sentence. Same positions."""
    return re.sub(r"\b([a-z]|mr|mme|mlle|me|art|al)\.", r"\1 ", fold_in_place(text))


def story_start(text: str) -> int | None:
    """Where the facts begin (`EXPOSÉ DU LITIGE`, `FAITS`, `MOTIFS`), or None when the ruling tells none."""
    story = _FACTS.search(fold_in_place(text))
    return story.start() if story else None


def head_part(text: str) -> str:
    """What comes before the facts: court, title, parties."""
    folded = fold_in_place(text)
    story = _STORY.search(folded)
    operative = _OPERATIVE.search(folded) or _FORMULA.search(folded)
    ends = [m.start() for m in (story, operative) if m]
    return text[: min(ends, default=min(len(text), 2500))]


NOTHING_TOLD = ("other", 0.7)  # neither the orders nor a title tell a kind


def ruling_kind(text: str, other: str = "") -> tuple[str, float] | None:
    """The kind of ruling and how sure it is; None when the pages hold neither operative part nor a telling title.

    `other` is the same text read row by row, where the title may stand beside the parties.
    """
    head = unspaced(fold_in_place(head_part(text) + "\n" + (head_part(other) if other else "")))
    titles = [kind for kind, pattern in _patterns("titles") if pattern.search(head)]
    operative = operative_part(text)
    if operative is None:
        return (titles[0], 0.7) if titles else None
    body = unspaced(in_sentences(operative[1]))
    decided = [kind for kind, pattern in _patterns("decisions") if pattern.search(body)]
    if decided[:1] == ["eviction"] and "lease_termination" in decided and _left(body):
        decided = decided[1:]
    strong = [t for t in titles if t in ("protection_order", "provisional_measures", "non_conciliation")]
    if strong and not {"divorce", "legal_separation"} & set(decided):
        return strong[0], 0.97
    if decided:
        return decided[0], 0.97 if decided[0] in titles or not titles else 0.92
    return (titles[0], 0.8) if titles else NOTHING_TOLD


_ORDERED = re.compile(
    r"(?:ordonn(?:e|ons)|autoris(?:e|ons)|dit qu[^.;]{0,200}|il (?:pourra|sera) [^.;]{0,40}proced[^.;]{0,40})[^.;]{0,160}expulsion|expulsion[^.;]{0,80}est ordonnee"
    r"|(?:autoris\w*|di[ts](?:ons)? que?)\b[^.;]{0,200}\bexpuls(?:er|ee?s?)\b"
)
_REFUSED = re.compile(
    r"(?:debout|rejett?|refus|desist|renonc|abandon)\w*[^.;]{0,160}expulsion|(?:dit|disons|dire)(?: (?:en consequence|par consequent|des lors|toutefois|ainsi|donc),?){0,2} (?:n'y avoir(?: plus)? lieu|qu'il n'y a (?:plus |pas )?lieu)[^.;]{0,80}expulsion|expulsion[^.;]{0,60}(?:(?:est |)(?:rejetee|refusee)|sans objet|n'a plus d'objet)"
)
_ALL_REFUSED = re.compile(
    r"(?:deboute|rejette)[^.;]{0,60}(?:l'ensemble|toutes|de ses demandes)"
)  # or what is left of them
_STANDS = re.compile(  # `dit n'y avoir lieu de suspendre les effets de cette clause`, `rejette la demande de sursis à expulsion`
    r"(?:n'y avoir(?: pas| plus)? lieu|qu'il n'y a (?:pas |plus )?lieu|refus\w*|rejett?\w*|debout\w*)[^.;]{0,90}"
    r"\b(?:suspendre|suspension|surseoir|sursis)\b[^.;,]{0,60}"  # `suspend`, beside a demand refused, is an order
)
_SUSPENDED = re.compile(
    r"(?:suspend\w*|suspension d)[^.;]{0,60}(?:effets?[^.;]{0,30}clause|clause resolutoire)|(?:suspend\w*|surs\w+ a|sursis a)[^.;]{0,60}expulsion"
)


def _left(body: str) -> bool:
    """Whether nobody is evicted any more: the lease ends, its effects are not suspended, the eviction is refused."""
    refused = _REFUSED.search(body) or _ALL_REFUSED.search(body)
    return refused is not None and not _SUSPENDED.search(body)


def eviction_ordered(text: str) -> bool | None:
    """Whether the operative part orders an eviction; False when refused, withdrawn or suspended; None when it says nothing of it."""
    operative = operative_part(text)
    if operative is None:
        return None
    body = _STANDS.sub(" ", unspaced(in_sentences(operative[1])))
    if "expuls" not in body:
        return None
    if _SUSPENDED.search(body) or _REFUSED.search(body):
        return False
    if _ORDERED.search(body):
        return True
    return False if _ALL_REFUSED.search(body) else None
