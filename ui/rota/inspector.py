"""The panel beside the grid: the selected cell, what the rules say about it, why it is so, its history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.views.history import HistoryLine
from planner.views.rota_grid import CellKind
from planner.views.rota_verdict import BreachRow, CellMeasure, OverrideNote
from solver.day_names import day_and_month
from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.rota.cell_head import CellFacts, CellHead
from ui.rota.cell_sections import CellAnswers, OthersSection, SwapsSection
from ui.rota.glance import Glance
from ui.widgets import figures
from ui.widgets.button import ActionButton, Button
from ui.widgets.label import Label
from ui.widgets.lines import Lines, MarkedFigure, a_row
from ui.widgets.section import Icon, Section, SectionColumn

NO_REASON = tr("Nothing more is known about why.")


class OverriddenLine(QWidget):
    """The reason and the name of an override, and the way back."""

    def __init__(self, withdraw: Callable[[int], object]) -> None:
        super().__init__()
        self._withdraw, self._override_id = withdraw, 0
        row = a_row(self)
        row.addWidget(Icon("pencil", "danger"))
        self._said = Label(size="table", strong=True, wrap=True)
        row.addWidget(self._said, 1)
        self._back = Button(tr("Withdraw"), look="small")
        self._back.clicked.connect(self._take_back)
        row.addWidget(self._back)

    def show_override(self, note: OverrideNote, text: str) -> None:
        self._override_id = note.override_id
        said = tr(
            "Overridden: {reason}, {authorised_by}, {when_words}",
            reason=note.reason,
            authorised_by=note.authorised_by,
            when_words=when_words(note.decided_at),
        )
        self._said.setText(said)
        self._back.setAccessibleName(tr("Withdraw the override of {text}", text=text))

    def _take_back(self) -> None:
        self._withdraw(self._override_id)


class OverrideLine(QWidget):
    """The way to override a breach."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        row = a_row(self)
        row.addWidget(ActionButton(actions["rota.override"], look="small", word=tr("Override…")))
        row.addStretch(1)


class RulesSection(Section):
    """What each rule measures here, and what is broken, with its override or the way to one."""

    def __init__(self, actions: Actions, withdraw: Callable[[int], object]) -> None:
        super().__init__(tr("What the rules say"))
        self._actions, self._withdraw = actions, withdraw
        self._lines = Lines()
        self.add(self._lines)

    def show_cell(self, facts: CellFacts) -> None:
        lines, measures = self._lines, facts.verdict.measures if facts.verdict is not None else ()
        lines.begin()
        for measure in measures:
            line = lines.line(MarkedFigure, MarkedFigure)
            line.show_figure(measure.title, measure.actual, _tone(measure))
            name, tone, filled = _mark(measure)
            line.mark.show_icon(name, tone, filled=filled)
        for breach in facts.breaches if facts.verdict is not None else ():
            price = "" if breach.must else f" ({figures.short_duration(breach.cost_minutes)})"
            lines.words(f"{breach.text}{price}", "danger" if breach.must else "warn")
            if breach.must:
                self._add_override(breach)
        if facts.verdict is None or not (measures or facts.breaches):
            lines.words(tr("No rule has anything to say about this cell."), "muted")
        lines.end()

    def _add_override(self, breach: BreachRow) -> None:
        if breach.override is not None:
            line = self._lines.line(OverriddenLine, lambda: OverriddenLine(self._withdraw))
            line.show_override(breach.override, breach.text)
        elif breach.may_override:
            self._lines.line(OverrideLine, lambda: OverrideLine(self._actions))


class WhySection(Section):
    """Why the cell is so, and the way to ask for the next best."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Why this tour"))
        self._lines = Lines()
        self.add(self._lines)
        self._further = QWidget()
        row = a_row(self._further)
        row.addWidget(ActionButton(actions["rota.next_best"], look="small", word=tr("The next best…")))
        row.addStretch(1)
        self.add(self._further)

    def show_cell(self, facts: CellFacts) -> None:
        kind = facts.cell.kind
        self.set_heading(tr("Why this tour") if kind is CellKind.DUTY else tr("Why so"))
        reasons = facts.verdict.why if facts.verdict is not None else ()
        self._lines.begin()
        for reason in reasons or (NO_REASON,):
            self._lines.words(reason, "" if reasons else "muted")
        self._lines.end()
        self._further.setVisible(kind in (CellKind.DUTY, CellKind.REST))


class Done(QWidget):
    """When, and what was done."""

    def __init__(self) -> None:
        super().__init__()
        row = a_row(self, spacing=12)
        self._at, self._text = Label(tone="muted", size="table"), Label(size="table", wrap=True)
        row.addWidget(self._at)
        row.addWidget(self._text, 1)

    def show_line(self, line: HistoryLine) -> None:
        self._at.setText(when_words(line.at))
        self._at.setFixedWidth(style.px(86))
        self._text.setText(line.text)


class HistorySection(Section):
    """What was done by hand to the cell."""

    def __init__(self) -> None:
        super().__init__(tr("History of this cell"))
        self._lines = Lines()
        self.add(self._lines)

    def show_cell(self, facts: CellFacts) -> None:
        self._lines.begin()
        for line in facts.history:
            self._lines.line(Done, Done).show_line(line)
        if not facts.history:
            self._lines.words(tr("Nobody has changed it by hand."), "muted")
        self._lines.end()


class CellInspector(SectionColumn):
    """Its parts stay, and what they say follows the cell; nothing in it is asked of the planner here.
    ``why_not_asked`` carries a shift's letter or None for a rest day, ``swap_accepted`` the sheet and its
    option."""

    why_not_asked = Signal(object)
    swap_accepted = Signal(object, object)  # SwapSheet, OptionRow
    withdraw_asked = Signal(int)  # override id

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Selected cell"))
        self._actions = actions
        self._about: CellSections | None = None

    @property
    def others(self) -> OthersSection | None:
        """None where no cell is shown."""
        return self._about.others if self._about is not None else None

    @property
    def swaps(self) -> SwapsSection | None:
        """None where no cell is shown."""
        return self._about.swaps if self._about is not None else None

    def show_nothing(self, heading: str, text: str) -> None:
        section = Section(heading)
        section.add_words(text, "second")
        self._about = None
        self.show_sections([section])

    def show_cell(self, facts: CellFacts) -> None:
        """What is known at once; the others and the swaps say that they are looked for."""
        if self._about is None:
            self._about = CellSections(self, self._actions)
            self.show_sections(self._about.all)
        self._about.show_cell(facts)

    def show_answers(self, answers: CellAnswers | None, *, draft: bool) -> None:
        """The answers about the cell that is shown; None where there is nothing to ask."""
        if self._about is None:
            return
        for section in (self._about.swaps, self._about.others):
            section.setVisible(answers is not None)
        if answers is not None:
            self._about.others.show_others(answers.others)
            self._about.swaps.show_swaps(answers.swaps, draft=draft)

    def say_no_answers(self, sentence: str) -> None:
        """Why there are no answers about the cell that is shown."""
        if self._about is not None:
            for section in (self._about.swaps, self._about.others):
                section.say(sentence)


class CellSections:
    """The sections about a cell, from the top down. They are filled once they stand in the column."""

    def __init__(self, column: CellInspector, actions: Actions) -> None:
        self.swaps = SwapsSection(actions, column.swap_accepted.emit)
        self.others = OthersSection(actions, column.why_not_asked.emit)
        self._head, self._rules = CellHead(actions), RulesSection(actions, column.withdraw_asked.emit)
        self._why, self._history, self._glance = WhySection(actions), HistorySection(), Glance()
        first = (self._head, self._rules, self._why, self.swaps, self.others)
        self.all: Sequence[Section] = (*first, self._history, *self._glance.sections)

    def show_cell(self, facts: CellFacts) -> None:
        for section in (self._head, self._rules, self._why, self._history):
            section.show_cell(facts)
        for later in (self.swaps, self.others):
            later.wait()
            later.show()
        self._glance.show_grid(facts.weeks)


def _tone(measure: CellMeasure) -> str:
    if measure.met:
        return ""
    return "danger" if measure.must else "warn"


def _mark(measure: CellMeasure) -> tuple[str, str, bool]:
    if measure.met:
        return "check", "ok", False
    return ("triangle", "danger", True) if measure.must else ("triangle-alert", "warn", False)


def when_words(at: datetime) -> str:
    """ "Today 09:31", else "8 Dec 09:31", in the computer's zone."""
    local = at.astimezone()
    clock = figures.clock(local.hour * 60 + local.minute)
    today = datetime.now().astimezone().date()
    return (
        tr("Today {clock}", clock=clock)
        if local.date() == today
        else f"{day_and_month(local.date())} {clock}"
    )
