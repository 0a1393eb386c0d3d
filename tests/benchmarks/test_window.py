"""The window's benchmark measures what it says: edits that were made, and no engine in the process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.long
def test_every_figure_is_there_and_no_engine_is_in_the_window(tmp_path: Path) -> None:
    """In a process of its own: other tests have loaded the engines into this one."""
    out = tmp_path / "window.json"
    asked = ["bench", "window", "--people", "30", "--days", "7", "--edits", "4", "--seconds", "1"]
    command = [sys.executable, "main.py", *asked, "--out", str(out)]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert figures["or_tools_in_the_window"] is False
    # An edit reads, checks and paints: more than the repaint that is part of it.
    assert figures["edit_ms"] > figures["repaint_ms"] > 0
    assert figures["first_window_ms"] > 0
