"""The cell of each duty in the journal: what happened to one is found without reading all there is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

CELLS = """
UPDATE undo_row SET cell =
    coalesce(json_extract(after, '$.rota_id'), json_extract(before, '$.rota_id')) || ' ' ||
    coalesce(json_extract(after, '$.person_id'), json_extract(before, '$.person_id')) || ' ' ||
    coalesce(json_extract(after, '$.date'), json_extract(before, '$.date'))
WHERE table_name = 'duty'
"""


def upgrade() -> None:
    op.add_column("undo_row", sa.Column("cell", sa.String(), nullable=True))
    op.execute(CELLS)
    op.create_index("ix_undo_row_cell", "undo_row", ["cell"])
