"""The field as it is stored: mapped classes, one file per subject.

Importing this package maps every class, so that `Record.metadata` is complete. Times are kept as they
were meant: a local date, and wall minutes since its midnight (900 is 15:00; a tour that ends at 02:00
on the next day ends at minute 1560). Nothing is computed here; durations are settled in UTC by
`solver.clock`.
"""

from __future__ import annotations

from planner.domain import (
    absences,
    commitments,
    concerns,
    crime,
    dates,
    demand,
    deployments,
    hotspots,
    journal,
    overrides,
    patterns,
    people,
    places,
    rotas,
    rules,
    settings,
    shifts,
    visits,
    wards,
)
from planner.domain.record import Record, Stored

__all__ = [
    "Record",
    "Stored",
    "absences",
    "commitments",
    "concerns",
    "crime",
    "dates",
    "demand",
    "deployments",
    "hotspots",
    "journal",
    "overrides",
    "patterns",
    "people",
    "places",
    "rotas",
    "rules",
    "settings",
    "shifts",
    "visits",
    "wards",
]
