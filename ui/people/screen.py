"""The People screen: the roster, the person in hand, and everybody's absences."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from planner.changes import Changes
from planner.today import date_today
from planner.views.people_roster import PersonCard
from solver.language import tr
from ui.desk import REFUSED, Desk
from ui.destination import Destination
from ui.notice import Notice, NoticeKind
from ui.people.absences_pane import AbsencesPane
from ui.people.controls import LEAVE, ROSTER, SKILLS, PeopleControls
from ui.people.editing import PeopleEditing
from ui.people.effect import leave_effect
from ui.people.form import PersonForm
from ui.people.form_area import FormArea
from ui.people.leave import Leave
from ui.people.reading import PeopleReading, read_people
from ui.people.roster import RosterModel, RosterTable
from ui.people.skills import SkillsModel, SkillsTable
from ui.screen import Screen
from ui.widgets.button import ActionButton
from ui.widgets.figures import many
from ui.widgets.state_page import StatePage
from ui.widgets.status_strip import Status, StatusPart

WEEK = 7
ROSTER_SHARE = 42  # of a hundred
NOBODY = tr("Nobody is selected.")


class PeopleScreen(Screen):
    """Roster at the left, form and calendar at the right; or the calendar or the skills alone."""

    key, nav_text, icon_name = "people", tr("People"), "users"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reading: PeopleReading | None = None
        self.roster, self.skills = RosterTable(RosterModel()), SkillsTable(SkillsModel())
        self.form, self.pane = PersonForm(desk.actions), AbsencesPane(desk.actions)
        self.calendar = self.pane.calendar
        self.controls = PeopleControls(self.toolbar, desk.actions)
        self.leave, self.editing = Leave(desk, self.calendar, self), PeopleEditing(desk, self)
        self._following = False
        self._assemble()
        self._connect()
        self._handle_all()

    # Building ---------------------------------------------------------------------------------------

    def _assemble(self) -> None:
        right = QWidget()
        right.setObjectName("canvas")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._form_area = FormArea(self.form)
        column.addWidget(self._form_area)
        column.addWidget(self.pane, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("halves")
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.roster)
        self._split.addWidget(right)
        self._split.setStretchFactor(0, ROSTER_SHARE)
        self._split.setStretchFactor(1, 100 - ROSTER_SHARE)
        self._empty = StatePage()
        self._centre = QStackedWidget()
        for page in (self._split, self.skills, self._empty):
            self._centre.addWidget(page)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._centre)
        self.setCentralWidget(holder)
        for action_id in ("people.approve", "people.refuse"):
            self.roster.addAction(self.desk.actions[action_id])
            self.calendar.cells.addAction(self.desk.actions[action_id])
        self.calendar.cells.addAction(self.desk.actions["rota.absence"])

    def _connect(self) -> None:
        self.desk.day_changed.connect(self._day_changed)
        self.roster.moved.connect(self._roster_moved)
        self.roster.opened.connect(self.editing.edit)
        self.calendar.person_moved.connect(self._calendar_moved)
        self.calendar.cells.selectionModel().selectionChanged.connect(self.tell_actions)
        self.calendar.add_asked.connect(self.leave.choose_kind)
        self.calendar.open_asked.connect(self.leave.open_selected)
        self.form.changed.connect(self._change_person)
        self.form.refused.connect(self._say)
        self.form.skill_ticked.connect(self.editing.tick_skill)
        self.skills.switch_asked.connect(self._switch_skill)
        self.skills.opened.connect(self._date_skill)
        self.controls.filter.textChanged.connect(self._filter)
        self.controls.filter.left.connect(self.take_focus)

    def _handle_all(self) -> None:
        for action_id, do, why_not in (
            ("people.approve", partial(self.decide, approve=True), self.why_no_request),
            ("people.refuse", partial(self.decide, approve=False), self.why_no_request),
            ("people.change_dates", self._change_request, self.why_no_request),
            ("people.more", self.editing.edit, self.why_nobody),
            ("people.times_off", self.editing.change_times_off, self.why_nobody),
            ("people.next_request", self.next_request, self._why_nothing_waits),
            ("rota.absence", self.leave.choose_kind, self.leave.why_not_add),
            ("edit.change", self.edit_selected, self.why_nobody),
            ("edit.clear", self.remove, self.why_nobody),
        ):
            self.handle(action_id, do, why_not=why_not)
        self.handle_choice(self.controls.view, self._show_view)
        self.handle("edit.new", self.add_person)
        self.handle("edit.filter", self.controls.filter.setFocus)
        self.handle("people.sickness", self.record_sickness)
        self.handle("view.back", partial(self._move_period, -1))
        self.handle("view.forward", partial(self._move_period, 1))
        self.handle("view.today", self._go_today)

    @property
    def person_id(self) -> int | None:
        """Who is in hand: the same in the roster, the form and the calendar."""
        return self.editing.person_id

    # Reading ----------------------------------------------------------------------------------------

    def refresh(self, changes: Changes | None) -> None:
        reading = read_people(self.desk.planner, self.desk.monday)
        self.reading = self.leave.reading = self.editing.reading = reading
        self.controls.show_reading(reading)
        self._following = True
        self.roster.show_groups(self.roster.roster.groups_of(reading.roster))
        self.skills.skills.show_skills(reading.roster.skills)
        self.skills.show_groups(self.skills.skills.groups_of(reading.roster))
        if reading.card(self.person_id) is None:
            self.editing.person_id = reading.people[0].person_id if reading.people else None
        if self.roster.current_key() is None and self.person_id is not None:
            self.roster.go_to(self.person_id)
        if self.skills.current_key() is None:
            self.skills.go_to_first()
        self._following = False
        self._show_person()
        self._show_page()
        self._tell(reading)
        self.tell_actions()

    def _show_person(self) -> None:
        """The form, the calendar and the request of whoever is in hand."""
        reading, card = self.reading, self.editing.card
        if reading is None:
            return
        facts = self.editing.facts
        self._form_area.setVisible(card is not None and self.controls.view.key == ROSTER)
        if card is not None and facts is not None:
            self.form.show_person(reading, card, facts)
        self._show_calendar(reading, card)
        request = reading.request_of(self.person_id)
        effect = leave_effect(self.desk.planner, request, reading.roster) if request else None
        self.pane.request.show_request(request, effect)

    def _show_calendar(self, reading: PeopleReading, card: PersonCard | None) -> None:
        alone = self.controls.view.key == LEAVE
        agency = "" if alone or card is None else card.agency
        self._following = True
        self.pane.show_reading(reading, agency, self.controls.filter.text() if alone else "")
        if self.person_id is not None and self.calendar.current_person() != self.person_id:
            request = reading.request_of(self.person_id)
            day = request.first if request else self.calendar.current_day() or reading.roster.calendar_start
            self.calendar.go_to(self.person_id, day)
        self._following = False

    def _tell(self, reading: PeopleReading) -> None:
        on_rota = sum(card.on_rota for card in reading.people)
        others = len(reading.people) - on_rota
        briefing = tr(", {others} briefing only", others=others) if others else ""
        parts = [
            StatusPart(
                tr(
                    "{persons} · {on_rota} on the rota{briefing}",
                    persons=many(len(reading.people), "person", "people"),
                    on_rota=on_rota,
                    briefing=briefing,
                )
            )
        ]
        if reading.waiting:
            words = tr("{leave_requests} waiting", leave_requests=many(len(reading.waiting), "leave request"))
            parts.append(StatusPart(words, "warn", "triangle-alert", do=self.next_request))
        self.set_status(Status(tuple(parts), tr("Working on this computer · every change saved")))
        self.set_title(tr("People and leave"))

    def _show_page(self) -> None:
        """Never a blank table: say what hides the people, or how to add the first."""
        reading, text = self.reading, self.controls.filter.text().strip()
        if reading is None:
            return
        view = self.controls.view.key
        lines = {ROSTER: self.roster.roster.lines, SKILLS: self.skills.skills.lines}.get(
            view, self.calendar.model.lines
        )
        if lines:
            self.roster.setVisible(view == ROSTER)
            self._centre.setCurrentIndex(1 if view == SKILLS else 0)
            return
        self._centre.setCurrentWidget(self._empty)
        if reading.people:
            hidden = many(len(reading.people), "person is", "people are")
            nearest = self.roster.roster.nearest(text)
            self._empty.show_no_match(
                tr("Nobody matches “{text}”", text=text), hidden, self.controls.filter, nearest
            )
        else:
            add = ActionButton(self.desk.actions["edit.new"], word=tr("Add a person…"))
            actions = (add, self.desk.actions["people.import"])
            said = tr("Add people one by one, or read your staff list.")
            self._empty.show_state(tr("There is nobody in this team yet"), said, "users", actions)

    def lay_out_docks(self) -> None:
        """The roster's usual share, when the screen is first shown."""
        super().lay_out_docks()
        room = self.width()
        self._split.setSizes([room * ROSTER_SHARE // 100, room * (100 - ROSTER_SHARE) // 100])

    # Following the selection ------------------------------------------------------------------------

    def _roster_moved(self) -> None:
        card = self.roster.current_card()
        if card is not None and not self._following:
            self._choose(card.person_id)

    def _calendar_moved(self, person_id: int) -> None:
        if self._following or person_id == self.person_id:
            return
        self.editing.person_id = person_id
        self._following = True
        self.roster.go_to(person_id)
        self._following = False
        self._show_person()
        self.tell_actions()

    def _choose(self, person_id: int) -> None:
        if person_id != self.person_id:
            self.editing.person_id = person_id
            self._show_person()
            self.tell_actions()

    def go_to(self, destination: Destination) -> None:
        """Select whoever was asked for."""
        if destination.person_id is not None:
            self._show_view(ROSTER)
            self.roster.go_to(destination.person_id)
        if destination.item == "sickness":
            self.record_sickness()

    def in_hand(self) -> Destination | None:
        return Destination(self.key, person_id=self.person_id) if self.person_id is not None else None

    def take_focus(self) -> None:
        view = self.controls.view.key
        (self.skills if view == SKILLS else self.roster if view == ROSTER else self.calendar.cells).setFocus()

    def _show_view(self, view: str) -> None:
        """Roster, leave or skills; the keyboard goes along when it was in one of them."""
        goes_along = any(one.hasFocus() for one in (self.roster, self.skills, self.calendar.cells))
        self.controls.view.show_key(view)
        self._show_person()
        self._show_page()
        if goes_along:
            self.take_focus()

    def _filter(self, text: str) -> None:
        self._following = True
        self.roster.set_filter(text)
        self.skills.set_filter(text)
        self._following = False
        if self.controls.view.key == LEAVE:
            self._show_person()
        self._roster_moved()
        self._show_page()

    def _day_changed(self) -> None:
        if self.isVisible():
            self.bring_up_to_date()
        else:
            self.stale = True

    def _move_period(self, by: int) -> None:
        self.desk.set_day(self.desk.day + timedelta(days=by * WEEK))

    def _go_today(self) -> None:
        self.desk.set_day(date_today())

    # What can be done now ---------------------------------------------------------------------------

    def why_nobody(self) -> str:
        return "" if self.editing.card is not None else NOBODY

    def why_no_request(self) -> str:
        card = self.editing.card
        if card is None or self.reading is None:
            return NOBODY
        waits = self.reading.request_of(card.person_id) is not None
        return "" if waits else tr("{name} has not asked for leave.", name=card.name)

    def _why_nothing_waits(self) -> str:
        return (
            "" if self.reading is not None and self.reading.waiting else tr("No request waits for an answer.")
        )

    # Requests and absences --------------------------------------------------------------------------

    def decide(self, *, approve: bool) -> None:
        if self.reading is not None:
            self.leave.decide(self.reading.request_of(self.person_id), approve=approve)

    def next_request(self) -> None:
        """The request after the person in hand, round and round."""
        if self.reading is None or not self.reading.waiting:
            return
        people = [one.person_id for one in self.reading.waiting]
        at = people.index(self.person_id) + 1 if self.person_id in people else 0
        self.controls.filter.clear()
        self._show_view(ROSTER)
        self.roster.go_to(people[at % len(people)])

    def prepare_picture(self) -> None:
        """Somebody who asks for leave, with what it would do."""
        self.next_request()

    def _change_request(self) -> None:
        request = self.reading.request_of(self.person_id) if self.reading else None
        if request is not None:
            self.leave.change(request.absence_id)

    def record_sickness(self) -> None:
        self.leave.record_sickness(self.person_id, self.desk.day)

    # People -----------------------------------------------------------------------------------------

    def add_person(self) -> None:
        added = self.editing.add()
        if added is not None:
            self.controls.filter.clear()
            self.roster.go_to(added)

    def edit_selected(self) -> None:
        """In the calendar the absence with the keyboard, else the person in hand."""
        if self.calendar.cells.hasFocus() and self.calendar.selected_absences():
            self.leave.open_selected()
        else:
            self.editing.edit()

    def remove(self) -> None:
        """In the calendar the absences selected, in the roster the person; elsewhere nothing."""
        if self.calendar.cells.hasFocus():
            self.leave.remove_selected()
        elif self.roster.hasFocus():
            self.editing.remove()

    def _change_person(self, changes: dict[str, object]) -> None:
        """Store a field; what is refused is said, and the form shows what is stored."""
        if not self.editing.change(changes):
            self._show_person()

    def _switch_skill(self) -> None:
        self.editing.switch_skill(self.skills.current_skill())

    def _date_skill(self) -> None:
        self.editing.date_skill(self.skills.current_skill())

    def _say(self, sentence: str) -> None:
        self.desk.tell(Notice(sentence, kind=NoticeKind.WARN, key=REFUSED))
