"""Several weeks in one grid: each day from the rota that holds it, and what follows from that."""

from __future__ import annotations

from datetime import date, timedelta

from planner.commands.duties import AssignDuty
from planner.commands.rotas import PublishRota, StartDraft, StartRota
from planner.commands.sample_team import SAMPLE_WEEK
from planner.planner import Planner
from planner.views.rota_grid import CellKind, RotaGrid, rota_grid, rota_span
from planner.views.rota_verdict import joined
from planner.views.rota_versions import current_rota
from tests.clean_week import meet_every_must

SECOND, THIRD = SAMPLE_WEEK + timedelta(days=7), SAMPLE_WEEK + timedelta(days=14)


def a_rota(planner: Planner, day: date) -> int:
    found = planner.read(current_rota, day)
    assert found is not None
    return found


def span(planner: Planner, days: int = 28) -> RotaGrid:
    return planner.read(rota_span, a_rota(planner, SAMPLE_WEEK), SAMPLE_WEEK, days)


def test_each_day_comes_from_the_rota_that_holds_it(sample: Planner) -> None:
    sample.execute(StartRota(THIRD))  # the second and the fourth week have none
    grid = span(sample)
    week = sample.read(rota_grid, a_rota(sample, SAMPLE_WEEK))
    third = sample.read(rota_grid, a_rota(sample, THIRD))
    assert [part.start for part in grid.parts] == [SAMPLE_WEEK, THIRD]
    assert grid.part_on(SECOND) is None
    for all_weeks, one, other in zip(grid.groups, week.groups, third.groups, strict=True):
        for person, mine, theirs in zip(all_weeks.people, one.people, other.people, strict=True):
            assert person.cells[:7] == mine.cells
            assert person.cells[14:21] == theirs.cells
            assert {cell.kind for cell in person.cells[7:14]} == {CellKind.NO_ROTA}
            # Hours are owed for the two weeks that have a rota.
            assert person.contract_minutes == mine.contract_minutes + theirs.contract_minutes


def test_a_published_week_gives_way_to_its_draft_and_counts_as_told(sample: Planner) -> None:
    sample.execute(StartRota(SECOND))
    published = meet_every_must(sample, SECOND)
    sample.execute(PublishRota(published))
    assert [part.state for part in span(sample, 14).parts] == ["draft", "published"]
    sample.execute(StartDraft(published))
    draft = a_rota(sample, SECOND)
    person = span(sample, 14).groups[0].people[0]
    code = "L" if person.cells[8].code != "L" else "E"
    sample.execute(AssignDuty(draft, person.person_id, SECOND + timedelta(days=1), code))
    grid = span(sample, 14)
    assert grid.parts[1].rota_id == draft
    changed = [at for at, cell in enumerate(grid.groups[0].people[0].cells) if cell.changed]
    assert changed == [8]
    assert grid.changes_since_published == 0  # the rota in hand is the first week's


def test_shares_of_several_weeks_are_counted_over_the_days_shown(sample: Planner) -> None:
    sample.execute(StartRota(SECOND))
    grid = span(sample, 14)
    assert grid.share_weeks == 2
    lates = {shift.code for shift in grid.shift_types if shift.late}
    for group in grid.groups:
        for person in group.people:
            tours = [(at, cell) for at, cell in enumerate(person.cells) if cell.kind is CellKind.DUTY]
            assert person.lates.count == sum(cell.code in lates for _, cell in tours)
            assert person.weekends.count == len({at // 7 for at, _ in tours if at % 7 >= 5})


def test_the_verdicts_of_several_rotas_add_up(sample: Planner) -> None:
    sample.execute(StartRota(SECOND))
    ids = [a_rota(sample, SAMPLE_WEEK), a_rota(sample, SECOND)]
    days = [SAMPLE_WEEK + timedelta(days=day) for day in range(21)]  # no rota holds the last seven
    verdicts = [sample.verdict(one) for one in ids]
    both = joined(verdicts, days)
    assert both.cost_minutes == sum(one.cost_minutes for one in verdicts)
    assert len(both.breaches) == sum(len(one.breaches) for one in verdicts)
    for row in both.cover:
        assert [day.day for day in row.days] == days
        assert {day.worst_gap for day in row.days[14:]} == {""}
        own = [line for one in verdicts for line in one.cover if line.name == row.name]
        assert row.short_minutes == sum(line.short_minutes for line in own)
