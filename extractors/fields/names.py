"""People's names as papers print them: `Mme Nadia BELKACEM née SAÏDI`, `M. OU MME DURAND PAUL`, `DE LA TOUR Éric`.

Nothing in a name is compulsory but its letters: it may come in either order, in capitals or not, with particles
(`de`, `ben`, `van der`), hyphens, apostrophes, with one word only (`Monsieur DURAND`) or six. No list of first names
could hold the world's, so a name is recognised by its shape and by the words that are *not* names (`vocabulary.toml`
beside this file): the words that papers print in capitals, of companies, of streets, of months.
The civility is never part of the name (CONTRACT.md section 3); `née X` and `épouse X` give a second name of the same
person, kept apart by `other_name`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.fields.comma_names import LINKS, continues, given_names_go_on
from extractors.fields.misread import mended, mended_name, unspaced
from extractors.fields.name_words import (
    INITIAL,
    OTHER_NAME,
    PARTICLES,
    is_civility,
    name_parts,
    solid_words,
    vocabulary,
)
from extractors.fields.parsed import asked_again, fold, fold_in_place, line_asked_again

_TOKEN = re.compile(
    r"\[[A-ZÀ-Þ]{1,2}\]"  # an initial of a ruling made anonymous
    r"|(?<!\w)M \.(?= [A-ZÀ-Þ])"  # in print of even widths
    r"|(?:M|Mr|Mme|MME|Mlle|MR)\.(?=[A-ZÀ-Þ][A-Za-zÀ-ÿ])|(?:Mme|Mlle|Monsieur|Madame)(?=[A-ZÀ-Þ])"  # glued by a reader
    r"|(?<![\w'’])[A-ZÀ-Þ]['’] (?=[A-ZÀ-Þ]{2})[^\s,;:()\[\]|&/]+"  # `N' GUESSAN`, as readers space it
    r"|[^\s,;:()\[\]|&/]+|[,;:()\[\]|&/]"
)
_HYPHENED = re.compile(r"-[^\W\d_](?:[^\W\d_]|['’-])+")


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in a text: the name without civility, where it stands, and the second name after `née`."""

    text: str
    start: int
    end: int
    civility: bool
    other_name: str | None = None


_ARTICLES = frozenset({"le", "la", "les"})
_SOLE_TRADER = frozenset({"EI", "E.I.", "EIRL"})
_WIDOW = frozenset({"vve", "veuve", "vf", "veuf"})  # `Mme Vve DURAND`: said of a person, no name
_TICK = re.compile(r"[☐-☒□■▢✓✔✗✘]+")  # `☒ Madame ☐ Monsieur Zoé ROUX`
_NAMED = re.compile(r"\s*[A-ZÀ-Þ]")  # `Mme / M. : Anne ROUX`
_TWO_NAMES = re.compile(r" [A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+")
_LEADERS = re.compile(r"\s*:?\s*(?:\.{2,}|…+|_{2,})")  # `Monsieur .... Karim ROUX`
_OR_CIVILITY = re.compile(r"\s*(?:M|Mr|Mme|Mlle|MME|MLLE|Monsieur|Madame|Mademoiselle)\b\.?(?=[\s,])")


def leading_name(text: str, start: int = 0) -> Name | None:
    """The name that begins at `start` (civility first or not), up to the first word that cannot be part of one.

    >>> leading_name("Madame Nadia BELKACEM née SAÏDI, demeurant 3 rue Haute").text
    'Nadia BELKACEM'
    >>> leading_name("12 rue des Lilas") is None
    True
    """
    first, position = _civilities(text, start)
    civility = first is not None
    words: list[re.Match[str]] = []
    other: str | None = None
    for token in _TOKEN.finditer(text, position):
        word = mended(unspaced(token.group()))
        if words and is_civility(word) and not (civility and _initial(text, token)):
            break
        if not words and civility and word in _ARTICLES:
            return None  # `Monsieur le Préfet`: an office
        if words and fold(word) in OTHER_NAME:
            other = _other_after(text, token.end())
            break
        if words and word == "," and given_names_go_on(text, words, token.end()):
            continue
        if not words and not civility and word in _SOLE_TRADER:
            return None
        if len(words) > 1 and word in _SOLE_TRADER:
            break  # `Karim SMITH EI`: what the law of 2022 has sole traders print behind their name
        if words and word == "(":
            other = _other_in_brackets(text, token.end())
            break
        white = text[words[-1].end() : token.start()] if words else ""
        if words and _ENDS_SENTENCE.fullmatch(words[-1].group()):
            break
        if len(words) == 1 and not civility and "\n" in white and _particle_alone(text, words[0]):
            return None
        if "," not in white and _parted(white, words):
            break  # the next line, or the next column, says something else
        if not words and not civility and word == "Les":
            return None  # `Les Jardins du Lin`: a place
        if words and _HYPHENED.fullmatch(word) and word.isupper() == words[-1].group().isupper():
            word = word[1:]  # `SAINT -FLEUR`, in print of even widths
        sure = civility or (bool(words) and not re.match(r"[^\w\n]*\d", text[token.end() :]))
        if not continues(word, sure):
            break
        words.append(token)
    while words and fold(words[-1].group()) in PARTICLES and _dangling(words[-1].group()):
        words.pop()
    if not civility and _of_somebody([w.group() for w in words]):
        words.pop(0)
    if not words or (not any(len(w.group().strip(".")) > 1 for w in words) and not civility):
        return None
    solid = [w for w in words if fold(w.group()) not in PARTICLES]
    if not civility and len(words) > 1 and _OFFICE.match(text, words[0].start()):
        return None  # `Le Maire, Thérèse ROUX`: an office, over or before who holds it
    if not civility and (words[0].group() == "À" or (words[0].group().islower() and len(solid) < 2)):
        return None  # `des Lilas`, `À SAINT-DENIS`: the end of something else
    begin = first if first is not None else words[0].start()
    name = re.sub(r"\s*,\s*", " ", text[words[0].start() : words[-1].end()])
    name = mended_name(tidy(re.sub(r"(?<=\w) -(?=[A-ZÀ-Þ])", "-", name)))
    if spelled_out(name) or (not civility and STREET.search(text, max(0, begin - 16), begin)):
        return None
    return Name(name, begin, words[-1].end(), civility, other)


_ENDS_SENTENCE = re.compile(r"[^\W\d_][\w'’-]{0,20}[a-zà-ÿ]{4}\.")  # `à Saint-Denis. Roux`: no word cut short


def _civilities(text: str, start: int) -> tuple[int | None, int]:
    """Where the civilities before a name begin, None without any, and where they end: `M. ou Mme`, `M., Mme, Mlle`."""
    first, end = None, start
    for token in _TOKEN.finditer(text, start):
        word = mended(token.group())
        widow = first is not None and fold(word) in _WIDOW
        if widow or (is_civility(word) and not (first is not None and _initial(text, token))):
            first = token.start() if first is None else first
        elif token.start() < end:
            continue  # dots that lead to the name
        elif _TICK.fullmatch(word) or (first is not None and word == ":" and _NAMED.match(text, token.end())):
            pass
        elif first is not None and word == "," and text[end - 1] == "M" and _TWO_NAMES.match(text, token.end()):
            pass  # `M, ROUX Paul`, as readers have its point
        elif first is not None and (lead := _LEADERS.match(text, end)):
            end = lead.end()
            continue
        elif first is None or not (word.lower() in LINKS or (word == "," and _OR_CIVILITY.match(text, token.end()))):
            break
        end = token.end()
    return first, end


def _initial(text: str, token: re.Match[str]) -> bool:
    """Whether an `M.` behind a civility is the initial of a name: no other word of one follows."""
    return token.group() == "M." and not re.match(r"\s*:?\s*[A-ZÀ-Þ][\w'’-]", text[token.end() :])


def _particle_alone(text: str, word: re.Match[str]) -> bool:
    """Whether a particle is all its line says, as what readers make of a chip or a seal: no name begins so."""
    line = text[text.rfind("\n", 0, word.start()) + 1 : word.start()]
    return fold(word.group()) in PARTICLES and not line.strip()


def _parted(white: str, words: list[re.Match[str]]) -> bool:
    """Whether a name ends before this white: a column's gap, or a line's end that cuts no surname (`VAN DEN`)."""
    return "\t" in white or ("\n" in white and len(words) > 1 and not _open(words[-1].group()))


def _open(word: str) -> bool:
    """Whether a name cannot end with this particle, so that the next line goes on with it."""
    return fold(word) in PARTICLES - {"l", "y", "e", "te", "ten", "les", "saint", "sainte", "st", "ste", "san", "santa"}


STREET = re.compile(  # `quartier Régale, Gaspard ROUX`: a place, before somebody
    r"(?i:\b(?:rue|avenue|boulevard|quai|impasse|quartier|lotissement|hameau|lieu[- ]dit|all[ée]e|chemin)\s)$"
)
_OFFICE = re.compile(
    r"(?i:l[ea] (?:maire|pr[ée]f[eè]te?|pr[ée]sidente?|directeur|directrice|g[ée]rante?|notaire|greffi[eè]re?|bailleur"
    r"|preneur|locataire|gardien|syndic|juge|tr[ée]sori[eè]re?|secr[ée]taire)),"
)


def _dangling(particle: str) -> bool:
    """Whether a particle cannot end a name: `VAN` and `BEN` can, written as names are; `Lê` is one."""
    if particle[:1].isupper() and not particle.isascii():
        return False
    return (
        particle.islower() or len(particle) < 3 or fold(particle) in {"des", "les", "del", "dos", "das", "den", "der"}
    )


def _other_after(text: str, start: int) -> str | None:
    rest = text[start:]
    found = leading_name(rest)
    return found.text if found and found.start <= 2 else None


def _other_in_brackets(text: str, start: int) -> str | None:
    inside = re.match(r"\s*(?:n[ée]+e?|[ée]pouse|[ée]p\.?|vve|nom d'usage)\s*:?\s*([^)]*)", text[start:], re.I)
    return tidy(inside.group(1)) if inside else None


def tidy(text: str) -> str:
    """Single spaces, no dangling punctuation, typographic apostrophes kept as printed.

    >>> tidy("  Jean  DUPONT , ")
    'Jean DUPONT'
    """
    words = text.split()
    if words and INITIAL.match(words[-1]):
        return " ".join(words)
    return " ".join(words).strip(" ,;:-–/()").rstrip(".")


_AND_OF = re.compile(r"(?<=\b[eE][tT])\s+(?:(?i:de)(?=\s)|[dD]['’])(?=\s*[A-ZÀ-Þ])")  # `reçu de M. X et de Mme Y`

_BETWEEN = re.compile(  # `ROUX, ép. LE GALL, Anne`, `ROUX née LE GALL Anne`: given names follow the other surname
    r"(?<=[A-ZÀ-Þ]{2}),?\s(?:[éeÉE][pP]\.?|[ée]pouse|[ÉE]POUSE|n[ée]e|N[ÉE]E|[vV][vV][eE]|veuve|VEUVE)"
    r"\s[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{1,40},?(?=\s[A-ZÀ-Þ][a-zà-ÿ])"
)
_SURNAME_ALONE = re.compile(r"(?:^|[\n\t:]|\b(?:M|Mr|Mme|Mlle|MME|Madame|Monsieur)\.?)\s*[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{1,40}$")


def without_other_surnames(text: str) -> str:
    """The text with blanks for another surname between a surname and its given names."""
    heads = ((m, _SURNAME_ALONE.search(text, max(0, m.start() - 60), m.start())) for m in _BETWEEN.finditer(text))
    for match in [match for match, head in heads if head]:
        text = text[: match.start()] + " " * len(match.group()) + text[match.end() :]
    return text


def _of_somebody(words: list[str]) -> bool:
    """Whether the first word only links a name to what is said before: `le mariage de Paul ROUX`, in capitals."""
    return (
        len(words) > 2
        and words[0] == "de"
        and words[1].istitle()
        and fold(words[1]) not in PARTICLES
        and words[-1].isupper()
        and len(words[-1]) > 1
    )


@asked_again
def person_names(text: str) -> list[Name]:
    """All the people of a short text such as an address line or a `Locataire` cell, couples told apart.

    >>> [n.text for n in person_names("M. DURAND Paul et Mme LEROY Anne")]
    ['DURAND Paul', 'LEROY Anne']
    >>> [n.text for n in person_names("Monsieur Jean ROUX et de Madame Zoé ROY")]
    ['Jean ROUX', 'Zoé ROY']
    >>> [n.text for n in person_names("M. RENARD, Paul, Mme ROUX, Anne, M. ROY, Gérant")]
    ['RENARD Paul', 'ROUX Anne', 'ROY']
    >>> [n.text for n in person_names("M. DURAND, Paul ROUX")]
    ['DURAND', 'Paul ROUX']
    >>> [n.text for n in person_names("de Paul Noé ROUX, de la Tour Anne")]
    ['Paul Noé ROUX', 'de la Tour Anne']
    >>> [n.text for n in person_names("ABDOU ROY, ép. ROUX, Leïla")]
    ['ABDOU ROY Leïla']
    >>> [n.text for n in person_names("M. OU MME DURAND PAUL")]
    ['DURAND PAUL']
    >>> [n.text for n in person_names("Monsieur Jean et Madame Marie DUPONT")]
    ['Jean DUPONT', 'Marie DUPONT']
    """
    found: list[Name] = []
    text = without_other_surnames(_AND_OF.sub(lambda link: " " * len(link.group()), text))
    position = 0
    while position < len(text):
        name = leading_name(text, position)
        if name is None:
            step = _TOKEN.search(text, position)
            if step is None:
                break
            position = max(step.end(), position + 1)
            if found and step.group().lower() not in LINKS | {",", ";"} and not is_civility(step.group()):
                break
            continue
        if found and not _joined(text, found[-1].end, name):
            break
        found.append(name)
        position = name.end
    shared = _share_surname(found, text)
    announced = any(name.civility for name in shared)
    return [name for name in shared if announced or len(name.text.split()) > 1]


_TITLE = re.compile(r"(?:Dr|DR|[Dd]octeur|DOCTEUR|Pr|[Pp]rofesseur|Me|[Mm]a[iî]tre)\b")


def _joined(text: str, end: int, name: Name) -> bool:
    """Whether only a link (`et`, `ou`, a comma, `née X`) stands between two names; before a title, no less."""
    between = fold(text[end : name.start])
    if not between.strip() and _TITLE.match(text, name.start):
        return False
    between = re.sub(r"\b(?:nee?|epouse|ep\.?|veuve)\b[^,;&/]*", " ", between)
    return re.fullmatch(r"[\s,;&/+.()-]*(?:et/ou|et|ou|de)?[\s,;&/+.()-]*", between) is not None


def _share_surname(names: list[Name], text: str) -> list[Name]:
    """`Jean et Marie DUPONT`: a single word linked by `et` to a fuller name borrows its surname."""
    if len(names) < 2:
        return names
    first, second = names[0], names[1]
    link = fold(text[first.end : second.start])
    couple = _COUPLE.match(fold_in_place(text), first.start) and _no_capitals(first.text) and len(names) == 2
    given = len(first.text.split()) == 1 or (couple and not _no_capitals(second.text))
    if not (given or len(second.text.split()) == 1) or not re.search(r"\b(?:et|ou)\b|&", link):
        return names
    if second.civility and not couple and first.civility and _no_capitals(second.text):
        return names  # `Mme Roux et Mme Le Goff`: each with a surname
    if given and len(second.text.split()) > 1 and not first.text.isupper():
        shared = " ".join(_surname(second.text))
        borrowed = Name(f"{first.text} {shared}".strip(), first.start, second.end, first.civility, first.other_name)
        return [borrowed, *names[1:]]
    if len(second.text.split()) == 1 and not second.text.isupper() and first.text.split()[0].isupper():
        shared = " ".join(w for w in first.text.split() if w.isupper())
        return [first, Name(f"{shared} {second.text}", first.start, second.end, second.civility), *names[2:]]
    return names


_COUPLE = re.compile(r"(?:m|mr|monsieur)\b\.? (?:et|ou|&) (?:mme|madame)\b")


def _no_capitals(name: str) -> bool:
    """Whether no word of a name stands in capitals, as surnames do."""
    return not any(word.isupper() and len(word) > 1 for word in name.split())


def _surname(name: str) -> list[str]:
    words = name.split()
    upper = [w for w in words if w.isupper() and len(w) > 1]
    if upper and len(upper) < len(words):
        return upper
    return words[1:]


def is_person(text: str) -> bool:
    """Whether the whole text is one person's name (civility or not): two to six name words, no word of papers.

    >>> [is_person(t) for t in ("BELKACEM Nadia", "M. Durand", "SCI LES TILLEULS", "Net à payer", "Durand")]
    [True, True, False, False, False]
    """
    stripped = " ".join(text.split()).strip(" ,;:.")
    name = leading_name(stripped)
    if name is None or name.end < len(stripped):
        return bool(name and name.other_name)
    words = name.text.split()
    solid = solid_words(name.text)
    return len(words) <= 7 and (len(solid) >= 2 or (name.civility and bool(solid)))


_WATER = re.compile(
    r"(?:[Ll]['’]|[Ll]es )?(?:[EÉ]au[xX]?|EAUX?|[EÉ]lectricit[ée]|[EÉ]LECTRICIT[EÉ]|Gaz|GAZ|[EÉ]nergies?|[EÉ]NERGIES?)"
    r" (?:d[eu] |des |d['’]|D[EU] |D['’])(?:la |l['’]|LA |L['’])?[A-ZÀ-Þ]"
)


_PARTNERS = re.compile(r"\w (?:et|&) (?:associee?s|cie|partners)\W*$")  # `Roux et Associés`


@line_asked_again
def is_company(text: str) -> bool:
    """Whether the text names an organisation: a legal form, a trade word, an administration.

    >>> [is_company(t) for t in ("SCI LES TILLEULS", "Foncia Gestion", "Mairie de Pau", "Jean Foncier")]
    [True, True, True, False]
    """
    words = {fold(mended(w.strip(".,;:()"))) for w in re.split(r"[\s/]+|(?<=\b[DLdl])['’]", text)}
    if re.match(r"(?:la )?ville d[eu'’]", fold(text)) or _WATER.match(text) or _PARTNERS.search(fold(text)):
        return True
    spelled = {w.replace(".", "") for w in words}
    return bool((words | spelled) & vocabulary()["company"])


def same_person(one: str, two: str) -> bool:
    """Whether two printed names are of one person: the words of the shorter are all in the longer, order aside."""
    left, right = set(name_parts(one)), set(name_parts(two))
    return bool(left and right) and (left <= right or right <= left)


def spelled_out(name: str) -> bool:
    """Whether a name stands letter by letter, as boxes for each letter are read: some are lost, and none is sure.

    >>> [spelled_out(n) for n in ("A R C H E T TI", "Jean M. R. MARTIN", "L N")]
    [True, False, False]
    """
    words = name.split()
    letters = sum(len(word) == 1 for word in words)
    return letters > 2 and 2 * letters > len(words)


def distinct(names: list[str]) -> list[str]:
    """The names without those that are the same person again, the fullest kept, in order of appearance."""
    kept: list[str] = []
    for name in names:
        twin = next((i for i, other in enumerate(kept) if same_person(name, other)), None)
        if twin is None:
            kept.append(name)
        elif len(name) > len(kept[twin]):
            kept[twin] = name
    return kept
