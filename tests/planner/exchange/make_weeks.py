"""A week in which everything happens that letters alone do not say."""

from __future__ import annotations

from dataclasses import replace

from planner.exchange.rota_excel.contents import PlannedDay, WorkbookContents
from planner.views.cover_people import CoverPeople
from planner.views.rota_grid import CellKind, RotaCell
from planner.views.rota_verdict import CoverDay, CoverRow, CoverStep
from tests.planner.exchange.make_rows import (
    NIGHT,
    SHIFTS,
    a_cell,
    a_day_plan,
    a_dosage_week,
    a_grid,
    a_group,
    a_person,
    a_verdict,
    contents_of,
    cover_of,
)

AMY, BEN, CARA, DEV = 1, 2, 3, 4


def a_week_with_everything() -> WorkbookContents:
    """Leave of other lengths, a longer night, court for a morning, a shift no longer offered, a late starter,
    a licence that runs out, and a night before the rota that still counts on its first morning."""
    court = replace(a_cell("E"), part_absence="CT 09–12")
    long_night = replace(a_cell("N*"), paid_minutes=510)  # the clocks go back
    old = RotaCell(CellKind.DUTY, "X9", "10–14", 600, 840, 240)
    half_leave = replace(a_cell("AL"), paid_minutes=225)
    unpaid_leave = replace(a_cell("AL"), paid_minutes=0)
    amy = a_person(AMY, "Amy Ash", ["E", "E", court, "RD", "L*", "AL", "RD"])
    ben = a_person(BEN, "Ben Bell", ["N", "N", long_night, "RD", "RD", half_leave, unpaid_leave])
    cara = a_person(CARA, "=Cara", ["", "", "", "M", "M", old, "AL*"])
    dev = a_person(DEV, "Dev Dunn", ["SK", "CT", "L", "L", "L", "D", "E"])
    dev = replace(dev, planned_minutes=dev.planned_minutes + 90)  # hours that belong to no one day
    grid = a_grid(
        a_group("Police — PCSOs", amy, ben),
        a_group("Council — enforcement", cara, dev),
        shifts=(*SHIFTS, NIGHT),
    )
    pcsos = frozenset({AMY, BEN})
    cover = (
        _with_court(cover_of(grid, "PCSO", pcsos, [(420, 900, 1), (1320, 1800, 1)])),
        _mornings(),
        cover_of(grid, "Council", frozenset({CARA, DEV}), [(540, 1080, 2)]),
        _until_wednesday(cover_of(grid, "Driver", frozenset({DEV}), [(900, 1380, 1)])),
        cover_of(grid, "Nobody said who", pcsos, [(420, 900, 1)]),
    )
    drivers = (frozenset({DEV}),) * 3 + (frozenset[int](),) * 4
    people = (
        CoverPeople("PCSO", (pcsos,) * 7),
        CoverPeople("PCSO, small hours", (pcsos,) * 7),
        CoverPeople("Council", (frozenset({CARA, DEV}),) * 7),
        CoverPeople("Driver", drivers),
    )
    contents = contents_of(grid, a_verdict(cover), people)
    return replace(contents, days=(PlannedDay(a_day_plan(), ()),), dosage=a_dosage_week())


def _with_court(line: CoverRow) -> CoverRow:
    """Amy's Early on Wednesday does not count from 09:00 to 12:00."""
    wednesday = line.days[2]
    steps = (CoverStep(420, 540, 1, 1), CoverStep(540, 720, 1, 0), CoverStep(720, 900, 1, 1))
    nights = tuple(step for step in wednesday.steps if step.start >= 1320)
    return _line(line.name, (*line.days[:2], _day(wednesday, (*steps, *nights)), *line.days[3:]))


def _mornings() -> CoverRow:
    """From 00:00 to 06:00 the night before counts: Ben on Tuesday, Wednesday and Thursday. On Monday it is
    a night from before the rota."""
    planned = (1, 1, 1, 1, 0, 0, 0)
    days = tuple(
        CoverDay(header.day, (CoverStep(0, 360, 1, there),), 360 * (1 - there), "")
        for header, there in zip(a_grid_days(), planned, strict=True)
    )
    return _line("PCSO, small hours", days)


def _until_wednesday(line: CoverRow) -> CoverRow:
    """Dev's licence ends on Wednesday: his Lates of Thursday and Friday have no driver."""
    days = tuple(
        day if place < 3 else _day(day, tuple(replace(step, planned=0) for step in day.steps))
        for place, day in enumerate(line.days)
    )
    return _line(line.name, days)


def _day(day: CoverDay, steps: tuple[CoverStep, ...]) -> CoverDay:
    short = sum(max(0, step.required - step.planned) * (step.end - step.start) for step in steps)
    return replace(day, steps=steps, short_minutes=short)


def _line(name: str, days: tuple[CoverDay, ...]) -> CoverRow:
    return CoverRow(name, days, sum(day.short_minutes for day in days))


def a_grid_days() -> tuple[CoverDay, ...]:
    """The seven days, as days of cover without anything on them."""
    grid = a_grid(a_group("", a_person(AMY, "Amy", ["RD"] * 7)))
    return tuple(CoverDay(header.day, (), 0, "") for header in grid.days)
