"""What the keys, menus and drags of the Rota screen do to the draft, each as one command of the planner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPoint
from PySide6.QtWidgets import QApplication

from planner.commands.duties import NoteOnDuty
from planner.views.rota_grid import CellKind, PersonRow, RotaCell, RotaGrid
from planner.views.rota_verdict import EditVerdict
from solver.language import tr
from ui.desk import Desk
from ui.notice import Notice, NoticeKind, Remedy
from ui.rota import clipping, orders, wording
from ui.rota.clipping import Clip, PasteRefused
from ui.rota.code_popup import CodePopup
from ui.rota.grid import RotaGridWidget
from ui.rota.orders import Cell
from ui.spoken_dates import day_of_week
from ui.widgets import figures
from ui.widgets.text_dialog import TextDialog

if TYPE_CHECKING:
    from planner.commands.command import Command

Place = tuple[Cell, RotaCell]
T = TypeVar("T")
NOTHING_SELECTED = tr("Select a person's day first.")


class RotaEditing(QObject):
    """Holds what was cut; everything else is asked of the grid when a key is pressed."""

    def __init__(self, desk: Desk, grid: RotaGridWidget) -> None:
        super().__init__(grid)
        self._desk, self._grid = desk, grid
        self._cut: tuple[Cell, ...] = ()
        self._clip: tuple[str, Clip] | None = None
        grid.cells.code_typed.connect(self.set_shift)
        grid.cells.move_asked.connect(self.move)
        grid.cells.judge_moves_by(self.judge_move)

    # What can be done -------------------------------------------------------------------------------

    @property
    def _rota(self) -> RotaGrid | None:
        return self._grid.model.grid

    def why_not_edit(self) -> str:
        """Why the selected cells cannot be changed just now; "" when they can."""
        rota = self._rota
        if rota is None:
            return tr("There is no rota for this week yet.")
        days = {day for _, day in self._cells()}
        parts = {rota.part_on(day) for day in days or {rota.start}}
        fixed = next((part for part in parts if part is not None and part.state != "draft"), None)
        if fixed is not None:
            return tr("{version} cannot be changed. Start a draft first.", version=fixed.version)
        if None in parts:
            return tr("No rota has been started for some of these days.")
        return "" if days else NOTHING_SELECTED

    def _remedies(self) -> tuple[Remedy, ...]:
        """What stands beside the refusal: a published rota is changed through a new draft."""
        if self._rota is None or self._rota.state == "draft":
            return ()
        return (Remedy(tr("Start a draft"), self._desk.actions["rota.draft"].trigger),)

    def why_not_copy(self) -> str:
        return "" if self._cells() else NOTHING_SELECTED

    def why_not_clear(self) -> str:
        if reason := self.why_not_edit():
            return reason
        if any(cell.kind is CellKind.DUTY for _, cell in self._places()):
            return ""
        away = any(cell.kind is CellKind.ABSENCE for _, cell in self._places())
        return tr("An absence is removed on People.") if away else tr("There is no tour here to clear.")

    def _cells(self) -> list[tuple[PersonRow, date]]:
        return self._grid.selected_cells()

    def _places(self) -> list[Place]:
        """The selected cells with what they hold."""
        model, found = self._grid.model, []
        for row, column in self._grid.selected():
            person, header, cell = model.person_at(row), model.day_at(column), model.cell_at(row, column)
            if person is not None and header is not None and cell is not None:
                found.append(((person.person_id, header.day), cell))
        return found

    # Shifts, locks, notes ---------------------------------------------------------------------------

    def set_shift(self, code: str) -> None:
        self._give(code)

    def rest_day(self) -> None:
        self._give(None)

    def _give(self, code: str | None) -> None:
        if reason := self.why_not_edit():
            self._desk.tell(Notice(reason, remedies=self._remedies(), key="edit"))
            return
        cells = [place for place, _ in self._places()]
        self._execute(self._in_each(cells, orders.day_of, partial(orders.set_shift, code=code)))

    def _in_each(
        self, places: Sequence[T], day_of: Callable[[T], date], make: Callable[[int, list[T]], Command]
    ) -> Command | None:
        return orders.in_each_rota(self._rota, places, day_of, make) if self._rota is not None else None

    def _execute(self, command: Command | None) -> bool:
        return command is not None and self._desk.execute(command)

    def clear(self) -> None:
        tours = [place for place, cell in self._places() if cell.kind is CellKind.DUTY]
        self._execute(self._in_each(tours, orders.day_of, partial(orders.set_shift, code=None)))

    def lock(self) -> None:
        self._execute(self._in_each(orders.to_lock(self._places()), _day_of_place, orders.lock_or_unlock))

    def note(self) -> None:
        """Ask for the note of the cell with the keyboard."""
        current, rota = self._grid.current(), self._rota
        if current is None or rota is None:
            return
        person, day = current
        part = rota.part_on(day)
        index = self._grid.cells.currentIndex()
        cell = self._grid.model.cell_at(index.row(), index.column())
        dialog = TextDialog(
            tr("Note"),
            tr("Note on {name}, {day}", name=person.name, day=day_of_week(day)),
            cell.note if cell else "",
            self._grid,
        )
        if dialog.exec() and part is not None:
            self._desk.execute(NoteOnDuty(part.rota_id, person.person_id, day, dialog.text))

    # Choosing from a list ---------------------------------------------------------------------------

    def choose_shift(self) -> None:
        """The list of shifts beside the cell; typing a letter chooses too."""
        shifts = [(shift.code, f"{shift.name} {shift.hours}") for shift in self._grid.model.shifts.values()]
        popup = CodePopup(tr("Set the shift"), shifts, self._grid)
        popup.chosen.connect(self.set_shift)
        popup.open_at(self._beside())

    def choose_absence(self) -> None:
        popup = CodePopup(tr("Record an absence"), list(wording.ABSENCES.items()), self._grid)
        popup.chosen.connect(self.record_absence)
        popup.open_at(self._beside())

    def record_absence(self, code: str) -> None:
        places = self._places()
        if not places:
            return
        tours = [place for place, cell in places if cell.kind is CellKind.DUTY and not cell.locked]
        cells = [place for place, _ in places]
        word = wording.absence_word(code)
        self._execute(orders.absence(code, word, cells, self._in_each(tours, orders.day_of, orders.clear)))

    def _beside(self) -> QPoint:
        box = self._grid.cells.visualRect(self._grid.cells.currentIndex())
        return self._grid.cells.viewport().mapToGlobal(QPoint(box.left(), box.bottom() + 2))

    # Clipboard --------------------------------------------------------------------------------------

    def copy(self) -> None:
        self._cut = ()
        self._put_on_clipboard()

    def cut(self) -> None:
        self._put_on_clipboard()
        self._cut = tuple(place for place, cell in self._places() if cell.kind is CellKind.DUTY)

    def _put_on_clipboard(self) -> None:
        block = self._block()
        text = clipping.as_text(block)
        data = QMimeData()
        data.setText(text)
        data.setHtml(clipping.as_html(block))
        QApplication.clipboard().setMimeData(data)
        self._clip = (text, Clip(tuple(tuple(_code_of(cell) for cell in row) for row in block)))

    def _block(self) -> list[list[RotaCell | None]]:
        """The rectangle around the selection; rows of groups left out."""
        places = list(self._grid.selected())
        rows = sorted({row for row, _ in places})
        columns = range(min(c for _, c in places), max(c for _, c in places) + 1) if places else range(0)
        chosen = set(places)
        model = self._grid.model
        return [
            [model.cell_at(row, column) if (row, column) in chosen else None for column in columns]
            for row in rows
        ]

    def forget_cut(self) -> bool:
        """Leave what was cut where it is; False when nothing was."""
        held, self._cut = self._cut, ()
        return bool(held)

    def paste(self) -> None:
        """Put the clipboard at the selection's top left, as one step; what was cut moves."""
        rota = self._rota
        if rota is None:
            return
        text = QApplication.clipboard().text()
        try:
            edits = self._edits_of(self._read(text, rota))
        except PasteRefused as refusal:
            self._desk.tell(
                Notice(
                    tr("Nothing was pasted. {refusal}", refusal=refusal), kind=NoticeKind.WARN, key="paste"
                )
            )
            return
        moved = self._cut if self._clip is not None and self._clip[0] == text else ()
        if self._execute(orders.paste(rota, edits, moved)):
            self._cut = ()

    def _read(self, text: str, rota: RotaGrid) -> Clip:
        if self._clip is not None and self._clip[0] == text:
            return self._clip[1]  # copied here: an empty corner is told from a rest day
        codes = {shift.code for shift in rota.shift_types}
        return clipping.from_text(text, codes, set(wording.ABSENCES))

    def _edits_of(self, clip: Clip) -> list[orders.Edit]:
        places = list(self._grid.selected())
        model = self._grid.model
        rows = sorted({row for row, _ in places})
        top, left = rows[0], min(column for _, column in places)
        width = max(column for _, column in places) - left + 1
        clip = clipping.spread(clip, len(rows), width)
        below = [row for row in range(top, len(model.lines)) if model.person_at(row) is not None]
        if clip.height > len(below) or left + clip.width > model.weekends_column:
            raise PasteRefused(
                tr(
                    "It is {rows} by {days}, which does not fit from here. Start higher or further left.",
                    rows=figures.many(clip.height, "row"),
                    days=figures.many(clip.width, "day"),
                )
            )
        edits: list[orders.Edit] = []
        for line, row in zip(clip.rows, below):
            person = model.person_at(row)
            for at, code in enumerate(line):
                header = model.day_at(left + at)
                if person is not None and header is not None:
                    edits.append((person.person_id, header.day, code))
        return edits

    # Dragging ---------------------------------------------------------------------------------------

    def _cell_of(self, index: QModelIndex) -> Place | None:
        model = self._grid.model
        person, header = model.person_at(index.row()), model.day_at(index.column())
        cell = model.cell_at(index.row(), index.column())
        if person is None or header is None or cell is None:
            return None
        return (person.person_id, header.day), cell

    def judge_move(self, source: QModelIndex, target: QModelIndex) -> tuple[bool, str]:
        """What dropping here would break and cost, in words, before the release."""
        rota, one, other = self._rota, self._cell_of(source), self._cell_of(target)
        if rota is None or one is None or other is None:
            return False, tr("Not here")
        if reason := self._why_not_here(rota, one, other):
            return False, reason
        edits = orders.edits_of_move(one[0], one[1].code, other[0], other[1])
        verdicts = [
            self._desk.planner.would_be(rota_id, own) for rota_id, own in orders.by_rota(rota, edits).items()
        ]
        swap = tr("Swap: ") if other[1].kind is CellKind.DUTY else ""
        verdict = EditVerdict(
            allowed=all(one.allowed for one in verdicts),
            new=tuple(breach for one in verdicts for breach in one.new),
            mended=tuple(breach for one in verdicts for breach in one.mended),
            cost_minutes=sum(one.cost_minutes for one in verdicts),
        )
        return verdict.allowed, swap + judged(verdict)

    def _why_not_here(self, rota: RotaGrid, one: Place, other: Place) -> str:
        for (_, day), _ in (one, other):
            part = rota.part_on(day)
            if part is None or part.state != "draft":
                return (
                    tr("{version} cannot be changed", version=part.version)
                    if part
                    else tr("No rota on this day yet")
                )
        if other[1].kind in (CellKind.ABSENCE, CellKind.EMPTY):
            return tr(
                "Not on this day: {cell_words}",
                cell_words=wording.cell_words(other[1], self._grid.model.shifts),
            )
        return tr("Locked") if one[1].locked or other[1].locked else ""

    def move(self, source: QModelIndex, target: QModelIndex) -> None:
        rota, one, other = self._rota, self._cell_of(source), self._cell_of(target)
        if rota is None or one is None or other is None:
            return
        if self._execute(orders.move_in(rota, one[0], one[1].code, other[0], other[1])):
            self._grid.go_to_cell(*other[0])


def _day_of_place(place: Place) -> date:
    return place[0][1]


def judged(verdict: EditVerdict) -> str:
    """ "+0 h 40", "breaks a must: Steve Wray, Thu 10: 8 h rest, needs 11 h"."""
    broken = [breach.text for breach in verdict.new if breach.must]
    if broken:
        more = tr(" and {count} more", count=len(broken) - 1) if len(broken) > 1 else ""
        return tr("Breaks a must: {broken}{more}", broken=broken[0], more=more)
    said = [figures.price(verdict.cost_minutes)]
    said += [breach.text for breach in verdict.new][:1]
    mended = sum(breach.must for breach in verdict.mended)
    if mended:
        said.append(tr("mends {musts}", musts=figures.many(mended, "must")))
    return " · ".join(said)


def _code_of(cell: RotaCell | None) -> str | None:
    return cell.code if cell is not None and cell.kind is CellKind.DUTY else None


def hours_of(cells: Sequence[RotaCell]) -> int:
    """Paid minutes of some cells, for the status bar."""
    return sum(cell.paid_minutes for cell in cells if cell.kind is not CellKind.EMPTY)
