"""The ward map: wards put in place of those that are there, or taken away."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands import wording
from planner.commands.command import CommandRefused
from planner.domain.wards import WardOutline
from solver.language import tr

MOST_CORNERS = 200_000  # of all wards together: what a map can draw while it is moved


@dataclass(frozen=True, slots=True)
class Outline:
    """A ward: closed rings of (easting, northing) in whole metres."""

    code: str
    name: str
    rings: tuple[tuple[tuple[int, int], ...], ...]


@dataclass(frozen=True, slots=True)
class SetWardMap:
    """Lay these wards under every map, in place of those that are there. `source`: the name of their file."""

    outlines: tuple[Outline, ...]
    source: str

    @property
    def label(self) -> str:
        return tr(
            "Ward map of {wards} ({source})",
            wards=wording.counted(len(self.outlines), "ward"),
            source=self.source,
        )

    def apply(self, session: Session) -> None:
        if not self.outlines:
            raise CommandRefused(tr("A ward map needs at least one ward."))
        if sum(len(ring) for one in self.outlines for ring in one.rings) > MOST_CORNERS:
            raise CommandRefused(tr("These outlines are too detailed to draw. Use generalised boundaries."))
        _clear(session)
        session.add_all(
            WardOutline(
                code=one.code,
                name=one.name,
                source=self.source,
                rings=[[list(point) for point in ring] for ring in one.rings],
            )
            for one in self.outlines
        )


@dataclass(frozen=True, slots=True)
class RemoveWardMap:
    """Take the wards away from under the maps; the wards of places stay as they are."""

    label = tr("Remove the ward map")

    def apply(self, session: Session) -> None:
        if not _clear(session):
            raise CommandRefused(tr("There is no ward map to remove."))


def _clear(session: Session) -> int:
    stored = session.scalars(select(WardOutline)).all()
    for one in stored:
        session.delete(one)
    session.flush()
    return len(stored)
