"""How long the check takes at 60 people and 28 days with the standard rules: the whole, and one edit.

    python -m tests.benchmarks.live_check [--people 60] [--days 28] [--edits 300]

Prints milliseconds of processor time: the whole check, then the median, 95th percentile and worst of edits
(with the fresh verdict and cost by rule) and of edits that are only tried.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random
from statistics import quantiles

from solver.rota.check import Cell, LiveCheck, check
from solver.rota.problem import REST, Absence, Held, RotaProblem
from solver.rota.rules.standard import standard_rules
from solver.rota.solution import Rota
from solver.rule import ScopeKind
from tests.make import a_need, a_person, a_problem, a_shift, only

ROLES = (("PCSO", "Police staff", 0.4), ("Police officer", "Police", 0.25), ("Warden", "Council", 0.35))
SHIFTS = ("E 07:00-15:00", "D 09:00-17:00", "M 12:00-20:00", "L 15:00-23:00")
BANDS = (("07:00-12:00", 3), ("12:00-15:00", 3), ("15:00-23:00", 4))
WEEKS_OF_HISTORY = 8


def a_team(people: int, days: int, seed: int = 1) -> RotaProblem:
    """A team of three roles with eight weeks of history, leave, requests and cover in three bands a role."""
    chance = Random(seed)
    names = [role for role, _, share in ROLES for _ in range(round(people * share))][:people]
    agency = {role: one for role, one, _ in ROLES}
    team = [
        a_person(
            f"Person {number}",
            role=role,
            agency=agency[role],
            hours=37,
            held=[Held("Driver")] if chance.random() < 0.4 else [],
            away=[Absence(chance.randrange(days), "leave", credited_minutes=444)] * (number % 3 == 0),
        )
        for number, role in enumerate(names)
    ]
    cover = [
        a_need(day, band, least, target=least + 1, name=role, who=only(role, kind=ScopeKind.ROLE))
        for role in agency
        for day in range(days)
        for band, least in BANDS
    ]
    codes = ("E", "D", "M", "L", "-", "-")
    history = {one.name: " ".join(chance.choices(codes, k=7 * WEEKS_OF_HISTORY)) for one in team}
    problem = a_problem(
        *team,
        shifts=[a_shift(one, paid=444) for one in SHIFTS],
        days=days,
        rules=[replace(rule, on=True) for rule in standard_rules()],
        cover=cover,
        requests=[(chance.choice(team).name, chance.randrange(days), "-") for _ in range(people)],
        history=history,
        pattern={one.name: " ".join(chance.choices(codes, k=days)) for one in team},
        published={one.name: " ".join(chance.choices(codes, k=days)) for one in team},
    )
    return problem


def a_rota_for(problem: RotaProblem, seed: int = 2) -> Rota:
    """Five tours in seven days for everybody, at random."""
    chance = Random(seed)
    states = [REST, REST, *range(len(problem.shift_types)), 0]
    return Rota(tuple(tuple(chance.choice(states) for _ in range(problem.days)) for _ in problem.people))


def milliseconds(work: Callable[[], object]) -> float:
    """Processor time, which a busy machine disturbs less than the clock on the wall."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def edits(problem: RotaProblem, rota: Rota, count: int) -> tuple[list[float], list[float]]:
    """Milliseconds of edits with a fresh verdict, and of edits only tried."""
    live, chance = LiveCheck(problem, rota), Random(3)
    made, tried = [], []
    for _ in range(count):
        cell = (
            chance.randrange(len(problem.people)),
            chance.randrange(problem.days),
            chance.randrange(REST, len(problem.shift_types)),
        )
        tried.append(milliseconds(partial(live.would_be, *cell)))
        made.append(milliseconds(partial(_edit, live, cell)))
    return made, tried


def _edit(live: LiveCheck, cell: Cell) -> tuple[object, ...]:
    return live.set(*cell), live.breaches, live.cost_by_rule


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    for name, default in (("people", 60), ("days", 28), ("edits", 300)):
        arguments.add_argument(f"--{name}", type=int, default=default)
    given = arguments.parse_args()
    problem = a_team(given.people, given.days)
    rota = a_rota_for(problem)
    first = milliseconds(lambda: check(problem, rota))
    again = min(milliseconds(lambda: check(problem, rota)) for _ in range(5))
    made, tried = edits(problem, rota, given.edits)
    print(f"{given.people} people, {given.days} days, {len(problem.active_rules)} rules")
    print(f"whole check: {first:.0f} ms the first time, {again:.0f} ms again")
    for name, times in (("edit", made), ("trial", tried)):
        cuts = quantiles(times, n=20)
        print(f"{name}: median {cuts[9]:.1f} ms, 95th {cuts[18]:.1f} ms, worst {max(times):.1f} ms")


if __name__ == "__main__":
    main()
