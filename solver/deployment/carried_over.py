"""A plan taken over into another one of the same day, in which others hold the vehicles and radios."""

from __future__ import annotations

from dataclasses import replace

from solver.deployment.plan import Plan
from solver.deployment.routes import Call, Placement
from solver.deployment.tables import Option


def carry_over(old: Plan, new: Plan) -> bool:
    """Put everything placed in ``old`` onto ``new``, which holds nothing but what is fixed: all but the stays
    of people who travel otherwise in it, or are kept in. Whether the two plans are alike enough for that."""
    if not _alike(old, new):
        return False
    changed = _changed(old, new)
    placements: dict[int, Placement] = {}
    placed = [[one for one in own if one.fixed] for own in new.placed]
    for i, own in enumerate(old.placed):
        for one in own:
            if not one.fixed and changed.isdisjoint(one.people):
                option = _same_option(old, new, one.option)
                placements[id(one)] = replace(one, option=option)
                placed[i].append(placements[id(one)])
    calls = [
        list(new.routes.calls[p]) if p in changed else _calls(own, new.routes.calls[p], placements)
        for p, own in enumerate(old.routes.calls)
    ]
    new.load(calls, placed)
    return True


def _alike(old: Plan, new: Plan) -> bool:
    """Whether both have the same items with the same ways to place them, whoever may take these."""
    if len(old.tables.items) != len(new.tables.items) or len(old.tables.options) != len(new.tables.options):
        return False
    return all(map(_is_like, old.tables.options, new.tables.options))


def _is_like(one: Option, other: Option) -> bool:
    if [leg.minutes for leg in one.legs] != [leg.minutes for leg in other.legs]:
        return False
    return (one.item, one.earliest, one.latest, one.price) == (
        other.item,
        other.earliest,
        other.latest,
        other.price,
    )


def _changed(old: Plan, new: Plan) -> set[int]:
    """Who travels otherwise, attends something else, or may go in one of the plans only."""
    before, after = old.compiled.equipped, new.compiled.equipped
    kept_in = set(before.kept_in) ^ set(after.kept_in)
    return kept_in | {
        p for p, (one, other) in enumerate(zip(old.tables.routes, new.tables.routes)) if one != other
    }


def _same_option(old: Plan, new: Plan, option: Option) -> Option:
    number = next(o for o, one in enumerate(old.tables.options) if one is option)
    return new.tables.options[number]


def _calls(own: list[Call], fixed: list[Call], placements: dict[int, Placement]) -> list[Call]:
    """The calls of a route, its fixed ones as the new plan has them."""
    there = iter(fixed)
    found = []
    for call in own:
        if call.placement is None or call.placement.fixed:
            found.append(next(there))
        elif id(call.placement) in placements:
            found.append(replace(call, placement=placements[id(call.placement)]))
    return found
