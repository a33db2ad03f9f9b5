# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""Who sends a bill, or an insurance certificate: a supplier known by name, whoever certifies, the letterhead, the law's line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path

from extractors.documents._draft import Draft
from extractors.documents._draft_people import organisation_or_name
from extractors.documents._sender import calls_itself, certifying, letterhead, logo
from extractors.fields.declaration import Candidate, Field
from extractors.fields.firms import CUT
from extractors.fields.names import is_company
from extractors.fields.parsed import Parsed, fold
from extractors.fields.prose import Cue, after, before, candidate_at
from extractors.fields.taxpayers import is_civil

ISSUER_FIELD = Field(
    "issuer",
    ("Assureur", "Compagnie d'assurance", "Compagnie d'assurances", "Société d'assurance", "Organisme assureur", "Entreprise d'assurance", "Fournisseur", "Fournisseur d'énergie", "Opérateur", "Distributeur", "Émetteur", "Émis par", "Assuré par", "Assurée par"),
    lambda text: _boxed_firm(text),
    reach=0.3,  # beside its label: under it stands the next one
    close=True,
)  # fmt: skip
_KNOWN = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
ISSUERS = re.compile(rf"(?<!\d{{5}} )\b(?:{'|'.join(_KNOWN['suppliers'])})\b".lower())
_BRANDS = re.compile("|".join([*_KNOWN["suppliers"], *_KNOWN["brands"]]).lower())
_FORM = r"(?:s\.?a\.?(?:s\.?(?:u\.?)?|r\.?l\.?)?|e\.?u\.?r\.?l\.?|soci[ée]t[ée][^\n,]{0,60}?|mutuelle[^\n,]{0,60}?|entreprise[^\n,]{0,60}?)"
_LEGAL = re.compile(  # the line of print that a firm must bear: `Ohm Énergie – SA au capital de … – RCS …`
    rf"(?:^|\n)\W*(?P<n>[A-ZÀ-Þ][^\n–—,:;|•·]{{1,50}}?)\s*(?:\s[–—•·|-]\s?|,)?\s*(?:\(?{_FORM}\)?,? (?:[àa] capital variable|au capital)\b|R\.?C\.?S\.? [A-ZÀ-Þ]|SIRE[NT]\b)",
    re.I,
)

_IMPRINT = re.compile(  # at the end of a text: `Zéphyr Télécom SA, 8 rue du Port, 92100 Boulogne`
    r"(?:^|[\n.] ?)(?P<n>[A-ZÀ-Þ][\w'’&+-]*(?: [A-ZÀ-Þ&][\w'’&+-]*){0,4} (?:SAS?U?|S\.A\.(?:S\.)?|SE|SARL|SCIC|SCOP|GmbH|AG|Ltd|Limited|N\.V\.|B\.V\.))"
    r"(?:,|\s[–—·-])\s(?:si[èe]ge(?: social)?\s?:?\s)?\d{1,4}[^.;:]{4,60}\b\d{5}\s"
)


def issuers(draft: Draft) -> list[Candidate]:
    """The sender: a supplier's name in the head, whoever certifies, or the letterhead."""
    head, folded = draft.text.text[:900], draft.folded[:900]
    known = (m for m in ISSUERS.finditer(folded) if head[m.start()].isupper())
    several = [candidate_at(draft.text, "issuer", *_whole_line(head, m), 0.8, "supplier") for m in known][:1]
    told = before(
        draft.text,
        "issuer",
        (Cue(r"\s+(?:atteste|certifie|attestons|certifions)\b", 0.92),),
        _tail_company,
        reach=90,
        gap=1,
    )
    told += [c for c in before(draft.text, "issuer", _TELLS_YOU, _tail_company, 90, 1) if is_company(str(c.value))]
    told += after(draft.text, "issuer", (Cue(r"soussignee?s?,?", 0.85),), organisation_or_name, reach=90, gap=3)
    told += after(draft.text, "issuer", _INSURED_BY, _payee, reach=80, gap=1)
    told += after(draft.text, "issuer", _GIVEN_BY, _firm, reach=80, gap=1)
    told += [*certifying(draft), *draft.labelled((ISSUER_FIELD,))["issuer"]]
    told = [c for c in told if not _NAMELESS.fullmatch(fold(str(c.value)))]
    several += told
    if not told:
        sure = 0.74 if not several else 0.6
        heads = [c for c in letterhead(draft, [], sure, _lets) if is_company(str(c.value))]
        heads = _of_the_town(draft, calls_itself(draft, heads)) or _mark_told(draft)
        marks = [c for c in logo(draft, sure) if _said_again(draft, c)]
        several += [replace(c, field="issuer") for c in heads or marks]
        several = several or _by_trade(draft)
    paid = several or _over_its_law(draft) or after(draft.text, "issuer", _PAID_TO, _payee, reach=80, gap=3)
    return _one_issuer(paid or _by_mark(draft))


def _lets(candidate: Candidate) -> bool:
    """Whether a firm is one that but lets homes: whom an insurance is shown to, no supplier."""
    return re.match(r"(?:la )?(?:sci|s\.c\.i\.|indivision|consorts)(?!\w)", fold(str(candidate.value))) is not None


_TOWN_HALL = re.compile(r"(?:la )?(?:mairie|commune|ville)\b")
_SUPPLIES = re.compile(
    r"regie [^\d:,]{0,40}?\b(?:eaux?|assainissement|electri\w+|energies?|gaz|chaleur|chauffage)\b[^\d:,]{0,60}"
)


def _of_the_town(draft: Draft, heads: list[Candidate]) -> list[Candidate]:
    """The senders; under a town hall's name the line with that of its works: `Régie des eaux de …`."""
    if not any(_TOWN_HALL.match(fold(str(c.value))) for c in heads):
        return heads
    lines = (line.text.strip() for line in draft.pages[0].lines if line.box.y0 < 0.35)
    works = next((text for text in lines if _SUPPLIES.fullmatch(fold(text))), "")
    start = draft.text.text.find(works) if works else -1
    return [candidate_at(draft.text, "issuer", works, start, start + len(works), 0.9, "works")] if start >= 0 else heads


_SAYS_WHAT = re.compile(  # what a firm tells of itself at the foot, after its mark
    r",? (?:est (?:la|une) marque (?:commerciale |deposee )?(?:de|du|d')\s?(?:la |l')?(?P<n>[^\n,.;]{3,50})"
    r"|(?:est )?(?:une? |le |la |l')?(?:reseau|societe|cooperative|fournisseur|operateur|assureur|mutuelle|regie|entreprise|compagnie|marque|sas\b|sa\b|sarl\b|scic\b|scop\b))"
)


def _mark_told(draft: Draft) -> list[Candidate]:
    """The firm of whose name the first lines have but the mark (`lumo.`, `thermia · mes documents`): as the foot tells it."""
    text, folded = draft.text.text, draft.folded
    for line in draft.pages[0].lines[:3]:
        mark = re.split(r"\s[–—•·|-]\s", line.text)[0].strip(" .®™")
        if not re.fullmatch(r"[^\W\d_][\w'’&+-]{2,20}", mark) or _NAMELESS.fullmatch(fold(mark)):
            continue
        for match in re.finditer(rf"(?:^|[\n.;] ?)(?P<m>{re.escape(fold(mark))})(?=\W)", folded):
            said = _SAYS_WHAT.match(folded, match.end())
            if said is None or match.start() == 0 or not text[match.start("m")].isupper():
                continue
            firm = said["n"] is not None and said["n"].startswith(fold(mark))
            span = said.span("n") if firm else match.span("m")
            return [candidate_at(draft.text, "issuer", text[slice(*span)].strip(), *span, 0.9, "told of its mark")]
    return []


_TRADE = re.compile(  # `Soleil Austral Énergie`: how whoever sells it to homes is called
    r"(?!(?:votre|vos|notre|nos|facture|contrat|attestation|service|espace|offre|releve|detail|consommation|client|compte|chauffage)s?\b)[a-z][a-z'&. -]* (?:energies?|electricite|telecom|fibre|mobile|eaux?|gaz)"
)


def _by_trade(draft: Draft) -> list[Candidate]:
    """The supplier whose name, in the first lines of the page, ends with what it sells."""
    for line in draft.pages[0].lines[:3]:
        name = line.text.strip()
        words = name.split()
        named = line.box.y0 < 0.2 and 1 < len(words) < 6 and all(w[:1].isupper() or len(w) < 4 for w in words)
        start = draft.text.text.find(name)
        if named and start >= 0 and _TRADE.fullmatch(fold(name)):
            return [candidate_at(draft.text, "issuer", name, start, start + len(name), 0.72, "by its trade")]
    return []


def _said_again(draft: Draft, mark: Candidate) -> bool:
    """Whether a mark is not all: named elsewhere too, or begins the name on the last line (`Télia Plus SAS` of `télia+`)."""
    said, name = draft.text.text, str(mark.value)
    whole = rf"\n{re.escape(fold(name).strip(' +.'))} [^\n]{{2,80}}\Z"
    again = said.count(name) > 1 or (name in said and mark.value != mark.text and not mark.text.startswith(name))
    return again or re.search(whole, draft.folded) is not None


_ITS_LAW = re.compile(
    r"\W*(?:entreprise|societe|mutuelle|compagnie|organisme|union|institution|caisse)\b[^\n]{0,90}?\b(?:regie?|soumise?|relevant|agreee?)s? (?:par (?:le|les dispositions du)|au|aux dispositions du|du) (?:code des assurances|code de la mutualite|livre ii)"
)


def _over_its_law(draft: Draft) -> list[Candidate]:
    """Who stands in the head over what an insurer must say of itself (`Entreprise régie par le Code des assurances`)."""
    lines = [line for line in draft.pages[0].lines if line.box.y0 < 0.35]
    law = next((line for line in lines if _ITS_LAW.match(fold(line.text))), None)
    over = [o for o in lines if law is not None and -0.3 < (law.box.y0 - o.box.y1) / law.box.height < 1.5]
    name = next((o.text.strip() for o in over if law is not None and o.box.overlap_x(law.box) > 0.9), "")
    start = draft.text.text.find(name)
    plain = re.fullmatch(r"[A-ZÀ-Þ][^\d:;@€]{2,60}", name) and not is_civil(name) and start >= 0
    return [candidate_at(draft.text, "issuer", name, start, start + len(name), 0.75, "over its law")] if plain else []


_NAMELESS = re.compile(  # `La Société soussignée certifie`: what it is, not what it is called
    r"(?:(?:la|le|les|l'|notre|nos|cette|ladite) ?)?(?:(?:societe|compagnie|mutuelle|caisse|entreprise|agence|assureur|cabinet|courtier|fournisseur|operateur|union|groupe|regie|syndicat|association|etablissement|organisme|direction|services?)s?"
    r"|d'|de|du|la|l'|et|assurances?|mutuelles?|locale|regionale|clients?|clientele|gestion|contrats?|soussignee?s?|ci-(?:dessus|dessous|apres)|designee?s?|denommee?s?|susnommee?s?|susdite?s?|emettrice|emetteur|\s)+"
)


_TELLS_YOU = (  # `La Régie d'Électricité du Lac vous confirme que`
    Cue(r"\s+(?:vous |te )?(?:confirme|atteste|certifie)(?: par la presente)?,? (?:que\b|qu')", 0.92),
)
_INSURED_BY = (  # `Vous êtes assurée par Matmutuelle, société d'assurance mutuelle`
    Cue(
        r"\b(?:assure|couvert|garanti)(?:e|s|es|\(e\))? (?:par|chez|aupres d(?:e|u)) ?(?:la (?:societe |mutuelle |compagnie )?|l'|le )?",
        0.88,
    ),
    Cue(r"\bsouscrite? (?:chez|aupres d(?:e|u)) ?(?:la (?:societe |mutuelle |compagnie )?|l'|le )?", 0.86),
)
_PAID_TO = (  # whom a bill asks to be paid: `Règlements par chèque : Thermavia, centre de traitement`
    Cue(r"\ba l'ordre d(?:e|u)\s?(?:la |l')?(?:societe |regie )?\W{0,3}", 0.74),
    Cue(
        r"\b(?:reglements?|paiements?|cheques?|tip|mandats?)(?: (?:par|sepa|et) [^.;:\n]{3,30}| a (?:envoyer|adresser|retourner) a)?\s*:\s*",
        0.7,
    ),
)


def _boxed_firm(text: str) -> list[Parsed]:
    """The firm that a box begins with, up to a comma: `Koala Home Insurance N.V., succursale France`."""
    match = re.match(r"[ :]*(?P<n>[A-ZÀ-Þ][^\n\t,;:()»\"]{1,50}?)\s*(?:,|;|\(|\s[–—-]\s|\t|\n|$)", text)
    plain = match is not None and not re.search(r"\d{3}", match["n"]) and len(match["n"].split()) <= 7
    return (
        [Parsed(match["n"], match.start("n"), match.end("n"))] if match and plain and not is_civil(match["n"]) else []
    )


_GIVEN_BY = (Cue(r"\b(?:emise?|delivree?|etablie?|generee?|editee?|fournie?) par (?:la |l')?", 0.88),)


def _firm(text: str) -> list[Parsed]:
    """The organisation that the text begins with, known as one by its words."""
    return [p for p in _payee(text) if is_company(str(p.value))]


_NO_PAYEE = re.compile(
    r"(?:tresor|regisseur|notre|votre|par|a l'ordre|avant|sous|le|la|les|au|aux?|en|des|un|une|voir|date|mode|montant|prelevement|cheque|virement|carte|especes|tip|mensuel\w*|comptant)\b"
)


def _payee(text: str) -> list[Parsed]:
    """The name up to a comma of whom a bill is paid to."""
    match = re.match(r"\s*(?P<n>[A-ZÀ-Þ][^\n,.;:()»\"\d]{2,50}?)\s*(?:,|\s[–—-]\s|\n|$)", text)
    plain = match is not None and not _NO_PAYEE.match(fold(match["n"])) and len(match["n"].split()) <= 6
    return [Parsed(match["n"], match.start("n"), match.end("n"))] if match and plain else []


def _by_mark(draft: Draft) -> list[Candidate]:
    """The sender of whom the head has but a mark in small letters (`engie`): named by the law's line at the foot."""
    text = draft.text.text
    legal = _LEGAL.search(text) or _IMPRINT.search(text)
    if legal is not None:
        return [candidate_at(draft.text, "issuer", legal["n"], legal.start("n"), legal.end("n"), 0.7, "legal line")]
    marks = (line.text.strip() for line in draft.pages[0].lines if line.box.y0 < 0.35)
    mark = next((mark for mark in marks if _BRANDS.fullmatch(fold(mark))), None)
    start = text.find(mark or "\0")
    return [candidate_at(draft.text, "issuer", mark, start, start + len(mark), 0.75, "mark")] if mark else []


_OF_PLACE = re.compile(  # `SICAE du Haut-Bocage`, `Gaz de Bordeaux`
    r" (?:du|de|des|de la|de l['’]|d['’]) ?[A-ZÀ-Þ][\w'’-]+(?: (?:[A-ZÀ-Þ][\w'’-]+|d[eu]s?|la|et)){0,4}\s*"
)


def _whole_line(head: str, match: re.Match[str]) -> tuple[str, int, int]:
    """The supplier's name, with the words of the same line that belong to it (`Crédit Agricole Assurances Pacifica`)."""
    start, end = head.rfind("\n", 0, match.start()) + 1, head.find("\n", match.end())
    line = head[start:end] if end >= 0 else head[start:]
    named = CUT.split(line, maxsplit=1)[0].rstrip()
    if named != line and start == match.start() and 1 < len(named.split()) < 4 and named.isupper():
        return named, start, start + len(named)  # `SICAE OISE – entreprise locale de distribution`
    before = line[: match.start() - start].split()
    whole = (
        before
        and len(line.split()) <= 5
        and all(w[:1].isupper() for w in line.split())
        and is_company(" ".join(before))
    )
    rest = line[match.end() - start :].split()
    if start == match.start() and _OF_PLACE.fullmatch(line[match.end() - start :]):
        return line.strip(), start, start + len(line)
    whole = whole or (rest and len(line.split()) <= 5 and is_company(" ".join(rest)) and line[:1].isupper())
    return (line.strip(), start, start + len(line)) if whole else (head[slice(*match.span())], *match.span())


def _tail_company(text: str) -> list[Parsed]:
    """The organisation whose name ends the text: the subject of `atteste`."""
    match = re.search(r"(?:^|[\n,.:»]\s*|\s)((?:La |L['’]|Le )?[a-z]{0,2}[A-ZÀ-Þ][^\n,.:;]{1,70})$", text.rstrip(" ,"))
    if match is None:
        return []
    value = re.sub(r"^(?:La (?:soci[ée]t[ée] )?|Le |L['’]|Nous soussign[ée]s,? )(?=[A-ZÀ-Þ])", "", match[1])
    start = match.start(1) + len(match[1]) - len(value)
    pronoun = (
        fold(value.split()[0])
        in {
            "ce",
            "cet",
            "cette",
            "present",
            "presente",
            "document",
            "attestation",
            "nous",
            "je",
            "il",
            "elle",
            "soussigne",
            "soussignee",
            "qui",
        }
        if value
        else True
    )
    pronoun = pronoun or _THIS_PAPER.match(fold(match[1])) is not None
    return [Parsed(value, start, start + len(value))] if len(value.split()) <= 8 and not pronoun else []


_THIS_PAPER = re.compile(
    r"(?:l[ae] |l')?(?:presente?|document|justificatif|recapitulatif|titulaire|signataire|soussignee?)s?\b"
)


def _one_issuer(several: list[Candidate]) -> list[Candidate]:
    """`EDF` and `EDF Particuliers` are one sender: the better placed name stays."""
    merged: list[Candidate] = []
    for candidate in sorted(several, key=lambda c: -c.score):
        key = fold(str(candidate.value))
        twin = next((c for c in merged if key in fold(str(c.value)) or fold(str(c.value)) in key), None)
        merged.append(candidate if twin is None else replace(candidate, value=twin.value))
    return merged
