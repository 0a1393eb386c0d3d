"""The table of docs/benchmarks.md: instances and seeds through the rota engine, beside CP-SAT and HiGHS.

Peers get the same model (the one the engine itself gives CP-SAT), the same seconds and workers, in the same
run, each in a process of its own. What they find is priced by the independent check, as ours is: a peer's own
figure may be too high. Best known costs are read from ``best_known.csv`` beside the instances.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from solver.result import Limit
from solver.rota.build import Build
from solver.rota.cpsat import RotaModel
from solver.rota.cpsat_search import Effort, Ended, Search
from solver.rota.modelling import costing_least_model
from solver.rota.problem import RotaProblem
from solver.rota.solution import Rota
from tests.benchmarks.highs import by_highs
from tests.benchmarks.runs import Run, apart, circumstances, engine_run, line, percent
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
Runner = Callable[[RotaProblem, float, int, int], Run]
Peer = Callable[[Build, RotaModel, Effort, Callable[[], None]], Ended]


def table(
    files: Sequence[Path], seeds: Sequence[int], seconds: float, workers: int, *, with_peers: bool
) -> str:
    """The table in Markdown, with machine and versions above it."""
    known = {file: best_known(file) for file in files}
    lines = [circumstances(seconds, workers), "", line(COLUMNS), line(["---"] * len(COLUMNS))]
    for file in files:
        gaps: dict[str, list[float]] = {}
        for seed in seeds:
            for name, runner in _engines(with_peers=with_peers).items():
                run = apart(partial(_on_file, runner, file, seconds, workers, seed))
                print(f"{file.stem}, seed {seed}, {name}: {run}", file=sys.stderr)
                lines.append(line([file.stem, str(seed), name, *_figures(run, known[file])]))
                if run.cost is not None and known[file]:
                    gaps.setdefault(name, []).append(run.cost / (known[file] or 1) - 1)
        if len(seeds) > 1:
            lines += [
                line([file.stem, "median", name, "", "", "", percent(median(of)), "", ""])
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


# The peers ----------------------------------------------------------------------------------------


def by_cp_sat(build: Build, model: RotaModel, effort: Effort, found: Callable[[], None]) -> Ended:
    """CP-SAT alone; ``found`` is called at every rota."""
    return Search(build, model, effort).run(lambda _rota, _cost: found())


def by_max_lp(build: Build, model: RotaModel, effort: Effort, found: Callable[[], None]) -> Ended:
    """CP-SAT alone with the worker that was measured to be its best here."""
    return by_cp_sat(build, model, replace(effort, subsolvers=("max_lp_sym",)), found)


PEERS: dict[str, Peer] = {
    "CP-SAT alone": by_cp_sat,
    "CP-SAT, max_lp_sym": by_max_lp,
    "HiGHS": by_highs,
}


def peer_run(peer: Peer, problem: RotaProblem, seconds: float, workers: int, seed: int) -> Run:
    """A peer on the model of the whole team, circle by circle where the team falls apart."""
    build = Build(
        problem, Limit(seconds=seconds), workers=workers, seed=seed, progress=None, stop=None, found=None
    )
    first: list[float] = []
    whole: Rota | None = build.best.rota
    bound = 0
    for number, circle in enumerate(build.circles):
        share = build.seconds_left / (len(build.circles) - number)
        effort = Effort(seconds=share, workers=workers, seed=seed)
        ended = peer(build, costing_least_model(build, circle), effort, lambda: first.append(build.seconds))
        whole = None if ended.rota is None or whole is None else circle.merged(ended.rota, whole)
        bound += circle.grains(max(0.0, ended.bound))
    judged = None if whole is None else build.judge(whole)
    cost = None if judged is None or judged.broken else judged.cost
    return Run(cost, bound, first[0] if first else None)


def _engines(*, with_peers: bool) -> dict[str, Runner]:
    engines: dict[str, Runner] = {"planner": engine_run}
    if with_peers:
        engines |= {name: partial(peer_run, peer) for name, peer in PEERS.items()}
    return engines


def _on_file(runner: Runner, file: Path, seconds: float, workers: int, seed: int) -> Run:
    return runner(read_problem(file), seconds, workers, seed)


def _figures(run: Run, known: int | None) -> list[str]:
    spent = f"{run.processor_seconds:.0f} s"
    first = "–" if run.first_seconds is None else f"{run.first_seconds:.2f} s"
    if run.cost is None:
        return [spent, first, "none", "–", str(run.bound), _below(run.bound, known)]
    above = percent(run.cost / known - 1) if known else "–"
    return [spent, first, str(run.cost), above, str(run.bound), _below(run.bound, known)]


def _below(bound: int | None, known: int | None) -> str:
    return "–" if bound is None or not known else percent(1 - bound / known)
