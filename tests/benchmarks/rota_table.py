"""The table of docs/benchmarks.md: instances and seeds through the rota engine, beside CP-SAT alone.

Peers get the same model (the one the engine itself gives CP-SAT), the same seconds and workers, in the same
run, each in a process of its own. Best known costs are read from ``best_known.csv`` beside the instances.
"""

from __future__ import annotations

import csv
import os
import platform
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from time import process_time

from solver.result import Limit, Progress
from solver.rota.build import Build
from solver.rota.cpsat_search import Effort, Search
from solver.rota.modelling import costing_least_model
from solver.rota.search import solve
from solver.versions import versions
from tests.benchmarks.shift_scheduling import read_problem

COLUMNS = (
    "Instance",
    "Seed",
    "Engine",
    "Processor",
    "First rota",
    "Cost",
    "Above best known",
    "Bound",
    "Bound below",
)
PEERS: dict[str, tuple[str, ...]] = {"CP-SAT alone": (), "CP-SAT, max_lp_sym": ("max_lp_sym",)}


@dataclass(frozen=True, slots=True)
class Run:
    """What one engine made of an instance. ``first_seconds``: until a rota that breaks no must.
    ``processor_seconds``: what the machine had left for it, which on a busy one is less than it should be."""

    cost: int | None
    bound: int | None
    first_seconds: float | None
    processor_seconds: float = 0.0


def table(
    files: Sequence[Path], seeds: Sequence[int], seconds: float, workers: int, *, with_peers: bool
) -> str:
    """The table in Markdown, with machine and versions above it."""
    known = {file: best_known(file) for file in files}
    lines = [_circumstances(seconds, workers), "", _line(COLUMNS), _line(["---"] * len(COLUMNS))]
    for file in files:
        gaps: dict[str, list[float]] = {}
        for seed in seeds:
            for name, runner in _engines(with_peers=with_peers).items():
                run = _apart(partial(runner, file, seconds, workers, seed))
                print(f"{file.stem}, seed {seed}, {name}: {run}", file=sys.stderr)
                lines.append(_line([file.stem, str(seed), name, *_figures(run, known[file])]))
                if run.cost is not None and known[file]:
                    gaps.setdefault(name, []).append(run.cost / (known[file] or 1) - 1)
        if len(seeds) > 1:
            lines += [
                _line([file.stem, "median", name, "", "", "", _percent(median(of)), "", ""])
                for name, of in gaps.items()
            ]
    return "\n".join(lines)


def best_known(file: Path) -> int | None:
    """From the table beside an instance; None when it is not listed."""
    listed = file.parent / "best_known.csv"
    if not listed.exists():
        return None
    with listed.open(encoding="utf-8", newline="") as lines:
        costs = {f"instance{row['instance']}": int(row["best_known_cost"]) for row in csv.DictReader(lines)}
    return costs.get(file.stem)


def engine_run(file: Path, seconds: float, workers: int, seed: int) -> Run:
    """The product's own solve()."""
    first: list[float] = []

    def note(news: Progress) -> None:
        if news.best is not None and not news.broken_musts and not first:
            first.append(news.seconds)

    result = solve(read_problem(file), Limit(seconds=seconds), workers, seed, progress=note)
    return Run(None if result.broken_musts else result.cost, result.bound, first[0] if first else None)


def peer_run(subsolvers: tuple[str, ...], file: Path, seconds: float, workers: int, seed: int) -> Run:
    """CP-SAT alone on the model of the whole team, circle by circle where the team falls apart."""
    problem = read_problem(file)
    build = Build(
        problem, Limit(seconds=seconds), workers=workers, seed=seed, progress=None, stop=None, found=None
    )
    first: list[float] = []
    cost: int | None = 0
    bound = 0
    for number, circle in enumerate(build.circles):
        share = build.seconds_left / (len(build.circles) - number)
        effort = Effort(seconds=share, workers=workers, seed=seed, subsolvers=subsolvers)
        search = Search(build, costing_least_model(build, circle), effort)
        ended = search.run(lambda _rota, _cost: first.append(build.seconds))
        cost = None if ended.rota is None or cost is None else cost + ended.cost
        bound += circle.grains(max(0.0, ended.bound))
    return Run(cost, bound, first[0] if first else None)


def _engines(*, with_peers: bool) -> dict[str, partial[Run]]:
    engines = {"planner": partial(engine_run)}
    if with_peers:
        engines |= {name: partial(peer_run, subsolvers) for name, subsolvers in PEERS.items()}
    return engines


def _apart(run: partial[Run]) -> Run:
    """In a process of its own: memory and threads of one run are gone before the next."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(_timed, run).result()


def _timed(run: partial[Run]) -> Run:
    done = run()
    return replace(done, processor_seconds=process_time())


def _circumstances(seconds: float, workers: int) -> str:
    used = ", ".join(f"{name} {version}" for name, version in versions())
    load = f", load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores{load}"
    return f"{seconds:g} s each with {workers} workers. {machine}. {used}."


def _figures(run: Run, known: int | None) -> list[str]:
    spent = f"{run.processor_seconds:.0f} s"
    first = "–" if run.first_seconds is None else f"{run.first_seconds:.2f} s"
    if run.cost is None:
        return [spent, first, "none", "–", str(run.bound), _below(run.bound, known)]
    above = _percent(run.cost / known - 1) if known else "–"
    return [spent, first, str(run.cost), above, str(run.bound), _below(run.bound, known)]


def _below(bound: int | None, known: int | None) -> str:
    return "–" if bound is None or not known else _percent(1 - bound / known)


def _percent(part: float) -> str:
    return f"{part:.2%}".replace("%", " %")


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
