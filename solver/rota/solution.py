"""A rota: what everybody does on every day of the period. Frozen; an edit makes a new one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from solver.rota.problem import REST, RotaProblem, State


@dataclass(frozen=True, slots=True)
class Rota:
    """``states[p][d]``: the state of person ``p`` on day ``d`` of the period, a shift type index or REST."""

    states: tuple[tuple[State, ...], ...]

    def state(self, person: int, day: int) -> State:
        return self.states[person][day]

    def with_state(self, person: int, day: int, state: State) -> Rota:
        """A copy in which one cell differs."""
        row = self.states[person]
        changed = (*row[:day], state, *row[day + 1 :])
        return Rota((*self.states[:person], changed, *self.states[person + 1 :]))

    def with_rows(self, rows: Mapping[int, tuple[State, ...]]) -> Rota:
        """A copy in which some people have other rows."""
        return Rota(tuple(rows.get(person, row) for person, row in enumerate(self.states)))


def empty_rota(problem: RotaProblem) -> Rota:
    """A rota in which everybody rests."""
    return Rota(tuple((REST,) * problem.days for _ in problem.people))


def line(problem: RotaProblem, rota: Rota, person: int) -> tuple[State, ...]:
    """History and period of one person in one row: the state of day ``d`` is at ``d + history_days``."""
    return problem.people[person].history + rota.states[person]
