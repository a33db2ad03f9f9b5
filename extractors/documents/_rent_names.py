# ruff: noqa: E501  (turns of phrase are read whole)
"""Whom the words of a receipt or a due notice name: parsers of a cell, of a sentence after or before its turn of phrase."""

from __future__ import annotations

import re

from extractors.fields.addresses import find_addresses
from extractors.fields.misread import mended_name
from extractors.fields.name_words import vocabulary
from extractors.fields.names import is_company, leading_name
from extractors.fields.parsed import Parsed, fold
from extractors.fields.prose import find_name, find_names

_BEYOND = re.compile(  # `la SCI Alba à M. Jean ROUX`, `la SCI Alba vous demande`
    r"\s(?:(?i:propri[ée]taires?|baill(?:eur|eresse)s?)\s(?:de|du|des|d['’])|(?:à|et|pour|contre)\s(?:M\.|MM\.|Mr|Mme|Mlle|Monsieur|Madame)\s|(?:vous|qui|que|est|représentée)\s|le\s\d).*"
    r"|\s(?i:propri[ée]taire|baill(?:eur|eresse))s?\s*$"  # `la Congrégation propriétaire`
    r"|(?:\s|(?<=[a-zà-ÿ]{4})(?<!ssoc)(?<!mmob)(?<!ésid)(?<!oopé))\.\s[A-ZÀ-Þ].*"  # the next sentence: `Commune de Murat. Logement communal`
)
_OURSELVES = re.compile(  # the office that writes, without a name: money goes `au compte de l'Étude`
    r"\W*(?:[Ll]['’]|[Ll]a |[Ll]e |[Nn]otre )?(?:[ÉEée]tude|[Aa]gence|[Cc]abinet|[Rr][ée]gie|[Oo]ffice|[Ss]oci[ée]t[ée]|[Ss]yndic)"
    r"(?:\s+(?:notariale?|immobili[èe]re?|soussignée?|ci-dessus))?\W*(?=$|[,;:.\n]|\s[a-zà-ÿ])"
)
_SPEAKS = re.compile(
    r"\W*(?:[Cc](?:elui|elle|eux|elles)(?:-ci|-là)?|[Nn]ous|[Vv]ous|[Jj]e|[Oo]n|[Ii]ls?|[Ee]lles?)\s"
)  # a sentence, nobody's name
_LINK = r"(?:d[eu]s?|en|et|la|les?|aux?|sur|pour|&)"  # what joins the words of a firm's name


def cell_name(text: str) -> list[Parsed]:
    """Who a cell names: a person or an organisation; or a firm that no word betrays (`Arc en Ciel Résidences`)."""
    found = organisation_or_name(text)
    if found and re.match(r"\s*:", text[found[0].end :]):
        return []  # another label
    if not found or not re.match(rf" {_LINK}\s", text[found[0].end :]):
        return found
    whole = re.match(rf"[A-ZÀ-Þ][\w'’-]*(?: {_LINK}(?: l[ae]s?)?(?= [A-ZÀ-Þ])| [A-ZÀ-Þ][\w'’-]*){{1,6}}", text)
    return [Parsed(whole[0], 0, whole.end())] if whole and found[0].start == 0 else []


_ANNOUNCES = re.compile(
    r"(?<!\w)(?:(?:M|Mr|Monsieur)\b\.? (?:et|ou|&) (?:Mme|Madame)\b(?= [A-ZÀ-Þ]))|"
    r"(?<!\w)(?:M|MM|Mr|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle)\b\.?(?= [A-ZÀ-Þ])"
)


def last_names(text: str) -> list[Parsed]:
    """The names that end a text: `à M. Paul ROUX et Mme Zoé ROY`, before `, locataires du logement`."""
    for civility in _ANNOUNCES.finditer(text):
        found = find_names(text[civility.start() :])
        if found and found[0].end == len(text) - civility.start():
            return [Parsed(found[0].value, civility.start(), len(text))]
    return []


_FORMS = r"SCI|SARL|SAS|SASU|SA|SNC|EURL|SEM|SCP|SELARL|GFA|OPH|Indivision|INDIVISION|Succession|SUCCESSION"
_LIVING_AT = re.compile(r",? ?(?:qui )?(?:demeur|domicili|r[ée]sid|habit)[^\W\d_]{0,5}(?: [àa]| au)?$")
_DONE_BY = re.compile(  # `Bail consenti par la commune de Murat`, before `, bailleur`
    r"^[^,;:]{0,70}?\b(?:consentie?|accord[ée]e?|d[ée]livr[ée]e?|[ée]tablie?|donn[ée]e?|sign[ée]e?|conclue?|lou[ée]e?|[ée]mise?)(?: [^\W\d]{1,12}){0,3}? (?:par|avec) "
)
_BY = re.compile(r"(?:^|[\s,])[Pp]ar (?:la |le |l['’])?(?P<who>[A-ZÀ-Þ][^\n,;:()]{1,60})$")
_RANK = re.compile(r"^\W*\d{1,2}[.)°] ?")


_QUOTED = re.compile(r"[«“\"]\s?(?P<who>[^«»“”\"]{3,80}?)\s?[»”\"]\s?\Z")  # `à libeller à « Association Alba »`


def last_name(text: str) -> list[Parsed]:
    """The name that ends a text: `Annecy, le 10 juin 2025 / Claire MONNIER`, before `, propriétaire`.

    Or whom an address follows that ends it: `Claire MONNIER, 12 rue Haute, 74000 Annecy`.
    """
    if (place := find_addresses(text)) and len(text) - place[-1].end < 3:
        line = text[: place[-1].start].rstrip(" ,:–-\n").rpartition("\n")[2]
        line = _RANK.sub("", _LIVING_AT.sub("", line))
        named = leading_name(line)
        whole = named is not None and " " in named.text and named.end > len(line) - 2
        return [Parsed(named.text, len(text), len(text))] if named and whole else []
    if quoted := _QUOTED.search(text):
        inner = organisation_or_name(" ".join(quoted["who"].split()))
        return [Parsed(one.value, quoted.start("who"), len(text)) for one in inner[:1]]
    line = text.rpartition("\n")[2]
    bare = re.sub(
        r"^\W*(?:(?:P/o|[Pp]our) )?(?:[Ll][ae]s? |l['’]|L['’](?=[Ii]ndivision|[Aa]ssociation|[Oo]ffice|[Aa]gence|[ÉEé]tude|EURL|OPH))?",
        "",
        _DONE_BY.sub("", line),
    )
    firm = organisation_or_name(bare) if is_company(bare) else []
    if firm and firm[0].start == 0 and firm[0].end == len(bare):
        return [Parsed(firm[0].value, len(text) - len(bare), len(text))]
    if by := _BY.search(line):
        return [Parsed(mended_name(by["who"]), len(text) - len(line) + by.start("who"), len(text))]
    legal = re.search(rf"(?<![\w'’-])(?:{_FORMS})\s[^\n,;:()]{{2,60}}$", line)
    if legal:
        return [Parsed(mended_name(legal[0]), len(text) - len(legal[0]), len(text))]
    for word in re.finditer(r"(?<![\w'’-])[A-ZÀ-Þ]", text):
        named = leading_name(text, word.start())
        if named is not None and named.end == len(text) and (named.civility or " " in named.text):
            return [Parsed(named.text, named.start, named.end)]
    return []


def organisation_or_name(text: str) -> list[Parsed]:
    """Who a sentence names after `Je soussigné`: a person, or an organisation up to the comma."""
    if _OURSELVES.match(text) or _SPEAKS.match(text):
        return []
    person = find_name(text)
    if person and fold(person[0].value) in vocabulary()["paper"] | vocabulary()["after_town"]:
        return []  # the head of the next column: `Pour le compte de | Terme | Loyer`
    if person and person[0].start <= 2 and not is_company(person[0].value):
        return person
    match = re.match(
        r"\W*(?:(?:la|le|les|l['’]) ?)?((?:[A-ZÀ-Þ]|indivision |soci[ée]t[ée] |succession |commune |ville |mairie |communaut[ée] |congr[ée]gation |paroisse |association |fondation )[^,\n\t:()<>]{2,70})",
        text,
    )
    if match and is_company(match[1]):
        told = _BEYOND.sub("", match[1]).rstrip()
        if re.match(r"\s*:", text[match.end(1) :]) and " " in told:
            told = told.rpartition(" ")[0]  # `SCI du Moulin  Lot : 9`: the label of the next cell
        if place := find_addresses(told):
            told = told[: place[0].start].rstrip(" ,-–") if place[0].start > 2 else told  # its seat stands under it
        return [Parsed(mended_name(told), match.start(1), match.start(1) + len(told))]
    return []
