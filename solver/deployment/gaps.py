"""How far an item is from fitting anywhere: the figures out of which reasons and remedies are made."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from solver.deployment.items import StartWindow
from solver.deployment.pieces import Piece
from solver.deployment.plan import Plan
from solver.deployment.tables import Flags, OptionLeg
from solver.deployment.ways import Gaps


@dataclass(frozen=True, slots=True)
class Near:
    """The gap in which a leg comes nearest to fitting. ``short``: the minutes missing, 0 or less if it fits;
    ``first``: when the person could start; ``last``: the latest start that leaves the rest of the day as it
    is."""

    person: int
    position: int
    first: int
    last: int

    @property
    def short(self) -> int:
        return self.first - self.last


def nearest(
    routes: Gaps, leg: OptionLeg, earliest: int, latest: int, people: Flags | None = None
) -> Near | None:
    """The gap, over everybody who may take the leg, that is the fewest minutes short; None if nobody may."""
    who = np.flatnonzero(leg.allowed if people is None else people)
    if not len(who):
        return None
    leave, place, next_latest, after, _, _ = routes.gaps[:, who]
    mode = routes.mode[who][:, None]
    first = np.maximum(leave + routes.stack[mode, place, leg.place], earliest)
    last = np.minimum(next_latest - routes.stack[mode, leg.place, after] - leg.minutes, latest)
    short = first - last
    k, position = divmod(int(short.argmin()), short.shape[1])
    return Near(int(who[k]), position, int(first[k, position]), int(last[k, position]))


def on_an_empty_day(
    plan: Plan, p: int, stay: tuple[int, int], window: StartWindow | Piece
) -> tuple[int, int]:
    """First and last start of a stay (place, minutes) if person ``p`` had nothing else to do that day; there
    is none if the first is later than the last."""
    place, minutes = stay
    route = plan.tables.routes[p]
    way = plan.routes.way[route.mode]
    first = max(route.open + way[route.base][place], window.earliest)
    last = min(route.close - way[place][route.home] - minutes, window.latest)
    return first, last
