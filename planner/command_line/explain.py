"""``main.py explain``: what the rules say about one person on one day."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from planner.command_line.arguments import a_date, opened, planner_file, rota_for
from planner.command_line.shape import DONE, CannotDo, CommandLine
from planner.views.rota_grid import PersonRow, RotaGrid, rota_grid


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--person", required=True, metavar="NAME", help="name or number as the rota shows it")
    parser.add_argument("--day", type=a_date, required=True, metavar="DATE", help="the day")


def _run(arguments: Namespace) -> int:
    with opened(arguments, read_only=True) as planner:
        rota_id = rota_for(planner, arguments.day)
        person = _named(planner.read(rota_grid, rota_id), arguments.person)
        verdict = planner.cell_verdict(rota_id, person.person_id, arguments.day)
    for measure in verdict.measures:
        stands = "met" if measure.met else "BROKEN" if measure.must else "missed"
        print(f"{stands:<6}  {measure.title}: {measure.actual}")
    for sentence in (*(breach.text for breach in verdict.breaches), *verdict.why):
        print(sentence)
    return DONE


def _named(grid: RotaGrid, name: str) -> PersonRow:
    """The one person of that name or number."""
    rows = [row for group in grid.groups for row in group.people]
    wanted = name.strip().casefold()
    found = [row for row in rows if wanted in (row.name.casefold(), row.number.casefold())]
    if not found:
        raise CannotDo(f"Nobody in {grid.title} is called “{name}”. Write a name as the rota shows it.")
    if len(found) > 1:
        names = ", ".join(row.name for row in found)
        raise CannotDo(f"“{name}” could be {names}. Write one of these names.")
    return found[0]


COMMAND = CommandLine(
    _arguments, _run, examples=('example.planner --person "Scott Pallister" --day 2026-12-11',)
)
