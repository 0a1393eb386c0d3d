"""The independent check: what a rota breaks and what that costs, in plain Python.

Nothing here knows an optimiser. A result is shown only when this agrees with it, and the rota screen asks
it after every edit. ``LiveCheck`` keeps the breaches by rule and part, so that an edit redoes only what it
touched.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import REST, RotaProblem, State
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rule import Breach

MANY = 8  # edits of one cell in so many: then to check every part is quicker than to ask which are touched
CostByRule = tuple[tuple[str, int], ...]
Cell = tuple[int, int, State]  # person, day, state
Found = dict[tuple[int, int], tuple[Breach, ...]]  # breaches by number of the rule and part


class RotaRefused(ValueError):
    """A rota does not fit its problem; the text is the sentence to show."""


def check(problem: RotaProblem, rota: Rota) -> tuple[Breach, ...]:
    """All breaches of the active rules, in their order. Raises RotaRefused when the shape is broken."""
    refuse_broken_shape(problem, rota)
    return tuple(
        breach
        for rule in problem.active_rules
        for part in rule.parts(problem)
        for breach in rule.check(problem, rota, part)
    )


def costs(problem: RotaProblem, breaches: Iterable[Breach]) -> tuple[CostByRule, int]:
    """Minutes of missing cover by rule (those that cost something, in the problem's order), and their sum."""
    by_rule = {rule.id: 0 for rule in problem.active_rules}
    for breach in breaches:
        by_rule[breach.rule] += breach.cost
    return tuple((rule, cost) for rule, cost in by_rule.items() if cost), sum(by_rule.values())


def broken_musts(breaches: Iterable[Breach]) -> int:
    """How many breaches are of musts."""
    return sum(breach.must for breach in breaches)


def refuse_broken_shape(problem: RotaProblem, rota: Rota) -> None:
    """Raise RotaRefused unless the rota has a row for everybody, a state for every day, and known states."""
    if len(rota.states) != len(problem.people):
        raise RotaRefused(
            tr(
                "The rota has {states} rows for {people} people. Build it again.",
                states=len(rota.states),
                people=len(problem.people),
            )
        )
    for person, row in zip(problem.people, rota.states):
        if len(row) != problem.days:
            raise RotaRefused(
                tr(
                    "The rota of {name} has {row} days, not {days}. Build it again.",
                    name=person.name,
                    row=len(row),
                    days=problem.days,
                )
            )
        for day, state in enumerate(row):
            _refuse_unknown_state(problem, person.name, day, state)


def _refuse_unknown_state(problem: RotaProblem, name: str, day: int, state: State) -> None:
    if state not in range(REST, len(problem.shift_types)):
        raise RotaRefused(
            tr(
                "The rota of {name} has a shift type that does not exist ({state}) on "
                "{day_name}. Build it again.",
                name=name,
                state=state,
                day_name=problem.day_name(day),
            )
        )


@dataclass(frozen=True, slots=True)
class Effect:
    """What an edit does. ``cost``: the difference in minutes of missing cover; positive is worse."""

    new: tuple[Breach, ...]
    mended: tuple[Breach, ...]
    cost: int

    @property
    def allowed(self) -> bool:
        """Whether it breaks no must that was met before."""
        return not any(breach.must for breach in self.new)


class LiveCheck:
    """The verdict on one rota, kept up to date edit by edit.

    ``set`` and ``set_many`` make an edit, ``would_be`` and ``would_be_many`` only say what it would do.
    At every moment the answers equal those of ``check`` and ``costs`` on ``rota``.
    """

    def __init__(self, problem: RotaProblem, rota: Rota) -> None:
        refuse_broken_shape(problem, rota)
        self.problem = problem
        self.rota = rota
        self._rules: tuple[RotaRule, ...] = problem.active_rules
        self._found: Found = {
            (number, part): tuple(rule.check(problem, rota, part))
            for number, rule in enumerate(self._rules)
            for part in rule.parts(problem)
        }

    @property
    def parts(self) -> Mapping[tuple[int, int], tuple[Breach, ...]]:
        """The breaches by number of the rule and part. Where no edit has touched a part, its tuple stays the
        same one."""
        return self._found

    @property
    def breaches(self) -> tuple[Breach, ...]:
        """All breaches, in the order of the rules."""
        return tuple(breach for part in self._found.values() for breach in part)

    @property
    def cost(self) -> int:
        """Minutes of missing cover."""
        return sum(breach.cost for part in self._found.values() for breach in part)

    @property
    def cost_by_rule(self) -> CostByRule:
        return costs(self.problem, self.breaches)[0]

    @property
    def broken_musts(self) -> int:
        return broken_musts(self.breaches)

    def set(self, person: int, day: int, state: State) -> Effect:
        """Put ``person`` into ``state`` on ``day``."""
        return self.set_many([(person, day, state)])

    def set_many(self, cells: Iterable[Cell]) -> Effect:
        """Make several edits at once; the last one counts when a cell is named twice."""
        self.rota, redone, effect = self._tried(tuple(cells))
        self._found |= redone
        return effect

    def would_be(self, person: int, day: int, state: State) -> Effect:
        """What ``set`` would do, without doing it."""
        return self.would_be_many([(person, day, state)])

    def would_be_many(self, cells: Iterable[Cell]) -> Effect:
        """What ``set_many`` would do, without doing it."""
        return self._tried(tuple(cells))[2]

    def _tried(self, cells: tuple[Cell, ...]) -> tuple[Rota, Found, Effect]:
        rota = self._edited(cells)
        redone: Found = {}
        before: list[Breach] = []
        for number, part in self._touched(cells):
            before += self._found[number, part]
            redone[number, part] = tuple(self._rules[number].check(self.problem, rota, part))
        return rota, redone, _effect(before, [breach for part in redone.values() for breach in part])

    def _touched(self, cells: tuple[Cell, ...]) -> Iterator[tuple[int, int]]:
        """What edits may change: the number of the rule and the part."""
        if MANY * len(cells) > len(self.problem.people) * self.problem.days:
            yield from self._found
            return
        for number, rule in enumerate(self._rules):
            touched = {
                part for person, day, _ in cells for part in rule.parts_touched(self.problem, person, day)
            }
            for part in sorted(touched):
                if (number, part) in self._found:
                    yield number, part

    def _edited(self, cells: tuple[Cell, ...]) -> Rota:
        rows: dict[int, list[State]] = {}
        for person, day, state in cells:
            if not (0 <= person < len(self.problem.people) and 0 <= day < self.problem.days):
                raise RotaRefused(
                    tr(
                        "There is no cell for person {person} on day {day} of this rota.",
                        person=person + 1,
                        day=day + 1,
                    )
                )
            _refuse_unknown_state(self.problem, self.problem.people[person].name, day, state)
            rows.setdefault(person, list(self.rota.states[person]))[day] = state
        return Rota(tuple(tuple(rows[p]) if p in rows else row for p, row in enumerate(self.rota.states)))


def _effect(before: list[Breach], after: list[Breach]) -> Effect:
    """Breaches that come and go. One whose words alone change (a fair share of 9.2 becomes 9.3) stays."""
    cost = sum(breach.cost for breach in after) - sum(breach.cost for breach in before)
    return Effect(tuple(_without(after, before)), tuple(_without(before, after)), cost)


def _without(breaches: list[Breach], others: list[Breach]) -> Iterator[Breach]:
    there = Counter(map(_what, others))
    for breach in breaches:
        if there[_what(breach)]:
            there[_what(breach)] -= 1
        else:
            yield breach


def _what(breach: Breach) -> tuple[object, ...]:
    return breach.rule, breach.person, breach.day, breach.start, breach.end, breach.amount
