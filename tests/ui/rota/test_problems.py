"""F8: the order in which problems are visited."""

from __future__ import annotations

from dataclasses import replace

from tests.ui import rota_rows as rows
from ui.rota.problems import ProblemWalk, in_order

VERDICT = rows.a_verdict(rows.a_grid())


def visited(walk: ProblemWalk, times: int, by: int = 1) -> list[str]:
    stops = [walk.step(VERDICT, by) for _ in range(times)]
    return [stop[0].text.split(",")[0] for stop in stops if stop is not None]


def test_broken_musts_come_first_then_by_day() -> None:
    # Steve's is a must on Thursday; the three missed wishes follow: Saturday, then Sunday by name.
    names = [breach.text.split(",")[0] for breach in in_order(VERDICT)]
    assert names == ["Steve Wray", "Rachel Coverdale", "Callum Raine", "Daniel Okoro"]


def test_it_goes_round_forwards_and_backwards() -> None:
    forwards = visited(ProblemWalk(), 5)
    assert forwards == ["Steve Wray", "Rachel Coverdale", "Callum Raine", "Daniel Okoro", "Steve Wray"]
    assert visited(ProblemWalk(), 2, by=-1) == ["Daniel Okoro", "Callum Raine"]


def test_mending_the_problem_one_stands_on_goes_to_the_one_that_took_its_place() -> None:
    walk = ProblemWalk()
    assert visited(walk, 1) == ["Steve Wray"]
    mended = replace(VERDICT, breaches=tuple(b for b in VERDICT.breaches if not b.must))
    stop = walk.step(mended, 1)
    assert stop is not None
    assert (stop[0].text.split(",")[0], stop[1], stop[2]) == ("Rachel Coverdale", 1, 3)


def test_a_click_on_missed_begins_with_the_first_missed() -> None:
    walk = ProblemWalk()
    walk.first_of(VERDICT, must=False)
    assert visited(walk, 1) == ["Rachel Coverdale"]


def test_nothing_wrong_is_an_answer() -> None:
    assert ProblemWalk().step(replace(VERDICT, breaches=()), 1) is None
