"""The Outputs screen: choose what goes out, see it as it will be, and send it on its way."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from planner.changes import Changes
from planner.today import date_today
from planner.views.rota_versions import RotaVersionRow, current_rota, rota_versions
from solver.language import tr
from ui.desk import Desk
from ui.destination import Destination
from ui.outputs.catalogue import OUTPUTS
from ui.outputs.choices import Choices
from ui.outputs.controls import OutputsControls
from ui.outputs.gathering import Gathering
from ui.outputs.output import Asked, Output, Prepared
from ui.outputs.output_list import OutputList
from ui.outputs.preview import Preview
from ui.outputs.sending import Sending
from ui.screen import Screen
from ui.spoken_dates import short_date
from ui.widgets.button import ActionButton
from ui.widgets.hairline import hairline
from ui.widgets.status_strip import Status, StatusPart

EXPORT, PRINT = "export", "print"  # what a destination may ask for
WORKBOOK, BRIEFING = "workbook", "briefing"  # what these two are about
WEEK = 7


class OutputsScreen(Screen):
    """The list at the left, the preview in the middle, the choices at the right."""

    key, nav_text, icon_name = "outputs", tr("Outputs"), "printer"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.output: Output = OUTPUTS[0]
        self.prepared: Prepared | None = None
        self.versions: tuple[RotaVersionRow, ...] = ()
        self.rota_id: int | None = None
        self.person_id: int | None = None
        self._wanted: int | None = None  # the version chosen by hand
        self._then = ""  # what to do once it is gathered
        self.gathering, self.sending = Gathering(self), Sending(desk, self)
        self.list, self.preview = OutputList(OUTPUTS), Preview(desk.actions)
        self.choices = Choices(desk.actions)
        self.controls = OutputsControls(self.toolbar, desk.actions)
        self._assemble()
        self._connect()
        self._handle_all()

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        centre = QFrame()
        centre.setObjectName("canvas")
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(hairline(Qt.Orientation.Vertical))
        row.addWidget(self.preview, 1)
        self.setCentralWidget(centre)
        self.side = self.add_inspector("", self.choices)
        self.list.show_key(self.output.key)

    def _connect(self) -> None:
        self.desk.day_changed.connect(self._day_changed)
        self.list.chosen.connect(self._choose)
        self.choices.version_chosen.connect(self._choose_version)
        self.choices.day_chosen.connect(self.desk.set_day)
        self.choices.person_chosen.connect(self._choose_person)
        self.choices.run_sheets_chosen.connect(self._gather_anew)
        self.choices.reasons_chosen.connect(self._choose_reasons)
        self.gathering.told.connect(self._say_reading)
        self.gathering.ready.connect(self._show_prepared)
        self.gathering.nothing.connect(self._show_nothing)
        self.sending.began.connect(self._tell_status)
        self.sending.written.connect(self._written)
        self.sending.failed.connect(self._tell_status)

    def _handle_all(self) -> None:
        self.handle("file.export", self.export, why_not=self._why_no_rota)
        self.handle("file.print", self.print_shown, why_not=self._why_no_rota)
        self.handle("outputs.write", self.ask_where, why_not=self._why_not_write)
        self.handle("plan.main", self.ask_where, why_not=self._why_not_write)
        self.handle("outputs.folder", self.sending.open_folder, why_not=self.sending.why_no_folder)
        pages, sheet = self._why_no_pages, self._why_no_sheet
        self.handle_choice(self.preview.zoom, self.preview.pages.set_zoom, why_not=pages)
        self.handle_choice(self.preview.scale, self.preview.show_scale, why_not=sheet)
        self.handle("view.back", self._back)
        self.handle("view.forward", self._forward)
        self.handle("view.today", self._today)
        self.handle("view.zoom_in", self._larger, why_not=self._why_not_zoom)
        self.handle("view.zoom_out", self._smaller, why_not=self._why_not_zoom)

    # Reading ----------------------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        every, day = self.desk.planner.read(rota_versions), self.desk.day
        holding = [row for row in every if row.start <= day < row.start + timedelta(days=row.days)]
        ids = [row.rota_id for row in holding]
        usual = self.desk.planner.read(current_rota, day)
        if self._wanted == usual or self._wanted not in ids:
            self._wanted = None  # whoever chose the newest wants the newest tomorrow too
        self.rota_id = usual if self._wanted is None else self._wanted
        self.versions = tuple(holding)
        self._show_output()
        self._gather()

    @property
    def busy(self) -> bool:
        """Whether something is still being gathered or written."""
        return self.gathering.running or self.sending.running

    def _show_output(self) -> None:
        """What does not wait for the gathering: names, choices and buttons."""
        output = self.output
        self.choices.show_output(output)
        self.choices.show_period(self.versions, self.rota_id, self.desk.day)
        self.side.set_heading(output.title)
        self.controls.show_output(output, self._period_words())
        self.set_title(f"{output.title}, {self._period_words()}")
        self._tell_status()
        self.tell_actions()

    def _period_words(self) -> str:
        if self.output.by_day:
            return f"{short_date(self.desk.day)} {self.desk.day.year}"
        chosen = next((row for row in self.versions if row.rota_id == self.rota_id), None)
        return chosen.title if chosen else tr("Week {week}", week=self.desk.monday.isocalendar().week)

    def _gather(self) -> None:
        """Prepare the chosen output; what was shown of it stays until the new one is ready."""
        self.gathering.stop()
        same = self.prepared is not None and self.preview.shown is not self.preview.state
        self.prepared = None
        if self.rota_id is None:
            text = tr("Start one from everybody’s pattern on Rota, or go to another week.")
            words = tr("No rota holds {day}", day=short_date(self.desk.day))
            to_rota = ActionButton(self.desk.actions["go.rota"], word=tr("Open Rota"))
            self.preview.show_state(words, text, "table", [to_rota])
        else:
            if not same:
                self.preview.show_reading(tr("Reading {title} …", title=self.output.title.lower()))
            self.gathering.start(self.output, self._asked(self.rota_id))
        self.tell_actions()

    def _asked(self, rota_id: int) -> Asked:
        return Asked(
            self.desk.planner,
            self.desk.day,
            rota_id,
            run_sheets=self.choices.run_sheets.isChecked(),
            reasons=self.choices.reasons.isChecked(),
            person_id=self.person_id,
        )

    def _gather_anew(self) -> None:
        self._gather()

    def _say_reading(self, words: str) -> None:
        self.preview.say_reading(
            tr("Reading {title}: {words} …", title=self.output.title.lower(), words=words)
        )

    def _show_prepared(self, prepared: Prepared) -> None:
        self.prepared = prepared
        prepared.show_in(self.preview)
        self.choices.show_prepared(prepared, self.person_id)
        self._tell_status()
        self.tell_actions()
        then, self._then = self._then if self.isVisible() else "", ""  # nobody asks over another screen
        if then == EXPORT:
            self.ask_where()
        elif then == PRINT:
            self.sending.print_it(prepared)

    def _show_nothing(self, heading: str, text: str) -> None:
        self._then = ""
        self.preview.show_state(heading, text, "info")
        self.tell_actions()

    def _tell_status(self) -> None:
        parts = []
        if self.sending.running:
            parts.append(StatusPart(tr("Writing {name} …", name=self.sending.path.name), "accent"))
        elif self.prepared is not None:
            parts.append(StatusPart(f"{self.prepared.file_name} · {self.prepared.marking}"))
        self.set_status(Status(tuple(parts), tr("Every export is recorded in the file")))
        self.tell_actions()

    # Choosing ---------------------------------------------------------------------------------------

    def _choose(self, output: Output) -> None:
        if output.key == self.output.key:
            return
        self.output, self.prepared, self._then = output, None, ""
        self.choices.show_reasons(named=False)
        self._show_output()
        self._gather()

    def choose(self, key: str) -> None:
        """Choose an output by its key."""
        self.list.show_key(key)

    def _choose_version(self, rota_id: int) -> None:
        self._wanted = rota_id
        self.refresh(None)

    def _choose_person(self, person_id: int) -> None:
        self.person_id = person_id
        self._gather()

    def _choose_reasons(self, named: bool) -> None:
        self.choices.show_reasons(named=named)
        self._gather()

    def go_to(self, destination: Destination) -> None:
        """From elsewhere: show an output, or begin an export or a print at once."""
        if destination.rota_id is not None:
            self._choose_version(destination.rota_id)
        if destination.item == EXPORT:
            self.export()
        elif destination.item == PRINT:
            self.print_briefing()
        elif destination.item:
            self.choose(destination.item)

    def in_hand(self) -> Destination:
        return Destination(self.key, item=self.output.key)

    def take_focus(self) -> None:
        self.list.setFocus()

    def panes(self) -> list[QWidget]:
        """The list and the preview are places of their own."""
        return [self.list, self.preview, *super().panes()[1:]]

    # Period and size --------------------------------------------------------------------------------

    def _day_changed(self) -> None:
        self._wanted = None
        if self.isVisible():
            self.bring_up_to_date()
        else:
            self.stale = True

    def _step(self) -> timedelta:
        if self.output.by_day:
            return timedelta(days=1)
        chosen = next((row for row in self.versions if row.rota_id == self.rota_id), None)
        return timedelta(days=max(WEEK, chosen.days) if chosen else WEEK)

    def _back(self) -> None:
        self.desk.set_day(self.desk.day - self._step())

    def _forward(self) -> None:
        self.desk.set_day(self.desk.day + self._step())

    def _today(self) -> None:
        self.desk.set_day(date_today())

    def _larger(self) -> None:
        self.preview.pages.step(1)

    def _smaller(self) -> None:
        self.preview.pages.step(-1)

    # Sending ----------------------------------------------------------------------------------------

    def export(self) -> None:
        """To Excel: the workbook in front, or else the rota's."""
        if not self.output.workbook:
            self.choose(WORKBOOK)
        self._do_once_ready(EXPORT)

    def print_shown(self) -> None:
        """What is chosen on paper, if it is made of pages; else the briefing."""
        if self.output.printed:
            self._do_once_ready(PRINT)
        else:
            self.print_briefing()

    def print_briefing(self) -> None:
        """The briefing of the day in hand, on paper."""
        self.choose(BRIEFING)
        self._do_once_ready(PRINT)

    def _do_once_ready(self, what: str) -> None:
        if self.prepared is None:
            self._then = what
        elif what == EXPORT:
            self.ask_where()
        else:
            self.sending.print_it(self.prepared)

    def ask_where(self) -> None:
        """Ask for a place, then write what is prepared."""
        if self.prepared is not None and not self._why_not_write():
            self.sending.ask_where(self.prepared, self.output)

    def _written(self, words: str) -> None:
        self.choices.show_written(words)
        if self.choices.reasons.isChecked():  # named once, not by habit
            self._choose_reasons(False)
        self._tell_status()

    def shut_down(self) -> None:
        """A file that is being written is finished first."""
        self.gathering.stop()
        self.sending.finish()

    # Why not ----------------------------------------------------------------------------------------

    def _why_no_rota(self) -> str:
        if self.sending.running:
            return tr("{name} is being written.", name=self.sending.path.name)
        return "" if self.rota_id is not None else tr("No rota holds {day}.", day=short_date(self.desk.day))

    def _why_not_write(self) -> str:
        return self._why_no_rota() or ("" if self.prepared is not None else tr("It is still being read."))

    def _why_no_pages(self, _: str) -> str:
        return self._why_not_zoom()

    def _why_no_sheet(self, _: str) -> str:
        shown = self.preview.shown is self.preview.workbook
        return "" if shown else tr("Only a workbook has a sheet.")

    def _why_not_zoom(self) -> str:
        return (
            ""
            if self.preview.shown is self.preview.pages
            else tr("Only pages can be shown larger or smaller.")
        )
