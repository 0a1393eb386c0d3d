"""Replacing a file so that at every moment either the old or the whole new one is there."""

from __future__ import annotations

import os
import secrets
from pathlib import Path


def beside(target: Path) -> Path:
    """A name for a temporary file in the folder of the target, so that the swap is a mere renaming."""
    return target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")


def discard(draft: Path) -> None:
    """Remove a temporary database that came to nothing, or was swapped in, with all it left beside it."""
    for tail in ("", "-wal", "-shm", "-journal"):
        draft.with_name(draft.name + tail).unlink(missing_ok=True)


def swap_in(finished: Path, target: Path) -> None:
    """Put a finished file in the target's place: its content reaches the disk before its name does."""
    flush_to_disk(finished)
    os.replace(finished, target)
    flush_folder(target.parent)


def flush_to_disk(path: Path) -> None:
    file = os.open(path, os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def flush_folder(folder: Path) -> None:
    """Make a renaming last; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    file = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
