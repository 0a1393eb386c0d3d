"""The rows of a day: run sheets by person, what is not assigned and why, dosage by hotspot.

Times are wall minutes of the day, past 1440 after midnight; places are metres of the national grid.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

NO_DUSK = 2 * 24 * 60  # the dusk of a day on which nobody has to go in pairs: past all that is planned on it


class StopKind(StrEnum):
    """What a person does at a stop, as the day draws it."""

    BRIEFING = "briefing"
    PATROL = "patrol"
    VISIT = "visit"
    COMMITMENT = "commitment"
    MEAL = "meal"


@dataclass(frozen=True, slots=True)
class DayStop:
    """One block of a run sheet. ``label`` is what the block shows: a hotspot number,
    a visit letter, "B", "meal" or a short title. ``joint`` links the stops of one joint item; ``place`` is
    named where the title does not say where it is."""

    stop_id: int
    kind: StopKind
    label: str
    title: str
    start: int
    end: int
    travel_minutes: int
    easting: float | None
    northing: float | None
    with_names: tuple[str, ...] = ()
    joint: str = ""
    locked: bool = False
    item_id: int | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class DayRow:
    """One person's run sheet."""

    person_id: int
    name: str
    number: str
    shift_code: str
    tour_start: int
    tour_end: int
    stops: tuple[DayStop, ...]
    patrol_minutes: int
    travel_minutes: int
    shift_name: str = ""
    shift_slot: str = ""  # which of the shift colours
    home_at: int | None = None  # back at the base; None without a run sheet
    home_minutes: int = 0  # the way there

    @property
    def on_duty(self) -> bool:
        """Whether there is a tour; without one the stops are left from before it was taken away."""
        return self.tour_end > self.tour_start


@dataclass(frozen=True, slots=True)
class DayGroup:
    """Run sheets under one heading, "Police — PCSOs"."""

    name: str
    rows: tuple[DayRow, ...]


@dataclass(frozen=True, slots=True)
class UnassignedItem:
    """Not placed, with the verified reason in words and figures, and a remedy when one was verified:
    ``remedy_code`` is its kind, such as "call_in"."""

    kind: StopKind
    label: str
    title: str
    reason: str
    remedy: str
    item_id: int | None
    unplaced_id: int = 0
    remedy_code: str = ""


@dataclass(frozen=True, slots=True)
class HotspotDot:
    """A hotspot on the map and in the dosage table of the day."""

    hotspot_id: int
    number: int
    name: str
    ward: str
    easting: float
    northing: float
    risk: int
    planned_minutes: int
    target_minutes: int
    patrols: int
    wanted_patrols: int
    active: tuple[tuple[int, int], ...] = ()  # hours of the day


@dataclass(frozen=True, slots=True)
class VisitDot:
    """A visit on the map."""

    label: str
    easting: float
    northing: float


@dataclass(frozen=True, slots=True)
class DayPlan:
    """One day as stored: run sheets, the tray, the map, and the sums over them."""

    day: dt.date
    rota_id: int
    rota_version: str
    issue: int  # 0: not yet built
    state: str  # "none", "draft", "issued"
    groups: tuple[DayGroup, ...]
    unassigned: tuple[UnassignedItem, ...]
    hotspots: tuple[HotspotDot, ...]
    visits: tuple[VisitDot, ...]
    base_name: str
    base_easting: float
    base_northing: float
    dusk: int  # civil dusk, a wall minute: after it patrols go in pairs
    planned_minutes: int
    target_minutes: int
    visits_placed: int
    visits_wanted: int
    travel_share: float
    travel_source: str  # "straight line × 1.3", or the table's name
    example_data: bool
    deployment_id: int | None = None  # None: not yet built
    off_duty: tuple[DayRow, ...] = ()  # stops of people whose tour was taken away since
