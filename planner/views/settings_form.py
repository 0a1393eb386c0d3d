"""What can be set for the whole file, as the form of the Settings screen shows it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.domain.settings import Setting


@dataclass(frozen=True, slots=True)
class SettingsForm:
    """The values by the names under which ChangeSettings takes them."""

    team_name: str
    planner_name: str
    leave_limit_percent: int
    leave_year_month: int
    pairs_after_dark: bool
    walk_km_per_hour: float
    bicycle_km_per_hour: float
    car_km_per_hour: float
    parking_minutes: int
    detour_percent: int
    vehicles: int  # 0: not counted
    radios: int
    base_name: str  # "" when there is no base yet: then nobody knows when it is dark


def settings_form(session: Session) -> SettingsForm:
    """From the one row of settings, which every file has from its first moment."""
    stored = session.get_one(Setting, 1)
    return SettingsForm(
        team_name=stored.team_name,
        planner_name=stored.planner_name,
        leave_limit_percent=stored.leave_limit_percent,
        leave_year_month=stored.leave_year_month,
        pairs_after_dark=stored.pairs_after_dark,
        walk_km_per_hour=stored.walk_km_per_hour,
        bicycle_km_per_hour=stored.bicycle_km_per_hour,
        car_km_per_hour=stored.car_km_per_hour,
        parking_minutes=stored.parking_minutes,
        detour_percent=stored.detour_percent,
        vehicles=stored.vehicles,
        radios=stored.radios,
        base_name=stored.base_place.name if stored.base_place else "",
    )
