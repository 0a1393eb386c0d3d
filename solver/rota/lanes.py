"""From a first rota to a good one: lanes that improve the same best rota, side by side or turn by turn.

Which lane has the next turn is decided by what pays: each has a share of the time, which grows when it finds
something and shrinks when it does not. In a repeatable build work takes the place of time, in one thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass

from solver.rota.aside import run_aside
from solver.rota.build import Build
from solver.rota.lane import Lane, Turn
from solver.rota.mixer import Mixer
from solver.rota.reinsertion import Reinsertion
from solver.rota.rows import Rows
from solver.rota.whole import Whole
from solver.rota.windows import Windows

LOOK_SECONDS = 0.03
PAYS, DOES_NOT = 1.5, 0.85  # what a turn's outcome does to a share
LEAST_EFFORT = 0.01  # so that turns without any work come to an end too
LARGEST, SMALLEST = 4.0, 0.25  # times the lane's own share


def improve(build: Build, circles: Sequence[Rows]) -> None:
    """Improve the best rota until it is proven, or time, work or all lanes come to an end."""
    build.what = "Improving"
    lanes = (
        Mixer(build, circles),
        Whole(build),
        Reinsertion(build, circles),
        Windows(build),
        Whole(build, (), share=2.0),
    )
    turns = _Turns(build, lanes)
    threads = 1 if build.repeatable else min(build.workers, len(turns))
    run_aside(build, [turns.run] * threads)


@dataclass(slots=True)
class _Standing:
    """A lane with the time it has had, in proportion to its share."""

    lane: Lane
    factor: float = 1.0
    spent: float = 0.0
    busy: bool = False

    def after(self, turn: Turn, effort: float) -> None:
        self.spent += effort / (self.lane.share * self.factor)
        self.factor *= PAYS if turn is Turn.BETTER else DOES_NOT
        self.factor = min(LARGEST, max(SMALLEST, self.factor))


class _Turns:
    """Gives out turns to however many threads ask."""

    def __init__(self, build: Build, lanes: Sequence[Lane]) -> None:
        self._build = build
        self._lock = threading.Lock()
        self._standings = [_Standing(lane) for lane in lanes]

    def __len__(self) -> int:
        return len(self._standings)

    def run(self) -> None:
        """Turn after turn until the build is over. The last lane to have nothing to do ends it."""
        while not self._build.over:
            standing = self._next()
            if standing is None:
                time.sleep(LOOK_SECONDS)  # fewer lanes are left than threads
                continue
            began = self._now()
            turn = standing.lane.turn()
            self._build.add_work(LEAST_EFFORT)
            with self._lock:
                self._back(standing, turn, max(LEAST_EFFORT, self._now() - began))

    def _next(self) -> _Standing | None:
        with self._lock:
            free = [one for one in self._standings if not one.busy]
            if not free:
                return None
            standing = min(free, key=lambda one: (not one.lane.comes_first, one.spent))
            standing.busy = True
            return standing

    def _back(self, standing: _Standing, turn: Turn, effort: float) -> None:
        standing.busy = False
        standing.after(turn, effort)
        if turn is Turn.NO_MORE:
            self._standings.remove(standing)
            if not self._standings:
                self._build.finish()

    def _now(self) -> float:
        return self._build.work if self._build.repeatable else time.monotonic()
