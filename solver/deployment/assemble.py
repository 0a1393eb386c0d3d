"""From a searched plan to run sheets, and to the list of what is on none of them."""

from __future__ import annotations

from solver.deployment.items import Hotspot, ItemKind
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.routes import Call
from solver.deployment.rules.drawn_times import DrawnTimes, due_times
from solver.deployment.rules.lone_visit_buddy import with_buddies
from solver.deployment.rules.meal_break import meal_asked
from solver.deployment.solution import Deployment, RunSheet, Stop, Unplaced
from solver.deployment.tables import MOMENT

OUTSIDE = (ItemKind.PATROL, ItemKind.VISIT)


def deployment_of(problem: DeploymentProblem, plan: Plan) -> Deployment:
    """The plan as run sheets with travel, partners and buddies, and all unplaced items without reasons."""
    sheets = tuple(_sheet(problem, plan, p) for p in range(len(problem.people)))
    sheets = with_buddies(problem, sheets)
    return Deployment(sheets, tuple(unplaced(problem, Deployment(sheets))))


def _sheet(problem: DeploymentProblem, plan: Plan, p: int) -> RunSheet:
    route, stops = plan.tables.routes[p], []
    way, place = plan.routes.way[route.mode], route.base
    for call, start in zip(plan.routes.calls[p], plan.routes.starts[p]):
        if call.fixed is not None and call.fixed.ref == MOMENT:
            continue
        stops.append(_stop(problem, plan, p, call, start, way[place][call.place]))
        place = call.place
    return RunSheet(p, route.mode, tuple(stops), way[place][route.home] if stops else 0)


def _stop(problem: DeploymentProblem, plan: Plan, p: int, call: Call, start: int, travel: int) -> Stop:
    end = start + call.minutes
    if call.placement is None:
        fixed = call.fixed
        assert fixed is not None
        return Stop(fixed.kind, fixed.ref, start, end, fixed.leg, travel)
    item = plan.tables.items[call.placement.item]
    if item.kind not in OUTSIDE:
        return Stop(item.kind, 0 if item.kind is ItemKind.MEAL else item.ref, start, end, 0, travel)
    partners = tuple(sorted(q for q in call.placement.people if q != p))
    return Stop(item.kind, item.ref, start, end, call.leg, travel, partners)


def unplaced(problem: DeploymentProblem, deployment: Deployment) -> list[Unplaced]:
    """Everything wanted that is on no run sheet, in the order of the problem."""
    found = [
        Unplaced(ItemKind.VISIT, v)
        for v in range(len(problem.visits))
        if not deployment.of(ItemKind.VISIT, v)
    ]
    for h, hotspot in enumerate(problem.hotspots):
        starts = [stay.start for stay in deployment.stays(ItemKind.PATROL, h)]
        found += [Unplaced(ItemKind.PATROL, h, n, due) for n, due in left_over(problem, hotspot, starts)]
    for c, commitment in enumerate(problem.commitments):
        there = {p for p, _ in deployment.of(ItemKind.COMMITMENT, c)}
        found += [Unplaced(ItemKind.COMMITMENT, c, person=p) for p in sorted(commitment.attendees - there)]
        for quorum in commitment.quorum:
            came = sum(1 for p in there if quorum.agency in ("", problem.people[p].agency))
            found += [Unplaced(ItemKind.COMMITMENT, c, n) for n in range(came, quorum.least)]
    for sheet in deployment.sheets:
        eaten = any(stop.kind is ItemKind.MEAL for stop in sheet.stops)
        if not eaten and meal_asked(problem, sheet.person) is not None:
            found.append(Unplaced(ItemKind.MEAL, sheet.person, person=sheet.person))
    return found


def left_over(
    problem: DeploymentProblem, hotspot: Hotspot, starts: list[int]
) -> list[tuple[int, int | None]]:
    """(number, due time) of the patrols that are missing: the due times that no patrol is nearest to."""
    spread = next((rule.spread_minutes for rule in problem.active_rules if isinstance(rule, DrawnTimes)), 0)
    due = list(enumerate(due_times(problem, hotspot, spread)))
    for start in starts:
        if due:
            due.remove(min(due, key=lambda one: (abs(one[1] - start), one[0])))
    missing = max(hotspot.visits_wanted - len(starts), 0)
    numbered: list[tuple[int, int | None]] = [*due]
    numbered += [(n, None) for n in range(len(numbered), missing)]
    return numbered[:missing]
