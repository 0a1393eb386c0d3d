"""What would get something assigned after all, each as one command: a gap on this day, the visit at another
time or by other people, and when it is asked for another planned day. Every one is a slot that the check has
seen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from planner.commands.run_sheets import TakeSlot
from planner.commands.take_changed_visit import TakeChangedVisit
from planner.commands.visits import ChangeVisit
from planner.domain.dates_in_words import clock, short_day
from planner.domain.deployments import Unplaced
from planner.domain.visits import NamedWorkerStrength
from planner.domain.visits import Visit as StoredVisit
from planner.live_day.elsewhere import elsewhere
from planner.live_day.slots import slots
from planner.problem_builder.day_sheets import minute_of
from planner.views.day_slots import DaySlot, OpenItem
from solver.deployment.items import StartWindow, Visit
from solver.deployment.problem import DeploymentProblem
from solver.deployment.solution import Deployment
from solver.language import tr

SHIFTS = (30, 60, 120, 240)  # minutes by which the windows of a visit are widened, one after the other
MOST = 3  # remedies offered for one item


@dataclass(frozen=True, slots=True)
class DayRemedy:
    """One way out: short words for a button, and the command that takes it; every must is kept. ``cost``:
    minutes of missing cover by which the day's cost rises then (below 0: falls)."""

    words: str
    cost: int
    command: TakeSlot | TakeChangedVisit


def remedies(
    session: Session, problem: DeploymentProblem, deployment: Deployment, left: Unplaced, now: int | None
) -> tuple[DayRemedy, ...]:
    """The cheapest first. ``now``: a wall minute before which nobody sets off."""
    found = _Looking(session, problem, deployment, left, now).all()
    return tuple(sorted(found, key=lambda one: one.cost)[:MOST])


def another_day(session: Session, day: dt.date, unplaced_id: int) -> DayRemedy | None:
    """The best slot of another planned day for a visit. It reads whole days, so it is asked for only when
    somebody wants it."""
    left = session.get(Unplaced, unplaced_id)
    if left is None or left.visit_id is None:
        return None
    for slot in elsewhere(session, day, [left.visit_id]).get(left.visit_id, ())[:1]:
        words = tr(
            "Move to {short_day}, {start}, {names}",
            short_day=short_day(slot.day or day),
            start=clock(slot.start),
            names=slot.names,
        )
        return DayRemedy(words, slot.cost, _taken(left, slot))
    return None


def _taken(left: Unplaced, slot: DaySlot) -> TakeSlot:
    seats = tuple((seat.person_id, seat.start, seat.end) for seat in slot.seats)
    where = slot.deployment_id or left.deployment_id
    return TakeSlot(where, seats, left.visit_id, left.hotspot_id, left.id)


class _Looking:
    """One item on no run sheet of a day."""

    def __init__(
        self,
        session: Session,
        problem: DeploymentProblem,
        deployment: Deployment,
        left: Unplaced,
        now: int | None,
    ) -> None:
        self.session, self.problem, self.deployment = session, problem, deployment
        self.left, self.now = left, now

    def all(self) -> Iterator[DayRemedy]:
        here = self._slot(self.problem)
        if here is not None:
            yield DayRemedy(
                tr("Give it to {names} at {start}", names=here.names, start=clock(here.start)),
                here.cost,
                self._take(here),
            )
        visit = self._visit()
        if visit is None or self.left.visit is None:
            return
        if here is None:
            yield from self._another_time(visit, self.left.visit)
            yield from self._another_worker(visit, self.left.visit)

    def _visit(self) -> Visit | None:
        return next((one for one in self.problem.visits if one.id == self.left.visit_id), None)

    def _slot(self, problem: DeploymentProblem) -> DaySlot | None:
        """The cheapest."""
        wanted = OpenItem("", visit_id=self.left.visit_id, hotspot_id=self.left.hotspot_id)
        return next(iter(slots(problem, self.deployment, wanted, self.now)), None)

    def _another_time(self, visit: Visit, stored: StoredVisit) -> Iterator[DayRemedy]:
        """The visit outside its windows, by as little as it can be; only where it has some."""
        if not stored.windows:
            return
        for shift in SHIFTS:
            more = self.problem.minutes(shift)
            wider = [StartWindow(one.latest + 1, one.latest + more) for one in visit.windows]
            wider += [StartWindow(max(one.earliest - more, 0), one.earliest - 1) for one in visit.windows]
            slot = self._slot(self._with(replace(visit, windows=tuple(wider))))
            if slot is None:
                continue
            early = minute_of(self.problem, slot.start) < visit.windows[0].earliest
            word = tr("Bring forward") if early else tr("Put back")
            kept = [(one.start_minute, one.end_minute, one.weekday, one.date) for one in stored.windows]
            until = max(seat.end for seat in slot.seats)
            windows = (*kept, (slot.start, until, None, self.problem.date))
            words = tr("{word} to {start}, {names}", word=word, start=clock(slot.start), names=slot.names)
            command = ChangeVisit(stored.id, {}, windows=windows)
            yield DayRemedy(words, slot.cost, self._both(stored, words, command, slot))
            return

    def _another_worker(self, visit: Visit, stored: StoredVisit) -> Iterator[DayRemedy]:
        """Somebody in place of the named worker; from then on the name is a wish."""
        if not visit.named_must:
            return
        slot = self._slot(self._with(replace(visit, named_must=False)))
        if slot is not None:
            words = tr("Let {names} go, {start}", names=slot.names, start=clock(slot.start))
            command = ChangeVisit(stored.id, {"named_strength": NamedWorkerStrength.PREFER.value})
            yield DayRemedy(words, slot.cost, self._both(stored, words, command, slot))

    def _with(self, visit: Visit) -> DeploymentProblem:
        return replace(
            self.problem, visits=tuple(visit if one.id == visit.id else one for one in self.problem.visits)
        )

    def _take(self, slot: DaySlot) -> TakeSlot:
        return _taken(self.left, slot)

    def _both(self, stored: StoredVisit, words: str, command: ChangeVisit, slot: DaySlot) -> TakeChangedVisit:
        """The visit changed and taken, as one step."""
        label = tr("{words}: visit {case_ref}", words=words, case_ref=stored.case_ref)
        return TakeChangedVisit(label, command, self._take(slot))
