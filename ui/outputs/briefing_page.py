"""The daily briefing laid out on A4: one side, and further ones only for a team too large for one.

Every part can be measured without drawing, so the page first finds out how many hotspots and visits it has
room for in full; what has no room is named by number, never dropped without a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import product

from PySide6.QtCore import QRectF

from planner.views.briefing_sheet import (
    BriefingHotspot,
    BriefingItem,
    BriefingPerson,
    BriefingSheet,
    BriefingVisit,
    ItemMark,
)
from solver.language import tr
from ui.outputs.briefing_map import draw_map
from ui.outputs.pages import BOTTOM, HEIGHT, LEFT, MARKING, RIGHT, TOP, printed_words
from ui.outputs.pen import BLACK, BOLD, GREY, LIGHT, MEDIUM, Pen, Type
from ui.spoken_dates import date_words
from ui.widgets.figures import clock

FOOT = 130
HEADING, UNDER_TITLE = 350, 250
NAME = 820
GAP = 90
ON_ONE_SIDE = 26  # people
LEFT_COLUMN = 3080.0
MAP_LEFT = LEFT + LEFT_COLUMN + 130

HEAD, HEAD_NOTE = Type(92, BOLD), Type(92, ink=GREY)
TEXT, BOLD_TEXT, LABEL, SMALL = Type(80), Type(80, BOLD), Type(74, ink=GREY), Type(72, ink=GREY)
LINE, TABLE_LINE = 112, 126


@dataclass(frozen=True, slots=True)
class Room:
    """How much the first side shows in full, and how close together the people stand."""

    hotspots: int
    visits: int
    people_line: int


# Closer lines before fewer hotspots and visits.
ON_ONE = tuple(Room(*sizes) for sizes in product((6, 5, 4, 3), (8, 6, 4), (126, 114, 104)))
ON_TWO = tuple(Room(*sizes) for sizes in product((14, 12, 10, 8, 6), (20, 14, 8, 4), (126,)))


class BriefingPages:
    """The pages of one sheet. ``draw(page, pen)`` puts one on paper; ``count`` says how many there are."""

    def __init__(self, sheet: BriefingSheet, printed_at: datetime, measure: Pen) -> None:
        self._sheet, self._printed_at = sheet, printed_at
        self.count = 1
        self._one_side = len(sheet.people) <= ON_ONE_SIDE
        self._room = self._fitting(measure, ON_ONE) if self._one_side else None
        if self._room is None:
            self._one_side = False
            self._room = self._fitting(measure, ON_TWO) or ON_TWO[-1]
        self._overleaf = [] if self._one_side else self._sides(measure)
        self.count = 1 + len(self._overleaf)

    def draw(self, page: int, pen: Pen) -> None:
        """One page, counted from 0."""
        if page == 0:
            self._first(pen, self._room or ON_TWO[-1])
        else:
            self._people(pen, self._heading(pen, page), TABLE_LINE, self._overleaf[page - 1])
        self._foot(pen)

    def _fitting(self, measure: Pen, rooms: Sequence[Room]) -> Room | None:
        """The first of these with which the first page ends above its foot."""
        return next((room for room in rooms if self._first(measure, room) <= BOTTOM - FOOT), None)

    def _sides(self, measure: Pen) -> list[list[BriefingPerson]]:
        """The people, as many to a further side as it holds."""
        sides: list[list[BriefingPerson]] = []
        y = float(HEIGHT)
        for person in self._sheet.people:
            y = _person(measure, y, person, TABLE_LINE)
            if y > BOTTOM - FOOT:
                sides.append([])
                y = _person(measure, TOP + HEADING + UNDER_TITLE, person, TABLE_LINE)
            sides[-1].append(person)
        return sides

    def _first(self, pen: Pen, room: Room) -> float:
        """The first page; returns where it ends."""
        y = self._strip(pen, self._heading(pen, 0))
        left = self._hotspots(pen, self._say_first(pen, y), room)
        y = max(left, self._map(pen, y)) + GAP
        y = self._visits(pen, y, room)
        return self._people(pen, y, room.people_line, self._sheet.people) if self._one_side else y

    def _heading(self, pen: Pen, page: int) -> float:
        """Whose sheet, of which day, and in the corner how far it may go and how new it is."""
        sheet = self._sheet
        issue = tr("Day issue {issue}", issue=sheet.issue) if sheet.issue else tr("Day not planned yet")
        example = tr(" · Example data") if sheet.example_data else ""
        rota = tr("Rota {lower} · {issue}", lower=_lower(sheet.rota_version), issue=issue)
        corner = (
            MARKING,
            rota,
            tr(
                "{printed} · Page {page} of {count}{example}",
                printed=printed_words(self._printed_at),
                page=page + 1,
                count=self.count,
                example=example,
            ),
        )
        for line, text in enumerate(corner):
            pen.right(RIGHT, TOP + 60 + line * 96, text, Type(76))
        room = RIGHT - LEFT - max(pen.width(text, Type(76)) for text in corner) - 100
        place = f"{sheet.team} · {sheet.base_name}" if sheet.base_name else sheet.team
        pen.text(LEFT, TOP + 50, place, TEXT, room)
        title = tr("Daily briefing, {day}", day=date_words(sheet.day))
        pen.text(LEFT, TOP + 250, title, pen.shrunk(title, Type(190, BOLD), room))
        pen.rule(LEFT, RIGHT, TOP + HEADING, 14, BLACK)
        return TOP + HEADING

    def _strip(self, pen: Pen, y: float) -> float:
        """Five figures."""
        wide = (RIGHT - LEFT) / 5
        for place, (label, figure, note) in enumerate(_figures(self._sheet)):
            x = LEFT + place * wide + (0 if place == 0 else 55)
            room = wide - 75
            pen.text(x, y + 110, label, SMALL, room)
            pen.text(x, y + 240, figure, pen.shrunk(figure, Type(118, BOLD), room), room)
            for line, text in enumerate(pen.lines(note, SMALL, room)[:2]):
                pen.text(x, y + 352 + 84 * line, text, SMALL, room)
            if place:
                pen.line((x - 55, y + 10, x - 55, y + 450), 4, LIGHT)
        pen.rule(LEFT, RIGHT, y + 455, 6, BLACK)
        return y + 455 + 80

    def _say_first(self, pen: Pen, y: float) -> float:
        y = _title(pen, LEFT, LEFT + LEFT_COLUMN, y, tr("Say first"))
        for number, point in enumerate(self._sheet.say_first[:5], 1):
            pen.right(LEFT + 95, y, f"{number}.", TEXT)
            x, wide = LEFT + 125, LEFT_COLUMN - 125
            end = pen.text(x, y, point.title, BOLD_TEXT, wide)
            for line, text in enumerate(pen.lines(point.text, TEXT, wide, end - x + 30)):
                y += LINE if line else 0
                pen.text(x if line else end + 30, y, text, TEXT)
            y += LINE
        if not self._sheet.say_first:
            pen.text(LEFT + 20, y, tr("Nothing noted for today."), TEXT)
            y += LINE
        return y - LINE + GAP

    def _map(self, pen: Pen, y: float) -> float:
        body = _title(pen, MAP_LEFT, RIGHT, y, tr("Where"))
        where = QRectF(MAP_LEFT, body - 75, RIGHT - MAP_LEFT, 1890)
        draw_map(pen, where, self._sheet)
        base = self._sheet.base_name
        pen.text(MAP_LEFT, where.bottom() + 95, f"■ {base}" if base else "", SMALL, 1000)
        return where.bottom() + 100

    def _hotspots(self, pen: Pen, y: float, room: Room) -> float:
        """The hotspots that matter most, in the order of their numbers; the others are named."""
        right = LEFT + LEFT_COLUMN
        y = _title(pen, LEFT, right, y, tr("Hotspots today"))
        where, active, patrols, what = LEFT + 185, LEFT + 1060, LEFT + 1690, LEFT + 1760
        for x, text in ((where, tr("Where")), (active, tr("Active")), (what, tr("What to do"))):
            pen.text(x, y, text, LABEL)
        pen.right(patrols, y, tr("Patrols"), LABEL)
        pen.rule(LEFT, right, y + 42, 6, BLACK)
        shown = _most_risky(self._sheet.hotspots, room.hotspots)
        for spot in shown:
            lines = pen.at_most(2, _what_to_do(spot), TEXT, right - what)
            y += TABLE_LINE + 10
            pen.boxed(LEFT, y, str(spot.number), Type(72, BOLD), filled=True, least=115)
            pen.text(where, y, spot.name, BOLD_TEXT, active - where - 30)
            pen.text(active, y, spot.active, TEXT, 380)
            pen.right(
                patrols,
                y,
                tr("{patrols} × {patrol_minutes}", patrols=spot.patrols, patrol_minutes=spot.patrol_minutes)
                if spot.patrols
                else tr("none"),
                TEXT,
            )
            for line, text in enumerate(lines):
                y += 98 if line else 0
                pen.text(what, y, text, TEXT, right - what)
            pen.rule(LEFT, right, y + 45)
        others = sorted(spot.number for spot in self._sheet.hotspots if spot not in shown)
        if others:
            y += 140
            numbers = ", ".join(map(str, others))
            words = tr(
                "Other {others} hotspots: {numbers}. See the map and the list below.",
                others=len(others),
                numbers=numbers,
            )
            pen.text(LEFT, y, words, SMALL, LEFT_COLUMN)
        return y + 60

    def _visits(self, pen: Pen, y: float, room: Room) -> float:
        """By letter: who goes, and what the crew must know that is not about the person."""
        visits = self._sheet.visits_to_mention
        if not visits:
            return y
        note = tr("letters only; names and addresses are given at the briefing")
        y = _title(pen, LEFT, RIGHT, y, tr("Visits that need a word"), note)
        columns = (LEFT + 185, LEFT + 430, LEFT + 2100)
        for x, text in zip(columns, (tr("Time"), tr("Who goes"), tr("Note")), strict=True):
            pen.text(x, y, text, LABEL)
        pen.rule(LEFT, RIGHT, y + 42, 6, BLACK)
        for visit in visits[: room.visits]:
            y += TABLE_LINE
            _visit_row(pen, y, visit, columns)
        more = visits[room.visits :]
        if more:
            y += TABLE_LINE
            pen.text(
                LEFT,
                y,
                tr("And {letter}.", letter=", ".join(visit.letter for visit in more)),
                SMALL,
                RIGHT - LEFT,
            )
        return y + 45 + GAP

    def _people(self, pen: Pen, y: float, step: int, people: Sequence[BriefingPerson]) -> float:
        note = tr("number = hotspot, + = in a pair, boxed letter = visit")
        y = _title(pen, LEFT, RIGHT, y, tr("Who does what"), note)
        for person in people:
            y = _person(pen, y, person, step)
        return y

    def _foot(self, pen: Pen) -> None:
        y = BOTTOM - 20
        pen.rule(LEFT, RIGHT, y - 110, 6, BLACK)
        sign = tr("Duty sergeant ____________________   Signed ____________________")
        room = RIGHT - LEFT - pen.width(sign, TEXT) - 100
        if self._sheet.attending:
            pen.text(
                LEFT,
                y,
                tr("Also at the briefing: {attending}", attending=", ".join(self._sheet.attending)),
                TEXT,
                room,
            )
        pen.right(RIGHT, y, sign, TEXT)


def _title(pen: Pen, left: float, right: float, y: float, title: str, note: str = "") -> float:
    """A heading under a rule; returns the base line of what follows."""
    pen.rule(left, right, y, 10, BLACK)
    end = pen.text(left, y + 120, title, HEAD)
    pen.text(end + 30, y + 120, note, HEAD_NOTE, right - end - 30)
    return y + UNDER_TITLE


def _figures(sheet: BriefingSheet) -> Iterator[tuple[str, str, str]]:
    """Label, figure and a line below for the strip under the title."""
    agencies = ", ".join(f"{count} {name}" for name, count in sheet.on_duty_by_agency)
    yield tr("On duty"), str(sheet.on_duty), agencies
    yield tr("Briefings"), ", ".join(clock(minute) for minute in sheet.briefings) or tr("none"), ""
    yield (
        tr("Hotspot patrols"),
        str(sheet.patrols),
        tr(
            "{planned_minutes} of {target_minutes} min",
            planned_minutes=sheet.planned_minutes,
            target_minutes=sheet.target_minutes,
        ),
    )
    yield (
        tr("Visits"),
        str(sheet.visits),
        tr("{joint_visits} joint", joint_visits=sheet.joint_visits) if sheet.joint_visits else "",
    )
    short = ", ".join(f"{clock(start)}–{clock(end)}" for start, end in sheet.short)
    yield tr("Short of cover"), short or "met", sheet.short_note


def _most_risky(spots: Sequence[BriefingHotspot], count: int) -> list[BriefingHotspot]:
    chosen = sorted(spots, key=lambda spot: (-spot.risk, spot.number))[:count]
    return sorted(chosen, key=lambda spot: spot.number)


def _what_to_do(spot: BriefingHotspot) -> str:
    missed = tr("{uncovered} not covered.", uncovered=spot.uncovered) if spot.uncovered else ""
    return f"{missed} {spot.what_to_do}".strip()


def _visit_row(pen: Pen, y: float, visit: BriefingVisit, at: tuple[float, float, float]) -> None:
    time, who, note = at
    pen.boxed(LEFT, y, visit.letter, Type(72, BOLD), least=115)
    pen.text(time, y, clock(visit.start), TEXT)
    pen.text(who, y, ", ".join(visit.who), TEXT, note - who - 40)
    pen.text(note, y, visit.note, TEXT, RIGHT - note)
    pen.rule(LEFT, RIGHT, y + 45)


def _person(pen: Pen, y: float, person: BriefingPerson, step: int) -> float:
    """One line of "who does what"; returns the base line of the next."""
    pen.text(LEFT, y, person.name, Type(78, MEDIUM), NAME)
    end = pen.text(LEFT + NAME + 30, y, person.shift_code, Type(78, BOLD))
    pen.text(end + 28, y, person.hours, Type(78))
    y = _items(pen, LEFT + NAME + 430, y, person, step)
    pen.rule(LEFT, RIGHT, y + 0.36 * step)
    return y + step


def _items(pen: Pen, left: float, y: float, person: BriefingPerson, step: int) -> float:
    """A person's stops, on as many lines as they need; returns the base line of the last."""
    x = left
    for item in person.items:
        if x > left and x + _wide(pen, item) > RIGHT:
            x, y = left, y + step * 0.86
        x = _item(pen, x, y, item) + 62
    return y


def _item(pen: Pen, x: float, y: float, item: BriefingItem) -> float:
    x = pen.text(x, y, clock(item.start), Type(74)) + 22
    match item.mark:
        case ItemMark.VISIT:
            return pen.boxed(x, y, item.text, Type(66, BOLD), least=92)
        case ItemMark.HOTSPOT:
            return pen.text(x, y, item.text + ("+" if item.paired else ""), Type(76, BOLD))
        case _:
            return pen.text(x, y, item.text, Type(74))


def _wide(pen: Pen, item: BriefingItem) -> float:
    return _item(pen.measuring, 0, 0, item)


def _lower(version: str) -> str:
    return version[:1].lower() + version[1:]
