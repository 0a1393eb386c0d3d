"""The list to go through before a week is published: everything that somebody may ask about afterwards.

Complete by construction: every breach of the check, every request and every mark of the grid is an item
once, under the heading that says what to do with it. No Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.views.leave_waiting import WaitingLeave
from planner.views.rota_grid import PersonRow, RotaCell, RotaGrid
from planner.views.rota_verdict import BreachRow, RotaVerdict
from solver.language import tr
from ui.rota.problems import in_order
from ui.widgets import figures

MUSTS = tr("Broken musts: nothing is published while there are any")
OVERRIDDEN = tr("Musts broken by hand: they may stand")
COVER = tr("Short of cover")
PREFERENCES = tr("Preferences missed")
REQUESTS = tr("Requests not met")
WAITING = tr("Leave that waits for an answer")
HOURS = tr("Hours that differ from the contract")
AWAY = tr("On duty and away for part of the day")
NOTES = tr("Notes on cells")
DAYS = tr("Bank holidays and what is on")


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One thing to look at. ``person_id`` and ``day`` are the cell it leads to; without a person the day."""

    heading: str
    who: str
    words: str
    day: date | None
    person_id: int | None = None


def review_items(grid: RotaGrid, verdict: RotaVerdict, waiting: Sequence[WaitingLeave]) -> list[ReviewItem]:
    """Everything to look at in the whole period, what forbids publishing first."""
    people = [person for group in grid.groups for person in group.people]
    names = {person.person_id: person.name for person in people}
    items = [*map(_Named(names), in_order(verdict))]
    told = {(item.person_id, item.day) for item in items}
    items += _requests(grid, people, told)
    items += _waiting(grid, waiting)
    items += _hours(grid, people)
    items += _marks(grid, people)
    items += (ReviewItem(DAYS, "", header.note, header.day) for header in grid.days if header.note)
    return sorted(items, key=_heading)


class _Named:
    """Makes items of breaches, with the name of whom they are about."""

    def __init__(self, names: dict[int, str]) -> None:
        self._names = names

    def __call__(self, breach: BreachRow) -> ReviewItem:
        if breach.override is not None:
            heading = OVERRIDDEN
        else:
            heading = MUSTS if breach.must else COVER if breach.start is not None else PREFERENCES
        who = self._names.get(breach.person_id or 0, breach.rule_title)
        words = breach.text.partition(": ")[2] if breach.day else ""  # who and when have their own columns
        after = "" if breach.must else f" ({figures.short_duration(breach.cost_minutes)})"
        if breach.override is not None:
            after = f" ({breach.override.reason}, {breach.override.authorised_by})"
        return ReviewItem(heading, who, f"{words or breach.text}{after}", breach.day, breach.person_id)


def _requests(
    grid: RotaGrid, people: Iterable[PersonRow], told: set[tuple[int | None, date | None]]
) -> Iterator[ReviewItem]:
    """Those the rules have not named already: a rule that is off says nothing of them."""
    for person, day, cell in _cells(grid, people):
        if cell.request == "not met" and (person.person_id, day) not in told:
            words = tr("asked for something else than {code}", code=cell.code)
            yield ReviewItem(REQUESTS, person.name, words, day, person.person_id)


def _waiting(grid: RotaGrid, waiting: Iterable[WaitingLeave]) -> Iterator[ReviewItem]:
    first, last = grid.days[0].day, grid.days[-1].day
    for leave in waiting:
        if leave.first <= last and leave.last >= first:
            words = tr("{kind}, asked for and not decided", kind=leave.kind)
            yield ReviewItem(WAITING, leave.name, words, max(first, leave.first), leave.person_id)


def _hours(grid: RotaGrid, people: Iterable[PersonRow]) -> Iterator[ReviewItem]:
    for person in people:
        gap = figures.difference(person.planned_minutes - person.contract_minutes)
        if gap != "0":
            planned, contract = figures.hours(person.planned_minutes), figures.hours(person.contract_minutes)
            words = tr(
                "{planned} h planned, {contract} h contracted: {gap}",
                planned=planned,
                contract=contract,
                gap=gap,
            )
            yield ReviewItem(HOURS, person.name, words, grid.days[0].day, person.person_id)


def _marks(grid: RotaGrid, people: Sequence[PersonRow]) -> Iterator[ReviewItem]:
    for person, day, cell in _cells(grid, people):
        if cell.part_absence:
            words = tr("{code} beside {part_absence}", code=cell.code, part_absence=cell.part_absence)
            yield ReviewItem(AWAY, person.name, words, day, person.person_id)
        if cell.note:
            yield ReviewItem(NOTES, person.name, cell.note, day, person.person_id)


def _cells(grid: RotaGrid, people: Iterable[PersonRow]) -> Iterator[tuple[PersonRow, date, RotaCell]]:
    for person in people:
        for header, cell in zip(grid.days, person.cells):
            yield person, header.day, cell


_ORDER = (MUSTS, OVERRIDDEN, COVER, PREFERENCES, REQUESTS, WAITING, HOURS, AWAY, NOTES, DAYS)


def _heading(item: ReviewItem) -> int:
    return _ORDER.index(item.heading)
