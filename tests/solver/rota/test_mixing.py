"""Mixtures of whole rows: bounds that are never too high, dives to the rota a person would argue for."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from solver.result import Limit
from solver.rota.build import Build
from solver.rota.columns import Unsolved
from solver.rota.cpsat_search import Effort, Outcome, Search
from solver.rota.dive import Dive
from solver.rota.mixing import Mixing
from solver.rota.modelling import costing_least_model
from solver.rota.problem import REST, Request, RotaProblem
from solver.rota.quick_rows import QuickRows
from solver.rota.rows import Rows
from solver.rota.rules.fair_lates import FairLates
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.longest_run_of_duties import LongestRunOfDuties
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.requests import Requests
from solver.rota.rules.shifts_in_period import ShiftsInPeriod
from solver.rule import MUST, Scope, ScopeKind, prefer
from tests.solver.rota.any_problem import any_small_problem
from tests.solver.rota.small_teams import E, L, a_person, a_rota, a_team, best_of_all, letters, wanted

COVER = LeastCover(strength=prefer(60))


def _build(problem: RotaProblem) -> Build:
    return Build(problem, Limit(seconds=60), workers=1, seed=0, progress=None, stop=None, found=None)


def _mixed(build: Build) -> list[Mixing]:
    mixings = [Mixing(Rows(build, circle)) for circle in build.circles]
    for mixing in mixings:
        mixing.converge()
    return mixings


def _two_of_seven_missing(days: int = 7) -> RotaProblem:
    """An Early a day for a week; Anna may have two tours, Ben three, in the law. Two Earlies are missing."""
    anna, ben = (
        ShiftsInPeriod(
            id=name,
            strength=MUST,
            scope=Scope(ScopeKind.PERSON, frozenset({str(a_person(name).id)})),
            most=most,
        )
        for name, most in (("Anna", 2), ("Ben", 3))
    )
    return a_team("Anna Ben", days, (COVER, anna, ben), [wanted(day, E, 1) for day in range(days)])


def test_the_bound_of_a_week_that_is_two_tours_short() -> None:
    """Two missing Earlies at 60 each: 120, and no mixture of rows can do with less."""
    build = _build(_two_of_seven_missing())
    _mixed(build)
    assert build.bound == 120


def test_without_long_sums_a_bound_is_lower_and_still_a_bound() -> None:
    """Two and three tours at most in a week are known to outlines, in three weeks they are not: there no
    Early need be missing. Runs they know: with five tours on end at most and both wanted every day, either
    has to rest on one day."""
    assert _outline_bound(_two_of_seven_missing()) == 2 * 60
    assert _outline_bound(_two_of_seven_missing(days=21)) == 0
    run = LongestRunOfDuties(id="run", strength=MUST, days=5)
    both = a_team("Anna Ben", 7, (COVER, run), [wanted(day, E, 2) for day in range(7)])
    assert _outline_bound(both) == 2 * 60


@pytest.mark.parametrize("seed", range(8))
def test_the_bound_of_outlines_is_never_above_the_whole_one(seed: int) -> None:
    problem = any_small_problem(seed, 2, 4)
    build = _build(problem)
    for circle in build.circles:
        rows = Rows(build, circle)
        outlines = QuickRows(rows).outlines()
        if outlines is not None:
            outline, whole = Mixing(rows, outlines), Mixing(rows)
            outline.converge()
            whole.converge(to_the_minute=True)
            assert outline.bound <= whole.bound + 1


def _outline_bound(problem: RotaProblem) -> int:
    build = _build(problem)
    rows = Rows(build, build.circles[0])
    outlines = QuickRows(rows).outlines()
    assert outlines is not None
    outline = Mixing(rows, outlines)
    outline.converge()
    return build.circles[0].grains(outline.bound)


@pytest.mark.parametrize("whole_rows", [False, True])
def test_a_dive_finds_the_rota_that_meets_the_bound(whole_rows: bool) -> None:
    build = _build(_two_of_seven_missing())
    (mixing,) = _mixed(build)
    rows = Dive(mixing, float("inf"), {}, Random(0), whole_rows=whole_rows).rows()
    assert rows is not None
    build.offer(build.circles[0], build.best.rota.with_rows(rows))
    assert (build.best.broken, build.best.cost) == (0, 120)
    assert sum(row.count("E") for row in letters(build.best.rota)) == 5


@pytest.mark.parametrize("whole_rows", [False, True])
def test_a_dive_keeps_the_rows_it_is_given(whole_rows: bool) -> None:
    """Ben keeps his Earlies of Monday to Wednesday; Anna has two of the four days that are left."""
    build = _build(_two_of_seven_missing())
    (mixing,) = _mixed(build)
    kept = {1: (E, E, E, REST, REST, REST, REST)}
    rows = Dive(mixing, float("inf"), kept, Random(0), whole_rows=whole_rows).rows()
    assert rows is not None
    assert rows[1] == kept[1]
    build.offer(build.circles[0], build.best.rota.with_rows(rows))
    assert build.best.cost == 120


@pytest.mark.parametrize("whole_rows", [False, True])
def test_a_dive_below_what_is_proven_gives_up(whole_rows: bool) -> None:
    (mixing,) = _mixed(_build(_two_of_seven_missing()))
    assert Dive(mixing, 119.0, {}, Random(0), whole_rows=whole_rows).rows() is None


@pytest.mark.parametrize("seed", range(6))
def test_a_careful_dive_proves_only_what_is_true(seed: int) -> None:
    """Below the least cost there is nothing, and a careful dive ends with that. At that cost there is a rota,
    and no dive may claim that there is none, patient or not. CP-SAT says what the least cost is."""
    build = _build(_four_people_and_a_week(seed))
    (mixing,) = _mixed(build)
    ended = Search(build, costing_least_model(build, build.circles[0]), Effort(seconds=60)).run()
    assert ended.outcome is Outcome.PROVEN
    for patience in (10_000, 1, 0):
        dive = Dive(mixing, ended.cost + 0.5, {}, Random(seed), patience=patience)
        rows = dive.rows()
        assert not dive.proves
        assert rows is not None or patience < 10_000
    below = Dive(mixing, ended.cost - 0.5, {}, Random(seed), patience=10_000)
    assert below.rows() is None
    assert below.proves


def _four_people_and_a_week(seed: int) -> RotaProblem:
    """Tied by cover, and by Lates and wishes in such steps that mixtures of rows are cheaper than rotas."""
    chance = Random(seed)
    cover = [wanted(day, shift, chance.randint(0, 2)) for day in range(7) for shift in (E, L)]
    wishes = tuple(
        Request(chance.randrange(4), chance.randrange(7), frozenset({chance.choice((REST, E, L))}))
        for _ in range(12)
    )
    rules = (
        LeastCover(strength=prefer(30)),
        MinimumRest(),
        LongestRunOfDuties(days=3),
        FairLates(strength=prefer(20)),
        Requests(strength=prefer(25)),
        ShiftsInPeriod(id="few", strength=MUST, most=4),
    )
    return a_team("Anna Ben Cara Dan", 7, rules, cover, requests=wishes)


def test_graphs_that_would_be_too_large_are_not_all_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """With room for one step in all, the first graph says that two are far too large: the second is not made,
    and nothing is mixed."""
    monkeypatch.setattr("solver.rota.rows.MOST_STEPS", 1)
    build = _build(_two_of_seven_missing())
    rows = Rows(build, build.circles[0])
    with pytest.raises(Unsolved):
        Mixing(rows)
    assert rows.too_large
    assert not rows.all_there


def test_what_a_dive_keeps_is_not_said_to_be_proven() -> None:
    """With Ben at rest all week five Earlies are missing, not two: that says nothing of all rotas."""
    (mixing,) = _mixed(_build(_two_of_seven_missing()))
    dive = Dive(mixing, 120.0, {1: (REST,) * 7}, Random(0), patience=100)
    assert dive.rows() is None
    assert dive.came_to_an_end
    assert not dive.proves


def test_the_bound_rises_round_by_round_and_is_told() -> None:
    told: list[int | None] = []
    chance = Random(2)
    cover = [wanted(day, shift, chance.randint(0, 3)) for day in range(14) for shift in (E, L)]
    wishes = tuple(Request(n % 4, n * 3 % 14, frozenset({REST})) for n in range(8))
    rules = (COVER, MinimumRest(), LongestRunOfDuties(days=4), Requests(strength=prefer(45)))
    team = a_team("Anna Ben Cara Dan", 14, rules, cover, requests=wishes)
    build = Build(
        team,
        Limit(seconds=60),
        workers=1,
        seed=0,
        progress=lambda news: told.append(news.bound),
        stop=None,
        found=None,
    )
    build.started = True
    _mixed(build)
    assert len(told) > 2
    assert told == sorted(told, key=lambda bound: bound or 0)


@pytest.mark.parametrize("chunk", range(4))
def test_the_bound_is_never_above_the_best_of_all(chunk: int) -> None:
    """On problems with every kind of rule, small enough to try every rota. Now and then it is the very cost
    of the best."""
    met = tried = 0
    for seed in range(200 + chunk * 10, 210 + chunk * 10):
        problem = any_small_problem(seed, 2, 4)
        impossible, cost = best_of_all(problem)
        if not impossible:
            build = _build(problem)
            _mixed(build)
            assert build.bound is not None
            assert build.bound <= cost, seed
            met, tried = met + (build.bound == cost), tried + 1
    assert tried >= met > 0


def test_no_bound_where_the_cover_itself_cannot_be_given() -> None:
    """Two Earlies must be covered and only Anna is there. The nearest rota costs nothing but what it breaks,
    so no bound on its cost may stand, however dear the programme thinks the missing Early."""
    build = _build(a_team("Anna", 2, (LeastCover(strength=MUST),), [wanted(0, E, 2)]))
    (circle,) = build.circles
    build.offer(circle, a_rota("E-"))
    circle.elastic = build.broken_rules(circle)
    circle.least_broken = build.price(circle)[0]
    _mixed(build)
    assert circle.bound == 0


def test_prices_of_shares_are_never_above_the_true_ones() -> None:
    """Three Lates for two people of equal parts: 2 and 1, half a Late above the share, which is free. Three
    and 0 would be one whole Late above. The programme must charge neither more than the check does."""
    rules = (LeastCover(strength=MUST), FairLates(strength=prefer(20)))
    build = _build(a_team("Anna Ben", 3, rules, [wanted(day, L, 1) for day in range(3)]))
    team = Rows(build, build.circles[0]).team
    fair = team.counts(0, (L, L, REST)) + team.counts(1, (REST, REST, L))
    unfair = team.counts(0, (L, L, L)) + team.counts(1, (REST, REST, REST))
    assert team.cost(fair) == 0
    assert 0 < team.cost(unfair) <= 20


def test_prices_are_exact_sums_wherever_they_are_computed() -> None:
    """Every price is a whole multiple of one part in 2**20, so adding them up in any order is the same."""
    (mixing,) = _mixed(_build(_two_of_seven_missing()))
    scaled = mixing.worth * 2**20
    assert np.array_equal(scaled, np.round(scaled))
