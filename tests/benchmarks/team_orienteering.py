"""Public team-orienteering instances (time windows, profits) as the product's own day, by its own engine.

Each point is a visit that may be left out, worth its profit; the people are equal and start and end at point
0. Distances are Euclidean, cut after the first decimal (files named c, r, rc) or the second (pr); times are
counted in those decimals, so everything is read exactly.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import isqrt
from pathlib import Path
from typing import Any

from solver.deployment.items import ItemKind, Leg, StartWindow, Visit
from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.rules.visit_complete import VisitComplete
from solver.deployment.rules.visit_windows import VisitWindows
from solver.deployment.rules.visits_made import VisitsMade
from solver.deployment.search import deploy
from solver.deployment.travel import Place, TravelMode
from solver.result import Limit, Progress
from solver.rule import prefer

MICRO = 1000  # coordinates have at most three decimals


class InstanceError(ValueError):
    """The file is not in the expected form; the text says where."""


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the file; times in units."""

    x: int
    y: int
    minutes: int
    profit: int
    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class Instance:
    """A file: the points (0 is where everybody starts and ends) and how many units a minute has."""

    units: int
    points: tuple[Point, ...]

    def distance(self, a: int, b: int) -> int:
        """Euclidean, cut (never rounded up) after the unit's decimal. Exact: whole numbers throughout."""
        one, other = self.points[a], self.points[b]
        squared = (one.x - other.x) ** 2 + (one.y - other.y) ** 2
        return isqrt(squared * self.units**2) // MICRO

    @property
    def total(self) -> int:
        return sum(point.profit for point in self.points[1:])


def read(path: Path) -> Instance:
    """Read a file. Raises InstanceError with the line, OSError when there is none."""
    units = 100 if path.name.startswith("pr") else 10
    points = []
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines[2:], 3):
        fields = line.split()
        if not fields:
            continue
        try:
            points.append(_point(fields, units))
        except (ValueError, IndexError) as fault:
            raise InstanceError(
                f"{path.name}, line {number}: not a point of a team-orienteering file."
            ) from fault
    if len(points) < 2:
        raise InstanceError(f"{path.name} holds no points. A team-orienteering file was expected.")
    return Instance(units, tuple(points))


def _point(fields: list[str], units: int) -> Point:
    x, y, minutes, profit = (float(field) for field in fields[1:5])
    opens, closes = (float(field) for field in fields[-2:])
    return Point(
        round(x * MICRO),
        round(y * MICRO),
        round(minutes * units),
        round(profit),
        round(opens * units),
        round(closes * units),
    )


def problem_of(instance: Instance, people: int) -> DeploymentProblem:
    """The instance as a day: profits become what a visit left out costs."""
    points = instance.points
    table = tuple(tuple(instance.distance(a, b) for b in range(len(points))) for a in range(len(points)))
    mode = TravelMode("as given", table=table, table_source="the instance's own distances")
    team = tuple(
        Person(n, f"Person {n + 1}", "Team", "Member", points[0].opens, points[0].closes, base=0)
        for n in range(people)
    )
    visits = tuple(
        Visit(
            n, f"Point {n}", n, (StartWindow(one.opens, one.closes),), (Leg(one.minutes),), worth=one.profit
        )
        for n, one in enumerate(points[1:], 1)
    )
    return DeploymentProblem(
        date=date(2026, 6, 1),
        people=team,
        places=tuple(Place(f"Point {n}", one.x, one.y) for n, one in enumerate(points)),
        modes=(mode,),
        rules=(VisitComplete(), VisitWindows(), VisitsMade(strength=prefer(1))),
        visits=visits,
        units_per_minute=instance.units,
    )


def _visit(n: int, point: Point) -> Visit:
    window = StartWindow(point.opens, point.closes)
    return Visit(n, f"Point {n}", n, (window,), (Leg(point.minutes),), worth=point.profit)


def run(file: Path, people: int, seconds: float, seed: int) -> dict[str, Any]:
    """Plan one instance; profit, bound, trace and routes. Starts are in the file's own time."""
    instance = read(file)
    problem, trace = problem_of(instance, people), []

    def heard(news: Progress) -> None:
        if news.best is not None and news.bound is not None:
            trace.append([round(news.seconds, 3), instance.total - news.best, instance.total - news.bound])

    result = deploy(problem, Limit(seconds=seconds), seed, heard, remedies=False)
    return {
        "profit": instance.total - result.cost,
        "bound": None if result.bound is None else instance.total - result.bound,
        "status": result.status.value,
        "seconds": round(result.seconds, 3),
        "trace": trace,
        "routes": [
            {
                "stops": [
                    {"task": problem.visits[stop.item].id, "start": stop.start / instance.units}
                    for stop in sheet.stops
                    if stop.kind is ItemKind.VISIT
                ]
            }
            for sheet in result.solution.sheets
        ],
    }
