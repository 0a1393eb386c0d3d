"""One build of a rota: what all parts of the search share, and the only door through which a rota leaves.

Every rota that any part finds is offered here. It is priced by the tally (what the engine's own statements
say) and by the independent check, and it counts only when the two agree; a claim that the check does not
confirm stops the build.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from solver.result import Limit, OnProgress, Progress, ShouldStop
from solver.rota.check import check
from solver.rota.possible import States
from solver.rota.problem import RotaProblem
from solver.rota.reach import Reach
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
    """A rota with the verdict of the independent check. ``broken``: weight of its broken musts."""

    rota: Rota
    cost: int
    broken: int
    breaches: tuple[Breach, ...]

    @property
    def price(self) -> tuple[int, int]:
        """What makes one rota better than another: fewer broken musts first, then fewer minutes."""
        return self.broken, self.cost


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
        self.bound: int | None = None
        self.best: Judged | None = None
        self.what = ""
        self.impossible = False  # proven: the musts cannot all be met
        self._posted: tuple[Rota, int] | None = None

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
    def reach(self) -> Reach:
        return Reach(self.problem, self.statements)

    def heard(self, statements: Iterable[Statement] | None = None) -> Iterator[Statement]:
        """Statements (all of them) one by one; raises Stopped in between: a stop waits for no model."""
        for number, said in enumerate(self.statements if statements is None else statements):
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

    def finish(self) -> None:
        """Nothing is left to find."""
        self._over.set()

    def _asked_to_stop(self) -> bool:
        return self._stop is not None and self._stop()

    # --- what was found -------------------------------------------------------------------------------

    def offer(self, rota: Rota, claimed: int | None = None) -> Judged:
        """Judge a rota and keep it when it is the best so far.

        ``claimed``: the cost its finder believes it has at most. Raises EngineDisagrees when the check
        finds more, or finds another cost or another verdict on the musts than the statements do.
        """
        judged = self.judge(rota)
        if claimed is not None and judged.cost > claimed:
            raise EngineDisagrees(f"The check finds {judged.cost}, the optimiser claimed {claimed}.")
        with self._lock:
            if self.best is None or judged.price < self.best.price:
                self.best = judged
                self._close()
                self.report(judged)
        return judged

    def post(self, rota: Rota, claimed: int) -> None:
        """Leave a rota for the thread that waits; a better one replaces one not yet taken. Costs nothing,
        because CP-SAT stands still while its callbacks run."""
        with self._lock:
            if self._posted is None or claimed < self._posted[1]:
                self._posted = rota, claimed

    def take_posted(self) -> None:
        """Judge what was posted last."""
        with self._lock:
            posted, self._posted = self._posted, None
        if posted is not None and (self.best is None or self.best.broken or posted[1] < self.best.cost):
            self.offer(*posted)

    def judge(self, rota: Rota) -> Judged:
        """The verdict of the independent check, compared with the statements."""
        breaches = tuple(check(self.problem, rota))
        cost = sum(breach.cost for breach in breaches)
        tally = Tally(self.problem, rota)
        broken, counted = tally.broken_weight(self.statements, self.weights), tally.cost(self.statements)
        if counted != cost or bool(broken) != any(breach.must for breach in breaches):
            raise EngineDisagrees(f"The check finds {cost}, the statements say {counted}.")
        return Judged(rota, cost, broken, breaches)

    def prove(self, bound: float) -> None:
        """No rota that meets every must costs less than ``bound``."""
        whole = int(-(-(bound - 1e-6) // 1))
        with self._lock:
            if self.bound is None or whole > self.bound:
                self.bound = whole
                self._close()
                self.report(None)

    def _close(self) -> None:
        """Come to an end when what is proven is as good as what was asked for."""
        if self.best is None or self.bound is None or self.best.broken:
            return
        if self.best.cost - self.bound <= self.limit.gap * max(self.best.cost, 1):
            self.finish()

    def report(self, judged: Judged | None) -> None:
        """Tell the world; ``judged`` when there is a new rota to show."""
        best = self.best
        broken = sum(breach.must for breach in best.breaches) if best else 0
        news = Progress(self.seconds, best.cost if best else None, self.bound, broken, self.what)
        if self._progress is not None:
            self._progress(news)
        if judged is not None and self._found is not None:
            self._found(judged.rota, news)
