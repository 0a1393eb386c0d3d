"""Visits with a preferred time, people one after the other, and places assessed for the dark; vehicles and
radios counted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("visit", sa.Column("preferred_start_minute", sa.Integer(), nullable=True))
    op.add_column("visit", sa.Column("preferred_end_minute", sa.Integer(), nullable=True))
    for name in ("lag_least_minutes", "lag_most_minutes"):
        op.add_column("visit", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
    op.add_column("visit", sa.Column("alone_after_dark", sa.Boolean(), nullable=False, server_default="0"))
    for name in ("vehicles", "radios"):
        op.add_column("setting", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
