"""What the Hotspots screen reads: every hotspot, the patrols of the week, and recorded crime around each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.planner import Planner
from planner.views.concern_board import ConcernBoard, concern_board
from planner.views.crime_near import CrimeNear, crime_near
from planner.views.hotspot_board import HotspotBoard, HotspotCard, hotspot_board
from planner.views.patrol_week import PatrolWeek, patrol_week
from planner.views.ward_map import WardMap, ward_map


@dataclass(frozen=True, slots=True)
class HotspotsReading:
    """One consistent picture of the hotspots."""

    board: HotspotBoard
    week: PatrolWeek
    crime: CrimeNear
    ward_map: WardMap
    concerns: ConcernBoard

    def card(self, hotspot_id: int | None) -> HotspotCard | None:
        return next((card for card in self.board.hotspots if card.hotspot_id == hotspot_id), None)


def read_hotspots(planner: Planner, monday: date) -> HotspotsReading:
    """Everything, with the patrols of the week from a Monday."""
    return HotspotsReading(
        board=planner.read(hotspot_board),
        week=planner.read(patrol_week, monday),
        crime=planner.read(crime_near),
        ward_map=planner.read(ward_map),
        concerns=planner.read(concern_board, monday),
    )
