"""Requests for a rest day or a shift are met."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.language import tr
from solver.rota.problem import REST, Request, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rota.verbs import Speech
from solver.rule import Breach, Family, prefer


@dataclass(frozen=True)
class Requests(RotaRule):
    """A request that weighs more than others counts so many times the price."""

    key = "requests"
    title = tr("Requests")
    family = Family.PEOPLE
    text = tr("Meet requests for a rest day or shift")
    each = tr("request")
    tally = tr("not met")
    cause = tr("Requests not met")
    usual = prefer(45)
    help = tr("A request names one or several shifts, a rest day, or what is not wanted.")

    def check(self, problem: RotaProblem, rota: Rota, part: int) -> Iterator[Breach]:
        for request in problem.requests_of[part]:
            if rota.states[part][request.day] not in request.wanted:
                yield self.breach(_asked(problem, request), request.weight, person=part, day=request.day)

    def speak(self, problem: RotaProblem, say: Speech) -> None:
        mine = set(problem.people_in(self.scope))
        for one in problem.requests:
            if one.person in mine:
                unwanted = (problem.every_shift | {REST}) - one.wanted
                say.avoid(one.person, one.day, unwanted, one.weight)


def _asked(problem: RotaProblem, request: Request) -> str:
    unwanted = problem.every_shift - request.wanted
    if REST in request.wanted and len(request.wanted) > 1 and unwanted:
        return tr("asked not to work {codes}", codes=problem.codes(unwanted))
    return tr("asked for {codes}", codes=problem.codes(request.wanted))
