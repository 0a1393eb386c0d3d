"""Concerns: what the public reported, and what became of it."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.hotspots import Hotspot
from planner.domain.places import Place
from planner.domain.record import Record
from planner.domain.visits import Visit


class ConcernState(StrEnum):
    """How far a concern has come."""

    NEW = "new"
    LOOKED_AT = "looked_at"
    PLACED = "placed"
    CLOSED = "closed"


class Harm(StrEnum):
    """Could someone be hurt?"""

    UNLIKELY = "unlikely"
    POSSIBLE = "possible"
    LIKELY = "likely"


class Repeats(StrEnum):
    """Has it happened before?"""

    NO = "no"
    TWICE = "twice"
    THREE_OR_MORE = "three_or_more"


class Vulnerable(StrEnum):
    """Is anyone vulnerable involved?"""

    NO = "no"
    CHILD = "child"
    ADULT = "adult"


class Concern(Record):
    """One report. The three answers set `priority` (1 to 4); the result is a hotspot, a visit or words.

    It holds what was said and where, never who said it.
    """

    __table_args__ = (CheckConstraint("priority BETWEEN 1 AND 4", name="priority"),)

    number: Mapped[int] = mapped_column(unique=True)
    received_date: Mapped[dt.date] = mapped_column(index=True)
    received_minute: Mapped[int] = mapped_column(default=0)
    heard_through: Mapped[str] = mapped_column(default="")
    summary: Mapped[str]
    words: Mapped[str] = mapped_column(default="")
    where_text: Mapped[str] = mapped_column(default="")
    ward: Mapped[str] = mapped_column(default="")
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"), index=True)
    harm: Mapped[Harm] = mapped_column(default=Harm.UNLIKELY)
    repeats: Mapped[Repeats] = mapped_column(default=Repeats.NO)
    vulnerable: Mapped[Vulnerable] = mapped_column(default=Vulnerable.NO)
    priority: Mapped[int] = mapped_column(default=4)
    act_by_date: Mapped[dt.date | None]
    wants_answer: Mapped[bool] = mapped_column(default=False)
    answered_date: Mapped[dt.date | None]
    state: Mapped[ConcernState] = mapped_column(default=ConcernState.NEW)
    hotspot_id: Mapped[int | None] = mapped_column(ForeignKey("hotspot.id"), index=True)
    visit_id: Mapped[int | None] = mapped_column(ForeignKey("visit.id"), index=True)
    outcome: Mapped[str] = mapped_column(default="")

    place: Mapped[Place | None] = relationship()
    hotspot: Mapped[Hotspot | None] = relationship()
    visit: Mapped[Visit | None] = relationship()

    @property
    def reference(self) -> str:
        """The number on every screen: "C-0410"."""
        return f"C-{self.number:04d}"

    def __str__(self) -> str:
        return f"{self.reference} {self.summary}"
