"""What a change was about, as it goes up to the screens: kinds of things and cells, never rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

Cell = tuple[int, date]  # person id and date


@dataclass(frozen=True, slots=True)
class Changes:
    """The result of one command, undo or redo.

    `kinds` are the kinds of things that changed ("duty", "hotspot_hours": class names in small letters;
    "certificate" for a rota of which only what a build has proven is different);
    `cells` are the people and dates whose duties changed, in whichever rota; `days` the dates whose run
    sheets did.
    """

    revision: int
    label: str
    kinds: frozenset[str]
    cells: frozenset[Cell]
    days: frozenset[date] = frozenset()

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return bool(self.kinds)


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the history: what was done, when and by whom; `undone` steps can be redone."""

    label: str
    done_at: datetime
    done_by: str
    undone: bool
