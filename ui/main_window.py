"""The window: it assembles menus, rail, screens, message bar and status bar, and decides nothing.

A screen in front carries out actions; what works everywhere is in `ui/everywhere.py`.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from planner.views.rota_grid import rota_grid
from planner.views.rota_versions import current_rota
from solver.language import tr
from ui import style
from ui.desk import Desk
from ui.destination import Destination
from ui.everywhere import Everywhere
from ui.in_a_thread import is_working
from ui.notice import Notice, NoticeKind
from ui.screen import Handler, Screen
from ui.screens import LOADED_LATER, SCREENS, NotYet, Place
from ui.widgets.menu_corner import MenuCorner
from ui.widgets.message_bar import MessageBar
from ui.widgets.nav_rail import NavRail
from ui.widgets.status_strip import StatusStrip
from ui.window_state import WindowState

if TYPE_CHECKING:
    from planner.planner import Changes, Planner

PROGRAM = "Shift planner"
FIRST_SIZE = QSize(1600, 1000)  # the first time, on a screen that has the room
LOAD_AFTER_MS = 400  # the first week is on the screen by then
TITLE_BAR = 40  # what the system puts above the window
_NOT_HERE = tr("Not on this screen.")


class MainWindow(QMainWindow):
    """One window over one planner file. ``changed_below`` brings what another thread stored to this one."""

    changed_below = Signal(object)  # Changes
    settled = Signal()  # all that is loaded once is loaded

    def __init__(self, desk: Desk, state: WindowState, screens: tuple[Place | NotYet, ...] = SCREENS) -> None:
        super().__init__()
        self.setObjectName("window")
        self.desk, self.state = desk, state
        self.places = {place.key: place for place in screens}
        self.screens: dict[str, Screen] = {}
        self.front: Screen | None = None
        self._changing = False  # the screen in front reads what was changed
        self.following: Planner | None = None  # the file opened in place of this one
        self.rail, self.messages, self.strip = NavRail(), MessageBar(), StatusStrip()
        self.toolbars, self.stack = QStackedWidget(), QStackedWidget()
        self.menu_corner = MenuCorner(self.desk.actions["tools.go_to"])
        self._assemble(screens)
        self.everywhere = Everywhere(self)
        self.measure()
        self._connect()
        # Not self.screen(): a window that goes as cyclic garbage takes a screen it was asked for with it.
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(FIRST_SIZE.boundedTo(room - QSize(0, TITLE_BAR)))
        self.state.restore_geometry("window", self)

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self, screens: tuple[Place | NotYet, ...]) -> None:
        self.menus = self.desk.actions.fill_menu_bar(self.menuBar())
        self.menuBar().setCornerWidget(self.menu_corner)
        for at, place in enumerate(screens):
            if at == len(screens) - 1:
                self.rail.add_stretch()
            reason = place.reason if isinstance(place, NotYet) else ""
            self.rail.add(place.key, place.nav_text, place.icon_name, reason)
            self.desk.places[place.key] = reason
        column = QVBoxLayout()
        column.setSpacing(0)
        for widget in (self.toolbars, self.messages):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        centre = QWidget()
        centre.setLayout(row)
        self.setCentralWidget(centre)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.strip, 1)

    def _connect(self) -> None:
        self.desk.actions.asked.connect(self.carry_out)
        self.rail.chosen.connect(self._place_chosen)
        self.desk.noticed.connect(self.messages.show_notice)
        self.desk.notice_cleared.connect(self.messages.clear)
        self.desk.day_changed.connect(self.messages.day_changed)
        self.desk.going.connect(self.go)
        self.changed_below.connect(self.changed)
        self._stop_listening = self.desk.planner.on_change(self.changed_below.emit)
        style.look.changed.connect(self.measure)

    def measure(self) -> None:
        """Heights and icons of the frame, after the theme or the text size has changed."""
        self.toolbars.setFixedHeight(style.px(style.TOOLBAR_HEIGHT))
        self.statusBar().setFixedHeight(style.px(style.STATUS_HEIGHT))
        self.desk.actions.retint()
        self.arrange_actions()

    # Screens ----------------------------------------------------------------------------------------

    def open(self, key: str) -> None:
        """Bring a screen to the front, up to date."""
        place = self.places.get(key)
        if place is None or isinstance(place, NotYet):
            return
        new = key not in self.screens
        if new:
            self._make(key, place)
        screen = self.screens[key]
        self._bring_forward(screen)
        if screen.stale:
            screen.bring_up_to_date()
        remembered = self.state.place(key) if new else None
        if remembered is not None:
            screen.go_to(remembered)
        screen.take_focus()
        self.everywhere.tell_state()
        self.arrange_actions()

    def open_remembered(self) -> None:
        """The screen the window was closed on, or the first there is."""
        key = self.state.text("last/screen", "rota")
        made = [place.key for place in self.places.values() if not isinstance(place, NotYet)]
        self.everywhere.tell_state()
        if made:
            self.open(key if key in made else made[0])
        self.arrange_actions()
        QTimer.singleShot(LOAD_AFTER_MS, self, self._load_next)

    def _load_next(self) -> None:
        """Load the other screens one by one while nothing else is to be done."""
        if is_working():
            QTimer.singleShot(LOAD_AFTER_MS, self, self._load_next)
            return
        waiting = [one for one in self.places.values() if isinstance(one, Place) and not one.loaded]
        later = [name for name in LOADED_LATER if name not in sys.modules]
        if waiting or later:
            if waiting:
                waiting[0].load()
            else:
                import_module(later[0])
            QTimer.singleShot(0, self, self._load_next)
        else:
            self.everywhere.tell_state()
            self.settled.emit()

    def _place_chosen(self, key: str) -> None:
        self.desk.actions[f"go.{key}"].trigger()

    def _make(self, key: str, place: Place) -> None:
        screen = place.load()(self.desk)
        self.screens[key] = screen
        self.toolbars.addWidget(screen.toolbar)
        self.stack.addWidget(screen)
        screen.keep_layout(restored=self.state.restore_layout(key, screen))
        screen.title_changed.connect(self._show_title)
        screen.status_changed.connect(self._show_status)
        screen.actions_changed.connect(self._arrange_unless_changing)

    def _bring_forward(self, screen: Screen) -> None:
        self.front = screen
        self.toolbars.setCurrentWidget(screen.toolbar)
        self.stack.setCurrentWidget(screen)
        self.rail.show_current(screen.key)
        self._show_title(screen.title)
        self._show_status(screen.status)

    def go(self, destination: Destination) -> None:
        """Go where a screen, a problem or the go-to box points."""
        if destination.day is not None:
            self.desk.set_day(destination.day)
        self.open(destination.screen)
        if self.front is not None and self.front.key == destination.screen:
            self.front.go_to(destination)

    @Slot(object)  # declared: it hears other threads
    def changed(self, changes: Changes) -> None:
        """Something was changed below: the screen in front reads again, the others when they are shown."""
        self.messages.something_changed()
        self._changing = True
        try:
            for screen in self.screens.values():
                if screen is self.front:
                    screen.bring_up_to_date(changes)
                else:
                    screen.stale = True
        finally:
            self._changing = False
        self.everywhere.tell_state()
        self.arrange_actions()

    # Actions ----------------------------------------------------------------------------------------

    def handler(self, action_id: str) -> Handler | None:
        """Who carries out an action now: the screen in front, else what works everywhere, else the way to
        the screen that does."""
        if self.front is not None and action_id in self.front.handlers:
            return self.front.handlers[action_id]
        if action_id in self.everywhere.handlers:
            return self.everywhere.handlers[action_id]
        home = self.desk.actions.specs[action_id].home
        return self.everywhere.handlers[f"go.{home}"] if home else None

    def carry_out(self, action_id: str) -> None:
        if QApplication.activeModalWidget() is not None:
            return  # typed ahead, before the window system gave a dialog the keyboard: meant for that
        handler = self.handler(action_id)
        if handler is not None and not handler.why_not():
            handler.do()

    def carry_out_or_explain(self, action_id: str) -> None:
        """Do it on the screen in front, which was opened for it, or say why it cannot be done there."""
        handler = self.handler(action_id)
        reason = handler.why_not() if handler is not None else _NOT_HERE
        if reason:
            self.desk.tell(Notice(reason, kind=NoticeKind.INFO, key="not available"))
        else:
            self.carry_out(action_id)

    def arrange_actions(self) -> None:
        """Enable what can be done now; the rest says why not."""
        for spec, _ in self.desk.actions:
            handler = self.handler(spec.id)
            self.desk.actions.allow(spec.id, handler.why_not() if handler else _NOT_HERE)

    def _arrange_unless_changing(self) -> None:
        if not self._changing:  # it is done once at the end of that
            self.arrange_actions()

    def trigger_or_explain(self, action_id: str) -> None:
        """From the go-to box: do it, or say why it cannot be done now."""
        action = self.desk.actions[action_id]
        if action.isEnabled():
            action.trigger()
        else:
            self.desk.tell(Notice(action.statusTip(), kind=NoticeKind.INFO, key="not available"))

    def people(self) -> list[tuple[int, str, str]]:
        """Everybody the go-to box can find: id, name, number."""
        rota = self.desk.planner.read(current_rota, self.desk.day)
        groups = self.desk.planner.read(rota_grid, rota).groups if rota is not None else ()
        return [(person.person_id, person.name, person.number) for group in groups for person in group.people]

    # What the frame shows ---------------------------------------------------------------------------

    def _show_title(self, title: str) -> None:
        if self.front is not None and title == self.front.title:
            program = tr("{program} (view only)", program=PROGRAM) if self.desk.planner.read_only else PROGRAM
            self.setWindowTitle(f"{title} — {self.everywhere.team_name} — {program}")

    def _show_status(self, status: object) -> None:
        if self.front is not None and status == self.front.status:
            self.strip.show_status(self.front.status)

    def _remember(self, screen: Screen) -> None:
        place = screen.in_hand()
        if place is not None:
            self.state.put_place(place)

    def closeEvent(self, event: QCloseEvent) -> None:
        if is_working():  # it is closed once that is done and asked for again
            event.ignore()
            return
        self._stop_listening()
        self.state.save_layout("window", self)
        for key, screen in self.screens.items():
            if not screen.docks_away:  # that is the page's layout, not the user's
                self.state.save_layout(key, screen)
            self._remember(screen)
            screen.shut_down()
        if self.front is not None:
            self.state.put("last/screen", self.front.key)
        self.state.put("last/day", self.desk.day.isoformat())
        super().closeEvent(event)
