"""What is on the sheet that people take out with them: one side, everybody, nobody of the public."""

from __future__ import annotations

import datetime as dt
import string
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from planner.exchange.written_safely import FileNotWritten
from planner.views.briefing_sheet import (
    BriefingHotspot,
    BriefingItem,
    BriefingPerson,
    BriefingSheet,
    BriefingVisit,
    ItemMark,
)
from planner.views.say_first import SayFirst
from ui.outputs.briefing_map import draw_map
from ui.outputs.briefing_page import BriefingPages
from ui.outputs.briefing_pdf import briefing_to_pdf
from ui.outputs.pages import BOTTOM, HEIGHT, LEFT, RIGHT, WIDTH
from ui.outputs.pages_pdf import ready_to_draw
from ui.outputs.pen import Pen, Type

PRINTED = dt.datetime(2026, 12, 11, 6, 40)


class NotingPen(Pen):
    """Draws nothing and notes what it was told to write, and where."""

    def __init__(self) -> None:
        super().__init__(None)
        self.notes: list[tuple[float, float, str]] = []
        self.inks: set[str] = set()
        self.ends: list[float] = []

    def text(self, x: float, y: float, text: str, look: Type, room: float | None = None) -> float:
        end = super().text(x, y, text, look, room)
        self.notes.append((x, y, text if room is None else self.fitted(text, look, room)))
        self.inks.add(look.ink)
        self.ends.append(end)
        return end

    @property
    def words(self) -> list[str]:
        return [text for _, _, text in self.notes]


@pytest.fixture(autouse=True)
def _application() -> None:
    ready_to_draw()


def a_hotspot(number: int, east: float = 0, north: float = 0, risk: int = 50) -> BriefingHotspot:
    return BriefingHotspot(
        number=number,
        name=f"Street {number}",
        ward="Victoria",
        easting=450_000 + east,
        northing=532_000 + north,
        risk=risk,
        active="17–23",
        patrols=3,
        patrol_minutes=15,
        what_to_do="Fights after 21:00 outside the late bars. Be seen at the taxi rank.",
        uncovered=1,
    )


def a_line(name: str, stops: int = 6) -> BriefingPerson:
    marks = (ItemMark.HOTSPOT, ItemMark.VISIT, ItemMark.WORDS)
    texts = ("6", "B", "meal")
    items = tuple(BriefingItem(600 + 40 * n, texts[n % 3], marks[n % 3], n % 2 == 0) for n in range(stops))
    return BriefingPerson(name, "L", "15–23", items)


def a_sheet(people: int = 23, stops: int = 6) -> BriefingSheet:
    return BriefingSheet(
        team="Seaton Team",
        base_name="Avenue Road",
        base_easting=450_100,
        base_northing=532_100,
        day=dt.date(2026, 12, 11),
        rota_version="Draft 5",
        issue=2,
        example_data=True,
        on_duty=people,
        on_duty_by_agency=(("police", people - 8), ("council", 8)),
        briefings=(540, 900),
        patrols=46,
        planned_minutes=623,
        target_minutes=662,
        visits=16,
        joint_visits=5,
        short=((1200, 1380),),
        short_note="1 PCSO",
        say_first=(SayFirst("Town centre late.", "Works parties are expected; go in pairs after 20:00."),),
        hotspots=tuple(a_hotspot(n, 300 * n, 200 * (n % 5), 90 - n) for n in range(1, 15)),
        visits_to_mention=tuple(
            BriefingVisit(letter, 600, ("Amy Ash", "Ben Bell"), "Welfare visit. Always two.")
            for letter in string.ascii_uppercase[:10]
        ),
        people=tuple(a_line(f"Person {number}", stops) for number in range(people)),
        attending=("Helen Prior (safeguarding adults)",),
    )


def noted(sheet: BriefingSheet) -> list[NotingPen]:
    pages = BriefingPages(sheet, PRINTED, Pen(None))
    pens = [NotingPen() for _ in range(pages.count)]
    for page, pen in enumerate(pens):
        pages.draw(page, pen)
    return pens


@pytest.mark.parametrize(("people", "sides"), [(1, 1), (23, 1), (26, 1), (27, 2), (48, 2)])
def test_a_second_side_only_above_26_people(people: int, sides: int) -> None:
    assert len(noted(a_sheet(people))) == sides


def test_a_very_large_team_gets_as_many_sides_as_it_needs_and_nobody_is_lost() -> None:
    pens = noted(a_sheet(120))
    assert len(pens) >= 3
    said = [word for pen in pens for word in pen.words]
    assert [said.count(f"Person {number}") for number in range(120)] == [1] * 120


@pytest.mark.parametrize("people", [1, 26, 27, 90])
@pytest.mark.parametrize("stops", [0, 6, 25])
def test_nothing_runs_over_the_edge_or_into_the_foot(people: int, stops: int) -> None:
    for pen in noted(a_sheet(people, stops)):
        foot = max(y for _, y, _ in pen.notes)  # its base line
        above = [y for _, y, text in pen.notes if y < foot]
        assert foot <= BOTTOM
        assert max(above) <= foot - 80
        assert min(x for x, _, _ in pen.notes) >= LEFT - 1
        assert max(pen.ends) <= RIGHT + 1
    assert (WIDTH, HEIGHT) == (5953, 8419)  # A4 in tenths of a point


def test_the_figures_at_the_top_are_those_of_the_day() -> None:
    words = noted(a_sheet())[0].words
    for said in (
        "Daily briefing, Friday 11 December 2026",
        "23",
        "09:00, 15:00",
        "46",
        "623 of 662 min",
        "16",
    ):
        assert said in words
    assert "20:00–23:00" in words
    assert "1 PCSO" in words
    assert "Printed 11 Dec 06:40 · Page 1 of 1 · Example data" in words
    assert "Official – sensitive" in words


def test_hotspots_and_visits_without_room_are_named() -> None:
    words = noted(a_sheet(26))[0].words
    listed = [word for word in words if word.startswith("Street ")]
    rest = next(word for word in words if word.startswith("Other "))
    assert rest.startswith(f"Other {14 - len(listed)} hotspots: ")
    assert any(word.startswith("And ") and word.endswith("J.") for word in words)


def test_the_riskiest_hotspots_stand_in_the_list() -> None:
    # Risk falls with the number here, so the list holds 1 to n in order.
    listed = [word for word in noted(a_sheet())[0].words if word.startswith("Street ")]
    assert listed == [f"Street {number}" for number in range(1, len(listed) + 1)]


def test_a_patrol_that_is_not_covered_is_said_even_where_the_advice_is_cut() -> None:
    sheet = a_sheet()
    long = replace(sheet.hotspots[0], what_to_do="Word " * 60)
    words = noted(replace(sheet, hotspots=(long,)))[0].words
    assert any(word.startswith("1 not covered.") for word in words)
    assert any(word.endswith("…") for word in words)


def test_a_pair_has_a_plus_and_a_meal_is_a_word() -> None:
    words = noted(a_sheet())[0].words
    assert "6+" in words
    assert "meal" in words


def test_it_is_printed_in_black_and_greys() -> None:
    inks = set().union(*(pen.inks for pen in noted(a_sheet(30))))
    assert all(QColor(ink).saturation() == 0 for ink in inks)


def test_an_empty_day_still_makes_a_sheet() -> None:
    bare = replace(
        a_sheet(0),
        issue=0,
        hotspots=(),
        visits_to_mention=(),
        say_first=(),
        short=(),
        short_note="",
        on_duty_by_agency=(),
        base_name="",
        attending=(),
        briefings=(),
    )
    words = noted(bare)[0].words
    assert "Nothing noted for today." in words
    assert "met" in words
    assert any("Day not planned yet" in word for word in words)


def test_no_two_discs_of_the_map_hide_each_other() -> None:
    class DiscPen(NotingPen):
        discs: list[tuple[float, float, float]]

        def circle(self, x: float, y: float, radius: float, width: float) -> None:
            self.discs.append((x, y, radius))

    pen = DiscPen()
    pen.discs = []
    crowded = tuple(a_hotspot(n, 60 * n, 40 * (n % 2)) for n in range(1, 6))
    far = a_hotspot(9, 6_000, 5_000)
    draw_map(pen, QRectF(0, 0, 2000, 1900), replace(a_sheet(), hotspots=(*crowded, far)))
    assert len(pen.discs) == 6
    for place, (x, y, radius) in enumerate(pen.discs):
        assert radius <= x <= 2000 - radius
        for other_x, other_y, other in pen.discs[:place]:
            assert (x - other_x) ** 2 + (y - other_y) ** 2 >= (radius + other) ** 2


def test_the_pdf_is_whole_and_says_no_author(tmp_path: Path) -> None:
    path = tmp_path / "briefing.pdf"
    briefing_to_pdf(path, a_sheet(), PRINTED)
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"/FontFile2" in data  # the font travels with it
    assert b"/Author" not in data or b"/Author ()" in data
    assert [file.name for file in tmp_path.iterdir()] == ["briefing.pdf"]


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten, match=r"the folder .* is not there"):
        briefing_to_pdf(tmp_path / "gone" / "briefing.pdf", a_sheet(), PRINTED)
