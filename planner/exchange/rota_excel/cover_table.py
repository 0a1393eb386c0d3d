"""Cover in a form that formulas can follow: bands within which the number of people cannot change.

A line of cover is cut wherever something asked for changes and wherever any shift type starts or ends, so
that "planned" is one count of letters for each band and day, whatever letter is typed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from planner.domain.dates_in_words import MINUTES_A_DAY, clock
from planner.exchange.rota_excel.contents import WorkbookContents
from planner.views.cover_people import CoverPeople
from planner.views.rota_grid import ShiftLegend
from planner.views.rota_verdict import CoverDay, CoverRow, CoverStep


@dataclass(frozen=True, slots=True)
class Band:
    """From ``start`` to ``end`` in wall minutes of the day."""

    start: int
    end: int

    @property
    def hours(self) -> float:
        return (self.end - self.start) / 60


@dataclass(frozen=True)
class CoverLine:
    """One line of cover, cut into bands. ``members`` holds, for each day, the ids of those who count;
    it is empty when nobody said who does, and then what is planned is a plain number. ``shift_codes``: only
    these tours count, over the whole of their hours ("Driver on Late")."""

    contents: WorkbookContents
    row: CoverRow
    members: tuple[frozenset[int], ...]
    shift_codes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.row.name

    @cached_property
    def bands(self) -> tuple[Band, ...]:
        """The bands in which somebody is required on at least one day."""
        steps = [step for day in self.row.days for step in day.steps]
        cuts = {minute for step in steps for minute in (step.start, step.end)}
        if not self.shift_codes:
            cuts |= {minute for shift in self.contents.shift_types.values() for minute in _turns(shift)}
        ordered = sorted(cuts)
        bands = (Band(start, end) for start, end in pairwise(ordered))
        return tuple(band for band in bands if any(_covers(step, band) and step.required for step in steps))

    def required(self, band: Band, day: int) -> int:
        step = self._step(band, day)
        return step.required if step else 0

    def planned(self, band: Band, day: int) -> int:
        """What the check counted; where it had nothing to count, what the letters say."""
        step = self._step(band, day)
        return step.planned if step else self.counted(band, day)

    def short(self, band: Band, day: int) -> int:
        return max(0, self.required(band, day) - self.planned(band, day))

    def counted(self, band: Band, day: int) -> int:
        """What the formula finds: letters on this day's column, and the night before's that run on."""
        today = self._on_duty(day, day, band.start, band.end)
        before = self._on_duty(day - 1, day, band.start + MINUTES_A_DAY, band.end + MINUTES_A_DAY)
        return today + before

    def not_counted(self, band: Band, day: int) -> int:
        """What the letters cannot say: somebody away for part of a tour, or a night from before the rota."""
        return self.planned(band, day) - self.counted(band, day) if self.members else 0

    def _on_duty(self, column: int, day: int, start: int, end: int) -> int:
        if column < 0 or not self.members:
            return 0
        return sum(
            self._counts(self.contents.shift(person.cells[column]), start, end)
            for group in self.contents.grid.groups
            for person in group.people
            if person.person_id in self.members[day]
        )

    def _counts(self, shift: ShiftLegend | None, start: int, end: int) -> bool:
        if shift is None or (self.shift_codes and shift.code not in self.shift_codes):
            return False
        return shift.start <= start and end <= shift.end

    def _step(self, band: Band, day: int) -> CoverStep | None:
        return next((step for step in self._day(day).steps if _covers(step, band)), None)

    def _day(self, day: int) -> CoverDay:
        return self.row.days[day]


def cover_lines(contents: WorkbookContents) -> tuple[CoverLine, ...]:
    """The lines of the verdict in its order, each with those who count towards it."""
    people = {line.name: line for line in contents.cover_people}
    nobody = CoverPeople("", ())
    found = ((row, people.get(row.name, nobody)) for row in contents.verdict.cover)
    return tuple(CoverLine(contents, row, line.days, line.shift_codes) for row, line in found)


def when(line: CoverLine, day: int) -> str:
    """From the first to the last band that is short: "20:00–23:00", with … where some between are met."""
    short = [band for band in line.bands if line.short(band, day)]
    if not short:
        return ""
    unbroken = sum(band.end - band.start for band in short) == short[-1].end - short[0].start
    first, last = clock(short[0].start), clock(short[-1].end)
    return f"{first}{'–' if unbroken else '…'}{last}"


def runs_past_midnight(contents: WorkbookContents, band: Band) -> bool:
    """Whether a tour of the day before can reach into the band."""
    return any(shift.end > band.start + MINUTES_A_DAY for shift in contents.shift_types.values())


def _turns(shift: ShiftLegend) -> tuple[int, ...]:
    """When a shift type starts and ends, on its own day and, past midnight, on the next."""
    spill = (shift.end - MINUTES_A_DAY,) if shift.end > MINUTES_A_DAY else ()
    return (shift.start, shift.end, *spill)


def _covers(step: CoverStep, band: Band) -> bool:
    return step.start <= band.start and band.end <= step.end
