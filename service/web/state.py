"""What the applicant's page says at one moment: the verdict in a sentence, the list, each file with its papers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from service.results import FieldResult
from service.web.wording import shown

WAITING = {"received": "Reçu, en attente de lecture", "processing": "En cours de lecture"}
VERDICTS = {
    "complete": ("Votre dossier est complet", "Tous les papiers demandés sont là et conviennent."),
    "incomplete": (
        "Il manque des papiers",
        "Regardez la liste ci-dessous : chaque papier qui manque ou à refaire est expliqué.",
    ),
    "to_review": (
        "Une personne doit vérifier votre dossier",
        "Rien ne manque, mais un papier au moins doit être vérifié par une personne du guichet.",
    ),
}
READING = ("Vos papiers sont en train d'être lus", "La réponse s'affiche ici dans quelques secondes.")
GROUPS = (
    ("mandatory", "Papiers obligatoires"),
    ("complementary", "Papiers demandés pour votre situation"),
    ("optional", "Papiers facultatifs"),
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer, in a title and a sentence."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """Items of one level."""

    title: str
    entries: list[dict[str, Any]]


def state_of(
    report: Mapping[str, Any], files: Sequence[Mapping[str, Any]], situation: Mapping[str, Any]
) -> dict[str, Any]:
    """What the templates show, from the report, the files and the situation as the use cases give them."""
    items = [{**item, "who": _who(item["person"], situation)} for item in report["items"]]
    judged = judged_papers(report)
    reading = any(file["status"] in WAITING for file in files)
    title, text = READING if reading else VERDICTS[report["status"]]
    return {
        "report": report,
        "verdict": Verdict(title, text),
        "groups": [Group(title, [item for item in items if item["level"] == level]) for level, title in GROUPS],
        "lacking": [i for i in items if i["status"] in ("missing", "rejected") and i["level"] != "optional"],
        "files": [_file(file, judged) for file in reversed(files)],
    }


def _who(person: str | None, situation: Mapping[str, Any]) -> str:
    """The first name of the person an item is about, where there are several."""
    persons = situation["persons"]
    if person is None or len(persons) < 2:
        return ""
    return str(next((p["first_name"] for p in persons if p["id"] == person), ""))


def judged_papers(report: Mapping[str, Any]) -> dict[tuple[str, int], tuple[str, list[str]]]:
    """For each paper (file, first page) the best verdict that an item gave it, and the sentences about it."""
    order = ("accepted", "to_review", "rejected")
    judged: dict[tuple[str, int], tuple[str, list[str]]] = {}
    for item in report["items"]:
        for paper in item["documents"]:
            key = (paper["file"], paper["pages"][0])
            verdict, messages = paper["verdict"], [reason["message"] for reason in paper["reasons"]]
            if key not in judged or order.index(verdict) < order.index(judged[key][0]):
                judged[key] = (verdict, messages)
    for paper in report["unmatched"]:
        judged.setdefault((paper["file"], paper["pages"][0]), ("", [paper["reason"]["message"]]))
    return judged


def _file(file: Mapping[str, Any], judged: Mapping[tuple[str, int], tuple[str, list[str]]]) -> dict[str, Any]:
    result = file["result"] or {}
    return {
        "id": file["id"],
        "name": file["name"],
        "status": file["status"],
        "waiting": WAITING.get(file["status"]),
        "error": (result.get("error") or {}).get("message"),
        "documents": list(_documents(file["name"], result.get("documents", []), judged)),
    }


def _documents(
    name: str,
    documents: Sequence[Mapping[str, Any]],
    judged: Mapping[tuple[str, int], tuple[str, list[str]]],
) -> Iterator[dict[str, Any]]:
    for document in documents:
        verdict, messages = judged.get((name, document["pages"][0]), ("", []))
        fields = {key: FieldResult.model_validate(field) for key, field in document["fields"].items()}
        yield {
            "id": document["id"],
            "label": document["label"],
            "pages": _pages(document["pages"]) if len(documents) > 1 else "",
            "verdict": verdict,
            "messages": messages,
            "values": shown(fields),
        }


def _pages(pages: Sequence[int]) -> str:
    return f"page {pages[0]}" if len(pages) == 1 else f"pages {pages[0]} à {pages[-1]}"
