"""Wards as the ward map, the leave a person is entitled to, and what kind of remedy something left has."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "ward_outline",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("rings", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_ward_outline"),
        sa.UniqueConstraint("code", name="uq_ward_outline_code"),
    )
    op.add_column("person", sa.Column("leave_days_a_year", sa.Float(), nullable=True))
    op.add_column("setting", sa.Column("leave_year_month", sa.Integer(), nullable=False, server_default="4"))
    op.add_column("unplaced", sa.Column("remedy_code", sa.String(), nullable=False, server_default=""))
