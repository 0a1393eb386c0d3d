"""Every deployment rule: its check and its statements say the same of any deployment, good or bad.

The statements are weighed by ``statement_meaning``, straight from the words of the verbs. Random run sheets
break every rule again and again; a generator that never does would prove nothing.
"""

from __future__ import annotations

import inspect
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from solver.deployment import rules as catalogue
from solver.deployment.items import Hotspot, ItemKind, Leg, Quorum, StartWindow, Visit
from solver.deployment.live import stays_of
from solver.deployment.problem import DeploymentProblem
from solver.deployment.rules import BY_KEY, CATALOGUE, usual_rules
from solver.deployment.rules.deployment_rule import DeploymentRule
from solver.deployment.solution import Deployment, Stop
from solver.rule import MUST, Rule, Unit, prefer
from tests.solver.deployment.small_day import (
    Blocked,
    Commitment,
    Equipment,
    Meal,
    Span,
    a_day,
    a_hotspot,
    a_person,
    a_visit,
    at,
    sheets,
)
from tests.solver.deployment.statement_meaning import Meaning

DAYS, SHEETS_EACH, SEEN_EACH_WAY = 40, 3, 6
EVERY_RULE = pytest.mark.parametrize("kind", CATALOGUE, ids=lambda kind: kind.key)
# They say nothing: the search makes a visit whole or not at all, and reads the locks themselves. That a buddy
# can be found is said, but naming one is the search's last step: other tests see to all three.
ALWAYS_MUST = {
    "start_briefing", "write_up_time", "equipment_shared", "patrol_length", "least_gap", "visit_together",
    "household_one_agency", "household_one_at_a_time",
}  # fmt: skip
# Travel and missed worth are never nothing on such days: always "broken", which is their nature.
ONE_SIDED = {"travel_time", "patrol_worth", "hotspot_dosage", "visits_made"}
# Values at which random sheets break a rule often enough and keep it often enough.
VALUES: dict[str, dict[str, int]] = {
    "pairs_late_at_risk": {"from_clock": at(13)},
    "meal_break": {"earliest_minutes": 60, "latest_minutes": 420},
}
SILENT = {"visit_complete", "locks_kept", "begun_stays"}
NAMED_LAST = {"lone_visit_buddy"}
# One breach may be told by several statements (a pair barred for lack of a power and for its one agency), or
# the check may count what the verb only calls broken: there only "broken or not" has to agree.
BROKEN_OR_NOT = {
    "start_briefing", "write_up_time", "patrol_crew", "visit_crew", "named_worker_preferred", "people_apart",
    "household_one_agency", "equipment_shared", "patrol_length", "visit_together",
}  # fmt: skip


def any_day(chance: Random, rule: DeploymentRule) -> DeploymentProblem:
    """Four people, two hotspots, four visits; every field that some rule reads is drawn."""
    team = []
    for n in range(4):
        start = chance.choice((at(8), at(9), at(12)))
        team.append(
            a_person(
                f"P{n}", start, start + chance.choice((300, 480)),
                agency=chance.choice(("Council", "Police")),
                powers=frozenset(chance.sample(("CPN", "arrest"), chance.randint(0, 2))),
                lone_ok=chance.random() < 0.7, meal=Meal(45, 0) if chance.random() < 0.7 else None,
                carries=(0,), apart=frozenset({(n + 1) % 4}) if chance.random() < 0.3 else frozenset(),
                blocked=(Blocked(start, start + 60, "Leave"),) if chance.random() < 0.2 else (),
                briefing_minutes=None, write_up_minutes=None,
            )
        )  # fmt: skip
    quorum = (Quorum("Council", chance.randint(1, 2)),)
    return a_day(
        team,
        (rule,),
        hotspots=tuple(_any_hotspot(chance, n) for n in range(2)),
        visits=tuple(_any_visit(chance, n) for n in range(4)),
        commitments=(Commitment(0, "Hub", 3, at(13), at(14), frozenset({0}), quorum),),
        equipment=(Equipment(0, "radios", chance.randint(1, 3)),),
        dusk=at(15),
    )


def _any_hotspot(chance: Random, n: int) -> Hotspot:
    return a_hotspot(
        f"Spot {n}", 5 + n, worth=chance.choice((30, 70)),
        active=(Span(at(10), at(chance.choice((15, 18)))),),
        visits_wanted=chance.randint(1, 3), profile=chance.choice(((), (80,) * 13 + (150,) * 4)),
        crew=chance.randint(1, 2), two_agencies=chance.random() < 0.3, high_risk=chance.random() < 0.5,
        may_patrol=chance.choice((frozenset(), frozenset({"CPN"}))), most_gap=chance.choice((None, 60)),
        lone_after_dark_ok=chance.random() < 0.3, run_days=chance.randint(0, 3),
        recent_starts=tuple((at(12) + chance.randint(0, 120),) for _ in range(4)),
    )  # fmt: skip


def _any_visit(chance: Random, n: int) -> Visit:
    legs = tuple(
        Leg(30, frozenset(chance.sample(("CPN",), chance.randint(0, 1))))
        for _ in range(chance.choice((1, 2, 2)))
    )
    return a_visit(
        f"Case {n}", 10 + n, legs=legs,
        windows=(StartWindow(at(10), at(12)), StartWindow(at(14), at(14, 30))),
        lag_most=chance.choice((0, 20)) if len(legs) > 1 else 0, preferred=StartWindow(at(11), at(11, 30)),
        powers=frozenset(chance.sample(("arrest",), chance.randint(0, 1))),
        agencies_together=chance.choice((1, 1, 2)), named=chance.randrange(4), deputy=chance.randrange(4),
        named_must=chance.random() < 0.5, must=chance.random() < 0.5, marker_two=chance.random() < 0.5,
        household=chance.choice(("F-1", "F-1", "F-2")), worth=chance.choice((None, 40)),
        priority=chance.randint(0, 4),
    )  # fmt: skip


def any_sheets(chance: Random, day: DeploymentProblem) -> Deployment:
    """Stops by lot, sorted by time: most of them impossible, which rules must not mind."""
    stops: list[list[Stop]] = [[] for _ in day.people]
    for v, visit in enumerate(day.visits):
        if chance.random() < 0.6:
            start = chance.choice((at(10), at(11), at(11, 20), at(14), at(14, 40)))
            crew = chance.sample(range(4), len(visit.legs))
            for n, p in enumerate(crew):
                begin = start + n * chance.choice((0, 0, 10, 30))
                partners = tuple(sorted(q for q in crew if q != p))
                buddy = chance.choice((None, *range(4))) if len(crew) == 1 else None
                stops[p].append(Stop(ItemKind.VISIT, v, begin, begin + 30, n, 0, partners, buddy))
    for h in range(len(day.hotspots)):
        for start in chance.sample(range(at(9, 50), at(17), 25), chance.randint(0, 3)):
            crew = chance.sample(range(4), chance.randint(1, 2))
            end = start + chance.choice((8, 10, 15, 20, 25))
            for n, p in enumerate(crew):
                partners = tuple(q for q in crew if q != p)
                stops[p].append(Stop(ItemKind.PATROL, h, start, end, n, 0, partners))
    for p, person in enumerate(day.people):
        if person.meal and chance.random() < 0.95:
            begin = person.start + chance.choice((100, 200, 300, 330))
            stops[p].append(Stop(ItemKind.MEAL, 0, begin, begin + chance.choice((45, 45, 45, 30))))
        if chance.random() < 0.5:
            stops[p].append(Stop(ItemKind.COMMITMENT, 0, at(13), at(14)))
    return sheets(day, *(sorted(own, key=lambda stop: (stop.start, stop.kind, stop.item)) for own in stops))


def under_way(day: DeploymentProblem, before: Deployment) -> DeploymentProblem:
    """The day planned anew at noon; every other stay has begun."""
    stays = stays_of(day, before)
    return replace(day, now=at(12), in_force=tuple(replace(s, begun=n % 2 == 0) for n, s in enumerate(stays)))


@EVERY_RULE
def test_check_and_statements_agree_on_any_run_sheets(kind: type[DeploymentRule]) -> None:
    if kind.key in SILENT:
        assert not kind().statements(any_day(Random(0), kind()))
    if kind.key in SILENT | NAMED_LAST:
        return
    seen: Counter[bool] = Counter()
    for seed in range(DAYS):
        chance = Random(f"{kind.key} {seed}")
        either = MUST if kind.key in ALWAYS_MUST else chance.choice((MUST, prefer(3)))
        strength = either if kind.usual.must else prefer(chance.randint(1, 9))
        day = any_day(chance, replace(kind().with_values(VALUES.get(kind.key, {})), strength=strength))
        before = any_sheets(chance, day)
        for n in range(SHEETS_EACH):
            sheets_ = any_sheets(chance, day)
            if kind.key == "few_changes":
                day, sheets_ = under_way(day, before), before if n == 0 else sheets_
            seen[_agreed(day, sheets_, f"{kind.key}, seed {seed}")] += 1
    assert min(seen[True], seen[False]) >= SEEN_EACH_WAY or kind.key in ONE_SIDED, dict(seen)


def _agreed(day: DeploymentProblem, deployment: Deployment, where: str) -> bool:
    (rule,) = day.rules
    found, meaning = list(rule.check(day, deployment)), Meaning(day, deployment)
    said = [(one, meaning.amount(one)) for one in rule.statements(day)]
    assert bool(found) == any(amount for _, amount in said), where
    if rule.key not in BROKEN_OR_NOT:
        assert sum(one.amount for one in found) == sum(amount for _, amount in said), where
        assert sum(one.cost for one in found) == sum((one.cost or 0) * amount for one, amount in said), where
    assert all(one.must is rule.strength.must and one.text and one.amount > 0 for one in found)
    return bool(found)


@EVERY_RULE
def test_a_rule_reads_as_a_sentence(kind: type[DeploymentRule]) -> None:
    rule = kind()
    text = str(rule)
    assert text[0].isupper()
    assert not text.endswith(".")
    assert not set("{!") & set(text)
    named = {part.name for part in rule.sentence() if part.name}
    assert named == set(rule.specs()), "every value stands in the sentence"
    for word in ("solve", "infeasible", "constraint", "slack", "please"):
        assert word not in f"{text} {kind.title} {kind.help}".lower()
    for spec in rule.specs().values():
        assert spec.unit in (Unit.CHOICE, Unit.CHOICES) or (spec.least is not None and spec.most is not None)


def test_the_catalogue_names_every_rule_file_once() -> None:
    folder = Path(inspect.getfile(catalogue)).parent
    files = {path.stem for path in folder.glob("*.py")} - {"__init__", "deployment_rule"}
    assert files == {inspect.getfile(kind).split("/")[-1].removesuffix(".py") for kind in CATALOGUE}
    assert set(BY_KEY) == files, "a rule's key is the name of its file"
    assert len(BY_KEY) == len(CATALOGUE)


def test_the_usual_rules_are_all_of_them_with_words_of_their_own() -> None:
    usual = usual_rules()
    assert [type(rule) for rule in usual] == list(CATALOGUE)
    assert len({rule.title for rule in usual}) == len(usual)
    assert all(rule.strength == rule.usual for rule in usual)
    assert all(re.fullmatch(r"[a-z_]+", rule.key) for rule in usual)
    assert all(issubclass(type(rule), Rule) and inspect.getdoc(type(rule)) for rule in usual)
