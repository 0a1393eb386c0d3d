"""A shift type is entered with real keys, has its letter in the Rota, and is undone."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.shift_legends import shift_legends
from planner.views.shift_type_list import ListedShiftType, shift_type_list
from tests.ui.settings.register_steps import (
    CTRL,
    K,
    choose,
    facts,
    field_text,
    listed,
    notices,
    open_page,
    press,
    tick,
    tick_several,
    write,
)
from ui.main_window import MainWindow
from ui.rota.letters import letter_words
from ui.rota.screen import RotaScreen
from ui.settings.editors.counted import CountedEditor, LeastPeople
from ui.settings.register_page import RegisterPage
from ui.settings.screen import SettingsScreen


def of(planner: Planner, code: str) -> ListedShiftType:
    return next(row for row in planner.read(shift_type_list) if row.code == code)


def in_hand(page: RegisterPage) -> str:
    """The letter of the line with the keyboard."""
    assert isinstance(page.row, ListedShiftType)
    return page.row.code


def add_night(page: RegisterPage, letter: str = "n") -> None:
    press(K.Key_N, CTRL)
    write(page, "code", letter)
    write(page, "name", "Night")
    write(page, "start_minute", "22")
    write(page, "end_minute", "06:00")
    write(page, "paid_minutes", "7:24")
    write(page, "break_minutes", "36 min")
    tick_several(page.form.lines["roles"].editor, ["PCSO"])
    press(K.Key_Return, CTRL)


def test_a_new_shift_type_gets_its_letter_in_the_rota_and_undo_takes_it_back(
    screen: SettingsScreen, planner: Planner, window: MainWindow
) -> None:
    page = open_page(screen, "shift_types")
    add_night(page)
    assert notices(window) == []
    night = of(planner, "N")
    # 22:00 to 06:00 of the next day is minute 1320 to 1800; 7 h 24 are 444 minutes.
    assert (night.start_minute, night.end_minute, night.paid_minutes, night.break_minutes) == (
        1320, 1800, 444, 36,
    )  # fmt: skip
    assert planner.undo_label == "Add shift type N"
    assert listed(page) == ["Early", "Day", "Middle", "Late", "Night"]
    assert in_hand(page) == "N"  # the line that was added has the keyboard
    assert page.table.hasFocus()

    window.open("rota")
    rota = window.screens["rota"]
    assert isinstance(rota, RotaScreen)
    assert "N" in rota.grid.model.shifts
    assert rota.grid.go_to_cell(1, SAMPLE_WEEK)
    rota.grid.cells.setFocus()
    press(K.Key_N)
    row, column = rota.grid.cells.currentIndex().row(), rota.grid.cells.currentIndex().column()
    cell = rota.grid.model.cell_at(row, column)
    assert cell is not None
    assert cell.code == "N"

    window.desk.undo()
    window.desk.undo()
    assert "N" not in rota.grid.model.shifts
    window.open("settings")
    assert listed(page) == ["Early", "Day", "Middle", "Late"]
    window.desk.redo()
    assert listed(page)[-1] == "Night"


def test_who_works_a_new_shift_type_is_asked_for(
    screen: SettingsScreen, planner: Planner, window: MainWindow
) -> None:
    """Everybody would be a guess, and the next build would give it to them."""
    page = open_page(screen, "shift_types")
    press(K.Key_N, CTRL)
    write(page, "code", "n")
    write(page, "name", "Night")
    press(K.Key_Return, CTRL)
    assert notices(window) == ["Tick who may work it: a build gives it to nobody else."]
    assert field_text(page, "name") == "Night"  # what was entered is still there
    tick_several(page.form.lines["roles"].editor, ["PCSO", "ASB officer"])
    press(K.Key_Return, CTRL)
    assert of(planner, "N").roles == ("PCSO", "ASB officer")
    assert notices(window) == []


def test_letters_that_clash_are_told(screen: SettingsScreen, planner: Planner, window: MainWindow) -> None:
    page = open_page(screen, "shift_types")
    add_night(page, "l")
    assert notices(window) == ["There already is a shift type called “L”."]
    assert page.draft is not None  # what was entered is still there
    assert field_text(page, "name") == "Night"
    write(page, "code", "N")
    press(K.Key_Return, CTRL)
    assert notices(window) == []
    assert facts(page)["Key in Rota"] == "N, in place of the command Note, which stays in the menu"
    assert window.desk.actions["rota.note"].shortcut().toString() == "N"  # until the Rota is open again
    window.open("rota")
    assert window.desk.actions["rota.note"].shortcut().isEmpty()


def test_a_letter_of_two_says_how_it_is_chosen() -> None:
    assert letter_words("E") == "E"
    assert letter_words("LL") == "LL is more than one letter: choose it with Set shift"
    assert letter_words("A") == "A, in place of the command Absence, which stays in the menu"


def test_each_field_is_one_step_with_its_own_undo(screen: SettingsScreen, planner: Planner) -> None:
    page = open_page(screen, "shift_types")
    press(K.Key_F2)
    assert page.form.lines["code"].editor.hasFocus()
    write(page, "end_minute", "15:30")
    assert of(planner, "E").end_minute == 930
    tick(page, "is_night")
    choose(page, "colour_slot", "As the Late")
    early = of(planner, "E")
    assert (early.is_night, early.colour_slot) == (True, "L")
    legend = next(one for one in planner.read(shift_legends) if one.code == "E")
    assert legend.slot == "L"
    for _ in range(3):
        assert planner.undo_label == "Change Early"
        planner.undo()
    assert of(planner, "E").end_minute == 900
    assert field_text(page, "end_minute") == "15:00"


def test_a_start_after_the_end_makes_a_tour_that_ends_the_next_day(
    screen: SettingsScreen, planner: Planner
) -> None:
    page = open_page(screen, "shift_types")
    write(page, "start_minute", "22:00")  # the Early ends at 15:00
    early = of(planner, "E")
    assert (early.start_minute, early.end_minute) == (1320, 2340)
    assert listed(page, 2)[0] == "22:00–15:00 +1"
    write(page, "start_minute", "07:00")
    assert of(planner, "E").end_minute == 900


def test_what_cannot_be_is_said_and_the_old_value_is_back(
    screen: SettingsScreen, planner: Planner, window: MainWindow
) -> None:
    page = open_page(screen, "shift_types")
    revision = planner.revision
    for name, typed, old, says in (
        ("paid_minutes", "9:00", "7:24", "Early lasts 480 minutes and cannot be paid 540."),
        ("start_minute", "noon", "07:00", "“noon” is no time of day. Write it as 20:00."),
        ("code", "D", "E", "There already is a shift type called “D”."),
        ("name", "", "Early", "The name of the shift type is missing."),
    ):
        write(page, name, typed)
        assert notices(window) == [says]
        assert field_text(page, name) == old
    assert planner.revision == revision


def test_roles_and_skills_are_chosen_from_lists(screen: SettingsScreen, planner: Planner) -> None:
    page = open_page(screen, "shift_types")
    before = of(planner, "E").roles
    assert "PCSO" in before
    tick_several(page.form.lines["roles"].editor, ["PCSO"])
    assert of(planner, "E").roles == tuple(name for name in before if name != "PCSO")

    skills = page.form.lines["skills"].editor
    assert isinstance(skills, CountedEditor)
    tick_several(skills.add, ["Driver"])
    assert of(planner, "E").skills == (("Driver", 1),)
    people = skills.findChild(LeastPeople)
    assert people is not None
    assert people.accessibleName() == "Driver, least people"
    people.setFocus()
    press(K.Key_Down)
    assert people.text() == "everyone"
    press(K.Key_Return)
    assert of(planner, "E").skills == (("Driver", None),)
    out = next(
        one for one in skills.findChildren(type(skills.add)) if one.accessibleName() == "Take out Driver"
    )
    out.setFocus()
    press(K.Key_Space)
    assert of(planner, "E").skills == ()
    assert skills.add.hasFocus()


def test_one_in_use_is_not_removed_but_set_out_of_use(
    screen: SettingsScreen, planner: Planner, window: MainWindow
) -> None:
    page = open_page(screen, "shift_types")
    press(K.Key_Delete)
    assert notices(window) == ["Early is in rotas or patterns. Set it out of use instead."]
    tick(page, "active")
    assert page.table.grouped.lines[-2].name == "Out of use"  # type: ignore[attr-defined]
    assert listed(page)[-1] == "Early"
    assert in_hand(page) == "E"
    add_and_remove = open_page(screen, "shift_types")
    add_night(add_and_remove)
    press(K.Key_Delete)
    assert "Night" not in listed(page)
    assert planner.undo_label == "Remove Night"


def test_delete_in_a_field_never_removes_the_line(
    screen: SettingsScreen, planner: Planner, window: MainWindow
) -> None:
    page = open_page(screen, "shift_types")
    add_night(page)
    page.form.lines["is_late"].editor.setFocus()
    press(K.Key_Delete)
    assert "Night" in listed(page)
    assert notices(window) == ["Esc goes back to the list, where Delete removes the shift type."]
    press(K.Key_Escape)
    assert page.table.hasFocus()


def test_escape_gives_up_what_is_being_entered(screen: SettingsScreen, planner: Planner) -> None:
    page = open_page(screen, "shift_types")
    revision = planner.revision
    press(K.Key_N, CTRL)
    write(page, "code", "N")
    assert not page.table.isEnabled()
    press(K.Key_Escape)
    assert (page.draft, planner.revision) == (None, revision)
    assert page.table.hasFocus()
    assert field_text(page, "code") == "E"


def _ticked(page: RegisterPage, name: str) -> bool:
    box = page.form.lines[name].editor
    assert isinstance(box, QCheckBox)
    return box.isChecked()


def test_paid_hours_and_night_go_along_with_the_times_of_a_new_one_until_they_are_set(
    screen: SettingsScreen,
) -> None:
    """22:00 to 07:00 are 9 h, 30 min of them a break; 7 of them lie between 23:00 and 06:00."""
    page = open_page(screen, "shift_types")
    press(K.Key_N, CTRL)
    write(page, "start_minute", "22")
    write(page, "end_minute", "7")
    assert field_text(page, "paid_minutes") == "8:30"
    assert _ticked(page, "is_night")
    write(page, "break_minutes", "0:45")
    assert field_text(page, "paid_minutes") == "8:15"
    write(page, "paid_minutes", "8:00")  # as agreed; from here on it is theirs
    write(page, "end_minute", "8")
    assert field_text(page, "paid_minutes") == "8:00"
    write(page, "start_minute", "7")
    write(page, "end_minute", "19")
    assert not _ticked(page, "is_night")
    press(K.Key_Escape)
