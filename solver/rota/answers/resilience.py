"""Resilience: whose absence would cost most cover, found by taking everybody away, one after the other."""

from __future__ import annotations

from dataclasses import dataclass

from solver.rota.answers.meters import Place
from solver.rota.answers.scales import Scales
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.target_cover import TargetCover
from solver.rota.solution import Rota
from solver.rule import prefer


@dataclass(frozen=True, slots=True)
class Loss:
    """What is missing more without ``person``, in minutes of cover: to the least, and to the target.
    ``worst_day`` is the day on which most is lost, None when nobody would notice."""

    person: int
    least: int
    target: int
    worst_day: int | None


def losses(problem: RotaProblem, rota: Rota, first_day: int = 0) -> tuple[Loss, ...]:
    """Everybody's, the greatest first: least cover before target, then the order of the people."""
    least = LeastCover(strength=prefer(60)).statements(problem)
    target = TargetCover(strength=prefer(60)).statements(problem)
    scales = Scales(problem, rota, least, beside=target)
    found = [_without(scales, problem, rota, person, first_day) for person in range(len(problem.people))]
    return tuple(sorted(found, key=lambda one: (-one.least, -one.target, one.person)))


def _without(scales: Scales, problem: RotaProblem, rota: Rota, person: int, first_day: int) -> Loss:
    days = [day for day in range(first_day, problem.days) if rota.states[person][day] != REST]
    by_day = {day: _lost(scales, {(person, day): REST}) for day in days}
    least, target = _lost(scales, {(person, day): REST for day in days})
    worst = max(by_day, key=lambda day: (*by_day[day], -day), default=None)
    noticed = worst is not None and by_day[worst] != (0, 0)
    return Loss(person, least, target, worst if noticed else None)


def _lost(scales: Scales, changes: dict[Place, State]) -> tuple[int, int]:
    return scales.weigh(changes) or 0, scales.weigh_beside(changes)
