"""The settings of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy.orm import Session

from planner.commands import find
from planner.commands.command import CommandRefused
from planner.commands.fields import Flag, Number, Whole, Words, fill

FIELDS: dict[str, Words | Whole | Number | Flag] = {
    "team_name": Words("The name of the team", 80, required=True),
    "planner_name": Words("The name of the planner", 80),
    "example_data": Flag("Example data"),
    "time_zone": Words("The time zone", 60, required=True),
    "leave_limit_percent": Whole("The leave limit (percent)", 0, 100),
    "bank_hours_limit_minutes": Whole("The limit of banked hours (minutes)", 0, 100_000),
    "start_of_tour_minutes": Whole("The start of a tour (minutes)", 0, 240),
    "end_of_tour_minutes": Whole("The end of a tour (minutes)", 0, 240),
    "meal_minutes": Whole("The meal break (minutes)", 0, 120),
    "meal_least_after_start_minutes": Whole("The earliest meal break (minutes after the start)", 0, 720),
    "meal_most_after_start_minutes": Whole("The latest meal break (minutes after the start)", 0, 720),
    "pairs_after_dark": Flag("Pairs after dark"),
    "walk_km_per_hour": Number("The speed on foot (km/h)", 1, 10),
    "bicycle_km_per_hour": Number("The speed by bicycle (km/h)", 3, 40),
    "car_km_per_hour": Number("The speed by car (km/h)", 5, 120),
    "detour_percent": Whole("The detour (percent of the straight line)", 100, 400),
    "parking_minutes": Whole("The time to park (minutes)", 0, 30),
    "retention_days": Whole("How long records are kept (days)", 30, 10_000),
    "vehicles": Whole("The number of vehicles", 0, 1_000),
    "radios": Whole("The number of radios", 0, 10_000),
    "leave_year_month": Whole("The month in which the leave year begins", 1, 12),
}


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """Change the settings given by name."""

    changes: Mapping[str, object]

    @property
    def label(self) -> str:
        """ "Change the leave limit" for one of them."""
        titles = [FIELDS[name].label for name in self.changes if name in FIELDS]
        return f"Change {_bare(titles[0])}" if len(titles) == 1 else "Change settings"

    def apply(self, session: Session) -> None:
        settings = find.settings(session)
        fill(settings, FIELDS, self.changes)
        if settings.meal_least_after_start_minutes > settings.meal_most_after_start_minutes:
            raise CommandRefused("The earliest meal break is after the latest.")
        try:
            ZoneInfo(settings.time_zone)
        except (ZoneInfoNotFoundError, ValueError):
            raise CommandRefused(f"There is no time zone called “{settings.time_zone}”.") from None


def _bare(label: str) -> str:
    """A field's label within a sentence, without its unit."""
    words = label.partition(" (")[0]
    return words[:1].lower() + words[1:]
