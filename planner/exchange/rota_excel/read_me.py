"""The Read me sheet: what is what, which version this is, and what is proven about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.domain.dates_in_words import moment
from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.sheet import A4, Sheet
from planner.views.rota_grid import CellKind

SHEET = "Read me"
Line = tuple[str, str]

SHEETS: tuple[Line, ...] = (
    (
        "Rota",
        "Who works when. Type another letter over one: hours, cover, weekends and Lates follow at once.",
    ),
    ("Hours", "Paid hours of every day, looked up from the letters in Codes."),
    ("Cover", "People short, planned and required by band of hours; below, who counts towards which line."),
    ("Fairness", "Weekends and Lates of eight weeks against the fair share for each contract."),
    ("Day …", "Run sheets of each day whose deployment is built, what has no place and why, the dosage."),
    ("Hotspots", "Patrol minutes planned against the target."),
    ("Rules", "Every rule in a sentence, and what became of it in this rota."),
    ("Codes", "What each letter stands for. Blue figures can be changed; everything follows."),
)
LIMITS: tuple[str, ...] = (
    "The rules are checked by the planner, not by this workbook: red frames, broken musts and costs are"
    " those of the moment of export.",
    "Where somebody is away for part of a tour, or a night was worked before this rota began, a further table"
    " on Cover adds to what the letters say.",
    "Reasons for being away other than leave appear as AB unless they were asked for. Visits carry a case"
    " reference only.",
)


def write_read_me_sheet(sheet: Sheet, contents: WorkbookContents) -> None:
    """Two columns: what, and what about it."""
    sheet.widths(24, 110)
    sheet.text(0, 0, contents.team, "title")
    sheet.text(1, 0, str(contents.marking), "bold")
    row = _write_lines(sheet, 3, "This rota", tuple(_facts(contents)))
    row = _write_lines(sheet, row, "The sheets", SHEETS)
    _write_lines(sheet, row, "Good to know", [("", sentence) for sentence in LIMITS])
    sheet.print_on(A4, None)


def _write_lines(sheet: Sheet, top: int, title: str, lines: Sequence[Line]) -> int:
    """A heading and its lines; returns the row of the next heading."""
    sheet.text(top, 0, title, "bold")
    for row, (what, about) in enumerate(lines, top + 1):
        sheet.text(row, 0, what, "quiet,top")
        sheet.text(row, 1, about, "wrap")
    return top + len(lines) + 2


def _facts(contents: WorkbookContents) -> Iterator[Line]:
    grid, verdict = contents.grid, contents.verdict
    cells = [cell for group in grid.groups for row in group.people for cell in row.cells]
    people = sum(len(group.people) for group in grid.groups)
    yield "Period", f"{grid.title}, {len(grid.days)} days"
    yield "Version", grid.version + (f", based on {grid.published_version}" if grid.published_version else "")
    yield "Exported", moment(contents.exported_at)
    if grid.example_data:
        yield "Example data", "The people and places are invented."
    duties = sum(cell.kind is CellKind.DUTY for cell in cells)
    locked = sum(cell.locked for cell in cells)
    yield "People", f"{people} on the rota, {grid.briefing_only} who attend the briefing only"
    yield "Tours of duty", str(duties)
    yield "Locked cells", str(locked)
    yield "Broken musts", str(verdict.broken_musts)
    yield "Preferences missed", str(verdict.preferences_missed)
    yield "Cost", _cost(contents)
    yield "Deployments", f"{len(contents.days)} of {len(grid.days)} days built"


def _cost(contents: WorkbookContents) -> str:
    """Cost and what is proven about it; "proven" only when the engine proved it."""
    cost, bound = contents.verdict.cost_minutes, contents.grid.bound_minutes
    if bound is None:
        return f"{cost} minutes of missing cover. Nothing is proven since it was last changed by hand."
    if contents.verdict.broken_musts == 0 and cost <= bound:
        return f"{cost} minutes of missing cover. Proven: no rota within these rules costs less."
    return f"{cost} minutes of missing cover, best found. Proven: no rota costs less than {bound}."
