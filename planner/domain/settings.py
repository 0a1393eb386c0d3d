"""What holds for the whole file: the team's name, its base, and the assumptions of the day plan."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.places import Place
from planner.domain.record import Record


class Setting(Record):
    """The one row of settings (id 1). Each is a column, so each has a type, a default and an undo."""

    __table_args__ = (
        CheckConstraint("id = 1", name="only_one"),
        CheckConstraint(
            "walk_km_per_hour > 0 AND bicycle_km_per_hour > 0 AND car_km_per_hour > 0"
            " AND detour_percent >= 100",
            name="travel",
        ),
    )

    team_name: Mapped[str] = mapped_column(default="Community Safety Team")
    planner_name: Mapped[str] = mapped_column(default="")
    example_data: Mapped[bool] = mapped_column(default=False)
    time_zone: Mapped[str] = mapped_column(default="Europe/London")
    base_place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    leave_limit_percent: Mapped[int] = mapped_column(default=20)
    bank_hours_limit_minutes: Mapped[int] = mapped_column(default=2400)
    start_of_tour_minutes: Mapped[int] = mapped_column(default=20)
    end_of_tour_minutes: Mapped[int] = mapped_column(default=10)
    meal_minutes: Mapped[int] = mapped_column(default=30)
    meal_least_after_start_minutes: Mapped[int] = mapped_column(default=180)
    meal_most_after_start_minutes: Mapped[int] = mapped_column(default=360)
    pairs_after_dark: Mapped[bool] = mapped_column(default=True)
    walk_km_per_hour: Mapped[float] = mapped_column(default=4.8)
    bicycle_km_per_hour: Mapped[float] = mapped_column(default=14.0)
    car_km_per_hour: Mapped[float] = mapped_column(default=25.0)
    detour_percent: Mapped[int] = mapped_column(default=130)
    parking_minutes: Mapped[int] = mapped_column(default=4)
    retention_days: Mapped[int] = mapped_column(default=730)
    vehicles: Mapped[int] = mapped_column(default=0)  # how many there are; 0: enough for everybody
    radios: Mapped[int] = mapped_column(default=0)
    leave_year_month: Mapped[int] = mapped_column(default=4)  # the leave year begins on its first day

    base_place: Mapped[Place | None] = relationship()
