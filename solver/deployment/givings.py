"""Who holds the vehicles and radios of which there are too few: other ways to hand them out are tried.

``equip.py`` hands them out one person after the other, so every way to do it is an order of people. The usual
order is planned a little; then the order by what everybody does for the day if there is enough for all; then
exchanges: somebody who is short goes first, and one of those who hold it last. Each is planned from the best
plan so far, less what those whose equipment changes did in it, for as many rounds as that plan gets once
more; what the check finds better is gone on from. Nothing of this happens where nobody is short.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from solver.deployment.assemble import deployment_of
from solver.deployment.bound import lower_bound
from solver.deployment.budget import Budget
from solver.deployment.carried_over import carry_over
from solver.deployment.check import check
from solver.deployment.compiling import compiled
from solver.deployment.equip import Equipped, equip, held_people
from solver.deployment.plan import Plan
from solver.deployment.polish import is_small, polish
from solver.deployment.problem import DeploymentProblem
from solver.deployment.tables import NEVER
from solver.deployment.verbs import Share
from solver.result import Limit

PART = 0.25  # of the search that may go into this
TRIALS = 24  # so many fit into that part ...
FEWEST_ROUNDS = 5  # ... if they have so many rounds each

Heard = Callable[[int], None]  # the cost of each better plan
Improve = Callable[[Plan, Budget, Heard], None]  # plan a little, from a plan as it stands
Value = tuple[int, int]  # broken musts, minutes of missing cover


def is_short(problem: DeploymentProblem, plan: Plan) -> bool:
    """Whether somebody has less than there is because others have it."""
    return next(_exchanges(problem, plan), None) is not None


def bound_for_all(problem: DeploymentProblem, plan: Plan) -> int:
    """No plan costs less, whoever holds what: as if there were enough of everything, and everybody could
    travel in whichever way is best for each stop. ``plan``: any of the day."""
    first = equip(problem, ())
    most = max((len(person.modes) for person in problem.people), default=1)
    ways = [
        tuple(mode if p in first.kept_in else _nth(problem, p, n) for p, mode in enumerate(first.modes))
        for n in range(most)
    ]
    said = plan.compiled.said
    return lower_bound(*(Plan(compiled(problem, replace(first, modes=modes), said)) for modes in ways))


def _nth(problem: DeploymentProblem, p: int, n: int) -> int:
    """The n-th way in which a person may travel, or the last."""
    person = problem.people[p]
    usable = [m for m in person.modes if person.driver or not problem.modes[m].drivers_only]
    return usable[min(n, len(usable) - 1)]


class Givings:
    """The ways to hand out what there is, tried for a part of ``budget``. ``improve`` plans a little,
    ``resume`` puts what can be kept of a day under way onto a new plan, ``heard`` is told of better plans."""

    def __init__(
        self,
        problem: DeploymentProblem,
        budget: Budget,
        improve: Improve,
        resume: Callable[[Plan], None],
        heard: Heard,
    ) -> None:
        self.problem, self.budget, self.improve = problem, budget, improve
        self.resume, self.heard = resume, heard
        self.began, work = budget.seconds, budget.limit.work
        self.work = None if work is None else max(PART * work / TRIALS, FEWEST_ROUNDS)
        self.rounds = 0  # done in all trials
        self.held = held_people(problem)
        self.seen: set[tuple[tuple[int, ...], frozenset[int]]] = set()

    def best(self, plan: Plan) -> Plan:
        """The best plan found over all that was tried; ``plan``: a first one."""
        self._is_new(plan.compiled.equipped)
        if not self._goes_on(3):
            return plan
        promise = self._promise(plan)
        self.began = self.budget.seconds  # the first search of a process reads the compiled form
        best, value = plan, self._tried(plan, self.heard)
        by_worth = sorted(range(len(promise)), key=lambda p: (p not in self.held, -promise[p]))
        to_try: Iterator[Sequence[int]] = chain([by_worth], self._exchanged(best, promise))
        while self._goes_on():
            turns = next(to_try, None)
            if turns is None:
                break
            equipped = equip(self.problem, plan.compiled.said.all(Share), turns)
            if not self._is_new(equipped):
                continue
            other = self._with(best, equipped)
            found = self._tried(other, self.heard)
            if found < value:
                best, value = other, self._tried(other, self.heard)
                to_try = self._exchanged(best, promise)
        return best

    def budget_left(self) -> Budget:
        """What is left for the search that follows."""
        limit, budget = self.budget.limit, self.budget
        work = None if limit.work is None else max(limit.work - self.rounds, 1)
        return Budget(Limit(max(limit.seconds - budget.seconds, 0.0), work), budget.stop)

    def _goes_on(self, trials: int = 1) -> bool:
        """Whether so many more trials may be begun."""
        if self.budget.stop is not None and self.budget.stop():
            return False
        limit = self.budget.limit
        if self.work is not None and limit.work is not None:
            return self.rounds + trials * self.work <= PART * limit.work
        return self.budget.seconds - self.began < PART * limit.seconds

    def _tried(self, plan: Plan, heard: Heard) -> Value:
        """A plan improved for as long as one trial takes, and what the check says of it then."""
        limit = self.budget.limit
        part = Limit(limit.seconds * PART / TRIALS, None)
        if self.work is not None:
            part = Limit(max(limit.seconds - self.budget.seconds, 0.0), int(self.work))
        budget = Budget(part, self.budget.stop)
        self.improve(plan, budget, heard)
        self.rounds += budget.rounds
        return self._value(plan)

    def _value(self, plan: Plan) -> Value:
        """What the check says of a plan; on a small day with the last touch, which takes no time there."""
        saved = plan.snapshot() if is_small(plan) else None
        if saved is not None:
            polish(plan)
        checked = check(self.problem, deployment_of(self.problem, plan))
        if saved is not None:
            plan.restore(saved)
        return len(checked.broken), checked.cost

    def _with(self, best: Plan, equipped: Equipped) -> Plan:
        """The best plan with others holding what there is."""
        plan = Plan(compiled(self.problem, equipped, best.compiled.said))
        if not carry_over(best, plan):
            self.resume(plan)
        return plan

    def _is_new(self, equipped: Equipped) -> bool:
        key = equipped.modes, frozenset(equipped.kept_in)
        new = key not in self.seen
        self.seen.add(key)
        return new

    def _promise(self, plan: Plan) -> list[int]:
        """What everybody would do for the day if there were enough for all."""
        enough = self._with(plan, equip(self.problem, ()))
        self._tried(enough, lambda _: None)
        return [_worth(enough, p) for p in range(len(self.problem.people))]

    def _exchanged(self, plan: Plan, promise: Sequence[int]) -> Iterator[Sequence[int]]:
        """The turns with somebody who is short first and one of those who hold it last, but those who are
        held before all others. Where little is lost for much that is promised comes first."""
        turns = plan.compiled.equipped.turns
        pairs = set(_exchanges(self.problem, plan))
        for p, q in sorted(pairs, key=lambda pair: (_worth(plan, pair[1]) - promise[pair[0]], pair)):
            rest = (one for one in turns if one not in (p, q))
            yield sorted((p, *rest, q), key=lambda one: one not in self.held)


def _exchanges(problem: DeploymentProblem, plan: Plan) -> Iterator[tuple[int, int]]:
    """Who is short of something, with each of those who hold it in the same hours."""
    equipped = plan.compiled.equipped
    for p, equipment in equipped.short:
        for q, other in enumerate(problem.people):
            holds = equipment in other.carries or problem.modes[equipped.modes[q]].needs == equipment
            meets = other.start < problem.people[p].end and problem.people[p].start < other.end
            if q != p and q not in equipped.kept_in and holds and meets:
                yield p, q


def _worth(plan: Plan, p: int) -> int:
    """Roughly what the stays of one person are worth to the day."""
    items = plan.tables.items
    own = [one for placed in plan.placed for one in placed if p in one.people]
    return sum(min(items[one.item].omit, NEVER) + one.option.worth - one.price for one in own)
