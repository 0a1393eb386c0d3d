"""Who is on duty on a date, as the day engine sees them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from planner.domain.absences import DecisionStatus
from planner.domain.people import Person
from planner.domain.rotas import Duty
from planner.domain.settings import Setting
from planner.domain.shifts import ShiftType
from planner.problem_builder.day_places import DayPlaces
from solver.clock import Clock
from solver.deployment.problem import Blocked, Meal
from solver.deployment.problem import Person as OnDuty
from solver.deployment.rules.meal_break import refreshment_minutes
from solver.language import tr

QUARTER_HOUR = 15  # clocks change at one


class DayPeople:
    """The people of the day in the order of their duties; their index is their place in it."""

    def __init__(
        self, duties: Sequence[Duty], day: dt.date, setting: Setting, clock: Clock, places: DayPlaces
    ) -> None:
        self.duties = [(duty.person, duty.shift_type) for duty in duties if duty.shift_type is not None]
        self.day, self.setting, self.clock, self.places = day, setting, clock, places
        self.index = {person.id: p for p, (person, _) in enumerate(self.duties)}

    def present(self, start: int, end: int) -> list[Person]:
        """Those whose tour holds all of a span (wall minutes) and who are not away in it."""
        return [
            person
            for person, shift in self.duties
            if shift.start_minute <= start and end <= shift.end_minute and not self._away(person, start, end)
        ]

    def with_room(self, among: Sequence[Person], start: int, end: int, minutes: int) -> list[Person]:
        """Those ``among`` some who are there from so long before to so long after a span, if there are any;
        else all of them."""
        there = {person.id for person in self.present(start - minutes, end + minutes)}
        return [person for person in among if person.id in there] or list(among)

    def on_duty(self, attending: frozenset[int]) -> tuple[OnDuty, ...]:
        """Everybody; those indexed in ``attending`` are briefed by a commitment, not at their start."""
        return tuple(
            self._on_duty(person, shift, briefed=p in attending)
            for p, (person, shift) in enumerate(self.duties)
        )

    def _on_duty(self, person: Person, shift: ShiftType, *, briefed: bool) -> OnDuty:
        start, end = self.clock.minute(0, shift.start_minute), self.clock.minute(0, shift.end_minute)
        blocked = tuple(self._blocked(person))
        twice = self._twice(start, end)
        if twice is not None and twice.end < end:
            blocked += (twice,)
        elif twice is not None:
            end = twice.start
        return OnDuty(
            id=person.id,
            name=person.display_name,
            agency=person.agency.name,
            role=person.role.name,
            start=start,
            end=end,
            base=0,
            modes=self.places.modes_of(person),
            powers=frozenset(held.skill.name for held in person.skills if held.held_on(self.day)),
            driver=person.driver_grade.value != "none",
            lone_ok=not person.no_lone_work,
            meal=self._meal(shift, blocked),
            blocked=blocked,
            carries=self.places.carries(),
            briefing_minutes=0 if briefed else None,
        )

    def _twice(self, start: int, end: int) -> Blocked | None:
        """The hour that the clock shows for the second time: run sheets say when by the clock, and would not
        say which of the two is meant, so nobody is sent anywhere in it."""
        again = [
            minute
            for minute in range(start, end, QUARTER_HOUR)
            if self.clock.minute(*self.clock.wall(minute)) != minute
        ]
        return Blocked(again[0], again[-1] + QUARTER_HOUR, tr("Clocks go back")) if again else None

    def _meal(self, shift: ShiftType, blocked: Sequence[Blocked]) -> Meal | None:
        """The break of the shift type, paid if all of the tour is; none for somebody who is away so long that
        less than a tour with a break is left."""
        start, end = (self.clock.minute(0, one) for one in (shift.start_minute, shift.end_minute))
        away = sum(max(min(one.end, end) - max(one.start, start), 0) for one in blocked)
        if not shift.break_minutes or (away and not refreshment_minutes(end - start - away)):
            return None
        return Meal(shift.break_minutes, 0, paid=shift.paid_minutes >= shift.end_minute - shift.start_minute)

    def _blocked(self, person: Person) -> list[Blocked]:
        spans = [
            (absence.minutes_on(self.day), absence)
            for absence in person.absences
            if absence.status is DecisionStatus.APPROVED
        ]
        return [
            Blocked(self.clock.minute(0, span[0]), self.clock.minute(0, span[1]), absence.kind.name)
            for span, absence in spans
            if span is not None
        ]

    def _away(self, person: Person, start: int, end: int) -> bool:
        for absence in person.absences:
            away = absence.minutes_on(self.day)
            approved = absence.status is DecisionStatus.APPROVED
            if approved and away and away[0] < end and start < away[1]:
                return True
        return False
