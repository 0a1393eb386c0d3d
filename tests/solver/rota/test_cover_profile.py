"""The cover strip's figures: required and planned, piece by piece of the day."""

from __future__ import annotations

from dataclasses import astuple, replace
from datetime import date
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from solver.rota.check import check
from solver.rota.cover_profile import CoverPiece, cover_profile, names_of, without
from solver.rota.problem import RotaProblem
from solver.rota.rules.least_cover import LeastCover
from solver.rota.solution import Rota
from solver.rule import prefer
from tests.make import a_need, a_person, a_problem, a_rota, an_absence
from tests.solver.rota.any_problem import any_problem, any_rota


def figures(problem: RotaProblem, rota: Rota, day: int = 0) -> list[tuple[str, int, int]]:
    """("06–14", required, planned) of every piece."""
    return [
        (f"{one.start / 60:g}–{one.end / 60:g}", one.least, one.planned)
        for one in cover_profile(problem, rota, "PCSO", day)
    ]


def test_required_over_planned_hour_by_hour() -> None:
    """Needs 1 from 07:00 to 12:00 and 2 from 12:00 to 20:00; Anna has the Early, Ben the Late."""
    cover = [a_need(0, "07:00-12:00", 1), a_need(0, "12:00-20:00", 2)]
    problem = a_problem("Anna", "Ben", cover=cover)
    assert figures(problem, a_rota(problem, "E", "L")) == [
        ("6–7", 0, 1),  # Anna is there before anybody is needed
        ("7–12", 1, 1),
        ("12–20", 2, 1),  # handover at 14:00 changes nothing
        ("20–22", 0, 1),
    ]


def test_target_most_and_shortage() -> None:
    problem = a_problem(cover=[a_need(0, "06:00-14:00", 1, target=3, most=4)])
    (piece,) = cover_profile(problem, a_rota(problem), "PCSO", 0)
    assert astuple(piece) == (360, 840, 480, 1, 3, 4, 0)
    assert piece.short == 1


def test_absence_cuts_a_tour() -> None:
    anna = a_person("Anna", away=[an_absence(0, "court", "09:00-11:00")])
    problem = a_problem(anna, cover=[a_need(0, "06:00-14:00", 1)])
    assert figures(problem, a_rota(problem, "E")) == [("6–9", 1, 1), ("9–11", 1, 0), ("11–14", 1, 1)]


def test_a_need_on_a_shift_type_stands_over_its_hours() -> None:
    problem = a_problem("Anna", "Ben", cover=[a_need(0, on=[1], least=2)])
    assert figures(problem, a_rota(problem, "L", "E")) == [("14–22", 2, 1)]


def test_the_day_with_25_hours() -> None:
    """Sunday 25 October 2026: the piece from midnight to 06:00 lasts 7 hours."""
    problem = a_problem(start=date(2026, 10, 25), days=1, cover=[a_need(0, "00:00-06:00", 1)])
    (piece,) = cover_profile(problem, a_rota(problem), "PCSO", 0)
    assert (piece.start, piece.end, piece.minutes) == (0, 360, 420)


def test_names_in_their_order() -> None:
    cover = [a_need(0, "06:00-14:00", 1, name=name) for name in ("PCSO", "Officer", "PCSO")]
    assert names_of(a_problem(cover=cover)) == ("PCSO", "Officer")
    assert cover_profile(a_problem(cover=cover), a_rota(a_problem()), "Nobody", 0) == ()


def test_what_is_left_of_a_span() -> None:
    assert without((0, 100), [(20, 30), (90, 120), (200, 300)]) == [(0, 20), (30, 90)]
    assert without((0, 100), [(-10, 110)]) == []


@given(seed=st.integers(0, 2**32))
def test_a_strip_is_red_exactly_where_the_rule_says_so(seed: int) -> None:
    """With one need a day, the minutes short in the profile are the amount of the check."""
    chance = Random(seed)
    problem = any_problem(chance, LeastCover)
    rule = LeastCover(strength=prefer(60))
    one_need = problem.cover[:1]
    problem = replace(problem, cover=one_need, rules=(rule,))
    rota = any_rota(chance, problem)
    pieces = [piece for need in one_need for piece in cover_profile(problem, rota, need.name, need.day)]
    if not any(need.shifts for need in one_need):
        assert sum(piece.short * piece.minutes for piece in pieces) == sum(
            breach.amount for breach in check(problem, rota)
        )
    assert all(before.end <= after.start for before, after in pairwise(pieces))


def test_a_piece_that_is_over_is_not_short() -> None:
    assert CoverPiece(0, 60, 60, 1, 1, None, 3).short == 0
