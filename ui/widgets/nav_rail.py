"""The rail at the left: the places of the window, one below the other, with a count where things wait."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from solver.language import tr
from ui import icons, style
from ui.plain_text import plain

WORD = 18  # the height of the word's line
LEAST_ICON = 12  # pixels: below it an icon is a blot
_CENTRE = Qt.AlignmentFlag.AlignCenter


class NavButton(QAbstractButton):
    """One place: icon over word, a badge with a count, a bar at the left while it is in front."""

    def __init__(self, key: str, text: str, icon_name: str, reason: str = "") -> None:
        super().__init__()
        self.key = key
        self.icon_name = icon_name
        self.reason = reason
        self.count = 0
        self.setText(text)
        self.setCheckable(True)
        self.setEnabled(not reason)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._describe()

    def set_count(self, count: int) -> None:
        if count != self.count:
            self.count = count
            self._describe()
            self.update()

    def _describe(self) -> None:
        waiting = tr(", {count} waiting", count=self.count) if self.count else ""
        self.setAccessibleName(f"{self.text()}{waiting}")
        self.setAccessibleDescription(self.reason)
        self.setToolTip(plain(self.reason))

    def sizeHint(self) -> QSize:
        return QSize(style.px(style.NAV_WIDTH) - 1, style.px(56))

    def minimumSizeHint(self) -> QSize:
        """Large text on a low screen leaves little room for the icon, and at last none."""
        return QSize(self.sizeHint().width(), style.px(24))

    @property
    def icon_size(self) -> int:
        """As large as the design's where there is room above the word; 0 where it could not be made out."""
        size = min(style.px(20), self.height() - style.px(WORD) - style.px(2))
        return size if size >= LEAST_ICON else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        look = style.theme()
        painter = QPainter(self)
        ink = look.text2
        if self.isChecked():
            painter.fillRect(self.rect(), style.colour(look.accent_tint))
            painter.fillRect(0, 0, 3, self.height(), style.colour(look.accent))
            ink = look.accent
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect(), style.colour(look.sunken))
        if not self.isEnabled():
            ink = look.muted
        size, word = self.icon_size, style.px(WORD)
        gap = max(0, min(style.px(3), self.height() - size - word)) if size else 0
        top = (self.height() - size - gap - word) / 2
        box = QRectF((self.width() - size) / 2, top, size, size)
        if size:
            icons.draw(painter, self.icon_name, box, ink)
        painter.setPen(style.colour(ink))
        painter.setFont(style.font(style.HINT, style.SEMIBOLD if self.isChecked() else style.MEDIUM))
        painter.drawText(QRectF(0, top + size + gap, self.width(), word), _CENTRE, self.text())
        if self.count:
            self._draw_badge(painter, box)
        if self.hasFocus():
            painter.setPen(style.colour(look.accent))
            painter.drawRect(QRectF(1, 1, self.width() - 3, self.height() - 3))
            painter.drawRect(QRectF(2, 2, self.width() - 5, self.height() - 5))

    def _draw_badge(self, painter: QPainter, icon: QRectF) -> None:
        look = style.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = str(self.count) if self.count < 100 else "99+"
        painter.setFont(style.font(style.HINT, style.BOLD))
        width = max(style.px(16), painter.fontMetrics().horizontalAdvance(words) + style.px(8))
        left = min(max(icon.right(), self.width() / 2 + style.px(10)) - style.px(4), self.width() - width - 2)
        badge = QRectF(left, max(1.0, icon.top() - style.px(5)), width, style.px(16))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(look.danger))
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        painter.setPen(style.colour(look.surface))
        painter.drawText(badge, _CENTRE, words)


class NavRail(QFrame):
    """The places in order, the last one at the foot. ``chosen`` carries a place's key."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("nav")
        self.setAccessibleName(tr("Places"))
        self._measure()
        style.look.changed.connect(self._measure)
        self.buttons: dict[str, NavButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 1, 8)
        self._column.setSpacing(0)

    def _measure(self) -> None:
        self.setFixedWidth(style.px(style.NAV_WIDTH))

    def add(self, key: str, text: str, icon_name: str, reason: str = "") -> None:
        """Append a place; with a reason it is shown as not available."""
        button = NavButton(key, text, icon_name, reason)
        self.buttons[key] = button
        self._group.addButton(button)
        self._column.addWidget(button)
        button.clicked.connect(self._choose)

    def add_stretch(self) -> None:
        """The next place stands at the foot."""
        self._column.addStretch(1)

    def show_current(self, key: str) -> None:
        self.buttons[key].setChecked(True)

    def _choose(self) -> None:
        sender = self.sender()
        if isinstance(sender, NavButton):
            self.chosen.emit(sender.key)

    def first_focus(self) -> QWidget:
        checked = self._group.checkedButton()
        return checked if checked is not None else self
