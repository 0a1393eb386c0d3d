"""A lane of the search: a few people are taken out of the best rota and put back one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import InitVar, dataclass, field
from random import Random

from solver.rota.build import Build, Stopped
from solver.rota.lane import Turn
from solver.rota.placing import Placing, placed
from solver.rota.rows import Rows

FEWEST, MOST = 2, 6
TRIES, MOST_WORK = 60, 1.0  # in a turn


@dataclass(slots=True)
class Reinsertion:
    """Best as an opener, when much of a rota is still wrong, and cheap: a try costs a few milliseconds."""

    build: Build
    circles: InitVar[Sequence[Rows]]
    share: float = 0.5
    _circles: Sequence[Rows] = field(init=False)
    _chance: Random = field(init=False)

    def __post_init__(self, circles: Sequence[Rows]) -> None:
        self._circles = circles
        self._chance = Random(f"{self.build.seed} reinsertion")

    @property
    def comes_first(self) -> bool:
        return False

    def turn(self) -> Turn:
        """Try a number of small groups of one circle."""
        open_ones = [one for one in self._circles if one.all_there and self.build.is_open(one.circle)]
        if not open_ones:
            return Turn.NOTHING
        rows = self._chance.choice(open_ones)
        people = rows.circle.people
        before = self.build.price(rows.circle)
        placing = placed(rows, {person: self.build.best.rota.states[person] for person in people})
        if placing is None:
            return Turn.NOTHING
        cost, work = placing.cost, self.build.work
        for _ in range(TRIES):
            placing = self._tried(placing, people)
            if self.build.work - work > MOST_WORK:
                break  # graphs had to be compiled
        if placing.cost < cost - 1e-6:
            self.build.offer(rows.circle, self.build.best.rota.with_rows(placing.chosen))
        return Turn.BETTER if self.build.price(rows.circle) < before else Turn.NOTHING

    def _tried(self, placing: Placing, people: Sequence[int]) -> Placing:
        """The better of a placing and the same with some people put in anew."""
        if self.build.over:
            raise Stopped
        several = min(len(people), self._chance.randint(FEWEST, MOST))
        group = self._chance.sample(people, several)
        other = placing.copy()
        for person in group:
            other.take_out(person)
        for person in group:
            other.put_in(person)
        return other if other.cost <= placing.cost else placing
