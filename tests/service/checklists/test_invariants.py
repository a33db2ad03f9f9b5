"""What holds for every dossier: order does not matter, a valid paper never harms, what does not apply is not listed."""

from __future__ import annotations

import random
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from service.checklists.case import open_case
from service.checklists.decisions import Decisions
from service.checklists.evaluate import evaluate
from service.checklists.rules import IDS, checklist
from service.checklists.settle import owed_items
from service.checklists.situation import FamilyStatus, Housing, Income, Reason
from tests.service.checklists.build import files, paper, situation

RANK = {"satisfied": 0, "to_review": 1, "rejected": 2, "missing": 2}
KINDS = {
    "court_ruling": [{"ruling_kind": kind} for kind in ("divorce", "eviction", "protection_order", "guardianship")],
    "tax_notice": [{"income_year": year} for year in (2022, 2023, 2024, 2025)],
    "payslip": [{"period": f"2026-{month:02d}"} for month in (6, 7, 8, 9, 10, 11)],
    "benefits_statement": [{"period": f"2026-{month:02d}"} for month in (6, 8, 9, 10)],
    "rent_receipt": [{"period_start": "2026-10-01"}, {"period_start": "2025-01-01", "period_end": "2025-01-31"}],
    "police_complaint": [{"complaint_kind": "complaint"}, {"complaint_kind": "logbook"}],
    "family_record_book": [{"marriage": True}, {"marriage": False}, {}],
    "student_card": [{"school_year": "2026-2027"}, {"school_year": "2024-2025"}],
}
TYPES = sorted({kind for one in IDS for kind in checklist(one).types if kind != "*"} | {"bank_statement", "unknown"})
SPOILED = [{}, {}, {}, {"_legible": False}, {"_confidence": 0.4}, {"person_names": ["DURAND Paul"]}, {"signed": False}]


def _choice(alias):
    return st.sampled_from(alias.__args__)


situations = st.builds(
    situation,
    p1=st.fixed_dictionaries(
        {
            "incomes": st.lists(_choice(Income), max_size=3, unique=True),
            "nationality": st.sampled_from(["french", "eu", "other"]),
            "tax_situation": st.sampled_from(["own", "own", "own", "abroad", "protected_or_recent"]),
            "activities": st.lists(st.sampled_from(["employee", "student", "apprentice"]), max_size=2, unique=True),
        }
    ),
    child=st.booleans(),
    partner=st.booleans(),
    family_status=_choice(FamilyStatus),
    housing=_choice(Housing),
    reasons=st.lists(_choice(Reason), max_size=3, unique=True),
    pregnancy=st.booleans(),
    income_drop=st.booleans(),
)


@st.composite
def papers(draw, spoiled=True):
    kind = draw(st.sampled_from(TYPES))
    changes = dict(draw(st.sampled_from(KINDS.get(kind, [{}]))))
    if spoiled:
        changes |= draw(st.sampled_from(SPOILED))
    return {**paper(kind, **changes), "_file": f"{draw(st.integers(0, 10**9))}.pdf"}


def sets(size):
    return st.lists(papers(), max_size=size, unique_by=lambda one: one["_file"])


days = st.builds(lambda shift: date(2026, 1, 1) + timedelta(shift), st.integers(0, 500))
lists_ = st.sampled_from(IDS)


@settings(max_examples=60, deadline=None)
@given(situations, sets(12), lists_, days, st.randoms())
def test_the_order_of_the_files_changes_nothing(household, given_papers, checklist_id, on, dice: random.Random):
    made = files(given_papers)
    shuffled = list(made)
    dice.shuffle(shuffled)
    assert evaluate(household, made, checklist_id, on) == evaluate(household, shuffled, checklist_id, on)


@settings(max_examples=120, deadline=None)
@given(situations, sets(10), papers(spoiled=False), lists_, days)
def test_one_more_valid_paper_makes_no_item_worse(household, given_papers, more, checklist_id, on):
    more = {**more, "_file": "more.pdf"}
    before = evaluate(household, files(given_papers), checklist_id, on)
    after = evaluate(household, files([*given_papers, more]), checklist_id, on)
    statuses = {(one.id, one.person): one.status for one in after.items}
    for one in before.items:
        if (one.id, one.person) in statuses:  # a notice in one's sole name makes the proof of divorce superfluous
            assert RANK[statuses[one.id, one.person]] <= RANK[one.status], one


@settings(max_examples=60, deadline=None)
@given(situations, sets(8), lists_, days)
def test_what_is_listed_applies_and_every_document_is_told_about_once(household, given_papers, checklist_id, on):
    made = files(given_papers)
    found = evaluate(household, made, checklist_id, on)
    case = open_case(household, made, on, Decisions())
    owed = {(one.item.id, one.person.id if one.person else None) for one in owed_items(case, checklist(checklist_id))}
    assert {(one.id, one.person) for one in found.items} == owed
    listed = {document.file for one in found.items for document in one.documents}
    unmatched = {one.file for one in found.unmatched}
    assert not listed & unmatched
    assert {one.file for one in made} == listed | unmatched
    assert all(message.strip().endswith(".") for message in (one.message for one in found.items))
