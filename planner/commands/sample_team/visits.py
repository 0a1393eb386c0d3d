"""Visits of the example team, drawn by lot: whom they concern is a reference and nothing else."""

from __future__ import annotations

import datetime as dt
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.usual_set.facts import Facts
from planner.domain.hotspots import Hotspot
from planner.domain.people import Agency, Person, Role, Skill
from planner.domain.places import Place
from planner.domain.visits import (
    NamedWorkerStrength,
    Visit,
    VisitAgency,
    VisitRole,
    VisitSkill,
    VisitWindow,
)

WORKING_DAYS = 5
METRES_FROM_A_STREET = 260


def add_visits(session: Session, facts: Facts, week: dt.date, weeks: int, seed: int) -> None:
    """So many visits of every kind in each week. Places lie near hotspots, where people live."""
    draw = _Draw(session, Random(seed))
    for number in range(weeks):
        monday = week + dt.timedelta(weeks=number)
        for kind in facts["visit"]:
            for turn in range(kind["count"]):
                reference = f"{kind['letter']}-{number * kind['count'] + turn + 1:02d}"
                session.add(draw.visit(kind, reference, monday, turn))


class _Draw:
    """The lots, and the rows they are drawn from."""

    def __init__(self, session: Session, lots: Random) -> None:
        self.lots = lots
        self.people = list(session.scalars(select(Person).order_by(Person.id)))
        self.roles = {role.name: role for role in session.scalars(select(Role))}
        self.skills = {skill.name: skill for skill in session.scalars(select(Skill))}
        self.agencies = {agency.name: agency for agency in session.scalars(select(Agency))}
        self.near = [hotspot.place for hotspot in session.scalars(select(Hotspot).order_by(Hotspot.number))]

    def visit(self, kind: dict[str, Any], reference: str, monday: dt.date, turn: int) -> Visit:
        first = self.lots.randrange(WORKING_DAYS)
        last = min(first + self.lots.randrange(0, 3), WORKING_DAYS - 1)
        visit = Visit(
            case_ref=reference,
            kind=kind["kind"],
            place=self._place(reference),
            earliest_date=monday + dt.timedelta(days=first),
            latest_date=monday + dt.timedelta(days=last),
            has_deadline=kind.get("deadline", False) and turn % 2 == 0,
            length_minutes=kind["minutes"],
            crew_size=kind["crew"],
            marker_needs_two=kind.get("marker", False),
            priority=kind["priority"],
            worth_minutes=kind["worth"],
        )
        self._named_worker(visit, kind, turn)
        start, end = kind["window"]
        visit.windows = [VisitWindow(start_minute=start, end_minute=end)]
        visit.roles = [VisitRole(role=self.roles[name]) for name in kind["roles"]]
        visit.skills = [VisitSkill(skill=self.skills[name]) for name in kind.get("skills", ())]
        visit.agencies = [VisitAgency(agency=self.agencies[name]) for name in kind.get("agencies", ())]
        return visit

    def _place(self, reference: str) -> Place:
        near = self.lots.choice(self.near)
        east, north = (self.lots.randint(-METRES_FROM_A_STREET, METRES_FROM_A_STREET) for _ in range(2))
        return Place(
            name=f"Visit {reference}",
            easting=near.easting + east,
            northing=near.northing + north,
            ward=near.ward,
        )

    def _named_worker(self, visit: Visit, kind: dict[str, Any], turn: int) -> None:
        """The first role's people in turn, each with the next one as deputy."""
        if "named" not in kind:
            return
        title = kind.get("title", "")
        fitting = [
            one
            for one in self.people
            if one.role.name == kind["roles"][0] and (not title or one.title_line == title)
        ]
        visit.named_worker = fitting[turn % len(fitting)]
        visit.named_strength = NamedWorkerStrength(kind["named"])
        if len(fitting) > 1:
            visit.deputy = fitting[(turn + 1) % len(fitting)]
