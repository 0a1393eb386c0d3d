"""A file without any rota yet: five short steps to the first one, and the keys worth knowing.

How far each step is comes from what the file holds, so the steps can be left and gone on with.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.views.first_steps import FirstSteps
from ui import icons, style
from ui.actions import Actions
from ui.widgets.button import ActionButton
from ui.widgets.figures import many
from ui.widgets.label import Chip, Label

KEYS = (
    ("Ctrl+1 … 8", "Go to Rota, Day, Hotspots …"),
    ("Ctrl+K", "Go to a person, a date or a command"),
    ("Arrow keys", "Move between cells"),
    ("E D M L", "Set Early, Day, Middle, Late"),
    ("0 or Delete", "Set a rest day"),
    ("A", "Record an absence"),
    ("Space", "Lock or unlock a cell"),
    ("F5", "Build"),
    ("F7, F8", "Check; go to the next problem"),
    ("F6", "Move between grid, inspector and cover"),
    ("Ctrl+Z", "Undo, any number of steps"),
    ("F1", "The handbook's page of what is in front"),
)
INTRODUCTION = (
    "Five short steps to a first rota. You can stop at any point; everything is saved as you go and nothing "
    "is sent anywhere."
)


@dataclass(frozen=True, slots=True)
class Step:
    """One line: what it is about, how far it is ("" is not begun), and the action that goes on with it."""

    title: str
    text: str
    done: str
    action: str
    word: str
    after: str = ""  # what must come first, in words


def steps(facts: FirstSteps) -> tuple[Step, ...]:
    """The five steps as far as they are."""
    usual = f"{many(facts.shift_types, 'shift')}, {many(facts.cover_needs, 'cover need')}"
    return (
        Step(
            "People",
            "Names, roles, contracted hours. Bring in the Excel list you already keep.",
            f"{many(facts.people, 'person', 'people')} added" if facts.people else "",
            "go.people",
            "Add people…",
        ),
        Step(
            "Shifts and cover",
            "Start, finish and how many of each role are needed. A usual set is filled in.",
            usual if facts.shift_types and facts.cover_needs else "",
            "go.rules",
            "Check the usual set",
        ),
        Step(
            "Rules",
            "Rest, rest days, fair weekends. The usual ones are ready; change what differs here.",
            f"{many(facts.rules_on, 'rule')} on" if facts.rules_on else "",
            "go.rules",
            "Look through them",
        ),
        Step(
            "Hotspots",
            "Places the team patrols, with their hours. A rota can be built without them.",
            f"{many(facts.hotspots, 'hotspot')} added" if facts.hotspots else "",
            "go.hotspots",
            "Add hotspots…",
        ),
        Step(
            "The first week",
            "Started from everybody's pattern, then built. Nothing is published until you say so.",
            "",
            "rota.start",
            "Start the rota",
            "" if facts.people else "After step 1",
        ),
    )


class StepMark(QWidget):
    """The number of a step in a ring, or a tick when there is something of it."""

    def __init__(self, number: int, *, done: bool, next_one: bool) -> None:
        super().__init__()
        self._number, self._done, self._next = number, done, next_one
        self.setFixedSize(QSize(style.px(28), style.px(28)))
        self.setAccessibleName(f"Step {number}, {'done' if done else 'next' if next_one else 'to do'}")

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = style.theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = look.ok if self._done else look.accent if self._next else look.line2
        painter.setPen(QPen(style.colour(tone), 1.5))
        ring = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawEllipse(ring)
        if self._done:
            size = style.px(14)
            place = QRectF(ring.center().x() - size / 2, ring.center().y() - size / 2, size, size)
            icons.draw(painter, "check", place, tone)
            return
        painter.setPen(style.colour(look.accent if self._next else look.text2))
        painter.setFont(style.font(style.CONTROL, style.SEMIBOLD))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class FirstRunPage(QScrollArea):
    """Shown in place of the grid until there is a rota."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("First steps")
        self._shown: tuple[FirstSteps, str] | None = None

    def show_steps(self, facts: FirstSteps, path: str) -> None:
        """The steps as far as they are, and where the file is kept."""
        if self._shown == (facts, path):
            return
        self._shown = (facts, path)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(style.px(48), style.px(36), style.px(32), style.px(24))
        row.setSpacing(style.px(48))
        row.addLayout(self._left(facts, path), 5)
        row.addLayout(self._right(), 3)
        self.setWidget(inside)

    def _left(self, facts: FirstSteps, path: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(style.px(12))
        column.addWidget(Label("No rota yet", size="headline"))
        column.addWidget(Label(INTRODUCTION, tone="second", wrap=True))
        column.addWidget(self._list(steps(facts)))
        buttons = QHBoxLayout()
        buttons.addWidget(ActionButton(self._actions["file.open"], word="Open a file, or the example team…"))
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        kept = (
            f"Your data is kept in one file, {path}, with a checked copy beside it whenever it is closed. It "
            "holds names and absences, so keep it on a force or council drive, never a personal one."
        )
        column.addWidget(Label(kept, tone="second", size="table", wrap=True))
        return column

    def _list(self, found: tuple[Step, ...]) -> QFrame:
        frame = QFrame()
        frame.setObjectName("steps")
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        following = next((at for at, step in enumerate(found) if not step.done and not step.after), -1)
        for at, step in enumerate(found):
            column.addWidget(self._line(at + 1, step, next_one=at == following))
        return frame

    def _line(self, number: int, step: Step, *, next_one: bool) -> QFrame:
        line = QFrame()
        line.setObjectName("step")
        line.setProperty("next", "true" if next_one else "false")
        row = QHBoxLayout(line)
        row.setContentsMargins(style.px(16), style.px(10), style.px(16), style.px(10))
        row.setSpacing(style.px(16))
        row.addWidget(StepMark(number, done=bool(step.done), next_one=next_one))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(step.title, strong=True))
        words.addWidget(Label(step.text, tone="second", size="table", wrap=True))
        row.addLayout(words, 1)
        if step.done:
            row.addWidget(Chip(step.done, "ok"))
        if step.after:
            row.addWidget(Label(step.after, tone="muted"))
        else:
            look = "primary" if next_one else ""
            row.addWidget(ActionButton(self._actions[step.action], look=look, word=step.word, show_key=False))
        return line

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(style.px(8))
        column.addWidget(Label("Keys worth knowing", strong=True))
        for key, what in KEYS:
            row = QHBoxLayout()
            name = Label(key, size="table", strong=True)
            name.setFixedWidth(style.px(104))
            row.addWidget(name)
            row.addWidget(Label(what, size="table", wrap=True), 1)
            column.addLayout(row)
        column.addStretch(1)
        return column
