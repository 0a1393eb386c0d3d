"""Public home-care instances (skills, two carers at once or in turn, lateness) as the product's own day.

Every patient must be visited; cost is (travel + total lateness + greatest lateness) / 3. Times are counted in
thousandths of a minute, which the files' distances need, so everything is read exactly.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from solver.deployment.items import ItemKind, Leg, StartWindow, Visit
from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.rules.due_today import DueToday
from solver.deployment.rules.greatest_lateness import GreatestLateness
from solver.deployment.rules.preferred_time import PreferredTime
from solver.deployment.rules.travel_time import TravelTime
from solver.deployment.rules.visit_complete import VisitComplete
from solver.deployment.rules.visit_crew import VisitCrew
from solver.deployment.rules.visit_together import VisitTogether
from solver.deployment.rules.visit_windows import VisitWindows
from solver.deployment.search import deploy
from solver.deployment.solution import Deployment, RunSheet, Stop
from solver.deployment.travel import Place, TravelMode
from solver.result import Limit, Progress
from solver.rule import prefer

UNITS = 1000
WHENEVER = 20_000 * UNITS  # there is no latest start and no end of work
PARTS = 3  # the cost is the mean of travel, lateness and greatest lateness
IN_TURN = "sequential"


class InstanceError(ValueError):
    """The file is not in the expected form; the text says where."""


def read(path: Path) -> dict[str, Any]:
    """The file's JSON. Raises InstanceError with a sentence, OSError when there is none."""
    try:
        instance = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise InstanceError(f"{path.name} is not a JSON file.") from fault
    wanted = {"patients", "caregivers", "central_offices", "distances"}
    if not isinstance(instance, dict) or not wanted <= instance.keys():
        raise InstanceError(f"{path.name} is no home-care instance: it needs {', '.join(sorted(wanted))}.")
    return instance


def problem_of(instance: dict[str, Any]) -> DeploymentProblem:
    """The instance as a day: services are powers, a window's end is a preferred time."""
    table = tuple(tuple(_units(minutes) for minutes in row) for row in instance["distances"])
    points = [instance["central_offices"][0], *instance["patients"]]
    return DeploymentProblem(
        date=date(2026, 6, 1),
        people=tuple(
            Person(n, one["id"], "Care", "Carer", 0, 2 * WHENEVER, base=0, powers=frozenset(one["abilities"]))
            for n, one in enumerate(instance["caregivers"])
        ),
        places=tuple(Place(one["id"], *(round(metres) for metres in one["location"])) for one in points),
        modes=(TravelMode("as given", table=table, table_source="the instance's own distances"),),
        rules=(
            VisitComplete(),
            VisitWindows(),
            VisitCrew(),
            VisitTogether(),
            DueToday(),
            PreferredTime(strength=prefer(1)),
            GreatestLateness(strength=prefer(1)),
            TravelTime(strength=prefer(1)),
        ),
        visits=tuple(_visit(n, one) for n, one in enumerate(instance["patients"])),
        units_per_minute=UNITS,
    )


def _visit(n: int, patient: dict[str, Any]) -> Visit:
    opens, closes = (_units(minutes) for minutes in patient["time_window"])
    together = patient.get("synchronization", {})
    least, most = together.get("distance", (0, 0)) if together.get("type") == IN_TURN else (0, 0)
    return Visit(
        n,
        patient["id"],
        place=1 + n,
        windows=(StartWindow(opens, WHENEVER),),
        legs=tuple(
            Leg(_units(one["duration"]), powers=frozenset({one["service"]}))
            for one in patient["required_caregivers"]
        ),
        preferred=StartWindow(opens, closes),
        lag_least=_units(least),
        lag_most=_units(most),
        must=True,
    )


def _units(minutes: float) -> int:
    return round(minutes * UNITS)


def solution_of(
    instance: dict[str, Any], problem: DeploymentProblem, deployment: Deployment
) -> dict[str, Any]:
    """A deployment in the form in which the public solutions are written."""
    starts = [(stop.start, problem.visits[stop.item].name) for _, stop in deployment.stops]
    order = list(dict.fromkeys(name for _, name in sorted(starts)))
    return {
        "global_ordering": order,
        "routes": [
            {
                "caregiver_id": problem.people[sheet.person].name,
                "locations": [_location(instance, stop) for stop in sheet.stops],
            }
            for sheet in deployment.sheets
        ],
    }


def _location(instance: dict[str, Any], stop: Stop) -> dict[str, Any]:
    patient = instance["patients"][stop.item]
    return {
        "arrival_time": stop.start / UNITS,
        "departure_time": stop.end / UNITS,
        "patient": patient["id"],
        "service": patient["required_caregivers"][stop.leg]["service"],
    }


def deployment_of(
    instance: dict[str, Any], problem: DeploymentProblem, solution: dict[str, Any]
) -> Deployment:
    """A public solution as run sheets, so that the product's own check can judge it."""
    carers = [person.name for person in problem.people]
    numbers = {visit.name: v for v, visit in enumerate(problem.visits)}
    given = {route["caregiver_id"]: route.get("locations", []) for route in solution["routes"]}
    crews: dict[int, list[int]] = {}
    for p, name in enumerate(carers):
        for one in given.get(name, []):
            crews.setdefault(numbers[one["patient"]], []).append(p)
    sheets = []
    for p, name in enumerate(carers):
        place, stops = 0, []
        for one in given.get(name, []):
            v = numbers[one["patient"]]
            needed = instance["patients"][v]["required_caregivers"]
            leg = next(n for n, part in enumerate(needed) if part["service"] == one["service"])
            start, end = _units(one["arrival_time"]), _units(one["departure_time"])
            partners = tuple(q for q in crews[v] if q != p)
            stops.append(Stop(ItemKind.VISIT, v, start, end, leg, problem.travel[0][place][1 + v], partners))
            place = 1 + v
        home = problem.travel[0][place][0] if stops else 0
        sheets.append(RunSheet(p, 0, tuple(stops), home))
    return Deployment(tuple(sheets))


def run(file: Path, seconds: float, seed: int) -> dict[str, Any]:
    """Plan one instance; the solution in the public form, with cost, bound and trace beside it."""
    instance = read(file)
    problem, trace = problem_of(instance), []

    def heard(news: Progress) -> None:
        if news.best is not None and news.bound is not None:
            trace.append([round(news.seconds, 3), _cost(news.best), _cost(news.bound)])

    result = deploy(problem, Limit(seconds=seconds), seed, heard, remedies=False)
    return {
        "cost": _cost(result.cost),
        "bound": None if result.bound is None else _cost(result.bound),
        "status": result.status.value,
        "seconds": round(result.seconds, 3),
        "trace": trace,
        **solution_of(instance, problem, result.solution),
    }


def _cost(units: int) -> float:
    return round(units / (PARTS * UNITS), 3)
