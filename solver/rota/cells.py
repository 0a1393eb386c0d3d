"""Who is in which state when, as CP-SAT literals: one for each state a cell can still take.

A cell that can take one state only (history, a lock, a day outside the window being improved) is a
constant, so that every listener method is written once and shrinks by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from ortools.sat.python import cp_model

from solver.rota.possible import Possible
from solver.rota.problem import State
from solver.rota.verbs import Term

Literal: TypeAlias = cp_model.LiteralT


def opposite(literal: Literal) -> Literal:
    """The literal that is true when this one is not."""
    return (not literal) if isinstance(literal, bool) else ~literal


class Cells:
    """The literals of a model. ``possible(person, day)`` gives the states a cell can take, never none."""

    def __init__(self, model: cp_model.CpModel, possible: Possible) -> None:
        self._model = model
        self._possible = possible
        self._cells: dict[tuple[int, int], dict[State, Literal]] = {}
        self._sets: dict[tuple[int, int, frozenset[State]], Literal] = {}
        self._groups: dict[frozenset[tuple[int, int, frozenset[State]]], Literal] = {}

    def of(self, person: int, day: int) -> dict[State, Literal]:
        """The literal of every state the cell can take; exactly one of them is true."""
        known = self._cells.get((person, day))
        if known is None:
            known = self._cells[person, day] = self._made(sorted(self._possible(person, day)))
        return known

    def _made(self, states: Sequence[State]) -> dict[State, Literal]:
        if len(states) == 1:
            return {states[0]: True}
        if len(states) == 2:
            one = self._model.new_bool_var("")
            return {states[0]: ~one, states[1]: one}
        literals = [self._model.new_bool_var("") for _ in states]
        self._model.add_exactly_one(literals)
        return dict(zip(states, literals))

    def undecided(self) -> Iterable[tuple[tuple[int, int], dict[State, Literal]]]:
        """The cells asked for so far that can take more than one state."""
        return ((key, cell) for key, cell in self._cells.items() if len(cell) > 1)

    def literal(self, person: int, day: int, states: frozenset[State]) -> Literal:
        """True when the person is in one of ``states``: a constant, a cell's own literal, or a new one."""
        key = (person, day, states)
        known = self._sets.get(key)
        if known is None:
            known = self._sets[key] = self._one_of(self.of(person, day), states)
        return known

    def _one_of(self, cell: dict[State, Literal], states: frozenset[State]) -> Literal:
        inside = [literal for state, literal in cell.items() if state in states]
        outside = [literal for state, literal in cell.items() if state not in states]
        if not inside or not outside:
            return bool(inside)
        if len(inside) == 1:
            return inside[0]
        if len(outside) == 1:
            return opposite(outside[0])
        some = self._model.new_bool_var("")
        self._model.add_exactly_one([~some, *inside])
        return some

    def members(self, person: int, day: int, states: frozenset[State]) -> list[Literal]:
        """Literals of which at most one is true, and one exactly when the person is in ``states``.

        Sums and at-most-ones take these rather than ``literal``: no new variable, a tighter relaxation.
        """
        return [literal for state, literal in self.of(person, day).items() if state in states]

    def any_of(self, group: Iterable[Term]) -> Literal:
        """True exactly when some term is: one variable for a group, however many rules ask about it."""
        key = frozenset((term.person, term.day, term.states) for term in group)
        known = self._groups.get(key)
        if known is None:
            known = self._groups[key] = self._some([self.literal(*one) for one in sorted(key, key=_order)])
        return known

    def _some(self, literals: list[Literal]) -> Literal:
        if any(literal is True for literal in literals):
            return True
        open_ones = [literal for literal in literals if literal is not False]
        if len(open_ones) < 2:
            return open_ones[0] if open_ones else False
        some = self._model.new_bool_var("")
        self._model.add_bool_or([~some, *open_ones])
        for literal in open_ones:
            self._model.add_implication(literal, some)
        return some


def _order(key: tuple[int, int, frozenset[State]]) -> tuple[int, int, list[State]]:
    return key[0], key[1], sorted(key[2])
