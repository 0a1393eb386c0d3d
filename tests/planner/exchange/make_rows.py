"""Rows for exports, made by hand: a small invented team whose hours and cover can be reckoned on paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from planner.exchange.rota_excel.contents import AwayLetters, WorkbookContents
from planner.views.cover_people import CoverPeople
from planner.views.day_plan import (
    DayGroup,
    DayPlan,
    DayRow,
    DayStop,
    HotspotDot,
    StopKind,
    UnassignedItem,
    VisitDot,
)
from planner.views.dosage_week import DosageDay, DosageRow, DosageWeek
from planner.views.fair_shares import FairShare
from planner.views.rota_grid import CellKind, DayHeader, GroupRow, PersonRow, RotaCell, RotaGrid, ShiftLegend
from planner.views.rota_verdict import BreachRow, CoverDay, CoverRow, CoverStep, RotaVerdict, RuleVerdict
from planner.views.rule_list import RuleList, RuleRow, SentencePart

MONDAY = dt.date(2026, 12, 7)
SHIFTS = (
    ShiftLegend("E", "Early", "07–15", 420, 900, 450, "E"),
    ShiftLegend("D", "Day", "09–17", 540, 1020, 450, "D"),
    ShiftLegend("M", "Middle", "12–20", 720, 1200, 450, "M"),
    ShiftLegend("L", "Late", "15–23", 900, 1380, 450, "L", late=True),
)
NIGHT = ShiftLegend("N", "Night", "22–06", 1320, 1800, 450, "L")
AWAY = (
    AwayLetters("AL", "AL", "Annual leave"),
    AwayLetters("SK", "AB", "Sickness"),
    AwayLetters("CT", "AB", "Court"),
)
BY_CODE = {shift.code: shift for shift in (*SHIFTS, NIGHT)}


def a_cell(said: str) -> RotaCell:
    """A cell from what the grid shows: "L", "L*" (locked), "RD", "AL", "CT", "" (not employed)."""
    code = said.removesuffix("*")
    locked = said.endswith("*")
    if code in BY_CODE:
        shift = BY_CODE[code]
        return RotaCell(
            CellKind.DUTY, code, shift.hours, shift.start, shift.end, shift.paid_minutes, locked=locked
        )
    if code == "RD":
        return RotaCell(CellKind.REST, "RD", locked=locked)
    if not code:
        return RotaCell(CellKind.EMPTY, "")
    return RotaCell(CellKind.ABSENCE, code, paid_minutes=450, locked=locked)


def a_person(
    person_id: int, name: str, cells: Sequence[RotaCell | str], contract_hours: float = 37.5
) -> PersonRow:
    """One person; cells may be given as words parted by blanks would be: "L", "RD"."""
    made = tuple(cell if isinstance(cell, RotaCell) else a_cell(cell) for cell in cells)
    return PersonRow(
        person_id=person_id,
        name=name,
        number=f"PCSO {7000 + person_id}",
        contract_minutes=round(contract_hours * 60 * len(made) / 7),
        planned_minutes=sum(cell.paid_minutes for cell in made),
        cells=made,
        weekends=FairShare(5, 4.3),
        lates=FairShare(9 + person_id % 4, 9.7),
    )


def a_group(name: str, *people: PersonRow) -> GroupRow:
    days = range(len(people[0].cells)) if people else range(0)
    return GroupRow(
        name=name,
        people=people,
        contract_minutes=sum(person.contract_minutes for person in people),
        planned_minutes=sum(person.planned_minutes for person in people),
        on_duty=tuple(sum(p.cells[day].kind is CellKind.DUTY for p in people) for day in days),
    )


def a_grid(*groups: GroupRow, start: dt.date = MONDAY, shifts: Sequence[ShiftLegend] = SHIFTS) -> RotaGrid:
    days = len(groups[0].people[0].cells)
    return RotaGrid(
        rota_id=1,
        title="Week 50 · 7–13 Dec 2026",
        version="Draft 5",
        published_version="published 4",
        state="draft",
        start=start,
        days=tuple(
            DayHeader(day, sum(group.on_duty[place] for group in groups), "", day.weekday() > 4, False)
            for place, day in enumerate(start + dt.timedelta(days=n) for n in range(days))
        ),
        groups=groups,
        shift_types=tuple(shifts),
        changes_since_published=0,
        briefing_only=2,
        saved_at=None,
        bound_minutes=540,
        example_data=True,
    )


def cover_of(
    grid: RotaGrid, name: str, members: frozenset[int], required: Sequence[tuple[int, int, int]]
) -> CoverRow:
    """The line of cover that the check would give, counted tour by tour without any formula."""
    days = []
    for place, header in enumerate(grid.days):
        spans = [
            (cell.start, cell.end)
            for group in grid.groups
            for person in group.people
            if person.person_id in members
            for cell in [person.cells[place]]
            if cell.start is not None and cell.end is not None
        ]
        steps = [
            CoverStep(start, end, wanted, sum(s <= start and end <= e for s, e in spans))
            for low, high, wanted in required
            for start, end in pairwise(
                sorted({low, high} | {t for span in spans for t in span if low < t < high})
            )
        ]
        short = sum(max(0, step.required - step.planned) * (step.end - step.start) for step in steps)
        days.append(CoverDay(header.day, tuple(steps), short, ""))
    return CoverRow(name, tuple(days), sum(day.short_minutes for day in days))


def a_verdict(cover: Sequence[CoverRow] = (), breaches: Sequence[BreachRow] = ()) -> RotaVerdict:
    return RotaVerdict(
        rota_id=1,
        revision=7,
        breaches=tuple(breaches),
        rules=(RuleVerdict("rest", "Rest", "", True, len(breaches), 0, f"{len(breaches)} broken"),),
        cover=tuple(cover),
        cost_minutes=540,
        broken_musts=sum(breach.must for breach in breaches),
        preferences_missed=3,
    )


def a_rule_list() -> RuleList:
    rest = RuleRow(
        rule_id="rest",
        key="minimum_rest",
        title="Rest between tours of duty",
        family="Law and agreements",
        parts=(SentencePart("At least "), SentencePart("11 h", "rest_minutes"), SentencePart(" rest")),
        on=True,
        must=True,
        price_minutes=60,
        each="hour short",
        applies_to="Everyone",
        law=True,
        source="Working Time Regulations 1998, regulation 10",
        help="",
        changed="",
    )
    wish = replace(
        rest, rule_id="wish", title="Requests", parts=(SentencePart("Requests are met"),), must=False
    )
    return RuleList("Standard winter", (rest, replace(wish, price_minutes=45, each="request")), (), ())


def contents_of(
    grid: RotaGrid, verdict: RotaVerdict | None = None, people: Sequence[CoverPeople] = ()
) -> WorkbookContents:
    return WorkbookContents(
        team="Seaton & Headland Team",
        exported_at=dt.datetime(2026, 11, 23, 9, 45),
        grid=grid,
        verdict=verdict or a_verdict(),
        cover_people=tuple(people),
        away=AWAY,
        days=(),
        dosage=None,
        rules=a_rule_list(),
    )


def a_day_plan(day: dt.date = MONDAY) -> DayPlan:
    stops = (
        DayStop(1, StopKind.BRIEFING, "B", "Daily briefing", 540, 570, 0, None, None),
        DayStop(2, StopKind.PATROL, "1", "Church Street", 600, 615, 12, 451000.0, 532500.0),
        DayStop(
            3, StopKind.VISIT, "A", "F-07, keyworker visit", 660, 720, 8, 451500.0, 533000.0, ("Lee Ash",)
        ),
        DayStop(4, StopKind.MEAL, "meal", "Meal", 780, 810, 5, None, None, locked=True),
    )
    row = DayRow(1, "Amy Hart", "PCSO 7001", "E", 420, 900, stops, 15, 25)
    return DayPlan(
        day=day,
        rota_id=1,
        rota_version="Draft 5",
        issue=2,
        state="issued",
        groups=(DayGroup("Police — PCSOs", (row,)),),
        unassigned=(
            UnassignedItem(
                StopKind.VISIT, "C", "V-12, needs assessment", "needs 40 min after 18:00", "Late on Tue", 3
            ),
        ),
        hotspots=(HotspotDot(1, 1, "Church Street", "Victoria", 451000.0, 532500.0, 80, 15, 60, 1, 4),),
        visits=(VisitDot("A", 451500.0, 533000.0),),
        base_name="Avenue Road",
        base_easting=450800.0,
        base_northing=532700.0,
        dusk=985,
        planned_minutes=15,
        target_minutes=60,
        visits_placed=1,
        visits_wanted=2,
        travel_share=0.2,
        travel_source="straight line × 1.3",
        example_data=True,
    )


def a_dosage_week(days: int = 7) -> DosageWeek:
    dates = tuple(MONDAY + dt.timedelta(days=n) for n in range(days))
    full, part, none = DosageDay(60, 60, 4, 4), DosageDay(30, 60, 2, 4), DosageDay(0, 0, 0, 0)
    return DosageWeek(
        start=MONDAY,
        days=dates,
        built=(True, True, *[False] * (days - 2)),
        hotspots=(
            DosageRow(1, 1, "Church Street", "Victoria", 80, (full, part, *[none] * (days - 2))),
            DosageRow(2, 4, "Burn Valley Gardens", "Burn Valley", 60, (part, part, *[none] * (days - 2))),
        ),
    )
