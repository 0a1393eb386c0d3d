"""The columns of the hotspot table in its two views: the dosage of the week, and what is set up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from solver.language import tr
from ui.hotspots import words
from ui.hotspots.rows import BoardRow, DosageCell
from ui.spoken_dates import day_of_week, short_date
from ui.widgets.figures import many

DOSAGE, SET_UP = "dosage", "setup"


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A heading and what stands under it. ``width`` in pixels; 0 shares what is left. ``gives_way``: 1 is
    hidden first when room is short, 0 never."""

    heading: str
    width: int
    shown: Callable[[BoardRow], str]
    right: bool = False
    gives_way: int = 0
    kind: str = ""  # "name", "crime", "hours": drawn in a way of their own
    day: date | None = None

    def spoken(self, row: BoardRow) -> str:
        """What a screen reader says of a cell."""
        if self.day is not None:
            return cell_of(row.cells, self.day).spoken
        if self.kind == "crime":
            return tr(
                "Recorded crime of the last {months}: {crime_words}",
                months=many(len(row.crime), "month"),
                crime_words=crime_words(row),
            )
        return f"{self.heading}: {self.shown(row)}"


def columns_of(view: str, days: tuple[date, ...], crime_months: int, day: date) -> tuple[BoardColumn, ...]:
    """Those of a view; crime only where there is some."""
    return _set_up() if view == SET_UP else _dosage(days, crime_months, day)


def _first() -> tuple[BoardColumn, ...]:
    return (
        BoardColumn(tr("No."), 36, lambda row: str(row.card.number), right=True),
        BoardColumn(tr("Hotspot"), 0, lambda row: row.card.name, kind="name"),
        BoardColumn(tr("Ward"), 0, lambda row: row.card.ward or "–", gives_way=2),
        BoardColumn(tr("Risk"), 44, lambda row: str(row.card.risk), right=True, gives_way=4),
    )


def _dosage(days: tuple[date, ...], crime_months: int, day: date) -> tuple[BoardColumn, ...]:
    crime = (
        BoardColumn(
            tr("Crime, {crime_months} mo.", crime_months=crime_months),
            74,
            crime_words,
            gives_way=1,
            kind="crime",
        ),
    )
    return (
        *_first(),
        *(crime if crime_months else ()),
        BoardColumn(
            tr("Active hours"), 132, lambda row: words.active_words(row.card, day), gives_way=3, kind="hours"
        ),
        BoardColumn(tr("Patrols"), 80, lambda row: words.visits_words(row.card), right=True, gives_way=5),
        BoardColumn(tr("Target"), 54, lambda row: str(row.card.target_minutes), right=True),
        *(_of_day(one) for one in days),
        BoardColumn(tr("Week"), 52, _week, right=True),
    )


def _of_day(day: date) -> BoardColumn:
    return BoardColumn(day_of_week(day), 50, _Minutes(day), right=True, day=day)


class _Minutes:
    """The planned minutes of one day, with their mark."""

    def __init__(self, day: date) -> None:
        self._day = day

    def __call__(self, row: BoardRow) -> str:
        return cell_of(row.cells, self._day).shown


def cell_of(cells: tuple[DosageCell, ...], day: date) -> DosageCell:
    return next(cell for cell in cells if cell.day == day)


def crime_words(row: BoardRow) -> str:
    return " ".join(str(count) for count in row.crime) or "–"


def _week(row: BoardRow) -> str:
    return "–" if row.percent is None else f"{row.percent}%"


def _set_up() -> tuple[BoardColumn, ...]:
    return (
        *_first(),
        BoardColumn(tr("Active hours"), 190, lambda row: words.hours_words(row.card.hours), gives_way=6),
        BoardColumn(tr("Patrols"), 84, lambda row: words.visits_words(row.card), right=True),
        BoardColumn(tr("Stay, min"), 72, _stay, right=True, gives_way=3),
        BoardColumn(tr("Between, min"), 92, _gaps, right=True, gives_way=5),
        BoardColumn(tr("Crew"), 150, lambda row: words.crew_words(row.card), gives_way=4),
        BoardColumn(tr("From"), 92, lambda row: words.date_words(row.card.start_date), gives_way=7),
        BoardColumn(tr("Until"), 92, lambda row: words.date_words(row.card.end_date)),
        BoardColumn(tr("Look again"), 92, lambda row: words.date_words(row.card.review_date), gives_way=8),
        BoardColumn(tr("Source"), 130, _source, gives_way=1),
    )


def _stay(row: BoardRow) -> str:
    return f"{row.card.dwell_least_minutes}–{row.card.dwell_most_minutes}"


def _gaps(row: BoardRow) -> str:
    return f"{row.card.least_gap_minutes}–{row.card.most_gap_minutes}"


def _source(row: BoardRow) -> str:
    count = row.card.source_crime_count
    records = "" if count is None else many(count, "record")
    return ", ".join(part for part in (row.card.source, records) if part) or "–"


def heading_in_full(column: BoardColumn) -> str:
    """ "Fri 11 Dec" where the heading has no room for the month."""
    return short_date(column.day) if column.day else column.heading
