"""Every rule of the catalogue: its check and its statements say the same of every rota.

The statements are weighed by ``statement_meaning``, straight from the words of the verbs; the engine's own
listener is compared with CP-SAT elsewhere. What is wrong names the rule, the problem's seed and the rota.
"""

from __future__ import annotations

import inspect
import re
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from solver.rota import rules as catalogue
from solver.rota.problem import RotaProblem
from solver.rota.rules import BY_KEY, CATALOGUE
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rule import Rule, Unit
from tests.solver.rota.any_problem import any_problem, any_rota
from tests.solver.rota.statement_meaning import Meaning

PROBLEMS, ROTAS_EACH = 80, 5
EVERY_RULE = pytest.mark.parametrize("kind", CATALOGUE, ids=lambda kind: kind.key)


@EVERY_RULE
def test_check_and_statements_agree_on_every_rota(kind: type[RotaRule]) -> None:
    verdicts: Counter[bool] = Counter()
    for seed in range(PROBLEMS):
        chance = Random(f"{kind.key} {seed}")
        problem = any_problem(chance, kind)
        for _ in range(ROTAS_EACH):
            rota = any_rota(chance, problem)
            verdicts[_agreed(problem, rota, f"seed {seed}")] += 1
    # A generator that never breaks a rule, or never meets it, would prove nothing.
    assert min(verdicts[True], verdicts[False]) >= 20, f"{kind.key}: broken and met {dict(verdicts)}"


def _agreed(problem: RotaProblem, rota: Rota, where: str) -> bool:
    """Whether the rule is broken, after asserting that both roads say so, with the same figures."""
    (rule,) = problem.rules
    breaches = [breach for part in rule.parts(problem) for breach in rule.check(problem, rota, part)]
    meaning, said = Meaning(problem, rota), rule.statements(problem)
    amounts = sum(breach.amount for breach in breaches), sum(meaning.amount(one) for one in said)
    costs = sum(breach.cost for breach in breaches), sum(meaning.cost(one) for one in said)
    assert amounts[0] == amounts[1], f"{rule!r}, {where}: amounts {amounts} of {rota}"
    assert costs[0] == costs[1], f"{rule!r}, {where}: costs {costs} of {rota}"
    assert all(breach.amount > 0 and breach.text for breach in breaches)
    assert all(breach.must is rule.strength.must for breach in breaches)
    return bool(breaches)


@EVERY_RULE
def test_breaches_say_whom_or_when_they_concern(kind: type[RotaRule]) -> None:
    for seed in range(20):
        chance = Random(seed)
        problem = any_problem(chance, kind)
        (rule,) = problem.rules
        rota = any_rota(chance, problem)
        for part in rule.parts(problem):
            for breach in rule.check(problem, rota, part):
                assert breach.rule == rule.id
                assert breach.person is not None or breach.day is not None
                assert breach.person is None or 0 <= breach.person < len(problem.people)
                assert breach.day is None or 0 <= breach.day < problem.days


@EVERY_RULE
def test_a_rule_says_all_a_screen_asks_of_it(kind: type[RotaRule]) -> None:
    rule = kind()
    assert kind.title
    assert kind.family
    assert kind.each
    assert kind.help or not kind.law, "what the law asks is explained"
    assert kind.source or not kind.law, "what the law asks has its clause"
    assert str(rule)[0].isupper()
    assert "{" not in str(rule), "a value in braces has no field"
    named = set(re.findall(r"{(\w+)}", kind.text))
    assert named == set(kind.specs()), "every value stands in the sentence"
    assert rule.result([]) == "met"
    assert rule.breaking_once() == "never broken"


@EVERY_RULE
def test_values_have_bounds_and_hold_them(kind: type[RotaRule]) -> None:
    for name, spec in kind.specs().items():
        if spec.unit in (Unit.CHOICE, Unit.CHOICES):
            assert spec.of is not None
            continue
        assert spec.least is not None
        assert spec.most is not None
        for outside in (spec.least - 1, spec.most + 1):
            with pytest.raises(ValueError, match=re.escape(kind.title)):
                kind().with_values({name: outside})


def test_no_rule_file_is_forgotten_in_the_catalogue() -> None:
    folder = Path(inspect.getfile(catalogue)).parent
    files = {path.stem for path in folder.glob("*.py") if "    key = " in path.read_text(encoding="utf-8")}
    assert files == set(BY_KEY), "a rule is called like its file and stands in the catalogue"
    assert len(BY_KEY) == len(CATALOGUE), "no two rules share a key"


def test_every_rule_has_a_test_to_read() -> None:
    folder = Path(__file__).parent / "rules"
    read = "".join(path.read_text(encoding="utf-8") for path in folder.glob("test_*.py"))
    assert not [kind.__name__ for kind in CATALOGUE if f"{kind.__name__}(" not in read]


def test_words_that_people_do_not_use_are_absent() -> None:
    forbidden = re.compile(
        r"solve|infeasib|constraint|\bhard\b|\bsoft\b|slack|\bjob\b|resource|please|!", re.I
    )
    for kind in CATALOGUE:
        words: list[str] = [kind.text, kind.help, kind.title, kind.each, kind.tally, kind.cause]
        assert not [text for text in words if forbidden.search(text)], kind.key


def test_every_rule_is_a_rule_of_the_house() -> None:
    assert all(issubclass(kind, Rule) for kind in CATALOGUE)
