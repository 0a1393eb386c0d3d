"""Shift types: the tours a person can be given, who may work them and what they ask for."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.people import Role, Skill
from planner.domain.record import Record


class ShiftType(Record):
    """A kind of tour: E 07–15, L 15–23. It may end after midnight (`end_minute` above 1440).

    `colour_slot` names the entry of the window's palette (E, D, M, L and further letters).
    """

    __table_args__ = (
        CheckConstraint("start_minute BETWEEN 0 AND 1439", name="start"),
        CheckConstraint("end_minute > start_minute AND end_minute <= start_minute + 1440", name="end"),
        CheckConstraint("paid_minutes >= 0 AND break_minutes >= 0", name="paid"),
    )

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    start_minute: Mapped[int]
    end_minute: Mapped[int]
    paid_minutes: Mapped[int]
    break_minutes: Mapped[int] = mapped_column(default=0)
    colour_slot: Mapped[str] = mapped_column(default="")
    is_late: Mapped[bool] = mapped_column(default=False)
    is_night: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)

    roles: Mapped[list[ShiftTypeRole]] = relationship(
        back_populates="shift_type", cascade="all, delete-orphan"
    )
    skills: Mapped[list[ShiftTypeSkill]] = relationship(
        back_populates="shift_type", cascade="all, delete-orphan"
    )

    @property
    def hours_text(self) -> str:
        """The hours as a chip shows them: "15–23", "07:30–15"."""
        return f"{_clock(self.start_minute)}–{_clock(self.end_minute)}"

    def __str__(self) -> str:
        return f"{self.code} {self.hours_text}"


def _clock(minute: int) -> str:
    hour, rest = divmod(minute % 1440, 60)
    return f"{hour:02d}:{rest:02d}" if rest else f"{hour:02d}"


class ShiftTypeRole(Record):
    """That people of this role may work this shift type."""

    __table_args__ = (UniqueConstraint("shift_type_id", "role_id"),)

    shift_type_id: Mapped[int] = mapped_column(ForeignKey("shift_type.id"), index=True)
    role_id: Mapped[int] = mapped_column(ForeignKey("role.id"), index=True)

    shift_type: Mapped[ShiftType] = relationship(back_populates="roles")
    role: Mapped[Role] = relationship()


class ShiftTypeSkill(Record):
    """A skill the shift asks for: of everyone on it, or of at least so many ("1 driver on a Late")."""

    __table_args__ = (UniqueConstraint("shift_type_id", "skill_id"),)

    shift_type_id: Mapped[int] = mapped_column(ForeignKey("shift_type.id"), index=True)
    skill_id: Mapped[int] = mapped_column(ForeignKey("skill.id"), index=True)
    everyone: Mapped[bool] = mapped_column(default=False)
    least_people: Mapped[int] = mapped_column(default=1)

    shift_type: Mapped[ShiftType] = relationship(back_populates="skills")
    skill: Mapped[Skill] = relationship()
