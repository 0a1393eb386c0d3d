"""Patrol minutes by hotspot and day over a period, against the target: the dosage."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.views.day_plan import DayPlan, HotspotDot, day_plan


@dataclass(frozen=True, slots=True)
class DosageDay:
    """One hotspot on one day. Minutes count a pair once; ``target_minutes`` is 0 where it is not active."""

    planned_minutes: int
    target_minutes: int
    patrols: int
    wanted_patrols: int


@dataclass(frozen=True, slots=True)
class DosageRow:
    """One hotspot over the days."""

    hotspot_id: int
    number: int
    name: str
    ward: str
    risk: int
    days: tuple[DosageDay, ...]  # one for each day of the week asked about


@dataclass(frozen=True, slots=True)
class DosageWeek:
    """``built[i]`` tells a day whose deployment was built from one that has none yet."""

    start: dt.date
    days: tuple[dt.date, ...]
    built: tuple[bool, ...]
    hotspots: tuple[DosageRow, ...]


def dosage_week(session: Session, start: dt.date, days: int = 7) -> DosageWeek:
    """Every hotspot that is active on one of the days, as the day plans count it."""
    dates = tuple(start + dt.timedelta(days=day) for day in range(days))
    return dosage_of(dates, {day: day_plan(session, day) for day in dates})


def dosage_of(dates: tuple[dt.date, ...], plans: Mapping[dt.date, DayPlan | None]) -> DosageWeek:
    """The same from day plans that have been read already."""
    dots: dict[int, dict[dt.date, HotspotDot]] = {}
    for day, plan in plans.items():
        for dot in plan.hotspots if plan else ():
            dots.setdefault(dot.hotspot_id, {})[day] = dot
    rows = [_row(dates, by_day) for by_day in dots.values()]
    built = tuple(bool(plan and plan.issue) for plan in (plans.get(day) for day in dates))
    return DosageWeek(dates[0], dates, built, tuple(sorted(rows, key=lambda row: row.number)))


def _row(dates: tuple[dt.date, ...], by_day: dict[dt.date, HotspotDot]) -> DosageRow:
    one = next(iter(by_day.values()))
    days = tuple(_day(by_day.get(day)) for day in dates)
    return DosageRow(one.hotspot_id, one.number, one.name, one.ward, one.risk, days)


def _day(dot: HotspotDot | None) -> DosageDay:
    if dot is None:
        return DosageDay(0, 0, 0, 0)
    return DosageDay(dot.planned_minutes, dot.target_minutes, dot.patrols, dot.wanted_patrols)
