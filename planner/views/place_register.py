"""Places and hotspots as they are stored: what lists of hotspots, hours and travel times are held against."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from planner.domain.hotspots import Hotspot
from planner.domain.places import Place, TravelTime


@dataclass(frozen=True, slots=True)
class RegisteredPlace:
    """One named point on the National Grid, in metres."""

    place_id: int
    name: str
    easting: int
    northing: int
    ward: str


@dataclass(frozen=True, slots=True)
class RegisteredHotspot:
    """One hotspot; ``hours`` are (weekday, start minute, end minute)."""

    hotspot_id: int
    number: int
    name: str
    easting: int
    northing: int
    ward: str
    radius_m: int
    risk: int
    dwell_target_minutes: int
    visits_a_day: int
    crew_size: int
    start_date: dt.date | None
    end_date: dt.date | None
    hours: tuple[tuple[int, int, int], ...]

    @property
    def title(self) -> str:
        return f"{self.number} {self.name}"

    def ended_before(self, day: dt.date) -> bool:
        return self.end_date is not None and self.end_date < day


@dataclass(frozen=True, slots=True)
class PlaceRegister:
    """All of them; ``times`` are known minutes by (from place, to place, mode)."""

    places: tuple[RegisteredPlace, ...]
    hotspots: tuple[RegisteredHotspot, ...]
    times: dict[tuple[int, int, str], int]


def place_register(session: Session) -> PlaceRegister:
    """Places in the order they were made, hotspots in that of their numbers."""
    hotspots = select(Hotspot).order_by(Hotspot.number)
    hotspots = hotspots.options(joinedload(Hotspot.place), selectinload(Hotspot.hours))
    times = session.scalars(select(TravelTime))
    return PlaceRegister(
        places=tuple(
            RegisteredPlace(place.id, place.name, place.easting, place.northing, place.ward)
            for place in session.scalars(select(Place).order_by(Place.id))
        ),
        hotspots=tuple(map(_hotspot, session.scalars(hotspots))),
        times={(time.from_place_id, time.to_place_id, time.mode.value): time.minutes for time in times},
    )


def _hotspot(hotspot: Hotspot) -> RegisteredHotspot:
    return RegisteredHotspot(
        hotspot_id=hotspot.id,
        number=hotspot.number,
        name=hotspot.name,
        easting=hotspot.place.easting,
        northing=hotspot.place.northing,
        ward=hotspot.place.ward,
        radius_m=hotspot.radius_m,
        risk=hotspot.risk,
        dwell_target_minutes=hotspot.dwell_target_minutes,
        visits_a_day=hotspot.visits_a_day,
        crew_size=hotspot.crew_size,
        start_date=hotspot.start_date,
        end_date=hotspot.end_date,
        hours=tuple((hours.weekday, hours.start_minute, hours.end_minute) for hours in hotspot.hours),
    )
