"""Contract hours as people type them: "37", "37.0", "29.6 h", "37 h 24"."""

from __future__ import annotations

import re

_DECIMAL = re.compile(r"(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:h|hours)?")
_AND_MINUTES = re.compile(r"(\d{1,3})\s*(?:h|:)\s*(\d{1,2})\s*(?:m|min)?")


def minutes_of_hours(text: str) -> int | None:
    """Minutes, or None when it is no number of hours. 22.2 is 22 h 12."""
    plain = text.strip().casefold()
    if match := _DECIMAL.fullmatch(plain):
        return int(match[1]) * 60 + round(float(f"0.{match[2] or 0}") * 60)
    if (match := _AND_MINUTES.fullmatch(plain)) and int(match[2]) < 60:
        return int(match[1]) * 60 + int(match[2])
    return None
