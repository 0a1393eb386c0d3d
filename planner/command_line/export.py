"""``main.py export``: the rota and its days as a workbook."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from planner.command_line.arguments import a_date, opened, planner_file, rota_for
from planner.command_line.shape import DONE, CommandLine
from planner.planner import Planner

ABOUT = """
The workbook has the rota, hours, cover and fairness with formulas that recalculate, a sheet for each day, the
hotspots with their dosage, and the rules in sentences. It is written beside its place, opened again and
checked, and only then swapped in. With the ending .csv it is a plain list of the duties instead."""


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("rota.xlsx"),
        metavar="FILE",
        help="the workbook, or a .csv (rota.xlsx)",
    )
    parser.add_argument("--week", type=a_date, metavar="DATE", help="a day of the period (the latest rota)")
    parser.add_argument("--wall", action="store_true", help="shifts only, without run sheets and hotspots")
    parser.add_argument("--reasons", action="store_true", help="name why people are away")


def _run(arguments: Namespace) -> int:
    with opened(arguments) as planner:  # for writing: what goes out is put on record
        export_workbook(
            planner,
            rota_for(planner, arguments.week),
            arguments.out,
            with_days=not arguments.wall,
            with_reasons=arguments.reasons,
        )
        print(arguments.out)
    return DONE


def export_workbook(
    planner: Planner, rota_id: int, out: Path, *, with_days: bool = True, with_reasons: bool = False
) -> None:
    """Write the workbook, or the list for a name that ends in .csv, and log that it went out."""
    from planner.exchange.rota_csv import export_rota_csv
    from planner.exchange.rota_excel import export_rota_workbook, workbook_contents  # takes a moment to load

    contents = workbook_contents(planner, rota_id, with_days=with_days, with_reasons=with_reasons)
    write = export_rota_csv if out.suffix.lower() == ".csv" else export_rota_workbook
    write(out, contents)
    planner.log("exported", f"{contents.grid.title}, {contents.grid.version} to {out.name}")


COMMAND = CommandLine(
    _arguments,
    _run,
    examples=("example.planner --out rota.xlsx", "example.planner --out wall.xlsx --wall"),
    about=ABOUT,
)
