"""How far a new file is on its way to a first rota, told from what it holds, so that it can be left and
gone on with at any time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from planner.domain.demand import CoverRequirement
from planner.domain.hotspots import Hotspot
from planner.domain.people import Person, Role
from planner.domain.rotas import Rota
from planner.domain.rules import RuleSet, RuleSetting
from planner.domain.shifts import ShiftType


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """What there is of each thing that a first rota needs."""

    people: int  # on the rota
    shift_types: int
    cover_needs: int
    rules_on: int
    hotspots: int
    rotas: int


def first_steps(session: Session) -> FirstSteps:
    """Counted in the file."""
    return FirstSteps(
        people=_count(session, select(Person.id).join(Role).where(Person.active, Role.on_rota)),
        shift_types=_count(session, select(ShiftType.id).where(ShiftType.active)),
        cover_needs=_count(session, select(CoverRequirement.id)),
        rules_on=_count(session, select(RuleSetting.id).join(RuleSet).where(RuleSet.active, RuleSetting.on)),
        hotspots=_count(session, select(Hotspot.id)),
        rotas=_count(session, select(Rota.id)),
    )


def _count(session: Session, query: Select[Any]) -> int:
    return session.scalar(select(func.count()).select_from(query.subquery())) or 0
