"""Review week: the list beside the rota. Enter on an item shows its cell; the list stays and keeps up."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.rota.reviewing import ReviewItem
from ui.spoken_dates import short_date
from ui.widgets.button import ActionButton
from ui.widgets.dialog_buttons import DialogButtons
from ui.widgets.figures import many
from ui.widgets.grouped_model import Group, GroupedModel
from ui.widgets.grouped_table import GroupedTable
from ui.widgets.label import Label

DAY_WIDTH, WHO_WIDTH = 92, 150


class ReviewModel(GroupedModel):
    """Items under the headings that say what to do with them."""

    headings = (tr("Day"), tr("Who"), tr("What"))

    def key(self, row: object) -> Hashable:
        return row

    def shown(self, row: object, column: int) -> str:
        if not isinstance(row, ReviewItem):
            return ""
        return (short_date(row.day) if row.day else "", row.who, row.words)[column]


class ReviewTable(GroupedTable):
    """The sentences take the room that day and name leave."""

    def column_widths(self, room: int) -> list[int]:
        day, who = style.px(DAY_WIDTH), style.px(WHO_WIDTH)
        return [day, who, max(style.px(160), room - day - who)]


class ReviewWindow(QDialog):
    """``asked`` carries the item whose cell is to be shown."""

    asked = Signal(object)  # ReviewItem

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Review"))
        self.resize(style.px(820), style.px(600))
        self.heading, self.summary = Label(size="title"), Label(tone="second", wrap=True)
        self.table = ReviewTable(ReviewModel(), tr("To look at before publishing"))
        self.table.opened.connect(self._ask)
        buttons = DialogButtons()
        show = buttons.addButton(tr("Show the cell"), QDialogButtonBox.ButtonRole.ActionRole)
        show.setAutoDefault(False)
        show.clicked.connect(self._ask)
        publish = ActionButton(actions["plan.publish"], word=tr("Publish…"))
        buttons.addButton(publish, QDialogButtonBox.ButtonRole.AcceptRole)
        # The command's own key is the main window's, which is not in front.
        QShortcut(actions["plan.publish"].shortcut(), self).activated.connect(publish.click)
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(style.GAP[2])
        for widget in (self.heading, self.summary):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    def show_items(self, title: str, items: Sequence[ReviewItem]) -> None:
        """Everything to look at; the item with the keyboard keeps it."""
        self.heading.setText(tr("Review {title}", title=title))
        things = many(len(items), "thing") if items else tr("Nothing")
        self.summary.setText(
            tr("{things} to look at before it is published. Enter shows the cell.", things=things)
        )
        groups = [Group(heading, tuple(rows)) for heading, rows in groupby(items, key=_heading)]
        self.table.show_groups(groups)
        if self.table.current_key() is None:
            self.table.go_to_first()

    def _ask(self) -> None:
        item = self.table.current_key()
        if isinstance(item, ReviewItem):
            self.asked.emit(item)


def _heading(item: ReviewItem) -> str:
    return item.heading
