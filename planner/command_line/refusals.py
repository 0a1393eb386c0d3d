"""Which errors are refusals that were foreseen, and the one line each becomes.

Every refusal of the house is a type of its own that carries its sentence. A ValueError of Python's own is a
fault of ours, not an answer to the user.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from planner.exchange.import_refused import ImportRefused
from planner.exchange.written_safely import FileNotWritten
from planner.persistence.errors import AlreadyOpen, DamagedFile, ReadOnlyFolder

OURS: Final = frozenset({"planner", "solver", "ui", "tests"})


def sentence_of(error: Exception) -> str | None:
    """The sentence for the user; None for an error that nobody foresaw."""
    match error:  # the remedies of the window are not those of a command
        case AlreadyOpen():
            held = f"Already open by {error.user} on {error.computer} since {error.since}"
            return f"{held}. Close it there first."
        case ReadOnlyFolder():
            return "This file or its folder cannot be written to. Copy it to a folder of yours."
        case DamagedFile(newest_backup=Path() as backup):
            return f"{error} It is in {backup.parent}: put a copy of it in this file's place."
    if isinstance(error, ImportRefused):
        return error.sentence
    if isinstance(error, ValueError | FileNotWritten) and type(error).__module__.split(".")[0] in OURS:
        return str(error)
    if isinstance(error, ModuleNotFoundError):
        return f"The library {error.name} is not installed. Start the planner with go.py, which installs it."
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}." if error.filename else f"{error.strerror}."
    return None
