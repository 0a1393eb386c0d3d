"""What the user does to cells, as the planner's commands. No Qt: a selection goes in, a command comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar

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
from planner.views.rota_grid import CellKind, PersonRow, RotaCell, RotaGrid
from solver.language import tr
from ui.widgets.figures import many

if TYPE_CHECKING:
    from planner.commands.command import Command

Cell = tuple[int, date]
Edit = tuple[int, date, str | None]
T = TypeVar("T")


def set_shift(rota_id: int, cells: Sequence[Cell], code: str | None) -> Command:
    """A shift, or with None a rest day, on every selected cell."""
    if len(cells) == 1:
        return AssignDuty(rota_id, cells[0][0], cells[0][1], code)
    if code is None:
        return ClearDuties(rota_id, tuple(cells))
    return PasteDuties(rota_id, tuple((person_id, day, code) for person_id, day in cells))


def _by_rota(grid: RotaGrid, places: Iterable[T], day_of: Callable[[T], date]) -> dict[int, list[T]]:
    own: dict[int, list[T]] = {}
    for place in places:
        part = grid.part_on(day_of(place))
        if part is not None:
            own.setdefault(part.rota_id, []).append(place)
    return own


def by_rota(grid: RotaGrid, edits: Iterable[Edit]) -> dict[int, list[Edit]]:
    """Each rota's own edits."""
    return _by_rota(grid, edits, day_of)


def in_each_rota(
    grid: RotaGrid, places: Sequence[T], day_of: Callable[[T], date], make: Callable[[int, list[T]], Command]
) -> Command | None:
    """One step, however many rotas the cells lie in: ``make`` is asked once for each, with its own cells. The
    step is named by all of them."""
    owners = _by_rota(grid, places, day_of)
    commands = [make(rota_id, own) for rota_id, own in owners.items()]
    if len(commands) > 1:
        whole = make(next(iter(owners)), [place for own in owners.values() for place in own])
        return Together(whole.label, tuple(commands))
    return commands[0] if commands else None


def to_lock(cells: Sequence[tuple[Cell, RotaCell]]) -> list[tuple[Cell, RotaCell]]:
    """All of them when every one is locked, to be unlocked; else the ones that are not."""
    return [one for one in cells if not one[1].locked] or list(cells)


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


def move_in(grid: RotaGrid, source: Cell, held: str, target: Cell, found: RotaCell) -> Command | None:
    """The same in a grid of several rotas: from one into another it is a step of both."""
    parts = {part.rota_id for day in (source[1], target[1]) if (part := grid.part_on(day)) is not None}
    if len(parts) == 1:
        return move(parts.pop(), source, target, found.kind is CellKind.DUTY)
    name = tr("Swap two tours") if found.kind is CellKind.DUTY else tr("Move a tour")
    return in_each_rota(grid, edits_of_move(source, held, target, found), day_of, partial(put, name=name))


def edits_of_move(source: Cell, held: str, target: Cell, found: RotaCell) -> list[Edit]:
    """The same, as edits to be judged before the release."""
    theirs = found.code if found.kind is CellKind.DUTY else None
    return [(*source, theirs), (*target, held)]


def absence(code: str, word: str, cells: Sequence[Cell], clearing: Command | None) -> Command:
    """Time away on the selected days, one entry for each run of days of a person; ``clearing`` makes the
    tours on those days rest days in the same step."""
    runs = list(runs_of_days(cells))
    entries: list[Command] = [
        AddAbsence(person_id, code, first, last if last != first else None) for person_id, first, last in runs
    ]
    if clearing is not None:
        entries.append(clearing)
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


def with_cut(edits: Iterable[Edit], moved_from: Sequence[Cell]) -> list[Edit]:
    """Cells a cut took codes from become rest days unless pasted over."""
    wanted = {(person_id, day): code for person_id, day, code in edits}
    cleared = {cell: None for cell in moved_from if cell not in wanted}
    return [(person_id, day, code) for (person_id, day), code in (cleared | wanted).items()]


def put(rota_id: int, edits: Iterable[Edit], name: str = "") -> Command:
    """Codes into cells as one step; ``name`` is what undo calls it."""
    return PasteDuties(rota_id, tuple(edits), name)


def paste(grid: RotaGrid, edits: Sequence[Edit], moved_from: Sequence[Cell]) -> Command | None:
    """The clipboard into cells, named by the cells it fills; what was cut moves there."""
    cells = many(len(edits), "cell")
    name = tr("Move {cells}", cells=cells) if moved_from else tr("Paste {cells}", cells=cells)
    return in_each_rota(grid, with_cut(edits, moved_from), day_of, partial(put, name=name))


def clear(rota_id: int, cells: Iterable[Cell]) -> Command:
    """Rest days instead of tours."""
    return ClearDuties(rota_id, tuple(cells))


def day_of(place: Sequence[object]) -> date:
    """The day of a cell or an edit."""
    day = place[1]
    assert isinstance(day, date)
    return day


def _person(cell: Cell) -> int:
    return cell[0]


def people_and_days(cells: Iterable[tuple[PersonRow, date]]) -> list[Cell]:
    return [(person.person_id, day) for person, day in cells]
