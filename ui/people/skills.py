"""Who can do what: everybody against skills and powers, with the day each runs out."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from planner.views.people_roster import PeopleRoster, PersonCard, SkillHeld
from planner.views.person_facts import SkillDates
from solver.day_names import date_and_year
from solver.language import tr
from ui import icons, style
from ui.widgets.date_field import DateField
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.grouped_model import Group, GroupedModel
from ui.widgets.grouped_table import GroupedDelegate, GroupedTable, draw_text
from ui.widgets.label import Label

_CENTRE = Qt.AlignmentFlag.AlignCenter
_SAVE = QDialogButtonBox.StandardButton.Save
NAME_WIDTH = 200


class SkillsModel(GroupedModel):
    """A column a skill; the first one is the name."""

    def __init__(self) -> None:
        super().__init__()
        self.skills: tuple[str, ...] = ()

    @property
    def headings(self) -> tuple[str, ...]:  # type: ignore[override]
        return (tr("Name"), *self.skills)

    def groups_of(self, roster: PeopleRoster) -> list[Group]:
        return [Group(group.name, group.people) for group in roster.groups]

    def show_skills(self, skills: tuple[str, ...]) -> None:
        """Other columns, before the rows are shown."""
        if skills != self.skills:
            self.beginResetModel()
            self.skills, self.lines = skills, []
            self.endResetModel()

    def skill_at(self, row: int, column: int) -> SkillHeld | None:
        line = self.line_at(row)
        if not isinstance(line, PersonCard) or not 0 < column <= len(line.skills):
            return None
        return line.skills[column - 1]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return _CENTRE
        return super().headerData(section, orientation, role)

    def key(self, row: object) -> Hashable:
        return row.person_id if isinstance(row, PersonCard) else None

    def shown(self, row: object, column: int) -> str:
        if not isinstance(row, PersonCard):
            return ""
        return row.name if column == 0 else _words(row.skills[column - 1])

    def spoken(self, row: object, column: int) -> str:
        if not isinstance(row, PersonCard) or column == 0:
            return self.shown(row, 0)
        skill = row.skills[column - 1]
        held = tr("held{until}", until=_until(skill)) if skill.held else tr("not held")
        return f"{row.name}, {skill.name}: {held}"


class SkillsDelegate(GroupedDelegate):
    """A tick, or the day it runs out; soon is marked by a triangle as well as by its tone."""

    def __init__(self, model: SkillsModel, view: GroupedTable) -> None:
        super().__init__(model, view)
        self._skills = model

    def paint_cell(self, painter: QPainter, box: QRect, row: int, column: int) -> None:
        skill = self._skills.skill_at(row, column)
        if skill is None:
            line = self._skills.line_at(row)
            inner = box.adjusted(style.px(16), 0, -style.px(8), 0)
            draw_text(painter, inner, self._skills.shown(line, 0), "text", style.MEDIUM)
            return
        look, size = style.theme(), style.px(14)
        if not skill.held:
            draw_text(painter, box, "–", "muted", align=_CENTRE)
        elif skill.until is None:
            place = QRectF(box.center().x() - size / 2, box.center().y() - size / 2, size, size)
            icons.draw(painter, "check", place, look.ok)
        else:
            draw_text(painter, box, _words(skill), "warn" if skill.expiring else "text2", align=_CENTRE)
            if skill.expiring:
                place = QRectF(box.left() + style.px(6), box.center().y() - size / 2, size, size)
                icons.draw(painter, "triangle-alert", place, look.warn)


class SkillsTable(GroupedTable):
    """One cell has the keyboard: Space gives or takes, Enter sets the dates."""

    switch_asked = Signal()

    def __init__(self, model: SkillsModel) -> None:
        self.skills = model
        super().__init__(model, tr("Skills"))
        self.setItemDelegate(SkillsDelegate(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)

    def column_widths(self, room: int) -> list[int]:
        count = len(self.skills.skills)
        first = style.px(NAME_WIDTH)
        each, spare = divmod(max(room - first, style.px(60) * count), max(count, 1))
        return [first, *(each + (at < spare) for at in range(count))]

    def row_height(self, row: int) -> int:
        return style.px(24)

    def go_to_row(self, row: int) -> None:
        """The same column as before; the first skill to begin with."""
        index = self.skills.index(row, max(1, self.currentIndex().column()))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def current_skill(self) -> tuple[PersonCard, SkillHeld] | None:
        index = self.currentIndex()
        card, skill = self.skills.line_at(index.row()), self.skills.skill_at(index.row(), index.column())
        return (card, skill) if isinstance(card, PersonCard) and skill is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.current_skill() is not None:
            self.switch_asked.emit()
        else:
            super().keyPressEvent(event)


class SkillDialog(QDialog):
    """From and until when a skill or power is held; empty is open."""

    def __init__(self, name: str, skill: str, dates: SkillDates | None, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Skill"))
        self._skill = skill
        self.first = DateField(tr("Held from"), dates.first if dates else None, day, optional=True)
        self.until = DateField(tr("Held until"), dates.until if dates else None, day, optional=True)
        self.buttons = DialogButtons(_SAVE | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        for field in (self.first, self.until):
            form.addRow(Label(field.accessibleName(), tone="second", size="table"), field)
            field.textChanged.connect(self._check)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Label(name, size="title"))
        column.addWidget(Label(skill, tone="second"))
        column.addLayout(form)
        column.addWidget(
            Label(tr("An empty field is open: held already, or without end."), tone="muted", size="hint")
        )
        column.addWidget(self.buttons)
        self.setMinimumWidth(style.px(360))

    @property
    def dates(self) -> SkillDates:
        return SkillDates(self._skill, self.first.day, self.until.day)

    def _check(self) -> None:
        self.buttons.button(_SAVE).setEnabled(self.first.understood and self.until.understood)


def _words(skill: SkillHeld) -> str:
    if not skill.held:
        return "–"
    return "✓" if skill.until is None else date_and_year(skill.until)


def _until(skill: SkillHeld) -> str:
    if skill.until is None:
        return ""
    return tr(
        " until {words}{what}", words=_words(skill), what=tr(", runs out soon") if skill.expiring else ""
    )
