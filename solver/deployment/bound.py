"""What no deployment of the day can save: a bound that is cheap and true, not close."""

from __future__ import annotations

from solver.deployment.plan import Plan
from solver.deployment.routes import NO_WAY
from solver.deployment.spots import patrol_cost
from solver.deployment.tables import Item, Option


def lower_bound(plan: Plan) -> int:
    """No plan costs less: items that fit nowhere even on an empty day, and what each hotspot misses when all
    its patrols come at their best hour. Asked of the plan with nothing but locks in it; travel and
    competition are left out."""
    bound = plan.tables.base_cost
    for i, item in enumerate(plan.tables.items):
        possible = _possible(plan, i, item)
        if item.spot is not None:
            bound += _spot_bound(plan, i, item, possible)
        elif not plan.placed[i] and not possible:
            bound += item.omit
    return bound


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
