"""What is it worth, whatever the rota: the prices at which the bound was proven. In the child process.

Column generation asks everybody's best row at prices for each of the team's rows; those that gave the best
bound say what one more pair of hands in a cell is worth to any rota, and what it costs at least to give
somebody a cell (Lagrangian duality: Fisher, Management Science 27, 1981). Prices of one rota as it stands,
with nothing else moved, are in ``worth.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import numpy as np

from solver.result import Limit
from solver.rota.answers.exact import SEED, ShouldStop
from solver.rota.answers.forms import BoundWorthAnswer, BoundWorthQuestion
from solver.rota.answers.worth import HandsPrice, RequestPrice
from solver.rota.build import Build, Stopped
from solver.rota.columns import Unsolved
from solver.rota.memories import Real
from solver.rota.mixing import Mixing
from solver.rota.problem import RotaProblem, State
from solver.rota.rows import Rows
from solver.rota.verbs import Cover

NEVER = 1e12  # minutes: a cell at this price is taken only when there is no other


def bound_worth(question: BoundWorthQuestion, stop: ShouldStop | None = None) -> BoundWorthAnswer:
    """Mix the rows of every circle and read its prices. ``whole`` is False when time ended before the last
    circle's bound was the best: its prices are then of an earlier, lower one, or missing."""
    problem = question.problem
    limit = Limit(seconds=question.seconds)
    build = Build(problem, limit, workers=1, seed=SEED, progress=None, stop=stop, found=None)
    build.offer_whole(question.rota)
    hands: list[HandsPrice] = []
    requests: list[RequestPrice] = []
    bound, whole = 0, True
    for circle in build.circles:
        rows = Rows(build, circle)
        mixing: Mixing | None = None
        try:
            mixing = Mixing(rows)
            mixing.converge(to_the_minute=True)
        except (Stopped, Unsolved):
            whole = False
        if mixing is not None and np.isfinite(mixing.bound):
            bound += circle.grains(mixing.bound)
            hands += _hands(problem, mixing, question.first_day)
            with suppress(Stopped):
                requests += _requests(problem, rows, mixing, question.first_day)
    hands.sort(key=lambda one: (-one.minutes, one.day, one.role, one.state))
    requests.sort(key=lambda one: (one.person, one.day))
    return BoundWorthAnswer(tuple(hands), tuple(requests), bound, whole)


def _hands(problem: RotaProblem, mixing: Mixing, first_day: int) -> Iterator[HandsPrice]:
    """Of every role, day and tour: the prices of the cover that somebody of the role would add to."""
    team = mixing.team
    of_cover = np.array([isinstance(said, Cover) for said in team.about], bool)
    worth = np.where(of_cover, mixing.worth, 0.0)
    roles: dict[str, list[int]] = {}
    for person in mixing.circle.people:
        roles.setdefault(problem.people[person].role, []).append(person)
    for role, people in roles.items():
        saved = np.max([-team.prices(person, worth) for person in people], axis=0)
        states = frozenset.union(*(problem.people[person].may_work for person in people))
        for day in range(first_day, problem.days):
            for state in sorted(states & problem.every_shift):
                minutes = round(float(saved[day, state + 1]))
                if minutes > 0:
                    yield HandsPrice(role, day, state, minutes)


def _requests(problem: RotaProblem, rows: Rows, mixing: Mixing, first_day: int) -> Iterator[RequestPrice]:
    """Of every request: how much dearer the person's best row is with it than without being asked."""
    states = mixing.team.states
    for request in problem.requests:
        if request.person not in rows.alone or request.day < first_day:
            continue
        prices = mixing.team.prices(request.person, mixing.worth)
        graph = rows.graph(request.person)
        free, _ = graph.best(prices)
        ways = [
            (_granted(graph.best(_only(prices, states, request.day, one))[0]), one) for one in request.wanted
        ]
        cost, state = min(ways)
        price = None if cost >= NEVER / 2 else max(0, int(np.ceil(cost - free - 1e-6)))
        yield RequestPrice(request.person, request.day, state, price)


def _only(prices: Real, states: int, day: int, state: State) -> Real:
    """The prices with every other state of the day out of reach."""
    forced = prices.copy()
    forced[day, :states] += NEVER
    forced[day, state + 1] -= NEVER
    return forced


def _granted(cost: float) -> float:
    return cost if np.isfinite(cost) else NEVER
