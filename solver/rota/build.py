"""One build of a rota: what all parts of the search share, and the only door through which a rota leaves.

Every rota that any part finds is offered here. It is priced by the tally (what the engine's own statements
say) and by the independent check, and it counts only when the two agree; a claim that the check does not
confirm stops the build.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from solver.result import Limit, OnProgress, Progress, ShouldStop
from solver.rota.check import check
from solver.rota.circles import Circle, Price, circles_of
from solver.rota.possible import States
from solver.rota.problem import REST, RotaProblem
from solver.rota.solution import Rota
from solver.rota.tally import Tally
from solver.rota.verbs import Cover, Statement
from solver.rule import Breach

OnFound = Callable[[Rota, Progress], None]

LAW_WEIGHT, MUST_WEIGHT, COVER_HOUR_WEIGHT = 100, 10, 1
STATEMENTS_BETWEEN_LOOKS = 64


class Stopped(Exception):
    """Carries a stop out of model building: the build was stopped, or its time is up."""


class EngineDisagrees(RuntimeError):
    """The optimiser and the independent check do not say the same about a rota; nothing is shown."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A rota with the verdict of the independent check. ``prices``: what each circle breaks and costs."""

    rota: Rota
    cost: int
    breaches: tuple[Breach, ...]
    prices: tuple[Price, ...]

    @property
    def broken(self) -> int:
        """The weight of all broken musts; 0 when every must is met."""
        return sum(broken for broken, _ in self.prices)


class Build:
    """The blackboard of one search. Its methods may be called from several threads."""

    def __init__(
        self,
        problem: RotaProblem,
        limit: Limit,
        *,
        workers: int,
        seed: int,
        progress: OnProgress | None,
        stop: ShouldStop | None,
        found: OnFound | None,
    ) -> None:
        self.problem, self.limit, self.workers, self.seed = problem, limit, workers, seed
        self._progress, self._stop, self._found = progress, stop, found
        self._began = time.monotonic()
        self._lock = threading.RLock()
        self._over = threading.Event()
        self.work = 0.0
        self.what = ""
        self.started = False  # whether every circle has had its first rota, so that one can be shown
        self._posted: tuple[Circle, Rota, int] | None = None
        self._closed = False
        nothing = idle_rota(problem)
        prices = tuple(circle.price(nothing, self.weights) for circle in self.circles)
        self.best = Judged(nothing, sum(cost for _, cost in prices), (), prices)
        self._confirmed = False  # by the check, which can wait until somebody sees it

    # --- the problem, in verbs ------------------------------------------------------------------------

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Everything the active rules say."""
        return tuple(said for rule in self.problem.active_rules for said in rule.statements(self.problem))

    @cached_property
    def states(self) -> States:
        return States(self.problem, self.statements)

    @cached_property
    def weights(self) -> Mapping[str, int]:
        """What a unit of each rule's broken must weighs when not all can be met.

        People are left short before an agreement is broken, and an agreement before the law: a reader
        expects a gap in cover, not a colleague without rest.
        """
        heads = {said.rule for said in self.statements if isinstance(said, Cover) and said.cost is None}
        return {
            rule.id: COVER_HOUR_WEIGHT if rule.id in heads else LAW_WEIGHT if rule.law else MUST_WEIGHT
            for rule in self.problem.active_rules
        }

    @cached_property
    def circles(self) -> tuple[Circle, ...]:
        return circles_of(self.problem, self.statements)

    def heard(self, statements: Iterable[Statement]) -> Iterator[Statement]:
        """Statements one by one; raises Stopped in between, so that a stop waits for no model."""
        for number, said in enumerate(statements):
            if number % STATEMENTS_BETWEEN_LOOKS == 0 and self.over:
                raise Stopped
            yield said

    # --- time -----------------------------------------------------------------------------------------

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._began

    @property
    def repeatable(self) -> bool:
        return self.limit.work is not None

    @property
    def seconds_left(self) -> float:
        """Wall time left; without end when work is what limits the build."""
        return float("inf") if self.repeatable else max(0.0, self.limit.seconds - self.seconds)

    @property
    def work_left(self) -> float:
        return float("inf") if self.limit.work is None else max(0.0, self.limit.work - self.work)

    @property
    def over(self) -> bool:
        """Whether to come to an end: asked to, out of time or work, or good enough."""
        if not self._over.is_set() and (min(self.seconds_left, self.work_left) <= 0 or self._asked_to_stop()):
            self._over.set()
        return self._over.is_set()

    @property
    def hurried(self) -> bool:
        """Whether nobody should be waited for. A build by work waits until every part has ended by itself."""
        return self._asked_to_stop() or (not self.repeatable and self.over)

    def add_work(self, work: float) -> None:
        """Count what was done, about a second of an idle core for one of work."""
        with self._lock:
            self.work += work

    def finish(self) -> None:
        """Nothing is left to find."""
        self._over.set()

    def close(self) -> None:
        """The result is taken: parts that are still at work have nothing to say any more."""
        with self._lock:
            self._over.set()
            self._closed = True
            self.confirm()

    def _asked_to_stop(self) -> bool:
        return self._stop is not None and self._stop()

    # --- what was found -------------------------------------------------------------------------------

    def price(self, circle: Circle) -> Price:
        """What the best rows of a circle break and cost."""
        return self.best.prices[self.circles.index(circle)]

    def broken_rules(self, circle: Circle) -> Mapping[str, int]:
        """The weights of the rules whose musts the circle's best rows do not meet."""
        broken = Tally(self.problem, self.best.rota).broken(circle.statements)
        return {said.rule: self.weights[said.rule] for said in broken}

    def is_open(self, circle: Circle) -> bool:
        """Whether something better may still be found for a circle."""
        broken, cost = self.price(circle)
        return broken > circle.least_broken or cost > circle.bound

    def offer(self, circle: Circle, rota: Rota, claimed: int | None = None) -> None:
        """Keep a circle's rows of ``rota`` when they are its best so far and the check agrees.

        ``claimed``: the cost of the circle that its finder believes in; the true one may be less. Raises
        EngineDisagrees when it is more, or when the check and the statements differ.
        """
        with self._lock:
            price = circle.price(rota, self.weights)
            if claimed is not None and price[1] > claimed:
                raise EngineDisagrees(f"The optimiser claims {claimed} for what costs {price[1]}.")
            self._keep(rota, [(circle, price)])

    def offer_whole(self, rota: Rota) -> None:
        """Offer every circle its rows of a rota."""
        with self._lock:
            self._keep(rota, [(circle, circle.price(rota, self.weights)) for circle in self.circles])

    def _keep(self, rota: Rota, priced: Sequence[tuple[Circle, Price]]) -> None:
        """Keep the rows of those circles to which they are better than the best they have."""
        if self._closed:
            raise Stopped
        merged, prices = self.best.rota, list(self.best.prices)
        for circle, price in priced:
            if price < self.price(circle):
                merged = circle.merged(rota, merged)
                prices[self.circles.index(circle)] = price
        if merged is self.best.rota:
            return
        self.best, self._confirmed = self.judge(merged, prices), True
        for circle, _ in priced:
            if not self.price(circle)[0]:
                circle.elastic = {}  # all musts can be met after all
        self._come_to_an_end()
        self.report(found=True)

    def post(self, circle: Circle, rota: Rota, claimed: int) -> None:
        """Leave a rota for the thread that waits; a later one replaces one not yet taken. Costs nothing,
        because CP-SAT stands still while its callbacks run."""
        with self._lock:
            self._posted = circle, rota, claimed

    def take_posted(self) -> None:
        """Offer what was posted last."""
        with self._lock:
            posted, self._posted = self._posted, None
        if posted is not None:
            self.offer(*posted)

    def confirm(self) -> None:
        """Ask the check about the best rota, where nothing better than everybody's rest was found."""
        with self._lock:
            if not self._confirmed:
                self.best, self._confirmed = self.judge(self.best.rota, self.best.prices), True

    def judge(self, rota: Rota, known: Sequence[Price] | None = None) -> Judged:
        """The verdict of the independent check, refused unless the statements say the same. ``known``: the
        prices of its circles by the statements."""
        breaches = check(self.problem, rota)
        cost = sum(breach.cost for breach in breaches)
        prices = tuple(known or (circle.price(rota, self.weights) for circle in self.circles))
        broken, counted = (sum(figures) for figures in zip(*prices))
        if counted != cost or bool(broken) != any(breach.must for breach in breaches):
            raise EngineDisagrees(f"The check finds {cost}, the statements say {counted}.")
        return Judged(rota, cost, breaches, prices)

    # --- what is proven -------------------------------------------------------------------------------

    @property
    def bound(self) -> int | None:
        """No rota that meets every must costs less; None when none can meet them all."""
        if any(circle.elastic for circle in self.circles):
            return None
        return sum(circle.bound for circle in self.circles)

    def prove(self, circle: Circle, bound: float) -> None:
        """No rows of the circle that meet every must (or break no more than had to be) cost less."""
        whole = circle.grains(bound)
        with self._lock:
            if whole > circle.bound and not self._closed:
                circle.bound = whole
                self._come_to_an_end()
                self.report(found=False)

    def _come_to_an_end(self) -> None:
        """When what is proven is as good as what was asked for."""
        gap = sum(cost - circle.bound for circle, (_, cost) in zip(self.circles, self.best.prices))
        least = sum(circle.least_broken for circle in self.circles)
        if self.started and self.best.broken <= least and gap <= self.limit.gap * max(self.best.cost, 1):
            self.finish()

    def report(self, *, found: bool) -> None:
        """Tell the world how far it is; ``found``: there is a new rota to show."""
        if not self.started:
            return
        self.confirm()
        best = self.best
        broken = sum(breach.must for breach in best.breaches)
        news = Progress(self.seconds, best.cost, self.bound, broken, self.what)
        if self._progress is not None:
            self._progress(news)
        if found and self._found is not None:
            self._found(best.rota, news)


def idle_rota(problem: RotaProblem) -> Rota:
    """Everybody rests, but for locks: what is left to show when a build is stopped before anything else."""
    rows = [[REST] * problem.days for _ in problem.people]
    for lock in problem.locks:
        rows[lock.person][lock.day] = lock.state
    return Rota(tuple(tuple(row) for row in rows))
