"""The chart of the day: people or hotspots against the hours, one stop with the keyboard.

Up and down go from row to row, left and right from stop to stop. The table beside it lists the stops of
the row with their exact times.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication

from planner.views.day_plan import DayPlan
from solver.language import tr
from ui import style
from ui.day.blocks import block_box
from ui.day.chart_header import HEIGHT, ChartHeader
from ui.day.chart_model import DAY, ChartModel
from ui.day.chart_painting import ChartDelegate
from ui.day.chart_rows import OFFICERS, Block, ChartRow, rows_by_hotspot, rows_by_officer
from ui.day.dragging import MIME, Dragging, Held, Target
from ui.day.hours import HOUR, HourScale, hours_shown, rows_of
from ui.day.joint_lines import draw_joint
from ui.widgets.figures import many
from ui.widgets.grouped_table import GroupedTable

ROW = 24
BEFORE, AFTER = 14, 22  # what stands free of the first hour and of the last
LEAST_HOUR = 48  # pixels: with larger text the day is wider than its room and scrolls sideways


class DayChart(GroupedTable):
    """``stop_moved`` says that another row or stop has the keyboard, ``drop_asked`` that something was let go
    on a row."""

    stop_moved = Signal()
    drop_asked = Signal(object, object)  # Held, Target

    def __init__(self) -> None:
        self.chart_rows = ChartModel()
        super().__init__(self.chart_rows, tr("Chart of the day"))
        self.plan: DayPlan | None = None
        self.view = OFFICERS
        self.scale = HourScale()
        self._chosen: int | None = None
        self.head = ChartHeader(self)
        self.setHorizontalHeader(self.head)
        self.painting = ChartDelegate(self.chart_rows, self)
        self.setItemDelegate(self.painting)
        self.setAccessibleDescription(
            tr("Up and down: another row. Left and right: another stop. The list of stops has exact times.")
        )
        self.dragging = Dragging(self)
        self.painting.greyed = self.dragging.refusals
        self.dragging.refused.connect(self.viewport().update)
        self.why_not_drag: Callable[[], str] = str  # until somebody says who may
        self._pressed: QPointF | None = None
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalScrollBar().valueChanged.connect(self._measure)
        self.moved.connect(self._row_moved)

    # Contents ---------------------------------------------------------------------------------------

    def show_plan(self, plan: DayPlan, broken: Iterable[int] = ()) -> None:
        """Show a day; the row and the stop with the keyboard keep it as far as they are still there."""
        self.plan = plan
        place = self._place_in_row()
        people = many(sum(len(group.rows) for group in plan.groups), "person", "people")
        by_officer = self.view == OFFICERS
        self.head.words = (
            tr("{people} on duty", people=people) if by_officer else many(len(plan.hotspots), "hotspot")
        )
        self.head.remark = tr("tour") if by_officer else tr("min")
        groups = rows_by_officer(plan, frozenset(broken)) if by_officer else rows_by_hotspot(plan)
        self.show_groups(groups)
        self.painting.dusk = plan.dusk
        self._measure()
        self._keep_stop(place)

    def show_view(self, view: str) -> None:
        """By officer or by hotspot; the stop with the keyboard is looked for in the other view."""
        if view == self.view or self.plan is None:
            self.view = view
            return
        stop = self._chosen
        self.view = view
        self.show_plan(self.plan, [row.key[1] for _, row in self.chart_rows.rows() if row.broken])
        if stop is not None:
            self.go_to_stop(stop)

    def column_widths(self, room: int) -> list[int]:
        """Names as wide as the longest, the day gets the rest."""
        name = QFontMetrics(style.font(style.TABLE, style.MEDIUM))
        longest = max((name.horizontalAdvance(row.name) for _, row in self.chart_rows.rows()), default=0)
        by_officer = self.view == OFFICERS
        widths = [
            min(max(longest + style.px(36), style.px(136)), room // 4),
            style.px(36) if by_officer else style.px(72),
        ]
        least = style.px(200)
        if style.look.text_percent > 100:
            first, last = hours_shown(self.plan)
            least = (last - first) // HOUR * style.px(LEAST_HOUR) + style.px(BEFORE + AFTER)
        return [*widths, max(room - sum(widths), least)]

    def row_height(self, row: int) -> int:
        return style.px(ROW)

    def lay_out(self) -> None:
        super().lay_out()
        self.horizontalHeader().setFixedHeight(style.px(HEIGHT))
        self._measure()

    def _measure(self) -> None:
        """Hours over the room of the last column."""
        first, last = hours_shown(self.plan)
        left = self.columnViewportPosition(DAY) + style.px(BEFORE)
        width = max(self.columnWidth(DAY) - style.px(BEFORE + AFTER), 60)
        self.scale = HourScale(first, last, left, width)
        self.painting.scale = self.head.scale = self.scale
        self.head.viewport().update()
        self.viewport().update()

    # The stop with the keyboard ---------------------------------------------------------------------

    def current_row(self) -> ChartRow | None:
        return self.chart_rows.row_at(self.currentIndex().row())

    def current_block(self) -> Block | None:
        """The stop with the keyboard, as it is drawn."""
        row = self.current_row()
        blocks = row.blocks if row else ()
        return next((block for block in blocks if block.stop.stop_id == self._chosen), None)

    def current_person(self) -> int | None:
        """Whose run sheet is looked at: the row's, or by hotspot the patrol's."""
        row, block = self.current_row(), self.current_block()
        if row is not None and row.key[0] == OFFICERS:
            return row.key[1]
        return block.person_id if block else None

    def go_to_person(self, person_id: int) -> bool:
        """Give a person's row the keyboard; only by officer."""
        return self.go_to((OFFICERS, person_id))

    def go_to_stop(self, stop_id: int) -> bool:
        """Give a stop and its row the keyboard; False when it is not in this view."""
        for _, row in self._all_rows():
            for block in row.blocks:
                if block.stop.stop_id == stop_id:
                    self._chosen = stop_id
                    self.go_to(row.key)
                    self._choose(stop_id)
                    return True
        return False

    def _all_rows(self) -> list[tuple[str, ChartRow]]:
        return [(g.name, row) for g in self.grouped.groups for row in g.rows if isinstance(row, ChartRow)]

    def _choose(self, stop_id: int | None) -> None:
        self._chosen = self.painting.chosen = stop_id
        self._bring_into_view()
        self.viewport().update()
        self.stop_moved.emit()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Up and down to the row; where along the day is the stop's to say."""
        along = self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        self.horizontalScrollBar().setValue(along)

    def _bring_into_view(self) -> None:
        """Along the day, with the hour before and after."""
        block, bar = self.current_block(), self.horizontalScrollBar()
        if block is None or not bar.maximum():
            return
        left, right = (self.scale.x(at) for at in (block.stop.start - HOUR, block.stop.end + HOUR))
        if right > self.viewport().width():
            bar.setValue(bar.value() + round(right) - self.viewport().width())
        elif left < 0:
            bar.setValue(bar.value() + round(left))

    def _row_moved(self) -> None:
        """Another row: the stop nearest in time to the one before."""
        row = self.current_row()
        if row is None or not row.blocks:
            self._choose(None)
        elif self.current_block() is None:
            at = self._minute_before
            near = min(row.blocks, key=lambda block: abs(block.stop.start - at)) if at else row.blocks[0]
            self._choose(near.stop.stop_id)
        else:
            self._choose(self._chosen)

    @property
    def _minute_before(self) -> int:
        """When the stop is that had the keyboard last, wherever it is."""
        found = (
            block.stop.start
            for _, row in self._all_rows()
            for block in row.blocks
            if block.stop.stop_id == self._chosen
        )
        return next(found, 0)

    def _place_in_row(self) -> int:
        row, block = self.current_row(), self.current_block()
        return row.blocks.index(block) if row is not None and block is not None else 0

    def _keep_stop(self, place: int) -> None:
        """After a reading: the same stop, or the one that took its place."""
        row = self.current_row()
        if row is None or not row.blocks:
            self._choose(None)
        elif self.current_block() is None:
            self._choose(row.blocks[min(place, len(row.blocks) - 1)].stop.stop_id)
        else:
            self._choose(self._chosen)

    def step(self, by: int) -> None:
        """The next stop of the row, or the one before."""
        row, block = self.current_row(), self.current_block()
        if row is None or not row.blocks:
            return
        place = row.blocks.index(block) + by if block is not None else 0
        self._choose(row.blocks[min(max(place, 0), len(row.blocks) - 1)].stop.stop_id)

    # Keys and mouse ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.current_row() is not None and plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(-1 if event.key() == Qt.Key.Key_Left else 1)
            event.accept()
        else:
            super().keyPressEvent(event)

    def block_at(self, place: QPointF) -> tuple[int, Block] | None:
        """The line and the block under the mouse; the last drawn lies on top."""
        index = self.indexAt(place.toPoint())
        row = self.chart_rows.row_at(index.row())
        box = self.visualRect(index)
        for block in reversed(row.blocks if row and index.column() == DAY else ()):
            if block_box(self.scale, block.stop, box).contains(place):
                return index.row(), block
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.block_at(event.position())
        self._pressed = event.position() if found is not None else None
        if found is not None:
            self._chosen = found[1].stop.stop_id
        super().mousePressEvent(event)
        if found is not None:
            self._choose(found[1].stop.stop_id)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._maybe_drag(event)
            return True  # a row is chosen by a press alone
        return super().viewportEvent(event)

    # Dragging ---------------------------------------------------------------------------------------

    def _maybe_drag(self, event: QMouseEvent) -> None:
        block, pressed = self.current_block(), self._pressed
        held = event.buttons() & Qt.MouseButton.LeftButton and self.view == OFFICERS
        if not held or block is None or pressed is None or self.why_not_drag():
            return
        if (event.position() - pressed).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            grip = self.scale.minute(pressed.x()) - block.stop.start
            self.drag(self, Held(block.stop, max(0, grip)))

    def drag(self, source: QAbstractItemView, held: Held) -> None:
        """Drag something over the run sheets; whoever cannot take it at any time goes grey."""
        self.dragging.start(source, held, [row.person_id for row in rows_of(self.plan)] if self.plan else ())

    def target_at(self, place: QPointF) -> tuple[Target, QRectF] | None:
        """Where what is held would go, and the box it would fill; None where it cannot."""
        index, held = self.indexAt(place.toPoint()), self.dragging.held
        row = self.chart_rows.row_at(index.row())
        if held is None or row is None or row.key[0] != OFFICERS or index.column() != DAY:
            return None
        minute = self.scale.minute(place.x() - self.scale.x(held.grip) + self.scale.x(0))
        left = self.scale.x(minute)
        box = QRectF(left, self.visualRect(index).top(), style.px(20), self.visualRect(index).height())
        return Target(row.key[1], row.name, minute), box

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME) and self.dragging.held is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        found = self.target_at(event.position())
        if found is None:
            self.dragging.hold_over(None, QRectF())
            event.ignore()
            return
        self.dragging.hold_over(*found)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.dragging.hold_over(None, QRectF())

    def dropEvent(self, event: QDropEvent) -> None:
        held, found = self.dragging.held, self.target_at(event.position())
        self.dragging.end()
        if held is not None and found is not None:
            event.acceptProposedAction()
            self.drop_asked.emit(held, found[0])

    # Lines between joint stops ----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.view == OFFICERS:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_joint(painter, self.block_boxes(), self.columnViewportPosition(DAY))
            painter.end()

    def block_boxes(self) -> list[tuple[Block, QRectF]]:
        """Every block with where it is drawn, from above to below."""
        return [
            (block, block_box(self.scale, block.stop, self.visualRect(self.chart_rows.index(line, DAY))))
            for line, row in self.chart_rows.rows()
            for block in row.blocks
        ]
