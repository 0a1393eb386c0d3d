"""Why a patrol is not made: everything that stands in its way, in words with figures."""

from __future__ import annotations

import numpy as np

from solver.deployment.gaps import Near, nearest
from solver.deployment.item_case import rule_clause, stuck_clause
from solver.deployment.obstacles import (
    AGENCIES,
    EQUIPMENT,
    OTHERS,
    TOGETHER,
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
from solver.deployment.patrol_case import PatrolCase
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.active_hours import ActiveHours
from solver.deployment.rules.pairs_after_dark import PairsAfterDark
from solver.deployment.rules.pairs_late_at_risk import PairsLateAtRisk
from solver.deployment.rules.varied_times import VariedTimes
from solver.deployment.solution import Reason
from solver.deployment.tables import Flags, Option
from solver.language import tr


def patrol_reason(problem: DeploymentProblem, openings: Openings, h: int) -> Reason:
    """All that stands in the way of one more patrol of a hotspot, the main obstacle first."""
    case = PatrolCase(problem, openings, h)
    away = in_the_way(case.obstacles, case.fits)
    if away is None:
        return Reason("no_gap", tr("No gap is long enough for it."))
    best = case.best(away)
    if not away or best is None or best.best.money >= best.counts:
        away |= {WORTH}
    words = _Words(case, away)
    return reason_of([words.clause(one) for one in mains_first(away)])


class _Words:
    """The words for what stands in the way of one patrol. Each obstacle is described as it is when the others
    are gone."""

    def __init__(self, case: PatrolCase, away: Away) -> None:
        self.case, self.away = case, away
        self.problem, self.plan, self.hotspot = case.problem, case.plan, case.hotspot

    def clause(self, one: Obstacle) -> Clause:
        match one.kind:
            case Kind.ABLE:
                may = tr(" or ").join(sorted(self.hotspot.may_patrol))
                return Clause("nobody_able", tr("nobody on duty is {may_patrol}", may_patrol=may))
            case Kind.CLOSED:
                return rule_clause(self.case.rules[one.name].title)
            case Kind.AGENCIES:
                return self._agencies()
            case Kind.TIMES:
                return self._times(one.name)
            case Kind.PAST:
                now = self.problem.time(self.problem.now or 0)
                return Clause(
                    "past", tr("active {hours}, and it is {now} already", hours=self._hours(), now=now)
                )
            case Kind.EQUIPMENT:
                return self._equipment()
            case Kind.TOURS:
                return self._tours()
            case Kind.APART:
                return self._apart()
            case Kind.OTHERS:
                return self._no_gap()
            case Kind.TOGETHER:
                return self._alone()
            case _:
                return self._worth()

    def _hours(self) -> str:
        return tr(" and ").join(self.problem.when(span.start, span.end) for span in self.hotspot.active)

    def _agencies(self) -> Clause:
        able = np.flatnonzero(self.case.allowed(self.away)).tolist()
        agencies = tr(" and ").join(sorted({self.problem.people[p].agency for p in able}))
        words = tr(
            "needs people of {needed} agencies; of those who may go all are of {agencies}",
            needed=2,
            agencies=agencies,
        )
        return Clause("nobody_able", words, (("needed", 2),))

    def _times(self, rule_id: str) -> Clause:
        rule = self.case.rules[rule_id]
        if isinstance(rule, ActiveHours) and not self.hotspot.active:
            return Clause("no_window", tr("it has no active hours today"))
        if isinstance(rule, ActiveHours):
            least = self.problem.whole(self.case.lengths[0])
            words = tr("active {hours}, too short for {least} min", hours=self._hours(), least=least)
            return Clause("no_window", words)
        if isinstance(rule, VariedTimes):
            return Clause("times_used", tr("every start in its active hours is too like the days before"))
        return Clause("no_window", tr("“{title}” leaves none of its active hours", title=rule.title))

    def _equipment(self) -> Clause:
        """Somebody who could go is kept in; of another agency than those who could go as well, if it asks for
        two."""
        there = self.case.there(self.away | {TOGETHER})
        others = self.case.agencies_of(self.case.there(self.away - {EQUIPMENT} | {TOGETHER}))
        wanted = {p for p in there if self.problem.people[p].agency not in others}
        name, equipment = self.case.stuck(wanted if self._two_agencies() and wanted else there)
        if self.case.allowed(self.away - {EQUIPMENT}).any():
            return stuck_clause((name, equipment))
        words = tr("of those who may patrol it nobody can go: all {kept} are out", kept=equipment)
        return Clause("equipment", words, (("equipment", equipment),))

    def _two_agencies(self) -> bool:
        """Whether people of one agency alone would not do."""
        return self.case.agencies > 1 and AGENCIES not in self.away

    def _who(self, asked: Flags) -> str:
        """Those ``asked`` for, of whom there is nobody: all who may patrol it, or those of other agencies."""
        if asked.sum() == self.case.allowed(self.away).sum():
            return tr("nobody who may patrol it")
        agencies = sorted(self.case.agencies_of(np.flatnonzero(asked).tolist()))
        return tr("nobody of {agencies} who may patrol it", agencies=tr(" or ").join(agencies))

    def _tours(self) -> Clause:
        asked, hours = self.case.asked(self.away - {TOURS} | {OTHERS}), self._hours()
        tours = [self.problem.people[p] for p in np.flatnonzero(asked).tolist()]
        spans, who = self.hotspot.active, self._who(asked)
        words = tr("active {hours}; {who} is on duty then", hours=hours, who=who)
        if not any(tour.start < span.end and span.start < tour.end for tour in tours for span in spans):
            return Clause("off_duty", words)
        near = self._nearest(self.away - {TOURS} | {OTHERS}, asked)
        if near is None or near.short <= 0:
            return Clause("off_duty", words)
        person, short = self.problem.people[near.person].name, self.problem.whole(near.short)
        words = tr(
            "active {hours}; {who} is on duty long enough: nearest is {person}, {short} min short",
            hours=hours,
            who=who,
            person=person,
            short=short,
        )
        return Clause("off_duty", words, (("person", person), ("short", short)))

    def _apart(self) -> Clause:
        """The other patrols of the hotspot leave no start that keeps the least gap."""
        gap = self.problem.whole(self.hotspot.least_gap)
        placed = self.plan.placed[self.case.item]
        others = ", ".join(
            self.problem.time(start) for start in sorted(self.plan.span(one)[0] for one in placed)
        )
        words = tr(
            "every start left is within {gap} min of another patrol ({others})", gap=gap, others=others
        )
        return Clause("least_gap", words, (("gap", gap),))

    def _nearest(self, away: Away, asked: Flags) -> Near | None:
        """Where one of the people ``asked`` for comes nearest to a patrol."""
        gaps = self.case.opening(away).gaps
        tries = (
            nearest(gaps, option.legs[0], option.earliest, option.latest, option.legs[0].allowed & asked)
            for option in self._shortest(away | {TOGETHER})
        )
        return min((one for one in tries if one is not None), key=lambda one: one.short, default=None)

    def _shortest(self, away: Away) -> list[Option]:
        return self.case.options(away, self.case.lengths[0], alone=True)

    def _no_gap(self) -> Clause:
        before = self.away - {OTHERS}
        best = self._nearest(before, self.case.asked(before))
        if best is None or best.short <= 0:
            return Clause("no_gap", tr("no gap is long enough for it"))
        person, short = self.problem.people[best.person].name, self.problem.whole(best.short)
        words = tr(
            "no gap: nearest is {person} at {time}, {short} min short",
            person=person,
            time=self.problem.time(best.first),
            short=short,
        )
        return Clause("no_gap", words, (("person", person), ("short", short)))

    # -- two people ---------------------------------------------------------------------------------------

    def _alone(self) -> Clause:
        """One could come, but no second one at the same time. Somebody may be free for the shortest patrol
        only."""
        free = sorted(self.case.there(self.away))
        names, pair = [self.problem.people[p].name for p in free[:3]], self._pairs()
        if len(free) == 1:
            words = tr("{pair}only {names} is free, and would be alone", pair=pair, names=names[0])
        elif self.case.at_once(self.away):
            words = tr("{pair}{names} are free, but no two of them who may go together",
                       pair=pair, names=", ".join(names))  # fmt: skip
        else:
            words = tr(
                "{pair}{names} are free at times, but no two of them together",
                pair=pair,
                names=", ".join(names),
            )
        return Clause("partner", words, (("free", len(free)),))

    def _pairs(self) -> str:
        """Since when patrols of a hotspot take two people, by the rule that says so."""
        if self.case.crew == 1:
            ends = [span.end for span in self.hotspot.active]
            for rule in self.problem.active_rules:
                if isinstance(rule, PairsAfterDark) and not self.hotspot.lone_after_dark_ok:
                    dark = rule.dark_from(self.problem)
                    if max(ends, default=0) > dark:
                        return tr("from {time} patrols go in pairs: ", time=self.problem.time(dark))
                if isinstance(rule, PairsLateAtRisk) and self.hotspot.high_risk:
                    late = self.problem.wall(rule.from_clock)
                    if max(ends, default=0) > late:
                        return tr("from {time} it takes a pair: ", time=self.problem.time(late))
        return tr("it takes two people: ")

    def _worth(self) -> Clause:
        """It would fit, but costs more than it counts."""
        found = self.case.best(self.away)
        assert found is not None
        best, counts, minutes = found
        name, at = self.problem.people[best.person].name, self.problem.time(best.start)
        facts = ("costs", best.money), ("counts", counts)
        if best.money < counts:
            words = tr(
                "{name} could go at {time} for {minutes} min, which costs {costs} min and counts {counts}: "
                "it was not found",
                name=name,
                time=at,
                minutes=self.problem.whole(minutes),
                costs=best.money,
                counts=counts,
            )
            return Clause("not_found", words, facts)
        words = tr(
            "{name} could go at {time}, but travel and a time other than drawn cost {costs} min; the patrol "
            "counts {counts}",
            name=name,
            time=at,
            costs=best.money,
            counts=counts,
        )
        return Clause("not_worth_it", words, facts)
