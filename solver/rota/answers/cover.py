"""Who could cover a tour that somebody cannot work: every move of one or two other people, weighed exactly.

A move of one person takes a tour that day, the one that is missing or another, and may hand in one tour of
the week around it. A move of two is two of those that hand in nothing, or one who hands a tour in and one
who takes that tour over. Plain Python: trying all of them is the proof that none was missed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from solver.rota.answers.meters import Place
from solver.rota.answers.moves import Ground, Move, Refusal, together
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.solution import Rota

Taken = dict[Place, State]


@dataclass(frozen=True, slots=True)
class CoverQuestion:
    """Who could cover for ``person`` on ``day``? Days before ``first_day`` are past and cannot change.
    ``missing``: the tour, where the rota has a rest day there already."""

    problem: RotaProblem
    rota: Rota
    person: int
    day: int
    first_day: int = 0
    missing: State = REST


@dataclass(frozen=True, slots=True)
class CoverAnswer:
    """All moves that break no must more than leaving the gap does, in no order; and who cannot take the
    missing tour itself, why. ``tried`` counts every move there is. ``leave``: nobody covers."""

    moves: tuple[Move, ...]
    leave: Move
    refusals: tuple[Refusal, ...]
    tried: int


def who_could_cover(question: CoverQuestion) -> CoverAnswer:
    """Try every move. Figures are differences to ``question.rota``, the missing tour's own included."""
    return _Search(question).answer()


class _Search:
    def __init__(self, question: CoverQuestion) -> None:
        self._question = question
        person, day = question.person, question.day
        held = question.rota.states[person][day]
        self._missing = question.missing if held == REST else held
        gap = [] if held == REST else [(person, day, REST)]
        self._ground = Ground(question.problem, question.rota, day, question.first_day, gap)
        self._known_heirs: dict[tuple[int, State], tuple[int, list[Taken]]] = {}
        self._others = [p for p in range(len(question.problem.people)) if p != person]

    def answer(self) -> CoverAnswer:
        self._tried = 0
        moves = [move for changes in self._candidates() if (move := self._ground.move(changes)) is not None]
        leave = self._ground.move({})
        assert leave is not None
        return CoverAnswer(tuple(moves), leave, tuple(self._refusals(moves)), self._tried)

    def _candidates(self) -> Iterator[Taken]:
        """Every move whose people allow it each for himself or herself; ``tried`` counts the others too."""
        takers = [one for person in self._others for one in self._takers(person, self._question.day)]
        fit = [(person, taken) for person, taken in takers if self._ground.alone(person, taken)]
        self._tried += len(takers) + self._pairs_of(takers)
        yield from (taken for _, taken in fit)
        yield from (
            together(taken, other) for (one, taken), (two, other) in combinations(fit, 2) if one != two
        )
        for person, taken in takers:
            yield from self._handing_in(person, taken)

    def _pairs_of(self, takers: list[tuple[int, Taken]]) -> int:
        each = Counter(person for person, _ in takers).values()
        return (len(takers) ** 2 - sum(count**2 for count in each)) // 2

    def _takers(self, person: int, day: int) -> Iterator[tuple[int, Taken]]:
        if self._ground.free(person, day):
            for state in self._ground.can_take(person, day):
                yield person, {(person, day): state}

    def _handing_in(self, person: int, taken: Taken) -> Iterator[Taken]:
        for day in self._ground.tours_near(person, self._question.day):
            changes = {**taken, (person, day): REST}
            handed = self._ground.scales.state(person, day)
            heirs, fit = self._heirs(day, handed)
            self._tried += 1 + heirs
            if self._ground.alone(person, changes):
                yield changes
                yield from (together(changes, inherited) for inherited in fit)

    def _heirs(self, day: int, state: State) -> tuple[int, list[Taken]]:
        """How many could take over a tour that somebody else hands in, and who of them allows it."""
        if (day, state) not in self._known_heirs:
            heirs = [
                {(heir, day): state}
                for heir in self._others
                if self._ground.free(heir, day) and state in self._ground.can_take(heir, day)
            ]
            fit = [taken for taken in heirs for heir, _ in taken if self._ground.alone(heir, taken)]
            self._known_heirs[day, state] = len(heirs), fit
        return self._known_heirs[day, state]

    def _refusals(self, moves: list[Move]) -> Iterator[Refusal]:
        """Those for whom no move of theirs alone takes the missing tour."""
        day, missing = self._question.day, self._missing
        offered = {
            person
            for move in moves
            if move.people == 1
            for person, on, state in move.cells
            if (on, state) == (day, missing)
        }
        for person in self._others:
            if self._ground.scales.state(person, day) == missing:
                yield Refusal(person, already=missing)
            elif person not in offered:
                yield Refusal(person, self._ground.why_not(person, {(person, day): missing}))
