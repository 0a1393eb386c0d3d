"""A lane of the search: mixes rows for a bound, then dives for rotas below the best one there is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import InitVar, dataclass, field
from random import Random

from solver.rota.build import Build
from solver.rota.circles import Circle
from solver.rota.columns import NothingBelow, Unsolved
from solver.rota.dive import Dive
from solver.rota.held_rows import HeldRows, ways_to_hold
from solver.rota.lane import Turn
from solver.rota.layers import use_compiled
from solver.rota.memories import Real
from solver.rota.mixing import Mixing
from solver.rota.quick_rows import QuickRows
from solver.rota.rows import MOST_STEPS, Row, Rows

NOT_MIXED, NOT_DIVED, A_BROKEN_MUST = 1e12, 1e11, 1e9  # come before all cost
LARGE, OUTLINE_ROUNDS = 15_000, 40  # states of the cells of a circle
WORTH_COMPILING = 500  # states of the cells of all circles
FIRST_KEPT, LEAST_KEPT, MOST_KEPT = 0.5, 0.2, 0.9  # of the people keep their rows in every other dive
MORE_KEPT, FEWER_KEPT = 1.1, 0.8  # as the last such dive found room, or none from the start
SOON = 8  # backs, after which dives end that leave little to try
MOST_DAYS_BY_CELL = (
    56  # in a longer period first dives settle whole rows: cell by cell they take too long to end
)
DIVES_BEFORE_HOLDING = 2  # in vain, before shares are held
MOST_DAYS_HELD = 42  # in a longer period the graphs of held shares grow past use
HELD_TIMES = 12  # as large may graphs become with held shares
FIRST_PATIENCE, MORE_PATIENCE = 64, 3  # backs of a careful dive, and times as many for the next


@dataclass(slots=True)
class _Standing:
    """How far a circle is, or the part of its rotas that some ways to hold its shares leave."""

    rows: Rows
    whole: Circle
    mixing: Mixing | None = None
    dives: int = 0
    failures: int = 0  # dives in a row
    whole_rows: bool = False  # how the next dive settles: as the last one, until that finds nothing
    keeping: float = FIRST_KEPT
    patience: int = FIRST_PATIENCE  # of the next careful dive
    backs: int = 0  # how often dives went back since the last one
    ends_soon: bool = False  # as the last dive for everybody ended with nothing left to try
    hopeless: bool = False
    in_parts: bool = False  # whether its parts have been added

    @property
    def is_part(self) -> bool:
        return self.rows.circle is not self.whole

    @property
    def calls_for_parts(self) -> bool:
        """Whether dives were in vain often enough, for the first time."""
        return not self.is_part and not self.in_parts and self.failures >= DIVES_BEFORE_HOLDING

    @property
    def due_patience(self) -> int:
        """Of the next dive. It is careful where the goal is so near that dives soon come to an end, for about
        half of the time: a careful dive may prove that nothing better exists, or take for ever."""
        return self.patience if self.ends_soon and self.backs >= self.patience // 2 else 0

    def after(self, dive: Dive, *, better: bool) -> None:
        """What a dive teaches about the next ones."""
        self.failures = 0 if better else self.failures + 1
        self.backs += dive.backs
        if dive.careful:
            self.patience, self.backs = self.patience * MORE_PATIENCE, 0
        elif dive.kept:
            keeping = self.keeping * (FEWER_KEPT if dive.without_room else MORE_KEPT)
            self.keeping = min(MOST_KEPT, max(LEAST_KEPT, keeping))
        else:
            self.whole_rows ^= not better
            self.ends_soon = not better and dive.came_to_an_end and dive.backs <= SOON


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
        long = self.build.problem.days > MOST_DAYS_BY_CELL
        self._standings = [_Standing(rows, rows.circle, whole_rows=long) for rows in circles]

    @property
    def comes_first(self) -> bool:
        """A mixture and one dive of each circle take it most of the way, and say how far it has to go."""
        return any(self._room(one) > 0 and not one.dives and not one.is_part for one in self._standings)

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
        circle = standing.whole
        if standing.hopeless:
            return 0.0
        if not self.build.is_open(circle):
            return 0.0
        if not standing.is_part and (standing.mixing is None or not standing.dives):
            return NOT_MIXED if standing.mixing is None else NOT_DIVED
        broken, cost = self.build.price(circle)
        bound = max(circle.bound, standing.rows.circle.bound)
        room = A_BROKEN_MUST if broken > circle.least_broken else cost - bound
        return room / (1 + standing.failures)

    def _mix(self, standing: _Standing) -> Turn:
        bound = standing.whole.bound
        try:
            if self._is_worth_compiling:
                use_compiled()
            prices = self._outlined(standing.rows)
            standing.mixing = Mixing(standing.rows)
            if prices is not None:
                standing.mixing.worth = prices
            standing.mixing.converge()
            if standing.is_part and self._room(standing) <= 0:
                raise NothingBelow
        except Unsolved:
            standing.hopeless = True
            if standing.mixing is None or standing.is_part:
                standing.mixing = None
                standing.rows.forget_graphs()
        return Turn.BETTER if standing.whole.bound > bound else Turn.NOTHING

    @property
    def _is_worth_compiling(self) -> bool:
        """Small teams are done before the compiled form is read."""
        problem = self.build.problem
        return len(problem.people) * problem.days * len(problem.shift_types) >= WORTH_COMPILING

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
        build, circle, mixing = self.build, standing.whole, standing.mixing
        assert mixing is not None
        _, cost = before = build.price(circle)
        settled = standing.rows.only_people_clash
        goal = cost - circle.grain + 1e-6 if settled else float("inf")
        kept = self._kept(standing, goal - mixing.bound) if standing.dives % 2 and settled else {}
        standing.dives += 1
        patience = 0 if kept else standing.due_patience
        dive = Dive(mixing, goal, kept, self._chance, whole_rows=standing.whole_rows, patience=patience)
        rows = dive.rows()
        if rows is not None:
            build.offer(circle, build.best.rota.with_rows(rows))
        elif settled and dive.proves:
            standing.rows.prove(cost)
        better = build.price(circle) < before
        standing.after(dive, better=better)
        if settled and standing.calls_for_parts:
            self._add_parts(standing)
        return Turn.BETTER if better else Turn.NOTHING

    def _add_parts(self, standing: _Standing) -> None:
        """Search the circle in parts too: its shares held in some ways."""
        standing.in_parts = True
        assert standing.mixing is not None
        rows = standing.rows
        if self.build.problem.days > MOST_DAYS_HELD or HELD_TIMES * rows.size > MOST_STEPS:
            return
        for held in ways_to_hold(rows, standing.mixing.mixed):
            self._standings.append(_Standing(HeldRows(rows, held), standing.whole))

    def _kept(self, standing: _Standing, room: float) -> dict[int, Row]:
        """The best rota's rows of some people, whose excess is a part of ``room``: what they have more than
        that, the others could not make good."""
        mixing = standing.mixing
        assert mixing is not None
        people = list(mixing.circle.people)
        several = round(len(people) * standing.keeping)
        room *= self._chance.random()
        self._chance.shuffle(people)
        kept: dict[int, Row] = {}
        for person in people:
            row = self.build.best.rota.states[person]
            excess = mixing.excess((person, row))
            if len(kept) < several and excess <= room:
                kept[person] = row
                room -= excess
        return kept
