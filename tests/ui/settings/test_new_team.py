"""A sergeant with a new file sets the team up in Settings, and the first rota starts from it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication

from planner.commands.people import AddPerson
from planner.commands.rotas import StartRota
from planner.commands.sample_team.load import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.cover_line_list import cover_line_list
from planner.views.pattern_list import pattern_list
from planner.views.place_list import place_list
from planner.views.role_list import role_list
from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota
from planner.views.settings_form import settings_form
from planner.views.shift_type_list import shift_type_list
from tests.ui.settings.register_steps import (
    CTRL,
    K,
    choose,
    facts,
    field_text,
    listed,
    open_page,
    press,
    tick,
    tick_several,
    write,
)
from ui.main_window import MainWindow
from ui.settings.screen import SettingsScreen

MONDAY = SAMPLE_WEEK


def add(screen: SettingsScreen, key: str, **texts: str) -> None:
    """One on the page of that key, with Ctrl+N and Ctrl+Enter."""
    page = open_page(screen, key)
    press(K.Key_N, CTRL)
    for name, text in texts.items():
        write(page, name, text)
    press(K.Key_Return, CTRL)
    assert page.draft is None


def test_from_nothing_to_a_rota(new_screen: SettingsScreen, new_file: Planner) -> None:
    screen, planner = new_screen, new_file
    agencies = open_page(screen, "agencies")
    assert agencies._empty.accessibleName().startswith("There is no agency yet.")
    add(screen, "agencies", name="Police")
    add(screen, "roles", name="PCSO", group_label="Police — PCSOs")
    add(screen, "skills", name="Driver")
    add(screen, "shift_types", code="e", name="Early", start_minute="7", end_minute="15")
    add(screen, "shift_types", code="l", name="Late", start_minute="15", end_minute="23")
    page = open_page(screen, "cover_lines")
    press(K.Key_N, CTRL)
    write(page, "name", "PCSO")
    tick_several(page.form.lines["roles"].editor, ["PCSO"])
    write(page, "bands", "7-15\n15-23")
    press(K.Key_Return, CTRL)
    add(screen, "patterns", name="Two and one", codes="EELL---\nLLL----")
    add(screen, "places", name="Avenue Road", point="NZ 507 328", ward="Victoria")

    role = planner.read(role_list)[0]
    assert (role.agency, role.group_label, role.on_rota) == ("Police", "Police — PCSOs", True)
    assert [shift.roles for shift in planner.read(shift_type_list)] == [("PCSO",), ("PCSO",)]
    pattern = planner.read(pattern_list)[0]
    assert (pattern.anchor_date, "".join(code or "-" for code in pattern.codes)) == (
        MONDAY, "EELL---LLL----",
    )  # fmt: skip
    # One is wanted in each of two bands of 8 hours on 7 days: 112 hours.
    line = planner.read(cover_line_list)[0]
    assert (line.roles, line.bands, line.wanted_minutes_a_week) == (
        ("PCSO",), ((420, 900), (900, 1380)), 112 * 60,
    )  # fmt: skip
    # NZ is the square at 400 km east and 500 km north; 507 and 328 are hundreds of metres within it.
    place = planner.read(place_list)[0]
    assert (place.easting, place.northing, place.is_base) == (450_700, 532_800, True)
    assert planner.read(settings_form).base_name == "Avenue Road"

    planner.execute(AddPerson("7214", "Amy", "Hargreaves", "PCSO", 2220, "Two and one"))
    planner.execute(StartRota(MONDAY))
    rota = planner.read(current_rota, MONDAY)
    assert rota is not None
    (group,) = planner.read(rota_grid, rota).groups
    assert (group.name, [cell.code for cell in group.people[0].cells]) == (
        "Police — PCSOs", ["E", "E", "L", "L", "RD", "RD", "RD"],
    )  # fmt: skip
    assert facts(open_page(screen, "patterns"))["Worked by"] == "Amy Hargreaves (line 1)"


def test_without_a_base_the_status_leads_to_the_places(new_screen: SettingsScreen) -> None:
    screen = new_screen
    (part,) = screen.status.left
    assert part.text == "No base yet: it is never dark"
    assert part.do is not None
    part.do()
    assert screen.page_key == "places"


def test_a_role_without_an_agency_says_what_comes_first(new_screen: SettingsScreen) -> None:
    page = open_page(new_screen, "roles")
    press(K.Key_N, CTRL)
    write(page, "name", "PCSO")
    press(K.Key_Return, CTRL)
    window = new_screen.window()
    assert isinstance(window, MainWindow)
    assert [notice.headline for notice in window.messages.notices] == [
        "A role belongs to an agency. Add the agency first."
    ]
    assert field_text(page, "name") == "PCSO"


def test_the_base_moves_to_the_place_that_is_ticked(new_screen: SettingsScreen, new_file: Planner) -> None:
    add(new_screen, "places", name="Avenue Road", point="450620, 532420")
    add(new_screen, "places", name="North hub", point="NZ 50640 34960")
    page = open_page(new_screen, "places")
    assert field_text(page, "point") == "NZ 50640 34960"  # the one that was added last
    tick(page, "is_base")
    assert new_file.read(settings_form).base_name == "North hub"
    assert new_file.undo_label == "Set the base"
    assert listed(page)[0] == "North hub"
    tick(page, "is_base")
    window = new_screen.window()
    assert isinstance(window, MainWindow)
    assert [notice.headline for notice in window.messages.notices] == [
        "North hub is the base until another place is. Tick that one."
    ]
    QApplication.processEvents()
    assert facts(page)["In metres"] == "450640 east, 534960 north"


def test_bank_holidays_of_two_years_are_one_step(new_screen: SettingsScreen, new_file: Planner) -> None:
    page = open_page(new_screen, "bank_holidays")
    (button,) = page.others
    assert button.text() == "Add England’s of 2026 and 2027"
    button.click()
    assert len(listed(page)) == 16  # eight a year
    assert [group.name for group in page.table.rows.groups] == ["2026", "2027"]
    new_file.undo()
    assert listed(page) == []
    add(new_screen, "bank_holidays", date="8 may 2028", name="Jubilee")
    assert new_file.undo_label == "Bank holiday Mon 8 May"
    write(page, "date", "9/5/2028")
    assert listed(page, 1) == ["Tue 9 May"]


def test_a_note_on_a_day_is_entered_and_moved(new_screen: SettingsScreen) -> None:
    add(new_screen, "day_notes", date="fri 11 dec 2026", text="Match 15:00")
    page = open_page(new_screen, "day_notes")
    write(page, "date", "12 dec")
    assert listed(page, 1) == ["Sat 12 Dec"]
    assert page.form.heading.text() == f"Sat 12 Dec {date(2026, 12, 12).year}"


def test_a_skill_becomes_a_power(new_screen: SettingsScreen) -> None:
    add(new_screen, "skills", name="Penalty notices")
    page = open_page(new_screen, "skills")
    choose(page, "kind", "Power, given by law")
    assert [group.name for group in page.table.rows.groups] == ["Powers"]
