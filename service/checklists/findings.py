"""Findings: what a person should know about the dossier as a whole (CHECKLISTS.md section 10).

Each finding is one function over the `View` of a judged dossier; `FINDINGS` is the list of them, in the order shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from stdnum.exceptions import ValidationError
from stdnum.fr import nif, nir, siret

from service.checklists.barcode import differences
from service.checklists.case import Case
from service.checklists.dates import plus_months
from service.checklists.facts import declarant_count
from service.checklists.filing import filing_dates
from service.checklists.indicators import MINIMUM_EFFORT, effort_rate, pay_by_month
from service.checklists.names import fold
from service.checklists.papers import Paper, traits
from service.checklists.pregnancy import weeks_at
from service.checklists.report import FindingReport, Severity
from service.checklists.rules import Checklist
from service.checklists.sentences import Sentences
from service.checklists.settle import Result

CENT, OLD_MONTHS, PREGNANCY_WEEKS = 0.05, 3, 12
RENEWAL_MONTHS, VALIDITY_MONTHS = 11, 12
SAME_ADDRESS = 75
DATED_BY_CUSTOM = ("proof_of_address", "hosting_certificate")
SEVERITIES: dict[str, Severity] = {
    "barcode_mismatch": "blocking",
    "invalid_signature": "blocking",
    **dict.fromkeys(
        ("unknown_certificate", "own_income_unknown", "income_gap", "duplicate_document", "renewal_due"), "info"
    ),
    **dict.fromkeys(("effort_rate_below_threshold", "pregnancy_before_12_weeks"), "info"),
}


@dataclass(frozen=True, slots=True)
class View:
    """A judged dossier."""

    case: Case
    rules: Checklist
    results: Sequence[Result]
    sentences: Sentences

    def finding(
        self, code: str, papers: Iterable[Paper] = (), severity: Severity | None = None, **values: object
    ) -> FindingReport:
        """A finding with its sentence, its severity, its files."""
        documents = sorted({ref.file for paper in papers for ref in paper.refs})
        message = self.sentences.finding(code, values)
        found = severity or SEVERITIES.get(code, "warning")
        return FindingReport(code=code, severity=found, message=message, documents=documents)

    def taken(self, *types: str) -> list[Paper]:
        """The papers of these types that some item took."""
        papers = {
            one.paper.key: one.paper
            for result in self.results
            for one in result.outcome.taken
            if one.paper.type in types
        }
        return [papers[key] for key in sorted(papers)]


Finding = Callable[[View], Iterator[FindingReport]]


def findings_of(case: Case, rules: Checklist, results: Sequence[Result], sentences: Sentences) -> list[FindingReport]:
    """All findings about a dossier; one sentence that is true of several documents is said once."""
    view = View(case, rules, results, sentences)
    merged: dict[tuple[str, str, str], FindingReport] = {}
    for finding in (finding for find in FINDINGS for finding in find(view)):
        key = finding.code, finding.severity, finding.message
        earlier = merged.get(key)
        documents = sorted({*finding.documents, *(earlier.documents if earlier else ())})
        merged[key] = finding.model_copy(update={"documents": documents})
    return list(merged.values())


def name_mismatch(view: View) -> Iterator[FindingReport]:
    """A document fits an item but its names fit nobody in the dossier."""
    wanted = {kind for result in view.results for kind in result.owed.types}
    taken = {one.paper.key for result in view.results for one in result.outcome.taken}
    for paper in view.case.papers:
        owners = view.case.owners[paper.key]
        if paper.type in wanted and paper.key not in taken and owners.strangers and not owners.known:
            yield view.finding("name_mismatch", [paper], name=owners.strangers[0])


def household_size_mismatch(view: View) -> Iterator[FindingReport]:
    """The dependants on all N-2 notices together differ from those declared (and born by the end of that year)."""
    case = view.case
    notices = {paper.key: paper for own in case.facts.notices.values() for paper in own}
    counts = [paper.number("dependants") for paper in notices.values()]
    owing = [one for one in case.situation.adults(case.on) if one.tax_situation == "own" and one.role != "dependant"]
    if not counts or None in counts or any(not case.facts.notices[one.id] for one in owing):
        return
    declared = [
        one
        for one in case.situation.persons
        if one.role == "dependant" and one.birth_date.year <= case.on.year - 2 and not case.facts.notices.get(one.id)
    ]
    found = int(sum(count for count in counts if count is not None))
    if found != len(declared):
        yield view.finding("household_size_mismatch", notices.values(), found=found, declared=len(declared))


def address_mismatch(view: View) -> Iterator[FindingReport]:
    """The addresses of lease, receipt and notice differ."""
    papers = view.taken("lease", "rent_receipt", "tax_notice")
    places = [(paper, text) for paper in papers for text in paper.values("address")]
    differing = [
        (one, other)
        for index, (one, here) in enumerate(places)
        for other, there in places[:index]
        if not _same_address(here, there)
    ]
    if differing:
        yield view.finding("address_mismatch", [paper for pair in differing for paper in pair])


def _same_address(here: str, there: str) -> bool:
    one, two = _address(here), _address(there)
    codes = [
        next((word for word in reversed(words) if len(word) == 5 and word.isdigit()), None) for words in (one, two)
    ]
    if codes[0] and codes[1] and codes[0] != codes[1]:
        return False
    numbers = [next((word for word in words if word.isdigit() and len(word) < 5), None) for words in (one, two)]
    if numbers[0] and numbers[1] and numbers[0] != numbers[1]:
        return False
    return fuzz.token_set_ratio(" ".join(one), " ".join(two)) >= SAME_ADDRESS


def _address(text: str) -> list[str]:
    """An address as plain words (numbers kept), the usual short forms written out."""
    short = {"AV": "AVENUE", "BD": "BOULEVARD", "BLD": "BOULEVARD", "PL": "PLACE", "ST": "SAINT", "R": "RUE"}
    words = (fold(word) or word for word in text.replace(",", " ").replace("-", " ").replace("'", " ").split())
    return [short.get(word, word) for word in words]


def barcode_mismatch(view: View) -> Iterator[FindingReport]:
    """A value printed differs from the same value in the 2D-Doc."""
    for paper in view.case.papers:
        if differences(paper) or any(warning.code == "barcode_mismatch" for warning in paper.warnings):
            yield view.finding("barcode_mismatch", [paper])


def signatures(view: View) -> Iterator[FindingReport]:
    """The 2D-Doc's signature is wrong, or its certificate is not one we hold; never said "valid"."""
    for paper in view.case.papers:
        states = {barcode.signature for barcode in paper.barcodes}
        if "invalid" in states or any(warning.code == "invalid_signature" for warning in paper.warnings):
            yield view.finding("invalid_signature", [paper])
        elif "unknown_certificate" in states:
            yield view.finding("unknown_certificate", [paper])


def own_income_unknown(view: View) -> Iterator[FindingReport]:
    """A joint N-2 notice names someone who is not in the dossier."""
    for person_id in sorted(view.case.facts.shared_outside):
        papers = [paper for paper in view.case.facts.notices[person_id] if declarant_count(paper) > 1]
        yield view.finding("own_income_unknown", papers, name=view.case.person(person_id).full_name)


def sums(view: View) -> Iterator[FindingReport]:
    """Rent + charges − benefit is not the total; or the extractor found a pay that does not add up."""
    for paper in view.case.papers:
        if _receipt_wrong(paper) or any(warning.code == "sums_do_not_add_up" for warning in paper.warnings):
            yield view.finding("sums_do_not_add_up", [paper])


def _receipt_wrong(paper: Paper) -> bool:
    rent, charges, total = (paper.number(name) for name in ("rent", "charges", "total"))
    if paper.type not in ("rent_receipt", "rent_due_notice") or rent is None or charges is None or total is None:
        return False
    return abs(rent + charges - (paper.number("housing_benefit") or 0) - total) > CENT


def numbers(view: View) -> Iterator[FindingReport]:
    """Check digits: SIRET, NIR and MRZ wrong is a warning; a numéro fiscal an info (official specimens fail it)."""
    for paper in view.case.papers:
        warned = any(warning.code == "invalid_number" for warning in paper.warnings)
        if _wrong_siret(paper) or _wrong_nir(paper) or (warned and paper.type != "tax_notice"):
            yield view.finding("invalid_number", [paper])
        elif any(not nif.is_valid(number) for number in paper.values("tax_numbers")):
            yield view.finding("invalid_number", [paper], severity="info")


def _wrong_siret(paper: Paper) -> bool:
    """La Poste's establishments follow the sum of digits instead of Luhn."""
    number = "".join(paper.values("siret"))
    if not number or siret.is_valid(number):
        return False
    poste = number.startswith("356000000") and number.isdigit() and sum(map(int, number)) % 5 == 0
    return not poste


def _wrong_nir(paper: Paper) -> bool:
    number = "".join(paper.values("social_security_number"))
    if len(number) != 15:  # thirteen digits carry no key
        return False
    try:
        nir.validate(number)
    except ValidationError:
        return True
    return False


def duplicates(view: View) -> Iterator[FindingReport]:
    """The same content, or the same document, twice."""
    for copy, original in view.case.sorted.copies:
        yield view.finding("duplicate_document", [copy, original])


def income_gap(view: View) -> Iterator[FindingReport]:
    """Three payslips' net taxable pay × 4 differ from the tax income of their person by more than half."""
    for person in view.case.situation.adults(view.case.on):
        sole = person.id in view.case.facts.sole
        incomes = [paper.number("reference_tax_income") for paper in view.case.facts.notices[person.id]]
        income = next((one for one in incomes if one), None)
        papers = pay_by_month(view.results, person.id)
        pays = [sum(paper.number("net_taxable_pay") or 0 for paper in month) for month in papers.values()][-3:]
        if sole and income and len(pays) == 3 and all(pays) and abs(sum(pays) * 4 - income) > income / 2:
            documents = [paper for month in papers.values() for paper in month]
            yield view.finding("income_gap", documents, name=person.full_name)


def not_requested(view: View) -> Iterator[FindingReport]:
    """A document no list asks for; a medical paper that nothing here asks for."""
    listed = {one.paper.key for result in view.results for one in result.outcome.judgements}
    taken = {one.paper.key for result in view.results for one in result.outcome.taken}
    for paper in view.case.papers:
        never = traits(paper.type).unasked and paper.key not in taken
        if never or (traits(paper.type).private and paper.key not in listed):
            yield view.finding("not_requested", [paper], type=paper.type)


def old_document(view: View) -> Iterator[FindingReport]:
    """A proof of address or a hosting certificate older than three months: custom, no list sets the limit."""
    for paper in view.case.papers:
        issued = paper.day("issue_date")
        if paper.type in DATED_BY_CUSTOM and issued and issued < plus_months(view.case.on, -OLD_MONTHS):
            yield view.finding("old_document", [paper], day=issued)


def validity(view: View) -> Iterator[FindingReport]:
    """The application is valid one year: renew it from the eleventh month on."""
    case = view.case
    _, valid_from, papers = filing_dates(case)
    if valid_from is None:
        return
    end = plus_months(valid_from, VALIDITY_MONTHS)
    if case.on >= end:
        yield view.finding("application_expired", papers, day=end)
    elif case.on >= plus_months(valid_from, RENEWAL_MONTHS):
        yield view.finding("renewal_due", papers, day=end)


def effort(view: View) -> Iterator[FindingReport]:
    """Bordeaux: the reason "rent too high" is a priority from a net effort rate of 40 % on."""
    rate = effort_rate(view.case, view.results)
    priority = any(result.owed.item.id == "reason_rent_too_high" for result in view.results)
    if view.rules.id == "bordeaux-metropole" and priority and rate is not None and rate < MINIMUM_EFFORT:
        yield view.finding("effort_rate_below_threshold", rate=f"{rate * 100:.0f}")


def pregnancy(view: View) -> Iterator[FindingReport]:
    """A certificate of before twelve weeks: the former list refused it, today's does not."""
    for paper in view.taken("pregnancy_certificate"):
        weeks = weeks_at(paper, view.case.on)
        if weeks is not None and weeks < PREGNANCY_WEEKS:
            yield view.finding("pregnancy_before_12_weeks", [paper], weeks=weeks)


FINDINGS: tuple[Finding, ...] = (
    *(barcode_mismatch, signatures, name_mismatch, household_size_mismatch, address_mismatch, own_income_unknown),
    *(sums, numbers, duplicates, income_gap, not_requested, old_document, validity, effort, pregnancy),
)
