"""Several weeks in one grid: which rota holds each day of it. Weeks are drafted and published one by one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.rotas import Rota
from planner.views.rota_versions import version_text


@dataclass(frozen=True, slots=True)
class GridPart:
    """A stretch of days that one rota holds."""

    rota_id: int
    version: str  # "Draft 5"
    state: str  # "draft", "published", "superseded"
    start: dt.date
    days: int

    def holds(self, day: dt.date) -> bool:
        return self.start <= day < self.start + dt.timedelta(days=self.days)


def rotas_on(session: Session, rota: Rota, dates: Sequence[dt.date]) -> dict[dt.date, Rota]:
    """The rota itself on its own days; on any other day its newest draft, else what is published.
    Days that no rota holds are left out."""
    if all(rota.holds(date) for date in dates):
        return dict.fromkeys(dates, rota)
    every = list(session.scalars(select(Rota)))
    holding = {date: [one for one in every if one.holds(date)] for date in dates}
    return {
        date: rota if rota.holds(date) else max(found, key=lambda one: one.preference)
        for date, found in holding.items()
        if found
    }


def parts_of(rota_on: dict[dt.date, Rota]) -> Iterator[GridPart]:
    """Unbroken stretches of one rota each, in order."""
    for _, days in groupby(enumerate(sorted(rota_on)), key=lambda at: _stretch(rota_on, *at)):
        dates = [date for _, date in days]
        rota = rota_on[dates[0]]
        yield GridPart(rota.id, version_text(rota), rota.state.value, dates[0], len(dates))


def _stretch(rota_on: dict[dt.date, Rota], at: int, date: dt.date) -> tuple[int, int]:
    """Alike for days of one rota that follow each other."""
    return rota_on[date].id, date.toordinal() - at
