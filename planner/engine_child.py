"""The engine's own process: started, listened to, told to stop, and killed when it does not answer.

The window's process never loads OR-Tools, and a crash of the engine is an event here, not the end of the
program. One JSON line is a message; ``solver/worker.py`` is the other side and names them. ``planner/beside``
is started and listened to in the same way.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
KILL_AFTER_SECONDS: Final = 0.5  # of a cancel that is not answered
LAST_WORDS: Final = 20  # lines of the child's complaints that are kept

Message = Mapping[str, Any]
Read = Callable[[str], Message]  # raises JSONDecodeError for a line that is no message


class EngineChild:
    """One run of the engine. ``messages`` never blocks; what the child said is never lost before
    ``close``."""

    def __init__(self, request: str, module: str = "solver.worker", read: Read = json.loads) -> None:
        """Start the child and hand it its request, one line of JSON. ``read`` runs in a thread of its own."""
        self._read = read
        self._inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._complaints: list[str] = []
        self._cancelled_at: float | None = None
        self._process = subprocess.Popen(
            [sys.executable, "-m", module],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        )
        self._listeners = [
            threading.Thread(target=self._hear, name="engine messages", daemon=True),
            threading.Thread(target=self._hear_complaints, name="engine complaints", daemon=True),
        ]
        for listener in self._listeners:
            listener.start()
        self._write(request + "\n")

    def messages(self) -> list[Message]:
        """What the child has said since the last call; kills it when a cancel went unanswered."""
        if self._cancelled_at is not None and time.monotonic() - self._cancelled_at > KILL_AFTER_SECONDS:
            self._process.kill()
        heard = []
        while not self._inbox.empty():
            heard.append(self._inbox.get())
        return heard

    @property
    def running(self) -> bool:
        """Whether the process lives or something it said has not been read."""
        return self._process.poll() is None or self._listeners[0].is_alive() or not self._inbox.empty()

    @property
    def exit_code(self) -> int | None:
        return self._process.poll()

    @property
    def last_words(self) -> str:
        """The end of what the child wrote about its own trouble, for the error report."""
        return "\n".join(self._complaints[-LAST_WORDS:])

    def stop(self) -> None:
        """Ask it to finish with the best it has."""
        self._write("stop\n")

    def cancel(self) -> None:
        """Ask it to finish; ``messages`` kills it if it has not within half a second."""
        if self._cancelled_at is None:
            self._cancelled_at = time.monotonic()
            self.stop()

    def kill(self) -> None:
        """End it at once, as a crash would."""
        self._process.kill()

    def close(self) -> None:
        """End it now and release its pipes; what it said and nobody has read is lost. Safe to call again."""
        self._process.kill()
        self._process.wait()
        for listener in self._listeners:
            listener.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                _close_quietly(pipe)
        self.messages()

    def _write(self, text: str) -> None:
        pipe = self._process.stdin
        assert pipe is not None
        try:
            pipe.write(text)
            pipe.flush()
        except (BrokenPipeError, OSError, ValueError):
            return  # it ended before it could be told; its exit code says how

    def _hear(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                self._inbox.put(self._read(line))
            except json.JSONDecodeError:
                self._complaints.append(line.rstrip())

    def _hear_complaints(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._complaints.append(line.rstrip())


def _close_quietly(pipe: Any) -> None:
    """A pipe whose reader is gone still has our unsent "stop" in it; that is no error any more."""
    try:
        pipe.close()
    except OSError:
        return
