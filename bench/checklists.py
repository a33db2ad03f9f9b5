"""How long the checklists take: one dossier of forty documents, and a thousand dossiers judged again.

`python -m bench.checklists` prints both figures, of processor time, beside their limits (20 ms, 20 s). The dossiers are
made here from a seed: households of one to five, papers of all types, some of strangers, some unread.
"""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from datetime import date
from statistics import median
from typing import Any

from service.checklists.evaluate import evaluate
from service.checklists.rules import IDS, checklist
from service.checklists.situation import Situation
from service.results import FileResult

ON = date(2026, 11, 21)
DOCUMENTS, DOSSIERS = 40, 1000
LIMIT_ONE, LIMIT_ALL = 0.020, 20.0
FIRST = ("Nadia", "Karim", "Léa", "Hugo", "Inès", "Paul", "Sofia", "Chloé", "Louis", "Awa", "Jean-Pierre", "Zoé")
LAST = ("Belkacem", "Durand", "Martin-Petit", "Lefèvre", "N'Diaye", "Garcia", "Nguyen", "Haddad", "Traoré")
NAME_FIELDS = ("employee_name", "beneficiary_name", "holder_name", "applicant_name")
LIST_FIELDS = ("declarants", "tenants", "parties", "person_names")


def dossier(dice: random.Random, documents: int = DOCUMENTS) -> tuple[Situation, list[FileResult]]:
    """A household and its papers."""
    people = [_person(dice, index) for index in range(dice.randint(1, 5))]
    situation = Situation.of(
        {
            "department": "33",
            "persons": people,
            "family_status": dice.choice(["married", "divorced", "single", "separating"]),
            "housing": dice.choice(["tenant", "hosted", "owner", "homeless"]),
            "reasons": dice.sample(["violence", "rent_too_high", "eviction", "health", "too_small"], 2),
        }
    )
    names = [f"{one['last_name'].upper()} {one['first_name']}" for one in people] + ["INCONNU Alice"]
    types = sorted({kind for one in IDS for kind in checklist(one).types if kind != "*"})
    return situation, [_file(dice, index, dice.choice(types), names) for index in range(documents)]


def _person(dice: random.Random, index: int) -> dict[str, Any]:
    child = index > 1
    return {
        "id": f"p{index}",
        "role": ("applicant", "co_applicant", "dependant")[min(index, 2)],
        "first_name": dice.choice(FIRST),
        "last_name": dice.choice(LAST),
        "birth_date": f"{dice.randint(2010, 2024) if child else dice.randint(1960, 1999)}-05-0{index + 1}",
        "incomes": [] if child else dice.sample(["salary", "benefits", "unemployment", "pension"], 2),
    }


def _file(dice: random.Random, index: int, kind: str, names: Sequence[str]) -> FileResult:
    name = dice.choice(names)
    values: dict[str, Any] = {
        **dict.fromkeys(NAME_FIELDS, name),
        **{key: [name] for key in LIST_FIELDS},
        "last_name": name.split()[0],
        "first_names": name.split()[-1],
        "period": f"2026-{dice.randint(6, 11):02d}",
        "period_start": f"2026-{dice.randint(6, 11):02d}-01",
        "income_year": dice.choice([2023, 2024, 2025]),
        "reference_tax_income": dice.randint(8000, 40000),
        "expiry_date": f"{dice.randint(2020, 2035)}-03-04",
        "issue_date": f"2026-{dice.randint(1, 11):02d}-10",
        "ruling_kind": dice.choice(["divorce", "eviction", "protection_order"]),
        "address": f"{dice.randint(1, 90)} rue des Lilas 33000 Bordeaux",
        "net_taxable_pay": dice.randint(900, 3000),
        "net_pay": dice.randint(900, 3000),
    }
    fields = {
        key: {"value": value, "text": str(value), "confidence": 0.95, "page": 1, "box": None, "source": "ocr"}
        for key, value in values.items()
        if dice.random() > 0.05
    }
    document = {
        "pages": [1],
        "type": kind,
        "label": kind,
        "confidence": dice.uniform(0.5, 1),
        "text_source": "ocr",
        "quality": {"legible": dice.random() > 0.05, "issues": []},
        "fields": fields,
    }
    return FileResult.model_validate(
        {
            "file": f"{index}.pdf",
            "sha256": f"{dice.random()}",
            "media_type": "application/pdf",
            "page_count": 1,
            "seconds": 1.0,
            "documents": [document],
        }
    )


def one_dossier(dice: random.Random, rounds: int = 30) -> float:
    """The median time of one dossier of forty documents on the national list."""
    made = [dossier(dice) for _ in range(rounds)]
    evaluate(*made[0], "national", ON)
    return median(_timed(situation, files) for situation, files in made)


def _timed(situation: Situation, files: list[FileResult]) -> float:
    start = time.process_time()
    evaluate(situation, files, "national", ON)
    return time.process_time() - start


def thousand(dice: random.Random, count: int = DOSSIERS, documents: int = 25) -> float:
    """The time to judge a thousand dossiers of twenty-five documents again."""
    made = [dossier(dice, documents) for _ in range(count)]
    start = time.process_time()
    for situation, files in made:
        evaluate(situation, files, "national", ON)
    return time.process_time() - start


if __name__ == "__main__":
    one, all_ = one_dossier(random.Random(1)), thousand(random.Random(2))
    print(f"a dossier of {DOCUMENTS} documents: {one * 1000:.1f} ms (limit {LIMIT_ONE * 1000:.0f} ms)")
    print(f"{DOSSIERS} dossiers of 25 documents: {all_:.1f} s (limit {LIMIT_ALL:.0f} s)")
