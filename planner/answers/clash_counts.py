"""Why cover cannot be had, counted: how many are needed on a day, and who is left of those who count for it.

A count explains a clash where too few are left; where enough are, it is the other musts of the set together
that forbid it, and that is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.answers.forms import Demand
from solver.rota.problem import REST, CoverNeed, RotaProblem, State
from solver.rota.rules.cover_rule import clock

MOST_COUNTS = 4


@dataclass(frozen=True, slots=True)
class CountStep:
    """Who is left after another reason not to be there."""

    words: str  # "less 4 away"
    people: int


@dataclass(frozen=True, slots=True)
class ClashCount:
    """One line of cover on one day. ``steps`` never rise; the last one is who could still be there."""

    heading: str  # "PCSO, Fri 11 15:00–23:00"
    needed: int
    steps: tuple[CountStep, ...]

    @property
    def missing(self) -> int:
        """How many too few; 0 where the count alone does not explain it."""
        return max(0, self.needed - self.steps[-1].people)


def clash_counts(problem: RotaProblem, demands: Iterable[Demand]) -> tuple[ClashCount, ...]:
    """A count for each demand of cover on one day, the first few of them."""
    found = (_count(problem, one, need) for one in demands for need in _needs(problem, one))
    return tuple(dict.fromkeys(found))[:MOST_COUNTS]


def _needs(problem: RotaProblem, demand: Demand) -> Iterator[CoverNeed]:
    """The line of cover that asks it; none where the demand is not one of cover on a day."""
    if demand.least is None or demand.first != demand.last:
        return
    for at in problem.needs_on[demand.first]:
        need = problem.cover[at]
        if demand.least in (need.least, need.target) and set(demand.people) <= set(problem.counted(need)):
            yield need


def _count(problem: RotaProblem, demand: Demand, need: CoverNeed) -> ClashCount:
    left = list(problem.counted(need))
    steps = [CountStep(tr("count towards it"), len(left))]
    reasons: tuple[tuple[Callable[[int], bool], Callable[[int], str]], ...] = (
        (lambda person: _away(problem, person, need.day), lambda many: tr("less {count} away", count=many)),
        (
            lambda person: not any(_serves(problem, need, one) for one in problem.people[person].may_work),
            lambda many: tr("less {count} who work no such tour", count=many),
        ),
        (
            lambda person: _locked_elsewhere(problem, person, need),
            lambda many: tr("less {count} locked to something else", count=many),
        ),
    )
    for applies, words in reasons:
        gone = [person for person in left if applies(person)]
        if gone:
            left = [person for person in left if person not in gone]
            steps.append(CountStep(words(len(gone)), len(left)))
    hours = "" if need.shifts else f" {clock(need.start)}–{clock(need.end)}"
    return ClashCount(f"{need.name}, {problem.day_name(need.day)}{hours}", demand.least or 0, tuple(steps))


def _away(problem: RotaProblem, person: int, day: int) -> bool:
    """All day; who is away for a part of it may still serve."""
    return any(one.day == day and not one.in_part for one in problem.people[person].absences)


def _locked_elsewhere(problem: RotaProblem, person: int, need: CoverNeed) -> bool:
    return any(
        lock.day == need.day and not _serves(problem, need, lock.state) for lock in problem.locks_of[person]
    )


def _serves(problem: RotaProblem, need: CoverNeed, state: State) -> bool:
    """Whether somebody on this state is there for the need, if only for a part of it."""
    if state == REST:
        return False
    if need.shifts:
        return state in need.shifts
    shift = problem.shift_types[state]
    return shift.start < need.end and shift.end > need.start
