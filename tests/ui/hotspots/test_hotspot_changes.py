"""What is changed on the Hotspots screen: each a command that undo takes back, each refusal in a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QDialogButtonBox

from planner.planner import Planner
from tests.ui.hotspots.hotspot_steps import CTRL, K, card, cell, go_to, press, said, undo, when_open
from ui.hotspots.hours_dialog import HoursDialog
from ui.hotspots.place_dialog import PlaceDialog
from ui.hotspots.screen import HotspotsScreen
from ui.hotspots.study_dialog import StudyDialog
from ui.hotspots.whole_field import WholeField
from ui.main_window import MainWindow

SAVE = QDialogButtonBox.StandardButton.Save


def write(field: WholeField, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    press(field, key)


def test_enter_goes_to_the_form_where_a_field_is_stored_when_it_is_left(
    hotspots: HotspotsScreen, planner: Planner
) -> None:
    go_to(hotspots, 8)
    press(hotspots.table, K.Key_Return)
    field = hotspots.form.numbers["dwell_target_minutes"]
    assert field.hasFocus()
    assert field.value() == 12
    QTest.keyClicks(field, "15")
    press(field, K.Key_Tab)
    assert card(hotspots, 8).dwell_target_minutes == 15
    assert cell(hotspots, 8, "Target") == "45"  # three patrols of 15
    assert planner.undo_label == "Change hotspot 8 Oxford Road shops"
    press(field, K.Key_Escape)
    assert hotspots.table.hasFocus()
    undo(hotspots)
    assert cell(hotspots, 8, "Target") == "36"
    assert field.value() == 12


def test_what_is_refused_is_said_and_the_old_value_is_back(
    window: MainWindow, hotspots: HotspotsScreen, planner: Planner
) -> None:
    revision, form = planner.revision, hotspots.form
    write(form.numbers["dwell_least_minutes"], "18")  # longer than the patrol length of 16
    assert said(window) == [
        "Hotspot Church Street: the patrol length must lie between the shortest and the longest."
    ]
    assert form.numbers["dwell_least_minutes"].value() == 10
    start = form.dates["start_date"]
    start.setFocus()
    start.selectAll()
    QTest.keyClicks(start, "someday")
    press(start, K.Key_Return)
    assert said(window)[-1] == "“someday” is no date. Write a date such as 11 Dec 2026, or nothing."
    assert start.text() == "Mon 12 Oct 2026"
    assert planner.revision == revision


def test_every_setting_of_the_form_is_stored(hotspots: HotspotsScreen) -> None:
    form = hotspots.form
    for name, text in (
        ("visits_a_day", "2"), ("most_gap_minutes", "300"), ("least_gap_minutes", "90"), ("crew_size", "2"),
        ("risk", "50"), ("dwell_most_minutes", "30"),
    ):  # fmt: skip
        write(form.numbers[name], text)
        assert getattr(card(hotspots, 1), name) == int(text)
    press(form.two_agencies, K.Key_Space)
    press(form.alone, K.Key_Space)
    form.tactic.setFocus()
    form.tactic.selectAll()
    QTest.keyClicks(form.tactic, "Walk through")
    press(form.tactic, K.Key_Return)
    until = form.dates["end_date"]
    until.setFocus()
    QTest.keyClicks(until, "31 dec")
    press(until, K.Key_Return)
    now = card(hotspots, 1)
    assert (now.two_agencies, now.alone_after_dark, now.tactic) == (True, True, "Walk through")
    assert now.end_date is not None
    assert now.end_date.isoformat() == "2026-12-31"


def test_roles_are_ticked_and_the_last_one_stays(window: MainWindow, hotspots: HotspotsScreen) -> None:
    boxes = {box.accessibleName(): box for box in hotspots.form.roles.findChildren(QCheckBox)}
    assert [name for name, box in boxes.items() if box.isChecked()] == [
        "PCSO",
        "Police officer",
        "ASB officer",
    ]
    for name in ("PCSO", "Police officer"):
        press(boxes[name], K.Key_Space)
    assert card(hotspots, 1).roles == ("ASB officer",)
    press(boxes["ASB officer"], K.Key_Space)
    assert said(window) == ["Somebody must be able to patrol it. Enter a last day to end a hotspot."]
    assert boxes["ASB officer"].isChecked()
    assert card(hotspots, 1).roles == ("ASB officer",)


def test_active_hours_are_written_day_by_day(hotspots: HotspotsScreen) -> None:
    go_to(hotspots, 9)

    def in_dialog(dialog: QDialog) -> None:
        assert isinstance(dialog, HoursDialog)
        assert [field.text() for field in dialog.fields] == ["14:00–22:00"] * 7
        dialog.fields[0].setText("never")
        assert not dialog.buttons.button(SAVE).isEnabled()
        assert dialog.said.text().startswith("Monday: “never” is no span of hours.")
        dialog.fields[0].setText("10-12, 15:30–20:30")
        dialog.copy.click()
        dialog.fields[6].clear()
        dialog.fields[5].setText("18–02")
        dialog.buttons.button(SAVE).click()

    when_open(HoursDialog, in_dialog)
    hotspots.form.change_hours.click()
    assert hotspots.form.hours.text() == "Mon–Fri 10–12, 15:30–20:30, Sat 18–02"
    assert cell(hotspots, 9, "Active hours") == "Fri 10–12, 15:30–20:30"
    undo(hotspots)
    assert hotspots.form.hours.text() == "14–22 every day"


def test_a_study_sets_its_dose_as_one_step_and_says_what_speaks_against(hotspots: HotspotsScreen) -> None:
    go_to(hotspots, 9)
    seen: list[str] = []

    def in_dialog(dialog: QDialog) -> None:
        assert isinstance(dialog, StudyDialog)
        seen.append(dialog.choices["three"].accessibleName())
        seen.append(dialog.against.text())
        dialog.choices["nine"].click()
        dialog.take.click()

    when_open(StudyDialog, in_dialog)
    hotspots.desk.actions["hotspots.study"].trigger()
    now = card(hotspots, 9)
    assert (now.visits_a_day, now.dwell_target_minutes, now.dwell_least_minutes) == (9, 5, 5)
    assert cell(hotspots, 9, "Patrols") == "9 × 5 min"
    assert "Williams and Coupe" in seen[-2]
    assert "Peterborough" in seen[-1]
    undo(hotspots)
    assert cell(hotspots, 9, "Patrols") == "4 × 15 min"


def test_a_new_hotspot_has_the_usual_dose_and_is_selected_and_undo_takes_it_away(
    window: MainWindow, hotspots: HotspotsScreen, qapp: QApplication
) -> None:
    def in_dialog(dialog: QDialog) -> None:
        assert isinstance(dialog, PlaceDialog)
        save = dialog.buttons.button(SAVE)
        assert not save.isEnabled()
        QTest.keyClicks(dialog.name, "Bus station")
        QTest.keyClicks(dialog.place, "NZ 50900")  # half of it
        assert not save.isEnabled()
        QTest.keyClicks(dialog.place, " 32500")
        dialog.ward.setCurrentText("Victoria")
        press(dialog.name, K.Key_Return)

    when_open(PlaceDialog, in_dialog)
    press(hotspots.table, K.Key_N, modifier=CTRL)
    window.activateWindow()  # the dialog had the keyboard
    qapp.processEvents()
    new = card(hotspots, 15)
    assert hotspots.editing.card == new
    assert hotspots.table.hasFocus()
    assert (new.name, new.ward, new.easting, new.northing) == ("Bus station", "Victoria", 450900, 532500)
    assert cell(hotspots, 15, "Patrols") == "3 × 15 min"
    assert new.hours == tuple((weekday, 900, 1320) for weekday in range(7))
    press(hotspots.table, K.Key_Delete)
    assert hotspots.reading is not None
    assert len(hotspots.reading.board.hotspots) == 14
    undo(hotspots)
    assert card(hotspots, 15) == new


def test_what_is_refused_is_said_in_the_dialog_with_everything_still_written(
    window: MainWindow, hotspots: HotspotsScreen
) -> None:
    heard: list[str] = []

    def in_dialog(dialog: QDialog) -> None:
        assert isinstance(dialog, PlaceDialog)
        QTest.keyClicks(dialog.name, "Bus station")
        QTest.keyClicks(dialog.place, "NZ 50900 32500")
        dialog.ward.setCurrentText("Victoria " * 20)
        press(dialog.name, K.Key_Return)
        heard.append(dialog.said.text())
        assert (dialog.isVisible(), dialog.name.text()) == (True, "Bus station")
        dialog.ward.setCurrentText("Victoria")
        press(dialog.name, K.Key_Return)

    when_open(PlaceDialog, in_dialog)
    press(hotspots.table, K.Key_N, modifier=CTRL)
    assert heard[0].startswith("The ward")
    assert (card(hotspots, 15).name, card(hotspots, 15).ward) == ("Bus station", "Victoria")
    undo(hotspots)
    assert hotspots.reading is not None
    assert len(hotspots.reading.board.hotspots) == 14


def test_one_that_was_patrolled_is_ended_not_removed(window: MainWindow, hotspots: HotspotsScreen) -> None:
    press(hotspots.table, K.Key_Delete)
    assert said(window) == ["Hotspot 1 Church Street is in run sheets or concerns. Enter a last day instead."]


def test_f2_changes_name_and_place(hotspots: HotspotsScreen) -> None:
    go_to(hotspots, 12)

    def in_dialog(dialog: QDialog) -> None:
        assert isinstance(dialog, PlaceDialog)
        dialog.name.setText("Rossmere Park gates")
        dialog.radius.setValue(200)
        dialog.buttons.button(SAVE).click()

    when_open(PlaceDialog, in_dialog)
    before = card(hotspots, 12)
    press(hotspots.table, K.Key_F2)
    now = card(hotspots, 12)
    assert (now.name, now.radius_m) == ("Rossmere Park gates", 200)
    assert (now.easting, now.northing) == (before.easting, before.northing)
