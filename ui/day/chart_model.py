"""The chart's rows as a table model: a name, a remark, and the day itself, in words for a reader."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from solver.language import tr
from ui.day.chart_rows import ChartRow
from ui.widgets.grouped_model import GroupedModel

NAME, REMARK, DAY = range(3)


class ChartModel(GroupedModel):
    """One row a person or a hotspot. What the last column paints is its accessible text."""

    headings = (tr("Who"), tr("Tour or minutes"), tr("Day"))

    def key(self, row: object) -> Hashable:
        return _row(row).key

    def shown(self, row: object, column: int) -> str:
        one = _row(row)
        return (one.name, one.chip or one.figures, "")[column]

    def spoken(self, row: object, column: int) -> str:
        one = _row(row)
        if column == DAY:
            return "; ".join(block.spoken for block in one.blocks) or tr("nothing")
        return one.spoken if column == NAME else one.chip or tr("{figures} min", figures=one.figures)

    def row_at(self, row: int) -> ChartRow | None:
        """The person or hotspot of a line; None on a heading."""
        line = self.line_at(row)
        return line if isinstance(line, ChartRow) else None

    def rows(self) -> Sequence[tuple[int, ChartRow]]:
        """Every row in view of the model with its line."""
        return [(at, line) for at, line in enumerate(self.lines) if isinstance(line, ChartRow)]


def _row(row: object) -> ChartRow:
    assert isinstance(row, ChartRow)
    return row
