"""The report of a fault: what somebody needs who is to mend it, and nothing about anybody.

It names the error, the places in the program and the versions. What the error says is left out, and so are
the values given on the command line: both may hold names.
"""

from __future__ import annotations

import platform
import sys
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]


def write_report(error: BaseException, given: Sequence[str], file: object) -> str:
    """Write it beside the planner file, else in the folder for temporary files; a sentence says where."""
    text = "\n".join(_lines(error, given)) + "\n"
    name = f"planner-fault-{datetime.now():%Y%m%d-%H%M%S}.txt"
    beside = [file.absolute().parent] if isinstance(file, Path) else []
    for folder in (*beside, Path(tempfile.gettempdir())):
        try:
            (folder / name).write_text(text, encoding="utf-8")
        except OSError:
            continue
        return f"A report without names is in {folder / name}."
    return "No report could be written."


def _lines(error: BaseException, given: Sequence[str]) -> Iterator[str]:
    yield "Fault of the community safety planner. No names, no values, no text of the data."
    yield f"At: {datetime.now():%Y-%m-%d %H:%M}"
    yield f"Python {platform.python_version()} on {platform.system()} {platform.release()}"
    yield f"Command: {' '.join(_words(given))}"
    for one in _chain(error):
        yield ""
        yield f"{type(one).__module__}.{type(one).__qualname__}"
        for frame in traceback.extract_tb(one.__traceback__):
            yield f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}"


def _words(given: Sequence[str]) -> Iterator[str]:
    """The command and the names of its options, without what was given to them."""
    yield from given[:1]
    yield from (word.partition("=")[0] for word in given[1:] if word.startswith("--"))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _place(filename: str) -> str:
    """A file by its place in the program or in a library, never by the folder of somebody's home."""
    path = Path(filename)
    for folder in (ROOT, *map(Path, sys.path)):
        if folder.is_absolute() and path.is_relative_to(folder):
            return path.relative_to(folder).as_posix()
    return path.name
