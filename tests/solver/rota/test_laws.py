"""Laws that hold for any problem, tried with every rule of the catalogue on teams too small to stay unproven.

In ``test_search`` the same laws stand on teams that people can read; here the rules are drawn.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from solver.result import Limit, Result, Status
from solver.rota.check import check
from solver.rota.problem import RotaProblem
from solver.rota.rules import CATALOGUE
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.search import solve
from solver.rota.solution import Rota
from solver.rule import EVERYONE, MUST
from solver.wire import problem_hash
from tests.solver.rota.any_problem import any_rule, any_small_problem

LIMIT = Limit(
    seconds=20
)  # most are proven in a moment; where only a nearest rota exists, it may stay unproven
EVERY_RULE = pytest.mark.parametrize("kind", CATALOGUE, ids=lambda kind: kind.key)


def _proven(problem: RotaProblem) -> Result[Rota]:
    result = solve(problem, LIMIT)
    assert result.status is not Status.BEST_FOUND, "nothing can be said of a rota that is not proven"
    return result


@EVERY_RULE
def test_one_more_must_never_improves(kind: type[RotaRule]) -> None:
    """Every rota that meets all musts of the stricter problem meets those of the other, at the same price."""
    chance = Random(f"one more must {kind.key}")
    problem = any_small_problem(chance.randrange(40), 2, 4)
    extra = replace(any_rule(chance, kind, problem, MUST), id="extra", scope=EVERYONE)
    before, after = _proven(problem), _proven(replace(problem, rules=(*problem.rules, extra)))
    if after.status is Status.PROVEN:
        assert before.status is Status.PROVEN
        assert before.cost <= after.cost


@EVERY_RULE
def test_new_names_and_another_order_change_nothing(kind: type[RotaRule]) -> None:
    """Rules that name people or shift types name them by id or code, which stay with whom they mean."""
    chance = Random(f"renaming {kind.key}")
    problem = any_small_problem(chance.randrange(40), 2, 4)
    problem = replace(problem, rules=(*problem.rules, replace(any_rule(chance, kind, problem), id="extra")))
    before, after = _proven(problem), _proven(_renamed(problem))
    assert (after.status, after.cost) == (before.status, before.cost)
    if before.status is Status.PROVEN:
        back = Rota(after.solution.states[::-1])
        assert sum(breach.cost for breach in check(problem, back)) == before.cost


def _renamed(problem: RotaProblem) -> RotaProblem:
    last = len(problem.people) - 1
    return replace(
        problem,
        people=tuple(replace(one, name=f"Zoë {one.name} O'Neil") for one in problem.people[::-1]),
        requests=tuple(replace(one, person=last - one.person) for one in problem.requests),
        locks=tuple(replace(one, person=last - one.person) for one in problem.locks),
        published=problem.published[::-1],
    )


@pytest.mark.parametrize("seed", range(12))
def test_one_more_person_never_worsens(seed: int) -> None:
    """A twin of somebody, of whom no rule asks anything but what the law allows: at rest all the time the
    newcomer adds no breach, so nothing that could be had before is lost."""
    problem = any_small_problem(seed, 2, 3)
    named = tuple(rule for rule in problem.rules if _asks_nothing_of_who_rests(rule, problem))
    problem = replace(problem, rules=named)
    twin = replace(problem.people[0], id=99, name="Newcomer", absences=(), history=_idle(problem), pattern=())
    larger = replace(
        problem,
        people=(*problem.people, twin),
        published=(*problem.published, (-1,) * problem.days) if problem.published else (),
    )
    before, after = _proven(problem), _proven(larger)
    if before.status is Status.PROVEN:
        assert after.status is Status.PROVEN
        assert after.cost <= before.cost


def _idle(problem: RotaProblem) -> tuple[int, ...]:
    return (-1,) * problem.history_days


def _asks_nothing_of_who_rests(rule: RotaRule, problem: RotaProblem) -> bool:
    """Whether a person at rest for the whole period breaks nothing of this rule: told by its check on a team
    of one, and shares are left out because a newcomer changes what is fair."""
    if rule.key.startswith("fair_"):
        return False
    alone = replace(problem.people[0], absences=(), history=_idle(problem), pattern=())
    team = replace(
        problem,
        people=(alone,),
        cover=(),
        requests=(),
        locks=(),
        published=(),
        rules=(replace(rule, on=True),),
    )
    return not check(team, Rota(((-1,) * problem.days,)))


@pytest.mark.parametrize("seed", range(8))
def test_a_certificate_says_proven_only_of_what_is(seed: int) -> None:
    """With too little work to prove anything, and with enough: the word follows from the figures alone."""
    problem = any_small_problem(seed, 3, 4)
    for limit in (Limit(seconds=0.0), Limit(work=0.001), LIMIT):
        result = solve(problem, limit, seed=seed)
        told = result.certificate
        proven = not result.broken_musts and told.bound == result.cost
        assert (told.status is Status.PROVEN) == proven
        assert (told.status is Status.NEAREST) == bool(result.broken_musts)
        assert told.cost == result.cost == sum(breach.cost for breach in check(problem, result.solution))
        assert told.bound is None or told.bound <= told.cost
        known = told.bound is not None and not result.broken_musts
        assert told.gap == ((told.cost - (told.bound or 0)) / max(told.cost, 1) if known else None)
        assert (told.seed, told.repeatable) == (seed, limit.work is not None)
        assert told.problem_hash == problem_hash(problem)


def test_another_problem_has_another_hash_and_a_title_is_no_other_problem() -> None:
    problem = any_small_problem(1, 2, 3)
    longer = replace(problem.shift_types[0], paid_minutes=problem.shift_types[0].paid_minutes + 1)
    changed = replace(problem, shift_types=(longer, *problem.shift_types[1:]))
    assert problem_hash(changed) != problem_hash(problem)
    assert problem_hash(replace(problem, title="Week 50")) == problem_hash(problem)
