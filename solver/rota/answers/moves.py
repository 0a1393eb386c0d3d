"""A move: a few cells that change together, and what that does to cost and cover; a refusal: why not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from solver.rota.answers.meters import Changes, Place
from solver.rota.answers.scales import Scales
from solver.rota.check import Cell
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.rules.target_cover import TargetCover
from solver.rota.solution import Rota
from solver.rota.tally import Tally
from solver.rota.verbs import Avoid, AvoidPair, Cover, Limit, Statement
from solver.rule import Breach, prefer

A_WEEK_AROUND = 6  # days before and after within which a tour may be handed in or exchanged


class Rank(StrEnum):
    """What the best move is best in."""

    PEOPLE = "people"
    COVER = "cover"
    COST = "cost"


@dataclass(frozen=True, slots=True)
class Move:
    """Cells as they become, by person and day. ``cost`` and ``short`` are differences to the rota as it
    stands, in minutes of missing cover: all that is priced, and what is missing to the target alone."""

    cells: tuple[Cell, ...]
    people: int
    cost: int
    short: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why somebody is not offered: the first must that the tour would break, or the tour already held."""

    person: int
    breach: Breach | None = None
    already: State | None = None


def ranked(moves: Iterable[Move], by: Rank) -> list[Move]:
    """The best first. Equal moves keep the order of their cells, so the list is the same every time."""
    keys = {
        Rank.PEOPLE: lambda move: (move.people, move.cost, move.short),
        Rank.COVER: lambda move: (move.short, move.cost, move.people),
        Rank.COST: lambda move: (move.cost, move.people, move.short),
    }
    return sorted(moves, key=lambda move: (*keys[by](move), len(move.cells), move.cells))


def worthwhile(moves: Sequence[Move]) -> list[Move]:
    """Without the moves of which a part alone costs as little and leaves as little missing."""
    known = {move.cells: move for move in moves}
    return [move for move in moves if not any(_as_good(part, move) for part in _parts(move, known))]


def _parts(move: Move, known: Mapping[tuple[Cell, ...], Move]) -> Iterator[Move]:
    """The allowed moves in which one of the people stays as he or she is."""
    for person in {person for person, _, _ in move.cells}:
        rest = tuple(cell for cell in move.cells if cell[0] != person)
        if rest in known:
            yield known[rest]


def _as_good(part: Move, move: Move) -> bool:
    return part.cost <= move.cost and part.short <= move.short


class Ground:
    """Where moves are weighed: a rota after cells that change whatever is chosen, beside the rota before.

    A move is allowed when no must is broken more than on the rota after those cells.
    """

    def __init__(
        self, problem: RotaProblem, rota: Rota, day: int, first_day: int, settled: Sequence[Cell] = ()
    ) -> None:
        """``day``: moves change cells of the week around it only. ``settled`` are cells near it, too."""
        self.problem, self.first_day = problem, first_day
        self.rota = changed(rota, settled)
        days = range(day - A_WEEK_AROUND, day + A_WEEK_AROUND + 1)
        statements = [said for said in said_of(problem) if _may_touch(said, days)]
        short = [
            said for said in TargetCover(strength=prefer(60)).statements(problem) if _may_touch(said, days)
        ]
        self.scales = Scales(problem, self.rota, statements, beside=short)
        before = Tally(problem, rota)
        self._cost = self.scales.cost - before.cost(statements)
        self._short = self.scales.cost_beside - before.cost(short)
        self._settled = tuple(settled)
        self._locked = {(lock.person, lock.day) for lock in problem.locks}
        self._may = [sorted(one.may_work & problem.every_shift) for one in problem.people]

    def free(self, person: int, day: int) -> bool:
        """Whether a cell can change at all: not in the past, not locked."""
        return self.first_day <= day < self.problem.days and (person, day) not in self._locked

    def tours_near(self, person: int, day: int) -> list[int]:
        """The days around ``day``, without it, on which this person has a tour that can change."""
        near = range(day - A_WEEK_AROUND, day + A_WEEK_AROUND + 1)
        return [
            on for on in near if on != day and self.free(person, on) and self.scales.state(person, on) != REST
        ]

    def can_take(self, person: int, day: int) -> list[State]:
        """The tours other than the present one that a role allows."""
        present = self.scales.state(person, day)
        return [state for state in self._may[person] if state != present]

    def alone(self, person: int, changes: Changes) -> bool:
        """Whether what is said about this person alone allows the changes."""
        return self.scales.own(person, changes) is not None

    def move(self, changes: Changes) -> Move | None:
        """The move with its figures, or None when it is not allowed."""
        cost = self.scales.weigh(changes)
        if cost is None:
            return None
        short = self.scales.weigh_beside(changes)
        cells = tuple(sorted((person, day, state) for (person, day), state in changes.items()))
        people = len({person for person, _ in changes})
        return Move(tuple(sorted((*self._settled, *cells))), people, self._cost + cost, self._short + short)

    def why_not(self, person: int, changes: Changes) -> Breach | None:
        """The first breach of a must that the changes bring, in the order of the rules."""
        rota = changed(self.rota, [(who, day, state) for (who, day), state in changes.items()])
        blocking = {said.rule for said in self.scales.blocking(changes)}
        for rule in self.problem.active_rules:
            if rule.id in blocking:
                touched = {
                    part for who, day in changes for part in rule.parts_touched(self.problem, who, day)
                }
                for part in sorted(touched & set(rule.parts(self.problem))):
                    before = {
                        (one.person, one.day, one.amount) for one in rule.check(self.problem, self.rota, part)
                    }
                    for one in rule.check(self.problem, rota, part):
                        if (one.person, one.day, one.amount) not in before:
                            return one
        return None


def short_of(problem: RotaProblem, rota: Rota) -> int:
    """What is missing to the target in the whole period, in minutes."""
    return Tally(problem, rota).cost(TargetCover(strength=prefer(60)).statements(problem))


def said_of(problem: RotaProblem) -> list[Statement]:
    """What all rules that are on say about a problem."""
    return [said for rule in problem.active_rules for said in rule.statements(problem)]


def _may_touch(said: Statement, days: range) -> bool:
    """Whether a statement may look at any of these days. In doubt it does: that costs time, and no more."""
    match said:
        case Avoid():
            return said.day in days
        case AvoidPair():
            return said.day in days or said.later in days
        case Cover() if said.terms:  # its terms lie on one day and its neighbours
            return days.start - 2 <= said.terms[0].day <= days.stop + 1
        case Limit():
            return any(term.day in days for term in said.terms)
    return True


def changed(rota: Rota, cells: Iterable[Cell]) -> Rota:
    """A copy with some cells changed."""
    rows: dict[int, list[State]] = {}
    for person, day, state in cells:
        rows.setdefault(person, list(rota.states[person]))[day] = state
    return Rota(tuple(tuple(rows.get(p, row)) for p, row in enumerate(rota.states)))


def together(*changes: Changes) -> dict[Place, State]:
    """Several people's changes as one."""
    return {place: state for one in changes for place, state in one.items()}
