"""The row above a screen. Left: period, view, filter. Right: undo, redo, version, one primary button.

When the window is narrow, parts give way in the order they were marked; everything they do is in
the menus as well, so nothing is lost.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QWidget

from solver.language import tr
from ui import style
from ui.actions import Actions
from ui.widgets.button import ActionButton, Button
from ui.widgets.hairline import hairline
from ui.widgets.label import ElidedLabel
from ui.widgets.period_bar import PeriodBar

LAST = 99  # of what gives way


class Toolbar(QFrame):
    """Holds a screen's controls in one row of fixed height."""

    def __init__(self, screen: str, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self.setObjectName("toolbar")
        self.setAccessibleName(tr("{screen} toolbar", screen=screen))
        self._measure()
        style.look.changed.connect(self._measure)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(8)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the window may be narrower
        self._giving_way: list[tuple[int, QWidget]] = []
        self._unwanted: set[QWidget] = set()

    def add(self, widget: QWidget, *, gives_way: int = 0) -> None:
        """Append a control. ``gives_way``: 1 is hidden first when room is short, 0 never; ``LAST`` only
        once the heading is at its shortest too."""
        self._row.addWidget(widget)
        if gives_way:
            self._giving_way.append((gives_way, widget))
            self._giving_way.sort(key=_order)

    def put_away(self, widget: QWidget, away: bool) -> None:
        """Hide a control that has nothing to show now, or bring it back where there is room."""
        (self._unwanted.add if away else self._unwanted.discard)(widget)
        widget.setVisible(not away)
        self.fit()

    def add_title(self, text: str) -> ElidedLabel:
        """The screen's heading."""
        label = ElidedLabel(text, size="title", fills=False)
        self.add(label)
        return label

    def add_space(self, pixels: int = 8) -> None:
        self._row.addSpacing(pixels)

    def add_action(
        self, action_id: str, *, word: str | None = None, look: str = "", icon: str = "", gives_way: int = 0
    ) -> ActionButton:
        """A button for an action of the registry; ``word`` in place of its menu text."""
        button = ActionButton(self._actions[action_id], word=word, look=look, icon_name=icon)
        self.add(button, gives_way=gives_way)
        return button

    def add_undo(self) -> None:
        """Undo and redo, the same on every screen."""
        for action_id, icon in (("edit.undo", "undo-2"), ("edit.redo", "redo-2")):
            self.add(ActionButton(self._actions[action_id], icon_name=icon, word="", show_key=False))

    def add_primary(
        self, action_id: str, *, word: str | None = None, icon: str = "", show_key: bool = True
    ) -> ActionButton:
        """The screen's one main button, at the far right; without its key where the bar is full."""
        action = self._actions[action_id]
        button = ActionButton(action, word=word, look="primary", icon_name=icon, show_key=show_key)
        self.add(button)
        return button

    def add_line(self) -> None:
        """A hairline between groups of controls."""
        line = hairline(Qt.Orientation.Vertical)
        line.setFixedHeight(style.px(24))
        self.add(line)

    def add_stretch(self) -> None:
        """What follows stands at the right."""
        self._row.addStretch(1)

    def _measure(self) -> None:
        self.setFixedHeight(style.px(style.TOOLBAR_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(240), style.px(style.TOOLBAR_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return done

    def fit(self) -> None:
        """Show everything there is room for: keys go first, then what gives way, in its order.

        What is wanted does not depend on what is shown just now, so the answer is found at once and
        nothing is changed that already is as it should be.
        """
        buttons = self.findChildren(Button)
        keys = sum(button.key_room() for button in buttons)
        lacking, slack = self.wanted_width() - self.width(), self._slack()
        for button in buttons:
            button.set_key_shown(lacking <= 0)
        lacking -= keys if lacking > 0 else 0
        for widget in self._wanted():
            if self._giving_way_of(widget) == LAST:
                lacking -= slack
                slack = 0
            if widget.isHidden() != (lacking > 0):
                widget.setVisible(lacking <= 0)
            if lacking > 0:
                lacking -= self._room_of(widget)

    def _slack(self) -> int:
        """What headings can give by saying less."""
        headings = self.findChildren(PeriodBar)
        return sum(one.sizeHint().width() - one.minimumSizeHint().width() for one in headings)

    def _giving_way_of(self, widget: QWidget) -> int:
        return next(order for order, one in self._giving_way if one is widget)

    def wanted_width(self) -> int:
        """The width of everything, shown or not."""
        wanted = self._row.sizeHint().width()
        wanted += sum(self._room_of(widget) for widget in self._wanted() if widget.isHidden())
        return wanted + sum(button.key_room() for button in self.findChildren(Button) if not button.key_shown)

    def _wanted(self) -> list[QWidget]:
        """What gives way, in its order, less what is put away altogether."""
        return [widget for _, widget in self._giving_way if widget not in self._unwanted]

    def _room_of(self, widget: QWidget) -> int:
        """A control's width without keys, as the row gives it, and the gap beside it."""
        key = widget.key_room() if isinstance(widget, Button) and widget.key_shown else 0
        hint = widget.sizeHint().expandedTo(widget.minimumSizeHint()).expandedTo(widget.minimumSize())
        return hint.boundedTo(widget.maximumSize()).width() - key + self._row.spacing()


def _order(entry: tuple[int, QWidget]) -> int:
    return entry[0]
