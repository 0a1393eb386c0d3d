"""How long it takes to get from one place to another, by each way of travelling."""

from __future__ import annotations

from dataclasses import dataclass
from math import isqrt

from solver.language import tr

WALK_METRES_A_MINUTE = 80  # 4.8 km/h
BICYCLE_METRES_A_MINUTE = 200  # 12 km/h in town
CAR_METRES_A_MINUTE = 417  # 25 km/h in town
PARKING_MINUTES = 4
DETOUR_PERCENT = 130  # streets against the straight line


@dataclass(frozen=True, slots=True)
class Place:
    """A point on the plane in whole metres (British National Grid, or any other metric grid)."""

    name: str
    x_metres: int
    y_metres: int


@dataclass(frozen=True, slots=True)
class TravelMode:
    """One way of travelling, and where its times come from.

    Without ``table``: straight line × ``detour_percent`` at ``metres_a_minute``, plus ``fixed_minutes``
    (parking) whenever the place changes, rounded up. With it: ``table[origin][destination]``, as given.
    ``needs``: index of the equipment that is out as long as the tour (a car), or None. ``drivers_only``: for
    people with a permit to drive.
    """

    name: str
    metres_a_minute: int = WALK_METRES_A_MINUTE
    detour_percent: int = DETOUR_PERCENT
    fixed_minutes: int = 0
    needs: int | None = None
    drivers_only: bool = False
    table: tuple[tuple[int, ...], ...] | None = None
    table_source: str = ""

    @property
    def source(self) -> str:
        """In honest words, where the times come from."""
        if self.table is not None:
            return self.table_source or tr("travel times as given in a table")
        speed = tr("{metres_a_minute:g} km/h", metres_a_minute=self.metres_a_minute * 60 / 1000)
        fixed = tr(" + {fixed_minutes} min", fixed_minutes=self.fixed_minutes) if self.fixed_minutes else ""
        return tr(
            "straight line × {detour_percent:g} at {speed}{fixed}, not a road network",
            detour_percent=self.detour_percent / 100,
            speed=speed,
            fixed=fixed,
        )


ON_FOOT = TravelMode(tr("on foot"))
BY_BICYCLE = TravelMode(tr("by bicycle"), BICYCLE_METRES_A_MINUTE)
BY_CAR = TravelMode(tr("by car"), CAR_METRES_A_MINUTE, fixed_minutes=PARKING_MINUTES, drivers_only=True)


def travel_minutes(mode: TravelMode, origin: Place, destination: Place) -> int:
    """Whole minutes on the straight line, rounded up; 0 when nobody moves."""
    squared = (origin.x_metres - destination.x_metres) ** 2 + (origin.y_metres - destination.y_metres) ** 2
    if not squared:
        return 0
    metres = isqrt(squared - 1) + 1  # rounded up
    return -(-metres * mode.detour_percent // (100 * mode.metres_a_minute)) + mode.fixed_minutes


def travel_table(mode: TravelMode, places: tuple[Place, ...]) -> tuple[tuple[int, ...], ...]:
    """``table[origin][destination]`` in minutes."""
    if mode.table is not None:
        return mode.table
    return tuple(tuple(travel_minutes(mode, a, b) for b in places) for a in places)
