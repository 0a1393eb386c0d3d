"""One run of an engine in a process of its own, and the lines of Markdown that tables of runs are made of."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context
from time import process_time

from solver.result import Limit, Progress
from solver.rota.problem import RotaProblem
from solver.rota.search import solve
from solver.versions import versions


@dataclass(frozen=True, slots=True)
class Run:
    """What one engine made of a problem. ``first_seconds``: until a rota that breaks no must.
    ``processor_seconds``: what the machine had left for it, which on a busy one is less than it should be.
    ``peak_mb``: the most memory its process held, None where no system tells."""

    cost: int | None
    bound: int | None
    first_seconds: float | None
    processor_seconds: float = 0.0
    peak_mb: int | None = None


def engine_run(problem: RotaProblem, seconds: float, workers: int, seed: int) -> Run:
    """The product's own solve()."""
    first: list[float] = []

    def note(news: Progress) -> None:
        if news.best is not None and not news.broken_musts and not first:
            first.append(news.seconds)

    result = solve(problem, Limit(seconds=seconds), workers, seed, progress=note)
    return Run(None if result.broken_musts else result.cost, result.bound, first[0] if first else None)


def apart(run: partial[Run]) -> Run:
    """In a process of its own: memory and threads of one run are gone before the next."""
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        return pool.submit(_measured, run).result()


def _measured(run: partial[Run]) -> Run:
    done = run()
    return replace(done, processor_seconds=process_time(), peak_mb=peak_mb())


def peak_mb() -> int | None:
    """The most memory this process held, in megabytes (macOS counts in bytes, Linux in kilobytes);
    Windows has no such figure."""
    if sys.platform == "win32":
        return None
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // (1 << 20 if sys.platform == "darwin" else 1 << 10)


def circumstances(seconds: float, workers: int) -> str:
    """The machine, the versions and what each run was allowed, for the line above a table."""
    used = ", ".join(f"{name} {version}" for name, version in versions())
    load = f", load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores{load}"
    return f"{seconds:g} s each with {workers} workers. {machine}. {used}."


def percent(part: float) -> str:
    return f"{part:.2%}".replace("%", " %")


def line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
