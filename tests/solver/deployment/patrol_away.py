"""Is the reason for a patrol whole? What it names is taken away in the problem, and every patrol is tried:
each person and each pair, from each minute, for each length. Nothing of the search or of the reasons' own
reckoning is used.
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
from solver.deployment.solution import Deployment, RunSheet, Stop, Unplaced
from tests.solver.deployment.moved_over import briefing, movable, named, rooms, shortage, walked
from tests.solver.deployment.said import Clause, clauses

WORTH = {"not_worth_it", "not_found"}
PAIRS = ("pairs_after_dark", "pairs_late_at_risk", "lone_work")  # rules about who goes alone
PATROL_RULES = ("active_hours", "patrol_length", "patrol_crew", "least_gap", "varied_times")
ALONE, EMPTY = Clause("partner", ""), Clause("no_gap", "")


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

    def short(self, p: int) -> int | None:
        """The minutes that somebody lacks for the shortest patrol, at whatever time it may be."""
        free, minutes, sheet = dict(self.out)[p], self.hotspot.dwell_least, self.plan.sheets[p]
        return min(
            (
                shortage(self.day, sheet, Stop(ItemKind.PATROL, self.h, at, at + minutes), free)
                for at in self.starts()
                if self._may(p, at)
            ),
            default=None,
        )

    def _may(self, p: int, start: int) -> bool:
        """Whether the rules let somebody begin a patrol at a time, wherever he or she is."""
        stop = Stop(ItemKind.PATROL, self.h, start, start + self.hotspot.dwell_least)
        stops = sorted([*self.plan.sheets[p].stops, stop], key=lambda one: one.start)
        sheets = (
            *self.plan.sheets[:p],
            walked(self.day, self.plan.sheets[p], stops),
            *self.plan.sheets[p + 1 :],
        )
        broken = check(self.day, Deployment(sheets)).broken
        return not any(one.rule in PATROL_RULES for one in broken if one not in self.before.broken)

    def starts(self) -> list[int]:
        return sorted({at for span in self.hotspot.active for at in range(span.start, span.end)})

    def who(self) -> set[int]:
        """Who could make the shortest one alone."""
        return {p for p, _ in self.out if any(self.ways((self.hotspot.dwell_least,), crews=[(p,)]))}

    def ways(self, lengths: Sequence[int] = (), crews: Sequence[tuple[int, ...]] = ()) -> Iterator[Way]:
        """Every patrol that can be made."""
        spot, free = self.hotspot, dict(self.out)
        people = [p for p, _ in self.out]
        alike = Counter(map(named, self.before.broken))
        for crew in crews or [(p,) for p in people] + list(combinations(people, 2)):
            for minutes in lengths or range(spot.dwell_least, spot.dwell_most + 1):
                for start in self.starts():
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


def wrong_figures(
    day: DeploymentProblem, plan: Deployment, one: Unplaced, kept_in: Collection[int]
) -> Iterator[str]:
    """What trying finds other than the words of a patrol's reason say: minutes short, people free, times of
    other patrols, whom it costs least and when."""
    said = clauses(one.reason)
    named_ones = [clause for clause in said if clause.code not in WORTH]
    for clause in said:
        others = [each for each in named_ones if each != clause]
        match clause.code:
            case "no_gap":
                case = Patrols(day, plan, one.item, [*others, ALONE], kept_in)
                yield from _wrong_short(clause, case) if "short" in clause.words else ()
            case "off_duty":
                case = Patrols(day, plan, one.item, [*others, ALONE, EMPTY], kept_in)
                yield from _wrong_short(clause, case) if "short" in clause.words else ()
            case "partner":
                free = [
                    day.people[p].name
                    for p in sorted(Patrols(day, plan, one.item, named_ones, kept_in).who())
                ]
                if (
                    dict(one.reason.facts)["free"] != len(free)
                    or ", ".join(free[:3]).lower() not in clause.words
                ):
                    yield f"free are {free}"
            case "least_gap":
                starts = [day.time(stay.start) for stay in plan.stays(ItemKind.PATROL, one.item)]
                if ", ".join(starts) not in clause.words:
                    yield f"other patrols are at {starts}"
            case "not_worth_it" | "not_found":
                ways = list(Patrols(day, plan, one.item, named_ones, kept_in).ways())
                least = min(way.rise for way in ways)
                best = {
                    (day.people[p].name.lower(), day.time(w.start))
                    for w in ways
                    if w.rise == least
                    for p in w.crew
                }
                if not any(f"{name} could go at {time}" in clause.words for name, time in best):
                    yield f"the best are {sorted(best)}"
            case _:
                pass


def _wrong_short(clause: Clause, case: Patrols) -> Iterator[str]:
    """The fewest minutes that somebody is short of a patrol, and who it is."""
    each = {p: short for p, _ in case.out if (short := case.short(p)) is not None}
    free = {case.day.people[p].agency for p, short in each.items() if not short}
    if case.agencies > 1:  # people of one agency may be free: it lacks somebody of another
        each = {p: short for p, short in each.items() if case.day.people[p].agency not in free}
    found = {case.day.people[p].name.lower(): short for p, short in each.items()}
    least = min(found.values())
    if not any(
        f"{name}" in clause.words and f"{least} min short" in clause.words
        for name in found
        if found[name] == least
    ):
        yield f"short are {found}"


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
            people = tuple(replace(each, blocked=(), briefing_minutes=briefing(each)) for each in people)
    kept = tuple(rule for rule in day.rules if rule.key not in rules)
    spots = (*day.hotspots[:h], spot, *day.hotspots[h + 1 :])
    return replace(day, hotspots=spots, people=people, rules=kept)


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
