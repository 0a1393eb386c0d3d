"""From a first rota to a good one: lanes that improve the same best rota, side by side or turn by turn."""

from __future__ import annotations

import threading
from typing import Protocol

from solver.rota.build import Build, Stopped
from solver.rota.whole import Whole
from solver.rota.windows import Windows

LOOK_SECONDS = 0.03
WINDOWS_A_ROUND = 4


class Lane(Protocol):
    """A way to improve the best rota; a turn is one try of limited effort."""

    def turn(self) -> None:
        """Try once, offering what is found. Raises Stopped when the build is over."""


def improve(build: Build) -> None:
    """Improve the best rota until it is proven or time, work or patience end."""
    build.what = "Improving"
    if build.workers > 1 and not build.repeatable:
        _side_by_side(build, [Whole(build, build.workers, alone=False), Windows(build)])
    else:
        _by_turns(build)


def _by_turns(build: Build) -> None:
    whole, windows = Whole(build), Windows(build)
    while not build.over:
        whole.turn()
        for _ in range(WINDOWS_A_ROUND):
            windows.turn()


def _side_by_side(build: Build, lanes: list[Lane]) -> None:
    failures: list[BaseException] = []
    threads = [threading.Thread(target=_run, args=(build, lane, failures), daemon=True) for lane in lanes]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        for thread in threads:
            thread.join(LOOK_SECONDS)
        build.take_posted()
    if failures:
        raise failures[0]


def _run(build: Build, lane: Lane, failures: list[BaseException]) -> None:
    try:
        while not build.over:
            lane.turn()
    except Stopped:
        pass
    except BaseException as failure:  # noqa: BLE001 - raised again in the thread that waits
        failures.append(failure)
    finally:
        if failures:
            build.finish()
