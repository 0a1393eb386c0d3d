"""What the example team is needed for: places, hotspots, commitments, concerns."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from planner.commands.concerns import set_priority
from planner.commands.usual_set.facts import Facts
from planner.domain.commitments import Commitment, CommitmentAttendee, CommitmentKind
from planner.domain.concerns import Concern, ConcernState, Harm, Repeats, Vulnerable
from planner.domain.dates import DayNote
from planner.domain.hotspots import Hotspot, HotspotHours, HotspotRole
from planner.domain.people import Role
from planner.domain.places import Place
from planner.domain.settings import Setting

DAYS_A_WEEK = 7
PATROLLING_ROLES = ("PCSO", "ASB officer", "Police officer")
BRIEFED_ROLES = (
    "PCSO",
    "Police officer",
    "ASB officer",
    "Enforcement officer",
    "Victim support officer",
    "Fire advocate",
    "Fire intervention worker",
)
ACTIVE_MINUTES_BETWEEN_PATROLS = 60
FIRST_CONCERN = 401


def add_demand(session: Session, facts: Facts, week: dt.date, weeks: int) -> None:
    """Everything that asks for people. Roles must be there."""
    roles = {role.name: role for role in session.scalars(select(Role))}
    places = _places(session, facts)
    hotspots = {}
    for number, one in enumerate(facts["hotspot"], start=1):
        hotspots[one["name"]] = _hotspot(number, one, week, roles)
    session.add_all(hotspots.values())
    mondays = [week + dt.timedelta(weeks=number) for number in range(weeks)]
    for monday in mondays:
        session.add_all(
            _briefing(one, day, monday, roles) for one in facts["briefing"] for day in one["days"]
        )
        session.add_all(
            _commitment(one, day, monday, roles, places) for one in facts["commitment"] for day in one["days"]
        )
    session.add_all(
        DayNote(date=week + dt.timedelta(days=one["day"]), text=one["text"]) for one in facts["day_note"]
    )
    session.add_all(
        _concern(number, one, week, hotspots) for number, one in enumerate(facts["concern"], FIRST_CONCERN)
    )


def _places(session: Session, facts: Facts) -> dict[str, Place]:
    places = {
        one["name"]: Place(
            name=one["name"],
            easting=one["easting"],
            northing=one["northing"],
            ward=one["ward"],
            is_base=one.get("base", False),
        )
        for one in facts["place"]
    }
    session.add_all(places.values())
    session.get_one(Setting, 1).base_place = next(place for place in places.values() if place.is_base)
    return places


def _hotspot(number: int, one: dict[str, Any], week: dt.date, roles: dict[str, Role]) -> Hotspot:
    start, end = one["hours"]
    between = (end - start - one["visits"] * one["dwell"]) // one["visits"]
    hotspot = Hotspot(
        number=number,
        name=one["name"],
        place=Place(name=one["name"], easting=one["easting"], northing=one["northing"], ward=one["ward"]),
        risk=one["risk"],
        dwell_least_minutes=10,
        dwell_target_minutes=one["dwell"],
        dwell_most_minutes=20,
        visits_a_day=one["visits"],
        least_gap_minutes=min(ACTIVE_MINUTES_BETWEEN_PATROLS, between // 2),
        most_gap_minutes=2 * between,
        start_date=week - dt.timedelta(weeks=8),
        review_date=week + dt.timedelta(weeks=5),
        tactic=one["tactic"],
        source="Example data",
        source_crime_count=one["crimes"],
    )
    hotspot.hours = [
        HotspotHours(weekday=weekday, start_minute=start, end_minute=end) for weekday in range(DAYS_A_WEEK)
    ]
    hotspot.roles = [HotspotRole(role=roles[name]) for name in PATROLLING_ROLES]
    return hotspot


def _briefing(one: dict[str, Any], day: int, monday: dt.date, roles: dict[str, Role]) -> Commitment:
    """For everybody whose tour holds it and who has had no briefing that day."""
    briefing = Commitment(
        name=one["name"],
        kind=CommitmentKind.BRIEFING,
        date=monday + dt.timedelta(days=day),
        start_minute=one["start"],
        end_minute=one["end"],
    )
    briefing.attendees = [
        CommitmentAttendee(role=roles[name], least_people=None) for name in one.get("roles", BRIEFED_ROLES)
    ]
    return briefing


def _commitment(
    one: dict[str, Any], day: int, monday: dt.date, roles: dict[str, Role], places: dict[str, Place]
) -> Commitment:
    commitment = Commitment(
        name=one["name"],
        kind=CommitmentKind(one["kind"]),
        date=monday + dt.timedelta(days=day),
        start_minute=one["start"],
        end_minute=one["end"],
        place=places[one["place"]],
    )
    commitment.attendees = [CommitmentAttendee(role=roles[one["role"]], least_people=one["people"])]
    return commitment


def _concern(number: int, one: dict[str, Any], week: dt.date, hotspots: dict[str, Hotspot]) -> Concern:
    received = week - dt.timedelta(days=one["days_ago"])
    concern = Concern(
        number=number,
        received_date=received,
        received_minute=9 * 60 + 7 * number % 480,
        heard_through=one["through"],
        summary=one["summary"],
        where_text=one["where"],
        ward=one["ward"],
        harm=Harm(one["harm"]),
        repeats=Repeats(one["repeats"]),
        vulnerable=Vulnerable(one["vulnerable"]),
        state=ConcernState(one["state"]),
        hotspot=hotspots.get(one.get("hotspot", "")),
        place=hotspots[one["at"]].place,
        words=one.get("words", ""),
        wants_answer=one.get("wants_answer", False),
        answered_date=received + dt.timedelta(days=one["told_after"]) if "told_after" in one else None,
        outcome=one.get("outcome", ""),
    )
    set_priority(concern)
    return concern
