"""What leaves the window says that people are away, and why only where exports say so."""

from __future__ import annotations

import pytest

from planner.answers.week_words import Sentence, week_words, week_words_to_send
from planner.commands.absences import AddAbsence
from planner.commands.demand import AddCover
from planner.commands.rules import AddRule
from planner.planner import Planner
from tests.planner.small_team import FRIDAY, MONDAY, TUESDAY, WEDNESDAY, Ids

# Every reason of a new file but leave, as sentences call it.
PRIVATE = {
    "SK": "sick",
    "CT": "court",
    "TR": "training",
    "AD": "aid to another area",
    "TO": "time off in lieu",
    "OT": "other",
}


@pytest.fixture
def short(team: tuple[Planner, Ids]) -> tuple[Planner, Ids]:
    """Amy has Earlies from Monday to Thursday, and Wednesday lacks people who count as she does."""
    planner, ids = team
    planner.execute(AddRule("no_duty_in_absence"))
    planner.execute(AddRule("least_cover", strength="prefer", price_minutes=60))
    planner.execute(AddCover(1, 420, 900, 4, 4, date=WEDNESDAY))
    return planner, ids


def inside(planner: Planner, ids: Ids) -> tuple[Sentence, ...]:
    return planner.read(week_words, ids.rota, MONDAY)


def outside(planner: Planner, ids: Ids) -> list[str]:
    return [one.text for one in planner.read(week_words_to_send, ids.rota, MONDAY)]


@pytest.mark.parametrize("kind", PRIVATE)
def test_a_private_reason_is_in_no_sentence_that_goes_out(short: tuple[Planner, Ids], kind: str) -> None:
    planner, ids = short
    reason = PRIVATE[kind]
    planner.execute(AddAbsence(ids.amy, kind, TUESDAY, FRIDAY))
    told = inside(planner, ids)
    # In the window three topics name it: why cover is short, the tours during it, and who is away.
    assert {one.topic for one in told if reason in one.text} == {"Cover", "Musts", "Away"}
    assert outside(planner, ids) == [one.text.replace(reason, "absence") for one in told]


def test_leave_is_said_as_the_other_exports_say_it(short: tuple[Planner, Ids]) -> None:
    planner, ids = short
    planner.execute(AddAbsence(ids.amy, "AL", TUESDAY, FRIDAY))
    said = outside(planner, ids)
    assert "Amy Hargreaves: leave, Tue 8 to Fri 11." in said
    assert said == [one.text for one in inside(planner, ids)]


def test_not_even_where_one_private_reason_gives_way_to_the_next(short: tuple[Planner, Ids]) -> None:
    planner, ids = short
    planner.execute(AddAbsence(ids.amy, "SK", MONDAY, TUESDAY))
    planner.execute(AddAbsence(ids.amy, "CT", WEDNESDAY, FRIDAY))
    assert "Amy Hargreaves: absence, Mon 7 to Fri 11." in outside(planner, ids)
