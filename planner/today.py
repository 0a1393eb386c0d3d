"""Which day it is: the computer's, or the one that the environment names.

A week of the past is closed, leave is counted from today, and pictures show the date. Tests, pictures and
whoever shows the example week name a day, and every process that is started from theirs goes by it too.
"""

from __future__ import annotations

import datetime as dt
import os

TODAY = "PLANNER_TODAY"  # in the environment, as 2026-12-07


def date_today() -> dt.date:
    """Today. Raises ValueError, with a sentence, when the environment names no date."""
    named = os.environ.get(TODAY)
    if not named:
        return dt.date.today()
    try:
        return dt.date.fromisoformat(named)
    except ValueError:
        raise ValueError(f"{TODAY} is “{named}”: write a date such as 2026-12-07, or leave it out.") from None
