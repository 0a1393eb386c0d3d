"""Weekends and Lates against the fair share: the last eight weeks, the rota in hand included."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.people import Person
from planner.domain.rotas import Duty, HistoryDuty, Rota, RotaState
from planner.domain.shifts import ShiftType

WEEKS = 8
SATURDAY = 5


class Tally(StrEnum):
    """What is shared evenly."""

    WEEKENDS = "weekends"  # weekends with any duty
    LATES = "lates"


@dataclass(frozen=True, slots=True)
class FairShare:
    """How many in the last eight weeks, this rota included, and the fair share for this contract."""

    count: int
    fair: float


Shares = dict[int, dict[Tally, FairShare]]


def fair_shares(
    session: Session, rota: Rota, people: Sequence[Person], among: Collection[int] | None = None
) -> Shares:
    """By person id: counts, and each role's total divided in proportion to contracts. ``among``: counted
    for these people alone, which makes it quicker and the fair share theirs alone too."""
    return _shares(_counts(_worked(session, rota, among)), people)


def shares_of(tours: Iterable[tuple[int, dt.date, bool]], people: Sequence[Person]) -> Shares:
    """The same over these tours alone: (person id, date, whether a Late)."""
    return _shares(_counts(tours), people)


def _shares(counts: Mapping[tuple[Tally, int], int], people: Sequence[Person]) -> Shares:
    by_role: dict[int, list[Person]] = defaultdict(list)
    for person in people:
        by_role[person.role_id].append(person)
    shares: Shares = {}
    for colleagues in by_role.values():
        contracts = {person.id: person.contract_minutes_per_week for person in colleagues}
        for tally in Tally:
            counted = {person_id: counts.get((tally, person_id), 0) for person_id in contracts}
            for person_id, share in divided(counted, contracts).items():
                shares.setdefault(person_id, {})[tally] = share
    return shares


def divided(counted: Mapping[int, int], contracts: Mapping[int, int]) -> dict[int, FairShare]:
    """The total of people of one role, divided in proportion to their contracts."""
    total, whole = sum(counted.values()), sum(contracts.values())
    return {
        person_id: FairShare(count, total * contracts[person_id] / whole if whole else 0.0)
        for person_id, count in counted.items()
    }


def _counts(worked: Iterable[tuple[int, dt.date, bool]]) -> dict[tuple[Tally, int], int]:
    counts: dict[tuple[Tally, int], int] = defaultdict(int)
    weekends: set[tuple[int, dt.date]] = set()
    for person_id, date, late in worked:
        counts[Tally.LATES, person_id] += late
        if date.weekday() >= SATURDAY:
            weekends.add((person_id, date - dt.timedelta(days=date.weekday())))
    for person_id, _ in weekends:
        counts[Tally.WEEKENDS, person_id] += 1
    return counts


def _worked(
    session: Session, rota: Rota, among: Collection[int] | None
) -> Iterator[tuple[int, dt.date, bool]]:
    """(person id, date, whether a Late) of the eight weeks that end with the rota."""
    first = rota.end_date - dt.timedelta(days=7 * WEEKS - 1)
    shift_types = {shift.code: shift for shift in session.scalars(select(ShiftType))}
    told = list(
        session.scalars(
            select(Rota).where(Rota.state == RotaState.PUBLISHED, Rota.start_date < rota.start_date)
        )
    )
    lates = {code for code, shift in shift_types.items() if shift.is_late}
    query = select(HistoryDuty.person_id, HistoryDuty.date, HistoryDuty.shift_code).where(
        HistoryDuty.date >= first, HistoryDuty.date < rota.start_date
    )
    if among is not None:
        query = query.where(HistoryDuty.person_id.in_(among))
    for person_id, date, code in session.execute(query):
        if not any(one.holds(date) for one in told):
            yield person_id, date, code in lates
    duties = (
        select(Duty.person_id, Duty.date, Duty.rota_id, ShiftType.is_late)
        .join(ShiftType, Duty.shift_type_id == ShiftType.id)
        .where(Duty.rota_id.in_([rota.id, *(one.id for one in told)]), Duty.date >= first)
    )
    if among is not None:
        duties = duties.where(Duty.person_id.in_(among))
    for person_id, date, rota_id, late in session.execute(duties):
        if rota_id == rota.id or date < rota.start_date:
            yield person_id, date, late
