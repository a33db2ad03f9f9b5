"""The lists in every order that the pages offer; `TEST_POSTGRES` runs the same on PostgreSQL, whose JSON is another."""

from __future__ import annotations

import pytest

from service.dossiers import open_dossier
from service.errors import InvalidRequestError
from service.listings import BEGUN, SORTS, Asked, count_begun, list_rows
from service.store.models import Dossier, utc_now
from tests.service.conftest import DESK, SITUATION

FIGURES = {  # by the name of the dossier: what its report could work out
    "a": {"reference_tax_income": 9_000, "effort_rate": 0.5, "months_waiting": 3},
    "b": {"reference_tax_income": 28_411, "effort_rate": 0.31},
    "c": {"reference_tax_income": 100_000.5, "months_waiting": 120},
    "d": {"effort_rate": None},
}
ORDERS = {  # those without the figure come last
    "income": "abcd",
    "effort": "ab",
    "waiting": "ca",
    "oldest": "abcd",
    "recent": "dcba",
}


@pytest.fixture
def names(backend):
    """Four dossiers, each with its figures; their ids, with the name of each."""
    found, now = {}, utc_now()
    for place, (name, figures) in enumerate(FIGURES.items()):
        dossier_id = open_dossier(backend, DESK, SITUATION).dossier.id
        with backend.database.write() as session:
            row = session.get_one(Dossier, dossier_id)
            row.summary = {"items": [], "indicators": figures}
            row.created_at = row.changed_at = now.replace(year=2020 + place)
        found[dossier_id] = name
    return found


@pytest.mark.parametrize("sort", sorted(SORTS))
def test_each_order_is_by_number_and_the_unknown_last(backend, names, sort):
    rows = list_rows(backend, DESK, Asked(sort=sort)).rows
    order = "".join(names[row.id] for row in rows)
    assert order.startswith(ORDERS[sort])
    assert sorted(order) == sorted(FIGURES)


def test_pages_and_states(backend, names):
    first, second = (list_rows(backend, DESK, Asked(sort="income"), page, size=3) for page in (1, 2))
    assert [names[row.id] for row in (*first.rows, *second.rows)] == list("abcd")
    assert (first.pages, first.total) == (2, 4)
    assert list_rows(backend, DESK, Asked(status="complete")).rows == []
    assert list_rows(backend, DESK, Asked(status=BEGUN)).rows == []
    assert count_begun(backend, DESK) == 0
    with pytest.raises(InvalidRequestError):
        list_rows(backend, DESK, Asked(sort="size"))
