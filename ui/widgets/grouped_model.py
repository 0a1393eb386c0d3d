"""A table of rows under headings that open and close: rules by family, people by role.

A subclass says what identifies a row, what its columns show and what a filter looks at.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.widgets.nearest_word import did_you_mean

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Group:
    """A heading and the rows below it; without a name the rows stand alone."""

    name: str
    rows: Sequence[object]


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A heading as it stands in the table, with the number of its rows."""

    name: str
    count: int


class GroupedModel(QAbstractTableModel):
    """Keeps what is closed and what the filter hides; rows that stay in place are not announced anew."""

    headings: tuple[str, ...]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[Group, ...] = ()
        self.lines: list[object] = []
        self.collapsed: set[str] = set()
        self.filter_text = ""

    # What a subclass says ---------------------------------------------------------------------------

    def key(self, row: object) -> Hashable:
        """What identifies a row from one reading to the next."""
        raise NotImplementedError

    def shown(self, row: object, column: int) -> str:
        raise NotImplementedError

    def spoken(self, row: object, column: int) -> str:
        """What a screen reader says of a cell; by default its heading and what it shows."""
        return f"{self.headings[column]}: {self.shown(row, column)}"

    def looked_at(self, row: object) -> str:
        """What the filter looks at: what a row shows, unless a subclass says otherwise."""
        return " ".join(self.shown(row, column) for column in range(len(self.headings)))

    def matches(self, row: object, words: Sequence[str]) -> bool:
        """Whether a row has every word of the filter."""
        text = self.looked_at(row).casefold()
        return all(word in text for word in words)

    def nearest(self, typed: str) -> str:
        """The filter that may have been meant by one that finds nothing, or ""."""
        rows = [row for group in self.groups for row in group.rows]
        return did_you_mean(
            typed, map(self.looked_at, rows), lambda words: any(self.matches(row, words) for row in rows)
        )

    # Contents ---------------------------------------------------------------------------------------

    def show_groups(self, groups: Sequence[Group]) -> None:
        self.groups = tuple(groups)
        self._arrange()

    def set_filter(self, text: str) -> None:
        self.filter_text = text
        self._arrange()

    def set_collapsed(self, name: str, closed: bool) -> None:
        """Open or close a group."""
        if closed != (name in self.collapsed):
            (self.collapsed.add if closed else self.collapsed.discard)(name)
            self._arrange()

    def _arrange(self) -> None:
        lines = self._visible()
        if [self._identity(line) for line in lines] != [self._identity(line) for line in self.lines]:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
            return
        changed = [at for at, (old, new) in enumerate(zip(self.lines, lines)) if old != new]
        self.lines = lines
        for first, last in _stretches(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.headings) - 1))

    def _visible(self) -> list[object]:
        """With a filter, groups without a match are left out and the others are open."""
        words = self.filter_text.casefold().split()
        lines: list[object] = []
        for group in self.groups:
            rows = [row for row in group.rows if not words or self.matches(row, words)]
            if words and not rows:
                continue
            if group.name:
                lines.append(GroupLine(group.name, len(group.rows)))
            if words or group.name not in self.collapsed:
                lines += rows
        return lines

    def _identity(self, line: object) -> Hashable:
        return ("group", line.name) if isinstance(line, GroupLine) else ("row", self.key(line))

    def group_at(self, row: int) -> GroupLine | None:
        line = self.line_at(row)
        return line if isinstance(line, GroupLine) else None

    def line_at(self, row: int) -> object | None:
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def row_of(self, key: Hashable) -> int:
        """Where a row stands now; −1 when it is closed, filtered away or gone."""
        rows = (at for at, line in enumerate(self.lines) if self._identity(line) == ("row", key))
        return next(rows, -1)

    def group_of(self, key: Hashable) -> str:
        """The heading a row stands under, shown or not."""
        names = (group.name for group in self.groups if any(self.key(row) == key for row in group.rows))
        return next(names, "")

    # Qt's questions ---------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role in (ROLE.DisplayRole, ROLE.AccessibleTextRole):
            return self.headings[section]
        return None

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid() or role not in (ROLE.DisplayRole, ROLE.AccessibleTextRole):
            return None
        line = self.lines[index.row()]
        if isinstance(line, GroupLine):
            whole = index.column() == 0 or role == ROLE.AccessibleTextRole
            return f"{line.name}, {line.count}" if whole else ""
        if role == ROLE.AccessibleTextRole:
            return self.spoken(line, index.column())
        return self.shown(line, index.column())


def _stretches(rows: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of rows that follow each other: told one by one, hundreds would stop the window."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
