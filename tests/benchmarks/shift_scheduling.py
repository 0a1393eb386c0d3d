"""Public shift-scheduling instances as the product's own rota problem, solved by the product's own engine.

The text form has sections of comma-separated lines: horizon, shift types with the types that may not
follow, staff with their limits, days off, requests for and against a shift, and cover with a weight for
each person under and over. Everything in it is a rule of the catalogue with a scope; nothing is special to
the benchmark. A minute of missing cover stands for one unit of the form's cost.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from solver.result import Limit, Progress
from solver.rota.problem import REST, Absence, CoverNeed, Person, Request, RotaProblem, ShiftType
from solver.rota.rules.forbidden_succession import ForbiddenSuccession
from solver.rota.rules.hours_in_period import HoursInPeriod
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.longest_run_of_duties import LongestRunOfDuties
from solver.rota.rules.most_cover import MostCover
from solver.rota.rules.most_of_shift_type import MostOfShiftType
from solver.rota.rules.no_duty_in_absence import NoDutyInAbsence
from solver.rota.rules.requests import Requests
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.rules.shortest_run_of_days_off import ShortestRunOfDaysOff
from solver.rota.rules.shortest_run_of_duties import ShortestRunOfDuties
from solver.rota.rules.weekends_worked import WeekendsWorked
from solver.rota.search import WORKERS, solve
from solver.rota.solution import Rota
from solver.rule import EVERYONE, MUST, Scope, ScopeKind, prefer

A_MONDAY = date(2026, 6, 1)  # no clock change within the longest instance
STARTS = 6 * 60
UNIT = 60  # short or over minutes a head that cost 1 at a price of 1 minute an hour

Sections = dict[str, list[list[str]]]


class InstanceRefused(ValueError):
    """The file is not in the expected form; the text says where."""


def sections(text: str) -> Sections:
    """Lines by section, split at commas; comments and empty lines left out."""
    found: Sections = {}
    current: list[list[str]] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if line.startswith("SECTION_"):
            current = found.setdefault(line.removeprefix("SECTION_"), [])
        elif line and not line.startswith("#"):
            if current is None:
                raise InstanceRefused(f"Line {number} stands before any section: “{line}”.")
            current.append(line.split(","))
    for name in ("HORIZON", "SHIFTS", "STAFF", "COVER"):
        if not found.get(name):
            raise InstanceRefused(f"There is no SECTION_{name}, so this is no shift-scheduling instance.")
    return found


def read_problem(path: Path) -> RotaProblem:
    """The problem in a file of the public form."""
    return to_problem(sections(path.read_text(encoding="utf-8")))


def to_problem(form: Sections) -> RotaProblem:
    """The product's own problem for an instance."""
    days = int(form["HORIZON"][0][0])
    shifts = tuple(
        ShiftType(line[0], line[0], STARTS, STARTS + int(line[1]), int(line[1])) for line in form["SHIFTS"]
    )
    people = {line[0]: index for index, line in enumerate(form["STAFF"])}
    return RotaProblem(
        start=A_MONDAY,
        days=days,
        shift_types=shifts,
        people=tuple(_people(form, len(shifts))),
        rules=tuple(_rules(form)),
        cover=tuple(_cover(form, shifts)),
        requests=tuple(_requests(form, shifts, people)),
    )


def _people(form: Sections, shifts: int) -> Iterator[Person]:
    off = {line[0]: [int(day) for day in line[1:]] for line in form.get("DAYS_OFF", [])}
    for index, (name, *_) in enumerate(form["STAFF"]):
        away = tuple(Absence(day, "leave") for day in off.get(name, []))
        yield Person(index, name, "agency", "role", 0, frozenset(range(shifts)), absences=away)


def _cover(form: Sections, shifts: tuple[ShiftType, ...]) -> Iterator[CoverNeed]:
    index = {shift.code: number for number, shift in enumerate(shifts)}
    for day, shift, wanted, under, over in form["COVER"]:
        yield CoverNeed(
            name=f"{shift} {day}",
            who=EVERYONE,
            day=int(day),
            shifts=frozenset({index[shift]}),
            least=int(wanted),
            target=int(wanted),
            most=int(wanted),
            short_minutes=int(under) * UNIT,
            over_minutes=int(over) * UNIT,
        )


def _requests(form: Sections, shifts: tuple[ShiftType, ...], people: dict[str, int]) -> Iterator[Request]:
    index = {shift.code: number for number, shift in enumerate(shifts)}
    everything = frozenset(range(len(shifts))) | {REST}
    for name, day, shift, weight in form.get("SHIFT_ON_REQUESTS", []):
        yield Request(people[name], int(day), frozenset({index[shift]}), int(weight))
    for name, day, shift, weight in form.get("SHIFT_OFF_REQUESTS", []):
        yield Request(people[name], int(day), everything - {index[shift]}, int(weight))


def _rules(form: Sections) -> Iterator[RotaRule]:
    yield LeastCover(strength=prefer(1))
    yield MostCover(strength=prefer(1))
    yield Requests(strength=prefer(1))
    yield NoDutyInAbsence(strength=MUST)
    for shift, _, follows in (([*line, ""])[:3] for line in form["SHIFTS"]):
        if follows:
            after = frozenset({shift})
            yield ForbiddenSuccession(f"after_{shift}", shifts=after, then=frozenset(follows.split("|")))
    yield from _personal_rules(form)


def _personal_rules(form: Sections) -> Iterator[RotaRule]:
    """People with the same limits share a rule; its scope names them."""
    rules: dict[tuple[Any, ...], list[str]] = defaultdict(list)
    for index, line in enumerate(form["STAFF"]):
        person = str(index)
        for part in line[1].split("|"):
            shift, times = part.split("=")
            rules[MostOfShiftType, ("most", int(times)), ("shifts", frozenset({shift}))].append(person)
        longest, least, run, shortest, off, weekends = map(int, line[2:])
        rules[HoursInPeriod, ("least_minutes", least), ("most_minutes", longest)].append(person)
        rules[LongestRunOfDuties, ("days", run)].append(person)
        rules[ShortestRunOfDuties, ("days", shortest)].append(person)
        rules[ShortestRunOfDaysOff, ("days", off)].append(person)
        rules[WeekendsWorked, ("most", weekends), ("weeks", 0)].append(person)
    for number, ((rule, *values), names) in enumerate(rules.items()):
        scope = Scope(ScopeKind.PERSON, frozenset(names))
        yield rule(id=f"{rule.key}_{number}", strength=MUST, scope=scope, **dict(values))


def duties(problem: RotaProblem, rota: Rota) -> list[dict[str, Any]]:
    """Every duty of a rota in the form of the result file."""
    return [
        {"person": person.name, "day": day, "shift": problem.shift_types[state].code}
        for person, row in zip(problem.people, rota.states)
        for day, state in enumerate(row)
        if state != REST
    ]


def run(file: Path, seconds: float, workers: int = WORKERS, seed: int = 0) -> dict[str, Any]:
    """Solve an instance and tell how it went: ``trace`` is [seconds, best, bound] at each change."""
    problem = read_problem(file)
    trace: list[list[float | int | None]] = []

    def note(news: Progress) -> None:
        if news.best is not None and [news.best, news.bound] != (trace[-1][1:] if trace else None):
            trace.append([round(news.seconds, 2), news.best, news.bound])

    result = solve(problem, Limit(seconds=seconds), workers, seed, progress=note)
    return {
        "cost": result.cost,
        "bound": result.bound,
        "status": result.status.value,
        "broken_musts": result.broken_musts,
        "seconds": result.seconds,
        "trace": trace,
        "duties": duties(problem, result.solution),
    }
