"""What holds for every screen: each button asks for a command of the registry, so that menu, go-to box and
sheet of keys have it too; each cell of a table, grid, list or strip, and everything that is painted, says
words to whoever does not see it. What is exempt is listed with its reason."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTableView,
    QWidget,
)

from tests.ui.friday import FRIDAY, friday_planner, friday_window, planner, window
from ui.day.remedies import RemedyRow
from ui.day.screen import DayScreen
from ui.day.twins import chart_twin
from ui.destination import Destination
from ui.go_to import GoToBox
from ui.hotspots.screen import HotspotsScreen
from ui.key_sheet import KeySheet
from ui.main_window import MainWindow
from ui.pictures import settle_until_idle
from ui.rota.cell_sections import LaterSection
from ui.rules.screen import RulesScreen
from ui.screens import SCREENS
from ui.settings.editors.choosing import SeveralEditor
from ui.settings.editors.counted import CountedEditor
from ui.settings.registers import REGISTERS
from ui.town_map.view import MapView
from ui.widgets.filter_field import FilterField
from ui.widgets.segmented import CommandSegments, Segmented
from ui.widgets.state_page import StatePage
from ui.widgets.table_twin import Twin, TwinDialog

__all__ = ["friday_planner", "friday_window", "planner", "window"]

ROLE = Qt.ItemDataRole
NO_PARENT = QModelIndex()
DECORATION = {"FocusRing", "Icon", "Mark", "Sheets"}  # what they stand beside says it
QTS_OWN = "qt_"  # of docks, tables and the menu bar: hidden here, or found in every program of Qt's


@pytest.fixture(scope="module")
def screen_key() -> str:
    return "rota"


# Buttons -----------------------------------------------------------------------------------------------


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
    clearing = button.text().startswith(("Clear", "Show all", "Use"))
    if clearing and any(isinstance(one, StatePage) for one in parents):
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


# Words -------------------------------------------------------------------------------------------------

VIEWS = (
    "view.four_weeks", "view.week", "plan.review", "answers.week", "answers.score", "day.by_hotspot",
    "hotspots.set_up", "people.leave", "people.skills",
)  # fmt: skip


def looks(window: MainWindow) -> Iterator[str]:
    """Every screen in its views, the rota's side windows, each list of Settings, a list that goes out."""
    for place in SCREENS:
        window.go(Destination(place.key, day=FRIDAY))
        QApplication.processEvents()
        yield place.key
    for action_id in VIEWS:
        window.desk.actions[action_id].trigger()
        QApplication.processEvents()
        yield action_id
    for register in REGISTERS:
        window.go(Destination("settings", item=register.key))
        yield register.key
    window.go(Destination("outputs", item="duties"))
    assert window.front is not None
    settle_until_idle(window.front)
    yield "outputs, a list"


def tables(window: MainWindow) -> Iterator[QAbstractItemView]:
    """Those in sight, of this window and of the windows beside it; headings are tables to Qt, too."""
    for top in QApplication.topLevelWidgets():
        if top is window or top.parentWidget() is window:
            for view in top.findChildren(QAbstractItemView):
                if not isinstance(view, QHeaderView) and view.isVisible():
                    yield view


def silent(view: QAbstractItemView) -> list[str]:
    """Cells without words, headings of columns among them."""
    found = []
    for column in columns_in_sight(view):
        if isinstance(view, QTableView) and not view.horizontalHeader().isHidden():
            found += [] if heading(view, column) else [f"heading {column}"]
        for row in range(view.model().rowCount(NO_PARENT)):
            index = view.model().index(row, column, NO_PARENT)
            said = index.data(ROLE.AccessibleTextRole) or index.data(ROLE.DisplayRole)
            found += [] if str(said or "").strip() else [f"{row}, {column}"]
    return found


def heading(view: QTableView, column: int) -> str:
    across, model = Qt.Orientation.Horizontal, view.model()
    said = model.headerData(column, across, ROLE.AccessibleTextRole) or model.headerData(column, across)
    return str(said or "").strip()


def columns_in_sight(view: QAbstractItemView) -> list[int]:
    """PySide does not tell how many columns a list has."""
    if not isinstance(view, QTableView):
        return [0]
    return [at for at in range(view.model().columnCount(NO_PARENT)) if not view.isColumnHidden(at)]


def painted(window: MainWindow) -> Iterator[QWidget]:
    """What paints itself and is in sight: charts, maps, bars, buttons. Texts say what they show, a table has
    its cells, and decoration stands beside what it decorates."""
    for widget in window.findChildren(QWidget):
        ours = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("ui.")]
        paints = any("paintEvent" in vars(kind) for kind in ours)
        beside = isinstance(widget, QLabel | QAbstractItemView | QHeaderView)
        if paints and widget.isVisible() and not beside and type(widget).__name__ not in DECORATION:
            yield widget


def test_every_cell_and_every_picture_says_words(window: MainWindow) -> None:
    wrong: dict[str, list[str]] = {}
    seen = set()
    for where in looks(window):
        for view in tables(window):
            name = f"{type(view).__name__} “{view.accessibleName()}”"
            seen.add(type(view).__name__)
            if found := silent(view):
                wrong.setdefault(f"{where}: {name}", found[:6])
        for picture in painted(window):
            seen.add(type(picture).__name__)
            if not (picture.accessibleName() or getattr(picture, "text", str)()):
                wrong[f"{where}: {type(picture).__name__}"] = ["no name"]
    assert {
        "RotaTable",
        "CoverTable",
        "DayChart",
        "StopList",
        "BoardTable",
        "DaysTable",
    } <= seen
    assert wrong == {}


def test_the_tables_of_chart_and_maps_have_no_empty_word(window: MainWindow) -> None:
    """T: whoever goes through them hears of each cell, also that there is nothing in it."""
    for key, twin in (("day", "chart"), ("hotspots", "map"), ("concerns", "map")):
        window.go(Destination(key, day=FRIDAY))
        dialog = TwinDialog(twin_of(window, twin), window)
        table = dialog.table
        assert table.table.rowCount() > 0, key
        assert silent(table) == [], key
        dialog.deleteLater()


def twin_of(window: MainWindow, what: str) -> Twin:
    front = window.front
    if isinstance(front, DayScreen) and what == "chart":
        assert front.plan is not None
        return chart_twin(front.plan)
    assert front is not None
    (shown,) = front.findChildren(MapView)
    return shown.twin()


def test_every_line_of_the_sheet_of_keys_says_words(window: MainWindow) -> None:
    """A command without a key says so."""
    sheet = KeySheet(window.desk.actions, window)
    assert silent(sheet.table) == []
    sheet.deleteLater()
