"""The rules as Qt's table model: families with their rules, and how each stands in the rota in hand."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QObject, Qt

from planner.views.rule_list import RuleRow
from solver.language import tr
from ui.rules.reading import RuleResult, RulesReading
from ui.rules.typed_value import text_for_typing
from ui.widgets.figures import many
from ui.widgets.grouped_model import Group, GroupedModel

ON, RULE, STRENGTH, SCOPE, PRICE, RESULT = range(6)
ALL, MUST, PREFER, OFF = "all", "must", "prefer", "off"


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule with its result."""

    rule: RuleRow
    result: RuleResult

    @property
    def sentence(self) -> str:
        return "".join(part.text for part in self.rule.parts)


class RuleModel(GroupedModel):
    """One line a rule. The delegate paints from the line; the roles are for readers and copying."""

    headings = (tr("On"), tr("Rule (click a blue value to change it)"), tr("Must or prefer"),
    tr("Applies to"),
                tr("Breaking it once counts as"), tr("Result"))  # fmt: skip

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rota_name = tr("the rota")
        self.only = ALL

    def groups_of(self, reading: RulesReading) -> list[Group]:
        """The families with the rules that the choice above the list lets through."""
        lines = [RuleLine(rule, reading.result(rule)) for rule in reading.rules.rules if self._wanted(rule)]
        return [Group(name, tuple(rows)) for name, rows in groupby(lines, key=_family)]

    def show_rota_name(self, name: str) -> None:
        if name != self.rota_name:
            self.rota_name = name
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, RESULT, RESULT)

    def _wanted(self, rule: RuleRow) -> bool:
        return self.only == ALL or self.only == kind_of(rule)

    def rule_at(self, row: int) -> RuleRow | None:
        line = self.line_at(row)
        return line.rule if isinstance(line, RuleLine) else None

    def result_at(self, row: int) -> RuleResult | None:
        line = self.line_at(row)
        return line.result if isinstance(line, RuleLine) else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        shown = super().headerData(section, orientation, role)
        return (
            tr("In {rota_name}", rota_name=self.rota_name)
            if section == RESULT and shown is not None
            else shown
        )

    # What GroupedModel asks -------------------------------------------------------------------------

    def key(self, row: object) -> Hashable:
        return row.rule.rule_id if isinstance(row, RuleLine) else None

    def shown(self, row: object, column: int) -> str:
        if not isinstance(row, RuleLine):
            return ""
        rule = row.rule
        return (
            "on" if rule.on else "off",
            row.sentence,
            tr("Must") if rule.must else tr("Prefer"),
            rule.applies_to,
            breaking_once(rule),
            row.result.text,
        )[column]

    def spoken(self, row: object, column: int) -> str:
        if not isinstance(row, RuleLine):
            return ""
        if column == RESULT:
            return tr(
                "In {rota_name}: {text}. {reason}",
                rota_name=self.rota_name,
                text=row.result.text,
                reason=row.result.reason,
            ).strip()
        if column == RULE:
            values = sum(bool(part.name) for part in row.rule.parts)
            return (
                tr("{sentence}, {values} to change", sentence=row.sentence, values=many(values, "value"))
                if values
                else row.sentence
            )
        return super().spoken(row, column)

    def looked_at(self, row: object) -> str:
        if not isinstance(row, RuleLine):
            return ""
        rule = row.rule
        return f"{rule.title} {rule.family} {row.sentence} {rule.applies_to}"


def kind_of(rule: RuleRow) -> str:
    """Under which part of All, Must, Prefer, Off a rule counts."""
    if not rule.on:
        return OFF
    return MUST if rule.must else PREFER


def breaking_once(rule: RuleRow) -> str:
    """ "never broken", or "45 min each request"."""
    if rule.must or rule.price_minutes is None:
        return tr("never broken")
    return tr(
        "{text_for_typing} each {each}",
        text_for_typing=text_for_typing(rule.price_minutes, "duration"),
        each=rule.each,
    )


def why_locked(rule: RuleRow) -> str:
    """The reason a rule's strength cannot be changed here, or ""."""
    if rule.law and rule.must:
        return tr("{title} is law or agreement and stays a must.", title=rule.title)
    return ""


def _family(line: RuleLine) -> str:
    return line.rule.family
