"""What no deployment of the day can save: a bound that is cheap and true, not close."""

from __future__ import annotations

from collections.abc import Iterator

from solver.deployment.plan import Plan
from solver.deployment.routes import NO_WAY
from solver.deployment.spots import patrol_cost
from solver.deployment.tables import Item, Option


def lower_bound(*plans: Plan) -> int:
    """No plan costs less: items that fit nowhere even on an empty day, and what each hotspot misses when all
    its patrols come at their best hour. Asked of the plan with nothing but locks in it; travel and
    competition are left out.

    Of several plans of the same day, each with people travelling in other ways: no plan costs less, whoever
    travels in which of these. Where what somebody attends hangs on that, nothing is known."""
    attended = {tuple(route.fixed for route in plan.tables.routes) for plan in plans}
    if len(attended) > 1:
        return 0
    items: Iterator[int] = (min(of_item) for of_item in zip(*map(_item_bounds, plans)))
    return min(plan.tables.base_cost for plan in plans) + sum(items)


def _item_bounds(plan: Plan) -> Iterator[int]:
    for i, item in enumerate(plan.tables.items):
        possible = _possible(plan, i, item)
        if item.spot is not None:
            yield _spot_bound(plan, i, item, possible)
        else:
            yield 0 if plan.placed[i] or possible else item.omit


def _possible(plan: Plan, i: int, item: Item) -> list[Option]:
    """The options that somebody can take on a day without anything else; joint ones if there are people for
    each part."""
    own = plan.rows.of_item[i]
    fits = plan.routes.cost[:, own] < NO_WAY
    if plan.compiled.locked:  # locks narrow windows to their longer part, not to all that is left
        fits = plan.rows.allowed[:, own]
    lone = [option for n, option in enumerate(plan.rows.option[own]) if fits[:, n].any()]
    joint = [plan.tables.options[o] for o in item.options if len(plan.tables.options[o].legs) > 1]
    return lone + [option for option in joint if all(leg.allowed.any() for leg in option.legs)]


def _spot_bound(plan: Plan, i: int, item: Item, possible: list[Option]) -> int:
    """As if every patrol were the best and the longest of those that are possible or held by a lock."""
    assert item.spot is not None
    options = [*possible, *(placement.option for placement in plan.placed[i])]
    best = max((option.worth for option in options), default=0)
    minutes = max((option.minutes for option in options), default=0)
    many = item.most if possible else len(plan.placed[i])
    return patrol_cost(item.spot, [(best, minutes)] * many)
