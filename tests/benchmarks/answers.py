"""How long a sergeant's questions take at 60 people and 28 days with the standard rules.

    python -m tests.benchmarks.answers [--people 60] [--days 28] [--build 30] [--times 3]

Builds a rota first. Prints seconds of processor time of this process for what is answered in it, and seconds
on the wall for what CP-SAT is asked, the least of several times each.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import replace

from solver.result import Limit
from solver.rota.answers.clash import clash
from solver.rota.answers.cover import CoverQuestion, who_could_cover
from solver.rota.answers.forms import ClashQuestion
from solver.rota.answers.repair import RepairQuestion, fewest_changes
from solver.rota.answers.resilience import losses
from solver.rota.answers.swap import SwapQuestion, who_could_swap
from solver.rota.check import LiveCheck
from solver.rota.preflight import preflight
from solver.rota.problem import REST, Absence, RotaProblem
from solver.rota.rules.cover_rule import CoverRule
from solver.rota.search import solve
from solver.rota.solution import Rota
from solver.rule import MUST
from tests.benchmarks.live_check import a_team

DAY, TOUR_MINUTES = 10, 444


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    for name, default in (("people", 60), ("days", 28), ("build", 30), ("times", 3)):
        arguments.add_argument(f"--{name}", type=int, default=default)
    given = arguments.parse_args()
    problem = a_team(given.people, given.days)
    built = solve(problem, Limit(seconds=given.build))
    rota = built.solution
    person = next(p for p, row in enumerate(rota.states) if row[DAY] != REST)
    print(f"{given.people} people, {given.days} days; built: {built.status}, cost {built.cost}")
    live = LiveCheck(problem, rota)
    for name, work in (
        ("who could cover", lambda: who_could_cover(CoverQuestion(problem, rota, person, DAY))),
        ("who could swap, three people", lambda: who_could_swap(SwapQuestion(problem, rota, person, DAY))),
        ("why not, by the rules", lambda: live.would_be(person, DAY, REST)),
        ("repair, one day away", lambda: _repair(problem, rota, person, (DAY,))),
        ("repair, three days away", lambda: _repair(problem, rota, person, (DAY, DAY + 1, DAY + 2))),
        ("resilience", lambda: losses(problem, rota)),
        ("pre-flight", lambda: preflight(problem)),
    ):
        print(f"{name}: {_least(work, given.times, time.process_time):.2f} s of processor time")
    print(f"clash: {_least(lambda: _clash(problem, rota), 1, time.monotonic):.1f} s on the wall")


def _least(work: Callable[[], object], times: int, clock: Callable[[], float]) -> float:
    taken = []
    for _ in range(times):
        began = clock()
        work()
        taken.append(clock() - began)
    return min(taken)


def _repair(problem: RotaProblem, rota: Rota, person: int, days: tuple[int, ...]) -> object:
    one = problem.people[person]
    away = tuple(Absence(day, "sick", credited_minutes=TOUR_MINUTES) for day in days)
    people = list(problem.people)
    people[person] = replace(one, absences=(*one.absences, *away))
    return fewest_changes(RepairQuestion(replace(problem, people=tuple(people)), rota, problem))


def _clash(problem: RotaProblem, rota: Rota) -> object:
    """Cover becomes a must, and one day asks for three times as many."""
    rules = tuple(
        replace(rule, strength=MUST) if isinstance(rule, CoverRule) else rule for rule in problem.rules
    )
    cover = tuple(
        replace(need, least=need.least * 3, target=need.target * 3) if need.day == DAY else need
        for need in problem.cover
    )
    answer = clash(ClashQuestion(replace(problem, rules=rules, cover=cover), rota))
    print(f"clash of {len(answer.demands)} demands, smallest: {answer.smallest}, ways: {len(answer.ways)}")
    return answer


if __name__ == "__main__":
    main()
