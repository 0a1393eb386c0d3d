"""The places of a day and how people get about between them."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from planner.commands.ways import usual_mode, way_of
from planner.domain.people import Person, TravelMode
from planner.domain.places import Place, TravelTime
from planner.domain.settings import Setting
from planner.places.travel import with_known_times
from solver.deployment import travel as solver_travel
from solver.deployment.problem import Equipment
from solver.language import tr

EQUIPMENT = (tr("vehicles"), tr("radios"))
VEHICLES, RADIOS = 0, 1
ENOUGH = 10**6
MODES = (TravelMode.FOOT, TravelMode.BICYCLE, TravelMode.CAR)


class DayPlaces:
    """Collects the places that are used, the base first, and gives each its index."""

    def __init__(self, session: Session, setting: Setting) -> None:
        self.session, self.setting = session, setting
        base = setting.base_place or _middle(session)
        self._rows: list[Place] = [base]
        self._index: dict[int | None, int] = {base.id: 0, None: 0}

    def index(self, place: Place | None) -> int:
        """The index of a place; no place means the base."""
        if place is None:
            return 0
        if place.id not in self._index:
            self._index[place.id] = len(self._rows)
            self._rows.append(place)
        return self._index[place.id]

    def places(self) -> tuple[solver_travel.Place, ...]:
        return tuple(solver_travel.Place(one.name, one.easting, one.northing) for one in self._rows)

    def modes(self) -> tuple[solver_travel.TravelMode, ...]:
        """On foot, by bicycle, by car, with the speeds of the settings; known times replace the estimate."""
        ways = {mode: self._with_known_times(mode, way_of(self.setting, mode)) for mode in MODES}
        if self.setting.vehicles:
            ways[TravelMode.CAR] = replace(ways[TravelMode.CAR], needs=VEHICLES)
        return tuple(ways.values())

    def equipment(self) -> tuple[Equipment, ...]:
        """Vehicles and radios as far as they are counted; of what is not, there is enough."""
        counts = (self.setting.vehicles, self.setting.radios)
        return tuple(
            Equipment(index, name, count or ENOUGH)
            for index, (name, count) in enumerate(zip(EQUIPMENT, counts))
        )

    def carries(self) -> tuple[int, ...]:
        """What everybody takes out: a radio, where they are counted."""
        return (RADIOS,) if self.setting.radios else ()

    def modes_of(self, person: Person) -> tuple[int, ...]:
        """The ways a person may travel, the usual one first; a car only for those who may drive."""
        return tuple(dict.fromkeys((MODES.index(usual_mode(person)), MODES.index(TravelMode.FOOT))))

    def _with_known_times(
        self, mode: TravelMode, estimate: solver_travel.TravelMode
    ) -> solver_travel.TravelMode:
        known = list(self.session.scalars(select(TravelTime).where(TravelTime.mode == mode)))
        known = [one for one in known if {one.from_place_id, one.to_place_id} <= set(self._index)]
        pairs = {(self._index[one.from_place_id], self._index[one.to_place_id]): one.minutes for one in known}
        return with_known_times(estimate, self.places(), pairs)


def _middle(session: Session) -> Place:
    """What stands for the base while no place is one: the middle of all places, so that ways are of the
    length they have in this town. Of all rather than of the day's, so that it stays where it is."""
    east, north = session.execute(select(func.avg(Place.easting), func.avg(Place.northing))).one()
    return Place(name=tr("Base"), easting=round(east or 0), northing=round(north or 0))
