"""How much a rule matters: must or prefer, its price, and all preferences on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from planner.views.rule_list import RuleRow
from solver.language import tr
from ui import style
from ui.rules.model import why_locked
from ui.widgets.figures import short_duration
from ui.widgets.grouped_table import draw_text
from ui.widgets.label import Label

BAR_ROW = 17


@dataclass(frozen=True, slots=True)
class ScaleStep:
    """One price on the scale, and which rules have it: "Requests and 2 more"."""

    words: str
    minutes: int
    chosen: bool


def scale(rules: Sequence[RuleRow], selected: RuleRow) -> list[ScaleStep]:
    """Every price in use, the highest first; the selected rule names its own."""
    by_price: dict[int, list[RuleRow]] = {}
    for rule in rules:
        if rule.on and not rule.must and rule.price_minutes is not None:
            by_price.setdefault(rule.price_minutes, []).append(rule)
    return [_step(price, by_price[price], selected) for price in sorted(by_price, reverse=True)]


def _step(price: int, rules: Sequence[RuleRow], selected: RuleRow) -> ScaleStep:
    chosen = any(rule.rule_id == selected.rule_id for rule in rules)
    named = selected if chosen else rules[0]
    more = f" +{len(rules) - 1}" if len(rules) > 1 else ""
    return ScaleStep(f"{named.title}{more}", price, chosen)


class ScaleBars(QWidget):
    """A bar a price, the selected rule's in the accent; the same in words for readers."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("All preferences on one scale"))
        self._steps: list[ScaleStep] = []

    def show_steps(self, steps: list[ScaleStep]) -> None:
        self._steps = steps
        said = (f"{step.words}: {short_duration(step.minutes)}" for step in steps)
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(style.px(200), style.px(BAR_ROW) * len(self._steps))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), style.theme()
        figures, row = style.px(50), style.px(BAR_ROW)
        words = max(style.px(126), min(style.px(190), self.width() * 11 // 20))
        most = max((step.minutes for step in self._steps), default=1) or 1
        room = max(self.width() - words - figures - style.px(12), 10)
        for at, step in enumerate(self._steps):
            weight = style.SEMIBOLD if step.chosen else style.REGULAR
            box = QRect(0, at * row, words, row)
            draw_text(painter, box, step.words, "text" if step.chosen else "text2", weight)
            length = max(style.px(2), round(step.minutes / most * room))
            colour = look.accent if step.chosen else look.away.bar
            bar = QRect(words + style.px(6), box.top() + style.px(4), length, row - style.px(8))
            painter.fillRect(bar, style.colour(colour))
            place = QRect(bar.right() + style.px(6), box.top(), figures, row)
            draw_text(painter, place, short_duration(step.minutes), "text2")


class Importance(QWidget):
    """Must or prefer, and the price of a preference."""

    strength_asked = Signal(bool)  # must
    price_asked = Signal(str)  # as typed

    def __init__(self) -> None:
        super().__init__()
        self._rule: RuleRow | None = None
        self.must = QRadioButton(tr("Must: a build never breaks it"))
        self.prefer = QRadioButton(tr("Prefer"))
        self._choice = QButtonGroup(self)
        for button in (self.must, self.prefer):
            self._choice.addButton(button)
        self._choice.buttonClicked.connect(self._clicked)
        self.price = QLineEdit()
        self.price.setMaxLength(16)
        self.price.setAccessibleName(tr("What breaking it once counts"))
        self.price.setAccessibleDescription(tr("Minutes of missing cover: write 45 min or 1 h 30."))
        self.price.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.price.editingFinished.connect(self._priced)
        self.reason = Label(tone="muted", size="table", wrap=True)
        self._caption = Label(
            tr("All preferences on one scale: broken once, as bad as so much missing cover"),
            tone="muted", size="hint", wrap=True,
        )  # fmt: skip
        self.bars = ScaleBars()
        self._assemble()
        self._measure()
        style.look.changed.connect(self._measure)

    def _assemble(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(22, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.price)
        line.addWidget(Label(tr("of missing cover"), tone="second", size="table"))
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.must)
        column.addWidget(self.prefer)
        column.addLayout(line)
        for below in (self.reason, self._caption, self.bars):
            column.addWidget(below)

    def _measure(self) -> None:
        self.price.setFixedWidth(style.px(84))

    def show_rule(self, rule: RuleRow, rules: Sequence[RuleRow]) -> None:
        """Show a rule; a price half typed is kept while it has the keyboard."""
        same = self._rule is not None and self._rule.rule_id == rule.rule_id
        self._rule = rule
        (self.must if rule.must else self.prefer).setChecked(True)
        self.prefer.setText(tr("Prefer: one {each} counts as", each=rule.each))
        locked = why_locked(rule)
        for button in (self.must, self.prefer):
            button.setEnabled(not locked)
            button.setAccessibleDescription(locked)
            button.setToolTip(locked)
        self.reason.setText(locked)
        self.reason.setVisible(bool(locked))
        self.price.setEnabled(not rule.must)
        if not (same and self.price.hasFocus() and self.price.isModified()):
            self.show_price()
        steps = scale(rules, rule)
        self.bars.show_steps(steps)
        self._caption.setVisible(bool(steps))

    def show_price(self) -> None:
        """The stored price back in the field."""
        minutes = self._rule.price_minutes if self._rule else None
        self.price.setText("" if minutes is None else short_duration(minutes))
        self.price.setModified(False)

    def _clicked(self) -> None:
        if self._rule is not None and self.must.isChecked() is not self._rule.must:
            self.strength_asked.emit(self.must.isChecked())

    def _priced(self) -> None:
        if self.price.isModified():
            self.price.setModified(False)
            self.price_asked.emit(self.price.text())
            self.show_price()
