# ruff: noqa: E501  (turns of phrase are read whole)
"""Who employs somebody, on the papers about a job: the firm, the body or the person that contracts or certifies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from extractors.documents._draft import Draft
from extractors.documents._draft_people import organisation_or_name, person, who
from extractors.documents._form_heads import another_firm, heading_over, headings_of, is_label
from extractors.documents._forms import in_role
from extractors.documents._sender import FORM_ALONE, certifying, letterhead, signed_for
from extractors.fields.declaration import Candidate
from extractors.fields.flow import columns
from extractors.fields.headings import roles_in
from extractors.fields.labels import label_of
from extractors.fields.name_words import is_civility
from extractors.fields.names import is_company, is_person
from extractors.fields.parsed import fold
from extractors.fields.parties import with_role
from extractors.fields.prose import Cue, after, candidate_at
from extractors.page import Box

OTHER_LABEL = re.compile(  # what a form calls another of its boxes: `Raison sociale` under `Entreprise`
    r"(?:adresse|n ?°|numero|noms?|denomination|raison sociale|date|tel(?:ephone)?|siret|siren|code|effectif|activite|forme juridique|representant\w*|signataire|cachet|visa)\b"
)


def _kind_before(draft: Draft, name: str) -> str:
    """What kind of body a name is told to be of, where it stands before it: `l'Association Relais`, `la Scop La Mie`."""
    told = (
        kind
        for kind in ("Association", "Scop", "SCOP", "Scic", "SCIC", "GAEC", "EARL")
        if f"{kind} {name}" in draft.text.text
    )
    return next(told, "")


_NO_EMPLOYER = re.compile(
    r"utilisatrice|attestation|certificat|\bautre employeur|retraite|prevoyance|complementaire|mutuelle|medecine|sante au travail|\bopco\b|\bassureur"
)


def employer(draft: Draft, labelled: list[Candidate], workers: list[str], cues: Sequence[Cue]) -> None:
    """The employer: in a box, under a heading, by who certifies or contracts, after a turn of phrase, at the head."""
    if boxed := in_role(draft, ("employer",), ("employee", "tutor")):
        draft.put("employer_name", [c for c in person(boxed) if c.value not in workers])
        return
    several = [
        c.renamed("employer_name")
        for p in with_role(draft.parties, "employer")
        if not p.roles & {"employee"} and not _NO_EMPLOYER.search(fold(p.heading))
        for c in who(p, 0.88)
        if not another_firm(draft, c)
    ]
    several += [_under_its_heading(draft, _unbroken(draft, c)) for c in labelled if not another_firm(draft, c)]
    several += [c for c in signed_for(draft) if not another_firm(draft, c)]
    several += [
        c.renamed("employer_name")
        for c in (*certifying(draft), *_contracting(draft), *_engaging(draft), *_of_a_commune(draft))
    ]
    several += after(draft.text, "employer_name", cues, organisation_or_name, reach=110, gap=3)
    if not any(c.score > 0.6 for c in several):
        heads = letterhead(draft, workers, skip=partial(_not_the_firm, draft))
        several += [c.renamed("employer_name") for c in heads]
    several = [
        replace(c, value=f"{kind} {c.value}") if (kind := _kind_before(draft, str(c.value))) else c for c in several
    ]
    named = [c for c in several if c.value not in workers and not OTHER_LABEL.match(fold(str(c.value)))]
    named = [c for c in named if not FORM_ALONE.fullmatch(fold(str(c.value)))]
    draft.put("employer_name", _same_organisations(named))


_OPEN = re.compile(r"(?:^|\s)(?:d[eu]|des|la|les?|l['’]|d['’]|et|&|aux?|en|pour|sur|-|–)$", re.I)
_DOUBTED = 0.5  # of its score: a name cut short


def _unbroken(draft: Draft, candidate: Candidate) -> Candidate:
    """A name in a box that goes on under its first line, or under its label: `Nom : SARL Boulangerie du` over `Fournil`."""
    page, box = candidate.on(draft.pages), candidate.box
    if page is None or box is None or not _OPEN.search(str(candidate.value)):
        return candidate
    lines = columns(page)
    begins = {box.x0, *(line.box.x0 for line in lines if line.box.x0 < box.x0 < line.box.x1 and _level(line.box, box))}
    below = [
        line.text
        for line in lines
        if -0.3 < (line.box.y0 - box.y1) / box.height < 1.2 and any(abs(line.box.x0 - x) < 0.01 for x in begins)
    ]
    rest = below[0].strip(" ,.;") if below else ""
    if not rest or len(rest.split()) > 6 or re.search(r"[:\d]", rest) or is_label(rest):
        return candidate.scaled(_DOUBTED, "cut short")
    return replace(candidate, value=f"{candidate.value} {rest}")


def _level(line: Box, box: Box) -> bool:
    return line.y0 < box.cy < line.y1


_CALLED_SO = re.compile(r"(?:raison sociale|denomination|noms?)\b")


def _under_its_heading(draft: Draft, candidate: Candidate) -> Candidate:
    """What is called a name, in a box of the section headed `L'employeur`: no other firm's."""
    page, box = candidate.on(draft.pages), candidate.box
    if page is None or box is None or not _CALLED_SO.match(fold(label_of(candidate)).strip()):
        return candidate
    roles = roles_in(heading_over(headings_of(page), box, box))
    mine = "employer" in roles and not roles & {"employee", "tutor"}
    return candidate.raised(0.97, "in the employer's section") if mine else candidate


_CONTRACTING = re.compile(  # `Entre les soussignés : La Commune de Millau, représentée par`, `Entre Alba SASU, filiale de`
    r"(?:\b[Ee][Nn][Tt][Rr][Ee]\b(?: les soussign[ée]e?\(?e?\)?s?)?\s{0,2}:?\s{0,2}(?:[Dd]['’]un(?:e part| c[ôo]t[ée]),?\s{0,2}:?\s{0,2})?"
    r"|\b[Dd]['’]un(?:e part| c[ôo]t[ée])\s?[,:]\s)"
    r"(?:(?:[Ll]a |[Ll]['’]|[Ll]e )?(?:atelier (?:et )?chantier d['’]insertion|entreprise d['’]insertion|association interm[ée]diaire|r[ée]gie de quartiers?|"
    r"soci[ée]t[ée]|entreprise|association|soci[ée]t[ée] coop[ée]rative|coop[ée]rative|chantier d['’]insertion)\s)?"
    r"(?:[Ll]a |[Ll]e |[Ll]['’])?(?P<n>(?!(?:L['’]|La |Le )(?:association|soci|entreprise|coop))[A-ZÀ-Þ][\w'’&.-]*(?: [\w'’&.-]+){0,8}),\s"
    r"(?:repr[ée]sent[ée]e?|que repr[ée]sente(?:nt)?|dont le si[èe]ge|ayant son si[èe]ge|si[èe]ge|immatricul[ée]e?|inscrite?|filiale|sise?|domicili[ée]e|association|soci[ée]t[ée]|coop[ée]rative|SIRET|RCS|au capital|agissant)\b"
)
_COMMUNE = re.compile(  # who signs for it, or decides: `Le Maire de la commune de Bandrélé`
    r"\b(?:[Ll]e |[Ll]a |LE |LA )?(?:[Mm]aire|MAIRE) (?:de la|DE LA) (?P<n>(?:[Cc]ommune|COMMUNE|[Vv]ille|VILLE) (?:d[eu]s? |d['’]|D[EU]S? |D['’])(?:[Ll][ea]s? )?[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*){0,3})"
)


def _contracting(draft: Draft) -> list[Candidate]:
    """The firm that a contract names first, with what it is or who acts for it."""
    for text in (draft.text, draft.blocks):
        match = _CONTRACTING.search(text.text.replace("\n", " "))
        if match and not (is_civility(match["n"].split()[0]) or (is_person(match["n"]) and not is_company(match["n"]))):
            return [candidate_at(text, "who", match["n"], match.start("n"), match.end("n"), 0.97, "contracts")]
    return []


_ENGAGES = re.compile(  # `la Scop La Mie Solidaire a le plaisir de t'embaucher`
    r"(?:\b[Ll]a |\b[Ll]e |\b[Ll]['’]|[Nn]otre )(?P<n>(?:[Ss]oci[ée]t[ée] |SARL |SASU? |SA |Scop |SCOP |Scic |SCIC |[Aa]ssociation |EURL |GAEC |EARL |[Ff]ondation |[Mm]utuelle )[A-ZÀ-Þ][\w'’&.-]*(?: [\w'’&.-]+){0,6}?)"
    r"\s(?:a le plaisir|vous (?:engage|embauche|recrute|propose)|t['’](?:engage|embauche)|(?:engage|embauche|recrute) (?:M\.|Mme|Monsieur|Madame))"
)


def _engaging(draft: Draft) -> list[Candidate]:
    """The firm that says it engages somebody."""
    match = _ENGAGES.search(draft.text.text.replace("\n", " "))
    if match is None:
        return []
    name = re.sub(r"^[Ss]oci[ée]t[ée] ", "", match["n"])
    return [candidate_at(draft.text, "who", name, match.start("n"), match.end("n"), 0.93, "engages")]


def _of_a_commune(draft: Draft) -> list[Candidate]:
    """The commune whose mayor certifies or engages."""
    match = _COMMUNE.search(draft.text.text)
    if match is None:
        return []
    name = match["n"][0].upper() + match["n"][1:]
    return [candidate_at(draft.text, "who", name, match.start("n"), match.end("n"), 0.95, "its mayor")]


def _not_the_firm(draft: Draft, candidate: Candidate) -> bool:
    """Whether a name of the head is that of another firm, or of the branch in a box `Agence`."""
    branches = (
        p for p in with_role(draft.parties, "manager") if re.fullmatch(r"\W*(?:votre )?agence\W*", fold(p.heading))
    )
    return another_firm(draft, candidate) or any(
        p.organisation and p.organisation.text == candidate.text for p in branches
    )


def _same_organisations(several: list[Candidate]) -> list[Candidate]:
    """`SARL DUPONT` and `SARL DUPONT ET FILS, 3 rue…`: names that begin alike are one."""
    merged: list[Candidate] = []
    for candidate in sorted(several, key=lambda c: -c.score):
        key = re.sub(r"\W", "", str(candidate.value).lower())
        twin = next((c for c in merged if key in (k := re.sub(r"\W", "", str(c.value).lower())) or k in key), None)
        merged.append(candidate if twin is None else replace(candidate, value=twin.value))
    return merged
