"""The Hotspots sheet: the dosage of the week, planned minutes against the target by hotspot and day."""

from __future__ import annotations

from collections.abc import Callable

from planner.exchange.rota_excel.layout import FIRST_DAY, FIRST_ROW, HEADER_ROW, across, at
from planner.exchange.rota_excel.sheet import A3, Sheet
from planner.exchange.rota_excel.styles import MISSED, WAITING
from planner.views.dosage_week import DosageDay, DosageRow, DosageWeek

SHEET = "Hotspots"
HOTSPOT, WARD, PLANNED, TARGET, SHARE = range(5)
FULL, POOR = 0.995, 0.75


def write_hotspots_sheet(sheet: Sheet, week: DosageWeek) -> None:
    """Minutes planned, then minutes wanted; the first table's sums read both."""
    last = FIRST_DAY + len(week.days) - 1
    targets = FIRST_ROW + len(week.hotspots) + 1
    sheet.widths(32, 20, 9, 9, 9, *[11.0] * len(week.days), 6, 8)
    sheet.text(0, 0, "Hotspots: patrol minutes", "title")
    sheet.text(
        1,
        0,
        "Planned minutes against the target on the days whose deployment is built; a pair counts once. "
        "▿ 75–99%, ▾ under 75%.",
        "quiet",
    )
    _write_headings(sheet, week, HEADER_ROW, ("Hotspot", "Ward", "Planned", "Target", "Share"))
    sheet.texts(HEADER_ROW, last + 1, ("", "Risk"), "cell,header")
    for place, hotspot in enumerate(week.hotspots):
        row = FIRST_ROW + place
        _write_days(sheet, week, hotspot, row, lambda day: day.planned_minutes)
        _write_sums(sheet, week, hotspot, row, targets + 1 + place)
        sheet.number(row, last + 2, hotspot.risk, "cell,people")
    _write_headings(sheet, week, targets, ("Target minutes", "Ward", "", "", ""))
    for row, hotspot in enumerate(week.hotspots, targets + 1):
        sheet.blank(row, (PLANNED, TARGET, SHARE), "cell")
        _write_days(sheet, week, hotspot, row, lambda day: day.target_minutes)
    _colour_shares(sheet, week)
    sheet.freeze(FIRST_ROW, FIRST_DAY)
    sheet.print_on(A3, (0, HEADER_ROW), (HOTSPOT, HOTSPOT))


def _write_headings(sheet: Sheet, week: DosageWeek, row: int, headings: tuple[str, ...]) -> None:
    sheet.texts(row, 0, headings, "cell,header")
    for column, day in enumerate(week.days, FIRST_DAY):
        sheet.day(row, column, day, "cell,header,date")


def _write_days(
    sheet: Sheet, week: DosageWeek, hotspot: DosageRow, row: int, minutes: Callable[[DosageDay], int]
) -> None:
    sheet.text(row, HOTSPOT, f"{hotspot.number} {hotspot.name}", "cell,bold")
    sheet.text(row, WARD, hotspot.ward, "cell,quiet")
    for column, (built, day) in enumerate(zip(week.built, hotspot.days, strict=True), FIRST_DAY):
        if built:
            sheet.number(row, column, minutes(day), "cell,people")
        else:
            sheet.text(row, column, "not built", "cell,quiet")


def _write_sums(sheet: Sheet, week: DosageWeek, hotspot: DosageRow, row: int, targets: int) -> None:
    last = FIRST_DAY + len(week.days) - 1
    built = [day for day, done in zip(hotspot.days, week.built, strict=True) if done]
    planned, wanted = sum(day.planned_minutes for day in built), sum(day.target_minutes for day in built)
    sheet.formula(row, PLANNED, f"=SUM({across(row, FIRST_DAY, last)})", planned, "cell,people,bold")
    sheet.formula(row, TARGET, f"=SUM({across(targets, FIRST_DAY, last)})", wanted, "cell,people")
    share = f'=IF({at(row, TARGET)}=0,"",{at(row, PLANNED)}/{at(row, TARGET)})'
    sheet.formula(row, SHARE, share, planned / wanted if wanted else "", "cell,share")
    cell = at(row, SHARE)
    mark = f'=IF({cell}="","",IF({cell}<{POOR},"▾",IF({cell}<{FULL},"▿","")))'
    sheet.formula(row, last + 1, mark, _mark(planned, wanted), "cell,centre")


def _mark(planned: int, wanted: int) -> str:
    if not wanted or planned >= FULL * wanted:
        return ""
    return "▾" if planned < POOR * wanted else "▿"


def _colour_shares(sheet: Sheet, week: DosageWeek) -> None:
    if not week.hotspots:
        return
    first, last = (FIRST_ROW, SHARE), (FIRST_ROW + len(week.hotspots) - 1, SHARE)
    cell = at(*first)
    sheet.colour_where(first, last, f"=AND(ISNUMBER({cell}),{cell}<{POOR})", MISSED)
    sheet.colour_where(first, last, f"=AND(ISNUMBER({cell}),{cell}>={POOR},{cell}<{FULL})", WAITING)
