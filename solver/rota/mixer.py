"""A lane of the search: mixes rows for a bound, then dives for rotas below the best one there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import InitVar, dataclass, field
from random import Random

from solver.rota.build import Build
from solver.rota.circles import Circle
from solver.rota.columns import Unsolved
from solver.rota.dive import Dive
from solver.rota.lane import Turn
from solver.rota.memories import Real
from solver.rota.mixing import Mixing
from solver.rota.quick_rows import QuickRows
from solver.rota.rows import Row, Rows

NOT_MIXED, NOT_DIVED, A_BROKEN_MUST = 1e12, 1e11, 1e9  # come before all cost
LARGE, OUTLINE_ROUNDS = 30_000, 40  # states of the cells of a circle
LEAST_KEPT, MOST_KEPT = 0.3, 0.85  # of the people keep their rows in every other dive


@dataclass(slots=True)
class _Standing:
    """How far a circle is."""

    rows: Rows
    mixing: Mixing | None = None
    dives: int = 0
    failures: int = 0  # dives in a row
    whole_rows: bool = False  # how the next dive settles: as the last one, until that finds nothing
    hopeless: bool = False


@dataclass(slots=True)
class Mixer:
    """Each turn advances the circle that may gain most: its graphs and its mixture, or one dive."""

    build: Build
    circles: InitVar[Sequence[Rows]]
    share: float = 4.0
    _chance: Random = field(init=False)
    _standings: list[_Standing] = field(init=False)

    def __post_init__(self, circles: Sequence[Rows]) -> None:
        self._chance = Random(f"{self.build.seed} mixer")
        self._standings = [_Standing(rows) for rows in circles]

    @property
    def comes_first(self) -> bool:
        """A mixture and one dive of each circle take it most of the way, and say how far it has to go."""
        return any(self._room(one) > 0 and not one.dives for one in self._standings)

    def turn(self) -> Turn:
        """Advance one circle a step."""
        standing = max(self._standings, key=self._room)
        if self._room(standing) <= 0:
            return Turn.NO_MORE
        if standing.mixing is None:
            return self._mix(standing)
        return self._dive(standing)

    def _room(self, standing: _Standing) -> float:
        """What the circle may still gain, the less the more dives have been in vain. Mixtures come first:
        before them nothing is known of how far a circle is from its best."""
        circle = standing.rows.circle
        if standing.hopeless:
            return 0.0
        if not self.build.is_open(circle):
            return 0.0
        if standing.mixing is None or not standing.dives:
            return NOT_MIXED if standing.mixing is None else NOT_DIVED
        broken, cost = self.build.price(circle)
        room = A_BROKEN_MUST if broken > circle.least_broken else cost - circle.bound
        return room / (1 + standing.failures)

    def _mix(self, standing: _Standing) -> Turn:
        bound = standing.rows.circle.bound
        try:
            prices = self._outlined(standing.rows)
            standing.mixing = Mixing(standing.rows)
            if prices is not None:
                standing.mixing.worth = prices
            standing.mixing.converge()
        except Unsolved:
            standing.hopeless = True
        return Turn.BETTER if standing.rows.circle.bound > bound else Turn.NOTHING

    def _outlined(self, rows: Rows) -> Real | None:
        """A first, low bound for a large circle, long before all its graphs are compiled, and its prices."""
        problem = self.build.problem
        if len(rows.circle.people) * problem.days * len(problem.shift_types) < LARGE:
            return None
        outlines = QuickRows(rows).outlines()
        if outlines is None:
            return None
        outline = Mixing(rows, rows.team.unmarked(outlines))
        outline.converge(OUTLINE_ROUNDS)
        return outline.worth

    def _dive(self, standing: _Standing) -> Turn:
        build, circle, mixing = self.build, standing.rows.circle, standing.mixing
        assert mixing is not None
        _, cost = before = build.price(circle)
        settled = standing.rows.only_people_clash
        goal = cost - circle.grain + 1e-6 if settled else float("inf")
        kept = self._kept(circle) if standing.dives % 2 and settled else {}
        standing.dives += 1
        rows = Dive(mixing, goal, kept, self._chance, whole_rows=standing.whole_rows).rows()
        if rows is not None:
            build.offer(circle, build.best.rota.with_rows(rows))
        better = build.price(circle) < before
        standing.failures = 0 if better else standing.failures + 1
        standing.whole_rows ^= not better
        return Turn.BETTER if better else Turn.NOTHING

    def _kept(self, circle: Circle) -> dict[int, Row]:
        """The best rota's rows of some people."""
        several = round(len(circle.people) * self._chance.uniform(LEAST_KEPT, MOST_KEPT))
        people = self._chance.sample(circle.people, several)
        return {person: self.build.best.rota.states[person] for person in people}
