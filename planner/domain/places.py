"""Where things are, in metres of the British National Grid, and how long it takes between them."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.people import TravelMode
from planner.domain.record import Record


class Place(Record):
    """A named point: a hotspot's centre, a hub, the base. Never a member of the public's address."""

    name: Mapped[str]
    easting: Mapped[int]
    northing: Mapped[int]
    ward: Mapped[str] = mapped_column(default="")
    is_base: Mapped[bool] = mapped_column(default=False)

    def __str__(self) -> str:
        return self.name


class TravelTime(Record):
    """A known time between two places, used in both directions before the straight-line estimate."""

    __table_args__ = (
        UniqueConstraint("from_place_id", "to_place_id", "mode"),
        CheckConstraint("minutes >= 0", name="minutes"),
    )

    from_place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), index=True)
    to_place_id: Mapped[int] = mapped_column(ForeignKey("place.id"), index=True)
    mode: Mapped[TravelMode]
    minutes: Mapped[int]

    from_place: Mapped[Place] = relationship(foreign_keys=[from_place_id])
    to_place: Mapped[Place] = relationship(foreign_keys=[to_place_id])
