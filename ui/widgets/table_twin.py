"""What a picture shows, as a table: the twin of a map or chart, for readers and for whoever wants figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from solver.language import tr
from ui import style
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.figures import many
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable

LEAST_CHARACTERS, MOST_CHARACTERS = 6, 32
STRETCHES = 110  # characters in all: narrower tables give the last column the room that is left


@dataclass(frozen=True, slots=True)
class Twin:
    """Everything a picture shows. ``title`` says which picture, ``headings`` name the columns."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class TwinDialog(QDialog):
    """The table alone; Esc goes back to the picture."""

    def __init__(self, twin: Twin, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("As a table"))
        self.resize(style.px(1100), style.px(620))
        self.table = PlainTable(twin.title, _columns(twin))
        self.table.show_rows(twin.rows)
        if twin.rows:
            self.table.selectRow(0)
        buttons = DialogButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Label(twin.title, size="title", wrap=True))
        column.addWidget(Label(many(len(twin.rows), "line"), tone="muted", size="table"))
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.table.setFocus()


def show_twin(twin: Twin, parent: QWidget) -> None:
    """Show it until it is closed."""
    dialog = TwinDialog(twin, parent)
    dialog.exec()
    dialog.deleteLater()


def _columns(twin: Twin) -> Sequence[Column]:
    """As wide as what stands in them."""
    widest = [max(map(len, texts)) for texts in zip(twin.headings, *twin.rows)]
    wide = [min(max(characters, LEAST_CHARACTERS), MOST_CHARACTERS) for characters in widest]
    if wide and sum(wide) < STRETCHES:
        wide[-1] = 0
    return [Column(heading, width) for heading, width in zip(twin.headings, wide)]
