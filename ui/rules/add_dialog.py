"""Choose a rule of the catalogue to add: type to find it, read its sentence, Enter adds it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.views.rule_list import RuleKind
from solver.language import tr
from ui import style
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.filter_field import FilterField
from ui.widgets.label import Label
from ui.widgets.row_delegate import TwoPartDelegate

_KEY, _SENTENCE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2


class AddRuleDialog(QDialog):
    """``kind`` is the rule that was chosen. One that is there already may be added again, for others."""

    def __init__(self, kinds: tuple[RuleKind, ...], there: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Add a rule"))
        self._kinds = {kind.key: kind for kind in kinds}
        self.filter = FilterField(tr("Find a rule"))
        self.filter.setMaximumWidth(16_777_215)
        self.filter.setMinimumWidth(style.px(200))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Rules to add"))
        self.list.setItemDelegate(TwoPartDelegate(self.list))
        for kind in kinds:
            self._add(kind, kind.key in there)
        self.sentence = Label(tone="second", wrap=True)
        self.sentence.setMinimumHeight(style.px(56))
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = DialogButtons(QDialogButtonBox.StandardButton.Cancel)
        self.add = self.buttons.addButton(tr("Add rule"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        for widget in (self.filter, self.list, self.sentence, self.buttons):
            column.addWidget(widget)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.list.currentItemChanged.connect(self._show)
        self.list.itemActivated.connect(self.accept)
        self.list.setCurrentRow(0)
        self.resize(style.px(520), style.px(520))

    @property
    def kind(self) -> RuleKind | None:
        chosen = [item.data(_KEY) for item in self.list.selectedItems() if not item.isHidden()]
        return self._kinds.get(str(chosen[0])) if chosen else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the filter move in the list, Enter adds, Esc with nothing typed closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.kind is not None:
                self.accept()
                return True
            if event.key() == Qt.Key.Key_Escape and not self.filter.text():
                self.reject()
                return True
        return super().eventFilter(watched, event)

    def _add(self, kind: RuleKind, there: bool) -> None:
        item = QListWidgetItem(kind.title)
        item.setData(Qt.ItemDataRole.UserRole, tr("in the set") if there else "")
        item.setData(_KEY, kind.key)
        item.setData(_SENTENCE, kind.sentence)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{kind.title}: {kind.sentence}")
        self.list.addItem(item)

    def _rows(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._rows():
            searched = f"{item.text()} {item.data(_SENTENCE)}".casefold()
            item.setHidden(not all(word in searched for word in words))
        shown = [item for item in self._rows() if not item.isHidden()]
        if shown:
            self.list.setCurrentItem(shown[0])
        self._show()

    def _step(self, by: int) -> None:
        shown = [item for item in self._rows() if not item.isHidden()]
        current = self.list.currentItem()
        if shown:
            at = shown.index(current) + by if current in shown else 0
            self.list.setCurrentItem(shown[max(0, min(at, len(shown) - 1))])

    def _show(self) -> None:
        kind = self.kind
        self.sentence.setText(kind.sentence if kind else tr("No rule has these words. Esc clears them."))
        self.add.setEnabled(kind is not None)
