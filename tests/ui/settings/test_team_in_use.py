"""Settings over a team at work: what is in use is refused in words, the rest is changed at once."""

from __future__ import annotations

from datetime import date, timedelta

from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.commitment_list import ListedCommitment, commitment_list
from planner.views.pattern_list import pattern_list
from planner.views.visit_list import ListedVisit, visit_list
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
    tick_several,
    write,
)
from ui.main_window import MainWindow
from ui.settings.editors.counted import CountedEditor
from ui.settings.screen import SettingsScreen

FRIDAY = SAMPLE_WEEK + timedelta(days=4)


def test_a_role_that_people_have_is_not_removed(
    screen: SettingsScreen, planner: Planner, window: MainWindow
) -> None:
    page = open_page(screen, "roles")
    assert page.table.go_to(1)
    assert "Amy Hargreaves" in facts(page)["People"]
    revision = planner.revision
    page.form.remove.click()
    (said,) = notices(window)
    assert said.endswith("is PCSO. Give everybody of this role another one first.")
    assert planner.revision == revision
    write(page, "name", "Community support officer")
    assert "Community support officer" in listed(page)
    assert planner.undo_label == "Change PCSO"


def test_a_pattern_is_renamed_and_given_another_week(screen: SettingsScreen, planner: Planner) -> None:
    page = open_page(screen, "patterns")
    assert listed(page)[-1] == "Weekdays"
    page.table.go_to_row(page.table.rows.rowCount() - 1)
    assert field_text(page, "codes") == "DDDDD--"
    write(page, "codes", "ddddd--\nmmmmm--")
    write(page, "name", "Two weeks of days")
    pattern = next(one for one in planner.read(pattern_list) if one.name == "Two weeks of days")
    assert "".join(code or "-" for code in pattern.codes) == "DDDDD--MMMMM--"
    assert len(pattern.people) == 4


def test_weeks_that_cannot_be_are_said(screen: SettingsScreen, planner: Planner, window: MainWindow) -> None:
    page = open_page(screen, "patterns")
    before, revision = field_text(page, "codes"), planner.revision
    for typed, says in (
        ("EEEE---\nEE\nEEEEEEE", "Week 2 has 2 days; write seven letters, - for rest."),
        ("XXXXX--", "There is no shift type called “X”."),
    ):
        write(page, "codes", typed)
        assert notices(window) == [says]
        assert field_text(page, "codes") == before
    page.form.remove.click()
    assert notices(window)[0].endswith("works ASB four weeks. Choose another pattern there first.")
    assert planner.revision == revision


def test_a_weekly_commitment_is_one_step(screen: SettingsScreen, planner: Planner) -> None:
    page = open_page(screen, "commitments")
    before = len(page.rows)
    press(K.Key_N, CTRL)
    write(page, "name", "Market drop-in")
    choose(page, "kind", "Drop-in")
    write(page, "date", "11 dec 2026")
    write(page, "weeks", "3")
    write(page, "start_minute", "10:30")
    write(page, "end_minute", "12")
    choose(page, "place_id", "North hub")
    attended = page.form.lines["attendees"].editor
    assert isinstance(attended, CountedEditor)
    tick_several(attended.add, ["PCSO", "Council (agency)", "Imran Sheikh"])
    press(K.Key_Return, CTRL)

    added = [one for one in planner.read(commitment_list, SAMPLE_WEEK) if one.name == "Market drop-in"]
    assert [one.date for one in added] == [FRIDAY + timedelta(weeks=week) for week in range(3)]
    assert {(one.kind, one.start_minute, one.end_minute, one.place) for one in added} == {
        ("drop_in", 630, 720, "North hub")
    }
    assert [(one.role, one.agency, one.name) for one in added[0].attendees] == [
        ("PCSO", None, "PCSO"), (None, "Council", "Council"), (None, None, "Imran Sheikh"),
    ]  # fmt: skip
    assert planner.undo_label == "Add Market drop-in, 3 dates"
    assert isinstance(page.row, ListedCommitment)
    assert page.row.date == FRIDAY  # the first of them is in hand
    planner.undo()
    assert len(page.rows) == before


def test_a_commitment_in_run_sheets_stays_and_another_is_removed(
    screen: SettingsScreen, planner: Planner
) -> None:
    page = open_page(screen, "commitments")
    first = page.row
    assert isinstance(first, ListedCommitment)
    write(page, "start_minute", "23:30")  # it ended at 08:55, so it ends on the next day now
    moved = planner.read(commitment_list, SAMPLE_WEEK)
    assert next(one for one in moved if one.commitment_id == first.commitment_id).end_minute == 535 + 1440
    planner.undo()
    press(K.Key_Escape)
    press(K.Key_Delete)
    assert first.commitment_id not in page.rows
    assert planner.undo_label == f"Remove {first.name}, Mon 7 Dec"


def of(planner: Planner, case_ref: str) -> ListedVisit:
    return next(row for row in planner.read(visit_list) if row.case_ref == case_ref)


def test_a_visit_is_entered_at_a_point_of_its_own(
    screen: SettingsScreen, planner: Planner, window: MainWindow
) -> None:
    page = open_page(screen, "visits")
    press(K.Key_N, CTRL)
    write(page, "case_ref", "Mrs Smith")
    write(page, "kind", "Home safety")
    press(K.Key_Return, CTRL)
    assert notices(window) == ["Choose the place of the visit, or write its point: NZ 507 328."]
    write(page, "point", "nz507328")
    press(K.Key_Return, CTRL)
    assert notices(window) == ["“Mrs Smith” is no case reference. Write one such as F-07, never a name."]
    write(page, "case_ref", "F-77")
    write(page, "length_minutes", "1:15")
    write(page, "windows", "any day 9-12\nmon 14:00–16:00\n11 dec 2026 10:00–11:30")
    write(page, "marker_review_date", "")
    choose(page, "named_worker_id", "Imran Sheikh")
    tick_several(page.form.lines["skills"].editor, ["Home safety"])
    press(K.Key_Return, CTRL)
    assert notices(window) == []
    visit = of(planner, "F-77")
    assert (visit.place, visit.length_minutes, visit.skills) == ("Visit F-77", 75, ("Home safety",))
    assert set(visit.windows) == {
        (540, 720, None, None), (840, 960, 0, None), (600, 690, None, date(2026, 12, 11)),
    }  # fmt: skip
    assert isinstance(page.row, ListedVisit)
    assert page.row.case_ref == "F-77"

    choose(page, "deputy_id", "Imran Sheikh")
    assert notices(window) == ["Visit F-77: Imran Sheikh cannot be both the worker and the deputy."]
    assert field_text(page, "deputy_id") == "Nobody by name"
    write(page, "windows", "someday 9-12")
    assert notices(window) == ["“someday” is neither a weekday nor a date. Write Mon, or 11 Dec."]
    choose(page, "status", "Cancelled")
    assert of(planner, "F-77").status == "cancelled"
    assert page.table.rows.group_of(visit.visit_id) == "Cancelled"


def test_the_place_of_a_hotspot_is_not_removed(screen: SettingsScreen, window: MainWindow) -> None:
    page = open_page(screen, "places")
    hotspot = next(row for row in page.rows.values() if row.of_hotspot)
    assert page.table.go_to(hotspot.place_id)
    assert facts(page)["Needed for"].startswith("hotspot ")
    press(K.Key_Delete)
    assert notices(window) == [f"{hotspot.name} is in use and cannot be removed."]
