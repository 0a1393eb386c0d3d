"""Buttons that show an action: its word, its key in a quiet tone, and why it cannot be done now."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from ui import icons, style
from ui.key_words import key_words

LOOKS = ("", "primary", "danger", "quiet", "small")


class Button(QPushButton):
    """A push button with an optional icon at the left and its key at the right of the word.

    The key is drawn quieter than the word. ``look`` is one of `LOOKS`.
    """

    def __init__(self, text: str = "", *, look: str = "", icon_name: str = "", key: str = "") -> None:
        super().__init__(text)
        self.setProperty("look", look)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.icon_name = icon_name
        self.key = key
        self.menu_mark = False
        self.key_shown = True  # the toolbar hides keys first when room is short
        self._measure()
        style.look.changed.connect(self._measure)

    def _measure(self) -> None:
        if self.icon_name and not self.text():
            self.setFixedWidth(style.px(30))
        self.updateGeometry()

    def set_key_shown(self, shown: bool) -> None:
        if shown != self.key_shown:
            self.key_shown = shown
            self.updateGeometry()
            self.update()

    def set_key(self, key: str) -> None:
        """Another key of its own for the same word."""
        if key != self.key:
            self.key = key
            self.updateGeometry()
            self.update()

    def key_room(self) -> int:
        """What the key takes when it is shown."""
        if not self.key:
            return 0
        return self._key_metrics().horizontalAdvance(self.key) + style.px(8)

    def _shown_key(self) -> str:
        return self.key if self.key_shown else ""

    def _key_metrics(self) -> QFontMetrics:
        return QFontMetrics(style.font(style.HINT))

    def _word(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = hint.width()
        if self.icon_name and self.text():
            width += style.px(22)
        if self.key_shown:
            width += self.key_room()
        if self.menu_mark:
            width += style.px(18)
        return QSize(width, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _inks(self) -> tuple[str, str]:
        look = style.theme()
        if not self.isEnabled():
            return look.muted, look.muted
        if self.property("look") == "primary":
            return look.on_accent, look.on_accent
        if self.property("look") == "danger":
            return look.danger, look.danger
        return look.text, look.muted

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        self._draw_parts(painter)

    def _draw_parts(self, painter: QPainter) -> None:
        ink, quiet = self._inks()
        word, key = self._word(), self._shown_key()
        metrics = self.fontMetrics()
        word_width = metrics.horizontalAdvance(word)
        key_width = self._key_metrics().horizontalAdvance(key) if key else 0
        icon_size = style.px(16)
        total = word_width + (style.px(8) + key_width if key else 0)
        total += (icon_size + (style.px(6) if word else 0)) if self.icon_name else 0
        total += style.px(18) if self.menu_mark else 0
        left = max(style.px(6), (self.width() - total) // 2)
        if self.icon_name:
            box = QRectF(left, (self.height() - icon_size) / 2, icon_size, icon_size)
            icons.draw(painter, self.icon_name, box, ink)
            left += icon_size + (style.px(6) if word else 0)
        painter.setFont(self.font())
        painter.setPen(style.colour(ink))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(left, 0, word_width + 2, self.height()), middle, word)
        left += word_width + style.px(8)
        if key:
            painter.setFont(style.font(style.HINT))
            painter.setPen(style.colour(quiet))
            painter.drawText(QRect(left, 0, key_width + 2, self.height()), middle, key)
            left += key_width + style.px(8)
        if self.menu_mark:
            size = style.px(14)
            icons.draw(painter, "chevron-down", QRectF(left - 2, (self.height() - size) / 2, size, size), ink)


class ActionButton(Button):
    """A button that carries out a QAction and follows its words, state and reason."""

    def __init__(
        self,
        action: QAction,
        *,
        look: str = "",
        icon_name: str = "",
        word: str | None = None,
        show_key: bool = True,
    ) -> None:
        self._fixed_word = word
        key = key_words(action.shortcut()) if show_key else ""
        text = word if word is not None else _plain(action.text())
        super().__init__(text, look=look, icon_name=icon_name, key=key)
        self.action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self.follow)
        self.follow()

    def set_word(self, word: str) -> None:
        """Another word of its own for the same action."""
        self._fixed_word = word
        self.setText(word)
        self.updateGeometry()

    def follow(self) -> None:
        """Take over the action's state."""
        self.setEnabled(self.action.isEnabled())
        if self._fixed_word is None and _plain(self.action.text()) != self.text():
            self.setText(_plain(self.action.text()))
        self.setToolTip(self.action.toolTip())
        self.setAccessibleName(_plain(self.action.text()))
        self.setAccessibleDescription(self.action.statusTip())


def _plain(text: str) -> str:
    """An action's text without its access key mark."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&&")


def popup_below(button: QPushButton) -> QPoint:
    """Where a menu of this button opens."""
    return button.mapToGlobal(QPoint(0, button.height() + 2))
