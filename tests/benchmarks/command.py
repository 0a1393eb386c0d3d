"""``main.py bench``: public instances through the product's own problems and engines, results as JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
WORKERS = 2
HOME_CARE = ".json"  # the ending that tells home-care instances from team-orienteering ones


def add_arguments(parser: ArgumentParser) -> None:
    engines = parser.add_subparsers(dest="engine", required=True, metavar="ENGINE")
    rota = engines.add_parser("rota", help="a public shift-scheduling instance")
    deployment = engines.add_parser("deployment", help="a team-orienteering or home-care instance")
    rota.add_argument("file", type=Path, nargs="+", help="several make a table")
    rota.add_argument("--seeds", type=int, nargs="+", help="several make a table")
    rota.add_argument(
        "--peers", action="store_true", help="a table beside CP-SAT and HiGHS on the same model"
    )
    deployment.add_argument("file", type=Path)
    made_up = engines.add_parser("made-up", help="a made-up day, beside OR-Tools routing and VROOM")
    growth = engines.add_parser("growth", help="made-up teams that grow, over periods that grow")
    days = engines.add_parser("sample-days", help="each day of the example team's week, after 5 s and longer")
    for engine in (rota, deployment, made_up, growth, days):
        engine.add_argument("--seconds", type=float, default=60.0)
        engine.add_argument("--seed", type=int, default=0)
        engine.add_argument("--out", type=Path, help="where the JSON goes (the terminal)")
    window = engines.add_parser("window", help="the window itself, on copies of the example team")
    window.add_argument("--people", type=int, default=500)
    window.add_argument("--days", type=int, default=91)
    window.add_argument("--edits", type=int, default=60)
    window.add_argument("--seconds", type=float, default=5.0, help="of a build beside it")
    window.add_argument("--out", type=Path, help="where the JSON goes (the terminal)")
    for engine in (rota, growth):
        engine.add_argument("--workers", type=int, default=WORKERS)
    growth.add_argument("--people", type=int, nargs="+", default=[30, 60, 120])
    growth.add_argument("--weeks", type=int, nargs="+", default=[4, 8, 13])
    growth.add_argument("--types", type=int, default=18, help="shift types of one more row (0: without it)")
    growth.add_argument("--seeds", type=int, nargs="+")
    days.add_argument("--seeds", type=int, nargs="+", help="a team and a week for each")
    days.add_argument("--weekdays", type=int, nargs="+", default=list(range(7)), help="0 is the Monday (all)")
    made_up.add_argument("--people", type=int, default=30)
    made_up.add_argument("--tasks", type=int, default=200)
    made_up.add_argument("--days", type=int, default=3, help="how many days, seed after seed")
    made_up.add_argument("--alone", action="store_true", help="no task needs two people")
    deployment.add_argument("--people", type=int, default=1, help="how many people (team-orienteering)")


def run_benchmark(given: Namespace) -> int:
    """Run what is asked for. Raises ValueError or OSError when a file cannot be read."""
    # The search is compiled before the clock starts: once for each installation, then it is there already.
    subprocess.run([sys.executable, "-m", "solver.warm"], cwd=ROOT, check=False)
    text = _table(given) if _wants_table(given) else json.dumps(_result(given), indent=1)
    if given.out:
        given.out.write_text(text + "\n", encoding="utf-8")
    else:
        print(text)
    return 0


def _wants_table(given: Namespace) -> bool:
    if given.engine == "rota":
        return bool(len(given.file) > 1 or given.seeds or given.peers)
    return bool(given.engine == "growth")


def _table(given: Namespace) -> str:
    seeds = given.seeds or [given.seed]
    if given.engine == "growth":
        from tests.benchmarks import growth_table

        return growth_table.table(given.people, given.weeks, given.types, seeds, given.seconds, given.workers)
    from tests.benchmarks import rota_table

    return rota_table.table(given.file, seeds, given.seconds, given.workers, with_peers=given.peers)


def _result(given: Namespace) -> dict[str, Any]:
    if given.engine == "window":
        from tests.benchmarks import window

        return window.run(given.people, given.days, given.edits, given.seconds)
    if given.engine == "rota":
        from tests.benchmarks import shift_scheduling

        return shift_scheduling.run(given.file[0], given.seconds, given.workers, given.seed)
    if given.engine == "sample-days":
        from tests.benchmarks import sample_days

        return sample_days.run(given.seconds, given.seeds or [given.seed or 1], given.weekdays)
    if given.engine == "made-up":
        from tests.benchmarks import made_up_table

        seeds = list(range(given.seed or 1, (given.seed or 1) + given.days))
        return made_up_table.run(given.people, given.tasks, given.seconds, seeds, joint=not given.alone)
    if given.file.suffix == HOME_CARE:
        from tests.benchmarks import home_care

        return home_care.run(given.file, given.seconds, given.seed)
    from tests.benchmarks import team_orienteering

    return team_orienteering.run(given.file, given.people, given.seconds, given.seed)
