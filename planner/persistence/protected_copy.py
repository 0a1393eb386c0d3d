"""A copy of an open file that only a passphrase opens. The file itself is read and never written to.

A copy and not a change of the file: the backups beside it, and pages that its disk has not written over yet,
would still be readable, while the window called it protected.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from planner.persistence import file_check, sqlite
from planner.persistence.backup import row_counts
from planner.persistence.errors import (
    CopyFailed,
    DamagedFile,
    DiskFault,
    DiskFull,
    FileInTheWay,
    NoPassphrase,
    PassphrasesDiffer,
    ReadOnlyFolder,
    StoreError,
)
from planner.persistence.location import refuse_shared_folder
from planner.persistence.sqlite import Connection, Key
from planner.persistence.swap import beside, discard, swap_in
from solver.language import tr

_WHY: dict[type[StoreError], str] = {
    DiskFull: tr("the disk is full."),
    DiskFault: tr("the disk could not be read or written."),
    ReadOnlyFolder: tr("nothing can be written into that folder."),
}
SOURCE = "original"  # the name that the open file has while it is copied


def copy_with_passphrase(path: Path, key: Key | None, target: Path, passphrase: str, again: str) -> None:
    """Write the copy beside its place, check it there, and give it its name. Raises StoreError with a
    sentence; then there is no copy, and everything that was there before is as it was."""
    if not passphrase.strip():
        raise NoPassphrase
    if passphrase != again:
        raise PassphrasesDiffer
    if target.exists():
        raise FileInTheWay(target.name)
    if not target.parent.is_dir():
        raise CopyFailed(tr("the folder is not there."))
    refuse_shared_folder(target)
    draft, new_key = beside(target), Key.for_new_file(passphrase)
    try:
        with sqlite.translated():
            _write(path, key, draft, new_key)
        _check(path, key, draft, new_key)
        swap_in(draft, target)
    except OSError as error:
        raise CopyFailed(f"{error.strerror}.") from error
    except StoreError as error:
        raise CopyFailed(_WHY.get(type(error), str(error))) from error
    except sqlite.DatabaseError as error:  # of a full disk the export tells without a code
        raise CopyFailed(_WHY[DiskFault]) from error
    finally:
        discard(draft)


def _write(path: Path, key: Key | None, draft: Path, new_key: Key) -> None:
    """All of it in one transaction, so that it is one state of the file whatever goes on meanwhile."""
    with closing(sqlite.connect(draft, new_key, mode="rwc", ready=False)) as copy:
        secret = f"x'{key.raw.hex()}{key.salt.hex()}'" if key else ""
        source = f"{path.absolute().as_uri()}?mode=ro".replace("'", "''")
        copy.execute(f"ATTACH DATABASE '{source}' AS {SOURCE} KEY \"{secret}\"")
        copy.execute("BEGIN")
        copy.execute(f"SELECT sqlcipher_export('main', '{SOURCE}')")
        for mark in ("application_id", "user_version"):  # what the export leaves out
            copy.execute(f"PRAGMA main.{mark} = {_number(copy, f'PRAGMA {SOURCE}.{mark}')}")
        copy.execute("COMMIT")
        copy.execute(f"DETACH DATABASE {SOURCE}")
        copy.execute(f"PRAGMA journal_mode = {sqlite.journal_mode()}")


def _check(path: Path, key: Key | None, draft: Path, new_key: Key) -> None:
    """It counts only when it reads back whole, with every row."""
    file_check.check_whole(draft, new_key, nobody_writes=False, thoroughly=True)
    with (
        closing(sqlite.connect(path, key, mode="ro")) as original,
        closing(sqlite.connect(draft, new_key, mode="ro")) as written,
    ):
        if row_counts(original) != row_counts(written):
            raise DamagedFile


def _number(connection: Connection, sql: str) -> int:
    return int(str(sqlite.single_value(connection, sql)))
