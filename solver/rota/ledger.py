"""What a CP-SAT rota model is charged for: minutes of missing cover, and, in the nearest model, broken musts.

A must is a constraint, unless its rule is elastic because not all of its musts can be met: what is broken
then is counted apart from the cost, in hours or times, so that it can be made as small as possible first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ortools.sat.python import cp_model

from solver.rota.cells import Literal, opposite
from solver.rota.verbs import Statement


@dataclass(slots=True)
class Sum:
    """A weighted sum of literals and of variables from 0 to a known greatest value, and a constant."""

    terms: list[cp_model.LinearExprT] = field(default_factory=list)
    weights: list[int] = field(default_factory=list)
    greatest: list[int] = field(default_factory=list)
    constant: int = 0

    def add(self, term: cp_model.LinearExprT, weight: int, greatest: int = 1) -> None:
        """Add ``weight`` times a literal, a number, or a variable of at most ``greatest``."""
        if isinstance(term, int):
            self.constant += int(term) * weight
        elif weight:
            self.terms.append(term)
            self.weights.append(weight)
            self.greatest.append(greatest)

    def add_times(self, other: Sum, times: int) -> None:
        """Add ``times`` all of another sum."""
        self.terms += other.terms
        self.weights += [weight * times for weight in other.weights]
        self.greatest += other.greatest
        self.constant += other.constant * times

    def expression(self) -> cp_model.LinearExpr:
        return cp_model.LinearExpr.weighted_sum([*self.terms, self.constant], [*self.weights, 1])

    def least(self) -> int:
        """The smallest value the sum can have."""
        return self.constant + sum(w * most for w, most in zip(self.weights, self.greatest) if w < 0)

    def most(self) -> int:
        """The greatest value the sum can have."""
        return self.constant + sum(w * most for w, most in zip(self.weights, self.greatest) if w > 0)


class Ledger:
    """Charges amounts of statements to a model.

    ``elastic``: what one unit broken of a rule's must weighs; the musts of all other rules are constraints.
    """

    def __init__(self, model: cp_model.CpModel, elastic: Mapping[str, int]) -> None:
        self._model = model
        self._elastic = elastic
        self.cost = Sum()
        self.broken = Sum()

    def strict(self, statement: Statement) -> bool:
        """Whether this statement is to be a constraint rather than a charge."""
        return statement.cost is None and statement.rule not in self._elastic

    def charge(
        self, statement: Statement, term: cp_model.LinearExprT, unit: int, weight: int = 1, greatest: int = 1
    ) -> None:
        """Charge a preference ``unit`` minutes for each ``term``; a must weighs ``weight`` times its rule."""
        if statement.cost is not None:
            self.cost.add(term, unit, greatest)
        elif not self.strict(statement):
            self.broken.add(term, self._elastic[statement.rule] * weight, greatest)

    def unless(self, statement: Statement, conditions: Sequence[Literal], amount: int = 1) -> None:
        """The amount counts when all ``conditions`` are true."""
        if any(condition is False for condition in conditions):
            return
        clause = [opposite(condition) for condition in conditions if condition is not True]
        if self.strict(statement):
            self._model.add_bool_or(clause)
        elif self._free(statement):
            return
        elif len(clause) <= 1:
            self._charge_amount(statement, opposite(clause[0]) if clause else 1, amount)
        else:
            broken = self._model.new_bool_var("")
            self._model.add_bool_or([*clause, broken])
            self._charge_amount(statement, broken, amount)

    def at_most_one(self, statement: Statement, literals: Sequence[Literal], amount: int) -> None:
        """The amount counts when two of ``literals`` are true; never more than two can be."""
        open_ones = [literal for literal in literals if literal is not False]
        if len(open_ones) < 2 or (not self.strict(statement) and self._free(statement)):
            return
        if self.strict(statement):
            self._model.add_at_most_one(open_ones)
            return
        broken = self._model.new_bool_var("")
        self._model.add(cp_model.LinearExpr.sum(open_ones) <= 1 + broken)
        self._charge_amount(statement, broken, amount)

    def at_most(
        self, statement: Statement, total: Sum, bound: int, per: int = 1, unit: int = 0, weight: int = 1
    ) -> None:
        """Each ``per`` begun that ``total`` has above ``bound`` counts ``unit`` minutes."""
        greatest = _units(total.most() - bound, per)
        if greatest <= 0:
            return
        if self.strict(statement):
            self._model.add(total.expression() <= bound)
        elif statement.cost is None or unit:
            least = max(0, _units(total.least() - bound, per))
            excess: cp_model.LinearExprT = greatest
            if least < greatest:
                excess = self._model.new_int_var(least, greatest, "")
                self._model.add(total.expression() - per * excess <= bound)
            self.charge(statement, excess, unit, weight, greatest)

    def _charge_amount(self, statement: Statement, term: cp_model.LinearExprT, amount: int) -> None:
        self.charge(statement, term, amount * (statement.cost or 0), amount)

    def _free(self, statement: Statement) -> bool:
        return statement.cost == 0


def _units(amount: int, per: int) -> int:
    """How many times ``per`` is begun in an amount."""
    return -(-amount // per)
