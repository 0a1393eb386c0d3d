"""What differs between the run sheets in force and new ones, change by change, in words for a briefing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.deployment.items import InForce, ItemKind
from solver.deployment.live import stays_of
from solver.deployment.problem import DeploymentProblem
from solver.deployment.solution import Deployment
from solver.language import tr


@dataclass(frozen=True, slots=True)
class Change:
    """One thing to tell people. ``people``: indices of those whose run sheet it is on, before or after.
    ``before`` is None for something new, ``after`` for something taken off."""

    kind: ItemKind
    item: int
    before: InForce | None
    after: InForce | None
    words: str

    @property
    def people(self) -> tuple[int, ...]:
        both = [stay.people for stay in (self.before, self.after) if stay is not None]
        return tuple(dict.fromkeys(p for people in both for p in people))


def changes(problem: DeploymentProblem, before: tuple[InForce, ...], after: Deployment) -> tuple[Change, ...]:
    """Every change in order of time. A stay that is gone and one that has come at the same item are one
    change, those nearest to each other first."""
    now = stays_of(problem, after)
    stood, stands = {_key(one) for one in before}, {_key(one) for one in now}
    lost = [one for one in before if _key(one) not in stands]
    come = [one for one in now if _key(one) not in stood]
    found = [_change(problem, old, new) for old, new in _matched(lost, come)]
    return tuple(sorted(found, key=lambda one: (_first(one), one.kind, one.item)))


def _key(stay: InForce) -> tuple[ItemKind, int, frozenset[tuple[int, int, int]]]:
    return stay.kind, stay.item, stay.stops


def _first(change: Change) -> int:
    return min(min(stay.starts) for stay in (change.before, change.after) if stay is not None)


def _matched(lost: list[InForce], come: list[InForce]) -> Iterator[tuple[InForce | None, InForce | None]]:
    pairs = sorted(
        (abs(old.starts[0] - new.starts[0]), old.people != new.people, n, m)
        for n, old in enumerate(lost)
        for m, new in enumerate(come)
        if (old.kind, old.item) == (new.kind, new.item)
    )
    gone, arrived = set(range(len(lost))), set(range(len(come)))
    for _, _, n, m in pairs:
        if n in gone and m in arrived:
            gone.remove(n)
            arrived.remove(m)
            yield lost[n], come[m]
    yield from ((lost[n], None) for n in sorted(gone))
    yield from ((None, come[m]) for m in sorted(arrived))


def _change(problem: DeploymentProblem, old: InForce | None, new: InForce | None) -> Change:
    one = new or old
    assert one is not None
    words = _words(problem, old, new)
    return Change(one.kind, one.item, old, new, words)


def _words(problem: DeploymentProblem, old: InForce | None, new: InForce | None) -> str:
    """ "4 Burn Valley Gardens: 14:10–14:25 becomes 14:40–14:55, Scott Pallister"."""
    if old is None or new is None:
        one, word = (new, "new") if old is None else (old, tr("taken off"))
        assert one is not None
        return f"{_name(problem, one)}: {_when(problem, one)}{_by(problem, one)}, {word}"
    name, before, after = _name(problem, old), _when(problem, old), _when(problem, new)
    if set(old.people) == set(new.people):
        return tr(
            "{name}: {before} becomes {after}{by}",
            name=name,
            before=before,
            after=after,
            by=_by(problem, new),
        )
    if before == after:
        return tr(
            "{name}: {before}, {names} in place of {names_2}",
            name=name,
            before=before,
            names=_names(problem, new),
            names_2=_names(problem, old),
        )
    return tr(
        "{name}: {before}{by}, becomes {after}{by_2}",
        name=name,
        before=before,
        by=_by(problem, old),
        after=after,
        by_2=_by(problem, new),
    )


def _name(problem: DeploymentProblem, one: InForce) -> str:
    name = problem.name_of(one.kind, one.item)
    return name[:1].upper() + name[1:]


def _when(problem: DeploymentProblem, one: InForce) -> str:
    return problem.when(min(one.starts), max(one.ends))


def _by(problem: DeploymentProblem, one: InForce) -> str:
    """A meal says whose it is by its name."""
    return "" if one.kind is ItemKind.MEAL else f", {_names(problem, one)}"


def _names(problem: DeploymentProblem, one: InForce) -> str:
    return tr(" and ").join(problem.people[p].name for p in one.people)
