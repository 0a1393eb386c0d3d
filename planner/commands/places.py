"""Places, the base among them, and known travel times."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import find
from planner.commands.command import CommandRefused
from planner.commands.fields import Field, OneOf, Whole, Words, fill, values_of
from planner.domain.people import TravelMode
from planner.domain.places import Place, TravelTime
from solver.language import tr

FIELDS: dict[str, Field] = {
    "name": Words(tr("The name of the place"), 80, required=True),
    "easting": Whole(tr("The easting (metres)"), 0, 700_000),
    "northing": Whole(tr("The northing (metres)"), 0, 1_300_000),
    "ward": Words(tr("The ward"), 60),
}


@dataclass(frozen=True, slots=True)
class AddPlace:
    """A named point on the British National Grid, in metres."""

    name: str
    easting: int
    northing: int
    ward: str = ""
    is_base: bool = False

    @property
    def label(self) -> str:
        return tr("Add {name}", name=self.name)

    def apply(self, session: Session) -> None:
        place = Place()
        fill(place, FIELDS, values_of(self, FIELDS))
        session.add(place)
        if self.is_base:
            _make_base(session, place)


@dataclass(frozen=True, slots=True)
class ChangePlace:
    """Change the fields of a place given by name."""

    place_id: int
    changes: Mapping[str, object]

    label = tr("Change a place")

    def label_in(self, session: Session) -> str:
        return tr("Change {place}", place=_place(session, self.place_id))

    def apply(self, session: Session) -> None:
        fill(_place(session, self.place_id), FIELDS, self.changes)


@dataclass(frozen=True, slots=True)
class RemovePlace:
    """Remove a place; one that a hotspot, a visit or a run sheet needs stays."""

    place_id: int

    label = tr("Remove a place")

    def label_in(self, session: Session) -> str:
        return tr("Remove {place}", place=_place(session, self.place_id))

    def apply(self, session: Session) -> None:
        place = _place(session, self.place_id)
        if in_use(session, place):
            raise CommandRefused(tr("{place} is in use and cannot be removed.", place=place))
        remove_place(session, place)


@dataclass(frozen=True, slots=True)
class SetBase:
    """Where tours of duty start and end."""

    place_id: int

    label = tr("Set the base")

    def apply(self, session: Session) -> None:
        _make_base(session, _place(session, self.place_id))


@dataclass(frozen=True, slots=True)
class SetTravelTimes:
    """Known minutes between places: (from place, to place, mode, minutes); they replace older ones."""

    times: tuple[tuple[int, int, str, int], ...]

    label = tr("Set travel times")

    def apply(self, session: Session) -> None:
        mode_field, minutes_field = (
            OneOf(tr("The way to get about"), TravelMode),
            Whole(tr("The minutes"), 0, 600),
        )
        known = {(t.from_place_id, t.to_place_id, t.mode): t for t in session.scalars(select(TravelTime))}
        for start, end, mode_text, given in self.times:
            mode, minutes = TravelMode(mode_field.take(mode_text)), minutes_field.take(given)
            time = known.get((start, end, mode)) or known.get((end, start, mode))
            if time is None:
                ends = {"from_place_id": _place(session, start).id, "to_place_id": _place(session, end).id}
                time = known[start, end, mode] = TravelTime(mode=mode, **ends)
                session.add(time)
            time.minutes = minutes or 0


def in_use(session: Session, place: Place) -> bool:
    """Whether any row but travel times refers to a place."""
    for mapper in Place.registry.mappers:
        for column in mapper.local_table.columns:
            if not column.references(Place.__table__.c.id) or mapper.class_ is TravelTime:
                continue
            if session.scalar(select(column).where(column == place.id).limit(1)) is not None:
                return True
    return False


def remove_place(session: Session, place: Place) -> None:
    """The place and the travel times that lead to it or from it."""
    either_end = (TravelTime.from_place_id == place.id) | (TravelTime.to_place_id == place.id)
    for time in session.scalars(select(TravelTime).where(either_end)):
        session.delete(time)
    session.delete(place)


def _place(session: Session, place_id: int) -> Place:
    return find.row(session, Place, place_id, "place")


def _make_base(session: Session, place: Place) -> None:
    for other in session.scalars(select(Place).where(Place.is_base)):
        other.is_base = False
    place.is_base = True
    find.settings(session).base_place = place
