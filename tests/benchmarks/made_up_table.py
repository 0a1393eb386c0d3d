"""The made-up days beside other planners, all in the same run."""

from __future__ import annotations

from typing import Any

from solver.deployment.search import deploy
from solver.result import Limit
from tests.benchmarks import peers
from tests.benchmarks.made_up_day import a_day
from tests.benchmarks.runs import peak_mb


def run(people: int, tasks: int, seconds: float, seeds: list[int], *, joint: bool) -> dict[str, Any]:
    """One row for each seed: the worth each planner placed, and how far ours is ahead in percent."""
    rows = [_row(people, tasks, seconds, seed, joint=joint) for seed in seeds]
    ahead = {
        peer: _mean([row[f"ahead_of_{peer}"] for row in rows if row[f"ahead_of_{peer}"] is not None])
        for peer in ("or_tools", "vroom")
    }
    absent = [] if peers.vroom_is_here() else ["vroom (pip install pyvroom)"]
    return {
        "people": people, "tasks": tasks, "joint": joint, "seconds": seconds, "rows": rows,
        "mean_ahead": ahead, "absent": absent, "peak_mb": peak_mb(),
    }  # fmt: skip


def _row(people: int, tasks: int, seconds: float, seed: int, *, joint: bool) -> dict[str, Any]:
    day = a_day(people, tasks, seed, joint=joint)
    total = peers.total_worth(day)
    ours = total - deploy(day, Limit(seconds=seconds), seed, remedies=False).cost
    or_tools = peers.worth_by_or_tools(day, seconds)
    vroom = peers.worth_by_vroom(day, seconds) if peers.vroom_is_here() and not joint else None
    row = {"seed": seed, "total": total, "ours": ours, "or_tools": or_tools, "vroom": vroom}
    return {**row, "ahead_of_or_tools": _ahead(ours, or_tools), "ahead_of_vroom": _ahead(ours, vroom)}


def _ahead(ours: int, theirs: int | None) -> float | None:
    return round(100 * (ours / theirs - 1), 2) if theirs else None


def _mean(values: list[float]) -> float | None:
    return round(sum(values) / len(values), 2) if values else None
