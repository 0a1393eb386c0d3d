"""A date as a DeploymentProblem: who is on duty by the rota, and what is to be done."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, selectinload

from planner.domain.deployments import Deployment
from planner.domain.people import Person, PersonSkill, Role
from planner.domain.rotas import Duty, Rota
from planner.domain.settings import Setting
from planner.places.daylight import daylight, wall_minute
from planner.places.grid_reference import to_degrees
from planner.problem_builder.day_items import DayItems
from planner.problem_builder.day_people import DayPeople
from planner.problem_builder.day_places import DayPlaces
from planner.problem_builder.day_sheets import stored_locks
from planner.problem_builder.rules import active_day_rules
from planner.views.day_plan import current_deployment
from solver.clock import MINUTES_A_DAY, Clock
from solver.day_names import day_of_week
from solver.deployment.problem import DeploymentProblem


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A visit that cannot even be offered to the day, with the sentence that says why."""

    visit_id: int
    minutes: int
    reason: str


@dataclass(frozen=True, slots=True)
class DayFacts:
    """The problem of a day, and what was known to be impossible before any search."""

    rota_id: int
    problem: DeploymentProblem
    left_out: tuple[LeftOut, ...]
    due_today: frozenset[int]  # visit ids whose last day this is: only they count as not assigned
    strays: tuple[str, ...] = ()  # stops of run sheets in force that the day has no place for any more


def day_problem(
    session: Session, rota_id: int, day: dt.date, seed: int = 0, also: frozenset[int] = frozenset()
) -> DayFacts:
    """Everything the deployment of one day needs, with what is locked on its run sheets."""
    facts, stored = day_facts(session, rota_id, day, seed, also), current_deployment(session, day)
    if stored is None:
        return facts
    return replace(facts, problem=replace(facts.problem, locks=stored_locks(facts.problem, stored)))


def with_sheets(problem: DeploymentProblem, stored: Deployment) -> DeploymentProblem:
    """The problem of a day with the seed and the locks of its run sheets."""
    return replace(problem, seed=stored.seed, locks=stored_locks(problem, stored))


def day_facts(
    session: Session, rota_id: int, day: dt.date, seed: int = 0, also: frozenset[int] = frozenset()
) -> DayFacts:
    """The same without a look at the day's own run sheets. The rota's duties say who is there. ``also``: ids
    of visits that are offered whatever their dates and whatever has become of them."""
    setting = session.get(Setting, 1) or Setting(id=1)
    duties = _duties(session, session.get_one(Rota, rota_id), day)
    clock = Clock(day, setting.time_zone)
    places = DayPlaces(session, setting)
    people = DayPeople(duties, day, setting, clock, places)
    items = DayItems(session, day, setting, clock, places, people, also)
    hotspots, visits, commitments = items.hotspots(), items.visits(), items.commitments()
    dawn, dusk = _dark(setting, day, clock)
    problem = DeploymentProblem(
        date=day,
        people=people.on_duty(attending=items.briefed(commitments)),
        places=places.places(),
        modes=places.modes(),
        rules=active_day_rules(session, [duty.person for duty in duties]),
        hotspots=hotspots,
        visits=visits,
        commitments=commitments,
        equipment=places.equipment(),
        dawn=dawn,
        dusk=dusk,
        seed=seed,
        zone=setting.time_zone,
        title=day_of_week(day),
    )
    left_out = tuple(LeftOut(visit.id, visit.length_minutes, reason) for visit, reason in items.left_out)
    return DayFacts(rota_id, problem, left_out, frozenset(items.due_today))


def on_duty(session: Session, rota_id: int, day: dt.date) -> frozenset[int]:
    """The ids of those who have a tour on a date."""
    query = select(Duty.person_id).join(Person)
    return frozenset(session.scalars(query.where(*_tours(rota_id, day))))


def _tours(rota_id: int, day: dt.date) -> tuple[ColumnElement[bool], ...]:
    return (
        Duty.rota_id == rota_id,
        Duty.date == day,
        Duty.shift_type_id.is_not(None),
        Person.active.is_(True),
    )


def _duties(session: Session, rota: Rota, day: dt.date) -> list[Duty]:
    query = (
        select(Duty)
        .join(Person)
        .join(Role)
        .where(*_tours(rota.id, day))
        .options(
            selectinload(Duty.shift_type),
            selectinload(Duty.person).selectinload(Person.skills).selectinload(PersonSkill.skill),
            selectinload(Duty.person).selectinload(Person.absences),
        )
        .order_by(Role.position, Role.id, Person.id)
    )
    return list(session.scalars(query))


def _dark(setting: Setting, day: dt.date, clock: Clock) -> tuple[int, int]:
    """Civil dawn and dusk at the base, in elapsed minutes; without pairs after dark it is never dark."""
    base = setting.base_place
    if base is None or not setting.pairs_after_dark:
        return 0, 2 * MINUTES_A_DAY
    latitude, longitude = (float(one) for one in to_degrees(base.easting, base.northing))
    light = daylight(day, latitude, longitude, ZoneInfo(setting.time_zone))
    if light.civil_dawn is None or light.civil_dusk is None:
        return 0, 2 * MINUTES_A_DAY
    dawn, dusk = (wall_minute(one, day) for one in (light.civil_dawn, light.civil_dusk))
    return clock.minute(*divmod(dawn, MINUTES_A_DAY)), clock.minute(*divmod(dusk, MINUTES_A_DAY))
