"""The rota as Qt's table model. Delegates paint from its lines directly; the roles are for screen
readers, copying and tooltips."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.views.fair_shares import FairShare
from planner.views.rota_grid import CellKind, DayHeader, GroupRow, PersonRow, RotaCell, RotaGrid
from planner.views.rota_verdict import BreachRow, RotaVerdict
from solver.language import tr
from ui.plain_text import plain
from ui.rota import wording
from ui.rota.lines import Line, visible_lines
from ui.widgets import figures

Index = QModelIndex | QPersistentModelIndex

NAME, CONTRACT, PLANNED, DIFFERENCE = range(4)
MANY = 100  # cells or rows that are told of one by one at most
FIRST_DAY = 4  # columns before the days
_NOWHERE = QModelIndex()
_HEADINGS = (tr("People"), tr("Contr."), tr("Planned"), "±")
ROLE = Qt.ItemDataRole


class RotaModel(QAbstractTableModel):
    """Lines (groups and people) by columns (name, hours, one a day, weekends, Lates)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid: RotaGrid | None = None
        self.lines: list[Line] = []
        self.days: tuple[DayHeader, ...] = ()
        self.shifts: dict[str, Any] = {}
        self.breaches: dict[tuple[int, int], list[BreachRow]] = {}
        self.without_rota: set[int] = set()  # days no rota holds, by their place
        self.collapsed: set[str] = set()
        self.filter_text = ""

    # Contents ---------------------------------------------------------------------------------------

    def show_grid(self, grid: RotaGrid) -> None:
        """Take a grid. Of the same people and days only the cells that differ are announced, so the
        selection and the scroll position stay where they are."""
        lines = visible_lines(grid, self.collapsed, self.filter_text)
        period = [header.day for header in grid.days]
        if period != [header.day for header in self.days] or _shape(lines) != _shape(self.lines):
            self.beginResetModel()
            self._take(grid, lines)
            self.breaches = {}
            self.endResetModel()
            return
        changed = [row for row, (old, new) in enumerate(zip(self.lines, lines)) if old != new]
        self._take(grid, lines)
        if len(changed) > MANY:
            self._tell_all_changed()
            changed = []
        for row in changed:
            self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, FIRST_DAY, FIRST_DAY + len(self.days) - 1)

    def clear(self) -> None:
        """Show nothing: there is no rota, so nothing of an earlier one may be edited."""
        self.beginResetModel()
        self.grid, self.lines, self.days, self.shifts, self.breaches = None, [], (), {}, {}
        self.endResetModel()

    def _take(self, grid: RotaGrid, lines: list[Line]) -> None:
        self.grid, self.lines, self.days = grid, lines, grid.days
        self.shifts = {shift.code: shift for shift in grid.shift_types}
        self.without_rota = {at for at, header in enumerate(grid.days) if grid.part_on(header.day) is None}

    def show_verdict(self, verdict: RotaVerdict) -> None:
        """Mark the cells that break a rule or miss a preference."""
        at = {header.day: column for column, header in enumerate(self.days)}
        marked: dict[tuple[int, int], list[BreachRow]] = {}
        for breach in verdict.breaches:
            if breach.person_id is not None and breach.day in at:
                marked.setdefault((breach.person_id, at[breach.day]), []).append(breach)
        if marked == self.breaches:
            return
        either = marked.keys() | self.breaches.keys()
        touched = {key for key in either if marked.get(key) != self.breaches.get(key)}
        self.breaches = marked
        rows = {line.person_id: row for row, line in enumerate(self.lines) if isinstance(line, PersonRow)}
        places = [(rows[person_id], FIRST_DAY + day) for person_id, day in touched if person_id in rows]
        if len(places) > MANY:
            self._tell_all_changed()
            return
        for cell in [self.index(*place) for place in places]:
            self.dataChanged.emit(cell, cell)

    def _tell_all_changed(self) -> None:
        """What is seen is drawn once anyway; to tell thousands of cells one by one holds the window up."""
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def set_filter(self, text: str) -> None:
        self.filter_text = text
        self._arrange()

    def set_collapsed(self, name: str, collapsed: bool) -> None:
        """Open or close a group."""
        if collapsed != (name in self.collapsed):
            (self.collapsed.add if collapsed else self.collapsed.discard)(name)
            self._arrange()

    def _arrange(self) -> None:
        if self.grid is not None:
            self.beginResetModel()
            self.lines = visible_lines(self.grid, self.collapsed, self.filter_text)
            self.endResetModel()

    # What stands where ------------------------------------------------------------------------------

    @property
    def weekends_column(self) -> int:
        return FIRST_DAY + len(self.days)

    @property
    def lates_column(self) -> int:
        return FIRST_DAY + len(self.days) + 1

    def person_at(self, row: int) -> PersonRow | None:
        line = self.lines[row] if 0 <= row < len(self.lines) else None
        return line if isinstance(line, PersonRow) else None

    def group_at(self, row: int) -> GroupRow | None:
        line = self.lines[row] if 0 <= row < len(self.lines) else None
        return line if isinstance(line, GroupRow) else None

    def day_at(self, column: int) -> DayHeader | None:
        at = column - FIRST_DAY
        return self.days[at] if 0 <= at < len(self.days) else None

    def cell_at(self, row: int, column: int) -> RotaCell | None:
        person, at = self.person_at(row), column - FIRST_DAY
        return person.cells[at] if person is not None and 0 <= at < len(self.days) else None

    def breaches_at(self, row: int, column: int) -> list[BreachRow]:
        person = self.person_at(row)
        return [] if person is None else self.breaches.get((person.person_id, column - FIRST_DAY), [])

    def index_of(self, person_id: int, day: date) -> QModelIndex:
        """The cell of a person and day; invalid when it is collapsed, filtered away or out of the period."""
        for row, line in enumerate(self.lines):
            if isinstance(line, PersonRow) and line.person_id == person_id:
                for at, header in enumerate(self.days):
                    if header.day == day:
                        return self.index(row, FIRST_DAY + at)
        return QModelIndex()

    @property
    def _share_weeks(self) -> int:
        return self.grid.share_weeks if self.grid is not None else 0

    def fair_share(self, row: int, column: int) -> FairShare | None:
        person = self.person_at(row)
        if person is None:
            return None
        return {self.weekends_column: person.weekends, self.lates_column: person.lates}.get(column)

    # Qt's questions ---------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else FIRST_DAY + len(self.days) + (2 if self.days else 0)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        header = self.day_at(section)
        if role == ROLE.ToolTipRole:  # a note may be longer than its day is wide
            return plain(header.note) or None if header is not None else None
        if role not in (ROLE.DisplayRole, ROLE.AccessibleTextRole):
            return None
        if header is not None:
            said = [wording.day_words(header), tr("{on_duty} on duty", on_duty=header.on_duty), header.note]
            return ", ".join(word for word in said if word)
        if section < FIRST_DAY:
            return _HEADINGS[section]
        what = tr("Weekends") if section == self.weekends_column else tr("Lates")
        return tr("{what}, {share_weeks} weeks", what=what, share_weeks=self._share_weeks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        cell = self.cell_at(index.row(), index.column())
        if cell is not None:
            flags |= Qt.ItemFlag.ItemIsDropEnabled
            if cell.kind is CellKind.DUTY:
                flags |= Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROLE.DisplayRole:
            return self.shown(index.row(), index.column())
        if role == ROLE.AccessibleTextRole:
            return self._spoken(index.row(), index.column())
        if role == ROLE.ToolTipRole:
            return self._tip(index.row(), index.column())
        return None

    def shown(self, row: int, column: int) -> str:
        """A cell's text."""
        line = self.lines[row]
        if column in (NAME, CONTRACT, PLANNED, DIFFERENCE):
            gap = line.planned_minutes - line.contract_minutes
            hours = _hours(line, line.contract_minutes), _hours(line, line.planned_minutes)
            return (line.name, *hours, _difference(line, gap))[column]
        if isinstance(line, GroupRow):
            return str(line.on_duty[column - FIRST_DAY]) if self.day_at(column) else ""
        share = self.fair_share(row, column)
        return str(share.count) if share else line.cells[column - FIRST_DAY].code

    def _spoken(self, row: int, column: int) -> str:
        line, header = self.lines[row], self.day_at(column)
        if isinstance(line, GroupRow):
            return wording.accessible_group(line, header, column - FIRST_DAY)
        if header is not None:
            cell = line.cells[column - FIRST_DAY]
            return wording.accessible_cell(line, header, cell, self.breaches_at(row, column), self.shifts)
        share = self.fair_share(row, column)
        if share is not None:
            what = tr("weekends") if column == self.weekends_column else tr("Lates")
            return tr(
                "{name}, {count} {what} in {share_weeks} weeks, fair share {fair:.1f}",
                name=line.name,
                count=share.count,
                what=what,
                share_weeks=self._share_weeks,
                fair=share.fair,
            )
        return f"{line.name}, {line.number}, {_HEADINGS[column]} {self.shown(row, column)}"

    def _tip(self, row: int, column: int) -> str | None:
        """The inspector gives the reasons; this repeats them, as text Qt cannot take for HTML."""
        breaches = self.breaches_at(row, column)
        cell = self.cell_at(row, column)
        said = [breach.text for breach in breaches] + ([cell.note] if cell and cell.note else [])
        return plain("\n".join(said)) or None


def _hours(line: Line, minutes: int) -> str:
    """People to a tenth of an hour, groups to the hour."""
    return str(round(minutes / 60)) if isinstance(line, GroupRow) else figures.hours(minutes)


def _difference(line: Line, gap: int) -> str:
    """To the same parts of an hour as the hours beside it."""
    return (
        figures.difference(round(gap / 60) * 60).partition(".")[0]
        if isinstance(line, GroupRow)
        else figures.difference(gap)
    )


def _shape(lines: list[Line]) -> list[tuple[str, int]]:
    """Which rows stand where, whatever they hold."""
    return [(line.name, line.person_id if isinstance(line, PersonRow) else -1) for line in lines]
