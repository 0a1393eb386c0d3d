"""``main.py explain``: what the rules say about one person on one day, and who else could work it."""

from __future__ import annotations

import datetime as dt
import json
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict

from planner.answers.cover import cover_sheet
from planner.answers.move_rows import Options
from planner.answers.swap import swap_sheet
from planner.command_line.arguments import a_date, opened, planner_file, rota_for
from planner.command_line.shape import DONE, CannotDo, CommandLine
from planner.domain.dates_in_words import short_day
from planner.planner import Planner
from planner.views.rota_grid import PersonRow, RotaGrid, rota_grid
from solver.rota.answers.moves import Rank
from solver.rule import duration

ABOUT = """
Nothing is changed. Every option has passed the plain check; cost and short are differences to the rota as it
stands, in minutes of missing cover."""


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--person", required=True, metavar="NAME", help="name or number as the rota shows it")
    parser.add_argument("--day", type=a_date, required=True, metavar="DATE", help="the day")
    parser.add_argument("--ask", choices=tuple(QUESTIONS), default="cell", help=f"{', '.join(QUESTIONS)}")
    ranks = [rank.value for rank in Rank]
    parser.add_argument("--rank", choices=ranks, default=ranks[0], help="what the best option is best in")
    parser.add_argument("--json", action="store_true", help="the answer as JSON on standard output")


def _run(arguments: Namespace) -> int:
    with opened(arguments, read_only=True) as planner:
        rota_id = rota_for(planner, arguments.day)
        person = _named(planner.read(rota_grid, rota_id), arguments.person)
        QUESTIONS[arguments.ask](planner, rota_id, person, arguments)
    return DONE


def _cell(planner: Planner, rota_id: int, person: PersonRow, arguments: Namespace) -> None:
    verdict = planner.cell_verdict(rota_id, person.person_id, arguments.day)
    if arguments.json:
        _as_json(asdict(verdict))
        return
    for measure in verdict.measures:
        stands = "met" if measure.met else "BROKEN" if measure.must else "missed"
        print(f"{stands:<6}  {measure.title}: {measure.actual}")
    for sentence in (*(breach.text for breach in verdict.breaches), *verdict.why):
        print(sentence)


def _cover(planner: Planner, rota_id: int, person: PersonRow, arguments: Namespace) -> None:
    sheet = planner.read(cover_sheet, rota_id, person.person_id, arguments.day, dt.date.today())
    if arguments.json:
        _as_json(asdict(sheet))
    elif not sheet.tour:
        print(f"{sheet.name} has no tour on {short_day(sheet.day)}; there is nothing to cover.")
    else:
        away = f", {sheet.away}" if sheet.away else ""
        print(f"Who can cover: {sheet.name}, {sheet.tour}, {short_day(sheet.day)}{away}")
        print(f"{sheet.tried} moves of one or two people checked, {sheet.options.allowed} allowed.")
        _tell(sheet.options, Rank(arguments.rank), sheet.refusals)


def _swap(planner: Planner, rota_id: int, person: PersonRow, arguments: Namespace) -> None:
    sheet = planner.read(swap_sheet, rota_id, person.person_id, arguments.day, dt.date.today())
    if arguments.json:
        _as_json(asdict(sheet))
    elif not sheet.tour:
        print(f"{sheet.name} has no tour on {short_day(sheet.day)}; there is nothing to swap.")
    else:
        print(f"Who could swap: {sheet.name}, {sheet.tour}, {short_day(sheet.day)}")
        print(f"{sheet.options.allowed} rings of up to three people are allowed.")
        _tell(sheet.options, Rank(arguments.rank), sheet.refusals)


def _tell(options: Options, rank: Rank, refusals: tuple[tuple[str, str], ...]) -> None:
    for number, option in enumerate(options.of(rank), start=1):
        figures = f"short {_signed(option.short_minutes)}, cost {_signed(option.cost_minutes)}"
        print(f"{number:>2}  {option.words} ({figures})")
        print(f"    {option.detail}")
        for better, words in option.remarks:
            print(f"    {'better' if better else 'worse '}  {words}")
    for names, why in refusals:
        print(f" –  {names}: {why}")


def _signed(minutes: int) -> str:
    return f"+{duration(minutes)}" if minutes > 0 else duration(minutes)


def _as_json(plain: object) -> None:
    print(json.dumps(plain, indent=2, ensure_ascii=False, default=str))


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


Tell = Callable[[Planner, int, PersonRow, Namespace], None]
QUESTIONS: dict[str, Tell] = {"cell": _cell, "cover": _cover, "swap": _swap}

COMMAND = CommandLine(
    _arguments,
    _run,
    examples=(
        'example.planner --person "Scott Pallister" --day 2026-12-11',
        'example.planner --ask cover --person "Daniel Okoro" --day 2026-12-11 --rank cover',
    ),
    about=ABOUT,
)
