"""The bytes of a file, once it is known to be there, to be a file, and to be of bearable size."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from planner.exchange.import_refused import ImportRefused
from solver.language import tr

MOST_BYTES: Final = 50_000_000


def checked_size(path: Path, most_bytes: int = MOST_BYTES) -> int:
    """The size of a file in bytes, or a refusal that names it."""
    try:
        if path.is_dir():
            raise ImportRefused(tr("{name} is a folder; choose a file in it.", name=path.name))
        size = path.stat().st_size
    except OSError as reason:
        raise _unreadable(path, reason) from reason
    if size > most_bytes:
        megabytes, most = (tr("{number:,.0f} MB", number=number / 1e6) for number in (size, most_bytes))
        raise ImportRefused(
            tr(
                "{name} is too large: {megabytes}, and at most {most} are read.",
                name=path.name,
                megabytes=megabytes,
                most=most,
            )
        )
    return size


def read_bytes(path: Path, most_bytes: int = MOST_BYTES) -> bytes:
    """All bytes of a file."""
    checked_size(path, most_bytes)
    try:
        return path.read_bytes()
    except OSError as reason:
        raise _unreadable(path, reason) from reason


def _unreadable(path: Path, reason: OSError) -> ImportRefused:
    if isinstance(reason, FileNotFoundError):
        return ImportRefused(
            tr(
                "{name} was not found in {parent}; check the name and place.",
                name=path.name,
                parent=path.parent,
            )
        )
    return ImportRefused(
        tr("{name} cannot be opened ({strerror}).", name=path.name, strerror=reason.strerror or reason)
    )
