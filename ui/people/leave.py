"""Entering, changing and deciding on time away: the dialogs and the commands behind them."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from planner.answers.cover import tours_to_cover
from planner.views.absence_facts import absence_facts
from planner.views.leave_left import ANNUAL_LEAVE, leave_left
from planner.views.leave_waiting import WaitingLeave
from planner.views.planned_tours import planned_tours
from solver.language import tr
from ui.desk import Desk
from ui.destination import Destination
from ui.notice import Notice, NoticeKind
from ui.people import orders
from ui.people.absence_dialog import AbsenceDialog, SicknessDialog
from ui.people.calendar import AbsenceCalendar
from ui.people.effect import days_count, left_words
from ui.people.reading import PeopleReading
from ui.rota.code_popup import CodePopup
from ui.widgets.figures import many

SICKNESS = tr("Sickness")  # the kind is called "Sick", which no sentence can use


class Leave:
    """What the People screen does about absences."""

    def __init__(self, desk: Desk, calendar: AbsenceCalendar, parent: QWidget) -> None:
        self._desk, self._calendar, self._parent = desk, calendar, parent
        self.reading: PeopleReading | None = None

    # Entering ---------------------------------------------------------------------------------------

    def why_not_add(self) -> str:
        return "" if self._calendar.selected() else tr("Select days in the calendar first.")

    def choose_kind(self) -> None:
        """The list of kinds beside the selected days; typing the two letters chooses too."""
        if self.reading is None or self.why_not_add():
            return
        kinds = [(kind.code, kind.name) for kind in self.reading.kinds]
        # Child of the window: were it the calendar's, A would be heard as the calendar's command.
        popup = CodePopup(tr("Record an absence"), kinds, self._parent.window())
        popup.chosen.connect(self.record)
        popup.open_at(self._calendar.below_current())

    def record(self, code: str) -> None:
        """Enter time away on the selected days."""
        cells = self._calendar.selected()
        if self.reading is None or not cells:
            return
        word = next((kind.name for kind in self.reading.kinds if kind.code == code), code)
        self._record(code, SICKNESS if code == "SK" else word, cells)

    def record_sickness(self, person_id: int | None, day: date) -> None:
        """Ask who and until when, enter it and free the tours, then ask who can cover each of them."""
        if self.reading is None:
            return
        people = [(card.person_id, card.name) for card in self.reading.people]
        dialog = SicknessDialog(people, person_id, day, self._parent)
        agreed = dialog.exec()
        first, last = dialog.first.day, dialog.last.day
        chosen = dialog.person_id
        dialog.deleteLater()
        if agreed and first is not None and last is not None:
            cells = [(chosen, first + timedelta(days=at)) for at in range((last - first).days + 1)]
            missing = self._desk.planner.read(tours_to_cover, chosen, first, last)
            if self._record("SK", SICKNESS, cells):
                for day, code in missing:
                    self._desk.go(Destination("rota", day, chosen, item=tr("cover {code}", code=code)))

    def _record(self, code: str, word: str, cells: list[orders.Cell]) -> bool:
        tours = self._desk.planner.read(planned_tours, cells)
        people = {person_id for person_id, _ in cells}
        card = self.reading.card(next(iter(people))) if self.reading and len(people) == 1 else None
        what = (
            tr("{word} of {name}", word=word, name=card.name)
            if card
            else tr("{word} of {people} people", word=word, people=len(people))
        )
        done = self._desk.execute(orders.record(code, what, cells, tours))
        if done:
            locked = sum(len(one.locked) for one in tours)
            if locked:
                stand = tr("stands") if locked == 1 else tr("stand")
                text = tr(
                    "{locked_tours} on those days {stand}. Unlock on Rota to free it.",
                    locked_tours=many(locked, "locked tour"),
                    stand=stand,
                )
                self._desk.tell(
                    Notice(tr("{what} is entered.", what=what), text, NoticeKind.WARN, key="locked tours")
                )
            self._warn_of_leave(code, cells)
        return done

    def _warn_of_leave(self, code: str, cells: list[orders.Cell]) -> None:
        """Leave beyond what the year gives is entered all the same, and said."""
        if code != ANNUAL_LEAVE or self.reading is None:
            return
        for person_id in dict.fromkeys(person_id for person_id, _ in cells):
            first = min(day for one, day in cells if one == person_id)
            year, card = self._desk.planner.read(leave_left, person_id, first), self.reading.card(person_id)
            if year is not None and card is not None and year.left < 0:
                said = tr(
                    "{name}: {days_count} of leave more than the year gives.",
                    name=card.name,
                    days_count=days_count(-year.left),
                )
                text = tr("Leave left: {left_words}. Undo takes the entry back.", left_words=left_words(year))
                self._desk.tell(Notice(said, text, NoticeKind.WARN, key="leave left"))

    # Changing ---------------------------------------------------------------------------------------

    def open_selected(self) -> None:
        """Enter on a day: the absence there, or the list of kinds."""
        absences = self._calendar.selected_absences()
        if absences:
            self.change(absences[0].absence_id)
        else:
            self.choose_kind()

    def change(self, absence_id: int) -> None:
        facts = self._desk.planner.read(absence_facts, absence_id)
        if facts is None or self.reading is None:
            return
        dialog = AbsenceDialog(facts, self.reading.kinds, self._parent)
        changes = dialog.changes() if dialog.exec() else {}
        dialog.deleteLater()
        if changes:
            self._desk.execute(orders.change_absence(absence_id, changes))

    def remove_selected(self) -> None:
        absences = self._calendar.selected_absences()
        if absences:
            self._desk.execute(orders.remove(absences))

    # Deciding ---------------------------------------------------------------------------------------

    def decide(self, request: WaitingLeave | None, *, approve: bool) -> None:
        """Answer a request; an approved one frees the tours on its days."""
        if request is None:
            return
        days = [request.first + timedelta(days=at) for at in range((request.last - request.first).days + 1)]
        cells = [(request.person_id, day) for day in days] if request.whole_days else []
        tours = self._desk.planner.read(planned_tours, cells) if cells else ()
        self._desk.execute(orders.decide(request, tours, approve=approve))
