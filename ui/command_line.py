"""The commands that draw: the briefing and the week in words as PDFs, and a picture of every screen."""

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


def _words_arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--week", type=a_date, metavar="DATE", help="a day of the period (the latest rota)")
    parser.add_argument(
        "--out", type=Path, default=Path("words.pdf"), metavar="FILE", help="the PDF (words.pdf)"
    )


def _run_words(arguments: Namespace) -> int:
    from ui.outputs.words_pdf import words_of, words_to_pdf

    with opened(arguments) as planner:  # for writing: what goes out is put on record
        sheet = words_of(planner, rota_for(planner, arguments.week))
        words_to_pdf(arguments.out, sheet, dt.datetime.now())
        planner.log("exported", f"Week in words: {sheet.period}, {sheet.version} to {arguments.out.name}")
        print(arguments.out)
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
WORDS = CommandLine(
    _words_arguments,
    _run_words,
    examples=("example.planner --out words.pdf", "example.planner --week 2026-12-11"),
    about="A page for a manager: what is covered, short and why, who is away, who has the Lates, what\n"
    "changed. Why somebody is away is said of leave only.",
)
PICTURES = CommandLine(_pictures_arguments, _run_pictures, examples=("--out pictures",))
