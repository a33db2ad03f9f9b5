"""The committed specimens and demo dossiers: whole, small, and judged by the checklist as their authors read it.

The reports are judged on the truth of the papers, so that a misread paper can't hide a misread rule; that the papers
are read is the acceptance test's matter.
"""

import datetime as dt
import json
from pathlib import Path

import pytest

import samples
from samples.committed import MAIN, SPECIMENS
from service.checklists.evaluate import evaluate
from service.checklists.situation import Situation
from service.cli.compare import differences
from service.results import DocumentResult, FieldResult, FileResult, QualityResult

HERE = Path(samples.__file__).parent
DOSSIERS = sorted(path for path in (HERE / "dossiers").iterdir() if path.is_dir())
UNREADABLE = "photo-france-travail"


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix != ".json")


def as_read(path: Path) -> FileResult:
    """What a perfect reader would say of the file; nobody can read the unreadable one."""
    truth = json.loads(path.with_suffix(".json").read_text("utf-8"))
    legible = path.stem != UNREADABLE
    fields = {
        name: FieldResult(value=value, text=str(value), confidence=0.99, page=1, box=None, source="ocr")
        for name, value in truth["fields"].items()
    }
    document = DocumentResult(
        pages=[1], type=truth["type"] if legible else "unknown", label="", confidence=0.99 if legible else 0.0,
        text_source="ocr",
        quality=QualityResult(legible=legible, issues=[] if legible else ["blurry"]), fields=fields if legible else {},
    )  # fmt: skip
    return FileResult(file=path.name, sha256=path.name, media_type="", page_count=1, seconds=0.0, documents=[document])


@pytest.mark.parametrize("folder", DOSSIERS, ids=lambda path: path.name)
def test_the_checklist_judges_the_demo_dossiers_as_expected(folder: Path) -> None:
    situation = Situation.of(json.loads((folder / "situation.json").read_text("utf-8")))
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    read = [as_read(path) for path in files(folder / "papers")]
    report = evaluate(situation, read, "national", dt.date(2026, 11, 21))
    assert differences(expected, report.model_dump(mode="json")) == []


def test_there_are_the_three_dossiers() -> None:
    assert [folder.name for folder in DOSSIERS] == ["complete", "incomplete", "wrong-year"]


def test_each_specimen_has_its_truth_and_all_are_small() -> None:
    papers = [path for folder in (HERE / "specimens", *(d / "papers" for d in DOSSIERS)) for path in files(folder)]
    assert all(path.with_suffix(".json").is_file() for path in papers)
    assert sum(path.stat().st_size for path in papers) < 25_000_000


def test_main_types_have_three_layouts_in_three_renderings() -> None:
    names = {path.stem for path in files(HERE / "specimens")}
    for type_id in MAIN:
        assert len(SPECIMENS[type_id]) >= 3
        for layout in SPECIMENS[type_id]:
            assert {f"{type_id}-{layout}-{variant}" for variant in ("born_digital", "scan300", "phone")} <= names
