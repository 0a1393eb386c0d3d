"""Cannot be satisfied: a smallest set of demands that clash, and ways out. In the child process.

First whole rules are tried, then each rule's demands person by person or day by day, then span by span.
The set is found by halving (QuickXplain: Junker, AAAI 2004) and then proven item by item: with all of them no
rota exists, without any one of them one does. Each of these was a solve of its own.

Where nothing done to one clash lets a rota exist, there is another that shares nothing with it. Each then has
its own ways out, which leave the others as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from typing import TypeVar

from solver.rota.answers.exact import Clock, ShouldStop, any_rota, least_cost
from solver.rota.answers.forms import ClashAnswer, ClashQuestion, Demand, Found, WayKind, WayOut
from solver.rota.answers.moves import said_of
from solver.rota.answers.ways import settles, smaller_way
from solver.rota.check import check
from solver.rota.circles import circles_of
from solver.rota.problem import RotaProblem
from solver.rota.solution import Rota
from solver.rota.tally import Tally
from solver.rota.verbs import Alike, AnyOf, Avoid, AvoidPair, Cover, Limit, Run, Share, Statement
from solver.rule import prefer

PRICE = 60  # of a unit, where a must has no usual price as a preference
MOST_WAYS = 3
MOST_CLASHES = 3
A_WAY = 0.3  # of the seconds of the question, for each way out


Item = tuple[Statement, ...]
T = TypeVar("T")


def clash(question: ClashQuestion, stop: ShouldStop | None = None) -> ClashAnswer:
    """Explain why no rota meets every must, or say that one does."""
    search = _Search(question, stop)
    more = search.clashes()
    clashes = list(islice(more, 1))
    if not clashes:
        return ClashAnswer(satisfiable=not search.in_doubt)
    active = {rule.id: rule for rule in question.problem.active_rules}
    law = {rule for rule in active if active[rule].law or active[rule].absolute}
    ways = search.ways_out(clashes, law)
    if not ways:
        clashes += islice(more, MOST_CLASHES - 1)
        ways = search.ways_out(clashes, law) if len(clashes) > 1 else ways
    return ClashAnswer(
        satisfiable=False,
        demands=tuple(
            replace(demand, clash=number)
            for number, one in enumerate(clashes)
            for demand in _told(question.problem, one.items)
        ),
        smallest=all(one.smallest for one in clashes),
        ways=_chosen(clashes, ways, search),
        lawful=tuple(dict.fromkeys(rule for one in clashes for rule in one.rules if rule in law)),
    )


def smallest_clash(problem: RotaProblem, rota: Rota, seconds: float) -> list[Item]:
    """The demands themselves, as statements; none when all of them can be met."""
    found = next(_Search(ClashQuestion(problem, rota, seconds), None).clashes(), None)
    return found.items if found else []


@dataclass(frozen=True)
class _Clash:
    """Demands that cannot all be met; ``smallest`` where without any one of them the rest was seen to be."""

    items: list[Item]
    smallest: bool

    @cached_property
    def rules(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(item[0].rule for item in self.items))

    @cached_property
    def demands(self) -> frozenset[Statement]:
        return frozenset(said for item in self.items for said in item)


def _chosen(clashes: Sequence[_Clash], found: Mapping[str, WayOut], search: _Search) -> tuple[WayOut, ...]:
    """Of the two or three cheapest rules of each clash: the ways that leave them musts, then those that make
    them preferences."""
    ways: dict[tuple[str, WayKind], WayOut] = {}
    for one in clashes:
        own = [found[rule] for rule in one.rules if rule in found]
        cheapest = sorted(own, key=lambda way: sum(breach.cost for breach in way.breaches))[:MOST_WAYS]
        smaller = [part for way in cheapest if (part := search.smaller_way(way, clashes)) is not None]
        ways |= {(way.rule, way.kind): way for way in (*smaller, *cheapest)}
    return tuple(ways.values())


def _left(rule_id: str, clashes: Iterable[_Clash]) -> list[_Clash]:
    """The clashes in which a rule has no part: whatever is done to it, they stay."""
    return [one for one in clashes if rule_id not in one.rules]


class _Search:
    def __init__(self, question: ClashQuestion, stop: ShouldStop | None) -> None:
        self._problem, self._rota = question.problem, question.rota
        self._clock, self._stop = Clock(question.seconds, stop), stop
        self._way_seconds = question.seconds * A_WAY
        self._musts = [said for said in said_of(self._problem) if said.cost is None]
        self._seen: list[set[int]] = []  # what each rota found so far breaks: the rest needs no solve
        self.in_doubt = False

    def clashes(self) -> Iterator[_Clash]:
        """Smallest clashing sets that share nothing, circle of people by circle: each is looked for when it
        is asked for."""
        for circle in circles_of(self._problem, self._musts):
            self._musts, self._seen = list(circle.statements), []
            while items := self._smallest_of(self._musts):
                yield _Clash(items, self._is_smallest(items))
                taken = {id(said) for item in items for said in item}
                self._musts = [said for said in self._musts if id(said) not in taken]

    def _smallest_of(self, musts: Sequence[Statement]) -> list[Item]:
        """A smallest clashing set: whole rules, then people or days of them, then spans of days. None where
        all can be met."""
        items = _by(musts, lambda said: said.rule)
        if not items or self._satisfiable(items):
            return []
        items = self._smallest(items)
        for split in (_group_of, _moment_of):
            items = self._smallest(_by((said for item in items for said in item), split))
        return items

    def _is_smallest(self, items: list[Item]) -> bool:
        """Whether a rota was found without each of them; that there is none with all, the search has seen."""
        for at in range(len(items)):
            if self.in_doubt or not self._satisfiable([*items[:at], *items[at + 1 :]]):
                return False
        return not self.in_doubt

    def _satisfiable(self, items: Sequence[Item]) -> bool:
        """Whether a rota meets these. In doubt, when time is up, it is taken to be, and that is noted."""
        said = [one for item in items for one in item]
        ids = {id(one) for one in said}
        if any(broken.isdisjoint(ids) for broken in self._seen):
            return True
        answer = any_rota(self._problem, said, self._clock)
        if answer.rota is not None:
            tally = Tally(self._problem, answer.rota)
            self._seen.append({id(one) for one in self._musts if tally.amount(one)})
        self.in_doubt |= answer.found is Found.UNKNOWN
        return answer.found is not Found.IMPOSSIBLE

    def _smallest(self, items: list[Item]) -> list[Item]:
        """A smallest clashing part of items that clash."""
        return self._needed([], [], items) if len(items) > 1 else items

    def _needed(self, kept: list[Item], added: list[Item], items: list[Item]) -> list[Item]:
        if added and not self._satisfiable(kept):
            return []
        if len(items) == 1 or self.in_doubt:  # out of time: what is left is kept whole
            return items
        half = len(items) // 2
        one, other = items[:half], items[half:]
        second = self._needed([*kept, *one], one, other)
        first = self._needed([*kept, *second], second, one)
        return [*first, *second]

    def ways_out(self, clashes: Sequence[_Clash], law: Collection[str]) -> dict[str, WayOut]:
        """For each rule that is not law: the rule as a preference and nothing else priced."""
        rules = dict.fromkeys(rule for one in clashes for rule in one.rules if rule not in law)
        found = {rule: self._way_out(rule, clashes) for rule in rules}
        return {rule: way for rule, way in found.items() if way is not None}

    def _way_out(self, rule_id: str, clashes: Sequence[_Clash]) -> WayOut | None:
        """How little of the rule must be broken."""
        rules = tuple(
            replace(rule, strength=prefer(self._price(rule_id))) if rule.id == rule_id else rule
            for rule in self._problem.active_rules
            if rule.strength.must
        )
        problem, left = replace(self._problem, rules=rules), _left(rule_id, clashes)
        clock = Clock(self._way_seconds, self._stop)
        answer = least_cost(problem, _without(said_of(problem), left), clock, self._rota)
        if answer.rota is None:
            return None
        own = tuple(one for one in check(problem, answer.rota) if one.rule == rule_id)
        others = tuple(dict.fromkeys(rule for one in left for rule in one.rules))
        proven = answer.found is Found.PROVEN
        way = WayOut(rule_id, answer.rota, own, sum(one.amount for one in own), proven, others=others)
        return way if settles(problem, way) else None

    def smaller_way(self, way: WayOut, clashes: Sequence[_Clash]) -> WayOut | None:
        """The same rule given up in part."""
        clock, left = Clock(self._way_seconds, self._stop), _left(way.rule, clashes)

        def some_rota(problem: RotaProblem) -> Rota | None:
            musts = [said for said in _without(said_of(problem), left) if said.cost is None]
            return any_rota(problem, musts, clock).rota

        return smaller_way(self._problem, way, some_rota)

    def _price(self, rule_id: str) -> int:
        rule = next(rule for rule in self._problem.active_rules if rule.id == rule_id)
        return rule.usual.price or PRICE


def _without(said: Iterable[Statement], clashes: Iterable[_Clash]) -> list[Statement]:
    """What is said but for the demands of these clashes, which cannot be met whatever is done here."""
    left = frozenset[Statement]().union(*(one.demands for one in clashes))
    return [one for one in said if one not in left] if left else list(said)


def _by(said: Iterable[Statement], key: Callable[[Statement], object]) -> list[Item]:
    groups: dict[object, list[Statement]] = {}
    for one in said:
        groups.setdefault((one.rule, key(one)), []).append(one)
    return [tuple(group) for group in groups.values()]


def _group_of(said: Statement) -> object:
    """Person by person; what looks at several people, day by day."""
    people, first, _ = _reach(said)
    return ("person", people[0]) if len(people) == 1 else ("day", first)


def _moment_of(said: Statement) -> object:
    people, first, last = _reach(said)
    return people, first, last


def _told(problem: RotaProblem, items: Sequence[Item]) -> tuple[Demand, ...]:
    """Demands of the same rule on the same people next to each other in time are told as one."""
    told: dict[tuple[str, tuple[int, ...], int | None], tuple[int, int]] = {}
    for item in items:
        for said in item:
            people, first, last = _reach(said)
            last = last if last >= 0 else problem.days - 1
            key = said.rule, people, said.least if isinstance(said, Cover) else None
            before = told.get(key, (first, last))
            told[key] = min(before[0], first), max(before[1], last)
    return tuple(
        Demand(rule, people, first, last, least) for (rule, people, least), (first, last) in told.items()
    )


def _reach(said: Statement) -> tuple[tuple[int, ...], int, int]:
    """Whose rows a statement looks at, and from which day of the period to which."""
    match said:
        case Avoid():
            return (said.person,), said.day, said.day
        case AvoidPair():
            return (said.person,), said.day, said.later
        case Run():
            return (said.person,), 0, -1
        case Alike():
            return (said.one, said.other), said.day, said.day
        case Limit() | Cover():
            terms = said.terms
        case AnyOf():
            terms = tuple(term for group in said.groups for term in group)
        case Share():
            terms = tuple(term for one in said.sharers for group in one.groups for term in group)
        case _:
            terms = ()
    days = [term.day for term in terms if term.day >= 0]
    people = tuple(sorted({term.person for term in terms}))
    return people, min(days, default=0), max(days, default=-1)
