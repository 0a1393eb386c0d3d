"""What F8 walks on the Hotspots screen: every day of the week on which a hotspot is below its target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.views.patrol_week import MissingPatrol
from solver.language import tr
from ui.hotspots.reading import HotspotsReading
from ui.hotspots.rows import BoardRow
from ui.spoken_dates import short_date

Place = tuple[date, int]  # day and hotspot id


@dataclass(frozen=True, slots=True)
class Shortfall:
    """One hotspot on one day, and the first reason that was found."""

    day: date
    hotspot_id: int
    text: str
    reason: str

    @property
    def place(self) -> Place:
        return self.day, self.hotspot_id


def shortfalls_of(reading: HotspotsReading, rows: Sequence[BoardRow]) -> list[Shortfall]:
    """Day by day, in the order of the table."""
    found = [
        (cell.day, at, row, cell)
        for at, row in enumerate(rows)
        for cell in row.cells
        if cell.tone in ("warn", "danger")
    ]
    return [
        Shortfall(
            day=day,
            hotspot_id=row.card.hotspot_id,
            text=tr(
                "{title}, {day}: {minutes} of {target} min.",
                title=row.card.title,
                day=short_date(day),
                minutes=cell.minutes,
                target=cell.target,
            ),
            reason=_reason(reading.week.missing_of(row.card.hotspot_id, day)),
        )
        for day, _, row, cell in sorted(found, key=lambda one: one[:2])
    ]


def _reason(missing: Sequence[MissingPatrol]) -> str:
    if not missing:
        return tr("Nothing was recorded as not placed: patrols were taken off or shortened by hand.")
    first = missing[0]
    return (
        tr("{reason} Would help: {remedy}.", reason=first.reason, remedy=first.remedy)
        if first.remedy
        else first.reason
    )


def step(found: Sequence[Shortfall], now: Place, by: int) -> Shortfall | None:
    """The next or the one before, round and round, from where the table stands."""
    if not found:
        return None
    places = [one.place for one in found]
    if now in places:
        return found[(places.index(now) + by) % len(found)]
    later, earlier = [one for one in found if one.day >= now[0]], [one for one in found if one.day <= now[0]]
    return (later or found)[0] if by > 0 else (earlier or found)[-1]
