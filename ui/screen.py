"""What every screen of the window is, and how to add one.

To add a screen, do this:

1. Make the folder ``ui/<name>/`` with ``screen.py`` and a class that derives from `Screen`. Give it
   ``key``, ``nav_text``, ``icon_name`` (a file of ``resources/icons``) and, in ``watches``, the kinds
   of row whose changes it shows (empty: every kind).
2. In ``__init__`` call ``super().__init__(desk)`` and build: ``self.setCentralWidget(...)``, the toolbar
   (``self.toolbar.add(...)``, then ``add_stretch()``, ``add_undo()``, ``add_primary(action_id)``), and
   where wanted ``self.add_inspector("Selected rule", widget)`` and ``self.add_below("Cover", widget)``.
   Read nothing yet.
3. Write ``refresh(changes)``: read the views through ``self.desk.planner.read(...)`` and fill the widgets. It
   is called when the screen is first shown, when a change it watches happens while it is visible, and
   when it is shown again after having missed one. ``changes`` is None when everything must be read.
4. For each command the screen carries out: one line in ``ui/action_list.py`` and, in ``__init__``,
   ``self.handle("rota.lock", self.lock_selection, why_not=self.why_not_lock)``. ``why_not`` returns ""
   when it can be done now, else the reason a person reads. Call ``self.tell_actions()`` when that may
   have changed. Orders go through ``self.desk.execute(command)``, which reports a refusal itself.
5. Name it in the list in ``ui/screens.py``.

A small one, complete::

    class ConcernsScreen(Screen):
        \"\"\"What the public reported, from first word to hotspot or visit.\"\"\"

        key, nav_text, icon_name = "concerns", "Concerns", "message-square-text"

        def __init__(self, desk: Desk) -> None:
            super().__init__(desk)
            self.toolbar.add_title("Concerns")
            self.toolbar.add_stretch()
            self.toolbar.add_undo()
            self.list = ConcernList()
            self.setCentralWidget(self.list)
            self.handle("concerns.log", self.log_concern)

        def refresh(self, changes: Changes | None) -> None:
            rows = self.desk.planner.read(open_concerns, self.desk.day)
            self.list.show_rows(rows)
            self.set_title("Concerns")
            self.set_status(Status(left=(StatusPart(f"{len(rows)} to look at"),)))
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from ui import style
from ui.desk import Desk
from ui.destination import Destination
from ui.widgets.dock import Dock
from ui.widgets.segmented import CommandSegments
from ui.widgets.status_strip import Status
from ui.widgets.toolbar import Toolbar

if TYPE_CHECKING:
    from planner.planner import Changes


def _no_reason() -> str:
    return ""


def _no_reason_for(_: str) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Handler:
    """How a screen carries out one action, and why it cannot just now ("" when it can)."""

    do: Callable[[], object]
    why_not: Callable[[], str] = _no_reason


@dataclass(frozen=True, slots=True)
class PlaceWithin:
    """A part of a screen that the go-to box leads to: ``item`` of the Destination, and its title."""

    item: str
    title: str


class Screen(QMainWindow):
    """One place of the window. A QMainWindow of its own, so that its inspector and the strip below
    are true docks that can be moved, and come back where they were."""

    key: ClassVar[str]
    nav_text: ClassVar[str]
    icon_name: ClassVar[str]
    watches: ClassVar[frozenset[str]] = frozenset()

    title_changed = Signal(str)
    status_changed = Signal(object)  # Status
    actions_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName(f"screen.{self.key}")
        self.setAccessibleName(self.nav_text)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.desk = desk
        self.toolbar = Toolbar(self.nav_text, desk.actions)
        self.handlers: dict[str, Handler] = {}
        self.title = self.nav_text
        self.status = Status()
        self.stale = True
        self._sized = self.docks_away = False
        style.look.changed.connect(self.lay_out_docks)

    def refresh(self, changes: Changes | None) -> None:
        """Read the views and fill the widgets; None means everything."""
        raise NotImplementedError

    def go_to(self, destination: Destination) -> None:
        """Show what was asked for. The day is already set on the desk; override for more."""

    def in_hand(self) -> Destination | None:
        """The way back to what is selected, which the next start takes; None when nothing is."""
        return None

    def help_page(self) -> str:
        """The handbook's page of what is selected; by default that of the screen."""
        return self.key

    @classmethod
    def places_within(cls) -> tuple[PlaceWithin, ...]:
        """The parts of this screen that the go-to box offers by name; override where there are any."""
        return ()

    @classmethod
    def badge(cls, desk: Desk) -> int:
        """How many things wait here; shown on the navigation rail when above 0."""
        return 0

    def take_focus(self) -> None:
        """Where the keyboard is when the screen comes to the front; override for more."""
        centre = self.centralWidget()
        if centre is not None:
            centre.setFocus()

    def panes(self) -> list[QWidget]:
        """Where F6 stops inside this screen, in order."""
        docks = [dock for dock in self.findChildren(QDockWidget) if dock.isVisible()]
        centre = self.centralWidget()
        return [centre, *docks] if centre is not None else [*docks]

    def handle(
        self, action_id: str, do: Callable[[], object], *, why_not: Callable[[], str] = _no_reason
    ) -> None:
        """Carry out the action of that id while this screen is in front."""
        self.handlers[action_id] = Handler(do, why_not)

    def handle_choice(
        self,
        segments: CommandSegments,
        show: Callable[[str], object],
        *,
        why_not: Callable[[str], str] = _no_reason_for,
    ) -> None:
        """Carry out each part of a choice: ``show`` and ``why_not`` are given its key."""
        for key, action_id in segments.commands.items():
            self.handle(action_id, partial(show, key), why_not=partial(why_not, key))

    def add_inspector(self, heading: str, content: QWidget, hint: str = "") -> Dock:
        """The panel on the right: what is selected, in words."""
        dock = Dock(f"{self.key}.inspector", heading, content, hint, kind="inspector")
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        return dock

    def add_below(self, heading: str, content: QWidget, hint: str = "") -> Dock:
        """The strip under the centre: cover, or what is not assigned."""
        dock = Dock(f"{self.key}.below", heading, content, hint, kind="below")
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        return dock

    def reset_layout(self) -> None:
        """Every dock where it was at first, and shown."""
        for dock in self.findChildren(Dock):
            area = Qt.DockWidgetArea.RightDockWidgetArea
            below = Qt.DockWidgetArea.BottomDockWidgetArea
            self.addDockWidget(area if dock.kind == "inspector" else below, dock)
            dock.show()

    def put_docks_away(self, away: bool) -> None:
        """Leave the whole room to a page that has nothing to show in them, or bring them back."""
        self.docks_away = away
        for dock in self.findChildren(Dock):
            dock.setVisible(not away)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._sized:  # before this there was no room to give
            self._sized = True
            QTimer.singleShot(0, self.lay_out_docks)

    def keep_layout(self, *, restored: bool) -> None:
        """A layout that came back from the last time is left as the user had it."""
        self._sized = restored

    def lay_out_docks(self) -> None:
        """The docks' usual sizes, when the screen is first shown; a remembered layout overrides them."""
        sides = [dock for dock in self.findChildren(Dock) if dock.kind == "inspector"]
        width = min(style.px(style.INSPECTOR_WIDTH), max(style.INSPECTOR_WIDTH, self.width() * 3 // 10))
        self.resizeDocks(sides, [width] * len(sides), Qt.Orientation.Horizontal)

    def prepare_picture(self) -> None:
        """Bring up what the screen is for, where that takes a step: a picture is about to be drawn."""

    @property
    def busy(self) -> bool:
        """Whether something is still being read or looked for; a picture waits for it."""
        return False

    def shut_down(self) -> None:
        """The window closes: end what runs outside it. Override where something does."""

    def set_title(self, title: str) -> None:
        """What the window's title bar says, "Rota, week 50 (draft 5)"."""
        self.title = title
        self.title_changed.emit(title)

    def set_status(self, status: Status) -> None:
        """What the status bar says while this screen is in front."""
        self.status = status
        self.status_changed.emit(status)

    def tell_actions(self) -> None:
        """Say that what can be done may have changed (a selection moved, a row came or went)."""
        self.actions_changed.emit()

    def bring_up_to_date(self, changes: Changes | None = None) -> None:
        """Refresh, and remember that nothing is missed."""
        self.refresh(changes)
        self.stale = False
