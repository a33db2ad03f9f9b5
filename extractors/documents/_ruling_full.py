# ruff: noqa: E501  (turns of phrase are read whole)
"""A party's name in full: broken by a narrow column, parted by commas, in two columns of a table, or with counsel."""

from __future__ import annotations

import re

from extractors.documents._ruling_labels import CIVIL
from extractors.fields.name_words import is_civility, name_word
from extractors.fields.names import distinct, is_company, is_person
from extractors.fields.parsed import fold_in_place
from extractors.fields.surnames import surname_alone

_Named = tuple[str, int, int]
_FIRM = re.compile(r"(?:SOCI[ÉE]T[ÉE]|Soci[ée]t[ée]|ASSOCIATION|Association|FONDATION|Fondation) (?=\S)")
_ALIKE = str.maketrans("2105", "zios")  # digits that readers of pictures take letters for


def own_name(name: str, text: str) -> str:
    """A firm's name without the word for what it is, which the text elsewhere writes small: `la société Domofrance`."""
    kind = _FIRM.match(name)
    if kind is None:
        return name
    own, word = name[kind.end() :], kind.group().strip().lower()
    folded, said = fold_in_place(text), fold_in_place(f"{word} {own}")
    told = (at.start() for at in re.finditer(re.escape(said), folded))
    return own if any(text[at].islower() for at in told) else name


_REST = re.compile(r"\s*\n(?P<rest>[A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]*){0,3})[^\S\n]*(?=\n|$)")


def unbroken(named: _Named, head: str, text: str) -> _Named:
    """A name whose surname goes on in the next line of a narrow column, where the text has it whole on one line."""
    name, start, end = named
    rest = _REST.match(head, end)
    if rest is None:
        return named
    whole = f"{name} {rest['rest']}"
    said = fold_in_place(text).replace(" ", "").translate(_ALIKE)
    return (whole, start, rest.end()) if fold_in_place(whole).replace(" ", "").translate(_ALIKE) in said else named


_FIRM_ENDS = re.compile(  # what a firm's name runs on with, in the next line
    r"\s*\n(?P<rest>[A-ZÀ-Þ][\w'’-]*(?: [\w'’&-]+){0,4}?), (?=prise? en la personne|dont le si[èe]ge|repr[ée]sent[ée]e? par|immatricul|agissant)"
)


def whole_firm(name: str, after: str) -> str:
    """A firm's name that ends its line, with what the next line has of it before its seat or who speaks for it.

    >>> whole_firm("Office public de l'habitat Nord", "\\nMaritime, pris en la personne de son directeur")
    "Office public de l'habitat Nord Maritime"
    """
    rest = _FIRM_ENDS.match(after)
    return f"{name} {rest['rest']}" if rest and is_company(name) else name


def without_acronyms(names: list[str]) -> list[str]:
    """The names but the initials of a firm that is named in full too.

    >>> without_acronyms(["OPH", "Office public de l'habitat Nord", "Zoé ROUX"])
    ["Office public de l'habitat Nord", 'Zoé ROUX']
    """
    told = {_initials(name) for name in names if is_company(name) and " " in name}
    return [name for name in names if not (_ACRONYM.fullmatch(name) and any(one.startswith(name) for one in told))]


_ACRONYM = re.compile(r"[A-ZÀ-Þ]{2,6}")


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"\w+", name) if len(word) > 2 and word.lower() not in _LINKS).upper()


_LINKS = ("des", "les", "aux", "pour", "sur")


def with_surname(name: str, text: str) -> str:
    """A given name whose surname stands apart from it, as the text elsewhere has both: `Madame Zoé` for `Mme Zoé ROUX`.

    >>> with_surname("Zoé", "et Madame Zoé, née\\nROUX le 2 mai. Madame Zoé ROUX quittera les lieux.")
    'Zoé ROUX'
    >>> with_surname("Zoé", "Mme Zoé ROUX et Mme Zoé ROY"), with_surname("ROUX", "M. ROUX SA")
    ('Zoé', 'ROUX')
    """
    if " " in name or name.isupper():
        return name
    told = re.finditer(rf"{CIVIL.pattern} (?P<whole>{re.escape(name)}(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]+){{1,3}})(?!\w)", text)
    found = {match["whole"] for match in told}
    return found.pop() if len(found) == 1 else name


_GIVEN = r"[A-ZÀ-Þ][a-zà-ÿ][\w'’]*(?:[- ][A-ZÀ-Þ][a-zà-ÿ][\w'’]*){0,2}"
_GIVEN_AFTER = re.compile(rf"(?:,\s{_GIVEN}){{1,4}}(?=\s*(?:,|\n|\(|$))")


def with_given_names(name: str, after: str) -> str:
    """A surname, or a surname and a given name, with the given names that follow it between commas.

    >>> with_given_names("LE GOFF", ", Rose, mère de l'enfant"), with_given_names("LE GOFF Rose", ", Anne, Zoé, ayant")
    ('LE GOFF Rose', 'LE GOFF Rose, Anne, Zoé')
    >>> with_given_names("Rose LE GOFF", ", Infirmière, née"), with_given_names("SCI Alba", ", Pau")
    ('Rose LE GOFF', 'SCI Alba')
    """
    words = name.split()
    given = _GIVEN_AFTER.match(after)
    alone = name.isupper() and surname_alone(name) and not is_company(name)
    if given is None or not words[0].isupper() or len(words[0]) < 2 or not (alone or is_person(name)):
        return name
    told = [word for word in re.split(r"[,\s]+", given.group()) if word]
    if not all(name_word(word) for word in told) or (not alone and words[-1].isupper()):
        return name
    return f"{name} {given.group().lstrip(', ')}" if alone else name + given.group()


_COUNSELLED = re.compile(  # `LE GOFF Rose, domiciliée à Pau, ayant Me Roux pour conseil`
    r"(?:^|\n)\W{0,3}(?:(?:[Dd]emande(?:ur|resse)|[Dd][ée]fende(?:ur|resse)|[Rr]equ[ée]rante?)\s*:?\s+)?(?P<who>[A-ZÀ-Þ][^,\n:;]{3,60})(?P<more>,[^\n;:]{0,90}?)"
    r"\b(?:ayant (?:M[ea]|pour (?:conseil|avocate?))|assist[ée]e? (?:de |par )M[ea]|repr[ée]sent[ée]e? par M[ea])\b"
)


def counselled(head: str) -> list[_Named]:
    """People without civility who begin a line that goes on with their lawyer: only parties have one."""
    found = []
    for match in _COUNSELLED.finditer(head):
        civil = is_civility(match["who"].split()[0])  # found by it
        if not civil and is_person(match["who"]) and not re.search(r"enfant|mineure?\b", fold_in_place(match["more"])):
            found.append((with_given_names(match["who"], match["more"]), *match.span("who")))
    return found


_COLUMNS = re.compile(
    r"\nN(?:OM|om)S?\n(?P<surnames>(?:[A-ZÀ-Þ][A-ZÀ-Þ'’ -]+\n){2,4})(?:[^\n]*\n){0,12}?PR[ÉE]NOMS?\n(?P<given>(?:[A-ZÀ-Þ][a-zà-ÿ][^\n\d:]{0,40}\n){2,4})"
)


def in_columns(text: str) -> list[_Named]:
    """The parties of a table with a column of surnames and one of given names; the orders call them `Mme ROUX`."""
    found: list[_Named] = []
    for match in _COLUMNS.finditer(text):
        surnames, given = match["surnames"].splitlines(), match["given"].splitlines()[: match["surnames"].count("\n")]
        called = [re.search(rf"\b(?:M\.|Mme|Mlle|Monsieur|Madame)\s{re.escape(one)}\b", text) for one in surnames]
        if len(given) == len(surnames) and all(called):
            places = [match.start("surnames") + sum(len(s) + 1 for s in surnames[:row]) for row in range(len(surnames))]
            pairs = zip(surnames, given, places, strict=True)
            found += [(f"{one} {two.strip()}", at, at + len(one)) for one, two, at in pairs]
    return found


_CLOSED = re.compile(r"[^\W_]{3}\s?\.(?=\s)|;\s*(?=(?:numero|n°|rg|r\.g|role|dossier)\b)")


def after_the_sides(folded: str) -> int | None:
    """Where the sentence ends that opposes one side to the other: `Dossier de Mme X, …, contre M. Y, …`."""
    against = re.search(
        r"\bdossier (?:de|d'|opposant)\b[^.;:]{0,20}?\b(?:m|mme|mlle|monsieur|madame)\b[^;]{0,200}?\bcontre\b", folded
    )
    closed = _CLOSED.search(folded, against.end()) if against else None
    return closed.end() if closed else None


_TOLD_OF = re.compile(  # where a ruling without headings turns to its story, or to its orders
    r"(?:^|\n|\. )\W{0,3}(?:(?:(?:le|la|les) |l')?(?:(?:co-?)?(?:demande(?:ur|resse)|defende(?:ur|resse))s?|requerante?s?|baill(?:eur|eresse)s?|locataires?|proprietaires?|epou(?:x|se)|appelante?s?|intimee?s?)"
    r" (?:\w+ ){0,2}(?:demand(?:ent|ait|aient|e)|sollicit\w+|expos\w+|soutien\w+|soutena\w+|reclam\w+|fai(?:t|sait) valoir|s'oppos\w+)\b"
    r"|il (?:est (?:etabli|constant)|resulte|ressort)\b|\W{0,3}(?:attribu|dis|fix|autoris|ordonn|constat|condamn|prononc|renvoy|reserv)ons\b)"
)


def before_story(found: list[_Named], folded: str) -> list[_Named]:
    """Without those named only after the story or the orders began, where two or more are named before."""
    sides = after_the_sides(folded)
    told = [*([] if sides is None else [sides]), *(at.start() for at in _TOLD_OF.finditer(folded))]
    for place in told:
        before = [one for one in found if one[1] < place]
        if len(distinct([name for name, _, _ in before])) > 1:
            return before
    return found
