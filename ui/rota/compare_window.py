"""Compare versions: two versions of the period side by side, cell by cell, with who made each so and when."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.views.rota_cells import CellKind, RotaCell
from planner.views.rota_grid import ShiftLegend
from planner.views.rota_versions import RotaVersionRow
from planner.views.version_differences import CellDifference, VersionDifferences
from solver.day_names import day_and_month
from solver.language import tr
from ui import style
from ui.rota import wording
from ui.rota.chip import chip
from ui.rota.comparing import Measure
from ui.spoken_dates import short_date
from ui.widgets import figures
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.grouped_model import ROLE, Group, GroupedModel
from ui.widgets.grouped_table import GroupedDelegate, GroupedTable, draw_text
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable

DAY, BEFORE, AFTER, WHO, WHEN, STEP = range(6)
MEASURES = (
    Column(""),
    Column(tr("Before"), 16, right=True),
    Column(tr("After"), 16, right=True),
    Column("", 10),
)
WIDTHS = (84, 112, 112, 120, 96)


class CompareModel(GroupedModel):
    """Cells that differ, under the person's name."""

    headings = (tr("Day"), tr("Before"), tr("After"), tr("By"), tr("When"), tr("Step"))

    def __init__(self) -> None:
        super().__init__()
        self.shifts: dict[str, ShiftLegend] = {}
        self.versions = (tr("Before"), tr("After"))

    def show_differences(self, found: VersionDifferences) -> None:
        """Take over what differs, under the names of the two versions."""
        self.shifts = {shift.code: shift for shift in found.shift_types}
        self.versions = (found.before, found.after)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, BEFORE, AFTER)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if section in (BEFORE, AFTER) and orientation is Qt.Orientation.Horizontal:
            named = role in (ROLE.DisplayRole, ROLE.AccessibleTextRole)
            return self.versions[section - BEFORE] if named else None
        return super().headerData(section, orientation, role)

    def key(self, row: object) -> Hashable:
        return (row.person_id, row.day) if isinstance(row, CellDifference) else row

    def cell(self, row: object, column: int) -> RotaCell | None:
        """What a cell of the two versions holds; None in the other columns."""
        if not isinstance(row, CellDifference) or column not in (BEFORE, AFTER):
            return None
        return row.before if column == BEFORE else row.after

    def shown(self, row: object, column: int) -> str:
        if not isinstance(row, CellDifference):
            return ""
        cell = self.cell(row, column)
        if cell is not None:
            return f"{wording.cell_words(cell, self.shifts)} {cell.hours}".strip()
        if column == DAY:
            return short_date(row.day)
        if row.step is None:
            return tr("not recorded") if column == STEP else ""
        return {WHO: row.step.who, WHEN: when_words(row.step.at), STEP: row.step.label}[column]


class CompareDelegate(GroupedDelegate):
    """The two versions as the grid draws them."""

    def paint_cell(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        model, line = self.model, self.model.line_at(row)
        cell = model.cell(line, column) if isinstance(model, CompareModel) else None
        if cell is None or not isinstance(model, CompareModel):
            super().paint_cell(painter, box, row, column)
        elif cell.kind in (CellKind.DUTY, CellKind.ABSENCE):
            plate = box.adjusted(style.px(6), 4, -style.px(6), -5)
            shift = model.shifts.get(cell.code)
            ratio = painter.device().devicePixelRatioF()
            slot = shift.slot if shift else cell.code
            picture = chip(cell, slot, plate.width(), plate.height(), ratio, compact=False)
            painter.drawPixmap(plate.topLeft(), picture)
        else:
            words = tr("Rest day") if cell.kind is CellKind.REST else tr("Not employed")
            draw_text(painter, box.adjusted(style.px(12), 0, 0, 0), words, "muted")


class CompareTable(GroupedTable):
    """The step takes the room that the others leave."""

    def __init__(self) -> None:
        self.compared = CompareModel()
        super().__init__(self.compared, tr("Cells that differ"))
        self.setItemDelegate(CompareDelegate(self.compared, self))

    def column_widths(self, room: int) -> list[int]:
        first = [style.px(width) for width in WIDTHS]
        return [*first, max(style.px(120), room - sum(first))]


class CompareWindow(QDialog):
    """``asked`` carries the cell to be shown, ``other_chosen`` the version to compare with, ``both_asked``
    asks for cost by rule and cover of both."""

    asked = Signal(object)  # CellDifference
    other_chosen = Signal(int)  # rota id
    both_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare versions"))
        self.resize(style.px(820), style.px(640))
        self.heading, self.summary = Label(size="title"), Label(tone="second", wrap=True)
        self.other = QComboBox()
        self.other.setAccessibleName(tr("Compare with"))
        self.other.activated.connect(self._choose)
        self.measures = PlainTable(tr("Both versions in figures"), MEASURES)
        self.table = CompareTable()
        self.table.opened.connect(self._ask)
        buttons = DialogButtons()
        show = buttons.addButton(tr("Show the cell"), QDialogButtonBox.ButtonRole.ActionRole)
        show.setAutoDefault(False)
        show.clicked.connect(self._ask)
        both = buttons.addButton(tr("Cost and cover side by side…"), QDialogButtonBox.ButtonRole.ActionRole)
        both.setAutoDefault(False)
        both.clicked.connect(self.both_asked)
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(Label(tr("Compare with"), tone="second"))
        row.addWidget(self.other)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(style.GAP[2])
        column.addWidget(self.heading)
        column.addLayout(row)
        column.addWidget(self.measures)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    def show_choices(self, others: Sequence[RotaVersionRow], chosen: int) -> None:
        """The versions to compare with."""
        self.other.clear()
        for row in others:
            self.other.addItem(row.version, row.rota_id)
        self.other.setCurrentIndex([row.rota_id for row in others].index(chosen))

    def show_differences(self, found: VersionDifferences, measures: Sequence[Measure]) -> None:
        """Every cell that differs, and what the two versions come to."""
        self.heading.setText(
            tr("{after} and {before} · {title}", after=found.after, before=found.before, title=found.title)
        )
        self.summary.setText(_summary(found))
        self.table.compared.show_differences(found)
        groups = [Group(name, tuple(rows)) for name, rows in groupby(found.cells, key=_person)]
        self.table.show_groups(groups)
        if self.table.current_key() is None:
            self.table.go_to_first()
        self.measures.name_columns((" ", found.before, found.after, ""))
        self.measures.show_rows([(one.title, one.before, one.after, one.word) for one in measures])
        rows = self.measures.verticalHeader().length() + self.measures.horizontalHeader().sizeHint().height()
        self.measures.setFixedHeight(rows + 2)

    def _choose(self, index: int) -> None:
        self.other_chosen.emit(int(self.other.itemData(index)))

    def _ask(self) -> None:
        line = self.table.compared.line_at(self.table.currentIndex().row())
        if isinstance(line, CellDifference):
            self.asked.emit(line)


def when_words(at: datetime) -> str:
    """ "8 Dec 09:31", in the computer's zone."""
    local = at.astimezone()
    return f"{day_and_month(local.date())} {figures.clock(local.hour * 60 + local.minute)}"


def _summary(found: VersionDifferences) -> str:
    if not found.cells:
        return tr("Nobody's tours differ.")
    cells = figures.many(len(found.cells), "cell")
    people = figures.many(found.people, "person", "people")
    differ = tr("differs") if len(found.cells) == 1 else tr("differ")
    return tr(
        "{cells} of {people} {differ}. Enter shows the cell in the rota.",
        cells=cells,
        people=people,
        differ=differ,
    )


def _person(cell: CellDifference) -> str:
    return f"{cell.name}, {cell.number}" if cell.number else cell.name
