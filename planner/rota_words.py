"""The check in words: breaches with names and days, rule results, the cover strip, the why of a cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.views.rota_verdict import BreachRow, CellMeasure, CoverDay, CoverRow, RuleVerdict
from solver.language import tr
from solver.rota.check import LiveCheck
from solver.rota.problem import REST, RotaProblem
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.solution import Rota
from solver.rule import Breach, duration

MOST_REASONS = 4


def breach_row(problem: RotaProblem, breach: Breach, rule: RotaRule) -> BreachRow:
    """A breach with its person and day by name."""
    return BreachRow(
        rule_id=breach.rule,
        rule_title=rule.title,
        must=breach.must,
        text=breach_text(problem, breach),
        amount=breach.amount,
        cost_minutes=breach.cost,
        person_id=None if breach.person is None else problem.people[breach.person].id,
        day=None if breach.day is None else problem.clock.date(breach.day),
        start=breach.start,
        end=breach.end,
        may_override=rule.may_be_overridden(breach),
    )


def breach_text(problem: RotaProblem, breach: Breach) -> str:
    """ "Steve Wray, Thu 10: 8 h rest, needs 11 h"."""
    who = "" if breach.person is None else problem.people[breach.person].name
    when = "" if breach.day is None else problem.day_name(breach.day)
    where = ", ".join(part for part in (who, when) if part)
    return f"{where}: {breach.text}" if where else breach.text


def rule_verdict(rule: RotaRule, breaches: Iterable[Breach]) -> RuleVerdict:
    """How one rule stands: its result in words, its amount and its cost."""
    own = [breach for breach in breaches if breach.rule == rule.id]
    return RuleVerdict(
        rule_id=rule.id,
        title=rule.heading(),
        sentence=str(rule),
        must=rule.strength.must,
        amount=sum(breach.amount for breach in own),
        cost_minutes=sum(breach.cost for breach in own),
        result=rule.result(own),
    )


def cover_row(name: str, days: Sequence[CoverDay]) -> CoverRow:
    """A line of the strip with its sum."""
    return CoverRow(name, tuple(days), sum(day.short_minutes for day in days))


def measures(problem: RotaProblem, rota: Rota, person: int, day: int) -> tuple[CellMeasure, ...]:
    """The figures of every rule that has one for this cell and applies to this person."""
    found = []
    for rule in problem.active_rules:
        if person in problem.people_in(rule.scope):
            measure = rule.measure(problem, rota, person, day)
            if measure is not None:
                found.append(CellMeasure(measure.title, measure.actual, measure.met, rule.strength.must))
    return tuple(found)


def cell_why(problem: RotaProblem, check: LiveCheck, person: int, day: int) -> tuple[str, ...]:
    """What a rest day in place of the tour would break and cost: facts, not the engine's motives."""
    state = check.rota.states[person][day]
    if state == REST:
        return ()
    effect = check.would_be(person, day, REST)
    name = f"{problem.people[person].name}, "
    lines = [
        tr("Without it: {breach_text}.", breach_text=breach_text(problem, breach).removeprefix(name))
        for breach in sorted(effect.new, key=lambda one: (not one.must, -one.cost))[:MOST_REASONS]
    ]
    if effect.cost > 0:
        lines.append(tr("A rest day instead would cost {cost} more.", cost=duration(effect.cost)))
    elif effect.cost < 0:
        lines.append(tr("A rest day instead would cost {cost} less.", cost=duration(-effect.cost)))
    return tuple(lines) or (tr("Without it nothing would break, and the cost would be the same."),)
