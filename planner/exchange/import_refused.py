"""How an import says no: one sentence, the values that could not be read, and what it needs to be told.

A refused file leaves nothing behind: every reader parses the whole file into frozen rows first, and the
caller stores them only when there was no refusal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from solver.language import tr

NOTHING: Final = tr("Nothing was imported.")
_SHOWN: Final = 40


@dataclass(frozen=True, slots=True)
class RowError:
    """One value that cannot be read: where it stands, what it says and what would be accepted.

    place: "line 7" in a CSV file, "Leave!C7" in a workbook. problem: "is not a valid date".
    allowed: "write 31/12/2026 or 2026-12-31".
    """

    place: str
    column: str
    value: str
    problem: str
    allowed: str
    line_number: int = 0

    @property
    def sentence(self) -> str:
        value = f"“{shortened(self.value)}” " if self.value.strip() else ""
        return f"{self.place}, {self.column}: {value}{self.problem}; {self.allowed}."


@dataclass(frozen=True, slots=True)
class Question:
    """What only a person can settle: the answer goes into `Answers` and the file is read again.

    about: "sheet", "date order", "force", or the name of the template column that was not found.
    also: further columns that were not found, with the same choices.
    """

    about: str
    choices: tuple[str, ...]
    also: tuple[str, ...] = ()


class ImportRefused(ValueError):
    """Nothing of a file was taken in. `sentence` says where, what and what to do."""

    def __init__(
        self, sentence: str, row_errors: Sequence[RowError] = (), question: Question | None = None
    ) -> None:
        self.sentence = f"{sentence} {NOTHING}"
        self.row_errors = tuple(row_errors)
        self.question = question
        super().__init__(self.sentence)

    @classmethod
    def for_rows(
        cls, source: str, row_errors: Sequence[RowError], question: Question | None = None
    ) -> ImportRefused:
        """The refusal of a file whose layout is right and some of whose values are not."""
        first = row_errors[0].sentence
        if len(row_errors) == 1:
            return cls(f"{source}, {first}", row_errors, question)
        count = len(row_errors)
        return cls(
            tr(
                "{source}: {count} values cannot be read; the first is {first}",
                source=source,
                count=count,
                first=first,
            ),
            row_errors,
            question,
        )


def shortened(value: str) -> str:
    """A value short enough to quote in a sentence."""
    return value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
