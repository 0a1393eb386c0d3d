"""The daily briefing on one side of paper: what to say first, where, which visits, and who does what.

Nothing here names a member of the public: a visit is a letter, its kind and its crew. Free notes on visits
stay in the window, because they are where a name or a warning marker would be.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from planner.domain.commitments import Commitment, CommitmentKind
from planner.domain.dates_in_words import hours
from planner.domain.hotspots import Hotspot
from planner.domain.people import Agency, Person, Role
from planner.domain.visits import Visit
from planner.views.day_plan import DayPlan, DayRow, DayStop, HotspotDot, StopKind, day_plan, hotspot_hours
from planner.views.rota_verdict import CoverRow
from planner.views.say_first import SayFirst, say_first
from planner.views.team_facts import team_facts
from solver.language import tr

PRESSING = 2  # visits of this priority or a more pressing one are mentioned


class ItemMark(StrEnum):
    """How an entry of a person's line is set: a hotspot's number bold, a visit's letter boxed."""

    HOTSPOT = "hotspot"
    VISIT = "visit"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class BriefingItem:
    """An entry such as 20:12 6+: wall minute, what, and whether it is done together with somebody."""

    start: int
    text: str
    mark: ItemMark
    paired: bool = False


@dataclass(frozen=True, slots=True)
class BriefingPerson:
    """One line of "who does what"."""

    name: str
    shift_code: str
    hours: str
    items: tuple[BriefingItem, ...]


@dataclass(frozen=True, slots=True)
class BriefingHotspot:
    """A hotspot patrolled today. ``active`` is "17–23"; ``uncovered`` counts patrols that found no place."""

    number: int
    name: str
    ward: str
    easting: float
    northing: float
    risk: int
    active: str
    patrols: int
    patrol_minutes: int
    what_to_do: str
    uncovered: int


@dataclass(frozen=True, slots=True)
class BriefingVisit:
    """A visit that needs a word at the briefing, without a word about whom it concerns."""

    letter: str
    start: int
    who: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class BriefingSheet:
    """Everything the side of paper shows, in its order."""

    team: str
    base_name: str
    base_easting: float
    base_northing: float
    day: dt.date
    rota_version: str
    issue: int  # 0: the day has no deployment yet
    example_data: bool
    on_duty: int
    on_duty_by_agency: tuple[tuple[str, int], ...]
    briefings: tuple[int, ...]  # wall minutes
    patrols: int
    planned_minutes: int
    target_minutes: int
    visits: int
    joint_visits: int
    short: tuple[tuple[int, int], ...]  # wall minutes from and to where cover is short, joined
    short_note: str
    say_first: tuple[SayFirst, ...]
    hotspots: tuple[BriefingHotspot, ...]
    visits_to_mention: tuple[BriefingVisit, ...]
    people: tuple[BriefingPerson, ...]
    attending: tuple[str, ...]  # those who come to the briefing only: "Helen Prior (safeguarding adults)"


def briefing_sheet(session: Session, day: dt.date, cover: Sequence[CoverRow] = ()) -> BriefingSheet | None:
    """The sheet of a day; None when no rota holds it. ``cover`` is the check's (``verdict.cover``)."""
    plan = day_plan(session, day)
    return None if plan is None else _Reading(session, plan, cover).sheet()


class _Reading:
    """The rows behind one sheet."""

    def __init__(self, session: Session, plan: DayPlan, cover: Sequence[CoverRow]) -> None:
        self.session, self.plan, self.day = session, plan, plan.day
        self.short = tuple(_short(cover, plan.day))
        self.rows = [row for group in plan.groups for row in group.rows]

    def sheet(self) -> BriefingSheet:
        plan = self.plan
        visits = {
            stop.item_id: stop for row in self.rows for stop in row.stops if stop.kind is StopKind.VISIT
        }
        return BriefingSheet(
            team=team_facts(self.session).team_name,
            base_name=plan.base_name,
            base_easting=plan.base_easting,
            base_northing=plan.base_northing,
            day=self.day,
            rota_version=plan.rota_version,
            issue=plan.issue,
            example_data=plan.example_data,
            on_duty=len(self.rows),
            on_duty_by_agency=self._by_agency(),
            briefings=self._briefings(),
            patrols=sum(dot.patrols for dot in plan.hotspots),
            planned_minutes=plan.planned_minutes,
            target_minutes=plan.target_minutes,
            visits=plan.visits_placed,
            joint_visits=sum(bool(stop.with_names) for stop in visits.values()),
            short=_joined((start, end) for start, end, _, _ in self.short),
            short_note=self._short_note(),
            say_first=tuple(say_first(self.session, plan)),
            hotspots=tuple(self._hotspots()),
            visits_to_mention=tuple(self._visits(list(visits.values()))),
            people=tuple(_person(row) for row in self.rows),
            attending=self._attending(),
        )

    def _by_agency(self) -> tuple[tuple[str, int], ...]:
        """How many of each employer are on duty, in the order of the employers."""
        ids = [row.person_id for row in self.rows]
        query = select(Agency.name).join(Role, Role.agency_id == Agency.id).join(Person)
        names = self.session.scalars(query.where(Person.id.in_(ids)).order_by(Agency.position, Agency.id))
        return tuple(Counter(names).items())

    def _briefings(self) -> tuple[int, ...]:
        return tuple(
            sorted({one.start_minute for one in self._commitments() if one.kind is CommitmentKind.BRIEFING})
        )

    def _commitments(self) -> Sequence[Commitment]:
        query = select(Commitment).where(Commitment.date == self.day).order_by(Commitment.start_minute)
        return self.session.scalars(query).all()

    def _short_note(self) -> str:
        """ "1 PCSO, 2 Enforcement": the most that are missing at any time."""
        most: dict[str, int] = {}
        for _, _, name, missing in self.short:
            most[name] = max(missing, most.get(name, 0))
        return ", ".join(f"{missing} {name}" for name, missing in most.items())

    def _hotspots(self) -> Iterator[BriefingHotspot]:
        query = select(Hotspot).options(selectinload(Hotspot.hours))
        stored = {one.id: one for one in self.session.scalars(query)}
        return (_hotspot(dot, stored[dot.hotspot_id], self.plan) for dot in self.plan.hotspots)

    def _visits(self, stops: list[DayStop]) -> Iterator[BriefingVisit]:
        """By letter, those that go in twos, are due or are pressing."""
        goers: dict[int | None, tuple[str, ...]] = {}
        for row in self.rows:
            for stop in row.stops:
                if stop.kind is StopKind.VISIT:
                    goers.setdefault(stop.item_id, (row.name, *stop.with_names))
        for stop in sorted(stops, key=lambda stop: (len(stop.label), stop.label)):
            visit = self.session.get(Visit, stop.item_id)
            if visit is not None and _needs_a_word(visit, self.day):
                who = goers[stop.item_id]
                yield BriefingVisit(stop.label, stop.start, who, _note(visit, self.day))

    def _attending(self) -> tuple[str, ...]:
        query = select(Person).join(Role).where(Person.active, Role.on_rota.is_(False)).order_by(Person.id)
        return tuple(
            f"{person.display_name} ({person.title_line or person.role.name})"
            for person in self.session.scalars(query)
            if person.employed_on(self.day)
        )


def _short(cover: Sequence[CoverRow], day: dt.date) -> Iterator[tuple[int, int, str, int]]:
    """(start, end, line of cover, how many are missing) of everything that is short on the day."""
    for row in cover:
        for one in row.days:
            for step in one.steps if one.day == day else ():
                if step.planned < step.required:
                    yield step.start, step.end, row.name, step.required - step.planned


def _joined(spans: Iterator[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans that touch or overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)


def _hotspot(dot: HotspotDot, stored: Hotspot, plan: DayPlan) -> BriefingHotspot:
    active = (hours(start, end) for start, end in hotspot_hours(stored, plan.day))
    return BriefingHotspot(
        number=dot.number,
        name=dot.name,
        ward=dot.ward,
        easting=dot.easting,
        northing=dot.northing,
        risk=dot.risk,
        active=", ".join(active),
        patrols=dot.patrols,
        patrol_minutes=round(dot.planned_minutes / dot.patrols) if dot.patrols else 0,
        what_to_do=stored.tactic,
        uncovered=max(0, dot.wanted_patrols - dot.patrols) if plan.issue else 0,
    )


def _needs_a_word(visit: Visit, day: dt.date) -> bool:
    due = visit.has_deadline and visit.latest_date <= day
    return visit.people_needed > 1 or due or visit.priority <= PRESSING


def _note(visit: Visit, day: dt.date) -> str:
    """Its kind, that two go, that it is due: nothing about the person."""
    always_two = tr(" Always two.") if visit.marker_needs_two else ""
    due = tr(" Due today.") if visit.has_deadline and visit.latest_date <= day else ""
    return f"{visit.kind[:1].upper()}{visit.kind[1:]}.{always_two}{due}"


def _person(row: DayRow) -> BriefingPerson:
    tour = hours(row.tour_start, row.tour_end)
    items = tuple(_item(stop) for stop in row.stops if stop.kind is not StopKind.BRIEFING)
    return BriefingPerson(row.name, row.shift_code, tour, items)


def _item(stop: DayStop) -> BriefingItem:
    marks = {StopKind.PATROL: ItemMark.HOTSPOT, StopKind.VISIT: ItemMark.VISIT}
    mark = marks.get(stop.kind, ItemMark.WORDS)
    return BriefingItem(stop.start, stop.label, mark, mark is ItemMark.HOTSPOT and bool(stop.with_names))
