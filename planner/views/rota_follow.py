"""A grid that was read before, brought up to date with the people whose duties changed since.

Reading 500 people over a quarter of a year takes longer than an edit may; one edit touches one or two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.domain.people import Person
from planner.domain.rotas import Rota
from planner.views.fair_shares import FairShare, divided
from planner.views.rota_cells import CellKind
from planner.views.rota_grid import GridReading
from planner.views.rota_rows import GroupRow, PersonRow, RotaGrid

Rows = dict[int, PersonRow]


def rota_follow(session: Session, kept: RotaGrid, touched: frozenset[int]) -> RotaGrid | None:
    """The grid after a change of these people's duties and of nothing else; None when it is not the same
    grid any more: other rotas hold its days, or other people stand in it."""
    rota = session.get(Rota, kept.rota_id)
    if rota is None:
        return None
    old = {row.person_id: row for group in kept.groups for row in group.people}
    reading = GridReading(session, rota, [header.day for header in kept.days], touched)
    fresh = reading.grid()
    new = {row.person_id: row for group in fresh.groups for row in group.people}
    if fresh.parts != kept.parts or new.keys() != old.keys() & touched:
        return None
    before = [old[person_id] for person_id in new]
    more = _difference(before, list(new.values()), len(kept.days))
    rows = _shared(session, old | new)
    changed = fresh.changes_since_published - _changes(kept, before)
    return replace(
        fresh,
        groups=tuple(_group(group, rows, new) for group in kept.groups),
        days=tuple(
            replace(header, on_duty=header.on_duty + by) if by else header
            for header, by in zip(kept.days, more)
        ),
        changes_since_published=kept.changes_since_published + changed,
    )


def _group(group: GroupRow, rows: Rows, new: Rows) -> GroupRow:
    people = tuple(rows[row.person_id] for row in group.people)
    before = [row for row in group.people if row.person_id in new]
    more = _difference(before, [rows[row.person_id] for row in before], len(group.on_duty))
    return replace(
        group,
        people=people,
        contract_minutes=sum(row.contract_minutes for row in people),
        planned_minutes=sum(row.planned_minutes for row in people),
        on_duty=tuple(count + by for count, by in zip(group.on_duty, more)),
    )


def _difference(before: Sequence[PersonRow], after: Sequence[PersonRow], days: int) -> list[int]:
    """How many more are on duty, day by day."""
    return [_on_duty(after, day) - _on_duty(before, day) for day in range(days)]


def _on_duty(rows: Sequence[PersonRow], day: int) -> int:
    return sum(row.cells[day].kind is CellKind.DUTY for row in rows)


def _changes(kept: RotaGrid, rows: Iterable[PersonRow]) -> int:
    """How many of these cells were marked as changed in the rota in hand."""
    parts = [kept.part_on(header.day) for header in kept.days]
    own = [part is not None and part.rota_id == kept.rota_id for part in parts]
    return sum(cell.changed for row in rows for cell, mine in zip(row.cells, own) if mine)


def _shared(session: Session, rows: Rows) -> Rows:
    """Fair shares anew: one tour more is a little more of the total for everybody of the role."""
    query = select(Person.id, Person.role_id, Person.contract_minutes_per_week).where(Person.id.in_(rows))
    contracts: dict[int, dict[int, int]] = defaultdict(dict)
    for person_id, role_id, minutes in session.execute(query):
        contracts[role_id][person_id] = minutes
    found: Rows = {}
    for held in contracts.values():
        weekends, lates = (_divided(rows, held, pick) for pick in (_weekends, _lates))
        for person_id in held:
            found[person_id] = _with(rows[person_id], weekends[person_id], lates[person_id])
    return found


def _divided(
    rows: Rows, contracts: Mapping[int, int], pick: Callable[[PersonRow], FairShare]
) -> dict[int, FairShare]:
    return divided({person_id: pick(rows[person_id]).count for person_id in contracts}, contracts)


def _weekends(row: PersonRow) -> FairShare:
    return row.weekends


def _lates(row: PersonRow) -> FairShare:
    return row.lates


def _with(row: PersonRow, weekends: FairShare, lates: FairShare) -> PersonRow:
    """The row itself where nothing is different."""
    if (row.weekends, row.lates) == (weekends, lates):
        return row
    return replace(row, weekends=weekends, lates=lates)
