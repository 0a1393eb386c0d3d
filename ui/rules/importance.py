"""How much a rule matters: must or prefer, its price, and all preferences on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.views.rule_list import RuleRow
from solver.language import tr
from ui import style
from ui.rules.model import why_locked
from ui.widgets.figures import short_duration
from ui.widgets.grouped_table import draw_text
from ui.widgets.label import Label

BAR_ROW = 17
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


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
    """A bar a price, the selected rule's in the accent; the same in words for readers. A name too long for
    its side goes on in the next line."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("All preferences on one scale"))
        self._steps: list[ScaleStep] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_steps(self, steps: list[ScaleStep]) -> None:
        self._steps = steps
        said = (f"{step.words}: {short_duration(step.minutes)}" for step in steps)
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = style.px(200)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights(width))

    def _names_width(self, width: int) -> int:
        """Half and a little more: the bars need room to be told apart."""
        return width * 11 // 20

    def _heights(self, width: int) -> list[int]:
        """Of each row: of the name in the weight it is drawn in."""
        names, least = self._names_width(width), style.px(BAR_ROW)
        return [max(least, _name_height(step, names)) for step in self._steps]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), style.theme()
        figures, line, top = style.px(50), style.px(BAR_ROW), 0
        names = self._names_width(self.width())
        most = max((step.minutes for step in self._steps), default=1) or 1
        room = max(self.width() - names - figures - style.px(12), 10)
        for step, height in zip(self._steps, self._heights(self.width())):
            painter.setFont(_name_font(step))
            painter.setPen(style.colour(look.text if step.chosen else look.text2))
            painter.drawText(QRect(0, top, names, height), _WRAPPED, step.words)
            length = max(style.px(2), round(step.minutes / most * room))
            colour = look.accent if step.chosen else look.away.bar
            bar = QRect(names + style.px(6), top + style.px(4), length, line - style.px(8))
            painter.fillRect(bar, style.colour(colour))
            place = QRect(bar.right() + style.px(6), top, figures, line)
            draw_text(painter, place, short_duration(step.minutes), "text2")
            top += height


def _name_font(step: ScaleStep) -> QFont:
    return style.font(style.TABLE, style.SEMIBOLD if step.chosen else style.REGULAR)


def _name_height(step: ScaleStep, width: int) -> int:
    box = QRect(0, 0, width, 10_000)
    return QFontMetrics(_name_font(step)).boundingRect(box, _WRAPPED, step.words).height() + style.px(2)


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
