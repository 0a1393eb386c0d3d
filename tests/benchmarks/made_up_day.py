"""A made-up day of any size: more work than people have time for, some of it for two. The same seed draws the
same day.

Nothing but what every planner of its kind can be given: windows, lengths, skills, worth, and visits by two at
the same time. What is left out costs its worth, travel costs nothing, so profits can be compared.
"""

from __future__ import annotations

from datetime import date
from math import isqrt
from random import Random

from solver.deployment.items import Leg, StartWindow, Visit
from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.rules.visit_complete import VisitComplete
from solver.deployment.rules.visit_crew import VisitCrew
from solver.deployment.rules.visit_together import VisitTogether
from solver.deployment.rules.visit_windows import VisitWindows
from solver.deployment.rules.visits_made import VisitsMade
from solver.deployment.travel import Place, TravelMode
from solver.rule import prefer

SHIFTS = ((7 * 60, 15 * 60), (9 * 60, 17 * 60), (13 * 60, 21 * 60))
SKILLS = ("enforcement", "family", "fire safety")
METRES_A_MINUTE = 250
TASKS_A_SQUARE_KM = 3
JOINT_EVERY = 6  # of the tasks of a day with joint tasks


def a_day(people: int, tasks: int, seed: int, *, joint: bool = True) -> DeploymentProblem:
    """So many people and tasks. Without ``joint`` the same tasks need one person each."""
    lot = Random(seed)
    width = 1000 * isqrt(max(tasks // TASKS_A_SQUARE_KM, 1))
    places = [(width // 2, width // 2)]
    places += [(lot.randrange(width), lot.randrange(width)) for _ in range(tasks)]
    table = tuple(tuple(_minutes(one, other) for other in places) for one in places)
    return DeploymentProblem(
        date=date(2026, 6, 1),
        people=tuple(_person(lot, n) for n in range(people)),
        places=tuple(Place(f"Place {n}", x, y) for n, (x, y) in enumerate(places)),
        modes=(TravelMode("as the crow flies", table=table, table_source="drawn"),),
        rules=(VisitComplete(), VisitWindows(), VisitCrew(), VisitTogether(), VisitsMade(strength=prefer(1))),
        visits=tuple(_task(lot, n, two=joint and n % JOINT_EVERY == 0) for n in range(1, tasks + 1)),
    )


def _minutes(one: tuple[int, int], other: tuple[int, int]) -> int:
    """Rounded up: nobody is ever early on paper alone."""
    if one == other:
        return 0
    squared = (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2
    return isqrt(squared) // METRES_A_MINUTE + 1


def _person(lot: Random, n: int) -> Person:
    start, end = SHIFTS[lot.randrange(len(SHIFTS))]
    powers = frozenset(skill for skill in SKILLS if lot.random() < 0.6)
    return Person(n, f"Person {n + 1}", "Team", "Member", start, end, base=0, powers=powers)


def _task(lot: Random, n: int, *, two: bool) -> Visit:
    minutes = lot.randrange(45, 121, 5)
    start = lot.randrange(7 * 60, 19 * 60, 15)
    window = StartWindow(start, min(start + lot.choice((60, 120, 240)), 20 * 60))
    skill = frozenset({lot.choice(SKILLS)}) if lot.random() < 0.5 else frozenset()
    worth = lot.randrange(10, 101)
    legs = (Leg(minutes, powers=skill), Leg(minutes)) if two else (Leg(minutes, powers=skill),)
    return Visit(n, f"Task {n}", n, (window,), legs, worth=worth)
