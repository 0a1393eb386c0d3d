"""A small week of frozen rows as the views give them, for the tests of the rota's model and painting."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from planner.views.fair_shares import FairShare
from planner.views.rota_grid import (
    CellKind,
    DayHeader,
    GroupRow,
    PersonRow,
    RotaCell,
    RotaGrid,
    ShiftLegend,
)
from planner.views.rota_verdict import (
    BreachRow,
    CellMeasure,
    CellVerdict,
    CoverDay,
    CoverRow,
    CoverStep,
    RotaVerdict,
)

MONDAY = date(2026, 12, 7)
SHIFTS = (
    ShiftLegend("E", "Early", "07–15", 420, 900, 444, "E"),
    ShiftLegend("D", "Day", "09–17", 540, 1020, 444, "D"),
    ShiftLegend("M", "Middle", "12–20", 720, 1200, 444, "M"),
    ShiftLegend("L", "Late", "15–23", 900, 1380, 444, "L"),
)
_BY_CODE = {shift.code: shift for shift in SHIFTS}
AWAY = {"AL", "SK", "TR", "CT"}

PEOPLE = (
    ("Police — PCSOs", (
        ("Amy Hargreaves", "PCSO 7214", "E E E M+ M+ . ."),
        ("Daniel Okoro", "PCSO 7231", "L L . . L L L!"),
        ("Beth Lowther", "PCSO 7188", "E E .? . E E E"),
        ("Callum Raine", "PCSO 7246", ". . L L L L L!"),
        ("Priya Nair", "PCSO 7252", "M* E E E . . E"),
        ("Scott Pallister", "PCSO 7203", ". L L L L*+ L ."),
        ("Ellie Tweddle", "PCSO 7265", "E . . E E . ."),
        ("Marcus Bell", "PCSO 7195", "AL AL AL AL AL . ."),
        ("Joanne Stubbs", "PCSO 7177", ".? . E E E M+ E"),
        ("Kieran Foley", "PCSO 7270", "L M+ L L . .? ."),
    )),
    ("Police — officers", (
        ("Laura Metcalfe", "Families", "D D D* D* D . ."),
        ("Tom Ashcroft", "Complex needs", ".? D D M+ M D ."),
        ("Nadia Rahman", "Families", "M M . . D D D"),
        ("Greg Whitlock", "Complex needs", "M M TR* D D . ."),
    )),
    ("Council — ASB officers", (
        ("Paul Trotter", "ASB officer", "D D D D D . ."),
        ("Rachel Coverdale", "ASB officer", ". . D+ L L L! L"),
        ("Imran Sheikh", "ASB officer", "M M M M M* . ."),
        ("Gemma Hodgson", "ASB officer", "D D D . . . ."),
        ("Steve Wray", "ASB officer", ". . L E+ L L L"),
    )),
    ("Council — enforcement", (
        ("Lee Cairns", "Enforcement", "E E E E E . ."),
        ("Donna Marsh", "Enforcement", ". D D D D D ."),
        ("Adam Pickering", "Enforcement", "D D AL AL AL . ."),
        ("Sophie Lamb", "Enforcement", "E E . . E E E"),
        ("Neil Garbutt", "Enforcement", ". . M M M M M"),
    )),
    ("Victim support", (("Claire Ibbotson", "Victim support officer", "D D D M D . ."),)),
    ("Fire service", (
        ("Julie Hebden", "Vulnerable adults", "D D D D D . ."),
        ("Mark Rowntree", "Vulnerable adults", "D D D D . . ."),
        ("Becky Fenwick", "Children", "D D D D D . ."),
    )),
)  # fmt: skip


def a_cell(code: str) -> RotaCell:
    """ "L*+": a locked Late changed since publishing; "." a rest day; "?" met and "!" missed request."""
    bare = code.rstrip("*+?!")
    marks = {
        "locked": "*" in code,
        "changed": "+" in code,
        "request": "met" if "?" in code else "not met" if "!" in code else "",
    }
    if bare == ".":
        return RotaCell(CellKind.REST, "RD", **marks)  # type: ignore[arg-type]
    if bare in AWAY:
        return RotaCell(CellKind.ABSENCE, bare, paid_minutes=444, **marks)  # type: ignore[arg-type]
    shift = _BY_CODE[bare]
    return RotaCell(
        CellKind.DUTY, bare, shift.hours, shift.start, shift.end, shift.paid_minutes, **marks  # type: ignore[arg-type]
    )  # fmt: skip


def a_person(person_id: int, name: str, number: str, codes: str, weeks: int = 1) -> PersonRow:
    cells = tuple(a_cell(code) for code in codes.split()) * weeks
    paid = sum(cell.paid_minutes for cell in cells)
    lates = sum(cell.code == "L" for cell in cells)
    return PersonRow(
        person_id, name, number, 2220 * weeks, paid, cells,
        FairShare(person_id % 7, 4.5), FairShare(5 + lates, 7.5),
    )  # fmt: skip


def a_group(name: str, people: tuple[PersonRow, ...]) -> GroupRow:
    days = len(people[0].cells)
    on_duty = tuple(sum(p.cells[at].kind is CellKind.DUTY for p in people) for at in range(days))
    return GroupRow(
        name, people, sum(p.contract_minutes for p in people), sum(p.planned_minutes for p in people), on_duty
    )


def a_grid(weeks: int = 1) -> RotaGrid:
    """Twenty-eight people of the mock-up over so many weeks."""
    groups, person_id = [], 0
    for name, people in PEOPLE:
        rows = []
        for person in people:
            person_id += 1
            rows.append(a_person(person_id, *person, weeks=weeks))
        groups.append(a_group(name, tuple(rows)))
    return grid_of(tuple(groups))


def grid_of(groups: tuple[GroupRow, ...]) -> RotaGrid:
    length = len(groups[0].people[0].cells)
    days = tuple(a_day(at, groups) for at in range(length))
    return RotaGrid(
        1, "Week 50 · 7–13 Dec 2026", "Draft 5", "published 4", "draft", MONDAY, days, groups, SHIFTS,
        9, 2, datetime(2026, 11, 23, 9, 42, tzinfo=UTC), None, True,
    )  # fmt: skip


def a_day(at: int, groups: tuple[GroupRow, ...]) -> DayHeader:
    day = MONDAY + timedelta(days=at)
    notes = {4: "Town centre late", 5: "Match 15:00"}
    return DayHeader(
        day, sum(group.on_duty[at] for group in groups), notes.get(at, ""), day.weekday() >= 5, day.day == 25
    )


def person_id(name: str) -> int:
    names = [person[0] for _, people in PEOPLE for person in people]
    return names.index(name) + 1


def a_breach(name: str, at: int, text: str, *, must: bool) -> BreachRow:
    day = MONDAY + timedelta(days=at)
    return BreachRow("1", "Minimum rest", must, text, 180, 0 if must else 45, person_id(name), day)


def a_verdict(grid: RotaGrid) -> RotaVerdict:
    """One broken must and three missed requests, as in the mock-up."""
    breaches = (
        a_breach("Steve Wray", 3, "Steve Wray, Thu 10: 8 h rest, needs 11 h", must=True),
        a_breach("Daniel Okoro", 6, "Daniel Okoro, Sun 13: asked for a rest day", must=False),
        a_breach("Callum Raine", 6, "Callum Raine, Sun 13: asked for a rest day", must=False),
        a_breach("Rachel Coverdale", 5, "Rachel Coverdale, Sat 12: asked for a rest day", must=False),
    )
    cover = tuple(
        a_cover(name, len(grid.days), short)
        for name, short in (("PCSO", {1, 4, 5}), ("Police officer", {0}), ("ASB officer", {4}), ("Enforcement", {0, 2, 3}), ("Victim & fire", set()))  # noqa: E501
    )  # fmt: skip
    return RotaVerdict(1, 7, breaches, (), cover, 1585, 1, 3)


def a_cover(name: str, days: int, short: set[int]) -> CoverRow:
    rows = []
    for at in range(days):
        missing = 1 if at in short else 0
        steps = (
            CoverStep(420, 720, 3, 4), CoverStep(720, 900, 3, 3),
            CoverStep(900, 1200, 4, 5), CoverStep(1200, 1380, 4, 4 - missing),
        )  # fmt: skip
        day = MONDAY + timedelta(days=at)
        rows.append(CoverDay(day, steps, 180 * missing, "−1 20–23" if missing else ""))
    return CoverRow(name, tuple(rows), 180 * len(short))


def a_cell_verdict(person: int, day: date) -> CellVerdict:
    measures = (
        CellMeasure("Rest before this tour", "16 h of 11 h", True, True),
        CellMeasure("Days worked in a row", "4 of 6", True, True),
        CellMeasure("Lates, last 8 weeks", "12, fair share 9.2", False, False),
    )
    return CellVerdict(
        person, day, measures, (), ("Friday 15:00–23:00 needs 4 PCSOs; after 20:00 there are 3.",)
    )
