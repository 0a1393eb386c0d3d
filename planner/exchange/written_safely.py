"""A file is replaced as a whole or not at all: an export that fails leaves the old file as it was.

Written beside its place, flushed to the disk, opened again and checked, then swapped in. A full disk, a
file that is open in Excel or a fault in the writer ends in one sentence and the old bytes.
"""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

ON_WINDOWS: Final = os.name == "nt"
Write = Callable[[Path], object]
Check = Callable[[Path], None]


class FileNotWritten(Exception):
    """Nothing was written; ``str()`` is the sentence that says why and what to do."""


class FileCheckFailed(Exception):
    """Raised by a check: the file that was just written does not say what it should."""


def write_safely(path: Path, write: Write, check: Check) -> None:
    """Let ``write`` fill a new file, ``check`` read it again, then put it in the place of ``path``.

    Raises FileNotWritten, with ``path`` untouched and nothing left beside it.
    """
    if path.is_dir():
        raise FileNotWritten(f"{path.name} is a folder. Choose a file name.")
    # In the same folder, so that the swap never crosses a disk; hidden, until it is whole.
    beside = path.with_name(f".{path.stem[:40]}-{secrets.token_hex(4)}{path.suffix}")
    try:
        try:
            beside.touch(exist_ok=False)
            write(beside)
            _flush_to_disk(beside)
            check(beside)
            os.replace(beside, path)
        finally:
            beside.unlink(missing_ok=True)
    except FileCheckFailed as fault:
        raise FileNotWritten(f"{path.name} was not written: {fault} {_kept(path)}") from fault
    except OSError as fault:
        raise FileNotWritten(_sentence(path, fault)) from fault
    _flush_folder(path.parent)


def write_bytes_safely(path: Path, data: bytes, check: Check | None = None) -> None:
    """The same for bytes that are ready; without a check of their own they must read back as they are."""

    def same(beside: Path) -> None:
        if beside.read_bytes() != data:
            raise FileCheckFailed("read again, it was not what was written.")

    write_safely(path, lambda beside: beside.write_bytes(data), check or same)


def _flush_to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the swap itself outlive a power cut. Windows does this by itself and cannot open folders; a disk
    that has no such promise to give has still swapped the file."""
    if ON_WINDOWS:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def _sentence(path: Path, fault: OSError) -> str:
    """What failed, what is safe, what to do."""
    if fault.errno in {errno.ENOSPC, errno.EDQUOT}:
        return (
            f"The disk is full: {path.name} was not written. {_kept(path)} Make room, or choose another disk."
        )
    if isinstance(fault, FileNotFoundError | NotADirectoryError):
        return f"{path.name} was not written: the folder {path.parent} is not there. Choose another."
    if isinstance(fault, PermissionError):
        if ON_WINDOWS and path.exists():
            return f"Close {path.name} in Excel, or save under another name. {_kept(path)}"
        return f"{path.name} was not written: the folder {path.parent} may not be written to. Choose another."
    return f"{path.name} was not written: {fault.strerror or fault}. {_kept(path)}"


def _kept(path: Path) -> str:
    return "The file that was there is unchanged." if path.exists() else "There is no half-written file."
