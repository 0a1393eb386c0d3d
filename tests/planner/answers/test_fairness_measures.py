"""Fairness of two rotas side by side, each figure counted by hand."""

from __future__ import annotations

from planner.answers.comparison import compare
from planner.live_rota import LiveRota
from solver.rota.rules.fair_lates import FairLates
from tests.make import a_person, a_problem, a_rota


def test_hours_lates_weekends_and_requests_are_counted_for_both() -> None:
    """Anna and Ben have 16 h and every tour is 8 h long.

    First: Anna works three tours, two of them Lates and one at the weekend, Ben one Early. She is 8 h above
    contract, one Late and half a weekend above the share; the rest day she asked for on Monday is refused.
    Then one Late goes from her to Ben on that Monday: nobody is above 16 h, and a Late each is fair.
    """
    team = a_person("Anna", hours=16), a_person("Ben", hours=16)
    problem = a_problem(*team, rules=[FairLates()], requests=[("Anna", 0, "-")])
    rotas = [
        a_rota(problem, "L L - - - E -", "- - - - E - -"),
        a_rota(problem, "- L - - - E -", "L - - - E - -"),
    ]
    rows = compare(*(LiveRota(1, problem, rota) for rota in rotas)).rows
    assert [(row.title, row.before, row.after, row.unit) for row in rows if row.heading == "Fairness"] == [
        ("Hours above contract, everyone added up", 8 * 60, 0, "min"),
        ("Furthest over fair share of Lates", 10, 0, "tenths"),
        ("Furthest over fair share of weekends", 5, 5, "tenths"),
        ("Requests not met", 1, 0, "count"),
    ]
