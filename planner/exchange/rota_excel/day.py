"""A sheet for each day that has a deployment: everybody's run sheet, what has no place, and the dosage."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.dates_in_words import DAYS, hours, long_day, short_day
from planner.exchange.rota_excel.contents import PlannedDay, WorkbookContents
from planner.exchange.rota_excel.layout import at
from planner.exchange.rota_excel.sheet import A4, Sheet
from planner.exchange.rota_excel.styles import WAITING
from planner.views.day_plan import DayPlan, DayRow, DayStop, StopKind

HEADINGS = ("Name", "Number", "Tour", "Start", "End", "Minutes", "Travel before", "What", "About", "With")
NAME, NUMBER, TOUR, START, END, MINUTES, TRAVEL, LABEL, TITLE, WITH = range(len(HEADINGS))
FIRST_ROW = 4
LONGEST_UNIQUE = 28  # days in which no day of the month can come twice


def day_sheet_name(contents: WorkbookContents, plan: DayPlan) -> str:
    """Day Fri 11; with the month where the same could come twice."""
    if len(contents.grid.days) > LONGEST_UNIQUE:
        return f"Day {short_day(plan.day)}"
    return f"Day {DAYS[plan.day.weekday()][:3]} {plan.day.day}"


def write_day_sheet(sheet: Sheet, planned: PlannedDay) -> None:
    """One line for each stop, in the order of the groups and of the clock."""
    plan = planned.plan
    sheet.widths(22, 24, 11, 8, 8, 9, 9, 9, 44, 40)
    sheet.text(0, 0, long_day(plan.day), "title")
    sheet.text(1, 0, _state(plan), "quiet")
    sheet.text(2, 0, _figures(plan), "quiet")
    sheet.texts(FIRST_ROW - 1, 0, HEADINGS, "cell,header")
    sheet.height(FIRST_ROW - 1, 26)
    row = FIRST_ROW
    for person, stop in _stops(plan):
        _write_stop(sheet, row, person, stop)
        row += 1
    if row > FIRST_ROW:
        sheet.filter((FIRST_ROW - 1, 0), (row - 1, len(HEADINGS) - 1))
    row = _write_sums(sheet, plan, row)
    row = _write_unassigned(sheet, plan, row + 1)
    row = _write_dosage(sheet, plan, row + 1)
    _write_broken(sheet, planned, row + 1)
    sheet.freeze(FIRST_ROW, 1)
    sheet.print_on(A4, (FIRST_ROW - 1, FIRST_ROW - 1))


def _state(plan: DayPlan) -> str:
    issue = f"Issue {plan.issue}" if plan.state == "issued" else f"Draft {plan.issue}"
    example = " Example data." if plan.example_data else ""
    return f"{issue}, from {plan.rota_version}. Visits by letter and case reference only.{example}"


def _figures(plan: DayPlan) -> str:
    return (
        f"Patrols {plan.planned_minutes} of {plan.target_minutes} min, visits {plan.visits_placed} of "
        f"{plan.visits_wanted}, travel {plan.travel_share:.0%} of the time ({plan.travel_source})."
    )


def _stops(plan: DayPlan) -> Iterator[tuple[DayRow, DayStop]]:
    return ((row, stop) for group in plan.groups for row in group.rows for stop in row.stops)


def _write_stop(sheet: Sheet, row: int, person: DayRow, stop: DayStop) -> None:
    look = "cell,first" if stop == person.stops[0] else "cell"
    sheet.text(row, NAME, person.name, f"{look},bold")
    sheet.text(row, NUMBER, person.number, f"{look},quiet")
    sheet.text(row, TOUR, f"{person.shift_code} {hours(person.tour_start, person.tour_end)}", look)
    sheet.clock(row, START, stop.start, f"{look},clock")
    sheet.clock(row, END, stop.end, f"{look},clock")
    minutes = f"=ROUND(({at(row, END)}-{at(row, START)})*1440,0)"
    sheet.formula(row, MINUTES, minutes, stop.end - stop.start, f"{look},people")
    sheet.number(row, TRAVEL, stop.travel_minutes, f"{look},if any")
    sheet.text(row, LABEL, _label(stop), f"{look},bold,centre")
    sheet.text(row, TITLE, stop.title + (" *" if stop.locked else ""), look)
    sheet.text(row, WITH, ", ".join(stop.with_names), look)


def _label(stop: DayStop) -> str:
    """The number or letter that the map and the briefing have; a task's title stands beside it."""
    return "task" if stop.kind is StopKind.COMMITMENT else stop.label


def _write_sums(sheet: Sheet, plan: DayPlan, row: int) -> int:
    """Minutes and travel of the lines that the filter shows; returns the next free row."""
    if row == FIRST_ROW:
        sheet.text(row, 0, "Nobody has a run sheet on this day.")
        return row + 1
    stops = [stop for _, stop in _stops(plan)]
    sheet.text(row, NAME, "Lines shown", "cell,group")
    sheet.blank(row, range(NUMBER, len(HEADINGS)), "cell,group")
    for column, total in (
        (MINUTES, sum(stop.end - stop.start for stop in stops)),
        (TRAVEL, sum(stop.travel_minutes for stop in stops)),
    ):
        lines = f"{at(FIRST_ROW, column)}:{at(row - 1, column)}"
        sheet.formula(row, column, f"=SUBTOTAL(109,{lines})", total, "cell,group,people")
    return row + 1


def _write_unassigned(sheet: Sheet, plan: DayPlan, row: int) -> int:
    sheet.text(row, 0, f"Not assigned: {len(plan.unassigned)}", "bold")
    if not plan.unassigned:
        return row + 1
    sheet.blank(row + 1, range(len(HEADINGS)), "cell,header")
    for column, heading in ((NAME, "What"), (TOUR, "Why"), (WITH, "What would help")):
        sheet.text(row + 1, column, heading, "cell,header")
    for below, item in enumerate(plan.unassigned, row + 2):
        sheet.text(below, NAME, f"{item.label} {item.title}".strip())
        sheet.text(below, TOUR, item.reason)
        sheet.text(below, WITH, item.remedy)
    return row + 2 + len(plan.unassigned)


def _write_dosage(sheet: Sheet, plan: DayPlan, row: int) -> int:
    sheet.text(row, 0, "Hotspots: minutes planned and target", "bold")
    sheet.texts(row + 1, 0, ("Hotspot", "Ward", "Planned", "Target", "", "Patrols", "Wanted"), "cell,header")
    first = row + 2
    for below, spot in enumerate(plan.hotspots, first):
        sheet.text(below, 0, f"{spot.number} {spot.name}", "cell")
        sheet.text(below, 1, spot.ward, "cell,quiet")
        for column, number in ((2, spot.planned_minutes), (3, spot.target_minutes)):
            sheet.number(below, column, number, "cell,people")
        share = f'=IF({at(below, 3)}=0,"",{at(below, 2)}/{at(below, 3)})'
        value = spot.planned_minutes / spot.target_minutes if spot.target_minutes else ""
        sheet.formula(below, 4, share, value, "cell,share")
        sheet.number(below, 5, spot.patrols, "cell,people")
        sheet.number(below, 6, spot.wanted_patrols, "cell,people")
    last = first + len(plan.hotspots) - 1
    if plan.hotspots:
        cell = at(first, 4)
        sheet.colour_where((first, 4), (last, 4), f"=AND(ISNUMBER({cell}),{cell}<0.995)", WAITING)
    return last + 1


def _write_broken(sheet: Sheet, planned: PlannedDay, row: int) -> None:
    for below, sentence in enumerate(planned.broken, row):
        sheet.text(below, 0, sentence, "red")
