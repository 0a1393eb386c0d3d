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

from solver.language import tr

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
        raise FileNotWritten(tr("{name} is a folder. Choose a file name.", name=path.name))
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
        raise FileNotWritten(
            tr("{name} was not written: {fault} {kept}", name=path.name, fault=fault, kept=_kept(path))
        ) from fault
    except OSError as fault:
        raise FileNotWritten(_sentence(path, fault)) from fault
    _flush_folder(path.parent)


def write_bytes_safely(path: Path, data: bytes, check: Check | None = None) -> None:
    """The same for bytes that are ready; without a check of their own they must read back as they are."""

    def same(beside: Path) -> None:
        if beside.read_bytes() != data:
            raise FileCheckFailed(tr("read again, it was not what was written."))

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
        return tr(
            "The disk is full: {name} was not written. {kept} Make room, or choose another disk.",
            name=path.name,
            kept=_kept(path),
        )
    if isinstance(fault, FileNotFoundError | NotADirectoryError):
        return tr(
            "{name} was not written: the folder {parent} is not there. Choose another.",
            name=path.name,
            parent=path.parent,
        )
    if isinstance(fault, PermissionError):
        if ON_WINDOWS and path.exists():
            return tr(
                "Close {name} in Excel, or save under another name. {kept}", name=path.name, kept=_kept(path)
            )
        return tr(
            "{name} was not written: the folder {parent} may not be written to. Choose another.",
            name=path.name,
            parent=path.parent,
        )
    return tr(
        "{name} was not written: {strerror}. {kept}",
        name=path.name,
        strerror=fault.strerror or fault,
        kept=_kept(path),
    )


def _kept(path: Path) -> str:
    return (
        tr("The file that was there is unchanged.") if path.exists() else tr("There is no half-written file.")
    )
