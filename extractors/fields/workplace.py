"""Who pays and who is paid: the employer and the employee of a payslip, a contract, an employer's certificate.

The employer prints its letterhead first, with SIRET, APE or URSSAF beneath it; the employee's name is labelled, or
heads an envelope block with a civility. Employers of home workers (Pajemploi, CESU) are persons too: there only the
headings `Employeur` and `Salarié` tell. A temporary worker's client (`entreprise utilisatrice`) is neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from rapidfuzz import fuzz

from extractors.fields.addresses import find_addresses, is_address_line
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate
from extractors.fields.flow import blocks, flow_of
from extractors.fields.months import parse_month
from extractors.fields.name_words import is_civility, name_word, vocabulary
from extractors.fields.names import is_company, is_person, leading_name, person_names, tidy
from extractors.fields.parsed import Parsed, fold, fold_in_place
from extractors.fields.parties import Party, Span, with_role
from extractors.fields.prose import candidate_at
from extractors.fields.taxpayers import is_civil, names_of
from extractors.page import Line, Page

MARKS = re.compile(
    r"\b(?:siret|siren|ape|naf|urssaf|rcs|idcc|finess|capital"
    r"|n\W{0,2}(?:pajemploi|cesu|(?:d')?employeur|de cotisant))\b"
)
_EMPLOYEES = re.compile(  # what is told under the address of somebody who is paid
    r"\bn\W{0,2}(?:de )?s\W?s\b|securite sociale|\bnir\b|matricule|\bemploi\b|\bnee? le\b|embauche|anciennete"
    r"|entree? le"
)
_TAIL = re.compile(
    r"\s*(?:[-–—|·•,:(/]\s*)?"
    r"(?:\b(?:siret|siren|ape|naf|code naf|urssaf|rcs|n°|tel|tél|(?:au )?capital|effectif|page)\b"
    r"|(?<=\w )(?:magasin|agence|site|d[ée]p[oô]t|[ée]tablissement|boutique|point de vente)\s(?:n\W{0,2}\d|\d{3})).*$",
    re.I,
)
# Lines that stand where a letterhead could: titles, headings, lines of the pay table.
_TITLE = re.compile(
    r"bulletin|salaire|\bpaie\b|\bpaye\b|periode|\bpage\b|confidentiel|matricule|\bdate\b|\bmois\b|www\.|https?:|@"
    r"|^(?:employeur|salarie|agent|interimaire|raison sociale|denomination|nom|siret|ape|adresse|ministere \d|service"
    r"|tel|urssaf|etablissement|affectation)\b"
    r"|entreprise de travail|^travail temporaire|utilisat(?:eur|rice)"
    r"|exemplaire|document|original|republique|liberte|egalite|fraternite"
    r"|a conserver|libelle|rubrique|chomage|maladie|vieillesse|cotisation|\bcsg\b|\bcrds\b|\bprime\b|heures"
    r"|complementaire|plafonnee|net a payer|net social|imposable|net fiscal|\bbrut\b|duplicata|specimen"
    r"|^impot|^retenue|^rembours|^net |^remuneration|^embauche|^entree? "
)
_SAYS = re.compile(  # a sentence about the employee, the rank of a job, or a sentence that speaks to the reader
    r"\bcoef(?:f|ficient)?\b|\b(?:cdi|cdd|contractuel(?:le)?)\b|\bechelon\b|\bniveau \w|\bgroupe \d|\bposition \d"
    r"|\bdepuis\b|en qualite de|demeurant|^(?:je|j'ai|nous|vous|ce que|ce qui)\b"
    r"|^(?:mon|ma|mes|votre|vos|nos) (?:coffre|espace|compte|paies?|bulletins?|documents?|dossier|accueil|profil"
    r"|portail|conges)\b"
)
_CUT_OUT = re.compile(  # of a sentence: `sans établissement en France`, `coopérative à` capital variable
    r"^(?:beneficie|doit|verse|declare|certifie|atteste|reconnait|peut|prend|participe|retient|remet|conserve|precompte"
    r"|s'engage|s'acquitte|n'\w+|ne|se)\b"
    r"|^(?:sans|en|un|une|dans|qui|dont|et|ou|est|aux?|de|du|des|pour|par|sur|ayant|titulaire)\b|\b(?:a|de|du|des|en|et|d'|l')$"
)
_SIGN = re.compile(  # of a shop, not where somebody is put up: `Chez Mémé Suzon SARL`
    r"Chez [A-ZÀ-Þ][\w'’ -]{2,40} (?:SARL|SASU?|EURL|SNC|SA|S\.A\.R\.L\.|S\.A\.S\.)"
)
_ORNAMENT = re.compile(r"[†‡✝✞✟✠☩✚★☆◆◇♦❖✦✿❀]")  # before and between the parts of a letterhead
_SPELLED = re.compile(
    r"[^\W\d_]{3}|[A-Z] ?& ?[A-Z]|[A-Z]-[A-Z]{2}|(?:[A-Z]\.){2}"
)  # a word, `H&M`, `AP-HP`, `R.A.T.P.`
_ARTICLES = frozenset(("le", "la", "les", "au", "aux", "a", "chez", "un", "une", "en", "o", "du", "de", "des"))
_TRADES = frozenset(("electricite", "energie", "energies", "gaz", "eau", "eaux"))  # `Électricité de Strasbourg`
_HEADS = ("salarie", "employeur", "employeuse", "salariee", "cotisations", "bulletin")


# Headings that stand before a name on its line, and papers' makers that are nobody's employer there.
_HEADING = re.compile(
    r"^(?:\d{1,2} ?[-–—.)/] ?)?"
    r"(?:(?:l['’])?(?:association |entreprise |soci[eé]t[eé] |particulier |organisme )?employeur\s*:?\s*)?",
    re.I,
)
_COLUMN_HEAD = re.compile(
    r"^(?:l'|le |la )?(?:employeur|salariee?|employee?|agent|emploi|immatriculation|qualification|association"
    r"|entreprise|societe|etablissement|agence|client|gestion|(?<!la )poste|collectivite|administration|organisme"
    r"|convention|structure|armateur|marin|navire|travailleu(?:r|se)|usager)$"
    r"|^qualif\b|^charges |^n(?:°|o\b)\W{0,2}\w|^numero |securite sociale$|^code |^intitule |^statut\b|^coefficient"
    r"|^job title|^line manager|^cost cent(?:re|er)|^employee id|^start date|^registered office|^home address"
    r"|^niveau\b|^echelon|^anciennete|^categorie|^classification|^contrat\b|^matricule|^n\W ?sec\W"
    r"|^remise? a\b|^a l'attention|^titre |volet |feuillet|^mode de |^montant"
    r"|^prise de |^conv(?:ention|\.) |^(?:date|fin|debut) d"
)
_DATED = re.compile(r"le (?:\d|1er|(?:lun|mar|mercre|jeu|vendre|same)di\b)", re.I)
_FOOT = 0.6  # of a page: who is paid is named above
_ROLE_ALONE = re.compile(
    r"\W*(?:\d\W+)?(?:(?:le |la |l'|votre |vos |particuliers? |parents? |famille )?"
    r"(?:salariee?|employeurs?|agent|interimaire|marin|armateur|travailleu(?:r|se)|vous)"
    r"(?:\(e\)|e)?)\W*"
)


def find_organisations(text: str) -> list[Parsed]:
    """The name of an employer that a cell begins with, company or person, without civility, address or numbers.

    >>> [p.value for p in find_organisations("Boulangerie Martin SARL - SIRET 732 829 320 00074")]
    ['Boulangerie Martin SARL']
    >>> [p.value for p in find_organisations("M. DURAND Paul\\tMme NDIAYE Awa")]
    ['DURAND Paul']
    """
    lead = re.match(r"[\s:|?]*", text)
    start = lead.end() if lead else 0
    cell = text[start:].split("\t")[0]
    name = organisation_in(cell)
    if name is None:
        return []
    at = start + max(cell.find(name), 0)
    return [Parsed(name, at, at + len(name), 0.95)]


_COUNTRY_WITHIN = (  # of a group's company: `Kestrel Tooling (France) SARL`
    r"[A-ZÀ-Þ][^()\d]{2,20}\) "
    r"(?:SASU?|SARL|S\.?A\.?(?:S\.?|R\.?L\.?)?|SNC|SCA|EURL|SE|Ltd|Limited|GmbH|B\.?V\.?|Holding|Group\w?|Services)(?!\w)"
)


_ASKED = re.compile(r"^\W*(?:chez |pour |par )?(?:qui|quel(?:le)?)\b[^?:]{2,40}\? ?", re.I)  # `Qui vous emploie ?`


def organisation_in(line: str) -> str | None:
    """The employer's name in one printed line, or None when the line is something else."""
    line = next((part.strip() for part in _ORNAMENT.split(line) if part.strip()), line)
    addresses = find_addresses(line)
    body = _ASKED.sub("", line[: addresses[0].start] if addresses else line)
    body = _HEADING.sub("", _TAIL.sub("", body).strip(" -–—|·•,:;")).strip(" -–—|·•,:;")
    head, *rest = re.split(
        rf" [-–—|·•] |, (?!(?:succursale|(?:[Ff]rench )?[Bb]ranch)\b)| \((?!{_COUNTRY_WITHIN})", body
    )
    if rest and _DATED.match(rest[0]):
        return None  # `Sarcelles, le 4 septembre 2026`
    if rest and (
        is_address_line(rest[0])
        or rest[0][:1].islower()
        or rest[0][:1].isdigit()
        or re.match(rf" \((?!{_COUNTRY_WITHIN})", body[len(head) :])
        or (is_company(head) and is_person(rest[0]) and not is_company(rest[0]))  # a running head: who is paid follows
    ):
        body = head
    letters = sum(c.isalpha() for c in body)
    if (
        ":" in body
        or sum(c.isdigit() for c in body) > 7
        or not _SPELLED.search(body)
        or re.search(r"\d[.,]\d\d(?!\d)|€", body)
    ):
        return None
    if (
        re.match(r"(?i)\d+ ?(?:bis|ter|quater|[a-d])?$", body)
        or letters * 2 < len(body)
        or not (body[0].isupper() or (is_company(body) and not _CUT_OUT.search(fold(body))))
    ):
        return None
    folded = fold(body)
    if _TITLE.search(folded) or _COLUMN_HEAD.search(folded) or _SAYS.search(fold(line)):
        return None
    if is_address_line(body) and not _SIGN.fullmatch(body):
        return None
    if _begins_as_paper(folded.split()) and not is_company(body):
        return None
    if any(fuzz.ratio(folded, head) >= 85 for head in _HEADS) or parse_month(body) or find_dates(body):
        return None  # a heading read with a slip, the month of the slip
    body = re.sub(r" [.,·]+\d.*$", "", body)
    body = re.sub(r"^(?:(?:m|mr|mme|mlle|monsieur|madame)\b\.? (?:et|ou) )(?=\S+ \S)", "", body, flags=re.I)
    first, _, others = body.partition(" ")
    if others and is_civility(first):
        body = others
    return tidy(body) if len(body.split()) <= 10 else None


def _begins_as_paper(words: Sequence[str]) -> bool:
    """Whether a line begins with a word of papers, an article apart: `Le Fournil` is a shop, `Le bulletin` is none."""
    known = vocabulary()["paper"]
    first = next((word for word in words if word not in _ARTICLES), "le")
    if words[0] in ("au", "aux") and words[1:2] and words[1].startswith("bon"):
        return False  # a sign: `Au bon fournil`
    if words[:2] == ["la", "poste"] or (words[0] in _TRADES and not known & set(words[1:2])):
        return False
    return first in known and not is_civility(first)


def find_name_words(text: str) -> list[Parsed]:
    """The words of a surname or first name in a cell of their own: `Nom : DE LA TOUR`.

    >>> [p.value for p in find_name_words(": DE LA TOUR\\tPrénom : Éric")]
    ['DE LA TOUR']
    """
    lead = re.match(r"[\s:|]*", text)
    start = lead.end() if lead else 0
    words: list[str] = []
    for word in text[start:].split("\t")[0].split(" "):
        if (
            not word
            or not (
                (name_word(word, sure=True) or fold(word) in {"le", "la", "les", "de", "du"})
                and (word[:1].isupper() or words)
            )
            or len(words) == 5
        ):
            break
        words.append(word)
    while words and words[-1].islower():
        words.pop()
    value = " ".join(words)
    return [Parsed(value.strip(" ,"), start, start + len(value), 0.95)] if value else []


_DOCTOR = re.compile(r"(?:dr|docteur)\b", re.I)


def envelopes(pages: Sequence[Page]) -> list[Candidate]:
    """Candidates for the employee without a label: the person of an envelope block, or of a line with a civility."""
    found = []
    for page in pages:
        for block in blocks(page):
            flow = flow_of((line, page) for line in block)
            addresses = [a for a in find_addresses(flow.text) if not a.business]
            for rank, line in enumerate(block):
                head = _without_to(line) if addresses else line
                below = _under_civility(block[rank + 1 :]) if is_civility(head.text.strip()) else ()
                if _DOCTOR.match(head.text) and not addresses:
                    continue  # `VISITE MEDICALE   DR ROUX`
                if is_civil(head.text) and (names := names_of((head, *below))):
                    score = 0.88 if addresses else 0.7
                    found.append(_person(names[0], line, page, score))
                    break
            else:
                found += _nameless(block, page) if addresses else []
        found += [c for line in page.lines for c in _addressed(line, page)]
    return found


def _under_civility(lines: Sequence[Line]) -> Sequence[Line]:
    """The name under a civility alone: one line, or a surname (`DE LA TOUR`) over the given names."""
    surname = [fold(word) for word in lines[0].text.split()] if lines else []
    alone = sum(word not in vocabulary()["particle"] and word not in ("le", "la") for word in surname) == 1
    given = lines[1].text.split() if alone and len(lines) > 1 and not is_address_line(lines[1].text) else []
    named = 0 < len(given) < 4 and all(word[0].isupper() and name_word(word, sure=True) for word in given)
    return lines[: 1 + named]


def _without_to(line: Line) -> Line:
    """The first line of an envelope without the word that points to whom it names: `à Mme DURAND Anne`, `Pour M. X`."""
    led = len(line.words) > 2 and fold(line.words[0].text.strip(":")) in ("a", "pour", "destinataire")
    return Line(line.words[1:]) if led and is_civility(line.words[1].text) else line


def headed_people(found: Sequence[Party], role: str, field: str) -> list[Candidate]:
    """The one person of a block headed by a role, whatever stands between: `SALARIÉ`, `N° SS : …`, `Mme KONE Fatou`."""
    return [
        candidate_at(
            party.flow, field, span.text, span.start, span.end, 0.5 if _signs(party) else 0.85, "under its heading"
        )
        for party in _headed_alone(found, role)
        if len(party.names) == 1
        for span in party.names
        if (party.organisation is None or party.organisation.start > span.start)  # the firm is who the heading names
        and not _job(party, span)
        and sum(fold(word) not in vocabulary()["particle"] for word in span.text.split())
        > 1  # `Agent` | `de production`
    ]


def _signs(party: Party) -> bool:
    """Whether somebody is the officer who signs, at the foot of the page: `L'agent : Anne ROUX`."""
    return party.box.y0 > _FOOT and re.match(r"\W*(?:l'|votre )?agent\b", fold(party.heading)) is not None


def headed_firms(found: Sequence[Party], role: str, field: str) -> list[Candidate]:
    """The firm over an address in a block headed by a role alone, whatever stands in the column beside it."""
    return [
        candidate_at(party.flow, field, name, span.start, span.end, 0.9, "over its address, under its heading")
        for party in _headed_alone(found, role)
        if party.address and (span := party.organisation) and (name := organisation_in(span.text))
    ]


def _headed_alone(found: Sequence[Party], role: str) -> list[Party]:
    """The parties headed by a role and nothing else; of two blocks under one heading the nearer."""
    alone = [party for party in with_role(found, role) if _ROLE_ALONE.fullmatch(fold(party.heading))]
    return [p for at, p in enumerate(alone) if not any(_same_heading(p, other) for other in alone[:at])]


def _same_heading(party: Party, other: Party) -> bool:
    """Whether the heading over a block has named somebody already in the block between."""
    named = other.page is party.page and bool(other.names or other.organisation)
    return named and other.heading == party.heading and other.box.overlap_x(party.box) > 0


def _job(party: Party, name: Span) -> bool:
    """Whether the word of a role goes on as a job, neither colon nor civility between: `AGENT MOUV. PRINC.`."""
    text = party.flow.text
    before = fold(text[text.rfind("\n", 0, name.start) + 1 : name.start]).strip()
    named = ":" in before or is_civility(text[name.start : name.end].split()[0])
    return bool(before) and not named and not before.startswith(("salarie", "employeur", "vous"))


_NUMBERED = re.compile(  # what names a person's number in the firm
    r"\W{1,4}(?:matr(?:icule)?\b|n\W{0,2}(?:de )?(?:salariee?|agent|matricule|employee?|personnel)\b)"
)


_HEADLINE = re.compile(r"\b(?:bulletin|fiche|salaires?|paies?|payes?|remuneration)\b")


def headline(pages: Sequence[Page]) -> list[Candidate]:
    """The firm and the person on one line under the title of a screen: `Boulangerie du Port · Anne Roux`."""
    found = []
    for page in pages:
        for title, line in pairwise(page.lines):
            parts = re.split(r" ?[·•|] ?", line.text)
            if len(parts) != 2 or line.box.y0 > 0.35 or not _HEADLINE.search(fold(title.text)):
                continue
            people = [part for part in parts if is_person(part) and not is_company(part)]
            others = [part for part in parts if part not in people]
            named = len(others) == 1 and organisation_in(others[0]) == others[0] and not re.search(r"\d", line.text)
            if len(people) == 1 and named:
                found.append(_person(people[0], line, page, 0.82))
                found.append(replace(_person(others[0], line, page, 0.78), field="employer_name"))
    return found


def numbered_people(pages: Sequence[Page]) -> list[Candidate]:
    """The person whom a line names with the number that the firm gave: `Awa KONE · matricule 5648`."""
    return [
        _person(name.text, line, page, 0.82)
        for page in pages
        for line in page.lines
        if (name := leading_name(line.text)) and name.start == 0 and len(name.text.split()) > 1
        and not is_company(name.text) and _NUMBERED.match(fold_in_place(line.text), name.end)
    ]  # fmt: skip


_ACTS = re.compile(
    r"represente|gerante?\b|dirigeante?\b|signataire|contact\b|interlocut|responsable|maitre d|tut(?:eur|rice)"
)


def _acts_for_it(line: Line, page: Page) -> bool:
    """Whether words left of a name say that its bearer acts for the firm: `2 Représenté par   ROUX Paul`."""
    left = [o for o in page.lines if o.box.x1 <= line.box.x0 and o.box.overlap_y(line.box) > 0.5]
    return any(_ACTS.search(fold(other.text)) for other in left)


def _addressed(line: Line, page: Page) -> list[Candidate]:
    """A person with civility and address inside one line: `Remise à M. DURAND Paul, 8 rue Haute, 91000 Évry`."""
    text = line.text
    people = [n for n in person_names(text) if n.civility and n.start]
    guest = people and re.search(r"(?:\bchez|c/o)\W*$", fold(text[: people[0].start]))
    if len(people) != 1 or guest or MARKS.search(fold(text)) or not find_addresses(text[people[0].end :]):
        return []
    return [_person(people[0].text, line, page, 0.72)]


_KNOWN_AS = re.compile(r"\W*(?:dite?|alias|nee?|nom de (?:scene|naissance|jeune fille)|pseudonyme)\b")  # under a name


def _nameless(block: Sequence[Line], page: Page) -> list[Candidate]:
    """A person's name without civility right over an address, under which no employer's number stands."""
    block = [line for line in block if not _KNOWN_AS.match(fold(line.text))]
    for at, (line, below) in enumerate(pairwise(block)):
        if is_address_line(below.text) and is_person(line.text) and not is_company(line.text):
            under = [fold(other.text) for other in block[at + 1 : at + 6]]
            numbers = (MARKS.search(text) for text in under)
            employer = any(found and found.group() != "idcc" for found in numbers)  # a column's last line may name it
            employer = employer or _acts_for_it(line, page)
            name = None if employer else leading_name(line.text)
            works = any(_EMPLOYEES.search(text) for text in under)
            return [_person(name.text, line, page, 0.82 if works else 0.72)] if name else []
    return []


def _person(name: str, line: Line, page: Page, score: float) -> Candidate:
    read = min((w.confidence for w in line.words), default=1.0)
    score *= 0.6 + 0.4 * read
    return Candidate("employee_name", name, name, page.number, line.box, page.source, score, ("envelope block",))
