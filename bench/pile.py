"""The people of the bench's dossiers, and a pile of papers of theirs for the desk to put away.

Names are drawn as `samples` draws them: of all origins, with particles and double names, a few surnames far more common
than they are in France (the most common one is that of 1 in 80; Martin, of 1 in 300), which makes it harder to find
whose paper it is. Most papers of the pile name somebody of a dossier, some a stranger, some nobody.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from samples.dice import Dice
from samples.dice import Person as Drawn
from service.access import Actor
from service.backend import Backend
from service.pile import open_pile
from service.results import FileResult
from service.store.models import Document, Dossier, File, new_id, utc_now

FILES, TOGETHER = 60, 3
STRANGER, NAMELESS = 0.10, 0.08  # shares of the papers
ROLES = ("applicant", "co_applicant", "dependant")


def households(count: int, seed: str = "bench") -> Iterator[list[dict[str, Any]]]:
    """So many households, as the persons of a situation; Nadia Belkacem asks in one of a hundred."""
    dice = Dice(seed)
    for number in range(count):
        first = dice.person()
        people = [first]
        if dice.chance(0.4):
            people.append(dice.partner(first))
        people += dice.children(first, dice.pick((0, 0, 1, 1, 2, 3)))
        told = [_told(place, person) for place, person in enumerate(people)]
        if number % 100 == 0:
            told[0] |= {"first_name": "Nadia", "last_name": "Belkacem"}
        yield told


def _told(place: int, person: Drawn) -> dict[str, Any]:
    child = place > 1 or (place == 1 and person.birth_date.year > 2007)
    return {
        "id": f"p{place + 1}",
        "role": ROLES[2 if child else place],
        "first_name": person.first_name,
        "last_name": person.last_name,
        "birth_name": person.birth_name,
        "birth_date": person.birth_date.isoformat(),
    }


def lay_pile(backend: Backend, actor: Actor, dice: random.Random) -> None:
    """A page's worth of files, each of several papers, that were read and lie in the pile."""
    pile_id = open_pile(backend, actor)
    with backend.database.write() as session:
        situations = session.scalars(
            select(Dossier.situation).where(Dossier.is_pile.is_(False)).order_by(Dossier.search_text)
        )
        people = [one["persons"] for one in situations]
        results = [_result(number, list(_papers(dice, people))) for number in range(FILES)]
        session.add_all(read_file(pile_id, number, result) for number, result in enumerate(results))


def _papers(dice: random.Random, households: Sequence[Sequence[Mapping[str, Any]]]) -> Iterator[dict[str, Any]]:
    for place in range(TOGETHER):
        person = dice.choice(dice.choice(households))
        first, last = person["first_name"], person["last_name"]
        if dice.random() < STRANGER:
            first = "Alphonsine"
        name = dice.choice((f"{last.upper()} {first}", f"{first} {last}", f"Mme {first.upper()} {last.upper()}"))
        kind, values = dice.choice(
            [
                ("payslip", {"employee_name": name, "period": "2026-10", "net_pay": 1734.2, "gross_pay": 2210.4}),
                ("tax_notice", {"declarants": [name], "income_year": 2025, "tax_numbers": [str(dice.random())[2:15]]}),
                (
                    "identity_card",
                    {"last_name": last.upper(), "first_names": first, "birth_date": person["birth_date"]},
                ),
                ("rent_receipt", {"tenants": [f"M. et Mme {last.upper()}"], "rent": 612.0, "total": 655.5}),
                ("benefits_statement", {"beneficiary_name": name, "period": "2026-10", "total": 312.3}),
            ]
        )
        yield _paper(kind, place + 1, {"issuer": "EDF"} if dice.random() < NAMELESS else values)


def _paper(kind: str, page: int, values: Mapping[str, Any]) -> dict[str, Any]:
    fields = {
        name: {"value": value, "text": str(value), "confidence": 0.96, "page": page, "box": [0.1, 0.2, 0.4, 0.22],
               "source": "ocr"} for name, value in values.items()
    }  # fmt: skip
    return {
        "pages": [page], "type": kind, "label": kind, "confidence": 0.97, "text_source": "ocr",
        "quality": {"legible": True, "issues": []}, "fields": fields, "warnings": [], "alternatives": [],
        "barcode": None,
    }  # fmt: skip


def _result(number: int, papers: Sequence[Mapping[str, Any]]) -> FileResult:
    return FileResult.model_validate(
        {"file": f"scan-{number:03d}.pdf", "sha256": f"{number:064x}", "media_type": "application/pdf",
         "page_count": TOGETHER, "seconds": 2.0, "documents": papers}
    )  # fmt: skip


def read_file(dossier_id: str, number: int, result: FileResult) -> File:
    """The row of a file that was read so."""
    machines = (one.model_dump(mode="json") for one in result.documents)
    return File(
        dossier_id=dossier_id,
        vault_id=new_id(),
        name=result.file,
        sha256=f"{number:064x}",
        size=100_000 * result.page_count,
        status="done",
        finished_at=utc_now(),
        result=result.model_dump(mode="json", exclude={"documents"}),
        documents=[Document(position=place, machine=machine) for place, machine in enumerate(machines)],
    )
