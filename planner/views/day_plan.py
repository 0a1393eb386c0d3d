"""One day's deployment: run sheets by person, what is not assigned and why, dosage by hotspot."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session, selectinload
from sqlalchemy.orm.interfaces import ORMOption

from planner.domain.commitments import Commitment
from planner.domain.deployments import Deployment, DeploymentState, RunSheetStop, Unplaced
from planner.domain.deployments import StopKind as StoredKind
from planner.domain.hotspots import Hotspot
from planner.domain.people import Person, Role
from planner.domain.places import Place
from planner.domain.rotas import Duty, Rota
from planner.domain.settings import Setting
from planner.domain.visits import Visit
from planner.places.daylight import daylight, wall_minute
from planner.places.grid_reference import to_degrees
from planner.views.day_rows import (
    NO_DUSK,
    DayGroup,
    DayPlan,
    DayRow,
    DayStop,
    HotspotDot,
    StopKind,
    UnassignedItem,
    VisitDot,
)
from planner.views.rota_grid import person_number
from planner.views.rota_versions import current_rota, version_text
from solver.language import tr

__all__ = [
    "DayGroup",
    "DayPlan",
    "DayRow",
    "DayStop",
    "HotspotDot",
    "StopKind",
    "UnassignedItem",
    "VisitDot",
    "current_deployment",
    "day_plan",
    "hotspot_hours",
    "visit_letters",
]


def current_deployment(session: Session, day: dt.date) -> Deployment | None:
    """The newest version of a day's run sheets, drafts before what they replace."""
    query = (
        select(Deployment)
        .where(Deployment.date == day, Deployment.state != DeploymentState.SUPERSEDED)
        .order_by(Deployment.number.desc())
        .options(*_items_of(Deployment.stops), *_items_of(Deployment.unplaced))
        .limit(1)
    )
    return session.scalars(query).first()


def _items_of(
    rows: InstrumentedAttribute[list[RunSheetStop]] | InstrumentedAttribute[list[Unplaced]],
) -> list[ORMOption]:
    """What stops and unplaced items are about, with its place: read at once, not one by one."""
    kind = rows.property.mapper.class_
    return [
        selectinload(rows).selectinload(getattr(kind, name)).joinedload(thing.place)
        for name, thing in (("hotspot", Hotspot), ("visit", Visit), ("commitment", Commitment))
    ]


def day_plan(session: Session, day: dt.date) -> DayPlan | None:
    """The day as stored; None when no rota holds it. Before a first build there are no stops."""
    rota_id = current_rota(session, day)
    return None if rota_id is None else _Reading(session, session.get_one(Rota, rota_id), day).plan()


class _Reading:
    """The rows behind one day, read once."""

    def __init__(self, session: Session, rota: Rota, day: dt.date) -> None:
        self.session, self.rota, self.day = session, rota, day
        self.setting = session.get(Setting, 1) or Setting(id=1)
        self.deployment = current_deployment(session, day)
        self.stops: Sequence[RunSheetStop] = self.deployment.stops if self.deployment else ()
        self.unplaced: Sequence[Unplaced] = self.deployment.unplaced if self.deployment else ()
        self.stops_of: dict[int, list[RunSheetStop]] = defaultdict(list)  # by person
        self.joined: dict[int | None, list[RunSheetStop]] = defaultdict(list)  # by joint number
        self.patrols: dict[int | None, list[RunSheetStop]] = defaultdict(list)  # by hotspot
        for stop in self.stops:
            self.stops_of[stop.person_id].append(stop)
            self.joined[stop.joint].append(stop)
            self.patrols[stop.hotspot_id].append(stop)
        self.letters = visit_letters(self.stops, self.unplaced)
        self.hotspots = [one for one in self._all_hotspots() if hotspot_hours(one, day)]

    def plan(self) -> DayPlan:
        groups = self._groups()
        dots = tuple(self._dot(hotspot) for hotspot in self.hotspots)
        visits = {stop.visit_id for stop in self.stops if stop.visit_id is not None}
        base = self.setting.base_place
        on_duty = sum(row.tour_end - row.tour_start for group in groups for row in group.rows)
        return DayPlan(
            day=self.day,
            rota_id=self.rota.id,
            rota_version=version_text(self.rota),
            issue=self.deployment.number if self.deployment else 0,
            state=self.deployment.state.value if self.deployment else "none",
            groups=groups,
            unassigned=tuple(self._unassigned(one) for one in self.unplaced),
            hotspots=dots,
            visits=tuple(self._visit_dots()),
            base_name=base.name if base else "",
            base_easting=base.easting if base else 0,
            base_northing=base.northing if base else 0,
            dusk=self._dusk(),
            planned_minutes=sum(min(dot.planned_minutes, dot.target_minutes) for dot in dots),
            target_minutes=sum(dot.target_minutes for dot in dots),
            visits_placed=len(visits),
            visits_wanted=len(self.letters),
            travel_share=sum(r.travel_minutes for g in groups for r in g.rows) / on_duty if on_duty else 0.0,
            travel_source=tr(
                "straight line × {detour_percent:g}", detour_percent=self.setting.detour_percent / 100
            ),
            example_data=self.setting.example_data,
            deployment_id=self.deployment.id if self.deployment else None,
            off_duty=tuple(self._off_duty(groups)),
        )

    def _all_hotspots(self) -> Sequence[Hotspot]:
        query = select(Hotspot).options(selectinload(Hotspot.place), selectinload(Hotspot.hours))
        return self.session.scalars(query.order_by(Hotspot.number)).all()

    def _groups(self) -> tuple[DayGroup, ...]:
        query = (
            select(Duty)
            .join(Person)
            .join(Role)
            .where(Duty.rota_id == self.rota.id, Duty.date == self.day, Duty.shift_type_id.is_not(None))
            .options(
                selectinload(Duty.shift_type),
                selectinload(Duty.person).selectinload(Person.role).selectinload(Role.agency),
            )
            .order_by(Role.position, Role.id, Person.id)
        )
        duties = self.session.scalars(query).all()
        return tuple(
            DayGroup(label, tuple(self._row(duty) for duty in group))
            for label, group in groupby(duties, key=lambda duty: duty.person.role.group_label)
        )

    def _off_duty(self, groups: Sequence[DayGroup]) -> Iterator[DayRow]:
        """Whose tour was taken away after the day was planned: their stops are still to be given away."""
        there = {row.person_id for group in groups for row in group.rows}
        for person_id, mine in self.stops_of.items():
            if person_id not in there:
                first = min(stop.start_minute for stop in mine)
                yield self._sheet(mine[0].person, ("–", tr("not on duty"), ""), (first, first))

    def _row(self, duty: Duty) -> DayRow:
        shift = duty.shift_type
        assert shift is not None  # the query asked for duties with one
        words = shift.code, shift.name, shift.colour_slot or shift.code[:1]
        return self._sheet(duty.person, words, (shift.start_minute, shift.end_minute))

    def _sheet(self, person: Person, shift: tuple[str, str, str], tour: tuple[int, int]) -> DayRow:
        """``shift``: its code, its name and its colour."""
        mine = self.stops_of.get(person.id, [])
        home = next((stop for stop in mine if stop.kind is StoredKind.TRAVEL), None)
        return DayRow(
            person_id=person.id,
            name=person.display_name,
            number=person_number(person),
            shift_code=shift[0],
            tour_start=tour[0],
            tour_end=tour[1],
            stops=tuple(self._stop(stop) for stop in mine if stop.kind is not StoredKind.TRAVEL),
            patrol_minutes=sum(_length(stop) for stop in mine if stop.kind is StoredKind.PATROL),
            travel_minutes=sum(stop.travel_minutes for stop in mine),
            shift_name=shift[1],
            shift_slot=shift[2],
            home_at=home.start_minute if home else None,
            home_minutes=home.travel_minutes if home else 0,
        )

    def _stop(self, stop: RunSheetStop) -> DayStop:
        label, title = self._words(stop)
        place = self._place(stop)
        return DayStop(
            stop_id=stop.id,
            kind=_kind(stop.kind),
            label=label,
            title=title,
            start=stop.start_minute,
            end=stop.end_minute,
            travel_minutes=stop.travel_minutes,
            easting=place.easting if place else None,
            northing=place.northing if place else None,
            with_names=tuple(one.person.display_name for one in self._partners(stop)),
            joint="" if stop.joint is None else str(stop.joint),
            locked=stop.locked,
            item_id=stop.hotspot_id or stop.visit_id or stop.commitment_id,
            place=place.name if place and not (stop.hotspot_id or stop.visit_id) else "",
        )

    def _place(self, stop: RunSheetStop) -> Place | None:
        """Where a stop is; meals and what has no place of its own are at the base."""
        of_item = stop.hotspot or stop.visit or stop.commitment
        return stop.place or (of_item.place if of_item else None) or self.setting.base_place

    def _partners(self, stop: RunSheetStop) -> list[RunSheetStop]:
        return [] if stop.joint is None else [one for one in self.joined[stop.joint] if one is not stop]

    def _words(self, item: RunSheetStop | Unplaced) -> tuple[str, str]:
        """(label, title): what the block shows, and what it stands for."""
        if item.hotspot is not None:
            return str(item.hotspot.number), item.hotspot.name
        if item.visit is not None:
            return self.letters[item.visit.id], f"{item.visit.kind}, {item.visit.case_ref}"
        if item.commitment is not None:
            briefing = item.commitment.kind.value == "briefing"
            return ("B" if briefing else item.commitment.name), item.commitment.name
        text = item.text if isinstance(item, RunSheetStop) else ""
        return {
            StoredKind.MEAL: ("meal", tr("Meal")),
            StoredKind.BRIEFING: ("B", text or tr("Briefing")),
        }.get(item.kind, (text, text))

    def _unassigned(self, item: Unplaced) -> UnassignedItem:
        label, title = self._words(item)
        if item.due_minute is not None and item.hotspot is not None:
            title = tr(
                "{title}, patrol due {due_minute:02d}:{item_due_minute:02d}",
                title=title,
                due_minute=item.due_minute // 60,
                item_due_minute=item.due_minute % 60,
            )
        return UnassignedItem(
            kind=_kind(item.kind),
            label=label,
            title=title,
            reason=item.reason,
            remedy=item.remedy,
            item_id=item.hotspot_id or item.visit_id or item.commitment_id,
            unplaced_id=item.id,
            remedy_code=item.remedy_code,
        )

    def _dot(self, hotspot: Hotspot) -> HotspotDot:
        patrols = {(stop.joint or -stop.id): stop for stop in self.patrols[hotspot.id]}.values()
        most = hotspot.dwell_target_minutes
        return HotspotDot(
            hotspot_id=hotspot.id,
            number=hotspot.number,
            name=hotspot.name,
            ward=hotspot.ward,
            easting=hotspot.place.easting,
            northing=hotspot.place.northing,
            risk=hotspot.risk,
            planned_minutes=sum(min(_length(stop), most) for stop in patrols),
            target_minutes=hotspot.target_minutes_a_day,
            patrols=len(patrols),
            wanted_patrols=hotspot.visits_a_day,
            active=hotspot_hours(hotspot, self.day),
        )

    def _visit_dots(self) -> Iterator[VisitDot]:
        for visit_id, letter in self.letters.items():
            place = self.session.get_one(Visit, visit_id).place
            yield VisitDot(letter, place.easting, place.northing)

    def _dusk(self) -> int:
        base = self.setting.base_place
        if base is None or not self.setting.pairs_after_dark:
            return NO_DUSK
        latitude, longitude = (float(one) for one in to_degrees(base.easting, base.northing))
        dusk = daylight(self.day, latitude, longitude, ZoneInfo(self.setting.time_zone)).civil_dusk
        return NO_DUSK if dusk is None else wall_minute(dusk, self.day)


def visit_letters(stops: Sequence[RunSheetStop], unplaced: Sequence[Unplaced]) -> dict[int, str]:
    """A letter for each visit of the day by its id, placed or not. They do not follow the clock, so that a
    visit keeps its letter when a stop is moved or taken off."""
    found = {stop.visit_id for stop in stops} | {item.visit_id for item in unplaced}
    known = sorted(visit_id for visit_id in found if visit_id is not None)
    return {visit_id: _letter(number) for number, visit_id in enumerate(known)}


def hotspot_hours(hotspot: Hotspot, day: dt.date) -> tuple[tuple[int, int], ...]:
    """The active hours of a hotspot on a date, in wall minutes; none outside its start and end date."""
    if not hotspot.active_on(day):
        return ()
    return tuple((one.start_minute, one.end_minute) for one in hotspot.hours if one.weekday == day.weekday())


def _letter(number: int) -> str:
    """A to Z, then AA, AB…"""
    rounds, rest = divmod(number, 26)
    return (_letter(rounds - 1) if rounds else "") + chr(ord("A") + rest)


def _kind(kind: StoredKind) -> StopKind:
    return StopKind.COMMITMENT if kind is StoredKind.OTHER else StopKind(kind.value)


def _length(stop: RunSheetStop) -> int:
    return stop.end_minute - stop.start_minute
