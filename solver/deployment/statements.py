"""All that the active rules say of one problem, sorted so that it can be looked up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from copy import copy
from dataclasses import replace
from typing import TypeVar

from solver.deployment.problem import DeploymentProblem
from solver.deployment.verbs import Bar, BarPair, Inside, Item, Keep, Starts, Statement, Tour

S = TypeVar("S", bound=Statement)


class Said:
    """The statements of all active rules: by verb, by what they are about, and by item."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._by_verb: dict[type[Statement], list[Statement]] = defaultdict(list)
        self._about: dict[tuple[type[Statement], int], list[Statement]] = defaultdict(list)
        self.times: dict[Item, list[Inside | Starts]] = defaultdict(list)
        self.bars: dict[Item, list[Bar]] = defaultdict(list)
        self.pair_bars: dict[Item, list[BarPair]] = defaultdict(list)
        self.kept: dict[Item, list[Keep]] = defaultdict(list)
        self.tours: dict[int, list[Tour]] = defaultdict(list)
        for one in statements:
            self._by_verb[type(one)].append(one)
            about = getattr(one, "visit", getattr(one, "hotspot", None))
            if about is not None:
                self._about[type(one), about].append(one)
            match one:
                case Inside() | Starts():
                    self.times[one.item].append(one)
                case Bar():
                    self.bars[one.item].append(one)
                case BarPair():
                    self.pair_bars[one.item].append(one)
                case Keep():
                    self.kept[one.item].append(one)
                case Tour():
                    self.tours[one.person].append(one)
                case _:
                    pass

    def all(self, verb: type[S]) -> list[S]:
        """Every statement of one verb, in the order of the rules."""
        return [one for one in self._by_verb[verb] if isinstance(one, verb)]

    def about(self, verb: type[S], index: int) -> list[S]:
        """The statements of one verb about one visit or hotspot."""
        return [one for one in self._about.get((verb, index), ()) if isinstance(one, verb)]


def with_later_end(said: Said, p: int, more: int) -> Said:
    """The same said of a problem in which the tour of one person ends later, but for when somebody else is
    accompanied by that person."""
    later = copy(said)
    later.tours = defaultdict(list, said.tours)
    later.tours[p] = [one if one.end is None else replace(one, end=one.end + more) for one in said.tours[p]]
    return later


def said_by_rules(problem: DeploymentProblem) -> Said:
    """What all active rules of the problem say."""
    return Said(one for rule in problem.active_rules for one in rule.statements(problem))
