"""Tiny days for crews of three: four people of whom some are better kept apart, a visit for three of them and
something else to do.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from solver.deployment.items import Leg, StartWindow
from solver.deployment.problem import DeploymentProblem
from solver.deployment.travel import TravelMode
from solver.rule import prefer
from tests.solver.deployment.small_day import a_day, a_person, a_visit
from tests.solver.deployment.tiny_days import OPENS, tiny_rules

WALK = TravelMode("on foot", metres_a_minute=80, detour_percent=100)
MANY, LEGS = 4, 3


def crew_day(seed: int, apart: int = 12) -> DeploymentProblem:
    """The day of a seed; ``apart``: what it costs that two who are better kept apart are
    on one visit (0: that must not be)."""
    lot = Random(f"crew day {seed}")
    people = []
    for n in range(MANY):
        start = OPENS + lot.choice((0, 0, 4, 9))
        others = [m for m in range(MANY) if m != n and lot.random() < 0.3]
        people.append(
            a_person(
                ("Anna", "Ben", "Cleo", "Dora")[n],
                start,
                start + lot.choice((26, 32)),
                agency=lot.choice(("Council", "Police")),
                powers=frozenset({"arrest"}) if lot.random() < 0.5 else frozenset(),
                apart=frozenset(others),
            )
        )
    start = OPENS + lot.choice((4, 9))
    legs = tuple(
        Leg(lot.choice((4, 5)), powers=frozenset({"arrest"}) if lot.random() < 0.3 else frozenset())
        for _ in range(LEGS)
    )
    lag = lot.choice(((0, 0), (0, 0), (1, 2)))
    search = a_visit(
        "Search",
        lot.randint(2, 5),
        windows=(StartWindow(start, start + lot.choice((3, 8))),),
        legs=legs,
        lag_least=lag[0],
        lag_most=lag[1],
        worth=lot.choice((40, 80)),
        powers=frozenset({"arrest"}) if lot.random() < 0.3 else frozenset(),
        named=lot.choice((None, None, *range(MANY))),
        preferred=StartWindow(start + 2, start + 3) if lot.random() < 0.3 else None,
    )
    if lot.random() < 0.3:
        search = replace(search, agencies_together=2)
    alone = a_visit(
        "Chat",
        lot.randint(1, 6),
        windows=(StartWindow(start, start + lot.choice((3, 8))),),
        legs=(Leg(5),),
        worth=lot.choice((15, 40)),
        powers=frozenset({"arrest"}) if lot.random() < 0.3 else frozenset(),
    )
    rules = tuple(
        replace(one, strength=prefer(apart)) if one.key == "people_apart" and apart else one
        for one in tiny_rules()
    )
    return a_day(people, rules, modes=(WALK,), visits=(search, alone), dusk=OPENS + 400)
