"""The layouts of police files, told apart by their first line, so that a wrong file can be named."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from planner.exchange.import_refused import ImportRefused, shortened

HEADINGS: Final = (
    "Crime ID", "Month", "Reported by", "Falls within", "Longitude", "Latitude", "Location", "LSOA code",
    "LSOA name", "Crime type", "Last outcome category", "Context",
)  # fmt: skip
OUTCOME_HEADINGS: Final = (*HEADINGS[:9], "Outcome type")
STOP_AND_SEARCH_START: Final = ("Type", "Date", "Part of a policing operation")
OLD_HEADINGS: Final = frozenset({"Easting", "Northing", "Crime type"})
KEPT_HEADINGS: Final = (
    "Crime ID", "Month", "Falls within", "Longitude", "Latitude", "Location", "LSOA code", "LSOA name",
    "Crime type",
)  # fmt: skip


def kept_columns(name: str, headings: Sequence[str]) -> list[int]:
    """Where the columns of KEPT_HEADINGS stand; a file of another kind is refused by what it is."""
    found = [heading.strip() for heading in headings]
    if not found:
        raise ImportRefused(f"{name} is empty; choose a file such as 2024-01-cleveland-street.csv.")
    missing = [heading for heading in HEADINGS if heading not in found]
    if not missing:
        return [found.index(heading) for heading in KEPT_HEADINGS]
    choose = "choose the file of that month whose name ends in -street.csv"
    if tuple(found) == OUTCOME_HEADINGS:
        raise ImportRefused(f"{name} is a police outcomes file, not street-level crime; {choose}.")
    if tuple(found[: len(STOP_AND_SEARCH_START)]) == STOP_AND_SEARCH_START:
        raise ImportRefused(f"{name} is a police stop-and-search file, not street-level crime; {choose}.")
    if set(found) >= OLD_HEADINGS:
        raise ImportRefused(f"{name} is a police file of before 2013 with Easting and Northing; {choose}.")
    if len(missing) <= len(HEADINGS) // 2:
        raise ImportRefused(f"{name} is in another layout: it has no column {', '.join(missing)}; {choose}.")
    raise ImportRefused(
        f"{name} is not a police crime file: its first line is “{shortened(','.join(headings))}”; {choose}."
    )
