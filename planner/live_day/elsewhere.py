"""Which other day would take a visit that this one has no room for: tried on that day's own run sheets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.deployments import Deployment, DeploymentState
from planner.domain.visits import Visit
from planner.live_day.slots import slots
from planner.problem_builder.day import day_problem
from planner.problem_builder.day_sheets import stored_sheets
from planner.today import date_today
from planner.views.day_plan import current_deployment
from planner.views.day_slots import DaySlot, OpenItem
from planner.views.rota_versions import current_rota

DAYS_AWAY = 7
MOST_DAYS = 4  # planned days that are tried, the nearest first


def elsewhere(session: Session, day: dt.date, visit_ids: Iterable[int]) -> dict[int, tuple[DaySlot, ...]]:
    """The best slot of each visit on each other planned day that may hold it, the cheapest first.

    A visit goes to a later day than its last one only if it has no deadline, and never before its first.
    """
    visits = {one: visit for one in visit_ids if (visit := session.get(Visit, one)) is not None}
    found: dict[int, list[DaySlot]] = {one: [] for one in visits}
    for stored in _planned(session, day) if visits else ():
        wanted = [one for one, visit in visits.items() if _may(visit, stored.date)]
        for visit_id, slot in _best(session, stored, wanted):
            found[visit_id].append(slot)
    return {
        one: tuple(sorted(own, key=lambda slot: (slot.cost, abs((slot.day or day) - day))))
        for one, own in found.items()
    }


def _planned(session: Session, day: dt.date) -> Iterator[Deployment]:
    """Other days with run sheets that can still change, the nearest first."""
    away = dt.timedelta(days=DAYS_AWAY)
    first = max(day - away, date_today())
    query = select(Deployment.date).where(
        Deployment.state == DeploymentState.DRAFT, Deployment.date.between(first, day + away)
    )
    dates = {date for date in session.scalars(query) if date != day}
    for date in sorted(dates, key=lambda date: (abs(date - day), date))[:MOST_DAYS]:
        stored = current_deployment(session, date)
        if stored is not None and stored.state is DeploymentState.DRAFT:
            yield stored


def _may(visit: Visit, date: dt.date) -> bool:
    return visit.earliest_date <= date and (date <= visit.latest_date or not visit.has_deadline)


def _best(session: Session, stored: Deployment, wanted: list[int]) -> Iterator[tuple[int, DaySlot]]:
    """The best slot of each visit on one day."""
    rota_id = current_rota(session, stored.date)
    if not wanted or rota_id is None:
        return
    problem = day_problem(session, rota_id, stored.date, stored.seed, also=frozenset(wanted)).problem
    deployment = stored_sheets(problem, stored).deployment
    for visit_id in wanted:
        for slot in slots(problem, deployment, OpenItem("", visit_id=visit_id), None)[:1]:
            yield visit_id, replace(slot, day=stored.date, deployment_id=stored.id)
