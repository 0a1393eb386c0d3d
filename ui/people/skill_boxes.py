"""What a person can do: a tick for each skill and power, with the day it runs out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from planner.views.people_roster import SkillHeld
from solver.language import tr
from ui.spoken_dates import short_date

COLUMNS = 2


class SkillBoxes(QWidget):
    """``ticked`` carries the skill and whether it is held from now on."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Can do"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._boxes: dict[str, QCheckBox] = {}
        self._columns = COLUMNS

    def show_skills(self, skills: tuple[SkillHeld, ...]) -> None:
        """Tick what is held; the boxes are made anew only when there are other skills."""
        if [skill.name for skill in skills] != list(self._boxes):
            self._make(skills)
        for skill in skills:
            box = self._boxes[skill.name]
            box.setChecked(skill.held)
            words = f"{skill.name}{until(skill)}"
            box.setText(words.replace("&", "&&"))
            box.setAccessibleName(words)

    def _make(self, skills: tuple[SkillHeld, ...]) -> None:
        for box in self._boxes.values():
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for at, skill in enumerate(skills):
            box = QCheckBox()
            box.setObjectName(f"skill.{skill.name}")
            box.clicked.connect(self._tick)
            self._boxes[skill.name] = box
            self._place(at, box)

    def set_columns(self, columns: int) -> None:
        """So many beside each other."""
        if columns != self._columns:
            self._columns = columns
            for at, box in enumerate(self._boxes.values()):
                self._grid.removeWidget(box)
                self._place(at, box)

    def _place(self, at: int, box: QCheckBox) -> None:
        self._grid.addWidget(box, at // self._columns, at % self._columns)

    def _tick(self) -> None:
        for name, box in self._boxes.items():
            if box is self.sender():
                self.ticked.emit(name, box.isChecked())


def until(skill: SkillHeld) -> str:
    """ " until 30 Sep 2027", " runs out 30 Dec 2026", or nothing."""
    if not skill.held or skill.until is None:
        return ""
    day = f"{short_date(skill.until)[4:]} {skill.until.year}"
    return tr(", runs out {day}", day=day) if skill.expiring else tr(" until {day}", day=day)
