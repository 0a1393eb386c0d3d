"""Problems and results cross as text and come back the same; damaged or unknown text gets a sentence."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from solver.result import Certificate, Result, Status
from solver.rota.check import check, costs
from solver.rota.problem import RotaProblem
from solver.rota.rules import BY_KEY, CATALOGUE
from solver.rota.rules.longest_run_of_kind import LongestRunOfKind
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.solution import Rota
from solver.wire import WireRefused, from_text, problem_hash, to_plain, to_text
from tests.make import a_problem, a_rota
from tests.solver.rota.any_problem import any_problem, any_rota


@given(seed=st.integers(0, 2**32))
def test_any_problem_comes_back_the_same(seed: int) -> None:
    chance = Random(seed)
    problem = any_problem(chance, chance.choice(CATALOGUE))
    text = to_text(problem)
    back = from_text(RotaProblem, text, BY_KEY)
    assert back == problem
    assert to_text(back) == text
    assert problem_hash(back) == problem_hash(problem)
    rota = any_rota(chance, problem)
    assert from_text(Rota, to_text(rota)) == rota


def test_a_result_comes_back_with_its_breaches_and_certificate() -> None:
    problem = a_problem(rules=[MinimumRest()])
    rota = a_rota(problem, "L E")
    breaches = check(problem, rota)
    by_rule, cost = costs(problem, breaches)
    certificate = Certificate(
        Status.NEAREST, cost, None, None, 3, 2, 0.25, problem_hash(problem), (("ortools", "9.12"),), True
    )
    result = Result(rota, cost, Status.NEAREST, by_rule, breaches, certificate)
    back = from_text(Result[Rota], to_text(result))
    assert back == result
    assert back.broken_musts == 1


def test_the_hash_knows_every_fact_but_not_the_title() -> None:
    problem = a_problem("Anna", "Ben", rules=[MinimumRest()])
    assert problem_hash(replace(problem, title="Week 50")) == problem_hash(problem)
    for other in (
        replace(problem, days=8),
        replace(problem, notice_days=27),
        replace(problem, rules=(MinimumRest(rest_minutes=600),)),
        replace(problem, people=problem.people[::-1]),
    ):
        assert problem_hash(other) != problem_hash(problem)


def test_the_same_set_in_another_order_is_the_same_text() -> None:
    one = LongestRunOfKind(shifts=frozenset(["late", "night", "E", "N"]))
    other = LongestRunOfKind(shifts=frozenset(["N", "E", "night", "late"]))
    assert to_text(one) == to_text(other)


def _damaged(change: object) -> str:
    plain = to_plain(a_problem(rules=[MinimumRest()]))
    assert callable(change)
    change(plain)
    return json.dumps(plain)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            lambda plain: plain["rules"][0].update(key="full_moon"),
            "RotaProblem, rules, item 1: this version does not know the rule “full_moon”. "
            "Update the planner.",
        ),
        (
            lambda plain: plain["rules"][0].update(rest_minutes=99_999),
            "Rest between tours of duty: rest is 1666 h 39; it can be 0 min to 72 h.",
        ),
        (
            lambda plain: plain["rules"][0].update(rest_minutes="long"),
            'rule “Rest between tours of duty”, rest_minutes: "long" is not a whole number.',
        ),
        (
            lambda plain: plain["rules"][0].update(mood=1),
            "rule “Rest between tours of duty”: this version does not know “mood”. Update the planner.",
        ),
        (lambda plain: plain.pop("days"), "RotaProblem: “days” is missing."),
        (
            lambda plain: plain.update(start="7 December"),
            'RotaProblem, start: "7 December" is not a date.',
        ),
        (lambda plain: plain.update(people={}), "RotaProblem, people: {} is not a list."),
        (lambda plain: plain.update(days=True), "RotaProblem, days: true is not a whole number."),
        (
            lambda plain: plain["people"][0].update(absences=[7]),
            "RotaProblem, people, item 1, absences, item 1: 7 is not in the form of Absence.",
        ),
    ],
)
def test_text_that_is_wrong_gets_a_sentence_with_the_place(change: object, sentence: str) -> None:
    with pytest.raises(WireRefused) as refused:
        from_text(RotaProblem, _damaged(change), BY_KEY)
    assert str(refused.value) == sentence


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '{"start":'])
def test_text_that_is_cut_off_gets_a_sentence(text: str) -> None:
    with pytest.raises(WireRefused, match="damaged or cut off"):
        from_text(RotaProblem, text, BY_KEY)


@dataclass(frozen=True)
class Plan:
    """Shapes the deployment's classes use: what is needed there works here."""

    day: date
    weights: dict[str, float] = field(default_factory=dict)
    spot: tuple[float, float] = (0.0, 0.0)
    status: Status | None = None
    note: str | int = ""


def test_other_frozen_classes_need_nothing_of_their_own() -> None:
    plan = Plan(date(2026, 12, 11), {"b": 2.5, "a": 1.0}, (54.69, -1.21), Status.PROVEN, 7)
    assert from_text(Plan, to_text(plan)) == plan
    assert from_text(Plan, '{"day":"2026-12-11"}') == Plan(date(2026, 12, 11))


def test_what_cannot_be_written_is_refused_at_once() -> None:
    with pytest.raises(TypeError, match="Random cannot be written"):
        to_text(Random())
