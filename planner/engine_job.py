"""Work of an engine while it runs: polled, stopped, cancelled, survived. What it is about, subclasses know.

No Qt: the window polls with a timer, the command line in a loop. Nothing here changes the file.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Generic, TypeVar

from planner.engine_child import EngineChild
from solver.language import tr


class Phase(StrEnum):
    """How far a job is."""

    READING = "reading"  # the engine starts and reads the problem
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class JobState:
    """What a poll sees. ``best_minutes`` is minutes of missing cover; ``message`` says what failed, what is
    safe, what to do."""

    phase: Phase = Phase.READING
    seconds: float = 0.0
    limit_seconds: float = 0.0
    best_minutes: int | None = None
    message: str = ""

    @property
    def running(self) -> bool:
        return self.phase in (Phase.READING, Phase.RUNNING)


State = TypeVar("State", bound=JobState)


class EngineJob(Generic[State]):
    """One run of the engine. ``poll`` it until it is no longer running, then ``close`` it."""

    safe: str  # what stays as it is whatever happens: "Your draft is unchanged."
    again: str  # what to do when the engine ends without a word

    def __init__(self, child: EngineChild, state: State) -> None:
        self.child, self.state = child, state
        self._started = time.monotonic()

    def poll(self) -> State:
        """Take in what the engine has said and tell how things stand. Never blocks."""
        if not self.state.running:
            return self.state
        for message in self.child.messages():
            if self.state.running:
                self._take(message)
        if self.state.running:
            self.state = replace(self.state, seconds=time.monotonic() - self._started)
            if not self.child.running:
                code = self.child.exit_code
                self._fail(
                    tr(
                        "The engine ended unexpectedly (code {code}). {safe} {again}",
                        code=code,
                        safe=self.safe,
                        again=self.again,
                    )
                )
        return self.state

    def stop(self) -> None:
        """Finish with the best found so far."""
        self.child.stop()

    def cancel(self) -> None:
        """Forget about it; nothing changes."""
        self.child.cancel()
        self.state = replace(self.state, phase=Phase.CANCELLED, message=f"Cancelled. {self.safe}")

    def kill(self) -> None:
        """End the process at once, as a crash would; ``close`` waits until it is gone."""
        self.child.kill()

    def close(self) -> None:
        """Release the process. Safe to call again."""
        self.child.close()

    def wait(self, seconds_between: float = 0.02) -> State:
        """Poll until it has ended and close it: for the command line, which has nothing else to do."""
        while self.poll().running:
            time.sleep(seconds_between)
        self.close()
        return self.state

    def _take(self, message: Mapping[str, Any]) -> None:
        """Turn a message of the child into the state."""
        if message["kind"] == "refused":
            self._fail(f"{message['sentence']} {self.safe}")

    def _fail(self, message: str) -> None:
        self.state = replace(self.state, phase=Phase.FAILED, message=message)
