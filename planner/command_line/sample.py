"""``main.py sample``: a new file with the example team."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from planner.command_line.shape import DONE, CommandLine, a_date
from planner.commands.rotas import StartRota
from planner.commands.sample_team import SAMPLE_WEEK, LoadSampleTeam
from planner.planner import Planner


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="the planner file to make")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other visits and history")
    parser.add_argument("--week", type=a_date, default=SAMPLE_WEEK, help="its Monday (2026-12-07)")
    parser.add_argument("--weeks", type=int, default=1, help="length of the first draft (1)")


def _run(arguments: Namespace) -> int:
    with Planner.create(arguments.file) as planner:
        planner.execute(LoadSampleTeam(arguments.seed, arguments.week))
        planner.execute(StartRota(arguments.week, 7 * arguments.weeks))
    print(f"{arguments.file}: the example team and a draft from its patterns. Nobody in it is real.")
    return DONE


COMMAND = CommandLine("sample", "make a file with the example team", _arguments, _run)
