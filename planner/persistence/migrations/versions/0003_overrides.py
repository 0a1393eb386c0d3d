"""Musts that are broken by hand, with reason and name; and the list of reasons."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

USUAL_REASONS = (
    "Exigency of duty",
    "Agreed with the person",
    "Collective agreement",
    "Compensatory rest arranged",
    "Risk to life or safeguarding",
    "Nobody else holds the skill",
)


def upgrade() -> None:
    op.create_table(
        "override_reason",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_override_reason"),
        sa.UniqueConstraint("text", name="uq_override_reason_text"),
    )
    op.create_table(
        "override",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rota_id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("rule_title", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("start_minute", sa.Integer(), nullable=True),
        sa.Column("end_minute", sa.Integer(), nullable=True),
        sa.Column("shift_code", sa.String(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("authorised_by", sa.String(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_override"),
        sa.ForeignKeyConstraint(["rota_id"], ["rota.id"], name="fk_override_rota_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_override_person_id"),
    )
    op.create_index("ix_override_rota_id", "override", ["rota_id"])
    op.create_index("ix_override_person_id", "override", ["person_id"])
    _give_the_usual_reasons()


def _give_the_usual_reasons() -> None:
    """To a file that is in use; a new one gets its first rows from the program."""
    if not op.get_bind().execute(sa.text("SELECT count(*) FROM setting")).scalar():
        return
    reason = sa.table("override_reason", sa.column("text"), sa.column("position"), sa.column("version"))
    op.bulk_insert(
        reason,
        [{"text": text, "position": place, "version": 1} for place, text in enumerate(USUAL_REASONS)],
    )
