"""The go-to box (Ctrl+K): type a name, a date or a command, press Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from solver.language import tr
from ui import style
from ui.actions import menu_word
from ui.destination import Destination
from ui.key_words import key_words
from ui.screens import NotYet
from ui.spoken_dates import date_from_text, date_words
from ui.widgets.row_delegate import TwoPartDelegate

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MOST_SHOWN = 40
MARGIN = 9  # pixels, the edge of one included
HEIGHT = 420  # pixels, where there is much to choose from


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the box: what it says, a remark at the right, and what Enter does."""

    text: str
    remark: str
    do: Callable[[], object]


class GoToBox(QDialog):
    """Finds people of the rota, days, pages and commands; commands that cannot be done now say why."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._choices: list[Choice] = []
        self._people = window.people()  # read once, not at every key
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAccessibleName(tr("Go to"))
        self.setModal(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Name, date or command"))
        self.field.setAccessibleName(tr("Go to a person, date or command"))
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What was found"))
        self.list.setItemDelegate(TwoPartDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.itemActivated.connect(self._take)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame = QFrame()  # Qt paints no border around a dialog, and without one it melts into the screen
        frame.setObjectName("goToFrame")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addStretch()
        self.resize(style.px(560), style.px(HEIGHT))
        corner = window.mapToGlobal(QPoint(0, 0))
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + style.px(80))
        self._find("")

    def _find(self, typed: str) -> None:
        self._choices = list(found(typed, self._window, self._people))[:MOST_SHOWN]
        self.list.clear()
        for choice in self._choices:
            item = QListWidgetItem(choice.text)
            item.setData(Qt.ItemDataRole.UserRole, choice.remark)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.text}, {choice.remark}")
            self.list.addItem(item)
        if typed.strip():  # Enter alone, pressed too early, is to begin nothing
            self.list.setCurrentRow(0)
        self._fit()

    def _fit(self) -> None:
        """No higher than what was found: an empty box would only hide the screen behind it."""
        rows = max(self.list.count(), 1) * max(self.list.sizeHintForRow(0), style.px(28))
        above = self.field.sizeHint().height() + style.px(8) + 2 * MARGIN
        height = min(rows + 2 * self.list.frameWidth(), style.px(HEIGHT) - above)
        self.list.setFixedHeight(height)
        self.setFixedHeight(above + height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._choices):
            self.accept()
            self._choices[row].do()


def found(typed: str, window: MainWindow, people: Sequence[tuple[int, str, str]]) -> Iterable[Choice]:
    """Dates first when the words are one, then people, parts of screens, and commands."""
    words = typed.casefold().split()
    day = date_from_text(typed, window.desk.day)
    if day is not None:
        yield Choice(
            date_words(day), tr("Show this day"), _Going(window, Destination(_with_days(window), day))
        )
    if words:
        for person_id, name, number in people:
            if _matches(words, f"{name} {number}"):
                yield Choice(name, number, _Going(window, Destination("rota", person_id=person_id)))
        yield from _within(words, window)
    yield from _commands(words, window)


def _commands(words: list[str], window: MainWindow) -> Iterable[Choice]:
    """Those that are called so before those that only speak of it: Enter takes the first."""
    ranked: list[tuple[tuple[bool, bool, bool], Choice]] = []
    for spec, action in window.desk.actions:
        plain = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        if spec.id == "tools.go_to" or not _matches(words, f"{plain} {menu_word(spec.menu)} {spec.tip}"):
            continue
        begins = plain.casefold().startswith(" ".join(words))
        rank = not begins, not _matches(words, plain), bool(words) and not action.isEnabled()
        remark = key_words(action.shortcut()) if action.isEnabled() else tr("not available")
        ranked.append((rank, Choice(plain.rstrip("…"), remark, _Triggering(window, spec.id))))
    yield from (choice for _, choice in sorted(ranked, key=lambda one: one[0]))


def _within(words: list[str], window: MainWindow) -> Iterable[Choice]:
    """Parts of screens by their titles: "Shift types" of Settings."""
    for place in window.places.values():
        if isinstance(place, NotYet):
            continue
        for part in place.load().places_within():
            if _matches(words, f"{part.title} {place.nav_text}"):
                yield Choice(
                    part.title, place.nav_text, _Going(window, Destination(place.key, item=part.item))
                )


def _matches(words: list[str], text: str) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


def _with_days(window: MainWindow) -> str:
    """A date opens on the screen in front, unless that one has no days."""
    front = window.front.key if window.front is not None else "rota"
    return front if front in ("rota", "day", "build", "outputs") else "rota"


class _Going:
    """Goes to a destination when called."""

    def __init__(self, window: MainWindow, destination: Destination) -> None:
        self._window, self._destination = window, destination

    def __call__(self) -> None:
        self._window.go(self._destination)


class _Triggering:
    """Carries out a command, or tells why it cannot be done now."""

    def __init__(self, window: MainWindow, action_id: str) -> None:
        self._window, self._action_id = window, action_id

    def __call__(self) -> None:
        self._window.trigger_or_explain(self._action_id)
