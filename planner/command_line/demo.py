"""``main.py demo``: the whole job once, for somebody who has just installed the planner.

The example team's week is built, every day deployed, and the results written. Drawing the briefing needs
Qt, which this side of the house does not know, so it is handed in.
"""

from __future__ import annotations

import datetime as dt
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from planner.command_line.arguments import amount, rota_for, whole
from planner.command_line.build import built, summary, the_proposal
from planner.command_line.deploy import days_of, deployed, line_of
from planner.command_line.export import export_workbook
from planner.command_line.import_files import in_lines
from planner.command_line.shape import DONE, CannotDo, CommandLine
from planner.commands.command import CommandRefused
from planner.commands.hotspots import ChangeHotspot, RemoveHotspot
from planner.commands.rotas import StartRota
from planner.commands.sample_team import SAMPLE_WEEK, LoadSampleTeam
from planner.domain.dates_in_words import long_day
from planner.exchange.taking_in.crime import CrimeRead, preview_of, read_crime
from planner.exchange.taking_in.preview import Told, take_in
from planner.planner import Planner
from planner.views.hotspot_list import hotspot_ids
from solver.result import Limit

DrawBriefing = Callable[[Planner, dt.date, Path], None]
BRIEFING_DAY = SAMPLE_WEEK + dt.timedelta(days=4)  # Friday: the fullest day
ABOUT = """
Needs no screen. Writes rota.xlsx, the briefing of the Friday and summary.txt, and leaves example.planner to
open in the window; an earlier one in that folder is replaced. With --crime the hotspots are those that real
police files speak for, in place of the example ones; the people stay made up."""


def demo_command(draw_briefing: DrawBriefing) -> CommandLine:
    """The command, given how a briefing is drawn."""

    def run(arguments: Namespace) -> int:
        return _run(arguments, draw_briefing)

    return CommandLine(
        _arguments,
        run,
        examples=("", "--crime ../shared/data/police --wards wards.geojson --out out"),
        about=ABOUT,
    )


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, default=Path("out"), metavar="DIR", help="folder for the results (out)"
    )
    parser.add_argument(
        "--crime", type=Path, nargs="+", metavar="SOURCE", help="street-level crime files or folders of them"
    )
    parser.add_argument("--wards", type=Path, metavar="GEOJSON", help="only crime inside these wards counts")
    parser.add_argument(
        "--seconds", type=amount(0.1, 3600), default=30.0, metavar="S", help="longest search, rota (30)"
    )
    parser.add_argument(
        "--day-seconds", type=amount(0.1, 3600), default=3.0, metavar="S", help="longest search, day (3)"
    )
    parser.add_argument("--seed", type=whole(0, 2**31), default=1, metavar="N", help="of team and search")


def _run(arguments: Namespace, draw_briefing: DrawBriefing) -> int:
    started = time.monotonic()
    crime = _read(arguments)
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    with Planner.create(_fresh(out / "example.planner")) as planner:
        lines = plan_example(
            planner, crime, arguments.seed, Limit(arguments.seconds), Limit(arguments.day_seconds)
        )
        export_workbook(planner, rota_for(planner, SAMPLE_WEEK), out / "rota.xlsx")
        briefing = out / f"briefing-{BRIEFING_DAY.isoformat()}.pdf"
        draw_briefing(planner, BRIEFING_DAY, briefing)
    lines.append(f"Wrote rota.xlsx and {briefing.name} to {out} in {time.monotonic() - started:.0f} s.")
    (out / "summary.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(*lines, sep="\n")
    return DONE


def _read(arguments: Namespace) -> CrimeRead | None:
    """The crime files, before anything is written: a refusal then leaves an earlier demo whole."""
    if not arguments.crime:
        return None
    crime = read_crime(arguments.crime, Told(wards=arguments.wards))
    if not crime.proposals:
        raise CannotDo("No place in these files has enough records to be a hotspot. Give more months.")
    return crime


def plan_example(
    planner: Planner,
    crime: CrimeRead | None = None,
    seed: int = 1,
    rota_limit: Limit | None = None,
    day_limit: Limit | None = None,
) -> list[str]:
    """Fill a new file with the example team, build its week and every day; what came of it, in lines.

    ``crime``: files whose hotspots take the place of the example ones.
    """
    lines = [f"Example team, week of {long_day(SAMPLE_WEEK)}. Example data.", ""]
    planner.execute(LoadSampleTeam(seed))
    if crime is not None:
        lines += [*_on_recorded_crime(planner, crime), ""]
    planner.execute(StartRota(SAMPLE_WEEK))
    state = built(planner, rota_for(planner, SAMPLE_WEEK), rota_limit or Limit(30.0), seed=seed)
    planner.execute(the_proposal(state).command())
    lines += ["Rota:", *summary(state), "", "Days:"]
    for day in days_of(planner):
        lines.append(line_of(deployed(planner, day, day_limit or Limit(3.0))))
        lines += [f"  BROKEN  {sentence}" for sentence in planner.day_verdict(day)]
    return [*lines, ""]


def _on_recorded_crime(planner: Planner, crime: CrimeRead) -> list[str]:
    """Hotspots from the files instead of the example ones, with the account of what was read."""
    for hotspot in planner.read(hotspot_ids):
        try:
            planner.execute(RemoveHotspot(hotspot))
        except CommandRefused:  # a concern of the example team is about it
            last_day = SAMPLE_WEEK - dt.timedelta(days=1)
            planner.execute(ChangeHotspot(hotspot, {"end_date": last_day}))
    preview = preview_of(planner, crime, SAMPLE_WEEK)
    take_in(planner, preview)
    return list(in_lines(preview))


def _fresh(file: Path) -> Path:
    """An earlier demo's file is replaced; nothing else has its name."""
    for old in (file, *file.parent.glob(f"{file.name}-*")):
        old.unlink(missing_ok=True)
    return file
