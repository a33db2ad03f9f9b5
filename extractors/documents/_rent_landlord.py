# ruff: noqa: E501  (turns of phrase are read whole)
"""Who lets, by a receipt or due notice: so labelled or said, else the sender (`_rent_sender.py`).

The landlord is whoever lets (`Bailleur`, `Propriétaire`, `Mandant`, `Je soussigné … propriétaire`); the agency or the
social landlord of the letterhead only when nobody else is named. A manager's employee (`Votre gestionnaire : Mme X`)
lets nothing. A firm or a person may sign for another, own what another lets, or have let the home before this one; a name may be told
in full elsewhere. Who rents is told by `_rent_people.py`, which has what both share. Turns of phrase: `_rent.toml`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.documents._draft import Draft
from extractors.documents._draft_people import who
from extractors.documents._rent_names import cell_name, last_name, organisation_or_name
from extractors.documents._rent_people import (
    CUES,
    DATA,
    LIKELY,
    NAMED,
    SIGNED,
    boxed,
    over_caption,
    over_their_word,
    sentences_name,
)
from extractors.documents._rent_sender import sender
from extractors.documents._small_letters import said_in_small_letters
from extractors.fields.addresses import find_addresses
from extractors.fields.declaration import Candidate, Field
from extractors.fields.firms import CUT
from extractors.fields.misread import mended_name
from extractors.fields.names import is_company, is_person, same_person
from extractors.fields.parsed import fold, fold_in_place
from extractors.fields.parties import Party, with_role
from extractors.fields.prose import before, candidate_at
from extractors.fields.surnames import surname_alone


def landlord(draft: Draft, renting: Sequence[Candidate]) -> list[Candidate]:
    """Who lets: so labelled or said; else the sender."""
    if several := over_caption(draft, "landlord", organisation_or_name):
        return [replace(c, field="landlord_name") for c in several]
    text, labelled = draft.text, with_role(draft.parties, "landlord")
    lets = [p for p in labelled if _SUBLETS.search(fold(p.heading))]
    lets = lets or [p for p in labelled if not p.roles & {"tenant"}]
    lets = [p for p in lets if not (NAMED.match(p.heading) or p.heading.startswith("(") or "» (" in p.heading)]
    several = over_their_word(draft, "landlord", organisation_or_name)[-1:]
    several = several or _lets_for_another(draft, lets)
    several = several or [candidate for party in lets for candidate in who(party, 0.93)]
    several = several or [replace(c, value=" et ".join(c.value)) for c in boxed(draft, "landlord")]
    several = several or _in_heads(draft)
    acted_for = principals(draft)
    if not several and not acted_for:  # who signs for somebody lets nothing
        signed = sentences_name(draft, "landlord_name", "undersigned", organisation_or_name, 110)
        several += [c for c in signed if not signs_for_another(draft, str(c.value))]
    several += [c.scaled(0.8, "beside whom a label names") if several else c for c in acted_for]
    called = before(text, "landlord_name", CUES["signed_as"], last_name, reach=140, gap=0)
    several += [c for c in called if not _of_a_former_home(text.folded, str(c.value))]
    told = sentences_name(draft, "landlord_name", "landlord_name", organisation_or_name, 110)
    several += [c for c in told if c.score > _MAYBE or not _of_a_former_home(text.folded, str(c.value))]
    several = [c for c in several if not _PAYS_BENEFIT.fullmatch(fold(str(c.value)))]
    taken = [name for tenant in renting[:1] for name in tenant.value]
    small = said_in_small_letters(draft, "landlord") if not several else []
    several += [replace(c, field="landlord_name", value=c.value[0]) for c in small]
    several = several or _under_its_head(draft)
    if not several and not _LETS_UNREAD.search(text.text):  # whoever sends the paper is not whom a label names
        several = sender(draft, taken) or _signed_off(draft)
    several = [c for c in several if not any(same_person(str(c.value), name) for name in taken)]
    return [replace(c, field="landlord_name", value=whole_firm(_in_full(c.value, several), draft)) for c in several]


_PAYS_BENEFIT = re.compile(
    r"(?:la |l')?(?:caf|msa|cnaf|caisse d'allocations familiales|mutualite sociale agricole)\b.*"
)


_MAYBE = 0.75  # of a landlord whom a bracket names: maybe that of an older home
_LIVED = re.compile(  # `demeurait auparavant 3 rue Haute, chez M. Roux, propriétaire`
    r"\b(?:demeur|habit|resid|log|viv)(?:ait|aient|iez)\b|\b(?:auparavant|anciennement|precedemment|avant lui|avant elle)\b"
)


_SENTENCE_ENDS = re.compile(r"(?:(?<=[a-z)]{5})|(?<=[\d\s]))\.\s")  # not after `Esc`, `M`


def _of_a_former_home(folded: str, name: str) -> bool:
    """Whether whoever is called the owner let the home before this one."""
    at = folded.replace("\n", " ").find(fold_in_place(name))
    sentence = _SENTENCE_ENDS.split(folded[max(0, at - 160) : max(0, at)])[-1]
    return bool(_LIVED.search(sentence))


_SUBLETS = re.compile(  # `Bailleur (locataire principal)`, beside the owner
    r"\bbaill(?:eur|eresse)s?\W{1,3}(?:et )?locataires?(?: principa(?:l|le|ux)\b|\W*$)|\bsous-?baill"
)
_OWNS = re.compile(r"\W*(?:le |la |les |votre |nom du )?proprietaires?\b(?!\W{1,3}bailleu)")


def _lets_for_another(draft: Draft, lets: Sequence[Party]) -> list[Candidate]:
    """Who lets what another owns: beside the label `Bailleur` the one of the owner, who is no party to the lease."""
    if not lets or not all(_OWNS.match(fold(party.heading)) for party in lets):
        return []
    field = Field("landlord_name", tuple(DATA["labels"]["lets"]), cell_name, where=("right",), between=0, close=True)
    found = draft.labelled((field,), DATA["labels"]["not_landlord_name"])["landlord_name"]
    owners = {str(c.value) for party in lets for c in who(party, 1.0)}
    return [c for c in found if c.score > LIKELY and c.value not in owners]


def _in_heads(draft: Draft) -> list[Candidate]:
    """Whom the line over a block names and calls the landlord: `Zoé ROUX, propriétaire` over an address."""
    found = []
    for party in with_role(draft.parties, "landlord"):
        told = party.heading.partition(",")[0].strip(" :–-") if NAMED.match(party.heading) else ""
        names = organisation_or_name(told) if " " in told else []  # `Saint-` over `Denis, propriétaire`
        at = draft.text.text.find(told)
        if names and at >= 0:
            end = at + len(told)
            found.append(candidate_at(draft.text, "landlord_name", names[0].value, at, end, 0.9, "so called"))
    return found


def principals(draft: Draft) -> list[Candidate]:
    """For whom whoever signs says to act: `agissant au nom de la commune de`, `en qualité de tutrice de Mme`."""
    return sentences_name(draft, "landlord_name", "acted_for", organisation_or_name, 110)


def _signed_off(draft: Draft) -> list[Candidate]:
    """Who signs a note that nobody heads: a full name on the last line, under the closing words."""
    found = []
    for closed in SIGNED.finditer(draft.folded):
        name, _, rest = draft.text.text[closed.end() :].partition("\n")
        place = find_addresses(rest)
        alone = not re.search(r"[^\W\d_]{3}", rest) or (place and place[0].start < 3)  # else `Comptable` under the name
        if alone and is_person(name) and len(name.split()) > 1:
            at = closed.end()
            found.append(candidate_at(draft.text, "landlord_name", name.strip(), at, at + len(name), 0.75, "signs"))
    return found


_FOR_ANOTHER = re.compile(
    r"[\s,]{1,3}(?:[^.;]{0,40}?\b(?:agissant|en (?:sa |ma |notre )?qualite|au nom (?:d[eu]s?|d')|pour le compte)\b"
    r"|[^.;]{0,80}?, (?:tresori(?:er|ere)|presidente?|secretaire|econome|superieure?)\b[^.;,]{0,30} (?:de l'|de la |du |d'))"
    r"(?! (?:en (?:sa |ma )?)?(?:qualite |tant )?(?:de |d'un |que )?(?:co-?)?(?:bailleu|proprietaire|loueu|usufruit|bailleresse))"
)


def signs_for_another(draft: Draft, name: str) -> bool:
    """Whether whoever signs says to do so for somebody whose name could not be read."""
    folded = draft.folded.replace("\n", " ")
    said = fold_in_place(name)
    return any(_FOR_ANOTHER.match(folded, at.end()) for at in re.finditer(re.escape(said), folded))


_LETS_UNREAD = re.compile(  # a label of the landlord whose name could not be read
    r"(?:^|\n)\W{0,3}(?i:baille(?:urs?|resses?)|propri[ée]taires?(?: bailleurs?)?|mandants?)\s*:\s*(?!(?i:voir|cf|votre|r[ée]f|n°|code))[A-ZÀ-Þ]['’]?\s?[A-ZÀ-Þa-zà-ÿ]{2}"
)


def _in_full(name: str, several: Sequence[Candidate]) -> str:
    """A name of one word, a surname alone, or one with an initial, as another place tells it in full: `Le Bihan` signs."""
    told, said = [str(c.value) for c in several], fold(name)
    if initial := _INITIAL.match(name):
        surname = fold(name[initial.end() :])
        fuller = [full for full in told if _is_of(full, surname) and fold(full)[0] == said[0]]
    elif len(name.split()) == 1 or (surname_alone(name) and not is_company(name)):
        fuller = [full for full in told if fold(full).startswith(f"{said} ")]
        fuller += [full for full in told if _is_of(full, said)]
    else:  # `Association Alba` signs as `Alba`
        kinds = ((full, _KIND_FIRST.match(fold(full))) for full in told)
        fuller = [full for full, kind in kinds if kind and fold(full)[kind.end() :] == said]
    return next(iter(fuller), name)


def _is_of(full: str, surname: str) -> bool:
    """Whether a name is a person's in full, of this surname."""
    return fold(full).endswith(f" {surname}") and is_person(full) and not _INITIAL.match(full)


_INITIAL = re.compile(r"[A-ZÀ-Þ](?:\.|\.?-[A-ZÀ-Þ]\.)\s?(?=[A-ZÀ-Þ])")  # `G. Lamy`, `J.-P. Roux`


_KIND_FIRST = re.compile(r"(?:association|fondation|societe|mutuelle|cooperative|congregation|office|groupe) ")
_KIND_ALONE = re.compile(
    r"(?:la |l'|le )?(?:congregation|indivision|association|fondation|societe|commune|communaute|copropriete|succession|paroisse|cooperative|mutuelle|office|regie|etablissement)"
)


def whole_firm(name: str, draft: Draft) -> str:
    """A firm called by its kind alone (`la Congrégation`), as a line tells it whole: at its head, or after a label."""
    if not _KIND_ALONE.fullmatch(fold(name)):
        return name
    kind = fold(name).split()[-1].rpartition("'")[2]
    for line in (line.text for page in draft.pages for line in page.lines):
        told = re.match(rf"(?:[^:\n]{{2,30}}:\s)?(?P<firm>{kind} (?=\w).*)", fold_in_place(line))
        firm = CUT.split(line[told.start("firm") :], maxsplit=1)[0].strip() if told else ""
        if 1 < len(firm.split()) < 10 and is_company(firm) and not _SPEAKS_ON.search(fold(firm)):
            return mended_name(firm)
    return name


_SPEAKS_ON = re.compile(r"\b(?:vous|nous|est|sont|a|ont|reconnait|donne|atteste|declare|certifie|propose|informe)\b")


def _under_its_head(draft: Draft) -> list[Candidate]:
    """Who stands in the column headed `Propriétaire` or in the box of that label."""
    field = Field("landlord_name", tuple(DATA["labels"]["landlord_name"]), cell_name, between=0, close=True)
    found = draft.labelled((field,), DATA["labels"]["not_landlord_name"])["landlord_name"]
    return [c for c in found if c.score > LIKELY]  # else whoever sends the paper has his say
