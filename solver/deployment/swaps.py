"""Other people as a remedy: somebody in place of the named worker, or a stop handed over to free somebody.

Tried on the run sheets as they stand: everything else keeps its people and its time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from solver.deployment.budget import Work
from solver.deployment.check import check
from solver.deployment.gaps import nearest
from solver.deployment.items import ItemKind
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.room import with_stay, without_stay
from solver.deployment.rules.named_worker import workers_of
from solver.deployment.slots import best_slots
from solver.deployment.solution import Deployment, Remedy, Stop, Unplaced
from solver.deployment.tables import Option
from solver.language import tr

MOST_HANDED = 4  # stops that are tried
MOST_PEOPLE = 3  # of whom a stop is handed over: those whose gap is the fewest minutes short


def another_worker(
    problem: DeploymentProblem, deployment: Deployment, one: Unplaced, work: Work | None = None
) -> Remedy | None:
    """The best slot of a visit if it were not tied to its named worker."""
    if one.kind is not ItemKind.VISIT or not problem.visits[one.item].named_must:
        return None
    visit = problem.visits[one.item]
    freed = replace(visit, named_must=False)
    visits = (*problem.visits[: one.item], freed, *problem.visits[one.item + 1 :])
    other = replace(problem, visits=visits)
    slots = best_slots(other, deployment, (ItemKind.VISIT, one.item), 1, work=work)
    if not slots:
        return None
    slot = slots[0]
    names = tr(" and ").join(problem.people[p].name for p in slot.people)
    named = tr(" or ").join(problem.people[p].name for p in sorted(workers_of(visit))) or tr(
        "its named worker"
    )
    at = problem.time(slot.start)
    words = tr("Let {names} go in place of {named}, {at}", names=names, named=named, at=at)
    return Remedy("another_worker", words, (("people", names), ("at", at)), slot.cost)


def handed_over(
    problem: DeploymentProblem,
    plan: Plan,
    deployment: Deployment,
    one: Unplaced,
    options: Sequence[Option],
    work: Work | None = None,
) -> Remedy | None:
    """A stop of somebody who could go, given to somebody else at the least cost: then the item fits."""
    before, best = check(problem, deployment), None
    for p, stop in _in_the_way(problem, plan, deployment, options):
        free = without_stay(problem, deployment, (p,), stop)
        slots = best_slots(problem, free, (one.kind, one.item), 1, work=work)
        if not slots or p not in slots[0].people:
            continue
        slot = slots[0]
        placed = with_stay(problem, free, (one.kind, one.item), slot.people, slot.spans)
        others = best_slots(problem, placed, (stop.kind, stop.item), 1, without=frozenset({p}), work=work)
        if not others:
            continue
        taken = with_stay(problem, placed, (stop.kind, stop.item), others[0].people, others[0].spans)
        after = check(problem, taken)
        if len(after.broken) <= len(before.broken):
            name = problem.name_of(stop.kind, stop.item)
            to = tr(" and ").join(problem.people[q].name for q in others[0].people)
            at, then = problem.time(others[0].start), problem.time(slot.start)
            words = tr(
                "Give {name} to {to}, {at}; {problem_name} is free at {then}",
                name=name,
                to=to,
                at=at,
                problem_name=problem.people[p].name,
                then=then,
            )
            remedy = Remedy("handed_over", words, (("from", problem.people[p].name), ("to", to)))
            remedy = replace(remedy, cost=after.cost - before.cost)
            best = remedy if best is None or remedy.cost < best.cost else best
    return best


def _in_the_way(
    problem: DeploymentProblem, plan: Plan, deployment: Deployment, options: Sequence[Option]
) -> Iterator[tuple[int, Stop]]:
    """Stops of one person beside the gaps that come nearest to holding a part of the item."""
    tries: list[tuple[int, int, Stop]] = []
    for option in options:
        earliest, latest = plan.window(option.item, option)
        for leg in {id(leg): leg for leg in option.legs}.values():
            people = leg.allowed.copy()
            for _ in range(MOST_PEOPLE):
                near = nearest(plan.routes, leg, earliest, latest, people) if earliest <= latest else None
                if near is None:
                    break
                people[near.person] = False
                stops = deployment.sheets[near.person].stops
                beside = stops[max(near.position - 1, 0) : near.position + 1]
                tries += [(near.short, near.person, stop) for stop in beside]
    seen: list[tuple[int, Stop]] = []
    for _, p, stop in sorted(tries, key=lambda one: (one[0], one[1], one[2].start)):
        if (p, stop) not in seen and _may_go(problem, p, stop):
            seen.append((p, stop))
    yield from seen[:MOST_HANDED]


def _may_go(problem: DeploymentProblem, p: int, stop: Stop) -> bool:
    """Whether a stop is one person's and may still change."""
    if stop.partners or stop.kind not in (ItemKind.VISIT, ItemKind.PATROL):
        return False
    held = [(lock.kind, lock.item, lock.start) for lock in problem.locks]
    held += [(one.kind, one.item, one.starts[0]) for one in problem.in_force if one.begun]
    return (stop.kind, stop.item, stop.start) not in held
