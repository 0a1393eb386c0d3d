"""The Day screen: turn the rota into patrols and visits."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QWidget

from planner.changes import Changes
from planner.today import date_today
from planner.views.day_breaches import DayBreach
from planner.views.day_plan import DayPlan, DayRow, StopKind, UnassignedItem
from planner.views.ward_map import ward_map
from solver.language import tr
from ui import style
from ui.day.anew import minute_now
from ui.day.building import BuildLine, DayBuilding
from ui.day.chart import DayChart
from ui.day.chart_rows import HOTSPOTS, OFFICERS
from ui.day.controls import DayControls
from ui.day.dragging import Held
from ui.day.editing import DayEditing
from ui.day.empty import show_empty
from ui.day.hours import rows_of
from ui.day.legend import DayLegend
from ui.day.problems import DayProblem
from ui.day.reading import read_breaches, read_day
from ui.day.remedies import Remedies
from ui.day.side import DaySide, stacked
from ui.day.status import day_status
from ui.day.tray import LOOKING, Tray
from ui.day.twins import chart_twin
from ui.day.whole_day import WholeDay
from ui.day.words import title_date
from ui.desk import Desk
from ui.destination import Destination
from ui.patient_timer import PatientTimer
from ui.screen import Screen
from ui.spoken_dates import short_date
from ui.widgets.label import Chip
from ui.widgets.state_page import StatePage
from ui.widgets.table_twin import show_twin

CHECK_AFTER_MS = 30  # so that holding Shift+→ is checked once it rests
LEAST_HEIGHT = 420  # pixels, for the legend below the cards
SIDE_WIDTH, SIDE_SHARE = 460, 0.31  # pixels, and the most of a small window
STOP_ACTIONS = ("day.lock", "day.take_off", "day.earlier", "day.later", "day.who", "day.slots", "day.link")
MAP_ACTIONS = ("day.map_fit", "day.map_in", "day.map_out", "view.as_table")


class DayScreen(Screen):
    """People against hours, what is not assigned below, the map and one person's stops at the right."""

    key, nav_text, icon_name = "day", tr("Day"), "chart-no-axes-gantt"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.plan: DayPlan | None = None
        self.breaches: tuple[DayBreach, ...] | None = None  # None: still being checked
        self.chart, self.tray, self.side = DayChart(), Tray(), DaySide()
        self.controls = DayControls(self.toolbar, desk.actions)
        self.editing = DayEditing(desk, self.chart)
        self.remedies = Remedies(desk.planner, self.editing.offers, self.tray.show_offers, self)
        self.remedies.refused.connect(partial(self.tray.say_of_rest, ""))
        self._line = BuildLine(desk)
        self.building = DayBuilding(desk, self._line, self._show_accepted)
        self._soon = PatientTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(CHECK_AFTER_MS)
        self._assemble()
        self._connect()
        self.whole = WholeDay(self, desk, self.building, self)
        self._handle_all()

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        self._empty, self._centre = StatePage(), QStackedWidget()
        self._centre.addWidget(self.chart)
        self._centre.addWidget(self._empty)
        centre = QWidget()
        column = stacked(centre)
        column.addWidget(self._line)
        column.addWidget(self._centre, 1)
        self.setCentralWidget(centre)
        self._map_dock = self.add_inspector(tr("Map"), self.side, tr("M fit  + − zoom"))
        self._map_dock.set_heading(tr("Map"), tr("circle = risk, ring = minutes planned of target"))
        self._legend = DayLegend()
        below = QWidget()
        column = stacked(below)
        column.addWidget(self.tray, 1)
        column.addWidget(self._legend)
        self._below = self.add_below(tr("Not assigned"), below, tr("F8 next"))
        self._count = Chip("", "danger")
        self._below.bar.parts.insertWidget(1, self._count)

    def _connect(self) -> None:
        self.desk.day_changed.connect(self._day_changed)
        self.chart.stop_moved.connect(self._selection_moved)
        self.chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.chart.customContextMenuRequested.connect(self._open_menu)
        self.side.stops.chosen.connect(self.chart.go_to_stop)
        self.side.map.hotspot_chosen.connect(self._go_to_hotspot)
        self.tray.moved.connect(self._card_moved)
        self.tray.drag_asked.connect(self._drag_card)
        self.chart.why_not_drag = self.editing.why_not_move
        self.chart.dragging.judge = self.editing.judge
        self.chart.dragging.why_not = self.editing.why_not_whose
        self.chart.drop_asked.connect(self.editing.drop)
        self.building.changed.connect(self.tell_actions)
        self._soon.timeout.connect(self.check)
        for widget, actions in (
            (self.chart, (*STOP_ACTIONS, "day.anew", "day.group", *MAP_ACTIONS)),
            (self.side.stops, (*STOP_ACTIONS, *MAP_ACTIONS)),
            (self.side.map, MAP_ACTIONS),
            (self.tray, ("day.who", "day.slots", *MAP_ACTIONS)),
        ):
            for action_id in actions:
                widget.addAction(self.desk.actions[action_id])

    def _handle_all(self) -> None:
        editing, town = self.editing, self.side.map
        for action_id, do, why_not in (
            ("day.lock", editing.lock, editing.why_not_edit),
            ("day.take_off", editing.take_off, editing.why_not_edit),
            ("edit.clear", editing.take_off, editing.why_not_edit),
            ("day.earlier", editing.earlier, editing.why_not_move),
            ("day.later", editing.later, editing.why_not_move),
            ("day.who", self._who_could_take, self._why_nobody),
            ("day.slots", self._best_slots, self._why_no_slots),
            ("day.link", partial(editing.join, self), editing.why_not_join),
            ("day.group", self._change_view, self.whole.why_not_planned),
            ("view.as_table", self._show_table, self.whole.why_not_planned),
            ("day.map_fit", town.fit, self.whole.why_no_plan),
            ("day.map_in", town.zoom_in, self.whole.why_no_plan),
            ("day.map_out", town.zoom_out, self.whole.why_no_plan),
        ):
            self.handle(action_id, do, why_not=why_not)
        self.handle_choice(self.controls.view, self.show_view)
        self.handle("view.back", partial(self._move_day, -1))
        self.handle("view.forward", partial(self._move_day, 1))
        self.handle("view.today", self._go_today)

    def lay_out_docks(self) -> None:
        super().lay_out_docks()
        width = min(style.px(SIDE_WIDTH), int(self.width() * SIDE_SHARE))
        self.resizeDocks([self._map_dock], [width], Qt.Orientation.Horizontal)
        self._fit_tray()

    def _fit_tray(self) -> None:
        """As high as two rows of cards, but never more than a third of the window; where that is low for the
        text, the legend gives way, and the cards may have a little more."""
        low = self.height() < style.px(LEAST_HEIGHT)
        self._legend.setVisible(not low)
        legend = 0 if low else self._legend.sizeHint().height() + 4
        wanted = self._below.bar.height() + self.tray.wanted_height() + legend
        most = self.height() * 2 // 5 if low else self.height() // 3
        self.resizeDocks([self._below], [min(wanted, most)], Qt.Orientation.Vertical)

    # Reading ----------------------------------------------------------------------------------------

    def bring_up_to_date(self, changes: Changes | None = None) -> None:
        if self.building.to_be_shown:
            self.stale = True
        else:
            super().bring_up_to_date(changes)

    def _show_accepted(self) -> DayPlan | None:
        """What was just stored; None where another screen is in front, which is up to date."""
        if not self.isVisible():
            return None
        self.bring_up_to_date()
        return self.plan

    def refresh(self, changes: Changes | None) -> None:
        """Read the day; what is broken follows a moment later."""
        plan = read_day(self.desk.planner, self.desk.day)
        self.plan, self.breaches = plan, None
        focus = QApplication.focusWidget()
        waited = focus is not None and (focus is self._empty or self._empty.isAncestorOf(focus))
        title = title_date(self.desk.day)
        self.controls.show_plan(plan, title, short_date(self.desk.day))
        self.set_title(tr("Day, {title}", title=title))
        if plan is None or plan.deployment_id is None:
            show_empty(self._empty, plan, self.desk.day, self.desk.actions)
            self._centre.setCurrentWidget(self._empty)
        else:
            self._centre.setCurrentWidget(self.chart)
        self._show(plan)
        if waited and self._centre.currentWidget() is self.chart:
            self.chart.setFocus()
        self._soon.start()
        self._selection_moved()

    def _show(self, plan: DayPlan | None) -> None:
        self.side.show_plan(plan)
        self.side.map.show_ward_map(self.desk.planner.read(ward_map))
        self._legend.show_plan(plan)
        left = plan.unassigned if plan else ()
        self.tray.show_items(left)
        self._count.setText(str(len(left)) if left else tr("none"))
        self._count.set_kind("danger" if left else "ok")
        planned = plan is not None and plan.deployment_id is not None
        self._count.setVisible(planned)
        hint = tr("drag to a row, or press A to see who could take it") if left else ""
        self._below.set_heading(tr("Not assigned"), hint if planned else tr("known once the day is planned"))
        self._fit_tray()
        if plan is not None:
            self.chart.show_plan(plan)
            if self.chart.current_row() is None:
                self.chart.go_to_first()

    def check(self) -> None:
        """Ask the independent check, and show what is broken."""
        self._soon.stop()
        breaches = read_breaches(self.desk.planner, self.desk.day)
        plan, self.breaches = self.plan, breaches
        planned = plan is not None and plan.deployment_id is not None
        if plan is not None and planned:
            self.chart.show_plan(plan, [one.person_id for one in self.breaches if one.person_id is not None])
        self._tell_status()
        self.tell_actions()
        self.remedies.forget()
        if plan is not None and not self.editing.why_not_change():
            now = minute_now() if plan.day == date_today() else None
            self.remedies.look(plan.day, plan.unassigned, now)
            self.tray.say_of_rest(LOOKING)

    # Selection --------------------------------------------------------------------------------------

    def row_in_hand(self) -> DayRow | None:
        """Whose run sheet the list and the map show."""
        person = self.chart.current_person()
        rows = rows_of(self.plan) if self.plan is not None and self.plan.deployment_id is not None else ()
        return next((row for row in rows if row.person_id == person), None)

    def _selection_moved(self) -> None:
        block = self.chart.current_block()
        base = self.plan.base_name if self.plan else ""
        self.side.show_person(self.row_in_hand(), base, block.stop.stop_id if block else None)
        self._show_on_map()
        self._tell_status()
        self.tell_actions()

    def _show_on_map(self) -> None:
        self.side.map.show_selection(self.row_in_hand(), self._hotspot_in_hand())

    def _hotspot_in_hand(self) -> int | None:
        """That of the card with the keyboard, of the row, or of the stop."""
        block, item, row = self.chart.current_block(), self._card_in_hand(), self.chart.current_row()
        if item is not None:
            return item.item_id if item.kind is StopKind.PATROL else None
        if row is not None and row.key[0] == HOTSPOTS:
            return row.key[1]
        return block.stop.item_id if block is not None and block.stop.kind is StopKind.PATROL else None

    def _go_to_hotspot(self, hotspot_id: int) -> None:
        self.show_view(HOTSPOTS)
        self.chart.go_to((HOTSPOTS, hotspot_id))

    def _drag_card(self, item: UnassignedItem) -> None:
        if not self.editing.why_not_change():
            self.show_view(OFFICERS)
            self.chart.drag(self.tray, Held(item))

    def _card_moved(self) -> None:
        self._show_on_map()
        self.tell_actions()

    def _who_could_take(self) -> None:
        self.editing.who_could_take(self, self._card_in_hand())

    def _why_nobody(self) -> str:
        on_card = self._card_in_hand() is not None
        return self.editing.why_not_change() if on_card else self.editing.why_not_take()

    def _best_slots(self) -> None:
        self.editing.best_slots(self, self._card_in_hand())

    def _why_no_slots(self) -> str:
        return self.editing.why_no_slots(self._card_in_hand())

    def _card_in_hand(self) -> UnassignedItem | None:
        """The card with the keyboard, while the keyboard is in the tray."""
        return self.tray.current() if self.tray.hasFocus() else None

    def show_problem(self, problem: DayProblem) -> None:
        """Bring what F8 stands on into view."""
        if problem.number is not None:
            self.tray.go_to(problem.number)
        elif problem.person_id is not None:
            self.show_view(OFFICERS)
            self.chart.go_to_person(problem.person_id)

    def _tell_status(self) -> None:
        go_next = partial(self.whole.step, 1)
        self.set_status(day_status(self.plan, self.breaches, self.row_in_hand(), go_next))

    def _show_table(self) -> None:
        """The map where the keyboard is on it, else the chart, line by line."""
        if self.plan is not None:
            on_map = self.side.map.hasFocus()
            show_twin(self.side.map.twin() if on_map else chart_twin(self.plan), self)

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for action_id in STOP_ACTIONS:
            menu.addAction(self.desk.actions[action_id])
        menu.exec(self.chart.viewport().mapToGlobal(place))
        menu.deleteLater()

    def take_focus(self) -> None:
        shown = self._centre.currentWidget()
        if shown is not None:
            shown.setFocus()

    def go_to(self, destination: Destination) -> None:
        """Select the person that was asked for."""
        if destination.person_id is not None:
            self.show_view(OFFICERS)
            self.chart.go_to_person(destination.person_id)
            self.chart.setFocus()

    def in_hand(self) -> Destination | None:
        person = self.chart.current_person()
        return Destination(self.key, person_id=person) if person is not None else None

    # View and day -----------------------------------------------------------------------------------

    def show_view(self, view: str) -> None:
        """By officer or by hotspot."""
        self.controls.view.show_key(view)
        self.chart.show_view(view)
        self._selection_moved()

    def _change_view(self) -> None:
        self.show_view(HOTSPOTS if self.chart.view == OFFICERS else OFFICERS)

    def _day_changed(self) -> None:
        if self.isVisible():
            self.bring_up_to_date()
        else:
            self.stale = True

    def _move_day(self, by: int) -> None:
        self.desk.set_day(self.desk.day + timedelta(days=by))

    def _go_today(self) -> None:
        self.desk.set_day(date_today())

    def prepare_picture(self) -> None:
        """Whoever has most to do: the route on the map and the list beside it are what there is to see."""
        rows = rows_of(self.plan) if self.plan is not None else ()
        if rows:
            self.chart.go_to_person(max(rows, key=lambda row: len(row.stops)).person_id)

    @property
    def busy(self) -> bool:
        return self._soon.isActive() or self.remedies.reading

    def shut_down(self) -> None:
        """End the processes beside with the window."""
        self.building.close()
        self.remedies.forget()
