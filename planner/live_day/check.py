"""What the rules say about a day's run sheets, as they are stored and as a change would make them.

The run sheets are read back and put before the independent check; the engine has no part in it.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy.orm import Session

from planner.changes import Changes
from planner.commands.command import Command, CommandRefused
from planner.commands.run_sheets import MoveStop, PlaceItem
from planner.domain.deployments import Deployment, RunSheetStop, Unplaced
from planner.live_day.remedies import DayRemedy, remedies
from planner.live_day.slots import open_items, slots
from planner.live_day.takers import fits, length_of
from planner.problem_builder.day import day_facts, on_duty, with_sheets
from planner.problem_builder.day_sheets import StoredSheets, made_already, stored_sheets
from planner.views.day_breaches import DayBreach, DayItem, DayTaker, DayTrial
from planner.views.day_plan import current_deployment
from planner.views.day_slots import DaySlot, OpenItem
from planner.views.rota_versions import current_rota
from solver.deployment.check import check
from solver.deployment.problem import DeploymentProblem
from solver.language import tr
from solver.rule import Breach

RUN_SHEETS = frozenset({"deployment", "run_sheet_stop", "unplaced"})  # kinds of rows
MOST_TRIED = 2  # places on one run sheet that are put before the check
NOT_PLANNED = tr("The day is not planned yet. Build it first.")
NO_ROTA = tr("No rota holds this day any more. Start one for its week, then build the day again.")


class _Verdict(NamedTuple):
    """What is broken on run sheets, and what they cost in minutes of missing cover."""

    broken: tuple[DayBreach, ...]
    cost: int


@dataclass(frozen=True, slots=True)
class _Known:
    """A day as it is stored: its problem, its run sheets and what the check says of them."""

    problem: DeploymentProblem
    sheets: StoredSheets
    verdict: _Verdict


class _Facts(NamedTuple):
    """A day without its run sheets: ``of`` which date, by which rota, with which visits made already."""

    of: tuple[dt.date, int, frozenset[int]]
    problem: DeploymentProblem


class DayChecks:
    """The day that is looked at. It is read once for a state of the file, so that what is dragged can be
    judged wherever it is held."""

    def __init__(self) -> None:
        self._key: tuple[int, dt.date] | None = None
        self._known: _Known | None = None
        self._facts: _Facts | None = None

    def changed(self, changes: Changes) -> None:
        """Forget what a change may have made wrong: anything but of the run sheets of the day itself, which
        are read anew at every state. (Those of other days say who was where, and which visits are taken.)"""
        own = self._facts is not None and changes.days <= {self._facts.of[0]}
        if not (own and changes.kinds <= RUN_SHEETS):
            self._facts = None

    def breaches(self, session: Session, revision: int, day: dt.date) -> tuple[DayBreach, ...]:
        """The broken musts of a day; none before it is planned. Those of one person stand together."""
        known = self._read(session, revision, day)
        if known is not None:
            return known.verdict.broken
        if current_deployment(session, day) is not None:
            return (DayBreach(NO_ROTA),)
        if (rota_id := current_rota(session, day)) is not None:
            self._problem(session, day, rota_id, frozenset())  # so that its first plan is judged at once
        return ()

    def would_be(self, session: Session, revision: int, day: dt.date, command: Command) -> DayTrial:
        """What a change of run sheets would break that holds now. Nothing is written."""
        known, stored = self._read(session, revision, day), current_deployment(session, day)
        if known is None or stored is None:
            return DayTrial(refused=NOT_PLANNED if stored is None else NO_ROTA)
        try:
            with session.no_autoflush:
                command.apply(session)
                found = _verdict(known.problem, stored_sheets(known.problem, stored))
        except CommandRefused as refusal:
            return DayTrial(refused=str(refusal))
        finally:
            session.expunge_all()  # what was begun before it was refused too
        before, after = Counter(known.verdict.broken), Counter(found.broken)
        breaks, mends = (after - before).elements(), (before - after).elements()
        return DayTrial(tuple(breaks), tuple(mends), cost=found.cost - known.verdict.cost)

    def taker(
        self, session: Session, revision: int, day: dt.date, person_id: int, wanted: DayItem
    ) -> DayTaker | None:
        """Whether somebody could take a stop from whoever has it, or something not assigned; None when it,
        the person or the day is not there."""
        known, row = self._read(session, revision, day), _row(session, wanted)
        people = [] if known is None else [person.id for person in known.problem.people]
        if known is None or row is None or person_id not in people:
            return None
        p = people.index(person_id)
        name = known.problem.people[p].name
        places = fits(known.problem, known.sheets.deployment.sheets[p], row)
        why_not = tr("no gap of {length_of} min with the way there", length_of=length_of(row))
        for place in places[:MOST_TRIED]:
            trial = self.would_be(session, revision, day, _command(wanted, person_id, place.minute))
            if trial.allowed:
                return DayTaker(person_id, name, place.minute, place.detour, trial.cost)
            why_not = trial.refused or trial.breaks[0].text.removeprefix(f"{name}: ")
        return DayTaker(person_id, name, why_not=why_not)

    def open_items(self, session: Session, revision: int, day: dt.date) -> tuple[OpenItem, ...]:
        """The visits the day may hold that are on no run sheet; none before it is planned."""
        known = self._read(session, revision, day)
        return () if known is None else open_items(known.problem, known.sheets.deployment)

    def slots(
        self, session: Session, revision: int, day: dt.date, wanted: OpenItem, now: int | None
    ) -> tuple[DaySlot, ...]:
        """The best slots of something on no run sheet; none before the day is planned."""
        known = self._read(session, revision, day)
        return () if known is None else slots(known.problem, known.sheets.deployment, wanted, now)

    def remedies(
        self, session: Session, revision: int, day: dt.date, unplaced_id: int, now: int | None
    ) -> tuple[DayRemedy, ...]:
        """What would get something assigned; none when it, or the day, is not there."""
        known, left = self._read(session, revision, day), session.get(Unplaced, unplaced_id)
        if known is None or left is None:
            return ()
        return remedies(session, known.problem, known.sheets.deployment, left, now)

    def _read(self, session: Session, revision: int, day: dt.date) -> _Known | None:
        """The day as it is stored now; None when it is not planned, or no rota holds it any more."""
        if (revision, day) != self._key:
            stored = current_deployment(session, day)
            self._known = None if stored is None else self._judged(session, stored)
            self._key = revision, day
        return self._known

    def _judged(self, session: Session, stored: Deployment) -> _Known | None:
        rota_id = current_rota(session, stored.date)  # it may be another than the day was planned from
        if rota_id is None:
            return None
        made = made_already(stored, on_duty(session, rota_id, stored.date))
        facts = self._problem(session, stored.date, rota_id, made)
        problem = with_sheets(facts, stored)
        sheets = stored_sheets(problem, stored)
        return _Known(problem, sheets, _verdict(problem, sheets))

    def _problem(
        self, session: Session, day: dt.date, rota_id: int, made: frozenset[int]
    ) -> DeploymentProblem:
        """What is to be done on a day and by whom, whatever its own run sheets are: read once."""
        of = (day, rota_id, made)
        if self._facts is None or self._facts.of != of:
            self._facts = _Facts(of, day_facts(session, rota_id, day, also=made).problem)
        return self._facts.problem


def _verdict(problem: DeploymentProblem, sheets: StoredSheets) -> _Verdict:
    checked = check(problem, sheets.deployment)
    found = [DayBreach(sentence) for sentence in sheets.strays]
    found += sorted((_in_words(problem, one) for one in checked.broken), key=_place)
    return _Verdict(tuple(found), checked.cost)


def _row(session: Session, wanted: DayItem) -> RunSheetStop | Unplaced | None:
    if wanted.assigned:
        return session.get(RunSheetStop, wanted.row_id)
    return session.get(Unplaced, wanted.row_id)


def _command(wanted: DayItem, person_id: int, minute: int) -> MoveStop | PlaceItem:
    if wanted.assigned:
        return MoveStop(wanted.row_id, minute, person_id)
    return PlaceItem(wanted.row_id, (person_id,), minute)


def _in_words(problem: DeploymentProblem, breach: Breach) -> DayBreach:
    """ "Scott Pallister: 4 min short to reach 4 Burn Valley Gardens by 16:27"."""
    if breach.person is None:
        return DayBreach(breach.text)
    person = problem.people[breach.person]
    words = breach.text.replace(f"meal of {person.name}", "the meal")
    return DayBreach(f"{person.name}: {words}", person.id)


def _place(breach: DayBreach) -> tuple[bool, int]:
    return breach.person_id is None, breach.person_id or 0
