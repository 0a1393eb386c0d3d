"""Locks that cannot all be kept: somebody locked to two stops at once, or to one while being elsewhere.

A stop too far away to be reached in time is left to the check, which says by how many minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from solver.deployment.items import ItemKind, Lock
from solver.deployment.live import held_by
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules.commitments_kept import CommitmentsKept
from solver.language import tr


@dataclass(frozen=True, slots=True)
class _Held:
    """Where somebody is from ``start`` to ``end``; ``locked``: by hand, and it has not begun."""

    start: int
    end: int
    name: str
    locked: bool = False


def lock_clashes(problem: DeploymentProblem) -> Iterator[str]:
    """A sentence for each: who, the two stops, and what to do."""
    if not problem.locks:
        return
    attends = any(rule.key == CommitmentsKept.key and rule.strength.must for rule in problem.active_rules)
    for p, person in enumerate(problem.people):
        locked = [one for lock in problem.locks for one in _locked(problem, lock, p)]
        if not locked:
            continue
        for one in locked:
            if one.locked and not person.start <= one.start <= one.end <= person.end:
                yield tr(
                    "{person} is locked to {name}, {when}, and is on duty {tour}: take the lock off or "
                    "move it.",
                    person=person.name,
                    name=one.name,
                    when=problem.when(one.start, one.end),
                    tour=problem.when(person.start, person.end),
                )
        yield from _at_once(problem, p, [*locked, *_elsewhere(problem, p, attends=attends)])


def _at_once(problem: DeploymentProblem, p: int, held: list[_Held]) -> Iterator[str]:
    for one, other in combinations(sorted(held, key=lambda held: not held.locked), 2):
        if not one.locked or other.start >= one.end or one.start >= other.end:
            continue
        if other.locked and other.start < one.start:
            one, other = other, one
        words = {
            "person": problem.people[p].name,
            "name": one.name,
            "when": problem.when(one.start, one.end),
            "other": other.name,
            "other_when": problem.when(other.start, other.end),
        }
        if other.locked:
            yield tr(
                "{person} is locked to {name}, {when}, and to {other}, {other_when}, at once: take one lock "
                "off or move it.",
                **words,
            )
        else:
            yield tr(
                "{person} is locked to {name}, {when}, and is at {other}, {other_when}: take the lock off or "
                "move it.",
                **words,
            )


def _locked(problem: DeploymentProblem, lock: Lock, p: int) -> Iterator[_Held]:
    """The part of one person in a locked stop."""
    name = problem.name_of(lock.kind, lock.item)
    free = not any(one.begun and held_by((lock,), one) for one in problem.in_force)
    for leg, who in enumerate(lock.people):
        if who != p or not free:
            continue
        if lock.kind is ItemKind.PATROL:
            minutes = problem.hotspots[lock.item].dwell_target if lock.minutes is None else lock.minutes
            yield _Held(lock.start, lock.start + minutes, name, locked=True)
        else:
            visit = problem.visits[lock.item]
            start = lock.start + leg * visit.lag_least
            yield _Held(start, start + visit.legs[leg].minutes, name, locked=True)


def _elsewhere(problem: DeploymentProblem, p: int, *, attends: bool) -> Iterator[_Held]:
    """Where somebody is whatever the locks say: away, at what has begun, at what he or she has to attend."""
    for one in problem.busy[p]:
        yield _Held(one.start, one.end, one.label)
    for stay in problem.in_force:
        for who, start, end in zip(stay.people, stay.starts, stay.ends):
            if stay.begun and who == p:
                yield _Held(start, end, problem.name_of(stay.kind, stay.item))
    for commitment in problem.commitments:
        if attends and p in commitment.attendees:
            yield _Held(commitment.start, commitment.end, commitment.name)
