"""Patrol minutes by hotspot and day over a period, against the target: the dosage."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class DosageDay:
    """One hotspot on one day. Minutes count a pair once; ``target_minutes`` is 0 where it is not active."""

    planned_minutes: int
    target_minutes: int
    patrols: int
    wanted_patrols: int


@dataclass(frozen=True, slots=True)
class DosageRow:
    """One hotspot over the days."""

    hotspot_id: int
    number: int
    name: str
    ward: str
    risk: int
    days: tuple[DosageDay, ...]  # one for each day of the week asked about


@dataclass(frozen=True, slots=True)
class DosageWeek:
    """``built[i]`` tells a day whose deployment was built from one that has none yet (all zeros)."""

    start: date
    days: tuple[date, ...]
    built: tuple[bool, ...]
    hotspots: tuple[DosageRow, ...]
