"""The rule set a team starts with."""

from __future__ import annotations

from solver.rota.check import check
from solver.rota.rules import CATALOGUE
from solver.rota.rules.standard import standard_rules
from tests.make import a_person, a_problem, a_rota


def test_rules_have_ids_of_their_own_and_stand_in_the_catalogue() -> None:
    rules = standard_rules()
    assert len({rule.id for rule in rules}) == len(rules)
    assert {type(rule) for rule in rules} <= set(CATALOGUE)


def test_what_the_law_asks_is_a_must_unless_it_is_a_second_gentler_wish() -> None:
    for rule in standard_rules():
        assert rule.strength.must or not rule.law or rule.id == "quick_turnaround"


def test_prices_stand_to_one_another_as_agreed() -> None:
    price = {rule.id: rule.strength.price for rule in standard_rules()}
    assert price["least_cover"] == 60
    assert price["requests"] == price["fair_weekends"] == 45
    assert price["no_early_after_lates"] == 30
    assert price["fair_lates"] == 20


def test_the_same_row_is_lawful_for_a_warden_and_not_for_an_officer() -> None:
    """Six days in a row leave one rest day in seven: Police Regulations ask for two, others for one."""
    officer = a_person("Olga", agency="Police", role="Police officer", hours=48)
    warden = a_person("Will", agency="Council", role="Enforcement officer", hours=48)
    problem = a_problem(officer, warden, rules=standard_rules())
    six_days = "E E E E E E -"
    musts = [one for one in check(problem, a_rota(problem, six_days, six_days)) if one.must]
    assert [(problem.people[one.person or 0].name, one.rule) for one in musts] == [
        ("Olga", "rest_days_in_span")
    ]
