"""Asks about the cell with the keyboard: what else could stand there, who could swap, why not, why this."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.commands.command import Together
from planner.commands.take_cover import TakeCover
from planner.today import date_today
from planner.views.rota_cells import CellKind
from planner.views.rota_grid import PersonRow, RotaCell
from planner.views.rota_versions import current_rota
from solver.language import tr
from ui.beside import Beside
from ui.desk import Desk
from ui.notice import Notice, NoticeKind
from ui.patient_timer import PatientTimer
from ui.rota import wording
from ui.rota.cell_sections import CellAnswers
from ui.rota.grid import RotaGridWidget
from ui.rota.inspector import CellInspector
from ui.rota.reading import RotaReading
from ui.spoken_dates import day_of_week, short_date
from ui.widgets.figures import many

if TYPE_CHECKING:
    from planner.answers.cheapest import CheapestSheet
    from planner.answers.move_rows import OptionRow
    from planner.answers.swap import SwapSheet
    from planner.beside.move_asks import CellState
    from ui.answers.cell_dialogs import CellAsked, CellDialog

REST_MS = 250  # so that holding an arrow key asks nothing
NO_CELL = tr("Select somebody's day first.")


class RotaAsked(Protocol):
    """What is needed of the Rota screen."""

    reading: RotaReading | None
    grid: RotaGridWidget
    inspector: CellInspector

    def handle(self, action_id: str, do: Callable[[], object], *, why_not: Callable[[], str]) -> None: ...

    def show_newest(self) -> None: ...


class CellAnswering(QObject):
    """``about`` is told of each cell in the inspector, which gets the answers when they are there."""

    def __init__(self, screen: RotaAsked, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._screen, self._desk, self._window = screen, desk, window
        self._place: tuple[int, int, date] | None = None
        self._duty = self._finished = False
        self._beside = Beside(desk.planner, self)
        self._beside.answered.connect(self._show)
        self._beside.refused.connect(screen.inspector.say_no_answers)
        self._rest = PatientTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)
        screen.inspector.why_not_asked.connect(self._why_not)
        screen.inspector.swap_accepted.connect(self._take_swap)
        screen.handle("rota.why_not", self.why_not, why_not=self.why_no_cell)
        screen.handle("rota.next_best", self.next_best, why_not=self.why_no_tour)

    @property
    def busy(self) -> bool:
        return self._rest.isActive() or self._beside.running

    def finish(self) -> None:
        """Nothing is read any more; for the end of the window."""
        self._finished = True  # a selection may still move while the window goes
        self._rest.stop()
        self._beside.forget()

    # The inspector ----------------------------------------------------------------------------------

    def about(self, rota_id: int | None, person_id: int, day: date, *, duty: bool) -> None:
        """The cell in the inspector; None where no rota holds the day."""
        if self._finished:
            return
        self._beside.let_go()
        self._place = (rota_id, person_id, day) if rota_id is not None else None
        self._duty = duty
        if self._place is None:
            self._rest.stop()
            self._screen.inspector.show_answers(None, draft=False)
        else:
            self._rest.start()

    def _ask(self) -> None:
        if self._place is not None:
            from planner.beside.move_asks import AboutCell  # the first week stands sooner without

            rota_id, person_id, day = self._place
            self._beside.ask(AboutCell(rota_id, person_id, day, date_today(), self._duty))

    def _show(self, state: CellState) -> None:
        """Of the cell it was asked about: with another one it would have been forgotten."""
        if self._place is not None:
            answers = CellAnswers(*self._place, state.others, state.swaps)
            self._screen.inspector.show_answers(answers, draft=self._state_on(answers.day) == "draft")

    def _state_on(self, day: date) -> str:
        reading = self._screen.reading
        part = reading.grid.part_on(day) if reading is not None else None
        return part.state if part is not None else ""

    def _take_swap(self, sheet: SwapSheet, option: OptionRow) -> None:
        if self._desk.execute(TakeCover(sheet.rota_id, option.edits)):
            text = tr("It is in the draft; undo takes it back.")
            self._desk.tell(Notice(f"{option.words}.", text, NoticeKind.OK, key="moves"))

    # Asking further ---------------------------------------------------------------------------------

    def why_no_cell(self) -> str:
        """The reason nothing can be asked at the cell with the keyboard, or ""."""
        return "" if self._cell() is not None else NO_CELL

    def why_no_tour(self) -> str:
        found = self._cell()
        if found is None:
            return NO_CELL
        return "" if found[2].kind in (CellKind.DUTY, CellKind.REST) else tr("There is no tour here.")

    def _cell(self) -> tuple[PersonRow, date, RotaCell] | None:
        current = self._screen.grid.current()
        index = self._screen.grid.cells.currentIndex()
        cell = self._screen.grid.model.cell_at(index.row(), index.column())
        if self._screen.reading is None or current is None or cell is None:
            return None
        return None if cell.kind in (CellKind.EMPTY, CellKind.NO_ROTA) else (*current, cell)

    def _asked(self) -> CellAsked | None:
        from ui.answers.cell_dialogs import CellAsked

        found = self._cell()
        if found is None:
            return None
        person, day, cell = found
        words = wording.cell_words(cell, self._screen.grid.model.shifts)
        return CellAsked(person.person_id, person.name, day, f"{words}, {short_date(day)}", self._rota_on)

    def _rota_on(self, day: date) -> int | None:
        """The version in view, else the one in force."""
        reading = self._screen.reading
        part = reading.grid.part_on(day) if reading is not None else None
        return part.rota_id if part is not None else self._desk.planner.read(current_rota, day)

    def why_not(self) -> None:
        """Why not another shift here: the first of the others is chosen."""
        self._why_not(None, here=False)

    def _why_not(self, code: str | None, *, here: bool = True) -> None:
        from ui.answers.cell_dialogs import WhyNotDialog

        asked, reading = self._asked(), self._screen.reading
        found = self._cell()
        if asked is None or reading is None or found is None:
            return
        people = [(row.person_id, row.name) for group in reading.grid.groups for row in group.people]
        shifts = [(one.code, f"{one.name} {one.hours}") for one in self._screen.grid.model.shifts.values()]
        others = [letter for letter, _ in shifts if letter != found[2].code]
        wanted = (code or "RD") if here else next(iter(others), "RD")
        planner = self._desk.planner
        self._run(WhyNotDialog(planner, asked, people, shifts, self._window, wanted))

    def next_best(self) -> None:
        """Why this: the next best rota, and by how much it is worse."""
        from ui.answers.cell_dialogs import NextBestDialog

        asked = self._asked()
        rota_id = asked.rota_of(asked.day) if asked is not None else None
        if asked is None or rota_id is None:
            return
        why = self._desk.planner.cell_verdict(rota_id, asked.person_id, asked.day).why
        self._run(NextBestDialog(self._desk.planner, asked, why, self._window))

    def _run(self, dialog: CellDialog) -> None:
        agreed = dialog.exec()
        sheet, rota_id = dialog.taken, dialog.rota_id
        dialog.deleteLater()
        if agreed and sheet is not None and rota_id is not None:
            self._take(sheet, rota_id)

    def _take(self, sheet: CheapestSheet, rota_id: int) -> None:
        person_id, day, code = sheet.forced or sheet.edits[0]
        names = {row.person_id: row.name for row in self._people()}
        who = names.get(person_id, "somebody")
        label = tr(
            "Take {code} for {who}, {day}, and what follows",
            code=code or tr("a rest day"),
            who=who,
            day=day_of_week(day),
        )
        if self._desk.execute(Together(label, (TakeCover(rota_id, sheet.edits),))):
            self._screen.show_newest()
            told = tr("{cells} changed in the draft.", cells=many(len(sheet.edits), "cell"))
            self._desk.tell(Notice(told, tr("Undo takes it back."), NoticeKind.OK, key="moves"))

    def _people(self) -> list[PersonRow]:
        reading = self._screen.reading
        return [row for group in reading.grid.groups for row in group.people] if reading else []
