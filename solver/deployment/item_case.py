"""What a visit and a patrol that nobody makes have in common, when it is asked what stands in the way."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import ClassVar, NamedTuple

from solver.deployment.items import ItemKind
from solver.deployment.obstacles import AGENCIES, EQUIPMENT, OTHERS, PAST, TOURS, Away, Clause
from solver.deployment.openings import Opening, Openings, Without
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.tables import Flags
from solver.deployment.verbs import BarPair
from solver.language import tr


class Best(NamedTuple):
    """The cheapest way found: what it costs, who goes first and when."""

    money: int
    person: int
    start: int


class ItemCase:
    """One item left out, in a plan as it would be if some obstacles were not there. ``item`` is its index in
    the tables, ``rules`` are those in force by id."""

    kind: ClassVar[ItemKind]
    crew_rule: ClassVar[type[DeploymentRule]]  # asks for two agencies, among other things

    def __init__(self, problem: DeploymentProblem, openings: Openings, ref: int) -> None:
        plan = openings.plan
        self.problem, self.openings, self.plan, self.key = problem, openings, plan, (self.kind, ref)
        self.said, self.many = plan.compiled.said, len(problem.people)
        kinds = ((one.kind, one.ref) for one in plan.tables.items)
        self.item = next(i for i, key in enumerate(kinds) if key == self.key)
        self.rules = {rule.id: rule for rule in problem.active_rules}
        self.times = self.said.times[self.key]

    def crew_asked(self) -> bool:
        """Whether the rule about its crew is a must."""
        return any(isinstance(rule, self.crew_rule) and rule.strength.must for rule in self.rules.values())

    def agencies_of(self, people: Iterable[int]) -> set[str]:
        """The agencies of some people."""
        return {self.problem.people[p].agency for p in people}

    def opening(self, away: Away) -> Opening:
        """Everybody's gaps."""
        return Opening(self.openings, Without(TOURS in away, OTHERS in away, PAST in away))

    def with_equipment(self, allowed: Flags, away: Away) -> Flags:
        """Those of the people who are not kept in for want of a vehicle or radio."""
        if EQUIPMENT not in away:
            allowed[list(self.plan.compiled.equipped.kept_in)] = False
        return allowed

    def pair_bars(self, away: Away) -> list[BarPair]:
        """Who should not go together."""
        return [
            bar
            for bar in self.said.pair_bars[self.key]
            if AGENCIES not in away or bar.cost is not None
            or not isinstance(self.rules[bar.rule], self.crew_rule)
        ]  # fmt: skip

    def left(self, window: tuple[int, int], stay: int, away: Away, *, apart: bool) -> list[tuple[int, int]]:
        """The parts of a window of starts that are still to come, and far enough from other stays if they are
        to be ``apart``."""
        now = self.problem.now if PAST not in away else None
        first, last = (window[0] if now is None else max(window[0], now)), window[1]
        parts = self.openings.apart(self.item, (first, last), stay) if apart else [(first, last)]
        return [part for part in parts if part[0] <= part[1]]

    def stuck(self, there: Collection[int]) -> tuple[str, str]:
        """Somebody of those who could be ``there`` but is kept in, and the equipment that is out."""
        kept = self.plan.compiled.equipped.kept_in
        person = next(p for p in sorted(kept) if p in there)
        return self.problem.people[person].name, kept[person]


def rule_clause(title: str) -> Clause:
    """A rule that bars people, and has no words of its own here."""
    return Clause("rule", tr("“{title}” bars everybody who could go", title=title))


def stuck_clause(stuck: tuple[str, str]) -> Clause:
    """See ``ItemCase.stuck``."""
    name, equipment = stuck
    words = tr("{name} could go, but all {kept} are out", name=name, kept=equipment)
    return Clause("equipment", words, (("equipment", equipment),))
