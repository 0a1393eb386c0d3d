"""A map that can be looked around on. The wheel and + − zoom, dragging and arrows move it, M shows all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from planner.views.ward_map import WardMap
from solver.language import tr
from ui import style
from ui.town_map.circles import Spot, draw_ward_names
from ui.town_map.ground import FOOT, draw_ground, draw_scale
from ui.town_map.outline import example_outline
from ui.town_map.scale import Disc, MapScale, Point
from ui.town_map.ward_ground import WardGround
from ui.widgets.table_twin import Twin

STEP = 1.25  # of one zoom
MARGIN = 30  # pixels around what is fitted
PAN = 40
CLICK = 4  # pixels: farther is a drag
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (PAN, 0),
    Qt.Key.Key_Right: (-PAN, 0),
    Qt.Key.Key_Up: (0, PAN),
    Qt.Key.Key_Down: (0, -PAN),
}


class MapView(QWidget):
    """A subclass says which points must be in view, and paints what it knows on the ground."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(style.px(120))
        self.setAccessibleName(tr("Map"))
        self.scale = MapScale(QSizeF(1, 1))
        self._wards: WardGround | None = None
        self._fitted = True
        self._held: QPointF | None = None
        self._dragged = False

    def sizeHint(self) -> QSize:
        return QSize(style.px(440), style.px(420))

    # What a subclass says ---------------------------------------------------------------------------

    @property
    def shown(self) -> bool:
        """Whether there is anything to show but the ground."""
        return True

    @property
    def schematic(self) -> bool:
        """Whether the ground is the example team's."""
        return False

    def points(self) -> Sequence[Point]:
        """What is in view when all is."""
        return ()

    def draw(self, painter: QPainter) -> None:
        """Everything above the ground."""

    def clicked(self, place: QPointF) -> None:
        """Somebody clicked there."""

    # The ground -------------------------------------------------------------------------------------

    def show_ward_map(self, wards: WardMap) -> None:
        """Lay wards under everything; without any, the example's schematic or kilometre squares."""
        if (self._wards.base if self._wards is not None else WardMap()) != wards:
            self._wards = WardGround(wards) if wards.wards else None
            self.update()

    def draw_names(
        self, painter: QPainter, spots: Sequence[Spot], discs: Sequence[Disc], kept: Sequence[Disc] = ()
    ) -> None:
        """Names of wards where they lie on nothing: those of the ward map, else those of the spots."""
        if self._wards is None:
            draw_ward_names(painter, spots, discs, kept, self.rect().toRectF())
        else:
            self._wards.draw_names(painter, self.scale, (*discs, *kept))

    def twin(self) -> Twin:
        """Everything the map shows, as a table; a subclass knows what that is."""
        return Twin(self.accessibleName(), (), ())

    # Where one looks --------------------------------------------------------------------------------

    def show_again(self) -> None:
        """What is shown has changed; where one looks stays, unless everything was in view."""
        if self._fitted:
            self.fit()
        self.update()

    def fit(self) -> None:
        """Everything in view."""
        size = QSizeF(self.size())
        self.scale = MapScale.around(size, self.points(), style.px(MARGIN), style.px(FOOT))
        self._fitted = True
        self.update()

    def zoom(self, factor: float, around: QPointF | None = None) -> None:
        self.scale = self.scale.zoomed(factor, around)
        self._fitted = False
        self.update()

    def zoom_in(self) -> None:
        self.zoom(STEP)

    def zoom_out(self) -> None:
        self.zoom(1 / STEP)

    def _move(self, right: float, down: float) -> None:
        self.scale = self.scale.moved(right, down)
        self._fitted = False
        self.update()

    # Painting ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = example_outline() if self.schematic and self._wards is None else None
        if self._wards is not None:
            self._wards.draw(painter, self.scale)
        else:
            draw_ground(painter, self.scale, outline)
        if self.shown:
            self.draw(painter)
            draw_scale(painter, self.scale, self._ground_words(schematic=outline is not None))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(style.colour(style.theme().accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _ground_words(self, *, schematic: bool) -> str:
        """What the ground is, so that nobody takes it for more."""
        if self._wards is not None:
            return tr("Wards: {source}", source=self._wards.base.source)
        return tr("Schematic, not a map") if schematic else ""

    # Keys and mouse ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
        else:
            self.scale = MapScale(QSizeF(self.size()), self.scale.middle, self.scale.scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _ARROWS.get(event.key())
        if way is not None:
            self._move(*way)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom(STEP**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            way = event.position() - self._held
            if self._dragged or way.manhattanLength() > CLICK:
                self._dragged = True
                self._held = event.position()
                self._move(way.x(), way.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and not self._dragged:
            self.clicked(event.position())
        self._held = None
