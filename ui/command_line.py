"""The commands that draw: the briefing as a PDF, and a picture of every screen."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser, Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.command_line.demo import BRIEFING_DAY, plan_example
from planner.command_line.shape import DONE, CommandLine, a_date, planner_file
from planner.planner import Planner


def draw_briefing(planner: Planner, day: dt.date, path: Path) -> None:
    """Write the briefing of a day and log that it went out."""
    from ui.outputs.briefing_pdf import write_briefing  # Qt is loaded only when something is drawn

    write_briefing(planner, day, path)
    planner.log("exported", f"Briefing of {day.isoformat()} to {path.name}")


def _briefing_arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--day", type=a_date, required=True)
    parser.add_argument("--out", type=Path, help="the PDF (briefing-DATE.pdf)")


def _run_briefing(arguments: Namespace) -> int:
    out = arguments.out or Path(f"briefing-{arguments.day.isoformat()}.pdf")
    with Planner.open(arguments.file) as planner:
        draw_briefing(planner, arguments.day, out)
    print(out)
    return DONE


def _pictures_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("pictures"), help="folder for the PNGs (pictures)")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")


def _run_pictures(arguments: Namespace) -> int:
    from ui.pictures import draw_screens

    with TemporaryDirectory() as folder, Planner.create(Path(folder) / "example.planner") as planner:
        plan_example(planner)
        for path in draw_screens(planner, BRIEFING_DAY, arguments.out, arguments.theme):
            print(path)
    return DONE


BRIEFING = CommandLine(
    "briefing", "write a day's briefing sheet as a PDF", _briefing_arguments, _run_briefing
)
PICTURES = CommandLine(
    "pictures", "draw every screen with the example team", _pictures_arguments, _run_pictures
)
