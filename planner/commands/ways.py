"""The way between the stops of a run sheet, worked out anew after a change by hand.

The engine plans with the same minutes; `way_of` is how both get about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from planner.domain import Record
from planner.domain.commitments import Commitment
from planner.domain.deployments import Deployment, RunSheetStop, StopKind
from planner.domain.hotspots import Hotspot
from planner.domain.people import DriverGrade, Person, TravelMode
from planner.domain.places import Place, TravelTime
from planner.domain.settings import Setting
from planner.domain.visits import Visit
from solver.deployment import travel as engine
from solver.language import tr

METRES_A_KM, MINUTES_AN_HOUR = 1000, 60


def way_of(setting: Setting, mode: TravelMode) -> engine.TravelMode:
    """On foot, by bicycle or by car, with the speeds of the settings."""
    name, speed, fixed = {
        TravelMode.FOOT: (tr("on foot"), setting.walk_km_per_hour, 0),
        TravelMode.BICYCLE: (tr("by bicycle"), setting.bicycle_km_per_hour, 0),
        TravelMode.CAR: (tr("by car"), setting.car_km_per_hour, setting.parking_minutes),
    }[mode]
    return engine.TravelMode(
        name,
        metres_a_minute=round(speed * METRES_A_KM / MINUTES_AN_HOUR),
        detour_percent=setting.detour_percent,
        fixed_minutes=fixed,
        drivers_only=mode is TravelMode.CAR,
    )


def usual_mode(person: Person) -> TravelMode:
    """How somebody gets about; a car only for those who may drive."""
    if person.travel_mode is TravelMode.CAR and person.driver_grade is DriverGrade.NONE:
        return TravelMode.FOOT
    return person.travel_mode


def travel_anew(session: Session, deployment: Deployment, people: Iterable[Person]) -> None:
    """Put the minutes on the way right on the run sheets of some people, the way home included."""
    people = list(people)
    ways = _Ways(session, session.get(Setting, 1) or Setting(id=1))
    with session.no_autoflush:
        ways.read_places(stop for stop in deployment.stops if stop.person in people)
        for person in people:
            ways.along(deployment, person)


class _Ways:
    """Minutes between places, known times before estimates."""

    def __init__(self, session: Session, setting: Setting) -> None:
        self.session, self.setting = session, setting
        self.base = setting.base_place
        self._kept: list[Record] = []  # as long as they are here, the session finds them without asking

    def read_places(self, stops: Iterable[RunSheetStop]) -> None:
        """Where the stops are, in one go for each kind."""
        stops = list(stops)
        for kind, ids in (
            (Hotspot, {stop.hotspot_id for stop in stops}),
            (Visit, {stop.visit_id for stop in stops}),
            (Commitment, {stop.commitment_id for stop in stops}),
        ):
            query = select(kind).where(kind.id.in_(ids - {None})).options(joinedload(kind.place))
            self._kept += self.session.scalars(query).all()

    def along(self, deployment: Deployment, person: Person) -> None:
        mine = [stop for stop in deployment.stops if stop.person is person]
        stops = sorted(
            (stop for stop in mine if stop.kind is not StopKind.TRAVEL),
            key=lambda stop: (stop.start_minute, stop.end_minute),
        )
        mode = next((stop.travel_mode for stop in mine if stop.travel_mode), usual_mode(person))
        known = self._known(mode)
        before = self.base
        for position, stop in enumerate(stops):
            there = self._place(stop)
            stop.position, stop.travel_mode = position, mode
            stop.travel_minutes = self._minutes(mode, known, before, there)
            before = there
        for home in [stop for stop in mine if stop.kind is StopKind.TRAVEL]:
            if not stops:
                deployment.stops.remove(home)
                continue
            home.travel_minutes = self._minutes(mode, known, before, self.base)
            home.start_minute = home.end_minute = stops[-1].end_minute + home.travel_minutes
            home.position = len(stops)

    def _place(self, stop: RunSheetStop) -> Place | None:
        """As the day is planned: what has no place of its own is at the base."""
        item = stop.hotspot or stop.visit or stop.commitment
        return (item.place if item is not None else None) or self.base

    def _known(self, mode: TravelMode) -> Mapping[tuple[int, int], int]:
        rows = self.session.scalars(select(TravelTime).where(TravelTime.mode == mode)).all()
        there = {(one.from_place_id, one.to_place_id): one.minutes for one in rows}
        return {(end, start): minutes for (start, end), minutes in there.items()} | there

    def _minutes(
        self, mode: TravelMode, known: Mapping[tuple[int, int], int], start: Place | None, end: Place | None
    ) -> int:
        if start is None or end is None or start is end:
            return 0
        estimate = engine.travel_minutes(way_of(self.setting, mode), _point(start), _point(end))
        return known.get((start.id, end.id), estimate)


def _point(place: Place) -> engine.Place:
    return engine.Place(place.name, place.easting, place.northing)
