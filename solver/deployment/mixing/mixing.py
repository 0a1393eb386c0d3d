"""A plan of whole routes that fit one another, made from those that a search has come by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

import numpy as np

from solver.deployment.core.columns import NONE, Day, Held
from solver.deployment.core.composing import CALL_THERE, MEETING, OF_STOP, compose
from solver.deployment.mixing.anew import settled_anew
from solver.deployment.mixing.dive import Dive
from solver.deployment.mixing.mixture import PersonsRoute, Unsolved
from solver.deployment.mixing.pricing import Pricing, labels_for
from solver.deployment.mixing.seen import Seen
from solver.deployment.mixing.stops import Stops
from solver.deployment.tables import Tables

LEAST_PEOPLE = 13  # with fewer people the rounds alone find what there is to find
MOST_WAYS = 10_000  # people times ways to place something: with more the mixture takes longer than it brings
MOST_LABELS = 3_000_000  # of one person: stops times minutes at which they may start
NEAR = 0.15  # of what an item is worth: routes that lose more are not settled
Hurry = Callable[[], bool]


def suits(tables: Tables) -> bool:
    """Whether a day is one of visits for many people, each made at most once."""
    once = all(item.spot is None and item.most == 1 for item in tables.items)
    return once and len(tables.routes) >= LEAST_PEOPLE and ways_of(tables) <= MOST_WAYS


def ways_of(tables: Tables) -> int:
    """How large a day is: people times ways to place something."""
    return len(tables.routes) * len(tables.options)


def mix(
    day: Day, plan: Held, seen: Seen, scale: float, rng: np.random.Generator, times: int, hurry: Hurry
) -> None:
    """Make ``plan`` one of whole routes, and remember it as its best if it is. ``scale``: what an item is
    worth on average; ``times``: how often some of the routes are settled anew at most; ``hurry``: whether to
    come to an end."""
    seen.look(plan)
    stops = Stops(day, plan, seen, scale)
    if not stops.made or labels_for(stops) > MOST_LABELS:
        return
    with Pricing(day, stops) as pricing, suppress(Unsolved):
        dive = Dive(stops, pricing, _known(stops, pricing, seen), NEAR * scale, hurry)
        routes = dive.of(range(len(day.route)), []) or []
        _compose(day, plan, stops, settled_anew(dive, routes, times, rng, hurry))


def _known(stops: Stops, pricing: Pricing, seen: Seen) -> dict[PersonsRoute, float]:
    """The routes that were seen, with what they gain by themselves."""
    known: dict[PersonsRoute, float] = {}
    for person, route in seen.routes():
        numbers = stops.numbers(person, route)
        if numbers is not None:
            known[person, numbers] = pricing.gain((person, numbers))
    return known


def _compose(day: Day, plan: Held, stops: Stops, routes: Sequence[PersonsRoute]) -> None:
    """Hand the routes over to the compiled form."""
    people = len(day.route)
    at: dict[int, int] = {n: person for person, numbers in routes for n in numbers}
    held = [meeting for meeting in stops.meetings if all(n in at for n in meeting.stops)]
    meetings = [[one.option, at[one.stops[0]], at[one.stops[1]], *one.starts] for one in held]
    longest = max((len(numbers) for _, numbers in routes), default=0)
    wanted = np.zeros((people, longest, 3), dtype=np.int64)
    many = np.zeros(people, dtype=np.int64)
    for person, numbers in routes:
        many[person] = len(numbers)
        for k, n in enumerate(numbers):
            option, leg, starts = stops.made[n]
            call = leg if option == NONE else NONE
            wanted[person, k, [CALL_THERE, OF_STOP, MEETING]] = call, option, int(bool(starts))
    compose(day, plan, np.array(meetings, dtype=np.int64).reshape(-1, 5), wanted, many)
