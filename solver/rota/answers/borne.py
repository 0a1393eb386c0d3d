"""Musts that were broken before somebody went away: they may stay so, by no more than they were.

A rota may be published with a must that is broken for a stated reason. A repair must not be refused because
of it, nor mend it in passing at the price of further changes.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace

from solver.rota.answers.moves import said_of
from solver.rota.problem import RotaProblem
from solver.rota.solution import Rota
from solver.rota.tally import Tally
from solver.rota.verbs import AnyOf, Cover, Limit, Statement


def musts_of(problem: RotaProblem) -> list[Statement]:
    return [said for said in said_of(problem) if said.cost is None]


def borne(
    problem: RotaProblem, musts: Sequence[Statement], before: RotaProblem | None, rota: Rota
) -> list[int]:
    """By how much each must of ``problem`` may be broken, as meters count it: heads of cover, else amounts of
    its verb. ``rota`` is what stood in the problem ``before``; without that, nothing may be."""
    if before is None:
        return [0] * len(musts)
    away = {p for p, (now, was) in enumerate(zip(problem.people, before.people)) if now != was}
    tally = Tally(before, rota)
    was: dict[Hashable, deque[int]] = defaultdict(deque)
    for said in musts_of(before):
        was[_alike(said, away)].append(size(tally, said))
    return [was[key].popleft() if was[key := _alike(said, away)] else 0 for said in musts]


def size(tally: Tally, said: Statement) -> int:
    """The amount as meters count it."""
    amount = tally.amount(said)
    return amount // said.minutes if isinstance(said, Cover) else amount


def loosened(musts: Sequence[Statement], bears: Sequence[int]) -> Iterator[Statement]:
    """What is certain of every rota that breaks each must by no more than it bears, for a listener that knows
    no amounts. A verb without a bound that could give way is left out; so is a run, of which days in history
    count for nothing."""
    for said, amount in zip(musts, bears):
        if not amount:
            yield said
            continue
        match said:
            case Cover():
                most = None if said.most is None else said.most + amount
                yield replace(said, least=max(0, said.least - amount), most=most)
            case Limit():
                least = None if said.least is None else said.least - amount * said.per
                most = None if said.most is None else said.most + amount * said.per
                yield replace(said, least=least, most=most)
            case AnyOf():
                yield replace(said, most=said.most + amount)


def _alike(said: Statement, away: set[int]) -> Hashable:
    """The same for what a rule says of the same cells before and after an absence, which moves the bounds of
    hours and takes whoever is away out of cover."""
    match said:
        case Limit():
            return said.rule, said.terms, said.per
        case Cover():
            return said.rule, said.minutes, tuple(term for term in said.terms if term.person not in away)
        case _:
            return said
