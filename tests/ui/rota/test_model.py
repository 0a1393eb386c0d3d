"""The rota as Qt's model: what it says to screen readers, and what it announces when something changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.views.rota_grid import GroupRow, PersonRow, RotaGrid
from tests.ui import rota_rows as rows
from ui.rota.cover import CoverStrip
from ui.rota.cover_model import FIRST_DAY as FIRST_OF_COVER
from ui.rota.cover_model import SHORT, CoverModel
from ui.rota.lines import visible_lines
from ui.rota.model import FIRST_DAY, RotaModel
from ui.widgets.figures import short_duration

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
FRIDAY = rows.MONDAY + timedelta(days=4)


def _with(person: PersonRow, at: int, code: str) -> PersonRow:
    cells = list(person.cells)
    cells[at] = rows.a_cell(code)
    return replace(person, cells=tuple(cells))


def with_cell(grid: RotaGrid, name: str, at: int, code: str) -> RotaGrid:
    """The same grid with one cell changed."""
    groups = []
    for group in grid.groups:
        people = [_with(person, at, code) if person.name == name else person for person in group.people]
        groups.append(rows.a_group(group.name, tuple(people)))
    return rows.grid_of(tuple(groups))


@pytest.fixture
def model(qtbot: QtBot) -> RotaModel:
    made = RotaModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    grid = rows.a_grid()
    made.show_grid(grid)
    made.show_verdict(rows.a_verdict(grid))
    return made


def test_a_cell_is_read_out_as_a_person_would_say_it(model: RotaModel) -> None:
    # Scott's Friday in the mock-up: a Late, locked, changed since publishing; nothing broken.
    index = model.index_of(rows.person_id("Scott Pallister"), FRIDAY)
    assert index.data(SPOKEN) == "Scott Pallister, Fri 11 December, Late, locked, changed since published"
    broken = model.index_of(rows.person_id("Steve Wray"), FRIDAY - timedelta(days=1))
    assert broken.data(SPOKEN).endswith("Early, changed since published, 1 rule broken")
    missed = model.index_of(rows.person_id("Callum Raine"), FRIDAY + timedelta(days=2))
    assert missed.data(SPOKEN) == "Callum Raine, Sun 13 December, Late, request not met, 1 preference missed"


def test_a_group_says_how_many_are_on_duty(model: RotaModel) -> None:
    # PCSOs on Monday: Amy, Daniel, Beth, Priya, Ellie, Kieran; Marcus is on leave.
    assert model.index(0, FIRST_DAY).data(SPOKEN) == "Police — PCSOs, Mon 7 December, 6 on duty"
    assert model.index(0, 0).data(SPOKEN) == "Police — PCSOs, 10 people"


def test_a_day_s_note_is_whole_under_the_mouse(qtbot: QtBot) -> None:
    # A column of 84 pixels has room for some twelve letters; "<" must not begin a tag.
    grid = rows.a_grid()
    friday = replace(grid.days[4], note="Council meeting <18:30>, town hall")
    made = RotaModel()
    made.show_grid(replace(grid, days=(*grid.days[:4], friday, *grid.days[5:])))
    across, tip = Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    assert made.headerData(FIRST_DAY + 4, across, tip) == "Council meeting ‹18:30>, town hall"
    assert made.headerData(FIRST_DAY, across, tip) is None


def test_one_edit_announces_one_row_and_keeps_the_rest(model: RotaModel) -> None:
    announced: list[tuple[int, int]] = []
    resets: list[int] = []

    def note(top: QModelIndex, bottom: QModelIndex) -> None:
        announced.append((top.row(), bottom.row()))

    def note_reset() -> None:
        resets.append(1)

    model.dataChanged.connect(note)
    model.modelReset.connect(note_reset)
    assert model.grid is not None
    model.show_grid(with_cell(model.grid, "Amy Hargreaves", 0, "L"))
    # Amy's row, and her group's heading, whose number on duty is the same but whose people are not.
    assert announced == [(0, 0), (1, 1)]
    assert resets == []
    assert model.index(1, FIRST_DAY).data() == "L"


def test_closing_a_group_hides_its_people_and_a_filter_opens_it(model: RotaModel) -> None:
    model.set_collapsed("Police — PCSOs", True)
    assert isinstance(model.lines[1], GroupRow)
    model.set_filter("pallister")
    assert [line.name for line in model.lines] == ["Police — PCSOs", "Scott Pallister"]
    model.set_filter("")
    assert isinstance(model.lines[1], GroupRow)


def test_a_filter_finds_names_numbers_groups_and_codes() -> None:
    grid = rows.a_grid()
    assert {line.name for line in visible_lines(grid, (), "asb 7203")} == set()
    assert {line.name for line in visible_lines(grid, (), "tr")} >= {"Greg Whitlock"}
    assert {line.name for line in visible_lines(grid, (), "7203")} == {"Police — PCSOs", "Scott Pallister"}


def test_a_tooltip_never_lets_a_name_become_markup(model: RotaModel) -> None:
    grid = rows.a_grid()
    breach = rows.a_breach("Steve Wray", 3, "<img src=x> rests 8 h", must=True)
    model.show_verdict(replace(rows.a_verdict(grid), breaches=(breach,)))
    tip = model.index_of(rows.person_id("Steve Wray"), FRIDAY - timedelta(days=1)).data(
        Qt.ItemDataRole.ToolTipRole
    )
    assert "<" not in tip


def test_cover_is_read_out_with_its_gap(qtbot: QtBot) -> None:
    grid = rows.a_grid()
    model = CoverModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_cover(rows.a_verdict(grid).cover, grid.days)
    assert model.index(0, 3).data(SPOKEN) == "PCSO, Tue 8 December, short −1 20–23"
    assert model.index(0, 2).data(SPOKEN) == "PCSO, Mon 7 December, cover met"
    assert model.index(4, 1).data() == "met"


def test_over_several_weeks_a_row_of_cover_counts_the_days_that_show_a_figure(qtbot: QtBot) -> None:
    """Hours are what a week's profiles show; among small cells with a figure each, days can be counted."""
    model = CoverModel()
    grid = rows.a_grid(4)
    model.show_cover(rows.a_verdict(grid).cover, grid.days)
    cells = [model.index(0, FIRST_OF_COVER + at).data() for at in range(len(grid.days))]
    days = sum(bool(cell) for cell in cells)
    assert days > 1
    assert model.index(0, SHORT).data() == f"{days} days short, {short_duration(model.rows[0].short_minutes)}"
    week = rows.a_grid()
    model.show_cover(rows.a_verdict(week).cover, week.days)
    assert "day" not in model.index(0, SHORT).data()


def test_a_day_that_no_rota_holds_has_no_cover(qtbot: QtBot) -> None:
    """Two weeks in view of which the second alone has a rota: its Monday is not the first column's."""
    grid = rows.a_grid()
    model = CoverModel()
    before = tuple(replace(header, day=header.day - timedelta(days=7)) for header in grid.days)
    model.show_cover(rows.a_verdict(grid).cover, before + grid.days)
    assert model.day_at(0, 2) is None
    monday = model.day_at(0, 9)
    assert monday is not None
    assert monday.day == grid.days[0].day


def test_the_sums_of_cover_are_of_the_days_in_view(qtbot: QtBot) -> None:
    """In the mock-up's week PCSOs are short on Tuesday, Friday and Saturday, 3 h each; officers on Monday,
    ASB officers on Friday, enforcement on Monday, Wednesday and Thursday."""
    grid = rows.a_grid()
    strip = CoverStrip()
    qtbot.addWidget(strip)
    strip.show_cover(rows.a_verdict(grid), grid.days)
    assert strip.model.index(0, 1).data() == "9 h short"
    assert strip.sum_words() == ("24 h short", True)
    strip.show_cover(rows.a_verdict(grid), grid.days[:4])
    assert strip.model.index(0, 1).data() == "3 h short"
    assert strip.model.index(2, 1).data() == "met"
    assert strip.sum_words() == ("15 h short · 9 h short on days not in view", True)
    strip.show_cover(rows.a_verdict(grid), grid.days[6:])
    assert strip.sum_words() == ("Cover met · 24 h short on days not in view", True)
