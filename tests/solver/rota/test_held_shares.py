"""Shares with their totals held: said of each person alone they cost what the share costs, and leave out no
rota of their stretch."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product
from random import Random

import pytest

from solver.result import Limit
from solver.rota.build import Build
from solver.rota.columns import NothingBelow
from solver.rota.held_rows import HeldRows, ways_to_hold
from solver.rota.held_shares import Held, total
from solver.rota.mixing import Mixing
from solver.rota.problem import REST, RotaProblem
from solver.rota.rows import Rows
from solver.rota.rules.fair_lates import FairLates
from solver.rota.rules.fair_weekends import FairWeekends
from solver.rota.rules.least_cover import LeastCover
from solver.rota.solution import Rota
from solver.rota.tally import Tally
from solver.rota.verbs import Share
from solver.rule import prefer
from tests.solver.rota.small_teams import MONDAY, E, L, a_person, a_team, wanted

RULES = (
    LeastCover(strength=prefer(60)),
    FairWeekends(strength=prefer(45), weeks=2),
    FairLates(strength=prefer(20), weeks=2),
)


def _friday_to_sunday(seed: int) -> RotaProblem:
    """Two people, or three, with unequal contracts, whatever they did on the days before, and some cover."""
    chance = Random(f"held {seed}")
    names = ("Anna", "Ben", "Cara")[: 2 if seed % 8 else 3]
    people = tuple(
        a_person(
            name,
            contract_minutes=chance.choice((2400, 1800, 1200)),
            history=tuple(chance.choice((E, L, REST)) for _ in range(5)),
        )
        for name in names
    )
    cover = [wanted(day, chance.choice((E, L)), chance.randint(1, 3)) for day in range(3)]
    team = a_team(" ".join(names), 3, RULES, cover, start=MONDAY + timedelta(days=4))
    return replace(team, people=people)


def _build(problem: RotaProblem) -> Build:
    return Build(problem, Limit(seconds=60), workers=1, seed=0, progress=None, stop=None, found=None)


def _every_rota(problem: RotaProblem) -> list[Rota]:
    rows = list(product((REST, E, L), repeat=problem.days))
    return [Rota(one) for one in product(rows, repeat=len(problem.people))]


def _total(problem: RotaProblem, said: Share, rota: Rota) -> float:
    return total(problem, said, [(1.0, (person, row)) for person, row in enumerate(rota.states)])


@pytest.mark.parametrize("seed", range(6))
def test_every_rota_costs_in_its_stretch_what_the_share_costs(seed: int) -> None:
    problem = _friday_to_sunday(seed)
    chance = Random(seed)
    shares = [said for said in _build(problem).statements if isinstance(said, Share)]
    assert shares
    for rota in chance.sample(_every_rota(problem), 60):
        tally = Tally(problem, rota)
        for said in shares:
            together = round(_total(problem, said, rota))
            held = Held.around(said, together)
            assert held.least <= together <= held.most
            alone = [statement for _, statement in held.alone()]
            assert sum(map(tally.amount, alone)) == tally.amount(said)


@pytest.mark.parametrize("seed", range(6))
def test_stretches_follow_one_another_from_the_least_total_to_the_most(seed: int) -> None:
    for said in _build(_friday_to_sunday(seed)).statements:
        if isinstance(said, Share):
            already = sum(sharer.already for sharer in said.sharers)
            most = already + sum(len(sharer.groups) for sharer in said.sharers)
            held, seen = Held.around(said, -5), set[int]()
            while True:
                seen |= set(range(held.least, held.most + 1))
                above = [one for one in held.neighbours if one.least > held.most]
                if not above:
                    break
                (held,) = above
            assert seen == set(range(already, most + 1))
            assert [one.most for one in Held.around(said, held.least).neighbours] in ([], [held.least - 1])


@pytest.mark.parametrize("seed", range(8))
def test_no_rota_of_a_way_to_hold_costs_less_than_its_bound(seed: int) -> None:
    """And the least of the bounds of all totals is no more than the best of all rotas costs."""
    problem = _friday_to_sunday(seed)
    build = _build(problem)
    (circle,) = build.circles
    rows = Rows(build, circle)
    mixing = Mixing(rows)
    mixing.converge()
    ways = ways_to_hold(rows, mixing.mixed)
    assert len(ways) == len(set(ways)) > 1
    every = [(rota, circle.price(rota, {})[1]) for rota in _every_rota(problem)]
    for held in ways:
        costs = [cost for rota, cost in every if all(_lies_in(problem, one, rota) for one in held)]
        part = HeldRows(rows, held)
        try:
            Mixing(part).converge()
        except NothingBelow:
            assert not costs
            continue
        if costs:
            assert circle.bound <= part.circle.bound <= min(costs)
    assert circle.bound <= min(cost for _, cost in every)  # what was proven of parts is not said of the whole


def _lies_in(problem: RotaProblem, held: Held, rota: Rota) -> bool:
    return held.least <= round(_total(problem, held, rota)) <= held.most


def test_what_is_free_for_each_is_the_share_rounded_up() -> None:
    """Three people of equal parts: of one to three Lates each may have one, of four to six two. Three Lates
    for Anna alone are two above that, and two above her share of one, as the share says itself."""
    rules = (LeastCover(strength=prefer(60)), FairLates(strength=prefer(20), weeks=1))
    problem = a_team("Anna Ben Cara", 3, rules, [wanted(day, L, 1) for day in range(3)])
    share = next(said for said in _build(problem).statements if isinstance(said, Share))
    held = Held.around(share, 3)
    assert (held.least, held.most) == (1, 3)
    assert [(one.least, one.most) for one in held.neighbours] == [(0, 0), (4, 6)]
    all_hers = Tally(problem, Rota(((L, L, L), (REST,) * 3, (REST,) * 3)))
    assert sorted(all_hers.amount(said) for _, said in held.alone()) == [0, 0, 2]
    assert all_hers.amount(share) == 2
