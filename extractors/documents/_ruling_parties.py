# ruff: noqa: E501  (turns of phrase are read whole)
"""The parties of a ruling: who asks (`DEMANDEUR`, `ENTRE`), who answers (`DÉFENDEUR`, `ET`), whom it protects.

Their lawyers (`représenté par Me …`), the judge and the clerk are named in the same lines and are no parties. Companies
and public landlords are parties as people are. Anonymous rulings have initials only, kept as printed.
"""

from __future__ import annotations

import re

from extractors.documents._ruling_kind import head_part
from extractors.fields.flow import Flow
from extractors.fields.names import distinct, is_civility, is_company, leading_name, person_names, vocabulary
from extractors.fields.parsed import fold_in_place
from extractors.fields.spec import FieldValue

_OPEN = re.compile(
    r"(?:^|\n|\b)(?:(?:partie\s+)?(?:co-?)?d\s*e\s*m\s*a\s*n\s*d\s*(?:e\s*u\s*r|e\s*r\s*e\s*s\s*s\s*e)s?|requerante?s?|e\s*n\s*t\s*r\s*e\s*:?(?=\s*\n|\s*:|\s+m)|(?<=\n)entre\b|parties?\b|"
    r"(?:partie\s+)?d\s*e\s*f\s*e\s*n\s*d\s*(?:e\s*u\s*r|e\s*r\s*e\s*s\s*s\s*e)s?|epoux|epouse|concernant|majeure?\s+protegee?|personne\s+(?:protegee|a\s+proteger)|"
    r"dans\s+l'interet\s+de|a\s+l'egard\s+de|et\s*:)"
)
_CLOSE = re.compile(
    r"expose\s+(?:du|des)|(?:^|\n)\s*(?:faits|motifs|composition|debats|d\s*e\s*b\s*a\s*t\s*s|president|greffier|magistrat|juge)\b"
)
_LAWYER = re.compile(
    r"\b(?:represent\w*|assist\w*|avocat\w*|me\b|maitre|plaidant|postulant|substitue\w*|barreau|ayant\s+pour|conseil|aj\b|aide\s+juridictionnelle|"
    r"comparant\s+par)(?:(?!\bcontre\b|\bet\b|;)[^\n]){0,60}\Z"
)
_OFFICE = re.compile(
    r"(?:president|greffi|juge|magistrat|vice-president|assesseur|procureur|ministere)\w*[^\w\n]+(?:\w+[^\w\n]+){0,3}$|\bchez $"
)
_HOLDS = re.compile(
    r"\W{1,3}(?:vice-)?(?:juge|president|greffi|magistrat|adjoint|premiere? |procureur|faisant fonction)"
)
_SIDE = re.compile(r"\s*(?:partie\s+)?(?:d\s*e\s*m\s*a\s*n\s*d|d\s*e\s*f\s*e\s*n\s*d)")
_CIVIL = re.compile(
    r"(?<!\w)(?:Madame|Monsieur|Mademoiselle|Mme|Mlle|M\.|Mr|MADAME|MONSIEUR|MME|MLLE)(?!\w)(?!\s+(?:le|la|l['’]))"
)
_ABOUT = re.compile(  # what a line says of a party named above it
    r"(?:ayant|represent|assist|demeurant|domicili|ne|nee|comparant|non[- ]comparant|absent|avocat|de nationalite|dont|profession|sans|plaidant|es qualite|"
    r"d'une part|d'autre part|present|defaillant|en personne|beneficiaire|me|maitre|rcs|immatricul)\w*\b"
)
_BIRTH = re.compile(
    r"\W{0,3}(?:,?\s*(?:epouse|nee|nom d'usage|divorcee?)\b[^\n,]{0,50},?\s*)?\W{0,3}(?:ne|nee)\s+le|\W{0,3}de nationalite|\W{0,3}demeurant|\W{0,3}domicilie"
)


def party_names(text: Flow) -> FieldValue | None:
    """The parties in order of appearance, or None."""
    head = head_part(text.text)
    folded = fold_in_place(head)
    opened = _OPEN.search(folded)
    start = 0
    found: list[tuple[str, int, int]] = []
    for match in _CIVIL.finditer(head, start):
        name = leading_name(head, match.start())
        if name is None or name.start > match.start() + 1:
            continue
        before = folded[max(0, match.start() - 80) : match.start()]
        if _LAWYER.search(before) or _OFFICE.search(before):
            continue
        if _HOLDS.match(folded[name.end : name.end + 30]):
            continue
        found.append((name.text, name.start, name.end))
    found += _companies(head, folded, start)
    found = sorted({item[1]: item for item in found}.values(), key=lambda item: item[1])
    if len(found) < 2:
        found = sorted({item[1]: item for item in [*found, *_between(head, folded)]}.values(), key=lambda item: item[1])
    names = distinct([name for name, _, _ in found])
    if not names:
        return None
    sure = 0.92 if opened and len(names) >= 2 else 0.8 if opened else 0.6
    return text.value(names, found[0][1], found[0][2], sure)


def _between(head: str, folded: str) -> list[tuple[str, int, int]]:
    """`ENTRE DUPONT PAUL ET MARTIN ANNE`: parties without civility."""
    for opened in re.finditer(r"(?:^|\n)\s*(?:entre|affaire)\b\s*:?\s*", folded):
        people = person_names(head[opened.end() : opened.end() + 160])
        if len(people) >= 2:
            return [(p.text, opened.end() + p.start, opened.end() + p.end) for p in people[:2]]
    return []


def _companies(head: str, folded: str, start: int) -> list[tuple[str, int, int]]:
    """Organisations on the first lines after a heading of party."""
    found = []
    for opened in _OPEN.finditer(folded, max(0, start - 1)):
        at = opened.end()
        for line in re.finditer(r"[^\n]+", head[at : at + 220]):
            raw = line.group()
            value = re.sub(r"^\W*(?:[Ss]\s*(?:\)|(?=\W*$)))?\W*(?:La |la |L['’]|Le )?(?=\w)", "", raw)
            lead = len(raw) - len(value)
            value = re.split(
                r"\s*(?:,|\bdont le\b|\bprise\b|\brepr[ée]sent|\bayant\b|\bRCS\b|\bimmatricul|\bsise?\b|\bagissant\b|\bdemeurant\b|\()",
                value,
            )[0].strip(" :;-")
            if not re.search(r"\w{2}", value):
                continue
            if is_civility(value.split()[0]):
                break
            side = _SIDE.match(opened.group()) and (opened.start() == 0 or opened.group()[:1] == "\n")
            if (fold_in_place(value.split()[0]) in vocabulary()["paper"] and not is_company(value)) or _ABOUT.match(
                fold_in_place(value)
            ):
                break
            if value[:1].isupper() and (side or is_company(value)) and len(value.split()) <= 9 and not _tribunal(value):
                begin = at + line.start() + lead
                found.append((value, begin, begin + len(value)))
            break
    return found + _named_after(head)


_SAID_AFTER = re.compile(
    r"(?:^|\n)\W{0,3}(?:(?:[Ee]ntre|ENTRE|[Ee]t|ET)\s*:?\s*)?(?:(?:La|la|Le|le|L['’]|l['’])\s?)?(?P<who>[A-ZÀ-Þ][^,\n:;]{3,60}),[^\n]{0,120}?\b"
    r"(?:[Ii]ntim[ée]|[Aa]ppelant|[Dd]emandeu|[Dd]emanderesse|[Dd][ée]fendeu|[Dd][ée]fenderesse|INTIM[ÉE]|APPELANT|DEMAND|D[ÉE]FEND)"
)


def _named_after(head: str) -> list[tuple[str, int, int]]:
    """Organisations whose side is told after their name: `SCI du Moulin, prise en la personne de son gérant, INTIMÉE`."""
    return [
        (m["who"].strip(), m.start("who"), m.end("who"))
        for m in _SAID_AFTER.finditer(head)
        if is_company(m["who"]) and not _CIVIL.search(m["who"]) and not _tribunal(m["who"])
    ]


def _tribunal(value: str) -> bool:
    return bool(
        re.match(r"(?i)tribunal|cour |juge|r[ée]publique|minist[èe]re public|greffe|caisse d'allocations", value)
    )
