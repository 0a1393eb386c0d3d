"""What the patrols of one hotspot cost together: worth missed, minutes short, holes in the day.

The same arithmetic as the rules' checks, written for the search: a few additions for one hotspot at a time.
"""

from __future__ import annotations

from collections.abc import Sequence

from solver.deployment.tables import SpotTerms

Stays = Sequence[tuple[int, int]]  # (start, end) of the stays, in any order


def patrol_cost(terms: SpotTerms, earned: Sequence[tuple[int, int]]) -> int:
    """The price of what a hotspot misses: ``earned`` holds (worth, minutes) of each stay."""
    cost = 0
    if terms.worth_price:
        ranked = sorted((worth for worth, _ in earned), reverse=True)
        worth = sum(one * rank // 100 for one, rank in zip(ranked, terms.ranks))
        cost += terms.worth_price * max(terms.full - worth, 0)
    if terms.dose_price:
        minutes = sum(min(minutes, terms.cap) for _, minutes in earned)
        cost += terms.dose_price * max(terms.target - minutes, 0)
    return cost


def hole_cost(terms: SpotTerms, stays: Stays) -> int:
    """The price of the times a hotspot is left alone for too long."""
    cost = 0
    for opens, closes in terms.hole_spans:
        since = opens
        for start, end in sorted(stays):
            if opens <= start and end <= closes:
                cost += _over(terms, start - since)
                since = end
        cost += _over(terms, closes - since)
    return cost * terms.hole_price


def _over(terms: SpotTerms, alone: int) -> int:
    return -(-max(alone - terms.hole_most, 0) // terms.hole_per)
