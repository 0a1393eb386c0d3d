"""The right side: the map, and under it what is below target and what is known of recorded crime."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from solver.language import tr
from ui.actions import Actions
from ui.hotspots.columns import cell_of
from ui.hotspots.map import CONCERNS, CRIME, DOSAGE, HotspotMap
from ui.hotspots.reading import HotspotsReading
from ui.hotspots.rows import BoardRow
from ui.hotspots.words import month_words
from ui.spoken_dates import short_date
from ui.widgets.button import ActionButton
from ui.widgets.figures import many
from ui.widgets.section import Section, SectionColumn
from ui.widgets.segmented import CommandSegments

SHARES = (3, 2)  # of the height: map, facts
MOST_LISTED = 6
LEAST_WIDTH = 200  # pixels
NO_CRIME = tr("No police file is loaded. Import crime to see what was recorded around each hotspot.")
SCHEMATIC = tr("The example team’s schematic of coast and main roads: drawn by hand, not a map.")
SQUARES = tr("Squares of a kilometre. A file of ward boundaries (GeoJSON) can lie under every map.")
APPROXIMATE = tr(
    "Published places are approximate, snapped to a nearby point, and have a month but never an hour."
)


class HotspotSide(QSplitter):
    """Holds the map and the facts; the line between them can be moved."""

    def __init__(self, actions: Actions) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self._actions, self._why_no_crime = actions, ""
        self.map, self.facts = HotspotMap(), SectionColumn(tr("Below target and crime data"))
        self.mode = CommandSegments(
            tr("Map shows"),
            actions,
            (
                (DOSAGE, tr("Dosage"), "hotspots.map_dosage"),
                (CRIME, tr("Crime"), "hotspots.map_crime"),
                (CONCERNS, tr("Concerns"), "hotspots.map_concerns"),
            ),
            dense=True,
        )
        for widget, share in ((self.map, SHARES[0]), (self.facts, SHARES[1])):
            self.addWidget(widget)
            self.setStretchFactor(self.count() - 1, share)

    def show_rows(self, reading: HotspotsReading, rows: Sequence[BoardRow], day: date) -> None:
        """Everything of the day in hand."""
        self.map.show_rows(reading, rows, day)
        self._why_no_crime = "" if reading.crime.loaded else NO_CRIME
        self.facts.show_sections([self._below(rows, day), _crime(reading), self._base(reading)])

    def show_mode(self, mode: str) -> None:
        """Dosage, recorded crime or what was reported."""
        self.mode.show_key(mode)
        self.map.show_mode(mode)

    def why_not_mode(self, mode: str) -> str:
        return self._why_no_crime if mode == CRIME else ""

    def _base(self, reading: HotspotsReading) -> Section:
        """What lies under the maps, and how to change it."""
        section, wards = Section(tr("Ward map")), reading.ward_map
        if wards.wards:
            section.add_fact(tr("Ward boundaries"), many(len(wards.wards), "ward"))
            section.add_fact(tr("From"), wards.source, "muted")
        elif reading.board.example_data:
            section.add_words(SCHEMATIC, "second")
        else:
            section.add_words(SQUARES, "second")
        section.add_row(self._buttons("hotspots.ward_map", "hotspots.no_ward_map"))
        return section

    def _below(self, rows: Sequence[BoardRow], day: date) -> Section:
        section = Section(tr("Below target on {day}", day=short_date(day)))
        cells = [(row, cell_of(row.cells, day)) for row in rows]
        short = [(row, cell) for row, cell in cells if cell.tone in ("warn", "danger")]
        for row, cell in short[:MOST_LISTED]:
            said = tr("{minutes} of {target} min", minutes=cell.minutes, target=cell.target)
            section.add_fact(f"{row.card.number} {row.card.name}", said, cell.tone)
        if len(short) > MOST_LISTED:
            section.add_words(
                tr("and {count} more; F8 goes from one to the next.", count=len(short) - MOST_LISTED), "muted"
            )
        if not short:
            built = any(cell.built for _, cell in cells)
            section.add_words(
                tr("Every target is met.") if built else tr("This day is not planned yet."), "second"
            )
        section.add_row(self._buttons("hotspots.day", "hotspots.rota"))
        return section

    def _buttons(self, *actions: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for action_id in actions:
            row.addWidget(ActionButton(self._actions[action_id], look="small", show_key=False))
        row.addStretch(1)
        return row


def _crime(reading: HotspotsReading) -> Section:
    crime, section = reading.crime, Section(tr("Crime data"))
    if not crime.loaded:
        section.add_words(NO_CRIME, "second")
        return section
    section.add_fact(tr("Latest month loaded"), month_words(crime.months[-1]))
    section.add_fact(tr("Months loaded"), str(crime.loaded))
    section.add_fact(tr("Records of the last {months}", months=len(crime.months)), f"{crime.records:,}")
    section.add_fact(tr("Newer month on data.police.uk"), tr("not looked for"), "muted")
    section.add_words(APPROXIMATE, "muted")
    return section


def stacked(*widgets: QWidget, stretch: QWidget | None = None) -> QFrame:
    """Parts one below the other without a gap; one of them takes the room that is left."""
    holder = QFrame()
    holder.setObjectName("canvas")
    holder.setMinimumWidth(LEAST_WIDTH)  # large text in a small window is cut before the window grows
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is stretch else 0)
    return holder
