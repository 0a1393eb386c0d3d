"""Visits: by case reference, never by name."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.commands import find, places
from planner.commands.command import CommandRefused
from planner.commands.fields import Day, Field, Flag, OneOf, Whole, Words, fill, values_of
from planner.domain.concerns import Concern
from planner.domain.deployments import RunSheetStop, Unplaced
from planner.domain.places import Place
from planner.domain.visits import (
    NamedWorkerStrength,
    Visit,
    VisitAgency,
    VisitRole,
    VisitSkill,
    VisitStatus,
    VisitWindow,
    place_name,
)
from solver.language import tr

REFERENCE = re.compile(r"[A-Za-z]{0,6}[-/ ]?\d[\dA-Za-z/-]{0,15}|[A-Z]{1,2}")

FIELDS: dict[str, Field] = {
    "case_ref": Words(tr("The case reference"), 24, required=True),
    "kind": Words(tr("The kind of visit"), 60, required=True),
    "earliest_date": Day(tr("The earliest date"), optional=False),
    "latest_date": Day(tr("The latest date"), optional=False),
    "has_deadline": Flag(tr("Has a deadline")),
    "length_minutes": Whole(tr("The length (minutes)"), 1, 720),
    "crew_size": Whole(tr("The crew"), 1, 12),
    "marker_needs_two": Flag(tr("Marker: two people")),
    "marker_review_date": Day(tr("The review date of the marker")),
    "named_strength": OneOf(tr("How firmly the worker is named"), NamedWorkerStrength),
    "priority": Whole(tr("The priority"), 1, 5),
    "worth_minutes": Whole(tr("What leaving it out counts (minutes)"), 0, 100_000),
    "status": OneOf(tr("The status"), VisitStatus),
    "note": Words(tr("The note"), 300),
    "preferred_start_minute": Whole(tr("The preferred start (minute)"), 0, 2880, optional=True),
    "preferred_end_minute": Whole(tr("The latest preferred start (minute)"), 0, 2880, optional=True),
    "lag_least_minutes": Whole(tr("The least time between its people (minutes)"), 0, 720),
    "lag_most_minutes": Whole(tr("The most time between its people (minutes)"), 0, 720),
    "alone_after_dark": Flag(tr("Safe for one person after dark")),
}

Window = tuple[int, int, int | None, dt.date | None]  # start and end minute, weekday or None, date or None
LINKS = ("place_id", "named_worker_id", "deputy_id")


@dataclass(frozen=True, slots=True)
class AddVisit:
    """A call to make. `windows` are (start, end, weekday or None, date or None) in wall minutes."""

    case_ref: str
    kind: str
    place_id: int
    earliest_date: dt.date
    latest_date: dt.date
    length_minutes: int
    windows: tuple[Window, ...] = ()
    has_deadline: bool = False
    crew_size: int = 1
    skills: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    named_worker_id: int | None = None
    named_strength: str = NamedWorkerStrength.PREFER.value
    deputy_id: int | None = None
    marker_needs_two: bool = False
    marker_review_date: dt.date | None = None
    priority: int = 3
    worth_minutes: int = 60
    status: str = VisitStatus.OPEN.value
    note: str = ""
    preferred_start_minute: int | None = None
    preferred_end_minute: int | None = None
    lag_least_minutes: int = 0
    lag_most_minutes: int = 0
    alone_after_dark: bool = False

    @property
    def label(self) -> str:
        return tr("Add visit {case_ref}", case_ref=self.case_ref)

    def apply(self, session: Session) -> None:
        add_visit(session, self)


@dataclass(frozen=True, slots=True)
class AddVisitAt:
    """A call to make at a point of the grid: its place bears the case reference and nothing else.

    The visit's own `place_id` counts for nothing.
    """

    visit: AddVisit
    easting: int
    northing: int
    ward: str = ""

    @property
    def label(self) -> str:
        return self.visit.label

    def apply(self, session: Session) -> None:
        add_visit_at(session, self)


@dataclass(frozen=True, slots=True)
class ChangeVisit:
    """Change the fields given by name (place, worker and deputy by id); lists replace unless None."""

    visit_id: int
    changes: Mapping[str, object]
    windows: tuple[Window, ...] | None = None
    skills: tuple[str, ...] | None = None
    roles: tuple[str, ...] | None = None
    agencies: tuple[str, ...] | None = None

    label = tr("Change a visit")

    def label_in(self, session: Session) -> str:
        return tr("Change visit {case_ref}", case_ref=_visit(session, self.visit_id).case_ref)

    def apply(self, session: Session) -> None:
        visit = _visit(session, self.visit_id)
        with session.no_autoflush:
            _link(session, visit, {name: self.changes[name] for name in LINKS if name in self.changes})
            fill(visit, FIELDS, {name: new for name, new in self.changes.items() if name not in LINKS})
            _set_lists(session, visit, self.skills, self.roles, self.agencies)
            if self.windows is not None:
                _set_windows(visit, self.windows)
            _refuse_wrong(visit)


@dataclass(frozen=True, slots=True)
class RemoveVisit:
    """Remove a visit that is in no run sheet; one that is gets cancelled instead. A place of its own goes
    with it."""

    visit_id: int

    label = tr("Remove a visit")

    def label_in(self, session: Session) -> str:
        return tr("Remove visit {case_ref}", case_ref=_visit(session, self.visit_id).case_ref)

    def apply(self, session: Session) -> None:
        visit = _visit(session, self.visit_id)
        for kind in (RunSheetStop, Unplaced, Concern):
            if session.scalar(select(func.count()).where(kind.visit_id == visit.id)):
                raise CommandRefused(
                    tr(
                        "Visit {case_ref} is in run sheets or concerns. Cancel it instead.",
                        case_ref=visit.case_ref,
                    )
                )
        place = visit.place
        session.delete(visit)
        session.flush()
        if place.name.startswith(place_name("")) and not places.in_use(session, place):
            places.remove_place(session, place)


def add_visit(session: Session, wanted: AddVisit) -> Visit:
    """The new visit with its windows, powers, roles and agencies."""
    with session.no_autoflush:
        visit = Visit()
        fill(visit, FIELDS, values_of(wanted, FIELDS))
        _link(session, visit, {name: getattr(wanted, name) for name in LINKS})
        _set_lists(session, visit, wanted.skills, wanted.roles, wanted.agencies)
        _set_windows(visit, wanted.windows)
        _refuse_wrong(visit)
        session.add(visit)
    return visit


def add_visit_at(session: Session, wanted: AddVisitAt) -> Visit:
    """The new visit with a place of its own."""
    place = Place()
    point = {"easting": wanted.easting, "northing": wanted.northing, "ward": wanted.ward}
    fill(place, places.FIELDS, {"name": place_name(wanted.visit.case_ref), **point})
    session.add(place)
    session.flush()
    return add_visit(session, replace(wanted.visit, place_id=place.id))


def _visit(session: Session, visit_id: int) -> Visit:
    return find.row(session, Visit, visit_id, "visit")


def _link(session: Session, visit: Visit, links: Mapping[str, object]) -> None:
    for name, row_id in links.items():
        if row_id is not None and not isinstance(row_id, int):
            raise CommandRefused(
                tr(
                    "Visit {case_ref}: “{row_id}” is neither a place nor a person.",
                    case_ref=visit.case_ref,
                    row_id=row_id,
                )
            )
        if name == "place_id":
            visit.place = find.row(session, Place, row_id or 0, "place")
        elif name == "named_worker_id":
            visit.named_worker = None if row_id is None else find.person(session, row_id)
        else:
            visit.deputy = None if row_id is None else find.person(session, row_id)


def _set_lists(
    session: Session,
    visit: Visit,
    skills: tuple[str, ...] | None,
    roles: tuple[str, ...] | None,
    agencies: tuple[str, ...] | None,
) -> None:
    if skills is not None:
        wanted_skills = find.skills(session, skills)
        there_skills = {link.skill: link for link in visit.skills}
        visit.skills = [there_skills.get(skill) or VisitSkill(skill=skill) for skill in wanted_skills]
    if roles is not None:
        wanted_roles = find.roles(session, roles)
        there_roles = {link.role: link for link in visit.roles}
        visit.roles = [there_roles.get(role) or VisitRole(role=role) for role in wanted_roles]
    if agencies is not None:
        wanted_agencies = find.agencies(session, agencies)
        there_agencies = {link.agency: link for link in visit.agencies}
        visit.agencies = [there_agencies.get(each) or VisitAgency(agency=each) for each in wanted_agencies]


def _set_windows(visit: Visit, windows: tuple[Window, ...]) -> None:
    there = {(each.start_minute, each.end_minute, each.weekday, each.date): each for each in visit.windows}
    visit.windows = [
        there.get(window)
        or VisitWindow(start_minute=window[0], end_minute=window[1], weekday=window[2], date=window[3])
        for window in dict.fromkeys(windows)
    ]


def _refuse_wrong(visit: Visit) -> None:
    who = tr("Visit {case_ref}", case_ref=visit.case_ref)
    if not REFERENCE.fullmatch(visit.case_ref):
        raise CommandRefused(
            tr(
                "“{case_ref}” is no case reference. Write one such as F-07, never a name.",
                case_ref=visit.case_ref,
            )
        )
    if visit.latest_date < visit.earliest_date:
        raise CommandRefused(tr("{who}: the latest date is before the earliest.", who=who))
    for window in visit.windows:
        if not 0 <= window.start_minute < window.end_minute <= 2880:
            raise CommandRefused(tr("{who}: a window must end after it starts.", who=who))
        if window.end_minute - window.start_minute < visit.length_minutes:
            raise CommandRefused(
                tr(
                    "{who}: {length_minutes} minutes do not fit its window.",
                    who=who,
                    length_minutes=visit.length_minutes,
                )
            )
    early, late = visit.preferred_start_minute, visit.preferred_end_minute
    if early is not None and late is not None and late < early:
        raise CommandRefused(tr("{who}: the preferred time ends before it starts.", who=who))
    if visit.lag_most_minutes < visit.lag_least_minutes:
        raise CommandRefused(tr("{who}: the least time between its people is above the most.", who=who))
    if visit.deputy is not None and visit.deputy is visit.named_worker:
        raise CommandRefused(
            tr("{who}: {deputy} cannot be both the worker and the deputy.", who=who, deputy=visit.deputy)
        )
