"""Which rotas there are: drafts and published versions, and how each is called."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.rotas import Rota, RotaState
from solver.day_names import SHORT_MONTHS, date_and_year, day_and_month
from solver.language import tr

MONTHS = SHORT_MONTHS


@dataclass(frozen=True, slots=True)
class RotaVersionRow:
    """One version of a rota."""

    rota_id: int
    title: str  # "Week 50 · 7–13 Dec 2026"
    version: str  # "Draft 5"
    state: str
    start: dt.date
    days: int


def rota_versions(session: Session) -> tuple[RotaVersionRow, ...]:
    """Every version, the latest period first, and within it the latest version first."""
    query = select(Rota).order_by(Rota.start_date.desc(), Rota.number.desc())
    return tuple(
        RotaVersionRow(
            rota.id,
            week_title(rota.start_date, rota.days),
            version_text(rota),
            rota.state.value,
            rota.start_date,
            rota.days,
        )
        for rota in session.scalars(query)
    )


def current_rota(session: Session, day: dt.date | None = None) -> int | None:
    """The rota to show for a day (None: the latest period): its newest draft, else what is published."""
    rotas = [rota for rota in session.scalars(select(Rota)) if day is None or rota.holds(day)]
    if day is None and rotas:
        latest = max(rota.start_date for rota in rotas)
        rotas = [rota for rota in rotas if rota.start_date == latest]
    best = max(rotas, key=lambda rota: rota.preference, default=None)
    return best.id if best else None


def latest_period(session: Session) -> tuple[dt.date, dt.date] | None:
    """First and last day of the latest rota; None when there is no rota."""
    rota_id = current_rota(session)
    if rota_id is None:
        return None
    rota = session.get_one(Rota, rota_id)
    return rota.start_date, rota.end_date


def published_before(session: Session, rota: Rota) -> Rota | None:
    """What people were last told for this period: the published version other than this one."""
    query = (
        select(Rota)
        .where(Rota.start_date == rota.start_date, Rota.state == RotaState.PUBLISHED, Rota.id != rota.id)
        .order_by(Rota.number.desc())
    )
    return session.scalars(query).first()


def version_text(rota: Rota) -> str:
    """ "Draft 5", "Published 4", "Published 3, replaced"."""
    return tr("{rota}, replaced", rota=rota) if rota.state is RotaState.SUPERSEDED else str(rota)


def week_title(start: dt.date, days: int) -> str:
    """ "Week 50 · 7–13 Dec 2026" for a week, "Weeks 50–53 · 7 Dec 2026 – 3 Jan 2027" for more."""
    end = start + dt.timedelta(days=days - 1)
    first, last = start.isocalendar().week, end.isocalendar().week
    weeks = (
        tr("Week {first}", first=first) if days <= 7 else tr("Weeks {first}–{last}", first=first, last=last)
    )
    return f"{weeks} · {period_text(start, end)}"


def period_text(start: dt.date, end: dt.date) -> str:
    """ "7–13 Dec 2026", "28 Dec 2026 – 3 Jan 2027"."""
    if (start.year, start.month) == (end.year, end.month):
        month = MONTHS[end.month - 1]
        return tr("{first}–{last} {month} {year}", first=start.day, last=end.day, month=month, year=end.year)
    first = date_and_year(start) if start.year != end.year else day_and_month(start)
    return f"{first} – {date_and_year(end)}"
