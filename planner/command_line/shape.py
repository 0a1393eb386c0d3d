"""What a command of the command line is, and how errors become one clear line and an exit code."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.planner import Planner
from planner.views.rota_versions import current_rota

DONE, BROKEN, REFUSED = 0, 1, 2  # exit codes: done; done, and a must is broken; not done


@dataclass(frozen=True, slots=True)
class CommandLine:
    """A word after ``main.py``: its help, its arguments and what it does. ``run`` gives the exit code."""

    name: str
    help: str
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]


class CannotDo(ValueError):
    """The command cannot be done; the text is the whole sentence for the user."""


def run(commands: Sequence[CommandLine], given: Sequence[str]) -> int:
    """Run the command that is named. What it refuses is said in one line, and the code is 2."""
    parser = ArgumentParser(prog="main.py", description="The shift and deployment planner.")
    choices = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in commands:
        described = choices.add_parser(command.name, help=command.help, description=command.help)
        command.arguments(described)
        described.set_defaults(run=command.run)
    arguments = parser.parse_args(given)
    try:
        return int(arguments.run(arguments))
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    except (ValueError, OSError) as refusal:
        print(refused(refusal), file=sys.stderr)
        return REFUSED


def refused(refusal: Exception) -> str:
    """One line. What the system itself says names the file it is about."""
    if isinstance(refusal, OSError) and refusal.filename:
        return f"{refusal.filename}: {refusal.strerror}."
    return str(refusal)


def planner_file(parser: ArgumentParser) -> None:
    """The argument every command on an existing file has."""
    parser.add_argument("file", type=Path, help="the planner file")


def a_date(text: str) -> dt.date:
    """A date as 2026-12-11."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date; write 2026-12-11") from None


def rota_for(planner: Planner, day: dt.date | None) -> int:
    """The rota that holds a day, or the latest one."""
    rota_id = planner.read(current_rota, day)
    if rota_id is None:
        when = f" that holds {day.isoformat()}" if day else ""
        raise CannotDo(
            f"There is no rota{when} in {planner.path.name}. Make one with: main.py build --week DATE."
        )
    return rota_id
