"""A made-up day of the size of the design's day: 23 people on duty, 14 hotspots, 17 visits, commitments.

Drawn from a seed, so that every test and measurement speaks of the same days. Places are metres on a plane.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from solver.deployment.items import Commitment, Hotspot, Leg, Quorum, Span, StartWindow, Visit
from solver.deployment.problem import DeploymentProblem, Equipment, Meal, Person
from solver.deployment.rules import usual_rules
from solver.deployment.rules.meal_break import refreshment_minutes
from solver.deployment.travel import BY_BICYCLE, BY_CAR, ON_FOOT, Place

EARLY, DAY, MIDDLE, LATE = (7 * 60, 15 * 60), (9 * 60, 17 * 60), (12 * 60, 20 * 60), (15 * 60, 23 * 60)
TEAM = (
    ("Police", "PCSO", (MIDDLE, LATE, EARLY, LATE, LATE, EARLY, EARLY)),
    ("Police", "Constable", (DAY, MIDDLE, DAY, DAY)),
    ("Council", "ASB officer", (DAY, LATE, MIDDLE, LATE)),
    ("Council", "Enforcement officer", (EARLY, DAY, EARLY, MIDDLE)),
    ("Victim support", "Victim officer", (DAY, DAY)),
    ("Fire", "Fire advocate", (DAY, DAY)),
)
POWERS = {
    "PCSO": frozenset({"CPN"}),
    "Constable": frozenset({"arrest", "CPN"}),
    "ASB officer": frozenset({"CPN"}),
    "Enforcement officer": frozenset({"CPN"}),
}
PATROLLERS = frozenset({"PCSO", "ASB officer", "Constable"})


def a_day(seed: int = 1, dusk: int = 20 * 60) -> DeploymentProblem:
    """One day; ``dusk`` is when it gets dark (minutes)."""
    lot = Random(seed)
    places = [Place("Avenue Road", 0, 0)]
    places += [Place(f"Spot {n + 1}", lot.randint(-2500, 2500), lot.randint(-2500, 2500)) for n in range(14)]
    places += [Place(f"House {n + 1}", lot.randint(-3000, 3000), lot.randint(-3000, 3000)) for n in range(17)]
    people = _people()
    return DeploymentProblem(
        date=date(2026, 12, 11),
        people=people,
        places=tuple(places),
        modes=(ON_FOOT, BY_BICYCLE, replace(BY_CAR, needs=0)),
        rules=usual_rules(),
        hotspots=tuple(_hotspot(lot, n) for n in range(14)),
        visits=tuple(_visit(lot, n, people) for n in range(17)),
        commitments=_commitments(people),
        equipment=(Equipment(0, "cars", 8), Equipment(1, "radios", 30)),
        dawn=7 * 60 + 30,
        dusk=dusk,
        seed=seed,
    )


def _people() -> tuple[Person, ...]:
    people: list[Person] = []
    for agency, role, tours in TEAM:
        for start, end in tours:
            n = len(people)
            foot = role in ("PCSO", "Enforcement officer")
            people.append(
                Person(
                    id=100 + n,
                    name=f"{role} {n + 1}",
                    agency=agency,
                    role=role,
                    start=start,
                    end=end,
                    base=0,
                    modes=(1, 0) if foot else (2, 1, 0),
                    powers=POWERS.get(role, frozenset()),
                    driver=not foot,
                    meal=Meal(refreshment_minutes(end - start), 0),
                    carries=(1,),
                )
            )
    return tuple(people)


def _hotspot(lot: Random, n: int) -> Hotspot:
    profile = [40] * 12 + [80] * 3 + [130] * 3 + [160] * 3 + [110] * 6
    start = lot.choice((12, 13, 14, 15)) * 60
    return Hotspot(
        id=n,
        name=f"Hotspot {n + 1}",
        place=1 + n,
        worth=lot.choice((30, 40, 60)),
        active=(Span(start, start + lot.choice((6, 7, 8)) * 60),),
        visits_wanted=lot.choice((2, 3, 3, 4)),
        profile=tuple(profile),
        least_gap=60,
        most_gap=150 if n % 3 == 0 else None,
        two_agencies=n == 5,
        may_patrol=PATROLLERS,
        lone_after_dark_ok=n % 4 == 0,
        high_risk=n % 7 == 0,
        recent_starts=tuple((start + lot.randint(0, 300),) for _ in range(4)),
        run_days=n % 3,
    )


def _visit(lot: Random, n: int, people: tuple[Person, ...]) -> Visit:
    start = lot.choice((9, 10, 11, 13, 14)) * 60
    end = min(start + lot.choice((120, 240, 360)), 19 * 60)
    minutes = lot.choice((20, 30, 45, 60))
    window = (StartWindow(start + 30, end - minutes),)
    place = 15 + n
    if n % 7 == 0:
        family = next(p for p, one in enumerate(people) if one.role == "Constable" and one.start <= start)
        legs = (Leg(minutes, roles=frozenset({"Constable"})), Leg(minutes))
        return Visit(n, f"Family {n}", place, window, legs, named=family, named_must=True, priority=1)
    if n % 7 == 3:
        legs = (Leg(minutes, agencies=frozenset({"Council"})), Leg(minutes, agencies=frozenset({"Police"})))
        return Visit(n, f"Warning {n}", place, window, legs, marker_two=True, priority=2)
    if n % 7 == 5:
        one = (Leg(minutes, roles=frozenset({"Victim officer"})),)
        wished = StartWindow(start + 60, start + 90)
        return Visit(n, f"Victim {n}", place, window, one, preferred=wished, priority=2)
    if n % 7 == 6:
        fire = (Leg(minutes, agencies=frozenset({"Fire"})),)
        return Visit(n, f"Safe and well {n}", place, window, fire, priority=3)
    checker = (Leg(minutes, powers=frozenset({"CPN"})),)
    return Visit(n, f"Check {n}", place, window, checker, household=f"house {n // 4}")


def _commitments(people: tuple[Person, ...]) -> tuple[Commitment, ...]:
    nine = frozenset(p for p, one in enumerate(people) if one.start <= 9 * 60)
    school = frozenset(p for p, one in enumerate(people) if one.role == "PCSO" and one.start == 7 * 60)
    both = (Quorum("Police", 1), Quorum("Council", 1))
    return (
        Commitment(0, "Daily briefing", 0, 9 * 60, 9 * 60 + 20, nine, briefing=True),
        Commitment(1, "School gate", 3, 8 * 60 + 15, 8 * 60 + 45, frozenset(sorted(school)[:1])),
        Commitment(2, "Drop-in, south hub", 8, 16 * 60, 17 * 60, quorum=both),
    )
