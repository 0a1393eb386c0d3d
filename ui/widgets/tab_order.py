"""The way of the Tab key where widgets come and go: new ones would stand at its end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget


def in_tab_order(widgets: Iterable[QWidget]) -> None:
    """Tab goes from each to the next."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def stops_in(inside: QWidget) -> list[QWidget]:
    """Where Tab stops inside a widget, as they are read: line by line."""
    return sorted(_stops(inside), key=partial(_place, inside))


def _stops(inside: QWidget) -> Iterator[QWidget]:
    """A list that a box opens is a window of its own."""
    for widget in inside.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes and widget.window() is inside.window():
            yield widget


def _place(inside: QWidget, widget: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(inside, QPoint())
    return corner.y(), corner.x()
