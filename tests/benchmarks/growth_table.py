"""What a larger team, a longer period and more shift types cost: the first rota, cost and bound after some
seconds, memory."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial

from tests.benchmarks.made_up_team import SHIFTS, a_made_up_team
from tests.benchmarks.runs import Run, apart, circumstances, engine_run, line, percent

COLUMNS = (
    "People",
    "Weeks",
    "Shift types",
    "Seed",
    "First rota",
    "Cost",
    "Bound",
    "Gap",
    "Memory",
    "Processor",
)


def table(
    people: Sequence[int],
    weeks: Sequence[int],
    many_types: int,
    seeds: Sequence[int],
    seconds: float,
    workers: int,
) -> str:
    """The table in Markdown, with machine and versions above it. The same seed makes team and search.

    Every size over every length with the usual shift types; then, where ``many_types`` is not 0, the largest
    team over the shortest period with so many.
    """
    teams = [(heads, length, len(SHIFTS)) for heads in people for length in weeks]
    if many_types:
        teams.append((max(people), min(weeks), many_types))
    lines = [circumstances(seconds, workers), "", line(COLUMNS), line(["---"] * len(COLUMNS))]
    for heads, length, types in teams:
        for seed in seeds:
            run = apart(partial(_run, heads, length, types, seconds, workers, seed))
            told = f"{heads} people, {length} weeks, {types} shift types, seed {seed}"
            print(f"{told}: {run}", file=sys.stderr)
            lines.append(line([str(heads), str(length), str(types), str(seed), *_figures(run)]))
    return "\n".join(lines)


def _run(people: int, weeks: int, types: int, seconds: float, workers: int, seed: int) -> Run:
    return engine_run(a_made_up_team(people, weeks, seed, types), seconds, workers, seed)


def _figures(run: Run) -> list[str]:
    first = "none" if run.first_seconds is None else f"{run.first_seconds:.2f} s"
    cost = "a must is broken" if run.cost is None else _hours(run.cost)
    bound = "–" if run.bound is None else _hours(run.bound)
    gap = "–" if run.cost is None or run.bound is None else percent((run.cost - run.bound) / max(run.cost, 1))
    memory = "–" if run.peak_mb is None else f"{run.peak_mb} MB"
    return [first, cost, bound, gap, memory, f"{run.processor_seconds:.0f} s"]


def _hours(minutes: int) -> str:
    return f"{minutes / 60:.1f} h"
