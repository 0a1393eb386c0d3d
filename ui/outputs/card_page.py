"""Person cards laid out on A4: one page a person, the days one below the other, or in two columns where the
week is full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from planner.views.day_plan import StopKind
from planner.views.person_cards import CardDay, CardStop, WeekCard
from solver.day_names import SHORT_MONTHS
from solver.language import counted, tr
from ui.outputs.pages import BOTTOM, LEFT, MARKING, RIGHT, TOP, printed_words
from ui.outputs.pen import BLACK, BOLD, GREY, LIGHT, MEDIUM, Pen, Type
from ui.spoken_dates import DAYS
from ui.widgets.figures import clock, hours

BODY, FOOT = TOP + 480, BOTTOM - 130
BETWEEN = 170  # tenths of a point between the columns
COLUMN = (RIGHT - LEFT - BETWEEN) / 2
WIDE_LINES = (140, 132, 124, 116)  # of a stop over the whole page: the widest that fit are taken
LINES = (112, 104, 96, 88, 80, 74)  # the same in a column
HEAD, GAP = 1.75, 0.75  # lines of a day's heading, and below a day
SMALL = Type(74, ink=GREY)
KEY = tr("Number = hotspot, boxed letter = visit. Times are from arriving to leaving.")
NOT_PLANNED = tr("Patrols and visits are not planned yet.")
NOTHING = tr("Nothing is planned beside the tour.")


@dataclass(frozen=True, slots=True)
class CardsOf:
    """The cards of a week, and what stands on each of them."""

    cards: tuple[WeekCard, ...]
    team: str
    week: str  # "Week 50 · 7–13 Dec 2026"
    version: str
    example_data: bool


class CardPages:
    """One page a person."""

    def __init__(self, sheet: CardsOf, printed_at: datetime) -> None:
        self._sheet, self._printed_at = sheet, printed_at
        self.count = len(sheet.cards)

    def draw(self, page: int, pen: Pen) -> None:
        card = self._sheet.cards[page]
        self._heading(pen, card)
        wide, columns, line = _laid_out(card.days)
        for number, days in enumerate(columns):
            left, y = LEFT + number * (COLUMN + BETWEEN), float(BODY)
            for day, stops in days:
                y = _draw_day(pen, left, y, day, stops, line, wide)
        self._foot(pen, page)

    def _heading(self, pen: Pen, card: WeekCard) -> None:
        sheet = self._sheet
        corner = (
            MARKING,
            tr(
                "Rota {version}{sheet_version}",
                version=sheet.version[:1].lower(),
                sheet_version=sheet.version[1:],
            ),
            printed_words(self._printed_at),
        )
        for line, text in enumerate(corner):
            pen.right(RIGHT, TOP + 60 + line * 96, text, Type(76))
        room = RIGHT - LEFT - max(pen.width(text, Type(76)) for text in corner) - 100
        pen.text(LEFT, TOP + 50, f"{sheet.team} · {sheet.week}", Type(80), room)
        pen.text(LEFT, TOP + 230, card.name, pen.shrunk(card.name, Type(180, BOLD), room), room)
        tours = tr("{tours}, {hours} h", tours=counted(card.tours, "tour"), hours=hours(card.planned_minutes))
        words = " · ".join(part for part in (card.number, card.group, tours) if part)
        pen.text(LEFT, TOP + 345, words, Type(86, ink=GREY), RIGHT - LEFT)
        pen.rule(LEFT, RIGHT, TOP + 390, 14, BLACK)

    def _foot(self, pen: Pen, page: int) -> None:
        y = BOTTOM - 20
        pen.rule(LEFT, RIGHT, y - 90, 6, BLACK)
        pen.text(LEFT, y, KEY, SMALL)
        example = tr(" · Example data") if self._sheet.example_data else ""
        pen.right(
            RIGHT,
            y,
            tr("Card {page} of {count}{example}", page=page + 1, count=self.count, example=example),
            SMALL,
        )


Placed = Sequence[tuple[CardDay, Sequence[CardStop]]]


def _laid_out(days: Sequence[CardDay]) -> tuple[float, Sequence[Placed], int]:
    """How wide a day is, which days stand in which column, and the height of a line."""
    for line in WIDE_LINES:
        if sum(_height(day, len(day.stops), line) for day in days) <= FOOT - BODY:
            return RIGHT - LEFT, [[(day, day.stops) for day in days]], line
    for line in LINES:
        columns = _columns(days, line)
        if columns is not None:
            return COLUMN, columns, line
    return COLUMN, _cut(days, LINES[-1]), LINES[-1]


def _columns(days: Sequence[CardDay], line: int) -> tuple[Placed, Placed] | None:
    """The days one after the other in two columns of nearly one height; None where they do not fit."""
    heights = [_height(day, len(day.stops), line) for day in days]
    splits = [(max(sum(heights[:at]), sum(heights[at:])), at) for at in range(1, len(days) + 1)]
    high, at = min(splits, default=(0.0, 0))
    if high > FOOT - BODY:
        return None
    placed = [(day, day.stops) for day in days]
    return placed[:at], placed[at:]


def _cut(days: Sequence[CardDay], line: int) -> tuple[Placed, Placed]:
    """A week too full for the smallest lines: half the days a column, each with as many stops as have room;
    how many are missing is said."""
    half = (len(days) + 1) // 2
    return _shared(days[:half], line), _shared(days[half:], line)


def _shared(days: Sequence[CardDay], line: int) -> Placed:
    heads = sum(_height(day, 1, line) for day in days)
    most = int((FOOT - BODY - heads) / line / max(len(days), 1))
    return [(day, day.stops[: max(most, 0)]) for day in days]


def _height(day: CardDay, stops: int, line: int) -> float:
    words = 1 if day.hours and not stops else 0
    return (HEAD + stops + words + bool(day.beside) + GAP) * line


def _draw_day(
    pen: Pen, left: float, y: float, day: CardDay, stops: Sequence[CardStop], line: int, wide: float
) -> float:
    """One day from its rule down; returns where the next begins."""
    right, size = left + wide, round(line * 0.72)
    pen.rule(left, right, y, 8, BLACK)
    base = y + line
    weekday, month = DAYS[day.day.weekday()], SHORT_MONTHS[day.day.month - 1]
    date = tr("{weekday} {day} {month}", weekday=weekday, day=day.day.day, month=month)
    pen.text(left, base, date, Type(round(size * 1.1), BOLD))
    tour = f"{day.words} {day.hours}".strip()
    look = Type(round(size * 1.1), MEDIUM, BLACK if day.hours else GREY)
    pen.right(right, base, tour, look)
    y += HEAD * line
    for words in _remarks(day, stops):
        pen.text(left, y + 0.3 * line, words, Type(size, ink=GREY), wide)
        y += line
    for stop in stops:
        _draw_stop(pen, (left, right), y + 0.3 * line, stop, size)
        pen.rule(left, right, y + 0.55 * line, 3, LIGHT)
        y += line
    return y + GAP * line


def _remarks(day: CardDay, stops: Sequence[CardStop]) -> Iterator[str]:
    if day.beside:
        yield day.beside[:1].upper() + day.beside[1:]
    if day.hours and not day.stops:
        yield NOTHING if day.planned else NOT_PLANNED
    if len(stops) < len(day.stops):
        yield tr(
            "The first {stops} of {day_stops} stops; the others are on the briefing.",
            stops=len(stops),
            day_stops=len(day.stops),
        )


def _draw_stop(pen: Pen, ends: tuple[float, float], y: float, stop: CardStop, size: int) -> None:
    """From and until when, the number or letter, what and where, and with whom."""
    (left, right), plain, strong = ends, Type(size), Type(size, BOLD)
    pen.text(left, y, f"{clock(stop.start)}–{clock(stop.end)}", plain)
    x = left + 7.4 * size
    if stop.mark:
        filled = stop.kind is StopKind.PATROL
        pen.boxed(x, y, stop.mark, Type(round(size * 0.9), BOLD), filled=filled, least=1.5 * size)
    x += 2.6 * size
    end = pen.text(x, y, stop.what, strong if stop.mark else plain, right - x)
    if stop.with_names:
        words = tr("with {with_names}", with_names=tr(" and ").join(stop.with_names))
        if right - end > 4 * size:
            pen.text(end + 0.5 * size, y, words, Type(size, ink=GREY), right - end - 0.5 * size)
