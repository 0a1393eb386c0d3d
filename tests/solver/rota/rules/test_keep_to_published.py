"""A change of what people were told costs more the shorter its notice."""

from __future__ import annotations

import pytest

from solver.rota.check import check
from solver.rota.rules.keep_to_published import KeepToPublished
from solver.rule import prefer
from tests.make import a_person, a_problem, a_rota, an_absence, said

RULE = KeepToPublished(strength=prefer(1))
PUBLISHED = {"Anna": "E E E E E - -"}


@pytest.mark.parametrize(
    ("notice_days", "cost"), [(28, 1), (27, 10), (8, 10), (7, 50), (3, 50), (2, 100), (-1, 100)]
)
def test_the_price_rises_inside_28_8_and_3_days(notice_days: int, cost: int) -> None:
    """The change is on day 0, so its notice is the problem's."""
    problem = a_problem(rules=[RULE], published=PUBLISHED, notice_days=notice_days)
    (breach,) = check(problem, a_rota(problem, "L E E E E"))
    assert breach.cost == cost


def test_a_change_is_said_with_its_notice() -> None:
    problem = a_problem(rules=[RULE], published=PUBLISHED, notice_days=0)
    assert said(problem, "E E E E E E") == [
        "Anna, Sat 12: published as a rest day, changed with 5 days of notice"
    ]


def test_changes_are_counted_as_changes() -> None:
    problem = a_problem(rules=[RULE], published=PUBLISHED, notice_days=0)
    assert RULE.result(check(problem, a_rota(problem, "L L E E E"))) == "2 changes"


def test_sickness_is_no_change() -> None:
    anna = a_person("Anna", away=[an_absence(0, "sick")])
    problem = a_problem(anna, rules=[RULE], published=PUBLISHED)
    assert said(problem, "- E E E E") == []


def test_days_that_were_never_published_are_free() -> None:
    problem = a_problem(rules=[RULE], published={"Anna": "E ? ? ? ? ? ?"})
    assert said(problem, "E E L") == []


def test_nothing_published_nothing_to_keep() -> None:
    assert said(a_problem(rules=[RULE]), "E E E") == []
