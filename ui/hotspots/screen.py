"""The Hotspots screen: minutes against target, the settings behind them, and where they lie."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget

from planner.changes import Changes
from planner.today import date_today
from planner.views.rota_versions import week_title
from solver.language import tr
from ui import style
from ui.desk import REFUSED, Desk
from ui.destination import Destination
from ui.hotspots.below import HotspotBelow
from ui.hotspots.columns import cell_of
from ui.hotspots.controls import HotspotControls
from ui.hotspots.editing import HotspotEditing
from ui.hotspots.form import HotspotForm
from ui.hotspots.form_area import HotspotFormArea
from ui.hotspots.map import CONCERNS, CRIME, DOSAGE
from ui.hotspots.model import BoardModel
from ui.hotspots.profile import HourProfile, patrol_rows
from ui.hotspots.reading import HotspotsReading, read_hotspots
from ui.hotspots.rows import BoardRow, groups_of, rows_of, total_of
from ui.hotspots.shortfalls import Shortfall, shortfalls_of, step
from ui.hotspots.side import HotspotSide, stacked
from ui.hotspots.table import BoardTable
from ui.notice import PROBLEM, Notice, NoticeKind
from ui.screen import Screen
from ui.spoken_dates import day_of_week, short_date
from ui.widgets.button import ActionButton
from ui.widgets.dock import DockHeading
from ui.widgets.figures import many
from ui.widgets.label import Label
from ui.widgets.plain_table import Column, PlainTable
from ui.widgets.state_page import StatePage
from ui.widgets.status_strip import Status, StatusPart
from ui.widgets.table_twin import show_twin

WEEK = 7
SIDE_WIDTH, SIDE_SHARE = 448, 0.31  # pixels, and the most of a small window
NOTHING = tr("No hotspot is selected.")
NO_WARD_MAP = tr("There is no ward map to remove.")
LEGEND = tr(
    "Planned minutes a day; – not planned yet; ▿ 75–99 % and ▾ under 75 % of the target. "
    "Risk: 0 to 100, from number and harm of records."
)
PATROL_COLUMNS = (
    Column(tr("When"), 17),
    Column(tr("Who, or why not"), 0, wraps=True),
    Column(tr("Min"), 5, right=True),
)
MAP_ACTIONS = ("day.map_fit", "day.map_in", "day.map_out", "view.as_table")


class HotspotsScreen(Screen):
    """Table above; hours, patrols and settings of one hotspot below; the map at the right."""

    key, nav_text, icon_name = "hotspots", tr("Hotspots"), "circle-dot"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reading: HotspotsReading | None = None
        self.rows: list[BoardRow] = []
        self.table, self.side = BoardTable(BoardModel()), HotspotSide(desk.actions)
        self.form, self.profile = HotspotForm(desk.actions), HourProfile()
        self.patrols = PlainTable(tr("Patrols of the day"), PATROL_COLUMNS)
        self.controls = HotspotControls(self.toolbar, desk.actions)
        self.editing = HotspotEditing(desk, self)
        self._following = False
        self._assemble()
        self._connect()
        self._handle_all()

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        legend = Label(LEGEND, tone="muted", size="hint", wrap=True)
        legend.setContentsMargins(12, 4, 12, 4)
        legend.setMinimumWidth(1)
        above = stacked(self.table, legend, stretch=self.table)
        self._hours, self._day = DockHeading("", ""), DockHeading("", "")
        left = stacked(self._hours, self.profile, self._day, self.patrols, stretch=self.patrols)
        self._settings = DockHeading(tr("Settings"), "Enter")
        for at, (action_id, word) in enumerate(
            (("edit.change", tr("Place…")), ("hotspots.study", tr("Minutes from studies…"))), 2
        ):
            button = ActionButton(self.desk.actions[action_id], look="small", word=word, show_key=False)
            self._settings.parts.insertWidget(at, button)
        area = HotspotFormArea(self.form)
        below = HotspotBelow(left, stacked(self._settings, area, stretch=area))
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setObjectName("halves")
        for part, share in ((above, 4), (below, 3)):
            self._split.addWidget(part)
            self._split.setStretchFactor(self._split.count() - 1, share)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._empty, self._centre = StatePage(), QStackedWidget()
        self._centre.addWidget(self._split)
        self._centre.addWidget(self._empty)
        self.setCentralWidget(self._centre)
        self._map_dock = self.add_inspector(tr("Map"), self.side)
        self._map_dock.bar.parts.addWidget(self.side.mode)

    def _connect(self) -> None:
        self.desk.day_changed.connect(self._day_changed)
        self.table.moved.connect(self._moved)
        self.table.opened.connect(self.form.take_focus)
        self.table.day_asked.connect(self.desk.set_day)
        self.form.changed.connect(self._change)
        self.form.refused.connect(self._say)
        self.form.role_ticked.connect(self._tick_role)
        self.form.left.connect(self.take_focus)
        self.side.map.hotspot_chosen.connect(self.table.go_to)
        self.side.map.concern_chosen.connect(self._open_concern)
        self.controls.filter.textChanged.connect(self._filter)
        self.controls.filter.left.connect(self.take_focus)
        for widget in (self.table, self.side.map):
            for action_id in ("hotspots.day", *MAP_ACTIONS):
                widget.addAction(self.desk.actions[action_id])

    def _handle_all(self) -> None:
        editing, town = self.editing, self.side.map
        for action_id, do in (
            ("edit.change", editing.edit),
            ("edit.clear", self._remove),
            ("hotspots.hours", editing.change_hours),
            ("hotspots.study", editing.take_study),
        ):
            self.handle(action_id, do, why_not=self.why_nothing)
        for action_id, do in (
            ("edit.new", self.add),
            ("file.import_crime", self.import_crime),
            ("edit.filter", self.controls.filter.setFocus),
            ("hotspots.ward_map", editing.choose_ward_map),
            ("hotspots.day", partial(self._open, "day")),
            ("hotspots.rota", partial(self._open, "rota")),
            ("view.as_table", self._show_map_as_table),
            ("day.map_fit", town.fit),
            ("day.map_in", town.zoom_in),
            ("day.map_out", town.zoom_out),
            ("view.back", partial(self._move_period, -1)),
            ("view.forward", partial(self._move_period, 1)),
            ("view.today", self._go_today),
        ):
            self.handle(action_id, do)
        self.handle_choice(self.controls.view, self._show_view)
        self.handle_choice(self.side.mode, self._show_mode, why_not=self.side.why_not_mode)
        self.handle("hotspots.no_ward_map", editing.remove_ward_map, why_not=self._why_no_ward_map)
        self.handle("plan.next_problem", partial(self.next_shortfall, 1), why_not=self._why_all_met)
        self.handle("plan.previous_problem", partial(self.next_shortfall, -1), why_not=self._why_all_met)

    def lay_out_docks(self) -> None:
        """The usual shares, when the screen is first shown."""
        super().lay_out_docks()
        width = min(style.px(SIDE_WIDTH), int(self.width() * SIDE_SHARE))
        self.resizeDocks([self._map_dock], [width], Qt.Orientation.Horizontal)
        rows = style.px(28) * (len(self.table.board.lines) + 1) + style.px(30)
        above = min(rows, self.height() * 3 // 5)
        self._split.setSizes([above, self.height() - above])

    # Reading ----------------------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        reading = read_hotspots(self.desk.planner, self.desk.monday)
        self.reading = self.editing.reading = reading
        self.rows = rows_of(reading)
        self._show_table()
        self._show_day()
        self._show_page()
        self.tell_actions()

    def _show_table(self) -> None:
        reading = self.reading
        if reading is None:
            return
        self._following = True
        months = len(reading.crime.months)
        board, view = self.table.board, self.controls.view.key
        board.show_columns(view, reading.week.days, months, self.desk.day)
        self.table.show_groups(groups_of(self.rows))
        self.table.viewport().update()
        hand = self.editing.hotspot_id
        if hand is None or not self.table.go_to(hand):  # gone, or hidden by the filter
            card = self.table.current_card()
            self.editing.hotspot_id = card.hotspot_id if card else None
        self._following = False

    def _show_day(self) -> None:
        """What follows the day in hand: its sum, the map, and the patrols of the hotspot in hand."""
        reading, day = self.reading, self.desk.day
        if reading is None:
            return
        total = total_of(self.rows)
        cell = cell_of(total.cells, day) if self.rows else None
        title = week_title(reading.week.days[0], WEEK)
        self.controls.show_week(title, len(self.rows), cell)
        self.side.show_rows(reading, self.rows, day)
        self._name_map()
        self._show_hotspot()
        self._tell()
        self.set_title(tr("Hotspots and dosage, {split}", split=title.split(" · ")[0].casefold()))

    def _name_map(self) -> None:
        """What the map shows in its mode."""
        said = {
            DOSAGE: tr("ring: {day}, of target", day=day_of_week(self.desk.day)),
            CRIME: tr("dots: recorded crime"),
            CONCERNS: tr("filled: open, hollow: placed"),
        }
        self._map_dock.set_heading(tr("Map"), said[self.side.map.mode])

    def _show_map_as_table(self) -> None:
        show_twin(self.side.map.twin(), self)

    def _open_concern(self, concern_id: int) -> None:
        self.desk.go(Destination("concerns", item=str(concern_id)))

    def _show_hotspot(self) -> None:
        reading, card, day = self.reading, self.editing.card, self.desk.day
        self.side.map.choose(card.hotspot_id if card else None)
        if reading is None or card is None:
            return
        patrols = reading.week.patrols_of(card.hotspot_id, day)
        missing = reading.week.missing_of(card.hotspot_id, day)
        self.profile.show_hotspot(card, day, patrols, missing)
        self.patrols.show_rows(patrol_rows(patrols, missing, planned=day in reading.week.planned))
        self.form.show_hotspot(card, reading.board.roles)
        self._hours.heading.setText(tr("{title}: when patrols count", title=card.title))
        self._hours.remark.setText(tr("usual shape, from trials"))
        self._day.heading.setText(tr("Patrols on {day}", day=short_date(day)))
        self._day.remark.setText("" if day in reading.week.planned else tr("the day is not planned yet"))
        self._settings.heading.setText(tr("Settings of {title}", title=card.title))

    def _tell(self) -> None:
        day = self.desk.day
        cells = [cell_of(row.cells, day) for row in self.rows]
        parts = [StatusPart(many(len(self.rows), "hotspot"))]
        below = sum(cell.tone in ("warn", "danger") for cell in cells)
        if below:
            words = tr("{below} below target on {day}", below=below, day=day_of_week(day))
            parts.append(StatusPart(words, "warn", "triangle-alert", do=partial(self.next_shortfall, 1)))
        elif any(cell.built for cell in cells):
            parts.append(StatusPart(tr("Every target of {day} is met", day=day_of_week(day)), "ok", "check"))
        self.set_status(Status(tuple(parts), tr("Working on this computer · every change saved")))

    def _show_page(self) -> None:
        """Never a blank table: say what hides the hotspots, or how to add the first."""
        text = self.controls.filter.text().strip()
        if self.table.board.lines:
            self._centre.setCurrentWidget(self._split)
            return
        self._centre.setCurrentWidget(self._empty)
        if self.rows:
            hidden = many(len(self.rows), "hotspot is", "hotspots are")
            nearest = self.table.board.nearest(text)
            self._empty.show_no_match(
                tr("No hotspot matches “{text}”", text=text), hidden, self.controls.filter, nearest
            )
        else:
            add = ActionButton(self.desk.actions["edit.new"], word=tr("Add a hotspot…"))
            actions = (add, self.desk.actions["file.import_crime"])
            said = tr("Add hotspots one by one, or let police crime files propose them.")
            self._empty.show_state(tr("There is no hotspot yet"), said, "circle-dot", actions)

    # Following the selection ------------------------------------------------------------------------

    def _moved(self) -> None:
        card = self.table.current_card()
        if card is None or self._following or card.hotspot_id == self.editing.hotspot_id:
            return
        self.editing.hotspot_id = card.hotspot_id
        self._show_hotspot()
        self.tell_actions()

    def go_to(self, destination: Destination) -> None:
        """Select the hotspot that was asked for."""
        if destination.item:
            self.table.go_to(int(destination.item))

    def in_hand(self) -> Destination | None:
        hotspot = self.editing.hotspot_id
        return Destination(self.key, item=str(hotspot)) if hotspot is not None else None

    def take_focus(self) -> None:
        shown = self._centre.currentWidget()
        (self.table if shown is self._split else self._empty).setFocus()

    def _show_view(self, view: str) -> None:
        """Dosage or set-up; the keyboard goes to the table."""
        self.controls.view.show_key(view)
        self._show_table()
        self.take_focus()

    def _show_mode(self, mode: str) -> None:
        self.side.show_mode(mode)
        self._name_map()

    def _filter(self, text: str) -> None:
        self._following = True
        self.table.set_filter(text)
        self._following = False
        self._moved()
        self._show_page()

    # The day in hand --------------------------------------------------------------------------------

    def _day_changed(self) -> None:
        if not self.isVisible():
            self.stale = True
        elif self.reading is not None and self.desk.day in self.reading.week.days:
            self._show_table()
            self._show_day()
        else:
            self.bring_up_to_date()

    def _move_period(self, by: int) -> None:
        self.desk.set_day(self.desk.day + timedelta(days=by * WEEK))

    def _go_today(self) -> None:
        self.desk.set_day(date_today())

    def _open(self, screen: str) -> None:
        self.desk.go(Destination(screen, day=self.desk.day))

    def next_shortfall(self, by: int) -> None:
        """F8: the next hotspot and day below target, shown and said."""
        found = self._shortfalls()
        one = step(found, (self.desk.day, self.editing.hotspot_id or 0), by)
        if one is None:
            return
        self.controls.filter.clear()
        self.desk.set_day(one.day)
        self.table.go_to(one.hotspot_id)
        self.table.setFocus()
        more = tr(
            "{reason} {index} of {found}; F8 goes on.",
            reason=one.reason,
            index=found.index(one) + 1,
            found=len(found),
        )
        self.desk.tell(Notice(one.text, more, NoticeKind.INFO, key=PROBLEM))

    def _shortfalls(self) -> list[Shortfall]:
        return shortfalls_of(self.reading, self.rows) if self.reading else []

    # What can be done now ---------------------------------------------------------------------------

    def why_nothing(self) -> str:
        return "" if self.editing.card is not None else NOTHING

    def _why_no_ward_map(self) -> str:
        return "" if self.reading is not None and self.reading.ward_map.wards else NO_WARD_MAP

    def _why_all_met(self) -> str:
        return "" if self._shortfalls() else tr("No planned day of this week is below a target.")

    # Changing ---------------------------------------------------------------------------------------

    def add(self) -> None:
        added = self.editing.add()
        if added is not None:
            self.controls.filter.clear()
            self.table.go_to(added)
            self.take_focus()

    def import_crime(self) -> None:
        """Police files, step by step."""
        from ui.crime_import.wizard import CrimeWizard  # the readers are slow to load

        wizard = CrimeWizard(self.desk, self)
        wizard.exec()
        wizard.deleteLater()

    def _remove(self) -> None:
        if self.table.hasFocus():
            self.editing.remove()

    def _change(self, changes: dict[str, object]) -> None:
        """Store a field; what is refused is said, and the form shows what is stored."""
        if not self.editing.change(changes):
            self.form.restore()

    def _tick_role(self, role: str, may: bool) -> None:
        if not self.editing.tick_role(role, may):
            self.form.restore()

    def _say(self, sentence: str) -> None:
        self.desk.tell(Notice(sentence, kind=NoticeKind.WARN, key=REFUSED))
