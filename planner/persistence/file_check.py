"""Is it a planner file, of which version, and is it whole? Asked before a single byte is written."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

from planner.persistence import sqlite
from planner.persistence.errors import (
    DamagedFile,
    MissingFile,
    NewerVersion,
    NoPassphraseHere,
    NotAPlannerFile,
    PassphraseNeeded,
    StoreError,
    WrongPassphrase,
)
from planner.persistence.sqlite import HEADER, Connection, Key

APPLICATION_ID = 0x43535450  # "CSTP", at byte 68 of every planner file
SMALLEST_PAGE = 512


def key_for(path: Path, passphrase: str | None) -> Key | None:
    """The key of a file, after looking at its first bytes only."""
    if not path.is_file():
        raise MissingFile(path.name)
    with path.open("rb") as file:
        start = file.read(len(HEADER))
    if start == HEADER:
        if passphrase is not None:
            raise NoPassphraseHere
        return None
    if not _may_be_encrypted(path, start):
        raise NotAPlannerFile
    if passphrase is None:
        raise PassphraseNeeded
    return Key.for_file(path, passphrase)


def _may_be_encrypted(path: Path, start: bytes) -> bool:
    """Encrypted files are whole pages of noise; a text file or a workbook is not."""
    size = path.stat().st_size
    return size > 0 and size % SMALLEST_PAGE == 0 and not start.isascii()


def read_version(path: Path, key: Key | None, *, nobody_writes: bool, newest: int) -> int:
    """The schema number of a planner file; raises for another program's file and for a newer one."""
    with closing(_look(path, key, nobody_writes)) as connection:
        try:
            application = sqlite.single_value(connection, "PRAGMA application_id")
            version = sqlite.single_value(connection, "PRAGMA user_version")
        except sqlite.DatabaseError as error:
            raise _as_read_error(error, key) from error
    if application != APPLICATION_ID or not isinstance(version, int) or version < 1:
        raise NotAPlannerFile
    if version > newest:
        raise NewerVersion(version)
    return version


def check_whole(path: Path, key: Key | None, *, nobody_writes: bool, thoroughly: bool) -> None:
    """Raise DamagedFile unless SQLite (and SQLCipher's page seals) find nothing wrong."""
    with closing(_look(path, key, nobody_writes)) as connection:
        try:
            faults = _faults(connection, key, thoroughly)
        except sqlite.DatabaseError as error:
            raise _as_read_error(error, key) from error
    if faults:
        raise DamagedFile


def _faults(connection: Connection, key: Key | None, thoroughly: bool) -> list[object]:
    question = "integrity_check" if thoroughly else "quick_check"
    faults = [row[0] for row in connection.execute(f"PRAGMA {question}").fetchall() if row[0] != "ok"]
    if thoroughly:
        faults += [row[0] for row in connection.execute("PRAGMA foreign_key_check").fetchall()]
        if key is not None:
            faults += [row[0] for row in connection.execute("PRAGMA cipher_integrity_check").fetchall()]
    return faults


def _look(path: Path, key: Key | None, nobody_writes: bool) -> Connection:
    """A connection that leaves no trace: no log beside the file unless one is there already."""
    with sqlite.translated():
        return sqlite.connect(path, key, mode="ro", immutable=nobody_writes and not left_over_log(path))


def left_over_log(path: Path) -> bool:
    """Whether a write-ahead log with content lies beside the file: it is open, or was not closed."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def empty_log(path: Path) -> bool:
    """Whether a write-ahead log without content lies beside the file: it is open, or was only looked at."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size == 0


def may_write_beside(path: Path) -> bool:
    return os.access(path.parent, os.W_OK) and os.access(path, os.W_OK)


def _as_read_error(error: BaseException, key: Key | None) -> StoreError:
    """The same answer of SQLite means a wrong passphrase with a key, and damage without one."""
    ours = sqlite.in_words(error)
    if isinstance(ours, WrongPassphrase) and key is None:
        return DamagedFile()
    return ours or DamagedFile()
