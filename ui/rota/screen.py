"""The Rota screen: build and adjust the week."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from planner.changes import Changes
from planner.today import date_today
from planner.views.first_steps import first_steps
from planner.views.history import cell_history
from planner.views.rota_grid import CellKind
from solver.language import tr
from ui import style
from ui.desk import Desk
from ui.destination import Destination
from ui.patient_timer import PatientTimer
from ui.rota.answers_beside import AnswersBeside
from ui.rota.cell_answering import CellAnswering
from ui.rota.cell_head import CellFacts
from ui.rota.controls import RotaControls
from ui.rota.cover import CoverStrip
from ui.rota.editing import RotaEditing
from ui.rota.first_run import FirstRunPage
from ui.rota.grid import RotaGridWidget
from ui.rota.inspector import CellInspector
from ui.rota.legend import Legend
from ui.rota.lines import nearest
from ui.rota.overriding import Overriding
from ui.rota.reading import WEEK, RotaReading, read_rota, touched_by
from ui.rota.side_windows import SideWindows
from ui.rota.status import rota_status
from ui.rota.swapping import COVER, RotaSwapping
from ui.rota.whole_rota import NO_ROTA, WholeRota
from ui.rota.zoom import RotaZoom
from ui.screen import Screen
from ui.spoken_dates import short_date
from ui.widgets.figures import many
from ui.widgets.label import Label
from ui.widgets.section import Icon
from ui.widgets.state_page import StatePage

SELECTED, SELECTED_DAY = "rota/cell/person", "rota/cell/day"  # the keyboard's cell when the window was closed
INSPECT_AFTER_MS = 30  # so that holding an arrow key does not fill the inspector at every cell
CONTEXT_MENU = (
    "rota.set_shift", "rota.rest", "rota.absence", "", "rota.lock", "rota.note", "rota.swap", "rota.why_not",
    "rota.next_best", "rota.override", "", "edit.cut", "edit.copy", "edit.paste", "edit.clear",
)  # fmt: skip


class RotaScreen(Screen):
    """People against days, with the cell in words at the right and cover below."""

    key, nav_text, icon_name = "rota", tr("Rota"), "table"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reading: RotaReading | None = None
        self._version: int | None = None
        self._cover_height = 0
        self.grid, self.cover, self.legend = RotaGridWidget(), CoverStrip(), Legend()
        self.inspector = CellInspector(desk.actions)
        self.editing = RotaEditing(desk, self.grid)
        self.swapping = RotaSwapping(self, desk, self)
        self.controls = RotaControls(self.toolbar, desk.actions)
        self._soon = PatientTimer(self, singleShot=True, interval=INSPECT_AFTER_MS)
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._assemble()
        self._connect()
        self._handle_all()

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        self._empty = StatePage()
        self._centre = QStackedWidget()
        self._centre.addWidget(self.grid)
        self._centre.addWidget(self._empty)
        self._first = FirstRunPage(self.desk.actions)
        self._centre.addWidget(self._first)
        self._first.in_sight.connect(self.put_docks_away)
        self.setCentralWidget(self._centre)
        self._side = self.add_inspector(tr("Selected cell"), self.inspector, tr("F6 to move here"))
        strip = QWidget()
        column = QVBoxLayout(strip)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.cover, 1)
        column.addWidget(self.legend)
        self._below = self.add_below(tr("Cover against requirement"), strip, tr("F8 next"))
        self._short_mark = Icon("triangle", "danger", filled=True)
        self._short = Label(tone="danger", strong=True)
        for at, widget in enumerate((self._short_mark, self._short), start=2):
            self._below.bar.parts.insertWidget(at, widget)
        for action in CONTEXT_MENU:
            if action and self.desk.actions.specs[action].in_grid:
                self.grid.cells.addAction(self.desk.actions[action])

    def _connect(self) -> None:
        self.desk.day_changed.connect(self._day_changed)
        self.grid.selection_moved.connect(self._selection_moved)
        self.grid.laid_out.connect(self._align_cover)
        self.grid.cells.horizontalScrollBar().valueChanged.connect(self.cover.follow_scrolling)
        self.grid.cells.customContextMenuRequested.connect(self._open_menu)
        self.cover.day_chosen.connect(self._show_week_of)
        self.grid.cells.activated.connect(self._open_week)
        self.controls.version_chosen.connect(self._choose_version)
        self.controls.filter.textChanged.connect(self._filter)
        self.controls.filter.left.connect(self.grid.cells.setFocus)
        self._painted.timeout.connect(self._soon.start)
        self._soon.timeout.connect(self._inspect)
        self.grid.cells.escaped.connect(self._escape)
        style.look.changed.connect(self._soon.start)

    def _handle_all(self) -> None:
        editing, edit = self.editing, self.editing.why_not_edit
        for action_id, do, why_not in (
            ("rota.set_shift", editing.choose_shift, edit),
            ("rota.rest", editing.rest_day, edit),
            ("rota.absence", editing.choose_absence, edit),
            ("rota.lock", editing.lock, edit),
            ("rota.note", editing.note, edit),
            ("rota.swap", self.swapping.swap, self.swapping.why_not_swap),
            ("edit.clear", editing.clear, editing.why_not_clear),
            ("edit.cut", editing.cut, edit),
            ("edit.copy", editing.copy, editing.why_not_copy),
            ("edit.paste", editing.paste, edit),
        ):
            self.handle(action_id, do, why_not=why_not)
        self.handle("people.sickness", self._sickness)
        self.handle("edit.select_all", self.grid.cells.selectAll)
        self.handle("edit.filter", self.controls.filter.setFocus)
        self.handle("edit.change", editing.choose_shift, why_not=edit)
        self.handle("view.back", partial(self._move_period, -1))
        self.handle("view.forward", partial(self._move_period, 1))
        self.handle("view.today", self._go_today)
        self.handle("file.export", self._export, why_not=self.why_no_rota)
        self.zoom = RotaZoom(self, self.desk, self)
        self.whole = WholeRota(self, self.desk, self)
        self.beside = SideWindows(self, self.desk, self)
        self.answering = CellAnswering(self, self.desk, self)
        self.answers = AnswersBeside(self, self.desk, self)
        self.overriding = Overriding(self, self.desk, self)

    # Reading ----------------------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        kept, touched = self.reading.grid if self.reading else None, touched_by(changes)
        planner, day = self.desk.planner, self.desk.day
        reading = read_rota(planner, day, self._version, self.zoom.weeks, kept, touched)
        self.reading = reading
        self._centre.setCurrentWidget(self.grid if reading and reading.grid.groups else self._empty)
        self.controls.show_reading(reading, reading.grid.title if reading else self._week_words())
        if reading is None:
            self.grid.model.clear()
            self._show_empty()
        else:
            self._show(reading)
        self.overriding.follow(reading.own if reading else None, edited=changes is not None)
        self.beside.keep_up()
        self.answers.keep_up()
        self._tell_status()
        self.tell_actions()
        self._soon.stop()
        self._painted.start()  # breaches and cover are painted first, the words beside them a moment later

    def _show(self, reading: RotaReading) -> None:
        grid, verdict = reading.grid, reading.verdict
        self.grid.show_grid(grid)
        self.grid.show_verdict(verdict)
        self.cover.show_cover(verdict, grid.days)
        self.legend.show_shifts(grid.shift_types)
        self.desk.actions.leave_letters_to(set(self.grid.model.shifts))
        words, short = self.cover.sum_words()
        self._short.setText(words)
        self._short.set_tone("danger" if short else "ok")
        self._short_mark.setVisible(short)
        self._below.set_heading(tr("Cover against requirement"), self.cover.remark())
        self._fit_cover()
        kind = "draft" if grid.state == "draft" else grid.state
        self.set_title(
            tr(
                "Rota, {split} ({version})",
                split=grid.title.split(" · ")[0].lower(),
                version=grid.version.lower() or kind,
            )
        )
        if self.grid.current() is None and self.grid.model.lines and not self._go_to_remembered():
            self.grid.go_to_first()
        if not grid.groups:
            people = [self.desk.actions["go.people"]]
            self._empty.show_state(
                tr("Nobody is on the rota yet"), tr("Add people with a role first."), "users", people
            )

    def _go_to_remembered(self) -> bool:
        """The cell that was selected when the window was closed, where it is in view."""
        state = self.desk.state
        if state is None:
            return False
        return self.grid.go_to_cell(state.number(SELECTED, 0), state.day(SELECTED_DAY) or self.desk.day)

    def shut_down(self) -> None:
        self._painted.stop()
        self._soon.stop()
        self.answering.finish()
        self.answers.finish()
        current = self.grid.current()
        if current is not None and self.desk.state is not None:
            self.desk.state.put(SELECTED, current[0].person_id)
            self.desk.state.put(SELECTED_DAY, current[1].isoformat())

    def _show_empty(self) -> None:
        text = tr("Start it from everybody's repeating pattern, then build or fill it by hand.")
        actions = [self.desk.actions["rota.start"]]
        self.cover.clear()
        self._below.set_heading(tr("Cover against requirement"))
        self._short.setText("")
        self._short_mark.hide()
        monday = self.desk.monday
        facts = self.desk.planner.read(first_steps)
        if not facts.rotas:
            self._first.show_steps(facts, str(self.desk.planner.path))
            self._centre.setCurrentWidget(self._first)
        self._empty.show_state(
            tr("No rota for the week of {monday}", monday=short_date(monday)), text, "table", actions
        )
        self.set_title(tr("Rota, week {week}", week=monday.isocalendar().week))

    def _week_words(self) -> str:
        monday = self.desk.monday
        return tr("Week {week} · from {monday}", week=monday.isocalendar().week, monday=short_date(monday))

    def lay_out_docks(self) -> None:
        super().lay_out_docks()
        self._cover_height = 0
        self._fit_cover()

    def _fit_cover(self) -> None:
        """As high as its roles, but never more than two fifths of the window. Done anew only when what it
        shows has another height, so that a height set by hand stays."""
        wanted = (
            self._below.bar.minimumHeight() + self.cover.wanted_height() + self.legend.sizeHint().height() + 2
        )
        if wanted != self._cover_height and self.isVisible():
            self._cover_height = wanted
            self.resizeDocks([self._below], [min(wanted, self.height() * 2 // 5)], Qt.Orientation.Vertical)

    def _align_cover(self) -> None:
        self.cover.follow_widths(self.grid.widths())
        self.cover.follow_scrolling(self.grid.cells.horizontalScrollBar().value())

    # Selection --------------------------------------------------------------------------------------

    def _selection_moved(self) -> None:
        if not self._painted.isActive():  # else it is started once the breaches are painted
            self._soon.start()
        self._tell_status()
        self.tell_actions()

    def _inspect(self) -> None:
        """Show the cell with the keyboard in words."""
        current, reading = self.grid.current(), self.reading
        if reading is None or current is None:
            self._side.set_heading(tr("Nothing selected"))
            self.inspector.show_nothing(tr("Nothing selected"), tr("Choose a person's day in the grid."))
            return
        (person, day), index = current, self.grid.cells.currentIndex()
        cell = self.grid.model.cell_at(index.row(), index.column())
        if cell is None:
            return
        part, planner = reading.grid.part_on(day), self.desk.planner
        rota_id = part.rota_id if part is not None else reading.grid.rota_id
        known = part is not None and cell.kind is not CellKind.EMPTY
        verdict = planner.cell_verdict(rota_id, person.person_id, day) if known else None
        history = planner.read(cell_history, rota_id, person.person_id, day)
        shifts = self.grid.model.shifts
        self._side.set_heading(tr("Selected cell"))
        breaches = self.grid.model.breaches_at(index.row(), index.column()) if known else []
        shift, codes = shifts.get(cell.code), " ".join(shifts)
        weeks = reading.grid if self.grid.compact else None
        facts = CellFacts(person, day, cell, shift, codes, verdict, breaches, history, weeks)
        self.inspector.show_cell(facts)
        asked = rota_id if known else None
        self.answering.about(asked, person.person_id, day, duty=cell.kind is CellKind.DUTY)

    @property
    def busy(self) -> bool:
        return self._painted.isActive() or self._soon.isActive() or self.answering.busy or self.answers.busy

    def _tell_status(self) -> None:
        places = list(self.grid.selected())
        cells = [cell for cell in (self.grid.model.cell_at(*place) for place in places) if cell is not None]
        self.set_status(rota_status(self.reading, cells, self.whole.go_broken, self.whole.go_missed))

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for action_id in CONTEXT_MENU:
            if action_id:
                menu.addAction(self.desk.actions[action_id])
            else:
                menu.addSeparator()
        menu.exec(self.grid.cells.viewport().mapToGlobal(place))
        menu.deleteLater()

    def _escape(self) -> None:
        """Esc in the grid: forget what was cut, then clear the filter."""
        if not self.editing.forget_cut():
            self.controls.filter.clear()

    def _filter(self, text: str) -> None:
        self.grid.set_filter(text)
        if text.strip() and not self.grid.model.lines and self.reading is not None:
            hidden = sum(len(group.people) for group in self.reading.grid.groups)
            self._empty.show_no_match(
                tr("Nobody matches “{text}”", text=text.strip()),
                many(hidden, "person is", "people are"),
                self.controls.filter,
                nearest(self.reading.grid, text),
            )
            self._centre.setCurrentWidget(self._empty)
        elif self.reading is not None:
            self._centre.setCurrentWidget(self.grid)

    def take_focus(self) -> None:
        self.grid.cells.setFocus()

    def go_to(self, destination: Destination) -> None:
        """Select the person's day that was asked for."""
        if destination.person_id is not None:
            day = destination.day or self.desk.day
            self.grid.go_to_cell(destination.person_id, day)
            self.grid.cells.setFocus()
            asked, _, code = destination.item.partition(" ")
            if asked == COVER:
                self.swapping.cover(destination.person_id, day, code or None)

    def show_place(self, words: str, person_id: int | None, day: date | None) -> None:
        """Show what a window beside the rota speaks of, with the keyboard there."""
        self.whole.show_place(words, person_id, day)
        self.activateWindow()
        self.grid.cells.setFocus()

    # Period -----------------------------------------------------------------------------------------

    def _day_changed(self) -> None:
        self._version = None
        if self.isVisible():
            self.bring_up_to_date()
        else:
            self.stale = True

    def _move_period(self, by: int) -> None:
        self.desk.set_day(self.desk.day + timedelta(days=by * max(WEEK, len(self.grid.model.days))))

    def _export(self) -> None:
        """The version that is looked at, not the newest one."""
        if self.reading is not None:
            self.desk.go(Destination("outputs", item="export", rota_id=self.reading.grid.rota_id))

    def _sickness(self) -> None:
        """Of the person with the keyboard, from the day of the cell."""
        current = self.grid.current()
        person, day = current if current is not None else (None, self.desk.day)
        person_id = person.person_id if person is not None else None
        self.desk.go(Destination("people", day, person_id, item="sickness"))

    def _go_today(self) -> None:
        self.desk.set_day(date_today())

    def _open_week(self, index: QModelIndex) -> None:
        """Enter or a double click on a day among several weeks opens its week."""
        header = self.grid.model.day_at(index.column())
        if header is not None and self.grid.compact:
            current = self.grid.current()
            self._show_week_of(header.day)
            if current is not None:
                self.grid.go_to_cell(current[0].person_id, header.day)

    def _show_week_of(self, day: date) -> None:
        self.zoom.show(1)
        self.desk.set_day(day)

    def _choose_version(self, rota_id: int) -> None:
        self._version = rota_id
        self.bring_up_to_date()

    def show_newest(self) -> None:
        """The period's newest draft."""
        self._version = None
        self.bring_up_to_date()

    def why_no_rota(self) -> str:
        """The reason for whatever needs a rota, when there is none."""
        return "" if self.reading is not None else NO_ROTA
