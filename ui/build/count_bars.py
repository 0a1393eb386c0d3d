"""Why a demand of cover cannot be met, as bars: who is needed, who counts for it, and who is left."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.answers.clash_counts import ClashCount
from solver.language import tr
from ui import style
from ui.widgets.figures import many

ROW, BAR = 30, 20
LABEL, ONE = 210, 34  # widths: of the words, of one person at most
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class CountBars(QWidget):
    """A bar a step, a segment a person; those who are missing are dashed. Its name says the same."""

    def __init__(self, count: ClashCount) -> None:
        super().__init__()
        self._count = count
        self.verdict = verdict_words(count)
        said = "; ".join(f"{step.words}: {step.people}" for step in count.steps)
        self.setAccessibleName(
            tr("{heading}: {needed} needed; {steps}. {verdict}", heading=count.heading, needed=count.needed,
               steps=said, verdict=self.verdict)
        )  # fmt: skip
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        style.look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        rows = len(self._count.steps) + 3  # the heading, what is needed, and the verdict
        return QSize(style.px(LABEL + 200), style.px(ROW) * rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, count, painter = style.theme(), self._count, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _write(painter, self._row(0), count.heading, look.text, style.SEMIBOLD)
        most = max(count.needed, *(step.people for step in count.steps))
        room = self.width() - style.px(24 + LABEL + 60)
        one = max(4.0, min(float(style.px(ONE)), room / most))
        self._bar(painter, 1, tr("needed"), count.needed, one, look.accent_tint)
        last = len(count.steps) - 1
        for at, step in enumerate(count.steps[:-1]):
            self._bar(painter, at + 2, step.words, step.people, one, look.sunken)
        left = count.steps[-1]
        self._bar(painter, last + 2, left.words, left.people, one, look.cover, count.missing)
        tone = look.danger if count.missing else look.text2
        _write(painter, self._row(last + 3), self.verdict, tone, style.REGULAR)
        painter.end()

    def _row(self, at: int) -> QRectF:
        left = style.px(24)
        return QRectF(left, at * style.px(ROW), self.width() - left, style.px(ROW))

    def _bar(
        self, painter: QPainter, at: int, words: str, people: int, one: float, fill: str, missing: int = 0
    ) -> None:
        """The figure stands behind those who are missing."""
        look, row = style.theme(), self._row(at)
        _write(painter, QRectF(row.left(), row.top(), style.px(LABEL), row.height()), words, look.text2)
        left, top = row.left() + style.px(LABEL), row.center().y() - style.px(BAR) / 2
        painter.setPen(QPen(style.colour(look.line2), 1))
        painter.setBrush(style.colour(fill))
        for person in range(people):
            painter.drawRect(QRectF(left + person * one, top, one, style.px(BAR)))
        pen = QPen(style.colour(look.danger), 1.5)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for person in range(people, people + missing):
            painter.drawRect(QRectF(left + person * one + 2, top + 1, one - 3, style.px(BAR) - 2))
        end = left + (people + missing) * one
        figure = QRectF(end + style.px(8), row.top(), style.px(60), row.height())
        _write(painter, figure, str(people), look.text, style.BOLD)


def verdict_words(count: ClashCount) -> str:
    if count.missing:
        return tr("{people} too few.", people=many(count.missing, "person", "people"))
    return tr("Enough by this count: the other musts above forbid it together.")


def _write(painter: QPainter, box: QRectF, text: str, colour: str, weight: int = style.REGULAR) -> None:
    painter.setFont(style.font(style.TABLE, weight))
    painter.setPen(style.colour(colour))
    painter.drawText(box, _LEFT, text)
