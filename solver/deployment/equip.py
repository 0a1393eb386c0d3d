"""Who takes which vehicle and who gets a radio, settled before anybody is sent anywhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.rules.equipment_shared import OUTSIDE
from solver.deployment.verbs import Share
from solver.language import tr


@dataclass(frozen=True, slots=True)
class Equipped:
    """``modes[p]``: how person p travels today. ``kept_in``: who has to stay, because what he or she carries
    is out, with the name of it."""

    modes: tuple[int, ...]
    kept_in: dict[int, str]


def equip(problem: DeploymentProblem, shares: Iterable[Share]) -> Equipped:
    """Hands out what there is tour by tour: first to those who are out already or locked to a stop, then to
    those who cannot do without, then by start of tour.

    A vehicle or radio is out for the whole tour, so two tours that touch need two. Whoever finds no radio is
    kept in; whoever finds no vehicle takes the next mode he or she may use.
    """
    counts = {share.equipment: share.count for share in shares}
    out: dict[int, list[Person]] = {equipment: [] for equipment in counts}
    modes, kept_in = [0] * len(problem.people), {}
    held = {p for lock in problem.locks for p in lock.people}
    held |= {p for one in problem.in_force if one.begun and one.kind in OUTSIDE for p in one.people}
    order = sorted(
        range(len(problem.people)),
        key=lambda p: (p not in held, len(problem.people[p].modes), problem.people[p].start),
    )
    for p in order:
        person = problem.people[p]
        missing = next((e for e in person.carries if not _left(e, person, counts, out)), None)
        usable = [m for m in person.modes if person.driver or not problem.modes[m].drivers_only]
        if missing is not None:
            kept_in[p] = problem.equipment[missing].name
        found = next((m for m in usable if _left(problem.modes[m].needs, person, counts, out)), None)
        if found is None:
            kept_in.setdefault(p, tr("vehicles"))
            found = (usable or person.modes)[-1]
        modes[p] = found
        if p not in kept_in:
            for equipment in (*person.carries, problem.modes[found].needs):
                if equipment in out:
                    out[equipment].append(person)
    return Equipped(tuple(modes), kept_in)


def _left(
    equipment: int | None, person: Person, counts: dict[int, int], out: dict[int, list[Person]]
) -> bool:
    """Whether one is left for the whole of the person's tour: at most ``count`` tours overlap at any time."""
    if equipment is None or equipment not in counts:
        return True
    others = [one for one in out[equipment] if one.start < person.end and person.start < one.end]
    moments = [person.start, *(one.start for one in others if one.start > person.start)]
    busiest = max(sum(1 for one in others if one.start <= at < one.end) for at in moments)
    return busiest < counts[equipment]
