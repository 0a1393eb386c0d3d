"""What is shared unevenly in a rota, as figures of the whole team: the same yardstick for two rotas."""

from __future__ import annotations

from planner.live_rota import LiveRota
from solver.rota.problem import RotaProblem
from solver.rota.rules.fair_share import FairShare
from solver.rota.rules.worked_minutes import weeks_of


def minutes_above_contract(live: LiveRota) -> int:
    """Everyone added up, over the weeks that end in the period; a week below contract makes up for none."""
    problem, rota = live.problem, live.check.rota
    return sum(
        max(0, week.minutes - one.contract_minutes)
        for person, one in enumerate(problem.people)
        if one.contract_minutes
        for week in weeks_of(problem, rota, person)
        if week.last >= 0
    )


def yardstick(problem: RotaProblem, share: type[FairShare]) -> FairShare:
    """The rule of that kind in use; where none is, the one that comes with the program."""
    return next((rule for rule in problem.active_rules if isinstance(rule, share)), share())


def furthest_over(live: LiveRota, share: FairShare) -> int:
    """Tenths by which the one furthest above the fair share is above it."""
    return round(10 * share.furthest_over(live.problem, live.check.rota))


def requests_not_met(live: LiveRota) -> int:
    """How many, each counted once whatever it weighs."""
    states = live.check.rota.states
    return sum(states[one.person][one.day] not in one.wanted for one in live.problem.requests)
