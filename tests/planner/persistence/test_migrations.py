"""The schema: what the migrations make is what the classes say, and an older file comes over whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, select
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from planner.domain import Record
from planner.domain.rotas import Duty
from planner.persistence import schema, sqlite
from planner.persistence.backup import backups_folder
from planner.persistence.errors import NotAPlannerFile, OlderVersion
from planner.planner import Planner
from planner.views.history import HistoryLine, cell_history
from tests.planner.small_team import rows


@pytest.fixture
def migrated(team_file: Path) -> Iterator[Engine]:
    engine = engine_on(team_file)
    yield engine
    engine.dispose()


@pytest.fixture
def fresh() -> Iterator[Engine]:
    engine = create_engine("sqlite://", module=sqlite.DRIVER)
    Record.metadata.create_all(engine)
    yield engine
    engine.dispose()


def engine_on(path: Path) -> Engine:
    def connect() -> sqlite.Connection:
        return sqlite.connect(path, mode="ro", immutable=True)

    return create_engine("sqlite://", module=sqlite.DRIVER, creator=connect)


def test_no_class_differs_from_the_migrated_schema(migrated: Engine) -> None:
    with migrated.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Record.metadata) == []


def test_every_constraint_of_the_classes_is_in_the_migrated_schema(migrated: Engine, fresh: Engine) -> None:
    # What Alembic's comparison leaves out: checks, keys, what happens on delete, autoincrement.
    assert described(migrated) == described(fresh)


def described(engine: Engine) -> dict[str, object]:
    inspector = inspect(engine)
    with engine.connect() as connection:
        counted = connection.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE sql LIKE '%AUTOINCREMENT%' ORDER BY name"
        ).all()
    found: dict[str, object] = {"autoincrement": [row[0] for row in counted]}
    for name in sorted(set(inspector.get_table_names()) - {"alembic_version"}):
        columns = sorted((c["name"], str(c["type"]), c["nullable"]) for c in inspector.get_columns(name))
        checks = sorted((str(c["name"]), c["sqltext"]) for c in inspector.get_check_constraints(name))
        keys = sorted(
            (str(k["name"]), k["constrained_columns"], k["referred_table"], str(k["options"]))
            for k in inspector.get_foreign_keys(name)
        )
        unique = sorted((str(u["name"]), u["column_names"]) for u in inspector.get_unique_constraints(name))
        indexes = sorted((str(i["name"]), i["column_names"]) for i in inspector.get_indexes(name))
        found[name] = (columns, checks, keys, unique, indexes, inspector.get_pk_constraint(name))
    return found


def test_the_newest_version_is_the_last_migration() -> None:
    script = ScriptDirectory(str(schema.MIGRATIONS))
    assert script.get_heads() == [schema.REVISIONS[schema.NEWEST]]
    assert len(list(script.walk_revisions())) == schema.NEWEST


def as_made_by_an_older_version(path: Path) -> None:
    """A file as the version before would have left it, were there one: only its number is older."""
    with closing(sqlite.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 1")


def as_made_by_version_one(path: Path) -> None:
    """The same file as the first version would have left it: without what came later."""
    later = (("setting", "vehicles"), ("setting", "radios"), ("visit", "preferred_start_minute"),
             ("visit", "preferred_end_minute"), ("visit", "lag_least_minutes"), ("visit", "lag_most_minutes"),
             ("visit", "alone_after_dark"))  # fmt: skip
    with closing(sqlite.connect(path)) as connection:
        for table, column in later:
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    as_made_by_version_two(path)
    with closing(sqlite.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.execute("PRAGMA user_version = 1")


def as_made_by_version_two(path: Path) -> None:
    """The same file before musts could be overridden."""
    as_made_by_version_three(path)
    with closing(sqlite.connect(path)) as connection:
        connection.execute("DROP TABLE override")
        connection.execute("DROP TABLE override_reason")
        connection.execute("UPDATE alembic_version SET version_num = '0002'")
        connection.execute("PRAGMA user_version = 2")


def as_made_by_version_three(path: Path) -> None:
    """The same file before there were ward maps and leave a year."""
    as_made_by_version_four(path)
    later = (("person", "leave_days_a_year"), ("setting", "leave_year_month"), ("unplaced", "remedy_code"))
    with closing(sqlite.connect(path)) as connection:
        for table, column in later:
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        connection.execute("DROP TABLE ward_outline")
        connection.execute("UPDATE alembic_version SET version_num = '0003'")
        connection.execute("PRAGMA user_version = 3")


def as_made_by_version_four(path: Path) -> None:
    """The same file before the tours that absences take away were kept."""
    as_made_by_version_five(path)
    with closing(sqlite.connect(path)) as connection:
        connection.execute("DROP TABLE missed_tour")
        connection.execute("UPDATE alembic_version SET version_num = '0004'")
        connection.execute("PRAGMA user_version = 4")


def as_made_by_version_five(path: Path) -> None:
    """The same file before the journal named the cells of duties."""
    with closing(sqlite.connect(path)) as connection:
        connection.execute("DROP INDEX ix_undo_row_cell")
        connection.execute("ALTER TABLE undo_row DROP COLUMN cell")
        connection.execute("UPDATE alembic_version SET version_num = '0005'")
        connection.execute("PRAGMA user_version = 5")


def histories(session: Session) -> list[tuple[HistoryLine, ...]]:
    """What happened to the cell of each duty."""
    duties = session.scalars(select(Duty).order_by(Duty.id))
    return [cell_history(session, duty.rota_id, duty.person_id, duty.date) for duty in duties]


@pytest.mark.parametrize(
    "as_then",
    [
        as_made_by_version_one,
        as_made_by_version_two,
        as_made_by_version_three,
        as_made_by_version_four,
        as_made_by_version_five,
    ],
)
def test_a_file_of_an_earlier_version_is_brought_up_to_date(
    team_file: Path, tmp_path: Path, as_then: Callable[[Path], None]
) -> None:
    path = Path(shutil.copy(team_file, tmp_path / "team.planner"))
    with Planner.open(path) as planner:
        before, label, lines = rows(planner), planner.undo_label, planner.read(histories)
    assert all(lines)
    as_then(path)
    with Planner.open(path) as planner:
        assert planner.read(histories) == lines
        # Columns stand in another order in a file that was added to; what is in them is the same.
        assert {name: sorted(map(sorted_texts, own)) for name, own in rows(planner).items()} == {
            name: sorted(map(sorted_texts, own)) for name, own in before.items()
        }
        assert planner.undo_label == label
        planner.undo()  # what was recorded before the new columns can still be taken back
        planner.redo()


def sorted_texts(row: tuple[object, ...]) -> list[str]:
    return sorted(map(str, row))


@pytest.fixture
def one_version_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program with one more version, whose last step has nothing to do."""
    monkeypatch.setattr(schema, "NEWEST", schema.NEWEST + 1)


@pytest.mark.usefixtures("one_version_later")
def test_an_older_file_comes_over_whole_and_is_backed_up_before(team_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(team_file, tmp_path / "team.planner"))
    original = path.read_bytes()
    with Planner.open(path) as planner:
        migrated = rows(planner)
    older = backups_folder(path) / f"team.before-v{schema.NEWEST}.planner"
    assert older.exists()
    with closing(sqlite.connect(path)) as connection:
        assert sqlite.single_value(connection, "PRAGMA user_version") == schema.NEWEST
    with Planner.open(older) as planner:
        assert rows(planner) == migrated
    assert path.read_bytes() != original


@pytest.mark.usefixtures("one_version_later")
def test_an_older_file_is_not_migrated_by_looking_at_it(team_file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(team_file, tmp_path / "team.planner"))
    before = path.read_bytes()
    with pytest.raises(OlderVersion, match=r"Open it once for editing to bring it up to date\.$"):
        Planner.open(path, read_only=True)
    assert path.read_bytes() == before


def test_a_migration_that_fails_leaves_the_old_file(
    team_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(team_file, tmp_path / "team.planner"))
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise NotAPlannerFile

    monkeypatch.setattr(schema, "NEWEST", schema.NEWEST + 1)
    monkeypatch.setattr(schema, "run_migrations", fail)
    with pytest.raises(NotAPlannerFile):
        Planner.open(path)
    assert path.read_bytes() == before
    left = sorted(file.name for file in path.parent.iterdir())
    assert left == ["team backups", "team.planner"]
