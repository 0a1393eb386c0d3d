"""What holds for every dialog: its buttons are not commands of the registry, for while it is open there is no
menu; so each is reached by Tab, says words and does something, and the key that it shows is heard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import SIGNAL, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton, QWidget, QWizard

from planner.commands.rotas import PublishRota, StartDraft
from planner.planner import Planner
from planner.views.day_plan import StopKind
from planner.views.rota_cells import RotaCell
from tests.clean_week import meet_every_must
from tests.ui.day.day_steps import first
from tests.ui.friday import FRIDAY, friday_planner, friday_window, planner, window
from tests.ui.test_all_screens import ancestors
from ui.cover.dialog import MovesDialog
from ui.day.joining import JoinDialog
from ui.day.screen import DayScreen
from ui.day.takers import TakersDialog
from ui.destination import Destination
from ui.main_window import MainWindow
from ui.protected_copy import PassphraseDialog
from ui.rota.both_dialog import BothDialog
from ui.rota.compare_window import CompareWindow
from ui.rota.override_dialog import OverrideDialog
from ui.rota.publishing import PublishDialog
from ui.rota.screen import RotaScreen
from ui.screen import Screen
from ui.waiting import WaitDialog
from ui.widgets.button import Button
from ui.widgets.segmented import Segmented

__all__ = ["friday_planner", "friday_window", "planner", "window"]

Shown = TypeVar("Shown", bound=Screen)
LOOK_AGAIN_MS = 5
NO_BUTTON = QDialogButtonBox.StandardButton.NoButton
OF_THE_TABLE = ("Esc", "Enter")  # Esc is every dialog's, Enter opens the row of its table
CLICKED = (SIGNAL("clicked()"), SIGNAL("clicked(bool)"))
OPENED_BY = {
    "rota": (
        "file.open", "file.import", "file.import_crime", "plan.review", "answers.week", "answers.duties",
        "rota.next_best", "rota.why_not", "help.about", "help.keys",
    ),
    "day": ("day.issue", "day.anew", "day.slots"),
    "hotspots": (
        "edit.new", "view.as_table", "hotspots.hours", "hotspots.study", "hotspots.ward_map",
    ),
    "concerns": ("edit.new", "concerns.close"),
    "people": ("people.more", "people.times_off", "people.sickness", "edit.new"),
    "rules": ("edit.new", "rules.scope", "plan.try"),
}  # fmt: skip


@pytest.fixture(scope="module")
def screen_key() -> str:
    return "rota"


def why_none(button: QPushButton) -> str:
    """The reason why a button needs no look, or ""."""
    above = button.parentWidget()
    if isinstance(above, QDialogButtonBox) and above.standardButton(button) is not NO_BUTTON:
        return "OK, Save, Cancel, Close: Qt's own, with Return and Esc"
    if isinstance(button.window(), QWizard) and not isinstance(button, Button):
        return "Back, Next, Import and Cancel of a wizard: Qt's own"
    if any(isinstance(one, Segmented) for one in ancestors(button)):
        return "a field with a few values"
    return ""


def faults(dialog: QWidget) -> Iterator[str]:
    for button in dialog.findChildren(QPushButton):
        if why_none(button):
            continue
        name = f"{type(dialog).__name__} “{button.text()}”"
        if not (button.text() or button.accessibleName()):
            yield f"{name} says nothing"
        if not button.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield f"{name} is not reached by Tab"
        if not does_something(button):
            yield f"{name} does nothing"
        key = button.key if isinstance(button, Button) else ""
        if key not in ("", *OF_THE_TABLE) and not hears(dialog, button, key):
            yield f"{name} does not hear {key}"


def does_something(button: QPushButton) -> bool:
    """Somebody listens; in a row of buttons the row itself does, and tells of accepting and rejecting."""
    listening = sum(button.receivers(signal) for signal in CLICKED)
    row = button.parentWidget()
    if not isinstance(row, QDialogButtonBox):
        return listening > 0
    told = {
        QDialogButtonBox.ButtonRole.AcceptRole: SIGNAL("accepted()"),
        QDialogButtonBox.ButtonRole.RejectRole: SIGNAL("rejected()"),
    }.get(row.buttonRole(button))
    return listening > 1 or (told is not None and row.receivers(told) > 0)


def hears(dialog: QWidget, button: QPushButton, key: str) -> bool:
    """The key is pressed in earnest, but nothing is done for it: the dialog is thrown away afterwards."""
    heard: list[bool] = []
    button.clicked.disconnect()
    button.clicked.connect(lambda: heard.append(True))
    button.setEnabled(True)
    button.show()
    QTest.keySequence(dialog, QKeySequence(key.replace("Enter", "Return")))
    return bool(heard)


def looked_at(begin: Callable[[], object]) -> tuple[list[str], list[str]]:
    """The dialogs that a call opens, by name, and what is wrong with them."""
    seen: list[str] = []
    wrong: list[str] = []

    def look_at(dialog: QWidget) -> None:
        seen.append(type(dialog).__name__)
        QTest.qWaitForWindowExposed(dialog)
        dialog.activateWindow()  # as a window system does, which there is not in memory
        QTest.qWaitForWindowActive(dialog)
        wrong.extend(faults(dialog))
        dialog.close()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.isVisible() and not isinstance(dialog, WaitDialog):
            look_at(dialog)
        timer.start(LOOK_AGAIN_MS)

    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(look)
    timer.start(0)
    begin()
    QApplication.processEvents()
    timer.stop()
    for beside in QApplication.topLevelWidgets():
        if isinstance(beside, QDialog) and beside.isVisible():
            look_at(beside)
    return seen, wrong


def test_the_buttons_of_every_dialog_are_reached_say_words_and_do_something(window: MainWindow) -> None:
    dialogs: set[str] = set()
    wrong: list[str] = []
    for screen, action_id in ((screen, one) for screen, ids in OPENED_BY.items() for one in ids):
        window.go(Destination(screen, day=FRIDAY))
        QApplication.processEvents()
        seen, found = looked_at(window.desk.actions[action_id].trigger)
        if not seen:
            wrong.append(f"{screen}, {action_id}: no dialog")
        dialogs.update(seen)
        wrong += found
    assert len(dialogs) > 20  # some commands open the same one
    assert wrong == []


# What opens over something that must be there first -------------------------------------------------


def triggered(window: MainWindow, action_id: str) -> Callable[[], object]:
    """A command that can be given."""
    action = window.desk.actions[action_id]
    assert action.isEnabled(), action.toolTip()
    return action.trigger


def shown(window: MainWindow, screen: type[Shown]) -> Shown:
    window.go(Destination(screen.key, day=FRIDAY))
    QApplication.processEvents()
    assert isinstance(window.front, screen)
    return window.front


def who_could_take_a_patrol(window: MainWindow, planner: Planner, folder: Path) -> Callable[[], object]:
    day = shown(window, DayScreen)
    day.chart.go_to_stop(first(day, StopKind.PATROL, joint=False)[1].stop_id)
    return triggered(window, "day.who")


def joining_a_patrol(window: MainWindow, planner: Planner, folder: Path) -> Callable[[], object]:
    day = shown(window, DayScreen)
    day.chart.go_to_stop(first(day, StopKind.PATROL, joint=False)[1].stop_id)
    return triggered(window, "day.link")


def who_could_swap(window: MainWindow, planner: Planner, folder: Path) -> Callable[[], object]:
    rota = shown(window, RotaScreen)
    rota.grid.go_to_cell(a_cell(rota, lambda cell: cell.code == "L" and not cell.locked), FRIDAY)
    return triggered(window, "rota.swap")


def a_cell(rota: RotaScreen, wanted: Callable[[RotaCell], bool]) -> int:
    """The person of one on Friday."""
    grid = rota.grid.model.grid
    assert grid is not None
    people = (person for group in grid.groups for person in group.people)
    return next(person.person_id for person in people if wanted(person.cells[4]))


def a_broken_must(window: MainWindow, planner: Planner, folder: Path) -> Callable[[], object]:
    """The example week breaks some that may be overridden."""
    rota = shown(window, RotaScreen)
    assert rota.reading is not None
    broken = (one for one in rota.reading.own.breaches if one.must and one.may_override)
    person_id, day = next((one.person_id, one.day) for one in broken if one.person_id)
    assert person_id is not None
    assert day is not None
    assert rota.grid.go_to_cell(person_id, day)
    return triggered(window, "rota.override")


def publishing(window: MainWindow, planner: Planner, folder: Path) -> Callable[[], object]:
    meet_every_must(planner)
    shown(window, RotaScreen)
    return triggered(window, "plan.publish")


def comparing(window: MainWindow, planner: Planner, folder: Path) -> Callable[[], object]:
    published = meet_every_must(planner)
    planner.execute(PublishRota(published))
    planner.execute(StartDraft(published))
    shown(window, RotaScreen).show_newest()
    return triggered(window, "plan.compare")


def both_versions(window: MainWindow, planner: Planner, folder: Path) -> Callable[[], object]:
    comparing(window, planner, folder)()
    beside = shown(window, RotaScreen).beside
    assert beside.compare is not None
    beside.compare.hide()
    return beside.open_both


def a_copy_with_a_passphrase(window: MainWindow, planner: Planner, folder: Path) -> Callable[[], object]:
    return partial(window.everywhere.copy_to, folder / "secret.planner")


@pytest.mark.parametrize(
    ("prepared", "kind"),
    [
        (who_could_take_a_patrol, TakersDialog),
        (joining_a_patrol, JoinDialog),
        (who_could_swap, MovesDialog),
        (a_broken_must, OverrideDialog),
        (publishing, PublishDialog),
        (comparing, CompareWindow),
        (both_versions, BothDialog),
        (a_copy_with_a_passphrase, PassphraseDialog),
    ],
)
def test_so_are_those_of_a_dialog_over_something_prepared(
    window: MainWindow,
    planner: Planner,
    tmp_path: Path,
    prepared: Callable[[MainWindow, Planner, Path], Callable[[], object]],
    kind: type[QWidget],
) -> None:
    seen, wrong = looked_at(prepared(window, planner, tmp_path))
    assert seen == [kind.__name__]
    assert wrong == []
