"""``main.py explain``: what the rules say about one person on one day."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from planner.command_line.shape import DONE, CannotDo, CommandLine, a_date, planner_file, rota_for
from planner.planner import Planner
from planner.views.rota_grid import rota_grid


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--person", required=True, help="name or number as the rota shows it")
    parser.add_argument("--day", type=a_date, required=True)


def _run(arguments: Namespace) -> int:
    with Planner.open(arguments.file, read_only=True) as planner:
        rota_id = rota_for(planner, arguments.day)
        grid = planner.read(rota_grid, rota_id)
        rows = [row for group in grid.groups for row in group.people]
        found = [row for row in rows if arguments.person in (row.name, row.number)]
        if not found:
            raise CannotDo(f"Nobody on {grid.title} is called “{arguments.person}”.")
        verdict = planner.cell_verdict(rota_id, found[0].person_id, arguments.day)
    for measure in verdict.measures:
        stands = "met" if measure.met else "BROKEN" if measure.must else "missed"
        print(f"{stands:<6}  {measure.title}: {measure.actual}")
    print(*(breach.text for breach in verdict.breaches), *verdict.why, sep="\n")
    return DONE


COMMAND = CommandLine("explain", "say what the rules say about a person's day", _arguments, _run)
