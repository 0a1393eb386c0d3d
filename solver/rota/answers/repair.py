"""Repair: the fewest tours changed that mend every broken must, proven fewest; then the least disruption.

Whatever mends a broken must changes a cell that this must looks at. So the search takes a broken must, tries
every change of every cell it looks at, and goes on with what is broken then: first with one change, then
with two, and so on. When nothing is found with so many, none exists. Plain Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from solver.rota.answers.borne import borne, musts_of
from solver.rota.answers.meters import Meter, Place
from solver.rota.answers.moves import changed, said_of
from solver.rota.answers.scales import Scales
from solver.rota.check import Cell
from solver.rota.cover_profile import covering, pieces_of, tours_around
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.rules.target_cover import TargetCover
from solver.rota.solution import Rota
from solver.rota.verbs import Cover, Statement
from solver.rule import MUST

AS_BEFORE = "cover as before"  # the rule that the statements about cover are said by
MOST_CHANGES = 4


@dataclass(frozen=True, slots=True)
class RepairQuestion:
    """``rota`` breaks musts of ``problem``, because somebody is away. ``before`` is the problem as it was
    then, and ``rota_before`` the rota if it was another: with it, musts that were broken then may stay so, by
    no more than they were, and with ``keep_cover`` no piece of a day may be shorter than it was. Days before
    ``first_day`` are past.

    ``most_changes`` and ``most_tries`` bound the search; what is proven within them is proven. Where they end
    it, ``repair_model.py`` goes on.
    """

    problem: RotaProblem
    rota: Rota
    before: RotaProblem | None = None
    rota_before: Rota | None = None
    first_day: int = 0
    keep_cover: bool = True
    most_changes: int = MOST_CHANGES
    most_tries: int = 20_000
    seconds: float = 10.0  # for the model, when all has to be solved that was too much to try


@dataclass(frozen=True, slots=True)
class Repair:
    """One repair. ``rest_days``: rest days that become working days; ``cost``: the difference in minutes."""

    cells: tuple[Cell, ...]
    rest_days: int
    cost: int


@dataclass(frozen=True, slots=True)
class RepairAnswer:
    """The repairs with the fewest changes, the least disruption first. ``impossible``: no repair has so few
    changes, proven. Without repairs, none has up to ``impossible``; ``whole`` tells that this is all there
    is to know, False that the search was bounded."""

    repairs: tuple[Repair, ...]
    impossible: int
    whole: bool


def fewest_changes(question: RepairQuestion) -> RepairAnswer:
    """Every repair with the fewest changes. Exact: each level is searched to its end before the next."""
    search = _Search(question)
    for count in range(question.most_changes + 1):
        repairs = search.with_changes(count)
        if search.gave_up:
            return RepairAnswer(tuple(repairs), count - 1, whole=False)
        if repairs:
            return RepairAnswer(tuple(repairs), count - 1, whole=True)
    return RepairAnswer((), question.most_changes, whole=False)


def fewest_around(question: RepairQuestion, place: Place, states: Iterable[State]) -> list[Repair]:
    """The repairs with the fewest further changes once a cell is in one of ``states``; none when the search
    was bounded before it found any."""
    search, wanted = _Search(question), sorted(states)
    for count in range(question.most_changes + 1):
        repairs = search.around(place, wanted, count)
        if repairs or search.gave_up:
            return repairs
    return []


def cover_as_before(problem: RotaProblem, before: RotaProblem, rota: Rota) -> list[Statement]:
    """Musts that no piece of a band and no shift type has fewer people than it had, as far as wanted."""
    rule = TargetCover(id=AS_BEFORE, strength=MUST)
    said: list[Statement] = []
    for need in problem.cover:
        if not 0 <= need.day < problem.days or not need.target:
            continue
        if need.shifts:
            held = sum(rota.states[person][need.day] in need.shifts for person in before.counted(need))
            there = [held]
        else:
            tours = tours_around(before, rota, before.counted(need), need.day)
            there = [covering(tours, piece) for piece in pieces_of(problem, need)]
        for one, count in zip(rule.statements(replace(problem, cover=(need,))), there):
            assert isinstance(one, Cover)
            said.append(replace(one, least=min(need.target, count)))
    return said


@dataclass
class _Search:
    question: RepairQuestion
    gave_up: bool = field(init=False, default=False)

    def __post_init__(self) -> None:
        problem = self.question.problem
        musts = held_by_musts(self.question)
        self._scales = Scales(problem, self.question.rota, musts, bears=borne_by(self.question, musts))
        self._locked = locked_cells(problem)
        self._may = states_by_role(problem)
        self._tries = 0

    def with_changes(self, count: int) -> list[Repair]:
        """Every repair with exactly this many changes, none of which could be left out."""
        self._seen: set[frozenset[Cell]] = set()
        found: set[frozenset[Cell]] = set()
        self._look({}, count, found)
        return judged(self.question, found)

    def around(self, place: Place, states: list[State], count: int) -> list[Repair]:
        """The same with so many changes besides that of ``place``."""
        self._seen = set()
        found: set[frozenset[Cell]] = set()
        for state in states:
            if state != self._scales.state(*place):
                self._look({place: state}, count, found)
        return judged(self.question, found)

    def _look(self, changes: dict[Place, State], left: int, found: set[frozenset[Cell]]) -> None:
        broken = self._scales.broken(changes)
        if not broken:
            if not left:
                found.add(frozenset((*place, state) for place, state in changes.items()))
            return
        if not left or self.gave_up:
            return
        for place, state in self._mending(broken, changes, last=left == 1):
            cells = frozenset((*one, now) for one, now in changes.items()) | {(*place, state)}
            if cells not in self._seen:
                self._seen.add(cells)
                self._look({**changes, place: state}, left - 1, found)

    def _mending(
        self, broken: list[Meter], changes: dict[Place, State], *, last: bool
    ) -> Iterator[tuple[Place, State]]:
        """Changes of cells that the must with the fewest of them looks at; the last one must touch all."""
        choices = [self._open_places(one, changes) for one in broken]
        places = min(choices, key=len)
        if last:
            places = sorted(set(places).intersection(*choices))
        for place in places:
            held = self._scales.state(*place)
            for state in self._may[place[0]]:
                if state != held:
                    self._tries += 1
                    if self._tries > self.question.most_tries:
                        self.gave_up = True
                        return
                    yield place, state

    def _open_places(self, one: Meter, changes: dict[Place, State]) -> list[Place]:
        return sorted(
            place
            for place in one.places()
            if place[1] >= self.question.first_day and place not in changes and place not in self._locked
        )


def borne_by(question: RepairQuestion, musts: Sequence[Statement]) -> list[int]:
    """By how much each of the musts may be broken."""
    return borne(question.problem, musts, question.before, question.rota_before or question.rota)


def held_by_musts(question: RepairQuestion) -> list[Statement]:
    """Every must, and that no cover is less than it was."""
    problem = question.problem
    musts = musts_of(problem)
    if question.before is not None and question.keep_cover:
        musts += cover_as_before(problem, question.before, question.rota_before or question.rota)
    return musts


def locked_cells(problem: RotaProblem) -> set[Place]:
    return {(lock.person, lock.day) for lock in problem.locks}


def states_by_role(problem: RotaProblem) -> list[list[State]]:
    """What each person may be given: a rest day, and the tours of the role."""
    return [[REST, *sorted(person.may_work & problem.every_shift)] for person in problem.people]


def judged(question: RepairQuestion, found: set[frozenset[Cell]]) -> list[Repair]:
    """Repairs with their figures, the least disruption first."""
    if not found:
        return []
    problem, rota = question.problem, question.rota
    scales = Scales(problem, rota, [one for one in said_of(problem) if one.cost])
    repairs = []
    for cells in found:
        cost = scales.weigh({(person, day): state for person, day, state in cells})
        assert cost is not None  # preferences refuse nothing
        rests = sum(state != REST and rota.states[p][d] == REST for p, d, state in cells)
        repairs.append(Repair(tuple(sorted(cells)), rests, cost))
    return sorted(repairs, key=lambda one: (one.rest_days, one.cost, one.cells))


def repaired(question: RepairQuestion, repair: Repair) -> Rota:
    """The rota after a repair."""
    return changed(question.rota, repair.cells)
