"""Rows under headings: what stays is not announced anew, and what changes together is told at once."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtTest import QSignalSpy

from ui.widgets.grouped_model import Group, GroupedModel


class Figures(GroupedModel):
    """A name and a figure."""

    headings = ("Who", "Minutes")

    def key(self, row: object) -> Hashable:
        return self.shown(row, 0)

    def shown(self, row: object, column: int) -> str:
        assert isinstance(row, tuple)
        return str(row[column])


def test_rows_that_change_together_are_told_as_one_stretch() -> None:
    """Three of 300 stay: the others are two stretches, with the heading above them untouched."""
    model = Figures()
    model.show_groups([Group("PCSOs", [(name, 0) for name in range(300)])])
    reset, told = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    model.show_groups([Group("PCSOs", [(name, 0 if name in (0, 100, 299) else 5) for name in range(300)])])
    stretches = [(told.at(at)[0].row(), told.at(at)[1].row()) for at in range(told.count())]
    assert (reset.count(), stretches) == (0, [(2, 100), (102, 299)])
