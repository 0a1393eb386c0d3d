"""The sheet of keys (Ctrl+F1): every command of the registry with its key, by menu; type to filter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from solver.language import tr
from ui import style
from ui.actions import Actions, menu_word
from ui.key_words import key_words
from ui.widgets.dialog_buttons import DialogButtons

# Keys of the grid that depend on the data or belong to Qt, so that no action carries them.
GRID_KEYS = (
    (tr("Rota grid"), tr("Set the shift with that letter on the selected cells"), "E D M L …"),
    (tr("Rota grid"), tr("Move; extend the selection"), tr("Arrows; Shift+Arrows")),
    (tr("Rota grid"), tr("Collapse or expand a group, on its row"), tr("Left; Right")),
)


class KeySheet(QDialog):
    """Generated from the registry, so it cannot fall behind."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys and commands"))
        self.resize(style.px(760), style.px(640))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter commands"))
        self.filter.setAccessibleName(tr("Filter commands"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show_matching)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(tr("Commands and keys"))
        self.table.setHorizontalHeaderLabels([tr("Where"), tr("What it does"), tr("Key")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setColumnWidth(0, style.px(110))
        self.table.setColumnWidth(2, style.px(170))
        self._fill(actions)
        close = DialogButtons(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.table)
        column.addWidget(close)

    def _fill(self, actions: Actions) -> None:
        rows = [*GRID_KEYS]
        for spec, action in actions:
            keys = [key_words(key) for key in spec.keys]
            reason = f" {spec.missing}" if spec.missing else ""
            plain = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            rows.append((menu_word(spec.menu), f"{plain.rstrip('…')}: {spec.tip}{reason}", ", ".join(keys)))
        self.table.setRowCount(len(rows))
        for row, words in enumerate(rows):
            for column, word in enumerate(words):
                item = QTableWidgetItem(word)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, word or tr("no key"))
                self.table.setItem(row, column, item)
            self.table.setRowHeight(row, style.px(28))

    def _show_matching(self, typed: str) -> None:
        words = typed.casefold().split()
        for row in range(self.table.rowCount()):
            items = [self.table.item(row, column) for column in range(3)]
            text = " ".join(item.text() for item in items if item is not None).casefold()
            self.table.setRowHidden(row, not all(word in text for word in words))
