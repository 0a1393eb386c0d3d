"""What happened to a cell, a rule or the whole file: the audit entries in words, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that happened, in words."""

    at: datetime
    text: str  # "You locked it, Late"
