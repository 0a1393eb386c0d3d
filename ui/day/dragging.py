"""A stop or a card while it is dragged over the chart: what it is, where it goes, and what that breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView

from planner.views.day_plan import DayStop, UnassignedItem
from ui import style
from ui.day.blocks import draw_face
from ui.patient_timer import PatientTimer
from ui.widgets.drag_hint import DragHint
from ui.widgets.figures import clock

MIME = "application/x-shift-planner-day"
JUDGE_AFTER_MS = 60  # the check is asked where the mouse rests, not all along its way
_MOVE = Qt.DropAction.MoveAction


@dataclass(frozen=True, slots=True)
class Held:
    """What is dragged: a stop of a run sheet, or something not assigned. ``grip`` minutes after its start
    is where the mouse holds it."""

    item: DayStop | UnassignedItem
    grip: int = 0


@dataclass(frozen=True, slots=True)
class Target:
    """Whose run sheet, and when it would start."""

    person_id: int
    name: str
    minute: int


Judge = Callable[[Held, Target], tuple[bool, str]]
WhyNot = Callable[[Held, int], str]


class Dragging(QObject):
    """Keeps what is held over a view and shows the verdict on the place it is held over. Meanwhile everybody
    is asked one by one: ``refusals`` has the reason of each person who cannot take it at any time."""

    refused = Signal()  # one more row is known to be none

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.held: Held | None = None
        self.target: Target | None = None
        self.judge: Judge | None = None
        self.why_not: WhyNot | None = None
        self.refusals: dict[int, str] = {}
        self._unasked: list[int] = []
        self._hint = DragHint(view.viewport())
        self._box = QRectF()
        self._timer = PatientTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(JUDGE_AFTER_MS)
        self._timer.timeout.connect(self.show_verdict)
        self._asking = PatientTimer(self)
        self._asking.timeout.connect(self.ask_one)

    def start(self, source: QAbstractItemView, held: Held, people: Iterable[int]) -> None:
        """Drag until the mouse is let go; the rows of ``people`` are looked at on the way."""
        self.held = held
        self.ask_about(people)
        data = QMimeData()
        data.setData(MIME, b"1")
        drag = QDrag(source)
        drag.setMimeData(data)
        drag.setPixmap(_picture(held, source.devicePixelRatioF()))
        drag.setHotSpot(QPoint(style.px(10), style.px(9)))
        drag.exec(_MOVE)
        self.end()

    def ask_about(self, people: Iterable[int]) -> None:
        """Look at everybody's run sheet, one at a time, so that the mouse is followed."""
        self._unasked = list(people)
        self._asking.start(0)

    def ask_one(self) -> None:
        """Whether the next person could take what is held, whenever it is."""
        if self.held is None or self.why_not is None or not self._unasked:
            self._asking.stop()
            return
        person = self._unasked.pop(0)
        reason = self.why_not(self.held, person)
        if reason:
            self.refusals[person] = reason
            self.refused.emit()

    def hold_over(self, target: Target | None, box: QRectF) -> None:
        """The mouse is over a place; its verdict follows when it rests there."""
        if target == self.target:
            return
        self.target, self._box = target, box
        if target is None:
            self._timer.stop()
            self._hint.hide()
            return
        self._hint.show_at(box.toAlignedRect(), f"{clock(target.minute)}, {target.name}", "plain")
        self._timer.start()

    def show_verdict(self) -> None:
        """Ask whether the place will do, and say it."""
        if self.held is None or self.target is None or self.judge is None:
            return
        allowed, words = self.judge(self.held, self.target)
        self._hint.show_at(self._box.toAlignedRect(), words, "ok" if allowed else "danger")

    def end(self) -> None:
        self._timer.stop()
        self._asking.stop()
        self._hint.hide()
        self.held = self.target = None
        self._unasked = []
        self.refusals.clear()
        self.refused.emit()


def _picture(held: Held, ratio: float) -> QPixmap:
    """The face of what is dragged."""
    size = QSize(style.px(26), style.px(18))
    drawn = QPixmap(size * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    label = held.item.label if len(held.item.label) <= 2 else ""
    draw_face(painter, held.item.kind, label, QRectF(QPointF(0, 0), size.toSizeF()))
    painter.end()
    return drawn
