"""What one stop more costs beside its own: that what comes after it is pushed on, past its preferred time."""

from __future__ import annotations

from collections.abc import Iterable

from solver.deployment.plan import Plan
from solver.deployment.tables import Option

Seat = tuple[int, int, int]  # person, position in the route, start


def pushed(plan: Plan, option: Option, seats: Iterable[Seat]) -> int:
    """By how much the price of lateness rises if an option is placed in these ``seats``, in order of leg:
    everything after it keeps its place and starts no later than it must."""
    if not plan.routes.any_late:
        return 0
    late, before = 0, max(plan.routes.worst, default=0)
    worst = before
    for (p, position, start), leg in zip(seats, option.legs):
        way = plan.routes.way[plan.tables.routes[p].mode]
        free, place = start + leg.minutes, leg.place
        calls, starts = plan.routes.calls[p][position:], plan.routes.starts[p][position:]
        for call, was in zip(calls, starts):
            now = max(free + way[place][call.place], call.earliest)
            if now <= was:
                break
            theirs = call.placement.option if call.placement is not None else None
            if theirs is not None and theirs.late_price:
                late += theirs.late_price * (_off(theirs, now) - _off(theirs, was))
                worst = max(worst, now - theirs.late_after)
            free, place = now + call.minutes, call.place
    return late + plan.tables.worst_price * (worst - before)


def _off(option: Option, start: int) -> int:
    """Minutes outside the preferred time."""
    return max(start - option.late_after, 0) + max(option.early_before - start, 0)
