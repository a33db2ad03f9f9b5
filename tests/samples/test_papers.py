"""Every layout of every type: the truth holds only what is printed, and only fields of the contract."""

import datetime as dt
import html
import re
import unicodedata
from functools import lru_cache

import pytest

from samples.dice import Dice
from samples.french import (
    DATE_STYLES,
    MONTH_STYLES,
    MONTHS,
    STAMPED,
    amount_in_words,
    date_in_words,
    date_printed,
    month_printed,
    number_in_words,
)
from samples.paper import Paper
from samples.papers import discover
from samples.wording import SYNONYMS, reworded

BOOK = discover()
CASES = [(type_id, layout) for type_id, layouts in BOOK.items() for layout in layouts]
MONEY = {
    "reference_tax_income",
    "net_tax",
    "gross_pay",
    "net_taxable_pay",
    "net_social_pay",
    "net_pay_before_tax",
    "net_pay",
    "rent",
    "charges",
    "housing_benefit",
    "total",
    "child_support_amount",
    "amount",
}
NAMES = {
    "declarants",
    "employee_name",
    "employer_name",
    "tenants",
    "landlord_name",
    "parties",
    "person_names",
    "last_name",
    "first_names",
    "beneficiary_name",
    "host_name",
    "holder_name",
    "issuer",
    "applicant_name",
    "court",
}
NUMBERS = {
    "tax_numbers",
    "notice_reference",
    "siret",
    "social_security_number",
    "unique_number",
    "document_number",
    "file_number",
}


@lru_cache(maxsize=256)  # a paper is searched for many forms of each value
def plain(text: str) -> str:
    """Lower case, no accents, no punctuation, no white space."""
    text = unicodedata.normalize("NFD", html.unescape(text)).lower().replace("œ", "oe")
    return "".join(c for c in text if c.isalnum())


def printed(paper: Paper) -> str:
    """The words of the paper, those under its pages too, tags away."""
    under = " ".join(text.replace("\\27 ", "'") for text in re.findall(r"content: '([^']*)'", paper.css))
    return re.sub(r"<(style|script).*?</\1>", " ", paper.html, flags=re.S) + " " + html.escape(under)


def _text(paper: Paper) -> str:
    body = re.sub(r'<img[^>]*alt="([^"]*)"[^>]*>', r" \1 ", printed(paper))
    return html.unescape(re.sub(r"<[^>]+>", " ", body))


def _is_date(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) is not None


def _date_shown(value: str, text: str) -> bool:
    date = dt.date.fromisoformat(value)
    forms = [date_printed(date, style) for style in DATE_STYLES]
    forms += [
        date_in_words(date),
        f"{date:%d %m %Y}",
        f"{date:%y%m%d}",
        f"{date:%d%m%Y}",
        f"{date.day} / {date.month} / {date.year}",
        f"{date.day} {month_printed(date.year, date.month, 'lower')}",
        f"{date:%d} {STAMPED[date.month - 1]} {date.year}",
    ]
    year = number_in_words(date.year)
    day = date_in_words(date).removesuffix(f" {year}")
    split_words = [f"L'an {year}, le {day}", f"L'an {year} et le {day}"]
    boxes = f"Jo {date:%d} Mo {date:%m} An {date:%Y}"
    return any(plain(form) in plain(text) for form in [*forms, *split_words, boxes])


def _month_shown(value: str, text: str) -> bool:
    date = dt.date.fromisoformat(value)
    forms = [month_printed(date.year, date.month, style) for style in MONTH_STYLES]
    cells = f"{MONTHS[date.month - 1]} Année {date.year}"
    return any(plain(form) in plain(text) for form in [*forms, cells])


def _shown(name: str, value: object, text: str) -> bool:
    if isinstance(value, list):
        return all(_shown(name, item, text) for item in value)
    if _is_date(value):
        return _date_shown(str(value), text) or (name.startswith("period") and _month_shown(str(value), text))
    if name == "period":
        year, month = map(int, str(value).split("-"))
        days = f"{month:02d}/{year}"
        turned = f"{year}/{month:02d}"
        return days in text or turned in text or _date_shown(f"{value}-01", text) or _month_shown(f"{value}-01", text)
    if name in MONEY:
        cents = f"{float(str(value)):.2f}".replace(".", "")
        whole = f"{float(str(value)):.0f}" if float(str(value)) == int(float(str(value))) else cents
        digits = re.sub(r"\D", "", text)
        return cents in digits or whole in digits or plain(amount_in_words(float(str(value)))) in plain(text)
    if name in NUMBERS:
        return plain(str(value)) in plain(text.replace(" clé ", " "))
    if name in NAMES:
        return all(plain(word) in plain(text) for word in str(value).split())
    return True


@pytest.mark.parametrize(("type_id", "layout"), CASES)
def test_the_truth_is_printed(type_id: str, layout: str) -> None:
    for seed in range(6):
        paper = reworded(BOOK[type_id][layout](Dice(seed)), str(seed))
        text = _text(paper)
        missing = {name: value for name, value in paper.truth().items() if not _shown(name, value, text)}
        assert not missing, f"seed {seed}: {missing}"
        assert paper.type == type_id
        for number in paper.truth().get("address", "").split():
            if number.isdigit():
                assert number in text


@pytest.mark.parametrize("type_id", sorted(BOOK))
def test_same_seed_same_paper_another_seed_another_paper(type_id: str) -> None:
    layout = next(iter(BOOK[type_id].values()))
    assert layout(Dice(7)) == layout(Dice(7))
    assert layout(Dice(7)).html != layout(Dice(8)).html


@pytest.mark.parametrize(
    ("type_id", "least"),
    [
        ("tax_notice", 8),
        ("payslip", 10),
        ("rent_receipt", 8),
        ("rent_due_notice", 4),
        ("court_ruling", 10),
        ("tax_return", 2),
        ("bank_statement", 2),
    ],
)
def test_the_main_types_have_many_layouts(type_id: str, least: int) -> None:
    assert len(BOOK[type_id]) >= least


def test_pay_adds_up_to_the_cent() -> None:
    from samples.papers.payslip._draw import draw

    for seed in range(30):
        pay = draw(Dice(seed))
        assert round(pay.gross - pay.withheld + pay.transport, 2) == pay.net_before_tax
        assert round(pay.net_before_tax - pay.tax, 2) == pay.net
        assert pay.hired_on < pay.start


def test_all_kinds_of_rulings_are_drawn() -> None:
    kinds = {layout(Dice(1)).fields["ruling_kind"] for layout in BOOK["court_ruling"].values()}
    assert kinds == {
        "divorce",
        "non_conciliation",
        "provisional_measures",
        "protection_order",
        "legal_separation",
        "child_support",
        "eviction",
        "lease_termination",
        "guardianship",
        "unfit_housing",
        "other",
    }


def test_given_draws_are_used() -> None:
    nadia = Dice("nadia").person()
    paper = BOOK["payslip"]["clarified_blocks"](Dice(3, {"person": nadia, "month": (2026, 9)}))
    assert paper.fields["period"] == "2026-09"
    assert nadia.last_name.lower() in str(paper.fields["employee_name"]).lower()


def test_other_words_change_labels_and_never_values() -> None:
    papers = [BOOK["payslip"]["clarified_blocks"](Dice(seed)) for seed in range(12)]
    again = [reworded(paper, str(seed)) for seed, paper in enumerate(papers)]
    assert any(one.html != other.html for one, other in zip(papers, again, strict=True))
    for one, other in zip(papers, again, strict=True):
        assert re.findall(r"\d+", one.html) == re.findall(r"\d+", other.html)
        assert one.fields == other.fields
    assert set(SYNONYMS) <= set(BOOK)
