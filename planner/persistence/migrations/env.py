"""Alembic's entry: it runs on the connection that `planner.persistence.schema` hands over."""

from __future__ import annotations

from alembic import context

from planner.domain import Record

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Record.metadata,
    render_as_batch=True,
    # One transaction, begun and committed by the caller: all migrations or none.
    transactional_ddl=True,
)
context.run_migrations()
