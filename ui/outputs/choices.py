"""The panel at the right: what is chosen, what goes in, what to know before it goes out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from planner.views.rota_versions import RotaVersionRow
from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.outputs.output import HANDLING, SENSITIVE, Choice, Output, Prepared
from ui.plain_text import plain
from ui.spoken_dates import short_date
from ui.widgets.button import ActionButton
from ui.widgets.label import Chip, ElidedLabel, Label
from ui.widgets.section import Icon, Section, SectionColumn

WEEK = 7
REASONS_OFF = tr("Off: only leave is named, every other reason is AB.")
REASONS_ON = tr("On for the next file only. Sickness is health data.")


class Choices(SectionColumn):
    """Its parts stay; only what they show changes, so the keyboard stays where it is."""

    version_chosen = Signal(int)  # rota id
    day_chosen = Signal(object)  # date
    person_chosen = Signal(int)  # person id
    run_sheets_chosen = Signal(bool)
    reasons_chosen = Signal(bool)

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Choices"))
        self._about, self._handle = (
            Label(size="table", wrap=True),
            Label(tone="second", size="table", wrap=True),
        )
        self.marking = Chip()
        self.version, self.day, self.person = QComboBox(), QComboBox(), QComboBox()
        self.run_sheets = QCheckBox(tr("With run sheets and hotspots"))
        self.reasons = QCheckBox(tr("Name the reasons for absence"))
        self.reasons_words = Label(REASONS_OFF, tone="muted", size="table", wrap=True)
        self._warnings, self._facts = Lines(), Lines()
        self._written = ElidedLabel(size="table")
        self.folder = ActionButton(
            actions["outputs.folder"], look="small", icon_name="folder-open", word=tr("Open folder")
        )
        self._form: dict[Choice, tuple[QWidget, ...]] = {}
        self._sections = {
            "about": self._about_section(), "choices": self._choices_section(),
            "warnings": self._section(tr("Before it goes out"), self._warnings),
            "facts": self._section(tr("What is in it"), self._facts), "written": self._written_section(),
        }  # fmt: skip
        self.show_sections(list(self._sections.values()))
        self._connect()
        self.show_written("")

    # Building ---------------------------------------------------------------------------------------

    def _about_section(self) -> Section:
        section = Section()
        section.setAccessibleName(tr("About this output"))
        section.add(self._about)
        row = QHBoxLayout()
        row.addWidget(self.marking)
        row.addStretch(1)
        section.add_row(row)
        section.add(self._handle)
        return section

    def _choices_section(self) -> Section:
        section = Section(tr("What goes in"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        fields = ((Choice.VERSION, tr("Version"), self.version), (Choice.DAY, tr("Day"), self.day),
                  (Choice.PERSON, tr("Person"), self.person))  # fmt: skip
        for row, (choice, title, box) in enumerate(fields):
            label = Label(title, tone="second", size="table")
            label.setBuddy(box)
            box.setAccessibleName(title)
            box.setMinimumContentsLength(10)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            self._form[choice] = (label, box)
        section.add_row(grid)
        for ticked in (self.run_sheets, self.reasons, self.reasons_words):
            section.add(ticked)
        self._form[Choice.RUN_SHEETS] = (self.run_sheets,)
        self._form[Choice.REASONS] = (self.reasons, self.reasons_words)
        self.run_sheets.setChecked(True)
        return section

    def _section(self, heading: str, content: QWidget) -> Section:
        section = Section(heading)
        section.add(content)
        return section

    def _written_section(self) -> Section:
        section = Section(tr("Written last"))
        section.add(self._written)
        row = QHBoxLayout()
        row.addWidget(self.folder)
        row.addStretch(1)
        section.add_row(row)
        return section

    def _connect(self) -> None:
        self.version.activated.connect(self._choose_version)
        self.day.activated.connect(self._choose_day)
        self.person.activated.connect(self._choose_person)
        self.run_sheets.clicked.connect(self.run_sheets_chosen)
        self.reasons.clicked.connect(self.reasons_chosen)

    # Contents ---------------------------------------------------------------------------------------

    def show_output(self, output: Output) -> None:
        """What is described, and which choices it has."""
        self._about.setText(output.about)
        self.show_marking(output.marking)
        for choice, widgets in self._form.items():
            for widget in widgets:
                widget.setVisible(choice in output.asks)
        self._sections["choices"].setVisible(bool(output.asks))
        self.show_prepared(None)

    def show_marking(self, marking: str) -> None:
        self.marking.setText(marking)
        self._handle.setText(HANDLING.get(marking, ""))
        self.marking.set_kind("warn" if marking == SENSITIVE else "plain")

    def show_period(self, versions: Sequence[RotaVersionRow], rota_id: int | None, day: date) -> None:
        """The versions and days there are to choose from, and those chosen."""
        _fill(self.version, [(row.version, row.rota_id) for row in versions], rota_id)
        monday = day - timedelta(days=day.weekday())
        days = [monday + timedelta(days=after) for after in range(WEEK)]
        _fill(self.day, [(short_date(one), one.toordinal()) for one in days], day.toordinal())

    def show_prepared(self, prepared: Prepared | None, person_id: int | None = None) -> None:
        """What is known once everything is gathered."""
        for key, lines in (("warnings", self._warnings), ("facts", self._facts)):
            self._sections[key].setVisible(prepared is not None)
            if prepared is None:
                lines.clear()
        if prepared is None:
            return
        self.show_marking(prepared.marking)
        self._warnings.show_warnings(prepared.warnings)
        self._facts.show_facts(prepared.facts)
        if prepared.people:
            ids = [one for one, _ in prepared.people]
            chosen = person_id if person_id in ids else ids[0]
            _fill(self.person, [(name, one) for one, name in prepared.people], chosen)

    def show_reasons(self, *, named: bool) -> None:
        self.reasons.setChecked(named)
        self.reasons_words.setText(REASONS_ON if named else REASONS_OFF)
        self.reasons_words.set_tone("warn" if named else "muted")

    def show_written(self, words: str) -> None:
        """The last file of this window; "" while there is none."""
        self._sections["written"].setVisible(bool(words))
        self._written.setText(words)
        self._written.setToolTip(plain(words))

    # What was chosen --------------------------------------------------------------------------------

    def _choose_version(self) -> None:
        self.version_chosen.emit(int(self.version.currentData()))

    def _choose_day(self) -> None:
        self.day_chosen.emit(date.fromordinal(int(self.day.currentData())))

    def _choose_person(self) -> None:
        self.person_chosen.emit(int(self.person.currentData()))


class Lines(QWidget):
    """Facts or warnings, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.said: list[str] = []

    def clear(self) -> None:
        self.said = []
        _empty(self._column)

    def show_warnings(self, warnings: Sequence[str]) -> None:
        self.clear()
        self.said = list(warnings)
        if not warnings:
            self._add(("check", "ok", False), tr("Nothing stands against it."))
        for sentence in warnings:
            self._add(("triangle-alert", "warn", False), sentence)

    def _add(self, mark: tuple[str, str, bool], sentence: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        name, tone, filled = mark
        row.addWidget(Icon(name, tone, filled=filled))
        row.addWidget(Label(sentence, size="table", wrap=True), 1)
        self._column.addLayout(row)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        self.clear()
        for title, figure in facts:
            self.said.append(f"{title}: {figure}")
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Label(title, tone="second", size="table"))
            row.addStretch(1)
            row.addWidget(Label(figure, size="table"))
            self._column.addLayout(row)


def _empty(layout: QLayout) -> None:
    """Take everything out of a layout, the rows inside it too."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            _empty(inner)
            inner.deleteLater()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _fill(box: QComboBox, entries: Sequence[tuple[str, int]], chosen: int | None) -> None:
    """Offer these; nothing happens when they are offered already."""
    offered = [(box.itemText(at), box.itemData(at)) for at in range(box.count())]
    if offered != list(entries):
        box.clear()
        for text, value in entries:
            box.addItem(text, value)
    if chosen is not None:
        box.setCurrentIndex(box.findData(chosen))
    box.setMinimumHeight(style.px(28))
