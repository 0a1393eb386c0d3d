"""Both rotas in figures: each measure before and after, the difference, and the word for it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from planner.answers.comparison import Comparison, MeasureRow
from solver.language import tr
from ui import style
from ui.widgets.figures import MINUS, duration, price
from ui.widgets.plain_table import Column, PlainTable

Index = QModelIndex | QPersistentModelIndex

BETTER, WORSE, SAME = tr("▲ better"), tr("▼ worse"), tr("same")
DIFFERENCE = 3  # the first column that says better or worse
NO_FIGURES = ("", "", "", "")  # beside a heading
TONES = {BETTER: "ok", WORSE: "danger"}


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
            rows.append((heading, *NO_FIGURES))
        rows.append(_measure_row(row))
    rows.append(_measure_row(MeasureRow("", tr("Total"), result.cost_before, result.cost_after, "min")))
    return rows


def _measure_row(row: MeasureRow) -> tuple[str, ...]:
    """Less is better in every measure; the word says so, not the colour alone."""
    before, after = (_figure(one, row.unit) for one in (row.before, row.after))
    signed = _signed(row.difference, row.unit)
    word = BETTER if row.difference < 0 else WORSE if row.difference > 0 else SAME
    return row.title, before, after, signed if row.difference else "0", word


def _figure(value: int, unit: str) -> str:
    return duration(value) if unit == "min" else f"{value / 10:.1f}" if unit == "tenths" else str(value)


def _signed(value: int, unit: str) -> str:
    if unit == "min":
        return price(value)
    return f"+{_figure(value, unit)}" if value > 0 else f"{MINUS}{_figure(-value, unit)}"


class MeasureLines(QStyledItemDelegate):
    """Headings and the total on a ground of their own; what is better or worse in its tone."""

    def __init__(self, table: PlainTable) -> None:
        super().__init__(table)
        self._table = table.table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self._stands_out(index):
            painter.fillRect(option.rect, style.colour(style.theme().chrome))
        super().paint(painter, option, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if self._stands_out(index):
            option.font = style.font(style.TABLE, style.SEMIBOLD)
        tone = TONES.get(self._table.rows[index.row()][-1], "text2") if index.column() >= DIFFERENCE else ""
        if tone:
            option.palette.setColor(QPalette.ColorRole.Text, style.colour(getattr(style.theme(), tone)))

    def _stands_out(self, index: Index) -> bool:
        row = self._table.rows[index.row()]
        return row[1:] == NO_FIGURES or index.row() == len(self._table.rows) - 1


class MeasureTable(PlainTable):
    """``names`` are what the two rotas are called."""

    def __init__(self, names: tuple[str, str]) -> None:
        name = tr("Measures of {names} and of {names_2}", names=names[0], names_2=names[1])
        super().__init__(name, columns(*names))
        self.setItemDelegate(MeasureLines(self))
