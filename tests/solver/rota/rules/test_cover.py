"""Cover: least, target and most, by time band and by shift type; skills on a shift."""

from __future__ import annotations

from datetime import date

from solver.rota.check import check
from solver.rota.problem import Held
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.most_cover import MostCover
from solver.rota.rules.skilled_on_each_shift import SkilledOnEachShift
from solver.rota.rules.target_cover import TargetCover
from solver.rule import ScopeKind, prefer
from tests.make import a_need, a_person, a_problem, a_rota, amounts, an_absence, only, said

AN_HOUR_IS_60 = LeastCover(strength=prefer(60))
MONDAY = 0


def test_three_hours_without_anybody_are_three_hours_of_missing_cover() -> None:
    problem = a_problem("Anna", "Ben", rules=[AN_HOUR_IS_60], cover=[a_need(MONDAY, "14:00-17:00", 1)])
    (breach,) = check(problem, a_rota(problem, "E"))
    assert breach.text == "PCSO 14–17: 1 short (0 on duty, needs 1)"
    assert (breach.amount, breach.cost, breach.start, breach.end) == (180, 180, 840, 1020)


def test_removing_one_person_reddens_exactly_the_short_hours() -> None:
    """Needs 2 from 06:00 to 22:00. Anna Early, Ben Late, Cara Day 10-18: short before 10 and after 18."""
    shifts = ["E 06:00-14:00", "L 14:00-22:00", "D 10:00-18:00"]
    problem = a_problem(
        "Anna", "Ben", "Cara", shifts=shifts, rules=[AN_HOUR_IS_60], cover=[a_need(MONDAY, "06:00-22:00", 2)]
    )
    assert said(problem, "E", "L", "D") == [
        "Mon 7: PCSO 06–10: 1 short (1 on duty, needs 2)",
        "Mon 7: PCSO 18–22: 1 short (1 on duty, needs 2)",
    ]


def test_two_missing_count_twice() -> None:
    problem = a_problem("Anna", "Ben", rules=[AN_HOUR_IS_60], cover=[a_need(MONDAY, "06:00-07:30", 2)])
    assert amounts(problem) == [180]


def test_a_gap_that_deepens_is_two_gaps() -> None:
    problem = a_problem("Anna", "Ben", rules=[AN_HOUR_IS_60], cover=[a_need(MONDAY, "12:00-16:00", 2)])
    assert said(problem, "E") == [
        "Mon 7: PCSO 12–14: 1 short (1 on duty, needs 2)",
        "Mon 7: PCSO 14–16: 2 short (0 on duty, needs 2)",
    ]


def test_who_is_in_court_half_the_day_counts_for_the_other_half() -> None:
    anna = a_person("Anna", away=[an_absence(MONDAY, "court", "06:00-10:00")])
    problem = a_problem(anna, rules=[AN_HOUR_IS_60], cover=[a_need(MONDAY, "06:00-14:00", 1)])
    assert said(problem, "E") == ["Mon 7: PCSO 06–10: 1 short (0 on duty, needs 1)"]


def test_a_tour_of_the_evening_before_covers_the_small_hours() -> None:
    problem = a_problem(
        shifts=["N 22:00-06:00"],
        rules=[AN_HOUR_IS_60],
        cover=[a_need(MONDAY, "00:00-02:00", 1), a_need(1, "00:00-02:00", 1)],
        history={"Anna": "N"},
    )
    assert said(problem) == ["Tue 8: PCSO 00–02: 1 short (0 on duty, needs 1)"]


def test_a_band_past_midnight() -> None:
    problem = a_problem(
        shifts=["L 16:00-02:00", "E 14:00-22:00"],
        rules=[AN_HOUR_IS_60],
        cover=[a_need(MONDAY, "20:00-02:00", 1)],
    )
    assert said(problem, "L") == []
    assert said(problem, "E") == ["Mon 7: PCSO 22–02: 1 short (0 on duty, needs 1)"]


def test_the_night_of_nine_hours_is_nine_hours_to_cover() -> None:
    """22:00-06:00 without anybody: 9 h missing on 24 October 2026, 7 h on 27 March 2027."""
    for saturday, minutes in ((date(2026, 10, 24), 540), (date(2027, 3, 27), 420)):
        problem = a_problem(
            start=saturday, days=2, rules=[AN_HOUR_IS_60], cover=[a_need(0, "22:00-06:00", 1)]
        )
        assert amounts(problem) == [minutes]


def test_only_those_a_need_names_count_for_it() -> None:
    officer = a_person("Olga", role="Police officer")
    officers = only("Police officer", kind=ScopeKind.ROLE)
    problem = a_problem(
        "Anna",
        officer,
        rules=[AN_HOUR_IS_60],
        cover=[a_need(0, "06:00-14:00", 1, name="Officer", who=officers)],
    )
    assert amounts(problem, "E", "-") == [480]
    assert amounts(problem, "-", "E") == []


def test_a_skill_that_has_expired_no_longer_counts() -> None:
    """Anna's licence ends on Wednesday (day 2): she drives on Wednesday and not on Thursday."""
    anna = a_person("Anna", held=[Held("Driver", last=2)])
    cover = [a_need(day, "06:00-14:00", 1, name="Driver", skill="Driver") for day in (2, 3)]
    problem = a_problem(anna, rules=[AN_HOUR_IS_60], cover=cover)
    assert said(problem, "- - E E") == ["Thu 10: Driver 06–14: 1 short (0 on duty, needs 1)"]


def test_a_need_on_a_shift_type_counts_heads() -> None:
    need = a_need(MONDAY, on=[0], least=2, most=2, short_minutes=100, over_minutes=1)
    rules = [LeastCover(strength=prefer(60)), MostCover(strength=prefer(60))]
    problem = a_problem("Anna", "Ben", "Cara", rules=rules, cover=[need])
    # In the public form: weight 100 for each one under, 1 for each one over.
    assert [breach.cost for breach in check(problem, a_rota(problem, "E"))] == [100]
    assert [breach.cost for breach in check(problem, a_rota(problem, "E", "E"))] == []
    assert said(problem, "E", "E", "E") == ["Mon 7: PCSO on E: 1 too many (3 on duty, no more than 2)"]
    assert [breach.cost for breach in check(problem, a_rota(problem, "E", "E", "E"))] == [1]


def test_the_target_counts_what_is_missing_beyond_the_least() -> None:
    rules = [LeastCover(strength=prefer(60)), TargetCover(strength=prefer(15))]
    problem = a_problem("Anna", "Ben", rules=rules, cover=[a_need(0, "06:00-14:00", 1, target=2)])
    costs = {breach.rule: breach.cost for breach in check(problem, a_rota(problem, "E"))}
    assert costs == {"target_cover": 120}  # 8 h × 15
    costs = {breach.rule: breach.cost for breach in check(problem, a_rota(problem))}
    assert costs == {"least_cover": 480, "target_cover": 240}


def test_cover_can_be_a_must_for_one_role_and_a_preference_for_the_rest() -> None:
    pcso, officer = only("PCSO", kind=ScopeKind.ROLE), only("Officer", kind=ScopeKind.ROLE)
    rules = [
        LeastCover(id="pcso", scope=pcso),
        LeastCover(id="officer", strength=prefer(60), scope=officer),
    ]
    cover = [a_need(0, "06:00-14:00", 1, who=pcso), a_need(0, "06:00-14:00", 1, who=officer)]
    problem = a_problem("Anna", rules=rules, cover=cover)
    assert [(one.rule, one.must) for one in check(problem, a_rota(problem))] == [
        ("pcso", True),
        ("officer", False),
    ]


def test_the_price_of_a_part_of_an_hour_is_rounded_up() -> None:
    """20 minutes at 10 an hour are 3 1/3: 4."""
    problem = a_problem(
        rules=[LeastCover(strength=prefer(10))], cover=[a_need(0, "06:00-06:20", 1)], shifts=["E 06:00-14:00"]
    )
    (breach,) = check(problem, a_rota(problem))
    assert breach.cost == 4


DRIVER_ON_EVERY_LATE = SkilledOnEachShift()


def test_a_late_without_a_driver() -> None:
    ben = a_person("Ben", held=[Held("Driver")])
    problem = a_problem("Anna", ben, "Cara", rules=[DRIVER_ON_EVERY_LATE])
    assert said(problem, "L", "E", "L") == ["Mon 7: 0 Driver among 2 on L, needs 1"]
    assert amounts(problem, "L", "E", "L") == [2]
    assert said(problem, "L", "L", "L") == []


def test_a_late_that_nobody_works_needs_no_driver() -> None:
    problem = a_problem("Anna", rules=[DRIVER_ON_EVERY_LATE])
    assert said(problem, "E") == []


def test_a_driver_whose_licence_has_ended() -> None:
    ben = a_person("Ben", held=[Held("Driver", last=0)])
    problem = a_problem(ben, rules=[DRIVER_ON_EVERY_LATE])
    assert said(problem, "L L") == ["Tue 8: 0 Driver among 1 on L, needs 1"]


def test_two_drivers_and_only_one_of_them_there() -> None:
    people = [a_person(name, held=[Held("Driver")]) for name in ("Anna", "Ben")]
    problem = a_problem(*people, "Cara", rules=[SkilledOnEachShift(least=2)])
    assert amounts(problem, "L", "-", "L") == [2]
    assert amounts(problem, "L", "L", "L") == []


def test_a_must_of_cover_says_how_it_stands() -> None:
    problem = a_problem("Anna", rules=[AN_HOUR_IS_60], cover=[a_need(0, "06:00-14:00", 1)])
    breaches = check(problem, a_rota(problem))
    assert AN_HOUR_IS_60.result(breaches) == "8 h short"
    assert AN_HOUR_IS_60.result([]) == "met"
