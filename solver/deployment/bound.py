"""What no deployment of the day can save: a bound that is cheap and true, not close."""

from __future__ import annotations

from solver.deployment.plan import Plan
from solver.deployment.routes import NO_WAY
from solver.deployment.spots import patrol_cost
from solver.deployment.tables import Item


def lower_bound(plan: Plan) -> int:
    """No plan costs less: items that fit nowhere even on an empty day, and what each hotspot misses when all
    its patrols come at their best hour. Asked of the empty plan; travel and competition are left out."""
    bound = plan.tables.base_cost
    for i, item in enumerate(plan.tables.items):
        if plan.placed[i]:
            bound += 0 if item.spot is None else _spot_bound(plan, item)
        elif item.spot is not None:
            bound += _spot_bound(plan, item)
        elif not _possible(plan, i, item):
            bound += item.omit
    return bound


def _possible(plan: Plan, i: int, item: Item) -> bool:
    own = plan.rows.of_item[i]
    if (plan.routes.cost[:, own] < NO_WAY).any():
        return True
    return any(len(plan.tables.options[o].legs) > 1 for o in item.options)


def _spot_bound(plan: Plan, item: Item) -> int:
    terms = item.spot
    assert terms is not None
    options = [plan.tables.options[o] for o in item.options]
    best = max((option.worth for option in options), default=0)
    minutes = max((option.minutes for option in options), default=0)
    return patrol_cost(terms, [(best, minutes)] * (item.most if options else 0))
