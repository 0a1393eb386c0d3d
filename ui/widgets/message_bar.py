"""The bar under the toolbar: what failed, what is safe, what to do. Never a window in the way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from solver.language import tr
from ui import icons, style
from ui.notice import CHECKED, PROBLEM, Notice, NoticeKind, Remedy
from ui.widgets.button import Button
from ui.widgets.label import Label

PASSING_MS = 8_000  # long enough to read two lines; the status bar keeps what matters

_MARKS = {
    NoticeKind.DANGER: ("triangle", True),
    NoticeKind.WARN: ("triangle-alert", False),
    NoticeKind.OK: ("check", False),
    NoticeKind.INFO: ("info", False),
}


class Mark(QWidget):
    """An icon drawn in a tone of the theme."""

    def __init__(self, name: str, tone: str, *, filled: bool = False, size: int = 16) -> None:
        super().__init__()
        self._name, self._tone, self._filled, self._size = name, tone, filled, size
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(style.px(self._size), style.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = getattr(style.theme(), self._tone)
        icons.draw(QPainter(self), self._name, QRectF(self.rect()), colour, filled=self._filled)


class RemedyButton(Button):
    """A verb on the bar; it carries out its remedy and takes the notice away."""

    def __init__(self, remedy: Remedy, bar: MessageBar, key: str) -> None:
        super().__init__(remedy.text)
        self._remedy, self._bar, self._key = remedy, bar, key
        self.clicked.connect(self._use)

    def _use(self) -> None:
        self._bar.clear(self._key)
        self._remedy.do()


class NoticeRow(QFrame):
    """One notice: its mark, its words, its remedies, and a way to hide it."""

    def __init__(self, notice: Notice, bar: MessageBar) -> None:
        super().__init__()
        self.notice = notice
        self.setObjectName("notice")
        self.setProperty("kind", notice.kind.value)
        self.setAccessibleName(f"{notice.headline} {notice.text}".strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        name, filled = _MARKS[notice.kind]
        tone = "accent" if notice.kind is NoticeKind.INFO else notice.kind.value
        row.addWidget(Mark(name, tone, filled=filled))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(notice.headline, strong=True, wrap=True))
        if notice.text:
            words.addWidget(Label(notice.text, wrap=True))
        row.addLayout(words, 1)
        for remedy in notice.remedies:
            row.addWidget(RemedyButton(remedy, bar, notice.key))
        row.addWidget(RemedyButton(Remedy(tr("Hide"), _nothing), bar, notice.key))


class MessageBar(QFrame):
    """Holds the notices in force, newest below; empty it takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Messages"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: dict[str, NoticeRow] = {}
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(PASSING_MS)
        self._passing.timeout.connect(self.pass_now)
        self.hide()

    @property
    def notices(self) -> list[Notice]:
        return [row.notice for row in self._rows.values()]

    def show_notice(self, notice: Notice) -> None:
        """Show it, in place of an earlier one with the same key; tell a screen reader once, politely."""
        self._drop(notice.key)
        row = NoticeRow(notice, self)
        self._rows[notice.key] = row
        self._column.addWidget(row)
        self.show()
        if not notice.stays:
            self._passing.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, row.accessibleName()))

    def clear(self, key: str) -> None:
        self._drop(key)
        self.setVisible(bool(self._rows))

    def something_changed(self) -> None:
        """Take away what was said of how things were before."""
        for key in [key for key, row in self._rows.items() if row.notice.ends_with_a_change]:
            self.clear(key)

    def day_changed(self) -> None:
        """Take away what was found on the days that were in front."""
        self.clear(PROBLEM)
        self.clear(CHECKED)

    def _drop(self, key: str) -> None:
        row = self._rows.pop(key, None)
        if row is not None:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def pass_now(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._passing.start()  # what is below moves up, and nothing moves away under a drag
            return
        for key in [key for key, row in self._rows.items() if not row.notice.stays]:
            self.clear(key)


def _nothing() -> None:
    """Hiding needs no deed."""
