"""A file without any rota yet: five short steps to the first one, and the keys worth knowing.

How far each step is comes from what the file holds, so the steps can be left and gone on with.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.views.first_steps import FirstSteps
from solver.language import tr
from ui import icons, style
from ui.actions import Actions
from ui.widgets.button import ActionButton
from ui.widgets.figures import many
from ui.widgets.label import Chip, Label

KEYS = (
    ("Ctrl+1 … 8", tr("Go to Rota, Day, Hotspots …")),
    ("Ctrl+K", tr("Go to a person, a date or a command")),
    (tr("Arrow keys"), tr("Move between cells")),
    ("E D M L", tr("Set Early, Day, Middle, Late")),
    (tr("0 or Delete"), tr("Set a rest day")),
    ("A", tr("Record an absence")),
    ("Space", tr("Lock or unlock a cell")),
    ("S", tr("Who could swap")),
    ("F5", tr("Build")),
    ("F7, F8", tr("Check; go to the next problem")),
    ("F6", tr("Move between grid, inspector and cover")),
    ("Ctrl+Z", tr("Undo, any number of steps")),
    ("F1", tr("The handbook's page of what is in front")),
)
INTRODUCTION = tr(
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
            tr("People"),
            tr("Names, roles, contracted hours. Bring in the Excel list you already keep."),
            tr("{persons} added", persons=many(facts.people, "person", "people")) if facts.people else "",
            "go.people",
            tr("Add people…"),
        ),
        Step(
            tr("Shifts and cover"),
            tr("Start, finish and how many of each role are needed. A usual set is filled in."),
            usual if facts.shift_types and facts.cover_needs else "",
            "go.rules",
            tr("Check the usual set"),
        ),
        Step(
            tr("Rules"),
            tr("Rest, rest days, fair weekends. The usual ones are ready; change what differs here."),
            tr("{rules} on", rules=many(facts.rules_on, "rule")) if facts.rules_on else "",
            "go.rules",
            tr("Look through them"),
        ),
        Step(
            tr("Hotspots"),
            tr("Places the team patrols, with their hours. A rota can be built without them."),
            tr("{hotspots} added", hotspots=many(facts.hotspots, "hotspot")) if facts.hotspots else "",
            "go.hotspots",
            tr("Add hotspots…"),
        ),
        Step(
            tr("The first week"),
            tr("Started from everybody's pattern, then built. Nothing is published until you say so."),
            "",
            "rota.start",
            tr("Start the rota"),
            "" if facts.people else tr("After step 1"),
        ),
    )


class StepMark(QWidget):
    """The number of a step in a ring, or a tick when there is something of it."""

    def __init__(self, number: int, *, done: bool, next_one: bool) -> None:
        super().__init__()
        self._number, self._done, self._next = number, done, next_one
        self.setFixedSize(QSize(style.px(28), style.px(28)))
        self.setAccessibleName(
            tr(
                "Step {number}, {what}",
                number=number,
                what=tr("done") if done else tr("next") if next_one else tr("to do"),
            )
        )

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
    """Shown in place of the grid until there is a rota. ``in_sight``: there is nothing to show beside it."""

    in_sight = Signal(bool)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("First steps"))
        self._shown: tuple[FirstSteps, str] | None = None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():  # the window coming back is none of ours
            self.in_sight.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.in_sight.emit(False)

    def show_steps(self, facts: FirstSteps, path: str) -> None:
        """The steps as far as they are, and where the file is kept."""
        if self._shown == (facts, path):
            return
        self._shown = (facts, path)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._left(facts, path), 5)
        row.addWidget(self._right(), 3)
        self.setWidget(inside)

    def _left(self, facts: FirstSteps, path: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(style.px(48), style.px(36), style.px(48), style.px(24))
        column.setSpacing(style.px(12))
        column.addWidget(Label(tr("No rota yet"), size="headline"))
        column.addWidget(Label(INTRODUCTION, tone="second", wrap=True))
        column.addWidget(self._list(steps(facts)))
        buttons = QHBoxLayout()
        buttons.addWidget(
            ActionButton(self._actions["file.open"], word=tr("Open a file, or the example team…"))
        )
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        kept = tr(
            "Your data is kept in one file, {path}, with a checked copy beside it whenever "
            "it is closed. It holds names and absences, so keep it on a force or council "
            "drive, never a personal one.",
            path=path,
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

    def _right(self) -> QFrame:
        side = QFrame()
        side.setObjectName("keys")
        column = QVBoxLayout(side)
        column.setContentsMargins(style.px(32), style.px(36), style.px(32), style.px(24))
        column.setSpacing(0)
        column.addWidget(Label(tr("Keys worth knowing"), strong=True))
        column.addSpacing(style.px(4))
        for key, what in KEYS:
            line = QFrame()
            line.setObjectName("key")
            row = QHBoxLayout(line)
            row.setContentsMargins(0, style.px(7), 0, style.px(7))
            name = Label(key, size="table", strong=True)
            name.setFixedWidth(style.px(104))
            row.addWidget(name)
            row.addWidget(Label(what, size="table", wrap=True), 1)
            column.addWidget(line)
        column.addStretch(1)
        return side
