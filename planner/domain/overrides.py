"""Musts broken by hand: for which reason, in whose name and when; and the list the reason comes from."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.record import Record

if TYPE_CHECKING:
    from planner.domain.people import Person
    from planner.domain.rotas import Rota


class OverrideReason(Record):
    """One line of the list a reason is chosen from."""

    text: Mapped[str] = mapped_column(unique=True)
    position: Mapped[int] = mapped_column(default=0)

    def __str__(self) -> str:
        return self.text


class Override(Record):
    """One broken must that may stand in one rota.

    What it speaks of is kept as it was then: the rule by its id and title, the breach by its place and
    words, the cell by its shift's code, the reason by its words. So it says the same when the list is
    changed later, and it speaks of no other breach: when the cell or a figure differs, the must is broken
    without a reason again.
    """

    rota_id: Mapped[int] = mapped_column(ForeignKey("rota.id"), index=True)
    rule: Mapped[str]
    rule_title: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    date: Mapped[dt.date | None]
    start_minute: Mapped[int | None]  # of a gap in cover
    end_minute: Mapped[int | None]
    shift_code: Mapped[str | None]  # what the cell held; None is a rest day, or no cell at all
    words: Mapped[str]  # the breach as it was shown
    reason: Mapped[str]
    authorised_by: Mapped[str]
    decided_at: Mapped[dt.datetime]

    rota: Mapped[Rota] = relationship(back_populates="overrides")
    person: Mapped[Person | None] = relationship()

    def __str__(self) -> str:
        return f"{self.rule_title}: {self.words}"
