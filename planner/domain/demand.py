"""Cover: how many of whom are needed, when."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.people import Role, Skill
from planner.domain.record import Record


class CoverGroup(Record):
    """Who counts towards a line of cover: people of any of these roles, and with this skill if named.

    "PCSO", "Police officer", "Victim and fire" are lines of the cover strip; "Warranted" asks for a
    power, whatever the role (no roles named means any role).
    """

    name: Mapped[str] = mapped_column(unique=True)
    skill_id: Mapped[int | None] = mapped_column(ForeignKey("skill.id"))
    position: Mapped[int] = mapped_column(default=0)

    skill: Mapped[Skill | None] = relationship()
    roles: Mapped[list[CoverGroupRole]] = relationship(back_populates="group", cascade="all, delete-orphan")
    requirements: Mapped[list[CoverRequirement]] = relationship(
        back_populates="group", cascade="all, delete-orphan"
    )

    def __str__(self) -> str:
        return self.name


class CoverGroupRole(Record):
    """That people of a role count in a cover group."""

    __table_args__ = (UniqueConstraint("group_id", "role_id"),)

    group_id: Mapped[int] = mapped_column(ForeignKey("cover_group.id"), index=True)
    role_id: Mapped[int] = mapped_column(ForeignKey("role.id"))

    group: Mapped[CoverGroup] = relationship(back_populates="roles")
    role: Mapped[Role] = relationship()


class CoverRequirement(Record):
    """At least `least`, ideally `target` people of a group in a time band.

    It holds on one weekday (0 is Monday), or, when `date` is given, on that date in place of the
    weekday's requirements of the group.
    """

    __table_args__ = (
        CheckConstraint("(weekday IS NULL) <> (date IS NULL)", name="weekday_or_date"),
        CheckConstraint("weekday IS NULL OR weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("start_minute >= 0 AND end_minute > start_minute", name="minutes"),
        CheckConstraint("least >= 0 AND target >= least", name="least_target"),
    )

    group_id: Mapped[int] = mapped_column(ForeignKey("cover_group.id"), index=True)
    weekday: Mapped[int | None]
    date: Mapped[dt.date | None]
    start_minute: Mapped[int]
    end_minute: Mapped[int]
    least: Mapped[int]
    target: Mapped[int]

    group: Mapped[CoverGroup] = relationship(back_populates="requirements")
