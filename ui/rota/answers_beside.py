"""The window of answers, opened from the rota and led back to its cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.commands.command import Together
from planner.views.absence_kinds import absence_kinds
from planner.views.cover_line_list import cover_line_list
from planner.views.shift_type_list import shift_type_list
from solver.language import tr
from ui.desk import Desk
from ui.notice import Notice, NoticeKind
from ui.rota.grid import RotaGridWidget
from ui.rota.reading import RotaReading
from ui.widgets.figures import many

if TYPE_CHECKING:
    from ui.answers.pages import AnswerRow
    from ui.answers.window import AnswersWindow

COMMANDS = (
    ("answers.week", "week"),
    ("answers.score", "score"),
    ("answers.missed", "resilience"),
    ("answers.worth", "worth"),
)


class RotaAnswered(Protocol):
    """What is needed of the Rota screen."""

    reading: RotaReading | None
    grid: RotaGridWidget

    def handle(self, action_id: str, do: Callable[[], object], *, why_not: Callable[[], str]) -> None: ...

    def why_no_rota(self) -> str: ...

    def show_place(self, words: str, person_id: int | None, day: date | None) -> None: ...


class AnswersBeside(QObject):
    """Makes the window when it is first asked for."""

    def __init__(self, screen: RotaAnswered, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._screen, self._desk, self._window = screen, desk, window
        self.answers: AnswersWindow | None = None
        for action_id, page in COMMANDS:
            screen.handle(action_id, partial(self.open, page), why_not=screen.why_no_rota)
        screen.handle("answers.duties", self.duties, why_not=screen.why_no_rota)

    @property
    def busy(self) -> bool:
        return self.answers is not None and self.answers.busy

    def finish(self) -> None:
        """For the end of the window."""
        if self.answers is not None:
            self.answers.finish()

    def keep_up(self) -> None:
        """The rota in hand has changed, or is another one."""
        if self.answers is not None and self.answers.isVisible():
            self._fill(self.answers)

    def open(self, page: str) -> None:
        from ui.answers.window import AnswersWindow  # with the first question: the first week stands sooner

        if self.answers is None:
            self.answers = AnswersWindow(self._desk.planner, self._window)
            self.answers.asked.connect(self._show)
        self._fill(self.answers, page)
        self.answers.show()
        self.answers.raise_()
        self.answers.activateWindow()
        self.answers.table.setFocus()

    def _fill(self, window: AnswersWindow, page: str | None = None) -> None:
        reading = self._screen.reading
        if reading is None:
            window.hide()
            return
        window.show_rota(reading.grid.rota_id, f"{reading.grid.title}, {reading.grid.version}", page)

    def _show(self, row: AnswerRow) -> None:
        """The first of the cells with the keyboard, the others selected with it."""
        person_id, day = row.cells[0]
        self._screen.show_place(" ".join(row.texts), person_id, day)
        self._screen.grid.select_more(_of_people(row.cells))

    def duties(self) -> None:
        """Shift types from demand: found, and taken over as one step."""
        from ui.answers.duties_dialog import DutiesDialog, DutiesOf

        reading, planner = self._screen.reading, self._desk.planner
        if reading is None:
            return
        lines = planner.read(cover_line_list)
        keys = [key for spec, _ in self._desk.actions if spec.id.startswith("rota.") for key in spec.keys]
        taken = [*keys, *(kind.code for kind in planner.read(absence_kinds))]
        of = DutiesOf(reading.grid.rota_id, self._desk.day, lines, planner.read(shift_type_list), taken)
        dialog = DutiesDialog(planner, of, self._window)
        agreed = dialog.exec()
        adds = tuple(one.add for one in dialog.found if one.add is not None)
        dialog.deleteLater()
        if agreed and adds and self._desk.execute(Together("Add shift types from demand", adds)):
            told = tr(
                "{shift_types} added: {name}.",
                shift_types=many(len(adds), "shift type"),
                name=", ".join(one.name for one in adds),
            )
            text = tr("Settings changes their letters and names. Undo takes them back.")
            self._desk.tell(Notice(told, text, NoticeKind.OK, key="duties"))


def _of_people(cells: Sequence[tuple[int | None, date]]) -> list[tuple[int, date]]:
    return [(person_id, day) for person_id, day in cells if person_id is not None]
