"""Every button of every screen asks for a command of the registry, so that menu, go-to box and sheet of keys
have it too; what is none is listed here with its reason."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLineEdit, QRadioButton, QWidget

from tests.ui.friday import FRIDAY, friday_planner, friday_window, planner, window
from ui.day.remedies import RemedyRow
from ui.destination import Destination
from ui.go_to import GoToBox
from ui.hotspots.screen import HotspotsScreen
from ui.main_window import MainWindow
from ui.rota.cell_sections import LaterSection
from ui.rules.screen import RulesScreen
from ui.screens import SCREENS
from ui.settings.editors.choosing import SeveralEditor
from ui.settings.editors.counted import CountedEditor
from ui.settings.registers import REGISTERS
from ui.widgets.filter_field import FilterField
from ui.widgets.segmented import CommandSegments, Segmented
from ui.widgets.state_page import StatePage

__all__ = ["friday_planner", "friday_window", "planner", "window"]

QTS_OWN = "qt_"  # of docks, tables and the menu bar: hidden here, or found in every program of Qt's


@pytest.fixture(scope="module")
def screen_key() -> str:
    return "rota"


def why_none(button: QAbstractButton) -> str:
    """The reason why a button is no command, or "" when it has to be one."""
    parents = list(ancestors(button))
    if button.objectName().startswith(QTS_OWN) or button.objectName().startswith("Scroll"):
        return "Qt's own: what it does has a command (F9, F10, Reset layout) or the arrow keys"
    if isinstance(button, QCheckBox | QRadioButton | SeveralEditor):
        return "a field: it holds a value of what is in hand, as a line of text does"
    if any(isinstance(one, Segmented) and not isinstance(one, CommandSegments) for one in parents):
        return "a field with a few values: the three questions about a concern"
    if any(isinstance(one, QLineEdit) for one in parents):
        return "the cross in a filter: Esc"
    if any(isinstance(one, RemedyRow | LaterSection | CountedEditor) for one in parents):
        return "belongs to one row of a list that changes: a remedy, a swap, a shift, a line of a field"
    if button.objectName() == "statusPart":
        return "a count that leads to what it counts, as F8 does"
    if any(isinstance(one, StatePage) for one in parents) and button.text().startswith(
        ("Clear", "Show all", "Use")
    ):
        return "clears what hides the list, as Esc in the filter does"
    if button.text() == "Cancel":
        return "gives up what is being entered: Esc"
    return ""


def ancestors(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def visit(window: MainWindow) -> Iterator[str]:
    """Every screen, each page of Settings, and each list emptied by its filter."""
    for place in SCREENS:
        window.go(Destination(place.key, day=FRIDAY))
        front = window.front
        assert front is not None
        QApplication.processEvents()
        yield place.key
        pages = [register.key for register in REGISTERS] if place.key == "settings" else []
        for page in pages:
            window.go(Destination("settings", item=page))
            window.carry_out("edit.new")
            yield f"settings, {page}"
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
        for field in front.toolbar.findChildren(FilterField):
            field.setText("xyzzy")
            yield f"{place.key}, nothing found"
            field.clear()


def test_every_button_asks_for_a_command_or_has_a_reason_not_to(window: MainWindow) -> None:
    """Nothing is carried out while the buttons are pressed: only what they ask for is heard."""
    actions, pressed, wrong = window.desk.actions, set(), []
    heard: list[str] = []
    actions.asked.connect(heard.append)
    for where in visit(window):
        actions.asked.disconnect(window.carry_out)
        for spec, _ in actions:
            actions.allow(spec.id, "")  # a disabled button asks for nothing
        for button in window.findChildren(QAbstractButton):
            if id(button) in pressed or why_none(button):
                continue
            pressed.add(id(button))
            heard.clear()
            button.setEnabled(True)
            button.click()
            if len(heard) != 1 or heard[0] not in actions.specs:
                wrong.append(f"{where}: {type(button).__name__} “{button.text()}” asked for {heard}")
        actions.asked.connect(window.carry_out)
        window.arrange_actions()
    actions.asked.disconnect(heard.append)
    assert len(pressed) > 100  # the rail, undo and redo, three for the period, and each screen's own
    assert wrong == []


def take(window: MainWindow, typed: str) -> None:
    """Ctrl+K, type, Enter."""
    box = GoToBox(window)
    QTest.keyClicks(box.field, typed)
    QTest.keyClick(box.field, Qt.Key.Key_Return)
    box.deleteLater()


def test_a_view_is_chosen_from_any_screen_and_ticked_in_the_menu(window: MainWindow) -> None:
    take(window, "rules that are off")
    rules = window.front
    assert isinstance(rules, RulesScreen)
    assert rules.reading is not None
    off = {rule.rule_id for rule in rules.reading.rules.rules if not rule.on}
    shown = [rules.model.rule_at(row) for row in range(rules.model.rowCount())]
    assert {rule.rule_id for rule in shown if rule is not None} == off
    assert window.desk.actions["rules.off"].isChecked()
    assert not window.desk.actions["rules.all"].isChecked()


def test_a_view_that_there_is_not_is_told_and_nothing_else_changes(window: MainWindow) -> None:
    """The example team has no crime records: the map stays, and so do the button and the menu's tick."""
    take(window, "map of recorded crime")
    hotspots = window.front
    assert isinstance(hotspots, HotspotsScreen)
    assert window.messages.notices[-1].headline.startswith("No police file is loaded.")
    assert hotspots.side.map.mode == hotspots.side.mode.key == "dosage"
    assert window.desk.actions["hotspots.map_dosage"].isChecked()
