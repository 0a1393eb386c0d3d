"""Why a visit is not made: everything that stands in its way, in words with figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from solver.deployment.gaps import Near, nearest, on_an_empty_day
from solver.deployment.item_case import rule_clause, stuck_clause
from solver.deployment.items import Leg, StartWindow, Visit
from solver.deployment.obstacles import (
    ALONE,
    EQUIPMENT,
    NAMED,
    OTHERS,
    TOURS,
    WORTH,
    Away,
    Clause,
    Kind,
    Obstacle,
    in_the_way,
    mains_first,
    reason_of,
)  # fmt: skip
from solver.deployment.openings import Openings
from solver.deployment.plan import Plan
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.lone_visit_buddy import LoneVisitBuddy
from solver.deployment.rules.named_worker import workers_of
from solver.deployment.rules.pairs_after_dark import PairsAfterDark
from solver.deployment.solution import Reason
from solver.deployment.visit_case import VisitCase
from solver.deployment.ways import between
from solver.language import tr


def visit_reason(problem: DeploymentProblem, openings: Openings, v: int) -> Reason:
    """All that stands in the way of a visit, the main obstacle first."""
    case = VisitCase(problem, openings, v)
    away = in_the_way(case.obstacles, lambda gone: case.best(gone) is not None)
    if away is None:
        return Reason("no_gap", tr("No gap is long enough for it."))
    best = case.best(away)
    if not away or best is None or best.money >= case.counts:
        away |= {WORTH}
    words = _Words(case, away)
    return reason_of([words.clause(one) for one in mains_first(away)])


def able_for(problem: DeploymentProblem, plan: Plan, visit: Visit, n: int) -> list[int]:
    """Who might take part ``n``: with what it needs, not kept in, and one of the named if it is for one."""
    leg, single = visit.legs[n], len(visit.legs) == 1
    return [
        p
        for p, person in enumerate(problem.people)
        if leg.open_to(p, person)
        and p not in plan.compiled.equipped.kept_in
        and not (single and visit.named_must and p not in workers_of(visit))
        and not (single and not visit.powers <= person.powers)
    ]


class _Words:
    """The words for what stands in the way of one visit. Each obstacle is described as it is when the others
    are gone."""

    def __init__(self, case: VisitCase, away: Away) -> None:
        self.case, self.away = case, away
        self.problem, self.plan, self.visit = case.problem, case.plan, case.visit

    def clause(self, one: Obstacle) -> Clause:
        match one.kind:
            case Kind.ABLE:
                return self._able(one.part)
            case Kind.POWER:
                return Clause("nobody_able", _nobody(tr("has {powers}", powers=one.name)))
            case Kind.CLOSED:
                return rule_clause(self.case.rules[one.name].title)
            case Kind.TIMES:
                return self._times(one.name)
            case _:
                return self._single(one.kind)

    def _single(self, kind: Kind) -> Clause:
        """Of an obstacle of which there is at most one."""
        said = {
            Kind.NAMED: self._named,
            Kind.MARKER: self._marker,
            Kind.AGENCIES: self._agencies,
            Kind.ALONE: self._must_not_go_alone,
            Kind.PAST: self._past,
            Kind.EQUIPMENT: self._equipment,
            Kind.TOURS: self._tours,
            Kind.ONE_AGENCY: self._one_agency,
            Kind.APART: self._apart,
            Kind.OTHERS: self._no_gap,
            Kind.TOGETHER: self._never_together,
            Kind.WORTH: self._worth,
        }
        return said[kind]()

    def _marker(self) -> Clause:
        return Clause("marker", tr("its marker demands two people, and it is planned for one"))

    # -- who ----------------------------------------------------------------------------------------------

    def _named(self) -> Clause:
        workers = sorted(workers_of(self.visit))
        if not workers:
            return Clause("named_away", tr("its named worker is not on duty, nor is a deputy"))
        names = tr(" or ").join(self.problem.people[p].name for p in workers)
        return Clause("named_away", tr("it is tied to {names}, who may not take any part of it", names=names))

    def _able(self, n: int) -> Clause:
        needs, leg = _needs(self.visit, self.visit.legs[n]), self.visit.legs[n]
        others = [p for p, person in enumerate(self.problem.people) if leg.open_to(p, person)]
        if self.case.alone:
            others = [p for p in others if self.visit.powers <= self.problem.people[p].powers]
        workers = workers_of(self.visit)
        if NAMED not in self.away and self.visit.named_must and others and not workers & {*others}:
            names = tr(" and ").join(self.problem.people[p].name for p in sorted(workers))
            return Clause(
                "nobody_able",
                tr("it is tied to {names}, and needs somebody who {needs}", names=names, needs=needs),
            )
        if others:  # who has it is needed for another part
            return Clause("nobody_able", tr("nobody else on duty {needs}", needs=needs))
        return Clause("nobody_able", _nobody(needs))

    def _agencies(self) -> Clause:
        needed = self.visit.agencies_together
        if len(self.visit.legs) < needed:
            few = len(self.visit.legs)
            return Clause(
                "nobody_able",
                tr("needs people of {needed} agencies, and is planned for {few}", needed=needed, few=few),
            )
        able = {p for part in self.case.allowed(self.away) for p in np.flatnonzero(part).tolist()}
        agencies = sorted({self.problem.people[p].agency for p in able})
        words = tr(
            "needs people of {needed} agencies; of those who may go all are of {agencies}",
            needed=needed,
            agencies=tr(" and ").join(agencies),
        )
        return Clause("nobody_able", words, (("needed", needed), ("on_duty", len(agencies))))

    def _must_not_go_alone(self) -> Clause:
        people = np.flatnonzero(self.case.allowed(self.away | {ALONE})[0]).tolist()
        names = tr(" and ").join(self.problem.people[p].name for p in people[:3])
        return Clause("alone", tr("{names} must not go alone, and it is for one", names=names))

    def _equipment(self) -> Clause:
        there, others = self._there(self.away), self._there(self.away - {EQUIPMENT})
        sets = [there & {*one} for one in self.case.sets_asked(self.away) if not others & {*one}]
        kept = self.plan.compiled.equipped.kept_in
        return stuck_clause(self.case.stuck(next((one for one in sets if one & kept.keys()), there)))

    def _there(self, away: Away) -> set[int]:
        return self.case.there(self.case.opening(away), self.case.options(away))

    # -- when ---------------------------------------------------------------------------------------------

    def _tours(self) -> Clause:
        """All of whom one has to be there are off duty in its windows: the nearest tour is named."""
        for n, able in enumerate(self.case.sets_asked(self.away - {TOURS} | {OTHERS})):
            minutes = self.visit.legs[min(n, len(self.visit.legs) - 1)].minutes
            tries = [
                (p, piece.earliest, *on_an_empty_day(self.plan, p, (self.visit.place, minutes), piece))
                for piece in self.case.windows(self.away)
                for p in able
            ]
            if not tries or any(first <= last for _, _, first, last in tries):
                continue
            p, earliest, first, last = min(tries, key=lambda one: (one[2] - one[3], one[0]))
            return self._tour(p, (minutes, earliest, first, last))
        return Clause("off_duty", tr("those who may go are not on duty at the same time"))

    def _tour(self, p: int, figures: tuple[int, int, int, int]) -> Clause:
        minutes, earliest, first, last = figures
        problem, person = self.problem, self.problem.people[p]
        who = tr("the named worker {name}", name=person.name) if p in workers_of(self.visit) else person.name
        ends = self.plan.tables.routes[p].close - minutes < first
        tour = (
            tr("tour ends {time}", time=problem.time(person.end))
            if ends
            else tr("tour starts {time}", time=problem.time(person.start))
        )
        need, short = problem.whole(minutes), problem.whole(first - last)
        words = tr(
            "needs {need} min after {time}; {who}’s {tour}, {short} min short",
            need=need,
            time=problem.time(earliest),
            who=who,
            tour=tour,
            short=short,
        )
        return Clause("off_duty", words, (("minutes", need), ("person", person.name), ("short", short)))

    def _allowed_starts(self) -> str:
        return _hours(self.problem, self.visit.windows)

    def _times(self, rule_id: str) -> Clause:
        """A rule leaves no start: of the windows, or of what other rules leave of them."""
        rule, windows = self.case.rules[rule_id], self._allowed_starts()
        if not windows:
            return Clause("no_window", tr("it has no time at which it may start"))
        if isinstance(rule, PairsAfterDark):
            dark = self.problem.time(rule.dark_from(self.problem))
            words = tr(
                "may start {windows}; from {dark} nobody goes alone, and it is for one",
                windows=windows,
                dark=dark,
            )
            return Clause("dark", words, (("dark", dark),))
        if isinstance(rule, LoneVisitBuddy):
            return Clause(
                "no_buddy",
                tr("may start {windows}; it is for one, and nobody else is on duty then", windows=windows),
            )
        return Clause(
            "no_window",
            tr("may start {windows}; “{title}” leaves none of that", windows=windows, title=rule.title),
        )

    def _past(self) -> Clause:
        now = self.problem.time(self.problem.now or 0)
        windows = self._allowed_starts()
        return Clause("past", tr("may start {windows}, and it is {now} already", windows=windows, now=now))

    def _one_agency(self) -> Clause:
        """Other visits bind the household to other agencies."""
        theirs = self.plan.tables.agency
        bound = {self.problem.people[p].agency for p, a in enumerate(theirs) if a in self.case.bound}
        agencies = tr(" and ").join(sorted(bound))
        words = tr(
            "{household} is visited by {agencies} today: one agency a day",
            household=self.visit.household or "",
            agencies=agencies,
        )
        return Clause("household", words, (("agency", agencies),))

    def _apart(self) -> Clause:
        """Other visits to the household leave it no time."""
        household = self.visit.household or ""
        words = tr("{household} has another visit at the only time it may start", household=household)
        return Clause("household", words)

    # -- room ---------------------------------------------------------------------------------------------

    def _no_gap(self) -> Clause:
        """No gap is long enough for a part of it: the nearest is named."""
        before = self.away - {OTHERS}
        for n, people in enumerate(self.case.sets_asked(before)):
            parts = (n,) if n < len(self.visit.legs) else range(len(self.visit.legs))
            best = self._nearest_of(parts, people)
            if best is None or best.short <= 0:
                continue
            name = self.problem.people[best.person].name
            minutes, short = (
                self.problem.whole(self.visit.legs[parts[0]].minutes),
                self.problem.whole(best.short),
            )
            at = self.problem.time(best.first)
            words = tr(
                "no gap of {minutes} min: nearest is {name} at {at}, {short} min short",
                minutes=minutes,
                name=name,
                at=at,
                short=short,
            )
            facts = (("minutes", minutes), ("person", name), ("at", at), ("short", short))
            return Clause("no_gap", words, facts)
        return Clause("no_gap", tr("no gap is long enough for it"))

    def _nearest_of(self, parts: Sequence[int], people: Sequence[int]) -> Near | None:
        """Where one of these people comes nearest to taking one of these parts."""
        before = self.away - {OTHERS}
        gaps = self.case.opening(before).gaps
        theirs = np.isin(np.arange(len(self.problem.people)), people)
        tries = (
            nearest(gaps, option.legs[k], option.earliest, option.latest, option.legs[k].allowed & theirs)
            for option in self.case.options(before)
            for k in parts
        )
        return min((one for one in tries if one is not None), key=lambda one: one.short, default=None)

    def _never_together(self) -> Clause:
        """Each part has somebody, but never all when they would have to be: one of those who are hardest to
        do without, and whoever has most room for another part, at other times."""
        free = sorted(self._free_times(), key=lambda one: (one.first - one.last, one.person))
        people = self.case.sets_asked(self.away)[-1]
        one = next((one for one in free if one.person in people), free[0])
        others = [each for each in free if each.part != one.part and each.person != one.person]
        if not others:
            name = self.problem.people[one.person].name
            return Clause("partner", tr("only {name} is free for it, and it takes more than one", name=name))
        lags = self.case.lags
        other = next((each for each in others if not one.meets(each, lags)), None)
        if other is None:
            names = tr(" and ").join(
                self.problem.people[p].name for p in sorted({each.person for each in (one, *others)})
            )
            needed = len(self.visit.legs)
            return Clause(
                "partner",
                tr(
                    "{names} are free for it, but no {needed} who may go together", names=names, needed=needed
                ),
            )
        words = [
            tr(
                "{name} could start {when}",
                name=self.problem.people[each.person].name,
                when=self.problem.when(each.first, each.last),
            )
            for each in sorted((one, other), key=lambda each: each.part)
        ]
        said = ", ".join(words)
        if not lags[1]:
            return Clause("partner", tr("no partner at the same time: {words}", words=said))
        least, most = self.problem.whole(lags[0]), self.problem.whole(lags[1])
        return Clause(
            "partner",
            tr("no partner {least} to {most} min later: {words}", least=least, most=most, words=said),
        )

    def _free_times(self) -> list[_Free]:
        found, opening = [], self.case.opening(self.away)
        for option in self.case.options(self.away):
            for n, leg in enumerate(option.legs):
                way = between(opening.ways_of(leg), option.earliest, option.latest)
                found += [
                    _Free(n, *one) for one in zip(way.person.tolist(), way.first.tolist(), way.last.tolist())
                ]
        return found

    def _worth(self) -> Clause:
        """It would fit, but costs more than it counts."""
        best, counts = self.case.best(self.away), self.case.counts
        assert best is not None
        name = self.problem.people[best.person].name
        if best.money < counts:
            found = tr(
                "{name} could go at {time}, which costs {costs} min and counts {counts}: it was not found",
                name=name,
                time=self.problem.time(best.start),
                costs=best.money,
                counts=counts,
            )
            return Clause("not_found", found, (("costs", best.money), ("counts", counts), ("person", name)))
        words = tr(
            "{name} could fit it in, but travel, lateness and the rest cost {costs} min; it counts {counts}",
            name=name,
            costs=best.money,
            counts=counts,
        )
        return Clause("not_worth_it", words, (("costs", best.money), ("counts", counts), ("person", name)))


class _Free(NamedTuple):
    """When a person could start a part of a visit."""

    part: int
    person: int
    first: int
    last: int

    def meets(self, other: _Free, lags: tuple[int, int]) -> bool:
        """Whether both could be there, each part within these ``lags`` (least, most) of the one before it."""
        early, late = sorted((self, other))
        between = late.part - early.part
        apart = late.first - early.last, late.last - early.first
        return apart[0] <= lags[1] * between and apart[1] >= lags[0] * between


def _nobody(needs: str) -> str:
    return tr("nobody on duty {needs}", needs=needs)


def _hours(problem: DeploymentProblem, windows: Sequence[StartWindow]) -> str:
    return tr(" and ").join(problem.when(window.earliest, window.latest) for window in windows)


def _needs(visit: Visit, leg: Leg) -> str:
    """What a person for this part needs, in words that follow "nobody on duty"."""
    parts = []
    powers = sorted(leg.powers | (visit.powers if len(visit.legs) == 1 else frozenset()))
    if powers:
        parts.append(tr("has {powers}", powers=tr(" and ").join(powers)))
    if leg.roles:
        parts.append(tr("is {roles}", roles=tr(" or ").join(sorted(leg.roles))))
    if leg.agencies:
        parts.append(tr("is of {agencies}", agencies=tr(" or ").join(sorted(leg.agencies))))
    return tr(" and ").join(parts) or tr("may go")
