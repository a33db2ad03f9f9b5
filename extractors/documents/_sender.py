# ruff: noqa: E501  (turns of phrase are read whole)
"""Who sends a paper, by its head: the first organisation there, or its mark in large print, in full over its lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import median

from extractors.documents._draft import Draft
from extractors.documents._draft_people import who
from extractors.fields.declaration import Candidate
from extractors.fields.flow import columns
from extractors.fields.name_words import vocabulary
from extractors.fields.names import is_person, same_person
from extractors.fields.parsed import fold, fold_in_place
from extractors.fields.parties import Party
from extractors.fields.prose import candidate_at
from extractors.page import Line, Page, Word

DEPARTMENT = re.compile(  # what stands under a sender's name, or the paper's title: no sender
    r"(?:attestation|certificat|contrat|avis|releve|facture|notification|recepisse|bulletin|declaration|agence (?:de (?!l'eau|la biomedecine)|du |d'|des |(?!immobiliere|nationale|regionale|de |fonciere|locative|web)\w+)"
    r"|(?:mairie|hotel de ville|secretariat|comptabilite)\W*$|titre (?:emploi|simplifie)|formulaire|demande d|bordereau|duplicata|volet|direction|service|pole|bureau|(?:hr|human resources|payroll|shared services?|people)\b.*|departement des|republique|liberte|ministere|succursale)\b"
)


FORM_ALONE = re.compile(  # the legal form, over the name of a firm or before it
    r"(?:s\.?a\.?s?\.?u?|sarl|s\.a\.r\.l\.?|eurl|earl|gaec|sci|snc|scop|scic|scp|selarl|societe|association|entreprise|ets|etablissements)\.?"
)


def letterhead(
    draft: Draft, taken: Sequence[str], score: float = 0.72, skip: Callable[[Candidate], bool] = lambda _: False
) -> list[Candidate]:
    """The sender: the first organisation, or person with an address, at the head of the first page; `skip` some."""
    if not draft.parties:
        return []
    if own := [c for c in _at_head_and_foot(draft) if not skip(c) and not any(same_person(c.value, t) for t in taken)]:
        return own[:1]
    page = draft.parties[0].page.number
    head = [p for p in draft.parties if p.page.number == page and p.box.y0 < 0.35]
    for party in sorted(head, key=lambda p: (p.box.y0, p.box.x0)):
        names = [span.text for span in party.names]
        if "recipient" in party.roles or (party.organisation and _FOR.match(fold(party.organisation.text))):
            continue
        if party.organisation is None and (_OF_A_MAIL.match(party.flow.folded) or _handles(party)):
            continue  # whoever writes for the sender
        if party.organisation is not None and DEPARTMENT.match(fold(party.organisation.text)):
            continue
        if party.organisation is None and (
            not names or not _placed(party) or any(same_person(n, t) for n in names for t in taken)
        ):
            continue
        named = who(party, score if party.organisation else score - 0.04)
        if any(skip(c) for c in named):
            continue
        return [whole for c in named for whole in in_full(draft, c)]
    return logo(draft, score - 0.1)


_FOOT = re.compile(  # `Alba Bâtiment – RCS Pau 314225558 – APE 4332A`, `ALBA BÂTIMENT, SARL au capital de 8 000 €`
    r"(?P<n>[^\n:;()\d,–—|·•]{3,50}?) ?(?:[,–—|·•]|-(?= )) ?"
    r"(?:rcs|r\.c\.s|sire[nt]|ape|naf|tva|sasu?|sarl|eurl|snc|sa|sci|scop|societe|association loi|au capital)\b"
)
_HEAD_ENDS, _FOOT_BEGINS = 0.2, 0.85  # of a page
_BOTH_ENDS = 0.95


def _at_head_and_foot(draft: Draft) -> list[Candidate]:
    """The sender whose name stands alone at the head of the page and again at its foot, before its registration."""
    page = draft.pages[0]
    heads = {fold(line.text): line for line in page.lines if line.box.y0 < _HEAD_ENDS and len(line.words) < 7}
    feet = (_FOOT.match(fold_in_place(line.text)) for line in page.lines if line.box.y0 > _FOOT_BEGINS)
    named = (heads[match["n"]] for match in feet if match and match["n"] in heads)
    return [
        candidate_at(draft.text, "who", line.text, start, start + len(line.text), _BOTH_ENDS, "head and foot")
        for line in named
        if (start := draft.text.text.find(line.text)) >= 0
    ]


_OWN_KIND = "association|caisse|congregation|communaute|cooperative|commune|fondation|mutuelle|office|regie|societe|syndicat|paroisse|union"


def calls_itself(draft: Draft, heads: Sequence[Candidate], score: float = 0.92) -> list[Candidate]:
    """The senders, one surer of whose kind the paper speaks as its own: `Notre caisse garantit` under `Caisse locale …`."""
    kinds = {m[1] for m in re.finditer(rf"\bnotre ({_OWN_KIND})\b", draft.folded)}
    ours = (fold(str(c.value)).partition(" ")[0] in kinds for c in heads)
    return [c.raised(score, "speaks of itself") if own else c for c, own in zip(heads, ours, strict=True)]


_FOR = re.compile(
    r"(?:a |a l'|au |aux )(?:attention|services?|bailleurs?|mairie|prefecture|commission|organismes?|maire\b|prefet\b)"
)  # `Aux services du logement`: whom it is for
_REGISTERED = re.compile(r"\b(?:siret|siren|rcs|r\.c\.s|ape|naf|urssaf)\b")
_FUNCTION = re.compile(
    r"\b(?:responsable|direct(?:eur|rice|ion)|gerante?|charge\w* d(?:e|u|es)?|gestionnaire|assistante?|service|comptable|drh|rrh|president\w*|secretaire|ressources humaines)\b"
)


def signed_for(draft: Draft, score: float = 0.8) -> list[Candidate]:
    """The firm under who signs: a name, a function, the firm over its address or its number, as at the end of a mail."""
    found = []
    for party in draft.parties:
        firm = party.organisation
        named = [span for span in party.names if firm and span.start < firm.start]
        if firm is None or not named or party.address is None or party.roles:
            continue
        between = party.flow.folded[named[-1].end : firm.start]
        beyond = party.flow.folded[party.address.end : party.address.end + 80]
        if len(between) < 90 and (_FUNCTION.search(between) or _REGISTERED.search(beyond)):
            found += who(party, score)
    return found


_OF_A_MAIL = re.compile(r"\W*(?:(?:de|from|expediteur)\W*:?[^\n]{0,60}?\s<?[\w.+-]+@|[^\n<]{0,60}<[\w.+-]+@)")


_HANDLES = re.compile(
    r"(?:\b(?:suivie?|traitee?|geree?|instruite?) par|\b(?:suivi|referente?(?: sociale?)?|contact|interlocut(?:eur|rice)|correspondante?|conseill(?:er|ere)|gestionnaire|agent traitant|redact(?:eur|rice)))\W*$"
)


def _handles(party: Party) -> bool:
    """Whether the first person of a block is who handles the file: `Affaire suivie par : Anne ROUX`."""
    before = party.flow.folded[: party.names[0].start] if party.names else ""
    return _HANDLES.search(f"{fold(party.heading)} : " if not before.strip() else before) is not None


def _placed(party: Party) -> bool:
    """Whether a person stands where a sender does: over an address, or at the very head of the page; whom it is for stands right."""
    return party.box.x0 < 0.4 and (party.address is not None or party.box.y0 < 0.15)


_TRADE = "assurances?|mutuelles?|immobiliere?|gestion|habitat|logement|energies?|services|telecom|groupe|banque|conseils?|patrimoine|prevoyance|courtage"
_GOES_ON = re.compile(
    rf"(?:de|du|des|d['’]|et|&|en|sur|pour|à|aux?|la|le|les)\b|(?i:{_TRADE}|(?:de|du|des|et|&) .+|d['’].+)$"
)
_IN_CAPITALS = re.compile(  # `DES TROIS VALLÉES — régie directe`
    r"(?:DE|DU|DES|D['’]|ET|EN)(?:(?<=['’])|\s)[A-ZÀ-Þ'’ -]{2,40}(?:$|\s[—–|·•]\s)"
)
_TRADE_ALONE = re.compile(rf"(?:(?:et|&|-|{_TRADE})\W*)+")


_WHOLE = 0.88  # of a name that two lines make: neither is one alone

_OPEN = re.compile(r"\b(?:d[eu]|des|la|les?|et|pour)$")  # a line that cannot end there: `Syndicat des eaux de la`


def in_full(draft: Draft, head: Candidate) -> list[Candidate]:
    """A sender's name with the line it runs on into (`Régie municipale d'énergie` over `de Lannemezan`), or that over it.

    `ASSURANCES` names nobody: its mark stands over it, or it is left out.
    """
    lines = columns(draft.pages[0])
    line = next((line for line in lines if line.text.strip() == head.text.strip()), None)
    if line is not None and (whole := _told_whole(draft, line, lines)):
        return [replace(head, value=whole, score=max(head.score, _WHOLE))]
    usual = median(other.box.height for other in lines) if lines else 0.0
    below = next((other for other in lines if line is not None and _goes_on(line, other, usual)), None)
    if below is not None:
        last = next((o for o in lines if _open(below) and _goes_on(below, o, usual)), None)
        rest = re.split(r"\s[—–|·•]\s", below.text if last is None else f"{below.text} {last.text}")[0]
        sure = 0.96 if _OPEN.search(fold(str(head.value))) else _WHOLE
        return [replace(head, value=f"{head.value} {rest}".rstrip(" ,.;-–"), score=max(head.score, sure))]
    if _TRADE_ALONE.fullmatch(fold(str(head.value))) is None:
        return [head]
    above = next((o for o in lines if line is not None and _piled(o, line) and _is_mark(o)), None)
    return [replace(head, value=f"{above.text} {head.value}")] if above is not None else []


def _told_whole(draft: Draft, line: Line, lines: Sequence[Line]) -> str:
    """A name over two or three lines of the head that stands on one line elsewhere: `Réseau Chaleur` over `Métropole`."""
    beside = [(o, line) for o in lines if _piled(o, line)] + [(line, o) for o in lines if _piled(line, o)]
    three = [(line, o, last) for o in lines if _piled(line, o) for last in lines if _piled(o, last)]
    names = (" ".join(part.text for part in pile).strip(" ,") for pile in (*three, *beside))
    told = next((name for name in names if len(name.split()) <= 8 and name in draft.text.text), "")
    centred = " ".join((line.text, *(word.text for word in _centred_under(line, draft.pages[0]))))
    return told or (centred if centred != line.text and f"\n{centred}\n" in f"\n{draft.text.text}\n" else "")


def _centred_under(line: Line, page: Page) -> list[Word]:
    """The words in the print of a head that stand under it within its width: a line set in the middle, or at the right."""
    here = line.box
    return [
        word
        for word in page.words
        if here.x0 < word.box.x0 and word.box.x1 < here.x1 + 0.005 and 0.5 < (word.box.cy - here.cy) / here.height < 1.8
        and abs(word.box.height / here.height - 1) < 0.15
    ]  # fmt: skip


_TOLD_OF_IT = re.compile(  # what a second line tells of a firm
    r"(?:services?|direction|pole|departement|societe|association|siege|regie|regi|agence|etablissement|entreprise|cooperative|mutuelle|organisme|union|groupe|filiale"
    r"|membre|inscrite?|reconnue?|agreee?|conventionnee?|affiliee?|habilitee?|immatriculee?|une?|au|aux|tel|fax|mail|www|http|rue|avenue|place|bp|cs)\b"
)


def _runs_on(line: Line, below: Line, usual: float) -> bool:
    """Whether a name in large print runs on in small letters: `Centre hospitalier de l'Ouest` over `guyanais Franck-Joly`."""
    large = line.box.height > 1.25 * usual and abs(below.box.height / line.box.height - 1) < 0.06
    return large and below.text[0].islower() and not (_TOLD_OF_IT.match(fold(below.text)) or ":" in below.text)


_KIND_ALONE = re.compile(  # what sort of house it is, its own name on the next line: `Centre hospitalier` over `Jeanne Vasseur`
    r"(?:le |la |l')?(?:centre (?:hospitalier(?: (?:universitaire|regional|intercommunal|specialise))?|social|de sante)|hopital|clinique|polyclinique|lycee(?: (?:professionnel|general|polyvalent))?|college|ecole|institut|ehpad|maison de retraite|creche)"
)
_OWN_NAME = re.compile(r"[A-ZÀ-Þ][\w'’-]*(?: (?:d[eu]s?|l[ea]s?|et|[A-ZÀ-Þ][\w'’-]*)){0,3}")


def _goes_on(line: Line, below: Line, usual: float) -> bool:
    """Whether the name in a line ends in the line under it."""
    if line.text.isupper() and _piled(line, below) and _IN_CAPITALS.match(below.text):
        return True
    if not _piled(line, below) or len(below.words) > 5 or re.search(r"\d", below.text):
        return False
    if _runs_on(line, below, usual):
        return True
    same = abs(below.box.height / line.box.height - 1) < 0.15
    if same and _KIND_ALONE.fullmatch(fold(line.text)) and _OWN_NAME.fullmatch(below.text):
        return DEPARTMENT.match(fold(below.text)) is None
    alike = same or _TRADE_ALONE.fullmatch(fold(below.text))
    begins = below.text[0].isupper() or re.match(r"[ld]['’][A-ZÀ-Þ]", below.text) is not None
    if same and begins and FORM_ALONE.fullmatch(fold(line.text)):
        return DEPARTMENT.match(fold(below.text)) is None
    return bool(alike and ((_open(line) and begins) or _GOES_ON.match(below.text)))


def _open(line: Line) -> bool:
    """Whether a line ends in a word that another must follow: `Ambulances de`."""
    last = line.words[-1].text
    return bool(_GOES_ON.fullmatch(last.lower())) and not _TRADE_ALONE.fullmatch(fold(last))


def _piled(upper: Line, lower: Line) -> bool:
    """Whether a line stands right under another, with the same left edge or the same middle."""
    near = -0.3 < (lower.box.y0 - upper.box.y1) / upper.box.height < 1.0
    return near and (abs(lower.box.x0 - upper.box.x0) < 0.01 or abs(lower.box.cx - upper.box.cx) < 0.01)


def _is_mark(line: Line) -> bool:
    """Whether a line is a word or two of a mark."""
    return len(line.words) <= 3 and line.text[0].isupper() and not re.search(r"[\d:]", line.text)


def logo(draft: Draft, score: float) -> list[Candidate]:
    """A word or two in large print at the head of the page, left: the sender's mark (`ALFI`, `Plenitude`), no end of a name."""
    page = draft.pages[0]
    heights = sorted(line.box.height for line in page.lines)
    for line in page.lines:
        words = line.text.split()
        if line.box.y0 > 0.13 or line.box.x0 > 0.3 or line.box.height < 1.15 * heights[len(heights) // 2]:
            continue
        plain = all(re.fullmatch(r"[^\W\d_][\w'’&.-]*\+?", word) for word in words)
        plain = plain and (line.text[0].isupper() or (len(words) == 1 and line is page.lines[0]))  # `nidou.`, `télia+`
        plain = plain and len(line.text) > 1  # a letter in a circle is a drawing
        known = {fold(word) for word in words} & (
            vocabulary()["paper"] | vocabulary()["place"] | vocabulary()["civility"]
        )
        broken = any(_piled(o, line) and abs(o.box.height / line.box.height - 1) < 0.15 for o in page.lines)
        if plain and not (known or broken) and len(words) <= 4 and not (len(words) > 1 and is_person(line.text)):
            start, name = draft.text.text.find(line.text), line.text.rstrip(".") if len(words) == 1 else line.text
            mark = candidate_at(draft.text, "who", name, start, start + len(name), score, "mark")
            return in_full(draft, mark) if start >= 0 else []
    return []


_CERTIFIES = re.compile(
    r"(?:^|\n ?|(?<!\bM)\. ?)(?:Par (?:la|le) pr[ée]sente?(?: (?:attestation|certificat|lettre))?, )?(?:Nous,? soussign[ée]+s?,? |Je soussign[ée]+,? )?(?:La |Le |L['’]|Les )?(?P<n>[A-ZÀ-Þ][\w'’&.-]*(?: [\w'’&.-]+){0,6}),\s"
    r"(?P<what>(?:soci[ée]t[ée]|association|foyer|r[ée]sidence|communaut[ée]|coop[ée]rative|r[ée]gie|[ée]tablissement|entreprise|organisme|filiale|fondation|mutuelle|union|SA|SAS|SARL|office|bailleur|gestionnaire|dont le si[èe]ge|repr[ée]sent[ée]e|immatricul[ée]e|sise?|ayant son si[èe]ge)\b)"
    r"[^.]{0,260}?\b(?:certifi|attest(?!ation)|d[ée]clar(?!ation)|confirm(?!ation))",
)


_MAKES = re.compile(  # `INTERLOGE 93 établit le présent document`
    r"(?:^|[\n.] ?)(?P<n>[A-ZÀ-Þ][\w'’&.-]*(?: [\w'’&.-]+){0,5}?) (?:[ée]tablit|d[ée]livre|[ée]met|remet|a [ée]tabli) (?:la|le) pr[ée]sente? (?:attestation|document|certificat|courrier|lettre)"
)
_WHOEVER = frozenset(("je", "nous", "il", "elle", "on", "qui", "ce", "cette", "l'association", "la", "le", "notre", "monsieur", "madame", "m.", "mme"))  # fmt: skip


_QUALITY = re.compile(
    r"(?:co-?)?(?:locataire|proprietaire|titulaire|souscripteur|souscriptrice|assuree?|occupante?|usufruitiere?|hebergee?)s?"
)


def certifying(draft: Draft, score: float = 0.9) -> list[Candidate]:
    """Who certifies, told with what it is: `Adoma, société anonyme, gestionnaire de …, certifie que`."""
    found = []
    for match in _CERTIFIES.finditer(draft.text.text):
        office = _OFFICE_OF.match(match["n"])
        start = match.start("n") + (office.end() if office else 0)
        name = draft.text.text[start : match.end("n")].strip()
        quality = _QUALITY.fullmatch(fold(name))  # `Locataire, résidence principale`, in a cell over the sentence
        if name and not quality and fold(name.split()[0]) not in {"je", "nous", "monsieur", "madame", "mme", "m."}:
            found.append(candidate_at(draft.text, "who", name, start, match.end("n"), score, "certifies"))
    made = (m for m in _MAKES.finditer(draft.text.text) if fold(m["n"].split()[0]) not in _WHOEVER)
    return found + [candidate_at(draft.text, "who", m["n"], m.start("n"), m.end("n"), score, "makes") for m in made]


_SAYS = re.compile(  # `La SOHACAL certifie que`, `L'OPH du Gard atteste par la présente que`
    r"(?:^|\n|[.;] )(?:La |Le |L['’]|Les )(?:soci[ée]t[ée] |r[ée]gie |association |fondation |coop[ée]rative )?(?P<n>[A-ZÀ-Þ][\w'’&.-]*(?: (?:d[eu]|des|la|et|[A-ZÀ-Þ][\w'’&.-]*|d['’][A-ZÀ-Þ][\w'’&.-]*)){0,4}?) (?:certifi|attest(?!ation)|confirm)\w*\b"
)


def says_itself(draft: Draft, score: float = 0.88) -> list[Candidate]:
    """The firm that certifies, by the name that it gives itself in a sentence."""
    found = (
        m
        for m in _SAYS.finditer(draft.text.text)
        if not (_FUNCTION.search(fold(m["n"])) or DEPARTMENT.match(fold(m["n"])))
    )
    named = (
        m
        for m in found
        if not re.match(r"(?:bailleu|proprietaire|locataire|soussign|gardien|maire\b|syndic)", fold(m["n"]))
    )
    return [candidate_at(draft.text, "who", m["n"], m.start("n"), m.end("n"), score, "says itself") for m in named]


_OFFICE_OF = re.compile(  # who signs for a house: `Directeur de la résidence Les Pins`
    r"(?:[Dd]irect(?:eur|rice)|[Rr]esponsable|[Gg]estionnaire|[Gg][ée]rante?|[Pp]r[ée]sidente?|[Cc]hef(?:fe)?)"
    r"(?: g[ée]n[ée]rale?| adjointe?| de service| d['’]agence)*(?: (?:de la |de l['’]|de |du |des |d['’])|$)"
)
