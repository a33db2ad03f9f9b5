"""What a command line's paths stand for."""

import os

from service.cli.inputs import files_of


def test_a_folder_stands_for_its_papers_but_no_json(tmp_path):
    (tmp_path / "sub").mkdir()
    for name in ("b.pdf", "a.jpg", "situation.json", "sub/c.PNG", "sub/C.JSON"):
        (tmp_path / name).write_bytes(b"x")
    assert [name for _, name in files_of([tmp_path])] == ["a.jpg", "b.pdf", "sub/c.PNG"]


def test_a_file_stands_for_itself_even_json(tmp_path):
    path = tmp_path / "x.json"
    path.write_bytes(b"{}")
    assert files_of([path]) == [(path, "x.json")]


def test_a_name_that_is_no_utf8_can_be_printed(tmp_path):
    (tmp_path / os.fsdecode(b"quittance_\xe9t\xe9.pdf")).write_bytes(b"")
    ((_, name),) = files_of([tmp_path])
    assert name == "quittance_\ufffdt\ufffd.pdf"
    assert files_of([next(tmp_path.iterdir())])[0][1] == name
