"""The schema's versions: creating the newest, and bringing an older file up to it on a copy.

To change the schema: change the mapped class, add the next file in `migrations/versions` (a test prints
what differs until they agree), raise NEWEST and name the revision here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from planner.persistence import backup, file_check, sqlite
from planner.persistence.errors import DamagedFile
from planner.persistence.file_lock import current_user
from planner.persistence.first_rows import write_first_rows
from planner.persistence.sqlite import Key
from planner.persistence.swap import beside, discard, swap_in

REVISIONS = {1: "0001", 2: "0002", 3: "0003", 4: "0004", 5: "0005", 6: "0006"}
NEWEST = max(REVISIONS)
MIGRATIONS = Path(__file__).parent / "migrations"


def create(path: Path, key: Key | None) -> None:
    """Make a file with the newest schema and its first rows. `path` must not exist."""
    with _connected(path, key, "rwc") as connection:
        run_migrations(connection)
        with Session(connection) as session:
            write_first_rows(session, current_user())
            session.commit()
    _finish(path, key)


def update(path: Path, key: Key | None, version: int) -> None:
    """Migrate a copy, check it, and put it in the file's place; the file itself is never half-migrated."""
    draft = beside(path)
    try:
        with (
            closing(sqlite.connect(path, key, mode="rw")) as original,
            closing(sqlite.connect(draft, key, mode="rwc")) as copy,
        ):
            original.backup(copy)
            counts = backup.row_counts(original)
            original.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        migrate(draft, key, version, counts)
        swap_in(draft, path)
    finally:
        discard(draft)


def migrate(path: Path, key: Key | None, version: int, counts: dict[str, int]) -> None:
    """Bring a file from `version` to the newest; no row of `counts` may be missing afterwards."""
    with _connected(path, key, "rw") as connection:
        run_migrations(connection)
    _finish(path, key)
    with closing(sqlite.connect(path, key, mode="ro")) as migrated:
        now = backup.row_counts(migrated)
    lost = [name for name, count in counts.items() if now.get(name, count) < count]
    if lost:
        raise DamagedFile
    file_check.check_whole(path, key, nobody_writes=False, thoroughly=True)


def run_migrations(connection: Connection, target: str = REVISIONS[NEWEST]) -> None:
    """Run Alembic on a connection. Foreign keys must be off: with them on, rebuilding a table deletes
    the rows that refer to it."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, target)


def _finish(path: Path, key: Key | None) -> None:
    """Mark the file as ours, of the newest version, and let it log ahead."""
    with closing(sqlite.connect(path, key)) as connection:
        connection.execute(f"PRAGMA application_id = {file_check.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {NEWEST}")
        connection.execute(f"PRAGMA journal_mode = {sqlite.journal_mode()}")


@contextmanager
def _connected(path: Path, key: Key | None, mode: str) -> Iterator[Connection]:
    engine = create_engine(
        "sqlite://",
        module=sqlite.DRIVER,
        creator=lambda: sqlite.connect(path, key, mode=mode, ready=False),
        poolclass=NullPool,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    with engine.begin() as connection:
        yield connection
