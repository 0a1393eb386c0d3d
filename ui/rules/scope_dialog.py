"""To whom a rule applies: everyone, or those who are ticked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.views.rule_list import RuleRow
from planner.views.rule_scopes import RuleScopes, ScopeKindRow
from solver.language import tr
from ui import style
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.label import Label

EVERYONE = "everyone"


class ScopeDialog(QDialog):
    """``kind`` and ``names`` are what was chosen."""

    def __init__(self, rule: RuleRow, scopes: RuleScopes, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Who it applies to"))
        self._scopes = scopes
        self._held = {rule.scope_kind: set(rule.scope_names)}
        self.kinds, self.list = QComboBox(), QListWidget()
        self.kinds.setAccessibleName(tr("How the people are named"))
        for kind in scopes.kinds:
            self.kinds.addItem(kind.title, kind.kind)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(rule.scope_kind)))
        self.list.setAccessibleName(tr("Those it applies to"))
        self.said = Label(tone="muted", size="table")
        kinds = QDialogButtonBox.StandardButton
        self.buttons = DialogButtons(kinds.Save | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(kinds.Save).setShortcut("Ctrl+Return")
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Label(rule.title, size="title", wrap=True))
        for widget in (self.kinds, self.list, self.said, self.buttons):
            column.addWidget(widget)
        self.kinds.currentIndexChanged.connect(self._fill)
        self.list.itemChanged.connect(self._count)
        self._fill()
        self.resize(style.px(380), style.px(440))

    @property
    def kind(self) -> str:
        return str(self.kinds.currentData())

    @property
    def names(self) -> tuple[str, ...]:
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)

    def _fill(self) -> None:
        """The names of the chosen kind, ticked as they were."""
        kind = self._kind_row()
        held = self._held.get(kind.kind, set())
        self.list.blockSignals(True)
        self.list.clear()
        for name, text in kind.choices:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in held else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setEnabled(kind.kind != EVERYONE)
        self._count()

    def _count(self) -> None:
        count = len(self.names)
        everyone = self.kind == EVERYONE
        ticked = tr("{count} ticked", count=count) if count else tr("Tick at least one")
        self.said.setText(tr("Everyone in the team") if everyone else ticked)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(everyone or count > 0)

    def _kind_row(self) -> ScopeKindRow:
        return next(row for row in self._scopes.kinds if row.kind == self.kind)
