"""The list of outputs at the left: what there is and how far it may go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from solver.language import tr
from ui import style
from ui.outputs.output import Output
from ui.widgets.side_list import SideDelegate, SideList, SideModel, draw_line

LIST_WIDTH = 230


class OutputListModel(SideModel[Output]):
    """One row an output; readers hear title, marking and summary."""

    def spoken(self, line: Output) -> str:
        return ". ".join(words for words in (line.title, line.marking, line.summary) if words)


class OutputDelegate(SideDelegate):
    """Title, below it the summary, below that the marking."""

    row_height, icon_top = 58, 9

    def paint_words(self, painter: QPainter, box: QRect, line: Output, *, chosen: bool) -> None:
        look, hint = style.theme(), style.font(style.HINT)
        words = QRect(box.left(), box.top() + style.px(8), box.width(), style.px(18))
        draw_line(painter, words, line.title, style.font(style.CONTROL, style.SEMIBOLD), look.text)
        words.translate(0, style.px(17))
        draw_line(painter, words, line.summary, hint, look.text2)
        words.translate(0, style.px(14))
        draw_line(painter, words, line.marking, style.font(style.HINT, style.MEDIUM), look.muted)


class OutputList(SideList[Output]):
    """``chosen`` carries the Output."""

    def __init__(self, lines: Sequence[Output]) -> None:
        super().__init__(tr("Outputs"), OutputListModel(lines), OutputDelegate(), LIST_WIDTH)
