"""``main.py export``: the rota and its days as a workbook."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from planner.command_line.shape import DONE, CommandLine, a_date, planner_file, rota_for
from planner.planner import Planner


def _arguments(parser: ArgumentParser) -> None:
    planner_file(parser)
    parser.add_argument("--out", type=Path, default=Path("rota.xlsx"), help="the workbook (rota.xlsx)")
    parser.add_argument("--week", type=a_date, help="a day of the period (the latest rota)")
    parser.add_argument("--wall", action="store_true", help="shifts only, without run sheets and hotspots")
    parser.add_argument("--reasons", action="store_true", help="name why people are away")


def _run(arguments: Namespace) -> int:
    with Planner.open(arguments.file) as planner:
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
    """Write the workbook and log that it went out."""
    from planner.exchange.rota_excel import export_rota_workbook, workbook_contents  # takes a moment to load

    contents = workbook_contents(planner, rota_id, with_days=with_days, with_reasons=with_reasons)
    export_rota_workbook(out, contents)
    planner.log("exported", f"{contents.grid.title}, {contents.grid.version} to {out.name}")


COMMAND = CommandLine("export", "write the rota as a workbook", _arguments, _run)
