"""Ways out of a clash that give up less than a whole rule: another value, less cover on a day, a lock.

Each stands on a rota that breaks as little of the rule as can be: what would have to be different for that
rota to break nothing. So whoever takes the way has a rota at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from solver.rota.answers.forms import NeedChange, WayKind, WayOut
from solver.rota.check import check
from solver.rota.problem import RotaProblem
from solver.rota.rules.cover_rule import CoverRule
from solver.rota.rules.least_cover import LeastCover
from solver.rota.rules.locks import Locks
from solver.rota.rules.requests import Requests
from solver.rota.rules.rota_rule import RotaRule
from solver.rota.rules.target_cover import TargetCover
from solver.rota.solution import Rota
from solver.rule import RuleValueRefused, Unit, prefer

STEPS = {Unit.DURATION: 15, Unit.DAYS: 1, Unit.WEEKS: 1, Unit.COUNT: 1}  # by which a value is changed
MOST_STEPS = 400
Solve = Callable[[RotaProblem], Rota | None]  # some rota that meets every must, None when none was found


def relaxed(problem: RotaProblem, way: WayOut) -> RotaProblem:
    """The problem once a way out is taken."""
    match way.kind:
        case WayKind.PREFER:
            return _with_rule(problem, _as_preference(_rule(problem, way.rule)))
        case WayKind.VALUE:
            assert way.value is not None
            return _with_rule(problem, _rule(problem, way.rule).with_values({way.value_name: way.value}))
        case WayKind.COVER:
            cover = list(problem.cover)
            for one in way.needs:
                cover[one.need] = replace(cover[one.need], least=one.least, target=one.target)
            return replace(problem, cover=tuple(cover))
        case WayKind.UNLOCK:
            return replace(
                problem, locks=tuple(one for one in problem.locks if (one.person, one.day) not in way.cells)
            )
        case WayKind.REFUSE:
            kept = tuple(one for one in problem.requests if (one.person, one.day) not in way.cells)
            return replace(problem, requests=kept)


def smaller_way(problem: RotaProblem, way: WayOut, solve: Solve) -> WayOut | None:
    """A way that leaves the rule a must, from the way that makes it a preference; None when there is none."""
    rule = _rule(problem, way.rule)
    match rule:
        case Locks():
            found: WayOut | None = replace(way, kind=WayKind.UNLOCK, cells=_cells(way), breaches=())
        case Requests():
            found = replace(way, kind=WayKind.REFUSE, cells=_cells(way), breaches=())
        case LeastCover() | TargetCover():
            needs = _lowered(problem, rule, way)
            found = replace(way, kind=WayKind.COVER, needs=needs, breaches=()) if needs else None
        case CoverRule():
            found = None
        case _:
            found = _nearest_value(problem, rule, way, solve)
    return found if found is not None and settles(problem, found) else None


def settles(problem: RotaProblem, way: WayOut) -> bool:
    """Whether its rota meets every must once the way is taken, but for those of clashes it has no part in."""
    return all(not one.must or one.rule in way.others for one in check(relaxed(problem, way), way.rota))


def _cells(way: WayOut) -> tuple[tuple[int, int], ...]:
    cells = [(one.person, one.day) for one in way.breaches]
    return tuple(sorted((person, day) for person, day in cells if person is not None and day is not None))


def _lowered(problem: RotaProblem, rule: CoverRule, way: WayOut) -> tuple[NeedChange, ...]:
    """What the broken needs may ask for so that the rota meets them; a need on shift types stays as it is."""
    changes = []
    for part in rule.parts(problem):
        need = problem.cover[part]
        if not any(True for _ in rule.check(problem, way.rota, part)):
            continue
        if need.shifts:
            return ()
        asked, _ = rule.bounds(need)
        for fewer in range(asked - 1, -1, -1):
            lower = _asking(rule, need.least, need.target, fewer)
            cover = list(problem.cover)
            cover[part] = replace(need, least=lower[0], target=lower[1])
            if not any(True for _ in rule.check(replace(problem, cover=tuple(cover)), way.rota, part)):
                changes.append(NeedChange(part, *lower))
                break
    return tuple(changes)


def _asking(rule: CoverRule, least: int, target: int, fewer: int) -> tuple[int, int]:
    return (fewer, target) if isinstance(rule, LeastCover) else (min(least, fewer), fewer)


def _nearest_value(problem: RotaProblem, rule: RotaRule, way: WayOut, solve: Solve) -> WayOut | None:
    """The value of the rule with the fewest steps to it that a rota was seen to meet."""
    found: list[tuple[int, WayOut]] = []
    for name, spec in rule.specs().items():
        step = STEPS.get(spec.unit)
        if step is None or spec.least is None or spec.most is None:
            continue
        now = getattr(rule, name)
        for sign, end in ((1, spec.most), (-1, spec.least)):
            steps = min(abs(end - now) // step, MOST_STEPS)
            values = [now + sign * step * count for count in range(1, steps + 1)]
            nearest = _first_met(problem, rule, name, values, way.rota)
            if nearest is not None:
                found.append((nearest, _value_way(way, name, values[nearest], way.rota)))
                found += _nearer(problem, rule, name, values[:nearest], way, solve)
    return min(found, key=lambda one: one[0], default=(0, None))[1]


def _nearer(
    problem: RotaProblem, rule: RotaRule, name: str, values: Sequence[int], way: WayOut, solve: Solve
) -> Iterator[tuple[int, WayOut]]:
    """Values nearer than the one that the rota at hand meets, asked by solving, by halves."""
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        tried = _with_value(rule, name, values[middle])
        rota = solve(_with_rule(problem, tried)) if tried is not None else None
        if rota is None:
            low = middle + 1
        else:
            high = middle
            yield middle, _value_way(way, name, values[middle], rota)


def _first_met(
    problem: RotaProblem, rule: RotaRule, name: str, values: Sequence[int], rota: Rota
) -> int | None:
    """The place of the first value that the rota meets, by halves: what a value allows, a wider one does."""
    if not values or not _meets(problem, rule, name, values[-1], rota):
        return None
    low, high = 0, len(values) - 1
    while low < high:
        middle = (low + high) // 2
        met = _meets(problem, rule, name, values[middle], rota)
        low, high = (low, middle) if met else (middle + 1, high)
    return low


def _meets(problem: RotaProblem, rule: RotaRule, name: str, value: int, rota: Rota) -> bool:
    tried = _with_value(rule, name, value)
    if tried is None:
        return False
    other = _with_rule(problem, tried)
    return not any(True for part in tried.parts(other) for _ in tried.check(other, rota, part))


def _with_value(rule: RotaRule, name: str, value: int) -> RotaRule | None:
    """None for a value that does not go with the rule's others."""
    try:
        return rule.with_values({name: value})
    except RuleValueRefused:
        return None


def _value_way(way: WayOut, name: str, value: int, rota: Rota) -> WayOut:
    return replace(way, kind=WayKind.VALUE, value_name=name, value=value, rota=rota, breaches=())


def _rule(problem: RotaProblem, rule_id: str) -> RotaRule:
    return next(rule for rule in problem.active_rules if rule.id == rule_id)


def _with_rule(problem: RotaProblem, rule: RotaRule) -> RotaProblem:
    return replace(problem, rules=tuple(rule if one.id == rule.id else one for one in problem.rules))


def _as_preference(rule: RotaRule) -> RotaRule:
    return replace(rule, strength=prefer(rule.usual.price or 60))
