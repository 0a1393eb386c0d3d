"""Every hotspot with all that is set for it, and who could patrol: what people list and edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from planner.domain.hotspots import Hotspot, HotspotRole
from planner.domain.people import Role
from planner.domain.settings import Setting

Hours = tuple[tuple[int, int, int], ...]  # (weekday from 0, start minute, end minute)


@dataclass(frozen=True, slots=True)
class HotspotCard:
    """One hotspot. ``roles`` may patrol it; none means every role. Places are grid metres."""

    hotspot_id: int
    number: int
    name: str
    ward: str
    easting: int
    northing: int
    radius_m: int
    risk: int
    dwell_least_minutes: int
    dwell_target_minutes: int
    dwell_most_minutes: int
    visits_a_day: int
    least_gap_minutes: int
    most_gap_minutes: int
    crew_size: int
    two_agencies: bool
    alone_after_dark: bool
    start_date: dt.date | None
    end_date: dt.date | None
    review_date: dt.date | None
    tactic: str
    source: str
    source_crime_count: int | None
    hours: Hours
    roles: tuple[str, ...]

    @property
    def title(self) -> str:
        """ "8 Oxford Road shops"."""
        return f"{self.number} {self.name}"

    @property
    def target_minutes(self) -> int:
        """Of a day on which it is active."""
        return self.visits_a_day * self.dwell_target_minutes

    def hours_on(self, day: dt.date) -> tuple[tuple[int, int], ...]:
        """Its active hours on a date; none before its first day and after its last."""
        early = self.start_date is not None and day < self.start_date
        late = self.end_date is not None and day > self.end_date
        if early or late:
            return ()
        return tuple((start, end) for weekday, start, end in self.hours if weekday == day.weekday())

    def target_on(self, day: dt.date) -> int:
        """Patrol minutes wanted on a date."""
        return self.target_minutes if self.hours_on(day) else 0


@dataclass(frozen=True, slots=True)
class HotspotBoard:
    """All hotspots in the order of their numbers. ``roles`` are those whose people are seen in uniform,
    and any other that a hotspot names."""

    hotspots: tuple[HotspotCard, ...]
    roles: tuple[str, ...]
    wards: tuple[str, ...]
    base: tuple[int, int] | None
    base_name: str
    example_data: bool


def hotspot_board(session: Session) -> HotspotBoard:
    """Ended ones and those that have not begun included."""
    query = select(Hotspot).order_by(Hotspot.number)
    roles_of = selectinload(Hotspot.roles).joinedload(HotspotRole.role)
    query = query.options(joinedload(Hotspot.place), selectinload(Hotspot.hours), roles_of)
    cards = tuple(map(_card, session.scalars(query)))
    named = {role for card in cards for role in card.roles}
    roles = session.scalars(select(Role).order_by(Role.position, Role.id))
    setting = session.get(Setting, 1)
    base = setting.base_place if setting else None
    return HotspotBoard(
        hotspots=cards,
        roles=tuple(role.name for role in roles if role.uniform_visible or role.name in named),
        wards=tuple(sorted({card.ward for card in cards if card.ward})),
        base=(base.easting, base.northing) if base else None,
        base_name=base.name if base else "",
        example_data=bool(setting and setting.example_data),
    )


def _card(hotspot: Hotspot) -> HotspotCard:
    place = hotspot.place
    return HotspotCard(
        hotspot_id=hotspot.id,
        number=hotspot.number,
        name=hotspot.name,
        ward=place.ward,
        easting=place.easting,
        northing=place.northing,
        radius_m=hotspot.radius_m,
        risk=hotspot.risk,
        dwell_least_minutes=hotspot.dwell_least_minutes,
        dwell_target_minutes=hotspot.dwell_target_minutes,
        dwell_most_minutes=hotspot.dwell_most_minutes,
        visits_a_day=hotspot.visits_a_day,
        least_gap_minutes=hotspot.least_gap_minutes,
        most_gap_minutes=hotspot.most_gap_minutes,
        crew_size=hotspot.crew_size,
        two_agencies=hotspot.two_agencies,
        alone_after_dark=hotspot.alone_after_dark,
        start_date=hotspot.start_date,
        end_date=hotspot.end_date,
        review_date=hotspot.review_date,
        tactic=hotspot.tactic,
        source=hotspot.source,
        source_crime_count=hotspot.source_crime_count,
        hours=tuple((one.weekday, one.start_minute, one.end_minute) for one in hotspot.hours),
        roles=tuple(sorted(str(link.role) for link in hotspot.roles)),
    )
