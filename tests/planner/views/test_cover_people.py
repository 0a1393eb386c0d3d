"""Who counts towards a line of cover: the view, the check and the workbook must mean the same people."""

from __future__ import annotations

import datetime as dt

from planner.exchange.rota_excel.cover_table import cover_lines
from planner.exchange.rota_excel.gathering import workbook_contents
from planner.planner import Planner
from planner.views.cover_people import cover_people
from planner.views.rota_versions import current_rota
from tests.planner.small_team import MONDAY, Ids

Team = tuple[Planner, Ids]
WEEK = tuple(MONDAY + dt.timedelta(days=day) for day in range(7))


def test_roles_decide_and_skills_asked_for_by_a_shift_are_a_line_of_their_own(team: Team) -> None:
    planner, ids = team
    pcsos, drivers = planner.read(cover_people, WEEK)
    assert (pcsos.name, pcsos.shift_codes) == ("PCSO", ())
    assert pcsos.days == (frozenset({ids.amy, ids.scott}),) * 7
    assert (drivers.name, drivers.shift_codes) == ("Driver on Late", ("L",))
    assert drivers.days[0] == {ids.amy, ids.scott}


def test_the_letters_of_the_example_week_give_the_cover_that_the_check_counts(sample: Planner) -> None:
    # Wherever nobody is away for part of a tour and no night runs in from before, counting letters among
    # those who count must give exactly what the check found: every line, band and day.
    rota_id = sample.read(current_rota, MONDAY)
    assert rota_id is not None
    contents = workbook_contents(sample, rota_id, with_days=False)
    lines = cover_lines(contents)
    assert [line.name for line in lines] == [row.name for row in contents.verdict.cover]
    assert sum(len(line.bands) for line in lines) > 10
    apart = [
        (line.name, band, day)
        for line in lines
        for band in line.bands
        for day in range(7)
        if not line.members or line.not_counted(band, day)
    ]
    assert apart == []
