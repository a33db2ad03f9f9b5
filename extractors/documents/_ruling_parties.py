# ruff: noqa: E501  (turns of phrase are read whole)
"""The parties of a ruling: who asks (`DEMANDEUR`, `ENTRE`), who answers (`DÉFENDEUR`, `ET`), whom it protects.

Their lawyers (`représenté par Me …`), the judge and the clerk are named in the same lines and are no parties. Companies
and public landlords are parties as people are. Anonymous rulings have initials only, kept as printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from extractors.documents._civil import born_people
from extractors.documents._ruling_full import (
    after_the_sides,
    before_story,
    counselled,
    in_columns,
    own_name,
    unbroken,
    whole_firm,
    with_given_names,
    with_surname,
    without_acronyms,
)
from extractors.documents._ruling_kind import head_part
from extractors.documents._ruling_labels import CIVIL, GLUED, around_captions, named_by_label
from extractors.documents._ruling_officers import holds_office, of_an_office
from extractors.documents._ruling_orders import in_orders
from extractors.fields.flow import Flow
from extractors.fields.misread import mended_name
from extractors.fields.name_words import PARTICLES, is_civility, vocabulary
from extractors.fields.names import distinct, is_company, is_person, leading_name, person_names, same_person
from extractors.fields.parsed import fold_in_place
from extractors.fields.spec import FieldValue

_Named = tuple[str, int, int]  # a name and where it stands
_OPEN = re.compile(
    r"(?:^|\n|\b)(?:(?:partie\s+)?(?:co-?)?d\s*e\s*m\s*a\s*n\s*d\s*(?:e\s*u\s*r(?:\W{0,2}(?:e\s*r\s*)?e\s*s\s*s\s*e)?|e\s*r\s*e\s*s\s*s\s*e)s?|requerante?s?|(?:(?<=\n)|\A)requise?s?(?=\W*(?:\n|\Z)|\s*:|\s+(?:m|mme|mlle|monsieur|madame)\b|\s[a-z'-]{2,20}\s[a-z' -]{2,40},)|e\s*n\s*t\s*r\s*e\s*:?(?=\s*\n|\s*:|\s+m)|(?<=\n)entre\b|parties?\s+(?:adverse|requise|poursuivie|assignee|saisissante|appelee)s?|parties?\b|"
    r"(?:partie\s+)?d\s*e\s*f\s*e\s*n\s*d\s*(?:e\s*u\s*r(?:\W{0,2}(?:e\s*r\s*)?e\s*s\s*s\s*e)?|e\s*r\s*e\s*s\s*s\s*e)s?|a\s*p\s*p\s*e\s*l\s*a\s*n\s*t\s*e?s?\b|i\s*n\s*t\s*i\s*m\s*e\s*e?s?\b|epoux|epouse|concernant|(?<=\n)(?:mere|pere)(?=\s*:)|majeure?\s+protegee?|personne\s+(?:protegee|a\s+proteger|(?:qui\s+(?:demande|sollicite)|ayant\s+(?:demande|sollicite))(?:\s+(?:la|cette)\s+(?:mesure|protection))?)|(?<=\n)en\s+presence\s+de(?=\s*:)|"
    r"dans\s+l'interet\s+de|(?<=\n)a\s+la\s+(?:requete|demande)\s+d(?:e|u|es)\b|\ba\s+(?:la\s+requete|l'encontre)\s+d(?:e|u|es)(?=\s*:|\s*\n)|a\s+l'egard\s+de|(?:introduite?|engagee?|formee?|intentee?|diligentee?|saisie?)\b(?:[^\n.;:]|\.\d){0,60}\bpar(?=\s*:\s*\n)|(?:personnes?\s+)?mise?s?\s+en\s+cause|(?<=\n)(?:auteure?|origine)\s+de\s+la\s+(?:requete|demande|saisine)|(?<=\n)(?:requete|demande)\s+(?:presentee|formee|deposee)\s+par(?=\s*[\n:])|(?:auteure?|conjointe?)\s+(?:presumee?|designee?)\s+(?:violente?|des?\s+violences?)|et\s*:|en\s+(?:demande|defense)\b|(?<=\n)(?:demande|defense)(?=\W*\n)|(?<=\n)\W*et\W*(?=\n)|"
    r"(?<=\n)(?:creanci(?:er|ere)|debi(?:teur|trice)|bailleur|bailleresse|locataire|preneu(?:r|se))s?\s*(?:\([^()\n]{3,40}\)\s*|(?:contest|poursuiv|saisiss|requer|demand|defend|concern|interess|appel|auteur|ayant|cautionn)[^\n:.;,]{0,60})?(?=\s*[\n:])|partie\s+civile|intervenante?s?\s+(?:volontaire|force|a\s+l'instance))"
)
_ACT = re.compile(
    r"\d{3}|\b(?:assignation|requete|date|copie|debats|audience|affaire|objet|dossier|minute|convention|grosse|expedition|delivree?s?|notifiee?s?|signifiee?s?)\b"
)
_LABEL = re.compile(  # what else a clerk's form asks for, under the label of a party in a column of labels
    r"(?:(?:precedent|dernier|ancien|nouvel|premier)(?:e|ne|le)?s? )?(?:mesures?|audition|avis|decisions?|jugement|ordonnance|requete|certificat|adresse|profession|nationalite|domicile|lien"
    r"|qualite|nature|juridiction|observations?|motifs?|situation|reference|numero|regime|renouvellement|residant|demeurant|nee?\b|date)\b"
)
_THING = re.compile(
    r"(?:le |la |l')?(?:logement|local|bail|loyer|dette|creance|indemnite|dispositif|decision|audience|duree)s?"
)
_TORN = 0.45
_SIDE = re.compile(
    r"\W*(?:en\s+)?(?:partie\s+)?(?:d\s*e\s*m\s*a\s*n\s*d|d\s*[eé]\s*f\s*e\s*n|a\s*p\s*p\s*e\s*l|i\s*n\s*t\s*i\s*m|entre\b|et\b|requer|"
    r"adverse|requise|poursuivie|assignee|saisissante|appelee|(?:personne\s+)?mise?\s+en\s+cause|personne\s+a\s+proteger|"
    r"creanc|debi|baill|locat|prene)"
)
_QUALIFIED = re.compile(r"(?:a|au|aux|en|et|ou|principa\w+|reconvention\w+|incident\w*|d'une|d'autre|n\W{0,3}\d)\b")
_CHILD = re.compile(r"\benfants?\b|\bmineure?s?\b")
_ISSUED = re.compile(r"\b(?:issue?s?|nee?s?|reconnue?s?|naissance)\b")
_BORN_CHILD = re.compile(r"\W{0,3}(?:nee?\W{1,3})?(?:le\W|agee?|\d|\()")
_ABOUT = re.compile(  # what a line says of a party named above it
    r"(?:conseil (?:de la |du |de l'|des )(?:premier|second|1er|2nd|demand|defend|requer|epou|mari\b|femme|appelant|intime|partie|deux)|(?:represent|assist|domicili|(?:non[- ])?comparant|absent|avocat|profession|present|defaillant|beneficiaire|immatricul)\w*|"
    r"ayant|demeurant|nous|nee?s?|de nationalite|dont|sans|plaidant|es qualite|d'une part|d'autre part|en personne|me|maitre|rcs)\b"
)
_SIDE_TOLD = re.compile(r"\s*,\s*(?:partie\s+)?(?:co-?)?(?:demande|defende|appelant|intime|requerant)")
_BIRTH = re.compile(
    r"\W{0,3}(?:,?\s*(?:epouse|nee|nom d'usage|divorcee?)\b[^\n,]{0,50},?\s*)?\W{0,3}(?:ne|nee)\s+le|\W{0,3}de nationalite|\W{0,3}demeurant|\W{0,3}domicilie"
)


def party_names(text: Flow) -> FieldValue | None:
    """The parties in order of appearance, or None."""
    head = head_part(text.text)
    folded = fold_in_place(head)
    opposed = _opposed(head)
    found = [
        *_people(head, folded),
        *_announced(head, folded),
        *_said_after(head),
        *_said_below(head),
        *_seated(head),
        *counselled(head),
        *_opposed_firms(head),
        *around_captions(head),
    ]
    found = [one for one in _in_order([*found, *_on_both_sides(opposed, found)]) if not _is_child(folded, one)]
    if len(found) < 2:
        found = _in_order([*found, *opposed, *_born(head, folded)])
    if len(found) < 2:
        found = _in_order([*found, *_between(head, folded)])
    found = _in_order([*found, *in_columns(text.text)])
    if len(found) < 2:
        found = _in_order([*found, *_spouses(text.text), *_on_a_form(head), *_late_sides(text, len(head))])
    found = before_story([unbroken(one, head, text.text) for one in found], folded)
    found += in_orders(text.text, len(found))
    told = without_acronyms(distinct([name for name, _, _ in found]))
    names = [own_name(with_surname(name, text.text), text.text) for name in told]
    if not names:
        return None
    if not any(" " in name or is_company(name) or "[" in name or "." in name for name in names):
        return text.value(names, found[0][1], found[0][2], _TORN)  # given names of a table's cells
    opened = _OPEN.search(folded) or _ASKS.search(head)
    sides = after_the_sides(folded)
    sure = 0.92 if (opened or sides) and len(names) >= 2 else 0.8 if opened or len(opposed) == len(names) else 0.6
    return text.value(names, found[0][1], found[0][2], sure)


def _on_both_sides(opposed: Sequence[_Named], found: Sequence[_Named]) -> list[_Named]:
    """Those around `contre` where one is new: a firm, or a person who faces a firm or somebody found already."""
    faced = [one for one in opposed if not any(same_person(one[0], name) for name, _, _ in found)]
    known = len(faced) < len(opposed) or any(is_company(name) for name, _, _ in faced)
    new = [one for one in faced if is_company(one[0]) or (known and is_person(one[0]))]
    return [one for one in opposed if one in new or one not in faced] if new else []


def _in_order(found: Sequence[_Named]) -> list[_Named]:
    return sorted({start: (name, start, end) for name, start, end in found}.values(), key=lambda item: item[1])


def _people(head: str, folded: str) -> list[_Named]:
    """Those whom a civility announces, neither lawyers nor the court's own."""
    found = []
    for match in CIVIL.finditer(head):
        name = leading_name(head, match.start())
        if name is None or name.start > match.start() + 1 or GLUED.search(name.text):
            continue
        if not of_an_office(folded, match.start(), name.end) or _SIDE_TOLD.match(folded, name.end):
            found.append(
                (re.sub(r" [cC]$", "", name.text) if head[name.end :][:1] == "/" else name.text, name.start, name.end)
            )
    return found


_OF_PARENTS = re.compile(r"[^.;]{0,60}\bdont (?:les (?:parents|pere et mere)|la mere|le pere)\b")


def _is_child(folded: str, named: _Named) -> bool:
    """Whether a name is that of a child the facts tell of: `est issu un enfant : Zoé ROY, né le`, under no side's head.

    Or of the child of whom a juvenile judge decides: `à l'égard de Zoé, née le 2 mai 2019, dont les parents sont`.
    """
    _, start, end = named
    if _OF_PARENTS.match(folded, end):
        return True
    if not (_BORN_CHILD.match(folded, end) and _ISSUED.search(folded, max(0, start - 200), start)):
        return False
    near = max(0, start - 160), start
    return _last(_CHILD.finditer(folded, *near)) > _last(m for m in _OPEN.finditer(folded, *near) if _SIDE.match(m[0]))


def _last(matches: Iterable[re.Match[str]]) -> int:
    """Where the last of these matches begins, -1 without any."""
    return max((match.start() for match in matches), default=-1)


def _between(head: str, folded: str) -> list[_Named]:
    """`ENTRE DUPONT PAUL ET MARTIN ANNE`: parties without civility."""
    for opened in re.finditer(r"(?:^|\n)\s*(?:entre\b\s*:?|affaire\b\s*:?|concerne(?:nt)?\s*:)\s*", folded):
        people = person_names(head[opened.end() : opened.end() + 160])
        if len(people) >= 2:
            return [(p.text, opened.end() + p.start, opened.end() + p.end) for p in people[:2]]
    return []


_SPOUSES = re.compile(  # `Parties : les époux Paul ROUX et Zoé ROY`, in a narrow column read after the next one
    r"(?:^|\n)\W{0,3}(?:[Pp]arties|PARTIES|[Ll]es [ée]poux|LES [ÉE]POUX)\s*:\s*(?:(?:les|LES) (?:[ée]poux|[ÉE]POUX)\s)?(?=[A-ZÀ-Þ])"
)


def _spouses(text: str) -> list[_Named]:
    """Two people without civility after the label of the parties, wherever it stands."""
    for label in _SPOUSES.finditer(text):
        at = label.end()
        told = text[at : at + 120].replace("\n", " ")
        people = person_names(told)[:2]
        two = len(people) == 2 and people[0].start < 3
        if two and re.fullmatch(r"\s(?:et|ET|&)\s", told[people[0].end : people[1].start]):
            return [(p.text, at + p.start, at + p.end) for p in people]
    return []


def _late_sides(text: Flow, start: int) -> list[_Named]:
    """Who stands under the heading of a side that a margin brings after the orders."""
    found = []
    for opened in _OPEN.finditer(text.folded, start):
        line = text.folded[text.folded.rfind("\n", 0, opened.end()) + 1 :].partition("\n")[0].strip(" :")
        side = opened.group().strip()
        if _SIDE.match(side) and line.removeprefix("partie ") == side and len(side) > _LONG_SIDE:
            found += _first_named(text.text, opened.end(), True)
    return found


_LONG_SIDE = 8  # letters that `et`, `entre` have not
_FORM_OF_ONE = re.compile(r"(?:^|\n)(?=\W{0,3}(?:Nom|NOM)\b[^\n]{3,90}\b[Nn][ée]{1,2}e? le\b)")


def _on_a_form(head: str) -> list[_Named]:
    """Whom a guardianship's form names with a birth: `Nom : ROUX Prénoms : Zoé Anne née le 27/10/1991`."""
    found = (named_by_label(head, line.end()) for line in _FORM_OF_ONE.finditer(head))
    return [one for one in found if one is not None]


_ENDS_NAME = re.compile(
    r"\s*(?:,|\b[Pp]artie |\bPARTIE |\b(?:[Cc]o-?)?(?:[Dd]emande|[Dd][ée]fende|DEMANDE|D[ÉE]FENDE|[Aa]ppelan|[Ii]ntim[ée]|APPELAN|INTIM[ÉE])\w+|\bdont le\b|\bprise\b|"
    r"\b(?:[ÉEée]pou(?:se|x)|ÉPOU(?:SE|X)|EPOU(?:SE|X)|[Vv]euve|VEUVE|[Dd]ivorc[ée]e?) (?=[A-ZÀ-Þ])|\brepr[ée]sent|\bayant\b|\bRCS\b|\bimmatricul|\bsise?\b|\bagissant\b|\bdemeurant\b|\bn[ée]e?\b|\bdomicili|\b(?:M\.|Mme|Mlle|Monsieur|Madame)(?=\s[A-ZÀ-Þ])|\()"
)


_PUBLIC = re.compile(  # offices that no word of firms betrays
    r"(?:(?:maison|direction|conseil|commission) (?:departemental|regional|territorial)|mdph\b|caisse\b|(?:pre)?fect|departement\b|region\b|metropole\b|commune\b|rectorat|universite|agence (?:regionale|nationale)|office\b|etat\b|ministe)"
)
_OPPOSED_TO = re.compile(  # `opposant M. Roux, demandeur, à la SCI Alba, défenderesse`
    r"(?:\bà|\bA|\bcontre|\bet) (?:la |l['’]|LA |L['’])(?P<who>[A-ZÀ-Þ][^,\n:;]{2,60}(?:\n[^,\n:;]{2,40})?),\s(?:partie\s)?(?:co-?)?(?:d[ée]fende|demande|intim[ée]|appelant|requ[ée]rant)"
)


_FACING = re.compile(  # `l'affaire opposant M. Roux, né le 3 mai 1990, à la Maison départementale, représentée par`
    r"(?:\b(?:l['’])?affaire\s|\blitige\s|\binstance\s|^|\n)\s?(?i:opposant)\b[^;]{5,400}?,\s(?:à|À|et|contre) (?:la |l['’]|au |le )(?P<who>[A-ZÀ-Þ][^,:;]{2,110}),\s"
    r"(?=repr[ée]sent|prise? en|dont le|domicili|sise?\b|ayant|(?:non )?comparant|d[ée]faillant|absent|agissant)"
)


def _opposed_firms(head: str) -> list[_Named]:
    """The firms whose side is told after them within a sentence."""
    matches = [*_OPPOSED_TO.finditer(head), *_FACING.finditer(head)]
    found = ((" ".join(m["who"].split()), *m.span("who")) for m in matches)
    return [
        (mended_name(who), start, end)
        for who, start, end in found
        if (is_company(who) or _PUBLIC.match(fold_in_place(who))) and not _tribunal(who)
    ]


def _announced(head: str, folded: str) -> list[_Named]:
    """Who stands on the first lines after a heading of party: an organisation, or a person without civility."""
    found = []
    for opened in _OPEN.finditer(folded):
        start, at = opened.span()
        side = bool(_SIDE.match(opened.group())) and (start == 0 or "\n" in head[start - 1 : at])
        found += _first_named(head, at, side)
    return found


_LAWYER_BROKEN = re.compile(  # `représentée par Me Anne` over the surname
    r"\b(?:[Mm]e|ME|[Mm]a[iî]tre|MA[IÎ]TRE)(?: [A-ZÀ-Þ][\w'’-]*[a-zà-ÿ])?\s*$"
)


_LEAD = re.compile(  # what stands before a firm's own name: `s) : La société Domofrance`
    r"^\W*(?:[Ss]\s*(?:\)|(?=\W*$)))?\W*(?:(?:[Ll]a |[Ll]e |LA |LE )?(?:[Dd]ame|DAME|(?:[Nn]omm[ée] )?[Ss]ieur|SIEUR) (?=[A-ZÀ-Þ])|(?:La |la |L['’]|l['’])(?:(?:soci[ée]t[ée]|association|fondation) (?=[A-ZÀ-Þ]))?|Le |(?:LA|LE) (?=(?:S\.?A|S\.?C\.?I|SNC|EURL|SEM|SOCI[ÉE]T[ÉE]|OFFICE|SYNDICAT|CAISSE|COMMUNE|FONDATION)\b))?(?=\w)"
)


def _first_named(head: str, at: int, side: bool) -> list[_Named]:
    """The party that the first lines from `at` on name, or none."""
    lawyer = False
    for line in re.finditer(r"[^\n]+", head[at : at + 220]):
        raw, broken = line.group(), lawyer
        lawyer = bool(_LAWYER_BROKEN.search(raw))
        if broken and not is_company(raw.partition(",")[0]):
            continue  # the rest of a lawyer's name
        if re.fullmatch(r"\W*\([^()]*\)\W*", raw) or (
            raw.rstrip().endswith(":") and "," not in raw and not CIVIL.search(raw)
        ):
            continue  # the heading goes on: `CONCERNANT` LE LOGEMENT DONNÉ À BAIL À :
        if labelled := named_by_label(head, at + line.start()):
            return [labelled]
        told = _LEAD.sub("", raw)
        begin = at + line.start() + len(raw) - len(told)
        if CIVIL.match(told):
            return []  # whoever a civility announces is found by it
        ends = _ENDS_NAME.search(told)
        end = ends.start() if ends else len(told)
        if holds_office(fold_in_place(told[end:])):
            return []  # `En présence de : Anne ROY, greffière`
        value = with_given_names(told[:end].strip(" :;-"), told[end:])
        said = fold_in_place(value)
        if _OPEN.fullmatch(said):
            return []  # the other side's heading
        if not re.search(r"\w{2}", value) or said in {"ou", "et", "la", "le"} or _QUALIFIED.match(said):
            continue
        firm = bool(_CORPORATE.match(fold_in_place(told.partition(value)[2].lstrip(" ,"))))
        whole = value if ends else whole_firm(value, head[begin + len(value) :])
        return [(mended_name(whole), begin, begin + len(whole))] if _is_party(whole, side, firm) else []
    return []


_DELIVERED = re.compile(  # `FE délivrée à Aquitanis`, under `Expéditions délivrées aux parties`
    r"(?:[\w.]+ ){0,3}(?:delivr|adress|envoy|notifi|signifi|expedi)ee?s? (?:a|au|aux|le|a l'|par)\b"
)


def _is_party(value: str, side: bool, firm: bool = False) -> bool:
    """Whether what stands under a heading is somebody: under that of a side whatever is no phrase of rulings.

    `firm`: what follows tells its seat or its register, so that no word of it is a label's.
    """
    said = fold_in_place(value)
    if is_civility(value.split()[0]) or not value[:1].isupper() or len(value.split()) > 9 or _tribunal(value):
        return False
    if re.match(r"(?:requete|assignation|audition|saisine|certificat)s?\b", said):  # the next label of a form
        return False
    if _DELIVERED.match(said):
        return False
    if (
        _THING.fullmatch(said)
        or said.endswith((" pour conseil", " pour avocat"))
        or (_LABEL.match(said) and not (firm or is_company(value)))
    ):
        return False
    first = said.split()[0]
    breton = first in PARTICLES and is_person(value)  # `LE GOFF Rose`
    if (first in vocabulary()["paper"] and not (firm or breton or is_company(value))) or _ABOUT.match(said):
        return False
    return (side and not _ACT.search(said)) or is_company(value) or is_person(value)


_SAID_AFTER = re.compile(
    r"(?:^|\n)\W{0,3}(?:(?:[Ee]ntre|ENTRE|[Ee]t|ET|[Cc]ontre|CONTRE)\s*:?\s*)?(?:(?:La|la|Le|le|L['’]|l['’])\s?)?(?P<who>[A-ZÀ-Þ][^,\n:;]{3,60}),(?P<more>[^\n]{0,120}?)\b"
    r"(?:[Ii]ntim[ée]|[Aa]ppelant|[Rr]equ[ée]rant|[Dd]emandeu|[Dd]emanderesse|[Dd][ée]fendeu|[Dd][ée]fenderesse|INTIM[ÉE]|APPELANT|REQU[ÉE]RANT|DEMAND|D[ÉE]FEND)"
)
_CORPORATE = re.compile(
    r"\s*(?:dont le siege|prise? en la personne|sise?\b|immatricul|inscrite? au (?:rcs|registre)|agissant poursuites|au capital)"
)
_ACTS_FOR = re.compile(r"avocat|conseil|represent|barreau|\bme\b|pour\b")


_SEATED = re.compile(  # `SA d'HLM Les Pins, prise en la personne de son représentant légal`
    r"(?:^|\n)\W{0,3}(?P<who>(?:[Ll][ae] |[Ll]['’])?[A-ZÀ-Þ][^,\n:;]{3,60}),\s(?=(?:prise? en la personne|dont le si[èe]ge|agissant poursuites|immatricul[ée]e? au|repr[ée]sent[ée]e? par s(?:on|a) (?:repr|g[ée]r|pr[ée]s|dir|synd))\w*)"
)
_ASKS = re.compile(  # `Vu la requête présentée par SA d'HLM Les Pins, dont le siège est`
    r"\b(?:[Rr]equ[êe]te|[Dd]emande|[Ss]aisine)\s(?:conjointe\s)?(?:pr[ée]sent|form|d[ée]pos|introdui)\w+\s(?:(?:le|au)\s[\w ]{4,25}\s)?par\s(?P<who>(?:la |le |l['’])?(?:soci[ée]t[ée] )?[A-ZÀ-Þ][^,:;]{3,80}),\s"
    r"(?=dont le|prise? en|repr[ée]sent|ayant|sise?\b|agissant|immatricul|baill|propri[ée]taire|cr[ée]anci)"
)
_LAW_FIRM = re.compile(r"\b(?:selarl|selas|scp|aarpi|cabinet|etude|avocats?|mandataires?)\b")


def _seated(head: str) -> list[_Named]:
    """The firms that begin a line, or ask, and go on with their seat or with who speaks for them; no firm of lawyers."""
    found = []
    for match in _SEATED.finditer(head):
        who = _LEAD.sub("", match["who"])
        if _REASONS.match(fold_in_place(who)):  # `Vu la requête présentée par …`
            continue
        if is_company(who) and not _LAW_FIRM.search(fold_in_place(who)) and _is_party(who, False):
            found.append((mended_name(who), match.end("who") - len(who), match.end("who")))
    for match in _ASKS.finditer(head):
        who = _LEAD.sub("", " ".join(match["who"].split()))
        if is_company(who) and not _LAW_FIRM.search(fold_in_place(who)):
            found.append((mended_name(who), match.end("who") - len(who), match.end("who")))
    return found


_SAID_BELOW = re.compile(  # `Habitat du Nord` over `demanderesse, représentée par Me Roux`
    r"(?:^|\n)\W{0,3}(?:(?:La|Le|L['’])\s?)?(?P<who>[A-ZÀ-Þ][^,\n:;]{3,60})\n\W{0,3}(?:partie\s)?(?:co-?)?"
    r"(?:demande(?:ur|resse)|d[ée]fende(?:ur|resse)|appelant|intim[ée]|requ[ée]rant)(?:e?s)?(?=,|\s*\n)"
)


def _said_below(head: str) -> list[_Named]:
    """Those whose side begins the line below their name, in small letters: in capitals it heads the lines below it."""
    return [
        (mended_name(m["who"]), *m.span("who"))
        for m in _SAID_BELOW.finditer(head)
        if not CIVIL.search(m["who"]) and _is_party(m["who"], True)
    ]


_REASONS = re.compile(r"(?:considerant|attendu|vu|sur|apres|que|par|dans|lors|suivant)\b")  # how a sentence begins


def _said_after(head: str) -> list[_Named]:
    """Those whose side is told after their name: `SCI du Moulin, prise en la personne de son gérant, INTIMÉE`."""
    return [
        (mended_name(m["who"]), m.start("who"), m.end("who"))
        for m in _SAID_AFTER.finditer(head)
        if not CIVIL.search(m["who"])
        and not _tribunal(m["who"])
        and not _LAWYER_BROKEN.search(head[max(0, m.start() - 60) : m.start("who")].rstrip())
        and not _CHILD.search(fold_in_place(m["who"]))
        and not _REASONS.match(fold_in_place(m["who"]))
        and (
            is_company(m["who"])
            or _CORPORATE.match(fold_in_place(m["more"]))
            or (is_person(m["who"]) and not _ACTS_FOR.search(fold_in_place(m["more"])))
        )
    ]


_AGAINST = re.compile(r"(?<=\s)(?:[cC]\s?/|contre|CONTRE|Contre)(?=\s)")
_BEFORE_IT = re.compile(
    r"(?:^|\n)\W*(?P<case>(?:Affaire|AFFAIRE|Aff\.|AFF\.)\s*:?\s*)?(?:(?:La|Le|L['’])\s?)?(?P<who>[^\n,;:()]{3,60}?)(?:(?:,| \()[^\n]{0,160})?\s+\Z"
)


def _opposed(head: str) -> list[_Named]:
    """Who stands before `C/` or `contre`, over it or on its line, and who after."""
    found = []
    for match in _AGAINST.finditer(head):
        before = _BEFORE_IT.search(head, max(0, match.start() - 230), match.start())
        if before and not CIVIL.search(before["who"]) and _is_party(before["who"], bool(before["case"])):
            found.append((mended_name(before["who"]), *before.span("who")))
        found += _first_named(head, match.end(), True)
    return found


_SIDE_FIRST = re.compile(
    r"(?:[Rr]equ(?:[ée]rant|is)|[Dd]emandeu|[Dd]emanderess|[Dd][ée]fend(?:eu|eress))[a-z]{0,3}\s+(?=[A-ZÀ-Þ])"
)


_MAITRE = re.compile(r"\W{0,3}(?:me|maitre)\s")


def _born(head: str, folded: str) -> list[_Named]:
    """Those whose birth is told in the head: parties, unless the word announced last is that of a child."""
    found = []
    for told, start in born_people(head):
        name = _SIDE_FIRST.sub("", told)
        if _MAITRE.match(folded, start):  # a lawyer's name, run together with that of the next row
            continue
        if _last(_CHILD.finditer(folded, 0, start)) <= _last(_OPEN.finditer(folded, 0, start)):
            found.append((name, start, start + len(name)))
    return found


def _tribunal(value: str) -> bool:
    return bool(
        re.match(
            r"(?i)(?:le |la )?tribunal|(?:la )?cour |juge|cabinet du juge|r[ée]publique|minist[èe]re public|procureur|parquet|copies? |grosses? |exp[ée]ditions? |greffe|caisse d'allocations",
            value,
        )
    )
