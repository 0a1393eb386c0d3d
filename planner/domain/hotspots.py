"""Hotspots: the small places that get planned, timed patrols."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.people import Role
from planner.domain.places import Place
from planner.domain.record import Record


class Hotspot(Record):
    """One hotspot and its dosage: how long, how often and by whom it is patrolled.

    `risk` runs from 0 to 100. A hotspot is patrolled from `start_date` to `end_date` (both included,
    None is open), within its active hours.
    """

    __table_args__ = (
        CheckConstraint("radius_m > 0", name="radius"),
        CheckConstraint("risk BETWEEN 0 AND 100", name="risk"),
        CheckConstraint(
            "dwell_least_minutes > 0 AND dwell_target_minutes >= dwell_least_minutes"
            " AND dwell_most_minutes >= dwell_target_minutes",
            name="dwell",
        ),
        CheckConstraint("visits_a_day >= 0 AND crew_size >= 1", name="visits"),
        CheckConstraint("most_gap_minutes >= least_gap_minutes AND least_gap_minutes >= 0", name="gaps"),
        CheckConstraint("end_date IS NULL OR start_date IS NULL OR end_date >= start_date", name="dates"),
    )

    number: Mapped[int] = mapped_column(unique=True)
    name: Mapped[str]
    place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), index=True)
    radius_m: Mapped[int] = mapped_column(default=150)
    risk: Mapped[int] = mapped_column(default=50)
    dwell_least_minutes: Mapped[int] = mapped_column(default=10)
    dwell_target_minutes: Mapped[int] = mapped_column(default=15)
    dwell_most_minutes: Mapped[int] = mapped_column(default=20)
    visits_a_day: Mapped[int] = mapped_column(default=3)
    least_gap_minutes: Mapped[int] = mapped_column(default=60)
    most_gap_minutes: Mapped[int] = mapped_column(default=240)
    crew_size: Mapped[int] = mapped_column(default=1)
    two_agencies: Mapped[bool] = mapped_column(default=False)
    alone_after_dark: Mapped[bool] = mapped_column(default=False)
    start_date: Mapped[dt.date | None]
    end_date: Mapped[dt.date | None]
    review_date: Mapped[dt.date | None]
    tactic: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    source_crime_count: Mapped[int | None]

    place: Mapped[Place] = relationship()
    hours: Mapped[list[HotspotHours]] = relationship(
        back_populates="hotspot",
        cascade="all, delete-orphan",
        order_by="HotspotHours.weekday, HotspotHours.start_minute",
    )
    roles: Mapped[list[HotspotRole]] = relationship(back_populates="hotspot", cascade="all, delete-orphan")

    @property
    def ward(self) -> str:
        return self.place.ward

    @property
    def target_minutes_a_day(self) -> int:
        return self.visits_a_day * self.dwell_target_minutes

    def active_on(self, date: dt.date) -> bool:
        return (self.start_date is None or self.start_date <= date) and (
            self.end_date is None or date <= self.end_date
        )

    def __str__(self) -> str:
        return f"{self.number} {self.name}"


class HotspotHours(Record):
    """When a hotspot is active on a weekday (0 is Monday), in wall minutes."""

    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("start_minute >= 0 AND end_minute > start_minute", name="minutes"),
    )

    hotspot_id: Mapped[int] = mapped_column(ForeignKey("hotspot.id"), index=True)
    weekday: Mapped[int]
    start_minute: Mapped[int]
    end_minute: Mapped[int]

    hotspot: Mapped[Hotspot] = relationship(back_populates="hours")


class HotspotRole(Record):
    """That people of a role may patrol a hotspot; a hotspot without any is open to every role."""

    __table_args__ = (UniqueConstraint("hotspot_id", "role_id"),)

    hotspot_id: Mapped[int] = mapped_column(ForeignKey("hotspot.id"), index=True)
    role_id: Mapped[int] = mapped_column(ForeignKey("role.id"))

    hotspot: Mapped[Hotspot] = relationship(back_populates="roles")
    role: Mapped[Role] = relationship()
