"""Where a paper names people: in its running text, block after block, and in the boxes of its forms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from extractors.documents._civil import entries
from extractors.documents._concerned import paired
from extractors.documents._concerned_cues import FIRST, LAST, NOT_THEIRS
from extractors.documents._draft import Draft
from extractors.documents._forms import Filled, form_people
from extractors.documents._others import stands_apart
from extractors.documents._small_letters import is_small_name
from extractors.documents._wrapped_cells import wrapped_people
from extractors.fields.flow import Flow
from extractors.fields.name_words import PARTICLES, is_civility, name_word, solid_words, vocabulary
from extractors.fields.names import STREET, Name, leading_name, person_names, without_other_surnames
from extractors.fields.numerals import NUMERALS
from extractors.fields.parsed import fold
from extractors.page import Word
from extractors.places.boxed_words import printed, torn_from
from extractors.places.mention import name_key

_HEAD = re.compile(  # where a name may begin: a word in a capital, its particles before it
    r"(?<![\w'’.-])(?:(?:de|du|des|da|dos|van|von|el|ben|di|del|d['’]|De|Du|D['’])\s?(?:la\s|las\s|los\s|l['’]|den\s|der\s)?)?"
    r"(?P<word>\[?[A-ZÀ-Þ][^\s,;:()\[\]|&/]*)"
)
_LINKED = re.compile(r"\s*(?:,|&|/|et/ou\b|et\b|ou\b|ET\b|OU\b|\n\s*(?:et|ou|ET|OU)\b)")
_OF_FIRMS = frozenset({"de", "du", "des", "la", "le", "les", "et", "&", "en", "pour"})  # within a firm's name
_VOWEL = re.compile("[aeiouy]")
_COUPLE, _STREETS = 75, 14  # characters
_FIRM = re.compile(
    r"(?<![\w-])(?:S\.?A\.?S\.?U?|S\.?A\.?R\.?L\.?|S\.?A\.?|S\.?C\.?I\.?|S\.?N\.?C\.?|EURL|SELARL|SCOP|SCP|GIE|GAEC|EARL|SEM|OPH|[Aa]ssociation|ASSOCIATION|[Ff]ondation"
    r"|[Ss]oci[ée]t[ée]|SOCI[ÉE]T[ÉE]|[Ss]yndicat|[Ee]ntreprise|[Mm]utuelle|[Cc]aisse|[Cc]ommune|[Oo]ffice)(?![\w-])"
)
_SEATED = re.compile(  # whom no form betrays: `Gironde Habitat, dont le siège social est situé`
    r"(?:^|\n)\W{0,3}(?:(?:[Ll]a|[Ll]e) |[Ll]['’])?(?P<who>[A-ZÀ-Þ][^,\n:;\d]{3,50}), ?"
    r"(?=dont le si[èe]ge|prise? en la personne|immatricul[ée]e? au)"
)
_CIVIL = frozenset(
    {"birth_certificate", "death_certificate", "marriage_certificate", "family_record_book", "pacs_certificate"}
)
_BY_BIRTH = frozenset(
    {"pregnancy_certificate", "medical_certificate", "death_certificate"}
)  # whose boxes tell both surnames
_OF_DAYS = {"an", "et", *NUMERALS, *vocabulary()["month"]}
_FORM = re.compile(r"\b(?:prenom|noms?\b|identite\b)")


@dataclass(frozen=True, slots=True)
class Named:
    """A name and where it stands: in a flow, or in boxes under a heading."""

    name: str
    flow: Flow | None = None
    start: int = 0
    end: int = 0
    civility: bool = False
    other_name: bool = False
    how: str = "text"
    box: Filled | None = None
    heading: str = ""


def found_people(draft: Draft, type_id: str) -> list[Named]:
    """Everybody whom the pages name, each as often as they do."""
    found = list(_in_flow(draft.text, "text", frozenset()))
    seen = frozenset(_window(draft.text.text, one.start) for one in found)
    found += _in_flow(draft.blocks, "blocks", seen)
    known = ordinary_words(draft.text.text) | towns(draft.text.text)
    found += [less for one in found if (less := _stripped(one, known)) is not None]
    if _FORM.search(draft.folded):  # boxes are dear to find
        boxed = [
            Named(name, how="form", box=box, heading=box.heading)
            for name, box in form_people(draft, type_id in _BY_BIRTH)
        ]
        found = _but_torn_from_boxes(found, [one.box for one in boxed if one.box is not None])
        found += boxed or _paired(draft)
    if type_id in _CIVIL:
        found += [Named(one.name, how="entry", heading=one.heading) for one in entries(draft)]
    if type_id == "court_ruling":
        found += _firms(draft)
    if type_id not in _OF_FORMER:
        apart = {name_key(one.name) for one in found if _apart(draft, one) or (type_id in _OF_WORK and _tutors(one))}
        found = [one for one in found if name_key(one.name) not in apart]
    if type_id == "notice_to_quit":
        owners = {name_key(one.name) for one in found if _on_behalf(one)}
        found = [one for one in found if name_key(one.name) not in owners]
    found = [one for one in found if one.civility or not _initials(one.name)]
    keys = {name_key(one.name) for one in found}
    others = (*_in_columns(draft), *_inverted(draft.text), *_small(draft.text), *_stacked(draft.blocks))
    return found + [one for one in others if name_key(one.name) not in keys]


_BEHALF = re.compile(  # of a landlord who gives notice, or of the relative who is to live there
    r"\b(?:a la (?:demande|requete) de|au (?:benefice|profit) de)\W{1,3}$"
)
_OWNS = re.compile(r"[^;]{0,170}?\b(?:proprietaires?|baille(?:ur|resse)s?)\b|[\s,]{1,3}(?:son|sa|leur) (?!locataire)")


def _on_behalf(one: Named) -> bool:
    """Whether a notice is given at the request of somebody who owns the home, or for somebody of his family."""
    if one.flow is None or _BEHALF.search(one.flow.folded[max(0, one.start - 50) : one.start]) is None:
        return False
    return _OWNS.match(one.flow.folded, one.end) is not None


_OF_FORMER = frozenset({"court_ruling", "landlord_certificate"})  # who is accused, or lived there, is whom it is about

_OF_WORK = frozenset({"employment_contract", "employer_certificate", "payslip"})


def _tutors(one: Named) -> bool:
    """Whether a name stands in boxes headed `Le maître d'apprentissage`, `Le tuteur`: who trains the employee."""
    return one.box is not None and one.box.roles == {"tutor"}


def _apart(draft: Draft, one: Named) -> bool:
    """Whether the words around a name say that no paper concerns whoever bears it: `Titulaire précédent`, `Témoin`."""
    if one.flow is None:
        return False
    words = one.flow.text[one.start : one.end]
    below = draft.blocks.text.find(words)
    told = below >= 0 and stands_apart(draft.blocks.folded, below, below + len(words), blocks=True)
    return told or (one.flow is draft.text and stands_apart(one.flow.folded, one.start, one.end))


def _but_torn_from_boxes(found: Sequence[Named], boxes: Sequence[Filled]) -> list[Named]:
    """The names but those of a part of the words of boxes, or of the words of boxes of two people."""
    return [one for one in found if not (one.flow and torn_from(printed(_words_of(one.flow, one)), boxes))]


def _words_of(flow: Flow, one: Named) -> Iterator[Word]:
    return (word for word, _ in flow.words_in(one.start, one.end))


def _initials(name: str) -> bool:
    """Whether a name is letters of no vowel, as offices call themselves: `PCP JCP`, beside the number of a case."""
    words = name.split()
    return len(words) > 1 and all(len(word) > 2 and not _VOWEL.search(fold(word)) for word in words)


_WORD = re.compile(r"[^\W\d_]{4,}")
_TOWN = re.compile(r"(?:\b\d{5}|\s[àÀ])\s+(?P<town>[A-ZÀ-Þ][^\W\d_]+)")


@lru_cache(maxsize=4)
def ordinary_words(text: str) -> frozenset[str]:
    """The words that a paper also prints in small letters, folded."""
    return frozenset(fold(word) for word in _WORD.findall(text) if word.islower())


@lru_cache(maxsize=4)
def towns(text: str) -> frozenset[str]:
    """The words that stand behind a postcode or an `à`, folded."""
    return frozenset(fold(town["town"]) for town in _TOWN.finditer(text))


def _stripped(one: Named, known: frozenset[str]) -> Named | None:
    """A name without the words before or behind it that the paper uses as words or towns: `Dossier Anne ROUX Lyon`."""
    words = one.name.split()
    first, last = 0, len(words)
    while first < last and (fold(words[first]) in known or words[first] in ("A", "À")):
        first += 1
    while first < last and fold(words[last - 1]) in known:
        last -= 1
    if not 2 <= last - first < len(words):
        return None
    return replace(one, name=" ".join(words[first:last]), civility=one.civility and not first, how="stripped")


def _window(text: str, start: int) -> str:
    return text[start : start + 48]


@lru_cache(maxsize=8192)
def _may_begin(word: str) -> bool:
    """Whether a name can begin with the word, its civility included."""
    bare = word.rstrip(".")
    return is_civility(word) or is_civility(bare) or fold(bare) in PARTICLES or name_word(word, sure=True)


def _in_flow(flow: Flow, how: str, seen: frozenset[str]) -> Iterator[Named]:
    """The names of a flow, but those whose surroundings have been seen in another."""
    text, reached = without_other_surnames(flow.text), 0
    for head in _HEAD.finditer(text):
        if head.start() < reached or not _may_begin(head["word"]):
            continue
        for start in dict.fromkeys((head.start(), head.start("word"))):
            name = leading_name(text, start)
            if name is not None and name.start <= start + 1 and _whole(name):
                break
        else:
            continue
        reached = name.end
        if _window(text, name.start) in seen:
            continue
        one = _named(name, flow, how)
        yield one
        yield from _cut_short(one)
        yield from _next_line(flow, one)
        yield from _torn(flow, one)
        if _LINKED.match(text, name.end) or name.civility:
            yield from _couple(flow, name, how)


def _whole(name: Name) -> bool:
    """Whether a name is more than a surname, or a civility says that it is one."""
    if name.civility:
        return True
    return sum(len(word.strip(".")) > 1 for word in name.text.split()) > 1 and not _tells_a_day(name.text)


def _tells_a_day(text: str) -> bool:
    """Whether words in capitals are but figures: `L'AN DEUX MILLE VINGT-SIX`, `Le DIX AVRIL`, `CENT DIX-NEUF MILLE`."""
    words = [word for word in re.split(r"[\s'’-]+", fold(text)) if word not in PARTICLES and len(word) > 1]
    return any(word in NUMERALS for word in words) and all(word in _OF_DAYS for word in words)


def _named(name: Name, flow: Flow, how: str) -> Named:
    return Named(name.text, flow, name.start, name.end, name.civility, name.other_name is not None, how)


def _couple(flow: Flow, first: Name, how: str) -> Iterator[Named]:
    """The names of a couple that share their surname: `Jean et Marie DUPONT`."""
    shared = person_names(flow.text[first.start : first.end + _COUPLE])
    for name in shared[:2] if len(shared) > 1 else ():
        if _whole(name) and name.text != first.text:
            start = first.start + name.start
            yield Named(name.text, flow, start, first.start + name.end, name.civility, False, how + " shared")


_INVERTED = re.compile(
    r"(?<![\w'’.-])(?P<surname>(?:(?:da|dos|di|el|van|ben) )?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,3}), ?"
    r"(?P<given>[A-ZÀ-Þ][^\W\d_]+(?:[ -][A-ZÀ-Þ][^\W\d_]+){0,3})(?![\w'’-])"
)
_SMALL = re.compile(
    r"(?:(?:^|[\n\t:])[^\S\n]*(?:(?:m\.|mme|mlle|monsieur|madame) )?|(?<!\w)(?:m\.|mme|mlle|monsieur|madame) )"
    r"(?=(?P<name>[^\W\d_]+(?:['’-][^\W\d_]+)*+(?: [^\W\d_]+(?:['’-][^\W\d_]+)*+){1,5}?)(?: ?(?:[\n\t,(;]|$)| née? ))"
)
_STACKED = re.compile(
    r"(?:^|[\n\t])[^\S\n]*(?P<surname>[A-ZÀ-Þ]{2}[A-ZÀ-Þ'’-]*+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]*+){0,3}) ?\n"
    r" ?(?P<given>[A-ZÀ-Þ][a-zà-ÿ]+(?:[ -][A-ZÀ-Þ][a-zà-ÿ]+){0,3}) ?(?=[\n\t]|$)"
)


def _paired(draft: Draft) -> Iterator[Named]:
    """The one person whose surname and given names stand apart, each under its label."""
    parts = draft.labelled((LAST, FIRST), NOT_THEIRS)
    several = paired(parts["last"], parts["first"])
    if len({name_key(str(one.value[0])) for one in several}) == 1:
        start = max(0, draft.text.text.find(several[0].text))
        yield Named(str(several[0].value[0]), draft.text, start, start + len(several[0].text), how="stacked")


def _in_columns(draft: Draft) -> Iterator[Named]:
    """The names that go on in the next line of a table's narrow cell."""
    for one in wrapped_people(draft):
        start = max(0, draft.text.text.find(one.text))
        yield Named(str(one.value[0]), draft.text, start, start + len(one.text), how="stacked")


def _stacked(flow: Flow) -> Iterator[Named]:
    """The names of which the surname stands on a line, the given names on the next."""
    for match in _STACKED.finditer(flow.text):
        name = f"{match['surname']} {match['given']}"
        if all(map(name_word, solid_words(name))):
            yield Named(name, flow, match.start("surname"), match.end(), how="stacked")


def _inverted(flow: Flow) -> Iterator[Named]:
    """The names with a comma between surname and given names: `Roux, Anne`, which may as well be two people's."""
    for match in _INVERTED.finditer(flow.text):
        words = [*match["surname"].split(), *match["given"].split()]
        in_street = STREET.search(flow.text[max(0, match.start() - _STREETS) : match.start()])
        if all(map(name_word, words)) and not any(map(is_civility, words)) and not in_street:
            yield Named(" ".join(words), flow, match.start(), match.end(), how="inverted")


def _small(flow: Flow) -> Iterator[Named]:
    """The names printed without a capital, alone on a line or in a cell, or behind a civility: `mme zineb roux`."""
    for match in _SMALL.finditer(flow.text):
        if is_small_name(match["name"]):
            yield Named(match["name"], flow, match.start("name"), match.end("name"), how="small")


_AT_A_PLACE = re.compile(r"\s(?:[àa] |de |du )?[lL]['’](?P<what>[^\W\d_]{4,})")
_OF_PLACES = vocabulary()["company"] | vocabulary()["place"]
_LINE_END = re.compile(r" ?\n(?=[A-ZÀ-Þ])")


def _cut_short(one: Named) -> Iterator[Named]:
    """A name without what a place or another column adds: `Zoé ROUX Fort-de-France`, `Zoé ROUX de l'Hôpital`."""
    words = one.name.split()
    if (place := _AT_A_PLACE.search(one.name)) and fold(place["what"]) in _OF_PLACES and place.start():
        yield replace(one, name=one.name[: place.start()], how="cut")
    if len(words) > 2 and words[0] == "de":  # `au nom de ROUX Anne`
        yield replace(one, name=one.name.removeprefix("de "), how="cut")
    upper = [word.isupper() and len(word) > 1 for word in words]
    if len(words) > 2 and not upper[0] and True in upper:
        last = upper.index(True)
        while last + 1 < len(words) and (upper[last + 1] or fold(words[last + 1]) in PARTICLES):
            last += 1
        while last and not upper[last]:
            last -= 1
        if last + 1 < len(words):
            yield replace(one, name=" ".join(words[: last + 1]), how="cut")


def _next_line(flow: Flow, one: Named) -> Iterator[Named]:
    """A name without the word that ends the line before: `8 rue Sainte-Anne` over `Zoé ROUX`."""
    cut = flow.text.find("\n", one.start, one.end)
    rest = leading_name(flow.text, cut + 1) if cut >= 0 else None
    if rest is not None and _whole(rest) and rest.end >= one.end:
        yield _named(rest, flow, one.how)


def _torn(flow: Flow, one: Named) -> Iterator[Named]:
    """A name that the end of its line cuts: `Maria José` over `ROUX-LEROY`."""
    line = _LINE_END.match(flow.text, one.end)
    if line is None or any(word.isupper() and len(word) > 1 for word in one.name.split()):
        return
    rest = leading_name(flow.text, line.end())
    if rest is not None and not rest.civility and rest.start == line.end():
        words = rest.text.split()
        if len(words) < 4 and (words[0].isupper() or len(words) == 1):
            yield replace(one, name=f"{one.name} {rest.text}", end=rest.end, how="torn")


def _firms(draft: Draft) -> Iterator[Named]:
    """The firms of a ruling: the name around a legal form, and the organisation of every block."""
    for party in draft.parties:
        if party.organisation is not None:
            yield Named(
                party.organisation.text, party.flow, party.organisation.start, party.organisation.end, how="firm"
            )
    text = draft.text.text
    for seated in _SEATED.finditer(text):
        if not any(map(is_civility, seated["who"].split()[:1])):
            yield Named(seated["who"], draft.text, seated.start("who"), seated.end("who"), how="firm")
    for form in _FIRM.finditer(text):
        start, end = form.start(), _run_on(text, form.end())
        if end == form.end():
            start = _run_back(text, form.start())
            end = form.end()
        if start < end and " " in (name := " ".join(text[start:end].split())):
            yield Named(name, draft.text, start, end, how="firm")
            if form.group().islower() or form.group().istitle():
                yield Named(name.partition(" ")[2], draft.text, start, end, how="firm")


def _run_on(text: str, at: int) -> int:
    """Where the words in capitals after a legal form end."""
    end = at
    for word in islice(re.finditer(r"[^\s,;:()]+|[,;:()\n\t]", text[at : at + 70]), 9):
        token = word.group()
        if token[0] in ",;:()\t" or (token[0] == "\n" and end == at):
            break
        if token[0].isupper() or re.match(r"[dl]['’][A-ZÀ-Þ]", token) or token[0].isdigit():
            end = at + word.end()
        elif token.lower() not in _OF_FIRMS:
            break
    return end


def _run_back(text: str, at: int) -> int:
    """Where the words in capitals before a legal form begin."""
    start = at
    line = text[max(0, at - 60) : at]
    for word in islice(reversed(list(re.finditer(r"[^\s,;:()]+|[,;:()\n\t]", line))), 6):
        token = word.group()
        if token[0].isupper() and not is_civility(token):
            start = at - len(line) + word.start()
        elif token.lower() not in _OF_FIRMS:
            break
    return start
