"""A fault of ours is logged; what the paper says is not."""

import structlog
from click.testing import CliRunner

from service import logs, pipeline
from service.cli import main


def test_every_command_sets_the_logs_up():
    structlog.reset_defaults()
    assert CliRunner().invoke(main, ["checklists"]).exit_code == 0
    assert structlog.is_configured()


def test_a_fault_is_logged_without_what_the_paper_says(monkeypatch, capsys):
    def fail(data, name):
        secret = "Belkacem Nadia"  # as the words of a page are: a local value
        raise RuntimeError(len(secret))

    monkeypatch.setattr(pipeline, "open_file", fail)
    logs.configure()
    result = pipeline.read_bytes(b"%PDF-1.7", "paper.pdf")
    told = capsys.readouterr().err
    assert result.error.code == "unreadable"
    assert "RuntimeError" in told
    assert "Belkacem" not in told
