"""One open connection to a planner file: the driver, its safety settings, and the passphrase.

The driver is sqlcipher3 with or without a passphrase, because it brings its own SQLite: the one that
comes with Python may corrupt a file in WAL mode (fixed in 3.51.3).
"""

from __future__ import annotations

import hashlib
import os
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Protocol

import sqlcipher3.dbapi2

from planner.persistence.errors import (
    DamagedFile,
    DiskFault,
    DiskFull,
    FileBusy,
    ReadOnlyFolder,
    StoreError,
    UnsafeSqlite,
    WrongPassphrase,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HEADER = b"SQLite format 3\x00"
SALT_BYTES = 16
KEY_ROUNDS = 256_000  # what SQLCipher 4 uses, so that other SQLCipher tools can open the file too
PATIENCE_SECONDS = 5
OLDEST_SQLITE = (3, 37, 0)
WAL_IS_SAFE_FROM = (3, 51, 3)
WITHDRAWN_SQLITE = (3, 52, 0)

Row = tuple[object, ...]
DRIVER: ModuleType = sqlcipher3.dbapi2
DatabaseError: type[Exception] = DRIVER.DatabaseError


class Cursor(Protocol):
    """What we use of the driver's cursor."""

    def fetchone(self) -> Row | None: ...
    def fetchall(self) -> Sequence[Row]: ...


class Connection(Protocol):
    """What we use of the driver's connection; the driver itself has no annotations."""

    total_changes: int

    def execute(self, sql: str, /) -> Cursor: ...
    def backup(self, target: Connection, /) -> None: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True, repr=False)
class Key:
    """The file's key, derived once: deriving it again for every connection would cost 0.2 s each."""

    raw: bytes
    salt: bytes

    @classmethod
    def derive(cls, passphrase: str, salt: bytes) -> Key:
        raw = hashlib.pbkdf2_hmac("sha512", passphrase.encode(), salt, KEY_ROUNDS, dklen=32)
        return cls(raw, salt)

    @classmethod
    def from_hex(cls, raw: str, salt: str) -> Key:
        return cls(bytes.fromhex(raw), bytes.fromhex(salt))

    @classmethod
    def for_new_file(cls, passphrase: str) -> Key:
        return cls.derive(passphrase, os.urandom(SALT_BYTES))

    @classmethod
    def for_file(cls, path: Path, passphrase: str) -> Key:
        with path.open("rb") as file:
            return cls.derive(passphrase, file.read(SALT_BYTES))


def connect(
    path: Path, key: Key | None = None, *, mode: str = "rw", immutable: bool = False, ready: bool = True
) -> Connection:
    """Open the file. `mode` is "ro", "rw" or "rwc"; `immutable` leaves no trace beside a file that
    nobody else has open; `ready` applies the settings, which a migration must do without."""
    uri = f"{path.absolute().as_uri()}?mode={mode}" + ("&immutable=1" if immutable else "")
    connection: Connection = DRIVER.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=PATIENCE_SECONDS
    )
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")  # else it prints every page it dislikes
        connection.execute(f"PRAGMA key = \"x'{key.raw.hex()}{key.salt.hex()}'\"")
    if ready:
        _settle(connection)
    return connection


def _settle(connection: Connection) -> None:
    synchronous = "FULL" if wal_is_safe() else "EXTRA"
    for setting in (
        f"synchronous = {synchronous}",
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {setting}")


def journal_mode() -> str:
    return "WAL" if wal_is_safe() else "DELETE"


def wal_is_safe(version: tuple[int, ...] = DRIVER.sqlite_version_info) -> bool:
    """Whether this SQLite is free of the WAL-reset race (or has its backports)."""
    backported = any(version[:2] == short and version >= full for short, full in _BACKPORTS.items())
    return (version >= WAL_IS_SAFE_FROM and version != WITHDRAWN_SQLITE) or backported


_BACKPORTS = {(3, 44): (3, 44, 6), (3, 50): (3, 50, 7)}


def require_sound_sqlite(version: tuple[int, ...] = DRIVER.sqlite_version_info) -> None:
    """Refuse to touch any file with a library that is too old to be trusted."""
    if version < OLDEST_SQLITE:
        raise UnsafeSqlite(".".join(map(str, version)))


def single_value(connection: Connection, sql: str) -> object:
    row = connection.execute(sql).fetchone()
    return None if row is None else row[0]


_KINDS: dict[int, type[StoreError]] = {
    5: FileBusy,
    6: FileBusy,
    8: ReadOnlyFolder,
    10: DiskFault,
    11: DamagedFile,
    13: DiskFull,
    14: DiskFault,
    26: WrongPassphrase,
}


def in_words(error: BaseException) -> StoreError | None:
    """The house's error for one of SQLite's, or None when it is not about the file or the disk."""
    code = getattr(error, "sqlite_errorcode", None)
    kind = _KINDS.get(code & 0xFF) if isinstance(code, int) else None
    return kind() if kind else None


@contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's errors about file and disk into ours; let all others pass."""
    try:
        yield
    except DRIVER.Error as error:
        ours = in_words(error)
        if ours is None:
            raise
        raise ours from error
