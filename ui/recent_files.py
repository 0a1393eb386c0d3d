"""The planner files that were open before, newest first, as this computer remembers them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.window_state import WindowState

REMEMBERED = "recent/files"
MOST = 6


def recent_files(state: WindowState) -> list[Path]:
    """Those that are still there."""
    return [path for path in map(Path, _names(state)) if path.is_file()]


def remember_file(state: WindowState, path: Path) -> None:
    """Put a file first; the oldest falls off the end."""
    name = str(path)
    kept = [name, *(one for one in _names(state) if one != name)]
    state.put(REMEMBERED, json.dumps(kept[:MOST]))


def _names(state: WindowState) -> list[str]:
    """A damaged list is an empty one."""
    try:
        stored = json.loads(state.text(REMEMBERED, "[]"))
    except ValueError:
        return []
    return [name for name in stored if isinstance(name, str)] if isinstance(stored, list) else []
