"""Who could swap: rings of one, two or three people, each of whom hands a tour to the next.

A ring of one moves the tour to another day of the same person. In longer rings whoever receives a tour is
free on that day, or hands in the tour of that day. Tours of the week around the first are looked at.
Plain Python: every ring is tried, so none is missed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.rota.answers.meters import Changes
from solver.rota.answers.moves import A_WEEK_AROUND, Ground, Move, Refusal
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.solution import Rota

Tour = tuple[int, int, State]  # person, day, state: what one of the ring hands on


@dataclass(frozen=True, slots=True)
class SwapQuestion:
    """Who could swap the tour of ``person`` on ``day``, in rings of up to ``most_people``?"""

    problem: RotaProblem
    rota: Rota
    person: int
    day: int
    first_day: int = 0
    most_people: int = 3


@dataclass(frozen=True, slots=True)
class SwapAnswer:
    """All rings that break no must more than now, in no order; and who cannot take the tour, why."""

    moves: tuple[Move, ...]
    refusals: tuple[Refusal, ...]
    tried: int


def who_could_swap(question: SwapQuestion) -> SwapAnswer:
    """Try every ring. Figures are differences to ``question.rota``. A rest day cannot be swapped: nothing."""
    return _Rings(question).answer()


class _Rings:
    def __init__(self, question: SwapQuestion) -> None:
        self._question = question
        self._ground = Ground(question.problem, question.rota, question.day, question.first_day)
        self._first: Tour = (
            question.person,
            question.day,
            question.rota.states[question.person][question.day],
        )
        self._others = [p for p in range(len(question.problem.people)) if p != question.person]
        self._tried = 0

    def answer(self) -> SwapAnswer:
        person, day, state = self._first
        if state == REST or not self._ground.free(person, day):
            return SwapAnswer((), (), 0)
        moves = [move for changes in self._rings() if (move := self._ground.move(changes)) is not None]
        return SwapAnswer(tuple(moves), tuple(self._refusals(moves)), self._tried)

    def _rings(self) -> Iterator[Changes]:
        yield from self._alone()
        if self._question.most_people > 1:
            for second in self._tours():
                yield from self._ring(self._first, second)
                if self._question.most_people > 2 and self._may_follow(self._first, second):
                    for third in self._thirds(second):
                        yield from self._ring(self._first, second, third)

    def _alone(self) -> Iterator[Changes]:
        person, day, state = self._first
        for other in self._days():
            if self._ground.free(person, other) and self._ground.scales.state(person, other) == REST:
                self._tried += 1
                yield {(person, day): REST, (person, other): state}

    def _tours(self) -> list[Tour]:
        """What the others could hand in."""
        near = [self._question.day, *self._days()]
        state = self._ground.scales.state
        return [
            (person, day, state(person, day))
            for person in self._others
            for day in near
            if self._ground.free(person, day) and state(person, day) != REST
        ]

    def _thirds(self, second: Tour) -> Iterator[Tour]:
        for third in self._tours():
            other = third[0] != second[0]
            if other and self._may_follow(second, third) and self._may_follow(third, self._first):
                yield third

    def _days(self) -> list[int]:
        day = self._question.day
        near = range(max(0, day - A_WEEK_AROUND), min(self._question.problem.days, day + A_WEEK_AROUND + 1))
        return [one for one in near if one != day]

    def _ring(self, *tours: Tour) -> Iterator[Changes]:
        """The changes of a ring, if there is such a ring and it allows itself person by person."""
        changes = ring_changes(tours, self._ground)
        if changes is not None:
            self._tried += 1
            if all(self._ground.alone(person, changes) for person, _, _ in tours):
                yield changes

    def _may_follow(self, gives: Tour, takes: Tour) -> bool:
        """Whether the one who hands in ``takes`` could do so and have the tour ``gives`` for it."""
        link = _link(gives, takes, self._ground)
        return link is not None and self._ground.alone(takes[0], link)

    def _refusals(self, moves: list[Move]) -> Iterator[Refusal]:
        _, day, state = self._first
        takers = {person for move in moves for person, on, now in move.cells if (on, now) == (day, state)}
        for person in self._others:
            if self._ground.scales.state(person, day) == state:
                yield Refusal(person, already=state)
            elif person not in takers:
                yield Refusal(person, self._ground.why_not(person, {(person, day): state}))


def ring_changes(tours: tuple[Tour, ...], ground: Ground) -> Changes | None:
    """The cells of a ring in which each hands a tour to the next; None when there is no such ring."""
    changes: dict[tuple[int, int], State] = {}
    for gives, takes in zip(tours, (*tours[1:], tours[0])):
        link = _link(gives, takes, ground)
        if link is None:
            return None
        changes.update(link)
    return changes


def _link(gives: Tour, takes: Tour, ground: Ground) -> Changes | None:
    """What changes for the one who hands in ``takes`` and receives ``gives``."""
    (_, day, state), (person, own_day, own_state) = gives, takes
    if day == own_day:
        return None if state == own_state else {(person, day): state}
    if not ground.free(person, day) or ground.scales.state(person, day) != REST:
        return None
    return {(person, own_day): REST, (person, day): state}
