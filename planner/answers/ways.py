"""A way out of a clash: what it says on its button, and the one step that takes it with its rota."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from planner.answers.asked import Asked, Edit
from planner.commands import wording
from planner.commands.demand import ChangeCoverOn
from planner.commands.requests import RefuseRequestsOn
from planner.commands.rules import ChangeRuleValue, SetStrength
from planner.commands.take_cover import TakeCover
from planner.commands.take_way import Relaxing, TakeWay
from solver.language import tr
from solver.rota.answers.forms import WayKind, WayOut
from solver.rota.problem import RotaProblem
from solver.rota.rules.rota_rule import RotaRule

MOST_NAMED = 3


def way_words(problem: RotaProblem, rule: RotaRule, way: WayOut) -> str:
    """ "PCSO, Thu 10 14:00–20:00: at least 2 instead of 3"."""
    match way.kind:
        case WayKind.PREFER:
            return tr("Make “{rule}” a preference", rule=rule)
        case WayKind.VALUE:
            changed = rule.with_values({way.value_name: way.value})
            return tr(
                "{title}: {new} instead of {old}",
                title=rule.title,
                new=_shown(changed, way.value_name),
                old=_shown(rule, way.value_name),
            )
        case WayKind.COVER:
            return _listed([_need_words(problem, way, place) for place in range(len(way.needs))])
        case WayKind.UNLOCK:
            return tr("Take the lock off {cells}", cells=_cells(problem, way))
        case WayKind.REFUSE:
            return tr("Refuse the request of {cells}", cells=_cells(problem, way))


def way_taken(asked: Asked, rule: RotaRule, way: WayOut, words: str, edits: Sequence[Edit]) -> TakeWay:
    """The relaxation and the rota that it allows, as one step."""
    cells = tuple(_named(asked.problem, way)) if way.kind is WayKind.UNLOCK else ()
    rota = TakeCover(asked.rota_id, tuple(edits), free=cells) if edits or cells else None
    return TakeWay(words, tuple(_changes(asked.problem, rule, way)), rota)


def _changes(problem: RotaProblem, rule: RotaRule, way: WayOut) -> Iterator[Relaxing]:
    match way.kind:
        case WayKind.PREFER:
            yield SetStrength(int(rule.id), "prefer")
        case WayKind.VALUE:
            yield ChangeRuleValue(int(rule.id), way.value_name, way.value)
        case WayKind.COVER:
            for one in way.needs:
                need = problem.cover[one.need]
                date = problem.clock.date(need.day)
                yield ChangeCoverOn(need.name, date, need.start, need.end, one.least, one.target)
        case WayKind.REFUSE:
            for person_id, date in _named(problem, way):
                yield RefuseRequestsOn(person_id, date)


def _shown(rule: RotaRule, value_name: str) -> str:
    """A value as its sentence says it."""
    return next((part.text for part in rule.sentence() if part.name == value_name), str(rule))


def _need_words(problem: RotaProblem, way: WayOut, place: int) -> str:
    change = way.needs[place]
    need = problem.cover[change.need]
    band = f"{wording.clock(need.start)}–{wording.clock(need.end)}"
    fewer, asked = (change.least, need.least) if change.least < need.least else (change.target, need.target)
    return tr(
        "{name}, {day_name} {band}: at least {fewer} instead of {asked}",
        name=need.name,
        day_name=problem.day_name(need.day),
        band=band,
        fewer=fewer,
        asked=asked,
    )


def _cells(problem: RotaProblem, way: WayOut) -> str:
    return _listed([f"{problem.people[p].name}, {problem.day_name(day)}" for p, day in way.cells])


def _named(problem: RotaProblem, way: WayOut) -> Iterator[tuple[int, dt.date]]:
    for person, day in way.cells:
        yield problem.people[person].id, problem.clock.date(day)


def _listed(words: list[str]) -> str:
    more = [tr("{count} more", count=len(words) - MOST_NAMED)] if len(words) > MOST_NAMED else []
    return "; ".join([*words[:MOST_NAMED], *more])
