"""Stops of a day that nobody will make: their person has no tour on it any more."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.deployments import Deployment, RunSheetStop
from planner.domain.rotas import Duty, Rota


def left_behind(session: Session, deployment: Deployment, visit_id: int) -> list[RunSheetStop]:
    """The stops of a visit, if all of them are left on the sheets of people who are off duty by now; none
    where anybody on duty has it, or where no rota says who is on duty."""
    stops = [stop for stop in deployment.stops if stop.visit_id == visit_id]
    with session.no_autoflush:
        rotas = [rota for rota in session.scalars(select(Rota)) if rota.holds(deployment.date)]
        rota = max(rotas, key=lambda one: one.preference, default=None)
        if rota is None:
            return []
        query = select(Duty.person_id).where(
            Duty.rota_id == rota.id, Duty.date == deployment.date, Duty.shift_type_id.is_not(None)
        )
        there = set(session.scalars(query))
    return [] if any(stop.person_id in there for stop in stops) else stops
