"""Migrations and transactions, on SQLite and, where its server is installed, on PostgreSQL."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, Table, insert, text
from sqlalchemy.exc import DBAPIError

from service.reports import summary_of
from service.store.database import Database
from service.store.migrate import _config, upgrade
from service.store.models import Account, AuditEntry, Base, Contact, Dossier, Mail, Sign, utc_now

POSTGRES = shutil.which("postgres") or shutil.which("initdb")


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    if request.param == "sqlite":
        made = Database(f"sqlite:///{tmp_path / 'test.db'}")
    else:
        made = Database(request.getfixturevalue("postgres_url"))
    yield made
    made.close()


@pytest.fixture
def postgres_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A PostgreSQL server of our own on a Unix socket, as the user `nobody` where we are root."""
    if not POSTGRES or not shutil.which("initdb"):
        pytest.skip("no PostgreSQL server on this machine")
    folder = Path(subprocess.check_output(["mktemp", "-d", "/tmp/bordereau-pg-XXXXXX"], text=True).strip())
    as_user = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if Path("/root").exists() else []
    shutil.chown(folder, "nobody") if as_user else None
    data = folder / "data"
    subprocess.run([*as_user, "initdb", "-D", str(data), "-A", "trust", "-U", "test", "-N"], check=True, stdout=-3)
    options = f"-k {folder} -c listen_addresses= -c fsync=off"
    control = [*as_user, "pg_ctl", "-D", str(data), "-w", "-l", str(folder / "log")]
    subprocess.run([*control, "-o", options, "start"], check=True, stdout=-3)
    yield f"postgresql+psycopg://test@/postgres?host={folder}"
    subprocess.run([*control, "-m", "immediate", "stop"], check=True, stdout=-3)
    shutil.rmtree(folder)


def dossier() -> Dossier:
    return Dossier(situation={"persons": []}, checklist="national", retained_until=utc_now())


def test_the_migrations_make_exactly_the_models(database: Database) -> None:
    upgrade(database)
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_many_may_migrate_at_once(database: Database) -> None:
    errors: list[BaseException] = []

    def start() -> None:
        own = Database(database.url)
        try:
            upgrade(own)
        except BaseException as error:
            errors.append(error)
        finally:
            own.close()

    threads = [threading.Thread(target=start) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []


def test_writers_wait_for_one_another(database: Database) -> None:
    upgrade(database)
    with database.write() as session:
        one = dossier()
        session.add(one)

    def add_one() -> None:
        with database.write() as session:
            row = session.get(Dossier, one.id, with_for_update=True)
            assert row is not None
            row.revision += 1

    threads = [threading.Thread(target=add_one) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as session:
        assert session.get_one(Dossier, one.id).revision == 13


def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    upgrade(database)
    with pytest.raises(RuntimeError), database.write() as session:
        session.add(dossier())
        session.flush()
        raise RuntimeError
    with database.read() as session:
        assert session.query(Dossier).count() == 0


@pytest.mark.parametrize("statement", ["UPDATE audit SET action = 'x'", "DELETE FROM audit"])
def test_the_audit_log_refuses_changes(database: Database, statement: str) -> None:
    upgrade(database)
    with database.write() as session:
        session.add(AuditEntry(actor="a", role="desk", action="view", detail={}))
    with pytest.raises(DBAPIError), database.write() as session:
        session.execute(text(statement))
    with database.read() as session:
        assert session.query(AuditEntry).one().action == "view"


def test_moments_come_back_aware_and_equal(database: Database) -> None:
    upgrade(database)
    row = dossier()
    with database.write() as session:
        session.add(row)
    with database.read() as session:
        assert session.get_one(Dossier, row.id).retained_until == row.retained_until


def test_sqlite_is_durable(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'test.db'}")
    with database.read() as session:
        assert session.scalar(text("PRAGMA journal_mode")) == "wal"
        assert session.scalar(text("PRAGMA synchronous")) == 2  # FULL
    database.close()


def test_a_database_of_the_first_version_is_brought_up_to_date_with_what_it_holds(database: Database) -> None:
    command.upgrade(_config(database), "0001")
    row = dossier()
    paper = {"file": "a.pdf", "pages": [1], "verdict": "to_review"}
    lease = {"id": "lease", "status": "missing", "level": "mandatory", "documents": [paper]}
    extra = {"id": "extra", "status": "missing", "level": "optional", "documents": [paper]}
    report = {"items": [lease, extra], "indicators": {"rent": 500}}
    old = {"id": "d1", "report": report, "created_at": utc_now()}
    values = {name: getattr(row, name) for name in ("situation", "checklist", "retained_until")} | old
    blank = {"search_text": "", "note": "", "status": "incomplete", "changed_at": utc_now(), "report_day": ""}
    table = Table("dossiers", MetaData(), autoload_with=database.engine)  # as it was: the model has grown since
    with database.write() as session:
        session.execute(insert(table).values(**values, **blank, revision=1, report_revision=1))
    upgrade(database)
    row.id = "d1"
    with database.read() as session:
        upgraded = session.get_one(Dossier, "d1")
        assert upgraded.doubts == 1
        assert upgraded.summary == {"items": [["lease", "missing"]], "indicators": {"rent": 500}} == summary_of(report)
    with database.write() as session:
        session.add(Account(email="a@b.fr", name="Claire", role="admin"))
        session.add(Contact(dossier_id=row.id, sealed="x"))
        session.add(Mail(key="k", kind="test", dossier_id=row.id, recipient_hash="h", sealed="x"))
    with database.write() as session:
        assert session.get_one(Dossier, row.id).status == "incomplete"
        session.delete(session.get_one(Dossier, row.id))
    with database.read() as session:
        assert session.query(Account).count() == 1
        assert session.query(Contact).count() == session.query(Mail).count() == 0  # an erased dossier takes them along


def test_first_names_come_beside_the_surnames_kept_before(database: Database) -> None:
    command.upgrade(_config(database), "0007")
    person = {"first_name": "Ana", "last_name": "De La Tour", "birth_date": "1988-04-02"}
    tables = MetaData()
    dossiers, signs = (Table(name, tables, autoload_with=database.engine) for name in ("dossiers", "signs"))
    now = utc_now()
    blank = {"search_text": "", "note": "", "status": "incomplete", "report_day": "", "checklist": "national"}
    moments = {"created_at": now, "changed_at": now, "retained_until": now}
    numbers = {"revision": 1, "report_revision": 1}
    with database.write() as session:
        row = {"id": "d1", "situation": {"persons": [person]}, **blank, **moments, **numbers}
        session.execute(insert(dossiers).values(row))
        old = ("name:DE", "name:LA", "name:TOUR", "born:1988-04-02", "tax:1234567890123")
        session.execute(insert(signs), [{"dossier_id": "d1", "sign": sign} for sign in old])
    upgrade(database)
    with database.read() as session:
        assert {one.sign: one.given for one in session.query(Sign)} == {
            "name:TOUR": "ANA", "name:DELATOUR": "ANA", "born:1988-04-02": "", "tax:1234567890123": "",
        }  # fmt: skip
