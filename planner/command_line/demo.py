"""``main.py demo``: the whole job once, for somebody who has just installed the planner.

The example team's week is built, every day deployed, and the results written. Drawing the briefing needs
Qt, which this side of the house does not know, so it is handed in.
"""

from __future__ import annotations

import datetime as dt
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from planner.command_line.build import built, summary
from planner.command_line.deploy import days_of, deployed, line_of
from planner.command_line.export import export_workbook
from planner.command_line.import_files import accept, described, proposed
from planner.command_line.shape import DONE, CommandLine, rota_for
from planner.commands.command import Together
from planner.commands.hotspots import RemoveHotspot
from planner.commands.rotas import StartRota
from planner.commands.sample_team import SAMPLE_WEEK, LoadSampleTeam
from planner.places.hotspot_finder import HotspotProposal
from planner.planner import Planner
from planner.views.hotspot_list import hotspot_ids
from solver.result import Limit

DrawBriefing = Callable[[Planner, dt.date, Path], None]
BRIEFING_DAY = SAMPLE_WEEK + dt.timedelta(days=4)  # Friday: the fullest day


def demo_command(draw_briefing: DrawBriefing) -> CommandLine:
    """The command, given how a briefing is drawn."""

    def run(arguments: Namespace) -> int:
        return _run(arguments, draw_briefing)

    return CommandLine("demo", "plan the example team's week and write the results", _arguments, run)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("out"), help="folder for the results (out)")
    parser.add_argument("--crime", type=Path, nargs="+", help="plan on real street-level crime files")
    parser.add_argument("--wards", type=Path, help="GeoJSON of the wards they are filtered to")
    parser.add_argument("--seconds", type=float, default=30.0, help="longest search for the rota (30)")
    parser.add_argument("--day-seconds", type=float, default=3.0, help="longest search for a day (3)")
    parser.add_argument("--seed", type=int, default=1)


def _run(arguments: Namespace, draw_briefing: DrawBriefing) -> int:
    started = time.monotonic()
    proposals = proposed(arguments.crime, arguments.wards) if arguments.crime else ()
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    with Planner.create(_fresh(out / "example.planner")) as planner:
        lines = plan_example(
            planner, proposals, arguments.seed, Limit(arguments.seconds), Limit(arguments.day_seconds)
        )
        export_workbook(planner, rota_for(planner, SAMPLE_WEEK), out / "rota.xlsx")
        briefing = out / f"briefing-{BRIEFING_DAY.isoformat()}.pdf"
        draw_briefing(planner, BRIEFING_DAY, briefing)
    lines.append(f"Wrote rota.xlsx and {briefing.name} to {out} in {time.monotonic() - started:.0f} s.")
    (out / "summary.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(*lines, sep="\n")
    return DONE


def plan_example(
    planner: Planner,
    proposals: Sequence[HotspotProposal] = (),
    seed: int = 1,
    rota_limit: Limit | None = None,
    day_limit: Limit | None = None,
) -> list[str]:
    """Fill a new file with the example team, build its week and every day; what came of it, in lines.

    ``proposals``: hotspots from real crime files, in place of the example ones.
    """
    week = f"{SAMPLE_WEEK:%A} {SAMPLE_WEEK.day} {SAMPLE_WEEK:%B %Y}"
    lines = [f"Example team, week of {week}. Example data.", ""]
    planner.execute(LoadSampleTeam(seed))
    if proposals:
        _replace_hotspots(planner)
        accept(planner, proposals)
        lines += ["Hotspots from recorded crime:", *described(proposals), ""]
    planner.execute(StartRota(SAMPLE_WEEK))
    state = built(planner, rota_for(planner, SAMPLE_WEEK), rota_limit or Limit(30.0), seed=seed)
    assert state.proposal is not None
    planner.execute(state.proposal.command())
    lines += ["Rota:", *summary(state), "", "Days:"]
    for day in days_of(planner):
        lines.append(line_of(deployed(planner, day, day_limit or Limit(3.0))))
    return [*lines, ""]


def _fresh(file: Path) -> Path:
    """An earlier demo's file is replaced; nothing else has its name."""
    for old in (file, *file.parent.glob(f"{file.name}-*")):
        old.unlink(missing_ok=True)
    return file


def _replace_hotspots(planner: Planner) -> None:
    commands = tuple(RemoveHotspot(hotspot) for hotspot in planner.read(hotspot_ids))
    planner.execute(Together("Remove the example hotspots", commands))
