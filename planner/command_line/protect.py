"""``main.py protect``: a copy of a planner file that only a passphrase opens."""

from __future__ import annotations

import getpass
import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Final

from planner.command_line.arguments import file_to_make, opened, planner_file
from planner.command_line.shape import DONE, CannotDo, CommandLine

NEW_PASSPHRASE: Final = "PLANNER_NEW_PASSPHRASE"  # the environment variable for those who cannot be asked


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--to", type=Path, required=True, metavar="COPY", help="the copy to make")


def _run(arguments: Namespace) -> int:
    copy = file_to_make(arguments.to)
    with opened(arguments) as planner:
        planner.copy_with_passphrase(copy, *_asked(copy))
    print(f"{copy}: written and checked. Nobody opens it without the passphrase.")
    print(f"{arguments.file} and its backups are as they were.")
    return DONE


def _asked(copy: Path) -> tuple[str, str]:
    """The passphrase and the same again. Never an argument: everybody on the computer can see those."""
    given = os.environ.get(NEW_PASSPHRASE)
    if given is not None:
        return given, given
    if not sys.stdin.isatty():
        raise CannotDo(f"Nobody can be asked for the passphrase here. Set {NEW_PASSPHRASE} to it.")
    return getpass.getpass(f"Passphrase of {copy.name}: "), getpass.getpass("The same again: ")


COMMAND = CommandLine(
    _arguments,
    _run,
    examples=("team.planner --to secret.planner",),
    about=f"The passphrase is asked for twice, or taken from {NEW_PASSPHRASE}.\n"
    "Without it nobody can open the copy again. A file that is there already is never written over.",
)
