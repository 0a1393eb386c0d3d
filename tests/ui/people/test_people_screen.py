"""The People screen as a sergeant uses it: fields, skills, names, and where the keyboard is."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from planner.commands.people import ChangePerson, SetSkill
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.people_roster import PersonCard
from tests.ui.people.screen_steps import BETH, IMRAN, LAURA, card, notices, when_open
from ui import style
from ui.destination import Destination
from ui.main_window import MainWindow
from ui.people.calendar_painting import week_heading
from ui.people.person_dialog import NewPersonDialog, PersonDialog
from ui.people.roster import CONTRACT, RosterModel
from ui.people.screen import PeopleScreen
from ui.people.skills import SkillDialog
from ui.people.times_off_dialog import TimesOffDialog

HOSTILE = "<b>Ann</b><img src=x onerror=alert(1)> & =1+1"


def shown(screen: PeopleScreen, person_id: int, column: int) -> str:
    row = screen.roster.roster.row_of(person_id)
    return str(screen.roster.roster.index(row, column).data())


# The form -------------------------------------------------------------------------------------------


def test_a_field_is_stored_when_it_is_left_and_undo_takes_it_back(
    window: MainWindow, people: PeopleScreen
) -> None:
    people.roster.go_to(IMRAN)
    field = people.form.contract
    assert field.text() == "37.0"
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "29.6")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert card(people, IMRAN).contract_minutes == 1776  # 29.6 h are 29 h 36
    assert shown(people, IMRAN, CONTRACT) == "29.6"
    window.desk.actions["edit.undo"].trigger()
    assert shown(people, IMRAN, CONTRACT) == "37.0"
    assert field.text() == "37.0"


def test_what_cannot_be_read_or_stored_is_said_and_the_old_value_is_back(
    window: MainWindow, planner: Planner, people: PeopleScreen
) -> None:
    people.roster.go_to(IMRAN)
    revision, form = planner.revision, people.form
    for field, typed, old, says in (
        (form.contract, "many", "37.0", "“many” is no number of hours. Write 37 or 29.6."),
        (form.staff_no, "PCSO 7214", "HBC 20418", "Amy Hargreaves already has staff number PCSO 7214."),
        (form.started, "someday", "Mon 1 Mar 2021", "“someday” is no date. Write a date such as 3 Mar 2021."),
    ):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert notices(window) == [says]
        assert field.text() == old
    assert planner.revision == revision


def test_ticks_and_lists_of_the_form_are_commands_too(people: PeopleScreen, planner: Planner) -> None:
    people.roster.go_to(IMRAN)
    driver = people.form.skills.findChild(QCheckBox, "skill.Driver")
    assert driver is not None
    assert not driver.isChecked()
    QTest.keyClick(driver, Qt.Key.Key_Space)
    assert "driver" in card(people, IMRAN).can_do.casefold()
    assert planner.undo_label == "Driver for Imran Sheikh"

    QTest.keyClick(people.form.alone, Qt.Key.Key_Space)
    assert card(people, IMRAN).restrictions == ("no lone work",)
    QTest.keyClick(people.form.pattern, Qt.Key.Key_Home)  # "No pattern"
    people.form.pattern.activated.emit(0)
    assert card(people, IMRAN).pattern_name == ""


def test_times_that_cannot_be_worked_are_agreed_in_a_list(people: PeopleScreen) -> None:
    people.roster.go_to(LAURA)

    def agree(dialog: QWidget) -> None:
        assert isinstance(dialog, TimesOffDialog)
        dialog.weekday.setCurrentIndex(4)
        dialog.end.setCurrentIndex(dialog.end.findData(11 * 60))
        QTest.keyClicks(dialog.until, "30 apr 2027")
        dialog.add.click()
        dialog.accept()

    when_open(TimesOffDialog, agree)
    people.form.change_times.click()
    assert people.form.times_off.text() == "Fridays before 11:00 until 30 Apr 2027"
    people.desk.undo()
    assert people.form.times_off.text() == "nothing is agreed"


# Joining, renaming, leaving -------------------------------------------------------------------------


def test_ctrl_n_adds_somebody_who_is_then_in_hand(window: MainWindow, people: PeopleScreen) -> None:
    def join(dialog: QWidget) -> None:
        assert isinstance(dialog, NewPersonDialog)
        save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
        assert not save.isEnabled()
        assert dialog.said.text() == "Write the first name."
        QTest.keyClicks(dialog.first_name, "Nia")
        QTest.keyClicks(dialog.last_name, "Brown")
        QTest.keyClicks(dialog.staff_no, "PCSO 7300")
        assert save.isEnabled()
        dialog.accept()

    when_open(NewPersonDialog, join)
    window.desk.actions["edit.new"].trigger()
    assert people.form.name.text() == "Nia Brown"
    assert len(people.reading.people if people.reading else []) == 31
    window.desk.actions["edit.undo"].trigger()
    assert len(people.reading.people if people.reading else []) == 30
    assert people.form.name.text() != "Nia Brown"


def test_a_number_that_is_taken_is_said_in_the_dialog_and_nothing_typed_is_lost(
    window: MainWindow, people: PeopleScreen
) -> None:
    def join(dialog: QWidget) -> None:
        assert isinstance(dialog, NewPersonDialog)
        QTest.keyClicks(dialog.first_name, "Nia")
        QTest.keyClicks(dialog.last_name, "Brown")
        QTest.keyClicks(dialog.staff_no, "PCSO 7214")
        dialog.accept()
        assert dialog.isVisible()
        assert dialog.said.text() == "Amy Hargreaves already has staff number PCSO 7214."
        QTest.keyClick(dialog.staff_no, Qt.Key.Key_Backspace)
        QTest.keyClicks(dialog.staff_no, "9")
        assert dialog.said.text() == ""
        dialog.accept()
        assert not dialog.isVisible()

    when_open(NewPersonDialog, join)
    window.desk.actions["edit.new"].trigger()
    assert people.form.name.text() == "Nia Brown"
    assert people.form.staff_no.text() == "PCSO 7219"


def test_without_a_role_the_dialog_says_where_they_are_added(people: PeopleScreen) -> None:
    dialog = NewPersonDialog((), (), people.desk.refusal_of, people)
    assert dialog.said.text() == "There is no role yet. Add agencies and roles on Settings first."
    dialog.deleteLater()


def test_f2_changes_the_name_and_only_what_differs_is_sent(people: PeopleScreen, planner: Planner) -> None:
    people.roster.go_to(IMRAN)

    def rename(dialog: QWidget) -> None:
        assert isinstance(dialog, PersonDialog)
        QTest.keyClicks(dialog.fields["known_as"], "Im Sheikh")
        assert dialog.changes() == {"known_as": "Im Sheikh"}
        dialog.accept()

    when_open(PersonDialog, rename)
    people.desk.actions["edit.change"].trigger()
    assert people.form.name.text() == "Im Sheikh"
    assert planner.undo_label == "Change Imran Sheikh"


def test_somebody_with_tours_cannot_be_removed_and_the_reason_is_said(
    window: MainWindow, people: PeopleScreen
) -> None:
    people.roster.go_to(IMRAN)
    QTest.keyClick(people.roster, Qt.Key.Key_Delete)
    assert notices(window) == ["Imran Sheikh has tours of duty or visits. Enter a last day instead."]


# Skills ---------------------------------------------------------------------------------------------


def test_skills_are_given_with_space_and_dated_with_enter(people: PeopleScreen, planner: Planner) -> None:
    people._show_view("skills")
    table = people.skills
    table.setFocus()
    table.go_to(BETH)
    table.setCurrentIndex(table.skills.index(table.currentIndex().row(), 1))
    assert table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "Beth Lowther, Driver: not held"
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.currentIndex().data() == "✓"

    def limit(dialog: QWidget) -> None:
        assert isinstance(dialog, SkillDialog)
        QTest.keyClicks(dialog.until, "30 dec 2026")
        dialog.accept()

    when_open(SkillDialog, limit)
    QTest.keyClick(table, Qt.Key.Key_Return)
    said = str(table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "Beth Lowther, Driver: held until 30 Dec 2026, runs out soon"
    people.desk.undo()
    people.desk.undo()
    assert table.currentIndex().data() == "–"
    assert planner.undo_label is None or "Driver" not in planner.undo_label


def test_a_skill_that_runs_out_soon_is_said_in_the_form(people: PeopleScreen, planner: Planner) -> None:
    planner.execute(SetSkill(BETH, "Officer safety training", until_date=date(2026, 12, 30)))
    people.roster.go_to(BETH)
    box = people.form.skills.findChild(QCheckBox, "skill.Officer safety training")
    assert box is not None
    assert box.text() == "Officer safety training, runs out 30 Dec 2026"


# Filter, places, period -----------------------------------------------------------------------------


def test_the_filter_names_what_it_hides_and_esc_clears_it(people: PeopleScreen) -> None:
    people.controls.filter.setFocus()
    QTest.keyClicks(people.controls.filter, "advocate")
    assert [line.name for line in people.roster.roster.lines if isinstance(line, PersonCard)] == [
        "Julie Hebden",
        "Mark Rowntree",
    ]
    QTest.keyClicks(people.controls.filter, "xx")
    assert "Nobody matches “advocatexx”" in people._empty.accessibleName()
    QTest.keyClick(people.controls.filter, Qt.Key.Key_Escape)
    assert people.roster.hasFocus()
    assert people.roster.isVisible()


def test_a_destination_selects_the_person_and_the_period_moves_by_a_week(people: PeopleScreen) -> None:
    people.go_to(Destination("people", person_id=LAURA))
    assert people.form.name.text() == "Laura Metcalfe"
    people.desk.actions["view.forward"].trigger()
    assert people.reading is not None
    assert (people.reading.roster.calendar_start - SAMPLE_WEEK).days == 7
    assert people.form.name.text() == "Laura Metcalfe"  # in hand as before


def test_the_calendar_of_absences_begins_its_weeks_as_the_computer_is_set(people: PeopleScreen) -> None:
    """On Sunday 6 December in the States. The week in hand is still the rota's, from Monday 7 on."""
    QLocale.setDefault(QLocale("en_US"))
    people.bring_up_to_date()
    first, weeks = people.calendar.model.days[0], len(people.calendar.model.days) / 7
    QLocale.setDefault(QLocale("en_GB"))
    people.bring_up_to_date()
    assert (first, weeks) == (SAMPLE_WEEK - timedelta(days=1), 6)
    assert people.calendar.model.days[0] == people.desk.monday == SAMPLE_WEEK


def test_a_week_of_the_calendar_has_the_number_of_the_rotas_week_or_none() -> None:
    """Sunday 13 December is of week 50 on the rota; a week of Sunday to Saturday must not say otherwise."""
    assert week_heading(SAMPLE_WEEK) == ("Week 50", "7 Dec")
    assert week_heading(SAMPLE_WEEK + timedelta(days=6)) == ("13–19 Dec", "")


# What holds for every part --------------------------------------------------------------------------


def test_the_models_keep_what_qt_asks_of_them(people: PeopleScreen, planner: Planner) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    models = (people.roster.roster, people.skills.skills, people.calendar.model)
    testers = [QAbstractItemModelTester(model, fatal) for model in models]
    people.roster.go_to(LAURA)
    people._show_view("leave")
    people.roster.set_filter("asb")
    people.roster.set_filter("")
    planner.execute(ChangePerson(IMRAN, {"role": "PCSO"}))
    planner.undo()
    assert len(testers) == 3


def test_hostile_names_and_reasons_stay_plain_text(people: PeopleScreen, planner: Planner) -> None:
    planner.execute(ChangePerson(IMRAN, {"known_as": HOSTILE, "phone_for_call_in": "<i>0</i>"}))
    people.roster.go_to(IMRAN)
    assert people.form.name.text() == HOSTILE
    assert HOSTILE in people.pane.request.headline.text()
    for label in [*people.findChildren(QLabel), *people.toolbar.findChildren(QLabel)]:
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()
    for widget in people.findChildren(QWidget):
        assert "<" not in widget.toolTip(), widget.toolTip()  # a tooltip would be taken for HTML


def test_every_control_can_be_named_by_a_reader(people: PeopleScreen) -> None:
    people.roster.go_to(IMRAN)
    for view in ("roster", "leave", "skills"):
        people._show_view(view)
        for widget in [*people.findChildren(QWidget), *people.toolbar.findChildren(QWidget)]:
            reachable = widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if reachable and widget.metaObject().className() != "QScrollBar":
                text = getattr(widget, "text", str)()
                assert widget.accessibleName() or text, widget.metaObject().className()


def test_names_are_whole_on_a_small_laptop(window: MainWindow, people: PeopleScreen) -> None:
    """With all five columns in 500 pixels every name was cut; two are left, and the form tells the others."""
    window.resize(1280, 800)
    people.lay_out_docks()
    QApplication.processEvents()
    metrics = QFontMetrics(style.font(style.TABLE, style.MEDIUM))
    longest = max(metrics.horizontalAdvance(one) for one in ("Amy Hargreaves", "Rachel Coverdale"))
    assert people.roster.columnWidth(0) >= longest + 16 + 8  # and the room around a name


def test_a_row_of_the_roster_is_read_as_a_sentence(people: PeopleScreen) -> None:
    model = people.roster.roster
    assert isinstance(model, RosterModel)
    row = model.row_of(IMRAN)
    said = [str(model.index(row, at).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(5)]
    assert said == [
        "Imran Sheikh",
        "Number or role: ASB officer",
        "Contract h: 37.0",
        "Can do: Speaks Urdu, authorised officer, tenancy cases",
        "Next absence: AL 29–31 Dec, asked",
    ]
