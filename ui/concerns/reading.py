"""What the Concerns screen reads: every report, and the hotspots it could be placed on."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date

from planner.planner import Planner
from planner.views.concern_board import ConcernBoard, ConcernCard, concern_board
from planner.views.hotspot_board import HotspotBoard, HotspotCard, hotspot_board
from planner.views.visit_register import UsualVisit, visit_register
from planner.views.ward_map import WardMap, ward_map
from solver.language import tr


@dataclass(frozen=True, slots=True)
class Near:
    """The hotspot a report belongs to, if to any: the nearest by metres, or the first of its ward."""

    card: HotspotCard
    metres: int | None

    @property
    def inside(self) -> bool:
        return self.metres is not None and self.metres <= self.card.radius_m

    @property
    def words(self) -> str:
        """ "60 m from 8 Oxford Road shops, inside its 150 m"."""
        if self.metres is None:
            return tr("{title}, in the same ward", title=self.card.title)
        where = "inside" if self.inside else "outside"
        if self.metres == 0:
            return tr("at {title}", title=self.card.title)
        return tr(
            "{metres} m from {title}, {where} its {radius_m} m",
            metres=self.metres,
            title=self.card.title,
            where=where,
            radius_m=self.card.radius_m,
        )


@dataclass(frozen=True, slots=True)
class ConcernsReading:
    """One consistent picture."""

    board: ConcernBoard
    hotspots: HotspotBoard
    usual_visits: dict[str, UsualVisit]
    day: date
    ward_map: WardMap

    def card(self, concern_id: int | None) -> ConcernCard | None:
        return next((card for card in self.board.concerns if card.concern_id == concern_id), None)

    def near(self, card: ConcernCard) -> Near | None:
        """None when there is no hotspot that has not ended, or nothing says where it was."""
        alive = [one for one in self.hotspots.hotspots if one.end_date is None or one.end_date >= self.day]
        if card.point is not None:
            east, north = card.point
            found = [(round(math.hypot(one.easting - east, one.northing - north)), one) for one in alive]
            metres, nearest = min(found, key=lambda pair: (pair[0], pair[1].number), default=(0, None))
            return Near(nearest, metres) if nearest else None
        same = [one for one in alive if one.ward and one.ward == card.ward]
        return Near(max(same, key=lambda one: one.risk), None) if same else None


def read_concerns(planner: Planner, day: date) -> ConcernsReading:
    """Everything, with the figures of the four weeks that end on the day in hand."""
    return ConcernsReading(
        board=planner.read(concern_board, day),
        hotspots=planner.read(hotspot_board),
        usual_visits=planner.read(visit_register).usual,
        day=day,
        ward_map=planner.read(ward_map),
    )
