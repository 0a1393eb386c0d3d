"""The Settings screen on the example team: what is typed is stored at once, and undo takes it back."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from planner.commands.settings import FIELDS, ChangeSettings
from planner.planner import Planner
from planner.views.settings_form import SettingsForm, settings_form
from ui import style
from ui.language import LANGUAGE
from ui.main_window import MainWindow
from ui.settings.fields import SECTIONS
from ui.settings.screen import SettingsScreen


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> SettingsScreen:
    window.open("settings")
    shown = window.screens["settings"]
    assert isinstance(shown, SettingsScreen)
    window.activateWindow()
    qtbot.waitUntil(shown.general.sections[0].lines[0].editor.hasFocus)
    return shown


def editor(screen: SettingsScreen, name: str) -> QWidget:
    found = screen.findChild(QWidget, name)
    assert found is not None
    return found


def type_over(field: QWidget, text: str) -> None:
    """As a person does: into the field, over what is there, and on with Enter."""
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_speed_is_stored_and_undo_takes_it_back(
    screen: SettingsScreen, planner: Planner, window: MainWindow
) -> None:
    field = editor(screen, "walk_km_per_hour")
    assert isinstance(field, QDoubleSpinBox)
    before = planner.read(settings_form).walk_km_per_hour
    type_over(field, "5.5")
    assert planner.read(settings_form).walk_km_per_hour == 5.5
    assert planner.undo_label == "Change the speed on foot"
    window.desk.actions["edit.undo"].trigger()
    assert planner.read(settings_form).walk_km_per_hour == before
    assert field.value() == before


def test_each_change_is_one_step_and_looking_is_none(screen: SettingsScreen, planner: Planner) -> None:
    revision = planner.revision
    for section in screen.general.sections:
        for line in section.lines:
            line.editor.setFocus()  # into every field and out of it again
    assert planner.revision == revision
    type_over(editor(screen, "leave_limit_percent"), "25")
    assert planner.read(settings_form).leave_limit_percent == 25
    assert planner.undo_label == "Change the leave limit"
    planner.undo()
    assert planner.revision > revision
    assert planner.read(settings_form).leave_limit_percent == 20


def test_pairs_after_dark_is_taken_at_once(screen: SettingsScreen, planner: Planner) -> None:
    tick = editor(screen, "pairs_after_dark")
    assert planner.read(settings_form).pairs_after_dark
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert not planner.read(settings_form).pairs_after_dark


def test_the_teams_name_reaches_the_frame(
    screen: SettingsScreen, planner: Planner, window: MainWindow
) -> None:
    type_over(editor(screen, "team_name"), "Seaton <b>Team</b>")
    assert planner.read(settings_form).team_name == "Seaton <b>Team</b>"
    window.open("rota")
    assert "Seaton <b>Team</b>" in window.windowTitle()


def test_a_team_without_a_name_is_refused_in_words_and_the_old_name_stays(
    screen: SettingsScreen, planner: Planner, window: MainWindow
) -> None:
    name = planner.read(settings_form).team_name
    field = editor(screen, "team_name")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    (notice,) = window.messages.notices
    assert notice.headline == "The name of the team is missing."
    assert field.text() == name
    assert planner.read(settings_form).team_name == name


def test_bounds_are_those_of_the_command(screen: SettingsScreen) -> None:
    for section in screen.general.sections:
        for line in section.lines:
            bounds = FIELDS[line.field.name]
            if isinstance(line.editor, QSpinBox | QDoubleSpinBox):
                assert (line.editor.minimum(), line.editor.maximum()) == (bounds.least, bounds.most)  # type: ignore[union-attr]


def test_every_setting_of_the_view_has_its_line() -> None:
    offered = {field.name for section in SECTIONS for field in section.fields}
    assert offered == {field.name for field in fields(SettingsForm)} - {"base_name"}


def test_the_wheel_over_a_figure_changes_nothing(screen: SettingsScreen, planner: Planner) -> None:
    field = editor(screen, "detour_percent")
    assert isinstance(field, QSpinBox)
    field.setFocus()
    middle = QPointF(field.rect().center())
    nothing, down = QPoint(), QPoint(0, -120)
    turn = QWheelEvent(
        middle, field.mapToGlobal(middle), nothing, down, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, turn)
    assert field.value() == planner.read(settings_form).detour_percent


def test_a_change_from_elsewhere_is_shown(screen: SettingsScreen, planner: Planner) -> None:
    planner.execute(ChangeSettings({"parking_minutes": 7}))
    field = editor(screen, "parking_minutes")
    assert isinstance(field, QSpinBox)
    assert field.value() == 7


def test_theme_and_text_size_follow_the_view_menu_and_lead_it(
    screen: SettingsScreen, window: MainWindow
) -> None:
    window.desk.actions["view.dark"].trigger()
    assert screen.general.look.theme.key == "dark"
    assert style.theme() is style.DARK
    (light,) = (one for one in screen.general.look.theme.findChildren(QPushButton) if one.text() == "Light")
    light.click()
    assert style.theme() is style.LIGHT
    window.desk.actions["view.larger"].trigger()
    assert screen.general.look.percent.text() == "110 %"
    window.desk.actions["view.smaller"].trigger()


def test_every_field_says_its_name_unit_and_what_it_does(screen: SettingsScreen) -> None:
    speed = editor(screen, "car_km_per_hour")
    assert speed.accessibleName() == "By car, km/h"
    for section in screen.general.sections:
        assert all(line.editor.accessibleName() and line.field.about for line in section.lines)


def test_the_language_is_kept_for_the_next_start(screen: SettingsScreen, window: MainWindow) -> None:
    choice = screen.general.look.language
    assert [choice.itemText(at) for at in range(choice.count())] == ["As the system", "English (UK)"]
    assert choice.currentData() == ""
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert window.state.text(LANGUAGE) == "en"  # what `choose_language` looks at, before anything is said
    assert screen.general.look.next_start.text()
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert window.state.text(LANGUAGE, "none") == ""


def test_with_large_text_what_a_value_does_stands_below_it(
    screen: SettingsScreen, qapp: QApplication, qtbot: QtBot
) -> None:
    line = screen.general.sections[0].lines[0]
    assert line.about.x() > line.editor.geometry().right()
    style.apply(qapp, style.LIGHT, 200)
    qtbot.waitUntil(lambda: line.about.y() > line.editor.geometry().bottom())
    assert line.about.width() > line.editor.width()  # a line of words, not a column of them
