"""The best places for one more visit or patrol on run sheets as they stand, each with its exact cost.

Every gap of everybody who may go is tried at the start at which it costs least; a joint stay in every gap
that its people share. What is found is put on the sheets and before the independent check: the difference it
finds is the cost of the slot, and a slot that breaks a must is none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from solver.deployment.candidates import Candidate, Looking
from solver.deployment.check import Checked, check
from solver.deployment.items import ItemKind
from solver.deployment.problem import DeploymentProblem
from solver.deployment.room import with_stay
from solver.deployment.solution import Deployment
from solver.deployment.statements import said_by_rules
from solver.deployment.verbs import Item
from solver.rule import Breach

MOST = 5  # slots that are offered
TRIES = 400  # candidates that are put before the check at most


@dataclass(frozen=True, slots=True)
class Slot:
    """One place for an item: ``people`` leg by leg, each from and until when. ``cost``: what the check's cost
    rises by when it is taken (it falls if below 0). ``detour``: minutes more on the way, all together."""

    kind: ItemKind
    item: int
    people: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    cost: int
    detour: int

    @property
    def start(self) -> int:
        return self.spans[0][0]


def best_slots(
    problem: DeploymentProblem,
    deployment: Deployment,
    item: Item,
    most: int = MOST,
    now: int | None = None,
) -> tuple[Slot, ...]:
    """The cheapest slots of a visit that is not made, or of one more patrol; the cheapest first, then the
    earliest. No two have the same people in the same gaps. Nobody sets off before ``now``."""
    said, before = said_by_rules(problem), check(problem, deployment)
    found: list[Slot] = []
    candidates = least_first(Looking(problem, deployment, said, item, now).candidates())
    for tried, one in enumerate(candidates):
        if len(found) >= most and one.least > sorted(slot.cost for slot in found)[most - 1]:
            break
        if tried >= TRIES:
            break
        checked = check(problem, with_stay(problem, deployment, item, one.people, one.spans))
        if breaks_no_more(checked, before):
            found.append(Slot(*item, one.people, one.spans, checked.cost - before.cost, one.detour))
    return tuple(sorted(found, key=lambda slot: (slot.cost, slot.start, slot.people))[:most])


def least_first(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The cheapest of each crew in each combination of gaps, the cheapest first."""
    best: dict[tuple[frozenset[int], tuple[int, ...]], Candidate] = {}
    for one in candidates:
        key = frozenset(one.people), tuple(gap for _, gap in sorted(zip(one.people, one.gaps)))
        if key not in best or (one.least, one.spans) < (best[key].least, best[key].spans):
            best[key] = one
    return sorted(best.values(), key=lambda one: (one.least, one.spans, one.people))


def breaks_no_more(after: Checked, before: Checked) -> bool:
    """Whether no must is broken that was not broken before."""
    return not Counter(map(_named, after.broken)) - Counter(map(_named, before.broken))


def _named(breach: Breach) -> tuple[str, str, int | None]:
    return breach.rule, breach.text, breach.person
