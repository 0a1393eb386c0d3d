"""``main.py sample``: a new file with the example team."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser, Namespace
from pathlib import Path

from planner.command_line.arguments import a_date, file_to_make, whole
from planner.command_line.shape import DONE, CommandLine
from planner.commands.rotas import StartRota
from planner.commands.sample_team import SAMPLE_WEEK, LoadSampleTeam
from planner.planner import Planner

MOST_WEEKS = 52


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the planner file to make")
    parser.add_argument(
        "--seed", type=whole(0, 2**31), default=1, metavar="N", help="another one, other visits and history"
    )
    parser.add_argument(
        "--week", type=a_date, default=SAMPLE_WEEK, metavar="DATE", help=f"its Monday ({SAMPLE_WEEK})"
    )
    parser.add_argument(
        "--weeks", type=whole(1, MOST_WEEKS), default=1, metavar="N", help="length of the first draft (1)"
    )


def _run(arguments: Namespace) -> int:
    with Planner.create(file_to_make(arguments.file)) as planner:
        planner.execute(LoadSampleTeam(arguments.seed, arguments.week))
        planner.execute(StartRota(arguments.week, 7 * arguments.weeks))
        _tell(arguments)
    return DONE


def _tell(arguments: Namespace) -> None:
    last = arguments.week + dt.timedelta(days=7 * arguments.weeks - 1)
    print(f"{arguments.file}: the example team and a draft for {arguments.week} to {last} from its patterns.")
    print("Nobody in it is real.")


COMMAND = CommandLine(
    _arguments,
    _run,
    examples=("example.planner", "example.planner --weeks 4 --seed 7"),
    about="Everybody in it is made up. A file that is there already is never written over.",
)
