"""Who takes which vehicle and who gets a radio, settled before anybody is sent anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from solver.deployment.problem import DeploymentProblem, Person
from solver.deployment.rules.equipment_shared import OUTSIDE
from solver.deployment.verbs import Share
from solver.language import tr


@dataclass(frozen=True, slots=True)
class Equipped:
    """``modes[p]``: how person p travels today. ``kept_in``: who has to stay, because what he or she carries
    is out, with the name of it. ``turns``: everybody, in the order in which it was handed out. ``short``: who
    found less left than there is, with the equipment that was out, in order of turn."""

    modes: tuple[int, ...]
    kept_in: dict[int, str]
    turns: tuple[int, ...] = ()
    short: tuple[tuple[int, int], ...] = ()


def equip(problem: DeploymentProblem, shares: Iterable[Share], turns: Sequence[int] = ()) -> Equipped:
    """Hands out what there is person by person: in order of ``turns``, then by ``usual_turns``.

    A vehicle or radio is out for the whole tour, so two tours that touch need two. Whoever finds no radio is
    kept in; whoever finds no vehicle takes the next mode he or she may use.
    """
    counts = {share.equipment: share.count for share in shares}
    out: dict[int, list[Person]] = {equipment: [] for equipment in counts}
    modes, kept_in, short = [0] * len(problem.people), {}, []
    order = tuple(dict.fromkeys((*turns, *usual_turns(problem))))
    for p in order:
        person = problem.people[p]
        missing = next((e for e in person.carries if not _left(e, person, counts, out)), None)
        usable = [m for m in person.modes if person.driver or not problem.modes[m].drivers_only]
        if missing is not None:
            kept_in[p] = problem.equipment[missing].name
            short.append((p, missing))
        found = next((m for m in usable if _left(problem.modes[m].needs, person, counts, out)), None)
        if usable and found != usable[0]:
            needs = problem.modes[usable[0]].needs
            short += [] if needs is None else [(p, needs)]
        if found is None:
            kept_in.setdefault(p, tr("vehicles"))
            found = (usable or person.modes)[-1]
        modes[p] = found
        if p not in kept_in:
            for equipment in (*person.carries, problem.modes[found].needs):
                if equipment in out:
                    out[equipment].append(person)
    return Equipped(tuple(modes), kept_in, order, tuple(short))


def usual_turns(problem: DeploymentProblem) -> list[int]:
    """First those who are out already or locked to a stop, then those whom the run sheets of a day under way
    send out, so that they keep what they have; then those who cannot do without, then by start of tour."""
    held, sent = held_people(problem), _sent_out(problem)

    def turn(p: int) -> tuple[bool, int, int, int]:
        person = problem.people[p]
        return p not in held, sent.get(p, len(problem.modes)), len(person.modes), person.start

    return sorted(range(len(problem.people)), key=turn)


def held_people(problem: DeploymentProblem) -> set[int]:
    """Who is out already or locked to a stop."""
    held = {p for lock in problem.locks for p in lock.people}
    return held | {p for one in problem.in_force if one.begun and one.kind in OUTSIDE for p in one.people}


def _rank(problem: DeploymentProblem, p: int, mode: int) -> int:
    own = problem.people[p].modes
    return own.index(mode) if mode in own else 0


def _sent_out(problem: DeploymentProblem) -> dict[int, int]:
    """Whom the run sheets in force send out, each with the rank of how he or she travels among all ways."""
    found = {}
    for one in problem.in_force:
        for p, mode in zip(one.people, one.modes) if one.kind in OUTSIDE else ():
            found[p] = _rank(problem, p, mode)
    return found


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
