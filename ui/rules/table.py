"""The list of rules: switch with Space, move to a value with Tab, type, Enter."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from planner.views.rule_list import RuleRow, SentencePart
from solver.language import tr
from ui import style
from ui.rules import sentence
from ui.rules.model import ON, RULE, STRENGTH, RuleModel
from ui.rules.painting import CELL_PADDING, RuleDelegate, sentence_width, strength_box
from ui.rules.typed_value import CHOICE_UNITS, example, text_for_typing
from ui.rules.value_editor import ValueEditor
from ui.widgets.choice_popup import ChoicePopup
from ui.widgets.grouped_model import Index
from ui.widgets.grouped_table import ROW_HEIGHT, GroupedTable

LEAST_SENTENCE = 300
_KEYS_OF_OURS = (Qt.Key.Key_M, Qt.Key.Key_F)  # with Alt: must and prefer, not the File menu


class TakesValue(Protocol):
    """Stores what was typed or chosen for a value; False when it was refused and said so."""

    def __call__(self, rule: RuleRow, part: SentencePart, given: str | tuple[str, ...]) -> bool: ...


class RuleTable(GroupedTable):
    """Rules under their families, values changed in place."""

    switch_asked = Signal()
    strength_asked = Signal(bool)  # must

    def __init__(self, model: RuleModel, take: TakesValue) -> None:
        self.rules, self._take = model, take
        super().__init__(model, tr("Rules"))
        self.delegate = RuleDelegate(model, self)
        self.setItemDelegate(self.delegate)
        self.editor = ValueEditor(self.viewport())
        self.editor.taken.connect(self._typed)
        self.editor.left.connect(self.setFocus)
        self.verticalScrollBar().valueChanged.connect(self.editor.give_up)
        self.viewport().setMouseTracking(True)

    # Layout -----------------------------------------------------------------------------------------

    def column_widths(self, room: int) -> list[int]:
        """The sentence keeps its room: who and how much give way first, the inspector tells them too."""
        first, scope, price, result = (style.px(one) for one in (46, 150, 190, 140))
        strength = strength_box(QRect()).width() + 2 * style.px(CELL_PADDING)
        least = style.px(LEAST_SENTENCE)
        if room - first - strength - scope - price - result < least:
            price = 0
        if room - first - strength - scope - price - result < least:
            scope = 0
        words = max(room - first - strength - scope - price - result, style.px(120))
        return [first, words, strength, scope, price, result]

    def row_height(self, row: int) -> int:
        rule = self.rules.rule_at(row)
        if rule is None:
            return style.px(ROW_HEIGHT)
        laid = sentence.lay_out(rule.parts, sentence_width(self.columnWidth(RULE)))
        return max(style.px(ROW_HEIGHT), laid.height + style.px(6))

    # The value with the keyboard --------------------------------------------------------------------

    def current_rule(self) -> RuleRow | None:
        return self.rules.rule_at(self.currentIndex().row())

    def current_value(self) -> SentencePart | None:
        """The field with the keyboard; None while the whole rule has it."""
        rule = self.current_rule()
        values = sentence.values_of(rule.parts) if rule else ()
        return values[self.delegate.chosen_value] if 0 <= self.delegate.chosen_value < len(values) else None

    def choose_value(self, value: int) -> bool:
        """Give a field of the current rule the keyboard; −1 gives it back to the rule."""
        rule = self.current_rule()
        values = sentence.values_of(rule.parts) if rule else ()
        if not -1 <= value < len(values):
            return False
        self.delegate.chosen_value = value
        self.viewport().update()
        return True

    def currentChanged(self, current: Index, previous: Index) -> None:
        if current.row() != previous.row():
            self.delegate.chosen_value = -1
        super().currentChanged(current, previous)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes through the values of the rule, then on to the next part of the window."""
        if self.choose_value(self.delegate.chosen_value + (1 if forwards else -1)):
            return True
        self.choose_value(-1)
        return super().focusNextPrevChild(forwards)

    def value_box(self) -> QRect:
        """Where the field with the keyboard stands in the viewport."""
        rule = self.current_rule()
        if rule is None:
            return QRect()
        cell = self.visualRect(self.rules.index(self.currentIndex().row(), RULE))
        laid = sentence.lay_out(rule.parts, sentence_width(cell.width()))
        top = cell.top() + (cell.height() - laid.height) // 2
        box = laid.value_box(self.delegate.chosen_value)
        return box.translated(cell.left() + style.px(CELL_PADDING), top)

    # Editing ----------------------------------------------------------------------------------------

    def edit_value(self, typed: str = "") -> None:
        """Open the field with the keyboard, or the first one of the rule."""
        rule = self.current_rule()
        if rule is None:
            return
        if self.current_value() is None:
            self.choose_value(0)
        part = self.current_value()
        if part is None:
            return
        self.scrollTo(self.currentIndex())
        if part.unit in CHOICE_UNITS:
            self._open_choices(rule, part)
        elif isinstance(part.value, int):
            name = f"{rule.title}: {part.label}"
            self.editor.open_over(
                self.value_box(), name, text_for_typing(part.value, part.unit), example(part.unit), typed
            )

    def _open_choices(self, rule: RuleRow, part: SentencePart) -> None:
        held = part.value if isinstance(part.value, tuple) else (str(part.value),)
        heading = f"{rule.title}: {part.label}"
        # Child of the window, not of the table: Space would switch the rule in place of ticking.
        popup = ChoicePopup(heading, part.choices, held, self.window(), several=part.unit == "choices")
        popup.chosen.connect(self._chosen)
        box = self.value_box()
        popup.open_at(self.viewport().mapToGlobal(QPoint(box.left(), box.bottom() + 2)))

    def _typed(self, text: str, step: int) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        rule, part = self.current_rule(), self.current_value()
        if rule is None or part is None:
            return
        if text and not self._take(rule, part, text):
            return
        if step and self.choose_value(self.delegate.chosen_value + step) and self.current_value() is not None:
            self.edit_value()

    def _chosen(self, names: tuple[str, ...]) -> None:
        rule, part = self.current_rule(), self.current_value()
        if rule is not None and part is not None:
            self._take(rule, part, names)

    # Keys and mouse ---------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
            and event.key() in _KEYS_OF_OURS
        ):
            event.accept()  # else Alt+F would be the File menu's as well, and Qt would do neither
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in _KEYS_OF_OURS:
            self.strength_asked.emit(event.key() == Qt.Key.Key_M)
        elif self.current_rule() is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_value()
        elif event.key() == Qt.Key.Key_Escape and self.delegate.chosen_value >= 0:
            self.choose_value(-1)
        elif self._starts_typing(event):
            self.edit_value(event.text())
        else:
            super().keyPressEvent(event)

    def _starts_typing(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return plain and event.text().isdigit() and self.current_rule() is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        rule = self.rules.rule_at(index.row())
        if rule is None or event.button() != Qt.MouseButton.LeftButton:
            return
        cell = self.visualRect(index)
        if index.column() == ON:
            self.switch_asked.emit()
        elif index.column() == STRENGTH:
            self._press_strength(strength_box(cell), event.position().toPoint())
        elif index.column() == RULE:
            self.choose_value(self._value_under(index, event.position().toPoint()))
            if self.delegate.chosen_value >= 0:
                self.edit_value()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a switch are two clicks; they do not open anything else."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        over = index.column() in (ON, STRENGTH) and self.rules.rule_at(index.row()) is not None
        over = over or self._value_under(index, event.position().toPoint()) >= 0
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _press_strength(self, box: QRect, place: QPoint) -> None:
        rule = self.current_rule()
        must = place.x() < box.center().x()
        if rule is not None and box.contains(place) and rule.must is not must:
            self.strength_asked.emit(must)

    def _value_under(self, index: QModelIndex, place: QPoint) -> int:
        rule = self.rules.rule_at(index.row())
        if rule is None or index.column() != RULE:
            return -1
        cell = self.visualRect(index)
        laid = sentence.lay_out(rule.parts, sentence_width(cell.width()))
        top = cell.top() + (cell.height() - laid.height) // 2
        return laid.value_at(place.x() - cell.left() - style.px(CELL_PADDING), place.y() - top)
