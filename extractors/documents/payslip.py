"""Bulletin de paie: what an employer paid for one month (code du travail L.3243-2, R.3243-1).

Private slips follow the clarified model (arrêté of 25/02/2016; `montant net social` since 1/07/2023; 2026 model by the
arrêté of 25/06/2024); older ones have gains and deductions in columns. The public service prints a `bulletin de paye`
(`traitement brut`, `à payer` and `à déduire`, `montant imposable` of month and year); home workers have Pajemploi and
CESU slips; temporary workers several contracts on one. The traps: figures of the month beside cumuls of the year, the
employee's share beside the employer's, four nets one under the other (social, imposable, avant impôt, payé), the
employer's name before the employee's, a date of seniority or birth where the date of entry is wanted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from extractors.documents._draft import draft_of
from extractors.documents._named_under import named_under
from extractors.documents._pay_words import (
    EMPLOYED_BY,
    HIRED,
    HIRED_IN_ROW,
    ON_BEHALF,
    OWN_PAY,
    PAID,
    PAID_ON_DAY,
    PAID_OUT,
    PAY_OF,
    SIGNED,
    TAXED,
)
from extractors.fields import pay_sums, pay_torn
from extractors.fields.cautions import caution
from extractors.fields.choose import choose, choose_all, value_of
from extractors.fields.dates import find_dates
from extractors.fields.declaration import Candidate, declared
from extractors.fields.firms import made_by
from extractors.fields.flow import Flow
from extractors.fields.identifiers import find_nirs, find_sirets
from extractors.fields.labels import candidates
from extractors.fields.letterheads import UNFINISHED, client_texts, letterheads, marks, without_place
from extractors.fields.money import find_money
from extractors.fields.names import is_company, is_person, same_person
from extractors.fields.names_in_boxes import (
    apart_from_first,
    in_small_letters,
    joined_names,
    says_surname,
    small_letters_below,
)
from extractors.fields.occasions import cued_dates, issue_dates
from extractors.fields.parsed import Parsed, fold
from extractors.fields.pay_gains import added_up
from extractors.fields.pay_memory import of_now
from extractors.fields.pay_period import by_month, find_pay_months, pieced_months, printed_months
from extractors.fields.pay_year import of_the_month
from extractors.fields.prose import after, before
from extractors.fields.second_source import codes_of, confirm, same_names
from extractors.fields.sentences import told
from extractors.fields.spec import Caution, Extraction, FieldValue, Value
from extractors.fields.taxpayers import find_names
from extractors.fields.unlabelled import standing_alone
from extractors.fields.workplace import (
    envelopes,
    find_name_words,
    find_organisations,
    headed_firms,
    headed_people,
    headline,
    numbered_people,
)
from extractors.page import Barcode, Page

AMOUNTS = ("gross_pay", "net_taxable_pay", "net_social_pay", "net_pay_before_tax", "net_pay")
_NAME = r"(?:[dD]['’])?[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?"
_HOME = r"(?:\d|[Cc]hez\b|B[âa]timent\b|R[ée]sidence\b|Appartement\b|Appt?\b)"
_TURNED = re.compile(
    rf"[\s:]*(?P<n>(?P<last>{_NAME}), (?P<first>[A-ZÀ-Þ][\w'’-]+))(?=\s*(?:\t|$|[-–—,] ?{_HOME}|, ?[a-zà-ÿ]))"
)


def find_employees(text: str) -> list[Parsed]:
    """The person that a cell begins with, also surname first with a comma.

    >>> [p.value for p in find_employees("Roux, Anne\tFR-54933")]
    ['Roux, Anne']
    """
    if turned := find_turned(text):
        return turned
    return [p for p in find_names(text) if not re.search(r"\d\d", text[p.start : p.end])]  # `FR-02 Monthly`


def find_turned(text: str) -> list[Parsed]:
    """The person that a text begins with, surname first with a comma.

    >>> [p.value for p in find_turned("Guillou, Martin, aide-soignante")]
    ['Guillou, Martin']
    """
    turned = _TURNED.match(text)
    if turned and is_person(f"{turned['first']} {turned['last']}") and not is_company(turned["n"]):
        return [Parsed(turned["n"], turned.start("n"), turned.end("n"), 0.95)]
    return []


FIELDS, DECOYS = declared(
    __file__,
    {
        **dict.fromkeys((*AMOUNTS, "pay:tax", "pay:captioned"), pay_sums.find_pay),
        "period": find_pay_months,
        "payment_date": find_dates,
        "pay:paid_on": find_dates,
        "hire_date": find_dates,
        "siret": find_sirets,
        "social_security_number": find_nirs,
        "employee_name": find_employees,
        "pay:last_name": find_name_words,
        "pay:birth_name": find_name_words,
        "pay:first_name": find_name_words,
        "employer_name": find_organisations,
    },
    {name: lambda amount: 0 <= amount < 1_000_000 for name in AMOUNTS},
)
_KEPT_BY = re.compile(  # who makes out the slip: `Paie tenue par le cabinet Dupont, 18 place du Marché, SIRET …`
    r"\b(?:paies?|payes?|bulletins?|comptabilite)\b (?:tenue?|etablie?|realisee?|editee?|traitee?|geree?|confiee?)s? "
    r"(?:par|a) (?:le |notre |un |l'|la )?"
    r"(?:cabinet|expert|comptable|fiduciaire|centre de gestion|association de gestion)"
    r"[^\n;]{0,160}"
)
_ADVANCED = re.compile(
    r"\b(?:acomptes?|avances?)\b(?: (?:deja|de|sur|salaire|d'un montant|(?:percu|verse|paye|regle|vire|remis)e?s?"
    r"|par|virement|cheque|en|especes|\d[\d ]{0,6}(?:[.,]\d\d)?|€|eur|euros?)){0,8} (?:le|du|au)\b"
)
_BY = re.compile(r"\bau plus tard(?: le)?\b|\bavant le\b|\bdate limite\b")


def extract(pages: Sequence[Page]) -> Extraction:
    """The fields of one payslip, its pages in any order."""
    draft = draft_of(pages)
    sheets = draft.sheets
    found, refused = candidates(sheets, FIELDS, DECOYS)
    text, table, columns = draft.text, draft.table, draft.blocks
    for prose in (text, columns):
        for name, several in told(prose, [f for f in FIELDS if f.name in AMOUNTS], DECOYS).items():
            found[name] += several
    found["net_taxable_pay"] += before(table, "net_taxable_pay", TAXED, find_money, reach=24)
    found["net_pay"] += after(text, "net_pay", PAID_OUT, pay_sums.find_pay, gap=2)
    found["net_pay"] += [c.renamed("net_pay").scaled(0.85, "a figure over its caption") for c in found["pay:captioned"]]
    found["period"] += [*pieced_months(pages), *printed_months(pages)]
    found.update({name: of_the_month(found[name], sheets) for name in AMOUNTS})
    month, _ = choose(found["period"])
    paid = None if month is None else str(month.value)
    for name in (*AMOUNTS, "pay:tax"):
        of_month = found[name] if paid is None else by_month(found[name], paid, sheets)
        found[name] = of_now(of_month, paid, sheets)
    found["gross_pay"] = added_up(found["gross_pay"], sheets)
    found = pay_sums.weighed(found, pages)
    headed, heads = draft.parties, letterheads(pages)
    found["siret"] = [*found["siret"], *standing_alone(sheets, "siret", find_sirets, 0.75)]
    clients = {number.value for text in client_texts(pages, headed) for number in find_sirets(text)}
    clients |= {number.value for kept in _KEPT_BY.finditer(text.folded) for number in find_sirets(kept.group())}
    found["siret"] = [c for c in found["siret"] if c.value not in clients]
    found["social_security_number"] += standing_alone(sheets, "social_security_number", find_nirs, 0.75)
    found["social_security_number"] = [_with_key(c, table) for c in found["social_security_number"]]
    found["payment_date"] += [
        c.renamed("payment_date").scaled(0.85, "date after the net") for c in found["pay:paid_on"]
    ]
    since = [
        *cued_dates(text, "hire_date", HIRED),
        *cued_dates(columns, "hire_date", HIRED),
        *cued_dates(table, "hire_date", HIRED_IN_ROW),
    ]
    found["hire_date"] += [c for c in since if not c.value.endswith("-01-01")]  # cumuls run since 1 January
    found["payment_date"] += [
        *cued_dates(table, "payment_date", PAID),
        *cued_dates(text, "payment_date", PAID[:1]),
        *cued_dates(columns, "payment_date", PAID[1:2]),
    ]
    found["payment_date"] += before(text, "payment_date", PAID_ON_DAY, find_dates)
    found["payment_date"] += _paid_today(text)
    found["payment_date"] = _without_advances(found["payment_date"], text)
    found["employer_name"] += headed_people(headed, "employer", "employer_name")
    found["employer_name"] += headed_firms(headed, "employer", "employer_name")
    found["employer_name"] += [c for c in headline(pages) if c.field == "employer_name"]
    found["employer_name"] += after(text, "employer_name", EMPLOYED_BY, find_names, gap=2)
    unlabelled = [
        *envelopes(pages),
        *headed_people(headed, "employee", "employee_name"),
        *numbered_people(pages),
        *(c for c in headline(pages) if c.field == "employee_name"),
        *after(text, "employee_name", PAY_OF, find_names, gap=2),
        *after(text, "employee_name", ON_BEHALF, find_turned, gap=2),
        *in_small_letters(table),
        *small_letters_below(sheets),
    ]
    if OWN_PAY.search(text.folded):
        unlabelled += after(text, "employee_name", SIGNED, find_names, gap=2)
    under = named_under(sheets, _HEADS)
    theirs = {(c.page, c.box) for c in under if c.field == "employer_name"}
    found["employee_name"], unlabelled = (
        [c for c in several if (c.page, c.box) not in theirs] for several in (found["employee_name"], unlabelled)
    )
    for one in under:
        found[one.field].append(one)
    found["employee_name"] = _employee(found, unlabelled, heads, pages)
    found["employer_name"] = _employer(found, pages, heads)
    tax, _ = choose(found["pay:tax"])
    fields, rejected = choose_all({name: several for name, several in found.items() if ":" not in name})
    cautions = pay_sums.contradictions(fields, tax, pages)
    doubted, contradicted = pay_torn.contradicted(fields, found)
    fields |= doubted
    cautions += [*contradicted, *_wrong_keys(fields, found), *_barcodes(pages, fields)]
    return Extraction(fields, tuple(cautions), (*refused, *rejected))


_HEADS = {
    "employer_name": r"(?:l')?(?:particulier )?employeu(?:r|se)(?:\(se\))?(?: ?:)?",
    "employee_name": r"(?:le |la )?salariee?(?:\(e\))?(?: ?:)?",
}
_TODAY = re.compile(
    r"\b(?:virement|cheque|especes|(?:paye|regle|verse|vire|remis|recu)e?s?)\b(?: [a-z]+){0,2} (?:de )?ce jour\b"
    r"|\bce jour,? (?:par|en) (?:virement|cheque|especes)\b"
)


def _paid_today(text: Flow) -> list[Candidate]:
    """The day of the paper, where it says that it is paid `ce jour`; none when it tells several days as its own."""
    if not _TODAY.search(text.folded):
        return []
    days = [c for c in issue_dates(text) if c.score > 0.6]
    return [c.renamed("payment_date").scaled(0.9, "paid on the day of the paper") for c in days]


def _without_advances(several: Sequence[Candidate], text: Flow) -> list[Candidate]:
    """The days but those on which a part was paid before, or by which to pay: `au plus tard le 7 juin 2026`."""
    told = (find_dates(text.text[m.end() : m.end() + 24]) for p in (_ADVANCED, _BY) for m in p.finditer(text.folded))
    days = {dates[0].value for dates in told if dates}
    return [c for c in several if c.value not in days]


def _with_key(candidate: Candidate, table: Flow) -> Candidate:
    """A number of 13 digits that ends its line, with the key that begins the next one, which must prove it."""
    if len(candidate.value) != 13:
        return candidate
    for at in re.finditer(re.escape(candidate.text) + r"\s{1,3}(?P<key>\d\d)(?!\d)", table.text):
        whole = [p for p in find_nirs(f"{candidate.text} {at['key']}") if len(p.value) == 15 and p.score == 1]
        if whole:
            return replace(candidate, value=whole[0].value, score=max(candidate.score, 0.9))
    return candidate


def _employee(
    found: Mapping[str, Sequence[Candidate]],
    unlabelled: Sequence[Candidate],
    heads: Sequence[Candidate],
    pages: Sequence[Page],
) -> list[Candidate]:
    """Labelled names, surname and first name of two cells, `unlabelled` ones; never the employer, labelled or not."""
    firms = (c for c in heads if is_company(str(c.value)))
    employers = {c.value for c in (*found["employer_name"], *firms) if c.score > 0.65}
    first = found["pay:first_name"]
    born = found["pay:birth_name"]
    if not found["pay:last_name"]:
        born = [c.scaled(1 / 0.75, "the only surname of the form") for c in born]
    both = (
        joined_names(found["pay:last_name"], first)
        or joined_names(born, first)
        or joined_names([c for c in found["employee_name"] if says_surname(c)], first)
    )
    parts = {word for c in both if c.score > 0.6 for word in fold(str(c.value)).split()}
    named = (apart_from_first(c, pages) for c in found["employee_name"])
    whole = [c for c in (*named, *unlabelled) if not set(fold(str(c.value)).split()) < parts]
    return [c for c in (*both, *whole) if c.value not in employers]


def _employer(
    found: Mapping[str, Sequence[Candidate]], pages: Sequence[Page], heads: Sequence[Candidate]
) -> list[Candidate]:
    """Labelled and headed names, else the letterhead (a ministry over its academy); never the employee.

    Where a letterhead stands over the employer's numbers, `Établissement : …` names one of its places.
    """
    employee, _ = choose(found["employee_name"])
    heads = [replace(c, value=made_by(c.value)) for c in heads]
    named = [_beside_siret(c, found["siret"]) for c in found["employer_name"] if not _part(c, heads)]
    if any(c.score > 0.8 for c in named):
        heads = [c.scaled(0.75, "a label names another") for c in heads]
    elif any(c.score > 0.75 for c in heads):
        named = [c.scaled(0.6, "the letterhead names another") for c in named]
    several = [without_place(c, pages) for c in (*named, *heads)]
    several = [c for c in several if employee is None or not _of(employee, c)]
    several = [c for c in several if not any(_misread(c, other) for other in several)]
    return several if any(c.score > 0.5 for c in several) else [*several, *_other_than(employee, marks(pages))]


def _beside_siret(name: Candidate, sirets: Sequence[Candidate]) -> Candidate:
    """A name under its head, surer where a SIRET stands on its line under the next: `SOCIETE | SIRET` over both."""
    below = [c for c in (name, *sirets) if c.reasons and c.reasons[0].startswith("below") and c.score > 0.7]
    level = name in below and any(
        c is not name and c.page == name.page and c.box and name.box and c.box.overlap_y(name.box) > 0.5 for c in below
    )
    return name.raised(0.98, "its SIRET stands beside it") if level else name


def _of(person: FieldValue, candidate: Candidate) -> bool:
    """Whether a candidate is the person's own name, or the surname that stands in a box of its own."""
    words, said = (fold(str(value)).split() for value in (person.value, candidate.value))
    return set(said) <= set(words)


def _misread(candidate: Candidate, other: Candidate) -> bool:
    """Whether a name is another's, of which the reader was less sure: `SARL Fermandez` in the small print."""
    one, two = (re.sub(r"\W", "", fold(str(c.value))) for c in (candidate, other))
    slip = one != two and len(two) > 8 and Levenshtein.distance(one, two, score_cutoff=1) < 2
    return candidate.source == "ocr" and slip and other.score > candidate.score


def _part(candidate: Candidate, heads: Sequence[Candidate]) -> bool:
    """Whether a name is one line of two: `Mairie de` over `Saint-Denis`, `Université Lyon-` over `Sud`."""
    value = re.escape(str(candidate.value))
    lines = re.compile(rf".+[ -]{value}|{value}-.+")
    ends = any(lines.fullmatch(str(head.value)) and head.page == candidate.page for head in heads)
    return ends or UNFINISHED.search(candidate.value) is not None


def _other_than(person: FieldValue | None, several: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without the person's own name."""
    return [c for c in several if person is None or not same_person(str(c.value), str(person.value))]


def _wrong_keys(fields: dict[str, FieldValue], found: Mapping[str, Sequence[Candidate]]) -> list[Caution]:
    """A caution for each number printed with wrong check digits; it is kept, unsure, when no reader came between."""
    cautions = []
    for name, find in (("siret", find_sirets), ("social_security_number", find_nirs)):
        wrong = [c for c in found[name] if all(p.score < 0.5 for p in find(c.text))]
        if name not in fields and wrong:
            cautions.append(caution("invalid_number", field=name, text=wrong[0].text))
            if wrong[0].source == "pdf_text":
                fields[name] = value_of(wrong[0], 0.6)
    return cautions


def _barcodes(pages: Sequence[Page], fields: dict[str, FieldValue]) -> list[Caution]:
    """2D-Doc type 06 (bulletin de salaire)."""
    cautions = []
    for page, code in codes_of(pages, ("06",)):
        cautions += confirm(fields, _coded(code), page, code, {"employee_name": same_names})
    return cautions


def _coded(code: Barcode) -> dict[str, tuple[Value, str]]:
    """What a 2D-Doc of a payslip says: 50 SIRET, 58 net imposable, 5A gross, 5C net (ANTS 3.2.6, type 06)."""
    said: dict[str, tuple[Value, str]] = {}
    for name, key in (("net_taxable_pay", "58"), ("gross_pay", "5A"), ("net_pay", "5C")):
        amounts = find_money(code.fields.get(key, "").strip())
        if amounts:
            said[name] = (amounts[0].value, code.fields[key])
    if code.fields.get("50", "").strip("0 "):
        said["siret"] = (code.fields["50"], code.fields["50"])
    return said
