"""Below the rules: every must that was broken by hand, why, who says so, and whether it still stands."""

from __future__ import annotations

from planner.answers.overrides import ListedOverride
from planner.domain.dates_in_words import moment, short_day
from planner.exchange.rota_excel.contents import WorkbookContents
from planner.exchange.rota_excel.sheet import Sheet

HEADINGS = (
    "Day",
    "Overridden rule",
    "What it breaks",
    "Stands",
    "Reason",
    "Decided by",
    "When",
    "Who",
    "Cell",
)


def write_overrides(sheet: Sheet, contents: WorkbookContents, row: int) -> None:
    """One line for each, in the columns of the rules; nothing where nothing was overridden."""
    if not contents.overrides:
        return
    sheet.text(row, 0, "Overrides", "title")
    sheet.texts(row + 1, 0, HEADINGS, "cell,header")
    for place, one in enumerate(contents.overrides, row + 2):
        sheet.texts(place, 0, _line(contents, one), "cell,wrap")


def _line(contents: WorkbookContents, one: ListedOverride) -> tuple[str, ...]:
    return (
        "" if one.day is None else short_day(one.day),
        one.rule_title,
        contents.sentence(one.words),
        "Yes" if one.applies else "No longer",
        one.reason,
        one.authorised_by,
        moment(one.decided_at.astimezone()),
        one.name,
        one.shift_code or "",
    )
