"""The reasons for being away: their letters in the window, and the letters that may leave it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AbsenceKindRow:
    """``export_code`` is what goes on paper and into files, so that reasons other than leave stay private."""

    code: str
    name: str
    export_code: str
