"""Everything that can be read in, in the order menus and the command line show it.

To add a format: write one file beside this one with a row model and a `read_…` function that returns frozen
rows or raises `ImportRefused`, one in `taking_in` that says what the rows would change, and its line here.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from planner.exchange.demand_import import DemandRow, read_demand
from planner.exchange.hotspots_import import HotspotRow, read_hotspots
from planner.exchange.leave_import import LeaveRow, read_leave
from planner.exchange.police_crime_csv import read_crime_files
from planner.exchange.reading.row_check import template_columns
from planner.exchange.reading.template_row import TemplateRow
from planner.exchange.staff_import import StaffRow, read_staff
from planner.exchange.taking_in.crime import crime_preview
from planner.exchange.taking_in.demand import demand_preview
from planner.exchange.taking_in.hotspots import hotspots_preview
from planner.exchange.taking_in.leave import leave_preview
from planner.exchange.taking_in.preview import Preview
from planner.exchange.taking_in.staff import staff_preview
from planner.exchange.taking_in.travel import travel_preview
from planner.exchange.taking_in.visits import visits_preview
from planner.exchange.taking_in.wards import wards_preview
from planner.exchange.travel_times_import import TravelTimeRow, read_travel_times
from planner.exchange.visits_import import VisitRow, read_visits
from planner.exchange.ward_geojson import read_wards
from solver.language import tr


@dataclass(frozen=True, slots=True)
class ImportFormat:
    """One kind of file: its word on the command line, its title, its endings, what reads it and what the
    rows would change.

    row: what a row of it is made of, for the kinds that have a template of ours.
    """

    name: str
    title: str
    endings: tuple[str, ...]
    read: Callable[..., object]
    preview: Preview
    row: type[TemplateRow] | None = None

    @property
    def template(self) -> str:
        """The line of headings to start a file with; empty for layouts that others have set."""
        if self.row is None:
            return ""
        line = io.StringIO()
        csv.writer(line, lineterminator="\n").writerow(template_columns(self.row))
        return line.getvalue()


_LIST: Final = (".csv", ".xlsx")

IMPORTS: Final = (
    ImportFormat("staff", tr("Staff list"), _LIST, read_staff, staff_preview, StaffRow),
    ImportFormat("leave", tr("Leave and other absences"), _LIST, read_leave, leave_preview, LeaveRow),
    ImportFormat("visits", tr("Visits"), _LIST, read_visits, visits_preview, VisitRow),
    ImportFormat("hotspots", tr("Hotspots of your own"), _LIST, read_hotspots, hotspots_preview, HotspotRow),
    ImportFormat("demand", tr("Active hours of hotspots"), _LIST, read_demand, demand_preview, DemandRow),
    ImportFormat("travel", tr("Travel times"), _LIST, read_travel_times, travel_preview, TravelTimeRow),
    ImportFormat("crime", tr("Police street-level crime"), (".csv",), read_crime_files, crime_preview),
    ImportFormat("wards", tr("Ward boundaries"), (".geojson", ".json"), read_wards, wards_preview),
)
