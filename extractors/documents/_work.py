# ruff: noqa: E501  (labels and turns of phrase are read whole)
"""Papers about a job: the contract and the employer's certificate, which say who works for whom, since when, how, for how much.

Kinds (labour code): permanent (`durée indéterminée`, L.1221-2), fixed term (L.1242-1), temporary (`contrat de mission`,
L.1251-1), apprenticeship (cerfa 10103, L.6221-1). A clause that only names another kind (`requalifié en CDI`) decides nothing.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from extractors.documents._apprentice import apprentice_of
from extractors.documents._draft import Draft
from extractors.documents._draft_days import dated, issue_date
from extractors.documents._draft_people import first_names_of, merged_people, people, person
from extractors.documents._form_heads import is_label
from extractors.documents._forms import form_people, in_role
from extractors.documents._mission_days import under_from
from extractors.documents._paid import positive
from extractors.documents._sender import DEPARTMENT, FORM_ALONE
from extractors.documents._work_firm import OTHER_LABEL, employer
from extractors.documents._work_kind import contract_kind
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate, declared
from extractors.fields.firms import kind_only
from extractors.fields.identifiers import find_sirets
from extractors.fields.name_words import is_civility, vocabulary
from extractors.fields.names import distinct, is_company, is_person, leading_name, same_person
from extractors.fields.occasions import cued_dates
from extractors.fields.one_name import find_one_name
from extractors.fields.parsed import Parsed, fold
from extractors.fields.prose import Cue, after, before, candidate_at, cues_in

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
    kind = FORM_ALONE.fullmatch(fold(value)) or kind_only(value)
    labels: object = (
        (is_label(value) and not is_company(value)) or OTHER_LABEL.match(fold(value)) or _misread_label(value)
    )
    labels = labels or _NUMBER.search(fold(value)) or fold(value) in _OTHERS
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
_OTHERS = frozenset(map(fold, DECOYS))  # `Entreprise utilisatrice` under `Employeur`
CUES = cues_in(tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))["cues"])


def read_work(draft: Draft) -> None:
    """All fields of a contract or certificate."""
    named = draft.labelled(FIELDS, DECOYS)
    workers = (
        apprentice_of(draft)
        or in_role(draft, ("employee",), ("employer",))
        or merged_people(
            [
                *(c for c in _named_workers(draft) if not (_signs_for_firm(draft, c) or _helps(draft, c))),
                *(c for c in named["employee_name"] if not _told_of(draft, c)),
                *_engaged(draft),
                *(c.scaled(0.9, "whoever alone has boxes") for c in _boxed(draft)),
            ]
        )
    )
    if not workers:
        addressed = people(draft, ("employee",), (), envelope=0.7)
        workers = [c for c in addressed if draft.has(_TO_WHOM) or not _signs_below(draft, c)]
    draft.put("employee_name", person(workers))
    employer(draft, named["employer_name"], first_names_of(workers), CUES["employer"])
    contract_kind(draft)
    _start(draft, named["start_date"])
    issue_date(draft, ((r"date de conclusion(?: du contrat)?(?: \([^()\n\d]{3,50}\))?\W*$", 0.97),))
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


_HELPERS = re.compile(  # who is named in a contract to look after whom it engages
    r"[ ,(–-]{1,4}(?:son |sa |votre |en qualite d[e'] ?)?(?:encadrante?|accompagnat(?:eur|rice)|formateur|formatrice|tuteur|tutrice|maitre d'apprentissage|conseill(?:er|ere) en insertion|referente?|moniteur|monitrice)\b"
)


def _helps(draft: Draft, candidate: Candidate) -> bool:
    """Whether a person is told to look after whoever is engaged: `Mme ROUX, encadrante technique`."""
    start = draft.text.text.find(candidate.text) if candidate.text else -1
    joined = draft.folded.replace("\n", " ")
    return start >= 0 and _HELPERS.match(joined, start + len(candidate.text)) is not None


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
    r"|\bfait (?:actuellement |bien |toujours )?partie (?:du personnel|des? (?:effectifs?|salaries|employes|agents|equipes?)|(?:de )?(?:nos|mes|ses|notre|son|l'|la|votre) ?(?:effectifs?|personnel|equipes?|salaries|employes|agents|maison|entreprise|etablissement|societe))\b"
    r"|\b(?:compte|figure) (?:actuellement |bien |toujours )?(?:parmi|au nombre de|a l'effectif|dans) (?:nos|mes|ses|les|l')\W?(?:salaries|employes|agents|effectifs?|collaborateurs|personnels?)\b"
    r"|\b(?:travaille|exerce)(?: actuellement| bien| toujours)? (?:a notre service|dans notre|chez nous|au sein de (?:notre|nos|l'))"
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
        Cue(  # `Rémunération mensuelle brute, primes et indemnités non comprises : 2 062,28 €`
            r"\b(?:remuneration|salaire|traitement)s?(?: (?:mensuel(?:le)?|de base|fixe)s?){0,2} brute?s?(?: mensuel(?:le)?s?)?,[^.:;\d]{3,110}?\b(?:non compris(?:es?)?|hors|exclu(?:es?|s)?)\b[^.:;\d]{0,60}:",
            0.9,
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
