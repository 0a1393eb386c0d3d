"""The commands that draw: the briefing as a PDF, and a picture of every screen."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser, Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.command_line.arguments import a_date, opened, planner_file, rota_for
from planner.command_line.demo import BRIEFING_DAY, plan_example
from planner.command_line.shape import DONE, CommandLine
from planner.planner import Planner

THEMES = ("light", "dark", "contrast-light", "contrast-dark")


def draw_briefing(planner: Planner, day: dt.date, path: Path) -> None:
    """Write the briefing of a day and log that it went out."""
    from ui.outputs.briefing_pdf import write_briefing  # Qt is loaded only when something is drawn

    write_briefing(planner, day, path)
    planner.log("exported", f"Briefing of {day.isoformat()} to {path.name}")


def _briefing_arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--day", type=a_date, required=True, metavar="DATE", help="the day")
    parser.add_argument("--out", type=Path, metavar="FILE", help="the PDF (briefing-DATE.pdf)")


def _run_briefing(arguments: Namespace) -> int:
    out = arguments.out or Path(f"briefing-{arguments.day.isoformat()}.pdf")
    with opened(arguments) as planner:
        rota_for(planner, arguments.day)
        draw_briefing(planner, arguments.day, out)
        print(out)
    return DONE


def _pictures_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, default=Path("pictures"), metavar="DIR", help="folder for the PNGs (pictures)"
    )
    parser.add_argument("--theme", choices=THEMES, default="light", help="which look (light)")
    parser.add_argument(
        "--handbook", action="store_true", help="at the handbook's width, as rota.png and so on"
    )


def _run_pictures(arguments: Namespace) -> int:
    from ui.pictures import draw_for_handbook, draw_screens

    with TemporaryDirectory() as folder, Planner.create(Path(folder) / "example.planner") as planner:
        plan_example(planner)
        if arguments.handbook:
            drawn = draw_for_handbook(planner, BRIEFING_DAY, arguments.out)
        else:
            drawn = draw_screens(planner, BRIEFING_DAY, arguments.out, arguments.theme)
        for path in drawn:
            print(path)
    return DONE


BRIEFING = CommandLine(
    _briefing_arguments,
    _run_briefing,
    examples=("example.planner --day 2026-12-11", "example.planner --day 2026-12-11 --out sheet.pdf"),
    about="One A4 side: who is on, where they go and when. It names nobody of the public.",
)
PICTURES = CommandLine(_pictures_arguments, _run_pictures, examples=("--out pictures",))
