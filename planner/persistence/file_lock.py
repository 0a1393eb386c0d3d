"""One writer at a time: a lock that the operating system drops when the process dies.

The lock is held on a small file beside the planner file. That file says who holds it, but its mere
existence means nothing: after a crash it stays, unlocked, and the next opener takes it over.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from planner.persistence.errors import AlreadyOpen

UNKNOWN = "another user"


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the file open; `since` is in the clock of that computer."""

    user: str
    computer: str
    since: str

    @classmethod
    def me(cls) -> Holder:
        return cls(current_user(), platform.node() or "this computer", f"{datetime.now():%H:%M on %d/%m/%Y}")


def current_user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return UNKNOWN


class FileLock:
    """The lock of one planner file. `was_left_behind` tells that the last holder did not close it."""

    def __init__(self, path: Path) -> None:
        self.path = path.with_name(f"{path.name}.lock")
        self.was_left_behind = False
        self._file: int | None = None

    def acquire(self) -> None:
        """Take the lock or raise AlreadyOpen or OSError at once; there is no waiting."""
        while self._file is None:
            existed = self.path.exists()
            file = self._open()
            if not _try_lock(file):
                os.close(file)
                raise self._already_open()
            if _same_file(file, self.path):
                self.was_left_behind = existed
                self._file = file
            else:  # removed by its holder between our open and our lock
                os.close(file)
        try:
            self._write_holder(self._file)
        except OSError:  # else this very program would be told that somebody has the file open
            self.release()
            raise

    def release(self) -> None:
        if self._file is None:
            return
        file, self._file = self._file, None
        # Windows cannot remove an open file; there it stays behind, unlocked and therefore harmless.
        with contextlib.suppress(OSError):
            self.path.unlink()
        os.close(file)

    def _open(self) -> int:
        return os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)

    def _write_holder(self, file: int) -> None:
        os.ftruncate(file, 0)
        os.lseek(file, 0, os.SEEK_SET)
        os.write(file, json.dumps(asdict(Holder.me())).encode())

    def _already_open(self) -> AlreadyOpen:
        try:
            holder = Holder(**json.loads(self.path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            holder = Holder(UNKNOWN, "another computer", "a moment ago")
        return AlreadyOpen(holder.user, holder.computer, holder.since)


def _same_file(file: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    FAR_BYTE = 1 << 30  # Windows locks bar reading too, so the lock lies beyond the text

    def _try_lock(file: int) -> bool:
        os.lseek(file, FAR_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
