"""The patrols of some days by hotspot, and those that found no place: what dosage is added up from.

Read straight from the run sheets, because whole day plans of a week take too long for a screen.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from planner.domain.deployments import Deployment, DeploymentState, RunSheetStop, Unplaced

Key = tuple[int, dt.date]  # hotspot id and date


@dataclass(frozen=True, slots=True)
class PlannedPatrol:
    """One patrol in wall minutes; a pair is one patrol."""

    start: int
    end: int
    names: tuple[str, ...]

    @property
    def minutes(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class MissingPatrol:
    """A patrol that found no place, with the reason and, where one was verified, a remedy."""

    due: int | None
    minutes: int
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class PatrolWeek:
    """``planned`` are the days that have run sheets; the others have no patrols because nobody built them."""

    days: tuple[dt.date, ...]
    planned: frozenset[dt.date]
    patrols: dict[Key, tuple[PlannedPatrol, ...]]
    missing: dict[Key, tuple[MissingPatrol, ...]]

    def patrols_of(self, hotspot_id: int, day: dt.date) -> tuple[PlannedPatrol, ...]:
        return self.patrols.get((hotspot_id, day), ())

    def missing_of(self, hotspot_id: int, day: dt.date) -> tuple[MissingPatrol, ...]:
        return self.missing.get((hotspot_id, day), ())

    def minutes_of(self, hotspot_id: int, day: dt.date, dwell_minutes: int) -> int:
        """Planned minutes; staying longer than the patrol length does not count."""
        return sum(min(one.minutes, dwell_minutes) for one in self.patrols_of(hotspot_id, day))


def patrol_week(session: Session, start: dt.date, days: int = 7) -> PatrolWeek:
    """So many days from a date, each by the newest version of its run sheets."""
    dates = tuple(start + dt.timedelta(days=day) for day in range(days))
    current = _current(session, dates[0], dates[-1])
    return PatrolWeek(
        dates, frozenset(current.values()), _patrols(session, current), _missing(session, current)
    )


def _current(session: Session, first: dt.date, last: dt.date) -> dict[int, dt.date]:
    """The deployment of each day that counts, by its id."""
    query = select(Deployment.id, Deployment.date).where(
        Deployment.date.between(first, last), Deployment.state != DeploymentState.SUPERSEDED
    )
    newest = {date: number for number, date in session.execute(query.order_by(Deployment.number))}
    return {number: date for date, number in newest.items()}


def _patrols(session: Session, current: dict[int, dt.date]) -> dict[Key, tuple[PlannedPatrol, ...]]:
    query = select(RunSheetStop).where(
        RunSheetStop.deployment_id.in_(current), RunSheetStop.hotspot_id.is_not(None)
    )
    query = query.options(joinedload(RunSheetStop.person)).order_by(
        RunSheetStop.start_minute, RunSheetStop.person_id
    )
    crews: dict[Key, dict[int, list[RunSheetStop]]] = defaultdict(lambda: defaultdict(list))
    for stop in session.scalars(query):
        activity = stop.joint if stop.joint is not None else -stop.id
        crews[stop.hotspot_id or 0, current[stop.deployment_id]][activity].append(stop)
    return {key: tuple(map(_patrol, found.values())) for key, found in crews.items()}


def _patrol(crew: Sequence[RunSheetStop]) -> PlannedPatrol:
    names = tuple(stop.person.display_name for stop in crew)
    return PlannedPatrol(crew[0].start_minute, crew[0].end_minute, names)


def _missing(session: Session, current: dict[int, dt.date]) -> dict[Key, tuple[MissingPatrol, ...]]:
    query = select(Unplaced).where(Unplaced.deployment_id.in_(current), Unplaced.hotspot_id.is_not(None))
    found: dict[Key, list[MissingPatrol]] = defaultdict(list)
    for one in session.scalars(query.order_by(Unplaced.due_minute)):
        missing = MissingPatrol(one.due_minute, one.minutes, one.reason, one.remedy)
        found[one.hotspot_id or 0, current[one.deployment_id]].append(missing)
    return {key: tuple(several) for key, several in found.items()}
