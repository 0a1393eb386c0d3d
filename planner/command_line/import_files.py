"""``main.py import``: files of other systems, shown first as what they would change, then taken in."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from planner.command_line.arguments import a_date, opened, whole
from planner.command_line.shape import DONE, REFUSED, CannotDo, CommandLine
from planner.exchange.import_refused import ImportRefused, Question
from planner.exchange.imports import IMPORTS, ImportFormat
from planner.exchange.reading.table import Answers, DateOrder
from planner.exchange.taking_in.preview import ImportPreview, Told, take_in
from planner.exchange.ward_geojson import WardKeys

FORMATS: Final = {one.name: one for one in IMPORTS}
MOST_SHOWN: Final = 30
DATE_ORDERS: Final = {order.value.replace(" ", "-"): order for order in DateOrder}
# What settles a question, by what it is about; any other question is about a column.
ANSWERS: Final = {
    "sheet": "--sheet",
    "date order": "--date-order",
    "force": "--force",
    "ward code and name": "--ward-code and --ward-name",
}

ABOUT: Final = """
Without --accept nothing is changed: the whole file is read, and what it would add, change and leave out is
shown. With --accept a checked backup is made, and everything is done as one step that undo takes back. A file
with a single value that cannot be read is refused as a whole, and every such value is listed.

kinds:
""" + "\n".join(f"  {one.name:<9} {one.title} ({', '.join(one.endings)})" for one in IMPORTS)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("kind", choices=tuple(FORMATS), metavar="KIND", help="what the files hold: see above")
    parser.add_argument(
        "files", type=Path, nargs="*", metavar="SOURCE", help="the file; for crime also folders"
    )
    parser.add_argument("--into", dest="file", type=Path, metavar="FILE", help="the planner file")
    parser.add_argument("--accept", action="store_true", help="do it; without this it is only shown")
    parser.add_argument(
        "--all", action="store_true", help=f"show every line, not the first {MOST_SHOWN} of a part"
    )
    parser.add_argument(
        "--template", action="store_true", help="print the line of headings to start a file with"
    )
    told = parser.add_argument_group("what cannot be told from the file")
    told.add_argument("--sheet", metavar="NAME", help="which sheet of a workbook is meant")
    told.add_argument("--date-order", choices=tuple(DATE_ORDERS), help="what 01/02/2026 means in this file")
    told.add_argument(
        "--column",
        type=_column,
        action="append",
        default=[],
        metavar="OURS=THEIRS",
        help="the heading this file uses for a column: staff_no=Payroll (may be given several times)",
    )
    told.add_argument(
        "--force", default="", metavar="NAME", help="crime: whose, where files are of several forces"
    )
    told.add_argument(
        "--wards", type=Path, metavar="GEOJSON", help="ward boundaries; crime outside them is left out"
    )
    told.add_argument("--ward-code", metavar="NAME", help="the property with the code of a ward")
    told.add_argument("--ward-name", metavar="NAME", help="the property with its name")
    told.add_argument(
        "--postcodes", type=Path, metavar="CSV", help="visits: where postcodes lie (Code-Point Open)"
    )
    told.add_argument(
        "--from",
        dest="today",
        type=a_date,
        metavar="DATE",
        help="visits: the first day they may be made (today)",
    )
    told.add_argument(
        "--most", type=whole(1, 200), default=14, metavar="N", help="crime: hotspots proposed at most (14)"
    )


def _run(arguments: Namespace) -> int:
    kind = FORMATS[arguments.kind]
    if arguments.template:
        return _print_template(kind)
    if not arguments.files or arguments.file is None:
        raise CannotDo(f"Name the file and the planner file: main.py import {kind.name} SOURCE --into FILE")
    try:
        return _import(kind, arguments)
    except ImportRefused as refused:
        print(*_refusal(refused), sep="\n", file=sys.stderr)
        return REFUSED


def _import(kind: ImportFormat, arguments: Namespace) -> int:
    with opened(arguments, read_only=True) as planner:  # a refusal leaves not even a line in the record
        revision = planner.revision
        preview = kind.preview(planner, arguments.files, _told(arguments))
    print(*in_lines(preview, None if arguments.all else MOST_SHOWN), sep="\n")
    if preview.command is None:
        print("Nothing to do: all of it is stored already or left out.")
    elif not arguments.accept:
        print("Nothing was changed. Add --accept to do it.")
    else:
        with opened(arguments) as planner:
            if planner.revision != revision:
                raise CannotDo(f"{arguments.file.name} was changed meanwhile. Run the import again.")
            take_in(planner, preview)
            print(f"Done in {arguments.file.name}, as one step; undo takes it back.")
    return DONE


def in_lines(preview: ImportPreview, most: int | None = None) -> Iterator[str]:
    """A preview as it is read on a terminal."""
    yield preview.title
    yield from (f"  {notice}" for notice in preview.notices)
    yield from _part("To add", "+", preview.added, most)
    yield from _part("To change", "~", preview.changed, most)
    yield from _part("Left out", "-", preview.left_out, None)
    if preview.unchanged:
        yield f"As it is stored already: {preview.unchanged}"


def _part(title: str, sign: str, lines: Sequence[str], most: int | None) -> Iterator[str]:
    if not lines:
        return
    yield f"{title}: {len(lines)}"
    yield from (f"  {sign} {line}" for line in lines[:most])
    if most is not None and len(lines) > most:
        yield f"    and {len(lines) - most} more; --all shows them"


def _told(arguments: Namespace) -> Told:
    answers = Answers(
        sheet=arguments.sheet,
        date_order=DATE_ORDERS.get(arguments.date_order),
        columns=dict(arguments.column),
    )
    told = Told(
        answers=answers,
        wards=arguments.wards,
        ward_keys=WardKeys(arguments.ward_code, arguments.ward_name),
        postcodes=arguments.postcodes,
        force=arguments.force,
        most_hotspots=arguments.most,
    )
    return told if arguments.today is None else replace(told, today=arguments.today)


def _refusal(refused: ImportRefused) -> Iterator[str]:
    """The sentence, every value if there are several, and how to answer what was asked."""
    yield refused.sentence
    if len(refused.row_errors) > 1:
        yield from (f"  {error.sentence}" for error in refused.row_errors)
    if refused.question is not None:
        yield f"  {_how_to_answer(refused.question)}"


def _how_to_answer(question: Question) -> str:
    choices = " or ".join(f'"{choice}"' for choice in question.choices)
    if question.about == "date order":
        choices = " or ".join(DATE_ORDERS)
    option = ANSWERS.get(question.about)
    if option:
        return f"Answer with {option} {choices}"
    columns = " ".join(f"--column {name}=…" for name in (question.about, *question.also))
    return f"Answer with {columns} {choices}"


def _print_template(kind: ImportFormat) -> int:
    if not kind.template:
        raise CannotDo(f"{kind.title} has no template: the layout is that of its publisher.")
    print(kind.template, end="")
    return DONE


def _column(text: str) -> tuple[str, str]:
    ours, sign, theirs = text.partition("=")
    if not (ours and sign and theirs):
        raise ArgumentTypeError(f"“{text}” is not of the form staff_no=Payroll")
    return ours, theirs


COMMAND = CommandLine(
    _arguments,
    _run,
    examples=(
        "staff staff.xlsx --into team.planner",
        "leave leave.csv --into team.planner --date-order day-first --accept",
        "visits visits.csv --into team.planner --postcodes ts.csv --accept",
        "crime 2024-01-cleveland-street.csv --into team.planner --wards wards.geojson",
        "staff --template",
    ),
    about=ABOUT,
)
