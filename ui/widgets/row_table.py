"""What tables have in common that are read row by row: one row is chosen at a time, Tab leaves the table."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView


def read_by_row(table: QTableView) -> None:
    """No grid, no row numbers, no heading that can be pressed; a click or an arrow key chooses a row."""
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionsClickable(False)
