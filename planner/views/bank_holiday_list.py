"""Which days are bank holidays."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.dates import BankHoliday


@dataclass(frozen=True, slots=True)
class ListedBankHoliday:
    """One of them."""

    bank_holiday_id: int
    date: dt.date
    name: str


def bank_holiday_list(session: Session) -> tuple[ListedBankHoliday, ...]:
    """By date."""
    days = session.scalars(select(BankHoliday).order_by(BankHoliday.date))
    return tuple(ListedBankHoliday(day.id, day.date, day.name) for day in days)
