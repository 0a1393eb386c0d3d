"""What is not assigned: each item with its verified reason in words, and a remedy where one was verified."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.views.day_plan import UnassignedItem
from solver.language import tr
from ui import style
from ui.day import words
from ui.day.blocks import draw_face
from ui.day.remedies import Offer, RemedyRow
from ui.day.wrapping import wrapped
from ui.widgets.focus_ring import FocusRing
from ui.widgets.grouped_model import Index
from ui.widgets.grouped_table import draw_text
from ui.widgets.label import Label

ROLE = Qt.ItemDataRole
LEAST_CARD = 420  # two columns only where each is at least so wide
LINES = 2  # of a reason
SEVERAL_STEPS = ("handed_over", "meal_moved")  # remedies that move somebody's stop first
BUTTONS = 28  # pixels for the ways out
WORDS = 48  # pixels to the left of a card's words
NOTHING_HELPS = tr("Nothing was found that would help on this day.")
LOOKING = tr("Looking for what would help …")
_NOWHERE = QModelIndex()


class TrayModel(QAbstractListModel):
    """The items in the order of the plan."""

    def __init__(self) -> None:
        super().__init__()
        self.items: tuple[UnassignedItem, ...] = ()

    def show_items(self, items: tuple[UnassignedItem, ...]) -> None:
        if items != self.items:
            self.beginResetModel()
            self.items = items
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return (
            super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else super().flags(index)
        )

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == ROLE.DisplayRole:
            return f"{item.label} {item.title}".strip()
        return spoken(item) if role == ROLE.AccessibleTextRole else None


def spoken(item: UnassignedItem) -> str:
    """A whole card in a sentence or two."""
    return f"{heading(item)}: {item.reason}{would_help(item)}"


def would_help(item: UnassignedItem) -> str:
    """What the plan found, as a sentence."""
    return tr(" Would help: {remedy}.", remedy=item.remedy) if item.remedy else ""


def reason_words(item: UnassignedItem) -> str:
    """The reason, and what would help where it takes more than one step and so has no button; days that were
    planned by an earlier version do not say which kind of remedy theirs is."""
    no_button = item.remedy_code in ("", *SEVERAL_STEPS)
    return f"{item.reason}{would_help(item)}" if no_button else item.reason


def heading(item: UnassignedItem) -> str:
    """ "8 Oxford Road shops, patrol due 20:30", without repeating what the face shows."""
    title = item.title[:1].upper() + item.title[1:]
    return title or words.item_words(item)


class CardDelegate(QStyledItemDelegate):
    """The face of the item, its title, its reason in at most two lines, and room for its ways out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else QSize(style.px(LEAST_CARD), card_height())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """The buttons stand at the foot of their card, under the reason."""
        box, high = QRect(option.rect), style.px(BUTTONS)
        left = box.left() + style.px(WORDS)
        editor.setGeometry(left, box.bottom() - high - style.px(4), box.right() - left - style.px(12), high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, look, box = index.model(), style.theme(), QRect(option.rect)
        if not isinstance(model, TrayModel):
            return
        item = model.items[index.row()]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, style.colour(look.accent_tint if chosen else look.surface))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, style.colour(look.line))
        painter.fillRect(box.right(), box.top(), 1, box.height(), style.colour(look.line))
        face = QRectF(box.left() + style.px(12), box.top() + style.px(8), style.px(26), style.px(18))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_face(painter, item.kind, item.label if len(item.label) <= 2 else "", face)
        painter.restore()
        _draw_words(painter, box.adjusted(style.px(WORDS), style.px(8), -style.px(12), 0), item)
        if chosen and option.widget.hasFocus():
            painter.fillRect(box.left(), box.top(), 3, box.height(), style.colour(look.accent))


def _draw_words(painter: QPainter, box: QRect, item: UnassignedItem) -> None:
    line = QFontMetrics(style.font(style.TABLE)).height()
    draw_text(painter, QRect(box.left(), box.top(), box.width(), line), heading(item), weight=style.MEDIUM)
    top = box.top() + line + style.px(2)
    for words_of_line in wrapped(reason_words(item), box.width(), LINES):
        draw_text(painter, QRect(box.left(), top, box.width(), line), words_of_line, "text2")
        top += line


def card_height() -> int:
    """A title, the lines of a reason, a row of buttons, and room around them."""
    lines = QFontMetrics(style.font(style.TABLE)).height() * (1 + LINES)
    return lines + style.px(BUTTONS) + style.px(20)


class Tray(QListView):
    """Cards in one column or two. ``moved`` says that another one has the keyboard, ``drag_asked`` that one
    is dragged."""

    moved = Signal()
    drag_asked = Signal(object)  # UnassignedItem

    def __init__(self) -> None:
        super().__init__()
        self.cards = TrayModel()
        self.cards.setParent(self)
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(self))
        self.setAccessibleName(tr("Not assigned"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setDragEnabled(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        FocusRing(self)
        style.look.changed.connect(self._measure)

    def show_items(self, items: tuple[UnassignedItem, ...]) -> None:
        """Show the items; the place in the list stays."""
        at = self.currentIndex().row()
        self.cards.show_items(items)
        self._measure()
        if items and at >= 0 and not self.currentIndex().isValid():
            self.go_to(min(at, len(items) - 1))

    def current(self) -> UnassignedItem | None:
        index = self.currentIndex()
        return self.cards.items[index.row()] if index.isValid() else None

    def go_to(self, number: int) -> None:
        """Give a card the keyboard's place, without taking the focus."""
        index = self.cards.index(number, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def columns(self) -> int:
        return 2 if self._room() >= 2 * style.px(LEAST_CARD) else 1

    def _room(self) -> int:
        """Of a row of cards: without the scroll bar, for which Qt keeps a place whether or not it is shown;
        and a card as wide as the view would be wrapped."""
        return self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width() - 1

    def wanted_height(self) -> int:
        """Room for two rows of cards, or for as many as there are."""
        rows = -(-len(self.cards.items) // self.columns())
        return max(1, min(rows, 2)) * card_height()

    def show_offers(self, unplaced_id: int, offers: Sequence[Offer]) -> None:
        """Put the ways out of a card under its reason."""
        for at, item in enumerate(self.cards.items):
            if item.unplaced_id == unplaced_id:
                nothing = "" if item.remedy else NOTHING_HELPS
                self.setIndexWidget(self.cards.index(at, 0), RemedyRow(heading(item), offers, nothing))

    def say_of_rest(self, words: str) -> None:
        """Put words where the ways out of a card are not known."""
        for at in range(len(self.cards.items)):
            if self.offers_of(at) is None:
                self.setIndexWidget(self.cards.index(at, 0), Label(words, tone="muted", size="table"))

    def offers_of(self, number: int) -> RemedyRow | None:
        """The buttons of a card; None while they are not known."""
        row = self.indexWidget(self.cards.index(number, 0))
        return row if isinstance(row, RemedyRow) else None

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Cards go to the chart, which knows what may be done with them."""
        item = self.current()
        if item is not None:
            self.drag_asked.emit(item)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.items:
            self.go_to(0)
        self.moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.moved.emit()

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        self.setGridSize(QSize(self._room() // self.columns(), card_height()))
