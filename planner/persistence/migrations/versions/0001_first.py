"""The first schema."""

from __future__ import annotations

from planner.persistence.migrations.first_schema import people, plans, work

revision = "0001"
down_revision = None


def upgrade() -> None:
    people.create_tables()
    work.create_tables()
    plans.create_tables()
