"""Which rule a trial changes, and how: its values as fields, must or preference. Nothing is stored by it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.commands.rules import ChangeRuleValue, SetStrength
from planner.views.rule_list import RuleRow, SentencePart
from solver.language import tr
from ui import style
from ui.rules.trial.sentence import NEW, OLD, ChangedSentence, Piece
from ui.rules.typed_value import CHOICE_UNITS, NotUnderstood, example, text_for_typing, typed_value
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from planner.commands.command import Command

AS_THEY_ARE = tr("The rules as they are")
MUST, PREFER = "must", "prefer"


@dataclass(frozen=True, slots=True)
class RuleChange:
    """What a trial is built under: without a rule, the rules as they are."""

    rule: RuleRow | None
    values: dict[str, Any]
    strength: str | None

    @property
    def commands(self) -> tuple[Command, ...]:
        """What keeps the change."""
        if self.rule is None:
            return ()
        rule_id = int(self.rule.rule_id)
        changed = tuple(ChangeRuleValue(rule_id, name, value) for name, value in self.values.items())
        return (*changed, SetStrength(rule_id, self.strength)) if self.strength else changed

    @property
    def changes(self) -> bool:
        return bool(self.values or self.strength)


class RuleForm(QWidget):
    """``changed`` says that another rule or value stands there."""

    changed = Signal()

    def __init__(self, rules: Sequence[RuleRow], selected: str = "") -> None:
        super().__init__()
        self._rules = {rule.rule_id: rule for rule in rules}
        self.rule = QComboBox()
        self.rule.setAccessibleName(tr("The rule to change"))
        self.rule.addItem(AS_THEY_ARE, "")
        for rule in rules:
            self.rule.addItem(f"{rule.title}: {_words(rule)}", rule.rule_id)
        self.rule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rule.setMinimumContentsLength(24)
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self.strength = Segmented(
            tr("How strongly"), ((MUST, tr("Must")), (PREFER, tr("Prefer"))), dense=True
        )
        self.sentence = ChangedSentence()
        self.heading = Label(tone="second", size="table")
        self._values = QHBoxLayout()
        self._values.setSpacing(8)
        self._assemble()
        self.rule.setCurrentIndex(max(0, self.rule.findData(selected)))
        self.rule.currentIndexChanged.connect(self._choose)
        self.strength.chosen.connect(self._moved)
        self._choose()

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        for part in (self.rule, self.heading, self.sentence):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addLayout(self._values)
        row.addWidget(self.strength)
        row.addStretch(1)
        column.addLayout(row)

    @property
    def chosen(self) -> RuleRow | None:
        return self._rules.get(str(self.rule.currentData()))

    def change(self) -> RuleChange:
        """What stands there. Raises NotUnderstood with a sentence for a value that cannot be read."""
        rule = self.chosen
        if rule is None:
            return RuleChange(None, {}, None)
        values = {part.name: value for part, value in self._typed(rule) if value != part.value}
        must = self.strength.key == MUST
        return RuleChange(rule, values, None if must is rule.must else self.strength.key)

    def _typed(self, rule: RuleRow) -> Iterator[tuple[SentencePart, object]]:
        for part in rule.parts:
            field = self.fields.get(part.name)
            if isinstance(field, QComboBox):
                yield part, field.currentData()
            elif field is not None:
                before = part.value if isinstance(part.value, int) else 0
                try:
                    yield part, typed_value(field.text(), part.unit, before)
                except NotUnderstood as problem:
                    raise NotUnderstood(f"{rule.title}, {part.label}: {problem}") from problem

    def _choose(self) -> None:
        """Fields for the rule that was chosen."""
        while item := self._values.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        rule = self.chosen
        self.strength.setVisible(rule is not None)
        for part in rule.parts if rule else ():
            if part.name and part.unit != "choices":
                self._add(part)
        if rule is not None:
            self.strength.show_key(MUST if rule.must else PREFER)
            self.strength.allow(
                PREFER, tr("{title} is law and stays a must.", title=rule.title) if rule.law else ""
            )
        self._moved()

    def _add(self, part: SentencePart) -> None:
        field: QLineEdit | QComboBox
        if part.unit in CHOICE_UNITS:
            field = QComboBox()
            for stored, shown in part.choices:
                field.addItem(shown, stored)
            field.setCurrentIndex(max(0, field.findData(part.value)))
            field.currentIndexChanged.connect(self._moved)
        else:
            value = part.value if isinstance(part.value, int) else 0
            field = QLineEdit(text_for_typing(value, part.unit))
            field.setMaxLength(24)
            field.setFixedWidth(style.px(84))
            field.setAccessibleDescription(example(part.unit))
            field.textChanged.connect(self._moved)
        field.setAccessibleName(part.label)
        self.fields[part.name] = field
        self._values.addWidget(Label(part.label, tone="second", size="table"))
        self._values.addWidget(field)

    def _moved(self) -> None:
        rule = self.chosen
        self.heading.setText(self._heading_words())
        self.sentence.setVisible(rule is not None)
        self.sentence.show_pieces([*self._pieces(rule)] if rule is not None else [])
        self.changed.emit()

    def _heading_words(self) -> str:
        try:
            change = self.change()
        except NotUnderstood as problem:
            return str(problem)
        if change.rule is None:
            return tr("The draft is built under the rules that are in use.")
        return (
            tr("You changed one rule")
            if change.changes
            else tr("Change a value, or build under it as it is.")
        )

    def _pieces(self, rule: RuleRow) -> Iterator[Piece]:
        for part in rule.parts:
            field = self.fields.get(part.name)
            now = field.currentText() if isinstance(field, QComboBox) else field.text() if field else ""
            shown = _field_text(part)
            if field is None or now.strip() == shown:
                yield Piece(part.text)
            else:
                yield from (Piece(part.text, OLD), Piece(" "), Piece(now.strip(), NEW))
        must = self.strength.key == MUST
        if must is rule.must:
            yield Piece(f" ({self.strength.key})")
        else:
            was = MUST if rule.must else PREFER
            yield from (Piece(" "), Piece(was, OLD), Piece(" "), Piece(self.strength.key, NEW))


def _field_text(part: SentencePart) -> str:
    if part.unit in CHOICE_UNITS:
        return dict(part.choices).get(str(part.value), "")
    return text_for_typing(part.value if isinstance(part.value, int) else 0, part.unit)


def _words(rule: RuleRow) -> str:
    return "".join(part.text for part in rule.parts)
