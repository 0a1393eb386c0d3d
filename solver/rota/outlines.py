"""Small graphs of people's rows, compiled for many people at once, with the musts that shape a row: rest,
runs, weekends, and sums over a few days (the hours of a week).

Most people of a team are told the same; they differ in what they did before the period, in their contracts
and their absences. All that only makes their rows begin elsewhere in one and the same graph: at what history
left in a machine's memory, or, for a sum, at what is already on its account. Long sums are left out, as are
all preferences but those of single cells: these graphs allow more rows than there are, at no more than they
cost.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np

from solver.rota.build import Build
from solver.rota.memories import LONG_DAYS, Memory, Real, SumMemory
from solver.rota.pattern_graph import DEAD, TooLarge, after, compiled_together
from solver.rota.patterns import Patterns
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.row_facts import row_facts
from solver.rota.verbs import AnyOf, Avoid, AvoidPair, Limit, Run, Statement, Term

LARGEST_LAYER = 20_000
WORK_A_STEP_MADE = 2e-6
_Place: TypeAlias = tuple[int, frozenset[State]]


@dataclass(slots=True)
class Account:
    """A sum of one person over days of the period, and between which figures it must lie."""

    weights: Mapping[_Place, int]
    least: int | None
    most: int | None

    @property
    def short(self) -> bool:
        """Whether it is soon settled, so that it costs a graph little."""
        days = [day for day, _ in self.weights]
        return max(days, default=0) - min(days, default=0) < LONG_DAYS

    @property
    def limit(self) -> Limit:
        """As a must of anybody."""
        terms = tuple(Term(0, day, states, weight) for (day, states), weight in self.weights.items())
        return Limit("", None, terms, self.least, self.most)

    @property
    def kind(self) -> Hashable:
        """Equal for sums that differ only in what is on them already."""
        width = None if self.least is None or self.most is None else self.most - self.least
        return tuple(self.weights.items()), self.least is None, self.most is None, width

    def ahead_of(self, other: Account) -> int:
        """How much more than on another of its kind is on it already."""
        if self.most is not None and other.most is not None:
            return other.most - self.most
        return (other.least or 0) - (self.least or 0)


@dataclass(slots=True)
class _Told:
    """What the musts say of one person: ``others`` are no sums."""

    person: int
    others: list[Statement] = field(default_factory=list)
    short: list[Account] = field(default_factory=list)
    long: list[Account] = field(default_factory=list)

    @property
    def kind(self) -> Hashable:
        return tuple(map(_kind, self.others)), tuple(one.kind for one in self.short)


class Outlines:
    """The graphs of some people. Each lot of people who are told the same is compiled when the first of them
    is asked for."""

    def __init__(
        self, build: Build, alone: Mapping[int, Sequence[Statement]], largest: int = LARGEST_LAYER
    ) -> None:
        """``alone``: what is said of each person alone. ``largest``: steps of a day, before merging."""
        self._build, self._alone, self._largest = build, alone, largest
        self._told = {person: _told(build.problem, person, said) for person, said in alone.items()}
        self._lots: dict[Hashable, list[_Told]] = defaultdict(list)
        for told in self._told.values():
            self._lots[told.kind].append(told)
        self._graphs: dict[int, Patterns | None] = {}

    def graph(self, person: int) -> Patterns | None:
        """The person's graph; None when there is no row, or too much is said of them for a small graph."""
        if person not in self._graphs:
            lot = self._lots.pop(self._told[person].kind)
            self._compile(lot)
        return self._graphs[person]

    def left_out(self, person: int) -> list[Account]:
        """The sums that the person's graph knows nothing of."""
        return self._told[person].long

    def _compile(self, lot: list[_Told]) -> None:
        """All at once, in halves, or, where even one alone is too much, without any sums."""
        try:
            self._together(lot)
        except TooLarge:
            if len(lot) > 1:
                self._compile(lot[: len(lot) // 2])
                self._compile(lot[len(lot) // 2 :])
            elif lot[0].short:
                lot[0].long, lot[0].short = [*lot[0].long, *lot[0].short], []
                self._compile(lot)
            else:
                self._graphs[lot[0].person] = None

    def _together(self, lot: Sequence[_Told]) -> None:
        problem = self._build.problem
        machines, begun = _machines(problem, lot)
        starts: dict[tuple[int, ...], int] = {}
        start_of = [starts.setdefault(line, len(starts)) for line in begun]
        going_on = [number for number, machine in enumerate(machines) if machine.first < 0]
        at_starts = dict(zip(going_on, np.array(list(starts), np.int64).T))
        letters = [list(range(len(problem.shift_types) + 1))] * problem.days
        layers, node_of = compiled_together(letters, machines, at_starts, self._largest)
        graph = Patterns(np.zeros((problem.days, len(problem.shift_types) + 1)), layers)
        self._build.add_work(graph.size * WORK_A_STEP_MADE)
        for told, start in zip(lot, start_of):
            alive = node_of[start] != DEAD
            self._graphs[told.person] = graph.of(self._cells(told), node_of[start]) if alive else None

    def _cells(self, told: _Told) -> Real:
        avoided = [said for said in self._alone[told.person] if isinstance(said, Avoid)]
        return row_facts(self._build.problem, self._build.states, told.person, avoided).cells


def _told(problem: RotaProblem, person: int, said: Iterable[Statement]) -> _Told:
    told = _Told(person)
    for one in said:
        if isinstance(one, Limit) and one.cost is None:
            account = _account(problem, person, one)
            (told.short if account.short else told.long).append(account)
        elif one.cost is None and not isinstance(one, Avoid):
            told.others.append(one)
    return told


def _account(problem: RotaProblem, person: int, said: Limit) -> Account:
    history, weights, known = problem.people[person].history, defaultdict[_Place, int](int), 0
    for term in said.terms:
        if term.day >= 0:
            weights[term.day, term.states] += term.weight
        elif history[term.day] in term.states:
            known += term.weight
    least = None if said.least is None else said.least - known
    return Account(weights, least, None if said.most is None else said.most - known)


def _machines(problem: RotaProblem, lot: Sequence[_Told]) -> tuple[list[Memory], list[tuple[int, ...]]]:
    """The machines of a lot, and for each person what those remember that began before the period."""
    anything = problem.every_shift | {REST}
    facts = row_facts(problem, lambda person, day: anything, lot[0].person, lot[0].others)
    machines = facts.of_the_period
    old = [machine for machine in machines if machine.first < 0]
    begun = [[int(after(problem.people[told.person].history, one)[0][0]) for one in old] for told in lot]
    for accounts in zip(*(told.short for told in lot)):
        ahead = [account.ahead_of(accounts[0]) for account in accounts]
        machine = SumMemory(accounts[0].limit, defaultdict(lambda: anything), -1 if any(ahead) else None)
        if any(ahead):
            for line, total in zip(begun, machine.begun(np.array(ahead)).tolist()):
                line.append(total)
        if any(ahead) or not machine.idle:
            machines.append(machine)
    return machines, [tuple(line) for line in begun]


def _kind(said: Statement) -> Hashable:
    """What a statement says, whoever it says it of."""
    match said:
        case Run():
            return said.states, said.least, said.most
        case AvoidPair():
            return said.day, said.states, said.later, said.then
        case AnyOf():
            return tuple(tuple((one.day, one.states) for one in group) for group in said.groups), said.most
    return said
