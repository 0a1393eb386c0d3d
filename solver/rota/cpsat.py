"""Listens to the verbs: the CP-SAT model of a rota.

One method for each verb; a verb without one is an error, so that nothing a rule says is lost in silence.
Cells that are known (history, locks, days outside a window) are constants, so the same methods build the
whole model and the small model of a window. Clauses over sliding windows and at-most-ones over bicliques
of forbidden successions, because they were measured to beat start variables, automata and pairs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from ortools.sat.python import cp_model

from solver.rota.cells import Cells, Literal, opposite
from solver.rota.ledger import Ledger, Sum
from solver.rota.possible import Possible
from solver.rota.problem import RotaProblem, State
from solver.rota.solution import Rota
from solver.rota.tally import VerbNotUnderstood, unit_price
from solver.rota.verbs import (
    Alike,
    AnyOf,
    Avoid,
    AvoidPair,
    Cover,
    Limit,
    Run,
    Share,
    Sharer,
    Statement,
    Term,
)

Successions = dict[tuple[int, int, int], dict[State, set[State]]]


class RotaModel:
    """The CP-SAT model of what ``statements`` say. ``elastic`` as in Ledger: empty when all musts hold."""

    def __init__(
        self,
        problem: RotaProblem,
        statements: Iterable[Statement],
        possible: Possible,
        elastic: Mapping[str, int] | None = None,
    ) -> None:
        self.problem = problem
        self.model = cp_model.CpModel()
        self.cells = Cells(self.model, possible)
        self._possible = possible
        self.ledger = Ledger(self.model, elastic or {})
        self._hear: dict[type[Statement], Callable[..., None]] = {
            Avoid: self.avoid,
            AvoidPair: self.avoid_pair,
            Run: self.run,
            Limit: self.limit,
            AnyOf: self.any_of,
            Cover: self.cover,
            Share: self.share,
            Alike: self.alike,
        }
        self._forbidden: Successions = defaultdict(lambda: defaultdict(set))
        self._listen(statements)

    def _listen(self, statements: Iterable[Statement]) -> None:
        for statement in statements:
            hear = self._hear.get(type(statement))
            if hear is None:
                raise VerbNotUnderstood(statement, "CP-SAT model")
            hear(statement)
        self._forbid_successions()

    def hint(self, rota: Rota) -> None:
        """Start from ``rota``, and from no other."""
        self.model.clear_hints()  # type: ignore[no-untyped-call]
        for (person, day), cell in self.cells.undecided():
            for state, literal in cell.items():
                if isinstance(literal, cp_model.IntVar):
                    self.model.add_hint(literal, rota.states[person][day] == state)

    def hint_all(self, values: Sequence[int]) -> None:
        """Start from these values of all variables, in their order in the model."""
        self.model.clear_hints()  # type: ignore[no-untyped-call]
        for index, value in enumerate(values):
            self.model.add_hint(self.model.get_int_var_from_proto_index(index), value)

    def rota(self, true: Callable[[cp_model.LiteralT], bool]) -> Rota:
        """The rota of a solution; ``true`` tells the value of a literal. Cells that no statement mentions
        take their lowest possible state, which is REST where that is possible."""
        days, people = range(self.problem.days), range(len(self.problem.people))
        rows = [[min(self._possible(person, day)) for day in days] for person in people]
        for (person, day), cell in self.cells.undecided():
            rows[person][day] = next(state for state, literal in cell.items() if true(literal))
        return Rota(tuple(tuple(row) for row in rows))

    # --- one method for each verb ---------------------------------------------------------------------

    def avoid(self, said: Avoid) -> None:
        for literal in self.cells.members(said.person, said.day, said.states):
            self.ledger.unless(said, [literal], said.amount)

    def avoid_pair(self, said: AvoidPair) -> None:
        if self.ledger.strict(said):
            follows = self._forbidden[said.person, said.day, said.later]
            for state in said.states:
                follows[state] |= said.then
            return
        first = self.cells.members(said.person, said.day, said.states)
        second = self.cells.members(said.person, said.later, said.then)
        if first and second:
            self.ledger.at_most_one(said, [*first, *second], said.amount)

    def _forbid_successions(self) -> None:
        """Musts of all rules together, as few and as large at-most-ones as the nesting of the sets allows."""
        for (person, day, later), follows in self._forbidden.items():
            for then in {frozenset(then) for then in follows.values()}:
                before = frozenset(state for state, after in follows.items() if then <= after)
                first = self.cells.members(person, day, before)
                second = self.cells.members(person, later, then)
                if first and second:
                    self.model.add_at_most_one([*first, *second])

    def run(self, said: Run) -> None:
        known = -self.problem.history_days
        inside = [
            self.cells.literal(said.person, day, said.states) for day in range(known, self.problem.days)
        ]
        if said.most is not None:
            self._run_at_most(said, inside, said.most)
        if self.ledger.strict(said):
            self._run_at_least_must(said, inside)
        else:
            self._run_at_least_prefer(said, inside)

    def _run_at_most(self, said: Run, inside: list[Literal], most: int) -> None:
        for last in range(max(most, self.problem.history_days), len(inside)):
            self.ledger.unless(said, inside[last - most : last + 1])

    def _run_at_least_must(self, said: Run, inside: list[Literal]) -> None:
        """A run that starts goes on: three literals each, because the shorter lengths are forbidden too."""
        before = self.problem.history_days
        for start in range(1, len(inside)):
            for later in range(max(start + 1, before), min(start + said.least, len(inside))):
                begun = inside[start : max(start + 1, before)]  # a run that ended in history is over
                self.ledger.unless(said, [opposite(inside[start - 1]), *begun, opposite(inside[later])])

    def _run_at_least_prefer(self, said: Run, inside: list[Literal]) -> None:
        before = self.problem.history_days
        for start in range(1, len(inside)):
            for end in range(max(start + 1, before), min(start + said.least, len(inside))):
                edges = [opposite(inside[start - 1]), opposite(inside[end])]
                self.ledger.unless(said, [*inside[start:end], *edges], said.least - (end - start))

    def limit(self, said: Limit) -> None:
        total = self._total(said.terms)
        unit = said.cost or 0
        if said.most is not None:
            self.ledger.at_most(said, total, said.most, said.per, unit)
        if said.least is not None:
            self.ledger.at_most(said, _negated(total), -said.least, said.per, unit)

    def any_of(self, said: AnyOf) -> None:
        total = Sum()
        for group in said.groups:
            total.add(self.cells.any_of(group), 1)
        self.ledger.at_most(said, total, said.most, unit=said.cost or 0)

    def cover(self, said: Cover) -> None:
        total = self._total([Term(term.person, term.day, term.states) for term in said.terms])
        unit, hours = unit_price(said), -(-said.minutes // 60)
        if said.most is not None:
            self.ledger.at_most(said, total, said.most, unit=unit, weight=hours)
        self.ledger.at_most(said, _negated(total), -said.least, unit=unit, weight=hours)

    def share(self, said: Share) -> None:
        parts = sum(sharer.part for sharer in said.sharers)
        if not parts:
            return
        counts = [self._count(sharer) for sharer in said.sharers]
        for own, sharer in enumerate(said.sharers):
            above = Sum()  # (own count - all counts * part / parts) * parts: the amount is its floor / parts
            for index, count in enumerate(counts):
                above.add_times(count, (parts if index == own else 0) - sharer.part)
            self.ledger.at_most(said, above, parts - 1, per=parts, unit=said.cost or 0)

    def alike(self, said: Alike) -> None:
        one, other = self.cells.of(said.one, said.day), self.cells.of(said.other, said.day)
        differ: Literal = False if self.ledger.strict(said) else self.model.new_bool_var("")
        for state in sorted(one.keys() | other.keys()):
            here, there = one.get(state, False), other.get(state, False)
            for clause in ([opposite(here), there, differ], [here, opposite(there), differ]):
                if not any(literal is True for literal in clause):
                    self.model.add_bool_or([literal for literal in clause if literal is not False])
        self.ledger.charge(said, differ, said.cost or 0, 1)

    # --- what verbs share -----------------------------------------------------------------------------

    def _total(self, terms: Iterable[Term]) -> Sum:
        total = Sum()
        for term in terms:
            for literal in self.cells.members(term.person, term.day, term.states):
                total.add(literal, term.weight)
        return total

    def _count(self, sharer: Sharer) -> Sum:
        count = Sum(constant=sharer.already)
        for group in sharer.groups:
            count.add(self.cells.any_of(group), 1)
        return count


def _negated(total: Sum) -> Sum:
    negated = Sum()
    negated.add_times(total, -1)
    return negated
