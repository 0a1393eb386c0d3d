"""What F8 visits on a day: broken musts first, then what is not assigned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.views.day_breaches import DayBreach
from planner.views.day_plan import DayPlan, UnassignedItem
from solver.language import tr
from ui.day.tray import heading, would_help


@dataclass(frozen=True, slots=True)
class DayProblem:
    """One thing to look at: a broken must, or item ``number`` of those not assigned."""

    text: str
    more: str = ""
    person_id: int | None = None
    number: int | None = None

    @property
    def must(self) -> bool:
        return self.number is None


def problems_of(plan: DayPlan, breaches: Sequence[DayBreach]) -> list[DayProblem]:
    broken = [DayProblem(breach.text, tr("A must."), breach.person_id) for breach in breaches]
    return broken + [_left(item, number) for number, item in enumerate(plan.unassigned)]


def _left(item: UnassignedItem, number: int) -> DayProblem:
    return DayProblem(heading(item), f"{item.reason}{would_help(item)}", number=number)


class DayWalk:
    """Where F8 stands."""

    def __init__(self) -> None:
        self._at: DayProblem | None = None

    def step(self, problems: Sequence[DayProblem], by: int) -> tuple[DayProblem, int] | None:
        """The next (or previous) problem with its number from 1; None when there is none."""
        if not problems:
            self._at = None
            return None
        places = [place for place, problem in enumerate(problems) if problem == self._at]
        place = places[0] + by if places else (0 if by > 0 else -1)
        place %= len(problems)
        self._at = problems[place]
        return self._at, place + 1
