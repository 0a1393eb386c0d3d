"""Some people's routes anew while all others keep theirs: what a dive of everybody has settled too soon."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from solver.deployment.mixing.dive import HARDLY, Dive
from solver.deployment.mixing.mixture import PersonsRoute

SOME = 12  # people whose routes are settled anew at a time


def settled_anew(
    dive: Dive, routes: list[PersonsRoute], times: int, rng: np.random.Generator, hurry: Callable[[], bool]
) -> list[PersonsRoute]:
    """The routes of a dive, some of them better. So many ``times`` other people are drawn, or until ``hurry``
    says that there is no time. Raises Unsolved."""
    people, gained = np.array(sorted(person for person, _ in routes)), dive.gained
    for _ in range(times):
        if hurry():
            break
        drawn = set(rng.permutation(people)[:SOME].tolist())
        others = [route for route in routes if route[0] not in drawn]
        found = dive.of(drawn, others, gained)
        if found is not None and dive.gained > gained - HARDLY:
            routes, gained = found, dive.gained
    return routes
