"""An open planner file: opened with every check, held by one writer, read and written in transactions."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from planner.persistence import file_check, schema, sqlite
from planner.persistence.backup import back_up_file, backups_folder, newest_backup
from planner.persistence.errors import (
    DamagedFile,
    DiskFull,
    FileInTheWay,
    NewerVersion,
    NoRoom,
    OlderVersion,
    ReadOnlyFolder,
    StoreError,
    ViewOnly,
)
from planner.persistence.file_lock import FileLock
from planner.persistence.location import refuse_shared_folder
from planner.persistence.sqlite import Key
from planner.persistence.swap import beside, discard, swap_in

WRITES = "writes"  # the execution option that marks a writing transaction


class Database:
    """One open file. `reading` cannot write, and `writing` commits as a whole or not at all."""

    def __init__(self, path: Path, key: Key | None, lock: FileLock | None) -> None:
        self.path = path
        self.key = key
        self._lock = lock
        self._engine = self._make_engine()

    @property
    def read_only(self) -> bool:
        return self._lock is None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session on one consistent state of the file; any attempt to write in it fails."""
        with _file_errors(), Session(self._engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that is committed at the end, or rolled back when anything is raised."""
        if self.read_only:
            raise ViewOnly
        engine = self._engine.execution_options(**{WRITES: True})
        with _file_errors(), Session(engine) as session, session.begin():
            yield session

    def close(self) -> None:
        """Give up the file. SQLite folds its log into it when the last connection closes."""
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()
        else:
            _sweep(self.path, self.key)

    def _make_engine(self) -> Engine:
        mode = "ro" if self.read_only else "rw"
        # Only where nothing can be written beside the file is it certain that nobody writes it.
        immutable = self.read_only and not file_check.may_write_beside(self.path)

        def connect() -> sqlite.Connection:
            return sqlite.connect(self.path, self.key, mode=mode, immutable=immutable)

        engine = create_engine("sqlite://", module=sqlite.DRIVER, creator=connect, poolclass=QueuePool)
        event.listen(engine, "begin", _begin)
        return engine


def create(path: Path, passphrase: str | None = None) -> Database:
    """Make a new file with the newest schema and its first rows, then open it."""
    sqlite.require_sound_sqlite()
    if path.exists():
        raise FileInTheWay(path.name)
    refuse_shared_folder(path)
    key = None if passphrase is None else Key.for_new_file(passphrase)
    draft = beside(path)
    with _beginning(), _locked(path) as lock:
        try:
            schema.create(draft, key)
            swap_in(draft, path)
        finally:
            discard(draft)
        return Database(path, key, lock)


def open_file(path: Path, passphrase: str | None = None, *, read_only: bool = False) -> Database:
    """Open a file after every check; nothing is written before all of them are passed."""
    sqlite.require_sound_sqlite()
    key = file_check.key_for(path, passphrase)
    if read_only:
        return _open_for_viewing(path, key)
    refuse_shared_folder(path)
    if not file_check.may_write_beside(path):
        raise ReadOnlyFolder
    with _beginning(), _locked(path) as lock:
        _check_and_update(path, key, unclean=lock.was_left_behind or file_check.left_over_log(path))
        return Database(path, key, lock)


def open_beside(path: Path, key: Key | None) -> Database:
    """Open for reading what another process of this program has open, and has checked."""
    sqlite.require_sound_sqlite()
    return Database(path, key, lock=None)


def _open_for_viewing(path: Path, key: Key | None) -> Database:
    alone = not file_check.may_write_beside(path)
    try:
        with _backup_named(path):
            version = file_check.read_version(path, key, nobody_writes=alone, newest=schema.NEWEST)
        if version < schema.NEWEST:
            raise OlderVersion(version)
    except (NewerVersion, OlderVersion):
        _sweep(path, key)
        raise
    return Database(path, key, lock=None)


def _check_and_update(path: Path, key: Key | None, *, unclean: bool) -> None:
    """Version, then wholeness (thoroughly after a crash), then the schema's newest form."""
    with _backup_named(path):
        version = file_check.read_version(path, key, nobody_writes=True, newest=schema.NEWEST)
        file_check.check_whole(path, key, nobody_writes=True, thoroughly=unclean)
    if version < schema.NEWEST:
        back_up_file(path, key, f"before-v{schema.NEWEST}")
        schema.update(path, key, version)


def _sweep(path: Path, key: Key | None) -> None:
    """Have SQLite take away the empty log that looking at a file leaves beside it, if nobody has it open.

    It does so when the last connection that may write is closed; one that only reads must leave it there.
    """
    if not file_check.empty_log(path) or not file_check.may_write_beside(path):
        return
    with suppress(StoreError, OSError, sqlite.DatabaseError), _locked(path) as lock:
        try:
            with closing(sqlite.connect(path, key)) as connection:
                sqlite.single_value(connection, "PRAGMA user_version")
        finally:
            lock.release()


@contextmanager
def _backup_named(path: Path) -> Iterator[None]:
    try:
        yield
    except DamagedFile as error:
        raise DamagedFile(newest_backup(path), backups_folder(path)) from error


@contextmanager
def _locked(path: Path) -> Iterator[FileLock]:
    """The lock of a file, given up again unless what is done under it succeeds."""
    lock = FileLock(path)
    lock.acquire()
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


@contextmanager
def _beginning() -> Iterator[None]:
    """Errors of disk and file before there was anything to lose."""
    try:
        with _file_errors():
            yield
    except DiskFull as error:
        raise NoRoom from error
    except OSError as error:
        raise _refusal_of_the_system(error) from error


def _refusal_of_the_system(error: OSError) -> StoreError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return NoRoom()
    return ReadOnlyFolder()


def _begin(connection: Connection) -> None:
    """Writers take SQLite's write lock at once: a transaction that reads first may be refused later."""
    writes = bool(connection.get_execution_options().get(WRITES))
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _file_errors() -> Iterator[None]:
    """Errors of disk and file in our words, whether SQLAlchemy wrapped them or not."""
    try:
        with sqlite.translated():
            yield
    except DBAPIError as error:
        ours = sqlite.in_words(error.orig) if error.orig is not None else None
        if ours is None:
            raise
        raise ours from error
