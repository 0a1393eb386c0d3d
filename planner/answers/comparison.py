"""Two rotas side by side, each under its own rules: measures, and cost by rule whose differences sum exactly.

A trial is one of them: the draft as it stands, and what a build made of it, perhaps under a changed rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.answers.fairness_measures import (
    furthest_over,
    minutes_above_contract,
    requests_not_met,
    yardstick,
)
from planner.live_rota import LiveRota
from planner.proposal import Difference
from solver.language import tr
from solver.rota.answers.moves import short_of
from solver.rota.problem import REST
from solver.rota.rules.fair_lates import FairLates
from solver.rota.rules.fair_weekends import FairWeekends
from solver.rule import Family

COVER, DISRUPTION, COST = tr("Cover"), tr("Disruption"), tr("Cost, in missing cover")


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure of both. ``unit`` is "min", "count" or "tenths"; less is better in all of them."""

    heading: str
    title: str
    before: int
    after: int
    unit: str

    @property
    def difference(self) -> int:
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Comparison:
    """``rows`` of the heading COST sum to ``cost_before`` and ``cost_after``, and so do their differences."""

    rows: tuple[MeasureRow, ...]
    cost_before: int
    cost_after: int
    cells: tuple[Difference, ...]

    @property
    def cost_rows(self) -> tuple[MeasureRow, ...]:
        return tuple(row for row in self.rows if row.heading == COST)


def compare(before: LiveRota, after: LiveRota) -> Comparison:
    """Both of the same people, days and shift types; rules may differ."""
    cells = tuple(_cells(before, after))
    rows = (
        *_cover(before, after),
        *_musts(before, after),
        *_fairness(before, after),
        *_changes(before, after),
        *_costs(before, after),
    )
    return Comparison(rows, before.check.cost, after.check.cost, cells)


def _cover(before: LiveRota, after: LiveRota) -> Iterator[MeasureRow]:
    whole = [short_of(live.problem, live.check.rota) for live in (before, after)]
    yield MeasureRow(COVER, tr("Hours short, all roles"), whole[0], whole[1], "min")
    later = {row.name: row.short_minutes for row in after.cover()}
    for row in before.cover():
        if row.short_minutes or later[row.name]:
            title = tr("{name} hours short", name=row.name)
            yield MeasureRow(COVER, title, row.short_minutes, later[row.name], "min")


def _musts(before: LiveRota, after: LiveRota) -> Iterator[MeasureRow]:
    yield MeasureRow(
        Family.LAW.value, tr("Musts broken"), before.check.broken_musts, after.check.broken_musts, "count"
    )


def _fairness(before: LiveRota, after: LiveRota) -> Iterator[MeasureRow]:
    """What is shared is measured by the rule of the first, so that both have one yardstick."""
    both = before, after
    lates, weekends = (yardstick(before.problem, share) for share in (FairLates, FairWeekends))
    for title, unit, figures in (
        (tr("Hours above contract, everyone added up"), "min", [minutes_above_contract(one) for one in both]),
        (tr("Furthest over fair share of Lates"), "tenths", [furthest_over(one, lates) for one in both]),
        (
            tr("Furthest over fair share of weekends"),
            "tenths",
            [furthest_over(one, weekends) for one in both],
        ),
        (tr("Requests not met"), "count", [requests_not_met(one) for one in both]),
    ):
        yield MeasureRow(Family.FAIRNESS.value, title, figures[0], figures[1], unit)


def _changes(before: LiveRota, after: LiveRota) -> Iterator[MeasureRow]:
    """Against what people were told, where they were told anything."""
    if before.problem.published:
        cells = [_told_otherwise(live) for live in (before, after)]
        titles = (tr("Changes from the published rota"), tr("People affected"))
        for title, counts in zip(titles, zip(*cells)):
            yield MeasureRow(DISRUPTION, title, counts[0], counts[1], "count")


def _told_otherwise(live: LiveRota) -> tuple[int, int]:
    changed = [
        person
        for person, (told, row) in enumerate(zip(live.problem.published, live.check.rota.states))
        for was, now in zip(told, row)
        if was >= REST and was != now
    ]
    return len(changed), len(set(changed))


def _costs(before: LiveRota, after: LiveRota) -> Iterator[MeasureRow]:
    costs = [_by_heading(live) for live in (before, after)]
    for title in dict.fromkeys([*costs[0], *costs[1]]):
        yield MeasureRow(COST, title, costs[0].get(title, 0), costs[1].get(title, 0), "min")


def _by_heading(live: LiveRota) -> dict[str, int]:
    headings = {rule.id: rule.heading() for rule in live.problem.active_rules}
    found: dict[str, int] = {}
    for rule, cost in live.check.cost_by_rule:
        found[headings[rule]] = found.get(headings[rule], 0) + cost
    return found


def _cells(before: LiveRota, after: LiveRota) -> Iterator[Difference]:
    problem = before.problem
    pairs = zip(problem.people, before.check.rota.states, after.check.rota.states)
    for person, old, new in pairs:
        for day, (was, now) in enumerate(zip(old, new)):
            if was != now:
                date = problem.clock.date(day)
                yield Difference(person.id, person.name, date, _code(before, was), _code(before, now))


def _code(live: LiveRota, state: int) -> str:
    return "RD" if state == REST else live.problem.shift_types[state].code
