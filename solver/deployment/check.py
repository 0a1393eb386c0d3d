"""The independent check: is a deployment possible, what does it break, and what does it cost?

Plain Python over problem and run sheets; it shares nothing with the search. What the search returns is
shown only if this agrees with it on every must and on the cost, rule by rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.hotspot_dosage import dosage
from solver.deployment.solution import Deployment, Dosage, RunSheet, Stop
from solver.language import tr
from solver.rule import Breach

RUN_SHEET = "run_sheet"  # the id under which an impossible run sheet is reported; no setting switches it off


@dataclass(frozen=True)
class Checked:
    """The verdict on a deployment."""

    breaches: tuple[Breach, ...]
    cost_by_rule: tuple[tuple[str, int], ...]
    dosage: tuple[Dosage, ...]

    @cached_property
    def cost(self) -> int:
        """Minutes of missing cover: the sum of all preferences."""
        return sum(cost for _, cost in self.cost_by_rule)

    @cached_property
    def broken(self) -> tuple[Breach, ...]:
        """The breaches of musts."""
        return tuple(breach for breach in self.breaches if breach.must)


def check(problem: DeploymentProblem, deployment: Deployment) -> Checked:
    """Every breach of every active rule, and the cost by rule. Raises nothing: an impossible run sheet is a
    breach like any other."""
    breaches = list(run_sheet_breaches(problem, deployment))
    costs: list[tuple[str, int]] = []
    if not any(breach.rule == RUN_SHEET and breach.amount > 1 for breach in breaches):
        for rule in problem.active_rules:
            found = list(rule.check(problem, deployment))
            breaches += found
            if not rule.strength.must:
                costs.append((rule.id, sum(breach.cost for breach in found)))
    doses = tuple(dosage(problem, deployment, h) for h in range(len(problem.hotspots)))
    return Checked(tuple(breaches), tuple(costs), doses)


def run_sheet_breaches(problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
    """What makes run sheets impossible whatever the rules say: being in two places, arriving before one
    left, working outside the tour of duty or in blocked time. Amount 2: the sheets do not fit the problem."""
    if [sheet.person for sheet in deployment.sheets] != list(range(len(problem.people))):
        yield _impossible(None, tr("there is not one run sheet for each person on duty"), 2)
        return
    for sheet in deployment.sheets:
        yield from _sheet_breaches(problem, sheet)
    yield from _partner_breaches(problem, deployment)


def _sheet_breaches(problem: DeploymentProblem, sheet: RunSheet) -> Iterator[Breach]:
    person, p = problem.people[sheet.person], sheet.person
    if sheet.mode not in person.modes or (problem.modes[sheet.mode].drivers_only and not person.driver):
        yield _impossible(p, tr("may not travel {name}", name=problem.modes[sheet.mode].name))
    place, free = person.base, person.start
    for stop in sheet.stops:
        if not _known(problem, stop, p):
            yield _impossible(p, tr("has a stop that is not in the problem"), 2)
            return
        there = problem.place_of(stop.kind, stop.item, p)
        minutes = problem.travel[sheet.mode][place][there]
        name = problem.name_of(stop.kind, p if stop.kind is ItemKind.MEAL else stop.item)
        if stop.travel != minutes:
            yield _impossible(
                p,
                tr(
                    "{travel} on the way to {name}, takes {minutes}",
                    travel=stop.travel,
                    name=name,
                    minutes=minutes,
                ),
            )
        if stop.start < free + minutes:
            late = problem.whole(free + minutes - stop.start)
            yield _impossible(
                p,
                tr(
                    "{late} min short to reach {name} by {time}",
                    late=late,
                    name=name,
                    time=problem.time(stop.start),
                ),
            )
        if stop.end < stop.start:
            yield _impossible(p, tr("leaves {name} before arriving", name=name))
        place, free = there, stop.end
    home = problem.travel[sheet.mode][place][person.home] if sheet.stops else 0
    if sheet.travel_home != home:
        yield _impossible(
            p, tr("{travel_home} on the way home, takes {home}", travel_home=sheet.travel_home, home=home)
        )
    if free + home > person.end:
        yield _impossible(
            p,
            tr(
                "back at {time}, the tour ends {problem_time}",
                time=problem.time(free + home),
                problem_time=problem.time(person.end),
            ),
        )
    yield from _blocked_breaches(problem, sheet)


def _blocked_breaches(problem: DeploymentProblem, sheet: RunSheet) -> Iterator[Breach]:
    """Blocked time is spent as blocked: it stands on the sheet, from its start to its end."""
    there = {(s.item, s.start, s.end) for s in sheet.stops if s.kind is ItemKind.BLOCKED}
    for n, one in enumerate(problem.busy[sheet.person]):
        if (n, one.start, one.end) not in there:
            when = problem.when(one.start, one.end)
            yield _impossible(
                sheet.person, tr("{label}, {when}, is not kept free", label=one.label, when=when)
            )


def _partner_breaches(problem: DeploymentProblem, deployment: Deployment) -> Iterator[Breach]:
    """Partners are named on each other's sheets; those of a patrol are there at the same time."""
    for kind, count in ((ItemKind.PATROL, len(problem.hotspots)), (ItemKind.VISIT, len(problem.visits))):
        for item in range(count):
            found = deployment.of(kind, item)
            for p, stop in found:
                if {q for q, other in found if _partners(kind, (p, stop), (q, other))} != set(stop.partners):
                    name, at = problem.name_of(kind, item), problem.time(stop.start)
                    yield _impossible(
                        p, tr("{name} at {at}: its partners are not on each other’s sheets", name=name, at=at)
                    )


def _partners(kind: ItemKind, one: tuple[int, Stop], other: tuple[int, Stop]) -> bool:
    """Whether two stops at one item belong together, as both sheets must say."""
    (p, stop), (q, then) = one, other
    if p == q:
        return False
    if kind is ItemKind.VISIT:
        return True
    return stop.start == then.start and (q in stop.partners or p in then.partners)


def _known(problem: DeploymentProblem, stop: Stop, p: int) -> bool:
    many = {
        ItemKind.PATROL: len(problem.hotspots),
        ItemKind.VISIT: len(problem.visits),
        ItemKind.COMMITMENT: len(problem.commitments),
        ItemKind.MEAL: 1,
        ItemKind.BLOCKED: len(problem.busy[p]),
    }
    return 0 <= stop.item < many[stop.kind]


def _impossible(p: int | None, words: str, amount: int = 1) -> Breach:
    return Breach(RUN_SHEET, amount, 0, True, words, p)
