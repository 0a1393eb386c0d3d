"""What the tests of the People screen do again and again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from planner.commands.absences import AddAbsence
from planner.planner import Planner
from planner.views.people_roster import AbsenceRow, PersonCard
from ui.main_window import MainWindow
from ui.people.screen import PeopleScreen

LAURA, IMRAN, BETH, ADAM = 11, 17, 3, 22  # people of the example team, by their ids


def card(screen: PeopleScreen, person_id: int) -> PersonCard:
    """A person as the screen last read it."""
    assert screen.reading is not None
    found = screen.reading.card(person_id)
    assert found is not None
    return found


def absences(screen: PeopleScreen, person_id: int) -> list[AbsenceRow]:
    assert screen.reading is not None
    return [one for one in screen.reading.roster.absences if one.person_id == person_id]


def notices(window: MainWindow) -> list[str]:
    return [notice.headline for notice in window.messages.notices]


def ask_for_leave(planner: Planner, person_id: int, first: date, last: date) -> None:
    planner.execute(AddAbsence(person_id, "AL", first, last, status="asked"))


def when_open(kind: type[QWidget], do: Callable[[QWidget], None]) -> None:
    """Do something in the dialog that the next call opens."""

    def look() -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        assert isinstance(dialog, kind)
        do(dialog)

    QTimer.singleShot(0, look)
