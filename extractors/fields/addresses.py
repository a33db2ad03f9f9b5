"""French postal addresses: the lines of an envelope block, or a run of prose, made one line with single spaces.

The norm (NF Z10-011, six lines): recipient; flat, floor, staircase; building, residence; number and street; `lieu-dit`,
`BP`; postcode and town. The postcode and its town end every address, so an address is found backwards from them: the
street just before, its number, then the complements (`Appt 12`, `Bât. B`, `Résidence Les Pins`) on either side.
The recipient is no part of it. `BP`, `CS`, `TSA` and `CEDEX` belong to organisations: no one lives there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.fields.address_houses import hamlet, named_house
from extractors.fields.name_words import raw_words, vocabulary
from extractors.fields.parsed import LOOKALIKES, asked_again, fold, line_asked_again

_STREET_TYPES = "|".join(raw_words("street"))
_NUMBER = r"\d{1,4}(?:\s?[-/]\s?\d{1,4})?\s?(?:bis|ter|quater|[A-D](?![a-zà-ÿ]))?"
_STREET = re.compile(
    rf"(?<![\w/.,])(?:(?<!\bpk )(?P<number>{_NUMBER})[^\S\n]?,?[^\S\n]*)?"  # `PK 7 ROUTE DE CAYENNE`
    rf"\b(?P<type>{_STREET_TYPES})(?=\s|\b|d(?:es|u|e)\b)\s*[^\W\d_]",
    re.I,
)
_GLUED_STREET = re.compile(
    rf"(?<![\w/.,])(?<!\bpk )(?P<number>\d{{1,4}}(?:bis|ter|[A-D])?)\s?,?\s*"
    rf"(?P<type>{_STREET_TYPES})(?=(?-i:[A-ZÀ-Þ])|\s)",
    re.I,
)
_NUMBERED = re.compile(
    r"(?<![\w/.,])\d{1,4}\s?(?:bis|ter|[A-D](?![a-zà-ÿ]))?\s?,?[^\S\n]+(?=(?:[Ll][eaE][sS]?|LA|[A-ZÀ-Þ])[\w'’-]*\s)"
)
_COMPLEMENT = "|".join(raw_words("complement"))
_COMPLEMENT_AT = re.compile(  # `Chez Mme Roux`, but no `Vivre Chez Soi`
    rf"(?<!\w)(?:\d{{1,2}}(?:er|e|[èe]me)\s+)?(?:{_COMPLEMENT})(?![a-zà-ÿ]| (?:[smt]oi|[nv]ous)\b)", re.I
)
_TITLE = re.compile(  # `Logement occupé`, `Résidence principale`: what heads an address and is no part of it
    r"(?:logement|appartement|immeuble|loca(?:l|ux)|studio|chambre|batiment|lot|pavillon|residence|domaine|villa|foyer"
    r"|etage|porte|entree|escalier)s?"
    r"(?: (?:(?:occup|lou|concern|quitt|vis|design|situ|donn|mis|meubl|assur|garanti|couvert|proteg"
    r"|attribu|propos|aliment|raccord|fourni|desservi|livr|consomm)e{0,2}s?"
    r"|actuel(?:le)?|precedent|principale?|secondaire|social|communal|municipal|intercommunal|departemental|familial|vide|nu|objet|contrat|locataire|location|bail"
    r"|en|du|de|la|le|les|par|pour|vous|et|ou|logement|appartement|chambre|immeuble"
    r"|a (?:la )?(?:disposition|location)|reference|present"
    r"|(?:l'|d'|votre |son )?(?:usage|habitation|occupation|adresse)))*(?:\s?[·/]\s?[a-z][a-z' ]{2,40})?\W*"
)
_BROKEN_COMPLEMENT = re.compile(  # that ends its line in the middle of its name
    r"(?<!\w)(?:R[ée]sidence|B[âa]timent|Immeuble|Tour|Villa|Domaine|Hameau|Le Clos)"
    r"(?: (?:Les?|La|L['’]|Des?|Du|Saint|Sainte|les?|la|des?|du))?\Z"
)
_DESCRIBED = re.compile(  # what it is, its number with the landlord: `appartement T3`, `Logement n° 78 (T1 bis)`
    r"\(\s?(?:[TF]\s?\d|type|studio|meubl)|\bm(?:²|2\b)"
    r"|\b(?:appartement|logement|maison|type) (?:de )?(?:type )?[TF] ?[1-7]\b"
    r"|^logement n ?[°ºo]\s?[\w/-]+$"
    r"|^(?:appartement|logement|studio|maison|pavillon|chambre|loca(?:l|ux)|duplex|loft)s? (?:et|au|aux|en|avec|dans"
    r"|meubl\w+|vides?|nue?s?|(?:non )?loue\w*|compos\w+|compren\w+|individuel\w*|mitoyen\w*|du (?:rez|\d)|rez"
    r"|(?:premier|deuxi[eè]me|dernier|\d{1,2}(?:er|e|[eè]me)) [eé]tage)\b",
    re.I,
)
_OF_A_FIRM = re.compile(  # whose name a building's ends: `SDC VILLA MONTSOURIS`, `EHPAD Résidence du Parc`
    r"(?:sci|asl|aful|afu|ehpad|ehpa|marpa|sarl|sas|s\.?d\.?c\.?"
    r"|(?:le |la )?(?:syndicat|synd\.?)(?: des)? (?:copropri\w+|coprop\.?)|copropriete"
    r"|indivision|association(?: syndicale)?|clinique|creche|hotel|fondation|mutuelle)"
    r"(?: (?:de|du|des)(?: la| l'immeuble)?| de l'ensemble immobilier| imm(?:euble|\.))?"
)
_ESTATE = re.compile(r"(?i:cit[ée]) [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?")  # `Cité Dillon`, over its tower or street
_NUMBERED_ROW = re.compile(r"(?:\d|(?i:tour|b[âa]t|hall|esc|entr[ée]e|app?t|porte)[\w.]* )")
_BARE_HOUSE = re.compile(  # where many live, over its street; with its name it may be whose letter it is
    r"maison de retraite|ehpad|ehpa|marpa|r[ée]sidence autonomie|maison d['’]arr[êe]t|centre de d[ée]tention", re.I
)
_BUILT = re.compile(r"(?:residences?|villas?|domaine|hameau|immeuble|clos|parc|tour|pavillon|quartier|foyer|res)")
_NUMBERED_ROOM = re.compile(r"chambre|studio|porte|lot|batiment|escalier|entree|etage")
_POSTCODE = r"(?:F(?:R)?[- ])?(?P<code>[0-9OoIlSB]{2}\s?[0-9OoIlSB]{3})"
_TOWN_WORD = (
    r"(?:[A-ZÀ-Þ][^\W\d_'’]*(?:['’-](?:(?<=-)\n(?=[A-ZÀ-Þ]))?[^\W\d_]+)*|(?:[dlDL]['’])[^\W\d_]+(?:-[^\W\d_]+)*)"
)
_TOWN_LINK = r"(?:de|du|des|la|le|les|sur|sous|en|et|aux?|lès|lez|d['’]|l['’]|/)"
_TOWN = re.compile(
    rf"(?<![A-ZÀ-Þ\d_./€]){_POSTCODE}(?:[ ,–-]{{0,3}}|\n)"
    rf"(?P<town>{_TOWN_WORD}(?:(?:[ -]{_TOWN_LINK})*(?:[ -]|- ){_TOWN_WORD})*(?:(?<=e) uvre(?:-[^\W\d_]+)*)?"
    r"(?:(?:(?<=PARIS)|(?<=Paris)|(?<=LYON)|(?<=Lyon)|(?<=MARSEILLE)|(?<=Marseille))[^\S\n]\d{1,2}\s?(?:er|[èe]me|e|ER|[EÈ]ME|E)(?:\sarrondissement)?(?=\s|$|[,.;)])|(?:(?<=PARIS)|(?<=Paris))\s\d{1,2}(?!\s\d)(?=\s|$|[,.;)])|(?:(?<=LYON)|(?<=Lyon))\s\d(?!\s\d)(?=\s|$|[,.;)]))?(?:\s?(?:CEDEX|Cedex|cedex)(?:\s\d{1,2})?)?)",
)
_STOP = re.compile(
    r":\s|(?<=[a-zà-ÿ]{4}):(?=[\dA-ZÀ-Þ])|\n\s*\n|"
    r"(?<=[a-zà-ÿ0-9]{4})\.\s+(?=[A-ZÀ-Þ][a-zà-ÿ]+ )|\b[Ss]ise?s?\b|\b[Ss]itu[ée]e?s?\b(?!\s*:)|"
    r"\b[Dd]emeurant\b|\b[Dd]omicili[ée]e?s?\b|€"
)
_LINK = re.compile(_TOWN_LINK)
_GLUED_LINK = re.compile(
    r"\b(rue|avenue|boulevard|all[ée]e|impasse|place|chemin|quai|cours|square|route|r[ée]sidence)(des|du|de|d['’])(?=\s|[A-ZÀ-Þ])",
    re.I,
)
_GLUED_NAME = re.compile(r"(?<![\w'’-])(aux|au|des|du|de|las?|les?|sur)(?=[A-ZÀ-Þ][a-zà-ÿ]{2})")  # `place auxHerbes`
_BOX = re.compile(r"\s(?:code postal|c\.?p\.?)(?:\s?(?:,|/|et|-)\s?(?:commune|ville|localit[ée]))?\s*:?\s*$", re.I)
_TOWN_BOX = re.compile(r"^(?:ville|commune|localit[ée])\s", re.I)  # `Code postal 94400 Ville Vitry-sur-Seine`
_NO_STREET_ALONE = frozenset({"residence", "porte", "cour", "tour", "port", "pont"})
_BUSINESS = re.compile(r"\b(?:cedex|b\.?p\.?\s?\d|cs\s?\d{2}|tsa\s?\d)", re.I)
_NO_TOWN = frozenset({"euros", "euro", "eur", "rcs", "bis", "ter", "quater"})  # `Apt 58 189 ter, place Haute`
_TWICE = re.compile(r"(?P<street>\d[^\n]{8,60}?),? (?P=street)(?=[ ,])", re.I)  # two columns that say the same
_COMPLEMENT_TWICE = re.compile(r"^(?P<first>[^\W\d_][^,\d]*(?: [^,]{1,30})?),? (?P=first),? (?=\d)", re.I)
_LIGATURE = re.compile("[oe]œ|e (?=uvre)")  # how readers double it, or lose it: `Vandeœuvre`, `Vande uvre`
_AFTER_NUMBER = re.compile(r"^(?:[A-D]|bis|ter|quater)\s+", re.I)
_TOWN_STOPS = frozenset(raw_words("after_town"))


@dataclass(frozen=True, slots=True)
class Address:
    """An address in a text: one line with single spaces, where it stands, its postcode and town."""

    text: str
    start: int
    end: int
    postcode: str
    town: str
    business: bool  # BP, CS, TSA or CEDEX: an organisation's


_OVERSEAS = re.compile(  # on a line of its own under a town overseas, as envelopes have it
    r"\n(?P<where>guadeloupe|martinique|guyane(?: fran[cç]aise)?|(?:la |[iî]le de la )?r[ée]union|mayotte"
    r"|saint[- ]pierre[- ]et[- ]miquelon|polyn[ée]sie fran[cç]aise|nouvelle[- ]cal[ée]donie)(?=\s*(?:\n|$))",
    re.I,
)
_NO_APOSTROPHE = re.compile(r"(?<![\w'’])L(?=[AEIOUÉÈÊÎÔ][a-zà-ÿ])")  # `LIsle-Jourdain`


_OF_A_DAY = r"(?:1er|\d\d?) (?:janv|f[ée]v|mars|avr|mai|juin|juil|ao|sept|oct|nov|d[ée]c)[a-zé]*(?: \d{4})?(?![\d/])"
_NAME = rf"(?:[^,;.:()\d]{{2,12}} (?i:{_OF_A_DAY})|[^,;.:()\d]{{2,50}}"  # `avenue du 8 Mai 1945`
_TOWN_FIRST = re.compile(  # as notaries and courts write: `sis à LYON (69003), 12 rue Haute`
    rf"\((?P<code>\d{{5}})\)\s?,?\s(?P<street>{_NUMBER},?\s(?:{_STREET_TYPES})\b{_NAME}))"
)
_CODE_LAST = re.compile(  # `pour le 7 bis rue Haute à Aurillac (15000)`
    rf"(?<![\w/.,])(?P<street>{_NUMBER},?\s(?:{_STREET_TYPES})\b{_NAME}?),?\s[àÀ]\s)"
    rf"(?P<town>{_TOWN_WORD}(?:[ -](?:{_TOWN_LINK}[ -])*{_TOWN_WORD}){{0,5}})\s\((?P<code>\d{{5}})\)"
)
_SMALL = re.compile(  # a page in small letters: `161 quai de la république, 80000 amiens`
    rf"(?<![\w/.,])(?P<street>{_NUMBER},?\s(?:{_STREET_TYPES})\b[^,;.:()\dA-ZÀ-Þ\n]{{2,50}}?),?\s(?P<code>\d{{5}})\s"
    r"(?P<town>[a-zà-ÿ][a-zà-ÿ'’]+(?:[ -][a-zà-ÿ'’]+){0,5})(?=\s*(?:$|[\n\t,;.)]))"
)
_STREET_ENDS = re.compile(
    r"\s(?:aux?|où|dans|d['’]une?|comprenant|compos|et|ci-apr|consist|ayant|cadastr|\w{1,12} [ée]tage)\b.*", re.S
)
_NO_TOWN_WORD = frozenset({"a", "au", "aux", "demeurant", "domicilie", "domiciliee", "adresse", "sis", "sise", "ville"})


@asked_again
def find_addresses(text: str) -> list[Address]:
    """Every address in the text; lines of a block may be joined by line feeds.

    >>> [a.text for a in find_addresses("sis 12 bis, rue des Lilas\\nAppt 4\\n33000 BORDEAUX. Tél. 05")]
    ['12 bis, rue des Lilas Appt 4 33000 BORDEAUX']
    >>> [a.text for a in find_addresses("sis à Le Mans (72000), 14 bis rue Marcel Sembat, au rez-de-chaussée")]
    ['Le Mans (72000), 14 bis rue Marcel Sembat']
    >>> [a.text for a in find_addresses("votre virement pour le 7 bis rue Haute à Aurillac (15000). Merci")]
    ['7 bis rue Haute à Aurillac (15000)']
    >>> [a.text for a in find_addresses("demeurant Ancien presbytère, le Bourg, 15240 Saulvat, une maison sise à Pau")]
    ['Ancien presbytère, le Bourg, 15240 Saulvat']
    >>> [a.text for a in find_addresses("lot occupé\\tapt 3, 161 quai de la paix, 80000 amiens\\n")]
    ['apt 3, 161 quai de la paix, 80000 amiens']
    >>> [a.text for a in find_addresses("12 rue Haute, 88100 Saint-Dié-des-\\nVosges")]
    ['12 rue Haute, 88100 Saint-Dié-des-Vosges']
    >>> [a.text for a in find_addresses("4 QUAI HAUT\\n97180 SAINTE ANNE\\nGUADELOUPE")]
    ['4 QUAI HAUT 97180 SAINTE ANNE GUADELOUPE']
    >>> find_addresses("Total 33 000 Euros")
    []
    """
    found: list[Address] = []
    for match in _towns(text):
        code = _postcode(match["code"])
        town = _town(match["town"])
        if (
            code is None
            or town is None
            or (" " in match["code"] and _STREET.match(_AFTER_NUMBER.sub("", match["town"])))
        ):
            continue  # "43 150 IMPASSE X" is a flat and a number, no postcode
        end = match.start("town") + len(town)
        start = _start(text, found[-1].end if found else 0, match.start())
        if start is None or re.search(rf"\b{code}\s*$", text[start : match.start()]):
            continue  # none, or two columns read as one: `12 rue Haute, 33000` beside `33000 Bordeaux`
        if code >= "97" and (overseas := _OVERSEAS.match(text, end)):
            town, end = f"{town} {overseas['where']}", overseas.end()
        found.append(_address(text[start : match.start()], code, town, start, end))
    turned = [
        a
        for a in (*_town_first(text), *_code_last(text), *_in_small_letters(text))
        if not any(a.start < b.end and b.start < a.end for b in found)
    ]
    return sorted([*found, *turned], key=lambda a: a.start) if turned else found


def _town_first(text: str) -> Iterator[Address]:
    """Addresses whose town comes first, its postcode in brackets."""
    for match in _TOWN_FIRST.finditer(text) if "(" in text else ():
        code, street = _postcode(match["code"]), _STREET_ENDS.sub("", match["street"]).rstrip()
        start = _town_before(text, match.start())
        if code is not None and start is not None:
            end = match.start("street") + len(street)
            town = text[start : match.start()].strip()
            yield Address(" ".join(text[start:end].split()), start, end, code, town, False)


def _code_last(text: str) -> Iterator[Address]:
    """Addresses that end with their postcode in brackets."""
    for match in _CODE_LAST.finditer(text) if "(" in text else ():
        if code := _postcode(match["code"]):
            whole = " ".join(match[0].split())
            yield Address(whole, match.start(), match.end(), code, match["town"], False)


def _in_small_letters(text: str) -> Iterator[Address]:
    """Addresses of a page without capitals: a numbered street, its postcode, a town to the end of line or comma."""
    for match in _SMALL.finditer(text):
        code, town = _postcode(match["code"]), match["town"]
        if code is not None and fold(town) not in _NO_TOWN:
            floor = max(_sentence(text, 0, match.start()), text.rfind("\t", 0, match.start()) + 1)
            start = _complements(text, floor, match.start())
            whole = " ".join(text[start : match.end()].split())
            yield Address(whole, start, match.end(), code, town, False)


def _town_before(text: str, end: int) -> int | None:
    """Where the town begins that stands just before `end`: capitals, with the small words that link them."""
    start = None
    floor = max(0, end - 60)
    for word in reversed(list(re.finditer(r"\S+", text[floor:end]))):
        folded = fold(word[0]).strip(",;:.")
        if word[0][-1] in ",;:." or folded in _NO_TOWN_WORD or not (word[0][0].isupper() or _LINK.fullmatch(word[0])):
            break
        start = floor + word.start() if word[0][0].isupper() else start
    return start


def _towns(text: str) -> Iterator[re.Match[str]]:
    """Postcodes and towns; a line may end between them in prose alone: `12 rue Haute, 67000` over `Strasbourg`."""
    for match in _TOWN.finditer(text):
        broken = "\n" in text[match.end("code") : match.start("town")]
        if not broken or text.endswith(", ", 0, match.start()):
            yield match


def _address(head: str, code: str, town: str, start: int, end: int) -> Address:
    before = re.sub(r"(?<=\d)(?=(?:rue|avenue|boulevard|all[ée]e|impasse|place|chemin)\b)", " ", head, flags=re.I)
    before = re.sub(r"^([1-9]) (?=\d{2,3}\b)", r"\1", before)
    before = _GLUED_LINK.sub(r"\1 \2", re.sub(r"\s*\n\s*", " ", before))
    before = _GLUED_NAME.sub(r"\1 ", before)
    town = _TOWN_BOX.sub("", town) if _BOX.search(before) else town
    before = _BOX.sub(" ", before)
    before = re.sub(r"\bde \[?['’](?=[A-ZÀ-Þ])", "de l'", before)
    town = re.sub(r"(?<=\w)- (?=[A-ZÀ-Þ])", "-", town)  # `Mauléon- Licharre`, as readers space it
    line = " ".join(f"{before} {code} {town}".split())
    line = _TWICE.sub(r"\g<street>", re.sub(r"\s+([,;])", r"\1", _LIGATURE.sub("œ", line)))
    line = _NO_APOSTROPHE.sub("L'", _COMPLEMENT_TWICE.sub(r"\g<first> ", line))
    return Address(line, start, end, code, town, bool(_BUSINESS.search(line)))


def find_towns(text: str) -> list[tuple[str, str, int, int]]:
    """Every postcode with its town: (postcode, town, start, end)."""
    found = []
    for match in _towns(text):
        code, town = _postcode(match["code"]), _town(match["town"])
        if code and town:
            found.append((code, town, match.start(), match.start("town") + len(town)))
    return found


def _postcode(text: str) -> str | None:
    code = text.replace(" ", "").translate(LOOKALIKES)
    if sum(c.isdigit() for c in text) < 2 or not code.isdigit() or len(code) != 5:
        return None
    return code if "01" <= code[:2] <= "98" and code[:2] != "96" and code[2:] != "" else None


def _town(text: str) -> str | None:
    """The town without what follows it on the line (a label, a telephone)."""
    words: list[str] = []
    for word in re.sub(r"\s[Ll][Ee]\s\d+$", "", text).split():
        goes_on = bool(words) and fold(words[-1]) == "sur"  # `Villeneuve sur Lot`
        stop = fold(word).strip(".,:") in _TOWN_STOPS and not goes_on
        stop = stop or (bool(words) and fold(word).strip(".,:") in vocabulary()["month"] | {"mois", "terme"})
        first_article = not words and fold(word) in {"le", "la", "les"}
        named = bool({*map(fold, words)} - {"le", "la", "les"}) or not word[:1].isupper()  # `97430 LE TAMPON`
        stop = stop or (bool(words) and named and len(word) > 4 and fold(word).strip(".,:") in vocabulary()["paper"])
        if stop and not first_article and fold(word) not in {"le", "la", "et", "a"}:
            break
        words.append(word)
    while words and fold(words[-1]) in {"le", "la", "les", "de", "du", "des", "sur", "en", "et", "a", "au", "aux"}:
        words.pop()
    if len(words) > 1 and len(words[-1]) == 1:
        words.pop()  # `12345 Pau N° d'allocataire`
    town = " ".join(words)
    return town if len(re.sub(r"\W", "", town)) >= 2 and fold(town) not in _NO_TOWN else None


def _start(text: str, floor: int, town: int) -> int | None:
    """Where the address that ends with the town at `town` begins; None when nothing before it is an address."""
    floor = max(floor, town - 180, _sentence(text, floor, town))
    window = text[floor:town]
    streets = [*_STREET.finditer(window), *_GLUED_STREET.finditer(window)]
    streets = [s for s in streets if s["number"] or fold(s["type"]) not in _NO_STREET_ALONE]
    numbered = [s for s in streets if s["number"]]
    if not numbered and (home := hamlet(text, floor, town)) is not None:
        return home
    if not streets:
        streets = list(_NUMBERED.finditer(window))
    pool = numbered or streets
    if pool:
        start = floor + min(pool, key=lambda s: (s.start() < pool[-1].start() - 70, s.start())).start()
        if _FIRST_FIGURE.search(text, max(floor, start - 3), start) and re.match(r"\d{2,3}\b", text[start:]):
            return start - 2
    else:
        place = [m for m in _COMPLEMENT_AT.finditer(window) if _begins_segment(window, m.start())]
        place = [m for m in place if not _titles(window[m.start() :].partition("\n")[0])]
        if not place:
            return None
        start = floor + place[0].start()
    start = _complements(text, floor, start)
    house = named_house(text, floor, start, town)
    described = house is not None and (_DESCRIBED.search(text, house, start) or _titles(text[house:start]))
    return start if house is None or described else house


_FIRST_FIGURE = re.compile(r"(?:\A|(?<=\n))[1-9] \Z")  # `1 19 quai`: a number torn at the beginning of its line


def _sentence(text: str, floor: int, town: int) -> int:
    """The end of what cannot be in the address: a label's colon, a sentence's end, an empty line, a verb of prose."""
    window = text[floor:town]
    stops = [match.end() for match in _STOP.finditer(window)]
    return floor + stops[-1] if stops else floor


def _begins_segment(window: str, at: int) -> bool:
    return not window[:at].strip(" ") or window[:at].rstrip(" ")[-1:] in "\n,;:-–("


def _complements(text: str, floor: int, start: int) -> int:
    """Extends the address backwards over complements: whole segments between commas or line ends."""
    while start > floor:
        head = text[floor:start]
        body = head.rstrip(" ,;\n-–")
        cut = max(body.rfind(sep) for sep in ("\n", ",", ";", " - ", " – "))
        segment = body[cut + 1 :].lstrip(" -–")
        if _DESCRIBED.search(segment):
            break
        if body[cut : cut + 1] == "\n" and (begun := _BROKEN_COMPLEMENT.search(body, 0, cut)):
            return floor + begun.start()  # `sis Résidence Les` over `Acacias, 74 rue Haute`
        inside = [m.start() for m in _COMPLEMENT_AT.finditer(segment) if _may_begin(segment, m.start())]
        if inside and not _COMPLEMENT_AT.match(segment):
            segment = segment[inside[-1] :]  # `il occupe Chez Mme Martin, 3 rue …`
            return start if len(segment) > 40 else floor + len(body) - len(segment)
        house = _BARE_HOUSE.fullmatch(segment.strip()) and re.fullmatch(r" *\n *", head[len(body) :])
        house = house or (_ESTATE.fullmatch(segment.strip()) and _NUMBERED_ROW.match(text, start))
        if not (segment and (house or _COMPLEMENT_AT.match(segment))) or len(segment) > 60:
            break
        if _titles(segment) and not (_NUMBERED_ROOM.fullmatch(fold(segment)) and not head[len(body) :].strip(" ")):
            break  # `Logement occupé` over the street, but `Chambre` before its number
        line = body[body.rfind("\n") + 1 :].lstrip()  # `Résidence Les Pins, bât. A` is of one piece
        alone = segment[0].islower() and cut > 0 and body[cut] != "\n" and not _COMPLEMENT_AT.match(line)
        if alone and re.fullmatch(r" *\n *", head[len(body) :]):
            break  # `DURAND Paul, logement F349` over the street: the landlord's number of the dwelling
        start = floor + len(body) - len(segment)
    return start


def _may_begin(segment: str, at: int) -> bool:
    """Whether a complement may begin there: a capital, no word of a name (`Mme DE LA TOUR`, `SA DU LOGEMENT`)."""
    word = fold(re.split(r"[\s.,]", segment[at:], maxsplit=1)[0])
    particle = re.search(r"\b(?:de|du|des|la|le|les|l['’]|d['’])\s*$", segment[:at], re.I)
    surname = particle is not None and word in vocabulary()["also_names"]
    firm = _OF_A_FIRM.fullmatch(fold(segment[:at]).strip()) is not None and _BUILT.match(word) is not None
    return segment[at].isupper() and not (surname or firm or _titles(segment[at:]))


def _titles(text: str) -> bool:
    """Whether a line that begins as a complement does is the title of an address."""
    return _TITLE.fullmatch(fold(text)) is not None


def is_overseas(text: str) -> bool:
    """Whether a line is the name of a territory overseas, as it stands under a town."""
    return _OVERSEAS.match(f"\n{text}") is not None


@line_asked_again
def is_address_line(text: str) -> bool:
    """Whether a line of a block is a part of an address: a street, a complement, a postcode with a town.

    >>> [is_address_line(t) for t in ("12 rue Haute", "Bât. B - Appt 12", "33000 BORDEAUX", "M. Jean DUPONT")]
    [True, True, True, False]
    >>> [is_address_line(t) for t in ("Logement occupé", "Logement 12", "Résidence principale", "Résidence Les Pins")]
    [False, True, False, True]
    """
    stripped = text.strip()
    return not _titles(stripped) and bool(
        ((m := _STREET.match(stripped)) and (m["number"] or len(stripped.split()) > 1))
        or _GLUED_STREET.match(stripped)
        or _COMPLEMENT_AT.match(stripped)
        or (_TOWN.match(stripped) and find_towns(stripped))
    )
