"""The tours that absences take away, as the rota had them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Absences that are in the file already go on counting by the pattern: what the rota had is not known."""
    op.create_table(
        "missed_tour",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("absence_id", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("shift_type_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["absence_id"], ["absence.id"], name="fk_missed_tour_absence_id"),
        sa.ForeignKeyConstraint(["shift_type_id"], ["shift_type.id"], name="fk_missed_tour_shift_type_id"),
        sa.PrimaryKeyConstraint("id", name="pk_missed_tour"),
        sa.UniqueConstraint("absence_id", "date", name="uq_missed_tour_absence_id"),
    )
    for column in ("absence_id", "shift_type_id"):
        op.create_index(f"ix_missed_tour_{column}", "missed_tour", [column])
