"""The map of hotspots as a table, in each of its modes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from planner.places.grid_reference import grid_text
from planner.views.concern_board import ConcernCard
from planner.views.crime_near import CrimeNear
from solver.language import tr
from ui.hotspots.rows import BoardRow, DosageCell
from ui.hotspots.words import month_words
from ui.spoken_dates import short_date
from ui.widgets.table_twin import Twin

DOSAGE = (tr("Hotspot"), tr("Ward"), tr("Place"), tr("Risk"), tr("Minutes planned"), tr("Patrols"))
CONCERNS = (tr("No."), tr("State"), tr("Ward"), tr("Place"), tr("What was said"))


def dosage_twin(rows: Sequence[BoardRow], cells: Sequence[DosageCell], day: date) -> Twin:
    """Every hotspot of the day with its ring in figures."""
    lines = tuple(
        (
            row.card.title,
            row.card.ward,
            grid_text(row.card.easting, row.card.northing),
            str(row.card.risk),
            tr("{minutes} of {target}", minutes=cell.minutes, target=cell.target)
            if cell.built
            else tr("not planned, target {target}", target=cell.target),
            tr("{patrols} of {wanted}", patrols=cell.patrols, wanted=cell.wanted) if cell.built else "",
        )
        for row, cell in zip(rows, cells)
    )
    return Twin(tr("Hotspots on {day}", day=short_date(day)), DOSAGE, lines)


def crime_twin(crime: CrimeNear, rows: Sequence[BoardRow], most: int) -> Twin:
    """Records around each hotspot by month, then the published points that are drawn."""
    months = tuple(month_words(month) for month in crime.months)
    lines = [(row.card.title, "", *map(str, row.crime), str(sum(row.crime))) for row in rows]
    lines += [
        (tr("Published point"), grid_text(one.easting, one.northing), *("" for _ in months), str(one.count))
        for one in crime.points[:most]
    ]
    return Twin(tr("Recorded crime"), (tr("Where"), tr("Place"), *months, tr("Records")), tuple(lines))


def concerns_twin(reports: Sequence[ConcernCard]) -> Twin:
    """The reports whose place is known."""
    lines = tuple(
        (
            one.reference,
            "open" if one.open else tr("placed: {hotspot}", hotspot=one.hotspot or one.visit),
            one.ward,
            grid_text(*one.point) if one.point else "",
            one.summary,
        )
        for one in reports
    )
    return Twin(tr("Reports on the map"), CONCERNS, lines)
