"""The daily briefing on one side of paper: what to say first, where, which visits, and who does what.

Nothing here names a member of the public: a visit is a letter, its kind and its crew. Free notes on visits
stay in the window, because they are where a name or a warning marker would be.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
class SayFirst:
    """One point to open with: bold words, then the rest of the sentence."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class BriefingSheet:
    """Everything the side of paper shows, in its order."""

    team: str
    base_name: str
    base_easting: float
    base_northing: float
    day: date
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
