"""What a few changed cells do to every statement of a rota: exact, thousands of moves a second.

Each statement has a meter, found by the cells it looks at, so that a move asks only what it can change; and
most meters look at a sum, of which it is enough to know by how much it moves.
What is said about one person alone is weighed once for each change of that person and remembered: most
moves fall there, before anybody else is looked at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, repeat

from solver.rota.answers.meters import Changes, Meter, Place, Rows, SumMeter, Total, meter
from solver.rota.problem import RotaProblem, State
from solver.rota.solution import Rota, line
from solver.rota.verbs import Statement

Own = tuple[tuple[int, State], ...]  # days and states of one person's changes


class Scales:
    """Weighs moves on one rota. The answers agree with ``Tally``, and so with the check, on every rota."""

    def __init__(
        self,
        problem: RotaProblem,
        rota: Rota,
        statements: Iterable[Statement],
        beside: Iterable[Statement] = (),
        bears: Iterable[int] = (),
    ) -> None:
        """``beside``: preferences that are added up by themselves, in ``weigh_beside``, and count nowhere
        else. ``bears``: up to which amount each of the first ``statements``, in their order, does not count
        as broken; 0 where nothing is said."""
        people = range(len(problem.people))
        self._rows = Rows((line(problem, rota, person) for person in people), problem.history_days)
        self._own, self._shared, self._beside = _Index(), _Index(), _Index()
        self._known: dict[tuple[int, Own], int | None] = {}
        self._broken: dict[int, Meter] = {}
        self._bears: dict[int, int] = {}
        self.cost = self.cost_beside = 0
        for said, most in zip(statements, chain(bears, repeat(0))):
            self._add(meter(said, self._rows, len(problem.shift_types)), most)
        for said in beside:
            self._add_beside(meter(said, self._rows, len(problem.shift_types)))

    def _add(self, one: Meter, bears: int) -> None:
        self.cost += one.unit * one.now
        if bears:
            self._bears[id(one)] = bears
        if one.said.cost is None and one.now > bears:
            self._broken[id(one)] = one
        places = [place for place in one.places() if place[1] >= 0]
        index = self._own if len({person for person, _ in places}) == 1 else self._shared
        index.add(one, places)

    def _add_beside(self, one: Meter) -> None:
        self.cost_beside += one.unit * one.now
        self._beside.add(one, [place for place in one.places() if place[1] >= 0])

    def weigh(self, changes: Changes) -> int | None:
        """The difference in minutes of missing cover; None when a must is broken more than it is now."""
        total = 0
        for person in {person for person, _ in changes}:
            cost = self.own(person, changes)
            if cost is None:
                return None
            total += cost
        shared = self._weighed(changes, self._shared)
        return None if shared is None else total + shared

    def weigh_beside(self, changes: Changes) -> int:
        """The difference in minutes of what is added up beside."""
        return self._weighed(changes, self._beside) or 0

    def own(self, person: int, changes: Changes) -> int | None:
        """What is said about one person alone, of the changes that are his or hers; None as in ``weigh``."""
        mine = tuple(sorted((day, state) for (who, day), state in changes.items() if who == person))
        key = person, mine
        if key not in self._known:
            self._known[key] = self._weighed({(person, day): state for day, state in mine}, self._own)
        return self._known[key]

    def blocking(self, changes: Changes) -> Iterator[Statement]:
        """The musts that are broken more after the changes than now."""
        with _Tried(self._rows, changes) as was:
            for one in self._touched(was):
                if one.said.cost is None and one.after(self._rows, was) > one.now:
                    yield one.said

    def broken(self, changes: Changes) -> list[Meter]:
        """The musts that are broken after the changes, by more than they bear."""
        with _Tried(self._rows, changes) as was:
            touched = {id(one): one for one in self._touched(was) if one.said.cost is None}
            still = [one for key, one in self._broken.items() if key not in touched]
            bears = self._bears
            return still + [
                one for key, one in touched.items() if one.after(self._rows, was) > bears.get(key, 0)
            ]

    def state(self, person: int, day: int) -> State:
        return self._rows.at(person, day)

    def _weighed(self, changes: Changes, index: _Index) -> int | None:
        moved: dict[Total, int] = {}
        reads = False
        for place, state in changes.items():
            for total, step in index.steps(self._rows, place, state):
                moved[total] = moved.get(total, 0) + step
            reads = reads or place in index.readers
        cost = 0
        for total, step in moved.items():
            more = index.cost_of(total, step)
            if more is None:
                return None
            cost += more
        if not reads:
            return cost
        read = self._read(changes, index.readers)
        return None if read is None else cost + read

    def _read(self, changes: Changes, readers: Mapping[Place, list[Meter]]) -> int | None:
        with _Tried(self._rows, changes) as was:
            cost = 0
            for one in _of(readers, was):
                after = one.after(self._rows, was)
                if after != one.now:
                    if one.said.cost is None:
                        if after > one.now:
                            return None
                    else:
                        cost += one.unit * (after - one.now)
            return cost

    def _touched(self, was: Changes) -> list[Meter]:
        return [*_of(self._own.meters, was), *_of(self._shared.meters, was)]


class _Index:
    """Meters by the cells they look at: all of them, and those that are more than one sum by themselves."""

    def __init__(self) -> None:
        self.meters: dict[Place, list[Meter]] = defaultdict(list)
        self.readers: dict[Place, list[Meter]] = defaultdict(list)
        self._totals: dict[Place, list[Total]] = defaultdict(list)
        self._sums: dict[Total, list[SumMeter]] = defaultdict(list)
        self._steps: dict[tuple[Place, State], tuple[tuple[Total, int], ...]] = {}
        self._costs: dict[tuple[Total, int], int | None] = {}

    def add(self, one: Meter, places: Iterable[Place]) -> None:
        """A meter and the cells that bring a move to it."""
        for place in places:
            self.meters[place].append(one)
            if not isinstance(one, SumMeter):
                self.readers[place].append(one)
            elif one.total not in self._totals[place]:
                self._totals[place].append(one.total)
        if isinstance(one, SumMeter):
            self._sums[one.total].append(one)

    def steps(self, rows: Rows, place: Place, state: State) -> tuple[tuple[Total, int], ...]:
        """The sums that change when a cell of the rota gets a state, and by how much."""
        if (place, state) not in self._steps:
            now = rows.at(*place)
            weights = [(total, total.weights[place]) for total in self._totals.get(place, ())]
            steps = [(total, one[state] - one[now]) for total, one in weights]
            self._steps[place, state] = tuple((total, step) for total, step in steps if step)
        return self._steps[place, state]

    def cost_of(self, total: Total, step: int) -> int | None:
        """What it costs that a sum changes by so much; None when a must is broken more than it is now."""
        if (total, step) not in self._costs:
            self._costs[total, step] = _cost(self._sums[total], total.now + step)
        return self._costs[total, step]


def _cost(meters: Iterable[SumMeter], total: int) -> int | None:
    cost = 0
    for one in meters:
        more = one.amount(total) - one.now
        if one.said.cost is None and more > 0:
            return None
        cost += one.unit * more
    return cost


def _of(index: Mapping[Place, list[Meter]], places: Iterable[Place]) -> Iterable[Meter]:
    """The meters that look at any of these cells, each once."""
    found = [index[place] for place in places if place in index]
    if len(found) < 2:
        return found[0] if found else ()
    return {id(one): one for meters in found for one in meters}.values()


class _Tried:
    """The rows with changes in them, and back as they were afterwards. Gives what the changed cells held."""

    def __init__(self, rows: Rows, changes: Changes) -> None:
        self._rows, self._changes = rows, changes
        self._was: dict[Place, State] = {}

    def __enter__(self) -> Changes:
        rows = self._rows
        rows.trial += 1
        for (person, day), state in self._changes.items():
            if rows.at(person, day) != state:
                self._was[person, day] = rows.put(person, day, state)
        return self._was

    def __exit__(self, *_: object) -> None:
        for (person, day), state in self._was.items():
            self._rows.put(person, day, state)
