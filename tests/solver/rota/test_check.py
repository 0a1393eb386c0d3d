"""The whole check, the live check, and what happens to a rota whose shape is broken."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from solver.rota.check import LiveCheck, RotaRefused, broken_musts, check, costs
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules import CATALOGUE
from solver.rota.rules.fair_lates import FairLates
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.requests import Requests
from solver.rota.solution import Rota, empty_rota
from solver.rule import MUST, prefer
from tests.make import a_need, a_problem, a_rota
from tests.solver.rota.any_problem import any_problem, any_rota, any_rule


def a_week() -> RotaProblem:
    """Anna wants Wednesday off; one person is needed 06:00-22:00 on Monday."""
    return a_problem(
        "Anna",
        "Ben",
        rules=[MinimumRest(), LeastCover(strength=prefer(60)), Requests(strength=prefer(45))],
        cover=[a_need(0, "06:00-22:00", 1)],
        requests=[("Anna", 2, "-")],
    )


def test_costs_add_up_by_rule() -> None:
    problem = a_week()
    breaches = check(problem, a_rota(problem, "E - E"))
    # Monday 14:00-22:00 nobody is on duty: 8 h of missing cover at 60 minutes; the request costs 45.
    assert costs(problem, breaches) == ((("least_cover", 480), ("requests", 45)), 525)
    assert broken_musts(breaches) == 0


def test_a_broken_must_costs_nothing_and_is_counted() -> None:
    problem = a_week()
    breaches = check(problem, a_rota(problem, "L E"))
    # Anna ends Monday at 22:00 and starts Tuesday at 06:00: 8 h of rest where 11 h are needed.
    (broken,) = [breach for breach in breaches if breach.must]
    assert (broken.rule, broken.amount, broken.cost) == ("minimum_rest", 3, 0)
    assert broken_musts(breaches) == 1


def test_a_rule_switched_off_says_nothing() -> None:
    problem = a_problem(rules=[MinimumRest(on=False)])
    assert check(problem, a_rota(problem, "L E")) == ()


@pytest.mark.parametrize(
    ("states", "sentence"),
    [
        ((), "The rota has 0 rows for 2 people. Build it again."),
        (((REST,) * 7, (REST,) * 6), "The rota of Ben has 6 days, not 7. Build it again."),
        (
            ((REST,) * 7, (REST, 2, *(REST,) * 5)),
            "The rota of Ben has a shift type that does not exist (2) on Tue 8. Build it again.",
        ),
    ],
)
def test_a_broken_shape_is_refused_with_a_sentence(
    states: tuple[tuple[int, ...], ...], sentence: str
) -> None:
    with pytest.raises(RotaRefused) as refused:
        check(a_week(), Rota(states))
    assert str(refused.value) == sentence


def test_the_live_check_refuses_a_cell_that_is_not_there() -> None:
    live = LiveCheck(a_week(), empty_rota(a_week()))
    for person, day, state in ((2, 0, 0), (-1, 0, 0), (0, 7, 0), (0, 0, 2)):
        with pytest.raises(RotaRefused):
            live.set(person, day, state)
    assert live.rota == empty_rota(a_week())


def test_an_edit_says_what_it_breaks_and_mends() -> None:
    problem = a_week()
    live = LiveCheck(problem, a_rota(problem, "E - E", "L"))
    effect = live.set(0, 2, REST)
    assert [breach.rule for breach in effect.mended] == ["requests"]
    assert effect.new == ()
    assert effect.cost == -45
    assert live.cost == 0


def test_would_be_changes_nothing() -> None:
    problem = a_week()
    live = LiveCheck(problem, a_rota(problem, "L"))
    before = live.breaches
    effect = live.would_be(0, 1, 0)
    assert not effect.allowed, "Late to Early leaves 8 h of rest"
    assert live.breaches == before


def test_a_fair_share_that_shifts_a_little_is_no_new_breach() -> None:
    """Anna has 4 Lates, Ben none: fair is 2. A Late for Ben makes it 2.5, Anna is still 1 or 2 over."""
    problem = a_problem("Anna", "Ben", rules=[FairLates(strength=prefer(20))])
    live = LiveCheck(problem, a_rota(problem, "L L L L L L", "- L"))
    # 7 Lates, 3.5 each: Anna is 2 over. With 8 it is 4 each: still 2 over, in other words.
    assert live.set(1, 3, 1).new == ()


def test_bulk_edits_equal_single_ones() -> None:
    problem = a_week()
    one, other = LiveCheck(problem, empty_rota(problem)), LiveCheck(problem, empty_rota(problem))
    cells = [(0, 0, 1), (0, 1, 0), (1, 0, 0), (0, 2, 1)]
    for cell in cells:
        one.set(*cell)
    other.set_many(cells)
    assert one.breaches == other.breaches


@given(seed=st.integers(0, 2**32))
def test_after_any_edits_the_live_check_equals_a_check_from_scratch(seed: int) -> None:
    chance = Random(seed)
    kinds = chance.sample(CATALOGUE, 6)
    problem = any_problem(chance, kinds[0])
    rules = tuple(any_rule(chance, kind, problem) for kind in kinds)
    problem = replace(problem, rules=rules)
    live = LiveCheck(problem, any_rota(chance, problem))
    for _ in range(8):
        cells = [
            (
                chance.randrange(len(problem.people)),
                chance.randrange(problem.days),
                chance.randrange(REST, len(problem.shift_types)),
            )
            for _ in range(chance.choice((1, 2, 3, 40)))  # of so many, every part is checked anew
        ]
        before = live.cost
        foreseen = live.would_be_many(cells)
        effect = live.set_many(cells)
        assert effect == foreseen
        breaches = check(problem, live.rota)
        assert live.breaches == breaches
        assert (live.cost_by_rule, live.cost) == costs(problem, breaches)
        assert effect.cost == live.cost - before
        assert live.broken_musts == broken_musts(breaches)


def test_a_must_met_again_is_allowed() -> None:
    problem = a_problem(rules=[MinimumRest(strength=MUST)])
    live = LiveCheck(problem, a_rota(problem, "L E"))
    effect = live.set(0, 1, REST)
    assert effect.allowed
    assert [breach.text for breach in effect.mended] == ["8 h rest, needs 11 h"]
