"""The best slots of a day as it is stored, in the ids of the file."""

from __future__ import annotations

from planner.problem_builder.day_sheets import minute_of, wall_of
from planner.views.day_slots import DaySlot, OpenItem, Seat
from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.slots import Slot, best_slots
from solver.deployment.solution import Deployment
from solver.deployment.verbs import Item


def open_items(problem: DeploymentProblem, deployment: Deployment) -> tuple[OpenItem, ...]:
    """The visits the day may hold that are on no run sheet, the most pressing first."""
    left = [(n, one) for n, one in enumerate(problem.visits) if not deployment.of(ItemKind.VISIT, n)]
    left.sort(key=lambda pair: (not pair[1].must, pair[1].priority, pair[1].days_left or 0, pair[1].name))
    return tuple(OpenItem(one.name, visit_id=one.id) for _, one in left)


def slots(
    problem: DeploymentProblem, deployment: Deployment, wanted: OpenItem, now: int | None
) -> tuple[DaySlot, ...]:
    """The first five, the cheapest first; none when the day has it not. ``now``: a wall minute before which
    nobody sets off."""
    item = _item(problem, wanted)
    if item is None or (item[0] is ItemKind.VISIT and deployment.of(*item)):
        return ()
    since = None if now is None else minute_of(problem, now)
    return tuple(_row(problem, one) for one in best_slots(problem, deployment, item, now=since))


def _item(problem: DeploymentProblem, wanted: OpenItem) -> Item | None:
    if wanted.visit_id is not None:
        found = [n for n, one in enumerate(problem.visits) if one.id == wanted.visit_id]
        return (ItemKind.VISIT, found[0]) if found else None
    found = [n for n, one in enumerate(problem.hotspots) if one.id == wanted.hotspot_id]
    return (ItemKind.PATROL, found[0]) if found else None


def _row(problem: DeploymentProblem, slot: Slot) -> DaySlot:
    seats = tuple(
        Seat(problem.people[p].id, problem.people[p].name, wall_of(problem, start), wall_of(problem, end))
        for p, (start, end) in zip(slot.people, slot.spans)
    )
    return DaySlot(seats, slot.cost, slot.detour)
