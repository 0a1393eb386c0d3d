"""What the Day screen says about stops, people and hotspots."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from planner.views.day_plan import DayRow, DayStop, HotspotDot, StopKind, UnassignedItem
from solver.day_names import SHORT_DAYS
from solver.language import tr
from ui.spoken_dates import MONTHS
from ui.town_map.circles import percent_of
from ui.widgets.figures import many, short_span, span


def stop_words(stop: DayStop) -> str:
    """ "16:27–16:42 patrol at 4 Burn Valley Gardens, with Daniel Okoro, locked"."""
    parts = [f"{span(stop.start, stop.end)} {item_words(stop)}"]
    if stop.with_names:
        parts.append(tr("with {with_names}", with_names=tr(" and ").join(stop.with_names)))
    if stop.travel_minutes:
        parts.append(tr("{travel_minutes} min on the way", travel_minutes=stop.travel_minutes))
    if stop.locked:
        parts.append(tr("locked"))
    return ", ".join(parts)


def item_words(stop: DayStop | UnassignedItem) -> str:
    """ "patrol at 4 Burn Valley Gardens", "visit F: family keyworker visit, F-07", "meal"."""
    match stop.kind:
        case StopKind.PATROL:
            return tr("patrol at {label} {title}", label=stop.label, title=stop.title)
        case StopKind.VISIT:
            return tr("visit {label}: {title}", label=stop.label, title=stop.title)
        case StopKind.MEAL:
            return tr("meal")
        case _:
            return stop.title


def place_words(stop: DayStop) -> str:
    """What and where, as the side list has it: "Meal, Avenue Road"."""
    return f"{stop.title}, {stop.place}" if stop.place and stop.place != stop.title else stop.title


def tour_words(row: DayRow) -> str:
    """ "PCSO 7203 · Late 15–23 · 85 min patrol · 32 min travel"."""
    parts = [
        row.number,
        shift_words(row, short_span),
        tr("{patrol_minutes} min patrol", patrol_minutes=row.patrol_minutes) if row.patrol_minutes else "",
        tr("{travel_minutes} min travel", travel_minutes=row.travel_minutes),
    ]
    return " · ".join(part for part in parts if part)


def row_words(row: DayRow) -> str:
    """A whole run sheet for a reader: who, which tour, how many items."""
    items = many(len(row.stops), "item") if row.stops else tr("nothing to do")
    return f"{row.name}, {shift_words(row, span)}, {items}"


def shift_words(row: DayRow, span_words: Callable[[int, int], str]) -> str:
    """ "Late 15:00–23:00", or that there is no tour."""
    shift = row.shift_name or row.shift_code
    return f"{shift} {span_words(row.tour_start, row.tour_end)}" if row.on_duty else shift


def dosage_words(dot: HotspotDot) -> str:
    """ "32 of 64 min, 2 of 4 patrols"."""
    patrols = many(dot.wanted_patrols, "patrol")
    return tr(
        "{planned_minutes} of {target_minutes} min, {patrols} of {patrols_2}",
        planned_minutes=dot.planned_minutes,
        target_minutes=dot.target_minutes,
        patrols=dot.patrols,
        patrols_2=patrols,
    )


def dosage_percent(dot: HotspotDot) -> int:
    """Minutes planned of the target, at most 100; a hotspot without a target has all it needs."""
    return percent_of(dot.planned_minutes, dot.target_minutes)


def initials(name: str) -> str:
    """ "DO" of Daniel Okoro."""
    return "".join(part[0] for part in name.split() if part[0].isalpha()).upper()


def title_date(day: date) -> str:
    """ "Fri 11 December 2026"."""
    weekday, month = SHORT_DAYS[day.weekday()], MONTHS[day.month - 1]
    return tr("{weekday} {day} {month} {year}", weekday=weekday, day=day.day, month=month, year=day.year)
