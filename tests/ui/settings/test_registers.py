"""What holds for every register: its bounds, its names for readers, its keys, and where it is found."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QSpinBox, QWidget

from planner.commands.fields import Whole, Words
from planner.commands.shift_types import AddShiftType
from planner.commands.team import ChangeAgency
from planner.planner import Planner
from planner.views.form_choices import form_choices
from tests.ui.settings.register_steps import CTRL, K, field_text, listed, open_page, press
from ui.go_to import GoToBox, found
from ui.main_window import MainWindow
from ui.settings.editors.lines import WordsEditor
from ui.settings.page_list import PageListModel
from ui.settings.register_page import RegisterPage
from ui.settings.registers import REGISTERS
from ui.settings.screen import PAGES, SettingsScreen

HOSTILE = "<b>Ann</b> & =1+1"
FRIDAY = date(2026, 12, 11)


def test_every_page_is_sound_named_and_silent_when_it_is_only_looked_at(
    screen: SettingsScreen, planner: Planner
) -> None:
    choices = planner.read(form_choices)
    for register in REGISTERS:
        page = open_page(screen, register.key)
        new = register.new_values(choices, (), FRIDAY)
        assert set(new) == {field.name for field in register.fields}  # a new one leaves none of them out
        the_fields_have_names_and_bounds(page)
        every_control_is_named(page)
        the_list_is_a_sound_model(page)
        looking_at_every_field_changes_nothing(page, planner)


def the_fields_have_names_and_bounds(page: RegisterPage) -> None:
    for name, line in page.form.lines.items():
        assert line.editor.accessibleName().startswith(line.field.title)
        bounds = page.register.bounds.get(name)
        if isinstance(line.editor, QSpinBox):
            assert isinstance(bounds, Whole)
            assert (line.editor.minimum(), line.editor.maximum()) == (bounds.least, bounds.most)
        if isinstance(line.editor, WordsEditor):
            assert isinstance(bounds, Words)
            assert line.editor.maxLength() == bounds.longest


def every_control_is_named(page: RegisterPage) -> None:
    for widget in page.findChildren(QWidget):
        reachable = widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reachable and widget.metaObject().className() not in {"QScrollBar"}:
            text = getattr(widget, "text", str)()
            assert widget.accessibleName() or text, widget.metaObject().className()


def the_list_is_a_sound_model(page: RegisterPage) -> None:
    model = page.table.rows
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert len(listed(page)) == len(page.rows) > 0
    row = page.table.currentIndex().row()
    for column, heading in enumerate(model.headings):
        said = model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
        assert said.startswith(f"{heading}: ")
    page.table.set_filter("zzz")
    page.table.set_filter("")
    page.table.set_collapsed(model.groups[0].name, True)
    page.table.set_collapsed(model.groups[0].name, False)
    page.table.go_to_first()


def looking_at_every_field_changes_nothing(page: RegisterPage, planner: Planner) -> None:
    revision = planner.revision
    for line in page.form.lines.values():
        line.editor.setFocus()
    press(K.Key_Escape)
    QTest.keyClick(page.table, K.Key_Down)
    QTest.keyClick(page.table, K.Key_End)
    assert planner.revision == revision


def test_nothing_is_entered_without_its_words_and_the_form_stays(
    screen: SettingsScreen, planner: Planner, window: MainWindow
) -> None:
    for register in REGISTERS:
        page = open_page(screen, register.key)
        revision, rows = planner.revision, listed(page)
        press(K.Key_N, CTRL)
        press(K.Key_Return, CTRL)
        (notice,) = window.messages.notices
        assert notice.headline.endswith(".")
        assert (planner.revision, listed(page)) == (revision, rows)
        assert page.draft is not None
        assert page.form.is_being_edited()
        page.form.give_up.click()
        assert page.draft is None


def test_no_form_scrolls_sideways_at_one_and_a_half_times_the_text(
    screen: SettingsScreen, window: MainWindow
) -> None:
    window.everywhere.theme.set_text_percent(150)
    for width in (1600, 1180):
        window.resize(width, 900)
        for register in REGISTERS:
            page = open_page(screen, register.key)
            QApplication.processEvents()
            assert window.width() == width
            assert not page._form_area.horizontalScrollBar().isVisible()


def test_every_page_is_found_by_its_name(screen: SettingsScreen, window: MainWindow) -> None:
    for page in PAGES:
        titles = [choice.text for choice in found(page.title, window, ())]
        assert page.title in titles
    box = GoToBox(window)
    QTest.keyClicks(box.field, "places and")
    assert box.list.item(0).text() == "Places and base"
    QTest.keyClick(box.field, K.Key_Return)
    assert window.front is screen
    assert screen.page_key == "places"
    assert window.windowTitle().startswith("Places and base")


def test_the_arrows_in_the_list_of_pages_open_them(screen: SettingsScreen, window: MainWindow) -> None:
    assert isinstance(screen.list.model(), PageListModel)
    QAbstractItemModelTester(screen.list.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    screen.list.setFocus()
    press(K.Key_Down)
    assert screen.page_key == "agencies"
    assert screen.list.hasFocus()
    assert window.desk.actions["edit.new"].isEnabled()
    press(K.Key_Home)
    assert screen.page_key == "general"
    assert not window.desk.actions["edit.new"].isEnabled()
    assert "General has no list" in window.desk.actions["edit.new"].toolTip()


def test_a_change_from_elsewhere_is_shown_and_markup_stays_text(
    screen: SettingsScreen, planner: Planner
) -> None:
    page = open_page(screen, "agencies")
    planner.execute(ChangeAgency(1, {"name": HOSTILE}))
    assert listed(page)[0] == HOSTILE
    assert page.form.heading.text() == HOSTILE
    assert page.form.heading.textFormat() is Qt.TextFormat.PlainText
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    planner.undo()
    assert page.form.heading.text() == "Police"


def test_a_page_behind_another_is_up_to_date_when_it_is_opened_again(
    screen: SettingsScreen, planner: Planner
) -> None:
    shifts = open_page(screen, "shift_types")
    open_page(screen, "agencies")
    planner.execute(AddShiftType("X", "Extra", 420, 900, 444, position=9))
    assert listed(open_page(screen, "shift_types"))[-1] == "Extra"
    assert screen.page is shifts


def test_a_filter_that_hides_all_says_so_and_a_new_one_is_seen(
    screen: SettingsScreen, window: MainWindow
) -> None:
    page = open_page(screen, "skills")
    press(K.Key_F, CTRL)
    assert screen.filter.hasFocus()
    QTest.keyClicks(screen.filter, "urdu zzz")
    assert page._empty.accessibleName().startswith("Nothing matches “urdu zzz”.")
    screen.filter.setText("drivr")  # a letter short of a skill of the team
    clear, use = page._empty.buttons
    assert (clear.text(), use.text()) == ("Clear filter", "Use “driver”")
    use.click()
    assert len(page.table.grouped.lines) == 2  # the heading and the skill
    screen.filter.setText("urdu zzz")
    assert "No skill or power is selected." in window.desk.actions["edit.clear"].toolTip()
    press(K.Key_N, CTRL)
    assert screen.filter.text() == ""
    assert field_text(page, "name") == ""
    assert page.form.add.isVisible()


def test_what_is_being_typed_is_stored_before_another_is_begun(
    screen: SettingsScreen, planner: Planner
) -> None:
    page = open_page(screen, "agencies")
    field = page.form.lines["name"].editor
    field.setFocus()
    QTest.keyClick(field, K.Key_A, CTRL)
    QTest.keyClicks(field, "Force")
    press(K.Key_N, CTRL)
    assert listed(page)[0] == "Force"
    assert field_text(page, "name") == ""


def test_escape_leaves_a_field_as_it_was(screen: SettingsScreen, planner: Planner) -> None:
    page = open_page(screen, "patterns")
    revision = planner.revision
    for name in ("name", "anchor_date", "codes"):
        field, before = page.form.lines[name].editor, field_text(page, name)
        field.setFocus()
        QTest.keyClicks(field, "EE")
        assert field_text(page, name) != before
        QTest.keyClick(field, K.Key_Escape)
        assert page.table.hasFocus()
        assert field_text(page, name) == before
    assert planner.revision == revision


def test_the_blue_button_names_what_it_adds(screen: SettingsScreen, window: MainWindow) -> None:
    for key, word in (("roles", "Add role"), ("bank_holidays", "Add bank holiday")):
        open_page(screen, key)
        assert screen.add_button.isVisible()
        assert screen.add_button.text() == word
    screen.show_page("general")
    assert not screen.add_button.isVisible()
