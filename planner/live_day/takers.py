"""Where a stop, or something not assigned, fits into somebody's run sheet: gaps that are long enough for it
with the way there and on. The check has the last word on what is found here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from planner.domain.deployments import RunSheetStop, Unplaced
from planner.problem_builder.day_sheets import item_of, minute_of, wall_of
from solver.deployment.items import ItemKind, StartWindow
from solver.deployment.problem import DeploymentProblem
from solver.deployment.solution import RunSheet, Stop


@dataclass(frozen=True, slots=True)
class Fit:
    """A start in wall minutes, and the minutes of travel it adds to the run sheet."""

    minute: int
    detour: int


def fits(problem: DeploymentProblem, sheet: RunSheet, row: RunSheetStop | Unplaced) -> list[Fit]:
    """Every gap that holds it, each at the start nearest to when it is or was due; the nearest first."""
    item = item_of(problem, row)
    if item is None:
        return []
    windows = list(_windows(problem, *item, length_of(row)))
    if not windows:
        return []
    due, without = _due(problem, row, windows), _own_stop(problem, sheet, row)
    sheet = replace(sheet, stops=tuple(stop for stop in sheet.stops if stop is not without))
    there = problem.place_of(*item, sheet.person)
    starts = {
        (min(max(due, early), late), detour)
        for early, late, detour in _gaps(problem, sheet, there, length_of(row))
        for early, late in ((max(early, one.earliest), min(late, one.latest)) for one in windows)
        if early <= late
    }
    ranked = sorted(starts, key=lambda start: (abs(start[0] - due), start))
    return [Fit(wall_of(problem, start), detour) for start, detour in ranked]


def length_of(row: RunSheetStop | Unplaced) -> int:
    return row.minutes if isinstance(row, Unplaced) else row.end_minute - row.start_minute


def _windows(problem: DeploymentProblem, kind: ItemKind, item: int, minutes: int) -> Iterator[StartWindow]:
    """When it may start."""
    match kind:
        case ItemKind.PATROL:
            for span in problem.hotspots[item].active:
                yield StartWindow(span.start, span.end - minutes)
        case ItemKind.VISIT:
            yield from problem.visits[item].windows
        case ItemKind.COMMITMENT:
            start = problem.commitments[item].start
            yield StartWindow(start, start)


def _due(problem: DeploymentProblem, row: RunSheetStop | Unplaced, windows: list[StartWindow]) -> int:
    wall = row.start_minute if isinstance(row, RunSheetStop) else row.due_minute
    return windows[0].earliest if wall is None else minute_of(problem, wall)


def _own_stop(problem: DeploymentProblem, sheet: RunSheet, row: RunSheetStop | Unplaced) -> Stop | None:
    """The stop itself when it is on this run sheet already: it leaves its own gap."""
    if isinstance(row, Unplaced) or problem.people[sheet.person].id != row.person_id:
        return None
    start, item = minute_of(problem, row.start_minute), item_of(problem, row)
    return next((one for one in sheet.stops if one.start == start and (one.kind, one.item) == item), None)


def _gaps(
    problem: DeploymentProblem, sheet: RunSheet, there: int, minutes: int
) -> Iterator[tuple[int, int, int]]:
    """(earliest start, latest start, detour) between any two stops, and at both ends of the tour."""
    person, way = problem.people[sheet.person], problem.travel[sheet.mode]
    points = [(person.start, person.start, person.base)]
    points += [
        (stop.start, stop.end, problem.place_of(stop.kind, stop.item, sheet.person)) for stop in sheet.stops
    ]
    points.append((person.end, person.end, person.home))
    for (_, free, before), (due, _, after) in pairwise(points):
        early, late = free + way[before][there], due - way[there][after] - minutes
        if early <= late:
            yield early, late, way[before][there] + way[there][after] - way[before][after]
