"""A file that kills or hangs its reader costs that file alone."""

import os
import signal
import time

import pytest

from service import bounds, pool


@pytest.fixture
def papers(tmp_path):
    paths = []
    for name in ("a.txt", "b.txt", "c.txt"):
        path = tmp_path / name
        path.write_text("not a paper")
        paths.append((path, name))
    return paths


def test_results_come_in_order_with_their_errors(papers):
    results = list(pool.read_files(papers, jobs=2))
    assert [result.file for result in results] == ["a.txt", "b.txt", "c.txt"]
    assert {result.error.code for result in results} == {"unsupported_type"}
    assert all(result.sha256 and not result.documents for result in results)


def test_a_reader_that_dies_costs_its_file_alone(papers, monkeypatch):
    read = pool.read_bytes

    def die(data, name):
        if name == "b.txt":
            os.kill(os.getpid(), signal.SIGKILL)
        return read(data, name)

    monkeypatch.setattr(pool, "read_bytes", die)
    results = list(pool.read_files(papers, jobs=2))
    assert [result.error.code for result in results] == ["unsupported_type", "unreadable", "unsupported_type"]


def test_a_reader_that_hangs_is_ended(papers, monkeypatch):
    read = pool.read_bytes

    def hang(data, name):
        if name == "a.txt":
            time.sleep(60)
        return read(data, name)

    monkeypatch.setattr(pool, "read_bytes", hang)
    monkeypatch.setattr(pool, "SECONDS_A_FILE", 1.0)
    started = time.monotonic()
    results = list(pool.read_files(papers, jobs=2))
    assert [result.error.code for result in results] == ["timeout", "unsupported_type", "unsupported_type"]
    assert time.monotonic() - started < 15


def test_a_page_that_takes_too_much_of_the_processor_is_ended(papers, monkeypatch):
    from extractors.reading import allowance

    read = pool.read_bytes

    def toil(data, name):
        while name == "b.txt":
            pass
        return read(data, name)

    monkeypatch.setattr(pool, "read_bytes", toil)
    monkeypatch.setattr(allowance, "PAGE_SECONDS", 0)
    results = list(pool.read_files(papers, jobs=1))
    assert [result.error.code for result in results] == ["unsupported_type", "timeout", "unsupported_type"]


def test_a_file_that_is_too_heavy_is_not_loaded(tmp_path):
    path = tmp_path / "huge.pdf"
    with path.open("wb") as stream:
        stream.write(b"%PDF-1.7")
        stream.truncate(200_000_000)
    [result] = pool.read_files([(path, path.name)])
    assert (result.error.code, result.media_type) == ("too_large", "application/pdf")


def test_a_file_that_went_away(tmp_path):
    [result] = pool.read_files([(tmp_path / "gone.pdf", "gone.pdf")])
    assert result.error.code == "corrupt_file"


def test_a_fault_of_ours_costs_its_file_alone(papers, monkeypatch):
    from service import pipeline

    def fail(data, name):
        raise RuntimeError(name)

    monkeypatch.setattr(pipeline, "open_file", fail)
    results = list(pool.read_files(papers, jobs=1))
    assert [result.error.code for result in results] == ["unreadable"] * 3


def test_a_process_may_not_take_the_machines_memory(papers, monkeypatch):
    read = pool.read_bytes
    monkeypatch.setattr(bounds, "MEMORY_A_PROCESS", 1 << 30)
    monkeypatch.setattr(pool, "read_bytes", lambda data, name: read(bytearray(2 << 30)[:0] or data, name))
    assert [result.error.code for result in pool.read_files(papers[:1], jobs=1)] == ["unreadable"]


def test_the_pages_of_one_file_are_shared_out(tmp_path):
    from PIL import Image

    path = tmp_path / "three.tif"
    frames = [Image.new("L", (600, 850), shade) for shade in (255, 250, 245)]
    frames[0].save(path, save_all=True, append_images=frames[1:])
    [alone], [shared] = (list(pool.read_files([(path, path.name)], jobs=jobs)) for jobs in (1, 2))
    assert (shared.page_count, shared.sha256) == (3, alone.sha256)
    assert shared.documents == alone.documents


def test_a_share_that_cannot_be_read_is_the_error_of_the_file(papers):
    [result] = pool.read_files(papers[:1], jobs=3)
    assert result.error.code == "unsupported_type"
    assert result.sha256


def test_what_a_zip_could_not_give_is_told_once_however_its_pages_are_shared(tmp_path):
    import io
    import zipfile

    from PIL import Image, ImageDraw

    picture = Image.new("L", (1200, 1700), 255)
    for row in range(12):
        ImageDraw.Draw(picture).text(
            (100, 100 + 90 * row), "Quittance de loyer du mois de mars 2026", fill=0, font_size=40
        )
    member = io.BytesIO()
    picture.save(member, "PNG")
    path = tmp_path / "several.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in (("a.png", member.getvalue()), ("b.txt", b"not a paper"), ("c.png", member.getvalue())):
            archive.writestr(name, data)
    [alone], [shared] = (list(pool.read_files([(path, path.name)], jobs=jobs)) for jobs in (1, 3))
    assert [warning.code for one in shared.documents for warning in one.warnings].count("unsupported_type") == 1
    assert (shared.page_count, shared.documents) == (2, alone.documents)
