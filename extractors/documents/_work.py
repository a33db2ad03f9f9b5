# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""Papers about a job: the contract and the employer's certificate, which say who works for whom, since when, how, for how much.

Kinds (labour code): permanent (`durée indéterminée`, L.1221-2), fixed term (L.1242-1), temporary (`contrat de mission`,
L.1251-1), apprenticeship (cerfa 10103, L.6221-1). A clause that only names another kind (`requalifié en CDI`) decides nothing.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from extractors.documents._apprentice import apprentice_of, part_of
from extractors.documents._draft import Draft
from extractors.documents._draft_days import dated, issue_date
from extractors.documents._draft_people import first_names_of, merged_people, organisation_or_name, people, person, who
from extractors.documents._form_heads import another_firm, is_label
from extractors.documents._forms import form_people, in_role
from extractors.documents._mission_days import under_from
from extractors.documents._paid import positive
from extractors.documents._sender import DEPARTMENT, certifying, letterhead, signed_for
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate, declared
from extractors.fields.firms import kind_only
from extractors.fields.identifiers import find_sirets
from extractors.fields.name_words import is_civility, vocabulary
from extractors.fields.names import distinct, is_company, is_person, leading_name, same_person
from extractors.fields.occasions import cued_dates
from extractors.fields.one_name import find_one_name
from extractors.fields.parsed import Parsed, fold
from extractors.fields.parties import with_role
from extractors.fields.prose import Cue, after, before, candidate_at, cues_in

_FORM_ALONE = re.compile(
    r"(?:s\.?a\.?s?\.?u?|sarl|s\.a\.r\.l\.?|eurl|sci|snc|scop|scp|selarl|societe|association|entreprise|ets|etablissements)\.?"
)


_LABEL = re.compile(  # what a form calls another of its boxes: `Raison sociale` under `Entreprise`
    r"(?:adresse|n ?°|numero|noms?|denomination|raison sociale|date|tel(?:ephone)?|siret|siren|code|effectif|activite|forme juridique|representant\w*|signataire|cachet|visa)\b"
)


_NUMBER = re.compile(r"\b(?:cesu|pajemploi|urssaf|siret|siren)\b.{0,12}\d{4}")  # an employer's, no name of one


def company_words(text: str) -> list[Parsed]:
    """The words of a cell that may be an employer's name."""
    match = re.match(r"[\s:]*(?P<n>[A-ZÀ-Þ][^\t\n,:;()]{2,60})", text)
    if match is None or is_civility(match["n"].split()[0]) or fold(match["n"].split()[0]) in vocabulary()["paper"]:
        return []
    value = re.split(r"\s+(?:SIRET|Siret|RCS|\d{1,4},? (?:rue|avenue|bd|boulevard)|repr[ée]sent)", match["n"])[0].strip(
        " .-–"
    )
    score = 1.0 if is_company(value) else 0.85
    kind = _FORM_ALONE.fullmatch(fold(value)) or kind_only(value)
    labels: object = (is_label(value) and not is_company(value)) or _LABEL.match(fold(value)) or _misread_label(value)
    labels = labels or _NUMBER.search(fold(value))
    known = len(value) > 2 and not DEPARTMENT.match(fold(value)) and not kind and not labels
    return [Parsed(value, match.start("n"), match.start("n") + len(value), score)] if known else []


def _misread_label(value: str) -> bool:
    """Whether a cell is a label of these papers with a letter or two misread: `Raison sciciale`."""
    labels = (fold(label) for field in FIELDS for label in field.labels if len(label) > 7)
    return any(Levenshtein.distance(fold(value), label, score_cutoff=2) <= 2 for label in labels)


FIELDS, DECOYS = declared(
    __file__,
    {
        "employee_name": find_one_name,
        "gross_pay": positive,
        "net_pay": positive,
        "employer_name": company_words,
        "siret": find_sirets,
        "start_date": find_dates,
    },
    dict.fromkeys(("gross_pay", "net_pay"), lambda amount: 100 <= amount <= 30000),
)
CUES = cues_in(tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))["cues"])
_KINDS = (
    ("apprenticeship", r"contrat d'apprentissage|apprentissage \(?art|cerfa[^\n]{0,30}10103|en (?:contrat d')?apprentissage|apprenti\(e\)|maitre d'apprentissage"),
    ("temporary", r"contrat de mission|contrat de travail temporaire|travail temporaire|interim(?:aire)?\b|entreprise utilisatrice|contrat de mise a disposition"),
    ("fixed_term", r"duree determinee|\bcdd\b|c\.d\.d\.?|saisonnier|contrat a terme|\ba terme (?:fixe|precis|certain)"),
    ("permanent", r"duree indeterminee|sans (?:limitation|limite) de duree|\bsans terme\b(?! precis)|\bcd[il1]\b|c\.d\.i\.?|titulaire de la fonction publique|fonctionnaire titulaire"),
)  # fmt: skip


def read_work(draft: Draft) -> None:
    """All fields of a contract or certificate."""
    named, apprentice = draft.labelled(FIELDS, DECOYS), apprentice_of(draft)
    workers = in_role(draft, ("employee",), ("employer",)) or merged_people(
        [
            *(c for c in _named_workers(draft) if not (_signs_for_firm(draft, c) or part_of(c, apprentice))),
            *(c for c in named["employee_name"] if not _told_of(draft, c)),
            *apprentice,
            *_engaged(draft),
            *(c.scaled(0.9, "whoever alone has boxes") for c in _boxed(draft)),
        ]
    )
    if not workers:
        addressed = people(draft, ("employee",), (), envelope=0.7)
        workers = [c for c in addressed if draft.has(_TO_WHOM) or not _signs_below(draft, c)]
    draft.put("employee_name", person(workers))
    _employer(draft, named["employer_name"], first_names_of(workers))
    _contract_kind(draft)
    _start(draft, named["start_date"])
    issue_date(draft, ((r"date de conclusion(?: du contrat)?\W*$", 0.97),))
    draft.put("gross_pay", [*named["gross_pay"], *_told_gross(draft)])
    draft.put("net_pay", named["net_pay"])
    draft.put("siret", named["siret"])


def _named_workers(draft: Draft) -> list[Candidate]:
    return people(draft, ("employee",), CUES["employee"], envelope=0.0, against=("employer", "tutor"))


_FOR_THE_FIRM = re.compile(  # over or before who signs: `Pour la société / For the company`
    r"\bpour (?:la |l'|le )?(?:societe|entreprise|employeur|association|direction|etablissement|commune|agence|cooperative|fondation|collectivite|ett)\b(?:(?!\bsalarie)[^.;:]){0,40}$"
)


def _signs_for_firm(draft: Draft, candidate: Candidate) -> bool:
    """Whether a person of a block stands under what says that the firm signs there."""
    start = draft.blocks.text.find(candidate.text) if candidate.reasons[0] == "block" else -1
    return start >= 0 and _FOR_THE_FIRM.search(draft.blocks.folded, max(0, start - 80), start) is not None


def _told_of(draft: Draft, candidate: Candidate) -> bool:
    """Whether a sentence goes on from the word `salarié` to whose: `Mme ROUX est salariée de Takeda Europe SAS`."""
    text = re.escape(fold(candidate.text).strip())
    return re.match("d[eu]s? |d'", fold(candidate.text).strip()) is not None and draft.has(
        rf"\b(?:est|sont|etait|etes)(?: \w+)? (?:salarie|employe)(?:e|\(e\))?s?\s{text}"
    )


_TO_WHOM = (  # a letter that engages whom it is addressed to, and who signs it too
    r"\bvous (?:engager|embaucher|recruter)\b|\bvous (?:prendrez|percevrez|exercerez|occuperez|etes engagee?)\b"
    r"|\bvotre (?:engagement|embauche|contrat de travail|periode d'essai|remuneration)\b"
)
_ENGAGED = re.compile(
    r"\b(?:est|a ete|sera)(?: \w+ment)? (?:recrute|engage|embauche|employe|nomme|affecte|salarie)(?:e|\(e\))?\b"
    r"|\bacceptee?(?:r|nt)? (?:d'etre (?:recrute|engage|embauche|employe)e?|(?:l'|son |cet )(?:engagement|embauche))\b"
)
_UNDERSIGNED = re.compile(r"(?:je,? )?(?:le |la )?soussignee?(?:\(e\))?,? ")
_SENTENCE_END = re.compile(r"(?<!\bm)(?<!\bmme)(?<!\bmlle)(?<!\bmr)(?<!\bdr)[.;:]\s+|\n")


def _engaged(draft: Draft) -> list[Candidate]:
    """Whoever a sentence begins with that says he is engaged: `M. A, né le …, domicilié …, est recruté en qualité de`."""
    found = []
    for match in _ENGAGED.finditer(draft.folded):
        first = max(0, match.start() - 300)
        ends = [first + end.end() for end in _SENTENCE_END.finditer(draft.folded[first : match.start()])]
        for start in reversed([first, *ends] if not first else ends):
            own = _UNDERSIGNED.match(draft.folded, start)
            start = own.end() if own else start  # `Je soussignée, Mme A, née le …, accepte d'être engagée par`
            name = leading_name(draft.text.text, start)
            if name is not None and name.civility and name.start == start and name.end < match.start():
                found.append(candidate_at(draft.text, "names", [name.text], name.start, name.end, 0.86, "is engaged"))
                break
    return found


def _signs_below(draft: Draft, candidate: Candidate) -> bool:
    """Whether who heads the page signs at its foot: the writer, not whom the paper is about."""
    return any(
        line.box.y0 > 0.45 and is_person(line.text) and same_person(line.text, str(name))
        for page in draft.pages
        for line in page.lines
        for name in candidate.value
    )


def _boxed(draft: Draft) -> list[Candidate]:
    """The person of a form without headings, when only one has boxes."""
    boxed = [(name, box) for name, box in form_people(draft) if not box.roles & {"employer", "tutor"}]
    names = distinct([name for name, _ in boxed])
    return [boxed[0][1].candidate("names", names, 0.88)] if len(names) == 1 else []


def _employer(draft: Draft, labelled: list[Candidate], workers: list[str]) -> None:
    if boxed := in_role(draft, ("employer",), ("employee", "tutor")):
        draft.put("employer_name", [c for c in person(boxed) if c.value not in workers])
        return
    several = [
        replace(c, field="employer_name")
        for p in with_role(draft.parties, "employer")
        if not p.roles & {"employee"} and not re.search(r"utilisatrice|attestation|certificat", fold(p.heading))
        for c in who(p, 0.88)
        if not another_firm(draft, c)
    ]
    several += [c for c in labelled if not another_firm(draft, c)]
    several += [c for c in signed_for(draft) if not another_firm(draft, c)]
    several += [replace(c, field="employer_name") for c in certifying(draft)]
    several += after(draft.text, "employer_name", CUES["employer"], organisation_or_name, reach=110, gap=3)
    if not any(c.score > 0.6 for c in several):
        several += [
            replace(c, field="employer_name") for c in letterhead(draft, workers, skip=partial(_not_the_firm, draft))
        ]
    several = [
        replace(c, value=f"Association {c.value}") if f"Association {c.value}" in draft.text.text else c
        for c in several
    ]
    named = [c for c in several if c.value not in workers and not _LABEL.match(fold(str(c.value)))]
    draft.put("employer_name", _same_organisations(named))


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


def _contract_kind(draft: Draft) -> None:
    """The kind, by the title first, then by the earliest words that name one; of a row of boxes only the ticked one."""
    named = [(m.start(), m.end(), kind) for kind, pattern in _KINDS for m in re.finditer(pattern, draft.folded)]
    named.sort(key=lambda item: (item[0], [k for k, _ in _KINDS].index(item[2])))
    offered = _offered(draft.folded, named)
    behind = bool(offered) and _BOX_BEHIND.match(draft.folded, offered[0][1]) is not None
    behind = behind and not _BOX_BEFORE.search(draft.folded, max(0, offered[0][0] - 32), offered[0][0])
    found = [item for item in named if item not in offered or _ticked(draft.folded, item, behind)]
    found = [item for item in found if behind or not _left_empty(draft.folded, item)]
    if not found:
        draft.tell("contract_kind", "fixed_term", _FOR_A_PERIOD, 0.85)
        return
    start, end, kind = found[0]
    head = [k for first, _, k in found if first < 900]
    confidence = 0.95 if not head or set(head) == {kind} else 0.85
    draft.say("contract_kind", kind, start, end, confidence)


_FOR_A_PERIOD = (  # what kind it is, said by its two ends alone
    r"\b(?:recrute|engage|embauche|employe|nomme)e?\b[^.;]{0,160}?\bpour (?:la|une) periode(?: allant)? du\b[^.;]{4,40}? (?:au|jusqu'au)\b"
    r"|\b(?:accroissement (?:temporaire|saisonnier)|surcroit)(?: temporaire)? d'activite\b[^.;]{0,40}? du\b[^.;]{4,40}? (?:au|jusqu'au)\b"
    r"|\bl\. ?332-23\b"  # of the civil service: who is engaged for a time
)
_Named = tuple[int, int, str]  # from where to where a kind is named, and which
_CHOICE = re.compile(
    r"(?:[\W_]|\b(?:ou|x|contrat|de|d|travail|en|a|temporaire|temps|plein|partiel|complet|oui|non)\b)*"
)


def _offered(folded: str, named: Sequence[_Named]) -> list[_Named]:
    """The kinds that stand side by side, with nothing but boxes and strokes between: `☐ CDI ☒ CDD ☐ Intérim`."""
    apart = [
        pair
        for pair in pairwise(named)
        if pair[0][2] != pair[1][2] and _CHOICE.fullmatch(folded, pair[0][1], max(pair[0][1], pair[1][0]))
    ]
    return [item for pair in apart for item in pair]


_MARK = re.compile(
    r"(?:[☑☒✓✔■●⊠☓]|\[x\]|\(x\)|(?<=[\s:])x)[ \t]{0,2}(?:en )?(?:contrat )?(?:de travail )?(?:a |de |d')?$"
)


_IN_BOX = r"(?:[☐□☑☒✓✔■●⊠☓]|\[.?\]|\(.?\))"
_LEAD = r"[ \t]{0,2}(?:en )?(?:contrat )?(?:de travail )?(?:a |de |d')?$"
_BOX_BEFORE = re.compile(_IN_BOX + _LEAD)
_BOX_BEHIND = re.compile(r"\s{0,2}:?\s{0,2}(?:" + _IN_BOX + r"|oui\b|non\b)")
_TICK_BEHIND = re.compile(r"\s{0,2}:?\s{0,2}(?:[☑☒✓✔■●⊠☓]|\[x\]|\(x\)|oui\b)")
_EMPTY = re.compile(r"(?:☐|\[[_ ]?\]|\([_ ]\))" + _LEAD)


def _left_empty(folded: str, item: _Named) -> bool:
    """Whether the box before a word is empty: `☐ Contrat à durée indéterminée`."""
    return _EMPTY.search(folded[max(0, item[0] - 32) : item[0]]) is not None


def _ticked(folded: str, item: _Named, behind: bool) -> bool:
    """Whether a mark stands in the box before a word, or behind it (`CDI ☐ CDD ☒`)."""
    if behind:
        return _TICK_BEHIND.match(folded, item[1]) is not None
    return _MARK.search(folded[max(0, item[0] - 32) : item[0]]) is not None


_NOT_THIS_JOB = "".join(  # `Emploi actuel (depuis le 01/02/2024)`: the job of today, not the day of hiring
    rf"(?<!\b{job} {now}{mark})"
    for job, now in (("emploi", "actuel"), ("poste", "actuel"), ("fonction", "actuelle"), ("fonctions", "actuelles"), ("affectation", "actuelle"), ("qualification", "actuelle"), ("classification", "actuelle"))
    for mark in (" ", r" \(")
)  # fmt: skip


def _start(draft: Draft, labelled: Sequence[Candidate]) -> None:
    """The day the job begins, by its label or told, and the day it ends."""
    cues = (
        (r"date (?:de )?(?:debut|d'embauche|d'entree|d'engagement|d'effet)(?: d'execution)?(?: du contrat)?(?: dans l'entreprise)?", 0.95),
        (r"(?:engage|embauche|recrute|employe|travaille|occupe|salarie|en poste|present)[^.\n]{0,120}?(?:depuis|a compter du|a partir du|a dater du)", 0.92),
        (r"\bau service d[^.;]{0,120}?\b(?:depuis|a compter du|a partir du)", 0.92),
        (r"\b(?:engage|embauche|recrute|employe)e?\b[^.]{0,120}?, (?:pour la periode |pour une duree de [^,.]{3,30} )?du", 0.85),
        (r"(?:prendre|prendrez|prendra|prenez|a pris|prise de)(?: vos| ses| leurs)? (?:fonctions?|poste)|(?:entree|entrera|entrerez|entre) en (?:fonctions?|service)", 0.93),
        (r"\bentree?s?(?:\(e\))? (?:a|au|dans) (?:[a-z']+ ){0,2}(?:service|effectifs?|entreprise|societe|maison|etablissement|personnel|equipe)s?\b,? (?:depuis )?(?:le)?", 0.93),
        (r"(?:prend(?:ra)?|prenant|a pris|ayant pris|pris) effet(?: a compter du| le| au)?|(?:debute|commence|debutera|commencera)", 0.93),
        (r"(?:conclue?|etablie?|signee?|contrat|determinee|cdd|mission|employee?\b|engagee?\b|recrutee?\b|vacation)(?:(?! d'essai)[^.\n]){0,40}?(?:pour la periode|pour une periode|allant|couvrant la periode|periode|valable)? du", 0.75),
        (r"\b(?:est|etes|suis) (?:arrivee?|entree?|rentree?)(?:\(e\))?(?: (?:chez|dans|a|au|en|parmi)\b[^.;\d]{0,40})?", 0.93),
        (rf"{_NOT_THIS_JOB}(?:depuis|a compter du|a partir du)", 0.8),
        (r"(?<!promesse d')(?<!lettre d')\b(?:embauche|entree|mission)\s*:?\s*(?:du)?", 0.85),
        (r"\bmission\b[^\n]{0,10}", 0.85),
        (r"\b(?<!en )(?:duree|periode|dates?)(?: (?:du contrat|de l'engagement|d'engagement|de l'emploi|d'emploi|de la mission))?\W{1,6}(?:\d\W{1,3})?du", 0.85),
        (r"\b(?:accroissement|surcroit)\b[^.;:\d]{0,50}, (?:pour la periode )?du", 0.85),
        (r"\bprend(?:ra)? cours(?: a compter du| le| au)?", 0.93),
        (r"\bpremier jour (?:d'accueil|de travail|travaille|d'embauche)\b[^.;:\d]{0,50}", 0.9),
        (r"(?:court|courra|courir|courant|s'execute|s'etend|s'etendra)(?: a compter)? du", 0.9),
    )  # fmt: skip
    found = [*labelled, *under_from(draft.sheets, 0.85), *_period(draft)]
    dated(draft, "start_date", cues, found, refused=_of_another_time)
    dated(
        draft,
        "end_date",
        (
            (
                r"(?:prend(?:ra)? fin|se termine\w*|jusqu'au|date de fin(?: du contrat)?|fin de contrat|terme du contrat)",
                0.9,
            ),
        ),
    )


_ANOTHER_TIME = re.compile(  # `(arrêt maladie depuis le 25/08/2026)`, `puis comme responsable depuis le 1er janvier`
    r"\b(?:arret|maladie|absente?|absence|conges?(?: [a-z]{4,12})?|accident)\b[^.;:,\d]{0,20} depuis le\W*$|\bpuis (?:comme |en |a |au )[^.;,:\d]{2,40}\bdepuis le\W*$"
)


def _of_another_time(draft: Draft, candidate: Candidate) -> bool:
    """Whether the words before a day say since when somebody is away, or has another post in the same house."""
    start = draft.text.text.find(candidate.text) if candidate.text else -1
    return start >= 0 and _ANOTHER_TIME.search(draft.folded, max(0, start - 90), start) is not None


def _period(draft: Draft) -> list[Candidate]:
    """The first day of a period that stands under its heading, in a column of its own."""
    return cued_dates(
        draft.blocks, "start_date", ((r"(?:^|\n)(?:periode|dates?|duree)(?: d[eu] [a-z' ]{4,20})?\n ?du", 0.85),)
    )


def _told_gross(draft: Draft) -> list[Candidate]:
    cues = (
        Cue(
            r"(?:remuneration|salaire|traitement)s?[^.\n]{0,60}?\bbrute?s?\b[^.\d\n]{0,40}?(?:de|:|a|est|s'eleve a)",
            0.85,
        ),
    )
    told = after(draft.text, "gross_pay", cues, positive, reach=50, gap=6)
    told += before(
        draft.text,
        "gross_pay",
        (
            Cue(r"bruts?(?:\s+(?:par mois|mensuels?))", 0.85),
            Cue(r"(?:par mois|mensuels?)\s+bruts?", 0.8),
            Cue(r"bruts?\b(?! (?:annuel|par an|horaire|cumul|depuis|sur (?:l'annee|douze|12)))", 0.7),
        ),
        positive,
        reach=30,
        gap=4,
    )
    return [c for c in told if 100 <= c.value <= 30000 and not _of_an_offer(draft, c)]


_OFFERED = re.compile(  # `La promesse d'embauche du 10.01.24, qui mentionnait 2 905,47 € brut, est annulée`
    r"\b(?:mentionnait|prevoyait|indiquait|proposait|stipulait|fixait|s'elevait a|etait(?: alors)? (?:de|fixee? a)|au lieu de|anciennement|jusqu'alors)\b[^.;:\d]{0,40}$"
)


def _of_an_offer(draft: Draft, candidate: Candidate) -> bool:
    """Whether a sentence tells a pay that was offered or paid before."""
    start = draft.text.text.find(candidate.text)
    return start >= 0 and _OFFERED.search(draft.folded, max(0, start - 90), start) is not None
