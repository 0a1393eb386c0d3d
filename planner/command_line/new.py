"""``main.py new``: a new file for a team of one's own."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from planner.command_line.arguments import file_to_make
from planner.command_line.shape import DONE, CommandLine
from planner.commands.usual_set import LoadUsualSet
from planner.planner import Planner
from planner.today import date_today


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="the planner file to make")


def _run(arguments: Namespace) -> int:
    with Planner.create(file_to_make(arguments.file)) as planner:
        planner.execute(LoadUsualSet(date_today()))
    print(f"{arguments.file}: the usual shift types, roles, patterns, cover and rules, and nobody yet.")
    print(f"Next: main.py import staff LIST --into {arguments.file}")
    return DONE


COMMAND = CommandLine(
    _arguments,
    _run,
    examples=("team.planner",),
    about="Whatever it starts with can be changed. A file that is there already is never written over.",
)
