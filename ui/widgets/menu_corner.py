"""The right end of the menu bar: the example-data mark, the go-to box, who is planning."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QPushButton, QSizePolicy, QWidget

from solver.language import tr
from ui import icons, style
from ui.key_words import key_words
from ui.widgets.label import Chip, Label

AROUND_A_MENU = 24  # of the style sheet's padding and Qt's spacing, at any size of text
WIDE, LEAST = 380, 76  # of the box: with its words, and with no more than its key


class GoToButton(QPushButton):
    """Looks like a search box; opens the go-to box."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setObjectName("goTo")
        self.setAccessibleName(tr("Go to"))
        self.setToolTip(action.toolTip())
        self._key = key_words(action.shortcut())
        self.clicked.connect(action.trigger)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(style.px(WIDE), style.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(LEAST), style.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, painter = style.theme(), QPainter(self)
        size = style.px(14)
        icons.draw(painter, "search", QRectF(style.px(8), (self.height() - size) / 2, size, size), look.muted)
        painter.setFont(style.font(style.TABLE))
        painter.setPen(style.colour(look.muted))
        words = self.rect().adjusted(style.px(30), 0, -style.px(8), 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignRight, self._key)
        room = words.width() - painter.fontMetrics().horizontalAdvance(self._key) - style.px(8)
        text = painter.fontMetrics().elidedText(
            tr("Go to a person, date or command"), Qt.TextElideMode.ElideRight, max(0, room)
        )
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, text)


class MenuCorner(QWidget):
    """Sits in the menu bar's corner on every screen."""

    def __init__(self, go_to: QAction) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 12, 3)
        row.setSpacing(12)
        self.example = Chip("Example data", "warn")
        self.example.setVisible(False)
        self.user = Label(tone="second", size="table")
        row.addWidget(self.example)
        self._go_to = GoToButton(go_to)
        row.addWidget(self._go_to)
        row.addWidget(self.user)

    def sizeHint(self) -> QSize:
        """Asked by the menu bar whenever it lays itself out: what the menus leave, so that none of them is
        covered, but no more than the box can use."""
        whole, least, bar = super().sizeHint(), self.minimumSizeHint(), self.parentWidget()
        if isinstance(bar, QMenuBar):
            whole.setWidth(max(least.width(), min(whole.width(), bar.width() - _width_of_menus(bar))))
        return whole

    def show_facts(self, *, example_data: bool, user: str) -> None:
        before = self.sizeHint()
        self.example.setVisible(example_data)
        self.user.setText(user)
        self.user.setVisible(bool(user))
        if self.isVisible() and self.sizeHint() != before:
            self.hide()  # the menu bar gives its corner room when that is shown, and at no other time
            self.show()


def _width_of_menus(bar: QMenuBar) -> int:
    """Reckoned, for the bar is asking while it lays them out."""
    letters, shown = bar.fontMetrics(), Qt.TextFlag.TextShowMnemonic
    words = sum(letters.size(shown, menu.text()).width() for menu in bar.actions())
    return words + AROUND_A_MENU * (len(bar.actions()) + 1)
