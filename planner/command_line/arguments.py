"""Arguments that several commands share: the planner file, dates, numbers within bounds."""

from __future__ import annotations

import argparse
import datetime as dt
import getpass
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from planner.command_line.shape import CannotDo

if TYPE_CHECKING:
    from planner.planner import Planner

LATEST_HOUR: Final = 36  # tours may end on the morning after
MINUTES_AN_HOUR: Final = 60
PASSPHRASE: Final = "PLANNER_PASSPHRASE"  # the environment variable for those who cannot be asked


def planner_file(parser: ArgumentParser) -> None:
    """The argument every command on an existing file has."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the planner file")


def file_to_make(path: Path) -> Path:
    """A path whose folder is there."""
    folder = path.absolute().parent
    if not folder.is_dir():
        raise CannotDo(f"The folder {folder} is not there. Make it first, or choose another.")
    return path


def opened(arguments: Namespace, *, read_only: bool = False) -> Planner:
    """The planner file of a command; its passphrase is asked for when it has one."""
    from planner.persistence.errors import PassphraseNeeded
    from planner.planner import Planner

    passphrase: str | None = getattr(arguments, "passphrase", None)  # asked for once
    try:
        return Planner.open(arguments.file, passphrase, read_only=read_only)
    except PassphraseNeeded:
        passphrase = os.environ.get(PASSPHRASE)
        if passphrase is None and sys.stdin.isatty():
            passphrase = getpass.getpass(f"Passphrase of {arguments.file.name}: ")
        if passphrase is None:
            raise
        arguments.passphrase = passphrase
        return Planner.open(arguments.file, passphrase, read_only=read_only)


def a_date(text: str) -> dt.date:
    """A date as 2026-12-11."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date; write 2026-12-11") from None


def a_clock(text: str) -> int:
    """A time of day as 14:30, in minutes; 24:30 is half past midnight at the end of it."""
    hours, colon, minutes = text.partition(":")
    digits = text.isascii() and hours.isdigit() and minutes.isdigit() and len(minutes) == 2
    if not (colon and digits and int(hours) < LATEST_HOUR and int(minutes) < MINUTES_AN_HOUR):
        raise argparse.ArgumentTypeError(f"“{text}” is not a time of day; write 14:30")
    return int(hours) * MINUTES_AN_HOUR + int(minutes)


def whole(least: int, most: int) -> Callable[[str], int]:
    """A whole number within bounds."""

    def take(text: str) -> int:
        if not (text.isascii() and text.isdigit() and least <= int(text) <= most):
            raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from {least} to {most}")
        return int(text)

    return take


def amount(least: float, most: float) -> Callable[[str], float]:
    """A number within bounds."""

    def take(text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            number = float("nan")
        if not least <= number <= most:  # false for what is not a number, too
            raise argparse.ArgumentTypeError(f"“{text}” is not a number from {least:g} to {most:g}")
        return number

    return take


def rota_for(planner: Planner, day: dt.date | None) -> int:
    """The rota that holds a day, or the latest one."""
    from planner.views.rota_versions import current_rota

    rota_id = planner.read(current_rota, day)
    if rota_id is None:
        when = f" that holds {day.isoformat()}" if day else ""
        raise CannotDo(
            f"There is no rota{when} in {planner.path.name}. Make one with: main.py build FILE --week DATE."
        )
    return rota_id
