"""Changing people: the dialogs and the commands behind them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.commands.people import RemovePerson
from planner.views.people_roster import PersonCard, SkillHeld
from planner.views.person_facts import PersonFacts, person_facts
from ui.desk import Desk
from ui.people import orders
from ui.people.person_dialog import NewPersonDialog, PersonDialog
from ui.people.reading import PeopleReading
from ui.people.skills import SkillDialog
from ui.people.times_off_dialog import TimesOffDialog


class PeopleEditing:
    """What the People screen does about people. ``person_id`` is the one in hand."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent
        self.reading: PeopleReading | None = None
        self.person_id: int | None = None

    @property
    def card(self) -> PersonCard | None:
        return self.reading.card(self.person_id) if self.reading else None

    @property
    def facts(self) -> PersonFacts | None:
        return self._facts_of(self.person_id)

    def _facts_of(self, person_id: int | None) -> PersonFacts | None:
        if person_id is None:
            return None
        return self._desk.planner.read(person_facts, person_id, self._desk.monday)

    def add(self) -> int | None:
        """Ask who joins; the new person's id, None when nobody does."""
        if self.reading is None:
            return None
        before = {card.person_id for card in self.reading.people}
        roster = self.reading.roster
        dialog = NewPersonDialog(roster.roles, roster.patterns, self._desk.refusal_of, self._parent)
        joined = dialog.exec()
        dialog.deleteLater()
        if not joined:
            return None
        new = (card.person_id for card in self.reading.people if card.person_id not in before)
        return next(new, None)

    def edit(self) -> None:
        """What the form has no room for."""
        facts = self.facts
        if facts is None:
            return
        dialog = PersonDialog(facts, self._parent)
        changes = dialog.changes() if dialog.exec() else {}
        dialog.deleteLater()
        if changes:
            self.change(changes)

    def remove(self) -> None:
        if self.person_id is not None:
            self._desk.execute(RemovePerson(self.person_id))

    def change(self, changes: dict[str, object]) -> bool:
        """Store fields of the person in hand; False when they were refused."""
        if self.person_id is None:
            return False
        return self._desk.execute(orders.change_person(self.person_id, changes))

    def change_times_off(self) -> None:
        card, facts = self.card, self.facts
        if card is None or facts is None:
            return
        dialog = TimesOffDialog(card.name, facts.times_off, self._desk.day, self._parent)
        times = tuple(dialog.times) if dialog.exec() else facts.times_off
        dialog.deleteLater()
        if times != facts.times_off:
            self._desk.execute(orders.set_times_off(card.person_id, times))

    def tick_skill(self, name: str, held: bool) -> None:
        if self.person_id is not None:
            self._desk.execute(orders.set_skill(self.person_id, name, held=held))

    def switch_skill(self, current: tuple[PersonCard, SkillHeld] | None) -> None:
        """Give or take the skill with the keyboard."""
        if current is not None:
            card, skill = current
            self._desk.execute(orders.set_skill(card.person_id, skill.name, held=not skill.held))

    def date_skill(self, current: tuple[PersonCard, SkillHeld] | None) -> None:
        """From and until when the skill with the keyboard is held."""
        if current is None:
            return
        card, skill = current
        facts = self._facts_of(card.person_id)
        held = {one.name: one for one in facts.skills} if facts else {}
        dialog = SkillDialog(card.name, skill.name, held.get(skill.name), self._desk.day, self._parent)
        dates = dialog.dates if dialog.exec() else None
        dialog.deleteLater()
        if dates is not None and dates != held.get(skill.name):
            self._desk.execute(orders.date_skill(card.person_id, dates))
