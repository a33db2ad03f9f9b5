# ruff: noqa: E501  (turns of phrase are read whole)
"""A party as the clerk's form names it: `Nom, prénom : LE GOFF Rose`, or in two rows, with or without colons."""

from __future__ import annotations

import re

from extractors.fields.misread import mended_name
from extractors.fields.names import is_company, is_person

CIVIL = re.compile(
    r"(?<!\w)(?:Madame|Monsieur|Mademoiselle|Mme|Mlle|M ?\.|Mr|MADAME|MONSIEUR|MME|MLLE)(?!\w)(?!\s+(?:le|la|l['’]))"
)
GLUED = re.compile(r"[a-zà-ÿ]{2}[A-ZÀ-Þ]{3,}")  # two words that a reader ran together: nobody's name
_NAME_LABEL = re.compile(
    r"\W*(?:(?:[Nn]oms?|NOMS?)(?:\([sS]\))?(?P<both>\s*(?:,|/|&|et|ET)?\s*\(?(?:[Pp]r[ée]noms?|PR[ÉE]NOMS?)(?:\([sS]\))?\)?)?|(?P<whole>[Ii]dentit[ée]|IDENTIT[ÉE]|[Dd][ée]nomination(?: sociale)?|[Rr]aison sociale))"
    r"\s*:\s*(?P<n>[^\n,;(]{2,60}?)(?=\s*(?:[\n,;(]|\s(?:[Pp]r[ée]noms?|PR[ÉE]NOMS?)\b|\s(?:[Ll]ien|[Qq]ualit[ée]|[Nn][ée]+e?|[Dd]ate|[Aa]dresse|[Dd]omicile|[Pp]rofession|[a-zà-ÿ'’]{2,}(?: [a-zà-ÿ'’]+){0,3}) ?:|$))"
)
_SMALL = re.compile(r"(?<= )[a-zà-ÿ](?=[a-zà-ÿ-]{4,}$)")  # what a fax makes of the capital of a given name
_GIVEN = re.compile(
    r"\s*[,;]?\s*(?:[Pp]r[ée]noms?|PR[ÉE]NOMS?)(?:\(s\))?\s*:\s*(?P<n>[^\n,;(]{2,40}?)(?=\s*(?:[\n,;(]|\s(?:[Nn][ée]e?|[Dd]ate)\b|$))"
)


_ROWED = re.compile(  # a form without colons, row by row: `Nom  LE GOFF` over `Prénoms  Rose, Anne`
    r"\W*(?:Nom|NOM)(?: (?:de (?:naissance|famille)|DE (?:NAISSANCE|FAMILLE)))?\s*:?\s+(?P<n>[A-ZÀ-Þ][^\n:,;\d]{1,40})\n"
    r"\W*(?:Pr[ée]nom|PR[ÉE]NOM)(?:\(?[sS]\)?)?\s*:?\s+(?P<g>[A-ZÀ-Þ][^\n:;\d]{1,40}?)[ ,]*(?=\n|$)"
)


def named_by_label(head: str, at: int) -> tuple[str, int, int] | None:
    """A party that a form names at `at`: `Nom, prénom : LE GOFF Rose`, or `Nom : LE GOFF` over `Prénom : Rose`."""
    if rowed := _ROWED.match(head, at):
        named = mended_name(f"{rowed['n']} {rowed['g']}".replace(",", " "))
        return (named, rowed.start("n"), rowed.end("g")) if is_person(named) else None
    match = _NAME_LABEL.match(head, at)
    if match is None or CIVIL.match(match["n"]):
        return None
    value, end = match["n"].strip(), match.end("n")
    if not (match["both"] or match["whole"]) and (given := _GIVEN.match(head, match.end())):
        value, end = f"{value} {given['n'].strip()}", given.end()
    named = mended_name(_SMALL.sub(lambda small: small.group().upper(), value))
    return (named, match.start("n"), end) if match["whole"] or is_person(named) or is_company(named) else None


_AROUND = re.compile(  # one caption for two boxes, between them: `LE GOFF  nom · partie demanderesse · prénom  Rose`
    r"(?:^|\n)\W{0,3}(?P<n>[A-ZÀ-Þ][A-ZÀ-Þ'’ -]{1,30}) [Nn]oms?\W{1,3}[Pp]art\w{1,2}\W[^\n\d:]{4,25}?\W{1,3}[Pp]r[ée]noms?\W{0,3} (?P<g>[A-ZÀ-Þ][^\n:,;\d]{1,40})(?=\n|$)"
)


def around_captions(head: str) -> list[tuple[str, int, int]]:
    """The parties whose surname stands before a caption that names a side, and whose given names stand after it."""
    return [(f"{m['n']} {m['g'].strip()}", m.start("n"), m.end("g")) for m in _AROUND.finditer(head)]
