"""Publish: what changes, by person, before it is told; refused while a must is broken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.views.rota_grid import CellKind, RotaGrid
from planner.views.rota_verdict import RotaVerdict
from ui import style
from ui.rota import wording
from ui.spoken_dates import day_of_week
from ui.widgets.figures import many
from ui.widgets.label import Label
from ui.widgets.row_delegate import TwoPartDelegate


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One person's changes: "Thu 10 Middle, Fri 11 Middle"."""

    name: str
    words: str


def changes_by_person(whole: RotaGrid) -> Iterator[ChangeLine]:
    """Everybody whose tours differ from what was published, in the order of the grid."""
    shifts = {shift.code: shift for shift in whole.shift_types}
    for group in whole.groups:
        for person in group.people:
            said = [
                f"{day_of_week(header.day)} {wording.cell_words(cell, shifts)}"
                for header, cell in zip(whole.days, person.cells)
                if cell.changed
            ]
            if said:
                yield ChangeLine(person.name, ", ".join(said))


def why_not_publish(grid: RotaGrid | None, verdict: RotaVerdict | None) -> str:
    """The reason a rota cannot be published now, or ""."""
    if grid is None or verdict is None:
        return "There is no rota for this week yet."
    if grid.state != "draft":
        return f"{grid.version} is no draft."
    if verdict.broken_musts:
        return f"{many(verdict.broken_musts, 'must is', 'musts are')} broken. F8 goes to the first."
    if not any(cell.kind is CellKind.DUTY for g in grid.groups for p in g.people for cell in p.cells):
        return f"{grid.version} has no tours of duty yet."
    return ""


class PublishDialog(QDialog):
    """The list to read before everybody is told."""

    def __init__(self, whole: RotaGrid, verdict: RotaVerdict, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Publish")
        changes = list(changes_by_person(whole))
        self.resize(style.px(560), style.px(520 if changes else 140))
        column = QVBoxLayout(self)
        column.setSpacing(style.GAP[2])
        column.addWidget(Label(f"Publish {whole.title}", size="title"))
        column.addWidget(Label(_summary(whole, verdict, len(changes)), tone="second", wrap=True))
        self.list = QListWidget()
        self.list.setAccessibleName("Changes by person")
        self.list.setItemDelegate(TwoPartDelegate(self.list))
        for change in changes:
            item = QListWidgetItem(change.name)
            item.setData(Qt.ItemDataRole.UserRole, change.words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{change.name}: {change.words}")
            self.list.addItem(item)
        self.list.setVisible(bool(changes))
        column.addWidget(self.list, 1)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Cancel)
        publish = buttons.addButton("Publish", QDialogButtonBox.ButtonRole.AcceptRole)
        publish.setProperty("look", "primary")
        publish.setShortcut("Ctrl+Return")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _summary(whole: RotaGrid, verdict: RotaVerdict, people: int) -> str:
    missed = many(verdict.preferences_missed, "preference is", "preferences are")
    rules = f"Every must is met; {missed} missed."
    if not whole.published_version:
        return f"{rules} This period has not been published before, so everybody's rota is new."
    changed = many(whole.changes_since_published, "cell")
    return (
        f"{rules} Since {whole.published_version}, {changed} of {many(people, 'person', 'people')} changed."
    )
