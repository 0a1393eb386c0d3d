"""Choose a dose that a patrol trial planned: what it sets, where it comes from, what speaks against."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from planner.views.hotspot_board import HotspotCard
from solver.language import tr
from ui import style
from ui.hotspots.studies import AGAINST, STUDIES, Study
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.label import Label
from ui.widgets.section import Section


class StudyDialog(QDialog):
    """``study`` is the one chosen."""

    def __init__(self, card: HotspotCard, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Minutes from studies"))
        self.choices = {study.key: QRadioButton(study.title) for study in STUDIES}
        together = QButtonGroup(self)  # they stand in sections of their own
        for choice in self.choices.values():
            together.addButton(choice)
        self.against = Label(AGAINST, tone="warn", size="table", wrap=True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = DialogButtons(kinds.Cancel)
        self.take = self.buttons.addButton(tr("Set these minutes"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setShortcut("Ctrl+Return")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Label(card.title, size="title"))
        now = tr(
            "Now {visits_a_day} × {dwell_target_minutes} min, {target_minutes} min a day.",
            visits_a_day=card.visits_a_day,
            dwell_target_minutes=card.dwell_target_minutes,
            target_minutes=card.target_minutes,
        )
        column.addWidget(Label(now, tone="second"))
        for study in STUDIES:
            column.addWidget(self._section(study))
        column.addWidget(self.against)
        column.addWidget(self.buttons)
        self.choices[STUDIES[0].key].setChecked(True)
        self.setMinimumWidth(style.px(600))

    def _section(self, study: Study) -> Section:
        section, choice = Section(), self.choices[study.key]
        choice.setAccessibleName(
            tr(
                "{title}, {minutes} min. {trial} {result}",
                title=study.title,
                minutes=study.minutes,
                trial=study.trial,
                result=study.result,
            )
        )
        section.add(choice)
        section.add_words(study.trial, "second")
        section.add_words(study.result, "second")
        return section

    @property
    def study(self) -> Study:
        return next(study for study in STUDIES if self.choices[study.key].isChecked())
