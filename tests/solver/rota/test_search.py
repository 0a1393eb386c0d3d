"""solve(): puzzles whose best rota can be argued, laws that hold for any problem, and how a build ends."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from random import Random

import pytest

from solver.result import Limit, Progress, Status
from solver.rota import build as build_module
from solver.rota.build import Build, EngineDisagrees
from solver.rota.check import check
from solver.rota.preflight import ProblemRefused
from solver.rota.problem import REST, Absence, Lock, Person, Request, RotaProblem
from solver.rota.rules.fair_lates import FairLates
from solver.rota.rules.forbidden_succession import ForbiddenSuccession
from solver.rota.rules.keep_apart import KeepApart
from solver.rota.rules.keep_together import KeepTogether
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.locks import Locks
from solver.rota.rules.longest_run_of_duties import LongestRunOfDuties
from solver.rota.rules.minimum_rest import MinimumRest
from solver.rota.rules.most_cover import MostCover
from solver.rota.rules.no_duty_in_absence import NoDutyInAbsence
from solver.rota.rules.requests import Requests
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.rules.shifts_in_period import ShiftsInPeriod
from solver.rota.rules.shortest_run_of_days_off import ShortestRunOfDaysOff
from solver.rota.rules.weekends_worked import WeekendsWorked
from solver.rota.search import solve
from solver.rota.solution import Rota
from solver.rule import MUST, Scope, ScopeKind, prefer
from solver.wire import to_text
from tests.solver.rota.small_teams import E, L, a_person, a_rota, a_team, letters, wanted

LIMIT = Limit(seconds=20)
COVER, NO_MORE = LeastCover(strength=prefer(60)), MostCover(strength=prefer(10))
WISHES = Requests(strength=prefer(45))
PCSOS = Scope(ScopeKind.ROLE, frozenset({"PCSO"}))


# Puzzles ------------------------------------------------------------------------------------------


def test_one_rest_day_costs_one_missing_early() -> None:
    """Five Earlies wanted of one person who may work four in a row: one is missing, 60 minutes."""
    rules = (COVER, LongestRunOfDuties(days=4))
    result = solve(a_team("Anna", 5, rules, [wanted(day, E, 1) for day in range(5)]), LIMIT)
    assert (result.cost, result.status, result.bound) == (60, Status.PROVEN, 60)
    assert letters(result.solution)[0].count("E") == 4


def test_rest_between_tours_leaves_the_cheaper_gap() -> None:
    """Late on Monday and Early on Tuesday are 8 hours apart. One of the two has to be dropped: the Late,
    which counts 30 minutes a head, and not the Early, which counts 60."""
    cover = [replace(wanted(0, L, 1), short_minutes=30), wanted(1, E, 1)]
    result = solve(a_team("Anna", 2, (COVER, MinimumRest()), cover), LIMIT)
    assert letters(result.solution)[0][1] == "E"
    assert (result.cost, result.status) == (30, Status.PROVEN)


def test_weekends_are_shared_when_each_may_work_one() -> None:
    """Two weekends, one person wanted each day, at most one weekend each: Anna takes one, Ben the other."""
    days = (5, 6, 12, 13)
    rules = (COVER, NO_MORE, WeekendsWorked(strength=MUST, most=1, weeks=0))
    result = solve(a_team("Anna Ben", 14, rules, [wanted(day, E, 1, 1) for day in days]), LIMIT)
    assert (result.cost, result.status) == (0, Status.PROVEN)
    worked = [{day for day in days if row[day] == "E"} for row in letters(result.solution)]
    assert sorted(map(sorted, worked)) == [[5, 6], [12, 13]]


def test_a_request_is_bought_when_it_is_worth_more_than_the_gap() -> None:
    """Anna asks for Tuesday off at 45; a missing Early counts 60, so she works. At twice the weight she
    would be worth 90, and stays at home."""
    rules = (COVER, WISHES)
    team = a_team("Anna", 2, rules, [wanted(1, E, 1)], requests=(Request(0, 1, frozenset({REST})),))
    assert solve(team, LIMIT).cost == 45
    team = replace(team, requests=(Request(0, 1, frozenset({REST}), weight=2),))
    assert solve(team, LIMIT).cost == 60


def test_lates_are_shared_fairly_with_what_history_carries() -> None:
    """Anna carries two Lates from last week, so Ben gets both of this week's: two each. Any other way
    somebody has at least one whole Late above the half."""
    people = (a_person("Anna", history=(L, L)), a_person("Ben", history=(REST, REST)))
    rules = (LeastCover(strength=MUST), MostCover(strength=MUST), FairLates(strength=prefer(20)))
    cover = [wanted(day, L, 1, 1) for day in (0, 1)] + [wanted(day, E, 0, 0) for day in (0, 1)]
    result = solve(a_team("Anna Ben", 2, rules, cover, people=people), LIMIT)
    assert letters(result.solution) == ["--", "LL"]
    assert (result.cost, result.status) == (0, Status.PROVEN)


def test_together_and_apart() -> None:
    """Anna with Ben, Cara never with Anna; two wanted each day. Anna and Ben work, Cara does not."""
    team = a_team("Anna Ben Cara", 2, (), [wanted(day, E, 2, 2) for day in (0, 1)])
    ids = [str(person.id) for person in team.people]
    rules = (
        COVER,
        NO_MORE,
        KeepTogether(strength=MUST, one=ids[0], other=ids[1]),
        KeepApart(strength=MUST, one=ids[0], other=ids[2]),
    )
    result = solve(replace(team, rules=rules), LIMIT)
    assert letters(result.solution) == ["EE", "EE", "--"]


# Laws ---------------------------------------------------------------------------------------------


def _busy_team(chance: Random, names: str = "Anna Ben Cara") -> RotaProblem:
    """A week with more to do than the team can: what it costs depends on every rule."""
    rules: tuple[RotaRule, ...] = (
        COVER,
        MinimumRest(),
        LongestRunOfDuties(days=4),
        ShortestRunOfDaysOff(strength=prefer(20)),
        WISHES,
        FairLates(strength=prefer(15)),
    )
    cover = [wanted(day, shift, chance.randint(0, 2)) for day in range(7) for shift in (E, L)]
    people = len(names.split())
    wishes = tuple(
        Request(chance.randrange(people), chance.randrange(7), frozenset({chance.choice((REST, E, L))}))
        for _ in range(4)
    )
    return a_team(names, 7, rules, cover, requests=wishes)


@pytest.mark.parametrize("seed", range(4))
def test_one_more_person_never_worsens(seed: int) -> None:
    """The newcomer has no contract to fill and can always stay at home; shares are left out, because a
    newcomer changes what is fair."""
    team = _busy_team(Random(seed))
    team = replace(team, rules=tuple(rule for rule in team.rules if not isinstance(rule, FairLates)))
    larger = replace(team, people=(*team.people, a_person("Dan")))
    assert solve(larger, LIMIT).cost <= solve(team, LIMIT).cost


@pytest.mark.parametrize("seed", range(4))
def test_renaming_and_reordering_change_nothing(seed: int) -> None:
    team = _busy_team(Random(seed))
    people = tuple(replace(person, name=f"X{person.name}", id=900 - person.id) for person in team.people)
    wishes = tuple(replace(wish, person=2 - wish.person) for wish in team.requests)
    other = replace(team, people=people[::-1], requests=wishes)
    assert solve(team, LIMIT).cost == solve(other, LIMIT).cost


@pytest.mark.parametrize("seed", range(4))
def test_one_more_must_never_improves(seed: int) -> None:
    team = _busy_team(Random(seed))
    extra = ForbiddenSuccession(shifts=frozenset({"E"}), then=frozenset({"L"}))
    assert solve(replace(team, rules=(*team.rules, extra)), LIMIT).cost >= solve(team, LIMIT).cost


@pytest.mark.parametrize("seed", range(3))
def test_every_rota_shown_on_the_way_is_true_and_never_worse(seed: int) -> None:
    team = _busy_team(Random(seed), "Anna Ben Cara Dan")
    shown: list[tuple[Rota, Progress]] = []
    result = solve(team, LIMIT, found=lambda rota, news: shown.append((rota, news)))
    costs = [sum(breach.cost for breach in check(team, rota)) for rota, _ in shown]
    assert costs == [news.best for _, news in shown]
    assert costs == sorted(costs, reverse=True)
    assert costs[-1] == result.cost
    assert all(news.bound is not None and news.bound <= result.cost for _, news in shown)


# How a build ends ---------------------------------------------------------------------------------


def test_the_result_carries_its_figures_and_its_certificate() -> None:
    team = _busy_team(Random(1))
    result = solve(team, LIMIT, seed=5)
    assert result.cost == sum(breach.cost for breach in result.breaches) > 0
    assert result.cost == sum(cost for _, cost in result.cost_by_rule)
    certificate = result.certificate
    assert certificate.status is Status.PROVEN
    assert (certificate.bound, certificate.gap) == (result.cost, 0.0)
    assert (certificate.seed, certificate.workers) == (5, 2)
    assert len(certificate.problem_hash) == 64
    assert {"engine", "ortools", "python"} <= dict(certificate.versions).keys()


def test_musts_that_clash_give_the_nearest_rota_and_say_what_it_breaks() -> None:
    """Anna is wanted on seven Earlies, a must, and may work four in a row, the law. One day off in the
    middle is enough for the law; so exactly one Early is missing, and nothing else is broken."""
    rules = (LeastCover(strength=MUST), LongestRunOfDuties(days=4))
    result = solve(a_team("Anna", 7, rules, [wanted(day, E, 1) for day in range(7)]), LIMIT)
    assert result.status is Status.NEAREST
    assert [(breach.rule, breach.amount) for breach in result.breaches] == [("least_cover", 60)]
    assert (result.bound, result.certificate.gap) == (None, None)


def test_the_nearest_rota_still_meets_wishes() -> None:
    """Ben's cover cannot be given (he is away); everything else is as in a rota that breaks nothing."""
    people = (a_person("Anna"), a_person("Ben", absences=(Absence(0, "leave"),)))
    rules = (LeastCover(strength=MUST), NoDutyInAbsence(), WISHES)
    wish = Request(0, 1, frozenset({L}))
    team = a_team("Anna Ben", 2, rules, [wanted(0, E, 2)], people=people, requests=(wish,))
    result = solve(team, LIMIT)
    assert result.status is Status.NEAREST
    assert letters(result.solution)[0] == "EL"
    assert [breach.day for breach in result.breaches if breach.must] == [0]
    assert result.cost == 0


def test_locks_are_kept_even_where_they_clash_with_another_must() -> None:
    people = (a_person("Anna", absences=(Absence(1, "leave"),)),)
    rules = (Locks(), NoDutyInAbsence())
    result = solve(a_team("Anna", 3, rules, people=people, locks=(Lock(0, 1, E),)), LIMIT)
    assert result.solution.states[0][1] == E
    assert [breach.rule for breach in result.breaches] == ["no_duty_in_absence"]


def test_two_locks_on_one_cell_are_no_traceback() -> None:
    team = a_team("Anna", 2, (Locks(),), locks=(Lock(0, 1, E), Lock(0, 1, L)))
    result = solve(team, LIMIT)
    assert result.status is Status.NEAREST
    assert len(result.breaches) == 1


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"people": ()}, "nobody to plan"),
        ({"days": 0}, "no days"),
        ({"shift_types": ()}, "no shift types"),
        ({"locks": (Lock(7, 0, E),)}, "outside the period"),
        ({"people": (a_person("Anna", history=(E,)), a_person("Ben"))}, "days of history"),
    ],
)
def test_a_problem_that_cannot_be_planned_gets_a_sentence(change: dict[str, object], words: str) -> None:
    with pytest.raises(ProblemRefused, match=words):
        solve(replace(_busy_team(Random(1)), **change), LIMIT)  # type: ignore[arg-type]


def test_stopped_at_once_it_gives_what_it_was_given() -> None:
    """The hint meets every must, so it is never followed by something worse, however early the stop."""
    team = _busy_team(Random(2))
    hint = a_rota("EE--EE-", "LL--LL-", "--EE---")
    assert not any(breach.must for breach in check(team, hint))
    result = solve(team, LIMIT, stop=lambda: True, hint=hint)
    assert result.solution == hint
    assert result.status is Status.BEST_FOUND


def test_stopped_at_once_without_a_hint_there_is_still_a_true_result() -> None:
    team = _busy_team(Random(2))
    result = solve(team, LIMIT, stop=lambda: True)
    assert result.cost == sum(breach.cost for breach in check(team, result.solution))


@pytest.mark.measured
def test_a_stop_is_heard_within_half_a_second_whatever_is_under_way() -> None:
    """Moments spread over the first rota, graphs, mixtures, dives, windows and whole models."""
    team, chance = _large_team(Random(5)), Random(1)
    for _ in range(40):
        due = time.monotonic() + chance.uniform(0, 4)
        solve(team, Limit(seconds=60), stop=partial(_is_past, due))
        assert time.monotonic() - due < 0.5


def _is_past(due: float) -> bool:
    return time.monotonic() > due


def test_a_hint_is_never_made_worse() -> None:
    team = _busy_team(Random(3))
    best = solve(team, LIMIT)
    again = solve(team, Limit(seconds=0.3), hint=best.solution)
    assert again.cost == best.cost


def test_no_time_at_all_is_no_traceback() -> None:
    team = _busy_team(Random(3))
    result = solve(team, Limit(seconds=0.0))
    assert result.cost == sum(breach.cost for breach in check(team, result.solution))


def test_good_enough_is_the_end() -> None:
    """With a gap of 100 % the first rota is good enough, whatever the time."""
    result = solve(_busy_team(Random(4)), Limit(seconds=60, gap=1.0))
    assert result.seconds < 10


@pytest.mark.parametrize("workers", [1, 2])
def test_a_work_limit_gives_the_same_rota_to_the_byte(workers: int) -> None:
    """Too little work to prove anything: what comes out depends on every step of the search."""
    team = _large_team(Random(5))
    results = [solve(team, Limit(seconds=0.001, work=0.3), workers=workers, seed=7) for _ in range(2)]
    assert to_text(results[0].solution) == to_text(results[1].solution)
    assert all(one.certificate.repeatable and not one.broken_musts for one in results)


def test_other_work_limits_and_seeds_are_no_worse_than_a_first_rota() -> None:
    team = _large_team(Random(5))
    little, more = (solve(team, Limit(work=work), seed=7).cost for work in (0.05, 0.6))
    assert more <= little


def _large_team(chance: Random) -> RotaProblem:
    names = "Anna Ben Cara Dan Eve Finn Gail Hugh Iris Jack"
    team = _busy_team(chance, names)
    cover = [wanted(day, shift, chance.randint(1, 5)) for day in range(21) for shift in (E, L)]
    hours = ShiftsInPeriod(least=12, most=14)
    return replace(team, days=21, cover=tuple(cover), rules=(*team.rules, hours))


def test_a_disagreement_with_the_check_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule whose check says something else than its statements must stop the build, not mislead it."""
    monkeypatch.setattr(build_module, "check", lambda problem, rota: check(problem, rota)[1:])
    with pytest.raises(EngineDisagrees):
        solve(_busy_team(Random(1)), LIMIT)


def test_a_claim_that_is_too_good_is_refused() -> None:
    team = a_team("Anna", 2, (COVER,), [wanted(0, E, 1)])
    build = Build(team, LIMIT, workers=1, seed=0, progress=None, stop=None, found=None)
    with pytest.raises(EngineDisagrees, match="claims 10 for what costs 60"):
        build.offer(build.circles[0], a_rota("-E"), claimed=10)


def test_people_whom_no_rule_ties_are_planned_apart() -> None:
    """Anna and Ben share cover; Cara stands alone, so the team falls into two circles."""
    needs = [replace(wanted(0, E, 1), who=PCSOS)]
    people: tuple[Person, ...] = tuple(
        a_person(name, role="PCSO" if name != "Cara" else "Advocate") for name in ("Anna", "Ben", "Cara")
    )
    team = a_team("Anna Ben Cara", 2, (COVER, WISHES), needs, people=people)
    build = Build(team, LIMIT, workers=1, seed=0, progress=None, stop=None, found=None)
    assert [circle.people for circle in build.circles] == [(0, 1), (2,)]
