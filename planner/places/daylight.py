"""When it gets light and dark at a place: which patrols need a pair, and what the briefing sheet prints.

Civil dusk ends when the sun is 6° below the horizon. Computed for each date and place rather than stored,
since the local clock jumps twice a year. Source: the NOAA solar calculator's long form (Meeus,
"Astronomical Algorithms", ch. 25), good to about a minute between 60° S and 60° N; NOAA's short Fourier form
is up to 4 minutes out at this latitude in spring and autumn.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

LONDON: Final = ZoneInfo("Europe/London")
_HORIZON_DEGREES: Final = 90.833  # Half the sun's width and the bending of light by the air.
_CIVIL_DEGREES: Final = 96.0
_MORNING, _EVENING = 1, -1


@dataclass(frozen=True, slots=True)
class Daylight:
    """The four turning points of one day in local time; None where the sun does not get that far."""

    civil_dawn: datetime | None
    sunrise: datetime | None
    sunset: datetime | None
    civil_dusk: datetime | None

    def is_dark(self, moment: datetime) -> bool:
        """Before civil dawn or after civil dusk on this day; a day without either counts as light."""
        before = self.civil_dawn is not None and moment < self.civil_dawn
        return before or (self.civil_dusk is not None and moment >= self.civil_dusk)


def daylight(day: date, latitude: float, longitude: float, zone: ZoneInfo = LONDON) -> Daylight:
    """Dawn, sunrise, sunset and dusk of a local date at WGS84 degrees, rounded to the minute."""

    def local(zenith: float, side: int) -> datetime | None:
        moment = _sun_at(day, latitude, longitude, zenith, side)
        return None if moment is None else moment.astimezone(zone)

    return Daylight(
        civil_dawn=local(_CIVIL_DEGREES, _MORNING),
        sunrise=local(_HORIZON_DEGREES, _MORNING),
        sunset=local(_HORIZON_DEGREES, _EVENING),
        civil_dusk=local(_CIVIL_DEGREES, _EVENING),
    )


def wall_minute(moment: datetime, day: date) -> int:
    """The local clock at a moment in minutes since midnight of ``day``: above 1440 when it is past the next.
    In the far north dusk of midsummer is."""
    return (moment.date() - day).days * 24 * 60 + moment.hour * 60 + moment.minute


def _sun_at(day: date, latitude: float, longitude: float, zenith: float, side: int) -> datetime | None:
    """The UTC minute at which the sun passes a zenith angle in the morning or the evening."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    minutes = 720.0 - 4 * longitude
    for _ in range(3):  # The sun moves while we compute; from noon, three turns settle to the second.
        declination, equation = _sun(midnight + timedelta(minutes=minutes))
        swing = _hour_angle(latitude, declination, zenith)
        if swing is None:
            return None
        minutes = 720 - 4 * (longitude + side * swing) - equation
    return midnight + timedelta(minutes=round(minutes))


def _hour_angle(latitude: float, declination: float, zenith: float) -> float | None:
    """Degrees the earth turns between noon and the zenith angle, or None when it is never reached."""
    lat, dec = math.radians(latitude), math.radians(declination)
    cosine = math.cos(math.radians(zenith)) / (math.cos(lat) * math.cos(dec)) - math.tan(lat) * math.tan(dec)
    return math.degrees(math.acos(cosine)) if -1 <= cosine <= 1 else None


def _sun(moment: datetime) -> tuple[float, float]:
    """Declination in degrees, and how many minutes a sundial is ahead of the clock."""
    century = (moment - datetime(2000, 1, 1, 12, tzinfo=UTC)).total_seconds() / 86_400 / 36_525
    mean_longitude = math.radians((280.46646 + century * (36_000.76983 + century * 0.0003032)) % 360)
    anomaly = math.radians(357.52911 + century * (35_999.05029 - 0.0001537 * century))
    eccentricity = 0.016708634 - century * (0.000042037 + 0.0000001267 * century)
    centre = (
        math.sin(anomaly) * (1.914602 - century * (0.004817 + 0.000014 * century))
        + math.sin(2 * anomaly) * (0.019993 - 0.000101 * century)
        + math.sin(3 * anomaly) * 0.000289
    )
    node = math.radians(125.04 - 1934.136 * century)
    apparent = mean_longitude + math.radians(centre - 0.00569 - 0.00478 * math.sin(node))
    tilt = math.radians(
        23
        + (26 + (21.448 - century * (46.815 + century * (0.00059 - century * 0.001813))) / 60) / 60
        + 0.00256 * math.cos(node)
    )
    y = math.tan(tilt / 2) ** 2
    equation = 4 * math.degrees(
        y * math.sin(2 * mean_longitude)
        - 2 * eccentricity * math.sin(anomaly)
        + 4 * eccentricity * y * math.sin(anomaly) * math.cos(2 * mean_longitude)
        - y**2 / 2 * math.sin(4 * mean_longitude)
        - 5 / 4 * eccentricity**2 * math.sin(2 * anomaly)
    )
    return math.degrees(math.asin(math.sin(tilt) * math.sin(apparent))), equation
