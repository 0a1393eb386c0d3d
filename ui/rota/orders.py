"""What the user does to cells, as the planner's commands. No Qt: a selection goes in, a command comes out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from planner.commands.absences import AddAbsence
from planner.commands.command import Together
from planner.commands.duties import (
    AssignDuty,
    ClearDuties,
    LockCells,
    MoveDuty,
    PasteDuties,
    SwapDuties,
    UnlockCells,
)
from planner.views.rota_grid import CellKind, PersonRow, RotaCell
from ui.widgets.figures import many

if TYPE_CHECKING:
    from planner.commands.command import Command

Cell = tuple[int, date]
Edit = tuple[int, date, str | None]


def set_shift(rota_id: int, cells: Sequence[Cell], code: str | None) -> Command:
    """A shift, or with None a rest day, on every selected cell."""
    if len(cells) == 1:
        return AssignDuty(rota_id, cells[0][0], cells[0][1], code)
    if code is None:
        return ClearDuties(rota_id, tuple(cells))
    return PasteDuties(rota_id, tuple((person_id, day, code) for person_id, day in cells))


def lock_or_unlock(rota_id: int, cells: Sequence[tuple[Cell, RotaCell]]) -> Command:
    """Unlock when every selected cell is locked, else lock the ones that are not."""
    places = tuple(place for place, _ in cells)
    if all(cell.locked for _, cell in cells):
        return UnlockCells(rota_id, places)
    return LockCells(rota_id, tuple(place for place, cell in cells if not cell.locked))


def move(rota_id: int, source: Cell, target: Cell, taken: bool) -> Command:
    """Move a tour to a free cell; onto another tour, the two change places."""
    if taken:
        return SwapDuties(rota_id, source, target)
    return MoveDuty(rota_id, *source, *target)


def edits_of_move(source: Cell, held: str, target: Cell, found: RotaCell) -> list[Edit]:
    """The same, as edits to be judged before the release."""
    theirs = found.code if found.kind is CellKind.DUTY else None
    return [(*source, theirs), (*target, held)]


def absence(code: str, word: str, cells: Sequence[Cell], rota_id: int, tours: Sequence[Cell]) -> Command:
    """Time away on the selected days, one entry for each run of days of a person; the tours on those days
    become rest days in the same step."""
    runs = list(runs_of_days(cells))
    entries: list[Command] = [
        AddAbsence(person_id, code, first, last if last != first else None) for person_id, first, last in runs
    ]
    if tours:
        entries.append(ClearDuties(rota_id, tuple(tours)))
    if len(entries) == 1:
        return entries[0]
    return Together(f"{word}, {many(len(cells), 'day')}", tuple(entries))


def runs_of_days(cells: Iterable[Cell]) -> Iterable[tuple[int, date, date]]:
    """Person, first and last day of each unbroken run."""
    for person_id, group in groupby(sorted(cells), key=_person):
        days = [day for _, day in group]
        first = before = days[0]
        for day in days[1:]:
            if day - before > timedelta(days=1):
                yield person_id, first, before
                first = day
            before = day
        yield person_id, first, before


def paste(rota_id: int, edits: Iterable[Edit], moved_from: Sequence[Cell] = ()) -> Command:
    """Put codes into cells as one step; cells a cut took them from become rest days unless pasted over."""
    wanted = {(person_id, day): code for person_id, day, code in edits}
    cleared = {cell: None for cell in moved_from if cell not in wanted}
    both = cleared | wanted
    return PasteDuties(rota_id, tuple((person_id, day, code) for (person_id, day), code in both.items()))


def _person(cell: Cell) -> int:
    return cell[0]


def people_and_days(cells: Iterable[tuple[PersonRow, date]]) -> list[Cell]:
    return [(person.person_id, day) for person, day in cells]
