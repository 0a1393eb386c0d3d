"""Other planners on the same day, for comparison only: OR-Tools routing, and VROOM if it is installed.

Each reads the product's own problem and answers with the worth of what it placed, None if it found nothing.
"""

from __future__ import annotations

import importlib
import importlib.util
from datetime import timedelta
from typing import Any

from solver.deployment.items import Visit
from solver.deployment.problem import DeploymentProblem

ROUTING = "ortools.constraint_solver.pywrapcp"
VROOM = "vroom"  # pip install pyvroom
MOST_FOR_ROUTING = 1000  # tasks: with more OR-Tools finds nothing within a minute
HIGHEST_PRIORITY = 100  # VROOM's
FIRST_PART = 2 / 3
SCALE = 1000  # OR-Tools counts in whole numbers


def vroom_is_here() -> bool:
    return importlib.util.find_spec(VROOM) is not None


def total_worth(problem: DeploymentProblem) -> int:
    return sum(visit.worth or 0 for visit in problem.visits)


def worth_by_or_tools(problem: DeploymentProblem, seconds: float) -> int | None:
    """OR-Tools routing, guided local search, tasks left out at the price of their worth.

    Its moves place one stop at a time, so the two halves of a joint task are worth half each and begin
    together if both are placed. Joint tasks of which only a half was placed after two thirds of the time are
    given up, and the rest of the time goes on from there. Very large days are not tried.
    """
    if len(problem.visits) > MOST_FOR_ROUTING:
        return None
    first = _Routing(problem, list(problem.visits))
    if not first.solve(seconds * FIRST_PART, None):
        return None
    whole = first.made_whole()
    halves = any(len(visit.legs) > 1 and visit not in whole for visit in problem.visits)
    if not halves:
        return sum(visit.worth or 0 for visit in whole)
    second = _Routing(problem, [one for one in problem.visits if len(one.legs) == 1 or one in whole])
    if second.solve(seconds * (1 - FIRST_PART), first.routes()):
        again = second.made_whole()
        whole = max(whole, again, key=lambda made: sum(visit.worth or 0 for visit in made))
    return sum(visit.worth or 0 for visit in whole)


class _Routing:
    """A day in the form of OR-Tools: node 0 is the base, one node for each leg of each visit."""

    def __init__(self, problem: DeploymentProblem, visits: list[Visit]) -> None:
        pywrapcp: Any = importlib.import_module(ROUTING)
        self.problem, self.nodes = (
            problem,
            [(visit, leg) for visit in visits for leg in range(len(visit.legs))],
        )
        self.manager: Any = pywrapcp.RoutingIndexManager(len(self.nodes) + 1, len(problem.people), 0)
        self.model: Any = pywrapcp.RoutingModel(self.manager)
        self.found: Any = None
        self._add_time()
        for n, (visit, leg) in enumerate(self.nodes, 1):
            self._add_visit(self.manager.NodeToIndex(n), visit, leg)

    def _add_time(self) -> None:
        table, places = self.problem.travel[0], [0, *(visit.place for visit, _ in self.nodes)]
        lengths = [0, *(visit.legs[leg].minutes for visit, leg in self.nodes)]

        def ahead(origin: int, destination: int) -> int:
            one, other = self.manager.IndexToNode(origin), self.manager.IndexToNode(destination)
            return int(lengths[one] + table[places[one]][places[other]])

        latest = max(person.end for person in self.problem.people)
        moving = self.model.RegisterTransitCallback(ahead)
        self.model.AddDimension(moving, latest, latest, False, "time")
        self.time = self.model.GetDimensionOrDie("time")
        for p, person in enumerate(self.problem.people):
            self.time.CumulVar(self.model.Start(p)).SetRange(person.start, person.end)
            self.time.CumulVar(self.model.End(p)).SetRange(person.start, person.end)

    def _add_visit(self, index: int, visit: Visit, leg: int) -> None:
        window, worth = visit.windows[0], visit.worth or 0
        self.time.CumulVar(index).SetRange(window.earliest, window.latest)
        people = enumerate(self.problem.people)
        barred = [p for p, person in people if not visit.legs[leg].powers <= person.powers]
        self.model.VehicleVar(index).RemoveValues(barred)
        self.model.AddDisjunction([index], worth * SCALE // len(visit.legs))
        if leg:
            solver, time, active = self.model.solver(), self.time, self.model.ActiveVar
            both = active(index - 1) * active(index)
            solver.Add((time.CumulVar(index) - time.CumulVar(index - 1)) * both == 0)
            solver.Add(both * (self.model.VehicleVar(index) == self.model.VehicleVar(index - 1)) == 0)

    def solve(self, seconds: float, start: list[list[tuple[int, int]]] | None) -> bool:
        from ortools.constraint_solver import routing_enums_pb2

        pywrapcp: Any = importlib.import_module(ROUTING)
        settings: Any = pywrapcp.DefaultRoutingSearchParameters()
        strategies, searches = (
            routing_enums_pb2.FirstSolutionStrategy,
            routing_enums_pb2.LocalSearchMetaheuristic,
        )
        settings.first_solution_strategy = strategies.PARALLEL_CHEAPEST_INSERTION
        settings.local_search_metaheuristic = searches.GUIDED_LOCAL_SEARCH
        settings.time_limit.FromMilliseconds(int(seconds * 1000))
        if start is None:
            self.found = self.model.SolveWithParameters(settings)
        else:
            numbers = {(visit.id, leg): n for n, (visit, leg) in enumerate(self.nodes, 1)}
            routes = [[numbers[one] for one in route if one in numbers] for route in start]
            self.model.CloseModelWithParameters(settings)
            given = self.model.ReadAssignmentFromRoutes(routes, True)
            self.found = self.model.SolveFromAssignmentWithParameters(given, settings)
        return self.found is not None

    def routes(self) -> list[list[tuple[int, int]]]:
        """Everybody's stops as (visit, leg)."""
        found = []
        for p in range(len(self.problem.people)):
            route, index = [], self.found.Value(self.model.NextVar(self.model.Start(p)))
            while not self.model.IsEnd(index):
                visit, leg = self.nodes[self.manager.IndexToNode(index) - 1]
                route.append((visit.id, leg))
                index = self.found.Value(self.model.NextVar(index))
            found.append(route)
        return found

    def made_whole(self) -> list[Visit]:
        """The visits of which every leg was placed."""
        placed = [one for route in self.routes() for one in route]
        visits = dict.fromkeys(visit for visit, _ in self.nodes)
        return [one for one in visits if all((one.id, leg) in placed for leg in range(len(one.legs)))]


def worth_by_vroom(problem: DeploymentProblem, seconds: float) -> int | None:
    """VROOM with worth as priority. It knows no joint tasks: give it days without."""
    import numpy as np

    vroom: Any = importlib.import_module(VROOM)
    day = vroom.Input()
    day.set_durations_matrix("car", np.array(problem.travel[0], dtype=np.uint32) * 60)
    skills = sorted({skill for person in problem.people for skill in person.powers})
    for p, person in enumerate(problem.people):
        held = {skills.index(skill) for skill in person.powers}
        hours = vroom.TimeWindow(person.start * 60, person.end * 60)
        day.add_vehicle(vroom.Vehicle(p, start=0, end=0, skills=held, time_window=hours))
    for visit in problem.visits:
        assert len(visit.legs) == 1
        window, leg = visit.windows[0], visit.legs[0]
        day.add_job(
            vroom.Job(
                visit.id, location=visit.place, default_service=leg.minutes * 60,
                skills={skills.index(skill) for skill in leg.powers},
                priority=min(visit.worth or 0, HIGHEST_PRIORITY),
                time_windows=[vroom.TimeWindow(window.earliest * 60, window.latest * 60)],
            )
        )  # fmt: skip
    found = day.solve(exploration_level=5, nb_threads=2, timeout=timedelta(seconds=seconds))
    made = {int(one) for one in found.routes["id"][found.routes["type"] == "job"]}
    return sum(visit.worth or 0 for visit in problem.visits if visit.id in made)
