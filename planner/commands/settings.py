"""The settings of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy.orm import Session

from planner.commands import find
from planner.commands.command import CommandRefused
from planner.commands.fields import Flag, Number, Whole, Words, fill
from solver.language import tr

FIELDS: dict[str, Words | Whole | Number | Flag] = {
    "team_name": Words(tr("The name of the team"), 80, required=True),
    "planner_name": Words(tr("The name of the planner"), 80),
    "example_data": Flag("Example data"),
    "time_zone": Words(tr("The time zone"), 60, required=True),
    "leave_limit_percent": Whole(tr("The leave limit (percent)"), 0, 100),
    "bank_hours_limit_minutes": Whole(tr("The limit of banked hours (minutes)"), 0, 100_000),
    "start_of_tour_minutes": Whole(tr("The start of a tour (minutes)"), 0, 240),
    "end_of_tour_minutes": Whole(tr("The end of a tour (minutes)"), 0, 240),
    "meal_minutes": Whole(tr("The meal break (minutes)"), 0, 120),
    "meal_least_after_start_minutes": Whole(tr("The earliest meal break (minutes after the start)"), 0, 720),
    "meal_most_after_start_minutes": Whole(tr("The latest meal break (minutes after the start)"), 0, 720),
    "pairs_after_dark": Flag(tr("Pairs after dark")),
    "walk_km_per_hour": Number(tr("The speed on foot (km/h)"), 1, 10),
    "bicycle_km_per_hour": Number(tr("The speed by bicycle (km/h)"), 3, 40),
    "car_km_per_hour": Number(tr("The speed by car (km/h)"), 5, 120),
    "detour_percent": Whole(tr("The detour (percent of the straight line)"), 100, 400),
    "parking_minutes": Whole(tr("The time to park (minutes)"), 0, 30),
    "retention_days": Whole(tr("How long records are kept (days)"), 30, 10_000),
    "vehicles": Whole(tr("The number of vehicles"), 0, 1_000),
    "radios": Whole(tr("The number of radios"), 0, 10_000),
    "leave_year_month": Whole(tr("The month in which the leave year begins"), 1, 12),
}


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """Change the settings given by name."""

    changes: Mapping[str, object]

    @property
    def label(self) -> str:
        """ "Change the leave limit" for one of them."""
        titles = [FIELDS[name].label for name in self.changes if name in FIELDS]
        return tr("Change {bare}", bare=_bare(titles[0])) if len(titles) == 1 else tr("Change settings")

    def apply(self, session: Session) -> None:
        settings = find.settings(session)
        fill(settings, FIELDS, self.changes)
        if settings.meal_least_after_start_minutes > settings.meal_most_after_start_minutes:
            raise CommandRefused(tr("The earliest meal break is after the latest."))
        try:
            ZoneInfo(settings.time_zone)
        except (ZoneInfoNotFoundError, ValueError):
            raise CommandRefused(
                tr("There is no time zone called “{time_zone}”.", time_zone=settings.time_zone)
            ) from None


def _bare(label: str) -> str:
    """A field's label within a sentence, without its unit."""
    words = label.partition(" (")[0]
    return words[:1].lower() + words[1:]
