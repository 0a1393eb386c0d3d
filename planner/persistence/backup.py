"""Backups: made through SQLite's backup interface, checked before they count, thinned with age.

Copying the file itself would miss what still is in its log. A backup goes to a folder beside the file;
its name carries the revision, so their order does not hang on a clock.
"""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from planner.persistence import file_check, sqlite
from planner.persistence.errors import BackupFailed, DamagedFile, StoreError
from planner.persistence.file_lock import FileLock
from planner.persistence.retention import superfluous
from planner.persistence.sqlite import Connection, Key
from planner.persistence.swap import beside, discard, flush_folder, swap_in

_NAME = re.compile(r"(?P<stem>.+) r(?P<revision>\d{8}) (?P<when>\d{8}-\d{6})$")


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup, as its name tells it."""

    path: Path
    revision: int
    made_at: datetime


def backups_folder(path: Path) -> Path:
    return path.with_name(f"{path.stem} backups")


def backups(path: Path) -> list[Backup]:
    """All backups of a file, newest first (by revision, then by name)."""
    found = [_described(each) for each in backups_folder(path).glob(f"*{path.suffix}")]
    mine = [backup for stem, backup in filter(None, found) if stem == path.stem]
    return sorted(mine, key=lambda backup: (backup.revision, backup.path.name), reverse=True)


def newest_backup(path: Path) -> Path | None:
    made = backups(path)
    return made[0].path if made else None


def _described(path: Path) -> tuple[str, Backup] | None:
    match = _NAME.match(path.stem)
    if match is None:
        return None
    made_at = datetime.strptime(match["when"], "%Y%m%d-%H%M%S")
    return match["stem"], Backup(path, int(match["revision"]), made_at)


def back_up(path: Path, key: Key | None, revision: int) -> Path:
    """Back up an open file and thin the older backups. Unchanged since the newest one: that one."""
    made = backups(path)
    if made and made[0].revision == revision:
        return made[0].path
    now = datetime.now()
    finished = back_up_file(path, key, f" r{revision:08d} {now:%Y%m%d-%H%M%S}")
    _thin(path)
    return finished


def back_up_file(path: Path, key: Key | None, mark: str) -> Path:
    """One checked backup called after the file and a mark; it counts only when it reads back whole."""
    separator = "" if mark.startswith(" ") else "."
    target = backups_folder(path) / f"{path.stem}{separator}{mark}{path.suffix}"
    draft = beside(target)
    try:
        target.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise BackupFailed(f"{error.strerror}.") from error
    try:
        with sqlite.translated():
            _copy(path, draft, key)
        _compare(path, draft, key)
        swap_in(draft, target)
    except OSError as error:
        raise BackupFailed(f"{error.strerror}.") from error
    except StoreError as error:
        raise BackupFailed(str(error)) from error
    except sqlite.DatabaseError as error:  # the backup interface tells of a full disk without a code
        raise BackupFailed("the disk is full or cannot be written to.") from error
    finally:
        discard(draft)
    return target


def _copy(source: Path, target: Path, key: Key | None) -> None:
    with (
        closing(sqlite.connect(source, key, mode="rw")) as original,
        closing(sqlite.connect(target, key, mode="rwc")) as copy,
    ):
        original.backup(copy)
        # The copy of a WAL file says WAL too; as a single file it can be read anywhere.
        copy.execute("PRAGMA journal_mode = DELETE")


def _compare(source: Path, copy: Path, key: Key | None) -> None:
    file_check.check_whole(copy, key, nobody_writes=True, thoroughly=True)
    with (
        closing(sqlite.connect(source, key, mode="ro")) as original,
        closing(sqlite.connect(copy, key, mode="ro", immutable=True)) as written,
    ):
        if row_counts(original) != row_counts(written):
            raise DamagedFile


def row_counts(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    names = sorted(str(row[0]) for row in tables)
    return {name: _count(connection, name) for name in names}


def _count(connection: Connection, name: str) -> int:
    quoted = name.replace('"', '""')
    return int(str(sqlite.single_value(connection, f'SELECT count(*) FROM "{quoted}"')))  # noqa: S608 (names from the schema itself)


def _thin(path: Path) -> None:
    made = backups(path)
    for index in superfluous([backup.made_at for backup in made], today=date.today()):
        made[index].path.unlink(missing_ok=True)


def restore(backup: Path, path: Path, passphrase: str | None = None) -> Path | None:
    """Put a checked backup in a file's place. The file that was there is kept; its new name is returned."""
    key = file_check.key_for(backup, passphrase)
    file_check.check_whole(backup, key, nobody_writes=True, thoroughly=True)
    lock = FileLock(path)
    lock.acquire()
    draft = beside(path)
    try:
        draft.write_bytes(backup.read_bytes())
        kept = _set_aside(path)
        swap_in(draft, path)
    finally:
        discard(draft)
        lock.release()
    return kept


def _set_aside(path: Path) -> Path | None:
    """Rename a file with its log: a log left behind would be played into the restored file."""
    if not path.exists():
        return None
    kept = path.with_name(f"{path.stem}.replaced-{datetime.now():%Y%m%d-%H%M%S}{path.suffix}")
    for tail in ("-wal", "-shm"):
        log = path.with_name(path.name + tail)
        if log.exists():
            log.rename(kept.with_name(kept.name + tail))
    path.rename(kept)
    flush_folder(path.parent)
    return kept
