"""Which days and whose rows a statement looks at, so that a window need hear only what touches it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from solver.rota.possible import Cell
from solver.rota.problem import RotaProblem
from solver.rota.tally import VerbNotUnderstood
from solver.rota.verbs import Alike, AnyOf, Avoid, AvoidPair, Cover, Limit, Run, Share, Statement, Term

SEVERAL = -1  # more than one person, so it may touch anybody of the circle


class Reach:
    """The reach of many statements at once."""

    def __init__(self, problem: RotaProblem, statements: Sequence[Statement]) -> None:
        self._statements = statements
        reached = [_reach(problem, said) for said in statements]
        self._first, self._last, self._person = np.array(reached, dtype=np.int64).reshape(-1, 3).T

    def touching(self, free: frozenset[Cell]) -> list[Statement]:
        """The statements that look at the days and people of ``free``, and perhaps a few more."""
        days, people = [day for _, day in free], {person for person, _ in free}
        near = (self._first <= max(days)) & (self._last >= min(days))
        near &= np.isin(self._person, [*people, SEVERAL])
        return [self._statements[index] for index in np.flatnonzero(near).tolist()]


def people_of(said: Statement) -> tuple[int, ...]:
    """Indices of the people whose rows a statement looks at."""
    match said:
        case Avoid() | AvoidPair() | Run():
            return (said.person,)
        case Alike():
            return said.one, said.other
    return tuple(sorted({term.person for term in _terms(said)}))


def _reach(problem: RotaProblem, said: Statement) -> tuple[int, int, int]:
    """First day, last day, and the person, or SEVERAL."""
    match said:
        case Avoid():
            return said.day, said.day, said.person
        case AvoidPair():
            return said.day, said.later, said.person
        case Run():
            return 0, problem.days, said.person
        case Alike():
            return said.day, said.day, SEVERAL
    days = [term.day for term in _terms(said)]
    people = people_of(said)
    return min(days, default=0), max(days, default=-1), people[0] if len(people) == 1 else SEVERAL


def _terms(said: Statement) -> list[Term]:
    match said:
        case Limit() | Cover():
            return list(said.terms)
        case AnyOf():
            return [term for group in said.groups for term in group]
        case Share():
            return [term for one in said.sharers for group in one.groups for term in group]
    raise VerbNotUnderstood(said, "search")
