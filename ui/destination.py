"""Where the window may go, and what it remembers of each screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Destination:
    """Where to go: a screen by its key, and what to show there."""

    screen: str
    day: date | None = None
    person_id: int | None = None
    item: str = ""
    rota_id: int | None = None  # the version that was looked at, where it matters
