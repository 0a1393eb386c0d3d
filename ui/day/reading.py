"""What the Day screen reads; of a large team by a thread, while the window goes on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from planner.planner import Planner
from planner.views.day_breaches import DayBreach
from planner.views.day_plan import DayPlan, day_plan
from planner.views.first_steps import first_steps
from ui.in_a_thread import read_in_a_thread

Answer = TypeVar("Answer")
MANY_PEOPLE = 200  # on the rota: to read a day of more would hold the window up


def read_day(planner: Planner, day: dt.date) -> DayPlan | None:
    """The day as it is stored; None when no rota holds it."""
    return _read(planner, partial(planner.read, day_plan, day))


def read_breaches(planner: Planner, day: dt.date) -> tuple[DayBreach, ...]:
    """The broken musts of its run sheets."""
    return _read(planner, partial(planner.day_breaches, day))


def _read(planner: Planner, read: Callable[[], Answer]) -> Answer:
    large = planner.read(first_steps).people > MANY_PEOPLE
    return read_in_a_thread(planner, read) if large else read()
