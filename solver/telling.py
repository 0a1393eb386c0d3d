"""What a child process and its parent have in common: lines of JSON, the word ``stop``, exit codes.

No engine is loaded with it, so a process that only asks one may speak in the same way.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from typing import Any, BinaryIO, TextIO

DONE, CRASHED, REFUSED, ALONE = 0, 1, 2, 3


class Teller:
    """Writes messages to the parent, one whole line each, whichever thread speaks."""

    def __init__(self, stream: TextIO) -> None:
        self._stream, self._lock = stream, threading.Lock()

    def __call__(self, message: dict[str, Any]) -> None:
        line = json.dumps(message, ensure_ascii=False, separators=(",", ":"))
        with self._lock:
            try:
                self._stream.write(line + "\n")
                self._stream.flush()
            except OSError:
                os._exit(ALONE)


def own_stdout() -> TextIO:
    """Standard output for messages alone: what C++ or a stray print writes there goes to standard error."""
    own = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(own, "w", encoding="utf-8", newline="\n")


def listen(given: BinaryIO, asked: threading.Event) -> None:
    """Hear "stop"; leave at once when the parent is gone, for nobody wants the answer any more."""
    for line in given:
        if line.strip() == b"stop":
            asked.set()
    os._exit(ALONE)


def leave(code: int) -> None:
    """End without waiting for threads that may still hold a search."""
    sys.stderr.flush()
    os._exit(code)
