"""What the applicant's page says at one moment: the verdict in a sentence, the list, each file with its papers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from classifiers.catalogue import label_of
from extractors.errors import ReadingError
from service.language import gettext as _
from service.language import language, marked, ngettext
from service.web.papers import with_looks
from service.web.wording import shown

WAITING = ("received", "processing")
VERDICTS = {
    "complete": (marked("Votre dossier est complet"), marked("Tous les papiers demandés sont là et conviennent.")),
    "incomplete": (
        marked("Il manque des papiers"),
        marked("Regardez la liste plus bas : elle explique chaque papier à envoyer."),
    ),
    "to_review": (
        marked("Une personne doit vérifier votre dossier"),
        marked("Rien ne manque, mais un papier au moins doit être vérifié par une personne du guichet."),
    ),
}
READING = (
    marked("Vos papiers sont en train d'être lus"),
    marked("La réponse s'affiche ici dans quelques secondes."),
)
GROUPS = (
    ("mandatory", marked("Papiers obligatoires")),
    ("complementary", marked("Papiers demandés pour votre situation")),
    ("optional", marked("Papiers facultatifs")),
)


NO_PAGE = 0
_MEMBER = re.compile("« (.*) » n'a pas été lu", re.DOTALL)  # as `service.pipeline` tells it
CAUSES: tuple[type[ReadingError], ...] = (ReadingError, *ReadingError.__subclasses__())
REASONS = {cause.code: cause.message for cause in CAUSES}
Judged = Mapping[tuple[str, int], tuple[str, list[str]]]


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
    report: Mapping[str, Any],
    files: Sequence[Mapping[str, Any]],
    situation: Mapping[str, Any],
    latest: int | None = None,
    values: bool = False,
) -> dict[str, Any]:
    """What the templates show, from the report, the files and the situation as the use cases give them: of the files
    the `latest` (all by default), with the values read from them where they are shown.
    """
    looks = with_looks(report, situation)
    items = [
        {**item, "who": _who(item["person"], situation), "looks": looks[item["id"], item["person"]]}
        for item in report["items"]
    ]
    judged = judged_papers(report)
    reading = any(file["status"] in WAITING for file in files)
    title, text = READING if reading else VERDICTS[report["status"]]
    return {
        "report": report,
        "verdict": Verdict(_(title), _(text)),
        "waiting": reading,
        "announcement": _announcement(title, files) if reading else _(title),
        "groups": [Group(_(title), [item for item in items if item["level"] == level]) for level, title in GROUPS],
        "lacking": [i for i in items if i["status"] in ("missing", "rejected") and i["level"] != "optional"],
        "files": [_file(file, judged, values) for file in list(reversed(files))[:latest]],
        "count": len(files),
    }


def _announcement(title: str, files: Sequence[Mapping[str, Any]]) -> str:
    """One sentence for those who hear the page."""
    read = sum(file["status"] not in WAITING for file in files)
    return _("%(title)s : %(read)d sur %(count)d.", title=_(title), read=read, count=len(files))


def stage_of(file: Mapping[str, Any]) -> str:
    """How far the reading of a file is; nothing once it is read."""
    if file["status"] == "processing":
        return _("En cours de lecture")
    if file["status"] != "received":
        return ""
    before = (file["position"] or 1) - 1
    if not before:
        return _("Reçu, bientôt lu")
    return ngettext("Reçu, un fichier est lu avant lui", "Reçu, %(num)d fichiers sont lus avant lui", before)


def _who(person: str | None, situation: Mapping[str, Any]) -> str:
    """The first name of the person an item is about, where there are several."""
    persons = situation["persons"]
    if person is None or len(persons) < 2:
        return ""
    return str(next((p["first_name"] for p in persons if p["id"] == person), ""))


def judged_papers(report: Mapping[str, Any]) -> Judged:
    """For each paper (file, first page) the best verdict that an item gave it, and the sentences about it.

    Page 0 stands for a file in which no paper was found.
    """
    order = ("accepted", "to_review", "rejected")
    judged: dict[tuple[str, int], tuple[str, list[str]]] = {}
    for item in report["items"]:
        for paper in item["documents"]:
            key = (paper["file"], paper["pages"][0])
            verdict, messages = paper["verdict"], [reason["message"] for reason in paper["reasons"]]
            if key not in judged or order.index(verdict) < order.index(judged[key][0]):
                judged[key] = (verdict, messages)
    for paper in report["unmatched"]:
        first = paper["pages"][0] if paper["pages"] else NO_PAGE
        judged.setdefault((paper["file"], first), ("", [paper["reason"]["message"]]))
    return judged


def _file(file: Mapping[str, Any], judged: Judged, values: bool) -> dict[str, Any]:
    result = file["result"] or {}
    documents = result.get("documents", [])
    error = _((result.get("error") or {}).get("message", ""))
    _verdict, about_all = judged.get((file["name"], NO_PAGE), ("", []))
    return {
        "id": file["id"],
        "name": file["name"],
        "status": file["status"],
        "waiting": stage_of(file),
        "error": error or " ".join(about_all),
        "skipped": [said for document in documents for said in _skipped(document.get("warnings", ()))],
        "documents": list(_documents(file["name"], documents, judged, values)),
    }


def _skipped(warnings: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """What of a ZIP was not read, and why: told beside what was."""
    for warning in warnings:
        member, reason = _MEMBER.search(warning["message"]), REASONS.get(warning["code"])
        if member and reason:
            yield _("Dans ce ZIP, « %(name)s » n'a pas été lu : %(why)s", name=member[1], why=_(reason))


def _documents(
    name: str,
    documents: Sequence[Mapping[str, Any]],
    judged: Judged,
    values: bool,
) -> Iterator[dict[str, Any]]:
    for document in documents:
        verdict, messages = judged.get((name, document["pages"][0]), ("", []))
        read = {key: field["value"] for key, field in document["fields"].items()} if values else {}
        yield {
            "id": document["id"],
            "label": label_of(document["type"], language()),
            "pages": paper_pages(document["pages"]) if len(documents) > 1 else "",
            "verdict": verdict,
            "messages": messages,
            "values": shown(read),
        }


def paper_pages(pages: Sequence[int]) -> str:
    """The pages of a paper in its file, in words."""
    if len(pages) == 1:
        return _("page %(number)d", number=pages[0])
    return _("pages %(first)d à %(last)d", first=pages[0], last=pages[-1])
