"""Is the reason for a patrol whole? What it names is taken away in the problem, and every patrol is tried: each
person and each pair, from each minute, for each length. Nothing of the search or of the reasons' own reckoning
is used.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import Any

from solver.deployment.check import check
from solver.deployment.items import Hotspot, ItemKind, Span
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.lone_visit_buddy import with_buddies
from solver.deployment.solution import Deployment, RunSheet, Stop
from tests.solver.deployment.moved_over import movable, named, rooms
from tests.solver.deployment.said import Clause

WORTH = {"not_worth_it", "not_found"}
PAIRS = ("pairs_after_dark", "pairs_late_at_risk", "lone_work")  # rules about who goes alone
TITLES = {"times_used": "varied_times"}


@dataclass(frozen=True, slots=True)
class Way:
    """A patrol that breaks no must: by whom, from when, how long, and by what the cost of the day rises."""

    crew: tuple[int, ...]
    start: int
    minutes: int
    rise: int


class Patrols:
    """One more patrol of hotspot ``h`` in a plan that stands, when what ``gone`` says is not there.
    ``kept_in``: who has no radio or vehicle."""

    def __init__(
        self,
        day: DeploymentProblem,
        plan: Deployment,
        h: int,
        gone: Sequence[Clause],
        kept_in: Collection[int],
    ) -> None:
        codes = {one.code for one in gone}
        self.h, self.one_by_one = h, "partner" in codes
        self.agencies = 2 if day.hotspots[h].two_agencies and not any(map(_of_agencies, gone)) else 1
        self.day = _without(day, h, gone)
        if "no_gap" in codes:
            plan = Deployment(tuple(RunSheet(sheet.person, sheet.mode) for sheet in plan.sheets))
        self.plan, self.before = plan, check(self.day, plan)
        out = (p for p in range(len(day.people)) if p not in kept_in or "equipment" in codes)
        self.out = [(p, movable(day, plan, p)) for p in out]
        self.hotspot = self.day.hotspots[h]

    def fits(self) -> bool:
        """Whether it can be made, worth it or not: the shortest, for all longer ones hold a shorter one."""
        if not self.one_by_one:
            return any(self.ways((self.hotspot.dwell_least,)))
        there = {self.day.people[p].agency for p in self.who()}
        return len(there) >= self.agencies

    def who(self) -> set[int]:
        """Who could make the shortest one alone."""
        return {p for p, _ in self.out if any(self.ways((self.hotspot.dwell_least,), crews=[(p,)]))}

    def ways(self, lengths: Sequence[int] = (), crews: Sequence[tuple[int, ...]] = ()) -> Iterator[Way]:
        """Every patrol that can be made."""
        spot, free = self.hotspot, dict(self.out)
        people = [p for p, _ in self.out]
        alike = Counter(map(named, self.before.broken))
        starts = sorted({at for span in spot.active for at in range(span.start, span.end)})
        for crew in crews or [(p,) for p in people] + list(combinations(people, 2)):
            for minutes in lengths or range(spot.dwell_least, spot.dwell_most + 1):
                for start in starts:
                    for made in self._made(crew, start, minutes, free):
                        after = check(self.day, made)
                        if not Counter(map(named, after.broken)) - alike:
                            yield Way(crew, start, minutes, after.cost - self.before.cost)

    def _made(
        self, crew: tuple[int, ...], start: int, minutes: int, free: dict[int, list[list[int]]]
    ) -> Iterator[Deployment]:
        each = []
        for leg, p in enumerate(crew):
            partners = tuple(q for q in crew if q != p)
            stop = Stop(ItemKind.PATROL, self.h, start, start + minutes, leg, 0, partners)
            each.append(list(rooms(self.day, self.plan.sheets[p], stop, free[p])))
        for crew_sheets in product(*each):
            sheets = list(self.plan.sheets)
            for sheet in crew_sheets:
                sheets[sheet.person] = sheet
            yield Deployment(with_buddies(self.day, tuple(sheets)))


def _of_agencies(clause: Clause) -> bool:
    return clause.code == "nobody_able" and "agencies" in clause.words


def _without(day: DeploymentProblem, h: int, gone: Sequence[Clause]) -> DeploymentProblem:
    """The day without what some clauses name."""
    spot, people, rules = day.hotspots[h], day.people, set[str]()
    for one in gone:
        other, barred = _spot_without(spot, one)
        spot, rules = replace(spot, **other), rules | barred
        if one.code == "off_duty":
            people = tuple(replace(each, start=each.start - 60, end=each.end + 60) for each in people)
            rules |= {"meal_break", "equipment_shared"}
        if one.code == "no_gap":
            people = tuple(replace(each, blocked=(), briefing_minutes=_briefing(each)) for each in people)
    kept = tuple(rule for rule in day.rules if rule.key not in rules)
    spots = (*day.hotspots[:h], spot, *day.hotspots[h + 1 :])
    return replace(day, hotspots=spots, people=people, rules=kept)


def _briefing(person: Any) -> int | None:
    """Who is at court when the tour begins needs no briefing."""
    return 0 if any(one.start == person.start for one in person.busy) else person.briefing_minutes


def _spot_without(spot: Hotspot, one: Clause) -> tuple[dict[str, Any], set[str]]:
    """What else the hotspot is, and which rules are not there."""
    match one.code:
        case "nobody_able" if _of_agencies(one):
            return {"two_agencies": False, "crew": 2}, set()
        case "nobody_able":
            return {"may_patrol": frozenset()}, set()
        case "no_window":
            return {"active": (Span(13 * 60, 15 * 60),)}, set()
        case "times_used":
            return {"recent_starts": ()}, set()
        case "equipment":
            return {}, {"equipment_shared"}
        case "least_gap":
            return {}, {"least_gap"}
        case "partner":
            return {"crew": 1, "two_agencies": False}, set(PAIRS)
        case _:
            return {}, set()
