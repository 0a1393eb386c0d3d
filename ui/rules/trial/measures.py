"""Both rotas in figures: each measure before and after, the difference, and the word for it."""

from __future__ import annotations

from planner.answers.comparison import Comparison, MeasureRow
from solver.language import tr
from ui.widgets.figures import duration, price
from ui.widgets.plain_table import Column

BETTER, WORSE, SAME = tr("▲ better"), tr("▼ worse"), "same"


def columns(before: str, after: str) -> tuple[Column, ...]:
    """The headings name the two rotas."""
    return (
        Column(tr("Measure")),
        Column(before, 10, right=True),
        Column(after, 10, right=True, strong=True),
        Column(tr("Difference"), 12, right=True, strong=True),
        Column("", 9),
    )


def measure_rows(result: Comparison) -> list[tuple[str, ...]]:
    """Every measure under its heading; the last row is the total, which is the sum of the cost rows."""
    rows: list[tuple[str, ...]] = []
    heading = ""
    for row in result.rows:
        if row.heading != heading:
            heading = row.heading
            rows.append((heading.upper(), "", "", "", ""))
        rows.append(_measure_row(row))
    rows.append(_measure_row(MeasureRow("", tr("Total"), result.cost_before, result.cost_after, "min")))
    return rows


def _measure_row(row: MeasureRow) -> tuple[str, ...]:
    """Less is better in every measure; the word says so, not the colour alone."""
    minutes = row.unit == "min"
    before, after = (duration(one) if minutes else str(one) for one in (row.before, row.after))
    signed = price(row.difference) if minutes else f"{row.difference:+d}".replace("-", "−")
    word = BETTER if row.difference < 0 else WORSE if row.difference > 0 else SAME
    return row.title, before, after, signed if row.difference else "0", word
