"""The journal: what was done, so that it can be undone, redone and accounted for.

These rows are written by `planner.persistence.change_recorder` alone and are not recorded themselves.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from planner.domain.record import Stored


class UndoStep(Stored):
    """One user action. Steps are ordered by `id`, which is never used twice, not by the clock."""

    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str]
    done_at: Mapped[dt.datetime]
    done_by: Mapped[str]
    undone: Mapped[bool] = mapped_column(default=False, index=True)

    rows: Mapped[list[UndoRow]] = relationship(
        back_populates="step", cascade="all, delete-orphan", order_by="UndoRow.id"
    )


class UndoRow(Stored):
    """One row as it was before and after a step, in the values the database stores.

    No `before` means the row was new; no `after` means it was removed.
    """

    __table_args__ = (Index("ix_undo_row_step_id_id", "step_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    step_id: Mapped[int] = mapped_column(ForeignKey("undo_step.id", ondelete="CASCADE"))
    table_name: Mapped[str]
    row_id: Mapped[int]
    cell: Mapped[str | None] = mapped_column(index=True)  # of a duty, see ``cell_text``
    before: Mapped[dict[str, object] | None]
    after: Mapped[dict[str, object] | None]

    step: Mapped[UndoStep] = relationship(back_populates="rows")


def cell_text(rota_id: object, person_id: object, day: object) -> str:
    """A cell as rows of undo are found by it: "3 12 2026-12-11"."""
    return f"{rota_id} {person_id} {day}"


class AuditAction(StrEnum):
    """What kind of thing happened; the law asks for changes, consultation and disclosure alike."""

    CREATED = "created"
    CHANGED = "changed"
    UNDONE = "undone"
    REDONE = "redone"
    OPENED = "opened"
    EXPORTED = "exported"
    RESTORED = "restored"
    DECLINED = "declined"  # somebody was asked to cover and said no


class AuditEntry(Stored):
    """One line of the audit, chained: `hash` covers this line and the hash of the one before."""

    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[dt.datetime]
    who: Mapped[str]
    action: Mapped[AuditAction]
    what: Mapped[str]
    rows_digest: Mapped[str] = mapped_column(default="")
    previous_hash: Mapped[str]
    hash: Mapped[str]
