"""The Rules screen: managers change policy without help, and see at once how the rota stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.changes import Changes
from planner.commands.rules import UseRuleSet
from planner.today import date_today
from planner.views.rota_verdict import BreachRow
from planner.views.rule_list import CoverNeedRow, RuleRow, SentencePart
from solver.language import tr
from ui.desk import REFUSED, Desk
from ui.destination import Destination
from ui.notice import Notice, NoticeKind
from ui.rules import orders
from ui.rules.add_dialog import AddRuleDialog
from ui.rules.controls import RulesControls
from ui.rules.inspector import RuleInspector
from ui.rules.model import ALL, MUST, OFF, PREFER, RuleModel, kind_of, why_locked
from ui.rules.reading import RulesReading, read_rules
from ui.rules.scope_dialog import ScopeDialog
from ui.rules.table import RuleTable
from ui.rules.trial.trying import Trying
from ui.rules.typed_value import NotUnderstood
from ui.screen import Screen
from ui.widgets.button import ActionButton
from ui.widgets.figures import many
from ui.widgets.label import Label
from ui.widgets.state_page import StatePage
from ui.widgets.status_strip import Status, StatusPart

if TYPE_CHECKING:
    from planner.commands.command import Command

HOW_WEIGHTS_WORK = tr(
    "How weights work. Every preference is measured in one unit: time with cover missing. “45 min each "
    "request” means that a build would rather leave 45 minutes uncovered than turn down a request. A must is "
    "never traded."
)
WEEK = 7
NO_RULE = tr("No rule is selected.")


class RulesScreen(Screen):
    """The list of rules in the middle, the selected one at the right."""

    key, nav_text, icon_name = "rules", tr("Rules"), "sliders-horizontal"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reading: RulesReading | None = None
        self.model = RuleModel()
        self.table = RuleTable(self.model, self.take_value)
        self.inspector = RuleInspector(desk.actions)
        self.controls = RulesControls(self.toolbar, desk.actions)
        self._assemble()
        self._connect()
        self._handle_all()

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        self._empty = StatePage()
        page = QWidget()
        page.setObjectName("canvas")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._how = Label(HOW_WEIGHTS_WORK, tone="second", size="table", wrap=True)
        self._how.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self.table, 1)
        column.addWidget(self._how)
        self._centre = QStackedWidget()
        self._centre.addWidget(page)
        self._centre.addWidget(self._empty)
        self.setCentralWidget(self._centre)
        self._side = self.add_inspector(tr("Selected rule"), self.inspector, tr("F2 edit · Del remove"))
        self.table.addAction(self.desk.actions["rules.switch"])

    def _connect(self) -> None:
        self.desk.day_changed.connect(self._day_changed)
        self.table.moved.connect(self._moved)
        self.table.switch_asked.connect(self.switch)
        self.table.strength_asked.connect(self.set_strength)
        self.inspector.importance.strength_asked.connect(self.set_strength)
        self.inspector.importance.price_asked.connect(self.set_price)
        self.inspector.needs.asked.connect(self.change_cover)
        self.controls.set_chosen.connect(self._use_set)
        self.controls.filter.textChanged.connect(self._filter)
        self.controls.filter.left.connect(self.table.setFocus)

    def _handle_all(self) -> None:
        for action_id, do, why_not in (
            ("rules.switch", self.switch, self.why_no_rule),
            ("rules.must", self._make_must, self.why_not_strength),
            ("rules.prefer", self._make_prefer, self.why_not_strength),
            ("rules.scope", self.change_scope, self.why_no_rule),
            ("edit.change", self.table.edit_value, self._why_not_edit),
            ("edit.clear", self.remove, self.why_no_rule),
            ("rules.first_breach", self.show_in_rota, self._why_no_breach),
            ("rules.set", self.controls.show_sets, self._why_no_set),
            ("rules.copy_set", self.controls.copy_set, self._why_no_set),
        ):
            self.handle(action_id, do, why_not=why_not)
        self.trying = Trying(self.desk, self)
        self.handle("plan.try", self._try, why_not=self.trying.why_not)
        self.handle("view.back", partial(self._move_week, -1))
        self.handle("view.forward", partial(self._move_week, 1))
        self.handle("view.today", self._go_today)
        self.handle_choice(self.controls.only, self._choose_kind)
        self.handle("edit.new", self.add_rule)
        self.handle("edit.filter", self.controls.filter.setFocus)

    # Reading ----------------------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        reading = read_rules(self.desk.planner, self.desk.day)
        self.reading = reading
        self.controls.show_reading(reading)
        self.model.show_rota_name(reading.rota_name)
        self.table.show_groups(self.model.groups_of(reading))
        if self.table.current_key() is None:
            self.table.go_to_first()
        self._show_empty_or_list()
        self._inspect()
        self._tell(reading)
        self.tell_actions()

    def _tell(self, reading: RulesReading) -> None:
        kinds = [kind_of(rule) for rule in reading.rules.rules]
        counts = tr(
            "{rules} · {count} must · {kinds_count} prefer",
            rules=many(len(kinds), "rule"),
            count=kinds.count(MUST),
            kinds_count=kinds.count(PREFER),
        )
        rota = reading.rota
        results = (
            tr("Results of {title}, {rota_name}", title=rota.title, rota_name=reading.rota_name)
            if rota
            else tr("No rota for this week yet")
        )
        parts = (StatusPart(counts), StatusPart(results))
        self.set_status(Status(parts, tr("Working on this computer · every change saved")))
        self.set_title(
            tr("Rules: {set_name}", set_name=reading.rules.set_name)
            if reading.rules.set_name
            else tr("Rules")
        )

    def _show_empty_or_list(self) -> None:
        """Never a blank table: say what hides the rules, or how to add the first."""
        reading, text = self.reading, self.controls.filter.text().strip()
        empty = not self.model.lines
        self._centre.setCurrentIndex(1 if empty else 0)
        if not empty or reading is None:
            return
        count = len(reading.rules.rules)
        if text:
            hidden, nearest = many(count, "rule is", "rules are"), self.model.nearest(text)
            self._empty.show_no_match(
                tr("No rule matches “{text}”", text=text), hidden, self.controls.filter, nearest
            )
        elif count:
            words = {MUST: tr("a must"), PREFER: tr("a preference"), OFF: tr("off")}.get(self.model.only, "")
            everything = ActionButton(self.desk.actions["rules.all"], word=tr("Show all"))
            self._empty.show_state(
                tr("No rule is {words}", words=words),
                tr("{rules} in this set.", rules=many(count, "rule")),
                "funnel",
                [everything],
            )
        else:
            said = tr("Without a rule a build has nothing to keep to.")
            actions = [ActionButton(self.desk.actions["edit.new"], word=tr("Add rule…"))]
            self._empty.show_state(tr("This set has no rules"), said, "sliders-horizontal", actions)

    def _moved(self) -> None:
        self._inspect()
        self.tell_actions()

    def _inspect(self) -> None:
        if self.reading is not None:
            self.inspector.show_rule(self.reading, self.table.current_rule())

    def _day_changed(self) -> None:
        if self.isVisible():
            self.bring_up_to_date()
        else:
            self.stale = True

    def _move_week(self, by: int) -> None:
        """The rules stay; how they stand is told of the rota of that week."""
        self.desk.set_day(self.desk.day + timedelta(days=by * WEEK))

    def _go_today(self) -> None:
        self.desk.set_day(date_today())

    def go_to(self, destination: Destination) -> None:
        """Select the rule that was asked for."""
        if destination.item:
            self.table.go_to(destination.item)

    def in_hand(self) -> Destination | None:
        rule = self.table.current_rule()
        return Destination(self.key, item=rule.rule_id) if rule is not None else None

    def take_focus(self) -> None:
        self.table.setFocus()

    # What can be done now ---------------------------------------------------------------------------

    def why_no_rule(self) -> str:
        return "" if self.table.current_rule() is not None else NO_RULE

    def why_not_strength(self) -> str:
        rule = self.table.current_rule()
        return NO_RULE if rule is None else why_locked(rule)

    def _why_not_edit(self) -> str:
        rule = self.table.current_rule()
        if rule is None:
            return NO_RULE
        return "" if any(part.name for part in rule.parts) else tr("This rule has no value to change.")

    def _why_no_breach(self) -> str:
        return "" if self._first_breach() else self.why_no_rule() or tr("The rota in hand does not break it.")

    def _why_no_set(self) -> str:
        return "" if self.reading is not None else tr("The rules are not read yet.")

    def _try(self) -> None:
        """A trial that begins with the selected rule."""
        rule = self.table.current_rule()
        self.trying.start(rule.rule_id if rule is not None else "")

    # Doing ------------------------------------------------------------------------------------------

    def take_value(self, rule: RuleRow, part: SentencePart, given: str | tuple[str, ...]) -> bool:
        """Store what was typed or chosen. What cannot be is said, and the old value stays."""
        try:
            command = orders.change_value(rule, part, given)
        except NotUnderstood as problem:
            return self._say(f"{rule.title}, {part.label}: {problem}")
        return self.desk.execute(command)

    def switch(self) -> None:
        self._do(orders.switch)

    def _make_must(self) -> None:
        self.set_strength(True)

    def _make_prefer(self) -> None:
        self.set_strength(False)

    def set_strength(self, must: bool) -> None:
        rule = self.table.current_rule()
        if rule is None or rule.must is must:
            return
        if reason := why_locked(rule):
            self._say(reason)
            return
        self.desk.execute(orders.set_strength(rule, must=must))

    def set_price(self, typed: str) -> None:
        rule = self.inspector.rule
        if rule is None:
            return
        try:
            self.desk.execute(orders.set_price(rule, typed))
        except NotUnderstood as problem:
            self._say(
                tr("{title}, what breaking it once counts: {problem}", title=rule.title, problem=problem)
            )

    def change_cover(self, need: CoverNeedRow, weekday: int, typed: str) -> None:
        rule = self.inspector.rule
        if rule is None:
            return
        try:
            self.desk.execute(orders.change_cover(rule, need, weekday, typed))
        except NotUnderstood as problem:
            self._say(f"{need.name}: {problem}")

    def help_page(self) -> str:
        """The page of the rule with the keyboard."""
        rule = self.table.current_rule()
        return f"rules/{rule.key}" if rule is not None else self.key

    def change_scope(self) -> None:
        rule, reading = self.table.current_rule(), self.reading
        if rule is None or reading is None:
            return
        dialog = ScopeDialog(rule, reading.scopes, self)
        if dialog.exec() and (dialog.kind, set(dialog.names)) != (rule.scope_kind, set(rule.scope_names)):
            self.desk.execute(orders.set_scope(rule, dialog.kind, dialog.names))
        dialog.deleteLater()

    def add_rule(self) -> None:
        """Choose a rule and add it; it is selected then, its first value ready to be changed."""
        if self.reading is None:
            return
        before = {rule.rule_id for rule in self.reading.rules.rules}
        there = {rule.key for rule in self.reading.rules.rules}
        dialog = AddRuleDialog(self.reading.rules.kinds, there, self)
        chosen = dialog.kind if dialog.exec() else None
        dialog.deleteLater()
        if chosen is not None and self.desk.execute(orders.add(chosen)):
            self._show_all()
            added = [rule for rule in self.reading.rules.rules if rule.rule_id not in before]
            if added:
                self.table.go_to(added[0].rule_id)
                self.table.setFocus()

    def remove(self) -> None:
        self._do(orders.remove)

    def _do(self, order: Callable[[RuleRow], Command]) -> None:
        rule = self.table.current_rule()
        if rule is not None:
            self.desk.execute(order(rule))

    def _use_set(self, name: str) -> None:
        self.desk.execute(UseRuleSet(name))

    def _first_breach(self) -> BreachRow | None:
        """The first that has a day."""
        rule, reading = self.table.current_rule(), self.reading
        breaches = reading.breaches(rule) if rule is not None and reading is not None else ()
        return next((one for one in breaches if one.day is not None), None)

    def show_in_rota(self) -> None:
        """Go to the day of the first breach."""
        breach = self._first_breach()
        if breach is not None:
            self.desk.go(Destination("rota", breach.day, breach.person_id))

    def _say(self, sentence: str) -> bool:
        self.desk.tell(Notice(sentence, kind=NoticeKind.WARN, key=REFUSED))
        return False

    # What is shown ----------------------------------------------------------------------------------

    def _choose_kind(self, kind: str) -> None:
        self.controls.only.show_key(kind)
        self.model.only = kind
        if self.reading is not None:
            self.table.show_groups(self.model.groups_of(self.reading))
            self._show_empty_or_list()
            self._moved()

    def _filter(self, text: str) -> None:
        self.table.set_filter(text)
        self._show_empty_or_list()
        self._moved()

    def _show_all(self) -> None:
        """So that a rule just added is not hidden by a filter."""
        self.controls.filter.clear()
        self._choose_kind(ALL)
