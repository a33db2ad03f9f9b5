# ruff: noqa: E501  (turns of phrase are read whole)
"""The people and organisations a paper names, as candidates: of a block, of sentences; the fullest spelling of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._draft import Draft
from extractors.fields.declaration import Candidate
from extractors.fields.name_words import is_civility
from extractors.fields.names import distinct, is_company, same_person
from extractors.fields.parsed import Parsed, fold
from extractors.fields.parties import Party, recipient, with_role
from extractors.fields.prose import Cue, after, candidate_at, find_name, find_names
from extractors.fields.surnames import surname_alone


def block_people(party: Party, score: float) -> list[Candidate]:
    """The people of a block as one list."""
    if not party.names:
        return []
    names = distinct([span.text for span in party.names])
    first, last = party.names[0], party.names[-1]
    return [candidate_at(party.flow, "names", names, first.start, last.end, score, "block")]


_NUMBER_OF = re.compile(
    r"\W*(?:ref|reference|n ?[°º]|numero|matricule|code|identifiant)\b"
)  # `Réf. salarié` heads a number


def people(
    draft: Draft, roles: Sequence[str], cues: Sequence[Cue] = (), envelope: float = 0.7, against: Sequence[str] = ()
) -> list[Candidate]:
    """Lists of people: under a heading of one of the roles, after a turn of phrase, or addressed by the envelope block."""
    several: list[Candidate] = []
    for party in with_role(draft.parties, *roles):
        numbered = party.address is None and _NUMBER_OF.match(fold(party.heading))
        if not party.roles & set(against) and not numbered:
            several += block_people(party, 0.92 if party.page is draft.pages[0] else 0.7)
    several += after(draft.text, "names", cues, find_names, reach=150, gap=4)
    addressed = recipient([p for p in draft.parties if not p.roles & set(against)])
    if addressed is not None and envelope:
        several += block_people(addressed, envelope)
    return merged_people(several)


def person(several: Sequence[Candidate]) -> list[Candidate]:
    """The first person of each list."""
    return [replace(c, value=c.value[0]) for c in several if c.value]


def merged_people(several: Sequence[Candidate]) -> list[Candidate]:
    """Lists of names that are the same people written otherwise are one value: that of the better place."""
    merged: list[Candidate] = []
    fullest = [_fullest(c, several) for c in several]
    for candidate in sorted(fullest, key=lambda c: -c.score):
        twin = next((c for c in merged if same_people(c.value, candidate.value)), None)
        merged.append(candidate if twin is None else replace(candidate, value=twin.value))
    return merged


def _fullest(candidate: Candidate, several: Sequence[Candidate]) -> Candidate:
    """The candidate with the names that another place has with a word more: a narrow column breaks the last one off."""
    for other in several:
        pairs = zip(candidate.value, other.value, strict=False)
        if len(other.value) == len(candidate.value) and all(_fuller(more, name) for name, more in pairs):
            candidate = replace(candidate, value=other.value)
    return candidate


def _fuller(more: str, name: str) -> bool:
    """Whether a name begins with another, or ends with the surname that the other is: `Mme Anne ROUX`, `Mme Roux`."""
    return (
        f"{more} ".startswith(f"{name} ")
        or _with_given_names(more, name)
        or (
            fold(more).endswith(f" {fold(name)}")
            and (surname_alone(name) or (" " in name and fold(more).split()[0] not in fold(name).split()))
        )
    )


def _with_given_names(more: str, name: str) -> bool:
    """Whether a name begins and ends as another does, with further given names between: `Zoé Anne Li ROUX`, `Zoé Roux`."""
    full, short = fold(more).split(), fold(name).split()
    inner = full[1 : len(full) - len(short) + 1]
    if set(inner) & set(short):
        return False  # a greeting over the name
    return (
        1 < len(short) < len(full) <= len(short) + 4
        and full == [short[0], *inner, *short[1:]]
        and any(map(str.isupper, more.split()))
    )


def same_people(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether every name of the shorter list is one of the longer."""
    small, large = sorted((one, other), key=len)
    return all(any(same_person(a, b) for b in large) for a in small)


_SENTENCE = re.compile(  # `EST MÉTROPOLE HABITAT` is none
    r"\b(?:fait (?:actuellement|partie)|est (?:une?|employee?|actuellement|titulaire|ne|nee)|sont|a ete|ci-dessous|ci-dessus"
    r"|(?:autorisee?|habilitee?|agreee?|conventionnee?|reconnue?) (?:au|par|pour|d'|a|en)|au titre de"
    r"|atteste|certifie|soussignee?s?)\b"
)


_STAMP = re.compile(  # `Visa du consulat`, under where somebody signs: room for a stamp, nobody's name
    r"(?:visa|cachet|tampon|timbre|sceau|signature|paraphe|(?:cadre|partie|zone|espace) reservee?)s?\b"
)


def who(party: Party, score: float) -> list[Candidate]:
    """The organisation of a block, else its people, as one name."""
    if party.organisation is not None:
        span = party.organisation
        if _SENTENCE.search(fold(span.text)) or _STAMP.match(fold(span.text)):
            return []
        name = _GENERIC.sub("", _CALLED.sub("", span.text))
        return [candidate_at(party.flow, "who", name, span.start, span.end, score, "block")]
    return [replace(c, value=_as_printed(party, c.value)) for c in block_people(party, score)]


def _as_printed(party: Party, names: Sequence[str]) -> str:
    """Several names as one: with the surname once where it is printed once (`Jean et Marie DUPONT`)."""
    full = " et ".join(names)
    words = party.flow.text[party.names[0].start : party.names[-1].end].split()
    printed = " ".join(word for word in words if not is_civility(word))
    return printed if len(names) > 1 and len(printed) < len(full) and "," not in printed else full


_GENERIC = re.compile(  # `la société SCI Alba`, `La SAS Alba`, `l'association Relais`: what stands before a firm's own name
    r"^(?:(?:[Ll]a |[Ll]['’]|[Ll]e |[Ll]es )?(?:dite |ladite )?(?:soci[ée]t[ée]|entreprise|association)\s(?:dite |d[ée]nomm[ée]e )?|(?:la |l['’]|le |les )"
    r"|La (?=S\.[A-Z]\.|SCI|SAR?L|SAS|SA |SNC|SCP|EURL|GAEC|SCEA|SCIC|Commune |Ville |Communauté |Mairie |Fondation |Régie |Mutuelle |Caisse |Région )|L['’](?=E\.[A-Z]\.|O\.P\.|EURL|OPH|EHPAD|Association |EARL|ESAT|EPIC|Office |Établissement |Etablissement )"
    r"|Le (?=Département |CCAS|CIAS|GAEC|GIE|Syndicat |Centre |Conseil ))(?=[A-ZÀ-Þ])|^La (?=(?:commune|ville) d)"
)


_CALLED = re.compile(  # `société civile immobilière dénommée SCI Alba`: what kind of firm it is, before its name
    r"^(?:[Ll]a |[Ll]['’])?(?:[Ss]oci[ée]t[ée]|[Aa]ssociation|[Ee]ntreprise)\b[^,:]{0,60}?\b(?:d[ée]nomm[ée]e|dite|appel[ée]e|ayant pour (?:d[ée]nomination|nom))\s?:?\s*[«\"]?\s?(?=[A-ZÀ-Þ])"
)


def organisation_or_name(text: str) -> list[Parsed]:
    """Who a sentence names: a person, or an organisation up to the comma."""
    chunk = re.match(r"[\s:«\"]*(?P<n>[^,;\n:()»\"]{2,80})", text)
    if chunk and not is_civility(chunk["n"].split()[0] if chunk["n"].split() else ""):
        value = re.split(
            r"\s+(?:agissant|fai(?:t|sons)\s+(?:savoir|conna|part)|reconna[iî]|confirm|inform|vous\s|dans\s+(?:le|un|notre)\s|au\s+titre|[àa]\s+titre|repr[ée]sent|dont|sise?|demeurant|ayant|certifi|atteste?|d[ée]clar|immatricul|et\s+M|au\s+capital|en\s+(?:CD[DIl1]\b|C\.D\.|contrat\b|tant\b|int[ée]rim\b|apprentissage\b|alternance\b)|sous\s+contrat\b|(?:depuis|comme|en\s+qualit[ée]|[àa]\s+(?:compter|temps)|aux\s+conditions|on\s+the|since|as\s+an?|under)\b)",
            chunk["n"],
        )[0]
        whole = _CALLED.sub("", value)
        firm = is_company(whole)  # `l'association Cinéma de Brignoles`: its kind says so
        value = _GENERIC.sub("", whole).strip(" .;-–")
        if (
            (value[:1].isupper() or (value and whole[:1].isupper()))
            and (firm or is_company(value))
            and fold(value.split()[0]) not in {"pour", "nous", "je", "monsieur", "madame"}
        ):
            return [Parsed(value, chunk.start("n"), text.index(value) + len(value))]
    named = find_name(text)
    solid = named and (len(named[0].value.split()) > 1 or is_civility(text[named[0].start :].split()[0]))
    return named if solid and named[0].start <= 2 else []


def first_names_of(several: Sequence[Candidate]) -> list[str]:
    """The people of the best list, or none."""
    return list(several[0].value) if several else []
