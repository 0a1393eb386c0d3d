"""The General page: the few figures that hold for the whole file, and how this window looks."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.commands.settings import ChangeSettings
from planner.views.settings_form import SettingsForm, settings_form
from solver.language import tr
from ui import style
from ui.desk import Desk
from ui.settings.fields import SECTIONS
from ui.settings.form import FORM_WIDTH, FieldsSection
from ui.settings.look import LookSection
from ui.widgets.button import ActionButton
from ui.widgets.section import Section, SectionColumn

KEPT_AS_RULES = tr(
    "Briefing at the start of a tour, time to write up at its end and when the meal break lies are rules, so"
    " that they can differ by person. A tour’s meal break is as long as its shift type says."
)


class GeneralPage(SectionColumn):
    """Each change is one command: it holds at once, and undo takes it back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("General"))
        self.desk = desk
        self.form: SettingsForm | None = None
        self.sections = [FieldsSection(section.heading, section.fields) for section in SECTIONS]
        for section in self.sections:
            section.changed.connect(self.change)
        self.look = LookSection(desk.actions, desk.state)
        self.show_sections([*self.sections, self._elsewhere(), self.look])

    def _elsewhere(self) -> Section:
        section = Section(tr("Kept as rules"))
        section.add_words(KEPT_AS_RULES, "second")
        row = QHBoxLayout()
        row.addWidget(ActionButton(self.desk.actions["go.rules"], word=tr("Go to Rules")))
        row.addStretch(1)
        section.add_row(row)
        section.setMaximumWidth(style.px(FORM_WIDTH))
        return section

    def refresh(self) -> None:
        self.form = self.desk.planner.read(settings_form)
        for section in self.sections:
            section.show_form(self.form)

    def change(self, name: str, value: object) -> None:
        """Store one value. What cannot be is said, and the old value is shown again."""
        if not self.desk.execute(ChangeSettings({name: value})) and self.form is not None:
            for section in self.sections:
                section.show_form(self.form)

    def take_focus(self) -> None:
        first: QWidget = self.sections[0].lines[0].editor
        first.setFocus()
