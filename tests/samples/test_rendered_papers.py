"""The papers as printed: every type of the contract has two layouts at least, and the PDF holds what the truth says.

`test_papers.py` looks at the HTML; here each layout is printed once and its PDF text read back, so that a value cut
off by the edge of a card is noticed; and the same PDF is recognised as one paper of its type. To print takes longest:
whatever looks at a printed layout belongs here. Of the many layouts every fifth is printed, always the same ones, and
all of a type that has few; `EVERY_LAYOUT=1` prints them all, as who adds layouts or fits the models should.
"""

import datetime as dt
import json
import os
import re
import unicodedata
import zlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from classifiers.splitting import split
from extractors.reading.reader import open_file
from samples.civil_status import in_words
from samples.dice import Dice
from samples.french import MONTHS, STAMPED, date_printed, day_in_words, long_date, number_in_words
from samples.generate import apart, draw
from samples.mrz import check_digit
from samples.paper import Paper
from samples.papers import discover
from samples.render import render

BOOK = discover()
_CONTRACT_TYPES = """
    tax_notice payslip rent_receipt court_ruling identity_card passport residence_permit family_record_book
    birth_certificate marriage_certificate death_certificate pacs_certificate pregnancy_certificate
    divorce_agreement lawyer_certificate police_complaint family_reunification_certificate
    employment_contract employer_certificate accounting_statement benefits_statement unemployment_statement
    pension_notice daily_allowance_statement student_card scholarship_notice lease landlord_certificate
    hosting_certificate shelter_certificate domiciliation_certificate proof_of_address property_deed
    financing_plan home_insurance_certificate notice_to_quit bailiff_act unfit_housing_report
    debt_settlement_plan medical_certificate disability_decision childminder_approval
    social_support_certificate registration_certificate dalo_decision surety_deed sworn_statement
    rent_due_notice tax_return property_tax_notice bank_statement bank_details health_card
    """
CONTRACT_TYPES = set(_CONTRACT_TYPES.split())
_HAVE_THEIR_OWN_TEST = """
    tax_notice payslip rent_receipt rent_due_notice court_ruling tax_return property_tax_notice
    bank_statement
    """
HAVE_THEIR_OWN_TEST = set(_HAVE_THEIR_OWN_TEST.split())
FEW, ONE_IN = 8, 5


def _printed_of(type_id: str, names: Iterable[str]) -> list[tuple[str, str]]:
    """The layouts of a type that are printed: all of them, or one in five where there are many."""
    pairs = [(type_id, name) for name in names]
    if len(pairs) <= FEW or os.environ.get("EVERY_LAYOUT"):
        return pairs
    return [pair for pair in pairs if zlib.crc32("/".join(pair).encode()) % ONE_IN == 0]


CASES = [case for t in sorted(CONTRACT_TYPES - HAVE_THEIR_OWN_TEST) for case in _printed_of(t, BOOK.get(t, {}))]
LAYOUTS = [
    case for t, layouts in BOOK.items() if t in CONTRACT_TYPES for case in _printed_of(t, apart(layouts, held=False))
]
COMMON = {"issue_date", "person_names"}
FIELDS = {
    "identity_card": {"last_name", "first_names", "birth_date", "document_number", "expiry_date", "nationality"},
    "benefits_statement": {"beneficiary_name", "file_number", "period", "total", "housing_benefit", "issue_date"},
    "unemployment_statement": {"beneficiary_name", "period", "issue_date", "amount"},
    "employment_contract": {
        "employee_name", "employer_name", "contract_kind", "start_date", "issue_date", "gross_pay",
    },
    "lease": {"tenants", "landlord_name", "address", "start_date", "rent", "charges", "surface"},
    "hosting_certificate": {"host_name", "beneficiary_name", "address", "issue_date"},
    "proof_of_address": {"holder_name", "issuer", "address", "issue_date"},
    "registration_certificate": {"unique_number", "applicant_name", "first_filed_on", "renewed_on"},
}  # fmt: skip
FIELDS["passport"] = FIELDS["identity_card"]
FIELDS["residence_permit"] = FIELDS["identity_card"] | {"permit_kind"}
FIELDS["pension_notice"] = FIELDS["daily_allowance_statement"] = FIELDS["unemployment_statement"]
FIELDS["employer_certificate"] = FIELDS["employment_contract"]
FIELDS["landlord_certificate"] = FIELDS["shelter_certificate"] = FIELDS["hosting_certificate"]
FIELDS["home_insurance_certificate"] = FIELDS["proof_of_address"]
SAID_BY_THE_PAPER = {"permit_kind", "contract_kind"}


def _fold(text: str) -> str:
    text = text.replace("\ufffe", "").replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE")
    letters = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in letters if letter.isalnum())


@cache
def _printed(type_id: str, layout: str) -> tuple[Paper, bytes]:
    paper = draw(type_id, layout, "classifiers")
    return paper, render(paper)


def _pdf_text(data: bytes) -> str:
    with pdfium.PdfDocument(data) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def _dates(day: dt.date) -> list[str]:
    styles = ("slash", "dot", "dash", "short", "long", "padded")
    machine = [f"{day:%y%m%d}", f"{day:%d%m%Y}", f"Jo {day:%d} Mo {day:%m} An {day:%Y}"]
    words = [in_words(day), f"{day.year}, LE {long_date(day)}", f"{day.year} et le {day.day} {MONTHS[day.month - 1]}"]
    words.append(f"L'an {number_in_words(day.year)} et le {day_in_words(day)}")
    words.append(f"L'an {number_in_words(day.year)}, le {day_in_words(day)}")
    return [
        *(date_printed(day, style) for style in styles),
        f"{day.year}, le {day.day} {MONTHS[day.month - 1]}",
        f"{day:%d} {STAMPED[day.month - 1]} {day.year}",
        *machine,
        *words,
    ]


def _shown(name: str, value: object, text: str) -> bool:
    if name in SAID_BY_THE_PAPER:
        return True
    if isinstance(value, list):
        return all(_shown(name, item, text) for item in value)
    if isinstance(value, float | int):
        cents = f"{value:.2f}".replace(".", "")
        return (
            cents in text
            or (float(value).is_integer() and f"{value:.0f}" in text)
            or (name == "surface" and f"{value:g}".replace(".", "") in text)
        )
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(value)):
        return any(_fold(form) in text for form in _dates(dt.date.fromisoformat(str(value))))
    if name == "period":
        year, month = (int(part) for part in str(value).split("-"))
        return _fold(f"{MONTHS[month - 1]} {year}") in text or f"{month:02d}{year}" in text
    return all(_fold(word) in text for word in str(value).split())


def test_every_type_of_the_contract_has_two_layouts() -> None:
    poor = {type_id: list(BOOK.get(type_id, {})) for type_id in CONTRACT_TYPES if len(BOOK.get(type_id, {})) < 2}
    assert not poor


def test_the_list_of_types_is_that_of_the_papers() -> None:
    assert set(BOOK) == CONTRACT_TYPES | {"unknown"}
    contract = Path(__file__).parents[2] / "docs" / "CONTRACT.md"
    if contract.exists():
        section = contract.read_text(encoding="utf-8").split("## 2. Document types")[1].split("## 3.")[0]
        assert set(re.findall(r"`([a-z_]+)`", section)) == CONTRACT_TYPES


@pytest.mark.parametrize(("type_id", "layout"), CASES)
def test_the_pdf_holds_the_truth(type_id: str, layout: str) -> None:
    paper, data = _printed(type_id, layout)
    truth = paper.truth()
    assert truth, "a paper of the list has at least one field"
    assert set(truth) <= FIELDS.get(type_id, COMMON)
    text = _fold(_pdf_text(data))
    missing = {name: value for name, value in truth.items() if not _shown(name, value, text)}
    assert not missing


@pytest.mark.slow
@pytest.mark.parametrize(("type_id", "layout"), LAYOUTS)
def test_a_born_digital_specimen_is_one_paper_of_its_type(type_id: str, layout: str) -> None:
    paper, data = _printed(type_id, layout)
    guesses = split(open_file(data, f"{layout}.pdf").pages)
    assert [guess.type for guess in guesses] == [paper.type]


@pytest.mark.parametrize("layout", sorted(BOOK["unknown"]))
def test_an_unknown_paper_has_no_fields(layout: str) -> None:
    paper = BOOK["unknown"][layout](Dice(1))
    assert paper.type == "unknown"
    assert paper.truth() == {}


@pytest.mark.parametrize("seed", range(25))
def test_the_machine_readable_lines_have_right_digits(seed: int) -> None:
    for type_id, layout in (
        ("identity_card", "new_both"),
        ("passport", "french_page"),
        ("residence_permit", "card_both"),
    ):
        paper = BOOK[type_id][layout](Dice(seed))
        rows = re.findall(r"(?:[A-Z0-9]|&lt;){30,44}", paper.html)
        rows = [row.replace("&lt;", "<") for row in rows if "&lt;" in row]
        number = str(paper.fields["document_number"])
        assert any(number in row for row in rows)
        if type_id == "passport":
            first, second = rows[-2:]
            assert len(first) == len(second) == 44
            assert second[9] == check_digit(second[:9])
            assert second[43] == check_digit(second[0:10] + second[13:20] + second[21:43])
        else:
            top, middle, names = rows[-3:]
            assert len(top) == len(middle) == len(names) == 30
            assert top[14] == check_digit(top[5:14])
            assert middle[29] == check_digit(top[5:30] + middle[0:7] + middle[8:15] + middle[18:29])


@pytest.mark.parametrize("type_id", sorted(BOOK))
def test_every_type_has_its_light_specimen(type_id: str) -> None:
    folder = Path(__file__).parents[2] / "samples" / "specimens"
    truths = [json.loads(path.read_text(encoding="utf-8")) for path in folder.glob(f"{type_id}-*-born_digital.json")]
    assert truths
    assert all(truth["type"] == type_id and truth["layout"] in BOOK[type_id] for truth in truths)
    assert all(path.stat().st_size <= 60_000 for path in folder.glob(f"{type_id}-*-born_digital.pdf"))
