"""Which places are named, which of them is the base, and what each is needed for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from planner.domain.commitments import Commitment
from planner.domain.hotspots import Hotspot
from planner.domain.places import Place
from planner.domain.visits import Visit
from planner.views.form_choices import places_of_visits
from solver.language import tr


@dataclass(frozen=True, slots=True)
class ListedPlace:
    """One point in metres of the National Grid; ``needed_for`` says by whom: "hotspot 3", "visit F-07"."""

    place_id: int
    name: str
    easting: int
    northing: int
    ward: str
    is_base: bool
    of_hotspot: bool
    of_visit: bool  # made for one visit, and called after it
    needed_for: tuple[str, ...]

    @property
    def point(self) -> tuple[int, int]:
        return self.easting, self.northing


def place_list(session: Session) -> tuple[ListedPlace, ...]:
    """The base first, then by name."""
    hotspots = _by_place(session, select(Hotspot.place_id, Hotspot.number), tr("hotspot {}"))
    visits = _by_place(session, select(Visit.place_id, Visit.case_ref), tr("visit {}"))
    held = select(Commitment.place_id, Commitment.name).distinct()
    commitments = _by_place(session, held, "{}")
    of_visits = places_of_visits(session)
    places = session.scalars(select(Place).order_by(Place.is_base.desc(), Place.name, Place.id))
    return tuple(
        ListedPlace(
            place_id=place.id,
            name=place.name,
            easting=place.easting,
            northing=place.northing,
            ward=place.ward,
            is_base=place.is_base,
            of_hotspot=place.id in hotspots,
            of_visit=place.id in of_visits,
            needed_for=tuple(
                word for uses in (hotspots, visits, commitments) for word in uses.get(place.id, ())
            ),
        )
        for place in places
    )


def _by_place(session: Session, query: Select[Any, Any], words: str) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for place_id, name in session.execute(query):
        found.setdefault(place_id, []).append(words.format(name))
    return found
