"""Made-up teams of any size: drawn the same every time, plannable, and told in the table."""

from __future__ import annotations

import pytest

from main import main
from solver.rota.preflight import preflight
from solver.wire import problem_hash
from tests.benchmarks.made_up_team import a_made_up_team


@pytest.mark.parametrize("people", [30, 60, 120])
def test_cover_grows_with_the_team(people: int) -> None:
    """Four tenths of the people of a role who are there on an average day, 0.61 of all, are wanted early:
    120 people are 48 PCSOs, of whom 29 are there, so 11; 30 people are 12 PCSOs, so 2."""
    team = a_made_up_team(people, 4)
    early = next(need for need in team.cover if need.name == "PCSO" and need.start == 7 * 60)
    assert len(team.people) == people
    assert early.least == {30: 2, 60: 5, 120: 11}[people]


@pytest.mark.parametrize("weeks", [4, 13])
def test_nothing_stands_in_the_way_of_a_rota(weeks: int) -> None:
    team = a_made_up_team(30, weeks)
    assert team.days == 7 * weeks
    assert preflight(team) == ()


def test_the_same_seed_draws_the_same_team_and_another_one_another() -> None:
    assert problem_hash(a_made_up_team(30, 4, 7)) == problem_hash(a_made_up_team(30, 4, 7))
    assert problem_hash(a_made_up_team(30, 4, 7)) != problem_hash(a_made_up_team(30, 4, 8))


def test_the_table_tells_a_first_rota_that_breaks_no_must(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(
            [
                "bench",
                "growth",
                "--people",
                "8",
                "--weeks",
                "1",
                "--seconds",
                "60",
                "--seeds",
                "1",
                "--types",
                "0",
            ]
        )
        == 0
    )
    (row,) = [line.split(" | ") for line in capsys.readouterr().out.splitlines() if line.startswith("| 8 |")]
    first, cost, bound = row[4], row[5], row[6]
    assert first.endswith(" s")
    assert float(bound.removesuffix(" h")) <= float(cost.removesuffix(" h"))
