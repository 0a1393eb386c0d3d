"""From an open planner to the contents of a workbook: views and the check, nothing written yet."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date, datetime

from planner.answers.overrides import override_list
from planner.domain.dates_in_words import short_day
from planner.exchange.rota_excel.contents import AwayLetters, PlannedDay, WorkbookContents
from planner.planner import Planner
from planner.views.absence_kinds import absence_kinds
from planner.views.cover_people import cover_people
from planner.views.day_plan import DayPlan, day_plan
from planner.views.dosage_week import dosage_of
from planner.views.rota_grid import rota_grid
from planner.views.rule_list import rule_list
from planner.views.team_facts import team_facts


def workbook_contents(
    planner: Planner, rota_id: int, *, with_days: bool = True, with_reasons: bool = False
) -> WorkbookContents:
    """Everything about a rota that may go out.

    ``with_days`` off leaves the run sheets and hotspots out: a wall rota, which is not sensitive.
    ``with_reasons`` on names why people are away, which otherwise only leave does.
    """
    steps = contents_in_steps(planner, rota_id, with_days=with_days, with_reasons=with_reasons)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            contents: WorkbookContents = end.value
            return contents


def contents_in_steps(
    planner: Planner, rota_id: int, *, with_days: bool, with_reasons: bool
) -> Generator[str, None, WorkbookContents]:
    """The same a piece at a time, for a window that must not stand still: yields what is read next.

    The pieces are of one state only if nothing is changed in between; ``planner.revision`` tells.
    """
    yield "the rota"
    grid = planner.read(rota_grid, rota_id)
    dates = tuple(header.day for header in grid.days)
    yield "what the rules say"
    verdict = planner.verdict(rota_id)
    yield "who counts towards cover"
    counting = planner.read(cover_people, dates)
    yield "the rules"
    rules = planner.read(rule_list)
    yield "the overrides"
    overrides = planner.read(override_list, rota_id)
    plans: dict[date, DayPlan | None] = {}
    for day in dates if with_days else ():
        yield short_day(day)
        plans[day] = planner.read(day_plan, day)
    days = []
    for day, plan in plans.items():
        if plan is not None and plan.issue:
            yield f"what {short_day(day)} breaks"
            days.append(PlannedDay(plan, planner.day_verdict(day)))
    return WorkbookContents(
        team=planner.read(team_facts).team_name,
        exported_at=datetime.now(),
        grid=grid,
        verdict=verdict,
        cover_people=counting,
        away=_away(planner, with_reasons),
        days=tuple(days),
        dosage=dosage_of(dates, plans) if with_days else None,
        rules=rules,
        overrides=overrides,
        names_reasons=with_reasons,
    )


def _away(planner: Planner, with_reasons: bool) -> tuple[AwayLetters, ...]:
    return tuple(
        AwayLetters(kind.code, kind.code if with_reasons else kind.export_code, kind.name)
        for kind in planner.read(absence_kinds)
    )
