"""Small days to argue about: places on one straight street, a minute's walk apart.

Place n lies n minutes from the base (place 0), so every travel time can be read off. Tours are 09:00 to 17:00
unless said otherwise; times are minutes since midnight, written ``at(14, 30)``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from solver.deployment.items import Commitment, Hotspot, ItemKind, Leg, Lock, Span, StartWindow, Visit
from solver.deployment.problem import Blocked, DeploymentProblem, Equipment, Meal, Person
from solver.deployment.rules import BY_KEY
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment, RunSheet, Stop
from solver.deployment.travel import Place, TravelMode
from solver.rule import Breach

WALK = TravelMode("on foot", metres_a_minute=80, detour_percent=100)
STREET = tuple(Place(f"{n} min", 80 * n, 0) for n in range(121))


def at(hour: int, minute: int = 0) -> int:
    """A clock time as minutes since midnight."""
    return hour * 60 + minute


def a_person(name: str = "Anna", start: int = at(9), end: int = at(17), **fields: object) -> Person:
    """Somebody of the council who needs no briefing, no write-up and no meal unless they are given."""
    given: dict[str, object] = {
        "id": sum(map(ord, name)), "name": name, "agency": "Council", "role": "Officer", "start": start,
        "end": end, "base": 0, "briefing_minutes": 0, "write_up_minutes": 0,
    }  # fmt: skip
    return Person(**{**given, **fields})  # type: ignore[arg-type]


def a_visit(name: str = "Case 1", place: int = 10, minutes: int = 30, **fields: object) -> Visit:
    """A visit by one person that may start at any time from 09:00 to 16:00."""
    given: dict[str, object] = {
        "id": sum(map(ord, name)), "name": name, "place": place, "windows": (StartWindow(at(9), at(16)),),
        "legs": (Leg(minutes),), "worth": 100,
    }  # fmt: skip
    return Visit(**{**given, **fields})  # type: ignore[arg-type]


def a_hotspot(name: str = "Ramp", place: int = 5, **fields: object) -> Hotspot:
    """A hotspot active 12:00 to 20:00 that wants one patrol of 15 minutes."""
    given: dict[str, object] = {
        "id": sum(map(ord, name)), "name": name, "place": place, "worth": 60,
        "active": (Span(at(12), at(20)),),
    }  # fmt: skip
    return Hotspot(**{**given, **fields})  # type: ignore[arg-type]


def a_day(people: Sequence[Person], rules: Sequence[DeploymentRule], **fields: object) -> DeploymentProblem:
    """11 December 2026 with civil dusk at 16:14."""
    given: dict[str, object] = {
        "date": date(2026, 12, 11), "people": tuple(people), "places": STREET, "modes": (WALK,),
        "rules": tuple(rules), "dawn": at(7, 34), "dusk": at(16, 14),
    }  # fmt: skip
    return DeploymentProblem(**{**given, **fields})  # type: ignore[arg-type]


def rule(key: str, **values: int) -> DeploymentRule:
    """A rule of the catalogue at its usual strength."""
    kind = BY_KEY[key]
    return replace(kind().with_values(values), strength=kind.usual)


def rules(*keys: str) -> tuple[DeploymentRule, ...]:
    """Rules of the catalogue with their usual values."""
    return tuple(rule(key) for key in keys)


def a_stop(kind: ItemKind, item: int, start: int, minutes: int, **fields: object) -> Stop:
    """A stop of so many minutes; its travel is filled in by ``sheets``."""
    return Stop(kind, item, start, start + minutes, **fields)  # type: ignore[arg-type]


def patrol(start: int, minutes: int = 15, item: int = 0, *partners: int, leg: int = 0) -> Stop:
    """A patrol of a hotspot."""
    return a_stop(ItemKind.PATROL, item, start, minutes, partners=partners, leg=leg)


def visit(
    start: int, minutes: int = 30, item: int = 0, *partners: int, leg: int = 0, buddy: int | None = None
) -> Stop:
    """A leg of a visit."""
    return a_stop(ItemKind.VISIT, item, start, minutes, partners=partners, leg=leg, buddy=buddy)


def sheets(problem: DeploymentProblem, *stops: Sequence[Stop]) -> Deployment:
    """A deployment out of each person's stops, with the travel that belongs between them."""
    made = []
    for p, own in enumerate(stops):
        person, way = problem.people[p], problem.travel[0]
        place, walked = person.base, []
        for stop in own:
            there = problem.place_of(stop.kind, stop.item, p)
            walked.append(replace(stop, travel=way[place][there]))
            place = there
        made.append(RunSheet(p, 0, tuple(walked), way[place][person.home] if own else 0))
    return Deployment(tuple(made))


def breaches(problem: DeploymentProblem, key: str, *stops: Sequence[Stop]) -> list[Breach]:
    """What one rule says of a deployment."""
    found = next(one for one in problem.rules if one.key == key)
    return list(found.check(problem, sheets(problem, *stops)))


__all__ = [
    "STREET", "WALK", "Blocked", "Commitment", "Equipment", "ItemKind", "Leg", "Lock", "Meal", "Span",
    "StartWindow", "a_day", "a_hotspot", "a_person", "a_stop", "a_visit", "at", "breaches", "patrol", "rule",
    "rules", "sheets", "visit",
]  # fmt: skip
