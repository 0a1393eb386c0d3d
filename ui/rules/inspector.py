"""The panel beside the list: the selected rule, how much it matters, for whom, and how it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.views.rota_verdict import BreachRow
from planner.views.rule_list import RuleRow
from solver.language import tr
from ui.actions import Actions
from ui.rules.cover_needs import CoverNeedsModel, CoverNeedsTable
from ui.rules.importance import Importance
from ui.rules.orders import COUNTED
from ui.rules.reading import RulesReading
from ui.widgets.button import ActionButton
from ui.widgets.figures import many
from ui.widgets.label import Chip, Label
from ui.widgets.section import Section, SectionColumn

MOST_BREACHES = 8
TRIAL = tr(
    "Builds the draft under these rules and sets the plan beside it; nothing changes until it is accepted."
)


class BreachLines(QWidget):
    """A rule's breaches in words, the first few of many."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Breaches of this rule"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._shown: tuple[BreachRow, ...] | None = None
        self._said = ""

    def show_breaches(self, breaches: tuple[BreachRow, ...], nothing: str) -> None:
        """Show them, or the sentence that there are none."""
        if (breaches, nothing) == (self._shown, self._said):
            return
        self._shown, self._said = breaches, nothing
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for breach in breaches[:MOST_BREACHES]:
            tone = "danger" if breach.must else "warn"
            self._column.addWidget(Label(breach.text, tone=tone, size="table", wrap=True))
        more = len(breaches) - MOST_BREACHES
        last = (
            tr("and {further_ones}", further_ones=many(more, "further one"))
            if more > 0
            else ("" if breaches else nothing)
        )
        if last:
            self._column.addWidget(Label(last, tone="muted", size="table", wrap=True))


class RuleInspector(SectionColumn):
    """Its parts stay; only what they show changes, so the keyboard stays where it is."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(tr("Selected rule"))
        self.rule: RuleRow | None = None
        self.sentence, self.changed = (
            Label(size="title", wrap=True),
            Label(tone="second", size="table", wrap=True),
        )
        self.needs = CoverNeedsModel(self)
        self.table = CoverNeedsTable(self.needs)
        self.needs_words = Label(tone="second", size="table", wrap=True)
        self.importance = Importance()
        self.scope = Chip(kind="accent")
        self.breaches = BreachLines()
        self.result_heading = Label(size="table", strong=True)
        self._change = ActionButton(actions["rules.scope"], look="small", word=tr("Change…"))
        self.go = ActionButton(
            actions["rules.first_breach"], look="small", word=tr("Show the first in the rota")
        )
        self.help, self.source = Label(size="table", wrap=True), Label(tone="muted", size="table", wrap=True)
        self._head, self._needs = self._head_section(), self._needs_section()
        self._matters = Section(tr("How much it matters"))
        self._matters.add(self.importance)
        self._about = self._about_section()
        self._sections = [
            self._head, self._needs, self._matters, self._scope_section(), self._result_section(),
            self._about, self._try_section(actions),
        ]  # fmt: skip
        self.show_sections(self._sections)

    # Building ---------------------------------------------------------------------------------------

    def _head_section(self) -> Section:
        section = Section()
        section.setAccessibleName(tr("Rule"))
        section.add(self.sentence)
        section.add(self.changed)
        return section

    def _needs_section(self) -> Section:
        section = Section(tr("How many, by time and day"))
        section.add(self.needs_words)
        section.add(self.table)
        return section

    def _scope_section(self) -> Section:
        section = Section(tr("Who it applies to"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.scope)
        row.addWidget(self._change)
        row.addStretch(1)
        section.add_row(row)
        return section

    def _result_section(self) -> Section:
        section = Section()
        section.setAccessibleName(tr("In the rota in hand"))
        section.add(self.result_heading)
        section.add(self.breaches)
        row = QHBoxLayout()
        row.addWidget(self.go)
        row.addStretch(1)
        section.add_row(row)
        return section

    def _about_section(self) -> Section:
        section = Section(tr("About this rule"))
        section.add(self.source)
        section.add(self.help)
        return section

    def _try_section(self, actions: Actions) -> Section:
        section = Section()
        section.setAccessibleName(tr("Trial"))
        row = QHBoxLayout()
        row.addWidget(
            ActionButton(actions["plan.try"], look="primary", icon_name="columns-2", word=tr("Try it"))
        )
        row.addStretch(1)
        section.add_row(row)
        section.add_words(TRIAL, "muted")
        return section

    # Contents ---------------------------------------------------------------------------------------

    def show_rule(self, reading: RulesReading, rule: RuleRow | None) -> None:
        """Show the selected rule; None says that there is none."""
        self.rule = rule
        for section in self._sections:
            section.setVisible(rule is not None)
        if rule is None:
            return
        self.sentence.setText("".join(part.text for part in rule.parts))
        self.changed.setText(f"{rule.changed or tr('Not changed since it was added')}.")
        self._show_needs(reading, rule)
        self.importance.show_rule(rule, reading.rules.rules)
        self.scope.setText(rule.applies_to)
        self._show_result(reading, rule)
        self.source.setText(rule.source)
        self.source.setVisible(bool(rule.source))
        self.help.setText(rule.help)
        self.help.setVisible(bool(rule.help))
        self._about.setVisible(bool(rule.source or rule.help))

    def _show_needs(self, reading: RulesReading, rule: RuleRow) -> None:
        counted = COUNTED.get(rule.key)
        needs = reading.rules.cover_needs
        self._needs.setVisible(counted is not None)
        self.table.setVisible(bool(needs))
        if counted is None:
            return
        words = tr("The least number of people") if counted == "least" else tr("The number of people wanted")
        self.needs_words.setText(
            tr("{words}. Type a figure over it.", words=words) if needs else tr("No cover is asked for yet.")
        )
        self.needs.show_needs(rule, needs)

    def _show_result(self, reading: RulesReading, rule: RuleRow) -> None:
        result, breaches = reading.result(rule), reading.breaches(rule)
        self.result_heading.setText(tr("In {rota_name}", rota_name=reading.rota_name))
        met = tr("Every part of it is met.") if result.text == "met" else result.reason
        self.breaches.show_breaches(breaches, met)
        self.go.setVisible(any(breach.day is not None for breach in breaches))
