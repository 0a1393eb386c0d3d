"""How long a sergeant's questions take at 60 people and 28 days with the standard rules, repair at 50.

    python -m tests.benchmarks.answers quick|solved|clash|worth [--people 60] [--days 28] [--seeds 0 1 2]

Builds a rota first, once. A seed chooses whom and which day is asked about. Seconds on the wall, one question
after the other: the median and the longest of the seeds. ``quick`` is answered in the window's process,
``solved``, ``clash`` and ``worth`` in the engine's.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from random import Random
from statistics import median

from planner.answer_job import AnswerJob
from solver.result import Limit
from solver.rota.answers.bound_worth import bound_worth
from solver.rota.answers.cheapest import cheapest
from solver.rota.answers.clash import clash
from solver.rota.answers.cover import CoverQuestion, who_could_cover
from solver.rota.answers.forms import (
    BoundWorthQuestion,
    CheapestQuestion,
    ClashAnswer,
    ClashQuestion,
)
from solver.rota.answers.repair import RepairAnswer, RepairQuestion, fewest_changes
from solver.rota.answers.repair_model import fewest_by_model
from solver.rota.answers.resilience import losses
from solver.rota.answers.swap import SwapQuestion, who_could_swap
from solver.rota.check import LiveCheck
from solver.rota.preflight import preflight
from solver.rota.problem import REST, Absence, Lock, RotaProblem
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.shifts_in_period import ShiftsInPeriod
from solver.rota.search import solve
from solver.rota.solution import Rota
from tests.benchmarks.live_check import a_team

TOUR_MINUTES = 444
SECONDS = 10.0  # what the window gives a clash
Work = Callable[[], str]  # what was answered, in a few words
Asked = tuple[str, float, Work]  # the question, its goal in seconds, and how it is answered


def main() -> None:
    """Print one part of the table."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    arguments.add_argument("part", choices=sorted(PARTS))
    for name, default in (("people", 60), ("days", 28), ("build", 20)):
        arguments.add_argument(f"--{name}", type=int, default=default)
    arguments.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    given = arguments.parse_args()
    problem = _with_a_lawful_past(a_team(given.people, given.days))
    built = solve(problem, Limit(seconds=given.build))
    print(f"{given.people} people, {given.days} days; built: {built.status}, cost {built.cost}", flush=True)
    taken: dict[tuple[str, float], list[float]] = {}
    for seed in given.seeds:
        for name, goal, work in PARTS[given.part](problem, built.solution, Random(seed)):
            began = time.monotonic()
            said = work()
            taken.setdefault((name, goal), []).append(time.monotonic() - began)
            print(f"  seed {seed}, {name}: {taken[name, goal][-1]:.2f} s; {said}", flush=True)
    print("| Question | Goal | Median | Longest |\n|---|---|---|---|")
    for (name, goal), seconds in taken.items():
        print(f"| {name} | {goal:g} s | {median(seconds):.2f} s | {max(seconds):.2f} s |")


def _with_a_lawful_past(problem: RotaProblem) -> RotaProblem:
    """Five Earlies and two rest days in every week before, so that every must of the period can be met."""
    weeks = problem.history_days // 7
    past = (0, 0, 0, 0, 0, REST, REST) * weeks
    return replace(problem, people=tuple(replace(one, history=past) for one in problem.people))


def _quick(problem: RotaProblem, rota: Rota, chance: Random) -> Iterator[Asked]:
    person, day = _a_tour(rota, chance)
    smaller, rows = _first_fifty(problem), Rota(rota.states[:50])
    who, when = _a_tour(rows, chance)
    one_day, days = [when], list(range(when, when + 3))
    yield "who could cover", 1, lambda: _counted(who_could_cover(CoverQuestion(problem, rota, person, day)))
    yield "who could swap", 1, lambda: _counted(who_could_swap(SwapQuestion(problem, rota, person, day)))
    yield "why not, by the rules", 3, lambda: str(LiveCheck(problem, rota).would_be(person, day, REST).cost)
    yield "repair, one day away", 2, lambda: _told(fewest_changes(_away(smaller, rows, who, one_day)))
    yield "repair, three days away", 2, lambda: _told(fewest_changes(_away(smaller, rows, who, days)))
    yield "resilience", 1, lambda: str(losses(problem, rota)[0].least)
    yield "pre-flight", 1, lambda: f"{len(preflight(problem))} findings"


def _solved(problem: RotaProblem, rota: Rota, chance: Random) -> Iterator[Asked]:
    person, day = _a_tour(rota, chance)
    held, every = rota.states[person][day], problem.every_shift | {REST}
    wanted = chance.choice(sorted(problem.people[person].may_work - {held} or {REST}))

    def asked(states: frozenset[int]) -> str:
        answer = cheapest(CheapestQuestion(problem, rota, person, day, states))
        return f"{answer.found}, cost {answer.cost}, bound {answer.bound}"

    smaller, rows = _first_fifty(problem), Rota(rota.states[:50])
    who, when = _a_tour(rows, chance)
    days = list(range(when, when + 3))
    yield "why not, forced", 3, lambda: asked(frozenset({wanted}))
    yield "why this", 3, lambda: asked(frozenset(every - {held}))
    yield "repair solved, 50 people", 2, lambda: _told(fewest_by_model(_away(smaller, rows, who, days)))
    yield "repair tried and solved beside it", 2, lambda: _both(_away(smaller, rows, who, days))


def _clash(problem: RotaProblem, rota: Rota, chance: Random) -> Iterator[Asked]:
    """One of each kind, planted in a team that can meet every must."""
    day, person = chance.randrange(7, problem.days - 7), chance.randrange(len(problem.people))
    musts = replace(problem, rules=tuple(rule for rule in problem.rules if rule.strength.must))
    least = replace(musts, rules=(*musts.rules, LeastCover()))
    cover = tuple(
        replace(need, least=need.least * 3, target=max(need.target, need.least * 3))
        if need.day == day
        else need
        for need in least.cover
    )
    many = replace(least, cover=cover)
    few = replace(least, rules=(*least.rules, ShiftsInPeriod(most=problem.days // 4)))
    shift = next(iter(problem.people[person].may_work))
    run = tuple(Lock(person, on, shift) for on in range(day, day + 7))
    locked = replace(musts, locks=(*musts.locks, *run))
    one = problem.people[person]
    hours = replace(one, contract_minutes=60 * 60)
    much = replace(musts, people=(*musts.people[:person], hours, *musts.people[person + 1 :]))
    for name, planted in (
        ("clash: cover of one day times three", many),
        ("clash: seven locks in a row", locked),
        ("clash: a contract of 60 h", much),
        ("clash: too few tours for the cover of all", few),
    ):
        yield name, 10, lambda planted=planted: _clashed(clash(ClashQuestion(planted, rota, SECONDS)))  # type: ignore[misc]


def _worth(problem: RotaProblem, rota: Rota, chance: Random) -> Iterator[Asked]:
    def asked() -> str:
        answer = bound_worth(BoundWorthQuestion(problem, rota, seconds=60.0))
        return f"bound {answer.bound}, whole: {answer.whole}, {len(answer.hands)} prices"

    yield "what one more person is worth to any rota", 60, asked


def _first_fifty(problem: RotaProblem) -> RotaProblem:
    return replace(
        problem,
        people=problem.people[:50],
        requests=tuple(one for one in problem.requests if one.person < 50),
        published=problem.published[:50],
    )


def _a_tour(rota: Rota, chance: Random) -> tuple[int, int]:
    """Somebody's tour in the middle of the period."""
    days = len(rota.states[0])
    places = [
        (p, d) for p, row in enumerate(rota.states) for d in range(days // 3, days * 2 // 3) if row[d] != REST
    ]
    return chance.choice(places)


def _away(problem: RotaProblem, rota: Rota, person: int, days: list[int]) -> RepairQuestion:
    one = problem.people[person]
    away = tuple(Absence(day, "sick", credited_minutes=TOUR_MINUTES) for day in days)
    people = list(problem.people)
    people[person] = replace(one, absences=(*one.absences, *away))
    return RepairQuestion(replace(problem, people=tuple(people)), rota, problem)


def _both(question: RepairQuestion) -> str:
    """As the window asks: the engine starts at once and is waited for where trying is not enough."""
    with closing(AnswerJob.ask("repair", question, RepairAnswer, question.seconds)) as job:
        tried = fewest_changes(question)
        if tried.whole:
            return _told(tried)
        state = job.wait()
        return _told(state.answer) if state.answer is not None else state.message


def _counted(answer: object) -> str:
    return f"{len(getattr(answer, 'moves'))} moves of {getattr(answer, 'tried')} tried"  # noqa: B009


def _told(answer: RepairAnswer) -> str:
    changes = len(answer.repairs[0].cells) if answer.repairs else "no repair"
    return f"{changes} changes, {answer.impossible} impossible, whole: {answer.whole}"


def _clashed(answer: ClashAnswer) -> str:
    kinds = ", ".join(f"{way.rule} {way.kind}" for way in answer.ways)
    return f"{len(answer.demands)} demands, smallest: {answer.smallest}; ways: {kinds or 'none'}"


PARTS = {"quick": _quick, "solved": _solved, "clash": _clash, "worth": _worth}

if __name__ == "__main__":
    main()
