"""What may follow what: forbidden successions, forward rotation, Earlies after Lates."""

from __future__ import annotations

import pytest

from solver.rota.rules.forbidden_succession import ForbiddenSuccession
from solver.rota.rules.forward_rotation import ForwardRotation
from solver.rota.rules.no_early_after_lates import NoEarlyAfterLates
from tests.make import a_problem, said

SHIFTS = ("E 06:00-14:00", "M 12:00-20:00", "L 14:00-22:00")


def test_no_early_on_the_day_after_a_late() -> None:
    problem = a_problem(shifts=SHIFTS, rules=[ForbiddenSuccession()], history={"Anna": "L"})
    assert said(problem, "E L M L - E") == ["Anna, Mon 7: E on the day after L"]


def test_successions_by_code() -> None:
    rule = ForbiddenSuccession(shifts=frozenset({"L"}), then=frozenset({"E", "M"}))
    problem = a_problem(shifts=SHIFTS, rules=[rule])
    assert said(problem, "L M L E") == [
        "Anna, Tue 8: M on the day after L",
        "Anna, Thu 10: E on the day after L",
    ]


def test_tours_rotate_forward() -> None:
    """Middle after Early is fine; Middle after Late starts 2 h earlier, which is allowed; Early 6 h."""
    problem = a_problem(shifts=SHIFTS, rules=[ForwardRotation(earlier_minutes=120)])
    assert said(problem, "E M L M E") == ["Anna, Fri 11: starts 6 h earlier than the day before"]


def test_a_rest_day_between_breaks_the_chain() -> None:
    problem = a_problem(shifts=SHIFTS, rules=[ForwardRotation()])
    assert said(problem, "L - E") == []


@pytest.mark.parametrize(
    ("line", "broken"),
    [
        ("L L L E", True),
        ("L L E", False),  # two Lates are no run of three
        ("L L L - E", True),  # one rest day between is not enough
        ("L L L - - E", False),
        ("L L L M E", True),  # a Middle is no rest
        ("L L L - L E", False),  # the run was broken: the last Late stands alone
    ],
)
def test_an_early_within_two_days_of_three_lates(line: str, broken: bool) -> None:
    problem = a_problem(shifts=SHIFTS, rules=[NoEarlyAfterLates(lates=3, within_days=2)])
    assert bool(said(problem, line)) is broken


def test_lates_of_last_week_count() -> None:
    problem = a_problem(shifts=SHIFTS, rules=[NoEarlyAfterLates()], history={"Anna": "L L L"})
    assert said(problem, "E") == ["Anna, Mon 7: E after 3 Lates in a row"]
