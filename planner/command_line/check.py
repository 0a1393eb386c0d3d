"""``main.py check``: what a rota breaks, in names, dates and figures."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from planner.command_line.shape import BROKEN, DONE, CommandLine, a_date, planner_file, rota_for
from planner.planner import Planner
from solver.rule import duration


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--week", type=a_date, help="a day of the period (the latest rota)")
    parser.add_argument("--all", action="store_true", help="list missed preferences too")


def _run(arguments: Namespace) -> int:
    with Planner.open(arguments.file, read_only=True) as planner:
        verdict = planner.verdict(rota_for(planner, arguments.week))
    for breach in verdict.breaches:
        if breach.must:
            print(f"BROKEN  {breach.rule_title}: {breach.text}")
        elif arguments.all:
            print(f"missed  {breach.rule_title}: {breach.text} ({duration(breach.cost_minutes)})")
    print(
        f"{verdict.broken_musts} broken, {verdict.preferences_missed} preferences missed, "
        f"cost {duration(verdict.cost_minutes)} of missing cover."
    )
    return BROKEN if verdict.broken_musts else DONE


COMMAND = CommandLine("check", "say what a rota breaks; exit code 1 when a must is broken", _arguments, _run)
