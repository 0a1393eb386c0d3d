"""A file is replaced as a whole or not at all: an export that fails leaves the old file as it was.

Written beside its place, flushed to the disk, opened again and checked, then swapped in. A full disk, a
file that is open in Excel or a fault in the writer ends in one sentence and the old bytes.
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

Write = Callable[[Path], None]
Check = Callable[[Path], None]


class FileNotWritten(Exception):
    """Nothing was written; ``str()`` is the sentence that says why and what to do."""


class FileCheckFailed(Exception):
    """Raised by a check: the file that was just written does not say what it should."""


def write_safely(path: Path, write: Write, check: Check) -> None:
    """Let ``write`` fill a new file, ``check`` read it again, then put it in the place of ``path``.

    Raises FileNotWritten, with ``path`` untouched and nothing left beside it.
    """
    try:
        beside = _new_file_beside(path)
        try:
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


def _new_file_beside(path: Path) -> Path:
    """An empty file of the same folder and kind, so that the swap never crosses a disk."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:40]}-", suffix=path.suffix)
    os.close(handle)
    if os.name == "posix":
        os.chmod(name, 0o666 & ~_umask())  # mkstemp closes the file to everyone else
    return Path(name)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _flush_to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the swap itself outlive a power cut; Windows does this by itself and cannot open folders."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno not in {errno.EINVAL, errno.ENOTSUP}:  # some disks have no such promise to give
            raise
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
    if isinstance(fault, IsADirectoryError):
        return f"{path} is a folder. Choose a file name."
    if isinstance(fault, PermissionError):
        if os.name == "nt" and path.exists():
            return f"Close {path.name} in Excel, or save under another name. {_kept(path)}"
        return f"{path.name} was not written: the folder {path.parent} may not be written to. Choose another."
    return f"{path.name} was not written: {fault.strerror or fault}. {_kept(path)}"


def _kept(path: Path) -> str:
    return "The file that was there is unchanged." if path.exists() else "There is no half-written file."
