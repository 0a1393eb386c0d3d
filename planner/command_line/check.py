"""``main.py check``: what a rota and its days break, in names, dates and figures."""

from __future__ import annotations

import datetime as dt
import json
from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from planner.command_line.arguments import a_date, opened, planner_file, rota_for
from planner.command_line.shape import BROKEN, DONE, CommandLine
from planner.domain.dates_in_words import short_day
from planner.planner import Planner
from planner.views.rota_grid import RotaGrid, rota_grid
from planner.views.rota_verdict import BreachRow, RotaVerdict
from solver.rule import duration

Days = dict[dt.date, tuple[str, ...]]  # what each deployed day breaks, in sentences

ABOUT = """
Nothing is searched and nothing is changed: the plain check of every rule reads the rota as it is stored, and
the run sheets of its days."""


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--week", type=a_date, metavar="DATE", help="a day of the period (the latest rota)")
    parser.add_argument("--all", action="store_true", help="list missed preferences too")
    parser.add_argument("--json", action="store_true", help="everything as JSON on standard output")


def _run(arguments: Namespace) -> int:
    with opened(arguments, read_only=True) as planner:
        rota_id = rota_for(planner, arguments.week)
        grid, verdict = planner.read(rota_grid, rota_id), planner.verdict(rota_id)
        days = _days(planner, grid)
    if arguments.json:
        print(json.dumps(_as_json(grid, verdict, days), indent=2, ensure_ascii=False))
    else:
        _tell(grid, verdict, days, with_missed=arguments.all)
    return BROKEN if verdict.musts_without_reason or any(days.values()) else DONE


def _days(planner: Planner, grid: RotaGrid) -> Days:
    return {header.day: planner.day_verdict(header.day) for header in grid.days}


def _tell(grid: RotaGrid, verdict: RotaVerdict, days: Days, *, with_missed: bool) -> None:
    print(f"{grid.title}, {grid.version}")
    for breach in verdict.breaches:
        if breach.override is not None:
            said = f"{breach.override.reason}, {breach.override.authorised_by}"
            print(f"OVERRIDDEN  {breach.rule_title}: {breach.text} ({said})")
        elif breach.must:
            print(f"BROKEN  {breach.rule_title}: {breach.text}")
        elif with_missed:
            print(f"missed  {breach.rule_title}: {breach.text} ({duration(breach.cost_minutes)})")
    for day, sentences in days.items():
        for sentence in sentences:
            print(f"BROKEN  Run sheets of {short_day(day)}: {sentence}")
    broken = verdict.musts_without_reason + sum(map(len, days.values()))
    overridden = verdict.broken_musts - verdict.musts_without_reason
    print(
        f"{broken or 'No'} {'must' if broken in (0, 1) else 'musts'} broken, "
        f"{f'{overridden} overridden, ' if overridden else ''}"
        f"{verdict.preferences_missed} preferences missed, "
        f"cost {duration(verdict.cost_minutes)} of missing cover."
    )


def _as_json(grid: RotaGrid, verdict: RotaVerdict, days: Days) -> dict[str, object]:
    """Costs are minutes of missing cover; ids are those of the planner file."""
    return {
        "rota_id": verdict.rota_id,
        "title": grid.title,
        "version": grid.version,
        "broken_musts": verdict.broken_musts,
        "musts_without_reason": verdict.musts_without_reason,
        "preferences_missed": verdict.preferences_missed,
        "cost_minutes": verdict.cost_minutes,
        "breaches": [_plain(breach) for breach in verdict.breaches],
        "days": {day.isoformat(): list(sentences) for day, sentences in days.items() if sentences},
    }


def _plain(breach: BreachRow) -> dict[str, object]:
    plain = asdict(breach) | {"day": None if breach.day is None else breach.day.isoformat()}
    if breach.override is not None:
        plain["override"] = asdict(breach.override) | {"decided_at": breach.override.decided_at.isoformat()}
    return plain


COMMAND = CommandLine(
    _arguments,
    _run,
    examples=("example.planner", "example.planner --week 2026-12-07 --all", "example.planner --json"),
    about=ABOUT,
)
