"""A real X server with the real program on it, driven by key presses and mouse moves that the server sends.

What is on the screen is known by the titles of windows; what it came to is read from the planner file once
the program has ended.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).parents[2]
SIZE = "1600x1000x24"
KEY_DELAY_MS = "40"  # a quick typist; X drops nothing at this pace
LOOK_SECONDS = 0.1
PATIENCE_SECONDS = 120.0  # of a machine with other work; no test is slower for it
DRAG_STEPS = 6  # a drag begins once the mouse has moved some way with the button held


class RealScreen:
    """An X server of its own, and the planner started on it as if by a new user with an empty home."""

    def __init__(self, home: Path) -> None:
        self.home = home
        reading, writing = os.pipe()
        with os.fdopen(reading) as answer:
            command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"]
            self._server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
            os.close(writing)
            display = answer.readline().strip()  # the server chooses a number that is free
        self._environment = {
            "PATH": os.environ["PATH"],
            "DISPLAY": f":{display}",
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            # The compiled search belongs to the installation: without it, it would be made beside the tests.
            "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache"),
            "QT_QPA_PLATFORM": "xcb",
            "LANG": "C.UTF-8",
        }
        self._said = home / "said.txt"
        with self._said.open("w") as said:
            self.program = subprocess.Popen(
                [sys.executable, "main.py"], cwd=ROOT, env=self._environment, stdout=said, stderr=said
            )

    def __enter__(self) -> RealScreen:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in (self.program, self._server):
            process.kill()
            process.wait()

    @property
    def said(self) -> str:
        """What the program wrote to its terminal: warnings of Qt, a traceback."""
        return self._said.read_text()

    def front(self, title: str, seconds: float = PATIENCE_SECONDS) -> None:
        """Wait for a window whose title begins so, and give it the keyboard, as a window manager would."""
        number = ""

        def there() -> bool:
            nonlocal number
            found = self._ask("search", "--onlyvisible", "--name", f"^{re.escape(title)}").split()
            number = found[-1] if found else ""
            return bool(number)

        self.until(there, f"a window “{title}…”", seconds)
        self.until(lambda: self._tell("windowfocus", number), f"the keyboard in “{title}…”", seconds)

    def gone(self, title: str, seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until no window has a title that begins so."""
        search = "search", "--onlyvisible", "--name", f"^{re.escape(title)}"
        self.until(lambda: not self._ask(*search), f"“{title}…” to close", seconds)

    def press(self, *keys: str) -> None:
        """Press keys one after the other: "F5", "ctrl+Return", "l"."""
        assert self._tell("key", "--delay", KEY_DELAY_MS, *keys)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Hold the left button at one place of the screen and let it go at another."""
        self._tell("mousemove", *map(str, start), "mousedown", "1")
        for step in range(1, DRAG_STEPS + 1):
            x, y = (a + (b - a) * step // DRAG_STEPS for a, b in zip(start, end))
            self._tell("mousemove", "--sync", str(x), str(y))
        self._tell("mouseup", "1")

    def until(self, true: Callable[[], bool], what: str, seconds: float = PATIENCE_SECONDS) -> None:
        """Wait for something while the program runs; say what did not come, and what the program said."""
        end = time.monotonic() + seconds
        while not true():
            if time.monotonic() > end:
                raise AssertionError(f"No sign of {what} after {seconds:.0f} s. It said: {self.said}")
            try:
                self.program.wait(LOOK_SECONDS)
            except subprocess.TimeoutExpired:
                continue
            raise AssertionError(f"The program ended before {what}. It said: {self.said}")

    def _ask(self, *words: str) -> str:
        return self._xdotool(*words).stdout.strip()

    def _tell(self, *words: str) -> bool:
        return self._xdotool(*words).returncode == 0

    def _xdotool(self, *words: str) -> subprocess.CompletedProcess[str]:
        command = ["xdotool", *words]
        return subprocess.run(
            command, env=self._environment, capture_output=True, text=True, check=False, timeout=30
        )
