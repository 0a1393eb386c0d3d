"""Hotspots: adding, changing, ending them, and accepting those proposed from crime records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.commands import find, places, wording
from planner.commands.command import CommandRefused
from planner.commands.fields import Day, Field, Flag, Whole, Words, fill, values_of
from planner.domain.concerns import Concern
from planner.domain.deployments import RunSheetStop, Unplaced
from planner.domain.hotspots import Hotspot, HotspotHours, HotspotRole
from planner.domain.places import Place
from solver.language import tr

FIELDS: dict[str, Field] = {
    "name": Words(tr("The name of the hotspot"), 80, required=True),
    "radius_m": Whole(tr("The radius (metres)"), 10, 5000),
    "risk": Whole(tr("The risk"), 0, 100),
    "dwell_least_minutes": Whole(tr("The shortest patrol (minutes)"), 1, 480),
    "dwell_target_minutes": Whole(tr("The patrol length (minutes)"), 1, 480),
    "dwell_most_minutes": Whole(tr("The longest patrol (minutes)"), 1, 480),
    "visits_a_day": Whole(tr("The patrols a day"), 0, 48),
    "least_gap_minutes": Whole(tr("The least time between patrols (minutes)"), 0, 1440),
    "most_gap_minutes": Whole(tr("The most time between patrols (minutes)"), 0, 1440),
    "crew_size": Whole(tr("The crew"), 1, 12),
    "two_agencies": Flag(tr("Two agencies together")),
    "alone_after_dark": Flag(tr("Alone after dark")),
    "start_date": Day(tr("The first day")),
    "end_date": Day(tr("The last day")),
    "review_date": Day(tr("The review date")),
    "tactic": Words(tr("The tactic"), 500),
    "source": Words(tr("The source"), 200),
    "source_crime_count": Whole(tr("The number of records"), 0, 1_000_000, optional=True),
}

Hours = tuple[tuple[int, int, int], ...]  # (weekday from 0, start minute, end minute)
USUAL_HOURS: Hours = tuple((weekday, 15 * 60, 22 * 60) for weekday in range(7))


@dataclass(frozen=True, slots=True)
class AddHotspot:
    """A new hotspot at a point of the grid. `hours` are its active hours, `roles` who may patrol it."""

    name: str
    easting: int
    northing: int
    ward: str = ""
    radius_m: int = 150
    risk: int = 50
    hours: Hours = USUAL_HOURS
    roles: tuple[str, ...] = ()
    dwell_least_minutes: int = 10
    dwell_target_minutes: int = 15
    dwell_most_minutes: int = 20
    visits_a_day: int = 3
    least_gap_minutes: int = 60
    most_gap_minutes: int = 240
    crew_size: int = 1
    two_agencies: bool = False
    alone_after_dark: bool = False
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    review_date: dt.date | None = None
    tactic: str = ""
    source: str = ""
    source_crime_count: int | None = None

    @property
    def label(self) -> str:
        return tr("Add hotspot {name}", name=self.name)

    def apply(self, session: Session) -> None:
        add_hotspot(session, self)


@dataclass(frozen=True, slots=True)
class ChangeHotspot:
    """Change the fields given by name; `hours` and `roles` replace the old ones unless None.

    "easting", "northing" and "ward" move its place.
    """

    hotspot_id: int
    changes: Mapping[str, object]
    hours: Hours | None = None
    roles: tuple[str, ...] | None = None

    label = tr("Change a hotspot")

    def label_in(self, session: Session) -> str:
        return tr("Change hotspot {hotspot}", hotspot=_hotspot(session, self.hotspot_id))

    def apply(self, session: Session) -> None:
        hotspot = _hotspot(session, self.hotspot_id)
        moved = {name: value for name, value in self.changes.items() if name in MOVES}
        others = {name: value for name, value in self.changes.items() if name not in MOVES}
        with session.no_autoflush:
            fill(hotspot.place, places.FIELDS, moved)
            fill(hotspot, FIELDS, others)
            _refuse_wrong(hotspot)
            if self.hours is not None:
                _set_hours(hotspot, self.hours)
            if self.roles is not None:
                _set_roles(session, hotspot, self.roles)


MOVES = ("easting", "northing", "ward")


@dataclass(frozen=True, slots=True)
class RemoveHotspot:
    """Remove a hotspot that was never patrolled; one that was gets a last day instead."""

    hotspot_id: int

    label = tr("Remove a hotspot")

    def label_in(self, session: Session) -> str:
        return tr("Remove hotspot {hotspot}", hotspot=_hotspot(session, self.hotspot_id))

    def apply(self, session: Session) -> None:
        hotspot = _hotspot(session, self.hotspot_id)
        for kind in (RunSheetStop, Unplaced, Concern):
            if session.scalar(select(func.count()).where(kind.hotspot_id == hotspot.id)):
                raise CommandRefused(
                    tr(
                        "Hotspot {hotspot} is in run sheets or concerns. Enter a last day instead.",
                        hotspot=hotspot,
                    )
                )
        session.delete(hotspot)


@dataclass(frozen=True, slots=True)
class AcceptProposals:
    """Make hotspots of proposals found in crime records, as one step."""

    proposals: tuple[AddHotspot, ...]

    @property
    def label(self) -> str:
        return tr(
            "Accept {proposed_hotspots}",
            proposed_hotspots=wording.counted(len(self.proposals), "proposed hotspot"),
        )

    def apply(self, session: Session) -> None:
        for proposal in self.proposals:
            add_hotspot(session, proposal)
            session.flush()  # so that the next one gets the next number


def add_hotspot(session: Session, wanted: AddHotspot) -> Hotspot:
    """The new hotspot with its place; its number is the next free one."""
    with session.no_autoflush:
        place = Place(name=wanted.name)
        fill(place, places.FIELDS, {name: getattr(wanted, name) for name in ("name", *MOVES)})
        hotspot = Hotspot(place=place, number=_next_number(session))
        fill(hotspot, FIELDS, values_of(wanted, FIELDS))
        _refuse_wrong(hotspot)
        _set_hours(hotspot, wanted.hours)
        _set_roles(session, hotspot, wanted.roles)
        session.add(hotspot)
    return hotspot


def _hotspot(session: Session, hotspot_id: int) -> Hotspot:
    return find.row(session, Hotspot, hotspot_id, "hotspot")


def _next_number(session: Session) -> int:
    return (session.scalar(select(func.max(Hotspot.number))) or 0) + 1


def _refuse_wrong(hotspot: Hotspot) -> None:
    name = tr("Hotspot {name}", name=hotspot.name)
    if not (hotspot.dwell_least_minutes <= hotspot.dwell_target_minutes <= hotspot.dwell_most_minutes):
        raise CommandRefused(
            tr("{name}: the patrol length must lie between the shortest and the longest.", name=name)
        )
    if hotspot.least_gap_minutes > hotspot.most_gap_minutes:
        raise CommandRefused(tr("{name}: the least time between patrols is more than the most.", name=name))
    if hotspot.start_date and hotspot.end_date and hotspot.end_date < hotspot.start_date:
        raise CommandRefused(tr("{name}: the last day is before the first.", name=name))


def _set_hours(hotspot: Hotspot, hours: Hours) -> None:
    """Change only the hours that differ."""
    for weekday, start, end in hours:
        if not (0 <= weekday <= 6 and 0 <= start < end <= 2880):
            raise CommandRefused(
                tr(
                    "Hotspot {name}: active hours need a weekday and an end after the start.",
                    name=hotspot.name,
                )
            )
    wanted = set(hours)
    there = {(each.weekday, each.start_minute, each.end_minute): each for each in hotspot.hours}
    for key, each in there.items():
        if key not in wanted:
            hotspot.hours.remove(each)
    for weekday, start, end in sorted(wanted - there.keys()):
        hotspot.hours.append(HotspotHours(weekday=weekday, start_minute=start, end_minute=end))


def _set_roles(session: Session, hotspot: Hotspot, names: tuple[str, ...]) -> None:
    wanted = find.roles(session, names)
    for link in [link for link in hotspot.roles if link.role not in wanted]:
        hotspot.roles.remove(link)
    there = [link.role for link in hotspot.roles]
    hotspot.roles.extend(HotspotRole(role=role) for role in wanted if role not in there)
